"""Under an open dome: an observatory."""

import math
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, ellipse, lines, rect, stroke
from vnc.make.draw.colour import Rgb, alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import books, cup, lamp
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, stained
from vnc.make.place.sky import WHOLE, sky, twinkle
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

INK, BRASS, TUBE, IRON, OAK = "#0a0c14", "#d8ac58", "#dcdcd4", "#4c5866", "#7c5438"
SLIT, HALF = 0.33, 185
"""Where the dome is open, and half how wide."""
BOTTOM, TOP = (640.0, 690.0), (1176.0, 168.0)
"""The tube's axis, from the eyepiece to the mouth."""


def observatory(picture: Picture) -> None:
    """Ribs that run together overhead, a slit full of stars, the great telescope on its pier, a desk with a lamp."""
    camera, part = Camera(960, 500, 1.5, 900), 0.34 * picture.out.lamps
    picture.view = view = replace(
        picture.view,
        ambient=_between(picture.view.ambient, (0.56, 0.48, 0.46), part),
        key=_between(picture.view.key, (0.66, 0.54, 0.42), part),
    )
    out = picture.sheet(1.0)
    sky(picture, out, 820)
    _galaxy(picture, out)
    walls = picture.sheet(0.75, 0, 0.4)
    _dome(picture, walls)
    _drum(walls, view)
    _floor(walls, view, camera)
    _starlight(picture, walls)
    tube = picture.sheet(0.5, 0, 0.3)
    _pier(tube, view)
    _telescope(tube, view)
    things = picture.sheet(0.35, 0, 0.4)
    _steps(things, view)
    _desk(picture, things, camera)
    near = picture.sheet(0.1, 0, 3)
    near.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha(INK, 0.3), alpha(INK, 0.0), alpha(INK, 0.36)), (0, 0.5, 1)))
    _rail(near, view)
    picture.play("dust", 900, 120, 700, 760)


def _between(a: Rgb, b: Rgb, part: float) -> Rgb:
    """The lamp on the desk lights the dome a little."""
    red, green, blue = (p + (q - p) * part for p, q in zip(a, b, strict=True))
    return red, green, blue


def _rim(t: float) -> tuple[float, float]:
    return 960 + 1150 * t, 545 - 200 * t * t


def _foot(t: float) -> tuple[float, float]:
    return 960 + 1150 * t, 770 + 150 * t * t


def _rib(t: float, s: float) -> tuple[float, float]:
    """A point of the dome: t across, s from the rim to the crown."""
    x, y = _rim(t)
    turn = s * math.pi / 2
    return x + (960 - x) * (1 - math.cos(turn)), y + (-150 - y) * math.sin(turn)


def _wall(t: float, h: float, wide: float, tall: float) -> Path:
    """A piece of the round wall: h and tall in shares of its height."""
    edge: list[tuple[float, float]] = []
    for k, up in ((0, 0), (0.5, 0), (1, 0), (1, 1), (0.5, 1), (0, 1)):
        (x, top), (_, low) = _rim(t + wide * k), _foot(t + wide * k)
        edge.append((x, low + (top - low) * (h + tall * up)))
    return lines(edge)


def _band(low: float, high: float, t0: float = -1.0, t1: float = 1.0) -> Path:
    steps = [t0 + (t1 - t0) * k / 30 for k in range(31)]
    return lines([_rib(t, low) for t in steps] + [_rib(t, high) for t in reversed(steps)])


def _galaxy(picture: Picture, canvas: Canvas) -> None:
    """At night the Milky Way stands in the slit."""
    strength = picture.out.stars
    if strength < 0.05:
        return
    random = np.random.default_rng(picture.seed)
    for x, y, r, tint in (
        (1300, 470, 260, "#5a6ad8"),
        (1250, 300, 240, "#9a6ad0"),
        (1200, 120, 260, "#4a9ad8"),
        (1270, 380, 120, "#f0c8e8"),
    ):
        canvas.glow(x, y, r, tint, 0.42 * strength)
    for count, size, opacity in ((900, 0.9, 0.7), (220, 1.6, 0.9), (40, 2.5, 1.0)):
        y = random.random(count) * 560
        x = 1215 + 0.24 * y + random.normal(0, 75, count)
        dots = np.stack([x, y], -1)[:, None, :] + np.array([(-size, 0), (0, -size), (size, 0), (0, size)])
        canvas.fill(Swarm(dots), "#f4f6ff", opacity * strength)
    for x, y, r in ((1290, 250, 26), (1180, 90, 20), (1380, 420, 22), (1250, 440, 15)):
        twinkle(canvas, x, y, r, strength)


