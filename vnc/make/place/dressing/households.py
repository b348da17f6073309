"""What stands in houses and yards of today: fridges, washing machines, floor lamps, prams; a tractor, a swing set, barriers."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import block, face, rod, shadow, standing, under
from vnc.make.place.dressing.motors import tyre
from vnc.make.place.dressing.solids import DARK, ground, joined, sketch, tube, tuft, wheel

STEEL = "#c4cad2"


def _fridge(brush: Brush) -> None:
    """A rounded fridge with a freezer above, magnets and notes on its door."""
    canvas, colour = brush.canvas, brush.own("#dfe6e4")
    box = standing(70, 172, 62, up=4)
    under(brush, 4, 2, 50, 8)
    block(brush, box, colour, 1.05, 0.8, 0.25)
    for low, high in ((4, 112), (120, 48)):
        door = box.front(2, low, 66, high)
        face(brush, door, mix(colour, "#ffffff", 0.15), 1.0, 0.6)
        canvas.inner(door, -2, -2, brush.tone(mix(colour, DARK, 0.4), 0.2), 0.5, blur=2)
        x, y = box.at(8, low + (high - 8 if low < 50 else 8))
        long = 34 if low < 50 else -22
        rod(brush, [(x, y), (x, y + long)], 3.4, STEEL, 1.0, smooth=False)
    canvas.fill(lines([box.at(12, 112), box.at(30, 112), box.at(18, 8), box.at(8, 8)]), "#ffffff", 0.14)
    for u, v, w, h, hue in ((34, 86, 15, 18, "#f4e49a"), (50, 74, 11, 14, "#a8d0e8"), (38, 62, 10, 10, "#f0b0b0")):
        note = box.front(u, v, w, h)
        shadow(brush, note.moved(1, 1.4), box.front(2, 4, 66, 112), 0.3, 1)
        canvas.fill(note, brush.tone(hue, 0.9))
        x, y = box.at(u + w / 2, v + h - 1)
        canvas.fill(ellipse(x, y, 1.7, 1.7), brush.tone("#c83a48", 0.8))


def _washer(brush: Brush) -> None:
    """A washing machine: round glass door with laundry behind it, a panel with a knob."""
    canvas, colour = brush.canvas, brush.own("#eceeee")
    box = standing(60, 84, 56, up=2)
    under(brush, 4, 2, 44, 7)
    block(brush, box, colour, 1.05, 0.82, 0.25)
    panel = box.front(0, 70, 60, 14)
    face(brush, panel, mix(colour, "#9aa4b0", 0.35), 0.9, 0.6)
    canvas.fill(box.front(4, 73, 17, 8), brush.tone(mix(colour, "#ffffff", 0.3), 0.95))
    x, y = box.at(32, 77)
    brush.solid(ellipse(x, y, 4, 4), STEEL, 1.0, 0.4)
    canvas.fill(box.front(42, 74, 12, 5), mix(brush.tone("#183038", 0.5), "#60e0c0", 0.25))
    x, y = box.at(30, 36)
    brush.solid(ellipse(x, y, 25, 25), STEEL, 1.05, 0.35)
    brush.solid(ellipse(x, y, 20, 20), "#5a6470", 0.5, 0.3)
    glass = ellipse(x, y, 18, 18)
    canvas.fill(glass, brush.tone("#28323e", 0.4))
    for dx, dy, hue in ((-8, 8, "#b8505a"), (6, 9, "#5a7ab8"), (0, 12, "#e8dcc0"), (10, 4, "#7aa880")):
        canvas.fill(ellipse(x + dx, y + dy, 9, 6), brush.tone(hue, 0.6), clip=glass, blur=0.8)
    canvas.fill(sketch(f"{x - 14},{y - 2} {x - 6},{y - 14} {x + 4},{y - 16} {x - 4},{y - 6}"), "#ffffff", 0.4, blur=1, clip=glass)
    rod(brush, [(x + 21, y - 5), (x + 22, y + 5)], 3, STEEL, 1.0, smooth=False)


def _floor_lamp(brush: Brush) -> None:
    """A lamp on a tall stem, its cloth shade lit from within."""
    canvas, cloth = brush.canvas, brush.own("#ecd8ac")
    under(brush, 0, 0, 22, 5)
    brush.solid(ellipse(0, -2.4, 17, 4.4), "#5a4634", 0.9, 0.3)
    rod(brush, [(0, -3), (0, -128)], 3, "#8a6a44", 0.95, smooth=False)
    shade = curve([(-14, -166, 1), (14, -166, 1), (27, -126, 1), (0, -122.6), (-27, -126, 1)])
    lit = mix(brush.tone(cloth, 1.0), mix(cloth, "#fff0c0", 0.6), 0.4 + 0.5 * brush.view.lamps)
    canvas.fill(shade, Linear(-27, 0, 27, 0, (mix(lit, cloth, 0.5), lit, mix(lit, mix(cloth, "#8a5a30", 0.5), 0.6))))
    folds = [lines([(x * 0.52, -165), (x, -125)], closed=False) for x in range(-24, 26, 6)]
    canvas.line(joined(folds), mix(cloth, "#8a5a30", 0.5), 0.6, 0.35)
    for y, half in ((-165, 14), (-126, 26.4)):
        canvas.line(curve([(-half, y), (0, y + 2.6), (half, y)], closed=False), brush.tone(mix(cloth, "#7a5030", 0.5), 0.8), 1.6)
    canvas.line(lines([(9, -126), (9, -108)], closed=False), brush.tone("#c8a860", 0.9), 0.8)
    brush.glow(0, -140, 130, "#ffd890", 0.6)


def _umbrella_stand(brush: Brush) -> None:
    """A pot with furled umbrellas and a cane."""
    canvas, pot = brush.canvas, brush.own("#4a6a80")
    under(brush, 0, 1, 20, 5)
    sticks = ((-8, -15, "#b03a44"), (-1, -3, "#2c3a5a"), (6, 10, "#c8a050"), (10, 19, "#3f6a50"))
    for foot, top, hue in sticks:
        rod(brush, [(foot, -40), (top, -84)], 2, "#7a5434", 0.9, smooth=False)
        roll = [(foot, -34), ((foot + top) / 2 + 0.6, -56), (top * 0.94, -76)]
        brush.solid(stroke(roll, 8.4, lambda t: 1 - 0.6 * t), hue, 0.95, 0.3)
        hook = [(top, -82), (top + 1, -92), (top + 6, -94), (top + 8, -88)]
        rod(brush, hook, 2.6, "#8a5c34", 1.0)
    jar = curve([(-16, -46, 1), (-14, -24), (-15, 0, 1), (0, 3), (15, 0, 1), (14, -24), (16, -46, 1), (0, -42)])
    brush.solid(jar, pot, 1.0, 0.25)
    for y in (-36, -12):
        canvas.line(curve([(-15, y), (0, y + 3.6), (15, y)], closed=False), brush.tone(mix(pot, "#fff0d0", 0.5), 0.9), 1.6, 0.8)
    canvas.fill(stroke([(-9, -40), (-8, -6)], 2.6), brush.tone("#ffffff", 1.0), 0.4, blur=0.8)


def _pram(brush: Brush) -> None:
    """A baby carriage: a folding hood, a deep body on springs, spoked wheels, a handle."""
    canvas, cloth = brush.canvas, brush.own("#3a4f78")
    ground(brush, 104, 9)
    for x in (-30, 32):
        wheel(brush, x + 5, -21, 18, "#8a8e98", 12, 0.96, 0.09)
    rod(brush, [(-44, -42), (0, -33), (46, -42)], 3, STEEL, 0.9)
    tube(brush, ((40, -60), (62, -84), (72, -96), (78, -95)), 3.4, STEEL)
    tub = sketch("-58,-78! -56,-60 -44,-46 -10,-40 26,-42 46,-52 54,-76!")
    brush.solid(tub, cloth, 0.95, 0.25)
    canvas.line(sketch("-55,-66 -40,-54 0,-48 36,-54 51,-68", False), brush.tone("#e8e2d4", 0.9), 1.6, 0.7, clip=tub)
    blanket = sketch("-14,-78! -8,-84 20,-85 46,-82 54,-76! 40,-70 10,-70 -12,-74")
    brush.solid(blanket, "#f0e4dc", 1.0, 0.5)
    hood = sketch("-4,-77! -8,-104 -26,-120 -50,-114 -62,-96 -58,-77!")
    canvas.fill(sketch("-14,-78 -4,-77! -8,-104 -20,-116 -12,-98"), brush.tone("#201c2c", 0.1), 0.9)
    brush.solid(hood, cloth, 1.0, 0.3)
    ribs = [stroke([(-8, -78), (x * 0.72, y + 12), (x, y)], 1.2, even) for x, y in ((-26, -119), (-44, -116), (-58, -102))]
    canvas.fill(joined(ribs), brush.tone(mix(cloth, "#ffffff", 0.35), 0.9), 0.6, clip=hood)
    lace = [ellipse(-6 - k * 2.5 * (k > 3), -82 - k * 5.4, 3, 3) for k in range(7)]
    canvas.fill(joined(lace), brush.tone("#f4f0ea", 0.95), 0.9)
    for x in (-34, 34):
        wheel(brush, x, -19, 19, "#c0c4cc", 12, 1.0, 0.09)


def _tractor(brush: Brush) -> None:
    """An old tractor from its left side: a long bonnet, the great hind wheel under its guard, seat and exhaust."""
    canvas, paint = brush.canvas, brush.own("#b8342c")
    ground(brush, 300, 22)
    brush.solid(rect(-100, -86, 160, 26, 4), "#3a3a40", 0.6, 0.2)
    _tread(brush, 78, 70, mix("#26262c", DARK, 0.5))
    for x, y in ((-36, -70), (-36, -150)):
        tube(brush, ((x, y), (x, y - 70)), 6, "#4a4a50", False)
    bonnet = sketch("-134,-146! -128,-152 -20,-156! 14,-152! 18,-78! -132,-76!")
    brush.solid(bonnet, paint, 1.0, 0.35)
    slats = [rect(-92 + k * 9, -128, 4.4, 34, 1) for k in range(8)]
    canvas.fill(joined(slats), brush.tone(mix(paint, DARK, 0.7), 0.1), 0.8)
    canvas.fill(rect(-134, -146, 9, 70, 3), brush.tone("#d8d4c8", 0.8))
    canvas.fill(stroke([(-124, -148), (0, -152)], 3), brush.tone("#ffffff", 1.0), 0.5, blur=1)
    brush.solid(ellipse(-138, -130, 7, 10), "#f4ecc8", 1.1, 0.6)
    brush.glow(-142, -130, 60, "#fff0c0", 0.4 * brush.view.lamps)
    tube(brush, ((16, -152), (34, -176)), 5, "#3a3a40", False)
    canvas.line(ellipse(36, -178, 8, 19), brush.tone("#1c1c22", 0.4), 5)
    brush.solid(sketch("62,-148 66,-156 100,-156 112,-192 122,-192 116,-148"), "#3a3034", 0.9, 0.3)
    _tread(brush, 88, 78, "#2a2a30")
    brush.solid(ellipse(88, -78, 40, 40), "#e0b848", 1.0, 0.4)
    bolts = [ellipse(88 + 25 * math.cos(k), -78 + 25 * math.sin(k), 3, 3) for k in (k * math.tau / 8 for k in range(8))]
    canvas.fill(joined([*bolts, ellipse(88, -78, 9, 9)]), brush.tone("#5a4420", 0.3), 0.9)
    guard = curve([(6, -108, 1), (22, -144), (60, -166), (108, -166), (148, -146, 1), (144, -138, 1), (104, -154), (64, -152),
                   (32, -134), (16, -104, 1)])  # fmt: skip
    brush.solid(guard, paint, 1.05, 0.4)
    tyre(brush, -104, 42)
    brush.solid(ellipse(-104, -42, 20, 20), "#e0b848", 1.0, 0.4)
    tuft(brush, -60, 4, 90, 11, 5, 24)


def _tread(brush: Brush, x: float, radius: float, colour: str) -> None:
    """A tall tyre with cleats."""
    canvas = brush.canvas
    cleats = [(x + math.cos(a) * radius, -radius + math.sin(a) * radius) for a in (k * math.tau / 26 for k in range(26))]
    canvas.fill(joined([ellipse(cx, cy, 6.4, 6.4) for cx, cy in cleats]), brush.tone(colour, 0.4))
    brush.solid(ellipse(x, -radius, radius, radius), colour, 0.7, 0.25)
    canvas.line(ellipse(x, -radius, radius * 0.8, radius * 0.8), brush.tone("#70727c", 0.8), 2, 0.5)


def _swing_set(brush: Brush) -> None:
    """Two seats on chains from a bar on four legs."""
    canvas, paint = brush.canvas, brush.own("#c84a3c")
    for x in (-50, 52):
        canvas.fill(ellipse(x, 0, 34, 7), brush.tone("#6a5238", 0.4), 0.45, blur=4)
    for side in (-1, 1):
        tube(brush, ((side * 112, -206), (side * 128, -16)), 7, mix(paint, DARK, 0.25), False)
    tube(brush, ((-116, -210), (116, -210)), 8, paint, False)
    for x, sway, hue in ((-50, -16, "#3a6ab0"), (52, 5, "#e0b040")):
        for dx in (-17, 17):
            top, low = (x + dx, -207), (x + dx + sway, -52)
            canvas.line(lines([top, low], closed=False), brush.tone("#a8acb4", 0.7), 2)
            links = [
                ellipse(top[0] + (low[0] - top[0]) * k / 22, top[1] + (low[1] - top[1]) * k / 22, 1.7, 2.4) for k in range(23)
            ]
            canvas.fill(joined(links), brush.tone("#d0d4da", 0.9), 0.8)
        seat = stroke([(x + sway - 19, -52), (x + sway, -46), (x + sway + 19, -52)], 7, rounded)
        canvas.fill(seat.moved(1, 3), brush.tone(DARK, 0.1), 0.5)
        brush.solid(seat, hue, 1.05, 0.5)
    for side in (-1, 1):
        tube(brush, ((side * 114, -212), (side * 140, 2)), 8, paint, False)
        tube(brush, ((side * 124, -110), (side * 134, -108)), 5, mix(paint, "#ffffff", 0.1), False)
        tuft(brush, side * 138, 4, 14, 12, 7, 18)


def _checkpoint(brush: Brush) -> None:
    """A guard's box, a striped boom across the way, a trestle before it, lamps that blink."""
    canvas = brush.canvas
    hut = standing(86, 216, 60, x=-120)
    under(brush, -116, 2, 62, 9)
    block(brush, hut, "#dfe2e6", 1.0, 0.8, 0.25)
    face(brush, hut.front(0, 40, 86, 16), "#2c4a8c", 0.9, 0.6)
    pane = hut.front(9, 96, 68, 82)
    glass = mix(brush.tone("#6f8898", 0.7), "#ffd890", 0.7 * brush.view.lamps)
    canvas.fill(pane, Linear(-160, -190, -90, -90, (mix(glass, "#ffffff", 0.3), glass)))
    canvas.line(pane, brush.tone("#4a5058", 0.5), 2.4)
    brush.glow(-120, -130, 70, "#ffdf9a", 0.4 * brush.view.lamps)
    block(brush, standing(100, 10, 74, up=216, x=-120), "#2c4a8c", 1.0, 0.8, 0.3)
    block(brush, standing(26, 96, 22, x=-44), "#e0b030", 1.0, 0.8, 0.3)
    boom = lines([(-52, -96), (214, -88), (214, -78), (-52, -82)])
    canvas.fill(boom, brush.tone("#f4f2ec", 0.85))
    for k in range(7):
        x = -34 + k * 38
        canvas.fill(lines([(x, -100), (x + 19, -100), (x + 11, -70), (x - 8, -70)]), brush.tone("#c8303a", 0.75), clip=boom)
    canvas.fill(stroke([(-50, -94), (212, -86)], 2), "#ffffff", 0.4)
    for x in (188,):
        tube(brush, ((x, -80), (x - 6, 0)), 6, "#8a9098", False)
    for x, y, hue in ((-44, -112, "#3a78ff"), (80, -98, "#ff4038"), (176, -96, "#ff4038")):
        brush.solid(rect(x - 6, y - 6, 12, 14, 4), hue, 1.2, 0.7)
        canvas.fill(ellipse(x - 1, y - 1, 3, 3), mix(hue, "#ffffff", 0.75))
        brush.glow(x, y, 56, hue, 0.75)
    _trestle(brush, 78)


