"""Gates between stone posts: urns, iron leaves swung open, ivy."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import bush
from vnc.make.place.view import View

IRON = "#3a3640"
MIDDLE = 990.0


def gates(canvas: Canvas, view: View) -> None:
    """Stone posts with urns at both sides, the iron leaves swung open toward us, ivy on the stone."""
    for side in (-1, 1):
        x = MIDDLE - 30 + side * 800.0
        body = rect(x - 62, 420, 124, 700)
        tones = tuple(view.tone("#a09a96", k) for k in ((0.8, 0.45, 0.15) if side < 0 else (0.15, 0.45, 0.8)))
        canvas.fill(body, Linear(x - 62, 0, x + 62, 0, tones))
        joints = [rect(x - 62, 420 + 66 * k, 124, 3) for k in range(11)] + [
            rect(x - 20 + 40 * (k % 2), 420 + 66 * k, 3, 66) for k in range(11)
        ]
        canvas.fill(joined(joints), view.tone("#2a242c", 0.1), 0.5)
        canvas.fill(joined([rect(x - 80, 396, 160, 28, 4), rect(x - 68, 376, 136, 22, 4)]), view.tone("#b8b2ac", 0.6))
        urn = curve(
            [
                (x - 20, 376, 1),
                (x - 14, 350),
                (x - 46, 318),
                (x - 42, 286, 1),
                (x + 42, 286, 1),
                (x + 46, 318),
                (x + 14, 350),
                (x + 20, 376, 1),
            ]
        )
        canvas.fill(urn, Linear(x - 46, 0, x + 46, 0, tones))
        canvas.fill(ellipse(x, 286, 48, 10), view.tone("#c4beb6", 0.8))
        bush(canvas, view, x - side * 20, 520, 60, 120, 40 + side, 170)
        bush(canvas, view, x + side * 10, 960, 110, 140, 44 + side, 200)
        _leaf(canvas, view, x - side * 62, -side)


def _leaf(canvas: Canvas, view: View, x: float, side: int) -> None:
    """One leaf of the gate, seen aslant: bars with points, a scroll between two rails."""
    wide = 150.0
    iron = view.tone(IRON, 0.25)

    def top(k: float) -> float:
        return 520 - 90 * k + 30 * math.sin(k * math.pi)

    bars: list[Path] = []
    for j in range(8):
        k = j / 7
        bx, high, low = x + side * wide * k, top(k), 1010 - 60 * k
        bars += [rect(bx - 4, high, 8, low - high), lines([(bx - 8, high + 4), (bx, high - 34), (bx + 8, high + 4)])]
    canvas.fill(joined(bars), iron)
    rails = [[(x, 1000), (x + side * wide, 940)], [(x, 760), (x + side * wide, 706)], [(x, 560), (x + side * wide, 476)]]
    canvas.fill(joined([stroke(r, 10, even, False) for r in rails]), iron)
    for k in (0.2, 0.5, 0.8):
        cx, cy = x + side * wide * k, 640 - 60 * k
        canvas.line(
            curve([(cx - 18, cy + 50), (cx - 20, cy), (cx, cy - 14), (cx + 12, cy + 4), (cx, cy + 16)], closed=False), iron, 5
        )
        canvas.line(
            curve([(cx + 18, cy + 60), (cx + 20, cy + 100), (cx, cy + 116), (cx - 12, cy + 98), (cx, cy + 86)], closed=False),
            iron,
            5,
        )
    canvas.line(
        lines([(x + side * wide + side * 6, top(1)), (x + side * wide + side * 6, 950)], closed=False),
        view.tone("#8a8694", 0.8),
        2,
        0.6,
    )
