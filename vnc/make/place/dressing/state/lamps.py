"""Lights that have gone out, or turned red."""

from dataclasses import replace

from vnc.make.draw import Canvas, Linear, lines
from vnc.make.draw.colour import alpha
from vnc.make.place.dressing.ground import foremost
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture

WHOLE = lines([(-20, -20), (WIDE + 20, -20), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)])
NIGHT, RED = "#0a0c1c", "#ff2c20"


def dark(picture: Picture, kind: Kind) -> None:
    """Every sheet sinks into the dark; a little light is left in the middle."""
    for sheet in picture.sheets:
        sheet.canvas.fill(WHOLE, NIGHT, 0.5, blend="atop")
    grade = replace(picture.view.grade, vignette=min(0.6, picture.view.grade.vignette + 0.25))
    picture.view = replace(picture.view, grade=grade)


def alarm(picture: Picture, kind: Kind) -> None:
    """Red lamps under the ceiling: the place dark, red from above, with two cones of light."""
    for sheet in picture.sheets:
        canvas = sheet.canvas
        canvas.fill(WHOLE, "#120308", 0.46, blend="atop")
        canvas.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha(RED, 0.24), alpha(RED, 0.05))), blend="atop")
    near = foremost(picture)
    for x in (0.22, 0.78):
        _lamp(near, x * WIDE)


def _lamp(canvas: Canvas, x: float) -> None:
    cone = lines([(x - 16, 30), (x + 16, 30), (x + 300, 820), (x - 300, 820)])
    canvas.fill(cone, Linear(0, 30, 0, 820, (alpha(RED, 0.26), alpha(RED, 0.0))), blur=22)
    canvas.glow(x, 30, 420, RED, 0.75)
    canvas.glow(x, 26, 70, "#ffd0c0", 0.9)