def _slit() -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    middle = [_rib(SLIT, 0.05 + 0.95 * k / 20) for k in range(21)]
    return [(x - HALF, y) for x, y in middle], [(x + HALF, y) for x, y in middle]


def _dome(picture: Picture, canvas: Canvas) -> None:
    """Plates between ribs and rings, rivets along them; the slit between two shutters that were pushed aside."""
    view = picture.view
    canvas.fill(WHOLE, view.tone("#3c4658", 0.3))
    ts = [-1 + k / 8 for k in range(17)]
    for k, (a, b) in enumerate(zip(ts, ts[1:], strict=False)):
        plate = lines([_rib(a, s / 12) for s in range(13)] + [_rib(b, s / 12) for s in range(12, -1, -1)])
        light = 0.3 + 0.28 * math.cos((a + 0.5) * 2.0) + 0.06 * (k % 2)
        canvas.fill(plate, Linear(0, 0, 0, 545, (view.tone("#5a6880", light - 0.15), view.tone("#74829a", light + 0.2))))
    stained(canvas, picture.seed, 0.25, 4, 1.0, view.tone(INK, 0))
    for s in (0.2, 0.4, 0.62):
        canvas.fill(_band(s, s + 0.018), view.tone("#8090a8", 0.5))
        canvas.fill(_band(s - 0.008, s), view.tone(INK, 0), 0.5)
    for t in ts:
        points = [_rib(t, s / 12) for s in range(13)]
        canvas.fill(stroke(points, 26, even).moved(7, 3), view.tone(INK, 0), 0.4, blur=5)
        canvas.fill(stroke(points, 20, even), view.tone("#7c8ca4", 0.35))
        canvas.fill(stroke(points, 6, even).moved(-4 if t > SLIT else 4, 0), view.tone("#c0cce0", 1.0), 0.7)
    studs = [ellipse(x + d, y, 2.2, 2.2) for t in ts for s in range(1, 24) for x, y in (_rib(t, s / 32),) for d in (-17, 17)]
    canvas.fill(joined(studs), view.tone("#b4c0d4", 0.8), 0.7)
    left, right = _slit()
    for edge, side in ((left, -1), (right, 1)):
        leaf = lines([*edge, *[(x + side * 92, y - 6) for x, y in reversed(edge)]])
        canvas.fill(leaf.moved(side * 10, 8), view.tone(INK, 0), 0.45, blur=9)
        x0 = edge[0][0]
        canvas.fill(leaf, Linear(x0, 0, x0 + side * 92, 0, (view.tone("#a8b4c8", 0.9), view.tone("#5c687e", 0.2))))
        rungs = [lines([(x, y), (x + side * 92, y - 6), (x + side * 92, y - 0), (x, y + 7)]) for x, y in edge[1::2]]
        canvas.fill(joined(rungs), view.tone("#39445a", 0.2), 0.8)
    hole = lines([*left, *reversed(right)])
    canvas.fill(hole, "#ffffff", blend="erase")
    jamb = lines([*right, *[(x - 20, y + 2) for x, y in reversed(right)]])
    canvas.fill(jamb, view.tone("#c4d0e4", 0.9))
    jamb = lines([*left, *[(x + 12, y + 2) for x, y in reversed(left)]])
    canvas.fill(jamb, view.tone("#2c3448", 0.2))


