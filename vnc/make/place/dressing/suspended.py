"""What hangs or floats in the air of a room: candles, books, crystals, paper banners, vines, webs, light pictures."""

import math
from collections.abc import Iterator

import numpy as np

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.hanging import GAY, sagging
from vnc.make.place.dressing.lights import flame
from vnc.make.place.dressing.solids import joined, sketch
from vnc.make.place.parts.flora import greens, leaves


def _strewn(brush: Brush, count: int, half: float, top: float, low: float) -> Iterator[tuple[float, float, float]]:
    """Places in the air, evenly spread, and how large what floats there looks: small ones first."""
    spots = [
        (half * (2 * ((k * 0.618) % 1) - 1), top + (low - top) * ((k * 0.755 + brush.chance.uniform(0, 0.12)) % 1))
        for k in range(count)
    ]
    sizes = sorted(brush.chance.uniform(0.6, 1.15) for _ in spots)
    return ((x, y, size) for (x, y), size in zip(spots, sizes, strict=True))


def _candles(brush: Brush) -> None:
    """Candles that float, each with its light."""
    for x, y, size in _strewn(brush, 17, 210, 40, 190):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            high = brush.chance.uniform(15, 24)
            brush.glow(0, -high, 46, "#ffc870", 0.6)
            brush.solid(rect(-2.6, -high, 5.2, high, 1.4), brush.own("#f4e6c8"), 1.1, 0.5)
            drips = [stroke([(dx, -high), (dx + 0.3, -high + long)], 1.6, thin_end) for dx, long in ((-2, 8), (2.1, 6), (0.4, 4))]
            canvas.fill(joined(drips), brush.tone("#fff4dc", 1.0), 0.9)
            flame(brush, 0, -high, 0.8)


def _crystals(brush: Brush) -> None:
    """Cut stones that turn in the air and shine."""
    hue = brush.own("#7ac8f0")
    for x, y, size in _strewn(brush, 8, 200, 50, 190):
        s = 17 * size
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-22, 22))
            brush.glow(0, 0, s * 3.2, hue, 0.55)
            whole = lines(
                [
                    (0, -s * 1.7),
                    (s * 0.62, -s * 0.4),
                    (s * 0.4, s * 0.9),
                    (0, s * 1.7),
                    (-s * 0.5, s * 0.7),
                    (-s * 0.62, -s * 0.5),
                ]
            )
            canvas.fill(whole, Linear(-s, -s, s, s, (mix(hue, "#ffffff", 0.6), hue, mix(hue, "#302060", 0.35))), 0.95)
            canvas.fill(
                lines([(0, -s * 1.7), (s * 0.1, -s * 0.3), (-s * 0.1, s * 0.9), (-s * 0.5, s * 0.7), (-s * 0.62, -s * 0.5)]),
                "#ffffff",
                0.35,
            )
            canvas.fill(
                lines([(s * 0.1, -s * 0.3), (s * 0.62, -s * 0.4), (s * 0.4, s * 0.9), (-s * 0.1, s * 0.9)]),
                mix(hue, "#241850", 0.4),
                0.35,
            )
            canvas.line(
                lines([(0, -s * 1.7), (s * 0.1, -s * 0.3), (-s * 0.1, s * 0.9), (0, s * 1.7)], closed=False),
                "#ffffff",
                s * 0.06,
                0.8,
            )


