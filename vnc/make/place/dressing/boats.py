"""Boats and ships on the water, seen from the side and a little from above."""

import numpy as np

from vnc.make.draw import Linear, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.afar import far, reflected
from vnc.make.place.dressing.brush import Brush, Prop


def _hull(brush: Brush, outer: Points, colour: str, seams: int = 3) -> Path:
    """The near side of a hull: lit above, dark at the waterline, with the seams of its planks."""
    shape = curve(outer)
    left, top, right, low = shape.bounds()
    ramp = (brush.tone(mix(colour, "#ffffff", 0.14), 1.0), brush.tone(colour, 0.6), brush.tone(mix(colour, "#14202c", 0.35), 0.1))
    brush.canvas.fill(shape, Linear(0, top, 0, low, ramp))
    for k in range(1, seams + 1):
        y = top + (low - top) * (0.32 + 0.6 * k / (seams + 1))
        seam = curve([(left, y - 8), ((left + right) / 2, y + 3), (right, y - 8)], closed=False)
        brush.canvas.line(seam, brush.tone(mix(colour, "#140c0c", 0.6), 0.2), 1.2, 0.5, clip=shape)
    brush.canvas.fill(rect(left, low - 4, right - left, 5), brush.tone("#16262c", 0.2), 0.6, clip=shape)
    return shape


def _rowboats(brush: Brush) -> None:
    """Open boats with thwarts and oars."""
    spots = ((0, 0, 1.0, brush.own("#a8582f")), (-270, -16, 0.62, brush.own("#3f7c94")), (240, -22, 0.52, brush.own("#d8c49c")))
    for x, y, size, colour in spots[: 3 if brush.many else 1]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * 1.5)
            _rowboat(brush, colour)


def _rowboat(brush: Brush, colour: str) -> None:
    canvas, inside = brush.canvas, mix(colour, "#3a2418", 0.45)
    reflected(brush, 176, 40, colour)
    bay = curve([(-104, -30, 1), (-50, -29), (60, -27), (92, -26, 1), (50, -14), (-60, -14)])
    canvas.fill(bay, Linear(0, -32, 0, -12, (brush.tone(inside, 0.25), brush.tone(inside, 0.7))))
    for x in (-46, 2, 46):
        brush.solid(lines([(x - 7, -27), (x + 7, -27), (x + 10, -15), (x - 4, -15)]), "#d8b07c", 0.9, 0.6)
    for x0, y0, x1, y1 in ((-12, -24, -76, 4), (14, -26, 84, 2)):
        canvas.line(lines([(x0, y0), (x1, y1)], closed=False), brush.tone("#e4c89c", 0.8), 3.4)
        canvas.fill(stroke([(x1 - (x1 - x0) * 0.2, y1 - (y1 - y0) * 0.2), (x1, y1)], 9), brush.tone("#d8b07c", 0.6))
    side = [(-108, -34, 1), (-60, -19), (40, -17), (96, -29, 1), (84, -6), (72, 3, 1), (-70, 3, 1), (-92, -10)]
    _hull(brush, side, colour)
    canvas.fill(
        stroke([(-108, -33), (-60, -19), (40, -17), (96, -28)], 5, lambda t: 0.7 + 0 * t),
        brush.tone(mix(colour, "#f4e4c4", 0.6), 1.0),
    )
    canvas.fill(stroke([(-109, -36), (-101, -20), (-90, -4)], 6), brush.tone(mix(colour, "#f4e4c4", 0.3), 0.8))


