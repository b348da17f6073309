"""What stands along streets: lamps, boxes, signs, machines, bins, barriers."""

from random import Random

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, block, drum, grain, joined, round_bar, shade, tube, tuft, turned


def _lamppost(brush: Brush) -> None:
    """Cast iron with a four-sided lantern."""
    iron, canvas = brush.own("#2f3c40"), brush.canvas
    turned(brush, [(7, -66, 1), (8, -60), (6, -56), (8.5, -44), (9, -22), (13, -16), (14, -5), (17, -4, 1), (17, 0, 1)], iron)
    turned(brush, [(3, -250, 1), (3.6, -150), (4.4, -64, 1)], iron)
    for y, half in ((-66, 7.4), (-104, 5.4), (-212, 5), (-244, 6.4)):
        brush.solid(ellipse(0, y, half, 2.6), iron, 1.0, 0.3)
    for side in (-1, 1):
        tube(brush, ((0, -214), (side * 16, -222), (side * 22, -216)), 2.4, iron)
        canvas.line(ellipse(side * 9, -223, 4, 4), brush.tone(iron, 0.6), 1.4)
        tube(brush, ((side * 3, -240), (side * 13, -250), (side * 12, -258)), 2.6, iron)
    lit = 0.25 + 0.75 * brush.view.lamps
    glass = lines([(-11, -254), (11, -254), (17, -292), (-17, -292)])
    warm = mix(brush.tone("#d8d4bc", 0.8), "#ffdc90", lit)
    canvas.fill(glass, Linear(0, -292, 0, -254, (mix(warm, "#ffffff", 0.15), warm, mix(warm, "#c88a40", 0.35))))
    canvas.fill(ellipse(0, -270, 4.4, 9), "#fff8dc", 0.25 + 0.75 * lit, blur=2)
    for x0, x1 in ((-11, -17), (11, 17), (-3.4, -5.4), (3.4, 5.4)):
        canvas.line(lines([(x0, -254), (x1, -292)], closed=False), brush.tone(iron, 0.5), 1.6)
    brush.solid(rect(-13, -256, 26, 4, 1.5), iron, 0.9, 0.3)
    roof = curve([(-21, -291, 1), (21, -291, 1), (14, -301), (7, -306), (6, -311, 1), (-6, -311, 1), (-7, -306), (-14, -301)])
    brush.solid(roof, iron, 1.0, 0.2)
    turned(brush, [(0, -324, 1), (2, -318), (1.4, -314), (4, -310, 1)], iron)
    brush.glow(0, -272, 130, "#ffd488", 0.9)


def _vending_machine(brush: Brush) -> None:
    """Rows of cans behind lit glass, a panel with buttons, a slot below."""
    colour, canvas = brush.own("#c8343c"), brush.canvas
    block(brush, -48, -4, 86, 182, 34, colour)
    canvas.fill(rect(-46, -4, 90, 4), brush.tone("#1c1a20", 0.2))
    pane = rect(-43, -178, 60, 104, 3)
    lit = 0.35 + 0.65 * brush.view.lamps
    canvas.fill(
        pane,
        Linear(
            0, -178, 0, -74, (mix(brush.tone("#dfeef4", 0.9), "#f4ffff", lit), mix(brush.tone("#a8c4d0", 0.6), "#cfeef8", lit))
        ),
    )
    brush.glow(-12, -126, 110, "#d8f4ff", 0.5)
    chance = Random(4)
    for row in range(4):
        y = -154 + row * 25
        for k in range(7):
            _can(
                brush,
                -38 + k * 8.4,
                y,
                chance.choice(("#d83a3a", "#2f78c8", "#3aa860", "#f0b030", "#f4f4f0", "#8a4ab0", "#20283a")),
                lit,
            )
        canvas.fill(rect(-43, y, 60, 3), brush.tone("#e8eef0", 0.9))
        canvas.fill(
            joined([rect(-38.6 + k * 8.4, y + 0.6, 5, 1.8, 0.6) for k in range(7)]),
            "#38e07a" if lit > 0.5 else brush.tone("#3a6a58", 0.7),
        )
    canvas.fill(lines([(-43, -110), (-43, -150), (-10, -178), (12, -178)]), "#ffffff", 0.16, clip=pane)
    canvas.line(pane, brush.tone(mix(colour, DARK, 0.5), 0.2), 1.6)
    _coin_panel(brush, lit)
    flap = rect(-38, -52, 52, 22, 3)
    canvas.fill(flap, Linear(0, -52, 0, -30, (brush.tone("#15141a", 0.2), brush.tone("#4a4a54", 0.6))))
    canvas.fill(rect(-36, -48, 48, 12, 2), brush.tone("#8a8c98", 0.7), 0.5)
    canvas.fill(rect(-48, -20, 86, 4), brush.tone(mix(colour, "#ffffff", 0.5), 0.8), 0.6)
    canvas.fill(rect(-43, -68, 60, 10, 2), mix(brush.tone("#f4f0e4", 0.8), "#ffffff", lit * 0.6))
    canvas.fill(
        curve([(-40, -60), (-20, -67), (0, -60), (14, -66), (14, -59, 1), (-40, -59, 1)]), brush.tone("#3a9ad8", 0.8), 0.8
    )


