"""A temple of the sword sects: halls under curved roofs on a crag over a sea of clouds, a bridge, cranes, a waterfall."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.cloudsea import bank, cloudsea
from vnc.make.place.parts.crags import crag
from vnc.make.place.parts.eastern import trained_pine
from vnc.make.place.parts.flora import air_tint, crown, greens
from vnc.make.place.past.orient import roof
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

TILES, RED, MARBLE = "#3f6a70", "#a4382e", "#e4dfd6"


def cloudtemple(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    cloudsea(far, view, 590, picture.seed + 3)
    for x, top, half in ((200, 380, 54), (330, 450, 40), (820, 420, 44), (1640, 330, 64), (1790, 430, 50)):
        crag(far, view, x, top, half, 660, picture.seed + int(x), 0.5, 3)
    bank(far, view, 660, 60, picture.seed + 21)
    air_tint(far, view.haze, 420, 760, 0.0, 0.16 + 0.2 * view.murk)
    middle = picture.sheet(0.8, 0.05, 0.6)
    crag(middle, view, 470, 470, 96, 800, picture.seed + 40, 0.22, 7)
    _pavilion(middle, view, 470, 462, 92, 0.2)
    crag(middle, view, 1700, 520, 110, 820, picture.seed + 41, 0.22, 6)
    bank(middle, view, 776, 84, picture.seed + 22)
    veil(picture, middle)
    temple = picture.sheet(0.6, 0, 0.4)
    _mountain(picture, temple)
    bank(temple, view, 830, 100, picture.seed + 23, 0.95, -80, 820)
    bank(temple, view, 820, 96, picture.seed + 24, 0.95, 1420)
    _cranes(temple, view)
    terrace = picture.sheet(0.4, 0, 0.3)
    _terrace(picture, terrace)
    near = picture.sheet(0.12, 0, 2.2)
    trained_pine(near, view, 70, 1120, 1040, picture.seed + 60, 0.4)
    for k, (x, y) in enumerate(((1800, 40), (1930, 170))):
        crown(
            near,
            view,
            x,
            y,
            220,
            90,
            picture.seed + 62 + k,
            420,
            (8, 18),
            ("#c97a9e", "#f2aac4", "#ffeef2") if view.leaf == "summer" else greens(view),
        )


def _pavilion(canvas: Canvas, view: View, x: float, foot: float, half: float, air: float = 0.0, storeys: int = 1) -> None:
    """A hall open between red posts on a marble foot, with a roof for each storey."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    canvas.fill(
        rect(x - half * 1.1, foot - half * 0.14, half * 2.2, half * 0.2),
        Linear(0, foot - half * 0.14, 0, foot, (seen(MARBLE, 0.95), seen(MARBLE, 0.4))),
    )
    y, wide = foot - half * 0.14, half
    for k in range(storeys):
        tall = half * (0.72 if k == 0 else 0.42)
        canvas.fill(
            rect(x - wide * 0.92, y - tall, wide * 1.84, tall),
            Linear(0, y - tall, 0, y, (seen("#4c2420", 0.15), seen("#8a3c30", 0.45))),
        )
        panes = [rect(x - wide * 0.86 + wide * 1.72 * (j + 0.14) / 7, y - tall * 0.82, wide * 0.18, tall * 0.6) for j in range(7)]
        canvas.fill(joined(panes), view.misty(mix(view.tone("#c8a064", 0.5), "#ffd080", max(0.2, view.lamps)), air * 0.5))
        bars = [
            rect(p.bounds()[0] + wide * 0.18 * t, p.bounds()[1], max(1.0, wide * 0.012), tall * 0.6)
            for p in panes
            for t in (0.3, 0.65)
        ]
        posts = [rect(x - wide * 0.94 + wide * 1.84 * j / 7, y - tall, wide * 0.05, tall) for j in range(8)]
        canvas.fill(joined([*bars, *posts, rect(x - wide * 0.95, y - tall, wide * 1.9, tall * 0.12)]), seen(RED, 0.6))
        canvas.fill(
            joined([rect(x - wide * 0.92 + wide * 0.12 * j, y - tall * 0.98, wide * 0.06, tall * 0.08) for j in range(16)]),
            seen("#3f8a84", 0.7),
        )
        roof(
            canvas,
            view,
            x,
            y - tall,
            wide * 1.45,
            wide * (0.7 if k < storeys - 1 else 0.5),
            half * (0.34 if k < storeys - 1 else 0.52),
            air,
            TILES,
        )
        y, wide = y - tall - half * 0.3, wide * 0.74
    if view.lamps > 0.3:
        canvas.glow(x, foot - half * 0.5, half * 2.2, "#ffb860", 0.35 * view.lamps * (1 - air))


