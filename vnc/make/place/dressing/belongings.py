"""What people carry and leave lying: keys, watch, lens, quill, newspaper, telephone, controller, basket."""

import math

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import disc, face, mouth, rod, shine, soft, turned, under

BRASS = "#d0a040"
PAPER = "#efe6d0"


def _key(brush: Brush) -> None:
    """An old key with a wrought bow; three on a ring if several."""
    if brush.many:
        under(brush, 0, 1, 22)
        for turn in (-34, 6, 44):
            with brush.canvas.saved() as canvas:
                canvas.translate(-10, -19)
                canvas.rotate(turn)
                canvas.scale(0.8)
                _one_key(brush)
        brush.canvas.line(ellipse(-14, -20, 7, 6), brush.tone("#6a6874", 0.5), 2.0)
        brush.canvas.line(ellipse(-14.3, -20.4, 7, 6), brush.tone("#b8b8c4", 1.0), 0.8)
        return
    under(brush, 0, 0, 22)
    with brush.canvas.saved() as canvas:
        canvas.translate(-14, -12)
        canvas.rotate(15)
        _one_key(brush)


def _one_key(brush: Brush) -> None:
    """A key that points right from its bow at the origin."""
    metal, canvas = brush.own(BRASS), brush.canvas
    rod(brush, [(5, 0), (34, 0)], 3.2, metal, smooth=False)
    for x, y in ((-4.4, 0), (1.4, -4.4), (1.4, 4.4)):
        canvas.line(ellipse(x, y, 4, 4), brush.tone(metal, 0.35), 2.6)
        canvas.line(ellipse(x - 0.4, y - 0.4, 4, 4), brush.tone(metal, 1.0), 1.6)
    for x in (7, 10):
        brush.solid(rect(x - 1, -2.8, 2, 5.6, 0.8), metal, 1.1, 0.4)
    bit = lines([(26, 1), (26, 9), (28.6, 9), (28.6, 6), (30, 6), (30, 9), (33.4, 9), (33.4, 1)])
    brush.solid(bit, metal, 1.1, 0.3)
    shine(brush, [(6, -0.9), (20, -1.1), (33, -0.9)], 0.7, 0.8)


def _watch(brush: Brush) -> None:
    """A pocket watch with its lid open, its chain in a curve."""
    gold, canvas = brush.own(BRASS), brush.canvas
    under(brush, 2, 0, 22)
    chain = [(2, -28), (16, -33), (26, -24), (22, -10), (30, 0)]
    canvas.line(curve(chain, closed=False), brush.tone(mix(gold, "#5a2c08", 0.6), 0.2), 2.2)
    canvas.line(curve(chain, closed=False), brush.tone(mix(gold, "#fff0b8", 0.3), 1.0), 1.0)
    with canvas.saved():
        canvas.rotate(-18, -14, -16)
        brush.solid(ellipse(-22, -22, 10, 14), gold, 1.15, 0.3)
        brush.solid(ellipse(-22, -22, 8, 11.6), mix(gold, "#6a3c10", 0.3), 0.5, 1.0)
    rod(brush, [(1, -27), (3, -30)], 2.8, gold, smooth=False)
    canvas.line(ellipse(3.6, -32, 2.6, 2.8), brush.tone(gold, 1.0), 1.1)
    brush.solid(ellipse(-2, -14, 14, 14), gold, 1.2, 0.3)
    face(brush, ellipse(-2, -14, 11.6, 11.6), "#f8f2e0", 1.1, 0.85)
    for k in range(12):
        with canvas.saved():
            canvas.rotate(k * 30, -2, -14)
            canvas.fill(rect(-2.4, -24.6, 0.8, 2.6 if k % 3 == 0 else 1.5), brush.tone("#2c2630", 0.2))
    for turn, long, wide in ((-58, 6, 1.3), (14, 9, 0.9)):
        with canvas.saved():
            canvas.rotate(turn, -2, -14)
            canvas.fill(lines([(-2 - wide / 2, -13), (-2 + wide / 2, -13), (-2, -14 - long)]), brush.tone("#2c2650", 0.2))
    shine(brush, [(-11, -14), (-9, -20), (-4, -24)], 1.2, 0.7)


