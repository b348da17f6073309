"""A red barn from outside: its gable, its doors and its loft."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.farmgear import SNOWY, STRAW, straw
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera
from vnc.make.place.view import View

RED, TRIM = "#b8392c", "#f2ece0"
BARN, FRONT, BACK = (-10.6, -2.9), 13.0, 25.0
"""Metres: the barn's sides, its gable and its far end."""
GAMBREL = ((0.0, 4.0), (1.15, 6.2), (3.85, 7.9), (6.55, 6.2), (7.7, 4.0))
"""The outline of the barn's roof along the gable."""


def redbarn(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Red boards, white edges, a broken roof; the doors stand open, hay looks out of the loft."""
    view, (left, right) = picture.view, BARN
    shade = camera.shape((right, 0, FRONT), (left, 0, FRONT), (left - 2.6, 0, FRONT - 2.6), (right - 2.4, 0, FRONT - 2.6))
    canvas.fill(shade, view.tone("#141c18", 0), 0.2 + 0.2 * view.shine, blur=9)
    dim, lit = lit_sides(view, 500)
    side = camera.flat((right, 0, FRONT), (0, 0, 1), (0, 1, 0))
    wall = side.quad(0, 0, BACK - FRONT, 4.0)
    canvas.fill(wall, Linear(700, 0, 830, 0, (view.tone(RED, lit), view.tone(mix(RED, view.haze, 0.12), lit - 0.1))))
    canvas.fill(side.quads([(0.45 * k, 0, 0.06, 4) for k in range(1, 27)]), view.tone("#3a0c10", 0.2), 0.35)
    canvas.fill(side.quads([(u, 0.0, 0.3, 0.5) for u in (0, 4, 8)]), view.tone("#2c1010", 0.1), 0.2)
    canvas.fill(side.quad(0, 0, BACK - FRONT, 0.45), view.tone("#a09890", 0.5 * lit + 0.2))
    for u in (2.4, 5.6, 8.8):
        canvas.fill(side.quad(u - 0.1, 1.7, 1.5, 1.3), view.tone(TRIM, lit))
        canvas.fill(side.quad(u + 0.05, 1.85, 1.2, 1.0), mix(view.tone("#3c5468", 0.4), "#ffcf7a", view.lamps))
        canvas.fill(side.quad(u + 0.6, 1.85, 0.1, 1.0) | side.quad(u, 2.3, 1.3, 0.09), view.tone(TRIM, lit))
    canvas.fill(side.quad(0, 3.2, BACK - FRONT, 0.8), view.tone("#20080c", 0), 0.3, blur=4, clip=wall)
    _slope(canvas, view, camera)
    _gable(picture, canvas, camera, dim)


def _slope(canvas: Canvas, view: View, camera: Camera) -> None:
    """The lower slope of the barn's roof, shingled, with its edge."""
    right, front, back = BARN[1], FRONT - 0.5, BACK + 0.4
    low, high = (right + 0.3, 3.6), (right - 1.15, 6.35)
    _, lit = lit_sides(view, 500)
    colour = SNOWY if view.snow else "#76706e"
    roof = camera.shape((*low, front), (*low, back), (*high, back), (*high, front))
    canvas.fill(roof, Linear(0, 260, 0, 460, (view.tone(colour, lit), view.tone(colour, lit * 0.65))))
    seams = list[Path]()
    for k in range(1, 9):
        x, y = low[0] + (high[0] - low[0]) * k / 9, low[1] + (high[1] - low[1]) * k / 9
        a, b = camera.at(x, y, front), camera.at(x, y, back)
        seams.append(stroke([a, b], 2.0, even, False))
    for k in range(1, 26):
        z = front + (back - front) * k / 26
        seams.append(stroke([camera.at(*low, z), camera.at(*high, z)], 1.4, even, False))
    canvas.fill(joined(seams), view.tone("#28242c", 0.1), 0.16 if view.snow else 0.4, clip=roof)
    edge = camera.shape((*low, front), (*low, back), (low[0], low[1] - 0.16, back), (low[0], low[1] - 0.16, front))
    canvas.fill(edge, view.tone(TRIM, lit))


def _gable(picture: Picture, canvas: Canvas, camera: Camera, dim: float) -> None:
    """The front of the barn."""
    view, seed = picture.view, picture.seed
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    face = lines([front.at(*p) for p in ((0, 0), *GAMBREL, (7.7, 0))])
    canvas.fill(face, Linear(0, 150, 0, 700, (view.tone(RED, 0.72), view.tone(mix(RED, "#8c2a2c", 0.4), dim + 0.16))))
    chance = Random(seed + 41)
    planks = [(0.275 * k, 0, 0.275, 8.0) for k in range(28)]
    canvas.fill(front.quads([p for p in planks if chance.random() < 0.3]), view.tone("#e0604a", 0.8), 0.22, clip=face)
    canvas.fill(front.quads([p for p in planks if chance.random() < 0.3]), view.tone("#5c1418", 0.3), 0.28, clip=face)
    canvas.fill(front.quads([(u - 0.014, 0, 0.028, 8.0) for u, *_ in planks]), view.tone("#3a0c10", 0.15), 0.55, clip=face)
    worn = [(0.275 * chance.randrange(28) + 0.05, chance.uniform(0.5, 6), 0.03, chance.uniform(0.2, 0.9)) for _ in range(60)]
    canvas.fill(front.quads(worn), view.tone("#f0a088", 0.7), 0.3, clip=face)
    canvas.fill(front.quad(0, 0, 7.7, 0.42), view.tone("#a89e94", 0.5), clip=face)
    canvas.fill(
        front.quads([(0.55 * k + 0.2 * (j % 2), 0.2 * j, 0.03, 0.2) for k in range(15) for j in (0, 1)]),
        view.tone("#3c3630", 0.2),
        0.6,
    )
    under = [front.at(u, v - 0.3) for u, v in GAMBREL]
    canvas.fill(stroke(under, 40, even, False), view.tone("#20080c", 0), 0.34, blur=9, clip=face)
    canvas.fill(front.quad(0.0, 4.05, 7.7, 0.16), view.tone(TRIM, 0.7), clip=face)
    _doorway(picture, canvas, camera)
    _loft(canvas, view, camera, seed + 43)
    brow = [front.at(u + d, v + 0.12) for (u, v), d in zip(GAMBREL, (-0.3, -0.12, 0, 0.12, 0.3), strict=True)]
    brow[0], brow[-1] = front.at(-0.42, 3.62), front.at(8.12, 3.62)
    canvas.fill(stroke([(x, y + 12) for x, y in brow], 14, even, False), view.tone(TRIM, 0.75))
    canvas.fill(stroke(brow, 13, even, False), view.tone(SNOWY if view.snow else "#5c585c", 0.7))
    for u in (0.0, 7.5):
        canvas.fill(front.quad(u, 0.42, 0.2, 3.5), view.tone(TRIM, 0.7))
    x, y = front.at(3.85, 8.0)
    canvas.fill(rect(x - 2, y - 62, 4, 64), view.tone("#3a3a40", 0.4))
    canvas.fill(rect(x - 26, y - 34, 52, 3) | ellipse(x, y - 32, 5, 5), view.tone("#3a3a40", 0.5))
    bird = ((24, -58, 1), (14, -64), (4, -56), (-10, -60), (-22, -74, 1), (-20, -54), (-4, -44), (12, -48))
    cock = curve([(x + p[0], y + p[1], *p[2:]) for p in bird])
    canvas.fill(cock, view.tone("#3a3a40", 0.6))


def _doorway(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The open doors: dusk and hay inside, the wings folded back with their braces."""
    view = picture.view
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    hole = front.quad(2.45, 0, 2.8, 3.3)
    x0, top, x1, foot = hole.bounds()
    warm = mix(view.tone("#2c1c1c", 0.25), "#c8783c", 0.55 * view.lamps)
    canvas.fill(hole, Linear(0, top, 0, foot, (mix(warm, "#0c080c", 0.55), warm, view.tone("#6a4a34", 0.35))))
    canvas.fill(
        joined([rect(x0 + 30, top, 9, foot - top), rect(x1 - 40, top, 9, foot - top), rect(x0, top + 44, x1 - x0, 8)]),
        view.tone("#7a5438", 0.25),
        0.8,
    )
    heap = curve([(x0 - 5, foot, 1), (x0 + 10, foot - 62), (x0 + 60, foot - 96), (x0 + 108, foot - 52), (x0 + 140, foot, 1)])
    canvas.fill(heap, Linear(0, foot - 96, 0, foot, (view.tone(STRAW[1], 0.6), view.tone(STRAW[0], 0.3))), clip=hole)
    straw(canvas, view, heap & hole, (x0, foot - 96, x0 + 140, foot), 150, picture.seed + 45, 15)
    canvas.glow((x0 + x1) / 2, top + 60, 200, "#ffb860", 0.7 * view.lamps)
    canvas.fill(
        rect(x0 - 4, top - 10, x1 - x0 + 8, 11) | rect(x0 - 9, top, 9, foot - top) | rect(x1, top, 9, foot - top),
        view.tone(TRIM, 0.72),
    )
    canvas.fill(front.quad(0.7, 3.5, 6.3, 0.09), view.tone("#34343c", 0.5))
    for u in (0.9, 5.3):
        wing = front.quad(u, 0.06, 1.5, 3.36)
        a, b, c, d = wing.bounds()
        canvas.fill(wing.moved(-6, 5), view.tone("#1c080c", 0), 0.4, blur=4)
        canvas.fill(wing, Linear(0, b, 0, d, (view.tone("#c2402f", 0.72), view.tone("#a03028", 0.45))))
        canvas.fill(front.quads([(u + 0.25 * k, 0.06, 0.025, 3.36) for k in range(1, 6)]), view.tone("#3a0c10", 0.15), 0.5)
        middle, w = (b + d) / 2, 10
        frame = [rect(a, b, c - a, w), rect(a, d - w, c - a, w), rect(a, b, w, d - b), rect(c - w, b, w, d - b)]
        frame += [rect(a, middle - w / 2, c - a, w)]
        frame += [stroke([(a, p), (c, q)], 9, even, False) for p, q in ((b, middle), (middle, b), (middle, d), (d, middle))]
        canvas.fill(joined([f.moved(-2, 3) for f in frame]), view.tone("#2c0c10", 0.1), 0.5, clip=wing)
        for bar in frame:
            canvas.fill(bar, view.tone(TRIM, 0.75), clip=wing)
        canvas.fill(rect(a + 30, b - 14, 8, 18, 3) | rect(c - 38, b - 14, 8, 18, 3), view.tone("#34343c", 0.6))
    lx, ly = front.at(3.85, 3.82)
    canvas.fill(lines([(lx - 13, ly + 8), (lx + 13, ly + 8), (lx + 5, ly - 6), (lx - 5, ly - 6)]), view.tone("#3c444c", 0.6))
    canvas.fill(ellipse(lx, ly + 10, 7, 5), mix(view.tone("#f0e8d0", 0.8), "#fff0c0", view.lamps))
    canvas.glow(lx, ly + 14, 190, "#ffd48a", 0.85 * view.lamps)


def _loft(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A hatch under the ridge with hay in it, the beam and the rope of the hoist."""
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    hole = front.quad(2.95, 4.7, 1.8, 1.65)
    x0, top, x1, foot = hole.bounds()
    canvas.fill(
        hole, Linear(0, top, 0, foot, (view.tone("#160e10", 0.2), mix(view.tone("#4c3020", 0.3), "#c87c3c", 0.6 * view.lamps)))
    )
    heap = curve(
        [
            (x0 - 6, foot + 12, 1),
            (x0, foot - 44),
            (x0 + 40, foot - 70),
            (x0 + 84, foot - 58),
            (x1, foot - 34),
            (x1 + 6, foot + 10, 1),
        ]
    )
    canvas.fill(heap, Linear(0, top, 0, foot, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.45))))
    straw(canvas, view, heap, (x0 - 8, foot - 76, x1 + 8, foot + 12), 190, seed, 17)
    frame = [rect(x0 - 10, top - 10, x1 - x0 + 20, 10), rect(x0 - 10, top, 10, foot - top), rect(x1, top, 10, foot - top)]
    canvas.fill(joined(frame), view.tone(TRIM, 0.75))
    hang = [
        stroke([(x, foot - 4), (x + d, foot + 16 + 6 * (k % 3))], 3, thin_end, False)
        for k, (x, d) in enumerate((x0 + 7 * j, 4 * (j % 3) - 4) for j in range(18))
    ]
    canvas.fill(joined(hang), view.tone(STRAW[1], 0.6))
    bx, by = (x0 + x1) / 2, top - 40
    canvas.fill(rect(bx - 9, by - 8, 18, 20, 2), view.tone("#8a6444", 0.7))
    canvas.fill(rect(bx - 1.5, by + 10, 3, 92), view.tone("#e0cca0", 0.6))
    canvas.line(ellipse(bx + 4, by + 108, 7, 8), view.tone("#3c3c44", 0.5), 3)
