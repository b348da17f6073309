"""The great hall of an aquarium."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, lay, noise, plane
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import rays
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.wild.deep import CORALS, WATERS, coral, fish, kelp, rock, school, surface

Waters = tuple[str, str, str, str]

TANK = (130.0, 84.0, 1660.0, 560.0)
"""Left, top, width and height of the glass, in design units."""
JELLIES = ("#ff9ad8", "#b8a0ff", "#8ae4ff")


def aquarium(picture: Picture) -> None:
    """A dark hall before a wall of water: a whale shark, rays and shoals; jellyfish in lit columns on both sides."""
    view, camera = picture.view, Camera(960, 460, 1.5, 900)
    room = Room(camera, -6.6, 6.6, 4.6, 6.6, Sun(0, 0.3, 0.9), 1.0)
    waters = WATERS.get(picture.out.time, WATERS["day"])
    if picture.out.time == "night":
        waters = ("#8ab4f0", "#2f6ac0", "#174a94", "#0a2458")
    far = picture.sheet(1.0)
    _water(picture, far, waters)
    life = picture.sheet(0.9, 0, 0.4)
    _reef(picture, life, waters)
    _animals(picture, life, waters)
    hall = picture.sheet(0.6, 0, 0.4)
    _hall(hall, view, room, waters)
    things = picture.sheet(0.4, 0, 0.5)
    _rail(things, view, camera)
    for x in (-2.55, 0.0, 2.2):
        _label(things, view, camera, x, 5.75, picture.seed + int(x * 3))
    for k, x in enumerate((-4.05, 3.15)):
        _column(picture, things, camera, x, 4.3, JELLIES[(picture.seed + k) % 3], k)
    shine(hall, view, room, flattened([far, life, hall, things]), picture.seed, 0.62, 0.16)
    _caustics(hall, room, waters, picture.seed)
    for x in (-1.9, 0.75):
        _bench(things, view, camera, x, 3.5)
    near = picture.sheet(0.1, 0, 2.6)
    _pillar(near, view, waters)


def _water(picture: Picture, canvas: Canvas, waters: Waters) -> None:
    _, y, _, tall = TANK
    canvas.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, y - 20, 0, y + tall, waters, (0, 0.2, 0.6, 1)))
    surface(canvas, picture, waters[0])
    rays(canvas, 900, -300, 22, 1300, waters[0], 0.4, picture.seed + 3, (52, 128))


def _reef(picture: Picture, canvas: Canvas, waters: Waters) -> None:
    """Rocks with corals along the tank's floor."""
    chance, foot = Random(picture.seed), TANK[1] + TANK[3] + 20
    for k, (x, half, tall) in enumerate(((260, 300, 230), (1000, 260, 120), (1640, 320, 300))):
        rock(canvas, x, foot, half, tall, mix(waters[2], waters[3], 0.4), waters[1], picture.seed + k)
    canvas.fill(
        rect(100, foot - 60, 1720, 90),
        Linear(0, foot - 60, 0, foot, (alpha(mix(waters[1], "#e8dcb8", 0.4), 0), mix(waters[1], "#e8dcb8", 0.5))),
    )
    spots = sorted(((chance.uniform(150, 1770), chance.uniform(foot - 40, foot - 6)) for _ in range(26)), key=lambda s: s[1])
    for k, (x, y) in enumerate(spots):
        coral(canvas, picture, x, y, chance.uniform(34, 62), k)
    for k, x in enumerate((210, 430, 1500, 1720)):
        kelp(canvas, picture, x, foot, 150 + 70 * (k % 2), 15, mix("#3c9a6a", waters[2], 0.3), picture.seed + k)


def _animals(picture: Picture, canvas: Canvas, waters: Waters) -> None:
    turned = -1 if picture.seed % 2 else 1
    pale = mix(waters[0], waters[1], 0.5)
    school(canvas, 960 - turned * 480, 430, 90, 9, pale, picture.seed + 2)
    school(canvas, 960 + turned * 520, 180, 60, 8, mix(pale, waters[1], 0.4), picture.seed + 5)
    _ray(canvas, 960 - turned * 560, 215, 125, waters, 14 * turned)
    _whale_shark(canvas, 960 + turned * 30, 240, 0.78 * turned, waters)
    _ray(canvas, 960 + turned * 470, 400, 95, waters, -20 * turned)
    _ray(canvas, 960 - turned * 240, 480, 70, waters, 8 * turned)
    chance = Random(picture.seed + 1)
    for _ in range(12):
        x, y = chance.uniform(200, 1700), chance.uniform(400, 600)
        fish(canvas, picture, x, y, chance.uniform(13, 22), chance.choice((*CORALS, "#f2f0e8")), chance.choice((-1, 1)))
    for _ in range(2):
        x = chance.uniform(300, 1600)
        bubbles = [ellipse(x + chance.uniform(-24, 24), chance.uniform(110, 560), r, r) for r in (2, 3, 3, 4, 5, 4, 3)]
        for bubble in bubbles:
            canvas.line(bubble, waters[0], 1.4, 0.7)
        picture.play("embers", x - 60, 110, 120, 480, "#dff6ff")


