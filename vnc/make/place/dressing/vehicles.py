"""Large vehicles that stand off: train, bus, tank, wrecks of aeroplanes, ships and spaceships."""

from vnc.make.draw import Linear, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import far, footed
from vnc.make.place.dressing.brush import Brush, Prop


def _wheel(brush: Brush, x: float, y: float, r: float, rim: str = "#b8bcc4") -> None:
    """A tyre with its rim and hub."""
    brush.canvas.fill(ellipse(x, y, r, r), brush.tone("#24242c", 0.4))
    brush.canvas.fill(
        ellipse(x, y, r * 0.58, r * 0.58), Linear(x - r, y - r, x + r, y + r, (brush.tone(rim, 1.0), brush.tone(rim, 0.25)))
    )
    brush.canvas.fill(ellipse(x, y, r * 0.2, r * 0.2), brush.tone("#3c4048", 0.4))


def _pane(brush: Brush, shape: Path) -> None:
    """A vehicle's window: sky in it by day, lit at night."""
    left, top, right, low = shape.bounds()
    day = (brush.tone("#d4ecf8", 0.9), brush.tone("#5c7c98", 0.5))
    lamps = brush.view.lamps
    brush.canvas.fill(
        shape, Linear(left, top, right, low, (mix(day[0], "#ffe8a8", lamps * 0.9), mix(day[1], "#ffd488", lamps * 0.9)))
    )


def _train(brush: Brush) -> None:
    """A steam engine with its tender and two coaches, coming from the left."""
    canvas = brush.canvas
    footed(brush, 640)
    canvas.fill(rect(-330, 0, 680, 5), brush.tone("#8c8484", 0.8))
    for x in range(-330, 345, 16):
        canvas.fill(rect(x, 4, 10, 6), brush.tone("#5c4434", 0.5))
    for x in (44, 204):
        _coach(brush, x, brush.own("#8c3434"))
    _engine(brush)


def _coach(brush: Brush, x: float, colour: str) -> None:
    canvas = brush.canvas
    brush.solid(rect(x, -98, 148, 80, 4), colour, 0.95, 0.25)
    canvas.fill(curve([(x - 4, -96, 1), (x + 10, -110), (x + 138, -110), (x + 152, -96, 1)]), brush.tone("#4c4c54", 0.8))
    canvas.fill(rect(x, -54, 148, 5), brush.tone("#e8c878", 0.8))
    canvas.fill(rect(x, -92, 148, 34), brush.tone(mix(colour, "#f4e4c4", 0.8), 0.8))
    for k in range(6):
        _pane(brush, rect(x + 9 + k * 23, -88, 17, 26, 2))
    brush.glow(x + 74, -74, 110, "#ffd080", 0.35 * brush.view.lamps)
    canvas.fill(rect(x + 4, -20, 140, 7), brush.tone("#2c2c34", 0.4))
    for dx in (22, 46, 102, 126):
        _wheel(brush, x + dx, -10, 11)


