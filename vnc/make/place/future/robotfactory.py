"""Where androids are made: belts with figures in every stage, arms that weld, a hall of steel."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STEEL, ORANGE, SHELL = "#7c8698", "#f08a2c", "#eef1f5"
SUN = Sun(0, 0.8, -0.4)
STATIONS = (17.5, 14.2, 11.4, 9.0, 6.9, 5.1)


def robotfactory(picture: Picture) -> None:
    """Two belts toward us, androids further on at each station, welding arms over them, lamps, a gallery, sparks."""
    view, camera = picture.view, Camera(960, 500, 1.8, 900)
    glow, room = light(view, "#6ad0ff"), Room(camera, -8, 8, 6.6, 22, SUN, 0.8)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#202630", 0.2))
    shell(back, view, room, "#768294", "#5c6470", "#343c48", "#66717f")
    _hall(back, view, room, glow)
    belts = picture.sheet(0.75, 0, 0.3)
    for side in (-1, 1):
        _belt(belts, view, camera, side, glow)
    here = picture.sheet(0.5, 0, 0.3)
    for k, z in enumerate(STATIONS):
        for side in (-1, 1):
            canvas = belts if k < 3 else here
            _android(canvas, view, camera, side * 2.9, z, min(4, k), glow)
            _arm(picture, canvas, view, camera, side, z + 0.5, Random(picture.seed + k + side), k % 2 == (side > 0))
    shine(back, view, room, flattened([back, belts, here]), picture.seed, 0.3, 0.3)
    front = picture.sheet(0.35, 0, 0.4)
    _cart(front, view, camera)
    near = picture.sheet(0.12, 0, 3.0)
    for x, d in ((-10, 1), (1930, -1)):
        near.fill(
            stroke([(x, 1120), (x + d * 40, 700), (x + d * 170, 430), (x + d * 120, 250)], 70, even), view.tone(ORANGE, 0.35)
        )
        near.fill(ellipse(x + d * 170, 430, 60, 60), view.tone("#3c424e", 0.4))


def _hall(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Ribs and ducts, a gallery of lit windows at the end, lines on the floor, lamps overhead."""
    for flat in (room.west, room.east):
        canvas.fill(flat.quads([(1.4 + 2.6 * k, 0, 0.4, 6.6) for k in range(8)]), view.tone("#3a424e", 0.4))
        canvas.fill(flat.quads([(1.4 + 2.6 * k, 0, 0.1, 6.6) for k in range(8)]), view.tone("#b8c2d0", 0.9), 0.6)
        canvas.fill(flat.quad(0.8, 5.2, 21, 0.5), view.tone("#a8b2c0", 0.5))
        canvas.fill(flat.quad(0.8, 5.46, 21, 0.12), view.tone("#ffffff", 0.9), 0.5)
        tube(canvas, flat.quad(0.8, 3.9, 21, 0.08), glow, 16, 0.7)
        canvas.fill(flat.quads([(2.2 + 2.6 * k, 1.2, 1.3, 1.5) for k in range(7)]), view.tone("#222a36", 0.4))
        canvas.fill(
            flat.quads([(2.35 + 2.6 * k, 1.4 + 0.28 * j, 0.5 + 0.15 * ((k + j) % 4), 0.1) for k in range(7) for j in range(4)]),
            glow,
            0.8,
        )
    wall = room.back
    canvas.fill(wall.quad(2.4, 3.4, 11.2, 1.8), view.tone("#222a36", 0.3))
    canvas.fill(wall.quads([(2.6 + 1.1 * k, 3.6, 0.95, 1.4) for k in range(10)]), mix(glow, "#fff4d0", 0.6), 0.9)
    canvas.fill(wall.quad(5.8, 0, 4.4, 2.9), view.tone("#2c3440", 0.4))
    canvas.fill(wall.quads([(5.95, 0, 2.0, 2.7), (8.05, 0, 2.0, 2.7)]), view.tone("#8a96a6", 0.6))
    stripes = [
        lines([(5.8 + 0.44 * k, 2.9), (6.02 + 0.44 * k, 2.9), (6.2 + 0.44 * k, 3.2), (5.98 + 0.44 * k, 3.2)]) for k in range(10)
    ]
    canvas.fill(joined([wall.path(s) for s in stripes]), view.tone("#f0b42c", 0.8))
    floor = room.floor
    canvas.fill(
        floor.grid([-8 + 1.6 * k for k in range(11)], [1.6 * k for k in range(1, 14)], 0.03), view.tone("#20262e", 0.1), 0.5
    )
    canvas.fill(floor.quads([(-1.5, 0.8, 0.14, 21), (1.36, 0.8, 0.14, 21)]), view.tone("#f0b42c", 0.8), 0.85)
    top = room.camera.floor(6.2)
    lamps = top.quads([(x, 2.0 + 3.0 * k, 0.6, 2.0) for x in (-4.4, -0.3, 3.8) for k in range(7)])
    canvas.fill(lamps, "#e8f4ff", 0.6, blur=20, blend="screen")
    canvas.fill(lamps, "#fbfdff")


