"""Things that run on current: screens, speakers, lamps on stands, games, consoles, holograms."""

import math
from random import Random

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import (
    DARK,
    ball,
    block,
    drum,
    grain,
    ground,
    joined,
    round_bar,
    sketch,
    tube,
    turned,
)

STEEL = "#8a909c"


def screen(brush: Brush, shape: Path, colour: str, kind: int = 0) -> None:
    """A lit screen: 0 a landscape, 1 a curve, 2 rows of figures, 3 a map of points."""
    canvas = brush.canvas
    left, top, right, low = shape.bounds()
    wide, high = right - left, low - top
    canvas.fill(shape, Linear(left, top, right, low, (mix(colour, "#ffffff", 0.3), colour, mix(colour, "#080818", 0.45))))
    chance = Random(f"{left:.1f} {top:.1f}")
    bright = mix(colour, "#ffffff", 0.75)
    if kind == 0:
        canvas.fill(ellipse(left + wide * 0.7, top + high * 0.3, high * 0.13, high * 0.13), bright, 0.9, clip=shape)
        for k in range(3):
            ridge = [(left + wide * t / 8, low - high * (0.44 - 0.12 * k) * chance.uniform(0.6, 1.1)) for t in range(9)]
            canvas.fill(
                curve([(left, low, 1), *ridge, (right, low, 1)]), mix(colour, "#0c1430", 0.35 + 0.2 * k), 0.85, clip=shape
            )
    elif kind == 1:
        for k in range(2):
            wave = [(left + wide * t / 14, top + high * (0.35 + 0.3 * k) + chance.gauss(0, high * 0.12)) for t in range(15)]
            canvas.line(curve(wave, closed=False), bright, high * 0.02, 0.9, clip=shape)
    elif kind == 2:
        rows = [
            rect(left + wide * 0.08, top + high * (0.1 + 0.11 * k), wide * chance.uniform(0.2, 0.82), high * 0.045)
            for k in range(8)
        ]
        canvas.fill(joined(rows), bright, 0.75)
    else:
        dots = [
            ellipse(left + wide * chance.uniform(0.1, 0.9), top + high * chance.uniform(0.12, 0.88), high * 0.025, high * 0.025)
            for _ in range(16)
        ]
        canvas.fill(joined(dots), bright, 0.95)
        canvas.line(ellipse((left + right) / 2, (top + low) / 2, high * 0.34, high * 0.34), bright, high * 0.014, 0.7)
    canvas.fill(
        lines([(left, low), (left, top), (left + wide * 0.5, top), (left + wide * 0.2, low)]), "#ffffff", 0.12, clip=shape
    )


def _television(brush: Brush) -> None:
    """An old set on a low cabinet, its picture tube bulging, aerials up."""
    wood, canvas = brush.own("#8a5a38"), brush.canvas
    for x in (-42, 36, -30, 48):
        tube(brush, ((x, -16), (x + (3 if x > 0 else -3), 0)), 3.4, mix(wood, DARK, 0.3), False)
    block(brush, -48, -14, 88, 22, 32, mix(wood, DARK, 0.1))
    for x in (-44, -2):
        brush.solid(rect(x, -33, 38, 16, 1), mix(wood, "#f0d0a0", 0.08), 0.9, 0.5)
        ball(brush, x + 19, -25, 1.6, "#d8b060", 0.8)
    for dx in (-16, 20):
        canvas.line(lines([(4, -98), (4 + dx * 1.5, -134)], closed=False), brush.tone("#c8ced8", 1.0), 1.1)
        ball(brush, 4 + dx * 1.5, -134, 1.6, "#c8ced8", 0.9)
    block(brush, -42, -41, 76, 56, 24, wood)
    grain(brush, rect(-42, -97, 76, 56), wood, 22)
    bezel = sketch("-37,-92 -10,-94 14,-92 15,-69 14,-47 -10,-45 -37,-47 -38,-69")
    canvas.fill(bezel, brush.tone("#26242a", 0.4))
    tube_ = sketch("-34,-89 -10,-91 11,-89 12,-69 11,-50 -10,-48 -34,-50 -35,-69")
    screen(brush, tube_, "#6a94b0", 0)
    canvas.inner(tube_, -2, -2, "#0c1020", 0.5, blur=2.4)
    canvas.fill(joined([rect(-36, -90 + 2.2 * k, 49, 0.7) for k in range(20)]), "#101828", 0.14, clip=tube_)
    brush.glow(-10, -70, 80, "#9ac8e8", 0.55)
    panel = rect(18, -93, 13, 48, 1)
    brush.solid(panel, "#3a3230", 0.9, 0.4)
    for y in (-86, -74):
        ball(brush, 24.5, y, 4, "#c8b890", 0.8)
        canvas.line(lines([(24.5, y), (26, y - 3)], closed=False), brush.tone("#3a2a20", 0.2), 0.9)
    canvas.fill(joined([rect(20, -65 + 2.6 * k, 9, 1.2) for k in range(7)]), brush.tone("#0c0a0c", 0.1))


