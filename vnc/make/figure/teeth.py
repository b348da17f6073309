"""The upper teeth in an open mouth: gold, missing, gapped, long in front, or braced where it is said."""

from vnc.make.draw import Canvas, Path, curve, rect
from vnc.make.figure.ink import GOLD, GOLD_LINE
from vnc.make.figure.looks import Looks

_ENAMEL, _GAP, _CAVE = "#fffdf8", "#c9b4bc", "#5a1a28"
_METAL = {"gold": (GOLD, GOLD_LINE), "silver": ("#c4cad8", "#6a7086")}


def draw_teeth(canvas: Canvas, looks: Looks, mouth: Path, top: float, low: float, half: float) -> None:
    """`mouth` is the opening, `top` and `low` the edges of the row, `half` half the mouth's width."""
    teeth = curve([(-half * 0.86, top - 8), (half * 0.86, top - 8), (half * 0.7, low), (0, low + 2), (-half * 0.7, low)])
    canvas.fill(teeth, _ENAMEL, clip=mouth)
    if not looks.wears("teeth"):
        return
    for x in (-20, -10, 0, 10, 20):
        canvas.fill(rect(x - 0.8, top - 6, 1.6, low - top + 8), _GAP, 0.9, clip=mouth & teeth)
    kind = looks.shape("teeth")
    if kind == "all gold":
        canvas.fill(teeth, GOLD, clip=mouth)
        canvas.fill(rect(-20, top, 18, 3), "#fff6d0", 0.9, clip=mouth & teeth)
        for x in (-20, -10, 0, 10, 20):
            canvas.fill(rect(x - 1, top - 6, 2, low - top + 8), GOLD_LINE, 0.9, clip=mouth & teeth)
    elif kind in _METAL:
        fill, line = _METAL[kind]
        tooth = rect(looks.turn * 8 - 7, top - 8, 14, low - top + 10, 3)
        canvas.line(tooth, line, 2, clip=mouth)
        canvas.fill(tooth, fill, clip=mouth)
        canvas.fill(rect(looks.turn * 8 - 4, top - 3, 3, low - top + 2), "#ffffff", 0.8, clip=mouth)
    elif kind == "missing":
        canvas.fill(rect(-10.5, top - 8, 10.5, low - top + 12), _CAVE, clip=mouth)
    elif kind == "gap":
        canvas.fill(rect(-2.4, top - 8, 4.8, low - top + 12), _CAVE, clip=mouth)
    elif kind == "braces":
        y = (top + low) / 2 + 1
        canvas.fill(rect(-half, y - 1, half * 2, 2), "#7a8094", clip=mouth & teeth)
        for x in (-25, -15, -5, 5, 15, 25):
            canvas.fill(rect(x - 2.6, y - 3, 5.2, 6, 1), "#8a92a8", clip=mouth & teeth)
    elif kind == "buck":
        for k in (-1, 1):
            tooth = rect(k * 5.6 - 5.2, top - 2, 10.4, low - top + 12, 3.4)
            canvas.line(tooth, "#8a6670", 2)
            canvas.fill(tooth, _ENAMEL)
