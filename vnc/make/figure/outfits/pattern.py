"""What is woven, printed, sewn or spilt on cloth: stripes, plaid, dots, flowers, patches, dirt, tears. In the body's frame."""

import math
from collections.abc import Callable

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rounded
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits.motifs import MOTIFS
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person, Path, str], None]
_GOLDEN = 0.6180339


def pattern(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """All that the looks ask for, on one piece of cloth of this colour."""
    for name, paint in PATTERNS.items():
        if who.looks.wears(name):
            paint(canvas, who, shape, colour)


def lace(canvas: Canvas, shape: Path, colour: str) -> None:
    """Blossoms of thread in a net, with a scalloped edge; paler than dark cloth, darker than pale."""
    thread = mix(colour, WHITE, 0.42) if lightness(colour) < 0.6 else shade(colour, 0.16)
    left, top, right, bottom = shape.bounds()
    for row in range(int((bottom - top) / 22) + 1):
        for column in range(int((right - left) / 26) + 1):
            x, y = left + 8 + column * 26 + 13 * (row % 2), top + 8 + row * 22
            for dx, dy in ((0, -6), (6, 0), (0, 6), (-6, 0)):
                canvas.fill(ellipse(x + dx, y + dy, 3.4, 3.4), thread, 0.8, clip=shape)
            canvas.line(ellipse(x, y, 11, 11), thread, 1.2, 0.5, clip=shape)
    canvas.line(shape, thread, 3, 0.6, clip=shape)


def patterned(who: Person) -> bool:
    return who.looks.wears(*PATTERNS)


def woven(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """The pattern of the outfit's main cloth; a waistcoat's is its own, not that of the shirt beneath."""
    if colour == who.looks.cloth and who.looks.outfit not in OVER_A_SHIRT:
        sheen(canvas, who, shape, colour)
        pattern(canvas, who, shape, colour)


OVER_A_SHIRT = ("waistcoat", "sweater vest", "apron", "overalls")
"""Their patterns lie on them alone."""


def sheen(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Leather gleams in narrow streaks, silk in broad soft ones, velvet is dark but at its edges."""
    stuff = who.looks.shape("cloth")
    if stuff not in SHEENS:
        return
    if stuff == "foliage":
        return foliage(canvas, shape, colour)
    left, top, right, low = shape.bounds()
    if stuff == "velvet":
        canvas.fill(shape, shade(colour, 0.1), 0.55)
        canvas.inner(shape, 20, 12, tint(colour, 0.2), 0.75, 14)
        return canvas.inner(shape, -20, -8, tint(colour, 0.16), 0.6, 14)
    wide, bright, step = (15, 0.3, 84) if stuff == "leather" else (34, 0.26, 96)
    x, i = left + step * 0.4, 0
    while x < right:
        y, length = top + 60 + (i * 0.618) % 1 * 160, 120 + 60 * (i % 3)
        while y < low:
            canvas.fill(
                stroke([(x, y), (x + 9, y + length * 0.5), (x - 5, y + length)], wide),
                "#ffffff",
                bright,
                blur=wide * 0.36,
                clip=shape,
            )
            y += length + 150
        x, i = x + step, i + 1


SHEENS = ("leather", "silk", "velvet", "foliage")
"""Stuffs that are known by their light, or grown."""


def foliage(canvas: Canvas, shape: Path, colour: str) -> None:
    """Leaves sewn one over another like scales, each with its rib."""
    left, top, right, low = shape.bounds()
    tones = (colour, shade(colour, 0.07), tint(colour, 0.09), mix(colour, "#c8b84a", 0.3))
    for row in range(int((low - top) / 38) + 2):
        for column in range(int((right - left) / 50) + 2):
            x, y = left + column * 50 + 25 * (row % 2) - 8, top + row * 38 - 30
            lean = (((row * 7 + column * 5) * _GOLDEN) % 1 - 0.5) * 22
            leaf = curve([(x, y, 1), (x + 29, y + 26), (x + lean, y + 74, 1), (x - 29, y + 26)], tension=0.4)
            canvas.fill(leaf.moved(2, 6), shade(colour, 0.26), 0.5, blur=3, clip=shape)
            canvas.fill(leaf, tones[(row * 3 + column * 5) % 4], clip=shape)
            canvas.line(leaf, shade(colour, 0.24), 2.2, 0.9, clip=shape)
            canvas.fill(stroke([(x, y + 8), (x + lean * 0.8, y + 66)], 2.4), tint(colour, 0.2), 0.9, clip=shape)


def stripe_of(who: Person, colour: str) -> str:
    """The colour of stripes on this cloth."""
    if who.looks.wears("pinstripes"):
        return tint(colour, 0.3) if lightness(colour) < 0.7 else shade(colour, 0.2)
    return who.looks.hue("stripes", WHITE if lightness(colour) < 0.72 else _second(colour))


def _second(colour: str) -> str:
    """A darker relative of a pale cloth, never its grey ghost."""
    return "#3f5f9a" if lightness(colour) > 0.9 else shade(colour, 0.28)


def _stripes(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    if across(who):
        for y in range(214, 1240, 46):
            band = stroke([(-330, y - 8), (0, y + 10), (330, y - 8)], 20, even)
            canvas.fill(band, stripe_of(who, colour), 0.85, clip=shape)
        return
    for x in range(-360, 361, 36):
        canvas.fill(rect(x - 5.5, 200, 11, 1200), stripe_of(who, colour), 0.7, clip=shape)


def across(who: Person) -> bool:
    """Whether stripes lie level."""
    said = who.looks.shape("stripes")
    return said == "across" or (said != "along" and who.looks.outfit in ACROSS)


ACROSS = ("tee", "sweater", "tank top", "hoodie", "crop top", "jersey")
"""Knitted and jersey cloth is striped across, woven cloth along."""


def _pinstripes(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    for x in range(-260, 261, 26):
        canvas.fill(rect(x - 1.5, 200, 3, 1200), stripe_of(who, colour), 0.7, clip=shape)


def _sparkles(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    for i in range(150):
        x, y = (i * _GOLDEN) % 1 * 640 - 320, 270 + i * 5
        size = 5 + i * 7 % 9
        star = lines([(0, -size), (size * 0.2, -size * 0.2), (size, 0), (size * 0.2, size * 0.2), (0, size),
                      (-size * 0.2, size * 0.2), (-size, 0), (-size * 0.2, -size * 0.2)])  # fmt: skip
        canvas.fill(ellipse(x, y, size * 0.7, size * 0.7), "#fff8e0", 0.5, blur=4, clip=shape)
        canvas.fill(star.moved(x, y), "#fffdf4", 0.95, clip=shape)


def _plaid(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Broad dark bands both ways, and thin pale lines between."""
    dark = shade(colour, 0.2 if lightness(colour) > 0.4 else 0.12)
    pale = tint(colour, 0.22) if lightness(colour) < 0.8 else shade(colour, 0.2)
    for at in range(-360, 1300, 58):
        for band in (rect(at, 180, 24, 1220), rect(-400, at + 260, 800, 24)):
            canvas.fill(band, dark, 0.5, clip=shape)
        for line in (rect(at + 39, 180, 4, 1220), rect(-400, at + 299, 800, 4)):
            canvas.fill(line, pale, 0.7, clip=shape)


def _checks(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Gingham: every second band both ways."""
    other = WHITE if lightness(colour) < 0.7 else _second(colour)
    for at in range(-360, 1300, 36):
        canvas.fill(rect(at, 180, 18, 1220), other, 0.42, clip=shape)
        canvas.fill(rect(-400, at + 260, 800, 18), other, 0.42, clip=shape)


def _dots(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    other = who.looks.hue("dots", WHITE if lightness(colour) < 0.75 else _second(colour))
    spots: list[Path] = [
        ellipse(x + (22 if row % 2 else 0), y, 8.5, 8.5)
        for row, y in enumerate(range(236, 1280, 38))
        for x in range(-352, 353, 44)
    ]
    for spot in spots:
        canvas.fill(spot, other, 0.95, clip=shape)


def _floral(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Small five-petalled blossoms with leaves, strewn."""
    petals = [tint(who.looks.accent, 0.1), WHITE if lightness(colour) < 0.8 else "#d8637f"]
    for i in range(96):
        x, y = (i * _GOLDEN) % 1 * 620 - 310, 262 + i * 9.4
        leaf = curve([(x + 6, y + 8, 1), (x + 22, y + 8), (x + 30, y + 20, 1), (x + 14, y + 20)])
        canvas.fill(leaf, "#5f8a56", 0.9, clip=shape)
        for dx, dy in _PETALS:
            canvas.fill(ellipse(x + 8.5 * dx, y + 8.5 * dy, 6.6, 6.6), petals[i % 2], 0.95, clip=shape)
        canvas.fill(ellipse(x, y, 4.2, 4.2), GOLD, clip=shape)


_PETALS = ((0.0, -1.0), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31))


def _camouflage(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    tones = (shade(colour, 0.16), mix(colour, "#5a4632", 0.6), tint(colour, 0.14))
    for i in range(84):
        x, y = (i * _GOLDEN) % 1 * 620 - 310, 246 + i * 12
        half = 24 + i * 11 % 20
        blot = curve([(x - half, y), (x - half * 0.3, y - 18), (x + half * 0.6, y - 12), (x + half, y + 6), (x + 4, y + 18),
                      (x - half * 0.5, y + 12)])  # fmt: skip
        canvas.fill(blot, tones[i % 3], 0.9, clip=shape)


def _patches(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Squares of other cloth with big stitches."""
    cloths = (
        mix(who.looks.accent, colour, 0.45),
        mix(who.looks.lower_cloth, colour, 0.3),
        tint(colour, 0.12),
        shade(colour, 0.14),
    )
    for i, (x, y, turn) in enumerate(_SEWN):
        patch = lines([(x - 27, y - 24 + turn), (x + 25, y - 27 - turn), (x + 28, y + 24 - turn), (x - 25, y + 27 + turn)])
        cloth = cloths[i % 4]
        canvas.fill(patch, cloth, clip=shape)
        canvas.inner(patch, -6, -4, shade(cloth, 0.12), 0.6, 3, clip=shape)
        canvas.line(patch, shade(cloth, 0.26), 2.6, clip=shape)
        for t in range(-18, 19, 12):
            for stitch in (
                [(x + t, y - 34), (x + t, y - 19)], [(x + t, y + 19), (x + t, y + 34)],
                [(x - 34, y + t), (x - 19, y + t)], [(x + 19, y + t), (x + 34, y + t)],
            ):  # fmt: skip
                thread = tint(cloth, 0.3) if lightness(cloth) < 0.6 else shade(cloth, 0.36)
                canvas.fill(stroke(stitch, 3.4, even, smooth=False), thread, 0.95, clip=shape)


_SEWN = ((-82, 400, 4), (74, 500, -5), (-58, 612, 3), (96, 700, 5), (-110, 790, -4), (40, 850, 4), (150, 420, 3), (-170, 470, -3),
         (118, 352, -4))  # fmt: skip


_STAINS = {
    "": "#3a2c22", "blood": "#7a1018", "flour": "#f8f5ee", "oil": "#201c1e", "mud": "#5a3d26", "soot": "#262326",
        "dust": "#cdbd9f",
    "wine": "#6e1f36", "ink": "#26304a", "grass": "#4a6a34", "snow": "#f6f8fc",
}  # fmt: skip
_PAINTS = ("#d8402e", "#2f74c8", "#f0c030", "#3f9a62", "#f4f2f0", "#a04fb0")
_PALE_STAINS = ("flour", "dust", "snow")


def _dirt(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Smears of soot, oil or mud; splashes of paint or blood; drifts of flour; the dark of water."""
    kind = who.looks.shape("dirt")
    if kind == "wet":
        return _soaked(canvas, shape, colour)
    if not kind and who.looks.outfit in _SPILLS:
        return _splashes(canvas, shape, _SPILLS[who.looks.outfit])
    if kind in ("paint", "blood", "wine", "ink"):
        return _splashes(canvas, shape, _PAINTS if kind == "paint" else (_STAINS[kind],))
    plain = _STAINS[""] if lightness(colour) > 0.3 else "#8a7a64"
    stain = _STAINS.get(kind, plain) if kind else plain
    dense = 0.6 if kind in _PALE_STAINS else 0.5 if kind else 0.34
    for x, y, wide, high in _SMEARS:
        for dx, dy, size in ((0, 0, 1.0), (-0.7, 0.3, 0.6), (0.7, -0.3, 0.7), (0.2, 0.7, 0.5)):
            blot = ellipse(x + wide * dx, y + high * dy, wide * size * 0.8, high * size)
            canvas.fill(blot, stain, dense, blur=5, clip=shape)
        for i in range(6):
            spot = ellipse(x + wide * (((i * _GOLDEN) % 1) * 3 - 1.5), y + high * (i - 2.5) * 0.7, 3 + i % 4, 3 + i % 3)
            canvas.fill(spot, stain, dense + 0.16, clip=shape)


_SPILLS = {"labcoat": ("#7f9a4a", "#a8843c", "#7a6a94", "#6f8f8a"), "chef": ("#b8562c", "#a8842e", "#8a9a3c")}
"""What is spilt where a trade's clothes are stained."""


def _splashes(canvas: Canvas, shape: Path, colours: tuple[str, ...]) -> None:
    """Blots with ragged edges, drops about them and a run below."""
    for i, (x, y, wide, high) in enumerate((*_SMEARS, *_SPLASHES)):
        if len(colours) == 1 and i % 3 == 1:
            continue
        colour, size = colours[i % len(colours)], (wide + high) * (0.42 if len(colours) > 1 else 0.2 + 0.7 * ((i * _GOLDEN) % 1))
        points = [
            (x + size * (0.72 + 0.36 * ((i + j * _GOLDEN) % 1)) * math.cos(j * 0.7), y + size * 0.9 * math.sin(j * 0.7))
            for j in range(9)
        ]
        canvas.fill(curve(points), colour, 0.92, clip=shape)
        canvas.fill(
            stroke([(x - size * 0.2, y), (x - size * 0.2, y + size * 1.9)], size * 0.4, rounded), colour, 0.92, clip=shape
        )
        canvas.fill(ellipse(x - size * 0.4, y - size * 0.3, size * 0.24, size * 0.14), tint(colour, 0.2), 0.6, clip=shape)
        for j in range(7):
            a, far = j * 2.4 + i, size * (1.3 + 0.8 * ((j * _GOLDEN) % 1))
            drop = ellipse(x + far * math.cos(a), y + far * math.sin(a), 2.5 + j % 4, 2.5 + j % 3)
            canvas.fill(drop, colours[(i + j) % len(colours)], 0.92, clip=shape)


def _soaked(canvas: Canvas, shape: Path, colour: str) -> None:
    """Cloth dark with water, with streaks of light and drops."""
    left, top, right, low = shape.bounds()
    canvas.fill(rect(left, top, right - left, low - top), shade(colour, 0.16), 0.6, clip=shape)
    for i in range(44):
        x, y = (i * _GOLDEN) % 1 * 560 - 280, 258 + i * 13
        canvas.fill(stroke([(x, y), (x - 3, y + 26), (x + 2, y + 50)], 5), tint(colour, 0.24), 0.5, clip=shape)
        canvas.fill(ellipse(x + 14, y + 20, 3.4, 5), "#e8f4ff", 0.75, clip=shape)
        canvas.line(ellipse(x + 14, y + 20, 3.4, 5), shade(colour, 0.26), 1.4, 0.7, clip=shape)


_SMEARS = (
    (-206, 420, 34, 24), (212, 470, 34, 20), (-232, 600, 26, 18), (-74, 372, 36, 20), (58, 446, 42, 18), (-30, 548, 50, 22),
    (96, 590, 30, 26), (-104, 660, 34, 20), (40, 740, 60, 24), (-150, 440, 30, 26), (164, 500, 26, 30), (-84, 880, 56, 26),
)  # fmt: skip


_SPLASHES = (
    (-20, 360, 34, 22),
    (92, 372, 26, 20),
    (-118, 500, 30, 24),
    (24, 640, 34, 22),
    (-212, 350, 20, 20),
    (222, 360, 22, 20),
)


def _torn(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Slits with frayed lips, skin or lining behind."""
    behind = mix(who.ink.skin_shadow, shade(colour, 0.2), 0.25)
    for x, y, wide, slant in _SLITS:
        slit = curve([(x - wide, y - slant, 1), (x - wide * 0.3, y - 12), (x + wide * 0.4, y - 9), (x + wide, y + slant, 1),
                      (x + wide * 0.2, y + 13), (x - wide * 0.5, y + 8)])  # fmt: skip
        canvas.fill(slit, behind, clip=shape)
        canvas.inner(slit, 3, 7, shade(behind, 0.14), 0.8, 3, clip=shape)
        canvas.line(slit, shade(colour, 0.3), 3.2, clip=shape)
        for t in (-0.5, 0.45):
            thread: Points = [(x + wide * t, y - 9 + slant * t), (x + wide * t + 4, y + 5 + slant * t)]
            canvas.fill(stroke(thread, 2.6, even), tint(colour, 0.1), 0.9, clip=shape)


_SLITS = ((-206, 440, 30, 10), (208, 400, 30, -9), (218, 560, 26, 9), (-66, 424, 46, 14), (62, 536, 42, -14),
    (-30, 640, 50, 9), (104, 720, 44, 12), (-98, 790, 52, -12), (26, 870, 54, 12),
          (-168, 420, 26, 9), (172, 460, 26, -9))  # fmt: skip

PATTERNS: dict[str, Paint] = {
    **MOTIFS, "camouflage": _camouflage, "plaid": _plaid, "checks": _checks, "stripes": _stripes, "pinstripes": _pinstripes,
        "dots": _dots,
    "floral": _floral, "sparkles": _sparkles,
    "patches": _patches, "torn": _torn, "dirt": _dirt,
}  # fmt: skip
