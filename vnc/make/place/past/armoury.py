"""An armoury in a castle's vault: racks of spears and swords, shields on the walls, armour on stands."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import masonry, torch
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, shell
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STEEL, GOLD, WOOD = "#b8c0cc", "#d8ac58", "#6a4630"
COATS = (("#a8303a", "#e8c860"), ("#2f4f8c", "#e8e4da"), ("#3c6a48", "#e8c860"), ("#5a3a6c", "#e8e4da"))


def armoury(picture: Picture) -> None:
    """Shields and crossed swords on the end wall, spears left, blades right, armour between, by torchlight."""
    view, camera = picture.view, Camera(960, 500, 1.55, 930)
    room = Room(camera, -3.7, 3.7, 3.7, 7.0, Sun(-0.3, 0.6, -0.5))
    coat = COATS[picture.seed % 4]
    walls = picture.sheet(1.0, 0, 0.6)
    walls.fill(WHOLE, view.tone("#2c2830", 0.2))
    shell(walls, view, room, "#8c8490", "#6c646c", "#5a525c", "#7c747e")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        masonry(walls, view, flat, long, room.high, 0.44, 0.34, picture.seed)
    flags = room.floor.grid([-3.7 + 0.74 * k for k in range(11)], [0.4 + 0.74 * k for k in range(10)], 0.025)
    walls.fill(flags, view.tone("#201a24", 0.1), 0.55)
    stained(walls, picture.seed, 0.25, 6, 1, view.tone("#140e14", 0))
    _trophies(walls, view, room, coat)
    _ribs(walls, view, room)
    racks = picture.sheet(0.7, 0, 0.4)
    _spears(racks, view, room, picture.seed)
    _blades(racks, view, room, picture.seed)
    for k, x in enumerate((-2.15, 2.0)):
        _armour(racks, view, camera, x, 5.7, coat if k else (coat[1], coat[0]))
    _chest(racks, view, room)
    for x, y, z in ((-1.42, 2.1, 6.95), (1.42, 2.1, 6.95)):
        px, py = camera.at(x, y, z)
        torch(picture, racks, px, py, 46, True)
        racks.glow(px, py - 20, 420, "#ff9a48", 0.3)
    front = picture.sheet(0.4, 0, 0.5)
    _barrel(front, view, camera, -2.6, 3.3, picture.seed)
    _barrel(front, view, camera, 2.75, 3.5, picture.seed + 3)
    near = picture.sheet(0.12, 0, 2.6)
    _close(near, view, coat)


def _sword(flat: Flat, u: float, v: float, long: float, turn: float) -> tuple[Path, Path, Path]:
    """Blade, its lit half, and hilt: the pommel at u, v, pointing `turn` radians from straight up."""
    c, s = math.cos(turn), math.sin(turn)

    def put(points: list[tuple[float, float]]) -> Path:
        return flat.path(lines([(u + a * long * c + b * long * s, v - a * long * s + b * long * c) for a, b in points]))

    blade = put([(-0.035, 0.24), (-0.026, 0.9), (0, 1), (0.026, 0.9), (0.035, 0.24)])
    half = put([(0, 0.24), (0, 1), (0.026, 0.9), (0.035, 0.24)])
    guard = put([(-0.14, 0.2), (0.14, 0.2), (0.15, 0.245), (-0.15, 0.245)])
    grip = put([(-0.018, 0.02), (0.018, 0.02), (0.018, 0.2), (-0.018, 0.2)])
    pommel = put([(-0.035, -0.02), (0.035, -0.02), (0.04, 0.03), (-0.04, 0.03)])
    return blade, half, joined([guard, grip, pommel])


def _arms(canvas: Canvas, view: View, swords: list[tuple[Path, Path, Path]]) -> None:
    """Swords in one go, with their shadows."""
    blades, halves, hilts = (joined([sword[k] for sword in swords]) for k in range(3))
    canvas.fill(joined([blades, hilts]).moved(7, 9), view.tone("#100c12", 0), 0.45, blur=5)
    canvas.fill(blades, view.tone("#8e98a8", 0.55))
    canvas.fill(halves, view.tone("#e8eef6", 1.0))
    canvas.fill(hilts, view.tone(GOLD, 0.8))


def _trophies(canvas: Canvas, view: View, room: Room, coat: tuple[str, str]) -> None:
    """The end wall: a banner and a great shield over crossed swords, round shields on both sides."""
    flat, middle = room.back, room.wide / 2
    cloth = flat.path(
        lines([(middle - 0.8, 3.5), (middle + 0.8, 3.5), (middle + 0.8, 1.15), (middle, 0.75), (middle - 0.8, 1.15)])
    )
    left, _, right, _ = cloth.bounds()
    canvas.fill(cloth.moved(8, 8), view.tone("#100c12", 0), 0.4, blur=8)
    canvas.fill(cloth, Linear(left, 0, right, 0, tuple(view.tone(coat[0], k) for k in (0.25, 0.8, 0.45, 0.75, 0.2))))
    canvas.line(cloth, view.tone(coat[1], 0.8), 5)
    _arms(canvas, view, [_sword(flat, middle - 0.95, 1.0, 2.5, 0.78), _sword(flat, middle + 0.95, 1.0, 2.5, -0.78)])
    _heater(canvas, view, flat, middle, 2.0, 0.62, coat)
    for k, (u, v) in enumerate(((0.62, 2.75), (1.55, 2.75), (5.85, 2.75), (6.78, 2.75), (0.62, 1.75), (6.78, 1.75))):
        _round_shield(canvas, view, flat, u, v, 0.4, COATS[k % 4])


def _heater(canvas: Canvas, view: View, flat: Flat, u: float, v: float, size: float, coat: tuple[str, str]) -> None:
    """A knight's shield, quartered."""
    edge = curve(
        [
            (u - size, v + size, 1),
            (u + size, v + size, 1),
            (u + size * 0.94, v + 0.1 * size),
            (u + 0.5 * size, v - 0.9 * size),
            (u, v - 1.3 * size, 1),
            (u - 0.5 * size, v - 0.9 * size),
            (u - size * 0.94, v + 0.1 * size),
        ]
    )
    shape = flat.path(edge)
    canvas.fill(shape.moved(8, 10), view.tone("#100c12", 0), 0.5, blur=8)
    canvas.fill(shape, view.tone(coat[0], 0.7))
    canvas.fill(
        flat.quads([(u - size, v - 0.1 * size, size, 1.2 * size), (u, v - 1.4 * size, size, 1.3 * size)]),
        view.tone(coat[1], 0.7),
        clip=shape,
    )
    canvas.inner(shape, 5, 7, view.tone("#ffffff", 1), 0.4, blur=4)
    canvas.line(shape, view.tone(GOLD, 0.9), 6)
    canvas.fill(flat.path(ellipse(u, v - 0.1 * size, 0.16 * size, 0.16 * size)), view.tone(GOLD, 1.0))


