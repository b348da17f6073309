"""What sounds: radio, gramophone, telephone, violin, winds, music box, alarm clock."""

import numpy as np

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    Box,
    block,
    disc,
    face,
    grain,
    grouped,
    mouth,
    rod,
    round_ramp,
    shadow,
    shine,
    standing,
    under,
)

BRASS = "#d0a040"
IRON = "#3a3640"


def _radio(brush: Brush) -> None:
    """A wooden valve radio with an arched top, cloth before its speaker, a lit dial and two knobs."""
    canvas, wood = brush.canvas, brush.own("#8a4f2c")
    under(brush, 2, 0, 25)
    arch = curve([(-22, 0, 1), (-22, -22, 1), (-20, -31), (-10, -36), (10, -36), (20, -31), (22, -22, 1), (22, 0, 1)])
    canvas.fill(arch.moved(5, -3), Linear(-17, -39, 27, 0, (brush.tone(wood, 1.05), brush.tone(wood, 0.15))))
    canvas.fill(arch, Linear(-22, -36, 22, 0, (brush.tone(wood, 0.85), brush.tone(wood, 0.4))))
    grain(brush, arch, wood, 9)
    canvas.line(arch, brush.tone(mix(wood, "#ffe0b0", 0.4), 0.95), 0.6, 0.7)
    cloth = curve([(-17, -16, 1), (-17, -26), (-9, -31.4), (9, -31.4), (17, -26), (17, -16, 1)])
    canvas.fill(cloth, Linear(0, -31, 0, -16, (brush.tone("#a88c58", 0.4), brush.tone("#d8bc80", 0.9))))
    for k in range(11):
        canvas.line(
            lines([(-17 + k * 3.4, -32), (-17 + k * 3.4, -16)], closed=False), brush.tone("#7a5c30", 0.4), 0.4, 0.4, clip=cloth
        )
    for x in (-6, 6):
        canvas.fill(curve([(x - 1, -16, 1), (x - 1, -31.6, 1), (x + 1, -31.6, 1), (x + 1, -16, 1)]), brush.tone(wood, 0.7))
    lit = 0.5 + 0.5 * brush.view.lamps
    dial = rect(-15, -13, 30, 4.6, 0.8)
    canvas.fill(dial, Linear(-15, 0, 15, 0, ("#ffdf90", "#fff0b8", "#f0b860")), 0.6 + 0.4 * lit)
    for k in range(14):
        canvas.fill(rect(-13.6 + k * 2.1, -12.6, 0.35, 2.2 if k % 3 else 3.4), "#7a4a20", 0.8)
    canvas.fill(rect(3, -13, 0.7, 4.6), "#c02818")
    canvas.line(dial, brush.tone(BRASS, 0.9), 0.7)
    brush.glow(0, -11, 26, "#ffc870", 0.4)
    for x in (-13, 13, 0):
        r = 2.7 if x else 1.8
        canvas.fill(ellipse(x + 0.6, -4 + 0.7, r, r), brush.tone("#1c1014", 0), 0.5, blur=0.5)
        brush.solid(ellipse(x, -4, r, r), "#4a2a1c", 1.1, 0.2)
        canvas.line(ellipse(x, -4, r * 0.6, r * 0.6), brush.tone(BRASS, 0.9), 0.4)
    brush.solid(rect(-23, -1.4, 46, 2.4, 0.6), mix(wood, "#201010", 0.35), 0.8, 0.3)


def _gramophone(brush: Brush) -> None:
    """A box with a turning record and a brass horn that opens toward us."""
    wood, brass, canvas = "#7a4426", brush.own(BRASS), brush.canvas
    under(brush, 2, 0, 25)
    box = standing(40, 15, 30)
    block(brush, Box(box.x - 1.5, box.y + 1, 43, 3, 32), mix(wood, "#201010", 0.3))
    block(brush, box, wood)
    grain(brush, box.front(0, 0, 40, 15), wood, 5)
    canvas.line(box.front(3, 4, 34, 8), brush.tone("#c89858", 0.9), 0.6, 0.8)
    x, y = box.at(17, 16, 14)
    disc(brush, x, y, 16, 4.2, "#2a2630")
    for r in (13, 10.4, 8):
        canvas.line(ellipse(x, y, r, r * 0.26), brush.tone("#6a6470", 0.9), 0.3, 0.6)
    disc(brush, x, y, 5, 1.3, "#b83a34")
    rod(brush, [(x + 21, y + 10), (x + 25, y + 9), (x + 26, y + 3)], 1.2, IRON)
    rod(brush, [(17, -26), (19, -36), (14, -43), (5, -42)], 3.0, brass)
    rod(brush, [(17, -24), (8, -25), (x + 6, y - 2)], 1.6, brass)
    disc(brush, x + 6, y - 3, 2.6, 2.6, brass)
    _horn(brush, brass)


