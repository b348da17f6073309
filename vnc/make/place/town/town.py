"""Streets: shopping street, neon city, alley."""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import rounded
from vnc.make.place.parts.buildings import NEON, joined, lantern, pole, skyline, street_lamp, wires
from vnc.make.place.parts.facades import Street, road, row
from vnc.make.place.parts.flora import air_tint, pot, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

PAINTED = ("#e0c4a4", "#c8ccd4", "#e4d8bc", "#c08a70", "#a8b4a4", "#d4b8b4", "#b4a89c")
"""Walls of a shopping street."""


def street(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 590, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    distance = picture.sheet(0.85, 0.1, 1.4)
    ridge(distance, view, 545, 26, ("#6c8ca0", "#94acb0"), picture.seed + 5, light=0.6)
    skyline(picture, distance, 700, 16, (430, 560), (50, 110), ("#a8a4b0", "#c0b6b0"), picture.seed + 6, (7, 9))
    air_tint(distance, view.haze, 400, 640, 0.2, 0.45 + 0.4 * view.murk)
    ground = picture.sheet(0.6, 0, 0.4)
    houses = picture.sheet(0.5, 0, 0.5)
    plan = Street(4.6, (6.2, 10.5), walls=PAINTED, shops=0.85)
    for side in (-1, 1):
        row(picture, houses, camera, plan, side, picture.seed + side)
    for k, (z, side) in enumerate(((26, -1), (24, 1), (17, -1), (15.5, 1), (11.5, -1), (10.5, 1))):
        x, y = camera.at(side * 3.9, 0, z)
        tree(houses, view, x, y, 4.3 * camera.size(z), picture.seed + 40 + k, 0.7, 240)
    veil(picture, houses)
    _lamps(picture, houses, camera)
    road(picture, ground, camera, 4.6, 60)
    near = picture.sheet(0.2, 0, 1.0)
    pole(near, view, 1560, 1010, 1120, 24)
    wires(
        near,
        view,
        (
            (1560, -20, 960, 420, 60),
            (1600, 20, 970, 440, 50),
            (1560, 60, -40, 120, 120),
            (1560, 100, -40, 220, 110),
            (1560, 40, 1960, 10, 30),
        ),
    )
    _planters(picture, near)


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    for z in (26, 15, 9):
        for side in (-1, 1):
            x, y = camera.at(side * 3.5, 0, z)
            street_lamp(canvas, picture.view, x, y, 5.2 * camera.size(z), -side)


def _planters(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for k, (x, y, size) in enumerate(((70, 1030, 120), (1850, 1040, 110))):
        pot(canvas, view, x, y, size, picture.seed + k, ("#8a7a6c", "#6a7480")[k])


def neon(picture: Picture) -> None:
    view, camera = picture.view, Camera(1000, 640, 1.6, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 760)
    towers = picture.sheet(0.85, 0, 2.0)
    glass = ("#ffd98a", "#7ae0ff", "#ff8ad0")
    skyline(picture, towers, 900, 26, (120, 470), (70, 170), ("#3a3a64", "#5a4a80"), picture.seed + 12, (7, 10), 0.5, glass)
    pink = mix("#c04a98", view.haze, 0.4)
    air_tint(towers, pink, 300, 800, 0.0, 0.3 + 0.35 * view.lamps)
    ground = picture.sheet(0.6)
    walls = picture.sheet(0.5, 0, 0.5)
    plan = Street(
        4.3,
        (15, 30),
        (4.5, 7.5),
        60,
        ("#3a3a5c", "#4a3a64", "#32405c", "#54406a"),
        0.95,
        0.95,
        0.45,
        ("#ffcf80", "#9ae8ff", "#ff9ad8", "#ffe6b0"),
    )
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed * 3 + side)
    walls.fill(ellipse(camera.x, camera.y, 220, 110), "#ff9ad8", 0.5 * view.lamps, blur=60, blend="screen")
    walls.fill(ellipse(camera.x, camera.y, 70, 40), "#fff0fa", 0.7 * view.lamps, blur=26, blend="screen")
    chance = Random(picture.seed)
    for _ in range(5):
        y = chance.uniform(40, 300)
        wires(walls, view, ((-20, y, WIDE + 20, y + chance.uniform(-50, 60), chance.uniform(60, 150)),), 2.6)
    veil(picture, walls)
    road(picture, ground, camera, 4.3, 60, "#34344c", 1.3, False, True, 0.5)
    people = picture.sheet(0.3, 0, 0.8)
    for x, z, tint in ((-1.0, 5.6, 0), (0.9, 8.5, 1), (0.25, 13, 2), (-0.5, 19, 3)):
        stroller(people, view, camera, x, z, NEON[tint], view.wet > 0 or view.snow > 0)
    for x in (620, 1340):
        picture.play("flicker", x - 110, 300, 220, 260, "#ff5ac0")


def alley(picture: Picture) -> None:
    """Narrow, with steam, pipes and a lamp over a back door."""
    view, camera = picture.view, Camera(930, 560, 1.6, 900)
    sun = Sun(-0.3, 0.8, 0.3)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 720, 9, (260, 470), (80, 160), ("#8a8a9c", "#a8a0a4"), picture.seed + 4, (9, 12))
    air_tint(far, view.haze, 200, 640, 0.2, 0.6)
    floor = picture.sheet(0.6)
    walls = picture.sheet(0.5, 0, 0.5)
    plan = Street(2.1, (8, 13), (5, 8), 32, ("#a0684e", "#8a6a5c", "#97785e", "#7a6a68"), 0.0, 0.0, 0.35, bricks=True)
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed + side, 1.2)
    _pipes(picture, walls, camera)
    veil(picture, walls)
    road(picture, floor, camera, 2.1, 32, "#5c5a60", 0.4, False, False, 0.45)
    here = picture.sheet(0.35, 0, 0.6)
    for x, z, wide, tall, colour in (
        (-2.05, 4.6, 0.8, 1.1, "#3f6a5c"),
        (1.35, 3.6, 0.6, 0.5, "#a87848"),
        (1.5, 6.4, 0.6, 0.9, "#5a646c"),
    ):
        shadow(here, view, camera, x, z, wide, 0.6, 0.5)
        box(here, view, camera, sun, x, 0, z, wide, tall, 0.6, colour, 0.7)
    box(here, view, camera, sun, 1.42, 0.5, 3.7, 0.45, 0.4, 0.4, "#b88a58", 0.7)
    for x, y in ((400, 470), (1380, 500)):
        _wall_lamp(picture, here, x, y)
    hanging(picture, here, ((1275, 330, 110), (1365, 390, 84)))
    near = picture.sheet(0.12, 0, 3)
    for k in (-1, 0, 1):
        near.fill(
            stroke([(520 + k * 50, 1010), (560 + k * 70, 900), (500 + k * 80, 780), (570 + k * 90, 620)], 90),
            mix(view.haze, "#ffffff", 0.4),
            0.13,
            blur=34,
        )


