"""Roads to the horizon, through green country or desert, and a motel beside one."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, pole, wires
from vnc.make.place.parts.flora import air_tint, bush, grass, ridge, tree
from vnc.make.place.parts.vehicles import VAN, Car, car
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF = 3.9
PAINTS = ("#b83a38", "#3f6a9a", "#e8e4dc", "#d8a03c")


def highway(picture: Picture) -> None:
    """Asphalt that rises and falls to the hills between meadows, poles with wires on the right, a sign, cars both ways."""
    _open_road(picture, False)


def desertroad(picture: Picture) -> None:
    """The same road through red sand: buttes, cacti, tumbleweed, heat over the asphalt."""
    _open_road(picture, True)


def _open_road(picture: Picture, dry: bool) -> None:
    view, camera = picture.view, Camera(900, 560, 1.55, 940)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 590)
    land = picture.sheet(0.85, 0.06, 1.0)
    if dry:
        _buttes(land, view, picture.seed)
    else:
        ridge(land, view, 470, 60, ("#7f98b0", "#a4b8c0"), picture.seed + 3, 0.6)
        ridge(land, view, 530, 34, ("#5f8a7c", "#86a888"), picture.seed + 4, 0.5, 16)
    air_tint(land, view.haze, 380, 600, 0.1, 0.45)
    site = picture.sheet(0.55, 0, 0.2)
    _country(site, view, dry, picture.seed)
    _asphalt(picture, site, camera, dry)
    front = picture.sheet(0.4, 0, 0.3)
    _poles(front, view, camera)
    if dry:
        for k, (x, z, s) in enumerate(((-9, 17, 1.9), (12, 24, 2.2), (-16, 32, 2.4), (-6.4, 10.5, 0.9), (15, 15, 1.5))):
            stand(front, view, camera, "cactus" if k != 3 else "tumbleweed", (x, 0, z), s, picture.seed + k)
    else:
        for k, (x, z) in enumerate(((-12, 34), (-17, 22), (13, 40), (19, 26), (-9.5, 16))):
            tx, foot = camera.at(x, 0, z)
            tree(front, view, tx, foot, 5.6 * camera.size(z), picture.seed + k, 0.8, 300)
    car(front, view, camera, sun, Car(-1.75, 34, PAINTS[picture.seed % 4], seed=3))
    car(front, view, camera, sun, Car(1.75, 15.5, PAINTS[(picture.seed + 1) % 4], toward=False, seed=5))
    _sign(front, view, camera, 5.4, 11.5)
    _rail(front, view, camera)
    veil(picture, front, 0.6)
    near = picture.sheet(0.1, 0, 2.8)
    if dry:
        for x, r in ((60, 190), (250, 110), (1850, 210)):
            rock = [
                (x - r, 1100),
                (x - r * 0.8, 1035),
                (x - r * 0.35, 1000),
                (x + r * 0.2, 1010),
                (x + r * 0.75, 1050),
                (x + r, 1100),
            ]
            near.fill(lines(rock), Linear(x - r, 960, x + r, 1100, (view.tone("#c8845a", 0.9), view.tone("#7a4434", 0.2))))
            near.fill(lines([rock[1], rock[2], rock[3], (x, 1060)]), view.tone("#e0a070", 1.0), 0.6)
    else:
        grass(near, view, 1020, 1110, 240, picture.seed, height=2.8, right=470)
        grass(near, view, 1030, 1110, 200, picture.seed + 1, height=2.6, left=1480, right=WIDE + 20)


def _buttes(canvas: Canvas, view: View, seed: int) -> None:
    """Flat-topped rocks of red stone in layers, low hills before them."""
    chance = Random(seed)
    canvas.fill(rect(-20, 560, WIDE + 40, 60), view.tone("#c88a64", 0.6))
    for x, wide, tall in (
        (220, 330, 240),
        (1500, 420, 290),
        (760, 150, 130),
        (1180, 120, 170),
        (1830, 200, 180),
        (-20, 200, 130),
    ):
        left, right, top = x - wide / 2, x + wide / 2, 585 - tall
        points = [
            (left - wide * 0.25, 590),
            (left, 585 - tall * 0.5),
            (left + wide * 0.06, top + 12),
            (left + wide * 0.2, top),
            (right - wide * 0.2, top + 6),
            (right - wide * 0.05, top + 16),
            (right, 585 - tall * 0.46),
            (right + wide * 0.25, 590),
        ]
        rock = lines(points)
        ends = (view.tone("#d8845a", 1.0), view.tone("#8a4a40", 0.2))
        canvas.fill(rock, Linear(left, 0, right, 0, ends if view.sun[0] < x else ends[::-1]))
        bands = [rect(left - wide * 0.3, top + tall * t, wide * 1.6, tall * 0.05) for t in (0.12, 0.3, 0.44, 0.62)]
        canvas.fill(joined(bands), view.tone("#6a3430", 0.2), 0.3, clip=rock)
        cracks = [
            lines([(a, top), (a + 4, top), (a + chance.uniform(-6, 10), 585 - tall * 0.4)])
            for a in (chance.uniform(left + 10, right - 10) for _ in range(9))
        ]
        canvas.fill(joined(cracks), view.tone("#4a2428", 0.1), 0.45, clip=rock)
    hills = [(-20, 620), (-20, 584), (300, 572), (620, 586), (980, 576), (1340, 588), (1700, 574), (1940, 584), (1940, 620)]
    canvas.fill(curve([(*p, 1) if i in (0, 1, 7, 8) else p for i, p in enumerate(hills)]), view.tone("#d09a6c", 0.7))


def _country(canvas: Canvas, view: View, dry: bool, seed: int) -> None:
    """The plain on both sides: sand with scrub, or meadows in strips."""
    base = "#eef3f8" if view.snow else "#d8a674" if dry else "#86b056"
    canvas.fill(
        rect(-20, 578, WIDE + 40, 522),
        Linear(0, 578, 0, HIGH, (view.tone(base, 0.8), view.tone(mix(base, "#5a3c30" if dry else "#2c5a34", 0.4), 0.4))),
    )
    chance = Random(seed)
    for k in range(14):
        y = 584 + 4.2 * k**1.5
        left = chance.uniform(-100, 1500)
        strip = curve([(left, y), (left + 300, y - 4 - k * 0.5), (left + 700, y), (left + 320, y + 4 + k)])
        canvas.fill(
            strip,
            view.tone(chance.choice(("#c89064", "#e8bc8a") if dry else ("#6a9a48", "#a8c06a", "#d8c870")), 0.6),
            0.1 if view.snow else 0.55,
        )
    if dry:
        for _ in range(70):
            t = chance.random() ** 2
            x, y, r = chance.uniform(-20, 1940), 590 + 420 * t, 5 + 34 * t
            if abs(x - 900) > 40 + 1.1 * (y - 560) * 3.2:
                tuft = [
                    lines([(x - 2, y), (x + r * d, y - r * chance.uniform(0.6, 1)), (x + 2, y)])
                    for d in (-0.7, -0.3, 0.1, 0.5, 0.8)
                ]
                canvas.fill(joined(tuft), view.tone(chance.choice(("#8a8450", "#a89a60", "#6a6a44")), 0.6))
    else:
        grass(canvas, view, 640, 1080, 700, seed)


def _asphalt(picture: Picture, canvas: Canvas, camera: Camera, dry: bool) -> None:
    """The road: shoulders of gravel, two yellow lines, white edges, cracks mended with tar."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, 260)[1]

    def strip(half: float, colours: tuple[str, str]) -> Path:
        shape = floor.quad(-half, 0.9, 2 * half, 259)
        canvas.fill(shape, Linear(0, top, 0, HIGH, colours))
        return shape

    strip(HALF + 1.5, (view.tone("#dfe6ee" if view.snow else "#c8a882" if dry else "#a89c84", 0.7), view.tone("#8a7a68", 0.4)))
    whole = strip(HALF, (view.misty(view.tone("#8a8a94", 0.6), 0.4), view.tone("#54545e", 0.35)))
    chance = Random(picture.seed)
    cracks: list[Path] = []
    for _ in range(26):
        x, z = chance.uniform(-3.4, 3.4), chance.uniform(2.2, 30)
        run = [(x, z), (x + chance.uniform(-0.5, 0.5), z + 0.5), (x + chance.uniform(-0.8, 0.8), z + 1.1)]
        cracks.append(floor.path(lines([*run, *[(a + 0.05, b + 0.02) for a, b in run[::-1]]])))
    canvas.fill(joined(cracks), view.tone("#1c1a22", 0.1), 0.3)
    marks = [(-0.2, 0.9, 0.12, 240), (0.1, 0.9, 0.12, 240)]
    canvas.fill(floor.quads(marks), view.tone("#f0b83a", 0.85), 0.9)
    canvas.fill(floor.quads([(s * (HALF - 0.3) - 0.07, 0.9, 0.14, 240) for s in (-1, 1)]), view.tone("#f4f0e4", 0.85), 0.85)
    if view.snow:
        canvas.fill(whole, view.tone("#eef3fa", 0.75), 0.6)
        canvas.fill(
            floor.quads([(s * 1.75 + d * 0.75 - 0.2, 0.9, 0.4, 240) for s in (-1, 1) for d in (-1, 1)]),
            view.tone("#8a94a8", 0.4),
            0.5,
        )
    if dry and view.shine > 0.3 and view.time != "night":
        canvas.fill(ellipse(camera.x, top + 6, 120, 5), view.sky[4], 0.7, blur=3)
    if view.wet:
        mask = canvas.sibling()
        mask.fill(whole, "#ffffff")
        puddles(picture, canvas, top, mask.planes[3], 0.7 * view.wet)