def _gondola(brush: Brush) -> None:
    """Long and black, the iron at its prow, red seats and a gondolier's oar."""
    canvas, colour = brush.canvas, brush.own("#24242e")
    reflected(brush, 290, 44, colour)
    canvas.fill(stroke([(96, -30), (70, -96), (60, -128)], 5, lambda t: 1 - 0.4 * t), brush.tone("#c89c64", 0.7))
    canvas.fill(stroke([(96, -30), (126, 4)], 8), brush.tone("#a87c4c", 0.6))
    for x, tall in ((-26, 32), (22, 40)):
        brush.solid(
            curve([(x - 20, -18, 1), (x - 20, -18 - tall * 0.7), (x, -20 - tall), (x + 20, -18 - tall * 0.7), (x + 20, -18, 1)]),
            "#a8283c",
            1.0,
            0.3,
        )
        canvas.line(
            curve([(x - 16, -20), (x - 15, -18 - tall * 0.62), (x, -16 - tall), (x + 15, -18 - tall * 0.62)], closed=False),
            brush.tone("#e8b84c", 0.9),
            2,
        )
    side = [
        (-200, -66, 1),
        (-168, -34),
        (-90, -16),
        (70, -16),
        (140, -34),
        (176, -62, 1),
        (156, -18),
        (110, 4, 1),
        (-110, 4, 1),
        (-168, -14),
    ]
    shape = _hull(brush, side, colour, 1)
    canvas.line(
        curve([(-196, -60), (-168, -31), (-90, -12), (70, -12), (140, -30), (174, -58)], closed=False),
        brush.tone("#e0b44c", 0.9),
        2.2,
        clip=shape,
    )
    iron = lines(
        [(-198, -58), (-208, -98), (-190, -96), (-194, -86), (-206, -84), (-194, -80), (-206, -76), (-194, -72), (-204, -68)]
    )
    canvas.fill(iron, brush.tone("#d4dae4", 0.9))
    brush.glow(-196, -90, 12, "#ffffff", 0.3)
    for x in (-118, 104):
        canvas.fill(stroke([(x, -24), (x + 4, -34), (x + 12, -30)], 3), brush.tone("#e0b44c", 0.9))


def _sailboats(brush: Brush) -> None:
    spots = ((0, 0, 1.0), (-230, -20, 0.6), (210, -26, 0.48), (90, -34, 0.34))
    for k, (x, y, size) in enumerate(spots[: 4 if brush.many else 1]):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            _sailboat(brush, brush.own(("#faf6ea", "#e8604c", "#faf6ea", "#f4c860")[k]))


def _sailboat(brush: Brush, cloth: str) -> None:
    """A sloop: main sail, jib, a white hull with a stripe."""
    canvas = brush.canvas
    reflected(brush, 150, 96, mix(cloth, "#8098b0", 0.3))
    canvas.fill(stroke([(8, -20), (5, -290)], 6, lambda t: 1 - 0.5 * t), brush.tone("#a8845c", 0.6))
    main = curve([(10, -282, 1), (46, -180), (88, -52, 1), (50, -44), (10, -46, 1)])
    jib = curve([(3, -262, 1), (-26, -160), (-94, -36, 1), (-50, -42), (-4, -46, 1), (-8, -150)])
    for sail, light in ((main, 0.55), (jib, 0.95)):
        left, top, right, low = sail.bounds()
        ramp = (brush.tone(cloth, light), brush.tone(cloth, light * 0.85), brush.tone(mix(cloth, "#7c86b0", 0.4), light * 0.35))
        canvas.fill(sail, Linear(left, top, right, low, ramp))
        for k in range(1, 5):
            y = top + (low - top) * k / 5
            canvas.line(
                curve([(left, y - 8), (right, y + 12)], closed=False),
                brush.tone(mix(cloth, "#6c7498", 0.6), 0.4),
                1,
                0.4,
                clip=sail,
            )
    canvas.line(lines([(6, -46), (92, -44)], closed=False), brush.tone("#a8845c", 0.7), 4)
    brush.solid(curve([(-30, -28, 1), (-20, -40), (34, -40), (48, -28, 1)]), "#e4d8c0", 0.9, 0.4)
    for x in (-10, 10, 30):
        canvas.fill(ellipse(x, -33, 4, 2.6), brush.tone("#38506a", 0.5))
    _hull(brush, [(-112, -34, 1), (-40, -26), (60, -26), (96, -30, 1), (84, 2, 1), (-66, 3, 1)], "#f2f0ea", 0)
    canvas.fill(lines([(-98, -22), (92, -20), (91, -14), (-92, -15)]), brush.tone("#2c5c94", 0.7))
    canvas.fill(lines([(5, -290), (5, -306), (-20, -298)]), brush.tone("#d83c3c", 0.8))


def _ships(brush: Brush) -> None:
    """Galleons under full sail."""
    for x, y, size in ((0, 0, 1.0), (-400, -18, 0.5), (360, -24, 0.4))[: 3 if brush.many else 1]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            _ship(brush)


