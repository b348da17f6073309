"""Curious things: crystal ball, skull, hourglass, globe, snow globe, chess, vase."""

import math

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, scalloped
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    block,
    disc,
    face,
    grouped,
    rod,
    shine,
    standing,
    turned,
    under,
)

GOLD = "#dcae40"
STEEL = "#c4c8d0"
WALNUT = "#6e4028"


def _crystal_ball(brush: Brush) -> None:
    """A glass ball with mist and sparks in it, on a golden stand."""
    mist, canvas = brush.own("#8a5ad0"), brush.canvas
    under(brush, 0, 0, 14)
    turned(brush, 0, 0, ((0, 12), (1.6, 12), (3, 9), (6, 7), (8, 9), (10, 12, 1)), GOLD, 0.6)
    for k in range(5):
        disc(brush, -8 + k * 4, -3.4 + 0.02 * (k - 2) ** 2 * -4, 0.9, 1.0, "#b82c48")
    ball = ellipse(0, -25, 17, 17)
    inside = (mix(mist, "#ffffff", 0.75), mix(mist, "#ffffff", 0.3), mist, mix(mist, "#1c1440", 0.6))
    canvas.fill(ball, Radial(-2, -22, 19, inside))
    for k, (turn, size) in enumerate(((0, 11), (1.9, 9), (3.9, 12), (5.1, 7))):
        a = turn + brush.chance.uniform(-0.3, 0.3)
        swirl = [
            (size * math.cos(a + t) * (1 - t * 0.17), -25 + size * 0.8 * math.sin(a + t) * (1 - t * 0.17))
            for t in (0, 0.9, 1.8, 2.7)
        ]
        canvas.fill(stroke(swirl, 4.4), ("#ffffff", "#d0e8ff")[k % 2], 0.5, blur=1.1, clip=ball)
    for _ in range(9):
        x, y = brush.chance.uniform(-9, 9), -25 + brush.chance.uniform(-9, 9)
        canvas.fill(ellipse(x, y, 0.5, 0.5), "#fffbe8", 0.95)
    canvas.inner(ball, 2.2, 2.2, "#ffffff", 0.4, blur=1.6)
    canvas.inner(ball, -2.2, -2.2, mix(mist, "#140c30", 0.6), 0.5, blur=1.6)
    canvas.fill(ellipse(-7, -33, 4.4, 2.6), "#ffffff", 0.8, blur=0.5)
    shine(brush, [(9, -13), (13.4, -18), (15, -24)], 0.9, 0.7)
    brush.glow(0, -25, 52, mist, 0.6)


def skull(brush: Brush) -> None:
    """A skull, turned a little to the left."""
    bone, canvas = brush.own("#e8dcc0"), brush.canvas
    under(brush, 2, 0, 15)
    jaw = curve([(-9, -9, 1), (-8.6, -2), (-5, 0), (4, 0), (8, -3), (11, -11, 1)])
    brush.solid(jaw, mix(bone, "#8a6a48", 0.15), 0.85, 0.25)
    head = curve(
        [
            (-9.6, -7.6),
            (-10.6, -12.4),
            (-13, -16),
            (-13.4, -24),
            (-9, -32),
            (1, -35),
            (12, -32),
            (17, -23),
            (15, -14),
            (10.6, -10),
            (7, -7),
            (0, -6.6),
        ]
    )
    brush.solid(head, bone, 1.15, 0.25)
    dark = brush.tone("#2a1a18", 0.1)
    for x, rx, ry, tilt in ((-6.6, 3.7, 4.4, 8), (4.2, 4.3, 4.6, -8)):
        with canvas.saved():
            canvas.rotate(tilt, x, -17)
            canvas.fill(
                curve([(x - rx, -18), (x, -17 - ry), (x + rx, -18.4), (x + rx * 0.7, -14), (x, -12.8), (x - rx * 0.8, -14)]), dark
            )
            canvas.line(
                curve([(x - rx, -19.4), (x, -18 - ry), (x + rx, -19.6)], closed=False),
                brush.tone(mix(bone, "#ffffff", 0.5), 1.1),
                1.0,
                0.6,
                blur=0.4,
            )
    canvas.fill(curve([(-2, -12.6, 1), (-3.8, -8.8), (-1.9, -8.6), (-1.4, -9.6, 1), (-0.6, -8.6), (1.0, -9, 1)]), dark)
    _teeth(brush, bone)
    _bone_marks(brush, bone)


