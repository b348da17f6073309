"""Beasts from far away: lions, tigers, monkeys, snakes, penguins."""

import math

from vnc.make.draw import Path, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded, thin_end, thin_ends
from vnc.make.place.dressing.beasts import Build, body
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import grouped
from vnc.make.place.dressing.pets import eye, pelt
from vnc.make.place.dressing.solids import DARK, fur, ground, joined, points, sketch

CAT = Build(
    (
        "-62,-78 -56,-102 -34,-108 0,-102 40,-106 68,-102 82,-86 80,-64 62,-54 20,-56 -30,-48 -54,-58",
        "-36,-106 -56,-120 -76,-128 -94,-124 -106,-112 -118,-104 -124,-95 -120,-86 -106,-82 -94,-78 -80,-66 -60,-56 -36,-70",
        "-60,-76 -54,-44 -53,-14 -66,-6 -66,0! -38,0! -36,-14 -34,-44 -24,-70",
        "42,-84 46,-56 60,-40 56,-14 46,-5 46,0! 71,0! 73,-14 78,-42 85,-80",
    ),
    (
        "-36,-60 -30,-40 -28,-12 -38,-3! -14,-3! -12,-40 -6,-58",
        "24,-62 30,-44 38,-32 34,-10 28,-3! 48,-3! 51,-32 54,-60",
    ),
    ("-56,-56 0,-50 66,-60", "-70,-78 -54,-60", "78,-96 78,-66", "-42,-50 -42,-14", "64,-46 64,-14"),
    ("-44,-104 0,-99 54,-102", "-84,-124 -66,-114", "-53,-50 -50,-18", "54,-46 58,-18"),
    9,
    320,
    5,
)
FACE = "-84,-124 -98,-121 -106,-112 -118,-104 -124,-95 -120,-86 -106,-82 -96,-80 -88,-86 -82,-102"
MANE = (
    "-64,-142 -90,-140 -100,-126 -96,-108 -98,-92 -104,-78 -98,-60 -84,-46 -66,-38 -48,-48 -34,-62 -24,-84 -26,-106 -36,-126"
    " -50,-136"
)


def _lion(brush: Brush) -> None:
    """Tawny, with a full dark mane and a tuft at the end of its tail."""
    canvas, hide = brush.canvas, brush.own("#c8965a")
    mane = mix(hide, "#5a2c14", 0.62)
    ground(brush, 160, 13)
    _tail(brush, hide)
    canvas.fill(ellipse(117, -47, 7, 11), brush.tone(mane, 0.6))
    body(brush, CAT, hide)
    shape = sketch(MANE)
    pelt(brush, shape, mane, 420, 16, 1.25, 0.9)
    fur(brush, sketch("-60,-136 -92,-134 -96,-108 -90,-84 -70,-76 -50,-96"), mix(mane, hide, 0.5), 160, 14, 1.9, 0.6)
    _face(brush, hide, "#f0dcb4")
    _feet(brush, hide)


def _tiger(brush: Brush) -> None:
    """Orange and white, striped in black."""
    canvas, hide = brush.canvas, brush.own("#dc8434")
    ground(brush, 160, 13)
    _tail(brush, hide)
    coat = body(brush, CAT, hide)
    belly = sketch("-70,-62 -40,-46 0,-48 40,-54 64,-50 40,-66 0,-62 -40,-64")
    canvas.fill(belly, brush.tone("#f4ead8", 0.75), 0.85, blur=4, clip=coat)
    _face(brush, hide, "#f8f0e0")
    canvas.fill(ellipse(-90, -84, 11, 9), brush.tone("#f8f0e0", 0.8), 0.8, blur=3, clip=coat)
    canvas.fill(joined(_stripes()), brush.tone("#2a1a18", 0.3), 0.9, blur=0.5, clip=coat)
    for k, (x, y) in enumerate(((92, -84), (100, -68), (103, -54), (110, -44))):
        canvas.fill(ellipse(x, y, 5.5, 2.4 - 0.2 * k), brush.tone("#2a1a18", 0.3), 0.85)
    _feet(brush, hide)


