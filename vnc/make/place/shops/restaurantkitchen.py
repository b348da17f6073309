"""The kitchen of a restaurant: steel, flames, hoods, pans on hooks, plates under the pass."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine, tiled
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STEEL, COPPER, TILE, WHITE = "#a8b4bc", "#c87a48", "#eef2ee", "#f6f6f2"


def restaurantkitchen(picture: Picture) -> None:
    """Ranges under a hood on the left, a long steel table in the middle, sinks and cold store behind, the pass on the right."""
    view, camera = picture.view, Camera(960, 460, 1.55, 900)
    room = Room(camera, -3.6, 3.6, 3.0, 7.6, Sun(0.0, 0.8, -0.4), 0.5)
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#8a9498", 0.3))
    shell(walls, view, room, TILE, "#a06a54", "#dfe4e4", "#e2e8e6")
    tiled(walls, view, room, "#a06a54", 0.3, "#8c5844")
    _tiling(walls, view, room)
    _lamps(walls, view, room)
    _doors(walls, view, room)
    back = picture.sheet(0.65, 0, 0.3)
    _sinks(back, view, room)
    _ranges(picture, back, room)
    _pass(picture, back, room)
    middle = picture.sheet(0.42, 0, 0.3)
    _table(middle, view, room, picture.seed)
    _pans(middle, view, camera, picture.seed)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.18, 0.2)
    near = picture.sheet(0.12, 0, 2.8)
    _ladles(near, view)


def _tiling(canvas: Canvas, view: View, room: Room) -> None:
    """White tiles with a green band, dark joints."""
    for flat, u, long in ((room.back, 0.0, 7.2), (room.west, 0.5, 7.1), (room.east, 0.5, 7.1)):
        us = [u + 0.2 * k for k in range(int(long / 0.2) + 1)]
        canvas.fill(flat.grid(us, [0.2 * k for k in range(13)], 0.012), view.tone("#8a9894", 0.3), 0.4)
        canvas.fill(flat.quad(u, 1.6, long, 0.2), view.tone("#4a8a74", 0.5))
        canvas.fill(flat.quad(u, 2.4, long, 0.6), view.tone("#d8dcd8", 0.5))
        canvas.fill(flat.quads([(u, 2.38, long, 0.04), (u, 0, long, 0.14)]), view.tone("#6a747a", 0.5))


def _lamps(canvas: Canvas, view: View, room: Room) -> None:
    strips = [(x, z, 0.24, 1.6) for x in (-1.0, 0.9) for z in (1.4, 3.6, 5.8)]
    canvas.fill(room.ceiling.quads(strips), "#fbfdff")
    canvas.fill(room.ceiling.quads(strips), "#eef6ff", 0.6, blur=26, blend="screen")
    ducts = [(-3.5, 0.6, 0.7, 7)]
    canvas.fill(room.ceiling.quads(ducts), view.tone("#8a949c", 0.4))


def _doors(canvas: Canvas, view: View, room: Room) -> None:
    """Swing doors with round panes and a cold store's heavy door on the back wall; a clock, orders on a rail."""
    wall = room.back
    for u in (4.5, 5.25):
        canvas.fill(wall.quad(u, 0, 0.72, 2.2), view.tone("#b4bec4", 0.6))
        canvas.fill(wall.quad(u, 0, 0.72, 0.5), view.tone("#8a949c", 0.4))
        pane = wall.path(ellipse(u + 0.36, 1.6, 0.19, 0.19))
        canvas.fill(pane, mix(view.tone("#e8c890", 0.7), "#ffe0a0", 0.6))
        canvas.line(pane, view.tone("#5a646c", 0.5), 4)
    canvas.line(wall.quad(4.46, 0, 1.55, 2.24), view.tone("#5a646c", 0.4), 4)
    canvas.fill(wall.quad(0.35, 0.05, 1.2, 2.2), view.tone("#c4ced4", 0.75))
    canvas.line(wall.quad(0.45, 0.15, 1.0, 2.0), view.tone("#6a747c", 0.4), 3)
    canvas.fill(wall.quads([(1.38, 1.0, 0.1, 0.34), (0.3, 0.4, 0.14, 0.2), (0.3, 1.7, 0.14, 0.2)]), view.tone("#7a848c", 0.9))
    canvas.fill(wall.quad(0.7, 1.75, 0.4, 0.2), "#7ae0ff", 0.8)
    clock = wall.path(ellipse(3.9, 2.68, 0.2, 0.2))
    canvas.fill(clock, view.tone(WHITE, 1.0))
    canvas.line(clock, view.tone("#2c3238", 0.4), 4)
    x, y = wall.at(3.9, 2.68)
    canvas.line(lines([(x + 7, y + 6), (x, y), (x - 2, y - 16)], closed=False), view.tone("#2c3238", 0.2), 2.5)