def _round_shield(canvas: Canvas, view: View, flat: Flat, u: float, v: float, r: float, coat: tuple[str, str]) -> None:
    """A round shield in segments, rim and boss of steel."""
    disc = flat.path(ellipse(u, v, r, r))
    canvas.fill(disc.moved(6, 8), view.tone("#100c12", 0), 0.5, blur=6)
    canvas.fill(disc, view.tone(coat[0], 0.65))
    parts = [
        lines([(u, v), *[(u + r * math.cos(a + 0.131 * j), v + r * math.sin(a + 0.131 * j)) for j in range(7)]])
        for a in (0.0, math.pi / 2, math.pi, 1.5 * math.pi)
    ]
    canvas.fill(joined([flat.path(p) for p in parts]), view.tone(coat[1], 0.65), clip=disc)
    canvas.line(flat.path(ellipse(u, v, r * 0.96, r * 0.96)), view.tone(STEEL, 0.8), 7)
    canvas.fill(flat.path(ellipse(u, v, r * 0.24, r * 0.24)), view.tone(STEEL, 0.9))
    canvas.fill(flat.path(ellipse(u - r * 0.06, v + r * 0.08, r * 0.1, r * 0.1)), view.tone("#ffffff", 1.0), 0.7)


def _ribs(canvas: Canvas, view: View, room: Room) -> None:
    """Arches of dressed stone that carry the vault, one behind the other."""
    half, spring = room.wide / 2, 2.3
    for z in (6.2, 3.9, 2.3):
        flat = room.camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
        outer = [(-half * math.cos(math.pi * k / 20), spring + 1.45 * math.sin(math.pi * k / 20)) for k in range(21)]
        inner = [((half - 0.34) * math.cos(math.pi * k / 20), spring + 1.12 * math.sin(math.pi * k / 20)) for k in range(21)]
        web = flat.path(lines([(-half - 1, 5), (-half - 1, spring), *outer, (half + 1, spring), (half + 1, 5)]))
        canvas.fill(web, view.tone("#4c444e", 0.2))
        rib = flat.path(lines([(-half, 0), *outer, (half, 0), (half - 0.34, 0), *inner, (-half + 0.34, 0)]))
        canvas.fill(rib.moved(0, 10), view.tone("#100c12", 0), 0.35, blur=8)
        _, top, _, foot = rib.bounds()
        canvas.fill(rib, Linear(0, top, 0, foot, (view.tone("#9c949c", 0.5), view.tone("#8a828c", 0.7))))
        cuts = [
            flat.path(
                lines(
                    [
                        (half * 1.02 * math.cos(a), spring + 1.47 * math.sin(a)),
                        ((half - 0.36) * math.cos(a), spring + 1.1 * math.sin(a)),
                    ],
                    closed=False,
                )
            )
            for a in (math.pi * k / 16 for k in range(17))
        ]
        cuts += [
            flat.path(lines([(d * half, 0.46 * k), (d * (half - 0.34), 0.46 * k)], closed=False))
            for d in (-1, 1)
            for k in range(1, 5)
        ]
        canvas.line(joined(cuts), view.tone("#241e28", 0.1), 2.4, 0.6)


