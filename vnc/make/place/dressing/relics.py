"""Stone, iron and old wood out of doors: lanterns, graves, a well, rocks, stumps, crystals, weapons."""

import math
from random import Random

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.fires import log
from vnc.make.place.dressing.solids import (
    DARK,
    ball,
    block,
    fur,
    ground,
    joined,
    points,
    round_bar,
    shade,
    sketch,
    tube,
    tuft,
    turned,
)
from vnc.make.place.town.graves import tomb


def moss(brush: Brush, shape: Path, count: int, seed: int) -> None:
    """Green blotches, mostly on what looks up and to the foot."""
    left, top, right, bottom = shape.bounds()
    chance, size = Random(seed), (right - left) * 0.06
    spots = [
        ellipse(
            chance.uniform(left, right),
            chance.choice((top, bottom)) + chance.gauss(0, (bottom - top) * 0.16),
            size * chance.uniform(0.6, 1.7),
            size * chance.uniform(0.3, 0.8),
        )
        for _ in range(count)
    ]
    brush.canvas.fill(joined(spots), brush.tone("#5f8244", 0.6), 0.6, blur=size * 0.25, clip=shape)


def _stone_lantern(brush: Brush) -> None:
    """A garden lantern of granite with a wide roof, a light within."""
    stone, canvas = brush.own("#a2a49c"), brush.canvas
    block(brush, -30, 0, 52, 8, 30, mix(stone, DARK, 0.15))
    turned(brush, [(20, -16, 1), (17, -12), (22, -8, 1)], stone)
    stem = turned(brush, [(10, -82, 1), (9, -60), (9.6, -40), (11, -16, 1)], stone)
    brush.solid(ellipse(0, -50, 12, 4), stone, 1.0, 0.3)
    turned(brush, [(24, -96, 1), (22, -90), (12, -82, 1)], stone)
    lit = 0.35 + 0.65 * brush.view.lamps
    house = sketch("-17,-96! -17,-124! 17,-124! 17,-96!")
    canvas.fill(house, round_bar(0, 36, brush, stone))
    window = rect(-10, -119, 20, 19, 2)
    canvas.fill(
        window,
        Radial(0, -107, 15, (mix(brush.tone("#d8ccb0", 0.7), "#fff0c0", lit), mix(brush.tone("#6a6050", 0.4), "#ffb450", lit))),
    )
    canvas.fill(joined([rect(-0.8, -119, 1.6, 19), rect(-10, -110.4, 20, 1.6)]), brush.tone(mix(stone, DARK, 0.3), 0.3))
    shade(brush, ellipse(0, -124, 22, 5), house, 0.6, 2)
    roof = sketch("-40,-124 -43,-130! -24,-138 -12,-146 0,-148 12,-146 24,-138 43,-130! 40,-124 20,-121 -20,-121")
    brush.solid(roof, stone, 1.0, 0.2)
    canvas.line(
        joined([sketch("-10,-146 -22,-136 -38,-128", False), sketch("10,-146 22,-136 38,-128", False)]),
        brush.tone(mix(stone, "#ffffff", 0.3), 1.0),
        1.2,
        0.5,
    )
    turned(brush, [(0, -166), (5, -159), (6, -154), (4, -149), (9, -146, 1)], stone)
    moss(brush, roof, 16, 3)
    moss(brush, stem, 8, 5)
    brush.glow(0, -108, 80, "#ffc060", 0.75)
    tuft(brush, -6, 3, 34, 10, 4, 26)


def _gravestone(brush: Brush) -> None:
    """Old stones lean in the grass; with many, a row of them, the lamp of the dead before one."""
    spots = ((-64, -6, 70, 3), (66, -8, 64, 9), (0, 0, 86, 19)) if brush.many else ((0, 0, 86, 19),)
    for x, y, tall, seed in spots:
        tomb(brush.canvas, brush.view, x, y, tall, seed)
        tuft(brush, x, y + 3, tall * 0.42, tall * 0.16, seed, 24)
    turned(brush, [(4.4, -13, 1), (5, -8), (4, 0, 1)], "#a8303a", 33)
    brush.canvas.fill(ellipse(33, -7, 2.6, 4.6), "#ffb060", 0.5 + 0.5 * brush.view.lamps, blur=1)
    brush.solid(sketch("28,-13! 33,-18 38,-13!"), "#c8a860", 1.0, 0.4)
    brush.glow(33, -7, 34, "#ff9a50", 0.8)


