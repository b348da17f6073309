"""Small machines: typewriter, laptop, camera, microscope, sewing machine."""

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    block,
    disc,
    face,
    grouped,
    rod,
    round_ramp,
    shine,
    standing,
    turned,
    under,
)

STEEL = "#c4c8d0"
BLACK = "#2e2c36"
GILT = "#e0b04c"


def _typewriter(brush: Brush) -> None:
    """An old typewriter with rows of round keys and a sheet in its roller."""
    body, canvas = brush.own("#33423f"), brush.canvas
    under(brush, 0, 1, 29)
    canvas.fill(lines([(-15, -24), (15, -24), (17, -50), (-13, -50)]), brush.tone("#f4ecd8", 0.95))
    for k in range(6):
        wide = 25 if k < 5 else 12
        canvas.fill(rect(-11 + (5 - k) * 0.2, -46 + k * 3.2, wide, 0.7), brush.tone("#5a5058", 0.5), 0.7)
    canvas.fill(rect(-23, -28, 46, 6.6, 3.2), Linear(0, -28, 0, -21, (brush.tone("#4a4650", 1.0), brush.tone("#1c1a22", 0.3))))
    for x in (-26, 26):
        brush.solid(rect(x - 2.6, -29, 5.2, 8.4, 1.4), BLACK, 1.0, 0.3)
    rod(brush, [(-23, -29), (-30, -33), (-33, -31)], 1.2, STEEL)
    hood = curve([(-22, -21, 1), (-19, -25), (19, -25), (22, -21, 1), (25, -9, 1), (-25, -9, 1)])
    brush.solid(hood, body, 1.05, 0.4)
    basket = curve([(-12, -21, 1), (0, -16.5), (12, -21, 1), (9, -24.4), (-9, -24.4)])
    canvas.fill(basket, brush.tone("#18161e", 0.1))
    for k in range(11):
        x = -9 + k * 1.8
        canvas.line(lines([(x, -22.6), (x * 0.3, -17.2 - abs(x) * 0.24)], closed=False), brush.tone(STEEL, 0.9), 0.4, 0.8)
    canvas.fill(rect(-7, -14.6, 14, 2.4, 1), brush.tone("#d8b058", 0.9), 0.9)
    brush.solid(lines([(-25, -10), (25, -10), (29, 1.6), (-29, 1.6)]), mix(body, "#101018", 0.35), 0.7, 0.4)
    for row in range(4):
        y, half = -9 + row * 2.9, 20 + row * 1.6
        for k in range(10):
            x = -half + (k + 0.5 + (row % 2) * 0.25) * half * 0.2
            if row == 3 and 1 < k < 8:
                continue
            disc(brush, x, y + 0.4, 1.75, 1.2, STEEL, 0.7)
            disc(brush, x, y, 1.4, 0.9, "#2a2830" if (row, k) not in ((0, 9), (2, 0)) else "#a83a34")
    brush.solid(rect(-14, -1.2, 28, 1.8, 0.9), "#2a2830", 1.0, 0.4)
    shine(brush, [(-20, -22), (-17, -24), (-4, -24.4)], 0.9, 0.5)


def _laptop(brush: Brush) -> None:
    """An open laptop with a lit screen; a window of text and a picture on it."""
    metal, canvas = brush.own("#b8bcc6"), brush.canvas
    under(brush, 0, 1, 28)
    lid = lines([(-24, -9), (24, -9), (26, -41), (-22, -41)])
    brush.solid(lid, mix(metal, "#30303c", 0.65), 0.8, 0.4)
    screen = lines([(-22.4, -11), (22.6, -11), (24.4, -39.2), (-20.4, -39.2)])
    canvas.fill(screen, Linear(-22, -40, 24, -10, ("#9cd0f4", "#4a84d0", "#34509c")))
    canvas.fill(lines([(-18, -14), (0, -14), (1.4, -35), (-16.6, -35)]), "#f4f8ff", 0.92)
    for k in range(7):
        canvas.fill(rect(-15.2 - k * 0.16 + 1, -33 + k * 2.6, (12, 10, 13, 8, 12, 11, 6)[k], 0.9), "#5a7098", 0.85)
    canvas.fill(lines([(4, -22), (20, -22), (21, -35), (5, -35)]), "#ffd8a0", 0.9)
    canvas.fill(curve([(4.2, -22, 1), (5, -28), (9, -31), (13, -27), (16, -29), (20.6, -25), (20.2, -22, 1)]), "#4a7a6a", 0.95)
    canvas.fill(lines([(-20.4, -39.2), (-8, -39.2), (-22.4, -18)]), "#ffffff", 0.13)
    brush.glow(0, -24, 55, "#a8d4ff", 0.45)
    base = lines([(-24, -8.6), (24, -8.6), (28.6, 1), (-28.6, 1)])
    face(brush, base, metal, 1.1, 0.75)
    canvas.fill(lines([(-28.6, 1), (28.6, 1), (28, 2.6), (-28, 2.6)]), brush.tone(mix(metal, "#202028", 0.4), 0.3))
    canvas.fill(lines([(-21.6, -7.6), (21.6, -7.6), (23.4, -3), (-23.4, -3)]), brush.tone("#34343e", 0.4))
    for row in range(4):
        for k in range(12):
            half = 21 + row * 0.5
            x, y = -half + k * half / 6, -7.4 + row * 1.12
            canvas.fill(rect(x, y, half / 6 - 0.5, 0.8, 0.2), brush.tone("#5a5a68", 0.9))
    canvas.fill(lines([(-6, -2.3), (6, -2.3), (6.4, 0.2), (-6.4, 0.2)]), brush.tone(mix(metal, "#50505c", 0.25), 0.7))
    canvas.fill(
        lines([(-24, -8.6), (24, -8.6), (26, -3), (-26, -3)]),
        Linear(0, -8.6, 0, -3, (alpha("#a8d4ff", 0.35), alpha("#a8d4ff", 0))),
    )


