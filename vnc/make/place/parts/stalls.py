"""What stands on a market: stalls under striped awnings with their goods, barrels, sacks."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CLOTHS = (("#b8383c", "#f0e4c8"), ("#c89030", "#f4e8cc"), ("#3c6a58", "#ece0c4"), ("#44609a", "#efe6d2"), ("#8a4a6a", "#f0e2cc"))
"""The two colours of an awning's stripes."""
SUN = Sun(-0.4, 0.7, -0.5)
TABLE = 0.92
"""Metres to a stall's top."""


@dataclass(frozen=True)
class Stall:
    """A stall whose left front corner is x, z metres; `goods` is a key of GOODS."""

    x: float
    z: float
    wide: float
    goods: str
    cloth: tuple[str, str]
    seed: int


def stall(canvas: Canvas, view: View, camera: Camera, it: Stall) -> None:
    """Posts, a counter of planks, crates of goods on it, hanging things, the awning above."""
    x, z, wide, s = it.x, it.z, it.wide, camera.size(it.z)
    shadow(canvas, view, camera, x - 0.2, z - 0.3, wide + 0.4, 1.7, 0.5)
    wood = view.tone("#6a4830", 0.5)
    back = camera.flat((x, 0, z + 1.3), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quads([(0, 0, 0.1, 2.7), (wide - 0.1, 0, 0.1, 2.7)]), view.tone("#4c3426", 0.3))
    canvas.fill(back.quad(0.05, 0, wide - 0.1, 2.5), view.tone("#2c1f1c", 0.1), 0.5)
    box(canvas, view, camera, SUN, x, 0, z, wide, TABLE, 0.95, "#8a6040", 0.6)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    planks = [(0.02, 0.22 * k, wide - 0.04, 0.02) for k in range(1, 4)]
    canvas.fill(face.quads(planks), view.tone("#20120c", 0.1), 0.5)
    runner = face.path(
        curve(
            [
                (0, TABLE, 1),
                (wide, TABLE, 1),
                (wide, 0.5, 1),
                (wide * 0.75, 0.36),
                (wide * 0.5, 0.5, 1),
                (wide * 0.25, 0.36),
                (0, 0.5, 1),
            ]
        )
    )
    canvas.fill(
        runner, Linear(*face.at(0, TABLE), *face.at(0, 0.36), (view.tone(it.cloth[0], 0.8), view.tone(it.cloth[0], 0.3))), 0.95
    )
    GOODS[it.goods](canvas, view, camera, it, Random(it.seed))
    canvas.fill(face.quads([(0, 0, 0.1, 2.25), (wide - 0.1, 0, 0.1, 2.25)]), wood)
    _awning(canvas, view, camera, it, s)


def _awning(canvas: Canvas, view: View, camera: Camera, it: Stall, s: float) -> None:
    """Stripes down a slope toward us, scallops along its edge; lamplight below it in the dark."""
    x, z, wide, count = it.x - 0.2, it.z, it.wide + 0.4, 9
    far, near, high, low = z + 1.4, z - 0.45, 2.95, 2.3
    if view.lamps > 0.3:
        cx, cy = camera.at(x + wide / 2, 1.9, z)
        canvas.fill(ellipse(cx, cy, 0.09 * s, 0.13 * s), "#ffe0a0")
        canvas.glow(cx, cy, 1.9 * s, "#ffb860", 0.55 * view.lamps)
    for k in range(count):
        a, b = x + wide * k / count, x + wide * (k + 1) / count
        colour = "#f2f6fc" if view.snow else it.cloth[k % 2]
        strip = camera.shape((a, high, far), (b, high, far), (b, low, near), (a, low, near))
        _, y0, _, y1 = strip.bounds()
        canvas.fill(strip, Linear(0, y0, 0, y1, (view.tone(colour, 1.0), view.tone(colour, 0.65))))
        edge = camera.flat((a, low, near), (1, 0, 0), (0, -1, 0))
        w = wide / count
        flap = edge.path(curve([(0, -0.01, 1), (w, -0.01, 1), (w, 0.16, 1), (w * 0.5, 0.3), (0, 0.16, 1)]))
        canvas.fill(flap, view.tone(it.cloth[k % 2], 0.4))
    under = camera.shape((x, low, near), (x + wide, low, near), (x + wide, low - 0.03, near), (x, low - 0.03, near))
    canvas.fill(under, view.tone("#20161a", 0), 0.3)


def _crates(camera: Camera, it: Stall, count: int) -> list[tuple[float, float, float]]:
    """Middle (design units) and half width of things side by side on the table."""
    s, step = camera.size(it.z + 0.3), it.wide / count
    return [(*camera.at(it.x + step * (k + 0.5), TABLE + 0.04, it.z + 0.3), step * 0.44 * s) for k in range(count)]