def _sinks(canvas: Canvas, view: View, room: Room) -> None:
    """Two deep sinks with a spray tap under shelves of plates and bowls."""
    camera, wall = room.camera, room.back
    x, z, wide = -1.9, 6.95, 2.6
    shadow(canvas, view, camera, x, z, wide, 0.6, 0.4)
    box(canvas, view, camera, room.sun, x, 0.55, z, wide, 0.4, 0.6, STEEL, 1)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.05 + 0.8 * k, 0, 0.06, 0.55) for k in range(4)]), view.tone("#7a868e", 0.6))
    canvas.fill(front.quads([(0.15, 0.62, 1.0, 0.24), (1.4, 0.62, 1.0, 0.24)]), view.tone("#8a969e", 0.4), 0.6)
    (tx, ty), s = camera.at(x + 1.3, 0.95, z + 0.4), camera.size(z + 0.4)
    tap = curve(
        [(tx, ty), (tx - 0.02 * s, ty - 0.5 * s), (tx + 0.16 * s, ty - 0.62 * s), (tx + 0.26 * s, ty - 0.3 * s)], closed=False
    )
    canvas.line(tap, view.tone("#e8f0f4", 1.0), 0.03 * s)
    for v in (1.45, 1.95):
        canvas.fill(wall.quad(1.75, v, 2.5, 0.05), view.tone(STEEL, 1.0))
        for k in range(7):
            (px, py), (qx, _) = wall.at(1.85 + 0.34 * k, v + 0.05), wall.at(2.1 + 0.34 * k, v)
            count = 4 + (k * 5 + int(v * 10)) % 4
            plates = [ellipse((px + qx) / 2, py - 3 - 4 * j, (qx - px) / 2, 4) for j in range(count)]
            for plate in plates:
                canvas.fill(plate, view.tone(WHITE, 0.95))
                canvas.line(plate, view.tone("#8a9498", 0.3), 1, 0.6)