def _bone_marks(brush: Brush, bone: str) -> None:
    """Hollow temple, a crack, a highlight."""
    canvas = brush.canvas
    temple = curve([(9, -20), (13, -22), (14.6, -16), (11, -12.6), (8.6, -14)])
    canvas.fill(temple, brush.tone(mix(bone, "#5a3c28", 0.45), 0.3), 0.45, blur=1.1)
    canvas.line(curve([(3, -34), (5, -29), (3.6, -26), (6, -23.6)], closed=False), brush.tone("#6a4c34", 0.3), 0.4, 0.7)
    shine(brush, [(-9.6, -25), (-6, -30), (0, -32)], 1.6, 0.5)


def _teeth(brush: Brush, bone: str) -> None:
    canvas, dark = brush.canvas, brush.tone("#2a1a18", 0.1)
    canvas.fill(curve([(-8, -6.4, 1), (0, -5), (7.6, -6.6, 1), (7, -4), (0, -2.8), (-7.4, -4)]), dark)
    for k in range(8):
        x = -7.2 + k * 1.9
        brush.solid(rect(x, -7.2 + abs(k - 3.5) * -0.12, 1.7, 3, 0.6), mix(bone, "#fff8e0", 0.4), 1.0, 0.5)
        brush.solid(rect(x + 0.2, -4 + abs(k - 3.5) * -0.12, 1.5, 2.4, 0.6), mix(bone, "#fff8e0", 0.2), 0.8, 0.4)


def _hourglass(brush: Brush) -> None:
    """Two glass bulbs between turned posts; the sand runs."""
    wood, canvas = brush.own("#8a5230"), brush.canvas
    under(brush, 0, 0, 14)
    turned(brush, 0, 0, ((0, 12.6), (1.4, 13, 1), (3.4, 12, 1), (4, 11)), wood, 0.4)
    turned(brush, 5, -4, ((0, 1.4), (6, 0.8), (16, 1.5), (26, 0.8), (32, 1.4)), mix(wood, "#201010", 0.35), 0)
    half = [(8.4, -5, 1), (9, -10), (7, -15), (1.2, -19.6), (0.9, -20.4), (1.2, -21.2), (7, -26), (9, -31), (8.4, -36, 1)]
    glass = curve([*half, *((-x, *r) for x, *r in reversed(half))])
    canvas.fill(glass, brush.tone("#dceaf0", 1.0), 0.5)
    sand = (brush.tone("#f0c880", 1.1), brush.tone("#d8a050", 0.6), brush.tone("#a86c30", 0.3))
    upper = curve([(-6.6, -26.4, 1), (0, -25.2), (6.6, -26.4, 1), (3, -22.6), (0.8, -20.6, 1), (-0.8, -20.6, 1), (-3, -22.6)])
    canvas.fill(upper, Linear(-7, -27, 7, -20, sand))
    canvas.fill(
        curve([(-8.6, -5, 1), (-8.4, -7.6), (-3, -10.4), (0, -13.6), (3, -10.4), (8.4, -7.6), (8.6, -5, 1)]),
        Linear(-8, -13, 8, -5, sand),
    )
    canvas.fill(rect(-0.4, -21, 0.8, 9), sand[0])
    canvas.line(glass, brush.tone("#f4fafc", 1.0), 0.5, 0.75)
    shine(brush, [(-6.8, -33), (-7.2, -29), (-4.6, -25)], 1.2, 0.85)
    shine(brush, [(-4, -16.4), (-7, -12), (-7, -8)], 1.0, 0.7)
    turned(brush, 0, -36, ((0, 11), (0.6, 12, 1), (2.6, 13, 1), (4, 12.6)), wood, 0.4)
    disc(brush, 0, -40, 12.6, 2.4, wood)
    for x in (-11, 10):
        turned(
            brush, x, -3, ((0, 1.5), (1.5, 2), (3, 1.1), (9, 0.9), (16, 1.8), (24, 0.9), (30, 1.1), (32, 2), (34, 1.5)), wood, 0.5
        )


