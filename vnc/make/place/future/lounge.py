"""Living between the stars: a lounge before a great round window, a cabin with its bunk, the pod that gets away."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.future.stars import nebula, planet
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import bush, pot
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.shiproom import light
from vnc.make.place.parts.sofas import sofa
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.space import Camera, Flat, Sun, shadow
from vnc.make.place.view import View

SUN = Sun(0.1, 0.6, 0.7)
PLATE, DARK = "#dfe3ea", "#2c3444"


def spacelounge(picture: Picture) -> None:
    """A round window as high as the room on a blue world; sofas, a low table, plants, shelves; the world's light on the floor."""
    view, camera = picture.view, Camera(960, 540, 1.5, 950)
    glow, room = light(view, "#8ad8ff"), Room(camera, -4.7, 4.7, 3.9, 8.4, SUN, 0.5)
    out = picture.sheet(1.0)
    nebula(picture, out)
    planet(picture, out, 900, 700, 330, ("#2f78b4", "#e8e0c8"), bands=False)
    planet(picture, out, 1090, 330, 34, ("#8a8a94", "#c8c4bc"), bands=False)
    picture.play("twinkle", 740, 230, 440, 200, "#e8f0ff")
    walls = picture.sheet(0.7, 0, 0.3)
    shell(walls, view, room, PLATE, "#59647a", "#c4ccd8", "#c8d0dc")
    _sides(picture, walls, room, glow)
    _window(walls, view, room.back, (4.7, 1.98), 1.86, glow)
    _ceiling(walls, view, room, glow)
    _floor(walls, view, room, glow)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.24, 0.3)
    _earthshine(walls, room, view)
    far = picture.sheet(0.5, 0, 0.3)
    for x, z, size in ((-2.6, 8.0, 0.5), (2.6, 8.0, 0.5)):
        px, py = camera.at(x, 0, z)
        pot(far, view, px, py, size * camera.size(z), picture.seed + int(z), "#e8ecf2", 1.5)
    sofa(far, view, camera, -1.55, 6.6, 3.1, "#3f5f8a")
    for x, flip in ((-3.9, 1), (2.5, -1)):
        sofa(far, view, camera, x, 5.2, 1.4, "#c86a4a" if flip > 0 else "#4a8a86")
    _table(far, view, camera, glow)
    near = picture.sheet(0.12, 0, 3.0)
    for k, (x, y) in enumerate(((-10, 960), (1935, 930))):
        bush(near, view, x, y, 150, 210, picture.seed + k, 260, ("#1e5a3c", "#3f8a54", "#8ac878"))


def _window(canvas: Canvas, view: View, flat: Flat, at: tuple[float, float], r: float, glow: str) -> None:
    """A ring of steel with bolts and light in it, four thin bars, the pane's gleam."""
    u, v = at
    ring = flat.path(ellipse(u, v, r + 0.34, r + 0.34))
    _, top, _, low = ring.bounds()
    canvas.fill(ring.moved(0, 8), view.tone("#10141c", 0), 0.5, blur=14)
    canvas.fill(ring, Linear(0, top, 0, low, (view.tone("#eef2f6", 0.95), view.tone("#8a96a8", 0.3))))
    canvas.line(flat.path(ellipse(u, v, r + 0.16, r + 0.16)), view.tone("#6a7688", 0.3), 4, 0.8)
    bolts = [
        flat.path(ellipse(u + (r + 0.25) * math.cos(t), v + (r + 0.25) * math.sin(t), 0.035, 0.035))
        for t in (math.tau * k / 24 for k in range(24))
    ]
    canvas.fill(joined(bolts), view.tone("#4a5668", 0.3))
    pane = flat.path(ellipse(u, v, r, r))
    canvas.fill(pane, "#ffffff", blend="erase")
    gleam = flat.path(lines([(u - r, v + r * 0.2), (u - r * 0.2, v + r), (u + r * 0.1, v + r), (u - r, v - r * 0.1)]))
    canvas.fill(gleam, "#ffffff", 0.07, clip=pane)
    bars = [(u - 0.04, v - r, 0.08, 2 * r), (u - r, v - 0.04, 2 * r, 0.08)]
    canvas.fill(flat.quads(bars), view.tone("#9aa6b6", 0.5), clip=pane)
    canvas.fill(
        flat.quads([(u - 0.04, v - r, 0.025, 2 * r), (u - r, v + 0.015, 2 * r, 0.025)]), view.tone("#ffffff", 1.0), 0.7, clip=pane
    )
    canvas.line(pane, glow, 16, 0.6, blur=9, blend="screen")
    canvas.line(pane, mix(glow, "#ffffff", 0.6), 3.5, 0.95)


