"""The ground of another world: ringed planets in the sky, rocks, glowing plants, a colony's domes."""

import math
from dataclasses import dataclass
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, stroke, thin_end
from vnc.make.place.future.stars import planet
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import cloud_bank, sky, stars, veil
from vnc.make.place.view import View


@dataclass(frozen=True)
class World:
    """Colours of one world: far to near ground, rock, plants dark to lit, their light, the tint of its air, its planets."""

    ground: tuple[str, str, str]
    rock: str
    plants: tuple[str, str, str]
    glow: str
    air: str
    planets: tuple[str, str]


WORLDS = (
    World(
        ("#d88a5c", "#b4583a", "#8a3f30"),
        "#a4583f",
        ("#4a2a5a", "#8a4a9a", "#d88ad0"),
        "#5affe0",
        "#f0a078",
        ("#b8684a", "#f0d0a0"),
    ),
    World(
        ("#8a7ac0", "#5f4f9a", "#3f3470"),
        "#6a5a9c",
        ("#1f5a6a", "#2f9a9a", "#8af0d0"),
        "#ff8ae0",
        "#b09af0",
        ("#3a6aa8", "#d8c0f0"),
    ),
    World(
        ("#9ab08a", "#6a8a6c", "#42604f"),
        "#748a78",
        ("#7a2a3a", "#c84a54", "#ffa88a"),
        "#ffe05a",
        "#a8d8b8",
        ("#5a8a6a", "#f0e8b0"),
    ),
)


def alienplanet(picture: Picture) -> None:
    """Two suns and a ringed giant over spires of rock; domes in the plain, plants that shine, a path toward us."""
    view, world = picture.view, WORLDS[picture.seed % 3]
    far = picture.sheet(1.0)
    _heaven(picture, far, world)
    land = picture.sheet(0.85, 0.05, 1.0)
    ridge(
        land,
        view,
        560,
        44,
        (mix(world.ground[0], world.air, 0.5), mix(world.ground[0], world.air, 0.3)),
        picture.seed + 3,
        0.55,
        light=0.6,
    )
    for x, tall, wide in ((180, 330, 90), (330, 210, 60), (1480, 260, 80), (1650, 390, 110), (1800, 240, 90)):
        _spire(land, view, world, x, 640, tall, wide, picture.seed + x)
    veil(picture, land)
    plain = picture.sheet(0.6, 0, 0.5)
    _plain(plain, view, world, picture.seed)
    _colony(plain, view, world)
    for k, (x, y, r) in enumerate(
        ((250, 760, 60), (1560, 742, 46), (1180, 812, 90), (520, 705, 34), (1740, 850, 120), (120, 880, 130))
    ):
        _boulder(plain, view, world, x, y, r, picture.seed + k)
    middle = picture.sheet(0.35, 0, 0.6)
    for k, (x, foot, tall) in enumerate(
        ((330, 850, 300), (1640, 830, 270), (470, 790, 160), (1500, 775, 130), (1790, 960, 420), (120, 990, 440))
    ):
        (_lantern_plant if k % 2 else _coil)(middle, view, world, x, foot, tall, picture.seed + k)
    for k in range(16):
        _tuft(middle, view, world, 60 + 121 * k + 40 * (k % 3), 820 + 70 * (k % 4), 46 + 9 * (k % 4), picture.seed + k)
    _spores(picture, middle, world)
    near = picture.sheet(0.12, 0, 2.6)
    for x, side in ((-30, 1), (WIDE + 30, -1)):
        _frond(near, view, world, x, side)


