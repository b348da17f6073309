"""A game centre: claw machines, video cabinets, a dancing machine."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine, tiled
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

HUES = ("#ff5aa8", "#4ac8ff", "#ffcf4a", "#8a7aff", "#5ae8a8", "#ff8a5a")
FURS = ("#e8a870", "#f4ece0", "#ff88b0", "#70c0ec", "#a0d870", "#b888e8", "#ffcc50", "#98683c")


def arcade(picture: Picture) -> None:
    """An aisle between machines: plush toys behind glass left and right, cabinets, the dancing machine at the end."""
    view, camera = picture.view, Camera(960, 430, 1.5, 900)
    room = Room(camera, -4.3, 4.3, 3.3, 7.8, Sun(0.0, 0.6, -0.2))
    seed, turn = picture.seed, picture.seed % len(HUES)
    hues = HUES[turn:] + HUES[:turn]
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#2c2a50", 0.2))
    shell(walls, view, room, "#4a4684", "#3a3a5c", "#2c2a50", "#46427c")
    tiled(walls, view, room, "#3a3a5c", 0.6, "#4c4c78", 0.5)
    _walls(walls, view, room, hues)
    _ceiling(walls, room, hues)
    back = picture.sheet(0.7, 0, 0.4)
    for k, x in enumerate((-3.95, -2.75, 1.65, 2.85)):
        claw_machine(back, view, camera, x, 6.7, 1.1, hues[k % 6], seed + k)
    _dancing(picture, back, camera, 7.0, hues)
    middle = picture.sheet(0.5, 0, 0.4)
    for k, x in enumerate((-2.25, 1.5)):
        _cabinet(middle, view, camera, x, 5.3, hues[(k + 2) % 6], seed + k)
    front = picture.sheet(0.35, 0, 0.5)
    for k, x in enumerate((-3.62, 2.48)):
        claw_machine(front, view, camera, x, 3.9, 1.14, hues[(k + 4) % 6], seed + 9 + k)
    shine(walls, view, room, flattened([walls, back, middle, front]), seed, 0.42, 0.18)
    near = picture.sheet(0.12, 0, 2.2)
    _panel(near, view, hues)


def _walls(canvas: Canvas, view: View, room: Room, hues: tuple[str, ...]) -> None:
    """Bands of light along the walls, signs over the machines."""
    for flat, u, long in ((room.west, 0.5, 7.3), (room.east, 0.5, 7.3), (room.back, 0.0, 8.6)):
        canvas.fill(flat.quad(u, 0, long, 0.3), view.tone("#1c1a38", 0.3))
        canvas.fill(
            flat.quads([(u + 0.7 * k, 0.3, 0.03, 3.0) for k in range(int(long / 0.7) + 1)]), view.tone("#201c44", 0.2), 0.6
        )
        tube(canvas, flat.quad(u, 2.42, long, 0.035), hues[3], 20, 0.7)
        tube(canvas, flat.quad(u, 2.3, long, 0.025), hues[0], 16, 0.6)
    wall = room.back
    signs = (
        (_star(1.1, 2.85, 0.3), hues[2]),
        (_heart(7.5, 2.85, 0.3), hues[0]),
        (_bolt(2.2, 2.85, 0.3), hues[1]),
        (ellipse(6.4, 2.85, 0.24, 0.24), hues[4]),
    )
    for shape, hue in signs:
        placed = wall.path(shape)
        canvas.line(placed, hue, 12, 0.6, blur=9, blend="screen")
        canvas.line(placed, mix(hue, "#ffffff", 0.6), 4)
    for k, (shape, flat) in enumerate(
        (
            (_star(3.4, 2.9, 0.26), room.west),
            (_heart(4.7, 2.9, 0.26), room.west),
            (_bolt(3.4, 2.9, 0.26), room.east),
            (_star(4.7, 2.9, 0.26), room.east),
        )
    ):
        placed = flat.path(shape)
        canvas.line(placed, hues[k], 14, 0.6, blur=10, blend="screen")
        canvas.line(placed, mix(hues[k], "#ffffff", 0.6), 5)


def _star(u: float, v: float, r: float) -> Path:
    return lines(
        [
            (
                u + (r if k % 2 == 0 else r * 0.45) * math.sin(math.tau * k / 10),
                v + (r if k % 2 == 0 else r * 0.45) * math.cos(math.tau * k / 10),
            )
            for k in range(10)
        ]
    )


def _heart(u: float, v: float, r: float) -> Path:
    return curve(
        [
            (u, v - r, 1),
            (u - r, v + r * 0.1),
            (u - r * 0.55, v + r * 0.8),
            (u, v + r * 0.4, 1),
            (u + r * 0.55, v + r * 0.8),
            (u + r, v + r * 0.1),
        ]
    )


def _bolt(u: float, v: float, r: float) -> Path:
    return lines(
        [
            (u + r * 0.2, v + r),
            (u - r * 0.6, v - r * 0.15),
            (u - r * 0.05, v - r * 0.15),
            (u - r * 0.25, v - r),
            (u + r * 0.6, v + r * 0.25),
            (u + r * 0.05, v + r * 0.25),
        ]
    )


def _ceiling(canvas: Canvas, room: Room, hues: tuple[str, ...]) -> None:
    """Six-sided rings of light and small spots."""
    top = room.ceiling
    chance = Random(5)
    dots = [top.path(ellipse(chance.uniform(-4, 4), chance.uniform(1.5, 7.5), 0.035, 0.035)) for _ in range(46)]
    canvas.fill(joined(dots), "#e8ecff", 0.9)
    for k, (u, v) in enumerate(((-2.2, 2.6), (0, 3.6), (2.2, 2.6), (-2.2, 4.9), (2.2, 4.9), (0, 6.1))):
        ring = top.path(lines([(u + 0.8 * math.sin(math.tau * j / 6), v + 0.8 * math.cos(math.tau * j / 6)) for j in range(6)]))
        canvas.line(ring, hues[k % 6], 22, 0.55, blur=14, blend="screen")
        canvas.line(ring, mix(hues[k % 6], "#ffffff", 0.6), 6)


def claw_machine(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, hue: str, seed: int) -> None:
    """A glass case full of plush toys on a coloured base, a claw over them, a lit sign on top."""
    sun, deep, chance = Sun(0, 0.6, -0.4), 1.0, Random(seed)
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, 0.85, deep, hue, 0.8)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    _case(canvas, view, camera, (x, z, wide, deep), hue, chance)
    box(canvas, view, camera, sun, x, 1.86, z, wide, 0.34, deep, hue, 0.9)
    sign = face.quad(0.06, 1.9, wide - 0.12, 0.26)
    canvas.fill(sign, mix(hue, "#ffffff", 0.75))
    canvas.fill(sign, hue, 0.55, blur=20, blend="screen")
    canvas.fill(face.path(_star(0.2, 2.03, 0.09)), mix(hue, "#30104a", 0.3))
    canvas.fill(face.path(_heart(wide - 0.2, 2.03, 0.085)), mix(hue, "#30104a", 0.3))
    blobs = [(0.34 + 0.085 * k, 1.98 + 0.02 * (k % 2), 0.06, 0.1) for k in range(int((wide - 0.66) / 0.085))]
    canvas.fill(face.quads(blobs), mix(hue, "#30104a", 0.4))
    _controls(canvas, view, face, wide, hue)


def _case(canvas: Canvas, view: View, camera: Camera, at: tuple[float, float, float, float], hue: str, chance: Random) -> None:
    """The lit inside, the toys, the claw, the glass."""
    x, z, wide, deep = at
    inner = camera.shape(
        (x + 0.02, 0.85, z + deep),
        (x + wide - 0.02, 0.85, z + deep),
        (x + wide - 0.02, 1.86, z + deep),
        (x + 0.02, 1.86, z + deep),
    )
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    front = face.quad(0.02, 0.85, wide - 0.04, 1.01)
    _, top, _, foot = front.bounds()
    canvas.fill(front, Linear(0, top, 0, foot, (mix(hue, "#e8e4f8", 0.6), mix(hue, "#b0a8d0", 0.4))))
    canvas.fill(inner, Linear(0, top, 0, foot, (mix(hue, "#f0ecf8", 0.7), mix(hue, "#a8a0cc", 0.45))), clip=front)
    flank = x + wide if x + wide < 0 else x
    side = camera.shape((flank, 0.85, z), (flank, 0.85, z + deep), (flank, 1.86, z + deep), (flank, 1.86, z))
    canvas.fill(side, Linear(0, top, 0, foot, (mix(hue, "#e0dcf4", 0.5), mix(hue, "#8880b8", 0.45))), 0.85)
    post = camera.shape(
        (flank, 0.85, z + deep - 0.06), (flank, 0.85, z + deep), (flank, 1.86, z + deep), (flank, 1.86, z + deep - 0.06)
    )
    canvas.fill(post, view.tone(hue, 0.9))
    s = camera.size(z)
    for j, (lift, r) in enumerate(((0.3, 0.115), (0.14, 0.13), (0.0, 0.14))):
        for k in range(4):
            cx, cy = camera.at(x + 0.17 + k * (wide - 0.34) / 3 + chance.uniform(-0.05, 0.05), 0.86 + lift, z)
            plush(canvas, cx, cy, r * s * chance.uniform(0.9, 1.08), chance.choice(FURS), (k + j + chance.randrange(3)) % 3)
    cx, cy = camera.at(x + wide * chance.uniform(0.35, 0.65), 1.84, z)
    steel = view.tone("#e0e4ec", 1.1)
    canvas.fill(rect(cx - 0.14 * s, cy, 0.28 * s, 0.06 * s, 2) | rect(cx - 0.012 * s, cy, 0.024 * s, 0.24 * s), steel)
    fingers = [
        stroke([(cx, cy + 0.23 * s), (cx + d * 0.1 * s, cy + 0.3 * s), (cx + d * 0.045 * s, cy + 0.4 * s)], 0.03 * s, even)
        for d in (-1, 1)
    ]
    canvas.fill(joined([*fingers, ellipse(cx, cy + 0.22 * s, 0.05 * s, 0.04 * s)]), mix(steel, "#8088a0", 0.3))
    gleam = [
        face.path(lines([(a, 0.9), (a + w, 0.9), (a + w + 0.26, 1.82), (a + 0.26, 1.82)]))
        for a, w in ((0.12, 0.12), (0.34, 0.05))
    ]
    canvas.fill(joined(gleam), "#ffffff", 0.2, clip=front)
    for u in (0.0, wide - 0.04):
        canvas.fill(face.quad(u, 0.85, 0.04, 1.01), view.tone(hue, 1.1))
    canvas.fill(front, mix(hue, "#ffffff", 0.3), 0.1, blur=26, blend="screen")


def _controls(canvas: Canvas, view: View, face: Flat, wide: float, hue: str) -> None:
    """A ledge with stick and buttons, the slot, the flap where prizes fall out."""
    canvas.fill(face.quad(-0.03, 0.78, wide + 0.06, 0.13), view.tone("#f4f0fa", 0.8))
    canvas.fill(face.quad(-0.03, 0.76, wide + 0.06, 0.03), view.tone("#2a2444", 0.2), 0.7)
    canvas.fill(face.path(rect(wide * 0.28 - 0.012, 0.88, 0.024, 0.1)), view.tone("#2a2a34", 0.5))
    canvas.fill(face.path(ellipse(wide * 0.28, 0.99, 0.035, 0.035)), "#ff4a5a")
    for k, tint in enumerate(("#ffd84a", "#4ae0a0")):
        canvas.fill(face.path(ellipse(wide * (0.55 + 0.14 * k), 0.86, 0.045, 0.03)), tint)
    canvas.fill(face.quad(0.1, 0.18, wide * 0.42, 0.42), view.tone("#1c1834", 0.3))
    canvas.fill(face.quad(0.14, 0.4, wide * 0.42 - 0.08, 0.17), mix(hue, "#ffffff", 0.5), 0.5)
    canvas.fill(face.quads([(wide * 0.66, 0.25, wide * 0.24, 0.36)]), view.tone("#c8c8d8", 0.6))
    canvas.fill(face.quads([(wide * 0.76, 0.42, 0.02, 0.12)]), view.tone("#1a1a24", 0.1))
    canvas.fill(face.quads([(wide * 0.7, 0.3, 0.1, 0.05)]), "#5affb0", 0.9)


def plush(canvas: Canvas, x: float, y: float, r: float, fur: str, kind: int) -> None:
    """A toy that sits on y: a bear, a rabbit or a cat; r is its head's radius. Lit from inside its case."""
    dark, light = mix(fur, "#5a3a60", 0.35), mix(fur, "#ffffff", 0.3)
    head = y - r * 1.5
    ears = {
        0: [ellipse(x + d * r * 0.7, head - r * 0.72, r * 0.36, r * 0.36) for d in (-1, 1)],
        1: [ellipse(x + d * r * 0.4, head - r * 1.35, r * 0.24, r * 0.72) for d in (-1, 1)],
        2: [
            lines([(x + d * r * 0.9, head - r * 1.15), (x + d * r * 0.2, head - r * 0.85), (x + d * r * 0.92, head - r * 0.3)])
            for d in (-1, 1)
        ],
    }[kind]
    body = ellipse(x, y - r * 0.55, r * 0.85, r * 0.75)
    canvas.fill(joined([*ears, body]), Radial(x - r * 0.3, y - r, r * 1.8, (fur, dark)))
    canvas.fill(joined([ellipse(x + d * r * 0.62, y - r * 0.12, r * 0.34, r * 0.24) for d in (-1, 1)]), light)
    skull = ellipse(x, head, r, r * 0.88)
    canvas.fill(skull, Radial(x - r * 0.35, head - r * 0.4, r * 1.6, (light, fur, dark)))
    canvas.fill(ellipse(x, head + r * 0.3, r * 0.4, r * 0.3), mix(fur, "#ffffff", 0.6))
    canvas.fill(
        joined(
            [ellipse(x + d * r * 0.42, head - r * 0.04, r * 0.11, r * 0.14) for d in (-1, 1)]
            + [ellipse(x, head + r * 0.18, r * 0.11, r * 0.08)]
        ),
        "#2a1c2c",
    )
    canvas.fill(joined([ellipse(x + d * r * 0.64, head + r * 0.28, r * 0.16, r * 0.1) for d in (-1, 1)]), "#ff8aa8", 0.5)