def _drum(canvas: Canvas, view: View) -> None:
    """The round wall the dome turns on: a track with rollers and teeth, panels, charts of the sky, shelves."""
    for k in range(24):
        t, wide = -1 + k / 12, 1 / 12
        light = 0.42 + 0.2 * math.cos((t + 0.35) * 2.4)
        canvas.fill(_wall(t, 0, wide + 0.002, 1), view.tone("#6a5648", light))
        canvas.fill(_wall(t + 0.008, 0.1, wide - 0.016, 0.28), view.tone("#80664f", light + 0.08))
        canvas.fill(_wall(t + 0.008, 0.36, wide - 0.016, 0.02), view.tone(INK, 0), 0.5)
        canvas.fill(_wall(t + 0.008, 0.1, wide - 0.016, 0.012), view.tone("#c8a078", 0.9), 0.6)
        canvas.fill(_wall(t + 0.004, 0.44, wide - 0.008, 0.42), view.tone("#7c8478", light + 0.04), 0.8)
    for h, tall, tint, light in (
        (0.0, 0.06, "#3a2c24", 0.3),
        (0.4, 0.025, "#a88058", 0.7),
        (0.88, 0.14, "#3c4654", 0.3),
        (0.98, 0.03, "#98a4b4", 0.7),
    ):
        canvas.fill(joined([_wall(-1 + k / 8, h, 1 / 8, tall) for k in range(16)]), view.tone(tint, light))
    canvas.fill(joined([_wall(-1 + k / 60, 0.9, 0.008, 0.06) for k in range(120)]), view.tone(BRASS, 0.5), 0.8)
    for k in range(13):
        x, y = _rim(-0.96 + 0.16 * k)
        canvas.fill(ellipse(x, y + 4, 20, 20), Radial(x - 6, y - 4, 26, (view.tone("#c8d0d8", 0.9), view.tone("#3c4652", 0.1))))
        canvas.fill(ellipse(x, y + 4, 6, 6), view.tone(INK, 0))
    for t, wide, seed in ((-0.73, 0.15, 1), (-0.53, 0.12, 2), (0.02, 0.1, 3), (0.44, 0.13, 4), (0.62, 0.12, 5)):
        _chart(canvas, view, t, wide, seed)


def _chart(canvas: Canvas, view: View, t: float, wide: float, seed: int) -> None:
    """A star chart: circles, figures joined by lines, a margin of paper."""
    chance, sheet = Random(seed), _wall(t, 0.47, wide, 0.37)
    canvas.fill(sheet.moved(5, 7), view.tone(INK, 0), 0.4, blur=5)
    canvas.fill(sheet, view.tone("#e8dcc0", 0.75))
    inner = _wall(t + 0.006, 0.495, wide - 0.012, 0.32)
    canvas.fill(inner, view.tone(("#24386c", "#1e3058", "#e0d0a8")[seed % 3], 0.7))
    ink = view.tone(("#d8e0ff", "#c8d8f8", "#5a4430")[seed % 3], 0.9)
    x0, y0, x1, y1 = inner.bounds()
    cx, cy, r = (x0 + x1) / 2, (y0 + y1) / 2, min(x1 - x0, y1 - y0) * 0.46
    for part in (1.0, 0.68, 0.34):
        canvas.line(ellipse(cx, cy, r * part, r * part), ink, 1.5, 0.7)
    for k in range(6):
        a = math.pi * k / 6
        canvas.line(
            lines([(cx - r * math.cos(a), cy - r * math.sin(a)), (cx + r * math.cos(a), cy + r * math.sin(a))], closed=False),
            ink,
            1,
            0.4,
        )
    for _ in range(4):
        a, d = chance.uniform(0, math.tau), chance.uniform(0.3, 0.7) * r
        spots = [
            (cx + d * math.cos(a) + chance.uniform(-0.3, 0.3) * r, cy + d * math.sin(a) + chance.uniform(-0.3, 0.3) * r)
            for _ in range(4)
        ]
        canvas.line(lines(spots, closed=False), ink, 1.4, 0.8)
        canvas.fill(joined([ellipse(x, y, 2.8, 2.8) for x, y in spots]), ink)


