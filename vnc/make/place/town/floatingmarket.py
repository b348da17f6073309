"""Life on slow tropical water: a floating market between houses on stilts, and backwaters with a houseboat under palms."""

from collections.abc import Callable
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.desert import date_palm
from vnc.make.place.parts.flora import air_tint, bush, crown, greens, ridge
from vnc.make.place.parts.riverboats import FRUIT, boatman, cargo, hull, mat_roof
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import still

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""

WOOD = ("#9a6c48", "#7c5840", "#a87c54", "#8a6450")
CLOTHS = ("#d8503c", "#3c8a9c", "#e8b03c", "#5c9a54", "#c8547c", "#4c68a8")
HALF, DECK = 5.2, 0.55
"""Metres from the canal's middle to the decks, and how high they stand."""


def floatingmarket(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 540, 1.9, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    ridge(far, view, 520, 20, ("#5c8a78", "#84ac90"), picture.seed + 2, 0.5, 30, 6)
    _wat(far, view, 1010, 560, 330)
    for k, (x, tall) in enumerate(((700, 250), (790, 210), (1150, 230), (1240, 280))):
        date_palm(far, view, x, 590, tall, picture.seed + k, 0.1 if k % 2 else -0.08, False)
    air_tint(far, view.haze, 380, 640, 0.02, 0.25 + 0.35 * view.murk)
    veil(picture, far)
    banks = picture.sheet(0.6, 0, 0.4)
    for k, (x, z, tall) in enumerate(((-8.0, 22, 9), (8.4, 20, 9), (-8.2, 12, 8.5), (8.6, 10, 8.0))):
        bx, by = camera.at(x, 0.4, z)
        date_palm(banks, view, bx, by, tall * camera.size(z), picture.seed + 10 + k, 0.1 if x < 0 else -0.1, False)
    for side in (-1, 1):
        z, chance = 26.0, Random(picture.seed + side)
        while z > 3.4:
            long = chance.uniform(3.6, 4.8)
            _stall(picture, banks, camera, side, max(2.8, z - long), z, chance)
            z -= long + 0.2
    water = picture.sheet(0.5, 0, 0.3)
    still(picture, water, camera.at(0, 0, 40)[1], "#5c8a6c", 0.62, 0.7)
    for side in (-1, 1):
        (ax, ay), (bx, by) = camera.at(HALF * side, 0, 26), camera.at(HALF * side, 0, 2.8)
        rim = 960 + side * 1900
        water.fill(lines([(ax, ay), (bx, by), (rim, by), (rim, ay - 60), (ax, ay - 60)]), "#ffffff", blend="erase")
    picture.play("water", 0, 640, WIDE, HIGH - 640)
    boats = picture.sheet(0.4, 0, 0.3)
    chance = Random(picture.seed)
    for x, z, side in ((-1.4, 17.0, 1), (1.7, 14.0, -1), (-2.4, 10.5, 1), (2.2, 8.6, -1), (-0.6, 7.0, 1)):
        (bx, by), long = camera.at(x, 0, z), 4.0 * camera.size(z)
        boatman(boats, view, bx - side * long * 0.36, by - long * 0.05, long * 0.27, chance.choice(CLOTHS), True, side)
        cargo(boats, view, bx, by, long, side, chance.randrange(999))
        hull(boats, view, bx, by, long, side, chance.choice(WOOD), "#d8b07c")
        if z > 9:
            _umbrella(boats, view, bx + side * long * 0.1, by - long * 0.1, long * 0.2, chance.choice(CLOTHS))
    near = picture.sheet(0.12, 0, 2.2)
    _prow(picture, near)


def backwaters(picture: Picture) -> None:
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 540, 14, ("#6c9a80", "#90b498"), picture.seed + 2, 0.5, 34, 6)
    for k in range(16):
        date_palm(
            far,
            view,
            60 + 122 * k + chance.uniform(-40, 40),
            572,
            chance.uniform(110, 190),
            picture.seed + k,
            chance.uniform(-0.15, 0.15),
            False,
        )
    air_tint(far, view.haze, 380, 620, 0.05, 0.35 + 0.35 * view.murk)
    veil(picture, far)
    bank = picture.sheet(0.7, 0, 0.4)
    for side, shape in (
        (-1, [(-20, 560, 1), (300, 566), (560, 590), (760, 606, 1), (500, 640), (-20, 700, 1)]),
        (1, [(WIDE + 20, 560, 1), (1640, 570), (1400, 588), (1260, 600, 1), (1500, 626), (WIDE + 20, 670, 1)]),
    ):
        bank.fill(curve(shape), Linear(0, 560, 0, 690, (view.tone("#8cb05c", 0.8), view.tone("#4c7034", 0.4))))
        for k in range(7):
            x = 960 + side * (330 + 100 * k)
            bush(bank, view, x, 600 + 7 * k, 70 + 6 * k, 30 + 4 * k, picture.seed + 30 + k, 150)
        for k in range(5):
            x = 960 + side * (390 + 125 * k + chance.uniform(-30, 30))
            date_palm(bank, view, x, 604 + 15 * k, 260 + 60 * k, picture.seed + 40 + k, -side * chance.uniform(0.08, 0.22), False)
    _hut(bank, view, 300, 610, 190)
    _hut(bank, view, 1560, 600, 150)
    water = picture.sheet(0.5, 0, 0.3)
    still(picture, water, 612, "#4c8a84", 0.74, 0.5)
    picture.play("water", 0, 640, WIDE, HIGH - 640)
    boats = picture.sheet(0.4, 0, 0.3)
    _houseboat(boats, view, 1060, 742, 620)
    boatman(boats, view, 520, 800, 92, "#f4ece0", False, 1)
    hull(boats, view, 600, 812, 330, 1, "#4c3428", "#c89c5c")
    _lilies(boats, view, picture.seed)
    near = picture.sheet(0.12, 0, 2.2)
    date_palm(near, view, -40, 1260, 1320, picture.seed + 60, 0.16, False)
    for k, x in enumerate((80, 330, 1700, 1890)):
        bush(near, view, x, 1080, 190, 90, picture.seed + 70 + k, 340, greens(view, True))


