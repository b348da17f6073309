"""The inside of buildings: walls, floors, windows with what lies outside, doors, ceilings, light that falls in."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import bush, ridge
from vnc.make.place.parts.vistas import beyond
from vnc.make.place.picture import Picture
from vnc.make.place.raster import mirror
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.space import Camera, Flat, Spot, Sun
from vnc.make.place.view import View

FALLING = {name: name for name in ("rain", "snow", "petals", "leaves", "embers")} | {"storm": "rain"}
"""Weather to the loop that shows it behind a window."""


@dataclass(frozen=True)
class Room:
    """A box around the eye: from `left` to `right`, floor to `high`, back wall at `deep` (metres)."""

    camera: Camera
    left: float
    right: float
    high: float
    deep: float
    sun: Sun = Sun(-0.6, 0.6, -0.4)
    near: float = 0.3

    @property
    def back(self) -> Flat:
        """u from the left corner, v up."""
        return self.camera.flat((self.left, 0, self.deep), (1, 0, 0), (0, 1, 0))

    @property
    def west(self) -> Flat:
        """The left wall: u away from us, v up."""
        return self.camera.flat((self.left, 0, 0), (0, 0, 1), (0, 1, 0))

    @property
    def east(self) -> Flat:
        return self.camera.flat((self.right, 0, 0), (0, 0, 1), (0, 1, 0))

    @property
    def floor(self) -> Flat:
        """u across, v away from us."""
        return self.camera.floor()

    @property
    def ceiling(self) -> Flat:
        return self.camera.floor(self.high)

    @property
    def wide(self) -> float:
        return self.right - self.left


def shell(canvas: Canvas, view: View, room: Room, wall: str, floor: str, ceiling: str, side: str = "") -> None:
    """Floor, ceiling and three walls, each with its own light and dark corners where they meet."""
    near, deep = room.near, room.deep
    west, east = room.west.quad(near, 0, deep - near, room.high), room.east.quad(near, 0, deep - near, room.high)
    ground = room.floor.quad(room.left, near, room.wide, deep - near)
    top = room.ceiling.quad(room.left, near, room.wide, deep - near)
    side, wall = view.wall or side or wall, view.wall or wall
    _across(canvas, view, west, side, room.sun.on(1, 0, 0), False)
    _across(canvas, view, east, side, room.sun.on(-1, 0, 0), True)
    _down(canvas, view, top, ceiling, room.sun.on(0, -1, 0), False)
    _down(canvas, view, ground, floor, room.sun.on(0, 1, 0), True)
    back = room.back.quad(0, 0, room.wide, room.high)
    _, y0, _, y1 = back.bounds()
    light = room.sun.on(0, 0, -1)
    canvas.fill(back, Linear(0, y0, 0, y1, (view.tone(wall, light + 0.1), view.tone(wall, light - 0.1))))
    corners(canvas, view, room)


def corners(canvas: Canvas, view: View, room: Room, opacity: float = 0.34) -> None:
    """Soft dark lines where walls, floor and ceiling meet."""
    x0, y1 = room.camera.at(room.left, 0, room.deep)
    x1, y0 = room.camera.at(room.right, room.high, room.deep)
    dark, wide = view.tone("#181220", 0), 26.0
    canvas.line(lines([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]), dark, wide, opacity, blur=14)
    for x, y, far in (
        (room.left, 0, (x0, y1)),
        (room.right, 0, (x1, y1)),
        (room.left, room.high, (x0, y0)),
        (room.right, room.high, (x1, y0)),
    ):
        canvas.line(lines([room.camera.at(x, y, room.near), far], closed=False), dark, wide, opacity, blur=14)


def boards(canvas: Canvas, view: View, room: Room, colour: str, plank: float = 0.16, seed: int = 1, opacity: float = 0.5) -> None:
    """A floor of planks running away from us, each a little different."""
    chance = random.Random(seed)
    light: list[tuple[float, float, float, float]] = []
    dark: list[tuple[float, float, float, float]] = []
    seams: list[tuple[float, float, float, float]] = []
    u = room.left
    while u < room.right:
        v = room.near - chance.uniform(0, 1.5)
        while v < room.deep:
            long = chance.uniform(1.2, 2.6)
            spot = (u, max(room.near, v), plank, min(room.deep, v + long) - max(room.near, v))
            if spot[3] > 0:
                kind = chance.random()
                (light if kind < 0.3 else dark if kind < 0.6 else seams).append(spot)
                seams.append((u, max(room.near, v), plank, 0.012))
            v += long
        u += plank
    floor = room.floor
    canvas.fill(floor.quads(light), view.tone(mix(colour, "#ffffff", 0.25), 0.7), opacity * 0.4)
    canvas.fill(floor.quads(dark), view.tone(mix(colour, "#000000", 0.35), 0.4), opacity * 0.5)
    lines_ = [(u, room.near, 0.008, room.deep - room.near) for u in np.arange(room.left, room.right, plank)]
    canvas.fill(floor.quads(lines_ + [s for s in seams if s[3] < 0.05]), view.tone("#1a1010", 0.1), opacity)


def tiled(canvas: Canvas, view: View, room: Room, colour: str, size: float = 0.6, other: str = "", opacity: float = 0.45) -> None:
    """A floor of square tiles with joints, chequered if a second colour is given."""
    us, vs = list(np.arange(room.left, room.right + size, size)), list(np.arange(room.near, room.deep + size, size))
    vs = [min(v, room.deep) for v in vs]
    if other:
        squares = [
            (u, v, size, min(size, room.deep - v))
            for i, u in enumerate(us)
            for j, v in enumerate(vs)
            if (i + j) % 2 and v < room.deep
        ]
        canvas.fill(room.floor.quads(squares), view.tone(other, 0.6), 0.75)
    canvas.fill(room.floor.grid(us, vs, 0.014), view.tone(mix(colour, "#101018", 0.6), 0.3), opacity)


def shine(
    canvas: Canvas, view: View, room: Room, below: np.ndarray, seed: int, strength: float = 0.25, ripple: float = 0.3
) -> None:
    """A polished floor: the room upside down, faint."""
    mask = np.zeros((canvas.height, canvas.width), np.float32)
    sheet = canvas.sibling()
    sheet.fill(room.floor.quad(room.left, room.near, room.wide, room.deep - room.near), "#ffffff")
    mask[:] = sheet.planes[3]
    mirror(below, canvas, room.camera.at(0, 0, room.deep)[1], seed, mask, strength, 1.05, 1.2, ripple)


def skirting(canvas: Canvas, view: View, room: Room, colour: str, high: float = 0.12, rail: float = 0.0) -> None:
    """Boards along the foot of the walls, and a rail at a height if given."""
    for flat, u, long in (
        (room.back, 0, room.wide),
        (room.west, room.near, room.deep - room.near),
        (room.east, room.near, room.deep - room.near),
    ):
        canvas.fill(flat.quad(u, 0, long, high), view.tone(colour, 0.4))
        canvas.fill(flat.quad(u, high - 0.015, long, 0.015), view.tone(colour, 1.0), 0.7)
        if rail:
            canvas.fill(flat.quad(u, rail, long, 0.06), view.tone(colour, 0.6))


def outdoors(picture: Picture, canvas: Canvas, scene: str = "town", horizon: float = 560) -> None:
    """What one sees through windows: paint it first, walls with holes go over it."""
    if beyond(picture, canvas, horizon):
        return
    view = picture.out
    sky(picture, canvas, horizon + 60)
    if scene in ("town", "city"):
        tall = (horizon - 330, horizon - 60) if scene == "city" else (horizon - 130, horizon - 20)
        skyline(picture, canvas, horizon + 320, 34, tall, (50, 120), ("#b0a8b4", "#c8bcae"), picture.seed + 41, (9, 12))
        canvas.fill(
            rect(-20, horizon - 360, 1960, 900),
            Linear(0, horizon - 260, 0, horizon + 200, (alpha(view.haze, 0.1), alpha(view.haze, 0.55))),
            blend="atop",
        )
    else:
        ridge(canvas, view, horizon - 50, 34, ("#7ea6a4", "#a8c8b4"), picture.seed + 43, 0.5)
    for k in range(9):
        bush(canvas, view, 40 + k * 230, horizon + 40 + 30 * (k % 3), 190, 120, picture.seed + k + 50, 150)
    veil(picture, canvas)
    if view.weather == "fog":
        canvas.fill(WHOLE, view.haze, 0.6)


def window(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    frame: str = "#e8e4dc",
    columns: int = 2,
    rows: int = 1,
    bar: float = 0.05,
) -> Path:
    """Cuts a hole in the wall painted on `canvas` and puts a frame into it; gives the hole's shape."""
    hole = flat.quad(u, v, wide, tall)
    canvas.fill(hole, "#ffffff", blend="erase")
    glass = Linear(
        *flat.at(u, v + tall), *flat.at(u + wide, v), (alpha("#ffffff", 0.16), alpha("#ffffff", 0.02), alpha("#ffffff", 0.1))
    )
    canvas.fill(hole, glass)
    uprights = [(u + wide * k / columns - bar / 2, v, bar, tall) for k in range(columns + 1)]
    levels = [(u - bar / 2, v + tall * k / rows - bar / 2, wide + bar, bar) for k in range(rows + 1)]
    canvas.fill(flat.quads(uprights + levels), view.tone(frame, 0.35))
    thin = [(a + w * 0.65, b, w * 0.35, h) for a, b, w, h in uprights] + [(a, b + h * 0.7, w, h * 0.3) for a, b, w, h in levels]
    canvas.fill(flat.quads(thin), view.tone(frame, 1.0), 0.8)
    return hole


