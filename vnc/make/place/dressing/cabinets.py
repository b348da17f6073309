"""Tall things along walls: bookcase, wardrobe, clock, mirror, clothes rack, ladder."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    NIGHT,
    Box,
    block,
    disc,
    face,
    grain,
    grouped,
    rod,
    shine,
    soft,
    standing,
    turned,
    under,
)
from vnc.make.place.parts.props import SPINES

BRASS = "#d0a040"
WALNUT = "#6e4228"


def _bookshelf(brush: Brush) -> None:
    """Five shelves of books, some leaning or lying, a few ornaments."""
    wood, canvas = brush.own(WALNUT), brush.canvas
    box = standing(112, 196, 32)
    under(brush, 5, 3, 72, 7, 0.5)
    block(brush, Box(*box.at(-2, 0, -2), 116, 9, 36), wood)
    face(brush, box.side(0, 9, 32, 180), wood, 0.3, 0.1)
    inside = box.front(5, 12, 102, 176)
    canvas.fill(box.front(0, 9, 112, 182), brush.tone(wood, 0.7))
    canvas.fill(
        inside,
        Linear(box.x, 0, box.x + 112, 0, (brush.tone(mix(wood, NIGHT, 0.75), 0.1), brush.tone(mix(wood, NIGHT, 0.45), 0.3))),
    )
    for k in range(5):
        _shelf(brush, box, 12 + k * 35.4, wood, k)
    for u in (0, 107):
        post = box.front(u, 9, 5, 182)
        face(brush, post, wood, 0.95, 0.55)
        grain(brush, post, wood, 2, upright=True)
    block(brush, Box(*box.at(-4, 188, -3), 120, 8, 38), wood, 1.0, 0.85, 0.25)
    canvas.fill(
        box.front(5, 178, 102, 10), Linear(0, box.y - 188, 0, box.y - 176, ((0.08, 0.05, 0.08, 0.6), (0.08, 0.05, 0.08, 0.0)))
    )


def _shelf(brush: Brush, box: Box, v: float, wood: str, k: int) -> None:
    """One board and what stands on it."""
    chance, u = brush.chance, 7.0
    gap = chance.uniform(30, 74)
    while u < 103:
        if gap < u < gap + 14 and k != 0:
            _ornament(brush, *box.at(u + 8, v), k)
            u += 17
            gap = -99
            continue
        thick = min(chance.uniform(3.4, 7.4), 106 - u)
        u += _spine(brush, box, u, v, thick, chance.uniform(22, 31))
    board = Box(*box.at(5, v - 3, -0.5), 102, 3, 4)
    block(brush, board, wood, 1.0, 0.9, 0.3)
    shade = Linear(0, box.y - v + 3, 0, box.y - v + 10, ((0.06, 0.04, 0.06, 0.55), (0.06, 0.04, 0.06, 0.0)))
    brush.canvas.fill(box.front(5, v - 10, 102, 7), shade)


def _spine(brush: Brush, box: Box, u: float, v: float, thick: float, high: float) -> float:
    """The back of a book; gives the room it takes."""
    canvas, colour = brush.canvas, brush.chance.choice(SPINES)
    x, y = box.at(u, v)
    with canvas.saved():
        if brush.chance.random() < 0.08:
            canvas.rotate(-11, x, y)
            high *= 0.95
        spine = rect(x, y - high, thick - 0.4, high, 0.6)
        ramp = tuple(brush.tone(colour, light) for light in (0.55, 1.05, 0.35))
        canvas.fill(spine, Linear(x, 0, x + thick, 0, ramp))
        gilt = brush.tone("#e8cc80", 1.0)
        for t in ((0.14, 0.2), (0.8, 0.86), (0.12, 0.88))[brush.chance.randint(0, 2)]:
            canvas.fill(rect(x, y - high * t, thick - 0.4, 0.9), gilt, 0.8)
        if thick > 5:
            canvas.fill(rect(x + thick * 0.2, y - high * 0.68, thick * 0.5, high * 0.16), gilt, 0.55)
    return thick


def _ornament(brush: Brush, x: float, y: float, k: int) -> None:
    """A vase, a small globe, a plant or a framed picture."""
    if k % 4 == 0:
        turned(brush, x, y, ((0, 3), (2, 4), (9, 6), (15, 3), (18, 2.4), (21, 3.4)), "#4a7a8a", 0.6)
    elif k % 4 == 1:
        turned(brush, x, y, ((0, 5), (2, 3), (6, 1.2)), BRASS, 0.4)
        brush.solid(ellipse(x, y - 13, 7, 7), "#5a8aa0", 1.1, 0.2)
        brush.canvas.fill(curve([(x - 4, y - 16), (x + 1, y - 18), (x + 2, y - 12), (x - 2, y - 9)]), brush.tone("#c8b068", 0.8))
    elif k % 4 == 2:
        for turn in (-2.6, -2.1, -1.6, -1.1, -0.6):
            tip = (x + math.cos(turn) * 9, y - 9 + math.sin(turn) * 11)
            brush.canvas.fill(stroke([(x, y - 9), tip], 3.6), brush.tone("#5a9a50", 0.5 + 0.1 * turn * -1))
        turned(brush, x, y, ((0, 3.4), (9, 4.6, 1), (10, 5)), "#b86a48", 0.3)
    else:
        brush.solid(rect(x - 6, y - 19, 12, 19, 0.6), BRASS, 1.1, 0.4)
        brush.canvas.fill(rect(x - 4.4, y - 17, 8.8, 15), brush.tone("#c8d0c0", 0.8))
        brush.canvas.fill(
            curve([(x - 4, y - 2), (x - 3, y - 8), (x, y - 13), (x + 3, y - 8), (x + 4, y - 2)]), brush.tone("#5a4a54", 0.5)
        )


def _wardrobe(brush: Brush) -> None:
    """Two panelled doors, one of them ajar over a dark inside with a sleeve, a cornice and a drawer below."""
    wood, canvas = brush.own("#7c4a2c"), brush.canvas
    under(brush, 4, 4, 74, 8, 0.5)
    for u in (-63, 45):
        turned(brush, u, 6, ((0, 3), (3, 5.4), (9, 3.6), (13, 5)), mix(wood, NIGHT, 0.2), 0.4)
    box = standing(124, 182, 50, 9)
    block(brush, box, wood, 1.0, 0.7, 0.2)
    grain(brush, box.side(0, 0, 50, 182), wood, 5, upright=True)
    for u in (5, 63):
        door = box.front(u, 34, 56, 138)
        face(brush, door, wood, 0.95, 0.55)
        grain(brush, door, wood, 9, upright=True)
        canvas.line(door, brush.tone(mix(wood, NIGHT, 0.7), 0.1), 1.3, 0.8)
        _panel(brush, box, u + 8, 42, 40, 44, wood)
        _panel(brush, box, u + 8, 94, 40, 70, wood, arched=True)
    for u in (57, 67):
        disc(brush, *box.at(u, 92, -1.5), 2.0, 2.0, BRASS)
        brush.solid(rect(box.x + u - 1, box.y - 90, 2, 5, 0.8), BRASS, 1.0, 0.4)
    for u, wide in ((5, 56), (63, 56)):
        drawer = box.front(u, 8, wide, 21)
        face(brush, drawer, mix(wood, "#f0c890", 0.08), 0.85, 0.5)
        canvas.line(drawer, brush.tone(mix(wood, NIGHT, 0.7), 0.1), 1.1, 0.8)
        x, y = box.at(u + wide / 2, 20)
        canvas.line(
            curve([(x - 6, y), (x - 4, y + 3.6), (x + 4, y + 3.6), (x + 6, y)], closed=False), brush.tone(BRASS, 1.0), 1.4
        )
    block(brush, Box(*box.at(-5, 180, -4), 134, 7, 58), wood, 1.0, 0.85, 0.25)
    x, y = box.at(62, 187)
    crest = curve(
        [(x - 58, y, 1), (x - 40, y - 4), (x - 18, y - 12), (x, y - 17), (x + 18, y - 12), (x + 40, y - 4), (x + 58, y, 1)]
    )
    brush.solid(crest, wood, 1.05, 0.45)
    for side in (-1, 1):
        scroll = [(x + side * 4, y - 6), (x + side * 13, y - 9), (x + side * 20, y - 5), (x + side * 30, y - 3)]
        canvas.line(curve(scroll, closed=False), brush.tone(mix(wood, "#ffd8a0", 0.5), 1.0), 1.1, 0.8)
    disc(brush, x, y - 8, 3, 3, mix(wood, "#ffd8a0", 0.3))


def _panel(brush: Brush, box: Box, u: float, v: float, wide: float, high: float, wood: str, arched: bool = False) -> None:
    """A sunk panel of a door."""
    a, b, c, d = box.at(u, v), box.at(u, v + high), box.at(u + wide, v + high), box.at(u + wide, v)
    rise = 9 if arched else 0
    top = (
        [(b[0], b[1] + rise, 1), ((b[0] + c[0]) / 2, b[1] - rise * 0.4), (c[0], c[1] + rise, 1)] if arched else [(*b, 1), (*c, 1)]
    )
    shape = curve([(*a, 1), *top, (*d, 1)])
    brush.canvas.fill(shape, Linear(*b, *d, (brush.tone(wood, 0.3), brush.tone(wood, 0.8))))
    brush.canvas.inner(shape, 1.2, 1.4, brush.tone(NIGHT, 0.1), 0.5, blur=0.8)
    brush.canvas.line(shape, brush.tone(mix(wood, "#ffd8a0", 0.4), 1.0), 0.8, 0.6)


def _clock(brush: Brush) -> None:
    """A longcase clock: hood with a moon dial, pendulum and weights behind glass."""
    wood = brush.own("#6a3c22")
    under(brush, 4, 2, 38, 6, 0.5)
    block(brush, standing(56, 44, 32), wood, 0.9, 0.7, 0.2)
    base = standing(56, 44, 32)
    _panel(brush, base, 8, 8, 40, 28, wood)
    trunk = standing(42, 100, 25, 44)
    block(brush, trunk, wood, 0.9, 0.7, 0.2)
    _pendulum(brush, trunk)
    hood = standing(54, 52, 31, 144)
    block(brush, hood, wood, 0.9, 0.75, 0.2)
    _dial(brush, *hood.at(27, 25))
    for u in (2, 52):
        turned(brush, *hood.at(u, 2, -1), ((0, 2.6), (3, 2), (24, 2.2), (44, 1.8), (47, 2.8)), wood, 0.5)
    block(brush, Box(*hood.at(-4, 49, -3), 62, 5, 37), wood, 1.0, 0.85, 0.25)
    x, y = hood.at(27, 54)
    for side in (-1, 1):
        neck = curve(
            [
                (x + side * 30, y, 1),
                (x + side * 28, y - 5),
                (x + side * 14, y - 9),
                (x + side * 6, y - 17),
                (x + side * 3, y - 11),
                (x + side * 5, y, 1),
            ]
        )
        brush.solid(neck, wood, 1.1, 0.4)
    turned(brush, x, y, ((0, 3), (3, 2), (7, 4), (12, 3), (18, 0.6)), BRASS, 0.7)


def _pendulum(brush: Brush, trunk: Box) -> None:
    """Weights and pendulum behind the glass of a clock's trunk."""
    canvas, glass = brush.canvas, trunk.front(7, 8, 28, 84)
    canvas.fill(glass, Linear(trunk.x, 0, trunk.x + 42, 0, (brush.tone("#2a1c1c", 0.2), brush.tone("#5a4438", 0.5))))
    x, y = trunk.at(21, 92)
    for dx, long in ((-8, 44), (8, 56)):
        canvas.line(lines([(x + dx, y), (x + dx, y + long)], closed=False), brush.tone(BRASS, 0.8), 0.6)
        canvas.fill(
            rect(x + dx - 2.4, y + long - 14, 4.8, 16, 1.6),
            Linear(x + dx - 2.4, 0, x + dx + 2.4, 0, (brush.tone(BRASS, 1.2), brush.tone(BRASS, 0.2))),
        )
    canvas.line(lines([(x + 1, y), (x + 4, y + 66)], closed=False), brush.tone(BRASS, 1.0), 1.0)
    disc(brush, x + 4.4, y + 69, 8, 8, BRASS)
    canvas.line(ellipse(x + 4.4, y + 69, 5, 5), brush.tone("#fff0c0", 1.1), 0.6, 0.7)
    canvas.fill(
        lines([trunk.at(8, 92), trunk.at(18, 92), trunk.at(9, 34), trunk.at(7, 34), trunk.at(7, 92)]),
        brush.tone("#ffffff", 1.0),
        0.18,
    )
    canvas.line(glass, brush.tone(BRASS, 1.0), 1.0, 0.9)