def _belt(canvas: Canvas, view: View, camera: Camera, side: int, glow: str) -> None:
    """A belt on a steel bed, slats across it, lights along its edge."""
    x = side * 2.9
    for z in (14, 9, 4.2):
        box(canvas, view, camera, SUN, x - 0.8, 0, z, 1.6, 0.5, 5.0 if z > 5 else 4.8, STEEL, 0.4)
    top = camera.floor(0.51)
    canvas.fill(top.quad(x - 0.7, 4.0, 1.4, 16), view.tone("#2c323c", 0.4))
    canvas.fill(top.quads([(x - 0.7, 4.1 + 0.3 * k, 1.4, 0.06) for k in range(52)]), view.tone("#7a8492", 0.6), 0.7)
    for d in (-0.78, 0.72):
        tube(canvas, top.quad(x + d, 4.0, 0.06, 16), glow, 8, 0.7)


def _android(canvas: Canvas, view: View, camera: Camera, x: float, z: float, stage: int, glow: str) -> None:
    """A figure as high as a man: at first a frame of rods, then limbs, at last white shells and lit eyes."""
    px, foot, s = *camera.at(x, 0.52, z), camera.size(z)

    def place(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(px + a * s, foot - b * s) for a, b in points]

    rods = (
        [[(d * 0.12, 0.04), (d * 0.13, 0.45), (d * 0.1, 0.86)] for d in (-1, 1)]
        + [[(0, 0.8), (0, 1.5)]]
        + [[(d * 0.24, 1.38), (d * 0.3, 1.05), (d * 0.29, 0.78)] for d in (-1, 1)]
        + [[(-0.24, 1.38), (0.24, 1.38)]]
    )
    for points in rods:
        canvas.fill(stroke(place(points), 0.055 * s, even), view.tone("#4a5260", 0.5))
    canvas.fill(
        joined(
            [
                ellipse(px + a * s, foot - b * s, 0.05 * s, 0.05 * s)
                for a, b in ((-0.13, 0.45), (0.13, 0.45), (-0.24, 1.38), (0.24, 1.38), (-0.3, 1.05), (0.3, 1.05))
            ]
        ),
        view.tone(ORANGE, 0.7),
    )
    shells: list[Path] = []
    if stage >= 1:
        shells += [curve(place([(d * 0.05, 0.03), (d * 0.06, 0.4), (d * 0.2, 0.4), (d * 0.19, 0.03)])) for d in (-1, 1)]
    if stage >= 2:
        shells += [curve(place([(d * 0.04, 0.48), (d * 0.03, 0.86), (d * 0.2, 0.86), (d * 0.21, 0.48)])) for d in (-1, 1)]
        shells.append(curve(place([(-0.15, 0.84), (-0.13, 1.0), (0.13, 1.0), (0.15, 0.84)])))
    if stage >= 3:
        shells.append(
            curve(place([(-0.14, 1.02), (-0.22, 1.2), (-0.24, 1.42), (0, 1.48), (0.24, 1.42), (0.22, 1.2), (0.14, 1.02)]))
        )
    if stage >= 4:
        shells += [
            curve(
                place([(d * 0.25, 1.42), (d * 0.36, 1.34), (d * 0.37, 1.1), (d * 0.35, 0.76), (d * 0.25, 0.76), (d * 0.26, 1.1)])
            )
            for d in (-1, 1)
        ]
    shells.append(curve(place([(-0.1, 1.58), (-0.12, 1.72), (0, 1.84), (0.12, 1.72), (0.1, 1.58), (0, 1.53)])))
    for shape in shells:
        canvas.fill(
            shape,
            Linear(px - 0.3 * s, 0, px + 0.3 * s, 0, (view.tone(SHELL, 0.95), view.tone(SHELL, 0.7), view.tone("#9aa6b8", 0.35))),
        )
        canvas.inner(shape, 0.01 * s, 0.012 * s, "#ffffff", 0.7, blur=0.006 * s)
        canvas.line(shape, view.tone("#4a5464", 0.3), max(1.0, 0.008 * s), 0.5)
    _lights(canvas, view, px, foot, s, glow if stage >= 4 else "#ff6a4a")


