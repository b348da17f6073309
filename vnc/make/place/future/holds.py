"""Low down in a ship between the stars: the old hold with its freight, the cell behind a field of light."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.bunks import chain
from vnc.make.place.parts.freight import sealed_crate
from vnc.make.place.parts.furnished import stand
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

RUST, STEEL, DARK, AMBER = "#8a5238", "#6c7480", "#1c2028", "#ffb04a"
TINTS = ("#8a6a3c", "#5a6a74", "#7a4234", "#4e6a54", "#6a6276")


def cargohold(picture: Picture) -> None:
    """Ribs eaten by rust, freight on both sides, a crane's hook, the ramp half open on a foreign light."""
    view, camera = picture.view, Camera(960, 520, 1.6, 900)
    glow, room = light(view, AMBER), Room(camera, -5.2, 5.2, 5.0, 15, Sun(0, 0.6, 0.5), 0.8)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone(DARK, 0.2))
    shell(back, view, room, "#5c5a58", "#4c4c50", "#33343a", "#56524e")
    _ramp(back, view, room, glow)
    _ribs(back, view, room, picture.seed)
    _deck(back, view, room, glow)
    shine(back, view, room, flattened([back]), picture.seed, 0.16, 0.6)
    freight = picture.sheet(0.7, 0, 0.3)
    chance = Random(picture.seed)
    for z in (12.4, 10.2, 8.0):
        for side in (-1, 1):
            _pile(freight, view, camera, side, z, chance, glow)
    here = picture.sheet(0.45, 0, 0.3)
    for side in (-1, 1):
        _pile(here, view, camera, side, 5.8, chance, glow)
    _crane(picture, here, view, camera, glow)
    stand(here, view, "barrel", *camera.at(1.5, 0, 9.0), 0.9)
    near = picture.sheet(0.12, 0, 3.0)
    for x, long in ((150, 430), (1770, 360)):
        chain(near, view, (x, -30), (x, long), 26)
    for x, d in ((-30, 1), (1950, -1)):
        near.fill(
            curve(
                [(x, -40, 1), (x + d * 120, -40, 1), (x + d * 80, 260), (x + d * 90, 800), (x + d * 140, 1120, 1), (x, 1120, 1)]
            ),
            view.tone("#26221f", 0.2),
        )


