"""Figures that do not live: statues, a snowman, a scarecrow, a dress form, armour, bones."""

import math
from random import Random

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded, symmetric, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import (
    DARK,
    ball,
    block,
    fur,
    joined,
    points,
    round_bar,
    shade,
    sketch,
    tube,
    tuft,
    turned,
)


def _plinth(brush: Brush, wide: float, high: float, stone: str) -> None:
    """A moulded block of stone that a figure stands on."""
    block(brush, -wide / 2 - 5, 0, wide + 6, high * 0.2, wide * 0.5, stone)
    block(brush, -wide / 2, -high * 0.18, wide - 4, high * 0.62, wide * 0.42, stone)
    block(brush, -wide / 2 - 4, -high * 0.8, wide + 4, high * 0.2, wide * 0.5, mix(stone, "#ffffff", 0.12))
    panel = rect(-wide / 2 + 7, -high * 0.7, wide - 18, high * 0.42)
    brush.canvas.line(panel, brush.tone(mix(stone, DARK, 0.5), 0.2), 0.9, 0.7)
    brush.canvas.inner(panel, 1.4, 1.6, brush.tone(DARK, 0.1), 0.25, blur=1)


ROBE = (
    "-5,-178 -14,-173 -20,-164 -21,-148 -17,-134 -19,-116 -24,-92 -26,-70 -25,-52! -8,-49 10,-49 25,-52! 26,-74 22,-98 17,-118 "
    "16,-134 20,-148 20,-163 15,-172 7,-178"
)


def _statue(brush: Brush) -> None:
    """A veiled figure of marble with folded hands, on a plinth."""
    stone, canvas = brush.own("#d8d4cc"), brush.canvas
    _plinth(brush, 66, 50, stone)
    robe = sketch(ROBE)
    canvas.fill(robe.moved(5, 1), brush.tone(DARK, 0.1), 0.3, blur=3)
    brush.solid(robe, stone, 1.0, 0.25)
    folds = (
        "-12,-168 -17,-140 -15,-110 -20,-56",
        "-2,-132 -8,-100 -12,-52",
        "4,-130 4,-100 1,-52",
        "9,-132 13,-96 14,-53",
        "14,-160 13,-120 21,-58",
        "-14,-118 -22,-86 -23,-54",
    )
    canvas.fill(joined([stroke(points(t), 4.6) for t in folds]), brush.tone(mix(stone, DARK, 0.45), 0.1), 0.5, blur=1, clip=robe)
    canvas.fill(
        joined([stroke(points(t), 2.6) for t in folds]).moved(-3.4, 0), brush.tone("#ffffff", 1.0), 0.6, blur=0.7, clip=robe
    )
    for text in (
        "-20,-162 -23,-148 -18,-137 -6,-136 4,-143 2,-147 -8,-144 -14,-148 -13,-160",
        "19,-162 22,-148 17,-137 6,-135 -3,-142 -1,-147 8,-144 13,-148 12,-160",
    ):
        sleeve = sketch(text)
        shade(brush, sketch(text).moved(1, 3), robe, 0.4, 2)
        brush.solid(sleeve, mix(stone, "#ffffff", 0.1), 1.0, 0.35)
    brush.solid(sketch("-5,-141 -3,-153 0,-158 3,-153 5,-141 0,-138"), mix(stone, "#ffffff", 0.15), 1.0, 0.5)
    canvas.line(sketch("0,-157 0,-141", False), brush.tone(mix(stone, DARK, 0.5), 0.2), 0.6, 0.7)
    _veiled_head(brush, stone)


