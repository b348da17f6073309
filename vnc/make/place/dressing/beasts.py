"""Beasts of burden and of the herd: camels, llamas, cows, goats, elephants, giraffes."""

from dataclasses import dataclass

from vnc.make.draw import Path, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import grouped
from vnc.make.place.dressing.pets import eye, pelt
from vnc.make.place.dressing.solids import DARK, ground, joined, points, sketch


@dataclass(frozen=True)
class Build:
    """A beast in profile, its head to the left: `coat` is all that is near, `far` the legs behind; `dark` and `light` are the
    soft shadows and lights of its body, `wide` centimetres across."""

    coat: tuple[str, ...]
    far: tuple[str, ...]
    dark: tuple[str, ...]
    light: tuple[str, ...]
    wide: float
    hairs: int
    long: float


def body(brush: Brush, build: Build, colour: str) -> Path:
    """Its coat, rounded by the light, and the legs behind it."""
    canvas = brush.canvas
    for text in build.far:
        brush.solid(sketch(text), mix(colour, DARK, 0.38), 0.5, 0.15)
    coat = joined([sketch(t) for t in build.coat])
    pelt(brush, coat, colour, build.hairs, build.long, 1.1)
    shadows = joined([stroke(points(t), build.wide) for t in build.dark])
    canvas.fill(shadows, brush.tone(mix(colour, DARK, 0.6), 0.1), 0.42, blur=build.wide * 0.4, clip=coat)
    lights = joined([stroke(points(t), build.wide) for t in build.light])
    canvas.fill(lights, brush.tone(mix(colour, "#ffffff", 0.4), 1.0), 0.4, blur=build.wide * 0.4, clip=coat)
    return coat


def hooves(brush: Brush, spots: tuple[tuple[float, float], ...], high: float, colour: str = "#3a302e") -> None:
    """Dark feet at (middle, half width)."""
    shapes = [sketch(f"{x - w * 0.8},{-high}! {x - w},0! {x + w},0! {x + w * 0.8},{-high}!") for x, w in spots]
    brush.canvas.fill(joined(shapes), brush.tone(colour, 0.45))


CAMEL = Build(
    (
        "-74,-150 -50,-168 -28,-178 -12,-206 6,-214 24,-200 36,-178 "
        "60,-168 80,-150 83,-124 70,-108 30,-104 -10,-100 -45,-104 -70,-114",
        "-56,-166 -82,-152 -102,-152 -117,-172 -124,-198 -122,-214 -132,-226 -150,-225 -164,-216 -177,-208 -178,-198 -166,-194 "
        "-150,-196 -141,-188 -136,-160 -122,-128 -98,-112 -70,-108 -46,-124",
        "-68,-120 -61,-80 -59,-62 -61,-50 -56,-14 -61,0! -39,0! -44,-14 -46,-50 -42,-64 -38,-90 -34,-112",
        "48,-120 52,-86 62,-62 58,-48 56,-14 51,0! 73,0! 68,-14 72,-48 77,-62 79,-90 83,-130",
    ),
    (
        "-46,-110 -42,-60 -44,-48 -40,-12 -44,-3! -25,-3! -29,-12 -30,-50 -24,-106",
        "26,-112 34,-84 42,-62 38,-48 37,-14 33,-3! 52,-3! 48,-14 52,-48 56,-62 58,-110",
    ),
    ("-70,-110 0,-101 66,-108", "-108,-148 -88,-120 -60,-112", "20,-206 34,-180 44,-140", "74,-150 72,-116", "-46,-62 -47,-20"),
    (
        "-10,-204 4,-210",
        "-44,-166 -20,-172",
        "44,-166 66,-160",
        "-128,-216 -122,-180 -108,-156",
        "-57,-60 -54,-20",
        "62,-60 60,-20",
    ),
    12,
    300,
    6,
)


