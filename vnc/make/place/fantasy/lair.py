"""A dragon's lair: a hoard of gold under a shaft of light, bones, broken pillars. Nobody is at home."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end, thin_ends
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.rockwork import facets
from vnc.make.place.parts.stone import pillar, torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, stained
from vnc.make.place.sky import rays, sky
from vnc.make.place.space import Camera
from vnc.make.place.view import View

ROCK, BONE = "#7c707c", "#e4d8bc"
GOLD = ("#5a3408", "#b87a1c", "#f0b838", "#fff0a0")
GEMS = ("#e84a5a", "#4a9ae8", "#5ad88a", "#c87aff")
GAP = (1230, 130)
"""Where the roof has fallen in."""


def lair(picture: Picture) -> None:
    """Rock all round, the gap in the roof, the hoard under it, what is left of those who came for it."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0, 0, 1.6)
    sky(picture, far, 620)
    wall = rect(-40, -40, WIDE + 80, HIGH + 80) - _gap(chance)
    _rock(picture, far, wall, chance)
    back = picture.sheet(0.8, 0, 0.8)
    _columns(picture, back)
    _hoard(
        picture,
        back,
        [(-40, 800, 1), (200, 690), (520, 640), (800, 470), (1080, 400), (1330, 480), (1560, 640), (1800, 700), (1960, 790, 1)],
        1500,
        1,
    )
    _stuck(back, view, chance)
    beam = curve([(GAP[0] - 110, GAP[1], 1), (GAP[0] + 110, GAP[1], 1), (1330, 700), (1400, 860, 1), (640, 860, 1), (800, 680)])
    glow = picture.out.sunlight
    shine = max(0.35, picture.out.shine)
    back.fill(beam, Linear(0, 100, 0, 860, (alpha(glow, 0.5), alpha(glow, 0.06))), shine, blur=26, blend="screen")
    rays(back, GAP[0], GAP[1] - 60, 10, 1000, glow, 0.22 * shine, picture.seed, (84, 128))
    back.glow(1050, 500, 520, mix(glow, "#ffc848", 0.5), 0.5 * shine)
    middle = picture.sheet(0.45, 0, 0.5)
    _ribs(middle, view)
    _hoard(picture, middle, [(-40, 880, 1), (260, 800), (620, 850), (960, 880), (1300, 846), (1640, 790), (1960, 860, 1)], 900, 2)
    _beast(middle, view, 1590, 800, 150)
    _chest(middle, view, 420, 830, 130)
    _chest(middle, view, 1220, 800, 84)
    for x, y, s in ((150, 520, 54), (1800, 500, 50)):
        torch(picture, middle, x, y, s, True)
    _sparks(picture, middle, chance)
    near = picture.sheet(0.12, 0, 3.2)
    for points in (
        [(-60, 1140, 1), (-60, 900, 1), (90, 930), (240, 1040), (330, 1140, 1)],
        [(1980, 1140, 1), (1980, 880, 1), (1850, 930), (1700, 1030), (1600, 1140, 1)],
    ):
        near.fill(curve(points), view.tone("#2c2630", 0.2))
    teeth = [
        curve([(x - w, -40, 1), (x + w, -40, 1), (x + w * 0.3, t * 0.5), (x + 4, t, 1), (x - w * 0.4, t * 0.5)])
        for x, w, t in ((120, 90, 330), (330, 60, 180), (1720, 70, 220), (1880, 90, 380))
    ]
    near.fill(joined(teeth), view.tone("#2c2630", 0.2))
    picture.play("dust", 600, 100, 800, 700)


def _gap(chance: Random) -> Path:
    points = [
        (GAP[0] + (180 + chance.uniform(-60, 40)) * math.cos(a), GAP[1] - 30 + (125 + chance.uniform(-40, 30)) * math.sin(a))
        for a in (math.pi * k / 11 for k in range(22))
    ]
    return lines(points)