def _pipes(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    for side, z in ((-1, 3.4), (1, 5.2), (-1, 8), (1, 2.6)):
        (x, top), (_, foot), s = camera.at(2.0 * side, 9, z), camera.at(2.0 * side, 0, z), camera.size(z)
        canvas.fill(
            rect(x - 0.06 * s, top, 0.12 * s, foot - top),
            Linear(x - 0.06 * s, 0, x + 0.06 * s, 0, (view.tone("#8a8f94", 0.9), view.tone("#4a4f56", 0.2))),
        )
        canvas.fill(
            joined([rect(x - 0.08 * s, top + (foot - top) * k / 6, 0.16 * s, 0.05 * s) for k in range(1, 6)]),
            view.tone("#5a5f66", 0.4),
        )
    for side, z, y in ((-1, 5.4, 3.2), (1, 3.8, 3.5), (-1, 7.6, 3.0)):
        box(canvas, view, camera, Sun(0, 0.8, -0.3), 1.6 if side > 0 else -2.1, y, z, 0.5, 0.6, 0.9, "#b8bcbc", 0.6)
    wires(canvas, view, ((300, -10, 1500, 160, 60), (420, -10, 1620, 90, 70), (200, 220, 1300, 250, 50)), 2.4)


def _wall_lamp(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    view = picture.view
    canvas.fill(stroke([(x - 46, y + 20), (x - 30, y - 26), (x, y - 16)], 7, rounded), view.tone("#2c3034", 0.4))
    canvas.fill(lines([(x - 34, y + 10), (x - 12, y - 18), (x + 12, y - 18), (x + 34, y + 10)]), view.tone("#38505a", 0.7))
    lit = max(0.3, view.lamps)
    canvas.fill(ellipse(x, y + 11, 26, 8), mix(view.tone("#e8dcc0"), "#fff0c0", lit))
    canvas.glow(x, y + 30, 360, "#ffc878", 0.75 * lit)
    cone = lines([(x - 26, y + 10), (x + 26, y + 10), (x + 210, HIGH), (x - 210, HIGH)])
    canvas.fill(cone, Linear(0, y, 0, HIGH, (alpha("#ffd890", 0.3 * lit), alpha("#ffd890", 0))), blur=12)
    picture.play("flicker", x - 150, y - 100, 300, 300, "#ffc878")


def stroller(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str, umbrella: bool) -> None:
    """Somebody far off, from behind, as a silhouette."""
    (cx, y), h = camera.at(x, 0, z), 1.72 * camera.size(z)
    dark = mix(view.tone("#2a2440", 0.2), view.haze, min(0.6, z / 40))
    for s in (-1, 1):
        canvas.fill(
            stroke(
                [(cx + s * h * 0.05, y - h * 0.45), (cx + s * h * 0.06, y - h * 0.2), (cx + s * h * 0.07, y)], h * 0.085, rounded
            ),
            dark,
        )
    coat = curve(
        [
            (cx - h * 0.1, y - h * 0.3, 1),
            (cx - h * 0.13, y - h * 0.62),
            (cx - h * 0.07, y - h * 0.82),
            (cx + h * 0.07, y - h * 0.82),
            (cx + h * 0.13, y - h * 0.62),
            (cx + h * 0.1, y - h * 0.3, 1),
        ]
    )
    canvas.fill(coat, dark)
    canvas.fill(ellipse(cx, y - h * 0.9, h * 0.066, h * 0.08), dark)
    canvas.inner(coat, -h * 0.02, 0, mix(tint, "#ffffff", 0.3), 0.6 * view.lamps, h * 0.01)
    if umbrella:
        canvas.line(lines([(cx + h * 0.09, y - h * 0.55), (cx + h * 0.07, y - h * 1.2)], closed=False), dark, max(1.5, h * 0.016))
        dome = curve(
            [
                (cx - h * 0.36, y - h * 0.95, 1),
                (cx - h * 0.22, y - h * 1.17),
                (cx + h * 0.07, y - h * 1.25),
                (cx + h * 0.36, y - h * 1.17),
                (cx + h * 0.5, y - h * 0.95, 1),
                (cx + h * 0.07, y - h * 1.0),
            ]
        )
        canvas.fill(dome, Linear(0, y - h * 1.25, 0, y - h * 0.95, (mix(tint, "#ffffff", 0.2), mix(tint, "#14082a", 0.6))))


def hanging(picture: Picture, canvas: Canvas, spots: Sequence[tuple[float, float, float]], colour: str = "#e8503a") -> None:
    for x, y, size in spots:
        canvas.line(lines([(x, -10), (x, y - size * 0.5)], closed=False), picture.view.tone("#2a2024", 0.3), 2)
        lantern(canvas, picture.view, x, y, size, colour)


PLACES = {
    "street": Kind(street, None, ((0.12, 0.88),), 0.55),
    "alley": Kind(alley, None, ((0.24, 0.78),), 0.52, time="night"),
    "neon": Kind(neon, None, ((0.1, 0.9),), 0.6, time="night", mood="neon"),
}
