"""Towers and masts far off: lighthouse, windmill, keep, steel lattice, dish, turbine, tall blocks."""

import math

import numpy as np

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import cone, drum, far, footed, slab, stones, window
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.raster import Swarm


def _lighthouse(brush: Brush) -> None:
    """Striped tower on a rock, its lantern, its beams at night, the keeper's house."""
    canvas, stripe = brush.canvas, brush.own("#cf3f34")
    footed(brush, 230)
    house = slab(brush, [(34, 0), (34, -46), (118, -46), (118, 0)], "#efe8da", 0.75)
    canvas.fill(
        lines([(26, -44), (50, -78), (106, -78), (126, -44)]),
        Linear(0, -78, 0, -44, (brush.tone("#b4573c", 0.9), brush.tone("#8a3c2c", 0.4))),
    )
    canvas.fill(rect(34, -46, 84, 9), brush.tone("#302838", 0.1), 0.3, clip=house)
    for x in (54, 98):
        window(brush, x, -22, 15, 18)
    canvas.fill(rect(70, -26, 13, 26, 1), brush.tone("#4c6a80", 0.5))
    tower = drum(brush, 0, 2, -330, 52, 33, "#f6f2e8")
    for k in (0, 2, 4):
        high, low = -330 + k * 66.5 + 34, -330 + k * 66.5 + 100
        band = curve([(-60, low, 1), (-60, high, 1), (0, high + 9), (60, high, 1), (60, low, 1), (0, low + 9)])
        ramp = tuple(brush.tone(stripe, v) for v in (0.8, 1.0, 0.45, 0.1))
        canvas.fill(band, Linear(-50, 0, 50, 0, ramp, (0, 0.22, 0.62, 1)), clip=tower)
    for y in (-270, -190, -100):
        window(brush, -6, y, 11, 19, arched=True)
    canvas.fill(curve([(-15, 2, 1), (-15, -30), (0, -42), (15, -30), (15, 2, 1)]), brush.tone("#54402f", 0.5))
    _lantern(brush)
    for x, y, r in ((-60, 4, 26), (-86, 8, 18), (58, 8, 22), (20, 10, 26), (-22, 10, 22)):
        brush.solid(curve([(x - r, y), (x - r * 0.5, y - r * 0.7), (x + r * 0.5, y - r * 0.6), (x + r, y)]), "#8c8880", 0.9, 0.2)


def _lantern(brush: Brush) -> None:
    canvas, iron = brush.canvas, brush.tone("#2e3644", 0.5)
    beam = 0.55 * brush.view.stars
    for points, far_x in (([(0, -366), (-760, -452), (-760, -296)], -760), ([(0, -366), (760, -410), (760, -280)], 760)):
        canvas.fill(
            lines(points), Linear(0, 0, far_x, 0, (alpha("#fff4c0", 0.9), alpha("#fff4c0", 0))), beam, blur=7, blend="screen"
        )
    canvas.fill(rect(-46, -338, 92, 9, 2), brush.tone("#3c4656", 0.7))
    for x in range(-44, 46, 11):
        canvas.fill(rect(x - 0.8, -354, 1.6, 17), iron)
    canvas.fill(rect(-45, -355, 90, 2.4), iron)
    glass = rect(-24, -388, 48, 50, 3)
    canvas.fill(glass, mix(brush.tone("#a8cad8", 0.7), "#fff0b0", 0.25 + 0.7 * brush.view.lamps))
    for x in (-12, 0, 12):
        canvas.fill(rect(x - 1.2, -388, 2.4, 50), iron)
    brush.glow(0, -364, 120, "#ffe49a", 0.9)
    dome = curve([(-32, -386, 1), (-24, -406), (0, -418), (24, -406), (32, -386, 1)])
    brush.solid(dome, brush.own("#cf3f34"), 1.0, 0.15)
    canvas.fill(rect(-1.5, -440, 3, 24), iron)
    canvas.fill(ellipse(0, -419, 5, 5), brush.tone("#e8c060", 0.8))


