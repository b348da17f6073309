"""What is taken out for a fine day, a journey or a game."""

import math
from random import Random

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.growing import LEAF, LIT
from vnc.make.place.dressing.solids import (
    DARK,
    ball,
    block,
    drum,
    fur,
    grain,
    ground,
    joined,
    points,
    round_bar,
    sketch,
    tube,
    tuft,
    turned,
)
from vnc.make.place.parts.flora import crown

BRASS = "#d0a048"


def _telescope(brush: Brush) -> None:
    """A brass refractor on a tripod of wood, aimed at the sky on the left."""
    wood, canvas = brush.own("#8a5a34"), brush.canvas
    for x, y, dim in ((6, 4, 0.3), (-36, 0, 0.0), (40, 0, 0.1)):
        tube(brush, ((0, -92), (x, y)), 5, mix(wood, DARK, dim), False)
        brush.solid(ellipse(x * 0.55, -42 + y * 0.5, 4, 3), BRASS, 1.0, 0.4)
    drum(brush, 0, -38, 34, 2, mix(wood, DARK, 0.2), wood)
    turned(brush, [(5, -106, 1), (4, -100), (9, -94), (8, -88)], BRASS)
    canvas.translate(0, -112)
    canvas.rotate(28)
    for x0, x1, half, colour in (
        (34, 56, 4, BRASS),
        (-14, 36, 7, BRASS),
        (-66, -10, 9, mix("#2c3a4a", BRASS, 0.12)),
        (-78, -62, 11, BRASS),
    ):
        body = rect(x0, -half, x1 - x0, half * 2, 1.5)
        canvas.fill(
            body,
            Linear(0, -half, 0, half, tuple(brush.tone(colour, k) for k in (0.75, 1.0, 0.55, 0.2, 0.3)), (0, 0.25, 0.5, 0.85, 1)),
        )
    for x, half in ((-78, 11.6), (-63, 11.4), (-12, 9.6), (34, 7.6), (54, 5)):
        brush.solid(rect(x - 1.6, -half, 3.4, half * 2, 1), mix(BRASS, "#fff0c0", 0.2), 1.0, 0.3)
    canvas.fill(ellipse(-79, 0, 3.4, 11), Linear(0, -11, 0, 11, (brush.tone("#dff0fa", 1.0), brush.tone("#3a5a7a", 0.4))))
    canvas.fill(rect(-64, -7, 50, 2.4, 1), "#ffffff", 0.45, blur=0.5)
    tube(brush, ((-30, -14), (22, -14)), 4.4, BRASS, False)
    for x in (-18, 12):
        canvas.fill(rect(x - 1, -14, 2, 6), brush.tone(BRASS, 0.5))
    ball(brush, 18, 9, 3, BRASS, 0.8)
    tube(brush, ((56, 0), (63, 0), (64, -9)), 6, "#2a2a32")


def _easel(brush: Brush) -> None:
    """A half-done landscape on an easel; brushes and a palette below it."""
    wood, canvas = brush.own("#b08450"), brush.canvas
    tube(brush, ((4, -166), (16, -6)), 4, mix(wood, DARK, 0.35), False)
    for a, b in (((-4, -172), (-42, 0)), ((4, -172), (44, 0)), ((0, -176), (0, -52))):
        tube(brush, (a, b), 4.6, wood, False)
    block(brush, -40, -50, 76, 5, 12, wood)
    frame = rect(-42, -142, 84, 88)
    canvas.fill(frame.moved(3, 3), brush.tone(DARK, 0.05), 0.4, blur=3)
    canvas.fill(rect(-42, -142, 86.4, 88), brush.tone("#a8987c", 0.3))
    canvas.fill(frame, brush.tone("#fbf6ea", 0.95))
    with canvas.clipped(rect(-39, -139, 78, 82)):
        _landscape(brush)
    canvas.inner(frame, 1, 1, brush.tone("#ffffff", 1.0), 0.7)
    brush.solid(rect(-7, -150, 14, 9, 1.4), wood, 1.0, 0.4)
    for k, (x, colour) in enumerate(((-30, "#c84a3a"), (-24, "#3a6ab0"), (-17, "#e0b040"))):
        tube(brush, ((x, -52), (x - 4 + 2 * k, -66)), 1.5, "#d8b078", False)
        brush.solid(ellipse(x - 4 + 2 * k, -67, 1.3, 2.6), colour, 1.0, 0.5)
    palette = sketch("12,-50 20,-58 34,-60 44,-54 42,-46 32,-46 27,-42 18,-42")
    brush.solid(palette, "#c89a60", 1.0, 0.5)
    for x, y, colour in (
        (20, -54, "#c84a3a"),
        (26, -57, "#e0b040"),
        (33, -57, "#4a8a4a"),
        (39, -53, "#3a6ab0"),
        (20, -48, "#f4f0e8"),
    ):
        canvas.fill(ellipse(x, y, 2.4, 1.6), brush.tone(colour, 0.9))


