"""A coat and a hat on a stand of bent wood."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.space import Camera
from vnc.make.place.view import View

BRASS, DARK, INK = "#d8ac58", "#54301f", "#140c0c"
COAT = (
    (0.12, 0, 1), (0.24, 0.0, 1), (0.36, 0.08), (0.42, 0.2), (0.4, 0.56), (0.48, 1.24, 1), (0.2, 1.29), (-0.08, 1.24, 1),
    (-0.02, 0.56), (-0.06, 0.2), (0.0, 0.08),
)  # fmt: skip


SLEEVES = (
    ((0.36, 0.09), (0.44, 0.2), (0.47, 0.5), (0.47, 0.72, 1), (0.38, 0.73, 1), (0.37, 0.45), (0.35, 0.22)),
    ((0.0, 0.09), (-0.08, 0.2), (-0.1, 0.5), (-0.1, 0.72, 1), (-0.01, 0.73, 1), (0.0, 0.45), (0.02, 0.22)),
)


LAPELS = (((0.12, 0), (0.05, 0.12), (0.17, 0.32), (0.18, 0.1)), ((0.24, 0), (0.31, 0.12), (0.19, 0.32), (0.18, 0.1)))
"""Parts of a coat on its hook, in metres from the hook."""


def coatstand(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A coat and a hat on a stand of bent wood."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.06 * s), view.tone(INK, 0), 0.5, blur=6)
    pole = [rect(cx - 0.025 * s, foot - 1.86 * s, 0.05 * s, 1.84 * s, 3)]
    pole += [
        stroke([(cx, foot - 0.22 * s), (cx + d * 0.2 * s, foot - 0.12 * s), (cx + d * 0.25 * s, foot)], 0.035 * s, rounded)
        for d in (-1, 0.3, 1)
    ]
    pole += [
        stroke(
            [(cx, foot - h * s), (cx + d * 0.17 * s, foot - (h + 0.02) * s), (cx + d * 0.2 * s, foot - (h + 0.13) * s)],
            0.03 * s,
            rounded,
        )
        for d, h in ((-1, 1.62), (1, 1.62), (0.5, 1.74))
    ]
    canvas.fill(joined(pole), view.tone(DARK, 0.45))
    _coat(canvas, view, cx, foot, s)
    _hat(canvas, view, cx, foot, s)


def _coat(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """A trench coat on its hook."""
    top = foot - 1.66 * s
    coat = placed(cx, top, s, COAT)
    canvas.fill(coat.moved(7, 6), view.tone(INK, 0), 0.4, blur=6)
    tones = (view.tone("#8a7450", 0.3), view.tone("#c8a878", 0.75), view.tone("#8a7450", 0.35))
    canvas.fill(coat, Linear(cx - 0.05 * s, 0, cx + 0.45 * s, 0, tones))
    for dx, lean in ((0.1, -0.05), (0.26, 0.05), (0.34, 0.06)):
        mid, low = (cx + (dx + lean / 2) * s, top + 0.9 * s), (cx + (dx + lean) * s, top + 1.24 * s)
        fold = stroke([(cx + dx * s, top + 0.62 * s), mid, low], 0.03 * s)
        canvas.fill(fold, view.tone("#4a3a28", 0.2), 0.45, blur=2, clip=coat)
    opening = stroke(
        [(cx + 0.18 * s, top + 0.3 * s), (cx + 0.19 * s, top + 0.8 * s), (cx + 0.17 * s, top + 1.28 * s)], 0.016 * s, even
    )
    canvas.fill(opening, view.tone("#3a2c20", 0.2), 0.7, clip=coat)
    belt = [rect(cx - 0.1 * s, top + 0.56 * s, 0.6 * s, 0.05 * s), ellipse(cx + 0.24 * s, top + 0.45 * s, 0.012 * s, 0.012 * s)]
    canvas.fill(joined(belt), view.tone("#6c5638", 0.4), clip=coat)
    canvas.fill(rect(cx + 0.15 * s, top + 0.55 * s, 0.07 * s, 0.07 * s, 3), view.tone(BRASS, 0.8))
    for lapel in LAPELS:
        canvas.fill(placed(cx, top, s, lapel), view.tone("#dcc096", 0.75), clip=coat)
    for sleeve in SLEEVES:
        arm = placed(cx, top, s, sleeve)
        canvas.fill(arm.moved(2, 3), view.tone(INK, 0), 0.4, blur=4)
        canvas.fill(arm, Linear(arm.bounds()[0], 0, arm.bounds()[2], 0, (view.tone("#b89868", 0.7), view.tone("#8a7450", 0.3))))


def _hat(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """A hat with a ribbon."""
    hx, hy = cx - 0.14 * s, foot - 1.76 * s
    canvas.fill(
        curve(
            [
                (hx - 0.12 * s, hy, 1),
                (hx - 0.11 * s, hy - 0.12 * s),
                (hx - 0.03 * s, hy - 0.14 * s),
                (hx + 0.03 * s, hy - 0.12 * s),
                (hx + 0.1 * s, hy - 0.14 * s),
                (hx + 0.12 * s, hy, 1),
            ]
        ),
        view.tone("#5c4a3c", 0.6),
    )
    canvas.fill(rect(hx - 0.12 * s, hy - 0.045 * s, 0.24 * s, 0.04 * s), view.tone("#241c1c", 0.3))
    canvas.fill(ellipse(hx, hy, 0.21 * s, 0.04 * s), view.tone("#6c584a", 0.7))