def _windmill(brush: Brush) -> None:
    """A white mill with a wooden gallery, a thatched cap and four latticed sails."""
    canvas = brush.canvas
    footed(brush, 200)
    body = drum(brush, 0, 2, -210, 74, 44, brush.own("#efe6d4"))
    stones(brush, body, "#cfc0a8", 9, 0.2)
    canvas.fill(curve([(-17, 2, 1), (-17, -34), (0, -48), (17, -34), (17, 2, 1)]), brush.tone("#6a442c", 0.6))
    canvas.fill(rect(-1, -44, 2, 46), brush.tone("#3c2418", 0.3))
    for x, y in ((-12, -150), (20, -108), (-30, -84)):
        window(brush, x, y, 15, 21)
    canvas.fill(rect(-88, -70, 176, 7, 2), brush.tone("#7c5434", 0.7))
    for x in range(-84, 88, 14):
        canvas.fill(rect(x - 1.2, -88, 2.4, 19), brush.tone("#7c5434", 0.5))
    canvas.fill(rect(-88, -90, 176, 3), brush.tone("#8c6440", 0.8))
    cap = curve([(-54, -206, 1), (-46, -244), (-4, -268), (42, -246), (54, -206, 1), (0, -198)])
    brush.solid(cap, "#8a5a38", 0.95, 0.15)
    for k in range(4):
        _sail(brush, 24 + 90 * k)
    canvas.fill(ellipse(0, -226, 10, 10), brush.tone("#4c3424", 0.5))
    canvas.fill(ellipse(-2, -229, 4, 4), brush.tone("#b48a5c", 0.9))


def _sail(brush: Brush, turn: float) -> None:
    with brush.canvas.saved() as canvas:
        canvas.translate(0, -226)
        canvas.rotate(turn)
        canvas.fill(lines([(-3, 0), (3, 0), (2, -204), (-2, -204)]), brush.tone("#5c402c", 0.5))
        cloth = lines([(3, -46), (42, -46), (42, -202), (3, -202)])
        canvas.fill(cloth, brush.tone("#f6ecd8", 0.55 + 0.4 * (turn > 180)), 0.92)
        bars = [rect(2, -46 - k * 19.5, 41, 1.8) for k in range(9)] + [rect(x, -202, 1.8, 157) for x in (14, 28, 41)]
        canvas.fill(Path(tuple(c for b in bars for c in b.contours)), brush.tone("#7c5a3c", 0.4), 0.9)


def _tower(brush: Brush) -> None:
    """A round stone tower with battlements, a pointed roof on its turret, ivy."""
    canvas, stone = brush.canvas, brush.own("#a49c94")
    footed(brush, 210)
    side = drum(brush, 62, 2, -250, 30, 26, stone, 0.7)
    stones(brush, side, stone, 10)
    cone(brush, 62, -248, 38, 84, "#5a5478")
    keep = drum(brush, 0, 4, -320, 66, 54, stone)
    stones(brush, keep, stone, 12, 0.4)
    crown = drum(brush, 0, -310, -352, 56, 68, stone)
    stones(brush, crown, stone, 11, 0.4)
    canvas.fill(rect(-60, -312, 120, 8), brush.tone("#201c2c", 0), 0.4, blur=2, clip=keep)
    for k in range(6):
        x = -68 + k * 24.2
        canvas.fill(rect(x, -374, 15, 24), brush.tone(stone, 0.95 - 0.15 * k))
    for x, y in ((-14, -250), (16, -176), (-18, -110)):
        window(brush, x, y, 14, 30, arched=True)
    window(brush, 62, -196, 10, 20, arched=True)
    canvas.fill(curve([(-19, 4, 1), (-19, -32), (0, -48), (19, -32), (19, 4, 1)]), brush.tone("#3c2c28", 0.4))
    canvas.line(curve([(-19, 4), (-19, -32), (0, -48), (19, -32), (19, 4)], closed=False), brush.tone(stone, 0.95), 4)
    for k in range(60):
        x, y = -60 + brush.chance.random() ** 1.6 * 70, 4 - brush.chance.random() ** 1.3 * 190
        canvas.fill(ellipse(x, y, 7, 6), brush.tone("#3f6e3c" if k % 3 else "#78a84c", 0.3 + 0.5 * (k % 2)), 0.9, clip=keep)
    canvas.line(lines([(0, -374), (0, -424)], closed=False), brush.tone("#3c3434", 0.4), 3)
    canvas.fill(curve([(2, -424, 1), (26, -420), (56, -412, 1), (30, -404), (2, -400, 1)]), brush.tone("#b8323c", 0.8))