def _engine(brush: Brush) -> None:
    canvas, iron = brush.canvas, "#2e323c"
    for k in range(22):
        t = k / 22
        canvas.fill(
            ellipse(-232 + 330 * t**1.2, -166 - 60 * t**0.6, 14 + 44 * t, 12 + 28 * t),
            brush.tone("#f0f0f4", 0.7),
            0.62 * (1 - t),
            blur=5,
        )
    boiler = rect(-262, -96, 178, 62, 10)
    canvas.fill(
        boiler,
        Linear(
            0,
            -96,
            0,
            -34,
            (
                brush.tone("#5c6474", 0.8),
                brush.tone(mix(iron, "#8c94a4", 0.3), 1.0),
                brush.tone(iron, 0.5),
                brush.tone(iron, 0.1),
            ),
        ),
    )
    for x in (-226, -180, -132):
        canvas.fill(rect(x, -97, 5, 64), brush.tone("#c8a050", 0.8))
    canvas.fill(
        lines([(-244, -94), (-248, -144), (-252, -150), (-216, -150), (-220, -144), (-222, -94)]),
        Linear(-250, 0, -216, 0, (brush.tone(iron, 1.0), brush.tone(iron, 0.1))),
    )
    canvas.fill(rect(-254, -152, 40, 7, 2), brush.tone("#c8a050", 0.9))
    for x in (-190, -146):
        brush.solid(curve([(x - 16, -92, 1), (x - 14, -112), (x, -120), (x + 14, -112), (x + 16, -92, 1)]), "#c8a050", 1.0, 0.3)
    brush.solid(rect(-92, -132, 62, 100, 3), brush.own("#8c3434"), 0.95, 0.3)
    canvas.fill(curve([(-102, -130, 1), (-90, -142), (-32, -142), (-20, -130, 1)]), brush.tone(iron, 0.8))
    for x in (-84, -56):
        _pane(brush, rect(x, -118, 20, 28, 3))
    brush.solid(rect(-22, -78, 58, 46, 2), iron, 0.9, 0.3)
    canvas.fill(curve([(-20, -76, 1), (-10, -90), (8, -94), (28, -88), (34, -76, 1)]), brush.tone("#1c1c24", 0.3))
    canvas.fill(ellipse(-262, -65, 12, 29), brush.tone(mix(iron, "#8c94a4", 0.2), 0.9))
    brush.solid(rect(-270, -34, 306, 10, 2), brush.own("#8c3434"), 0.9, 0.3)
    canvas.fill(lines([(-270, -30), (-306, 0), (-262, 0)]), brush.tone(brush.own("#8c3434"), 0.6))
    for x, r in ((-236, 13), (-190, 22), (-142, 22), (-94, 22), (-8, 12), (24, 12)):
        _wheel(brush, x, -r + 2, r, "#b04c40")
    canvas.fill(rect(-200, -22, 116, 5, 2), brush.tone("#d4d8e0", 0.9))
    canvas.fill(ellipse(-272, -104, 10, 10), "#fff4c8")
    brush.glow(-274, -104, 90, "#ffe49a", 0.9)


def _bus(brush: Brush) -> None:
    """A yellow coach seen from its front corner."""
    canvas, paint = brush.canvas, brush.own("#f0b030")
    footed(brush, 320)
    body = curve([(-160, -10, 1), (-160, -112), (-148, -132, 1), (150, -132, 1), (160, -118), (160, -10, 1)])
    canvas.fill(
        body,
        Linear(0, -132, 0, -10, (brush.tone(mix(paint, "#ffffff", 0.2), 1.0), brush.tone(paint, 0.75), brush.tone(paint, 0.3))),
    )
    canvas.fill(rect(-152, -138, 304, 10, 4), brush.tone(mix(paint, "#ffffff", 0.35), 0.9))
    nose = curve([(-160, -12, 1), (-196, -14), (-202, -56), (-186, -72), (-160, -76, 1)])
    brush.solid(nose, paint, 0.9, 0.3)
    for k in range(7):
        _pane(brush, rect(-108 + k * 37, -116, 30, 36, 4))
    _pane(brush, curve([(-154, -78, 1), (-154, -116), (-120, -116, 1), (-120, -78, 1)]))
    for y in (-70, -44):
        canvas.fill(rect(-160, y, 320, 4), brush.tone("#2c2c34", 0.4))
    canvas.fill(rect(-150, -76, 34, 64, 3), brush.tone(mix(paint, "#7c4c10", 0.25), 0.6))
    _pane(brush, rect(-146, -70, 12, 26, 2))
    _pane(brush, rect(-132, -70, 12, 26, 2))
    canvas.fill(rect(-206, -22, 374, 9, 3), brush.tone("#3c4048", 0.5))
    for x in (-166, 96):
        canvas.fill(ellipse(x, -12, 27, 27), brush.tone("#1c1c24", 0.2), clip=rect(-210, -46, 400, 40))
        _wheel(brush, x, -10, 20)
    canvas.fill(ellipse(-198, -46, 6, 8), "#fff4c8")
    brush.glow(-200, -46, 70, "#ffe49a", 0.9 * brush.view.lamps)
    canvas.fill(rect(152, -62, 8, 14, 2), brush.tone("#d8382c", 0.8))
    canvas.fill(curve([(-140, -126), (0, -130), (140, -127), (0, -124)]), "#ffffff", 0.5, blur=1)


