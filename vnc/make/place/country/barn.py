"""Inside a barn: posts and beams, hay, stalls."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.farmgear import STRAW, bale, milkcan, straw
from vnc.make.place.parts.flora import grass, ridge
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.room import Room, sunlight
from vnc.make.place.sky import sky
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WOOD = "#8a6244"


def barn(picture: Picture) -> None:
    """Inside the barn: posts and beams, a loft with hay and its ladder, stalls, light through the boards."""
    view, camera = picture.view, Camera(930, 500, 1.6, 900)
    room = Room(camera, -4.4, 4.4, 3.3, 11.0, Sun(0.5, 0.6, -0.2), 0.6)
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 640)
    land = ("#6f9c58", "#a4c068") if not picture.out.snow else ("#dfe8f2", "#f2f6fc")
    ridge(far, picture.out, 560, 20, land, picture.seed + 5, 0.4, 16)
    grass(far, picture.out, 590, 660, 300, picture.seed + 6, height=0.5)
    walls = picture.sheet(0.75, 0, 0.5)
    _inside(picture, walls, room)
    rear = picture.sheet(0.5, 0, 0.4)
    for z in (10.4, 7.4):
        _truss(rear, view, room, z)
    _hayloft(rear, view, room, picture.seed)
    _stalls(rear, view, room, picture.seed)
    _truss(rear, view, room, 4.3)
    shadow(rear, view, camera, -4.3, 4.5, 1.9, 1.3, 0.5)
    for k, (x, y, z) in enumerate(((-4.3, 0, 5.2), (-3.1, 0, 5.2), (-3.9, 0.55, 5.2), (-3.7, 0, 4.4))):
        bale(rear, view, camera, x, y, z, picture.seed + 70 + k)
    milkcan(rear, view, *camera.at(2.0, 0, 5.2), 125)
    milkcan(rear, view, *camera.at(2.35, 0, 4.9), 132)
    x, y = camera.at(-2.3, 2.35, 4.2)
    rear.fill(
        rect(x - 2, y - 60, 4, 50) | rect(x - 18, y - 14, 36, 8, 3) | rect(x - 18, y + 38, 36, 9, 3), view.tone("#34343a", 0.5)
    )
    rear.fill(rect(x - 14, y - 8, 28, 48, 6), mix(view.tone("#d8d0b0", 0.7), "#ffd27a", view.lamps))
    rear.glow(x, y + 14, 330, "#ffc06a", 0.3 + 0.5 * view.lamps)
    x, top, gaps = 4.4, 3.2, ((1.6, 3.4), (1.9, 4.6), (1.7, 5.8), (1.6, 7.6), (2.0, 9.2))
    panes = [((x, a, z), (x, a, z + 0.16), (x, top, z + 0.16), (x, top, z)) for a, z in gaps]
    sunlight(rear, room, view, panes, (0.9, 0.62, 0.12), pool=0.24, shaft=0.34)
    near = picture.sheet(0.12, 0, 3.2)
    near.fill(rect(-40, -20, 130, 1120), Linear(-40, 0, 90, 0, (view.tone("#5c4030", 0.1), view.tone("#8a6444", 0.5))))
    heap = curve([(1500, 1100, 1), (1600, 1010), (1740, 950), (1940, 930, 1), (1940, 1100, 1)])
    near.fill(heap, Linear(0, 930, 0, HIGH, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.4))))
    straw(near, view, heap, (1500, 930, 1930, 1090), 260, picture.seed + 81, 70)
    picture.play("dust", 500, 150, 1000, 800)


def _inside(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Walls and roof of boards, with the day in their gaps; a floor of earth and straw; the far doors open."""
    view, camera, chance = picture.view, room.camera, Random(picture.seed + 51)
    near, deep = room.near, room.deep
    day = mix(picture.out.sky[3], picture.out.sunlight, 0.5)
    bright = 0.9 * max(0.25, picture.out.shine) * (1 - 0.7 * view.lamps)
    floor = room.floor.quad(-4.4, near, 8.8, deep - near)
    canvas.fill(floor, Linear(0, 630, 0, HIGH, (view.tone("#c8a478", 0.75), view.tone("#8a6848", 0.4))))
    section = [(-4.4, 3.3), (-2.9, 5.4), (0.0, 6.7), (2.9, 5.4), (4.4, 3.3)]
    outline = [(-4.4, 0.0), *section, (4.4, 0.0)]
    for k, ((a, b), (c, d)) in enumerate(zip(outline, outline[1:], strict=False)):
        shape = camera.shape((a, b, near), (a, b, deep), (c, d, deep), (c, d, near))
        light = (0.75, 0.5, 0.3, 0.22, 0.3, 0.34)[k]
        x0, _, x1, _ = shape.bounds()
        tones = (view.tone(WOOD, light * 0.6), view.tone(WOOD, light))
        canvas.fill(shape, Linear(x0, 0, x1, 0, tones if k < 3 else tones[::-1]))
        plank = camera.flat((a, b, 0), (0, 0, 1), (c - a, d - b, 0))
        gaps = [0.6 + 0.24 * j for j in range(44)]
        canvas.fill(plank.quads([(z, 0, 0.03, 1) for z in gaps]), view.tone("#1c1210", 0.1), 0.6)
        canvas.fill(plank.quads([(z, 0, 0.24, 1) for z in gaps if chance.random() < 0.3]), view.tone("#3a2418", 0.2), 0.25)
        slits = [(z, chance.uniform(0, 0.4), 0.022, chance.uniform(0.3, 0.6)) for z in gaps if chance.random() < 0.4]
        canvas.fill(plank.quads(slits), day, bright)
        canvas.fill(plank.quads(slits), day, bright * 0.6, blur=7)
        canvas.fill(
            plank.quads([(near, v, 11, 0.05) for v in ((0.3, 0.75) if k in (0, 5) else (0.5,))]), view.tone("#5c4030", 0.4)
        )
    _far_doors(canvas, view, room, floor, outline, chance, day, bright)
    _strewn(canvas, view, room, floor, chance)


