"""A hotel's corridor: doors with numbers, sconces, a carpet that runs to a far window."""

from vnc.make.draw import Canvas, Linear, curve, ellipse
from vnc.make.draw.colour import mix
from vnc.make.place.parts.props import picture_frame
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, curtain, door, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

LONG = 19.0
DOORS = (2.4, 6.2, 10.0, 13.8)
CARPET = (("#8a2432", "#d8a850"), ("#24365c", "#c8a860"), ("#2f4a3a", "#d0b070"))


def corridor(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 470, 1.5, 900)
    room = Room(camera, -1.75, 1.75, 2.75, LONG, Sun(0.0, 0.7, -0.4))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 500)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#d8c4a0", "#6a4630", "#efe6d4", "#e0ccaa")
    _carpet(walls, view, room, *CARPET[picture.seed % 3])
    _panels(walls, view, room)
    droplets(picture, walls, window(walls, view, room.back, 0.9, 0.7, 1.7, 1.75, "#efe6d4", 2, 2, 0.06), picture.seed)
    for u in (0.55, 2.5):
        curtain(walls, view, room.back, u, 0.1, 0.5, 2.5, CARPET[picture.seed % 3][0], 4)
    for z in DOORS:
        _entrance(walls, view, room, z, True)
        _entrance(walls, view, room, z + 1.3, False)
    light = [((-0.85 + k, 0.7, LONG), (-0.85 + k, 2.4, LONG), (-0.05 + k, 2.4, LONG), (-0.05 + k, 0.7, LONG)) for k in (0, 0.9)]
    sunlight(walls, room, view, light, (0.0, 0.2, 0.95), pool=0.4, shaft=0.1)
    lamps = picture.sheet(0.55, 0, 0.5)
    for z in (4.6, 8.6, 12.4):
        _sconce(lamps, view, room, z, -1)
        _sconce(lamps, view, room, z + 0.2, 1)
    front = picture.sheet(0.3, 0, 0.7)
    _console(front, view, camera, room.sun)


