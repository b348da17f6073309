"""Open land by what grows on it: a wild meadow, wheat, maize, rice under water, lavender; and a hill over a town."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import skyline
from vnc.make.place.parts.farmgear import rail_fence
from vnc.make.place.parts.flora import Greens, air_tint, bush, flowers, grass, ground, leaves, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import still

HORIZON = 640
WHEAT: Greens = ("#9a6a24", "#dca840", "#f8e08a")
MAIZE: Greens = ("#24562c", "#4c8a38", "#a8cc58")
LAVENDER: Greens = ("#4a3878", "#8262b8", "#c4a4e8")
RICE: Greens = ("#2f7a34", "#64b048", "#c0e070")
STUBBLE: Greens = ("#b4c6da", "#e0e9f2", "#ffffff")


def _far(picture: Picture, wooded: float = 26) -> Canvas:
    """Sky, then two lines of hills on a sheet of their own."""
    view = picture.view
    sky(picture, picture.sheet(1.0), 660)
    hills = picture.sheet(0.85, 0.08 + 0.2 * view.murk, 1.2)
    near = ("#5f9a5c", "#8cb868") if not view.snow else ("#dfe8f2", "#f2f6fc")
    ridge(hills, view, 566, 44, ("#7090a4", "#9ab4b8"), picture.seed + 4, 0.5)
    ridge(hills, view, 618, 20, near, picture.seed + 5, 0.45, wooded)
    air_tint(hills, view.haze, 500, 700, 0.05, 0.28 + 0.4 * view.murk)
    veil(picture, hills)
    return hills


def _way(canvas: Canvas, view: View) -> None:
    """A track that comes from far and widens toward us."""
    shape = curve(
        [(945, 652, 1), (968, 652, 1), (1000, 760), (1090, 900), (1270, 1110, 1), (640, 1110, 1), (830, 900), (915, 760)]
    )
    sand = "#ead8ac" if not view.snow else "#eef2f8"
    canvas.fill(shape, Linear(0, 652, 0, HIGH, (view.tone(sand, 0.8), view.tone(mix(sand, "#8a6a48", 0.5), 0.4))), blur=3)
    for side in (-1, 1):
        rut = curve([(956 + side * 4, 660), (962 + side * 30, 800), (960 + side * 150, 1110)], closed=False)
        canvas.line(rut, view.tone("#8a6a48", 0.3), 9, 0.35, blur=3)
    grass(canvas, view, 690, 1080, 240, 5, clip=shape, height=0.5, left=880, right=1060)


def meadow(picture: Picture) -> None:
    """Grass in flower, one tree on a rise, a fence that loses itself."""
    view = picture.view
    _far(picture)
    land = picture.sheet(0.6, 0, 0.7)
    rise = [(-20, 690), (300, 664), (700, 668), (1150, 640), (1500, 610), (1760, 616), (WIDE + 20, 640)]
    ground(land, view, rise)
    grass(land, view, 690, 1080, 2800, picture.seed + 7)
    tree(land, view, 1560, 640, 400, picture.seed + 9, 0.9, 620)
    rail_fence(land, view, ((-20, 742), (640, 676)), 46)
    colours = ("#ffffff", "#ffe04a", "#f0709a", "#7a8af0") if not view.snow else ("#ffffff", "#dce6f4")
    flowers(land, view, 700, 1060, 900, picture.seed + 3, colours)
    near = picture.sheet(0.1, 0, 3.0)
    grass(near, view, 1010, 1100, 260, picture.seed + 8, height=2.2)
    flowers(near, view, 980, 1080, 60, picture.seed + 6, colours, 2.4)


def _standing(canvas: Canvas, view: View, top: float, bottom: float, count: int, seed: int, colours: Greens, tall: float) -> None:
    """Stalks in rows on both sides of the track, larger toward us, in four tones."""
    random = np.random.default_rng(seed)
    t = np.sort(random.random(count) ** 0.8)
    y = top + (bottom - top) * t
    x = random.random(count) * (WIDE + 80) - 40
    keep = np.abs(x - 957 - 40 * t) > 26 + 300 * np.clip((y - 652) / 450, 0, 1.2)
    x, y, t = x[keep], y[keep], t[keep]
    high = tall * (0.12 + 0.95 * (y - 640) / 440) * random.uniform(0.82, 1.12, len(x))
    half, lean = 1.0 + 4.0 * t, random.normal(0.08, 0.1, len(x)) * high
    blades = np.stack(
        [
            np.column_stack([x - half, y]),
            np.column_stack([x - half * 0.8 + lean * 0.4, y - high * 0.6]),
            np.column_stack([x + lean, y - high]),
            np.column_stack([x + half, y]),
        ],
        1,
    )
    dark, middle, bright = colours
    tones = ((dark, 0.15), (mix(dark, middle, 0.6), 0.4), (middle, 0.6), (mix(middle, bright, 0.6), 0.85), (bright, 1.0))
    of = np.clip((random.random(len(x)) * 0.7 + 0.3 * (1 - t)) * 5, 0, 4.99).astype(int)
    for k, (colour, light) in enumerate(tones):
        if (of == k).any():
            canvas.fill(Swarm(blades[of == k]), view.tone(colour, light), 0.95)
    ears = leaves(x + lean, y - high, 2.2 + 8 * t, random, 0.34)
    canvas.fill(ears, view.tone(mix(middle, bright, 0.7), 0.85), 0.9)


def _grain(picture: Picture, colours: Greens, tall: float) -> None:
    view = picture.view
    if view.snow:
        colours = (mix(colours[0], "#8a94a4", 0.5), mix(colours[1], "#e8eef6", 0.6), "#ffffff")
    _far(picture)
    land = picture.sheet(0.6, 0, 0.7)
    ground(land, view, [(-20, 656), (960, 650), (WIDE + 20, 656)], colours)
    _way(land, view)
    _standing(land, view, 660, 900, 5200, picture.seed + 11, colours, tall)
    near = picture.sheet(0.3, 0, 0.9)
    _standing(near, view, 900, 1130, 1500, picture.seed + 12, colours, tall)
    front = picture.sheet(0.1, 0, 4.0)
    for x in (-30, 1950):
        grass(front, view, 1060, 1140, 60, picture.seed + x, colours, None, tall / 44, x - 200, x + 200)


def wheat(picture: Picture) -> None:
    """Ripe grain on both sides of a track."""
    _grain(picture, WHEAT, 110)


def maize(picture: Picture) -> None:
    """Maize higher than a man."""
    _grain(picture, MAIZE, 330)


def lavender(picture: Picture) -> None:
    """Rows of lavender that run together far off."""
    view = picture.view
    _far(picture)
    land = picture.sheet(0.6, 0, 0.7)
    ground(land, view, [(-20, 654), (960, 648), (WIDE + 20, 654)], ("#4a6a3a", "#7a9a54", "#b4c880"))
    colours = LAVENDER if not view.snow else STUBBLE
    for k in range(-11, 12):
        if k:
            _row(land, view, 960 + k * 12, 960 + k * 300, picture.seed + k, colours)
    near = picture.sheet(0.1, 0, 4.0)
    for x in (60, 420, 1500, 1880):
        bush(near, view, x, 1090, 190, 90, picture.seed + x, 340, colours)


def _row(canvas: Canvas, view: View, far: float, near: float, seed: int, colours: Greens) -> None:
    """One row of round bushes from far to near."""
    random = np.random.default_rng(seed & 0xFFFF)
    for t in np.linspace(0.0, 1.0, 26) ** 1.7:
        x, y, size = far + (near - far) * t, 654 + 420 * t, 7 + 88 * t
        if -150 < x < WIDE + 150:
            bush(canvas, view, x, y - size * 0.3, size, size * 0.55, int(random.integers(9999)), int(40 + 90 * t), colours)


def paddy(picture: Picture) -> None:
    """Flooded fields that mirror the sky, seedlings in lines, grassy dykes between."""
    view = picture.view
    hills = _far(picture, 40)
    for x, y in ((330, 630), (1480, 632), (1610, 636)):
        bush(hills, view, x, y, 60, 34, picture.seed + x, 120)
    land = picture.sheet(0.6, 0, 0.4)
    ground(land, view, [(-20, 652), (960, 648), (WIDE + 20, 652)])
    still(picture, land, 662)
    for top, tall in ((655, 10), (720, 14), (812, 22), (950, 34)):
        bank = lines([(-20, top), (WIDE + 20, top - 6), (WIDE + 20, top + tall - 6), (-20, top + tall)])
        land.fill(bank, Linear(0, top - 6, 0, top + tall, (view.tone("#8ab85a", 0.8), view.tone("#4a6a34", 0.3))))
        grass(land, view, top - 2, top + tall, 260, picture.seed + top, RICE, None, 0.4 + (top - 650) / 500)
    dyke = lines([(930, 655), (968, 655), (1270, 1110), (720, 1110)])
    land.fill(dyke, Linear(0, 655, 0, HIGH, (view.tone("#a8b868", 0.8), view.tone("#7a6a44", 0.35))))
    grass(land, view, 660, 1080, 1500, picture.seed + 2, RICE, dyke, 0.5, 700, 1280)
    for low, high in ((668, 716), (736, 806), (836, 944), (986, 1080)):
        _seedlings(land, view, low, high, picture.seed + low)


def _seedlings(canvas: Canvas, view: View, top: float, bottom: float, seed: int) -> None:
    """Tufts in lines, left and right of the dyke."""
    random = np.random.default_rng(seed)
    rows = np.linspace(top, bottom, 5)
    steps = [10 + (float(y) - 640) * 0.13 for y in rows]
    spots = [(x * step - 10, float(y)) for y, step in zip(rows, steps, strict=True) for x in range(int((WIDE + 30) / step))]
    at = np.array(spots, np.float64)
    at = at[np.abs(at[:, 0] - 955) > 40 + 0.62 * (at[:, 1] - 655)]
    size = 4 + (at[:, 1] - 640) * 0.075
    for dx, colour, light in ((-0.4, RICE[0], 0.3), (0.4, RICE[1], 0.6), (0.0, RICE[2], 0.9)):
        tip = np.column_stack([at[:, 0] + dx * size * 1.6, at[:, 1] - size * random.uniform(1.4, 2.2, len(at))])
        blade = np.stack([at - np.column_stack([size * 0.14, 0 * size]), tip, at + np.column_stack([size * 0.14, 0 * size])], 1)
        canvas.fill(Swarm(blade), view.tone(colour, light) if not view.snow else view.tone("#c8ccb0", light), 0.95)


def lookout(picture: Picture) -> None:
    """A grassy hill with a railing and a bench, over the roofs and lights of a town."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    ridge(far, view, 600, 40, ("#6a86a4", "#94aabc"), picture.seed + 4, 0.5)
    town = picture.sheet(0.85, 0.12 + 0.2 * view.murk, 1.0)
    skyline(picture, town, 900, 46, (560, 690), (34, 90), ("#b0a8b4", "#c8bcae"), picture.seed + 41, (9, 12))
    skyline(picture, town, 960, 40, (660, 760), (50, 120), ("#a89cac", "#bcae9e"), picture.seed + 42, (9, 12))
    air_tint(town, view.haze, 540, 860, 0.05, 0.35 + 0.3 * view.murk)
    veil(picture, town)
    picture.play("twinkle", 0, 580, WIDE, 220, "#ffe0a0")
    hill = picture.sheet(0.4, 0, 0.5)
    edge = [(-20, 770), (300, 800), (800, 822), (1300, 806), (1700, 760), (WIDE + 20, 730)]
    ground(hill, view, edge)
    rail_fence(hill, view, ((-20, 812), (WIDE + 20, 800)), 92)
    grass(hill, view, 830, 1090, 2000, picture.seed + 7)
    tree(hill, view, 1690, 800, 640, picture.seed + 9, 0.8, 760)
    flowers(hill, view, 850, 1080, 220, picture.seed + 3, ("#ffffff", "#ffe04a"))


PLACES = {
    "meadow": Kind(meadow, None, ((0.12, 0.88),), 0.6),
    "wheatfield": Kind(wheat, None, ((0.12, 0.88),), 0.6),
    "cornfield": Kind(maize, None, ((0.12, 0.88),), 0.6),
    "lavender": Kind(lavender, None, ((0.12, 0.88),), 0.6),
    "paddy": Kind(paddy, None, ((0.12, 0.88),), 0.6),
    "lookout": Kind(lookout, None, ((0.14, 0.8),), 0.58),
}
