"""What hangs on walls: clocks, mirrors, cloth, weapons, light."""

import math

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.lights import flame
from vnc.make.place.parts.flora import bush

PAPER = ("#f2efe4", "#e8d9b0", "#c9dce4", "#f4e08a", "#f0b8b8", "#cfe0b8")
INK = ("#b3402f", "#2f5a8a", "#3f7a52", "#6a4a8a", "#c8862a", "#2a2a34")
GOLD, WOOD = "#b8904a", "#6a4630"


def _clock(brush: Brush) -> None:
    """A round clock at ten past ten."""
    brush.canvas.fill(ellipse(3, 5, 27, 27), brush.tone("#181020", 0), 0.35, blur=4)
    brush.solid(ellipse(0, 0, 27, 27), brush.own(WOOD), 1.0, 0.3)
    brush.canvas.fill(ellipse(0, 0, 22.5, 22.5), Radial(-6, -8, 34, (brush.tone("#fffdf4", 1.0), brush.tone("#e4dcc8", 0.5))))
    for k in range(12):
        a = math.radians(30 * k)
        mark = [(math.sin(a) * r, -math.cos(a) * r) for r in ((16 if k % 3 == 0 else 18), 20.5)]
        brush.canvas.line(lines(mark, closed=False), brush.tone("#2a2430", 0.2), 1.8 if k % 3 == 0 else 0.9)
    for angle, long, wide in ((305, 11, 2.0), (60, 16, 1.3)):
        a = math.radians(angle)
        brush.canvas.line(
            lines([(0, 0), (math.sin(a) * long, -math.cos(a) * long)], closed=False), brush.tone("#241e2a", 0.2), wide
        )
    brush.canvas.fill(ellipse(0, 0, 1.8, 1.8), brush.tone("#8a3a2a", 0.6))


def _mirror(brush: Brush) -> None:
    """An oval mirror."""
    brush.canvas.fill(ellipse(4, 6, 35, 47), brush.tone("#181020", 0), 0.35, blur=5)
    brush.solid(ellipse(0, 0, 35, 47), brush.own(GOLD), 1.1, 0.3)
    glass = ellipse(0, 0, 29, 41)
    brush.canvas.fill(
        glass, Linear(-29, -41, 29, 41, (brush.tone("#e4f0f8", 1.0), brush.tone("#8aa4b8", 0.6), brush.tone("#c8dce8", 0.9)))
    )
    with brush.canvas.clipped(glass) as canvas:
        for x in (-14, 4):
            canvas.fill(lines([(x, 44), (x + 9, 44), (x + 34, -44), (x + 25, -44)]), "#ffffff", 0.28)
    for dx in (-8, 0, 8):
        brush.solid(ellipse(dx, -47 + abs(dx) * 0.3, 5, 6), GOLD, 1.1, 0.4)


def _banner(brush: Brush) -> None:
    """Swallow-tailed cloth with an emblem."""
    for k, x in enumerate((-92, 92) if brush.many else (0,)):
        cloth = brush.own(("#8a2430", "#2a3f7a")[k])
        brush.solid(rect(x - 32, -66, 64, 4, 2), GOLD, 1.0, 0.4)
        shape = lines([(x - 27, -63), (x + 27, -63), (x + 27, 62), (x, 44), (x - 27, 62)])
        brush.canvas.fill(shape.moved(4, 5), brush.tone("#181020", 0), 0.3, blur=5)
        tones = tuple(brush.tone(cloth, light) for light in (0.5, 0.95, 0.4, 0.85, 0.3))
        brush.canvas.fill(shape, Linear(x - 27, 0, x + 27, 0, tones))
        brush.canvas.line(
            lines([(x - 24, -60), (x - 24, 56), (x, 40), (x + 24, 56), (x + 24, -60)], closed=False), brush.tone(GOLD, 0.8), 1.6
        )
        star = [
            (x + r * math.sin(a), -14 - r * math.cos(a))
            for r, a in ((15 if j % 2 == 0 else 6.4, j * math.pi / 5) for j in range(10))
        ]
        brush.canvas.fill(lines(star), brush.tone("#e8c870", 0.9))