def _stall(picture: Picture, canvas: Canvas, camera: Camera, side: int, z0: float, z1: float, chance: Random) -> None:
    """A wooden house on stilts with an open front full of goods, an awning and lanterns."""
    view, x, wood = picture.view, (HALF + 1.5) * side, chance.choice(WOOD)
    air = min(0.5, z0 / 70 * (0.5 + view.murk))
    lit = 0.85 if (view.sun[0] - 960) * side < 0 else 0.5
    glow = max(0.15, view.lamps)

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    edge, long = HALF * side, z1 - z0
    face = camera.flat((edge, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(z0, -0.3, long, DECK + 0.3), seen("#241c1c", 0.1))
    canvas.fill(face.quads([(z0 + long * k / 4, -0.4, 0.16, DECK + 0.4) for k in range(5)]), seen("#5c4434", lit * 0.6))
    deck = camera.floor(DECK).quad(min(edge, x), z0, 1.5, long)
    canvas.fill(deck, seen("#b08c64", 0.75))
    canvas.fill(face.quad(z0, DECK - 0.1, long, 0.14), seen("#8a6848", lit))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    high = chance.uniform(3.0, 3.5)
    canvas.fill(
        camera.shape((x, DECK, z0), (x + 5 * side, DECK, z0), (x + 5 * side, high + 0.6, z0), (x, high, z0)), seen(wood, 0.35)
    )
    canvas.fill(wall.quad(z0, DECK, long, high - DECK), seen(wood, lit))
    canvas.fill(wall.quads([(z0, DECK + 0.3 * k, long, 0.03) for k in range(1, 10)]), seen("#2c1c14", 0.1), 0.4)
    _shelves(canvas, seen, wall, z0, chance, wood, lit, glow, long)
    out = edge - 0.5 * side
    _awning(canvas, camera, seen, x, z0, chance, lit, long, out)
    tile = "#eef3fa" if view.snow else chance.choice(("#8a5444", "#7c6c64", "#a0644c"))
    _roof(canvas, camera, seen, tile, x, side, (z0, z1), high, lit)
    for t in (0.25, 0.75):
        lx, ly = camera.at(out + 0.1 * side, 2.0, z0 + long * t)
        lantern(canvas, view, lx, ly + 0.12 * camera.size(z0 + long * t), 0.34 * camera.size(z0 + long * t), "#e8503a", 0.3)
    if view.lamps > 0.3:
        canvas.glow(*wall.at((z0 + z1) / 2, 1.5), min(380, 2.2 * camera.size((z0 + z1) / 2)), "#ffb860", 0.35 * view.lamps)


def _shelves(
    canvas: Canvas, seen: Tint, wall: Flat, z0: float, chance: Random, wood: str, lit: float, glow: float, long: float
) -> None:
    """The open front, full of goods."""
    shop = wall.quad(z0 + long * 0.1, DECK, long * 0.8, 1.7)
    canvas.fill(
        shop,
        Linear(
            0, shop.bounds()[1], 0, shop.bounds()[3], (seen("#3c2820", 0.2), mix(seen("#6c4430", 0.4), "#ffc070", 0.6 * glow))
        ),
    )
    goods: dict[str, list[tuple[float, float, float, float]]] = {}
    for k in range(9):
        for row in range(3):
            goods.setdefault(chance.choice(FRUIT + CLOTHS), []).append(
                (z0 + long * (0.12 + 0.084 * k), DECK + 0.12 + 0.45 * row, long * 0.066, chance.uniform(0.15, 0.34))
            )
    for tint, spots in goods.items():
        canvas.fill(wall.quads(spots), mix(seen(tint, lit * 0.8), tint, 0.3 * glow), 0.95)
    canvas.fill(
        wall.quads([(z0 + long * 0.1, DECK + 0.08 + 0.45 * r, long * 0.8, 0.05) for r in range(3)]), seen(wood, lit * 0.7)
    )


def _awning(
    canvas: Canvas, camera: Camera, seen: Tint, x: float, z0: float, chance: Random, lit: float, long: float, out: float
) -> None:
    """Striped cloth over the deck."""
    stripes, tint = 9, chance.choice(CLOTHS)
    for k in range(stripes):
        a, b = z0 + long * k / stripes, z0 + long * (k + 1) / stripes
        canvas.fill(
            camera.shape((x, 2.6, a), (x, 2.6, b), (out, 2.15, b), (out, 2.15, a)), seen(tint if k % 2 else "#f4ecdc", lit)
        )


def _roof(
    canvas: Canvas, camera: Camera, seen: Tint, tile: str, x: float, side: int, span: tuple[float, float], high: float, lit: float
) -> None:
    """A roof of tiles."""
    z0, z1 = span
    long = z1 - z0
    canvas.fill(
        camera.shape(
            (x + 2.4 * side, high + 1.3, z0 - 0.2),
            (x + 2.4 * side, high + 1.3, z1 + 0.2),
            (x - 0.7 * side, high - 0.2, z1 + 0.2),
            (x - 0.7 * side, high - 0.2, z0 - 0.2),
        ),
        seen(tile, lit),
    )
    slope = camera.flat((x - 0.7 * side, high - 0.2, 0), (0, 0, 1), (3.1 * side, 1.5, 0))
    canvas.fill(
        slope.quads([(z0 - 0.2 + 0.28 * k, 0, 0.07, 1) for k in range(int((long + 0.4) / 0.28))]), seen("#3c241c", 0.2), 0.35
    )


def _wat(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A temple at the canal's end: roofs of orange and green in steps, a golden bell with a needle."""
    s, gold = tall, "#e8b440"
    bell = curve(
        [
            (x + 0.5 * s, foot, 1),
            (x + 0.46 * s, foot - 0.24 * s),
            (x + 0.36 * s, foot - 0.42 * s),
            (x + 0.31 * s, foot - 0.6 * s),
            (x + 0.3 * s, foot - 1.05 * s, 1),
            (x + 0.29 * s, foot - 0.6 * s),
            (x + 0.24 * s, foot - 0.42 * s),
            (x + 0.14 * s, foot - 0.24 * s),
            (x + 0.1 * s, foot, 1),
        ]
    )
    canvas.fill(
        bell, Linear(x + 0.1 * s, 0, x + 0.5 * s, 0, (view.tone(gold, 0.3), view.tone("#fff0b0", 1.0), view.tone(gold, 0.4)))
    )
    canvas.fill(
        joined([rect(x + 0.1 * s, foot - s * t, 0.4 * s, s * 0.012) for t in (0.1, 0.2, 0.3, 0.44, 0.5, 0.56)]),
        view.tone("#8a5c20", 0.3),
        0.5,
        clip=bell,
    )
    canvas.fill(rect(x - 0.42 * s, foot - 0.24 * s, 0.6 * s, 0.24 * s), view.tone("#f4ecdc", 0.7))
    canvas.fill(
        joined([rect(x - 0.38 * s + 0.11 * s * k, foot - 0.2 * s, 0.05 * s, 0.2 * s) for k in range(6)]),
        view.tone("#a83c2c", 0.4),
    )
    _tiers(canvas, view, x, foot, s, gold)


def _tiers(canvas: Canvas, view: View, x: float, foot: float, s: float, gold: str) -> None:
    """Roofs in three steps, each with a golden finial."""
    for k, (half, y, high) in enumerate(((0.4, 0.22, 0.16), (0.3, 0.34, 0.16), (0.2, 0.46, 0.2))):
        cx = x - 0.12 * s
        roof = curve(
            [
                (cx - half * s, foot - y * s + 0.02 * s, 1),
                (cx - half * 0.5 * s, foot - (y + high * 0.4) * s),
                (cx, foot - (y + high) * s, 1),
                (cx + half * 0.5 * s, foot - (y + high * 0.4) * s),
                (cx + half * s, foot - y * s + 0.02 * s, 1),
            ]
        )
        canvas.fill(roof, view.tone("#d8683c" if not view.snow else "#eef3fa", 0.5 + 0.15 * k))
        canvas.line(roof, view.tone("#2f7c54", 0.6), 5)
        canvas.line(roof, view.tone(gold, 0.9), 2)
        canvas.fill(
            curve(
                [
                    (cx - 3, foot - (y + high) * s, 1),
                    (cx + 3, foot - (y + high) * s, 1),
                    (cx + 10, foot - (y + high + 0.09) * s, 1),
                ]
            ),
            view.tone(gold, 1.0),
        )


def _umbrella(canvas: Canvas, view: View, x: float, foot: float, half: float, tint: str) -> None:
    canvas.fill(rect(x - 2, foot - half * 1.5, 4, half * 1.6), view.tone("#6c4830", 0.4))
    top = curve(
        [
            (x - half, foot - half * 1.15, 1),
            (x - half * 0.6, foot - half * 1.5),
            (x, foot - half * 1.72, 1),
            (x + half * 0.6, foot - half * 1.5),
            (x + half, foot - half * 1.15, 1),
            (x, foot - half * 1.22),
        ]
    )
    canvas.fill(top, Linear(x - half, 0, x + half, 0, (view.tone(tint, 0.4), view.tone(tint, 0.95))))
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x, foot - half * 1.72),
                        (x + half * u - half * 0.1, foot - half * 1.18),
                        (x + half * u + half * 0.1, foot - half * 1.18),
                    ]
                )
                for u in (-0.6, 0.0, 0.6)
            ]
        ),
        view.tone("#f4ecdc", 0.8),
        0.5,
        clip=top,
    )