LANDS = (
    [(-9, -34), (-3, -40), (4, -39), (2, -34), (-2, -32), (-1, -28), (-5, -29)],
    [(-3, -27), (2, -26), (4, -21), (1, -14), (-2, -17), (-3, -22)],
    [(8, -40), (14, -36), (16, -28), (12, -24), (9, -28), (7, -33)],
    [(-15, -30), (-12, -26), (-12, -20), (-15, -22)],
)


def _globe(brush: Brush) -> None:
    """A globe in a brass ring on a turned foot."""
    sea, canvas = brush.own("#4a86a0"), brush.canvas
    under(brush, 0, 0, 13)
    turned(brush, 0, 0, ((0, 12), (1.6, 11.4), (3, 6), (5, 3), (7, 4), (9, 2), (12, 2.6)), WALNUT, 0.5)
    canvas.line(
        curve([(9, -45), (18, -36), (19, -24), (11, -13), (0, -10.4), (-9, -13)], closed=False), brush.tone(GOLD, 0.9), 1.8
    )
    rod(brush, [(7.6, -46), (9.8, -48)], 1.6, GOLD, smooth=False)
    ball = ellipse(0, -28, 16.6, 16.6)
    canvas.fill(
        ball,
        Radial(
            -6,
            -34,
            27,
            tuple(brush.tone(c, v) for c, v in ((mix(sea, "#ffffff", 0.4), 1.1), (sea, 0.8), (mix(sea, "#101838", 0.45), 0.1))),
        ),
    )
    for land in LANDS:
        canvas.fill(
            curve(land),
            Linear(-14, -44, 14, -14, (brush.tone("#e8d08c", 1.05), brush.tone("#a8984a", 0.6), brush.tone("#6a6a30", 0.15))),
            clip=ball,
        )
    fine = brush.tone("#f4ead0", 0.9)
    for bow in (-11, -4, 4, 11):
        canvas.line(curve([(6, -43.6), (bow - 2, -28), (-6, -12.4)], closed=False), fine, 0.3, 0.4, clip=ball)
    for k in (-1, 0, 1):
        canvas.line(
            curve([(-17 + 2 * k, -31 + k * 8), (0, -25 + k * 8), (17 - 2 * k, -24 + k * 8)], closed=False),
            fine,
            0.3,
            0.4,
            clip=ball,
        )
    canvas.inner(ball, -2.4, -2.6, brush.tone("#101430", 0), 0.45, blur=2)
    canvas.fill(ellipse(-7, -36, 4, 2.8), brush.tone("#ffffff", 1.0), 0.55, blur=0.8)


def _snow_globe(brush: Brush) -> None:
    """A glass ball on a wooden foot: a little house, firs and whirling snow."""
    wood, canvas = brush.own(WALNUT), brush.canvas
    under(brush, 0, 0, 15)
    ball = ellipse(0, -24, 16, 16)
    canvas.fill(ball, Linear(0, -40, 0, -8, ("#3a5a94", "#7aa4d4", "#c8dcf0")), 0.95)
    canvas.fill(curve([(-17, -14), (-6, -16.4), (6, -14.4), (17, -16), (14, -6), (-14, -6)]), "#f4f8fc", clip=ball)
    for x, y, size in ((-10, -14, 1.0), (9, -14.6, 1.25), (12.6, -13, 0.8)):
        for k in range(3):
            top = y - size * (3 + k * 3)
            tree = lines([(x - size * (4 - k), top + size * 3.6), (x, top - size * 2), (x + size * (4 - k), top + size * 3.6)])
            canvas.fill(tree, "#2f6448", clip=ball)
            canvas.fill(
                lines([(x - size * (1.7 - k * 0.3), top + 0.6), (x, top - size * 2), (x + size * (1 - k * 0.2), top)]),
                "#f4faff",
                0.9,
                clip=ball,
            )
    canvas.fill(rect(-5, -20, 9, 7.4), Linear(-5, 0, 4, 0, ("#b8624a", "#8a4238")))
    canvas.fill(lines([(-7, -19.4), (-0.5, -26.6), (6, -19.4)]), "#f8fcff")
    canvas.fill(rect(-3, -18, 2, 2.4) | rect(0.6, -18, 2, 2.4), "#ffe090")
    brush.glow(0, -17, 9, "#ffd890", 0.5)
    for _ in range(38):
        x, y = brush.chance.uniform(-15, 15), brush.chance.uniform(-39, -12)
        r = brush.chance.uniform(0.3, 0.75)
        canvas.fill(ellipse(x, y, r, r), "#ffffff", 0.95, clip=ball)
    canvas.inner(ball, -2, -2, "#1c2c5c", 0.45, blur=1.6)
    canvas.line(ball, brush.tone("#eef6fc", 1.0), 0.6, 0.8)
    shine(brush, [(-12.4, -22), (-11, -31), (-5, -36.6)], 2.0, 0.75)
    turned(brush, 0, 0, ((0, 14.6), (2, 15, 1), (2.6, 13.6, 1), (7, 12.4, 1), (7.4, 13.2, 1), (9, 12.6)), wood, 0.45)
    canvas.fill(rect(-5, -5.6, 10, 3, 0.4), brush.tone(GOLD, 0.95))


