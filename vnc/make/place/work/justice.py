"""Where the law is at work: a courtroom, the room where one is questioned."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, door, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

OAK = "#7a4e30"


def court(picture: Picture) -> None:
    """The bench high at the back under a seal, witness stand, tables for both sides, the rail before the public."""
    view, camera = picture.view, Camera(960, 450, 1.6, 880)
    room = Room(camera, -5.0, 5.0, 4.6, 10.0, Sun(-0.8, 0.5, -0.1))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 470)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#d8ccb4", "#8a5a3a", "#ece4d4", "#cfc2a8")
    boards(walls, view, room, "#8a5a3a", 0.26, picture.seed, 0.4)
    for flat, u, long in ((room.back, 0.0, 10.0), (room.west, 0.4, 9.6), (room.east, 0.4, 9.6)):
        _panelling(walls, view, flat, u, long, 1.7 if flat.u[2] else 3.4)
    panes = [(1.6 + 2.6 * k, 1.4) for k in range(3)]
    for z, wide in panes:
        droplets(picture, walls, window(walls, view, room.west, z, 1.85, wide, 2.2, "#6a4a34", 2, 3, 0.07), picture.seed + int(z))
        walls.fill(room.east.quad(z, 2.0, wide, 1.8), view.tone("#5a4430", 0.3))
        walls.fill(room.east.quad(z + 0.08, 2.08, wide - 0.16, 1.64), view.tone("#8a7a64", 0.4))
        walls.fill(room.east.path(ellipse(z + wide / 2, 2.98, wide * 0.26, 0.44)), view.tone("#d8b898", 0.6))
        walls.fill(room.east.path(ellipse(z + wide / 2, 2.3, wide * 0.42, 0.3)), view.tone("#3a3444", 0.4))
    _seal(walls, view, room.back, 5.0, 2.75, 0.62)
    for u, tint in ((2.9, "#a83a40"), (7.1, "#34568a")):
        _flag(walls, view, room.back, u, tint)
    light = [((-5.0, 1.85, z), (-5.0, 4.05, z), (-5.0, 4.05, z + wide), (-5.0, 1.85, z + wide)) for z, wide in panes]
    sunlight(walls, room, view, light, (-0.8, 0.75, 0.1), pool=0.45, shaft=0.2)
    bench = picture.sheet(0.55, 0, 0.5)
    _bench(bench, view, camera, room.sun)
    tables = picture.sheet(0.38, 0, 0.7)
    for x in (-2.9, 1.1):
        _table(tables, view, camera, room.sun, x, 4.6)
    near = picture.sheet(0.16, 0, 1.6)
    _rail(near, view, camera, room.sun)


def questioning(picture: Picture) -> None:
    """Bare walls, a dark pane that is no mirror, a table, two chairs, one lamp."""
    view, camera = picture.view, Camera(960, 470, 1.45, 950)
    room = Room(camera, -2.9, 2.9, 3.0, 5.4, Sun(0.0, 0.8, -0.3))
    walls = picture.sheet(1.0, 0, 0.8)
    walls.fill(WHOLE, view.tone("#6c7072", 0.3))
    shell(walls, view, room, "#8f989c", "#6c7072", "#5c6468", "#868f94")
    tiled(walls, view, room, "#6c7072", 0.7)
    for flat, u, long in ((room.back, 0.0, 5.8), (room.west, 0.4, 5.0), (room.east, 0.4, 5.0)):
        walls.fill(flat.quad(u, 0, long, 1.1), view.tone("#5f7074", 0.35))
        walls.fill(flat.quad(u, 1.08, long, 0.05), view.tone("#3c484c", 0.3))
        walls.fill(
            flat.grid([u + 0.6 * k for k in range(int(long / 0.6) + 1)], [0.5, 1.1, 1.7, 2.3, 2.9], 0.012),
            view.tone("#2c3438", 0.1),
            0.3,
        )
    stained(walls, picture.seed, 0.34, 5, 1.0, view.tone("#14181c", 0))
    _pane(walls, view, room.back)
    door(walls, view, room.east, 3.1, 1.15, 2.15, "#5c6a72", True, "#3c464c")
    _clock(walls, view, room.back, 5.1, 2.45)
    _camera(walls, view, camera)
    back = picture.sheet(0.6, 0, 0.5)
    _chair(back, view, camera, room.sun, -0.25, 4.1)
    table = picture.sheet(0.45, 0, 0.6)
    _steel_table(table, view, camera, room.sun)
    lamp = picture.sheet(0.3, 0, 0.6)
    _hanging_lamp(lamp, view, camera)
    near = picture.sheet(0.12, 0, 2.4)
    _chair(near, view, camera, room.sun, 0.55, 1.75)
    near.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha("#06080c", 0.5), alpha("#06080c", 0.0), alpha("#06080c", 0.35)), (0, 0.4, 1)))
    x, y = camera.at(0, 2.1, 3.4)
    picture.play("flicker", x - 300, y - 80, 600, 420, "#fff0c8")


def _panelling(canvas: Canvas, view: View, flat: Flat, u: float, long: float, high: float) -> None:
    """Oak in fields, a moulding on top."""
    canvas.fill(flat.quad(u, 0, long, high), view.tone(OAK, 0.4))
    count = round(long / 0.8)
    fields = [
        (u + long * k / count + 0.09, v + 0.1, long / count - 0.18, h - 0.2)
        for k in range(count)
        for v, h in ((0.1, high * 0.42), (0.1 + high * 0.42, high * 0.52))
    ]
    canvas.fill(flat.quads(fields), view.tone(mix(OAK, "#b8804e", 0.3), 0.5))
    canvas.fill(
        flat.quads([(a, b, w, 0.025) for a, b, w, _ in fields] + [(a + w - 0.02, b, 0.02, h) for a, b, w, h in fields]),
        view.tone("#d8a870", 0.9),
        0.5,
    )
    canvas.fill(
        flat.quads([(a, b + h - 0.025, w, 0.025) for a, b, w, h in fields] + [(a, b, 0.02, h) for a, b, _, h in fields]),
        view.tone("#20120a", 0.1),
        0.6,
    )
    canvas.fill(flat.quads([(u, high, long, 0.12), (u, 0, long, 0.14)]), view.tone(mix(OAK, "#3a2416", 0.3), 0.6))


def _seal(canvas: Canvas, view: View, flat: Flat, u: float, v: float, r: float) -> None:
    """Scales in a ring of gold."""
    gold = view.tone("#d8b060", 0.9)
    canvas.fill(flat.path(ellipse(u, v, r * 1.1, r * 1.1)), view.tone("#4a2e1c", 0.3))
    canvas.fill(flat.path(ellipse(u, v, r, r)), view.tone("#34445c", 0.5))
    canvas.line(flat.path(ellipse(u, v, r * 0.96, r * 0.96)), gold, 6)
    canvas.line(flat.path(ellipse(u, v, r * 0.78, r * 0.78)), gold, 2.5, 0.8)
    parts = [
        stroke([(u, v - r * 0.5), (u, v + r * 0.5)], r * 0.09, even, False),
        stroke([(u - r * 0.48, v + r * 0.34), (u + r * 0.48, v + r * 0.34)], r * 0.08, even, False),
    ]
    parts += [
        stroke([(u + d * r * 0.48, v + r * 0.34), (u + d * r * 0.48 + e * r * 0.2, v - r * 0.06)], r * 0.03, even, False)
        for d in (-1, 1)
        for e in (-1, 1)
    ]
    parts += [
        curve(
            [
                (u + d * r * 0.48 - r * 0.24, v - r * 0.06, 1),
                (u + d * r * 0.48, v - r * 0.24),
                (u + d * r * 0.48 + r * 0.24, v - r * 0.06, 1),
            ]
        )
        for d in (-1, 1)
    ]
    parts.append(curve([(u - r * 0.26, v - r * 0.52, 1), (u, v - r * 0.38), (u + r * 0.26, v - r * 0.52, 1)]))
    canvas.fill(joined([flat.path(p) for p in parts]), gold)


def _flag(canvas: Canvas, view: View, flat: Flat, u: float, tint: str) -> None:
    """A banner on its pole, hanging in folds."""
    canvas.fill(flat.quad(u - 0.03, 0, 0.06, 3.7), view.tone("#d8b060", 0.8))
    canvas.fill(flat.path(ellipse(u, 3.75, 0.09, 0.09)), view.tone("#f0cc78", 1.0))
    cloth = flat.path(
        curve(
            [
                (u + 0.02, 3.6, 1),
                (u + 0.34, 3.4),
                (u + 0.5, 2.7),
                (u + 0.42, 1.9),
                (u + 0.46, 1.5, 1),
                (u + 0.1, 1.62),
                (u - 0.08, 1.5, 1),
                (u - 0.04, 2.6),
            ]
        )
    )
    canvas.fill(cloth, view.tone(tint, 0.6))
    folds = [stroke([(u + d, 3.4), (u + d * 1.3, 2.4), (u + d, 1.55)], 0.08) for d in (0.08, 0.22, 0.36)]
    canvas.fill(joined([flat.path(f) for f in folds]), view.tone(mix(tint, "#100818", 0.6), 0.2), 0.5, blur=3, clip=cloth)
    canvas.fill(flat.quad(u - 0.1, 1.5, 0.62, 0.07), view.tone("#e8c468", 0.9), clip=cloth)


def _bench(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """The judge's bench with a lamp, a gavel and a tall chair; the witness stand beside it."""
    chair = camera.flat((-0.55, 1.1, 9.2), (1, 0, 0), (0, 1, 0))
    back = chair.path(curve([(0, 0, 1), (0, 1.2), (0.15, 1.5), (0.55, 1.62), (0.95, 1.5), (1.1, 1.2), (1.1, 0, 1)]))
    canvas.fill(back, view.tone("#5a2a2c", 0.5))
    canvas.line(back, view.tone("#c89a50", 0.8), 4)
    shadow(canvas, view, camera, -3.0, 7.4, 6.0, 1.2, 0.5)
    box(canvas, view, camera, sun, -2.6, 0, 7.5, 5.2, 1.55, 1.0, OAK, 0.5)
    _panelling(canvas, view, camera.flat((-2.6, 0, 7.49), (1, 0, 0), (0, 1, 0)), 0, 5.2, 1.4)
    box(canvas, view, camera, sun, -2.75, 1.5, 7.3, 5.5, 0.12, 1.2, "#8a5a38", 1)
    box(canvas, view, camera, sun, 2.75, 0, 7.0, 1.3, 1.15, 1.0, OAK, 0.5)
    _panelling(canvas, view, camera.flat((2.75, 0, 6.99), (1, 0, 0), (0, 1, 0)), 0, 1.3, 1.02)
    box(canvas, view, camera, sun, 2.68, 1.12, 6.92, 1.44, 0.08, 0.3, "#8a5a38", 1)
    for x, tint in ((-1.7, "#3f8a64"), (1.7, "#3f8a64")):
        cx, cy = camera.at(x, 1.62, 7.7)
        canvas.fill(rect(cx - 3, cy - 36, 6, 36), view.tone("#d8b060", 0.8))
        canvas.fill(rect(cx - 30, cy - 50, 60, 20, 8), mix(view.tone(tint, 0.8), "#d8ffe0", 0.3 * view.lamps))
        canvas.glow(cx, cy - 26, 130, "#ffe0a0", 0.45 * max(0.2, view.lamps))
    gx, gy = camera.at(0.7, 1.62, 7.5)
    canvas.fill(ellipse(gx, gy - 3, 26, 7), view.tone("#4a2a18", 0.5))
    canvas.fill(
        joined([rect(gx - 17, gy - 26, 34, 18, 4), stroke([(gx + 14, gy - 16), (gx + 58, gy - 6)], 7, even, False)]),
        view.tone("#a86c40", 0.9),
    )
    mx, my = camera.at(3.3, 1.2, 7.0)
    canvas.fill(stroke([(mx, my), (mx + 8, my - 34), (mx - 4, my - 52)], 5, even), view.tone("#2a2a30", 0.4))
    canvas.fill(ellipse(mx - 6, my - 54, 8, 10), view.tone("#2a2a30", 0.6))


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """Counsel's table with papers, two chairs behind it, seen from their backs."""
    shadow(canvas, view, camera, x, z, 1.9, 0.9, 0.5)
    box(canvas, view, camera, sun, x + 0.06, 0, z + 0.1, 1.78, 0.74, 0.7, mix(OAK, "#3a2416", 0.25), 0)
    _panelling(canvas, view, camera.flat((x + 0.06, 0, z + 0.09), (1, 0, 0), (0, 1, 0)), 0, 1.78, 0.62)
    box(canvas, view, camera, sun, x, 0.74, z, 1.9, 0.06, 0.95, "#9a6a42", 1)
    for k, (dx, wide) in enumerate(((0.25, 0.4), (0.8, 0.34), (1.3, 0.36))):
        canvas.fill(camera.floor(0.805).quad(x + dx, z + 0.2 + 0.1 * k, wide, 0.42), view.tone("#fbf6e8", 0.9))
    box(canvas, view, camera, sun, x + 0.1, 0.8, z + 0.55, 0.36, 0.12, 0.28, "#6a3038", 0.7)
    for dx in (0.3, 1.1):
        box(canvas, view, camera, sun, x + dx, 0.42, z - 0.75, 0.5, 0.09, 0.48, "#3f4a5c", 0.5)
        box(canvas, view, camera, sun, x + dx, 0.5, z - 0.8, 0.5, 0.55, 0.07, "#4a566a", 0.8)
        for d in (0.02, 0.42):
            box(canvas, view, camera, sun, x + dx + d, 0, z - 0.75, 0.06, 0.42, 0.06, "#4a3020", 0)


