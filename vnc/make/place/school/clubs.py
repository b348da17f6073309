"""Rooms for one craft: music room, art room."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import chair, picture_frame, poster, shelf
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    boards,
    ceiling_lamps,
    curtain,
    droplets,
    outdoors,
    shell,
    shine,
    skirting,
    sunlight,
    window,
)
from vnc.make.place.space import Camera, Flat, Sun, shadow
from vnc.make.place.view import View

BEGUN = (("#5f8a6a", "#a8cce4", "#e8c04a"), ("#7a5a8a", "#f0b89a", "#fff0c0"), ("#3f6a9a", "#d8e4ea", "#d8584a"))
PAINTS = ("#d8483c", "#e8b040", "#3f7ab0", "#4f9458", "#8a4f9a", "#f0e4c8")


def music(picture: Picture) -> None:
    """A grand piano before a board ruled with staves, stands and chairs in a half circle, curtains full of light."""
    view, camera = picture.view, Camera(980, 490, 1.45, 960)
    room = Room(camera, -3.7, 3.7, 3.3, 7.4, Sun(-0.9, 0.4, -0.1))
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "town", 590)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, "#e6dcc8", "#a9744a", "#dcd8cc", "#e8dec8")
    boards(walls, view, room, "#a9744a", 0.2, picture.seed)
    _panels(walls, view, room)
    panes = [(1.3 + 1.9 * k, 1.5) for k in range(3)]
    for z, wide in panes:
        droplets(picture, walls, window(walls, view, room.west, z, 0.9, wide, 1.9, "#d8d4cc", 2, 2, 0.06), picture.seed + int(z))
        for u in (z - 0.28, z + wide - 0.1):
            curtain(walls, view, room.west, u, 0.5, 0.42, 2.45, "#d8a860", 4, 0.92)
    _staves(walls, view, room)
    for k, u in enumerate((0.3, 0.95, 5.75, 6.4)):
        picture_frame(walls, view, room.back, u, 2.2, 0.44, 0.6, k + 3)
    for z in (2.4, 4.3, 6.1):
        poster(walls, view, room.east, z, 1.5, 0.6, 0.85, int(z * 11))
    ceiling_lamps(walls, view, room, 3, 2, 1.2, 0.22)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22)
    light = [((-3.7, 0.9, z), (-3.7, 2.8, z), (-3.7, 2.8, z + wide), (-3.7, 0.9, z + wide)) for z, wide in panes]
    sunlight(walls, room, view, light, (-0.8, 0.7, 0.1), pool=0.55, shaft=0.2)
    back = picture.sheet(0.5, 0, 0.5)
    _grand(back, view, camera, 0.75, 5.2)
    front = picture.sheet(0.3, 0, 0.9)
    for k, (x, z) in enumerate(((-2.3, 4.1), (-1.0, 4.6), (-2.0, 3.0), (2.5, 3.1))):
        shadow(front, view, camera, x - 0.25, z, 0.5, 0.4, 0.35)
        _stand(front, view, camera, x, z + 0.45, picture.seed + k)
        chair(front, view, camera, room.sun, x, z, "#8a5a3c", "#5a5c62")
    near = picture.sheet(0.1, 0, 3.2)
    _stand(near, view, camera, 1.55, 1.7, picture.seed + 9)


def art(picture: Picture) -> None:
    """Easels with pictures begun, a plaster head, jars of brushes, a floor with splashes."""
    view, camera = picture.view, Camera(940, 480, 1.45, 960)
    room = Room(camera, -3.6, 3.6, 3.3, 7.0, Sun(0.9, 0.4, -0.1))
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "hills", 560)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, "#e8e4d8", "#b59068", "#dcdad2", "#e4e0d4")
    boards(walls, view, room, "#b59068", 0.22, picture.seed)
    _splashes(walls, view, room, picture.seed)
    skirting(walls, view, room, "#8a7258", 0.12)
    panes = [(1.2 + 1.9 * k, 1.6) for k in range(3)]
    for z, wide in panes:
        droplets(picture, walls, window(walls, view, room.east, z, 0.95, wide, 1.9, "#cfd2cf", 2, 2, 0.06), picture.seed + int(z))
    for k, (u, v) in enumerate(((0.5, 1.9), (1.5, 2.0), (2.6, 1.85), (0.7, 1.05), (1.75, 1.1))):
        picture_frame(walls, view, room.back, u, v, 0.7, 0.55, picture.seed + k)
    for k, v in enumerate((1.25, 1.75, 2.25)):
        shelf(walls, view, room.back, 4.0, v, 2.9, "#9a7450", picture.seed + k, "jjcbjp")
    for z in (2.0, 3.7, 5.4):
        poster(walls, view, room.west, z, 1.2, 1.0, 1.2, int(z * 13))
    ceiling_lamps(walls, view, room, 3, 2, 1.2, 0.22)
    light = [((3.6, 0.95, z), (3.6, 2.85, z), (3.6, 2.85, z + wide), (3.6, 0.95, z + wide)) for z, wide in panes]
    sunlight(walls, room, view, light, (0.8, 0.75, 0.1), pool=0.55, shaft=0.16)
    back = picture.sheet(0.5, 0, 0.5)
    _plaster(back, view, camera, -0.55, 5.6)
    for k, (x, z) in enumerate(((-2.75, 5.0), (0.95, 5.6))):
        _easel(back, view, camera, x, z, picture.seed + k)
    front = picture.sheet(0.3, 0, 0.9)
    for k, (x, z) in enumerate(((-1.1, 3.9), (1.15, 3.3))):
        _easel(front, view, camera, x, z, picture.seed + 5 + k)
        _stool(front, view, camera, x - 0.5 + 1.0 * k, z - 0.5)
    near = picture.sheet(0.1, 0, 3.2)
    _brushes(near, view, 230, 1080, 210)


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Walls with rows of small holes that swallow sound."""
    for flat, u0, long in ((room.back, 0.0, room.wide), (room.east, 0.4, room.deep - 0.4), (room.west, 0.4, room.deep - 0.4)):
        canvas.fill(flat.quad(u0, 0, long, 0.8), view.tone("#9a6e48", 0.4))
        canvas.fill(flat.quad(u0, 0.78, long, 0.05), view.tone("#d8b080", 0.9), 0.7)
    dots = [(0.12 + 0.1 * i, 0.95 + 0.1 * j, 0.018, 0.018) for i in range(73) for j in range(23)]
    canvas.fill(room.back.quads(dots), view.tone("#6a5a44", 0.2), 0.5)


