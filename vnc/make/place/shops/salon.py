"""A hairdresser's."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import pendant, picture_frame
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

LOOKS = (("#2f6a68", "#d8a05a", "#f0e8dc"), ("#b8607a", "#c8a060", "#f4ecea"), ("#3a3a46", "#b8884c", "#ece6de"))
MIRRORS = (0.95, 2.75, 4.55)
"""Left edges of the mirrors from the back wall's corner, in metres."""
BOTTLES = ("#e8c8b0", "#c8a0a8", "#8ab0a8", "#f4f0e8", "#5a5a64", "#d8a05a")
Look = tuple[str, str, str]


def salon(picture: Picture) -> None:
    """Three round-headed mirrors with chairs before them, a basin, shelves of bottles, a shop window on the street."""
    view, camera = picture.view, Camera(960, 435, 1.5, 900)
    room = Room(camera, -3.7, 3.7, 3.2, 6.2, Sun(-0.8, 0.5, -0.1))
    look = LOOKS[picture.seed % len(LOOKS)]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 540)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, look[2], "#d8d0c4", "#f0ece4", mix(look[2], "#e0d4c4", 0.5))
    tiled(walls, view, room, "#d8d0c4", 0.55, mix(look[0], "#e8e0d4", 0.72), 0.4)
    _wall(walls, view, room, look)
    for z in (1.5, 3.7):
        droplets(picture, walls, window(walls, view, room.west, z, 0.5, 1.9, 2.3, look[1], 2, 1, 0.06), picture.seed + int(z))
    for u in MIRRORS:
        _mirror(walls, view, room.back, u, look, picture.seed)
    light = [((-3.7, 0.5, z), (-3.7, 2.8, z), (-3.7, 2.8, z + 1.9), (-3.7, 0.5, z + 1.9)) for z in (1.5, 3.7)]
    back = picture.sheet(0.6, 0, 0.4)
    _console(back, view, camera, room.sun, look, picture.seed)
    _shelves(back, view, camera, room, look, picture.seed)
    _basin(back, view, camera, room.sun, 2.5, 4.5, look)
    pot(back, view, *camera.at(-3.2, 0, 5.6), 70, picture.seed, "#f0e8dc")
    for x in (-2.15, -0.35, 1.35):
        _chair(back, view, camera, x, 4.7, look)
    shine(walls, view, room, flattened([out, walls, back]), picture.seed, 0.3, 0.12)
    sunlight(walls, room, view, light, (-0.8, 0.7, 0.1), pool=0.4, shaft=0.18)
    front = picture.sheet(0.3, 0, 0.5)
    _trolley(front, view, camera, -1.05, 3.5, look)
    _dryer(front, view, camera, 2.75, 3.3, look)
    for x, y in ((560, 120), (960, 92), (1360, 120)):
        pendant(front, view, x, y, 66, look[1])
    near = picture.sheet(0.1, 0, 2.0)
    _scissors(near, view, look)


