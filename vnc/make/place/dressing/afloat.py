"""What swims or floats: swans, fish, whales, lilies, lanterns, buoys, ice."""

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import far, reflected
from vnc.make.place.dressing.brush import Brush, Prop


def _rings(brush: Brush, wide: float, x: float = 0, y: float = 0, count: int = 3) -> None:
    """Rings on the water around what breaks it."""
    for k in range(count):
        ring = ellipse(x, y + 2 + k * 2, wide * (0.55 + 0.22 * k), 4 + wide * (0.05 + 0.025 * k))
        brush.canvas.line(ring, brush.tone("#e8f6ff", 0.9), 1.5, 0.5 - 0.13 * k)


def _swans(brush: Brush) -> None:
    for x, y, size, flip in ((0, 0, 1.0, 1), (-130, -8, 0.72, -1), (120, 14, 0.8, 1))[: 3 if brush.many else 2]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * flip * 1.05, size * 1.05)
            _swan(brush)


def _swan(brush: Brush) -> None:
    """Body with folded wings, the curved neck, an orange bill."""
    canvas, white = brush.canvas, brush.own("#fbfaf6")
    reflected(brush, 96, 44, white)
    _rings(brush, 100, count=2)
    shade = brush.tone(mix(white, "#7c8cb8", 0.5), 0.3)
    neck = stroke([(-34, -16), (-50, -44), (-34, -70), (-40, -92), (-58, -96)], 19, lambda t: 1.15 - 0.45 * t)
    canvas.fill(neck, Linear(-60, 0, -28, 0, (brush.tone(white, 1.0), brush.tone(white, 0.75), shade)))
    canvas.fill(ellipse(-55, -95, 13, 9.5), brush.tone(white, 0.95))
    canvas.fill(curve([(-64, -101, 1), (-78, -92), (-86, -86, 1), (-74, -85), (-62, -88, 1)]), brush.tone("#f08830", 0.85))
    canvas.fill(curve([(-60, -101), (-67, -99), (-66, -93), (-60, -95)]), brush.tone("#22202c", 0.4))
    body = curve([(-52, -12), (-40, -34), (-6, -42), (40, -34), (70, -42, 1), (58, -12), (30, 2, 1), (-34, 2, 1)])
    canvas.fill(body, Linear(-20, -44, 20, 4, (brush.tone(white, 1.0), brush.tone(white, 0.8), shade)))
    wing = curve([(-26, -20), (-10, -48), (34, -54), (78, -48, 1), (60, -34), (70, -30, 1), (50, -22), (56, -16, 1), (16, -10)])
    canvas.fill(wing, Linear(-10, -52, 30, -8, (brush.tone(white, 1.0), brush.tone(white, 0.9), shade)))
    for k in range(4):
        feather = curve([(-2 + k * 10, -36 + k * 3), (26 + k * 8, -34 + k * 4), (54 + k * 3, -40 + k * 7)], closed=False)
        canvas.line(feather, brush.tone(mix(white, "#7c8cb8", 0.6), 0.4), 1.4, 0.7)


def _koi(brush: Brush) -> None:
    """Carp seen through the water, and their rings."""
    coats = (("#f2622c", "#fff4e8"), ("#fdf6ee", "#e83c28"), ("#f0b03c", "#fff4d8"), ("#fdf6ee", "#2c2c34"))
    spots = ((0, 20, 1.0, -14), (-120, 44, 0.85, 22), (110, 60, 0.92, 190), (-30, 84, 0.8, 160), (190, 22, 0.6, -30))
    for k, (x, y, size, turn) in enumerate(spots):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * 1.3, size * 0.8)
            canvas.rotate(turn)
            _carp(brush, *coats[k % 4])
        _rings(brush, 90 * size, x, y - 8, 2)


