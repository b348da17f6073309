"""What stands in parks and squares: wheel, gazebo, fountain, fence, stage, billboard."""

import math

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import drum, far, footed, slab
from vnc.make.place.dressing.brush import Brush, Prop


def _wheel(brush: Brush) -> None:
    """A Ferris wheel: two rims, spokes, cabins of many colours, lights."""
    canvas, steel = brush.canvas, brush.own("#e4e8f0")
    footed(brush, 260)
    size, y = 210.0, -250.0
    for side, light in ((-1, 0.8), (1, 0.35)):
        canvas.line(lines([(side * 96, 2), (0, y)], closed=False), brush.tone("#7c88a4", light), 11)
        canvas.line(lines([(side * 60, -94), (-side * 4, -94)], closed=False), brush.tone("#7c88a4", light), 5)
    for k in range(16):
        turn = math.tau * k / 16
        x1, y1 = size * math.cos(turn), y + size * math.sin(turn)
        canvas.line(lines([(0, y), (x1, y1)], closed=False), brush.tone(steel, 0.6), 2.2)
        x2, y2 = size * 0.84 * math.cos(turn + 0.2), y + size * 0.84 * math.sin(turn + 0.2)
        canvas.line(
            lines([(x1, y1), (x2, y2), (size * math.cos(turn + 0.393), y + size * math.sin(turn + 0.393))], closed=False),
            brush.tone(steel, 0.5),
            1.6,
        )
    for r, wide in ((size, 5.5), (size * 0.84, 3.4), (size * 0.3, 2.4)):
        canvas.line(ellipse(0, y, r, r), brush.tone(steel, 0.85), wide)
    for k in range(48):
        turn = math.tau * k / 48
        lamp = ("#ffd870", "#ff88b0", "#8cd8ff")[k % 3]
        x1, y1 = size * math.cos(turn), y + size * math.sin(turn)
        canvas.fill(ellipse(x1, y1, 3.2, 3.2), lamp, 0.4 + 0.6 * brush.view.lamps)
        brush.glow(x1, y1, 22, lamp, 0.55 * brush.view.lamps)
    for k in range(12):
        turn = math.tau * (k + 0.5) / 12
        _cabin(
            brush,
            size * math.cos(turn),
            y + size * math.sin(turn),
            ("#e8503c", "#f0a83c", "#4ca868", "#3c84d0", "#a05cc0", "#f07ca0")[k % 6],
        )
    canvas.fill(ellipse(0, y, 25, 25), brush.tone("#e8503c", 0.7))
    canvas.fill(ellipse(-3, y - 3, 13, 13), brush.tone("#ffe0a0", 0.9))
    brush.glow(0, y, 130, "#ffb0c8", 0.35 * brush.view.lamps)
    brush.solid(rect(-130, -16, 260, 20, 3), "#8c94a8", 0.9, 0.3)


def _cabin(brush: Brush, x: float, y: float, colour: str) -> None:
    brush.canvas.line(lines([(x, y), (x, y + 10)], closed=False), brush.tone("#6c7488", 0.5), 2.4)
    body = curve(
        [
            (x - 16, y + 16, 1),
            (x - 12, y + 9),
            (x + 12, y + 9),
            (x + 16, y + 16, 1),
            (x + 15, y + 36),
            (x, y + 41),
            (x - 15, y + 36),
        ]
    )
    brush.solid(body, colour, 1.0, 0.3)
    brush.canvas.fill(rect(x - 12, y + 17, 24, 10, 2), mix(brush.tone("#b8d8ec", 0.8), "#ffe8a8", 0.8 * brush.view.lamps))