def _dial(brush: Brush, x: float, y: float) -> None:
    canvas = brush.canvas
    brush.solid(rect(x - 20, y - 21, 40, 42, 1), BRASS, 1.1, 0.4)
    disc(brush, x, y, 17.4, 17.4, "#f6ecd4")
    for k in range(12):
        with canvas.saved():
            canvas.rotate(k * 30, x, y)
            canvas.fill(rect(x - 0.7, y - 16, 1.4, 4 if k % 3 else 5.6), brush.tone("#3a2a28", 0.2))
    for turn, long, wide in ((-62, 9, 2.2), (4, 14, 1.6)):
        with canvas.saved():
            canvas.rotate(turn, x, y)
            canvas.fill(lines([(x - wide / 2, y + 2), (x + wide / 2, y + 2), (x, y - long)]), brush.tone("#2a1c20", 0.2))
    disc(brush, x, y, 1.5, 1.5, BRASS)
    shine(brush, [(x - 12, y - 4), (x - 9, y - 10), (x - 3, y - 13.4)], 1.4, 0.5)


def _mirror(brush: Brush) -> None:
    """An oval glass that swings between two turned posts."""
    wood, canvas = brush.own("#7a4a2a"), brush.canvas
    for side in (-1, 1):
        rod(brush, [(side * 40, -16), (side * 34, -5), (side * 44, -1)], 5, wood)
        rod(brush, [(side * 40, -16), (side * 47, -8), (side * 54, 0)], 5, wood)
        post = ((0, 3), (6, 4), (10, 2.6), (24, 2.4), (44, 3.2), (60, 2.2), (84, 2.4), (90, 4), (94, 2), (98, 3.4), (104, 0.8))
        turned(brush, side * 40, -12, post, wood, 0.5)
    rod(brush, [(-40, -22), (40, -22)], 4, wood, smooth=False)
    frame = ellipse(0, -98, 37, 76)
    canvas.fill(frame.moved(3, -1), brush.tone(mix(wood, NIGHT, 0.6), 0.1))
    brush.solid(frame, wood, 1.15, 0.3)
    canvas.line(ellipse(0, -98, 34, 73), brush.tone(BRASS, 1.0), 1.3)
    glass = ellipse(0, -98, 32, 71)
    tones = tuple(brush.tone(c, v) for c, v in (("#e4ecf0", 1.0), ("#a8b8c4", 0.8), ("#70808e", 0.4), ("#8a8078", 0.4)))
    canvas.fill(glass, Linear(-20, -170, 16, -26, tones, (0, 0.4, 0.72, 1)))
    canvas.fill(rect(-34, -52, 68, 30), brush.tone("#6a5648", 0.4), 0.55, blur=3, clip=glass)
    for x, wide, strength in ((-24, 15, 0.4), (2, 6, 0.3)):
        band = lines([(x + 34, -172), (x + 34 + wide, -172), (x - 24 + wide, -24), (x - 24, -24)])
        canvas.fill(band, brush.tone("#ffffff", 1.0), strength, clip=glass)
    canvas.inner(glass, 2.2, 2.6, brush.tone(NIGHT, 0.1), 0.5, blur=1.6)
    crest = curve([(-18, -171), (-8, -177), (0, -185), (8, -177), (18, -171), (0, -175)])
    brush.solid(crest, wood, 1.15, 0.4)
    for side in (-1, 1):
        disc(brush, side * 38, -98, 3, 3, BRASS)


