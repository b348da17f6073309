"""A small airfield: a hangar with its doors open, light aircraft on the grass, the tower, a wind sock."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import air_tint, grass, ridge, tree
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

TINTS = (("#d8402e", "#f4f0e4"), ("#2f6ac0", "#f4f0e4"), ("#e8b03c", "#3a4a5a"), ("#3f8a5a", "#f4f0e4"))


def airfield(picture: Picture) -> None:
    """The hangar on the left with a plane inside, two planes on the apron, the tower and the runway off to the right."""
    view, camera = picture.view, Camera(1060, 600, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    land = picture.sheet(0.85, 0.07, 1.0)
    ridge(land, view, 540, 40, ("#7f98b0", "#a4b8c0"), picture.seed + 3, 0.6)
    ridge(land, view, 586, 18, ("#5f8a7c", "#86a888"), picture.seed + 4, 0.5, 18)
    air_tint(land, view.haze, 440, 640, 0.1, 0.4)
    site = picture.sheet(0.55, 0, 0.2)
    _field(picture, site, camera)
    _tower(picture, site, 1560, 652)
    _hangar(picture, site, camera)
    if view.wet or view.lamps > 0.4:
        puddles(picture, site, 720, site.planes[3].copy(), max(0.7 * view.wet, 0.24 * view.lamps))
    front = picture.sheet(0.4, 0, 0.3)
    tints = [TINTS[(picture.seed + k) % 4] for k in range(3)]
    plane(front, view, 1640, 708, 34, -1, tints[0])
    plane(front, view, 1130, 760, 66, -1, tints[1])
    _sock(front, view, 905, 716)
    _markings(front, view, camera)
    plane(front, view, 1750, 930, 108, -1, tints[2])
    for k, x in enumerate((-6.6, -5.9, -6.2)):
        stand(front, view, camera, "barrel", (x, 0, 9.4 - 0.5 * (k == 2)), 0.95)
    stand(front, view, camera, "crate", (-5.0, 0, 9.6), 1.2)
    stand(front, view, camera, "cone", (-3.6, 0, 6.4), 0.6)
    stand(front, view, camera, "cone", (1.2, 0, 6.2), 0.6)
    veil(picture, front, 0.6)
    near = picture.sheet(0.1, 0, 2.6)
    grass(near, view, 1010, 1110, 320, picture.seed, height=2.6, right=620)
    grass(near, view, 1030, 1110, 260, picture.seed + 1, height=2.4, left=1380, right=WIDE + 20)


def _markings(canvas: Canvas, view: View, camera: Camera) -> None:
    """Where planes stand: a painted ring and bars, fuel hoses, dark stains of oil."""
    floor = camera.floor()
    ring = floor.path(ellipse(-3.4, 5.2, 1.7, 1.7) - ellipse(-3.4, 5.2, 1.5, 1.5))
    bars = floor.quads([(-3.48, 3.7, 0.16, 3.0), (-4.9, 5.12, 3.0, 0.16)])
    canvas.fill(joined([ring, bars]), view.tone("#f4f0e4", 0.8), 0.7)
    spots = [(-6.0, 7.6, 0.5), (-2.0, 7.9, 0.4), (1.5, 6.8, 0.6), (-5.6, 4.6, 0.35), (0.6, 4.4, 0.3)]
    canvas.fill(joined([floor.path(ellipse(x, z, r, r * 0.8)) for x, z, r in spots]), view.tone("#201c24", 0), 0.3, blur=5)
    hose = [floor.at(u, v) for u, v in ((-8.2, 9.6), (-6.9, 8.0), (-5.4, 8.4), (-4.2, 7.2), (-2.6, 7.6), (-1.9, 8.6))]
    canvas.fill(stroke(hose, 9, even), view.tone("#2c3034", 0.3))


def _field(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grass, the runway with its marks off to the horizon, the concrete before the hangar, edge lamps."""
    view, floor = picture.view, camera.floor()
    green = "#eef3f8" if view.snow else "#7ab058"
    canvas.fill(
        rect(-20, 614, WIDE + 40, 486),
        Linear(0, 614, 0, HIGH, (view.tone(green, 0.8), view.tone(mix(green, "#2c5a34", 0.4), 0.4))),
    )
    grass(canvas, view, 660, 1080, 500, picture.seed)
    strip = lines([(1250, 616), (1300, 616), (1960, 700), (1960, 770), (1560, 700)])
    canvas.fill(strip, view.tone("#6c6c76", 0.5))
    for k in range(7):
        t, u = (k / 7) ** 1.5, ((k + 0.45) / 7) ** 1.5
        a, b = (1275 + 685 * t, 616.5 + 116 * t), (1275 + 685 * u, 616.5 + 116 * u)
        canvas.line(lines([a, b], closed=False), view.tone("#f4f0e4", 0.9), 2 + 9 * t)
    apron = floor.quad(-14, 1.2, 18.5, 13.4)
    canvas.fill(apron, Linear(0, 700, 0, HIGH, (view.tone("#b4b0a8", 0.6), view.tone("#78767a", 0.35))))
    joints = floor.grid([-14 + 2.3 * k for k in range(9)], [1.2 + 2.2 * k for k in range(7)], 0.04)
    canvas.fill(joints, view.tone("#4a484c", 0.2), 0.5)
    canvas.fill(floor.quads([(-1.2, 1.2, 0.16, 12), (-8, 6.4, 12, 0.14)]), view.tone("#f0b83a", 0.8), 0.8)
    stained(canvas, picture.seed + 8, 0.14, 10, 3, view.tone("#201c24", 0))
    if view.snow:
        canvas.fill(apron, alpha(view.tone("#f0f4fa", 0.8), 0.75))
    for k in range(9):
        x, y = 1330 + 78 * k, 622 + 9.6 * k
        canvas.fill(ellipse(x, y, 3, 3), "#7ac8ff")
        canvas.glow(x, y, 16 + 4 * k, "#7ac8ff", 0.2 + 0.7 * view.lamps)