PIECES = {
    "pawn": ((0, 2.0), (0.8, 1.9), (1.4, 1.0), (4, 0.8), (4.4, 1.3), (4.9, 0.7), (5.6, 1.4), (7, 1.3), (7.8, 0.3)),
    "rook": ((0, 2.3), (1, 2.1), (1.8, 1.3), (6, 1.1), (6.8, 1.9, 1), (9.2, 1.9, 1)),
    "bishop": ((0, 2.3), (1, 2.1), (1.8, 1.1), (6.6, 0.8), (7, 1.6), (7.6, 0.8), (9, 1.6), (11, 0.8), (11.8, 0.6), (12.4, 0.2)),
    "queen": (
        (0, 2.6),
        (1, 2.4),
        (2, 1.3),
        (8.4, 0.9),
        (9, 1.9),
        (9.6, 1.0),
        (12.4, 2.0, 1),
        (12.8, 1.2),
        (13.8, 0.7),
        (14.4, 0.2),
    ),
}
SETTING = (
    ("rook", 0, 6, 0),
    ("pawn", 1, 5, 0),
    ("queen", 3, 6, 0),
    ("bishop", 5, 6, 0),
    ("pawn", 6, 5, 0),
    ("rook", 7, 6, 0),
    ("pawn", 3, 4, 1),
    ("pawn", 4, 3, 0),
    ("bishop", 6, 2, 1),
    ("pawn", 1, 1, 1),
    ("queen", 4, 1, 1),
    ("rook", 7, 0, 1),
    ("pawn", 5, 1, 1),
    ("rook", 0, 0, 1),
)
"""Piece, file, rank and side; the far ranks first."""


def _chess(brush: Brush) -> None:
    """A game under way on its board."""
    box, canvas = standing(50, 3.4, 46), brush.canvas
    under(brush, 0, -4, 36, 9)
    block(brush, box, WALNUT)
    for dark in (0, 1):
        squares = [box.flat(3 + u * 5.5, 3 + w * 5, 5.5, 5) for u in range(8) for w in range(8) if (u + w) % 2 == dark]
        whole = Path([c for s in squares for c in s.contours])
        face(brush, whole, ("#5a3424", "#ecd8ac")[dark], 1.0, 0.75)
    for piece, u, w, side in sorted(SETTING, key=lambda p: -p[2]):
        x, y = box.at(3 + (u + 0.5) * 5.5, 3.4, 3 + (w + 0.5) * 5)
        colour = ("#332a30", brush.own("#f4e6c8"))[side]
        canvas.fill(ellipse(x + 1.4, y + 0.1, 3, 0.9), brush.tone("#1c1010", 0), 0.45, blur=0.4)
        turned(brush, x, y, [(h * 1.25, r * 1.15, *c) for h, r, *c in PIECES[piece]], colour, 0.45)