GARMENTS = (
    ("coat", "#3f5268"),
    ("dress", "#a83c50"),
    ("shirt", "#e8e4dc"),
    ("coat", "#7a5c3c"),
    ("dress", "#4a7a6c"),
    ("shirt", "#d0a050"),
    ("dress", "#6a4a80"),
)


def _rack(brush: Brush) -> None:
    """A rail on wheels with coats, frocks and shirts on hangers."""
    steel, canvas = "#a8acb8", brush.canvas
    for x in (-72, 72):
        rod(brush, [(x - 18, -6), (x + 18, -5)], 3.6, steel, smooth=False)
        rod(brush, [(x, -6), (x, -168)], 3.6, steel, smooth=False)
        for dx in (-17, 17):
            brush.solid(ellipse(x + dx, -2, 3, 3), "#34323c", 1.0, 0.2)
    rod(brush, [(-72, -12), (72, -12)], 3, steel, smooth=False)
    under(brush, 0, 0, 74, 8, 0.25)
    for k, (kind, colour) in enumerate(GARMENTS):
        _garment(brush, -57 + k * 19, kind, mix(brush.colour, colour, 0.35) if brush.colour else colour)
    rod(brush, [(-74, -167), (74, -167)], 4, steel, smooth=False)
    for k in range(7):
        x = -57 + k * 19
        canvas.line(
            curve([(x, -160), (x + 0.5, -165), (x + 3, -169), (x - 1, -172), (x - 3, -169)], closed=False),
            brush.tone("#d8dce4", 1.0),
            1.0,
        )


