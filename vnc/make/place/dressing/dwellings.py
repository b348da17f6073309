"""Houses, churches, castles and tents far off."""

from vnc.make.draw import Linear, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.afar import cone, drum, eaves, far, footed, slab, stones, window
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.flora import bush, tree


def _roof(brush: Brush, points: Points, colour: str, light: float, rows: int = 6) -> None:
    """A roof's slope with its rows of tiles, darker toward the eaves."""
    shape = slab(brush, points, colour, light, 0.3)
    left, top, right, low = shape.bounds()
    for k in range(1, rows):
        y = top + (low - top) * k / rows
        brush.canvas.fill(rect(left, y, right - left, 1.6), brush.tone(mix(colour, "#1c1018", 0.5), 0.1), 0.45, clip=shape)


def _house(brush: Brush) -> None:
    """A large house of two storeys seen from its corner: porch, dormers, chimneys."""
    canvas, paint, tiles = brush.canvas, brush.own("#efe6d4"), "#6c4a52"
    footed(brush, 340)
    side = slab(brush, [(60, 2), (60, -128), (158, -118), (158, 0)], paint, 0.35)
    front = slab(brush, [(-160, 2), (-160, -128), (60, -128), (60, 2)], paint, 0.85)
    for x in (-128, 34):
        brush.solid(rect(x, -226, 22, 50, 1), "#9c5a48", 0.9, 0.3)
        canvas.fill(rect(x - 3, -230, 28, 7, 1), brush.tone("#b87860", 0.8))
    _roof(brush, [(-176, -124), (-132, -202), (76, -202), (70, -124)], tiles, 0.9, 8)
    _roof(brush, [(70, -124), (76, -202), (172, -114)], mix(tiles, "#201828", 0.3), 0.3, 8)
    eaves(brush, -170, 66, -126, 10, front)
    eaves(brush, 60, 160, -124, 10, side)
    for x in (-110, -40, 22):
        gable = lines([(x - 19, -142), (x, -178), (x + 19, -142)])
        canvas.fill(rect(x - 14, -152, 28, 28), brush.tone(paint, 0.9))
        canvas.fill(gable, brush.tone(tiles, 0.7))
        window(brush, x, -138, 13, 19)
    for x in (-134, -92, -8, 34):
        _shuttered(brush, x, -96)
        _shuttered(brush, x, -36)
    _shuttered(brush, -50, -96)
    for x in (86, 126):
        window(brush, x, -94, 13, 25)
        window(brush, x, -36, 13, 25)
    canvas.fill(rect(-66, -48, 30, 50, 2), brush.tone("#6a3c34", 0.6))
    canvas.fill(lines([(-84, -58), (-50, -80), (-16, -58)]), brush.tone(tiles, 0.8))
    for x in (-80, -24):
        brush.solid(rect(x, -58, 5, 60), "#f6f2ea", 1.0, 0.4)
    canvas.fill(rect(-86, -2, 74, 6, 1), brush.tone("#b8b0a4", 0.8))
    for x, r in ((-150, 20), (-112, 15), (8, 16), (44, 20), (120, 22), (156, 16)):
        bush(canvas, brush.view, x, -4, r, r * 0.6, brush.chance.getrandbits(20), 70)


def _shuttered(brush: Brush, x: float, y: float) -> None:
    for side in (-1, 1):
        brush.canvas.fill(rect(x + side * 14 - 4, y - 15, 8, 30, 1), brush.tone("#4c7080", 0.7))
    brush.canvas.fill(rect(x - 10, y - 16, 20, 32), brush.tone("#fbf8f0", 0.9))
    window(brush, x, y, 16, 28)
    brush.canvas.fill(rect(x - 0.8, y - 14, 1.6, 28), brush.tone("#fbf8f0", 0.9))
    brush.canvas.fill(rect(x - 8, y - 1, 16, 1.6), brush.tone("#fbf8f0", 0.9))


