"""What hangs from the beams of kitchens and huts: hams, herbs, onions, sausages."""

from random import Random

from vnc.make.draw import Canvas, Path, Radial, ellipse, rect, stroke
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.view import View


def bundle(canvas: Canvas, view: View, kind: str, cx: float, y: float, s: float, chance: Random) -> None:
    """Of kind ham, herb, onion or sausage, hung from (cx, y); `s` is units per metre."""
    if kind == "ham":
        ham = placed(
            cx,
            y,
            0.6 * s,
            [(-0.07, 0), (-0.12, 0.22), (-0.3, 0.62), (-0.16, 0.95), (0.14, 0.95), (0.3, 0.6), (0.12, 0.22), (0.07, 0)],
        )
        canvas.fill(ham, turned(view, cx, 0.18 * s, "#b06a4a"))
        canvas.fill(ellipse(cx - 0.03 * s, y + 0.42 * s, 0.09 * s, 0.12 * s), view.tone("#e0a884", 0.8), 0.5, blur=3)
    elif kind == "herb":
        stems = [
            stroke([(cx, y), (cx + d * 0.02 * s, y + 0.14 * s), (cx + d * 0.05 * s, y + 0.5 * s)], 0.05 * s)
            for d in (-3, -2, -1, 0, 1, 2, 3)
        ]
        canvas.fill(joined(stems), view.tone("#5a7a44", 0.5))
        canvas.fill(
            joined(
                [
                    ellipse(cx + chance.uniform(-0.16, 0.16) * s, y + chance.uniform(0.2, 0.55) * s, 0.035 * s, 0.055 * s)
                    for _ in range(26)
                ]
            ),
            view.tone("#86a45c", 0.7),
        )
        canvas.fill(rect(cx - 0.05 * s, y + 0.1 * s, 0.1 * s, 0.04 * s), view.tone("#c8a878", 0.8))
    elif kind == "onion":
        for j in range(6):
            ox, oy = cx + (0.06 if j % 2 else -0.06) * s, y + (0.1 + 0.1 * j) * s
            canvas.fill(
                ellipse(ox, oy, 0.075 * s, 0.07 * s),
                Radial(ox - 0.02 * s, oy - 0.03 * s, 0.1 * s, (view.tone("#f0c888", 1.0), view.tone("#a8642c", 0.4))),
            )
    else:
        links: list[Path] = [
            ellipse(cx + (0.07 if j % 2 else -0.07) * s, y + (0.12 + 0.15 * j) * s, 0.045 * s, 0.1 * s) for j in range(4)
        ]
        canvas.fill(joined(links), view.tone("#9a4a38", 0.6))