def _garment(brush: Brush, x: float, kind: str, colour: str) -> None:
    """What hangs on one hanger, half behind its neighbour."""
    canvas = brush.canvas
    long, flare = {"coat": (104, 17), "dress": (112, 24), "shirt": (66, 15)}[kind]
    y = -158
    half = [
        (0, y + 4),
        (4, y, 1),
        (17, y + 9),
        (20, y + 50 if kind != "dress" else y + 26),
        (15, y + 52 if kind != "dress" else y + 27, 1),
        (12, y + 40),
        (flare, y + long, 1),
        (0, y + long + 3),
    ]
    shape = curve([(x + a, b, *c) for a, b, *c in half] + [(x - a, b, *c) for a, b, *c in half[-2:0:-1]])
    canvas.fill(shape.moved(2.4, 1), brush.tone(NIGHT, 0), 0.35, blur=1.6)
    soft(brush, shape, colour, 0.02)
    for k in range(4):
        fold = [(x - 8 + k * 5, y + 34), (x - 10 + k * 6.4, y + long * 0.7), (x - flare * 0.8 + k * flare * 0.54, y + long)]
        canvas.fill(stroke(fold, 2.6), brush.tone(mix(colour, NIGHT, 0.55), 0.1), 0.4, blur=0.8, clip=shape)
    if kind == "coat":
        canvas.line(lines([(x + 1, y + 12), (x + 1, y + long)], closed=False), brush.tone(mix(colour, NIGHT, 0.6), 0.1), 0.8, 0.8)
        for k in range(4):
            disc(brush, x + 3.4, y + 26 + k * 14, 1.2, 1.2, BRASS)
    lapel = [(x - 5, y + 1), (x, y + 16 if kind != "dress" else y + 9), (x + 5, y + 1)]
    canvas.line(curve(lapel, closed=False), brush.tone(mix(colour, "#ffffff", 0.4), 1.0), 1.3, 0.8)
    if kind == "dress":
        canvas.fill(
            stroke([(x - 12, y + 41), (x, y + 43), (x + 12, y + 41)], 3.4, even),
            brush.tone(mix(colour, NIGHT, 0.5), 0.3),
            clip=shape,
        )