def _lattice(brush: Brush, legs: list[tuple[float, float]], colour: str, steps: int, wide: float = 4.0) -> None:
    """A steel lattice between two legs, given as (height, half width) from the foot up; braces thin upward."""
    ys, halves = np.array([-h for h, _ in legs]), np.array([w for _, w in legs])
    order = np.argsort(ys)
    levels = -np.array([legs[-1][0] * (1 - (1 - k / steps) ** 1.25) for k in range(steps + 1)])
    half = np.interp(levels, ys[order], halves[order])
    for side, light in ((-1, 0.95), (1, 0.3)):
        leg = [(side * h, y) for h, y in zip(half, levels, strict=True)]
        brush.canvas.line(lines(leg, closed=False), brush.tone(colour, light), wide)
    for k in range(steps):
        (y0, w0), (y1, w1) = (levels[k], half[k]), (levels[k + 1], half[k + 1])
        part = wide * (0.5 - 0.25 * k / steps)
        for a, b, light in (((-w0, y0), (w1, y1), 0.7), ((w0, y0), (-w1, y1), 0.4), ((-w1, y1), (w1, y1), 0.6)):
            brush.canvas.line(lines([a, b], closed=False), brush.tone(colour, light), part)


def _eiffel(brush: Brush) -> None:
    """The iron tower: four legs with arches, two platforms, the long taper."""
    canvas, iron = brush.canvas, brush.own("#7c5a44")
    footed(brush, 240)
    profile = [(0, 118), (60, 84), (110, 62), (200, 36), (330, 17), (480, 6)]
    for y0, y1 in ((0, 3), (2, 4)):
        for side, light in ((-1, 0.9), (1, 0.35)):
            inner = [(h, w - (46 - h * 0.2)) for h, w in profile[y0 : y1 + 1]]
            outer = profile[y0 : y1 + 1]
            leg = lines([*((side * w, -h) for h, w in outer), *((side * max(2, w), -h) for h, w in reversed(inner))])
            canvas.fill(leg, brush.tone(iron, light * 0.7), 0.8)
    upper = lines([*((-w, -h) for h, w in profile[2:]), *((w, -h) for h, w in reversed(profile[2:]))])
    canvas.fill(upper, Linear(-50, 0, 50, 0, (brush.tone(iron, 0.7), brush.tone(iron, 0.1))), 0.85)
    _lattice(brush, [(float(h), float(w)) for h, w in profile], iron, 22, 5)
    arch = curve([(-76, 0), (-58, -42), (0, -62), (58, -42), (76, 0)], closed=False)
    canvas.line(arch, brush.tone(iron, 0.8), 7)
    for y, half, tall in ((-104, 74, 13), (-196, 46, 10), (-424, 15, 9)):
        brush.solid(lines([(-half, y), (half, y), (half + 4, y - tall), (-half - 4, y - tall)]), iron, 1.0, 0.4)
        for x in range(int(-half), int(half), 9):
            canvas.fill(rect(x, y - tall + 3, 3, tall - 5), brush.tone("#40302c", 0.3), 0.5)
    canvas.fill(rect(-5, -486, 10, 20, 3), brush.tone(iron, 0.7))
    canvas.fill(rect(-1.2, -524, 2.4, 40), brush.tone(iron, 0.5))
    brush.glow(0, -120, 230, "#ffb850", 0.5 * brush.view.stars)
    brush.glow(0, -300, 170, "#ffb850", 0.4 * brush.view.stars)
    brush.glow(0, -490, 60, "#fff0c0", 0.9 * brush.view.stars)