def _microphone(brush: Brush) -> None:
    """A vintage head on a round-footed stand, its cable on the floor."""
    canvas, chrome = brush.canvas, brush.own("#c4cad4")
    canvas.line(sketch("2,-4 16,2 28,-2 40,3 30,7 14,4", False), brush.tone("#26242a", 0.3), 1.7)
    canvas.fill(ellipse(0, -1, 21, 5.6), brush.tone("#1c1a20", 0.2))
    brush.solid(ellipse(0, -3, 20, 5), "#3e3e48", 1.0, 0.3)
    turned(brush, [(3, -10, 1), (4, -6), (9, -3)], "#4a4a54")
    turned(brush, [(1.2, -140, 1), (1.2, -80, 1), (1.8, -78, 1), (1.8, -8, 1)], chrome)
    brush.solid(rect(-3, -84, 6, 9, 2), "#3e3e48", 1.0, 0.3)
    canvas.rotate(-10, 0, -140)
    tube(brush, ((0, -140), (0, -146)), 4, "#3e3e48", False)
    head = sketch("-9,-150 -11,-160 -9.4,-172 0,-178 9.4,-172 11,-160 9,-150 0,-146")
    canvas.fill(head, round_bar(0, 22, brush, chrome))
    ribs = [rect(x - 0.7, -178, 1.4, 32) for x in (-8, -5, -2, 1, 4, 7)]
    canvas.fill(joined(ribs), brush.tone("#1c1c24", 0.2), 0.8, clip=head)
    band = sketch("-11.4,-164! 11.4,-164! 11.2,-158! -11.2,-158!")
    brush.solid(band, chrome, 1.0, 0.3)
    canvas.line(rect(-1.6, -178, 3.2, 31), brush.tone("#ffffff", 1.0), 1.1, 0.8, clip=head)
    canvas.fill(sketch("-7,-172 -3,-176 -4,-160 -6,-152 -8.6,-158"), "#ffffff", 0.4, blur=0.8, clip=head)


