"""The old town: a cobbled street between timbered houses, gas lamps, signs of the trades, a spire."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, pot, ridge
from vnc.make.place.parts.gaslamps import gas_lamp
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF = 3.3
"""Metres from the middle of the street to the houses."""
FAR = 46.0
PLASTER = ("#f0e2c6", "#e6cfa6", "#dcb694", "#d4d2bc", "#efd9b0", "#c8b8a4")
ROOFS = ("#9c5440", "#84503e", "#6c4a48", "#a46248")
TIMBER = "#54362a"
STONE = "#a89c90"
FRONTS = ("#3c5c54", "#6a3040", "#34486c", "#6c4a30", "#4c3a5c", "#2f4a3c")
GLASS = ("#ffd98a", "#ffc872", "#ffe2a6")


@dataclass(frozen=True)
class House:
    """A house on one side (-1 left, 1 right) from z0 to z1 metres away, its eaves at `high`, its gable's tip at `peak`."""

    side: int
    z0: float
    z1: float
    high: float
    peak: float
    wall: str
    roof: str
    seed: int

    @property
    def long(self) -> float:
        return self.z1 - self.z0

    @property
    def middle(self) -> float:
        return (self.z0 + self.z1) / 2


def oldtown(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 600, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    distance = picture.sheet(0.85, 0.1, 1.4)
    ridge(distance, view, 560, 20, ("#7c8ca0", "#98a8ac"), picture.seed + 5, light=0.6)
    _spire(distance, view, 985, 610, 330)
    air_tint(distance, view.haze, 300, 660, 0.15, 0.4 + 0.4 * view.murk)
    ground = picture.sheet(0.6, 0, 0.4)
    houses = picture.sheet(0.5, 0, 0.5)
    rows = [house for side in (-1, 1) for house in _row(side, picture.seed)]
    for house in sorted(rows, key=lambda h: -h.z0):
        _house(picture, houses, camera, house)
    veil(picture, houses)
    for z, side in ((27, 1), (20, -1), (13.5, 1), (8.6, -1)):
        gas_lamp(picture, houses, camera, side * (HALF - 0.75), z)
    _cobbles(picture, ground, camera)
    near = picture.sheet(0.2, 0, 1.0)
    for k, (x, y, size) in enumerate(((120, 1040, 130), (300, 960, 84), (1800, 1040, 130), (1670, 950, 76))):
        pot(near, view, x, y, size, picture.seed + k, ("#9a6a4c", "#84604c", "#a4704e", "#7c5c4c")[k])


def _row(side: int, seed: int) -> list[House]:
    chance = Random(seed * 7 + side)
    found: list[House] = []
    z = 2.0 if side < 0 else 1.4
    while z < FAR:
        long, high = chance.uniform(3.8, 5.6), chance.uniform(5.2, 6.6)
        peak = high + long * chance.uniform(0.5, 0.62)
        found.append(House(side, z, z + long, high, peak, chance.choice(PLASTER), chance.choice(ROOFS), chance.randrange(9999)))
        z += long
    return found


def _house(picture: Picture, canvas: Canvas, camera: Camera, house: House) -> None:
    """Its wall toward us and the near slope of its roof, then the front with gable, timber, windows and door."""
    view, side = picture.view, house.side
    air = min(0.72, (house.z0 / FAR) ** 0.8 * (0.25 + 0.75 * view.murk))
    x, deep = HALF * side, (HALF + 8) * side
    sunny = 0.85 if (view.sun[0] - camera.x) * side < 0 else 0.25

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    z0, z1, middle = house.z0, house.z1, house.middle
    canvas.fill(camera.shape((x, 0, z0), (deep, 0, z0), (deep, house.high, z0), (x, house.high, z0)), seen(house.wall, 0.4))
    eaves = x - 0.35 * side
    slope = camera.shape(
        (eaves, house.high - 0.25, z0), (eaves, house.peak, middle), (deep, house.peak, middle), (deep, house.high - 0.25, z0)
    )
    canvas.fill(slope, seen("#eef3fa" if view.snow else house.roof, 0.45))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    front = wall.path(lines([(z0, 0), (z1, 0), (z1, house.high), (middle, house.peak), (z0, house.high)]))
    _, top, _, bottom = front.bounds()
    lower = seen(mix(house.wall, "#4a3a48", 0.35), sunny * 0.7)
    canvas.fill(front, Linear(0, max(-200, top), 0, bottom, (seen(house.wall, sunny), lower)))
    canvas.fill(wall.quad(z0, 0, house.long, 0.7), seen(STONE, sunny * 0.7))
    quoins = [(u, 0.46 * k, 0.34 if k % 2 else 0.22, 0.42) for u in (z0, z1 - 0.3) for k in range(6)]
    canvas.fill(wall.quads(quoins), seen(STONE, sunny * 0.8), 0.8)
    _timber(canvas, wall, house, seen(TIMBER, sunny * 0.5))
    _windows(canvas, view, wall, house, air)
    _door(canvas, view, wall, house, air)
    _verge(canvas, view, wall, house, air, sunny)
    if Random(house.seed).random() < 0.75 and house.z0 > 3:
        _trade(canvas, view, camera, house, air)


def _timber(canvas: Canvas, wall: Flat, house: House, colour: str) -> None:
    """Posts, beams at each floor, braces; a king post in the gable."""
    z0, z1, middle, thick = house.z0, house.z1, house.middle, 0.16
    posts = [(z0 + (house.long - thick) * k / 4, 2.6, thick, house.high - 2.6) for k in range(5)]
    beams = [(z0, v, house.long, 0.2) for v in (2.6, 2.6 + (house.high - 2.6) * 0.52, house.high - 0.1)]
    braces = [
        lines([(a, b), (a + thick, b), (c + thick, d), (c, d)])
        for a, b, c, d in (
            (z0, 2.7, z0 + house.long * 0.24, house.high * 0.72),
            (z1 - thick, 2.7, z1 - house.long * 0.24 - thick, house.high * 0.72),
            (middle - 0.1, house.high, middle - house.long * 0.2, house.high + (house.peak - house.high) * 0.5),
            (middle - 0.06, house.high, middle + house.long * 0.2, house.high + (house.peak - house.high) * 0.5),
        )
    ]
    canvas.fill(wall.quads([*posts, *beams, (middle - 0.08, house.high, 0.16, house.peak - house.high - 0.1)]), colour)
    canvas.fill(joined([wall.path(brace) for brace in braces]), colour)


def _windows(canvas: Canvas, view: View, wall: Flat, house: House, air: float) -> None:
    """Small panes in pairs, with shutters; about half are lit when it is dark."""
    chance, step = Random(house.seed), house.long / 4
    upper = 2.6 + (house.high - 2.6) * 0.52
    spots = [(house.z0 + step * k + step * 0.22, v, step * 0.58, 1.0) for v in (3.0, upper + 0.4) for k in range(4)]
    spots = [spot for spot in spots if chance.random() < 0.72]
    spots.append((house.middle - 0.34, house.high + 0.35, 0.68, 0.75))
    dark = view.misty(mix(view.tone("#5a7080", 0.5), view.sky[2], 0.25), air)
    lit = [spot for spot in spots if chance.random() < 0.15 + 0.5 * view.lamps]
    canvas.fill(
        wall.quads([(a - 0.07, b - 0.07, w + 0.14, h + 0.14) for a, b, w, h in spots]), view.misty(view.tone("#e8dcc4", 0.6), air)
    )
    canvas.fill(wall.quads(spots), dark)
    if lit:
        canvas.fill(wall.quads(lit), view.misty(mix(dark, chance.choice(GLASS), 0.25 + 0.75 * view.lamps), air * 0.4))
    leads = [(a + w * t - 0.015, b, 0.03, h) for a, b, w, h in spots for t in (0.33, 0.67)]
    leads += [(a, b + h * t - 0.015, w, 0.03) for a, b, w, h in spots for t in (0.33, 0.67)]
    canvas.fill(wall.quads(leads), view.misty(view.tone("#3a302c", 0.3), air), 0.85)
    if house.z0 < 24:
        boxes = [(a - 0.05, b - 0.26, w + 0.1, 0.2) for a, b, w, _ in spots[:-1] if chance.random() < 0.4]
        _flower_boxes(canvas, view, wall, boxes, air, chance)


def _flower_boxes(
    canvas: Canvas, view: View, wall: Flat, boxes: Sequence[tuple[float, float, float, float]], air: float, chance: Random
) -> None:
    if not boxes:
        return
    canvas.fill(wall.quads(boxes), view.misty(view.tone("#6a4630", 0.5), air))
    tufts = [(a + w * chance.random(), b + 0.18, 0.12, 0.14 + 0.1 * chance.random()) for a, b, w, _ in boxes for _ in range(7)]
    canvas.fill(wall.quads(tufts), view.misty(view.tone("#eef3fa" if view.snow else "#4c7a40", 0.6), air))
    if not view.snow:
        blooms = [(a + w * chance.random(), b + 0.24, 0.07, 0.07) for a, b, w, _ in boxes for _ in range(6)]
        canvas.fill(wall.quads(blooms), view.misty(view.tone(chance.choice(("#e8556a", "#f4c24a", "#f0a0c0")), 0.7), air))


def _door(canvas: Canvas, view: View, wall: Flat, house: House, air: float) -> None:
    """A round-headed door beside a shop front."""
    chance = Random(house.seed + 1)
    u = house.z0 + house.long * (0.12 if chance.random() < 0.5 else 0.66)
    arch = wall.path(curve([(u, 0, 1), (u, 1.7), (u + 0.5, 2.15), (u + 1.0, 1.7), (u + 1.0, 0, 1)]))
    canvas.fill(arch, view.misty(view.tone(chance.choice(("#6a3c2c", "#3c5a58", "#58402e", "#44506e")), 0.5), air))
    canvas.fill(wall.quads([(u + 0.2 * k, 0.05, 0.025, 1.75) for k in range(1, 5)]), view.tone("#180e0c", 0.1), 0.4, clip=arch)
    _shop(canvas, view, wall, house, house.z0 + house.long * (0.48 if u < house.middle else 0.1), air, chance)


def _shop(canvas: Canvas, view: View, wall: Flat, house: House, a: float, air: float, chance: Random) -> None:
    """A painted wooden front: panels below, a window of small panes, a fascia over it."""
    wide, wood = house.long * 0.4, chance.choice(FRONTS)
    front = wall.quad(a - 0.22, 0, wide + 0.44, 2.56)
    _, top, _, bottom = front.bounds()
    canvas.fill(
        front, Linear(0, top, 0, bottom, (view.misty(view.tone(wood, 0.75), air), view.misty(view.tone(wood, 0.35), air)))
    )
    panels = [(a + wide * (k + 0.08) / 3, 0.14, wide * 0.28, 0.5) for k in range(3)]
    canvas.fill(wall.quads(panels), view.misty(view.tone(mix(wood, "#100c10", 0.4), 0.4), air))
    canvas.fill(wall.quads([(u, v + 0.03, w, h - 0.03) for u, v, w, h in panels]), view.misty(view.tone(wood, 0.6), air))
    marks = [(a + wide * (0.16 + 0.12 * k), 2.36, wide * 0.07, 0.12) for k in range(chance.randint(4, 6))]
    canvas.fill(
        wall.quads([(a - 0.22, 2.28, wide + 0.44, 0.03), (a - 0.3, 2.54, wide + 0.6, 0.07), *marks]),
        view.misty(view.tone("#e0c078", 0.8), air),
    )
    glow = mix(view.tone("#6a7c84", 0.5), "#ffd488", max(0.2, view.lamps))
    pane = wall.quad(a, 0.8, wide, 1.4)
    _, top, _, bottom = pane.bounds()
    canvas.fill(pane, Linear(0, top, 0, bottom, (view.misty(glow, air * 0.5), view.misty(mix(glow, "#a8683a", 0.4), air * 0.5))))
    goods = [
        (a + wide * (k + 0.2 * chance.random()) / 8, 0.8, wide * chance.uniform(0.05, 0.1), chance.uniform(0.15, 0.75))
        for k in range(8)
    ]
    canvas.fill(wall.quads(goods), view.misty(mix(view.tone("#4a342a", 0.4), "#7a4a2c", view.lamps), air), 0.6)
    bars = [(a + wide * k / 4 - 0.02, 0.8, 0.04, 1.4) for k in range(5)] + [(a, 0.8 + 1.4 * k / 3, wide, 0.03) for k in range(4)]
    canvas.fill(wall.quads(bars), view.misty(view.tone(mix(wood, "#100c10", 0.35), 0.5), air))
    if view.lamps > 0.3:
        canvas.glow(*wall.at(a + wide / 2, 1.4), min(380, 2.2 * wall.camera.size(house.middle)), "#ffcf80", 0.32 * view.lamps)


def _verge(canvas: Canvas, view: View, wall: Flat, house: House, air: float, sunny: float) -> None:
    """The boards along the gable's edges, and what lies on them in winter."""
    corners = ((house.z0 - 0.3, house.high - 0.32), (house.middle, house.peak + 0.12), (house.z1 + 0.3, house.high - 0.32))
    colour = view.misty(view.tone("#f2f6fc" if view.snow else house.roof, sunny), air)
    for (a, b), (c, d) in zip(corners, corners[1:], strict=False):
        canvas.fill(wall.path(lines([(a, b), (c, d), (c, d + 0.3), (a, b + 0.3)])), colour)
        canvas.fill(
            wall.path(lines([(a, b), (c, d), (c, d - 0.08), (a, b - 0.08)])), view.misty(view.tone("#1c1418", 0), air), 0.5
        )


def _trade(canvas: Canvas, view: View, camera: Camera, house: House, air: float) -> None:
    """A round board on an iron arm with the sign of a trade."""
    chance, side = Random(house.seed + 2), house.side
    z, x = house.z0 + 0.5, HALF * side
    (x0, y0), (x1, _), s = camera.at(x, 3.0, z), camera.at(x - 0.95 * side, 3.0, z), camera.size(z)
    iron = view.misty(view.tone("#2c2a30", 0.3), air)
    canvas.line(lines([(x0, y0), (x1, y0)], closed=False), iron, max(1.5, 0.05 * s))
    canvas.line(
        curve([(x0, y0 + 0.5 * s), (x0 + (x1 - x0) * 0.3, y0 + 0.14 * s), (x0 + (x1 - x0) * 0.7, y0)], closed=False),
        iron,
        max(1.2, 0.035 * s),
    )
    cx, cy, r = x0 + (x1 - x0) * 0.68, y0 + 0.44 * s, 0.3 * s
    canvas.line(lines([(cx, y0), (cx, cy - r)], closed=False), iron, max(1.2, 0.03 * s))
    board = ellipse(cx, cy, r, r)
    wood = chance.choice(("#7a4a2c", "#3c5a54", "#6a3444", "#44506e"))
    canvas.fill(board, view.misty(view.tone(wood, 0.6), air))
    canvas.line(board, view.misty(view.tone("#d8b060", 0.8), air), max(1.2, 0.045 * s))
    canvas.fill(TRADES[chance.randrange(len(TRADES))](cx, cy, r * 0.6), view.misty(view.tone("#f0d898", 0.8), air))


def _key(x: float, y: float, r: float) -> Path:
    return joined(
        [
            ellipse(x, y - r * 0.5, r * 0.42, r * 0.42),
            rect(x - r * 0.12, y - r * 0.2, r * 0.24, r * 1.2),
            rect(x, y + r * 0.6, r * 0.45, r * 0.2),
        ]
    )


def _mug(x: float, y: float, r: float) -> Path:
    return joined([rect(x - r * 0.6, y - r * 0.7, r * 0.9, r * 1.4, r * 0.1), ellipse(x + r * 0.42, y, r * 0.34, r * 0.42)])


def _hourglass(x: float, y: float, r: float) -> Path:
    return lines([(x - r * 0.6, y - r * 0.9), (x + r * 0.6, y - r * 0.9), (x - r * 0.6, y + r * 0.9), (x + r * 0.6, y + r * 0.9)])


def _loaf(x: float, y: float, r: float) -> Path:
    return curve(
        [(x - r, y + r * 0.4), (x - r * 0.5, y - r * 0.5), (x + r * 0.5, y - r * 0.5), (x + r, y + r * 0.4), (x, y + r * 0.55)]
    )


TRADES = (_key, _mug, _hourglass, _loaf)


def _cobbles(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Setts in rows, lighter where feet polished them, a gutter along the middle."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top = camera.at(0, 0, FAR)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(
        whole,
        Linear(
            0,
            top,
            0,
            HIGH,
            (view.misty(view.tone("#8c8478", 0.6), view.murk * 0.7), view.tone("#6c645e", 0.35), view.tone("#5c544e", 0.2)),
            (0, 0.3, 1),
        ),
    )
    tones: dict[str, list[tuple[float, float, float, float]]] = {"#b4a898": [], "#968c80": [], "#7c746c": []}
    z = 1.3
    while z < 26:
        deep = 0.2 + 0.012 * z
        shift = chance.random() * 0.3
        for k in range(int(2 * (HALF + 0.6) / 0.3)):
            tones[chance.choice(list(tones))].append((-HALF - 0.6 + 0.3 * k + shift, z, 0.255, deep * 0.84))
        z += deep
    for colour, setts in tones.items():
        canvas.fill(
            floor.quads(setts),
            Linear(0, top, 0, HIGH, (view.misty(view.tone(colour, 0.75), view.murk * 0.6), view.tone(colour, 0.45))),
            0.8,
        )
    canvas.fill(floor.quad(-0.22, 1, 0.44, 30), view.tone("#2c2830", 0.1), 0.3, blur=3)
    for side in (-1, 1):
        canvas.fill(floor.quad(side * HALF - (0.7 if side > 0 else -0.1), 1, 0.6, FAR), view.tone("#181420", 0), 0.28, blur=12)
    if view.snow:
        canvas.fill(
            whole, Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.74)))
        )
    if view.wet or view.lamps > 0.25:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.7 * view.wet, 0.26 * view.lamps))


