"""A team's changing room."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    ceiling_lamps,
    ceiling_panels,
    corners,
    droplets,
    outdoors,
    shell,
    shine,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

TEAMS = (("#2f5f9a", "#e8b040"), ("#a8303c", "#f0ece0"), ("#2f7a54", "#f0e0b0"))


def changing(picture: Picture) -> None:
    """A team's room: open stalls with shirts along the sides, steel lockers under high windows, benches with towels."""
    view, camera = picture.view, Camera(950, 450, 1.5, 900)
    room = Room(camera, -3.5, 3.5, 3.1, 7.4, Sun(-0.2, 0.8, -0.4))
    team = TEAMS[picture.seed % len(TEAMS)]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 330)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#dcdfdc", "#8e949a", "#d4d8da", "#d4d8d8")
    tiled(walls, view, room, "#8e949a", 0.5, "#a2a8ac", 0.4)
    for flat, u, long in ((room.back, 0, 7), (room.west, 0.3, 7.1), (room.east, 0.3, 7.1)):
        walls.fill(flat.quads([(u, 2.2, long, 0.16), (u, 2.42, long, 0.05)]), view.tone(team[0], 0.6))
    for k in range(3):
        droplets(
            picture, walls, window(walls, view, room.back, 0.5 + 2.1 * k, 2.46, 1.8, 0.5, "#c4ccd0", 3, 1, 0.05), picture.seed + k
        )
    _crest_floor(walls, view, room, team)
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 4, 2, 1.4, 0.22)
    _pipes(walls, view, room)
    corners(walls, view, room, 0.3)
    back = picture.sheet(0.6, 0, 0.4)
    _steel(back, view, camera, room, team, picture.seed)
    for side in (-1, 1):
        _stalls(back, view, camera, room.sun, side, team, picture.seed)
    _tactics(back, view, camera, team)
    shine(walls, view, room, flattened([out, walls, back]), picture.seed, 0.24, 0.25)
    panes = [
        ((-3.0 + 2.1 * k, 2.46, 7.4), (-3.0 + 2.1 * k, 2.96, 7.4), (-1.2 + 2.1 * k, 2.96, 7.4), (-1.2 + 2.1 * k, 2.46, 7.4))
        for k in range(3)
    ]
    sunlight(walls, room, view, panes, (0.1, 0.62, 0.75), pool=0.4, shaft=0.14)
    middle = picture.sheet(0.4, 0, 0.5)
    for x, z in ((-1.35, 5.0), (1.05, 5.0)):
        _bench(middle, view, camera, room.sun, x, z, 1.5)
    _towel(middle, view, camera, -1.1, 4.98, "#f2f0e8", team[0])
    _bottle(middle, view, *camera.at(-0.6, 0.5, 5.1), camera.size(5.1), team[1])
    _holdall(middle, view, *camera.at(1.35, 0.5, 5.1), 0.85 * camera.size(5.1), team)
    near = picture.sheet(0.2, 0, 1.4)
    _bench(near, view, camera, room.sun, -1.0, 2.3, 2.0)
    _towel(near, view, camera, 0.2, 2.28, team[1], "#fbf8ee")
    _ball(near, view, *camera.at(-0.72, 0.5, 2.4), 0.115 * camera.size(2.4))
    _bottle(near, view, *camera.at(-0.42, 0.5, 2.4), camera.size(2.4), team[0])


def _crest_floor(canvas: Canvas, view: View, room: Room, team: tuple[str, str]) -> None:
    """The club's round emblem laid into the floor."""
    for r, tint in ((1.15, team[0]), (1.05, "#f0ece0"), (0.98, team[0])):
        canvas.fill(room.floor.path(ellipse(-0.1, 3.7, r, r)), view.tone(tint, 0.55))
    star = lines(
        [(-0.1 + (0.72 if k % 2 else 0.3) * c, 3.7 + (0.72 if k % 2 else 0.3) * s) for k, (c, s) in enumerate(_circle(10))]
    )
    canvas.fill(room.floor.path(star), view.tone(team[1], 0.8))


