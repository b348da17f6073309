"""Under the town where no train runs any more: a vaulted tunnel, rusty rails, cables, paint on the walls."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

HALF, WALL, DEEP = 3.4, 2.3, 44.0
"""Half the tunnel's width, the height at which the vault begins, how far it goes, metres."""
SPRAY = ("#ff4a7a", "#3ac8ff", "#ffd23a", "#7ae04a", "#b06aff", "#ff8a3a")


def railtunnel(picture: Picture) -> None:
    """Rings of brick into the dark, a light far off, tracks with puddles between, a dead train at the side."""
    view, camera = picture.view, Camera(930, 560, 1.55, 860)
    far = picture.sheet(1.0)
    far.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone("#14161c", 0.1))
    _end(picture, far, camera)
    tube = picture.sheet(0.75, 0, 0.4)
    _vault(tube, view, camera, picture.seed)
    _bed(tube, view, camera, picture.seed)
    _wet(picture, tube, camera)
    for k, z in enumerate((24, 15, 9, 5.2)):
        _lamp(picture, tube, view, camera, z, k != 1)
    here = picture.sheet(0.5, 0, 0.4)
    _cables(here, view, camera)
    _paint(here, view, camera, picture.seed)
    _car(here, view, camera)
    _signal(picture, here, view, camera)
    low = picture.sheet(0.35, 0, 0.5)
    _rubble(low, view, camera, picture.seed)
    near = picture.sheet(0.12, 0, 3.0)
    _frame(near, view)