def _ship(brush: Brush) -> None:
    canvas, wood, cloth = brush.canvas, "#7c4c2c", brush.own("#efe4cc")
    reflected(brush, 330, 110, "#5c4a40")
    canvas.fill(stroke([(-150, -66), (-206, -98), (-252, -122)], 10, thin_end), brush.tone(wood, 0.7))
    for x0, y0, x1, y1 in (
        (-250, -120, -96, -300),
        (-220, -104, -100, -200),
        (-96, -340, 10, -120),
        (16, -390, 120, -130),
        (16, -390, -84, -110),
        (124, -310, 180, -110),
    ):
        canvas.line(lines([(x0, y0), (x1, y1)], closed=False), brush.tone("#3a2c24", 0.3), 1.3, 0.7)
    for x, top, wide in ((-96, -344, 104), (16, -400, 128), (124, -316, 90)):
        canvas.fill(stroke([(x, -60), (x, top)], 10, lambda t: 1 - 0.55 * t), brush.tone(wood, 0.5))
        for k, (low, tall, part) in enumerate(((-0.16, 0.4, 1.0), (-0.6, 0.32, 0.8))):
            y = top * -low - 60 * (1 - k)
            _square(brush, x, y, wide * part, -top * tall, cloth)
        canvas.fill(
            curve([(x, top, 1), (x - 22, top + 4), (x - 40, top + 10, 1), (x - 22, top + 14), (x, top + 16, 1)]),
            brush.tone("#c03440", 0.8),
        )
        canvas.fill(rect(x - 11, top * 0.6 - 26, 22, 7, 2), brush.tone(wood, 0.6))
    jib = curve([(-246, -122, 1), (-190, -200), (-112, -280, 1), (-120, -200), (-128, -126, 1)])
    canvas.fill(jib, Linear(-240, 0, -110, 0, (brush.tone(cloth, 1.0), brush.tone(mix(cloth, "#7c7ca0", 0.3), 0.4))))
    _ship_hull(brush, wood)


def _square(brush: Brush, x: float, low: float, wide: float, tall: float, cloth: str) -> None:
    """A square sail filled by wind from the right, its foot curved, hung from a yard."""
    canvas, half = brush.canvas, wide / 2
    sail = curve(
        [
            (x - half * 0.86, low - tall, 1),
            (x + half * 0.86, low - tall, 1),
            (x + half * 0.9, low - tall * 0.5),
            (x + half, low, 1),
            (x, low - tall * 0.16),
            (x - half, low, 1),
            (x - half * 1.16, low - tall * 0.45),
        ]
    )
    ramp = (brush.tone(cloth, 0.8), brush.tone(cloth, 1.0), brush.tone(cloth, 0.6), brush.tone(mix(cloth, "#6c6c98", 0.4), 0.2))
    canvas.fill(sail, Linear(x - half * 1.1, low - tall, x + half, low, ramp, (0, 0.25, 0.6, 1)))
    for k in (-0.5, 0, 0.5):
        canvas.line(
            curve(
                [(x + k * wide * 0.8, low - tall), (x + k * wide * 0.9 - 6, low - tall / 2), (x + k * wide, low)], closed=False
            ),
            brush.tone(mix(cloth, "#6c5c58", 0.6), 0.4),
            1,
            0.4,
            clip=sail,
        )
    canvas.line(
        lines([(x - half * 0.95, low - tall), (x + half * 0.95, low - tall)], closed=False), brush.tone("#5a3a24", 0.6), 5
    )


def _ship_hull(brush: Brush, wood: str) -> None:
    canvas = brush.canvas
    side = [
        (-176, -82, 1),
        (-120, -62),
        (-20, -52),
        (90, -62),
        (120, -74, 1),
        (126, -104, 1),
        (186, -122, 1),
        (190, -60),
        (168, -8),
        (150, 5, 1),
        (-118, 5, 1),
        (-152, -30),
    ]
    shape = _hull(brush, side, wood, 5)
    canvas.fill(
        stroke([(-174, -70), (-120, -48), (-20, -38), (90, -48), (188, -84)], 10, lambda t: 0.8 + 0 * t),
        brush.tone("#d8b064", 0.8),
        0.9,
        clip=shape,
    )
    for k in range(8):
        x, y = -110 + k * 30, -27 + abs(k - 3.5) * -1.6
        brush.solid(rect(x - 8, y - 8, 16, 15, 1), "#c88c4c", 0.9, 0.5)
        canvas.fill(rect(x - 5.5, y - 5.5, 11, 10), brush.tone("#1c1414", 0.2))
        canvas.fill(ellipse(x, y, 3.6, 3.6), brush.tone("#4c4c54", 0.6))
    for k in range(3):
        x = 138 + k * 17
        canvas.fill(rect(x - 5, -96 - k * 4, 10, 14, 1), mix(brush.tone("#3c5468", 0.5), "#ffd488", brush.view.lamps))
    for a, b in (((-176, -88), (-112, -70)), ((124, -110), (188, -128))):
        canvas.line(lines([a, b], closed=False), brush.tone("#d8b064", 0.9), 4)
    canvas.line(lines([(190, -122), (194, -144)], closed=False), brush.tone("#3a2c24", 0.4), 3)
    canvas.fill(rect(188, -158, 12, 15, 3), mix(brush.tone("#e8c060", 0.8), "#fff0b0", brush.view.lamps))
    brush.glow(194, -150, 50, "#ffc860", 0.6)
    wave = np.linspace(0, 1, 9)
    foam = Path(tuple(ellipse(-140 + 300 * t, 4, 24, 3).contours[0] for t in wave))
    canvas.fill(foam, brush.tone("#ffffff", 0.9), 0.5, blur=1.6)