def _floor(canvas: Canvas, view: View, camera: Camera) -> None:
    """Boards toward the far wall, a ring of brass let into them round the pier."""
    ts = [-1 + k / 20 for k in range(41)]
    shape = lines([*[_foot(t) for t in ts], (2200, 1120), (-280, 1120)])
    canvas.fill(shape, Linear(0, 760, 0, HIGH, (view.tone("#7c5c46", 0.75), view.tone("#4c382e", 0.3))))
    floor, chance = camera.floor(), Random(9)
    planks = [(-5 + 0.2 * k, chance.uniform(1.3, 4), 0.2, chance.uniform(0.8, 2.2)) for k in range(50)]
    canvas.fill(floor.quads(planks[::2]), view.tone("#b08860", 0.8), 0.22, clip=shape)
    canvas.fill(floor.quads(planks[1::2]), view.tone(INK, 0.1), 0.2, clip=shape)
    canvas.fill(floor.quads([(-5 + 0.2 * k, 1.2, 0.012, 6) for k in range(50)]), view.tone(INK, 0), 0.5, clip=shape)
    for r, width, tint in ((1.55, 9, BRASS), (1.42, 4, BRASS), (1.15, 3, "#a8845c")):
        canvas.line(floor.path(ellipse(-0.1, 3.75, r, r * 0.9)), view.tone(tint, 0.7), width, 0.8)
    ticks = [(-0.1 + 1.48 * math.cos(math.tau * k / 72), 3.75 + 1.33 * math.sin(math.tau * k / 72)) for k in range(72)]
    canvas.fill(joined([floor.path(ellipse(x, z, 0.02, 0.03)) for x, z in ticks]), view.tone(BRASS, 0.9))
    edge = [_foot(t) for t in ts]
    canvas.line(lines(edge, closed=False), view.tone(INK, 0), 34, 0.5, blur=14)


def _starlight(picture: Picture, canvas: Canvas) -> None:
    """What comes in through the slit lies over the room."""
    view = picture.out
    tint = "#a8c4ff" if view.time == "night" else view.sunlight
    beam = lines([(1010, -40), (1340, -40), (1480, 540), (1250, 960), (620, 960), (1120, 540)])
    canvas.fill(beam, Linear(0, 0, 0, 960, (alpha(tint, 0.3), alpha(tint, 0.05))), max(0.4, view.shine), blur=40, blend="screen")
    canvas.fill(ellipse(940, 890, 420, 75), alpha(tint, 0.22), max(0.4, view.shine), blur=30, blend="screen")


def _axis(u: float, w: float) -> tuple[float, float]:
    """Along the tube from the eyepiece (0) to the mouth (1), w to its right hand."""
    (ax, ay), (bx, by) = BOTTOM, TOP
    long = math.hypot(bx - ax, by - ay)
    dx, dy = (bx - ax) / long, (by - ay) / long
    return ax + (bx - ax) * u - dy * w, ay + (by - ay) * u + dx * w


def _barrel(canvas: Canvas, view: View, u0: float, u1: float, r0: float, r1: float, tint: str, off: float = 0) -> None:
    """A piece of tube, lit from the slit's side."""
    shape = lines([_axis(u0, off - r0), _axis(u1, off - r1), _axis(u1, off + r1), _axis(u0, off + r0)])
    r, u = max(r0, r1), (u0 + u1) / 2
    tones: Sequence[str] = [view.tone(tint, k) for k in (0.45, 1.15, 0.75, 0.3, 0.05, 0.2)]
    canvas.fill(shape, Linear(*_axis(u, off - r), *_axis(u, off + r), tuple(tones), (0, 0.2, 0.42, 0.68, 0.9, 1)))