def _wall(canvas: Canvas, view: View, room: Room, look: Look) -> None:
    """Tiles behind the mirrors, a coloured dado, pictures of hair on the right."""
    wall = room.back
    spots = [(0.3 * i + 0.15 * (j % 2), 0.9 + 0.15 * j, 0.28, 0.13) for i in range(25) for j in range(13)]
    band = wall.quad(0, 0, 7.4, 2.9)
    canvas.fill(band, view.tone(mix(look[0], "#ffffff", 0.35), 0.4))
    canvas.fill(wall.quads(spots[::2]), view.tone(mix(look[0], "#ffffff", 0.5), 0.6), clip=band)
    canvas.fill(wall.quads(spots[1::2]), view.tone(mix(look[0], "#ffffff", 0.44), 0.55), clip=band)
    canvas.fill(wall.quad(0, 2.86, 7.4, 0.34), view.tone(look[2], 0.6))
    for flat, u, long in ((room.west, 0.3, 5.9), (room.east, 0.3, 5.9)):
        canvas.fill(flat.quad(u, 0, long, 0.42), view.tone(look[0], 0.4))
        canvas.fill(flat.quad(u, 0.42, long, 0.04), view.tone(look[1], 0.9))
    top = room.ceiling
    canvas.fill(
        top.quads([(-2.9, 1.0, 5.8, 0.14), (-2.9, 5.4, 5.8, 0.14), (-2.9, 1.0, 0.14, 4.5), (2.76, 1.0, 0.14, 4.5)]),
        view.tone("#c8beb0", 0.35),
    )
    canvas.fill(top.quads([(-2.7, 1.2, 5.4, 0.05), (-2.7, 5.3, 5.4, 0.05)]), "#fff0d0", 0.7, blur=3)
    spots = [top.path(ellipse(x, z, 0.07, 0.07)) for x in (-3.3, 3.3) for z in (1.6, 2.8, 4.0, 5.2)]
    canvas.fill(joined(spots), "#fff8e8")
    skirting(canvas, view, room, mix(look[0], "#181418", 0.3), 0.1)
    for k, z in enumerate((2.0, 3.2)):
        picture_frame(canvas, view, room.east, z, 1.5, 0.8, 1.0, 40 + k)
        _head(canvas, view, room.east, z + 0.4, 1.62, k)


def _head(canvas: Canvas, view: View, flat: Flat, u: float, v: float, kind: int) -> None:
    """A profile with waving hair, as an advertisement has it."""
    canvas.fill(flat.quad(u - 0.4, v - 0.12, 0.8, 1.0), view.tone("#f4e4dc", 0.75))
    hair = [(0.1, 0.7), (-0.18, 0.72), (-0.32, 0.5), (-0.26, 0.2), (-0.34, 0.02), (-0.12, 0.04), (-0.06, 0.3), (0.1, 0.5)]
    face = [
        (0.08, 0.62),
        (0.17, 0.46),
        (0.22, 0.4),
        (0.16, 0.36),
        (0.16, 0.28),
        (0.06, 0.22),
        (0.08, 0.06),
        (-0.12, 0.04),
        (-0.1, 0.5),
    ]
    canvas.fill(flat.path(curve([(u + a, v + b) for a, b in face])), view.tone("#e8b898", 0.75))
    tint = ("#6a3424", "#d8a050")[kind % 2]
    canvas.fill(flat.path(curve([(u + a, v + b) for a, b in hair])), view.tone(tint, 0.6))


def _mirror(canvas: Canvas, view: View, wall: Flat, u: float, look: Look, seed: int) -> None:
    """A tall glass with a round head, lit along its rim; it shows the window and the lamps behind us."""

    def arch(grow: float) -> Path:
        return curve(
            [
                (u - grow, 0.98 - grow, 1),
                (u - grow, 2.1),
                (u + 0.25, 2.62 + grow),
                (u + 0.65, 2.72 + grow),
                (u + 1.05, 2.62 + grow),
                (u + 1.3 + grow, 2.1),
                (u + 1.3 + grow, 0.98 - grow, 1),
            ]
        )

    canvas.fill(wall.path(arch(0.07)), view.tone(look[1], 0.8))
    rim = wall.path(arch(0.03))
    canvas.fill(rim, "#fff4d8")
    canvas.fill(rim, "#ffe4b0", 0.35 + 0.3 * view.lamps, blur=18, blend="screen")
    glass = wall.path(arch(0.0))
    left, top, right, foot = glass.bounds()
    w, h = right - left, foot - top
    canvas.fill(
        glass, Linear(left, top, right, foot, (view.tone("#c8d4d4", 0.8), view.tone("#a4b4b8", 0.55), view.tone("#c4d0d0", 0.75)))
    )
    canvas.fill(
        rect(left + w * 0.1, top + h * 0.3, w * 0.3, h * 0.5),
        mix(view.tone("#dceaf0", 0.95), view.sky[3], 0.4),
        0.85,
        blur=2,
        clip=glass,
    )
    canvas.fill(rect(left + w * 0.24, top + h * 0.3, 3, h * 0.5), view.tone(look[1], 0.6), 0.8, clip=glass)
    canvas.fill(
        rect(left + w * 0.62, top + h * 0.36, w * 0.26, h * 0.64),
        view.tone(mix(look[0], "#808080", 0.4), 0.4),
        0.6,
        blur=2,
        clip=glass,
    )
    canvas.fill(ellipse(left + w * 0.7, top + h * 0.2, 12, 9), "#fff0c8", 0.9, blur=3)
    gleam = [
        lines([(left + w * a, foot), (left + w * (a + b), foot), (left + w * (a + b + 0.4), top), (left + w * (a + 0.4), top)])
        for a, b in ((0.1, 0.12), (0.3, 0.05))
    ]
    canvas.fill(joined(gleam), "#ffffff", 0.16, clip=glass)


