"""Laboratories that should not be: tubes with something in them, coils that spark; a line where androids are made."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.glassware import beaker, bulb, burner, flask, microscope, tubes
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STONE, BRASS, STEEL = "#5c5a64", "#c8963c", "#7c8698"


def madlab(picture: Picture) -> None:
    """A vault of stone: a machine with its sphere of lightning at the end, coils, switches, a slab, benches of glass."""
    view, camera = picture.view, Camera(960, 520, 1.6, 900)
    glow, room = light(view, "#7affb0"), Room(camera, -5.4, 5.4, 4.8, 12, Sun(0, 0.5, 0.6), 0.8)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#202630", 0.2))
    shell(back, view, room, STONE, "#4c4a50", "#2e2c34", "#56545e")
    _masonry(back, view, room, picture.seed)
    _machine(picture, back, room.back, glow)
    shine(back, view, room, flattened([back]), picture.seed, 0.2, 0.5)
    far = picture.sheet(0.7, 0, 0.3)
    for x in (-3.3, 3.3):
        _coil(picture, far, view, camera, x, 10.2, glow)
    for side in (-1, 1):
        _panel(picture, far, view, room.west if side < 0 else room.east, glow, Random(picture.seed + side))
    here = picture.sheet(0.5, 0, 0.3)
    _slab(here, view, camera, glow)
    first = picture.sheet(0.35, 0, 0.4)
    _bench(picture, first, view, camera, -4.9, glow)
    _bench(picture, first, view, camera, 2.3, "#c87aff")
    near = picture.sheet(0.12, 0, 2.8)
    for x, long in ((110, 250), (210, 150), (1760, 180), (1860, 290)):
        near.line(lines([(x, -20), (x, long)], closed=False), view.tone("#3c3a40", 0.4), 9)
        near.fill(curve([(x - 40, long + 60), (x, long), (x + 40, long + 60), (x, long + 84)]), view.tone("#56545c", 0.4))


def _masonry(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    chance = Random(seed)
    for flat, long in ((room.west, room.deep), (room.east, room.deep), (room.back, room.wide)):
        blocks = [(0.7 * j + 0.35 * (k % 2), 0.4 * k, 0.66, 0.36) for k in range(12) for j in range(int(long / 0.7) + 1)]
        canvas.fill(flat.quads([b for b in blocks if chance.random() < 0.3]), view.tone("#7a7884", 0.6), 0.5)
        canvas.fill(flat.quads([b for b in blocks if chance.random() < 0.25]), view.tone("#2c2a32", 0.2), 0.4)
        canvas.fill(flat.quads([(0, 0.4 * k - 0.03, long, 0.035) for k in range(1, 12)]), view.tone("#1c1a22", 0.1), 0.6)
    canvas.fill(
        room.floor.grid([-5.4 + 0.9 * k for k in range(13)], [0.9 * k for k in range(1, 14)], 0.03),
        view.tone("#16141a", 0.1),
        0.6,
    )
    for z in (3.4, 6.4, 9.4):
        arch = [room.camera.at(-5.4 * math.cos(t), 2.6 + 2.1 * math.sin(t), z) for t in (math.pi * k / 20 for k in range(21))]
        canvas.line(lines(arch, closed=False), view.tone("#3a3840", 0.3), 0.42 * room.camera.size(z))
        canvas.line(
            lines([(a, b - 0.1 * room.camera.size(z)) for a, b in arch], closed=False),
            view.tone("#8a8894", 0.7),
            0.08 * room.camera.size(z),
            0.7,
        )
    stained(canvas, seed + 3, 0.3, 12, 1.0, view.tone("#14161a", 0))


def _machine(picture: Picture, canvas: Canvas, flat: Flat, glow: str) -> None:
    """A ring of brass round a sphere of glass full of lightning; dials and pipes beside it."""
    view, chance = picture.view, Random(picture.seed + 2)
    u, v, r = 5.4, 2.5, 1.35
    canvas.fill(
        flat.quad(2.6, 0, 5.6, 1.0),
        Linear(*flat.at(5, 1.0), *flat.at(5, 0), (view.tone("#5a5e6a", 0.7), view.tone("#2c2e36", 0.3))),
    )
    for k, (du, w, tall, tint) in enumerate(
        ((2.7, 0.5, 3.6, "#8a5a3c"), (3.3, 0.3, 4.3, BRASS), (7.3, 0.3, 4.3, BRASS), (7.7, 0.5, 3.6, "#8a5a3c"))
    ):
        pipe = flat.quad(du, 0, w, tall)
        canvas.fill(
            pipe,
            Linear(
                *flat.at(du, 1),
                *flat.at(du + w, 1),
                (view.tone(tint, 0.3), view.tone(mix(tint, "#ffffff", 0.3), 0.95), view.tone(tint, 0.2)),
            ),
        )
        canvas.fill(
            flat.quads([(du - 0.05, 0.9 + 0.9 * j, w + 0.1, 0.12) for j in range(4)]), view.tone(tint, 0.45 + 0.1 * (k % 2))
        )
    ring = flat.path(ellipse(u, v, r + 0.28, r + 0.28))
    canvas.fill(ring, Linear(*flat.at(u, v + r), *flat.at(u, v - r), (view.tone(BRASS, 0.95), view.tone("#6a4a20", 0.3))))
    bolts = [
        flat.path(ellipse(u + (r + 0.15) * math.cos(t), v + (r + 0.15) * math.sin(t), 0.05, 0.05))
        for t in (math.tau * k / 16 for k in range(16))
    ]
    canvas.fill(joined(bolts), view.tone("#4a3418", 0.3))
    pane = flat.path(ellipse(u, v, r, r))
    cx, cy = flat.at(u, v)
    canvas.fill(pane, Linear(0, cy - 90, 0, cy + 90, ("#0c2a24", "#0a1c28")))
    for _ in range(11):
        a = chance.uniform(0, math.tau)
        points = [(u, v)]
        for k in range(1, 7):
            a += chance.uniform(-0.35, 0.35)
            points.append((u + r * k / 6 * math.cos(a), v + r * k / 6 * math.sin(a)))
        bolt = flat.path(lines(points, closed=False))
        canvas.line(bolt, glow, 9, 0.5, blur=5, blend="screen", clip=pane)
        canvas.line(bolt, mix(glow, "#ffffff", 0.7), 2.2, 0.95, clip=pane)
    canvas.glow(cx, cy, 60, "#ffffff", 0.9)
    canvas.glow(cx, cy, 520, glow, 0.6)
    picture.play("flicker", cx - 130, cy - 130, 260, 260, glow)
    for du in (3.9, 4.4, 6.1, 6.6):
        dial = flat.path(ellipse(du, 0.55, 0.19, 0.19))
        canvas.fill(dial, view.tone("#f0e8d0", 0.8))
        canvas.line(dial, view.tone(BRASS, 0.8), 3)
        canvas.line(lines([flat.at(du, 0.55), flat.at(du + 0.1, 0.66)], closed=False), "#b0302a", 2.4)


def _coil(picture: Picture, canvas: Canvas, view: View, camera: Camera, x: float, z: float, glow: str) -> None:
    """A column wound with copper, a ring on top that throws sparks."""
    px, foot, s = *camera.at(x, 0, z), camera.size(z)
    top = foot - 3.1 * s
    canvas.fill(rect(px - 0.55 * s, foot - 0.4 * s, 1.1 * s, 0.4 * s), view.tone("#3c3e48", 0.5))
    canvas.fill(
        rect(px - 0.26 * s, top, 0.52 * s, foot - top - 0.4 * s),
        Linear(
            px - 0.26 * s, 0, px + 0.26 * s, 0, (view.tone("#6a3c20", 0.3), view.tone("#f0a868", 1.0), view.tone("#6a3c20", 0.25))
        ),
    )
    turns = [
        rect(px - 0.28 * s, top + 0.09 * s * k, 0.56 * s, 0.028 * s) for k in range(1, int((foot - top - 0.4 * s) / (0.09 * s)))
    ]
    canvas.fill(joined(turns), view.tone("#3a1c10", 0.1), 0.6)
    ring = ellipse(px, top - 0.05 * s, 0.62 * s, 0.26 * s)
    canvas.fill(ring, Linear(0, top - 0.3 * s, 0, top + 0.2 * s, (view.tone("#eef2f6", 1.0), view.tone("#6a7484", 0.3))))
    chance = Random(picture.seed + int(x * 10))
    for d in (-1, 1, 1.4, -1.3):
        points = [(px + d * 0.5 * s, top)]
        for _ in range(6):
            points.append((points[-1][0] + d * chance.uniform(0.05, 0.3) * s, points[-1][1] + chance.uniform(-0.25, 0.16) * s))
        bolt = lines(points, closed=False)
        canvas.line(bolt, glow, 12, 0.5, blur=6, blend="screen")
        canvas.line(bolt, mix(glow, "#ffffff", 0.75), 3)
    canvas.glow(px, top, 2.0 * s, glow, 0.5)
    picture.play("flicker", px - s, top - 0.6 * s, 2 * s, 1.2 * s, glow)


def _panel(picture: Picture, canvas: Canvas, view: View, flat: Flat, glow: str, chance: Random) -> None:
    """On a side wall: great knife switches, lamps, a chalkboard of formulas; tanks with shapes in them beyond."""
    board = flat.quad(3.0, 1.3, 2.6, 1.7)
    canvas.fill(board, view.tone("#23382e", 0.5))
    canvas.line(board, view.tone("#8a6038", 0.6), 7)
    marks: list[Path] = []
    for k in range(6):
        u = 3.2
        while u < 5.3:
            w = chance.uniform(0.08, 0.3)
            marks.append(
                flat.path(
                    curve(
                        [
                            (u, 2.75 - 0.24 * k),
                            (u + w * 0.4, 2.75 - 0.24 * k + chance.uniform(-0.08, 0.1)),
                            (u + w, 2.75 - 0.24 * k),
                        ],
                        closed=False,
                    )
                )
            )
            u += w + 0.08
    for mark in marks:
        canvas.line(mark, view.tone("#e8f0e8", 0.9), 2.4, 0.75)
    for z in (6.6, 8.0, 9.4):
        _tank(picture, canvas, view, flat, z, glow, chance)


def _tank(picture: Picture, canvas: Canvas, view: View, flat: Flat, z: float, glow: str, chance: Random) -> None:
    """A cylinder of green fluid against the wall, a sleeping shape in it, bubbles."""
    body = flat.path(rect(z, 0.35, 1.0, 2.7, 0.1))
    canvas.fill(body, glow, 0.5, blur=22, blend="screen")
    canvas.fill(
        body,
        Linear(
            *flat.at(z, 1),
            *flat.at(z + 1.0, 1),
            (mix(glow, "#0a2a20", 0.6), mix(glow, "#ffffff", 0.25), mix(glow, "#0a2a20", 0.7)),
        ),
        0.9,
    )
    shape = joined(
        [
            flat.path(ellipse(z + 0.5, 2.35, 0.17, 0.22)),
            flat.path(
                curve(
                    [
                        (z + 0.5, 2.2),
                        (z + 0.74, 1.95),
                        (z + 0.68, 1.3),
                        (z + 0.6, 0.8),
                        (z + 0.5, 0.7),
                        (z + 0.4, 0.8),
                        (z + 0.32, 1.3),
                        (z + 0.26, 1.95),
                    ]
                )
            ),
        ]
    )
    canvas.fill(shape, mix(glow, "#06201a", 0.75), 0.75, blur=1.5)
    bubbles = [flat.path(ellipse(z + chance.uniform(0.12, 0.88), chance.uniform(0.5, 2.9), 0.03, 0.035)) for _ in range(16)]
    canvas.fill(joined(bubbles), "#f0fff8", 0.6)
    canvas.fill(flat.quad(z + 0.12, 0.4, 0.08, 2.6), "#ffffff", 0.35)
    for v in (0.12, 3.0):
        canvas.fill(flat.quad(z - 0.1, v, 1.2, 0.32), view.tone(STEEL, 0.6))
        canvas.fill(flat.quad(z - 0.1, v + 0.24, 1.2, 0.06), view.tone("#dfe4ea", 1.0), 0.7)


def _slab(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A table that tilts, with straps and a lamp over it."""
    x, z = -1.2, 7.2
    shadow(canvas, view, camera, x, z, 2.4, 1.2, 0.6)
    box(canvas, view, camera, Sun(0, 0.7, 0.4), x + 0.9, 0, z + 0.3, 0.6, 0.8, 0.6, "#3c3e48", 0.4)
    box(canvas, view, camera, Sun(0, 0.9, 0.3), x, 0.8, z, 2.4, 0.16, 1.2, "#8a94a2", 1.0)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(u, 0.62, 0.16, 0.36) for u in (0.3, 1.1, 1.9)]), view.tone("#6a4428", 0.5))
    canvas.fill(face.quads([(u + 0.03, 0.7, 0.1, 0.1) for u in (0.3, 1.1, 1.9)]), view.tone(BRASS, 0.9))
    (a, b), s = camera.at(0, 3.4, 7.6), camera.size(7.6)
    canvas.line(lines([(a, -20), (a, b)], closed=False), view.tone("#3c3e48", 0.4), 6)
    canvas.fill(
        lines([(a - 0.2 * s, b), (a + 0.2 * s, b), (a + 0.62 * s, b + 0.36 * s), (a - 0.62 * s, b + 0.36 * s)]),
        view.tone("#56606c", 0.6),
    )
    canvas.fill(ellipse(a, b + 0.36 * s, 0.6 * s, 0.1 * s), "#fffbe8")
    cone = lines(
        [(a - 0.6 * s, b + 0.36 * s), (a + 0.6 * s, b + 0.36 * s), (a + 1.3 * s, b + 2.6 * s), (a - 1.3 * s, b + 2.6 * s)]
    )
    canvas.fill(cone, Linear(0, b, 0, b + 2.6 * s, (alpha("#fff6d8", 0.34), alpha("#fff6d8", 0.02))), blur=8, blend="screen")


