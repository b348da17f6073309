"""What people build and leave on worlds without air: domes, tanks to live in, masts, panels, rovers; rocks and craters."""

import math
from collections.abc import Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

SHELL, FRAME, DARK, GOLD = "#eceef2", "#aab0bc", "#2a2e38", "#e0a848"


def sunny(view: View) -> int:
    """1 where the light comes from the right, -1 from the left."""
    return 1 if view.sun[0] > 960 else -1


def crater(canvas: Canvas, view: View, x: float, y: float, r: float, colours: tuple[str, str, str], flat: float = 0.24) -> None:
    """A bowl with a raised rim: dark under the sun's side, bright across it; colours dark, middle, bright."""
    side, high = sunny(view), r * flat
    canvas.fill(ellipse(x, y + high * 0.12, r * 1.24, high * 1.3), view.tone(colours[2], 0.75), 0.4, blur=r * 0.05)
    rim = ellipse(x, y, r, high)
    canvas.fill(rim, view.tone(colours[1], 0.5))
    tones = (view.tone(colours[2], 1.0), view.tone(colours[1], 0.3), view.tone(colours[0], 0.05))
    canvas.fill(
        ellipse(x, y + high * 0.04, r * 0.92, high * 0.9),
        Linear(x - side * r, y + high, x + side * r * 0.8, y - high, tones, (0, 0.4, 0.75)),
    )
    deep = ellipse(x + side * r * 0.22, y - high * 0.12, r * 0.7, high * 0.66)
    canvas.fill(deep, view.tone(colours[0], 0), 0.6, blur=r * 0.06, clip=rim)
    canvas.inner(rim, 0, -max(1.5, r * 0.03), view.tone(mix(colours[2], "#ffffff", 0.5), 1.1), 0.7, blur=1.5)
    canvas.inner(rim, 0, max(1.5, r * 0.03), view.tone(colours[0], 0), 0.5, blur=2)


def rock(canvas: Canvas, view: View, x: float, y: float, r: float, colours: tuple[str, str, str], seed: int) -> None:
    """A boulder of facets, hard light on one side, its shadow long on the other."""
    chance, side = Random(seed), sunny(view)
    canvas.fill(ellipse(x - side * r * 0.9, y + r * 0.34, r * 1.6, r * 0.2), view.tone(colours[0], 0), 0.6, blur=r * 0.07)
    ring = [
        (x + r * chance.uniform(0.85, 1.12) * math.cos(t), y + r * chance.uniform(0.55, 0.74) * math.sin(t) - r * 0.2)
        for t in (math.tau * k / 11 for k in range(11))
    ]
    top = [(x + (a - x) * 0.56 + side * r * 0.1, y + (b - y) * 0.5 - r * 0.26) for a, b in ring]
    canvas.fill(lines(ring), view.tone(colours[0], 0.1))
    for k in range(11):
        turn = math.tau * (k + 0.5) / 11
        light = min(1.0, max(0.0, 0.42 + 0.5 * side * math.cos(turn) - 0.25 * math.sin(turn) + chance.uniform(-0.1, 0.1)))
        face = lines([ring[k], ring[(k + 1) % 11], top[(k + 1) % 11], top[k]])
        canvas.fill(face, view.tone(mix(mix(colours[0], colours[1], min(1.0, light * 1.6)), colours[2], light * light), light))
    tones = (view.tone(colours[2], 0.95), view.tone(colours[1], 0.7))
    canvas.fill(lines(top), Linear(x + side * r * 0.6, 0, x - side * r * 0.6, 0, tones))
    canvas.inner(lines(ring), -side * r * 0.05, r * 0.04, view.tone(mix(colours[2], "#ffffff", 0.5), 1.1), 0.6, blur=2)