def _steamer(brush: Brush) -> None:
    """A liner with white decks, rows of windows, two funnels and smoke."""
    canvas, hull = brush.canvas, brush.own("#27395c")
    reflected(brush, 520, 100, hull)
    for x in (-30, 70):
        for k in range(14):
            t = k / 14
            canvas.fill(
                ellipse(x + 26 + 170 * t, -208 - 46 * t**0.7, 14 + 34 * t, 11 + 20 * t),
                brush.tone("#c8c8d0", 0.5),
                0.4 * (1 - t),
                blur=5,
            )
    for x in (-210, 200):
        canvas.line(lines([(x, -70), (x - 4, -220)], closed=False), brush.tone("#5c5450", 0.5), 4)
    canvas.line(lines([(-214, -220), (-20, -190), (196, -220), (280, -80)], closed=False), brush.tone("#4c4850", 0.4), 1.2, 0.6)
    for x in (-30, 70):
        brush.solid(lines([(x - 22, -130), (x - 14, -206), (x + 24, -206), (x + 22, -130)]), "#c8402c", 1.0, 0.2)
        canvas.fill(lines([(x - 16, -190), (x - 14, -208), (x + 24, -208), (x + 24, -190)]), brush.tone("#1e1e28", 0.5))
    for k, (left, right, low) in enumerate(((-216, 210, -58), (-180, 176, -86), (-140, 130, -112))):
        deck = lines([(left, low), (left + 10, low - 28), (right - 8, low - 28), (right, low)])
        canvas.fill(
            deck, Linear(left, 0, right, 0, (brush.tone("#f6f4ee", 1.0), brush.tone("#e4e2e4", 0.6), brush.tone("#b4bccc", 0.3)))
        )
        canvas.fill(rect(left - 4, low - 30, right - left + 8, 4), brush.tone("#c8ccd8", 0.5))
        for x in range(int(left) + 22, int(right) - 14, 17):
            canvas.fill(rect(x, low - 20, 10, 10, 1.5), mix(brush.tone("#3c5470", 0.5), "#ffdc94", brush.view.lamps))
        brush.glow((left + right) / 2, low - 14, 150 - 20 * k, "#ffc870", 0.25)
    brush.solid(rect(-150, -160, 70, 34, 4), "#f4f0e8", 1.0, 0.5)
    canvas.fill(rect(-148, -152, 66, 12, 2), brush.tone("#2c4058", 0.5))
    side = _hull(
        brush,
        [(-306, -84, 1), (-200, -62), (0, -56), (200, -62), (268, -78, 1), (258, -20), (236, 5, 1), (-262, 5, 1), (-286, -30)],
        hull,
        1,
    )
    for k in range(22):
        canvas.fill(ellipse(-240 + k * 21, -34, 4, 4), mix(brush.tone("#c8d4e0", 0.6), "#ffe0a0", brush.view.lamps))
    canvas.fill(rect(-320, -11, 620, 18), brush.tone("#9c3428", 0.5), 0.9, clip=side)
    canvas.fill(curve([(-292, 3, 1), (-250, -6), (-180, 2, 1), (-240, 7)]), brush.tone("#ffffff", 1.0), 0.8, blur=1.5)


PROPS = {
    "rowboat": Prop(_rowboats, 240, 60),
    "sailboat": Prop(far(_sailboats, 0.06), 200, 310),
    "ship": Prop(far(_ships, 0.1), 460, 410),
    "gondola": Prop(_gondola, 400, 130),
    "steamer": Prop(far(_steamer, 0.12), 580, 260),
}
