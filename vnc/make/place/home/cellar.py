"""A wine cellar: a brick vault between rows of casks, bottles at the end, candlelight."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

HALF, SPRING, DEEP = 3.0, 1.7, 11.0
"""Half the vault's width, where its arch begins, and its length: metres."""
BRICK = "#a8765c"


def cellar(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.55, 900)
    end = picture.sheet(1.0, 0, 1.0)
    _end(picture, end, camera)
    vault = picture.sheet(0.8, 0, 0.6)
    _vault(vault, view, camera)
    _floor(vault, view, camera, picture.seed)
    stained(vault, picture.seed + 5, 0.16, 20, 2, view.tone("#1a0e0a", 0.1))
    casks = picture.sheet(0.5, 0, 0.5)
    for side in (-1, 1):
        _casks(casks, view, camera, side, picture.seed)
    for side, z in ((-1, 8.2), (1, 8.2), (-1, 4.9), (1, 4.9)):
        x, y = camera.at(side * 2.3, 2.42, z)
        torch(picture, casks, x, y, 24 * 6.2 / z, True)
    near = picture.sheet(0.14, 0, 1.6)
    _table(picture, near)
    picture.play("dust", 300, 100, 1320, 700)


def _arch(camera: Camera, z: float, half: float = HALF) -> list[tuple[float, float]]:
    """The vault's outline from the left wall's foot over its crown to the right wall's foot."""
    bow = [(-half * math.cos(a), SPRING + 1.5 * half / HALF * math.sin(a)) for a in np.linspace(0, math.pi, 25)]
    return [camera.at(x, y, z) for x, y in ((-half, 0), *bow, (half, 0))]


