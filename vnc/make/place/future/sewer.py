"""Under the streets: a vaulted sewer of brick, water between two walkways, light through a grating."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, flattened, mirror, stained
from vnc.make.place.space import Camera
from vnc.make.place.view import View

CAMERA = Camera(960, 500, 1.5, 860)
HALF, SPRING, RISE, CANAL, DEEP = 3.1, 1.5, 2.1, 1.25, 30.0
"""Half the vault's width, where it begins, how high it rises over that, half the canal's width, the length: metres."""
BRICK = "#7e7a6c"


def sewer(picture: Picture) -> None:
    """The vault runs off to a far junction; caged lamps, pipes that drip, a shaft of day on the water."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0, 0, 1.4)
    far.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone("#20201e", 0.1))
    _vault(picture, far)
    _junction(picture, far)
    floor = picture.sheet(0.75, 0, 0.6)
    _walks(picture, floor, chance)
    _water(picture, floor)
    middle = picture.sheet(0.5, 0, 0.5)
    for z in (22.0, 15.0, 10.4, 7.2, 5.0):
        _rib(middle, view, z)
    for k, z in enumerate((18.5, 12.5, 8.6, 6.0)):
        _lamp(picture, middle, 1 if k % 2 else -1, z)
    _pipes(picture, middle)
    _shaft(picture, middle)
    _moss(middle, view, chance)
    near = picture.sheet(0.12, 0, 3.0)
    _rib(near, view, 2.2, 0.5)
    for x, side in ((-40, 1), (1960, -1)):
        near.fill(
            curve([(x, 1120, 1), (x, 960, 1), (x + side * 120, 990), (x + side * 230, 1060), (x + side * 260, 1120, 1)]),
            view.tone("#2c2824", 0.25),
        )
    picture.play("fog", 0, 560, WIDE, 300)


def _on(angle: float, z: float, half: float = HALF, rise: float = RISE) -> tuple[float, float]:
    """A point of the vault: angle 0 at the left spring, pi at the right one."""
    return CAMERA.at(-half * math.cos(angle), SPRING + rise * math.sin(angle), z)


def _profile(z: float, half: float = HALF, rise: float = RISE) -> list[tuple[float, float]]:
    """Walls and vault at a distance, from the left foot to the right one."""
    return [CAMERA.at(-half, 0, z), *(_on(math.pi * k / 20, z, half, rise) for k in range(21)), CAMERA.at(half, 0, z)]


