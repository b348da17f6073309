"""Pictures and papers on walls."""

import math

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop

PAPER = ("#f2efe4", "#e8d9b0", "#c9dce4", "#f4e08a", "#f0b8b8", "#cfe0b8")
INK = ("#b3402f", "#2f5a8a", "#3f7a52", "#6a4a8a", "#c8862a", "#2a2a34")
GOLD, WOOD = "#b8904a", "#6a4630"


def _framed(brush: Brush, x: float, y: float, wide: float, tall: float, frame: str = GOLD, thick: float = 6) -> None:
    """A moulded frame with its shadow on the wall; what it holds is painted afterwards."""
    outer = rect(x - wide / 2 - thick, y - tall / 2 - thick, wide + 2 * thick, tall + 2 * thick, 2)
    brush.canvas.fill(outer.moved(4, 6), brush.tone("#181020", 0), 0.35, blur=5)
    brush.solid(outer, frame, 1.05, 0.3)
    inner = rect(x - wide / 2 - thick * 0.4, y - tall / 2 - thick * 0.4, wide + thick * 0.8, tall + thick * 0.8)
    brush.canvas.fill(inner, brush.tone(mix(frame, "#140c08", 0.5), 0.3))


def _painting(brush: Brush) -> None:
    """Landscapes in gilded frames."""
    places = ((-74, 6, 56, 44), (0, -4, 74, 56), (76, 8, 52, 46)) if brush.many else ((0, 0, 96, 66),)
    for k, (x, y, wide, tall) in enumerate(places):
        _framed(brush, x, y, wide, tall)
        _landscape(brush, x, y, wide, tall, k)


def _landscape(brush: Brush, x: float, y: float, wide: float, tall: float, kind: int) -> None:
    sky, hill, field = (("#a8cce4", "#6a8a9a", "#7a9a5a"), ("#f0c890", "#9a6a7a", "#6a5a4a"), ("#c8d4d8", "#7a8a8a", "#8a9a6a"))[
        kind % 3
    ]
    shape = rect(x - wide / 2, y - tall / 2, wide, tall)
    with brush.canvas.clipped(shape) as canvas:
        canvas.fill(
            shape, Linear(0, y - tall / 2, 0, y + tall / 4, (brush.tone(sky, 0.6), brush.tone(mix(sky, "#fff4dc", 0.6), 0.9)))
        )
        ridge = [(-0.5, 0.0), (-0.28, -0.2), (-0.05, 0.02), (0.2, -0.14), (0.5, 0.06), (0.5, 0.5), (-0.5, 0.5)]
        canvas.fill(lines([(x + a * wide, y + b * tall) for a, b in ridge]), brush.tone(hill, 0.6))
        meadow = [(-0.5, 0.16), (0, 0.1), (0.5, 0.2), (0.5, 0.5), (-0.5, 0.5)]
        canvas.fill(curve([(x + a * wide, y + b * tall, 1) for a, b in meadow]), brush.tone(field, 0.55))
        canvas.fill(
            ellipse(x + wide * 0.27, y + tall * 0.08, wide * 0.1, tall * 0.18), brush.tone(mix(field, "#1c3020", 0.5), 0.4)
        )
        river = [(-0.1, 0.14, 1), (-0.04, 0.14, 1), (0.0, 0.3), (0.16, 0.5, 1), (-0.1, 0.5, 1), (-0.08, 0.3)]
        canvas.fill(curve([(x + p[0] * wide, y + p[1] * tall, *p[2:]) for p in river]), brush.tone(mix(sky, "#ffffff", 0.3), 0.8))


def _portrait(brush: Brush) -> None:
    """Half-length portraits, dark and old."""
    for k, x in enumerate((-62, 0, 62) if brush.many else (0,)):
        wide, tall = (42, 56) if brush.many else (62, 82)
        _framed(brush, x, 0, wide, tall)
        shape = rect(x - wide / 2, -tall / 2, wide, tall)
        with brush.canvas.clipped(shape) as canvas:
            canvas.fill(shape, Radial(x, -tall * 0.1, tall * 0.7, (brush.tone("#7a5a3c", 0.6), brush.tone("#2a1c18", 0.3))))
            coat, hair = ("#3a2440", "#24304a", "#5a2424")[k % 3], ("#4a3020", "#c8c4bc", "#2a2024")[k % 3]
            body = [(-0.45, 0.55), (-0.36, 0.22), (-0.1, 0.1), (0.1, 0.1), (0.36, 0.22), (0.45, 0.55)]
            canvas.fill(curve([(x + a * wide, b * tall) for a, b in body]), brush.tone(coat, 0.6))
            canvas.fill(ellipse(x, -tall * 0.14, wide * 0.2, tall * 0.2), brush.tone(hair, 0.5))
            canvas.fill(ellipse(x, -tall * 0.1, wide * 0.14, tall * 0.15), brush.tone("#e0b08c", 0.7))
            canvas.fill(
                lines([(x - wide * 0.08, tall * 0.1), (x + wide * 0.08, tall * 0.1), (x, tall * 0.26)]),
                brush.tone("#f0e8dc", 0.7),
            )


