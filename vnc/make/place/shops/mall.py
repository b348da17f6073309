"""A shopping mall: three storeys of galleries round an atrium under glass, escalators, shop fronts alight."""

import math
from dataclasses import dataclass
from functools import partial
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import crown, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shine
from vnc.make.place.sky import sky
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.town.town import stroller
from vnc.make.place.view import View

STOREYS = (0.0, 4.0, 8.0)
VOID, WALL, DEEP, TOP = 4.4, 7.4, 26.0, 11.6
"""Half the atrium's width, half the building's, its length, where the glass roof springs: metres."""
SHOPS = ("#e8506a", "#3f9ac0", "#f0a83c", "#5ab07a", "#8a5ac0", "#e87ab0", "#2f5f9a")
WHITE, STEEL, YELLOW = "#f2eee8", "#8a96a2", "#f0c040"


@dataclass(frozen=True)
class _Stair:
    """An escalator: its left edge, where it starts and ends, up to which height."""

    x: float
    near: float
    far: float
    high: float

    def at(self, camera: Camera, x: float, z: float, up: float = 0.0) -> tuple[float, float]:
        """A point `up` metres over the slope, as the camera sees it."""
        rise = self.high / (self.far - self.near)
        return camera.at(x, max(0.0, (z - self.near) * rise) + up, z)


def mall(picture: Picture) -> None:
    """Down the length of the atrium: galleries with glass rails, two escalators to a bridge, palms, banners, sky above."""
    view, camera = picture.view, Camera(960, 620, 1.7, 760)
    sun, chance = Sun(-0.3, 0.8, -0.2), Random(picture.seed)
    room = Room(camera, -WALL, WALL, TOP, DEEP, sun, 1.0)
    far = picture.sheet(1.0, 0, 1.5)
    sky(picture, far, 560)
    _end(picture, far, camera, chance)
    shell = picture.sheet(0.8, 0, 0.4)
    shell.fill(
        camera.floor().quad(-WALL, 0.6, 2 * WALL, DEEP - 0.6),
        Linear(0, 640, 0, HIGH, (view.tone("#e8e0d4", 0.75), view.tone("#c4b8aa", 0.4))),
    )
    _floor(shell, view, camera)
    for storey in STOREYS[::-1]:
        for side in (-1, 1):
            _gallery(picture, shell, camera, side, storey, chance)
    _roof(shell, view, camera)
    shine(shell, view, room, flattened([far, shell]), picture.seed, 0.3, 0.12)
    middle = picture.sheet(0.5, 0, 0.4)
    _bridge(middle, view, camera, 14.5)
    for x in (-2.3, 0.55):
        _escalator(middle, view, camera, _Stair(x, 8.0, 14.5, 4.0))
    for x, z in ((-3.1, 10.5), (2.9, 11.5), (3.6, 8.0)):
        stroller(middle, view, camera, x, z, chance.choice(("#5a4a6a", "#3f5a6a", "#7a4a3a")), False)
    here = picture.sheet(0.35, 0, 0.5)
    for side in (-1, 1):
        _planter(here, view, camera, side * 3.4 - 0.6, 5.6, picture.seed + side)
    _bench(here, view, camera, -2.1, 5.2)
    _directory(here, view, camera, 2.35, 5.0)
    _banners(here, view, camera, chance)
    near = picture.sheet(0.14, 0, 2.6)
    _rail(near, view)


def _end(picture: Picture, canvas: Canvas, camera: Camera, chance: Random) -> None:
    """The department store at the end: its glass front, a large sign, a clock."""
    view, flat = picture.view, camera.flat((0, 0, DEEP), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        flat.quad(-WALL, 0, 2 * WALL, TOP), Linear(0, 330, 0, 670, (view.tone("#e4dcd2", 0.7), view.tone("#c8beb2", 0.5)))
    )
    lit = 0.45 + 0.5 * view.lamps
    panes = [(-VOID + 1.1 * i, 0.1 + 2.0 * j, 1.0, 1.85) for i in range(8) for j in range(3)]
    canvas.fill(flat.quads(panes), mix(view.tone("#9ac0cc", 0.7), "#ffecc0", lit))
    canvas.fill(flat.quad(-3.4, 6.6, 6.8, 1.7), view.tone(chance.choice(SHOPS), 0.6))
    marks = [stroke([(-2.6 + 0.9 * k, 7.0), (-2.3 + 0.9 * k, 7.9), (-2.0 + 0.9 * k, 7.0)], 0.16, even, False) for k in range(6)]
    canvas.fill(joined([flat.path(m) for m in marks]), mix(view.tone("#ffffff", 1), "#fffbe8", lit))
    x, y = flat.at(0, 9.6)
    canvas.fill(ellipse(x, y, 30, 30), view.tone("#3a4450", 0.4))
    canvas.fill(ellipse(x, y, 25, 25), "#fdfaf0")
    canvas.line(lines([(x, y - 17), (x, y), (x + 12, y + 5)], closed=False), "#2a2c34", 3)