def _camel(brush: Brush) -> None:
    """A dromedary with a blanket over its hump."""
    canvas, hide, cloth = brush.canvas, "#c8985c", brush.own("#a8323a")
    ground(brush, 170, 14)
    coat = body(brush, CAMEL, hide)
    blanket = sketch("-34,-180! -14,-204 6,-212 24,-198 42,-176! 44,-132! 4,-126 -36,-134!")
    brush.solid(blanket, cloth, 0.95, 0.3)
    for k, y in enumerate((-144, -138)):
        band = sketch(f"-36,{y} 4,{y + 7} 44,{y}", False)
        canvas.line(band, brush.tone("#e8c060" if k else "#f0e4c8", 0.9), 2.6, clip=blanket)
    for x in range(-34, 46, 7):
        canvas.fill(stroke([(x, -133 + 5 - abs(x - 4) * 0.12), (x, -122)], 2.4, thin_end), brush.tone("#e8c060", 0.8))
    canvas.fill(sketch("-72,-112 -46,-104 -34,-112 -52,-118"), brush.tone(mix(hide, DARK, 0.3), 0.4), 0.6, blur=2, clip=coat)
    canvas.fill(sketch("-124,-212 -116,-226 -112,-224 -118,-210"), brush.tone(mix(hide, "#6a4428", 0.4), 0.6))
    canvas.line(sketch("-126,-222 -150,-198", False), brush.tone(cloth, 0.7), 2.6)
    canvas.line(sketch("-164,-216 -160,-195", False), brush.tone(cloth, 0.7), 2.6)
    canvas.line(sketch("-177,-202 -168,-199 -160,-200", False), brush.tone("#4a2c1c", 0.2), 1.3, 0.8)
    eye(brush, -143, -215, 2.5, "#2a1810")
    tail = [(81, -148), (90, -128), (88, -104)]
    brush.solid(stroke(tail, 5, thin_end), mix(hide, "#6a4428", 0.4), 0.7, 0.3)


LLAMA = Build(
    (
        "-44,-92 -38,-108 -20,-114 10,-112 36,-114 46,-104 50,-86 42,-70 20,-64 -14,-62 -38,-70",
        "-24,-112 -32,-130 -38,-152 -36,-166 -44,-172 -56,-168 -66,-160 "
        "-66,-154 -58,-151 -52,-150 -54,-130 -52,-104 -46,-84 -22,-88",
        "-44,-80 -38,-46 -38,-8 -42,0! -30,0! -29,-8 -28,-44 -22,-76",
        "24,-80 32,-46 31,-8 28,0! 40,0! 40,-8 42,-46 48,-84",
    ),
    ("-30,-74 -25,-44 -25,-8 -28,-3! -18,-3! -17,-44 -14,-72", "12,-74 19,-44 19,-8 17,-3! 27,-3! 28,-44 34,-72"),
    ("-40,-68 0,-62 40,-70", "-40,-130 -36,-104", "44,-96 42,-74", "-30,-50 -30,-16"),
    ("-30,-110 0,-112 34,-110", "-52,-140 -50,-112", "-37,-46 -38,-14", "33,-46 32,-14"),
    7,
    420,
    6,
)


def _llama(brush: Brush) -> None:
    """Woolly, ears up, with tassels and a striped pack cloth."""
    canvas, wool = brush.canvas, brush.own("#efe4d2")
    ground(brush, 96, 9)
    coat = body(brush, LLAMA, wool)
    for text in ("-38,-166 -42,-186 -37,-188 -33,-168", "-46,-170 -52,-188 -47,-190 -41,-170"):
        pelt(brush, sketch(text), mix(wool, "#c09a80", 0.25), 14, 3, 1.5)
    cloth = sketch("-22,-115! 0,-117 22,-115! 26,-84! 2,-80 -24,-84!")
    brush.solid(cloth, "#b8343c", 0.95, 0.35)
    for y, colour in ((-108, "#e8b83a"), (-101, "#3a8a9a"), (-94, "#e8b83a"), (-88, "#e0e0d0")):
        canvas.line(sketch(f"-26,{y} 2,{y + 3} 28,{y}", False), brush.tone(colour, 0.85), 2.6, clip=cloth)
    for x in range(-22, 28, 6):
        canvas.fill(stroke([(x, -83), (x, -76)], 2, thin_end), brush.tone("#e8b83a", 0.8))
    canvas.fill(sketch("-66,-159 -60,-163 -58,-152 -66,-153"), brush.tone(mix(wool, "#6a5048", 0.5), 0.5), 0.8, blur=1)
    canvas.fill(ellipse(-65, -158, 1.4, 1.1), brush.tone("#2a1c1c", 0.2))
    eye(brush, -51, -162, 1.9, "#2a1810")
    for x, colour in ((-38, "#d83a4a"), (-47, "#3a8a9a")):
        canvas.fill(stroke([(x, -172), (x + 2, -162)], 3, rounded), brush.tone(colour, 0.8))
    brush.solid(stroke([(48, -104), (56, -96), (54, -84)], 8, rounded), wool, 0.8, 0.4)
    canvas.fill(sketch("-40,-70 0,-66 42,-70 20,-62 -20,-62"), brush.tone(mix(wool, "#50406a", 0.4), 0.2), 0.3, blur=3, clip=coat)