def _veiled_head(brush: Brush, stone: str) -> None:
    """Bowed a little, the face half in the veil's shadow."""
    canvas = brush.canvas
    veil = sketch("-1,-210 -10,-207 -14,-197 -15,-184 -20,-166 -12,-164 -7,-176 6,-176 11,-164 19,-166 14,-184 13,-197 8,-207")
    brush.solid(veil, stone, 1.0, 0.25)
    face = sketch("-8,-196 -7.6,-186 -4,-178.6 -1,-177 3,-178.6 6.6,-186 7,-196 0,-201")
    canvas.fill(
        face,
        Linear(
            -9,
            -200,
            8,
            -178,
            (brush.tone(mix(stone, DARK, 0.25), 0.5), brush.tone(stone, 0.9), brush.tone(mix(stone, DARK, 0.3), 0.3)),
        ),
    )
    canvas.inner(face, 0, 5, brush.tone(DARK, 0.1), 0.4, blur=2)
    shades = (
        sketch("-6.4,-190 -4,-191.4 -1.6,-190 -4,-188.6"),
        sketch("1,-190 3.4,-191.4 5.6,-190 3.4,-188.6"),
        sketch("-1,-190 -1.8,-184.6 0.6,-184"),
    )
    canvas.fill(joined(shades), brush.tone(mix(stone, DARK, 0.55), 0.1), 0.6, blur=0.6, clip=face)
    canvas.fill(ellipse(-0.6, -181.4, 2, 0.6), brush.tone(mix(stone, DARK, 0.5), 0.2), 0.7, blur=0.3)
    folds = ("-11,-200 -13,-184 -17,-168", "10,-200 11,-184 16,-168")
    canvas.fill(
        joined([stroke(points(t), 2.4) for t in folds]), brush.tone(mix(stone, DARK, 0.45), 0.1), 0.5, blur=0.7, clip=veil
    )


def _snowman(brush: Brush) -> None:
    """Three balls, a hat, a scarf, twigs for arms, a carrot."""
    canvas = brush.canvas
    canvas.fill(sketch("-50,2 -40,-7 -20,-10 10,-11 38,-8 52,2 20,6 -24,6"), brush.tone("#e4ecf6", 0.7))
    for text in (
        "-22,-84 -46,-98 -58,-114",
        "-46,-98 -60,-100",
        "-50,-104 -52,-118",
        "22,-84 46,-92 62,-108",
        "46,-92 60,-92",
        "54,-100 55,-112",
    ):
        tube(brush, points(text), 2.6, "#5a4030", profile=thin_end)
    for y, r in ((-34, 38), (-84, 27), (-121, 20)):
        shape = ellipse(0, y, r, r * 0.95)
        canvas.fill(
            shape,
            Radial(
                -r * 0.4,
                y - r * 0.5,
                r * 1.7,
                (brush.tone("#ffffff", 1.0), brush.tone("#e6eef8", 0.7), brush.tone("#8ea6c8", 0.25)),
            ),
        )
        canvas.inner(shape, r * 0.12, r * 0.14, brush.tone("#ffffff", 1.0), 0.4, blur=r * 0.1)
    for y in (-94, -82, -70):
        ball(brush, 1, y, 2.6, "#2a2830", 0.8)
    shade(brush, ellipse(0, -98, 18, 7), ellipse(0, -84, 27, 25.6), 0.3, 3)
    for x, y in ((-7, -126), (7, -126)):
        ball(brush, x, y, 2.3, "#26242c", 0.9)
    smile = [ellipse(x, -112.6 + (x / 8) ** 2 * -2.4 + 0.6, 1, 1) for x in (-7, -3.6, 0, 3.6, 7)]
    canvas.fill(joined(smile), brush.tone("#26242c", 0.4))
    carrot = sketch("1,-122.4 -2,-119 -1,-116.6 2,-117 22,-115!")
    canvas.fill(carrot, Linear(0, -122, 0, -114, (brush.tone("#ffa448", 1.0), brush.tone("#c8581c", 0.3))))
    _scarf(brush)
    _top_hat(brush)