def _horn(brush: Brush, brass: str) -> None:
    canvas = brush.canvas
    horn = curve([(8, -40, 1), (-2, -48), (-10, -62, 1), (-34, -34, 1), (-14, -36), (2, -38)])
    brush.solid(horn, brass, 0.8, 0.2)
    with canvas.saved():
        canvas.rotate(-49, -21, -48)
        bell = ellipse(-21, -48, 22, 12)
        canvas.fill(
            bell,
            Linear(-43, 0, 1, 0, (brush.tone(brass, 1.1), brush.tone(mix(brass, "#fff0c0", 0.3), 1.1), brush.tone(brass, 0.4))),
        )
        canvas.fill(
            ellipse(-21, -47.4, 19.6, 10),
            Radial(
                -19,
                -45,
                20,
                tuple(brush.tone(c, v) for c, v in (("#2a1410", 0.2), (mix(brass, "#4a2410", 0.5), 0.4), (brass, 1.0))),
                (0, 0.4, 1),
            ),
        )
        for k in range(8):
            a = -40.6 + k * 5.6
            canvas.line(
                curve([(-20, -46), ((a - 20) / 2, -47), (a, -48)], closed=False),
                brush.tone(mix(brass, "#4a2410", 0.5), 0.4),
                0.4,
                0.35,
            )
    shine(brush, [(-36, -32), (-33, -42), (-24, -55)], 0.9, 0.6)


def _telephone(brush: Brush) -> None:
    """A telephone with a dial and its receiver on the cradle."""
    body, canvas = brush.own("#2c2a34"), brush.canvas
    under(brush, 0, 1, 21)
    canvas.line(
        curve([(-13, -2), (-24, 1), (-21, -9), (-27, -12), (-23, -22), (-18, -25)], closed=False), brush.tone(body, 0.5), 1.3
    )
    shape = curve([(-18, 0, 1), (-17, -5), (-11, -17), (-8, -23, 1), (8, -23, 1), (11, -17), (17, -5), (18, 0, 1)])
    brush.solid(shape, body, 1.0, 0.2)
    shine(brush, [(-15, -4), (-10.4, -15), (-7.6, -21)], 1.1, 0.55)
    for x in (-7, 7):
        brush.solid(curve([(x - 2, -22, 1), (x - 2.6, -27, 1), (x + 2.6, -27, 1), (x + 2, -22, 1)]), body, 0.9, 0.3)
    with canvas.saved():
        canvas.translate(0, -10.5)
        canvas.scale(1, 0.86)
        disc(brush, 0, 0, 9.6, 9.6, BRASS)
        disc(brush, 0, 0, 8.8, 8.8, "#e8e2d4")
        for k in range(10):
            with canvas.saved():
                canvas.rotate(-60 + k * 30)
                canvas.fill(ellipse(0, -6.4, 1.5, 1.5), brush.tone("#3a3640", 0.2))
                canvas.fill(ellipse(0.3, -6.1, 0.9, 0.9), brush.tone("#8a8478", 0.6), 0.7)
        disc(brush, 0, 0, 3.6, 3.6, "#f6f2e8")
        canvas.line(ellipse(0, 0, 3.6, 3.6), brush.tone(BRASS, 0.7), 0.5)
    _receiver(brush, body)


def _receiver(brush: Brush, body: str) -> None:
    grip = curve(
        [
            (-20, -27, 1),
            (-21, -32),
            (-16, -34.5),
            (0, -32.6),
            (16, -34.5),
            (21, -32),
            (20, -27, 1),
            (13, -27.6),
            (10, -29),
            (0, -29.2),
            (-10, -29),
            (-13, -27.6),
        ]
    )
    brush.solid(grip, body, 1.05, 0.2)
    for x in (-16.6, 16.6):
        brush.solid(
            curve([(x - 4.8, -28.6, 1), (x - 5.4, -24.4), (x, -23.2), (x + 5.4, -24.4), (x + 4.8, -28.6, 1)]), body, 0.9, 0.15
        )
        brush.canvas.line(curve([(x - 5, -26.6), (x, -25.6), (x + 5, -26.6)], closed=False), brush.tone(BRASS, 0.9), 0.6)
    shine(brush, [(-18.6, -32), (-14, -33.6), (0, -31.8), (12, -33.2)], 0.9, 0.6)