def _landscape(brush: Brush) -> None:
    """Broad strokes: sky, hills, a lake, the foreground left bare."""
    canvas = brush.canvas
    canvas.fill(rect(-42, -142, 84, 52), Linear(0, -140, 0, -92, (brush.tone("#6aa0d0", 0.9), brush.tone("#f4d8b0", 1.0))))
    canvas.fill(ellipse(16, -112, 6, 6), brush.tone("#fff2c8", 1.0), 0.95)
    for text, colour in (
        ("-42,-98! -24,-114 -8,-102 10,-110 30,-100 42,-106! 42,-80! -42,-80!", "#7a88b0"),
        ("-42,-90! -26,-100 -6,-92 18,-98 42,-90! 42,-76! -42,-76!", "#4f7a62"),
    ):
        canvas.fill(sketch(text), brush.tone(colour, 0.8))
    chance = Random(4)
    for k in range(46):
        x, y = chance.uniform(-40, 36), chance.uniform(-140, -70)
        colour = ("#8ab8dc", "#ffe8c8") if y < -106 else ("#5f8e6a", "#8fb478") if y < -86 else ("#7aa8c4", "#f0dcb8")
        dab = stroke([(x, y), (x + 5, y - 1), (x + 10, y)], chance.uniform(1.6, 3.4))
        canvas.fill(dab, brush.tone(colour[k % 2], 0.9), 0.6)
    canvas.fill(sketch("-40,-76 -20,-74 4,-76 24,-72 38,-75 30,-68 0,-66 -30,-68"), brush.tone("#88b068", 0.8), 0.8)


def _tent(brush: Brush) -> None:
    """A ridge tent with its flap open, lamplight inside when it is dark."""
    cloth, canvas = brush.own("#c88a3c"), brush.canvas
    ground(brush, 210, 22)
    for a, b in (((-20, -124), (-92, 4)), ((76, -112), (122, -6))):
        canvas.line(lines([a, b], closed=False), brush.tone("#e8dcc0", 0.9), 1.1)
        tube(brush, ((b[0] + 3, b[1] + 3), (b[0] - 1, b[1] - 8)), 2.4, "#6a5038", False)
    _slope(brush, cloth)
    front = sketch("-20,-124! -46,-60 -78,2! 40,0! 8,-62")
    lit = brush.view.lamps
    canvas.fill(
        front,
        Linear(
            0,
            -124,
            0,
            0,
            (
                brush.tone("#3a2c24", 0.3),
                mix(brush.tone("#5a4434", 0.4), "#ffb850", 0.75 * lit),
                mix(brush.tone("#2a2220", 0.2), "#d88a38", 0.7 * lit),
            ),
        ),
    )
    _flaps(brush, cloth)
    tube(brush, ((-20, -132), (-20, -116)), 3, "#6a5038", False)
    canvas.line(sketch("-20,-124 28,-114 76,-112", False), brush.tone(mix(cloth, "#ffffff", 0.5), 1.0), 1.8, 0.8)
    for x, y in ((-82, 5), (44, 5), (104, -4)):
        tuft(brush, x, y, 14, 10, int(x) + 90, 14)