def _telescope(canvas: Canvas, view: View) -> None:
    """A long white refractor with rings of brass, a finder on its back, wheels at the eyepiece."""
    _barrel(canvas, view, 0.1, 0.8, 15, 17, BRASS, -104)
    _barrel(canvas, view, 0.74, 0.84, 22, 24, TUBE, -104)
    for u in (0.22, 0.62):
        canvas.fill(stroke([_axis(u, -100), _axis(u, -60)], 16, even), view.tone(IRON, 0.5))
    _barrel(canvas, view, -0.14, -0.06, 15, 15, "#2c3038")
    _barrel(canvas, view, -0.08, 0.03, 25, 30, BRASS)
    _barrel(canvas, view, 0.02, 0.1, 50, 60, "#56606c")
    _barrel(canvas, view, 0.1, 0.88, 66, 74, TUBE)
    _barrel(canvas, view, 0.86, 1.02, 88, 92, "#e8e6dc")
    for u, r in ((0.1, 69), (0.3, 71), (0.42, 74), (0.6, 76), (0.86, 91), (1.0, 94)):
        _barrel(canvas, view, u, u + 0.018, r, r, BRASS)
        a, b = _axis(u + 0.02, -r), _axis(u + 0.02, r)
        canvas.fill(stroke([a, b], 5, even), view.tone(INK, 0), 0.35, blur=2)
    screws = [_axis(u + 0.009, w) for u in (0.1, 0.3, 0.86) for w in (-48, -20, 12, 44)]
    canvas.fill(joined([ellipse(x, y, 3, 3) for x, y in screws]), view.tone("#5a3c18", 0.3))
    for w in (-36, 38):
        x, y = _axis(-0.02, w)
        canvas.fill(ellipse(x, y, 14, 14), Radial(x - 4, y - 5, 18, (view.tone(BRASS, 1.1), view.tone("#6a4818", 0.2))))
    _barrel(canvas, view, 0.43, 0.59, 82, 84, IRON)
    x, y = _axis(0.51, 8)
    for r, tint, light in ((78, "#343e4c", 0.3), (70, "#8c98a8", 0.7), (52, "#4c5866", 0.4), (22, BRASS, 0.8)):
        canvas.fill(
            ellipse(x, y, r, r), Linear(x - r, y - r, x + r, y + r, (view.tone(tint, light + 0.4), view.tone(tint, light - 0.3)))
        )
    marks = [
        lines(
            [(x + q * math.cos(a - 0.012), y + q * math.sin(a - 0.012)) for q in (58, 68)]
            + [(x + q * math.cos(a + 0.012), y + q * math.sin(a + 0.012)) for q in (68, 58)]
        )
        for a in (math.tau * k / 48 for k in range(48))
    ]
    canvas.fill(joined(marks), view.tone(INK, 0), 0.8)
    bolts = [ellipse(x + 38 * math.cos(a), y + 38 * math.sin(a), 5, 5) for a in (math.tau * k / 8 for k in range(8))]
    canvas.fill(joined(bolts), view.tone("#c0ccd8", 1.0))


def _pier(canvas: Canvas, view: View) -> None:
    """A column of riveted iron on a round step, the head leaning to the pole, a counterweight."""
    canvas.fill(ellipse(930, 912, 250, 44), view.tone(INK, 0), 0.55, blur=12)
    for y, rx in ((905, 190), (880, 150)):
        canvas.fill(
            joined([ellipse(930, y, rx, rx * 0.17), rect(930 - rx, y - 26, 2 * rx, 26)]),
            Linear(930 - rx, 0, 930 + rx, 0, tuple(view.tone("#5c6470", k) for k in (0.2, 0.5, 0.9, 0.1))),
        )
        canvas.fill(ellipse(930, y - 26, rx, rx * 0.17), view.tone("#8c96a4", 0.7))
    shaft = lines([(868, 520), (992, 520), (1040, 862), (820, 862)])
    canvas.fill(
        shaft,
        Linear(820, 0, 1040, 0, tuple(view.tone("#56646f", k) for k in (0.15, 0.45, 1.0, 0.5, 0.05)), (0, 0.3, 0.6, 0.8, 1)),
    )
    rivets = [ellipse(930 + d * (56 + 44 * k / 8), 545 + 38 * k, 4, 4) for k in range(9) for d in (-1, -0.35, 0.35, 1)]
    canvas.fill(joined(rivets), view.tone("#a8b4c0", 0.9), 0.8)
    canvas.fill(joined([rect(862, 512, 136, 22, 5), rect(838, 700, 184, 14, 4)]), view.tone("#7c8896", 0.8))
    canvas.fill(rect(890, 590, 80, 66, 6), view.tone("#39434e", 0.3))
    canvas.fill(ellipse(930, 623, 24, 24), view.tone(BRASS, 0.8))
    canvas.fill(ellipse(930, 623, 17, 17), view.tone("#f4ecd8", 0.9))
    canvas.fill(stroke([(930, 623), (938, 610)], 3, even), view.tone(INK, 0))
    canvas.fill(stroke([(918, 530), (925, 430)], 112, even), view.tone("#46525e", 0.35))
    canvas.fill(stroke([(925, 440), (1090, 590)], 24, even), view.tone("#a4b0bc", 0.7))
    for p in (0.62, 0.86):
        x, y = 925 + 165 * p, 440 + 150 * p
        turn = ((-32, 40), (-14, 62), (46, 2), (28, -20))
        canvas.fill(
            lines([(x + dx * 1.2 - 10, y + dy * 1.2 - 24) for dx, dy in turn]),
            Linear(x - 40, y + 30, x + 40, y - 30, (view.tone("#343c48", 0.1), view.tone("#8a96a4", 0.9))),
        )