def _circle(count: int) -> list[tuple[float, float]]:
    """Points on the unit circle, the first straight up."""
    return [(math.sin(math.tau * k / count), -math.cos(math.tau * k / count)) for k in range(count)]


def _pipes(canvas: Canvas, view: View, room: Room) -> None:
    """An air duct and pipes under the ceiling."""
    duct = room.camera.flat((2.2, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(room.camera.floor(2.75).quad(2.2, 0.5, 0.6, 6.9), view.tone("#98a4aa", 0.35))
    canvas.fill(duct.quad(0.5, 2.75, 6.9, 0.35), view.tone("#b4c0c6", 0.75))
    canvas.fill(duct.quads([(1 + 0.9 * k, 2.75, 0.05, 0.35) for k in range(7)]), view.tone("#6a767c", 0.4))
    for x, tint in ((-3.0, "#c8543c"), (-2.8, "#b8c0c4")):
        canvas.fill(room.camera.floor(2.95).quad(x, 0.5, 0.07, 6.9), view.tone(tint, 0.6))


def _steel(canvas: Canvas, view: View, camera: Camera, room: Room, team: tuple[str, str], seed: int) -> None:
    """Tall lockers along the back wall, one of them open."""
    chance = Random(seed)
    x, z, count, wide, high = -2.4, 6.95, 12, 0.4, 2.05
    shadow(canvas, view, camera, x, z - 0.2, count * wide, 0.3, 0.5)
    box(canvas, view, camera, room.sun, x, 0, z, count * wide, high, 0.44, mix(team[0], "#8a98a4", 0.55), 0.8)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    opened = chance.randrange(3, 9)
    for k in range(count):
        u = k * wide
        leaf = face.quad(u + 0.015, 0.1, wide - 0.03, high - 0.14)
        left, _, right, _ = leaf.bounds()
        tint = mix(team[0], "#c0ccd4", 0.42 + 0.08 * (k % 2))
        canvas.fill(leaf, Linear(left, 0, right, 0, (view.tone(tint, 0.9), view.tone(tint, 0.5))))
        canvas.fill(
            face.quads([(u + 0.1, v, 0.2, 0.018) for v in (1.72, 1.77, 1.82, 1.87, 0.3, 0.35, 0.4)]),
            view.tone("#1c242c", 0.1),
            0.7,
        )
        canvas.fill(face.quads([(u + 0.14, 1.52, 0.12, 0.08)]), view.tone("#f6f2e4", 0.9))
        canvas.fill(face.quad(u + 0.31, 1.0, 0.035, 0.16), view.tone("#e8ecee", 1.1))
        if k == opened:
            _open_locker(canvas, view, face, u, wide, high, team)


def _open_locker(canvas: Canvas, view: View, face: Flat, u: float, wide: float, high: float, team: tuple[str, str]) -> None:
    hole = face.quad(u + 0.015, 0.1, wide - 0.03, high - 0.14)
    canvas.fill(hole, view.tone("#1e262e", 0.15))
    canvas.fill(face.quad(u, 1.6, wide, 0.03), view.tone("#8a98a4", 0.7))
    canvas.fill(face.quad(u + 0.06, 1.63, 0.26, 0.16), view.tone("#e8e0cc", 0.7))
    _shirt(canvas, view, face, u + wide / 2, 1.55, 0.3, team[1], team[0])
    door = lines(
        [
            face.at(u + wide - 0.01, 0.1),
            face.at(u + wide + 0.22, 0.04),
            face.at(u + wide + 0.22, high + 0.03),
            face.at(u + wide - 0.01, high - 0.04),
        ]
    )
    canvas.fill(door, view.tone(mix(team[0], "#c0ccd4", 0.5), 0.25))


def _shirt(canvas: Canvas, view: View, face: Flat, u: float, v: float, wide: float, colour: str, trim: str) -> None:
    """A shirt on a hanger, its collar at v; a disc where the number would be."""
    w = wide / 2
    half = ((0.4, 0), (1, -0.5), (0.85, -1.1), (0.62, -0.85), (0.66, -3.2))
    body = lines([(u - w * a, v + w * b) for a, b in half] + [(u + w * a, v + w * b) for a, b in half[::-1]])
    shape = face.path(body)
    left, _, right, _ = shape.bounds()
    canvas.fill(
        shape,
        Linear(
            left, 0, right, 0, (view.tone(colour, 0.9), view.tone(colour, 0.35), view.tone(colour, 0.7), view.tone(colour, 0.2))
        ),
    )
    canvas.fill(face.quad(u - w * 0.62, v - w * 2.5, w * 1.26, w * 0.3), view.tone(trim, 0.6), clip=shape)
    canvas.fill(face.path(ellipse(u, v - w * 1.45, w * 0.34, w * 0.5)), view.tone(trim, 0.8))
    canvas.fill(face.path(lines([(u - w * 0.4, v), (u, v - w * 0.5), (u + w * 0.4, v)])), view.tone(trim, 0.5))
    canvas.line(
        face.path(curve([(u - w * 0.4, v - 0.01), (u, v + w * 0.3), (u, v + w * 0.55)], closed=False)),
        view.tone("#d8dcdc", 0.8),
        2,
    )


def _stalls(canvas: Canvas, view: View, camera: Camera, sun: Sun, side: int, team: tuple[str, str], seed: int) -> None:
    """Open wooden stalls along a side wall: shirts, towels, a seat with boots under it."""
    x = -3.5 if side < 0 else 2.95
    z, wide, count = 2.0, 0.72, 6
    if side > 0:
        z, count = 3.6, 4
    wood, chance = "#a87a4c", Random(seed + side)
    face = camera.flat((x + 0.55 if side < 0 else x, 0, z), (0, 0, 1), (0, 1, 0))
    wall = camera.flat((-3.46 if side < 0 else 3.46, 0, z), (0, 0, 1), (0, 1, 0))
    long, light = wide * count, sun.on(-side, 0, 0)
    canvas.fill(wall.quad(0, 0.1, long, 2.0), view.tone(mix(wood, "#2a1a14", 0.25), light - 0.1))
    for k in range(count):
        u = k * wide + wide / 2
        tint, trim = team if chance.random() < 0.75 else team[::-1]
        _shirt(canvas, view, wall, u - 0.06, 1.62, 0.46, tint, trim)
        if chance.random() < 0.5:
            canvas.fill(wall.quad(u + 0.16, 0.75, 0.16, 0.85), view.tone(chance.choice(("#f4f2ea", team[1], "#9ac0d0")), 0.6))
    canvas.fill(camera.floor(2.1).quad(min(x, x), z, 0.55, long), view.tone(wood, 0.3))
    low, mid = (0.12, 0.42), (1.72, 2.1)
    for v0, v1 in (low, mid):
        canvas.fill(face.quad(0, v0, long, v1 - v0), view.tone(wood, light + 0.1))
        canvas.fill(face.quad(0, v1 - 0.03, long, 0.03), view.tone("#e0b880", 1.0), 0.8)
    canvas.fill(camera.floor(0.44).quad(x, z, 0.55, long), view.tone(mix(wood, "#e8c890", 0.4), 0.85))
    canvas.fill(face.quads([(k * wide - 0.03, 0.1, 0.06, 2.0) for k in range(count + 1)]), view.tone(wood, light + 0.25))
    canvas.fill(face.quads([(k * wide + 0.2, 1.83, 0.32, 0.16) for k in range(count)]), view.tone(team[0], 0.6))
    canvas.fill(face.quads([(k * wide + 0.08, 0.14, wide - 0.16, 0.24) for k in range(count)]), view.tone("#2a1c16", 0.1), 0.8)
    boots = [
        face.path(ellipse(k * wide + a, 0.2, 0.1, 0.07)) for k in range(count) for a in (0.22, 0.46) if chance.random() < 0.8
    ]
    canvas.fill(joined(boots), view.tone("#f0ece4", 0.6))
    if side > 0:
        canvas.fill(camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)).quad(0, 0.1, 0.55, 2.0), view.tone(wood, 0.3))
    for k in range(count):
        if chance.random() < 0.55:
            (cx, y), s = camera.at(x + 0.28, 0.44, z + (k + 0.5) * wide), camera.size(z + (k + 0.5) * wide)
            canvas.fill(
                rect(cx - 0.16 * s, y - 0.1 * s, 0.32 * s, 0.1 * s, 0.03 * s),
                view.tone(chance.choice(("#f6f4ec", team[1], "#a8c8d4")), 0.8),
            )