def _prow(picture: Picture, canvas: Canvas) -> None:
    """The bow of our own boat with baskets in it, leaves over us."""
    view, chance = picture.view, Random(picture.seed + 5)
    bow = curve([(420, 1120, 1), (700, 1000), (930, 905), (1000, 880, 1), (1070, 910), (1280, 1000), (1540, 1120, 1)])
    canvas.fill(bow, Linear(420, 0, 1540, 0, (view.tone("#6c4830", 0.25), view.tone("#a87850", 0.85), view.tone("#6c4830", 0.3))))
    canvas.fill(
        curve([(560, 1120, 1), (760, 1010), (960, 940), (1010, 930, 1), (1060, 945), (1230, 1015), (1420, 1120, 1)]),
        view.tone("#3c2820", 0.25),
    )
    for cx, tint in ((760, "#e8842c"), (960, "#6ca83c"), (1180, "#d8403c")):
        heap = [ellipse(cx + chance.uniform(-74, 74), 1040 - chance.uniform(0, 50), 26, 24) for _ in range(22)]
        canvas.fill(joined(heap), view.tone(tint, 0.65))
        canvas.fill(joined([h.moved(-5, -7) for h in heap[::2]]), view.tone(mix(tint, "#ffffff", 0.35), 0.9), 0.55)
    for k, (x, y) in enumerate(((90, 20), (1840, 30))):
        crown(canvas, view, x, y, 240, 110, picture.seed + 80 + k, 380, (9, 20), greens(view))