def _courses() -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The section as pairs of points (x, y), one for each course of bricks."""
    section = [(-HALF, SPRING * k / 8) for k in range(8)]
    section += [(-HALF * math.cos(math.pi * k / 34), SPRING + RISE * math.sin(math.pi * k / 34)) for k in range(35)]
    section += [(HALF, SPRING * (7 - k) / 8) for k in range(8)]
    return list(zip(section, section[1:], strict=False))


def _vault(picture: Picture, canvas: Canvas) -> None:
    """Strips of brick in perspective, each a little otherwise, with their joints."""
    view, chance = picture.view, Random(picture.seed + 1)
    for k, ((x0, y0), (x1, y1)) in enumerate(_courses()):
        strip = CAMERA.shape((x0, y0, 1.2), (x1, y1, 1.2), (x1, y1, DEEP), (x0, y0, DEEP))
        light = 0.35 + 0.3 * math.sin(math.pi * k / 50) + (0.1 if x0 < 0 else 0)
        a, b = CAMERA.at(x0, y0, 1.6), CAMERA.at(x0, y0, DEEP)
        canvas.fill(
            strip,
            Linear(
                *a,
                *b,
                (
                    view.tone(mix(BRICK, "#241c1c", 0.35), light),
                    view.tone(BRICK, light + 0.1),
                    view.tone(mix(BRICK, "#c89060", 0.4), light + 0.35),
                ),
            ),
        )
    light_: list[list[tuple[float, float]]] = []
    dark: list[list[tuple[float, float]]] = []
    joints: list[list[tuple[float, float]]] = []
    for k, ((x0, y0), (x1, y1)) in enumerate(_courses()):
        joints.append(
            [CAMERA.at(x0, y0, 1.2), CAMERA.at(x0, y0 + 0.018, 1.2), CAMERA.at(x0, y0 + 0.018, DEEP), CAMERA.at(x0, y0, DEEP)]
        )
        z = 1.3 + 0.22 * (k % 2)
        while z < 20:
            brick = [CAMERA.at(x0, y0, z), CAMERA.at(x1, y1, z), CAMERA.at(x1, y1, z + 0.42), CAMERA.at(x0, y0, z + 0.42)]
            if (roll := chance.random()) < 0.3:
                (light_ if roll < 0.14 else dark).append(brick)
            joints.append(
                [CAMERA.at(x0, y0, z), CAMERA.at(x1, y1, z), CAMERA.at(x1, y1, z + 0.022), CAMERA.at(x0, y0, z + 0.022)]
            )
            z += 0.44
    canvas.fill(Swarm(np.array(light_)), view.tone("#e0b890", 0.8), 0.22)
    canvas.fill(Swarm(np.array(dark)), view.tone("#241818", 0.1), 0.3)
    canvas.fill(Swarm(np.array(joints)), view.tone("#2c2422", 0.15), 0.6)
    stained(canvas, picture.seed + 2, 0.75, 7, 1.2, view.tone("#14180f", 0))


def _junction(picture: Picture, canvas: Canvas) -> None:
    """Where it ends: another tunnel crosses, lit from above."""
    view = picture.view
    end = lines(_profile(DEEP))
    canvas.fill(end, Linear(0, end.bounds()[1], 0, end.bounds()[3], ("#2a2018", "#d8a860", "#8a6a40")))
    x, y = CAMERA.at(0, 1.2, DEEP)
    canvas.glow(x, y, 330, "#ffcf8a", 0.8)
    canvas.glow(x, y, 120, "#fff0c8", 0.7)
    canvas.fill(
        joined(
            [
                lines(
                    [
                        CAMERA.at(-2.2 + 0.9 * k, 0, DEEP),
                        CAMERA.at(-2.14 + 0.9 * k, 0, DEEP),
                        CAMERA.at(-2.14 + 0.9 * k, 3.4, DEEP),
                        CAMERA.at(-2.2 + 0.9 * k, 3.4, DEEP),
                    ]
                )
                for k in range(6)
            ]
        ),
        view.tone("#2a2420", 0.2),
        0.7,
    )


def _walks(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """Flagstones on both sides, their kerbs worn and wet."""
    view = picture.view
    for d in (-1, 1):
        walk = CAMERA.shape((d * CANAL, 0, 1), (d * (HALF + 0.05), 0, 1), (d * (HALF + 0.05), 0, DEEP), (d * CANAL, 0, DEEP))
        _, y0, _, y1 = walk.bounds()
        canvas.fill(
            walk,
            Linear(
                0,
                y0,
                0,
                min(y1, 1140),
                (view.tone("#c8a478", 0.9), view.tone("#8a7a68", 0.55), view.tone("#544a46", 0.3)),
                (0, 0.3, 1),
            ),
        )
        _flags(canvas, view, chance, d)
        _kerb(canvas, view, d)
    puddles = [
        CAMERA.floor(0.003).path(
            ellipse(
                chance.choice((-1, 1)) * chance.uniform(1.6, 2.7),
                chance.uniform(3, 9),
                chance.uniform(0.15, 0.4),
                chance.uniform(0.2, 0.5),
            )
        )
        for _ in range(7)
    ]
    canvas.fill(joined(puddles), view.tone("#e8c890", 0.9), 0.35)


def _flags(canvas: Canvas, view: View, chance: Random, d: int) -> None:
    """Stones of one walk, some lighter, some darker, with their joints."""
    floor = CAMERA.floor()
    stones = [
        (d * (CANAL + HALF) / 2 - 0.92 + 0.94 * j, 1.2 + 1.1 * k + 0.5 * (j % 2), 0.9, 1.06)
        for k in range(16)
        for j in range(2)
        if chance.random() < 0.5
    ]
    canvas.fill(floor.quads(stones[::2]), view.tone("#e0cca8", 0.7), 0.16)
    canvas.fill(floor.quads(stones[1::2]), view.tone("#1c1818", 0.1), 0.2)
    canvas.fill(
        floor.quads(
            [
                (d * (CANAL + 0.9) - 0.012, 1, 0.024, DEEP),
                *[(min(d * CANAL, d * HALF), 1.2 + 1.1 * k, HALF - CANAL, 0.03) for k in range(26)],
            ]
        ),
        view.tone("#1c1616", 0.1),
        0.55,
    )


def _kerb(canvas: Canvas, view: View, d: int) -> None:
    """The edge of one walk and what it falls to, green at the water."""
    floor = CAMERA.floor()
    canvas.fill(floor.quad(d * CANAL - (0.16 if d < 0 else 0), 1, 0.16, DEEP), view.tone("#d8bc94", 0.9), 0.8)
    face = CAMERA.shape((d * CANAL, 0, 1), (d * CANAL, 0, DEEP), (d * CANAL, -0.4, DEEP), (d * CANAL, -0.4, 1))
    canvas.fill(face, view.tone("#5a4e42", 0.3))
    canvas.fill(
        CAMERA.shape((d * CANAL, -0.24, 1), (d * CANAL, -0.24, DEEP), (d * CANAL, -0.4, DEEP), (d * CANAL, -0.4, 1)),
        view.tone("#4a6a3a", 0.5),
        0.7,
    )


def _water(picture: Picture, canvas: Canvas) -> None:
    """Green water that carries the lamps' light."""
    view = picture.view
    water = CAMERA.shape((-CANAL, -0.4, 0.9), (CANAL, -0.4, 0.9), (CANAL, -0.4, DEEP), (-CANAL, -0.4, DEEP))
    _, y0, _, y1 = water.bounds()
    canvas.fill(
        water,
        Linear(
            0,
            y0,
            0,
            min(1100, y1),
            (view.tone("#c8a868", 0.9), view.tone("#3f6a54", 0.5), view.tone("#1c3430", 0.3)),
            (0, 0.35, 1),
        ),
    )
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(
        flattened([s.canvas for s in picture.sheets]),
        canvas,
        CAMERA.at(0, -0.4, DEEP)[1],
        picture.seed,
        mask.planes[3],
        0.4,
        1.1,
        1.6,
        0.9,
    )
    canvas.fill(
        water,
        Linear(
            0,
            y0,
            0,
            min(1100, y1),
            (alpha("#ffe0a0", 0.25), alpha(view.tone("#2f7a5c", 0.5), 0.5), alpha(view.tone("#163c34", 0.4), 0.7)),
            (0, 0.3, 1),
        ),
    )
    _glints(canvas, water, y0, picture.seed + 7)
    picture.play("water", 720, 560, 480, 360, "#ffe0a0")