def _camera(brush: Brush) -> None:
    """A film camera: leather body, silver top, a lens with a glint, a strap."""
    leather, canvas = brush.own("#33302e"), brush.canvas
    under(brush, 0, 1, 21)
    for side in (-1, 1):
        strap = [(side * 19, -20), (side * 27, -16), (side * 26, -2), (side * 14, 2.4)]
        canvas.fill(stroke(strap, 1.8, even), brush.tone("#6a4228", 0.7))
    brush.solid(rect(-20, -24, 40, 24, 3), leather, 0.9, 0.3)
    for _ in range(50):
        x, y = brush.chance.uniform(-19, 19), brush.chance.uniform(-18, -4)
        canvas.fill(ellipse(x, y, 0.5, 0.4), brush.tone("#8a8078", 0.8), 0.28)
    brush.solid(
        curve([(-20, -18.6, 1), (-20, -25), (-10, -26, 1), (-7, -31, 1), (7, -31, 1), (10, -26, 1), (20, -25), (20, -18.6, 1)]),
        STEEL,
        1.15,
        0.35,
    )
    brush.solid(rect(-20, -3.6, 40, 3.6, 1.4), STEEL, 0.9, 0.3)
    for x, wide, high in ((-15, 6, 3.4), (14.4, 7, 2.6), (6.8, 0, 0)):
        if wide:
            canvas.fill(rect(x - wide / 2, -25.4 - high, wide, high + 0.6, 0.7), round_ramp(brush, x, wide / 2, STEEL))
    canvas.fill(rect(-5, -29.2, 10, 5, 0.8), brush.tone("#2c3444", 0.4))
    shine(brush, [(-4, -26), (-2.6, -28.4)], 0.9, 0.6)
    canvas.fill(rect(12, -23, 5, 3, 0.6), brush.tone("#c8dce8", 0.9))
    for r, colour in ((11.4, STEEL), (10.2, "#2a2830"), (8.6, "#55525c"), (7.8, "#1c1a24")):
        brush.solid(ellipse(0, -12, r, r), colour, 1.1, 0.2)
    canvas.fill(
        ellipse(0, -12, 6.4, 6.4),
        Linear(-6, -18, 6, -6, (brush.tone("#6a88c8", 1.0), brush.tone("#28305c", 0.4), brush.tone("#5a3a78", 0.8))),
    )
    canvas.fill(ellipse(-2.2, -14.4, 1.9, 1.5), "#ffffff", 0.85, blur=0.3)
    canvas.fill(ellipse(2.6, -9.4, 0.9, 0.8), "#d8e8ff", 0.7)
    canvas.line(ellipse(0, -12, 9.4, 9.4), brush.tone("#d8d4cc", 0.9), 0.3, 0.7)


def _microscope(brush: Brush) -> None:
    """Foot, curved arm, tube with its eyepiece, stage and lenses."""
    paint, canvas = brush.own("#e4e4e0"), brush.canvas
    under(brush, 1, 1, 15)
    brush.solid(curve([(-14, 0, 1), (-13, -4), (2, -6), (13, -5), (15, 0, 1), (12, 2), (-12, 2)]), BLACK, 1.0, 0.3)
    disc(brush, -4, -5.4, 4.4, 1.5, "#fff0b8")
    brush.glow(-4, -7, 10, "#ffe8a0", 0.35)
    arm = curve(
        [(6, -4, 1), (14, -6), (17, -18), (14, -32), (-1, -42.5, 1), (-1, -35, 1), (8, -30), (11, -18), (8, -10), (4, -7, 1)]
    )
    brush.solid(arm, paint, 1.1, 0.3)
    brush.solid(lines([(-14, -15), (10, -15), (12, -17.6), (-11, -17.6)]), BLACK, 1.0, 0.5)
    brush.solid(rect(-14, -15, 24, 1.8), BLACK, 0.5, 0.2)
    canvas.fill(lines([(-9, -16.2), (3, -16.2), (4, -17.2), (-8, -17.2)]), brush.tone("#c8e4f0", 1.0), 0.9)
    with canvas.saved():
        canvas.rotate(-14, -2, -32)
        for y, half, high, colour in (
            (-46, 3.7, 13, paint),
            (-34, 4.4, 9, BLACK),
            (-52, 2.7, 7, BLACK),
            (-25.4, 1.9, 6, STEEL),
            (-54, 3.5, 2.4, BLACK),
        ):
            x = -2
            canvas.fill(rect(x - half, y, half * 2, high, 0.7), round_ramp(brush, x, half, colour))
        rod(brush, [(1, -26), (5, -21)], 2.4, STEEL, smooth=False)
        rod(brush, [(-5, -26), (-9, -22)], 2.4, STEEL, smooth=False)
        canvas.fill(rect(-5.8, -44, 7.6, 1.0), brush.tone("#c8a040", 0.9))
    for y, r in ((-24, 3.6), (-12, 2.8)):
        brush.solid(ellipse(13.4, y, r, r), BLACK, 1.1, 0.2)
        canvas.line(ellipse(13.4, y, r * 0.62, r * 0.62), brush.tone(STEEL, 0.9), 0.4)


