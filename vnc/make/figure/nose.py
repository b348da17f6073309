"""The nose: a line on its shaded side, the shadow beneath, a light on the tip."""

from vnc.make.draw import Canvas, Points, curve, ellipse, stroke
from vnc.make.draw.path import sided, thin_start
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks


def draw_nose(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    y, k = face.nose_y, looks.turn
    strong = looks.sex == "m" and looks.age != "child"
    kind = looks.nose if strong or looks.age == "elder" else _SOFT.get(looks.nose, looks.nose)
    line, shadow, width = _NOSES[kind]
    size = _MARKED.get(kind, 1.0 if strong else 0.84)
    _bridge(canvas, ink, face, strong, k)
    under = [(k * px * size, y + py * size) for px, py in shadow]
    canvas.fill(curve(under), ink.skin_shadow, 1, blur=0.8)
    bridge = [(k * px * size, y + py * size) for px, py in line]
    canvas.fill(stroke(bridge, width * (1 if strong else 0.86), thin_start), ink.skin_line, 0.82)
    canvas.fill(ellipse(-3 * k, y - 8, 3, 4.5 if strong else 3.4), "#ffffff", 0.5, blur=1.2)
    reach = {"broad": 1.0, "big": 1.3, "hooked": 1.05}.get(kind, 0.0) * size
    for side in (-1, 1) if reach else ():
        wing = [(15 * reach, y - 6 * reach), (20 * reach, y + 1), (12 * reach, y + 6 * reach)]
        canvas.fill(stroke(sided(wing, side), 3.2), ink.skin_line, 0.6)
    if kind == "broken":
        _break(canvas, ink, y, k)
    if looks.wears("red nose"):
        canvas.fill(ellipse(0, y - 1, 17 * size, 13 * size), "#d8303a", 0.6, blur=3)
        canvas.fill(ellipse(-3, y - 5, 4, 3), "#ffffff", 0.6, blur=1)
    if kind in ("big", "button"):
        _tip(canvas, ink, y, (15 if kind == "big" else 11) * size, kind == "big")


def _break(canvas: Canvas, ink: Ink, y: float, k: int) -> None:
    """The bump where it was broken: light on it, shadow where the bridge turns back, an old cut across."""
    canvas.fill(ellipse(k * 15, y - 42, 11, 10), ink.skin_shadow, 0.9, blur=3)
    canvas.fill(ellipse(k * -2, y - 44, 7, 8), ink.skin_light, 0.8, blur=3)
    canvas.fill(ellipse(k * -6, y - 20, 9, 12), ink.skin_shadow, 0.8, blur=4)
    canvas.fill(stroke([(k * -13, y - 38), (k * 16, y - 47)], 4.6), ink.skin_line, 0.75)


def _tip(canvas: Canvas, ink: Ink, y: float, size: float, ruddy: bool) -> None:
    """A round tip: its light, and its colour where it is large."""
    canvas.fill(ellipse(0, y - 2, size * 1.5, size * 1.1), ink.blush, 0.34 if ruddy else 0.2, blur=5)
    canvas.fill(ellipse(-size * 0.25, y - size * 0.5, size * 0.42, size * 0.34), "#ffffff", 0.45, blur=2)


def _bridge(canvas: Canvas, ink: Ink, face: Face, strong: bool, k: int) -> None:
    """The soft shadow of the side that turns away, from the brow down."""
    top = face.eye_y - 34 * face.eye_height
    half = 12 if strong else 8
    side: Points = [(k * half, top), (k * (half + 2), face.eye_y + 14), (k * half * 0.7, face.nose_y - 6)]
    canvas.fill(stroke(side, 17 if strong else 12), ink.skin_shadow, 0.55 if strong else 0.4, blur=4)


_MARKED = {"hooked": 1.16, "broken": 1.08, "big": 1.05}
"""Noses that are named for their size or bend, as large on any face."""
_SOFT = {"straight": "fine", "aquiline": "high"}
"""What becomes of a nose on a young woman's or a child's face."""
_NOSES: dict[str, tuple[Points, Points, float]] = {  # bridge line, shadow beneath, width; y from the nose's tip
    "small": (((5, -15), (10, -3), (2, 4)), ((-7, 4), (3, 1), (13, -3), (12, 8), (2, 10)), 3.8),
    "straight": (((8, -40), (13, -10), (15, 1), (2, 7)), ((-11, 7), (4, 2), (16, -6), (18, 8), (4, 13)), 4.2),
    "fine": (((6, -27), (11, -7), (11, -1), (2, 4)), ((-7, 4), (3, 1), (13, -4), (13, 7), (2, 10)), 3.6),
    "high": (((3, -38), (11, -22), (11, -6), (13, 0), (2, 5)), ((-8, 5), (4, 1), (14, -6), (15, 6), (3, 11)), 3.6),
    "hooked": (((2, -60), (17, -40), (17, -18), (22, 0), (8, 14)), ((-11, 6), (4, 2), (20, -10), (25, 10), (9, 18)), 5.0),
    "broken": (
        ((-4, -66), (19, -46), (20, -36), (2, -24), (10, -10), (19, 2), (4, 9)),
        ((-14, 7), (4, 2), (20, -8), (22, 8), (6, 14)),
        5.6,
    ),
    "button": (((8, -10), (11, -2), (4, 6)), ((-9, 5), (3, 2), (12, -3), (12, 9), (1, 11)), 4.2),
    "big": (((5, -44), (15, -20), (21, -2), (12, 10), (-4, 10)), ((-20, 8), (2, 2), (24, -8), (26, 10), (2, 18)), 4.8),
    "broad": (((3, -16), (10, -4), (8, 5), (-3, 8)), ((-14, 7), (2, 3), (16, -4), (17, 9), (0, 15)), 4.0),
    "aquiline": (((4, -54), (14, -32), (13, -10), (18, 3), (2, 8)), ((-11, 8), (6, 2), (18, -12), (20, 7), (5, 14)), 4.4),
}
