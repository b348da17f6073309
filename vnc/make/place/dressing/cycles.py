"""Two and three wheels: a bicycle, a motorcycle, a wheelchair; loose wheels and tyres."""

import math

from vnc.make.draw import Linear, Radial, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, block, ground, joined, points, round_bar, shade, sketch, tube, wheel

CHROME = "#c4cad4"
RUBBER = "#2c2a30"


def _tyred(brush: Brush, x: float, y: float, radius: float, slim: float = 1.0, thick: float = 0.075, spokes: int = 22) -> None:
    """A wire wheel with its tyre."""
    canvas = brush.canvas
    wires = [
        stroke([(x, y), (x + math.cos(a) * radius * slim * 0.92, y + math.sin(a) * radius * 0.92)], radius * 0.016, even, False)
        for a in (math.tau * k / spokes for k in range(spokes))
    ]
    canvas.fill(joined(wires), brush.tone(CHROME, 0.8), 0.75)
    outer, inner = ellipse(x, y, radius * slim, radius), radius * (1 - thick)
    tyre = outer - ellipse(x, y, inner * slim, inner)
    canvas.fill(
        tyre, Linear(x - radius, y - radius, x + radius, y + radius, (brush.tone("#6a6870", 1.0), brush.tone(RUBBER, 0.3)))
    )
    rim = ellipse(x, y, inner * slim, inner) - ellipse(x, y, inner * 0.94 * slim, inner * 0.94)
    canvas.fill(
        rim, Linear(x - radius, y - radius, x + radius, y + radius, (brush.tone("#ffffff", 1.0), brush.tone("#6a7080", 0.3)))
    )
    ball(brush, x, y, radius * 0.075, CHROME, 0.8)


def _bicycle(brush: Brush) -> None:
    """A town bicycle with a basket; with many, another leans behind it."""
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(54, -9)
            canvas.scale(0.94)
            _one_bicycle(brush, "#b8a070")
    _one_bicycle(brush, brush.own("#3a7a78"))


