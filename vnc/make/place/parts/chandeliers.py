"""Lights that hang from high ceilings: crystal in tiers, iron rings of candles."""

import math

from vnc.make.draw import Canvas, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.hearths import candle
from vnc.make.place.picture import Picture

GOLD = "#d8ac58"


def crystal(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """Three tiers of crystal under a gilded crown, candles with shades, strings of drops between them."""
    view, lit = picture.view, max(0.4, picture.view.lamps)
    canvas.line(lines([(x, -20), (x, y - size * 0.5)], closed=False), view.tone(GOLD, 0.5), 5)
    canvas.glow(x, y, size * 1.9, "#ffd890", 0.4 * lit)
    strings: list[Path] = []
    drops: list[Path] = []
    for ring, dy, count in ((0.34, -0.34, 12), (0.72, 0.0, 20), (0.42, 0.2, 14)):
        cy = y + dy * size
        spots = [
            (x + ring * size * math.cos(a), cy + ring * size * 0.2 * math.sin(a))
            for a in (math.tau * k / count for k in range(count))
        ]
        for k, (a, b) in enumerate(spots):
            strings.append(curve([(x, y - size * 0.55), (x + (a - x) * 0.4, b - size * 0.2), (a, b)], closed=False))
            c, d = spots[(k + 1) % count]
            for t in (0, 0.25, 0.5, 0.75):
                u, v = a + (c - a) * t, b + (d - b) * t + size * 0.1 * math.sin(math.pi * t)
                tall = size * (0.075 if t == 0 else 0.04)
                drops.append(lines([(u - tall * 0.3, v + tall * 0.35), (u, v), (u + tall * 0.3, v + tall * 0.35), (u, v + tall)]))
        canvas.line(ellipse(x, cy, ring * size, ring * size * 0.2), view.tone(GOLD, 0.9), max(4, size * 0.035))
    for string in strings:
        canvas.line(string, "#fff8e4", 1.6, 0.5)
    canvas.fill(joined(drops), mix("#f4f8ff", "#fff0cc", 0.5 * lit), 0.85)
    canvas.fill(
        ellipse(x, y + size * 0.36, size * 0.06, size * 0.09), Radial(x, y + size * 0.33, size * 0.1, ("#ffffff", "#e8c888"))
    )
    canvas.fill(ellipse(x, y - size * 0.52, size * 0.12, size * 0.06), view.tone(GOLD, 0.8))
    for k in range(14):
        a = math.tau * k / 14
        cx, cy = x + 0.72 * size * math.cos(a), y + 0.144 * size * math.sin(a)
        canvas.fill(rect(cx - size * 0.014, cy - size * 0.1, size * 0.028, size * 0.1), view.tone("#fff6e0", 1.0))
        shade = lines([(cx - size * 0.025, cy - size * 0.17), (cx + size * 0.025, cy - size * 0.17),
                       (cx + size * 0.05, cy - size * 0.08), (cx - size * 0.05, cy - size * 0.08)])  # fmt: skip
        canvas.fill(shade, mix(view.tone("#f0d8a8", 0.8), "#fff2c8", lit))
        canvas.glow(cx, cy - size * 0.12, size * 0.2, "#ffcf78", 0.5 * lit)
    picture.play("flicker", x - size * 0.8, y - size * 0.5, size * 1.6, size * 0.95, "#ffcf78")


def wheel(picture: Picture, canvas: Canvas, x: float, y: float, half: float, count: int = 8, colour: str = "#3a302c") -> None:
    """An iron or wooden ring on chains with candles round it; y is the ring's height, `half` its radius."""
    view = picture.view
    for d in (-1, 0, 1):
        canvas.line(
            lines([(x + d * half * 0.9, y), (x, y - half * 0.8)], closed=False), view.tone("#1e1a1c", 0.3), max(1.5, half * 0.025)
        )
    canvas.line(lines([(x, -20), (x, y - half * 0.8)], closed=False), view.tone("#1e1a1c", 0.3), max(1.5, half * 0.03))
    canvas.glow(x, y, half * 2.4, "#ffb45a", 0.35)
    canvas.line(ellipse(x, y, half, half * 0.19), view.tone(colour, 0.55), half * 0.1)
    canvas.line(ellipse(x, y - half * 0.03, half, half * 0.19), view.tone(colour, 1.1), half * 0.02, 0.7)
    for k in range(count):
        a = math.tau * (k + 0.4) / count
        candle(canvas, view, x + half * math.cos(a), y + half * 0.19 * math.sin(a), half * 0.24)
    picture.play("flicker", x - half * 1.3, y - half * 0.9, half * 2.6, half * 1.6, "#ffb050")
