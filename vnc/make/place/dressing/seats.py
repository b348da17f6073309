"""What is sat on: chairs, benches, a sofa, a throne, cushions."""

from vnc.make.draw import curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import Points, even, mirrored
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    NIGHT,
    Box,
    block,
    face,
    grain,
    grouped,
    pillow,
    rod,
    shadow,
    shine,
    soft,
    standing,
    turned,
    under,
)

GOLD = "#d0a040"
OAK = "#9a6438"
IRON = "#3c3a44"


def _bench(brush: Brush) -> None:
    """Slats on iron frames with curled arms."""
    wood, box = brush.own(OAK), standing(150, 42, 46)
    for u in (6, 138):
        _bench_frame(brush, box, u, back=True)
    for v, wide in ((52, 9), (64, 9), (76, 9)):
        slat = Box(*box.at(0, v, 44 + (v - 42) * 0.18), 150, wide, 2.5)
        block(brush, slat, wood, 1.0, 0.75, 0.3)
        grain(brush, slat.front(0, 0, 150, wide), wood, 4)
    for w in (34, 23, 12, 1):
        slat = Box(*box.at(0, 40, w), 150, 3, 9.5)
        block(brush, slat, wood, 1.05, 0.5, 0.25)
        grain(brush, slat.flat(0, 0, 150, 9.5), wood, 3)
    for u in (6, 138):
        _bench_frame(brush, box, u, back=False)


def _bench_frame(brush: Brush, box: Box, u: float, back: bool) -> None:
    """One iron end of a bench: its hind or its fore part."""
    if back:
        rod(brush, [box.at(u, 0, 48), box.at(u, 40, 44), box.at(u, 88, 52)], 5, IRON)
        return
    rod(brush, [box.at(u, 0, -4), box.at(u, 18, 4), box.at(u, 41, 0)], 5.4, IRON)
    rod(brush, [box.at(u, 41, 0), box.at(u, 60, -3), box.at(u, 66, 4), box.at(u, 66, 20), box.at(u, 64, 46)], 4.6, IRON)
    rod(brush, [box.at(u, 16, 3), box.at(u, 24, 24), box.at(u, 14, 46)], 3.6, IRON)


def _chair(brush: Brush) -> None:
    """A wooden chair with a slatted back, turned a little; more behind it for several."""
    if brush.many:
        for x, y in ((-62, -12), (58, -16)):
            with brush.canvas.saved() as canvas:
                canvas.translate(x, y)
                canvas.scale(-0.92 if x > 0 else 0.92, 0.92)
                _one_chair(brush)
    _one_chair(brush)


def _one_chair(brush: Brush) -> None:
    wood, box = brush.own(OAK), standing(44, 46, 42)
    under(brush, 2, -3, 30, 8, 0.3)
    for u in (2, 42):
        rod(brush, [box.at(u, 0, 42), box.at(u, 46, 40)], 4, wood, 0.6, smooth=False)
    rod(brush, [box.at(2, 18, 41), box.at(42, 18, 41)], 2.6, wood, 0.5, smooth=False)
    for u in (2, 42):
        rod(brush, [box.at(u, 46, 40), box.at(u, 72, 42), box.at(u, 98, 47)], 4.4, wood)
    for v, high in ((58, 7), (72, 7), (87, 10)):
        left, right = box.at(3, v, 41 + (v - 46) * 0.12), box.at(41, v, 41 + (v - 46) * 0.12)
        bow = ((left[0] + right[0]) / 2, left[1] + 2.4)
        rail = curve(
            [(*left, 1), bow, (*right, 1), (right[0], right[1] - high, 1), (bow[0], bow[1] - high), (left[0], left[1] - high, 1)]
        )
        brush.solid(rail, wood, 1.0, 0.45)
        grain(brush, rail, wood, 3)
    for w in (8, 34):
        rod(brush, [box.at(42, 20, w - 6), box.at(42, 20, w + 6)], 2.4, wood, 0.4, smooth=False)
    seat = Box(*box.at(-1.5, 43), 47, 4, 44)
    block(brush, seat, wood, 1.08, 0.6, 0.25)
    grain(brush, seat.flat(0, 0, 47, 44), wood, 6)
    shadow(brush, seat.flat(0, 36, 47, 9), seat.flat(0, 0, 47, 44), 0.35, 2)
    rod(brush, [box.at(3, 20, 1), box.at(41, 20, 1)], 2.6, wood, 0.8, smooth=False)
    for u in (3, 41):
        rod(brush, [box.at(u, 0, 1), box.at(u, 43, 2)], 4.6, wood, 0.95, smooth=False)
        shadow(brush, box.front(u - 4, 36, 8, 8), box.front(u - 2, 30, 5, 13), 0.35, 1.5)