def _one_bicycle(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    for x in (-54, 52):
        ground(brush, 26, 5, x, 0)
    for x in (-54, 52):
        _tyred(brush, x, -34, 34)
    for text in ("26,-52 36,-70 52,-72 70,-66 78,-50", "-80,-50 -70,-66 -54,-71 -36,-66"):
        tube(brush, points(text), 3, mix(colour, "#ffffff", 0.1))
    tube(brush, ((-54, -34), (-37, -67), (-30, -37)), 1.4, CHROME, False)
    frame = (
        ((-54, -35), (-8, -29)),
        ((-54, -35), (-20, -72)),
        ((-8, -29), (-23, -80)),
        ((-8, -29), (37, -70)),
        ((-19, -66), (36, -78)),
        ((34, -86), (40, -66), (44, -52), (52, -34)),
    )
    for bar in frame:
        tube(brush, bar, 4, colour, len(bar) > 2)
    tube(brush, ((-23, -80), (-25, -90)), 2.6, CHROME, False)
    brush.solid(sketch("-42,-94 -36,-97 -24,-95 -12,-93 -13,-90 -26,-89 -38,-88"), "#5a3424", 1.0, 0.3)
    tube(brush, ((34, -86), (31, -98)), 2.6, CHROME, False)
    tube(brush, ((36, -92), (31, -99), (22, -101), (10, -98)), 2.6, CHROME)
    tube(brush, ((16, -100), (7, -96)), 4.2, "#5a3424", False)
    ball(brush, 24, -103, 2.6, CHROME, 0.9)
    _chain(brush, colour)
    _basket(brush)
    tube(brush, ((-76, -74), (-30, -74)), 2.4, CHROME, False)
    brush.solid(rect(-84, -62, 4, 6, 1.4), "#d8303a", 1.0, 0.4)
    ball(brush, 47, -80, 4.4, CHROME, 0.9)
    canvas.fill(ellipse(49.4, -80, 2, 3.6), mix(brush.tone("#f8f4e0", 1.0), "#fff2c0", brush.view.lamps))


def _chain(brush: Brush, colour: str) -> None:
    """Sprocket, chain guard, cranks and pedals, the stand."""
    canvas = brush.canvas
    tube(brush, ((-44, -30), (-52, 0)), 2.2, CHROME, False)
    guard = sketch("-56,-40 -30,-40 -8,-41 4,-36 6,-28 -2,-20 -14,-20 -36,-27 -57,-31")
    brush.solid(guard, mix(colour, "#ffffff", 0.12), 0.9, 0.4)
    canvas.line(ellipse(-8, -30, 7, 7), brush.tone(CHROME, 0.9), 1.4, 0.9)
    tube(brush, ((-8, -30), (2, -16)), 2.4, CHROME, False)
    tube(brush, ((-8, -30), (-17, -43)), 2.2, "#8a909c", False)
    brush.solid(rect(-3, -16, 11, 3.4, 1), RUBBER, 0.9, 0.4)
    brush.solid(rect(-22, -45, 10, 3, 1), RUBBER, 0.7, 0.3)


def _basket(brush: Brush) -> None:
    """Woven cane before the handlebar."""
    cane, canvas = "#c09458", brush.canvas
    body = sketch("42,-104! 76,-104! 72,-80! 46,-80!")
    canvas.fill(body, brush.tone(mix(cane, DARK, 0.45), 0.2))
    for row in range(6):
        weave = [ellipse(44 + 3.6 * k + (1.8 if row % 2 else 0), -82.4 - row * 3.8, 2, 1.5) for k in range(9)]
        canvas.fill(joined(weave), brush.tone(mix(cane, "#ffe8b0", 0.2), 0.9 - 0.06 * row), clip=body)
    tube(brush, ((41, -104), (77, -104)), 3, cane, False)
    tube(brush, ((46, -80), (72, -80)), 2.2, cane, False)


def _motorcycle(brush: Brush) -> None:
    """A café racer on its stand: round lamp, drop tank, finned engine, one long pipe."""
    colour, canvas = brush.own("#a82a30"), brush.canvas
    ground(brush, 150, 10)
    tube(brush, ((6, -24), (16, 1)), 3, "#6a6e78", False)
    for x in (-66, 64):
        _tyred(brush, x, -31, 31, thick=0.24, spokes=28)
        canvas.line(ellipse(x, -31, 10, 10), brush.tone("#9aa0ac", 0.9), 3, 0.85)
    tube(brush, ((64, -31), (8, -30), (0, -26)), 5, "#4a4c56")
    tube(brush, ((64, -32), (46, -70)), 3.2, CHROME, False)
    springs = [stroke([(47 + 3.4 * k, -64 + 5.4 * k), (53 + 3.4 * k, -67 + 5.4 * k)], 1.8, even, False) for k in range(5)]
    canvas.fill(joined(springs), brush.tone(CHROME, 1.0))
    for bar in (((-40, -78), (-26, -40), (-14, -20), (24, -20)), ((-42, -76), (10, -66), (60, -70))):
        tube(brush, bar, 4.4, "#34343c")
    _engine(brush)
    for dx, dark in ((3, "#7c828e"), (0, CHROME)):
        tube(brush, ((-66 + dx, -31), (-44 + dx, -84)), 5, dark, False)
    tube(brush, ((-92, -54), (-84, -64), (-66, -67), (-48, -60)), 3.4, colour)
    tube(brush, ((44, -66), (64, -70), (84, -62), (94, -48)), 4, colour)
    tank = sketch("-40,-76 -34,-88 -20,-94 0,-92 12,-84 14,-76 4,-71 -24,-68")
    brush.solid(tank, colour, 1.0, 0.3)
    canvas.fill(sketch("-32,-84 -20,-91 -4,-90 -16,-86"), "#ffffff", 0.5, blur=1.6, clip=tank)
    canvas.line(sketch("-36,-77 -18,-78 10,-77", False), brush.tone("#f0e4c8", 1.0), 1.6, 0.8)
    brush.solid(ellipse(-16, -93.4, 4, 1.8), CHROME, 1.0, 0.5)
    seat = sketch("10,-80 24,-84 44,-82 64,-86 74,-92 74,-82 66,-73 40,-71 14,-72")
    brush.solid(seat, "#3e2e28", 1.0, 0.25)
    canvas.fill(
        joined([stroke([(20 + 7 * k, -82), (21 + 7 * k, -73)], 0.8) for k in range(6)]),
        brush.tone("#0e0a0c", 0.1),
        0.6,
        clip=seat,
    )
    tube(brush, ((-44, -84), (-46, -97), (-38, -102), (-26, -101)), 3, CHROME)
    tube(brush, ((-32, -102), (-22, -100)), 4.6, RUBBER, False)
    brush.solid(ellipse(78, -72, 4, 3.6), "#d8303a", 1.0, 0.4)
    _headlamp(brush, -58, -84, 10)


def _headlamp(brush: Brush, x: float, y: float, size: float) -> None:
    brush.solid(ellipse(x + size * 0.3, y, size, size * 0.94), CHROME, 1.0, 0.2)
    lit = brush.view.lamps
    lens = ellipse(x - size * 0.34, y, size * 0.6, size * 0.88)
    brush.canvas.fill(
        lens,
        Radial(
            x - size * 0.4,
            y - 2,
            size,
            (mix(brush.tone("#ffffff", 1.0), "#fff8dc", lit), mix(brush.tone("#c8d4dc", 0.7), "#ffe8a8", lit)),
        ),
    )
    brush.glow(x - size * 0.4, y, size * 5, "#ffe8b0", 0.15 + 0.5 * lit)


def _engine(brush: Brush) -> None:
    """Crank case, cylinder with fins, carburettor, pipe."""
    canvas = brush.canvas
    brush.solid(sketch("-28,-38 -20,-46 6,-46 22,-40 24,-24 10,-16 -14,-16 -26,-24"), "#8a9098", 1.0, 0.25)
    brush.solid(ellipse(10, -31, 11, 10), "#a4aab4", 1.0, 0.3)
    canvas.line(ellipse(10, -31, 7.6, 7), brush.tone("#5a606a", 0.5), 1)
    with canvas.saved():
        canvas.rotate(-12, -12, -46)
        for k in range(7):
            brush.solid(rect(-25 + (k == 6) * 3, -47 - 3.4 * k, 26 - (k == 6) * 6, 2.4, 1), "#b4bac4", 1.0, 0.3)
    brush.solid(sketch("8,-60! 20,-60! 20,-48! 8,-48!"), "#6a6e78", 0.9, 0.3)
    tube(brush, ((-22, -58), (-36, -52), (-36, -34), (-22, -14), (10, -11), (40, -13)), 5.4, CHROME)
    tube(brush, ((34, -13), (60, -15), (88, -20)), 9, CHROME, shine=0.6)
    canvas.fill(ellipse(88.6, -20, 2, 4), brush.tone("#1a181c", 0.2))


def _wheelchair(brush: Brush) -> None:
    """Turned a little, its footrests toward us on the left."""
    frame, canvas, cloth = "#9aa2ae", brush.canvas, brush.own("#2f4a6a")
    ground(brush, 86, 12)
    wheel(brush, 22, -36, 29, "#4a4a54", 16, 0.5, 0.08)
    for bar in (((19, -104), (22, -50)), ((-10, -50), (22, -54)), ((-16, -46), (-22, -16), (-30, -10))):
        tube(brush, bar, 3, mix(frame, DARK, 0.3), False)
    back = sketch("-14,-96! 20,-98! 23,-56! -10,-52!")
    brush.solid(back, cloth, 0.85, 0.35)
    canvas.line(sketch("-12,-74 4,-72 21,-76", False), brush.tone(mix(cloth, DARK, 0.5), 0.2), 1, 0.6)
    seat = sketch("-34,-46! -12,-54! 24,-55! 8,-45!")
    brush.solid(seat, mix(cloth, "#ffffff", 0.08), 1.0, 0.5)
    brush.solid(sketch("-34,-46! 8,-45! 8,-41! -34,-41!"), cloth, 0.6, 0.3)
    for bar in (
        ((-15, -104), (-15, -96), (-10, -48)),
        ((-36, -42), (8, -42)),
        ((-36, -43), (-42, -20), (-48, -8)),
        ((-34, -66), (-34, -42)),
        ((-11, -66), (-34, -67), (-37, -60)),
        ((6, -42), (2, -10)),
        ((-34, -30), (4, -28)),
    ):
        tube(brush, bar, 3.2, frame, False)
    brush.solid(sketch("-36,-70! -8,-69! -8,-65! -36,-66!"), "#34343c", 1.0, 0.3)
    for x, y in ((-20, -104), (17, -105)):
        tube(brush, ((x + 5, y), (x - 6, y - 2)), 4.4, "#2c2a30", False)
    for x, y in ((-50, -8), (-32, -10)):
        brush.solid(sketch(f"{x - 9},{y} {x + 3},{y - 4} {x + 7},{y} {x - 5},{y + 4}"), "#5a606a", 1.0, 0.4)
    for x, y, r in ((-28, -9, 9), (-8, -13, 7)):
        canvas.fill(ellipse(x, y, r * 0.8, r), brush.tone(RUBBER, 0.5))
        canvas.fill(ellipse(x, y, r * 0.5, r * 0.62), brush.tone(frame, 0.9))
        tube(brush, ((x, y), (x + 2, -28)), 2.6, frame, False)
    _tyred(brush, 0, -30, 30, 0.82, 0.09)
    canvas.line(ellipse(-1.4, -30, 21, 25), brush.tone("#eef2f8", 1.0), 1.3, 0.85)


def _ships_wheel(brush: Brush) -> None:
    """A helm on its pedestal."""
    wood, canvas, brass = brush.own("#8a5430"), brush.canvas, "#d8a848"
    block(brush, -24, 0, 44, 8, 26, mix(wood, DARK, 0.25))
    brush.solid(sketch("-14,-8! -10,-40 -12,-82! 12,-82! 10,-40 14,-8!"), mix(wood, DARK, 0.15), 0.9, 0.3)
    y = -92
    for k in range(8):
        a = math.tau * k / 8 + 0.2
        c, s = math.cos(a), math.sin(a)
        tube(brush, ((c * 8, y + s * 8), (c * 48, y + s * 48)), 4, wood, False)
        tube(brush, ((c * 46, y + s * 46), (c * 54, y + s * 54), (c * 63, y + s * 63)), 6.4, mix(wood, "#f0c890", 0.15))
        for r in (20, 31):
            ball(brush, c * r, y + s * r, 3.4, wood, 0.4)
    ring = ellipse(0, y, 47, 47) - ellipse(0, y, 37, 37)
    canvas.fill(ring.moved(1.4, 2), brush.tone(DARK, 0.1), 0.4, blur=1.4)
    canvas.fill(
        ring,
        Linear(
            -44,
            y - 44,
            44,
            y + 44,
            (brush.tone(mix(wood, "#f0c890", 0.35), 1.0), brush.tone(wood, 0.6), brush.tone(mix(wood, DARK, 0.3), 0.2)),
        ),
    )
    for r in (45.4, 38.6):
        canvas.line(
            ellipse(0, y, r, r), Linear(-44, y - 44, 44, y + 44, (brush.tone("#fff0c0", 1.0), brush.tone(brass, 0.4))), 1.5
        )
    rivets = [
        ellipse(math.cos(a) * 42, y + math.sin(a) * 42, 1.4, 1.4) for a in (math.tau * (k + 0.5) / 8 + 0.2 for k in range(8))
    ]
    canvas.fill(joined(rivets), brush.tone("#fff0c0", 1.0))
    ball(brush, 0, y, 12, mix(wood, DARK, 0.1), 0.3)
    ball(brush, 0, y, 6.4, brass, 0.9)


def _tires(brush: Brush) -> None:
    """A stack of three, one leaning on it."""
    canvas = brush.canvas
    canvas.translate(-14, 0)
    for k in range(3):
        y, x = -20 * k, (0, 3, -2)[k]
        body = rect(x - 36, y - 17, 72, 15, 7) | ellipse(x, y - 4, 33, 7)
        canvas.fill(body, round_bar(x, 74, brush, "#4a484e"))
        treads = [rect(x + math.sin(a) * 36 - 0.8, y - 15, 1.6, 12) for a in (-1.3 + 0.22 * j for j in range(13))]
        canvas.fill(joined(treads), brush.tone("#141218", 0.1), 0.7)
        canvas.fill(
            ellipse(x, y - 17, 35, 9), Linear(x - 36, 0, x + 36, 0, (brush.tone("#6a6870", 1.0), brush.tone("#38363c", 0.4)))
        )
    canvas.line(ellipse(-2, -57.4, 28, 6.8), brush.tone("#8a8890", 0.9), 0.8, 0.6)
    canvas.fill(ellipse(-2, -57, 20, 4.8), brush.tone("#100e12", 0.05))
    with canvas.saved():
        canvas.translate(46, -31)
        canvas.rotate(9)
        canvas.fill(ellipse(7, 1, 27, 32), brush.tone("#222026", 0.2))
        treads = [
            stroke([(6 + math.cos(a) * 27, math.sin(a) * 32), (math.cos(a) * 27, math.sin(a) * 32)], 1.4, even, False)
            for a in (-1.4 + 0.2 * j for j in range(15))
        ]
        canvas.fill(joined(treads), brush.tone("#5a585e", 0.6), 0.7)
        canvas.fill(
            ellipse(0, 0, 27, 32),
            Linear(-26, -30, 24, 30, (brush.tone("#7a7880", 1.0), brush.tone("#3a383e", 0.5), brush.tone("#26242a", 0.2))),
        )
        canvas.line(ellipse(0, 0, 22, 26), brush.tone("#8a8890", 0.9), 0.8, 0.6)
        canvas.fill(ellipse(0.6, 0.4, 15, 18), brush.tone("#141218", 0.1))
        canvas.inner(ellipse(0.6, 0.4, 15, 18), -3, -1, brush.tone("#5a585e", 0.6), 0.8, blur=1)
    shade(brush, ellipse(30, -16, 6, 20), rect(-40, -60, 72, 62), 0.4, 4)


PROPS = {
    "bicycle": Prop(_bicycle, 172, 108),
    "motorcycle": Prop(_motorcycle, 192, 106),
    "wheelchair": Prop(_wheelchair, 96, 110),
    "wheel": Prop(_ships_wheel, 130, 158),
    "tires": Prop(_tires, 116, 70),
}
