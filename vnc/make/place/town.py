"""Town: street, neon city, cafe …"""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.buildings import NEON, lantern, pole, skyline, street_lamp, wires
from vnc.make.place.facades import Street, road, row
from vnc.make.place.flora import air_tint, pot, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.props import cup, pendant, shelf
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


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
    plan = Street(4.6, (6.2, 10.5))
    for side in (-1, 1):
        row(picture, houses, camera, plan, side, picture.seed + side)
    veil(picture, houses)
    _lamps(picture, houses, camera)
    road(picture, ground, camera, 4.6, 60)
    near = picture.sheet(0.2, 0, 1.0)
    pole(near, view, 1560, 1010, 1120, 24)
    wires(near, view, ((1560, -20, 960, 420, 60), (1600, 20, 970, 440, 50), (1560, 60, -40, 120, 120), (1560, 100, -40, 220, 110), (1560, 40, 1960, 10, 30)))
    _planters(picture, near)


def cafe(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 520, 1.4, 1000)
    room = Room(camera, -3.4, 3.5, 3.0, 4.4, Sun(-0.5, 0.6, 0.4))
    out = picture.sheet(1.0, 0, 5)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.75, 0, 0.8)
    shell(walls, view, room, "#b88a62", "#7a4f36", "#caa884", "#a87850")
    boards(walls, view, room, "#7a4f36", 0.2, picture.seed)
    walls.fill(room.back.quads([(0.28 * k, 0, 0.012, 3.0) for k in range(25)]), view.tone("#3a2218", 0.2), 0.5)
    holes = [window(walls, view, back, u, 0.75, wide, 1.75, "#54341f", n, 2, 0.06) for back, u, wide, n in ((room.back, 0.45, 2.7, 3), (room.west, 1.6, 2.2, 2))]
    for k, hole in enumerate(holes):
        droplets(walls, view, hole, picture.seed + k)
    walls.fill(room.back.quad(0.3, 0.62, 3.0, 0.12), view.tone("#c08a5c", 0.9))
    for k, u in enumerate((0.7, 1.1, 2.5, 2.9)):
        x, y = room.back.at(u, 0.74)
        pot(walls, view, x, y, 44, picture.seed + k)
    for k, v in enumerate((1.35, 1.85, 2.3)):
        shelf(walls, view, room.back, 3.75, v, 1.95, seed=picture.seed + k, goods="bbcjpc")
    _menu(picture, walls, room)
    sunlight(walls, room, view, [((-3.4 + u, 0.75, 4.4), (-3.4 + u, 2.5, 4.4), (-3.4 + u + 0.85, 2.5, 4.4), (-3.4 + u + 0.85, 0.75, 4.4)) for u in (0.45, 1.35, 2.25)], (-0.35, 0.62, 0.6), pool=0.45, shaft=0.2)
    bar = picture.sheet(0.45, 0, 0.5)
    _counter(picture, bar, camera, room.sun)
    for x, y in ((1080, 250), (1400, 210), (1740, 250)):
        pendant(bar, view, x, y, 82)
    near = picture.sheet(0.1, 0, 2.4)
    _table(picture, near)