def _heap(canvas: Canvas, view: View, x: float, y: float, half: float, colour: str, r: float, chance: Random) -> None:
    """A basket heaped with round things."""
    dark, lit = list[Path](), list[Path]()
    for row in range(4):
        n = 6 - row
        for k in range(n):
            cx = x + (k - (n - 1) / 2) * half * 0.34 + chance.uniform(-0.04, 0.04) * half
            cy = y - half * (0.42 + 0.24 * row)
            dark.append(ellipse(cx, cy, r, r))
            lit.append(ellipse(cx - r * 0.25, cy - r * 0.3, r * 0.55, r * 0.5))
    canvas.fill(joined(dark), view.tone(mix(colour, "#30101c", 0.25), 0.45))
    canvas.fill(joined(lit), view.tone(mix(colour, "#fff0c0", 0.2), 0.95), 0.85)
    basket = lines([(x - half, y - half * 0.5), (x + half, y - half * 0.5), (x + half * 0.84, y), (x - half * 0.84, y)])
    canvas.fill(basket, turned(view, x, half, "#b08850"))
    weave = [rect(x - half, y - half * 0.5 + half * 0.13 * k, half * 2, half * 0.03) for k in range(4)]
    canvas.fill(joined(weave), view.tone("#4a3018", 0.2), 0.5, clip=basket)