def _glints(canvas: Canvas, water: Path, y0: float, seed: int) -> None:
    """The far light as a streak on the water, and what it strikes."""
    streak = lines(
        [CAMERA.at(-0.3, -0.4, DEEP), CAMERA.at(0.3, -0.4, DEEP), CAMERA.at(0.34, -0.4, 3.0), CAMERA.at(-0.34, -0.4, 3.0)]
    )
    canvas.fill(
        streak, Linear(0, y0, 0, 800, (alpha("#ffe8b0", 0.8), alpha("#ffe8b0", 0.0))), 1, blur=12, blend="screen", clip=water
    )
    chance = Random(seed)
    dashes: list[Path] = []
    for _ in range(150):
        z = 1.6 + 16 * chance.random() ** 1.6
        (x, y), s = CAMERA.at(chance.uniform(-1.0, 1.0), -0.4, z), CAMERA.size(z)
        dashes.append(ellipse(x, y, chance.uniform(0.05, 0.22) * s, 0.01 * s))
    canvas.fill(joined(dashes), "#d8ffd8", 0.4, clip=water)


def _rib(canvas: Canvas, view: View, z: float, wide: float = 0.42) -> None:
    """An arch of lighter stone that carries the vault."""
    outer, inner = _profile(z, HALF + wide, RISE + wide), _profile(z, HALF - 0.16, RISE - 0.16)
    ring, s = lines([*outer, *reversed(inner)]), CAMERA.size(z)
    _, top, _, bottom = ring.bounds()
    canvas.fill(
        ring,
        Linear(
            0,
            max(top, -60),
            0,
            min(bottom, 1140),
            (view.tone("#6a5a4e", 0.35), view.tone("#a89078", 0.7), view.tone("#4e443e", 0.25)),
        ),
    )
    cuts = [
        lines([inner[k], (inner[k][0] + 0.02 * s, inner[k][1]), (outer[k][0] + 0.02 * s, outer[k][1]), outer[k]])
        for k in range(1, len(inner) - 1)
    ]
    canvas.fill(joined(cuts), view.tone("#241c1a", 0.1), 0.5, clip=ring)
    canvas.line(lines(inner, closed=False), view.tone("#e8c89c", 1.0), max(1.5, 0.025 * s), 0.55)


