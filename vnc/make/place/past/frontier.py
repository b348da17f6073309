"""A town of the wild west: false fronts over boardwalks, a saloon, a water tower, dust."""

from dataclasses import dataclass
from math import cos, pi, sin
from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.travel.deck import barrel
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF, WALK, FAR = 6.2, 2.0, 46.0
"""Metres from the middle of the street to the fronts; the boardwalk's width; the street's length."""
PAINTS = ("#b0563c", "#c8a868", "#7c8c84", "#a8744c", "#d8c8a8", "#6f7f94", "#8c6444")


@dataclass(frozen=True)
class Front:
    """A building on one side (-1 left, 1 right) from z0 to z1 metres away; its front rises to `high`."""

    side: int
    z0: float
    z1: float
    high: float
    paint: str
    kind: int
    seed: int

    @property
    def long(self) -> float:
        return self.z1 - self.z0


def westernstreet(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 590, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    distance = picture.sheet(0.85, 0.05, 1.0)
    for x, wide, tall in ((700, 260, 150), (1240, 320, 190), (960, 200, 90), (420, 300, 120), (1560, 300, 130)):
        _butte(distance, view, x, 630, wide, tall)
    _chapel(distance, view, 950, 632, 150)
    air_tint(distance, view.haze, 380, 660, 0.05, 0.35 + 0.4 * view.murk)
    street = picture.sheet(0.55, 0, 0.4)
    _water_tower(street, view, 1290, 600, 330)
    for side in (-1, 1):
        for front in sorted(_row(side, picture.seed), key=lambda f: -f.z0):
            _building(picture, street, camera, front)
    veil(picture, street)
    _ground(picture, street, camera)
    things = picture.sheet(0.35, 0, 0.5)
    for z, side in ((17.0, 1), (11.0, -1)):
        _hitching(things, view, camera, side * (HALF - WALK - 0.7), z)
    _trough(things, view, camera, HALF - WALK - 0.8, 10.4)
    for x, z in ((-4.6, 8.4), (-4.3, 7.6), (4.7, 14.0)):
        (bx, foot), s = camera.at(x, 0, z), camera.size(z)
        barrel(things, view, bx, foot, 0.34 * s, 0.95 * s)
    for k, (x, y, r) in enumerate(((1330, 770, 34), (640, 720, 22))):
        _tumbleweed(things, view, x, y, r, picture.seed + k)
    near = picture.sheet(0.12, 0, 2.4)
    _near(picture, near)


def _row(side: int, seed: int) -> list[Front]:
    chance, found, z = Random(seed * 5 + side), list[Front](), 3.2 if side < 0 else 2.6
    kind = 0 if side < 0 else 2
    while z < FAR:
        long = chance.uniform(5.4, 7.4)
        found.append(Front(side, z, z + long, chance.uniform(5.2, 7.4), chance.choice(PAINTS), kind % 5, chance.randrange(9999)))
        z += long + chance.choice((0.1, 0.1, 1.4))
        kind += 1
    return found


def _building(picture: Picture, canvas: Canvas, camera: Camera, it: Front) -> None:
    view, x, side = picture.view, HALF * it.side, it.side
    air = min(0.7, (it.z0 / FAR) ** 0.8 * (0.2 + 0.75 * view.murk))
    lit = 0.85 if (view.sun[0] - camera.x) * side < 0 else 0.3

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    deep = x + 9 * side
    body = camera.shape((x, 0, it.z0), (deep, 0, it.z0), (deep, it.high - 1.6, it.z0), (x, it.high - 1.2, it.z0))
    canvas.fill(body, seen(mix(it.paint, "#5a4434", 0.4), 0.35))
    gable = camera.flat((min(x, deep), 0, it.z0), (1, 0, 0), (0, 1, 0))
    canvas.fill(gable.quads([(0, 0.3 * k, 9, 0.03) for k in range(1, 20)]), seen("#2a1c14", 0.1), 0.35, clip=body)
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    front = wall.path(_parapet(it))
    _, top, _, foot = front.bounds()
    canvas.fill(front, Linear(0, max(-200, top), 0, foot, (seen(it.paint, lit), seen(mix(it.paint, "#4a3428", 0.4), lit * 0.75))))
    boards = [(it.z0, 0.26 * k, it.long, 0.022) for k in range(int(it.high / 0.26) + 2)]
    canvas.fill(wall.quads(boards), seen("#2a1a12", 0.1), 0.35, clip=front)
    canvas.line(front, seen(mix(it.paint, "#fff0d8", 0.6), lit + 0.1), max(1.4, 0.1 * camera.size(it.z0 + 1)), clip=front)
    _openings(picture, canvas, wall, it, air, lit)
    _sign(canvas, view, wall, it, air, lit)
    _porch(picture, canvas, camera, it, air, lit)


def _parapet(it: Front) -> Path:
    """The false front's outline: stepped, arched or with a gable."""
    a, b, h, middle = it.z0, it.z1, it.high, (it.z0 + it.z1) / 2
    match it.seed % 3:
        case 0:
            top = [
                (b, h - 0.9),
                (b - it.long * 0.2, h - 0.9),
                (b - it.long * 0.2, h),
                (a + it.long * 0.2, h),
                (a + it.long * 0.2, h - 0.9),
                (a, h - 0.9),
            ]
        case 1:
            top = [(b, h - 0.6), (middle, h + 0.5), (a, h - 0.6)]
        case _:
            top = [(b, h), (a, h)]
    return lines([(a, 0), (b, 0), *top])


def _openings(picture: Picture, canvas: Canvas, wall: Flat, it: Front, air: float, lit: float) -> None:
    """Windows above; below a door with swing leaves or panels between two shop windows."""
    view, chance = picture.view, Random(it.seed)
    glass = view.misty(mix(view.tone("#4c5c64", 0.5), "#ffc870", max(0.12, view.lamps) * 0.95), air * 0.6)
    trim = view.misty(view.tone(mix(it.paint, "#fff4e0", 0.7), lit), air)
    upper = [(it.z0 + it.long * (k + 0.22) / 3, 3.55, it.long * 0.19, 1.15) for k in range(3)] if it.high > 5.6 else []
    below = [(it.z0 + it.long * 0.07, 0.95, it.long * 0.26, 1.35), (it.z0 + it.long * 0.67, 0.95, it.long * 0.26, 1.35)]
    spots = [*upper, *below]
    canvas.fill(wall.quads([(u - 0.08, v - 0.08, w + 0.16, h + 0.16) for u, v, w, h in spots]), trim)
    canvas.fill(wall.quads(spots), glass)
    bars = [(u + w / 2 - 0.025, v, 0.05, h) for u, v, w, h in spots] + [(u, v + h / 2 - 0.02, w, 0.04) for u, v, w, h in spots]
    canvas.fill(wall.quads(bars), trim)
    for u, v, w, h in upper:
        if chance.random() < 0.5:
            canvas.fill(wall.quad(u, v + h * 0.45, w, h * 0.55), view.misty(view.tone("#e8dcc4", 0.6), air), 0.7)
    a, wide = it.z0 + it.long * 0.42, it.long * 0.17
    canvas.fill(wall.quad(a - 0.1, 0.25, wide + 0.2, 2.25), trim)
    canvas.fill(wall.quad(a, 0.25, wide, 2.15), view.misty(mix(view.tone("#20161a", 0.1), "#ffb050", 0.6 * view.lamps), air))
    leaf = view.misty(view.tone("#8a5430", lit * 0.8), air)
    if it.kind == 0:
        canvas.fill(wall.quads([(a, 0.8, wide * 0.47, 1.0), (a + wide * 0.53, 0.8, wide * 0.47, 1.0)]), leaf)
        slats = [(a + wide * 0.53 * k + 0.04, 0.9 + 0.14 * j, wide * 0.4, 0.05) for k in (0, 1) for j in range(6)]
        canvas.fill(wall.quads(slats), view.misty(view.tone("#3a2014", 0.2), air), 0.7)
    else:
        canvas.fill(wall.quad(a, 0.25, wide, 2.15), leaf)
        canvas.fill(wall.quads([(a + wide * 0.15, 0.45, wide * 0.7, 0.7)]), view.misty(view.tone("#5a3420", 0.3), air))
        canvas.fill(wall.quads([(a + wide * 0.15, 1.35, wide * 0.7, 0.85)]), glass)
    if view.lamps > 0.3:
        for u, _, w, _ in below:
            canvas.glow(*wall.at(u + w / 2, 1.6), min(400, 2.0 * wall.camera.size(u)), "#ffb858", 0.4 * view.lamps)


def _sign(canvas: Canvas, view: View, wall: Flat, it: Front, air: float, lit: float) -> None:
    """A painted board under the parapet: the trade's emblem between invented letters."""
    v = it.high - 1.55 if it.high > 5.6 else it.high - 1.75
    ground = ("#7c2c28", "#2c4458", "#3c5a44", "#d8c8a0", "#4a3424")[it.kind]
    ink = "#3a2418" if it.kind == 3 else "#f4dca0"
    a, wide = it.z0 + it.long * 0.16, it.long * 0.68
    canvas.fill(wall.quad(a, v, wide, 0.72), view.misty(view.tone(ground, lit), air))
    colour = view.misty(view.tone(ink, lit + 0.2), air)
    canvas.fill(wall.quads([(a + 0.06, v + 0.05, wide - 0.12, 0.035), (a + 0.06, v + 0.63, wide - 0.12, 0.035)]), colour)
    r, middle = 0.24, (a + wide / 2, v + 0.36)
    emblem = EMBLEMS[it.kind](middle[0], middle[1], r)
    canvas.fill(wall.path(emblem), colour)
    marks: list[tuple[float, float, float, float]] = []
    for k in range(4):
        for side in (-1, 1):
            u = middle[0] + side * (r + 0.28 + 0.3 * k) - 0.08
            if a + 0.1 < u < a + wide - 0.3:
                marks += [
                    (u, v + 0.18, 0.05, 0.36),
                    (u, v + 0.18 + 0.31 * (k % 2), 0.17, 0.05),
                    (u + 0.12, v + 0.18, 0.05, 0.36 if k % 3 else 0.2),
                ]
    canvas.fill(wall.quads(marks), colour)


def _star(x: float, y: float, r: float) -> Path:
    return lines(
        [
            (
                x + r * (1 if k % 2 == 0 else 0.42) * cos(pi / 2 + k * pi / 5),
                y + r * (1 if k % 2 == 0 else 0.42) * sin(pi / 2 + k * pi / 5),
            )
            for k in range(10)
        ]
    )


def _mug(x: float, y: float, r: float) -> Path:
    return joined(
        [
            rect(x - r * 0.6, y - r * 0.8, r * 0.9, r * 1.4),
            ellipse(x + r * 0.5, y - r * 0.1, r * 0.34, r * 0.44),
            ellipse(x - r * 0.15, y + r * 0.66, r * 0.6, r * 0.3),
        ]
    )


def _coin(x: float, y: float, r: float) -> Path:
    return ellipse(x, y, r, r) - rect(x - r * 0.12, y - r * 0.6, r * 0.24, r * 1.2)


def _shoe(x: float, y: float, r: float) -> Path:
    return ellipse(x, y, r, r) - ellipse(x, y - r * 0.2, r * 0.6, r * 0.72) - rect(x - r * 0.6, y - r * 1.2, r * 1.2, r * 0.7)


def _hat(x: float, y: float, r: float) -> Path:
    return joined([ellipse(x, y - r * 0.4, r * 1.2, r * 0.26), rect(x - r * 0.55, y - r * 0.4, r * 1.1, r * 1.0, r * 0.3)])


EMBLEMS = (_mug, _coin, _star, _shoe, _hat)
"""Saloon, bank, sheriff, smith, outfitter."""


def _porch(picture: Picture, canvas: Canvas, camera: Camera, it: Front, air: float, lit: float) -> None:
    """A boardwalk with posts that carry a shingled roof; on some a balcony with a rail."""
    view, side, x = picture.view, it.side, HALF * it.side
    sun = Sun(-0.7 * side if lit > 0.5 else 0.7 * side, 0.7, -0.3)
    out = x - WALK * side
    wood = view.misty(view.tone("#9a7450", lit * 0.7), air)
    left = min(x, out)
    box(canvas, view, camera, sun, left, 0, it.z0, WALK, 0.25, it.long, mix("#a8825a", view.haze, air), 0.4)
    planks = [(left, it.z0 + 0.3 * k, WALK, 0.03) for k in range(int(it.long / 0.3))]
    canvas.fill(camera.floor(0.25).quads(planks), view.misty(view.tone("#3a2618", 0.1), air), 0.5)
    roof = camera.shape((x, 3.25, it.z0), (x, 3.25, it.z1), (out, 2.78, it.z1), (out, 2.78, it.z0))
    tint = "#eef3fa" if view.snow else "#8c6a50"
    under = camera.flat((out, 2.78, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(roof, view.misty(view.tone(mix(tint, "#2a1a14", 0.45), lit * 0.4), air))
    slope = camera.flat((x, 3.24, 0), (0, 0, 1), (-WALK * side, -0.47, 0))
    canvas.fill(
        slope.quads([(it.z0 + 0.5 * k, 0, 0.09, 1) for k in range(int(it.long / 0.5) + 1)]),
        view.misty(view.tone("#5a4030", 0.4), air),
        0.8,
    )
    canvas.fill(under.quad(it.z0, -0.04, it.long, 0.24), view.misty(view.tone(tint, lit), air))
    posts = [(it.z0 + (it.long - 0.16) * k / 2, 0.25, 0.16, 2.5) for k in range(3)]
    canvas.fill(under_posts := camera.flat((out, 0, 0), (0, 0, 1), (0, 1, 0)).quads(posts), wood)
    canvas.inner(under_posts, 3 * side, 0, view.misty(view.tone("#2a1a12", 0.1), air), 0.4)
    if it.seed % 2 and it.high > 5.6:
        rail = [(it.z0 + 0.24 * k, 0.2, 0.06, 0.7) for k in range(int(it.long / 0.24))] + [(it.z0, 0.9, it.long, 0.09)]
        canvas.fill(under.quads(rail), view.misty(view.tone("#e4d4b4", lit), air))
    if it.z0 < 24:
        cx, cy = camera.at(out + 0.5 * side, 2.3, it.z0 + it.long / 2)
        s = camera.size(it.z0 + it.long / 2)
        canvas.fill(
            rect(cx - 0.1 * s, cy - 0.16 * s, 0.2 * s, 0.32 * s, 0.03 * s),
            mix(view.tone("#6a5c48", 0.5), "#ffe0a0", max(0.2, view.lamps)),
        )
        canvas.fill(
            joined(
                [
                    rect(cx - 0.13 * s, cy - 0.2 * s, 0.26 * s, 0.06 * s),
                    rect(cx - 0.13 * s, cy + 0.14 * s, 0.26 * s, 0.06 * s),
                    rect(cx - 0.015 * s, cy - 0.5 * s, 0.03 * s, 0.32 * s),
                ]
            ),
            view.tone("#2c2628", 0.3),
        )
        if view.lamps > 0.2:
            canvas.glow(cx, cy, 1.5 * s, "#ffb858", 0.6 * view.lamps)


def _butte(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float) -> None:
    """A flat-topped rock in bands."""
    half = wide / 2
    shape = lines(
        [
            (x - half * 1.4, foot + 30),
            (x - half * 0.86, foot - tall * 0.4),
            (x - half * 0.72, foot - tall),
            (x + half * 0.7, foot - tall * 0.96),
            (x + half * 0.84, foot - tall * 0.36),
            (x + half * 1.4, foot + 30),
        ]
    )
    canvas.fill(shape, Linear(x - half, 0, x + half, 0, (view.tone("#b8684c", 0.35), view.tone("#d88c5c", 0.85))))
    canvas.fill(
        joined([rect(x - wide, foot - tall * k, wide * 2, tall * 0.06) for k in (0.3, 0.56, 0.8)]),
        view.tone("#7a4034", 0.3),
        0.35,
        clip=shape,
    )


def _chapel(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A white church at the end of the street."""
    white = view.tone("#f0e8d8", 0.7)
    canvas.fill(
        lines(
            [
                (x - tall * 0.34, foot),
                (x - tall * 0.34, foot - tall * 0.4),
                (x, foot - tall * 0.66),
                (x + tall * 0.34, foot - tall * 0.4),
                (x + tall * 0.34, foot),
            ]
        ),
        white,
    )
    canvas.fill(rect(x - tall * 0.11, foot - tall * 0.9, tall * 0.22, tall * 0.5), view.tone("#f0e8d8", 0.9))
    canvas.fill(
        lines([(x - tall * 0.15, foot - tall * 0.88), (x, foot - tall * 1.3), (x + tall * 0.15, foot - tall * 0.88)]),
        view.tone("#6a5048", 0.5),
    )
    canvas.fill(
        joined(
            [
                rect(x - tall * 0.01, foot - tall * 1.44, tall * 0.02, tall * 0.16),
                rect(x - tall * 0.04, foot - tall * 1.4, tall * 0.08, tall * 0.02),
            ]
        ),
        view.tone("#6a5048", 0.5),
    )
    canvas.fill(
        joined(
            [
                rect(x - tall * 0.05, foot - tall * 0.24, tall * 0.1, tall * 0.24),
                rect(x - tall * 0.04, foot - tall * 0.78, tall * 0.08, tall * 0.14),
            ]
        ),
        mix(view.tone("#3c3438", 0.3), "#ffd080", view.lamps),
    )


def _water_tower(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    legs = [
        stroke([(x + d * tall * 0.26, foot), (x + d * tall * 0.17, foot - tall * 0.56)], tall * 0.035, even, False)
        for d in (-1, 0, 1)
    ]
    ties = [
        stroke([(x - d * tall * 0.24, foot - tall * 0.08), (x + d * tall * 0.18, foot - tall * 0.5)], tall * 0.018, even, False)
        for d in (-1, 1)
    ]
    canvas.fill(joined([*legs, *ties]), view.misty(view.tone("#5c4030", 0.4), 0.15))
    tub = rect(x - tall * 0.25, foot - tall * 0.9, tall * 0.5, tall * 0.36)
    canvas.fill(
        tub,
        Linear(x - tall * 0.25, 0, x + tall * 0.25, 0, tuple(view.misty(view.tone("#a87448", k), 0.12) for k in (0.1, 0.6, 1.0))),
    )
    canvas.fill(
        joined([rect(x - tall * 0.25 + tall * 0.05 * k, foot - tall * 0.9, 1.6, tall * 0.36) for k in range(10)]),
        view.tone("#3a2418", 0.1),
        0.4,
    )
    canvas.fill(
        joined([rect(x - tall * 0.255, foot - tall * h, tall * 0.51, tall * 0.018) for h in (0.84, 0.62)]),
        view.tone("#3c3434", 0.4),
    )
    canvas.fill(
        lines([(x - tall * 0.29, foot - tall * 0.89), (x, foot - tall * 1.08), (x + tall * 0.29, foot - tall * 0.89)]),
        view.misty(view.tone("#eef3fa" if view.snow else "#6a4634", 0.6), 0.1),
    )


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Dry earth with wheel ruts and hoof prints."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top, edge = camera.at(0, 0, FAR)[1], HALF - WALK + 0.02
    whole = floor.quad(-edge, 0.5, 2 * edge, FAR)
    earth = "#eef3fa" if view.snow else "#d8ac78"
    canvas.fill(
        whole,
        Linear(
            0, top, 0, HIGH, (view.misty(view.tone(earth, 0.85), view.murk * 0.6), view.tone(earth, 0.6), view.tone(earth, 0.4))
        ),
    )
    stained(canvas, picture.seed + 3, 0.12, 14, 3, view.tone("#7a4a2c", 0.2))
    for u in (-1.5, -0.1, 0.7, 2.1):
        rut = floor.path(stroke([(u + 0.16 * chance.uniform(-1, 1), 0.6 + 4 * k) for k in range(11)], 0.17, even))
        canvas.fill(rut, view.tone("#7a5030", 0.2), 0.3, blur=2)
        canvas.fill(floor.path(stroke([(u + 0.16, 0.6), (u + 0.1, 40)], 0.05, even)), view.tone("#fff0d0", 0.9), 0.25, blur=1.5)
    prints = [floor.path(ellipse(chance.uniform(-3, 3), 1.2 + 24 * chance.random() ** 1.6, 0.1, 0.13)) for _ in range(150)]
    canvas.fill(joined(prints), view.tone("#7a5030", 0.2), 0.32)
    for side in (-1, 1):
        canvas.fill(floor.quad(side * edge - (0.8 if side > 0 else 0), 0.6, 0.8, FAR), view.tone("#2a1814", 0), 0.3, blur=9)
    if view.wet:
        mask = canvas.sibling()
        mask.fill(whole, "#ffffff")
        puddles(picture, canvas, top, mask.planes[3], 0.6 * view.wet)


def _hitching(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A rail for horses."""
    s, rail = camera.size(z), camera.flat((x, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(rail.path(ellipse(1.2, 0, 1.6, 0.05)), view.tone("#2a1814", 0), 0.35, blur=0.05 * s)
    canvas.fill(joined([rail.quad(u, 0, 0.14, 1.1) for u in (0.1, 2.4)]), view.tone("#6a4a34", 0.5))
    canvas.fill(rail.quad(-0.2, 0.9, 3.0, 0.13), view.tone("#8a6444", 0.8))


def _trough(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    sun = Sun(0.5, 0.7, -0.4)
    box(canvas, view, camera, sun, x, 0, z, 0.7, 0.5, 2.2, "#8a6444", 0.8)
    canvas.fill(camera.floor(0.5).quad(x + 0.08, z + 0.08, 0.54, 2.0), mix(view.sky[2], view.tone("#5a8a94", 0.6), 0.5))


def _tumbleweed(canvas: Canvas, view: View, x: float, y: float, r: float, seed: int) -> None:
    chance = Random(seed)
    canvas.fill(ellipse(x, y + r * 0.9, r, r * 0.2), view.tone("#2a1814", 0), 0.35, blur=4)
    twigs = [
        stroke([(x + r * chance.uniform(-0.9, 0.9), y + r * chance.uniform(-0.9, 0.9)) for _ in range(4)], r * 0.07)
        for _ in range(46)
    ]
    for part, tint, light in ((twigs[::2], "#7a5a34", 0.4), (twigs[1::2], "#b89458", 0.9)):
        canvas.fill(joined(part), view.tone(tint, light), 0.85, clip=ellipse(x, y, r, r * 0.94))


def _near(picture: Picture, canvas: Canvas) -> None:
    """A wagon wheel against a post at the left, a barrel with a coil of rope at the right."""
    view = picture.view
    canvas.fill(rect(24, -20, 70, 1140), Linear(24, 0, 94, 0, (view.tone("#8a6444", 0.9), view.tone("#4a3020", 0.2))))
    x, y, r = 210, 960, 210
    rim = ellipse(x, y, r, r) - ellipse(x, y, r * 0.84, r * 0.84)
    spokes = [
        stroke([(x, y), (x + r * 0.9 * c, y + r * 0.9 * s)], 20, even, False)
        for c, s in ((1, 0), (0.71, 0.71), (0, 1), (-0.71, 0.71), (-1, 0), (-0.71, -0.71), (0, -1), (0.71, -0.71))
    ]
    canvas.fill(joined(spokes), view.tone("#7c5434", 0.5))
    canvas.fill(rim, Linear(0, y - r, 0, y + r, (view.tone("#a87448", 1.0), view.tone("#5a3a24", 0.3))))
    canvas.fill(ellipse(x, y, 44, 44), view.tone("#8a5c38", 0.7))
    canvas.fill(ellipse(x, y, 18, 18), view.tone("#2c2426", 0.3))
    barrel(canvas, view, 1800, 1130, 130, 330)
    for k in range(3):
        canvas.line(ellipse(1800, 800 - 14 * k, 84, 22), view.tone("#d8b880", 0.8 - 0.1 * k), 15)


PLACES = {
    "westernstreet": Kind(westernstreet, None, ((0.18, 0.82),), 0.55),
}
