"""What is seen through windows where a prompt says it: the sea, mountains, snowy fields, a lit city, meadows, a wood."""

from collections.abc import Callable, Mapping
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import bush, crown, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import sea

Vista = Callable[[Picture, Canvas, float], None]


def beyond(picture: Picture, canvas: Canvas, horizon: float) -> bool:
    """Paints what the prompt says is outside, if it does."""
    vista = VISTAS.get(picture.beyond)
    if vista is None:
        return False
    sky(picture, canvas, horizon + 40)
    vista(picture, canvas, horizon)
    veil(picture, canvas)
    if picture.out.weather == "fog":
        canvas.fill(WHOLE, picture.out.haze, 0.5)
    return True


def _seascape(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """Open water, a headland with a lighthouse, islands, white sails."""
    view = picture.out
    level = horizon - 30
    ridge(canvas, view, level - 18, 16, ("#8fa8b8", "#b0c4c8"), picture.seed + 43, 0.5, light=0.6)
    sea(picture, canvas, level, HIGH, "#2c86b4")
    land = [(WIDE + 20, level + 60, 1), (1560, level + 46, 1), (1330, level + 10), (1380, level - 16), (1560, level - 60)]
    head = curve([*land, (1760, level - 70), (WIDE + 20, level - 110, 1)])
    canvas.fill(head, Linear(0, level - 110, 0, level + 60, (view.tone("#7ca068", 0.8), view.tone("#5c6c58", 0.4))))
    x, foot = 1480.0, level - 34
    canvas.fill(lines([(x - 13, foot), (x - 9, foot - 96), (x + 9, foot - 96), (x + 13, foot)]), view.tone("#f4f0e8", 0.85))
    canvas.fill(joined([rect(x - 12, foot - y, 24, 16) for y in (30, 64)]), view.tone("#d0483c", 0.7))
    canvas.fill(rect(x - 8, foot - 112, 16, 16), mix(view.tone("#9cb0bc", 0.6), "#ffe8a8", view.lamps))
    canvas.glow(x, foot - 104, 120, "#ffe8a8", 0.7 * view.lamps)
    for k, (sx, y, s) in enumerate(((300, 46, 44), (560, 20, 24), (820, 64, 58), (1120, 34, 32))):
        _sail(canvas, view, sx + 40 * ((picture.seed + k) % 3), level + y, s)


def _sail(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    canvas.fill(lines([(x, foot - s * 0.2), (x, foot - s * 1.7), (x + s * 0.8, foot - s * 0.2)]), view.tone("#fdfaf2", 0.9))
    canvas.fill(
        lines([(x - 2, foot - s * 0.2), (x - 2, foot - s * 1.4), (x - s * 0.5, foot - s * 0.2)]), view.tone("#e8e4dc", 0.6)
    )
    canvas.fill(
        curve(
            [
                (x - s * 0.6, foot - s * 0.14, 1),
                (x + s * 0.9, foot - s * 0.14, 1),
                (x + s * 0.6, foot + s * 0.1),
                (x - s * 0.4, foot + s * 0.1),
            ]
        ),
        view.tone("#8a4a38", 0.5),
    )


def _mountains(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """Peaks with snow over dark woods and a lake."""
    view, chance = picture.out, Random(picture.seed + 5)
    for x, top, half in ((160, 300, 330), (700, 200, 380), (1080, 330, 300), (1420, 210, 400), (1820, 280, 330)):
        _peak(canvas, view, x + chance.uniform(-50, 50), horizon, horizon - (horizon - top * horizon / 560), half, chance)
    canvas.fill(
        rect(-20, horizon - 140, WIDE + 40, 200),
        Linear(0, horizon - 140, 0, horizon + 40, (alpha(view.haze, 0.0), alpha(view.haze, 0.6))),
        blend="atop",
    )
    wood = ("#c4d4e0", "#e8f0f6") if view.snow else ("#3f6c58", "#5c8c64")
    ridge(canvas, view, horizon - 40, 26, wood, picture.seed + 44, 0.5, 26)
    meadow = ("#f0f4fa", "#d8e2ee") if view.snow else ("#98c060", "#4f8a48")
    canvas.fill(
        rect(-20, horizon + 10, WIDE + 40, HIGH),
        Linear(0, horizon, 0, horizon + 300, (view.tone(meadow[0], 0.8), view.tone(meadow[1], 0.4))),
    )
    pines(canvas, view, [(20 + 118 * k + 37 * (k % 3), horizon + 60 + 12 * (k % 4), 90 + 26 * (k % 3)) for k in range(17)])


def _peak(canvas: Canvas, view: View, x: float, foot: float, top: float, half: float, chance: Random) -> None:
    """One mountain with a lit side, a shaded side, and snow down from its top."""
    right = view.sun[0] > x
    spine = [(x + chance.uniform(-16, 30) * k * 0.6, top + (foot - top) * k / 6) for k in range(7)]
    left = [(x - half * k / 6 + chance.uniform(-14, 14), top + (foot - top) * (k / 6) ** 0.9) for k in range(1, 7)]
    east = [(x + half * k / 6 + chance.uniform(-14, 14), top + (foot - top) * (k / 6) ** 0.9) for k in range(1, 7)]
    whole = lines([*left[::-1], (x, top), *east])
    dark = lines([*spine[1:][::-1], (x, top), *(left if right else east)])
    canvas.fill(whole, view.misty(view.tone("#9ca8bc", 0.85), 0.25))
    canvas.fill(dark, view.misty(view.tone("#5c6c90", 0.3), 0.25))
    edge = top + (foot - top) * 0.4
    teeth = [(x - half + half * k / 5, edge + (34 if k % 2 else -30) + chance.uniform(-12, 12)) for k in range(11)]
    cap = lines([(x - half, top - 20), (x + half, top - 20), *teeth[::-1]])
    canvas.fill(whole & cap, view.tone("#ffffff", 0.9), 0.95)
    canvas.fill(dark & cap, view.tone("#a8bce0", 0.4), 0.95)


def _snowfields(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """White fields in soft folds, fences, bare rows of trees, a farm with a lit window."""
    view, chance = picture.out, Random(picture.seed + 6)
    ridge(canvas, view, horizon - 70, 36, ("#a8b8d0", "#d0dcea"), picture.seed + 43, 0.5, light=0.7)
    ridge(canvas, view, horizon - 20, 18, ("#8c9cb4", "#c0ccdc"), picture.seed + 44, 0.5, 20)
    for k in range(4):
        y = horizon + 8 + 62 * k
        field = curve(
            [
                (-20, y + 20, 1),
                (480, y - 12),
                (1000, y + 22),
                (1500, y - 10),
                (WIDE + 20, y + 16, 1),
                (WIDE + 20, HIGH, 1),
                (-20, HIGH, 1),
            ]
        )
        canvas.fill(field, Linear(0, y, 0, y + 130, (view.tone("#ffffff", 0.95), view.tone("#c4d4ec", 0.5))))
        posts = [rect(40 + 62 * j, y + 10 - 14 * (j % 2), 5 + k, 22 + 8 * k) for j in range(31) if chance.random() < 0.7]
        canvas.fill(joined(posts), view.tone("#6c5c58", 0.3), 0.8)
    white = ("#8ca0b8", "#d8e4f0", "#ffffff")
    for k in range(7):
        crown(canvas, view, 80 + 290 * k, horizon + 20 + 18 * (k % 3), 60, 46, picture.seed + 60 + k, 130, (3, 8), white)
    pines(canvas, view, [(130 + 240 * k + 50 * (k % 2), horizon + 70 + 20 * (k % 3), 90 + 30 * (k % 3)) for k in range(8)], white)
    for x in (560, 1340):
        y = horizon + 44
        canvas.fill(rect(x, y - 44, 110, 48), view.tone("#a86048", 0.5))
        canvas.fill(lines([(x - 12, y - 42), (x + 20, y - 88), (x + 90, y - 88), (x + 122, y - 42)]), view.tone("#ffffff", 0.9))
        canvas.fill(
            joined([rect(x + 16 + 32 * j, y - 34, 16, 18) for j in range(3)]),
            mix(view.tone("#4c4c5c", 0.3), "#ffd080", max(0.4, view.lamps)),
        )


def _city(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """Towers in two rows; by night all windows, signs and lamps along the streets."""
    view, chance = picture.out, Random(picture.seed + 7)
    skyline(
        picture,
        canvas,
        horizon + 320,
        40,
        (horizon - 360, horizon - 150),
        (50, 110),
        ("#8c90b0", "#a8b0c4"),
        picture.seed + 41,
        (8, 11),
        0.8,
    )
    canvas.fill(
        rect(-20, horizon - 400, 1960, 900),
        Linear(0, horizon - 300, 0, horizon + 160, (alpha(view.haze, 0.1), alpha(view.haze, 0.5))),
        blend="atop",
    )
    skyline(
        picture,
        canvas,
        horizon + 460,
        22,
        (horizon - 200, horizon + 40),
        (90, 170),
        ("#6c7490", "#908c98"),
        picture.seed + 47,
        (12, 15),
        1.0,
    )
    if view.lamps < 0.3:
        return
    for _ in range(46):
        x, y = chance.uniform(0, WIDE), horizon + chance.uniform(-120, 260)
        hue = chance.choice(("#ff5a9c", "#4cd8ff", "#ffd060", "#ff9a4c", "#8cff9c", "#ffe8b0", "#ffe8b0"))
        r = chance.uniform(7, 20)
        canvas.glow(x, y, r * 5, hue, 0.5 * view.lamps)
        canvas.fill(ellipse(x, y, r, r), mix(hue, "#ffffff", 0.4), 0.75 * view.lamps)


def _meadows(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """Fields in strips over rolling hills, hedges and lone trees."""
    view = picture.out
    white = view.snow > 0.5
    ridge(canvas, view, horizon - 70, 40, ("#8cacb4", "#b4ccc4"), picture.seed + 43, 0.5, light=0.6)
    hues = ("#a8cc68", "#d8cc6c", "#7cb458", "#c4d878", "#6ca450")
    for k in range(5):
        y, hue = horizon - 20 + 48 * k, "#f0f4fa" if white else hues[(k + picture.seed) % 5]
        field = curve(
            [
                (-20, y + 24 * (k % 2), 1),
                (500, y - 18),
                (1050, y + 26),
                (1560, y - 12),
                (WIDE + 20, y + 20, 1),
                (WIDE + 20, HIGH, 1),
                (-20, HIGH, 1),
            ]
        )
        canvas.fill(field, Linear(0, y, 0, y + 130, (view.tone(hue, 0.85), view.tone(mix(hue, "#2c5a34", 0.4), 0.45))))
        for j in range(9):
            x = 60 + 230 * j + 90 * (k % 2)
            bush(canvas, view, x, y + 6, 44 + 12 * k, 20 + 8 * k, picture.seed + 60 + k * 9 + j, 70)


def _forest(picture: Picture, canvas: Canvas, horizon: float) -> None:
    """Rows of conifers and broad crowns, mist between them."""
    view, chance = picture.out, Random(picture.seed + 8)
    for k, (y, tall) in enumerate(((horizon - 40, 190), (horizon + 40, 270), (horizon + 150, 380))):
        pines(
            canvas,
            view,
            [
                (chance.uniform(-40, WIDE + 40), y + chance.uniform(0, 40), tall * chance.uniform(0.7, 1.2))
                for _ in range(34 - 8 * k)
            ],
        )
        canvas.fill(
            rect(-20, y - 60, WIDE + 40, HIGH),
            Linear(0, y - 60, 0, y + 80, (alpha(view.haze, 0.0), alpha(view.haze, 0.32 - 0.1 * k))),
        )
    for k in range(8):
        bush(canvas, view, 60 + 260 * k, horizon + 190, 170, 90, picture.seed + k + 50, 160)


VISTAS: Mapping[str, Vista] = {
    "sea": _seascape,
    "mountains": _mountains,
    "snowfields": _snowfields,
    "city": _city,
    "meadows": _meadows,
    "forest": _forest,
}
