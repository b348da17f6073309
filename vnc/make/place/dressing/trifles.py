"""Small things on tables: bonsai, a katana on its stand, burgers, cocktails, bundles of money, a flashlight, ice cream."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import rounded, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import block, disc, grouped, rod, shine, standing, under
from vnc.make.place.dressing.solids import DARK, joined, sketch


def _bonsai(brush: Brush) -> None:
    """A bent pine in a flat glazed tray, its needles in clouds."""
    canvas, green = brush.canvas, brush.own("#3f7a44")
    under(brush, 0, 0, 24, 4)
    tray = sketch("-24,-10! -20,0! 20,0! 24,-10!")
    brush.solid(tray, "#3a5a78", 1.0, 0.3)
    canvas.fill(ellipse(0, -10, 24, 3.6), brush.tone("#4a6a88", 0.9))
    canvas.fill(ellipse(0, -10.4, 21.6, 2.8), brush.tone("#5c7a3c", 0.7))
    trunk = [(-2, -10), (5, -19), (-3, -27), (-9, -35), (0, -43)]
    brush.solid(stroke(trunk, 6.4, lambda t: 1 - 0.65 * t), "#6a4a34", 1.0, 0.3)
    for branch in ([(3, -20), (12, -24), (19, -25)], [(-5, -30), (-14, -31), (-20, -35)], [(-6, -36), (4, -38), (11, -38)]):
        canvas.fill(stroke(branch, 2.6, thin_end), brush.tone("#5a3e2c", 0.5))
    for x, y, rx, ry in ((-20, -37, 12, 5), (19, -28, 11, 4.6), (12, -41, 10, 4.6), (0, -49, 13, 6)):
        canvas.fill(ellipse(x, y + 2, rx, ry * 0.8), brush.tone(mix(green, DARK, 0.5), 0.2))
        puffs = [
            ellipse(x + rx * 0.7 * math.cos(k * 1.1), y + ry * 0.5 * math.sin(k * 1.7), rx * 0.42, ry * 0.6) for k in range(8)
        ]
        canvas.fill(joined(puffs), brush.tone(green, 0.6))
        tops = [ellipse(x + rx * (k - 2) * 0.36, y - ry * 0.4 + abs(k - 2), rx * 0.26, ry * 0.34) for k in range(5)]
        canvas.fill(joined(tops), brush.tone(mix(green, "#d8e878", 0.35), 1.0), 0.75)


def _katana(brush: Brush) -> None:
    """Two sheathed swords, a long one over a short one, on a lacquered rack."""
    canvas, sheath = brush.canvas, brush.own("#26242e")
    under(brush, 0, 0, 34, 4)
    block(brush, standing(62, 5, 16), "#5a1e1e", 1.0, 0.7, 0.25)
    for x in (-20, 22):
        post = sketch(f"{x - 3.4},-5! {x - 2.4},-42! {x + 3},-44 {x + 6},-41! {x + 3},-38 {x + 5},-24 {x + 2},-22 {x + 4},-5!")
        brush.solid(post, "#6e2624", 1.0, 0.35)
    for left, right, y in ((-46, 48, -42), (-38, 38, -24)):
        line = [(left, y - 1), (0, y + 2.4), (right - 24, y)]
        brush.solid(stroke(line, 4.2, rounded), sheath, 1.1, 0.3)
        canvas.fill(stroke([(a, b - 1) for a, b in line], 0.9, rounded), "#ffffff", 0.55)
        brush.solid(ellipse(right - 23, y, 1.8, 4.8), "#c8a048", 1.1, 0.5)
        brush.solid(stroke([(right - 22, y), (right, y - 2)], 4.4, rounded), "#e8e0d0", 1.0, 0.5)
        wraps = [lines([(right - 20 + k * 4, y - 3), (right - 17 + k * 4, y + 1.4)], closed=False) for k in range(5)]
        canvas.line(joined(wraps), brush.tone("#2c3458", 0.5), 1.8)
        canvas.line(
            lines([(left + 40, y + 1), (left + 36, y + 9), (left + 41, y + 10)], closed=False), brush.tone("#a83a40", 0.8), 1.2
        )


def _burger(brush: Brush) -> None:
    """On a plate: bun with sesame, lettuce, cheese and meat; chips beside it."""
    canvas = brush.canvas
    under(brush, 0, 0, 24, 4)
    brush.solid(ellipse(0, -2, 24, 4.4), "#eef0f0", 1.05, 0.6)
    for k in range(11):
        x, lean = 9 + (k * 7) % 12, (k % 5 - 2) * 1.6
        chip = lines([(x, -3), (x + 2, -3), (x + 2 + lean, -13 - k % 4), (x + lean, -13 - k % 4)])
        canvas.fill(chip, brush.tone(("#e8b848", "#f0cc68", "#d8a038")[k % 3], 0.9))
    for y, half, hue in ((-3, 12, "#d89a50"), (-6.4, 12.6, "#5a3222"), (-9.6, 12.4, "#c8403c")):
        brush.solid(rect(-6 - half, y - 3.4, 2 * half, 4.4, 2), hue, 1.0, 0.4)
    canvas.fill(lines([(-18, -9.6), (6, -9.6), (2, -5.6), (-4, -9), (-10, -5), (-14, -9)]), brush.tone("#f4c040", 1.0))
    leaf = sketch("-20,-12 -16,-9.6 -12,-12 -8,-9.4 -4,-12 0,-9.4 4,-12 8,-10.6 6,-14 -18,-14.4")
    brush.solid(leaf, "#6aa83c", 1.1, 0.5)
    bun = sketch("-19,-14! -18,-21 -6,-26 6,-21 7,-14!")
    brush.solid(bun, "#d8954a", 1.1, 0.4)
    seeds = [
        ellipse(-6 + dx, dy, 0.9, 0.6) for dx, dy in ((-7, -20), (-3, -23), (1, -21), (5, -22), (8, -18), (-2, -18), (-9, -17))
    ]
    canvas.fill(joined(seeds), brush.tone("#f8ecc8", 1.0))


def _cocktail(brush: Brush) -> None:
    """A stemmed glass with a coloured drink, a slice of orange on its rim, a little straw."""
    canvas, drink = brush.canvas, brush.own(brush.chance.choice(("#f0604a", "#3ab8b0", "#f0a83c")))
    under(brush, 0, 0, 9, 2)
    bowl = lines([(-13, -30), (13, -30), (1.2, -14), (-1.2, -14)])
    canvas.fill(bowl, brush.tone("#dcecf2", 1.0), 0.4)
    liquid = lines([(-11, -27.6), (11, -27.6), (1, -14.6), (-1, -14.6)])
    canvas.fill(liquid, Linear(0, -28, 0, -14, (brush.tone(drink, 1.1), brush.tone(mix(drink, "#ffd860", 0.35), 0.8))), 0.92)
    canvas.fill(ellipse(0, -27.6, 11, 1.7), brush.tone(mix(drink, "#ffffff", 0.35), 1.1))
    canvas.line(lines([(2, -24), (9, -41)], closed=False), brush.tone("#f4f0ea", 1.0), 1.1)
    disc(brush, -12, -32, 5, 5, "#f4a838")
    canvas.fill(ellipse(-12, -32, 3.8, 3.8), brush.tone("#f8cc70", 1.1))
    rod(brush, [(0, -14), (0, -1.4)], 1.3, "#dcecf2", 1.1, smooth=False)
    canvas.fill(ellipse(0, -1, 8, 1.6), brush.tone("#e4f0f4", 1.1), 0.75)
    canvas.line(bowl, brush.tone("#f4fafc", 1.1), 0.7, 0.8)
    shine(brush, [(-9.6, -28), (-3, -18)], 1.2, 0.7)


def _money(brush: Brush) -> None:
    """Banded bundles of notes in a heap, coins before them."""
    canvas, note = brush.canvas, brush.own("#8aa888")
    under(brush, 0, 0, 32, 5)
    heap = ((-17, 0), (13, 0), (-3, 0), (-12, 7.4), (10, 7.4), (0, 14.8))
    for x, up in heap if brush.many else heap[:4]:
        box = standing(26, 7, 15, up=up, x=x)
        block(brush, box, note, 1.0, 0.75, 0.35)
        edges = [lines([box.at(0, v), box.at(26, v)], closed=False) for v in (1.6, 3.2, 4.8)]
        canvas.line(joined(edges), brush.tone(mix(note, DARK, 0.4), 0.4), 0.4, 0.7)
        canvas.line(box.flat(2, 2, 22, 11), brush.tone(mix(note, "#24483a", 0.5), 0.6), 0.5, 0.8)
        x0, y0 = box.at(13, 7, 7.5)
        canvas.fill(ellipse(x0, y0, 3, 1.7), brush.tone(mix(note, "#24483a", 0.45), 0.6), 0.7)
        for part in (box.front(10, 0, 6, 7), box.flat(10, 0, 6, 15)):
            canvas.fill(part, brush.tone("#ece4cc", 0.95))
    for k in range(7):
        x, y = 20 + (k * 5) % 14, 2 - (k * 3) % 5
        disc(brush, x, y, 3.4, 1.5, "#dcae44")


def _flashlight(brush: Brush) -> None:
    """Lying on its side, its beam over the table."""
    canvas, case = brush.canvas, brush.own("#3a3e46")
    under(brush, 0, 0, 20, 3)
    beam = lines([(-16, -8), (-16, -1), (-96, 16), (-96, -30)])
    fading = (alpha("#fff4c8", 0.55), alpha("#fff4c8", 0.0))
    canvas.fill(beam, Linear(-16, 0, -96, 0, fading), 0.5 + 0.5 * brush.view.lamps, blur=2, blend="screen")
    tube = rect(-8, -8, 30, 7, 2)
    canvas.fill(tube, Linear(0, -8, 0, -1, (brush.tone(mix(case, "#ffffff", 0.3), 1.0), brush.tone(case, 0.3))))
    canvas.fill(joined([rect(x, -8, 1, 7) for x in range(4, 22, 3)]), brush.tone(DARK, 0.1), 0.4)
    head = lines([(-8, -8), (-8, -1), (-17, 0.6), (-17, -9.6)])
    canvas.fill(head, Linear(0, -10, 0, 0, (brush.tone("#c8ccd4", 1.0), brush.tone("#4a4e58", 0.3))))
    canvas.fill(ellipse(-17, -4.5, 1.8, 5.1), mix("#fff8d8", brush.tone("#e8e4d0", 1.0), 0.3))
    brush.solid(rect(-3, -10, 6, 3, 1), "#c84038", 1.1, 0.6)
    brush.glow(-19, -4.5, 34, "#fff0b8", 0.8)


def _ice_cream(brush: Brush) -> None:
    """A glass of three scoops with wafer, cherry and sauce."""
    canvas = brush.canvas
    under(brush, 0, 0, 10, 2)
    canvas.fill(ellipse(0, -1, 8.4, 1.8), brush.tone("#e4f0f4", 1.1), 0.85)
    rod(brush, [(0, -2), (0, -9)], 2, "#dcecf2", 1.1, smooth=False)
    wafer = lines([(6, -24), (11, -25), (17, -44), (12, -45)])
    brush.solid(wafer, "#d8a458", 1.05, 0.6)
    canvas.line(joined([lines([(7 + k * 1.5, -27 - k * 4), (12 + k * 1.4, -28 - k * 4)], closed=False) for k in range(4)]),
                brush.tone("#9a6a30", 0.5), 0.6)  # fmt: skip
    first = brush.own("#f0a8b8")
    for x, y, r, hue in ((-6, -25, 7.4, first), (6, -25, 7.4, "#f4e8c8"), (0, -32, 7.6, "#7a4a34")):
        brush.solid(ellipse(x, y, r, r * 0.95), hue, 1.1, 0.5)
        canvas.fill(ellipse(x - 2, y - 3, 2.6, 1.8), "#ffffff", 0.5, blur=0.7)
    sauce = sketch("-6,-36 0,-40 6,-36 6,-31 4,-33 2,-28 0,-33 -3,-30 -5,-34")
    brush.solid(sauce, "#b02a3a", 1.0, 0.5)
    brush.solid(ellipse(0, -41, 2.6, 2.6), "#d82838", 1.2, 0.5)
    canvas.line(sketch("0,-43 1,-47 4,-48", False), brush.tone("#5a7a34", 0.7), 0.7)
    bowl = curve([(-14, -24, 1), (-12, -14), (-3, -9, 1), (3, -9, 1), (12, -14), (14, -24, 1), (0, -22)])
    canvas.fill(bowl, brush.tone("#e4f2f6", 1.1), 0.5)
    canvas.line(bowl, brush.tone("#ffffff", 1.1), 0.7, 0.8)
    shine(brush, [(-11, -21), (-8, -13)], 1.6, 0.7)


PROPS = {
    "bonsai": Prop(_bonsai, 66, 58, shadow=False),
    "katana stand": Prop(_katana, 98, 48, shadow=False),
    "burger": Prop(grouped(_burger, (-30, -3, 0.85), (0, 0, 1.0)), 50, 28, shadow=False),
    "cocktail": Prop(grouped(_cocktail, (-22, -2, 0.9), (22, -3, 0.9), (0, 0, 1.0)), 36, 44, shadow=False),
    "money": Prop(_money, 72, 30, shadow=False),
    "flashlight": Prop(_flashlight, 42, 14, shadow=False),
    "ice cream": Prop(grouped(_ice_cream, (-28, -2, 0.9), (0, 0, 1.0)), 34, 50, shadow=False),
}