def _carp(brush: Brush, coat: str, spot: str) -> None:
    canvas = brush.canvas
    canvas.fill(ellipse(6, 20, 56, 14), brush.tone("#0c2030", 0.1), 0.35, blur=7)
    tail = curve([(38, -2, 1), (62, -20), (84, -22, 1), (70, -2), (82, 20, 1), (60, 14)])
    fins = curve([(-18, -14, 1), (-6, -34), (12, -30, 1), (6, -12, 1)]) | curve([(-18, 14, 1), (-6, 32), (12, 28, 1), (6, 12, 1)])
    canvas.fill(tail | fins, brush.tone(mix(coat, "#ffffff", 0.45), 0.8), 0.7)
    body = curve([(-58, 0), (-44, -15), (-10, -20), (24, -12), (48, -3), (48, 4), (24, 13), (-10, 19), (-44, 14)])
    canvas.fill(
        body, Linear(0, -20, 0, 20, (brush.tone(coat, 0.8), brush.tone(mix(coat, "#ffffff", 0.2), 1.0), brush.tone(coat, 0.4)))
    )
    for x, y, rx, ry in ((-40, 2, 12, 11), (-8, -8, 14, 9), (22, 4, 11, 8)):
        canvas.fill(ellipse(x, y, rx, ry), brush.tone(spot, 0.8), 0.9, blur=1, clip=body)
    canvas.fill(curve([(-40, -4), (-8, -8), (30, -3), (-8, -4)]), "#ffffff", 0.5, blur=1)


def _whale(brush: Brush) -> None:
    """A back with its spout, and the flukes of the tail behind."""
    canvas, skin = brush.canvas, brush.own("#3f5878")
    reflected(brush, 300, 60, skin)
    fluke = curve(
        [
            (196, 4, 1),
            (204, -60),
            (188, -100),
            (120, -148, 1),
            (176, -142),
            (212, -118, 1),
            (244, -146),
            (304, -150, 1),
            (244, -104),
            (230, -60),
            (240, 4, 1),
        ]
    )
    canvas.fill(
        fluke,
        Linear(120, -150, 290, -40, (brush.tone(mix(skin, "#ffffff", 0.15), 1.0), brush.tone(skin, 0.6), brush.tone(skin, 0.1))),
    )
    back = curve([(-220, 4, 1), (-206, -50), (-130, -86), (-20, -84), (70, -52), (100, -58, 1), (112, -34), (150, 4, 1)])
    canvas.fill(
        back,
        Linear(
            -80,
            -90,
            -20,
            4,
            (brush.tone(mix(skin, "#e8f4ff", 0.35), 1.0), brush.tone(skin, 0.75), brush.tone(mix(skin, "#0c1c34", 0.4), 0.1)),
        ),
    )
    canvas.fill(curve([(-190, -44), (-120, -76), (-30, -74), (-110, -64)]), "#ffffff", 0.4, blur=5, clip=back)
    for k in range(5):
        groove = curve([(-214, -20 + k * 6), (-150, -14 + k * 5), (-70, -6 + k * 4)], closed=False)
        canvas.line(groove, brush.tone(mix(skin, "#0c1c34", 0.5), 0.2), 1.5, 0.5, clip=back)
    canvas.fill(ellipse(-160, -32, 4.5, 3.5), brush.tone("#101420", 0.2))
    for side in (-1, 1):
        spout = stroke(
            [(-110, -82), (-110 + side * 8, -150), (-110 + side * 40, -186), (-110 + side * 66, -150)],
            26,
            lambda t: 0.4 + 0.6 * t - 0.5 * t**3,
        )
        canvas.fill(spout, Linear(0, -190, 0, -82, (alpha("#ffffff", 0.5), alpha(brush.tone("#e8f6ff", 1.0), 0.9))), blur=2.5)
    for x, half in ((-205, 40), (130, 50), (218, 46)):
        canvas.fill(ellipse(x, 3, half, 6), brush.tone("#ffffff", 1.0), 0.75, blur=2.5)


