"""A level crossing in a small Japanese town: bars down, red lights, rails across the road, wires against the sky."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, pole, wires
from vnc.make.place.parts.eastern import tile_roof
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

ROAD = 3.0
"""Half the road, in metres."""
TRACKS = (8.3, 11.2)
"""Where the nearer rail of each track lies; the other one is GAUGE farther."""
GAUGE, FAR = 1.1, 60.0
YELLOW, BLACK = "#f2c230", "#2a2a2e"


def railcrossing(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 500, 50, ("#7f9cc0", "#a4bccc"), picture.seed + 1, 0.55, light=0.6)
    ridge(far, view, 540, 26, ("#5c8c74", "#84ac84"), picture.seed + 2, 0.5, 26, 6)
    air_tint(far, view.haze, 300, 620, 0.05, 0.4 + 0.35 * view.murk)
    veil(picture, far)
    town = picture.sheet(0.7, 0, 0.5)
    _ground(picture, town, camera)
    _houses(picture, town, camera)
    for k, (x, z, tall) in enumerate(((-10.5, 19, 5.5), (11.5, 21, 6.5), (-17, 24, 7.0), (18, 24, 6.0))):
        bx, by = camera.at(x, 0, z)
        tree(town, view, bx, by, tall * camera.size(z), picture.seed + 5 + k, 0.8, 380)
    _overhead(picture, town, camera)
    rails = picture.sheet(0.5, 0, 0.3)
    _road(picture, rails, camera)
    _tracks(rails, view, camera)
    for x, z in ((-4.3, 14.4), (4.2, 14.4)):
        _signal(picture, rails, camera, x, z, 0.8)
    _bar(rails, view, camera, -4.0, 4.0, 14.2)
    gate = picture.sheet(0.35, 0, 0.3)
    _fences(gate, view, camera)
    for x in (-3.75, 3.75):
        _signal(picture, gate, camera, x, 6.7, 1.0)
    _bar(gate, view, camera, 3.4, -3.5, 6.5)
    near = picture.sheet(0.12, 0, 2.4)
    _near(picture, near)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grass from the hills to us."""
    view, top = picture.view, camera.at(0, 0, FAR)[1]
    far, near = ("#e6eef6", "#d4e0ee") if view.snow else ("#98b866", "#4c7c3c")
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(0, top, 0, HIGH, (view.tone(far, 0.7), view.tone(near, 0.5), view.tone(near, 0.25)), (0, 0.25, 1)),
    )
    grass(canvas, view, 600, HIGH, 3200, picture.seed + 31, None, None, 0.55)
    flowers(
        canvas, view, 620, 900, 260, picture.seed + 33, ("#ffffff", "#f8e070", "#e8a0c0") if not view.snow else ("#ffffff",), 0.8
    )
    for k in range(9):
        bush(canvas, view, 20 + 230 * k, 596, 90, 34, picture.seed + 40 + k, 130)