def _speaker(brush: Brush) -> None:
    """A stage stack: an amplifier's head on a cabinet with two cones."""
    black, canvas = brush.own("#2e2c32"), brush.canvas
    block(brush, -36, -3, 64, 96, 34, black)
    for x in (-30, 22):
        brush.solid(rect(x - 4, -4, 10, 4, 1), "#1a181c", 0.6, 0.2)
    grille = rect(-32, -94, 56, 86, 2)
    canvas.fill(grille, brush.tone(mix(black, "#000000", 0.4), 0.4))
    weave = [rect(-32, -94 + 1.8 * k, 56, 0.5) for k in range(48)]
    canvas.fill(joined(weave), brush.tone("#6a6670", 0.7), 0.35)
    for y in (-73, -31):
        canvas.fill(ellipse(-4, y, 19, 19), brush.tone("#141216", 0.1))
        canvas.line(
            ellipse(-4, y, 18.4, 18.4),
            Linear(-20, y - 18, 14, y + 18, (brush.tone("#c8ccd4", 1.0), brush.tone("#3a3a42", 0.3))),
            1.8,
        )
        canvas.fill(
            ellipse(-4, y, 14.6, 14.6),
            Radial(-9, y - 6, 26, (brush.tone("#5a5860", 1.0), brush.tone("#242228", 0.4), brush.tone("#0c0a0e", 0.1))),
        )
        canvas.line(ellipse(-4, y, 10.4, 10.4), brush.tone("#6a6870", 0.7), 0.7, 0.6)
        ball(brush, -4, y, 5, "#4a4850", 0.8)
    block(brush, -36, -100, 64, 24, 34, mix(black, "#4a4048", 0.3))
    panel = rect(-32, -121, 56, 13, 1)
    canvas.fill(panel, Linear(-32, 0, 24, 0, (brush.tone("#e0c070", 1.0), brush.tone("#a07c34", 0.5))))
    for k in range(6):
        ball(brush, -26 + 7.4 * k, -114.6, 2.4, "#26242a", 0.8)
    ball(brush, 19, -114.6, 1.9, "#ff4a3c", 0.9)
    brush.glow(19, -114.6, 12, "#ff5a44", 0.9)
    canvas.fill(rect(-32, -107, 56, 5), brush.tone("#141216", 0.2))
    tube(brush, ((-18, -128), (-10, -136), (8, -136), (16, -129)), 3, "#4a464e")


def _spotlight(brush: Brush) -> None:
    """A studio lamp with barn doors on a tripod, its beam to the left."""
    black, canvas = brush.own("#34343c"), brush.canvas
    for a in ((-26, 0), (28, -1), (6, 5)):
        tube(brush, ((0, -58), (a[0], a[1])), 3, STEEL, False)
        tube(brush, ((0, -24), (a[0] * 0.56, -26 + a[1])), 2, STEEL, False)
    turned(brush, [(1.8, -152, 1), (1.8, -100, 1), (2.6, -98, 1), (2.6, -22, 1)], STEEL)
    beam = lines([(-34, -174), (-34, -146), (-150, -60), (-150, -150)])
    lit = 0.16 + 0.3 * brush.view.lamps
    canvas.fill(beam, Linear(-30, -160, -140, -112, (alpha("#fff0c8", lit), alpha("#fff0c8", 0))), 1, blur=5, blend="screen")
    canvas.line(sketch("-4,-150 12,-146 18,-158", False), brush.tone(STEEL, 0.8), 3)
    with canvas.saved():
        canvas.rotate(-18, 2, -162)
        body = sketch("-18,-178! 14,-180! 24,-174 26,-162 24,-150 14,-144! -18,-146!")
        brush.solid(body, black, 1.0, 0.25)
        canvas.fill(joined([rect(2 + 4.4 * k, -178, 1.6, 33) for k in range(4)]), brush.tone("#0e0c10", 0.1), 0.7, clip=body)
        for text in ("-18,-178! -40,-194! -44,-190! -20,-172!", "-18,-146! -42,-130! -38,-126! -16,-144!"):
            brush.solid(sketch(text), mix(black, "#ffffff", 0.1), 1.0, 0.3)
        canvas.fill(ellipse(-18, -162, 6, 17), brush.tone("#1a181c", 0.2))
        canvas.fill(ellipse(-18.6, -162, 5, 15), Radial(-19, -162, 16, ("#ffffff", "#fff4d0", "#e8c880")))
    brush.glow(-22, -156, 80, "#ffe8b0", 0.85)
    canvas.line(sketch("20,-150 14,-90 10,-40 24,2 44,4", False), brush.tone("#1c1a20", 0.2), 1.6)