def _scarf(brush: Brush) -> None:
    red = brush.own("#c8343c")
    tail = sketch("-14,-101 -20,-84 -22,-66! -10,-64! -8,-84 -5,-100")
    brush.solid(tail, red, 0.9, 0.4)
    band = sketch("-20,-109 -10,-103 4,-102 20,-109 20,-102 8,-95 -8,-95.6 -20,-102")
    brush.solid(band, red, 1.0, 0.3)
    stripes = [rect(x, -110, 3, 18) for x in (-13, -3, 7, 15)]
    brush.canvas.fill(joined(stripes), brush.tone("#f8ecd8", 0.9), 0.8, clip=band)
    brush.canvas.fill(joined([rect(-26, y, 24, 3) for y in (-92, -82, -72)]), brush.tone("#f8ecd8", 0.8), 0.8, clip=tail)


def _top_hat(brush: Brush) -> None:
    with brush.canvas.saved() as canvas:
        canvas.rotate(-6, 0, -138)
        brim = ellipse(0, -137, 25, 5.4)
        canvas.fill(brim.moved(0, 1.6), brush.tone("#14141a", 0.2))
        brush.solid(brim, "#34343e", 1.0, 0.3)
        crown = sketch("-14,-138! -15,-164! 15,-164! 14,-138! 0,-135")
        canvas.fill(crown, round_bar(0, 30, brush, "#34343e"))
        canvas.fill(rect(-15, -145, 30, 7), round_bar(0, 30, brush, "#a8343c"), clip=crown)
        brush.solid(ellipse(0, -164, 15, 3.4), "#3e3e48", 1.0, 0.5)


def _scarecrow(brush: Brush) -> None:
    """A coat on a cross of poles, straw at every end, a sack for a head under an old hat."""
    canvas, coat = brush.canvas, brush.own("#6a5a70")
    tube(brush, ((0, 2), (0, -150)), 6, "#7a5a3c", False)
    tube(brush, ((-64, -142), (64, -137)), 5, "#7a5a3c", False)
    for x, y, lean in ((-60, -141, -1), (60, -137, 1), (-13, -62, -0.3), (14, -62, 0.3)):
        _straw(brush, x, y, lean)
    body = sketch(
        "-58,-148! -20,-152 0,-154 20,-151 58,-145! 56,-130! 24,-132 22,-100 25,-66! 17,-72! "
        "12,-62! 4,-70! -4,-61! -10,-70! -18,-62! -24,-66! -21,-102 -24,-134 -57,-134!"
    )
    brush.solid(body, coat, 0.95, 0.3)
    folds = ("-16,-148 -14,-120 -18,-72", "14,-146 14,-118 18,-74", "-50,-142 -30,-141 -20,-130", "50,-139 30,-138 20,-128")
    canvas.fill(joined([stroke(points(t), 4) for t in folds]), brush.tone(mix(coat, DARK, 0.6), 0.1), 0.5, blur=1.2, clip=body)
    canvas.line(sketch("0,-150 1,-110 -1,-68", False), brush.tone(mix(coat, DARK, 0.7), 0.1), 1, 0.8)
    for x, y, w, h, colour in ((-16, -96, 12, 11, "#b8844a"), (8, -122, 10, 9, "#7a3a3a"), (34, -144, 9, 9, "#4a6a7a")):
        patch = rect(x, y, w, h, 1)
        brush.solid(patch, colour, 0.9, 0.5)
        canvas.line(rect(x - 0.6, y - 0.6, w + 1.2, h + 1.2, 1), brush.tone("#f0e0c0", 0.8), 0.6, 0.7)
    canvas.line(sketch("-22,-101 0,-98 22,-101", False), brush.tone("#c8a868", 0.8), 2.4)
    _sack_head(brush)
    tuft(brush, 0, 6, 18, 14, 2, 20)


def _straw(brush: Brush, x: float, y: float, lean: float) -> None:
    chance = Random(int(x))
    for k, colour in enumerate(("#9a7434", "#e0bc64", "#fae69c")):
        wisps = [
            stroke(
                [
                    (x, y + chance.uniform(-4, 4)),
                    (x + (lean + chance.gauss(0, 0.35)) * 16, y + chance.uniform(-3, 14) + (8 if abs(lean) < 1 else 2)),
                ],
                1.5,
                thin_end,
                False,
            )
            for _ in range(12)
        ]
        brush.canvas.fill(joined(wisps), brush.tone(colour, 0.4 + 0.25 * k))