def _floor(canvas: Canvas, view: View, camera: Camera) -> None:
    """Large slabs, a band of dark stone on each side, circles of light stone down the middle."""
    floor = camera.floor()
    canvas.fill(floor.quads([(-4.3, 0.8, 0.5, 25), (3.8, 0.8, 0.5, 25)]), view.tone("#8a6f60", 0.5), 0.8)
    for z in (3.2, 7.4, 12.0, 17.0):
        for r, tint in ((1.9, "#b08a6c"), (1.65, "#f4ece0"), (0.9, "#c8a488"), (0.75, "#f4ece0")):
            canvas.fill(floor.path(ellipse(0, z, r, r)), view.tone(tint, 0.6))
    us, vs = [-7.4 + 1.1 * k for k in range(14)], [1.0 + 1.1 * k for k in range(23)]
    canvas.fill(floor.grid(us, vs, 0.018), view.tone("#7a6c64", 0.3), 0.45)


def _gallery(picture: Picture, canvas: Canvas, camera: Camera, side: int, storey: float, chance: Random) -> None:
    """One storey of one side: shops in the wall, a lit ceiling, columns, the slab's edge and its glass rail."""
    view = picture.view
    wall = camera.flat((side * WALL, storey, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(1.0, 0, DEEP - 1, 4.0), view.tone(WHITE, 0.45))
    z = 1.2
    while z < DEEP - 2:
        long = chance.uniform(3.0, 4.4)
        _shop(canvas, view, wall, z, min(long, DEEP - z), chance)
        z += long + 0.35
    if storey:
        deck = camera.floor(storey)
        canvas.fill(deck.quad(min(side * VOID, side * WALL), 1.0, WALL - VOID, DEEP - 1), view.tone("#d8cec2", 0.6))
    under = camera.floor(storey + 3.55)
    left = min(side * VOID, side * WALL)
    canvas.fill(under.quad(left, 1.0, WALL - VOID, DEEP - 1), view.tone("#d8d4cc", 0.35))
    spots = [(left + 0.7 + 1.3 * j, 1.6 + 1.5 * k, 0.3, 0.3) for k in range(16) for j in range(2)]
    canvas.fill(under.quads(spots), mix(view.tone("#f4f0e4", 0.9), "#fff6d4", max(0.6, view.lamps)))
    face = camera.flat((side * VOID, storey + 3.55, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(1.0, 0, DEEP - 1, 0.5), view.tone(WHITE, 0.75 if side > 0 else 0.6))
    canvas.fill(face.quad(1.0, 0.02, DEEP - 1, 0.07), mix(view.tone("#f0c880", 0.8), "#ffe2a0", 0.4 + 0.6 * view.lamps))
    if storey < STOREYS[-1]:
        glass = face.quad(1.0, 0.5, DEEP - 1, 1.0)
        canvas.fill(glass, alpha(mix("#dff0f4", view.sky[3], 0.4), 0.3))
        canvas.fill(face.quads([(1.3 + 1.4 * k, 0.5, 0.05, 1.05) for k in range(18)]), view.tone(STEEL, 0.6))
        canvas.fill(face.quad(1.0, 1.48, DEEP - 1, 0.09), view.tone(STEEL, 0.9))
    for k in range(5):
        box(
            canvas,
            view,
            camera,
            Sun(-0.3, 0.8, -0.2),
            side * (VOID + 0.3) - 0.2,
            storey,
            22.5 - 4.6 * k,
            0.4,
            3.55,
            0.4,
            WHITE,
            0,
        )


def _shop(canvas: Canvas, view: View, wall: Flat, z: float, long: float, chance: Random) -> None:
    """A front with its name in light over a window with figures and shelves."""
    tint, lit = chance.choice(SHOPS), 0.55 + 0.4 * view.lamps
    glow = mix(view.tone("#f4e8d4", 0.7), mix("#fff0d0", tint, 0.12), lit)
    hole = wall.quad(z, 0.05, long, 2.55)
    _, top, _, foot = hole.bounds()
    canvas.fill(hole, Linear(0, top, 0, foot, (glow, mix(glow, view.tone("#a88a70", 0.5), 0.45))))
    shelves = [(z + 0.15, v, long - 0.3, 0.05) for v in (0.9, 1.45, 2.0)]
    canvas.fill(wall.quads(shelves), view.tone("#a08468", 0.5), 0.8)
    goods: dict[str, list[tuple[float, float, float, float]]] = {}
    for u, v, wide, _ in shelves:
        at = u
        while at < u + wide - 0.25:
            w = chance.uniform(0.12, 0.3)
            goods.setdefault(chance.choice((*SHOPS, "#ffffff", "#3a3440")), []).append(
                (at, v + 0.05, w * 0.8, chance.uniform(0.15, 0.38))
            )
            at += w
    for colour, spots in goods.items():
        canvas.fill(wall.quads(spots), mix(view.tone(colour, 0.7), "#fff0d0", 0.18), 0.9)
    for u in (z + long * 0.24, z + long * 0.72):
        figure = curve(
            [
                (u, 2.0),
                (u + 0.09, 1.9),
                (u + 0.06, 1.72),
                (u + 0.24, 1.6),
                (u + 0.2, 1.0),
                (u + 0.3, 0.3, 1),
                (u - 0.3, 0.3, 1),
                (u - 0.2, 1.0),
                (u - 0.24, 1.6),
                (u - 0.06, 1.72),
                (u - 0.09, 1.9),
            ]
        )
        canvas.fill(wall.path(figure), view.tone(chance.choice(("#4a3a5a", "#b8485a", "#2f5a7a", "#d8b88a")), 0.6))
    canvas.fill(
        wall.quads([(z, 0.05, 0.07, 2.55), (z + long - 0.07, 0.05, 0.07, 2.55), (z + long / 2 - 0.03, 0.05, 0.06, 2.55)]),
        view.tone("#4a4650", 0.4),
    )
    canvas.fill(wall.quad(z, 2.6, long, 0.75), view.tone(tint, 0.6))
    letters = [(z + long * 0.2 + 0.28 * k, 2.78, 0.18, 0.38) for k in range(max(3, int(long * 2)))]
    canvas.fill(wall.quads(letters), mix(view.tone("#ffffff", 1), "#fffbe8", lit))
    if view.lamps > 0.3:
        canvas.fill(wall.quad(z, 2.6, long, 0.75), tint, 0.3 * view.lamps, blur=18, blend="screen")


def _roof(canvas: Canvas, view: View, camera: Camera) -> None:
    """Ribs and purlins of a barrel of glass between the upper edges."""
    turn = [math.pi * k / 10 for k in range(11)]
    ring = [(-VOID * math.cos(t), TOP + 2.6 * math.sin(t)) for t in turn]
    far, near = [camera.at(x, y, DEEP) for x, y in ring], [camera.at(x, y, 3.0) for x, y in ring]
    canvas.fill(lines(near + far[::-1]), alpha(mix("#e8f4f8", view.sky[2], 0.5), 0.22))
    for z in (25.5, 22, 18.5, 15, 12, 9.2, 6.8, 5.0):
        rib = lines([camera.at(x, y, z) for x, y in ring], closed=False)
        canvas.line(rib, view.tone(STEEL, 0.35), max(3.0, 0.16 * camera.size(z)))
        canvas.line(rib.moved(-1.5, -1.5), view.tone("#dfe8ee", 0.9), max(1.2, 0.05 * camera.size(z)), 0.7)
    bars = joined([lines([a, b], closed=False) for a, b in zip(near, far, strict=True)])
    canvas.line(bars, view.tone(STEEL, 0.4), 4, 0.9)


def _bridge(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A footbridge between the galleries at the escalators' head."""
    box(canvas, view, camera, Sun(-0.3, 0.8, -0.2), -VOID, 3.6, z, 2 * VOID, 0.4, 2.4, WHITE, 0.6)
    face = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(-VOID, 4.0, 1.5, 1.0), (-0.5, 4.0, 0.9, 1.0), (2.3, 4.0, 2.1, 1.0)]), alpha("#dff0f4", 0.4))
    canvas.fill(face.quads([(-VOID, 4.98, 1.5, 0.08), (-0.5, 4.98, 0.9, 0.08), (2.3, 4.98, 2.1, 0.08)]), view.tone(STEEL, 0.9))
    canvas.fill(face.quad(-VOID, 3.62, 2 * VOID, 0.07), mix(view.tone("#f0c880", 0.8), "#ffe2a0", 0.4 + 0.6 * view.lamps))


