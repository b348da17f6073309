"""A hospital's corridor: doors, rails, a trolley, lamps that never go out."""

from vnc.make.draw import Canvas, ellipse, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, ceiling_lamps, door, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def ward(picture: Picture) -> None:
    view, camera = picture.view, Camera(930, 470, 1.5, 900)
    room = Room(camera, -1.9, 1.9, 2.8, 18, Sun(0.0, 0.6, -0.5))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#e6ece8", "#c4ccc8", "#e8ecea", "#e8eeea")
    tiled(walls, view, room, "#c4ccc8", 0.6, "#d4dcd6")
    droplets(picture, walls, window(walls, view, room.back, 0.7, 0.9, 2.4, 1.6, "#e8ecec", 3, 1, 0.07), picture.seed)
    for flat in (room.west, room.east):
        walls.fill(flat.quad(0.3, 0, 18, 1.0), view.tone("#8fc0b0", 0.45))
        walls.fill(flat.quad(0.3, 0, 18, 0.14), view.tone("#4f7a72", 0.3))
    for z in (1.3, 5.2, 9.1, 13.0):
        _ward_door(walls, view, room, z, True)
        _ward_door(walls, view, room, z + 1.6, False)
    walls.fill(room.floor.quads([(-0.95, 0.4, 0.09, 17.6), (-0.8, 0.4, 0.09, 17.6)]), view.tone("#4f9a8a", 0.6), 0.8)
    if picture.out.time == "night":
        walls.fill(WHOLE, "#5a6c98", blend="multiply")
    ceiling_lamps(walls, view, room, 7, 1, 1.2, 0.5)
    _exit(walls, view, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.36, 0.12)
    light = [
        ((-1.2 + 0.8 * k, 0.9, 18), (-1.2 + 0.8 * k, 2.5, 18), (-0.5 + 0.8 * k, 2.5, 18), (-0.5 + 0.8 * k, 0.9, 18))
        for k in range(3)
    ]
    sunlight(walls, room, view, light, (0.05, 0.25, 0.9), pool=0.5, shaft=0.12)
    rails = picture.sheet(0.55, 0, 0.5)
    for x in (-1.88, 1.78):
        box(rails, view, camera, room.sun, x, 0.92, 1.0, 0.1, 0.1, 16.5, "#b8885c", 0)
    _bench(rails, view, camera, room.sun)
    front = picture.sheet(0.3, 0, 0.9)
    _trolley(front, view, camera, room.sun)
    for z in (2.6, 7.4):
        x0, y0 = camera.at(-0.6, room.high, z)
        picture.play("flicker", x0, y0, 1.2 * camera.size(z), 120, "#f4fffb")


def _ward_door(canvas: Canvas, view: View, room: Room, z: float, west: bool) -> None:
    """A wide door with a pane, a number plate that stands out, a round window of light at night."""
    flat = room.west if west else room.east
    door(canvas, view, flat, z, 1.25, 2.1, "#c8b490", True, "#9aa8a4")
    canvas.fill(flat.quad(z + 0.08, 0.05, 1.1, 0.4), view.tone("#b8bcb8", 0.6), 0.8)
    x, step = (-1.9, 0.32) if west else (1.9, -0.32)
    plate = room.camera.shape((x, 2.2, z + 0.1), (x + step, 2.2, z + 0.1), (x + step, 2.48, z + 0.1), (x, 2.48, z + 0.1))
    canvas.fill(plate, view.tone("#3f7a8c", 0.6))
    canvas.fill(flat.path(ellipse(z - 0.25, 1.3, 0.09, 0.14)), view.tone("#d8e4e0", 0.9))


def _exit(canvas: Canvas, view: View, room: Room) -> None:
    """The green sign over the corridor."""
    camera = room.camera
    sign = camera.flat((-0.55, 2.35, 8), (1, 0, 0), (0, 1, 0))
    canvas.fill(sign.quad(0, 0, 1.1, 0.32), "#1f9a5c")
    canvas.fill(sign.quads([(0.5, 0.12, 0.4, 0.08), (0.12, 0.06, 0.2, 0.2)]), "#eafff2")
    canvas.fill(sign.path(ellipse(0.86, 0.16, 0.1, 0.1)), "#eafff2")
    x, y = sign.at(0.55, 0.16)
    canvas.glow(x, y, 130, "#4fe8a0", 0.35 + 0.3 * view.lamps)


def _bench(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Seats along the right wall."""
    shadow(canvas, view, camera, 1.25, 7.0, 0.6, 2.6, 0.4)
    box(canvas, view, camera, sun, 1.3, 0.3, 7.0, 0.08, 0.06, 2.5, "#8a9498", 0)
    for k in range(3):
        box(canvas, view, camera, sun, 1.25, 0.4, 8.75 - 0.85 * k, 0.55, 0.09, 0.75, "#5f9aa8", 0.7)
        box(canvas, view, camera, sun, 1.74, 0.45, 8.75 - 0.85 * k, 0.08, 0.5, 0.75, "#4f8a98", 0.5)


def _trolley(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A bed on wheels along the left wall, and a drip beside it."""
    shadow(canvas, view, camera, -1.7, 3.6, 0.9, 2.1, 0.5)
    for x, z in ((-1.62, 5.5), (-0.95, 5.5), (-1.62, 3.75), (-0.95, 3.75)):
        box(canvas, view, camera, sun, x, 0.12, z, 0.05, 0.5, 0.05, "#9aa4a8", 0)
        cx, cy = camera.at(x + 0.025, 0.08, z)
        r = 0.075 * camera.size(z)
        canvas.fill(ellipse(cx, cy, r, r), view.tone("#3a3e44", 0.4))
    box(canvas, view, camera, sun, -1.7, 0.58, 3.6, 0.85, 0.1, 2.1, "#c0c8ca", 0.7)
    box(canvas, view, camera, sun, -1.68, 0.68, 3.62, 0.81, 0.13, 2.05, "#f2f6f4", 0.6)
    box(canvas, view, camera, sun, -1.68, 0.8, 3.62, 0.81, 0.03, 1.25, "#8fc0c8", 0.7)
    box(canvas, view, camera, sun, -1.6, 0.81, 5.1, 0.65, 0.12, 0.45, "#ffffff", 0.8)
    for z in (3.6, 5.65):
        box(canvas, view, camera, sun, -1.7, 0.9, z, 0.85, 0.05, 0.04, "#b8c0c4", 0.8)
    x, foot = camera.at(-0.66, 0, 4.7)
    s = camera.size(4.7)
    pole = [rect(x - 0.015 * s, foot - 1.85 * s, 0.03 * s, 1.85 * s), rect(x - 0.16 * s, foot - 1.83 * s, 0.32 * s, 0.03 * s)]
    canvas.fill(joined([*pole, rect(x - 0.18 * s, foot - 0.05 * s, 0.36 * s, 0.04 * s)]), view.tone("#a8b0b4", 0.8))
    bag = rect(x + 0.07 * s, foot - 1.8 * s, 0.15 * s, 0.3 * s, 8)
    canvas.fill(bag, mix(view.tone("#d8ecf4", 0.9), "#ffffff", 0.3), 0.85)
    canvas.fill(rect(x + 0.07 * s, foot - 1.66 * s, 0.15 * s, 0.16 * s, 6), view.tone("#b0d8e8", 0.7), 0.8)


PLACES = {
    "hospitalcorridor": Kind(ward, "white", ((0.2, 0.86),), 0.44, (0.0, -1.0)),
}