def _far_doors(
    canvas: Canvas,
    view: View,
    room: Room,
    floor: Path,
    outline: list[tuple[float, float]],
    chance: Random,
    day: str,
    bright: float,
) -> None:
    """The doors at the far end stand open."""
    back = room.camera.flat((0, 0, room.deep), (1, 0, 0), (0, 1, 0))
    hole = back.quad(-1.5, 0, 3.0, 3.0) | back.quad(-0.6, 4.4, 1.2, 1.0)
    face = lines([back.at(*p) for p in outline]) - hole
    canvas.fill(face, Linear(0, 100, 0, 632, (view.tone(WOOD, 0.2), view.tone(WOOD, 0.5))))
    canvas.fill(back.quads([(-4.4 + 0.26 * k, 0, 0.03, 6.7) for k in range(35)]), view.tone("#1c1210", 0.1), 0.6, clip=face)
    slits = [(-4.4 + 0.26 * k, chance.uniform(0.3, 2), 0.03, chance.uniform(1, 2.5)) for k in range(35) if k % 3]
    canvas.fill(back.quads(slits), day, bright, clip=face)
    edges = [(-1.65, 0, 0.15, 3.15), (1.5, 0, 0.15, 3.15), (-1.65, 3.0, 3.3, 0.15), (-0.7, 4.3, 1.4, 0.1), (-0.7, 5.4, 1.4, 0.1)]
    canvas.fill(back.quads(edges), view.tone("#a88058", 0.7))
    canvas.glow(*back.at(0, 1.5), 420, day, 0.5 * bright)
    pool = room.floor.path(lines([(-1.5, 11), (1.5, 11), (1.1, 6.5), (-2.3, 6.5)]))
    canvas.fill(pool, day, 0.5 * bright, blur=12, clip=floor)


def _strewn(canvas: Canvas, view: View, room: Room, floor: Path, chance: Random) -> None:
    """Stalks on the floor."""
    straws = list[list[tuple[float, float]]]()
    for _ in range(900):
        x, z, turn = chance.uniform(-4.3, 4.3), 1.3 + 9.4 * chance.random() ** 1.3, chance.uniform(0, math.pi)
        long = chance.uniform(0.05, 0.17) * (1.6 if chance.random() < 0.1 else 1)
        dx, dz, thin = long * math.cos(turn), long * math.sin(turn), 0.009
        ends = ((-dx - thin, -dz), (dx - thin, dz), (dx + thin, dz + thin), (-dx + thin, thin - dz))
        straws.append([room.floor.at(x + a, z + b) for a, b in ends])
    for k, tone in enumerate(STRAW):
        canvas.fill(Swarm(np.array(straws[k::3])), view.tone(tone, 0.7), 0.75, clip=floor)


def _truss(canvas: Canvas, view: View, room: Room, z: float) -> None:
    """Two posts, a beam across, braces and rafters."""
    camera, wood = room.camera, "#a87c54"
    s = camera.size(z)
    for x in (-2.45, 2.25):
        shadow(canvas, view, camera, x, z, 0.2, 0.2, 0.5)
        box(canvas, view, camera, room.sun, x, 0, z, 0.2, 5.6, 0.2, wood, 0)
    box(canvas, view, camera, room.sun, -4.4, 3.3, z, 8.8, 0.24, 0.2, wood, 0.3)
    beams = [((-2.35, 2.5), (-1.5, 3.35)), ((2.35, 2.5), (1.5, 3.35)), ((-4.4, 3.3), (-2.9, 5.3)), ((4.4, 3.3), (2.9, 5.3))]
    beams += [((-2.9, 5.3), (0, 6.6)), ((2.9, 5.3), (0, 6.6))]
    for (a, b), (c, d) in beams:
        p, q = camera.at(a, b, z), camera.at(c, d, z)
        canvas.fill(stroke([p, q], 0.17 * s, even, False), view.tone(wood, 0.35))
        canvas.fill(stroke([p, q], 0.03 * s, even, False), view.tone(wood, 0.9), 0.5)


