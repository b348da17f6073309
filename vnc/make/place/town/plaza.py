"""A southern plaza: a fountain among orange trees, arcades and balconies in warm plaster, a church with its bells."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides, tiles, turned
from vnc.make.place.parts.flora import crown, ridge
from vnc.make.place.parts.fountains import tiered_fountain
from vnc.make.place.parts.paving import setts
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, shadow
from vnc.make.place.view import View

BACK, SIDE = 27.0, 10.5
PLASTERS = ("#f4ead8", "#f0cf94", "#e8b088", "#f2dcc0", "#e09a78")
PAVING = ("#e0cba8", "#d0b690", "#c0a47e")


def plaza(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 575, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    ridge(far, view, 540, 24, ("#8a9cb4", "#a8b4b0"), picture.seed, 0.5, light=0.6)
    ground = picture.sheet(0.65, 0, 0.3)
    houses = picture.sheet(0.55, 0, 0.5)
    _church(picture, houses, camera)
    chance = Random(picture.seed)
    for side in (-1, 1):
        z = BACK - 0.6
        wall = camera.flat((side * SIDE, 0, 0), (0, 0, 1), (0, 1, 0))
        lit = 0.85 if (view.sun[0] - 960) * side < 0 else 0.4
        while z > 3.2:
            wide = chance.uniform(5.2, 6.8)
            high = chance.uniform(7.6, 9.6)
            _house(
                houses,
                view,
                wall,
                max(2.6, z - wide),
                wide if z - wide > 2.6 else z - 2.6,
                high,
                (lit, chance.randrange(9999)),
                side,
            )
            z -= wide
    veil(picture, houses)
    setts(picture, ground, camera, BACK, 40, PAVING, (0.62, 0.5), 30)

    for r in (4.6, 3.4):
        ground.line(camera.floor().path(ellipse(0, 12.5, r, r)), view.tone("#a86a4c", 0.6), 9, 0.5)
    things = picture.sheet(0.4, 0, 0.4)
    for x, z in ((-6.4, 20), (6.4, 20), (-6.0, 13.2), (6.0, 13.2)):
        _orange(things, view, camera, x, z, picture.seed + int(x * 3 + z))
    tiered_fountain(picture, things, camera, 12.5)
    for x, z in ((-7.6, 10.2), (7.7, 10.0)):
        _table(things, view, camera, x, z)
    for x, z in ((-4.6, 8.6), (4.6, 8.6)):
        _orange(things, view, camera, x, z, picture.seed + int(x * 3 + z))
    near = picture.sheet(0.18, 0, 1.6)
    for x, y, s in ((70, 1050, 150), (1860, 1050, 150)):
        _flowers(near, view, x, y, s, picture.seed)


def _house(canvas: Canvas, view: View, wall: Flat, u: float, wide: float, high: float, how: tuple[float, int], side: int) -> None:
    """Arcade below, tall shuttered windows with iron balconies above, a roof of tiles on corbels."""
    lit, chance = how[0], Random(how[1])
    plaster = chance.choice(PLASTERS)
    face = wall.quad(u, 0, wide, high)
    _, y0, _, y1 = face.bounds()
    canvas.fill(
        face,
        Linear(0, max(-100, y0), 0, y1, (view.tone(plaster, lit + 0.1), view.tone(mix(plaster, "#9a6a4c", 0.25), lit * 0.75))),
    )
    eave = wall.camera.flat((wall.origin[0] - side * 0.55, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        wall.camera.shape(
            (wall.origin[0], high + 0.5, u),
            (wall.origin[0], high + 0.5, u + wide),
            (wall.origin[0] - side * 0.55, high - 0.05, u + wide),
            (wall.origin[0] - side * 0.55, high - 0.05, u),
        ),
        view.tone("#f2f6fc" if view.snow else "#c0694a", lit),
    )
    canvas.fill(
        eave.quads([(u + 0.3 * k, high - 0.14, 0.24, 0.13) for k in range(int(wide / 0.3))]), view.tone("#8c4a34", lit * 0.7)
    )
    canvas.fill(wall.quad(u, high - 0.75, wide, 0.5), view.tone("#3a2420", 0), 0.25, blur=3)
    bays = max(2, round(wide / 2.1))
    step = wide / bays
    dark = mix(view.tone("#5c4438", 0.25), "#ffb868", 0.5 * view.lamps)
    for k in range(bays):
        a = u + step * k + step * 0.14
        w = step * 0.72
        arch = [(a, 0, 1), (a, 2.2), (a + w * 0.15, 2.85), (a + w / 2, 3.1), (a + w * 0.85, 2.85), (a + w, 2.2), (a + w, 0, 1)]
        canvas.line(wall.path(curve(arch)), view.tone("#e0a060", lit + 0.1), 0.22 * wall.camera.size(a + w))
        canvas.fill(
            wall.path(curve(arch)), Linear(*wall.at(a, 3.1), *wall.at(a, 0), (dark, mix(dark, view.tone("#8a6a54", 0.4), 0.6)))
        )
    canvas.fill(wall.quads([(u, 3.45, wide, 0.16)]), view.tone("#e0a060", lit + 0.1))
    for v in (4.0, 6.6)[: 1 + (high > 8.2)]:
        for k in range(bays):
            _window(canvas, view, wall, (u + step * k + step * 0.3, v, step * 0.4), lit, chance)


def _window(canvas: Canvas, view: View, wall: Flat, at: tuple[float, float, float], lit: float, chance: Random) -> None:
    """A French window with green shutters, its balcony full of geraniums."""
    (u, v, w), tall = at, 1.75
    glass = mix(mix(view.tone("#5a7080", 0.5), view.sky[2], 0.3), "#ffd088", (0.15 + 0.85 * view.lamps) * (chance.random() < 0.6))
    canvas.fill(wall.quad(u - 0.1, v - 0.05, w + 0.2, tall + 0.16), view.tone("#f8efdf", lit))
    canvas.fill(wall.quad(u, v, w, tall), glass)
    canvas.fill(wall.quads([(u + w / 2 - 0.025, v, 0.05, tall), (u, v + tall * 0.6, w, 0.05)]), view.tone("#f8efdf", lit))
    leaves = [(u - w * 0.55, v, w * 0.45, tall), (u + w * 1.1, v, w * 0.45, tall)]
    canvas.fill(wall.quads(leaves), view.tone(chance.choice(("#3f7260", "#4a6a8a", "#7a4a38")), lit * 0.8))
    slats = [(a, b + 0.14 * k, ww, 0.04) for a, b, ww, _ in leaves for k in range(1, 12)]
    canvas.fill(wall.quads(slats), view.tone("#1c2420", 0.1), 0.3)
    rails = [(u - w * 0.55 + 0.14 * k, v - 0.1, 0.03, 0.72) for k in range(int(w * 2.1 / 0.14))]
    canvas.fill(
        wall.quads([*rails, (u - w * 0.6, v + 0.6, w * 2.2, 0.05), (u - w * 0.6, v - 0.16, w * 2.2, 0.1)]),
        view.tone("#26282c", 0.4),
    )
    if not view.snow:
        tufts = [(u - w * 0.55 + chance.random() * w * 2, v + 0.3 + chance.random() * 0.3, 0.16, 0.16) for _ in range(16)]
        canvas.fill(wall.quads(tufts), view.tone("#4c8a48", lit), 0.95)
        blooms = [(a + 0.03, b + 0.08, 0.09, 0.09) for a, b, *_ in tufts[:11]]
        canvas.fill(wall.quads(blooms), view.tone(chance.choice(("#e8465a", "#e85a9a", "#f4f0f0")), lit), 0.95)


def _church(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Across the plaza: a curved baroque front between houses, one tower with its bells."""
    view = picture.view
    left, right = lit_sides(view, 960)
    flat = camera.flat((-14, 0, BACK), (1, 0, 0), (0, 1, 0))
    for u, wide, high, tint in ((0.0, 8.6, 7.4, "#e8b088"), (18.4, 9.6, 8.2, "#f0cf94")):
        _row(canvas, view, flat, u, wide, high, tint)
    pale, trim, s = "#f4ead8", "#d8944c", camera.size(BACK)
    front = flat.path(
        curve(
            [
                (9.0, 0, 1),
                (9.0, 7.6, 1),
                (9.6, 8.2),
                (10.4, 8.4),
                (10.9, 9.4),
                (11.9, 10.5),
                (12.9, 9.4),
                (13.4, 8.4),
                (14.2, 8.2),
                (14.8, 7.6, 1),
                (14.8, 0, 1),
            ]
        )
    )
    _, y0, _, y1 = front.bounds()
    canvas.fill(front, Linear(0, y0, 0, y1, (view.tone(pale, 0.85), view.tone(pale, 0.6))))
    canvas.line(front, view.tone(trim, 0.8), 0.22 * s)
    canvas.fill(flat.quads([(9.0, 6.6, 5.8, 0.22), (9.5, 0, 0.35, 6.6), (13.9, 0, 0.35, 6.6)]), view.tone(trim, 0.8))
    door = [(10.9, 0, 1), (10.9, 2.9), (11.9, 3.9), (12.9, 2.9), (12.9, 0, 1)]
    canvas.line(flat.path(curve(door)), view.tone(trim, 0.95), 0.4 * s)
    canvas.fill(flat.path(curve(door)), mix(view.tone("#5c3c28", 0.4), "#ffb050", 0.4 * view.lamps))
    canvas.fill(flat.path(ellipse(11.9, 7.9, 0.75, 0.75)), view.tone(trim, 0.9))
    canvas.fill(flat.path(ellipse(11.9, 7.9, 0.55, 0.55)), mix(view.tone("#4c6a8a", 0.5), "#ffd088", 0.2 + 0.7 * view.lamps))
    canvas.fill(flat.quads([(11.85, 10.5, 0.1, 1.3), (11.5, 11.2, 0.8, 0.1)]), view.tone("#3a3638", 0.5))
    _bell_tower(canvas, view, left, right, flat, pale, trim)


