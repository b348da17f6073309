"""What flies by itself or on the wind: birds, bats, dragons, butterflies, fireflies, seeds, kites."""

import math

import numpy as np

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import sided, spline, thin_end
from vnc.make.place.dressing.afar import aloft, framed
from vnc.make.place.dressing.brush import Brush, Prop

FLOCK = (
    (0, 0, 1.0),
    (-165, -58, 0.74),
    (150, -84, 0.66),
    (-300, 46, 0.84),
    (240, 50, 0.58),
    (-110, 100, 0.5),
    (70, 128, 0.44),
    (-430, -40, 0.46),
)
"""Across, down and size of what flies together."""


def _birds(brush: Brush) -> None:
    """Gulls by day with grey backs; dark against a bright sky when another colour is asked for or it is evening."""
    grey = "#eef2f6" if brush.view.time in ("day", "morning") else "#39405c"
    for k, (x, y, size) in enumerate(FLOCK if brush.many else FLOCK[:5]):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-14, 10))
            canvas.scale(size * 1.5)
            _gull(brush, brush.own(grey), (0.15, 0.6, -0.35)[k % 3])


def _gull(brush: Brush, colour: str, beat: float) -> None:
    """Wings at a beat from -0.5 (down) to 1 (up); 100 wide."""
    up = 18 * beat + 6
    for side, light in ((1, 0.25), (-1, 0.85)):
        wing = sided(
            [
                (2, -2, 1),
                (18, -10 - up * 0.8),
                (36, -8 - up),
                (56, 4 - up * 0.9, 1),
                (36, 0 - up * 0.7),
                (16, 5 - up * 0.2),
                (0, 6, 1),
            ],
            side,
        )
        brush.canvas.fill(curve(wing), brush.tone(colour, light))
        tip = sided([(40, -6 - up, 1), (56, 4 - up * 0.9, 1), (40, 1 - up * 0.75, 1)], side)
        brush.canvas.fill(curve(tip), brush.tone("#303648", light), 0.85)
    body = curve([(-17, 1, 1), (-6, -5), (8, -5), (18, -1, 1), (8, 5), (-6, 5)])
    brush.canvas.fill(body, Linear(0, -6, 0, 6, (brush.tone(colour, 1.0), brush.tone(mix(colour, "#7c88a4", 0.5), 0.3))))
    brush.canvas.fill(lines([(16, -2), (22, 0.5), (16, 2)]), brush.tone("#f0a83c", 0.7))


def _bats(brush: Brush) -> None:
    """Scalloped wings, ears: a swarm."""
    for x, y, size in FLOCK:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-24, 24))
            canvas.scale(size * 1.5)
            for side, light in ((1, 0.1), (-1, 0.7)):
                up = brush.chance.choice((0, 8, 14))
                wing = [
                    (2.0, -6.0, 1),
                    (14, -12 - up),
                    (30, -18 - up, 1),
                    (46, -10 - up),
                    (56, 6 - up, 1),
                    (46, -1 - up * 0.6),
                    (38, 8 - up * 0.5, 1),
                ]
                rest = [(30, 1 - up * 0.3), (22, 11 - up * 0.2, 1), (14, 5), (3, 9, 1)]
                canvas.fill(
                    curve(sided([*wing, *rest], side)),
                    brush.tone(brush.own("#6a5c80" if brush.view.stars > 0.5 else "#3a3048"), light),
                )
                for ex, ey in ((38, 8 - up * 0.5), (22, 11 - up * 0.2)):
                    bone = stroke(sided([(30, -18 - up), (ex, ey)], side), 1.6, thin_end)
                    canvas.fill(bone, brush.tone("#6a5870", light), 0.7)
            body = curve([(0, -11), (5, -4), (3, 8), (0, 14, 1), (-3, 8), (-5, -4)])
            canvas.fill(
                body | lines([(-5, -6), (-6, -17), (-1, -9)]) | lines([(5, -6), (6, -17), (1, -9)]),
                brush.tone("#4c4060" if brush.view.stars > 0.5 else "#2a2234", 0.4),
            )


