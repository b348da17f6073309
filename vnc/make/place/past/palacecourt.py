"""The court of honour of a palace: pale wings with arcades, a front with columns and dome, a fountain, statues, clipped trees."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides, turned
from vnc.make.place.parts.classic import column, statue
from vnc.make.place.parts.flora import crown
from vnc.make.place.parts.fountains import tiered_fountain
from vnc.make.place.parts.paving import setts
from vnc.make.place.parts.towers import CLOTHS, flag
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, shadow
from vnc.make.place.view import View

BACK, SIDE, HIGH_WALL = 28.0, 11.0, 9.2
STONES = ("#f2e6cc", "#ece0d4", "#e8d4b4")
SLATE, GOLD = "#56688c", "#d8b058"
PAVING = ("#e4d8c0", "#d6c8ae", "#c8b89c")


def palacecourt(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 580, 1.75, 900)
    stone = STONES[picture.seed % 3]
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    ground = picture.sheet(0.65, 0, 0.3)
    walls = picture.sheet(0.55, 0, 0.5)
    _front(picture, walls, camera, stone)
    for side in (-1, 1):
        wing = camera.flat((side * SIDE, 0, 0), (0, 0, 1), (0, 1, 0))
        _wing(walls, view, wing, side, stone)
    veil(picture, walls)
    setts(picture, ground, camera, BACK, 40, PAVING, (0.8, 0.7), 30)
    for r, wide in ((5.2, 12), (3.6, 8)):
        ground.line(camera.floor().path(ellipse(0, 13, r, r)), view.tone("#b08a5c", 0.6), wide, 0.6)
    things = picture.sheet(0.4, 0, 0.4)
    for z in (21.0, 16.0, 11.0):
        for side in (-1, 1):
            _tub(things, view, camera, side * 7.6, z, picture.seed + int(z))
    for side in (-1, 1):
        for z in (18.5, 13.4):
            x, foot = camera.at(side * 5.4, 0, z)
            statue(things, view, x, foot, 3.3 * camera.size(z))
    tiered_fountain(picture, things, camera, 13.0)
    near = picture.sheet(0.2, 0, 1.6)
    for side in (-1, 1):
        _tub(near, view, camera, side * 3.0, 3.1, picture.seed + side)


def _sashes(
    canvas: Canvas, view: View, flat: Flat, spots: list[tuple[float, float, float, float]], light: float, seed: int
) -> None:
    """Tall windows with stone frames and small pediments, some lit."""
    chance = Random(seed)
    canvas.fill(flat.quads([(u - 0.14, v - 0.1, w + 0.28, h + 0.24) for u, v, w, h in spots]), view.tone("#fbf4e6", light + 0.15))
    hoods = [
        flat.path(lines([(u - 0.25, v + h + 0.14), (u + w / 2, v + h + 0.5), (u + w + 0.25, v + h + 0.14)]))
        for u, v, w, h in spots
    ]
    canvas.fill(joined(hoods), view.tone("#fbf4e6", light + 0.2))
    glass = mix(view.tone("#54687c", 0.5), view.sky[2], 0.35)
    canvas.fill(flat.quads(spots), glass)
    lit = [s for s in spots if chance.random() < 0.65]
    if lit:
        canvas.fill(flat.quads(lit), mix(glass, "#ffd28a", 0.08 + 0.85 * view.lamps))
    bars = [(u + w / 2 - 0.03, v, 0.06, h) for u, v, w, h in spots] + [
        (u, v + h * t, w, 0.05) for u, v, w, h in spots for t in (0.25, 0.5, 0.75)
    ]
    canvas.fill(flat.quads(bars), view.tone("#fbf4e6", light))


def _wing(canvas: Canvas, view: View, flat: Flat, side: int, stone: str) -> None:
    """Arcade below, great windows above between pilasters, a balustrade with urns along the roof."""
    light = 0.85 if (view.sun[0] - 960) * side < 0 else 0.4
    start, long = 2.6, BACK
    face = flat.quad(start, 0, long - start, HIGH_WALL)
    edge = flat.camera.at(side * SIDE, 0, BACK)[0]
    canvas.fill(face, Linear(edge, 0, -40 if side < 0 else 1960, 0, (view.tone(stone, light), view.tone(stone, light - 0.2))))
    bays = [start + 3.2 * k for k in range(8)]
    shapes: list[Path] = []
    for u in bays:
        a, b = u + 0.5, u + 2.7
        shapes.append(
            flat.path(curve([(a, 0, 1), (a, 2.6), (a + 0.3, 3.4), ((a + b) / 2, 3.75), (b - 0.3, 3.4), (b, 2.6), (b, 0, 1)]))
        )
    for shape in shapes:
        canvas.line(shape, view.tone("#fbf4e6", light + 0.1), 6)
    canvas.fill(joined(shapes), mix(view.tone("#6a5c58", 0.25), "#ffb868", 0.5 * view.lamps))
    _sashes(canvas, view, flat, [(u + 1.0, 5.1, 1.2, 2.5) for u in bays], light, 7 + side)
    trims = [(start, v, long - start, h) for v, h in ((4.3, 0.25), (8.7, 0.3), (9.1, 0.12))]
    pilasters = [(u - 0.02, 4.55, 0.34, 4.15) for u in bays]
    canvas.fill(flat.quads([*trims, *pilasters]), view.tone("#fbf4e6", light + 0.1))
    canvas.fill(flat.quads([(u, 4.5, 0.05, 4.2) for u in bays]), view.tone("#8a7864", 0.3), 0.4)
    rail = [(start + 0.3 * k, 9.2, 0.14, 0.75) for k in range(int((long - start) / 0.3))]
    canvas.fill(flat.quads([*rail, (start, 9.95, long - start, 0.14)]), view.tone("#fbf4e6", light))
    for u in bays:
        (x, y), s = flat.at(u + 0.15, 10.05), flat.camera.size(u)
        canvas.fill(
            curve(
                [
                    (x - 0.2 * s, y, 1),
                    (x - 0.32 * s, y - 0.5 * s),
                    (x, y - 0.8 * s, 1),
                    (x + 0.32 * s, y - 0.5 * s),
                    (x + 0.2 * s, y, 1),
                ]
            ),
            turned(view, x, 0.3 * s, stone),
        )


def _front(picture: Picture, canvas: Canvas, camera: Camera, stone: str) -> None:
    """Across the end: windows in two rows, a portico of six columns under a pediment, a dome, flags."""
    view, s = picture.view, camera.size(BACK)
    flat = camera.flat((-13, 0, BACK), (1, 0, 0), (0, 1, 0))
    left, right = lit_sides(view, 960)
    _front_dome(canvas, view, stone, flat, left, right)
    face = flat.quad(0, 0, 26, 9.8)
    _, y0, _, y1 = face.bounds()
    canvas.fill(face, Linear(0, y0, 0, y1, (view.tone(stone, 0.75), view.tone(stone, 0.5))))
    spots = [(u, v, 1.1, h) for u in (1.0, 3.0, 5.0, 7.0, 17.9, 19.9, 21.9, 23.9) for v, h in ((1.2, 2.4), (5.3, 2.4))]
    _sashes(canvas, view, flat, spots, 0.65, picture.seed)
    canvas.fill(flat.quads([(0, v, 26, h) for v, h in ((4.4, 0.25), (9.3, 0.3), (9.8, 0.12))]), view.tone("#fbf4e6", 0.85))
    canvas.fill(flat.quads([(0.3 * k, 9.9, 0.14, 0.7) for k in range(87)] + [(0, 10.6, 26, 0.14)]), view.tone("#fbf4e6", 0.7))
    canvas.fill(flat.quad(8.6, 0, 8.8, 9.4), view.tone(stone, 0.35))
    _sashes(canvas, view, flat, [(u, 5.4, 1.1, 2.4) for u in (9.4, 11.0, 13.9, 15.5)], 0.5, picture.seed + 1)
    door = flat.path(curve([(12.0, 0.8, 1), (12.0, 3.4), (13, 4.4), (14.0, 3.4), (14.0, 0.8, 1)]))
    canvas.line(door, view.tone(GOLD, 0.9), 5)
    canvas.fill(door, mix(view.tone("#5c3c30", 0.4), "#ffb860", 0.15 + 0.5 * view.lamps))
    for k in range(5):
        canvas.fill(
            flat.quad(8.0 - 0.35 * (4 - k), 0.17 * k, 10 + 0.7 * (4 - k), 0.18),
            Linear(*flat.at(0, 0.17 * k + 0.18), *flat.at(0, 0.17 * k), (view.tone("#fbf4e6", 1.0), view.tone("#b8a890", 0.4))),
        )
    _pediment(canvas, view, s, stone, flat)
    for u in (4.5, 21.5):
        x, y = flat.at(u, 10.7)
        flag(canvas, view, x, y, 4.0 * s, CLOTHS[picture.seed % 3], 0.05, picture.seed + int(u))


def _front_dome(canvas: Canvas, view: View, stone: str, flat: Flat, left: float, right: float) -> None:
    """A slate dome with gilded ribs over a drum of windows."""
    dome = flat.path(curve([(9.2, 13.2, 1), (9.5, 16.0), (11.4, 18.4), (13, 18.9), (14.6, 18.4), (16.5, 16.0), (16.8, 13.2, 1)]))
    canvas.fill(flat.quad(9.4, 10, 7.2, 3.4), view.tone(stone, 0.6))
    drum = [
        flat.path(curve([(u, 11.0, 1), (u, 12.4), (u + 0.35, 12.9), (u + 0.7, 12.4), (u + 0.7, 11.0, 1)]))
        for u in (9.9, 11.4, 12.9, 14.4, 15.6)
    ]
    canvas.fill(joined(drum), mix(view.tone("#54687c", 0.4), "#ffd28a", 0.1 + 0.8 * view.lamps))
    canvas.fill(flat.quad(9.1, 13.1, 7.8, 0.35), view.tone("#fbf4e6", 0.9))
    colour = SLATE if not view.snow else "#eef3fa"
    canvas.fill(
        dome,
        Linear(
            *flat.at(9.2, 15), *flat.at(16.8, 15), (view.tone(colour, left), view.tone(colour, 0.6), view.tone(colour, right))
        ),
    )
    for u in (10.4, 11.7, 13, 14.3, 15.6):
        canvas.line(
            curve([flat.at(u, 13.3), flat.at(13 + (u - 13) * 0.75, 16.6), flat.at(13, 18.8)], closed=False),
            view.tone(GOLD, 0.8),
            3,
            0.7,
        )
    canvas.fill(flat.quads([(12.7, 18.8, 0.6, 0.9), (12.92, 19.6, 0.16, 1.2)]), view.tone(GOLD, 0.9))


def _pediment(canvas: Canvas, view: View, s: float, stone: str, flat: Flat) -> None:
    """Six columns under a gable with a gilded shield."""
    for u in (8.9, 10.5, 12.1, 13.9, 15.5, 17.1):
        (x, foot), (_, top) = flat.at(u, 0.85), flat.at(u, 8.6)
        column(canvas, view, x, top, foot, 0.42 * s, stone=stone)
    canvas.fill(flat.quads([(8.2, 8.7, 9.6, 0.8)]), view.tone("#fbf4e6", 0.85))
    canvas.fill(flat.path(lines([(8.0, 9.5), (13, 12.2), (18.0, 9.5)])), view.tone("#fbf4e6", 1.0))
    canvas.fill(flat.path(lines([(9.2, 9.7), (13, 11.75), (16.8, 9.7)])), view.tone(stone, 0.45))
    shield = flat.path(curve([(12.4, 11.0, 1), (13.6, 11.0, 1), (13.5, 10.3), (13, 9.85, 1), (12.5, 10.3)]))
    canvas.fill(shield, view.tone(GOLD, 0.95))


def _tub(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A ball of laurel on a stem in a white box."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.5, z - 0.3, 1.1, 0.7, 0.4)
    stem = lines(
        [
            (cx - 0.05 * s, foot - 1.3 * s),
            (cx + 0.05 * s, foot - 1.3 * s),
            (cx + 0.05 * s, foot - 0.5 * s),
            (cx - 0.05 * s, foot - 0.5 * s),
        ]
    )
    canvas.fill(stem, view.tone("#6a4c38", 0.5))
    crown(canvas, view, cx, foot - 1.6 * s, 0.6 * s, 0.6 * s, seed, 260, (0.03 * s, 0.07 * s))
    box_ = lines([(cx - 0.4 * s, foot - 0.7 * s), (cx + 0.4 * s, foot - 0.7 * s), (cx + 0.36 * s, foot), (cx - 0.36 * s, foot)])
    canvas.fill(box_, turned(view, cx, 0.4 * s, "#e8e0d0"))
    canvas.line(box_, view.tone(GOLD, 0.7), max(1.5, 0.03 * s), 0.8)


PLACES = {"palacecourt": Kind(palacecourt, None, ((0.1, 0.9),), 0.55)}
