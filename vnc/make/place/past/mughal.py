"""Mughal India: a marble palace over a long pool, red sandstone arcades, cypresses."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.arabesque import BRASS, dome, jali, lobed, star
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.classic import cypresses
from vnc.make.place.parts.flora import air_tint, flowers, grass, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import dashes

MARBLE, SANDSTONE = "#f4efe8", "#b8583c"


def mughalpalace(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 600, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    for k in range(10):
        tree(far, view, 40 + 205 * k, 640, 150 + 40 * (k % 3), picture.seed + k, 0.9, 160)
    air_tint(far, view.haze, 400, 660, 0.05, 0.4 + 0.3 * view.murk)
    veil(picture, far)
    palace = picture.sheet(0.75, 0, 0.4)
    _lawn(picture, palace, camera)
    _mausoleum(picture, palace)
    for side in (-1, 1):
        _arcade(picture, palace, camera, side)
    cypresses(
        palace,
        view,
        [(960 + s * 900 * 2.9 / z, 600 + 900 * 1.7 / z, 900 * 3.6 / z) for z in (20.0, 16.0, 13.0, 10.6) for s in (-1, 1)],
    )
    pool = picture.sheet(0.5, 0, 0.3)
    _pool(picture, pool, camera)
    near = picture.sheet(0.12, 0, 2.4)
    _arch(picture, near)


def _lawn(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Lawns in squares, paths of stone with inlaid stars."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, 30)[1]
    green = ("#dfe8f2", "#c8d6e6") if view.snow else ("#7cac50", "#3f7436")
    canvas.fill(rect(-20, top, WIDE + 40, HIGH), Linear(0, top, 0, HIGH, (view.tone(green[0], 0.7), view.tone(green[1], 0.4))))
    grass(canvas, view, top + 10, HIGH, 1400, picture.seed + 5, None, None, 0.4)
    flowers(canvas, view, top + 14, 880, 300, picture.seed + 6, ("#e8546c", "#f8d060", "#ffffff"), 0.8)
    stone = "#eef3fa" if view.snow else "#e0ccb0"
    paths = [(-2.35, 1.0, 4.7, 29), (-9, 8.6, 18, 1.2), (-9, 17, 18, 1.4)]
    canvas.fill(floor.quads(paths), Linear(0, top, 0, HIGH, (view.tone(stone, 0.85), view.tone(stone, 0.5))))
    canvas.fill(floor.grid([-2.35, -1.85, 1.85, 2.35], [1 + 0.6 * k for k in range(46)], 0.03), view.tone("#8a6c54", 0.2), 0.4)
    stars = [floor.path(star(s * 2.1, 2.0 + 0.6 * k, 0.17)) for s in (-1, 1) for k in range(24)]
    canvas.fill(joined(stars), view.tone(SANDSTONE, 0.5), 0.7)


def _mausoleum(picture: Picture, canvas: Canvas) -> None:
    """White marble on a terrace: the great arch, niches, five domes, four towers apart."""
    view, x, foot = picture.view, 960.0, 640.0
    for dx in (-430, 430, -330, 330):
        inner = abs(dx) == 330
        _tower(canvas, view, x + dx, foot - (14 if inner else 0), 300 if inner else 350, 20 if inner else 26)
    canvas.fill(
        rect(x - 470, foot - 34, 940, 40), Linear(0, foot - 34, 0, foot, (view.tone(MARBLE, 0.9), view.tone("#d4c8bc", 0.4)))
    )
    canvas.fill(joined([lobed(x - 450 + 36 * k + 18, foot, 13, 26, 5) for k in range(25)]), view.tone("#b8a898", 0.35), 0.8)
    base = foot - 34
    body = rect(x - 250, base - 190, 500, 190)
    right = view.sun[0] > x
    sides = (view.tone(MARBLE, 0.35), view.tone(MARBLE, 0.65), view.tone(MARBLE, 0.98))
    canvas.fill(body, Linear(x - 250, 0, x + 250, 0, sides if right else sides[::-1]))
    for dx in (-150, 150):
        dome(canvas, view, x + dx, base - 216, 42, MARBLE, "#c8a878", 0.0, 1.3)
        canvas.fill(joined([rect(x + dx - 36 + 17 * k, base - 222, 5, 34) for k in range(5)]), view.tone(MARBLE, 0.6))
    canvas.fill(rect(x - 92, base - 270, 184, 84), Linear(x - 92, 0, x + 92, 0, sides if right else sides[::-1]))
    dome(canvas, view, x, base - 262, 116, MARBLE, "#c8a878", 0.0, 1.5)
    front = rect(x - 92, base - 226, 184, 226)
    canvas.fill(front, Linear(0, base - 226, 0, base, (view.tone(MARBLE, 0.95), view.tone(MARBLE, 0.7))))
    canvas.line(front, view.tone("#a89078", 0.4), 3, 0.8)
    _iwan(canvas, view, x, base, 62, 182)
    for dx in (-206, -134, 134, 206):
        for v in (0, 96):
            _iwan(canvas, view, x + dx, base - v, 25, 82)
    canvas.fill(
        joined([rect(x - 250, base - 100, 160, 3), rect(x + 90, base - 100, 160, 3), rect(x - 250, base - 188, 500, 4)]),
        view.tone("#a89078", 0.4),
        0.7,
    )
    for dx in (-250, -92, 92, 250):
        canvas.fill(
            rect(x + dx - 5, base - (246 if abs(dx) < 100 else 212), 10, 246 if abs(dx) < 100 else 212),
            turned(view, x + dx, 6, MARBLE),
        )
        canvas.fill(
            curve(
                [
                    (x + dx - 7, base - (246 if abs(dx) < 100 else 212)),
                    (x + dx, base - (270 if abs(dx) < 100 else 236), 1),
                    (x + dx + 7, base - (246 if abs(dx) < 100 else 212)),
                ]
            ),
            view.tone(BRASS, 0.8),
        )
    if view.lamps > 0.3:
        canvas.glow(x, base - 130, 420, "#ffd8a0", 0.3 * view.lamps)


def _iwan(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float) -> None:
    """A deep cusped niche with a screen in it."""
    arch = lobed(x, foot, half, tall, 9)
    canvas.fill(
        arch,
        Linear(
            0, foot - tall, 0, foot, (view.tone("#8c8490", 0.25), mix(view.tone("#c4b8b4", 0.5), "#ffd090", 0.4 * view.lamps))
        ),
    )
    inner = lobed(x, foot, half * 0.55, tall * 0.62, 5)
    canvas.fill(inner, mix(view.tone("#544c58", 0.2), "#ffc878", 0.7 * view.lamps))
    with canvas.clipped(inner):
        jali(canvas, view, inner, MARBLE, max(6.0, half * 0.2), 0.5)
    canvas.line(arch, view.tone("#b8846c", 0.5), 2.4, 0.8)


def _tower(canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float) -> None:
    sides = (view.tone(MARBLE, 0.25), view.tone(MARBLE, 0.6), view.tone(MARBLE, 0.95))
    shaft = lines(
        [(x - wide / 2, foot), (x - wide * 0.36, foot - tall * 0.84), (x + wide * 0.36, foot - tall * 0.84), (x + wide / 2, foot)]
    )
    canvas.fill(shaft, Linear(x - wide / 2, 0, x + wide / 2, 0, sides if view.sun[0] > x else sides[::-1]))
    canvas.fill(
        joined([rect(x - wide * 0.68, foot - tall * t, wide * 1.36, wide * 0.24, 3) for t in (0.3, 0.58, 0.85)]),
        view.tone(MARBLE, 0.8),
    )
    canvas.fill(
        joined([rect(x - wide * 0.36 + wide * 0.2 * k, foot - tall * 0.94, wide * 0.1, tall * 0.1) for k in range(4)]),
        view.tone(MARBLE, 0.6),
    )
    dome(canvas, view, x, foot - tall * 0.93, wide * 0.46, MARBLE, "#c8a878", 0.0, 1.3, False)


def _arcade(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A gallery of red sandstone along the garden, with little domed kiosks on its roof."""
    view, x, near, far = picture.view, 7.4 * side, 3.6, 22.0
    lit = 0.85 if (view.sun[0] - 960) * side < 0 else 0.45
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(near, 0, far - near, 4.2)
    _, top, _, foot = body.bounds()
    for z in (20.0, 15.0, 10.6, 6.6):
        (kx, ky), s = camera.at(x + 0.6 * side, 4.3, z), camera.size(z)
        canvas.fill(
            joined([rect(kx + u * s - 0.05 * s, ky - 1.0 * s, 0.1 * s, 1.0 * s) for u in (-0.5, -0.17, 0.17, 0.5)]),
            view.tone(SANDSTONE, lit * 0.7),
        )
        canvas.fill(rect(kx - 0.8 * s, ky - 1.1 * s, 1.6 * s, 0.14 * s), view.tone(SANDSTONE, lit))
        dome(canvas, view, kx, ky - 1.08 * s, 0.55 * s, MARBLE, SANDSTONE, 0.0, 1.2)
    canvas.fill(body, Linear(0, top, 0, foot, (view.tone(SANDSTONE, lit), view.tone(mix(SANDSTONE, "#4c2018", 0.3), lit * 0.7))))
    count = 9
    step = (far - near) / count
    for k in range(count - 1, -1, -1):
        u = near + step * (k + 0.5)
        arch = wall.path(lobed(u, 0.1, step * 0.38, 3.0, 9, 1.0))
        canvas.fill(
            arch,
            Linear(
                0,
                arch.bounds()[1],
                0,
                arch.bounds()[3],
                (view.tone("#3c1c1c", 0.1), mix(view.tone("#7c3c30", 0.3), "#ffb868", 0.5 * view.lamps)),
            ),
        )
        canvas.line(arch, view.tone(MARBLE, lit * 0.8), max(1.6, 0.06 * camera.size(u)))
        canvas.fill(joined([wall.path(star(u + step * d * 0.3, 2.9, 0.16)) for d in (-1, 1)]), view.tone(MARBLE, lit * 0.8))
    canvas.fill(
        wall.quads([(near, 3.3, far - near, 0.12), (near, 4.05, far - near, 0.18), (near, 0, far - near, 0.3)]),
        view.tone(MARBLE, lit * 0.7),
    )
    eave = camera.shape((x, 3.75, near), (x, 3.75, far), (x - 0.8 * side, 3.5, far), (x - 0.8 * side, 3.5, near))
    canvas.fill(eave, view.tone(mix(SANDSTONE, "#f4f8ff", 0.7 * view.snow), lit * 0.8))
    canvas.fill(camera.floor().quad(min(x, x - 1.2 * side), near, 1.2, far - near), view.tone("#181014", 0), 0.25, blur=12)