def _ladder(brush: Brush) -> None:
    """A wooden stepladder with a pot of paint on its top step."""
    wood, canvas = brush.own("#b08450"), brush.canvas
    under(brush, 6, -2, 42, 9)
    for x, foot in ((-14, -20), (22, 34)):
        rod(brush, [(x * 0.9 + 6, -172), (foot + 16, -12)], 4.4, mix(wood, NIGHT, 0.3), 0.6, smooth=False)
    for y, half in ((-60, 23), (-110, 19)):
        rod(brush, [(8 - half + 4, y), (8 + half + 4, y)], 3, mix(wood, NIGHT, 0.3), 0.5, smooth=False)
    for side in (-1, 1):
        rail = lines([(side * 15 - 2.6, -174), (side * 15 + 2.6, -174), (side * 33 + 3, 0), (side * 33 - 3, 0)])
        brush.solid(rail, wood, 1.05 if side < 0 else 0.8, 0.4)
        grain(brush, rail, wood, 2, upright=True)
    for k in range(6):
        y = -24 - k * 26
        half = 15 + 18 * (174 + y) / 174 - 1
        tread = lines([(-half, y), (half, y), (half + 2.6, y - 7), (-half + 2.6, y - 7)])
        face(brush, tread, wood, 1.1, 0.85)
        face(brush, rect(-half, y, half * 2, 4), wood, 0.7, 0.4)
        canvas.fill(rect(-half, y + 4, half * 2, 2.4), brush.tone(NIGHT, 0), 0.25, blur=0.8)
    top = standing(42, 5, 24, 172, -1)
    block(brush, top, wood, 1.1, 0.75, 0.3)
    canvas.line(curve([(-28, -76), (0, -70), (34, -80)], closed=False), brush.tone("#8a8070", 0.6), 1.0)
    x, y = top.at(20, 5, 12)
    turned(brush, x, y, ((0, 8), (15, 8.4, 1), (16, 8.8)), "#c0c4cc", 0.5)
    disc(brush, x, y - 16, 8.6, 2.2, "#4a86b0")
    drip = curve(
        [(x - 8, y - 16), (x - 7, y - 8), (x - 5.4, y - 5), (x - 4, y - 10), (x - 2, y - 12), (x, y - 8), (x + 2, y - 14)]
    )
    canvas.fill(drip, brush.tone("#4a86b0", 0.7))
    rod(brush, [(x + 2, y - 17), (x + 10, y - 26)], 2.2, "#8a5a34", smooth=False)


PROPS = {
    "bookshelf": Prop(grouped(_bookshelf, (-64, 0, 1), (62, 0, 1)), 132, 206),
    "wardrobe": Prop(grouped(_wardrobe, (-80, -4, 0.97), (76, 2, 1)), 152, 222),
    "grandfather clock": Prop(_clock, 76, 218),
    "standing mirror": Prop(grouped(_mirror, (-80, -10, 0.9), (50, 6, 1)), 110, 186),
    "rack": Prop(grouped(_rack, (-84, -18, 0.9), (60, 8, 1)), 182, 174),
    "ladder": Prop(_ladder, 84, 204),
}