def _stripes() -> list[Path]:
    """Of flanks, shoulders, neck and legs: they taper at both ends and lean with the body."""
    bars: list[Path] = []
    for k in range(15):
        x = -56 + k * 9.4
        low = -66 - 8 * (k % 3)
        bars.append(stroke([(x, -112), (x + 4, -92), (x + 1 + 3 * (k % 2), low)], 5.4 - (k % 2), thin_ends))
        if k % 2:
            bars.append(stroke([(x + 4, -46), (x + 6, -60), (x + 3, -72)], 3.4, thin_ends))
    for x in (-50, 62):
        bars += [stroke([(x - 12, y), (x, y + 3), (x + 11, y - 1)], 3.2, thin_ends) for y in (-22, -32, -42, -53)]
    bars += [
        stroke([(x, y), (x + 6, y + 10), (x + 4, y + 22)], 3.6, thin_ends) for x, y in ((-76, -124), (-66, -116), (-84, -100))
    ]
    bars += [stroke([(-100, -118 + k * 3), (-92, -120 + k * 4)], 2.2, thin_ends) for k in range(3)]
    return bars


def _tail(brush: Brush, hide: str) -> None:
    brush.solid(stroke(points("76,-90 92,-84 102,-66 106,-50 116,-42"), 7, rounded), hide, 0.85, 0.3)


def _face(brush: Brush, hide: str, pale: str) -> None:
    """Its head from the side: a broad muzzle, a round ear, a pale chin."""
    canvas, face = brush.canvas, sketch(FACE)
    brush.solid(face, hide, 1.0, 0.4)
    canvas.fill(sketch("-122,-96 -110,-100 -100,-92 -104,-82 -118,-84"), brush.tone(pale, 0.95), 0.9, blur=1.6, clip=face)
    canvas.fill(sketch("-125,-98 -116,-104 -113,-99 -122,-93"), brush.tone("#4a2a28", 0.4), 0.95)
    canvas.line(sketch("-121,-90 -113,-90 -105,-93", False), brush.tone(mix(hide, DARK, 0.75), 0.1), 1.4, 0.85)
    canvas.line(sketch("-104,-103 -110,-103 -114,-100", False), brush.tone(mix(hide, DARK, 0.6), 0.1), 1.2, 0.6)
    eye(brush, -103, -107, 2.3, "#d8a83c")
    brush.solid(ellipse(-78, -127, 8, 8.6), mix(hide, DARK, 0.15), 0.95, 0.35)
    canvas.fill(ellipse(-80, -125, 4.4, 5), brush.tone(mix(hide, "#f0d8c0", 0.45), 0.8), 0.8, blur=0.8)


def _feet(brush: Brush, hide: str) -> None:
    toes = [stroke([(x, -7), (x - 1, -1)], 1.2, thin_end) for x in (-60, -54, -47, 52, 58, 65)]
    brush.canvas.fill(joined(toes), brush.tone(mix(hide, DARK, 0.6), 0.1), 0.7)


def _monkey(brush: Brush) -> None:
    """Sitting, its hands on its knees, its long tail laid round."""
    canvas, hair = brush.canvas, brush.own("#8a6a4c")
    skin = mix(hair, "#e8b098", 0.7)
    ground(brush, 54, 8)
    pelt(brush, stroke(points("16,-6 30,-4 38,-12 36,-24 42,-32 50,-28"), 5, rounded), hair, 60, 3, 0.6, 0.7)
    trunk = sketch("-10,-50 -17,-38 -19,-18 -18,-4 -12,1! 16,1! 22,-6 21,-24 16,-42 8,-52")
    pelt(brush, trunk, hair, 240, 4.6, 1.5)
    canvas.fill(sketch("-10,-42 -14,-26 -10,-8 0,-6 4,-22 0,-42"), brush.tone(mix(hair, "#f0e0c8", 0.6), 0.85), 0.7, blur=3)
    for text in ("-10,-2 -20,-10 -23,-24 -14,-27 -4,-18 0,-6", "6,0 2,-14 8,-27 18,-26 24,-12 20,-1"):
        pelt(brush, sketch(text), hair, 60, 3.6, 1.2, 0.9)
    for arm in ("-13,-44 -23,-34 -22,-24", "12,-46 17,-36 11,-26"):
        pelt(brush, stroke(points(arm), 8.4, even), hair, 50, 3.4, 1.4, 1.0)
    hands = [ellipse(-21, -23, 4.4, 3.4), ellipse(10, -25, 4.4, 3.4), ellipse(-17, -1, 7.4, 2.8), ellipse(12, 0, 7.6, 2.8)]
    for hand in hands:
        brush.solid(hand, skin, 0.9, 0.4)
    _monkey_head(brush, hair, skin)