def _armchair(brush: Brush) -> None:
    """A winged armchair, buttoned, with a cushion on its seat."""
    cloth, canvas = brush.own("#9a4038"), brush.canvas
    for x in (-32, 32):
        turned(brush, x, -1, ((0, 1.8), (4, 3), (9, 3.6), (11, 2.6)), "#4a2c1c", 0.4)
    half = [(0, -104), (22, -106), (34, -99), (37, -84), (36, -40, 1), (0, -40, 1)]
    soft(brush, curve([*half, *mirrored(half[1:-1])[::-1]]), cloth)
    _buttons(brush, cloth, [(-18, -88), (0, -91), (18, -88), (-9, -77), (9, -77), (-19, -66), (0, -65), (19, -66)], 11)
    for side in (-1, 1):
        wing = curve(
            [(side * 31, -100), (side * 40, -98), (side * 44, -84), (side * 42, -62), (side * 34, -56), (side * 33, -76)]
        )
        soft(brush, wing, mix(cloth, NIGHT, 0.06 + 0.1 * (side > 0)))
    canvas.fill(curve([(-32, -50), (0, -54), (32, -50), (33, -42), (-33, -42)]), brush.tone(NIGHT, 0), 0.45, blur=3)
    soft(brush, curve([(-31, -32, 1), (-33, -42), (-26, -49), (26, -49), (33, -42), (31, -32, 1)]), mix(cloth, "#ffffff", 0.05))
    canvas.line(curve([(-31, -35), (0, -32.4), (31, -35)], closed=False), brush.tone(mix(cloth, "#ffe8d0", 0.4), 1.0), 0.9, 0.6)
    soft(brush, curve([(-36, -9, 1), (-36, -33, 1), (0, -31), (36, -33, 1), (36, -9, 1), (0, -7)]), cloth, 0.08)
    for side in (-1, 1):
        _arm(brush, side, cloth)
    canvas.line(curve([(-44, -9.4), (0, -7), (44, -9.4)], closed=False), brush.tone(GOLD, 0.9), 1.0, 0.6)


def _arm(brush: Brush, side: float, cloth: str) -> None:
    """A rolled arm seen from its front."""
    tone = mix(cloth, NIGHT, 0.12 if side > 0 else 0)
    front = curve(
        [
            (side * 33, -8, 1),
            (side * 33, -48),
            (side * 31, -57),
            (side * 39, -63),
            (side * 48, -58),
            (side * 47, -48),
            (side * 46, -8, 1),
        ]
    )
    soft(brush, front, tone)
    scroll = [
        (side * 35.5, -10),
        (side * 36, -46),
        (side * 34.6, -55),
        (side * 39.6, -59.6),
        (side * 45, -55),
        (side * 42, -49.6),
        (side * 38.4, -53),
    ]
    brush.canvas.line(curve(scroll, closed=False), brush.tone(mix(cloth, "#ffe8d0", 0.35), 0.9), 0.9, 0.6)
    shine(brush, [(side * 36 - 2, -60), (side * 40, -61.6), (side * 44, -59.6)], 1.4, 0.25)


