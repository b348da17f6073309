"""A boxers' gym."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Flat, Spot, Sun, box, shadow
from vnc.make.place.view import View

RING = (-2.35, 4.9, 4.7, 3.6, 0.72)
"""Left, near edge, width, depth and height of the ring, in metres."""
ROPES = (0.45, 0.8, 1.12, 1.42)
"""Heights of the ropes over the ring's floor."""
HIDES = ("#8a2c2c", "#2a2a30", "#6a4428")


def boxing(picture: Picture) -> None:
    """The ring under its lamps between hanging bags, brick walls with tall windows, weights, gloves on a bench."""
    view, camera = picture.view, Camera(960, 445, 1.55, 900)
    room = Room(camera, -5.4, 5.4, 4.3, 9.6, Sun(-0.3, 0.6, 0.5), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 460)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#b0664c", "#5c5c60", "#4c4a4c", "#9c5a44")
    _bricks(walls, view, room, picture.seed)
    _floor(walls, view, room, picture.seed)
    panes = [(0.9 + 2.4 * k, 2.0, 1.9, 1.9) for k in range(4)]
    for k, spot in enumerate(panes):
        droplets(picture, walls, window(walls, view, room.back, *spot, "#3c4246", 4, 4, 0.05), picture.seed + k)
    light = [((u - 5.4, v, 9.6), (u - 5.4, v + h, 9.6), (u + w - 5.4, v + h, 9.6), (u + w - 5.4, v, 9.6)) for u, v, w, h in panes]
    _girders(walls, view, room)
    _pictures(walls, view, room, picture.seed)
    back = picture.sheet(0.6, 0, 0.4)
    _weights(back, view, camera, room.sun)
    _ring(back, view, camera, room.sun, picture.seed)
    _lamps(back, view, camera)
    sunlight(walls, room, view, light, (0.1, 0.5, 0.7), pool=0.4, shaft=0.22)
    shine(walls, view, room, flattened([out, walls, back]), picture.seed, 0.16, 0.2)
    bags = picture.sheet(0.4, 0, 0.4)
    for k, (x, z) in enumerate(((-3.75, 5.6), (3.7, 5.4), (-3.35, 3.7), (3.3, 3.5))):
        _bag(bags, view, camera, x, z, HIDES[(picture.seed + k) % 3])
    near = picture.sheet(0.1, 0, 1.8)
    _gloves(near, view, 300, 1010)


def _bricks(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Courses of brick, some lighter and darker, a band of paint below."""
    chance = Random(seed)
    for flat, u0, long in ((room.back, 0.0, room.wide), (room.west, 0.8, 8.8), (room.east, 0.8, 8.8)):
        light, dark = list[tuple[float, float, float, float]](), list[tuple[float, float, float, float]]()
        rows = int(room.high / 0.14)
        for j in range(rows):
            for i in range(int(long / 0.34)):
                kind = chance.random()
                if kind < 0.4:
                    spot = (u0 + 0.34 * i + 0.17 * (j % 2), 0.14 * j + 0.012, 0.32, 0.116)
                    (light if kind < 0.2 else dark).append((spot[0], spot[1], min(0.32, u0 + long - spot[0]), 0.116))
        canvas.fill(flat.quads(light), view.tone("#d08a68", 0.75), 0.4)
        canvas.fill(flat.quads(dark), view.tone("#6a3428", 0.3), 0.4)
        canvas.fill(flat.quads([(u0, 0.14 * j, long, 0.014) for j in range(rows)]), view.tone("#e0c0a8", 0.6), 0.28)
        canvas.fill(flat.quad(u0, 0, long, 1.15), view.tone("#2f3f52", 0.45), 0.92)
        canvas.fill(flat.quads([(u0, 1.15, long, 0.07), (u0, 1.28, long, 0.03)]), view.tone("#e8e0cc", 0.8))


def _floor(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Rubber mats in squares, worn."""
    us, vs = [-5.4 + 1.2 * k for k in range(10)], [0.8 + 1.1 * k for k in range(9)]
    some = [(u, v, 1.2, 1.1) for i, u in enumerate(us[:-1]) for j, v in enumerate(vs[:-1]) if (i * 5 + j * 3) % 4 == 0]
    canvas.fill(room.floor.quads(some), view.tone("#74747a", 0.5), 0.5)
    canvas.fill(room.floor.grid(us, vs, 0.016), view.tone("#1c1c20", 0.1), 0.6)
    stained(canvas, seed + 3, 0.14, 10, 2.5, view.tone("#1c1818", 0.1))


def _girders(canvas: Canvas, view: View, room: Room) -> None:
    """Steel beams under the roof, ducts, pipes."""
    for z in (8.6, 6.8, 5.0, 3.2, 1.6):
        box(canvas, view, room.camera, room.sun, room.left, 3.95, z, room.wide, 0.26, 0.2, "#5a5c62", 0.4)
        face = room.camera.flat((room.left, 3.95, z - 0.01), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.4 + 0.6 * k, 0.06, 0.12, 0.14) for k in range(18)]), view.tone("#2c2c32", 0.2), 0.8)
    for x, tint in ((-3.2, "#8a8e94"), (2.6, "#a85a3c")):
        canvas.fill(room.camera.floor(3.8).quad(x, 0.8, 0.5 if x < 0 else 0.14, 8.8), view.tone(tint, 0.45))