def _sack_head(brush: Brush) -> None:
    canvas = brush.canvas
    head = sketch("-14,-178 -15,-166 -11,-156 -5,-152! -9,-147! 9,-147! 5,-152! 12,-157 15,-167 13,-179 0,-184")
    brush.solid(head, "#c8ac78", 1.0, 0.35)
    fur(brush, head, "#c8ac78", 60, 4, 1.57, 0.3)
    canvas.line(sketch("-7,-152 0,-151 7,-152", False), brush.tone("#6a4a28", 0.4), 1.6)
    for x in (-6, 6):
        canvas.line(lines([(x - 2, -171), (x + 2, -167)], closed=False), brush.tone("#3a2418", 0.2), 1.1)
        canvas.line(lines([(x + 2, -171), (x - 2, -167)], closed=False), brush.tone("#3a2418", 0.2), 1.1)
    canvas.line(sketch("-8,-160 0,-158.4 8,-160.6", False), brush.tone("#3a2418", 0.2), 0.9)
    canvas.fill(joined([rect(x, -161.6, 0.8, 4) for x in (-6, -2, 2, 6)]), brush.tone("#3a2418", 0.2), 0.9)
    _straw(brush, -11, -177, -0.5)
    _straw(brush, 11, -177, 0.5)
    brush.solid(sketch("-28,-178 -10,-183 14,-184 30,-175 14,-172 -12,-172"), "#6a4c34", 0.9, 0.25)
    brush.solid(sketch("-15,-179! -10,-196 -2,-206! 10,-200 14,-180! 0,-176"), "#7a583c", 1.0, 0.3)
    canvas.fill(sketch("-14.6,-181! 0,-178 14,-182! 13.4,-187! 0,-183 -13.6,-186!"), brush.tone("#3a2a24", 0.4))


def _mannequin(brush: Brush) -> None:
    """A dress form of linen on a turned stand."""
    linen, canvas, wood = brush.own("#e2d4ba"), brush.canvas, "#7a4a2c"
    for x, y in ((-22, 0), (22, 0), (3, 3)):
        tube(brush, ((0, -22), (x * 0.6, -14), (x, y)), 4.6, wood)
    turned(brush, [(3, -86, 1), (2.6, -70), (5, -64), (2.8, -56), (2.6, -34), (5, -28), (4, -20), (0, -17)], wood)
    half = points("7,-158! 7.6,-152 18,-147 22,-142 20,-132 21,-120 18,-108 14.6,-98 17,-88 23,-76 24,-66 22,-60! 0,-57")
    body = curve(symmetric(half))
    canvas.fill(body, round_bar(0, 48, brush, linen))
    canvas.inner(body, -3, -5, brush.tone(mix(linen, DARK, 0.5), 0.1), 0.3, blur=4)
    for side in (-1, 1):
        canvas.fill(ellipse(side * 9 - 1, -122, 8, 8), brush.tone(mix(linen, "#ffffff", 0.5), 1.0), 0.35, blur=3, clip=body)
        shade(brush, ellipse(side * 9.6 + 1, -112, 8, 3), body, 0.3, 2)
    seams = ("0,-152 0,-120 0,-58", "-9,-147 -10,-122 -8,-98 -13,-60", "9,-147 10,-122 8,-98 13,-60")
    canvas.line(joined([sketch(t, False) for t in seams]), brush.tone(mix(linen, DARK, 0.5), 0.3), 0.6, 0.7)
    canvas.line(sketch("-14.6,-98 0,-94 14.6,-98", False), brush.tone("#b83a44", 0.7), 1.4, 0.9)
    canvas.fill(sketch("-13,-146 -20,-132 -19,-110 -15,-88 -17,-86 -22,-110 -23,-134 -16,-148"), brush.tone("#f0d060", 0.9))
    ticks = [rect(-21.6, -134 + 3.6 * k, 2.2, 0.5) for k in range(11)]
    canvas.fill(joined(ticks), brush.tone("#3a3030", 0.3), 0.7)
    for side in (-1, 1):
        brush.solid(ellipse(side * 20.4, -140, 2.6, 6.4), mix(linen, wood, 0.5), 0.9, 0.4)
    brush.solid(ellipse(0, -158, 7, 2), wood, 1.0, 0.5)
    turned(brush, [(0, -172), (3.4, -168), (1.6, -164), (4, -159)], wood)


