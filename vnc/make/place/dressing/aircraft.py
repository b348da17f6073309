"""What people fly: airships, balloons, aeroplanes, helicopters, saucers, drones; and rock that floats, and smoke."""

import math

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import aloft, framed
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.flora import GRASS, tree


def _airship(brush: Brush) -> None:
    """A long hull in gores, fins, a gondola with lit windows, engines at its sides."""
    canvas, hull = brush.canvas, brush.own("#c8a878")
    trim = mix(hull, "#5a2c28", 0.6)
    for points, light in (
        (((210, -20), (300, -86), (322, -80), (292, 4)), 0.8),
        (((210, 20), (296, 84), (320, 76), (292, -4)), 0.2),
    ):
        canvas.fill(lines(points), Linear(0, -86, 0, 84, (brush.tone(trim, 0.9), brush.tone(trim, light * 0.6))))
    body = curve(
        [
            (-300, 8),
            (-262, -46),
            (-150, -84),
            (0, -92),
            (150, -72),
            (262, -26),
            (304, 0),
            (262, 28),
            (150, 72),
            (0, 90),
            (-150, 84),
            (-262, 52),
        ]
    )
    ramp = (
        brush.tone(mix(hull, "#ffffff", 0.3), 1.0),
        brush.tone(hull, 0.85),
        brush.tone(hull, 0.4),
        brush.tone(mix(hull, "#3a2440", 0.3), 0.05),
    )
    canvas.fill(body, Linear(-40, -92, 20, 90, ramp, (0, 0.3, 0.65, 1)))
    for k in (-62, -30, 4, 38, 66):
        gore = curve([(-300, 8), (-150, k * 1.0), (0, k * 1.08), (150, k * 0.84), (304, 0)], closed=False)
        canvas.line(gore, brush.tone(mix(hull, "#3a2430", 0.6), 0.3), 1.4, 0.55)
    for x, half in ((-196, 74), (-80, 90), (60, 88), (180, 62)):
        canvas.line(
            curve([(x, -half), (x - 16, 0), (x, half)], closed=False), brush.tone(mix(hull, "#3a2430", 0.6), 0.3), 1.6, 0.4
        )
    canvas.fill(curve([(-150, -60), (0, -70), (120, -52), (0, -58)]), "#ffffff", 0.35, blur=5)
    canvas.fill(lines([(196, -8), (312, -12), (318, 10), (200, 12)]), brush.tone(trim, 0.7))
    _gondola(brush, trim)


def _gondola(brush: Brush, trim: str) -> None:
    canvas, lit = brush.canvas, mix("#dceaf4", "#ffd890", brush.view.lamps)
    for x in (-96, -40, 40, 84):
        canvas.line(lines([(x, 78), (x * 0.9, 104)], closed=False), brush.tone("#3a2c30", 0.4), 2)
    car = curve([(-120, 102, 1), (96, 102, 1), (106, 116), (84, 136), (-84, 138), (-116, 122)])
    brush.solid(car, mix(trim, "#a8683c", 0.5), 0.95, 0.2)
    for k in range(9):
        canvas.fill(rect(-98 + k * 21, 110, 13, 12, 2), lit if brush.view.lamps > 0.3 else brush.tone("#5a7894", 0.8))
    brush.glow(0, 118, 130, "#ffc870", 0.35)
    for x, y in ((-176, 92), (140, 90)):
        canvas.line(lines([(x, y - 22), (x, y)], closed=False), brush.tone("#3a2c30", 0.4), 4)
        brush.solid(ellipse(x, y, 24, 11), "#7a6c68", 0.9, 0.15)
        canvas.fill(ellipse(x + 26, y, 3, 27), brush.tone("#e8e0d0", 0.8), 0.55)
        canvas.fill(ellipse(x + 25, y, 5, 5), brush.tone("#c89c50", 0.8))


def _hot_air(brush: Brush) -> None:
    """Balloons in gores of two colours with a basket; several in several sizes."""
    pairs = (("#e2563c", "#ffd678"), ("#3c7cc8", "#f4f0e4"), ("#5aa858", "#ffe9a0"), ("#9a5cc0", "#ffc0d4"))
    spots = ((0, 0, 1.0), (-300, 90, 0.62), (280, -10, 0.5), (-130, 190, 0.36), (470, 150, 0.32))
    for k, (x, y, size) in enumerate(spots[: 5 if brush.many else 1]):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            first, second = pairs[k % 4]
            _balloon(brush, brush.own(first), second)