def _staves(canvas: Canvas, view: View, room: Room) -> None:
    """A green board with two staves and a few notes."""
    wall = room.back
    canvas.fill(wall.quad(1.55, 0.92, 4.0, 1.3), view.tone("#8a6644", 0.5))
    a, b = wall.at(1.6, 2.15), wall.at(5.5, 1.0)
    canvas.fill(wall.quad(1.62, 0.98, 3.86, 1.18), Linear(*a, *b, (view.tone("#3f6f5c", 0.75), view.tone("#23493e", 0.35))))
    chalk = view.tone("#f2f4ec", 0.7)
    rules = [(1.75, v + 0.06 * k, 3.6, 0.012) for v in (1.18, 1.72) for k in range(5)]
    canvas.fill(wall.quads(rules), chalk, 0.75)
    chance = Random(11)
    notes = [(2.2 + 0.32 * k, v + 0.06 * chance.randrange(5)) for v in (1.18, 1.72) for k in range(9)]
    canvas.fill(joined([wall.path(ellipse(u, v, 0.045, 0.032)) for u, v in notes]), chalk, 0.85)
    canvas.fill(wall.quads([(u + 0.03, v, 0.013, 0.2) for u, v in notes]), chalk, 0.85)
    for v in (1.3, 1.84):
        clef = stroke(
            [(1.95, v - 0.2), (1.9, v + 0.1), (2.0, v + 0.24), (1.98, v - 0.02), (1.88, v - 0.06), (1.93, v + 0.04)], 0.035
        )
        canvas.fill(wall.path(clef), chalk, 0.85)