def _lamp(picture: Picture, canvas: Canvas, side: int, z: float) -> None:
    """A caged lamp on the wall; always lit."""
    view = picture.view
    (x, y), s = CAMERA.at(side * (HALF - 0.2), 2.0, z), CAMERA.size(z)
    canvas.glow(x, y, 2.6 * s, "#ffb85a", 0.6)
    canvas.fill(rect(x - 0.05 * s + side * 0.1 * s, y - 0.28 * s, 0.1 * s, 0.5 * s), view.tone("#3a3632", 0.4))
    canvas.fill(ellipse(x, y, 0.13 * s, 0.2 * s), Linear(0, y - 0.2 * s, 0, y + 0.2 * s, ("#fff6d0", "#ffc45c")))
    canvas.fill(
        joined([rect(x + d * s - 0.01 * s, y - 0.22 * s, 0.02 * s, 0.44 * s) for d in (-0.1, 0.0, 0.1)]),
        view.tone("#3a3632", 0.4),
    )
    canvas.fill(joined([rect(x - 0.15 * s, y + d * s, 0.3 * s, 0.05 * s, 3) for d in (-0.25, 0.2)]), view.tone("#4a443e", 0.5))
    if z < 13:
        picture.play("flicker", x - 1.6 * s, y - 1.6 * s, 3.2 * s, 3.2 * s, "#ffb85a")


