"""On foot: a pass that a path climbs in bends, a stream in the wood with its stones."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import spline, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, greens, ground, overhang, pines, ridge, trunk
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes
from vnc.make.place.wild.heights import peaks, rocks
from vnc.make.place.wild.jungle import fern
from vnc.make.place.wild.woods import shafts, stems

BENDS = (
    (1010, 1130),
    (1190, 960),
    (820, 880),
    (700, 826),
    (1130, 776),
    (1210, 738),
    (880, 700),
    (830, 672),
    (1090, 640),
    (1100, 618),
    (930, 594),
    (930, 576),
    (1010, 556),
    (975, 538),
)
"""The path from our feet up to the saddle."""


def mountainpass(picture: Picture) -> None:
    """Crags on both sides of a saddle, the path up to it in bends, a signpost, a cairn, flowers between stones."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    peaks(picture, far, ((760, 620, 330, 330), (1180, 620, 300, 320), (960, 620, 380, 260)), 0.5)
    air_tint(far, view.haze, 380, 640, 0.1, 0.5 + 0.3 * view.murk)
    crags = picture.sheet(0.85, 0.03, 0.4)
    peaks(picture, crags, ((250, 720, 40, 640), (1700, 720, -20, 680)), 0.14)
    air_tint(crags, view.haze, 400, 720, 0.0, 0.3 + 0.3 * view.murk)
    veil(picture, crags)
    slope = picture.sheet(0.6, 0, 0.4)
    _slope(picture, slope)
    here = picture.sheet(0.4, 0, 0.4)
    rocks(
        here,
        view,
        (
            (330, 800, 80),
            (450, 830, 44),
            (210, 860, 56),
            (1620, 790, 96),
            (1750, 840, 60),
            (1500, 830, 40),
            (640, 770, 28),
            (1290, 690, 26),
        ),
        picture.seed + 2,
    )
    stand(here, view, "signpost", 1330, 842, 1.35)
    _cairn(here, view, 560, 830)
    pines(here, view, [(80, 800, 300), (170, 820, 230), (1860, 800, 330), (1790, 812, 210)])
    grass(here, view, 800, 1080, 1300, picture.seed + 6, clip=rect(-20, 780, WIDE + 40, 340) - _path(1.1))
    if not view.snow:
        flowers(here, view, 800, 1070, 300, picture.seed + 8, ("#ffffff", "#8a7ae0", "#f0d040"), 0.8)
    near = picture.sheet(0.12, 0, 2.6)
    grass(near, view, 1030, 1130, 330, picture.seed + 9, height=2.2)
    rocks(near, view, ((40, 1080, 150), (1890, 1090, 170)), picture.seed + 12)


def _path(more: float = 1.0) -> Path:
    """The path as a shape: wide at our feet, thin at the saddle."""
    points = spline(list(BENDS))
    wide = [more * (6 + 150 * max(0.0, (y - 538) / 592) ** 1.5) for _, y in points]
    left = [(x - w, y) for (x, y), w in zip(points.tolist(), wide, strict=True)]
    right = [(x + w, y + w * 0.12) for (x, y), w in zip(points.tolist(), wide, strict=True)]
    quads = [lines([left[k], left[k + 1], right[k + 1], right[k]]) for k in range(len(left) - 1)]
    caps = [ellipse(x, y, w, w * 0.2) for (x, y), w in zip(points.tolist(), wide, strict=True)]
    return joined(quads) | joined(caps)


