"""Under the house: a cellar of concrete with its boiler, pipes, shelves and wooden stairs."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

CONCRETE, WOOD, STEEL, RUST, CARTON = "#a8a498", "#9a6c42", "#8a949a", "#a85a38", "#b88a58"
TINS = ("#c84a3c", "#3f7a9a", "#d8b04a", "#5a8a5c", "#e4dccc", "#7a5a8a")


def basement(picture: Picture) -> None:
    """Block walls, joists and pipes, the boiler on the left, shelves at the back, a bench, stairs up on the right."""
    view, camera = picture.view, Camera(980, 500, 1.55, 920)
    room = Room(camera, -3.4, 3.6, 2.7, 6.2, Sun(0.1, 0.8, -0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 210)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, CONCRETE, "#7e7a74", "#4a3c30", "#989488")
    _blocks(walls, view, room, picture.seed)
    _floor(walls, view, room, picture.seed)
    for u in (0.9, 4.3):
        hole = window(walls, view, room.back, u, 2.08, 1.0, 0.42, "#d8d4c8", 2, 1, 0.05)
        droplets(picture, walls, hole, picture.seed)
    panes = [((u - 3.4, 2.08, 6.2), (u - 3.4, 2.5, 6.2), (u - 2.4, 2.5, 6.2), (u - 2.4, 2.08, 6.2)) for u in (0.9, 4.3)]
    sunlight(walls, room, view, panes, (0.1, 0.7, 0.62), pool=0.5, shaft=0.26)
    _joists(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    _shelves(back, view, room, picture.seed)
    _bench(back, view, room)
    _stairs(picture, back, room)
    middle = picture.sheet(0.42, 0, 0.4)
    _boiler(picture, middle, room)
    _pipes(middle, view, room)
    _boxes(middle, view, room)
    _bulb(picture, middle, room)
    near = picture.sheet(0.12, 0, 2.6)
    near.fill(
        joined([rect(-40, 70, 2000, 26, 12), rect(320, 64, 40, 38, 6), rect(1480, 64, 40, 38, 6)]),
        Linear(0, 64, 0, 102, (view.tone("#c88a5c", 1.0), view.tone(RUST, 0.2))),
    )


def _blocks(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Courses of concrete blocks, damp at their foot."""
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.3, 5.9), (room.east, 0.3, 5.9)):
        courses = [(u, 0.22 * k, long, 0.014) for k in range(1, 13)]
        joints = [(u + 0.44 * j + 0.22 * (k % 2), 0.22 * k, 0.014, 0.22) for k in range(13) for j in range(int(long / 0.44))]
        canvas.fill(flat.quads(courses + joints), view.tone("#3c3832", 0.1), 0.42)
        chance = Random(seed + int(u * 10))
        some = [(u + 0.44 * chance.randrange(15), 0.22 * chance.randrange(12), 0.43, 0.21) for _ in range(22)]
        canvas.fill(flat.quads([s for s in some if s[0] + 0.43 < u + long]), view.tone("#c4c0b2", 0.8), 0.3)
        canvas.fill(flat.quad(u, 0, long, 0.5), view.tone("#3a4038", 0.1), 0.3, blur=16)
    stained(canvas, seed + 3, 0.24, 6, 0.6, view.tone("#2c2a24", 0))


def _floor(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Poured concrete with cracks, a drain in the middle, a damp patch."""
    floor, chance = room.floor, Random(seed)
    for _ in range(7):
        points = [(chance.uniform(-3, 3), chance.uniform(1.2, 5.6))]
        for _ in range(5):
            points.append((points[-1][0] + chance.uniform(-0.3, 0.5), points[-1][1] + chance.uniform(-0.25, 0.3)))
        canvas.fill(floor.path(stroke(points, 0.014, smooth=False)), view.tone("#2a2826", 0.1), 0.4)
    canvas.fill(floor.path(ellipse(0.5, 3.4, 0.9, 0.55)), view.tone("#3c3a38", 0.1), 0.4, blur=14)
    canvas.fill(floor.path(ellipse(0.4, 3.5, 0.24, 0.24)), view.tone("#5c6066", 0.6))
    canvas.fill(floor.quads([(0.2 + 0.08 * k, 3.34, 0.035, 0.32) for k in range(5)]), view.tone("#1c1c20", 0.1), 0.8)


def _joists(canvas: Canvas, view: View, room: Room) -> None:
    """Beams under the boards of the floor above."""
    for k in reversed(range(11)):
        z = 1.0 + 0.5 * k
        box(canvas, view, room.camera, room.sun, room.left, 2.46, z, room.wide, 0.24, 0.1, "#7a5a3c", 0)
    box(canvas, view, room.camera, room.sun, -0.12, 2.34, 0.6, 0.24, 0.16, 5.5, "#5c6870", 0.4)


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A steel rack along the back wall with jars, tins, boxes and a lantern."""
    camera, sun, chance = room.camera, room.sun, Random(seed + 5)
    x, z, wide = -1.6, 5.55, 2.5
    shadow(canvas, view, camera, x, z, wide, 0.5, 0.5)
    for v in (0.1, 0.62, 1.14, 1.66):
        front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quad(0, v, wide, 0.5), view.tone("#1c1814", 0), 0.35)
        box(canvas, view, camera, sun, x, v, z, wide, 0.04, 0.5, STEEL, 0.9)
        u = 0.1
        while u < wide - 0.36:
            u += _goods(canvas, view, front, u, v + 0.04, chance) + 0.03
    posts = [(a, 0, 0.05, 2.2) for a in (0, wide - 0.05)]
    canvas.fill(camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)).quads(posts), view.tone(STEEL, 0.9))