def _arcade(brush: Brush) -> None:
    """A game cabinet: lit marquee, screen in a dark hood, stick and buttons."""
    colour, canvas = brush.own("#3a3aa8"), brush.canvas
    side = sketch("30,0! 46,-10! 46,-174! 30,-182! 24,-160! 30,-150! 24,-106! 38,-96! 36,-88! 30,-84!")
    canvas.fill(side, Linear(24, 0, 46, 0, (brush.tone(mix(colour, DARK, 0.1), 0.4), brush.tone(mix(colour, DARK, 0.4), 0.15))))
    canvas.fill(sketch("34,-20 44,-60 38,-100 44,-140 40,-150 33,-110 36,-70"), brush.tone("#f0507a", 0.5), 0.8, clip=side)
    brush.solid(rect(-34, -84, 64, 84), colour, 0.8, 0.35)
    canvas.fill(sketch("-34,-60 -10,-50 8,-66 30,-56 30,-40 8,-50 -12,-32 -34,-42"), brush.tone("#f0507a", 0.7), 0.9)
    canvas.fill(sketch("-34,-40 -12,-30 8,-46 30,-36 30,-28 8,-38 -12,-22 -34,-32"), brush.tone("#ffc848", 0.7), 0.9)
    door = rect(-16, -28, 30, 24, 1)
    brush.solid(door, "#26242c", 0.9, 0.4)
    for x in (-9, 7):
        canvas.fill(rect(x - 3, -24, 6, 8, 1), mix("#c83a3c", "#ff6a58", brush.view.lamps))
        canvas.fill(rect(x - 0.7, -22, 1.4, 4), brush.tone("#100c10", 0.1))
    hood = lines([(-34, -154), (30, -154), (24, -106), (-28, -106)])
    canvas.fill(hood, brush.tone("#16141c", 0.3))
    glass = lines([(-26, -150), (22, -150), (18, -110), (-22, -110)])
    _game(brush, glass)
    brush.glow(-2, -130, 90, "#58c8ff", 0.6)
    _deck(brush, colour)
    _marquee(brush, colour)


def _deck(brush: Brush, colour: str) -> None:
    """The slanted board with a stick and six buttons."""
    canvas = brush.canvas
    deck = lines([(-28, -106), (24, -106), (38, -92), (-42, -92)])
    canvas.fill(deck, Linear(0, -106, 0, -92, (brush.tone("#34323c", 0.5), brush.tone("#5a5866", 1.0))))
    canvas.fill(lines([(-42, -92), (38, -92), (36, -84), (-40, -84)]), brush.tone(mix(colour, DARK, 0.2), 0.5))
    tube(brush, ((-22, -97), (-23, -107)), 1.6, "#c8ccd4", False)
    ball(brush, -23, -109, 3.4, "#e0343c", 0.9)
    for x, y, tint in (
        (-2, -100, "#ffd040"),
        (8, -101, "#40d070"),
        (18, -100, "#40a0ff"),
        (-1, -95.4, "#ff5a5a"),
        (10, -96, "#ffffff"),
        (21, -95.4, "#c060ff"),
    ):
        canvas.fill(ellipse(x, y + 0.6, 3, 1.7), brush.tone(DARK, 0.1), 0.6)
        canvas.fill(ellipse(x, y, 2.8, 1.5), mix(brush.tone(tint, 0.9), tint, brush.view.lamps * 0.7))


def _marquee(brush: Brush, colour: str) -> None:
    """The lit sign over the screen, with stars for a name."""
    canvas = brush.canvas
    sign = lines([(-36, -182), (30, -182), (26, -156), (-32, -156)])
    canvas.fill(sign, Linear(-36, 0, 30, 0, ("#ff4a8a", "#ffb040", "#4ad8ff")))
    for k, (x, y) in enumerate(((-22, -169), (-8, -172), (6, -168), (18, -171))):
        canvas.fill(
            sketch(
                f"{x},{y - 7}! {x + 3},{y - 1} {x + 6},{y}! {x + 2},{y + 3} "
                f"{x},{y + 8}! {x - 2},{y + 3} {x - 6},{y}! {x - 3},{y - 1}"
            ),
            "#fff8e0",
            0.95 - 0.1 * (k % 2),
        )
    canvas.line(sign, brush.tone("#1c1a24", 0.3), 1.6)
    brush.glow(-3, -169, 80, "#ff9ac0", 0.6)
    canvas.fill(lines([(-36, -182), (30, -182), (46, -174), (-22, -174)]) - sign, brush.tone(colour, 1.0))