COW = Build(
    (
        "-68,-104 -66,-126 -52,-136 -20,-132 20,-132 52,-138 70,-130 74,-104 66,-78 40,-66 4,-60 -30,-62 -56,-72",
        "-52,-134 -70,-142 -84,-148 -98,-146 -106,-132 -114,-112 -116,-102 "
        "-108,-96 -98,-100 -92,-110 -84,-112 -76,-96 -60,-74 -44,-80",
        "-60,-84 -54,-54 -56,-42 -52,-12 -56,0! -40,0! -41,-12 -42,-42 -38,-58 -32,-76",
        "44,-84 50,-58 60,-46 56,-36 55,-12 51,0! 67,0! 67,-12 70,-38 74,-50 73,-94",
    ),
    (
        "-40,-74 -37,-42 -34,-12 -37,-3! -23,-3! -24,-12 -26,-44 -18,-70",
        "28,-74 36,-48 42,-38 39,-12 36,-3! 50,-3! 50,-12 53,-38 56,-72",
    ),
    ("-56,-70 0,-60 60,-74", "-70,-120 -62,-88", "70,-122 70,-90", "-44,-50 -44,-16", "60,-50 62,-14"),
    ("-50,-132 0,-129 54,-134", "-92,-142 -102,-120", "-56,-52 -52,-16", "52,-50 54,-14"),
    9,
    260,
    5,
)


def _cow(brush: Brush) -> None:
    """Black and white, with a bell."""
    canvas, hide = brush.canvas, brush.own("#f2ece2")
    ground(brush, 140, 13)
    coat = body(brush, COW, hide)
    dark = "#3a3234" if not brush.colour else mix(hide, "#fff4e0", 0.75)
    for text in (
        "-44,-134 -20,-132 -8,-112 -20,-92 -40,-94 -52,-112",
        "20,-134 50,-136 58,-112 44,-100 24,-108",
        "60,-92 74,-104 76,-80 66,-64 56,-74",
        "-84,-150 -98,-148 -108,-130 -100,-116 -90,-120 -80,-134",
        "-2,-84 18,-86 20,-68 4,-58",
    ):
        canvas.fill(sketch(text), brush.tone(dark, 0.5), 0.95, blur=0.8, clip=coat)
    brush.solid(sketch("14,-66 38,-68 42,-54 30,-48 18,-52"), "#e8a8a0", 0.9, 0.4)
    brush.solid(sketch("-116,-104 -112,-112 -102,-108 -98,-100 -106,-95 -114,-97"), "#e8b4a8", 0.95, 0.5)
    canvas.fill(joined([ellipse(-112, -103, 1.4, 1.8), ellipse(-106, -101, 1.4, 1.6)]), brush.tone("#5a3434", 0.3))
    brush.solid(sketch("-82,-142 -70,-150 -58,-148 -66,-138 -80,-136"), mix(dark, "#e8b4a8", 0.2), 0.8, 0.3)
    for text in ("-88,-148 -90,-158 -98,-164 -92,-154 -92,-147", "-80,-150 -78,-160 -84,-168 -74,-160 -74,-148"):
        brush.solid(sketch(text), "#e4d8bc", 1.0, 0.5)
    eye(brush, -97, -131, 2.3, "#2a1810")
    canvas.line(sketch("-76,-140 -72,-118 -62,-104", False), brush.tone("#7a4428", 0.5), 4)
    brush.solid(sketch("-74,-112! -64,-112! -62,-98 -76,-98"), "#d8a83c", 1.0, 0.4)
    canvas.fill(stroke([(73, -128), (82, -100), (80, -70)], 4, thin_end), brush.tone(mix(hide, DARK, 0.3), 0.5))
    brush.solid(sketch("78,-74 84,-74 84,-54 80,-50 77,-58"), dark, 0.7, 0.3)
    hooves(brush, ((-48, 8), (59, 8)), 8)