def _antlers(brush: Brush) -> None:
    """A stag's skull and antlers on a shield of wood."""
    brush.canvas.fill(ellipse(3, 22, 24, 30), brush.tone("#181020", 0), 0.35, blur=5)
    brush.solid(curve([(-22, -4, 1), (0, -9), (22, -4, 1), (20, 26), (0, 46, 1), (-20, 26)]), WOOD, 1.0, 0.3)
    for side in (-1, 1):
        beam = [(side * 5, 2), (side * 22, -20), (side * 40, -32), (side * 46, -62)]
        branches = [
            beam,
            [(side * 22, -20), (side * 17, -44)],
            [(side * 36, -30), (side * 31, -58)],
            [(side * 43, -42), (side * 58, -56)],
        ]
        for branch in branches:
            brush.canvas.line(curve(branch, closed=False), brush.tone("#8a6a44", 0.4), 5)
            brush.canvas.line(curve([(x - 1, y - 1) for x, y in branch], closed=False), brush.tone("#d8b884", 0.95), 2)
    brush.solid(curve([(-8, -2), (8, -2), (10, 10), (5, 22), (3, 34), (-3, 34), (-5, 22), (-10, 10)]), "#e8dcc0", 1.0, 0.5)
    for side in (-1, 1):
        brush.canvas.fill(ellipse(side * 5, 8, 2.6, 3.4), brush.tone("#3a2a20", 0.2))


def _shelf(brush: Brush) -> None:
    """Two boards with books, jars and a plant."""
    for y in (-18, 34):
        x = -66.0
        while x < 56:
            wide, tall = brush.chance.uniform(5, 10), brush.chance.uniform(20, 34)
            if brush.chance.random() < 0.82:
                brush.solid(
                    rect(x, y - tall, wide, tall, 1),
                    brush.chance.choice(("#8a3a34", "#34566a", "#c8a04a", "#54704a", "#6a4a6a")),
                    0.9,
                    0.4,
                )
            x += wide + 0.6
        brush.solid(rect(-72, y, 144, 5, 1), brush.own("#9a6a40"), 1.0, 0.4)
        brush.canvas.fill(rect(-70, y + 5, 140, 8), Linear(0, y + 5, 0, y + 13, (alpha("#140a10", 0.4), alpha("#140a10", 0))))
    bush(brush.canvas, brush.view, 61, -30, 13, 13, 5, 80)


def _cross(brush: Brush) -> None:
    for shape in (rect(-5, -40, 10, 80, 1), rect(-24, -20, 48, 10, 1)):
        brush.canvas.fill(shape.moved(3, 5), brush.tone("#181020", 0), 0.35, blur=4)
    for shape in (rect(-5, -40, 10, 80, 1), rect(-24, -20, 48, 10, 1)):
        brush.solid(shape, brush.own(WOOD), 1.0, 0.35)
    brush.solid(ellipse(0, -15, 4, 4), GOLD, 1.1, 0.4)


def _wreath(brush: Brush) -> None:
    """Fir twigs with berries and a bow."""
    for k in range(26):
        a = math.radians(k * 360 / 26)
        bush(brush.canvas, brush.view, 27 * math.cos(a), 27 * math.sin(a), 10, 10, k, 30, ("#1c4a34", "#2f6a48", "#6a9a60"))
    for k in range(11):
        a = math.radians(k * 33)
        brush.solid(ellipse(28 * math.cos(a), 28 * math.sin(a), 3, 3), "#d8303a", 1.1, 0.4)
    for side in (-1, 1):
        brush.solid(curve([(0, 27), (side * 16, 18, 1), (side * 16, 36, 1)]), brush.own("#c8202c"), 1.0, 0.5)
        brush.solid(lines([(0, 29), (side * 12, 50), (side * 4, 52)]), brush.own("#c8202c"), 0.9, 0.4)
    brush.solid(ellipse(0, 28, 4, 4), brush.own("#c8202c"), 1.0, 0.4)