def _rail(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Turned posts between us and the court, a gate in the middle."""
    for left, right in ((-4.2, -0.75), (0.75, 4.2)):
        count = int((right - left) / 0.22)
        for k in range(count + 1):
            x, foot = camera.at(left + (right - left) * k / count, 0, 2.5)
            top = camera.at(0, 0.86, 2.5)[1]
            post = curve(
                [
                    (x - 8, foot, 1),
                    (x - 16, foot - 60),
                    (x - 7, (foot + top) / 2),
                    (x - 15, top + 50),
                    (x - 8, top, 1),
                    (x + 8, top, 1),
                    (x + 15, top + 50),
                    (x + 7, (foot + top) / 2),
                    (x + 16, foot - 60),
                    (x + 8, foot, 1),
                ]
            )
            canvas.fill(
                post,
                Linear(x - 16, 0, x + 16, 0, (view.tone("#5a3620", 0.2), view.tone("#a06a40", 0.9), view.tone("#5a3620", 0.2))),
            )
        box(canvas, view, camera, sun, left, 0.84, 2.44, right - left, 0.12, 0.16, "#8a5a38", 1)


def _pane(canvas: Canvas, view: View, flat: Flat) -> None:
    """The one-way glass: the room shows in it, darker."""
    canvas.fill(flat.quad(1.15, 1.05, 3.1, 1.35), view.tone("#2c3438", 0.5))
    glass = flat.quad(1.25, 1.15, 2.9, 1.15)
    a, b = flat.at(1.25, 2.3), flat.at(4.15, 1.15)
    canvas.fill(glass, Linear(*a, *b, (view.tone("#3f5058", 0.5), view.tone("#18222a", 0.3), view.tone("#2c3c44", 0.4))))
    for u in (1.6, 2.1, 3.5):
        canvas.fill(
            flat.path(lines([(u, 1.15), (u + 0.18, 1.15), (u + 0.66, 2.3), (u + 0.48, 2.3)])), "#d8ecf4", 0.07, clip=glass
        )
    canvas.fill(
        flat.path(
            curve(
                [
                    (2.5, 1.15, 1),
                    (2.52, 1.5),
                    (2.66, 1.62),
                    (2.6, 1.8),
                    (2.74, 1.92),
                    (2.88, 1.8),
                    (2.82, 1.62),
                    (2.98, 1.5),
                    (3.0, 1.15, 1),
                ]
            )
        ),
        "#0c1218",
        0.55,
        blur=5,
        clip=glass,
    )
    canvas.fill(flat.path(ellipse(2.3, 2.2, 0.5, 0.07)), "#fff0c8", 0.4, blur=8, clip=glass)


def _clock(canvas: Canvas, view: View, flat: Flat, u: float, v: float) -> None:
    canvas.fill(flat.path(ellipse(u, v, 0.2, 0.2)), view.tone("#20262a", 0.4))
    canvas.fill(flat.path(ellipse(u, v, 0.17, 0.17)), view.tone("#f0f0e8", 0.7))
    canvas.fill(
        joined([flat.path(stroke([(u, v), p], 0.025, even, False)) for p in ((u, v + 0.13), (u + 0.08, v - 0.04))]),
        view.tone("#20242a", 0.3),
    )


def _camera(canvas: Canvas, view: View, camera: Camera) -> None:
    """A camera under the ceiling that watches, its light red."""
    x, y = camera.at(-2.55, 2.65, 5.0)
    canvas.fill(rect(x - 6, y - 46, 12, 46), view.tone("#2c3034", 0.4))
    canvas.fill(lines([(x - 34, y - 16), (x + 40, y - 4), (x + 34, y + 30), (x - 40, y + 16)]), view.tone("#3c4246", 0.6))
    canvas.fill(ellipse(x + 38, y + 13, 9, 16), view.tone("#0c0e12", 0.4))
    canvas.fill(ellipse(x - 20, y - 4, 4, 4), "#ff4a3a")
    canvas.glow(x - 20, y - 4, 40, "#ff4a3a", 0.7)


def _chair(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A plain chair, its back toward us."""
    shadow(canvas, view, camera, x, z, 0.5, 0.5, 0.5)
    for dx in (0.0, 0.44):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.4, 0.045, 0.45, 0.045, "#3c4044", 0)
    box(canvas, view, camera, sun, x, 0.43, z, 0.49, 0.05, 0.45, "#4a5054", 0.6)
    for dx in (0.0, 0.44):
        box(canvas, view, camera, sun, x + dx, 0, z, 0.045, 0.92, 0.045, "#3c4044", 0)
    box(canvas, view, camera, sun, x, 0.62, z - 0.01, 0.49, 0.32, 0.03, "#525a60", 0.9)