def _menu(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(room.back.quad(5.85, 1.15, 0.95, 1.25), view.tone("#4a2e1c", 0.5))
    canvas.fill(room.back.quad(5.91, 1.21, 0.83, 1.13), view.tone("#2c3a34", 0.5))
    rows = [(6.0, 1.35 + 0.12 * k, chance.uniform(0.2, 0.36), 0.02) for k in range(7)]
    canvas.fill(room.back.quads(rows + [(6.08, 2.2, 0.5, 0.04)]), view.tone("#f4ead0", 0.8), 0.9)
    canvas.fill(room.back.quads([(6.54, v, 0.13, 0.02) for _, v, _, _ in rows]), view.tone("#f0c070", 0.9), 0.9)


def _counter(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    view = picture.view
    shadow(canvas, view, camera, 0.35, 3.1, 3.4, 0.8, 0.5)
    box(canvas, view, camera, sun, 0.4, 0, 3.2, 3.3, 1.02, 0.7, "#8a5a3a", 0)
    front = camera.flat((0.4, 0, 3.2), (1, 0, 0), (0, 1, 0))
    for k in range(6):
        u = 0.12 + 0.52 * k
        canvas.line(front.quad(u, 0.14, 0.42, 0.72), view.tone("#3a2218", 0.2), 4, 0.8)
        canvas.line(front.quad(u + 0.012, 0.128, 0.42, 0.72), view.tone("#d8a070", 0.8), 1.6, 0.6)
    box(canvas, view, camera, sun, 0.3, 1.02, 3.1, 3.5, 0.08, 0.85, "#e0b078", 1)
    x, y = camera.at(1.75, 1.1, 3.4)
    _espresso(canvas, view, x, y, 250)
    for dx in (-0.95, -0.75, 0.95):
        cup(canvas, view, *camera.at(1.75 + dx, 1.1, 3.35), 48)
    cx, cy = camera.at(1.2, 1.1, 3.35)
    canvas.fill(ellipse(cx, cy - 10, 44, 13), view.tone("#d8944c", 0.7))
    canvas.fill(ellipse(cx, cy - 22, 34, 16), view.tone("#f2c47c", 0.9))
    canvas.fill(curve([(cx - 62, cy, 1), (cx - 58, cy - 66), (cx, cy - 96), (cx + 58, cy - 66), (cx + 62, cy, 1)]), "#ffffff", 0.2)


def _espresso(canvas: Canvas, view: View, x: float, y: float, wide: float) -> None:
    tall = wide * 0.6
    canvas.fill(rect(x, y - tall, wide, tall, 12), Linear(x, 0, x + wide, 0, (view.tone("#f2eeea", 0.9), view.tone("#a8a4a6", 0.5), view.tone("#5a5458", 0.2))))
    canvas.fill(rect(x + wide * 0.06, y - tall * 0.84, wide * 0.88, tall * 0.22, 6), view.tone("#2c262a", 0.4))
    canvas.fill(rect(x + wide * 0.1, y - tall * 0.3, wide * 0.8, tall * 0.09), view.tone("#1e181c", 0.4))
    for k in (0.24, 0.5, 0.76):
        canvas.fill(rect(x + wide * k - wide * 0.055, y - tall * 0.66, wide * 0.11, tall * 0.2, 4), view.tone("#3e383e", 0.5))
        canvas.glow(x + wide * k, y - tall * 0.73, 16, "#ffd070", 0.9)


def _table(picture: Picture, canvas: Canvas) -> None:
    """The table we sit at, with a cup on it."""
    view = picture.view
    top = ellipse(300, 1040, 480, 100)
    canvas.fill(top, Linear(0, 940, 0, HIGH, (view.tone("#dca066", 0.9), view.tone("#7a4c2c", 0.4))))
    canvas.line(top, view.tone("#ffe4b8", 1.1), 4, 0.7)
    canvas.fill(ellipse(330, 1036, 124, 27), view.tone("#f4ece0", 0.9))
    canvas.fill(ellipse(330, 1032, 88, 17), view.tone("#c4b4a0", 0.5))
    cup(canvas, view, 330, 1034, 118)
    canvas.fill(ellipse(330, 918, 60, 11), view.tone("#6a3a1c", 0.6))
    canvas.fill(ellipse(330, 918, 34, 6), view.tone("#ecc896", 0.9))
    for k in (-1, 0, 1):
        canvas.fill(stroke([(330 + k * 24, 905), (348 + k * 24, 862), (318 + k * 24, 815), (342 + k * 24, 760)], 17), "#ffffff", 0.26, blur=9)


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    for z in (26, 15, 9):
        for side in (-1, 1):
            x, y = camera.at(side * 3.5, 0, z)
            street_lamp(canvas, picture.view, x, y, 5.2 * camera.size(z), -side)


def _planters(picture: Picture, canvas) -> None:
    view = picture.view
    for k, (x, y, size) in enumerate(((150, 1010, 120), (330, 930, 70), (1790, 1020, 120))):
        pot(canvas, view, x, y, size, picture.seed + k, ("#8a7a6c", "#c4714e", "#6a7480")[k])


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
    plan = Street(4.3, (15, 30), (4.5, 7.5), 60, ("#3a3a5c", "#4a3a64", "#32405c", "#54406a"), 0.95, 0.95, 0.45, ("#ffcf80", "#9ae8ff", "#ff9ad8", "#ffe6b0"))
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed * 3 + side)
    walls.fill(ellipse(camera.x, camera.y, 220, 110), "#ff9ad8", 0.5 * view.lamps, blur=60, blend="screen")
    walls.fill(ellipse(camera.x, camera.y, 70, 40), "#fff0fa", 0.7 * view.lamps, blur=26, blend="screen")
    chance = Random(picture.seed)
    for _ in range(5):
        y = chance.uniform(40, 300)
        wires(walls, view, ((-20, y, WIDE + 20, y + chance.uniform(-50, 60), chance.uniform(60, 150)),), 2.6)
    veil(picture, walls)
    road(picture, ground, camera, 4.3, 60, "#34344c", 1.3, False, True)
    people = picture.sheet(0.3, 0, 0.8)
    for x, z, tint in ((-1.0, 5.6, 0), (0.9, 8.5, 1), (0.25, 13, 2), (-0.5, 19, 3)):
        stroller(people, view, camera, x, z, NEON[tint], view.wet > 0 or view.snow > 0)
    for x in (620, 1340):
        picture.play("flicker", x - 110, 300, 220, 260, "#ff5ac0")


def stroller(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str, umbrella: bool) -> None:
    """Somebody far off, from behind, as a silhouette."""
    (cx, y), h = camera.at(x, 0, z), 1.72 * camera.size(z)
    dark = mix(view.tone("#2a2440", 0.2), view.haze, min(0.6, z / 40))
    for s in (-1, 1):
        canvas.fill(stroke([(cx + s * h * 0.05, y - h * 0.45), (cx + s * h * 0.06, y - h * 0.2), (cx + s * h * 0.07, y)], h * 0.085, rounded), dark)
    coat = curve([(cx - h * 0.1, y - h * 0.3, 1), (cx - h * 0.13, y - h * 0.62), (cx - h * 0.07, y - h * 0.82), (cx + h * 0.07, y - h * 0.82), (cx + h * 0.13, y - h * 0.62), (cx + h * 0.1, y - h * 0.3, 1)])
    canvas.fill(coat, dark)
    canvas.fill(ellipse(cx, y - h * 0.9, h * 0.066, h * 0.08), dark)
    canvas.inner(coat, -h * 0.02, 0, mix(tint, "#ffffff", 0.3), 0.6 * view.lamps, h * 0.01)
    if umbrella:
        canvas.line(lines([(cx + h * 0.09, y - h * 0.55), (cx + h * 0.07, y - h * 1.2)], closed=False), dark, max(1.5, h * 0.016))
        dome = curve([(cx - h * 0.36, y - h * 0.95, 1), (cx - h * 0.22, y - h * 1.17), (cx + h * 0.07, y - h * 1.25), (cx + h * 0.36, y - h * 1.17), (cx + h * 0.5, y - h * 0.95, 1), (cx + h * 0.07, y - h * 1.0)])
        canvas.fill(dome, Linear(0, y - h * 1.25, 0, y - h * 0.95, (mix(tint, "#ffffff", 0.2), mix(tint, "#14082a", 0.6))))


def hanging(picture: Picture, canvas: Canvas, spots: Sequence[tuple[float, float, float]], colour: str = "#e8503a") -> None:
    for x, y, size in spots:
        canvas.line(lines([(x, -10), (x, y - size * 0.5)], closed=False), picture.view.tone("#2a2024", 0.3), 2)
        lantern(canvas, picture.view, x, y, size, colour)


PLACES = {
    "street": Kind(street, None, ((0.12, 0.88),), 0.55),
    "cafe": Kind(cafe, "warm", ((0.12, 0.9),), 0.48, (-0.6, -0.6), mood="cosy"),
    "neon": Kind(neon, None, ((0.1, 0.9),), 0.6, time="night", mood="neon"),
}