def _slope(picture: Picture, canvas: Canvas) -> None:
    """The flank with scree and turf; old snow under the crags; the path with walls at its bends."""
    view, chance = picture.view, Random(picture.seed)
    edge = [(-20, 640), (260, 640), (560, 610), (800, 566), (970, 530), (1130, 562), (1400, 612), (1680, 640), (1940, 636)]
    land = ground(canvas, view, edge)
    canvas.fill(
        land, Linear(0, 530, 0, 820, (view.misty(view.tone("#9a9890", 0.75), 0.25), view.tone("#8a8c70", 0.3)), (0, 1)), 0.55
    )
    screes = [
        stroke([(x, 600 + abs(x - 960) * 0.04), (x + (x - 960) * 0.12, 700), (x + (x - 960) * 0.3, 800)], 60, thin_end)
        for x in (500, 700, 1190, 1380, 1560, 330)
    ]
    canvas.fill(joined(screes), view.tone("#b0aca4", 0.7), 0.5, blur=6, clip=land)
    for _ in range(260):
        x, t = chance.uniform(0, WIDE), chance.random()
        y = 600 + 260 * t + abs(x - 960) * 0.03
        r = 2 + 9 * t * chance.random()
        canvas.fill(ellipse(x, y, r, r * 0.6), view.tone(chance.choice(("#c0bcb4", "#8a8884", "#6a6a6a")), 0.7), 0.8, clip=land)
    snow = [
        ellipse(x, y, rx, ry)
        for x, y, rx, ry in ((360, 668, 120, 12), (1560, 664, 150, 13), (620, 640, 60, 7), (1300, 636, 80, 7))
    ]
    canvas.fill(joined(snow), view.tone("#ffffff", 0.9), 0.85, clip=land)
    grass(canvas, view, 600, 820, 1300, picture.seed + 3, clip=land)
    way = _path()
    canvas.fill(_path(1.16), view.tone("#6a6450", 0.2), 0.5, blur=2)
    canvas.fill(
        way,
        Linear(
            0, 538, 0, HIGH, (view.misty(view.tone("#e8dcc0", 0.85), 0.15), view.tone("#d0bc94", 0.7), view.tone("#a08a68", 0.4))
        ),
    )
    pebbles = [
        ellipse(chance.uniform(700, 1300), 700 + 380 * chance.random(), chance.uniform(1.5, 6), chance.uniform(1, 4))
        for _ in range(300)
    ]
    canvas.fill(joined(pebbles[::2]), view.tone("#f4ecd8", 0.9), 0.7, clip=way)
    canvas.fill(joined(pebbles[1::2]), view.tone("#6a5c48", 0.3), 0.7, clip=way)
    for x, y, s in ((1200, 752, 1.0), (722, 838, 1.5), (842, 680, 0.7), (1105, 628, 0.5)):
        for k in range(7):
            a, r = x + (k - 3) * 17 * s, 10 * s
            canvas.fill(
                ellipse(a, y + abs(k - 3) * -2 * s, r * 1.2, r),
                Linear(0, y - r, 0, y + r, (view.tone("#c4c0b8", 0.9), view.tone("#6a6864", 0.25))),
            )
    posts = joined([rect(x - 2, y - t, 4, t) for x, y, t in ((1240, 726, 34), (800, 664, 24), (1110, 612, 16), (925, 584, 12))])
    canvas.fill(posts, view.tone("#c83a34", 0.8))


