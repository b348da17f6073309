"""Fires of the house: a stone fireplace with its chimney, an iron stove with its pipe."""

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.fires import blaze, log
from vnc.make.place.dressing.forms import (
    NIGHT,
    Box,
    block,
    disc,
    face,
    grain,
    rod,
    round_ramp,
    shine,
    standing,
    turned,
    under,
)
from vnc.make.place.dressing.lights import flame

IRON = "#3e3c46"
BRASS = "#d0a040"
STONES = ("#a39a92", "#b4a89a", "#938c8a", "#aa9c8a", "#9c98a0")


def _masonry(brush: Brush, x: float, top: float, wide: float, low: float, course: float = 13) -> None:
    """Courses of rough stones between two heights."""
    canvas, chance = brush.canvas, brush.chance
    ground = rect(x, top, wide, low - top)
    canvas.fill(ground, Linear(x, 0, x + wide, 0, (brush.tone("#6e665f", 0.7), brush.tone("#564f4c", 0.2))))
    y = top
    while y < low - 2:
        high, at = min(course * chance.uniform(0.8, 1.25), low - y), x + 0.6
        while at < x + wide - 3:
            long = min(chance.uniform(0.9, 2.1) * course, x + wide - 0.6 - at)
            fall = 1 - 0.55 * (at - x) / wide
            stone, colour = rect(at + 0.5, y + 0.5, long - 1, high - 1, 2.6), brush.own(chance.choice(STONES))
            face(brush, stone, colour, 0.95 * fall + chance.uniform(-0.1, 0.1), 0.45 * fall)
            canvas.line(
                lines([(at + 2, y + 1.2), (at + long - 2, y + 1.2)], closed=False), brush.tone("#fff0d8", 1.0), 0.6, 0.35 * fall
            )
            at += long
        y += high


def _fireplace(brush: Brush) -> None:
    """A chimney breast of stone over a hearth with a log fire; clock and candles on the mantelpiece."""
    canvas, box = brush.canvas, standing(150, 112, 34)
    canvas.fill(rect(61, -340, 11, 228), brush.tone("#564f4c", 0.1))
    _masonry(brush, -61, -340, 122, -112)
    canvas.fill(rect(-61, -150, 122, 40), Linear(0, -150, 0, -110, ((0.1, 0.07, 0.1, 0.0), (0.1, 0.07, 0.1, 0.5))))
    block(brush, Box(*box.at(-8, 0, -14), 166, 6, 50), "#8a8480")
    face(brush, box.side(0, 0, 34, 112), "#6e665f", 0.2, 0.05)
    _masonry(brush, box.x, box.y - 112, 150, box.y - 6)
    _firebox(brush, box)
    block(brush, Box(*box.at(-9, 108, -8), 168, 9, 44), brush.own("#7a4c2c"), 1.1, 0.8, 0.25)
    grain(brush, box.front(-9, 108, 168, 9, -8), "#7a4c2c", 4)
    canvas.fill(
        box.front(-2, 100, 154, 8), Linear(0, box.y - 108, 0, box.y - 98, ((0.1, 0.06, 0.08, 0.55), (0.1, 0.06, 0.08, 0.0)))
    )
    for u in (16, 132):
        x, y = box.at(u, 117, 12)
        turned(brush, x, y, ((0, 4.6), (2, 4), (4, 1.6), (12, 2), (14, 4, 1), (15, 4)), BRASS, 0.6)
        canvas.fill(rect(x - 1.7, y - 30, 3.4, 15), round_ramp(brush, x, 1.7, "#f4e8cc"))
        flame(brush, x, y - 30, 0.9, 0.25)
    _mantel_clock(brush, *box.at(75, 117, 10))
    brush.glow(0, -34, 170, "#ff9a48", 0.5)


def _firebox(brush: Brush, box: Box) -> None:
    """The opening with soot, brick, fire-dogs and a fire."""
    canvas = brush.canvas
    x, y = box.at(75, 6)
    half = [
        (x - 43, y, 1),
        (x - 43, y - 58, 1),
        (x - 24, y - 71),
        (x, y - 75),
        (x + 24, y - 71),
        (x + 43, y - 58, 1),
        (x + 43, y, 1),
    ]
    opening = curve(half)
    canvas.fill(opening.moved(0, 0), Radial(x, y - 10, 78, ("#c05a24", brush.tone("#5a2c1c", 0.5), brush.tone("#1e1416", 0.1))))
    for k in range(7):
        row = y - 8 - k * 9
        canvas.line(lines([(x - 43, row), (x + 43, row)], closed=False), "#1c1012", 0.9, 0.5, clip=opening)
        for j in range(7):
            at = x - 40 + j * 13 + (k % 2) * 6
            canvas.line(lines([(at, row), (at, row - 9)], closed=False), "#1c1012", 0.9, 0.4, clip=opening)
    for k in range(9):
        a = -0.5 + k / 8
        wedge = [(x + a * 100, y - 62 - 18 * (1 - 4 * a * a)), (x + a * 84, y - 58 - 17 * (1 - 4 * a * a))]
        canvas.line(lines(wedge, closed=False), brush.tone("#4a4240", 0.3), 1.0, 0.8)
    canvas.line(curve(half, closed=False), brush.tone("#c8bcae", 0.9), 2.2, 0.7)
    with canvas.clipped(opening):
        log(brush, (x - 30, y - 6), (x + 22, y - 9), 10)
        log(brush, (x + 30, y - 7), (x - 14, y - 12), 9)
        blaze(brush, x, y - 9, 56, 50)
        log(brush, (x - 24, y - 2), (x + 28, y - 4), 10)
        canvas.fill(ellipse(x, y, 34, 5), "#ff8a30", 0.7, blur=2)
    for side in (-1, 1):
        rod(brush, [(x + side * 27, y + 3), (x + side * 27, y - 17)], 2.6, BRASS, smooth=False)
        disc(brush, x + side * 27, y - 19, 3.2, 3.2, BRASS)