def _slope(brush: Brush, cloth: str) -> None:
    """The long side, with its folds."""
    canvas = brush.canvas
    side = sketch("-20,-124! 28,-114 76,-112! 92,-60 112,-10! 70,-4 40,0!")
    canvas.fill(
        side,
        Linear(
            -10,
            -120,
            100,
            0,
            (brush.tone(mix(cloth, "#ffffff", 0.15), 0.95), brush.tone(cloth, 0.6), brush.tone(mix(cloth, DARK, 0.35), 0.2)),
        ),
    )
    folds = ("0,-118 24,-60 44,-4", "40,-112 58,-60 76,-6", "66,-112 80,-60 98,-10")
    canvas.fill(joined([stroke(points(t), 5) for t in folds]), brush.tone(mix(cloth, DARK, 0.5), 0.15), 0.4, blur=1.6, clip=side)
    canvas.fill(
        joined([stroke(points(t), 3) for t in folds]).moved(-4, 0),
        brush.tone(mix(cloth, "#ffffff", 0.4), 1.0),
        0.4,
        blur=1,
        clip=side,
    )


def _flaps(brush: Brush, cloth: str) -> None:
    """What is seen of the inside, and the two halves of the front tied back."""
    canvas, lit = brush.canvas, brush.view.lamps
    if lit > 0.2:
        brush.glow(-14, -34, 90, "#ffc060", 0.6)
        canvas.fill(ellipse(-14, -22, 5, 7), "#fff0c0", 0.9, blur=2)
    canvas.fill(sketch("-56,-1 -40,-10 10,-11 26,-1"), brush.tone("#5a7a94", 0.6), 0.9)
    for text, light in (
        ("-20,-124! -46,-60 -78,2! -44,2! -50,-24 -34,-62", 0.95),
        ("-20,-124! 8,-62 40,0! 14,1! 22,-20 2,-62", 0.6),
    ):
        flap = sketch(text)
        brush.solid(flap, cloth, light, 0.3)
        canvas.line(flap, brush.tone(mix(cloth, "#ffffff", 0.4), 0.9), 0.9, 0.5)


def _canopy(brush: Brush, top: float, wide: float, high: float, colours: tuple[str, str], panels: int = 8) -> None:
    """An open umbrella's roof from the side: panels that meet in the tip, its rim in scallops."""
    canvas = brush.canvas
    stops = [math.sin(math.pi * (k / panels - 0.5)) * wide / 2 for k in range(panels + 1)]
    foot = top + high
    under = ellipse(0, foot, wide / 2, high * 0.2)
    canvas.fill(under, brush.tone(mix(colours[0], DARK, 0.55), 0.15))
    for k in range(panels):
        a, b = stops[k], stops[k + 1]
        sag = high * 0.13
        dip = foot + high * 0.16 * math.cos(math.pi * ((k + 0.5) / panels - 0.5))
        panel = curve(
            [
                (0, top, 1),
                (a * 0.62, top + high * 0.24),
                (a, foot + high * 0.14 * math.cos(math.asin(max(-1.0, min(1.0, 2 * a / wide)))), 1),
                ((a + b) / 2, dip - sag * 0.5),
                (b, foot + high * 0.14 * math.cos(math.asin(max(-1.0, min(1.0, 2 * b / wide)))), 1),
                (b * 0.62, top + high * 0.24),
            ]
        )
        light = 0.95 - 0.75 * (k + 0.5) / panels
        colour = colours[k % 2]
        canvas.fill(
            panel, Linear(0, top, 0, foot, (brush.tone(mix(colour, "#ffffff", 0.15), light + 0.1), brush.tone(colour, light)))
        )
        canvas.inner(panel, 0.8, 0.6, brush.tone(mix(colour, "#ffffff", 0.5), 1.0), 0.4)