def _heaven(picture: Picture, canvas: Canvas, world: World) -> None:
    """A sky in the tint of the world's air, planets behind it by day and bright by night, the second sun."""
    view = picture.view
    sky(picture, canvas, 640, clouds=False)
    tint = mix(world.air, view.sky[2], 0.45)
    canvas.fill(
        rect(-20, -20, WIDE + 40, 720),
        Linear(
            0, 0, 0, 660, (alpha(mix(tint, view.sky[0], 0.5), 0.75), alpha(tint, 0.8), alpha(mix(tint, view.sky[4], 0.5), 0.85))
        ),
    )
    stars(canvas, picture.seed + 8, 560, 0.35 + 0.65 * view.stars)
    clear = 1.0 if view.weather in ("clear", "petals", "leaves") else 0.5
    disc = canvas.sibling()
    planet(picture, disc, 610, 250, 170, world.planets, bands=True)
    _rings(disc, 610, 250, 170, world)
    planet(picture, disc, 1130, 130, 52, (world.planets[1], mix(world.rock, "#ffffff", 0.3)), bands=False)
    canvas.paste(disc, (0.62 + 0.35 * view.lamps) * clear)
    cloud_bank(canvas, view, picture.seed + 12, view.cover - 0.12, 160, 600, 5, 6.0, 0.16)
    x, y = view.sun[0], min(view.sun[1], 520)
    if view.time != "night":
        canvas.glow(x - 190, y + 96, 200, "#ffd8b0", 0.8 * view.shine)
        canvas.fill(ellipse(x - 190, y + 96, 24, 24), "#fff4e0", view.shine)
        canvas.glow(x, y, 330, "#fff4dc", 0.6 * view.shine)
        canvas.fill(ellipse(x, y, 46, 46), "#fffdf4", view.shine)


def _rings(canvas: Canvas, x: float, y: float, r: float, world: World) -> None:
    """Rings across the face and behind it."""
    with canvas.saved():
        canvas.rotate(-16, x, y)
        for grow, thick, tint in (
            (1.55, 15, world.planets[1]),
            (1.75, 22, mix(world.planets[1], "#ffffff", 0.3)),
            (1.98, 10, world.planets[0]),
        ):
            ring = ellipse(x, y, r * grow, r * grow * 0.24)
            canvas.line(ring, tint, thick, 0.45, clip=(rect(x - r * 3, y - r * 2, r * 6, r * 2) - ellipse(x, y, r, r)))
            canvas.line(ring, tint, thick, 0.75, clip=rect(x - r * 3, y, r * 6, r * 2))


def _spire(canvas: Canvas, view: View, world: World, x: float, foot: float, tall: float, wide: float, seed: int) -> None:
    """A needle of rock, worn to a waist, lit from the sun's side, with layers."""
    chance = Random(seed)
    lean = chance.uniform(-30, 30)
    half = [(0.16, -1.0), (0.3, -0.86), (0.26, -0.7), (0.42, -0.5), (0.36, -0.34), (0.6, -0.12), (1.0, 0.0, 1)]
    right = [(x + a * wide + lean * -b, foot + b * tall, *c) for a, b, *c in half]
    left = [(x - a * chance.uniform(0.8, 1.2) * wide + lean * -b, foot + b * tall, *c) for a, b, *c in half]
    shape = curve([*right, *left[::-1]])
    rock = mix(world.rock, world.air, 0.4)
    sunny = view.sun[0] > x
    tones = (view.misty(view.tone(rock, 0.15), 0.15), view.misty(view.tone(rock, 0.95), 0.15))
    x0, _, x1, _ = shape.bounds()
    canvas.fill(shape, Linear(x0, 0, x1, 0, tones if sunny else tones[::-1]))
    bands = [
        rect(x0 - 10, foot - tall * k, x1 - x0 + 20, tall * chance.uniform(0.015, 0.04))
        for k in (0.1, 0.22, 0.3, 0.44, 0.52, 0.66, 0.78, 0.9)
    ]
    canvas.fill(joined(bands), view.misty(view.tone(mix(rock, "#20142a", 0.5), 0.2), 0.2), 0.4, clip=shape)
    canvas.inner(shape, -5 if sunny else 5, 4, view.tone(mix(rock, "#ffffff", 0.5), 1.1), 0.6, blur=2)