def _gazebo(brush: Brush) -> None:
    """An eight-sided pavilion: steps, railing, white posts, a bell-shaped roof."""
    canvas, white, tiles = brush.canvas, brush.own("#f6f2ea"), "#587c78"
    footed(brush, 290)
    for k in range(3):
        drum(brush, 0, 6 - k * 9, -4 - k * 9, 138 - 9 * k, 137 - 9 * k, "#c8c0b4", 0.9)
    canvas.fill(ellipse(0, -24, 118, 13), brush.tone("#b09c84", 0.8))
    canvas.fill(
        rect(-110, -150, 220, 126),
        Linear(0, -150, 0, -24, (alpha(brush.tone("#2c2c44", 0.1), 0.5), alpha(brush.tone("#2c2c44", 0.1), 0.05))),
    )
    brush.glow(0, -110, 110, "#ffcf80", 0.5 * brush.view.lamps)
    for x, light in ((-62, 0.5), (62, 0.3)):
        canvas.fill(rect(x - 4, -150, 8, 122), brush.tone(white, light))
    for x0, x1 in ((-112, -44), (44, 112)):
        canvas.fill(rect(x0, -64, x1 - x0, 5), brush.tone(white, 0.9))
        for x in range(x0 + 6, x1, 10):
            canvas.fill(rect(x, -60, 3, 38), brush.tone(white, 0.7))
    for x, light in ((-112, 1.0), (-42, 0.95), (42, 0.75), (112, 0.45)):
        brush.solid(rect(x - 6, -156, 12, 136, 2), white, light, light * 0.5)
        canvas.fill(
            lines([(x - 6, -150), (x - 26, -150), (x - 6, -128)]) | lines([(x + 6, -150), (x + 26, -150), (x + 6, -128)]),
            brush.tone(white, light * 0.9),
        )
    canvas.fill(rect(-124, -162, 248, 12, 2), Linear(-124, 0, 124, 0, (brush.tone(white, 1.0), brush.tone(white, 0.4))))
    for k, light in enumerate((0.95, 0.8, 0.5, 0.2)):
        a, b = -148 + k * 74, -148 + (k + 1) * 74
        canvas.fill(
            curve(
                [(a, -156, 1), (a * 0.5, -196), (a * 0.12, -240), (0, -262, 1), (b * 0.12, -240), (b * 0.5, -196), (b, -156, 1)]
            ),
            brush.tone(tiles, light),
        )
    canvas.line(curve([(-148, -156), (0, -150), (148, -156)], closed=False), brush.tone(mix(tiles, "#ffffff", 0.3), 0.8), 4)
    brush.solid(ellipse(0, -268, 9, 9), "#d8b060", 1.0, 0.3)
    canvas.fill(lines([(-3, -274), (0, -296), (3, -274)]), brush.tone("#d8b060", 0.8))


def _fountain(brush: Brush) -> None:
    """Two bowls over a round basin, water falling in veils and jets."""
    canvas, stone = brush.canvas, brush.own("#cdc6ba")
    footed(brush, 300)
    drum(brush, 0, 8, -34, 146, 140, stone)
    canvas.fill(ellipse(0, -34, 146, 25), brush.tone(stone, 1.0))
    canvas.fill(ellipse(0, -34, 130, 20), Radial(0, -34, 130, (brush.tone("#b4e0f0", 0.9), brush.tone("#5a9cc0", 0.6))))
    for k in range(3):
        canvas.line(ellipse(0, -34, 50 + 26 * k, 8 + 4 * k), brush.tone("#ffffff", 1.0), 1.4, 0.5 - 0.1 * k)
    water = (alpha(brush.tone("#f4fbff", 1.0), 0.85), alpha(brush.tone("#c4e4f4", 0.9), 0.55))
    drum(brush, 0, -32, -100, 22, 13, stone)
    _bowl(brush, -112, 80, stone)
    for x in range(-72, 76, 12):
        fall = curve(
            [(x, -110, 1), (x * 1.16, -90), (x * 1.24, -34, 1), (x * 1.24 + 6, -34, 1), (x * 1.16 + 5, -90), (x + 5, -110, 1)]
        )
        canvas.fill(fall, Linear(0, -112, 0, -34, water), 0.75, blur=0.8)
    drum(brush, 0, -112, -166, 13, 9, stone)
    _bowl(brush, -176, 44, stone)
    for x in range(-40, 44, 9):
        fall = curve(
            [(x, -175, 1), (x * 1.2, -158), (x * 1.3, -114, 1), (x * 1.3 + 4, -114, 1), (x * 1.2 + 4, -158), (x + 4, -175, 1)]
        )
        canvas.fill(fall, Linear(0, -178, 0, -114, water), 0.8, blur=0.8)
    for side in (-1, 1):
        for reach in (14, 30):
            jet = stroke(
                [(0, -184), (side * reach * 0.5, -236 + reach), (side * reach, -216 + reach), (side * reach * 1.3, -178)], 5
            )
            canvas.fill(jet, brush.tone("#f4fbff", 1.0), 0.85, blur=0.8)
    canvas.fill(stroke([(0, -182), (0, -250)], 9), brush.tone("#f4fbff", 1.0), 0.9, blur=1.2)
    for _ in range(26):
        canvas.fill(
            ellipse(brush.chance.uniform(-110, 110), -34 + brush.chance.uniform(-6, 8), 6, 2.4),
            brush.tone("#ffffff", 1.0),
            0.55,
            blur=0.8,
        )


