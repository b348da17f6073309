"""A corner shop."""

from random import Random

from vnc.make.draw import Canvas
from vnc.make.draw.colour import mix
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, ceiling_lamps, droplets, outdoors, shell, shine, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow

GOODS_COLOURS = ("#d8483c", "#3f8ac0", "#e8b83c", "#4aa46a", "#f4ece0", "#8a5aa8", "#e88a3c", "#58b8b8")


def shop(picture: Picture) -> None:
    """A corner shop at any hour: shelves, fridges, a till."""
    view, camera = picture.view, Camera(900, 470, 1.55, 880)
    room = Room(camera, -3.6, 3.6, 2.9, 9, Sun(0.1, 0.8, -0.4))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#eceae2", "#d8d8d4", "#f0f0ec")
    tiled(walls, view, room, "#d8d8d4", 0.6)
    for u, wide in ((1.0, 2.6), (3.9, 2.6), (6.8, 1.9)):
        droplets(picture, walls, window(walls, view, room.east, u, 0.5, wide, 2.0, "#c4ccd0", 2, 1, 0.05), picture.seed)
    ceiling_lamps(walls, view, room, 5, 3, 1.2, 0.22)
    _fridges(picture, walls, room)
    walls.fill(room.back.quad(0, 2.35, 7.2, 0.4), view.tone("#3f9a6a", 0.7))
    walls.fill(room.back.quads([(0, 2.35, 7.2, 0.06), (0, 2.69, 7.2, 0.06)]), view.tone("#f0b83c", 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.3, 0.2)
    aisles = picture.sheet(0.45, 0, 0.6)
    for z in (6.0, 3.7):
        for x in (-3.2, 0.9):
            _aisle(picture, aisles, camera, room.sun, x, z)
    near = picture.sheet(0.15, 0, 2.2)
    box(near, view, camera, room.sun, 1.15, 0, 1.45, 2.6, 0.95, 0.6, "#e8e4da", 0.8)
    front = camera.flat((1.15, 0, 1.445), (1, 0, 0), (0, 1, 0))
    near.fill(front.quads([(0, 0.72, 2.6, 0.1)]), view.tone("#3f9a6a", 0.8))
    box(near, view, camera, room.sun, 1.6, 0.95, 1.6, 0.34, 0.26, 0.2, "#3a4048", 0.7)


def _fridges(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, wall, chance = picture.view, room.west, Random(picture.seed)
    for k in range(7):
        u = 1.2 + 1.1 * k
        canvas.fill(wall.quad(u, 0.1, 1.04, 2.2), view.tone("#c8d0d4", 0.6))
        canvas.fill(wall.quad(u + 0.06, 0.2, 0.92, 2.0), mix(view.tone("#dfeef2", 0.8), "#f4fcff", 0.6))
        for level in range(5):
            bottles = [(u + 0.1 + 0.105 * j, 0.24 + 0.39 * level, 0.075, chance.uniform(0.22, 0.3)) for j in range(8)]
            for part in range(3):
                canvas.fill(wall.quads(bottles[part::3]), mix(view.tone(chance.choice(GOODS_COLOURS), 0.7), "#ffffff", 0.1), 0.95)
            canvas.fill(wall.quad(u + 0.06, 0.2 + 0.39 * level, 0.92, 0.03), view.tone("#8a989c", 0.6))
        canvas.fill(wall.quad(u + 0.92, 0.9, 0.04, 0.6), view.tone("#5a646a", 0.3))
    glow = wall.quad(1.2, 0.1, 7.6, 2.2)
    canvas.fill(glow, "#e4f8ff", 0.18 * max(0.4, view.lamps), blur=24, blend="screen")


def _aisle(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A free-standing shelf of packets, its front and side toward us."""
    view, chance = picture.view, Random(picture.seed + int(x * 10 + z * 100) + 999)
    wide, deep, high = 2.3, 1.5, 1.5
    shadow(canvas, view, camera, x, z, wide, deep, 0.35)
    box(canvas, view, camera, sun, x, 0, z, wide, high, deep, "#e4e2da", 0.8)
    faces = [(camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0)), wide)]
    faces.append((camera.flat((x + wide + 0.004 if x < 0 else x - 0.004, 0, z), (0, 0, 1), (0, 1, 0)), deep))
    for flat, long in faces:
        for level in range(4):
            y, at = 0.1 + 0.36 * level, 0.05
            canvas.fill(flat.quad(0.03, y, long - 0.06, 0.32), view.tone("#a8a69e", 0.2))
            while at < long - 0.2:
                step, tint = chance.uniform(0.11, 0.22), view.tone(chance.choice(GOODS_COLOURS), 0.6)
                many = chance.randint(1, 3)
                many = min(many, max(1, int((long - 0.06 - at) / step)))
                tall = chance.uniform(0.18, 0.29)
                canvas.fill(flat.quads([(at + step * j, y, step * 0.9, tall) for j in range(many)]), tint)
                canvas.fill(
                    flat.quads([(at + step * (j + 0.2), y + tall * 0.45, step * 0.5, tall * 0.25) for j in range(many)]),
                    view.tone("#fff8e8", 0.8),
                    0.75,
                )
                at += step * many
            canvas.fill(flat.quad(0.0, y - 0.05, long, 0.05), view.tone("#f8f4e8", 0.9))
            canvas.fill(
                flat.quads([(0.1 + 0.34 * k, y - 0.042, 0.12, 0.034) for k in range(int(long / 0.36))]), view.tone("#e8c03c", 0.8)
            )


PLACES = {
    "shop": Kind(shop, "white", ((0.1, 0.62),), 0.43, (0.0, -1.0)),
}