def _can(brush: Brush, x: float, foot: float, colour: str, lit: float) -> None:
    shape = rect(x - 3, foot - 14, 6, 14, 1.4)
    bright = mix(brush.tone(colour, 0.8), colour, lit)
    brush.canvas.fill(
        shape,
        Linear(
            x - 3,
            0,
            x + 3,
            0,
            (mix(bright, "#ffffff", 0.2), mix(bright, "#ffffff", 0.5), bright, mix(bright, DARK, 0.4)),
            (0, 0.3, 0.5, 1),
        ),
    )
    brush.canvas.fill(rect(x - 3, foot - 9.4, 6, 3), "#ffffff", 0.55)


def _coin_panel(brush: Brush, lit: float) -> None:
    canvas = brush.canvas
    panel = rect(20, -178, 15, 104, 2)
    brush.solid(panel, "#3a3a44", 0.9, 0.4)
    canvas.fill(rect(22, -172, 11, 10, 1), mix(brush.tone("#20382a", 0.6), "#58f0a0", lit * 0.8))
    for k in range(6):
        for j in (0, 1):
            canvas.fill(ellipse(25 + 5 * j, -154 + 6.4 * k, 1.6, 1.6), brush.tone("#e8e4dc", 1.0))
    canvas.fill(rect(26, -110, 3, 12, 1), brush.tone("#0c0c10", 0.1))
    canvas.fill(rect(22, -92, 11, 12, 2), brush.tone("#9a9ca6", 0.9))
    canvas.fill(rect(23.6, -90, 8, 8, 1), brush.tone("#1c1c22", 0.2))


def _phone_booth(brush: Brush) -> None:
    """A red kiosk with many panes, light under its domed roof, the telephone inside."""
    red, canvas = brush.own("#c0282e"), brush.canvas
    lit = 0.2 + 0.8 * brush.view.lamps
    side = lines([(40, -2), (56, -9), (56, -200), (40, -206)])
    canvas.fill(side, brush.tone(mix(red, DARK, 0.35), 0.15))
    front = rect(-42, -208, 84, 208)
    canvas.fill(
        front, Linear(-42, -208, 42, 0, (brush.tone(red, 1.0), brush.tone(red, 0.65), brush.tone(mix(red, DARK, 0.2), 0.4)))
    )
    glass = rect(-31, -182, 62, 152)
    warm = mix(brush.tone("#9ab4bc", 0.5), "#ffe8b0", lit * 0.8)
    canvas.fill(glass, Linear(0, -182, 0, -30, (mix(warm, "#ffffff", 0.3), warm, mix(warm, "#4a3a34", 0.35))))
    _payphone(brush)
    canvas.fill(lines([(-31, -90), (-31, -140), (6, -182), (26, -182)]), "#ffffff", 0.18, clip=glass)
    bars = [rect(-31, -182 + 152 * k / 6 - 1.2, 62, 2.4) for k in range(1, 6)] + [
        rect(x - 1.2, -182, 2.4, 152) for x in (-19, 19)
    ]
    canvas.fill(joined(bars), brush.tone(red, 0.8))
    canvas.line(glass, brush.tone(mix(red, DARK, 0.5), 0.2), 1.4)
    shut = [lines([(45, -34 - k * 24), (52, -38 - k * 23.4), (52, -58 - k * 23.2), (45, -55 - k * 24)]) for k in range(6)]
    canvas.fill(joined(shut), mix(brush.tone("#6a8088", 0.2), "#ffe0a0", lit * 0.6))
    brush.solid(rect(-40, -22, 80, 18, 2), mix(red, DARK, 0.15), 0.7, 0.3)
    canvas.fill(lines([(-45, -206), (43, -206), (59, -200), (59, -208), (45, -216), (-45, -216)]), brush.tone(red, 0.9))
    canvas.fill(rect(-32, -204, 64, 15, 2), mix(brush.tone("#f4f0e4", 0.9), "#fff4d0", lit))
    canvas.fill(joined([rect(-26 + 7.4 * k, -199.4, 5, 5) for k in range(7)]), brush.tone("#3a3038", 0.3), 0.75)
    roof = curve([(-45, -215, 1), (-36, -226), (0, -232), (40, -228), (58, -209, 1), (45, -215, 1)])
    brush.solid(roof, red, 1.0, 0.35)
    brush.glow(0, -160, 120, "#ffe0a0", 0.45)


