"""A gallery of a mine: timber frames, rails, a cart of ore, lanterns, veins that shine in the rock."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_ends
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.rockwork import facets
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CAMERA = Camera(960, 500, 1.5, 860)
SUN = Sun(0.0, 0.6, -0.5)
ROCK, WOOD = "#94827a", "#9a6a42"
ORES = ("#ffd060", "#6ae0d0", "#e88aff")


def mine(picture: Picture) -> None:
    """The gallery bends away into lamplight; a side drift on the left, the cart on the rails, tools against the props."""
    view, chance = picture.view, Random(picture.seed)
    ore = ORES[picture.seed % 3 if picture.seed % 2 == 0 else 0]
    far = picture.sheet(1.0, 0, 1.6)
    far.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone("#241c20", 0.1))
    far.glow(960, 480, 260, "#ffb860", 0.9)
    back = picture.sheet(0.8, 0, 0.8)
    for z in (26.0, 19.0, 14.0):
        _ring(back, view, z, chance, ore)
    middle = picture.sheet(0.6, 0, 0.5)
    for z in (10.5, 7.8, 6.0):
        _ring(middle, view, z, chance, ore)
    stained(middle, picture.seed + 2, 0.35, 22, 1.4, view.tone("#100c10", 0))
    _floor(picture, middle)
    _drift(middle, view)
    for z in (24.0, 17.5, 13.0, 9.6, 7.0):
        _frame(picture, middle, z)
    here = picture.sheet(0.4, 0, 0.4)
    _frame(picture, here, 5.0)
    _ring(here, view, 3.6, chance, ore, 2.75)
    _frame(picture, here, 3.3)
    _cart(picture, here, ore)
    _tools(here, view, chance, ore)
    near = picture.sheet(0.12, 0, 3.0)
    for x, wide in ((-20, 130), (1940, 140)):
        near.fill(
            rect(x - wide / 2, -40, wide, 1200),
            Linear(
                x - wide / 2,
                0,
                x + wide / 2,
                0,
                (view.tone("#3c281c", 0.2), view.tone("#6a4830", 0.6), view.tone("#34221a", 0.2)),
            ),
        )
    rocks = [curve([(x, 1120, 1), (x + 40, 1040), (x + 150, 1010), (x + 250, 1060), (x + 290, 1120, 1)]) for x in (-40, 1660)]
    near.fill(joined(rocks), view.tone("#3a3030", 0.3))
    picture.play("dust", 200, 100, 1520, 800)


def _hole(z: float, chance: Random, wide: float = 2.6) -> Path:
    """The rough outline of the gallery at a distance."""
    points: list[tuple[float, float]] = []
    for k in range(23):
        a = math.pi * (1.12 - 1.24 * k / 22)
        r = 1 + chance.uniform(-0.06, 0.06)
        points.append(CAMERA.at(wide * r * math.cos(a), 0.3 + 3.0 * r * math.sin(a), z))
    return lines(points)


def _ring(canvas: Canvas, view: View, z: float, chance: Random, ore: str, wide: float = 2.6) -> None:
    """All the rock outside the gallery at one distance: facets and a few shining veins."""
    hole, s = _hole(z, chance, wide), CAMERA.size(z)
    wall = rect(-40, -40, WIDE + 80, HIGH + 80) - hole
    x0, y0, x1, y1 = hole.bounds()
    lit = 0.75 - 0.016 * z
    canvas.fill(
        wall,
        Linear(
            0,
            y0 - 1.2 * s,
            0,
            y1,
            (view.tone("#2a2226", 0.1), view.tone(ROCK, lit * 0.8), view.tone(ROCK, lit), view.tone("#3a302e", 0.2)),
            (0, 0.3, 0.75, 1),
        ),
    )
    facets(canvas, view, hole, wall, chance, lit)
    canvas.inner(wall, 0, -0.08 * s, view.tone("#d8b48c", 0.9), 0.35, 0.05 * s, clip=wall)
    for _ in range(5):
        a, r = chance.uniform(0.2, math.pi - 0.2), chance.uniform(1.04, 1.26)
        _nuggets(canvas, (x0 + x1) / 2 + (x1 - x0) / 2 * r * math.cos(a), y1 - (y1 - y0) * r * math.sin(a), s, chance, ore, wall)


def _nuggets(canvas: Canvas, x: float, y: float, s: float, chance: Random, ore: str, wall: Path) -> None:
    """A seam of ore: broken lumps in a slanting row that shine."""
    lean = chance.uniform(-1.2, 1.2)
    canvas.glow(x, y, 0.55 * s, ore, 0.35)
    for j in range(-4, 5):
        px, py, q = x + (0.1 * j * lean + chance.uniform(-0.05, 0.05)) * s, y + 0.1 * j * s, chance.uniform(0.02, 0.06) * s
        lump = lines([(px - q, py), (px - q * 0.2, py - q), (px + q, py - q * 0.3), (px + q * 0.4, py + q)])
        canvas.fill(
            lump, Linear(px - q, py - q, px + q, py + q, (mix(ore, "#ffffff", 0.6), mix(ore, "#4a2a10", 0.45))), clip=wall
        )


def _floor(picture: Picture, canvas: Canvas) -> None:
    """Gravel, sleepers and rails."""
    view, chance = picture.view, Random(picture.seed + 4)
    ground = CAMERA.shape((-4.2, 0, 1), (4.2, 0, 1), (2.4, 0, 26), (-2.4, 0, 26))
    y0 = CAMERA.at(0, 0, 26)[1]
    canvas.fill(
        ground,
        Linear(0, y0, 0, HIGH, (view.tone("#a8845c", 0.8), view.tone("#6a5648", 0.5), view.tone("#42363a", 0.25)), (0, 0.35, 1)),
    )
    stones: list[Path] = []
    for _ in range(340):
        z = 1.6 + 14 * chance.random() ** 2
        (x, y), s = CAMERA.at(chance.uniform(-3, 3), 0, z), CAMERA.size(z)
        stones.append(ellipse(x, y, chance.uniform(0.015, 0.05) * s, chance.uniform(0.01, 0.022) * s))
    canvas.fill(joined(stones[::2]), view.tone("#c8a888", 0.7), 0.55)
    canvas.fill(joined(stones[1::2]), view.tone("#241c1e", 0.1), 0.55)
    floor = CAMERA.floor(0.02)
    ties = [(-0.85, 1.6 + 0.62 * k, 1.7, 0.2) for k in range(36)]
    canvas.fill(floor.quads([(x, z - 0.05, w, 0.06) for x, z, w, _ in ties]), view.tone("#1a1214", 0), 0.5)
    canvas.fill(floor.quads(ties), view.tone("#6e4c34", 0.6))
    for x in (-0.56, 0.5):
        canvas.fill(floor.quad(x, 1.4, 0.075, 25), view.tone("#4a4650", 0.3))
        canvas.fill(floor.quad(x, 1.4, 0.03, 25), view.tone("#f0d8b8", 1.1))


def _drift(canvas: Canvas, view: View) -> None:
    """The mouth of a side gallery, dark, boarded half over."""
    flat = CAMERA.flat((-2.3, 0, 0), (0.05, 0, 1), (0, 1, 0))
    mouth = flat.path(curve([(7.4, 0, 1), (7.5, 1.5), (8.2, 2.1), (9.0, 1.5), (9.1, 0, 1)]))
    canvas.fill(mouth, "#0c080c")
    boards = [flat.path(lines([(7.3, a), (9.2, b), (9.2, b + 0.24), (7.3, a + 0.24)])) for a, b in ((0.5, 0.8), (1.3, 1.0))]
    canvas.fill(joined(boards), view.tone(WOOD, 0.6))


def _frame(picture: Picture, canvas: Canvas, z: float) -> None:
    """Two props, a cap and braces; a lantern hangs from the cap's left or right."""
    view, s = picture.view, CAMERA.size(z)
    half, high = 2.05, 2.75

    def post(points: list[tuple[float, float]], wide: float, light: float) -> None:
        shape = stroke([CAMERA.at(x, y, z) for x, y in points], wide * s, even, False)
        left, top, right, bottom = shape.bounds()
        ramp = (
            Linear(left, 0, right, 0, (view.tone(WOOD, light + 0.3), view.tone(WOOD, light - 0.25)))
            if bottom - top > right - left
            else Linear(0, top, 0, bottom, (view.tone(WOOD, light + 0.1), view.tone(WOOD, light - 0.4)))
        )
        canvas.fill(shape, ramp)
        canvas.line(shape, view.tone("#2a1a12", 0.1), 0.015 * s, 0.5)

    for d in (-1, 1):
        post([(d * (half + 0.14), 0), (d * half, high)], 0.3, 0.55)
        post([(d * half, high - 0.75), (d * (half - 0.7), high)], 0.16, 0.45)
        x, y = CAMERA.at(d * (half + 0.12), 0, z)
        canvas.fill(ellipse(x, y, 0.3 * s, 0.06 * s), view.tone("#5a4a44", 0.4))
    post([(-half - 0.4, high + 0.1), (half + 0.4, high + 0.1)], 0.32, 0.6)
    grain = [
        lines([CAMERA.at(-half, high + 0.02 + 0.08 * k, z), CAMERA.at(half, high + 0.04 + 0.07 * k, z)], closed=False)
        for k in range(3)
    ]
    canvas.line(joined(grain), view.tone("#2a1a12", 0.1), 0.012 * s, 0.4)
    side = -1 if int(z * 10) // 3 % 2 else 1
    _lantern(picture, canvas, *CAMERA.at(side * 1.3, 2.6, z), 0.42 * s)