BLOOMS = (
    (-11, -44, 5.4, "#e05a6a"),
    (9, -46, 5.6, "#f0a0b0"),
    (-2, -53, 5.8, "#f4e4e0"),
    (-15, -33, 4.4, "#f0a0b0"),
    (15, -35, 4.6, "#e05a6a"),
    (3, -40, 5.6, "#c83a54"),
    (-6, -35, 4.6, "#f4e4e0"),
)


def _vase(brush: Brush) -> None:
    """A china vase full of roses and leaves."""
    canvas = brush.canvas
    under(brush, 0, 0, 10)
    for x, y, _r, _c in BLOOMS:
        canvas.fill(stroke([(0, -22), (x * 0.5, (y - 22) / 2), (x, y)], 1.0, even), brush.tone("#4a7a3c", 0.5))
    for k in range(23):
        turn, long = -2.9 + k * 0.122 + brush.chance.uniform(-0.1, 0.1), brush.chance.uniform(15, 28)
        x, y = math.cos(turn) * long, -28 + math.sin(turn) * long
        leaf = stroke([(x * 0.55, -28 + (y + 28) * 0.55), (x * 0.8, y * 0.98 + 1), (x, y)], 6.4)
        brush.solid(leaf, ("#4a8040", "#6a9c4c", "#3a6a44")[k % 3], 1.05, 0.3)
    for _ in range(40):
        turn, long = brush.chance.uniform(-2.8, -0.35), brush.chance.uniform(14, 29)
        x, y = math.cos(turn) * long * 0.8, -27 + math.sin(turn) * long
        canvas.fill(ellipse(x, y, 0.8, 0.8), brush.tone("#fbf4ee", 1.0), 0.9)
    for x, y, r, colour in BLOOMS:
        _rose(brush, x, y, r, brush.own(colour))
    china = ((0, 6.4), (1, 6.2), (3, 7.6), (10, 10), (16, 9), (21, 5.4), (24, 5), (26, 6.6))
    turned(brush, 0, 0, china, "#dfe6ea", 0.7)
    blue = brush.tone("#3a5c9c", 0.7)
    for y, half in ((-4, 7.6), (-17.4, 8)):
        canvas.line(curve([(-half, y - 1), (0, y + 0.8), (half, y - 1)], closed=False), blue, 0.6, 0.8)
    for x in (-5, 0, 5):
        canvas.fill(scalloped(ellipse(x, -10.6 + 0.02 * x * x * -1, 1.7, 2), 5, 0.6), blue, 0.85)


def _rose(brush: Brush, x: float, y: float, r: float, colour: str) -> None:
    """Petals around each other, the inner ones darker."""
    canvas = brush.canvas
    canvas.fill(ellipse(x + 1, y + 1.4, r, r), brush.tone("#1c2418", 0), 0.35, blur=1)
    for k, size in enumerate((1.0, 0.76, 0.52, 0.28)):
        ring = scalloped(ellipse(x - k * 0.2, y - k * 0.3, r * size * 0.9, r * size * 0.86), 5 - k // 2, r * 0.13 * size, k * 0.7)
        brush.solid(ring, mix(colour, "#6a1430", k * 0.09), 1.15, 0.3)
    shine(brush, [(x - r * 0.7, y), (x - r * 0.5, y - r * 0.6), (x, y - r * 0.8)], r * 0.16, 0.45)


PROPS = {
    "crystal ball": Prop(_crystal_ball, 34, 43, shadow=False),
    "skull": Prop(grouped(skull, (-22, -5, 0.85), (22, -4, 0.8), (0, 4, 0.95)), 34, 36, shadow=False),
    "hourglass": Prop(grouped(_hourglass, (-17, -3, 0.8), (13, 2, 1)), 28, 42, shadow=False),
    "globe": Prop(_globe, 42, 50, shadow=False),
    "snow globe": Prop(_snow_globe, 34, 41, shadow=False),
    "chess": Prop(_chess, 70, 30, shadow=False),
    "vase": Prop(grouped(_vase, (-26, -4, 0.8), (24, -2, 0.7), (2, 4, 0.95)), 44, 60, shadow=False),
}