def _lens(brush: Brush) -> None:
    """A magnifying glass that lies on a sheet with a fingerprint."""
    canvas = brush.canvas
    under(brush, 0, 1, 25)
    sheet = lines([(-26, -3), (12, 2), (22, -17), (-14, -20)])
    face(brush, sheet, PAPER, 1.1, 0.8)
    for k in range(5):
        canvas.line(
            lines([(-20 + k * 2.6, -5.4 - k * 2.7), (-6 + k * 2.6, -3.6 - k * 2.7)], closed=False),
            brush.tone("#6a5c58", 0.4),
            0.6,
            0.6,
        )
    rod(brush, [(13, -8), (29, 1)], 4.4, brush.own("#6a3a24"), smooth=False)
    rod(brush, [(11, -9), (14.6, -7)], 3, BRASS, smooth=False)
    glass = ellipse(0, -13, 14, 9.6)
    canvas.fill(
        glass, Radial(-3, -16, 17, (brush.tone("#f4fafc", 1.1), brush.tone("#d0e4ec", 0.9), brush.tone("#a0c0d0", 0.6))), 0.8
    )
    for k in range(5):
        canvas.line(ellipse(-1, -12.6, 2 + k * 1.7, 1.2 + k * 1.15), brush.tone("#5a4a50", 0.3), 0.6, 0.6, clip=glass)
    canvas.line(ellipse(0.4, -12.6, 14, 9.6), brush.tone(mix(BRASS, "#4a2408", 0.6), 0.2), 2.4)
    canvas.line(ellipse(0, -13, 14, 9.6), brush.tone(BRASS, 1.05), 1.6)
    shine(brush, [(-10, -13), (-8, -18), (-2, -20.4)], 1.3, 0.9)


def _quill(brush: Brush) -> None:
    """A feather pen in an inkwell beside a written sheet."""
    canvas = brush.canvas
    under(brush, 0, 1, 26)
    sheet = curve([(-30, -2, 1), (-16, -3), (4, 2, 1), (12, -14, 1), (-6, -16), (-20, -15, 1)])
    face(brush, sheet, PAPER, 1.1, 0.8)
    for k in range(5):
        y = -12.6 + k * 2.4
        row = [(-19 - k * 1.8, y), (-10 - k * 1.5, y - 0.6), (-2 - k, y + 0.6), (7 - k * 1.6 - 5 * (k == 4), y + 0.4)]
        canvas.line(curve(row, closed=False), brush.tone("#34345a", 0.3), 0.6, 0.8)
    turned(brush, 16, 0, ((0, 8), (1.4, 8.6), (6, 8), (9, 4.4), (10, 3.6), (12, 4.4)), "#3a4a78", 0.8)
    mouth(brush, 16, -12, 4.4, "#101020", "#6a7aa0")
    feather = curve([(16.4, -13, 1), (18, -24), (26, -38), (38, -50, 1), (40, -40), (34, -28), (23, -18)])
    brush.solid(feather, brush.own("#f2eee6"), 1.15, 0.45)
    for k in range(8):
        t = 0.2 + k * 0.1
        x, y = 17 + 21 * t, -14 - 34 * t
        for dx, dy in ((5, -1), (-3.4, -4)):
            canvas.line(
                lines([(x, y), (x + dx * (1.2 - t), y + dy)], closed=False), brush.tone("#8a8490", 0.4), 0.35, 0.6, clip=feather
            )
    canvas.line(curve([(16.2, -12), (24, -28), (37, -48)], closed=False), brush.tone("#b8a888", 0.6), 0.8)