def _books(brush: Brush) -> None:
    """Open and closed books in the air, with a faint light under them and loose pages."""
    for k, (x, y, size) in enumerate(_strewn(brush, 6, 200, 56, 180)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-18, 18))
            canvas.scale(size * 1.9)
            colour = brush.own(("#8a3434", "#34568a", "#4a6a3a", "#6a4a7a")[k % 4])
            brush.glow(0, 4, 44, "#ffe6a8", 0.4)
            cover = lines([(-23, -9), (0, 3), (23, -9), (23, -5), (0, 8), (-23, -5)])
            canvas.fill(cover, brush.tone(colour, 0.6))
            for side in (-1, 1):
                page = curve([(0, 2, 1), (side * 9, -10), (side * 22, -12, 1), (side * 22, -8, 1), (side * 10, -5), (0, 6, 1)])
                top = curve([(0, 2, 1), (side * 8, -9), (side * 22, -12, 1), (side * 19, -20, 1), (side * 7, -17), (0, -8, 1)])
                canvas.fill(page, brush.tone("#d8c8a4", 0.6))
                canvas.fill(top, brush.tone("#f8f0dc", 1.0 if side < 0 else 0.75))
                rows = [stroke([(side * 3, -8 + r * 2), (side * 17, -16 + r * 2.2)], 0.5) for r in range(4)]
                canvas.fill(joined(rows), brush.tone("#8a7a60", 0.4), 0.6)
    for x, y, _ in _strewn(brush, 5, 210, 40, 200):
        page = curve([(x - 7, y - 2, 1), (x, y - 5), (x + 7, y - 8, 1), (x + 8, y + 1, 1), (x + 1, y + 2), (x - 6, y + 6, 1)])
        brush.canvas.fill(page, brush.tone("#f6eeda", 0.9), 0.9)


def _paper_banners(brush: Brush) -> None:
    """Rows of cut tissue paper on strings: flowers, suns and scallops cut out of each."""
    canvas, gay = brush.canvas, ("#e8408a", "#f0a030", "#3aa8c8", "#7a4ac0", "#58b050", "#e8443c")
    for row, y in enumerate((12, 62)):
        rope = sagging(-300, 300, y, 26, 15)
        canvas.line(curve(rope, closed=False), brush.tone("#5a4a40", 0.5), 1.3)
        for k, (x, top) in enumerate(rope[1:-1]):
            colour = brush.colour or gay[(k + row * 2) % 6]
            w, h = 17.5, 34
            hem = [(x + w - 2 * w * n / 8, top + h + (5 if n % 2 else 0)) for n in range(9)]
            sheet = lines([(x - w, top), (x + w, top), *hem])
            canvas.fill(
                sheet, Linear(0, top, 0, top + h, (brush.tone(colour, 1.0), brush.tone(mix(colour, "#ffffff", 0.12), 0.75))), 0.94
            )
            holes: list[Path] = [
                ellipse(x + 8 * math.cos(a), top + 16 + 8 * math.sin(a), 2.2, 2.2) for a in (k * 0.785 for k in range(8))
            ]
            holes += [ellipse(x, top + 16, 3, 3), *(rect(x - 14 + n * 7, top + 28, 3.4, 2.6) for n in range(5))]
            holes += [
                lines([(x + dx, top + 4), (x + dx + 3, top + 7), (x + dx, top + 10), (x + dx - 3, top + 7)]) for dx in (-12, 12)
            ]
            canvas.fill(joined(holes), brush.tone(mix(colour, "#201428", 0.55), 0.3), 0.62)


def _vines(brush: Brush) -> None:
    """Leafy strands of different length that hang down."""
    random = np.random.default_rng(brush.chance.getrandbits(30))
    dark, middle, bright = greens(brush.view)
    for k in range(9 if brush.many else 6):
        x, long = (k - (4 if brush.many else 2.5)) * 40 + random.uniform(-12, 12), random.uniform(90, 240)
        at = [(x + random.uniform(-6, 6), -60.0), (x + random.uniform(-8, 8), long * 0.4), (x + random.uniform(-10, 10), long)]
        brush.canvas.line(curve(at, closed=False), brush.tone("#4a5a30", 0.3), 1.8)
        count = int(long * 0.5)
        t = random.random(count)
        px, py = x + random.normal(0, 5, count), -50 + t * (long + 50)
        for n, (colour, light) in enumerate(((dark, 0.15), (middle, 0.6), (bright, 0.9))):
            kept = np.flatnonzero(random.random(count) < (1.0, 0.6, 0.25)[n])
            brush.canvas.fill(
                leaves(px[kept] - n, py[kept] - n, random.uniform(3.4, 7, len(kept)), random, 0.66), brush.tone(colour, light)
            )


