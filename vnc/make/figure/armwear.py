"""What is worn on arms and wrists, over whatever sleeve: bands, bracers, bracelets, a watch, ink, a limb of metal."""

from collections.abc import Callable
from dataclasses import replace

from vnc.make.draw import Canvas, Linear, Path, ellipse, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, scalloped, thin_ends
from vnc.make.figure.bones import bones
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE, Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.person import Person

Point = tuple[float, float]
LINEN = "#ece4d4"
Cut = Callable[[float, float, float], Path]
"""The arm's shape from one share of its length to another, so far from the skin."""


def metal_of(who: Person) -> str:
    return who.looks.hue("prosthetic arm", "#9aa4b4")


def prosthetic(who: Person, side: int) -> bool:
    """Whether the arm on this side (1 is the viewer's right) is of metal; a person's left is the viewer's right."""
    if who.looks.shape("prosthetic arm") == "both":
        return who.looks.wears("prosthetic arm")
    return who.looks.wears("prosthetic arm") and side == (metal_side(who.looks) or who.looks.turn)


def metal_side(looks: Looks) -> int:
    """The side of an arm of metal that was said to be the left or the right one; 0 where nothing was said."""
    return {"left": 1, "right": -1}.get(looks.shape("prosthetic arm"), 0) if looks.wears("prosthetic arm") else 0


def clad(who: Person, ink: Ink, side: int) -> Ink:
    """The colours of a hand: skin, a glove's cloth, wraps, or metal."""
    looks = who.looks
    if prosthetic(who, side):
        return _of_cloth(ink, metal_of(who))
    for extra, colour in (
        ("gloves", looks.hue("gloves")),
        ("long gloves", glove_of(who)),
        ("hand wraps", looks.hue("hand wraps", LINEN)),
    ):
        if looks.wears(extra):
            sheer = looks.shape("gloves") == "lace" and extra != "hand wraps"
            return _of_cloth(ink, mix(colour, ink.skin, 0.3) if sheer else colour)
    return ink


def glove_of(who: Person) -> str:
    """Evening gloves go with a dark gown, and are white beside any other."""
    return who.looks.hue("long gloves", who.looks.cloth if lightness(who.looks.cloth) < 0.45 else WHITE)


def _of_cloth(ink: Ink, cloth: str) -> Ink:
    return replace(
        ink, skin=cloth, skin_shadow=shade(cloth, 0.12), skin_deep=shade(cloth, 0.2), skin_light=tint(cloth, 0.12),
        skin_line=mix(shade(cloth, 0.3), "#20141c", 0.3),
    )  # fmt: skip


def worn_on_arm(canvas: Canvas, who: Person, side: int, points: list[Point], stretch: tuple[float, float], cut: Cut) -> None:
    """All of it that lies in this stretch of the arm (0 shoulder, 1 wrist)."""
    start, stop = stretch
    for extra, (low, high, both, paint) in ARMWEAR.items():
        mine = both or (prosthetic(who, side) if extra == "prosthetic arm" else side == who.looks.turn)
        if who.looks.wears(extra) and mine and start < high - 0.02 and stop >= high - 0.02:
            paint(canvas, who, cut, (max(start, low), high), points)


def _band(canvas: Canvas, shape: Path, colour: str) -> None:
    canvas.line(shape, shade(colour, 0.3, 14), 3.6)
    canvas.fill(shape, Linear(-60, 0, 60, 20, (tint(colour, 0.06), colour, shade(colour, 0.06))))
    canvas.inner(shape, -10, -3, shade(colour, 0.16), 0.7, 5)
    canvas.inner(shape, 4, 3, tint(colour, 0.16), 0.5, 2)


Paint = Callable[[Canvas, Person, Cut, tuple[float, float], list[Point]], None]


