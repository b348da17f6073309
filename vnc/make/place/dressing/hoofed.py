"""Horses, deer and sheep, standing and grazing."""

import math
from dataclasses import replace
from random import Random

from vnc.make.draw import Path, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import scalloped, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.pets import eye, pelt
from vnc.make.place.dressing.solids import DARK, fur, ground, joined, points, sketch, tuft


def _muscles(brush: Brush, coat: Path, colour: str, darks: tuple[str, ...], lights: tuple[str, ...], wide: float) -> None:
    """The soft shadows and lights of a body under its skin."""
    brush.canvas.fill(
        joined([stroke(points(t), wide) for t in darks]),
        brush.tone(mix(colour, DARK, 0.6), 0.1),
        0.42,
        blur=wide * 0.35,
        clip=coat,
    )
    brush.canvas.fill(
        joined([stroke(points(t), wide) for t in lights]),
        brush.tone(mix(colour, "#ffffff", 0.4), 1.0),
        0.4,
        blur=wide * 0.4,
        clip=coat,
    )


def _hair(
    brush: Brush, roots: list[tuple[float, float]], fall: tuple[float, float], long: float, colour: str, wide: float
) -> None:
    """Locks that hang from the roots: mane and tail."""
    chance = Random(len(roots) * 7 + int(long))
    for k in range(3):
        locks: list[Path] = []
        for x, y in roots:
            dx, dy = fall[0] * chance.uniform(0.6, 1.3), fall[1] * chance.uniform(0.7, 1.15)
            locks.append(
                stroke(
                    [(x + chance.uniform(-2, 2), y), (x + dx * long * 0.6, y + dy * long * 0.35), (x + dx * long, y + dy * long)],
                    wide * (1.2 - 0.3 * k),
                    thin_end,
                )
            )
        brush.canvas.fill(joined(locks), brush.tone(mix(colour, "#ffffff", 0.12 * k), 0.2 + 0.32 * k), 0.95 - 0.2 * k)


HORSE = "-58,-112 -50,-138 -37,-152 -20,-146 8,-141 34,-148 54,-147 68,-132 70,-112 62,-94 42,-84 10,-78 -20,-80 -46,-86"
HORSE_NECK = (
    "-36,-152 -48,-174 -64,-193 -76,-203 -75,-213! -81,-206 -86,-212! -88,-202 -97,-186 -110,-168 -117,-158 -117,-150 -111,-145 "
    "-103,-147 -99,-154 -90,-163 -80,-169 -74,-166 -69,-146 -62,-120 -50,-96 -34,-110"
)
HORSE_LEGS = (
    "-56,-104 -52,-80 -49,-62 -46,-52 -45,-18 -48,-8 -51,0! -38,0! -37,-9 -38,-18 -37,-50 -35,-64 -28,-84 -24,-100",
    "38,-112 46,-84 52,-70 53,-60 50,-48 48,-18 45,-8 42,0! 55,0! 56,-9 56,-18 59,-48 63,-58 66,-72 70,-96 70,-116",
)
HORSE_FAR = (
    "-44,-92 -42,-70 -37,-54 -34,-20 -36,-8 -38,-2! -26,-2! -26,-10 -28,-20 -29,-52 -28,-68 -20,-88",
    "26,-92 36,-76 42,-62 38,-50 34,-20 31,-10 28,-2! 40,-2! 42,-10 42,-20 47,-46 53,-58 54,-78",
)


def _unicorn(brush: Brush) -> None:
    """A white horse with a silver mane and a horn that shines."""
    with brush.canvas.saved():
        _horse(replace(brush, colour=brush.own("#f2eef4")))
    horn = sketch("-91,-200! -84,-204! -112,-244!")
    brush.solid(horn, "#f0dca0", 1.15, 0.6)
    rings = [stroke([(-92 - k * 3.4, -205 - k * 6.4), (-86 - k * 4, -208 - k * 6.2)], 1.1) for k in range(6)]
    brush.canvas.fill(joined(rings), brush.tone("#b8924a", 0.5), 0.8, clip=horn)
    brush.canvas.glow(-102, -226, 40, "#fff4d0", 0.6)