def _poles(canvas: Canvas, view: View, camera: Camera) -> None:
    """Telegraph poles along the right side, far ones first, their wires."""
    spots: list[tuple[float, float, float]] = []
    for z in (150, 95, 62, 42, 28, 18.5):
        x, foot = camera.at(7.2, 0, z)
        spots.append((x, foot, 7.2 * camera.size(z)))
    for x, foot, tall in spots:
        pole(canvas, view, x, foot, tall, max(2.0, tall * 0.028))
    spots.append((2150, 720, 900))
    spans: list[tuple[float, float, float, float, float]] = []
    for (x0, f0, t0), (x1, f1, t1) in zip(spots, spots[1:], strict=False):
        for drop in (0.92, 0.84):
            spans.append((x0, f0 - t0 * drop, x1, f1 - t1 * drop, (x1 - x0) * 0.1))
    wires(canvas, view, spans, 1.8)


def _sign(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A yellow diamond with a bending arrow on a post."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(rect(cx - 0.04 * s, foot - 2.4 * s, 0.08 * s, 2.4 * s), view.tone("#8a9098", 0.6))
    y, r = foot - 2.3 * s, 0.52 * s
    canvas.fill(lines([(cx - r, y), (cx, y - r), (cx + r, y), (cx, y + r)]), view.tone("#f0b830", 0.9))
    canvas.line(
        lines([(cx - r * 0.86, y), (cx, y - r * 0.86), (cx + r * 0.86, y), (cx, y + r * 0.86)]),
        view.tone("#2a2420", 0.3),
        0.03 * s,
    )
    bend = curve(
        [(cx - 0.1 * s, y + 0.26 * s), (cx - 0.1 * s, y), (cx + 0.08 * s, y - 0.1 * s), (cx + 0.08 * s, y - 0.2 * s)],
        closed=False,
    )
    canvas.line(bend, view.tone("#2a2420", 0.2), 0.08 * s)
    canvas.fill(
        lines([(cx - 0.04 * s, y - 0.17 * s), (cx + 0.08 * s, y - 0.34 * s), (cx + 0.2 * s, y - 0.17 * s)]),
        view.tone("#2a2420", 0.2),
    )


def _rail(canvas: Canvas, view: View, camera: Camera) -> None:
    """A guard rail along the left shoulder."""
    flat = camera.flat((-HALF - 1.2, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(flat.quads([(z, 0, 0.14, 0.62) for z in np.arange(4, 60, 2.2)]), view.tone("#7a828a", 0.5))
    canvas.fill(flat.quad(3.4, 0.42, 70, 0.3), view.tone("#b8c0c8", 0.7))
    canvas.fill(flat.quads([(3.4, 0.62, 70, 0.05), (3.4, 0.5, 70, 0.04)]), view.tone("#f0f4f8", 1.0), 0.7)


def motel(picture: Picture) -> None:
    """A long low wing of doors and windows round a yard with parked cars, an arrow of neon on a tall sign, palms."""
    view, camera = picture.view, Camera(940, 590, 1.6, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    land = picture.sheet(0.85, 0.06, 1.0)
    ridge(land, view, 540, 46, ("#7f88a8", "#a89c98"), picture.seed + 3, 0.6)
    air_tint(land, view.haze, 420, 640, 0.1, 0.4)
    site = picture.sheet(0.55, 0, 0.3)
    top = camera.at(0, 0, 17)[1]
    site.fill(rect(-20, 608, WIDE + 40, 500), Linear(0, 608, 0, HIGH, (view.tone("#9a948c", 0.6), view.tone("#54525c", 0.3))))
    stained(site, picture.seed, 0.25, 10, 3, view.tone("#201c28", 0))
    bays = [(-10 + 2.7 * k, 9.4, 0.1, 4.4) for k in range(8)]
    site.fill(camera.floor().quads(bays), view.tone("#f0ece0", 0.8), 0.75)
    _wing(picture, site, camera)
    if view.snow:
        site.fill(rect(-20, top, WIDE + 40, HIGH), view.tone("#eef3fa", 0.75), 0.75)
    if view.wet or view.lamps > 0.3:
        puddles(picture, site, camera.at(0, 0, 15)[1], site.planes[3].copy(), max(0.75 * view.wet, 0.36 * view.lamps))
    front = picture.sheet(0.4, 0, 0.3)
    for k, (x, z, profile) in enumerate(((-4.6, 10.2, None), (0.8, 10.6, VAN), (3.6, 10.0, None))):
        paint = PAINTS[(picture.seed + k) % 4]
        car(
            front,
            view,
            camera,
            sun,
            Car(x, z, paint, toward=False, seed=k) if profile is None else Car(x, z, paint, profile, False, seed=k),
        )
    stand(front, view, camera, "vending machine", (-8.4, 0, 13.6), 1.0)
    for k, (x, z) in enumerate(((-11.4, 13.0), (9.8, 12.0))):
        ware(front, view, "palm", *camera.at(x, 0, z), 1.7 * camera.size(z), picture.seed + k)
    _neon(picture, front, *camera.at(6.6, 0, 9.2), camera.size(9.2))
    veil(picture, front, 0.6)
    near = picture.sheet(0.1, 0, 2.8)
    for k, x in enumerate((20, 230, 1860)):
        bush(near, view, x, 1092, 190, 90, picture.seed + k, 260)


def _wing(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """One storey under a deep flat roof: doors in two colours, windows with curtains, lamps, the office at its left end."""
    view, z, chance = picture.view, 15.0, Random(picture.seed)
    x, wide, high = -13.5, 24.0, 3.3
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quad(0, 0, wide, high),
        Linear(0, face.at(0, high)[1], 0, face.at(0, 0)[1], (view.tone("#e8c8a8", 0.6), view.tone("#c89878", 0.4))),
    )
    canvas.fill(face.quad(0, 0, wide, 0.9), view.tone("#5a9a9a", 0.45))
    canvas.fill(face.quad(0, 0.88, wide, 0.08), view.tone("#f4ece0", 0.9))
    lit = 0.3 + 0.6 * view.lamps
    canvas.fill(face.quad(0.6, 0.3, 3.6, 2.4), mix(view.tone("#8aa8b4", 0.5), "#fff0c8", lit))
    canvas.fill(
        face.quads([(0.6 + 0.9 * k, 0.3, 0.08, 2.4) for k in range(5)] + [(0.6, 2.0, 3.6, 0.07)]), view.tone("#f4ece0", 0.8)
    )
    canvas.fill(face.quad(0.9, 0.3, 2.0, 0.9), mix(view.tone("#7a5438", 0.5), "#b07a48", lit * 0.6))
    for k in range(6):
        u = 5.0 + 3.2 * k
        tint = ("#d8604a", "#e8a83c")[k % 2]
        canvas.fill(face.quads([(u - 0.08, 0, 1.11, 2.3)]), view.tone("#f4ece0", 0.8))
        canvas.fill(face.quad(u, 0, 0.95, 2.2), view.tone(tint, 0.6))
        canvas.fill(face.path(ellipse(u + 0.82, 1.05, 0.05, 0.05)), view.tone("#f0d888", 1.0))
        dots = [face.path(ellipse(u + 0.3 + 0.12 * j, 1.8, 0.04, 0.04)) for j in range(k % 4 + 1)]
        canvas.fill(joined(dots), view.tone("#fff8e8", 1.0))
        glow = view.lamps * (0.9 if chance.random() < 0.6 else 0.1)
        canvas.fill(face.quad(u + 1.25, 0.95, 1.55, 1.3), view.tone("#f4ece0", 0.9))
        canvas.fill(face.quad(u + 1.33, 1.03, 1.39, 1.14), mix(mix(view.tone("#4a6478", 0.4), view.sky[2], 0.3), "#ffd890", glow))
        drapes = [(u + 1.33, 1.03, 0.5, 1.14), (u + 2.3, 1.03, 0.42, 1.14)]
        canvas.fill(face.quads(drapes), mix(view.tone("#c87a5a", 0.5), "#f0a060", 0.5 * glow))
        canvas.fill(
            face.quads([(a + 0.1 * j, b, 0.03, h) for a, b, _, h in drapes for j in range(4)]), view.tone("#6a3428", 0.2), 0.4
        )
        canvas.fill(face.quads([(u + 1.3, 0.42, 1.4, 0.42)]), view.tone("#b8bcc0", 0.6))
        canvas.fill(face.quads([(u + 1.35, 0.48 + 0.07 * j, 1.3, 0.03) for j in range(5)]), view.tone("#5a6068", 0.3), 0.7)
        lx, ly = face.at(u + 1.1, 2.45)
        canvas.fill(ellipse(lx, ly, 7, 9), mix(view.tone("#e8e0c8", 0.8), "#fff2c4", max(0.2, view.lamps)))
        if view.lamps > 0.2:
            canvas.glow(lx, ly, 120, "#ffd48a", 0.7 * view.lamps)
    roof = camera.shape((x - 0.6, 3.0, z - 2.2), (x + wide + 0.6, 3.0, z - 2.2), (x + wide, 3.0, z), (x, 3.0, z))
    canvas.fill(roof, view.tone("#6a5a54", 0.1))
    edge = camera.flat((x - 0.6, 3.0, z - 2.2), (1, 0, 0), (0, 1, 0))
    canvas.fill(edge.quad(0, 0, wide + 1.2, 0.5), view.tone("#f4f7fc" if view.snow else "#3f8a8a", 0.7))
    canvas.fill(edge.quad(0, 0.4, wide + 1.2, 0.1), view.tone("#fff4e0", 1.0))
    tube = edge.quad(0, 0.02, wide + 1.2, 0.05)
    canvas.fill(tube, mix(view.tone("#e8a0a0", 0.7), "#ff6a8a", view.lamps))
    canvas.fill(tube, "#ff5a80", 0.6 * view.lamps, blur=12, blend="screen")
    posts = [(0.8 + 3.2 * k, -3.0, 0.14, 3.0) for k in range(8)]
    canvas.fill(edge.quads(posts), view.tone("#f4ece0", 0.7))


def _neon(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """A tall sign of two posts: a board with stars, an arrow of bulbs that bends down to the yard, a bed of neon."""
    view, on = picture.view, max(0.2, picture.view.lamps)
    for dx in (-0.5, 0.5):
        canvas.fill(
            rect(x + dx * s - 0.08 * s, foot - 4.6 * s, 0.16 * s, 4.6 * s),
            Linear(x + dx * s - 8, 0, x + dx * s + 8, 0, (view.tone("#c8ccd0", 0.8), view.tone("#5a6068", 0.2))),
        )
    board = rect(x - 1.25 * s, foot - 5.0 * s, 2.5 * s, 1.35 * s, 0.2 * s)
    canvas.fill(board, Linear(0, foot - 5 * s, 0, foot - 3.65 * s, (view.tone("#3a5aa0", 0.7), view.tone("#24386a", 0.4))))
    canvas.line(board, mix(view.tone("#f0a0b8", 0.8), "#ff5a8a", on), 0.06 * s)
    _tubes(canvas, view, x, foot, s, on)
    _bulbs(canvas, view, x, foot, s, on)
    panel = rect(x - 0.8 * s, foot - 3.5 * s, 1.6 * s, 0.42 * s, 0.08 * s)
    canvas.fill(panel, mix(view.tone("#f4f0e4", 0.8), "#fff4d8", on * 0.8))
    canvas.fill(
        joined([ellipse(x + (-0.5 + 0.25 * k) * s, foot - 3.29 * s, 0.07 * s, 0.07 * s) for k in range(5)]),
        mix(view.tone("#c8403c", 0.7), "#ff5048", on),
    )
    picture.play("flicker", x - 2.2 * s, foot - 5.6 * s, 3.8 * s, 2.4 * s, "#ffb0c8")


def _tubes(canvas: Canvas, view: View, x: float, foot: float, s: float, on: float) -> None:
    """A bed and a moon of glass tube."""
    bed = [
        (-0.8, -4.05),
        (-0.8, -4.6),
        (-0.8, -4.25),
        (0.8, -4.25),
        (0.8, -4.05),
        (0.8, -4.25),
        (0.8, -4.42),
        (-0.4, -4.42),
        (-0.4, -4.25),
    ]
    tube = lines([(x + a * s, foot + b * s) for a, b in bed], closed=False)
    canvas.line(tube, mix(view.tone("#b8f0f0", 0.8), "#5affff", on), 0.07 * s)
    canvas.line(
        ellipse(x - 0.58 * s, foot - 4.52 * s, 0.12 * s, 0.08 * s), mix(view.tone("#f0e8a0", 0.8), "#fff06a", on), 0.05 * s
    )
    moon = ellipse(x + 0.85 * s, foot - 4.7 * s, 0.14 * s, 0.14 * s) - ellipse(x + 0.93 * s, foot - 4.74 * s, 0.12 * s, 0.12 * s)
    canvas.fill(moon, mix(view.tone("#f0e8a0", 0.8), "#fff06a", on))


def _bulbs(canvas: Canvas, view: View, x: float, foot: float, s: float, on: float) -> None:
    """An arrow of bulbs down to the door."""
    arrow = lines(
        [
            (x - 1.7 * s, foot - 5.25 * s),
            (x + 1.5 * s, foot - 5.25 * s),
            (x + 1.5 * s, foot - 5.5 * s),
            (x - 2.0 * s, foot - 5.5 * s),
            (x - 2.0 * s, foot - 3.9 * s),
            (x - 2.25 * s, foot - 3.9 * s),
            (x - 1.85 * s, foot - 3.4 * s),
            (x - 1.45 * s, foot - 3.9 * s),
            (x - 1.7 * s, foot - 3.9 * s),
        ]
    )
    canvas.fill(arrow, view.tone("#e8b03c", 0.8))
    track = [(x + (1.3 - 0.3 * k) * s, foot - 5.37 * s) for k in range(11)] + [
        (x - 1.85 * s, foot - (5.37 - 0.26 * k) * s) for k in range(7)
    ]
    canvas.fill(joined([ellipse(a, b, 0.055 * s, 0.055 * s) for a, b in track]), mix(view.tone("#fff4c8", 0.9), "#fffbe0", on))
    if view.lamps > 0.15:
        for a, b in track[::2]:
            canvas.glow(a, b, 0.36 * s, "#ffe08a", 0.7 * view.lamps)
        canvas.glow(x, foot - 4.3 * s, 2.4 * s, "#ff5a9a", 0.4 * view.lamps)


PLACES = {
    "highway": Kind(highway, None, ((0.1, 0.36), (0.62, 0.9)), 0.53),
    "desertroad": Kind(desertroad, None, ((0.1, 0.36), (0.62, 0.9)), 0.53),
    "motel": Kind(motel, None, ((0.12, 0.88),), 0.55, time="night"),
}
