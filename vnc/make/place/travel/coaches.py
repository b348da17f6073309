"""Seats in rows with an aisle between: the cabin of a plane, the inside of a bus."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.outside import across_the_street
from vnc.make.place.parts.seats import back, extruded, padded, slant
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, shell, shine, sunlight, window
from vnc.make.place.sky import cloud_bank, sky
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

SHELL, TRIM = "#d2d0ce", "#a8a49c"
SECTION = ((1.5, 0.0), (1.72, 0.72), (1.66, 1.56), (1.2, 1.74), (0.86, 2.16), (0.5, 2.28), (0.0, 2.3))
"""Half of the cabin's section from the floor up: metres from the aisle's middle, metres high."""
BINS = (1.0, 2.4, 3.8, 5.2, 6.6, 8.0, 9.4)
ROWS = (8.5, 7.1, 5.7, 4.3, 2.9, 1.6)
LEATHER = ("#4a5f86", "#6a4a5a", "#3f6a72", "#8a6a4a")


def planecabin(picture: Picture) -> None:
    """Wide seats on both sides of the aisle, screens in their backs, oval windows over a sea of clouds, lit bins above."""
    view, camera, chance = picture.view, Camera(960, 430, 1.5, 900), Random(picture.seed)
    leather = chance.choice(LEATHER)
    out = picture.sheet(1.0, 0, 1.5)
    _above_clouds(picture, out)
    hull = picture.sheet(0.75, 0, 0.4)
    _tube(hull, view, camera)
    _overhead(hull, view, camera)
    _bulkhead(hull, view, camera, leather)
    for side in (-1, 1):
        _portholes(hull, view, camera, side)
        _bins(hull, view, camera, side)
    _aisle(hull, view, camera, leather)
    far = picture.sheet(0.55, 0, 0.3)
    for z in ROWS[:4]:
        _plane_row(picture, far, camera, z, leather)
    middle = picture.sheet(0.4, 0, 0.4)
    _plane_row(picture, middle, camera, ROWS[4], leather)
    near = picture.sheet(0.25, 0, 0.7)
    _plane_row(picture, near, camera, ROWS[5], leather)


def _above_clouds(picture: Picture, canvas: Canvas) -> None:
    """The sky from high up: clear above, clouds like a white sea below."""
    view = picture.out
    sky(picture, canvas, 480, clouds=False)
    low = mix(view.cloud[1], view.sky[3], 0.3)
    canvas.fill(rect(-20, 440, WIDE + 40, 700), Linear(0, 440, 0, 800, (low, view.cloud[2])))
    cloud_bank(canvas, view, picture.seed + 3, 0.75, 420, 640, 6, 5.0, 0.3)
    cloud_bank(canvas, view, picture.seed + 4, 0.7, 520, HIGH, 4, 2.4, 0.3)


def _tube(canvas: Canvas, view: View, camera: Camera) -> None:
    """The bare cabin: strips of its section, each with its own light; light runs along the ceiling's edge."""
    canvas.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone(SHELL, 0.2))
    canvas.fill(
        camera.floor().quad(-1.5, 0.4, 3.0, 10), Linear(0, HIGH, 0, 560, (view.tone("#4a4a58", 0.2), view.tone("#5c5c6a", 0.6)))
    )
    for side in (-1, 1):
        for k, light in enumerate((0.15, 0.5, 0.1, 0.6, 0.4, 0.3)):
            (x0, y0), (x1, y1) = SECTION[k], SECTION[k + 1]
            flat, long = slant(camera, (side * x0, y0), (side * x1, y1))
            shape = flat.quad(0.4, 0, 9.8, long)
            shine_ = light + (0.12 if side > 0 and k < 4 else 0)
            canvas.fill(
                shape,
                Linear(
                    *flat.at(1.2, long / 2),
                    *flat.at(10, long / 2),
                    (view.tone(SHELL, shine_ - 0.15), view.tone(SHELL, shine_ + 0.15)),
                ),
            )
        flat, _ = slant(camera, (side * 0.86, 2.16), (side * 0.5, 2.28))
        strip = flat.quad(0.4, 0.02, 9.8, 0.05)
        canvas.fill(strip, mix("#ffffff", _mood(view), 0.2))
        canvas.fill(flat.quad(0.4, 0, 9.8, 0.4), _mood(view), 0.45, blur=20, blend="screen")