def _buttons(brush: Brush, cloth: str, spots: Points, fold: float) -> None:
    """Buttons drawn into stuffing, with folds that run out from them."""
    dark = brush.tone(mix(cloth, NIGHT, 0.5), 0.1)
    for x, y in spots:
        for dx, dy in ((-1, -0.8), (1, -0.8), (-1, 0.8), (1, 0.8)):
            brush.canvas.fill(
                stroke([(x, y), (x + dx * fold * 0.4, y + dy * fold * 0.5), (x + dx * fold * 0.8, y + dy * fold)], 1.1),
                dark,
                0.32,
                blur=0.4,
            )
        brush.canvas.fill(ellipse(x + 0.4, y + 0.6, 2.4, 2.2), dark, 0.5, blur=0.5)
        brush.solid(ellipse(x, y, 1.5, 1.4), mix(cloth, "#ffffff", 0.12), 1.1, 0.3)


def _sofa(brush: Brush) -> None:
    """A sofa for three with two loose cushions."""
    cloth, canvas = brush.own("#5a7074"), brush.canvas
    for x in (-88, 88):
        turned(brush, x, 0, ((0, 2), (5, 3), (10, 4)), "#4a2c1c", 0.4)
    soft(
        brush,
        curve([(-92, -34, 1), (-93, -74), (-80, -83), (0, -86), (80, -83), (93, -74), (92, -34, 1)]),
        mix(cloth, NIGHT, 0.1),
    )
    for x in (-54, 0, 54):
        soft(
            brush, curve([(x - 26, -40, 1), (x - 27, -72), (x - 22, -79), (x + 22, -79), (x + 27, -72), (x + 26, -40, 1)]), cloth
        )
        canvas.fill(rect(x - 27, -48, 54, 8), brush.tone(NIGHT, 0), 0.4, blur=3)
    pillow(brush, -60, -57, 34, 32, "#d8a860")
    with canvas.saved():
        canvas.rotate(14, 62, -56)
        pillow(brush, 62, -57, 32, 30, "#b85a4c")
    for x in (-54, 0, 54):
        soft(
            brush,
            curve([(x - 26.5, -24, 1), (x - 28, -34), (x - 23, -43), (x + 23, -43), (x + 28, -34), (x + 26.5, -24, 1)]),
            mix(cloth, "#ffffff", 0.06),
        )
        canvas.line(
            curve([(x - 26, -28), (x, -26.6), (x + 26, -28)], closed=False), brush.tone(mix(cloth, "#ffffff", 0.4), 1.0), 0.9, 0.5
        )
    soft(brush, curve([(-92, -8, 1), (-92, -26, 1), (0, -24), (92, -26, 1), (92, -8, 1), (0, -6)]), cloth, 0.08)
    _sofa_arms(brush, cloth)


def _sofa_arms(brush: Brush, cloth: str) -> None:
    canvas = brush.canvas
    for side in (-1, 1):
        tone = mix(cloth, NIGHT, 0.12 if side > 0 else 0)
        front = curve(
            [
                (side * 81, -7, 1),
                (side * 81, -46),
                (side * 80, -56),
                (side * 90, -61),
                (side * 100, -56),
                (side * 99, -46),
                (side * 97, -7, 1),
            ]
        )
        soft(brush, front, tone)
        seam = [
            (side * 84, -10),
            (side * 84, -47),
            (side * 84, -54),
            (side * 90, -57.6),
            (side * 96, -54),
            (side * 95.6, -47),
            (side * 94, -10),
        ]
        canvas.line(curve(seam, closed=False), brush.tone(mix(cloth, "#ffffff", 0.35), 0.9), 0.9, 0.5)