def _steel_table(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A table with a folder, photographs, a recorder and a cup; the lamp's light lies on it."""
    shadow(canvas, view, camera, -1.15, 2.7, 2.3, 1.3, 0.6)
    for x in (-1.1, 1.02):
        for z in (3.6, 2.75):
            box(canvas, view, camera, sun, x, 0, z, 0.08, 0.74, 0.08, "#565e62", 0)
    box(canvas, view, camera, sun, -1.2, 0.74, 2.65, 2.4, 0.06, 1.15, "#8a9296", 1)
    top = camera.floor(0.803)
    canvas.fill(top.path(ellipse(0, 3.2, 0.95, 0.42)), "#fff2d0", 0.55, blur=22, blend="screen")
    canvas.fill(top.quad(-0.5, 2.95, 0.5, 0.4), view.tone("#c8a868", 0.9))
    canvas.fill(top.quad(-0.46, 2.98, 0.42, 0.34), view.tone("#fbf6e8", 1.0))
    for k, u in enumerate((0.15, 0.38, 0.62)):
        canvas.fill(top.quad(u, 3.05 + 0.06 * (k % 2), 0.19, 0.26), view.tone("#f4f0e4", 1.0))
        canvas.fill(top.quad(u + 0.02, 3.1 + 0.06 * (k % 2), 0.15, 0.18), view.tone(("#5a6a74", "#7a5a4c", "#4a5a50")[k], 0.7))
    box(canvas, view, camera, sun, -0.9, 0.8, 3.2, 0.2, 0.06, 0.14, "#2a2e32", 0.8)
    cx, cy = camera.at(0.95, 0.8, 2.9)
    canvas.fill(
        lines([(cx - 20, cy - 58), (cx + 20, cy - 58), (cx + 15, cy), (cx - 15, cy)]),
        Linear(cx - 20, 0, cx + 20, 0, (view.tone("#fbf8f0", 1.0), view.tone("#b8b0a4", 0.4))),
    )
    canvas.fill(ellipse(cx, cy - 58, 20, 6), view.tone("#5a3a24", 0.5))


def _hanging_lamp(canvas: Canvas, view: View, camera: Camera) -> None:
    """One shade over the table and the cone of light under it."""
    x, y = camera.at(0, 2.15, 3.3)
    canvas.fill(rect(x - 3, -20, 6, y), view.tone("#14181c", 0.3))
    shade = lines([(x - 26, y - 66), (x + 26, y - 66), (x + 104, y), (x - 104, y)])
    canvas.fill(
        shade, Linear(x - 104, 0, x + 104, 0, (view.tone("#2c3c3c", 0.3), view.tone("#5f7a74", 0.9), view.tone("#22302f", 0.2)))
    )
    canvas.fill(ellipse(x, y, 104, 15), "#fff4d4")
    foot = camera.at(0, 0.8, 3.2)[1]
    cone = lines([(x - 96, y + 4), (x + 96, y + 4), (x + 400, foot + 60), (x - 400, foot + 60)])
    canvas.fill(cone, Linear(0, y, 0, foot + 60, (alpha("#fff0c8", 0.42), alpha("#fff0c8", 0.03))), blur=16, blend="screen")
    canvas.glow(x, y + 14, 380, "#fff0c0", 0.7)


PLACES = {
    "court": Kind(court, "warm", ((0.08, 0.92),), 0.42, (-0.8, -0.45)),
    "questioning": Kind(questioning, "white", ((0.06, 0.94),), 0.44, (0.0, -1.0), mood="tense"),
}
