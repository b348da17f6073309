"""The plains of Africa: tall gold grass, flat acacias, a snowy mountain, herds on their way to the water."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, crown, grass, greens, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

STRAW = ("#8a6428", "#d8a848", "#f4dc8a")
LEAF = ("#3c4a24", "#6f8a3c", "#b4c060")


def savannah(picture: Picture) -> None:
    """Mountain, plain, a waterhole with its beasts, two acacias that frame them."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    _mountain(far, view)
    ridge(far, view, 566, 26, (view.misty("#8a8a70", 0.3), view.misty("#b0a880", 0.4)), picture.seed + 4, 0.5)
    veil(picture, far)
    plain = picture.sheet(0.8, 0, 0.6)
    _plain(picture, plain)
    for _ in range(16):
        x, y = chance.uniform(0, WIDE), chance.uniform(606, 650)
        _acacia(plain, view, x, y, 20 + (y - 590) * 1.4, int(x))
    air_tint(plain, view.haze, 580, 720, 0.3 + 0.3 * view.murk, 0.0)
    _herds(plain, view, chance)
    _water(picture, plain)
    middle = picture.sheet(0.5, 0, 0.5)
    grass(
        middle,
        view,
        740,
        1080,
        1500,
        picture.seed + 5,
        None if view.snow else STRAW,
        height=1.3,
        clip=rect(-20, 700, WIDE + 40, 400) - _pool(20),
    )
    _acacia(middle, view, 1560, 812, 540, picture.seed + 1)
    _acacia(middle, view, 300, 772, 320, picture.seed + 2)
    _rocks(middle, view)
    near = picture.sheet(0.12, 0, 2.8)
    grass(near, view, 1000, 1130, 520, picture.seed + 9, None if view.snow else STRAW, height=3.0)
    crown(near, view, 40, -10, 330, 90, picture.seed + 6, 320, (10, 20), greens(view) if view.snow else LEAF)


def _mountain(canvas: Canvas, view: View) -> None:
    """One great cone with snow on its flat top."""
    cone = curve(
        [(280, 600, 1), (560, 470), (760, 340), (860, 300), (1010, 292), (1090, 318), (1220, 400), (1500, 520), (1740, 600, 1)]
    )
    canvas.fill(
        cone, Linear(0, 290, 0, 600, (view.misty(view.tone("#6a7a98", 0.6), 0.35), view.misty(view.tone("#7a8a98", 0.5), 0.75)))
    )
    snow = curve(
        [
            (760, 344, 1),
            (860, 298),
            (1010, 288),
            (1096, 318, 1),
            (1130, 352),
            (1060, 340),
            (1020, 374),
            (960, 342),
            (900, 372),
            (850, 342),
            (800, 362),
        ]
    )
    canvas.fill(snow, view.misty(view.tone("#ffffff", 0.95), 0.2), 0.95, clip=cone)


