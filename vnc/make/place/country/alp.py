"""A pasture high up: a hut of logs with stones on its roof, cows with bells, a trough, peaks all round."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.cattle import cow
from vnc.make.place.parts.flora import air_tint, flowers, grass, ground, pines, ridge
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.heights import peaks, rocks

LOG, STONE = "#8a5c3a", "#a09a92"


def alp(picture: Picture) -> None:
    """Peaks, wooded flanks, the meadow in two waves; the hut on the right, cows on the left, a way between."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    peaks(picture, far, ((330, 640, 210, 420), (1560, 640, 240, 400), (930, 640, 110, 460)), 0.34)
    air_tint(far, view.haze, 440, 660, 0.0, 0.35 + 0.3 * view.murk)
    flank = picture.sheet(0.85, 0.06, 0.6)
    ridge(flank, view, 600, 34, ("#4f7a68", "#7aa080"), picture.seed + 3, 0.5, 26, 3)
    air_tint(flank, view.haze, 520, 700, 0.2, 0.4 + 0.3 * view.murk)
    veil(picture, flank)
    meadow = picture.sheet(0.6, 0, 0.4)
    ground(meadow, view, [(-20, 640), (300, 612), (700, 650), (1100, 628), (1500, 600), (1940, 640)])
    pines(
        meadow,
        view,
        [
            (60, 650, 190),
            (150, 648, 150),
            (230, 640, 110),
            (1780, 640, 210),
            (1870, 648, 250),
            (1700, 634, 130),
            (1010, 640, 60),
            (1060, 638, 76),
            (960, 642, 50),
        ],
    )
    grass(meadow, view, 640, 740, 900, picture.seed + 4)
    for k, (x, y, size, side, low) in enumerate(((860, 664, 62, -1, True), (1010, 672, 70, 1, False), (1180, 660, 56, 1, True))):
        cow(meadow, view, x, y, size, side, picture.seed + k, low)
    here = picture.sheet(0.4, 0, 0.4)
    ground(here, view, [(-20, 716), (360, 704), (800, 740), (1240, 728), (1600, 712), (1940, 720)])
    _way(here, view)
    _hut(here, view, 1470, 748, 330)
    _trough(picture, here, 1150, 780)
    for k, (x, y, size, side, low) in enumerate(((330, 786, 190, 1, False), (640, 776, 150, -1, True))):
        cow(here, view, x, y, size, side, picture.seed + 5 + k, low)
    rocks(here, view, ((120, 800, 50), (190, 818, 28), (1830, 800, 54)), picture.seed + 6)
    grass(here, view, 750, 1080, 2000, picture.seed + 7)
    if not view.snow:
        flowers(here, view, 740, 1070, 620, picture.seed + 8, ("#ffffff", "#f0d040", "#4a7ae0", "#e0609a"), 0.85)
    _fence(here, view)
    near = picture.sheet(0.12, 0, 2.6)
    grass(near, view, 1030, 1130, 420, picture.seed + 9, height=2.2)


def _way(canvas: Canvas, view: View) -> None:
    way = curve(
        [
            (1400, 750, 1),
            (1470, 752, 1),
            (1300, 800),
            (1130, 850),
            (1100, 940),
            (1240, 1120, 1),
            (820, 1120, 1),
            (900, 960),
            (1000, 860),
            (1180, 800),
        ]
    )
    canvas.fill(way, Linear(0, 750, 0, 1080, (view.tone("#d8c49c", 0.75), view.tone("#a88e68", 0.4))), 0.9, blur=5)