def dome(canvas: Canvas, view: View, x: float, foot: float, r: float, lit: float, glass: tuple[str, str]) -> None:
    """A glass half sphere of triangles over a garden, on a white ring with a lock; glass from the top down."""
    turn = [math.pi * k / 28 for k in range(29)]
    half = lines([(x - r * math.cos(t), foot - r * 0.88 * math.sin(t)) for t in turn])
    canvas.fill(ellipse(x, foot + r * 0.05, r * 1.2, r * 0.1), view.tone("#08080c", 0), 0.55, blur=r * 0.05)
    canvas.fill(half, Linear(0, foot - r, 0, foot, (glass[0], mix(glass[1], "#ffe8b0", 0.5 * lit))), 0.92)
    crowns = [
        ellipse(x + r * a, foot - r * 0.1, r * w, r * h)
        for a, w, h in ((-0.6, 0.2, 0.22), (-0.28, 0.2, 0.36), (0.06, 0.24, 0.26), (0.36, 0.2, 0.4), (0.64, 0.18, 0.2))
    ]
    canvas.fill(joined(crowns[::2]), mix(view.tone("#3a7a4e", 0.6), "#d8f09a", 0.3 * lit), 0.85, clip=half)
    canvas.fill(joined(crowns[1::2]), mix(view.tone("#5aa45c", 0.7), "#e8f8b0", 0.3 * lit), 0.85, clip=half)
    struts: list[Path] = []
    for k in (-0.75, -0.4, 0.0, 0.4, 0.75):
        struts.append(lines([(x - r * math.cos(t) * k, foot - r * 0.88 * math.sin(t)) for t in turn[:15]], closed=False))
    for k in (0.34, 0.62, 0.84):
        w = r * math.sqrt(1 - k * k)
        struts.append(lines([(x - w, foot - r * 0.88 * k), (x + w, foot - r * 0.88 * k)], closed=False))
    canvas.line(joined(struts), view.tone(SHELL, 0.9), max(1.6, r * 0.018), 0.75, clip=half)
    canvas.line(half, view.tone("#f8fafc", 1.0), max(2.0, r * 0.028))
    side = sunny(view)
    sheen = [(side * 0.74, 0.3), (side * 0.52, 0.62), (side * 0.2, 0.76), (side * 0.46, 0.5)]
    canvas.fill(curve([(x + r * a, foot - r * b) for a, b in sheen]), "#ffffff", 0.5)
    band = rect(x - r * 1.06, foot - r * 0.1, r * 2.12, r * 0.17, r * 0.05)
    canvas.fill(band, Linear(0, foot - r * 0.1, 0, foot + r * 0.07, (view.tone(SHELL, 0.95), view.tone("#7c8290", 0.25))))
    canvas.fill(rect(x - r * 0.13, foot - r * 0.27, r * 0.26, r * 0.32, r * 0.05), view.tone(FRAME, 0.7))
    canvas.fill(rect(x - r * 0.09, foot - r * 0.22, r * 0.18, r * 0.27, r * 0.03), mix(view.tone("#4a5468", 0.5), "#ffd890", lit))
    canvas.glow(x, foot - r * 0.2, r * 1.6, "#ffe2a8", 0.14 + 0.36 * view.lamps)


