"""Under the town: a platform of the underground."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine, tiled
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View


def subway(picture: Picture) -> None:
    """Tiled walls, a row of pillars, the tunnel's mouth, a train that waits on the left."""
    view, camera = picture.view, Camera(1040, 500, 1.6, 900)
    room = Room(camera, -4.6, 3.2, 3.3, 22, Sun(0.1, 0.8, -0.3))
    walls = picture.sheet(1.0, 0, 1.2)
    walls.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone("#24262c", 0.3))
    shell(walls, view, room, "#c8ccc8", "#9a9ca0", "#6c7076", "#dcdcd2")
    tiled(walls, view, room, "#8a8c90", 0.8, "", 0.4)
    _tiles(walls, view, room.east, room.deep)
    tunnel = room.back.path(curve([(0.2, 0, 1), (0.2, 1.8), (1.6, 2.7), (3.0, 1.8), (3.0, 0, 1)]))
    walls.fill(tunnel, "#0c0e14")
    for u in (1.0, 2.2):
        walls.fill(room.back.path(ellipse(u, 1.0, 0.1, 0.1)), "#ffd890", 0.9)
    below = picture.sheet(0.8, 0, 0.6)
    _track(below, view, camera)
    shine(below, view, room, flattened([sheet.canvas for sheet in picture.sheets]), picture.seed, 0.2, 0.2)
    _train(picture, below, camera)
    here = picture.sheet(0.55, 0, 0.4)
    for z in (17, 12.5, 9, 6.4, 4.4):
        _pillar(here, view, camera, 0.55, z)
    for z in (15, 10.5, 7.4, 5.2):
        _lamp(here, view, camera, 1.5, z)
    for k, z in enumerate((4.6, 7.0, 9.8)):
        poster(here, view, room.east, z, 1.15, 1.0, 1.3, picture.seed + k)
    _sign(here, view, camera)
    for x, z in ((2.4, 6.0), (2.4, 3.7)):
        shadow(here, view, camera, x, z, 0.5, 1.3, 0.5)
        box(here, view, camera, room.sun, x, 0.38, z, 0.48, 0.09, 1.3, "#b88a58", 0.8)
        box(here, view, camera, room.sun, x + 0.05, 0, z + 0.1, 0.4, 0.38, 0.12, "#4a4e56", 0.3)
    near = picture.sheet(0.15, 0, 2.6)
    near.fill(rect(1700, -40, 130, 1180), Linear(1700, 0, 1830, 0, (view.tone("#8a8e94", 0.9), view.tone("#4c5058", 0.2))))
    picture.play("flicker", 1180, 60, 520, 260, "#f4fff8")


def _tiles(canvas: Canvas, view: View, wall: Flat, deep: float) -> None:
    """Small white tiles, a coloured band along them."""
    rows = [(1.0, 0.15 * k, deep, 0.012) for k in range(1, 22)]
    joints = [(1.0 + 0.3 * k + 0.15 * (j % 2), 0.15 * j, 0.012, 0.15) for k in range(40) for j in range(22)]
    canvas.fill(wall.quads(rows + joints), view.tone("#6c747a", 0.3), 0.4)
    canvas.fill(wall.quads([(1.0, 2.45, deep, 0.3), (1.0, 0.0, deep, 0.3)]), view.tone("#2f6a8a", 0.6))


def _track(canvas: Canvas, view: View, camera: Camera) -> None:
    """The pit with its rails, the yellow line before it."""
    pit = camera.shape((-4.6, 0, 1.2), (-1.5, 0, 1.2), (-1.5, 0, 22), (-4.6, 0, 22))
    canvas.fill(pit, Linear(0, pit.bounds()[1], 0, pit.bounds()[3], (view.tone("#24262c", 0.3), view.tone("#14161a", 0.2))))
    floor = camera.floor()
    canvas.fill(floor.quads([(-4.0, 1.2, 0.08, 21), (-2.4, 1.2, 0.08, 21)]), view.tone("#a8aeb4", 0.9))
    canvas.fill(floor.quads([(-1.35, 1.2, 0.34, 21)]), view.tone("#e8c040", 0.8))
    dots = [(-1.3 + 0.11 * k, 1.2 + 0.22 * j, 0.05, 0.09) for k in range(3) for j in range(60)]
    canvas.fill(floor.quads(dots), view.tone("#b88a20", 0.5), 0.7)