def _spears(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Spears and halberds in a rack along the left wall."""
    chance, wall = Random(seed), room.camera.flat((-3.35, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quads([(2.7, 0, 3.2, 0.12)]), view.tone(WOOD, 0.4))
    for k in range(11):
        u, high = 2.9 + 0.27 * k, 2.7 + chance.uniform(-0.1, 0.12)
        shaft = wall.quads([(u - 0.022, 0.1, 0.044, high - 0.3)])
        canvas.fill(shaft.moved(8, 4), view.tone("#100c12", 0), 0.35, blur=4)
        canvas.fill(shaft, view.tone("#8a5c38", 0.7))
        tip = wall.path(lines([(u - 0.05, high - 0.3), (u, high - 0.4), (u + 0.05, high - 0.3), (u, high)]))
        canvas.fill(tip, view.tone("#dce4ee", 0.95))
        if k % 3 == 1:
            axe = curve([(u + 0.02, high - 0.36, 1), (u + 0.24, high - 0.3), (u + 0.26, high - 0.6), (u + 0.02, high - 0.54, 1)])
            canvas.fill(wall.path(axe), view.tone(STEEL, 0.8))
    for v in (0.5, 1.5):
        canvas.fill(wall.quad(2.7, v, 3.2, 0.13), view.tone(WOOD, 0.6))
        canvas.fill(wall.quad(2.7, v + 0.1, 3.2, 0.03), view.tone("#a8784c", 0.9))
    canvas.fill(wall.quads([(2.66, 0, 0.1, 1.75), (5.84, 0, 0.1, 1.75)]), view.tone(WOOD, 0.5))


def _blades(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Swords point down on pegs along the right wall, bows and axes over them."""
    wall = room.camera.flat((3.5, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quads([(2.5, 0.3, 3.6, 0.14), (2.5, 1.62, 3.6, 0.16), (2.5, 2.5, 3.6, 0.1)]), view.tone(WOOD, 0.6))
    canvas.fill(wall.quads([(2.5, 1.76, 3.6, 0.03), (2.5, 0.42, 3.6, 0.03)]), view.tone("#a8784c", 0.9))
    canvas.fill(wall.quads([(2.45, 0, 0.1, 2.7), (6.05, 0, 0.1, 2.7)]), view.tone(WOOD, 0.45))
    _arms(canvas, view, [_sword(wall, 2.85 + 0.37 * k, 1.98, 1.5 + 0.08 * (k * 5 % 3), math.pi) for k in range(9)])
    for k, u in enumerate((2.95, 3.8, 4.65, 5.5)):
        haft = wall.quad(u - 0.02, 2.12, 0.04, 0.9)
        canvas.fill(haft, view.tone("#8a5c38", 0.7))
        heads = [
            curve([(u + 0.02 * d, 2.95, 1), (u + 0.26 * d, 3.08), (u + 0.28 * d, 2.62), (u + 0.02 * d, 2.76, 1)])
            for d in ((-1, 1) if k % 2 else (1,))
        ]
        canvas.fill(joined([wall.path(h) for h in heads]), view.tone(STEEL, 0.85))


def _armour(canvas: Canvas, view: View, camera: Camera, x: float, z: float, coat: tuple[str, str]) -> None:
    """A suit of plate on a wooden stand: helm with a plume, cuirass over a coloured skirt, pauldrons, greaves."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.4, z - 0.2, 0.8, 0.5, 0.6)

    def part(points: list[tuple[float, ...]], tint: str = STEEL, lit: float = 0.0) -> None:
        shape = curve([(cx + p[0] * s, foot - p[1] * s, *p[2:]) for p in points])
        left, _, right, _ = shape.bounds()
        canvas.fill(shape, Linear(left, 0, right, 0, tuple(view.tone(tint, k + lit) for k in (0.35, 1.0, 0.5, 0.1))))

    part([(-0.36, 0, 1), (0.36, 0, 1), (0.3, 0.1, 1), (-0.3, 0.1, 1)], WOOD)
    for d in (-1, 1):
        part([(d * 0.06, 0.1, 1), (d * 0.2, 0.1, 1), (d * 0.2, 0.5), (d * 0.22, 0.9, 1), (d * 0.04, 0.9, 1)])
        part([(d * 0.05, 0.46), (d * 0.13, 0.56), (d * 0.22, 0.46), (d * 0.13, 0.38)], GOLD)
    part([(-0.25, 1.1, 1), (0.25, 1.1, 1), (0.34, 0.68, 1), (0, 0.6), (-0.34, 0.68, 1)], coat[0])
    part([(-0.27, 1.02), (-0.3, 1.4), (-0.22, 1.58, 1), (0.22, 1.58, 1), (0.3, 1.4), (0.27, 1.02)])
    part([(-0.27, 1.08, 1), (0.27, 1.08, 1), (0.27, 1.0, 1), (-0.27, 1.0, 1)], GOLD)
    for d in (-1, 1):
        part([(d * 0.2, 1.6), (d * 0.4, 1.54), (d * 0.44, 1.36), (d * 0.26, 1.36)])
        part([(d * 0.3, 1.38, 1), (d * 0.44, 1.38, 1), (d * 0.42, 0.98), (d * 0.3, 0.92, 1)], "#98a2b0")
        part([(d * 0.28, 0.98), (d * 0.44, 0.98), (d * 0.42, 0.78), (d * 0.3, 0.78)])
    part([(-0.07, 1.56, 1), (0.07, 1.56, 1), (0.07, 1.66, 1), (-0.07, 1.66, 1)], "#5a6270")
    part([(0.0, 1.96), (0.16, 2.1), (0.34, 2.0), (0.36, 1.72), (0.24, 1.86), (0.1, 1.92)], coat[0], 0.1)
    part([(-0.15, 1.64, 1), (-0.17, 1.84), (0, 2.0), (0.17, 1.84), (0.15, 1.64, 1), (0, 1.58, 1)])
    slit = [rect(cx - 0.13 * s, foot - 1.83 * s, 0.26 * s, 0.03 * s)] + [
        rect(cx + d * 0.05 * s - 1, foot - 1.74 * s, 0.012 * s, 0.09 * s) for d in (-1, 0, 1)
    ]
    canvas.fill(joined(slit), view.tone("#14121a", 0.1))


def _chest(canvas: Canvas, view: View, room: Room) -> None:
    """An oak bench in the middle of the far wall with helmets and a whetstone on it, chests under it."""
    camera, sun = room.camera, room.sun
    shadow(canvas, view, camera, -1.2, 5.9, 2.4, 0.8, 0.5)
    for x in (-1.1, 0.15):
        box(canvas, view, camera, sun, x, 0, 6.1, 0.95, 0.5, 0.5, "#7a4c30", 0.6)
        face = camera.flat((x, 0, 6.09), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.1, 0, 0.08, 0.5), (0.77, 0, 0.08, 0.5), (0.4, 0.24, 0.14, 0.16)]), view.tone(GOLD, 0.6))
    for x in (-1.25, 1.15):
        box(canvas, view, camera, sun, x, 0, 5.95, 0.1, 0.8, 0.7, WOOD, 0)
    box(canvas, view, camera, sun, -1.3, 0.8, 5.9, 2.6, 0.09, 0.8, "#8c5c38", 1)
    s = camera.size(6.2)
    for x in (-0.95, -0.5, 0.6, 1.0):
        px, py = camera.at(x, 0.89, 6.2)
        helm = curve(
            [
                (px - 0.16 * s, py, 1),
                (px - 0.16 * s, py - 0.2 * s),
                (px, py - 0.34 * s),
                (px + 0.16 * s, py - 0.2 * s),
                (px + 0.16 * s, py, 1),
            ]
        )
        canvas.fill(helm, Linear(px - 0.16 * s, 0, px + 0.16 * s, 0, tuple(view.tone(STEEL, k) for k in (0.4, 1.0, 0.15))))
        canvas.fill(rect(px - 0.17 * s, py - 0.05 * s, 0.34 * s, 0.05 * s), view.tone(GOLD, 0.8))
        canvas.fill(rect(px - 0.02 * s, py - 0.16 * s, 0.04 * s, 0.14 * s), view.tone("#5a6270", 0.5))


def _barrel(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A barrel with swords and arrows standing in it."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    chance = Random(seed)
    shadow(canvas, view, camera, x - 0.3, z - 0.2, 0.6, 0.5, 0.6)
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    swords = [_sword(flat, -0.2 + 0.13 * k, 1.5 + 0.1 * (k % 2), 1.15, math.pi + chance.uniform(-0.16, 0.16)) for k in range(4)]
    _arms(canvas, view, swords)
    body = curve(
        [
            (cx - 0.27 * s, foot, 1),
            (cx - 0.34 * s, foot - 0.4 * s),
            (cx - 0.29 * s, foot - 0.8 * s, 1),
            (cx + 0.29 * s, foot - 0.8 * s, 1),
            (cx + 0.34 * s, foot - 0.4 * s),
            (cx + 0.27 * s, foot, 1),
        ]
    )
    canvas.fill(body, Linear(cx - 0.34 * s, 0, cx + 0.34 * s, 0, tuple(view.tone("#8c5c38", k) for k in (0.4, 0.95, 0.5, 0.1))))
    staves = [rect(cx + d * s - 1, foot - 0.8 * s, 2, 0.8 * s) for d in (-0.2, -0.1, 0, 0.1, 0.2)]
    canvas.fill(joined(staves), view.tone("#2c1a10", 0.1), 0.4)
    hoops = [rect(cx - 0.4 * s, foot - k * s, 0.8 * s, 0.06 * s) for k in (0.14, 0.72)]
    canvas.fill(joined(hoops), view.tone("#5c6068", 0.7), clip=body)


def _close(canvas: Canvas, view: View, coat: tuple[str, str]) -> None:
    """The rim of a shield and a spear shaft close to us."""
    canvas.fill(
        ellipse(1900, 1110, 300, 270),
        Linear(1600, 0, 1920, 0, (view.tone(mix(coat[0], "#20101a", 0.2), 0.7), view.tone(coat[0], 0.2))),
    )
    canvas.line(ellipse(1900, 1110, 292, 262), view.tone(STEEL, 0.8), 20)
    canvas.fill(
        lines([(30, -20), (64, -20), (100, 1120), (60, 1120)]),
        Linear(30, 0, 100, 0, (view.tone("#8a5c38", 0.8), view.tone("#4a2e1c", 0.1))),
    )


PLACES = {"armoury": Kind(armoury, "torch", ((0.2, 0.8),), 0.46, (-0.2, -0.6), time="night")}