def _overhead(canvas: Canvas, view: View, camera: Camera) -> None:
    """Panels of the ceiling with joints, a grille and an exit sign."""
    top = camera.floor(2.29)
    canvas.fill(top.quads([(-0.5, z, 1.0, 0.025) for z in BINS]), view.tone("#5a5860", 0.2), 0.55)
    canvas.fill(top.quads([(-0.5, 0.5, 0.02, 9.7), (0.48, 0.5, 0.02, 9.7)]), view.tone("#5a5860", 0.2), 0.4)
    grilles = [(-0.16, z + 0.5 + 0.06 * k, 0.32, 0.03) for z in BINS for k in range(6)]
    canvas.fill(top.quads(grilles), view.tone("#7a7880", 0.3), 0.7)


def _mood(view: View) -> str:
    """The colour of the hidden lamps: cool by day, violet at night."""
    return {"night": "#8a7aff", "sunset": "#ffb48a", "dawn": "#ffc8a0"}.get(view.time, "#bcdcff")


def _bulkhead(canvas: Canvas, view: View, camera: Camera, leather: str) -> None:
    """The wall in front: a curtain to the galley, a screen with the route, signs that are lit."""
    flat = camera.flat((0, 0, 10.2), (1, 0, 0), (0, 1, 0))
    outline = [(side * x, y) for side in (1,) for x, y in SECTION] + [(-x, y) for x, y in SECTION[::-1]]
    wall = flat.path(lines(outline))
    canvas.fill(wall, Linear(0, 360, 0, 560, (view.tone("#d8d4cc", 0.8), view.tone("#a8a49e", 0.4))))
    canvas.fill(flat.quad(-0.42, 0, 0.84, 2.0), view.tone(leather, 0.4))
    canvas.fill(flat.quads([(-0.42 + 0.14 * k, 0, 0.06, 2.0) for k in range(6)]), view.tone(leather, 0.9), 0.7)
    for u in (-1.3, 0.66):
        canvas.fill(flat.quad(u, 1.1, 0.64, 0.4), "#1a3a6a")
        canvas.fill(flat.quad(u + 0.04, 1.14, 0.56, 0.32), "#3f86c8")
        canvas.fill(flat.path(ellipse(u + 0.2, 1.3, 0.13, 0.09)), "#7ac88a")
    canvas.fill(flat.quads([(-0.3, 2.06, 0.22, 0.1), (0.08, 2.06, 0.22, 0.1)]), "#ffe8b0")