def _steps(canvas: Canvas, view: View) -> None:
    """Steps on wheels that lead up to the eyepiece, a handrail on either side."""
    canvas.fill(ellipse(420, 958, 270, 30), view.tone(INK, 0), 0.5, blur=12)
    for dx, dy, light in ((36, -22, 0.3), (0, 0, 0.8)):
        iron = view.tone("#5c6c7c", light)
        bars = [
            ((210, 950), (500, 740)),
            ((500, 740), (610, 740)),
            ((600, 740), (600, 950)),
            ((500, 740), (500, 950)),
            ((500, 850), (600, 850)),
            ((240, 945), (600, 945)),
            ((210, 800), (500, 590)),
            ((500, 590), (605, 590)),
            ((220, 940), (220, 793)),
            ((360, 840), (360, 692)),
            ((500, 740), (500, 590)),
            ((602, 740), (602, 590)),
        ]
        canvas.fill(joined([stroke([(a + dx, b + dy), (c + dx, d + dy)], 13, even) for (a, b), (c, d) in bars]), iron)
        canvas.fill(
            joined([stroke([(a + dx - 2, b + dy - 4), (c + dx - 2, d + dy - 4)], 3, even) for (a, b), (c, d) in bars]),
            view.tone("#c8d4e0", 1.0),
            0.5 * light + 0.1,
        )
        if light < 0.5:
            for k in range(7):
                x, y = 235 + 40 * k, 930 - 29 * k
                canvas.fill(lines([(x, y), (x + 42, y), (x + 78, y - 22), (x + 36, y - 22)]), view.tone("#a07850", 0.8))
                canvas.fill(rect(x, y, 42, 7), view.tone("#5a3e28", 0.3))
            canvas.fill(lines([(494, 740), (612, 740), (648, 718), (530, 718)]), view.tone("#a07850", 0.9))
    for x in (250, 500, 600):
        canvas.fill(ellipse(x, 956, 17, 17), view.tone("#20242c", 0.2))
        canvas.fill(ellipse(x, 956, 7, 7), view.tone("#a8b4c0", 0.8))