def _plain(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    land = rect(-20, 592, WIDE + 40, 520)
    tones = ("#c8a868", "#d8b054", "#a87c38") if not view.snow else ("#e8ecf2", "#f0f4fa", "#d8dee8")
    canvas.fill(
        land,
        Linear(
            0,
            592,
            0,
            HIGH,
            (view.misty(view.tone(tones[0], 0.8), 0.25), view.tone(tones[1], 0.75), view.tone(tones[2], 0.45)),
            (0, 0.25, 1),
        ),
    )
    chance, bands = Random(picture.seed + 3), list[Path]()
    for _ in range(60):
        y = 600 + 150 * chance.random() ** 1.4
        bands.append(ellipse(chance.uniform(0, WIDE), y, chance.uniform(60, 260), 1.5 + (y - 600) * 0.05))
    canvas.fill(joined(bands[::2]), view.tone("#f4dc94", 0.9), 0.3)
    canvas.fill(joined(bands[1::2]), view.tone("#6a5428", 0.3), 0.25)


def _acacia(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A bent trunk that forks, and flat clouds of leaves."""
    bark = view.tone("#5a4432", 0.4)
    lean = (seed % 5 - 2) * 0.05 * tall
    canvas.fill(ellipse(x + tall * 0.1, foot, tall * 0.5, tall * 0.035), view.tone("#2a2410", 0), 0.4, blur=tall * 0.02)
    tips = ((-0.46, 0.74), (-0.2, 0.86), (0.12, 0.9), (0.44, 0.78))
    fork = (x + lean, foot - tall * 0.42)
    shapes = [stroke([(x, foot), (x + lean * 0.4, foot - tall * 0.2), fork], tall * 0.075, even)]
    shapes += [
        stroke(
            [fork, (fork[0] + a * tall * 0.5, fork[1] - (b - 0.42) * tall * 0.6), (x + lean + a * tall, foot - b * tall)],
            tall * 0.045,
            thin_end,
        )
        for a, b in tips
    ]
    canvas.fill(joined(shapes), bark)
    tint = greens(view) if view.snow else LEAF
    for k, (a, b, w) in enumerate(((-0.42, 0.8, 0.34), (0.42, 0.82, 0.32), (-0.08, 0.94, 0.42), (0.16, 0.88, 0.36))):
        size = (max(2.0, tall * 0.012), max(3.5, tall * 0.026))
        crown(
            canvas,
            view,
            x + lean + a * tall,
            foot - b * tall,
            w * tall,
            tall * 0.085,
            seed + k,
            int(50 + tall * 0.36),
            size,
            tint,
            clumps=9,
        )


def _herds(canvas: Canvas, view: View, chance: Random) -> None:
    """Giraffes, elephants and antelopes, small in the heat."""
    dark = view.misty(view.tone("#5a4a3a", 0.45), 0.12)
    for k in range(4):
        _elephant(canvas, 620 + 84 * k + chance.uniform(-8, 8), 690 + 5 * (k % 2), 40 - 8 * (k == 2), dark)
    for x, s in ((1240, 62), (1310, 74), (1190, 50)):
        _giraffe(canvas, x, 676, s, view.misty(view.tone("#b8803c", 0.55), 0.1), dark)
    for _ in range(18):
        x, y, s = chance.uniform(80, 1850), chance.uniform(640, 672), chance.uniform(9, 14)
        body = [ellipse(x, y - s * 1.1, s, s * 0.42), *[rect(x + d * s - 1, y - s, 2, s) for d in (-0.7, -0.4, 0.4, 0.7)]]
        neck = stroke([(x + s * 0.8, y - s * 1.2), (x + s * 1.3, y - s * 1.9)], s * 0.3, even)
        canvas.fill(joined([*body, neck]), dark, 0.85)


def _elephant(canvas: Canvas, x: float, foot: float, s: float, tint: str) -> None:
    body = curve(
        [
            (x - s, foot - s * 0.6),
            (x - s * 0.8, foot - s * 1.5),
            (x, foot - s * 1.66),
            (x + s * 0.7, foot - s * 1.5),
            (x + s * 0.9, foot - s * 0.8),
            (x, foot - s * 0.55),
        ]
    )
    head = curve(
        [
            (x + s * 0.6, foot - s * 1.6),
            (x + s * 1.2, foot - s * 1.7),
            (x + s * 1.46, foot - s * 1.2),
            (x + s * 1.1, foot - s * 0.9),
            (x + s * 0.7, foot - s * 1.0),
        ]
    )
    trunk_ = stroke(
        [(x + s * 1.36, foot - s * 1.3), (x + s * 1.55, foot - s * 0.7), (x + s * 1.46, foot - s * 0.12)], s * 0.26, thin_end
    )
    legs = [rect(x + d * s - s * 0.13, foot - s * 0.8, s * 0.27, s * 0.8, 3) for d in (-0.75, -0.4, 0.4, 0.74)]
    canvas.fill(joined([body, head, trunk_, *legs]), tint)
    canvas.fill(
        curve(
            [
                (x + s * 0.6, foot - s * 1.55),
                (x + s * 0.5, foot - s),
                (x + s * 0.9, foot - s * 0.95),
                (x + s * 1.0, foot - s * 1.5),
            ]
        ),
        mix(tint, "#000000", 0.2),
    )
    canvas.fill(stroke([(x + s * 1.3, foot - s), (x + s * 1.7, foot - s * 0.84)], s * 0.09, thin_end), mix(tint, "#ffffff", 0.75))


def _giraffe(canvas: Canvas, x: float, foot: float, s: float, tint: str, dark: str) -> None:
    body = curve(
        [
            (x - s * 0.5, foot - s * 0.9),
            (x - s * 0.45, foot - s * 1.3),
            (x + s * 0.3, foot - s * 1.5),
            (x + s * 0.45, foot - s * 1.1),
            (x, foot - s * 0.86),
        ]
    )
    neck = stroke([(x + s * 0.3, foot - s * 1.25), (x + s * 0.62, foot - s * 2.3)], s * 0.17, even)
    head = curve(
        [
            (x + s * 0.54, foot - s * 2.36),
            (x + s * 0.62, foot - s * 2.46),
            (x + s * 0.95, foot - s * 2.26),
            (x + s * 0.9, foot - s * 2.16),
            (x + s * 0.6, foot - s * 2.2),
        ]
    )
    legs = [stroke([(x + d * s, foot - s), (x + d * s * 1.06, foot)], s * 0.09, even) for d in (-0.42, -0.28, 0.24, 0.38)]
    whole = joined([body, neck, head, *legs])
    canvas.fill(whole, tint)
    spots = [
        ellipse(x + a * s, foot - b * s, 0.06 * s, 0.055 * s)
        for a, b in ((-0.3, 1.1), (-0.12, 1.2), (0.06, 1.1), (0.2, 1.3), (0.36, 1.6), (0.44, 1.85), (0.52, 2.08))
    ]
    canvas.fill(joined(spots), dark, 0.7, clip=whole)


def _pool(more: float = 0.0) -> Path:
    return curve(
        [
            (620 - more, 760),
            (800, 726 - more * 0.4),
            (1080, 718 - more * 0.4),
            (1310 + more, 738),
            (1280 + more, 790),
            (1020, 824 + more * 0.5),
            (760, 812 + more * 0.5),
        ]
    )


def _water(picture: Picture, canvas: Canvas) -> None:
    """The waterhole with its trodden bank."""
    view, pool = picture.view, _pool()
    canvas.fill(_pool(26), view.tone("#8a6a40", 0.5), 0.8, blur=6)
    canvas.fill(
        pool,
        Linear(
            0, 718, 0, 824, (mix(view.sky[4], view.tone("#8ab0b8", 0.6), 0.3), mix(view.sky[2], view.tone("#4a7a88", 0.5), 0.5))
        ),
    )
    mask = canvas.sibling()
    mask.fill(pool, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 716, picture.seed, mask.planes[3], 0.6, 1.1, 2.0, 0.5)
    canvas.line(pool, alpha("#fff4d0", 0.8), 3, 0.5)
    picture.play("water", 660, 730, 620, 80, view.sunlight)


def _rocks(canvas: Canvas, view: View) -> None:
    for x, y, r in ((1330, 800, 60), (1400, 812, 38), (560, 812, 46)):
        stone = lines(
            [(x - r, y), (x - r * 0.8, y - r * 0.6), (x - r * 0.1, y - r * 0.9), (x + r * 0.6, y - r * 0.7), (x + r, y)]
        )
        canvas.fill(stone, Linear(x - r, y - r, x + r, y, (view.tone("#c8a484", 0.9), view.tone("#6a5244", 0.25))))


PLACES = {"savannah": Kind(savannah, None, ((0.1, 0.9),), 0.55, time="sunset")}