def _lantern(picture: Picture, canvas: Canvas, x: float, top: float, tall: float) -> None:
    """A miner's lantern on a hook; always lit."""
    view, half = picture.view, tall * 0.26
    iron = view.tone("#3a3230", 0.4)
    canvas.glow(x, top + tall * 0.6, tall * 6, "#ffa848", 0.55)
    canvas.line(ellipse(x, top + tall * 0.12, half * 0.6, tall * 0.14), iron, max(1.5, tall * 0.05))
    canvas.fill(
        lines(
            [
                (x - half * 1.1, top + tall * 0.36),
                (x - half * 0.4, top + tall * 0.2),
                (x + half * 0.4, top + tall * 0.2),
                (x + half * 1.1, top + tall * 0.36),
            ]
        ),
        iron,
    )
    canvas.fill(
        rect(x - half * 0.9, top + tall * 0.36, half * 1.8, tall * 0.5, half * 0.3),
        Linear(0, top, 0, top + tall, ("#fff4c0", "#ffb848")),
    )
    canvas.fill(
        joined([rect(x + half * k - tall * 0.02, top + tall * 0.36, tall * 0.04, tall * 0.5) for k in (-0.9, 0, 0.9)]), iron
    )
    canvas.fill(rect(x - half * 1.1, top + tall * 0.84, half * 2.2, tall * 0.16, 3), iron)
    if tall > 45:
        picture.play("flicker", x - tall * 2, top - tall, tall * 4, tall * 4, "#ffb060")