def _balloon(brush: Brush, first: str, second: str) -> None:
    _envelope(brush, first, second)
    brush.glow(0, 70, 140, "#ffb04c", 0.4 * brush.view.stars)
    _balloon_basket(brush)


def _envelope(brush: Brush, first: str, second: str) -> None:
    """The striped bag, lit from the left."""
    canvas = brush.canvas
    shape = curve(
        [
            (0, -150),
            (70, -138),
            (118, -88),
            (122, -26),
            (84, 48),
            (30, 104, 1),
            (-30, 104, 1),
            (-84, 48),
            (-122, -26),
            (-118, -88),
            (-70, -138),
        ]
    )
    canvas.fill(shape, brush.tone(first, 0.6))
    edges = [math.sin(math.pi * (k / 10 - 0.5)) for k in range(11)]
    for k in range(10):
        a, b = edges[k], edges[k + 1]
        gore = curve(
            [
                (0, -152, 1),
                (118 * a, -84),
                (124 * a, -26),
                (84 * a, 50),
                (30 * a, 106, 1),
                (30 * b, 106, 1),
                (84 * b, 50),
                (124 * b, -26),
                (118 * b, -84),
            ]
        )
        canvas.fill(gore, brush.tone((first, second)[k % 2], 0.95 - 0.07 * k), clip=shape)
    zig = lines(
        [
            (-130, -30),
            *((-130 + k * 20, -44 if k % 2 else -22) for k in range(1, 14)),
            (130, -8),
            *((130 - k * 20, -4 if k % 2 else 14) for k in range(14)),
        ]
    )
    canvas.fill(zig, brush.tone(mix(second, "#ffffff", 0.3), 0.7), 0.85, clip=shape)
    canvas.fill(
        shape,
        Linear(-130, -60, 130, 40, (alpha("#fff4d8", 0.3), alpha("#fff4d8", 0), alpha("#281838", 0.12), alpha("#281838", 0.5))),
    )


def _balloon_basket(brush: Brush) -> None:
    """The basket on its ropes under the flame."""
    canvas = brush.canvas
    for side in (-1, 1):
        for a, b in ((28, 20), (12, 8)):
            canvas.line(lines([(side * a, 104), (side * b, 150)], closed=False), brush.tone("#4a3828", 0.4), 1.5)
    canvas.fill(ellipse(0, 120, 5, 10), "#ffcf60")
    basket = lines([(-23, 148), (23, 148), (19, 182), (-19, 182)])
    brush.solid(basket, "#9a6a3c", 0.9, 0.25)
    for y in (157, 166, 175):
        canvas.line(lines([(-20, y), (20, y)], closed=False), brush.tone("#5a381c", 0.3), 1.3, 0.6)
    canvas.fill(rect(-25, 145, 50, 6, 3), brush.tone("#c49458", 0.8))


def _aeroplane(brush: Brush) -> None:
    """An airliner climbing to the left, its trails behind it."""
    canvas, body = brush.canvas, brush.own("#f2f4f8")
    with canvas.saved():
        canvas.rotate(9)
        for y, wide in ((-4, 9), (14, 9)):
            trail = lines([(110, y - 1), (900, y - wide * 1.6), (900, y + wide * 1.6), (110, y + 2)])
            canvas.fill(
                trail,
                Linear(110, 0, 900, 0, (alpha("#ffffff", 0), alpha("#ffffff", 0.7), alpha("#ffffff", 0)), (0, 0.1, 1)),
                0.85,
                blur=3,
            )
        canvas.fill(lines([(-6, -12), (50, -66), (70, -66), (42, -10)]), brush.tone(mix(body, "#8494ac", 0.5), 0.5))
        hull = curve(
            [(-132, 2), (-112, -13), (-80, -17), (70, -16), (128, -12), (140, -6), (100, 6), (60, 14), (-90, 16), (-122, 12)]
        )
        canvas.fill(
            hull,
            Linear(0, -17, 0, 16, (brush.tone(body, 1.0), brush.tone(body, 0.75), brush.tone(mix(body, "#8494ac", 0.6), 0.25))),
        )
        canvas.fill(lines([(96, -13), (128, -58), (148, -58), (138, -8)]), brush.tone(brush.own("#3c78c0"), 0.7))
        canvas.fill(lines([(104, -4), (146, -22), (158, -22), (132, 2)]), brush.tone(mix(body, "#8494ac", 0.25), 0.7))
        wing = lines([(-26, 4), (58, 66), (82, 68), (40, 4)])
        canvas.fill(wing, Linear(-20, 4, 70, 68, (brush.tone(body, 0.95), brush.tone(mix(body, "#8494ac", 0.4), 0.4))))
        for x, y in ((2, 22), (30, 40)):
            brush.solid(rect(x - 15, y + 2, 30, 12, 6), mix(body, "#7c8aa4", 0.3), 0.9, 0.2)
        canvas.fill(rect(-96, -6, 190, 3.5, 1), brush.tone(brush.own("#3c78c0"), 0.6))
        for k in range(17):
            canvas.fill(ellipse(-84 + k * 10, -9.5, 2, 2.3), mix(brush.tone("#5a6c88", 0.5), "#ffe8a8", brush.view.lamps))
        canvas.fill(lines([(-126, -4), (-112, -12), (-106, -6), (-122, -2)]), brush.tone("#3a4a64", 0.5))