def _tactics(canvas: Canvas, view: View, camera: Camera, team: tuple[str, str]) -> None:
    """A white board on a stand with half a pitch, rings, crosses and arrows."""
    x, z = 1.55, 6.3
    shadow(canvas, view, camera, x - 0.1, z, 1.6, 0.4, 0.45)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quads([(0.1, 0, 0.05, 2.1), (1.25, 0, 0.05, 2.1), (0, 0.05, 0.25, 0.05), (1.15, 0.05, 0.25, 0.05)]),
        view.tone("#8a949a", 0.6),
    )
    canvas.fill(face.quad(-0.05, 0.95, 1.5, 1.12), view.tone("#8a949a", 0.8))
    canvas.fill(face.quad(0, 1.0, 1.4, 1.02), view.tone("#fafcfb", 0.85))
    green = view.tone("#3f8a5a", 0.6)
    for shape in (face.quad(0.08, 1.06, 1.24, 0.9), face.quad(0.42, 1.7, 0.56, 0.26), face.path(ellipse(0.7, 1.3, 0.16, 0.14))):
        canvas.line(shape, green, 2.4)
    for u, v in ((0.3, 1.3), (0.55, 1.5), (0.9, 1.45), (1.15, 1.3)):
        canvas.line(face.path(ellipse(u, v, 0.045, 0.045)), view.tone(team[0], 0.5), 3)
    marks = [
        stroke([(u - 0.04, v - 0.04), (u + 0.04, v + 0.04)], 0.02, even, False)
        for u, v in ((0.4, 1.75), (0.8, 1.62), (1.05, 1.72))
    ]
    marks += [
        stroke([(u + 0.04, v - 0.04), (u - 0.04, v + 0.04)], 0.02, even, False)
        for u, v in ((0.4, 1.75), (0.8, 1.62), (1.05, 1.72))
    ]
    canvas.fill(joined([face.path(m) for m in marks]), view.tone("#d8383c", 0.7))
    canvas.line(face.path(curve([(0.3, 1.36), (0.36, 1.6), (0.6, 1.8)], closed=False)), view.tone("#2a2a30", 0.3), 2.4)
    canvas.line(face.path(curve([(1.12, 1.36), (1.2, 1.6), (1.0, 1.86)], closed=False)), view.tone("#2a2a30", 0.3), 2.4)