def _bench(picture: Picture, canvas: Canvas, view: View, camera: Camera, x: float, glow: str) -> None:
    """A table of glass that boils and drips, papers, a skull of brass in its light."""
    z, wide, s = 4.6, 2.6, camera.size(4.6)
    shadow(canvas, view, camera, x, z, wide, 0.8, 0.6)
    box(canvas, view, camera, Sun(0, 0.8, 0.3), x, 0.86, z, wide, 0.08, 0.8, "#7a5234", 0.9)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quads([(0.05, 0, 0.12, 0.86), (wide - 0.17, 0, 0.12, 0.86), (0.05, 0.3, wide - 0.1, 0.06)]),
        view.tone("#4a3020", 0.4),
    )
    top = face.at(0, 0.95)[1] - 6
    left, right = max(0.2, (40 - face.at(0, 0)[0]) / s), min(wide - 0.2, (1880 - face.at(0, 0)[0]) / s)
    spots = [face.at(left + (right - left) * t, 0)[0] for t in (0.04, 0.2, 0.36, 0.52, 0.68, 0.84, 0.97)]
    flask(canvas, view, spots[0], top, 0.5 * s, glow, 0.6)
    burner(canvas, view, spots[1], top, 0.3 * s)
    bulb(canvas, view, spots[1], top - 0.3 * s, 0.44 * s, "#ffb04a")
    tubes(canvas, view, spots[2], top, 0.32 * s, picture.seed)
    beaker(canvas, view, spots[3], top, 0.34 * s, "#c87aff")
    flask(canvas, view, spots[4], top, 0.6 * s, "#5ac8ff", 0.5)
    microscope(canvas, view, spots[5], top, 0.5 * s)
    beaker(canvas, view, spots[6], top, 0.26 * s, glow)
    for k in (0, 4):
        canvas.glow(spots[k], top - 0.2 * s, 0.8 * s, (glow, "#5ac8ff")[k > 0], 0.45)


