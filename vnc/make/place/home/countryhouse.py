"""A great country house from its drive: gate piers, lawns in stripes, clipped yews, a stone front with a portico."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lit_sides, placed, turned
from vnc.make.place.parts.classic import column
from vnc.make.place.parts.flora import GRASS, air_tint, crown, grass, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

STONES = ("#dccbaa", "#d8c8b8", "#c8b4a0", "#c07c60")
SLATE, MIDDLE, FOOT = "#5c6478", 960.0, 640.0


def countryhouse(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 680)
    ridge(far, view, 560, 26, ("#7f9aa4", "#a4bcac"), picture.seed + 1, 0.5, 26)
    air_tint(far, view.haze, 480, 640, 0.05, 0.4)
    house = picture.sheet(0.7, 0.02, 0.6)
    for k, (x, tall) in enumerate(((170, 330), (420, 250), (1500, 250), (1750, 340), (20, 300), (1900, 300))):
        tree(house, view, x, FOOT + 14, tall, picture.seed + k, 0.7)
    _front(picture, house)
    veil(picture, house)
    lawn = picture.sheet(0.5, 0, 0.4)
    _grounds(picture, lawn)
    near = picture.sheet(0.18, 0, 1.2)
    for side in (-1, 1):
        _pier(near, view, MIDDLE + side * 800, 1010, side)
        crown(near, view, MIDDLE + side * 930, 1040, 150, 120, picture.seed + side, 420)


def _block(canvas: Canvas, view: View, x: float, top: float, wide: float, stone: str, light: float) -> None:
    """A wall with its plinth, string courses and cornice."""
    body = rect(x, top, wide, FOOT - top)
    canvas.fill(body, Linear(0, top, 0, FOOT, (view.tone(stone, light), view.tone(stone, light - 0.3))))
    joints = [rect(x, top + 15 * k, wide, 1.2) for k in range(int((FOOT - top) / 15))]
    joints += [
        rect(x + 30 * j + 15 * (k % 2), top + 15 * k, 1.2, 15)
        for k in range(int((FOOT - top) / 15))
        for j in range(int(wide / 30))
    ]
    canvas.fill(joined(joints), view.tone("#3a2c2c", 0.1), 0.16, clip=body)
    bands = [rect(x - 4, top - 4, wide + 8, 12), rect(x - 2, top + 104, wide + 4, 7), rect(x - 2, FOOT - 30, wide + 4, 6)]
    canvas.fill(joined(bands), view.tone(mix(stone, "#ffffff", 0.3), light + 0.15))
    canvas.fill(rect(x, top + 8, wide, 14), view.tone("#2a2028", 0), 0.3, blur=4)


def _sash(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, lit: bool, hood: bool = True) -> None:
    """A sash window: stone frame, small panes, curtains, lamplight."""
    canvas.fill(rect(x - 6, y - 7, wide + 12, tall + 13), view.tone("#f0e8d8", 0.7))
    glass = mix(view.tone("#54687c", 0.5), view.sky[2], 0.3)
    warm = "#ffcf80" if lit else glass
    canvas.fill(
        rect(x, y, wide, tall),
        Linear(0, y, 0, y + tall, (mix(glass, warm, view.lamps), mix(mix(glass, "#ffffff", 0.25), warm, view.lamps))),
    )
    canvas.fill(
        joined([rect(x, y, wide * 0.18, tall), rect(x + wide * 0.82, y, wide * 0.18, tall)]), view.tone("#c8a8a0", 0.6), 0.6
    )
    bars = [rect(x + wide * t - 1, y, 2, tall) for t in (0.33, 0.67)] + [
        rect(x, y + tall * t - 1, wide, 2) for t in (0.25, 0.5, 0.75)
    ]
    canvas.fill(joined(bars), view.tone("#f8f4ea", 0.8))
    if hood:
        canvas.fill(lines([(x - 11, y - 7), (x + wide / 2, y - 21), (x + wide + 11, y - 7)]), view.tone("#f0e8d8", 0.85))
    canvas.fill(rect(x - 9, y + tall + 5, wide + 18, 5), view.tone("#f4ecdc", 0.9))
    if lit and view.lamps > 0.3:
        canvas.glow(x + wide / 2, y + tall / 2, tall * 1.3, "#ffc060", 0.35 * view.lamps)


def _front(picture: Picture, canvas: Canvas) -> None:
    view, chance = picture.view, Random(picture.seed)
    stone = STONES[picture.seed % len(STONES)]
    canvas.fill(ellipse(MIDDLE, FOOT + 4, 640, 20), view.tone("#141018", 0), 0.45, blur=12)
    left, right = lit_sides(view, MIDDLE)
    for x, top, wide, light in (
        (420, 400, 1080, 0.65),
        (380, 372, 190, 0.45 + 0.4 * left),
        (1350, 372, 190, 0.45 + 0.4 * right),
        (800, 372, 320, 0.75),
    ):
        _roof(canvas, view, x, top, wide)
        _block(canvas, view, x, top, wide, stone, light)
    for x in (520, 690, 1230, 1400, 880, 1040):
        _chimney(canvas, view, x, 300 if x not in (880, 1040) else 276, stone)
    xs = (
        [410 + 62 * k for k in range(2)]
        + [604 + 64 * k for k in range(3)]
        + [1150 + 64 * k for k in range(3)]
        + [1388 + 62 * k for k in range(2)]
    )
    for x in xs:
        for y, tall in ((418, 62), (524, 76)):
            _sash(canvas, view, x, y, 36, tall, chance.random() < 0.55, y > 500)
    for x in (640, 735, 1160, 1255):
        _dormer(canvas, view, x, 366, chance.random() < 0.5)
    for x in (835, 942, 1049):
        _sash(canvas, view, x, 412, 38, 66, chance.random() < 0.7)
    _portico(picture, canvas, stone)
    _ivy(picture, canvas)


def _roof(canvas: Canvas, view: View, x: float, top: float, wide: float) -> None:
    tall = 66
    shape = lines([(x - 12, top), (x + 40, top - tall), (x + wide - 40, top - tall), (x + wide + 12, top)])
    colour = "#eef3fa" if view.snow else SLATE
    canvas.fill(shape, Linear(0, top - tall, 0, top, (view.tone(colour, 0.9), view.tone(colour, 0.35))))
    canvas.fill(
        joined([rect(x - 12, top - 8 * k, wide + 24, 1.5) for k in range(1, 9)]), view.tone("#1a1824", 0.1), 0.3, clip=shape
    )
    canvas.fill(rect(x + 40, top - tall - 4, wide - 80, 5), view.tone("#8a8c98", 0.8))


def _chimney(canvas: Canvas, view: View, x: float, top: float, stone: str) -> None:
    canvas.fill(rect(x - 17, top, 34, 70), turned(view, x, 17, stone))
    canvas.fill(joined([rect(x - 21, top, 42, 7), rect(x - 19, top + 14, 38, 4)]), view.tone(stone, 0.9))
    canvas.fill(joined([rect(x - 14 + 11 * k, top - 13, 7, 13) for k in range(3)]), view.tone("#a86a4c", 0.6))


def _dormer(canvas: Canvas, view: View, x: float, foot: float, lit: bool) -> None:
    canvas.fill(rect(x - 4, foot - 44, 38, 44), view.tone("#e8dcc8", 0.6))
    canvas.fill(lines([(x - 10, foot - 42), (x + 15, foot - 62), (x + 40, foot - 42)]), view.tone(SLATE, 0.5))
    _sash(canvas, view, x + 3, foot - 36, 24, 30, lit, False)


def _portico(picture: Picture, canvas: Canvas, stone: str) -> None:
    """Four columns under a pediment, steps up to a lit door, lamps on either side."""
    view, pale = picture.view, mix(stone, "#ffffff", 0.3)
    canvas.fill(rect(824, 508, 272, 126), view.tone("#3a2c2c", 0.1), 0.35)
    door = curve([(928, FOOT - 8, 1), (928, 560), (960, 534), (992, 560), (992, FOOT - 8, 1)])
    canvas.fill(rect(918, 528, 84, FOOT - 528), view.tone(pale, 0.6))
    canvas.fill(door, mix(view.tone("#4a2c24", 0.5), "#d8883c", 0.35 * view.lamps))
    canvas.fill(
        joined(
            [
                rect(959, 562, 2, 80),
                rect(936, 575, 18, 22),
                rect(966, 575, 18, 22),
                rect(936, 604, 18, 24),
                rect(966, 604, 18, 24),
            ]
        ),
        view.tone("#1c100e", 0.1),
        0.5,
    )
    canvas.fill(
        curve([(930, 560, 1), (960, 536), (990, 560, 1)]), mix(view.tone("#8aa0b0", 0.6), "#ffd890", max(0.15, view.lamps))
    )
    for x in (846, 1038):
        _sash(canvas, view, x, 540, 36, 80, True, False)
    for k in range(6):
        half = 170 + 9 * k
        canvas.fill(
            rect(MIDDLE - half, FOOT - 10 + 6 * k, 2 * half, 7),
            Linear(0, FOOT - 10 + 6 * k, 0, FOOT - 3 + 6 * k, (view.tone(pale, 1.0), view.tone(pale, 0.35))),
        )
    for x in (826, 910, 1010, 1094):
        column(canvas, view, x, 508, FOOT - 8, 12, stone=pale)
    canvas.fill(rect(806, 488, 308, 16), view.tone(pale, 0.85))
    canvas.fill(rect(800, 482, 320, 7), view.tone(pale, 1.05))
    roof = lines([(798, 482), (960, 412), (1122, 482)])
    canvas.fill(roof, view.tone("#f4f8ff" if view.snow else pale, 1.0))
    field = lines([(832, 476), (960, 424), (1088, 476)])
    canvas.fill(field, view.tone(stone, 0.45))
    canvas.fill(
        placed(960, 474, 34, [(-0.5, -0.2), (-0.42, -1.05, 1), (0.42, -1.05, 1), (0.5, -0.2), (0, 0.1, 1)]), view.tone(pale, 1.0)
    )
    canvas.fill(joined([ellipse(960 + d * 46, 464, 24, 7) for d in (-1, 1)]), view.tone(pale, 0.9))
    for x in (884, 1036):
        canvas.fill(ellipse(x, 566, 6, 9), mix(view.tone("#e8e0c8", 0.8), "#fff0c0", view.lamps))
        canvas.glow(x, 566, 90, "#ffcf80", 0.5 * view.lamps)
    if view.lamps > 0.3:
        picture.play("flicker", 800, 500, 320, 140, "#ffcf80")


def _ivy(picture: Picture, canvas: Canvas) -> None:
    if picture.view.leaf == "winter":
        return
    for k, (x, y, rx, ry) in enumerate(
        ((398, 600, 34, 60), (392, 520, 22, 50), (1520, 596, 38, 66), (1528, 500, 20, 60), (592, 615, 16, 34))
    ):
        crown(canvas, picture.view, x, y, rx, ry, picture.seed + k, 170, (3, 7))


def _grounds(picture: Picture, canvas: Canvas) -> None:
    """Mown stripes, the gravel drive that widens toward us, yews, urns, beds of roses."""
    view, top = picture.view, FOOT + 26
    dark, middle, bright = GRASS[view.leaf]
    ground = _stripes(picture, canvas, top, dark, middle, bright)
    _drive(picture, canvas, top)
    if view.snow:
        canvas.fill(
            ground, Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.95), alpha(view.tone("#f4f8ff", 0.7), 0.8)))
        )
    for k, (x, y, s) in enumerate(
        ((760, 690, 52), (1160, 690, 52), (640, 736, 74), (1280, 736, 74), (420, 820, 116), (1500, 820, 116))
    ):
        _yew(canvas, view, x, y, s, k)
    for x, y, s in ((560, 872, 64), (1360, 872, 64)):
        _urn(canvas, view, x, y, s, picture.seed)


def _stripes(picture: Picture, canvas: Canvas, top: float, dark: str, middle: str, bright: str) -> Path:
    """Grass mown in stripes."""
    view = picture.view
    ground = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(
        ground,
        Linear(
            0,
            top,
            0,
            HIGH,
            (view.tone(mix(middle, bright, 0.4), 0.7), view.tone(middle, 0.5), view.tone(dark, 0.35)),
            (0, 0.4, 1),
        ),
    )
    for k in range(-14, 15, 2):
        a, b = MIDDLE + 130 * k, MIDDLE + 130 * (k + 1)
        stripe = lines(
            [
                (MIDDLE + (a - MIDDLE) * 0.36, top),
                (MIDDLE + (b - MIDDLE) * 0.36, top),
                (MIDDLE + (b - MIDDLE) * 2.6, HIGH + 20),
                (MIDDLE + (a - MIDDLE) * 2.6, HIGH + 20),
            ]
        )
        canvas.fill(stripe, view.tone(bright, 0.8), 0.2)
    grass(canvas, view, top + 20, HIGH, 1500, picture.seed + 3, height=0.5)
    return ground


def _drive(picture: Picture, canvas: Canvas, top: float) -> None:
    """Gravel that widens toward us."""
    view = picture.view
    drive = curve(
        [
            (884, top - 2, 1),
            (1036, top - 2, 1),
            (1090, 730),
            (1190, 850),
            (1420, HIGH + 20, 1),
            (500, HIGH + 20, 1),
            (730, 850),
            (830, 730),
        ]
    )
    canvas.fill(drive, Linear(0, top, 0, HIGH, (view.tone("#ecdcbc", 0.85), view.tone("#c8b490", 0.5))))
    chance = Random(picture.seed)
    for tint, light in (("#fff4dc", 0.9), ("#8a7458", 0.3)):
        specks = list[Path]()
        for _ in range(420):
            t = chance.random() ** 0.6
            specks.append(
                ellipse(MIDDLE + chance.uniform(-1, 1) * (70 + 420 * t), top + (HIGH - top) * t, 1.5 + 5 * t, 0.8 + 2 * t)
            )
        canvas.fill(joined(specks), view.tone(tint, light), 0.5, clip=drive)
    canvas.line(drive, view.tone("#5a6a3c", 0.3), 7, 0.5, blur=2)


def _yew(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A clipped cone."""
    canvas.fill(ellipse(x + s * 0.3, foot, s * 0.9, s * 0.16), view.tone("#141c14", 0), 0.4, blur=5)
    cone = placed(
        x, foot, s, [(-0.55, 0, 1), (-0.62, -0.25), (-0.3, -1.3), (0, -2.0, 1), (0.3, -1.3), (0.62, -0.25), (0.55, 0, 1)]
    )
    tint = "#2f5a3a" if not view.snow else "#5c7c74"
    right = view.sun[0] > x
    tones = tuple(view.tone(tint, k) for k in ((0.1, 0.5, 1.0) if right else (1.0, 0.5, 0.1)))
    canvas.fill(cone, Linear(x - s * 0.6, 0, x + s * 0.6, 0, tones))
    chance = Random(seed)
    leaves = [
        ellipse(x + chance.uniform(-0.5, 0.5) * s, foot - chance.uniform(0.05, 1.7) * s, s * 0.035, s * 0.02) for _ in range(90)
    ]
    canvas.fill(joined(leaves), view.tone("#9cc47c" if not view.snow else "#ffffff", 0.8), 0.4, clip=cone)


