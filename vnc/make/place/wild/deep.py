"""Under the sea: light from above, a reef on both sides, a sunken gate far off."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, lay, noise, plane, rows
from vnc.make.place.sky import rays

WATERS = {
    "dawn": ("#f4d8c8", "#7cb0c8", "#3a6c9c", "#1c3a68"),
    "morning": ("#d8fbf0", "#62cbd8", "#2484b4", "#124a80"),
    "day": ("#d4fbff", "#4cc4e4", "#1a80c0", "#0c4484"),
    "sunset": ("#ffc89a", "#b884a8", "#4a5c9c", "#1e2c64"),
    "night": ("#6a8cd0", "#24488c", "#122a60", "#081438"),
}
"""From the surface down to the ground."""
CORALS = ("#f2706a", "#f29a5a", "#e86aa8", "#b86ad8", "#f2c85a", "#6ad0b8")


def deep(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    waters = WATERS.get(picture.out.time, WATERS["day"])
    far.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, 0, 0, HIGH, waters, (0, 0.25, 0.62, 1)))
    surface(far, picture, waters[0])
    rays(far, 1080, -260, 26, 1500, waters[0], 0.32 if view.time != "night" else 0.2, picture.seed + 3, (52, 128))
    rocks = picture.sheet(0.86, 0, 2.0)
    for k, (x, half, tall) in enumerate(((150, 330, 420), (520, 200, 190), (1480, 260, 280), (1830, 340, 520))):
        rock(rocks, x, 880, half, tall, mix(waters[2], waters[3], 0.25), waters[1], picture.seed + k)
    _gate(rocks, 1010, 860, 330, mix(waters[1], waters[2], 0.62), mix(waters[0], waters[1], 0.6))
    school(rocks, 700, 360, 70, 12, mix(waters[0], waters[1], 0.5), picture.seed + 2)
    reef = picture.sheet(0.6, 0, 0.8)
    _sand(picture, reef, waters)
    for k, (x, half, tall) in enumerate(((30, 330, 520), (1890, 340, 580))):
        rock(reef, x, 1110, half, tall, mix(waters[3], "#2a3048", 0.3), mix(waters[1], "#8a9ab0", 0.4), picture.seed + 7 + k)
    chance = Random(picture.seed)
    spots = [(chance.choice((chance.uniform(40, 560), chance.uniform(1380, 1880))), chance.uniform(850, 930)) for _ in range(22)]
    for k, (x, y) in enumerate(sorted(spots, key=lambda s: s[1])):
        coral(reef, picture, x, y, chance.uniform(60, 130) * (y / 900) ** 2, k)
    shoal = picture.sheet(0.42, 0, 0.5)
    for x, y, size, colour, side in (
        (420, 470, 46, "#f2a03c", 1),
        (540, 540, 36, "#f2c85a", 1),
        (1500, 420, 52, "#5ac8e8", -1),
        (1380, 500, 34, "#e86aa8", -1),
        (1640, 600, 40, "#f2f0e8", -1),
    ):
        fish(shoal, picture, x, y, size, colour, side)
    for k, (x, tall) in enumerate(((250, 380), (320, 300), (1600, 420), (1690, 320), (1540, 250))):
        kelp(shoal, picture, x, 960, tall, 26, mix("#3c8a5a", waters[2], 0.3), picture.seed + k)
    near = picture.sheet(0.1, 0, 3.2)
    for k, (x, tall) in enumerate(((30, 760), (110, 560), (1890, 820), (1800, 520))):
        kelp(near, picture, x, 1120, tall, 46, mix("#1f5a4a", waters[3], 0.5), picture.seed + 11 + k)
    rock(near, 1780, 1130, 330, 170, mix(waters[3], "#0c1430", 0.4), waters[2], picture.seed + 21)
    rock(near, 120, 1130, 300, 140, mix(waters[3], "#0c1430", 0.4), waters[2], picture.seed + 22)
    picture.play("embers", 300, 200, 180, 800, "#dff6ff")
    picture.play("embers", 1440, 120, 200, 880, "#dff6ff")
    picture.play("dust", 0, 100, WIDE, 800, "#d8f4ff")


def surface(canvas: Canvas, picture: Picture, light: str) -> None:
    """The sea from below: bright ripples that fade with depth."""
    field = noise(canvas, picture.seed + 5, 4, 9, 3.2)
    ripple = np.clip(1 - np.abs(field - 0.5) * 11, 0, 1) ** 1.6
    fade = np.clip(1 - rows(canvas) / 300, 0, 1) ** 1.5
    lay(canvas, plane(mix(light, "#ffffff", 0.5)), ripple * fade * 0.55)
    canvas.glow(1080, -60, 820, mix(light, "#ffffff", 0.4), 0.75)


def rock(canvas: Canvas, x: float, foot: float, half: float, tall: float, dark: str, light: str, seed: int) -> None:
    chance = Random(seed)
    top = [(x + half * k, foot - tall * (1 - k * k) * chance.uniform(0.72, 1.12)) for k in (-0.75, -0.45, -0.2, 0.08, 0.36, 0.7)]
    shape = curve([(x - half, foot + 60, 1), *top, (x + half, foot + 60, 1)], tension=0.35)
    canvas.fill(shape, Linear(0, foot - tall, 0, foot, (mix(dark, light, 0.45), dark)))
    canvas.inner(shape, 10, 18, mix(dark, light, 0.75), 0.55, 10)
    cracks = [
        stroke(
            [
                (x + half * a, foot - tall * b),
                (x + half * (a + 0.08), foot - tall * (b - 0.18)),
                (x + half * (a + 0.02), foot - tall * (b - 0.4)),
            ],
            7,
        )
        for a, b in ((-0.4, 0.6), (0.1, 0.8), (0.42, 0.5))
    ]
    canvas.fill(joined(cracks), mix(dark, "#040a20", 0.5), 0.4, clip=shape)


def _gate(canvas: Canvas, x: float, foot: float, tall: float, stone: str, light: str) -> None:
    """Broken columns and a lintel, all but lost in the blue."""
    w = tall * 0.11
    parts = [
        rect(x + k * tall * 0.36 - w / 2, foot - h * tall, w, h * tall + 40)
        for k, h in ((-1.5, 0.55), (-0.5, 1.0), (0.5, 1.0), (1.4, 0.72))
    ]
    caps = [
        rect(x + k * tall * 0.36 - w * 0.8, foot - h * tall - 6, w * 1.6, 16) for k, h in ((-0.5, 1.0), (0.5, 1.0), (1.4, 0.72))
    ]
    lintel = lines(
        [
            (x - tall * 0.34, foot - tall * 1.02),
            (x + tall * 0.34, foot - tall * 1.02),
            (x + tall * 0.3, foot - tall * 1.16),
            (x - tall * 0.3, foot - tall * 1.16),
        ]
    )
    gable = lines(
        [(x - tall * 0.33, foot - tall * 1.15), (x + tall * 0.02, foot - tall * 1.38), (x + tall * 0.33, foot - tall * 1.15)]
    )
    whole = joined([*parts, *caps, lintel, gable])
    canvas.fill(whole, Linear(0, foot - tall * 1.3, 0, foot, (mix(stone, light, 0.35), stone)))
    canvas.fill(
        joined(
            [
                rect(x + k * tall * 0.36 - w * 0.42, foot - h * tall, w * 0.22, h * tall)
                for k, h in ((-1.5, 0.55), (-0.5, 1.0), (0.5, 1.0), (1.4, 0.72))
            ]
        ),
        light,
        0.4,
    )


def _sand(picture: Picture, canvas: Canvas, waters: tuple[str, str, str, str]) -> None:
    """Ribbed sand with nets of light on it."""
    ground = curve(
        [(-40, 900, 1), (420, 872), (960, 884), (1500, 868), (WIDE + 40, 900, 1), (WIDE + 40, HIGH + 40, 1), (-40, HIGH + 40, 1)]
    )
    sand = mix("#e8d8b0", waters[1], 0.42)
    canvas.fill(ground, Linear(0, 868, 0, HIGH, (mix(sand, waters[2], 0.35), mix(sand, waters[2], 0.1))))
    chance = Random(picture.seed + 4)
    ribs = [
        stroke([(x, y), (x + 120, y + chance.uniform(-9, 9)), (x + 280, y)], 3 + (y - 880) * 0.03)
        for x, y in ((chance.uniform(-60, WIDE), 890 + 190 * chance.random()) for _ in range(60))
    ]
    canvas.fill(joined(ribs), mix(sand, waters[3], 0.55), 0.35, clip=ground)
    sheet = canvas.sibling()
    sheet.fill(ground, "#ffffff")
    field = noise(canvas, picture.seed + 15, 3, 11, 2.6)
    net = np.clip(1 - np.abs(field - 0.5) * 15, 0, 1) ** 1.4 * np.clip((rows(canvas) - 860) / 60, 0, 1)
    lay(canvas, plane(mix(waters[0], "#ffffff", 0.4)), net * sheet.planes[3] * (0.5 if picture.out.time != "night" else 0.2))


def school(canvas: Canvas, x: float, y: float, count: int, size: float, colour: str, seed: int) -> None:
    """A far shoal: many small fish that keep one direction."""
    random = np.random.default_rng(seed)
    at = np.stack([x + random.normal(0, 210, count), y + random.normal(0, 60, count)], -1)
    shape = np.array([(-1.5, -0.5), (-1.1, 0), (-1.5, 0.5), (-0.6, 0.16), (0.2, 0.42), (1, 0), (0.2, -0.42), (-0.6, -0.16)])
    canvas.fill(Swarm(at[:, None, :] + shape * (size * random.uniform(0.6, 1.2, count))[:, None, None]), colour, 0.8)


def fish(canvas: Canvas, picture: Picture, x: float, y: float, size: float, colour: str, side: int) -> None:
    """A bright fish that swims to its side."""
    view = picture.view
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(side * size / 40, size / 40)
        lit, low = view.tone(mix(colour, "#ffffff", 0.25), 1.2), view.tone(colour, 0.5)
        canvas.fill(curve([(-34, 0), (-66, -26), (-58, 0), (-66, 26)]), low)
        canvas.fill(joined([curve([(-14, -20), (2, -38), (22, -18)]), curve([(-8, 18), (0, 34), (14, 18)])]), low)
        body = curve([(-42, 0), (-18, -22), (16, -22), (42, 2), (14, 21), (-18, 19)])
        canvas.fill(body, Linear(0, -24, 0, 22, (lit, view.tone(colour, 0.9), low)))
        canvas.fill(joined([stroke([(a, -26), (a + 5, 0), (a, 26)], 8) for a in (-14, 12)]), "#f8fbff", 0.75, clip=body)
        canvas.fill(curve([(0, 2), (-14, 14), (-2, 15)]), low, 0.9)
        canvas.fill(ellipse(27, -4, 6, 6), "#fbfdff")
        canvas.fill(ellipse(28.5, -4, 3.4, 3.6), "#141c30")


def kelp(canvas: Canvas, picture: Picture, x: float, foot: float, tall: float, wide: float, colour: str, seed: int) -> None:
    """A waving stalk with leaves on both sides."""
    chance = Random(seed)
    sway, turn = chance.uniform(0.06, 0.13) * tall, chance.uniform(0, 6)
    line = [(x + sway * t * math.sin(turn + t * 5), foot - tall * t) for t in np.linspace(0, 1, 14)]
    leaves: list[Path] = []
    for k, (a, b) in enumerate(line[1:]):
        side, size = (-1) ** k, wide * (1.5 - 0.06 * k)
        leaves.append(
            curve(
                [
                    (a, b, 1),
                    (a + side * size * 0.7, b - size * 0.55),
                    (a + side * size * 1.7, b - size * 1.2, 1),
                    (a + side * size * 0.9, b + size * 0.05),
                ]
            )
        )
    canvas.fill(joined([stroke(line, wide * 0.28, lambda t: 1 - 0.7 * t), *leaves[::2]]), picture.view.tone(colour, 0.9))
    canvas.fill(joined(leaves[1::2]), picture.view.tone(mix(colour, "#b8f0a8", 0.25), 1.2))


def coral(canvas: Canvas, picture: Picture, x: float, y: float, size: float, k: int) -> None:
    """A fan, a branch, a brain or a tuft of tubes."""
    view, colour = picture.view, CORALS[k % len(CORALS)]
    dark, lit = view.tone(mix(colour, "#402068", 0.35), 0.5), view.tone(mix(colour, "#ffffff", 0.12), 1.35)
    canvas.fill(ellipse(x, y + size * 0.04, size * 0.6, size * 0.1), "#061430", 0.35, blur=7)
    shape = _coral_shape(x, y, size, k % 4, Random(picture.seed + k))
    canvas.fill(shape, Linear(0, y - size, 0, y, (lit, dark)))
    canvas.inner(shape, size * 0.035, size * 0.045, view.tone(mix(colour, "#ffffff", 0.55), 1.5), 0.6, size * 0.03)
    if k % 4:
        canvas.fill(joined(_coral_marks(x, y, size, k % 4)), dark, (1.0, 0.6, 1.0, 0.55)[k % 4], clip=shape if k % 2 else None)


def _coral_shape(x: float, y: float, size: float, kind: int, chance: Random) -> Path:
    """0 a branch, 1 a brain, 2 tubes, 3 a fan."""
    if kind == 0:
        return joined(list(_branches(x, y, -math.pi / 2, size * 0.42, size * 0.17, 4, chance)))
    if kind == 1:
        return joined(
            [
                ellipse(x + size * dx, y - size * dy, size * r, size * r * 0.82)
                for dx, dy, r in ((-0.24, 0.16, 0.3), (0.24, 0.18, 0.32), (0, 0.36, 0.34))
            ]
        )
    if kind == 2:
        return joined(
            [
                stroke([(x + size * a * 0.4, y), (x + size * a, y - size * h)], size * 0.17, lambda t: 0.7 + 0.4 * t)
                for a, h in ((-0.42, 0.6), (-0.16, 0.95), (0.14, 0.8), (0.4, 0.55))
            ]
        )
    return curve(
        [
            (x, y, 1),
            (x - size * 0.62, y - size * 0.6),
            (x - size * 0.3, y - size * 1.1),
            (x + size * 0.3, y - size * 1.15),
            (x + size * 0.66, y - size * 0.62),
        ]
    )


def _coral_marks(x: float, y: float, size: float, kind: int) -> list[Path]:
    """Folds of a brain, mouths of tubes, veins of a fan."""
    if kind == 1:
        return [
            stroke(
                [
                    (x + size * a, y - size * b),
                    (x + size * (a + 0.1), y - size * (b + 0.07)),
                    (x + size * (a + 0.22), y - size * b),
                ],
                size * 0.04,
            )
            for a in (-0.45, -0.2, 0.05, 0.24)
            for b in (0.08, 0.25, 0.42, 0.55)
        ]
    if kind == 2:
        return [
            ellipse(x + size * a, y - size * h, size * 0.085, size * 0.045)
            for a, h in ((-0.42, 0.6), (-0.16, 0.95), (0.14, 0.8), (0.4, 0.55))
        ]
    return [
        stroke([(x, y), (x + size * 0.34 * a, y - size * 0.6), (x + size * 0.5 * a, y - size * 1.1)], size * 0.035, even)
        for a in (-1, -0.6, -0.2, 0.2, 0.6, 1)
    ]


def _branches(x: float, y: float, turn: float, long: float, wide: float, left: int, chance: Random) -> list[Path]:
    end = x + long * math.cos(turn), y + long * math.sin(turn)
    out = [stroke([(x, y), end], wide, lambda t: 1 - 0.25 * t), ellipse(*end, wide * 0.4, wide * 0.4)]
    for side in (-1, 1) if left else ():
        out += _branches(*end, turn + side * chance.uniform(0.25, 0.6), long * 0.72, wide * 0.76, left - 1, chance)
    return out


PLACES = {"underwater": Kind(deep, "blue", ((0.24, 0.76),), 0.55, (0.1, -1.0))}