def _tank(brush: Brush) -> None:
    """A battle tank: tracks, sloped hull, turret and gun."""
    canvas, paint = brush.canvas, brush.own("#6c7850")
    footed(brush, 300)
    track = curve([(-146, -34), (-120, -54), (120, -56), (150, -36), (128, -6), (96, 2), (-96, 2), (-130, -8)])
    canvas.fill(track, brush.tone("#2c2c2c", 0.4))
    canvas.line(track, brush.tone("#5c5850", 0.6), 5)
    for k in range(7):
        _wheel(brush, -102 + k * 34, -17, 16, paint)
    for x in (-130, 130):
        _wheel(brush, x, -32, 12, paint)
    hull = lines([(-160, -52), (-132, -80), (126, -84), (160, -60), (150, -48), (-150, -44)])
    canvas.fill(hull, Linear(0, -84, 0, -44, (brush.tone(mix(paint, "#ffffff", 0.12), 1.0), brush.tone(paint, 0.35))))
    canvas.fill(lines([(-154, -50), (152, -54), (152, -40), (-150, -36)]), brush.tone(paint, 0.55))
    gun = lines([(-60, -112), (-250, -126), (-250, -116), (-60, -96)])
    canvas.fill(gun, Linear(0, -126, 0, -98, (brush.tone(paint, 1.0), brush.tone(paint, 0.2))))
    brush.solid(rect(-264, -128, 20, 14, 3), mix(paint, "#24241c", 0.3), 0.8, 0.3)
    turret = curve([(-74, -84, 1), (-76, -106), (-46, -126, 1), (50, -128, 1), (84, -108), (82, -84, 1)])
    brush.solid(turret, paint, 1.0, 0.2)
    canvas.fill(curve([(-8, -126, 1), (-4, -138), (32, -138), (38, -126, 1)]), brush.tone(paint, 0.9))
    canvas.line(lines([(60, -124), (74, -206)], closed=False), brush.tone("#3c3c34", 0.5), 1.8)
    for x, y, rx, ry in ((-20, -106, 22, 9), (50, -104, 16, 8), (-90, -66, 24, 8), (40, -68, 30, 8), (110, -66, 18, 7)):
        canvas.fill(ellipse(x, y, rx, ry), brush.tone(mix(paint, "#3c3420", 0.55), 0.5), 0.6, blur=1.5)
    for k in range(5):
        canvas.fill(rect(88 + k * 11, -92, 8, 10, 2), brush.tone(mix(paint, "#8c8468", 0.4), 0.7))


def _plane_wreck(brush: Brush) -> None:
    """A broken airliner: nose half in the earth, the tail behind, a torn wing."""
    canvas, skin = brush.canvas, brush.own("#d8dce0")
    footed(brush, 560)
    tail = lines([(120, -10), (150, -76), (280, -104), (330, -96), (300, -60), (220, -20)])
    canvas.fill(tail, Linear(0, -104, 0, -10, (brush.tone(skin, 0.9), brush.tone(skin, 0.2))))
    canvas.fill(lines([(262, -100), (300, -214), (340, -218), (328, -96)]), brush.tone("#3c6ca8", 0.7))
    canvas.fill(lines([(280, -94), (370, -130), (390, -124), (318, -76)]), brush.tone(skin, 0.6))
    canvas.fill(curve([(120, -12, 1), (132, -44), (152, -78, 1), (146, -46), (140, -14, 1)]), brush.tone("#2c2830", 0.2))
    wing = lines([(-60, -26), (60, -2), (170, 26), (120, 30), (-100, 8)])
    body = curve(
        [
            (-300, -4, 1),
            (-288, -48),
            (-240, -84),
            (-180, -96),
            (40, -92, 1),
            (56, -64),
            (46, -44),
            (66, -20),
            (54, 4, 1),
            (-200, 6, 1),
        ]
    )
    canvas.fill(
        body, Linear(0, -96, 0, 6, (brush.tone(skin, 1.0), brush.tone(skin, 0.7), brush.tone(mix(skin, "#4c4c5c", 0.4), 0.2)))
    )
    canvas.fill(
        curve([(40, -92, 1), (56, -64), (46, -44), (66, -20), (54, 4, 1), (30, -10), (26, -50), (20, -84)]),
        brush.tone("#2c2830", 0.2),
    )
    for y in (-70, -44, -18):
        canvas.fill(stroke([(22, y), (46, y + 2), (70, y + 8)], 4), brush.tone("#8c8890", 0.5))
    canvas.fill(rect(-280, -52, 320, 7), brush.tone("#3c6ca8", 0.7), clip=body)
    for k in range(15):
        canvas.fill(rect(-220 + k * 16, -72, 7, 10, 3), brush.tone("#2c3444", 0.4))
    canvas.fill(lines([(-280, -60), (-252, -78), (-236, -70), (-262, -54)]), brush.tone("#2c3444", 0.5))
    canvas.fill(wing, Linear(0, -26, 0, 30, (brush.tone(skin, 0.95), brush.tone(skin, 0.4))))
    brush.solid(rect(-20, 0, 66, 26, 12), mix(skin, "#6c7080", 0.4), 0.9, 0.2)
    for x, y, w in ((-150, -30, 70), (-60, -60, 50), (10, -20, 40)):
        canvas.fill(
            curve([(x, y), (x + w * 0.5, y - 6), (x + w, y + 3), (x + w * 0.4, y + 8)]),
            brush.tone("#7c5440", 0.4),
            0.5,
            blur=2,
            clip=body,
        )
    _debris(brush, skin, 260)