def _buoy(brush: Brush) -> None:
    """A can buoy with a cage and a light, leaning on the swell."""
    canvas, paint = brush.canvas, brush.own("#d83c30")
    reflected(brush, 74, 60, paint)
    with canvas.saved():
        canvas.rotate(-6)
        canvas.scale(1.15)
        for a, b in (
            ((-26, -44), (-9, -116)),
            ((26, -44), (9, -116)),
            ((0, -40), (0, -116)),
            ((-22, -62), (22, -62)),
            ((-16, -88), (16, -88)),
            ((-22, -62), (16, -88)),
        ):
            canvas.line(lines([a, b], closed=False), brush.tone(paint, 0.6), 4)
        drum = curve([(-36, -38, 1), (-36, -4), (-28, 4, 1), (28, 4, 1), (36, -4), (36, -38, 1), (0, -34)])
        brush.solid(drum, paint, 1.0, 0.15)
        canvas.fill(ellipse(0, -39, 36, 7), brush.tone(mix(paint, "#ffffff", 0.25), 0.9))
        canvas.fill(rect(-36, -24, 72, 10), brush.tone("#f6f2ea", 0.8), 0.95, clip=drum)
        brush.solid(rect(-14, -122, 28, 8, 2), "#4c525c", 0.9, 0.3)
        canvas.fill(rect(-7, -140, 14, 19, 6), mix(brush.tone("#e8d070", 0.8), "#fff0a0", brush.view.lamps))
        brush.glow(0, -131, 70, "#ffd860", 0.8)
    _rings(brush, 80)


PADS = (
    (0, 0, 44),
    (-92, 8, 36),
    (84, -6, 38),
    (-44, 26, 40),
    (42, 30, 46),
    (150, 16, 30),
    (-150, -8, 28),
    (120, 40, 34),
    (-110, 42, 40),
    (4, -18, 26),
)


def _lotus(brush: Brush) -> None:
    """Lily pads, and flowers on some of them."""
    canvas = brush.canvas
    for x, y, r in sorted(PADS, key=lambda p: p[1]):
        canvas.fill(ellipse(x + 3, y + 4, r * 1.04, r * 0.3), brush.tone("#0c2430", 0.1), 0.4, blur=2)
        notch = lines([(x, y), (x + r * 1.2, y - r * 0.16), (x + r * 1.2, y + r * 0.12)])
        pad = ellipse(x, y, r, r * 0.3)
        ramp = (brush.tone("#9cc864", 1.0), brush.tone("#559a54", 0.6), brush.tone("#2c6448", 0.3))
        canvas.fill(pad - notch, Linear(x - r, y - r * 0.3, x + r, y + r * 0.3, ramp))
        for k in range(5):
            vein = lines([(x, y), (x - r * 0.85 + k * r * 0.3, y + r * (0.1, 0.24, 0.27, 0.22, -0.26)[k])], closed=False)
            canvas.line(vein, brush.tone("#c4e090", 0.8), 0.9, 0.5)
    for x, y, size in ((-4, -4, 1.0), (-94, 2, 0.8), (46, 24, 1.15), (86, -12, 0.66), (-112, 36, 0.9)):
        _bloom(brush, x, y, size * 1.2)


def _bloom(brush: Brush, x: float, y: float, size: float) -> None:
    """A water lily: two rows of pointed petals about a yellow heart."""
    canvas, petal = brush.canvas, brush.own("#f6a4c4")
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(size)
        for row, (reach, light) in enumerate(((30, 0.45), (24, 0.85))):
            for k in range(7):
                t = -1 + 2 * k / 6
                tip = (t * reach, -reach * (0.95 - 0.75 * t * t) - 4)
                middle = (tip[0] * 0.5, tip[1] * 0.5)
                leaf = curve([(0, 0, 1), (middle[0] - 7, middle[1] + t * 5), (*tip, 1), (middle[0] + 7, middle[1] - t * 5)])
                canvas.fill(
                    leaf,
                    Linear(0, 0, *tip, (brush.tone(mix(petal, "#ffffff", 0.75), light), brush.tone(petal, light + 0.1 * row))),
                )
                canvas.line(leaf, brush.tone(mix(petal, "#b04880", 0.6), 0.5), 0.8, 0.5)
        canvas.fill(ellipse(0, -8, 7, 5), brush.tone("#ffd84c", 0.95))