def _rock(picture: Picture, canvas: Canvas, wall: Path, chance: Random) -> None:
    view = picture.view
    canvas.fill(wall, Linear(0, 0, 0, 800, (view.tone("#3c3442", 0.2), view.tone(ROCK, 0.5), view.tone("#3a3038", 0.2))))
    facets(
        canvas, view, curve([(420, 760, 1), (480, 420), (760, 200), (1160, 160), (1500, 320), (1600, 760, 1)]), wall, chance, 0.4
    )
    inner = curve(
        [(420, 780, 1), (470, 420), (760, 190), (1010, 130), (1040, 230), (1230, 290), (1430, 250), (1560, 420), (1600, 780, 1)]
    )
    canvas.fill(
        inner,
        Linear(0, 130, 0, 760, (alpha(view.tone("#4a3c4a", 0.3), 0.75), alpha(view.tone("#241c28", 0.1), 0.85))),
        blur=24,
        clip=wall,
    )
    stained(canvas, picture.seed + 1, 0.4, 9, 1.3, view.tone("#100c14", 0))
    canvas.glow(*GAP, 480, picture.out.sunlight, 0.5 * max(0.3, picture.out.shine))
    vines = [
        stroke([(x, 180), (x + sway, 260), (x + sway * 0.4, end)], 7, thin_end)
        for x, sway, end in ((1080, -14, 380), (1140, 10, 300), (1350, 12, 420), (1310, -8, 300))
    ]
    canvas.fill(joined(vines), view.tone("#3f5a38", 0.5))


def _columns(picture: Picture, canvas: Canvas) -> None:
    """What is left of a hall that stood here once."""
    view, camera = picture.view, Camera(960, 560, 1.6, 860)
    for x, z, high in ((-5.2, 9.0, 6.4), (-3.6, 12.0, 2.9), (5.6, 10.0, 4.2), (4.8, 14.0, 6.6)):
        pillar(canvas, view, camera, x, z, high, "#9a8e98")
        (cx, top), s = camera.at(x, high, z), camera.size(z)
        chips = lines(
            [
                (cx - 0.5 * s, top + 0.4 * s),
                (cx - 0.4 * s, top - 0.1 * s),
                (cx - 0.05 * s, top + 0.24 * s),
                (cx + 0.2 * s, top - 0.2 * s),
                (cx + 0.5 * s, top + 0.4 * s),
            ]
        )
        canvas.fill(chips, view.tone("#8a7e88", 0.6))


def _hoard(picture: Picture, canvas: Canvas, edge: list[tuple[float, ...]], count: int, seed: int) -> None:
    """A hill of coins: dark in its folds, each coin a lit disc."""
    view, out = picture.view, curve([*edge, (1960, 1140, 1), (-40, 1140, 1)])
    top = min(p[1] for p in edge)
    canvas.fill(
        out, Linear(0, top, 0, HIGH, (view.tone(GOLD[2], 0.8), view.tone(GOLD[1], 0.5), view.tone(GOLD[0], 0.4)), (0, 0.4, 1))
    )
    random = np.random.default_rng(picture.seed * 7 + seed)
    for part, (tint, light, cover) in enumerate(
        ((GOLD[0], 0.2, 0.6), (GOLD[1], 0.7, 0.8), (GOLD[2], 1.0, 0.9), (GOLD[3], 1.2, 0.95))
    ):
        n = count if part < 3 else count // 4
        x, y = random.uniform(-20, WIDE + 20, n), top + (HIGH - top) * random.random(n) ** 0.8
        r = (6 + 15 * (y - 380) / 700) * random.uniform(0.6, 1.1, n) * (0.55 if part == 3 else 1)
        canvas.fill(
            _discs(x, y, r, random.uniform(0.3, 0.9, n), random.uniform(-0.6, 0.6, n)), view.tone(tint, light), cover, clip=out
        )
        if part in (1, 2):
            canvas.fill(
                _discs(x, y - 1.5, r * 0.62, np.full(n, 0.5), np.zeros(n)), view.tone(GOLD[part + 1], 0.8), 0.35, clip=out
            )
    canvas.inner(out, 0, 26, mix(picture.out.sunlight, "#ffe070", 0.5), 0.4, 18, clip=out)
    for k in range(26):
        x, y, r = random.uniform(40, 1880), top + (HIGH - top) * random.random(), random.uniform(7, 16)
        gem = lines([(x - r, y), (x - r * 0.5, y - r * 0.7), (x + r * 0.5, y - r * 0.7), (x + r, y), (x, y + r)])
        canvas.fill(
            gem,
            Linear(x - r, y - r, x + r, y + r, (mix(GEMS[k % 4], "#ffffff", 0.6), mix(GEMS[k % 4], "#1a1030", 0.35))),
            clip=out,
        )