def _whale_shark(canvas: Canvas, x: float, y: float, size: float, waters: Waters) -> None:
    """A spotted giant swimming to the left; a negative size turns it round."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(size, abs(size))
        back, flank, belly = mix("#2c4a6a", waters[2], 0.35), mix("#4a7090", waters[1], 0.3), mix("#d8e8ee", waters[0], 0.3)
        fins = [
            curve([(15, -70, 1), (70, -128), (118, -158, 1), (112, -110), (150, -52, 1)]),
            curve([(255, -40, 1), (290, -70), (306, -76, 1), (302, -54), (322, -28, 1)]),
            curve(
                [
                    (335, -22, 1),
                    (400, -90),
                    (486, -188, 1),
                    (452, -80),
                    (420, -6),
                    (448, 50),
                    (470, 92, 1),
                    (398, 60),
                    (335, 18, 1),
                ]
            ),
            curve([(190, 48, 1), (235, 92), (262, 96, 1), (248, 66), (250, 36, 1)]),
        ]
        canvas.fill(joined(fins), Linear(0, -180, 0, 100, (flank, back)))
        top = [(-488, -22, 1), (-470, -46), (-400, -66), (-280, -86), (-120, -96), (40, -78), (200, -48), (345, -24, 1)]
        body = curve([*top, (345, 18, 1), (200, 44), (40, 66), (-120, 84), (-280, 82), (-400, 62), (-470, 34), (-490, 8, 1)])
        canvas.fill(body, Linear(0, -96, 0, 86, (back, flank, mix(flank, belly, 0.6), belly), (0, 0.45, 0.7, 1)))
        chance = Random(4)
        dots = [
            ellipse(u, v * 0.9 * (1 - abs(u + 120) / 900), r, r)
            for u, v, r in (
                (-450 + 19 * k + chance.uniform(-4, 4), chance.uniform(-88, 26), chance.uniform(3, 6.5))
                for k in range(42)
                for _ in range(5)
            )
        ]
        canvas.fill(joined(dots), mix("#f4fbff", waters[0], 0.3), 0.72, clip=body)
        bars = [stroke([(u, -90 + abs(u) * 0.05), (u - 8, 22)], 3.4) for u in range(-400, 320, 38)]
        canvas.fill(joined(bars), mix("#e8f4fa", waters[0], 0.3), 0.3, clip=body)
        gills = [stroke([(-318 + 17 * k, -34), (-322 + 17 * k, 0), (-314 + 17 * k, 34)], 4.5) for k in range(5)]
        canvas.fill(joined(gills), back, 0.8)
        canvas.line(curve([(-489, -4), (-455, 8), (-420, 10)], closed=False), back, 5, 0.9)
        canvas.fill(ellipse(-418, -16, 8, 8), belly)
        canvas.fill(ellipse(-419, -16, 5.4, 5.4), "#101828")
        fin = curve([(-262, 44, 1), (-216, 130), (-128, 216), (-92, 226, 1), (-120, 150), (-150, 62, 1)])
        canvas.fill(fin, Linear(-250, 40, -110, 220, (flank, back)))
        canvas.fill(joined([ellipse(-220 + 22 * k, 76 + 28 * k, 4, 4) for k in range(4)]), belly, 0.6)
        canvas.inner(body, 6, 16, waters[0], 0.4, blur=9)


def _ray(canvas: Canvas, x: float, y: float, size: float, waters: Waters, turn: float) -> None:
    """A ray gliding past, its pale underside toward us."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(turn)
        canvas.scale(size / 100)
        top, under = mix("#34506e", waters[2], 0.3), mix("#e4eef2", waters[0], 0.3)
        canvas.line(curve([(0, 40), (10, 110), (34, 180)], closed=False), top, 4)
        half = [(0, -52), (22, -56, 1), (30, -42), (78, -34), (150, -2, 1), (88, 14), (34, 46), (0, 52)]
        disc = curve([*half, *[(-a, b, *c) for a, b, *c in half[-2:0:-1]]])
        canvas.fill(disc, Linear(0, -56, 0, 54, (mix(top, under, 0.4), under)))
        canvas.inner(disc, 0, -9, top, 0.9, blur=4)
        canvas.inner(disc, 0, 7, top, 0.6, blur=6)
        canvas.fill(
            joined(
                [stroke([(d * (14 + k * 2), -14 + 9 * k), (d * (24 + k), -12 + 9 * k)], 2.6) for k in range(4) for d in (-1, 1)]
            ),
            top,
            0.8,
        )
        canvas.fill(stroke([(-13, -32), (0, -26), (13, -32)], 3.6), top)
        canvas.fill(joined([ellipse(d * 13, -40, 2.8, 2.8) for d in (-1, 1)]), top)