def _portholes(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """Oval windows in deep frames, some with the shade half down; daylight spills from them."""
    flat, long = slant(camera, (side * 1.72, 0.72), (side * 1.66, 1.56))
    canvas.fill(flat.quad(0.4, 0.02, 9.8, 0.05), view.tone(TRIM, 0.4))
    canvas.fill(flat.quads([(z, 0, 0.012, long) for z in BINS]), view.tone("#6a6660", 0.2), 0.7)
    for k in range(15):
        z = 1.28 + 0.58 * k
        frame, hole = flat.path(rect(z, 0.2, 0.42, 0.56, 0.2)), flat.path(rect(z + 0.06, 0.26, 0.3, 0.44, 0.15))
        canvas.fill(frame, view.tone("#f8f6f0", 0.7))
        canvas.inner(frame, -5 * side, 5, view.tone("#6a6870", 0.2), 0.5, blur=4)
        canvas.fill(hole, "#ffffff", blend="erase")
        canvas.fill(hole, alpha("#ffffff", 0.1))
        if k in (3, 8):
            canvas.fill(flat.quad(z + 0.06, 0.46, 0.3, 0.24), view.tone("#e8e6e0", 0.6), clip=hole)
        canvas.line(hole, view.tone("#8a8880", 0.3), 2.2, 0.8)
        x, y = flat.at(z + 0.21, 0.48)
        canvas.glow(x, y, 0.5 * camera.size(z), view.sunlight, 0.22 * view.shine * (1 - 0.6 * view.lamps))


def _bins(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """Rounded lockers with latches, lamps and air nozzles under them."""
    flat, long = slant(camera, (side * 1.2, 1.74), (side * 0.86, 2.16))
    for z in BINS:
        lid = flat.path(rect(z + 0.04, 0.05, 1.32, long - 0.12, 0.08))
        canvas.fill(lid, Linear(*flat.at(z, long), *flat.at(z, 0), (view.tone("#e8e6e4", 0.7), view.tone("#bcbab8", 0.35))))
        canvas.line(lid, view.tone("#7a7870", 0.2), 2, 0.8)
        canvas.fill(flat.path(rect(z + 0.58, 0.1, 0.24, 0.06, 0.02)), view.tone("#8a8a90", 0.5))
    under, wide = slant(camera, (side * 1.66, 1.56), (side * 1.2, 1.74))
    for z in BINS[:-1]:
        canvas.fill(under.path(rect(z + 0.5, wide * 0.35, 0.6, 0.16, 0.05)), view.tone("#c8c6c2", 0.4))
        canvas.fill(
            joined([under.path(ellipse(z + 0.62 + 0.18 * k, wide * 0.5, 0.04, 0.04)) for k in range(3)]),
            "#fff4d4",
            0.5 + 0.5 * view.lamps,
        )


def _aisle(canvas: Canvas, view: View, camera: Camera, leather: str) -> None:
    """Patterned carpet with lights let into its edges."""
    floor = camera.floor()
    canvas.fill(floor.quad(-0.34, 0.4, 0.68, 9.8), view.tone(mix(leather, "#2a2a38", 0.3), 0.7))
    dots = [(x, z, 0.035, 0.035) for z in (0.9 + 0.16 * k for k in range(58)) for x in (-0.26, -0.13, 0.0, 0.13, 0.24)]
    canvas.fill(floor.quads(dots), view.tone(mix(leather, "#ffffff", 0.4), 0.7), 0.5)
    canvas.fill(floor.quads([(s * 0.36 - 0.01, 0.8 + 0.4 * k, 0.03, 0.16) for s in (-1, 1) for k in range(23)]), "#fff0b8", 0.85)


def _plane_row(picture: Picture, canvas: Canvas, camera: Camera, z: float, leather: str) -> None:
    """A pair of seats on each side, from behind: screens, pockets, cloths over the head rests."""
    view = picture.view
    for side in (-1, 1):
        shadow(canvas, view, camera, side * 1.02 - 0.62, z - 0.1, 1.24, 0.5, 0.5)
        for k, x in enumerate((1.36, 0.7)):
            _plane_seat(canvas, view, camera, side * x, z, view.own("seat", leather), picture.seed + round(z * 10) + k * side)


def _plane_seat(canvas: Canvas, view: View, camera: Camera, x: float, z: float, leather: str, seed: int) -> None:
    wide, chance = 0.58, Random(seed)
    sun = Sun(0.2, 0.8, -0.3)
    inner = x - wide / 2 - 0.05 if x > 0 else x + wide / 2 - 0.04
    box(canvas, view, camera, sun, inner, 0.2, z + 0.1, 0.09, 0.42, 0.6, mix(leather, "#e0dcd4", 0.55), 0.7)
    shape = back(x, 0.28, wide, 1.26, 0.13)
    extruded(canvas, view, camera, shape, z, z + 0.14, mix(leather, "#141020", 0.4), 0.3)
    face = padded(canvas, view, camera, shape, z, mix(leather, "#d4d0cc", 0.25), 0.5)
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    cloth = flat.path(rect(-0.2, 1.02, 0.4, 0.24, 0.04))
    canvas.fill(cloth, view.tone("#f4f2ec", 0.8), clip=face)
    canvas.fill(flat.path(rect(-0.2, 0.72, 0.4, 0.27, 0.02)), view.tone("#22242c", 0.4))
    _screen(canvas, flat, chance)
    canvas.fill(flat.path(rect(-0.22, 0.6, 0.44, 0.05, 0.02)), view.tone(mix(leather, "#e8e4dc", 0.6), 0.6))
    pocket = flat.path(curve([(-0.22, 0.54, 1), (0, 0.52), (0.22, 0.54, 1), (0.21, 0.32, 1), (-0.21, 0.32, 1)]))
    canvas.fill(
        flat.quads([(-0.16, 0.48, 0.14, 0.14), (0.02, 0.46, 0.13, 0.14)]),
        view.tone(chance.choice(("#d8c8a0", "#a8c4d4", "#d89a8a")), 0.6),
    )
    canvas.fill(pocket, view.tone(mix(leather, "#181420", 0.25), 0.4))
    canvas.line(pocket, view.tone(mix(leather, "#ffffff", 0.4), 0.8), max(1.0, 0.008 * camera.size(z)), 0.7)


def _screen(canvas: Canvas, flat: Flat, chance: Random) -> None:
    """A small picture: the route on a map, or a film."""
    pane = flat.quad(-0.18, 0.74, 0.36, 0.23)
    kind = chance.random()
    tints = ("#1f5fa8", "#5ab0e0") if kind < 0.6 else ("#7a3a6a", "#f0a868")
    _, y0, _, y1 = pane.bounds()
    canvas.fill(pane, Linear(0, y0, 0, y1, tints))
    if kind < 0.6:
        land = [(-0.16, 0.78), (-0.1, 0.86), (-0.04, 0.84), (-0.06, 0.76)], [(0.04, 0.8), (0.08, 0.92), (0.16, 0.9), (0.15, 0.78)]
        canvas.fill(joined([flat.path(curve(p)) for p in land]), "#8ad49a", 0.9)
        canvas.line(flat.path(curve([(-0.1, 0.82), (0, 0.92), (0.1, 0.86)], closed=False)), "#ffffff", 1.8, 0.9)
    else:
        canvas.fill(
            flat.path(curve([(-0.18, 0.74, 1), (-0.08, 0.84), (0.04, 0.78), (0.18, 0.86, 1), (0.18, 0.74, 1)])), "#3a1a4a", 0.9
        )
    x, y = flat.at(0, 0.85)
    canvas.glow(x, y, (y1 - y0) * 1.6, tints[1], 0.3)


BENCHES = (9.0, 7.9, 6.8, 5.7, 4.6, 3.5, 2.4, 1.35)
CLOTHS = (("#3f6a9a", "#e8b84a"), ("#5a7a5a", "#e8d8a0"), ("#8a3f4a", "#e0a8a0"), ("#4a4a7a", "#7ac0d8"))


def businside(picture: Picture) -> None:
    """From the back of a bus: seats in pairs, poles and straps, big windows on the street, the driver's screen in front."""
    view, camera = picture.view, Camera(960, 420, 1.62, 900)
    room = Room(camera, -1.3, 1.3, 2.3, 10.6, Sun(-0.6, 0.6, -0.2), 0.6)
    cloth, accent = Random(picture.seed).choice(CLOTHS)
    out = picture.sheet(1.0, 0, 2.6)
    across_the_street(picture, out, 470)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, "#d8d8cc", "#54565c", "#e8e8e2", "#d4d4c8")
    _front(picture, walls, room)
    for flat in (room.west, room.east):
        _bus_wall(picture, walls, room, flat, accent)
    panes = [((-1.3, 0.95, z), (-1.3, 1.8, z), (-1.3, 1.8, z + 1.6), (-1.3, 0.95, z + 1.6)) for z in (1.2, 3.0, 4.8, 6.6, 8.4)]
    _bus_floor(walls, view, room)
    sunlight(walls, room, view, panes, (-0.8, 0.72, -0.1), pool=0.5, shaft=0.13)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.3)
    _bus_ceiling(walls, view, room)
    far = picture.sheet(0.55, 0, 0.3)
    for z in BENCHES[:5]:
        _bus_row(far, view, camera, z, cloth, accent)
    middle = picture.sheet(0.4, 0, 0.4)
    for z in BENCHES[5:7]:
        _bus_row(middle, view, camera, z, cloth, accent)
    near = picture.sheet(0.25, 0, 0.8)
    _bus_row(near, view, camera, BENCHES[7], cloth, accent)
    _straps(near, view, camera)


