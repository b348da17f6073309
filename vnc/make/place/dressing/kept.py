"""Animals kept in the house: a bird in its cage, a fish in its bowl."""

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    disc,
    grouped,
    rod,
    shine,
    turned,
    under,
)

GOLD = "#d8aa48"


def _birdcage(brush: Brush) -> None:
    """A domed cage of golden bars with a canary on its perch."""
    wire, canvas = brush.own(GOLD), brush.canvas
    under(brush, 0, 0, 18)
    back, front = brush.tone(mix(wire, "#402818", 0.45), 0.4), brush.tone(wire, 1.0)
    for k in range(7):
        x = -12 + k * 4
        canvas.line(curve([(x, -8, 1), (x, -36), (x * 0.7, -47), (0, -54)], closed=False), back, 0.6, 0.8)
    rod(brush, [(-14, -22), (14, -22)], 1.1, "#8a5c38", smooth=False)
    _canary(brush)
    canvas.line(curve([(-16, -36), (0, -33.4), (16, -36)], closed=False), front, 0.9)
    for k in range(9):
        x = -16 + k * 4
        light = brush.tone(mix(wire, "#fff8d8", 0.35), 1.1) if k < 4 else front
        bow = (1 - (x / 17) ** 2) * 3
        canvas.line(curve([(x, -6 + bow, 1), (x, -34 + bow * 0.7), (x * 0.72, -47), (0, -54)], closed=False), light, 0.75)
    turned(brush, 0, 0, ((0, 17), (1.5, 18, 1), (3, 17, 1), (6, 16.6, 1), (7, 17.4)), wire, 0.5)
    turned(brush, 0, -53, ((0, 2.4), (1.4, 2), (2.4, 0.9), (4, 1.6), (5, 0.6)), wire, 0.5)
    canvas.line(ellipse(0, -60.6, 2.6, 2.8), front, 1.0)
    disc(brush, 12, -16, 2.8, 1.6, "#e8eef0")


def _canary(brush: Brush) -> None:
    body, canvas = "#f0c83c", brush.canvas
    canvas.fill(stroke([(3, -24), (8, -19), (11, -13)], 3.0), brush.tone(mix(body, "#8a5a18", 0.4), 0.5))
    shape = curve([(-7.4, -31), (-6, -34.6), (-2, -35.4), (1, -32), (4.6, -27), (4, -23.4), (0, -22), (-4, -24), (-6, -28)])
    brush.solid(shape, body, 1.15, 0.45)
    wing = curve([(-1.6, -30, 1), (3.6, -28.4), (7, -21, 1), (2, -23), (-1, -26)])
    brush.solid(wing, mix(body, "#a87820", 0.35), 1.0, 0.4)
    canvas.fill(lines([(-7, -32.6), (-10, -31.4), (-7, -30.8)]), brush.tone("#e08838", 0.9))
    canvas.fill(ellipse(-4.6, -32.6, 0.75, 0.8), "#1c1418")
    canvas.fill(ellipse(-4.8, -32.9, 0.25, 0.25), "#ffffff")
    for x in (-1, 1.4):
        canvas.line(lines([(x, -22.6), (x, -21)], closed=False), brush.tone("#c08040", 0.7), 0.5)


def _fishbowl(brush: Brush) -> None:
    """A glass bowl: goldfish, water plants, pebbles."""
    canvas = brush.canvas
    under(brush, 0, 0, 17)
    bowl = curve(
        [(-11, -35, 1), (-18, -27), (-20, -17), (-16, -6), (-9, 0, 1), (9, 0, 1), (16, -6), (20, -17), (18, -27), (11, -35, 1)]
    )
    canvas.fill(bowl, brush.tone("#d8eef4", 1.0), 0.4)
    water = rect(-22, -27.6, 44, 30) & bowl
    canvas.fill(water, Linear(0, -28, 0, 0, (brush.tone("#a4dcea", 1.1), brush.tone("#4a98b8", 0.7))), 0.85)
    for x, high, bow in ((-9, 20, -3), (-6.6, 14, 2), (9.6, 18, 3), (12, 12, -2)):
        weed = [(x, -3), (x + bow, -3 - high * 0.35), (x - bow, -3 - high * 0.7), (x + bow * 0.6, -3 - high)]
        canvas.fill(stroke(weed, 2.2), brush.tone("#3f8a4c", 0.7), clip=bowl)
    for k in range(26):
        x, y = brush.chance.uniform(-10, 10), -1.6 - brush.chance.uniform(0, 3)
        brush.solid(
            ellipse(x * (1 - 0.06 * (y > -2.6)), y, 1.4, 1.0), ("#d8c8a8", "#a89888", "#e8dcc8", "#8a98a8")[k % 4], 1.0, 0.4
        )
    _goldfish(brush, -2, -16, 1.0, brush.own("#f07828"))
    if brush.many:
        _goldfish(brush, 7, -9, -0.7, "#f4a040")
    for x, y, r in ((-9, -20, 0.8), (-10.4, -23, 1.0), (-9.4, -26, 0.7)):
        canvas.line(ellipse(x, y, r, r), "#ffffff", 0.35, 0.85)
    canvas.fill(ellipse(0, -27.6, 17.2, 2.8), brush.tone("#d0f0f8", 1.1), 0.75)
    canvas.line(bowl, brush.tone("#f0fafc", 1.1), 0.7, 0.8)
    canvas.line(ellipse(0, -35, 11.4, 2.0), brush.tone("#f0fafc", 1.1), 1.1, 0.9)
    shine(brush, [(-15, -10), (-17, -18), (-14.4, -26)], 2.0, 0.8)
    shine(brush, [(16, -11), (17, -17)], 1.2, 0.6)


def _goldfish(brush: Brush, x: float, y: float, size: float, colour: str) -> None:
    """A goldfish that swims to the left, or to the right with a negative size."""
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.scale(size, abs(size))
        for tail in ([(5, 0, 1), (11, -6), (14, -5), (11, -1)], [(5, 0, 1), (11, 1), (13, 6), (9, 4)]):
            canvas.fill(curve(tail), brush.tone(mix(colour, "#ffe0a0", 0.35), 1.0), 0.85)
        canvas.fill(curve([(-2, -3, 1), (2, -7), (5, -5), (4, -2)]), brush.tone(mix(colour, "#ffd890", 0.3), 1.0), 0.9)
        brush.solid(curve([(-8, 0.4), (-5, -3.4), (0, -4), (5, -1), (6, 0), (4, 1.6), (-1, 3.8), (-6, 3)]), colour, 1.2, 0.4)
        canvas.fill(stroke([(-5, 2), (0, 2.8), (4, 1.4)], 1.4), brush.tone("#ffe8c0", 1.0), 0.7)
        canvas.fill(curve([(-1, 1, 1), (1, 5), (3, 4.4), (2, 1.6)]), brush.tone(mix(colour, "#ffd890", 0.3), 0.9), 0.85)
        canvas.fill(stroke([(-3.4, -2.6), (-2.6, 0), (-3.4, 2.6)], 0.5, even), brush.tone(mix(colour, "#802008", 0.5), 0.4), 0.6)
        canvas.fill(ellipse(-5.7, -0.8, 0.8, 0.8), "#ffe8b8")
        canvas.fill(ellipse(-5.8, -0.8, 0.6, 0.6), "#1c1418")


PROPS = {
    "birdcage": Prop(grouped(_birdcage, (-24, -5, 0.85), (20, 3, 1)), 38, 64, shadow=False),
    "fishbowl": Prop(_fishbowl, 40, 37, shadow=False),
}