def _umbrella(brush: Brush) -> None:
    """Left open on the ground, resting on its rim; with many, three of them."""
    colour, canvas = brush.own("#b82a36"), brush.canvas
    for x, y, turn, tint in (
        ((-70, -6, -50, "#3a5a8a"), (66, -8, 40, "#d8a83c"), (0, 0, -38, colour)) if brush.many else ((0, 0, -38, colour),)
    ):
        with canvas.saved():
            canvas.translate(x, y)
            canvas.translate(0, -36)
            canvas.rotate(turn)
            tube(brush, ((0, -20), (0, 48), (3, 54), (9, 54), (11, 48)), 2.8, "#5a3826")
            ribs = [lines([(0, 0), (x2, -8)], closed=False) for x2 in (-40, -20, 20, 40)]
            canvas.line(joined(ribs), brush.tone("#a8acb4", 0.7), 0.8)
            _canopy(brush, -48, 104, 40, (tint, mix(tint, DARK, 0.1)))
            tube(brush, ((0, -47), (0, -56)), 2.4, "#5a3826", False)


def _parasol(brush: Brush) -> None:
    """A striped shade on a slanted pole, a towel and a pail under it."""
    colour, canvas = brush.own("#e0503c"), brush.canvas
    towel = lines([(-66, -6), (22, -9), (34, 4), (-62, 8)])
    brush.solid(towel, "#4a9ac0", 1.0, 0.6)
    canvas.fill(
        joined([lines([(-56 + 18 * k, -7), (-50 + 18 * k, -7), (-46 + 19 * k, 8), (-52 + 19 * k, 8)]) for k in range(5)]),
        brush.tone("#f4f0e4", 1.0),
        0.8,
        clip=towel,
    )
    with canvas.saved():
        canvas.rotate(9)
        pole = rect(-2.4, -200, 4.8, 204, 2)
        canvas.fill(pole, round_bar(0, 4.8, brush, "#f0ece0"))
        _canopy(brush, -206, 190, 58, (colour, "#fbf4e6"))
        ball(brush, 0, -208, 3.4, "#fbf4e6", 0.6)
    turned(brush, [(9.6, -16, 1), (8, -4), (7.4, 0, 1)], "#e8b838", 46)
    canvas.line(sketch("37,-16 46,-27 55,-16", False), brush.tone("#f4f0e4", 0.9), 1.2)
    tube(brush, ((48, -15), (54, -26)), 2, "#c83a3a", False)
    ball(brush, -34, -12, 10, "#f4f0e4", 0.6)
    canvas.fill(sketch("-34,-22! -40,-18 -43,-9 -38,-4 -34,-12!"), brush.tone("#e0503c", 0.9), 0.95)
    canvas.fill(sketch("-34,-22! -27,-19 -24,-12 -30,-4 -34,-12!"), brush.tone("#3a8ac8", 0.6), 0.95)


def _surfboard(brush: Brush) -> None:
    """Stuck in the ground, leaning a little, with stripes and a fin; with many, three in a row."""
    colour, canvas = brush.own("#f4e6c4"), brush.canvas
    boards = (
        ((-44, -4, -7, "#5ab0b8", "#f4f0e4"), (42, -3, 8, "#f0c24a", "#d8503c"), (0, 0, 3, colour, "#e0603c"))
        if brush.many
        else ((0, 0, 4, colour, "#e0603c"),)
    )
    for x, y, turn, base, stripe in boards:
        with canvas.saved():
            canvas.translate(x, y)
            canvas.rotate(turn)
            board = sketch("0,-206 13,-178 22,-130 23,-80 18,-30 11,2! -11,2! -18,-30 -23,-80 -22,-130 -13,-178")
            canvas.fill(board.moved(3, 0.6), brush.tone(mix(base, DARK, 0.5), 0.3))
            canvas.fill(
                board,
                Linear(
                    -23,
                    0,
                    23,
                    0,
                    tuple(brush.tone(mix(base, "#ffffff", m), k) for m, k in ((0.1, 0.8), (0.4, 1.0), (0, 0.75), (0, 0.45))),
                ),
            )
            for y0, wide, tint in ((-150, 16, stripe), (-130, 6, "#2f6a8a"), (-120, 6, stripe)):
                canvas.fill(
                    sketch(f"-24,{y0 + 8} 0,{y0 - 4} 24,{y0 + 8} 24,{y0 + 8 + wide} 0,{y0 - 4 + wide} -24,{y0 + 8 + wide}"),
                    brush.tone(tint, 0.75),
                    0.92,
                    clip=board,
                )
            canvas.line(lines([(0, -204), (0, 0)], closed=False), brush.tone("#8a5a34", 0.6), 1.3, 0.8)
            canvas.fill(sketch("-14,-164 -9,-182 -8,-120 -12,-60 -17,-80"), "#ffffff", 0.4, blur=2.4, clip=board)
        canvas.fill(
            sketch(f"{x - 24},{y + 3} {x - 14},{y - 6} {x},{y - 8} {x + 15},{y - 6} {x + 25},{y + 3} {x},{y + 6}"),
            brush.tone("#d8c094", 0.8),
        )