def cloninglab(picture: Picture) -> None:
    """A white hall: two rows of tall tanks with sleepers in them, cables, a path of light to the door."""
    view, camera = picture.view, Camera(960, 520, 1.6, 900)
    glow, room = light(view, "#4ae0ff"), Room(camera, -5.2, 5.2, 4.6, 16, Sun(0, 0.8, -0.2), 0.7)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#202630", 0.2))
    shell(back, view, room, "#7a8a9c", "#5c6878", "#3c4654", "#6a788a")
    flat = room.back
    canvas_door = flat.path(ellipse(5.2, 1.7, 1.5, 1.7))
    back.fill(canvas_door, view.tone("#28323e", 0.4))
    back.fill(
        flat.path(ellipse(5.2, 1.7, 1.25, 1.45)),
        Linear(*flat.at(5.2, 3.1), *flat.at(5.2, 0.2), (view.tone("#b8c6d4", 0.8), view.tone("#6a7888", 0.4))),
    )
    back.fill(flat.quads([(5.16, 0.25, 0.08, 2.9)]), view.tone("#28323e", 0.3))
    back.line(canvas_door, glow, 8, 0.7, blur=6, blend="screen")
    for wall in (room.west, room.east):
        back.fill(wall.quads([(1.4 + 1.8 * k, 0, 0.05, 4.6) for k in range(9)]), view.tone("#28323e", 0.2), 0.6)
        tube(back, wall.quad(0.7, 3.9, 15.3, 0.07), glow, 18, 0.7)
    back.fill(
        room.floor.grid([-5.2 + 0.8 * k for k in range(14)], [0.8 * k for k in range(1, 21)], 0.016),
        view.tone("#1c242e", 0.1),
        0.5,
    )
    tube(back, room.floor.quad(-0.9, 0.7, 0.06, 15.3), glow, 18, 0.8)
    tube(back, room.floor.quad(0.84, 0.7, 0.06, 15.3), glow, 18, 0.8)
    tanks = picture.sheet(0.7, 0, 0.3)
    here = picture.sheet(0.45, 0, 0.3)
    for k, z in enumerate((13.6, 11.2, 8.9, 6.8, 4.9)):
        for side in (-1, 1):
            _pod(picture, tanks if k < 3 else here, view, camera, side * 3.1, z, glow, Random(picture.seed + k * 2 + side))
    shine(back, view, room, flattened([back, tanks, here]), picture.seed, 0.4, 0.3)
    top = room.ceiling
    lamp = top.quads([(-0.4, 1.5 + 2.6 * k, 0.8, 1.7) for k in range(6)])
    tanks.fill(lamp, mix(glow, "#ffffff", 0.8))
    tanks.fill(lamp, glow, 0.5, blur=22, blend="screen")
    low = picture.sheet(0.35, 0, 0.5)
    mist = [ellipse(200 + 260 * k, 980 + 20 * (k % 2), 260, 34) for k in range(7)]
    low.fill(joined(mist), mix(glow, "#ffffff", 0.7), 0.2, blur=30)
    near = picture.sheet(0.12, 0, 3.0)
    for x in (40, 1880):
        near.line(curve([(x, -30), (x + 40, 200), (x - 20, 520), (x + 30, 1120)], closed=False), view.tone("#2a3a4a", 0.4), 26)


