"""What turns and runs at a funfair: the big wheel, a roller coaster, a roundabout; bulbs and striped cloth."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.view import View

GAUDY = ("#e0504a", "#f2b83c", "#4aa8c8", "#e87aa8", "#6ab868", "#9a6ac8")
BULB = "#ffe2a0"


def bright(view: View) -> float:
    """How strongly bulbs shine: a little by day."""
    return max(0.35, view.lamps)


def dots(canvas: Canvas, view: View, spots: list[tuple[float, float]], r: float, colour: str = BULB) -> None:
    """Bulbs, with their glow when it is dark."""
    lit = bright(view)
    if view.lamps > 0.2:
        canvas.fill(
            joined([ellipse(x, y, r * 3.4, r * 3.4) for x, y in spots]), colour, 0.3 * view.lamps, blur=r * 1.5, blend="screen"
        )
    canvas.fill(joined([ellipse(x, y, r, r) for x, y in spots]), mix(view.tone(colour, 0.9), mix(colour, "#ffffff", 0.3), lit))


def stripes(
    canvas: Canvas, view: View, shape: Path, apex: tuple[float, float], left: float, right: float, foot: float, colour: str
) -> None:
    """Cloth in two colours that run together at the top, shaded away from the light."""
    count, step = 10, (right - left) / 10
    canvas.fill(shape, view.tone("#fbf2e4", 0.75))
    bands = [lines([apex, (left + step * k, foot), (left + step * (k + 1), foot)]) for k in range(0, count, 2)]
    canvas.fill(joined(bands), view.tone(colour, 0.7), clip=shape)
    dark = (alpha("#2a1838", 0.45), alpha("#2a1838", 0.0))
    canvas.fill(shape, Linear(left, 0, right, 0, dark if view.sun[0] > (left + right) / 2 else dark[::-1]))


def big_wheel(picture: Picture, canvas: Canvas, x: float, y: float, r: float, foot: float) -> None:
    """Rim, spokes, cabins and bulbs of the big wheel on its two legs."""
    view, steel = picture.view, picture.view.tone("#d8dce8", 0.7)
    turns = [k * math.pi / 8 + 0.12 for k in range(16)]
    for side in (-1, 1):
        canvas.fill(stroke([(x, y), (x + side * r * 0.5, foot)], 20, even, False), view.tone("#8890a8", 0.3 + 0.3 * side))
    canvas.fill(joined([stroke([(x, y), (x + r * math.cos(a), y + r * math.sin(a))], 4, even, False) for a in turns]), steel, 0.9)
    rims = [ellipse(x, y, r * k, r * k) - ellipse(x, y, r * k - 6, r * k - 6) for k in (1.0, 0.9)]
    canvas.fill(joined(rims), steel)
    braces = [
        stroke(
            [(x + r * 0.89 * math.cos(a), y + r * 0.89 * math.sin(a)), (x + r * math.cos(a + 0.2), y + r * math.sin(a + 0.2))],
            3,
            even,
            False,
        )
        for a in np.arange(0, 2 * math.pi, math.pi / 16)
    ]
    canvas.fill(joined(braces), steel, 0.8)
    dots(
        canvas,
        view,
        [
            (x + r * k * math.cos(a), y + r * k * math.sin(a))
            for k in (0.99, 0.9)
            for a in np.arange(0, 2 * math.pi, math.pi / 24)
        ],
        4.2,
    )
    for k in (0.3, 0.5, 0.7):
        dots(canvas, view, [(x + r * k * math.cos(a), y + r * k * math.sin(a)) for a in turns], 3.2, GAUDY[int(k * 10) % 6])
    for k, a in enumerate(turns):
        _gondola(canvas, view, x + r * math.cos(a), y + r * math.sin(a), 25, GAUDY[k % 6])
    canvas.fill(ellipse(x, y, 38, 38), view.tone("#f2b83c", 0.8))
    canvas.fill(ellipse(x, y, 20, 20), view.tone("#e0504a", 0.7))
    canvas.glow(x, y, r * 1.25, "#ffb0c8", 0.34 * view.lamps)
    picture.play("twinkle", x - r, y - r, 2 * r, 2 * r, BULB)


def _gondola(canvas: Canvas, view: View, x: float, y: float, size: float, colour: str) -> None:
    body = curve(
        [
            (x - size, y + size * 0.9, 1),
            (x + size, y + size * 0.9, 1),
            (x + size * 0.8, y + size * 1.7),
            (x, y + size * 1.9),
            (x - size * 0.8, y + size * 1.7),
        ]
    )
    canvas.fill(
        joined(
            [
                rect(x - size * 0.9, y + size * 0.1, 3, size),
                rect(x + size * 0.8, y + size * 0.1, 3, size),
                rect(x - 1.5, y - 4, 3, 10),
            ]
        ),
        view.tone("#c8ccd8", 0.6),
    )
    canvas.fill(
        rect(x - size * 0.85, y + size * 0.3, size * 1.7, size * 0.62),
        mix(view.tone("#9cc0d4", 0.6), "#ffe2a0", 0.8 * view.lamps),
    )
    canvas.fill(
        body,
        Linear(
            x - size,
            0,
            x + size,
            0,
            (view.tone(colour, 0.95), view.tone(colour, 0.35))
            if view.sun[0] < x
            else (view.tone(colour, 0.35), view.tone(colour, 0.95)),
        ),
    )
    canvas.fill(
        curve([(x - size * 1.1, y + size * 0.36, 1), (x, y - size * 0.22), (x + size * 1.1, y + size * 0.36, 1)]),
        view.tone(mix(colour, "#ffffff", 0.25), 0.7),
    )


def coaster(canvas: Canvas, view: View, foot: float) -> None:
    """A roller coaster's track over trestles, far off."""
    xs = np.linspace(900, 1960, 60)
    ys = foot - 130 - 120 * np.sin((xs - 900) / 118) * np.exp(-((xs - 1250) ** 2) / 900_000) - 60 * np.sin((xs - 900) / 340)
    track = [(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]
    posts = [rect(x, y, 3, foot - y + 20) for x, y in track[::2]]
    cross = [stroke([(a[0], a[1] + 20), (b[0], foot)], 2, even, False) for a, b in zip(track[::4], track[2::4], strict=False)]
    canvas.fill(joined(posts + cross), view.misty(view.tone("#a8aec0", 0.5), 0.25), 0.85)
    canvas.fill(stroke(track, 9, even), view.tone("#d85a5a", 0.6))
    cars = [rect(x - 12, y - 24, 25, 18, 5) for x, y in track[17:23]]
    canvas.fill(joined(cars), view.tone("#f2b83c", 0.8))
    dots(canvas, view, [(x, y - 4) for x, y in track[::2]], 3.0)


def carousel(picture: Picture, canvas: Canvas, x: float, foot: float, half: float) -> None:
    """A roundabout: striped top, mirrors round the middle, horses on golden poles."""
    view, gold = picture.view, picture.view.tone("#e8b848", 0.85)
    canvas.fill(ellipse(x, foot + 8, half * 1.05, 34), view.tone("#1a1020", 0), 0.4, blur=12)
    canvas.fill(ellipse(x, foot - 8, half, 40), view.tone("#8a4a5c", 0.4))
    canvas.fill(
        ellipse(x, foot - 24, half * 0.97, 36),
        Linear(x - half, 0, x + half, 0, (view.tone("#d8a078", 0.5), view.tone("#f0c898", 0.9))),
    )
    core = rect(x - half * 0.26, foot - 330, half * 0.52, 310)
    canvas.fill(
        core,
        Linear(
            x - half * 0.26,
            0,
            x + half * 0.26,
            0,
            (view.tone("#c86a7a", 0.4), view.tone("#f8d8c8", 0.9), view.tone("#c86a7a", 0.4)),
        ),
    )
    canvas.fill(
        joined([rect(x - half * 0.2 + half * 0.15 * k, foot - 300, half * 0.09, 220, 20) for k in range(3)]),
        mix(view.tone("#bcd8e0", 0.8), "#ffd898", 0.5 * view.lamps),
    )
    canvas.glow(x, foot - 200, half * 1.1, "#ffb060", 0.34 * view.lamps)
    for k, (dx, dy, s) in enumerate(((-0.5, -34, 0.7), (0.42, -34, 0.7), (-0.8, -10, 0.92), (0.78, -10, 0.92), (-0.06, 4, 1.08))):
        px = x + half * dx
        canvas.fill(rect(px - 4, foot - 350, 8, 340 + dy), gold)
        _horse(
            canvas,
            view,
            px,
            foot - 84 + dy - 24 * (k % 2),
            66 * s,
            ("#f8f2ea", "#8a5c3c", "#f8f2ea", "#3c3a48", "#f4e4d0")[k],
            GAUDY[k],
        )
    _canopy(canvas, view, x, foot - 345, half)
    canvas.fill(joined([ellipse(x, foot - 551, 14, 14), rect(x - 3, foot - 595, 6, 40)]), gold)
    picture.play("flicker", x - half, foot - 420, half * 2, 420, "#ffc878")


def _canopy(canvas: Canvas, view: View, x: float, top: float, half: float) -> None:
    """The roundabout's roof, with bulbs along its rim and ridges."""
    roof = curve(
        [
            (x, top - 200, 1),
            (x + half * 0.45, top - 96),
            (x + half * 1.08, top - 12, 1),
            (x + half * 1.08, top + 16, 1),
            (x, top + 36),
            (x - half * 1.08, top + 16, 1),
            (x - half * 1.08, top - 12, 1),
            (x - half * 0.45, top - 96),
        ]
    )
    stripes(canvas, view, roof, (x, top - 200), x - half * 1.1, x + half * 1.1, top + 30, "#d84a5a")
    rim = [(x + half * 1.06 * k, top + 30 - 26 * k * k) for k in np.linspace(-1, 1, 17)]
    canvas.fill(joined([ellipse(a, b + 8, half * 0.07, 20) for a, b in rim]), view.tone("#f2b83c", 0.8))
    dots(canvas, view, rim, 6)
    dots(canvas, view, [(x + half * 1.0 * k, top - 12 - 178 * (1 - abs(k)) ** 1.4) for k in np.linspace(-0.95, 0.95, 19)], 4)


def _horse(canvas: Canvas, view: View, x: float, y: float, s: float, colour: str, cloth: str) -> None:
    """A leaping wooden horse that looks left."""
    legs = [
        stroke([(x + a * s, y + 0.1 * s), (x + b * s, y + 0.48 * s), (x + c * s, y + 0.78 * s)], s * 0.15, lambda t: 1 - 0.45 * t)
        for a, b, c in ((-0.42, -0.72, -0.5), (-0.3, -0.4, -0.62), (0.42, 0.66, 0.86), (0.34, 0.4, 0.66))
    ]
    body = curve(
        [
            (x - 0.55 * s, y - 0.1 * s),
            (x - 0.2 * s, y - 0.24 * s),
            (x + 0.3 * s, y - 0.28 * s),
            (x + 0.6 * s, y - 0.05 * s),
            (x + 0.42 * s, y + 0.22 * s),
            (x, y + 0.26 * s),
            (x - 0.42 * s, y + 0.24 * s),
        ]
    )
    neck = curve(
        [
            (x - 0.52 * s, y + 0.1 * s),
            (x - 0.72 * s, y - 0.4 * s),
            (x - 1.02 * s, y - 0.42 * s),
            (x - 1.04 * s, y - 0.58 * s),
            (x - 0.74 * s, y - 0.82 * s),
            (x - 0.5 * s, y - 0.66 * s),
            (x - 0.2 * s, y - 0.16 * s),
        ]
    )
    shape = joined([*legs, body, neck])
    canvas.fill(shape, Linear(0, y - 0.8 * s, 0, y + 0.8 * s, (view.tone(colour, 1.0), view.tone(colour, 0.35))))
    canvas.fill(
        stroke([(x - 0.56 * s, y - 0.8 * s), (x - 0.4 * s, y - 0.5 * s), (x - 0.24 * s, y - 0.14 * s)], s * 0.2),
        view.tone("#e8c070", 0.7),
    )
    canvas.fill(
        stroke([(x + 0.56 * s, y - 0.12 * s), (x + 0.86 * s, y - 0.06 * s), (x + 0.84 * s, y + 0.3 * s)], s * 0.2),
        view.tone("#e8c070", 0.6),
    )
    canvas.fill(
        curve(
            [(x - 0.2 * s, y - 0.3 * s), (x + 0.26 * s, y - 0.32 * s), (x + 0.28 * s, y + 0.08 * s), (x - 0.14 * s, y + 0.1 * s)]
        ),
        view.tone(cloth, 0.7),
    )
