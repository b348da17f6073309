"""The muscles of a bare arm, in soft shade: the tip of the deltoid, the biceps, the elbow's crease, the forearm's ridge."""

from vnc.make.draw import Canvas, Path, stroke
from vnc.make.draw.path import thin_ends
from vnc.make.figure.bones import across_limb, bones
from vnc.make.figure.looks import Looks
from vnc.make.figure.person import Person

_STRENGTH = {"slim": 0.5, "average": 0.6, "sturdy": 0.5, "heavy": 0.25, "muscular": 1.0}
_LINES = (
    (0.13, 0.29, 0.95, -0.35, 9), (0.17, 0.29, -0.98, -0.4, 8), (0.33, 0.46, 0.7, 0.45, 7), (0.31, 0.45, -0.6, -0.5, 7),
    (0.56, 0.74, -0.35, 0.15, 7),
)  # fmt: skip
"""Start and stop along the arm; start and stop across it, 1 at the body's side; width."""
_CREASE = (0.487, 0.505, 0.95, 0.2, 5)


def draw_sinews(canvas: Canvas, who: Person, shape: Path, points: list[tuple[float, float]]) -> None:
    """Over the skin of one stretch of an arm."""
    strength = _strength(who.looks)
    side, at, half = (1 if points[0][0] > 0 else -1), bones(points), who.body.arm * 0.47
    for start, stop, inner, outer, width in _LINES:
        line, _ = across_limb(at, (start, stop), (inner, outer), half, side)
        wide = stroke(line.tolist(), width * who.body.arm / 74, thin_ends)
        canvas.fill(wide, who.ink.skin_shadow, min(1.0, 0.6 * strength), blur=2.4, clip=shape)
    start, stop, inner, outer, width = _CREASE
    line, _ = across_limb(at, (start, stop), (inner, outer), half, side)
    canvas.fill(stroke(line.tolist(), width, thin_ends), who.ink.skin_deep, 0.7, blur=0.6, clip=shape)


def _strength(looks: Looks) -> float:
    """Men's arms show what is in them; a child's nothing."""
    if looks.age == "child":
        return 0.0
    return _STRENGTH[looks.build] * (1.0 if looks.sex == "m" else 0.55)