def _deckchair(brush: Brush) -> None:
    """A folding frame with striped canvas that sags."""
    colour, wood = brush.own("#3f7fa8"), "#b8844c"
    for dx, dy, dim in ((30, -12, 0.3), (0, 0, 0.0)):
        if not dx:
            _sling(brush, colour)
        tube(brush, ((-44 + dx, -2 + dy), (44 + dx, -78 + dy)), 4, mix(wood, DARK, dim), False)
        tube(brush, ((-40 + dx, -46 + dy), (46 + dx, -2 + dy)), 4, mix(wood, DARK, dim + 0.08), False)
        tube(brush, ((8 + dx, -24 + dy), (24 + dx, -60 + dy)), 3, mix(wood, DARK, dim + 0.1), False)
        ball(brush, -5 + dx, -30 + dy, 2, "#c8ccd4", 0.8)
    for x, y in ((-42, -4), (-41, -46), (44, -78), (44, -4)):
        tube(brush, ((x, y), (x + 30, y - 12)), 4, wood, False)


def _sling(brush: Brush, colour: str) -> None:
    """The cloth between the upper bars, in stripes along its length."""
    near = points("-41,-47 -28,-24 -4,-22 18,-44 44,-78")
    for k in range(7):
        a, b = k / 7, (k + 1) / 7
        left = [(x + 30 * a, y - 12 * a) for x, y, _ in near]
        right = [(x + 30 * b, y - 12 * b) for x, y, _ in near]
        strip = curve([(*left[0], 1), *left[1:-1], (*left[-1], 1), (*right[-1], 1), *right[-2:0:-1], (*right[0], 1)])
        tint = colour if k % 2 == 0 else "#f6f0e2"
        brush.canvas.fill(
            strip,
            Linear(
                -40,
                -20,
                60,
                -90,
                (brush.tone(tint, 0.55), brush.tone(mix(tint, DARK, 0.15), 0.3), brush.tone(tint, 0.85), brush.tone(tint, 1.0)),
                (0, 0.25, 0.6, 1),
            ),
        )


