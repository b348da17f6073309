"""A street of old Japan: wooden shops with lattices and curtains, lanterns under the eaves, a castle over the roofs."""

from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.flora import air_tint, crown, greens, pines, ridge, trunk
from vnc.make.place.parts.keep import keep
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF, FAR = 4.0, 44.0
"""Metres from the middle of the street to the houses, and to the street's end."""
FLOOR, EAVES = 3.0, 5.5
"""Heights of the lower roof and of the upper eaves."""
TIMBER = ("#6a4632", "#5a3a2c", "#7a523a", "#4c342a")
CLOTHS = ("#2c3f78", "#8a2c34", "#3c6a58", "#5a3a6c", "#b8843a")
TILE = "#5c6470"


@dataclass(frozen=True)
class Shop:
    """A house on one side (-1 left, 1 right) from z0 to z1 metres away."""

    side: int
    z0: float
    z1: float
    wood: str
    cloth: str
    seed: int

    @property
    def long(self) -> float:
        return self.z1 - self.z0


def edostreet(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 590, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    ridge(far, view, 540, 36, ("#8496b0", "#a4b0b4"), picture.seed + 1, 0.55, light=0.6)
    distance = picture.sheet(0.85, 0.06, 1.0)
    keep(distance, view, 1010, 600, 330)
    chance = Random(picture.seed)
    pines(distance, view, [(chance.uniform(660, 1330), 640, chance.uniform(50, 110)) for _ in range(30)])
    air_tint(distance, view.haze, 240, 660, 0.08, 0.35 + 0.4 * view.murk)
    street = picture.sheet(0.55, 0, 0.4)
    for side in (-1, 1):
        for shop in sorted(_row(side, picture.seed), key=lambda s: -s.z0):
            _shop(picture, street, camera, shop)
    veil(picture, street)
    _ground(picture, street, camera)
    things = picture.sheet(0.4, 0, 0.5)
    _strings(picture, things, camera)
    for z, side in ((15.0, -1), (11.0, 1), (7.6, -1)):
        _stand(picture, things, camera, side, z)
    near = picture.sheet(0.12, 0, 2.6)
    _near(picture, near)


def _row(side: int, seed: int) -> list[Shop]:
    chance, found, z = Random(seed * 3 + side), list[Shop](), 2.2 if side < 0 else 1.6
    while z < FAR:
        long = chance.uniform(4.4, 6.4)
        found.append(Shop(side, z, z + long, chance.choice(TIMBER), chance.choice(CLOTHS), chance.randrange(9999)))
        z += long + 0.15
    return found


def _shop(picture: Picture, canvas: Canvas, camera: Camera, it: Shop) -> None:
    """Gable wall toward us, front wall, lower roof with tiles, upper storey, eaves."""
    view, side, x = picture.view, it.side, HALF * it.side
    air = min(0.7, (it.z0 / FAR) ** 0.8 * (0.25 + 0.75 * view.murk))
    lit = 0.8 if (view.sun[0] - camera.x) * side < 0 else 0.3

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    deep = x + 7 * side
    canvas.fill(camera.shape((x, 0, it.z0), (deep, 0, it.z0), (deep, EAVES, it.z0), (x, EAVES, it.z0)), seen("#d8c8a8", 0.3))
    peak = camera.shape((x - 0.9 * side, EAVES - 0.2, it.z0), (x + 2.6 * side, EAVES + 1.6, it.z0), (deep, EAVES, it.z0))
    canvas.fill(peak, seen(it.wood, 0.3))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    front = wall.quad(it.z0, 0, it.long, EAVES)
    canvas.fill(
        front,
        Linear(0, front.bounds()[1], 0, front.bounds()[3], (seen(it.wood, lit), seen(mix(it.wood, "#20181c", 0.3), lit * 0.7))),
    )
    _upper(canvas, view, wall, it, air, lit)
    _lower(picture, canvas, wall, it, air, lit)
    out = x - 1.0 * side
    roof = camera.shape((x, FLOOR + 0.55, it.z0), (x, FLOOR + 0.55, it.z1), (out, FLOOR, it.z1), (out, FLOOR, it.z0))
    tile = "#eef3fa" if view.snow else TILE
    canvas.fill(roof, Linear(0, roof.bounds()[1], 0, roof.bounds()[3], (seen(tile, lit + 0.1), seen(tile, lit * 0.6))))
    slope = camera.flat((x, FLOOR + 0.55, 0), (0, 0, 1), (-1.0 * side, -0.55, 0))
    ribs = [(it.z0 + 0.3 * k, 0, 0.07, 1) for k in range(int(it.long / 0.3))]
    canvas.fill(slope.quads(ribs), seen("#20242c" if not view.snow else "#b8c8dc", 0.2), 0.45)
    edge = camera.flat((out, FLOOR, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(it.z0, -0.13, it.long, 0.16), seen(mix(TILE, "#20181c", 0.2), 0.4))
    canvas.fill(
        joined([edge.path(ellipse(it.z0 + 0.15 + 0.3 * k, -0.04, 0.09, 0.08)) for k in range(int(it.long / 0.3))]),
        seen("#9aa2ac", 0.6),
    )
    canvas.fill(
        camera.shape((out, FLOOR, it.z0), (x, FLOOR + 0.55, it.z0), (x, FLOOR + 0.4, it.z0), (out, FLOOR - 0.14, it.z0)),
        seen(it.wood, 0.25),
    )
    _eaves(canvas, view, camera, it, air)
    if it.z0 < 26:
        _lanterns(picture, canvas, camera, it)


def _eaves(canvas: Canvas, view: View, camera: Camera, it: Shop, air: float) -> None:
    """The upper roof seen from below: rafters, then the row of tile ends."""
    side, x = it.side, HALF * it.side
    out = x - 0.95 * side
    under = camera.shape((x, EAVES, it.z0), (x, EAVES, it.z1), (out, EAVES - 0.25, it.z1), (out, EAVES - 0.25, it.z0))
    canvas.fill(under, view.misty(view.tone(mix(it.wood, "#140c10", 0.4), 0.1), air))
    slope = camera.flat((x, EAVES - 0.01, 0), (0, 0, 1), (-0.95 * side, -0.25, 0))
    canvas.fill(
        slope.quads([(it.z0 + 0.34 * k, 0, 0.12, 1) for k in range(int(it.long / 0.34))]),
        view.misty(view.tone(it.wood, 0.4), air),
    )
    edge = camera.flat((out, EAVES - 0.25, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(it.z0, 0, it.long, 0.34), view.misty(view.tone("#eef3fa" if view.snow else TILE, 0.6), air))
    caps = [edge.path(ellipse(it.z0 + 0.15 + 0.3 * k, 0.1, 0.11, 0.1)) for k in range(int(it.long / 0.3))]
    canvas.fill(joined(caps), view.misty(view.tone("#98a0aa", 0.8), air))


def _upper(canvas: Canvas, view: View, wall: Flat, it: Shop, air: float, lit: float) -> None:
    """Plaster between posts, a long window of lattice with paper behind, a rail."""
    v0 = FLOOR + 0.6
    canvas.fill(wall.quad(it.z0, v0, it.long, EAVES - v0), view.misty(view.tone("#dccaa8", lit), air))
    glow = max(0.2, view.lamps)
    paper = mix(view.tone("#d8ccb0", 0.6), "#ffd08a", glow)
    a, wide = it.z0 + it.long * 0.1, it.long * 0.8
    canvas.fill(wall.quad(a, v0 + 0.3, wide, 1.2), view.misty(paper, air * 0.6))
    bars = [(a + 0.14 * k, v0 + 0.3, 0.045, 1.2) for k in range(int(wide / 0.14) + 1)]
    beams = [(a, v0 + 0.3 + 0.6 * k, wide, 0.05) for k in range(3)]
    posts = [(it.z0 + (it.long - 0.16) * k / 3, 0, 0.16, EAVES) for k in range(4)]
    rails = [(it.z0, v0 + 0.14, it.long, 0.14), (it.z0, EAVES - 0.3, it.long, 0.16)]
    canvas.fill(wall.quads([*bars, *beams, *posts, *rails]), view.misty(view.tone(mix(it.wood, "#1c1214", 0.25), lit * 0.6), air))


def _lower(picture: Picture, canvas: Canvas, wall: Flat, it: Shop, air: float, lit: float) -> None:
    """Half lattice with light behind it, half an open shop under a split curtain; some with a name board."""
    view, chance = picture.view, Random(it.seed)
    glow = max(0.3, view.lamps)
    first = chance.random() < 0.5
    a, b = it.z0 + 0.25, it.z0 + it.long * 0.52
    shop, screen = ((a, it.long * 0.42), (b, it.long * 0.42)) if first else ((b, it.long * 0.42), (a, it.long * 0.42))
    inside = wall.quad(shop[0], 0.35, shop[1], 2.1)
    _, top, _, foot = inside.bounds()
    warm = view.misty(mix(view.tone("#5a4030", 0.4), "#ffcf80", 0.75 * glow), air * 0.5)
    canvas.fill(inside, Linear(0, top, 0, foot, (warm, mix(warm, "#5a2c18", 0.45))))
    goods = [
        (shop[0] + shop[1] * (k + 0.2) / 6, 0.38 + 0.38 * j, shop[1] * 0.11, chance.uniform(0.15, 0.36))
        for k in range(6)
        for j in (0, 1)
    ]
    for k, tint in enumerate(("#a8543c", "#d8c08a", "#4a6a6c")):
        canvas.fill(wall.quads([(shop[0], 0.34 + 0.38 * k, shop[1], 0.04)]), view.misty(view.tone(it.wood, lit), air))
        canvas.fill(wall.quads(goods[k::3]), view.misty(mix(view.tone(tint, 0.5), tint, 0.4 * glow), air))
    canvas.fill(wall.quad(shop[0] - 0.1, 0, shop[1] + 0.2, 0.38), view.misty(view.tone(it.wood, lit * 0.8), air))
    paper = view.misty(mix(view.tone("#c8b898", 0.5), "#ffc878", glow), air * 0.6)
    canvas.fill(wall.quad(screen[0], 0.3, screen[1], 2.2), paper)
    bars = [(screen[0] + 0.11 * k, 0.3, 0.05, 2.2) for k in range(int(screen[1] / 0.11) + 1)] + [
        (screen[0], 0.3 + 0.7 * k, screen[1], 0.06) for k in range(4)
    ]
    canvas.fill(wall.quads(bars), view.misty(view.tone(mix(it.wood, "#1c1214", 0.2), lit * 0.6), air))
    _noren(canvas, view, wall, it, shop, air, lit)
    if view.lamps > 0.3:
        canvas.glow(
            *wall.at(shop[0] + shop[1] / 2, 1.3),
            min(420, 2.2 * wall.camera.size(shop[0] + shop[1] / 2)),
            "#ffb860",
            0.35 * view.lamps,
        )
    if chance.random() < 0.7:
        u = screen[0] + screen[1] * 0.5
        canvas.fill(wall.quad(u - 0.9, 2.5, 1.8, 0.42), view.misty(view.tone("#3a2820", lit), air))
        canvas.fill(
            wall.quads(
                [
                    (u - 0.7 + 0.42 * k + d, 2.58 + e, w, h)
                    for k in range(4)
                    for d, e, w, h in ((0, 0.04, 0.24, 0.035), (0, 0.2, 0.24, 0.035), (0.1, 0, 0.04, 0.26))
                ]
            ),
            view.misty(view.tone("#e8c878", 0.9), air),
        )


def _noren(canvas: Canvas, view: View, wall: Flat, it: Shop, shop: tuple[float, float], air: float, lit: float) -> None:
    """A curtain in panels, each with part of a crest."""
    count = 4
    wide = shop[1] / count
    for k in range(count):
        cloth = wall.path(
            lines(
                [
                    (shop[0] + wide * k + 0.02, 2.45),
                    (shop[0] + wide * (k + 1) - 0.02, 2.45),
                    (shop[0] + wide * (k + 1) - 0.03, 1.5),
                    (shop[0] + wide * k + 0.05, 1.53),
                ]
            )
        )
        _, top, _, foot = cloth.bounds()
        canvas.fill(
            cloth,
            Linear(
                0,
                top,
                0,
                foot,
                (view.misty(view.tone(it.cloth, lit * 0.6), air), view.misty(view.tone(it.cloth, lit + 0.15), air)),
            ),
        )
    for k in (1, 3):
        canvas.line(
            wall.path(ellipse(shop[0] + wide * k, 1.98, wide * 0.42, 0.24)),
            view.misty(view.tone("#f4ecdc", lit + 0.2), air),
            max(1.2, 0.05 * wall.camera.size(shop[0])),
        )
    canvas.fill(wall.quad(shop[0] - 0.1, 2.43, shop[1] + 0.2, 0.06), view.misty(view.tone("#c8a868", lit), air))


def _lanterns(picture: Picture, canvas: Canvas, camera: Camera, it: Shop) -> None:
    """Paper lanterns in a row under the lower eaves."""
    chance = Random(it.seed + 5)
    tint = chance.choice(("#e8503a", "#f4e4c0", "#e8503a"))
    for k in range(3):
        z = it.z0 + it.long * (k + 0.5) / 3
        if z > 2.5:
            x, y = camera.at((HALF - 0.85) * it.side, FLOOR - 0.5, z)
            lantern(canvas, picture.view, x, y, 0.62 * camera.size(z), tint, 0.3)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth with a strip of flagstones, gutters of stone at both sides."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top = camera.at(0, 0, FAR)[1]
    whole = floor.quad(-HALF - 0.02, 0.5, 2 * HALF + 0.04, FAR)
    earth = "#eef3fa" if view.snow else "#c0a682"
    canvas.fill(
        whole,
        Linear(
            0, top, 0, HIGH, (view.misty(view.tone(earth, 0.8), view.murk * 0.6), view.tone(earth, 0.55), view.tone(earth, 0.35))
        ),
    )
    stained(canvas, picture.seed + 3, 0.12, 14, 3, view.tone("#5a4030", 0.2))
    z, rows = 1.0, list[tuple[float, float, float, float]]()
    while z < 34:
        long = chance.uniform(0.5, 0.9)
        u = -1.3 + chance.uniform(-0.1, 0.1)
        while u < 1.2:
            wide = chance.uniform(0.4, 0.8)
            rows.append((u, z, wide - 0.05, long - 0.05))
            u += wide
        z += long
    canvas.fill(floor.quads(rows[::2]), view.tone("#b8ac9c" if not view.snow else "#ffffff", 0.6), 0.85)
    canvas.fill(floor.quads(rows[1::2]), view.tone("#9c9084" if not view.snow else "#e4ecf6", 0.55), 0.85)
    for side in (-1, 1):
        canvas.fill(floor.quad(side * (HALF - 0.3) - 0.2, 0.6, 0.4, FAR), view.tone("#8a8078", 0.4), 0.9)
        canvas.fill(floor.quad(side * (HALF - 0.3) - 0.09, 0.6, 0.18, FAR), view.tone("#2c2628", 0.1), 0.6)
        canvas.fill(floor.quad(side * HALF - (0.9 if side > 0 else 0.0), 0.6, 0.9, FAR), view.tone("#181018", 0), 0.26, blur=10)
    if view.wet or view.lamps > 0.25:
        mask = canvas.sibling()
        mask.fill(whole, "#ffffff")
        puddles(picture, canvas, top, mask.planes[3], max(0.7 * view.wet, 0.2 * view.lamps))


def _strings(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Lanterns on ropes across the street."""
    view = picture.view
    for z in (24.0, 16.5):
        points = [
            camera.at((t - 0.5) * 2 * (HALF - 0.8), 4.9 - 0.9 * (1 - (2 * t - 1) ** 2), z) for t in (k / 8 for k in range(9))
        ]
        canvas.line(curve(points, closed=False), view.tone("#3a2c28", 0.2), max(1.4, 0.03 * camera.size(z)))
        for k, (x, y) in enumerate(points[1:-1]):
            lantern(canvas, view, x, y + 0.3 * camera.size(z), 0.5 * camera.size(z), ("#e8503a", "#f4e4c0")[k % 2], 0.35)


def _stand(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    """Tubs, sacks and a bench before a shop, and a standing lamp of paper."""
    view, s = picture.view, camera.size(z)
    x, foot = camera.at(side * (HALF - 1.25), 0, z)
    canvas.fill(ellipse(x, foot, 0.9 * s, 0.12 * s), view.tone("#181018", 0), 0.4, blur=0.05 * s)
    for dx, wide, tall, tint in ((-0.5, 0.44, 0.5, "#b8844c"), (0.0, 0.4, 0.42, "#a8743c"), (-0.26, 0.38, 0.36, "#c89858")):
        left, lift = x + dx * s, 0.44 * s if dx == -0.26 else 0
        tub = lines(
            [
                (left - wide / 2 * s, foot - tall * s - lift),
                (left + wide / 2 * s, foot - tall * s - lift),
                (left + wide * 0.42 * s, foot - lift),
                (left - wide * 0.42 * s, foot - lift),
            ]
        )
        canvas.fill(tub, Linear(left - wide / 2 * s, 0, left + wide / 2 * s, 0, (view.tone(tint, 0.9), view.tone(tint, 0.2))))
        canvas.fill(
            joined([rect(left - wide * s, foot - lift - tall * t * s, wide * 2 * s, 0.035 * s) for t in (0.22, 0.74)]),
            view.tone("#4a3020", 0.3),
            clip=tub,
        )
    lamp = rect(x + 0.36 * s, foot - 1.25 * s, 0.34 * s, 0.72 * s, 0.03 * s)
    lit = max(0.35, view.lamps)
    canvas.fill(
        joined(
            [rect(x + 0.37 * s, foot - 0.56 * s, 0.04 * s, 0.56 * s), rect(x + 0.65 * s, foot - 0.56 * s, 0.04 * s, 0.56 * s)]
        ),
        view.tone("#3a2620", 0.4),
    )
    canvas.fill(
        lamp,
        Linear(
            0,
            foot - 1.25 * s,
            0,
            foot - 0.5 * s,
            (mix(view.tone("#e8dcc0", 0.7), "#fff0c4", lit), mix(view.tone("#d8c8a4", 0.5), "#ffc878", lit)),
        ),
    )
    canvas.line(lamp, view.tone("#3a2620", 0.4), max(1.5, 0.035 * s))
    canvas.glow(x + 0.53 * s, foot - 0.9 * s, 1.5 * s, "#ffc070", 0.5 * lit)


def _near(picture: Picture, canvas: Canvas) -> None:
    """A branch over the street at the left; at the right a great lantern and the end of a curtain."""
    view = picture.view
    trunk(canvas, view, -10, 1130, -60, 130, picture.seed + 4, "#4c3a34", 60)
    for k, (x, y, rx) in enumerate(((120, 60, 260), (330, 20, 200), (60, 240, 150))):
        crown(canvas, view, x, y, rx, rx * 0.55, picture.seed + 30 + k, 480, (10, 22), greens(view))
    lantern(canvas, view, 1800, 250, 260, "#e8503a", 0.35)
    canvas.fill(rect(1796, -20, 8, 140), view.tone("#2c2022", 0.2))
    canvas.fill(rect(-20, 1010, WIDE + 40, 90), Linear(0, 1010, 0, HIGH, (alpha("#000000", 0), alpha("#120c14", 0.12))))


PLACES = {
    "edostreet": Kind(edostreet, None, ((0.18, 0.82),), 0.55),
}