def _payphone(brush: Brush) -> None:
    canvas = brush.canvas
    block(brush, -14, -78, 26, 46, 8, "#3a3c44")
    canvas.fill(rect(-10, -120, 7, 34, 3), brush.tone("#16161c", 0.4))
    canvas.fill(joined([ellipse(-6.5, y, 5, 4.4) for y in (-118, -89)]), brush.tone("#16161c", 0.5))
    canvas.fill(
        joined([rect(1 + 3.4 * j, -116 + 4 * k, 2.4, 2.6) for j in range(3) for k in range(4)]), brush.tone("#d8dce4", 0.9)
    )
    canvas.line(curve([(-7, -86), (-16, -66), (-4, -58), (4, -76)], closed=False), brush.tone("#8a8c94", 0.8), 1.2)


def _mailbox(brush: Brush) -> None:
    """A pillar box: round, capped, a slot and a plate."""
    red, canvas = brush.own("#c8282e"), brush.canvas
    drum(brush, 0, 0, 54, 14, "#26242c", squash=0.16)
    body = rect(-24, -120, 48, 110) | ellipse(0, -10, 24, 4)
    canvas.fill(body, round_bar(0, 48, brush, red))
    shade(brush, rect(-26, -122, 52, 9), body, 0.5, 3)
    canvas.fill(rect(-15, -103, 30, 5.4, 2.4), brush.tone("#180c10", 0.1))
    canvas.fill(rect(-17, -108, 34, 5, 2), brush.tone(mix(red, "#ffffff", 0.18), 0.9))
    plate = rect(-12, -88, 24, 16, 1.4)
    brush.solid(plate, "#f4efe2", 1.0, 0.6)
    canvas.fill(joined([rect(-9, -85 + 3.4 * k, (17, 12, 15)[k], 1.3) for k in range(3)]), brush.tone("#5a4a50", 0.3), 0.7)
    canvas.line(curve([(-16, -62, 1), (16, -62, 1), (16, -22, 1), (-16, -22, 1)]), brush.tone(mix(red, DARK, 0.6), 0.1), 0.9, 0.7)
    canvas.fill(ellipse(11, -42, 1.8, 2.4), brush.tone("#e0b858", 1.0))
    drum(brush, 0, -120, 58, 5, red, mix(red, "#ffffff", 0.1), 0.18)
    cap = curve([(-27, -127, 1), (-20, -135), (0, -139), (20, -135), (27, -127, 1), (12, -122), (-12, -122)])
    canvas.fill(cap, round_bar(0, 56, brush, red))
    canvas.fill(ellipse(-9, -132, 9, 2.2), "#ffffff", 0.4, blur=1.4)