def _well(brush: Brush) -> None:
    """A ring of field stones, two posts, a shingled roof, a bucket on its rope."""
    stone, canvas, wood = brush.own("#98948c"), brush.canvas, "#7a5638"
    ground(brush, 120, 18)
    for x in (-43, 43):
        tube(brush, ((x, -52), (x, -142)), 8, mix(wood, DARK, 0.15), False)
    canvas.fill(ellipse(0, -58, 50, 14), brush.tone(mix(stone, DARK, 0.3), 0.5))
    canvas.fill(ellipse(0, -57, 41, 10.4), brush.tone("#101418", 0.1))
    tube(brush, ((-48, -112), (56, -112)), 6, wood, False)
    canvas.line(sketch("56,-112 66,-112 66,-98 72,-98", False), brush.tone("#4a4a50", 0.6), 3)
    canvas.fill(joined([ellipse(-5 + 2.6 * k, -112, 1.6, 4.4) for k in range(5)]), brush.tone("#d8c090", 0.8))
    canvas.line(lines([(5, -110), (5, -84)], closed=False), brush.tone("#d8c090", 0.8), 1.6)
    turned(brush, [(12, -82, 1), (9.6, -62, 1), (0, -60)], mix(wood, "#e0b070", 0.25), 5)
    for y in (-79, -66):
        canvas.line(sketch(f"-6,{y} 5,{y + 2.4} 16,{y}", False), brush.tone("#5a5a62", 0.8), 1.5)
    canvas.line(sketch("-6,-82 5,-93 16,-82", False), brush.tone("#5a5a62", 0.8), 1.2)
    body = sketch("-50,-57! -47,-4! 0,8 47,-4! 50,-57! 0,-44")
    canvas.fill(body, round_bar(0, 100, brush, mix(stone, DARK, 0.3)))
    _courses(brush, body, stone)
    canvas.line(
        sketch("-50,-57 -30,-48.4 0,-44.6 30,-48.4 50,-57", False), brush.tone(mix(stone, "#ffffff", 0.35), 1.0), 3.4, 0.8
    )
    moss(brush, body, 18, 8)
    _shingles(brush, wood)
    tuft(brush, 0, 7, 54, 12, 3, 36)


def _courses(brush: Brush, body: Path, stone: str) -> None:
    """Round stones of a well's wall in five bent rows."""
    chance = Random(2)
    for row in range(5):
        for k in range(-5, 6):
            a = (k + (row % 2) / 2) * 0.3
            if abs(a) > 1.5:
                continue
            x, y = math.sin(a) * 49, -50 + row * 11 + math.cos(a) * 11 - 4
            size = 7 * max(0.25, math.cos(a))
            one = ellipse(x, y, size, 5 + chance.uniform(-0.4, 0.4))
            light = 0.9 - 0.6 * (x + 49) / 98
            brush.canvas.fill(
                one, brush.tone(mix(stone, chance.choice(("#b8a890", "#7c7c84", "#c8c4b8")), 0.4), light), clip=body
            )
            brush.canvas.inner(one, -1, -1.2, brush.tone(DARK, 0.1), 0.35, blur=0.7, clip=body)


def _shingles(brush: Brush, wood: str) -> None:
    canvas = brush.canvas
    slope = lines([(-68, -134), (-44, -182), (44, -182), (68, -134)])
    canvas.fill(slope, brush.tone(mix(wood, DARK, 0.5), 0.2))
    chance = Random(7)
    for row in range(5):
        t = (4 - row) / 4
        half = 47 + 20 * t
        y = -174 + 40 * t
        count = 9
        for k in range(count):
            x = -half + 2 * half * k / count
            tile = rect(x + 0.4, y - 11, 2 * half / count - 0.8, 11 + chance.uniform(-1, 1), 1.4)
            shade_of = mix(wood, chance.choice(("#a8744a", "#6a4a38", "#8c6448", "#9c8468")), 0.5)
            canvas.fill(
                tile,
                Linear(0, y - 11, 0, y, (brush.tone(mix(shade_of, DARK, 0.4), 0.4), brush.tone(shade_of, 0.95 - 0.05 * k))),
                clip=slope,
            )
    tube(brush, ((-46, -182), (46, -182)), 5, wood, False)
    if brush.view.snow:
        canvas.fill(sketch("-50,-172! -44,-188 0,-190 44,-188 50,-172! 20,-168 -20,-170"), brush.tone("#f6faff", 1.0))
    canvas.fill(rect(-66, -135, 132, 3), brush.tone(mix(wood, "#f0d0a0", 0.2), 0.8))