def _plain(canvas: Canvas, view: View, world: World, seed: int) -> None:
    """The ground with ripples and craters, a trodden path to the domes."""
    top = [(-20, 640), (300, 622), (700, 640), (1100, 626), (1500, 642), (WIDE + 20, 620)]
    shape = curve([*[(a, b) for a, b in top], (WIDE + 20, HIGH + 20, 1), (-20, HIGH + 20, 1)])
    snow = 0.75 * view.snow
    tones = tuple(view.tone(mix(c, "#f0f4fa", snow), k) for c, k in zip(world.ground, (0.75, 0.5, 0.3), strict=True))
    canvas.fill(shape, Linear(0, 620, 0, HIGH, tones, (0, 0.4, 1)))
    chance = Random(seed + 4)
    ripples: list[Path] = []
    for _ in range(90):
        t = chance.random() ** 1.4
        y, long = 650 + 420 * t, 40 + 240 * t
        x = chance.uniform(-50, WIDE)
        ripples.append(stroke([(x, y), (x + long * 0.5, y - 3 - 8 * t), (x + long, y)], 2 + 7 * t))
    canvas.fill(joined(ripples[::2]), view.tone(mix(world.ground[2], "#140a20", 0.4), 0.2), 0.35, clip=shape)
    canvas.fill(joined(ripples[1::2]), view.tone(mix(world.ground[0], "#ffffff", 0.35), 1.0), 0.3, clip=shape)
    stained(canvas, seed + 6, 0.3, 14, 3, view.tone("#20102a", 0))
    for x, y, r in ((420, 760, 110), (1420, 700, 60), (1310, 900, 150)):
        canvas.fill(ellipse(x, y, r, r * 0.24), view.tone(mix(world.ground[2], "#140a20", 0.15), 0.25))
        canvas.fill(ellipse(x, y + r * 0.06, r * 0.86, r * 0.17), view.tone(world.ground[1], 0.55))
        canvas.line(ellipse(x, y, r, r * 0.24), view.tone(mix(world.ground[0], "#ffffff", 0.3), 1.0), 4, 0.6)
    path = curve([(930, 655, 1), (960, 655, 1), (1000, 720), (960, 800), (1080, 1100, 1), (700, 1100, 1), (880, 800), (955, 720)])
    canvas.fill(
        path,
        Linear(
            0,
            650,
            0,
            HIGH,
            (view.tone(mix(world.ground[0], "#ffffff", 0.2), 0.8), view.tone(mix(world.ground[1], "#ffffff", 0.12), 0.5)),
        ),
        0.75,
        blur=4,
    )


def _colony(canvas: Canvas, view: View, world: World) -> None:
    """Three domes with their tunnels, masts, a lander on its legs; lamps shine in them."""
    lit = max(0.25, view.lamps)
    for a, b in ((780, 960), (960, 1150)):
        canvas.fill(rect(a, 624, b - a, 24, 10), Linear(0, 624, 0, 648, (view.tone("#e4e8ee", 0.8), view.tone("#9aa0b0", 0.3))))
        canvas.fill(
            joined([rect(a + 14 + 22 * k, 630, 12, 7, 2) for k in range(int((b - a - 20) / 22))]),
            mix(view.tone("#6a7a90", 0.5), "#ffe2a0", lit),
        )
    for x, r in ((770, 74), (1160, 66), (960, 118)):
        _dome(canvas, view, world, x, 652, r, lit)
    for x, tall in ((690, 150), (1246, 120)):
        canvas.fill(rect(x - 2, 650 - tall, 4, tall), view.tone("#c8ced8", 0.7))
        canvas.fill(curve([(x - 20, 640 - tall, 1), (x + 20, 652 - tall, 1), (x + 2, 664 - tall)]), view.tone("#e8ecf2", 0.8))
        canvas.fill(ellipse(x, 648 - tall, 4, 4), "#ff5a5a")
        canvas.glow(x, 648 - tall, 34, "#ff5a5a", 0.7)
    _lander(canvas, view, 1372, 664, lit)


