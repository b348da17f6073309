"""Aboard a ship: a deck where plants grow in tiers under violet lamps."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import stroke, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import crown
from vnc.make.place.parts.shiproom import DEEP, bulkhead, hull, light, mist, window
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

RACKS = (8.8, 7.2, 5.6, 4.0, 2.6)
LEVELS = (0.35, 1.15, 1.95)
"""Where the racks stand and how high their troughs are: metres."""
LEAFAGE = (("#1f4a4a", "#3fa06a", "#c8f08a"), ("#24503a", "#4a9a4a", "#a8e070"), ("#3a2a5a", "#7a4ac0", "#e0a0ff"))
"""Dark to lit leaves of lettuces, tomatoes and strawberries, from the lowest trough up."""


def hydroponics(picture: Picture) -> None:
    """Racks of greens in three tiers on both sides under violet lamps, a tree in a dome of glass at the end, pipes, mist."""
    view, camera = picture.view, Camera(960, 450, 1.55, 880)
    glow, lamp = light(view, "#8affc0"), light(view, "#d86aff")
    walls = picture.sheet(0.9, 0, 0.5)
    _deck(picture, walls, camera, glow)
    back = picture.sheet(0.6, 0, 0.4)
    _tree(picture, back, camera, glow)
    for z in RACKS[:3]:
        for side in (-1, 1):
            _tier(back, view, camera, side, z, lamp, picture.seed)
    middle = picture.sheet(0.4, 0, 0.4)
    for z in RACKS[3:]:
        for side in (-1, 1):
            _tier(middle, view, camera, side, z, lamp, picture.seed)
    room = Room(camera, -1.5, 1.5, 3.3, DEEP, near=0.6)
    shine(walls, view, room, flattened([walls, back, middle]), picture.seed, 0.4, 0.4)
    mist(middle, picture.seed, mix(lamp, glow, 0.4))
    _drift(picture, middle, lamp)
    near = picture.sheet(0.15, 0, 2.6)
    for k, (x, y, r) in enumerate(((30, 1030, 190), (WIDE - 20, 1050, 180), (1700, 1110, 130))):
        crown(near, view, x, y, r, r * 0.8, picture.seed + k, 190, (24, 50), ("#1f4a4a", "#3f9a6a", "#a8f0a0"))


def _deck(picture: Picture, canvas: Canvas, camera: Camera, glow: str) -> None:
    """The hull: ribbed walls, a grating of light down the middle, pipes under the ceiling, the window at the end."""
    view, floor = picture.view, camera.floor()
    hull(canvas, view, camera, glow)
    canvas.fill(WHOLE, "#3a1a5a", 0.42, blend="multiply")
    canvas.fill(floor.quad(-0.75, 0.5, 1.5, DEEP - 0.5), view.tone("#2a2c44", 0.4))
    bars = [(-0.75 + 0.125 * k, 0.5, 0.03, DEEP - 0.5) for k in range(13)] + [
        (-0.75, 0.6 + 0.2 * k, 1.5, 0.03) for k in range(46)
    ]
    canvas.fill(floor.quads(bars), view.tone("#7a80a8", 0.6), 0.8)
    for x in (-0.82, 0.77):
        strip = floor.quad(x, 0.5, 0.05, DEEP - 0.5)
        canvas.fill(strip, glow, 0.8, blur=12, blend="screen")
        canvas.fill(strip, mix(glow, "#ffffff", 0.6))
    flat = camera.flat((0, 0, DEEP), (1, 0, 0), (0, 1, 0))
    bulkhead(canvas, view, flat, "#6a6a94", "#3a3a5a")
    arch = flat.path(curve([(-1.7, 0.4, 1), (-1.7, 2.0), (-1.0, 2.8), (0, 3.05), (1.0, 2.8), (1.7, 2.0), (1.7, 0.4, 1)]))
    window(picture, canvas, arch, (*flat.at(-0.7, 2.2), 70), ("#3a8a7a", "#e0d8a0"))
    mullions = [(-1.7 + 0.85 * k - 0.03, 0.4, 0.06, 2.7) for k in range(5)] + [(-1.7, 1.2 + 0.8 * k, 3.4, 0.05) for k in range(3)]
    canvas.fill(flat.quads(mullions), view.tone("#4a4c70", 0.5), clip=arch)
    canvas.line(arch, mix(glow, "#ffffff", 0.4), 4)
    top = camera.floor(3.1)
    for x, r, tint in ((-1.3, 0.1, "#7a8ab0"), (-1.05, 0.06, "#4ab0c8"), (1.05, 0.12, "#8a90b8"), (1.35, 0.06, "#c87ad8")):
        canvas.fill(top.quad(x - r, 0.8, 2 * r, DEEP - 0.8), view.tone(tint, 0.3))
        canvas.fill(top.quad(x - r * 0.4, 0.8, r * 0.5, DEEP - 0.8), view.tone(tint, 1.1), 0.7)


def _tree(picture: Picture, canvas: Canvas, camera: Camera, glow: str) -> None:
    """A tree in a lit basin at the end of the deck."""
    view, (cx, foot), s = picture.view, camera.at(0, 0, 8.9), camera.size(8.9)
    basin = curve(
        [
            (cx - 0.95 * s, foot - 0.42 * s, 1),
            (cx + 0.95 * s, foot - 0.42 * s, 1),
            (cx + 0.8 * s, foot, 1),
            (cx - 0.8 * s, foot, 1),
        ]
    )
    canvas.fill(
        basin, Linear(cx - s, 0, cx + s, 0, (view.tone("#8a8eb4", 0.4), view.tone("#d8dcf0", 0.9), view.tone("#6a6e94", 0.3)))
    )
    canvas.fill(rect(cx - 0.96 * s, foot - 0.44 * s, 1.92 * s, 0.06 * s), mix(glow, "#ffffff", 0.4))
    canvas.fill(
        stroke([(cx, foot - 0.4 * s), (cx - 0.08 * s, foot - 1.0 * s), (cx + 0.04 * s, foot - 1.6 * s)], 0.22 * s, thin_end),
        view.tone("#6a4c4a", 0.5),
    )
    for dx, dy, r in ((-0.5, -1.7, 0.6), (0.5, -1.75, 0.6), (0, -2.2, 0.72)):
        crown(
            canvas,
            view,
            cx + dx * s,
            foot + dy * s,
            r * s,
            r * 0.8 * s,
            picture.seed + int(dx * 9),
            260,
            (4, 9),
            ("#1f5a4a", "#3fa066", "#b8f0a0"),
        )
    canvas.glow(cx, foot - 1.7 * s, 1.9 * s, glow, 0.3)


def _tier(canvas: Canvas, view: View, camera: Camera, side: int, z: float, lamp: str, seed: int) -> None:
    """A rack against the wall: troughs on three levels, each under its own lamp, leaves hanging over the edge."""
    long, inner, outer = 1.4, 1.35, 2.55
    sun, left = Sun(0, 0.6, -0.3), inner if side > 0 else -outer
    face = camera.flat((side * inner, 0, 0), (0, 0, 1), (0, 1, 0))
    shadow(canvas, view, camera, left, z, outer - inner, long, 0.5)
    for n, level in enumerate(LEVELS):
        box(canvas, view, camera, sun, left, level, z, outer - inner, 0.16, long, "#c8cce0", 0.5)
        canvas.fill(face.quad(z, level + 0.03, long, 0.04), mix("#5ac8ff", "#ffffff", 0.3), 0.85)
        glow_ = face.quad(z, level + 0.16, long, 0.56)
        canvas.fill(glow_, Linear(*face.at(z, level + 0.74), *face.at(z, level + 0.16), (alpha(lamp, 0.6), alpha(lamp, 0.1))))
        _greens(canvas, view, face, z, level + 0.16, long, n, seed + n * 7 + side + round(z * 10))
        bar = face.quad(z + 0.04, level + 0.7, long - 0.08, 0.05)
        canvas.fill(bar, lamp, 0.9, blur=18, blend="screen")
        canvas.fill(bar, mix(lamp, "#ffffff", 0.7))
    for at in (z + long - 0.05, z):
        box(canvas, view, camera, sun, side * inner - 0.03, 0, at, 0.06, 2.75, 0.05, "#8a90b0", 0)
    front = camera.flat((left, 0, z), (1, 0, 0), (0, 1, 0))
    if z == RACKS[-1]:
        _head(canvas, view, front, outer - inner, lamp, seed)


def _head(canvas: Canvas, view: View, front: Flat, wide: float, lamp: str, seed: int) -> None:
    """The near end of a rack: its troughs full of leaves, lamps over them, a tank with a scale."""
    s = front.camera.size(RACKS[-1])
    for n, level in enumerate(LEVELS):
        field = front.quad(0.02, level + 0.16, wide - 0.04, 0.58)
        canvas.fill(field, Linear(*front.at(0, level + 0.74), *front.at(0, level + 0.16), (alpha(lamp, 0.5), alpha(lamp, 0.08))))
        for k in range(5):
            x, y = front.at(wide * (k + 0.5) / 5, level + 0.24)
            size = (0.2, 0.25, 0.18)[n] * s
            crown(
                canvas,
                view,
                x,
                y,
                size,
                size * 0.9,
                seed + k + n,
                90,
                (0.03 * s, 0.07 * s),
                LEAFAGE[n],
                light=(0, -0.9),
                clumps=6,
            )
        canvas.fill(front.quad(0, level, wide, 0.16), view.tone("#c8cce0", 0.5))
        canvas.fill(front.quad(0, level + 0.04, wide, 0.035), mix("#5ac8ff", "#ffffff", 0.3), 0.85)
        bar = front.quad(0.04, level + 0.7, wide - 0.08, 0.05)
        canvas.fill(bar, lamp, 0.9, blur=18, blend="screen")
        canvas.fill(bar, mix(lamp, "#ffffff", 0.7))


def _greens(canvas: Canvas, view: View, face: Flat, z: float, v: float, long: float, kind: int, seed: int) -> None:
    """A row of plants: lettuces below, tomatoes with red fruit, trailing strawberries above."""
    s = face.camera.size(z + long / 2)
    palette = LEAFAGE[kind]
    count = 4
    for k in range(count):
        x, y = face.at(z + long * (count - k - 0.5) / count, v + 0.16)
        crown(
            canvas,
            view,
            x,
            y,
            0.2 * s,
            (0.22, 0.28, 0.18)[kind] * s,
            seed + k,
            70,
            (0.03 * s, 0.075 * s),
            palette,
            light=(0, -0.9),
            clumps=6,
        )
    chance = Random(seed)
    fruit = [
        face.path(ellipse(z + chance.uniform(0.1, long - 0.1), v + chance.uniform(-0.02, 0.34), 0.035, 0.035)) for _ in range(9)
    ]
    canvas.fill(joined(fruit), view.tone(("#f4f0a0", "#ff5a4a", "#ff7ab0")[kind], 0.9))
    if kind == 2:
        trails = [
            face.path(stroke([(z + u, v), (z + u + 0.03, v - 0.18), (z + u - 0.02, v - 0.36)], 0.03, thin_end))
            for u in (0.2, 0.55, 0.9, 1.2)
        ]
        canvas.fill(joined(trails), view.tone(palette[1], 0.6))


def _drift(picture: Picture, canvas: Canvas, lamp: str) -> None:
    """Motes in the violet light."""
    random = np.random.default_rng(picture.seed + 5)
    dots = [
        ellipse(float(x), float(y), float(r), float(r))
        for x, y, r in zip(random.uniform(300, 1620, 50), random.uniform(260, 900, 50), random.uniform(1, 3, 50), strict=True)
    ]
    canvas.fill(joined(dots), mix(lamp, "#ffffff", 0.6), 0.7)
    picture.play("dust", 300, 200, 1320, 760, lamp)


PLACES = {
    "hydroponics": Kind(hydroponics, "blue", ((0.2, 0.46), (0.54, 0.8)), 0.42, (0.0, -0.9)),
}
