"""A shop that never closes, from the other side of its car park: the one bright thing in a dark street."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import house, joined, pole, skyline, wires
from vnc.make.place.parts.flora import bush
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import puddles

GOODS = ("#e8584a", "#f0b840", "#5aa86a", "#4a88c8", "#f4ecd8", "#c86aa8", "#8ad0c8")
SIGNS = (("#2f8a5c", "#f4f4ec", "#e87a2c"), ("#2a5aa8", "#f4f4ec", "#58b8e8"), ("#c8383c", "#f4f4ec", "#f0b030"))
LEFT, RIGHT, ROOF, FOOT = 300.0, 1640.0, 262.0, 742.0
"""The shop's front, in design units."""


def cornershop(picture: Picture) -> None:
    """Its sign, its windows on the shelves, the doors in the middle, bins, a bicycle, a machine for drinks at its side."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 720, 20, (360, 520), (80, 150), ("#8a8494", "#a89c98"), picture.seed + 2, (9, 11), 0.3)
    veil(picture, far)
    street = picture.sheet(0.8, 0, 0.9)
    for x, wide, tall, k in ((-40, 300, 330, 1), (1660, 320, 300, 2)):
        house(street, view, x, 742, wide, tall, picture.seed + k, "#c8c0b4", "#5a6474", False)
    pole(street, view, 1730, 748, 640, 15)
    pole(street, view, 196, 748, 600, 13)
    wires(
        street, view, [(-40, 190, 196, 176, 20), (196, 176, 1730, 140, 60), (196, 210, 1730, 178, 66), (1730, 140, 1980, 120, 20)]
    )
    for k, x in enumerate((250, 1690)):
        bush(street, view, x, 735, 110, 60, picture.seed + k, 160)
    shop = picture.sheet(0.6, 0, 0.5)
    _ground(picture, shop)
    _front(picture, shop)
    _inside(picture, shop)
    _doors(shop, view)
    _sign(picture, shop)
    _spill(picture, shop)
    things = picture.sheet(0.4, 0, 0.4)
    _vending(picture, things, 1476, 752)
    _bins(things, view, 420)
    _flags(things, view)
    _bicycle(things, view, 620, 760, 92)
    near = picture.sheet(0.12, 0, 3.0)
    near.fill(rect(1800, -40, 40, 1200), view.tone("#4a4e54", 0.3))
    near.fill(curve([(-40, 1120, 1), (-40, 1000, 1), (120, 985), (260, 1040), (330, 1120, 1)]), view.tone("#2f4034", 0.3))


def _ground(picture: Picture, canvas: Canvas) -> None:
    """Asphalt with bays; a mirror when it rains."""
    view = picture.view
    ground = rect(-20, FOOT - 4, WIDE + 40, 400)
    canvas.fill(ground, Linear(0, FOOT, 0, HIGH, (view.tone("#6c6e76", 0.6), view.tone("#44464e", 0.35))))
    canvas.fill(rect(-20, FOOT - 6, WIDE + 40, 22), view.tone("#a8a49c", 0.7))
    bays = [
        lines(
            [
                (960 + (x - 960) * 1.0 - 4, 800),
                (960 + (x - 960) + 4, 800),
                (960 + (x - 960) * 1.7 + 9, 1090),
                (960 + (x - 960) * 1.7 - 9, 1090),
            ]
        )
        for x in (180, 500, 820, 1140, 1460, 1780)
    ]
    canvas.fill(joined(bays), view.tone("#f0ece0", 0.8), 0.75)
    stops = [rect(x - 80, 800, 160, 18, 5) for x in (340, 660, 1300, 1620)]
    canvas.fill(joined([s.moved(4, 12) for s in stops]), view.tone("#101016", 0), 0.4, blur=5)
    canvas.fill(joined(stops), view.tone("#c8c4bc", 0.8))
    if view.snow:
        canvas.fill(ground, view.tone("#eef2f8", 0.7), 0.75)


def _front(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    body = rect(LEFT, ROOF, RIGHT - LEFT, FOOT - ROOF)
    canvas.fill(body, Linear(0, ROOF, 0, FOOT, (view.tone("#d8d4cc", 0.7), view.tone("#a8a49c", 0.4))))
    joints = [rect(LEFT, y, RIGHT - LEFT, 2) for y in range(int(ROOF), int(FOOT), 30)]
    canvas.fill(joined(joints), view.tone("#4a4a50", 0.2), 0.35)


def _inside(picture: Picture, canvas: Canvas) -> None:
    """Shelves behind the glass under white light."""
    view, chance = picture.view, Random(picture.seed)
    lit = 0.55 + 0.45 * view.lamps
    glass = rect(LEFT + 40, 408, RIGHT - LEFT - 80, FOOT - 420)
    canvas.fill(
        glass,
        Linear(0, 408, 0, FOOT, (mix(view.tone("#c8d4d4", 0.7), "#e6e8d4", lit), mix(view.tone("#8a9490", 0.5), "#a8b8ac", lit))),
    )
    tubes = [rect(LEFT + 80 + 210 * k, 424 + 16 * (k % 2), 150, 7, 3) for k in range(6)]
    canvas.fill(joined(tubes), "#ffffff", 0.95)
    for top, count, tall in ((470, 9, 96), (590, 7, 130)):
        step = (RIGHT - LEFT - 100) / count
        for k in range(count):
            x = LEFT + 56 + step * k
            if 800 < x + step / 2 < 1120:
                continue
            canvas.fill(rect(x, top, step - 14, tall, 3), mix("#c4ccc4", view.tone("#a8aca8", 0.6), 0.4))
            for j in range(3):
                y, u = top + tall * (j + 1) / 3 - 4, x + 5.0
                while u < x + step - 26:
                    wide, high = chance.uniform(7, 15), chance.uniform(0.16, 0.25) * tall
                    canvas.fill(rect(u, y - high, wide, high, 2), mix(chance.choice(GOODS), "#40484a", 0.12), 0.95)
                    u += wide + 2
                canvas.fill(rect(x, y, step - 14, 4), "#a8b0ac")
    for x in (1240, 1330):
        canvas.fill(rect(x, 440, 80, 230, 4), Linear(0, 440, 0, 670, ("#e8fbff", "#a8d8e8")))
        canvas.fill(joined([ellipse(x + 14 + 17 * j, 480 + 46 * i, 6, 17) for i in range(5) for j in range(4)]), GOODS[3], 0.75)
    _clerk(canvas, 1160, 640)
    uprights = [rect(LEFT + 36 + 158 * k, 404, 9, FOOT - 412) for k in range(9)]
    canvas.fill(
        joined([*uprights, rect(LEFT + 36, 404, RIGHT - LEFT - 72, 10), rect(LEFT + 36, FOOT - 18, RIGHT - LEFT - 72, 18)]),
        view.tone("#5a6068", 0.4),
    )
    band = [rect(LEFT + 45, 668, RIGHT - LEFT - 90, 9), rect(LEFT + 45, 682, RIGHT - LEFT - 90, 4)]
    canvas.fill(joined(band), SIGNS[picture.seed % 3][0], 0.7)
    for k in range(5):
        x = LEFT + 70 + 158 * (k if k < 3 else k + 2)
        canvas.fill(rect(x, 600, 74, 100, 2), mix(chance.choice(GOODS), "#ffffff", 0.35), 0.92)
        canvas.fill(joined([rect(x + 8, 662 + 11 * j, 58 - 14 * j, 5) for j in range(3)]), "#3a3a44", 0.7)


def _clerk(canvas: Canvas, x: float, foot: float) -> None:
    """Somebody behind the till, far off."""
    canvas.fill(
        curve(
            [
                (x - 34, foot, 1),
                (x - 30, foot - 70),
                (x - 10, foot - 88),
                (x + 10, foot - 88),
                (x + 30, foot - 70),
                (x + 34, foot, 1),
            ]
        ),
        "#4a7a8c",
        0.9,
    )
    canvas.fill(joined([ellipse(x, foot - 106, 17, 20), ellipse(x, foot - 113, 19, 16)]), "#3a2c30", 0.85)
    canvas.fill(rect(x - 70, foot - 14, 150, 60, 4), "#c8b89c")
    canvas.fill(rect(x + 20, foot - 44, 40, 32, 4), "#4a5058")


def _doors(canvas: Canvas, view: View) -> None:
    """Two panes that slide apart, a mat before them."""
    for x in (846, 962):
        pane = rect(x, 424, 112, FOOT - 430)
        canvas.fill(pane, Linear(x, 424, x + 112, FOOT, (alpha("#ffffff", 0.32), alpha("#d8ecf0", 0.1), alpha("#ffffff", 0.28))))
        canvas.line(pane, view.tone("#c8ccd0", 0.8), 8)
        canvas.fill(rect(x + 14, 560, 84, 30, 4), "#e8584a", 0.75)
    canvas.fill(rect(830, 404, 260, 22), view.tone("#4a5058", 0.5))
    canvas.fill(lines([(836, FOOT + 6), (1084, FOOT + 6), (1120, FOOT + 40), (800, FOOT + 40)]), view.tone("#3f5a4c", 0.5), 0.9)


def _sign(picture: Picture, canvas: Canvas) -> None:
    """A lit band in three colours with a mark and signs without words."""
    view, (a, b, c) = picture.view, SIGNS[picture.seed % 3]
    lit = 0.4 + 0.6 * view.lamps
    tint = [mix(view.tone(t, 0.8), mix(t, "#20242c", 0.08), lit) for t in (a, b, c)]
    canvas.fill(rect(LEFT - 14, ROOF - 16, RIGHT - LEFT + 28, 18, 4), view.tone("#7a7c80", 0.8))
    band = rect(LEFT - 6, ROOF, RIGHT - LEFT + 12, 124)
    canvas.fill(band, tint[1])
    canvas.fill(rect(LEFT - 6, ROOF + 8, RIGHT - LEFT + 12, 24), tint[0])
    canvas.fill(rect(LEFT - 6, ROOF + 96, RIGHT - LEFT + 12, 20), tint[2])
    canvas.fill(ellipse(770, ROOF + 64, 52, 46), tint[0])
    canvas.fill(lines([(750, ROOF + 64), (770, ROOF + 34), (790, ROOF + 64), (770, ROOF + 94)]), tint[1])
    strokes: list[Path] = []
    for k, x in enumerate((860, 930, 1000, 1070, 1140)):
        y = ROOF + 64
        strokes.append(stroke([(x - 20, y - 20), (x + 20, y - 20)], 9, even, False))
        strokes.append(stroke([(x + (k % 3 - 1) * 12, y - 24), (x + (k % 3 - 1) * 6, y + 22)], 9, even, False))
        strokes.append(stroke([(x - 18, y + 4 + 6 * (k % 2)), (x + 18, y + 4)], 8, even, False))
    canvas.fill(joined(strokes), tint[0])
    if view.lamps > 0.2:
        canvas.fill(band, mix(b, "#ffffff", 0.5), 0.12 * view.lamps, blur=40, blend="screen")
        canvas.glow(960, ROOF + 60, 900, mix(a, "#ffffff", 0.2), 0.14 * view.lamps)
    canvas.fill(rect(LEFT - 6, ROOF + 124, RIGHT - LEFT + 12, 20), view.tone("#3a3c44", 0.2), 0.75, blur=3)


def _spill(picture: Picture, canvas: Canvas) -> None:
    """The shop's light on the ground before it."""
    view = picture.view
    light = lines([(LEFT + 20, FOOT), (RIGHT - 20, FOOT), (RIGHT + 220, 1010), (LEFT - 220, 1010)])
    canvas.fill(
        light, Linear(0, FOOT, 0, 1010, (alpha("#e8f8e8", 0.5), alpha("#f4fff0", 0.0))), view.lamps, blur=16, blend="screen"
    )
    canvas.glow(960, 640, 900, "#e8fff0", 0.1 * view.lamps)
    picture.play("flicker", LEFT, 404, RIGHT - LEFT, 340, "#f8fff4")
    sheet = canvas.sibling()
    sheet.fill(rect(-20, FOOT + 16, WIDE + 40, 400), "#ffffff")
    if view.wet:
        puddles(picture, canvas, FOOT + 16, sheet.planes[3], 0.75)