def _newspaper(brush: Brush) -> None:
    """A folded newspaper: headline, picture and columns as grey marks."""
    canvas, paper = brush.canvas, brush.own("#e6e2d8")
    under(brush, 0, 1, 29)
    for k in range(3, -1, -1):
        page = lines([(-28 + k, 2 - k * 0.4 + k), (24 + k, 3 - k * 0.4 + k), (30 + k * 0.6, -20), (-17, -20)])
        face(brush, page, paper if k % 2 == 0 else mix(paper, "#6a6460", 0.3), 1.05, 0.75)
    with canvas.saved():
        canvas.translate(-28, 2)
        canvas.skew(-0.5, 0)
        canvas.scale(1, 1)
        ink = brush.tone("#4a464c", 0.4)
        canvas.fill(rect(4, -20, 42, 3.2), ink, 0.85)
        canvas.fill(rect(4, -15.6, 24, 1.2), ink, 0.7)
        canvas.fill(rect(4, -13.2, 20, 10.6), brush.tone("#8a8684", 0.6))
        canvas.fill(curve([(4, -2.6, 1), (6, -8), (11, -10), (15, -6), (20, -9), (24, -5), (24, -2.6, 1)]), ink, 0.8)
        for column in (27, 38):
            for k in range(7):
                canvas.fill(rect(column, -13 + k * 1.7, 9 - 3 * (k == 6), 0.8), ink, 0.55)
    fold = lines([(-28, 2), (24, 3)], closed=False)
    canvas.line(fold, brush.tone("#ffffff", 1.0), 0.8, 0.7)
    rod(brush, [(6, -23), (20, -20), (33, -21)], 0.8, "#4a3a30")
    for x, y in ((10, -22), (23, -20)):
        canvas.fill(ellipse(x, y, 5, 3.2), brush.tone("#dcecf4", 1.0), 0.4)
        canvas.line(ellipse(x, y, 5, 3.2), brush.tone("#4a3a30", 0.5), 0.9)