def _cottage(brush: Brush) -> None:
    """A timbered cottage with a deep thatched roof, smoke from its chimney, flowers at the wall."""
    canvas, paint, thatch = brush.canvas, brush.own("#f2e8d0"), "#b08c50"
    footed(brush, 250)
    _chimney_smoke(brush)
    brush.solid(rect(50, -160, 24, 60, 2), "#98887c", 0.9, 0.3)
    wall = slab(brush, [(-106, 2), (-106, -70), (96, -70), (96, 2)], paint, 0.85)
    for x in (-106, -62, -14, 34, 88):
        canvas.fill(rect(x, -72, 7, 74), brush.tone("#6a4630", 0.5))
    for y in (-40, -4):
        canvas.fill(rect(-106, y, 202, 6), brush.tone("#6a4630", 0.5))
    _thatch(brush, thatch)
    eaves(brush, -110, 100, -66, 13, wall)
    canvas.fill(curve([(-22, 2, 1), (-22, -36), (-4, -50), (14, -36), (14, 2, 1)]), brush.tone("#74442c", 0.7))
    _cottage_windows(brush)
    for x, r in ((-96, 17), (-46, 13), (36, 14), (92, 18)):
        bush(canvas, brush.view, x, -3, r, r * 0.7, brush.chance.getrandbits(20), 60)


def _chimney_smoke(brush: Brush) -> None:
    """Smoke that drifts to the right."""
    canvas = brush.canvas
    for k in range(9):
        t = k / 9
        canvas.fill(
            ellipse(62 + 50 * t * t + 8 * (k % 2), -168 - 110 * t, 8 + 18 * t, 7 + 13 * t),
            brush.tone("#e8e8ec", 0.6),
            0.4 * (1 - t),
            blur=4,
        )


def _thatch(brush: Brush, thatch: str) -> None:
    """The deep roof with its straws."""
    canvas = brush.canvas
    roof = curve(
        [
            (-136, -56, 1),
            (-112, -96),
            (-76, -140),
            (-52, -152, 1),
            (58, -152, 1),
            (88, -128),
            (112, -92),
            (128, -56, 1),
            (60, -66),
            (-10, -60),
            (-70, -66),
        ]
    )
    canvas.fill(
        roof,
        Linear(
            0,
            -152,
            0,
            -56,
            (
                brush.tone(mix(thatch, "#fff0c0", 0.3), 1.0),
                brush.tone(thatch, 0.65),
                brush.tone(mix(thatch, "#3a2418", 0.4), 0.2),
            ),
        ),
    )
    for k in range(90):
        x, y = brush.chance.uniform(-124, 118), brush.chance.uniform(-148, -62)
        canvas.fill(
            stroke([(x, y), (x + x * 0.05, y + 15)], 2), brush.tone("#6a4a28" if k % 2 else "#ecd08c", 0.6), 0.55, clip=roof
        )
    canvas.fill(curve([(-56, -156), (0, -150), (60, -156), (66, -144), (2, -140), (-62, -144)]), brush.tone("#8a6838", 0.8))


def _cottage_windows(brush: Brush) -> None:
    """Two windows with flowers under them."""
    canvas = brush.canvas
    for x in (-74, 62):
        canvas.fill(rect(x - 15, -48, 30, 28, 1), brush.tone("#6a4630", 0.6))
        window(brush, x, -34, 25, 23)
        canvas.fill(rect(x - 1, -46, 2, 24) | rect(x - 12, -35, 25, 2), brush.tone("#6a4630", 0.6))
        canvas.fill(rect(x - 16, -20, 32, 6, 1), brush.tone("#8a5a34", 0.7))
        for k in range(6):
            canvas.fill(ellipse(x - 13 + k * 5.2, -22, 3.4, 3), brush.tone(("#e8486c", "#ffd04c", "#f8f4f0")[k % 3], 0.8))