def _fruit(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    for (x, y, half), colour in zip(_crates(camera, it, 4), ("#d0423a", "#e8a030", "#8ab040", "#8a4470"), strict=True):
        _heap(canvas, view, x, y, half, colour, half * 0.22, chance)


def _roots(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    for (x, y, half), colour in zip(_crates(camera, it, 4), ("#6a9a48", "#e07c34", "#e4d8c0", "#5c8a4c"), strict=True):
        _heap(canvas, view, x, y, half, colour, half * 0.25, chance)


def _bread(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    """Round loaves in two rows, long ones standing in a basket."""
    for x, y, half in _crates(camera, it, 5):
        for row in (1, 0):
            cx, cy = x + chance.uniform(-0.1, 0.1) * half, y - half * (0.35 + 0.62 * row)
            loaf = ellipse(cx, cy, half * 0.84, half * 0.52)
            canvas.fill(
                loaf, Radial(cx - half * 0.3, cy - half * 0.3, half * 1.3, (view.tone("#e8b468", 1.0), view.tone("#8a5428", 0.4)))
            )
            cuts = [
                lines([(cx + d * half, cy - half * 0.3), (cx + (d + 0.22) * half, cy + half * 0.1)], closed=False)
                for d in (-0.4, -0.1, 0.2)
            ]
            for cut in cuts:
                canvas.line(cut, view.tone("#f8e0b0", 0.8), max(1, half * 0.08), 0.7)


def _cheese(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    """Wheels stacked two and three high, sausages over them."""
    for k, (x, y, half) in enumerate(_crates(camera, it, 4)):
        for j in range(2 + k % 2):
            low = y - half * 0.5 * j
            tint = chance.choice(("#e8c060", "#d89a40", "#f0dca0"))
            canvas.fill(
                rect(x - half * 0.9, low - half * 0.5, half * 1.8, half * 0.5, half * 0.12), turned(view, x, half * 0.9, tint)
            )
            canvas.fill(ellipse(x, low - half * 0.5, half * 0.88, half * 0.14), view.tone(tint, 1.0))
    s, back = camera.size(it.z + 0.8), it.z + 0.8
    links = [
        ellipse(*camera.at(it.x + 0.3 + 0.2 * k, 2.0 - 0.12 * (k % 3), back), 0.05 * s, 0.2 * s)
        for k in range(int(it.wide / 0.2) - 2)
    ]
    canvas.fill(joined(links), view.tone("#9a4a38", 0.5))


def _cloth(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    """Bolts stacked on the table, lengths hanging behind."""
    back = camera.flat((it.x, 0, it.z + 0.9), (1, 0, 0), (0, 1, 0))
    tints = ["#a83c50", "#3c6a8a", "#c8a040", "#5a7a4c", "#7a4c80"]
    for k, tint in enumerate(tints):
        u = 0.2 + (it.wide - 0.5) * k / 5
        length = back.quad(u, 1.05, 0.4, 1.25)
        canvas.fill(
            length,
            Linear(*back.at(u, 0), *back.at(u + 0.4, 0), (view.tone(tint, 0.8), view.tone(tint, 0.3), view.tone(tint, 0.6))),
        )
    for x, y, half in _crates(camera, it, 3):
        for j in range(4):
            tint = chance.choice(tints)
            canvas.fill(rect(x - half, y - half * 0.3 * (j + 1), half * 2, half * 0.28, half * 0.14), turned(view, x, half, tint))


def _pots(canvas: Canvas, view: View, camera: Camera, it: Stall, chance: Random) -> None:
    """Glazed jugs and bowls."""
    for x, y, half in _crates(camera, it, 5):
        tint = chance.choice(("#a85c3c", "#4c7a8a", "#c8a070", "#6a7a4c"))
        tall = half * chance.uniform(1.5, 2.2)
        jug = curve(
            [
                (x - half * 0.4, y - tall, 1),
                (x - half * 0.32, y - tall * 0.75),
                (x - half * 0.8, y - tall * 0.4),
                (x - half * 0.45, y, 1),
                (x + half * 0.45, y, 1),
                (x + half * 0.8, y - tall * 0.4),
                (x + half * 0.32, y - tall * 0.75),
                (x + half * 0.4, y - tall, 1),
            ]
        )
        canvas.fill(jug, turned(view, x, half * 0.8, tint))
        canvas.fill(ellipse(x, y - tall, half * 0.4, half * 0.1), view.tone("#2a1c18", 0.2))
        canvas.line(ellipse(x, y - tall * 0.42, half * 0.72, half * 0.1), view.tone("#f0e0c0", 0.8), max(1, half * 0.06), 0.5)


GOODS: dict[str, Callable[[Canvas, View, Camera, Stall, Random], None]] = {
    "fruit": _fruit,
    "roots": _roots,
    "bread": _bread,
    "cheese": _cheese,
    "cloth": _cloth,
    "pots": _pots,
}


def barrel(canvas: Canvas, view: View, camera: Camera, x: float, z: float, apples: bool = False, tall: float = 0.95) -> None:
    """A hooped barrel, open with apples in it or with its lid on."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    h, w = tall * s, 0.36 * tall * s
    shadow(canvas, view, camera, x - 0.4 * tall, z - 0.3 * tall, 0.8 * tall, 0.6 * tall, 0.45)
    body = curve(
        [
            (cx - w * 0.84, foot, 1),
            (cx - w * 1.08, foot - h * 0.5),
            (cx - w * 0.84, foot - h, 1),
            (cx + w * 0.84, foot - h, 1),
            (cx + w * 1.08, foot - h * 0.5),
            (cx + w * 0.84, foot, 1),
            (cx, foot + w * 0.2),
        ]
    )
    canvas.fill(body, turned(view, cx, w * 1.08, "#a06c40"))
    staves = [
        lines(
            [(cx + w * k * 0.84, foot - h), (cx + w * k * 1.08, foot - h * 0.5), (cx + w * k * 0.84, foot + w * 0.1)],
            closed=False,
        )
        for k in (-0.7, -0.35, 0.0, 0.35, 0.7)
    ]
    for stave in staves:
        canvas.line(stave, view.tone("#3a2214", 0.1), max(1, 0.012 * s), 0.5, clip=body)
    hoops = joined([rect(cx - w * 1.2, foot - h * k, w * 2.4, h * 0.06) for k in (0.14, 0.32, 0.76, 0.96)])
    canvas.fill(hoops, turned(view, cx, w * 1.08, "#68646c"), clip=body)
    canvas.fill(ellipse(cx, foot - h, w * 0.86, w * 0.22), view.tone("#c0905c" if not apples else "#3a2418", 0.8))
    if apples:
        chance = Random(int(x * 100))
        for _ in range(11):
            ax, ay = cx + chance.uniform(-0.6, 0.6) * w, foot - h - chance.uniform(-0.06, 0.24) * w
            tint = chance.choice(("#d0423a", "#c8542c", "#b8b840"))
            canvas.fill(
                ellipse(ax, ay, w * 0.2, w * 0.19),
                Radial(ax - w * 0.07, ay - w * 0.08, w * 0.27, (view.tone(tint, 1.1), view.tone(tint, 0.3))),
            )


def sacks(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Two tied sacks leaning together."""
    chance = Random(seed)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.4, z - 0.2, 0.9, 0.5, 0.45)
    for dx, tall in ((0.34, 0.62), (-0.02, 0.74)):
        a, h, w = cx + dx * s, tall * s * chance.uniform(0.95, 1.05), 0.27 * s
        sack = curve(
            [
                (a - w, foot, 1),
                (a - w * 1.1, foot - h * 0.4),
                (a - w * 0.4, foot - h * 0.84),
                (a - w * 0.55, foot - h, 1),
                (a + w * 0.5, foot - h * 0.98, 1),
                (a + w * 0.4, foot - h * 0.84),
                (a + w * 1.1, foot - h * 0.4),
                (a + w, foot, 1),
            ]
        )
        canvas.fill(sack, turned(view, a, w * 1.1, "#c0a478"))
        canvas.fill(rect(a - w * 0.48, foot - h * 0.88, w * 0.94, h * 0.05, 3), view.tone("#6a4c30", 0.5))
        for k in (-0.5, 0.1, 0.5):
            canvas.line(
                curve(
                    [(a + w * k * 0.5, foot - h * 0.8), (a + w * k, foot - h * 0.4), (a + w * k * 0.8, foot - h * 0.1)],
                    closed=False,
                ),
                view.tone("#5a4428", 0.2),
                max(1, 0.012 * s),
                0.35,
                blur=1,
            )