def _train(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Its side along the platform, doors and windows lit."""
    view, side = picture.view, camera.flat((-1.75, 0, 0), (0, 0, 1), (0, 1, 0))
    z0, z1 = 5.0, 21.0
    face = camera.shape((-4.2, -0.4, z0), (-1.75, -0.4, z0), (-1.75, 2.6, z0), (-4.2, 2.6, z0))
    canvas.fill(face, Linear(0, face.bounds()[1], 0, face.bounds()[3], (view.tone("#d8dcde", 0.8), view.tone("#8a9098", 0.4))))
    body = side.quad(z0, -0.2, z1 - z0, 2.8)
    canvas.fill(body, Linear(body.bounds()[0], 0, body.bounds()[2], 0, (view.tone("#c8ccd0", 0.7), view.tone("#9aa0a8", 0.4))))
    canvas.fill(side.quad(z0, 0.7, z1 - z0, 0.22), view.tone("#c8443a", 0.7))
    glass = [(z0 + 0.5 + 2.0 * k, 1.2, 1.1, 0.85) for k in range(8)]
    canvas.fill(side.quads(glass), mix(view.tone("#8aa0a8", 0.6), "#fff4d0", 0.7))
    doors = [(z0 + 1.72 + 2.0 * k, 0.0, 0.7, 2.15) for k in range(7)]
    canvas.fill(side.quads(doors), view.tone("#b0b6bc", 0.8))
    canvas.fill(side.quads([(u + 0.34, 0, 0.02, 2.15) for u, *_ in doors]), view.tone("#3a3e46", 0.3))
    front = camera.flat((-4.2, -0.4, z0), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.path(rect(0.35, 1.5, 1.75, 1.0, 0.12)), view.tone("#20303c", 0.5))
    canvas.fill(front.path(rect(0.42, 1.95, 0.7, 0.45, 0.08)), "#fff4d0", 0.35)
    canvas.fill(front.quad(0, 1.1, 2.45, 0.22), view.tone("#c8443a", 0.7))
    for u in (0.4, 2.05):
        x, y = front.at(u, 0.8)
        canvas.fill(front.path(ellipse(u, 0.8, 0.11, 0.11)), "#fffbe8")
        canvas.glow(x, y, 120, "#fff2c8", 0.7)


def _pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (left, foot), (right, top), s = camera.at(x - 0.2, 0, z), camera.at(x + 0.2, 3.3, z), camera.size(z)
    canvas.fill(ellipse((left + right) / 2, foot, 0.4 * s, 0.06 * s), view.tone("#14161c", 0), 0.4, blur=6)
    shaft = rect(left, top, right - left, foot - top)
    tones = (view.tone("#8c9298", 0.3), view.tone("#e4e6e4", 1.0), view.tone("#787e86", 0.2))
    canvas.fill(shaft, Linear(left, 0, right, 0, tones, (0, 0.4, 1)))
    canvas.fill(joined([rect(left, foot - k * s, right - left, 0.14 * s) for k in (0.14, 1.9)]), view.tone("#2f6a8a", 0.6))


def _lamp(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A tube under the ceiling."""
    tube = camera.shape((x - 0.08, 3.05, z), (x + 0.08, 3.05, z), (x + 0.08, 3.05, z + 1.4), (x - 0.08, 3.05, z + 1.4))
    canvas.fill(tube, "#f8fff8")
    canvas.glow(*camera.at(x, 3.0, z + 0.7), 1.6 * camera.size(z), "#eafff4", 0.4)


def _sign(canvas: Canvas, view: View, camera: Camera) -> None:
    """A board that hangs over the platform, with marks for words."""
    (x0, y0), (x1, y1) = camera.at(-0.9, 2.95, 5.8), camera.at(2.1, 2.45, 5.8)
    canvas.fill(joined([rect(x0 + (x1 - x0) * t, y0 - 90, 5, 92) for t in (0.15, 0.85)]), view.tone("#3a3e46", 0.4))
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0, 4), view.tone("#24303c", 0.6))
    canvas.fill(ellipse(x0 + 44, (y0 + y1) / 2, 24, 24), "#e8b83a")
    canvas.fill(joined([rect(x0 + 96 + 44 * k, y0 + 24, 30, y1 - y0 - 48, 3) for k in range(6)]), "#f4f6f4", 0.92)
    arrow = lines([(x1 - 70, (y0 + y1) / 2 - 16), (x1 - 36, (y0 + y1) / 2), (x1 - 70, (y0 + y1) / 2 + 16)])
    canvas.fill(arrow, "#f4f6f4", 0.92)


PLACES = {"subway": Kind(subway, "white", ((0.3, 0.9),), 0.46, (0.1, -0.9))}