def _dragon(brush: Brush) -> None:
    """A winged dragon in flight to the left: tail, far wing, body, neck, head, near wing."""
    colour = brush.own("#8a3c34")
    with brush.canvas.saved() as canvas:
        canvas.translate(0, 50)
        canvas.scale(1.05)
        _dragon_wing(
            brush,
            mix(colour, "#2a1830", 0.35),
            ((30, -12), (78, -112), (190, -190)),
            ((252, -98), (196, -60), (150, -20), (96, 2)),
        )
        spine = [(-232, -72), (-196, -76), (-150, -34), (-96, 0), (-20, 12), (70, 8), (150, 36), (226, 26), (300, 62)]
        body = stroke(spine, 74, _girth)
        brush.solid(body, colour, 0.95, 0.15)
        belly = stroke([(-170, -44), (-100, 20), (-20, 36), (70, 26), (140, 46)], 22)
        canvas.fill(belly, brush.tone(mix(colour, "#f4d49c", 0.65), 0.6), 0.7, blur=2, clip=body)
        canvas.fill(lines([(292, 62), (330, 44), (322, 66), (340, 84), (300, 72)]), brush.tone(mix(colour, "#2a1020", 0.3), 0.5))
        at = spline(spine)
        for k in range(8, len(at) - 6, 5):
            (x, y), (nx, ny), t = at[k], at[k + 5], k / len(at)
            y, ny = y - 37 * _girth(np.array(t)), ny - 37 * _girth(np.array(t))
            spike = lines([(x - 2, y + 4), ((x + nx) / 2 + 9, min(y, ny) - 15), (nx, ny + 4)])
            canvas.fill(spike, brush.tone(mix(colour, "#2a1028", 0.35), 0.6))
        for x, y in ((-30, 30), (76, 24)):
            leg = stroke([(x, y), (x + 22, y + 26), (x + 48, y + 32), (x + 66, y + 44)], 20, thin_end)
            brush.solid(leg, mix(colour, "#2a1020", 0.15), 0.7, 0.2)
        _dragon_head(brush, colour)
        _dragon_wing(brush, colour, ((-46, -4), (-70, -120), (-8, -250)), ((98, -190), (92, -110), (78, -54), (40, 6)))


def _girth(t: np.ndarray) -> np.ndarray:
    """Share of its greatest girth along a dragon, from the head to the tip of the tail."""
    return 0.16 + 0.84 * np.clip(1 - np.abs(t - 0.42) * 1.9, 0, 1) ** 1.2 * (t < 0.98)


def _dragon_head(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    head = curve(
        [
            (-214, -92),
            (-240, -94),
            (-268, -76),
            (-296, -66, 1),
            (-292, -58),
            (-262, -56),
            (-288, -46, 1),
            (-252, -42),
            (-224, -54),
            (-210, -72),
        ]
    )
    brush.solid(head, mix(colour, "#fff0d0", 0.08), 1.0, 0.25)
    for dx in (0, 10):
        horn = stroke([(-222 + dx, -88), (-206 + dx, -104), (-182 + dx, -110)], 9, thin_end)
        canvas.fill(horn, brush.tone("#f0dcb4", 0.8))
    canvas.fill(curve([(-258, -76, 1), (-250, -80), (-243, -76, 1), (-250, -74)]), "#ffd84c")
    brush.glow(-250, -77, 16, "#ffb030", 0.6)


def _dragon_wing(brush: Brush, colour: str, arm: tuple[tuple[float, float], ...], tips: tuple[tuple[float, float], ...]) -> None:
    """A wing from shoulder, elbow and wrist, its skin scalloped between the finger tips."""
    canvas, wrist = brush.canvas, arm[2]
    edge: list[tuple[float, float] | tuple[float, float, int]] = [(*arm[0], 1), (*arm[1], 1), (*wrist, 1)]
    for k, tip in enumerate(tips):
        before = wrist if k == 0 else tips[k - 1]
        dip = 0.14 if k else 0.0
        middle = ((before[0] + tip[0]) / 2, (before[1] + tip[1]) / 2)
        edge += [(middle[0] + (wrist[0] - middle[0]) * dip, middle[1] + (wrist[1] - middle[1]) * dip), (*tip, 1)]
    skin = curve(edge)
    light, dark = brush.tone(mix(colour, "#ffb070", 0.35), 0.95), brush.tone(mix(colour, "#2a1028", 0.35), 0.25)
    canvas.fill(skin, Linear(arm[1][0], wrist[1], arm[0][0] + 90, arm[0][1], (light, brush.tone(colour, 0.55), dark)))
    for tip in tips:
        bone = stroke([wrist, ((wrist[0] + tip[0]) / 2 + 6, (wrist[1] + tip[1]) / 2 - 4), tip], 7, thin_end)
        canvas.fill(bone, brush.tone(mix(colour, "#1c0c1c", 0.4), 0.35), 0.85)
    canvas.fill(stroke([*arm], 15, lambda t: 1 - 0.45 * t, smooth=False), brush.tone(mix(colour, "#ffd8a8", 0.15), 0.85))
    canvas.fill(
        lines([(wrist[0] - 4, wrist[1] + 4), (wrist[0] + 4, wrist[1] - 22), (wrist[0] + 8, wrist[1] + 6)]),
        brush.tone("#f0dcb4", 0.8),
    )


def _kite(brush: Brush) -> None:
    """A diamond of four panels with a tail of bows, and its string."""
    pairs = (("#e2503c", "#ffc94c"), ("#3c86d8", "#f4f0e4"), ("#58b060", "#ff9cb8"))
    for k, (x, y, size) in enumerate(((0, 0, 1.0), (-210, 80, 0.72), (190, 110, 0.6))[: 3 if brush.many else 1]):
        first, second = (brush.own(pairs[k][0]), pairs[k][1])
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * 1.25)
            canvas.line(curve([(0, 10), (-60, 170), (-190, 420)], closed=False), brush.tone("#f4f0e4", 0.8), 1.2, 0.6)
            canvas.rotate(brush.chance.uniform(14, 28))
            tail = [(0, 66), (-14, 96), (10, 126), (-8, 158), (14, 190)]
            canvas.line(curve(tail, closed=False), brush.tone("#f4f0e4", 0.7), 1.6)
            for i, (tx, ty) in enumerate(tail[1:]):
                bow = lines([(tx - 13, ty - 7), (tx, ty), (tx + 13, ty - 7), (tx + 13, ty + 7), (tx, ty), (tx - 13, ty + 7)])
                canvas.fill(bow, brush.tone((first, second)[i % 2], 0.7))
            top, low, left, right, middle = (0, -74), (0, 66), (-48, -16), (48, -16), (0, -16)
            for points, colour, light in (
                ((top, left, middle), first, 1.0),
                ((top, right, middle), second, 0.75),
                ((left, low, middle), second, 0.6),
                ((right, low, middle), first, 0.3),
            ):
                canvas.fill(lines(points), brush.tone(colour, light))
            for a, b in ((top, low), (left, right)):
                canvas.line(lines([a, b], closed=False), brush.tone("#6a4830", 0.4), 1.6)


