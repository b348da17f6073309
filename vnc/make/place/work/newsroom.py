"""A newsroom: desks with screens and typescripts, clocks of the world's cities, the editor's glass office."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, ceiling_lamps, ceiling_panels, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

WOOD, STEEL = "#a8764a", "#6c7480"
SCREENS = ("#5aa8e0", "#e8f0f4", "#e0a850", "#6ac0a0")
HOURS = ((10, 8), (3, 22), (7, 40), (12, 15), (5, 52))
"""What the five clocks show: hours and minutes."""


def newsroom(picture: Picture) -> None:
    """Two rows of desks lead to the glass office; a wall of screens beside it, front pages on the right."""
    view, camera = picture.view, Camera(960, 440, 1.65, 900)
    room = Room(camera, -5.2, 5.2, 3.3, 10.5, Sun(-0.6, 0.6, -0.3), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#d8d0c4", "#7c8088", "#d8d8d4", "#cfc8bc")
    tiled(walls, view, room, "#7c8088", 0.8, "#747880")
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 4, 3)
    panes: list[tuple[tuple[float, float, float], ...]] = []
    for z in (2.2, 4.3, 6.4, 8.5):
        hole = window(walls, view, room.west, z, 0.95, 1.7, 1.85, "#8a8278", 2, 2, 0.06)
        droplets(picture, walls, hole, picture.seed + int(z))
        panes.append(((-5.2, 0.95, z), (-5.2, 2.8, z), (-5.2, 2.8, z + 1.7), (-5.2, 0.95, z + 1.7)))
        walls.fill(room.west.quads([(z, 2.8 - 0.07 * k, 1.7, 0.03) for k in range(7)]), view.tone("#f0ece2", 0.8), 0.85)
    sunlight(walls, room, view, [(p[0], p[1], p[2], p[3]) for p in panes], (-0.8, 0.6, 0.1), pool=0.35, shaft=0.12)
    _glass_office(picture, walls, room)
    _screen_wall(picture, walls, room)
    _clocks(walls, view, room)
    _front_pages(walls, view, room, picture.seed)
    desks = picture.sheet(0.5, 0, 0.4)
    for k, z in enumerate((8.0, 6.2, 4.5)):
        for x in (-3.5, -1.75, 1.75, 3.5):
            _desk(picture, desks, camera, room.sun, x, z, picture.seed * 7 + k * 11 + int(x * 4))
    _papers(desks, view, camera, picture.seed)
    near = picture.sheet(0.12, 0, 2.6)
    _close(near, view)


def _glass_office(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The editor's office behind glass: blinds half open, a lamp, a desk, shelves; a door with lettering nobody can read."""
    view, flat = picture.view, room.back
    u, wide, high = 0.5, 4.4, 2.5
    inside = mix(view.tone("#b89468", 0.6), "#ffd898", 0.25 + 0.4 * view.lamps)
    pane = flat.quad(u, 0.85, wide, high - 0.85)
    _, top, _, foot = pane.bounds()
    canvas.fill(flat.quad(u - 0.08, 0, wide + 0.16, high + 0.1), view.tone(WOOD, 0.5))
    canvas.fill(pane, Linear(0, top, 0, foot, (inside, mix(inside, "#5a3c28", 0.4))))
    canvas.fill(
        flat.quads(
            [(u + 0.3, 1.5, 1.2, 0.05), (u + 0.3, 1.95, 1.2, 0.05), (u + 1.9, 0.85, 1.4, 0.22), (u + 2.3, 1.07, 0.5, 0.5)]
        ),
        view.tone("#5a3c28", 0.4),
    )
    chance = Random(4)
    rows = [(u + 0.32 + 0.09 * k, v, 0.07, chance.uniform(0.2, 0.36)) for k in range(13) for v in (1.55, 2.0)]
    canvas.fill(flat.quads(rows[::2]), view.tone("#8a3a34", 0.6))
    canvas.fill(flat.quads(rows[1::2]), view.tone("#3c5a6a", 0.6))
    canvas.glow(*flat.at(u + 2.1, 1.5), 150, "#ffd080", 0.7)
    for a in (u, u + 1.6):
        canvas.fill(flat.quads([(a + 0.05, 2.42 - 0.085 * k, 1.5, 0.04) for k in range(9)]), view.tone("#f0e8d8", 0.8), 0.8)
    bars = [(u + 1.58, 0, 0.09, high), (u + 3.15, 0, 0.09, high), (u, 0.8, wide, 0.09), (u, 2.42, wide, 0.09)]
    canvas.fill(flat.quads(bars), view.tone("#8a5c38", 0.7))
    canvas.fill(flat.quads([(u, 0, 3.15, 0.8)]), view.tone(WOOD, 0.55))
    canvas.fill(flat.quads([(u + 0.15 + 1.05 * k, 0.14, 0.85, 0.52) for k in range(3)]), view.tone("#7c5434", 0.45))
    canvas.fill(flat.quads([(u + 3.24, 0, 1.16, 0.85)]), view.tone("#8a5c38", 0.5))
    canvas.fill(flat.quads([(u + 3.45 + 0.16 * k, 1.72, 0.11, 0.1) for k in range(5)]), view.tone("#e8c878", 0.9))
    canvas.fill(flat.path(ellipse(u + 4.25, 1.02, 0.05, 0.05)), view.tone("#f0d080", 1.1))
    streaks = [flat.path(lines([(u + a, 0.9), (u + a + 0.24, 0.9), (u + a + 0.9, 2.4), (u + a + 0.66, 2.4)])) for a in (0.4, 2.2)]
    canvas.fill(joined(streaks), "#ffffff", 0.14)