def droplets(picture: Picture, canvas: Canvas, hole: Path, seed: int) -> None:
    """What falls outside falls behind the glass; rain runs down it."""
    name = FALLING.get(picture.out.weather)
    if name is None:
        return
    corners = sorted(hole.contours[0].tolist(), key=lambda p: p[1])
    x0, _, x1, _ = hole.bounds()
    y0, y1 = corners[1][1], corners[2][1]
    picture.play(name, x0, y0, x1 - x0, y1 - y0)
    if name != "rain":
        return
    random_ = np.random.default_rng(seed)
    left, top, right, bottom = hole.bounds()
    count = int(min(260, (right - left) * (bottom - top) / 900))
    x, y = left + random_.random(count) * (right - left), top + random_.random(count) * (bottom - top)
    size = random_.uniform(1.2, 4.2, count)
    drops = [np.array([(a - s, b), (a, b - s * 1.6), (a + s, b), (a, b + s)]) for a, b, s in zip(x, y, size, strict=True)]
    tails = [
        np.array([(a - 0.8, b - s * 9), (a + 0.8, b - s * 9), (a + 0.9, b), (a - 0.9, b)])
        for a, b, s in zip(x[::4], y[::4], size[::4], strict=True)
    ]
    canvas.fill(Path(tails), "#eaf4ff", 0.25, clip=hole)
    canvas.fill(Path(drops), "#eaf4ff", 0.45, clip=hole)