def _bell_tower(canvas: Canvas, view: View, left: float, right: float, flat: Flat, pale: str, trim: str) -> None:
    """The tower with its bells, a clock and a dome."""
    tower = flat.quad(14.8, 0, 3.6, 13.0)
    canvas.fill(
        tower,
        Linear(*flat.at(14.8, 0), *flat.at(18.4, 0), (view.tone(pale, 0.5 + 0.35 * left), view.tone(pale, 0.35 + 0.35 * right))),
    )
    canvas.fill(
        flat.quads([(14.6, v, 4.0, 0.25) for v in (6.6, 9.6, 12.8)] + [(14.8, 0, 0.3, 13), (18.1, 0, 0.3, 13)]),
        view.tone(trim, 0.8),
    )
    for u in (15.5, 16.95):
        hole = flat.path(curve([(u, 10.1, 1), (u, 11.6), (u + 0.4, 12.2), (u + 0.8, 11.6), (u + 0.8, 10.1, 1)]))
        canvas.fill(hole, view.tone("#3c3440", 0.2))
        canvas.fill(
            flat.path(curve([(u + 0.1, 10.6, 1), (u + 0.2, 11.3), (u + 0.4, 11.6), (u + 0.6, 11.3), (u + 0.7, 10.6, 1)])),
            view.tone("#c89a4c", 0.8),
        )
    canvas.fill(flat.path(ellipse(16.6, 8.1, 0.85, 0.85)), view.tone("#fbf4e4", 0.9))
    canvas.line(flat.path(lines([(16.6, 8.7), (16.6, 8.1), (17.0, 7.9)], closed=False)), view.tone("#2a2228", 0.2), 3)
    dome = flat.path(curve([(14.8, 13.0, 1), (15.0, 14.4), (16.6, 15.9), (18.2, 14.4), (18.4, 13.0, 1)]))
    canvas.fill(dome, Linear(*flat.at(14.8, 14), *flat.at(18.4, 14), (view.tone("#4a86a0", left), view.tone("#4a86a0", right))))
    canvas.fill(flat.quads([(16.55, 15.8, 0.1, 1.2), (16.25, 16.5, 0.7, 0.1)]), view.tone("#d8b050", 0.9))