GOAT = Build(
    (
        "-34,-58 -30,-70 -14,-74 10,-72 30,-75 38,-66 40,-52 32,-40 12,-36 -14,-36 -30,-42",
        "-20,-74 -30,-86 -34,-98 -44,-100 -54,-92 -60,-82 -58,-77 -50,-77 -46,-72 -42,-54 -34,-44 -18,-56",
        "-32,-50 -28,-30 -27,-6 -30,0! -21,0! -20,-6 -20,-28 -16,-46",
        "20,-50 26,-34 30,-26 27,-6 25,0! 34,0! 34,-6 36,-26 40,-52",
    ),
    ("-22,-44 -18,-26 -18,-6 -20,-2! -12,-2! -12,-26 -8,-42", "10,-44 16,-28 18,-22 16,-6 14,-2! 22,-2! 23,-22 26,-42"),
    ("-30,-42 0,-36 32,-42", "-38,-86 -34,-60", "36,-62 34,-44"),
    ("-24,-70 6,-71 30,-72", "-40,-96 -36,-76", "-28,-32 -27,-10"),
    5,
    220,
    5,
)


def _goat(brush: Brush) -> None:
    """Bearded and horned."""
    canvas, hair = brush.canvas, brush.own("#d8ccb8")
    ground(brush, 74, 7)
    for text in ("-32,-98 -24,-110 -12,-114 -6,-108 -14,-108 -24,-100 -28,-94",):
        brush.solid(sketch(text), "#5a4c44", 0.6, 0.2)
    coat = body(brush, GOAT, hair)
    brush.solid(sketch("-40,-99 -34,-112 -22,-120 -12,-118 -22,-113 -32,-104 -35,-96"), "#8a7864", 1.0, 0.3)
    canvas.fill(sketch("-14,-74 10,-72 34,-76 40,-56 30,-60 0,-64 -20,-62"), brush.tone("#6a4a38", 0.5), 0.7, blur=3, clip=coat)
    brush.solid(sketch("-38,-92 -26,-96 -20,-90 -30,-86"), mix(hair, "#8a6a50", 0.5), 0.8, 0.3)
    brush.solid(sketch("-55,-77 -48,-76 -48,-62 -53,-56 -55,-66"), mix(hair, "#8a7864", 0.25), 0.9, 0.4)
    canvas.fill(sketch("-61,-83 -57,-85 -56,-80 -59,-78"), brush.tone("#4a3430", 0.3), 0.8, blur=0.4)
    eye(brush, -47, -91, 1.6, "#d8a83c")
    brush.solid(stroke([(38, -70), (44, -78), (42, -84)], 5, rounded), hair, 0.8, 0.4)
    hooves(brush, ((-25.5, 4.5), (29.5, 4.5)), 5)