def _hut(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """Logs laid on a base of stones; a broad low roof of shingles weighed down with stones; boxes of geraniums, smoke."""
    half, tall = wide / 2, wide * 0.44
    left, right = lit_sides(view, x)
    canvas.fill(ellipse(x, foot + 4, half * 1.25, 16), view.tone("#141c0c", 0), 0.45, blur=9)
    wall = lines(
        [(x - half, foot), (x - half, foot - tall * 0.7), (x, foot - tall * 1.3), (x + half, foot - tall * 0.7), (x + half, foot)]
    )
    canvas.fill(wall, Linear(x - half, 0, x + half, 0, (view.tone(LOG, left), view.tone(LOG, 0.6), view.tone(LOG, right))))
    logs = [rect(x - half, foot - 15 * k, wide, 4) for k in range(1, 14)]
    canvas.fill(joined(logs), view.tone("#2a180e", 0.15), 0.6, clip=wall)
    canvas.fill(joined([log.moved(0, -6) for log in logs]), view.tone("#d0a070", 0.9), 0.3, clip=wall)
    canvas.fill(
        joined([ellipse(x + d * (half - 5), foot - 8 - 15 * k, 8, 7) for d in (-1, 1) for k in range(2, 7)]),
        view.tone("#c89868", 0.8),
    )
    base = rect(x - half - 5, foot - 34, wide + 10, 36)
    canvas.fill(base, Linear(0, foot - 34, 0, foot, (view.tone(STONE, 0.8), view.tone(STONE, 0.35))))
    stones = [
        ellipse(x - half + 20 * k + 8 * (j % 2), foot - 26 + 14 * j, 9, 6) for k in range(int(wide / 20) + 1) for j in range(2)
    ]
    canvas.fill(joined(stones), view.tone("#c8c2b8", 0.85), 0.6, clip=base)
    lit = mix(view.tone("#2c3a44", 0.3), "#ffce80", max(0.15, view.lamps))
    door = rect(x - 28, foot - 110, 56, 110)
    canvas.fill(door, view.tone("#5a3822", 0.5))
    canvas.fill(joined([rect(x - 28 + 14 * k, foot - 110, 2, 110) for k in range(1, 4)]), view.tone("#241408", 0.2))
    for d in (-1, 1):
        a = x + d * half * 0.6
        canvas.fill(rect(a - 31, foot - 112, 62, 56), view.tone("#f0e4d0", 0.8))
        canvas.fill(rect(a - 25, foot - 106, 50, 44), lit)
        canvas.fill(rect(a - 2, foot - 106, 4, 44) | rect(a - 25, foot - 86, 50, 4), view.tone("#f0e4d0", 0.8))
        for s in (-1, 1):
            canvas.fill(rect(a + s * 45 - 13, foot - 112, 26, 56), view.tone("#3a7a4a", 0.6))
        canvas.fill(rect(a - 34, foot - 58, 68, 12), view.tone("#6a4228", 0.5))
        blooms = [ellipse(a - 30 + 10 * k, foot - 62 - 4 * (k % 2), 7, 6) for k in range(7)]
        canvas.fill(joined(blooms), view.tone("#e0304a", 0.85))
    canvas.fill(rect(x - 24, foot - 196, 48, 40), lit)
    canvas.line(rect(x - 24, foot - 196, 48, 40), view.tone("#f0e4d0", 0.8), 5)
    _roof(canvas, view, x, foot, half, tall)
    canvas.glow(x, foot - 80, 260, "#ffc070", 0.4 * view.lamps)


def _roof(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float) -> None:
    """Two slopes toward us, seen at their edges; shingles in rows, stones on them, a chimney."""
    chimney = rect(x + half * 0.4, foot - tall * 1.62, 40, tall * 0.6)
    canvas.fill(chimney, Linear(x + half * 0.4, 0, x + half * 0.4 + 40, 0, (view.tone(STONE, 0.8), view.tone(STONE, 0.3))))
    for d, light in ((-1, 0.75 if view.sun[0] < x else 0.45), (1, 0.45 if view.sun[0] < x else 0.75)):
        slope = lines(
            [
                (x, foot - tall * 1.46),
                (x + d * half * 1.26, foot - tall * 0.6),
                (x + d * half * 1.26, foot - tall * 0.48),
                (x, foot - tall * 1.24),
            ]
        )
        tint = "#8a7260" if not view.snow else "#f4f8fc"
        canvas.fill(
            slope,
            Linear(0, foot - tall * 1.46, 0, foot - tall * 0.5, (view.tone(tint, light + 0.2), view.tone(tint, light - 0.1))),
        )
        marks = [
            lines(
                [
                    (x + d * half * 1.26 * t, foot - tall * (1.46 - 0.86 * t)),
                    (x + d * half * 1.26 * t, foot - tall * (1.24 - 0.76 * t)),
                ],
                closed=False,
            )
            for t in (k / 16 for k in range(1, 17))
        ]
        for mark in marks:
            canvas.line(mark, view.tone("#2a1c14", 0.2), 2.4, 0.5)
        for t in (0.2, 0.45, 0.7, 0.92):
            a, b = x + d * half * 1.26 * t, foot - tall * (1.46 - 0.86 * t)
            canvas.fill(
                ellipse(a, b - 3, 15, 9), Linear(0, b - 12, 0, b + 6, (view.tone("#c8c4bc", 0.9), view.tone("#7a7874", 0.3)))
            )
    smoke = curve(
        [
            (x + half * 0.5, foot - tall * 1.62),
            (x + half * 0.4, foot - tall * 2.0),
            (x + half * 0.62, foot - tall * 2.4),
            (x + half * 0.5, foot - tall * 2.9),
            (x + half * 0.74, foot - tall * 2.5),
            (x + half * 0.56, foot - tall * 2.0),
        ]
    )
    canvas.fill(smoke, mix(view.haze, "#ffffff", 0.5), 0.4, blur=9)


def _trough(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """A hollowed log with water from a spout."""
    view = picture.view
    canvas.fill(ellipse(x, y + 4, 120, 12), view.tone("#141c0c", 0), 0.45, blur=6)
    canvas.fill(
        rect(x - 110, y - 42, 220, 46, 16), Linear(0, y - 42, 0, y, (view.tone("#a87c50", 0.85), view.tone("#5c4028", 0.25)))
    )
    canvas.fill(ellipse(x, y - 40, 104, 9), Linear(x - 100, 0, x + 100, 0, (view.sky[3], mix(view.sky[1], "#3a6a80", 0.4))))
    canvas.fill(rect(x + 84, y - 132, 20, 124, 4), view.tone("#7a5638", 0.5))
    canvas.fill(rect(x + 40, y - 112, 52, 9, 4), view.tone("#8a6444", 0.7))
    canvas.fill(
        curve([(x + 40, y - 108), (x + 30, y - 80), (x + 29, y - 42), (x + 34, y - 42), (x + 37, y - 80)]), "#f0fbff", 0.8
    )
    picture.play("water", x + 20, y - 108, 24, 70, "#f0fbff")


def _fence(canvas: Canvas, view: View) -> None:
    """Split rails along the right."""
    for k in range(5):
        x, y = 1640 + 70 * k, 800 + 14 * k
        canvas.fill(
            rect(x - 7, y - 84, 14, 92, 4), Linear(x - 7, 0, x + 7, 0, (view.tone("#a88058", 0.8), view.tone("#5c4228", 0.3)))
        )
    for d in (-66, -34):
        rail = lines([(1620, 796 + d), (WIDE + 20, 860 + d), (WIDE + 20, 872 + d), (1620, 808 + d)])
        canvas.fill(rail, view.tone("#9a744c", 0.65))


PLACES = {"alp": Kind(alp, None, ((0.1, 0.9),), 0.6)}