def _discs(x: np.ndarray, y: np.ndarray, r: np.ndarray, flat: np.ndarray, turn: np.ndarray) -> Path:
    """Coins that lie about: discs of ten corners, foreshortened and turned."""
    a = np.linspace(0, 2 * math.pi, 10, endpoint=False)
    u, v = np.cos(a)[None] * r[:, None], np.sin(a)[None] * (r * flat)[:, None]
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    return Swarm(np.stack([x[:, None] + u * c - v * s, y[:, None] + u * s + v * c], -1))


def _stuck(canvas: Canvas, view: View, chance: Random) -> None:
    """Swords and spears that stand in the gold, a crown on its top, goblets."""
    _swords(canvas, view)
    _crown(canvas, view)
    for gx, gy, s in ((900, 500, 52), (1390, 560, 46), (680, 600, 44)):
        tilt = chance.uniform(-6, 6)
        cup = curve(
            [
                (gx - s * 0.4, gy - s, 1),
                (gx + s * 0.4, gy - s, 1),
                (gx + s * 0.32, gy - s * 0.5),
                (gx + s * 0.07 + tilt, gy - s * 0.36),
                (gx + s * 0.07 + tilt, gy - s * 0.1),
                (gx + s * 0.3 + tilt, gy, 1),
                (gx - s * 0.3 + tilt, gy, 1),
                (gx - s * 0.07 + tilt, gy - s * 0.1),
                (gx - s * 0.07 + tilt, gy - s * 0.36),
                (gx - s * 0.32, gy - s * 0.5),
            ]
        )
        canvas.fill(cup, Linear(gx - s * 0.4, 0, gx + s * 0.4, 0, (view.tone("#fff0a8", 1.1), view.tone("#c88820", 0.5))))
        canvas.fill(ellipse(gx, gy - s, s * 0.4, s * 0.1), view.tone("#7a4a10", 0.4))


def _crown(canvas: Canvas, view: View) -> None:
    """A crown of three points with its stones, on the top."""
    x, y = 1070, 408
    crown = lines(
        [
            (x - 62, y),
            (x - 74, y - 66),
            (x - 38, y - 30),
            (x - 18, y - 84),
            (x, y - 34),
            (x + 20, y - 84),
            (x + 38, y - 30),
            (x + 74, y - 66),
            (x + 62, y),
        ]
    )
    canvas.fill(
        crown, Linear(x - 70, 0, x + 70, 0, (view.tone("#c88a20", 0.6), view.tone("#fff0a0", 1.2), view.tone("#b87818", 0.5)))
    )
    canvas.fill(ellipse(x, y, 62, 13), view.tone("#a86c14", 0.6))
    canvas.fill(joined([ellipse(x + d, y - t, 6, 6) for d, t in ((-74, 68), (-18, 86), (20, 86), (74, 68))]), "#fff4c0")
    canvas.fill(joined([ellipse(x + d, y - 14, 7, 9) for d in (-34, 0, 34)]), "#e84a5a")