def _violin(brush: Brush) -> None:
    """A violin that leans on its closed-up case, its bow across."""
    wood, canvas = brush.own("#b0602a"), brush.canvas
    under(brush, 0, 1, 24)
    with canvas.saved():
        canvas.translate(-14, -12)
        canvas.rotate(62)
        canvas.scale(1.12)
        canvas.translate(0, 5)
        half = [(0, -21, 1), (5.4, -20), (8, -15), (6.4, -10.6, 1), (4.8, -7), (6.8, -3.6, 1), (9.6, 2), (7, 8), (0, 9.4)]
        body = curve([*half, *((-x, *r) for x, *r in reversed(half[1:-1]))])
        canvas.fill(body.moved(1.2, -0.8), brush.tone(mix(wood, "#200c08", 0.6), 0.2))
        brush.solid(body, wood, 1.15, 0.3)
        grain(brush, body, wood, 9, upright=True)
        canvas.inner(body, 1.2, 1.2, brush.tone("#f8c078", 1.0), 0.5, blur=0.6)
        canvas.line(body, brush.tone(mix(wood, "#301008", 0.6), 0.3), 0.5, 0.8)
        for side in (-1, 1):
            hole = [(side * 4.2, -10), (side * 3.2, -8), (side * 4.4, -4), (side * 3.6, -2)]
            canvas.fill(stroke(hole, 0.8), brush.tone("#2a100c", 0.1))
        canvas.fill(lines([(-1.7, -6), (1.7, -6), (1.0, -40), (-1.0, -40)]), brush.tone("#2c2024", 0.5))
        brush.solid(curve([(-1.0, -40), (-1.6, -46), (0, -49), (1.8, -46), (1.0, -40)]), wood, 1.0, 0.3)
        for y in (-42, -45):
            rod(brush, [(-3.6, y), (3.6, y)], 0.9, "#3a2a24")
        canvas.fill(lines([(-1.7, 7.6), (1.7, 7.6), (1.2, -0.6), (-1.2, -0.6)]), brush.tone("#2c2024", 0.5))
        brush.solid(rect(-3, -4.2, 6, 1), "#e8c890", 1.0, 0.6)
        for k in range(4):
            canvas.line(lines([(-0.9 + k * 0.6, 0), (-0.6 + k * 0.4, -40)], closed=False), brush.tone("#f4f0e0", 1.0), 0.16, 0.9)
    rod(brush, [(-27, -1), (20, -26)], 0.9, "#6a3220", smooth=False)
    canvas.line(lines([(-25.6, 0.6), (20.6, -24)], closed=False), brush.tone("#f8f4e8", 1.0), 0.6, 0.9)
    brush.solid(rect(-27, -3.4, 4, 3, 0.6), "#2c2024", 0.9, 0.3)


def _trumpet(brush: Brush) -> None:
    """A trumpet lying on its valves."""
    brass, canvas = brush.own("#e0b048"), brush.canvas
    under(brush, 0, 1, 28)
    rod(brush, [(-30, -18), (16, -18)], 1.8, brass, smooth=False)
    rod(
        brush,
        [(16, -18), (24, -17), (25, -9), (17, -6.4), (-10, -6.4), (-17, -8), (-17, -14.5), (-9, -15.4), (4, -15.4)],
        1.8,
        brass,
    )
    bell = curve([(-12, -16.6, 1), (14, -16.4), (26, -20), (33, -27, 1), (33, -4, 1), (26, -11), (14, -14.4), (-12, -14.4, 1)])
    brush.solid(bell, brass, 1.15, 0.25)
    shine(brush, [(-6, -16.2), (14, -16), (25, -19), (31, -24)], 0.8, 0.8)
    mouth(brush, 33, -15.5, 3.2, "#5a3810", mix(brass, "#fff4d0", 0.4), 11.6)
    for k, x in enumerate((-6, -0.6, 4.8)):
        canvas.fill(rect(x - 2.1, -20.5, 4.2, 19), round_ramp(brush, x, 2.1, brass))
        canvas.fill(rect(x - 2.4, -21, 4.8, 1.6, 0.4), round_ramp(brush, x, 2.4, mix(brass, "#fff0c0", 0.4)))
        canvas.fill(rect(x - 2.4, -2.4, 4.8, 2.2, 0.8), round_ramp(brush, x, 2.4, mix(brass, "#fff0c0", 0.4)))
        canvas.fill(rect(x - 0.5, -24 + k * 0.4, 1, 3), brush.tone("#d8dce0", 0.9))
        disc(brush, x, -24.4 + k * 0.4, 1.9, 0.9, "#f4f0e8")
    turned_mouth = curve([(-30, -16.6, 1), (-35, -15.2, 1), (-36, -18), (-35, -20.8, 1), (-30, -19.4, 1)])
    brush.solid(turned_mouth, "#dcdfe4", 1.1, 0.4)