def _front(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The windscreen with its wipers and mirror, the driver's back and wheel, a sign with lit letters over it."""
    view, flat = picture.view, room.back
    droplets(picture, canvas, window(canvas, view, flat, 0.12, 0.86, 2.36, 1.06, "#4a4c50", 2, 1, 0.05), picture.seed + 5)
    canvas.fill(flat.quad(0, 0.0, 2.6, 0.84), view.tone("#4a4c54", 0.4))
    canvas.fill(flat.quad(0.3, 1.96, 2.0, 0.26), "#181818")
    dots = [(0.5 + 0.09 * k, 2.03, 0.05, 0.12) for k in range(18) if k % 5 != 3]
    canvas.fill(flat.quads(dots), "#ffa838")
    canvas.fill(flat.path(rect(1.1, 1.66, 0.4, 0.15, 0.05)), view.tone("#5a6068", 0.6))
    hat = flat.path(
        curve(
            [
                (0.36, 0.5, 1),
                (0.34, 1.0),
                (0.46, 1.16),
                (0.5, 1.42),
                (0.62, 1.52),
                (0.74, 1.42),
                (0.78, 1.16),
                (0.9, 1.0),
                (0.88, 0.5, 1),
            ]
        )
    )
    canvas.fill(hat, view.tone("#28344a", 0.3))
    canvas.fill(flat.path(ellipse(0.62, 1.44, 0.15, 0.1)), view.tone("#1f2a3c", 0.5))
    canvas.line(flat.path(ellipse(0.62, 0.86, 0.3, 0.12)), view.tone("#1c1e22", 0.3), 4)
    for u in (0.12, 1.05):
        canvas.fill(flat.quad(u, 0, 0.9, 0.95), view.tone("#6a6e74", 0.4))
        canvas.fill(flat.quad(u, 0.93, 0.9, 0.04), view.tone("#e8c83c", 0.8))
    canvas.fill(flat.quad(1.95, 0, 0.55, 1.95), view.tone("#3a4048", 0.4))
    canvas.fill(flat.quads([(2.0, 0.1, 0.2, 1.75), (2.25, 0.1, 0.2, 1.75)]), mix(view.tone("#8aa4b0", 0.5), view.sky[3], 0.4))


def _bus_wall(picture: Picture, canvas: Canvas, room: Room, flat: Flat, accent: str) -> None:
    """Windows that slide, notices over them, ribs on the panel below, red buttons."""
    view, seed = picture.view, picture.seed
    for z in (1.2, 3.0, 4.8, 6.6, 8.4):
        droplets(picture, canvas, window(canvas, view, flat, z, 0.86, 1.66, 0.96, "#4c5056", 2, 1, 0.05), seed + int(z))
        canvas.fill(flat.quad(z, 1.56, 1.66, 0.035), view.tone("#5a6066", 0.5))
        canvas.fill(flat.quad(z - 0.11, 1.2, 0.05, 0.09), view.tone("#e8c83c", 0.8))
        canvas.fill(flat.path(ellipse(z - 0.085, 1.245, 0.02, 0.025)), "#ff4a3a")
    canvas.fill(flat.quad(room.near, 0, 10, 0.82), view.tone("#9a9c98", 0.4))
    canvas.fill(flat.quads([(0.6, 0.2 + 0.1 * k, 10, 0.02) for k in range(6)]), view.tone("#6a6c6a", 0.3), 0.7)
    canvas.fill(flat.quad(room.near, 0.78, 10, 0.05), view.tone(accent, 0.8))
    chance = Random(seed)
    cards = [(1.0 + 0.72 * k, 1.9, 0.6, 0.24) for k in range(13)]
    for tint in ("#e8d8a0", "#a8cce0", "#e8a898", "#c8e0b0"):
        chosen = [c for c in cards if chance.random() < 0.45]
        if chosen:
            canvas.fill(flat.quads(chosen), view.tone(tint, 0.7))
            canvas.fill(flat.quads([(u + 0.06, v + 0.05, 0.3, 0.04) for u, v, _, _ in chosen]), view.tone("#4a4650", 0.4), 0.7)


def _bus_floor(canvas: Canvas, view: View, room: Room) -> None:
    """Ribbed rubber down the middle between yellow lines."""
    floor = room.floor
    canvas.fill(floor.quads([(-0.3 + 0.075 * k, 0.6, 0.02, 10) for k in range(9)]), view.tone("#34363c", 0.2), 0.8)
    canvas.fill(floor.quads([(-0.38, 0.6, 0.04, 10), (0.34, 0.6, 0.04, 10)]), view.tone("#e8c83c", 0.7), 0.9)


def _bus_ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """A hatch and two long lamps."""
    lit, top = max(0.35, view.lamps), room.ceiling
    canvas.fill(top.quads([(-1.3, z, 2.6, 0.05) for z in (1.1, 2.9, 4.7, 6.5, 8.3)]), view.tone("#a8a8a0", 0.3))
    for z in (2.0, 6.0):
        canvas.fill(top.quad(-0.4, z, 0.8, 0.8), view.tone("#c8c8c2", 0.5))
        canvas.line(top.quad(-0.32, z + 0.08, 0.64, 0.64), view.tone("#7a7a74", 0.3), 3)
    lamps = top.quads([(x, 1.3 + 1.8 * k, 0.16, 1.4) for x in (-0.82, 0.66) for k in range(5)])
    canvas.fill(lamps, mix(view.tone("#f0f0e8", 0.8), "#fffbe8", lit))
    canvas.fill(lamps, "#fff6d8", 0.5 * lit, blur=18, blend="screen")


def _bus_row(canvas: Canvas, view: View, camera: Camera, z: float, cloth: str, accent: str) -> None:
    """A pair of seats on each side with a grip on the corner; every other row carries a pole."""
    for side in (-1, 1):
        shadow(canvas, view, camera, side * 0.85 - 0.42, z, 0.84, 0.5, 0.45)
        for x in (1.08, 0.63):
            _bus_seat(canvas, view, camera, side * x, z, view.own("seat", cloth), accent)
        x, y = camera.at(side * 0.42, 1.06, z)
        size = camera.size(z)
        canvas.line(
            curve([(x, y + 0.12 * size), (x - side * 0.05 * size, y), (x + side * 0.05 * size, y - 0.03 * size)], closed=False),
            view.tone("#f0c83c", 0.9),
            0.035 * size,
        )
        if round(z * 10) % 22 == 2:
            top = camera.at(side * 0.4, 2.3, z)[1]
            wide = 0.036 * size
            canvas.fill(
                rect(x - wide / 2, top, wide, y + 0.1 * size - top),
                Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone("#ffe070", 1.1), view.tone("#c89820", 0.3))),
            )