def _escalator(canvas: Canvas, view: View, camera: Camera, stair: _Stair) -> None:
    """Steps of ribbed steel between glass sides with black rails; the side toward the middle shows its casing."""
    x0, x1, on = stair.x, stair.x + 1.75, partial(stair.at, camera)
    shadow(canvas, view, camera, x0 - 0.2, stair.near - 0.8, 2.2, 3.5, 0.45)
    for x in (x0, x1):
        if abs(x) > 0.3:
            casing = lines([on(x, stair.near - 0.9), on(x, stair.far), on(x, stair.far, -0.9), camera.at(x, 0, stair.near + 0.6)])
            canvas.fill(casing, view.tone("#c4ccd2", 0.5))
    tread = lines(
        [on(x0 + 0.3, stair.near - 0.9), on(x1 - 0.3, stair.near - 0.9), on(x1 - 0.3, stair.far), on(x0 + 0.3, stair.far)]
    )
    _, top, _, foot = tread.bounds()
    canvas.fill(tread, Linear(0, top, 0, foot, (view.tone("#6a747e", 0.4), view.tone("#8c969e", 0.7))))
    steps = 26
    for k in range(steps):
        z = stair.near + (stair.far - stair.near) * k / steps
        a, b = on(x0 + 0.3, z), on(x1 - 0.3, z)
        tall = 0.1 * camera.size(z)
        canvas.fill(lines([a, b, (b[0], b[1] - tall), (a[0], a[1] - tall)]), view.tone("#343c44", 0.3), 0.85)
        canvas.fill(
            lines([(a[0], a[1] - tall), (b[0], b[1] - tall), (b[0], b[1] - tall - 2.4), (a[0], a[1] - tall - 2.4)]),
            view.tone(YELLOW, 0.9),
            0.9,
        )
    for x, inner in ((x0 + 0.12, 1), (x1 - 0.12, -1)):
        _balustrade(canvas, view, camera, stair, x, inner)