def _debris(brush: Brush, colour: str, spread: float) -> None:
    """Bits on the ground and grass over the foot of a wreck."""
    for _ in range(18):
        x, y, r = brush.chance.gauss(0, spread * 0.5), brush.chance.uniform(4, 20), brush.chance.uniform(4, 13)
        brush.solid(
            lines([(x - r, y), (x - r * 0.3, y - r * 0.9), (x + r, y - r * 0.3), (x + r * 0.7, y + 2)]),
            mix(colour, "#4c4440", 0.3),
            0.9,
            0.2,
        )
    for k in range(70):
        x = brush.chance.uniform(-spread, spread)
        blade = stroke([(x, 12), (x + 2, 0), (x + brush.chance.uniform(-8, 8), -10 - 10 * brush.chance.random())], 3)
        brush.canvas.fill(blade, brush.tone("#5c8448" if k % 3 else "#a0b868", 0.5), 0.85)


def _crashed(brush: Brush) -> None:
    """A wedge of a starship, nose down in a furrow, plates torn, still glowing."""
    canvas, metal = brush.canvas, brush.own("#7c8898")
    footed(brush, 520)
    furrow = curve([(-300, 14, 1), (-220, -16), (-120, -10), (140, -8), (300, 14, 1), (0, 26)])
    canvas.fill(furrow, Linear(0, -16, 0, 26, (brush.tone("#8c7460", 0.7), brush.tone("#5c4838", 0.3))))
    canvas.fill(lines([(60, -60), (120, -262), (172, -270), (168, -80)]), brush.tone(metal, 0.35))
    hull = lines([(-290, 8), (-200, -46), (20, -128), (220, -196), (272, -182), (286, -120), (230, -60), (120, 6)])
    canvas.fill(
        hull,
        Linear(
            -60,
            -150,
            40,
            6,
            (brush.tone(mix(metal, "#ffffff", 0.2), 1.0), brush.tone(metal, 0.6), brush.tone(mix(metal, "#1c2030", 0.4), 0.1)),
        ),
    )
    canvas.fill(
        lines([(-290, 8), (-180, -18), (60, -60), (258, -98), (230, -60), (120, 6)]),
        brush.tone(mix(metal, "#1c2030", 0.35), 0.2),
        0.75,
    )
    for a, b in (
        ((-160, -58), (-120, -6)),
        ((-60, -96), (-10, 0)),
        ((50, -136), (90, -10)),
        ((150, -170), (190, -40)),
        ((-230, -28), (250, -150)),
        ((-200, -12), (250, -120)),
    ):
        canvas.line(lines([a, b], closed=False), brush.tone("#20242e", 0.2), 1.8, 0.6, clip=hull)
    bridge = lines([(40, -132), (66, -178), (150, -206), (168, -176)])
    brush.solid(bridge, metal, 1.0, 0.3)
    _pane(brush, lines([(66, -154), (74, -170), (146, -194), (152, -182)]))
    hole = lines([(-70, -70), (-40, -92), (-6, -78), (14, -88), (30, -58), (4, -40), (-20, -50), (-52, -38)])
    canvas.fill(hole, brush.tone("#181420", 0.1))
    for x in (-46, -20, 6):
        canvas.line(lines([(x, -84), (x + 10, -44)], closed=False), brush.tone("#5c5450", 0.5), 3, clip=hole)
    brush.glow(-18, -62, 80, "#ff8440", 0.7)
    _dying_engines(brush)
    _smoke(brush)
    _debris(brush, metal, 290)


