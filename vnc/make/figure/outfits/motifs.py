"""Figures printed or embroidered on cloth: cranes, fish, dragons, waves, stars … In the body's frame.

Each motif is drawn about the origin at a size of about 60 units and strewn over the cloth; a colour that is said is the
motif's own, else it is one that shows on the cloth.
"""

import math
from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, sided, spline, thin_end, thin_ends
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.person import Person

Motif = Callable[[Canvas, str, str, Path], None]
"""Paints one motif of a colour on cloth of another, inside a shape."""
Strewn = Callable[[Canvas, Person, Path, str], None]

_TURNS = (0.0, -18.0, 14.0, -8.0, 22.0, -26.0)


def _strewn(name: str, motif: Motif, size: float, step: tuple[float, float]) -> Strewn:
    """The motif in staggered rows, each turned a little."""

    def paint(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
        own = who.looks.hue(name, "#e0582e" if name == "fish" and lightness(colour) >= 0.74 else _seen_on(colour))
        left, top, right, bottom = shape.bounds()
        count = 0
        for row in range(18):
            y = 262 + row * step[1]
            for column in range(-4, 5):
                x = (column + 0.5 * (row % 2)) * step[0] + 9 * math.sin(row * 2.4 + column)
                count += 1
                if left - 50 < x < right + 50 and top - 50 < y < bottom + 50:
                    with canvas.clipped(shape), canvas.saved():
                        canvas.translate(x, y)
                        canvas.rotate(_TURNS[(row * 5 + column) % 6])
                        canvas.scale(size)
                        motif(canvas, own, colour, shape)

    return paint


def _seen_on(colour: str) -> str:
    """White on any cloth but a pale one."""
    return WHITE if lightness(colour) < 0.74 else "#3f5f9a"


def _outlined(canvas: Canvas, shape: Path, fill: str, on: str) -> None:
    line = shade(fill, 0.3) if lightness(fill) > lightness(on) else tint(fill, 0.3)
    canvas.line(shape, line, 2.6, 0.6)
    canvas.fill(shape, fill)


def _crane(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """Flying: both wings raised, black flight feathers, a long neck stretched before and legs behind, a red crown."""
    dark = "#2a2632" if lightness(colour) > 0.5 else tint(colour, 0.4)
    for leg in ([(-20, 10), (-42, 16), (-62, 15)], [(-18, 13), (-40, 20), (-58, 22)]):
        canvas.fill(stroke(leg, 3.4, even), dark)
    for wing, tips in (
        ([(2, -2), (22, -34), (50, -56, 1), (40, -26), (18, 4)], ((50, -56), (47, -46), (43, -37))),
        ([(10, 0), (2, -32), (-22, -66, 1), (-34, -44), (-30, -20), (-12, 4)], ((-22, -66), (-30, -56), (-35, -44), (-34, -31))),
    ):
        _outlined(canvas, curve(wing), colour, on)
        for x, y in tips:
            canvas.fill(stroke([(x * 0.6, y * 0.62), (x, y)], 9, lambda t: 0.5 + 0.5 * t), dark)
    _outlined(canvas, curve([(-26, 12), (-8, -8), (18, -8), (24, 2), (6, 14)]), colour, on)
    neck = stroke([(18, -2), (34, 4), (46, -4), (60, -8)], 8)
    _outlined(canvas, neck, colour, on)
    canvas.fill(stroke([(36, 3), (46, -4), (54, -8)], 5), dark)
    canvas.fill(stroke([(58, -8), (74, -5)], 4, thin_end), dark)
    canvas.fill(ellipse(57, -11, 4.6, 3.4), "#e03a34")


def _bird(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """A swallow with a forked tail."""
    _outlined(
        canvas, curve([(26, -4, 1), (8, -12), (-10, -4), (-44, 14, 1), (-24, 8), (-40, 26, 1), (-8, 12), (10, 6)]), colour, on
    )
    for wing in ([(6, -8), (2, -30), (-22, -48, 1), (-14, -20), (-8, -4)], [(6, 4), (4, 22), (-14, 42, 1), (-12, 18), (-6, 6)]):
        _outlined(canvas, curve(wing), colour, on)


def _butterfly(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    dark = mix(colour, "#2a2030", 0.55)
    for k in (-1, 1):
        for wing in ([(2, -4), (14, -34), (42, -34), (38, -8), (14, 2)], [(2, 2), (26, 4), (34, 24), (16, 32), (4, 14)]):
            shape = curve(sided(wing, k))
            _outlined(canvas, shape, colour, on)
            canvas.line(shape, dark, 3, 0.7)
        canvas.fill(ellipse(k * 27, -22, 6, 5), dark, 0.7)
        canvas.line(curve(sided([(1, -16), (8, -30), (14, -38)], k), closed=False), dark, 2)
    canvas.fill(stroke([(0, -18), (0, 20)], 6), dark)


def _fish(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """A goldfish or koi: round body, flowing fins and tail, dark eye."""
    pale = lightness(colour) > 0.82
    fin = tint(colour, 0.1) if not pale else "#f0b0a0"
    tail = curve([(-18, 0, 1), (-44, -26), (-56, -8), (-46, 2, 1), (-58, 16), (-40, 28)])
    _outlined(canvas, tail, fin, on)
    for k in (-1, 1):
        _outlined(canvas, curve([(6, k * 8), (-4, k * 28), (-18, k * 26), (-10, k * 8)]), fin, on)
    body = curve([(36, 0), (20, -15), (-4, -14), (-22, -3), (-22, 4), (-4, 15), (20, 15)])
    _outlined(canvas, body, colour, on)
    canvas.fill(curve([(10, -12), (-6, -12), (-10, 0), (4, 4)]), "#e0562e" if pale else WHITE, 0.9, clip=body)
    canvas.fill(ellipse(26, -4, 3, 3), "#20181c")


def _blossom(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """Five notched petals."""
    for i in range(5):
        with canvas.saved():
            canvas.rotate(72 * i)
            petal = curve([(0, 2, 1), (-15, -14), (-11, -30), (0, -25, 1), (11, -30), (15, -14)])
            _outlined(canvas, petal, colour, on)
            canvas.fill(stroke([(0, -4), (0, -16)], 2.4), shade(colour, 0.2), 0.8)
    canvas.fill(ellipse(0, 0, 5, 5), GOLD if lightness(colour) > 0.4 else tint(colour, 0.3))


def _star(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    points: Points = [
        (r * math.sin(math.pi * i / 5), -r * math.cos(math.pi * i / 5)) for i in range(10) for r in ((26, 11)[i % 2],)
    ]
    canvas.fill(lines(points), colour)


def _moon(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    canvas.fill(ellipse(0, 0, 26, 26) - ellipse(12, -5, 23, 23), colour)
    _small_star(canvas, 20, -2, colour)


def _small_star(canvas: Canvas, x: float, y: float, colour: str) -> None:
    canvas.fill(lines([(x, y - 9), (x + 2, y - 2), (x + 9, y), (x + 2, y + 2), (x, y + 9), (x - 2, y + 2), (x - 9, y),
                       (x - 2, y - 2)]), colour)  # fmt: skip


def _cloud(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """A curled cloud, as on old silk."""
    shape = ellipse(-18, 4, 18, 14) | ellipse(2, -8, 20, 18) | ellipse(24, 4, 17, 13)
    tail = stroke([(-28, 14), (10, 18), (52, 14)], 9, thin_ends)
    for piece in (tail, shape):
        _outlined(canvas, piece, colour, on)
    for x, y in ((-18, 4), (2, -8), (24, 4)):
        swirl: Points = [(x + 9, y + 2), (x + 2, y - 7), (x - 7, y), (x, y + 6), (x + 3, y + 1)]
        canvas.line(curve(swirl, closed=False), mix(colour, on, 0.75), 2.6)


def _leaf(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    canvas.fill(stroke([(-34, 22), (-8, 6), (30, -22)], 3, even), shade(colour, 0.1))
    for x, y, turn in ((-20, 12, -70), (-4, 2, 20), (12, -10, -64), (26, -20, 0)):
        with canvas.saved():
            canvas.translate(x, y)
            canvas.rotate(turn)
            _outlined(canvas, curve([(0, 0, 1), (14, -9), (30, 0, 1), (14, 9)]), colour, on)
            canvas.fill(stroke([(2, 0), (24, 0)], 2), shade(colour, 0.2), 0.7)


def _heart(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    canvas.fill(curve([(0, 24, 1), (-26, -4), (-16, -24), (0, -12, 1), (16, -24), (26, -4)]), colour)


def _flake(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    for i in range(6):
        with canvas.saved():
            canvas.rotate(60 * i)
            for arm in ([(0, 0), (0, -28)], [(0, -16), (-9, -24)], [(0, -16), (9, -24)]):
                canvas.fill(stroke(arm, 4, even, smooth=False), colour)


def _burst(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    """A firework: rays of sparks in two colours."""
    for i in range(14):
        a = i * math.pi / 7
        for near, far, tone in ((10, 26, colour), (30, 44, tint("#e86a8a", 0.05) if i % 2 else "#f0c84a")):
            ray = [(near * math.cos(a), near * math.sin(a)), (far * math.cos(a), far * math.sin(a))]
            canvas.fill(stroke(ray, 4.4, even, smooth=False), tone)
        canvas.fill(ellipse(50 * math.cos(a), 50 * math.sin(a), 2.6, 2.6), colour)
    canvas.fill(ellipse(0, 0, 5, 5), "#f0c84a")


def _skull(canvas: Canvas, colour: str, on: str, clip: Path) -> None:
    canvas.fill(ellipse(0, -6, 21, 19) | curve([(-12, 4, 1), (12, 4, 1), (10, 22, 1), (-10, 22, 1)]), colour)
    for k in (-1, 1):
        canvas.fill(ellipse(k * 8, -5, 5.6, 6), on)
    for x in (-4, 0, 4):
        canvas.fill(stroke([(x, 14), (x, 22)], 1.8, even), on)
    canvas.fill(lines([(0, 2), (3, 8), (-3, 8)]), on)


def waves(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Rows of ringed scales, the sea on old cloth."""
    own = who.looks.hue("waves", WHITE if lightness(colour) < 0.74 else "#2f5f9a")
    left, top, right, bottom = shape.bounds()
    for row in range(34):
        y = 250 + row * 26
        if not top - 60 < y < bottom + 60:
            continue
        for column in range(-8, 9):
            x = column * 64 + 32 * (row % 2)
            if left - 40 < x < right + 40:
                canvas.fill(ellipse(x, y, 32, 32), colour, clip=shape)
                for radius in (30, 21, 12):
                    canvas.line(ellipse(x, y, radius, radius), own, 3.2, 0.85, clip=shape)


_DRAGON: Points = [(96, 322), (20, 300), (-70, 336), (-84, 400), (-10, 432), (70, 452), (84, 516), (10, 548), (-70, 580),
                   (-84, 660), (-10, 716), (60, 760), (40, 840)]  # fmt: skip


def dragons(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """One great embroidered dragon, winding from the shoulder down."""
    own = who.looks.hue("dragons", GOLD if abs(lightness(colour) - 0.78) > 0.12 else "#a8322c")
    line, k, wide = mix(shade(own, 0.26), "#40201c", 0.3), who.looks.turn, who.body.chest / 118
    at = [(x * wide * k, y) for x, y in _DRAGON]
    body = stroke(at, 46, lambda t: (0.55 + 1.6 * t).clip(0, 1) * (1 - t).clip(0, 1) ** 0.35)
    path = spline(at)
    lead = np.gradient(path, axis=0)
    lead /= np.maximum(np.hypot(lead[:, 0], lead[:, 1]), 1e-6)[:, None]
    for i in range(4, len(path) - 10, 3):
        (x, y), (dx, dy) = path[i], lead[i]
        up = -k if dx * k < 0 else k
        fin = [(x - dx * 11, y - dy * 11), (x + dy * up * 34 + dx * 6, y - dx * up * 34 + dy * 6), (x + dx * 11, y + dy * 11)]
        canvas.fill(lines(fin), mix(own, "#d2502a", 0.5), clip=shape)
    canvas.line(body, line, 5, clip=shape)
    canvas.fill(body, own, clip=shape)
    canvas.inner(body, -8, -6, shade(own, 0.16), 0.8, 4, clip=shape)
    for i in range(4, len(path) - 4, 2):
        (x, y), (dx, dy) = path[i], lead[i]
        scale = [(x - dy * 13, y + dx * 13), (x + dx * 10, y + dy * 10), (x + dy * 13, y - dx * 13)]
        canvas.line(curve(scale, closed=False), line, 2.2, 0.7, clip=shape & body)
    with canvas.clipped(shape), canvas.saved():
        canvas.translate(*at[0][:2])
        canvas.scale(1.2)
        _dragon_head(canvas, own, line, k)
    for x, y, turn in ((-66 * wide * k, 372, -1), (74 * wide * k, 480, 1), (-70 * wide * k, 610, -1)):
        for spread in (-14, 0, 14):
            claw = stroke([(x, y), (x + turn * k * 26, y + spread), (x + turn * k * 38, y + spread + 10)], 9)
            canvas.line(claw, line, 3, clip=shape)
            canvas.fill(claw, own, clip=shape)


def _dragon_head(canvas: Canvas, own: str, line: str, k: int) -> None:
    mane = [(-10, -22), (-34, -30), (-20, -8), (-44, -2), (-22, 10), (-36, 30), (-8, 22)]
    canvas.fill(lines(sided(mane, k)), mix(own, "#d2502a", 0.55))
    for horn in ([(2, -16), (-12, -36), (-30, -44)], [(12, -18), (4, -38), (-8, -52)]):
        piece = stroke(sided(horn, k), 8, thin_end)
        canvas.line(piece, line, 3)
        canvas.fill(piece, tint(own, 0.1))
    head = curve(sided([(-14, -16), (14, -22), (34, -14), (54, -8, 1), (56, 6), (30, 8), (52, 16, 1), (30, 24), (-8, 20)], k))
    canvas.line(head, line, 4.4)
    canvas.fill(head, own)
    canvas.fill(ellipse(k * 18, -9, 5, 5), "#fff8e8")
    canvas.fill(ellipse(k * 19, -9, 2.4, 2.6), "#2a1010")
    canvas.line(curve(sided([(54, -2), (74, -14), (84, -2)], k), closed=False), own, 3.4)
    canvas.line(curve(sided([(30, 8), (44, 9), (54, 8)], k), closed=False), line, 3)


def argyle(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Rows of lozenges in two tones, crossed by thin lines."""
    tones = (who.looks.hue("argyle", mix(who.looks.accent, colour, 0.15)), shade(colour, 0.16))
    thin = tint(colour, 0.35) if lightness(colour) < 0.75 else shade(colour, 0.3)
    for row in range(12):
        for column in range(-5, 6):
            x, y = column * 68 + 34 * (row % 2), 270 + row * 56
            canvas.fill(lines([(x, y - 56), (x + 34, y), (x, y + 56), (x - 34, y)]), tones[row % 2], 0.9, clip=shape)
    for start in range(-900, 901, 68):
        for k in (-1, 1):
            x = start + 17
            canvas.fill(stroke([(x - k * 400, 214), (x + k * 200, 1202)], 2.4, even, smooth=False), thin, 0.8, clip=shape)


def spots(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """A leopard's rosettes."""
    dark = who.looks.hue("leopard", "#3a2418" if lightness(colour) > 0.35 else tint(colour, 0.3))
    mid = mix(colour, "#a8682c", 0.5)
    left, top, right, low = shape.bounds()
    for row in range(30):
        for column in range(-9, 10):
            x, y = (
                column * 40 + 20 * (row % 2) + 7 * math.sin(row * 3 + column * 5),
                244 + row * 31 + 6 * math.cos(column * 4 + row),
            )
            if not (left - 20 < x < right + 20 and top - 20 < y < low + 20):
                continue
            size, a = 11 + 3 * math.sin(row + column * 2.3), row * 1.7 + column * 2.1
            canvas.fill(ellipse(x, y, size * 0.8, size * 0.72), mid, 0.9, clip=shape)
            for i in range(3):
                b = a + i * 2.1
                arc: Points = [(x + size * math.cos(b + t), y + size * 0.9 * math.sin(b + t)) for t in (0, 0.6, 1.2)]
                canvas.fill(stroke(arc, 7, thin_ends), dark, clip=shape)


def bars(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """A zebra's or tiger's stripes, from both sides."""
    dark = who.looks.hue("zebra", "#2a2228" if lightness(colour) > 0.4 else WHITE)
    for i in range(34):
        y, k = 246 + i * 30, 1 if i % 2 else -1
        for x in (-300, -60, 180):
            bar: Points = [(x * k, y), ((x + 70) * k, y + 16), ((x + 150) * k, y + 4)]
            canvas.fill(stroke(bar, 15, thin_end), dark, clip=shape)


def embroidery(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Scrolls of thread with buds, both sides of the front and round the hem."""
    thread = who.looks.hue("embroidery", GOLD if abs(lightness(colour) - 0.78) > 0.12 else shade(who.looks.accent, 0.06))
    for k in (-1, 1):
        for i in range(15):
            y, out = 300 + i * 62, 46 + (i % 2) * 26
            for scroll in (
                [
                    (out + 30, y + 34),
                    (out + 4, y + 20),
                    (out + 8, y - 4),
                    (out + 30, y - 2),
                    (out + 28, y + 14),
                    (out + 18, y + 12),
                ],
                [(out + 30, y + 34), (out + 48, y + 30), (out + 56, y + 14), (out + 46, y + 8)],
            ):
                canvas.fill(stroke(sided(scroll, k), 5.6), thread, clip=shape)
            for bud in ((out + 18, y + 10), (out + 46, y + 8)):
                canvas.fill(ellipse(k * bud[0], bud[1], 5, 5), thread, clip=shape)
            for x in (150, 200):
                canvas.fill(stroke(sided([(x - 14, y + 40), (x, y + 20), (x + 16, y + 18)], k), 5), thread, 0.9, clip=shape)
                canvas.fill(ellipse(k * (x + 10), y + 30, 4, 4), thread, clip=shape)


def kente(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Strips woven in blocks of gold, green, red and black."""
    tones = ("#e8b424", "#2f8a48", "#b82c30", "#26222a")
    for column in range(-7, 8):
        for row in range(26):
            x, y = column * 52, 240 + row * 40
            tone = tones[(row + column * 2) % 4]
            canvas.fill(rect(x - 26, y, 52, 40), tone, 0.92, clip=shape)
            other = tones[(row + column * 2 + 1) % 4]
            if (row + column) % 2:
                for dy in (6, 18, 30):
                    canvas.fill(rect(x - 26, y + dy, 52, 6), other, 0.95, clip=shape)
            else:
                canvas.fill(lines([(x, y + 4), (x + 20, y + 20), (x, y + 36), (x - 20, y + 20)]), other, 0.95, clip=shape)
        canvas.fill(rect(column * 52 - 27.5, 200, 3, 1200), "#26222a", 0.8, clip=shape)


def wax(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Bold printed suns in three colours."""
    tones = (tint(who.looks.accent, 0.06), "#f0b83a" if lightness(colour) < 0.7 else "#c8502c", "#f6f0e2")
    for row in range(15):
        for column in range(-5, 6):
            x, y = column * 86 + 43 * (row % 2), 262 + row * 74
            for i in range(10):
                a = i * math.pi / 5
                ray = stroke([(x + 20 * math.cos(a), y + 20 * math.sin(a)), (x + 37 * math.cos(a), y + 37 * math.sin(a))], 8)
                canvas.fill(ray, tones[2], clip=shape)
            for radius, tone in ((22, tones[0]), (14, tones[1]), (6, tones[2])):
                canvas.fill(ellipse(x, y, radius, radius), tone, clip=shape)


def motley(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """A jester's two colours, one to each side; a harlequin's lozenges."""
    other = who.looks.hue("motley", who.looks.accent)
    if who.looks.shape("motley") != "lozenges":
        return canvas.fill(rect(0, 0, 900, 1600), other, clip=shape)
    for row in range(20):
        for column in range(-6, 7):
            x, y = column * 66, 240 + row * 54
            shape_at = lines([(x, y - 27), (x + 33, y), (x, y + 27), (x - 33, y)])
            canvas.fill(shape_at, other, 0.95, clip=shape)
            canvas.fill(ellipse(x + 33, y, 4, 4), GOLD, 0.9, clip=shape)


def fringe(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """Cut leather thongs in rows across breast and hem."""
    left, _, right, _ = shape.bounds()
    tone = tint(colour, 0.08)
    for y, length in ((392, 62), (560, 56), (730, 70)):
        x = left
        while x < right:
            thong = stroke([(x, y + abs(x) * -0.06), (x + 2, y + length)], 6)
            canvas.line(thong, shade(colour, 0.3), 2, 0.8, clip=shape)
            canvas.fill(thong, tone, clip=shape)
            x += 10
        canvas.fill(
            stroke([(left, y - abs(left) * 0.06), (0, y + 2), (right, y - abs(right) * 0.06)], 8, even),
            shade(colour, 0.14),
            clip=shape,
        )


_MOTIFS: dict[str, tuple[Motif, float, tuple[float, float]]] = {
    "cranes": (_crane, 0.98, (138, 112)), "birds": (_bird, 0.8, (104, 76)), "butterflies": (_butterfly, 0.82, (104, 78)),
    "fish": (_fish, 0.9, (128, 88)), "blossoms": (_blossom, 0.78, (96, 70)), "stars": (_star, 0.66, (82, 58)),
    "moons": (_moon, 0.82, (96, 70)), "clouds": (_cloud, 0.92, (130, 84)), "leaves": (_leaf, 0.86, (104, 70)),
    "hearts": (_heart, 0.62, (80, 60)), "snowflakes": (_flake, 0.7, (84, 66)), "skulls": (_skull, 0.72, (90, 70)),
        "fireworks": (_burst, 0.9, (124, 96)),
}  # fmt: skip
MOTIFS: dict[str, Strewn] = {
    **{name: _strewn(name, *how) for name, how in _MOTIFS.items()},
    "waves": waves, "dragons": dragons, "argyle": argyle, "leopard": spots, "zebra": bars, "embroidery": embroidery,
    "kente": kente, "wax print": wax, "motley": motley, "fringe": fringe,
}  # fmt: skip
"""By the word of the language."""