def _armour(brush: Brush) -> None:
    """A harness of plate that stands guard with a halberd, a plume on its helm."""
    steel, canvas = brush.own("#a4acb8"), brush.canvas
    block(brush, -36, 0, 64, 8, 26, "#6a4a34")
    tube(brush, ((40, -4), (38, -196)), 3, "#6a442a", False)
    brush.solid(
        sketch("36,-190! 30,-186 24,-176 26,-166 33,-168 37,-172! 38,-178! 47,-170! 40,-186!"),
        mix(steel, "#ffffff", 0.1),
        1.0,
        0.4,
    )
    canvas.fill(
        lines([(36, -192), (40, -192), (38, -214)]), Linear(36, 0, 40, 0, (brush.tone("#ffffff", 1.0), brush.tone(steel, 0.4)))
    )
    for side in (-1, 1):
        leg = [
            (side * x, y - 8, s)
            for x, y, s in points("3,-84! 15,-86! 16,-66 13,-54 14,-40 12,-14 15,-3! 17,1! 3,1! 4,-14 4,-40 3,-56")
        ]
        shape = curve(leg)
        canvas.fill(shape, round_bar(side * 9, 14, brush, steel))
        for y, r in ((-60, 6.4), (-12, 4)):
            brush.solid(ellipse(side * 8.6, y, r, r * 0.8), mix(steel, "#ffffff", 0.1), 1.0, 0.3)
        canvas.line(
            joined([sketch(f"{side * 3},{y} {side * 9},{y + 2} {side * 15},{y}", False) for y in (-76, -50, -30)]),
            brush.tone(mix(steel, DARK, 0.6), 0.2),
            0.9,
            0.7,
        )
    for text in (
        "-22,-148 -31,-138 -32,-118 -28,-104 -26,-92! -18,-92! -20,-106 -18,-130",
        "20,-148 32,-138 36,-124 40,-112 42,-102! 34,-98! 27,-112 20,-126",
    ):
        brush.solid(sketch(text), steel, 0.95, 0.25)
    for x, y in ((-22, -88), (39, -100)):
        brush.solid(ellipse(x, y, 5.4, 5), mix(steel, DARK, 0.2), 1.0, 0.3)
    _cuirass(brush, steel)
    _helm(brush, steel)


def _cuirass(brush: Brush, steel: str) -> None:
    """Breast, tassets and shoulders."""
    canvas = brush.canvas
    mail = sketch("-19,-98! 19,-98! 21,-82! -21,-82!")
    canvas.fill(mail, brush.tone(mix(steel, DARK, 0.5), 0.4))
    for row, y in enumerate((-108, -101, -94)):
        half = 17 + row * 2.4
        lame = curve([(-half, y, 1), (0, y + 3), (half, y, 1), (half + 2, y + 8, 1), (0, y + 11), (-half - 2, y + 8, 1)])
        canvas.fill(lame, round_bar(0, half * 2 + 4, brush, steel))
        canvas.inner(lame, 0, 1.2, brush.tone("#ffffff", 1.0), 0.5)
    breast = sketch("-9,-160! -20,-152 -24,-138 -21,-120 -16,-106! 0,-103 16,-106! 21,-120 24,-138 20,-152 9,-160!")
    canvas.fill(breast, round_bar(0, 48, brush, steel))
    canvas.fill(sketch("-14,-146 -8,-150 -6,-130 -8,-114 -13,-124"), "#ffffff", 0.5, blur=2.4, clip=breast)
    canvas.line(sketch("0,-158 0.8,-130 0,-104", False), brush.tone(mix(steel, DARK, 0.5), 0.2), 1, 0.7)
    canvas.line(sketch("-19,-150 -8,-142 0,-140 8,-142 19,-150", False), brush.tone("#c8a050", 0.9), 1.4, 0.9)
    brush.solid(sketch("-17,-108 0,-104 17,-108 17,-104 0,-100 -17,-104"), "#6a3c28", 0.9, 0.4)
    for side in (-1, 1):
        for k in range(3):
            plate = curve(
                [(side * x, y + k * 5.4, s) for x, y, s in points("12,-160 20,-162 29,-156 33,-147 31,-143! 22,-148 13,-150")]
            )
            brush.solid(plate, mix(steel, "#ffffff", 0.08 * (2 - k)), 1.0 if side < 0 else 0.7, 0.25)