def _web(brush: Brush) -> None:
    """A great web between threads from above, with drops that catch the light."""
    canvas, silk = brush.canvas, brush.tone(brush.own("#eef2fa"), 1.0)
    x, y = 0, 84
    angles = [k * math.pi / 8 + 0.1 for k in range(16)]
    for a in angles:
        reach = 104 if math.sin(a) > -0.4 else 190
        canvas.line(lines([(x, y), (x + reach * math.cos(a), y + reach * 0.82 * math.sin(a))], closed=False), silk, 0.9, 0.7)
    for ring in range(1, 9):
        r = ring * 11.5
        at: list[tuple[float, ...]] = []
        for a, b in zip(angles, (*angles[1:], angles[0] + 2 * math.pi), strict=True):
            at.append((x + r * math.cos(a), y + r * 0.82 * math.sin(a), 1))
            m = (a + b) / 2
            at.append((x + r * 0.9 * math.cos(m), y + r * 0.74 * math.sin(m)))
        canvas.line(curve(at), silk, 0.7, 0.6)
        drops = [ellipse(p[0], p[1], 1.1, 1.2) for p in at[:: 3 if ring % 2 else 4]]
        canvas.fill(joined(drops), "#ffffff", 0.85)
    brush.solid(ellipse(14, 96, 6, 7), "#2a2228", 0.9, 0.2)
    brush.solid(ellipse(14, 87, 3.6, 3.4), "#2a2228", 0.9, 0.2)
    legs = [stroke([(14, 90), (14 + s * 9, 84 + d), (14 + s * 15, 94 + d * 1.8)], 1.2) for s in (-1, 1) for d in (-6, 0, 5, 10)]
    canvas.fill(joined(legs), brush.tone("#1c161c", 0.3))


def _dragonflies(brush: Brush) -> None:
    for k, (x, y, size) in enumerate(_strewn(brush, 6, 190, 90, 230)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-40, 30))
            canvas.scale(size * (1 if k % 2 else -1), size)
            colour = brush.own(("#3a7ac0", "#c83c3c", "#3aa07a")[k % 3])
            for dx, lean in ((-3, -0.25), (3, 0.25)):
                for side in (-1, 1):
                    tip = (dx + lean * 30, side * 26)
                    wing = curve([(dx, side), (dx + lean * 14 - 3, side * 14), tip, (dx + lean * 22 + 4, side * 14)])
                    canvas.fill(wing, brush.tone("#e8f6ff", 1.0), 0.62)
                    canvas.line(wing, brush.tone("#88a4b8", 0.7), 0.4, 0.7)
            canvas.fill(stroke([(-9, 0), (6, 0), (34, 2)], 4, thin_end), brush.tone(colour, 0.8))
            canvas.fill(joined([stroke([(p, -1.4), (p, 1.4)], 0.8) for p in range(8, 30, 4)]), brush.tone("#1c2030", 0.3), 0.7)
            brush.solid(ellipse(-11, 0, 3.6, 3.2), mix(colour, "#ffffff", 0.2), 1.0, 0.4)


def _holograms(brush: Brush) -> None:
    """Pictures of light in the air: a dancer's shape, a fish, a cup, a chart; lines run over them."""
    canvas = brush.canvas
    for k, (x, y, w, h, hue) in enumerate(
        ((-150, 30, 74, 116, "#ff4fb0"), (-52, 56, 96, 60, "#40d8ff"), (68, 24, 84, 84, "#9a7aff"), (166, 46, 58, 104, "#40ffb8"))
    ):
        hue = brush.colour or hue
        frame = lines([(x - w / 2, y), (x + w / 2, y - 4), (x + w / 2, y + h + 4), (x - w / 2, y + h)])
        canvas.fill(frame, Linear(0, y, 0, y + h, (alpha(hue, 0.42), alpha(hue, 0.14))))
        canvas.line(frame, mix(hue, "#ffffff", 0.4), 1.4, 0.9)
        canvas.fill(_emblem(k, x, y + h / 2, min(w, h) * 0.42), mix(hue, "#ffffff", 0.55), 0.85)
        rows = [rect(x - w / 2, y + r, w, 1) for r in range(2, int(h), 5)]
        canvas.fill(joined(rows), "#ffffff", 0.16)
        bars = [rect(x - w * 0.4, y + h - 14 + 4 * n, w * (0.3 + 0.2 * ((k + n) % 3)), 2) for n in range(3)]
        canvas.fill(joined(bars), "#ffffff", 0.7)
        brush.glow(x, y + h / 2, max(w, h), hue, 0.5)