def _sides(picture: Picture, canvas: Canvas, room: Room, glow: str) -> None:
    """Panels with seams; shelves of books and plants on the left, a long screen and a door on the right; strips of light."""
    view, chance = picture.view, Random(picture.seed)
    for flat in (room.west, room.east):
        canvas.fill(
            flat.quads([(1.2 + 1.6 * k, 0, 0.03, 3.9) for k in range(5)] + [(0.5, 1.0, 8, 0.025), (0.5, 2.95, 8, 0.025)]),
            view.tone("#5a6678", 0.2),
            0.55,
        )
        canvas.fill(flat.quad(0.5, 0.06, 7.9, 0.5), view.tone("#8892a4", 0.4), 0.6)
        tube(canvas, flat.quad(0.5, 3.2, 7.9, 0.07), glow, 22, 0.7)
        tube(canvas, flat.quad(0.5, 0.1, 7.9, 0.05), glow, 16, 0.6)
    west = room.west
    niche = west.quad(3.1, 1.15, 3.5, 1.7)
    canvas.fill(niche, Linear(*west.at(3.1, 2), *west.at(6.6, 2), (view.tone("#3a465c", 0.4), view.tone("#5c6a84", 0.6))))
    canvas.inner(niche, 6, 8, view.tone("#10141c", 0), 0.5, blur=6)
    canvas.fill(west.quads([(3.1, v, 3.5, 0.06) for v in (1.15, 1.72, 2.28)]), view.tone("#f0f2f6", 0.8))
    for v in (1.21, 1.78, 2.34):
        u = 3.2
        while u < 6.4:
            if chance.random() < 0.72:
                w, h = chance.uniform(0.06, 0.13), chance.uniform(0.26, 0.42)
                canvas.fill(
                    west.quad(u, v, w, h),
                    view.tone(chance.choice(("#c85a4a", "#e0a84a", "#4a7ab0", "#5a9a7a", "#d8d4cc", "#7a5a9a")), 0.7),
                )
                u += w + 0.012
            else:
                bush(canvas, view, *west.at(u + 0.14, v + 0.16), 16, 16, int(u * 50), 50, ("#2a6240", "#4f9450", "#a4cf70"))
                u += 0.34
    tube(canvas, west.quad(3.1, 2.84, 3.5, 0.03), "#ffd8a0", 12, 0.6)
    east = room.east
    canvas.fill(east.quad(5.9, 0, 1.5, 2.5), view.tone("#7a8698", 0.4))
    canvas.fill(east.quads([(6.0, 0, 0.63, 2.4), (6.67, 0, 0.63, 2.4)]), view.tone("#b8c2d0", 0.6))
    canvas.fill(east.quad(6.3, 2.56, 0.7, 0.1), "#7affb0")
    screen = east.quad(3.0, 1.25, 2.3, 1.2)
    canvas.fill(screen, Linear(*east.at(3, 2), *east.at(5.3, 2), ("#0e2a48", "#143a5c")))
    canvas.line(screen, view.tone("#f4f6fa", 0.8), 5)
    canvas.fill(
        east.quads([(3.2 + 0.26 * k, 1.4, 0.16, chance.uniform(0.15, 0.8)) for k in range(7)]), mix(glow, "#ffffff", 0.2), 0.75
    )
    canvas.glow(*east.at(4.1, 1.9), 170, glow, 0.35)


