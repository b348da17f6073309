"""Balls and bags, a picnic, a stall that sells food."""

import math
from random import Random

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
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
    points,
    round_bar,
    shade,
    sketch,
    tube,
    turned,
)


def _basketball(brush: Brush) -> None:
    """Pebbled leather with its seams; with many, a football and a volleyball lie beside it."""
    canvas = brush.canvas
    if brush.many:
        _football(brush, -32, -12)
        ball(brush, 30, -11, 11, "#f0e4b8", 0.4)
        canvas.line(
            joined(
                [
                    sketch(t, False)
                    for t in ("20,-16 30,-13 40,-15", "21,-6 30,-9 40,-7", "28,-22 32,-12 28,-1", "34,-21 36,-11 34,-2")
                ]
            ),
            brush.tone("#4a6aa0", 0.5),
            0.8,
            0.9,
            clip=ellipse(30, -11, 11, 11),
        )
    colour = brush.own("#d8702c")
    ground(brush, 22, 4)
    ball(brush, 0, -13, 13, colour, 0.4)
    disc = ellipse(0, -13, 13, 13)
    chance = Random(1)
    dots = [ellipse(chance.uniform(-13, 13), chance.uniform(-26, 0), 0.3, 0.3) for _ in range(160)]
    canvas.fill(joined(dots), brush.tone(mix(colour, DARK, 0.5), 0.2), 0.4, clip=disc)
    seams = ("-12,-18 -2,-12 12,-11", "-3,-26 2,-14 -1,0", "-11,-21 -5,-13 -9,-3", "9,-23 5,-13 9,-3")
    canvas.line(joined([sketch(t, False) for t in seams]), brush.tone("#2c1610", 0.3), 0.85, 0.9, clip=disc)


def _football(brush: Brush, x: float, y: float) -> None:
    ball(brush, x, y, 12, "#f4f2ec", 0.4)
    disc = ellipse(x, y, 12, 12)
    spots = [(0, 0, 4.4), (-9.5, -5, 3.6), (9, -6, 3.6), (-6, 9.4, 3.6), (7, 9, 3.6), (0, -11.6, 3)]
    for dx, dy, r in spots:
        five = lines([(x + dx + math.sin(math.tau * k / 5) * r, y + dy - math.cos(math.tau * k / 5) * r) for k in range(5)])
        brush.canvas.fill(five, brush.tone("#26242c", 0.4), clip=disc)
    lines_ = [lines([(x, y), (x + dx, y + dy)], closed=False) for dx, dy, _ in spots[1:]]
    brush.canvas.line(joined(lines_), brush.tone("#4a4650", 0.3), 0.5, 0.8, clip=disc)


def _punching_bag(brush: Brush) -> None:
    """A heavy bag on chains from a stand of steel."""
    leather, canvas = brush.own("#8a2c2a"), brush.canvas
    for bar in (
        ((-44, 0), (60, 0)),
        ((46, -4), (46, -206)),
        ((48, -206), (-6, -206)),
        ((46, -172), (18, -205)),
        ((46, -30), (22, -2)),
    ):
        tube(brush, bar, 6, "#3c3e48", False)
    brush.solid(rect(38, -12, 16, 12, 2), "#2c2e36", 0.9, 0.3)
    for dx in (-11, 11, 0):
        links = [ellipse(dx * k / 7, -202 + 4.6 * k, 1.2 if k % 2 else 0.7, 2.6) for k in range(8)]
        canvas.line(joined(links), brush.tone("#b4bac4", 0.9), 0.9)
    body = rect(-17, -168, 34, 122, 7) | ellipse(0, -52, 17, 6)
    canvas.fill(body, round_bar(0, 34, brush, leather))
    for y in (-160, -128, -88, -56):
        canvas.line(sketch(f"-17,{y} 0,{y + 4} 17,{y}", False), brush.tone(mix(leather, DARK, 0.55), 0.2), 1, 0.8)
    band = sketch("-17,-160 0,-156 17,-160 17,-150! 0,-146 -17,-150!")
    canvas.fill(band, round_bar(0, 34, brush, "#26242a"))
    patch = sketch("-15,-118 0,-114 13,-117 13,-92! 0,-89 -15,-92!")
    canvas.fill(patch, round_bar(0, 34, brush, mix(leather, "#d8c8b0", 0.35)), 0.9)
    for k in range(4):
        canvas.line(
            stroke([(-8 + 6 * k, -112 + k), (-6 + 6 * k, -98 + k)], 1, even, False),
            brush.tone(mix(leather, DARK, 0.5), 0.2),
            0.6,
            0.5,
        )
    canvas.fill(rect(-12, -164, 4, 108, 2), "#ffffff", 0.2, blur=1.6)
    shade(brush, ellipse(0, -168, 18, 5), body, 0.5, 2)
    canvas.fill(ellipse(0, -2, 24, 5), brush.tone(DARK, 0), 0.35, blur=3)