def curtain(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    colour: str,
    folds: int = 6,
    opacity: float = 0.92,
) -> None:
    """A curtain hanging in folds over part of a window."""
    colour = view.curtain or colour
    shape = flat.quad(u, v, wide, tall)
    canvas.fill(shape, view.tone(colour, 0.7), opacity)
    for k in range(folds):
        a = u + wide * (k + 0.15) / folds
        canvas.fill(
            flat.quad(a, v, wide * 0.45 / folds, tall),
            view.tone(mix(colour, "#201828", 0.5), 0.2),
            0.35 * opacity,
            blur=3,
            clip=shape,
        )
        canvas.fill(
            flat.quad(a + wide * 0.55 / folds, v, wide * 0.2 / folds, tall),
            view.tone(colour, 1.3),
            0.5 * opacity,
            blur=2,
            clip=shape,
        )


def door(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    wide: float,
    tall: float,
    colour: str,
    glass: bool = True,
    frame: str = "#d8d0c4",
) -> None:
    colour = view.own("door", colour)
    canvas.fill(flat.quad(u - 0.06, 0, wide + 0.12, tall + 0.06), view.tone(frame, 0.45))
    leaf = flat.quad(u, 0, wide, tall)
    a, b = flat.at(u, tall), flat.at(u + wide, 0)
    canvas.fill(leaf, Linear(*a, *b, (view.tone(colour, 0.8), view.tone(colour, 0.3))))
    if glass:
        canvas.fill(
            flat.quad(u + wide * 0.2, tall * 0.5, wide * 0.6, tall * 0.36),
            mix(view.tone("#b4ccd4", 0.8), "#ffe4a8", view.lamps * 0.6),
        )
    canvas.fill(
        flat.quads(
            [
                (u + wide * 0.1, tall * 0.08, wide * 0.8, 0.02),
                (u + wide * 0.1, tall * 0.4, wide * 0.8, 0.02),
                (u + wide * 0.1, tall * 0.08, 0.02, tall * 0.32),
                (u + wide * 0.9, tall * 0.08, 0.02, tall * 0.33),
            ]
        ),
        view.tone("#201818", 0.2),
        0.5,
    )
    canvas.fill(flat.quad(u + wide * 0.82, tall * 0.44, wide * 0.07, 0.1), view.tone("#e8d8a0", 0.9))