def _row(canvas: Canvas, view: View, flat: Flat, u: float, wide: float, high: float, tint: str) -> None:
    """A house seen from the front, with an arcade."""
    face = flat.quad(u, 0, wide, high)
    _, y0, _, y1 = face.bounds()
    canvas.fill(face, Linear(0, y0, 0, y1, (view.tone(tint, 0.75), view.tone(tint, 0.5))))
    x0, y = flat.at(u - 0.3, high)
    x1, _ = flat.at(u + wide + 0.3, high)
    tiles(canvas, view, lines([(x0, y + 6), (x0 + 18, y - 40), (x1 - 18, y - 40), (x1, y + 6)]), "#c0694a", 5)
    n = int(wide / 1.6)
    for k in range(n):
        a = u + 0.3 + (wide - 0.6) * k / n
        w = (wide - 0.6) / n * 0.72
        canvas.fill(
            flat.path(curve([(a, 0, 1), (a, 1.9), (a + w / 2, 2.6), (a + w, 1.9), (a + w, 0, 1)])),
            mix(view.tone("#5c4438", 0.25), "#ffb868", 0.5 * view.lamps),
        )
        for v in (3.5, 5.5):
            canvas.fill(flat.quad(a + w * 0.1, v, w * 0.8, 1.3), view.tone("#4f7a64", 0.6))
            canvas.fill(
                flat.quad(a + w * 0.28, v, w * 0.44, 1.3),
                mix(view.tone("#5a7080", 0.5), "#ffd088", view.lamps * (0.9 if (k + int(v)) % 3 else 0.1)),
            )
            canvas.fill(flat.quad(a, v - 0.1, w, 0.4), view.tone("#2a2c30", 0.3), 0.7)