def _end(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The far wall: a rack of bottles round an iron gate."""
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone("#2a1a16", 0.1))
    wall = lines(_arch(camera, DEEP))
    canvas.fill(wall, view.tone(BRICK, 0.5))
    flat = camera.flat((-HALF, 0, DEEP), (1, 0, 0), (0, 1, 0))
    canvas.fill(flat.quads(_bricks(6.0, 3.3, 0.42, 0.14)), view.tone("#2c1a14", 0.1), 0.5, clip=wall)
    for u in (0.25, 3.85):
        canvas.fill(flat.quad(u, 0, 1.9, 2.1), view.tone("#3a2418", 0.3))
        spots = [(u + 0.12 + 0.19 * i, 0.12 + 0.2 * j) for i in range(10) for j in range(10)]
        for tint, part in (("#3c5a44", 0), ("#5a2a30", 1), ("#4a4a38", 2)):
            picked = [s for s in spots if chance.randrange(3) == part]
            canvas.fill(joined([flat.path(ellipse(a, b, 0.075, 0.075)) for a, b in picked]), view.tone(tint, 0.8))
            canvas.fill(
                joined([flat.path(ellipse(a - 0.02, b + 0.025, 0.025, 0.025)) for a, b in picked]), view.tone("#e8dcc0", 0.9), 0.6
            )
    gate = curve(
        [flat.at(*p) for p in ((2.35, 0), (2.35, 1.5), (2.6, 1.95), (3.0, 2.12), (3.4, 1.95), (3.65, 1.5), (3.65, 0))],
        tension=0.5,
    )
    canvas.fill(
        gate,
        Linear(0, flat.at(0, 2.1)[1], 0, flat.at(0, 0)[1], (mix(picture.out.sky[3], "#4a4440", 0.4), view.tone("#6a5a50", 0.5))),
    )
    canvas.fill(
        flat.quads([(2.35 + 0.13 * k, 0, 0.035, 2.1) for k in range(11)] + [(2.35, v, 1.3, 0.05) for v in (0.3, 1.4)]),
        view.tone("#201c20", 0.2),
        clip=gate,
    )
    canvas.glow(*flat.at(3.0, 1.2), 260, "#ffcf90", 0.3)


def _bricks(long: float, high: float, wide: float, tall: float) -> list[tuple[float, float, float, float]]:
    rows = int(high / tall)
    joints = [(0, tall * k, long, 0.018) for k in range(rows)]
    return joints + [(wide * (j + 0.5 * (k % 2)), tall * k, 0.018, tall) for k in range(rows) for j in range(int(long / wide))]


def _vault(canvas: Canvas, view: View, camera: Camera) -> None:
    """The barrel vault in strips from far to near, each darker toward us, with courses, and ribs of stone."""
    rings = [_arch(camera, z) for z in (DEEP, 8.4, 6.4, 4.8, 3.5, 2.5, 1.6, 0.9)]
    for k, (far, near) in enumerate(zip(rings, rings[1:], strict=False)):
        strip = lines([*near, *reversed(far)])
        light = 0.85 - 0.1 * k
        canvas.fill(
            strip,
            Linear(
                0,
                near[13][1],
                0,
                near[0][1],
                (view.tone(BRICK, light * 0.75), view.tone(BRICK, light), view.tone(BRICK, light * 0.55)),
                (0, 0.6, 1),
            ),
        )
    courses = [lines([rings[0][i], rings[-1][i]], closed=False) for i in range(1, 26)]
    dark = view.tone("#2a1712", 0.1)
    for line in courses:
        canvas.line(line, dark, 2.0, 0.4)
    for z in np.geomspace(1.2, DEEP, 34):
        canvas.line(lines(_arch(camera, float(z)), closed=False), dark, 0.6 + 6 / z, 0.3)
    for z in (8.2, 4.9, 2.7):
        outer, inner = _arch(camera, z), _arch(camera, z, HALF * 0.93)
        back = _arch(camera, z + 0.35, HALF * 0.93)
        canvas.fill(lines([*inner, *reversed(back)]), view.tone("#8c7466", 0.35))
        canvas.fill(lines([*outer, *reversed(inner)]), view.tone("#b49c88", 0.75))
        canvas.line(lines(inner, closed=False), view.tone("#e8d0b4", 1.0), 10 / z, 0.8)


def _floor(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    floor, chance = camera.floor(), Random(seed)
    shape = floor.quad(-HALF, 0.8, 2 * HALF, DEEP - 0.8)
    top = camera.at(0, 0, DEEP)[1]
    canvas.fill(shape, Linear(0, top, 0, HIGH, (view.tone("#a08a78", 0.8), view.tone("#6c5a50", 0.3))))
    slabs = [(-HALF + 0.75 * i + 0.37 * (j % 2), 0.8 + 0.6 * j, 0.72, 0.57) for i in range(8) for j in range(17)]
    for tint, opacity in (("#c8b09a", 0.3), ("#3a2c28", 0.3)):
        canvas.fill(floor.quads([s for s in slabs if chance.random() < 0.3]), view.tone(tint, 0.6), opacity, clip=shape)
    joints = [(-HALF, 0.8 + 0.6 * j, 2 * HALF, 0.03) for j in range(17)] + [(a, b, 0.03, 0.6) for a, b, _, _ in slabs]
    canvas.fill(floor.quads(joints), view.tone("#1c1210", 0.1), 0.6, clip=shape)
    pool = floor.quad(-0.9, 3, 1.8, 7)
    canvas.fill(pool, alpha("#ffb866", 0.35), blur=40, blend="screen")


def _casks(canvas: Canvas, view: View, camera: Camera, side: int, seed: int) -> None:
    """Two tiers of casks along a wall, their heads to the aisle, on a timber stand."""
    x = side * 1.95
    flat = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(camera.shape((x, 0, 1.4), (x, 2.06, 1.4), (x, 2.06, DEEP - 1), (x, 0, DEEP - 1)), view.tone("#1c100c", 0.1))
    floor = camera.floor().quad(x if side < 0 else x - 0.35, 1.4, 0.35, DEEP - 2.4)
    canvas.fill(floor, view.tone("#120a08", 0), 0.45, blur=9)
    tiers = [(z, v) for v in (0.58, 1.56) for z in np.arange(9.5, 1.2, -1.02)]
    for z, v in tiers:
        _head(canvas, view, flat, float(z), v, 0.47, Random(seed + int(z * 10) + int(v * 7)))
    beams = [(1.0, v, DEEP - 2, 0.1) for v in (0.02, 1.02, 2.0)] + [
        (float(z), 0, 0.09, 2.1) for z in np.arange(1.45, DEEP - 0.9, 2.04)
    ]
    canvas.fill(flat.quads(beams), view.tone("#6a452c", 0.45))
    canvas.fill(flat.quads([(u, v + h * 0.8, w, h * 0.2) for u, v, w, h in beams[:3]]), view.tone("#c08a58", 0.9), 0.8)


def _head(canvas: Canvas, view: View, flat: Flat, u: float, v: float, r: float, chance: Random) -> None:
    """A cask's head: staves, an iron hoop, a tap and a chalk mark."""

    def spot(du: float, dv: float, size: float) -> Path:
        return flat.path(ellipse(u + du * r, v + dv * r, r * size, r * size))

    whole = spot(0, 0, 1)
    left, top, right, bottom = whole.bounds()
    canvas.fill(whole, Linear(left, top, right, bottom, (view.tone("#7c8088", 0.8), view.tone("#34343a", 0.2))))
    face = spot(0, 0, 0.9)
    oak = chance.choice(("#a87446", "#9a683e", "#b48050"))
    canvas.fill(face, Linear(0, top, 0, bottom, (view.tone(oak, 0.95), view.tone(oak, 0.35))))
    canvas.fill(
        flat.quads([(u + r * k, v - r, 0.014, 2 * r) for k in (-0.6, -0.3, 0.02, 0.33, 0.62)]),
        view.tone("#2c1a12", 0.1),
        0.55,
        clip=face,
    )
    canvas.fill(flat.quad(u - r, v - 0.06, 2 * r, 0.12), view.tone("#c08c5c", 0.8), 0.9, clip=face)
    canvas.inner(face, 3, 4, view.tone("#1a0e08", 0.1), 0.5, 4)
    canvas.fill(spot(0, -0.62, 0.1), view.tone("#3a241a", 0.3))
    canvas.fill(flat.quad(u - 0.02, v - 0.62 * r - 0.09, 0.05, 0.1), view.tone("#d0a050", 0.9))
    if chance.random() < 0.5:
        canvas.fill(flat.quads([(u - 0.16, v + 0.18, 0.3, 0.02), (u - 0.1, v + 0.25, 0.2, 0.02)]), view.tone("#f0e8d8", 0.9), 0.7)


def _table(picture: Picture, canvas: Canvas) -> None:
    """The top of an upright cask as a table: bottle, glasses, a candle in its own wax."""
    view = picture.view
    canvas.fill(curve([(60, 990, 1), (90, 1100, 1), (520, 1100, 1), (550, 990, 1)]), view.tone("#6a4228", 0.3))
    board = ellipse(305, 990, 262, 58)
    canvas.fill(board, Linear(40, 0, 570, 0, (view.tone("#8a5c38", 0.5), view.tone("#c08a58", 0.95))))
    canvas.line(board, view.tone("#5c6068", 0.5), 9)
    bottle = curve(
        [(190, 990, 1), (188, 850), (206, 800), (208, 730, 1), (238, 730, 1), (240, 800), (258, 850), (256, 990, 1), (223, 1000)]
    )
    canvas.fill(ellipse(224, 994, 62, 14), view.tone("#140a08", 0), 0.5, blur=5)
    canvas.fill(bottle, Linear(188, 0, 258, 0, ("#16281c", "#2f5a3c", "#0e1a14")))
    canvas.fill(rect(190, 868, 67, 78, 3), view.tone("#ecdcb8", 0.8))
    canvas.fill(joined([rect(202, 888 + 15 * k, 44 - 8 * k, 4) for k in range(3)]), view.tone("#6a2a2e", 0.5))
    canvas.fill(rect(247, 850, 5, 130, 2), "#e8ffe8", 0.35, blur=2)
    for x in (330, 452):
        _glass(canvas, view, x, 990)
    canvas.fill(ellipse(395, 1002, 42, 12), view.tone("#c8b898", 0.8))
    canvas.fill(rect(381, 916, 28, 84, 5), Linear(381, 0, 409, 0, (view.tone("#f4e8c8", 1.0), view.tone("#c0a884", 0.5))))
    canvas.fill(curve([(395, 858, 1), (406, 894), (395, 914), (384, 894)]), "#fff2b8")
    canvas.glow(395, 886, 330, "#ffb050", 0.85)
    picture.play("flicker", 300, 790, 190, 190, "#ffb050")


def _glass(canvas: Canvas, view: View, x: float, foot: float) -> None:
    bowl = curve(
        [
            (x - 34, foot - 140, 1),
            (x - 38, foot - 96),
            (x - 6, foot - 66, 1),
            (x + 6, foot - 66, 1),
            (x + 38, foot - 96),
            (x + 34, foot - 140, 1),
        ]
    )
    canvas.fill(joined([rect(x - 3, foot - 70, 6, 68), ellipse(x, foot, 30, 8)]), "#e8f0f4", 0.45)
    canvas.fill(bowl, "#e8f0f4", 0.22)
    canvas.fill(bowl, view.tone("#8a1c30", 0.8), 0.9, clip=rect(x - 60, foot - 116, 120, 80))
    canvas.line(bowl, "#f4f8fa", 2.5, 0.6)


PLACES = {"cellar": Kind(cellar, "torch", ((0.3, 0.74),), 0.52, (0.0, -1.0))}