def _hammock(brush: Brush) -> None:
    """Woven cloth between two posts, a pillow and a fringe."""
    cloth, canvas = brush.own("#d8b888"), brush.canvas
    for x in (-104, 104):
        post = curve([(x - 6, 2, 1), (x - 5, -80), (x - 5, -146, 1), (x + 5, -150, 1), (x + 5, -80), (x + 7, 2, 1)])
        canvas.fill(post, round_bar(x, 14, brush, "#7a5a40"))
        fur(brush, post, "#7a5a40", 40, 9, 1.57, 0.6)
        canvas.fill(joined([rect(x - 6, -122 + 3 * k, 12.6, 2) for k in range(4)]), brush.tone("#e8d8b0", 0.9))
        tuft(brush, x, 4, 16, 12, int(x) + 200, 16)
    for side in (-1, 1):
        cords = [sketch(f"{side * 102},-116 {side * 86},{-98 + k} {side * 66},{-84 + 4 * k}", False) for k in range(5)]
        canvas.line(joined(cords), brush.tone("#e8d8b0", 0.85), 1)
    back = sketch("-68,-84 -40,-62 0,-54 40,-62 68,-84! 40,-52 0,-42 -40,-52!")
    brush.solid(back, mix(cloth, DARK, 0.3), 0.5, 0.3)
    brush.solid(sketch("-60,-82 -44,-84 -30,-70 -32,-60 -48,-60"), "#f4efe6", 1.0, 0.5)
    front = sketch("-68,-84! -44,-54 0,-44 44,-54 68,-84! 52,-44 24,-26 0,-22 -24,-26 -52,-44")
    brush.solid(front, cloth, 1.0, 0.35)
    for k, tint in enumerate(("#c8603c", "#4a7a8a", "#c8603c")):
        d = 6 + 6 * k
        canvas.line(
            sketch(f"-66,{-82 + d * 0.5} -46,{-54 + d * 0.9} 0,{-44 + d} 46,{-54 + d * 0.9} 66,{-82 + d * 0.5}", False),
            brush.tone(tint, 0.7),
            2.4,
            0.85,
            clip=front,
        )
    for k in range(17):
        t = k / 16 * 2 - 1
        x, y = t * 50, -22 - 24 * t * t
        canvas.fill(stroke([(x, y - 2), (x + 1, y + 9)], 1.5, rounded), brush.tone("#f4ead0", 0.8))


def _swing(brush: Brush) -> None:
    """A board on two ropes from a bough that reaches in from the right."""
    wood, canvas = brush.own("#94663c"), brush.canvas
    stem = sketch("58,2! 66,-30 66,-120 62,-190 72,-246! 92,-246! 92,-180 90,-80 94,-20 106,2!")
    canvas.fill(stem, round_bar(80, 50, brush, "#6a4c38"))
    fur(brush, stem, "#6a4c38", 130, 14, 1.57, 0.6)
    bough = stroke(points("80,-196 50,-212 10,-216 -30,-214 -66,-222"), 15, lambda t: 1 - 0.7 * t)
    brush.solid(bough, "#6a4c38", 0.9, 0.2)
    for x, y, rx, ry, seed in ((-52, -236, 34, 18, 3), (10, -246, 46, 22, 4), (76, -252, 50, 30, 5)):
        crown(canvas, brush.view, x, y, rx, ry, seed, 220, (3.4, 6.4), LEAF, LIT, 8)
    for x in (-26, 22):
        canvas.line(sketch(f"{x},-212 {x + 1},-120 {x + 2},-46", False), brush.tone("#d8c090", 0.85), 2.2)
        canvas.line(
            joined([lines([(x - 1, -206 + 6 * k), (x + 1.6, -204 + 6 * k)], closed=False) for k in range(26)]),
            brush.tone("#6a4c2c", 0.3),
            0.7,
            0.7,
        )
        canvas.fill(joined([rect(x - 5, -217 + 2.6 * k, 10, 1.8, 0.9) for k in range(3)]), brush.tone("#d8c090", 0.9))
    seat = lines([(-34, -46), (34, -46), (38, -52), (-28, -52)])
    brush.solid(seat, wood, 1.0, 0.7)
    brush.solid(rect(-34, -46, 68, 5, 1), mix(wood, DARK, 0.15), 0.7, 0.35)
    grain(brush, rect(-34, -52, 70, 10), wood, 14, amount=0.6)
    for x in (-24, 24):
        ball(brush, x, -43, 2.2, "#d8c090", 0.4)
    tuft(brush, 82, 4, 34, 13, 6, 26)


PROPS = {
    "telescope": Prop(_telescope, 130, 152),
    "easel": Prop(_easel, 96, 178),
    "tent": Prop(_tent, 220, 134),
    "umbrella": Prop(_umbrella, 110, 92),
    "parasol": Prop(_parasol, 200, 212),
    "surfboard": Prop(_surfboard, 54, 208),
    "deckchair": Prop(_deckchair, 122, 94),
    "hammock": Prop(_hammock, 230, 152),
    "swing": Prop(_swing, 180, 282),
}