def _church(brush: Brush) -> None:
    """A nave with buttresses and pointed windows, a tower with a spire and a clock."""
    canvas, stone = brush.canvas, brush.own("#d8d0c2")
    footed(brush, 300)
    nave = slab(brush, [(-52, 2), (-52, -104), (150, -104), (150, 2)], stone, 0.7)
    stones(brush, nave, stone, 9)
    _roof(brush, [(-62, -100), (-34, -172), (138, -172), (160, -100)], "#54607c", 0.8, 7)
    eaves(brush, -52, 150, -102, 10, nave)
    for x in (2, 50, 98):
        window(brush, x, -56, 18, 48, arched=True)
        brush.solid(lines([(x + 20, 2), (x + 20, -84), (x + 29, -78), (x + 32, 2)]), stone, 0.9, 0.3)
    tower = slab(brush, [(-130, 4), (-130, -214), (-64, -214), (-64, 4)], stone, 0.95)
    stones(brush, tower, stone, 10)
    canvas.fill(rect(-64, -214, 22, 218), brush.tone(stone, 0.12), 0.85)
    for y in (-212, -150, -92):
        canvas.fill(rect(-134, y, 96, 6, 1), brush.tone(mix(stone, "#ffffff", 0.25), 0.8))
    canvas.fill(lines([(-138, -212), (-96, -340), (-58, -212)]), brush.tone("#5c6888", 0.85))
    canvas.fill(lines([(-58, -212), (-96, -340), (-36, -212)]), brush.tone("#3c4462", 0.25))
    canvas.fill(rect(-97.5, -372, 3, 36) | rect(-105, -362, 18, 3), brush.tone("#e0b860", 0.8))
    for x in (-112, -84):
        window(brush, x, -184, 14, 34, arched=True)
    canvas.fill(ellipse(-97, -122, 17, 17), brush.tone("#f8f4e8", 0.95))
    canvas.line(ellipse(-97, -122, 17, 17), brush.tone("#b08c48", 0.6), 2.5)
    canvas.line(lines([(-97, -134), (-97, -122), (-89, -118)], closed=False), brush.tone("#302c34", 0.4), 2)
    canvas.fill(curve([(-114, 4, 1), (-114, -34), (-97, -58, 1), (-80, -34), (-80, 4, 1)]), brush.tone("#6a4430", 0.5))
    canvas.line(curve([(-116, 4), (-116, -34), (-97, -60, 1), (-78, -34), (-78, 4)], closed=False), brush.tone(stone, 1.0), 4)
    for x, r in ((-140, 16), (-50, 14), (140, 22)):
        bush(canvas, brush.view, x, -3, r, r * 0.6, brush.chance.getrandbits(20), 60)


def _castle(brush: Brush) -> None:
    """A castle on its hill: curtain wall, gatehouse, keep, towers with blue roofs and flags."""
    canvas, stone, tiles = brush.canvas, brush.own("#d4cec8"), "#4c6498"
    hill = curve([(-330, 10, 1), (-250, -14), (-150, -46), (0, -62), (150, -48), (250, -16), (330, 10, 1)])
    canvas.fill(hill, Linear(-200, -62, 100, 10, (brush.tone("#8ea672", 0.9), brush.tone("#5c7858", 0.4))))
    for x, low, high, half in ((-44, -80, -330, 30), (52, -80, -290, 26), (4, -80, -388, 24)):
        keep = drum(brush, x, low, high, half + 2, half, stone)
        stones(brush, keep, stone, 9, 0.3)
        cone(brush, x, high + 2, half + 11, half * 3, tiles)
        for y in range(int(high) + 34, int(low) - 60, 52):
            window(brush, x - 4, y, 9, 22, arched=True)
        _flag(brush, x, high - half * 3 + 2)
    hall = slab(brush, [(-84, -60), (-84, -178), (92, -178), (92, -60)], stone, 0.8)
    stones(brush, hall, stone, 9, 0.3)
    _battlements(brush, -88, 96, -178, stone)
    for x in (-58, -24, 30, 66):
        window(brush, x, -136, 11, 30, arched=True)
    wall = slab(brush, [(-214, -16), (-214, -104), (214, -104), (214, -16)], stone, 0.75, 0.3)
    stones(brush, wall, stone, 10, 0.3)
    _battlements(brush, -214, 214, -104, stone)
    for x, high, half in ((-214, -186, 34), (214, -176, 34), (-56, -150, 26), (56, -150, 26)):
        tower = drum(brush, x, -4, high, half + 3, half, stone)
        stones(brush, tower, stone, 10, 0.3)
        cone(brush, x, high + 2, half + 11, half * 2.5, tiles)
        window(brush, x - 4, high + 32, 9, 22, arched=True)
        window(brush, x - 4, high + 92, 9, 22, arched=True)
        _flag(brush, x, high - half * 2.5 + 2)
    canvas.fill(rect(-30, -112, 60, 108), brush.tone(stone, 0.7))
    canvas.fill(curve([(-21, -4, 1), (-21, -52), (0, -76), (21, -52), (21, -4, 1)]), brush.tone("#3c2c2c", 0.3))
    for k in range(-2, 3):
        canvas.fill(rect(k * 8 - 1, -70, 2, 66), brush.tone("#7c6c60", 0.4), 0.8)
    for x, r in ((-290, 24), (-256, 30), (-130, 22), (120, 24), (262, 32), (300, 22)):
        bush(canvas, brush.view, x, -6, r, r * 0.66, brush.chance.getrandbits(20), 70)