def _helicopter(brush: Brush) -> None:
    """Cabin with its glass nose, tail boom, blurred rotor, skids."""
    canvas, body = brush.canvas, brush.own("#3f6a8a")
    boom = lines([(40, -22), (190, -34), (196, -22), (40, 12)])
    brush.solid(boom, body, 0.9, 0.3)
    canvas.fill(
        lines([(172, -30), (196, -76), (214, -76), (200, -24), (206, 0), (190, -4)]), brush.tone(mix(body, "#f0d060", 0.4), 0.7)
    )
    canvas.fill(ellipse(202, -30, 24, 24), brush.tone("#dce4ee", 0.7), 0.28)
    for x in (-34, 34):
        canvas.line(lines([(x, 30), (x + 6, 56)], closed=False), brush.tone("#3a4250", 0.5), 4)
    canvas.line(curve([(-92, 46), (-80, 57), (-60, 58), (76, 58)], closed=False), brush.tone("#3a4250", 0.7), 5)
    cabin = curve([(-104, 6), (-84, -30), (-36, -48), (30, -48), (66, -26), (70, 8), (40, 32), (-60, 34), (-96, 26)])
    brush.solid(cabin, body, 1.0, 0.15)
    glass = curve([(-100, 6), (-82, -27), (-40, -42), (-28, -40, 1), (-30, 8, 1), (-90, 16)])
    canvas.fill(
        glass, Linear(-90, -40, -40, 20, (brush.tone("#cfe6f4", 0.9), brush.tone("#5a7c98", 0.5), brush.tone("#2c3c54", 0.4)))
    )
    canvas.fill(rect(-20, -38, 38, 34, 6), brush.tone("#4a6a88", 0.6))
    canvas.fill(lines([(-14, -36), (2, -36), (-12, -8), (-18, -8)]), "#ffffff", 0.35)
    canvas.fill(rect(-102, 14, 170, 7), brush.tone("#f0d060", 0.7), 0.9, clip=cabin)
    brush.solid(curve([(-34, -46, 1), (-22, -66), (30, -66), (44, -46, 1)]), mix(body, "#2a3444", 0.4), 0.8, 0.3)
    canvas.fill(rect(-3, -86, 7, 24), brush.tone("#3a4250", 0.5))
    canvas.fill(ellipse(0, -86, 215, 9), brush.tone("#dce4ee", 0.6), 0.32)
    for points in ([(-215, -84), (0, -89), (0, -85)], [(0, -88), (212, -92), (0, -84)]):
        canvas.fill(lines(points), brush.tone("#4a5260", 0.6), 0.8)
    brush.glow(204, -78, 30, "#ff4c3c", 0.8)
    brush.glow(-80, 30, 46, "#fff4d0", 0.8)