def _sewing_machine(brush: Brush) -> None:
    """A black machine with gold ornament, a hand wheel, a reel of thread and cloth under its needle."""
    body, canvas = brush.own("#2a2a34"), brush.canvas
    under(brush, 0, 1, 32)
    block(brush, standing(58, 5, 18), "#8a5a34")
    cloth = curve([(-34, 0, 1), (-31, -8, 1), (-14, -9, 1), (-8, -6, 1), (-12, 2, 1), (-20, 5), (-28, 3)])
    brush.solid(cloth, "#b8506a", 1.1, 0.45)
    for k in range(6):
        canvas.fill(ellipse(-28 + k * 3.2, -4 + (k % 2) * 3, 0.7, 0.6), brush.tone("#f8e8ec", 1.0))
    brush.solid(curve([(-24, -8, 1), (26, -8, 1), (28, -5, 1), (-26, -5, 1)]), body, 1.0, 0.4)
    arm = curve(
        [
            (-22, -20, 1),
            (-23, -31),
            (-17, -35),
            (8, -33),
            (22, -34),
            (25, -28),
            (25, -8, 1),
            (11, -8, 1),
            (12, -18),
            (8, -25),
            (-10, -25, 1),
            (-13, -19, 1),
        ]
    )
    brush.solid(arm, body, 1.0, 0.25)
    _gilt(brush)
    rod(brush, [(-17.6, -19), (-17.6, -12)], 1.8, STEEL, smooth=False)
    rod(brush, [(-17.6, -12), (-17.6, -8)], 0.6, STEEL, smooth=False)
    canvas.fill(lines([(-20.6, -8.4), (-14.8, -8.4), (-15.6, -10.4), (-19.6, -10.4)]), brush.tone(STEEL, 0.9))
    turned(brush, -6, -34, ((0, 2.6), (0.8, 2.6, 1), (0.8, 1.9, 1), (5.2, 1.7, 1), (5.2, 2.4, 1), (6, 2.4)), "#c83a50", 0.4)
    canvas.line(curve([(-6, -38), (-14, -36), (-18, -33), (-17.6, -20)], closed=False), brush.tone("#f08098", 1.0), 0.35, 0.9)
    brush.solid(ellipse(28.4, -24, 4.6, 10), mix(body, "#806850", 0.25), 1.1, 0.2)
    canvas.line(ellipse(28.4, -24, 3, 7.4), brush.tone(GILT, 0.95), 0.6, 0.9)
    rod(brush, [(28.4, -30), (33.4, -30.5)], 1.8, "#a06a3c")
    shine(brush, [(-20.6, -28), (-18.6, -33), (-8, -33.4), (8, -32)], 0.9, 0.65)


def _gilt(brush: Brush) -> None:
    """Golden ornament on a sewing machine's arm."""
    canvas, gold = brush.canvas, brush.tone(GILT, 0.95)
    canvas.line(curve([(-19, -31), (-8, -30), (6, -30.5)], closed=False), gold, 0.6, 0.9)
    for x in (-12, -5, 2):
        canvas.line(
            curve([(x - 2.6, -28), (x, -29.6), (x + 2.4, -28), (x + 0.6, -26.8), (x - 0.8, -28)], closed=False), gold, 0.6, 0.9
        )
    canvas.line(rect(14.4, -22, 7.6, 12, 2), gold, 0.6, 0.8)
    canvas.fill(ellipse(18.2, -16, 1.8, 3), gold, 0.8)


PROPS = {
    "typewriter": Prop(_typewriter, 66, 52, shadow=False),
    "laptop": Prop(grouped(_laptop, (-34, -6, 0.8), (28, 4, 0.9)), 58, 44, shadow=False),
    "camera": Prop(grouped(_camera, (-26, -5, 0.8), (22, 3, 0.9)), 54, 34, shadow=False),
    "microscope": Prop(grouped(_microscope, (-22, -4, 0.9), (18, 3, 1)), 36, 58, shadow=False),
    "sewing machine": Prop(_sewing_machine, 72, 42, shadow=False),
}