def _boulder(brush: Brush) -> None:
    """A weathered rock with planes, moss and a small one; with many, a group."""
    group = ((-70, -6, 0.7, 4), (72, -4, 0.62, 5), (46, 4, 0.3, 6)) if brush.many else ((48, 3, 0.34, 6),)
    for x, y, size, seed in ((0, 0, 1.0, 2), *group):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * (1 if seed % 2 == 0 else -1), size)
            _rock(brush, seed)


def _rock(brush: Brush, seed: int) -> None:
    stone, canvas = brush.own("#8a8884"), brush.canvas
    left = seed % 2 == 0
    ground(brush, 104, 14)
    body = sketch("-50,0! -54,-14 -46,-36! -28,-58! 2,-66! 28,-56 46,-34! 54,-12 48,1! 0,6")
    canvas.fill(
        body,
        Linear(
            -40,
            -60,
            44,
            4,
            (
                brush.tone(stone, 0.9 if left else 0.5),
                brush.tone(stone, 0.5),
                brush.tone(mix(stone, DARK, 0.35), 0.15 if left else 0.5),
            ),
        ),
    )
    planes = (
        ("-46,-36! -28,-58! 2,-66! -8,-44! -30,-30!", "#ffffff", 0.3, 1.0),
        ("2,-66! 28,-56 46,-34! 20,-36! -8,-44!", stone, 0.7, 0.75),
        ("-30,-30! -8,-44! 20,-36! 10,-10 -20,-6", stone, 0.8, 0.55),
        ("20,-36! 46,-34! 54,-12 48,1! 22,2 10,-10", DARK, 0.3, 0.1),
        ("-46,-36! -30,-30! -20,-6 -26,4 -50,0! -54,-14", stone, 0.6, 0.4),
    )
    for text, colour, part, light in planes:
        canvas.fill(sketch(text), brush.tone(mix(stone, colour, part), light), 0.75, blur=1, clip=body)
    cracks = ("-8,-44 -2,-30 -6,-16", "20,-36 26,-22 22,-10", "-38,-26 -34,-14", "30,-48 24,-42")
    canvas.fill(joined([stroke(points(t), 1.4) for t in cracks]), brush.tone(mix(stone, DARK, 0.8), 0.05), 0.7)
    chance = Random(seed)
    specks = [
        ellipse(chance.uniform(-48, 48), chance.uniform(-60, 2), chance.uniform(0.4, 1.5), chance.uniform(0.3, 0.9))
        for _ in range(90)
    ]
    canvas.fill(joined(specks), brush.tone(mix(stone, DARK, 0.6), 0.2), 0.5, clip=body)
    moss(brush, body, 16, seed)
    tuft(brush, 0, 5, 48, 11, seed, 30)


def _stump(brush: Brush) -> None:
    """A stump with rings and an axe in it, split logs piled beside."""
    bark, canvas = brush.own("#6a4c38"), brush.canvas
    ground(brush, 130, 14, 10)
    for x, y in ((44, -7), (62, -6), (80, -7), (53, -20), (71, -20), (62, -32)):
        log(brush, (x + 16, y - 12), (x, y), 15, mix(bark, "#8a6a50", 0.3))
    body = sketch("-28,-44! -27,-20 -34,-6 -46,0 -30,1 -20,4 0,3 14,5 24,1 38,1 30,-8 26,-22 28,-44!")
    canvas.fill(body, round_bar(-2, 66, brush, bark))
    fur(brush, body, bark, 110, 12, 1.57, 0.7)
    top = ellipse(0, -44, 28.4, 9)
    canvas.fill(top, Linear(-28, 0, 28, 0, (brush.tone("#e8c894", 1.0), brush.tone("#c09860", 0.6))))
    for k in range(1, 7):
        canvas.line(ellipse(-1, -44, 4 * k, 1.25 * k), brush.tone("#8a6034", 0.4), 0.7, 0.6)
    canvas.line(top, brush.tone(mix(bark, DARK, 0.3), 0.3), 2)
    cracks = [stroke([(-1, -44), (math.cos(a) * 22, -44 + math.sin(a) * 7)], 0.9) for a in (0.3, 2.2, 3.9, 5.4)]
    canvas.fill(joined(cracks), brush.tone("#5a3a20", 0.2), 0.8)
    tube(brush, ((4, -50), (26, -68), (48, -88)), 4, "#b8844c")
    blade = sketch("-6,-45! -1,-55! 6,-58 10,-52 5,-45!")
    brush.solid(blade, "#aab0ba", 1.0, 0.35)
    tuft(brush, -4, 5, 44, 12, 8, 34)