def _ufo(brush: Brush) -> None:
    """A saucer with a glass dome, a ring of lights and a beam."""
    canvas, metal = brush.canvas, brush.own("#a8b4c4")
    beam = lines([(-52, 30), (52, 30), (170, 420), (-170, 420)])
    canvas.fill(
        beam,
        Linear(0, 30, 0, 420, (alpha("#b8fff0", 0.6), alpha("#8cf4e0", 0.16), alpha("#8cf4e0", 0))),
        0.55 + 0.45 * brush.view.stars,
        blur=10,
    )
    dome = curve([(-76, -20, 1), (-60, -74), (0, -100), (60, -74), (76, -20, 1)])
    canvas.fill(
        dome, Linear(-70, -90, 70, -20, (brush.tone("#e4faff", 1.0), brush.tone("#7cc0d4", 0.6), brush.tone("#33586e", 0.4)))
    )
    canvas.fill(curve([(-52, -40), (-40, -70), (-8, -88), (-30, -60)]), "#ffffff", 0.7, blur=2)
    low = curve([(-120, 18), (0, 58), (120, 18), (0, 8)])
    canvas.fill(low, Linear(-120, 0, 120, 0, (brush.tone(metal, 0.5), brush.tone(metal, 0.25), brush.tone(metal, 0.02))))
    rim = curve([(-220, 6), (-130, -22), (0, -34), (130, -22), (220, 6), (130, 28), (0, 38), (-130, 28)])
    ramp = (brush.tone(mix(metal, "#ffffff", 0.4), 1.0), brush.tone(metal, 0.7), brush.tone(mix(metal, "#283048", 0.45), 0.1))
    canvas.fill(rim, Linear(-40, -34, 20, 38, ramp))
    canvas.line(curve([(-200, 2), (-110, -12), (0, -18), (110, -12), (200, 2)], closed=False), brush.tone("#ffffff", 0.9), 2, 0.6)
    for k in range(9):
        turn = math.pi * (k + 0.5) / 9
        x, y = -186 * math.cos(turn), 5 + 22 * math.sin(turn)
        canvas.glow(x, y, 32, "#7cfff0", 0.7)
        canvas.fill(ellipse(x, y, 9 - abs(k - 4) * 0.7, 6), "#dcfff8")
    canvas.fill(ellipse(0, 42, 52, 10), "#e4fff8", 0.95, blur=2)


def _drones(brush: Brush) -> None:
    """Four arms with blurred rotors, an eye in front, lights."""
    spots = ((0, 0, 1.0), (-240, 70, 0.62), (220, -30, 0.5), (110, 130, 0.4))
    for x, y, size in spots[: 4 if brush.many else 1]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            metal = brush.own("#4a5468")
            for px, py, near in ((-104, -26, 0.8), (104, -26, 0.8), (-128, 10, 1.0), (128, 10, 1.0)):
                canvas.fill(
                    stroke([(px * 0.2, py * 0.2), (px, py + 6)], 13 * near, lambda t: 1 - 0.4 * t),
                    brush.tone(metal, 0.5 + 0.2 * near),
                )
                brush.solid(rect(px - 9, py - 8, 18, 20, 4), mix(metal, "#202838", 0.4), 0.8, 0.2)
                canvas.fill(ellipse(px, py - 10, 64 * near, 8 * near), brush.tone("#e4ecf8", 0.7), 0.42)
                canvas.fill(ellipse(px, py - 10, 62 * near, 2), brush.tone("#20283a", 0.4), 0.6)
                brush.glow(px, py + 12, 26, "#ff4c44" if px < 0 else "#58ff8c", 0.8)
            body = curve([(-46, -12), (-30, -28), (30, -28), (46, -12), (40, 18), (0, 26), (-40, 18)])
            brush.solid(body, metal, 1.0, 0.1)
            canvas.fill(ellipse(0, 14, 17, 16), brush.tone("#161c28", 0.3))
            canvas.fill(ellipse(0, 14, 11, 11), Radial(-3, 10, 14, ("#d8f0ff", "#4090d0", "#102040")))
            brush.glow(0, 14, 40, "#60b8ff", 0.6)


def _floating(brush: Brush) -> None:
    """Islands of rock in the air: grass and trees on top, roots and stones below, a fall of water."""
    for x, y, size in ((0, 0, 1.0), (-330, 70, 0.55), (310, -60, 0.42))[: 3 if brush.many else 2]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            _island(brush, size > 0.9)


def _island(brush: Brush, large: bool) -> None:
    canvas, rock = brush.canvas, brush.own("#8a7868")
    _underside(brush, rock)
    _island_turf(brush)
    if large:
        fall = lines([(112, -6), (138, -6), (146, 210), (104, 210)])
        canvas.fill(
            fall,
            Linear(0, 0, 0, 210, (alpha(brush.tone("#eef8ff", 1.0), 0.95), alpha(brush.tone("#d8eefc", 0.9), 0))),
            0.9,
            blur=1.5,
        )
    for k, (tx, foot, tall) in enumerate(((-96, -22, 120), (-20, -28, 176), (60, -26, 96))):
        tree(canvas, brush.view, tx, foot, tall, brush.chance.getrandbits(20) + k, 0.7, 220)
    brush.solid(lines([(-66, -22), (-66, -54), (-38, -54), (-38, -22)]), "#efe4d0", 0.9, 0.6)
    brush.solid(lines([(-74, -50), (-52, -80), (-30, -50)]), "#b05038", 0.9, 0.4)


