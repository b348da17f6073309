"""Where one eats in the street at night: Seoul's orange tents, and a Japanese alley of tiny bars under red lanterns."""

from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lantern, turned, wires
from vnc.make.place.parts.facades import Street, road, row
from vnc.make.place.parts.foodtents import ORANGE, SIGNS, food_tent, tin_table
from vnc.make.place.parts.storefronts import blade, board, glyph
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

FAR, SIDE = 40.0, 1.95
"""How far the lane of tents goes, and how far the walls of the alley stand from its middle: metres."""

WOODS = ("#6c4632", "#5a3a2c", "#7c523a", "#4c342a")


def pojangmacha(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    for x, high, wide in ((820, 250, 110), (930, 330, 90), (1020, 210, 120)):
        far.fill(rect(x, 600 - high, wide, high), view.misty(view.tone("#a8b0b8", 0.5), 0.35))
        panes = [rect(x + 8 + 17 * i, 612 - high + 22 * j, 10, 12) for i in range(int(wide / 18)) for j in range(int(high / 24))]
        far.fill(joined(panes), view.misty(mix(view.tone("#5c6c7c", 0.4), "#ffe0a0", 0.7 * view.lamps), 0.2), 0.9)
    ground = picture.sheet(0.7, 0, 0.3)
    tents = picture.sheet(0.5, 0, 0.3)
    streets = Street(7.4, (9.0, 16.0), (5.0, 8.0), FAR, neon=0.7, shops=0.9, lit=0.7)
    for side in (-1, 1):
        row(picture, tents, camera, streets, side, picture.seed * 3 + side, 3.0)
    veil(picture, tents)
    for side in (-1, 1):
        z, chance, spans = 3.6, Random(picture.seed + side), list[tuple[float, int]]()
        while z < 30:
            spans.append((z, chance.randrange(9999)))
            z += 4.2
        for z0, seed in reversed(spans):
            food_tent(picture, tents, camera, side, z0, seed, min(0.4, z0 / FAR * 0.5))
    road(picture, ground, camera, 7.4, FAR, "#6c6a70", 1.2, False, False, 0.5)
    things = picture.sheet(0.38, 0, 0.3)
    _bulbs(things, view, camera)
    for x, z, seed in ((-1.5, 11.0, 1), (1.45, 8.6, 2), (-1.6, 6.6, 3)):
        tin_table(things, view, camera, x, z, seed)
    near = picture.sheet(0.12, 0, 2.4)
    _flap(picture, near)


def yokocho(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.55, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    far.fill(
        rect(820, 250, 280, 330),
        Linear(0, 250, 0, 580, (view.misty(view.tone("#5c5c68", 0.4), 0.3), view.misty(view.tone("#4c4854", 0.3), 0.2))),
    )
    panes = [rect(836 + 44 * i, 264 + 42 * j, 28, 24) for i in range(6) for j in range(7)]
    far.fill(joined(panes), mix(view.tone("#5c6c7c", 0.4), "#ffdca0", 0.5 * view.lamps), 0.8)
    alley = picture.sheet(0.6, 0, 0.4)
    _stones(picture, alley, camera, False)
    for side in (-1, 1):
        z, chance, spans = 1.7, Random(picture.seed * 5 + side), list[tuple[float, float, int]]()
        while z < 30:
            long = chance.uniform(2.6, 3.6)
            spans.append((z, z + long, chance.randrange(9999)))
            z += long
        for span in reversed(spans):
            _bar(picture, alley, camera, side, span)
    veil(picture, alley)
    floor = picture.sheet(0.5, 0, 0.3)
    _stones(picture, floor, camera, True)
    things = picture.sheet(0.38, 0, 0.3)
    spans = [(camera.at(-1.9, y, z), camera.at(1.9, y + 0.3, z)) for z, y in ((16.0, 4.9), (10.0, 5.0), (6.5, 4.6))]
    wires(
        things,
        view,
        [(a[0], a[1], b[0], b[1], 22) for a, b in spans] + [(700, -20, 930, 520, 60), (1300, -20, 990, 520, 60)],
        2.2,
    )
    for z, side in ((9.0, -1), (6.4, 1)):
        _crates(things, view, camera, side, z)
    _steam(picture, things, camera)
    near = picture.sheet(0.12, 0, 2.2)
    for x, y, size in ((130, 250, 250), (1790, 200, 230), (1640, 90, 130)):
        near.fill(rect(x - 3, -20, 6, y), view.tone("#2c2022", 0.2))
        lantern(near, view, x, y, size, "#e8402c", 0.4)
        near.fill(
            joined(
                [rect(x - size * 0.1, y - size * (0.24 - 0.16 * k), size * 0.2, size * 0.022) for k in range(4)]
                + [rect(x - size * 0.01, y - size * 0.3, size * 0.024, size * 0.56)]
            ),
            view.tone("#2c1414", 0.2),
            0.7,
        )


def _bulbs(canvas: Canvas, view: View, camera: Camera) -> None:
    """Strings of bulbs across the lane."""
    for z in (22.0, 15.0, 10.0, 7.0):
        points = [camera.at((t - 0.5) * 7, 4.3 - 0.7 * (1 - (2 * t - 1) ** 2), z) for t in (k / 10 for k in range(11))]
        canvas.line(curve(points, closed=False), view.tone("#2c2828", 0.2), max(1.2, 0.018 * camera.size(z)))
        r = 0.07 * camera.size(z)
        canvas.fill(
            joined([ellipse(x, y + r, r, r * 1.2) for x, y in points]),
            mix(view.tone("#f0e4c8", 0.8), "#fff0b8", max(0.4, view.lamps)),
        )
        for x, y in points[1::3]:
            canvas.glow(x, y + r, 9 * r, "#ffcf80", 0.5 * view.lamps)


def _flap(picture: Picture, canvas: Canvas) -> None:
    """The rolled-up side of the tent we stand in, its pole, a bulb."""
    view = picture.view
    canvas.fill(
        curve([(-20, -20, 1), (WIDE + 20, -20, 1), (WIDE + 20, 70, 1), (1440, 96), (960, 84), (480, 100), (-20, 66, 1)]),
        Linear(0, 0, 0, 96, (view.tone("#a8481c", 0.4), mix(view.tone(ORANGE, 0.7), ORANGE, 0.4 * view.lamps))),
    )
    fringe = [lines([(40 * k - 20, 66), (40 * k + 20, 66), (40 * k + 14, 112), (40 * k - 14, 112)]) for k in range(50)]
    canvas.fill(joined(fringe[::2]), view.tone("#f4ecdc", 0.75))
    canvas.fill(joined(fringe[1::2]), mix(view.tone(ORANGE, 0.7), ORANGE, 0.3))
    canvas.fill(rect(52, 60, 26, HIGH), turned(view, 65, 13, "#c8c8cc"))
    canvas.fill(rect(1758, 100, 5, 90), view.tone("#2c2828", 0.3))
    canvas.fill(ellipse(1760, 214, 28, 34), mix(view.tone("#f0e4c8", 0.8), "#fff4c8", max(0.5, view.lamps)))
    canvas.glow(1760, 214, 260, "#ffcf80", 0.35 + 0.4 * view.lamps)


@dataclass(frozen=True)
class Bar:
    """A house of the alley: where it stands on its wall, metres, and what it is made of."""

    wall: Flat
    near: float
    long: float
    high: float
    wood: str
    cloth: str
    air: float
    seed: int


def _seen(view: View, bar: Bar, tint: str, light: float) -> str:
    """A colour of the house in that much light, through the air before it."""
    return view.misty(view.tone(tint, light), bar.air)


def _bar(picture: Picture, canvas: Canvas, camera: Camera, side: int, span: tuple[float, float, int]) -> None:
    """A bar hardly wider than its door: boards, lit lattice, a split curtain, lanterns, a sign over the alley."""
    view, (z0, z1, seed) = picture.view, span
    chance, x, long = Random(seed), SIDE * side, z1 - z0
    air = min(0.5, z0 / 36 * (0.3 + 0.5 * view.murk))
    wood, cloth, high = (
        chance.choice(WOODS),
        chance.choice(("#a8242c", "#1f3c6c", "#f0e4cc", "#2f5c44", "#3c2c34")),
        chance.uniform(4.6, 5.8),
    )
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    bar = Bar(wall, z0, long, high, wood, cloth, air, seed)
    _boards(canvas, view, bar)
    _lattice(canvas, view, bar)
    _bar_door(canvas, view, bar)
    _curtain(canvas, view, bar, chance)
    canvas.fill(wall.quad(z0, 2.3, long, 0.1), _seen(view, bar, wood, 0.6))
    board(canvas, view, wall, z0 + long * 0.06, 2.4, long * 0.88, 0.5, chance.choice(SIGNS), seed, air, 0.8 * view.lamps)
    _eave(canvas, view, camera, bar, side)
    canvas.glow(*wall.at(z0 + long * 0.4, 1.2), min(420, 1.7 * camera.size(z0 + long * 0.5)), "#ffb058", 0.36 * view.lamps)
    if z0 > 3:
        blade(canvas, view, camera, x, side, z0 + 0.3, (3.3, 0.5, 1.4), chance.choice(SIGNS), seed + 1, air)


def _boards(canvas: Canvas, view: View, bar: Bar) -> None:
    """Boards over the door with two latticed windows."""
    wall, z0, long, high, wood = bar.wall, bar.near, bar.long, bar.high, bar.wood
    canvas.fill(wall.quad(z0, 0, long, high), _seen(view, bar, mix(wood, "#807468", 0.2), 0.45))
    canvas.fill(
        wall.quads([(z0 + 0.22 * k, 2.9, 0.025, high - 2.9) for k in range(int(long / 0.22))]),
        _seen(view, bar, "#1c1414", 0.1),
        0.5,
    )
    upper = [(z0 + long * 0.14, 3.5, long * 0.3, 0.9), (z0 + long * 0.56, 3.5, long * 0.3, 0.9)]
    canvas.fill(
        wall.quads(upper), view.misty(mix(view.tone("#6c7880", 0.4), "#ffd488", 0.85 * view.lamps * (bar.seed % 3 > 0)), bar.air)
    )
    canvas.fill(
        wall.quads([(a + w * t, b, 0.035, h) for a, b, w, h in upper for t in (0.0, 0.25, 0.5, 0.75, 1.0)]),
        _seen(view, bar, wood, 0.25),
    )


def _lattice(canvas: Canvas, view: View, bar: Bar) -> None:
    """A lit window behind laths."""
    wall, window, glow = bar.wall, (bar.near + bar.long * 0.5, 0.9, bar.long * 0.42, 1.25), max(0.35, view.lamps)
    canvas.fill(wall.quad(*window), view.misty(mix(view.tone("#b89868", 0.5), "#ffc878", glow), bar.air * 0.6))
    canvas.fill(
        wall.quads(
            [(window[0] + 0.1 * k, 0.9, 0.035, 1.25) for k in range(int(window[2] / 0.1) + 1)]
            + [(window[0], 0.9, window[2], 0.05), (window[0], 2.1, window[2], 0.06)]
        ),
        _seen(view, bar, bar.wood, 0.3),
    )


def _bar_door(canvas: Canvas, view: View, bar: Bar) -> None:
    """A door of glass with bottles behind it."""
    wall, z0, long, wood, glow = bar.wall, bar.near, bar.long, bar.wood, max(0.35, view.lamps)
    door = wall.quad(z0 + long * 0.08, 0, long * 0.36, 2.2)
    canvas.fill(
        door,
        Linear(
            0,
            door.bounds()[1],
            0,
            door.bounds()[3],
            (
                view.misty(mix(view.tone("#8a6444", 0.5), "#ffd890", glow), bar.air * 0.6),
                view.misty(mix(view.tone("#6c4430", 0.4), "#d88c48", 0.8 * glow), bar.air * 0.6),
            ),
        ),
    )
    left, wide = z0 + long * 0.08, long * 0.36
    shelf = [(left + wide * (0.06 + 0.1 * k), 1.16 + 0.4 * (k % 2), wide * 0.05, 0.26) for k in range(9)]
    canvas.fill(wall.quads(shelf), _seen(view, bar, "#5c3c20", 0.4), 0.7)
    canvas.fill(
        wall.quads([(left, 1.12, wide, 0.04), (left, 1.52, wide, 0.04), (left, 0.86, wide, 0.1)]), _seen(view, bar, wood, 0.3)
    )
    canvas.fill(
        wall.quads([(left + wide * k / 6, 0, 0.05, 0.9) for k in range(7)] + [(left, 0, wide, 0.12), (left, 0.5, wide, 0.05)]),
        _seen(view, bar, wood, 0.35),
    )


def _curtain(canvas: Canvas, view: View, bar: Bar, chance: Random) -> None:
    """A split curtain with letters."""
    wall, z0, long, cloth = bar.wall, bar.near, bar.long, bar.cloth
    for k in range(3):
        a = z0 + long * (0.08 + 0.12 * k)
        canvas.fill(
            wall.path(lines([(a + 0.01, 2.25), (a + long * 0.12 - 0.01, 2.25), (a + long * 0.12 - 0.03, 1.4), (a + 0.04, 1.42)])),
            _seen(view, bar, cloth, 0.6),
        )
        canvas.fill(
            joined(glyph(wall, a + long * 0.02, 1.65, long * 0.08, chance)),
            _seen(view, bar, "#f4ecdc" if cloth != "#f0e4cc" else "#a8242c", 0.9),
        )


def _eave(canvas: Canvas, view: View, camera: Camera, bar: Bar, side: int) -> None:
    """A narrow eave with lanterns."""
    x, z0, long = SIDE * side, bar.near, bar.long
    z1 = z0 + long
    eave = camera.shape((x, 3.15, z0), (x, 3.15, z1), (x - 0.55 * side, 2.96, z1), (x - 0.55 * side, 2.96, z0))
    canvas.fill(eave, _seen(view, bar, "#4c545c" if not view.snow else "#eef3fa", 0.5))
    for t in (0.2, 0.5, 0.8):
        lx, ly = camera.at(x - 0.42 * side, 2.62, z0 + long * t)
        lantern(
            canvas, view, lx, ly, 0.46 * camera.size(z0 + long * t), "#e8402c" if (bar.seed + int(t * 10)) % 4 else "#f4e0c0", 0.4
        )


def _stones(picture: Picture, canvas: Canvas, camera: Camera, wet: bool) -> None:
    """Worn slabs with a gutter; `wet` is the second pass, when the houses stand and can be mirrored."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    whole, top = floor.quad(-1.97, 1.0, 3.94, 30), camera.at(0, 0, 30)[1]
    if not wet:
        canvas.fill(rect(-20, top, WIDE + 40, HIGH), view.tone("#3c3438", 0.2))
        return
    stone = "#e8eef6" if view.snow else "#8a8484"
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone(stone, 0.6), view.tone(stone, 0.4), view.tone(stone, 0.3))))
    slabs: list[tuple[float, float, float, float]] = []
    z = 1.0
    while z < 22:
        deep, u = chance.uniform(0.35, 0.6), -1.6
        while u < 1.5:
            wide = chance.uniform(0.4, 0.8)
            slabs.append((u, z, min(wide, 1.6 - u) - 0.03, deep - 0.03))
            u += wide
        z += deep
    canvas.fill(floor.quads(slabs[::2]), view.tone("#a8a09c" if not view.snow else "#ffffff", 0.55), 0.7)
    canvas.fill(floor.quads(slabs[1::2]), view.tone("#7c7474" if not view.snow else "#d4dcea", 0.5), 0.7)
    for side in (-1, 1):
        canvas.fill(floor.quad(side * 1.75 - 0.12, 1.0, 0.24, 30), view.tone("#1c181c", 0.1), 0.7)
        canvas.fill(floor.quad(side * 1.95 - (0.5 if side > 0 else 0.0), 1.0, 0.5, 30), view.tone("#100c10", 0), 0.3, blur=8)
    stained(canvas, picture.seed + 3, 0.16, 12, 3, view.tone("#2c2428", 0.1))
    mask = canvas.sibling()
    mask.fill(whole, "#ffffff")
    puddles(picture, canvas, top, mask.planes[3], max(0.7 * view.wet, 0.34 * view.lamps))


def _crates(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """Beer crates, a stool, a menu on a stand."""
    (x, foot), s = camera.at(side * 1.45, 0, z), camera.size(z)
    canvas.fill(ellipse(x, foot, 0.5 * s, 0.07 * s), view.tone("#100c10", 0), 0.45, blur=5)
    for k, tint in enumerate(("#e8b02c", "#c82c2c")):
        y = foot - 0.34 * k * s
        canvas.fill(rect(x - 0.26 * s, y - 0.34 * s, 0.52 * s, 0.34 * s, 2), turned(view, x, 0.28 * s, tint))
        canvas.fill(
            joined([rect(x + (-0.2 + 0.14 * j) * s, y - 0.26 * s, 0.1 * s, 0.14 * s) for j in range(3)]),
            view.tone("#241c1c", 0.2),
            0.55,
        )
    canvas.fill(
        joined([rect(x + (-0.22 + 0.11 * j) * s, foot - 0.84 * s, 0.05 * s, 0.18 * s, 2) for j in range(4)]),
        view.tone("#5c3c20", 0.5),
    )
    mx = x - side * 0.02 * s
    canvas.fill(
        lines(
            [
                (mx + side * 0.3 * s, foot),
                (mx + side * 0.36 * s, foot - 0.9 * s),
                (mx + side * 0.66 * s, foot - 0.9 * s),
                (mx + side * 0.72 * s, foot),
            ]
        ),
        view.tone("#2c2c30", 0.4),
    )
    canvas.fill(
        joined(
            [
                rect(min(mx + side * 0.42 * s, mx + side * 0.6 * s), foot - (0.8 - 0.14 * j) * s, 0.18 * s, 0.04 * s)
                for j in range(4)
            ]
        ),
        view.tone("#f4ecd8", 0.8),
    )


def _steam(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Steam from kitchens."""
    for x, z in ((-1.6, 12.0), (1.6, 8.0)):
        (cx, foot), s = camera.at(x, 1.4, z), camera.size(z)
        for k in range(9):
            t = k / 8
            canvas.fill(
                ellipse(cx - x * 0.2 * s * t, foot - 1.5 * s * t, (0.1 + 0.3 * t) * s, (0.08 + 0.18 * t) * s),
                alpha(mix(picture.view.haze, "#ffffff", 0.6), 0.22 * (1 - t) + 0.02),
                blur=0.08 * s,
            )
        picture.play("steam", cx - s, foot - 1.8 * s, 2 * s, 1.8 * s)


PLACES = {
    "pojangmacha": Kind(pojangmacha, None, ((0.18, 0.82),), 0.55, time="night"),
    "yokocho": Kind(yokocho, None, ((0.2, 0.8),), 0.55, time="night"),
}