def _radio(brush: Brush) -> None:
    """A red and white lattice mast with dishes and warning lights."""
    canvas = brush.canvas
    footed(brush, 130)
    red = brush.own("#d8483c")
    for k, (low, high) in enumerate(((0, 110), (110, 210), (210, 300), (300, 372))):
        with canvas.clipped(rect(-120, -high, 240, high - low)):
            _lattice(brush, [(0, 62), (200, 28), (372, 9)], red if k % 2 == 0 else "#f4f0ea", 17, 5)
    for y, half in ((-210, 36), (-300, 24)):
        brush.solid(rect(-half, y - 8, half * 2, 9, 2), "#d8d8dc", 0.9, 0.3)
    for x, y, r in ((-20, -236, 15), (22, -258, 12), (-14, -320, 10)):
        brush.solid(ellipse(x, y, r, r), "#f4f2ee", 1.0, 0.3)
        canvas.fill(ellipse(x + r * 0.15, y + r * 0.1, r * 0.6, r * 0.62), brush.tone("#b8bcc8", 0.5))
    canvas.line(lines([(0, -372), (0, -452)], closed=False), brush.tone(red, 0.7), 4)
    for y in (-372, -300, -452):
        canvas.fill(ellipse(0, y, 4, 4), "#ff5848")
        brush.glow(0, y, 46, "#ff4038", 0.9)


def _water_tower(brush: Brush) -> None:
    """A wooden tank with a pointed roof on braced legs."""
    canvas, wood = brush.canvas, brush.own("#9a6c48")
    footed(brush, 150)
    for a, b, light in (
        ((-42, -160), (-62, 0), 0.8),
        ((42, -160), (62, 0), 0.3),
        ((-16, -160), (-24, -4), 0.5),
        ((16, -160), (24, -4), 0.4),
    ):
        canvas.line(lines([a, b], closed=False), brush.tone("#5c4c48", light), 7)
    for y0, y1 in ((-10, -80), (-80, -150)):
        w0, w1 = 62 + y0 * 0.125, 62 + y1 * 0.125
        for a, b in (((-w0, y0), (w1, y1)), ((w0, y0), (-w1, y1)), ((-w1, y1), (w1, y1))):
            canvas.line(lines([a, b], closed=False), brush.tone("#5c4c48", 0.5), 3)
    canvas.fill(rect(-72, -168, 144, 10, 2), brush.tone("#6c5040", 0.6))
    tank = drum(brush, 0, -166, -286, 66, 66, wood)
    for x in range(-60, 66, 12):
        canvas.fill(rect(x, -286, 1.5, 120), brush.tone(mix(wood, "#20120c", 0.6), 0.2), 0.5, clip=tank)
    for y in (-270, -240, -212, -184):
        canvas.fill(rect(-67, y, 134, 3.4), brush.tone("#3c3438", 0.4), 0.8)
    cone(brush, 0, -284, 78, 64, "#6a4a3c")
    canvas.line(lines([(52, -286), (60, -4)], closed=False), brush.tone("#4c4444", 0.6), 3)
    canvas.fill(rect(-4, -158, 8, 156), brush.tone("#7c6c68", 0.5))