def _grand(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A grand piano from the side, keys to the left, its lid up."""
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    shadow(canvas, view, camera, x - 0.1, z - 0.1, 2.7, 1.2, 0.6)
    black, gloss = view.tone("#18161c", 0.5), mix(view.tone("#6a6a7a", 1.0), view.sky[3], 0.25)
    legs = [(0.15, 0, 0.13, 0.7), (0.75, 0, 0.11, 0.7), (2.25, 0, 0.13, 0.7)]
    canvas.fill(flat.quads(legs), black)
    canvas.fill(flat.quads([(u + 0.02, 0.05, 0.025, 0.65) for u, _, _, _ in legs]), gloss, 0.5)
    lid = lines([(0.62, 1.04), (2.5, 1.04), (2.2, 1.75), (1.5, 2.0), (0.72, 2.02)])
    canvas.fill(flat.path(lid), Linear(*flat.at(0.6, 2.0), *flat.at(2.4, 1.0), (gloss, view.tone("#24222c", 0.5), black)))
    canvas.fill(flat.path(lines([(1.55, 1.04), (1.6, 1.04), (1.95, 1.85), (1.9, 1.85)])), view.tone("#c8a04a", 0.8))
    body = curve(
        [(0.0, 0.66, 1), (2.3, 0.66), (2.52, 0.74), (2.54, 1.02), (2.4, 1.08, 1), (0.5, 1.08, 1), (0.46, 0.92, 1), (0.0, 0.92, 1)]
    )
    canvas.fill(flat.path(body), Linear(*flat.at(0, 1.08), *flat.at(0, 0.66), (view.tone("#3c3a46", 0.8), black)))
    canvas.fill(flat.quad(0.5, 1.05, 1.95, 0.03), view.tone("#c8a04a", 0.7), 0.8)
    canvas.fill(flat.path(curve([(1.2, 0.98), (1.9, 1.0), (2.4, 0.95), (1.8, 0.94)])), gloss, 0.4)
    keys = camera.shape(
        (x - 0.02, 0.93, z - 0.02), (x + 0.46, 0.93, z - 0.02), (x + 0.46, 0.93, z + 1.2), (x - 0.02, 0.93, z + 1.2)
    )
    canvas.fill(keys, view.tone("#fbf8f0", 0.9))
    canvas.fill(flat.quad(-0.03, 0.86, 0.5, 0.07), view.tone("#2a2830", 0.6))
    canvas.fill(flat.path(lines([(0.46, 1.08), (0.56, 1.08), (0.66, 1.42), (0.6, 1.42)])), view.tone("#2c2a34", 0.8))
    canvas.fill(flat.path(lines([(0.36, 1.12), (0.5, 1.1), (0.56, 1.4), (0.44, 1.42)])), view.tone("#fbf8ec", 0.9))
    for u in (-0.75, -0.3):
        canvas.fill(flat.quad(u, 0, 0.06, 0.46), black)
    canvas.fill(flat.path(rect(-0.82, 0.44, 0.64, 0.12, 0.03)), view.tone("#30202a", 0.7))
    canvas.fill(flat.quad(-0.8, 0.54, 0.6, 0.02), gloss, 0.6)


def _stand(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A music stand with a sheet on it, seen from behind the player."""
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    steel = view.tone("#3a3c44", 0.5)
    legs = [stroke([(0, 0.3), (d * 0.22, 0.0)], 0.025, even, False) for d in (-1, 0.3, 1)] + [
        stroke([(0, 0.25), (0, 1.0)], 0.028, even, False)
    ]
    canvas.fill(joined([flat.path(s) for s in legs]), steel)
    canvas.fill(flat.path(lines([(-0.26, 0.96), (0.26, 0.96), (0.24, 1.26), (-0.24, 1.26)])), view.tone("#2c2e36", 0.4))
    for side in (-1, 1):
        page = lines([(side * 0.01, 0.98), (side * 0.22, 1.0), (side * 0.21, 1.29), (side * 0.01, 1.27)])
        canvas.fill(flat.path(page), view.tone("#fbf6e8", 0.85 if side > 0 else 0.7))
    chance = Random(seed)
    rules = [(0.03 + s, 1.04 + 0.055 * k, 0.14, 0.006) for k in range(4) for s in (0.0, -0.2)]
    dots = [(chance.uniform(-0.19, 0.17), 1.04 + 0.055 * chance.randrange(4), 0.018, 0.014) for _ in range(14)]
    canvas.fill(flat.quads(rules + dots), view.tone("#3a3440", 0.3), 0.7)


def _splashes(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Old paint on the boards."""
    chance = Random(seed)
    for tint in PAINTS:
        spots = [(chance.uniform(-2.6, 2.6), chance.uniform(2.0, 5.8), chance.uniform(0.02, 0.09)) for _ in range(9)]
        canvas.fill(joined([room.floor.path(ellipse(u, v, r, r)) for u, v, r in spots]), view.tone(tint, 0.6), 0.6)


def _easel(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Three legs and a canvas with a picture begun."""
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    shadow(canvas, view, camera, x - 0.4, z - 0.1, 0.8, 0.7, 0.4)
    legs = [stroke([(d * 0.06, 1.95), (d * 0.42, 0)], 0.05, even, False) for d in (-1, 1)] + [
        stroke([(0, 2.0), (0.02, 0.25)], 0.05, even, False)
    ]
    canvas.fill(joined([flat.path(s) for s in legs]), view.tone("#a8784a", 0.7))
    canvas.fill(flat.quad(-0.46, 0.7, 0.92, 0.05), view.tone("#c8985c", 0.9))
    face = flat.quad(-0.42, 0.75, 0.84, 0.98)
    canvas.fill(face, view.tone("#faf6ea", 0.85))
    chance = Random(seed)
    low, high, accent = BEGUN[seed % 3]
    canvas.fill(flat.quad(-0.36, 1.15, 0.72, 0.5), view.tone(high, 0.75), 0.85)
    hill = curve([(-0.36, 0.84, 1), (-0.36, 1.2), (-0.1, 1.36), (0.12, 1.18), (0.36, 1.3, 1), (0.36, 0.84, 1)])
    canvas.fill(flat.path(hill), view.tone(low, 0.6), 0.85)
    canvas.fill(flat.path(ellipse(0.16, 1.5, 0.07, 0.07)), view.tone(accent, 0.9))
    dabs = [ellipse(chance.uniform(-0.3, 0.3), chance.uniform(0.86, 1.1), 0.04, 0.02) for _ in range(12)]
    canvas.fill(joined([flat.path(d) for d in dabs]), view.tone(accent, 0.8), 0.8)
    canvas.inner(face, -6, -8, view.tone("#6a5a4a", 0.2), 0.3, blur=4)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    legs = [stroke([(d * 0.13, 0.46), (d * 0.19, 0)], 0.04, even, False) for d in (-1, 1)] + [
        stroke([(-0.16, 0.2), (0.16, 0.2)], 0.03, even, False)
    ]
    canvas.fill(joined([flat.path(s) for s in legs]), view.tone("#8a6040", 0.5))
    canvas.fill(camera.floor(0.46).path(ellipse(x, z, 0.2, 0.2)), view.tone("#c89460", 0.9))
    canvas.fill(flat.path(rect(-0.2, 0.42, 0.4, 0.05)), view.tone("#a87848", 0.6))


def _plaster(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A plaster head on a cloth-covered box, what everybody draws."""
    flat: Flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    shadow(canvas, view, camera, x - 0.45, z, 0.9, 0.6, 0.5)
    cloth = lines([(-0.48, 0), (0.48, 0), (0.42, 0.86), (-0.42, 0.86)])
    canvas.fill(
        flat.path(cloth), Linear(*flat.at(0, 0.86), *flat.at(0, 0), (view.tone("#b8707a", 0.8), view.tone("#7a3f4c", 0.3)))
    )
    folds = [stroke([(u, 0.86), (u * 1.2, 0.4), (u * 1.05, 0)], 0.05) for u in (-0.3, -0.08, 0.18, 0.34)]
    canvas.fill(joined([flat.path(f) for f in folds]), view.tone("#52242e", 0.2), 0.4, blur=2)
    bust = curve(
        [
            (-0.3, 0.86, 1),
            (-0.32, 1.0),
            (-0.12, 1.1),
            (-0.1, 1.2),
            (-0.17, 1.34),
            (-0.13, 1.56),
            (0.02, 1.62),
            (0.15, 1.55),
            (0.18, 1.36),
            (0.1, 1.2),
            (0.11, 1.1),
            (0.3, 1.0),
            (0.3, 0.86, 1),
        ]
    )
    shape = flat.path(bust)
    canvas.fill(shape, Linear(*flat.at(-0.3, 1), *flat.at(0.3, 1), (view.tone("#b8b4ac", 0.3), view.tone("#f8f6f0", 0.95))))
    marks = [
        stroke([(-0.1, 1.41), (-0.03, 1.42)], 0.025),
        stroke([(0.05, 1.42), (0.12, 1.41)], 0.025),
        stroke([(0.03, 1.4), (0.05, 1.31), (0.01, 1.3)], 0.02),
        stroke([(-0.03, 1.25), (0.07, 1.25)], 0.022),
    ]
    canvas.fill(joined([flat.path(m) for m in marks]), view.tone("#8a867e", 0.2), 0.7)
    hair = curve([(-0.18, 1.42), (-0.15, 1.6), (0.02, 1.66), (0.18, 1.56), (0.18, 1.42), (0.08, 1.52), (-0.08, 1.52)])
    canvas.fill(flat.path(hair), view.tone("#d8d4cc", 0.6))


def _brushes(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A jar of brushes close to the eye."""
    chance = Random(4)
    for k in range(6):
        tip = (x + (k - 2.5) * size * 0.22, foot - size * chance.uniform(1.7, 2.1))
        foot_ = (x + (k - 2.5) * size * 0.08, foot - size * 0.3)
        canvas.fill(stroke([foot_, tip], size * 0.06, even, False), view.tone(PAINTS[k], 0.5))
        canvas.fill(ellipse(tip[0], tip[1], size * 0.06, size * 0.15), view.tone(mix(PAINTS[k], "#3a2a20", 0.4), 0.6))
    jar = rect(x - size * 0.36, foot - size, size * 0.72, size * 1.1, 10)
    canvas.fill(jar, Linear(x - size * 0.36, 0, x + size * 0.36, 0, (view.tone("#c8dce0", 0.9), view.tone("#7a9aa4", 0.3))), 0.85)


PLACES = {
    "musicroom": Kind(music, "none", ((0.08, 0.92),), 0.45, (-0.85, -0.4)),
    "artroom": Kind(art, "none", ((0.1, 0.9),), 0.44, (0.85, -0.4)),
}