def _signpost(brush: Brush) -> None:
    """A weathered post with arrow boards that point three ways, without a word on them."""
    wood, canvas = brush.own("#94704a"), brush.canvas
    post = curve([(-5, 2, 1), (-4.4, -80), (-5, -170, 1), (0, -178, 1), (5, -170, 1), (5, -90), (6, 2, 1)])
    canvas.fill(post, round_bar(0, 12, brush, mix(wood, DARK, 0.2)))
    grain(brush, post, wood, 16, upright=True, amount=0.6)
    for y, left, right, turn, way in ((-150, -14, 62, -3, 1), (-120, -60, 16, 4, -1), (-92, -12, 50, 5, 1)):
        with canvas.saved():
            canvas.translate(0, y)
            canvas.rotate(turn)
            tip = right if way > 0 else left
            blunt = left if way > 0 else right
            board = lines(
                [
                    (blunt, -10),
                    (tip - way * 12, -11),
                    (tip, 0),
                    (tip - way * 12, 10.6),
                    (blunt, 10),
                    (blunt + way * 3, 3),
                    (blunt - way, -2),
                ]
            )
            canvas.fill(board.moved(1.2, 2), brush.tone(DARK, 0.1), 0.5, blur=1)
            canvas.fill(board.moved(0.6, 1.4), brush.tone(mix(wood, "#2a1408", 0.5), 0.3))
            brush.solid(board, wood, 1.0, 0.45)
            grain(brush, board, wood, 22, amount=0.6)
            scrawl = [
                stroke(
                    [
                        (min(blunt, tip) + 18 + k * 9, 2),
                        (min(blunt, tip) + 21 + k * 9, -3 + k % 2 * 2),
                        (min(blunt, tip) + 25 + k * 9, 2),
                    ],
                    1.8,
                )
                for k in range(4)
            ]
            canvas.fill(joined(scrawl), brush.tone("#3a2418", 0.2), 0.6)
            for dx in (-2, 2.4):
                canvas.fill(ellipse(dx, -4 if dx < 0 else 4, 1.1, 1.1), brush.tone("#e0dcd0", 0.9))
    for x, y, r in ((-9, 0, 7), (8, 1, 8), (0, 3, 6)):
        ball(brush, x, y, r, "#8a8880", 0.2)
    tuft(brush, 0, 6, 20, 14, 9, 20)


def _traffic_light(brush: Brush) -> None:
    """On a pole, its hooded lamps; the lowest burns."""
    steel, canvas = "#5a626a", brush.canvas
    turned(brush, [(4, -150, 1), (4, -20), (9, -14), (10, 0, 1)], steel)
    brush.solid(rect(6, -210, 12, 56, 3), "#23262c", 0.6, 0.2)
    case = rect(-19, -234, 38, 92, 8)
    brush.solid(case, brush.own("#2f353a"), 0.95, 0.35)
    canvas.line(case, brush.tone("#5a646c", 0.9), 1, 0.6)
    for y, colour, on in ((-217, "#e8382c", True), (-188, "#f0b02c", False), (-159, "#38d070", False)):
        lens = ellipse(0, y, 10.5, 10.5)
        canvas.fill(ellipse(0, y, 12.6, 12.6), brush.tone("#14161a", 0.2))
        canvas.fill(lens, colour if on else brush.tone(mix(colour, "#1c1418", 0.62), 0.6))
        if on:
            canvas.fill(ellipse(-1, y - 1, 6, 6), mix(colour, "#ffffff", 0.55), 0.9, blur=3)
            brush.glow(0, y, 60, colour, 0.9)
        canvas.fill(ellipse(-3.4, y + 3, 3, 2), "#ffffff", 0.2, blur=1)
        hood = curve(
            [
                (-14, y + 2, 1),
                (-13, y - 10),
                (0, y - 15.5),
                (13, y - 10),
                (14, y + 2, 1),
                (10, y - 7),
                (0, y - 10.6),
                (-10, y - 7),
            ]
        )
        brush.solid(hood, "#3a4046", 1.0, 0.2)
    brush.solid(rect(-8, -118, 16, 22, 3), "#d8b83a", 0.9, 0.4)
    canvas.fill(ellipse(0, -107, 4, 4), brush.tone("#c03030", 0.8))