def _turbines(brush: Brush) -> None:
    """Slender white masts, three blades each, a row of them."""
    spots = ((0, 0, 1.0, 12), (-190, -6, 0.68, 50), (170, -4, 0.78, 86), (300, -10, 0.5, 30), (-320, -12, 0.46, 100))
    for x, y, size, turn in spots[: 5 if brush.many else 3]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            footed(brush, 60)
            white = brush.own("#f6f8fa")
            drum(brush, 0, 2, -330, 9, 4.5, white)
            brush.solid(rect(-9, -342, 30, 16, 6), white, 1.0, 0.3)
            for k in range(3):
                with canvas.saved():
                    canvas.translate(0, -334)
                    canvas.rotate(turn + 120 * k)
                    blade = curve([(-4, 0, 1), (-10, -30), (-4, -180, 1), (2, -180, 1), (7, -30), (5, 0, 1)])
                    canvas.fill(blade, Linear(-8, 0, 6, 0, (brush.tone(white, 1.0), brush.tone(mix(white, "#8894b0", 0.4), 0.4))))
            canvas.fill(ellipse(0, -334, 8, 8), brush.tone(white, 0.8))
            brush.glow(8, -344, 26, "#ff4840", 0.8 * brush.view.stars)


def _dish(brush: Brush) -> None:
    """A radio telescope: a deep white bowl aimed up to the left, on a braced base."""
    canvas, white = brush.canvas, brush.own("#eef0f2")
    footed(brush, 200)
    brush.solid(lines([(-70, 2), (-56, -34), (64, -34), (80, 2)]), "#b4b4b8", 0.9, 0.3)
    for a, b, light in (
        ((-56, -34), (14, -150), 0.8),
        ((66, -34), (20, -150), 0.3),
        ((-10, -34), (18, -150), 0.6),
        ((40, -34), (-10, -110), 0.4),
    ):
        canvas.line(lines([a, b], closed=False), brush.tone("#7c8490", light), 7)
    with canvas.saved():
        canvas.translate(14, -176)
        canvas.rotate(-38)
        back = curve([(-150, -42, 1), (-96, 10), (0, 44), (96, 10), (150, -42, 1)])
        canvas.fill(
            back, Linear(-150, 0, 150, 0, (brush.tone(white, 0.8), brush.tone("#aab2c0", 0.4), brush.tone("#6c768c", 0.15)))
        )
        bowl = ellipse(0, -42, 151, 36)
        canvas.fill(bowl, Radial(40, -30, 190, (brush.tone(white, 1.0), brush.tone("#c8d0dc", 0.6), brush.tone("#7c889c", 0.3))))
        canvas.line(bowl, brush.tone("#ffffff", 1.0), 3)
        for k in range(-3, 4):
            canvas.line(
                curve([(k * 40, -42 - 34 * math.sqrt(1 - (k / 3.8) ** 2)), (k * 20, -18), (0, -8)], closed=False),
                brush.tone("#8894a8", 0.4),
                1,
                0.5,
            )
        for x in (-110, 0, 110):
            canvas.line(lines([(x, -46 + (14 if x == 0 else 0)), (0, -170)], closed=False), brush.tone("#5c6474", 0.5), 3)
        brush.solid(rect(-13, -186, 26, 26, 5), "#8c94a4", 0.9, 0.3)
    brush.glow(-70, -300, 30, "#ff4840", 0.8 * brush.view.stars)


def _skyscrapers(brush: Brush) -> None:
    """A skyline of glass and stone towers, lit windows at night."""
    blocks = (
        (-260, 78, 190),
        (-150, 66, 300),
        (-214, 60, 250),
        (230, 84, 210),
        (150, 70, 320),
        (-76, 84, 380),
        (70, 78, 270),
        (0, 74, 450),
        (290, 60, 150),
        (-320, 60, 130),
    )
    for k, (x, wide, tall) in enumerate(sorted(blocks, key=lambda b: -b[2])):
        colour = brush.own(("#6c88ac", "#8c94a8", "#587898", "#a09c9c")[k % 4])
        front = wide * 0.64
        shape = lines([(x - wide / 2, 2), (x - wide / 2, -tall), (x - wide / 2 + front, -tall), (x - wide / 2 + front, 2)])
        side = lines([(x - wide / 2 + front, 2), (x - wide / 2 + front, -tall), (x + wide / 2, -tall + 12), (x + wide / 2, 2)])
        brush.canvas.fill(shape, Linear(0, -tall, 0, 0, (brush.tone(mix(colour, "#d4e8f8", 0.3), 1.0), brush.tone(colour, 0.55))))
        brush.canvas.fill(side, Linear(0, -tall, 0, 0, (brush.tone(colour, 0.35), brush.tone(colour, 0.1))))
        _panes(brush, x - wide / 2, front, tall)
        if k in (0, 1, 3):
            brush.canvas.fill(
                lines([(x - 14, -tall), (x - 2, -tall - 40), (x, -tall - 84), (x + 2, -tall - 40), (x + 12, -tall)]),
                brush.tone(colour, 0.6),
            )
            brush.glow(x, -tall - 82, 30, "#ff4840", 0.8 * brush.view.stars)