def _dome(canvas: Canvas, view: View, world: World, x: float, foot: float, r: float, lit: float) -> None:
    turn = [math.pi * k / 24 for k in range(25)]
    shell = lines([(x - r * math.cos(t), foot - r * 0.86 * math.sin(t)) for t in turn])
    tones = (mix(view.sky[1], "#ffffff", 0.35), mix(mix(view.sky[3], world.glow, 0.2), "#ffe8b8", 0.5 * lit))
    canvas.fill(shell, Linear(0, foot - r, 0, foot, tones), 0.9)
    inside = [
        ellipse(x + r * a, foot - r * 0.14, r * 0.2, r * b) for a, b in ((-0.5, 0.26), (-0.2, 0.34), (0.18, 0.28), (0.5, 0.3))
    ]
    canvas.fill(joined(inside), mix(view.tone("#3f8a5a", 0.6), "#d8f09a", 0.25 * lit), 0.75, clip=shell)
    ribs = [
        lines([(x - r * math.cos(t) * k, foot - r * 0.86 * math.sin(t)) for t in turn], closed=False)
        for k in (-0.66, -0.33, 0.0, 0.33, 0.66)
    ]
    hoops = [
        rect(x - r * math.cos(math.asin(k)), foot - r * 0.86 * k - 1, 2 * r * math.cos(math.asin(k)), 2.4)
        for k in (0.3, 0.58, 0.82)
    ]
    canvas.line(joined(ribs), view.tone("#e8ecf4", 0.9), 2.4, 0.8)
    canvas.fill(joined(hoops), view.tone("#e8ecf4", 0.9), 0.8)
    canvas.line(shell, view.tone("#f4f6fa", 1.0), 3.4)
    sheen = curve(
        [
            (x - r * 0.72, foot - r * 0.3),
            (x - r * 0.5, foot - r * 0.62),
            (x - r * 0.2, foot - r * 0.76),
            (x - r * 0.46, foot - r * 0.52),
        ]
    )
    canvas.fill(sheen, "#ffffff", 0.5)
    canvas.fill(
        rect(x - r * 1.06, foot - r * 0.1, r * 2.12, r * 0.16, 6),
        Linear(0, foot - r * 0.1, 0, foot, (view.tone("#f0f2f6", 0.9), view.tone("#8a90a0", 0.3))),
    )
    canvas.fill(rect(x - r * 0.14, foot - r * 0.28, r * 0.28, r * 0.3, 5), mix(view.tone("#5a6478", 0.5), "#ffd890", lit))
    canvas.glow(x, foot - r * 0.2, r * 1.7, "#ffe2a8", 0.4 * view.lamps)


def _lander(canvas: Canvas, view: View, x: float, foot: float, lit: float) -> None:
    """A small ship on three legs with its ramp down."""
    legs = [lines([(x + d * 26, foot - 46), (x + d * 58, foot)], closed=False) for d in (-1, 0.1, 1)]
    canvas.line(joined(legs), view.tone("#8a92a2", 0.5), 6)
    hull = curve(
        [
            (x - 66, foot - 44, 1),
            (x - 58, foot - 76),
            (x - 20, foot - 116),
            (x + 20, foot - 116),
            (x + 58, foot - 76),
            (x + 66, foot - 44, 1),
        ]
    )
    canvas.fill(
        hull, Linear(x - 66, 0, x + 66, 0, (view.tone("#c8ced8", 0.4), view.tone("#f4f6fa", 0.9), view.tone("#a0a8b8", 0.3)))
    )
    canvas.fill(rect(x - 64, foot - 58, 128, 9), view.tone("#e8702a", 0.7))
    canvas.fill(joined([ellipse(x + d, foot - 86, 10, 9) for d in (-24, 0, 24)]), mix("#3a5a7a", "#ffe0a0", lit))
    canvas.fill(
        lines([(x - 14, foot - 46), (x + 14, foot - 46), (x + 34, foot + 2), (x - 2, foot + 2)]), view.tone("#7a8292", 0.5)
    )