def _pool(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A long pool that holds the palace upside down; fountains along its middle."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    rim, water = floor.quad(-1.72, 2.2, 3.44, 19.4), floor.quad(-1.5, 2.4, 3.0, 19.0)
    top = water.bounds()[1]
    canvas.fill(rim, Linear(0, top, 0, HIGH, (view.tone(MARBLE, 0.9), view.tone("#d8c8b4", 0.6))))
    canvas.fill(water, Linear(0, top, 0, HIGH, (view.tone("#6cb4cc", 0.8), view.tone("#1f5c7c", 0.35))))
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(
        flattened([s.canvas for s in picture.sheets]), canvas, top - 40, picture.seed + 9, mask.planes[3], 0.78, 1.0, 1.25, 0.3
    )
    random = np.random.default_rng(picture.seed)
    t = random.random(60) ** 1.3
    canvas.fill(
        dashes(960 + random.uniform(-1, 1, 60) * (80 + 560 * t), top + (HIGH - top) * t, 20 + 90 * t, 1 + 2 * t),
        mix(view.sky[4], "#ffffff", 0.5),
        0.4,
        clip=water,
    )
    for z in (17.0, 12.6, 9.4, 7.0, 5.2):
        (fx, fy), s = camera.at(0, 0, z), camera.size(z)
        drops: list[Path] = []
        for _ in range(40):
            a, q = chance.uniform(-1, 1), chance.random()
            drops.append(ellipse(fx + a * q * 0.34 * s, fy - (0.85 * (1 - (2 * q - 0.6) ** 2 * 0.9)) * s, 0.02 * s, 0.035 * s))
        canvas.fill(
            joined(
                [
                    curve(
                        [(fx - 0.05 * s, fy), (fx - 0.02 * s, fy - 0.8 * s), (fx + 0.02 * s, fy - 0.8 * s), (fx + 0.05 * s, fy)]
                    ),
                    *drops,
                ]
            ),
            mix(view.sky[4], "#ffffff", 0.6),
            0.75,
        )
        canvas.fill(ellipse(fx, fy, 0.26 * s, 0.05 * s), "#ffffff", 0.35, blur=2)
    picture.play("water", 700, top, 520, HIGH - top)
    stained(canvas, picture.seed + 3, 0.06, 12, 3, view.tone("#4a3c30", 0.2))


def _arch(picture: Picture, canvas: Canvas) -> None:
    """The cusped arch of the gate we stand in."""
    view = picture.view
    frame = rect(-20, -20, WIDE + 40, HIGH + 40) - lobed(960, 1200, 900, 1240, 11)
    canvas.fill(frame, Linear(0, 0, 0, 800, (view.tone("#7c3828", 0.3), view.tone("#a8543c", 0.5))))
    canvas.line(lobed(960, 1200, 906, 1248, 11), view.tone(MARBLE, 0.7), 12)
    spots = [(70, 150), (190, 60), (1850, 150), (1730, 60)]
    canvas.fill(joined([star(x, y, 44) for x, y in spots]), view.tone(MARBLE, 0.7))
    canvas.fill(joined([ellipse(x, y, 14, 14) for x, y in spots]), view.tone("#2f7c6c", 0.7))


PLACES = {
    "mughalpalace": Kind(mughalpalace, None, ((0.16, 0.84),), 0.6),
}