def _goods(canvas: Canvas, view: View, flat: Flat, u: float, v: float, chance: Random) -> float:
    """One thing on a shelf; gives its width in metres."""
    kind = chance.choice("bbjjjtttk")
    if kind == "b":
        wide, tall = chance.uniform(0.3, 0.36), chance.uniform(0.24, 0.38)
        canvas.fill(flat.quad(u, v, wide, tall), view.tone(CARTON, chance.uniform(0.4, 0.8)))
        canvas.fill(
            flat.quads([(u + wide * 0.42, v, wide * 0.16, tall), (u + wide * 0.2, v + tall * 0.3, wide * 0.2, 0.06)]),
            view.tone("#e0c090", 0.8),
            0.7,
        )
        return wide
    wide, tall = (0.13, chance.uniform(0.18, 0.26)) if kind == "j" else (0.19, 0.2)
    (x0, y1), (x1, y0) = flat.at(u, v), flat.at(u + wide, v + tall)
    tint = chance.choice(("#a8483c", "#c8963c", "#6a8a4a", "#7a3a5a")) if kind == "j" else chance.choice(TINS)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0, 3), turned(view, (x0 + x1) / 2, (x1 - x0) / 2, tint))
    canvas.fill(rect(x0 - 1, y0 - 3, x1 - x0 + 2, 6, 2), view.tone("#d8d4c8" if kind == "j" else STEEL, 0.9))
    canvas.fill(rect(x0 + (x1 - x0) * 0.16, y0 + 8, (x1 - x0) * 0.12, (y1 - y0) - 14), "#ffffff", 0.4)
    return wide


def _bench(canvas: Canvas, view: View, room: Room) -> None:
    """A work bench under a board of tools, a vice, a tin of brushes."""
    camera, back = room.camera, room.back
    canvas.fill(back.quad(4.55, 1.15, 1.65, 0.85), view.tone("#b89468", 0.6))
    dots = [back.path(ellipse(4.65 + 0.12 * i, 1.22 + 0.12 * j, 0.012, 0.012)) for i in range(13) for j in range(7)]
    canvas.fill(joined(dots), view.tone("#4a3420", 0.2), 0.7)
    tools = [
        (4.72, 1.3, 0.05, 0.42),
        (4.66, 1.64, 0.18, 0.1),
        (5.0, 1.28, 0.045, 0.5),
        (5.2, 1.34, 0.36, 0.05),
        (5.24, 1.28, 0.05, 0.12),
    ]
    canvas.fill(back.quads(tools), view.tone("#5c4030", 0.5))
    canvas.fill(joined([back.path(ellipse(5.85, 1.6, 0.17, 0.17) - ellipse(5.85, 1.6, 0.11, 0.11))]), view.tone("#3a4a5a", 0.6))
    saw = back.path(lines([(5.12, 1.74), (5.62, 1.86), (5.62, 1.7), (5.14, 1.68)]))
    canvas.fill(saw, view.tone("#d0d8dc", 0.9))
    x, z = 1.15, 5.4
    shadow(canvas, view, camera, x, z, 1.7, 0.7, 0.5)
    for dx in (0.04, 1.56):
        box(canvas, view, camera, room.sun, x + dx, 0, z + 0.05, 0.1, 0.86, 0.1, WOOD, 0.4)
    box(canvas, view, camera, room.sun, x, 0.25, z + 0.1, 1.7, 0.05, 0.6, "#7a5434", 0.6)
    box(canvas, view, camera, room.sun, x + 0.2, 0.3, z + 0.15, 0.5, 0.3, 0.4, "#b83a34", 0.8)
    box(canvas, view, camera, room.sun, x, 0.86, z, 1.7, 0.08, 0.7, WOOD, 1)
    box(canvas, view, camera, room.sun, x + 0.15, 0.94, z + 0.1, 0.24, 0.2, 0.25, "#3f5a6a", 0.9)
    box(canvas, view, camera, room.sun, x + 1.1, 0.94, z + 0.2, 0.4, 0.16, 0.25, "#c8452e", 0.9)