def _rocking_chair(brush: Brush) -> None:
    """Curved rockers, a spindle back and a knitted throw over it."""
    wood, box = brush.own("#8a5430"), standing(48, 42, 44)
    for u in (2, 46):
        rod(brush, [box.at(u, 6, 44), box.at(u, 44, 42)], 3.6, wood, 0.6, smooth=False)
        rod(brush, [box.at(u, 44, 40), box.at(u, 76, 50), box.at(u, 108, 62)], 4.4, wood)
    for k in range(6):
        u = 8 + k * 6.4
        rod(brush, [box.at(u, 44, 41), box.at(u, 74, 47), box.at(u, 100, 59)], 1.9, wood, 0.85)
    top = [
        box.at(u, v, w) for u, v, w in ((0, 100, 59), (24, 103, 61), (48, 100, 59), (48, 110, 63), (24, 115, 65), (0, 110, 63))
    ]
    brush.solid(curve(top), wood, 1.05, 0.4)
    _throw(brush, box)
    rocker = [(-2, 13, -26), (-2, 3, -6), (-2, 0.5, 20), (-2, 4, 48), (-2, 15, 72)]
    for u in (47, 2):
        rod(brush, [box.at(u, v, w) for _, v, w in rocker], 4.2, wood, 0.9 if u < 10 else 0.6)
    seat = Box(*box.at(-2, 40), 52, 4, 46)
    block(brush, seat, wood, 1.08, 0.6, 0.25)
    grain(brush, seat.flat(0, 0, 52, 46), wood, 6)
    pad = [seat.at(u, 5.5, w) for u, w in ((4, 3), (26, 1), (48, 3), (49, 24), (46, 40), (26, 42), (6, 40), (3, 24))]
    soft(brush, curve(pad), "#a85048")
    for u in (3, 45):
        rod(brush, [box.at(u, 4, 2), box.at(u, 42, 3)], 4.4, wood, 0.95, smooth=False)
        rod(brush, [box.at(u, 44, 6), box.at(u, 66, 4)], 3, wood, 0.9, smooth=False)
        rod(brush, [box.at(u, 67, -3), box.at(u, 68, 8), box.at(u, 67, 46)], 4.2, wood, 1.0)
    rod(brush, [box.at(3, 18, 2), box.at(45, 18, 2)], 2.6, wood, 0.8, smooth=False)


def _throw(brush: Brush, box: Box) -> None:
    """A striped blanket over one side of a chair's back."""
    edge = [box.at(u, v, w) for u, v, w in ((4, 114, 64), (22, 117, 66), (24, 70, 44), (14, 66, 43), (3, 70, 44))]
    shape = curve([(*edge[0], 1), (*edge[1], 1), (*edge[2], 1), edge[3], (*edge[4], 1)])
    soft(brush, shape, "#d8c8a4", 0.06)
    for k, colour in enumerate(("#b8584c", "#5a7a80", "#d09a48", "#5a7a80", "#b8584c")):
        v = 106 - k * 8
        a, b = box.at(2, v, 62 - k * 3.6), box.at(26, v + 1, 62 - k * 3.6)
        brush.canvas.line(
            curve([a, ((a[0] + b[0]) / 2, a[1] + 1.6), b], closed=False), brush.tone(colour, 0.8), 2.4, 0.9, clip=shape
        )
    for k in range(8):
        x, y = edge[4][0] + k * 2.9, edge[4][1] + 1 + 1.5 * (k > 1) - 0.5 * (k > 5)
        brush.canvas.line(lines([(x, y), (x - 0.6, y + 4)], closed=False), brush.tone("#d8c8a4", 0.8), 0.7)