def _crystal(brush: Brush) -> None:
    """A cluster of glowing prisms that grows from rock; with many, a wider one."""
    colour, canvas = brush.own("#7a9cf0"), brush.canvas
    brush.glow(0, -46, 110, colour, 0.75)
    shafts = [
        (-24, 54, 9, -24),
        (24, 62, 10, 20),
        (-10, 84, 12, -9),
        (38, 34, 7, 38),
        (-38, 30, 7, -42),
        (10, 98, 14, 5),
        (0, 44, 10, -2),
        (-18, 30, 7, -14),
        (24, 32, 8, 14),
    ]
    if brush.many:
        shafts = [(-76, 44, 9, -16), (-62, 62, 11, -6), (74, 52, 10, 12), (88, 32, 8, 24), *shafts]
    for x, high, half, turn in shafts:
        with canvas.saved():
            canvas.translate(x, -3)
            canvas.rotate(turn)
            _prism(brush, high, half, colour)
    for x, y, r in ((-34, 0, 10), (-16, 3, 12), (6, 4, 13), (28, 2, 11), (42, 0, 7)):
        rock = sketch(
            f"{x - r},{y} {x - r * 0.7},{y - r * 0.7}! {x},{y - r}! {x + r * 0.8},{y - r * 0.6}! {x + r},{y} {x},{y + r * 0.3}"
        )
        brush.solid(rock, "#5c5a68", 0.9, 0.2)
        canvas.inner(rock, 0, r * 0.25, colour, 0.45, blur=r * 0.15)


def _prism(brush: Brush, high: float, half: float, colour: str) -> None:
    """Three faces and a slanted point, clear at the tip, with a light along its edge."""
    canvas, lit = brush.canvas, 0.35 + 0.4 * brush.view.lamps
    faces = (
        ([(-half, 0), (-half * 0.35, 2), (-half * 0.3, -high + half * 1.3), (-half, -high + half * 1.6)], "#ffffff", 0.35, 0.9),
        (
            [(-half * 0.35, 2), (half * 0.6, 1), (half * 0.6, -high + half * 1.4), (-half * 0.3, -high + half * 1.3)],
            colour,
            0.2,
            0.7,
        ),
        ([(half * 0.6, 1), (half, -1), (half, -high + half * 1.8), (half * 0.6, -high + half * 1.4)], "#141038", 0.45, 0.3),
        ([(-half, -high + half * 1.6), (-half * 0.3, -high + half * 1.3), (half * 0.1, -high)], "#ffffff", 0.6, 1.0),
        ([(-half * 0.3, -high + half * 1.3), (half * 0.6, -high + half * 1.4), (half * 0.1, -high)], "#ffffff", 0.2, 0.8),
        ([(half * 0.6, -high + half * 1.4), (half, -high + half * 1.8), (half * 0.1, -high)], "#141038", 0.25, 0.4),
    )
    for corners, other, part, light in faces:
        tone = mix(colour, other, part)
        bright, dark = (
            mix(brush.tone(tone, light), tone, lit),
            mix(brush.tone(mix(tone, "#141038", 0.45), light), mix(tone, "#141038", 0.4), lit),
        )
        canvas.fill(lines(corners), Linear(0, -high, 0, 0, (mix(bright, "#ffffff", 0.15), bright, dark)), 0.94)
    canvas.line(
        lines([(-half * 0.35, 0), (-half * 0.3, -high + half * 1.3), (half * 0.1, -high)], closed=False),
        "#ffffff",
        half * 0.09,
        0.75,
    )
    canvas.fill(
        lines([(-half * 0.8, -4), (-half * 0.62, -4), (-half * 0.62, -high * 0.7), (-half * 0.8, -high * 0.66)]), "#ffffff", 0.4
    )