def _bowl(brush: Brush, y: float, half: float, stone: str) -> None:
    bowl = curve(
        [(-half, y, 1), (-half * 0.7, y + half * 0.24), (0, y + half * 0.4), (half * 0.7, y + half * 0.24), (half, y, 1)]
    )
    brush.canvas.fill(bowl, Linear(-half, 0, half, 0, (brush.tone(stone, 1.0), brush.tone(stone, 0.55), brush.tone(stone, 0.1))))
    brush.canvas.fill(ellipse(0, y, half, half * 0.15), brush.tone(stone, 0.95))
    brush.canvas.fill(ellipse(0, y, half * 0.88, half * 0.11), brush.tone("#90c8dc", 0.8))


def _fence(brush: Brush) -> None:
    """A picket fence with a gate that stands ajar, grass at its foot."""
    canvas, white = brush.canvas, brush.own("#f6f0e4")
    footed(brush, 400)
    for y in (-62, -26):
        canvas.fill(rect(-228, y, 456, 9, 1), Linear(0, y, 0, y + 9, (brush.tone(white, 0.7), brush.tone(white, 0.3))))
    for k in range(19):
        x = -220 + k * 24.4
        if abs(x) > 34:
            top = -88 + 3 * (k % 2) + brush.chance.uniform(-2, 2)
            picket = lines([(x - 8, 4), (x - 8, top), (x, top - 12), (x + 8, top), (x + 8, 4)])
            canvas.fill(
                picket, Linear(x - 8, 0, x + 8, 0, (brush.tone(white, 1.0), brush.tone(white, 0.72), brush.tone(white, 0.45)))
            )
            canvas.fill(rect(x - 1, -60, 2, 3) | rect(x - 1, -23, 2, 3), brush.tone("#7c7470", 0.3))
    for x in (-42, 42):
        brush.solid(rect(x - 9, -112, 18, 118, 2), white, 1.0, 0.45)
        brush.solid(ellipse(x, -118, 11, 10), white, 1.0, 0.4)
    for k in range(4):
        x, lift = -28 + k * 15, k * 3
        canvas.fill(
            lines([(x - 5, 4 - lift), (x - 5, -84 - lift), (x, -94 - lift), (x + 5, -84 - lift), (x + 5, 4 - lift)]),
            brush.tone(white, 0.6),
        )
    for k in range(120):
        x = brush.chance.uniform(-236, 236)
        canvas.fill(
            stroke([(x, 8), (x + 2, -4), (x + brush.chance.uniform(-8, 8), -8 - 16 * brush.chance.random())], 3),
            brush.tone("#5c9444" if k % 3 else "#a4c864", 0.5),
            0.9,
        )


