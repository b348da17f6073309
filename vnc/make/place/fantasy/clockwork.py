"""The works of a clock tower, behind the dial."""

import math

from vnc.make.draw import Canvas, Linear, Path, Radial, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.gears import gear
from vnc.make.place.parts.stone import masonry
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, droplets, shell
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View


def clockwork(picture: Picture) -> None:
    """Behind the great dial, light shining through it, wheels of every size, beams, a bell above."""
    view, camera = picture.view, Camera(960, 500, 1.5, 950)
    room = Room(camera, -4.2, 4.2, 5.6, 7.6, Sun(0.0, 0.4, 0.8))
    out = picture.sheet(1.0, 0, 2)
    out.fill(WHOLE, view.tone("#6a4c34", 0.2))
    shell(out, view, room, "#7a6a58", "#6a4c34", "#3f3024", "#6c5c4c")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        masonry(out, view, flat, long, room.high, 0.42, 0.4)
    boards(out, view, room, "#6a4c34", 0.3, picture.seed, 0.6)
    stained(out, picture.seed, 0.3, 6, 1, view.tone("#140e0a", 0))
    dial = picture.sheet(0.8, 0, 0.5)
    _dial(picture, dial, room)
    back = picture.sheet(0.65, 0, 0.6)
    _shafts_of_dial(back, view, room)
    wheels = (
        (-3.0, 3.6, 6.6, 1.15, 26, "#9a7440"),
        (-1.75, 2.35, 6.4, 0.72, 18, "#b88c4c"),
        (3.1, 3.9, 6.6, 1.05, 24, "#8a6a44"),
        (2.2, 2.75, 6.3, 0.7, 16, "#c09858"),
        (-3.3, 1.5, 6.2, 0.9, 22, "#a87c44"),
        (3.4, 1.7, 6.1, 1.0, 24, "#9a7848"),
    )
    for k, (x, y, z, r, teeth, tint) in enumerate(wheels):
        gear(back, view, *camera.at(x, y, z), r * camera.size(z), teeth, tint, 0.13 * k)
    frame = picture.sheet(0.45, 0, 0.7)
    for x in (-2.35, 2.15):
        box(frame, view, camera, room.sun, x, 0, 4.6, 0.24, 5.6, 0.24, "#4c3624", 0)
    box(frame, view, camera, room.sun, -4.2, 3.7, 4.55, 8.4, 0.26, 0.26, "#4c3624", 0.4)
    gear(frame, view, *camera.at(-2.9, 1.25, 4.4), 0.95 * camera.size(4.4), 22, "#c89c58", 0.05)
    gear(frame, view, *camera.at(3.1, 2.6, 4.3), 0.8 * camera.size(4.3), 18, "#b88a48", 0.2)
    _pendulum(frame, view, camera)
    near = picture.sheet(0.14, 0, 3)
    gear(near, view, 90, 1010, 330, 20, "#7a5c34", 0.1)
    gear(near, view, 1850, 150, 270, 18, "#6a5030", 0.3)
    for _ in range(40):
        chance = picture.chance
        near.glow(
            chance.uniform(300, 1600), chance.uniform(150, 950), chance.uniform(3, 8), view.sunlight, 0.4 * max(0.3, view.shine)
        )