def _smoke(brush: Brush) -> None:
    """A column that bends away."""
    canvas = brush.canvas
    for k in range(16):
        t = k / 16
        canvas.fill(
            ellipse(-10 + 120 * t * t, -96 - 210 * t, 12 + 38 * t, 11 + 30 * t),
            brush.tone("#5c5860", 0.3),
            0.42 * (1 - t),
            blur=7,
        )


def _dying_engines(brush: Brush) -> None:
    """Three nozzles that still glow."""
    canvas = brush.canvas
    for k in range(3):
        x, y = 262 + k * 7, -172 + k * 30
        canvas.fill(ellipse(x, y, 9, 13), brush.tone("#2c303c", 0.3))
        canvas.fill(ellipse(x + 2, y, 6, 9), mix(brush.tone("#3c6c8c", 0.4), "#8ce8ff", 0.4 + 0.5 * brush.view.stars))
        brush.glow(x, y, 40, "#60d0ff", 0.6)


def _shipwreck(brush: Brush) -> None:
    """A wooden hull heeled over, its ribs bare, one mast broken, torn canvas."""
    canvas, wood = brush.canvas, brush.own("#6c4e3a")
    footed(brush, 480)
    with canvas.saved():
        canvas.rotate(-9)
        for points, wide in (([(-40, -60), (-58, -330)], 15), ([(90, -60), (78, -190)], 14), ([(-170, -80), (-290, -150)], 11)):
            canvas.fill(stroke(points, wide, lambda t: 1 - 0.4 * t, smooth=False), brush.tone(wood, 0.6))
        canvas.line(lines([(-120, -262), (16, -250)], closed=False), brush.tone(wood, 0.7), 7)
        rag = curve(
            [
                (-112, -258, 1),
                (10, -248, 1),
                (2, -200),
                (-14, -150, 1),
                (-30, -180),
                (-46, -140, 1),
                (-64, -190),
                (-88, -164, 1),
                (-104, -210),
            ]
        )
        canvas.fill(rag, Linear(-110, 0, 10, 0, (brush.tone("#d4ccb8", 0.9), brush.tone("#8c8478", 0.3))), 0.95)
        canvas.line(lines([(78, -186), (120, -150), (150, -96)], closed=False), brush.tone(wood, 0.4), 8)
        for a, b in (((-58, -324), (-280, -146)), ((-58, -324), (80, -184))):
            canvas.line(
                curve([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 30), b], closed=False), brush.tone("#3c3028", 0.3), 1.6, 0.8
            )
        inside = lines([(-210, -100), (200, -110), (206, -40), (-170, -40)])
        canvas.fill(inside, brush.tone("#2c2020", 0.2))
        _planks(brush, wood)
    for x, half in ((-180, 90), (-40, 110), (120, 110)):
        canvas.fill(
            curve([(x - half, 14, 1), (x - half * 0.3, -6), (x + half * 0.5, -2), (x + half, 14, 1)]),
            brush.tone("#c8b08c", 0.6),
            0.9,
            blur=2,
        )
    _debris(brush, wood, 250)


def _planks(brush: Brush, wood: str) -> None:
    """The near side of the wreck, with a great hole and the ribs in it."""
    canvas = brush.canvas
    side: Points = [
        (-226, -112, 1),
        (-130, -74),
        (0, -62),
        (130, -72),
        (176, -128, 1),
        (222, -136, 1),
        (214, -60),
        (180, 0),
        (150, 26, 1),
        (-120, 26, 1),
        (-180, -24),
    ]
    hole = lines([(-60, -58), (-20, -66), (10, -50), (50, -58), (74, -30), (58, 0), (20, 12), (-30, 8), (-66, -18)])
    for x in range(-60, 80, 22):
        canvas.fill(stroke([(x, -70), (x - 8, -30), (x + 2, 14)], 8), brush.tone(wood, 0.5))
    hull = curve(side) - hole
    canvas.fill(
        hull,
        Linear(
            0,
            -130,
            0,
            26,
            (brush.tone(mix(wood, "#d8c8a8", 0.25), 1.0), brush.tone(wood, 0.6), brush.tone(mix(wood, "#141820", 0.4), 0.1)),
        ),
    )
    for k in range(8):
        y = -100 + k * 16
        canvas.line(
            curve([(-226, y - 10), (0, y + 26), (220, y - 24)], closed=False), brush.tone("#20140e", 0.2), 2, 0.55, clip=hull
        )
    for k in range(40):
        canvas.fill(
            ellipse(brush.chance.uniform(-190, 200), brush.chance.uniform(-20, 24), 12, 6),
            brush.tone("#4c6c44" if k % 2 else "#7c8c60", 0.5),
            0.5,
            blur=1.5,
            clip=hull,
        )
    canvas.fill(
        stroke([(-226, -110), (-130, -72), (0, -60), (130, -70)], 8, lambda t: 0.8 + 0 * t),
        brush.tone(mix(wood, "#d8c8a8", 0.35), 0.9),
    )