def _dancing(picture: Picture, canvas: Canvas, camera: Camera, z: float, hues: tuple[str, ...]) -> None:
    """The dancing machine: a tall screen with falling arrows between pillars, two pads with lit arrows."""
    view, sun = picture.view, Sun(0, 0.6, -0.4)
    box(canvas, view, camera, sun, -1.35, 0, z, 2.7, 2.55, 0.5, "#34305c", 0.8)
    face = camera.flat((-1.35, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    for u in (0.05, 2.4):
        canvas.fill(face.quad(u, 0.2, 0.25, 2.2), view.tone("#5a5490", 0.6))
        for k in range(9):
            canvas.fill(face.quad(u + 0.05, 0.32 + 0.23 * k, 0.15, 0.15), mix(hues[k % 6], "#ffffff", 0.25))
            canvas.glow(*face.at(u + 0.12, 0.39 + 0.23 * k), 26, hues[k % 6], 0.4)
    screen = face.quad(0.42, 0.85, 1.86, 1.25)
    left, top, right, foot = screen.bounds()
    canvas.fill(screen, Linear(0, top, 0, foot, ("#3a1c7a", "#a02a90", "#2a5ac8")))
    rings = [ellipse((left + right) / 2, foot, 30.0 * k, 22.0 * k) for k in range(1, 7)]
    for ring in rings:
        canvas.line(ring, "#ff9ae8", 2, 0.5, clip=screen)
    chance = Random(picture.seed + 3)
    for lane in range(8):
        u = 0.58 + 0.2 * lane + (0.16 if lane > 3 else 0)
        way = (180, 90, -90, 0)[lane % 4]
        _arrow(canvas, face, u, 1.98, 0.075, way, "#e8e8ff", 0.5)
        for _ in range(2):
            _arrow(canvas, face, u, chance.uniform(0.95, 1.8), 0.075, way, hues[(lane + chance.randrange(2)) % 6], 1.0)
    marquee = face.quad(0.1, 2.2, 2.5, 0.3)
    canvas.fill(marquee, mix(hues[0], "#ffffff", 0.7))
    canvas.fill(marquee, hues[0], 0.6, blur=22, blend="screen")
    canvas.fill(joined([face.path(_star(0.5 + 0.42 * k, 2.35, 0.11)) for k in range(5)]), mix(hues[0], "#3a104a", 0.4))
    canvas.fill(screen, hues[0], 0.2, blur=40, blend="screen")
    box(canvas, view, camera, sun, -1.3, 0, z - 1.5, 2.6, 0.2, 1.3, "#4a4684", 0.9)
    _pads(canvas, camera, z, hues)
    picture.play("flicker", left - 30, top - 30, right - left + 60, foot - top + 60, hues[0])


def _pads(canvas: Canvas, camera: Camera, z: float, hues: tuple[str, ...]) -> None:
    floor = camera.floor(0.205)
    for side, x in ((0, -0.65), (1, 0.65)):
        for k, (dx, dz, way) in enumerate(((-0.38, 0, 90), (0.38, 0, -90), (0, 0.38, 0), (0, -0.38, 180))):
            u, v = x + dx, z - 0.85 + dz
            hue = hues[(k // 2 + 3 * side) % 6]
            canvas.fill(floor.quad(u - 0.17, v - 0.17, 0.34, 0.34), mix(hue, "#ffffff", 0.3), 0.75)
            _arrow(canvas, floor, u, v, 0.12, way, "#ffffff", 1.0)
        canvas.fill(floor.quad(x - 0.55, z - 1.4, 1.1, 1.1), hues[3 * side], 0.2, blur=14, blend="screen")
    for x in (-1.22, 1.2):
        (x0, y0), (x1, y1) = camera.at(x, 0.2, z - 0.4), camera.at(x * 0.75, 1.0, z - 0.4)
        bar = stroke([(x0, y0), (x0, y1), (x1, y1), (x1, y0)], 6, even, False)
        canvas.fill(bar, "#ff8ac8")


def _arrow(canvas: Canvas, flat: Flat, u: float, v: float, r: float, turn: float, hue: str, strength: float) -> None:
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    shape = [(0, 1), (0.95, 0), (0.4, 0), (0.4, -0.9), (-0.4, -0.9), (-0.4, 0), (-0.95, 0)]
    canvas.fill(
        flat.path(lines([(u + r * (a * c - b * s), v + r * (a * s + b * c)) for a, b in shape])),
        mix(hue, "#ffffff", 0.35),
        strength,
    )


def _cabinet(canvas: Canvas, view: View, camera: Camera, x: float, z: float, hue: str, seed: int) -> None:
    """An upright video cabinet with a game on its screen, a stool before it."""
    sun, wide = Sun(0, 0.6, -0.4), 0.74
    shadow(canvas, view, camera, x, z - 0.1, wide, 0.8, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, 1.8, 0.7, "#3c3868", 0.8)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0, 0.04, 1.8), (wide - 0.04, 0, 0.04, 1.8)]), view.tone(hue, 0.9))
    _game(canvas, face.quad(0.09, 1.02, wide - 0.18, 0.5), hue, seed)
    sign = face.quad(0.06, 1.58, wide - 0.12, 0.18)
    canvas.fill(sign, mix(hue, "#ffffff", 0.6))
    canvas.fill(sign, hue, 0.5, blur=16, blend="screen")
    canvas.fill(face.quads([(0.2, 1.63, 0.34, 0.07)]), mix(hue, "#20103a", 0.5))
    box(canvas, view, camera, sun, x + 0.02, 0.78, z - 0.22, wide - 0.04, 0.07, 0.26, "#26224a", 0.9)
    (cx, y), s = camera.at(x + 0.22, 0.86, z - 0.12), camera.size(z)
    canvas.fill(rect(cx - 2, y - 0.09 * s, 4, 0.09 * s), view.tone("#c8ccd8", 0.9))
    canvas.fill(ellipse(cx, y - 0.1 * s, 0.03 * s, 0.03 * s), "#ff4a5a")
    for k in range(6):
        canvas.fill(ellipse(cx + (0.16 + 0.075 * (k % 3)) * s, y - 0.03 * s * (k // 3), 0.022 * s, 0.012 * s), HUES[k])
    canvas.fill(face.quad(0.12, 0.16, wide - 0.24, 0.5), view.tone("#282450", 0.4))
    canvas.fill(face.path(_bolt(wide / 2, 0.42, 0.18)), hue, 0.85)
    canvas.fill(face.quads([(0.28, 0.2, 0.06, 0.09), (0.4, 0.2, 0.06, 0.09)]), "#ffb04a", 0.9)
    (cx, foot), s = camera.at(x + wide / 2, 0, z - 0.75), camera.size(z - 0.75)
    canvas.fill(
        rect(cx - 0.02 * s, foot - 0.5 * s, 0.04 * s, 0.5 * s) | ellipse(cx, foot, 0.15 * s, 0.04 * s), view.tone("#9098b0", 0.6)
    )
    canvas.fill(rect(cx - 0.17 * s, foot - 0.56 * s, 0.34 * s, 0.09 * s, 0.04 * s), view.tone("#d84a5a", 0.9))


def _game(canvas: Canvas, screen: Path, hue: str, seed: int) -> None:
    """Ships, stars and blocks of an invented game."""
    chance = Random(seed)
    left, top, right, foot = screen.bounds()
    w, h = right - left, foot - top
    canvas.fill(screen, Linear(0, top, 0, foot, ("#101040", "#1c2a78", mix(hue, "#201a60", 0.5))))
    stars = [rect(left + chance.random() * w, top + chance.random() * h, 1.6, 1.6) for _ in range(30)]
    canvas.fill(joined(stars), "#ffffff", 0.8)
    for j in range(3):
        foes = [rect(left + w * (0.14 + 0.15 * i), top + h * (0.16 + 0.14 * j), w * 0.09, h * 0.07, 2) for i in range(5)]
        canvas.fill(joined(foes), HUES[(j + seed) % 6])
    cx = left + w * chance.uniform(0.3, 0.7)
    canvas.fill(lines([(cx, foot - h * 0.2), (cx + w * 0.07, foot - h * 0.07), (cx - w * 0.07, foot - h * 0.07)]), "#e8f4ff")
    canvas.fill(joined([rect(cx - 1, foot - h * (0.3 + 0.1 * k), 2.4, h * 0.05) for k in range(3)]), "#fff08a")
    canvas.fill(screen, hue, 0.3, blur=26, blend="screen")
    canvas.fill(screen, Linear(left, top, right, foot, (alpha("#ffffff", 0.2), alpha("#ffffff", 0), alpha("#ffffff", 0.06))))


def _panel(canvas: Canvas, view: View, hues: tuple[str, ...]) -> None:
    """The stick and the buttons of the machine at which we stand."""
    top = lines([(-40, 985), (640, 960), (760, 1100), (-40, 1100)])
    canvas.fill(top, Linear(0, 960, 0, HIGH, (view.tone("#4a4684", 0.9), view.tone("#24204a", 0.3))))
    canvas.line(lines([(-40, 985), (640, 960)], closed=False), hues[0], 5, 0.9)
    canvas.fill(ellipse(170, 1020, 62, 18), view.tone("#1a1834", 0.2))
    canvas.fill(stroke([(170, 1020), (178, 920)], 15, even), view.tone("#c8ccd8", 0.9))
    canvas.fill(ellipse(180, 900, 40, 40), Radial(166, 884, 70, ("#ff9aa0", "#ff3a50", "#7a1030")))
    for k in range(6):
        x, y = 340 + 96 * (k % 3), 1000 - 10 * (k % 3) + 52 * (k // 3)
        canvas.fill(ellipse(x, y + 8, 38, 16), view.tone("#1a1834", 0.2))
        canvas.fill(ellipse(x, y, 36, 15), mix(hues[k], "#ffffff", 0.2))
        canvas.glow(x, y, 60, hues[k], 0.4)


PLACES = {"arcade": Kind(arcade, "blue", ((0.16, 0.84),), 0.4, (0.0, -1.0), time="night")}