def _balustrade(canvas: Canvas, view: View, camera: Camera, stair: _Stair, x: float, inner: int) -> None:
    """One side of an escalator: skirt, glass, a line of light and the moving rail."""
    on, near, far = partial(stair.at, camera), stair.near, stair.far
    foot = on(x, near - 0.9)
    canvas.fill(
        lines([foot, on(x, near - 0.9, 0.95), on(x, near, 0.95), on(x, far, 0.95), on(x, far), on(x, near)]),
        alpha("#d4e8f0", 0.34),
    )
    skirt = lines([foot, on(x, far), on(x + inner * 0.2, far), on(x + inner * 0.2, near - 0.9)])
    canvas.fill(skirt, view.tone("#dfe4e8", 0.8))
    rail = [on(x, near - 0.95, 0.5), on(x, near - 1.0, 0.85), on(x, near - 0.7, 0.98), on(x, near, 1.0), on(x, far, 1.0)]
    canvas.line(lines(rail, closed=False), view.tone("#24262e", 0.4), 9)
    canvas.line(lines([(a, b - 3) for a, b in rail[2:]], closed=False), view.tone("#8a8e98", 0.9), 2)
    canvas.fill(lines([on(x, near, 0.06), on(x, far, 0.06), on(x, far, 0.12), on(x, near, 0.12)]), "#ffe8b0", 0.8)


