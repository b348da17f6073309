"""A market square of long ago: stalls under awnings on the setts, a well, timbered houses, the church over the roofs."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha
from vnc.make.place.parts.buildings import joined, lit_sides, tiles
from vnc.make.place.parts.flora import ridge
from vnc.make.place.parts.paving import setts
from vnc.make.place.parts.stalls import CLOTHS, Stall, barrel, sacks, stall
from vnc.make.place.parts.timbered import Gable, gable
from vnc.make.place.parts.wells import well
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

BACK = 27.0
"""Metres to the row of houses that faces us."""
SIDE = 10.0


def marketsquare(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 575, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    ridge(far, view, 560, 18, ("#7c8ca0", "#98a8ac"), picture.seed + 5, light=0.6)
    _church(far, view, 1130, 640)
    far.fill(rect(-20, 200, 1960, 460), Linear(0, 200, 0, 660, (alpha(view.haze, 0), alpha(view.haze, 0.3 + 0.3 * view.murk))))
    ground = picture.sheet(0.6, 0, 0.3)
    houses = picture.sheet(0.55, 0, 0.6)
    _row(picture, houses, camera)
    for side in (-1, 1):
        _flank(picture, houses, camera, side)
    veil(picture, houses)
    setts(picture, ground, camera, BACK, 40)
    ground.fill(rect(-20, camera.at(0, 0, BACK)[1], 1960, 30), view.tone("#181420", 0), 0.25, blur=10)
    stalls = picture.sheet(0.4, 0, 0.4)
    chance = Random(picture.seed)
    kinds = ["fruit", "bread", "cloth", "pots", "roots", "cheese"]
    chance.shuffle(kinds)
    for k, (x, z) in enumerate(((-3.4, 20.0), (1.6, 20.6), (-7.3, 15.0), (4.9, 15.4), (-6.9, 9.2), (4.4, 9.0))):
        stall(stalls, view, camera, Stall(x, z, 2.7, kinds[k], CLOTHS[(k + picture.seed) % len(CLOTHS)], picture.seed + k))
    well(stalls, view, camera, -0.5, 13.5)
    for k, (x, z) in enumerate(((-3.9, 8.4), (-3.3, 9.0), (4.0, 9.6), (1.2, 18.5))):
        barrel(stalls, view, camera, x, z, apples=k % 2 == 0)
    near = picture.sheet(0.15, 0, 1.6)
    for x, z in ((-2.35, 2.5), (2.5, 2.6)):
        barrel(near, view, camera, x, z, apples=x < 0)
    sacks(near, view, camera, 2.05, 2.9, picture.seed)


def _row(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The houses across the square, shoulder to shoulder."""
    view, chance = picture.view, Random(picture.seed * 3 + 1)
    flat = camera.flat((-17, 0, BACK), (1, 0, 0), (0, 1, 0))
    u, air = 0.0, 0.12 + 0.35 * view.murk
    low, scale = camera.at(0, 0, BACK)[1], camera.size(BACK)
    canvas.fill(rect(-20, low - 5.2 * scale, 1960, 5.4 * scale), view.misty(view.tone("#6a5048", 0.3), air))
    while u < 34:
        wide, high = chance.uniform(4.4, 6.0), chance.uniform(5.0, 7.2)
        light = 0.75 if abs(view.sun[0] - 960) < 700 else 0.55
        gable(canvas, view, flat, Gable(u, wide, high, high + wide * 0.55, chance.randrange(9999), light, air), scale)
        u += wide