def _game(brush: Brush, glass: Path) -> None:
    """Rows of little invaders over a ship."""
    canvas = brush.canvas
    canvas.fill(glass, Linear(0, -150, 0, -110, ("#141a48", "#0a1030")))
    for row, colour in enumerate(("#ff5a9a", "#58f0c0", "#ffd850")):
        cells = [
            rect(-18 + 7 * k + dx, -146 + row * 7 + dy, 1.3, 1.3)
            for k in range(6)
            for dx, dy in ((0, 0), (2.6, 0), (0, 1.3), (1.3, 1.3), (2.6, 1.3), (1.3, 2.6))
        ]
        canvas.fill(joined(cells), colour)
    canvas.fill(lines([(-4, -113), (-1, -118), (2, -113)]), "#9af0ff")
    canvas.fill(joined([rect(-1.4, -122, 0.8, 2.6), rect(9, -119, 0.8, 2.6), rect(-13, -120, 0.8, 2.6)]), "#ffffff")
    canvas.fill(lines([(-26, -150), (-8, -150), (-16, -110), (-22, -110)]), "#ffffff", 0.14)


def _generator(brush: Brush) -> None:
    """A motor in a tube frame: finned block, tank, gauges, a handle."""
    colour, canvas = brush.own("#c8542c"), brush.canvas
    ground(brush, 120, 14)
    tube(brush, ((-42, -9), (-42, -83), (62, -83), (62, -9)), 4, mix(STEEL, DARK, 0.4), False)
    block(brush, -50, -4, 44, 40, 20, "#5a5e68")
    for k in range(8):
        brush.solid(rect(-50, -42 + 4.8 * k, 44, 2.6, 1), "#9aa0aa", 1.0, 0.3)
    drum_face = ellipse(-28, -24, 14, 14)
    brush.solid(drum_face, "#3a3a42", 1.0, 0.3)
    canvas.line(ellipse(-28, -24, 10, 10), brush.tone("#8a909a", 0.9), 1.4)
    blades = [
        stroke([(-28, -24), (-28 + math.cos(a) * 9, -24 + math.sin(a) * 9)], 2, even, False)
        for a in (k * math.tau / 7 for k in range(7))
    ]
    canvas.fill(joined(blades), brush.tone("#7a808a", 0.8))
    block(brush, -4, -4, 46, 36, 22, "#4a4e58")
    panel = rect(0, -36, 38, 26, 1.4)
    brush.solid(panel, "#2c2e36", 0.9, 0.4)
    for x in (8, 21):
        canvas.fill(ellipse(x, -27, 5.4, 5.4), brush.tone("#e8ecf0", 1.0))
        canvas.line(ellipse(x, -27, 5.4, 5.4), brush.tone("#9aa0aa", 0.8), 1)
        canvas.line(lines([(x, -27), (x + 3, -30.6)], closed=False), brush.tone("#d02a2a", 0.8), 0.9)
    for k, tint in enumerate(("#58f07a", "#ffb840", "#ff4a3c")):
        canvas.fill(ellipse(32, -33 + 5 * k, 1.6, 1.6), tint)
        brush.glow(32, -33 + 5 * k, 8, tint, 0.7)
    for x in (6, 14, 24):
        canvas.fill(ellipse(x, -15, 2.6, 2.6), brush.tone("#100e14", 0.1))
    tank = sketch("-52,-52 -44,-66 -10,-70 30,-68 46,-60 48,-46 20,-43 -40,-43")
    brush.solid(tank, colour, 1.0, 0.3)
    canvas.fill(sketch("-42,-62 -10,-67 20,-66 0,-63 -30,-60"), "#ffffff", 0.4, blur=1.5, clip=tank)
    drum(brush, -12, -67, 13, 5, "#2a2a30")
    tube(brush, ((-48, -30), (-62, -34), (-66, -50), (-60, -56)), 5, "#7a6458")
    for bar in (((-58, 0), (-58, -74), (50, -74), (50, 0)), ((-58, -3), (50, -3))):
        tube(brush, bar, 4.4, STEEL, False)
    for x in (-46, 38):
        brush.solid(ellipse(x, -3, 8, 4), "#1e1c22", 0.8, 0.2)
    canvas.line(sketch("30,-15 44,-8 60,2 78,0 84,5", False), brush.tone("#e0a030", 0.6), 2)