def _dial(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The face of the clock from within: milk glass with bars, strokes for hours, both hands, all against the sky."""
    view, out, back = picture.view, picture.out, room.back
    u, v, r = 4.2, 2.75, 1.85
    glass = mix(out.sky[3], "#fff6dc", 0.45) if out.time != "night" else mix(out.sky[3], "#8aa4e0", 0.35)
    canvas.fill(back.path(ellipse(u, v, r * 1.12, r * 1.12)), view.tone("#3a2c20", 0.3))
    face = back.path(ellipse(u, v, r, r))
    x, y = back.at(u, v)
    s = room.camera.size(room.deep)
    canvas.fill(face, Radial(x, y, r * s, (mix(glass, "#ffffff", 0.5), glass, mix(glass, "#a87848", 0.25))))
    ink = view.tone("#2a1e18", 0.1)
    canvas.line(back.path(ellipse(u, v, r * 0.97, r * 0.97)), ink, 7)
    canvas.line(back.path(ellipse(u, v, r * 0.66, r * 0.66)), ink, 4)
    canvas.line(back.path(ellipse(u, v, r * 0.2, r * 0.2)), ink, 4)
    marks = _strokes(u, v, r)
    canvas.fill(joined([back.path(m) for m in marks]), ink, 0.92)
    canvas.glow(x, y, r * s * 2.0, mix(out.sunlight, glass, 0.4), 0.75)
    droplets(picture, canvas, back.quad(u - r * 0.68, v - r * 0.68, r * 1.36, r * 1.36), picture.seed)


def _strokes(u: float, v: float, r: float) -> list[Path]:
    """Strokes for minutes and hours, bars, both hands."""
    marks: list[Path] = []
    for k in range(60):
        a, inner, wide = k * math.tau / 60, (0.72 if k % 5 == 0 else 0.9), (0.1 if k % 5 == 0 else 0.025)
        marks.append(
            stroke(
                [
                    (u + r * inner * math.sin(a), v + r * inner * math.cos(a)),
                    (u + r * 0.95 * math.sin(a), v + r * 0.95 * math.cos(a)),
                ],
                wide,
                even,
                False,
            )
        )
    marks += [
        stroke(
            [(u + r * 0.2 * math.sin(a), v + r * 0.2 * math.cos(a)), (u + r * 0.66 * math.sin(a), v + r * 0.66 * math.cos(a))],
            0.035,
            even,
            False,
        )
        for a in (k * math.tau / 12 for k in range(12))
    ]
    marks += [stroke([(u, v), (u - 0.55 * r, v + 0.42 * r)], 0.12), stroke([(u, v), (u + 0.3 * r, v + 0.82 * r)], 0.09)]
    return marks


def _shafts_of_dial(canvas: Canvas, view: View, room: Room) -> None:
    """Light from the dial over the floor and in the dust."""
    camera = room.camera
    x, y = camera.at(0, 2.75, 7.6)
    pool = room.floor.path(ellipse(0, 4.6, 1.9, 2.4))
    shine_ = max(0.35, view.shine)
    canvas.fill(pool, view.sunlight, 0.5 * shine_, blur=16, blend="screen")
    canvas.line(room.floor.path(ellipse(0, 4.6, 1.25, 1.6)), view.tone("#2a1e18", 0.1), 8, 0.35, blur=3)
    foot = room.camera.at(0, 0, 3.0)[1]
    beam = lines([(x - 225, y), (x + 225, y), (x + 640, foot), (x - 640, foot)])
    canvas.fill(
        beam, Linear(0, y, 0, foot, (alpha(view.sunlight, 0.4 * shine_), alpha(view.sunlight, 0.02))), blur=22, blend="screen"
    )


def _pendulum(canvas: Canvas, view: View, camera: Camera) -> None:
    """A rod with its heavy bob, and weights on chains."""
    (x, top), s = camera.at(1.35, 3.8, 4.5), camera.size(4.5)
    bob = camera.at(1.1, 0.9, 4.5)
    canvas.fill(stroke([(x, top), bob], 0.05 * s, even, False), view.tone("#c8a868", 0.8))
    canvas.fill(
        ellipse(*bob, 0.3 * s, 0.3 * s),
        Radial(
            bob[0] - 0.1 * s,
            bob[1] - 0.12 * s,
            0.5 * s,
            (view.tone("#fff0b8", 1.1), view.tone("#d8a84c", 0.6), view.tone("#5a3a18", 0.2)),
        ),
    )
    for dx, y in ((-1.5, 1.9), (-1.15, 2.5)):
        (cx, cy), (_, up) = camera.at(dx, y, 4.5), camera.at(dx, 3.8, 4.5)
        canvas.line(lines([(cx, up), (cx, cy)], closed=False), view.tone("#8a7a60", 0.7), 4)
        canvas.fill(
            rect(cx - 0.12 * s, cy, 0.24 * s, 0.55 * s, 8),
            Linear(cx - 0.12 * s, 0, cx + 0.12 * s, 0, (view.tone("#a87c40", 0.9), view.tone("#4a3018", 0.2))),
        )


PLACES = {"clockwork": Kind(clockwork, "warm", ((0.18, 0.84),), 0.46, (0.0, -0.9))}