def _armband(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    _band(canvas, cut(*at, 9), who.looks.hue("armband"))


def _bracer(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    colour = who.looks.hue("bracers", "#6e4a2c")
    _band(canvas, cut(*at, 7), colour)
    for share in (at[0] + 0.06, at[1] - 0.07):
        _band(canvas, cut(share, share + 0.035, 8), shade(colour, 0.12))


def _wraps(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    colour = who.looks.hue("hand wraps", LINEN)
    shape = cut(*at, 3)
    _band(canvas, shape, colour)
    line = bones(points)
    for i in range(8):
        x, y = line[round((at[0] + (at[1] - at[0]) * i / 7) * (len(line) - 1))]
        canvas.fill(stroke([(x - 60, y - 12), (x + 60, y + 12)], 3, even, smooth=False), shade(colour, 0.16), 0.8, clip=shape)


def _glove(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    colour = glove_of(who)
    _band(canvas, cut(*at, 2), colour)
    _band(canvas, cut(at[0], at[0] + 0.04, 4), tint(colour, 0.04))


def _bracelets(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    metal = who.looks.hue("bracelets", GOLD)
    for share in (0.86, 0.895, 0.93):
        ring = cut(share, share + 0.016, 5)
        canvas.line(ring, shade(metal, 0.34), 3.4)
        canvas.fill(ring, Linear(-60, 0, 60, 0, (tint(metal, 0.2), metal, shade(metal, 0.1))))


def _watch(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    _band(canvas, cut(0.89, 0.94, 4), who.looks.hue("wristwatch", "#2a2832"))
    line = bones(points)
    x, y = line[round(0.915 * (len(line) - 1))]
    canvas.line(ellipse(x, y, 14, 14), GOLD_LINE, 5)
    canvas.fill(ellipse(x, y, 14, 14), GOLD)
    canvas.fill(ellipse(x, y, 10, 10), "#fbfbf6")
    canvas.fill(stroke([(x, y - 7), (x, y), (x + 5, y + 2)], 2.2, even, smooth=False), "#2a2832")


def _elbow(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Leather ovals sewn on the elbows."""
    leather = who.looks.hue("elbow patches", "#6e4a2c")
    line = bones(points)
    x, y = line[round(0.52 * (len(line) - 1))]
    outward = 1 if x > 0 else -1
    shape = cut(max(at[0], 0.4), 0.64, 0)
    patch = ellipse(x + outward * 12, y, 25, 44)
    canvas.fill(patch, leather, clip=shape)
    canvas.inner(patch, -7, -4, shade(leather, 0.14), 0.6, 4, clip=shape)
    canvas.line(patch, shade(leather, 0.26), 3, clip=shape)
    canvas.line(ellipse(x + outward * 12, y, 20, 38), tint(leather, 0.2), 1.8, 0.8, clip=shape)


def _ink(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Flames and leaves down a bare forearm."""
    colour = who.looks.hue("arm tattoo", mix(who.ink.skin_line, "#1c3a4c", 0.75))
    shape, line = cut(*at, 0), bones(points)
    for i in range(6):
        (x, y), (u, v) = (line[round((at[0] + (at[1] - at[0]) * t) * (len(line) - 1))] for t in (i / 6.5, (i + 1.5) / 7.5))
        lean = 13 if i % 2 else -13
        canvas.fill(
            stroke([(x + lean * 1.6, y - 4), (x + lean * 0.2, y + 8), (u - lean, v)], 13, thin_ends), colour, 0.85, clip=shape
        )
        canvas.fill(ellipse(x - lean, y + 6, 4, 4), colour, 0.8, clip=shape)


def _shoulder_ink(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """A winding beast on the upper arm, where no sleeve covers it."""
    if who.looks.shape("sleeves") != "none" and who.looks.outfit not in _SLEEVELESS:
        return
    colour = mix(who.ink.skin_line, "#1c3a4c", 0.75)
    shape, line = cut(*at, 0), bones(points)
    (x, y), (u, v) = (line[round(share * (len(line) - 1))] for share in at)
    for side, width in ((-1, 12), (1, 9)):
        way = [(x, y + 8), (x + side * 20, y + (v - y) * 0.3), (x - side * 12, y + (v - y) * 0.6), (u + side * 14, v - 6)]
        canvas.fill(stroke(way, width, thin_ends), colour, 0.88, clip=shape)
    for share in (0.3, 0.55, 0.8):
        canvas.fill(ellipse(x + (u - x) * share, y + (v - y) * share, 5, 4), colour, 0.85, clip=shape)


_SLEEVELESS = ("tank top", "bare chest", "furs", "swimsuit", "crop top", "evening gown", "tutu", "toga", "dancer")
"""What leaves the upper arms bare."""


def _burnt(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Red, uneven skin with tight pale ridges."""
    skin = who.ink.skin
    red = mix(skin, "#8a4a44" if lightness(skin) < 0.5 else "#c04a48", 0.55)
    shape, line = cut(*at, 0), bones(points)
    for i, (dx, rx, ry) in enumerate(((-8, 22, 18), (12, 20, 22), (-10, 24, 20), (9, 18, 16))):
        x, y = line[round((at[0] + (at[1] - at[0]) * (i + 0.5) / 4) * (len(line) - 1))]
        patch = scalloped(ellipse(x + dx, y, rx, ry), 8, 5)
        canvas.fill(patch, red, 0.85, blur=1, clip=shape)
        canvas.line(patch, mix(red, who.ink.skin_line, 0.4), 2, 0.5, clip=shape)
        for dy in (-7, 4):
            ridge = stroke([(x + dx - 12, y + dy + 3), (x + dx + 12, y + dy - 2)], 4)
            canvas.fill(ridge, mix(who.ink.skin_light, "#ffd8cc", 0.3), 0.6, clip=shape)


def _scaled(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """A mermaid's scales along the outer side of the arm."""
    colour = who.looks.hue("scales", "#3fa8a0")
    shape, line = cut(*at, 0), bones(points)
    for row in range(15):
        x, y = line[round((at[0] + (at[1] - at[0]) * row / 15) * (len(line) - 1))]
        outward = 1 if x > 0 else -1
        for column in range(2 + row % 2):
            u = x + outward * (26 - column * 15 - row % 2 * 6)
            scale = ellipse(u, y, 9, 10)
            canvas.line(scale, mix(colour, "#1c2a4a", 0.5), 2.2, 0.9, clip=shape)
            canvas.fill(scale, Linear(0, y - 8, 0, y + 10, (tint(colour, 0.2), colour)), 0.92, clip=shape)


def _scarred(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Old cuts across a bare forearm."""
    dark = lightness(who.ink.skin) < 0.5
    shape, line = cut(*at, 0), bones(points)
    for i, lean in enumerate((10, -8, 12)):
        x, y = line[round((at[0] + (at[1] - at[0]) * (i + 0.6) / 3.4) * (len(line) - 1))]
        scar = stroke([(x - 20, y - lean), (x, y + 2), (x + 20, y + lean)], 7, thin_ends)
        canvas.fill(scar, mix(who.ink.skin, "#d8968c" if dark else "#b04048", 0.55), clip=shape)
        canvas.line(scar, mix(who.ink.skin_line, "#903038", 0.5), 1.6, 0.8, clip=shape)


def _plates(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """A mechanical arm: plates, joints at elbow and wrist, a line of light."""
    metal = metal_of(who)
    glow = who.looks.hue("glow", "#4ad8e8")
    line = bones(points)
    for low, high in ((at[0], 0.42), (0.56, 0.9)):
        if high > at[0] + 0.02:
            shape = cut(max(low, at[0]), high, 1)
            canvas.line(shape, shade(metal, 0.36), 3.4)
            left, top, right, low_y = shape.bounds()
            canvas.fill(shape, Linear(left, top, right, low_y, (tint(metal, 0.2), metal, shade(metal, 0.16), tint(metal, 0.06))))
            canvas.inner(shape, -9, -4, shade(metal, 0.26), 0.7, 5)
            canvas.inner(shape, 5, 3, "#ffffff", 0.6, 2)
    for share in (0.24, 0.49, 0.7, 0.93):
        if share > at[0]:
            _band(canvas, cut(share, share + 0.03, 1.5), shade(metal, 0.24))
    for share in (0.3, 0.36, 0.62, 0.8):
        if share > at[0]:
            x, y = line[round(share * (len(line) - 1))]
            canvas.fill(ellipse(x, y, 9, 9), glow, 0.5, blur=5)
            canvas.fill(ellipse(x, y, 4.4, 4.4), tint(glow, 0.2))


def _fishnet(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Black net through which the skin shows."""
    colour, shape = who.looks.hue("fishnet sleeves", "#1c1a22"), cut(at[0], at[1], 1)
    left, top, right, low = shape.bounds()
    canvas.fill(shape, colour, 0.16)
    reach = low - top + right - left
    for i in range(int(reach / 15) + 2):
        for k in (-1, 1):
            x = left - (low - top if k > 0 else 0) + i * 15
            canvas.fill(stroke([(x, top), (x + k * (low - top), low)], 2.6, even, smooth=False), colour, 0.9, clip=shape)
    canvas.line(cut(at[1] - 0.015, at[1], 1.5), colour, 4)


def _lace_cuff(canvas: Canvas, who: Person, cut: Cut, at: tuple[float, float], points: list[Point]) -> None:
    """Two ruffles of white lace that fall over the wrist."""
    colour = who.looks.hue("lace cuffs", "#f8f5f0")
    for low, high, gap in ((0.86, 0.985, 15), (0.83, 0.93, 11)):
        ruffle = scalloped(cut(low, high, gap), 13, 5)
        canvas.line(ruffle, shade(colour, 0.3), 3)
        canvas.fill(ruffle, colour)
        canvas.inner(ruffle, -7, -5, shade(colour, 0.12), 0.7, 4)
        canvas.line(cut(low + 0.03, high - 0.035, gap - 3), shade(colour, 0.18), 1.8, 0.8)


ARMWEAR: dict[str, tuple[float, float, bool, Paint]] = {
    "fishnet sleeves": (0.28, 0.97, True, _fishnet), "lace cuffs": (0.82, 0.99, True, _lace_cuff),
    "prosthetic arm": (0.0, 1.0, False, _plates), "arm tattoo": (0.6, 0.94, True, _ink),
    "shoulder tattoo": (0.06, 0.36, False, _shoulder_ink),
    "arm burn": (0.58, 0.94, True, _burnt),
    "scales": (0.3, 0.9, True, _scaled),
    "arm scars": (0.58, 0.94, True, _scarred), "long gloves": (0.42, 1.0, True, _glove),
    "elbow patches": (0.42, 0.62, True, _elbow), "hand wraps": (0.72, 1.0, True, _wraps), "bracers": (0.6, 0.94, True,
        _bracer), "armband": (0.22, 0.34, False, _armband),
    "bracelets": (0.84, 0.95, True, _bracelets), "wristwatch": (0.88, 0.95, False, _watch),
}  # fmt: skip
"""From where to where along the arm, whether on both, and how it is drawn."""
