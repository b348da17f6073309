"""An old bridge of stone, one great arch over a ravine: cliffs, a waterfall behind, the river far below."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, overhang, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.heights import peaks, rocks

ROCK, STONE = "#8c7f74", "#b8aa96"
MIDDLE, HALF, CROWN, SPRING = 980.0, 370.0, 560.0, 880.0
"""The arch: its middle, half its span, the heights of its crown and of its springing."""
ENDS = (340.0, 1620.0)


def stonebridge(picture: Picture) -> None:
    """The bridge from cliff to cliff, seen from a ledge a little below its road."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    peaks(picture, far, ((330, 620, 260, 420), (1620, 620, 230, 440), (960, 620, 170, 520)), 0.42)
    air_tint(far, view.haze, 380, 640, 0.0, 0.45)
    back = picture.sheet(0.85, 0.06 + 0.15 * view.murk, 0.9)
    ridge(back, view, 500, 40, ("#587c70", "#84a888"), picture.seed + 3, 0.5, 30)
    _cliff(back, view, [(-20, 530), (500, 520), (900, 560), (1100, 556), (1500, 516), (WIDE + 20, 530)], picture.seed, 0.35)
    _falls(picture, back)
    _river(picture, back)
    air_tint(back, view.haze, 520, 1000, 0.05, 0.5 + 0.2 * view.murk)
    veil(picture, back)
    sides = picture.sheet(0.65, 0, 0.5)
    _cliff(
        sides, view, [(-20, 500), (250, 496), (400, 506), (560, 600), (600, 720), (560, 860), (640, 1100)], picture.seed + 1, 0.0
    )
    right = [(1320, 1100), (1400, 860), (1360, 740), (1400, 600), (1560, 508), (1720, 492), (WIDE + 20, 486)]
    _cliff(sides, view, right, picture.seed + 2, 0.0)
    pines(sides, view, [(40, 510, 250), (130, 508, 190), (215, 506, 150), (1740, 500, 170), (1810, 498, 230), (1890, 496, 280)])
    bridge = picture.sheet(0.5, 0, 0.4)
    _bridge(picture, bridge)
    near = picture.sheet(0.2, 0, 0.8)
    turf = ground(
        near,
        view,
        [(-20, 830), (240, 848), (470, 900), (700, 985), (980, 1012), (1260, 980), (1480, 900), (1700, 846), (WIDE + 20, 826)],
    )
    rocks(near, view, ((150, 872, 70), (250, 880, 40), (1760, 874, 76), (1640, 892, 36), (1240, 1010, 30)), picture.seed + 6)
    grass(near, view, 860, HIGH + 10, 1300, picture.seed + 7, clip=turf, height=1.2)
    if not view.snow:
        flowers(near, view, 1010, 1078, 110, picture.seed + 8, ("#ffffff", "#a88ae0", "#f4d040"), 0.7)
    overhang(near, view, ((-10, 20, 260, 130), (WIDE + 10, 0, 220, 110)), picture.seed + 3, 560)


def _cliff(canvas: Canvas, view: View, brow: Sequence[tuple[float, float]], seed: int, air: float) -> None:
    """Rock below a brow: columns with a lit and a shaded side, ledges, bushes; grass on its edge."""
    chance, sunny = Random(seed), view.sun[0] > WIDE / 2
    left, right = min(p[0] for p in brow), max(p[0] for p in brow)
    shape = lines([(left, HIGH + 40), *brow, (right, HIGH + 40)])
    top = min(p[1] for p in brow)

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    canvas.fill(shape, Linear(0, top, 0, HIGH, (seen(ROCK, 0.7), seen(mix(ROCK, "#3a3440", 0.5), 0.25))))
    x = left - 20
    while x < right:
        wide, turn = chance.uniform(46, 110), chance.uniform(0.35, 0.65)
        y = top - 20
        while y < HIGH:
            tall = chance.uniform(70, 170)
            lean = chance.uniform(-12, 12)
            face = [
                (x + wide * turn, y),
                (x + wide, y + 14),
                (x + wide + lean, y + tall),
                (x + wide * turn + lean, y + tall + 18),
            ]
            other = [(x, y + 16), (x + wide * turn, y), (x + wide * turn + lean, y + tall + 18), (x + lean, y + tall)]
            dark, bright = (other, face) if sunny else (face, other)
            canvas.fill(lines(dark), seen("#352c38", 0.1), 0.4, clip=shape)
            canvas.fill(lines(bright), seen(mix(ROCK, "#f0dcc0", 0.4), 0.9), chance.uniform(0.15, 0.5), clip=shape)
            canvas.line(lines([other[0], other[1], face[1]], closed=False), seen("#f0e0c8", 1.0), 2.2, 0.45, clip=shape)
            y += tall
        x += wide
    for _ in range(7):
        u, v = chance.uniform(left + 30, right - 30), chance.uniform(top + 60, 900)
        if _inside(brow, u, v):
            bush(canvas, view, u, v, 46, 24, seed + int(u), 100)
    turf = [(x, y + 16 + 9 * math.sin(x * 0.11)) for x, y in reversed(brow) if y < 570]
    edge = [(x, y - 8) for x, y in brow if y < 570]
    if len(edge) > 1:
        canvas.fill(lines([*edge, *turf]), seen("#eef3fa" if view.snow else "#6a9a4c", 0.7))