def _ramp(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """The end wall: a great door, its upper leaf lifted, light of another world under it, lamps that turn."""
    flat = room.back
    canvas.fill(
        flat.quads([(0, 0.9 * k, 10.4, 0.06) for k in range(1, 6)] + [(1.3 * k, 0, 0.06, 5) for k in range(1, 8)]),
        view.tone(DARK, 0.1),
        0.6,
    )
    canvas.fill(flat.quad(2.1, 0, 6.2, 4.3), view.tone("#2c2a2c", 0.4))
    opening = flat.quad(2.4, 0, 5.6, 4.0)
    outside = mix(view.sky[3], "#ffb070", 0.45)
    canvas.fill(
        opening,
        Linear(0, opening.bounds()[1], 0, opening.bounds()[3], (mix(outside, "#5a3a5a", 0.4), mix(outside, "#ffffff", 0.35))),
    )
    hills = flat.path(
        curve([(2.4, 0.9, 1), (3.4, 1.3), (4.4, 1.0), (5.4, 1.5), (6.6, 1.05), (8.0, 1.3, 1), (8.0, 0, 1), (2.4, 0, 1)])
    )
    canvas.fill(hills, mix(outside, "#4a2a3a", 0.55), clip=opening)
    canvas.fill(flat.path(ellipse(6.5, 2.0, 0.3, 0.3)), "#fff4dc", 0.9, clip=opening)
    leaf = flat.quad(2.4, 2.3, 5.6, 1.7)
    canvas.fill(leaf, Linear(0, leaf.bounds()[1], 0, leaf.bounds()[3], (view.tone(STEEL, 0.5), view.tone(RUST, 0.45))))
    canvas.fill(flat.quads([(2.4 + 0.7 * k, 2.3, 0.12, 1.7) for k in range(9)]), view.tone(DARK, 0.3), 0.6)
    stripes = [
        flat.path(lines([(2.4 + 0.4 * k, 2.3), (2.6 + 0.4 * k, 2.3), (2.8 + 0.4 * k, 2.55), (2.6 + 0.4 * k, 2.55)]))
        for k in range(13)
    ]
    canvas.fill(joined(stripes), view.tone("#d8a030", 0.8), 0.9)
    x, y = flat.at(5.2, 1.2)
    canvas.glow(x, y, 560, mix(outside, "#ffffff", 0.3), 0.6)
    for u in (2.1, 8.1):
        a, b = flat.at(u + 0.1, 4.5)
        canvas.fill(ellipse(a, b, 12, 14), "#ff8a3a")
        canvas.glow(a, b, 130, "#ff8a3a", 0.7)


def _ribs(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Frames of the hull with holes in them, pipes that sweat, plates with rust, nets on the walls."""
    chance = Random(seed + 4)
    for flat in (room.west, room.east):
        plates = [(0.8 + 1.5 * j, 0.1 + 1.0 * k, 1.4, 0.9) for j in range(10) for k in range(5)]
        for tint, share in ((RUST, 0.3), ("#6a6a6c", 0.3), ("#3c3a3a", 0.25)):
            canvas.fill(flat.quads([p for p in plates if chance.random() < share]), view.tone(tint, 0.5), 0.45)
        canvas.fill(flat.quads([(u, v, 0.02, h) for u, v, _, h in plates]), view.tone(DARK, 0.1), 0.6)
        for z in (2.6, 5.0, 7.4, 9.8, 12.2):
            canvas.fill(flat.quad(z, 0, 0.42, 5), view.tone("#403c3a", 0.4))
            canvas.fill(flat.quad(z, 0, 0.1, 5), view.tone("#a89c90", 0.8), 0.6)
            canvas.fill(joined([flat.path(ellipse(z + 0.24, 0.6 + 0.8 * k, 0.1, 0.14)) for k in range(6)]), view.tone(DARK, 0.1))
        for v, tint in ((3.9, "#7a4a38"), (4.25, "#4a5a5a")):
            canvas.fill(flat.quad(0.8, v, 14.2, 0.22), view.tone(tint, 0.35))
            canvas.fill(flat.quad(0.8, v + 0.11, 14.2, 0.05), view.tone(mix(tint, "#ffffff", 0.3), 0.9), 0.6)
        runs = [(chance.uniform(1, 14), 0.5, 0.07, chance.uniform(0.6, 3.0)) for _ in range(30)]
        canvas.fill(flat.quads(runs), view.tone("#6a3420", 0.4), 0.3, blur=2)
    top = room.camera.floor(4.9)
    canvas.fill(top.quads([(-5.2, z, 10.4, 0.4) for z in (2.6, 5.0, 7.4, 9.8, 12.2)]), view.tone("#2c2a2a", 0.4))
    canvas.fill(top.quads([(x, 0.8, 0.16, 14) for x in (-2.4, -2.1, 2.0, 2.5)]), view.tone("#5a4a40", 0.5))
    stained(canvas, seed, 0.3, 12, 1.0, view.tone("#14100e", 0))


def _deck(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Plates with studs, rings to lash to, worn yellow lines, a few lamps that still work."""
    floor, chance = room.floor, Random(7)
    canvas.fill(
        floor.grid([-5.2 + 1.3 * k for k in range(9)], [1.3 * k for k in range(1, 12)], 0.035), view.tone("#141416", 0.1), 0.6
    )
    studs = [(-5.0 + 0.26 * i + 0.13 * (j % 2), 1.0 + 0.26 * j, 0.1, 0.05) for i in range(39) for j in range(40)]
    canvas.fill(floor.quads([s for s in studs if abs(s[0]) < 2.2]), view.tone("#8a8a90", 0.6), 0.35)
    for x in (-2.3, 2.16):
        bits = [(x, 0.9 + 0.5 * k, 0.14, chance.uniform(0.2, 0.48)) for k in range(28)]
        canvas.fill(floor.quads(bits), view.tone("#d8a030", 0.7), 0.7)
    rings = [floor.path(ellipse(x, z, 0.12, 0.1)) for x in (-1.6, 1.6) for z in (3.4, 6.0, 8.6, 11.2)]
    for ring in rings:
        canvas.line(ring, view.tone("#a0a0a4", 0.7), 3)
    top = room.camera.floor(4.86)
    for k, z in enumerate((3.6, 6.4, 9.2, 12.0)):
        lamp = top.quad(-0.5, z, 1.0, 0.5)
        canvas.fill(lamp, mix(glow, "#ffffff", 0.5) if k != 1 else view.tone("#5a5650", 0.4))
        if k != 1:
            x, y = room.camera.at(0, 4.8, z)
            canvas.glow(x, y, 2.4 * room.camera.size(z), glow, 0.5)


def _pile(canvas: Canvas, view: View, camera: Camera, side: int, z: float, chance: Random, glow: str) -> None:
    """Crates stacked by the wall."""
    x = 2.7 if side > 0 else -4.9
    for dx, y, dz, size in ((0.0, 0, 0.2, 1.15), (1.16, 0, 0.0, 1.0), (0.2, 1.15, 0.25, 0.95), (1.25, 1.0, 0.1, 0.75)):
        if y and chance.random() < 0.3:
            continue
        offset = dx if side > 0 else 2.2 - dx - size
        sealed_crate(canvas, view, camera, x + offset, y, z + dz, size, chance.choice(TINTS), glow)


def _crane(picture: Picture, canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A beam across with its trolley and hook; a crate hangs from it."""
    z = 8.6
    box(canvas, view, camera, Sun(0, 0.6, 0.4), -5.0, 4.3, z, 10.0, 0.3, 0.35, "#b8862c", 0.6)
    box(canvas, view, camera, Sun(0, 0.6, 0.4), -0.5, 3.95, z - 0.05, 1.0, 0.36, 0.45, "#4a4c52", 0.6)
    (a, b), (c, d) = camera.at(0, 3.95, z), camera.at(0, 3.3, z)
    chain(canvas, view, (a, b), (c, d), 9)
    for u in (-0.34, 0.34):
        canvas.line(lines([(c, d), camera.at(u, 2.9, z)], closed=False), view.tone("#2a2a2e", 0.3), 4)
    sealed_crate(canvas, view, camera, -0.42, 2.1, z, 0.84, "#7a4234", glow)


def shipcell(picture: Picture) -> None:
    """A cell in white steel, seen from inside: the field of light in the door, the guard's passage beyond, a bunk, a bowl."""
    view, camera = picture.view, Camera(960, 520, 1.55, 900)
    glow, room = light(view, "#ff6a4a"), Room(camera, -3.3, 3.3, 3.0, 6.6, Sun(0, 0.8, -0.2), 0.6)
    beyond = picture.sheet(1.0)
    beyond.fill(WHOLE, view.tone("#20262f", 0.3))
    passage = Room(camera, -5.2, 5.2, 3.2, 10.5, Sun(0, 0.8, -0.2), 6.5)
    shell(beyond, view, passage, "#6a7484", "#4c5462", "#343c48", "#5c6676")
    beyond.fill(passage.back.quads([(3.2, 0, 1.9, 2.6), (5.4, 0, 1.9, 2.6)]), view.tone("#8a94a4", 0.6))
    beyond.fill(passage.back.quads([(3.4, 0.2, 1.5, 2.2), (5.6, 0.2, 1.5, 2.2)]), glow, 0.3)
    tube(beyond, passage.back.quad(0, 2.9, 10.4, 0.08), "#bfe8ff", 18, 0.8)
    walls = picture.sheet(0.75, 0, 0.3)
    shell(walls, view, room, "#a4acb8", "#6c7480", "#7c8692", "#98a2ae")
    _cell(walls, view, room, picture.seed)
    _field(picture, walls, room, glow)
    shine(walls, view, room, flattened([beyond, walls]), picture.seed, 0.24, 0.2)
    here = picture.sheet(0.5, 0, 0.3)
    _bunk(here, view, camera)
    _basin(here, view, camera)
    scratched = picture.sheet(0.35, 0, 0.2)
    marks = [
        room.east.path(rect(2.6 + 0.09 * k + 0.12 * (k // 5), 1.5 - 0.34 * row, 0.02, 0.24))
        for row in range(3)
        for k in range(15)
    ]
    scratched.fill(joined(marks), view.tone("#2c3038", 0.2), 0.75)
    near = picture.sheet(0.12, 0, 3.0)
    for x in (-30, 1950):
        near.fill(rect(x - 60, -20, 120, 1140), view.tone("#3c444f", 0.3))


def _cell(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Panels with bolts, a drain, a slot for air, the eye of a camera, one cold lamp."""
    for flat in (room.west, room.east):
        plates = [(0.7 + 1.5 * k, v, 1.42, h) for k in range(4) for v, h in ((0.12, 0.9), (1.1, 1.0), (2.18, 0.7))]
        for u, v, w, h in plates:
            canvas.inner(flat.quad(u, v, w, h), 3, 4, "#ffffff", 0.35, blur=2)
            canvas.line(flat.quad(u, v, w, h), view.tone("#3c4450", 0.2), 2.6, 0.7)
        canvas.fill(
            joined(
                [
                    flat.path(ellipse(u + a, v + b, 0.035, 0.035))
                    for u, v, w, h in plates
                    for a in (0.1, w - 0.1)
                    for b in (0.1, h - 0.1)
                ]
            ),
            view.tone("#4a525e", 0.4),
        )
        canvas.fill(flat.quads([(4.2, 2.3 + 0.08 * k, 0.9, 0.035) for k in range(6)]), view.tone("#1c2028", 0.1))
    canvas.fill(
        room.floor.grid([-3.3 + 0.66 * k for k in range(11)], [0.66 * k for k in range(1, 11)], 0.012),
        view.tone("#2a3038", 0.1),
        0.5,
    )
    canvas.fill(room.floor.path(ellipse(0, 4.2, 0.22, 0.18)), view.tone("#1c2028", 0.2))
    top = room.ceiling
    lamp = top.quad(-0.7, 3.2, 1.4, 1.0)
    canvas.fill(lamp, "#e8f4ff", 0.7, blur=26, blend="screen")
    canvas.fill(lamp, "#fbfdff")
    x, y = room.camera.at(2.7, 2.75, 6.2)
    canvas.fill(ellipse(x, y, 26, 22), view.tone("#3c444f", 0.5))
    canvas.fill(ellipse(x - 3, y + 3, 11, 11), "#14181e")
    canvas.fill(ellipse(x - 5, y + 1, 4, 4), "#ff5a4a")
    stained(canvas, seed, 0.12, 12, 1.0, view.tone("#2a3038", 0))


def _field(picture: Picture, canvas: Canvas, room: Room, glow: str) -> None:
    """The door: an arch of emitters with bars of light and a film between them."""
    view, flat = picture.view, room.back
    outline = [(1.0, 0), (1.0, 2.1), (1.5, 2.6), (5.1, 2.6), (5.6, 2.1), (5.6, 0)]
    frame = flat.path(lines([(0.7, 0), (0.7, 2.25), (1.36, 2.9), (5.24, 2.9), (5.9, 2.25), (5.9, 0)]))
    canvas.fill(frame, Linear(0, frame.bounds()[1], 0, frame.bounds()[3], (view.tone("#56606e", 0.7), view.tone("#343c48", 0.4))))
    hole = flat.path(lines(outline))
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.fill(hole, glow, 0.14)
    bars = [flat.quad(1.05 + 0.38 * k, 0, 0.035, 2.6) for k in range(1, 12)]
    canvas.fill(joined(bars), glow, 0.8, blur=10, blend="screen", clip=hole)
    canvas.fill(joined(bars), mix(glow, "#ffffff", 0.55), 0.9, clip=hole)
    waves = [
        flat.path(curve([(1.0 + 0.46 * k, v + 0.06 * math.sin(k * 1.3 + v * 5)) for k in range(11)], closed=False))
        for v in (0.5, 1.0, 1.5, 2.0)
    ]
    for wave in waves:
        canvas.line(wave, mix(glow, "#ffffff", 0.4), 2.4, 0.5, clip=hole)
    canvas.line(hole, glow, 16, 0.7, blur=9)
    canvas.line(hole, mix(glow, "#ffffff", 0.5), 4)
    x, y = flat.at(3.3, 1.3)
    canvas.glow(x, y, 520, glow, 0.3)
    spill = room.floor.quad(-2.3, 3.4, 4.6, 3.2)
    canvas.fill(
        spill, Linear(0, spill.bounds()[1], 0, spill.bounds()[3], (alpha(glow, 0.5), alpha(glow, 0.0))), blur=14, blend="screen"
    )
    picture.play(
        "flicker", *flat.at(1.0, 2.6), flat.at(5.6, 0)[0] - flat.at(1.0, 0)[0], flat.at(0, 0)[1] - flat.at(0, 2.6)[1], glow
    )
    plate = flat.quad(6.0, 1.1, 0.34, 0.5)
    canvas.fill(plate, view.tone("#2c343f", 0.4))
    canvas.fill(flat.quad(6.06, 1.4, 0.22, 0.12), "#ff5a4a")


def _bunk(canvas: Canvas, view: View, camera: Camera) -> None:
    """A shelf to lie on with a thin grey mat and a blanket."""
    shadow(canvas, view, camera, -3.3, 3.6, 1.1, 2.6, 0.5)
    box(canvas, view, camera, Sun(0.4, 0.8, -0.2), -3.28, 0.34, 3.5, 1.05, 0.12, 2.7, "#c4ccd6", 0.9)
    box(canvas, view, camera, Sun(0.4, 0.8, -0.2), -3.24, 0.46, 3.6, 0.94, 0.12, 2.5, "#7a8492", 0.6)
    box(canvas, view, camera, Sun(0.4, 0.8, -0.2), -3.2, 0.58, 5.3, 0.84, 0.14, 0.6, "#e4e8ee", 0.7)
    top = camera.floor(0.59)
    canvas.fill(top.quad(-3.24, 3.6, 0.94, 1.2), view.tone("#c8763c", 0.6))
    canvas.fill(camera.flat((-2.3, 0, 0), (0, 0, 1), (0, 1, 0)).quad(3.6, 0.3, 1.2, 0.28), view.tone("#c8763c", 0.4))


def _basin(canvas: Canvas, view: View, camera: Camera) -> None:
    """A bowl of steel and a tap out of the right wall."""
    x, y = camera.at(2.95, 0.85, 5.4)
    s = camera.size(5.4)
    canvas.fill(
        rect(x - 0.08 * s, y, 0.16 * s, 0.85 * s),
        Linear(x - 0.08 * s, 0, x + 0.08 * s, 0, (view.tone("#dfe4ea", 0.8), view.tone("#6a7484", 0.3))),
    )
    bowl = curve(
        [
            (x - 0.36 * s, y - 0.06 * s, 1),
            (x - 0.28 * s, y + 0.2 * s),
            (x, y + 0.27 * s),
            (x + 0.28 * s, y + 0.2 * s),
            (x + 0.36 * s, y - 0.06 * s, 1),
        ]
    )
    canvas.fill(bowl, Linear(x - 0.36 * s, 0, x + 0.36 * s, 0, (view.tone("#f0f4f8", 0.9), view.tone("#8a96a6", 0.4))))
    canvas.fill(ellipse(x, y - 0.06 * s, 0.36 * s, 0.07 * s), view.tone("#4a5462", 0.4))
    canvas.line(
        curve(
            [
                (x + 0.1 * s, y - 0.08 * s),
                (x + 0.1 * s, y - 0.34 * s),
                (x - 0.04 * s, y - 0.38 * s),
                (x - 0.06 * s, y - 0.26 * s),
            ],
            closed=False,
        ),
        view.tone("#dfe4ea", 0.8),
        0.05 * s,
    )


PLACES = {
    "cargohold": Kind(cargohold, "torch", ((0.1, 0.9),), 0.6),
    "shipcell": Kind(shipcell, "white", ((0.1, 0.9),), 0.6),
}
