"""The market under an elevated road in a city of signs: noodle bars, cables, ghosts of light over wet ground."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import NEON, joined, lantern, neon_sign, skyline, wires
from vnc.make.place.parts.facades import Street, road, row
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.town.town import stroller
from vnc.make.place.view import View

SUN = Sun(-0.3, 0.8, -0.2)
CONCRETE = "#7c7c96"
STALLS = ((17, 1), (16, -1), (12.4, 1), (11.6, -1), (8.4, 1), (7.6, -1))
CLOTHS = ("#c83a4a", "#2f6aa8", "#e0903a", "#7a3fa8", "#2f8a6c")


def nightmarket(picture: Picture) -> None:
    """Towers beyond, the road overhead on its pillars, stalls on both sides, a fish of light in the air."""
    view, camera = picture.view, Camera(960, 585, 1.6, 900)
    far = picture.sheet(1.0, 0, 1.2)
    sky(picture, far, 720)
    glass = ("#ffd98a", "#7ae0ff", "#ff8ad0")
    skyline(picture, far, 820, 34, (20, 400), (60, 150), ("#3a3a64", "#5a4a80"), picture.seed + 12, (7, 10), 0.5, glass)
    air_tint(far, mix("#c04a98", view.haze, 0.4), 250, 700, 0.0, 0.3 + 0.35 * view.lamps)
    ground = picture.sheet(0.6)
    walls = picture.sheet(0.5, 0, 0.4)
    plan = Street(
        6.4,
        (7, 12),
        (4.5, 7),
        60,
        ("#3a3a5c", "#4a3a64", "#32405c", "#54406a"),
        0.8,
        0.5,
        0.45,
        ("#ffcf80", "#9ae8ff", "#ff9ad8"),
    )
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed * 3 + side)
    _glow_afar(walls, camera, view)
    _highway(walls, view, camera)
    for z, side in STALLS[:2]:
        _stall(picture, walls, camera, side, z, int(z) + picture.seed)
    veil(picture, walls)
    road(picture, ground, camera, 6.4, 60, "#3a3a52", 1.2, False, False, 0.6)
    here = picture.sheet(0.35, 0, 0.4)
    for x, z, tint in ((-0.9, 21, 0), (0.6, 17, 1), (1.1, 12.5, 2), (-1.2, 10.5, 3)):
        stroller(here, view, camera, x, z, NEON[tint], view.wet > 0 or view.snow > 0)
    for z, side in STALLS[2:]:
        _stall(picture, here, camera, side, z, int(z) + picture.seed)
    _cables(picture, here)
    _hologram(picture, here, 960, 330, 150)
    near = picture.sheet(0.12, 0, 2.6)
    for k, x in enumerate((70, 190, 1740, 1860)):
        near.line(lines([(x, -20), (x, 70 + 30 * (k % 2))], closed=False), view.tone("#14101c", 0.2), 3)
        lantern(near, view, x, 130 + 30 * (k % 2), 110, ("#e8503a", "#ff8a3a")[k % 2], 0.6)


def _glow_afar(canvas: Canvas, camera: Camera, view: View) -> None:
    for rx, ry, tint, power in ((300, 130, "#ff9ad8", 0.5), (90, 46, "#fff0fa", 0.7)):
        canvas.fill(ellipse(camera.x, camera.y - 20, rx, ry), tint, power * max(0.3, view.lamps), blur=40, blend="screen")


def _highway(canvas: Canvas, view: View, camera: Camera) -> None:
    """The road overhead, its beams and lamps, on pillars like a T; a train of light runs along the edges."""
    under = camera.floor(7.4)
    deck = under.quad(-3.6, 0.6, 7.2, 60)
    canvas.fill(
        deck,
        Linear(
            0,
            -20,
            0,
            560,
            (
                mix(view.tone("#54546e", 0.5), "#b060c0", 0.2 * view.lamps),
                view.misty(mix(view.tone(CONCRETE, 0.6), "#ff9ad8", 0.35 * view.lamps), 0.3),
            ),
        ),
    )
    canvas.fill(
        under.quads([(-3.6, z, 7.2, 0.35) for z in (2.4, 3.4, 4.8, 6.4, 8.4, 10.8, 13.6, 17, 21, 26, 32)]),
        view.tone("#1c1c2c", 0.2),
        0.55,
    )
    canvas.fill(under.quads([(x, 0.6, 0.5, 60) for x in (-2.3, 1.8)]), view.tone("#28283c", 0.2), 0.7)
    for side in (-1, 1):
        edge = camera.flat((3.6 * side, 7.4, 0), (0, 0, 1), (0, 1, 0))
        canvas.fill(
            edge.quad(0.6, 0, 60, 1.5),
            Linear(0, 0, 0, 560, (view.tone("#6c6c88", 0.5), view.misty(view.tone(CONCRETE, 0.6), 0.3))),
        )
        canvas.fill(
            edge.quads([(z, 0.2, 1.2, 0.9) for z in (3, 6, 9, 13, 18, 24)]),
            NEON[1 if side < 0 else 0],
            0.5,
            blur=5,
            blend="screen",
        )
        tube(canvas, edge.quad(0.6, 0.02, 60, 0.09), "#ff5ac0" if side < 0 else "#35e0ff", 14)
    lamps = under.quads([(-0.25, z, 0.5, 0.9) for z in (2.6, 3.8, 5.2, 7, 9.4, 12, 15, 19, 24, 30)])
    canvas.fill(lamps, "#ffd8a0", 0.7 * max(0.4, view.lamps), blur=16, blend="screen")
    canvas.fill(lamps, mix(view.tone("#d8d0c0", 0.6), "#fff2d4", max(0.4, view.lamps)))
    _pillars(canvas, view, camera)


def _pillars(canvas: Canvas, view: View, camera: Camera) -> None:
    """What carries it: beams on pillars with posters."""
    for z in (26, 19, 13.4):
        box(canvas, view, camera, SUN, -3.4, 6.5, z, 6.8, 0.9, 1.1, CONCRETE, 0.4)
        for x in (-3.0, 2.1):
            box(canvas, view, camera, SUN, x, 0, z, 0.9, 6.6, 0.9, CONCRETE, 0.3)
            face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
            canvas.fill(
                face.quads([(0.1, 1.0 + 0.62 * k, 0.7, 0.5) for k in range(4)]),
                view.tone(("#d8c8a0", "#c85a6a", "#5a9ab0")[int(z) % 3], 0.5),
                0.75,
            )
            canvas.fill(face.quads([(0, 4.6, 0.9, 0.12), (0, 5.0, 0.9, 0.12)]), view.tone("#e8b83a", 0.7))


def _stall(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float, seed: int) -> None:
    """A bar under an awning: lit from inside, a counter with bowls, stools before it, cloths, a sign, steam."""
    view, chance = picture.view, Random(seed)
    cloth, x, wide = chance.choice(CLOTHS), 3.1 * side - (0 if side > 0 else 2.2), 2.2
    face, s = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)), camera.size(z)
    shadow(canvas, view, camera, x, z, wide, 2.0, 0.6)
    box(canvas, view, camera, SUN, x, 0, z, wide, 2.9, 2.2, "#3a2c3c", 0.3)
    _bar(canvas, face, chance, wide)
    box(canvas, view, camera, SUN, x - 0.05, 0, z - 0.35, wide + 0.1, 1.05, 0.35, "#7a4a34", 0.9)
    front = camera.flat((x, 0, z - 0.36), (1, 0, 0), (0, 1, 0))
    _counter(canvas, view, front)
    _cloths(canvas, view, camera, x, z, wide, cloth)
    for k in range(3):
        _stool(canvas, view, front, 0.35 + 0.75 * k)
    gx, gy = face.at(wide / 2, 1.6)
    canvas.glow(gx, gy, 2.4 * s, "#ffb060", 0.55)
    _steam(canvas, face, s, wide)
    (sx, sy), (lx, ly) = face.at(0.2, 3.7), face.at(wide - 0.2 if side < 0 else -0.4, 3.7)
    neon_sign(canvas, sx, sy, (wide - 0.4) * s, 0.62 * s, NEON[seed % len(NEON)], seed)
    neon_sign(canvas, lx, ly, 0.52 * s, 1.9 * s, NEON[(seed + 2) % len(NEON)], seed + 1)


def _bar(canvas: Canvas, face: Flat, chance: Random, wide: float) -> None:
    """The lit inside: shelves of jars and the cook."""
    inside = face.quad(0.12, 1.0, wide - 0.24, 1.5)
    _, top, _, low = inside.bounds()
    canvas.fill(inside, Linear(0, top, 0, low, ("#fff0c0", "#ffb45a", "#a8502c")))
    shelves = [(0.2, y, wide - 0.4, 0.04) for y in (1.75, 2.1)]
    jars = [(0.25 + 0.2 * k, y + 0.04, 0.11, chance.uniform(0.12, 0.24)) for y in (1.75, 2.1) for k in range(9)]
    canvas.fill(face.quads(shelves + jars), "#6a3420", 0.8)
    cook = [
        face.path(ellipse(wide * 0.5, 1.95, 0.13, 0.16)),
        face.path(
            curve(
                [
                    (wide * 0.5 - 0.28, 1.0),
                    (wide * 0.5 - 0.24, 1.7),
                    (wide * 0.5, 1.8),
                    (wide * 0.5 + 0.24, 1.7),
                    (wide * 0.5 + 0.28, 1.0),
                ]
            )
        ),
    ]
    canvas.fill(joined(cook), "#3a1c20", 0.95)
    canvas.fill(face.path(ellipse(wide * 0.5, 2.08, 0.15, 0.06)), "#e8e4dc")


def _counter(canvas: Canvas, view: View, front: Flat) -> None:
    """Bowls on a counter."""
    canvas.fill(front.quads([(0.06 + 0.36 * k, 0.12, 0.3, 0.8) for k in range(6)]), view.tone("#4a2c24", 0.4))
    for k in range(4):
        bowl = front.path(curve([(0.25 + 0.5 * k, 1.2), (0.55 + 0.5 * k, 1.2), (0.48 + 0.5 * k, 1.06), (0.32 + 0.5 * k, 1.06)]))
        canvas.fill(bowl, view.tone(("#e8e0d4", "#c83a3a")[k % 2], 0.9))


def _steam(canvas: Canvas, face: Flat, s: float, wide: float) -> None:
    """Steam from the pots."""
    steam = [
        stroke(
            [
                face.at(wide * 0.3 + d, 1.2),
                face.at(wide * 0.3 + d + 0.14, 1.9),
                face.at(wide * 0.3 + d - 0.05, 2.7),
                face.at(wide * 0.3 + d + 0.2, 3.6),
            ],
            0.3 * s,
            thin_end,
        )
        for d in (0, 0.35)
    ]
    canvas.fill(joined(steam), "#fff0e0", 0.25, blur=0.1 * s)


def _cloths(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, cloth: str) -> None:
    """An awning that leans out, and short cloths that hang below it."""
    roof = camera.shape(
        (x - 0.15, 2.95, z), (x + wide + 0.15, 2.95, z), (x + wide + 0.25, 2.55, z - 0.9), (x - 0.25, 2.55, z - 0.9)
    )
    _, top, _, low = roof.bounds()
    canvas.fill(roof, Linear(0, top, 0, low, (view.tone(cloth, 0.5), view.tone(mix(cloth, "#ffffff", 0.2), 0.9))))
    edge = camera.flat((x - 0.25, 0, z - 0.9), (1, 0, 0), (0, 1, 0))
    count = 7
    step = (wide + 0.5) / count
    for k in range(count):
        tint = cloth if k % 2 else "#f0e4d0"
        strip = edge.path(
            curve([(step * k, 2.56, 1), (step * (k + 1), 2.56, 1), (step * (k + 0.96), 2.2), (step * (k + 0.04), 2.2)])
        )
        canvas.fill(strip, mix(view.tone(tint, 0.7), "#ffb060", 0.25))
        a, b = edge.at(step * (k + 0.5), 2.38)
        canvas.fill(ellipse(a, b, 0.05 * camera.size(z), 0.05 * camera.size(z)), view.tone("#2a1420", 0.3), 0.6)


def _stool(canvas: Canvas, view: View, face: Flat, u: float) -> None:
    canvas.fill(face.quads([(u - 0.03, -0.02, 0.06, 0.62), (u - 0.17, -0.04, 0.34, 0.05)]), view.tone("#9aa0b0", 0.6))
    canvas.fill(face.path(ellipse(u, 0.62, 0.2, 0.07)), view.tone("#d83a5a", 0.8))


def _cables(picture: Picture, canvas: Canvas) -> None:
    """Bundles from wall to wall, little lamps on some of them."""
    view, chance = picture.view, Random(picture.seed)
    for k in range(7):
        x0, x1, y = chance.uniform(-20, 260), chance.uniform(1640, 1940), chance.uniform(150, 330)
        y1, sag = y + chance.uniform(-40, 50), chance.uniform(60, 120)
        wires(canvas, view, ((x0, y, x1, y1, sag),), 2.6 if k % 2 else 4.5)
        if k % 3 == 0:
            spots = [(x0 + (x1 - x0) * t, y + (y1 - y) * t + 4 * sag * t * (1 - t)) for t in (j / 22 for j in range(1, 22))]
            bulbs = joined([ellipse(a, b + 7, 5, 7) for a, b in spots])
            canvas.fill(bulbs, "#ffb45a", 0.8, blur=9, blend="screen")
            canvas.fill(bulbs, "#fff0c8")


def _hologram(picture: Picture, canvas: Canvas, x: float, y: float, r: float) -> None:
    """A carp of light swims in the air, in rings, over a lamp that throws it."""
    tint, hot = "#4ae8ff", "#ff6ad0"
    cone = lines([(x - 10, y + 2.3 * r), (x + 10, y + 2.3 * r), (x + 1.5 * r, y), (x - 1.5 * r, y)])
    canvas.fill(cone, Linear(0, y + 2.3 * r, 0, y - r, (alpha(tint, 0.4), alpha(tint, 0.0))), blur=10, blend="screen")
    body = curve(
        [
            (x - 1.15 * r, y + 0.12 * r),
            (x - 0.7 * r, y - 0.28 * r),
            (x, y - 0.36 * r),
            (x + 0.7 * r, y - 0.12 * r),
            (x + 1.0 * r, y + 0.1 * r),
            (x + 0.6 * r, y + 0.16 * r),
            (x, y + 0.3 * r),
            (x - 0.7 * r, y + 0.34 * r),
        ]
    )
    tail = curve(
        [(x + 0.9 * r, y + 0.08 * r, 1), (x + 1.5 * r, y - 0.4 * r), (x + 1.36 * r, y + 0.02 * r), (x + 1.6 * r, y + 0.46 * r)]
    )
    fins = [
        curve([(x - 0.3 * r, y - 0.32 * r), (x + 0.1 * r, y - 0.72 * r), (x + 0.46 * r, y - 0.2 * r)]),
        curve([(x - 0.4 * r, y + 0.28 * r), (x - 0.1 * r, y + 0.7 * r), (x + 0.06 * r, y + 0.24 * r)]),
    ]
    whole = joined([body, tail, *fins])
    canvas.fill(whole, hot, 0.6, blur=26, blend="screen")
    canvas.fill(
        whole, Linear(x - r, y, x + 1.4 * r, y, (alpha("#eaffff", 0.85), alpha(tint, 0.6), alpha(hot, 0.7))), blend="screen"
    )
    scales = [
        stroke([(x + a * r, y - 0.2 * r + b), (x + a * r + 9, y + b), (x + a * r, y + 0.2 * r + b)], 3, even)
        for a in (-0.5, -0.3, -0.1, 0.1, 0.3, 0.5)
        for b in (-18, 18)
    ]
    canvas.fill(joined(scales), "#ffffff", 0.5, clip=body)
    canvas.fill(ellipse(x - 0.85 * r, y + 0.02 * r, 0.07 * r, 0.07 * r), "#ffffff")
    rows = joined([rect(x - 1.8 * r, y - 0.8 * r + 9 * k, 3.6 * r, 2.5) for k in range(27)])
    canvas.fill(rows, "#0a1430", 0.28, clip=whole)
    for k in (0, 1):
        ring = _ring(x, y + 0.2 * r, (1.55 + 0.25 * k) * r, (0.42 + 0.1 * k) * r)
        canvas.line(ring, (tint, hot)[k], 3, 0.7, blend="screen")
    picture.play("flicker", x - 1.6 * r, y - r, 3.2 * r, 2 * r, tint)


def _ring(x: float, y: float, rx: float, ry: float) -> Path:
    return ellipse(x, y, rx, ry)


PLACES = {"nightmarket": Kind(nightmarket, None, ((0.1, 0.9),), 0.55, time="night", mood="neon")}