def _pipes(picture: Picture, canvas: Canvas) -> None:
    """A pipe along the right wall, an outfall on the left that pours into the canal."""
    view = picture.view
    for x, y, r, tint in ((HALF - 0.2, 2.75, 0.13, "#8a6a4a"), (HALF - 0.14, 1.1, 0.1, "#5a6a64")):
        far, near = CAMERA.at(x, y, DEEP), CAMERA.at(x, y, 2.0)
        a, b = r * CAMERA.size(DEEP), r * CAMERA.size(2.0)
        pipe = lines([(far[0], far[1] - a), (near[0], near[1] - b), (near[0], near[1] + b), (far[0], far[1] + a)])
        canvas.fill(
            pipe,
            Linear(0, near[1] - b, 0, near[1] + b, (view.tone(tint, 1.0), view.tone(tint, 0.2)))
            if abs(y - 1.5) > 1
            else view.tone(tint, 0.4),
        )
        for z in (3.4, 5.6, 8.0, 11.5, 16.0):
            (px, py), s = CAMERA.at(x, y, z), CAMERA.size(z)
            canvas.fill(rect(px - 0.06 * s, py - 0.18 * s, 0.12 * s, 0.36 * s, 3), view.tone(mix(tint, "#ffffff", 0.2), 0.7))
    (x, y), s = CAMERA.at(-HALF + 0.1, 0.85, 6.6), CAMERA.size(6.6)
    canvas.fill(ellipse(x, y, 0.3 * s, 0.46 * s), view.tone("#6a5e54", 0.7))
    canvas.fill(ellipse(x + 4, y, 0.22 * s, 0.36 * s), "#100e0c")
    fall = curve(
        [
            (x - 0.1 * s, y + 0.2 * s, 1),
            (x + 0.16 * s, y + 0.16 * s),
            (x + 0.3 * s, y + 0.5 * s),
            (x + 0.34 * s, y + 0.84 * s, 1),
            (x, y + 0.84 * s, 1),
        ]
    )
    canvas.fill(fall, Linear(0, y, 0, y + 0.9 * s, (alpha("#b8d8b0", 0.55), alpha("#f0ffe8", 0.75))))
    stream = CAMERA.floor(0.005).quad(-HALF + 0.1, 6.35, HALF - CANAL - 0.05, 0.5)
    canvas.fill(stream, view.tone("#a8c8a0", 0.8), 0.6, blur=2)


def _shaft(picture: Picture, canvas: Canvas) -> None:
    """A grating in the crown of the vault and what the street sends through it."""
    view, z, out = picture.view, 9.0, picture.out
    glow = mix(out.sky[3], "#fff0c8", 0.4 if view.time != "night" else 0.1)
    hole = [
        (-0.6, SPRING + RISE - 0.06, z),
        (0.6, SPRING + RISE - 0.06, z),
        (0.6, SPRING + RISE - 0.06, z + 1.3),
        (-0.6, SPRING + RISE - 0.06, z + 1.3),
    ]
    shape = CAMERA.shape(*hole)
    canvas.fill(shape, glow)
    bars = [
        CAMERA.shape((x, 3.54, z), (x + 0.09, 3.54, z), (x + 0.09, 3.54, z + 1.3), (x, 3.54, z + 1.3))
        for x in (-0.6, -0.32, -0.04, 0.24, 0.51)
    ]
    canvas.fill(joined(bars), view.tone("#1c1a18", 0.1))
    beam = lines(
        [CAMERA.at(-0.6, 3.54, z), CAMERA.at(0.6, 3.54, z), CAMERA.at(1.15, -0.4, z - 0.6), CAMERA.at(-1.15, -0.4, z - 0.6)]
    )
    _, y0, _, y1 = beam.bounds()
    canvas.fill(beam, Linear(0, y0, 0, y1, (alpha(glow, 0.55), alpha(glow, 0.12))), 0.9, blur=12, blend="screen")
    canvas.glow(*CAMERA.at(0, 3.5, z), 190, glow, 0.55)
    if out.weather in ("rain", "storm", "snow"):
        picture.play("rain" if out.weather != "snow" else "snow", 880, 300, 160, 300)


def _moss(canvas: Canvas, view: View, chance: Random) -> None:
    """Green at the walls' feet, where the damp is."""
    tufts: list[Path] = []
    for _ in range(110):
        d, z = chance.choice((-1, 1)), 2.4 + 12 * chance.random() ** 1.5
        (x, y), s = CAMERA.at(d * (HALF - 0.03), chance.uniform(0, 0.25) ** 1.2, z), CAMERA.size(z)
        tufts.append(ellipse(x, y, chance.uniform(0.04, 0.12) * s, chance.uniform(0.02, 0.07) * s))
    canvas.fill(joined(tufts[::2]), view.tone("#4f7038", 0.5), 0.75)
    canvas.fill(joined(tufts[1::2]), view.tone("#7a9a4a", 0.8), 0.6)


PLACES = {"sewer": Kind(sewer, "torch", ((0.1, 0.42), (0.58, 0.9)), 0.46, (0.0, -0.95))}