def _pod(picture: Picture, canvas: Canvas, view: View, camera: Camera, x: float, z: float, glow: str, chance: Random) -> None:
    """A round tank: fluid with light from below, someone asleep in it, rings of steel, hoses to the ceiling."""
    px, foot, s = *camera.at(x, 0, z), camera.size(z)
    half, top = 0.78 * s, foot - 3.3 * s
    for d in (-0.3, 0.1, 0.4):
        canvas.line(
            curve([(px + d * s, top), (px + d * 1.6 * s, top - 0.5 * s), (px + d * 0.8 * s, top - 1.3 * s)], closed=False),
            view.tone("#2c3644", 0.4),
            0.1 * s,
        )
    glass = rect(px - half, top + 0.3 * s, 2 * half, foot - top - 0.7 * s)
    canvas.fill(glass, glow, 0.45, blur=0.18 * s, blend="screen")
    canvas.fill(
        glass,
        Linear(px - half, 0, px + half, 0, (mix(glow, "#0a2a44", 0.7), mix(glow, "#ffffff", 0.2), mix(glow, "#0a2a44", 0.65))),
        0.88,
    )
    canvas.fill(
        glass, Linear(0, foot - 0.4 * s, 0, top, (alpha(mix(glow, "#ffffff", 0.6), 0.6), alpha(glow, 0.0))), blend="screen"
    )
    _sleeper(canvas, foot, s, glow, px)
    bubbles = [
        ellipse(px + chance.uniform(-0.85, 0.85) * half, chance.uniform(top + 0.4 * s, foot - 0.5 * s), 0.03 * s, 0.03 * s)
        for _ in range(20)
    ]
    canvas.fill(joined(bubbles), "#f4ffff", 0.6)
    canvas.fill(rect(px - 0.8 * half, top + 0.3 * s, 0.12 * half, foot - top - 0.7 * s), "#ffffff", 0.35)
    for y0, h in ((foot - 0.45 * s, 0.45 * s), (top, 0.34 * s)):
        cap = rect(px - half * 1.14, y0, half * 2.28, h, 0.06 * s)
        canvas.fill(
            cap,
            Linear(
                px - half, 0, px + half, 0, (view.tone("#5a6678", 0.3), view.tone("#dfe6ee", 0.95), view.tone("#5a6678", 0.25))
            ),
        )
        canvas.fill(rect(px - half * 1.14, y0 + h * 0.3, half * 2.28, h * 0.12), mix(glow, "#ffffff", 0.4))
    canvas.fill(rect(px - 0.16 * s, foot - 0.32 * s, 0.32 * s, 0.2 * s), "#0c2a24")
    canvas.fill(rect(px - 0.12 * s, foot - 0.26 * s, 0.2 * s, 0.03 * s), "#4affa0")


