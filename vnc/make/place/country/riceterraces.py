"""Rice terraces: flooded steps along the contours of a valley, the sky in their water, farms and palms on the slopes."""

from dataclasses import dataclass
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, rect
from vnc.make.draw.colour import alpha, mix, parse
from vnc.make.draw.filters import resize
from vnc.make.draw.noise import octaves
from vnc.make.place.country.terraces import farmstead
from vnc.make.place.parts.desert import date_palm
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import columns, lay, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

STEP = 1.25
"""Metres from one terrace to the next."""
NEAR, FAR, SLICES = 9.0, 190.0, 900
LIP, INNER = 0.13, 0.94
"""Where on a terrace, from its outer edge (0) to the foot of the next (1), the bank ends and the shade of the wall begins."""
WOODED = 110.0
"""Metres from which on the slopes are grown over and smooth."""
EYE = Camera(960, 470, 17.0, 1150)


def riceterraces(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ridge(far, view, 400, 80, ("#7c98b4", "#a0b8c4"), picture.seed + 1, 0.6, light=0.6)
    ridge(far, view, 470, 44, ("#b4c4d4", "#d0dce8") if view.snow else ("#5c8c7c", "#84ac90"), picture.seed + 2, 0.5, 24, 6)
    far.fill(rect(-20, 520, WIDE + 40, 600), view.tone("#5c8c6c", 0.4))
    air_tint(far, view.haze, 320, 620, 0.05, 0.45 + 0.35 * view.murk)
    slopes = picture.sheet(0.7, 0, 0.3)
    valley = Valley(picture.seed)
    _slopes(picture, slopes, valley)
    _mist(picture, slopes)
    veil(picture, slopes)
    growth = picture.sheet(0.5, 0, 0.3)
    _growth(picture, growth, valley)
    near = picture.sheet(0.15, 0, 2.2)
    for k, x in enumerate((40, 230, 1720, 1900)):
        bush(near, view, x, 1085, 190, 80, picture.seed + 30 + k, 320)
    grass(near, view, 1030, HIGH + 30, 260, picture.seed + 35, None, None, 2.2)
    crown(near, view, 60, 20, 330, 120, picture.seed + 50, 520, (9, 20))


@dataclass(frozen=True)
class Valley:
    """The shape of the land, in metres: two flanks with spurs, rising away from us."""

    seed: int

    def height(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        a, b, c = (Random(self.seed).uniform(-0.6, 0.6) for _ in range(3))
        side = x - 10 * np.sin(z / 40 + a) + 2
        flank = 0.27 * (np.sqrt(side**2 + 90) - 9.5) * (0.62 + z / 400)
        spurs = 3.4 * np.sin(z / 15 + b + np.sign(side) * 1.3) * np.tanh(np.abs(side) / 26)
        return flank + spurs + 0.05 * z + 1.2 * np.sin(x / 9 + c) * np.sin(z / 11 + a)

    def at(self, x: float, z: float) -> tuple[float, float, float]:
        """Where a point of the land is seen, and its design units per metre."""
        high = np.floor(self.height(np.array(x), np.array(z)) / STEP) * STEP
        return *EYE.at(x, float(high), z), EYE.size(z)


@dataclass(frozen=True)
class Seen:
    """What each pixel shows, (h, w): land at all, metres away, its terrace, the share across it, a wall's face, metres aside."""

    land: np.ndarray
    far: np.ndarray
    level: np.ndarray
    across: np.ndarray
    wall: np.ndarray
    x: np.ndarray


def _seen(across: np.ndarray, down: np.ndarray, valley: Valley) -> Seen:
    """Slices of land from near to far: each pixel shows the first that stands as high as it. Design x and y of the pixels."""
    z = NEAR * (FAR / NEAR) ** (np.arange(SLICES) / (SLICES - 1))
    x = (across[None, :] - EYE.x) / EYE.lens * z[:, None]
    high = valley.height(x, np.broadcast_to(z[:, None], x.shape)) / STEP
    level = np.floor(high)
    stands = np.where(z[:, None] < WOODED, level, high)
    top = EYE.y + EYE.lens * (EYE.eye - stands * STEP) / z[:, None]
    reached = np.minimum.accumulate(top, 0)
    index = np.empty((len(down), len(across)), np.int32)
    for k in range(len(across)):
        index[:, k] = np.searchsorted(-reached[:, k], -down)
    land = index < SLICES
    index = np.minimum(index, SLICES - 1)
    column = np.arange(len(across))[None, :]
    before = np.maximum(index - 1, 0)
    wall = level[index, column] > level[before, column]
    share = high[index, column] - level[index, column]
    return Seen(land, z[index], level[index, column].astype(int), share, wall, x[index, column])


def _slopes(picture: Picture, canvas: Canvas, valley: Valley) -> None:
    """The land at twice the picture's size, averaged down."""
    view = picture.view
    scale = canvas.unit()
    left, top = columns(canvas)[0, 0], rows(canvas)[0, 0]
    across = left + (np.arange(canvas.width * 2) - 0.5) / (2 * scale)
    down = top + (np.arange(canvas.height * 2) - 0.5) / (2 * scale)
    seen = _seen(across, down, valley)
    colour = _coloured(picture, view, seen, down)
    half = (canvas.height, 2, canvas.width, 2)
    cover = seen.land.astype(np.float32)
    lay(
        canvas,
        np.stack([(c * cover).reshape(half).mean((1, 3)) for c in colour]) / np.maximum(cover.reshape(half).mean((1, 3)), 1e-3),
        cover.reshape(half).mean((1, 3)),
    )


def _coloured(picture: Picture, view: View, seen: Seen, down: np.ndarray) -> np.ndarray:
    """(3, h, w): water with the sky in it, rice in rows, green banks and walls, bluer with distance."""
    random = np.random.default_rng(picture.seed)
    shape = seen.land.shape
    mottle = resize(octaves(shape[1] // 4, shape[0] // 4, picture.seed + 5, 5, 30, 2.0, 0.7), (shape[1], shape[0])) - 0.5
    kinds = random.choice([0, 0, 0, 1, 2], 400)[(seen.level * 7) % 400]
    turn = np.clip((down[:, None] - 480) / 600, 0, 1) + 0.7 * mottle
    out = _mixed(mix(view.sky[4], "#ffffff", 0.25), mix(view.sky[1], view.tone("#3c7478", 0.5), 0.45), np.clip(turn, 0, 1))
    young, ripe = ("#5ca040", "#a8cc54") if not view.snow else ("#c8b888", "#eef3fa")
    stalks = np.clip(0.5 + 1.6 * mottle, 0, 1)
    rice = _mixed(view.tone(young, 0.5), view.tone(ripe, 0.85), stalks)
    out = np.where(kinds == 2, rice, out)
    planted = (np.sin(seen.x * 13 + 3 * mottle) > 0.0) & (np.sin(seen.far * 11 + 4 * mottle) > -0.1) & (seen.far < 70)
    out = np.where((kinds == 1) & planted, rice * 0.92, np.where((kinds == 1) & (seen.far >= 70), out * 0.55 + rice * 0.45, out))
    lip, bank = ("#eef3fa", "#b8c8dc") if view.snow else ("#a8c858", "#4c7a34")
    shade = np.clip((seen.across - INNER) / (1 - INNER), 0, 1) * 0.5
    out = out * (1 - shade) + np.array(parse(view.tone(bank, 0.2)))[:, None, None] * shade
    edge = _mixed(view.tone(bank, 0.6), view.tone(lip, 0.95), np.clip(0.6 + 2 * mottle, 0, 1))
    out = np.where(seen.across < LIP, edge, out)
    low, high = view.tone(mix(bank, "#5c4428", 0.3), 0.4), view.tone(mix(bank, lip, 0.35), 0.75)
    face = _mixed(low, high, np.clip(0.45 + 2.4 * mottle, 0, 1))
    out = np.where(seen.wall, face, out)
    air = np.clip((seen.far - 30) / 200, 0, 1) * (0.5 + 0.4 * view.murk)
    return out * (1 - air) + np.array(parse(view.haze))[:, None, None] * air


def _mixed(a: str, b: str, t: np.ndarray) -> np.ndarray:
    one, two = (np.array(parse(c), np.float32)[:, None, None] for c in (a, b))
    return one + (two - one) * t


def _mist(picture: Picture, canvas: Canvas) -> None:
    """Thin mist in the valley's depth."""
    view = picture.view
    clear = alpha(view.haze, 0.0)
    band = Linear(0, 330, 0, 660, (clear, alpha(view.haze, 0.3), clear))
    canvas.fill(rect(-20, 330, WIDE + 40, 330), band, blend="atop")


def _growth(picture: Picture, canvas: Canvas, valley: Valley) -> None:
    """Farms on the slopes, palms and trees on the banks, far ones first."""
    view, chance = picture.view, Random(picture.seed + 9)
    for k in range(22):
        z = 145 - 3.5 * k
        x = chance.choice((-1, 1)) * chance.uniform(0.4, 0.85) * z
        px, py, s = valley.at(x, z)
        tree(canvas, view, px, py, chance.uniform(5, 9) * s, picture.seed + 10 + k, 0.8, 150)
    for x, z in ((-26.0, 62.0), (24.0, 54.0)):
        px, py, s = valley.at(x, z)
        canvas.fill(ellipse(px, py + 4, 6 * s, 0.7 * s), view.tone("#d8e2ee" if view.snow else "#4c7a34", 0.4))
        farmstead(canvas, view, px, py, 9.0 * s)
    for k, (x, z) in enumerate(((-31.0, 50.0), (-36.0, 46.0), (31.0, 44.0), (16.0, 60.0), (-17.0, 34.0), (20.0, 28.0))):
        px, py, s = valley.at(x, z)
        if view.snow:
            tree(canvas, view, px, py, 10 * s, picture.seed + 60 + k, 0.7, 240)
        else:
            date_palm(canvas, view, px, py, 11 * s, picture.seed + 60 + k, chance.uniform(-0.14, 0.14), fruit=False)


PLACES = {"riceterraces": Kind(riceterraces, None, ((0.14, 0.86),), 0.6)}