def _inside(brow: Sequence[tuple[float, float]], u: float, v: float) -> bool:
    """Whether (u, v) lies well below the brow."""
    near = min(brow, key=lambda p: abs(p[0] - u))
    return v > near[1] + 40 and abs(near[0] - u) < 160


def _falls(picture: Picture, canvas: Canvas) -> None:
    """A ribbon of white water down the far wall."""
    view = picture.view
    fall = curve(
        [(1010, 552, 1), (1050, 552, 1), (1062, 700), (1086, 900), (1100, 990, 1), (986, 990, 1), (1000, 860), (1004, 690)]
    )
    canvas.fill(fall, Linear(0, 552, 0, 990, (mix(view.haze, "#ffffff", 0.7), mix(view.haze, "#dff4ff", 0.5))), 0.92, blur=3)
    chance = Random(picture.seed)
    for _ in range(16):
        x = chance.uniform(1008, 1070)
        strand = curve([(x, 556), (x + 4, 720), (x + chance.uniform(-8, 18), 980)], closed=False)
        canvas.line(strand, chance.choice(("#ffffff", view.tone("#7cb4cc", 0.6))), 2.4, 0.5, clip=fall)
    canvas.fill(ellipse(1040, 980, 170, 60), mix(view.haze, "#ffffff", 0.6), 0.75, blur=26)
    picture.play("water", 1000, 560, 90, 300, "#f0fbff")