def _torch(brush: Brush) -> None:
    """Burning wood in an iron bracket."""
    for x in (-150, 150) if brush.many else (0,):
        brush.canvas.glow(x, -24, 210, "#ff9a3a", 0.6)
        brush.solid(lines([(x - 7, -6), (x + 7, -6), (x + 3, 46), (x - 3, 46)]), "#5a3a24", 0.9, 0.3)
        for y in (2, 26):
            brush.solid(rect(x - 8, y, 16, 4, 1), "#4a4a52", 0.9, 0.3)
        flame(brush, x, -2, 3.6)
        flame(brush, x - 5, 0, 2.2)
        flame(brush, x + 5, 0, 2.0)


def _swords(brush: Brush) -> None:
    """Two crossed swords behind a shield."""
    for turn in (-45, 45):
        with brush.canvas.saved() as canvas:
            canvas.rotate(turn)
            brush.solid(lines([(-3, 40), (-3, -52), (0, -62), (3, -52), (3, 40)]), "#c8d0dc", 1.1, 0.5)
            canvas.line(lines([(0, 38), (0, -54)], closed=False), brush.tone("#7a8494", 0.5), 0.9)
            brush.solid(rect(-13, 38, 26, 4, 2), GOLD, 1.0, 0.4)
            brush.solid(rect(-2.4, 42, 4.8, 15, 2), "#5a2a24", 0.8, 0.3)
            brush.solid(ellipse(0, 59, 3.6, 3.6), GOLD, 1.0, 0.4)
    shield = curve([(-27, -27, 1), (0, -31), (27, -27, 1), (26, 4), (0, 36, 1), (-26, 4)])
    brush.canvas.fill(shield.moved(2, 4), brush.tone("#181020", 0), 0.35, blur=4)
    brush.solid(shield, brush.own("#7a2430"), 1.0, 0.35)
    brush.canvas.line(shield, brush.tone(GOLD, 0.8), 3)
    brush.canvas.fill(lines([(-4, -26), (4, -26), (4, 28), (0, 33), (-4, 28)]), brush.tone("#e8d8b0", 0.8))
    brush.canvas.fill(rect(-24, -10, 48, 8), brush.tone("#e8d8b0", 0.8))


def _tapestry(brush: Brush) -> None:
    """A woven picture of a tree between beasts, with a fringe."""
    cloth = rect(-70, -56, 140, 108)
    brush.canvas.fill(cloth.moved(4, 6), brush.tone("#181020", 0), 0.3, blur=5)
    brush.solid(rect(-76, -60, 152, 5, 2), GOLD, 1.0, 0.4)
    tones = tuple(brush.tone(brush.own("#5a2434"), light) for light in (0.5, 0.8, 0.45, 0.75, 0.4))
    brush.canvas.fill(cloth, Linear(-70, 0, 70, 0, tones))
    brush.canvas.line(rect(-63, -49, 126, 94), brush.tone("#d8b060", 0.8), 2.6)
    brush.canvas.line(curve([(0, 38), (-2, 10), (0, -6)], closed=False), brush.tone("#c89a50", 0.7), 5)
    for k in range(9):
        a = math.radians(k * 40)
        brush.canvas.fill(ellipse(16 * math.cos(a), -18 + 14 * math.sin(a), 9, 8), brush.tone(("#6a8a4a", "#8aa85a")[k % 2], 0.6))
    for side in (-1, 1):
        deer = [
            (16, 34, 1),
            (18, 14),
            (28, 6),
            (40, 4),
            (46, -8),
            (52, -6),
            (50, 8),
            (46, 16),
            (46, 34, 1),
            (42, 34, 1),
            (40, 20),
            (24, 22),
            (21, 34, 1),
        ]
        brush.canvas.fill(curve([(side * p[0], *p[1:]) for p in deer]), brush.tone("#e0c890", 0.75))
    for k in range(28):
        brush.canvas.line(lines([(-68 + k * 5, 52), (-68 + k * 5, 60)], closed=False), brush.tone("#d8b060", 0.7), 1.6)