def _pictures(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Bills of old fights along the side walls, a round clock, the bell."""
    chance = Random(seed)
    for flat, zs in ((room.west, (3.0, 4.6, 6.2, 7.8)), (room.east, (3.0, 4.6, 6.2, 7.8))):
        for z in zs:
            paper = chance.choice(("#e8d8b0", "#d8b890", "#e0e0d0", "#c8a078"))
            canvas.fill(flat.quad(z, 1.6, 0.95, 1.35), view.tone(paper, 0.65))
            canvas.fill(flat.quad(z + 0.08, 2.6, 0.79, 0.22), view.tone(chance.choice(("#b8303a", "#2f4a7a", "#2a2a30")), 0.6))
            for d in (-1, 1):
                _fighter(canvas, view, flat, z + 0.475 + d * 0.2, 1.86, d)
            canvas.fill(flat.quads([(z + 0.1, 1.68, 0.75, 0.05), (z + 0.2, 1.76, 0.55, 0.03)]), view.tone("#4a3a34", 0.4))
    canvas.fill(room.back.path(ellipse(0.42, 2.9, 0.3, 0.3)), view.tone("#f4f0e4", 0.8))
    canvas.line(room.back.path(ellipse(0.42, 2.9, 0.3, 0.3)), view.tone("#2a2a2e", 0.4), 5)
    hands = [stroke([(0.42, 2.9), tip], 0.03, even, False) for tip in ((0.42, 3.12), (0.56, 2.82))]
    canvas.fill(joined([room.back.path(h) for h in hands]), view.tone("#2a2a2e", 0.2))


def _fighter(canvas: Canvas, view: View, flat: Flat, u: float, v: float, side: int) -> None:
    """A boxer as a shape, facing the other one."""
    d = -side
    limbs = [
        ellipse(u, v + 0.56, 0.065, 0.08), stroke([(u, v + 0.46), (u - d * 0.02, v + 0.2)], 0.16, even),
        stroke([(u, v + 0.42), (u + d * 0.1, v + 0.34), (u + d * 0.13, v + 0.46)], 0.05, even),
        stroke([(u - 0.04, v + 0.2), (u - 0.09, v)], 0.07, even), stroke([(u + 0.04, v + 0.2), (u + 0.1, v)], 0.07, even),
    ]  # fmt: skip
    canvas.fill(joined([flat.path(limb) for limb in limbs]), view.tone("#5a4438", 0.4))
    canvas.fill(flat.path(ellipse(u + d * 0.14, v + 0.48, 0.055, 0.055)), view.tone("#b8303a", 0.6))


def _ring(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """The platform with its skirt, posts with pads, ropes, a stool and a bucket in a corner, steps."""
    x, z, wide, deep, high = RING
    shadow(canvas, view, camera, x - 0.2, z - 0.2, wide + 0.4, deep + 0.2, 0.6)
    box(canvas, view, camera, sun, x, 0, z, wide, high, deep, "#a83038", 0)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quads([(0.12 + 0.2 * k, 0.02, 0.03, high - 0.14) for k in range(23)]), view.tone("#4a1018", 0.1), 0.3, blur=2
    )
    for u in (0.75, 1.85, 2.95, 4.05):
        star = lines(
            [
                (u - 0.1 + r * math.sin(math.tau * k / 10), 0.34 + r * math.cos(math.tau * k / 10))
                for k in range(10)
                for r in ((0.16, 0.07)[k % 2],)
            ]
        )
        canvas.fill(face.path(star), view.tone("#f0d080", 0.8))
    top = camera.floor(high)
    mat = top.quad(x, z, wide, deep)
    _, y0, _, y1 = mat.bounds()
    canvas.fill(mat, Linear(0, y0, 0, y1, (view.tone("#d8dce0", 0.75), view.tone("#f0f0ec", 0.95))))
    canvas.fill(top.path(ellipse(0, z + deep / 2, 1.15, 0.95)), view.tone("#3a5a8a", 0.7), 0.9)
    canvas.fill(top.path(ellipse(0, z + deep / 2, 0.98, 0.8)), view.tone("#f0f0ec", 0.9))
    canvas.fill(
        top.path(
            lines(
                [
                    (0 + r * math.sin(math.tau * k / 10), z + deep / 2 + r * math.cos(math.tau * k / 10))
                    for k in range(10)
                    for r in ((0.8, 0.34)[k % 2],)
                ]
            )
        ),
        view.tone("#b8303a", 0.7),
    )
    canvas.fill(face.quad(-0.02, high - 0.1, wide + 0.04, 0.1), view.tone("#f0ece0", 0.9))
    back, front = z + deep - 0.15, z + 0.15
    left, right = x + 0.15, x + wide - 0.15
    _ropes(canvas, view, camera, [(left, 0, front), (left, 0, back), (right, 0, back), (right, 0, front)])
    for px, pz, tint in ((left, back, "#f0f0ec"), (right, back, "#2f5a9a")):
        _post(canvas, view, camera, px, pz, tint)
    _corner(canvas, view, camera, right - 0.35, back - 0.4)
    _ropes(canvas, view, camera, [(left, 0, front), (right, 0, front)])
    for px, tint in ((left, "#b8303a"), (right, "#f0f0ec")):
        _post(canvas, view, camera, px, front, tint)
    for k in (2, 1, 0):
        box(canvas, view, camera, sun, right - 0.55, 0, z - 0.22 - 0.2 * (2 - k), 0.6, 0.22 * (k + 1), 0.2, "#7a5a40", 0.9)


def _ropes(canvas: Canvas, view: View, camera: Camera, corners: Sequence[Spot]) -> None:
    """Four ropes from post to post, thicker toward us, with ties between them."""
    high, tints = RING[4], ("#f4f0e8", "#b8303a", "#f4f0e8", "#2f5a9a")
    for rise, tint in zip(ROPES, tints, strict=True):
        for (ax, _, az), (bx, _, bz) in zip(corners, corners[1:], strict=False):
            (x0, y0), (x1, y1) = camera.at(ax, high + rise, az), camera.at(bx, high + rise, bz)
            a, b = 0.021 * camera.size(az), 0.021 * camera.size(bz)
            canvas.fill(lines([(x0, y0 - a), (x1, y1 - b), (x1, y1 + b), (x0, y0 + a)]), view.tone(tint, 0.6))
            canvas.fill(lines([(x0, y0 - a), (x1, y1 - b), (x1, y1 - b * 0.2), (x0, y0 - a * 0.2)]), view.tone(tint, 1.1), 0.7)
    for (ax, _, az), (bx, _, bz) in zip(corners, corners[1:], strict=False):
        for t in (0.33, 0.67):
            tx, tz = ax + (bx - ax) * t, az + (bz - az) * t
            (px, top), low = camera.at(tx, high + ROPES[-1], tz), camera.at(tx, high + ROPES[0], tz)[1]
            canvas.fill(rect(px - 3, top, 6, low - top), view.tone("#e8e0d0", 0.5))


def _post(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str) -> None:
    """A corner post with its pad."""
    high = RING[4]
    (cx, foot), s = camera.at(x, high, z), camera.size(z)
    canvas.fill(
        rect(cx - 0.05 * s, foot - 1.55 * s, 0.1 * s, 1.55 * s),
        Linear(cx - 0.05 * s, 0, cx + 0.05 * s, 0, (view.tone("#d8dce0", 0.9), view.tone("#5a6068", 0.3))),
    )
    pad = rect(cx - 0.13 * s, foot - 1.5 * s, 0.26 * s, 1.14 * s, 0.08 * s)
    canvas.fill(
        pad, Linear(cx - 0.13 * s, 0, cx + 0.13 * s, 0, (view.tone(tint, 1.0), view.tone(tint, 0.65), view.tone(tint, 0.2)))
    )
    canvas.fill(
        joined([rect(cx - 0.13 * s, foot - v * s, 0.26 * s, 0.025 * s) for v in (0.72, 1.14)]), view.tone("#1c1c20", 0.3), 0.6
    )


def _corner(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """The second's stool and bucket."""
    (cx, foot), s = camera.at(x, RING[4], z), camera.size(z)
    canvas.fill(
        joined([stroke([(cx + d * 0.13 * s, foot - 0.42 * s), (cx + d * 0.17 * s, foot)], 4, even) for d in (-1, 0.3, 1)]),
        view.tone("#7a4a2c", 0.5),
    )
    canvas.fill(rect(cx - 0.18 * s, foot - 0.47 * s, 0.36 * s, 0.07 * s, 3), view.tone("#b87a48", 0.9))
    bx = cx - 0.45 * s
    canvas.fill(
        lines([(bx - 0.13 * s, foot - 0.26 * s), (bx + 0.13 * s, foot - 0.26 * s), (bx + 0.1 * s, foot), (bx - 0.1 * s, foot)]),
        view.tone("#8a949a", 0.8),
    )
    canvas.fill(
        curve([(bx - 0.1 * s, foot - 0.26 * s, 1), (bx, foot - 0.36 * s), (bx + 0.11 * s, foot - 0.26 * s, 1)]),
        view.tone("#f4f0e8", 0.9),
    )


def _lamps(canvas: Canvas, view: View, camera: Camera) -> None:
    """Four lamps with tin shades hang over the ring."""
    for x, z in ((-1.3, 7.4), (1.3, 7.4), (-1.4, 5.6), (1.4, 5.6)):
        (cx, y), s = camera.at(x, 3.3, z), camera.size(z)
        canvas.fill(rect(cx - 1.5, camera.at(0, 4.2, z)[1], 3, y - camera.at(0, 4.2, z)[1]), view.tone("#1c1c20", 0.3))
        shade = lines(
            [
                (cx - 0.08 * s, y - 0.14 * s),
                (cx + 0.08 * s, y - 0.14 * s),
                (cx + 0.3 * s, y + 0.08 * s),
                (cx - 0.3 * s, y + 0.08 * s),
            ]
        )
        canvas.fill(shade, Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#4a6a5c", 0.9), view.tone("#2a3c36", 0.3))))
        canvas.fill(ellipse(cx, y + 0.08 * s, 0.3 * s, 0.05 * s), mix("#fff4d0", view.tone("#f0e4c0", 0.9), 0.3))
        canvas.glow(cx, y + 0.1 * s, 0.9 * s, "#ffe4a8", 0.5)
        foot = camera.at(0, RING[4], z)[1]
        cone = lines([(cx - 0.28 * s, y + 0.1 * s), (cx + 0.28 * s, y + 0.1 * s), (cx + 0.95 * s, foot), (cx - 0.95 * s, foot)])
        canvas.fill(cone, Linear(0, y, 0, foot, ((1.0, 0.93, 0.74, 0.26), (1.0, 0.93, 0.74, 0.03))), blur=8, blend="screen")


def _bag(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str) -> None:
    """A heavy bag on chains."""
    s, (cx, low), top = camera.size(z), camera.at(x, 0.75, z), camera.at(x, 2.15, z)[1]
    roof, w = camera.at(x, 3.95, z)[1], 0.2 * s
    shadow(canvas, view, camera, x - 0.3, z - 0.15, 0.6, 0.35, 0.4)
    links = [ellipse(cx, roof + (top - 0.34 * s - roof) * k / 20, 3.4, 6) for k in range(21)]
    canvas.fill(joined(links), view.tone("#a8acb4", 0.7))
    canvas.fill(
        joined([stroke([(cx, top - 0.34 * s), (cx + d * w * 0.8, top)], 4, even) for d in (-1, -0.3, 0.3, 1)]),
        view.tone("#8a8e96", 0.6),
    )
    body = rect(cx - w, top, 2 * w, low - top, w * 0.3)
    shade = tuple(view.tone(tint, k) for k in (0.35, 1.0, 0.7, 0.25, 0.05))
    canvas.fill(body, Linear(cx - w, 0, cx + w, 0, shade))
    canvas.fill(
        joined([rect(cx - w, top + (low - top) * k, 2 * w, 0.025 * s) for k in (0.06, 0.5, 0.9)]),
        view.tone("#14141a", 0.1),
        0.55,
        clip=body,
    )
    band = rect(cx - w, top + (low - top) * 0.2, 2 * w, 0.22 * s)
    canvas.fill(band, Linear(cx - w, 0, cx + w, 0, tuple(view.tone("#f0ece0", k) for k in (0.3, 1.0, 0.7, 0.2))), 0.9)
    canvas.fill(ellipse(cx - w * 0.15, top + (low - top) * 0.2 + 0.11 * s, 0.08 * s, 0.08 * s), view.tone(tint, 0.5))
    tape = rect(cx - w, top + (low - top) * 0.6, 2 * w, 0.1 * s)
    canvas.fill(tape, view.tone("#b0b0b4", 0.6), 0.5)
    canvas.fill(rect(cx - w * 0.62, top + 8, w * 0.16, low - top - 16, 4), "#ffffff", 0.16)


def _weights(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Racks of dumb-bells against the back wall, discs leaning beside them."""
    for x in (-4.9, 3.2):
        for k, y in enumerate((0.75, 0.35)):
            box(canvas, view, camera, sun, x, y, 9.0 - 0.2 * k, 1.7, 0.05, 0.3, "#5a5e66", 0.8)
            s = camera.size(9.0)
            for j in range(6):
                cx, cy = camera.at(x + 0.16 + 0.28 * j, y + 0.13, 9.0 - 0.2 * k)
                canvas.fill(rect(cx - 0.1 * s, cy - 0.02 * s, 0.2 * s, 0.04 * s), view.tone("#b8bcc4", 0.8))
                canvas.fill(
                    joined([rect(cx + d * 0.075 * s - 0.035 * s, cy - 0.075 * s, 0.07 * s, 0.15 * s, 2) for d in (-1, 1)]),
                    view.tone(("#2c2e34", "#8a2c34", "#2f4a7a")[(j + k) % 3], 0.6),
                )
        for d in (0.04, 1.6):
            box(canvas, view, camera, sun, x + d, 0, 9.0, 0.06, 0.8, 0.3, "#3a3e46", 0)


def _gloves(canvas: Canvas, view: View, x: float, y: float) -> None:
    """A pair of red gloves on a bench at the edge."""
    bench = lines([(-40, 1000), (640, 985), (740, 1100), (-40, 1100)])
    canvas.fill(bench, Linear(0, 985, 0, 1100, (view.tone("#9a6a42", 0.9), view.tone("#4a2e1c", 0.3))))
    for dx, dy, turn in ((190, -4, 14), (0, 0, -8)):
        with canvas.saved():
            canvas.translate(x + dx, y + dy)
            canvas.rotate(turn)
            canvas.fill(ellipse(0, 40, 120, 16), view.tone("#140c0a", 0), 0.5, blur=8)
            cuff: Path = rect(-118, -40, 74, 84, 14)
            canvas.fill(cuff, Linear(0, -40, 0, 44, (view.tone("#fbf4ea", 1.0), view.tone("#b8a89c", 0.4))))
            fist = curve([(-52, 40), (-60, -30), (-20, -70), (50, -78), (104, -50), (118, 0), (92, 40), (20, 50)])
            canvas.fill(
                fist, Radial(10, -40, 160, (view.tone("#f0605c", 1.1), view.tone("#c02c34", 0.7), view.tone("#6a1018", 0.2)))
            )
            thumb = curve([(-30, -10), (10, -44), (66, -40), (84, -18), (50, 0), (0, 14)])
            canvas.fill(thumb, Radial(20, -34, 90, (view.tone("#f87a70", 1.1), view.tone("#c8303a", 0.6))))
            canvas.inner(thumb, 0, -6, view.tone("#5a0c14", 0.1), 0.6, blur=4)
            canvas.fill(stroke([(0, -58), (46, -66), (84, -48)], 10), "#ffffff", 0.35)
            canvas.fill(joined([rect(-96, -34 + 18 * k, 34, 5, 2) for k in range(4)]), view.tone("#b83038", 0.5))


PLACES = {"boxing": Kind(boxing, "warm", ((0.08, 0.92),), 0.41, (-0.2, -0.9))}