def _mountain(picture: Picture, canvas: Canvas) -> None:
    """The crag of the temple: three halls one over the other, stairs between, water that falls into the clouds."""
    view = picture.view
    crag(canvas, view, 1190, 330, 150, 900, picture.seed + 50, 0.06, 7)
    _pavilion(canvas, view, 1180, 330, 120, 0.04, 3)
    crag(canvas, view, 1010, 500, 150, 920, picture.seed + 51, 0.02, 5)
    crag(canvas, view, 1400, 480, 140, 920, picture.seed + 52, 0.02, 6)
    _pavilion(canvas, view, 1400, 476, 108, 0.0, 2)
    fall = curve([(1262, 520, 1), (1290, 522, 1), (1296, 680), (1312, 860, 1), (1250, 860, 1), (1262, 680)])
    canvas.fill(
        fall,
        Linear(0, 510, 0, 860, (view.tone("#e8f4fa", 0.9), alpha(mix(view.tone("#e8f4fa", 0.8), view.cloud[0], 0.5), 0.5))),
        0.9,
        blur=2,
    )
    canvas.fill(
        joined([lines([(1266 + 7 * k, 530), (1268 + 7 * k, 530), (1262 + 14 * k, 850), (1258 + 14 * k, 850)]) for k in range(4)]),
        view.tone("#ffffff", 1.0),
        0.6,
        blur=1.5,
    )
    picture.play("water", 1250, 510, 62, 350)
    crag(canvas, view, 1180, 640, 210, 960, picture.seed + 53, 0.0, 6)
    _pavilion(canvas, view, 1010, 506, 128, 0.0, 2)
    _stair(canvas, view, (1160, 652), (1076, 508), 26)
    _stair(canvas, view, (1240, 470), (1196, 332), 18)
    _gate(canvas, view, 1180, 660, 190)


def _stair(canvas: Canvas, view: View, low: tuple[float, float], high: tuple[float, float], half: float) -> None:
    (x0, y0), (x1, y1) = low, high
    shape = lines([(x0 - half, y0), (x0 + half, y0), (x1 + half * 0.6, y1), (x1 - half * 0.6, y1)])
    canvas.fill(shape, view.tone(MARBLE, 0.7))
    steps = [rect(min(x0, x1) - half * 2, y1 + (y0 - y1) * k / 20, abs(x0 - x1) + half * 4, 2.4) for k in range(20)]
    canvas.fill(joined(steps), view.tone("#5c5854", 0.2), 0.6, clip=shape)
    for d in (-1, 1):
        canvas.fill(
            lines(
                [
                    (x0 + d * half, y0 + 4),
                    (x0 + d * (half + 8), y0 + 4),
                    (x1 + d * (half * 0.6 + 5), y1 - 10),
                    (x1 + d * half * 0.6, y1 - 10),
                ]
            ),
            view.tone("#f4f0e8", 0.95),
        )