def _hall(canvas: Canvas, view: View, room: Room, waters: Waters) -> None:
    """Dark walls round the glass, lines of light, a ceiling like waves."""
    shell(canvas, view, room, "#2a3450", "#38425e", "#1c2440", "#2c3652")
    x, y, wide, tall = TANK
    glass = rect(x, y, wide, tall, 30)
    canvas.line(glass, "#0a1024", 34, 0.8, blur=16)
    canvas.fill(glass, "#ffffff", blend="erase")
    canvas.line(glass, view.tone("#141c34", 0.4), 22)
    canvas.line(rect(x + 9, y + 9, wide - 18, tall - 18, 24), mix(waters[0], "#ffffff", 0.3), 2.6, 0.7)
    for k in (1, 2):
        canvas.fill(rect(x + wide * k / 3 - 3, y, 6, tall), waters[0], 0.28)
    canvas.fill(lines([(x + 200, y + tall), (x + 330, y + tall), (x + 700, y), (x + 520, y)]), "#ffffff", 0.05)
    for k in range(7):
        z = 1.5 + 0.8 * k
        wave = [(-6.6 + 0.55 * i, z + 0.14 * math.sin(i * 0.9 + k)) for i in range(25)]
        ribbon = room.ceiling.path(stroke(wave, 0.09))
        canvas.fill(ribbon, mix(waters[1], "#ffffff", 0.25), 0.24)
    canvas.glow(960, 380, 1150, waters[1], 0.2)


def _caustics(canvas: Canvas, room: Room, waters: Waters, seed: int) -> None:
    """Light through water dances on the floor."""
    field = noise(canvas, seed + 9, 4, 22, 2.6)
    ridges = np.clip(1 - np.abs(field - 0.5) * 16, 0, 1)
    sheet = canvas.sibling()
    sheet.fill(room.floor.quad(-6.6, 2.0, 13.2, 4.6), "#ffffff", blur=6)
    y = room.camera.at(0, 0, room.deep)[1]
    fade = np.clip(1.25 - (np.arange(canvas.height) / canvas.unit() - y) / 420, 0, 1)[:, None]
    lay(canvas, plane(mix(waters[0], waters[1], 0.3)), (ridges * sheet.planes[3] * fade * 0.3).astype(np.float32))


def _column(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float, hue: str, k: int) -> None:
    """A lit cylinder of water with jellyfish; x is its left edge."""
    view, chance = picture.view, Random(picture.seed + 5 * k)
    shadow(canvas, view, camera, x, z - 0.3, 0.95, 0.8, 0.5)
    (left, foot), s = camera.at(x, 0.0, z), camera.size(z)
    wide, top, low = 0.92 * s, camera.at(0, 3.3, z)[1], camera.at(0, 0.55, z)[1]
    right, cx = left + wide, left + wide / 2
    canvas.glow(cx, (top + low) / 2, wide * 2.3, hue, 0.4)
    base = rect(left - 8, low, wide + 16, foot - low + 8, 6)
    canvas.fill(
        base, Linear(left, 0, right, 0, (view.tone("#1a2238", 0.2), view.tone("#4a5678", 0.8), view.tone("#141a2c", 0.1)))
    )
    glass = rect(left, top, wide, low - top)
    deep = mix(hue, "#182058", 0.55)
    canvas.fill(glass, Linear(left, 0, right, 0, (mix(deep, "#0c1030", 0.3), mix(hue, deep, 0.45), mix(deep, "#0c1030", 0.4))))
    canvas.fill(glass, Linear(0, top, 0, low, (alpha(hue, 0.5), alpha(hue, 0), alpha(mix(hue, "#ffffff", 0.5), 0.55))))
    for j in range(5):
        jellyfish(
            canvas,
            left + wide * chance.uniform(0.25, 0.75),
            top + (low - top) * (0.12 + 0.17 * j),
            wide * chance.uniform(0.11, 0.19),
            mix(hue, "#ffffff", 0.45),
            chance.uniform(-16, 16),
        )
    gleam = [rect(left + wide * a, top, wide * b, low - top) for a, b in ((0.08, 0.05), (0.17, 0.02), (0.9, 0.03))]
    canvas.fill(joined(gleam), "#ffffff", 0.26)
    cap = rect(left - 8, top - 60, wide + 16, 62, 6)
    canvas.fill(cap, Linear(left, 0, right, 0, (view.tone("#1a2238", 0.2), view.tone("#3a4666", 0.8), view.tone("#141a2c", 0.1))))
    for y in (top, low):
        canvas.fill(rect(left - 6, y - 2, wide + 12, 4), mix(hue, "#ffffff", 0.6))
    picture.play("embers", left, top, wide, low - top, "#ffffff")