def _poster(brush: Brush) -> None:
    """Printed sheets, a little askew."""
    for k, x in enumerate((-64, 0, 62) if brush.many else (0,)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, brush.chance.uniform(-6, 6))
            canvas.rotate(brush.chance.uniform(-3, 3))
            sheet, ink = rect(-24, -35, 48, 70), brush.own(INK[k])
            canvas.fill(sheet.moved(2, 3), brush.tone("#181020", 0), 0.3, blur=3)
            canvas.fill(sheet, Linear(-24, -35, 24, 35, (brush.tone(ink, 0.9), brush.tone(mix(ink, "#140c20", 0.4), 0.5))))
            canvas.fill(ellipse(4, -6, 16, 16), brush.tone(mix(ink, "#fff0c0", 0.75), 0.9))
            figure = [(-10, 35), (-12, 12), (-3, 2), (4, -14), (11, 2), (18, 14), (16, 35)]
            canvas.fill(curve(figure), brush.tone(mix(ink, "#100c18", 0.75), 0.3))
            for row in range(2):
                canvas.fill(rect(-19, -31 + row * 5, 30 - 10 * row, 3), brush.tone("#fff8e8", 0.9), 0.85)


def _wanted(brush: Brush) -> None:
    """Yellowed sheets, each with a face and lines of writing, nailed up."""
    for x, turn in ((-54, -4), (0, 2), (52, -2)) if brush.many else ((0, -2),):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, brush.chance.uniform(-5, 5))
            canvas.rotate(turn)
            canvas.fill(rect(-20, -28, 44, 60), brush.tone("#181020", 0), 0.3, blur=3)
            canvas.fill(
                rect(-22, -30, 44, 60), Linear(-22, -30, 22, 30, (brush.tone("#ecd8a4", 0.95), brush.tone("#c8a468", 0.55)))
            )
            ink = brush.tone("#4a3020", 0.3)
            canvas.fill(rect(-16, -26, 32, 5), ink)
            canvas.line(rect(-13, -17, 26, 28), ink, 1.0)
            canvas.fill(curve([(-10, 11, 1), (-8, 4), (0, 1), (8, 4), (10, 11, 1)]), ink, 0.85)
            canvas.fill(ellipse(0, -5, 5.4, 6.6), ink, 0.7)
            canvas.fill(rect(-9, -11.5, 18, 2.4, 1), ink)
            canvas.fill(rect(-5.5, -15, 11, 4.5, 1.6), ink)
            for row in range(3):
                canvas.fill(rect(-14 + row, 15 + row * 4.6, 28 - 5 * row, 2), ink, 0.75)
            brush.solid(ellipse(0, -28, 1.4, 1.4), "#8a8a90", 1.0, 0.4)


def _map(brush: Brush) -> None:
    """A sheet with land, sea, a route and a cross, on two rods."""
    brush.canvas.fill(rect(-56, -38, 118, 84), brush.tone("#181020", 0), 0.35, blur=5)
    sheet = rect(-60, -42, 120, 84)
    with brush.canvas.clipped(sheet) as canvas:
        canvas.fill(sheet, Radial(0, 0, 80, (brush.tone("#b8d0cc", 0.8), brush.tone("#c8b888", 0.6))))
        for x, y, r in ((-28, -8, 24), (24, -14, 19), (38, 20, 15), (-6, 26, 12)):
            ring = [
                (
                    x + r * brush.chance.uniform(0.7, 1.25) * math.cos(a),
                    y + r * 0.8 * brush.chance.uniform(0.7, 1.25) * math.sin(a),
                )
                for a in (k * 0.7 for k in range(9))
            ]
            canvas.fill(curve(ring), brush.tone("#d8bc80", 0.75))
            canvas.line(curve(ring), brush.tone("#7a5a34", 0.4), 0.9)
        for k in range(1, 6):
            canvas.line(lines([(-60 + 20 * k, -42), (-60 + 20 * k, 42)], closed=False), brush.tone("#5a6a6a", 0.4), 0.4, 0.5)
            canvas.line(lines([(-60, -42 + 14 * k), (60, -42 + 14 * k)], closed=False), brush.tone("#5a6a6a", 0.4), 0.4, 0.5)
        for k in range(8):
            canvas.fill(ellipse(-30 + 8 * k, 2 + 10 * math.sin(k * 0.8), 1.7, 1.1), brush.tone("#a8302a", 0.6))
    for y in (-44, 40):
        brush.solid(rect(-65, y, 130, 5, 2.5), WOOD, 0.9, 0.3)