def _backpack(brush: Brush) -> None:
    """A school bag of canvas with pockets, straps and a charm; with many, three together."""
    colour, canvas = brush.own("#3f6488"), brush.canvas
    for x, y, size, tint in (
        ((-38, -3, 0.86, "#8a4a3a"), (37, -3, 0.8, "#6a7a4a"), (0, 0, 1.0, colour)) if brush.many else ((0, 0, 1.0, colour),)
    ):
        with canvas.saved():
            canvas.translate(x, y)
            canvas.scale(size)
            _one_backpack(brush, tint)


def _one_backpack(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    ground(brush, 44, 7)
    tube(brush, points("-18,-38 -25,-26 -24,-10 -17,-4"), 4, mix(colour, DARK, 0.3))
    tube(brush, points("18,-40 27,-26 28,-8 22,-1"), 4, mix(colour, DARK, 0.35))
    tube(brush, points("-5,-54 -4,-61 4,-61 5,-54"), 2.6, mix(colour, DARK, 0.3))
    body = sketch("-19,0! -21,-14 -20,-36 -15,-50 -6,-55 6,-55 15,-50 20,-36 21,-14 19,0! 0,1.6")
    brush.solid(body, colour, 1.0, 0.25)
    canvas.line(sketch("-19,-27 -17,-44 -7,-51 7,-51 17,-44 19,-27", False), brush.tone(mix(colour, DARK, 0.6), 0.15), 1.1, 0.8)
    canvas.line(sketch("-18,-28 -16,-43 -7,-50 7,-50 16,-43 18,-28", False), brush.tone("#e8d8a8", 0.9), 0.5, 0.7)
    pocket = sketch("-14,-2! -15.6,-12 -14,-25! 14,-25! 15.6,-12 14,-2! 0,-1")
    shade(brush, pocket.moved(1, 1.6), body, 0.5, 1.6)
    brush.solid(pocket, mix(colour, "#ffffff", 0.08), 1.0, 0.35)
    flap = sketch("-15,-27! 15,-27! 14,-17 0,-14.6 -14,-17")
    brush.solid(flap, mix(colour, "#ffffff", 0.04), 1.0, 0.4)
    canvas.line(sketch("-13.4,-18 0,-15.6 13.4,-18", False), brush.tone("#f0e4c0", 0.9), 0.45, 0.7)
    for x in (-7, 7):
        brush.solid(rect(x - 1.8, -30, 3.6, 17, 0.8), "#8a5a38", 1.0, 0.4)
        brush.solid(rect(x - 2.4, -17.4, 4.8, 4, 0.8), "#e0b858", 1.0, 0.5)
    brush.solid(rect(-6, -43, 12, 8, 1.4), "#8a5a38", 0.9, 0.4)
    canvas.line(lines([(-13, -26), (-13, -33)], closed=False), brush.tone("#c8ccd4", 0.9), 0.6)
    ball(brush, -13, -22.6, 3, "#f0c050", 0.5)
    canvas.fill(sketch("-15,-46 -10,-51 -12,-38 -16,-30 -18,-36"), "#ffffff", 0.18, blur=1.4)


def _picnic(brush: Brush) -> None:
    """A checked cloth with a basket, a bottle, bread and fruit."""
    red, canvas = brush.own("#c83a3e"), brush.canvas
    cloth = sketch("-84,4! -58,-26! 66,-27! 90,3! 30,10 -30,11")
    canvas.fill(cloth.moved(0, 2), brush.tone(DARK, 0.05), 0.4, blur=2.5)
    canvas.fill(cloth, Linear(-80, -20, 80, 10, (brush.tone("#fffaf0", 1.0), brush.tone("#efe6d6", 0.7))))
    along = [lines([(-58 + 13.8 * k, -27), (-51 + 13.8 * k, -27), (-74 + 19.4 * k, 11), (-84 + 19.4 * k, 11)]) for k in range(9)]
    across = [rect(-90, y, 184, h) for y, h in ((-24, 2.6), (-17, 3.4), (-8.6, 4.4), (2, 5.6))]
    for bands in (along, across):
        canvas.fill(joined(bands), brush.tone(red, 0.75), 0.5, clip=cloth)
    _basket(brush, -22, -12)
    _plate(brush, 34, -4)
    turned(brush, [(1.7, -37, 1), (1.8, -28), (4.6, -22), (4.8, -2), (4, 0, 1)], "#3a6a48", 16)
    canvas.fill(rect(11.4, -16, 9.2, 9), round_bar(16, 9.4, brush, "#f4ead0"))
    for x, y, colour in ((58, -12, "#d8343a"), (66, -10, "#e8a83a"), (61, -7, "#8ab844"), (-58, -4, "#d8343a")):
        ball(brush, x, y - 3.4, 4.2, colour, 0.6)
    for x in (46, 56):
        canvas.fill(ellipse(x, 2, 3.4, 1.1), brush.tone("#ffffff", 0.9), 0.7)
        canvas.fill(sketch(f"{x - 3},-10! {x - 2.6},-4 {x},-2 {x + 2.6},-4 {x + 3},-10!"), brush.tone("#e8f0f4", 1.0), 0.55)
        canvas.fill(sketch(f"{x - 2.8},-7! {x - 2.4},-4 {x},-2.4 {x + 2.4},-4 {x + 2.8},-7!"), brush.tone("#b02a44", 0.8), 0.85)
        canvas.line(lines([(x, -2), (x, 2)], closed=False), brush.tone("#ffffff", 1.0), 0.6)


def _basket(brush: Brush, x: float, y: float) -> None:
    """Woven, with a lid half open, a cloth over its rim, a loaf looking out."""
    cane, canvas = "#b8844a", brush.canvas
    canvas.fill(ellipse(x, y, 27, 6), brush.tone(DARK, 0.05), 0.45, blur=2.4)
    canvas.line(
        sketch(f"{x - 23},{y - 24} {x - 14},{y - 46} {x + 14},{y - 46} {x + 23},{y - 24}", False),
        brush.tone(mix(cane, DARK, 0.3), 0.4),
        3,
    )
    canvas.line(
        sketch(f"{x - 23.6},{y - 24} {x - 14.6},{y - 46.6} {x + 13.4},{y - 46.6} {x + 22.4},{y - 24}", False),
        brush.tone(cane, 1.0),
        1.3,
    )
    brush.solid(stroke([(x - 16, y - 22), (x - 4, y - 40)], 9, lambda t: (1 - abs(2 * t - 1) ** 4) ** 0.5), "#d09a50", 1.0, 0.4)
    brush.solid(stroke([(x + 2, y - 22), (x + 10, y - 36)], 8, lambda t: (1 - abs(2 * t - 1) ** 4) ** 0.5), "#c88c44", 1.0, 0.4)
    body = curve([(x - 25, y - 24, 1), (x + 25, y - 24, 1), (x + 22, y - 1, 1), (x, y + 3), (x - 22, y - 1, 1)])
    canvas.fill(body, brush.tone(mix(cane, DARK, 0.5), 0.2))
    for row in range(6):
        weave = [ellipse(x - 24 + 5 * k + (2.5 if row % 2 else 0), y - 21.6 + 4.1 * row, 2.8, 1.8) for k in range(11)]
        canvas.fill(
            joined(weave),
            Linear(x - 25, 0, x + 25, 0, (brush.tone(mix(cane, "#ffe8b0", 0.3), 1.0), brush.tone(cane, 0.35))),
            clip=body,
        )
    napkin = curve(
        [(x - 24, y - 26, 1), (x + 8, y - 27, 1), (x + 2, y - 16), (x - 6, y - 10, 1), (x - 12, y - 18), (x - 20, y - 13, 1)]
    )
    brush.solid(napkin, "#f8f2e6", 1.0, 0.5)
    tube(brush, ((x - 26, y - 24), (x + 26, y - 24)), 3.4, cane, False)


def _plate(brush: Brush, x: float, y: float) -> None:
    canvas = brush.canvas
    canvas.fill(ellipse(x, y + 1, 15, 4), brush.tone(DARK, 0.05), 0.35, blur=1.2)
    brush.solid(ellipse(x, y, 14, 3.8), "#fbf8f2", 1.0, 0.7)
    for dx in (-5, 4):
        brush.solid(lines([(x + dx - 5, y), (x + dx + 5, y), (x + dx + 3, y - 7)]), "#e8c890", 1.0, 0.5)
        canvas.line(lines([(x + dx - 4.4, y - 1.6), (x + dx + 4.4, y - 2.2)], closed=False), brush.tone("#6a9a44", 0.8), 1.1)


def _stall(brush: Brush) -> None:
    """A wooden counter under a striped awning, lanterns, steam from a pot, fruit and boxes."""
    colour, canvas, wood = brush.own("#c0392f"), brush.canvas, "#94683e"
    ground(brush, 220, 22)
    canvas.fill(rect(-92, -178, 184, 120), Linear(0, -178, 0, -60, (brush.tone("#4a3428", 0.35), brush.tone("#2c2020", 0.2))))
    canvas.fill(rect(-92, -178, 184, 120), mix("#ff9a40", "#ffffff", 0.1), 0.28 * brush.view.lamps)
    _goods(brush)
    for x in (-98, 90):
        tube(brush, ((x + 4, 0), (x + 4, -186)), 8, mix(wood, DARK, 0.15), False)
    block(brush, -100, 0, 196, 82, 22, wood)
    for k in range(13):
        canvas.fill(rect(-100 + 15.1 * k, -78, 0.9, 78), brush.tone(mix(wood, DARK, 0.6), 0.1), 0.7)
    grain(brush, rect(-100, -78, 196, 78), wood, 60, upright=True, amount=0.5)
    brush.solid(rect(-104, -90, 206, 9, 2), mix(wood, "#f0d0a0", 0.2), 1.0, 0.5)
    _pot_of_soup(brush, -50)
    for x, y, tint in (
        (16, -90, "#d8343a"),
        (25, -90, "#e8a83a"),
        (34, -90, "#d8343a"),
        (20, -97, "#e8a83a"),
        (30, -97, "#8ab844"),
        (25, -103, "#d8343a"),
    ):
        ball(brush, x, y - 4.6, 5, tint, 0.6)
    block(brush, 52, -90, 30, 12, 8, "#c8a468")
    for k, tint in enumerate(("#f4efe4", "#3a5a8a", "#f4efe4")):
        cup = sketch(f"{53 + 9 * k},-112! {63 + 9 * k},-112! {61 + 9 * k},-102! {55 + 9 * k},-102!")
        canvas.fill(cup, round_bar(58 + 9 * k, 10, brush, tint))
    cloth = sketch(
        "-104,-82! 102,-82! 100,-60 90,-56 70,-61 50,-56 30,-61 10,-56 -10,-61 -30,-56 -50,-61 -70,-56 -90,-61 -102,-58"
    )
    brush.solid(cloth, colour, 0.9, 0.4)
    canvas.fill(joined([rect(-96 + 40 * k, -84, 18, 30) for k in range(5)]), brush.tone("#f8f0de", 0.85), 0.9, clip=cloth)
    _awning(brush, colour)
    for x in (-104, 100):
        _lantern(brush, x, -140)


def _goods(brush: Brush) -> None:
    """Shelves at the back of the stall."""
    chance = Random(4)
    for y in (-100, -128):
        brush.canvas.fill(rect(-88, y, 176, 3), brush.tone("#7a5638", 0.6))
        for k in range(15):
            x, high = -82 + 11.6 * k, chance.uniform(9, 19)
            jar = rect(x - 4, y - high, 8, high, 1.6)
            brush.canvas.fill(
                jar, round_bar(x, 8, brush, chance.choice(("#c8a468", "#8a3a34", "#3f6a5a", "#d8ccb0", "#5a4a78", "#c8783a")))
            )


def _pot_of_soup(brush: Brush, x: float) -> None:
    canvas = brush.canvas
    drum(brush, x, -90, 42, 24, "#8a909c", "#c07a3c", 0.2)
    canvas.line(ellipse(x, -114, 21, 4.2), brush.tone("#dfe4ea", 1.0), 1.3)
    tube(brush, ((x + 6, -114), (x + 20, -136)), 2.2, "#c8a468", False)
    for dx, top in ((-8, 50), (5, 62)):
        canvas.fill(
            stroke([(x + dx, -114), (x + dx + 6, -128), (x + dx - 5, -142), (x + dx + 3, -114 - top)], 12), "#ffffff", 0.3, blur=4
        )


def _awning(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    count = 11
    for k in range(count):
        a, b = -92 + 184 * k / count, -92 + 184 * (k + 1) / count
        c, d = -112 + 224 * k / count, -112 + 224 * (k + 1) / count
        tint = colour if k % 2 == 0 else "#f8f0de"
        strip = curve([(a, -206, 1), (b, -206, 1), (d, -172, 1), (d, -163, 1), ((c + d) / 2, -157), (c, -163, 1), (c, -172, 1)])
        light = 0.95 - 0.4 * k / count
        canvas.fill(
            strip,
            Linear(
                0,
                -206,
                0,
                -158,
                (brush.tone(tint, light), brush.tone(tint, light - 0.15), brush.tone(mix(tint, DARK, 0.2), light - 0.35)),
                (0, 0.7, 1),
            ),
        )
    canvas.fill(rect(-112, -173, 224, 1.4), brush.tone(DARK, 0.1), 0.35)
    canvas.fill(rect(-94, -208, 188, 4), brush.tone("#7a5638", 0.8))
    canvas.fill(rect(-92, -160, 184, 12), Linear(0, -160, 0, -146, ((0.05, 0.02, 0.06, 0.5), (0.05, 0.02, 0.06, 0.0))))


def _lantern(brush: Brush, x: float, y: float) -> None:
    """A paper lantern, lit."""
    canvas, lit = brush.canvas, 0.3 + 0.7 * brush.view.lamps
    canvas.line(lines([(x, -168), (x, y - 14)], closed=False), brush.tone("#2a2020", 0.2), 0.9)
    body = sketch(f"{x - 6},{y - 14} {x - 12},{y} {x - 6},{y + 14} {x + 6},{y + 14} {x + 12},{y} {x + 6},{y - 14}")
    warm = mix(brush.tone("#d8402c", 0.8), "#ff7a40", lit)
    canvas.fill(
        body,
        Linear(
            x - 12, 0, x + 12, 0, (mix(warm, "#8a1c18", 0.3), mix(warm, "#ffe0a0", 0.45 * lit + 0.1), mix(warm, "#8a1c18", 0.35))
        ),
    )
    ribs = [sketch(f"{x - 11},{y + dy} {x},{y + dy + 1.6} {x + 11},{y + dy}", False) for dy in (-9, -4.5, 0, 4.5, 9)]
    canvas.line(joined(ribs), brush.tone("#7a1c18", 0.4), 0.6, 0.6, clip=body)
    for dy in (-15, 13):
        brush.solid(rect(x - 6, y + dy, 12, 3, 1), "#2c2024", 0.8, 0.3)
    brush.glow(x, y, 56, "#ff9a50", 0.8)


PROPS = {
    "basketball": Prop(_basketball, 30, 27),
    "punching bag": Prop(_punching_bag, 110, 212),
    "backpack": Prop(_backpack, 58, 63),
    "picnic": Prop(_picnic, 180, 62),
    "stall": Prop(_stall, 230, 212),
}