def _spire(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A church at the end of the street."""
    stone = view.misty(view.tone("#a49c9c", 0.6), 0.25)
    wide = tall * 0.26
    canvas.fill(
        joined(
            [
                rect(x - wide / 2, foot - tall * 0.62, wide, tall * 0.7),
                rect(x - wide * 1.5, foot - tall * 0.3, wide * 1.4, tall * 0.4),
            ]
        ),
        stone,
    )
    canvas.fill(
        lines([(x - wide * 0.6, foot - tall * 0.62), (x, foot - tall * 1.2), (x + wide * 0.6, foot - tall * 0.62)]),
        view.misty(view.tone("#5a6478", 0.5), 0.2),
    )
    canvas.fill(
        lines([(x - wide * 1.6, foot - tall * 0.3), (x - wide * 0.8, foot - tall * 0.5), (x - wide * 0.1, foot - tall * 0.3)]),
        view.misty(view.tone("#6a5a5c", 0.5), 0.2),
    )
    canvas.fill(ellipse(x, foot - tall * 0.46, wide * 0.2, wide * 0.2), mix(view.tone("#e8e0cc", 0.7), "#ffe6a8", view.lamps))
    hands = [
        stroke([(x, foot - tall * 0.46), (x, foot - tall * 0.495)], 2.4, even),
        stroke([(x, foot - tall * 0.46), (x + wide * 0.1, foot - tall * 0.46)], 2.4, even),
    ]
    canvas.fill(joined(hands), view.tone("#2a2428", 0.2))


PLACES = {"oldtown": Kind(oldtown, None, ((0.1, 0.9),), 0.56)}
