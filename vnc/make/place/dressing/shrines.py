"""Temples and gates of Japan, far off."""

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.afar import drum, eaves, far, footed, slab, window
from vnc.make.place.dressing.brush import Brush, Prop


def _pagoda(brush: Brush) -> None:
    """Five roofs with turned-up corners, red posts, a finial of rings."""
    canvas, red, tiles = brush.canvas, brush.own("#c04438"), "#485468"
    footed(brush, 260)
    brush.solid(lines([(-122, 4), (-112, -18), (112, -18), (122, 4)]), "#b8b0a4", 0.9, 0.3)
    y, half = -16.0, 84.0
    for k in range(5):
        tall, reach = 50 - 4 * k, half + 50 - 4 * k
        body = slab(brush, [(-half, y), (-half, y - tall), (half, y - tall), (half, y)], "#f0e6d4", 0.85)
        for x in (-half, -half * 0.36, half * 0.3, half - 7):
            canvas.fill(rect(x, y - tall, 7, tall), brush.tone(red, 0.7))
        canvas.fill(rect(-half, y - tall * 0.3, half * 2, 4), brush.tone(red, 0.6))
        window(brush, 0, y - tall * 0.36, half * 0.42, tall * 0.56)
        eaves(brush, -half, half, y - tall, 13, body)
        _pagoda_roof(brush, y, half, red, tiles, tall, reach)
        y, half = y - tall - 27, half - 9
    canvas.fill(rect(-2, y - 78, 4, 80), brush.tone("#b8904c", 0.7))
    for k in range(6):
        canvas.fill(ellipse(0, y - 16 - k * 9, 9 - k, 2.6), brush.tone("#d8b060", 0.9))


def _pagoda_roof(brush: Brush, y: float, half: float, red: str, tiles: str, tall: float, reach: float) -> None:
    """One roof with turned-up corners."""
    canvas = brush.canvas
    top = y - tall - 30
    roof = curve(
        [
            (-reach - 8, y - tall - 9, 1),
            (-reach * 0.7, y - tall - 5),
            (-half * 0.76, top, 1),
            (half * 0.76, top, 1),
            (reach * 0.7, y - tall - 5),
            (reach + 8, y - tall - 9, 1),
            (reach * 0.8, y - tall + 6),
            (0, y - tall + 2),
            (-reach * 0.8, y - tall + 6),
        ]
    )
    canvas.fill(
        roof,
        Linear(
            -reach,
            0,
            reach,
            0,
            (brush.tone(tiles, 1.0), brush.tone(tiles, 0.55), brush.tone(mix(tiles, "#181828", 0.4), 0.1)),
        ),
    )
    _pagoda_tiles(brush, y, top, half, red, tall, reach, roof)


def _pagoda_tiles(brush: Brush, y: float, top: float, half: float, red: str, tall: float, reach: float, roof: Path) -> None:
    """Rows of tiles and the painted edge below them."""
    canvas = brush.canvas
    for j in range(-7, 8):
        canvas.line(
            lines([(j * half * 0.1, top), (j * reach * 0.125, y - tall + 3)], closed=False),
            brush.tone("#1c2030", 0.2),
            1.2,
            0.45,
            clip=roof,
        )
    canvas.line(
        curve(
            [
                (-reach - 8, y - tall - 9),
                (-reach * 0.8, y - tall + 6),
                (0, y - tall + 2),
                (reach * 0.8, y - tall + 6),
                (reach + 8, y - tall - 9),
            ],
            closed=False,
        ),
        brush.tone(mix(red, "#f0c060", 0.4), 0.8),
        2.4,
    )


def _torii(brush: Brush) -> None:
    """The vermilion gate: leaning posts, two beams, the upper one curved and capped black."""
    canvas, red = brush.canvas, brush.own("#d84c30")
    footed(brush, 300)
    for side in (-1, 1):
        post = drum(brush, side * 96, 2, -232, 15, 12, red)
        canvas.fill(
            rect(side * 96 - 20, -20, 40, 24), brush.tone("#2c2a34", 0.5), clip=drum(brush, side * 96, 4, -20, 17, 16, "#3a3642")
        )
        canvas.fill(rect(side * 96 - 14, -232, 28, 16), brush.tone("#201018", 0.1), 0.4, blur=3, clip=post)
    slab(brush, [(-136, -158), (-136, -182), (136, -182), (136, -158)], red, 0.8, 0.5)
    brush.solid(rect(-17, -226, 34, 46, 2), "#2c3444", 0.8, 0.3)
    canvas.line(rect(-14, -223, 28, 40, 2), brush.tone("#e0b44c", 0.8), 2.4)
    beam = curve(
        [
            (-178, -250, 1),
            (-90, -234),
            (0, -230),
            (90, -234),
            (178, -250, 1),
            (172, -224, 1),
            (90, -212),
            (0, -208),
            (-90, -212),
            (-172, -224, 1),
        ]
    )
    canvas.fill(beam, Linear(0, -250, 0, -208, (brush.tone(red, 1.0), brush.tone(red, 0.3))))
    cap = curve(
        [
            (-188, -268, 1),
            (-90, -250),
            (0, -245),
            (90, -250),
            (188, -268, 1),
            (180, -248, 1),
            (90, -233),
            (0, -229),
            (-90, -233),
            (-180, -248, 1),
        ]
    )
    canvas.fill(cap, Linear(0, -268, 0, -228, (brush.tone("#4c4c5c", 1.0), brush.tone("#24242e", 0.3))))
    _shimenawa(brush)


def _shimenawa(brush: Brush) -> None:
    """The rope of straw with its paper folds."""
    canvas = brush.canvas
    rope = curve([(-94, -150), (-48, -132), (0, -128), (48, -132), (94, -150)], closed=False)
    canvas.line(rope, brush.tone("#d8b878", 0.7), 7)
    for x in (-60, -20, 20, 60):
        y = -134 + abs(x) * 0.08
        canvas.fill(
            lines([(x - 6, y), (x + 6, y), (x + 3, y + 10), (x + 9, y + 12), (x + 2, y + 30), (x - 2, y + 16), (x - 8, y + 14)]),
            brush.tone("#fbf8f2", 0.9),
        )


PROPS = {
    "pagoda": Prop(far(_pagoda, 0.12), 290, 440),
    "torii": Prop(far(_torii, 0.08), 380, 270),
}