def _console(canvas: Canvas, view: View, camera: Camera, sun: Sun, look: Look, seed: int) -> None:
    """A shelf under the mirrors: bottles, brushes in glasses, dryers in their rings."""
    chance, z = Random(seed), 5.85
    for u in MIRRORS:
        x = u - 3.7
        box(canvas, view, camera, sun, x - 0.05, 0.78, z, 1.4, 0.07, 0.34, "#f4efe6", 1)
        box(canvas, view, camera, sun, x + 0.1, 0.4, z + 0.06, 1.1, 0.38, 0.26, mix(look[0], "#ffffff", 0.12), 0.5)
        face = camera.flat((x + 0.1, 0.4, z + 0.055), (1, 0, 0), (0, 1, 0))
        canvas.fill(
            face.quads([(0.04, 0.06, 0.49, 0.26), (0.57, 0.06, 0.49, 0.26)]), view.tone(mix(look[0], "#ffffff", 0.25), 0.6)
        )
        canvas.fill(face.quads([(0.2, 0.25, 0.16, 0.025), (0.74, 0.25, 0.16, 0.025)]), view.tone(look[1], 1.0))
        s = camera.size(z + 0.15)
        for k in range(7):
            cx, y = camera.at(x + 0.08 + 0.18 * k + chance.uniform(-0.03, 0.03), 0.85, z + 0.15)
            _bottle(canvas, view, cx, y, s * chance.uniform(0.12, 0.22), chance.choice(BOTTLES))
        cx, y = camera.at(x + 1.22, 0.72, z - 0.02)
        canvas.line(ellipse(cx, y, 0.06 * s, 0.03 * s), view.tone("#b8bcc0", 0.9), 3)
        dryer = joined(
            [rect(cx - 0.04 * s, y - 0.12 * s, 0.17 * s, 0.09 * s, 4), rect(cx - 0.025 * s, y - 0.06 * s, 0.05 * s, 0.2 * s, 4)]
        )
        canvas.fill(dryer, view.tone("#2c2a30", 0.6))