ELEPHANT = Build(
    (
        "-96,-190 -70,-232 -20,-250 40,-246 90,-228 120,-190 126,-140 112,-104 60,-92 0,-84 -60,-92 -92,-112",
        "-70,-226 -94,-252 -126,-262 -156,-250 -172,-222 -176,-190 -172,-160 -150,-150 -124,-146 -100,-130 -76,-140",
        "-174,-206 -184,-170 -188,-130 -190,-86 -186,-52 -176,-34 "
        "-164,-36 -162,-44 -170,-50 -172,-80 -166,-124 -152,-156 -150,-190",
        "-92,-130 -90,-80 -92,-30 -94,0! -50,0! -50,-30 -46,-80 -34,-110",
        "58,-120 66,-80 64,-30 62,0! 106,0! 106,-30 112,-76 124,-130",
    ),
    ("-46,-100 -40,-40 -40,-6! -4,-6! -6,-50 6,-96", "14,-98 24,-50 22,-6! 56,-6! 56,-50 66,-98"),
    ("-90,-110 0,-86 110,-108", "114,-190 116,-120", "-70,-60 -66,-20", "88,-60 88,-20", "-160,-150 -176,-80"),
    ("-70,-224 -10,-240 60,-236", "-150,-244 -166,-210", "-84,-80 -84,-20", "72,-80 72,-20", "-180,-150 -184,-90"),
    18,
    60,
    6,
)
EAR = "-88,-244 -60,-240 -40,-210 -42,-170 -62,-140 -84,-134 -98,-160 -108,-200 -104,-232"


def _elephant(brush: Brush) -> None:
    """A bull with tusks; deep folds in its skin."""
    canvas, skin = brush.canvas, brush.own("#8c8682")
    ground(brush, 240, 20)
    coat = body(brush, ELEPHANT, skin)
    folds = [stroke([(x, y), (x + 10, y + 3), (x + 22, y)], 1.4) for x in (-88, 66) for y in range(-86, -8, 13)]
    folds += [stroke([(-190 + k * 2.2, -60 - k * 13), (-170 + k * 2.2, -56 - k * 13)], 1.3) for k in range(9)]
    folds += [
        stroke(points(t), 1.6) for t in ("-30,-230 -20,-180 -28,-120", "40,-238 52,-180 44,-110", "96,-220 100,-160 92,-110")
    ]
    canvas.fill(joined(folds), brush.tone(mix(skin, DARK, 0.55), 0.1), 0.5, clip=coat)
    canvas.fill(sketch(EAR).moved(9, 10), brush.tone(DARK, 0), 0.35, blur=6, clip=coat)
    ear = sketch(EAR)
    brush.solid(ear, mix(skin, "#b89a94", 0.18), 0.95, 0.35)
    veins = [
        stroke(points(t), 2) for t in ("-92,-220 -66,-190 -60,-160", "-92,-220 -80,-180 -82,-150", "-90,-224 -60,-214 -50,-196")
    ]
    canvas.fill(joined(veins), brush.tone(mix(skin, DARK, 0.5), 0.2), 0.35, blur=1.2, clip=ear)
    brush.solid(sketch("-164,-158 -152,-160 -160,-130 -178,-106 -202,-96! -186,-112 -170,-134"), "#f0e6cc", 1.0, 0.5)
    eye(brush, -150, -206, 3, "#5a3a20")
    canvas.line(sketch("-158,-214 -150,-218 -142,-212", False), brush.tone(mix(skin, DARK, 0.6), 0.1), 1.8, 0.8)
    nails = [ellipse(x, -4, 4.5, 5) for x in (-86, -75, -64, 70, 81, 92)]
    canvas.fill(joined(nails), brush.tone("#d8ccbc", 0.8), 0.9)
    canvas.fill(stroke([(122, -200), (136, -150), (132, -110)], 6, thin_end), brush.tone(mix(skin, DARK, 0.2), 0.5))
    brush.solid(sketch("129,-116 136,-116 136,-94 130,-92"), "#3a3232", 0.6, 0.3)