def _pod(brush: Brush) -> None:
    """A sleeper's capsule of glass between two steel collars, mist and light within."""
    glow, canvas = brush.own("#6ae0d8"), brush.canvas
    drum(brush, 0, -2, 84, 16, "#4a4e5a", squash=0.18)
    drum(brush, 0, -18, 70, 12, "#767c8a", squash=0.18)
    lit = 0.4 + 0.4 * brush.view.lamps
    glass = rect(-29, -172, 58, 144) | ellipse(0, -28, 29, 5)
    deep = (
        mix(brush.tone(mix(glow, "#0c2030", 0.55), 0.6), glow, lit * 0.5),
        mix(brush.tone(mix(glow, "#ffffff", 0.3), 0.9), glow, lit),
        mix(brush.tone(mix(glow, "#0c2030", 0.5), 0.5), glow, lit * 0.5),
    )
    canvas.fill(glass, Linear(-29, 0, 29, 0, deep), 0.94)
    sleeper = sketch(
        "0,-152 -6,-148 -7,-139 -4,-132 -13,-127 -16,-108 -13,-84 -9,-80 -9,-58 -7,-38 "
        "0,-36 7,-38 9,-58 9,-80 13,-84 16,-108 13,-127 4,-132 7,-139 6,-148"
    )
    canvas.fill(sleeper, mix(glow, "#0a1a28", 0.78), 0.62, blur=2.2, clip=glass)
    chance = Random(3)
    for _ in range(26):
        x, y, r = chance.uniform(-24, 24), chance.uniform(-166, -34), chance.uniform(0.8, 2.6)
        canvas.line(ellipse(x, y, r, r), mix(glow, "#ffffff", 0.7), 0.5, 0.8)
    canvas.fill(sketch("-29,-60 -10,-52 8,-60 29,-50 29,-26 0,-22 -29,-26"), mix(glow, "#ffffff", 0.7), 0.35, blur=5, clip=glass)
    for x, wide, opacity in ((-23, 5, 0.5), (-15, 1.6, 0.4), (22, 2.6, 0.28)):
        canvas.fill(rect(x, -168, wide, 138, 2), "#ffffff", opacity, blur=0.7)
    brush.glow(0, -100, 110, glow, 0.6)
    drum(brush, 0, -170, 68, 14, "#767c8a", squash=0.18)
    drum(brush, 0, -184, 52, 8, "#4a4e5a", "#5c616e", 0.18)
    for side in (-1, 1):
        tube(brush, ((side * 18, -190), (side * 30, -200), (side * 44, -186), (side * 46, -90), (side * 40, -14)), 5, "#3c404a")
        tube(brush, ((side * 33, -30), (side * 33, -170)), 4, "#9aa0ae", False)
    block(brush, -16, -6, 30, 12, 5, "#2e313a")
    screen(brush, rect(-13, -16, 14, 8, 0.8), "#2f8a7a", 1)
    for k, tint in enumerate(("#58f07a", "#ffb840", "#ff5a4c")):
        canvas.fill(ellipse(5 + 3.4 * k, -12, 1.1, 1.1), tint)