def _horse(brush: Brush) -> None:
    """In profile, its head to the left."""
    colour, canvas = brush.own(brush.chance.choice(("#7a4a2c", "#a86c3c", "#b8aea4", "#3e302c"))), brush.canvas
    hair = mix(colour, "#1c1216", 0.7) if colour not in ("#b8aea4", "#f2eef4") else "#e8e2da"
    ground(brush, 130, 14)
    _hair(brush, [(66 + k * 0.7, -134 + k) for k in range(14)], (0.24, 1.0), 84, mix(hair, DARK, 0.2), 10)
    for text in HORSE_FAR:
        brush.solid(sketch(text), mix(colour, DARK, 0.35), 0.55, 0.2)
    coat = joined([sketch(t) for t in (HORSE, HORSE_NECK, *HORSE_LEGS)])
    pelt(brush, coat, colour, 320, 6, 1.1)
    _muscles(
        brush,
        coat,
        colour,
        (
            "-60,-112 -48,-104 -34,-106 -26,-128",
            "36,-118 44,-92 54,-76",
            "-34,-82 10,-76 44,-84 60,-96",
            "-70,-160 -64,-136 -52,-112",
            "-38,-52 -38,-20",
            "57,-50 55,-20",
        ),
        (
            "-30,-146 10,-138 44,-144",
            "50,-138 60,-118 58,-96",
            "-50,-150 -60,-176",
            "-46,-120 -40,-134",
            "-46,-50 -44,-22",
            "52,-46 50,-20",
        ),
        8,
    )
    for text in ("-46,-14 -51,0! -38,0! -38,-14", "48,-13 42,0! 55,0! 55,-13"):
        brush.solid(sketch(text), "#3a302e", 0.9, 0.3)
    _hair(brush, [(-38 - k * 2.9, -153 - k * 3.9 - math.sin(k / 4) * 2) for k in range(14)], (0.5, 0.75), 30, hair, 7)
    _hair(brush, [(-80 - k, -207 + k) for k in range(5)], (-0.35, 0.9), 16, hair, 5)
    eye(brush, -93, -185, 2.4, "#3a2014")
    canvas.fill(ellipse(-113, -155, 1.6, 2.4), brush.tone("#1c1012", 0.2), 0.9, blur=0.4)
    canvas.line(sketch("-114,-148.4 -108,-150 -104,-152", False), brush.tone("#1c1012", 0.2), 1, 0.7)
    canvas.fill(sketch("-92,-196 -90,-186 -98,-176 -97,-186"), brush.tone("#f4efe6", 1.0), 0.9, blur=0.8)


DEER = "-30,-84 -24,-98 -10,-104 12,-100 30,-103 42,-94 44,-80 38,-70 18,-64 -6,-62 -24,-70"
DEER_NECK = (
    "-14,-104 -22,-118 -27,-132 -30,-142 -27,-150 -34,-149 -42,-144 -52,-135 -56,-130 "
    "-54,-126 -47,-126 -40,-130 -36,-126 -35,-110 -33,-92 -26,-76 -12,-84"
)
DEER_LEGS = (
    "-30,-84 -27,-64 -25,-50 -24,-44 -24,-10 -27,-4 -27,0! -20,0! -19.6,-6 -20,-12 -19.4,-42 -18,-52 -12,-70 -10,-84",
    "24,-88 30,-68 35,-56 36,-50 33,-40 31,-10 28,-4 28,0! 35,0! 35.6,-6 36,-12 38,-40 42,-48 42,-60 44,-84",
)
DEER_FAR = (
    "-20,-74 -17,-56 -14,-44 -13,-10 -15,-2! -9,-2! -9,-10 -9,-44 -6,-70",
    "14,-72 24,-60 27,-50 23,-40 20,-10 18,-2! 24,-2! 25,-10 28,-40 33,-50 34,-70",
)


def _deer(brush: Brush) -> None:
    """A stag that has heard something; with many, a hind grazes behind it."""
    colour = brush.own("#a8704a")
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(74, -6)
            canvas.scale(-0.82, 0.82)
            _one_deer(brush, mix(colour, "#d8b088", 0.3), False)
    _one_deer(brush, colour, True)


def _one_deer(brush: Brush, colour: str, stag: bool) -> None:
    canvas, pale = brush.canvas, mix(colour, "#fff4e4", 0.65)
    ground(brush, 80, 9)
    for text in DEER_FAR:
        brush.solid(sketch(text), mix(colour, DARK, 0.35), 0.55, 0.2)
    far = sketch("-30,-148 -24,-155 -18,-156 -20,-150 -27,-145")
    coat = joined([sketch(t) for t in (DEER, DEER_NECK, *DEER_LEGS)])
    pelt(brush, coat, colour, 300, 4.4, 1.0)
    _muscles(
        brush,
        coat,
        colour,
        ("-34,-86 -24,-78 -14,-88", "22,-84 30,-66", "-20,-66 10,-61 34,-70", "-36,-118 -34,-96", "-20,-42 -20,-12"),
        ("-14,-101 10,-97 32,-99", "34,-92 40,-78", "-26,-120 -22,-108", "-24,-40 -24,-12", "34,-38 31,-12"),
        5,
    )
    canvas.fill(sketch("38,-96 46,-88 44,-78 38,-74 37,-86"), brush.tone(pale, 0.9), 0.9, blur=1)
    pelt(brush, sketch("40,-97 46,-94 47,-87 42,-88"), mix(colour, "#3a2018", 0.3), 16, 3, 1.4)
    canvas.fill(sketch("-36,-124 -36,-108 -32,-94 -30,-108 -32,-122"), brush.tone(pale, 1.0), 0.6, blur=1.6)
    canvas.fill(sketch("-53,-127 -46,-127 -40,-131 -48,-131"), brush.tone(pale, 1.0), 0.8, blur=0.8)
    if not stag:
        spots = [ellipse(x, -92 + (x % 7) * 1.6, 1.5, 1.1) for x in range(-8, 36, 4)]
        canvas.fill(joined(spots), brush.tone(pale, 1.0), 0.8)
    for ear in (far, sketch("-33,-148 -38,-156 -45,-158 -42,-150 -36,-146")):
        pelt(brush, ear, mix(colour, "#f0c8a8", 0.2), 16, 2.4, 0.6)
    canvas.fill(sketch("-57,-131 -54,-134 -52,-131 -55,-128.6"), brush.tone("#1c1416", 0.5))
    eye(brush, -41.6, -141, 1.6, "#2a1810")
    hooves = [sketch(t) for t in ("-27.4,0! -20,0! -20,-5 -26.6,-5", "27.8,0! 35.4,0! 35.4,-5 28.8,-5")]
    canvas.fill(joined(hooves), brush.tone("#2a2224", 0.5))
    if stag:
        _antlers(brush)