def _stage(brush: Brush) -> None:
    """An open-air stage: truss, roof, speakers, lamps with their beams."""
    canvas, cloth = brush.canvas, brush.own("#5a3c8c")
    footed(brush, 440)
    canvas.fill(rect(-176, -216, 352, 176), Linear(0, -216, 0, -40, (brush.tone("#1c1830", 0.3), brush.tone(cloth, 0.5))))
    hues = ("#ff5ca8", "#5cc8ff", "#ffd05c", "#8cff9c", "#c87cff")
    for k, hue in enumerate(hues):
        x = -132 + k * 66
        beam = lines([(x - 4, -206), (x + 4, -206), (x * 0.5 + 44, -44), (x * 0.5 - 44, -44)])
        canvas.fill(beam, Linear(0, -206, 0, -44, (alpha(hue, 0.75), alpha(hue, 0.05))), 0.45 + 0.5 * brush.view.lamps, blur=4)
    brush.solid(lines([(-216, 6), (-206, -44), (206, -44), (216, 6)]), "#3c3440", 0.7, 0.3)
    canvas.fill(lines([(-206, -44), (-178, -62), (178, -62), (206, -44)]), brush.tone("#8c6c54", 0.8))
    for x in range(-190, 200, 27):
        canvas.fill(rect(x, -40, 2, 44), brush.tone("#141018", 0.2), 0.6)
    for x in (-198, 184):
        for y in range(-226, -44, 20):
            canvas.line(
                lines([(x, y), (x + 14, y + 20), (x, y + 20), (x + 14, y)], closed=False), brush.tone("#aab0bc", 0.6), 2.2
            )
        canvas.line(
            lines([(x, -228), (x, -44)], closed=False) | lines([(x + 14, -228), (x + 14, -44)], closed=False),
            brush.tone("#c8ccd8", 0.8),
            3,
        )
    roof = curve([(-230, -222, 1), (-120, -262), (0, -276), (120, -262), (230, -222, 1), (120, -244), (0, -252), (-120, -244)])
    canvas.fill(roof, Linear(-230, 0, 230, 0, (brush.tone(cloth, 1.0), brush.tone(cloth, 0.2))))
    for k, hue in enumerate(hues):
        x = -132 + k * 66
        brush.solid(rect(x - 9, -226, 18, 20, 4), "#2c2c38", 0.8, 0.2)
        canvas.fill(ellipse(x, -206, 8, 3.5), hue)
        brush.glow(x, -204, 40, hue, 0.8)
    for side in (-1, 1):
        for k in range(3):
            brush.solid(rect(side * 160 - 21, -102 - k * 44, 42, 42, 3), "#24242e", 0.9, 0.2)
            for dx in (-9, 9):
                canvas.fill(ellipse(side * 160 + dx, -81 - k * 44, 8, 8), brush.tone("#4c4c5c", 0.6))