def _bin(brush: Brush) -> None:
    """A ribbed metal bin, its lid askew, bags beside it."""
    metal, canvas = brush.own("#8a949c"), brush.canvas
    _bag(brush, 40, 0, 25)
    turned(brush, [(27, -76, 1), (25, -40), (22, 0, 1), (0, 3)], metal)
    ribs = [stroke([(x * 26, -72), (x * 22.5, 0)], 2, even, False) for x in (-0.85, -0.6, -0.32, 0, 0.32, 0.6, 0.85)]
    canvas.fill(joined(ribs), brush.tone(mix(metal, DARK, 0.5), 0.2), 0.45)
    canvas.fill(joined(ribs).moved(-1.6, 0), brush.tone(mix(metal, "#ffffff", 0.4), 1.0), 0.35)
    for y, half in ((-72, 27.4), (-40, 25.6), (-6, 23.4)):
        canvas.fill(
            curve([(-half, y, 1), (0, y + 4.4), (half, y, 1), (half, y + 3, 1), (0, y + 7.4), (-half, y + 3, 1)]),
            round_bar(0, half * 2, brush, mix(metal, "#ffffff", 0.2)),
        )
    canvas.fill(ellipse(0, -76, 28, 6.4), brush.tone("#202228", 0.2))
    for x, y, r, colour in ((-12, -79, 7, "#c8b088"), (2, -82, 9, "#e8e4dc"), (14, -79, 6, "#7a5a3a")):
        ball(brush, x, y, r, colour, 0.2)
    with canvas.saved():
        canvas.translate(5, -86)
        canvas.rotate(13)
        canvas.fill(ellipse(0, 2, 30, 7), brush.tone(mix(metal, DARK, 0.5), 0.2))
        brush.solid(ellipse(0, 0, 30, 7), metal, 1.0, 0.45)
        brush.solid(ellipse(0, -2.6, 22, 4.6), mix(metal, "#ffffff", 0.1), 1.0, 0.5)
        canvas.line(curve([(-7, -5), (-6, -10), (6, -10), (7, -5)], closed=False), brush.tone(metal, 0.9), 2.2)
    _bag(brush, -40, 2, 21)


def _bag(brush: Brush, x: float, y: float, size: float) -> None:
    """A knotted rubbish bag that shines in its creases."""
    shape = curve(
        [
            (x - size, y - 4),
            (x - size * 0.9, y - size * 0.8),
            (x - size * 0.3, y - size * 1.35),
            (x - size * 0.16, y - size * 1.5, 1),
            (x - size * 0.4, y - size * 1.9, 1),
            (x + size * 0.06, y - size * 1.7),
            (x + size * 0.46, y - size * 1.84, 1),
            (x + size * 0.18, y - size * 1.48, 1),
            (x + size * 0.5, y - size * 1.2),
            (x + size * 0.95, y - size * 0.6),
            (x + size, y - 3),
            (x, y + 2),
        ]
    )
    brush.solid(shape, "#34363f", 0.9, 0.2)
    folds = [
        stroke(
            [(x + k * size * 0.12, y - size * 1.44), (x + k * size * 0.5, y - size * 0.9), (x + k * size * 0.62, y - size * 0.3)],
            size * 0.12,
        )
        for k in (-1.2, -0.6, 0.1, 0.7, 1.2)
    ]
    brush.canvas.fill(joined(folds), brush.tone("#aab0c4", 1.0), 0.4, blur=size * 0.02, clip=shape)


def _cone(brush: Brush) -> None:
    """Traffic cones before a striped barrier, yellow tape between them."""
    canvas = brush.canvas
    for x in (-46, 46):
        tube(brush, ((x, -78), (x - 9, 0)), 4, "#7c828c", False)
        tube(brush, ((x, -78), (x + 9, -2)), 4, "#7c828c", False)
    for y in (-76, -48):
        board = rect(-60, y, 120, 17, 2)
        brush.solid(board, "#f6f2ea", 1.0, 0.6)
        stripes = [
            lines([(-66 + k * 24, y + 18), (-54 + k * 24, y + 18), (-42 + k * 24, y - 1), (-54 + k * 24, y - 1)])
            for k in range(6)
        ]
        canvas.fill(joined(stripes), Linear(-60, 0, 60, 0, (brush.tone("#e04a28", 1.0), brush.tone("#c83a20", 0.5))), clip=board)
    for x in (-46, 46):
        ball(brush, x, -82, 5, "#ff9a2c", 0.8)
        brush.glow(x, -82, 34, "#ff9a2c", 0.7)
    for x, y, size in ((-70, 2, 0.85), (30, 6, 1.0)):
        _one_cone(brush, x, y, size)