def _throne(brush: Brush) -> None:
    """A high gilded back with points, red velvet, arms with golden balls, on two steps."""
    velvet, canvas = brush.own("#8e1f34"), brush.canvas
    for wide, high, deep, up in ((130, 9, 70, 0), (106, 9, 58, 9)):
        block(brush, standing(wide, high, deep, up), "#8a8490", 1.0, 0.6, 0.25)
    half = [(0, -176, 1), (8, -158), (17, -152, 1), (23, -166, 1), (28, -150), (31, -60, 1), (31, -20, 1), (0, -20, 1)]
    back = curve([*half, *mirrored(half[1:-1])[::-1]])
    canvas.fill(back.moved(7, -4), brush.tone(mix(GOLD, "#301808", 0.6), 0.2))
    brush.solid(back, GOLD, 1.1, 0.3)
    canvas.line(back, brush.tone(mix(GOLD, "#fff4c8", 0.5), 1.1), 0.8, 0.7)
    for x, y, r in ((0, -180, 4.6), (-23, -168, 3.2), (23, -168, 3.2)):
        brush.solid(ellipse(x, y, r, r), mix(GOLD, "#fff0b0", 0.2), 1.15, 0.3)
    half = [(0, -148), (15, -142), (22, -130), (23, -62, 1), (0, -60, 1)]
    soft(brush, curve([*half, *mirrored(half[1:-1])[::-1]]), velvet, 0.05)
    _buttons(
        brush, velvet, [(0, -132), (-12, -120), (12, -120), (0, -108), (-12, -96), (12, -96), (0, -84), (-12, -73), (12, -73)], 11
    )
    brush.solid(lines([(0, -164), (5, -157), (0, -150), (-5, -157)]), "#c02840", 1.2, 0.3)
    shine(brush, [(-2.6, -157), (-0.6, -161)], 1.0, 0.8)
    canvas.fill(rect(-27, -72, 54, 16), brush.tone(NIGHT, 0), 0.4, blur=4)
    seat = curve([(-31, -50, 1), (-32, -58), (-24, -63), (24, -63), (32, -58), (31, -50, 1), (0, -47)])
    soft(brush, seat, mix(velvet, "#ffffff", 0.05))
    brush.solid(
        curve([(-33, -20, 1), (-33, -51, 1), (0, -48), (33, -51, 1), (33, -20, 1), (0, -18)]),
        mix(GOLD, "#6a3c10", 0.25),
        1.0,
        0.4,
    )
    soft(brush, curve([(-25, -24, 1), (-25, -45, 1), (0, -43), (25, -45, 1), (25, -24, 1)]), velvet, 0.08)
    for side in (-1, 1):
        _throne_arm(brush, side, velvet)


def _throne_arm(brush: Brush, side: float, velvet: str) -> None:
    x = side * 37
    turned(brush, x, -17, ((0, 6.4), (2, 6.4, 1), (3, 4.4), (10, 5.4), (20, 3.4), (36, 4.4), (52, 3.6), (57, 6, 1)), GOLD, 0.5)
    brush.solid(curve([(x - 7, -76, 1), (x - 6, -83), (x, -85), (x + 6, -83), (x + 7, -76, 1)]), velvet, 1.1, 0.3)
    brush.solid(ellipse(x, -70, 7, 6.6), mix(GOLD, "#fff0b0", 0.2), 1.15, 0.3)
    brush.canvas.line(ellipse(x, -70, 3.6, 3.4), brush.tone(mix(GOLD, "#5a3008", 0.6), 0.3), 0.8, 0.8)
    shine(brush, [(x - 4.4, -70), (x - 3, -74)], 1.2, 0.8)


HEAP = (
    (-38, -15, 66, 30, "#3f6a7a", -3),
    (34, -14, 64, 28, "#b0563c", 4),
    (-4, -37, 62, 28, "#c8983f", 6),
    (2, -11, 60, 27, "#7a4a70", 0),
)
"""Cushions: middle, width, height, colour, turn in degrees."""


def _cushions(brush: Brush) -> None:
    """Floor cushions piled on each other, tassels at their corners."""
    own = brush.colour
    for x, y, wide, high, colour, turn in HEAP:
        with brush.canvas.saved() as canvas:
            canvas.rotate(turn, x, y)
            canvas.fill(ellipse(x + 3, y + high * 0.42, wide * 0.5, high * 0.2), brush.tone(NIGHT, 0), 0.35, blur=2)
            _tasselled(brush, x, y, wide, high, mix(own, colour, 0.2) if own else colour)