def _photos(brush: Brush) -> None:
    """A board full of photographs and notes, tied together by red thread."""
    board = rect(-98, -56, 196, 112, 2)
    brush.canvas.fill(board.moved(4, 6), brush.tone("#181020", 0), 0.35, blur=5)
    brush.solid(board, "#6a4a30", 0.9, 0.35)
    brush.canvas.fill(
        rect(-93, -51, 186, 102), Linear(-93, -51, 93, 51, (brush.tone("#c8a070", 0.8), brush.tone("#a87c4c", 0.45)))
    )
    pins: list[tuple[float, float]] = []
    for k in range(13):
        x, y = -80 + (k % 5) * 40 + brush.chance.uniform(-8, 8), -32 + (k // 5) * 32 + brush.chance.uniform(-6, 6)
        pins.append((x, y - 11))
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.rotate(brush.chance.uniform(-9, 9))
            canvas.fill(rect(-12, -14, 24, 28), brush.tone(PAPER[k % 6] if k % 3 == 2 else "#f6f4ee", 0.9))
            if k % 3 == 2:
                for row in range(4):
                    canvas.fill(rect(-9, -9 + row * 5, 18 - 3 * (row % 2), 1.6), brush.tone("#4a4450", 0.3), 0.8)
            else:
                tone = brush.chance.choice(("#4a5a6a", "#6a5a4a", "#3a4a3a", "#7a6a7a"))
                canvas.fill(rect(-10, -12, 20, 19), brush.tone(tone, 0.6))
                canvas.fill(ellipse(0, -4, 3.6, 4.4), brush.tone("#d8b090", 0.7))
                canvas.fill(curve([(-8, 7, 1), (-5, 1), (5, 1), (8, 7, 1)]), brush.tone("#2a2a34", 0.4))
    thread = [pins[k] for k in (0, 6, 3, 8, 12, 6, 10, 2, 8, 4)]
    brush.canvas.line(lines(thread, closed=False), brush.tone("#d8202a", 0.7), 1.1)
    for x, y in pins:
        brush.canvas.fill(ellipse(x, y, 1.8, 1.8), brush.tone("#e03a30", 0.9))


def _scroll(brush: Brush) -> None:
    """A hanging scroll with a few strokes of the brush."""
    sheet = rect(-26, -62, 52, 124)
    brush.canvas.fill(sheet.moved(3, 5), brush.tone("#181020", 0), 0.3, blur=4)
    brush.solid(sheet, "#7a8a70", 0.8, 0.5)
    brush.canvas.fill(rect(-19, -48, 38, 96), brush.tone("#f6f0dc", 0.85))
    ink = brush.tone("#1c1a20", 0.1)
    for stroke in (
        [(-10, -34), (2, -36), (11, -33)], [(1, -40), (-1, -24), (-9, -10)], [(0, -26), (8, -16), (12, -10)],
        [(-9, 4), (9, 2)], [(0, -4), (-1, 14), (0, 28)], [(-8, 16), (8, 14)], [(-11, 30), (1, 28), (12, 31)],
    ):  # fmt: skip
        brush.canvas.line(curve(stroke, closed=False), ink, 3.2)
    brush.canvas.fill(rect(9, 36, 7, 7, 1), brush.tone("#c83a2a", 0.7))
    for y in (-65, 60):
        brush.solid(rect(-31, y, 62, 5, 2.5), WOOD, 0.9, 0.3)


def _notes(brush: Brush) -> None:
    """A cork board with coloured papers."""
    board = rect(-80, -48, 160, 96, 2)
    brush.canvas.fill(board.moved(4, 6), brush.tone("#181020", 0), 0.35, blur=5)
    brush.solid(board, WOOD, 0.9, 0.35)
    brush.canvas.fill(rect(-75, -43, 150, 86), brush.tone("#c49a66", 0.65))
    for k in range(18):
        with brush.canvas.saved() as canvas:
            canvas.translate(-62 + (k % 6) * 25 + brush.chance.uniform(-4, 4), -28 + (k // 6) * 28 + brush.chance.uniform(-4, 4))
            canvas.rotate(brush.chance.uniform(-8, 8))
            canvas.fill(rect(-9, -10, 19, 21), brush.tone("#181020", 0), 0.25, blur=2)
            canvas.fill(rect(-10, -11, 19, 21), brush.tone(PAPER[k % 6], 0.85))
            for row in range(3):
                canvas.fill(rect(-7, -5 + row * 4.4, 12 - 2 * (row == 2), 1.4), brush.tone("#4a4450", 0.3), 0.7)
            canvas.fill(ellipse(0, -9, 1.6, 1.6), brush.tone(INK[k % 5], 0.9))


PROPS = {
    "painting": Prop(_painting, 108, 78),
    "portrait": Prop(_portrait, 74, 94),
    "poster": Prop(_poster, 48, 70),
    "wanted poster": Prop(_wanted, 44, 60),
    "wall map": Prop(_map, 130, 90),
    "photos": Prop(_photos, 196, 112),
    "calligraphy": Prop(_scroll, 62, 130),
    "notes": Prop(_notes, 160, 96),
}