def tank(canvas: Canvas, view: View, x: float, foot: float, wide: float, lit: float, stripe: str) -> None:
    """A house that lies on legs like a barrel: ribs, round windows, a coloured band, a lock with steps at its end."""
    tall = wide * 0.34
    canvas.fill(ellipse(x + wide / 2, foot + 3, wide * 0.6, tall * 0.16), view.tone("#08080c", 0), 0.5, blur=tall * 0.08)
    legs = [rect(x + wide * k, foot - tall * 0.24, wide * 0.035, tall * 0.26) for k in (0.08, 0.36, 0.62, 0.9)]
    canvas.fill(joined(legs), view.tone("#6a707c", 0.4))
    hull = rect(x, foot - tall * 1.14, wide, tall, tall * 0.34)
    tones = (view.tone(SHELL, 0.85), view.tone("#f8fafc", 1.0), view.tone(FRAME, 0.4), view.tone("#5a606e", 0.12))
    canvas.fill(hull, Linear(0, foot - tall * 1.14, 0, foot - tall * 0.14, tones, (0, 0.22, 0.62, 1)))
    canvas.fill(rect(x, foot - tall * 0.42, wide, tall * 0.09), view.tone(stripe, 0.7), clip=hull)
    ribs = [rect(x + wide * (0.2 + 0.2 * k), foot - tall * 1.14, wide * 0.016, tall) for k in range(4)]
    canvas.fill(joined(ribs), view.tone("#6a707c", 0.3), 0.7)
    eyes = [(x + wide * (0.1 + 0.2 * k), foot - tall * 0.74) for k in range(5)]
    canvas.fill(joined([ellipse(a, b, tall * 0.13, tall * 0.13) for a, b in eyes]), view.tone("#7a8290", 0.5))
    canvas.fill(joined([ellipse(a, b, tall * 0.095, tall * 0.095) for a, b in eyes]), mix("#2a4058", "#ffe0a0", lit))
    canvas.glow(x + wide / 2, foot - tall * 0.7, wide * 0.6, "#ffd890", 0.1 + 0.3 * view.lamps)