def _smartphone(brush: Brush) -> None:
    """A telephone on a little stand, its screen lit with a picture and rows of tiles."""
    canvas, case = brush.canvas, brush.own("#2c2c38")
    under(brush, 1, 0, 12)
    brush.solid(curve([(-10, 0, 1), (-8, -4), (9, -4), (12, 0, 1), (10, 2), (-8, 2)]), "#8a8c98", 1.0, 0.4)
    with canvas.saved():
        canvas.skew(-0.14, 0)
        canvas.fill(rect(-9.4, -38, 21, 36, 3), brush.tone(mix(case, "#0c0c14", 0.5), 0.1))
        brush.solid(rect(-10, -38.4, 20, 36, 3), case, 1.0, 0.4)
        screen = rect(-9, -37.2, 18, 33.6, 2.2)
        canvas.fill(screen, Linear(-9, -37, 9, -4, ("#ffc890", "#e07898", "#6a58b8", "#3a4a98")))
        canvas.fill(curve([(-9, -18), (-4, -22), (1, -19), (5, -23), (9, -20), (9, -14), (-9, -14)]), "#4a3a7a", 0.6, clip=screen)
        canvas.fill(rect(-5, -33, 10, 2.6, 1), "#ffffff", 0.9)
        canvas.fill(rect(-3, -29.4, 6, 1, 0.5), "#ffffff", 0.75)
        for k in range(8):
            canvas.fill(
                rect(-7.4 + (k % 4) * 3.9, -12.6 + (k // 4) * 4, 3, 3, 0.8),
                ("#f4f6fc", "#7ad0a0", "#f0c860", "#70a8f0")[k % 4],
                0.95,
            )
        canvas.fill(lines([(-9, -37), (1, -37), (-9, -16)]), "#ffffff", 0.14)
    canvas.line(curve([(0, 1), (-14, 3), (-24, 0), (-32, 2)], closed=False), brush.tone("#e8e8ec", 0.9), 1.1)
    brush.glow(2, -20, 34, "#e0a0d0", 0.4)


def _controller(brush: Brush) -> None:
    """A game pad with sticks, a cross and four coloured buttons, on its cable."""
    canvas, shell = brush.canvas, brush.own("#e4e6ea")
    under(brush, 0, 1, 25)
    canvas.line(curve([(0, -22), (4, -30), (18, -30), (26, -24), (36, -26)], closed=False), brush.tone("#34323c", 0.5), 1.3)
    half = [(0, -22), (9, -22), (16, -24), (23, -19), (27, -5), (25, 2), (19, 1), (12, -7), (0, -8)]
    pad = curve([*half, *((-x, y) for x, y in half[-2:0:-1])])
    canvas.fill(pad.moved(0.6, 1.6), brush.tone(mix(shell, "#2c2c40", 0.6), 0.2))
    brush.solid(pad, shell, 1.15, 0.5)
    canvas.inner(pad, 1, 1.2, brush.tone("#ffffff", 1.1), 0.5, blur=0.8)
    for a, b in (((-18.4, -15.6), (-11.6, -15.6)), ((-15, -18.6), (-15, -12.6))):
        canvas.fill(stroke([a, b], 2.6, even), brush.tone("#34323c", 0.5))
    for x, y, colour in ((15, -19, "#e0b040"), (18.6, -16, "#d04848"), (15, -13, "#50a060"), (11.4, -16, "#4878c8")):
        disc(brush, x, y, 1.7, 1.4, colour)
    for x in (-7.4, 7.4):
        brush.solid(ellipse(x, -10.8, 4.2, 3.2), "#34323c", 0.8, 0.3)
        disc(brush, x, -11.8, 3.1, 2.2, "#5a5866")
    for x in (-3, 3):
        canvas.fill(rect(x - 1.2, -18, 2.4, 1.2, 0.6), brush.tone("#6a6876", 0.6))
    disc(brush, 0, -15, 1.5, 1.2, "#78c8f0")
    brush.glow(0, -15, 8, "#78c8f0", 0.4)


def _basket(brush: Brush) -> None:
    """A wicker basket with a handle, a checked cloth and apples."""
    wicker, canvas = brush.own("#b8834a"), brush.canvas
    under(brush, 0, 0, 20)
    rod(brush, [(-19, -20), (-17, -40), (0, -48), (17, -40), (19, -20)], 2.6, mix(wicker, "#2c1408", 0.25), 0.8)
    for x, y in ((-9, -23), (8, -24), (0, -26), (-2, -21)):
        brush.solid(ellipse(x, y, 5.6, 5.4), "#c83430", 1.15, 0.2)
        shine(brush, [(x - 3, y - 1), (x - 2, y - 3)], 1.2, 0.7)
        canvas.line(lines([(x, y - 5), (x + 0.8, y - 7.4)], closed=False), brush.tone("#4a3020", 0.4), 0.7)
    body = curve([(-21, -20, 1), (-19, -8), (-15, 0, 1), (15, 0, 1), (19, -8), (21, -20, 1), (0, -16.6)])
    canvas.fill(
        body,
        Linear(-21, 0, 21, 0, (brush.tone(wicker, 0.8), brush.tone(wicker, 0.6), brush.tone(mix(wicker, "#2c1408", 0.4), 0.1))),
    )
    for row in range(7):
        y = -17 + row * 2.7
        half = 20.4 - row * 0.75
        for k in range(14):
            x = -half + (k + 0.5 * (row % 2)) * half / 6.7
            if abs(x) < half - 0.8:
                bow = 2.8 * (1 - (x / half) ** 2)
                light = 0.9 - 0.6 * (x / half + 1) / 2
                canvas.fill(ellipse(x + 0.7, y + bow - 0.8, 1.5, 1.05), brush.tone(mix(wicker, "#ffe0a8", 0.3), light + 0.25))
    cloth = curve([(2, -20, 1), (12, -19), (20, -21, 1), (24, -10), (22, -4, 1), (15, -8), (9, -3, 1), (6, -10)])
    soft(brush, cloth, "#f4eee4", 0.04)
    for k in range(5):
        canvas.line(
            lines([(4 + k * 4.4, -22), (6 + k * 4.4, -2)], closed=False), brush.tone("#c03838", 0.7), 1.5, 0.55, clip=cloth
        )
        canvas.line(lines([(0, -19 + k * 4), (26, -20 + k * 4)], closed=False), brush.tone("#c03838", 0.7), 1.5, 0.55, clip=cloth)
    for k in range(16):
        x = -20 + k * 2.6
        y = -20 + 3.2 * math.sqrt(max(0.0, 1 - (x / 21) ** 2))
        if not 2 < x < 20:
            canvas.fill(
                stroke([(x - 1.4, y + 1.2), (x + 1.6, y - 1.2)], 1.8),
                brush.tone(mix(wicker, "#ffe0a8", 0.3), 0.9 - 0.015 * (x + 20)),
            )


PROPS = {
    "key": Prop(_key, 48, 26, shadow=False),
    "pocket watch": Prop(_watch, 64, 38, shadow=False),
    "magnifying glass": Prop(_lens, 60, 26, shadow=False),
    "quill": Prop(_quill, 72, 50, shadow=False),
    "newspaper": Prop(_newspaper, 64, 28, shadow=False),
    "smartphone": Prop(_smartphone, 46, 40, shadow=False),
    "controller": Prop(_controller, 64, 32, shadow=False),
    "basket": Prop(_basket, 48, 50, shadow=False),
}