def _vending(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    """A machine for drinks, lit rows behind its pane."""
    view = picture.view
    canvas.fill(rect(x - 8, foot - 8, 136, 20), view.tone("#101016", 0), 0.5, blur=7)
    canvas.fill(
        rect(x, foot - 250, 124, 252, 8), Linear(x, 0, x + 124, 0, (view.tone("#e04a48", 0.9), view.tone("#9c2c30", 0.35)))
    )
    canvas.fill(rect(x + 12, foot - 238, 100, 140, 4), Linear(0, foot - 238, 0, foot - 98, ("#ffffff", "#dff0f4")))
    for row in range(3):
        for k in range(6):
            canvas.fill(rect(x + 17 + 15.5 * k, foot - 226 + 45 * row, 10, 28, 3), GOODS[(k + 2 * row) % 7])
        canvas.fill(rect(x + 12, foot - 197 + 45 * row, 100, 5), "#5a6068")
    canvas.fill(rect(x + 18, foot - 60, 88, 34, 4), view.tone("#201c22", 0.3))
    canvas.fill(rect(x + 84, foot - 90, 22, 20, 3), "#8af0a8")
    canvas.glow(x + 62, foot - 160, 200, "#f0fbff", 0.3 + 0.4 * view.lamps)


def _bins(canvas: Canvas, view: View, x: float) -> None:
    for k, tint in enumerate(("#5a7a8c", "#6a8a5c", "#a87848")):
        u = x - 90 + 62 * k
        canvas.fill(rect(u, 660, 54, 92, 5), Linear(u, 0, u + 54, 0, (view.tone("#b8bcc0", 0.9), view.tone("#6a7078", 0.35))))
        canvas.fill(rect(u, 660, 54, 20, 5), view.tone(tint, 0.8))
        canvas.fill(ellipse(u + 27, 696, 14, 9), view.tone("#1c1c22", 0.2))


def _flags(canvas: Canvas, view: View) -> None:
    """Tall banners on poles by the road."""
    for x, tint in ((330, "#e8584a"), (1640, "#f0b030")):
        canvas.fill(rect(x, 470, 6, 290), view.tone("#d8dce0", 0.8))
        cloth = curve([(x + 6, 480, 1), (x + 66, 486, 1), (x + 72, 560), (x + 62, 690, 1), (x + 6, 680, 1)])
        canvas.fill(cloth, Linear(x, 0, x + 70, 0, (view.tone(tint, 0.9), view.tone(tint, 0.45))))
        canvas.fill(joined([rect(x + 22, 506 + 40 * k, 26, 26, 6) for k in range(4)]), view.tone("#fff8ec", 0.9), 0.9)


def _bicycle(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A bicycle that leans by the window."""
    dark = view.tone("#2a2c34", 0.4)
    for d in (-0.8, 0.8):
        canvas.line(ellipse(x + d * s, foot - 0.5 * s, 0.48 * s, 0.5 * s), dark, 6)
        canvas.line(
            joined(
                [
                    lines([(x + d * s, foot - s), (x + d * s, foot)], closed=False),
                    lines([(x + d * s - 0.48 * s, foot - 0.5 * s), (x + d * s + 0.48 * s, foot - 0.5 * s)], closed=False),
                ]
            ),
            view.tone("#a8acb4", 0.8),
            1.6,
            0.7,
        )
    frame = [
        [(-0.8, 0.5), (-0.35, 1.0), (0.5, 1.05), (0.8, 0.5)],
        [(-0.35, 1.0), (-0.1, 0.45), (0.5, 1.05)],
        [(-0.8, 0.5), (-0.1, 0.45)],
        [(-0.35, 1.0), (-0.42, 1.22)],
        [(0.5, 1.05), (0.42, 1.36), (0.6, 1.42)],
    ]
    for run in frame:
        canvas.line(lines([(x + a * s, foot - b * s) for a, b in run], closed=False), view.tone("#4a8a9c", 0.9), 7)
    canvas.fill(rect(x - 0.62 * s, foot - 1.3 * s, 0.38 * s, 0.1 * s, 4), dark)
    basket = lines(
        [
            (x + 0.55 * s, foot - 1.36 * s),
            (x + 1.1 * s, foot - 1.36 * s),
            (x + 1.0 * s, foot - 0.98 * s),
            (x + 0.62 * s, foot - 0.98 * s),
        ]
    )
    canvas.fill(basket, view.tone("#8a8c90", 0.6), 0.6)
    canvas.line(basket, view.tone("#c8ccd0", 0.8), 3)


PLACES = {"cornershop": Kind(cornershop, None, ((0.08, 0.92),), 0.66, time="night")}