def _trestle(brush: Brush, x: float) -> None:
    """A low barrier on two feet with amber lamps."""
    canvas = brush.canvas
    for side in (-46, 46):
        tube(brush, ((x + side - 10, 12), (x + side, -46), (x + side + 10, 12)), 5, "#d8d8d4", False)
    board = rect(x - 66, -46, 132, 22, 2)
    brush.solid(board, "#f6f2e8", 1.0, 0.6)
    bars = [
        lines([(x - 60 + k * 26, -46), (x - 46 + k * 26, -46), (x - 58 + k * 26, -24), (x - 72 + k * 26, -24)]) for k in range(6)
    ]
    canvas.fill(joined(bars), brush.tone("#d86a24", 0.8), clip=board)
    for side in (-54, 54):
        brush.solid(ellipse(x + side, -53, 7, 7), "#ffb838", 1.2, 0.7)
        brush.glow(x + side, -53, 46, "#ffb040", 0.7)


PROPS = {
    "fridge": Prop(_fridge, 96, 196),
    "washing machine": Prop(_washer, 84, 104),
    "floor lamp": Prop(_floor_lamp, 56, 168),
    "umbrella stand": Prop(_umbrella_stand, 52, 98),
    "pram": Prop(_pram, 146, 122),
    "tractor": Prop(_tractor, 330, 222),
    "swing set": Prop(_swing_set, 300, 216),
    "checkpoint": Prop(_checkpoint, 400, 246),
}