def _anchor(brush: Brush) -> None:
    """Of wrought iron, leaning, with its ring, stock and a few links of chain."""
    iron, canvas = brush.own("#5a5e68"), brush.canvas
    ground(brush, 100, 12)
    links = [(x, -3 - 2 * math.sin(k)) for k, x in enumerate(range(20, 84, 7))]
    for k, (x, y) in enumerate(links):
        canvas.line(ellipse(x, y, 5, 2.6 if k % 2 else 1.4), brush.tone(mix(iron, "#8a5a3a", 0.3), 0.7), 2)
    canvas.rotate(-11)
    canvas.line(ellipse(0, -133, 9, 9), brush.tone(iron, 0.7), 4)
    canvas.line(ellipse(-0.8, -133.8, 9, 9), brush.tone(mix(iron, "#ffffff", 0.4), 1.0), 1.2, 0.7)
    shank = sketch("-4,-126! 4,-126! 6,-20! -6,-20!")
    canvas.fill(shank, round_bar(0, 12, brush, iron))
    tube(brush, ((-34, -108), (34, -108)), 7, "#7a5638", False)
    for x in (-35, 35):
        ball(brush, x, -108, 5, "#7a5638", 0.3)
    for x in (-16, 16):
        canvas.line(lines([(x, -112), (x, -104)], closed=False), brush.tone(iron, 0.6), 2.4)
    arms = sketch("-52,-44 -44,-22 -24,-6 0,1 24,-6 44,-22 52,-44 40,-32 22,-19 0,-14 -22,-19 -40,-32")
    brush.solid(arms, iron, 1.0, 0.2)
    for side in (-1, 1):
        fluke = curve([(side * x, y, s) for x, y, s in points("56,-58! 60,-40 54,-26! 42,-30 36,-40! 46,-46")])
        brush.solid(fluke, mix(iron, "#ffffff", 0.08), 1.0 if side < 0 else 0.7, 0.25)
    rust = [ellipse(x, y, 3.4, 5) for x, y in ((-3, -60), (2, -36), (-34, -22), (28, -12), (46, -38), (1, -96), (-12, -9))]
    canvas.fill(joined(rust), brush.tone("#a0562c", 0.7), 0.5, blur=1.6, clip=joined([shank, arms]))


def _sword(brush: Brush, length: float, hilt: str) -> None:
    """A sword, point down at the origin, the grip up."""
    canvas, steel = brush.canvas, "#c4ccd6"
    half = length * 0.026
    canvas.fill(
        lines([(-half, -length), (0, -length), (0, 0), (-half, -length * 0.06)]),
        Linear(0, -length, 0, 0, (brush.tone("#ffffff", 1.0), brush.tone(steel, 0.9))),
    )
    canvas.fill(
        lines([(0, -length), (half, -length), (half, -length * 0.06), (0, 0)]),
        Linear(0, -length, 0, 0, (brush.tone(steel, 0.5), brush.tone("#6a7280", 0.3))),
    )
    canvas.fill(rect(-0.5, -length, 1, length * 0.7), brush.tone("#7c8694", 0.4), 0.8)
    guard = length * 0.15
    brush.solid(
        sketch(
            f"{-guard},{-length - 3} 0,{-length - 2} {guard},{-length - 3} "
            f"{guard},{-length + 1} 0,{-length + 3} {-guard},{-length + 1}"
        ),
        hilt,
        1.0,
        0.4,
    )
    grip = rect(-half * 0.8, -length * 1.2, half * 1.6, length * 0.19, 1)
    brush.solid(grip, "#5a2c24", 0.9, 0.3)
    wraps = [lines([(-half, y), (half, y - 2)], closed=False) for y in (-length * (1.03 + 0.035 * k) for k in range(5))]
    canvas.line(joined(wraps), brush.tone(hilt, 0.9), 0.6, 0.8)
    ball(brush, 0, -length * 1.22, length * 0.034, hilt, 0.9)