def _mantel_clock(brush: Brush, x: float, y: float) -> None:
    case = curve(
        [
            (x - 14, y, 1),
            (x - 13, y - 5, 1),
            (x - 10, y - 7),
            (x - 10, y - 18),
            (x, y - 27),
            (x + 10, y - 18),
            (x + 10, y - 7),
            (x + 13, y - 5, 1),
            (x + 14, y, 1),
        ]
    )
    brush.solid(case, "#5c3420", 1.1, 0.3)
    disc(brush, x, y - 15.6, 7, 7, BRASS)
    disc(brush, x, y - 15.6, 6, 6, "#f8f0dc")
    for dx, dy in ((0, -4.6), (3, 1.4)):
        brush.canvas.line(lines([(x, y - 15.6), (x + dx, y - 15.6 + dy)], closed=False), brush.tone("#2c2430", 0.2), 0.8)


def _stove(brush: Brush) -> None:
    """A potbellied stove on bowed legs, fire behind its mica door, a kettle on it, its pipe going up."""
    iron, canvas = brush.own(IRON), brush.canvas
    under(brush, 2, 1, 42, 8)
    canvas.fill(rect(-9, -340, 18, 240), round_ramp(brush, 0, 9, mix(iron, "#5a4a48", 0.3)))
    for y in (-128, -200, -272):
        canvas.fill(rect(-10.4, y, 20.8, 4, 1), round_ramp(brush, 0, 10.4, mix(iron, "#8a8894", 0.3)))
    for side in (-1, 1):
        rod(brush, [(side * 18, -22), (side * 28, -16), (side * 25, -6), (side * 32, -1)], 5.6, iron)
    body = (
        (12, 20),
        (16, 27, 1),
        (20, 25),
        (30, 31),
        (44, 34),
        (58, 31),
        (70, 24),
        (76, 23, 1),
        (80, 29, 1),
        (84, 30, 1),
        (86, 26),
        (92, 14),
    )
    turned(brush, 0, 0, body, iron, 0.3)
    for h, r in ((18, 26), (72, 24.4), (81, 29.4)):
        canvas.line(
            curve([(-r, -h), (0, -h + r * 0.22), (r, -h)], closed=False), brush.tone(mix(iron, "#b8b8c8", 0.6), 1.0), 1.0, 0.6
        )
    _stove_door(brush, iron)
    for x in (-7, 0, 7):
        canvas.fill(rect(x - 2, -22.5, 4, 3, 1), "#ff9038", 0.9)
    brush.glow(0, -40, 95, "#ff9440", 0.6)
    _kettle(brush, 16, -88)


def _stove_door(brush: Brush, iron: str) -> None:
    """Fire behind mica and bars."""
    canvas = brush.canvas
    door = rect(-15, -58, 30, 30, 3)
    brush.solid(door, mix(iron, "#6a6874", 0.4), 1.0, 0.3)
    window = curve([(-11, -33, 1), (-11, -47, 1), (-6, -53), (6, -53), (11, -47, 1), (11, -33, 1)])
    canvas.fill(window, Radial(0, -36, 20, ("#fff0a8", "#ffb040", "#d84a18")))
    with canvas.clipped(window):
        blaze(brush, 0, -31, 18, 16, 6)
    for x in (-5.4, 0, 5.4):
        canvas.fill(rect(x - 0.7, -54, 1.4, 22), brush.tone(iron, 0.4))
    canvas.line(window, brush.tone(mix(iron, "#b8b8c8", 0.5), 0.9), 1.2)
    rod(brush, [(15, -43), (19, -44), (20, -38)], 1.6, BRASS)
    for y in (-52, -34):
        canvas.fill(rect(-17.4, y, 4, 4, 1), brush.tone(mix(iron, "#8a8894", 0.4), 0.8))


def _kettle(brush: Brush, x: float, y: float) -> None:
    steel = "#7a8a94"
    canvas = brush.canvas
    rod(brush, [(x - 7, y - 12), (x - 5, y - 24), (x + 5, y - 24), (x + 7, y - 12)], 1.5, "#3a2c28")
    brush.solid(
        curve([(x + 7, y - 5), (x + 13, y - 8), (x + 16, y - 14, 1), (x + 18.4, y - 13, 1), (x + 15, y - 5), (x + 8, y - 1)]),
        steel,
        0.9,
        0.3,
    )
    turned(brush, x, y, ((0, 10), (2, 11), (7, 10.4), (12, 6.4), (13.4, 5)), steel, 0.6)
    turned(brush, x, y - 13, ((0, 5), (1.4, 3.6), (2, 1), (3.6, 1.4), (4.4, 0.5)), "#3a2c28", 0.3)
    for dx in (0, 3):
        wisp = [(x + 18 + dx, y - 15), (x + 20 + dx, y - 23), (x + 16 + dx, y - 31), (x + 20 + dx, y - 40)]
        canvas.fill(stroke(wisp, 3), brush.tone("#ffffff", 0.9), 0.35, blur=1)
    shine(brush, [(x - 7.4, y - 3), (x - 6.6, y - 8), (x - 4, y - 11)], 1.0, 0.6)
    canvas.fill(ellipse(x, y + 0.6, 10, 1.6), brush.tone(NIGHT, 0), 0.4, blur=0.6)


PROPS = {
    "fireplace": Prop(_fireplace, 178, 340),
    "stove": Prop(_stove, 72, 340),
}