def _urn(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A stone urn on its pedestal, full of flowers."""
    stone = "#d4c8b4"
    canvas.fill(rect(x - s * 0.34, foot - s * 0.7, s * 0.68, s * 0.7), turned(view, x, s * 0.34, stone))
    canvas.fill(
        joined([rect(x - s * 0.42, foot - s * 0.78, s * 0.84, s * 0.12), rect(x - s * 0.42, foot - s * 0.1, s * 0.84, s * 0.1)]),
        turned(view, x, s * 0.42, stone),
    )
    crown(canvas, view, x, foot - s * 1.75, s * 0.62, s * 0.36, seed, 150, (s * 0.05, s * 0.1))
    chance = Random(seed)
    if not view.snow:
        blooms = [
            ellipse(x + chance.uniform(-0.55, 0.55) * s, foot - s * chance.uniform(1.5, 2.05), s * 0.06, s * 0.055)
            for _ in range(20)
        ]
        canvas.fill(joined(blooms), view.tone("#e8607c", 0.8))
    canvas.fill(
        placed(
            x,
            foot - s * 0.76,
            s,
            [
                (-0.14, 0, 1),
                (-0.1, -0.14),
                (-0.4, -0.4),
                (-0.46, -0.78, 1),
                (0.46, -0.78, 1),
                (0.4, -0.4),
                (0.1, -0.14),
                (0.14, 0, 1),
            ],
        ),
        turned(view, x, s * 0.46, stone),
    )


def _pier(canvas: Canvas, view: View, x: float, foot: float, side: int) -> None:
    """A gate pier with a ball on top, one leaf of the iron gate standing open."""
    stone = "#c8bca8"
    iron = view.tone("#26282e", 0.35)
    reach = -side * 130
    bars = [
        rect(
            x + reach * k / 7 - 3,
            foot - 330 + 40 * (k / 7) ** 2 - 16 * (k % 2),
            6,
            330 - 40 * (k / 7) ** 2 + 16 * (k % 2) + 12 * k / 7,
        )
        for k in range(1, 8)
    ]
    rails = [
        lines([(x, foot - dy), (x + reach, foot - dy + 14), (x + reach, foot - dy + 22), (x, foot - dy + 8)])
        for dy in (300, 190, 40)
    ]
    canvas.fill(joined(bars + rails), iron)
    for k in range(1, 8):
        canvas.line(ellipse(x + reach * (k - 0.5) / 7, foot - 212, 9, 12), iron, 3)
    body = rect(x - 62, foot - 400, 124, 420)
    canvas.fill(body, turned(view, x, 62, stone))
    joints = [rect(x - 62, foot - 400 + 52 * k, 124, 3) for k in range(1, 8)] + [
        rect(x - 62 + 62 * (k % 2) + 20, foot - 400 + 52 * k, 3, 52) for k in range(8)
    ]
    canvas.fill(joined(joints), view.tone("#2a2024", 0.1), 0.3, clip=body)
    canvas.fill(joined([rect(x - 76, foot - 424, 152, 28), rect(x - 68, foot - 440, 136, 18)]), turned(view, x, 76, "#dcd0bc"))
    canvas.fill(rect(x - 18, foot - 462, 36, 26), turned(view, x, 18, stone))
    canvas.fill(ellipse(x, foot - 500, 44, 44), turned(view, x, 44, "#d4c8b4"))


PLACES = {"countryhouse": Kind(countryhouse, None, ((0.1, 0.9),), 0.6)}