def _cairn(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """Stones piled up by those who came by."""
    y = foot
    for k, r in enumerate((62, 54, 46, 38, 31, 23, 15)):
        left, right = lit_sides(view, x)
        dx = (7, -6, 4, -3, 5, -2, 0)[k]
        stone = curve(
            [
                (x + dx - r, y - r * 0.2),
                (x + dx - r * 0.7, y - r * 0.5),
                (x + dx + r * 0.6, y - r * 0.52),
                (x + dx + r, y - r * 0.22),
                (x + dx + r * 0.7, y),
                (x + dx - r * 0.7, y),
            ]
        )
        canvas.fill(
            stone,
            Linear(
                x - r, y - r * 0.5, x + r, y, (view.tone("#c0bab0", left), view.tone("#9a968e", 0.5), view.tone("#6a6864", right))
            ),
        )
        canvas.inner(stone, 0, -4, view.tone("#2a2826", 0), 0.4, blur=3)
        y -= r * 0.46


def stream(picture: Picture) -> None:
    """Water over stones between mossy banks: white where it falls, clear where it rests; ferns, roots, light through leaves."""
    view = picture.view
    leaf = greens(view)
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 700)
    far.glow(1000, 380, 800, mix(view.sunlight, view.haze, 0.3), 0.5 * view.shine)
    ridge(far, view, 540, 40, ("#8fb0a0", "#b8ccae"), picture.seed + 2, 0.55, 34, 6)
    for k in range(10):
        crown(far, view, 60 + 200 * k, 150 + 60 * (k % 3), 250, 230, picture.seed + 20 + k, 230, (9, 20), leaf)
    air_tint(far, view.haze, 0, 700, 0.3 + 0.3 * view.murk, 0.5 + 0.3 * view.murk)
    back = picture.sheet(0.8, 0, 1.2)
    stems(picture, back, 14, 640, 30, picture.seed + 31, 170, "#6f7f70", 0.3 + 0.36 * view.murk)
    veil(picture, back)
    bed = picture.sheet(0.6, 0, 0.4)
    ground(bed, view, [(-20, 640), (400, 616), (960, 600), (1500, 614), (1940, 640)])
    grass(bed, view, 620, 900, 1300, picture.seed + 5)
    _stream(picture, bed)
    picture.play("water", 620, 640, 700, 400, "#f4fffa")
    here = picture.sheet(0.4, 0, 0.4)
    for x, foot, wide in ((300, 760, 120), (1650, 770, 140), (60, 800, 110), (1880, 820, 120)):
        trunk(here, view, x, foot, -40, wide, picture.seed + x, "#5f5648", 20)
        crown(
            here,
            view,
            x,
            foot - 6,
            wide * 0.9,
            24,
            picture.seed + x,
            90,
            (4, 9),
            ("#2f5a2a", "#5f9440", "#a8d060") if not view.snow else leaf,
        )
    _log(here, view)
    for k, (x, y) in enumerate(((500, 780), (420, 850), (1440, 780), (1520, 860), (230, 900), (1720, 900))):
        fern(here, view, x, y, 110 + 16 * (k % 3), picture.seed + k)
    for k, (x, y, r) in enumerate(((180, 830, 130), (1790, 850, 140), (600, 720, 50), (1340, 716, 60))):
        bush(here, view, x, y, r, r * 0.5, picture.seed + 60 + k, 200)
    shafts(picture, here, 1230, -160, 0.34)
    near = picture.sheet(0.12, 0, 3.0)
    overhang(near, view, ((120, -20, 400, 150), (1820, -20, 380, 150)), picture.seed + 80, 600, leaf)
    for x in (60, 1870):
        bush(near, view, x, 1090, 230, 110, picture.seed + x, 300)


def _stream(picture: Picture, canvas: Canvas) -> None:
    """The water from the wood down to us in four steps; stones that part it."""
    view, chance = picture.view, Random(picture.seed + 5)
    course = _course()
    canvas.line(course, view.tone("#5a4a34", 0.3), 26, 0.6, blur=6)
    canvas.fill(
        course,
        Linear(
            0,
            604,
            0,
            HIGH,
            (mix(view.sky[4], view.tone("#a8d8cc", 0.7), 0.5), view.tone("#4a9a94", 0.55), view.tone("#226064", 0.35)),
        ),
    )
    mask = canvas.sibling()
    mask.fill(course, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 606, picture.seed, mask.planes[3], 0.45, 1.15, 1.5, 0.8)
    random = np.random.default_rng(picture.seed)
    t = random.random(260) ** 0.8
    x, y = 960 + random.normal(0, 1, 260) * (40 + 260 * t), 612 + 470 * t
    canvas.fill(dashes(x, y, (16 + 80 * t) * random.uniform(0.5, 1.4, 260), 2 + 4 * t), "#f4fffa", 0.45, clip=course)
    for y0, half in ((664, 130), (738, 210), (836, 330), (960, 470)):
        _fall(canvas, y0, half, course, chance, view)
    _stones(canvas, view, chance)


def _course() -> Path:
    """The banks from the wood down to us."""
    course = curve(
        [
            (920, 604, 1),
            (1010, 604, 1),
            (1060, 650),
            (1010, 700),
            (1120, 770),
            (1240, 860),
            (1290, 960),
            (1430, 1120, 1),
            (470, 1120, 1),
            (600, 960),
            (690, 860),
            (780, 770),
            (840, 700),
            (880, 650),
        ]
    )
    return course


def _stones(canvas: Canvas, view: View, chance: Random) -> None:
    """Stones that part the water."""
    stones = [
        (890, 652, 26),
        (1052, 664, 34),
        (852, 700, 44),
        (1010, 716, 20),
        (1108, 762, 50),
        (790, 776, 62),
        (935, 790, 26),
        (1216, 846, 84),
        (736, 868, 50),
        (690, 900, 84),
        (1010, 872, 40),
        (1276, 924, 46),
        (870, 944, 34),
        (1330, 1010, 118),
        (580, 1030, 120),
        (1040, 1016, 74),
    ]
    for sx, sy, r in stones:
        _mossy(canvas, view, sx, sy, r, chance)


