"""Things worn on the head and face. Placeholders below are replaced by tables of painters."""

from vnc.make.draw import Canvas
from vnc.make.figure.person import Person


def behind_head(canvas: Canvas, who: Person) -> None:
    return


def over_face(canvas: Canvas, who: Person) -> None:
    return


def over_head(canvas: Canvas, who: Person) -> None:
    return