def _flank(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """Houses down one side, far ones first, each with the near slope of its roof."""
    view, chance = picture.view, Random(picture.seed * 5 + side)
    found: list[Gable] = []
    z = 4.2
    while z < BACK - 4:
        wide, high = chance.uniform(4.6, 6.0), chance.uniform(5.4, 7.0)
        sunny = 0.9 if (view.sun[0] - camera.x) * side < 0 else 0.35
        found.append(Gable(z, wide, high, high + wide * 0.55, chance.randrange(9999), sunny, 0.5 * view.murk * z / BACK))
        z += wide
    wall = camera.flat((side * SIDE, 0, 0), (0, 0, 1), (0, 1, 0))
    for it in reversed(found):
        x, deep, z0 = side * SIDE, side * (SIDE + 8), it.u
        canvas.fill(camera.shape((x, 0, z0), (deep, 0, z0), (deep, it.high, z0), (x, it.high, z0)), view.tone("#c8b090", 0.35))
        slope = camera.shape((x, it.high, z0), (x, it.peak, it.middle), (deep, it.peak, it.middle), (deep, it.high, z0))
        canvas.fill(slope, view.misty(view.tone("#eef3fa" if view.snow else "#8c5444", 0.5), it.air))
        gable(canvas, view, wall, it, camera.size(it.middle))


def _church(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """Nave and tower of stone, a tall spire of slates."""
    left, right = lit_sides(view, x)
    stone, slate = "#b8aca4", "#5c6880"
    top = foot - 370
    nave = lines(
        [
            (x + 60, foot),
            (x + 60, foot - 190),
            (x + 150, foot - 268),
            (x + 420, foot - 268),
            (x + 470, foot - 180),
            (x + 470, foot),
        ]
    )
    canvas.fill(nave, Linear(0, foot - 260, 0, foot, (view.tone(stone, right), view.tone(stone, 0.3))))
    roof = lines([(x + 50, foot - 185), (x + 130, foot - 285), (x + 430, foot - 285), (x + 485, foot - 185)])
    tiles(canvas, view, roof, slate, 8)
    body = rect(x - 62, top, 124, 370)
    canvas.fill(body, Linear(x - 62, 0, x + 62, 0, (view.tone(stone, left), view.tone(stone, right))))
    canvas.fill(rect(x - 68, top - 8, 136, 16), view.tone(stone, 0.9))
    canvas.fill(rect(x - 66, foot - 170, 132, 10), view.tone(stone, 0.9))
    spire = lines([(x - 70, top - 6), (x, top - 200), (x + 70, top - 6)])
    canvas.fill(spire, Linear(x - 70, 0, x + 70, 0, (view.tone(slate, left), view.tone(slate, right * 0.6))))
    canvas.fill(joined([rect(x - 70, top - 6 - 22 * k, 140, 3) for k in range(10)]), view.tone("#1a1824", 0.1), 0.25, clip=spire)
    for k in (-1, 1):
        canvas.fill(
            lines([(x + k * 62 - 10, top - 6), (x + k * 62, top - 74), (x + k * 62 + 10, top - 6)]), view.tone(slate, 0.5)
        )
    louvres = joined([_lancet(x + d, top + 20, 26, 86) for d in (-38, 12)])
    canvas.fill(louvres, view.tone("#3a3440", 0.2))
    canvas.fill(joined([rect(x - 40, top + 34 + 12 * k, 82, 3) for k in range(6)]), view.tone(stone, 0.5), 0.7, clip=louvres)
    canvas.fill(ellipse(x, top + 158, 26, 26), view.tone("#e8dcc0", 0.8))
    canvas.line(ellipse(x, top + 158, 26, 26), view.tone("#b8924c", 0.8), 4)
    canvas.line(lines([(x, top + 140), (x, top + 158), (x + 13, top + 163)], closed=False), view.tone("#2a2228", 0.2), 3)
    canvas.fill(joined([rect(x - 2, top - 238, 4, 46), rect(x - 12, top - 224, 24, 4)]), view.tone("#d8b050", 0.9))


def _lancet(x: float, y: float, wide: float, tall: float) -> Path:
    return lines([(x, y + tall), (x, y + wide * 0.7), (x + wide / 2, y), (x + wide, y + wide * 0.7), (x + wide, y + tall)])


PLACES = {"marketsquare": Kind(marketsquare, None, ((0.1, 0.9),), 0.55)}