def _antlers(brush: Brush) -> None:
    bone = "#d8c4a0"
    beams = (
        "-31,-149 -26,-162 -14,-172 -6,-188 -8,-200",
        "-24,-164 -30,-174 -31,-182",
        "-15,-171 -18,-184 -17,-192",
        "-7,-186 2,-192 6,-199",
    )
    for side, dim in ((1, 0.35), (-1, 0.0)):
        for k, text in enumerate(beams):
            at = [((-33 - (x + 33) * 0.75) if side > 0 else x, y, s) for x, y, s in points(text)]
            brush.canvas.fill(stroke(at, 4.2 if k == 0 else 2.8, thin_end), brush.tone(mix(bone, "#4a3020", 0.3 + dim), 0.3))
            brush.canvas.fill(
                stroke([(x - 0.6, y - 0.3) for x, y, _ in at], 2 if k == 0 else 1.2, thin_end),
                brush.tone(mix(bone, "#4a3020", dim), 0.95),
            )


def _sheep(brush: Brush) -> None:
    """A woolly one; with many, a lamb and another behind."""
    wool = brush.own("#efe6d4")
    if brush.many:
        for x, y, size, face in ((62, -8, 0.86, "#e0d0b8"), (-74, 3, 0.56, "#d8c4a8")):
            with brush.canvas.saved() as canvas:
                canvas.translate(x, y)
                canvas.scale(size if x > 0 else -size, size)
                _one_sheep(brush, wool, face)
    _one_sheep(brush, wool, "#4a4044")


def _one_sheep(brush: Brush, wool: str, face: str) -> None:
    canvas, chance = brush.canvas, Random(5)
    ground(brush, 84, 10)
    for x, y, dim in ((-18, -3, 0.4), (22, -3, 0.4), (-24, 0, 0.0), (28, 0, 0.0)):
        brush.solid(
            sketch(f"{x - 3.4},-26! {x + 3.4},-26! {x + 2.4},-10 {x + 3.2},{y}! {x - 3.2},{y}! {x - 2.4},-10"),
            mix(face, DARK, dim),
            0.8,
            0.25,
        )
    body = scalloped(sketch("-38,-40 -32,-60 -8,-68 18,-67 38,-56 42,-38 34,-24 8,-19 -20,-20 -34,-26"), 22, 2.6)
    brush.solid(body, wool, 1.0, 0.3)
    for k in range(3):
        curls: list[Path] = []
        for _ in range(70):
            x, y = chance.uniform(-38, 40), chance.uniform(-66, -20)
            r = chance.uniform(2.2, 3.8)
            curls.append(stroke([(x + r * math.cos(a), y + r * 0.8 * math.sin(a)) for a in (3.4, 4.3, 5.2, 6.2)], 1.1))
        tone = (mix(wool, "#6a5a6a", 0.5), wool, "#ffffff")[k]
        canvas.fill(joined(curls).moved(0, 0.8 * (1 - k)), brush.tone(tone, 0.3 + 0.35 * k), 0.5 - 0.08 * k, clip=body)
    for text, dim in (("-36,-58 -29,-63 -24,-60 -30,-56", 0.3), ("-47,-60 -56,-62 -58,-57 -50,-55", 0.0)):
        brush.solid(sketch(text), mix(face, "#c89a90", 0.2), 0.8 - dim, 0.3)
    head = sketch("-47,-66 -38,-66 -33,-58 -36,-48 -44,-40 -51,-39 -54,-44 -52,-54 -50,-62")
    brush.solid(head, face, 1.0, 0.3)
    fur(brush, head, face, 40, 2.4, 2.0, 0.4)
    brush.solid(scalloped(ellipse(-42, -66, 8, 5), 9, 1.6), wool, 1.0, 0.5)
    eye(brush, -47, -56.6, 1.4, "#c8a040")
    canvas.line(sketch("-52.6,-43 -50,-42 -48,-43.4", False), brush.tone(mix(face, DARK, 0.6), 0.1), 0.8, 0.8)
    canvas.fill(ellipse(-52.6, -45, 0.8, 0.6), brush.tone(DARK, 0.1), 0.8)
    tuft(brush, -40, 2, 26, 8, 3, 16)


PROPS = {
    "horse": Prop(_horse, 200, 216),
    "unicorn": Prop(_unicorn, 224, 248),
    "deer": Prop(_deer, 108, 202),
    "sheep": Prop(_sheep, 104, 76),
}