def _console(brush: Brush) -> None:
    """A desk of controls, slanted toward us, three screens above it."""
    body, canvas, glow = "#4c5464", brush.canvas, brush.own("#46b8e8")
    ground(brush, 150, 14)
    brush.solid(sketch("-66,0! -72,-60! 72,-60! 66,0!"), body, 0.7, 0.25)
    for x in (-62, -20, 22):
        brush.solid(rect(x, -52, 38, 46, 2), mix(body, DARK, 0.15), 0.8, 0.4)
        canvas.fill(joined([rect(x + 5, -46 + 4 * k, 28, 1.4) for k in range(6)]), brush.tone("#14161e", 0.1), 0.8)
    canvas.fill(rect(-66, -5, 132, 1.6), mix(glow, "#ffffff", 0.3), 0.85)
    back = sketch("-62,-86! -58,-128! 58,-128! 62,-86!")
    brush.solid(back, mix(body, DARK, 0.2), 0.8, 0.3)
    for k, x in enumerate((-54, -17, 20)):
        pane = lines([(x, -122), (x + 33, -122), (x + 34, -92), (x - 1, -92)])
        screen(brush, pane, (glow, mix(glow, "#e8a040", 0.8), glow)[k], (1, 3, 2)[k])
        canvas.line(pane, brush.tone("#1a1c24", 0.4), 1.4)
    deck = lines([(-62, -88), (62, -88), (78, -62), (-78, -62)])
    canvas.fill(
        deck, Linear(0, -88, 0, -62, (brush.tone(mix(body, DARK, 0.25), 0.4), brush.tone(mix(body, "#ffffff", 0.15), 1.0)))
    )
    canvas.fill(lines([(-78, -62), (78, -62), (74, -56), (-74, -56)]), brush.tone(mix(body, DARK, 0.3), 0.3))
    chance = Random(4)
    for row in range(4):
        y = -84 + 5.6 * row
        for k in range(22):
            x = (k - 10.5) * (5.2 + 0.5 * row)
            if chance.random() < 0.82 and not (row > 1 and abs(x) < 18):
                tint = chance.choice(("#d8dce4", "#d8dce4", "#ff5a4c", "#ffc848", "#58e088", glow))
                canvas.fill(rect(x - 1.7, y, 3.4, 2.6, 0.6), mix(brush.tone(tint, 0.8), tint, 0.5 * (tint != "#d8dce4")))
    canvas.fill(ellipse(0, -68, 15, 4.6), brush.tone("#14161e", 0.2))
    canvas.fill(ellipse(0, -68, 12, 3.4), mix(glow, "#ffffff", 0.25), 0.9)
    for x in (-50, 50):
        tube(brush, ((x, -68), (x + 2, -76)), 2, "#c8ccd4", False)
        ball(brush, x + 2, -77, 2.4, "#e0343c", 0.9)
    brush.glow(0, -104, 120, glow, 0.55)


def _hologram(brush: Brush) -> None:
    """A turning globe of light over a projector."""
    glow, canvas = brush.own("#5ad8ff"), brush.canvas
    drum(brush, 0, -2, 78, 10, "#3e4452", squash=0.2)
    drum(brush, 0, -12, 58, 8, "#5c6474", "#2c303a", 0.2)
    canvas.line(ellipse(0, -12, 39, 7.6), mix(glow, "#ffffff", 0.3), 1.4, 0.9)
    canvas.fill(ellipse(0, -20, 20, 3.8), mix(glow, "#ffffff", 0.6))
    beam = lines([(-18, -20), (18, -20), (64, -150), (-64, -150)])
    canvas.fill(beam, Linear(0, -20, 0, -150, (alpha(glow, 0.55), alpha(glow, 0.1), alpha(glow, 0))), 0.9, blur=3)
    y = -104
    _globe(brush, glow, y, 42)
    with canvas.saved():
        canvas.rotate(-16, 0, y)
        canvas.line(ellipse(0, y, 62, 15), mix(glow, "#ffffff", 0.5), 1, 0.8)
        for a in (0.4, 2.2, 4.4):
            canvas.fill(ellipse(math.cos(a) * 62, y + math.sin(a) * 15, 2.2, 2.2), "#ffffff", 0.95)
    canvas.fill(
        joined([rect(-70, -152 + 3 * k, 140, 0.7) for k in range(32)]),
        mix(glow, "#ffffff", 0.6),
        0.13,
        clip=ellipse(0, y, 46, 46),
    )
    for x, top in ((50, -134), (-74, -122)):
        canvas.line(
            lines([(x - 4 if x > 0 else x + 24, top + 16), (x + 24 if x > 0 else x - 2, top + 16)], closed=False),
            mix(glow, "#ffffff", 0.5),
            0.8,
            0.8,
        )
        canvas.fill(joined([rect(x, top + 3.4 * k, 22 - 5 * k, 1.7) for k in range(4)]), mix(glow, "#ffffff", 0.5), 0.7)