def _music_box(brush: Brush) -> None:
    """An open box lined with velvet; a dancer turns before its mirror, pearls hang over its edge."""
    wood, canvas = brush.own("#8a3f4a"), brush.canvas
    under(brush, 1, 0, 21)
    box = standing(34, 13, 22)
    lid = lines([box.at(0, 13, 22), box.at(34, 13, 22), box.at(35, 33, 27), box.at(-1, 33, 27)])
    brush.solid(lid, wood, 0.9, 0.4)
    glass = lines([box.at(3, 15.5, 22.4), box.at(31, 15.5, 22.4), box.at(32, 31, 26), box.at(2, 31, 26)])
    face(brush, glass, "#b8ccd8", 1.1, 0.5)
    canvas.fill(
        lines([box.at(5, 15.5, 22), box.at(12, 15.5, 22), box.at(20, 31, 26), box.at(13, 31, 26)]),
        brush.tone("#ffffff", 1.0),
        0.35,
    )
    canvas.line(glass, brush.tone(BRASS, 0.95), 0.7)
    block(brush, box, wood)
    inside = box.flat(1.6, 1.6, 30.8, 18.8)
    face(brush, inside, "#6a1c34", 0.25, 0.7)
    for u in (0, 1):
        canvas.line(box.front(2 + u, 2 + u, 30 - 2 * u, 9 - 2 * u), brush.tone(BRASS, 0.95), 0.5, 0.9 - 0.4 * u)
    disc(brush, *box.at(17, 7), 2.2, 2.2, BRASS)
    x, y = box.at(15, 13, 10)
    disc(brush, x, y + 0.6, 5, 1.5, BRASS)
    rod(brush, [(x, y), (x, y - 7)], 0.9, "#f4d8c8")
    brush.solid(
        curve([(x - 1, y - 10.5), (x + 1, y - 10.5), (x + 6.4, y - 6.4), (x, y - 5.4), (x - 6.4, y - 6.4)]), "#f8d8e4", 1.1, 0.5
    )
    canvas.fill(stroke([(x, y - 9), (x, y - 14)], 2.4, even), brush.tone("#f8e0e8", 0.9))
    canvas.fill(ellipse(x, y - 15.6, 1.5, 1.7), brush.tone("#f4d8c4", 0.9))
    canvas.fill(ellipse(x, y - 16.8, 1.4, 1.0), brush.tone("#5a3424", 0.6))
    for side in (-1, 1):
        canvas.line(
            curve([(x, y - 13), (x + side * 3.4, y - 16), (x + side * 0.6, y - 20)], closed=False),
            brush.tone("#f4d8c4", 0.9),
            0.7,
        )
    for k in range(9):
        canvas.fill(ellipse(box.x + 27 + k * 0.5, box.y - 13.4 + k * 1.4 - 0.02 * k * k, 1.0, 1.0), brush.tone("#fdf6ec", 1.0))
    shadow(brush, ellipse(x + 4, y + 2, 6, 1.5), inside, 0.4)