def _cart(picture: Picture, canvas: Canvas, ore: str) -> None:
    """A cart of plates and rivets on the rails, heaped with ore."""
    view, chance, z = picture.view, Random(picture.seed + 6), 5.4
    (x, foot), s = CAMERA.at(0, 0, z), CAMERA.size(z)
    canvas.fill(ellipse(x, foot, 1.0 * s, 0.14 * s), view.tone("#0c080a", 0), 0.55, blur=8)
    for d in (-0.52, 0.52):
        canvas.fill(
            rect(x + d * s - 0.09 * s, foot - 0.34 * s, 0.18 * s, 0.34 * s, 0.04 * s),
            Linear(x + d * s - 0.09 * s, 0, x + d * s + 0.09 * s, 0, (view.tone("#6a6468", 0.8), view.tone("#2a2628", 0.2))),
        )
    _ore(canvas, view, x, foot, s, ore, chance)
    _plates(canvas, view, x, foot, s)


def _ore(canvas: Canvas, view: View, x: float, foot: float, s: float, ore: str, chance: Random) -> None:
    """A heap of lumps that shine."""
    heap = curve(
        [
            (x - 0.78 * s, foot - 1.12 * s, 1),
            (x - 0.5 * s, foot - 1.36 * s),
            (x, foot - 1.5 * s),
            (x + 0.46 * s, foot - 1.34 * s),
            (x + 0.78 * s, foot - 1.12 * s, 1),
        ]
    )
    canvas.fill(heap, view.tone("#4a3e3c", 0.4))
    for _ in range(44):
        px, py, r = x + chance.uniform(-0.68, 0.68) * s, foot - chance.uniform(1.1, 1.44) * s, chance.uniform(0.06, 0.13) * s
        lump = lines(
            [
                (px - r, py),
                (px - r * 0.5, py - r * 0.8),
                (px + r * 0.5, py - r * 0.9),
                (px + r, py - r * 0.1),
                (px + r * 0.4, py + r * 0.6),
                (px - r * 0.6, py + r * 0.6),
            ]
        )
        shiny = chance.random() < 0.4
        tint = mix(ore, "#4a3020", 0.25) if shiny else "#8a7870"
        canvas.fill(lump, Linear(px - r, py - r, px + r, py + r, (view.tone(tint, 1.2), view.tone(tint, 0.2))))
        if shiny:
            canvas.glow(px, py, r * 2, ore, 0.25)


