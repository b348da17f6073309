"""A town of mud at the edge of the sands: a great mosque with beams in its walls, flat roofs, a market in the square."""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.desert import camel, date_palm
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.parts.stalls import CLOTHS, Stall, sacks, stall
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

ADOBE = ("#d09a66", "#c48a58", "#dca878", "#b87c50")
DARK = "#2a160e"


def mudtown(picture: Picture) -> None:
    """The mosque across the square on its terrace; houses on both sides, palms, awnings, a camel, jars."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    for k, (x, y, wide, tall) in enumerate(
        ((90, 640, 220, 190), (330, 640, 190, 140), (1560, 640, 200, 150), (1800, 640, 240, 200))
    ):
        _house(far, view, x, y, wide, tall, picture.seed + k, 0.25)
    air_tint(far, view.haze, 420, 660, 0.0, 0.16 + 0.4 * view.murk)
    veil(picture, far)
    mosque = picture.sheet(0.75, 0, 0.4)
    for x, y, tall in ((470, 610, 250), (1470, 610, 270), (1580, 620, 200)):
        date_palm(mosque, view, x, y, tall, int(x))
    _ground(picture, mosque)
    _mosque(mosque, view, picture.seed)
    sides = picture.sheet(0.55, 0, 0.4)
    for k, (x, y, wide, tall) in enumerate(
        ((1700, 716, 330, 270), (190, 724, 360, 290), (1890, 770, 260, 440), (-20, 780, 250, 470))
    ):
        _house(sides, view, x, y, wide, tall, picture.seed + 7 + k, 0.0)
    here = picture.sheet(0.4, 0, 0.4)
    camera = Camera(960, 560, 1.6, 900)
    first = picture.seed % 3
    for x, z, goods, k in ((-6.9, 10.4, "pots", 0), (4.4, 10.0, "cloth", 1), (-5.6, 8.4, "fruit", 2)):
        stall(here, view, camera, Stall(x, z, 2.0, goods, CLOTHS[(first + k) % len(CLOTHS)], picture.seed + k))
    sacks(here, view, camera, 4.0, 8.6, picture.seed)
    camel(here, view, 1200, 776, 140, -1)
    _jars(here, view)
    near = picture.sheet(0.12, 0, 2.8)
    date_palm(near, view, 1960, 1150, 1250, 5)


def _ground(picture: Picture, canvas: Canvas) -> None:
    """Trodden earth, bright in the sun, with wheel marks and straw."""
    view, chance = picture.view, Random(picture.seed)
    tones = ("#e8c894", "#d8ac74", "#a8784c") if not view.snow else ("#eef0f4", "#e4e8f0", "#c4ccd8")
    canvas.fill(
        rect(-20, 622, WIDE + 40, 490),
        Linear(
            0,
            622,
            0,
            HIGH,
            (view.misty(view.tone(tones[0], 0.85), 0.15), view.tone(tones[1], 0.75), view.tone(tones[2], 0.4)),
            (0, 0.35, 1),
        ),
    )
    stained(canvas, picture.seed + 5, 0.16, 36, 5, view.tone("#7a4c2c", 0.1))
    marks = [
        ellipse(chance.uniform(0, WIDE), 650 + 400 * chance.random() ** 1.4, chance.uniform(20, 160), chance.uniform(1.5, 5))
        for _ in range(90)
    ]
    canvas.fill(joined(marks[::2]), view.tone("#fff0d0", 0.9), 0.25)
    canvas.fill(joined(marks[1::2]), view.tone("#6a4428", 0.2), 0.18)


def _mosque(canvas: Canvas, view: View, seed: int) -> None:
    """A front of ribs that end in cones, three towers with steps and an egg on top, rows of beams, a door up a few steps."""
    x, foot, half = 960, 668, 400
    canvas.fill(ellipse(x, foot + 6, half * 1.16, 22), view.tone(DARK, 0), 0.45, blur=9)
    terrace = lines(
        [(x - half * 1.08, foot), (x + half * 1.08, foot), (x + half * 1.02, foot - 46), (x - half * 1.02, foot - 46)]
    )
    canvas.fill(terrace, Linear(0, foot - 46, 0, foot, (view.tone(ADOBE[2], 0.8), view.tone(ADOBE[1], 0.4))))
    base, top = foot - 44, foot - 240
    _mass(canvas, view, [(x - half, base), (x - half + 8, top), (x + half - 8, top), (x + half, base)], ADOBE[0])
    for k in range(13):
        _rib(canvas, view, x - half + 2 * half * k / 12, base, top, 17, 50)
    for dx, wide, head in ((-250, 126, 400), (250, 126, 400), (0, 156, 470)):
        _tower(canvas, view, x + dx, base, wide, foot - head)
    beams = [(x - half + 46 + 2 * (half - 40) * k / 23, top + 44 + 58 * j) for k in range(24) for j in range(3)]
    _beams(canvas, view, beams, 15)
    holes = [rect(x + d, y, 11, 30, 5) for d in (-355, -160, -118, 108, 150, 346) for y in (top + 66, top + 120)]
    canvas.fill(joined(holes), view.tone(DARK, 0.15))
    door = curve([(x - 34, base, 1), (x - 34, base - 84), (x, base - 116), (x + 34, base - 84), (x + 34, base, 1)])
    canvas.line(door, view.tone(ADOBE[2], 1.0), 15)
    canvas.fill(door, mix(view.tone(DARK, 0.2), "#ffb45a", 0.35 * view.lamps))
    for k in range(5):
        step = rect(x - 80 - 9 * k, base + 9 * k, 160 + 18 * k, 10)
        canvas.fill(step, view.tone(ADOBE[2], 0.9 - 0.1 * (k % 2)))
        canvas.fill(rect(x - 80 - 9 * k, base + 9 * k + 7, 160 + 18 * k, 3), view.tone(DARK, 0.1), 0.4)
    if view.lamps > 0.4:
        canvas.glow(x, base - 50, 190, "#ffb45a", 0.5 * view.lamps)


def _mass(canvas: Canvas, view: View, points: list[tuple[float, float]], colour: str) -> Path:
    """A body of mud: soft edges, its lit side, a little darker below."""
    shape = lines(points)
    x0, y0, x1, y1 = shape.bounds()
    left, right = lit_sides(view, (x0 + x1) / 2)
    canvas.fill(
        shape, Linear(x0, 0, x1, 0, (view.tone(colour, left * 0.9), view.tone(colour, 0.62), view.tone(colour, right * 0.9)))
    )
    canvas.fill(rect(x0, y1 - (y1 - y0) * 0.3, x1 - x0, (y1 - y0) * 0.3), view.tone("#6a3c20", 0.1), 0.2, blur=12, clip=shape)
    return shape


def _rib(canvas: Canvas, view: View, x: float, foot: float, top: float, half: float, rise: float) -> None:
    """A buttress that ends in a cone over the wall."""
    shape = curve(
        [
            (x - half, foot, 1),
            (x - half * 0.7, top, 1),
            (x - half * 0.34, top - rise * 0.6),
            (x, top - rise, 1),
            (x + half * 0.34, top - rise * 0.6),
            (x + half * 0.7, top, 1),
            (x + half, foot, 1),
        ]
    )
    left, right = lit_sides(view, x)
    canvas.fill(shape.moved(half * (0.5 if left > right else -0.5), 3), view.tone(DARK, 0), 0.28, blur=4)
    canvas.fill(
        shape,
        Linear(x - half, 0, x + half, 0, (view.tone(ADOBE[2], left + 0.1), view.tone(ADOBE[0], 0.6), view.tone(ADOBE[1], right))),
    )


def _tower(canvas: Canvas, view: View, x: float, foot: float, wide: float, top: float) -> None:
    half = wide / 2
    body = [
        (x - half, foot),
        (x - half * 0.8, top + 70),
        (x - half * 0.5, top + 36),
        (x - half * 0.3, top),
        (x + half * 0.3, top),
        (x + half * 0.5, top + 36),
        (x + half * 0.8, top + 70),
        (x + half, foot),
    ]
    canvas.fill(lines(body).moved(12, 4), view.tone(DARK, 0), 0.3, blur=7)
    _mass(canvas, view, body, ADOBE[0])
    for d in (-0.86, -0.3, 0.3, 0.86):
        _rib(canvas, view, x + d * half * 0.92, foot, top + 92 - 30 * (abs(d) < 0.5), half * 0.13, 40)
    _rib(canvas, view, x, top + 40, top + 4, half * 0.3, 46)
    canvas.fill(ellipse(x, top - 44, 6, 8), view.tone("#fff8e8", 1.0))
    spots = [(x + d * half, top + 110 + 48 * k) for k in range(int((foot - top - 130) / 48)) for d in (-0.58, 0.0, 0.58)]
    _beams(canvas, view, spots, 15)
    holes = [
        rect(x + d * half - 5, top + 90 + 96 * k, 10, 26, 5) for k in range(int((foot - top - 150) / 96)) for d in (-0.28, 0.28)
    ]
    canvas.fill(joined(holes), view.tone(DARK, 0.15))


def _beams(canvas: Canvas, view: View, spots: Sequence[tuple[float, float]], long: float) -> None:
    """Bundles of palm wood that stick out of the wall, with their shadows."""
    side = -1 if view.sun[0] > WIDE / 2 else 1
    shadows = [
        lines([(x, y), (x + 7, y), (x + 7 + side * long, y + long * 1.3), (x + side * long, y + long * 1.3)]) for x, y in spots
    ]
    canvas.fill(joined(shadows), view.tone(DARK, 0.0), 0.32)
    canvas.fill(joined([rect(x, y - 3, 8, 8, 2) for x, y in spots]), view.tone("#5a3820", 0.5))
    canvas.fill(joined([rect(x + 1, y - 3, 5, 4, 2) for x, y in spots]), view.tone("#a87a4c", 0.9))


def _house(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int, air: float) -> None:
    """A block with rounded corners: horns on its roof, spouts, small windows with shutters, a studded door, a ladder."""
    chance, half = Random(seed), wide / 2
    colour = ADOBE[seed % len(ADOBE)]
    left, right = lit_sides(view, x)
    top = foot - tall
    crest: list[tuple[float, ...]] = [(x - half, foot, 1), (x - half * 0.97, top + 14)]
    count = max(3, int(wide / 60))
    for k in range(count + 1):
        u = x - half * 0.92 + half * 1.84 * k / count
        crest += [(u - 15, top + 8), (u, top - 24), (u + 15, top + 8)]
    crest += [(x + half * 0.97, top + 14), (x + half, foot, 1)]
    body = curve(crest, tension=0.35)
    canvas.fill(
        body,
        Linear(
            x - half,
            0,
            x + half,
            0,
            (
                view.misty(view.tone(colour, left * 0.85), air),
                view.misty(view.tone(colour, 0.6), air),
                view.misty(view.tone(colour, right * 0.85), air),
            ),
        ),
    )
    canvas.fill(rect(x - half, foot - tall * 0.16, wide, tall * 0.16), view.tone("#7a4c30", 0.2), 0.22, blur=8, clip=body)
    spouts = [(x - half * 0.8 + wide * 0.4 * k, top + 34) for k in range(3)]
    _beams(canvas, view, spouts, 16)
    for floor in range(max(1, int(tall / 130))):
        for d in (-0.56, 0.5):
            a, b = x + d * half, top + 66 + 120 * floor + chance.uniform(-6, 6)
            frame = rect(a - 17, b, 34, 46, 3)
            canvas.line(frame, view.misty(view.tone("#f0e0c4", 0.8), air), 6)
            canvas.fill(frame, mix(view.misty(view.tone(DARK, 0.2), air), "#ffc070", 0.6 * view.lamps * (chance.random() < 0.6)))
            bars = [rect(a - 17 + 11 * k, b, 3, 46) for k in range(1, 3)] + [rect(a - 17, b + 15 * k, 34, 3) for k in range(1, 3)]
            canvas.fill(joined(bars), view.misty(view.tone("#4a6a8a" if seed % 2 else "#6a8a5a", 0.5), air))
    a = x + half * chance.choice((-0.1, 0.05))
    _studded_door(canvas, view, foot, seed, air, a)
    if seed % 2:
        _ladder(canvas, view, x + half * 0.62, top, tall, foot, air)


def _ladder(canvas: Canvas, view: View, b: float, top: float, tall: float, foot: float, air: float) -> None:
    """A ladder that leans on the wall."""
    canvas.fill(
        joined(
            [
                rect(b, top - 20, 5, tall + 20),
                rect(b + 26, top - 20, 5, tall + 20),
                *[rect(b, foot - 24 - 26 * k, 30, 4) for k in range(int(tall / 26))],
            ]
        ),
        view.misty(view.tone("#6a4628", 0.5), air),
    )


def _studded_door(canvas: Canvas, view: View, foot: float, seed: int, air: float, a: float) -> None:
    """A studded door in a pale frame."""
    door = curve([(a - 26, foot, 1), (a - 26, foot - 74), (a, foot - 92), (a + 26, foot - 74), (a + 26, foot, 1)])
    canvas.line(door, view.misty(view.tone("#f0e0c4", 0.8), air), 8)
    canvas.fill(door, view.misty(view.tone("#5a6a7a" if seed % 2 else "#7a4c2c", 0.5), air))
    studs = [ellipse(a - 16 + 11 * i, foot - 20 - 18 * j, 2, 2) for i in range(4) for j in range(4)]
    canvas.fill(joined(studs), view.misty(view.tone("#e8d0a0", 0.9), air))


def _jars(canvas: Canvas, view: View) -> None:
    """Water jars and a mat with dates before the houses."""
    for x, y, r, tint in (
        (1420, 770, 30, "#a85c38"),
        (1480, 780, 22, "#c87a4c"),
        (1532, 772, 36, "#8a4a30"),
        (520, 802, 26, "#a85c38"),
    ):
        jar = curve(
            [
                (x - r * 0.4, y, 1),
                (x - r, y - r),
                (x - r * 0.4, y - r * 1.9),
                (x - r * 0.5, y - r * 2.2, 1),
                (x + r * 0.5, y - r * 2.2, 1),
                (x + r * 0.4, y - r * 1.9),
                (x + r, y - r),
                (x + r * 0.4, y, 1),
            ]
        )
        left, right = lit_sides(view, x)
        canvas.fill(ellipse(x, y + 2, r * 1.2, r * 0.2), view.tone(DARK, 0), 0.5, blur=4)
        canvas.fill(jar, Linear(x - r, 0, x + r, 0, (view.tone(tint, left), view.tone(tint, 0.55), view.tone(tint, right))))
        canvas.fill(rect(x - r, y - r * 1.2, 2 * r, r * 0.12), view.tone("#f0dcb8", 0.7), 0.7, clip=jar)


PLACES = {"mudtown": Kind(mudtown, None, ((0.1, 0.9),), 0.57)}