def _rocket(brush: Brush) -> None:
    """A white rocket with fins on its pad, the gantry beside it, vapour at its foot."""
    canvas, white, red = brush.canvas, "#f4f4f2", brush.own("#d8402c")
    footed(brush, 300)
    brush.solid(lines([(-150, 6), (-134, -20), (150, -20), (166, 6)]), "#8c9098", 0.9, 0.3)
    for x in (76, 126):
        canvas.line(lines([(x, -20), (x, -400)], closed=False), brush.tone("#c85c3c", 0.8 if x < 100 else 0.3), 5)
    for k in range(15):
        y = -20 - k * 25.3
        canvas.line(lines([(76, y), (126, y - 25), (76, y - 25), (126, y)], closed=False), brush.tone("#c85c3c", 0.55), 2.2)
    for y in (-150, -250, -340):
        canvas.fill(rect(26, y, 54, 7), brush.tone("#a84c34", 0.7))
    for side, light in ((-1, 0.9), (1, 0.25)):
        fin = curve([(side * 26, -150, 1), (side * 52, -110), (side * 84, -20, 1), (side * 60, -30), (side * 24, -46, 1)])
        canvas.fill(fin, brush.tone(red, light))
    body = curve(
        [(0, -430, 1), (24, -380), (36, -310), (36, -60, 1), (28, -26, 1), (-28, -26, 1), (-36, -60, 1), (-36, -310), (-24, -380)]
    )
    ramp = (brush.tone(white, 0.8), brush.tone(white, 1.0), brush.tone(white, 0.55), brush.tone(mix(white, "#5c6484", 0.5), 0.1))
    canvas.fill(body, Linear(-36, 0, 36, 0, ramp, (0, 0.25, 0.65, 1)))
    nose = rect(-40, -440, 80, 84)
    canvas.fill(nose, Linear(-30, 0, 30, 0, (brush.tone(red, 1.0), brush.tone(red, 0.2))), clip=body)
    for y in (-356, -250, -110):
        canvas.fill(rect(-40, y, 80, 8), brush.tone("#2c303c", 0.4), clip=body)
    for y in (-326, -290):
        canvas.fill(ellipse(0, y, 12, 12), brush.tone("#8c94a4", 0.8))
        canvas.fill(ellipse(0, y, 8.5, 8.5), mix(brush.tone("#4c84b0", 0.7), "#ffe8a8", brush.view.lamps))
    canvas.fill(lines([(-8, -170), (8, -170), (10, -34), (-10, -34)]), brush.tone(red, 0.5))
    canvas.fill(lines([(-20, -26), (20, -26), (28, -12), (-28, -12)]), brush.tone("#3c404c", 0.5))
    for _ in range(24):
        x = brush.chance.gauss(0, 100)
        canvas.fill(ellipse(x, -4 - brush.chance.random() * 20, 34, 18), alpha(brush.tone("#ffffff", 0.9), 0.4), blur=7)
    brush.glow(76, -400, 30, "#ff4840", 0.9)


PROPS = {
    "train": Prop(far(_train, 0.06), 700, 240),
    "bus": Prop(far(_bus, 0.05), 380, 140),
    "tank": Prop(far(_tank, 0.05), 430, 210),
    "plane wreck": Prop(far(_plane_wreck, 0.08), 700, 230),
    "crashed spaceship": Prop(far(_crashed, 0.08), 620, 320),
    "shipwreck": Prop(far(_shipwreck, 0.1), 540, 350),
    "rocket": Prop(far(_rocket, 0.1), 320, 440),
}