def _gate(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """A gate of honour: four posts, three roofs, a board between."""
    s = wide
    posts = [
        rect(x + u * s - s * 0.035, foot - v * s, s * 0.07, v * s)
        for u, v in ((-0.5, 0.62), (-0.2, 0.86), (0.2, 0.86), (0.5, 0.62))
    ]
    canvas.fill(joined(posts), Linear(0, foot - s, 0, foot, (view.tone(RED, 0.8), view.tone(RED, 0.4))))
    canvas.fill(
        joined([rect(x + u * s - s * 0.06, foot - s * 0.1, s * 0.12, s * 0.1) for u in (-0.5, -0.2, 0.2, 0.5)]),
        view.tone(MARBLE, 0.7),
    )
    canvas.fill(
        joined(
            [
                rect(x - s * 0.56, foot - s * 0.6, s * 0.36, s * 0.08),
                rect(x + s * 0.2, foot - s * 0.6, s * 0.36, s * 0.08),
                rect(x - s * 0.24, foot - s * 0.82, s * 0.48, s * 0.2),
            ]
        ),
        view.tone("#2c5c70", 0.5),
    )
    canvas.fill(rect(x - s * 0.13, foot - s * 0.79, s * 0.26, s * 0.13), view.tone("#e8b84c", 0.8))
    canvas.fill(
        joined(
            [
                rect(x + s * (u - 0.025), foot - s * (0.77 - 0.035 * j), s * 0.05, s * 0.012)
                for u in (-0.07, 0.0, 0.07)
                for j in range(3)
            ]
        ),
        view.tone("#4c2418", 0.3),
    )
    for u, v, half, high in ((-0.38, 0.6, 0.24, 0.12), (0.38, 0.6, 0.24, 0.12), (0.0, 0.84, 0.32, 0.16)):
        roof(canvas, view, x + u * s, foot - v * s, half * s, half * s * 0.6, high * s, 0.0, TILES)


def _cranes(canvas: Canvas, view: View) -> None:
    """Three white cranes on their way."""
    for x, y, s in ((720, 300, 46), (620, 360, 36), (800, 390, 30)):
        wings = curve(
            [
                (x - s * 1.2, y - s * 0.5, 1),
                (x - s * 0.5, y - s * 0.34),
                (x, y),
                (x + s * 0.5, y - s * 0.5),
                (x + s * 1.1, y - s * 0.84, 1),
                (x + s * 0.7, y - s * 0.1),
                (x + s * 0.1, y + s * 0.18),
                (x - s * 0.5, y),
            ]
        )
        canvas.fill(wings, view.tone("#fbfaf6", 0.95))
        canvas.fill(
            joined(
                [
                    lines([(x - s * 1.2, y - s * 0.5), (x - s * 0.8, y - s * 0.42), (x - s * 0.7, y - s * 0.2)]),
                    lines([(x + s * 1.1, y - s * 0.84), (x + s * 0.86, y - s * 0.7), (x + s * 0.8, y - s * 0.34)]),
                ]
            ),
            view.tone("#34343c", 0.4),
        )
        canvas.fill(
            joined(
                [
                    stroke([(x + s * 0.1, y + s * 0.04), (x + s * 0.5, y + s * 0.2), (x + s * 0.9, y + s * 0.1)], s * 0.09),
                    stroke([(x - s * 0.1, y + s * 0.1), (x - s * 0.8, y + s * 0.42)], s * 0.05),
                ]
            ),
            view.tone("#f4f2ec", 0.8),
        )
        canvas.fill(ellipse(x + s * 0.86, y + s * 0.09, s * 0.06, s * 0.05), view.tone("#c83a30", 0.7))


def _terrace(picture: Picture, canvas: Canvas) -> None:
    """A round marble terrace with a sign in its floor, and the bridge from it to the gate."""
    view, floor = picture.view, Camera(1080, 560, 2.0, 900).floor()
    stone = "#eef3fa" if view.snow else "#cfc8bc"
    _bridge(canvas, view, stone)
    disc = floor.path(ellipse(0, 4.6, 4.9, 2.05))
    _, top, _, foot = disc.bounds()
    canvas.fill(disc.moved(0, 34), view.tone("#7c746c", 0.3))
    canvas.fill(disc, Linear(0, top, 0, foot, (view.tone(stone, 0.85), view.tone(stone, 0.6), view.tone(stone, 0.42))))
    for k, r in enumerate((0.94, 0.72, 0.4)):
        canvas.line(floor.path(ellipse(0, 4.6, 4.9 * r, 2.05 * r)), view.tone("#8c8274" if k else "#5c7c80", 0.4), 6, 0.6)
    spokes = [
        stroke(
            [
                floor.at(4.9 * 0.42 * np.cos(a), 4.6 + 2.05 * 0.42 * np.sin(a)),
                floor.at(4.9 * 0.72 * np.cos(a), 4.6 + 2.05 * 0.72 * np.sin(a)),
            ],
            4,
        )
        for a in np.arange(0, 6.28, 0.524)
    ]
    canvas.fill(joined(spokes), view.tone("#6c665c", 0.3), 0.6)
    half = floor.path(curve([(-1.9, 4.6), (-0.95, 4.2), (0, 4.6), (0.95, 5.0), (1.9, 4.6), (1.3, 5.2), (0, 5.42), (-1.3, 5.2)]))
    canvas.fill(half, view.tone("#4c6c74", 0.5), 0.7)
    stained(canvas, picture.seed + 3, 0.1, 12, 3, view.tone("#4a4038", 0.2))
    chance = Random(picture.seed)
    _balustrade(canvas, view, floor)
    for x in (430, 1660):
        lantern(canvas, view, x, 560 + chance.uniform(-4, 4), 60, "#e8402c", 0.35)
        canvas.fill(joined([rect(x - 4, 500, 8, 320), rect(x - 30, 500, 60, 7)]), view.tone("#5c2c24", 0.4))


def _bridge(canvas: Canvas, view: View, stone: str) -> None:
    """The bridge to the gate."""
    bridge = lines([(1112, 660), (1248, 660), (1262, 862), (880, 862)])
    canvas.fill(bridge, Linear(0, 660, 0, 862, (view.tone(stone, 0.85), view.tone(stone, 0.6))))
    canvas.fill(
        joined([rect(860, 664 + k * k * 0.9 + 4 * k, 420, 2 + 0.2 * k) for k in range(13)]),
        view.tone("#5c564e", 0.2),
        0.45,
        clip=bridge,
    )
    for a, b, c, d in ((1112, 660, 890, 850), (1248, 660, 1256, 850)):
        rail = lines([(a - 3, b - 30), (a + 3, b - 30), (c + 8, d - 84), (c - 8, d - 84)])
        posts = [
            rect(a + (c - a) * t - 4 - 5 * t, b + (d - b) * t - 34 - 58 * t, 8 + 10 * t, 38 + 62 * t, 3)
            for t in (0.0, 0.2, 0.42, 0.66, 0.9)
        ]
        canvas.fill(joined([rail, *posts]), view.tone("#f4f0e8", 0.85))


def _balustrade(canvas: Canvas, view: View, floor: Flat) -> None:
    """Posts and rails round the terrace."""
    rim: list[Path] = []
    for a in (*np.arange(0.25, 1.25, 0.16), *np.arange(1.95, 2.95, 0.16)):
        (px, py), s = floor.at(4.7 * np.cos(a), 4.6 + 1.95 * np.sin(a)), 900 / (4.6 + 1.95 * np.sin(a))
        rim.append(rect(px - 0.08 * s, py - 0.8 * s, 0.16 * s, 0.82 * s, 0.03 * s))
    canvas.fill(joined(rim), view.tone("#f4f0e8", 0.8))
    for start, end in ((0.25, 1.21), (1.95, 2.91)):
        pts = [floor.at(4.7 * np.cos(a), 4.6 + 1.95 * np.sin(a)) for a in np.linspace(start, end, 12)]
        sizes = [900 / (4.6 + 1.95 * np.sin(a)) for a in np.linspace(start, end, 12)]
        for v in (0.68, 0.36):
            line = [(x, y - v * s) for (x, y), s in zip(pts, sizes, strict=True)]
            canvas.fill(
                lines([*line, *[(x, y + 0.1 * s) for (x, y), s in zip(line[::-1], sizes[::-1], strict=True)]]),
                view.tone("#e8e2d6", 0.7),
            )


PLACES = {"cloudtemple": Kind(cloudtemple, None, ((0.18, 0.82),), 0.56)}
