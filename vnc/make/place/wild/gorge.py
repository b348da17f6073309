"""A bridge of planks and ropes over a gorge: cliffs on both sides, a river far below."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.flora import air_tint, bush, grass, overhang, pines
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.heights import peaks

ROCK = "#8a7a6e"


def gorge(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    peaks(picture, far, ((420, 660, 330, 480), (1010, 660, 190, 620), (1640, 660, 300, 520)), 0.45)
    air_tint(far, view.haze, 400, 680, 0.0, 0.55)
    walls = picture.sheet(0.8, 0.06 + 0.2 * view.murk, 0.8)
    _depth(walls, view)
    _face(walls, view, picture.seed)
    air_tint(walls, view.haze, 640, 960, 0.0, 0.6 + 0.25 * view.murk)
    _river(walls, view)
    _brink(picture, walls)
    veil(picture, walls)
    bridge = picture.sheet(0.4, 0, 0.5)
    _planks(bridge, view, picture.seed)
    for side in (-1, 1):
        _ropes(bridge, view, side)
    near = picture.sheet(0.1, 0, 3.0)
    overhang(near, view, ((-30, 40, 300, 170), (WIDE + 20, 20, 260, 150)), picture.seed + 3, 620)
    for x in (60, 1870):
        bush(near, view, x, 1080, 190, 110, picture.seed + x, 340)


def _depth(canvas: Canvas, view: View) -> None:
    """The air of the gorge."""
    gap = lines([(-20, 612), (WIDE + 20, 612), (WIDE + 20, 1120), (-20, 1120)])
    canvas.fill(gap, Linear(0, 612, 0, HIGH, (view.misty(view.tone(ROCK, 0.5), 0.4), view.misty(view.tone("#3a4a50", 0.3), 0.3))))


def _face(canvas: Canvas, view: View, seed: int) -> None:
    """The far wall of rock: columns with lit and shaded sides, ledges with bushes, its foot lost in the mist."""
    random = np.random.default_rng(seed)
    right, x = view.sun[0] > WIDE / 2, -60.0
    while x < WIDE + 60:
        wide = random.uniform(70, 150)
        low = 860 + random.uniform(0, 190)
        top = 606 + random.uniform(-4, 10)
        turn = x + wide * random.uniform(0.35, 0.65)
        column = lines([(x, top), (x + wide, top), (x + wide * 0.94, low), (turn, low + 36), (x + wide * 0.08, low)])
        canvas.fill(column, Linear(0, top, 0, low, (view.tone(ROCK, 0.6), view.tone(mix(ROCK, "#3a3440", 0.35), 0.3))))
        shade = [(x, top), (turn, top), (turn, low + 36), (x + wide * 0.08, low)]
        if not right:
            shade = [(turn, top), (x + wide, top), (x + wide * 0.94, low), (turn, low + 36)]
        canvas.fill(lines(shade), view.tone("#2a2230", 0.1), 0.4)
        for _ in range(4):
            y = random.uniform(640, low - 20)
            ledge = [(x, y), (x + wide * 0.4, y + random.uniform(-8, 8)), (x + wide, y + random.uniform(-10, 10))]
            canvas.line(curve(ledge, closed=False), view.tone("#241c28", 0.1), 4, 0.35)
            canvas.line(curve([(px, py - 4) for px, py in ledge], closed=False), view.tone("#e0d0bc", 0.95), 2.2, 0.45)
        if random.random() < 0.5:
            bush(canvas, view, x + wide / 2, random.uniform(650, 800), 42, 22, int(x) + 99, 110)
        x += wide * 0.96


def _river(canvas: Canvas, view: View) -> None:
    """White water far below, left and right of the bridge."""
    for points in (
        [(-20, 1010), (260, 985), (560, 1022), (760, 1064)],
        [(1180, 1060), (1420, 1016), (1700, 1034), (WIDE + 20, 1000)],
    ):
        shape = curve([*[(x, y - 16) for x, y in points], *[(x, y + 26) for x, y in reversed(points)]])
        canvas.fill(shape, mix(view.tone("#8accdc", 0.8), view.haze, 0.3), 0.9, blur=5)
        for k in (-6, 4, 13):
            canvas.line(curve([(x, y + k) for x, y in points], closed=False), "#ffffff", 3, 0.4, blur=2)


def _brink(picture: Picture, canvas: Canvas) -> None:
    """Grass along the far rim, pines on it, a path that goes on from the bridge."""
    view = picture.view
    rim = [
        (-20, 566),
        (420, 582),
        (900, 588),
        (1400, 580),
        (WIDE + 20, 560),
        (WIDE + 20, 618),
        (1300, 622),
        (960, 616),
        (600, 624),
        (-20, 616),
    ]
    shape = curve(rim)
    canvas.fill(shape, Linear(0, 560, 0, 624, (view.tone("#8ab85a", 0.8), view.tone("#4a6a34", 0.3))))
    grass(canvas, view, 584, 624, 700, picture.seed, None, shape, 0.9)
    way = curve([(930, 616, 1), (990, 616, 1), (1010, 600), (1080, 588, 1), (1060, 586, 1), (980, 598)])
    canvas.fill(way, view.tone("#d8c090", 0.7), blur=2)
    spots = [
        (60, 590, 250),
        (190, 588, 190),
        (330, 590, 150),
        (520, 592, 110),
        (640, 594, 90),
        (1290, 592, 100),
        (1420, 590, 130),
    ]
    pines(canvas, view, [*spots, (1560, 588, 170), (1700, 586, 220), (1850, 588, 280)])


def _along(t: float) -> tuple[float, float, float]:
    """The bridge's middle, height and half width at t: 0 far, 1 before us. It sags between."""
    s = 1 / (1 + 5.2 * (1 - t))
    y = 612 + (1150 - 612) * (s - 1 / 6.2) / (1 - 1 / 6.2) + 34 * np.sin(np.pi * t) * (1 - t)
    return 960.0, float(y), 430 * s