def _alarm_clock(brush: Brush) -> None:
    """A round clock with two bells, a hammer and feet."""
    case, canvas = brush.own("#b83a3a"), brush.canvas
    under(brush, 0, 0, 13)
    _bells(brush)
    rod(brush, [(0, -29), (0, -36)], 0.9, "#c8ccd4", smooth=False)
    brush.solid(rect(-2.6, -37.4, 5.2, 2.6, 1), "#c8ccd4", 1.1, 0.4)
    canvas.fill(ellipse(2.6, -16, 15, 15), brush.tone(mix(case, "#281020", 0.4), 0.15))
    brush.solid(ellipse(0, -16, 15, 15), case, 1.15, 0.25)
    canvas.line(ellipse(0, -16, 12.6, 12.6), brush.tone("#e8e4dc", 1.0), 0.9)
    face(brush, ellipse(0, -16, 12.2, 12.2), "#f8f2e2", 0.75, 1.05)
    for k in range(12):
        with canvas.saved():
            canvas.rotate(k * 30, 0, -16)
            canvas.fill(rect(-0.5, -27, 1.0, 2.6 if k % 3 == 0 else 1.5), brush.tone("#3a3038", 0.3))
    for turn, long, wide in ((-52, 6.6, 1.3), (60, 9.6, 0.9)):
        with canvas.saved():
            canvas.rotate(turn, 0, -16)
            canvas.fill(
                lines([(-wide / 2, -15), (wide / 2, -15), (wide * 0.3, -16 - long), (-wide * 0.3, -16 - long)]),
                brush.tone("#2c2630", 0.3),
            )
    disc(brush, 0, -16, 1.2, 1.2, "#b83a3a")
    shine(brush, [(-9, -20), (-6, -25), (-1, -27)], 1.2, 0.55)


def _bells(brush: Brush) -> None:
    """Feet and bells of a clock."""
    canvas = brush.canvas
    for side in (-1, 1):
        rod(brush, [(side * 9, -6), (side * 12, 0)], 2.2, "#c8ccd4", smooth=False)
        rod(brush, [(side * 6, -28), (side * 8.6, -32)], 1.4, "#c8ccd4", smooth=False)
        with canvas.saved():
            canvas.rotate(side * 30, side * 8.6, -32)
            brush.solid(
                curve(
                    [
                        (side * 8.6 - 6.4, -31, 1),
                        (side * 8.6 - 5, -36),
                        (side * 8.6, -38),
                        (side * 8.6 + 5, -36),
                        (side * 8.6 + 6.4, -31, 1),
                    ]
                ),
                "#d8b048",
                1.15,
                0.3,
            )
            shine(brush, [(side * 8.6 - 4, -33), (side * 8.6 - 2.4, -36)], 1.0, 0.8)


def _flute(brush: Brush) -> None:
    """A silver flute across its open case."""
    silver, canvas = brush.own("#ccd2dc"), brush.canvas
    under(brush, 0, 0, 34)
    block(brush, standing(64, 6, 24), "#33303a")
    box = standing(64, 6, 24)
    face(brush, box.flat(2, 2, 60, 20), "#2c4a8a", 0.9, 0.5)
    for w in (7, 14):
        canvas.fill(box.flat(5, w, 54, 3), brush.tone("#1c2c5a", 0.2), 0.7)
    a, b = (-36, -5), (36, -19)
    rod(brush, [a, b], 2.8, silver, smooth=False)
    for k in range(11):
        t = 0.3 + k * 0.058
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        disc(brush, x, y - 0.8, 1.7, 1.3, mix(silver, "#ffffff", 0.3))
    rod(brush, [(-12, -8), (30, -16.2)], 0.8, silver, smooth=False)
    for t in (0.02, 0.24, 0.72, 0.97):
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        rod(brush, [(x - 1.2, y + 0.2), (x + 1.2, y - 0.3)], 3.8, BRASS, smooth=False)
    disc(brush, -25, -7.6, 4, 1.9, silver)
    canvas.fill(ellipse(-25, -7.8, 1.5, 0.7), brush.tone("#1c1c28", 0.1))


def _widening(t: np.ndarray) -> np.ndarray:
    """The bore of a saxophone along its length."""
    return 0.26 + 0.74 * t**1.5