def _underside(brush: Brush, rock: str) -> None:
    """Rock that hangs down in points."""
    canvas = brush.canvas
    under = lines(
        [
            (-190, 0),
            (-170, 34),
            (-128, 60),
            (-104, 112),
            (-62, 130),
            (-38, 190),
            (-4, 224),
            (22, 176),
            (58, 150),
            (82, 96),
            (132, 66),
            (168, 30),
            (190, 0),
        ]
    )
    canvas.fill(
        under,
        Linear(-150, 0, 130, 120, (brush.tone(rock, 1.0), brush.tone(rock, 0.5), brush.tone(mix(rock, "#2c2848", 0.4), 0.05))),
    )
    for k in range(26):
        u, v = brush.chance.uniform(-150, 130), brush.chance.uniform(4, 160)
        crack = lines([(u, v), (u + 26, v + 8), (u + 14, v + 40), (u - 8, v + 26)])
        canvas.fill(crack, brush.tone(rock if k % 2 else mix(rock, "#2c2848", 0.4), 0.9 if k % 2 else 0.1), 0.45, clip=under)


def _island_turf(brush: Brush) -> None:
    """Grass that laps over the edge."""
    canvas = brush.canvas
    dark, middle, bright = GRASS[brush.view.leaf]
    turf = curve(
        [
            (-196, 2),
            (-150, -26),
            (-60, -36),
            (40, -40),
            (140, -28),
            (196, 2),
            (168, 16),
            (138, 9),
            (118, 28),
            (84, 13),
            (44, 32),
            (8, 15),
            (-40, 34),
            (-76, 13),
            (-116, 27),
            (-150, 11),
            (-180, 18),
        ]
    )
    canvas.fill(turf, Linear(0, -40, 0, 32, (brush.tone(bright, 0.9), brush.tone(middle, 0.6), brush.tone(dark, 0.2))))


def _smoke(brush: Brush) -> None:
    """Columns of smoke from behind the horizon, leaning with the wind, glowing at the foot at night."""
    with framed(brush):
        for x, foot, size in ((1180, 700, 1.0), (640, 690, 0.66), (1560, 690, 0.5))[: 3 if brush.many else 1]:
            brush.glow(x, foot - 40, 190 * size, "#ff8440", 0.5 * brush.view.stars)
            for k in range(46):
                t = (k / 46) ** 0.9
                _puff(brush, x, foot, size, t)


def _puff(brush: Brush, x: float, foot: float, size: float, t: float) -> None:
    """One billow at share t of the way up: its dark body and lit shoulders."""
    r = (20 + 88 * t) * size * brush.chance.uniform(0.7, 1.2)
    px = x + (170 * t * t + brush.chance.uniform(-1, 1) * (12 + 70 * t)) * size
    py, fade = foot - 640 * t * size, 1 - t**1.5 * 0.9
    thick = mix("#3c3842", brush.view.haze, 0.2 + 0.4 * t)
    brush.canvas.fill(ellipse(px, py, r, r * 0.9), brush.tone(thick, 0.1), 0.72 * fade, blur=r * 0.12)
    for dx, dy, part, light in ((-0.24, -0.26, 0.66, 0.5), (-0.34, -0.4, 0.4, 0.95)):
        shoulder = ellipse(px + dx * r, py + dy * r, r * part, r * part * 0.86)
        brush.canvas.fill(
            shoulder, brush.tone(brush.own(mix("#a8a2a6", brush.view.haze, 0.3 * t)), light), 0.55 * fade, blur=r * 0.14
        )


PROPS = {
    "airship": Prop(aloft(_airship), 640, 240),
    "hot-air balloon": Prop(aloft(_hot_air), 250, 340),
    "aeroplane": Prop(aloft(_aeroplane), 1000, 160),
    "helicopter": Prop(aloft(_helicopter), 440, 160),
    "ufo": Prop(aloft(_ufo), 440, 500),
    "drones": Prop(aloft(_drones), 400, 100),
    "floating islands": Prop(aloft(_floating), 800, 420),
    "smoke": Prop(_smoke, 500, 700),
}