def _lights(canvas: Canvas, view: View, px: float, foot: float, s: float, lit: str) -> None:
    """The visor with two eyes, and the lamp in the chest."""
    canvas.fill(rect(px - 0.085 * s, foot - 1.73 * s, 0.17 * s, 0.05 * s, 0.02 * s), view.tone("#1c2430", 0.4))
    canvas.fill(joined([ellipse(px + d * 0.045 * s, foot - 1.705 * s, 0.018 * s, 0.016 * s) for d in (-1, 1)]), lit)
    canvas.fill(ellipse(px, foot - 1.28 * s, 0.035 * s, 0.035 * s), lit)
    canvas.glow(px, foot - 1.28 * s, 0.22 * s, lit, 0.6)


def _arm(
    picture: Picture, canvas: Canvas, view: View, camera: Camera, side: int, z: float, chance: Random, works: bool
) -> None:  # fmt: skip
    """An orange arm on its base beside the belt, bent over it; some of them weld."""
    x = side * 4.9
    bx, foot, s = *camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.5, z - 0.3, 1.0, 0.8)
    canvas.fill(
        rect(bx - 0.42 * s, foot - 0.5 * s, 0.84 * s, 0.5 * s, 0.06 * s),
        Linear(bx - 0.4 * s, 0, bx + 0.4 * s, 0, (view.tone("#5a6270", 0.7), view.tone("#2c323c", 0.3))),
    )
    lift = chance.uniform(-0.2, 0.2)
    knee, wrist = (bx + side * 0.5 * s, foot - (2.3 + lift) * s), (bx - side * 0.9 * s, foot - (2.9 + lift) * s)
    tip = (bx - side * 1.5 * s, foot - (2.0 + lift) * s)
    for a, b, wide in (((bx, foot - 0.5 * s), knee, 0.36), (knee, wrist, 0.28), (wrist, tip, 0.16)):
        limb = stroke([a, b], wide * s, even, False)
        canvas.fill(limb.moved(0.03 * s, 0.04 * s), view.tone("#1c1410", 0), 0.35, blur=0.03 * s)
        canvas.fill(
            limb,
            Linear(
                a[0] - wide * s,
                a[1],
                a[0] + wide * s,
                a[1],
                (view.tone(ORANGE, 1.0), view.tone(ORANGE, 0.6), view.tone("#a8541c", 0.3)),
            ),
        )
    for (a, b), r in (((bx, foot - 0.55 * s), 0.28), (knee, 0.26), (wrist, 0.18)):
        canvas.fill(ellipse(a, b, r * s, r * s), view.tone("#3c424e", 0.5))
        canvas.fill(ellipse(a, b, r * 0.5 * s, r * 0.5 * s), view.tone("#aab4c2", 0.7))
    canvas.fill(
        lines([tip, (tip[0] - side * 0.06 * s, tip[1] + 0.26 * s), (tip[0] - side * 0.16 * s, tip[1] + 0.2 * s)]),
        view.tone("#4a5260", 0.6),
    )
    if works:
        hx, hy = tip[0] - side * 0.12 * s, tip[1] + 0.3 * s
        sparks = [
            stroke([(hx, hy), (hx + chance.uniform(-0.5, 0.5) * s, hy + chance.uniform(-0.1, 0.6) * s)], 0.02 * s)
            for _ in range(16)
        ]
        canvas.fill(joined(sparks), "#ffe08a", 0.95)
        canvas.glow(hx, hy, 0.9 * s, "#9ad8ff", 0.8)
        canvas.glow(hx, hy, 0.2 * s, "#ffffff", 1.0)
        picture.play("flicker", hx - 0.5 * s, hy - 0.5 * s, s, s, "#bfe8ff")


def _cart(canvas: Canvas, view: View, camera: Camera) -> None:
    """A bin of spare heads and hands by the aisle."""
    x, z = 0.55, 7.6
    shadow(canvas, view, camera, x, z, 1.0, 0.7)
    s, (a, b) = camera.size(z), camera.at(x + 0.5, 0.75, z)
    for d, e in ((-0.3, 0.0), (0.05, 0.06), (0.34, 0.0)):
        canvas.fill(
            ellipse(a + d * s, b - (0.08 + e) * s, 0.13 * s, 0.15 * s),
            Linear(a + (d - 0.13) * s, 0, a + (d + 0.13) * s, 0, (view.tone(SHELL, 0.95), view.tone("#9aa6b8", 0.4))),
        )
        canvas.fill(rect(a + (d - 0.08) * s, b - (0.12 + e) * s, 0.16 * s, 0.05 * s, 0.02 * s), view.tone("#1c2430", 0.4))
    box(canvas, view, camera, SUN, x, 0.12, z, 1.0, 0.6, 0.7, "#3f6a9a", 0.8)


PLACES = {"robotfactory": Kind(robotfactory, "white", ((0.1, 0.9),), 0.58)}