def _planter(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A tree in a round tub with a bench of wood round it."""
    cx, foot = camera.at(x + 0.6, 0, z)
    s = camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.95 * s, 0.22 * s), view.tone("#2a2024", 0), 0.45, blur=8)
    tub = rect(cx - 0.75 * s, foot - 0.5 * s, 1.5 * s, 0.5 * s, 10)
    canvas.fill(tub, Linear(cx - 0.75 * s, 0, cx + 0.75 * s, 0, tuple(view.tone("#f4f0ea", k) for k in (0.5, 0.9, 0.3))))
    canvas.fill(rect(cx - 0.85 * s, foot - 0.56 * s, 1.7 * s, 0.1 * s, 6), view.tone("#b88a5c", 0.8))
    trunk(canvas, view, cx, foot - 0.5 * s, foot - 2.0 * s, 0.14 * s, seed)
    for dx, dy, r in ((-0.5, -2.3, 0.7), (0.5, -2.35, 0.7), (0, -2.8, 0.85)):
        crown(
            canvas,
            view,
            cx + dx * s,
            foot + dy * s,
            r * s,
            r * 0.75 * s,
            seed + int(dx * 9),
            300,
            (8, 17),
            ("#235a3c", "#4a9450", "#a8d070"),
        )
    crown(canvas, view, cx, foot - 0.68 * s, 0.7 * s, 0.2 * s, seed + 5, 130, (8, 15), ("#2a6240", "#5aa054", "#c8e080"))


def _bench(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A slatted bench without a back, bags left on it."""
    sun = Sun(-0.3, 0.8, -0.2)
    shadow(canvas, view, camera, x, z, 1.5, 0.5, 0.4)
    for dx in (0.12, 1.28):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.1, 0.1, 0.4, 0.3, "#5a6470", 0)
    for k in (2, 1, 0):
        box(canvas, view, camera, sun, x, 0.4, z + 0.17 * k, 1.5, 0.06, 0.13, "#b8854f", 0.7)
    for dx, tint in ((0.35, "#e8506a"), (0.68, "#f4ecd8"), (1.0, "#3f9ac0")):
        px, py = camera.at(x + dx, 0.46, z + 0.2)
        s = camera.size(z)
        canvas.line(ellipse(px, py - 0.36 * s, 0.055 * s, 0.08 * s), view.tone("#5a4a44", 0.5), 3)
        bag = lines([(px - 0.13 * s, py - 0.34 * s), (px + 0.13 * s, py - 0.34 * s), (px + 0.12 * s, py), (px - 0.12 * s, py)])
        canvas.fill(bag, Linear(px - 0.12 * s, 0, px + 0.12 * s, 0, (view.tone(tint, 0.85), view.tone(tint, 0.4))))


def _directory(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A board with the plan of the house, lit from within."""
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    shadow(canvas, view, camera, x, z, 0.7, 0.2, 0.4)
    canvas.fill(face.quad(-0.04, 0, 0.78, 1.9), view.tone("#3a4450", 0.5))
    pane = face.quad(0.02, 0.75, 0.66, 1.08)
    canvas.fill(pane, mix(view.tone("#e8f0f4", 0.8), "#f4fbff", max(0.5, view.lamps)))
    rooms = [(0.07 + 0.15 * i, 1.3 + 0.15 * j, 0.13, 0.13) for i in range(4) for j in range(3)]
    for k, tint in enumerate(SHOPS[:4]):
        canvas.fill(face.quads(rooms[k::4]), view.tone(tint, 0.8), 0.85)
    canvas.fill(face.quads([(0.08, 0.82 + 0.08 * k, 0.4 - 0.06 * (k % 3), 0.03) for k in range(5)]), "#4a5460", 0.8)


def _banners(canvas: Canvas, view: View, camera: Camera, chance: Random) -> None:
    """Long cloths hanging in the air, a sun or a leaf on each."""
    for x, z in ((-3.2, 12.5), (3.2, 12.5), (-3.3, 8.0), (3.3, 8.0)):
        tint, face = chance.choice(SHOPS), camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
        cloth = face.path(curve([(-0.55, 9.4, 1), (0.55, 9.4, 1), (0.55, 6.0, 1), (0, 5.7), (-0.55, 6.0, 1)]))
        _, top, _, foot = cloth.bounds()
        canvas.fill(cloth, Linear(0, top, 0, foot, (view.tone(tint, 0.8), view.tone(tint, 0.45))))
        canvas.fill(face.path(ellipse(0, 7.9, 0.36, 0.36)), view.tone("#fff4d8", 0.9), 0.9)
        canvas.fill(face.quads([(-0.32, 6.5 + 0.2 * k, 0.64, 0.08) for k in range(3)]), view.tone("#fff4d8", 0.8), 0.8)
        canvas.fill(face.quad(-0.62, 9.38, 1.24, 0.07), view.tone(STEEL, 0.6))


def _rail(canvas: Canvas, view: View) -> None:
    """Leaves of a plant and a steel post at the picture's edge."""
    crown(canvas, view, 40, 1010, 190, 170, 5, 200, (26, 52), ("#235a3c", "#4a9450", "#a8d070"))
    crown(canvas, view, WIDE - 30, 1040, 170, 150, 9, 180, (26, 52), ("#235a3c", "#4a9450", "#a8d070"))


PLACES = {
    "mall": Kind(mall, "white", ((0.14, 0.44), (0.56, 0.86)), 0.57, (-0.2, -0.9)),
}
