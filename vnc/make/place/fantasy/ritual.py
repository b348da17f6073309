"""A chamber under the earth where something is called: a circle on the floor, candles, drapes, an altar."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, stroke, symmetric
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import brazier, masonry, pillar
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, lay, noise, plane, rows, stained
from vnc.make.place.room import Room, shell, shine, tiled
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

STONE, CLOTH, GOLD = "#86808c", "#7a1626", "#c89a48"
CENTRE, RADIUS = (0.0, 4.3), 1.95
"""Where the circle lies on the floor (x, z) and how wide it is: metres."""
POWERS = ("#ff3a4a", "#b04aff", "#3fe0a0", "#ff8a2a")


def ritual(picture: Picture) -> None:
    """Robed figures of stone in niches behind an altar, red drapes between pillars, the circle alight among candles."""
    view, camera = picture.view, Camera(960, 430, 1.6, 880)
    room = Room(camera, -4.6, 4.6, 5.2, 9.0, Sun(0, 0.2, 0.4), 0.9)
    power = {"eerie": "#5affa0", "romantic": "#ff7ac0", "serene": "#6ac8ff"}.get(view.mood, POWERS[picture.seed % 4])
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone(STONE, 0.1))
    shell(walls, view, room, STONE, "#746e78", "#4a4652", "#7a7480")
    for k, (flat, long) in enumerate(((room.back, room.wide), (room.west, room.deep), (room.east, room.deep))):
        masonry(walls, view, flat, long, room.high, 0.5, 0.4, picture.seed + k)
    tiled(walls, view, room, "#5a5460", 0.75, opacity=0.6)
    for x in (-2.6, 0.0, 2.6):
        _niche(walls, view, room.back, x - room.left, power)
    _vault(walls, view, room)
    stained(walls, picture.seed, 0.4, 5, 1.0, "#0c0810")
    _circle(walls, camera, power, picture.seed)
    back = picture.sheet(0.6, 0, 0.4)
    for side in (-1, 1):
        for z in (8.2, 5.6):
            pillar(back, view, camera, side * 3.7, z, room.high, "#8e8894")
        _drape(back, view, camera, side)
    _altar(picture, back, camera, power)
    for x in (-1, 1):
        cx, foot = camera.at(x * 2.5, 0, 7.4)
        brazier(picture, back, cx, foot, 1.15 * camera.size(7.4))
    shine(walls, view, room, flattened([walls, back]), picture.seed, 0.2, 0.6)
    ring = picture.sheet(0.4, 0, 0.4)
    _column_of_light(picture, ring, camera, power)
    _ring_of_candles(picture, ring, camera)
    middle = picture.sheet(0.25, 0, 0.7)
    for side in (-1, 1):
        _candelabrum(middle, view, *camera.at(side * 2.9, 0, 3.6), camera.size(3.6) * 1.6)
    _smoke(middle, picture.seed, power)
    near = picture.sheet(0.12, 0, 2.6)
    _near(near, view)


def _niche(canvas: Canvas, view: View, flat: Flat, u: float, power: str) -> None:
    """A pointed recess with a hooded figure of stone in it, hands folded on a sword."""
    arch = curve(
        [
            (u - 0.85, 0.5, 1),
            (u - 0.85, 2.9, 1),
            (u - 0.7, 3.6),
            (u, 4.4, 1),
            (u + 0.7, 3.6),
            (u + 0.85, 2.9, 1),
            (u + 0.85, 0.5, 1),
        ]
    )
    hole = flat.path(arch)
    canvas.line(hole, view.tone("#a49eaa", 0.7), 16)
    canvas.fill(hole, Linear(0, hole.bounds()[1], 0, hole.bounds()[3], ("#0e0a14", mix("#0e0a14", power, 0.16))))
    half = [(0.0, 3.55), (0.17, 3.5), (0.26, 3.25), (0.25, 3.02), (0.5, 2.8), (0.56, 2.1), (0.5, 1.4), (0.62, 0.5, 1)]
    robe = flat.path(curve([(u + a, b, *c) for a, b, *c in symmetric(half)]))
    x0, _, x1, _ = robe.bounds()
    canvas.fill(robe, Linear(x0, 0, x1, 0, tuple(view.tone("#9a94a2", k) for k in (0.55, 0.2, 0.5))))
    canvas.inner(robe, 0, -14, power, 0.35, blur=8)
    canvas.fill(flat.path(ellipse(u, 3.2, 0.14, 0.2)), "#0a0610")
    folds = [
        flat.path(lines([(u + a, 2.2), (u + a * 1.5 + 0.02, 0.5), (u + a * 1.5 - 0.05, 0.5)])) for a in (-0.36, -0.2, 0.2, 0.36)
    ]
    canvas.fill(joined(folds), view.tone("#1c1622", 0), 0.5, blur=2)
    canvas.fill(flat.quads([(u - 0.03, 0.6, 0.06, 1.75), (u - 0.16, 2.1, 0.32, 0.05)]), view.tone("#c8c4d0", 0.8))
    canvas.fill(joined([flat.path(ellipse(u + d, 3.23, 0.025, 0.02)) for d in (-0.05, 0.05)]), power)
    canvas.glow(*flat.at(u, 3.22), 60, power, 0.5)


def _vault(canvas: Canvas, view: View, room: Room) -> None:
    """Ribs that cross under the ceiling."""
    camera, high = room.camera, room.high
    for z0, z1 in ((1.5, 4.2), (4.2, 6.9), (6.9, 9.0)):
        for a, b in (((-4.6, z0), (4.6, z1)), ((4.6, z0), (-4.6, z1))):
            points = [
                camera.at(a[0] + (b[0] - a[0]) * t, high - 0.9 * abs(2 * t - 1) ** 2, a[1] + (b[1] - a[1]) * t)
                for t in (k / 10 for k in range(11))
            ]
            wide = 0.2 * camera.size((z0 + z1) / 2)
            canvas.fill(stroke(points, wide, even), view.tone("#5a5462", 0.3))
            canvas.fill(stroke([(x, y + wide * 0.3) for x, y in points], wide * 0.3, even), view.tone("#a8a2b0", 0.8), 0.6)


def _circle(canvas: Canvas, camera: Camera, power: str, seed: int) -> None:
    """Rings, a star of seven points and signs between them: chalk that glows."""
    floor, chance = camera.floor(0.005), Random(seed + 2)
    (cx, cz), r = CENTRE, RADIUS
    white = mix(power, "#fff4e8", 0.62)

    def on(turn: float, far: float) -> tuple[float, float]:
        return cx + far * math.cos(turn), cz + far * math.sin(turn)

    bands: list[Path] = []
    for far, thick in ((r, 0.06), (r * 0.8, 0.035), (r * 0.34, 0.035), (r * 1.07, 0.02)):
        bands.append(floor.path(ellipse(cx, cz, far, far)) - floor.path(ellipse(cx, cz, far - thick, far - thick)))
    tips = [on(math.pi / 2 + math.tau * k / 7, r * 0.8) for k in range(7)]
    star = [floor.path(stroke([tips[3 * k % 7], tips[3 * (k + 1) % 7]], 0.035, even, False)) for k in range(7)]
    signs: list[Path] = []
    for k in range(24):
        turn = math.tau * k / 24
        for _ in range(3):
            a, b = (
                on(turn + chance.uniform(-0.07, 0.07), r * chance.uniform(0.84, 0.94)),
                on(turn + chance.uniform(-0.07, 0.07), r * chance.uniform(0.84, 0.94)),
            )
            signs.append(floor.path(stroke([a, b], 0.028, even, False)))
    marks = [floor.path(ellipse(*on(math.pi / 2 + math.tau * k / 7, r * 0.8), 0.14, 0.14)) for k in range(7)]
    disc = floor.path(ellipse(cx, cz, r, r))
    canvas.fill(disc, power, 0.4, blur=40, blend="screen")
    shapes = joined([*star, *signs])
    canvas.fill(shapes, power, 0.9, blur=9, blend="screen")
    for band in bands:
        canvas.fill(band, power, 0.9, blur=9, blend="screen")
        canvas.fill(band, white, 0.95)
    canvas.fill(shapes, white, 0.95)
    canvas.line(joined(marks), white, 3.2)


def _column_of_light(picture: Picture, canvas: Canvas, camera: Camera, power: str) -> None:
    """The glow that stands over the circle, sparks rising in it."""
    (cx, cz), r = CENTRE, RADIUS
    (x, y), s = camera.at(cx, 0, cz), camera.size(cz)
    shaft = lines([(x - r * s * 0.9, y), (x + r * s * 0.9, y), (x + r * s * 0.6, y - 620), (x - r * s * 0.6, y - 620)])
    canvas.fill(shaft, Linear(0, y - 620, 0, y, (alpha(power, 0), alpha(power, 0.26))), blur=50)
    chance = Random(picture.seed + 6)
    sparks = [(x + chance.gauss(0, r * s * 0.4), y - chance.uniform(0, 560), chance.uniform(1.5, 4.5)) for _ in range(70)]
    canvas.fill(joined([ellipse(a, b, q, q) for a, b, q in sparks]), mix(power, "#ffffff", 0.5), 0.85)
    picture.play("embers", x - r * s * 0.7, y - 560, r * s * 1.4, 560, power)


def _flame(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The flame of a candle whose wick is at (x, y)."""
    canvas.glow(x, y - size * 0.5, size * 7, "#ffb45a", 0.5)
    for tint, k in (("#ff9a3a", 1.0), ("#ffe08a", 0.66), ("#fffbe0", 0.36)):
        tip = curve(
            [
                (x, y - size * 1.5 * k, 1),
                (x + size * 0.28 * k, y - size * 0.4 * k),
                (x, y + size * 0.1),
                (x - size * 0.28 * k, y - size * 0.4 * k),
            ]
        )
        canvas.fill(tip, tint, 0.95)