def _battlements(brush: Brush, left: float, right: float, y: float, stone: str) -> None:
    merlons = [rect(x, y - 10, 9, 11) for x in range(int(left), int(right) - 5, 17)]
    brush.canvas.fill(Path(tuple(c for m in merlons for c in m.contours)), brush.tone(stone, 0.85))
    brush.canvas.fill(rect(left, y, right - left, 3), brush.tone("#ffffff", 0.8), 0.25)


def _flag(brush: Brush, x: float, y: float) -> None:
    brush.canvas.fill(rect(x - 0.8, y - 26, 1.6, 28), brush.tone("#3c3434", 0.5))
    brush.canvas.fill(
        curve([(x + 1, y - 26, 1), (x + 13, y - 23), (x + 28, y - 18, 1), (x + 13, y - 14), (x + 1, y - 12, 1)]),
        brush.tone("#c8384c", 0.8),
    )


def _treehouse(brush: Brush) -> None:
    """A hut of planks in the crown of an old tree, with a ladder and a lantern."""
    canvas, wood = brush.canvas, "#a4744a"
    footed(brush, 180)
    tree(canvas, brush.view, 0, 4, 400, brush.chance.getrandbits(20), 0.95, 700)
    for a, b in (((-20, -110), (-76, -170)), ((20, -110), (80, -170)), ((0, -110), (10, -170))):
        canvas.fill(stroke([a, b], 15, lambda t: 1 - 0.4 * t), brush.tone("#6a4a38", 0.5))
    brush.solid(rect(-112, -180, 224, 13, 2), wood, 0.9, 0.3)
    hut = slab(brush, [(-66, -178), (-66, -256), (62, -256), (62, -178)], brush.own(wood), 0.85)
    for x in range(-56, 62, 13):
        canvas.fill(rect(x, -256, 1.5, 78), brush.tone("#4c2c1c", 0.2), 0.5, clip=hut)
    _roof(brush, [(-86, -250), (-52, -308), (50, -308), (84, -250)], "#7c5a48", 0.85, 7)
    eaves(brush, -66, 62, -252, 9, hut)
    canvas.fill(rect(8, -232, 30, 54, 2), brush.tone("#5c3a28", 0.5))
    canvas.fill(rect(-48, -236, 36, 30, 2), brush.tone("#ecd8b0", 0.8))
    window(brush, -30, -221, 30, 25)
    canvas.fill(rect(-31, -234, 2, 26) | rect(-45, -222, 30, 2), brush.tone("#ecd8b0", 0.8))
    for x in range(-110, 114, 22):
        canvas.fill(rect(x, -206, 3, 28), brush.tone(wood, 0.6))
    canvas.fill(rect(-112, -208, 224, 4), brush.tone(wood, 0.9))
    for x in (72, 98):
        canvas.line(lines([(x, -206), (x + 14, 2)], closed=False), brush.tone("#7c5434", 0.7), 4.5)
    for k in range(11):
        canvas.fill(rect(73 + k * 1.3, -182 + k * 17, 25, 4), brush.tone("#8c6440", 0.7))
    canvas.fill(rect(48, -212, 10, 14, 3), mix(brush.tone("#e8c060", 0.8), "#fff0b0", brush.view.lamps))
    brush.glow(53, -204, 70, "#ffc860", 0.8)