def _sleeper(canvas: Canvas, foot: float, s: float, glow: str, px: float) -> None:
    """Someone asleep in the fluid, as a shadow."""
    y = foot - 0.5 * s
    body = [(0, 2.0), (0.26, 1.82), (0.28, 1.4), (0.16, 1.1), (0.2, 0.7), (0.12, 0.2), (0, 0.16)]
    figure = joined(
        [
            curve([(px + a * s, y - b * s) for a, b in body] + [(px - a * s, y - b * s) for a, b in body[::-1]]),
            ellipse(px, y - 2.2 * s, 0.16 * s, 0.2 * s),
        ]
    )
    canvas.fill(figure, mix(glow, "#0c2038", 0.72), 0.8, blur=0.012 * s)
    hair = curve(
        [
            (px - 0.15 * s, y - 2.3 * s),
            (px, y - 2.46 * s),
            (px + 0.15 * s, y - 2.3 * s),
            (px + 0.3 * s, y - 2.6 * s),
            (px, y - 2.75 * s),
            (px - 0.28 * s, y - 2.6 * s),
        ]
    )
    canvas.fill(hair, mix(glow, "#0c2038", 0.72), 0.55, blur=0.02 * s)


PLACES = {
    "cloninglab": Kind(cloninglab, "blue", ((0.1, 0.9),), 0.58),
    "madlab": Kind(madlab, "torch", ((0.1, 0.9),), 0.58),
}