def _swords(canvas: Canvas, view: View) -> None:
    """Blades upright in the heap, their hilts up."""
    for x, y, long, lean in ((760, 520, 170, -0.3), (1240, 470, 200, 0.22), (1450, 590, 140, 0.4), (560, 650, 130, -0.12)):
        ux, uy = math.sin(lean), -math.cos(lean)
        tip, hilt = (x + ux * long * 0.72, y + uy * long * 0.72), (x + ux * long, y + uy * long)
        canvas.fill(
            stroke([(x, y), tip], 15, even, False),
            Linear(x - 9, 0, x + 9, 0, (view.tone("#f4f4f8", 1.0), view.tone("#8a8c98", 0.5))),
        )
        canvas.fill(
            stroke([(tip[0] - uy * 30, tip[1] + ux * 30), (tip[0] + uy * 30, tip[1] - ux * 30)], 12, even, False),
            view.tone("#e0b040", 0.9),
        )
        canvas.fill(stroke([tip, hilt], 11, even, False), view.tone("#6a2c2c", 0.6))
        canvas.fill(ellipse(*hilt, 9, 9), view.tone("#f0cc60", 1.0))


def _ribs(canvas: Canvas, view: View) -> None:
    """The ribs of something large, half buried on the left."""
    spine = [(40, 700), (200, 640), (380, 640), (560, 700), (640, 770)]
    canvas.fill(stroke(spine, 34, thin_ends), view.tone(BONE, 0.6))
    for k in range(7):
        x, y, tall = 130 + 74 * k, 650 + 4 * abs(k - 3) ** 1.5, 200 - 18 * abs(k - 2)
        rib = [(x, y), (x - 60, y - tall * 0.5), (x + 10, y - tall), (x + 90, y - tall * 0.9)]
        shape = stroke(rib, 24, thin_end)
        canvas.fill(shape, Linear(x - 60, 0, x + 90, 0, (view.tone("#8a7c68", 0.3), view.tone(BONE, 0.95))))