def _orange(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A round-headed orange tree in a ring of stone."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 1.0, z - 0.6, 2.2, 1.2, 0.4)
    canvas.fill(ellipse(cx, foot, 0.75 * s, 0.14 * s), view.tone("#e8dcc4", 0.8))
    canvas.fill(ellipse(cx, foot - 0.02 * s, 0.6 * s, 0.1 * s), view.tone("#6a4a34", 0.4))
    canvas.fill(rect(cx - 0.08 * s, foot - 1.7 * s, 0.16 * s, 1.7 * s), turned(view, cx, 0.08 * s, "#7a5c44"))
    leaf = ("#1f5a38", "#3c8a48", "#8cc05c") if not view.snow else ("#4a6a64", "#c8d8dc", "#ffffff")
    crown(canvas, view, cx, foot - 2.5 * s, 1.15 * s, 1.0 * s, seed, 420, (0.04 * s, 0.09 * s), leaf)
    chance = Random(seed)
    fruit = [(cx + chance.uniform(-0.9, 0.9) * s, foot - chance.uniform(1.8, 3.2) * s) for _ in range(22)]
    fruit = [(a, b) for a, b in fruit if ((a - cx) / (1.0 * s)) ** 2 + ((b - foot + 2.5 * s) / (0.85 * s)) ** 2 < 1]
    canvas.fill(joined([ellipse(a, b, 0.1 * s, 0.1 * s) for a, b in fruit]), view.tone("#f08a24", 0.7))
    canvas.fill(
        joined([ellipse(a - 0.03 * s, b - 0.03 * s, 0.045 * s, 0.04 * s) for a, b in fruit]), view.tone("#ffd080", 1.0), 0.8
    )


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A café table under its parasol, two chairs."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.9, z - 0.4, 1.8, 0.8, 0.4)
    iron = view.tone("#2a2c30", 0.4)
    for d in (-0.85, 0.85):
        px = cx + d * s
        canvas.fill(
            joined(
                [
                    rect(px - 0.18 * s, foot - 0.46 * s, 0.36 * s, 0.05 * s),
                    rect(px - 0.17 * s, foot - 0.44 * s, 0.04 * s, 0.44 * s),
                    rect(px + 0.13 * s, foot - 0.44 * s, 0.04 * s, 0.44 * s),
                    rect(px + (0.14 if d > 0 else -0.18) * s, foot - 0.95 * s, 0.04 * s, 0.5 * s),
                ]
            ),
            iron,
        )
    canvas.fill(joined([rect(cx - 0.03 * s, foot - 2.4 * s, 0.06 * s, 2.4 * s), ellipse(cx, foot, 0.26 * s, 0.05 * s)]), iron)
    canvas.fill(ellipse(cx, foot - 0.75 * s, 0.5 * s, 0.09 * s), view.tone("#f4ead8", 0.9))
    canvas.fill(
        joined([rect(cx + d * s, foot - 0.86 * s, 0.07 * s, 0.1 * s, 2) for d in (-0.2, 0.14)]), view.tone("#c8443c", 0.7)
    )
    for k in range(6):
        a, b = -1.2 + 0.4 * k, -1.2 + 0.4 * (k + 1)
        strip = lines([(cx, foot - 2.75 * s), (cx + a * s, foot - 2.15 * s), (cx + b * s, foot - 2.15 * s)])
        canvas.fill(strip, view.tone(("#c8583c", "#f6ecd8")[k % 2], 0.95 - 0.08 * k))


def _flowers(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """A great clay pot of geraniums in a lower corner."""
    crown(canvas, view, x, y - s * 1.05, s * 0.95, s * 0.6, seed, 330, (s * 0.05, s * 0.11))
    chance = Random(int(x))
    if not view.snow:
        heads = [(x + chance.uniform(-0.8, 0.8) * s, y - chance.uniform(0.75, 1.6) * s) for _ in range(16)]
        canvas.fill(
            joined(
                [
                    ellipse(a + dx * s, b + dy * s, s * 0.07, s * 0.065)
                    for a, b in heads
                    for dx, dy in ((0, 0), (0.07, 0.02), (-0.05, 0.05), (0.03, -0.06))
                ]
            ),
            view.tone("#e8465a", 0.8),
        )
    pot = curve(
        [
            (x - s * 0.62, y - s * 0.8, 1),
            (x - s * 0.6, y - s * 0.3),
            (x - s * 0.36, y + s * 0.3, 1),
            (x + s * 0.36, y + s * 0.3, 1),
            (x + s * 0.6, y - s * 0.3),
            (x + s * 0.62, y - s * 0.8, 1),
        ]
    )
    canvas.fill(pot, turned(view, x, s * 0.62, "#c4714e"))
    canvas.fill(rect(x - s * 0.68, y - s * 0.9, s * 1.36, s * 0.2, s * 0.05), turned(view, x, s * 0.68, "#d0805c"))


PLACES = {"plaza": Kind(plaza, None, ((0.1, 0.9),), 0.55)}