def _plates(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The body with its rims, ribs and rivets."""
    body = lines(
        [
            (x - 0.84 * s, foot - 1.14 * s),
            (x + 0.84 * s, foot - 1.14 * s),
            (x + 0.62 * s, foot - 0.3 * s),
            (x - 0.62 * s, foot - 0.3 * s),
        ]
    )
    canvas.fill(
        body,
        Linear(
            x - 0.8 * s, 0, x + 0.8 * s, 0, (view.tone("#6a5650", 0.35), view.tone("#8e7468", 0.9), view.tone("#54443e", 0.25))
        ),
    )
    canvas.fill(
        joined(
            [rect(x - 0.9 * s, foot - 1.2 * s, 1.8 * s, 0.12 * s, 4), rect(x - 0.66 * s, foot - 0.38 * s, 1.32 * s, 0.1 * s, 4)]
        ),
        view.tone("#b09080", 0.9),
    )
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x + d * 0.3 * s - 4, foot - 1.1 * s),
                        (x + d * 0.3 * s + 4, foot - 1.1 * s),
                        (x + d * 0.24 * s + 4, foot - 0.36 * s),
                        (x + d * 0.24 * s - 4, foot - 0.36 * s),
                    ]
                )
                for d in (-1, 1)
            ]
        ),
        view.tone("#b09080", 0.7),
    )
    rivets = [ellipse(x + d * 0.13 * s, foot - h * s, 0.018 * s, 0.018 * s) for d in range(-6, 7, 2) for h in (1.14, 0.33)]
    canvas.fill(joined(rivets), view.tone("#3a2c28", 0.2))


def _tools(canvas: Canvas, view: View, chance: Random, ore: str) -> None:
    """Barrels and crates on the right, picks and a shovel against the left prop, lumps of ore."""
    for x, z in ((1.35, 4.9), (1.75, 5.4)):
        (cx, foot), s = CAMERA.at(x, 0, z), CAMERA.size(z)
        w, h = 0.3 * s, 0.8 * s
        canvas.fill(ellipse(cx, foot, w * 1.1, w * 0.2), view.tone("#0c080a", 0), 0.5, blur=7)
        barrel = curve(
            [
                (cx - w * 0.85, foot - h, 1),
                (cx - w * 1.06, foot - h * 0.5),
                (cx - w * 0.85, foot, 1),
                (cx + w * 0.85, foot, 1),
                (cx + w * 1.06, foot - h * 0.5),
                (cx + w * 0.85, foot - h, 1),
            ]
        )
        canvas.fill(barrel, Linear(cx - w, 0, cx + w, 0, (view.tone(WOOD, 0.9), view.tone(WOOD, 0.5), view.tone("#4a3020", 0.2))))
        canvas.fill(
            joined([rect(cx - w * 1.05, foot - h * k, w * 2.1, h * 0.07) for k in (0.84, 0.24)]),
            view.tone("#4a4648", 0.5),
            clip=barrel,
        )
        canvas.fill(ellipse(cx, foot - h, w * 0.85, w * 0.17), view.tone("#a87a50", 0.9))
    shadow(canvas, view, CAMERA, -2.0, 4.9, 0.7, 0.5)
    box(canvas, view, CAMERA, SUN, -2.0, 0, 4.9, 0.7, 0.5, 0.5, WOOD, 0.9)
    box(canvas, view, CAMERA, SUN, -1.9, 0.5, 5.0, 0.5, 0.34, 0.4, "#a07248", 0.9)
    s = CAMERA.size(4.8)
    for x, lean in ((-1.2, 0.22), (-1.05, 0.3)):
        a, b = CAMERA.at(x, 0, 4.8), CAMERA.at(x - lean - 0.2, 1.25, 4.8)
        canvas.fill(stroke([a, b], 0.055 * s, even, False), view.tone("#b08050", 0.8))
        head = stroke(
            [(b[0] - 0.3 * s, b[1] + 0.14 * s), (b[0], b[1] - 0.04 * s), (b[0] + 0.32 * s, b[1] + 0.06 * s)], 0.085 * s, thin_ends
        )
        canvas.fill(head, view.tone("#a8a4a8", 0.9))
    for _ in range(12):
        (x, y), s = CAMERA.at(chance.choice((-1, 1)) * chance.uniform(0.9, 1.8), 0, 4.2), CAMERA.size(4.2)
        r = chance.uniform(0.04, 0.1) * s
        tint = ore if chance.random() < 0.35 else "#8a7870"
        canvas.fill(
            lines([(x - r, y), (x - r * 0.4, y - r), (x + r * 0.6, y - r * 0.8), (x + r, y)]),
            Linear(0, y - r, 0, y, (view.tone(tint, 1.1), view.tone(tint, 0.2))),
        )


PLACES = {"mine": Kind(mine, "torch", ((0.12, 0.88),), 0.46, (0.1, -0.9))}