def _spots(brush: Brush, count: int, top: float, low: float) -> list[tuple[float, float, float]]:
    """Places all over the picture with a size each, fewer in the middle where faces are looked at."""
    found: list[tuple[float, float, float]] = []
    while len(found) < count:
        x, y, size = brush.chance.uniform(60, 1860), brush.chance.uniform(top, low), brush.chance.uniform(0.5, 1.2)
        if abs(x - 960) > 130 or brush.chance.random() < 0.5:
            found.append((x, y, size))
    return found


def _fireflies(brush: Brush) -> None:
    """Drifting lights, some out of focus."""
    colour = brush.own("#dcff78")
    with framed(brush) as canvas:
        for x, y, size in _spots(brush, 46, 240, 830):
            canvas.glow(x, y, 54 * size, colour, 0.34 + 0.36 * brush.view.stars)
            canvas.glow(x, y, 17 * size, mix(colour, "#ffffff", 0.3), 0.8)
            canvas.fill(ellipse(x, y, 4.2 * size, 4.2 * size), mix(colour, "#ffffff", 0.75), blur=0.8)


def _butterflies(brush: Brush) -> None:
    """Wings half closed, some from the side."""
    colours = (brush.colour,) if brush.colour else ("#4c9cf0", "#f0a03c", "#f4f0dc", "#e878a8")
    with framed(brush) as canvas:
        for k, (x, y, size) in enumerate(_spots(brush, 11 if brush.many else 7, 330, 780)):
            with canvas.saved():
                canvas.translate(x, y)
                canvas.rotate(brush.chance.uniform(-50, 40))
                canvas.scale(size * 1.05)
                _butterfly(brush, colours[k % len(colours)], brush.chance.choice((1.0, 0.7, 0.4)))


def _butterfly(brush: Brush, colour: str, spread: float) -> None:
    canvas = brush.canvas
    for side, light, wide in ((1, 0.4, spread), (-1, 0.95, 1.0)):
        upper = curve(
            [(s * wide, y, *c) for s, y, *c in sided([(1, -2, 1), (9, -22), (30, -33), (37, -22), (26, -4), (2, 2, 1)], side)]
        )
        lower = curve(
            [(s * wide, y, *c) for s, y, *c in sided([(1, 0, 1), (22, -1), (28, 12), (19, 24), (8, 17), (1, 6, 1)], side)]
        )
        for wing in (lower, upper):
            canvas.fill(wing, brush.tone(mix(colour, "#241830", 0.72), light))
            canvas.fill(
                wing,
                Radial(
                    0,
                    0,
                    32,
                    (
                        brush.tone(mix(colour, "#ffffff", 0.35), light),
                        brush.tone(colour, light),
                        alpha(brush.tone(colour, light), 0),
                    ),
                    (0, 0.75, 1),
                ),
            )
        canvas.fill(ellipse(side * 31 * wide, -25, 2.2 * wide, 2.2), brush.tone("#ffffff", 0.9), 0.85)
    canvas.fill(curve([(0, -10), (2, -4), (1.4, 12), (0, 17, 1), (-1.4, 12), (-2, -4)]), brush.tone("#2a2028", 0.3))
    for side in (-1, 1):
        canvas.line(curve([(0, -9), (side * 4, -17), (side * 9, -21)], closed=False), brush.tone("#2a2028", 0.3), 0.9)