def _monkey_head(brush: Brush, hair: str, skin: str) -> None:
    """Turned a little to the left: a bare face in a ring of light hair."""
    canvas = brush.canvas
    for x in (-18, 13):
        brush.solid(ellipse(x, -62, 4.6, 5.4), skin, 0.8, 0.35)
    pelt(brush, sketch("-18,-58 -16,-72 -4,-79 9,-75 14,-62 10,-50 -3,-45 -14,-49"), hair, 170, 4, 1.6)
    ring = sketch("-16,-60 -12,-70 -4,-71 4,-70 8,-60 4,-50 -5,-46 -13,-50")
    canvas.fill(ring, brush.tone(mix(hair, "#f4e6d0", 0.6), 0.9), 0.8, blur=1.6)
    face = sketch("-13,-61 -10,-67 -5,-65 0,-67 5,-62 3,-55 2,-50 -5,-47.6 -11,-50 -12,-55")
    brush.solid(face, skin, 1.0, 0.45)
    canvas.fill(ellipse(-5, -52, 6.4, 4.2), brush.tone(mix(skin, "#ffe8d8", 0.4), 0.95), 0.7, blur=1)
    canvas.line(sketch("-10,-50.4 -5,-49.4 0,-50.8", False), brush.tone(mix(skin, DARK, 0.7), 0.1), 0.8, 0.8)
    nose = [ellipse(-6.4, -55, 0.7, 1), ellipse(-4, -55, 0.7, 1)]
    canvas.fill(joined(nose), brush.tone(mix(skin, DARK, 0.75), 0.1))
    canvas.line(sketch("-13,-62.6 -9,-64.4 -5,-62.6 -1,-64.6 4,-63", False), brush.tone(mix(hair, DARK, 0.5), 0.2), 1.3, 0.7)
    for x in (-9.2, -0.8):
        eye(brush, x, -60, 1.7, "#7a4a20")


def _snake(brush: Brush) -> None:
    """Three coils, and its head raised over them."""
    canvas, skin = brush.canvas, brush.own("#5e7a3a")
    ground(brush, 96, 12)
    turns = [(-math.pi * 0.1 + k * 0.22, k) for k in range(86)]
    coil = [(math.cos(a) * (42 - k * 0.3), -7 - k * 0.3 + math.sin(a) * (13 - k * 0.06)) for a, k in turns]
    _scaled(brush, [(62, -2), (54, -3), *coil[:30]], 12, skin)
    _scaled(brush, coil[28:60], 13, skin)
    _scaled(brush, coil[58:], 12, skin)
    neck: list[tuple[float, float]] = [(16, -30), (2, -27), (-10, -34), (-6, -50), (4, -62), (0, -74), (-10, -80)]
    _scaled(brush, neck, 11, skin)
    head = sketch("-2,-87 -10,-88 -22,-83 -29,-77 -27,-73 -16,-71 -5,-72 2,-78")
    brush.solid(head, mix(skin, "#d8d08a", 0.12), 1.0, 0.35)
    canvas.line(sketch("-28,-75 -18,-74.4 -8,-76", False), brush.tone(mix(skin, DARK, 0.7), 0.1), 1, 0.8)
    canvas.line(sketch("-29,-75 -38,-73 -43,-76", False), brush.tone("#c03040", 0.7), 1.1)
    canvas.line(sketch("-38,-73 -42,-70", False), brush.tone("#c03040", 0.7), 1.1)
    eye(brush, -17, -81, 1.9, "#e8c040")


