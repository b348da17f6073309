"""What has become of a thing: overturned, broken, rusty, covered … done to any thing from its outline."""

from collections.abc import Mapping, Sequence

from vnc.make.describe.props import WHERE
from vnc.make.draw import Canvas
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.condition import cover, harm, surface
from vnc.make.place.dressing.condition.form import Change

SIZES: Mapping[str, tuple[float, float]] = {"tiny": (0.62, 0.62), "large": (1.22, 1.4), "huge": (1.6, 3.2)}
"""How much larger things become that are said to be so: at least, and at most, where they are small by themselves."""
MAN = 170.0
"""The height in centimetres that a small thing does not outgrow by becoming huge."""
LONG = 1.5
"""What is wider than this for its height comes to lie on its back, all else on its side."""

CHANGES: Mapping[str, Change] = {
    "withered": surface.withered,
    "old": surface.old,
    "rusty": surface.rusty,
    "charred": surface.charred,
    "torn": harm.torn,
    "broken": harm.broken,
    "bloody": surface.bloody,
    "sheeted": cover.sheeted,
    "dusty": surface.dusty,
    "overgrown": cover.overgrown,
    "frozen": surface.frozen,
    "snowy": surface.snowy,
    "glowing": surface.glowing,
    "burning": harm.burning,
}
"""In the order in which they are done."""


def size(conditions: Sequence[str], prop: Prop) -> float:
    """How much larger a thing is drawn."""
    least, most = next((by for name, by in SIZES.items() if name in conditions), (1.0, 1.0))
    return max(least, min(most, MAN / prop.high))


def lay(canvas: Canvas, prop: Prop, name: str) -> None:
    """Turn the canvas so that a thing painted upright lies: crooked on a wall, on its back or side on the ground."""
    if WHERE[name] in ("wall", "hang"):
        canvas.rotate(13)
    elif prop.wide > LONG * prop.high:
        canvas.translate(0, -prop.high * 0.97)
        canvas.rotate(174)
    else:
        canvas.translate(-prop.high * 0.46, -prop.wide * 0.4)
        canvas.rotate(84)


def change(brush: Brush, conditions: Sequence[str], name: str) -> None:
    """Do what is asked for to the thing on the brush's canvas, which holds nothing else."""
    for condition, paint in CHANGES.items():
        if condition in conditions:
            paint(brush, WHERE[name])