def _tasselled(brush: Brush, x: float, y: float, wide: float, high: float, colour: str) -> None:
    """A cushion with a band of pattern, a piped edge and tassels."""
    pillow(brush, x, y, wide, high, colour)
    light = brush.tone(mix(colour, "#fff0d0", 0.55), 1.0)
    for k in range(-3, 4):
        spot = (x + k * wide * 0.11, y - high * 0.03 + abs(k) * 0.2)
        size = high * 0.1
        brush.canvas.fill(
            lines([(spot[0], spot[1] - size), (spot[0] + size, spot[1]), (spot[0], spot[1] + size), (spot[0] - size, spot[1])]),
            light,
            0.6,
        )
    for v in (-0.2, 0.16):
        band = [(x - wide * 0.44, y + high * v), (x, y + high * v * 0.9), (x + wide * 0.44, y + high * v)]
        brush.canvas.line(curve(band, closed=False), light, 0.8, 0.5)
    for sx in (-1, 1):
        for sy in (-1, 1):
            a = (x + sx * wide * 0.49, y + sy * high * 0.48)
            brush.canvas.fill(
                stroke([a, (a[0] + sx * 2, a[1] + 1.5), (a[0] + sx * 3, a[1] + 6)], 3.0, even), brush.tone(GOLD, 0.8)
            )


def _rocking_horse(brush: Brush) -> None:
    """A dappled wooden horse on red rockers, with mane, tail, saddle and bridle."""
    coat, canvas = brush.own("#d8cfc4"), brush.canvas
    for y, light in ((-9, 0.35), (0, 0.95)):
        bow = [(-62, y - 15), (-48, y - 5), (-20, y + 0.5), (18, y + 0.5), (46, y - 5), (60, y - 15)]
        rod(brush, bow, 5, "#a8342c", light)
    for leg in ([(-26, -46), (-38, -30), (-34, -22), (-40, -8)], [(24, -46), (34, -30), (30, -22), (38, -8)]):
        canvas.fill(stroke([(x + 6, y - 4) for x, y in leg], 7, even), brush.tone(mix(coat, NIGHT, 0.35), 0.25))
    canvas.fill(stroke([(34, -56), (50, -60), (58, -46), (52, -28)], 9), brush.tone("#5a4438", 0.5))
    canvas.fill(stroke([(33, -58), (48, -58), (54, -46), (50, -34)], 4), brush.tone("#8a6c58", 0.9))
    for leg in ([(-22, -44), (-32, -30), (-28, -21), (-34, -4)], [(22, -46), (33, -32), (28, -22), (34, -4)]):
        canvas.fill(stroke(leg, 8.6, even), brush.tone(coat, 0.45))
        canvas.fill(stroke([(x - 1.6, y) for x, y in leg], 3, even), brush.tone(coat, 1.05))
        x, y = leg[-1]
        brush.solid(rect(x - 5, y - 3, 10, 5.4, 1.4), "#4a3428", 0.9, 0.3)
    body = curve(
        [
            (-34, -62),
            (-44, -78),
            (-47, -90),
            (-40, -102),
            (-34, -103),
            (-24, -84),
            (-12, -66),
            (10, -63),
            (30, -64),
            (38, -54),
            (34, -42),
            (10, -37),
            (-18, -38),
            (-30, -46),
        ]
    )
    brush.solid(body, coat, 1.15, 0.3)
    for _ in range(26):
        x, y = brush.chance.uniform(-28, 32), brush.chance.uniform(-62, -40)
        canvas.fill(ellipse(x, y, 2, 1.7), brush.tone(mix(coat, "#6a6470", 0.5), 0.6), 0.4, blur=0.5, clip=body)
    _horse_head(brush, coat)
    _saddle(brush)


def _saddle(brush: Brush) -> None:
    canvas = brush.canvas
    saddle = curve([(-9, -66), (-5, -70, 1), (0, -66), (12, -66), (18, -70, 1), (20, -64), (16, -48, 1), (-6, -48, 1)])
    soft(brush, saddle, "#a8342c")
    canvas.line(curve([(-6.4, -49.6), (5, -48.4), (16.4, -49.6)], closed=False), brush.tone(GOLD, 1.0), 1.4)
    rod(brush, [(5, -50), (5, -38)], 2.0, "#6a3c24", smooth=False)
    canvas.line(ellipse(5, -33, 3, 3.6), brush.tone(GOLD, 1.0), 1.4)