GIRAFFE = Build(
    (
        "-52,-208 -44,-236 -20,-240 10,-226 40,-214 56,-204 60,-180 52,-158 20,-154 -16,-150 -44,-164",
        "-22,-238 -34,-280 -52,-340 -60,-372 -58,-392 -68,-402 -84,-396 -98,-386 -108,-374 -106,-366 -94,-364 -80,-364 -78,-344 "
        "-70,-290 -62,-230 -52,-188 -24,-200",
        "-54,-180 -46,-110 -46,-92 -44,-12 -48,0! -32,0! -33,-12 -33,-92 -30,-110 -24,-160",
        "32,-180 38,-110 42,-94 38,-12 35,0! 50,0! 51,-12 54,-94 56,-120 60,-186",
    ),
    ("-34,-164 -29,-96 -28,-12 -31,-3! -18,-3! -19,-96 -12,-156", "16,-164 22,-96 21,-12 18,-3! 31,-3! 33,-96 40,-160"),
    ("-44,-160 10,-152 52,-162", "-46,-300 -30,-240", "54,-196 52,-166", "-36,-90 -36,-20", "50,-90 46,-20"),
    ("-40,-232 0,-226 44,-206", "-72,-330 -62,-260", "-46,-90 -44,-20", "40,-90 38,-20"),
    8,
    80,
    4,
)


def _giraffe(brush: Brush) -> None:
    """Brown patches with pale seams."""
    canvas, hide = brush.canvas, brush.own("#ecd2a0")
    ground(brush, 130, 12)
    coat = body(brush, GIRAFFE, hide)
    patches: list[Path] = []
    for row in range(22):
        y = -384 + row * 14
        for k in range(9):
            x = -78 + k * 17 + (row % 2) * 8.5 + brush.chance.uniform(-2, 2)
            if y < -120 + 30 * (k % 2):
                size = 7.4 if y > -240 else 5.6
                patches.append(
                    sketch(f"{x - size},{y - 3} {x},{y - size} {x + size},{y - 2} {x + size - 2},{y + 5} {x - size + 2},{y + 5}")
                )
    canvas.fill(
        joined(patches), brush.tone("#96602e", 0.6), 0.9, blur=0.5, clip=sketch(GIRAFFE.coat[0]) | sketch(GIRAFFE.coat[1])
    )
    canvas.fill(
        sketch("-110,-378 -92,-388 -84,-366 -96,-362 -106,-364"),
        brush.tone(mix(hide, "#a88868", 0.4), 0.8),
        0.9,
        blur=1.5,
        clip=coat,
    )
    for x in (-66, -73):
        brush.solid(stroke([(x, -398), (x + 3, -416)], 4, rounded), mix(hide, "#8a5a30", 0.5), 0.9, 0.4)
        canvas.fill(ellipse(x + 3, -417, 3.4, 3), brush.tone("#3a2820", 0.5))
    brush.solid(sketch("-62,-396 -46,-404 -42,-398 -56,-388"), mix(hide, "#b8885a", 0.3), 0.9, 0.4)
    mane = stroke(points("-56,-392 -48,-340 -30,-280 -16,-238"), 7, thin_end)
    canvas.fill(mane, brush.tone("#8a5430", 0.6), 0.9)
    eye(brush, -80, -387, 2.4, "#2a1810")
    canvas.fill(ellipse(-103, -375, 1.6, 1.2), brush.tone("#3a2420", 0.3))
    canvas.fill(stroke([(58, -200), (66, -160), (64, -130)], 4, thin_end), brush.tone(mix(hide, "#8a5a30", 0.4), 0.6))
    brush.solid(sketch("61,-134 67,-134 68,-108 63,-106"), "#3a2a24", 0.6, 0.3)
    hooves(brush, ((-40, 8), (43, 8)), 10)


PROPS = {
    "camel": Prop(grouped(_camel, (150, -22, 0.84), (-190, -14, 0.9), (0, 0, 1.0)), 270, 230),
    "llama": Prop(grouped(_llama, (74, -10, 0.88), (-84, -6, 0.92), (0, 0, 1.0)), 124, 192),
    "cow": Prop(grouped(_cow, (130, -18, 0.8), (-150, -12, 0.86), (0, 0, 1.0)), 200, 170),
    "goat": Prop(grouped(_goat, (66, -8, 0.86), (-74, -4, 0.9), (0, 0, 1.0)), 108, 122),
    "elephant": Prop(grouped(_elephant, (240, -22, 0.66), (0, 0, 1.0), (190, 6, 0.46)), 340, 264),
    "giraffe": Prop(grouped(_giraffe, (130, -16, 0.84), (0, 0, 1.0)), 180, 420),
}
