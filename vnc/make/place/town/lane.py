"""Out of town: a bus stop among fields, a lane of lanterns on the night of a feast."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, pole, wires
from vnc.make.place.parts.flora import air_tint, flowers, grass, ground, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.town.town import stroller
from vnc.make.place.view import View
from vnc.make.place.water import puddles

CLOTHS = ("#c8443c", "#3f6a9c", "#d89a30", "#4f8a54", "#7a4a8c")


def busstop(picture: Picture) -> None:
    """A wooden shelter and a round sign by a road that runs off between paddies to the hills."""
    view, camera = picture.view, Camera(760, 520, 1.6, 900)
    sun = Sun(0.6 if view.sun[0] > 960 else -0.6, 0.7, 0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 540)
    ridge(far, view, 430, 50, (view.misty("#6f9ab4", 0.3), view.misty("#8fb4bc", 0.4)), picture.seed + 2, 0.5)
    ridge(far, view, 500, 24, ("#5c8f6c", "#94b888"), picture.seed + 5, 0.55, 30, 6)
    air_tint(far, view.haze, 340, 560, 0.0, 0.25 + 0.4 * view.murk)
    veil(picture, far)
    land = picture.sheet(0.75, 0, 0.7)
    ground(land, view, [(-20, 540), (960, 532), (WIDE + 20, 540)])
    _paddies(land, view, camera)
    grass(land, view, 545, 1080, 1500, picture.seed + 3, height=0.7)
    _country_road(picture, land, camera)
    for z in (34, 20, 11.5):
        x, y = camera.at(-3.4, 0, z)
        pole(land, view, x, y, 6.5 * camera.size(z), 0.24 * camera.size(z))
    tops = [(camera.at(-3.4, 0, z)[0], camera.at(-3.4, 0, z)[1] - 6.2 * camera.size(z)) for z in (34, 20, 11.5, 5)]
    wires(land, view, [(*a, *b, 12 + 16 * k) for k, (a, b) in enumerate(zip(tops, tops[1:], strict=False))], 1.8)
    stop = picture.sheet(0.4, 0, 0.6)
    tree(stop, view, 1790, 800, 740, picture.seed + 7, 0.7, 620)
    _shelter(stop, view, camera, sun)
    _sign(stop, view, camera)
    near = picture.sheet(0.12, 0, 2.6)
    grass(near, view, 1010, 1130, 460, picture.seed + 11, height=2.4, left=1050)
    if view.leaf in ("summer", "blossom"):
        with near.clipped(rect(1050, 900, 900, 200)):
            flowers(near, view, 980, 1080, 60, picture.seed + 13, ("#f4f0e4", "#e8c04a", "#8a9ad8"), 1.6)


def festival(picture: Picture) -> None:
    """Stalls under strings of lanterns, people in the distance, a red gate, fireworks over it all when the sky is dark."""
    view, camera = picture.view, Camera(960, 540, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    if view.time == "night" and view.weather not in ("rain", "storm", "snow", "fog"):
        for x, y, r, tint in (
            (640, 190, 170, "#ffb04a"),
            (1190, 130, 210, "#ff6a8a"),
            (930, 300, 110, "#7ac8ff"),
            (1500, 280, 120, "#a8f07a"),
        ):
            _firework(far, x, y, r, tint, picture.seed + x)
    trees = picture.sheet(0.85, 0, 1.2)
    for k, x in enumerate((60, 330, 560, 1360, 1600, 1860)):
        tree(trees, view, x, 640, 470 - 40 * (k % 3), picture.seed + k, 0.8, 420)
    air_tint(trees, view.haze, 260, 660, 0.15, 0.4 + 0.3 * view.murk)
    veil(picture, trees)
    lane = picture.sheet(0.6, 0, 0.6)
    _lane(picture, lane, camera)
    _gate(lane, view, camera, 19.0)
    chance = Random(picture.seed)
    for k in range(13):
        z = 18.0 - 0.9 * k
        stroller(lane, view, camera, chance.uniform(-1.5, 1.5), z, chance.choice(CLOTHS), view.wet > 0.5)
    stalls = picture.sheet(0.4, 0, 0.6)
    for k, z in enumerate((15.0, 11.2, 8.2, 5.7)):
        for side in (-1, 1):
            _stall(stalls, view, camera, side, z, CLOTHS[(2 * k + (side > 0)) % 5], picture.seed + 3 * k + side)
    near = picture.sheet(0.15, 0, 1.0)
    spans = (
        (-40, 120, 960, 300, 80),
        (960, 300, 1960, 110, 80),
        (-40, 20, 1960, 40, 150),
        (-40, 250, 780, 400, 50),
        (1140, 400, 1960, 240, 50),
    )
    wires(near, view, spans, 2.4)
    for x0, y0, x1, y1, sag in spans:
        count = int((x1 - x0) / 150)
        for k in range(count):
            t = (k + 0.5) / count
            y = y0 + (y1 - y0) * t + 4 * sag * t * (1 - t)
            lantern(near, view, x0 + (x1 - x0) * t, y + 38, 58 - 0.07 * (y - 100), ("#e8503a", "#f0e0c0", "#f0a04a")[k % 3], 0.5)
    picture.play("flicker", 0, 60, WIDE, 420, "#ffb060")


def _paddies(canvas: Canvas, view: View, camera: Camera) -> None:
    """Water between dikes, young rice in rows."""
    floor = camera.floor()
    water = mix(view.tone("#8fb8c8", 0.6), view.sky[3], 0.6) if not view.snow else view.tone("#eaf0f8", 0.7)
    fields = [(x, z, 8.2, d) for x in (-22.0, -13.0, 5.5, 14.5) for z, d in ((9.0, 6.0), (16.0, 9.0), (26.5, 14.0))]
    canvas.fill(floor.quads(fields), water, 0.9)
    if view.snow:
        return
    rows = [(x + 0.5 * j, z, 0.12, d) for x, z, w, d in fields for j in range(1, int(w / 0.5))]
    canvas.fill(floor.quads(rows), view.tone("#7ab04a" if view.leaf != "autumn" else "#d8b04a", 0.7), 0.8)


def _country_road(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, 60)[1]
    shape = floor.quad(-2.4, 0.5, 4.6, 60)
    canvas.fill(floor.quad(-2.9, 0.5, 5.6, 60), view.tone("#b0a488" if not view.snow else "#e8eef6", 0.5), 0.8)
    canvas.fill(
        shape, Linear(0, top, 0, HIGH, (view.misty(view.tone("#8a8a90", 0.7), view.murk * 0.6), view.tone("#6a6870", 0.35)))
    )
    canvas.fill(floor.quads([(-2.25, 0.5, 0.1, 60), (2.0, 0.5, 0.1, 60)]), view.tone("#f4f0e4", 0.8), 0.8)
    canvas.fill(floor.quads([(-0.15, z, 0.1, 1.6) for z in range(3, 50, 4)]), view.tone("#f4f0e4", 0.8), 0.6)
    if view.snow:
        canvas.fill(shape, view.tone("#f0f4fb", 0.7), 0.82)
        canvas.fill(floor.quads([(s - 0.16, 0.5, 0.32, 60) for s in (-1.1, 0.9)]), view.tone("#8a94a8", 0.4), 0.5, blur=4)
    if view.wet:
        sheet = canvas.sibling()
        sheet.fill(shape, "#ffffff")
        puddles(picture, canvas, top, sheet.planes[3], 0.7)


def _shelter(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Three walls of boards, a tin roof, a bench, a timetable."""
    x, z, wide = 2.75, 5.6, 3.0
    shadow(canvas, view, camera, x - 0.2, z - 1.2, wide + 0.4, 2.4, 0.45)
    back = camera.flat((x, 0, z + 1.0), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        back.quad(0, 0, wide, 2.35),
        Linear(*back.at(0, 2.3), *back.at(0, 0), (view.tone("#8a6848", 0.3), view.tone("#6a4e38", 0.2))),
    )
    canvas.fill(back.quads([(0.25 * k, 0, 0.02, 2.35) for k in range(13)]), view.tone("#24160e", 0.1), 0.5)
    canvas.fill(back.quad(0.5, 1.1, 1.1, 0.75), view.tone("#ece6d4", 0.6))
    canvas.fill(back.quads([(0.58, 1.2 + 0.1 * k, 0.9 - 0.2 * (k % 2), 0.03) for k in range(6)]), view.tone("#4a4450", 0.3), 0.7)
    canvas.fill(back.quad(1.9, 1.15, 0.6, 0.7), view.tone("#c85a48", 0.5))
    box(canvas, view, camera, sun, x, 0, z - 0.9, 0.1, 2.35, 1.9, "#9a7450", 0)
    side = camera.flat((x + 0.1, 0, z - 0.9), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0.22 * k, 0, 0.02, 2.35) for k in range(9)]), view.tone("#24160e", 0.1), 0.4)
    for dz in (0, 0.32):
        box(canvas, view, camera, sun, x + 0.25, 0.44, z + 0.25 + dz, wide - 0.5, 0.05, 0.24, "#b8885a", 0.9)
    for dx in (0.4, wide - 0.5):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.3, 0.08, 0.44, 0.4, "#6a4c34", 0)
    box(canvas, view, camera, sun, x + wide - 0.12, 0, z - 0.9, 0.12, 2.35, 0.12, "#8a6848", 0.5)
    roof = camera.shape(
        (x - 0.35, 2.5, z - 1.35), (x + wide + 0.35, 2.5, z - 1.35), (x + wide + 0.35, 2.85, z + 1.2), (x - 0.35, 2.85, z + 1.2)
    )
    canvas.fill(roof, view.tone("#4f7a7c" if not view.snow else "#f4f8ff", 0.8))
    canvas.fill(
        camera.shape(
            (x - 0.35, 2.34, z - 1.35),
            (x + wide + 0.35, 2.34, z - 1.35),
            (x + wide + 0.35, 2.52, z - 1.35),
            (x - 0.35, 2.52, z - 1.35),
        ),
        view.tone("#3f5f62", 0.45),
    )
    if view.lamps > 0.2:
        lx, ly = camera.at(x + wide / 2, 2.25, z)
        canvas.fill(rect(lx - 40, ly - 8, 80, 12, 4), "#fff4d0")
        canvas.glow(lx, ly + 60, 430, "#ffdf9a", 0.6 * view.lamps)


