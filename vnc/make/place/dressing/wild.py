"""Wolves, foxes, bears and pigs; a gong; cars that fly."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded, thin_end
from vnc.make.place.dressing.afar import aloft
from vnc.make.place.dressing.beasts import Build, body
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import grouped, under
from vnc.make.place.dressing.pets import eye, pelt
from vnc.make.place.dressing.solids import DARK, ground, joined, sketch, tube

WOLF = Build(
    (
        "-34,-52 -30,-66 -12,-70 14,-66 36,-68 46,-58 46,-44 34,-36 8,-36 -16,-32 -30,-38",
        "-18,-66 -34,-80 -44,-90 -56,-88 -66,-78 -80,-72 -80,-67 -68,-64 -56,-62 -48,-52 -36,-36 -16,-44",
        "-34,-48 -29,-26 -28,-8 -34,-2 -34,0! -21,0! -20,-8 -19,-28 -14,-46",
        "26,-54 30,-34 38,-24 34,-8 29,-2 29,0! 42,0! 43,-8 46,-24 46,-50",
    ),
    ("-22,-40 -17,-24 -16,-6 -20,-2! -9,-2! -8,-24 -4,-40", "14,-44 20,-28 26,-22 22,-6 18,-2! 30,-2! 32,-20 34,-40"),
    ("-30,-36 0,-34 36,-38", "-44,-70 -36,-46", "42,-58 42,-40"),
    ("-24,-66 8,-66 34,-66", "-54,-86 -44,-76", "-28,-34 -27,-10"),
    6,
    320,
    5,
)
TAIL = "42,-62 58,-56 72,-38 74,-20 66,-12 58,-24 52,-38 42,-48"


def _wolf(brush: Brush) -> None:
    _hound(brush, brush.own("#7c7a80"), "#d8d4d0", "#3a383e", "#e0b840", 1.0)


def _fox(brush: Brush) -> None:
    with brush.canvas.saved() as canvas:
        canvas.scale(0.72)
        _hound(brush, brush.own("#d0702c"), "#fff4e8", "#3a2824", "#7a4a1c", 1.25)


def _hound(brush: Brush, fur: str, pale: str, dark: str, iris: str, brushy: float) -> None:
    """A wolf or fox that stands and looks to the left; `brushy` is how full its tail is."""
    canvas = brush.canvas
    ground(brush, 90, 8)
    tail = sketch(TAIL)
    with canvas.saved():
        canvas.translate(42, -56)
        canvas.scale(brushy)
        canvas.translate(-42, 56)
        pelt(brush, tail, fur, 90, 6, 1.2)
        canvas.fill(ellipse(68, -16, 9, 9), brush.tone(pale if brushy > 1 else dark, 0.8), 0.9, blur=2, clip=tail)
    ear = sketch("-46,-88 -42,-106 -34,-90")
    brush.solid(ear, mix(fur, DARK, 0.3), 0.7, 0.2)
    coat = body(brush, WOLF, fur)
    for text in ("-80,-69 -66,-66 -54,-62 -44,-50 -34,-38 -30,-50 -44,-66 -62,-72", "-24,-36 10,-38 30,-38 8,-34 -16,-32"):
        canvas.fill(sketch(text), brush.tone(pale, 0.9), 0.85, blur=2, clip=coat)
    canvas.fill(sketch("-40,-84 -20,-70 10,-68 40,-68 20,-58 -20,-60"), brush.tone(dark, 0.4), 0.42, blur=4, clip=coat)
    for x in (-28, 36):
        canvas.fill(rect(x - 9, -20 if brushy > 1 else -6, 17, 22), brush.tone(dark, 0.4), 0.75, blur=3, clip=coat)
    near = sketch("-58,-86 -56,-107 -46,-91")
    pelt(brush, near, fur, 20, 3, 1.5)
    canvas.fill(sketch("-56,-89 -55,-101 -49,-91"), brush.tone("#b88878", 0.5), 0.7, blur=0.6)
    canvas.fill(ellipse(-79, -71, 3, 2.4), brush.tone("#1c1618", 0.4))
    canvas.line(sketch("-78,-67 -70,-66 -62,-68", False), brush.tone(dark, 0.1), 1, 0.8)
    eye(brush, -63, -79, 1.8, iris)


BEAR = Build(
    (
        "-58,-84 -52,-112 -30,-124 0,-118 40,-120 66,-106 74,-80 66,-54 30,-46 -20,-44 -50,-56",
        "-34,-120 -54,-116 -68,-118 -82,-108 -92,-94 -104,-84 -106,-74 -94,-70 -80,-70 -66,-62 -50,-50 -30,-70",
        "-56,-78 -52,-40 -54,-12 -62,-4 -62,0! -34,0! -32,-12 -28,-40 -22,-72",
        "30,-80 38,-44 38,-12 32,-4 32,0! 60,0! 62,-12 70,-44 76,-84",
    ),
    ("-30,-60 -26,-30 -26,-8 -32,-3! -10,-3! -8,-30 -2,-56", "8,-60 16,-34 16,-8 12,-3! 34,-3! 34,-30 42,-58"),
    ("-52,-54 0,-44 64,-56", "-64,-96 -54,-64", "68,-96 66,-60", "-42,-36 -42,-14", "52,-40 52,-14"),
    ("-44,-116 0,-114 50,-114", "-84,-102 -70,-112", "-50,-50 -48,-18", "40,-50 42,-18"),
    12,
    380,
    6,
)


def _bear(brush: Brush) -> None:
    """Brown, heavy, its head low."""
    canvas, fur = brush.canvas, brush.own("#6e4a30")
    ground(brush, 140, 12)
    coat = body(brush, BEAR, fur)
    for x, y in ((-62, -120), (-76, -116)):
        pelt(brush, ellipse(x, y, 8, 8), fur, 30, 3, 1.2)
        canvas.fill(ellipse(x, y, 4, 4), brush.tone(mix(fur, "#d8a890", 0.4), 0.5), 0.8)
    canvas.fill(
        sketch("-108,-80 -100,-88 -86,-86 -82,-74 -94,-70 -104,-72"),
        brush.tone(mix(fur, "#e8c8a0", 0.5), 0.9),
        0.8,
        blur=3,
        clip=coat,
    )
    canvas.fill(ellipse(-104, -82, 4.5, 3.6), brush.tone("#1c1618", 0.5))
    canvas.line(sketch("-104,-76 -94,-73 -86,-76", False), brush.tone("#2a1a14", 0.1), 1.4, 0.8)
    eye(brush, -84, -95, 2, "#4a2a18")
    claws = [stroke([(x, -4), (x - 3, 0)], 2, thin_end) for x in (-60, -54, -48, 34, 40, 46)]
    canvas.fill(joined(claws), brush.tone("#d8ccb8", 0.8), 0.9)


PIG = Build(
    (
        "-40,-40 -36,-58 -10,-66 24,-64 46,-52 50,-36 40,-20 10,-14 -24,-16 -38,-26",
        "-28,-60 -44,-62 -56,-54 -68,-46 -74,-44 -74,-32 -66,-32 -56,-28 -44,-22 -28,-24",
        "-34,-26 -31,-10 -32,0! -20,0! -19,-10 -16,-24",
        "24,-28 28,-10 26,0! 38,0! 40,-10 44,-28",
    ),
    ("-20,-22 -18,-8 -19,-2! -9,-2! -8,-20", "10,-22 13,-8 12,-2! 22,-2! 23,-20"),
    ("-36,-20 0,-14 44,-26",),
    ("-30,-58 0,-62 34,-58",),
    6,
    90,
    3,
)


def _pig(brush: Brush) -> None:
    canvas, skin = brush.canvas, brush.own("#eab0a4")
    ground(brush, 80, 8)
    body(brush, PIG, skin)
    brush.solid(ellipse(-74, -38, 4, 7), mix(skin, "#c86a6a", 0.3), 0.9, 0.5)
    canvas.fill(joined([ellipse(-75, -40, 1, 1.6), ellipse(-75, -35.6, 1, 1.6)]), brush.tone("#6a2c2c", 0.3))
    for text in ("-46,-60 -58,-68 -62,-54 -52,-50", "-36,-62 -42,-72 -50,-62 -42,-56"):
        brush.solid(sketch(text), mix(skin, "#c87a74", 0.25), 0.95, 0.4)
    eye(brush, -59, -47, 1.5, "#4a2a20")
    curl = [(50 + 4 * math.cos(t), -44 + 5 * math.sin(t) - t) for t in (k * 0.7 for k in range(12))]
    canvas.line(curve(curl, closed=False), brush.tone(mix(skin, DARK, 0.15), 0.5), 2)
    hooves = [rect(x, -4, 11, 4, 1) for x in (-31.5, 26.5)]
    canvas.fill(joined(hooves), brush.tone("#6a4a44", 0.5))


def _gong(brush: Brush) -> None:
    """A bronze disc in a red frame, with its mallet."""
    canvas, bronze = brush.canvas, brush.own("#c8983c")
    under(brush, 4, 2, 86, 8)
    for x in (-74, 74):
        tube(brush, ((x, 0), (x, -172)), 10, "#a02c28", False)
        brush.solid(rect(x - 22, -8, 44, 9, 3), "#7a1e1e", 0.9, 0.3)
        brush.solid(ellipse(x, -176, 8, 8), "#e0b850", 1.0, 0.4)
    brush.solid(sketch("-104,-172! -84,-164 0,-160 84,-164 104,-172! 92,-152 0,-148 -92,-152"), "#b4322c", 1.0, 0.35)
    for x in (-26, 26):
        canvas.line(lines([(x, -152), (x * 0.9, -132)], closed=False), brush.tone("#e8d8a0", 0.8), 2.4)
    disc = ellipse(0, -84, 58, 58)
    canvas.fill(disc.moved(5, 5), brush.tone(DARK, 0), 0.35, blur=5)
    brush.solid(disc, bronze, 1.1, 0.25)
    for r, light in ((50, 0.9), (42, 0.5), (24, 0.9), (16, 0.6)):
        canvas.line(ellipse(0, -84, r, r), brush.tone(mix(bronze, "#fff0b0", light * 0.6), light), 1.8, 0.8)
    canvas.fill(sketch("-40,-110 -24,-128 0,-134 -16,-118 -32,-96"), "#ffffff", 0.5, blur=4, clip=disc)
    tube(brush, ((92, -2), (62, -96)), 5, "#7a5030", False)
    brush.solid(ellipse(60, -102, 10, 11), "#f0e6d0", 1.0, 0.4)


def _flying_cars(brush: Brush) -> None:
    """Wedge-shaped cars with lit undersides and trails of light, at several heights."""
    canvas = brush.canvas
    spots = ((0, 0, 1.0, 1), (-300, 60, 0.6, -1), (260, -70, 0.5, 1), (380, 80, 0.72, -1), (-170, -90, 0.38, 1))
    for k, (x, y, s, way) in enumerate(spots[: 5 if brush.many else 3]):
        with canvas.saved():
            canvas.translate(x, y)
            canvas.scale(s * way * 1.5, s * 1.5)
            colour, hue = (
                brush.own(("#c84a5a", "#4a7ab8", "#d8b048", "#5a5a68", "#48a08a")[k]),
                ("#40e0ff", "#ff5ac0", "#ffc850")[k % 3],
            )
            trail = lines([(60, -4), (260, -1), (260, 3), (60, 8)])
            canvas.fill(trail, Linear(60, 0, 260, 0, (mix(hue, "#ffffff", 0.3), hue, brush.view.sky[1])), 0.55, blur=4)
            canvas.glow(0, 18, 90, hue, 0.55)
            hull = sketch("-84,6! -60,-10 -20,-16 -2,-34 34,-34 62,-14 74,-10! 70,10 20,18 -50,16")
            brush.solid(hull, colour, 1.0, 0.25)
            glass = sketch("-16,-16 0,-31 32,-31 50,-16 16,-12")
            canvas.fill(glass, Linear(-16, -31, 50, -12, (mix("#d8f4ff", hue, 0.15), "#2c4460")))
            canvas.fill(stroke([(-50, 16), (0, 19), (50, 15)], 5, rounded), mix(hue, "#ffffff", 0.5))
            canvas.fill(ellipse(-78, 3, 5, 4), "#fffbe0")
            canvas.glow(-80, 3, 40, "#fff6c8", 0.7)
            canvas.fill(rect(66, -6, 7, 10, 2), "#ff5048")
            canvas.glow(70, -1, 30, "#ff5048", 0.6)


PROPS = {
    "wolf": Prop(grouped(_wolf, (90, -10, 0.86), (-100, -5, 0.92), (0, 0, 1.0)), 160, 108),
    "fox": Prop(grouped(_fox, (72, -6, 0.86), (0, 0, 1.0)), 124, 80),
    "bear": Prop(grouped(_bear, (120, -2, 0.56), (0, 0, 1.0)), 184, 130),
    "pig": Prop(grouped(_pig, (78, -8, 0.86), (-86, -4, 0.9), (40, 6, 0.5), (0, 0, 1.0)), 130, 74),
    "gong": Prop(_gong, 210, 186),
    "flying cars": Prop(aloft(_flying_cars), 700, 200),
}