def _billboard(brush: Brush) -> None:
    """A hoarding on steel posts with lamps over a picture of a sunset sea."""
    canvas = brush.canvas
    footed(brush, 260)
    for x in (-84, 84):
        canvas.line(lines([(x, 2), (x, -140)], closed=False), brush.tone("#5c6474", 0.6), 12)
        canvas.line(lines([(x - 34, 2), (x, -110)], closed=False), brush.tone("#5c6474", 0.3), 5)
    brush.solid(rect(-172, -296, 344, 160, 4), "#4c5464", 0.8, 0.3)
    board = rect(-162, -286, 324, 140)
    sky = brush.own("#ff9c6c")
    canvas.fill(board, Linear(0, -286, 0, -190, (brush.tone("#5c6cc0", 0.9), brush.tone(sky, 1.0), brush.tone("#ffe0a0", 1.0))))
    canvas.fill(ellipse(40, -200, 34, 34), brush.tone("#fff4c8", 1.0), clip=board)
    canvas.fill(rect(-162, -196, 324, 50), Linear(0, -196, 0, -146, (brush.tone("#4ca0c0", 0.9), brush.tone("#1c5c8c", 0.6))))
    canvas.fill(
        lines([(-162, -146), (-162, -230), (-118, -252), (-70, -206), (-30, -190), (-10, -146)]),
        brush.tone("#2c3c5c", 0.5),
        clip=board,
    )
    for k in range(6):
        canvas.fill(ellipse(40 + (k % 2) * 6, -190 + k * 8, 30 - 3 * k, 1.8), brush.tone("#fff0c0", 1.0), 0.8)
    canvas.inner(board, 7, 7, brush.tone("#101420", 0), 0.35, blur=5)
    canvas.fill(rect(-172, -140, 344, 10), brush.tone("#7c8494", 0.7))
    for x in (-110, 0, 110):
        canvas.line(curve([(x, -132), (x, -116), (x + 4, -108)], closed=False), brush.tone("#3c4454", 0.5), 3)
        brush.solid(rect(x - 14, -122, 28, 8, 3), "#3c4454", 0.9, 0.3)
        canvas.fill(
            lines([(x - 12, -124), (x + 12, -124), (x + 50, -286), (x - 50, -286)]),
            Linear(0, -124, 0, -286, (alpha("#fff0c8", 0.7), alpha("#fff0c8", 0.1))),
            0.8 * brush.view.lamps,
            blur=5,
            clip=board,
        )


def _gallows(brush: Brush) -> None:
    """A scaffold with steps, a post, its beam and brace, a rope."""
    canvas, wood = brush.canvas, brush.own("#6e543f")
    footed(brush, 220)
    for x in (-90, -20, 50, 92):
        brush.solid(rect(x - 6, -66, 12, 70), wood, 0.7, 0.2)
    for a, b in (((-86, -4), (-26, -58)), ((56, -4), (88, -58))):
        canvas.line(lines([a, b], closed=False), brush.tone(wood, 0.4), 6)
    brush.solid(lines([(-110, -66), (-96, -82), (112, -82), (108, -66)]), wood, 1.0, 0.5)
    canvas.fill(rect(-110, -68, 218, 10), brush.tone(wood, 0.3))
    for k in range(6):
        brush.solid(rect(-120 - k * 9 - 20, -66 + k * 12, 44, 8, 1), wood, 0.9 - 0.08 * k, 0.3)
    brush.solid(rect(56, -300, 16, 222), wood, 1.0, 0.2)
    slab(brush, [(-66, -312), (92, -312), (92, -296), (-66, -296)], wood, 0.9, 0.5)
    canvas.line(lines([(62, -236), (8, -298)], closed=False), brush.tone(wood, 0.5), 10)
    rope = brush.tone("#d0b484", 0.7)
    canvas.line(lines([(-44, -296), (-44, -204)], closed=False), rope, 4)
    canvas.fill(rect(-48, -214, 8, 24, 3), brush.tone("#b89868", 0.7))
    canvas.line(ellipse(-44, -172, 14, 20), rope, 4)
    for k in range(6):
        canvas.fill(rect(-48, -212 + k * 4, 8, 1.2), brush.tone("#6c5030", 0.3), 0.7)
    grain = tuple(c for k in range(7) for c in rect(-100 + k * 30, -81, 1.5, 14).contours)
    canvas.fill(Path(grain), brush.tone("#2c1c14", 0.2), 0.6)


PROPS = {
    "ferris wheel": Prop(far(_wheel, 0.12), 470, 500),
    "gazebo": Prop(far(_gazebo, 0.06), 310, 300),
    "fountain": Prop(far(_fountain, 0.05), 300, 260),
    "fence": Prop(far(_fence, 0.04), 470, 130),
    "stage": Prop(far(_stage, 0.06), 470, 290),
    "billboard": Prop(far(_billboard, 0.08), 350, 300),
    "gallows": Prop(far(_gallows, 0.08), 260, 320),
}