def _beast(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The skull of a horned beast, its jaw in the gold."""
    skull = curve(
        [
            (x - s * 1.2, foot - s * 0.2, 1),
            (x - s * 1.1, foot - s * 0.5),
            (x - s * 0.4, foot - s * 0.75),
            (x + s * 0.1, foot - s * 1.1),
            (x + s * 0.7, foot - s),
            (x + s * 0.85, foot - s * 0.4),
            (x + s * 0.5, foot, 1),
        ]
    )
    _horns(canvas, view, x, foot, s)
    canvas.fill(skull, Linear(0, foot - s, 0, foot, (view.tone(BONE, 1.0), view.tone("#7c6c5c", 0.3))))
    _sockets(canvas, view, x, foot, s)
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x - s * (1.14 - 0.16 * k), foot - s * 0.24),
                        (x - s * (1.04 - 0.16 * k), foot - s * 0.24),
                        (x - s * (1.09 - 0.16 * k), foot + s * 0.02),
                    ]
                )
                for k in range(9)
            ]
        ),
        view.tone("#fff4dc", 1.0),
    )
    canvas.fill(
        curve(
            [
                (x - s * 0.2, foot - s * 0.56),
                (x + s * 0.1, foot - s * 0.4),
                (x + s * 0.5, foot - s * 0.36),
                (x + s * 0.1, foot - s * 0.46),
            ]
        ),
        view.tone("#6a5a4c", 0.2),
        0.6,
    )


def _sockets(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Eye and nostril."""
    canvas.fill(ellipse(x + s * 0.28, foot - s * 0.62, s * 0.17, s * 0.14), view.tone("#1c1418", 0.1))
    canvas.fill(ellipse(x - s * 0.95, foot - s * 0.42, s * 0.08, s * 0.05), view.tone("#1c1418", 0.1))


def _horns(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Two horns that sweep back."""
    for d in (0.1, 0.5):
        horn = [
            (x + s * (0.3 + d * 0.5), foot - s * 0.95),
            (x + s * (0.7 + d), foot - s * 1.5),
            (x + s * (1.3 + d), foot - s * 1.6),
        ]
        canvas.fill(
            stroke(horn, s * 0.26, thin_end),
            Linear(0, foot - s * 1.7, 0, foot - s * 0.9, (view.tone("#5a4a44", 0.8), view.tone("#a8987c", 0.5))),
        )


def _chest(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """An open chest that runs over."""
    lid = curve(
        [
            (x - s, foot - s * 0.75, 1),
            (x - s * 0.96, foot - s * 1.35),
            (x - s * 0.6, foot - s * 1.55),
            (x + s * 0.6, foot - s * 1.55),
            (x + s * 0.96, foot - s * 1.35),
            (x + s, foot - s * 0.75, 1),
        ]
    )
    canvas.fill(lid, Linear(0, foot - s * 1.5, 0, foot - s * 0.7, (view.tone("#5a3820", 0.6), view.tone("#1c100c", 0.1))))
    canvas.line(lid, view.tone("#c8963c", 0.9), s * 0.07)
    gold = curve(
        [
            (x - s * 0.95, foot - s * 0.7, 1),
            (x - s * 0.5, foot - s * 1.0),
            (x, foot - s * 1.1),
            (x + s * 0.5, foot - s * 0.98),
            (x + s * 0.95, foot - s * 0.7, 1),
        ]
    )
    canvas.fill(gold, Linear(0, foot - s * 1.1, 0, foot - s * 0.7, (view.tone(GOLD[3], 1.1), view.tone(GOLD[1], 0.6))))
    random = np.random.default_rng(int(x))
    px, py = random.uniform(x - s, x + s, 90), random.uniform(foot - s * 1.1, foot - s * 0.66, 90)
    canvas.fill(
        _discs(px, py, np.full(90, s * 0.09), random.uniform(0.3, 0.9, 90), random.uniform(-1, 1, 90)),
        view.tone(GOLD[2], 1.0),
        0.9,
        clip=gold,
    )
    body = rect(x - s, foot - s * 0.72, 2 * s, s * 0.74, s * 0.05)
    canvas.fill(body, Linear(0, foot - s * 0.72, 0, foot, (view.tone("#8e5a30", 0.8), view.tone("#4a2c18", 0.3))))
    canvas.fill(joined([rect(x - s, foot - s * (0.5 - 0.24 * k), 2 * s, 3) for k in range(3)]), view.tone("#20120a", 0.1), 0.5)
    bands = [rect(x + d * s - s * 0.07, foot - s * 0.72, s * 0.14, s * 0.74) for d in (-0.88, -0.4, 0.4, 0.88)]
    canvas.fill(
        joined(
            [*bands, rect(x - s, foot - s * 0.74, 2 * s, s * 0.09), rect(x - s * 0.14, foot - s * 0.72, s * 0.28, s * 0.3, 4)]
        ),
        view.tone("#c8963c", 0.8),
    )
    canvas.glow(x, foot - s, s * 1.6, "#ffd860", 0.35)


def _sparks(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """Glints on the gold."""
    for _ in range(40):
        x, y, r = chance.uniform(300, 1640), chance.uniform(480, 940), chance.uniform(5, 15)
        star = lines(
            [
                (x, y - r),
                (x + r * 0.12, y - r * 0.12),
                (x + r, y),
                (x + r * 0.12, y + r * 0.12),
                (x, y + r),
                (x - r * 0.12, y + r * 0.12),
                (x - r, y),
                (x - r * 0.12, y - r * 0.12),
            ]
        )
        canvas.glow(x, y, r * 2.2, "#fff0a8", 0.5)
        canvas.fill(star, "#fffbe0")
    picture.play("twinkle", 400, 420, 1160, 460)


PLACES = {"lair": Kind(lair, "torch", ((0.12, 0.88),), 0.6, (0.3, -0.9))}