def _fall(canvas: Canvas, y: float, half: float, clip: Path, chance: Random, view: View) -> None:
    """White water over one step, foam at its foot."""
    deep = 16 + half * 0.1
    threads = [
        stroke([(x, y - deep * 0.4), (x + chance.uniform(-6, 6), y + deep)], chance.uniform(4, 12) + half * 0.03, thin_end)
        for x in (960 + chance.uniform(-1, 1) * half for _ in range(34))
    ]
    canvas.fill(joined(threads), view.tone("#f4fdff", 1.0), 0.55, blur=2, clip=clip)
    foam = [
        ellipse(
            960 + chance.uniform(-1, 1) * half, y + deep + chance.uniform(-4, 10), chance.uniform(10, 40), chance.uniform(3, 9)
        )
        for _ in range(26)
    ]
    canvas.fill(joined(foam), view.tone("#ffffff", 1.0), 0.7, blur=3, clip=clip)


def _mossy(canvas: Canvas, view: View, x: float, y: float, r: float, chance: Random) -> None:
    """A round stone with moss on top, foam round its foot."""
    shape = curve(
        [
            (x - r, y),
            (x - r * 0.85, y - r * chance.uniform(0.4, 0.55)),
            (x - r * 0.1, y - r * chance.uniform(0.7, 0.9)),
            (x + r * 0.75, y - r * chance.uniform(0.45, 0.6)),
            (x + r, y),
            (x, y + r * 0.16),
        ]
    )
    left, right = lit_sides(view, x)
    canvas.fill(ellipse(x, y + r * 0.08, r * 1.2, r * 0.18), "#f4fffa", 0.75, blur=2)
    canvas.fill(
        shape,
        Linear(x - r, y - r, x + r, y, (view.tone("#a4a89c", left), view.tone("#74786c", 0.45), view.tone("#444a44", right))),
    )
    cap = curve(
        [
            (x - r * 0.85, y - r * 0.42),
            (x - r * 0.1, y - r * 0.95),
            (x + r * 0.78, y - r * 0.5),
            (x + r * 0.3, y - r * 0.4),
            (x - r * 0.2, y - r * 0.5),
        ]
    )
    moss = "#6a9a3c" if not view.snow else "#f4f8fc"
    canvas.fill(
        cap, Linear(0, y - r, 0, y - r * 0.3, (view.tone(mix(moss, "#d8f080", 0.3), 0.9), view.tone(moss, 0.5))), 0.9, clip=shape
    )


def _log(canvas: Canvas, view: View) -> None:
    """A fallen trunk across the stream, mossy, that one may cross on."""
    trunk_ = lines([(560, 706), (1390, 668), (1396, 712), (566, 756)])
    canvas.fill(trunk_.moved(0, 20), view.tone("#14201a", 0), 0.35, blur=8)
    canvas.fill(trunk_, Linear(0, 672, 0, 752, (view.tone("#8a7456", 0.85), view.tone("#4a3c2c", 0.2))))
    moss = curve([(560, 708), (800, 690), (1100, 676), (1390, 668), (1300, 688), (1000, 696), (820, 712), (640, 718)])
    canvas.fill(moss, view.tone("#6a9a3c" if not view.snow else "#f4f8fc", 0.8), 0.85, clip=trunk_)
    canvas.fill(ellipse(1394, 690, 13, 23), view.tone("#c8a880", 0.8))
    canvas.line(ellipse(1394, 690, 7, 13), view.tone("#7a5c3c", 0.4), 2)
    marks = [stroke([(600 + 90 * k, 730 - 4 * k), (660 + 90 * k, 727 - 4 * k)], 4, thin_end) for k in range(9)]
    canvas.fill(joined(marks), view.tone("#2a1e14", 0.1), 0.5)


PLACES = {
    "mountainpass": Kind(mountainpass, None, ((0.1, 0.9),), 0.56),
    "stream": Kind(stream, None, ((0.1, 0.9),), 0.58),
}