def _horse_head(brush: Brush, coat: str) -> None:
    canvas = brush.canvas
    for ear in ([(-42, -101, 1), (-43, -111, 1), (-37, -103, 1)], [(-37, -102, 1), (-35, -112, 1), (-32, -102, 1)]):
        brush.solid(lines(ear), coat, 1.0, 0.4)
    head = curve(
        [(-34, -104), (-42, -103), (-50, -94), (-60, -82), (-61, -76), (-56, -73), (-49, -78), (-42, -82), (-35, -86), (-31, -96)]
    )
    brush.solid(head, coat, 1.15, 0.4)
    for k in range(8):
        x, y = -33 + k * 2.9, -104 + k * 5.2
        lock = [(x - 2, y), (x + 5, y + 3), (x + 7 - (k % 2) * 2, y + 11)]
        canvas.fill(stroke(lock, 6.4), brush.tone(("#5a4438", "#7a5e4c")[k % 2], 0.7))
    canvas.fill(stroke([(-39, -104), (-45, -100), (-47, -94)], 5), brush.tone("#6a5040", 0.8))
    canvas.fill(ellipse(-46.4, -92, 1.7, 1.9), brush.tone("#241a18", 0.1))
    canvas.fill(ellipse(-47, -92.7, 0.6, 0.6), "#ffffff", 0.9)
    canvas.fill(ellipse(-58.4, -78, 0.9, 1.3), brush.tone("#4a3430", 0.2))
    for strap in (
        [(-36, -101), (-38, -92), (-41, -83)],
        [(-55, -88), (-51, -83), (-51, -78)],
        [(-39, -92), (-46, -88), (-53, -84)],
        [(-50, -80), (-34, -72), (-12, -66)],
    ):
        canvas.line(curve(strap, closed=False), brush.tone("#a8342c", 0.8), 1.5)


def _stool(brush: Brush) -> None:
    """A round stool on four splayed legs with a ring for the feet; two if several."""
    for x, y in ((-30, -6), (26, 4)) if brush.many else ((0, 0),):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            _one_stool(brush)


def _one_stool(brush: Brush) -> None:
    wood, canvas = brush.own(OAK), brush.canvas
    under(brush, 2, -1, 22, 6, 0.3)
    for x, y in ((-11, -10), (13, -10)):
        rod(brush, [(x * 0.7, -64), (x * 1.3, y)], 4, mix(wood, NIGHT, 0.3), 0.6, smooth=False)
    canvas.line(curve([(-16, -25), (0, -28.6), (17, -25)], closed=False), brush.tone(mix(wood, NIGHT, 0.3), 0.3), 2.4)
    for x in (-14, 15):
        rod(brush, [(x * 0.74, -64), (x * 1.4, 0)], 4.6, wood, 0.95, smooth=False)
    rod(brush, [(-17.6, -25), (-9, -22), (1, -21), (11, -22), (18.6, -25)], 2.6, wood, 0.9)
    brush.solid(rect(-21, -70, 42, 5, 2) | ellipse(0, -65.4, 21, 4.8), wood, 0.8, 0.25)
    top = ellipse(0, -70, 22, 5.4)
    face(brush, top, wood, 1.15, 0.75)
    grain(brush, top, wood, 4)
    canvas.line(ellipse(0, -70, 18, 4.2), brush.tone(mix(wood, NIGHT, 0.4), 0.3), 0.6, 0.5)


PROPS = {
    "bench": Prop(grouped(_bench, (-100, -17, 0.88), (62, 6, 1)), 172, 108),
    "chair": Prop(_chair, 62, 112),
    "armchair": Prop(grouped(_armchair, (-70, -4, 0.95), (64, 4, 1)), 98, 108),
    "sofa": Prop(_sofa, 202, 88),
    "rocking chair": Prop(grouped(_rocking_chair, (-60, -10, 0.9), (44, 6, 1)), 78, 134),
    "throne": Prop(grouped(_throne, (-74, 0, 0.9), (70, 0, 0.9)), 156, 186),
    "cushions": Prop(_cushions, 140, 54),
    "rocking horse": Prop(_rocking_horse, 126, 114),
    "stool": Prop(_stool, 48, 74),
}