def _desk(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A desk of oak with drawers: a lamp, an open chart, books, a cup; a stool before it."""
    view, sun = picture.view, Sun(-0.5, 0.8, -0.2)
    lit = replace(view, lamps=max(0.25, picture.out.lamps))
    x, z = 1.5, 3.3
    shadow(canvas, view, camera, x, z, 1.7, 0.8, 0.55)
    box(canvas, view, camera, sun, x + 0.05, 0, z + 0.05, 1.6, 0.74, 0.65, OAK, 0)
    front = camera.flat((x + 0.05, 0, z + 0.045), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.55, 0, 0.5, 0.64), view.tone(INK, 0.1), 0.9)
    drawers = [(u, 0.06 + 0.225 * k, 0.47, 0.2) for u in (0.04, 1.09) for k in range(3)]
    canvas.fill(front.quads(drawers), view.tone("#96683f", 0.6))
    canvas.fill(front.quads([(a, b + h - 0.02, w, 0.02) for a, b, w, h in drawers]), view.tone("#d0a070", 0.9), 0.6)
    canvas.fill(front.quads([(a, b, w, 0.015) for a, b, w, _ in drawers]), view.tone(INK, 0), 0.6)
    canvas.fill(joined([front.path(ellipse(a + w / 2, b + 0.1, 0.03, 0.022)) for a, b, w, _ in drawers]), view.tone(BRASS, 1.0))
    box(canvas, view, camera, sun, x, 0.74, z, 1.7, 0.05, 0.75, "#a07448", 1)
    top = camera.floor(0.793)
    canvas.fill(
        top.path(lines([(x + 0.5, z + 0.08), (x + 1.12, z + 0.05), (x + 1.16, z + 0.5), (x + 0.54, z + 0.54)])),
        view.tone("#f0e4c4", 0.95),
    )
    for r in (0.18, 0.12, 0.06):
        canvas.line(top.path(ellipse(x + 0.83, z + 0.3, r, r)), view.tone("#3a4a7c", 0.4), 1.6, 0.8)
    canvas.fill(top.path(stroke([(x + 0.66, z + 0.12), (x + 1.0, z + 0.2)], 0.02, even)), view.tone("#a83c34", 0.7))
    books(canvas, lit, camera.flat((x + 1.2, 0.79, z + 0.6), (1, 0, 0), (0, 1, 0)), 0, 0, 0.46, 0.27, 5)
    lx, ly = camera.at(x + 0.28, 0.79, z + 0.35)
    cup(canvas, lit, *camera.at(x + 1.32, 0.79, z + 0.16), 28, "#c8d4dc")
    lamp(canvas, lit, lx, ly, 150, "#3c8a64")
    glow = lit.lamps
    canvas.fill(top.path(ellipse(x + 0.42, z + 0.35, 0.55, 0.34)), "#ffd488", 0.5 * glow, blur=16, blend="screen")
    canvas.glow(lx, ly - 40, 520, "#ffb860", 0.34 * glow)
    picture.play("flicker", lx - 160, ly - 190, 320, 260, "#ffcf80")
    sx, foot = camera.at(x + 0.72, 0, z - 0.45)
    canvas.fill(ellipse(sx, foot, 85, 16), view.tone(INK, 0), 0.5, blur=7)
    canvas.fill(
        joined([stroke([(sx + d * 34, foot - 150), (sx + d * 62, foot)], 13, even) for d in (-1, 0.1, 1)]),
        view.tone("#6a452c", 0.5),
    )
    canvas.fill(ellipse(sx, foot - 146, 70, 19), view.tone("#4a2e1c", 0.3))
    canvas.fill(ellipse(sx, foot - 156, 70, 19), mix(view.tone("#a87448", 0.9), "#ffc878", 0.25 * glow))


def _rail(canvas: Canvas, view: View) -> None:
    """A rail of brass close by, at the edge of the gallery we stand on."""
    for x in (-20, 150, 1750, 1920):
        canvas.fill(rect(x, 940, 22, 180), Linear(x, 0, x + 22, 0, tuple(view.tone(BRASS, k) for k in (0.2, 0.9, 0.1))))
    for x, wide in ((-40, 230), (1730, 250)):
        canvas.fill(rect(x, 914, wide, 38, 18), Linear(0, 914, 0, 952, tuple(view.tone(BRASS, k) for k in (1.0, 0.7, 0.05))))
    canvas.fill(rect(-20, 1020, WIDE + 40, 80), Linear(0, 1010, 0, HIGH, (alpha(INK, 0), alpha(INK, 0.45))))


PLACES = {"observatory": Kind(observatory, "none", ((0.08, 0.92),), 0.46, (0.4, -0.8), "night")}
