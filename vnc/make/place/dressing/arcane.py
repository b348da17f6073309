"""Things of witches and tombs that stand about: bones, rune stones, brooms, branched candlesticks, rings of mushrooms, eyes."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.curios import skull
from vnc.make.place.dressing.forms import grouped, rod, under
from vnc.make.place.dressing.lights import flame
from vnc.make.place.dressing.solids import DARK, fur, joined, sketch, tuft

BONE = "#e6dabc"
SIGNS = (
    *("-6,-140 -6,-112", "-6,-138 8,-130", "-6,-128 8,-120", "-20,-98 -20,-72", "-20,-98 -6,-86 -20,-76", "10,-100 10,-72"),
    *("2,-88 18,-84", "-14,-58 4,-58 -5,-42 -14,-58", "16,-60 16,-36", "16,-60 26,-50", "-22,-34 -22,-10", "-22,-22 -10,-30"),
    *("0,-32 12,-8", "12,-32 0,-8"),
)
"""Strokes of signs that are no letters of ours, in centimetres on the slab."""


def _bone(brush: Brush, x: float, y: float, long: float, turn: float) -> None:
    """A long bone with knuckles at both ends."""
    dx, dy = math.cos(turn) * long / 2, math.sin(turn) * long / 2
    shaft = stroke([(x - dx, y - dy), (x, y - 1), (x + dx, y + dy)], long * 0.11, even)
    ends = [(s, o * long * 0.06) for s in (-1, 1) for o in (-1, 1)]
    at = [(x + s * dx + o * math.sin(turn), y + s * dy - o * math.cos(turn)) for s, o in ends]
    knobs = [ellipse(*p, long * 0.085, long * 0.08) for p in at]
    shape = joined([shaft, *knobs])
    brush.canvas.fill(shape.moved(1.5, 2), brush.tone(DARK, 0), 0.4, blur=1.5)
    brush.solid(shape, BONE, 1.0, 0.4)


def _bones(brush: Brush) -> None:
    """A heap of bones with ribs and a skull on it."""
    for _ in range(15):
        turn = brush.chance.uniform(-0.5, 0.5) + (math.pi if brush.chance.random() < 0.5 else 0)
        _bone(brush, brush.chance.gauss(0, 46), brush.chance.uniform(-9, 6), brush.chance.uniform(34, 60), turn)
    for k in range(5):
        rib = [(-30 + k * 14, 2), (-40 + k * 14, -22), (-22 + k * 14, -38), (-6 + k * 14, -30)]
        brush.canvas.fill(stroke(rib, 4.4, thin_end), brush.tone(mix(BONE, "#8a7448", 0.2), 0.8))
        brush.canvas.fill(stroke([(x - 0.8, y - 0.8) for x, y in rib], 1.8, thin_end), brush.tone("#fff8e4", 1.0))
    for x, y, s in ((52, -2, 1.0), (-58, 2, 0.9), *(((0, -22, 1.0),) if brush.many else ())):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(s)
            skull(brush)


def _skulls(brush: Brush) -> None:
    """A pyramid of skulls."""
    for row, count in enumerate((5, 4, 3, 2, 1)):
        for k in range(count):
            with brush.canvas.saved() as canvas:
                canvas.translate((k - (count - 1) / 2) * 31 + (row % 2) * 2, 2 - row * 24 - (k % 2) * 2)
                canvas.scale(1 if (k + row) % 3 else -1, 1)
                skull(brush)


def _runestone(brush: Brush) -> None:
    """A leaning slab with glowing signs cut into it, moss at its foot."""
    canvas, stone, light = brush.canvas, "#7c8088", brush.own("#5ad8ff")
    under(brush, 6, 0, 56, 9)
    side = sketch("36,-150! 50,-140 54,-60 56,2! 40,4!")
    brush.solid(side, mix(stone, DARK, 0.3), 0.4, 0.1)
    slab = sketch("-48,4! -46,-60 -40,-132 -18,-160 12,-164 34,-152 40,-100 42,4!")
    brush.solid(slab, stone, 1.0, 0.3)
    fur(brush, slab, stone, 90, 5, 0.8, 0.3)
    chips = [sketch(t, False) for t in ("-40,-126 -20,-112 -26,-94", "36,-40 18,-30 22,-12", "-44,-40 -30,-30")]
    canvas.line(joined(chips), brush.tone(DARK, 0.1), 1.6, 0.6, clip=slab)
    cuts = joined([lines([(float(a), float(b)) for a, b in (p.split(",") for p in t.split())], closed=False) for t in SIGNS])
    canvas.line(cuts, brush.tone(DARK, 0.1), 5, 0.6)
    canvas.line(cuts, mix(light, "#ffffff", 0.35), 2.6)
    brush.glow(-4, -84, 100, light, 0.6)
    for x, y, w in ((-40, -6, 16), (10, 0, 22), (34, -3, 12)):
        canvas.fill(ellipse(x, y, w, 6), brush.tone("#5a8040", 0.6), 0.9, blur=1.5)
    tuft(brush, 0, 6, 52, 14, 4, 20)


def _broom(brush: Brush) -> None:
    """A besom that leans: a crooked stick and bound twigs."""
    under(brush, 6, 0, 26, 5)
    rod(brush, [(34, -168), (26, -120), (20, -90), (12, -52)], 5, "#7a5434")
    twigs: list[Path] = []
    for _ in range(80):
        x = brush.chance.uniform(-26, 26)
        twigs.append(stroke([(11 + x * 0.12, -58), (4 + x * 0.7, -28), (x, brush.chance.uniform(-4, 3))], 2.2, thin_end))
    head = sketch("4,-62 18,-60 24,-40 27,0! -27,2! -10,-36")
    brush.canvas.fill(head, brush.tone("#6a4a26", 0.3))
    for k in range(3):
        brush.canvas.fill(joined(twigs[k::3]), brush.tone(mix(brush.own("#b88a4c"), "#ffe8a8", 0.12 * k), 0.35 + 0.3 * k), 0.9)
    for y in (-56, -46):
        brush.canvas.line(lines([(2 + (y + 56) * -0.3, y), (21, y + 3)], closed=False), brush.tone("#c8b080", 0.9), 3)


def _candlestand(brush: Brush) -> None:
    """As tall as a man, of wrought iron, with seven candles."""
    iron = brush.own("#4c443e")
    under(brush, 3, 0, 36, 6)
    for x in (-32, 30, 0):
        rod(brush, [(0, -34), (x * 0.7, -22), (x, 0)], 4, iron)
    rod(brush, [(0, -24), (0, -146)], 5, iron, smooth=False)
    for y, r in ((-60, 6), (-104, 5), (-144, 6)):
        brush.solid(ellipse(0, y, r, r * 0.8), mix(iron, "#c8a860", 0.4), 1.0, 0.3)
    for k in range(7):
        x = (k - 3) * 16
        y = -150 - 10 * (3 - abs(k - 3))
        if x:
            rod(brush, [(0, -122), (x * 0.6, -112 - abs(x) * 0.1), (x, y + 6)], 3, iron)
        brush.solid(ellipse(x, y + 4, 6, 2.2), mix(iron, "#c8a860", 0.4), 1.0, 0.4)
        wax = sketch(f"{x - 2.8},{y + 3}! {x - 2.6},{y - 18}! {x + 2.6},{y - 18}! {x + 2.8},{y + 3}!")
        brush.solid(wax, "#f4ead0", 1.1, 0.6)
        flame(brush, x, y - 18, 0.9)
    brush.glow(0, -170, 150, "#ffc060", 0.4)


def _fairy_ring(brush: Brush) -> None:
    """Mushrooms in a circle on the grass, faintly lit."""
    cap, canvas = brush.own("#d8483a"), brush.canvas
    canvas.fill(ellipse(0, -8, 110, 26), brush.tone("#a8e0a0", 0.8), 0.16, blur=6)
    spots = sorted(
        ((112 * math.cos(a), -10 + 27 * math.sin(a)) for a in (k * 2 * math.pi / 15 for k in range(15))), key=lambda p: p[1]
    )
    for k, (x, y) in enumerate(spots):
        s = (0.7 + 0.02 * (y + 37)) * brush.chance.uniform(0.8, 1.2)
        brush.solid(
            sketch(f"{x - 3 * s},{y}! {x - 2 * s},{y - 13 * s} {x + 2 * s},{y - 13 * s} {x + 3.4 * s},{y}!"), "#f0e6d4", 1.0, 0.4
        )
        top = curve(
            [
                (x - 12 * s, y - 11 * s, 1),
                (x - 8 * s, y - 20 * s),
                (x, y - 24 * s),
                (x + 8 * s, y - 20 * s),
                (x + 12 * s, y - 11 * s, 1),
                (x, y - 9 * s),
            ]
        )
        brush.solid(top, cap if k % 3 else mix(cap, "#e8c890", 0.5), 1.0, 0.35)
        dots = [ellipse(x + dx * s, y - dy * s, 1.8 * s, 1.4 * s) for dx, dy in ((-5, 15), (1, 20), (5, 14))]
        canvas.fill(joined(dots), brush.tone("#fff8ec", 1.0), 0.9)
    brush.glow(0, -14, 130, "#b8f0a8", 0.25)
    tuft(brush, 0, 8, 100, 12, 6, 26)


def _sack(brush: Brush) -> None:
    """Tied sacks of grain."""
    sack = sketch("-28,0 -33,-26 -24,-48 -8,-56! -14,-66! 2,-62 16,-67! 9,-56! 24,-48 33,-26 29,0")
    under(brush, 3, 0, 34, 6)
    brush.solid(sack, brush.own("#c4a676"), 1.0, 0.35)
    folds = [stroke(p, 3, rounded) for p in ([(-4, -54), (-12, -40), (-14, -24)], [(5, -54), (12, -38), (12, -20)])]
    brush.canvas.fill(joined(folds), brush.tone("#6a4c2c", 0.2), 0.35, blur=1.5, clip=sack)
    brush.canvas.line(lines([(-9, -56), (10, -56)], closed=False), brush.tone("#7a5a34", 0.4), 3)
    brush.canvas.fill(sack, Linear(0, -60, 0, 0, (brush.tone("#ffffff", 1.0), brush.tone("#ffffff", 1.0))), 0.03)


def _eyes(brush: Brush) -> None:
    """Pairs of eyes that burn in a darkness of their own: a large one before, others behind and lower."""
    canvas, hue = brush.canvas, mix(brush.own("#ff2010"), "#ffffff", 0.12)
    for x, y, rx, ry in ((-40, -92, 74, 70), (52, -70, 66, 58), (0, -110, 60, 56), (0, -56, 92, 50)):
        canvas.fill(ellipse(x, y, rx, ry), "#07060a", 0.5, blur=26)
    pairs = ((0, -112, 1.0, 0.0), (-66, -66, 0.6, -0.12), (62, -88, 0.66, 0.14), (24, -40, 0.46, 0.05), (-34, -150, 0.5, 0.1))
    for x, y, size, lean in pairs:
        for side in (-1, 1):
            _eye(brush, (x + side * 17 * size, y + side * lean * 17 * size), size * side, hue)


def _eye(brush: Brush, at: tuple[float, float], size: float, hue: str) -> None:
    """One almond, its inner corner low, a slit in it; a negative size is the left one."""
    x, y = at
    r = 11 * abs(size)
    turn = 1 if size > 0 else -1
    brush.canvas.glow(x, y, r * 4.2, hue, 0.75)
    upper = [(x - turn * r, y + r * 0.42, 1), (x - turn * r * 0.1, y - r * 0.42), (x + turn * r * 1.1, y - r * 0.62, 1)]
    shape = curve([*upper, (x + turn * r * 0.5, y + r * 0.42)])
    brush.canvas.fill(shape, mix(hue, "#200000", 0.25), 0.9, blur=r * 0.12)
    brush.canvas.fill(shape, Linear(0, y - r * 0.6, 0, y + r * 0.5, (hue, mix(hue, "#ffe0a0", 0.7))))
    brush.canvas.fill(ellipse(x + turn * r * 0.1, y - r * 0.02, r * 0.12, r * 0.42), "#120406", 0.95, clip=shape)
    brush.canvas.fill(ellipse(x + turn * r * 0.34, y - r * 0.2, r * 0.12, r * 0.1), "#fff4e0")


PROPS = {
    "glowing eyes": Prop(_eyes, 220, 180, shadow=False),
    "bones": Prop(_bones, 170, 52, shadow=False),
    "skull pile": Prop(_skulls, 170, 136),
    "runestone": Prop(grouped(_runestone, (96, -10, 0.8), (-100, -6, 0.86), (0, 0, 1.0)), 112, 168),
    "broom": Prop(_broom, 66, 172),
    "candle stand": Prop(grouped(_candlestand, (-100, -6, 0.95), (100, -6, 0.95)), 110, 210),
    "mushroom ring": Prop(_fairy_ring, 250, 60, shadow=False),
    "sacks": Prop(grouped(_sack, (52, -6, 0.9), (-54, -4, 0.94), (0, 0, 1.0)), 70, 68),
}