def _houses(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Small houses along the road beyond the rails, far ones first."""
    view, chance = picture.view, Random(picture.seed)
    spots = [(side, 40.0, off) for off in (30.0, 21.0, 12.5) for side in (-1, 1)]
    spots += [(side, z, 4.2) for z in (40.0, 32.0, 25.0, 19.0) for side in (-1, 1)]
    for side, z, off in spots:
        wide, high = chance.uniform(5.0, 6.5), chance.choice((3.0, 5.4, 5.4))
        x = off if side > 0 else -off - wide
        wall = chance.choice(("#e8dcc4", "#d8c8b0", "#c4ccd0", "#e4d4c4", "#b89c80"))
        air = min(0.6, z / 90 * (0.4 + view.murk))
        _house(
            canvas,
            view,
            camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)),
            wide,
            high,
            wall,
            chance.choice(("#566270", "#7c4c40", "#4c5c54")),
            air,
            side,
            chance,
        )


def _house(
    canvas: Canvas, view: View, face: Flat, wide: float, high: float, wall: str, roof: str, air: float, side: int, chance: Random
) -> None:
    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    camera, (ox, _, z) = face.camera, face.origin
    inner = ox if side > 0 else ox + wide
    canvas.fill(camera.shape((inner, 0, z), (inner, 0, z + 5), (inner, high, z + 5), (inner, high, z)), seen(wall, 0.25))
    body = face.quad(0, 0, wide, high)
    canvas.fill(body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (seen(wall, 0.65), seen(mix(wall, "#403848", 0.2), 0.4))))
    canvas.fill(face.quad(0, 0, wide, 0.9), seen("#6c5444", 0.4))
    for v in (1.1, 3.5)[: 1 if high < 4 else 2]:
        for u in (0.16, 0.58):
            glass = mix(view.tone("#6c8ca0", 0.5), "#ffd890", view.lamps * (0.9 if chance.random() < 0.7 else 0.1))
            canvas.fill(face.quad(wide * u, v, wide * 0.26, 1.15), view.misty(glass, air))
            canvas.fill(
                face.quads(
                    [
                        (wide * u, v, wide * 0.26, 0.06),
                        (wide * u, v + 1.1, wide * 0.26, 0.06),
                        (wide * (u + 0.125), v, 0.06, 1.15),
                    ]
                ),
                seen("#e8e4dc", 0.6),
            )
    (x0, y), (x1, _) = face.at(-0.5, high), face.at(wide + 0.5, high)
    (r0, ry), (r1, _) = face.at(0.4, high + 1.5), face.at(wide - 0.4, high + 1.5)
    tile_roof(canvas, view, (x0, x1, y), (r0, r1, ry), roof, air, max(5.0, 0.3 * camera.size(z)))


def _road(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Asphalt with white edges, boards between the rails, a stop line."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, FAR)[1]
    tar = "#e8eef6" if view.snow else "#7c7a80"
    way = floor.quad(-ROAD, 1.0, 2 * ROAD, FAR)
    canvas.fill(
        way, Linear(0, top, 0, HIGH, (view.misty(view.tone(tar, 0.7), 0.4 * view.murk), view.tone(tar, 0.5), view.tone(tar, 0.3)))
    )
    stained(canvas, picture.seed + 8, 0.2, 12, 3, view.tone("#2c2830", 0.1))
    white = view.tone("#f4f2ea", 0.85)
    canvas.fill(
        floor.quads([(s * (ROAD - 0.35) - 0.06, z0, 0.12, z1) for s in (-1, 1) for z0, z1 in ((1.0, 6.0), (14.4, 40))]),
        white,
        0.8,
    )
    canvas.fill(floor.quads([(-ROAD + 0.3, 5.7, 2 * ROAD - 0.6, 0.32)]), white, 0.85)
    canvas.fill(floor.quads([(-0.06, z, 0.12, 1.4) for z in np.arange(16, 44, 3.0)]), white, 0.6)
    if view.wet or view.lamps > 0.4:
        mask = canvas.sibling()
        mask.fill(way, "#ffffff")
        puddles(picture, canvas, top, mask.planes[3], max(0.7 * view.wet, 0.16 * view.lamps))


def _tracks(canvas: Canvas, view: View, camera: Camera) -> None:
    """Two tracks on ballast from edge to edge."""
    floor = camera.floor()
    bed = floor.quad(-22, TRACKS[0] - 0.9, 44, TRACKS[1] + GAUGE - TRACKS[0] + 1.8)
    _, top, _, foot = bed.bounds()
    stone = "#e4eaf2" if view.snow else "#9a8c80"
    canvas.fill(bed, Linear(0, top, 0, foot, (view.tone(stone, 0.75), view.tone(stone, 0.4))))
    random = np.random.default_rng(4)
    x, z = random.uniform(-16, 16, 1500), random.uniform(TRACKS[0] - 0.85, TRACKS[1] + GAUGE + 0.85, 1500)
    gravel = [(float(a), float(b), 0.07, 0.09) for a, b in zip(x, z, strict=True)]
    canvas.fill(floor.quads(gravel[::2]), view.tone("#d4c8bc", 0.8), 0.5)
    canvas.fill(floor.quads(gravel[1::2]), view.tone("#4c4440", 0.2), 0.5)
    for near in TRACKS:
        sleepers = [(-20 + 0.62 * k, near - 0.35, 0.24, GAUGE + 0.7) for k in range(65)]
        canvas.fill(floor.quads(sleepers), view.tone("#7c6a5c", 0.4), 0.95)
    boards = [
        (-ROAD - 0.3, z, 2 * ROAD + 0.6, deep)
        for z, deep in (
            (TRACKS[0] - 0.7, 0.62),
            (TRACKS[0] + 0.12, GAUGE - 0.2),
            (TRACKS[0] + GAUGE + 0.1, TRACKS[1] - TRACKS[0] - GAUGE - 0.2),
            (TRACKS[1] + 0.12, GAUGE - 0.2),
            (TRACKS[1] + GAUGE + 0.1, 0.7),
        )
    ]
    canvas.fill(floor.quads(boards), view.tone("#e0e8f0" if view.snow else "#8c847c", 0.55))
    canvas.fill(
        floor.quads([(-ROAD - 0.3 + 0.66 * k, z, 0.02, d) for _, z, _, d in boards for k in range(11)]),
        view.tone("#2c2828", 0.1),
        0.45,
    )
    for near in TRACKS:
        for z in (near, near + GAUGE):
            canvas.fill(floor.quad(-22, z - 0.05, 44, 0.12), view.tone("#3c3434", 0.2))
            rail = camera.flat((-22, 0, z), (1, 0, 0), (0, 1, 0))
            canvas.fill(rail.quad(0, 0, 44, 0.13), view.tone("#7c5844", 0.4))
            canvas.fill(rail.quad(0, 0.12, 44, 0.035), mix(view.tone("#dce4ea", 1.0), view.sky[3], 0.3))


def _overhead(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Masts that carry the wire over the rails, and the town's power poles."""
    view = picture.view
    for x in (-13.0, -5.4, 5.8, 13.4):
        (cx, foot), s = camera.at(x, 0, 14.6), camera.size(14.6)
        top = foot - 7.2 * s
        canvas.fill(
            rect(cx - 0.13 * s, top, 0.26 * s, 7.2 * s),
            Linear(cx - 0.13 * s, 0, cx + 0.13 * s, 0, (view.tone("#9a9894", 0.9), view.tone("#6c6a68", 0.2))),
        )
        arms = [
            stroke([(cx, top + a * s), (cx + 1.6 * s, top + b * s)], 0.07 * s, even, False) for a, b in ((0.9, 1.5), (2.1, 1.7))
        ]
        canvas.fill(joined([*arms, rect(cx - 0.6 * s, top + 0.3 * s, 1.2 * s, 0.08 * s)]), view.tone("#54565c", 0.3))
    ys = [camera.at(0, y, 13.0)[1] for y in (6.6, 5.6)]
    xs = [-60, 210, 640, 1330, 1790, 1990]
    spans = [(a, ys[0], b, ys[0], 26.0) for a, b in zip(xs, xs[1:], strict=False)] + [(-60, ys[1], 1990, ys[1], 0.0)]
    wires(canvas, view, spans, 2.4)
    drops = [rect(x, ys[0] + 12, 1.6, ys[1] - ys[0] - 12) for x in range(20, 1920, 76)]
    canvas.fill(joined(drops), view.tone("#3a3a48", 0.1), 0.7)
    tops: list[tuple[float, float]] = []
    for z in (44.0, 30.0, 20.0):
        (cx, foot), s = camera.at(-3.7, 0, z), camera.size(z)
        pole(canvas, view, cx, foot, 9.0 * s, 0.3 * s)
        tops.append((cx, foot - 8.4 * s))
    tops.append((-30, -60))
    wires(
        canvas,
        view,
        [(a[0] + d, a[1], b[0] + 3 * d, b[1], 20) for a, b in zip(tops, tops[1:], strict=False) for d in (-8, 0, 8)],
        2.0,
    )


def _signal(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float, lit: float) -> None:
    """A striped post with the crossed boards, two red lamps, an arrow box and a bell."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    tall, wide = 3.5 * s, 0.15 * s
    canvas.fill(ellipse(cx, foot, 0.5 * s, 0.08 * s), view.tone("#141418", 0), 0.4, blur=4)
    canvas.fill(rect(cx - 0.26 * s, foot - 0.25 * s, 0.52 * s, 0.27 * s), view.tone("#a8a49c", 0.5))
    _striped(canvas, view, rect(cx - wide / 2, foot - tall, wide, tall), 0.36 * s, True)
    for turn in (-1, 1):
        board = lines(
            [
                (cx - 0.62 * s, foot - tall + (0.05 - turn * 0.34) * s),
                (cx - 0.58 * s, foot - tall + (-0.1 - turn * 0.34) * s),
                (cx + 0.62 * s, foot - tall + (-0.05 + turn * 0.34) * s),
                (cx + 0.58 * s, foot - tall + (0.1 + turn * 0.34) * s),
            ]
        )
        _striped(canvas, view, board, 0.22 * s, False)
    y = foot - 2.35 * s
    canvas.fill(rect(cx - 0.62 * s, y - 0.04 * s, 1.24 * s, 0.08 * s), view.tone("#34343a", 0.4))
    for k, d in enumerate((-0.46, 0.46)):
        canvas.fill(ellipse(cx + d * s, y, 0.27 * s, 0.27 * s), view.tone(BLACK, 0.35))
        on = 1.0 if k == 0 else 0.35
        canvas.fill(ellipse(cx + d * s, y, 0.17 * s, 0.17 * s), mix(view.tone("#7c1c1c", 0.5), "#ff4030", on * lit))
        canvas.fill(ellipse(cx + (d - 0.04) * s, y - 0.05 * s, 0.06 * s, 0.05 * s), "#ffe0d0", 0.8 * on)
        canvas.glow(cx + d * s, y, 1.2 * s, "#ff3020", 0.75 * on * lit)
        canvas.fill(
            stroke(
                [(cx + (d - 0.24) * s, y - 0.08 * s), (cx + d * s, y - 0.3 * s), (cx + (d + 0.24) * s, y - 0.08 * s)], 0.06 * s
            ),
            view.tone(BLACK, 0.6),
        )
    picture.play("flicker", cx - 1.2 * s, y - s, 2.4 * s, 2 * s, "#ff3020")
    canvas.fill(rect(cx - 0.24 * s, foot - 1.85 * s, 0.48 * s, 0.3 * s, 0.04 * s), view.tone(BLACK, 0.4))
    arrow = lines(
        [
            (cx - 0.16 * s, foot - 1.7 * s),
            (cx, foot - 1.8 * s),
            (cx, foot - 1.74 * s),
            (cx + 0.16 * s, foot - 1.74 * s),
            (cx + 0.16 * s, foot - 1.66 * s),
            (cx, foot - 1.66 * s),
            (cx, foot - 1.6 * s),
        ]
    )
    canvas.fill(arrow, mix(view.tone("#c83020", 0.6), "#ff5040", 0.7))


def _striped(canvas: Canvas, view: View, shape: Path, step: float, level: bool) -> None:
    """Yellow with black bands."""
    left, top, right, foot = shape.bounds()
    along = (left, 0, right, 0) if level else (0, top, 0, foot)
    canvas.fill(shape, Linear(*along, (view.tone(YELLOW, 0.95), view.tone(YELLOW, 0.45))))
    if level:
        bands = [
            rect(left - 1, top + step * (2 * k + 1), right - left + 2, step) for k in range(int((foot - top) / step / 2) + 1)
        ]
    else:
        bands = [
            rect(left + step * (2 * k + 1), top - 1, step, foot - top + 2) for k in range(int((right - left) / step / 2) + 1)
        ]
    canvas.fill(joined(bands), view.tone(BLACK, 0.4), clip=shape)


def _bar(canvas: Canvas, view: View, camera: Camera, start: float, end: float, z: float) -> None:
    """The machine at the roadside and its bar, lowered across the road, with hanging cords."""
    (x0, y), (x1, _), s = camera.at(start, 1.0, z), camera.at(end, 0.94, z), camera.size(z)
    foot = camera.at(0, 0, z)[1]
    thick = 0.1 * s
    shape = lines([(x0, y - thick / 2), (x1, y + 0.02 * s - thick / 3), (x1, y + 0.02 * s + thick / 3), (x0, y + thick / 2)])
    canvas.fill(shape.moved(0, foot - y), view.tone("#141418", 0), 0.25, blur=4)
    _striped(canvas, view, shape, 0.42 * s, False)
    body = rect(x0 - 0.28 * s, foot - 1.25 * s, 0.56 * s, 1.25 * s, 0.05 * s)
    canvas.fill(body, Linear(x0 - 0.28 * s, 0, x0 + 0.28 * s, 0, (view.tone("#d8d4c8", 0.8), view.tone("#8c8a84", 0.3))))
    _striped(canvas, view, rect(x0 - 0.28 * s, foot - 0.5 * s, 0.56 * s, 0.5 * s), 0.12 * s, True)
    canvas.fill(ellipse(x0, y, 0.14 * s, 0.14 * s), view.tone("#4c4c50", 0.5))
    for t in (0.35, 0.65, 0.95):
        x = x0 + (x1 - x0) * t
        canvas.fill(ellipse(x, y + 0.02 * s, 0.09 * s, 0.09 * s), mix(view.tone("#c82c24", 0.7), "#ff4030", 0.5))


def _fences(canvas: Canvas, view: View, camera: Camera) -> None:
    """Rails of old sleepers along the line at both sides of the road."""
    z = 7.0
    face = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    posts = [(s * (4.6 + 0.9 * k) - 0.08, 0, 0.16, 1.1) for s in (-1, 1) for k in range(8)]
    bars = [(4.5, v, 8, 0.1) for v in (0.4, 0.85)] + [(-12.5, v, 8, 0.1) for v in (0.4, 0.85)]
    canvas.fill(face.quads(bars), view.tone("#c8c4b8", 0.5))
    canvas.fill(face.quads(posts), view.tone("#e4e0d4", 0.75))
    canvas.fill(face.quads([(u, v, 0.05, h) for u, v, _, h in posts]), view.tone("#ffffff", 1.0), 0.6)


def _near(picture: Picture, canvas: Canvas) -> None:
    """Tall grass and sunflowers at the lower corners."""
    view = picture.view
    for k, (x, wide) in enumerate(((60, 260), (330, 150), (1600, 150), (1870, 260))):
        bush(canvas, view, x, 1090, wide, 110, picture.seed + 80 + k, 420)
    for left, right in ((-40, 300), (1620, 1960)):
        grass(canvas, view, 940, HIGH + 30, 700, picture.seed + int(left), None, None, 2.2, left, right)
    for k, (x, y, r) in enumerate(((90, 800, 62), (230, 890, 50), (1800, 810, 60), (1690, 900, 46))):
        if view.leaf == "winter":
            bush(canvas, view, x, 1040, 120, 60, picture.seed + k, 200)
            continue
        canvas.fill(stroke([(x, 1100), (x - 8, y + r)], 13, even), view.tone("#4c7c34", 0.4))
        canvas.fill(joined([ellipse(x + d * 46, y + r + 90 + 30 * d, 48, 22) for d in (-1, 1)]), view.tone("#5c9440", 0.55))
        petals = [
            lines(
                [
                    (x + r * 0.5 * np.cos(a - 0.34), y + r * 0.5 * np.sin(a - 0.34)),
                    (x + r * np.cos(a), y + r * np.sin(a)),
                    (x + r * 0.5 * np.cos(a + 0.34), y + r * 0.5 * np.sin(a + 0.34)),
                ]
            )
            for a in np.arange(0, 6.28, 0.42)
        ]
        canvas.fill(joined(petals), view.tone("#f8c430", 0.9))
        canvas.fill(
            ellipse(x, y, r * 0.55, r * 0.55),
            Linear(x - r, y - r, x + r, y + r, (view.tone("#8a5a2c", 0.9), view.tone("#4c2c1c", 0.2))),
        )


PLACES = {"railcrossing": Kind(railcrossing, None, ((0.18, 0.82),), 0.56)}