def _screen_wall(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Screens over a bench: a map of the world, a speaker at her desk, figures, a storm."""
    view, flat = picture.view, room.back
    u = 5.6
    canvas.fill(flat.quad(u - 0.1, 0.8, 4.5, 1.75), view.tone("#2a2e38", 0.3))
    for k, (a, v, w, h) in enumerate(
        ((0.0, 1.0, 2.2, 1.4), (2.3, 1.74, 0.95, 0.66), (3.35, 1.74, 0.95, 0.66), (2.3, 1.0, 0.95, 0.66), (3.35, 1.0, 0.95, 0.66))
    ):
        pane = flat.quad(u + a, v, w, h)
        _, top, _, foot = pane.bounds()
        tint = ("#1c4a7c", "#7c2a34", "#1c5a54", "#2c3c6a", "#5a4a2a")[k]
        canvas.fill(pane, Linear(0, top, 0, foot, (mix(tint, "#ffffff", 0.25), tint)))
    lands = (
        (0.25, 1.95, 0.42, 0.2),
        (0.55, 1.5, 0.17, 0.3),
        (1.1, 2.0, 0.26, 0.16),
        (1.15, 1.6, 0.2, 0.3),
        (1.62, 1.98, 0.42, 0.22),
        (1.85, 1.42, 0.17, 0.12),
    )
    canvas.fill(
        joined([flat.path(ellipse(u + a, v, w, h)) for a, v, w, h in lands]), "#7ac8e0", 0.85, clip=flat.quad(u, 1.0, 2.2, 1.4)
    )
    canvas.fill(flat.path(ellipse(u + 2.77, 2.08, 0.13, 0.16)), "#e8b890")
    canvas.fill(
        flat.path(curve([(u + 2.5, 1.76, 1), (u + 2.6, 1.94), (u + 2.77, 1.97), (u + 2.94, 1.94), (u + 3.04, 1.76, 1)])),
        "#2a3450",
    )
    canvas.fill(
        flat.quads([(u + 3.45 + 0.13 * k, 1.8, 0.08, (0.2, 0.34, 0.28, 0.44, 0.5, 0.38)[k]) for k in range(6)]), "#8af0c0"
    )
    canvas.fill(flat.quads([(u + 2.38, 1.1 + 0.12 * k, (0.7, 0.5, 0.78, 0.6)[k], 0.05) for k in range(4)]), "#dce8ff")
    canvas.fill(flat.path(ellipse(u + 3.82, 1.33, 0.24, 0.24)), "#f0e0b0", 0.6)
    canvas.fill(flat.quads([(u, 1.0, 2.2, 0.16), (u + 2.3, 1.74, 0.95, 0.1)]), "#d83a3a")
    canvas.fill(flat.quads([(u + 0.1 + 0.26 * k, 1.055, 0.2, 0.05) for k in range(7)]), "#ffffff", 0.9)
    x, y = flat.at(u + 2.1, 1.7)
    canvas.glow(x, y, 330, "#7ab8f0", 0.35)
    picture.play("flicker", x - 190, y - 70, 380, 140, "#a8d0ff")
    box(canvas, view, room.camera, room.sun, u - 5.2, 0, 10.0, 4.3, 0.72, 0.45, WOOD, 0.8)


def _clocks(canvas: Canvas, view: View, room: Room) -> None:
    """Five clocks in a row over the glass, a plate under each."""
    flat = room.back
    canvas.fill(flat.quad(0.4, 2.66, 9.7, 0.56), view.tone("#8c8478", 0.45))
    for k, (hour, minute) in enumerate(HOURS):
        u, v = 1.3 + 1.95 * k, 2.97
        canvas.fill(flat.path(ellipse(u, v - 0.02, 0.26, 0.26)), view.tone("#1c1a20", 0.1), 0.4, blur=4)
        canvas.fill(flat.path(ellipse(u, v, 0.24, 0.24)), view.tone("#2c2c34", 0.4))
        canvas.fill(flat.path(ellipse(u, v, 0.205, 0.205)), view.tone("#fbf8f0", 0.9))
        for turn, long, wide in (((hour + minute / 60) / 12, 0.11, 4.0), (minute / 60, 0.165, 2.6)):
            tip = flat.at(u + long * math.sin(math.tau * turn), v + long * math.cos(math.tau * turn))
            canvas.line(lines([flat.at(u, v), tip], closed=False), view.tone("#1c1a20", 0.2), wide)
        canvas.fill(flat.quad(u + 0.34, v - 0.06, 0.5, 0.12), view.tone("#e0b860", 0.8))


def _front_pages(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Framed front pages and a board with tomorrow's pages pinned along the right wall."""
    chance, wall = Random(seed + 2), room.east
    canvas.fill(wall.quad(3.0, 0.95, 4.2, 1.75), view.tone("#7a5a3c", 0.5))
    canvas.fill(wall.quad(3.08, 1.02, 4.04, 1.6), view.tone("#c8a070", 0.65))
    spots = [(3.2 + 0.8 * k + chance.uniform(0, 0.06), 1.12 + 0.78 * j, 0.6, 0.66) for k in range(5) for j in (0, 1)]
    spots += [(7.7, 1.1, 0.95, 1.35), (9.0, 1.1, 0.95, 1.35)]
    canvas.fill(wall.quads([(u + 0.03, v - 0.04, w, h) for u, v, w, h in spots]), view.tone("#201814", 0), 0.3)
    canvas.fill(wall.quads(spots), view.tone("#f4f0e4", 0.8))
    canvas.fill(wall.quads([(u + 0.08 * w, v + 0.84 * h, 0.84 * w, 0.1 * h) for u, v, w, h in spots]), view.tone("#1c1c24", 0.3))
    canvas.fill(wall.quads([(u + 0.08 * w, v + 0.42 * h, 0.5 * w, 0.36 * h) for u, v, w, h in spots]), view.tone("#6c7480", 0.5))
    text = [
        (u + a * w, v + (0.08 + 0.07 * j) * h, b * w, 0.025 * h)
        for u, v, w, h in spots
        for j in range(5)
        for a, b in ((0.08, 0.38), (0.54, 0.38))
    ]
    canvas.fill(wall.quads(text), view.tone("#4a4850", 0.4), 0.8)
    pins = [wall.path(ellipse(u + w / 2, v + h - 0.02, 0.025, 0.025)) for u, v, w, h in spots[:10]]
    canvas.fill(joined(pins), view.tone("#e0463c", 0.8))


def _desk(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float, seed: int) -> None:
    """A desk with what one of the staff has on it: a screen, stacks of copy, a lamp or a typewriter, a mug, a chair."""
    view, chance = picture.view, Random(seed)
    left, wide, deep, top = x - 0.75, 1.5, 0.8, 0.76
    shadow(canvas, view, camera, left, z, wide, deep, 0.5)
    for u in (left + 0.02, left + wide - 0.44):
        box(canvas, view, camera, sun, u, 0, z + 0.04, 0.42, top - 0.05, deep - 0.1, STEEL, 0)
        face = camera.flat((u, 0, z + 0.035), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.05, 0.08 + 0.22 * k, 0.32, 0.18) for k in range(3)]), view.tone("#8a929e", 0.6))
        canvas.fill(face.quads([(0.15, 0.18 + 0.22 * k, 0.12, 0.03) for k in range(3)]), view.tone("#e0e4e8", 0.9))
    box(canvas, view, camera, sun, left - 0.05, top - 0.05, z, wide + 0.1, 0.06, deep, WOOD, 1)
    d = 1 if x < 0 else -1
    _monitor(canvas, view, camera, x + 0.12 * d, top, z + 0.45, chance.choice(SCREENS))
    for k in range(2 + chance.randrange(2)):
        px, high = left + (0.16 + 0.3 * k if d < 0 else wide - 0.42 - 0.3 * k), chance.uniform(0.06, 0.26)
        box(canvas, view, camera, sun, px, top, z + 0.12, 0.26, high, 0.32, "#f0ece0", 0.6)
        face = camera.flat((px, top, z + 0.118), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0, 0.03 * j, 0.26, 0.008) for j in range(int(high / 0.03) + 1)]), view.tone("#6a665c", 0.3), 0.6)
    (mx, my), s = camera.at(x - 0.25 * d, top, z + 0.15), camera.size(z)
    tint = chance.choice(("#d8503c", "#3f7ac0", "#f0e8d8", "#4a8a64"))
    canvas.fill(
        rect(mx, my - 0.11 * s, 0.085 * s, 0.11 * s, 0.01 * s),
        Linear(mx, 0, mx + 0.085 * s, 0, (view.tone(tint, 0.9), view.tone(tint, 0.3))),
    )
    if chance.random() < 0.5:
        _typewriter(canvas, view, camera, x - 0.45 * d, top, z + 0.3)
    elif chance.random() < 0.8:
        lx, ly = camera.at(x - 0.52 * d, top, z + 0.5)
        canvas.line(
            lines([(lx, ly), (lx + 0.02 * s, ly - 0.3 * s), (lx + 0.16 * d * s, ly - 0.42 * s)], closed=False),
            view.tone("#c8a050", 0.8),
            max(2, 0.025 * s),
        )
        shade = lines(
            [
                (lx + (0.08 * d - 0.1) * s, ly - 0.36 * s),
                (lx + (0.16 * d + 0.14) * s, ly - 0.36 * s),
                (lx + (0.14 * d + 0.06) * s, ly - 0.48 * s),
                (lx + (0.12 * d - 0.03) * s, ly - 0.48 * s),
            ]
        )
        canvas.fill(shade, view.tone("#2f7a5c", 0.8))
        canvas.glow(lx + 0.12 * d * s, ly - 0.3 * s, 0.5 * s, "#ffe0a0", 0.5 * max(0.3, view.lamps))