def _bottle(canvas: Canvas, view: View, x: float, y: float, tall: float, tint: str) -> None:
    w = tall * 0.2
    canvas.fill(
        rect(x - w, y - tall * 0.76, 2 * w, tall * 0.76, w * 0.3),
        Linear(x - w, 0, x + w, 0, (view.tone(tint, 1.1), view.tone(tint, 0.7), view.tone(tint, 0.3))),
    )
    canvas.fill(
        joined([rect(x - w * 0.3, y - tall, w * 0.6, tall * 0.26), rect(x - w * 0.3, y - tall, w * 1.1, tall * 0.08)]),
        view.tone("#2c2a30", 0.5),
    )
    canvas.fill(rect(x - w * 0.9, y - tall * 0.5, 1.8 * w, tall * 0.24), view.tone("#fbf8f0", 0.9), 0.85)


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float, look: Look) -> None:
    """A padded chair on a round foot, seen from behind and turned a little."""
    (cx, foot), s = camera.at(x + 0.3, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.36 * s, 0.09 * s), view.tone("#140c0a", 0), 0.45, blur=7)
    canvas.fill(
        ellipse(cx, foot - 0.02 * s, 0.3 * s, 0.07 * s),
        Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#f4f6f8", 1.0), view.tone("#8a9098", 0.4))),
    )
    canvas.fill(
        rect(cx - 0.05 * s, foot - 0.42 * s, 0.1 * s, 0.42 * s),
        Linear(cx - 0.05 * s, 0, cx + 0.05 * s, 0, (view.tone("#e8ecf0", 1.0), view.tone("#7a8088", 0.3))),
    )
    hide = mix(look[0], "#141014", 0.35)
    canvas.fill(rect(cx - 0.31 * s, foot - 0.56 * s, 0.62 * s, 0.16 * s, 0.05 * s), view.tone(hide, 0.5))
    for d in (-1, 1):
        arm = curve(
            [
                (cx + d * 0.29 * s, foot - 0.48 * s, 1),
                (cx + d * 0.37 * s, foot - 0.5 * s),
                (cx + d * 0.38 * s, foot - 0.74 * s),
                (cx + d * 0.28 * s, foot - 0.76 * s, 1),
            ]
        )
        canvas.fill(arm, view.tone(hide, 0.35))
        canvas.fill(rect(cx + d * 0.33 * s - 0.05 * s, foot - 0.79 * s, 0.1 * s, 0.05 * s, 4), view.tone(look[1], 0.9))
    back = curve(
        [
            (cx - 0.25 * s, foot - 0.54 * s),
            (cx - 0.28 * s, foot - 0.86 * s),
            (cx - 0.22 * s, foot - 1.06 * s),
            (cx + 0.22 * s, foot - 1.06 * s),
            (cx + 0.28 * s, foot - 0.86 * s),
            (cx + 0.25 * s, foot - 0.54 * s),
        ]
    )
    canvas.fill(
        back, Linear(0, foot - 1.06 * s, 0, foot - 0.54 * s, (view.tone(mix(hide, "#ffffff", 0.2), 0.95), view.tone(hide, 0.35)))
    )
    canvas.line(back, view.tone(look[1], 0.9), 3.4)
    seams = [rect(cx + d * 0.1 * s - 1.2, foot - 1.0 * s, 2.4, 0.42 * s) for d in (-1, 0, 1)]
    canvas.fill(joined(seams), view.tone("#100c10", 0.1), 0.4)
    canvas.fill(rect(cx - 0.14 * s, foot - 0.14 * s, 0.28 * s, 0.04 * s, 3), view.tone("#c8ccd2", 0.9))


def _shelves(canvas: Canvas, view: View, camera: Camera, room: Room, look: Look, seed: int) -> None:
    """Glass shelves of bottles for sale on the right wall."""
    chance = Random(seed + 5)
    for v in (0.7, 1.15, 1.6, 2.05):
        for k in range(8):
            z = 4.55 + 0.2 * k
            tint, tall, wide = chance.choice(BOTTLES), chance.uniform(0.2, 0.32), 0.11
            canvas.fill(room.east.quad(z, v, wide, tall), view.tone(tint, 0.6))
            canvas.fill(
                room.east.quads([(z + 0.03, v + tall, 0.05, 0.06), (z, v + tall * 0.3, wide, tall * 0.3)]),
                view.tone("#fbf8f0", 0.8),
                0.85,
            )
        shelf = camera.shape((3.7, v, 4.45), (3.7, v, 6.15), (3.45, v, 6.15), (3.45, v, 4.45))
        canvas.fill(shelf, view.tone("#e8f0f0", 0.9), 0.6)
        canvas.fill(camera.flat((3.45, v - 0.03, 4.45), (0, 0, 1), (0, 1, 0)).quad(0, 0, 1.7, 0.03), view.tone(look[1], 0.9))