def _hayloft(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A floor of planks under the roof on the left, hay on it, a ladder up to it."""
    camera = room.camera
    (x0, y0), (x1, _) = camera.at(-4.4, 2.95, 6.2), camera.at(-2.0, 2.95, 6.2)
    heap = curve([(x0 - 10, y0 + 4, 1), (x0 + 20, y0 - 120), (x0 + 150, y0 - 175), (x0 + 270, y0 - 120), (x1, y0 + 4, 1)])
    canvas.fill(heap, Linear(0, y0 - 170, 0, y0, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.35))))
    straw(canvas, view, heap, (x0, y0 - 175, x1, y0), 420, seed + 61, 24)
    box(canvas, view, camera, room.sun, -4.4, 2.78, 6.2, 2.4, 0.17, 4.6, "#9a7048", 0.5)
    foot, head = (-1.5, 0.0, 5.6), (-2.1, 3.5, 6.1)
    sides = [[camera.at(foot[0] + d, foot[1], foot[2]), camera.at(head[0] + d, head[1], head[2])] for d in (-0.25, 0.25)]
    for k in range(1, 11):
        t = k / 11
        p, q = (tuple(a + (b - a) * t for a, b in zip(*side, strict=True)) for side in sides)
        canvas.fill(stroke([(p[0], p[1]), (q[0], q[1])], 8, even, False), view.tone("#c89c68", 0.6))
    for side in sides:
        canvas.fill(stroke(side, 11, even, False), view.tone("#b48858", 0.7))
        canvas.fill(stroke([(x + 3, y) for x, y in side], 3, even, False), view.tone("#f0cc94", 0.9), 0.7)


def _stalls(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boxes for the beasts on the right: partitions, gates with braces, hay over the edge."""
    camera = room.camera
    for k, z in enumerate((10.35, 8.4, 6.45)):
        box(canvas, view, camera, room.sun, 2.4, 0, z, 2.0, 1.5, 0.08, "#9a6c44", 0.5)
        gate = camera.flat((2.4, 0, z - 1.95), (0, 0, 1), (0, 1, 0))
        canvas.fill(gate.quad(0, 0.1, 1.9, 1.25), view.tone("#8c5f3c", 0.6))
        canvas.fill(gate.quads([(0, 0.1 + 0.25 * j, 1.9, 0.025) for j in range(1, 5)]), view.tone("#2c1c14", 0.2), 0.6)
        edges = ((0, 0.1, 0.12, 1.25), (1.78, 0.1, 0.12, 1.25), (0, 1.27, 1.9, 0.1), (0, 0.1, 1.9, 0.1))
        bars = [gate.quad(*e) for e in edges]
        bars.append(gate.path(lines([(0.1, 0.15), (0.25, 0.15), (1.8, 1.3), (1.65, 1.3)])))
        canvas.fill(joined(bars[:4]), view.tone("#c4945c", 0.75))
        canvas.fill(bars[4], view.tone("#c4945c", 0.7))
        (x, y), s = camera.at(3.2, 1.45, z), camera.size(z)
        hill = ((-0.5, 0.15, 1), (-0.3, -0.2), (0.2, -0.3), (0.7, 0.1, 1))
        heap = curve([(x + p[0] * s, y + p[1] * s, *p[2:]) for p in hill])
        canvas.fill(heap, view.tone(STRAW[1], 0.55))
        straw(canvas, view, heap, (x - 0.5 * s, y - 0.3 * s, x + 0.7 * s, y + 0.15 * s), 120, seed + 64 + k, 0.18 * s)
    shadow(canvas, view, camera, 2.4, 4.3, 2.0, 0.3, 0.5)
    box(canvas, view, camera, room.sun, 2.4, 0, 4.5, 2.0, 1.5, 0.08, "#a07048", 0.8)
    end = camera.flat((2.4, 0, 4.5), (1, 0, 0), (0, 1, 0))
    canvas.fill(end.quads([(0, 0.25 * j, 2.0, 0.02) for j in range(1, 6)]), view.tone("#2c1c14", 0.2), 0.6)
    canvas.fill(end.quads([(0, 0, 0.13, 1.5), (0, 1.38, 2.0, 0.12)]), view.tone("#c4945c", 0.7))
    x, y = camera.at(3.3, 1.2, 4.5)
    canvas.fill(
        stroke([(x - 24, y), (x - 34, y + 40), (x, y + 74), (x + 34, y + 40), (x + 24, y)], 11, even), view.tone("#4c5058", 0.5)
    )
    rope = [(x + 120, y - 60), (x + 96, y + 20), (x + 122, y + 60), (x + 146, y + 20), (x + 120, y - 60)]
    canvas.fill(joined([stroke([(a + d, b + d) for a, b in rope], 5, even) for d in (0, 6, -5)]), view.tone("#d8bc84", 0.6))


PLACES = {"barn": Kind(barn, "warm", ((0.28, 0.74),), 0.46, (0.7, -0.7))}