def _masks(brush: Brush) -> None:
    """Carved masks in two rows."""
    for k in range(6):
        x, y = (k % 3 - 1) * 50, (k // 3) * 54 - 27
        colour = ("#b8402f", "#e8dcc4", "#3a5a6a", "#c8a04a", "#2e2a30", "#8a5a3a")[k]
        face = curve([(x - 17, y - 18), (x, y - 23), (x + 17, y - 18), (x + 16, y + 4), (x, y + 24), (x - 16, y + 4)])
        brush.canvas.fill(face.moved(2, 4), brush.tone("#181020", 0), 0.35, blur=3)
        brush.solid(face, colour, 1.0, 0.35)
        dark = brush.tone("#140c10", 0.1)
        for side in (-1, 1):
            brush.canvas.fill(
                curve([(x + side * 3, y - 4), (x + side * 8, y - 9), (x + side * 13, y - 5), (x + side * 8, y - 2)]), dark
            )
        mouth = -1 if k % 2 else 1
        brush.canvas.fill(curve([(x - 8, y + 10), (x, y + 10 + 5 * mouth), (x + 8, y + 10), (x, y + 12 + 1.5 * mouth)]), dark)
        brush.canvas.line(
            curve([(x, y - 8), (x - 2, y + 2), (x + 2, y + 4)], closed=False), brush.tone(mix(colour, "#140c10", 0.5), 0.3), 1.3
        )


def _neon_sign(brush: Brush) -> None:
    """Glowing tubes: a cocktail glass and a curl in a frame."""
    for shape, colour in (
        (curve([(-26, -30, 1), (6, -30, 1), (-10, -6, 1)]), "#ff4ab0"),
        (lines([(-10, -6), (-10, 18)], closed=False), "#ff4ab0"),
        (lines([(-20, 19), (0, 19)], closed=False), "#ff4ab0"),
        (curve([(14, 18), (24, -2), (36, 16), (44, -24), (18, -26)], closed=False), "#4ae0ff"),
        (rect(-40, -42, 96, 74, 10), "#ffe04a"),
    ):
        tube = mix(brush.own(colour), "#ffffff", 0.1)
        brush.canvas.line(shape, tube, 9, 0.4, blur=6)
        brush.canvas.line(shape, tube, 3.2)
        brush.canvas.line(shape, mix(tube, "#ffffff", 0.75), 1.2)
    brush.canvas.glow(8, -6, 170, "#ff60c0", 0.4)


def _graffiti(brush: Brush) -> None:
    """Sprayed swirls, drips and crowns; no word."""
    for k in range(7):
        x, colour = -90 + k * 29, brush.own(INK[k % 5] if k % 2 else ("#e04a8a", "#3ab0d8", "#e8c83a", "#58c060")[k % 4])
        path = [(x + brush.chance.uniform(-16, 16), brush.chance.uniform(-30, 30)) for _ in range(5)]
        brush.canvas.line(curve(path, closed=False), brush.tone("#1c1820", 0.2), 13, 0.8)
        brush.canvas.line(curve(path, closed=False), brush.tone(mix(colour, "#ffffff", 0.15), 0.9), 8.5, 0.95)
        brush.canvas.line(curve([(px - 1.5, py - 2) for px, py in path], closed=False), "#ffffff", 1.6, 0.45)
        foot = max(path, key=lambda p: p[1])
        brush.canvas.line(
            lines([foot, (foot[0], foot[1] + brush.chance.uniform(10, 26))], closed=False), brush.tone(colour, 0.7), 2.2, 0.8
        )
    crown = lines([(-22, -40), (-24, -58), (-12, -48), (-4, -62), (4, -48), (16, -58), (14, -40)])
    brush.canvas.line(crown, brush.tone("#f0d040", 0.9), 3.4)


def _screen(brush: Brush) -> None:
    """A large lit screen with a chart of curves."""
    brush.solid(rect(-104, -62, 208, 124, 4), "#23252e", 0.8, 0.3)
    glass = rect(-99, -57, 198, 114, 2)
    brush.canvas.fill(glass, Linear(-99, -57, 99, 57, ("#10345a", "#1c5a86", "#0c2440")))
    brush.glow(0, 0, 240, "#58b8ff", 0.4)
    for k in range(1, 6):
        brush.canvas.line(lines([(-92, -57 + k * 19), (92, -57 + k * 19)], closed=False), "#7ac8ff", 0.5, 0.35)
    for shift, colour in ((0, "#7af0ff"), (18, "#ffd070")):
        wave = [(-90 + 15 * k, shift - 16 * math.sin(k * 0.9 + shift) - k) for k in range(13)]
        brush.canvas.line(curve(wave, closed=False), colour, 2)
    for k in range(7):
        tall = 12 + 26 * brush.chance.random()
        brush.canvas.fill(rect(44 + k * 7, 50 - tall, 4.6, tall), "#8ae0ff", 0.8)
    brush.canvas.fill(lines([(-99, -57), (-20, -57), (-70, 57), (-99, 57)]), "#ffffff", 0.06)


def _stained_glass(brush: Brush) -> None:
    """A pointed window of coloured panes with light behind."""
    half = [(0, -84, 1), (26, -58), (36, -26, 1), (36, 70, 1)]
    shape = curve([*half, *[(-p[0], *p[1:]) for p in reversed(half[1:])]])
    brush.solid(shape, "#8a8478", 0.9, 0.4)
    inner = curve([(p[0] * 0.86, p[1] * 0.93, *p[2:]) for p in [*half, *[(-q[0], *q[1:]) for q in reversed(half[1:])]]])
    bright = max(0.35, 1 - 0.6 * brush.view.lamps)
    panes = ("#d83a3a", "#3a6ad0", "#e8b83a", "#3aa060", "#8a4ac0", "#3ab0c8")
    with brush.canvas.clipped(inner) as canvas:
        for row in range(11):
            for column in range(5):
                colour = mix("#181024", brush.chance.choice(panes), bright)
                pane = rect(-34 + column * 13.6, -80 + row * 14, 13.6, 14)
                canvas.fill(pane, Linear(0, -80 + row * 14, 0, -66 + row * 14, (mix(colour, "#ffffff", 0.3 * bright), colour)))
                canvas.line(pane, "#241c20", 1.3)
        canvas.fill(ellipse(0, -36, 17, 17), mix("#181024", "#ffd860", bright))
        for k in range(8):
            a = math.radians(45 * k)
            canvas.line(lines([(0, -36), (17 * math.cos(a), -36 + 17 * math.sin(a))], closed=False), "#241c20", 1.2)
        canvas.line(ellipse(0, -36, 17, 17), "#241c20", 1.8)
    if brush.view.lamps < 0.7:
        brush.canvas.glow(0, 0, 190, "#ffe0a0", 0.25)


def _scratches(brush: Brush) -> None:
    """Four claw marks, holes and the cracks around them."""
    for k in range(4):
        x = -36 + 21 * k
        mark = lines([(x + 26, -42 + 3 * k), (x + 30, -40 + 3 * k), (x - 8, 46 + 2 * k), (x - 9, 45 + 2 * k)])
        brush.canvas.fill(mark, brush.tone("#181014", 0.1), 0.85)
        brush.canvas.line(lines([(x + 31, -39 + 3 * k), (x - 6, 46 + 2 * k)], closed=False), brush.tone("#f0e8dc", 0.9), 0.9, 0.5)
    for _ in range(7):
        x, y = brush.chance.uniform(-90, 90), brush.chance.uniform(-44, 44)
        for _ in range(5):
            a = brush.chance.uniform(0, 6.28)
            end = x + math.cos(a) * brush.chance.uniform(5, 12), y + math.sin(a) * brush.chance.uniform(5, 12)
            brush.canvas.line(lines([(x, y), end], closed=False), brush.tone("#2a2024", 0.15), 0.7, 0.7)
        brush.canvas.fill(ellipse(x, y, 2.6, 2.4), brush.tone("#100c10", 0.05))


def _curtains(brush: Brush) -> None:
    """Heavy cloth at both sides of a window's place, drawn back, and a pelmet."""
    cloth = brush.own("#8a2230")
    for side in (-1, 1):
        for k in range(6):
            x = side * (112 - k * 13)
            fold = curve(
                [
                    (x - 8, -92, 1),
                    (x + 8, -92, 1),
                    (x + 6 + side * k * 2, -10),
                    (x + 8 + side * 8, 96, 1),
                    (x - 8 + side * 8, 96, 1),
                    (x - 6 + side * k * 2, -10),
                ]
            )
            brush.canvas.fill(
                fold, Linear(x - 9, 0, x + 9, 0, (brush.tone(cloth, 0.25), brush.tone(cloth, 0.95), brush.tone(cloth, 0.3)))
            )
        brush.solid(ellipse(side * 86, 18, 26, 5), GOLD, 1.0, 0.4)
    brush.solid(rect(-126, -102, 252, 17, 3), mix(cloth, "#20080c", 0.3), 0.8, 0.3)
    for k in range(18):
        brush.solid(curve([(-126 + k * 14, -86, 1), (-112 + k * 14, -86, 1), (-119 + k * 14, -74)]), cloth, 0.9, 0.4)


def _blinds(brush: Brush) -> None:
    """Slats with light between them."""
    pane = rect(-62, -50, 124, 100)
    night = brush.view.lamps
    brush.canvas.fill(pane, Linear(0, -50, 0, 50, (mix("#cfe4f4", "#182444", night), mix("#f4ecd8", "#3a4a7a", night))))
    for k in range(15):
        y = -50 + k * 6.8
        brush.canvas.fill(
            rect(-63, y, 126, 4.6), Linear(0, y, 0, y + 4.6, (brush.tone("#f0e8d8", 0.95), brush.tone("#a89878", 0.4)))
        )
    for x in (-40, 40):
        brush.canvas.line(lines([(x, -52), (x, 52)], closed=False), brush.tone("#8a7a60", 0.5), 1.0)
    brush.solid(rect(-66, -56, 132, 8, 2), "#c8b898", 1.0, 0.4)


def _runes(brush: Brush) -> None:
    """Signs cut into the wall, from which a cold light comes."""
    glow = brush.own("#58e0e8")
    for k in range(12):
        x, y = -92 + (k % 6) * 36, (k // 6) * 44 - 22
        points = [(x + brush.chance.choice((-8, 0, 8)), y + dy) for dy in (-13, -4, 5, 13)]
        shapes = [lines(points, closed=False), lines([(x, y - 13), (x, y + 13)], closed=False)]
        for shape in shapes:
            brush.canvas.line(shape, brush.tone("#14181c", 0.1), 3.6, 0.7)
            brush.canvas.line(shape, glow, 5, 0.35, blur=4)
            brush.canvas.line(shape, mix(glow, "#ffffff", 0.4), 1.6, 0.95)
    brush.glow(0, 0, 170, glow, 0.35)


PROPS = {
    "clock": Prop(_clock, 54, 54),
    "mirror": Prop(_mirror, 70, 94),
    "banner": Prop(_banner, 64, 130),
    "antlers": Prop(_antlers, 120, 110),
    "wall shelf": Prop(_shelf, 146, 96),
    "cross": Prop(_cross, 48, 80),
    "wreath": Prop(_wreath, 76, 84),
    "torch": Prop(_torch, 40, 90),
    "crossed swords": Prop(_swords, 96, 96),
    "tapestry": Prop(_tapestry, 152, 122),
    "masks": Prop(_masks, 140, 106),
    "neon sign": Prop(_neon_sign, 100, 80),
    "graffiti": Prop(_graffiti, 210, 100),
    "wall screen": Prop(_screen, 208, 124),
    "stained glass": Prop(_stained_glass, 72, 154),
    "scratches": Prop(_scratches, 180, 96),
    "curtains": Prop(_curtains, 252, 200),
    "blinds": Prop(_blinds, 132, 110),
    "runes": Prop(_runes, 200, 80),
}