def _sword_in_stone(brush: Brush) -> None:
    """A bright blade in a cleft rock; with many, a field of old swords round it."""
    canvas, gold = brush.canvas, brush.own("#d8ac50")
    if brush.many:
        for x, y, turn, long in ((-78, -6, -14, 62), (-52, 4, 9, 56), (58, -4, 16, 64), (86, 4, -7, 54), (34, 8, 24, 46)):
            with canvas.saved():
                canvas.translate(x, y)
                canvas.rotate(turn)
                _sword(brush, long, "#8a7a68")
            tuft(brush, x, y + 2, 8, 8, int(x) + 99, 8)
    brush.glow(0, -84, 90, "#dce8ff", 0.35)
    with canvas.saved():
        canvas.translate(2, -40)
        canvas.rotate(4)
        _sword(brush, 66, gold)
    with canvas.saved():
        canvas.scale(0.92, 0.8)
        _rock(brush, 2)
    canvas.fill(sketch("-6,-52 3,-53.4 10,-51 4,-48.6"), brush.tone("#0e0c12", 0.05), 0.9, blur=0.5)
    with canvas.clipped(rect(-20, -140, 50, 89.4)):
        canvas.translate(2, -40)
        canvas.rotate(4)
        _sword(brush, 66, gold)


def _weapon_rack(brush: Brush) -> None:
    """A stand of oak with spears, swords, an axe and a shield."""
    wood, canvas = brush.own("#7c5434"), brush.canvas
    ground(brush, 130, 14)
    for x in (-60, 60):
        tube(brush, ((x + 10, -16), (x + 10, -122)), 6, mix(wood, DARK, 0.3), False)
    for y in (-112, -38):
        block(brush, -64, y, 122, 8, 16, mix(wood, DARK, 0.1))
    for x, top in ((-50, 196), (-30, 190), (44, 200)):
        tube(brush, ((x, -6), (x + 3, -top + 20)), 3, "#8a6038", False)
        head = sketch(
            f"{x + 3},{-top - 8}! {x + 8},{-top + 12} {x + 4.6},{-top + 22}! {x + 1.4},{-top + 22}! {x - 2},{-top + 12}"
        )
        brush.solid(head, "#c4ccd6", 1.0, 0.3)
    tube(brush, ((20, -8), (24, -162)), 3.4, "#6a442c", False)
    brush.solid(sketch("24,-160! 34,-168 46,-170! 50,-154 44,-136! 34,-144 24,-146!"), "#b0b8c4", 1.0, 0.35)
    for x, turn in ((-10, -2), (6, 3)):
        with canvas.saved():
            canvas.translate(x, -8)
            canvas.rotate(turn)
            _sword(brush, 104, "#c8a050")
    for x in (-64, 52):
        block(brush, x, 0, 10, 124, 9, wood)
        block(brush, x - 6, 2, 22, 8, 18, wood)
    brush.canvas.fill(ellipse(-26, -41, 27, 28), brush.tone(DARK, 0.05), 0.45, blur=3)
    brush.solid(ellipse(-29, -42, 27, 27), "#8a2c30", 1.0, 0.3)
    canvas.fill(lines([(-33, -68), (-25, -68), (-25, -16), (-33, -16)]), brush.tone("#e8dcc0", 0.9), 0.9)
    canvas.fill(lines([(-55, -46), (-3, -46), (-3, -38), (-55, -38)]), brush.tone("#e8dcc0", 0.8), 0.9)
    canvas.line(ellipse(-29, -42, 26, 26), Linear(-50, -66, -8, -18, (brush.tone("#f4f6fa", 1.0), brush.tone("#6a7280", 0.3))), 3)
    ball(brush, -29, -42, 6.4, "#b0b8c4", 0.9)


PROPS = {
    "stone lantern": Prop(_stone_lantern, 90, 168),
    "gravestone": Prop(_gravestone, 76, 96),
    "well": Prop(_well, 140, 188),
    "boulder": Prop(_boulder, 124, 70),
    "stump": Prop(_stump, 152, 92),
    "crystal": Prop(_crystal, 120, 112),
    "anchor": Prop(_anchor, 150, 144),
    "sword in stone": Prop(_sword_in_stone, 108, 126),
    "weapon rack": Prop(_weapon_rack, 142, 212),
}