def _bus_seat(canvas: Canvas, view: View, camera: Camera, x: float, z: float, cloth: str, accent: str) -> None:
    shape = back(x, 0.3, 0.43, 1.1, 0.1)
    extruded(canvas, view, camera, shape, z, z + 0.1, mix(cloth, "#141020", 0.45), 0.3)
    face = padded(canvas, view, camera, shape, z, cloth, 0.5)
    flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    marks = Random(3)
    dashes: list[Path] = []
    for _ in range(26):
        u, v = marks.uniform(-0.18, 0.16), marks.uniform(0.4, 1.02)
        dashes.append(flat.path(lines([(u, v), (u + 0.03, v + 0.012), (u + 0.035, v + 0.03), (u + 0.005, v + 0.018)])))
    canvas.fill(joined(dashes), view.tone(accent, 0.7), 0.75, clip=face)
    shell_ = flat.path(curve([(-0.215, 0.3, 1), (-0.215, 0.62), (0, 0.56), (0.215, 0.62), (0.215, 0.3, 1)]))
    canvas.fill(shell_, view.tone("#5a5e66", 0.5), clip=face)
    grip = flat.path(rect(-0.14, 1.0, 0.28, 0.045, 0.02))
    canvas.fill(grip, view.tone("#2c2e34", 0.4))


def _straps(canvas: Canvas, view: View, camera: Camera) -> None:
    """Rails under the ceiling with loops."""
    for side in (-0.55, 0.55):
        canvas.line(lines([camera.at(side, 2.1, 0.9), camera.at(side, 2.1, 9.8)], closed=False), view.tone("#f0c83c", 0.8), 5)
        for z in (8.4, 6.4, 5.0, 4.0, 3.2, 2.6):
            x, y = camera.at(side, 2.1, z)
            s = camera.size(z)
            canvas.fill(rect(x - 0.016 * s, y, 0.032 * s, 0.16 * s), view.tone("#3a3c42", 0.6))
            loop = lines([(x, y + 0.16 * s), (x - 0.07 * s, y + 0.29 * s), (x + 0.07 * s, y + 0.29 * s)])
            canvas.line(loop, view.tone("#f4f0e4", 0.9), max(2.0, 0.018 * s))


PLACES = {
    "planecabin": Kind(planecabin, "warm", ((0.1, 0.44), (0.56, 0.9)), 0.4, (0.2, -0.9)),
    "businside": Kind(businside, "white", ((0.12, 0.44), (0.56, 0.88)), 0.39, (-0.8, -0.6)),
}