def _ceiling(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Two rings of light in a sunk disc."""
    top = room.ceiling
    disc = top.path(ellipse(0, 5.4, 2.2, 1.5))
    canvas.fill(disc, view.tone("#b4c0d0", 0.3))
    canvas.line(disc, view.tone("#6a7688", 0.3), 3, 0.7)
    for rx, rz in ((1.9, 1.3), (1.1, 0.72)):
        ring = top.path(ellipse(0, 5.4, rx, rz))
        canvas.line(ring, glow, 26, 0.7, blur=14, blend="screen")
        canvas.line(ring, mix(glow, "#ffffff", 0.75), 9)


def _floor(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Plates, a round carpet under the seats, a ring of light round it."""
    floor = room.floor
    canvas.fill(
        floor.grid([-4.7 + 0.94 * k for k in range(11)], [1 + 0.94 * k for k in range(8)], 0.014), view.tone("#28303e", 0.2), 0.4
    )
    rug = floor.path(ellipse(0, 5.3, 3.2, 1.75))
    canvas.line(rug, glow, 20, 0.5, blur=9, blend="screen")
    canvas.fill(rug, Radial(960, 790, 620, (view.tone("#a8b4cc", 0.7), view.tone("#6a7898", 0.5))))
    for r in (0.9, 0.7, 0.42):
        canvas.line(floor.path(ellipse(0, 5.3, 3.2 * r, 1.75 * r)), view.tone("#e8ecf4", 0.8), 4, 0.5)


def _earthshine(canvas: Canvas, room: Room, view: View) -> None:
    """The world's light through the pane, long on the floor."""
    patch = room.floor.path(ellipse(0.2, 5.8, 1.9, 2.2))
    canvas.fill(patch, "#8ac8ff", 0.28, blur=40, blend="screen")
    x, y = room.back.at(4.7, 1.9)
    canvas.glow(x, y, 560, mix("#8ac8ff", view.haze, 0.2), 0.3)


def _table(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A low round table with light in its foot, two cups and a book."""
    x, y = camera.at(0, 0.42, 4.9)
    s = camera.size(4.9)
    shadow(canvas, view, camera, -0.7, 4.5, 1.4, 0.8)
    canvas.fill(
        lines([(x - 0.2 * s, y), (x + 0.2 * s, y), (x + 0.34 * s, y + 0.42 * s), (x - 0.34 * s, y + 0.42 * s)]),
        view.tone("#8a96a8", 0.5),
    )
    canvas.fill(ellipse(x, y + 0.4 * s, 0.36 * s, 0.06 * s), mix(glow, "#ffffff", 0.4))
    canvas.fill(ellipse(x, y + 0.05 * s, 0.74 * s, 0.17 * s), view.tone("#7a8698", 0.3))
    canvas.fill(
        ellipse(x, y, 0.74 * s, 0.17 * s),
        Linear(0, y - 0.17 * s, 0, y + 0.17 * s, (view.tone("#ffffff", 0.95), view.tone("#c8d0dc", 0.6))),
    )
    for dx, tint in ((-0.3, "#f0f2f6"), (0.22, "#e08a4a")):
        cup = rect(x + dx * s, y - 0.17 * s, 0.13 * s, 0.15 * s, 0.03 * s)
        canvas.fill(cup, Linear(x + dx * s, 0, x + (dx + 0.13) * s, 0, (view.tone(tint, 0.95), view.tone(tint, 0.4))))
        canvas.fill(ellipse(x + (dx + 0.065) * s, y - 0.165 * s, 0.062 * s, 0.016 * s), view.tone("#4a2a1c", 0.4))
    canvas.fill(
        lines(
            [(x - 0.1 * s, y + 0.06 * s), (x + 0.14 * s, y + 0.04 * s), (x + 0.18 * s, y + 0.11 * s), (x - 0.1 * s, y + 0.13 * s)]
        ),
        view.tone("#4a5aa8", 0.7),
    )


def escapepod(picture: Picture) -> None:
    """Two padded seats under a round hatch, panels of switches close on both sides, a world below."""
    view = picture.view
    glow = light(view, "#ffb45a")
    out = picture.sheet(1.0)
    nebula(picture, out)
    planet(picture, out, 1180, 760, 520, ("#2f6ca4", "#d8d8c8"), bands=False)
    picture.play("twinkle", 700, 150, 520, 220, "#e8f0ff")
    shell_ = picture.sheet(0.7, 0, 0.4)
    shell_.fill(
        rect(-20, -20, WIDE + 40, HIGH + 40),
        Radial(
            960, 400, 1150, (view.tone("#c8ced8", 0.75), view.tone("#7a8494", 0.4), view.tone("#343c4a", 0.15)), (0.2, 0.6, 1)
        ),
    )
    _staves(shell_, view)
    _hatch(shell_, view, glow)
    panel = picture.sheet(0.5, 0, 0.4)
    for side in (-1, 1):
        _switches(picture, panel, side, glow)
        _seat(panel, view, 960 + side * 230, 1010)
    near = picture.sheet(0.12, 0, 2.8)
    for x in (250, 1670):
        near.line(curve([(x, -20), (x + (960 - x) * 0.05, 150), (x, 300)], closed=False), view.tone("#e8a03a", 0.5), 34)
        near.fill(rect(x - 40, 290, 80, 60, 10), view.tone("#3c4452", 0.5))


def _staves(canvas: Canvas, view: View) -> None:
    """The round hull in segments toward the hatch, padded, with seams and stitches."""
    for k in range(16):
        a, b = math.tau * k / 16, math.tau * (k + 1) / 16
        shape = lines(
            [(960 + r * math.cos(t), 400 + r * 0.94 * math.sin(t)) for r, t in ((400, a), (400, b), (1400, b), (1400, a))]
        )
        if k % 2:
            canvas.fill(shape, view.tone("#d8a46a" if k % 4 == 1 else "#e8e4dc", 0.55), 0.35)
        edge = lines([(960 + r * math.cos(a), 400 + r * 0.94 * math.sin(a)) for r in (400, 1400)], closed=False)
        canvas.line(edge, view.tone("#1c222c", 0.1), 9, 0.6)
        canvas.line(edge.moved(-4, -4), view.tone("#ffffff", 0.9), 2.5, 0.4)
    for r in (520, 700, 930):
        canvas.line(ellipse(960, 400, r, r * 0.94), view.tone("#2a323e", 0.2), 6, 0.5)
        canvas.line(ellipse(960, 396, r, r * 0.94), view.tone("#ffffff", 0.9), 2, 0.35)


def _hatch(canvas: Canvas, view: View, glow: str) -> None:
    """A thick round window in a ring with clamps, stripes of warning round it."""
    for r, tint, k in ((430, "#3a424e", 0.4), (414, "#f0b42c", 0.8), (384, "#dfe4ea", 0.8), (350, "#6a7484", 0.3)):
        canvas.fill(ellipse(960, 400, r, r * 0.94), view.tone(tint, k))
    marks = [
        lines(
            [
                (960 + r * math.cos(t), 400 + r * 0.94 * math.sin(t))
                for r, t in ((386, a), (386, a + 0.06), (413, a + 0.1), (413, a + 0.04))
            ]
        )
        for a in (math.tau * j / 48 for j in range(48))
    ]
    canvas.fill(joined(marks), view.tone("#20242c", 0.2))
    pane = ellipse(960, 400, 330, 310)
    canvas.fill(pane, "#ffffff", blend="erase")
    canvas.fill(lines([(640, 480), (900, 90), (1000, 90), (700, 560)]), "#ffffff", 0.08, clip=pane)
    canvas.line(pane, mix(glow, "#ffffff", 0.5), 4)
    canvas.line(pane, glow, 22, 0.6, blur=12, blend="screen")
    for k in range(8):
        t = math.tau * (k + 0.5) / 8
        x, y = 960 + 368 * math.cos(t), 400 + 346 * math.sin(t)
        canvas.fill(
            rect(x - 26, y - 20, 52, 40, 8), Linear(0, y - 20, 0, y + 20, (view.tone("#ffffff", 0.8), view.tone("#6a7484", 0.3)))
        )
        canvas.fill(ellipse(x, y, 9, 9), view.tone("#2a323e", 0.3))


def _switches(picture: Picture, canvas: Canvas, side: int, glow: str) -> None:
    """A panel beside the hatch: a screen, rows of lit keys, a lever in red."""
    view, chance = picture.view, Random(picture.seed + side)
    x = 960 + side * 640
    plate = rect(x - 130, 250, 260, 420, 22)
    canvas.fill(plate.moved(0, 8), "#10141c", 0.5, blur=12)
    canvas.fill(plate, Linear(0, 250, 0, 670, (view.tone("#566072", 0.7), view.tone("#2f3744", 0.3))))
    canvas.line(plate, view.tone("#aab4c4", 0.8), 3, 0.8)
    screen = rect(x - 104, 278, 208, 130, 10)
    canvas.fill(screen, "#0c2436")
    wave = curve([(x - 96 + 19 * k, 345 + chance.uniform(-40, 40)) for k in range(11)], closed=False)
    canvas.line(wave, "#5affc0", 4)
    canvas.line(wave, "#5affc0", 12, 0.5, blur=6, blend="screen")
    keys = [(x - 100 + 42 * i, 430 + 38 * j) for i in range(5) for j in range(4)]
    for tint in ("#ff6a4a", "#ffd24a", "#5affa0", "#5ac8ff", "#e8ecf0"):
        chosen = [rect(a, b, 30, 24, 5) for a, b in keys if chance.random() < 0.24]
        if chosen:
            canvas.fill(joined(chosen), tint, 0.5, blur=8, blend="screen")
            canvas.fill(joined(chosen), mix(tint, "#ffffff", 0.2), 0.9)
    canvas.fill(joined([rect(a, b, 30, 24, 5) for a, b in keys]), view.tone("#1c222c", 0.3), 0.3)
    canvas.fill(rect(x - 12, 596, 24, 46, 8), view.tone("#20262f", 0.3))
    canvas.fill(rect(x - 44, 584, 88, 26, 12), view.tone("#e0402c", 0.85))


def _seat(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The back of a padded seat with its straps crossing."""
    back = curve(
        [
            (x - 150, foot + 110, 1),
            (x - 156, foot - 150),
            (x - 120, foot - 300),
            (x - 66, foot - 330),
            (x + 66, foot - 330),
            (x + 120, foot - 300),
            (x + 156, foot - 150),
            (x + 150, foot + 110, 1),
        ]
    )
    canvas.fill(back.moved(0, 8), "#10141c", 0.5, blur=14)
    canvas.fill(
        back, Linear(x - 150, 0, x + 150, 0, (view.tone("#e8e4dc", 0.85), view.tone("#c8ccd4", 0.6), view.tone("#8a90a0", 0.25)))
    )
    canvas.line(back, view.tone("#3c4452", 0.3), 5, 0.7)
    head = rect(x - 74, foot - 400, 148, 96, 34)
    canvas.fill(head, Linear(0, foot - 400, 0, foot - 304, (view.tone("#f0a24a", 0.9), view.tone("#a8642c", 0.35))))
    for d in (-1, 1):
        strap = curve(
            [(x + d * 60, foot - 330, 1), (x + d * 92, foot - 330, 1), (x + d * 40, foot + 110, 1), (x + d * 4, foot + 110, 1)]
        )
        canvas.fill(strap, view.tone("#3a4a6a", 0.45))
    canvas.fill(rect(x - 30, foot - 60, 60, 50, 10), view.tone("#d8b04a", 0.8))
    for y in (foot - 240, foot - 150):
        canvas.line(curve([(x - 130, y), (x, y + 12), (x + 130, y)], closed=False), alpha(view.tone("#4a505c", 0.2), 0.7), 4)


PLACES = {
    "escapepod": Kind(escapepod, "white", ((0.1, 0.9),), 0.62),
    "spacelounge": Kind(spacelounge, "white", ((0.1, 0.9),), 0.6, towards=(0.0, -1.0)),
}