def _ranges(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Stoves along the left wall with pots over flames, ovens with lit panes, a hood over them."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, wide = -3.55, 0.95
    shadow(canvas, view, camera, x, 3.0, wide, 4.0, 0.5)
    for k, z in enumerate((5.7, 4.35, 3.0)):
        box(canvas, view, camera, sun, x, 0, z, wide, 0.92, 1.3, "#8a969e", 0.9)
        side = camera.flat((x + wide + 0.002, 0, z), (0, 0, 1), (0, 1, 0))
        canvas.fill(side.quad(0.12, 0.16, 1.06, 0.48), view.tone("#2c3238", 0.3))
        canvas.fill(side.quad(0.25, 0.24, 0.8, 0.3), "#ff9a48" if k != 1 else "#4a3a34", 0.85)
        canvas.fill(side.quad(0.12, 0.68, 1.06, 0.04), view.tone("#e8f0f4", 1.0))
        canvas.fill(joined([side.path(ellipse(0.2 + 0.18 * j, 0.8, 0.045, 0.045)) for j in range(6)]), view.tone("#20262c", 0.3))
        for dz, kind in ((0.9, k), (0.35, k + 1)):
            px, py = camera.at(x + 0.5, 0.94, z + dz)
            s = camera.size(z + dz)
            flames = [
                curve(
                    [
                        (px + a * s, py, 1),
                        (px + (a - 0.02) * s, py - 0.05 * s),
                        (px + a * s, py - 0.1 * s, 1),
                        (px + (a + 0.02) * s, py - 0.05 * s),
                    ]
                )
                for a in (-0.12, -0.06, 0, 0.06, 0.12)
            ]
            canvas.fill(joined(flames), "#6ac8ff", 0.9)
            canvas.glow(px, py, 0.4 * s, "#7ab8ff", 0.35)
            _pot(canvas, view, px, py - 0.04 * s, s, kind)
    _hood(canvas, view, camera, x)
    for k in range(4):
        cx, cy = camera.at(x + 0.5, 1.35, 3.5 + 0.9 * k)
        canvas.fill(ellipse(cx, cy - 20, 46, 70), "#ffffff", 0.16, blur=22)
    sx, sy = camera.at(x + 0.5, 1.9, 3.4)
    picture.play("steam", sx - 90, sy - 20, 180, 220)


def _hood(canvas: Canvas, view: View, camera: Camera, x: float) -> None:
    """The hood of steel with its lamps."""
    hood = camera.shape((x, 2.1, 2.7), (x + 1.25, 2.1, 2.7), (x + 1.25, 2.1, 7.1), (x, 2.1, 7.1))
    canvas.fill(hood, view.tone("#4a545c", 0.2))
    canvas.fill(
        camera.shape((x + 1.25, 2.1, 2.7), (x + 1.25, 2.35, 2.7), (x + 1.25, 2.35, 7.1), (x + 1.25, 2.1, 7.1)),
        view.tone("#dfe8ec", 1.0),
    )
    canvas.fill(
        camera.shape((x + 1.25, 2.35, 2.7), (x + 0.7, 3.0, 2.7), (x + 0.7, 3.0, 7.1), (x + 1.25, 2.35, 7.1)),
        view.tone(STEEL, 0.7),
    )
    canvas.fill(
        camera.shape((x, 2.1, 2.7), (x + 1.25, 2.1, 2.7), (x + 1.25, 2.35, 2.7), (x + 0.7, 3.0, 2.7), (x, 3.0, 2.7)),
        view.tone("#8a969e", 0.6),
    )
    for z in (3.4, 4.6, 5.8):
        cx, cy = camera.at(x + 0.6, 2.1, z)
        canvas.glow(cx, cy, 160, "#fff0c8", 0.4)


def _pot(canvas: Canvas, view: View, x: float, y: float, s: float, kind: int) -> None:
    """A tall pot, a copper pan or a frying pan on y."""
    if kind % 3 == 2:
        canvas.fill(rect(x - 0.2 * s, y - 0.08 * s, 0.4 * s, 0.08 * s, 6), turned(view, x, 0.2 * s, "#3a3e44"))
        canvas.fill(rect(x + 0.18 * s, y - 0.08 * s, 0.26 * s, 0.03 * s, 3), view.tone("#2a2c30", 0.4))
        canvas.fill(ellipse(x, y - 0.08 * s, 0.17 * s, 0.03 * s), view.tone("#e8a848", 0.8))
        return
    tall, half, tint = ((0.36, 0.2, STEEL), (0.2, 0.19, COPPER))[kind % 3]
    canvas.fill(rect(x - half * s, y - tall * s, 2 * half * s, tall * s, 5), turned(view, x, half * s, tint))
    canvas.fill(
        rect(x - (half + 0.02) * s, y - (tall + 0.03) * s, (2 * half + 0.04) * s, 0.04 * s, 3), turned(view, x, half * s, tint)
    )
    canvas.fill(
        joined([rect(x + d * half * s - 0.03 * s, y - tall * 0.7 * s, 0.06 * s, 0.03 * s, 2) for d in (-1, 1)]),
        view.tone("#5a646c", 0.5),
    )
    canvas.fill(ellipse(x, y - (tall + 0.05) * s, 0.03 * s, 0.02 * s), view.tone("#2a2c30", 0.4))


def _pass(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The pass along the right wall: plates ready under heat lamps, shelves of jars, orders pegged to a rail."""
    view, camera, sun, chance = picture.view, room.camera, room.sun, Random(picture.seed)
    x, wide, z0, long = 2.6, 0.95, 3.0, 4.2
    shadow(canvas, view, camera, x, z0, wide, long, 0.5)
    box(canvas, view, camera, sun, x, 0, z0, wide, 0.94, long, "#98a4ac", 1)
    side = camera.flat((x - 0.002, 0, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0.1 + 1.03 * k, 0.12, 0.92, 0.66) for k in range(4)]), view.tone("#b8c4ca", 0.75))
    canvas.fill(side.quads([(0.9 + 1.03 * k, 0.4, 0.05, 0.2) for k in range(4)]), view.tone("#5a646c", 0.6))
    wall = room.east
    canvas.fill(wall.quads([(3.0, v, 4.2, 0.05) for v in (1.75, 2.15)]), view.tone(STEEL, 1.0))
    for v in (1.8, 2.2):
        for k in range(16):
            u, tint = 3.1 + 0.26 * k, chance.choice(("#d8a848", "#a84a34", "#5a8a4a", "#e8dcc0", "#7a5a3a", "#c8d4d8"))
            canvas.fill(wall.quad(u, v, 0.16, chance.uniform(0.16, 0.28)), view.tone(tint, 0.6))
    for k in range(5):
        z = z0 + 0.4 + 0.8 * k
        (px, py), s = camera.at(x + 0.4, 0.96, z), camera.size(z)
        canvas.fill(ellipse(px, py, 0.17 * s, 0.045 * s), view.tone("#ffffff", 1.0))
        canvas.fill(
            joined(
                [
                    ellipse(px - 0.05 * s, py - 0.03 * s, 0.06 * s, 0.035 * s),
                    ellipse(px + 0.05 * s, py - 0.02 * s, 0.05 * s, 0.025 * s),
                ]
            ),
            view.tone(("#b8643c", "#e8a848", "#c8484a")[k % 3], 0.8),
        )
        canvas.fill(ellipse(px + 0.01 * s, py - 0.05 * s, 0.03 * s, 0.02 * s), view.tone("#5aa048", 0.9))
        lx, ly = camera.at(x + 0.4, 1.62, z)
        canvas.line(lines([(lx, ly - 0.6 * s), (lx, ly)], closed=False), view.tone("#5a646c", 0.4), 2)
        canvas.fill(
            lines([(lx - 0.04 * s, ly - 0.14 * s), (lx + 0.04 * s, ly - 0.14 * s), (lx + 0.11 * s, ly), (lx - 0.11 * s, ly)]),
            turned(view, lx, 0.11 * s, COPPER),
        )
        canvas.glow(lx, ly + 0.12 * s, 0.5 * s, "#ffb860", 0.5)
    orders = camera.flat((x, 1.5, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(orders.quad(0, 0.12, long, 0.03), view.tone("#dfe8ec", 1.0))
    canvas.fill(orders.quads([(0.3 + 0.42 * k, -0.14, 0.2, 0.27) for k in range(9) if k % 4]), view.tone("#fffbe8", 1.0))


def _table(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The steel table in the middle: boards with vegetables, knives, bowls, a stock pot and a tray below."""
    camera, sun = room.camera, room.sun
    x, z, wide, deep = -1.35, 4.5, 2.7, 0.9
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    for dx in (0.04, wide - 0.12):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.05, 0.08, 0.88, 0.08, "#7a868e", 0.5)
    box(canvas, view, camera, sun, x, 0.26, z + 0.05, wide, 0.05, deep - 0.1, STEEL, 1)
    for k, dx in enumerate((0.35, 1.0, 1.75, 2.3)):
        px, py = camera.at(x + dx, 0.31, z + 0.3)
        _pot(canvas, view, px, py, camera.size(z + 0.3) * 0.85, k)
    box(canvas, view, camera, sun, x, 0.88, z, wide, 0.06, deep, STEEL, 1)
    top = camera.floor(0.945)
    for dx, w, tint in ((0.2, 0.7, "#d8b07a"), (1.15, 0.6, "#e8e4d8")):
        canvas.fill(top.quad(x + dx, z + 0.15, w, 0.45), view.tone(tint, 0.9))
    for k in range(9):
        a, b = camera.at(x + 0.28 + 0.07 * k, 0.96, z + 0.3 + 0.05 * (k % 3))
        canvas.fill(ellipse(a, b, 11, 6), view.tone(("#e8743a", "#d8403a", "#7ab84a")[k % 3], 0.9))
    blade = camera.shape(
        (x + 1.2, 0.95, z + 0.2), (x + 1.5, 0.95, z + 0.28), (x + 1.48, 0.95, z + 0.36), (x + 1.24, 0.95, z + 0.3)
    )
    canvas.fill(blade, view.tone("#f4f8fa", 1.1))
    stand(canvas, view, camera, "fruit", (x + 2.3, 0.94, z + 0.3), 1.0, seed)
    stand(canvas, view, camera, "bread", (x + 1.75, 0.94, z + 0.5), 0.9, seed)
    stand(canvas, view, camera, "dishes", (x + 0.3, 0.94, z + 0.65), 0.7, seed)


def _pans(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A rack over the table with pans, ladles and sieves on hooks."""
    x0, x1, y, z = -1.5, 1.5, 2.35, 4.9
    s, chance = camera.size(z), Random(seed + 2)
    a, b = camera.at(x0, y, z), camera.at(x1, y, z)
    for x in (a[0] + 30, b[0] - 30):
        canvas.line(lines([(x, -10), (x, a[1])], closed=False), view.tone("#6a747c", 0.5), 4)
    canvas.fill(
        rect(a[0], a[1] - 5, b[0] - a[0], 10, 4),
        Linear(0, a[1] - 5, 0, a[1] + 5, (view.tone("#eef4f8", 1.0), view.tone("#5a646c", 0.3))),
    )
    for k in range(10):
        x, tint = a[0] + (b[0] - a[0]) * (k + 0.5) / 10, chance.choice((COPPER, "#4a5058", STEEL))
        long, r = chance.uniform(0.18, 0.3) * s, chance.uniform(0.08, 0.14) * s
        canvas.fill(rect(x - 0.014 * s, a[1], 0.028 * s, long, 2), view.tone("#3a3e44", 0.5))
        canvas.fill(ellipse(x, a[1] + long + r * 0.8, r, r), turned(view, x, r, tint))
        canvas.fill(ellipse(x, a[1] + long + r * 0.8, r * 0.74, r * 0.74), view.tone(mix(tint, "#101418", 0.3), 0.5), 0.7)


def _ladles(canvas: Canvas, view: View) -> None:
    """Ladles in a jar at the picture's edge, a steel shelf over us."""
    canvas.fill(rect(-40, -30, 2000, 74), Linear(0, -30, 0, 44, (view.tone("#5a646c", 0.2), view.tone("#c8d4da", 0.8))))
    for k, x in enumerate((60, 130, 1800, 1870)):
        canvas.fill(rect(x - 9, 30, 18, 150 + 40 * (k % 2), 8), view.tone("#8a969e", 0.7))
        canvas.fill(ellipse(x, 196 + 40 * (k % 2), 44, 34), turned(view, x, 44, STEEL))


PLACES = {"restaurantkitchen": Kind(restaurantkitchen, "white", ((0.2, 0.8),), 0.43, (0.0, -0.9))}