def _basin(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, look: Look) -> None:
    """A basin to wash hair with its reclining seat."""
    shadow(canvas, view, camera, x - 0.2, z - 0.3, 1.0, 1.2, 0.45)
    box(canvas, view, camera, sun, x + 0.1, 0, z + 0.5, 0.6, 0.85, 0.4, "#f4f2ee", 0.9)
    s = camera.size(z + 0.5)
    cx, y = camera.at(x + 0.4, 0.9, z + 0.5)
    bowl = curve(
        [
            (cx - 0.36 * s, y - 0.04 * s, 1),
            (cx + 0.36 * s, y - 0.04 * s, 1),
            (cx + 0.26 * s, y + 0.2 * s),
            (cx - 0.26 * s, y + 0.2 * s),
        ]
    )
    canvas.fill(bowl, Linear(cx - 0.36 * s, 0, cx + 0.36 * s, 0, (view.tone("#ffffff", 0.9), view.tone("#c8ccd0", 0.5))))
    canvas.fill(ellipse(cx, y - 0.04 * s, 0.36 * s, 0.08 * s), view.tone("#fbfcfc", 1.0))
    canvas.fill(ellipse(cx, y - 0.03 * s, 0.28 * s, 0.055 * s), view.tone("#9aa4ac", 0.4))
    canvas.fill(
        stroke(
            [
                (cx + 0.05 * s, y - 0.06 * s),
                (cx + 0.05 * s, y - 0.26 * s),
                (cx - 0.08 * s, y - 0.28 * s),
                (cx - 0.09 * s, y - 0.18 * s),
            ],
            0.035 * s,
            even,
        ),
        view.tone("#dce2e8", 1.0),
    )
    hide = mix(look[0], "#141014", 0.35)
    box(canvas, view, camera, sun, x + 0.08, 0.15, z - 0.3, 0.62, 0.3, 0.72, hide, 0.8)
    seat = lines(
        [
            camera.at(x + 0.08, 0.45, z + 0.25),
            camera.at(x + 0.7, 0.45, z + 0.25),
            camera.at(x + 0.66, 0.92, z + 0.42),
            camera.at(x + 0.12, 0.92, z + 0.42),
        ]
    )
    canvas.fill(seat, view.tone(mix(hide, "#ffffff", 0.1), 0.7))
    canvas.fill(camera.floor(0.455).quad(x + 0.08, z - 0.3, 0.62, 0.72), view.tone(mix(hide, "#ffffff", 0.16), 0.9))


def _trolley(canvas: Canvas, view: View, camera: Camera, x: float, z: float, look: Look) -> None:
    """A trolley of three trays: rollers, combs, bowls of dye."""
    sun = Sun(-0.5, 0.7, -0.2)
    shadow(canvas, view, camera, x, z, 0.5, 0.4, 0.4)
    for k in range(3):
        box(canvas, view, camera, sun, x, 0.14 + 0.28 * k, z, 0.5, 0.09, 0.36, ("#3a3a42", look[0], "#3a3a42")[k], 0.9)
    for d in (0.0, 0.47):
        box(canvas, view, camera, sun, x + d, 0.04, z, 0.03, 0.84, 0.03, "#b8bcc2", 0)
    s = camera.size(z + 0.1)
    for k, tint in enumerate(("#e87a94", "#8a6ad0", "#f0c050")):
        cx, y = camera.at(x + 0.1 + 0.14 * k, 0.8, z + 0.12)
        canvas.fill(rect(cx - 0.05 * s, y - 0.06 * s, 0.1 * s, 0.06 * s, 3), view.tone(tint, 0.8))
        canvas.fill(ellipse(cx, y - 0.06 * s, 0.05 * s, 0.015 * s), view.tone(mix(tint, "#ffffff", 0.4), 1.0))
    cx, y = camera.at(x + 0.42, 0.8, z + 0.2)
    sticks = [stroke([(cx + 3 * k, y), (cx + 7 * k, y - 0.2 * s)], 4, even) for k in (-1, 0, 1)]
    canvas.fill(joined(sticks), view.tone("#2c2a30", 0.5))