def _hangar(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A round-roofed hangar of ribbed iron with its doors slid open, lit inside, a yellow plane in it."""
    view, z = picture.view, 13.0
    face = camera.flat((-12.4, 0, z), (1, 0, 0), (0, 1, 0))
    wide, wall, crown_ = 10.2, 4.0, 7.2
    arch = [(wide * k / 24, wall + (crown_ - wall) * math.sin(math.pi * k / 24) ** 0.8) for k in range(25)]
    side = camera.shape((-2.2, 0, z), (-2.2, wall, z), (-2.2, wall, 27), (-2.2, 0, 27))
    canvas.fill(side, Linear(0, 400, 0, 720, (view.tone("#8a9aa0", 0.8), view.tone("#6a7880", 0.4))))
    canvas.fill(
        camera.flat((-2.2, 0, z), (0, 0, 1), (0, 1, 0)).quads([(0.6 * k, 0, 0.1, wall) for k in range(23)]),
        view.tone("#4a565c", 0.3),
        0.5,
    )
    roof = [camera.at(-12.4 + u, v, z) for u, v in arch[12:]] + [camera.at(-12.4 + u, v, 27) for u, v in arch[12:][::-1]]
    canvas.fill(
        lines(roof), Linear(0, 300, 0, 480, (view.tone("#f0f4fa" if view.snow else "#a8b4b8", 1.0), view.tone("#7a868c", 0.4)))
    )
    front = face.path(lines([(0, 0), *arch, (wide, 0)]))
    canvas.fill(front, Linear(0, 250, 0, 740, (view.tone("#9aaab0", 0.7), view.tone("#78868c", 0.4))))
    canvas.fill(face.quads([(0.3 * k, 0, 0.06, crown_) for k in range(35)]), view.tone("#4a565c", 0.2), 0.35, clip=front)
    canvas.line(face.path(lines(arch, closed=False)), view.tone("#e8eef0", 1.0), 9)
    mouth = face.quad(1.3, 0, 7.6, 3.9)
    lit = 0.35 + 0.6 * view.lamps
    canvas.fill(
        mouth,
        Linear(
            0,
            mouth.bounds()[1],
            0,
            mouth.bounds()[3],
            (mix(view.tone("#3a4248", 0.3), "#e8c890", lit * 0.5), mix(view.tone("#5a5a58", 0.3), "#ffe0a8", lit * 0.8)),
        ),
    )
    canvas.fill(face.quads([(1.3 + 1.52 * k, 0, 0.08, 3.9) for k in range(6)]), view.tone("#2c3438", 0.2), 0.5)
    lamps = [face.at(2.4 + 1.8 * k, 3.5) for k in range(4)]
    for x, y in lamps:
        canvas.fill(ellipse(x, y, 15, 6), "#fff4d0")
        canvas.glow(x, y, 130, "#ffe0a0", 0.3 + 0.4 * view.lamps)
    x, y = face.at(5.0, 0.15)
    nose(canvas, view, x, y, camera.size(z) * 0.92, "#f0c040")
    for u in (0.1, 8.9):
        canvas.fill(face.quad(u, 0, 1.2, 4.0), view.tone("#5f8a8a", 0.6))
        canvas.fill(face.quads([(u + 0.2 * k, 0, 0.04, 4.0) for k in range(6)]), view.tone("#2c4a4a", 0.2), 0.5)
    canvas.fill(face.quad(0, 3.9, wide, 0.16), view.tone("#dfe6e8", 0.9))
    cx, cy = face.at(5.1, 5.3)
    s = camera.size(z)
    wings = lines([(cx - 1.3 * s, cy - 0.2 * s), (cx, cy + 0.12 * s), (cx + 1.3 * s, cy - 0.2 * s), (cx, cy + 0.32 * s)])
    canvas.fill(joined([wings, ellipse(cx, cy, 0.3 * s, 0.3 * s)]), view.tone("#d8402e", 0.7))
    canvas.fill(ellipse(cx, cy, 0.16 * s, 0.16 * s), view.tone("#f4f0e4", 0.9))


def nose(canvas: Canvas, view: View, x: float, foot: float, s: float, tint: str) -> None:
    """A light aircraft seen from its front."""
    y = foot - 1.5 * s
    canvas.fill(rect(x - 3.3 * s, y - 0.62 * s, 6.6 * s, 0.16 * s, 0.08 * s), view.tone(tint, 0.7))
    canvas.fill(
        joined(
            [
                lines(
                    [(x + d * 0.25 * s, foot - 1.1 * s), (x + d * 0.85 * s, foot - 0.25 * s), (x + d * 0.78 * s, foot - 0.25 * s)]
                )
                for d in (-1, 1)
            ]
        ),
        view.tone("#5a626a", 0.5),
    )
    canvas.fill(ellipse(x, y, 0.5 * s, 0.58 * s), turned(view, x, 0.5 * s, tint))
    canvas.fill(
        curve(
            [
                (x - 0.36 * s, y - 0.2 * s, 1),
                (x - 0.26 * s, y - 0.54 * s),
                (x + 0.26 * s, y - 0.54 * s),
                (x + 0.36 * s, y - 0.2 * s, 1),
            ]
        ),
        mix(view.tone("#5a7890", 0.5), view.sky[3], 0.4),
    )
    canvas.fill(
        joined([ellipse(x + d * 0.82 * s, foot - 0.18 * s, 0.09 * s, 0.2 * s) for d in (-1, 1)]), view.tone("#24262c", 0.3)
    )
    canvas.fill(ellipse(x, y + 0.12 * s, 0.2 * s, 0.2 * s), view.tone("#3a3e44", 0.4))
    canvas.fill(
        lines(
            [
                (x - 0.08 * s, y - 0.75 * s),
                (x + 0.02 * s, y - 0.75 * s),
                (x + 0.08 * s, y + 0.98 * s),
                (x - 0.02 * s, y + 0.98 * s),
            ]
        ),
        view.tone("#4a3c34", 0.5),
    )


def plane(canvas: Canvas, view: View, x: float, foot: float, s: float, side: int, tints: tuple[str, str]) -> None:
    """A high-winged aircraft seen from its side, its nose to `side`; x is under its cabin, `s` a metre."""

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(x + side * p[0] * s, foot - p[1] * s, *p[2:]) for p in points]

    def shape(*points: tuple[float, ...]) -> Path:
        return curve(at(list(points)))

    canvas.fill(ellipse(x - side * s, foot, 4.0 * s, 0.22 * s), view.tone("#14101c", 0), 0.4, blur=0.1 * s)
    canvas.fill(lines(at([(-4.6, 1.35), (-5.5, 3.0), (-4.9, 3.05), (-3.7, 1.6)])), view.tone(tints[0], 0.75))
    body = shape(
        (2.5, 1.05),
        (2.3, 1.5),
        (1.3, 1.72),
        (0.9, 1.8, 1),
        (0.5, 2.35),
        (-0.9, 2.4),
        (-1.6, 1.9),
        (-5.0, 1.5, 1),
        (-5.0, 1.2, 1),
        (-1.5, 0.7),
        (1.6, 0.68),
    )
    _, top, _, low = body.bounds()
    canvas.fill(
        body,
        Linear(
            0, top, 0, low, (view.tone("#ffffff", 1.0), view.tone(tints[1], 0.7), view.tone(mix(tints[1], "#40506a", 0.4), 0.2))
        ),
    )
    canvas.fill(lines(at([(2.45, 1.2), (-5.0, 1.38), (-5.0, 1.28), (2.4, 0.95)])), view.tone(tints[0], 0.8), clip=body)
    glass = mix(view.tone("#4a6a80", 0.5), view.sky[3], 0.4)
    canvas.fill(shape((0.85, 1.78, 1), (0.5, 2.22), (0.15, 2.26, 1), (0.15, 1.72, 1)), glass)
    canvas.fill(
        joined(
            [
                lines(at([(0.05, 1.72), (0.05, 2.26), (-0.7, 2.26), (-0.7, 1.72)])),
                shape((-0.8, 1.72, 1), (-0.8, 2.24, 1), (-1.4, 1.9), (-1.5, 1.72, 1)),
            ]
        ),
        glass,
    )
    canvas.fill(lines(at([(-4.1, 1.45), (-5.6, 1.55), (-5.6, 1.45), (-4.1, 1.3)])), view.tone(tints[0], 0.5))
    wing = shape((1.0, 2.45), (0.8, 2.62), (-1.0, 2.56), (-1.3, 2.42), (-0.2, 2.36))
    canvas.fill(wing, Linear(0, foot - 2.6 * s, 0, foot - 2.35 * s, (view.tone("#ffffff", 1.1), view.tone(tints[0], 0.3))))
    _wheels(canvas, view, x, foot, s, side)
    canvas.fill(shape((2.45, 1.35, 1), (2.75, 1.2), (2.45, 1.05, 1)), view.tone("#d8dee2", 0.9))
    canvas.fill(ellipse(x + side * 2.6 * s, foot - 1.2 * s, 0.05 * s, 0.95 * s), view.tone("#3a3430", 0.4), 0.85)


def _wheels(canvas: Canvas, view: View, x: float, foot: float, s: float, side: int) -> None:
    """Two wheels on their legs."""
    for u in (-0.35, 1.75):
        leg = lines([(x + side * (u * 0.8) * s, foot - 0.8 * s), (x + side * u * s, foot - 0.3 * s)], closed=False)
        canvas.line(leg, view.tone("#6a727a", 0.5), 0.09 * s)
        canvas.fill(ellipse(x + side * u * s, foot - 0.24 * s, 0.24 * s, 0.24 * s), view.tone("#24262c", 0.4))
        canvas.fill(ellipse(x + side * u * s, foot - 0.24 * s, 0.1 * s, 0.1 * s), view.tone("#c8d0d6", 0.8))


def _tower(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    """The control tower beside a low building, its glass lit."""
    view, lit = picture.view, 0.2 + 0.7 * picture.view.lamps
    canvas.fill(
        rect(x - 150, foot - 64, 330, 66), Linear(0, foot - 64, 0, foot, (view.tone("#f0ece0", 0.8), view.tone("#b8b0a4", 0.4)))
    )
    canvas.fill(
        joined([rect(x - 130 + 52 * k, foot - 46, 36, 24) for k in range(6)]), mix(view.tone("#5a7890", 0.5), "#ffe0a0", lit)
    )
    canvas.fill(rect(x - 156, foot - 72, 342, 10), view.tone("#d8402e", 0.7))
    canvas.fill(rect(x - 28, foot - 230, 56, 230), turned(view, x, 28, "#f0ece0"))
    glass = lines([(x - 40, foot - 232), (x - 58, foot - 292), (x + 58, foot - 292), (x + 40, foot - 232)])
    canvas.fill(
        glass,
        Linear(
            0,
            foot - 292,
            0,
            foot - 232,
            (mix(view.tone("#4a7a90", 0.5), "#c8fff0", lit * 0.6), mix(view.tone("#8ab8c8", 0.6), "#ffe8b0", lit * 0.7)),
        ),
    )
    canvas.fill(joined([rect(x - 52 + 26 * k, foot - 292, 3, 60) for k in range(5)]), view.tone("#3a444a", 0.4))
    canvas.fill(joined([rect(x - 66, foot - 304, 132, 14, 4), rect(x - 46, foot - 236, 92, 10, 3)]), view.tone("#d8402e", 0.7))
    canvas.fill(joined([rect(x - 2, foot - 350, 4, 48), rect(x + 20, foot - 330, 3, 28)]), view.tone("#5a626a", 0.5))
    canvas.glow(x, foot - 350, 60, "#ff5a4a", 0.4 + 0.5 * view.lamps)
    tree(canvas, view, x + 250, foot + 4, 130, picture.seed + 2, 0.8, 180)


def _sock(canvas: Canvas, view: View, x: float, foot: float) -> None:
    canvas.fill(rect(x - 4, foot - 230, 8, 230), turned(view, x, 4, "#e8ecee"))
    for k in range(5):
        a, b = x + 4 + 26 * k, x + 30 + 26 * k
        up, low, up2, low2 = 226 - 2 * k, 182 + 4 * k, 224 - 2 * k, 186 + 4 * k
        canvas.fill(
            lines([(a, foot - up), (b, foot - up2), (b, foot - low2), (a, foot - low)]),
            view.tone("#ff7a3a" if k % 2 == 0 else "#ffffff", 0.85),
        )


PLACES = {"airfield": Kind(airfield, None, ((0.1, 0.9),), 0.56)}