def _feathers(brush: Brush) -> None:
    """Feathers on the air, each with its quill, curled and turned."""
    colour = brush.own("#fbf8f2")
    with framed(brush) as canvas:
        for x, y, size in _spots(brush, 15, 90, 820):
            with canvas.saved():
                canvas.translate(x, y)
                canvas.rotate(brush.chance.uniform(0, 360))
                canvas.scale(size * 1.1)
                vane = curve([(-46, 10, 1), (-34, -4), (0, -14), (34, -11), (52, 0, 1), (30, 9), (-4, 11), (-30, 9)])
                brush.solid(vane, colour, 1.0, 0.45)
                for k in range(9):
                    u = -30 + k * 8.5
                    canvas.line(
                        lines([(u, 1), (u + 11, -11 if k % 2 else 10)], closed=False),
                        brush.tone(mix(colour, "#6a7490", 0.5), 0.5),
                        0.7,
                        0.5,
                    )
                canvas.fill(stroke([(-62, 16), (-30, 3), (48, 0)], 2.4, thin_end), brush.tone(mix(colour, "#8a7c70", 0.4), 0.6))


def _bubbles(brush: Brush) -> None:
    """Round bubbles with a coloured rim and two lights."""
    with framed(brush) as canvas:
        for x, y, size in _spots(brush, 22, 120, 800):
            r = 34 * size
            ring = ellipse(x, y, r, r)
            rim = (alpha("#ffffff", 0.02), alpha("#bfe4ff", 0.12), alpha("#ffc4ec", 0.5), alpha("#c8fff0", 0.85))
            canvas.fill(ring, Radial(x, y, r, rim, (0, 0.7, 0.9, 1)))
            canvas.fill(ellipse(x - r * 0.4, y - r * 0.45, r * 0.2, r * 0.12), "#ffffff", 0.9, blur=1)
            canvas.fill(ellipse(x + r * 0.45, y + r * 0.5, r * 0.12, r * 0.07), "#ffffff", 0.6, blur=1)


def _sky_lanterns(brush: Brush) -> None:
    """Many paper lanterns rising, near ones large, all lit from below."""
    colour = brush.own("#ff9c44")
    with framed(brush) as canvas:
        for k in range(34):
            t = (k / 33) ** 1.6
            x, y = brush.chance.uniform(60, 1860), brush.chance.uniform(60, 560) - 60 * t
            size = 7 + 26 * t * brush.chance.uniform(0.8, 1.1)
            lean = math.sin(x * 0.02) * 0.12
            body = curve(
                [
                    (x - size * 0.7, y - size, 1),
                    (x, y - size * 1.35),
                    (x + size * 0.7, y - size, 1),
                    (x + size * (0.52 + lean), y + size, 1),
                    (x - size * (0.52 - lean), y + size, 1),
                ]
            )
            canvas.glow(x, y + size * 0.3, size * 4.2, colour, 0.42)
            canvas.fill(
                body, Linear(0, y - size * 1.3, 0, y + size, (mix(colour, "#8a2c20", 0.5), colour, mix(colour, "#fff4b8", 0.8)))
            )
            canvas.inner(body, size * 0.3, 0, mix(colour, "#7a2418", 0.5), 0.4, blur=size * 0.15)
            canvas.fill(ellipse(x, y + size, size * 0.5, size * 0.12), "#fff6d0")


PROPS = {
    "birds": Prop(aloft(_birds), 420, 200),
    "bats": Prop(aloft(_bats), 420, 220),
    "dragon": Prop(aloft(_dragon), 640, 360),
    "kite": Prop(aloft(_kite), 500, 500),
    "sky lanterns": Prop(_sky_lanterns, 1900, 600),
    "fireflies": Prop(_fireflies, 1900, 800),
    "butterflies": Prop(_butterflies, 1900, 800),
    "feathers": Prop(_feathers, 1900, 800),
    "bubbles": Prop(_bubbles, 1900, 800),
}