def _dryer(canvas: Canvas, view: View, camera: Camera, x: float, z: float, look: Look) -> None:
    """A drying hood on a stand with wheels."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.06 * s), view.tone("#140c0a", 0), 0.4, blur=7)
    legs = [stroke([(cx, foot - 0.08 * s), (cx + d * 0.26 * s, foot)], 0.035 * s, even) for d in (-1, -0.3, 0.4, 1)]
    canvas.fill(joined([*legs, rect(cx - 0.022 * s, foot - 1.36 * s, 0.044 * s, 1.3 * s)]), view.tone("#c8ccd2", 0.8))
    hood = curve(
        [
            (cx - 0.27 * s, foot - 1.28 * s, 1),
            (cx - 0.29 * s, foot - 1.52 * s),
            (cx - 0.12 * s, foot - 1.72 * s),
            (cx + 0.12 * s, foot - 1.72 * s),
            (cx + 0.29 * s, foot - 1.52 * s),
            (cx + 0.27 * s, foot - 1.28 * s, 1),
        ]
    )
    canvas.fill(
        hood,
        Linear(cx - 0.29 * s, 0, cx + 0.29 * s, 0, (view.tone(look[2], 1.1), view.tone(look[2], 0.6), view.tone(look[2], 0.25))),
    )
    canvas.fill(ellipse(cx, foot - 1.28 * s, 0.27 * s, 0.05 * s), view.tone("#3a3438", 0.3))
    canvas.fill(
        joined([rect(cx - 0.16 * s, foot - (1.58 - 0.045 * k) * s, 0.32 * s, 0.014 * s, 2) for k in range(4)]),
        view.tone("#8a8488", 0.4),
    )
    canvas.fill(rect(cx - 0.28 * s, foot - 1.33 * s, 0.56 * s, 0.04 * s, 3), view.tone(look[1], 0.9))


def _scissors(canvas: Canvas, view: View, look: Look) -> None:
    """Scissors and a comb on the counter before us."""
    top = lines([(-40, 1010), (620, 995), (720, 1100), (-40, 1100)])
    canvas.fill(top, Linear(0, 995, 0, HIGH, (view.tone("#f8f4ec", 0.95), view.tone("#c8bcae", 0.4))))
    steel = Linear(0, 1010, 0, 1050, (view.tone("#ffffff", 1.1), view.tone("#8a949c", 0.5)))
    for d in (-1, 1):
        blade = lines([(250, 1032 + 2 * d), (470, 1026 + 16 * d), (250, 1032 + 12 * d)])
        canvas.fill(blade.moved(3, 5), view.tone("#140c0a", 0), 0.3, blur=4)
        canvas.fill(blade, steel)
        canvas.fill(stroke([(262, 1032), (190, 1032 - 18 * d)], 11, even), steel)
        canvas.line(ellipse(160, 1032 - 26 * d, 36, 20), view.tone(look[1], 0.8), 11)
    canvas.fill(ellipse(258, 1032, 7, 7), view.tone("#5a646c", 0.5))
    comb = rect(60, 1066, 380, 16, 5)
    canvas.fill(comb, view.tone("#2c2a30", 0.5))
    canvas.fill(joined([rect(70 + 9 * k, 1080, 4, 26) for k in range(41)]), alpha(view.tone("#2c2a30", 0.4), 1))


PLACES = {"hairsalon": Kind(salon, "warm", ((0.1, 0.9),), 0.4, (-0.8, -0.5))}