def _bench(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, long: float) -> None:
    """A bench of three slats on steel legs, across the room."""
    shadow(canvas, view, camera, x, z, long, 0.4, 0.5)
    for a in (x + 0.15, x + long - 0.2):
        box(canvas, view, camera, sun, a, 0, z + 0.3, 0.06, 0.46, 0.05, "#6a747c", 0)
        box(canvas, view, camera, sun, a, 0, z + 0.05, 0.06, 0.46, 0.05, "#7a848c", 0)
    for k in (2, 1, 0):
        box(canvas, view, camera, sun, x, 0.46, z + 0.14 * k, long, 0.04, 0.11, "#c89a62", 0.9)


def _towel(canvas: Canvas, view: View, camera: Camera, x: float, z: float, colour: str, stripe: str) -> None:
    """A towel over the bench's edge."""
    floor, face = camera.floor(0.515), camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(floor.quad(x, z, 0.42, 0.36), view.tone(colour, 0.95))
    drop = face.path(curve([(0, 0.515, 1), (0.42, 0.515, 1), (0.43, 0.2), (0.4, 0.13, 1), (0.2, 0.16), (0.02, 0.12, 1)]))
    _, top, _, foot = drop.bounds()
    canvas.fill(drop, Linear(0, top, 0, foot, (view.tone(colour, 0.8), view.tone(colour, 0.4))))
    canvas.fill(face.quads([(0, 0.22, 0.43, 0.03), (0, 0.27, 0.43, 0.015)]), view.tone(stripe, 0.6), clip=drop)
    canvas.fill(
        face.quads([(0.12, 0.14, 0.05, 0.36), (0.3, 0.14, 0.04, 0.36)]), view.tone("#201828", 0.1), 0.16, blur=4, clip=drop
    )