def _boulder(canvas: Canvas, view: View, world: World, x: float, y: float, r: float, seed: int) -> None:
    """A rock with facets lit by the sun, crystals at its foot."""
    chance = Random(seed)
    canvas.fill(ellipse(x + 8, y + r * 0.34, r * 1.3, r * 0.2), view.tone("#180c20", 0), 0.45, blur=9)
    ring = [
        (x + r * chance.uniform(0.85, 1.1) * math.cos(t), y + r * chance.uniform(0.5, 0.66) * math.sin(t) - r * 0.2)
        for t in (math.tau * k / 10 for k in range(10))
    ]
    shape = lines(ring)
    canvas.fill(
        shape,
        Linear(
            0,
            y - r,
            0,
            y + r * 0.5,
            (view.tone(mix(world.rock, "#ffffff", 0.15), 0.8), view.tone(mix(world.rock, "#1a0c24", 0.4), 0.15)),
        ),
    )
    side = 1 if view.sun[0] > x else -1
    facet = lines([ring[7], ring[8 if side > 0 else 6], (x + side * r * 0.5, y - r * 0.1), (x, y + r * 0.05)])
    canvas.fill(facet, view.tone(mix(world.rock, "#ffffff", 0.35), 1.0), 0.6, clip=shape)
    canvas.inner(shape, -6 * side, 5, view.tone(mix(world.rock, "#ffffff", 0.5), 1.1), 0.6, blur=2)
    for _k in range(3):
        cx, tall = x + r * chance.uniform(-0.9, 0.9), r * chance.uniform(0.3, 0.6)
        gem = lines(
            [
                (cx - tall * 0.16, y + r * 0.3),
                (cx - tall * 0.2, y + r * 0.3 - tall * 0.6),
                (cx, y + r * 0.3 - tall),
                (cx + tall * 0.2, y + r * 0.3 - tall * 0.6),
                (cx + tall * 0.16, y + r * 0.3),
            ]
        )
        canvas.fill(
            gem,
            Linear(0, y + r * 0.3 - tall, 0, y + r * 0.3, (mix(world.glow, "#ffffff", 0.5), mix(world.glow, world.rock, 0.5))),
            0.9,
        )
        canvas.glow(cx, y, tall * 1.2, world.glow, 0.16 + 0.3 * view.lamps)


def _coil(canvas: Canvas, view: View, world: World, x: float, foot: float, tall: float, seed: int) -> None:
    """A stalk that curls at its tip, with leaves like blades in pairs and a glowing bead."""
    chance = Random(seed)
    lean = chance.choice((-1, 1)) * tall * 0.16
    spine = [
        (x, foot),
        (x - lean * 0.4, foot - tall * 0.4),
        (x + lean * 0.5, foot - tall * 0.8),
        (x + lean * 1.2, foot - tall * 0.95),
        (x + lean * 1.6, foot - tall * 0.82),
        (x + lean * 1.3, foot - tall * 0.74),
    ]
    canvas.fill(ellipse(x, foot, tall * 0.2, tall * 0.035), view.tone("#180c20", 0), 0.4, blur=7)
    blades: dict[int, list[Path]] = {0: [], 1: [], 2: []}
    for k in range(7):
        y = foot - tall * (0.06 + 0.1 * k)
        cx = x - lean * 0.4 * min(1, (0.06 + 0.1 * k) / 0.4)
        for d in (-1, 1):
            long = tall * (0.34 - 0.03 * k)
            blades[k % 3].append(
                stroke([(cx, y), (cx + d * long * 0.5, y - long * 0.34), (cx + d * long, y - long * 0.1)], tall * 0.06, thin_end)
            )
    for k, shapes in blades.items():
        canvas.fill(joined(shapes), view.tone(world.plants[k], 0.3 + 0.25 * k))
    canvas.fill(stroke(spine, tall * 0.06, thin_end), view.tone(world.plants[1], 0.6))
    bx, by = spine[-1]
    canvas.glow(bx, by, tall * 0.4, world.glow, 0.3 + 0.45 * view.lamps)
    canvas.fill(ellipse(bx, by, tall * 0.045, tall * 0.05), mix(world.glow, "#ffffff", 0.5))