def mast(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A lattice with a dish and a red lamp."""
    half = tall * 0.06
    bars = [lines([(x - half, foot), (x, foot - tall)], closed=False), lines([(x + half, foot), (x, foot - tall)], closed=False)]
    for k in range(6):
        a, b = half * (1 - k / 6), half * (1 - (k + 1) / 6)
        bars.append(lines([(x - a, foot - tall * k / 6), (x + b, foot - tall * (k + 1) / 6)], closed=False))
    canvas.line(joined(bars), view.tone(FRAME, 0.7), max(1.6, tall * 0.014))
    y, r = foot - tall * 0.62, tall * 0.2
    bowl = curve([(x - r, y - r * 0.5, 1), (x - r * 0.1, y + r * 0.5), (x + r * 0.9, y + r * 0.5, 1), (x + r * 0.1, y - r * 0.2)])
    canvas.fill(bowl, Linear(x - r, 0, x + r, 0, (view.tone("#f8fafc", 1.0), view.tone("#8a92a0", 0.3))))
    canvas.fill(ellipse(x, foot - tall, tall * 0.025, tall * 0.025), "#ff5a4a")
    canvas.glow(x, foot - tall, tall * 0.22, "#ff5a4a", 0.7)


def panels(canvas: Canvas, view: View, x: float, foot: float, size: float, count: int) -> None:
    """A row of solar panels that lean to the sun."""
    lean = sunny(view) * size * 0.16
    for k in range(count):
        a = x + k * size * 1.12
        canvas.fill(rect(a + size * 0.46, foot - size * 0.3, size * 0.07, size * 0.32), view.tone("#6a707c", 0.4))
        plate = lines(
            [
                (a + lean, foot - size * 0.86),
                (a + size + lean, foot - size * 0.86),
                (a + size, foot - size * 0.2),
                (a, foot - size * 0.2),
            ]
        )
        _, top, _, low = plate.bounds()
        canvas.fill(plate, Linear(a, top, a + size, low, (view.tone("#6a9ae0", 1.0), view.tone("#1c3a7a", 0.5))))
        cuts = [lines([(a + lean + size * c, top), (a + size * c, low)], closed=False) for c in (0.25, 0.5, 0.75)] + [
            lines([(a + lean / 2, (top + low) / 2), (a + size + lean / 2, (top + low) / 2)], closed=False)
        ]
        canvas.line(joined(cuts), view.tone("#c8d8f0", 0.9), max(1.0, size * 0.014), 0.6)
        canvas.line(plate, view.tone(SHELL, 0.9), max(1.4, size * 0.025))


def rover(canvas: Canvas, view: View, x: float, foot: float, size: float, facing: int, lit: float, stripe: str) -> None:
    """A car for people in suits, `size` long: six wheels of wire, a cabin with a bulging window, lamps, an aerial."""
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.scale(size / 300 * facing, size / 300)
        _wheels(canvas, view)
        _cabin(canvas, view, lit, stripe)
        canvas.glow(150, -66, 120, "#fff0c0", 0.25 + 0.5 * view.lamps)


def _wheels(canvas: Canvas, view: View) -> None:
    canvas.fill(ellipse(0, 0, 190, 20), view.tone("#08080c", 0), 0.6, blur=10)
    canvas.line(lines([(-112, -44), (-30, -66), (0, -38), (108, -66)], closed=False), view.tone("#5a606c", 0.4), 10)
    for cx in (-112, 0, 112):
        canvas.fill(ellipse(cx, -34, 40, 40), view.tone("#2c2e34", 0.3))
        canvas.line(ellipse(cx, -34, 35, 35), view.tone("#6c7078", 0.7), 7)
        canvas.fill(ellipse(cx, -34, 20, 20), view.tone(FRAME, 0.8))
        spokes = [
            lines([(cx, -34), (cx + 32 * math.cos(t), -34 + 32 * math.sin(t))], closed=False)
            for t in (0.3 + math.tau * k / 6 for k in range(6))
        ]
        canvas.line(joined(spokes), view.tone("#4a4e58", 0.4), 4)
        canvas.fill(ellipse(cx, -34, 8, 8), view.tone(GOLD, 0.9))


def _cabin(canvas: Canvas, view: View, lit: float, stripe: str) -> None:
    body = curve(
        [
            (-150, -66, 1),
            (-152, -140),
            (-120, -170),
            (40, -172),
            (104, -160),
            (146, -112),
            (150, -66, 1),
            (120, -56, 1),
            (-130, -56, 1),
        ]
    )
    tones = (view.tone("#f8fafc", 1.0), view.tone(SHELL, 0.75), view.tone("#8a90a0", 0.2))
    canvas.fill(body, Linear(0, -172, 0, -56, tones, (0, 0.5, 1)))
    canvas.fill(rect(-160, -92, 320, 12), view.tone(stripe, 0.7), clip=body)
    pane = curve([(58, -158), (100, -146), (138, -104, 1), (58, -104, 1)])
    canvas.fill(pane, Linear(58, -160, 138, -104, (mix("#8ac8f0", "#ffe8b0", lit), mix("#1c3a58", "#e8a860", lit))))
    canvas.fill(curve([(70, -150), (92, -142), (76, -112, 1), (66, -112, 1)]), "#ffffff", 0.45)
    for a in (-120, -60):
        canvas.fill(rect(a, -146, 44, 36, 9), view.tone("#7a8290", 0.4))
        canvas.fill(rect(a + 5, -141, 34, 26, 6), mix("#2a4058", "#ffe0a0", lit))
    canvas.fill(rect(4, -150, 42, 88, 8), view.tone("#c8ccd4", 0.6))
    canvas.line(rect(4, -150, 42, 88, 8), view.tone("#6a707c", 0.3), 3)
    canvas.fill(rect(-110, -186, 120, 16, 4), view.tone("#2c4a8a", 0.7))
    canvas.line(lines([(-138, -164), (-150, -240)], closed=False), view.tone(FRAME, 0.8), 3)
    canvas.fill(ellipse(-150, -242, 5, 5), "#ff5a4a")
    canvas.fill(ellipse(147, -72, 9, 8), "#fff6d8")


def tracks(canvas: Canvas, view: View, points: Sequence[tuple[float, float]], gap: float, dark: str) -> None:
    """Two ruts of a rover along points from far to near; they lie closer far away."""
    low, high = points[0][1], points[-1][1]
    ruts = [stroke([(a + side * gap * ((b - low) / (high - low) + 0.06), b) for a, b in points], 26, _coming) for side in (-1, 1)]
    canvas.fill(joined(ruts), view.tone(dark, 0.1), 0.45, blur=2)


def _coming(along: np.ndarray) -> np.ndarray:
    """A rut's width along it: thin far off."""
    return 0.08 + 0.92 * along
