"""Lit tanks with weeds and fish."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

FISH = ("#ff8a3a", "#ffd84a", "#f4f4ff", "#ff5a6a", "#7ad0ff")
WEED = ("#3fa05a", "#2f8a6a", "#6ab84a")


def fishtank(canvas: Canvas, view: View, x0: float, y0: float, x1: float, y1: float, seed: int, fish: int = 8) -> None:
    """A tank seen from the front between two corners in design units: water, gravel, weeds, fish, its frame and its glow."""
    chance, s = Random(seed), (y1 - y0) / 75
    water = rect(x0, y0, x1 - x0, y1 - y0)
    canvas.fill(water, Linear(0, y0, 0, y1, ("#a8ecff", "#3fa0d0", "#2a6a9a")))
    canvas.fill(rect(x0, y1 - 12 * s, x1 - x0, 12 * s), "#e8d8a8")
    count = max(3, round((x1 - x0) / (16 * s)))
    for k in range(count):
        a, low = x0 + (x1 - x0) * (k + 0.5) / count, y1 - 8 * s
        high = (18 + 3 * (k % 4), 36 + 5 * (k % 3), 16)
        weed = [
            (a - 4 * s, low, 1),
            (a - 6 * s, low - high[0] * s),
            (a + 2 * s, low - high[1] * s, 1),
            (a + 5 * s, low - high[2] * s),
            (a + 4 * s, low, 1),
        ]
        canvas.fill(curve(weed), WEED[k % 3])
    for _ in range(fish):
        a, b, d = chance.uniform(x0 + 16 * s, x1 - 16 * s), chance.uniform(y0 + 12 * s, y1 - 24 * s), chance.choice((-1, 1))
        tail = lines([(a - d * 6 * s, b), (a - d * 14 * s, b - 6 * s), (a - d * 14 * s, b + 6 * s)])
        canvas.fill(joined([ellipse(a, b, 9 * s, 5 * s), tail]), chance.choice(FISH))
    frame = [rect(x0 - 4 * s, y0 - 8 * s, x1 - x0 + 8 * s, 10 * s, 2), rect(x0 - 4 * s, y1 - 2 * s, x1 - x0 + 8 * s, 6 * s, 2)]
    canvas.fill(joined(frame), view.tone("#2c3438", 0.4))
    canvas.fill(lines([(x0 + 6 * s, y1), (x0 + 30 * s, y0), (x0 + 42 * s, y0), (x0 + 18 * s, y1)]), "#ffffff", 0.16, clip=water)
    canvas.glow((x0 + x1) / 2, (y0 + y1) / 2, 1.2 * (x1 - x0), "#7ad8ff", 0.3)