def _emblem(kind: int, x: float, y: float, s: float) -> Path:
    """A sign without letters."""
    match kind:
        case 0:
            figure = sketch(
                "-2,-30 4,-26 2,-18 14,-26 16,-22 5,-8 8,6 14,26 8,28 0,10 -8,28 -14,24 -6,4 -5,-8 -16,-16 -12,-20 -3,-16 -5,-24"
            )
            return joined([figure.moved(x / (s / 32), y / (s / 32))]).transformed(np.array([[s / 32, 0, 0], [0, s / 32, 0]]))
        case 1:
            body = curve([(x - s * 1.1, y), (x - s * 0.2, y - s * 0.5), (x + s * 0.6, y, 1), (x - s * 0.2, y + s * 0.5)])
            return joined([body, lines([(x + s * 0.5, y), (x + s * 1.1, y - s * 0.4), (x + s * 1.1, y + s * 0.4)])])
        case 2:
            cup = curve(
                [
                    (x - s * 0.6, y - s * 0.2, 1),
                    (x + s * 0.6, y - s * 0.2, 1),
                    (x + s * 0.4, y + s * 0.6),
                    (x - s * 0.4, y + s * 0.6),
                ]
            )
            steam = [
                stroke([(x + d * s, y - s * 0.35), (x + d * s + s * 0.1, y - s * 0.6), (x + d * s, y - s * 0.85)], s * 0.1)
                for d in (-0.3, 0, 0.3)
            ]
            return joined([cup, *steam])
        case _:
            return joined(
                [
                    rect(x - s + n * s * 0.5, y + s - s * (0.5 + 0.4 * ((n * 3) % 4)), s * 0.34, s * (0.5 + 0.4 * ((n * 3) % 4)))
                    for n in range(4)
                ]
            )


def _gaily(brush: Brush) -> None:
    """Small flags of many lands' colours on two strings, plain stripes."""
    canvas = brush.canvas
    for row, y in enumerate((16, 58)):
        rope = sagging(-300, 300, y, 30, 17)
        canvas.line(curve(rope, closed=False), brush.tone("#5a4a40", 0.5), 1.3)
        for k, (x, top) in enumerate(rope[1:-1]):
            shape = curve([(x - 13, top, 1), (x + 13, top, 1), (x + 12, top + 18, 1), (x, top + 16), (x - 13, top + 19, 1)])
            for n in range(3):
                colour = brush.colour or (*GAY, "#f4f0e8")[(k * 2 + n * 3 + row) % 7]
                canvas.fill(rect(x - 13 + n * 9, top - 1, 9, 22), brush.tone(colour, 0.9), clip=shape)
            canvas.inner(shape, -2, -2, brush.tone("#201828", 0.1), 0.3, blur=1.5)


PROPS = {
    "floating candles": Prop(_candles, 440, 220),
    "floating crystals": Prop(_crystals, 420, 220),
    "floating books": Prop(_books, 430, 220),
    "paper banners": Prop(_paper_banners, 600, 130),
    "flag strings": Prop(_gaily, 600, 110),
    "vines": Prop(_vines, 340, 240),
    "spider web": Prop(_web, 220, 190),
    "dragonflies": Prop(_dragonflies, 400, 260),
    "light pictures": Prop(_holograms, 400, 170),
}