def _helm(brush: Brush, steel: str) -> None:
    canvas = brush.canvas
    plume = sketch("0,-190 6,-202 18,-206 28,-198 32,-182 28,-166 24,-178 18,-188 8,-188")
    brush.solid(plume, "#b02a34", 1.0, 0.25)
    fur(brush, plume, "#b02a34", 70, 6, 1.1, 0.6)
    turned(brush, [(9, -168, 1), (11, -160), (14, -156, 1)], steel)
    skull = sketch("-13,-168! -14,-180 -9,-192 0,-196! 9,-192 14,-180 13,-168! 6,-162 0,-160! -6,-162")
    canvas.fill(skull, round_bar(0, 28, brush, steel))
    canvas.fill(sketch("-12,-181! 0,-178 12,-181! 12,-178! 0,-175 -12,-178!"), brush.tone("#0c0a10", 0.1))
    canvas.line(sketch("-13,-176 0,-172 13,-176", False), brush.tone("#ffffff", 1.0), 0.7, 0.7)
    holes = [ellipse(x, y, 0.7, 0.9) for x in (-8, -5, 5, 8) for y in (-171, -168, -165)]
    canvas.fill(joined(holes), brush.tone("#0c0a10", 0.1), 0.85)
    canvas.line(sketch("0,-195 0,-180", False), brush.tone("#ffffff", 1.0), 1, 0.6)
    for side in (-1, 1):
        ball(brush, side * 12.6, -179, 2, "#c8a050", 0.8)


BONE = "#e6dcc0"


def bone(brush: Brush, a: tuple[float, float], b: tuple[float, float], wide: float) -> None:
    """A long bone with knuckles at both ends."""
    turn = math.atan2(b[1] - a[1], b[0] - a[0]) + math.pi / 2
    knobs = [
        ellipse(x + math.cos(turn) * s * wide * 0.45, y + math.sin(turn) * s * wide * 0.45, wide * 0.62, wide * 0.62)
        for x, y in (a, b)
        for s in (-1, 1)
    ]
    shape = joined([stroke([a, b], wide, even, False), *knobs])
    brush.solid(shape, BONE, 1.0, 0.3)


def skull(brush: Brush, x: float, y: float, size: float, tilt: float = 0) -> None:
    """A skull that looks at us; size is half its width."""
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.scale(size / 10)
        canvas.rotate(tilt)
        jaw = sketch("-6,4 -6.4,9 -4,13 0,14 4,13 6.4,9 6,4")
        brush.solid(jaw, BONE, 0.8, 0.25)
        head = sketch("-10,-4 -9,-11 0,-15 9,-11 10,-4 8.6,2 6,4 5.6,8! -5.6,8! -6,4 -8.6,2")
        canvas.fill(
            head,
            Radial(
                -4,
                -9,
                22,
                (brush.tone(mix(BONE, "#ffffff", 0.4), 1.0), brush.tone(BONE, 0.7), brush.tone(mix(BONE, "#3a2a30", 0.6), 0.2)),
            ),
        )
        holes = joined(
            [
                sketch("-7,-3 -4,-4.4 -1.4,-2.6 -2,1 -5,1.8 -7,0"),
                sketch("7,-3 4,-4.4 1.4,-2.6 2,1 5,1.8 7,0"),
                sketch("0,1 -1.5,4.6! 1.5,4.6!"),
            ]
        )
        canvas.fill(holes, brush.tone("#1a1014", 0.1))
        teeth = [rect(-4.4 + 1.5 * k, 6.4, 0.5, 3.6) for k in range(7)]
        canvas.fill(joined(teeth), brush.tone("#3a2a28", 0.1), 0.8)
        canvas.line(sketch("-4.8,8 0,8.6 4.8,8", False), brush.tone("#3a2a28", 0.1), 0.5, 0.8)