def _sign(canvas: Canvas, view: View, camera: Camera) -> None:
    """A round plate on a pole, a board with times under it."""
    x, foot = camera.at(2.05, 0, 4.6)
    s = camera.size(4.6)
    canvas.fill(ellipse(x, foot, 0.26 * s, 0.06 * s), view.tone("#6a6a70", 0.5))
    canvas.fill(
        rect(x - 0.03 * s, foot - 2.3 * s, 0.06 * s, 2.3 * s),
        Linear(x - 6, 0, x + 6, 0, (view.tone("#e8e8e4", 0.9), view.tone("#8a8c90", 0.3))),
    )
    disc = ellipse(x, foot - 2.35 * s, 0.32 * s, 0.32 * s)
    canvas.fill(disc, view.tone("#f4f0e6", 0.85))
    canvas.line(disc, view.tone("#d8503f", 0.7), 0.07 * s)
    canvas.fill(rect(x - 0.2 * s, foot - 2.42 * s, 0.4 * s, 0.15 * s, 4), view.tone("#3f6a9c", 0.7))
    canvas.fill(rect(x - 0.2 * s, foot - 1.75 * s, 0.4 * s, 0.6 * s, 3), view.tone("#f8f4ea", 0.8))
    canvas.fill(
        joined([rect(x - 0.15 * s, foot - (1.66 - 0.09 * k) * s, (0.3 - 0.08 * (k % 2)) * s, 0.025 * s) for k in range(6)]),
        view.tone("#4a4a54", 0.3),
        0.8,
    )