def _panes(brush: Brush, left: float, wide: float, tall: float) -> None:
    """Rows of windows; at night some are lit."""
    columns, levels = max(3, int(wide / 9)), int(tall / 13)
    x, y = np.meshgrid(left + wide * (np.arange(columns) + 0.25) / columns, -tall + 8 + 13 * np.arange(levels))
    panes = np.stack([x.ravel(), y.ravel()], -1)[:, None, :] + np.array(
        [(0, 0), (wide / columns * 0.5, 0), (wide / columns * 0.5, 7), (0, 7)]
    )
    brush.canvas.fill(Swarm(panes), brush.tone("#30445c", 0.4), 0.5)
    lit = np.random.default_rng(brush.chance.getrandbits(20)).random(len(panes)) < 0.45 * brush.view.lamps
    if lit.any():
        brush.canvas.fill(Swarm(panes[lit]), "#ffdf9c", 0.95)


def _obelisk(brush: Brush) -> None:
    """A black monolith with carved signs that glow faintly."""
    canvas, stone = brush.canvas, brush.own("#5c5a68")
    footed(brush, 150)
    brush.solid(lines([(-70, 2), (-60, -24), (60, -24), (76, 2)]), mix(stone, "#b4aca0", 0.3), 0.9, 0.2)
    canvas.fill(
        lines([(-38, -22), (-25, -330), (4, -372), (8, -330), (10, -22)]),
        Linear(0, -372, 0, 0, (brush.tone(stone, 1.0), brush.tone(stone, 0.65))),
    )
    canvas.fill(
        lines([(10, -22), (8, -330), (4, -372), (25, -328), (40, -22)]),
        Linear(0, -372, 0, 0, (brush.tone(stone, 0.35), brush.tone(stone, 0.05))),
    )
    for k in range(11):
        y, half = -52 - k * 25, 7 + brush.chance.uniform(-2, 4)
        sign = (
            rect(-16 - half / 2, y, half * 1.8, 3),
            ellipse(-12, y, half, half * 0.7) - ellipse(-12, y, half * 0.55, half * 0.35),
            lines([(-18, y + 6), (-12, y - 7), (-6, y + 6)]),
        )[k % 3]
        canvas.fill(sign, mix(brush.tone(mix(stone, "#10101c", 0.6), 0.3), "#7cf0e4", 0.75 * brush.view.stars))
    brush.glow(-10, -180, 150, "#58e0d8", 0.45 * brush.view.stars)
    canvas.fill(stroke([(-24, -325), (4, -370)], 3), "#ffffff", 0.4)


PROPS = {
    "lighthouse": Prop(far(_lighthouse, 0.1), 240, 450),
    "windmill": Prop(far(_windmill, 0.1), 420, 440),
    "tower": Prop(far(_tower, 0.14), 200, 430),
    "eiffel tower": Prop(far(_eiffel, 0.08), 260, 530),
    "radio tower": Prop(far(_radio, 0.16), 140, 460),
    "water tower": Prop(far(_water_tower, 0.1), 160, 350),
    "wind turbine": Prop(far(_turbines, 0.2), 560, 520),
    "satellite dish": Prop(far(_dish, 0.14), 320, 320),
    "skyscrapers": Prop(far(_skyscrapers, 0.3), 720, 540, distant=True),
    "obelisk": Prop(far(_obelisk, 0.1), 150, 380),
}