def _lantern_plant(canvas: Canvas, view: View, world: World, x: float, foot: float, tall: float, seed: int) -> None:
    """Caps on stems like mushrooms, lit from below, spotted with light."""
    chance = Random(seed)
    canvas.fill(ellipse(x, foot, tall * 0.3, tall * 0.05), view.tone("#180c20", 0), 0.4, blur=8)
    for dx, grow in ((-0.3, 0.62), (0.28, 0.74), (0.0, 1.0)):
        cx, high, half = x + dx * tall * 0.6, tall * grow, tall * 0.26 * grow
        canvas.fill(
            stroke([(cx + dx * -20, foot), (cx + 6, foot - high * 0.5), (cx, foot - high * 0.86)], tall * 0.07 * grow, even),
            Linear(
                cx - 14, 0, cx + 14, 0, (view.tone(mix(world.plants[2], "#ffffff", 0.4), 0.8), view.tone(world.plants[1], 0.3))
            ),
        )
        top = foot - high
        canvas.glow(cx, top + half * 0.6, half * 2.6, world.glow, 0.22 + 0.4 * view.lamps)
        cap = curve(
            [
                (cx - half, top + half * 0.62, 1),
                (cx - half * 0.8, top + half * 0.1),
                (cx, top - half * 0.22),
                (cx + half * 0.8, top + half * 0.1),
                (cx + half, top + half * 0.62, 1),
                (cx, top + half * 0.78),
            ]
        )
        canvas.fill(
            cap,
            Linear(0, top - half * 0.2, 0, top + half * 0.7, (view.tone(world.plants[2], 0.85), view.tone(world.plants[0], 0.3))),
        )
        canvas.fill(ellipse(cx, top + half * 0.64, half * 0.92, half * 0.13), mix(world.glow, "#ffffff", 0.35), 0.85)
        dots = [
            ellipse(cx + half * chance.uniform(-0.6, 0.6), top + half * chance.uniform(0.05, 0.45), half * 0.07, half * 0.055)
            for _ in range(8)
        ]
        canvas.fill(joined(dots), mix(world.glow, "#ffffff", 0.55), 0.9, clip=cap)


def _tuft(canvas: Canvas, view: View, world: World, x: float, y: float, size: float, seed: int) -> None:
    """Blades of a low plant with beads of light."""
    chance = Random(seed)
    shapes = [
        stroke(
            [(x, y), (x + a * size * 0.4, y - size * 0.7), (x + a * size, y - size * chance.uniform(0.6, 1.1))],
            size * 0.13,
            thin_end,
        )
        for a in (-0.9, -0.5, -0.15, 0.2, 0.55, 0.95)
    ]
    for k in range(3):
        canvas.fill(joined(shapes[k::3]), view.tone(world.plants[k], 0.35 + 0.2 * k))
    tips = [(x + a * size, y - size * 0.9) for a in (-0.5, 0.55)]
    canvas.fill(joined([ellipse(a, b, 4, 4) for a, b in tips]), mix(world.glow, "#ffffff", 0.4), 0.9)


def _spores(picture: Picture, canvas: Canvas, world: World) -> None:
    """Specks of light adrift."""
    random = np.random.default_rng(picture.seed + 5)
    dots = [
        ellipse(float(x), float(y), float(r), float(r))
        for x, y, r in zip(random.uniform(0, WIDE, 60), random.uniform(420, 960, 60), random.uniform(1.2, 4, 60), strict=True)
    ]
    canvas.fill(joined(dots), mix(world.glow, "#ffffff", 0.5), 0.35 + 0.5 * picture.view.lamps)
    picture.play("fireflies", 0, 420, WIDE, 560, world.glow)


def _frond(canvas: Canvas, view: View, world: World, x: float, side: int) -> None:
    """Great leaves at the picture's edge."""
    for k, (reach, rise) in enumerate(((300, 330), (240, 170), (190, 470))):
        spine = [(x, 1090), (x + side * reach * 0.4, 1090 - rise * 0.8), (x + side * reach, 1090 - rise)]
        blade = stroke(spine, 90 - 12 * k, thin_end)
        canvas.fill(
            blade, Linear(0, 1090 - rise, 0, 1090, (view.tone(world.plants[2 - k % 2], 0.7), view.tone(world.plants[0], 0.2)))
        )
        canvas.fill(stroke(spine, 9, thin_end), mix(world.glow, "#ffffff", 0.3), 0.55)


PLACES = {
    "alienplanet": Kind(alienplanet, None, ((0.12, 0.42), (0.58, 0.88)), 0.58, time="sunset"),
}