def _candle(canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float) -> None:
    """A candle in its own pool of wax."""
    canvas.fill(ellipse(x, foot, wide * 1.3, wide * 0.42), view.tone("#e8dcc4", 0.5))
    body = rect(x - wide / 2, foot - tall, wide, tall, wide * 0.2)
    canvas.fill(
        body, Linear(0, foot - tall, 0, foot, (mix(view.tone("#f4e6c8", 0.9), "#ffd890", 0.6), view.tone("#cbb894", 0.4)))
    )
    canvas.fill(rect(x + wide * 0.1, foot - tall, wide * 0.2, tall * 0.5, wide * 0.1), view.tone("#fff4d8", 1.0), 0.7)
    canvas.fill(rect(x - 1, foot - tall - wide * 0.3, 2, wide * 0.3), "#2a1a14")
    _flame(canvas, x, foot - tall - wide * 0.25, wide * 0.62)


def _ring_of_candles(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Candles of different heights all round the circle, far ones first; bones and bowls between them."""
    chance, view = Random(picture.seed + 4), picture.view
    spots = [(math.tau * k / 20 + 0.1, RADIUS * chance.uniform(1.13, 1.3)) for k in range(20)]
    places = sorted(((CENTRE[0] + far * math.cos(t), CENTRE[1] + far * math.sin(t)) for t, far in spots), key=lambda p: -p[1])
    for x, z in places:
        (px, py), s = camera.at(x, 0, z), camera.size(z)
        _candle(canvas, view, px, py, s * chance.uniform(0.12, 0.34), s * 0.055)
        if chance.random() < 0.6:
            _candle(canvas, view, px + s * 0.11, py + s * 0.03, s * chance.uniform(0.08, 0.2), s * 0.05)
    picture.play("flicker", 200, 560, WIDE - 400, 420, "#ffb45a")


def _altar(picture: Picture, canvas: Canvas, camera: Camera, power: str) -> None:
    """Two steps, a block of stone under a cloth, a skull, a book, a bowl that smokes, a blade, candles."""
    view, sun = picture.view, Sun(0, 0.4, -0.4)
    for y, grow in ((0.0, 0.5), (0.18, 0.2)):
        box(canvas, view, camera, sun, -1.3 - grow, y, 7.1 - grow * 0.6, 2.6 + 2 * grow, 0.18, 1.2 + grow * 0.6, "#6e6874", 0.6)
    box(canvas, view, camera, sun, -1.2, 0.36, 7.2, 2.4, 0.9, 0.8, "#8e8894", 0.6)
    front = camera.flat((0, 0.36, 7.2), (1, 0, 0), (0, 1, 0))
    cloth = front.path(lines([(-0.75, 0.9), (0.75, 0.9), (0.75, 0.2), (0, 0.0), (-0.75, 0.2)]))
    canvas.fill(cloth, Linear(0, cloth.bounds()[1], 0, cloth.bounds()[3], (view.tone(CLOTH, 1.1), view.tone(CLOTH, 0.4))))
    canvas.line(cloth, view.tone(GOLD, 0.9), 3)
    ring = front.path(ellipse(0, 0.52, 0.24, 0.24))
    canvas.line(ring, mix(power, "#ffffff", 0.4), 3)
    canvas.line(front.path(lines([(0, 0.76), (0.2, 0.4), (-0.2, 0.4)])), mix(power, "#ffffff", 0.4), 2.4)
    x, y = camera.at(0, 1.26, 7.4)
    s = camera.size(7.4)
    _skull(canvas, view, x, y, 0.15 * s, power)
    book = lines(
        [
            (x + 0.34 * s, y),
            (x + 0.86 * s, y + 4),
            (x + 0.8 * s, y - 0.1 * s),
            (x + 0.58 * s, y - 0.05 * s),
            (x + 0.36 * s, y - 0.1 * s),
        ]
    )
    canvas.fill(book, view.tone("#efe2c0", 0.9))
    canvas.line(book, view.tone("#5a3020", 0.4), 3)
    bowl = curve(
        [
            (x - 0.8 * s, y - 0.16 * s, 1),
            (x - 0.4 * s, y - 0.16 * s, 1),
            (x - 0.48 * s, y - 0.02 * s),
            (x - 0.6 * s, y),
            (x - 0.72 * s, y - 0.02 * s),
        ]
    )
    canvas.fill(bowl, Linear(x - 0.8 * s, 0, x - 0.4 * s, 0, (view.tone(GOLD, 1.0), view.tone("#6a4a20", 0.3))))
    canvas.fill(ellipse(x - 0.6 * s, y - 0.16 * s, 0.2 * s, 0.03 * s), mix(power, "#ffffff", 0.3))
    canvas.glow(x - 0.6 * s, y - 0.2 * s, 0.7 * s, power, 0.6)
    for dx, tall in ((-1.05, 0.4), (-0.92, 0.28), (1.04, 0.42), (0.93, 0.26), (-0.28, 0.22), (0.26, 0.2)):
        _candle(canvas, view, x + dx * s, y, tall * s, 0.07 * s)


def _skull(canvas: Canvas, view: View, x: float, y: float, r: float, power: str) -> None:
    half = [(0.0, -2.0), (0.7, -1.85), (1.0, -1.2), (0.8, -0.7), (0.55, -0.55), (0.5, 0.0, 1)]
    head = curve([(x + a * r, y + b * r, *c) for a, b, *c in symmetric(half)])
    canvas.fill(head, Linear(0, y - 2 * r, 0, y, (view.tone("#f4ead0", 1.0), view.tone("#a8987a", 0.4))))
    canvas.fill(joined([ellipse(x + d * 0.42 * r, y - 1.05 * r, 0.27 * r, 0.3 * r) for d in (-1, 1)]), "#140a10")
    canvas.fill(lines([(x, y - 0.85 * r), (x + 0.14 * r, y - 0.5 * r), (x - 0.14 * r, y - 0.5 * r)]), "#140a10")
    canvas.line(
        joined([lines([(x + d * r, y - 0.34 * r), (x + d * r, y - 0.04 * r)], closed=False) for d in (-0.3, -0.1, 0.1, 0.3)]),
        "#4a3a30",
        2,
    )
    canvas.fill(joined([ellipse(x + d * 0.42 * r, y - 1.05 * r, 0.1 * r, 0.1 * r) for d in (-1, 1)]), power)


def _drape(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """A heavy cloth from pillar to pillar, gathered, with a gold hem and a sign."""
    flat = camera.flat((side * 4.3, 0, 0), (0, 0, 1), (0, 1, 0))
    for z, long in ((5.9, 2.0), (3.2, 2.1)):
        low = [(z + long * k / 6, 0.5 + 0.12 * (k % 2)) for k in range(7)]
        cloth = flat.path(
            curve(
                [
                    (z, 4.6, 1),
                    (z + long, 4.6, 1),
                    *[(a, b, 1) if k in (0, 6) else (a, b) for k, (a, b) in list(enumerate(low))[::-1]],
                ]
            )
        )
        _, top, _, foot = cloth.bounds()
        canvas.fill(cloth, Linear(0, max(0, top), 0, foot, (view.tone(CLOTH, 0.3), view.tone(CLOTH, 0.9), view.tone(CLOTH, 0.5))))
        folds = [
            flat.path(lines([(z + long * k, 4.6), (z + long * k + 0.1, 0.5), (z + long * k - 0.08, 0.5)]))
            for k in (0.1, 0.27, 0.44, 0.61, 0.78, 0.93)
        ]
        canvas.fill(joined(folds), "#1a040c", 0.55, blur=5, clip=cloth)
        canvas.line(cloth, view.tone(GOLD, 0.8), 4)
        u = z + long / 2
        moon = flat.path(ellipse(u, 2.85, 0.42, 0.42)) - flat.path(ellipse(u + 0.16, 2.93, 0.36, 0.36))
        canvas.fill(moon, view.tone(GOLD, 0.9))
        rays = [stroke([(u, 2.1), (u + 0.3 * d, 1.65)], 0.05, even, False) for d in (-1, 0, 1)]
        canvas.fill(joined([flat.path(r) for r in rays]), view.tone(GOLD, 0.9))
        canvas.fill(flat.path(ellipse(u + 0.2, 2.95, 0.08, 0.08)), view.tone(GOLD, 0.9))


def _candelabrum(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Five candles on an iron stand."""
    iron = view.tone("#4a4450", 0.6)
    canvas.fill(ellipse(x, foot, tall * 0.16, tall * 0.035), "#08060c", 0.5, blur=8)
    for d in (-1, 0, 1):
        canvas.line(
            curve(
                [(x, foot - tall * 0.14), (x + d * tall * 0.07, foot - tall * 0.05), (x + d * tall * 0.14, foot)], closed=False
            ),
            iron,
            tall * 0.018,
        )
    canvas.fill(
        rect(x - tall * 0.012, foot - tall * 0.86, tall * 0.024, tall * 0.78),
        Linear(x - tall * 0.012, 0, x + tall * 0.012, 0, (iron, view.tone("#a098a8", 0.9), iron)),
    )
    for d, top in ((-0.26, 0.86), (-0.14, 0.92), (0.0, 0.98), (0.14, 0.92), (0.26, 0.86)):
        arm = curve(
            [(x, foot - tall * 0.66), (x + d * tall * 0.7, foot - tall * 0.66), (x + d * tall, foot - tall * (top - 0.1))],
            closed=False,
        )
        canvas.line(arm, iron, tall * 0.016)
        canvas.fill(
            rect(x + d * tall - tall * 0.03, foot - tall * (top - 0.08), tall * 0.06, tall * 0.02, 3), view.tone("#8a8290", 0.8)
        )
        _candle(canvas, view, x + d * tall, foot - tall * (top - 0.08), tall * 0.13, tall * 0.035)


def _smoke(canvas: Canvas, seed: int, power: str) -> None:
    """A low mist over the floor."""
    field = noise(canvas, seed + 9, 4, 3, 4.0, 4)
    height = rows(canvas)
    band = (height > 700) * (1 - abs(height - 960).clip(0, 260) / 260)
    lay(canvas, plane(mix(power, "#b8b0c8", 0.72)), (field * 1.4 - 0.5).clip(0, 1) * band * 0.34)


def _near(canvas: Canvas, view: View) -> None:
    """The edge of a drape and a cluster of candles close to the eye."""
    cloth = curve([(-20, -20, 1), (150, -20, 1), (120, 300), (70, 640), (100, 1100, 1), (-20, 1100, 1)])
    canvas.fill(cloth, Linear(0, 0, 150, 0, (view.tone(CLOTH, 0.2), view.tone(CLOTH, 0.7), view.tone(CLOTH, 0.3))))
    canvas.line(curve([(150, -20), (120, 300), (70, 640), (100, 1100)], closed=False), view.tone(GOLD, 0.8), 7)
    for x, tall in ((1790, 190), (1850, 280), (1900, 150)):
        _candle(canvas, view, x, HIGH + 20, tall, 54)


PLACES = {
    "ritual": Kind(ritual, "torch", ((0.12, 0.44), (0.56, 0.88)), 0.42, (0.0, -0.8), time="night"),
}