def jellyfish(canvas: Canvas, x: float, y: float, r: float, hue: str, turn: float) -> None:
    """A bell with frilled arms and long threads, lit from within; r is the bell's radius."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(turn)
        threads = [
            stroke(
                [
                    (k * r * 0.2, r * 0.2),
                    (k * r * 0.24 + r * 0.12, r * 1.1),
                    (k * r * 0.2 - r * 0.1, r * 1.9),
                    (k * r * 0.26, r * (2.7 - 0.1 * abs(k))),
                ],
                r * 0.05,
            )
            for k in range(-4, 5)
        ]
        canvas.fill(joined(threads), hue, 0.65)
        arms = [
            stroke([(d * r * 0.2, r * 0.1), (d * r * 0.34, r * 0.7), (d * r * 0.14, r * 1.2), (d * r * 0.26, r * 1.6)], r * 0.22)
            for d in (-1, 0.1, 1)
        ]
        canvas.fill(joined(arms), mix(hue, "#ffffff", 0.35), 0.6)
        bell = curve(
            [
                (-r, r * 0.24, 1),
                (-r * 0.94, -r * 0.4),
                (0, -r * 0.86),
                (r * 0.94, -r * 0.4),
                (r, r * 0.24, 1),
                (r * 0.5, r * 0.12),
                (0, r * 0.26),
                (-r * 0.5, r * 0.12),
            ]
        )
        canvas.fill(bell, Radial(-r * 0.2, -r * 0.3, r * 1.3, (alpha("#ffffff", 0.95), alpha(hue, 0.85), alpha(hue, 0.5))))
        canvas.fill(joined([ellipse(d * r * 0.26, -r * 0.24, r * 0.15, r * 0.2) for d in (-1, 1)]), "#ffffff", 0.45)
        canvas.glow(0, 0, r * 1.9, hue, 0.35)


def _bench(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A rounded bench without a back."""
    shadow(canvas, view, camera, x, z, 1.15, 0.45, 0.6)
    box(canvas, view, camera, Sun(0, 0.4, 0.8), x + 0.1, 0, z + 0.08, 0.95, 0.34, 0.3, "#26304c", 0)
    box(canvas, view, camera, Sun(0, 0.9, 0.3), x, 0.34, z, 1.15, 0.1, 0.46, "#6a7aa8", 1)


def _rail(canvas: Canvas, view: View, camera: Camera) -> None:
    """Keeps visitors an arm's length from the glass."""
    face = camera.flat((0, 0, 5.85), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(1.05 * k - 0.02, 0, 0.045, 0.86) for k in range(-5, 6)]), view.tone("#5a688c", 0.5), 0.9)
    canvas.fill(face.quads([(-5.6, 0.84, 11.2, 0.045), (-5.6, 0.45, 11.2, 0.025)]), view.tone("#8a9ac8", 0.8), 0.9)


def _label(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A lit slanting board on a foot: a fish's picture and lines about it."""
    chance = Random(seed)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.26, 0, 0.12, 0.8), view.tone("#222a44", 0.4))
    board = lines([face.at(0, 0.78), face.at(0.64, 0.78), face.at(0.6, 1.12), face.at(0.04, 1.12)])
    canvas.fill(board, mix("#d8f0ff", "#ffffff", 0.4))
    canvas.fill(board, "#a8dcff", 0.35, blur=12, blend="screen")
    canvas.fill(face.path(ellipse(0.22, 0.97, 0.11, 0.06)), chance.choice(CORALS))
    canvas.fill(face.quads([(0.38, 0.86 + 0.06 * k, 0.18, 0.025) for k in range(4)]), "#3a5a8a", 0.8)


def _pillar(canvas: Canvas, view: View, waters: Waters) -> None:
    """A dark pillar at the edge with the water's light along it."""
    for x, wide, lit in ((-60, 130, 70), (1870, 130, 1870)):
        shape: Path = rect(x, -20, wide, HIGH + 40)
        canvas.fill(shape, view.tone("#10162a", 0.2))
        canvas.fill(rect(lit - 8 if x < 0 else lit, -20, 9, HIGH + 40), waters[1], 0.7, blur=3)


PLACES = {"aquarium": Kind(aquarium, "blue", ((0.1, 0.9),), 0.43, (0.0, -1.0))}