def _river(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    stream = curve([(900, 990), (1180, 990), (1240, 1040), (1300, 1110, 1), (620, 1110, 1), (740, 1040)])
    canvas.fill(
        stream, Linear(0, 980, 0, HIGH, (mix(view.tone("#a4dce4", 0.8), view.haze, 0.3), view.tone("#3c8ca0", 0.5))), 0.95, blur=3
    )


def _bridge(picture: Picture, canvas: Canvas) -> None:
    """Its wall with the arch cut out, the arch's underside, ring stones, the parapet with lanterns, ivy."""
    view, chance = picture.view, Random(picture.seed + 9)
    hole = _arch(0)
    road = [(ENDS[0] + (ENDS[1] - ENDS[0]) * k / 24, _road(k / 24)) for k in range(25)]
    flank = [(ENDS[1], 620), (1440, 690), (1400, 900), (1330, 960), (630, 960), (560, 900), (520, 690), (ENDS[0], 620)]
    wall = lines([*road, *flank])
    top, low = 470.0, 940.0
    canvas.fill(wall, Linear(0, top, 0, low, (view.tone(STONE, 0.85), view.tone(mix(STONE, "#4a4450", 0.35), 0.3))))
    _courses(canvas, view, wall, chance)
    canvas.fill(hole, Linear(0, CROWN, 0, low, (view.tone("#5c5048", 0.15), view.tone("#7c7064", 0.4))))
    ribs = [_arch(0).moved(k * 11, 0) for k in range(1, 5)]
    for rib in ribs:
        canvas.line(rib, view.tone("#2c2428", 0.1), 2, 0.5, clip=hole)
    gap = _arch(0).moved(-54 if view.sun[0] > MIDDLE else 54, 6)
    canvas.fill(gap, "#ffffff", blend="erase", clip=hole)
    canvas.fill(rect(MIDDLE - HALF + 50, SPRING, 2 * HALF - 100, 300), "#ffffff", blend="erase")
    _ring(canvas, view)
    _parapet(picture, canvas)
    for k, (x, y, rx, ry) in enumerate(
        ((470, 640, 60, 90), (1490, 620, 66, 80), (600, 560, 40, 50), (1360, 548, 46, 44), (1240, 520, 34, 26))
    ):
        bush(canvas, view, x, y, rx, ry, picture.seed + k, 180)


def _road(t: float) -> float:
    """How high the road's edge runs at a share of the way: a gentle hump."""
    return 512 - 44 * math.sin(math.pi * t)


def _arch(out: float) -> Path:
    """The arch's opening, `out` units larger, open at the foot."""
    turns = [math.pi * (1 + k / 28) for k in range(29)]
    bow = [(MIDDLE + (HALF + out) * math.cos(a), SPRING + (SPRING - CROWN + out) * math.sin(a)) for a in turns]
    return lines([*bow, (MIDDLE + HALF + out, 1100), (MIDDLE - HALF - out, 1100)])


def _courses(canvas: Canvas, view: View, wall: Path, chance: Random) -> None:
    """Blocks in courses, some lighter or darker, joints lit below and dark above."""
    light: list[Path] = []
    dark: list[Path] = []
    joints: list[Path] = []
    for row in range(20):
        y, x = 470 + 25 * row, 330 - chance.uniform(0, 50)
        joints.append(rect(320, y, 1310, 2))
        while x < 1630:
            wide = chance.uniform(34, 66)
            joints.append(rect(x, y, 2, 25))
            (light if chance.random() < 0.3 else dark if chance.random() < 0.4 else []).append(
                rect(x + 2, y + 2, wide - 3, 22, 3)
            )
            x += wide
    canvas.fill(joined(light), view.tone("#e8dcc4", 0.9), 0.45, clip=wall)
    canvas.fill(joined(dark), view.tone("#6c6058", 0.35), 0.4, clip=wall)
    canvas.fill(joined(joints), view.tone("#3c3430", 0.2), 0.5, clip=wall)


def _ring(canvas: Canvas, view: View) -> None:
    """The wedge stones round the arch, each lit a little otherwise; the keystone stands out."""
    count = 31
    for k in range(count):
        a, b = (math.pi * (1 + (k + d) / count) for d in (0.03, 0.97))
        key = 14 if k == count // 2 else 0
        corners = [(a, 0.0), (b, 0.0), (b, 44.0 + key), (a, 44.0 + key)]
        wedge = lines([(MIDDLE + (HALF + o) * math.cos(t), SPRING + (SPRING - CROWN + o) * math.sin(t)) for t, o in corners])
        lit = 0.55 + 0.3 * math.sin(math.pi * k / count) + 0.12 * (k % 3 - 1)
        canvas.fill(wedge, view.tone("#cdbfa8" if k % 2 else "#bfb09a", lit))
    canvas.line(_arch(46), view.tone("#3c3430", 0.2), 3, 0.4)


def _parapet(picture: Picture, canvas: Canvas) -> None:
    """A low wall along the road with a coping, posts with lanterns on it."""
    view = picture.view
    steps = [k / 24 for k in range(25)]
    spots = [(ENDS[0] - 60 + (ENDS[1] - ENDS[0] + 120) * t, _road(t)) for t in steps]
    body = lines([*[(x, y - 44) for x, y in spots], *[(x, y + 6) for x, y in reversed(spots)]])
    canvas.fill(body, Linear(0, 420, 0, 520, (view.tone(STONE, 0.95), view.tone(STONE, 0.5))))
    canvas.fill(joined([rect(x, y - 44, 2, 52) for x, y in spots]), view.tone("#3c3430", 0.2), 0.5, clip=body)
    for dy, wide, hue, light in (
        (-46, 13, "#eef3fa" if view.snow else "#dccfb8", 1.0),
        (-38, 4, "#4c443c", 0.2),
        (8, 9, "#d0c2ac", 0.8),
        (15, 5, "#4c443c", 0.2),
    ):
        canvas.fill(stroke([(x, y + dy) for x, y in spots], wide, even), view.tone(hue, light))
    for k in (1, 8, 16, 23):
        x, y = spots[k]
        canvas.fill(rect(x - 17, y - 84, 34, 92), Linear(x - 17, 0, x + 17, 0, (view.tone(STONE, 0.95), view.tone(STONE, 0.3))))
        canvas.fill(rect(x - 22, y - 92, 44, 11, 2), view.tone("#dccfb8", 0.95))
        canvas.fill(rect(x - 10, y - 122, 20, 28), mix(view.tone("#e8d8a8", 0.6), "#ffd684", view.lamps))
        frame = [
            rect(x - 12, y - 124, 4, 32),
            rect(x + 8, y - 124, 4, 32),
            rect(x - 2, y - 124, 3, 32),
            rect(x - 12, y - 97, 24, 5),
        ]
        canvas.fill(joined(frame), view.tone("#3a3636", 0.3))
        canvas.fill(lines([(x - 18, y - 122), (x, y - 142), (x + 18, y - 122)]), view.tone("#3a3636", 0.5))
        canvas.glow(x, y - 108, 120, "#ffc870", 0.6 * view.lamps)


PLACES = {"stonebridge": Kind(stonebridge, None, ((0.1, 0.9),), 0.6)}