def _bottle(canvas: Canvas, view: View, x: float, y: float, s: float, colour: str) -> None:
    w = 0.045 * s
    canvas.fill(ellipse(x + 3, y, w * 1.3, w * 0.35), view.tone("#181018", 0), 0.4, blur=3)
    canvas.fill(
        rect(x - w, y - 0.2 * s, 2 * w, 0.2 * s, w * 0.5),
        Linear(x - w, 0, x + w, 0, (view.tone(colour, 1.1), view.tone(colour, 0.6), view.tone(colour, 0.2))),
    )
    canvas.fill(rect(x - w * 0.6, y - 0.245 * s, 1.2 * w, 0.05 * s, 2), view.tone("#f4f4f0", 0.8))
    canvas.fill(rect(x - w * 0.25, y - 0.275 * s, 0.5 * w, 0.04 * s, 2), view.tone("#2a2a30", 0.4))
    canvas.fill(rect(x - w, y - 0.13 * s, 2 * w, 0.05 * s), view.tone("#fbf8ee", 0.7))


def _holdall(canvas: Canvas, view: View, x: float, y: float, s: float, team: tuple[str, str]) -> None:
    """A sports bag with two handles."""
    body = curve(
        [
            (x - 0.34 * s, y, 1),
            (x - 0.38 * s, y - 0.2 * s),
            (x - 0.28 * s, y - 0.33 * s),
            (x + 0.28 * s, y - 0.33 * s),
            (x + 0.38 * s, y - 0.2 * s),
            (x + 0.34 * s, y, 1),
        ]
    )
    canvas.fill(body, Linear(0, y - 0.33 * s, 0, y, (view.tone(team[0], 1.0), view.tone(team[0], 0.25))))
    canvas.fill(
        joined([rect(x + d * 0.17 * s - 4, y - 0.34 * s, 8, 0.34 * s) for d in (-1, 1)]), view.tone(team[1], 0.6), clip=body
    )
    canvas.line(
        curve([(x - 0.17 * s, y - 0.28 * s), (x, y - 0.48 * s), (x + 0.17 * s, y - 0.28 * s)], closed=False),
        view.tone(team[1], 0.7),
        5,
    )
    canvas.inner(body, 0, -8, view.tone("#100c18", 0), 0.4, blur=6)


def _ball(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A football resting on y."""
    cy = y - r
    canvas.fill(ellipse(x + r * 0.2, y, r, r * 0.25), view.tone("#181018", 0), 0.45, blur=4)
    ball = ellipse(x, cy, r, r)
    canvas.fill(
        ball,
        Radial(
            x - r * 0.4, cy - r * 0.5, r * 1.7, (view.tone("#ffffff", 1.0), view.tone("#d0d0cc", 0.5), view.tone("#888890", 0.1))
        ),
    )
    for px, py, q in (
        (0, 0.1, 0.34),
        (-0.85, -0.3, 0.3),
        (0.8, -0.4, 0.3),
        (-0.55, 0.85, 0.3),
        (0.65, 0.8, 0.3),
        (0, -0.95, 0.28),
    ):
        patch = lines([(x + (px + q * c) * r, cy + (py + q * s) * r) for c, s in _circle(5)])
        canvas.fill(patch, view.tone("#2a2c34", 0.4), clip=ball)


PLACES = {"lockerroom": Kind(changing, "white", ((0.1, 0.9),), 0.42, (-0.2, -0.9))}