def _planks(canvas: Canvas, view: View, seed: int) -> None:
    random = np.random.default_rng(seed + 21)
    steps = np.linspace(0, 1, 40) ** 0.62
    for k, (a, b) in enumerate(zip(steps[:-1], steps[1:], strict=True)):
        if k in (17, 26):
            continue
        (x0, y0, w0), (x1, y1, w1) = _along(float(a)), _along(float(a + (b - a) * 0.8))
        tilt = random.uniform(-3, 3)
        board = lines([(x0 - w0, y0 + tilt), (x0 + w0, y0 - tilt), (x1 + w1, y1 - tilt), (x1 - w1, y1 + tilt)])
        wood = mix("#a8825a", "#6a4e38", random.random())
        canvas.fill(board, Linear(x0 - w0, 0, x0 + w0, 0, (view.tone(wood, 0.85), view.tone(wood, 0.45))))
        edge = lines(
            [(x1 - w1, y1 + tilt), (x1 + w1, y1 - tilt), (x1 + w1, y1 - tilt + 7 * w1 / 430), (x1 - w1, y1 + tilt + 7 * w1 / 430)]
        )
        canvas.fill(edge, view.tone("#2a1c18", 0.2), 0.8)


def _ropes(canvas: Canvas, view: View, side: int) -> None:
    """A hand rope and a foot rope at one side, uprights between, the posts before us."""
    points = [_along(float(t)) for t in np.linspace(0, 1.09, 30)]
    foot = [(x + side * w * 1.02, y) for x, y, w in points]
    hand = [(x + side * w * 1.1, y - w * 0.62) for x, y, w in points]
    rope = view.tone("#b89a6a", 0.5)
    for a, b in zip(foot, hand, strict=True):
        canvas.line(lines([a, b], closed=False), rope, max(1.2, abs(a[0] - 960) * 0.012), 0.9)
    for run, part in ((foot, 0.016), (hand, 0.026)):
        for p, q in zip(run, run[1:], strict=False):
            wide = max(2.0, abs(q[0] - 960) * part)
            canvas.line(lines([p, q], closed=False), view.tone("#7a603c", 0.3), wide * 1.2)
            canvas.line(
                lines([(p[0], p[1] - wide * 0.3), (q[0], q[1] - wide * 0.3)], closed=False), view.tone("#dcc08c", 0.9), wide * 0.4
            )
    x, y = foot[0]
    for px, tall, wide in ((x + side * 6, 78, 12),):
        canvas.fill(
            lines([(px - wide, y + 6), (px + wide, y + 6), (px + wide * 0.8, y - tall), (px - wide * 0.8, y - tall)]),
            view.tone("#6a4e38", 0.5),
        )


PLACES = {"gorge": Kind(gorge, None, ((0.2, 0.8),), 0.56)}