def _scaled(brush: Brush, line: list[tuple[float, float]], wide: float, skin: str) -> None:
    """A part of its body: dark beneath, light above, with a row of saddles."""
    canvas = brush.canvas
    shape = stroke(line, wide, even)
    canvas.fill(shape.moved(1, 3), brush.tone(DARK, 0), 0.4, blur=2.5)
    canvas.fill(shape, brush.tone(mix(skin, DARK, 0.35), 0.3))
    canvas.fill(stroke([(x - 0.6, y - wide * 0.1) for x, y in line], wide * 0.74, even), brush.tone(skin, 0.75))
    spots = [ellipse(x, y - wide * 0.08, wide * 0.3, wide * 0.24) for x, y in line[1::3]]
    canvas.fill(joined(spots), brush.tone(mix(skin, "#3a2410", 0.65), 0.4), 0.8, clip=shape)
    light = stroke([(x - 1, y - wide * 0.28) for x, y in line], wide * 0.16, rounded)
    canvas.fill(light, brush.tone(mix(skin, "#fff4c0", 0.5), 1.0), 0.6, blur=0.6)


def _penguin(brush: Brush) -> None:
    """Upright, its flippers a little off its sides."""
    canvas, back = brush.canvas, brush.own("#2c3240")
    ground(brush, 44, 7)
    for x in (-10, 10):
        brush.solid(sketch(f"{x - 9},1! {x - 6},-4 {x + 4},-5 {x + 7},1!"), "#d8913c", 0.9, 0.4)
    for text in ("-15,-62 -24,-48 -28,-26 -22,-28 -15,-42", "16,-62 25,-48 28,-26 22,-28 16,-42"):
        brush.solid(sketch(text), mix(back, DARK, 0.2), 0.8, 0.3)
    trunk = sketch("-4,-92 -12,-86 -14,-74 -19,-54 -21,-26 -16,-5 0,-1 16,-5 22,-26 20,-54 13,-74 10,-86 4,-92")
    brush.solid(trunk, back, 0.9, 0.3)
    front = sketch("-11,-68 -15,-46 -16,-22 -10,-6 2,-4 11,-10 13,-30 10,-52 4,-68 -4,-73")
    canvas.fill(front, brush.tone("#f4f2ec", 0.9), clip=trunk, blur=0.6)
    canvas.fill(sketch("-9,-72 -2,-76 6,-70 2,-62 -8,-62"), brush.tone("#f0c050", 0.9), 0.7, blur=3, clip=trunk)
    canvas.fill(sketch("6,-82 9,-76 6,-68 2,-72"), brush.tone("#f4c860", 0.95), 0.9, blur=1, clip=trunk)
    brush.solid(sketch("-10,-85 -20,-80 -24,-77 -18,-77 -10,-79"), "#3a343c", 0.9, 0.3)
    canvas.line(sketch("-22,-78 -14,-79 -10,-80", False), brush.tone("#e8913c", 0.9), 1.2)
    eye(brush, -5.4, -84, 1.5, "#5a3020")


PROPS = {
    "lion": Prop(grouped(_lion, (150, -12, 0.8), (0, 0, 1.0)), 250, 146),
    "tiger": Prop(grouped(_tiger, (150, -12, 0.8), (0, 0, 1.0)), 250, 140),
    "monkey": Prop(grouped(_monkey, (64, -8, 0.84), (-66, -4, 0.9), (0, 0, 1.0)), 84, 82),
    "snake": Prop(grouped(_snake, (80, -10, 0.7), (0, 0, 1.0)), 120, 92),
    "penguin": Prop(grouped(_penguin, (52, -8, 0.8), (-58, -10, 0.9), (96, -4, 0.62), (0, 0, 1.0)), 58, 96),
}