def _circus(brush: Brush) -> None:
    """A striped big top with two peaks, scalloped edge, flags and lights."""
    canvas, red, cream = brush.canvas, brush.own("#d8403c"), "#fbf2e0"
    footed(brush, 420)
    for k in range(14):
        a, b = -190 + k * 27.14, -190 + (k + 1) * 27.14
        light = 0.95 - 0.06 * k
        canvas.fill(lines([(a, 2), (a * 0.98, -92), (b * 0.98, -92), (b, 2)]), brush.tone((red, cream)[k % 2], light))
        peak = -70 if (a + b) / 2 < 0 else 70
        gore = curve(
            [
                (a * 1.12, -88, 1),
                (a * 0.72 + peak * 0.25, -150),
                (peak - 3, -252, 1),
                (peak + 3, -252, 1),
                (b * 0.72 + peak * 0.25, -150),
                (b * 1.12, -88, 1),
            ]
        )
        canvas.fill(
            gore, Linear(0, -252, 0, -88, (brush.tone((red, cream)[k % 2], light), brush.tone((red, cream)[k % 2], light * 0.7)))
        )
    canvas.fill(
        curve([(-74, -252, 1), (-40, -176), (0, -152), (40, -176), (74, -252, 1), (30, -160), (0, -140), (-30, -160)]),
        brush.tone(mix(red, "#2a1020", 0.4), 0.3),
        0.35,
    )
    for k in range(20):
        x = -213 + k * 22.4
        canvas.fill(
            curve([(x - 11.2, -92, 1), (x + 11.2, -92, 1), (x + 8, -72), (x, -68), (x - 8, -72)]),
            brush.tone((cream, red)[k % 2], 0.9 - 0.035 * k),
        )
        canvas.fill(ellipse(x, -93, 3.6, 3.6), mix(brush.tone("#f0d070", 0.9), "#fff4c0", brush.view.lamps))
        brush.glow(x, -93, 20, "#ffd070", 0.5)
    canvas.fill(lines([(-28, 2), (-20, -66), (0, -84), (20, -66), (28, 2)]), brush.tone("#3a1c28", 0.2))
    brush.glow(0, -20, 80, "#ffb860", 0.5)
    for side in (-1, 1):
        canvas.fill(
            curve([(side * 30, 2, 1), (side * 2, -84, 1), (side * 34, -84, 1), (side * 44, 2, 1)]), brush.tone(cream, 0.7)
        )
    for x in (-70, 70, -190, 190):
        top = -252 if abs(x) == 70 else -92
        canvas.fill(rect(x - 1.5, top - 40, 3, 44), brush.tone("#6a5040", 0.5))
        canvas.fill(
            curve([(x + 1, top - 40, 1), (x + 18, top - 35), (x + 36, top - 28, 1), (x + 18, top - 25), (x + 1, top - 20, 1)]),
            brush.tone("#3c78c8" if x > 0 else "#f0b83c", 0.8),
        )


def _tents(brush: Brush) -> None:
    """A camp of pavilions with striped roofs and pennants, back to front."""
    coats = (("#c03c40", "#f4ead4"), ("#3c5ca0", "#f4ead4"), ("#d8a83c", "#f4ead4"), ("#4c7c50", "#f4ead4"))
    for k, (x, y, size) in enumerate(
        ((-210, -14, 0.6), (190, -16, 0.58), (70, -10, 0.74), (-110, -4, 0.9), (150, 6, 1.0), (-10, 10, 1.1))
    ):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            first, second = coats[k % 4]
            _pavilion(brush, brush.own(first), second)


def _pavilion(brush: Brush, first: str, second: str) -> None:
    canvas = brush.canvas
    footed(brush, 140)
    for k in range(6):
        a, b, light = -60 + k * 20, -40 + k * 20, 0.95 - 0.14 * k
        canvas.fill(lines([(a * 1.08, 2), (a, -52), (b, -52), (b * 1.08, 2)]), brush.tone((second, first)[k % 2], light))
        canvas.fill(
            curve([(a * 1.16, -50, 1), (a * 0.5, -84), (0, -126, 1), (b * 0.5, -84), (b * 1.16, -50, 1)]),
            brush.tone((first, second)[k % 2], light),
        )
    canvas.fill(lines([(-16, 2), (0, -50), (16, 2)]), brush.tone("#2c2028", 0.2))
    canvas.fill(lines([(-16, 2), (0, -50), (-4, -20), (-24, 2)]), brush.tone(second, 0.95))
    brush.glow(0, -10, 40, "#ffb860", 0.5 * brush.view.stars)
    canvas.fill(rect(-70, -54, 140, 6, 2), brush.tone(mix(first, "#f0c860", 0.5), 0.8))
    canvas.fill(rect(-1, -158, 2, 34), brush.tone("#4c3c30", 0.5))
    canvas.fill(lines([(1, -158), (30, -151), (1, -143)]), brush.tone(first, 0.8))


PROPS = {
    "castle": Prop(far(_castle, 0.2), 660, 500),
    "house": Prop(far(_house, 0.1), 350, 240),
    "cottage": Prop(far(_cottage, 0.08), 270, 170),
    "church": Prop(far(_church, 0.12), 320, 380),
    "treehouse": Prop(far(_treehouse, 0.04), 380, 420),
    "circus tent": Prop(far(_circus, 0.1), 460, 300),
    "tents": Prop(far(_tents, 0.08), 560, 180),
}
