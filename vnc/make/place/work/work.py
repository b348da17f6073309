"""Work: office, hospital, laboratory."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import cup, cushion, lamp, poster
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    ceiling_lamps,
    curtain,
    door,
    droplets,
    outdoors,
    shell,
    shine,
    skirting,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def office(picture: Picture) -> None:
    view, camera = picture.view, Camera(880, 490, 1.5, 900)
    room = Room(camera, -4.2, 4.2, 2.9, 9, Sun(0.6, 0.6, 0.4))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 560)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#e2e4e2", "#8f969c", "#eef0ee")
    tiled(walls, view, room, "#8f969c", 0.8, "#99a0a6")
    for k in range(3):
        droplets(
            picture,
            walls,
            window(walls, view, room.back, 0.4 + 2.6 * k, 0.75, 2.4, 1.85, "#9aa2a8", 2, 1, 0.05),
            picture.seed + k,
        )
        blinds = [(0.4 + 2.6 * k, 2.56 - 0.07 * j, 2.4, 0.03) for j in range(9 - 3 * (k % 2))]
        walls.fill(room.back.quads(blinds), view.tone("#f4f4f0", 0.7), 0.9)
    for u in (1.6, 4.0, 6.4):
        window(walls, view, room.east, u, 0.8, 2.1, 1.8, "#9aa2a8", 2, 1, 0.05)
    ceiling_lamps(walls, view, room, 5, 3, 1.2, 0.3)
    walls.fill(room.west.quad(2.0, 1.0, 2.6, 1.3), view.tone("#fbfbf8", 0.8))
    walls.line(room.west.quad(2.0, 1.0, 2.6, 1.3), view.tone("#8a9298", 0.6), 5)
    notes = [(2.2 + 0.42 * k, 1.85 - 0.3 * (k % 2), 0.22, 0.22) for k in range(5)]
    for k, spot in enumerate(notes):
        walls.fill(room.west.quad(*spot), view.tone(("#f4d84a", "#f09ab0", "#8ad0e8", "#a8e090", "#f4b84a")[k], 0.8))
    walls.fill(room.west.quads([(2.2, 1.2 + 0.09 * k, 1.1 - 0.2 * k, 0.025) for k in range(3)]), view.tone("#3a6aa8", 0.5), 0.8)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.3)
    sunlight(
        walls,
        room,
        view,
        [
            ((-3.8 + 2.6 * k, 0.75, 9), (-3.8 + 2.6 * k, 2.6, 9), (-1.4 + 2.6 * k, 2.6, 9), (-1.4 + 2.6 * k, 0.75, 9))
            for k in range(3)
        ],
        (0.25, 0.5, 0.7),
        pool=0.4,
        shaft=0.14,
    )
    desks = picture.sheet(0.5, 0, 0.6)
    for z in (6.6, 4.5):
        for x in (-3.3, -0.9, 1.5):
            _workplace(picture, desks, room, x, z)
    front = picture.sheet(0.28, 0, 1.2)
    _workplace(picture, front, room, 1.2, 2.5)
    near = picture.sheet(0.1, 0, 3.4)
    pot(near, view, 110, 1110, 240, picture.seed, "#e8e8e4", 1.5)


def _workplace(picture: Picture, canvas: Canvas, room: Room, x: float, z: float) -> None:
    """A desk with a screen that shines, a chair behind it."""
    view, camera, sun = picture.view, room.camera, room.sun
    chance = Random(picture.seed + int(x * 10) + int(z * 100))
    shadow(canvas, view, camera, x, z, 1.7, 0.8, 0.4)
    box(canvas, view, camera, sun, x + 0.55, 0.45, z + 0.85, 0.52, 0.1, 0.4, "#3c444c", 0.4)
    box(canvas, view, camera, sun, x + 0.55, 0.55, z + 1.2, 0.52, 0.6, 0.08, "#3c444c", 0.6)
    for dx in (0.03, 1.62):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.1, 0.05, 0.7, 0.6, "#b8bec2", 0)
    box(canvas, view, camera, sun, x, 0.3, z, 1.7, 0.38, 0.03, "#cfd4d6", 0)
    box(canvas, view, camera, sun, x, 0.7, z, 1.7, 0.04, 0.8, "#e8dcc8", 1)
    face = camera.flat((x + 0.5, 0.82, z + 0.3), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.28, -0.09, 0.06, 0.12), (0.18, -0.09, 0.26, 0.02)]), view.tone("#2c3036", 0.4))
    canvas.fill(face.quad(0, 0, 0.62, 0.4), view.tone("#2c3036", 0.5))
    canvas.inner(face.quad(0, 0, 0.62, 0.4), 0, 4, view.tone("#aab4bc", 1), 0.5)
    canvas.glow(*face.at(0.31, 0.45), 0.6 * camera.size(z), "#9ad0ff", 0.28 * max(0.3, view.lamps))
    box(canvas, view, camera, sun, x + 0.1, 0.74, z + 0.15, 0.26, 0.03 + 0.03 * chance.randint(1, 4), 0.22, "#fbfaf4", 0.6)
    if chance.random() < 0.7:
        cup(
            canvas,
            view,
            *camera.at(x + 1.3, 0.74, z + 0.25),
            0.1 * camera.size(z),
            chance.choice(("#f4ece0", "#7ab0c8", "#e08a6a")),
        )
    if chance.random() < 0.5:
        pot(canvas, view, *camera.at(x + 1.52, 0.74, z + 0.35), 0.13 * camera.size(z), chance.randrange(99), "#d8d0c4")


def hospital(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 490, 1.4, 1000)
    room = Room(camera, -2.9, 2.9, 2.8, 5.0, Sun(-0.3, 0.7, 0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 540)
    walls = picture.sheet(0.72, 0, 0.6)
    shell(walls, view, room, "#e8f0ee", "#b8c8c8", "#f6f8f6", "#dfeae8")
    tiled(walls, view, room, "#b8c8c8", 0.6)
    walls.fill(room.back.quad(0, 0, 5.8, 0.95), view.tone("#b4d4cc", 0.45))
    walls.fill(room.west.quad(0.3, 0, 5, 0.95), view.tone("#b4d4cc", 0.4))
    walls.fill(room.east.quad(0.3, 0, 5, 0.95), view.tone("#b4d4cc", 0.4))
    skirting(walls, view, room, "#8aa8a4", 0.12, 0.92)
    droplets(picture, walls, window(walls, view, room.back, 0.7, 1.0, 2.1, 1.4, "#f6f8f6", 2, 1, 0.05), picture.seed)
    for u in (0.45, 2.7):
        curtain(walls, view, room.back, u, 0.85, 0.4, 1.75, "#f4f8f4", 4, 0.92)
    door(walls, view, room.east, 2.6, 1.1, 2.1, "#c8a884")
    poster(walls, view, room.east, 1.3, 1.3, 0.6, 0.8, 4)
    walls.fill(
        room.ceiling.quads([(-1.4, 1.2, 0.5, 1.2), (0.9, 1.2, 0.5, 1.2), (-1.4, 3.2, 0.5, 1.2), (0.9, 3.2, 0.5, 1.2)]),
        mix(view.tone("#f0f4f2", 0.8), "#ffffff", view.lamps),
    )
    sunlight(
        walls,
        room,
        view,
        [
            ((-2.2 + 1.05 * k, 1.0, 5), (-2.2 + 1.05 * k, 2.4, 5), (-1.2 + 1.05 * k, 2.4, 5), (-1.2 + 1.05 * k, 1.0, 5))
            for k in (0, 1)
        ],
        (-0.25, 0.62, 0.6),
        pool=0.5,
        shaft=0.2,
    )
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.3)
    screen = picture.sheet(0.5, 0, 0.6)
    rail = camera.flat((0.35, 0, 4.4), (1, 0, 0), (0, 1, 0))
    screen.fill(rail.quad(-0.2, 2.32, 2.9, 0.04), view.tone("#a8b4b8", 0.8))
    curtain(screen, view, rail, 1.65, 0.3, 1.0, 2.02, "#a8dcd4", 7, 0.96)
    _sickbed(picture, screen, room)
    near = picture.sheet(0.12, 0, 3.2)
    _drip(near, view, 1720, 1080, 1000)
    pot(near, view, 130, 1110, 190, picture.seed, "#f0f4f2", 1.3)


def _sickbed(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, 0.5, 2.5, 1.1, 2.0, 0.4)
    for x in (0.5, 1.5):
        for z in (4.3, 2.5):
            box(canvas, view, camera, sun, x, 0, z, 0.05, 0.5, 0.05, "#a8b4b8", 0)
    box(canvas, view, camera, sun, 0.48, 0.45, 4.4, 1.12, 0.65, 0.06, "#e0e8e8", 0.8)
    box(canvas, view, camera, sun, 0.48, 0.42, 2.45, 1.12, 0.12, 2.0, "#c8d0d2", 0)
    box(canvas, view, camera, sun, 0.5, 0.54, 2.5, 1.08, 0.16, 1.9, "#fbfcfc", 0.4)
    cushion(canvas, view, camera.shape((0.62, 0.7, 3.9), (1.48, 0.7, 3.9), (1.48, 0.98, 4.3), (0.62, 0.98, 4.3)), "#ffffff")
    canvas.fill(
        camera.shape((0.46, 0.72, 2.45), (1.62, 0.72, 2.45), (1.62, 0.72, 3.6), (0.46, 0.72, 3.6)), view.tone("#a8d4e0", 0.85)
    )
    canvas.fill(
        camera.shape((0.46, 0.72, 2.45), (0.46, 0.72, 3.6), (0.46, 0.44, 3.6), (0.46, 0.4, 2.45)), view.tone("#84b8c8", 0.35)
    )
    canvas.fill(
        camera.shape((0.46, 0.72, 2.45), (1.62, 0.72, 2.45), (1.62, 0.4, 2.45), (0.46, 0.4, 2.45)), view.tone("#90c4d4", 0.5)
    )
    canvas.fill(
        camera.shape((0.46, 0.725, 3.35), (1.62, 0.725, 3.35), (1.62, 0.725, 3.62), (0.46, 0.725, 3.62)),
        view.tone("#ffffff", 0.95),
    )
    box(canvas, view, camera, sun, -0.35, 0, 4.1, 0.5, 0.65, 0.45, "#e8dcc8", 0.8)
    lamp(canvas, view, *camera.at(-0.2, 0.65, 4.3), 90, "#b8d8d4")
    x, y = camera.at(0.02, 0.65, 4.25)
    canvas.fill(rect(x - 12, y - 40, 24, 40, 6), view.tone("#a8d0e4", 0.9), 0.8)
    for k, tint in enumerate(("#f08aa0", "#f4d05a", "#ffffff", "#f0a060")):
        fx, fy = x + (k - 1.5) * 16, y - 74 - 12 * (k % 2)
        canvas.fill(stroke([(x, y - 30), (fx, fy)], 3, even), view.tone("#5a9450", 0.5))
        canvas.fill(
            joined([ellipse(fx + 9 * math.cos(a), fy + 9 * math.sin(a), 8, 8) for a in (0, 1.26, 2.5, 3.77, 5.0)]),
            view.tone(tint, 0.9),
        )
        canvas.fill(ellipse(fx, fy, 5, 5), view.tone("#f8e070", 1))


def _drip(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    top = foot - tall
    canvas.fill(rect(x - 6, top, 12, tall), Linear(x - 6, 0, x + 6, 0, (view.tone("#e8eef0", 1), view.tone("#98a4a8", 0.3))))
    canvas.fill(
        stroke([(x - 70, top + 26), (x - 60, top), (x + 60, top), (x + 70, top + 26)], 8, even), view.tone("#c8d0d4", 0.8)
    )
    bag = rect(x - 106, top + 36, 76, 150, 20)
    canvas.fill(bag, view.tone("#eef6f8", 0.9), 0.75)
    canvas.fill(rect(x - 100, top + 96, 64, 84, 16), view.tone("#bfe0ec", 0.8), 0.8)
    canvas.line(bag, view.tone("#a8bcc4", 0.7), 3)
    canvas.line(
        curve([(x - 68, top + 186), (x - 70, top + 330), (x - 120, top + 520), (x - 60, foot)], closed=False),
        view.tone("#d0e4ec", 0.9),
        4,
        0.8,
    )


def lab(picture: Picture) -> None:
    """Glowing tanks on both sides, benches with glass, a large screen at the end."""
    view, camera = picture.view, Camera(960, 500, 1.5, 880)
    room = Room(camera, -3.8, 3.8, 3.2, 9.5, Sun(0.0, 0.6, 0.3))
    walls = picture.sheet(0.9, 0, 0.8)
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone("#5a6874", 0.2))
    shell(walls, view, room, "#a4b4c0", "#7a8894", "#8a98a4", "#96a8b4")
    tiled(walls, view, room, "#7a8894", 0.8, "#86949e")
    for flat, long in ((room.west, 9.5), (room.east, 9.5)):
        walls.fill(flat.grid([1.2 * k for k in range(1, 9)], [0.05, 1.2, 2.3], 0.03), view.tone("#3c4a58", 0.3), 0.7)
        walls.fill(flat.quad(0.3, 2.42, long, 0.07), "#7ae8ff", 0.9)
        walls.fill(flat.quad(0.3, 2.3, long, 0.3), "#4ac8ff", 0.4, blur=14, blend="screen")
    walls.fill(room.ceiling.quads([(-2.2, 0.6, 0.3, 8.8), (1.9, 0.6, 0.3, 8.8)]), "#eafcff", 0.95)
    walls.fill(room.ceiling.quads([(-2.2, 0.6, 0.3, 8.8), (1.9, 0.6, 0.3, 8.8)]), "#a8ecff", 0.5, blur=22, blend="screen")
    _display(picture, walls, room)
    shine(walls, view, room, flattened([walls]), picture.seed, 0.3, 0.3)
    tanks = picture.sheet(0.6, 0, 0.5)
    for z in (7.6, 5.6, 3.8):
        for side in (-1, 1):
            _tank(picture, tanks, camera, side * 2.9, z, ("#4affd0", "#5ac8ff")[side > 0])
    bench = picture.sheet(0.35, 0, 0.9)
    for side in (-1, 1):
        x = 1.25 if side > 0 else -2.65
        shadow(bench, view, camera, x, 2.7, 1.4, 0.9, 0.4)
        box(bench, view, camera, room.sun, x, 0, 2.7, 1.4, 0.86, 0.8, "#6a7a88", 0)
        box(bench, view, camera, room.sun, x - 0.05, 0.86, 2.65, 1.5, 0.05, 0.95, "#dfe8ee", 1)
        _glassware(picture, bench, camera, x)
    near = picture.sheet(0.12, 0, 3)
    near.fill(
        joined([stroke([(x, -20), (x + 30, 200), (x - 20, 420)], 40, even) for x in (60, 1860)]),
        Linear(0, 0, 0, 420, (view.tone("#3a4654", 0.6), view.tone("#20282f", 0.2))),
    )


def _display(picture: Picture, canvas: Canvas, room: Room) -> None:
    back, chance = room.back, Random(picture.seed)
    canvas.fill(back.quad(1.5, 0.9, 4.6, 2.0), "#101c2c")
    canvas.fill(back.quad(1.58, 0.98, 4.44, 1.84), Linear(*back.at(0, 2.8), *back.at(0, 1), ("#1c4a6a", "#0e2a44")))
    wave = curve(
        [back.at(1.8 + 0.16 * k, 2.1 + 0.34 * math.sin(k * 0.9) * chance.uniform(0.4, 1)) for k in range(14)], closed=False
    )
    canvas.line(wave, "#7affd8", 3)
    canvas.line(back.path(ellipse(5.0, 2.0, 0.6, 0.6)), "#5ac8ff", 3)
    canvas.line(back.path(ellipse(5.0, 2.0, 0.4, 0.4)), "#ffb84a", 3, 0.9)
    canvas.fill(back.quads([(1.8 + 0.24 * k, 1.15, 0.15, chance.uniform(0.1, 0.5)) for k in range(9)]), "#5ac8ff", 0.85)
    canvas.fill(back.quads([(4.3, 1.12 + 0.1 * k, chance.uniform(0.5, 1.5), 0.04) for k in range(4)]), "#8ae8ff", 0.7)
    canvas.line(back.quad(1.5, 0.9, 4.6, 2.0), "#7ad8ff", 4)
    canvas.glow(*back.at(3.8, 1.9), 420, "#4ab8ff", 0.4)


def _tank(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float, colour: str) -> None:
    """A glass cylinder with something asleep in it."""
    view, chance = picture.view, Random(picture.seed + int(z * 10 + x))
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, 2.6, z), camera.size(z)
    w = 0.5 * s
    canvas.glow(cx, (top + foot) / 2, 2.1 * s, colour, 0.42)
    glass = rect(cx - w, top, w * 2, foot - top)
    canvas.fill(
        glass,
        Linear(cx - w, 0, cx + w, 0, (mix(colour, "#06202c", 0.62), mix(colour, "#ffffff", 0.25), mix(colour, "#06202c", 0.5))),
        0.85,
    )
    shape = curve(
        [
            (cx, foot - 2.05 * s),
            (cx + 0.22 * s, foot - 1.85 * s),
            (cx + 0.16 * s, foot - 1.55 * s),
            (cx + 0.26 * s, foot - 1.2 * s),
            (cx + 0.1 * s, foot - 0.75 * s),
            (cx - 0.12 * s, foot - 0.8 * s),
            (cx - 0.24 * s, foot - 1.25 * s),
            (cx - 0.14 * s, foot - 1.55 * s),
            (cx - 0.22 * s, foot - 1.85 * s),
        ]
    )
    canvas.fill(shape, mix(colour, "#062030", 0.75), 0.55, blur=0.05 * s)
    bubbles = [
        ellipse(cx + w * chance.uniform(-0.7, 0.7), foot - s * chance.uniform(0.4, 2.2), s * 0.02 * r, s * 0.02 * r)
        for r in (chance.uniform(0.5, 1.6) for _ in range(12))
    ]
    canvas.fill(joined(bubbles), "#ffffff", 0.6)
    canvas.fill(rect(cx - w * 0.78, top, w * 0.16, foot - top), "#ffffff", 0.4)
    for y, h in ((foot - 0.4 * s, 0.4 * s), (top, 0.32 * s)):
        canvas.fill(
            rect(cx - w * 1.16, y, w * 2.32, h, 5),
            Linear(cx - w, 0, cx + w, 0, (view.tone("#4a5866", 0.3), view.tone("#b4c4d0", 1), view.tone("#3a4652", 0.2))),
        )
        canvas.fill(rect(cx - w * 1.0, y + h * 0.42, w * 2, h * 0.12), colour, 0.9)
    if abs(z - 3.8) < 1:
        picture.play("flicker", cx - w * 2, top, w * 4, foot - top, colour)


def _glassware(picture: Picture, canvas: Canvas, camera: Camera, x: float) -> None:
    view = picture.view
    for k, (dx, tint) in enumerate(((0.25, "#ff6aa0"), (0.5, "#5affb0"), (0.8, "#ffc84a"), (1.1, "#6ab8ff"))):
        px, y = camera.at(x + dx, 0.91, 3.0)
        tall = (78, 110, 64, 96)[k]
        flask = (
            curve(
                [
                    (px - 8, y - tall, 1),
                    (px + 8, y - tall, 1),
                    (px + 9, y - tall * 0.55),
                    (px + tall * 0.36, y - 4, 1),
                    (px - tall * 0.36, y - 4, 1),
                    (px - 9, y - tall * 0.55),
                ]
            )
            if k % 2 == 0
            else rect(px - 13, y - tall, 26, tall, 11)
        )
        canvas.fill(flask, "#dff4ff", 0.4)
        canvas.fill(rect(px - 60, y - tall * 0.42, 120, tall * 0.42), tint, 0.85, clip=flask)
        canvas.line(flask, view.tone("#eafaff", 1), 2.4, 0.8)
        canvas.glow(px, y - tall * 0.2, 80, tint, 0.4)


PLACES = {
    "office": Kind(office, "white", ((0.12, 0.9),), 0.45, (0.2, -0.9)),
    "hospital": Kind(hospital, "white", ((0.08, 0.56),), 0.45, (-0.3, -0.8), time="morning"),
    "lab": Kind(lab, "blue", ((0.24, 0.76),), 0.46, (0.6, -0.5), time="night"),
}
