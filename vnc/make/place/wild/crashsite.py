"""Where a spaceship came down: the furrow it ploughed, the broken hull, fires and smoke; on a bare plain or in a jungle."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, ridge, trunk
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

HULL, DARK, TRIM = "#b4bac4", "#3a3e4a", ("#d8743a", "#3f7ac0", "#c8a03c", "#b83a4a")
SAND, SOIL = "#d8b080", "#6a5a3c"


def crashsite(picture: Picture) -> None:
    _site(picture, jungle=False)


def crashjungle(picture: Picture) -> None:
    _site(picture, jungle=True)


def _site(picture: Picture, jungle: bool) -> None:
    """The wreck lies across the middle, its nose toward us on the right, its broken tail smoking on the left."""
    view = picture.out
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    distance = picture.sheet(0.85, 0.12, 1.2)
    if jungle:
        _wood(distance, view, picture.seed)
    else:
        ridge(distance, view, 520, 90, ("#a88478", "#b89484"), picture.seed + 3, light=0.6)
        ridge(distance, view, 580, 50, ("#b88c70", "#c89c7c"), picture.seed + 4, light=0.6)
    air_tint(distance, view.haze, 380, 660, 0.05, 0.4 + 0.3 * view.murk)
    for x, y, size in ((560, 500, 1.5), (760, 470, 1.0)):
        _smoke(distance, view, x, y, size, picture.seed)
    land = picture.sheet(0.6, 0, 0.3)
    _land(land, view, picture.seed, jungle)
    _furrow(land, view, picture.seed, jungle)
    wreck = picture.sheet(0.45, 0, 0.3)
    _tail(picture, wreck)
    _hull(picture, wreck)
    _debris(wreck, view, picture.seed)
    for x, y, s in ((520, 706, 70), (655, 690, 52), (1180, 742, 40), (330, 800, 44)):
        _fire(picture, wreck, x, y, s)
    if jungle:
        _overgrown(wreck, view, picture.seed)
    veil(picture, wreck)
    near = picture.sheet(0.15, 0, 2.2)
    _close(near, view, picture.seed, jungle)


def _land(canvas: Canvas, view: View, seed: int, jungle: bool) -> None:
    """The plain: sand, moss or snow, rocks on it."""
    tint = "#f0f4fa" if view.snow else "#7c9a54" if jungle else SAND
    edge = curve([(-40, 640, 1), (400, 622), (900, 640), (1400, 618), (1960, 640, 1), (1960, HIGH + 40, 1), (-40, HIGH + 40, 1)])
    canvas.fill(
        edge,
        Linear(
            0,
            620,
            0,
            HIGH,
            (view.misty(view.tone(tint, 0.8), 0.3), view.tone(tint, 0.65), view.tone(mix(tint, "#3a2c2c", 0.2), 0.35)),
            (0, 0.3, 1),
        ),
    )
    stained(canvas, seed, 0.16, 7, 5, view.tone("#3a2420", 0.1))
    chance = Random(seed)
    for y in sorted(chance.uniform(640, 900) for _ in range(26)):
        x, r = chance.uniform(-20, 1940), 5 + 30 * (y - 630) / 270 * chance.uniform(0.4, 1.2)
        rock = lines([(x - r, y), (x - 0.7 * r, y - 0.6 * r), (x - 0.1 * r, y - 0.8 * r), (x + 0.7 * r, y - 0.5 * r), (x + r, y)])
        canvas.fill(ellipse(x, y, 1.2 * r, 0.22 * r), view.tone("#1c1216", 0), 0.35, blur=3)
        canvas.fill(rock, Linear(x - r, y - r, x + r, y, (view.tone("#a89484", 0.9), view.tone("#5c4a48", 0.2))))
    if jungle and not view.snow:
        grass(canvas, view, 640, 960, 700, seed + 2)


def _furrow(canvas: Canvas, view: View, seed: int, jungle: bool) -> None:
    """The scar in the ground from the horizon to the hull, earth heaped at both its edges."""
    soil = "#8a94a8" if view.snow else SOIL if jungle else "#9a6c48"
    scar = curve(
        [(330, 634, 1), (380, 634, 1), (560, 700), (900, 770), (1500, 830, 1), (1460, 900, 1), (800, 868), (430, 780), (300, 690)]
    )
    canvas.fill(scar, Linear(0, 640, 0, 880, (view.tone(soil, 0.5), view.tone(mix(soil, "#241818", 0.5), 0.15))))
    canvas.inner(scar, 0, 16, view.tone("#1c1214", 0), 0.5, blur=10)
    chance = Random(seed + 1)
    pale = "#f4f7fc" if view.snow else mix(soil, "#ffffff", 0.2)
    for points in (
        ((330, 634), (270, 700), (400, 790), (780, 880), (1460, 910)),
        ((380, 632), (580, 690), (900, 752), (1520, 812)),
    ):
        path = curve(list(points), closed=False).contours[0]
        for x, y in path[::2].tolist():
            r = (4 + 0.1 * (y - 630)) * chance.uniform(0.8, 1.5)
            heap = curve(
                [
                    (x - 1.7 * r, y + 0.4 * r, 1),
                    (x - 0.8 * r, y - 0.5 * r),
                    (x + 0.1 * r, y - 0.9 * r),
                    (x + 1.7 * r, y + 0.4 * r, 1),
                ]
            )
            canvas.fill(heap, Linear(0, y - r, 0, y + 0.4 * r, (view.tone(pale, 0.85), view.tone(soil, 0.3))))
    glow = [ellipse(x, y, 30, 5) for x, y in ((520, 722), (660, 742), (760, 800), (980, 830))]
    canvas.fill(joined(glow), "#ff7a30", 0.55, blur=8, blend="screen")


def _hull(picture: Picture, canvas: Canvas) -> None:
    """The main hull, nose down to the right: plates, a torn open side with ribs, dark cockpit panes, a stripe."""
    view, trim = picture.out, TRIM[picture.seed % 4]
    canvas.fill(ellipse(1130, 806, 520, 40), view.tone("#14101a", 0), 0.55, blur=18)
    fin = lines([(900, 520), (1010, 250), (1080, 262), (1092, 500)])
    canvas.fill(fin, Linear(900, 0, 1092, 0, (view.tone(HULL, 0.8), view.tone("#6a7080", 0.25))))
    canvas.fill(lines([(1003, 268), (1010, 250), (1080, 262), (1082, 300), (996, 290)]), view.tone(trim, 0.7))
    body = _shell(canvas, view)
    band = curve(
        [(730, 640, 1), (1000, 610), (1280, 650), (1540, 770, 1), (1552, 790, 1), (1270, 690), (1000, 650), (722, 676, 1)]
    )
    canvas.fill(band, view.tone(trim, 0.6), 0.9, clip=body)
    _seams(canvas, view, body)
    _plates(canvas, view, body, picture.seed)
    _wound(picture, canvas, view)
    _canopy(canvas, view)
    _wing(canvas, view, trim)


def _shell(canvas: Canvas, view: View) -> Path:
    """The outline of the hull, painted; light above, dark at the ground."""
    body = curve(
        [
            (690, 740, 1),
            (740, 590, 1),
            (716, 540, 1),
            (800, 500),
            (1010, 474),
            (1260, 520),
            (1470, 640),
            (1590, 770),
            (1580, 812, 1),
            (1300, 822),
            (960, 800),
            (800, 790),
        ]
    )
    canvas.fill(
        body,
        Linear(
            0,
            470,
            0,
            830,
            (
                view.tone(mix(HULL, "#ffffff", 0.3), 1.0),
                view.tone(HULL, 0.6),
                view.tone("#5a6070", 0.2),
                view.tone("#2c2e3a", 0.05),
            ),
            (0, 0.35, 0.75, 1),
        ),
    )
    return body


def _seams(canvas: Canvas, view: View, body: Path) -> None:
    """Where its plates meet, across and along."""
    seams = [
        stroke([(x, 470), (x - 20 + 0.05 * (x - 700), 640), (x - 60 + 0.1 * (x - 700), 830)], 3.2, even)
        for x in range(860, 1560, 92)
    ]
    seams += [stroke([(700, y), (1000, y - 26), (1280, y + 12), (1580, y + 120)], 2.6, even) for y in (560, 700, 750)]
    canvas.fill(joined(seams), view.tone("#20222c", 0.1), 0.5, clip=body)


def _wound(picture: Picture, canvas: Canvas, view: View) -> None:
    """The torn side: ribs and cables before the glow within."""
    wound = lines(
        [
            (880, 590),
            (930, 566),
            (985, 580),
            (1040, 560),
            (1100, 590),
            (1086, 640),
            (1120, 690),
            (1060, 730),
            (985, 716),
            (930, 742),
            (880, 700),
            (894, 640),
        ]
    )
    canvas.fill(wound, Linear(0, 560, 0, 740, ("#14121a", "#5c2414")))
    ribs = [stroke([(x, 560), (x - 8, 650), (x - 20, 745)], 10, even) for x in (930, 985, 1040, 1090)] + [
        rect(870, y, 260, 7) for y in (622, 682)
    ]
    canvas.fill(joined(ribs), view.tone("#5a5e6a", 0.4), clip=wound)
    wires = [curve([(920, 566), (930 + 30 * k, 640), (905 + 50 * k, 700 + 12 * k)], closed=False) for k in range(3)]
    canvas.line(joined(wires), view.tone("#d88a3c", 0.7), 4, clip=wound)
    canvas.line(wound, view.tone("#d0d4dc", 1.0), 5, 0.8)
    canvas.glow(1000, 660, 190, "#ff7a30", 0.5 + 0.3 * view.lamps)
    picture.play("flicker", 900, 580, 200, 150, "#ff7a30")


def _canopy(canvas: Canvas, view: View) -> None:
    """Cracked panes of the cockpit, portholes behind it."""
    canopy = curve([(1300, 560, 1), (1400, 590), (1490, 668), (1512, 706, 1), (1420, 668), (1320, 612)])
    canvas.fill(
        canopy, Linear(1300, 560, 1500, 700, (mix(view.tone("#4a6a80", 0.6), view.sky[2], 0.5), view.tone("#141c28", 0.1)))
    )
    cracks = [
        lines([(1410, 626), (1410 + a, 626 + b)], closed=False) for a, b in ((60, 14), (-50, -26), (20, 40), (30, -30), (-40, 10))
    ]
    canvas.line(joined(cracks), view.tone("#e4ecf2", 1.0), 2.4, 0.8, clip=canopy)
    canvas.line(canopy, view.tone("#2a2c36", 0.2), 7)
    ports = [ellipse(1150 + 52 * k, 590 + 11 * k, 15, 17) for k in range(3)]
    canvas.fill(joined(ports), mix(view.tone("#1c2430", 0.2), "#ffb060", 0.25 + 0.4 * view.lamps))
    for port in ports:
        canvas.line(port, view.tone("#d8dce4", 0.8), 4)


def _wing(canvas: Canvas, view: View, trim: str) -> None:
    """The near wing, bent to the ground; snow along the back in winter."""
    wing = lines([(1010, 770), (1190, 760), (900, 900), (640, 930), (700, 880)])
    canvas.fill(wing.moved(0, 14), view.tone("#14101a", 0), 0.5, blur=10)
    canvas.fill(wing, Linear(640, 0, 1190, 0, (view.tone(HULL, 0.85), view.tone("#6a7080", 0.35))))
    canvas.fill(lines([(700, 880), (640, 930), (760, 915), (800, 860)]), view.tone(trim, 0.6))
    if view.snow:
        cap = curve([(720, 545, 1), (800, 500), (1010, 474), (1260, 520), (1400, 590, 1), (1250, 545), (1010, 500), (820, 528)])
        canvas.fill(cap, view.tone("#f6f9ff", 0.9), 0.95)


def _plates(canvas: Canvas, view: View, body: Path, seed: int) -> None:
    """Plates lighter and darker than their neighbours, soot and streaks of rust."""
    chance = Random(seed + 5)
    for tint, light, count in (("#e4e8ee", 1.0, 9), ("#5c6270", 0.3, 11)):
        spots = [
            rect(chance.uniform(740, 1500), chance.uniform(500, 770), chance.uniform(30, 86), chance.uniform(16, 40), 3)
            for _ in range(count)
        ]
        canvas.fill(joined(spots), view.tone(tint, light), 0.35, clip=body)
    canvas.fill(curve([(690, 740), (730, 540), (860, 520), (900, 640), (820, 780)]), "#141016", 0.6, blur=26, clip=body)
    streaks = [
        rect(x, chance.uniform(560, 660), chance.uniform(4, 12), chance.uniform(60, 130), 4) for x in np.linspace(880, 1520, 12)
    ]
    canvas.fill(joined(streaks), view.tone("#6a3a24", 0.3), 0.3, blur=4, clip=body)


def _tail(picture: Picture, canvas: Canvas) -> None:
    """The engine block torn off behind the hull: two nozzles, one still glowing."""
    view = picture.out
    canvas.fill(ellipse(500, 730, 190, 24), view.tone("#14101a", 0), 0.5, blur=12)
    block = lines([(390, 700), (420, 590), (520, 560), (640, 600), (622, 650), (650, 720), (560, 740), (420, 736)])
    canvas.fill(block, Linear(0, 560, 0, 740, (view.tone("#9aa0ac", 0.9), view.tone("#343844", 0.15))))
    canvas.fill(lines([(420, 590), (520, 560), (640, 600), (634, 616), (520, 580), (416, 606)]), view.tone("#d4d8e0", 1.0), 0.8)
    for x, y, hot in ((446, 662, 0.9), (530, 678, 0.35)):
        canvas.fill(ellipse(x, y, 44, 50), view.tone("#5a606c", 0.6))
        canvas.fill(ellipse(x - 4, y, 34, 40), view.tone(DARK, 0.2))
        canvas.fill(ellipse(x - 4, y, 24, 29), "#ff8a3c", hot, blur=6)
        canvas.glow(x, y, 110, "#ff7a30", 0.5 * hot)
    torn = [lines([(622 + 4 * k, 606 + 22 * k), (668 + 6 * (k % 3), 600 + 24 * k), (628, 624 + 22 * k)]) for k in range(5)]
    canvas.fill(joined(torn), view.tone("#7a808c", 0.5))


def _debris(canvas: Canvas, view: View, seed: int) -> None:
    """Plates and struts flung over the ground."""
    chance = Random(seed + 7)
    for y in sorted(chance.uniform(680, 940) for _ in range(22)):
        x, r = chance.uniform(120, 1820), 8 + 0.1 * (y - 660)
        turn = chance.uniform(-0.5, 0.5)
        shard = lines(
            [
                (x - r, y),
                (x - 0.5 * r, y - r * (0.5 + turn)),
                (x + 0.7 * r, y - r * 0.6),
                (x + r, y - 0.1 * r),
                (x + 0.2 * r, y + 0.15 * r),
            ]
        )
        canvas.fill(shard.moved(2, 5), view.tone("#14101a", 0), 0.4, blur=3)
        canvas.fill(shard, view.tone(chance.choice((HULL, "#6a7080", DARK)), chance.uniform(0.4, 1.0)))


def _fire(picture: Picture, canvas: Canvas, x: float, y: float, s: float) -> None:
    canvas.glow(x, y - 0.4 * s, 3.2 * s, "#ff8a3c", 0.55)
    for dx, size, tint in ((-0.3, 0.8, "#ff6a24"), (0.28, 0.9, "#ff7a2a"), (0, 1.2, "#ff9a38"), (0.04, 0.7, "#ffe08a")):
        cx, h = x + dx * s, size * s
        flame = curve(
            [
                (cx - 0.3 * s, y, 1),
                (cx - 0.28 * s, y - 0.4 * h),
                (cx + 0.06 * s, y - h, 1),
                (cx + 0.28 * s, y - 0.4 * h),
                (cx + 0.26 * s, y, 1),
            ]
        )
        canvas.fill(flame, tint, 0.92)
    picture.play("flicker", x - s, y - 1.6 * s, 2 * s, 1.8 * s, "#ff9a40")


def _smoke(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    """A column of smoke, dark and warm at its foot, drifting right as it rises."""
    chance = Random(seed + int(x))
    for k in range(20):
        t = k / 19
        r = size * (24 + 70 * t) * chance.uniform(0.8, 1.2)
        cx, cy = x + size * (20 + 210 * t * t) + chance.uniform(-18, 18), y + 140 - size * 400 * t
        tint = mix("#7a3a24" if k < 3 else "#4c4650", view.haze, 0.15 + 0.4 * t)
        canvas.fill(ellipse(cx, cy, r * 1.1, r * 0.85), view.tone(tint, 0.55), 0.55 * (1 - 0.6 * t), blur=r * 0.3)


def _wood(canvas: Canvas, view: View, seed: int) -> None:
    """A wall of jungle: tall stems, crowns over them, one snapped by the fall."""
    canvas.fill(
        curve([(-60, 420, 1), (300, 360), (900, 400), (1500, 350), (1980, 410, 1), (1980, 720, 1), (-60, 720, 1)]),
        view.tone("#3c6a4c", 0.35),
    )
    for k in range(11):
        crown(canvas, view, 190 * k, 440 + 30 * (k % 2), 210, 150, seed + 60 + k, 120, (12, 26))
    for k in range(13):
        x = -40 + 168 * k
        if not 260 < x < 560:
            trunk(canvas, view, x + 30, 690, 190, 42, seed + k, "#5c5040")
            crown(canvas, view, x, 190 + 40 * (k % 3), 190, 150, seed + k, 200, (12, 26))
    for k in range(12):
        bush(canvas, view, -20 + 180 * k, 680, 230, 190, seed + 30 + k, 160)
    canvas.fill(lines([(330, 690), (350, 470), (366, 500), (380, 462), (392, 690)]), view.tone("#6a5844", 0.6))


def _overgrown(canvas: Canvas, view: View, seed: int) -> None:
    """Ferns before the hull, creepers over its nose."""
    for k, (x, y) in enumerate(((1480, 850), (1640, 830), (240, 830), (760, 810), (1250, 838))):
        bush(canvas, view, x, y, 110 + 20 * (k % 3), 70, seed + 50 + k, 120)
    vines = [
        stroke([(x, 540 + k * 20), (x + 30, 640 + k * 20), (x + 6, 760 + 6 * k)], 9) for k, x in enumerate((1250, 1400, 1500))
    ]
    canvas.fill(joined(vines), view.tone("#4a6a34", 0.5))


def _close(canvas: Canvas, view: View, seed: int, jungle: bool) -> None:
    """A torn plate stuck in the ground on the left; rock or leaves on the right."""
    plate = lines([(-40, 1120), (-40, 800), (60, 742), (150, 800), (176, 900), (240, 930), (220, 1120)])
    canvas.fill(plate, Linear(0, 740, 220, 1100, (view.tone(HULL, 0.8), view.tone("#3c404c", 0.15))))
    canvas.fill(joined([ellipse(20 + 34 * k, 850 + 46 * k, 7, 7) for k in range(5)]), view.tone("#20222c", 0.2))
    canvas.line(
        lines([(-40, 800), (60, 742), (150, 800), (176, 900), (240, 930)], closed=False), view.tone("#f0f2f6", 1.1), 6, 0.8
    )
    if jungle:
        bush(canvas, view, 1850, 1120, 330, 230, seed + 4, 240)
    else:
        rock = lines([(1640, 1120), (1690, 1000), (1780, 946), (1880, 960), (1960, 900), (1960, 1120)])
        canvas.fill(rock, Linear(1640, 900, 1960, 1100, (view.tone("#a08878", 0.7), view.tone("#4a3a3a", 0.15))))


PLACES = {
    "crashsite": Kind(crashsite, None, ((0.1, 0.9),), 0.58),
    "crashjungle": Kind(crashjungle, None, ((0.1, 0.9),), 0.58),
}