def sunlight(
    canvas: Canvas,
    room: Room,
    view: View,
    panes: Sequence[tuple[Spot, Spot, Spot, Spot]],
    towards: Spot,
    colour: str = "",
    pool: float = 0.5,
    shaft: float = 0.16,
) -> None:
    """Light through windows: a bright patch on the floor for each pane, and the air lit on the way.

    `towards` points from the room to the sun; panes are corners in space."""
    colour = colour or view.sunlight
    strength = (view.shine if view.time != "night" else 0.55 * view.shine) * (1 - 0.75 * view.lamps)
    if strength < 0.1:
        return
    patches: list[Path] = []
    beams: list[Path] = []
    for pane in panes:
        spots = [_cast(room, corner, towards) for corner in pane]
        foot = [room.camera.at(*s) for s in spots]
        patches.append(lines(foot))
        beams.append(_hull([room.camera.at(*p) for p in pane] + foot))
    whole = joined(patches)
    _, top, _, bottom = whole.bounds()
    clip = room.floor.quad(room.left, room.near, room.wide, room.deep - room.near)
    canvas.fill(
        whole,
        Linear(0, top, 0, bottom, (alpha(colour, pool), alpha(colour, pool * 0.8))),
        strength,
        blur=3,
        blend="screen",
        clip=clip,
    )
    canvas.fill(whole, alpha(colour, pool * 0.5), strength, blur=26, blend="screen")
    for beam in beams:
        _, y0, _, y1 = beam.bounds()
        canvas.fill(
            beam, Linear(0, y0, 0, y1, (alpha(colour, shaft), alpha(colour, shaft * 0.15))), strength, blur=10, blend="screen"
        )


def ceiling_panels(canvas: Canvas, view: View, room: Room, size: float = 0.6, joint: str = "#5a6470") -> None:
    """Square panels of a hung ceiling, some a little darker."""
    chance = random.Random(3)
    us = [room.left + size * k for k in range(int(room.wide / size) + 1)]
    vs = [room.near + size * k for k in range(int((room.deep - room.near) / size) + 1)]
    spots = [(u, v, size, size) for u in us[:-1] for v in vs[:-1] if chance.random() < 0.4]
    canvas.fill(room.ceiling.quads(spots), view.tone(mix(joint, "#202430", 0.3), 0.2), 0.1)
    canvas.fill(room.ceiling.grid(us, vs, 0.018), view.tone(joint, 0.25), 0.4)


def ceiling_lamps(canvas: Canvas, view: View, room: Room, rows: int, columns: int, long: float = 1.2, wide: float = 0.25) -> None:
    """Flat lamps in the ceiling that shine when the lamps are on."""
    spots: list[tuple[float, float, float, float]] = []
    for i in range(columns):
        for j in range(rows):
            u = room.left + room.wide * (i + 0.5) / columns - wide / 2
            v = room.near + 0.8 + (room.deep - 1.2) * j / rows
            spots.append((u, v, wide, long))
    shape = room.ceiling.quads(spots)
    canvas.fill(shape, mix(view.tone("#eef0f0", 0.7), "#fffdf2", view.lamps))
    if view.lamps > 0.2:
        canvas.fill(shape, "#fff6dc", 0.5 * view.lamps, blur=24, blend="screen")


def _cast(room: Room, corner: Spot, towards: Spot) -> Spot:
    """Where light through a corner meets the floor."""
    x, y, z = corner
    t = y / max(0.05, towards[1])
    return x - towards[0] * t, 0.0, max(room.near, z - towards[2] * t)


def _hull(points: list[tuple[float, float]]) -> Path:
    """The convex outline of points."""
    ordered = sorted(points)
    halves: list[list[tuple[float, float]]] = []
    for run in (ordered, ordered[::-1]):
        half: list[tuple[float, float]] = []
        for p in run:
            while len(half) > 1 and _turn(half[-2], half[-1], p) <= 0:
                half.pop()
            half.append(p)
        halves.append(half[:-1])
    return lines(halves[0] + halves[1])


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _across(canvas: Canvas, view: View, shape: Path, colour: str, light: float, mirrored: bool) -> None:
    """A side wall: a little darker toward us, so that the eye goes in."""
    left, _, right, _ = shape.bounds()
    left, right = max(left, -60), min(right, 1980)
    ends = (view.tone(colour, light - 0.2), view.tone(colour, light + 0.08))
    canvas.fill(shape, Linear(left, 0, right, 0, ends[::-1] if mirrored else ends))


def _down(canvas: Canvas, view: View, shape: Path, colour: str, light: float, below: bool) -> None:
    _, top, _, bottom = shape.bounds()
    top, bottom = max(top, -60), min(bottom, 1140)
    ends = (view.tone(colour, light + 0.06), view.tone(colour, light - 0.22))
    canvas.fill(shape, Linear(0, top, 0, bottom, ends if below else ends[::-1]))