def _skeleton(brush: Brush) -> None:
    """Slumped as it sat, with a few scraps of cloth; with many, loose bones and a second skull."""
    canvas = brush.canvas
    if brush.many:
        for a, b in (((-70, -2), (-46, -9)), ((-64, -9), (-44, 0)), ((52, -3), (74, -8))):
            bone(brush, a, b, 3.4)
        skull(brush, -58, -18, 9, -20)
        skull(brush, 62, -15, 8, 24)
    for a, b in (((-10, -18), (-36, -34)), ((-36, -34), (-42, -3)), ((10, -18), (30, -38)), ((30, -38), (40, -4))):
        bone(brush, a, b, 3.8)
    for x in (-46, 40):
        canvas.fill(joined([stroke([(x + 2, -2), (x - 4 + 3 * k, 2)], 2.2, rounded) for k in range(4)]), brush.tone(BONE, 0.7))
    hips = sketch("-14,-26 -15,-16 -6,-10 0,-14 6,-10 15,-16 14,-26 7,-20 0,-22 -7,-20")
    brush.solid(hips, BONE, 0.9, 0.25)
    for k in range(11):
        ball(brush, 0.4 * math.sin(k), -22 - 4.1 * k, 2.3, BONE, 0.3)
    _ribs(brush)
    for a, b in (((-17, -62), (-26, -38)), ((-26, -38), (-20, -12)), ((17, -62), (25, -36)), ((25, -36), (34, -8))):
        bone(brush, a, b, 3.2)
    canvas.fill(
        joined([stroke([(x, y), (x + dx, y + 8)], 1.6, rounded) for x, y in ((-20, -12), (34, -8)) for dx in (-4, -1.4, 1.4, 4)]),
        brush.tone(BONE, 0.75),
    )
    rag = sketch("-18,-62! -8,-58 -2,-46! -8,-40! -10,-48! -16,-38! -20,-50!")
    brush.solid(rag, brush.own("#6a5248"), 0.8, 0.3)
    skull(brush, 3, -80, 10.5, 14)


def _ribs(brush: Brush) -> None:
    """Shoulders and a cage of ribs."""
    brush.canvas.fill(ellipse(0, -48, 13, 17), brush.tone("#1a1216", 0.1), 0.35, blur=3)
    tube(brush, ((-17, -63), (-6, -66), (6, -66), (17, -63)), 3, BONE)
    for k in range(7):
        y, half = -61 + 5 * k, (11, 13.6, 15, 15.4, 15, 13.6, 11)[k]
        for side in (-1, 1):
            tube(
                brush,
                ((0, y - 2), (side * half * 0.8, y - 1), (side * half, y + 3), (side * half * 0.5, y + 6.6), (side * 2, y + 5)),
                2.1,
                BONE,
            )
    tube(brush, ((0, -62), (0, -34)), 3, BONE)


PROPS = {
    "statue": Prop(_statue, 96, 212),
    "snowman": Prop(_snowman, 124, 168),
    "scarecrow": Prop(_scarecrow, 156, 208),
    "mannequin": Prop(_mannequin, 52, 174),
    "armour": Prop(_armour, 92, 216),
    "skeleton": Prop(_skeleton, 100, 98),
}
