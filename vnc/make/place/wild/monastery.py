"""A Himalayan monastery: white walls in steps up a rock, gold roofs, a stupa, prayer flags before the snow peaks."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, ridge
from vnc.make.place.parts.himalayan import GOLD, MAROON, WHITE, block, prayer_flags, prayer_wheels, stupa
from vnc.make.place.past.orient import roof
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.water import puddles
from vnc.make.place.wild.heights import peaks

HOUSES = (
    (800, 480, 230, 150, 4, 2),
    (1262, 474, 240, 160, 4, 2),
    (950, 520, 390, 130, 7, 2),
    (660, 590, 230, 150, 4, 2),
    (1440, 580, 240, 160, 4, 2),
    (860, 630, 320, 150, 6, 2),
    (1150, 640, 340, 140, 6, 2),
    (520, 690, 210, 130, 4, 2),
    (700, 720, 330, 140, 6, 2),
    (1180, 726, 330, 140, 6, 2),
    (1480, 700, 250, 150, 5, 2),
)
"""Left, foot, width, height, windows across and down: back to front."""


def monastery(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    peaks(picture, far, ((180, 700, 210, 420), (620, 700, 330, 330), (1700, 700, 190, 460), (1000, 700, 60, 620)), 0.34)
    air_tint(far, view.haze, 330, 700, 0.0, 0.5)
    slopes = picture.sheet(0.85, 0.06, 0.8)
    land = ("#d4dfec", "#eef3fa") if view.snow else ("#8a8474", "#a8a084")
    ridge(slopes, view, 600, 44, land, picture.seed + 4, 0.55, base=5)
    air_tint(slopes, view.haze, 480, 720, 0.1, 0.35 + 0.35 * view.murk)
    veil(picture, slopes)
    gompa = picture.sheet(0.65, 0, 0.4)
    _rock(picture, gompa)
    _gompa(picture, gompa)
    court = picture.sheet(0.45, 0, 0.3)
    _court(picture, court)
    stupa(court, view, 330, 800, 430)
    prayer_wheels(court, view, 1440, 1960, 800, 190, 6)
    _burner(picture, court, 720, 812, 100)
    prayer_flags(court, view, [(330, 384), (640, 470), (930, 330), (1130, 180)], 34, picture.seed)
    prayer_flags(court, view, [(330, 384), (170, 420), (-30, 330)], 38, picture.seed + 1)
    prayer_flags(court, view, [(1140, 180), (1420, 330), (1760, 420), (1960, 400)], 34, picture.seed + 2)
    near = picture.sheet(0.12, 0, 2.4)
    prayer_flags(near, view, [(-30, 60), (420, 190), (980, 150), (1560, 30)], 84, picture.seed + 3)
    for k, x in enumerate((40, 300, 1650, 1890)):
        bush(
            near,
            view,
            x,
            1085,
            190,
            80,
            picture.seed + 70 + k,
            300,
            ("#7a3050", "#c85a80", "#f4a8bc") if view.leaf != "winter" else None,
        )


def _rock(picture: Picture, canvas: Canvas) -> None:
    """The crag that carries the houses."""
    view, chance = picture.view, Random(picture.seed + 2)
    edge = [
        (380, 780),
        (500, 690),
        (600, 640),
        (700, 560),
        (820, 470),
        (980, 410),
        (1300, 400),
        (1480, 470),
        (1620, 560),
        (1740, 640),
        (1960, 700),
        (1960, 800),
    ]
    shape = lines([(x + chance.uniform(-14, 14), y + chance.uniform(-10, 10)) for x, y in edge])
    colour = "#a89c8c"
    canvas.fill(shape, Linear(0, 400, 0, 780, (view.tone(colour, 0.8), view.tone("#6c6258", 0.35))))
    plates: list[Path] = []
    for _ in range(90):
        x, y, s = chance.uniform(420, 1900), chance.uniform(430, 780), chance.uniform(20, 70)
        plates.append(lines([(x, y), (x + s, y - s * 0.5), (x + s * 0.9, y + s * 0.7), (x + s * 0.2, y + s * 0.8)]))
    canvas.fill(joined(plates[::2]), view.tone("#3c3438", 0.1), 0.22, clip=shape)
    canvas.fill(
        joined(plates[1::2]), view.tone("#e8dcc8" if not view.snow else "#ffffff", 1.0), 0.3 + 0.4 * view.snow, clip=shape
    )
    for k in range(16):
        bush(canvas, view, chance.uniform(440, 1880), chance.uniform(690, 770), chance.uniform(30, 70), 20, picture.seed + k, 60)


def _gompa(picture: Picture, canvas: Canvas) -> None:
    """Houses in steps; the temple on top, red, under gold."""
    view = picture.view
    block(canvas, view, 1000, 420, 280, 170, (5, 2), MAROON)
    roof(canvas, view, 1140, 252, 178, 92, 62)
    canvas.fill(rect(1090, 196, 100, 26), view.tone(MAROON, 0.5))
    roof(canvas, view, 1140, 196, 110, 44, 46)
    canvas.fill(
        joined([rect(1136, 112, 8, 40), ellipse(1140, 116, 11, 14), *[rect(x, 204, 8, 46, 3) for x in (968, 1304)]]),
        view.tone(GOLD, 1.0),
    )
    for x, foot, wide, tall, columns, rows in HOUSES:
        block(canvas, view, x, foot, wide, tall, (columns, rows))
    roof(canvas, view, 1382, 310, 96, 50, 36)
    roof(canvas, view, 868, 326, 84, 44, 32)
    stair = lines([(1046, 740), (1166, 740), (1136, 520), (1096, 520)])
    canvas.fill(stair, view.tone("#d8ccb8" if not view.snow else "#f4f8ff", 0.7))
    canvas.fill(joined([rect(1030, 524 + 8.4 * k, 150, 2.4) for k in range(26)]), view.tone("#6c6054", 0.2), 0.6, clip=stair)
    for d, x0, x1 in ((-1, 1040, 1092), (1, 1172, 1140)):
        canvas.fill(lines([(x0, 744), (x0 + d * 14, 744), (x1 + d * 6, 514), (x1, 514)]), view.tone(WHITE, 0.9))
    if view.lamps > 0.4:
        canvas.glow(1140, 560, 520, "#ffb860", 0.22 * view.lamps)


def _court(picture: Picture, canvas: Canvas) -> None:
    """Flagstones before the monastery."""
    view, camera = picture.view, Camera(1100, 640, 1.7, 900)
    floor, top, chance = camera.floor(), 764.0, Random(picture.seed)
    stone = "#eef3fa" if view.snow else "#b8aa98"
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH),
        Linear(0, top, 0, HIGH, (view.tone(stone, 0.8), view.tone(stone, 0.55), view.tone(stone, 0.35))),
    )
    slabs: list[tuple[float, float, float, float]] = []
    z = 2.4
    while z < 12.2:
        deep, u = chance.uniform(0.5, 0.9), -14.0
        while u < 12:
            wide = chance.uniform(0.6, 1.3)
            slabs.append((u, z, wide - 0.04, deep - 0.04))
            u += wide
        z += deep
    picks = [s for s in slabs if chance.random() < 0.6]
    canvas.fill(floor.quads(picks[::2]), view.tone("#d4c8b4" if not view.snow else "#ffffff", 0.75), 0.5)
    canvas.fill(floor.quads(picks[1::2]), view.tone("#948878" if not view.snow else "#d4e0ee", 0.5), 0.5)
    joints = [(u - 0.02, v, 0.03, d) for u, v, _, d in slabs] + [(u, v, w, 0.03) for u, v, w, _ in slabs]
    canvas.fill(floor.quads(joints), view.tone("#3c3430", 0.1), 0.35)
    stained(canvas, picture.seed + 3, 0.14, 12, 3, view.tone("#5a4c40", 0.2))
    canvas.fill(
        rect(-20, top - 14, WIDE + 40, 34),
        view.tone("#e8dcc8" if not view.snow else "#ffffff", 0.85),
        clip=rect(-20, top - 14, 1080, 34) | rect(1160, top - 14, 900, 34),
    )
    canvas.fill(joined([rect(x, top - 14, 3, 34) for x in range(-20, WIDE, 62)]), view.tone("#5c5048", 0.2), 0.4)
    if view.wet or view.lamps > 0.5:
        puddles(picture, canvas, top + 20, canvas.planes[3].copy(), max(0.65 * view.wet, 0.12 * view.lamps))


def _burner(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """A whitewashed oven where juniper smokes."""
    view = picture.view
    canvas.fill(ellipse(x, foot, s * 0.7, s * 0.1), view.tone("#20181c", 0), 0.35, blur=6)
    body = lines(
        [
            (x - s * 0.5, foot),
            (x - s * 0.42, foot - s),
            (x - s * 0.2, foot - s * 1.25),
            (x + s * 0.2, foot - s * 1.25),
            (x + s * 0.42, foot - s),
            (x + s * 0.5, foot),
        ]
    )
    canvas.fill(
        body, Linear(x - s * 0.5, 0, x + s * 0.5, 0, (view.tone(WHITE, 0.5), view.tone(WHITE, 0.9), view.tone(WHITE, 0.4)))
    )
    canvas.fill(ellipse(x, foot - s * 0.42, s * 0.2, s * 0.24), view.tone("#241818", 0.1))
    canvas.fill(ellipse(x, foot - s * 0.34, s * 0.12, s * 0.1), "#ff9a40", 0.7, blur=4)
    canvas.fill(rect(x - s * 0.44, foot - s, s * 0.88, s * 0.08), view.tone(MAROON, 0.6))
    for k in range(12):
        t = k / 11
        canvas.fill(
            ellipse(x - 60 * t * t - 10 * (k % 2), foot - s * 1.3 - 210 * t, 14 + 44 * t, 12 + 30 * t),
            mix(view.haze, "#ffffff", 0.5),
            0.3 * (1 - t) + 0.03,
            blur=10,
        )


PLACES = {"monastery": Kind(monastery, None, ((0.12, 0.9),), 0.6)}