def _stairs(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Open wooden stairs along the right wall up to a door, its light falling down them."""
    view, camera = picture.view, room.camera
    x0, x1, count = 2.35, 3.5, 11
    wall = room.east
    door = wall.quad(1.55, 2.0, 0.9, 0.7)
    canvas.fill(door, mix(view.tone("#e8d8b0", 0.9), "#ffe8b0", 0.6))
    for k in reversed(range(count)):
        z, y = 5.3 - 0.33 * k, 0.22 * (k + 1)
        box(canvas, view, camera, room.sun, x0, y - 0.05, z, x1 - x0, 0.05, 0.3, WOOD, 1)
    for x in (x0, x1 - 0.06):
        side = camera.shape((x, 0.0, 5.65), (x, 0.24, 5.65), (x, 2.5, 1.95), (x, 2.2, 1.95))
        canvas.fill(side, view.tone("#7a5434", 0.55))
        canvas.line(camera.shape((x, 0.24, 5.65), (x, 2.5, 1.95)), view.tone("#c8965c", 1.0), 3, 0.7)
    for k in range(5):
        z, y = 5.5 - 0.8 * k, 0.25 + 0.5 * k
        box(canvas, view, camera, room.sun, x0, y, z, 0.06, 0.85, 0.06, "#8a6038", 0.5)
    canvas.fill(camera.shape((x0, 1.05, 5.5), (x0, 1.13, 5.5), (x0, 3.1, 2.2), (x0, 3.02, 2.2)), view.tone(WOOD, 0.9))
    canvas.fill(
        camera.shape((x0, 0.3, 5.4), (x1, 0.3, 5.4), (x1, 2.6, 1.9), (x0, 2.6, 1.9)), "#ffdc9a", 0.2, blur=22, blend="screen"
    )


def _boiler(picture: Picture, canvas: Canvas, room: Room) -> None:
    """An old boiler: a round body in bands, a fire behind a grate, dials, a valve wheel."""
    view, camera = picture.view, room.camera
    x, z = -2.6, 4.5
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.6, z - 0.4, 1.2, 1.0, 0.55)
    half, tall = 0.56 * s, 1.9 * s
    body = rect(cx - half, foot - tall, half * 2, tall - 0.1 * s, 0.12 * s)
    canvas.fill(body, turned(view, cx, half, "#5f7a72"))
    canvas.fill(
        joined([rect(cx - half * 1.03, foot - tall * t, half * 2.06, 0.05 * s, 4) for t in (0.24, 0.62, 0.95)]),
        turned(view, cx, half, "#3c4c48"),
    )
    rivets = [
        ellipse(cx - half * 0.9 + half * 0.2 * k, foot - tall * t + 0.025 * s, 3, 3)
        for k in range(10)
        for t in (0.24, 0.62, 0.95)
    ]
    canvas.fill(joined(rivets), view.tone("#b8c8c0", 0.9), 0.8)
    canvas.fill(
        joined([rect(cx + d * half * 0.8 - 0.05 * s, foot - 0.14 * s, 0.1 * s, 0.14 * s) for d in (-1, 1)]),
        view.tone("#2c3230", 0.3),
    )
    mouth = rect(cx - 0.26 * s, foot - 0.66 * s, 0.52 * s, 0.32 * s, 0.05 * s)
    canvas.fill(rect(cx - 0.33 * s, foot - 0.73 * s, 0.66 * s, 0.46 * s, 0.06 * s), view.tone("#39443f", 0.5))
    canvas.fill(mouth, Linear(0, foot - 0.66 * s, 0, foot - 0.34 * s, ("#ff7a2a", "#ffd060")))
    canvas.fill(joined([rect(cx - 0.22 * s + 0.1 * s * k, foot - 0.66 * s, 0.035 * s, 0.32 * s) for k in range(5)]), "#3a1c14")
    canvas.glow(cx, foot - 0.5 * s, 1.1 * s, "#ff8a3a", 0.5)
    pool = room.floor.path(ellipse(x, z - 0.9, 0.9, 0.6))
    canvas.fill(pool, "#ff9a48", 0.3, blur=24, blend="screen")
    for dx, r in ((-0.2, 0.12), (0.16, 0.09)):
        dial = ellipse(cx + dx * s, foot - 1.36 * s, r * s, r * s)
        canvas.fill(dial, view.tone("#f4efe0", 0.9))
        canvas.line(dial, view.tone("#c89a4a", 0.8), 0.03 * s)
        canvas.line(
            lines([(cx + dx * s, foot - 1.36 * s), (cx + (dx + r * 0.5) * s, foot - (1.36 + r * 0.5) * s)], closed=False),
            "#b83a2a",
            3,
        )
    wheel = ellipse(cx + half * 0.72, foot - 1.02 * s, 0.13 * s, 0.13 * s)
    canvas.line(wheel, view.tone("#c8402e", 0.8), 0.035 * s)
    picture.play("flicker", cx - 0.4 * s, foot - 0.9 * s, 0.8 * s, 0.7 * s, "#ff8a3a")


def _pipes(canvas: Canvas, view: View, room: Room) -> None:
    """From the boiler up under the joists and along the wall, with flanges."""
    camera = room.camera
    (cx, foot), s = camera.at(-2.6, 0, 4.5), camera.size(4.5)
    top = foot - 1.9 * s
    for dx, tint, w in ((-0.24, RUST, 0.085), (0.22, "#b87a48", 0.07), (0.0, STEEL, 0.16)):
        x = cx + dx * s
        canvas.fill(rect(x - w * s, top - 0.6 * s, 2 * w * s, 0.68 * s), turned(view, x, w * s, tint))
        canvas.fill(rect(x - w * 1.35 * s, top - 0.08 * s, 2.7 * w * s, 0.08 * s, 3), turned(view, x, w * 1.3 * s, tint))
    for y, tint in ((2.28, RUST), (2.08, "#b87a48")):
        z = 4.45
        (x0, a), (x1, _) = camera.at(-2.7, y, z), camera.at(2.2, y, z)
        t = 0.06 * camera.size(z)
        canvas.fill(
            rect(x0, a - t, x1 - x0, 2 * t),
            Linear(0, a - t, 0, a + t, (view.tone(tint, 1.1), view.tone(tint, 0.5), view.tone(tint, 0.05))),
        )
        for k in range(4):
            fx = x0 + (x1 - x0) * (k + 0.6) / 4
            canvas.fill(
                rect(fx - t * 0.7, a - t * 1.4, t * 1.4, t * 2.8, 3),
                Linear(0, a - t, 0, a + t, (view.tone(tint, 1.1), view.tone(tint, 0.15))),
            )


def _boxes(canvas: Canvas, view: View, room: Room) -> None:
    """Cartons in heaps, taped and marked."""
    camera, sun = room.camera, room.sun
    for x, y, z, w, h, d in (
        (-1.75, 0, 5.0, 0.6, 0.5, 0.5),
        (1.35, 0, 4.4, 0.72, 0.5, 0.5),
        (1.45, 0.5, 4.45, 0.5, 0.36, 0.4),
        (-3.2, 0, 3.2, 0.7, 0.55, 0.6),
        (-3.1, 0.55, 3.25, 0.5, 0.4, 0.45),
    ):
        if not y:
            shadow(canvas, view, camera, x, z, w, d, 0.5)
        box(canvas, view, camera, sun, x, y, z, w, h, d, CARTON, 0.8)
        front = camera.flat((x, y, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quad(w * 0.44, 0, w * 0.12, h), view.tone("#dcbc88", 0.8), 0.8)
        canvas.fill(
            front.quads([(w * 0.1, h * 0.2, w * 0.24, h * 0.14), (w * 0.66, h * 0.6, w * 0.2, 0.02)]),
            view.tone("#6a4a2c", 0.4),
            0.7,
        )


def _bulb(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A bare bulb on a wire with a pull cord, its light on floor and walls."""
    view, (x, y) = picture.view, room.camera.at(0.1, 1.96, 3.6)
    canvas.line(curve([(x + 4, -10), (x - 2, y * 0.5), (x, y - 30)], closed=False), view.tone("#1c1814", 0.2), 3)
    canvas.fill(rect(x - 8, y - 36, 16, 22, 3), view.tone("#2c2824", 0.5))
    bulb = curve([(x - 7, y - 16, 1), (x - 17, y + 6), (x, y + 24), (x + 17, y + 6), (x + 7, y - 16, 1)])
    canvas.fill(bulb, "#fff4c8")
    canvas.line(stroke([(x + 10, y - 30), (x + 13, y + 60)], 2, even), view.tone("#d8d0c0", 0.7), 2)
    for r, strength in ((70, 0.9), (260, 0.5), (640, 0.28)):
        canvas.glow(x, y, r, "#ffdc90", strength)
    canvas.fill(room.floor.path(ellipse(0.1, 3.6, 1.7, 1.3)), "#ffd890", 0.2, blur=40, blend="screen")
    picture.play("flicker", x - 120, y - 110, 240, 240, "#ffe0a0")


PLACES = {"basement": Kind(basement, "warm", ((0.2, 0.84),), 0.46, (0.1, -0.9), time="night")}