def _globe(brush: Brush, glow: str, y: float, r: float) -> None:
    """A ball of light with its meridians and lands."""
    canvas = brush.canvas
    brush.glow(0, y, 96, glow, 0.75)
    canvas.fill(
        ellipse(0, y, r, r),
        Radial(-10, y - 12, r * 1.3, (alpha(mix(glow, "#ffffff", 0.4), 0.25), alpha(glow, 0.3), alpha(glow, 0.55))),
    )
    rings = [ellipse(0, y, r * k, r) for k in (0.3, 0.66, 0.92)] + [
        ellipse(0, y - r * math.sin(a), r * math.cos(a), r * math.cos(a) * 0.26) for a in (-0.9, -0.45, 0, 0.45, 0.9)
    ]
    canvas.line(joined(rings), mix(glow, "#ffffff", 0.35), 0.8, 0.75)
    canvas.line(ellipse(0, y, r, r), mix(glow, "#ffffff", 0.6), 1.3, 0.9)
    globe = ellipse(0, y, r, r)
    lands = (
        "-30,-130 -16,-138 -6,-130 -12,-118 -22,-112 -24,-100 -32,-112",
        "-16,-98 -6,-96 -4,-84 -12,-70 -18,-84",
        "8,-132 26,-128 34,-112 22,-106 14,-114 6,-120",
        "10,-104 24,-100 22,-84 14,-76 8,-90",
        "28,-86 36,-84 30,-76",
    )
    canvas.fill(joined([sketch(t) for t in lands]), mix(glow, "#ffffff", 0.5), 0.55, clip=globe)


def _monitor_wall(brush: Brush) -> None:
    """Nine screens on a rack, each with another picture, light on the floor before them."""
    canvas, glow = brush.canvas, brush.own("#4a9ad0")
    canvas.fill(ellipse(0, 2, 92, 12), alpha(glow, 0.4), 0.7, blur=6)
    for x in (-80, 74):
        tube(brush, ((x, 0), (x, -162)), 5, "#3a3e48", False)
    block(brush, -84, 0, 166, 8, 26, "#3a3e48")
    tints = (glow, "#58b088", "#c88848", "#6a7ad0", glow, "#b85a6a", "#58b088", "#8a94a8", glow)
    for k, tint in enumerate(tints):
        x, y = -80 + 54 * (k % 3), -160 + 49 * (k // 3)
        block(brush, x, y + 45, 52, 45, 6, "#26282f")
        pane = rect(x + 3, y + 3, 46, 36, 1.6)
        screen(brush, pane, mix(tint, "#0c1020", 0.12), (0, 1, 3, 2)[k * 7 % 4])
        canvas.inner(pane, -1.6, -1.6, "#060810", 0.4, blur=1.4)
        canvas.fill(ellipse(x + 46, y + 42, 0.9, 0.9), "#58f07a")
    brush.glow(0, -86, 150, glow, 0.5)
    cables = [sketch(f"{x},-14 {x + 6},-4 {x + 16},2 {x + 30},3", False) for x in (-50, 8, 36)]
    canvas.line(joined(cables), brush.tone("#141218", 0.2), 1.6)


PROPS = {
    "television": Prop(_television, 106, 138),
    "microphone": Prop(_microphone, 60, 182),
    "speaker": Prop(_speaker, 84, 140),
    "spotlight": Prop(_spotlight, 120, 196),
    "arcade machine": Prop(_arcade, 92, 186),
    "generator": Prop(_generator, 136, 90),
    "pod": Prop(_pod, 104, 206),
    "console": Prop(_console, 160, 132),
    "hologram": Prop(_hologram, 156, 156),
    "monitor wall": Prop(_monitor_wall, 186, 168),
}