def _iceberg(brush: Brush) -> None:
    """Facets of ice, lit on the left, green under water, floes around."""
    canvas, ice = brush.canvas, brush.own("#e8f4fb")
    deep = curve([(-190, 2, 1), (180, 2, 1), (120, 50), (10, 72), (-130, 46)])
    canvas.fill(
        deep, Linear(0, 0, 0, 72, (alpha(brush.tone("#68d0d4", 0.7), 0.65), alpha(brush.tone("#2c94b0", 0.5), 0))), blur=3
    )
    whole = lines(
        [
            (-196, 2),
            (-170, -66),
            (-120, -94),
            (-96, -176),
            (-40, -226),
            (10, -196),
            (44, -120),
            (92, -142),
            (130, -84),
            (172, -52),
            (190, 2),
        ]
    )
    canvas.fill(whole, Linear(-160, 0, 150, 0, (brush.tone(ice, 1.0), brush.tone(ice, 0.7), brush.tone("#a4cce4", 0.4))))
    facets = (
        ([(-40, -226), (10, -196), (44, -120), (20, -60), (-30, -110)], "#8cbcdc", 0.4),
        ([(-96, -176), (-40, -226), (-30, -110), (-74, -60)], "#ffffff", 1.0),
        ([(44, -120), (92, -142), (84, -60), (40, 2), (20, -60)], "#c4e2f2", 0.75),
        ([(92, -142), (130, -84), (172, -52), (190, 2), (110, 2), (84, -60)], "#7cacd0", 0.35),
        ([(-30, -110), (20, -60), (40, 2), (-60, 2), (-74, -60)], "#b4daee", 0.6),
        ([(-170, -66), (-120, -94), (-96, -40), (-130, 2), (-196, 2)], "#f4fbff", 0.9),
    )
    for points, colour, light in facets:
        canvas.fill(lines(points), brush.tone(mix(colour, ice, 0.2), light), 0.75)
    canvas.fill(rect(-196, -8, 390, 10), brush.tone("#58b8cc", 0.5), 0.6, blur=2, clip=whole)
    reflected(brush, 360, 90, ice)
    for x, y, half in ((-290, 14, 52), (-240, 44, 34), (250, 10, 60), (230, 46, 28), (60, 62, 38)):
        floe = lines(
            [
                (x - half, y),
                (x - half * 0.4, y - 9),
                (x + half * 0.5, y - 8),
                (x + half, y + 1),
                (x + half * 0.3, y + 7),
                (x - half * 0.6, y + 6),
            ]
        )
        canvas.fill(floe.moved(0, 4), brush.tone("#68b4cc", 0.4), 0.9)
        canvas.fill(floe, brush.tone(ice, 0.9))


def _water_lanterns(brush: Brush) -> None:
    """Many paper lanterns drifting, near ones larger, each with its light on the water."""
    canvas, paper = brush.canvas, brush.own("#ffb45c")
    spots = sorted((brush.chance.random() ** 1.3, brush.chance.uniform(-1, 1)) for _ in range(24))
    for t, across in spots:
        x, y, size = across * (330 + 240 * t), -18 + 150 * t, 0.34 + 0.8 * t
        canvas.glow(x, y - 14 * size, 80 * size, paper, 0.3 + 0.25 * brush.view.stars)
        for k in range(5):
            canvas.fill(
                ellipse(x + brush.chance.uniform(-4, 4) * size, y + (6 + 9 * k) * size, (17 - 2.4 * k) * size, 2 * size),
                mix(paper, "#fff0c0", 0.3),
                0.5 - 0.08 * k,
            )
        box = lines([(x - 17 * size, y - 38 * size), (x + 17 * size, y - 38 * size), (x + 15 * size, y), (x - 15 * size, y)])
        canvas.fill(
            box, Radial(x, y - 12 * size, 34 * size, ("#fff8d8", mix(paper, "#fff0b0", 0.3), mix(paper, "#c8542c", 0.45)))
        )
        for dx in (-17, 0, 17):
            canvas.line(
                lines([(x + dx * size, y - 38 * size), (x + dx * size * 0.9, y)], closed=False),
                mix(paper, "#8a3c1c", 0.7),
                1.2 * size,
                0.6,
            )
        canvas.fill(rect(x - 21 * size, y - 2 * size, 42 * size, 5 * size, 2), brush.tone("#7c5230", 0.7))


PROPS = {
    "swan": Prop(_swans, 180, 110),
    "koi": Prop(_koi, 460, 140),
    "whale": Prop(far(_whale, 0.08), 520, 200),
    "buoy": Prop(_buoy, 90, 160),
    "lotus": Prop(_lotus, 380, 110),
    "iceberg": Prop(far(_iceberg, 0.08), 620, 320),
    "water lanterns": Prop(_water_lanterns, 1100, 240),
}