def _end(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Daylight, or the moon's, at a way out far away."""
    x, y = camera.at(0, 1.6, DEEP)
    light = mix(picture.out.sky[3], "#f4fff0", 0.4)
    canvas.fill(rect(x - 90, y - 90, 180, 150), light)
    canvas.glow(x, y, 420, light, 0.9)


def _ring(camera: Camera, z: float, more: float = 0.0) -> list[tuple[float, float]]:
    """The tunnel's section at a distance, from the left foot over the top to the right foot."""
    half = HALF + more
    arc = [camera.at(-half * math.cos(t), WALL + (half * 0.86) * math.sin(t), z) for t in (math.pi * k / 24 for k in range(25))]
    return [camera.at(-half, 0, z), *arc, camera.at(half, 0, z)]


def _vault(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The wall in rings, each with its own light; ribs of iron; courses along it; damp."""
    chance = Random(seed)
    edges = [0.5, 1.6, 2.4, 3.4, 4.6, 6.2, 8.2, 10.8, 14, 18, 23, 29, 36, DEEP]
    hole = lines(_ring(camera, DEEP))
    for near, deep in zip(edges, edges[1:], strict=False):
        band = Path([lines([*_ring(camera, near), *_ring(camera, deep)[::-1]]).contours[0]])
        tint = mix("#8a7a6c", "#6a6e6c", chance.random())
        lit = 0.28 + 0.36 * (1 - abs(math.log(max(near, 1) / 9)) / 2.4)
        canvas.fill(
            band,
            Linear(
                0,
                60,
                0,
                HIGH,
                (view.tone(tint, lit - 0.16), view.tone(tint, lit), view.tone(mix(tint, "#3c4a3c", 0.5), lit - 0.2)),
            ),
        )
    for side in (-1, 1):
        wall = camera.flat((side * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
        tiles = [(0.8 + 0.5 * j + 0.25 * (k % 2), 0.3 + 0.25 * k, 0.47, 0.22) for k in range(8) for j in range(44)]
        pale = [t for t in tiles if chance.random() < 0.78]
        canvas.fill(wall.quads(pale), view.tone("#c8c4b0", 0.55), 0.4)
        canvas.fill(wall.quads([t for t in pale if chance.random() < 0.12]), view.tone("#4a8a8a", 0.6), 0.5)
        canvas.fill(wall.quads([(0.5, 0.28, DEEP, 0.04), (0.5, WALL - 0.02, DEEP, 0.1)]), view.tone("#2a2628", 0.1), 0.7)
    for a in (0.2, 0.42, 0.7, 1.0):
        for t in (math.pi * a / 2, math.pi * (1 - a / 2)):
            x, y = -HALF * math.cos(t), WALL + HALF * 0.86 * math.sin(t)
            canvas.line(lines([camera.at(x, y, 0.5), camera.at(x, y, DEEP)], closed=False), view.tone("#241f20", 0.1), 2.4, 0.4)
    for z in edges[2:-1]:
        rib = lines(_ring(camera, z), closed=False)
        canvas.line(rib, view.tone("#2a2a30", 0.2), 0.2 * camera.size(z), 0.9)
        canvas.line(lines(_ring(camera, z + 0.05, -0.06), closed=False), view.tone("#9a948c", 0.7), 0.05 * camera.size(z), 0.7)
    canvas.fill(hole, "#ffffff", blend="erase")
    stained(canvas, seed + 3, 0.4, 14, 1.0, view.tone("#1c2420", 0))
    drips: list[Path] = []
    for _ in range(26):
        side, z = chance.choice((-1, 1)), chance.uniform(2, 20)
        top = camera.at(side * HALF, WALL + 0.2, z)
        drips.append(stroke([top, camera.at(side * HALF, WALL - chance.uniform(0.6, 2.1), z)], 0.12 * camera.size(z), thin_end))
    canvas.fill(joined(drips), view.tone("#1c2a22", 0.1), 0.4)


def _bed(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Ballast, sleepers, two rusty tracks, a narrow walkway with a rail on the right."""
    floor, chance = camera.floor(), Random(seed + 1)
    ground = floor.quad(-HALF, 0.5, 2 * HALF, DEEP - 0.5)
    canvas.fill(
        ground, Linear(0, 590, 0, HIGH, (view.tone("#7a7468", 0.6), view.tone("#4c4842", 0.35), view.tone("#2e2c2c", 0.2)))
    )
    stones = [
        (chance.uniform(-HALF, HALF), chance.uniform(0.8, 9), chance.uniform(0.03, 0.09), chance.uniform(0.03, 0.1))
        for _ in range(900)
    ]
    canvas.fill(floor.quads(stones[::2]), view.tone("#9a948a", 0.7), 0.5)
    canvas.fill(floor.quads(stones[1::2]), view.tone("#1c1a1c", 0.1), 0.6)
    for x in (-0.45,):
        sleepers = [(x - 1.3, 0.9 + 0.62 * k, 2.6, 0.26) for k in range(60)]
        canvas.fill(floor.quads([(a + 0.03, b + 0.06, c, d) for a, b, c, d in sleepers]), view.tone("#141214", 0), 0.6)
        canvas.fill(floor.quads(sleepers), view.tone("#6a5442", 0.45))
        canvas.fill(floor.quads([(a, b, c, 0.05) for a, b, c, _ in sleepers]), view.tone("#a88a68", 0.8), 0.5)
        for rail in (x - 0.78, x + 0.72):
            canvas.fill(camera.flat((rail, 0, 0), (0, 0, 1), (0, 1, 0)).quad(0.5, 0, DEEP, 0.14), view.tone("#4a3028", 0.2))
            top = camera.floor(0.14)
            canvas.fill(top.quad(rail - 0.01, 0.5, 0.09, DEEP), view.tone("#8a5238", 0.5))
            canvas.fill(top.quad(rail + 0.02, 0.5, 0.03, DEEP), view.tone("#e0b898", 1.0), 0.7)
    walk = camera.floor(0.45)
    canvas.fill(walk.quad(2.2, 0.5, 1.2, DEEP), Linear(0, 590, 0, HIGH, (view.tone("#a09a90", 0.7), view.tone("#6c6862", 0.4))))
    canvas.fill(camera.flat((2.2, 0, 0), (0, 0, 1), (0, 1, 0)).quad(0.5, 0, DEEP, 0.45), view.tone("#4c4844", 0.25))
    canvas.fill(walk.quads([(2.24, 0.8 + 0.9 * k, 0.12, 0.45) for k in range(40)]), view.tone("#e8b83a", 0.7), 0.75)


def _wet(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Puddles that hold the lamps and the far light."""
    chance, shapes = Random(picture.seed + 5), list[Path]()
    for x, z, rx, rz in ((-2.5, 4.4, 0.7, 1.1), (1.25, 3.3, 0.6, 0.7), (1.4, 8.8, 0.6, 1.6), (-2.6, 9.6, 0.5, 1.8)):
        reach = [chance.uniform(0.5, 1.15) for _ in range(11)]
        turns = [(r, math.tau * k / 11) for k, r in enumerate(reach)]
        shapes.append(camera.floor().path(curve([(x + rx * r * math.cos(t), z + rz * r * math.sin(t)) for r, t in turns])))
    pools = joined(shapes)
    mask = canvas.sibling()
    mask.fill(pools, "#ffffff", blur=2)
    canvas.fill(pools, picture.view.tone("#1a2224", 0.2), 0.75, blur=2)
    mirror(
        flattened([s.canvas for s in picture.sheets]),
        canvas,
        camera.at(0, 0, DEEP)[1],
        picture.seed,
        mask.planes[3],
        0.6,
        1.1,
        1.3,
        0.5,
    )


def _lamp(picture: Picture, canvas: Canvas, view: View, camera: Camera, z: float, works: bool) -> None:
    """A caged tube under the vault; one of them is dead, one flickers."""
    x, y, s = *camera.at(0.5, WALL + HALF * 0.8, z), camera.size(z)
    box_ = rect(x - 0.55 * s, y, 1.1 * s, 0.16 * s, 0.05 * s)
    canvas.fill(box_, "#d8f0d8" if works else view.tone("#6a706c", 0.4))
    canvas.line(box_, view.tone("#2a2c30", 0.3), max(1.5, 0.03 * s))
    if not works:
        return
    canvas.glow(x, y, 2.6 * s, "#c8f0c0", 0.55)
    foot = camera.at(0.5, 0, z)[1]
    cone = lines([(x - 0.5 * s, y), (x + 0.5 * s, y), (x + 2.2 * s, foot), (x - 2.2 * s, foot)])
    canvas.fill(cone, Linear(0, y, 0, foot, (alpha("#d8ffd0", 0.26), alpha("#d8ffd0", 0.02))), blur=12, blend="screen")
    canvas.fill(ellipse(x, foot, 2.3 * s, 0.5 * s), "#d8ffd0", 0.2, blur=0.2 * s, blend="screen")
    if z < 6:
        picture.play("flicker", x - s, y - 0.5 * s, 2 * s, 1.4 * s, "#d8ffd0")


def _cables(canvas: Canvas, view: View, camera: Camera) -> None:
    """Bundles on hooks along both walls, sagging between them; a pipe; one cable hangs loose."""
    for side in (-1, 1):
        for k, tint in enumerate(("#2a2a30", "#5a3a30", "#2f3a44", "#3c3c40")):
            y = WALL - 0.12 - 0.14 * k
            points: list[tuple[float, float]] = []
            for j in range(46):
                z = 0.8 * 1.09**j
                points.append(camera.at(side * (HALF - 0.1), y - 0.09 * (j % 4 == 2) - 0.05 * (j % 2), z))
            canvas.line(curve(points, closed=False), view.tone(tint, 0.3), 5.5 - 0.6 * k)
            canvas.line(curve([(a, b - 1.6) for a, b in points], closed=False), view.tone(tint, 1.1), 1.3, 0.6)
    wall = camera.flat((HALF - 0.2, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(0.5, 1.15, DEEP, 0.2), view.tone("#8a4a34", 0.3))
    canvas.fill(wall.quad(0.5, 1.25, DEEP, 0.05), view.tone("#d08a60", 0.9), 0.7)
    loose = curve(
        [camera.at(-1.6, 4.9, 5), camera.at(-1.3, 3.9, 5), camera.at(-1.5, 3.2, 5), camera.at(-1.1, 2.9, 5)], closed=False
    )
    canvas.line(loose, view.tone("#1c1c22", 0.2), 6)


def _paint(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Sprayed names that mean nothing: fat letters with a rim, tags, an arrow, drips."""
    chance = Random(seed + 6)
    for side, z, wide in ((-1, 3.0, 2.4), (-1, 6.6, 3.0), (1, 4.4, 2.2), (1, 9.0, 3.4)):
        flat = camera.flat((side * (HALF - 0.02), 0, 0), (0, 0, 1), (0, 1, 0))
        tint, rim = chance.sample(SPRAY, 2)
        letters = 4
        for k in range(letters):
            w = wide / letters
            u, v, high = z + w * (k if side > 0 else letters - 1 - k), 0.62 + 0.08 * (k % 2), 1.0
            points = [(u + w * chance.uniform(0.2, 0.9), v + high * t) for t in (0, 0.3, 0.55, 0.8, 1.0)]
            fat = flat.path(stroke(points, 0.34 * w + 0.12, even))
            bar = flat.path(
                stroke(
                    [(u + 0.1 * w, v + high * chance.uniform(0.2, 0.8)), (u + 0.95 * w, v + high * chance.uniform(0.3, 0.9))],
                    0.22,
                    even,
                )
            )
            glyph = joined([fat, bar])
            canvas.line(glyph, view.tone("#14101a", 0.2), 9, 0.85)
            canvas.line(glyph, view.tone(rim, 0.8), 4, 0.9)
            canvas.fill(glyph, view.tone(tint, 0.75), 0.92)
        drips = [
            flat.path(stroke([(z + wide * t, 0.7), (z + wide * t, 0.7 - chance.uniform(0.15, 0.4))], 0.04, thin_end))
            for t in (0.15, 0.4, 0.62, 0.9)
        ]
        canvas.fill(joined(drips), view.tone(tint, 0.7), 0.85)


def _car(canvas: Canvas, view: View, camera: Camera) -> None:
    """The end of a carriage left standing deep in the tunnel: dark panes, one lamp gone."""
    z, x = 17.0, -0.45
    face = camera.flat((x - 1.35, 0.3, z), (1, 0, 0), (0, 1, 0))
    body = face.path(curve([(0, 0, 1), (0, 2.3), (0.3, 2.85), (1.35, 3.0), (2.4, 2.85), (2.7, 2.3), (2.7, 0, 1)]))
    canvas.fill(body.moved(0, 6), "#000000", 0.5, blur=8)
    canvas.fill(
        body,
        Linear(
            *face.at(0, 1.5),
            *face.at(2.7, 1.5),
            (view.tone("#a8a698", 0.4), view.tone("#c8c4b4", 0.75), view.tone("#7a7a74", 0.3)),
        ),
    )
    canvas.fill(face.quad(0, 0.5, 2.7, 0.4), view.tone("#9a3a34", 0.5))
    panes = [face.path(rect(u, 1.35, w, 1.0, 0.12)) for u, w in ((0.18, 0.7), (1.02, 0.66), (1.82, 0.7))]
    canvas.fill(joined(panes), view.tone("#141c22", 0.3))
    for pane in panes:
        canvas.line(pane, view.tone("#4a4a48", 0.4), 2)
    canvas.fill(face.path(ellipse(0.4, 0.7, 0.14, 0.14)), "#fff2c8")
    canvas.glow(*face.at(0.4, 0.7), 60, "#ffe0a0", 0.7)
    canvas.fill(face.path(ellipse(2.3, 0.7, 0.14, 0.14)), view.tone("#2a2a2a", 0.3))
    canvas.fill(face.quads([(0.2, -0.3, 2.3, 0.32)]), view.tone("#1c1c20", 0.2))


def _signal(picture: Picture, canvas: Canvas, view: View, camera: Camera) -> None:
    """A signal at red on the right wall, a number plate, an open cupboard with its wires out."""
    x, y, s = *camera.at(2.95, 2.5, 7.4), camera.size(7.4)
    canvas.fill(rect(x - 0.16 * s, y - 0.1 * s, 0.32 * s, 0.72 * s, 0.08 * s), view.tone("#22242a", 0.4))
    for k, (tint, lit) in enumerate((("#ff4a3a", True), ("#3a8a5a", False))):
        canvas.fill(ellipse(x, y + (0.1 + 0.32 * k) * s, 0.1 * s, 0.1 * s), tint if lit else view.tone("#23402f", 0.3))
        if lit:
            canvas.glow(x, y + 0.1 * s, 1.1 * s, tint, 0.75)
    picture.play("flicker", x - 50, y - 40, 100, 100, "#ff4a3a")
    wall: Flat = camera.flat((-HALF + 0.03, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(10.6, 0.9, 1.4, 1.3), view.tone("#4a5a5a", 0.4))
    canvas.fill(wall.quad(10.75, 1.0, 1.1, 1.1), view.tone("#101416", 0.2))
    wires = [
        wall.path(stroke([(10.9 + 0.2 * k, 2.0), (11.0 + 0.2 * k, 1.4), (10.7 + 0.3 * k, 0.6)], 0.05, even)) for k in range(4)
    ]
    for k, wire in enumerate(wires):
        canvas.fill(wire, view.tone(("#c84a3a", "#3a6ac8", "#d8b03a", "#4a9a5a")[k], 0.7))


def _rubble(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Fallen tiles and stones along the left wall, a drum, papers, a torn seat."""
    chance = Random(seed + 12)
    for _ in range(46):
        z = chance.uniform(2.8, 8.0)
        x, y = camera.at(-HALF + chance.random() ** 1.6 * 1.5, 0, z)
        s = camera.size(z) * chance.uniform(0.06, 0.2)
        stone = lines(
            [
                (x - s, y),
                (x - s * 0.7, y - s * chance.uniform(0.4, 0.9)),
                (x + s * 0.2, y - s),
                (x + s, y - s * 0.4),
                (x + s * 0.8, y),
            ]
        )
        tint = chance.choice(("#8a8478", "#6a645c", "#a49a88"))
        canvas.fill(stone, Linear(x - s, y - s, x + s, y, (view.tone(tint, 0.9), view.tone(tint, 0.15))))
    papers = [
        camera.floor().path(lines([(u, v), (u + 0.22, v + 0.04), (u + 0.2, v + 0.34), (u - 0.03, v + 0.28)]))
        for u, v in ((1.4, 4.6), (0.9, 5.6), (-1.9, 5.4), (1.7, 6.8))
    ]
    canvas.fill(joined(papers), view.tone("#d8d0bc", 0.7), 0.8)


def _frame(canvas: Canvas, view: View) -> None:
    """The rib that we stand under, out of focus."""
    dark = view.tone("#17171c", 0.15)
    canvas.fill(curve([(-40, 1120, 1), (-40, -40, 1), (420, -40, 1), (170, 120), (60, 380), (40, 760), (70, 1120, 1)]), dark)
    canvas.fill(
        curve([(1960, 1120, 1), (1960, -40, 1), (1560, -40, 1), (1780, 120), (1876, 380), (1890, 760), (1860, 1120, 1)]), dark
    )


PLACES = {"railtunnel": Kind(railtunnel, "blue", ((0.14, 0.86),), 0.54, mood="eerie")}