def _carpet(canvas: Canvas, view: View, room: Room, cloth: str, gold: str) -> None:
    """A runner with a border and lozenges."""
    floor = room.floor
    _, y0 = floor.at(0, LONG)
    canvas.fill(floor.quad(-1.2, 0.3, 2.4, LONG - 0.3), Linear(0, y0, 0, 1080, (view.tone(cloth, 0.35), view.tone(cloth, 0.75))))
    canvas.fill(floor.quads([(-1.1, 0.3, 0.07, LONG), (1.03, 0.3, 0.07, LONG)]), view.tone(gold, 0.7))
    for k in range(24):
        z = 0.9 + 0.78 * k
        lozenge = [floor.at(x, z + d) for x, d in ((0, -0.3), (0.42, 0), (0, 0.3), (-0.42, 0))]
        canvas.line(curve([(x, y, 1) for x, y in lozenge]), view.tone(gold, 0.7), max(1.0, 0.03 * room.camera.size(z)))
        canvas.fill(floor.path(ellipse(0, z, 0.12, 0.1)), view.tone(gold, 0.75))


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Wainscot with mouldings, a rail, a cornice, lamps in the ceiling."""
    for flat in (room.west, room.east):
        canvas.fill(flat.quad(0.3, 0, LONG, 0.95), view.tone("#8a6040", 0.45))
        canvas.fill(flat.quads([(0.3, 0.95, LONG, 0.05), (0.3, 2.6, LONG, 0.08)]), view.tone("#b88a5c", 0.8))
        frames = [(0.6 + 0.95 * k, 0.2, 0.7, 0.6) for k in range(19)]
        inner = [(u + 0.05, v + 0.05, w - 0.1, h - 0.1) for u, v, w, h in frames]
        canvas.fill(flat.quads(frames), view.tone("#a87850", 0.75))
        canvas.fill(flat.quads(inner), view.tone("#8a6040", 0.4))
    skirting(canvas, view, room, "#5a3a28", 0.14)
    lit = mix("#fff0cc", "#fff8e4", view.lamps)
    for k in range(6):
        z = 1.6 + 3.0 * k
        canvas.fill(room.ceiling.path(ellipse(0, z, 0.24, 0.24)), lit)
        x, y = room.ceiling.at(0, z)
        canvas.glow(x, y, 1.6 * room.camera.size(z), "#ffdf9a", 0.25 + 0.3 * view.lamps)


def _entrance(canvas: Canvas, view: View, room: Room, z: float, west: bool) -> None:
    """A panelled door with a brass number and a round light over it."""
    flat = room.west if west else room.east
    door(canvas, view, flat, z, 0.95, 2.1, "#6a3f28", False, "#4a2c1c")
    for v, tall in ((0.2, 0.75), (1.1, 0.8)):
        canvas.line(flat.quad(z + 0.15, v, 0.65, tall), view.tone("#a8744c", 0.8), 2.2, 0.8)
    canvas.fill(flat.path(ellipse(z + 0.47, 1.72, 0.1, 0.08)), view.tone("#e8c878", 1.0))
    picture_frame(canvas, view, flat, z + 1.55, 1.35, 0.5, 0.62, int(z * 7))


def _sconce(canvas: Canvas, view: View, room: Room, z: float, side: int) -> None:
    """A lamp on the wall, and its light on the paper."""
    x, y = room.camera.at(side * 1.66, 1.8, z)
    s = room.camera.size(z)
    canvas.glow(x, y, 1.1 * s, "#ffc878", 0.35 + 0.4 * view.lamps)
    shade = curve([(x - 0.09 * s, y - 0.2 * s, 1), (x + 0.09 * s, y - 0.2 * s, 1), (x + 0.14 * s, y, 1), (x - 0.14 * s, y, 1)])
    canvas.fill(shade, Linear(0, y - 0.2 * s, 0, y, (mix(view.tone("#f4e0b8", 0.8), "#fff2c8", view.lamps), "#ffe0a0")))
    canvas.fill(ellipse(x, y + 0.05 * s, 0.05 * s, 0.08 * s), view.tone("#c89a48", 0.8))


def _console(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A narrow table with flowers along the left wall."""
    shadow(canvas, view, camera, -1.7, 4.4, 0.5, 1.2, 0.5)
    for z in (4.4, 5.5):
        box(canvas, view, camera, sun, -1.66, 0, z, 0.05, 0.78, 0.05, "#5a3424", 0)
        box(canvas, view, camera, sun, -1.3, 0, z, 0.05, 0.78, 0.05, "#5a3424", 0)
    box(canvas, view, camera, sun, -1.7, 0.78, 4.35, 0.46, 0.06, 1.25, "#8a5638", 1)
    x, y = camera.at(-1.46, 0.84, 4.9)
    s = camera.size(4.9)
    vase = curve([(x - 0.07 * s, y), (x - 0.1 * s, y - 0.15 * s), (x - 0.04 * s, y - 0.28 * s), (x + 0.04 * s, y - 0.28 * s),
                  (x + 0.1 * s, y - 0.15 * s), (x + 0.07 * s, y)])  # fmt: skip
    for k in range(16):
        dx, dy = (k % 5 - 2) * 0.075 * s, (0.32 + 0.09 * (k // 5)) * s
        colour = ("#e8788a", "#f4d8dc", "#d84a62")[k % 3]
        canvas.fill(ellipse(x + dx, y - dy - abs(dx) * -0.3, 0.055 * s, 0.05 * s), view.tone(colour, 0.8))
    canvas.fill(vase, Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, (view.tone("#dfe8f4", 1.0), view.tone("#7a90b4", 0.4))))


PLACES = {"hotelcorridor": Kind(corridor, "warm", ((0.22, 0.8),), 0.44, (0.0, -1.0))}