def _one_cone(brush: Brush, x: float, y: float, size: float) -> None:
    orange = brush.own("#f0642a")
    foot = curve(
        [
            (x - 22 * size, y - 4 * size, 1),
            (x, y - 9 * size),
            (x + 22 * size, y - 4 * size, 1),
            (x + 20 * size, y + 2 * size),
            (x, y + 5 * size),
            (x - 20 * size, y + 2 * size),
        ]
    )
    brush.solid(foot, mix(orange, DARK, 0.25), 0.8, 0.3)
    body = curve(
        [
            (x - 3 * size, y - 58 * size, 1),
            (x + 3 * size, y - 58 * size, 1),
            (x + 14 * size, y - 3 * size, 1),
            (x, y),
            (x - 14 * size, y - 3 * size, 1),
        ]
    )
    brush.canvas.fill(body, round_bar(x, 26 * size, brush, orange))
    for top, low in ((-44, -34), (-24, -13)):
        a, b = 3 - (top + 58) * -0.2, 3 - (low + 58) * -0.2
        band = curve(
            [
                (x - a * size, y + top * size, 1),
                (x, y + (top + 2) * size),
                (x + a * size, y + top * size, 1),
                (x + b * size, y + low * size, 1),
                (x, y + (low + 3) * size),
                (x - b * size, y + low * size, 1),
            ]
        )
        brush.canvas.fill(band, round_bar(x, 26 * size, brush, "#fbf8f2"))


def _sandbags(brush: Brush) -> None:
    """A breastwork of sacks in courses, a roll of wire on top."""
    sack, canvas, chance = brush.own("#b09a70"), brush.canvas, Random(8)
    coil = [ellipse(-66 + 12 * k, -70, 10, 13) for k in range(12)]
    canvas.line(joined(coil), brush.tone("#4a4c54", 0.5), 1.5)
    barbs = [
        stroke([(x - 2, y - 2), (x + 2, y + 2)], 0.9, even, False)
        for x, y in ((chance.uniform(-72, 72), -70 + chance.choice((-12, 12)) * chance.uniform(0.7, 1)) for _ in range(40))
    ]
    canvas.fill(joined(barbs), brush.tone("#c8ccd4", 1.0), 0.9)
    for row in range(4):
        count = 5 - row // 2
        for k in range(count):
            x = (k - (count - 1) / 2) * 35 + (17 if row % 2 else 0) * (1 if row != 3 else 0.4)
            _sack(brush, x, -1 - 15 * row, sack, chance)
    for x in (-88, 92):
        _sack(brush, x, 1, sack, chance)
    tuft(brush, -20, 4, 60, 8, 4, 26)


def _sack(brush: Brush, x: float, y: float, colour: str, chance: Random) -> None:
    a, b = chance.uniform(-1.5, 1.5), chance.uniform(-1.5, 1.5)
    shape = curve(
        [
            (x - 20, y - 3),
            (x - 19, y - 15 + a),
            (x - 6, y - 18),
            (x + 8, y - 17 + b),
            (x + 19, y - 14),
            (x + 20, y - 3),
            (x + 6, y + 1),
            (x - 8, y + 1),
        ]
    )
    brush.canvas.fill(shape.moved(0, 1.6), brush.tone(DARK, 0.05), 0.5, blur=1.2)
    brush.solid(shape, mix(colour, chance.choice(("#8a7048", "#cbb890", "#8a8058")), 0.35), 0.95, 0.25)
    weave = [stroke([(x - 17 + 5 * k, y - 15), (x - 15 + 5 * k, y - 2)], 0.8) for k in range(7)]
    brush.canvas.fill(joined(weave), brush.tone(mix(colour, DARK, 0.5), 0.2), 0.3, clip=shape)
    brush.canvas.fill(stroke([(x + 17, y - 13), (x + 15.6, y - 8), (x + 17.4, y - 3)], 1), brush.tone("#4a3a28", 0.2), 0.7)


PROPS = {
    "lamppost": Prop(_lamppost, 46, 326),
    "vending machine": Prop(_vending_machine, 104, 200),
    "phone booth": Prop(_phone_booth, 106, 234),
    "mailbox": Prop(_mailbox, 60, 140),
    "signpost": Prop(_signpost, 124, 180),
    "traffic light": Prop(_traffic_light, 40, 236),
    "bin": Prop(_bin, 124, 96),
    "cone": Prop(_cone, 184, 90),
    "sandbags": Prop(_sandbags, 220, 84),
}