def _saxophone(brush: Brush) -> None:
    """An alto saxophone on its stand."""
    brass, canvas = brush.own("#dca83c"), brush.canvas
    under(brush, 2, 0, 20)
    for points in ([(8, -22), (-8, -6), (-14, 1)], [(10, -22), (22, -6), (27, 0)], [(9, -24), (9, 2)]):
        rod(brush, points, 1.6, IRON)
    rod(brush, [(-9, -62), (-17, -69), (-22, -66)], 3, "#2c2a34")
    tube = [(-10, -61), (-5, -67), (0, -64), (2, -54), (6, -24), (9, -12), (16, -9), (22, -15), (25, -27), (27, -38)]
    canvas.fill(stroke([(x + 0.9, y + 0.9) for x, y in tube], 13, _widening), brush.tone(mix(brass, "#5a2c08", 0.5), 0.1))
    canvas.fill(
        stroke(tube, 13, _widening),
        Linear(-8, 0, 30, 0, (brush.tone(brass, 1.0), brush.tone(brass, 0.75), brush.tone(brass, 0.35))),
    )
    canvas.fill(stroke([(x - 0.7, y) for x, y in tube[1:]], 4, _widening), brush.tone(mix(brass, "#fff4c8", 0.6), 1.1), 0.7)
    bell = curve([(20.6, -32, 1), (19, -42), (13, -50, 1), (40, -47, 1), (34, -40), (33.4, -32, 1)])
    brush.solid(bell, brass, 1.15, 0.3)
    with canvas.saved():
        canvas.rotate(6, 26.5, -48.5)
        mouth(brush, 26.5, -48.5, 14, "#5a3410", mix(brass, "#fff0c0", 0.4), 4.6)
    for k in range(7):
        x, y = 2.6 + k * 0.75, -54 + k * 6
        disc(brush, x - 0.6, y, 2.3, 2.0, mix(brass, "#fff0c0", 0.3))
        canvas.fill(ellipse(x - 0.6, y, 1.1, 0.9), brush.tone("#f4eee0", 1.0))
    rod(brush, [(7, -56), (11, -26)], 0.9, brass, smooth=False)
    for x, y in ((16, -18), (19, -27)):
        disc(brush, x + 4, y, 3.2, 3.0, mix(brass, "#fff0c0", 0.3))


def _boombox(brush: Brush) -> None:
    """A stereo with two loudspeakers, a cassette and a handle."""
    case, canvas = brush.own("#5a5e6a"), brush.canvas
    under(brush, 2, 0, 32)
    rod(brush, [(-24, -30), (-22, -40), (22, -40), (24, -30)], 2.6, case)
    rod(brush, [(20, -33), (40, -54)], 0.9, "#d0d4dc", smooth=False)
    box = standing(60, 32, 14)
    block(brush, box, case)
    face(brush, box.front(1.5, 1.5, 57, 29), mix(case, "#1c1c24", 0.35), 0.7, 0.4)
    for u in (13, 47):
        x, y = box.at(u, 13)
        for r, colour, light in ((11.4, "#b0b4c0", 0.9), (10.2, "#24222c", 0.5), (7, "#3a3844", 0.7), (3, "#6a6874", 1.0)):
            face(brush, ellipse(x, y, r, r), colour, light, light * 0.5)
        canvas.line(ellipse(x, y, 8.6, 8.6), brush.tone("#6a6874", 0.8), 0.5, 0.7)
    deck = box.front(25.5, 5, 9, 12)
    face(brush, deck, "#c8ccd4", 0.9, 0.6)
    for u in (28, 32):
        disc(brush, *box.at(u, 11), 1.2, 1.2, "#2c2a34")
    face(brush, box.front(8, 25.5, 44, 4), "#1c2430", 0.6, 0.4)
    for k in range(14):
        canvas.fill(box.front(10 + k * 2.2, 26.4, 1.4, 2.2), ("#60e890", "#f0d060", "#f07050")[min(2, k // 6)], 0.9)
    for k in range(3):
        disc(brush, *box.at(43 + k * 3.6, 27.4), 1.3, 1.3, "#d0d4dc")
    for k in range(5):
        brush.solid(box.front(16 + k * 5.8, 32, 4.4, 1.6), "#d0d4dc", 1.1, 0.5)
    brush.glow(0, -26, 26, "#80f0a0", 0.25)


PROPS = {
    "radio": Prop(_radio, 52, 40, shadow=False),
    "gramophone": Prop(_gramophone, 68, 68, shadow=False),
    "telephone": Prop(grouped(_telephone, (-30, -5, 0.8), (26, 3, 0.9)), 52, 36, shadow=False),
    "violin": Prop(grouped(_violin, (-20, -8, 0.85), (14, 4, 0.95)), 66, 30, shadow=False),
    "trumpet": Prop(_trumpet, 74, 28, shadow=False),
    "music box": Prop(_music_box, 46, 42, shadow=False),
    "alarm clock": Prop(grouped(_alarm_clock, (-22, -5, 0.8), (20, -3, 0.7), (0, 4, 0.9)), 32, 40, shadow=False),
    "flute": Prop(_flute, 80, 24, shadow=False),
    "saxophone": Prop(_saxophone, 64, 72, shadow=False),
    "boombox": Prop(_boombox, 76, 54, shadow=False),
}