def _firework(canvas: Canvas, x: float, y: float, radius: float, tint: str, seed: int) -> None:
    """A burst at its widest."""
    chance = Random(seed)
    rays, tips = list[Path](), list[Path]()
    for ring, long in ((34, 1.0), (22, 0.62), (12, 0.34)):
        for k in range(ring):
            turn, far = k * math.tau / ring + chance.uniform(-0.05, 0.05), radius * long * chance.uniform(0.9, 1.06)
            end = x + math.cos(turn) * far, y + math.sin(turn) * far + far * 0.12
            start = x + math.cos(turn) * far * 0.45, y + math.sin(turn) * far * 0.42
            rays.append(stroke([start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 3), end], 4.5))
            tips.append(ellipse(*end, 3.6, 3.6))
    canvas.glow(x, y, radius * 1.7, tint, 0.45)
    canvas.fill(joined(rays), tint, 0.85, blend="screen")
    canvas.fill(joined(tips), mix(tint, "#ffffff", 0.6))


def _lane(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth with slabs in the middle, wet or white as the weather is."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, 40)[1]
    earth = "#a08468" if not view.snow else "#eef2f8"
    canvas.fill(floor.quad(-30, 0.6, 60, 40), Linear(0, top, 0, HIGH, (view.tone(earth, 0.6), view.tone(earth, 0.3))))
    stained(canvas, picture.seed, 0.4, 20, 3, view.tone("#3a2a20", 0))
    chance = Random(picture.seed)
    slabs = [(-1.3 + 0.66 * j + 0.02, z, 0.62, 0.86) for z in np.arange(1.0, 30, 0.9) for j in range(4)]
    canvas.fill(floor.quads(slabs), view.tone("#b8b0a4", 0.6), 0.75)
    canvas.fill(floor.quads(chance.sample(slabs, len(slabs) // 3)), view.tone("#d8d0c0", 0.8), 0.5)
    glow = floor.path(ellipse(0, 8, 2.6, 7))
    canvas.fill(glow, "#ffb868", 0.3 * view.lamps, blur=40, blend="screen")
    if view.wet:
        puddles(picture, canvas, top, canvas.planes[3].copy(), 0.6)


def _gate(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A red gate over the lane, far off."""
    face = camera.flat((-2.6, 0, z), (1, 0, 0), (0, 1, 0))
    red = view.tone("#dc4630", 0.6)
    canvas.fill(face.quads([(0.3, 0, 0.42, 4.6), (4.5, 0, 0.42, 4.6), (0.0, 3.5, 5.2, 0.34)]), red)
    beam = face.path(curve([(-0.7, 4.95, 1), (2.6, 4.6), (5.9, 4.95, 1), (5.8, 5.4, 1), (2.6, 5.05), (-0.6, 5.4, 1)]))
    canvas.fill(beam, view.tone("#a82c24", 0.5))
    canvas.fill(face.quad(2.3, 3.75, 0.6, 0.85), view.tone("#2a2024", 0.5))


def _stall(canvas: Canvas, view: View, camera: Camera, side: int, z: float, colour: str, seed: int) -> None:
    """A booth open to the lane: a curtain with marks under the roof, goods, a warm lamp."""
    chance, sun = Random(seed), Sun(-0.4, 0.8, -0.2)
    left, wide, deep = (1.9, 2.6, 1.7) if side > 0 else (-4.5, 2.6, 1.7)
    shadow(canvas, view, camera, left, z - 0.2, wide, deep + 0.4, 0.5)
    back = camera.flat((left, 0, z + deep), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quad(0, 0, wide, 2.6), mix(view.tone("#8a6a4c", 0.5), "#ffb868", 0.5 * view.lamps))
    for row in range(3):
        goods = [ellipse(0.2 + 0.3 * k, 1.2 + 0.42 * row, 0.11, 0.13) for k in range(8)]
        for tint in CLOTHS[:3]:
            part = [g for k, g in enumerate(goods) if CLOTHS[(k + row + seed) % 3] == tint]
            canvas.fill(joined([back.path(g) for g in part]), mix(view.tone(tint, 0.8), tint, 0.6 * view.lamps))
    inner = left if side > 0 else left + wide
    canvas.fill(
        camera.shape((inner, 0, z), (inner, 0, z + deep), (inner, 0.95, z + deep), (inner, 0.95, z)),
        mix(view.tone(colour, 0.6), colour, 0.4 * view.lamps),
    )
    box(canvas, view, camera, sun, left, 0, z, wide, 0.95, 0.7, mix(colour, "#4a3028", 0.35), 0.8)
    front = camera.flat((left, 0, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.1 + 0.5 * k, 0.1, 0.4, 0.7) for k in range(5)]), view.tone("#f4e8d0", 0.6), 0.28)
    for k in range(7):
        cx, cy = camera.at(left + 0.25 + 0.35 * k, 0.95, z + 0.3)
        r = chance.uniform(0.09, 0.14) * camera.size(z)
        canvas.fill(
            ellipse(cx, cy - r * 0.8, r, r),
            mix(view.tone(chance.choice(("#e8c080", "#d8503f", "#f4e4d0", "#c8783a")), 0.8), "#ffd8a0", 0.3 * view.lamps),
        )
    for x in (left + 0.03, left + wide - 0.1):
        box(canvas, view, camera, sun, x, 0, z, 0.07, 2.6, 0.07, "#6a4830", 0.3)
    _awning(canvas, view, camera, left, wide, z, deep, colour, seed)
    canvas.glow(*camera.at(left + wide / 2, 1.9, z + 0.4), 1.5 * camera.size(z), "#ffcf80", 0.25 + 0.4 * view.lamps)


def _awning(
    canvas: Canvas, view: View, camera: Camera, left: float, wide: float, z: float, deep: float, colour: str, seed: int
) -> None:
    tone = mix(view.tone(colour, 0.8), colour, 0.4 * view.lamps)
    canvas.fill(
        camera.shape(
            (left - 0.2, 2.5, z - 0.4),
            (left + wide + 0.2, 2.5, z - 0.4),
            (left + wide + 0.2, 3.0, z + deep),
            (left - 0.2, 3.0, z + deep),
        ),
        tone,
    )
    cloth = camera.flat((left - 0.2, 1.95, z - 0.4), (1, 0, 0), (0, 1, 0))
    long = wide + 0.4
    for k in range(5):
        flap = curve(
            [
                (long * k / 5, 0.58, 1),
                (long * (k + 1) / 5, 0.58, 1),
                (long * (k + 0.97) / 5, 0.05, 1),
                (long * (k + 0.5) / 5, 0),
                (long * (k + 0.03) / 5, 0.05, 1),
            ]
        )
        canvas.fill(cloth.path(flap), mix(tone, "#fff0d8", 0.0 if k % 2 else 0.75))
    chance = Random(seed)
    ink = view.tone("#fff4e0", 0.9), view.tone("#8a2c24", 0.5)
    for k in range(5):
        u = long * (k + 0.5) / 5
        marks = [
            stroke([(u + chance.uniform(-0.14, 0.14), 0.12 + chance.uniform(0, 0.34)) for _ in range(2)], 0.05, even, False)
            for _ in range(3)
        ]
        canvas.fill(joined([cloth.path(m) for m in marks]), ink[0] if k % 2 else ink[1])


PLACES = {
    "busstop": Kind(busstop, None, ((0.08, 0.62), (0.7, 0.95)), 0.5),
    "festival": Kind(festival, None, ((0.1, 0.9),), 0.52, time="night"),
}