def _hut(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A house of planks under a palm-leaf roof."""
    s = size
    canvas.fill(
        rect(x - 0.4 * s, foot - 0.42 * s, 0.8 * s, 0.42 * s),
        Linear(x - 0.4 * s, 0, x + 0.4 * s, 0, (view.tone("#c8986c", 0.45), view.tone("#d8ac80", 0.85))),
    )
    canvas.fill(
        joined(
            [
                rect(x - 0.08 * s, foot - 0.34 * s, 0.16 * s, 0.34 * s),
                *[rect(x + u * s, foot - 0.32 * s, 0.12 * s, 0.14 * s) for u in (-0.3, 0.2)],
            ]
        ),
        mix(view.tone("#4c3024", 0.2), "#ffc878", 0.85 * view.lamps),
    )
    roof = lines(
        [
            (x - 0.56 * s, foot - 0.36 * s),
            (x - 0.3 * s, foot - 0.82 * s),
            (x + 0.3 * s, foot - 0.82 * s),
            (x + 0.56 * s, foot - 0.36 * s),
        ]
    )
    canvas.fill(roof, Linear(0, foot - 0.82 * s, 0, foot - 0.36 * s, (view.tone("#b8985c", 0.9), view.tone("#7c6038", 0.4))))
    canvas.fill(
        joined(
            [
                stroke([(x + 0.55 * s * u, foot - 0.8 * s), (x + s * u, foot - 0.34 * s)], 2.4, even, False)
                for u in (-0.5, -0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
            ]
        ),
        view.tone("#4c3820", 0.2),
        0.4,
    )


def _houseboat(canvas: Canvas, view: View, x: float, y: float, long: float) -> None:
    """A barge of sewn planks: rooms under a vault of mats, an open deck before them, a carved bow."""
    hull(canvas, view, x, y, long, 1, "#4c3428", "#c8a060")
    mat_roof(canvas, view, x - long * 0.14, y - long * 0.066, long * 0.46, long * 0.2)
    mat_roof(canvas, view, x - long * 0.14, y - long * 0.24, long * 0.26, long * 0.07)
    deck = y - long * 0.07
    posts = [rect(x + long * u - 3, deck - long * 0.16, 6, long * 0.16) for u in (0.11, 0.2, 0.3)]
    canvas.fill(joined(posts), view.tone("#8a6440", 0.6))
    top = curve(
        [
            (x + long * 0.06, deck - long * 0.15, 1),
            (x + long * 0.1, deck - long * 0.2),
            (x + long * 0.3, deck - long * 0.19),
            (x + long * 0.36, deck - long * 0.14, 1),
            (x + long * 0.2, deck - long * 0.16),
        ]
    )
    canvas.fill(top, Linear(0, deck - long * 0.2, 0, deck - long * 0.14, (view.tone("#d8b47c", 0.95), view.tone("#8a6840", 0.4))))
    rail = [rect(x + long * 0.09, deck - long * t, long * 0.24, 4) for t in (0.035, 0.06)] + [
        rect(x + long * (0.09 + 0.03 * k), deck - long * 0.06, 3, long * 0.06) for k in range(9)
    ]
    canvas.fill(joined(rail), view.tone("#a87c50", 0.7))
    chairs = [
        curve(
            [
                (x + long * u, deck, 1),
                (x + long * u, deck - long * 0.08),
                (x + long * (u + 0.04), deck - long * 0.04),
                (x + long * (u + 0.045), deck, 1),
            ]
        )
        for u in (0.13, 0.22)
    ]
    canvas.fill(joined(chairs), view.tone("#c8a468", 0.7))
    panes: list[Path] = [rect(x - long * (0.32 - 0.1 * k), y - long * 0.17, long * 0.05, long * 0.07, 4) for k in range(4)]
    canvas.fill(joined(panes), mix(view.tone("#3c2818", 0.15), "#ffc878", 0.9 * view.lamps))
    canvas.line(joined(panes), view.tone("#e0bc80", 0.8), 3)


def _lilies(canvas: Canvas, view: View, seed: int) -> None:
    """Leaves and flowers on the water at both sides."""
    chance = Random(seed + 4)
    pads: list[Path] = []
    blooms: list[Path] = []
    for _ in range(60):
        x, t = chance.choice((chance.gauss(260, 150), chance.gauss(1640, 160))), chance.random()
        y, r = 780 + 240 * t, 14 + 26 * t
        pads.append(ellipse(x, y, r, r * 0.3))
        if chance.random() < 0.28:
            blooms.append(
                curve(
                    [
                        (x - r * 0.4, y - r * 0.3, 1),
                        (x - r * 0.2, y),
                        (x + r * 0.2, y),
                        (x + r * 0.4, y - r * 0.3, 1),
                        (x + r * 0.1, y - r * 0.2),
                        (x, y - r * 0.6, 1),
                        (x - r * 0.1, y - r * 0.2),
                    ]
                )
            )
    canvas.fill(joined([p.moved(0, 3) for p in pads]), view.tone("#143c34", 0.1), 0.5)
    canvas.fill(joined(pads), view.tone("#5c9a4c" if not view.snow else "#e4ecf4", 0.65))
    canvas.fill(joined(blooms), view.tone("#f08cb4", 0.9))


PLACES = {
    "floatingmarket": Kind(floatingmarket, None, ((0.18, 0.82),), 0.56),
    "backwaters": Kind(backwaters, None, ((0.14, 0.86),), 0.57),
}