def _monitor(canvas: Canvas, view: View, camera: Camera, x: float, top: float, z: float, glow: str) -> None:
    """A screen on its foot, a page in columns on it."""
    flat = camera.flat((x - 0.3, top, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(flat.quads([(0.26, 0, 0.08, 0.12), (0.16, 0, 0.28, 0.02)]), view.tone("#3a3e48", 0.4))
    canvas.fill(flat.path(rect(0, 0.1, 0.6, 0.4, 0.02)), view.tone("#24262e", 0.4))
    canvas.fill(flat.quad(0.025, 0.125, 0.55, 0.35), mix(view.tone("#dce4ea", 0.7), glow, 0.55))
    canvas.fill(flat.quads([(0.05, 0.41, 0.36, 0.04), (0.36, 0.18, 0.18, 0.2)]), "#2a3448", 0.75)
    canvas.fill(flat.quads([(0.05, 0.16 + 0.04 * k, 0.26, 0.016) for k in range(6)]), "#3c4658", 0.7)
    canvas.glow(*flat.at(0.3, 0.3), 0.55 * camera.size(z), glow, 0.22)


def _typewriter(canvas: Canvas, view: View, camera: Camera, x: float, top: float, z: float) -> None:
    """The old hands' machine, a sheet in its roller."""
    (cx, y), s = camera.at(x, top, z), camera.size(z)
    sheet = rect(cx - 0.11 * s, y - 0.4 * s, 0.22 * s, 0.24 * s)
    canvas.fill(sheet, view.tone("#fbf8ee", 0.9))
    canvas.fill(
        joined([rect(cx - 0.08 * s, y - (0.36 - 0.035 * k) * s, 0.15 * s, 0.01 * s) for k in range(4)]),
        view.tone("#4a4850", 0.4),
        0.7,
    )
    canvas.fill(rect(cx - 0.2 * s, y - 0.2 * s, 0.4 * s, 0.06 * s, 0.02 * s), view.tone("#1c1c22", 0.4))
    body = curve([(cx - 0.19 * s, y, 1), (cx - 0.17 * s, y - 0.16 * s), (cx + 0.17 * s, y - 0.16 * s), (cx + 0.19 * s, y, 1)])
    canvas.fill(body, Linear(0, y - 0.16 * s, 0, y, (view.tone("#4a5a58", 0.9), view.tone("#24302e", 0.2))))
    keys = [
        ellipse(cx + (-0.12 + 0.048 * i) * s, y - (0.03 + 0.035 * j) * s, 0.016 * s, 0.012 * s)
        for i in range(6)
        for j in range(2)
    ]
    canvas.fill(joined(keys), view.tone("#f0ece0", 0.9))


def _papers(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Sheets fallen on the floor of the aisle, a bin full of drafts."""
    chance, floor = Random(seed + 6), camera.floor(0.004)
    sheets: list[Path] = []
    for _ in range(9):
        u, v, turn = chance.uniform(-1.0, 0.9), chance.uniform(4.0, 9.0), chance.uniform(0, 3.1)
        c, s = math.cos(turn), math.sin(turn)
        sheets.append(_flat_sheet(floor, u, v, c, s))
    canvas.fill(joined(sheets).moved(2, 3), view.tone("#181418", 0), 0.35, blur=2)
    canvas.fill(joined(sheets), view.tone("#f8f4ea", 0.85))
    (x, y), s = camera.at(-0.72, 0, 5.4), camera.size(5.4)
    basket = lines([(x - 0.17 * s, y - 0.36 * s), (x + 0.17 * s, y - 0.36 * s), (x + 0.12 * s, y), (x - 0.12 * s, y)])
    balls = [ellipse(x + a * s, y - 0.38 * s, 0.07 * s, 0.06 * s) for a in (-0.09, 0.02, 0.1)]
    canvas.fill(joined(balls), view.tone("#f4f0e4", 0.9))
    canvas.fill(basket, Linear(x - 0.17 * s, 0, x + 0.17 * s, 0, (view.tone("#5c6470", 0.8), view.tone("#34383f", 0.2))))


def _flat_sheet(floor: Flat, u: float, v: float, c: float, s: float) -> Path:
    return floor.path(
        lines([(u + a * c - b * s, v + a * s + b * c) for a, b in ((-0.1, -0.15), (0.1, -0.15), (0.1, 0.15), (-0.1, 0.15))])
    )


def _close(canvas: Canvas, view: View) -> None:
    """The corner of our own desk with today's paper, out of focus."""
    canvas.fill(
        lines([(-40, 1010), (430, 1000), (500, 1120), (-40, 1120)]),
        Linear(0, 1000, 0, 1100, (view.tone("#c08a58", 0.8), view.tone("#7a5030", 0.3))),
    )
    canvas.fill(lines([(40, 1024), (280, 1010), (330, 1080), (60, 1100)]), view.tone("#f4f0e4", 0.85))
    canvas.fill(lines([(64, 1034), (266, 1021), (274, 1033), (68, 1047)]), view.tone("#24242c", 0.3))


PLACES = {"newsroom": Kind(newsroom, "white", ((0.14, 0.86),), 0.42)}
