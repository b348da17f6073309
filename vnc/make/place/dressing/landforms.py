"""Shapes of the land: mountains and volcanoes on the horizon, a waterfall."""

import numpy as np

from vnc.make.draw import Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import far, footed
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.flora import bush, pines

Line = list[tuple[float, float]]


def _flank(brush: Brush, x0: float, y0: float, x1: float, y1: float, rough: float) -> Line:
    """A ridge line from one point down to another, with crags."""
    count = 14
    t = np.linspace(0, 1, count)
    sag = np.sin(np.pi * t) * (y1 - y0) * 0.1
    bumps = np.array([brush.chance.uniform(-1, 1) for _ in t]) * rough * np.sin(np.pi * t)
    return [(float(x0 + (x1 - x0) * k), float(y0 + (y1 - y0) * k + s + b)) for k, s, b in zip(t, sag, bumps, strict=True)]


def _peak(brush: Brush, x: float, tall: float, half: float, snow: float, rock: str) -> None:
    """One mountain: lit on the left, snow down to a share of its height, its foot lost in haze."""
    canvas, top = brush.canvas, (x, -tall)
    left, right = _flank(brush, *top, x - half, 30, tall * 0.03), _flank(brush, *top, x + half, 30, tall * 0.03)
    whole = lines([*left[::-1], *right[1:]])
    foot = brush.view.misty(brush.tone(rock, 0.5), 0.75)
    canvas.fill(whole, Linear(0, -tall, 0, 20, (brush.tone(rock, 1.0), brush.tone(rock, 0.75), foot)))
    crest: Line = []
    for k in range(1, 11):
        crest.append((x + half * 0.16 * (k / 10) + brush.chance.uniform(-0.06, 0.06) * half, -tall + (tall + 30) * k / 10))
    shade = lines([top, *crest, *right[::-1]])
    dark = brush.view.misty(brush.tone(mix(rock, "#2c3c70", 0.4), 0.1), 0.15)
    canvas.fill(shade, Linear(0, -tall, 0, 20, (dark, brush.view.misty(dark, 0.3), foot)), 0.85, clip=whole)
    for k in range(9):
        y = -tall * (0.86 - 0.09 * k)
        u = x + brush.chance.uniform(-0.75, 0.5) * half * (1 + y / tall)
        rib = lines([(u, y), (u + half * 0.05, y + tall * 0.16), (u - half * 0.03, y + tall * 0.2)])
        canvas.fill(rib, dark, 0.4, clip=whole)
    teeth = [
        (x + half * (-1 + k / 10), -tall * (1 - snow) + tall * (0.07 if k % 2 else -0.07) * brush.chance.uniform(0.4, 1.5))
        for k in range(21)
    ]
    cap = lines([(x - half, -tall - 20), (x + half, -tall - 20), *teeth[::-1]])
    canvas.fill(cap, brush.tone("#ffffff", 0.95), clip=whole)
    with canvas.clipped(cap):
        canvas.fill(shade, brush.tone("#90a8d8", 0.4), 0.75, clip=whole)


def _mountains(brush: Brush) -> None:
    """A single great peak over its lower neighbours."""
    rock = brush.own("#6c7ca0")
    for x, tall, half, snow in ((-420, 190, 330, 0.22), (400, 230, 340, 0.28), (0, 400, 460, 0.42)):
        _peak(brush, x, tall, half, snow, rock)


def _volcano(brush: Brush) -> None:
    """A broken cone with a glowing crater, streams of lava and a plume."""
    canvas, rock = brush.canvas, brush.own("#5c4c54")
    for k in range(34):
        t = k / 34
        r = (30 + 120 * t) * brush.chance.uniform(0.7, 1.15)
        px, py = 130 * t * t + brush.chance.uniform(-1, 1) * (16 + 90 * t), -318 - 330 * t
        canvas.fill(
            ellipse(px, py, r, r * 0.86),
            brush.tone(mix("#3c343c", brush.view.haze, 0.35 * t), 0.2),
            0.7 * (1 - t * 0.8),
            blur=r * 0.14,
        )
        glow = mix("#ff7c3c", "#a8a0a8", min(1.0, 0.2 + t * 2))
        canvas.fill(
            ellipse(px - r * 0.25, py - r * 0.2, r * 0.55, r * 0.5),
            mix(brush.tone("#8c8488", 0.8), glow, 0.4),
            0.4 * (1 - t),
            blur=r * 0.16,
        )
    left, right = _flank(brush, -64, -310, -440, 30, 9), _flank(brush, 66, -306, 450, 30, 9)
    whole = lines([*left[::-1], (-30, -292), (4, -286), (34, -294), *right])
    foot = brush.view.misty(brush.tone(rock, 0.4), 0.6)
    canvas.fill(
        whole,
        Linear(
            -300,
            -200,
            260,
            20,
            (brush.tone(mix(rock, "#e0b0a0", 0.2), 1.0), brush.tone(rock, 0.45), brush.tone(mix(rock, "#1c1428", 0.4), 0.1)),
        ),
    )
    for k in range(13):
        x = -56 + k * 9.3
        gully = stroke([(x, -288), (x * 2.6, -160), (x * 5.6, 10)], 16, lambda t: 0.2 + 0.8 * t)
        canvas.fill(gully, brush.tone(mix(rock, "#140c18", 0.5), 0.1), 0.35, clip=whole)
    for path, wide in (
        ([(-14, -290), (-26, -220), (-6, -150), (-44, -70), (-50, 10)], 17),
        ([(24, -292), (46, -230), (40, -180), (84, -110)], 12),
        ([(-40, -292), (-84, -220), (-96, -170)], 9),
    ):
        for part, colour in ((1.6, "#c8341c"), (1.0, "#ff7c2c"), (0.4, "#fff0a0")):
            canvas.fill(stroke(path, wide * part, lambda t: 0.5 + 0.6 * t - 0.5 * t**4), colour, 0.9, blur=1.0, clip=whole)
    canvas.fill(ellipse(0, -294, 52, 10), "#ffb04c", 0.95, blur=2)
    canvas.glow(0, -310, 200, "#ff7030", 0.55)
    canvas.fill(Path(whole.contours), Linear(0, -110, 0, 26, (alpha(foot, 0), alpha(foot, 0.9))))


def _waterfall(brush: Brush) -> None:
    """A cliff with trees on top, a double fall, mist and a pool."""
    canvas, rock = brush.canvas, brush.own("#8c8478")
    footed(brush, 400)
    _cliff(brush, rock)
    pines(canvas, brush.view, [(x, -262, brush.chance.uniform(50, 96)) for x in (-158, -128, -98, -76, 78, 104, 138, 160)])
    for x, r in ((-184, 26), (-60, 20), (62, 22), (184, 28), (-200, 22), (206, 24)):
        bush(canvas, brush.view, x, -256 if abs(x) < 190 else -90, r, r * 0.6, brush.chance.getrandbits(20), 70)
    white, blue = brush.tone("#fbfeff", 1.0), brush.tone("#a4d0ec", 0.7)
    ledge = -120
    _falls(brush, white, blue, ledge)
    _pool(brush, rock, white)


def _cliff(brush: Brush, rock: str) -> None:
    """A face of rock with facets and ledges."""
    canvas = brush.canvas
    cliff = lines(
        [
            (-210, 4),
            (-200, -90),
            (-176, -150),
            (-180, -240),
            (-120, -276),
            (-60, -262),
            (60, -264),
            (116, -284),
            (176, -250),
            (184, -160),
            (204, -96),
            (214, 4),
        ]
    )
    canvas.fill(cliff, Linear(-200, 0, 200, 0, (brush.tone(rock, 1.0), brush.tone(rock, 0.55), brush.tone(rock, 0.2))))
    for k in range(64):
        x, y = brush.chance.uniform(-205, 195), brush.chance.uniform(-276, -20)
        wide, high = brush.chance.uniform(7, 17), brush.chance.uniform(40, 110)
        facet = lines(
            [
                (x, y),
                (x + wide, y + 9),
                (x + wide * 1.3, y + high * 0.7),
                (x + wide * 0.4, y + high),
                (x - wide * 0.5, y + high * 0.6),
            ]
        )
        canvas.fill(facet, brush.tone(mix(rock, "#3c3450", 0.3) if k % 2 else rock, 0.1 if k % 2 else 0.95), 0.3, clip=cliff)
    for y in (-190, -104, -36):
        shelf = stroke([(-210, y + 12), (-90, y - 4), (40, y + 8), (210, y - 6)], 5)
        canvas.fill(shelf, brush.tone("#2c2438", 0.1), 0.35, blur=1.5, clip=cliff)


def _falls(brush: Brush, white: str, blue: str, ledge: float) -> None:
    """Two falls of strands."""
    canvas = brush.canvas
    for top, low, a, b in ((-266, ledge, 34, 44), (ledge, 2, 62, 84)):
        canvas.fill(
            lines([(-a, top), (a, top), (b, low), (-b, low)]), Linear(0, top, 0, low, (brush.tone("#d4ecf8", 0.9), white))
        )
        for k in range(22):
            x = brush.chance.uniform(-0.95, 0.95)
            strand = stroke([(x * a, top), (x * (a + b) / 2, (top + low) / 2), (x * b, low)], brush.chance.uniform(2, 7))
            canvas.fill(strand, (white, blue)[k % 2], 0.6)
        canvas.fill(ellipse(0, low, b * 1.25, 15), white, 0.85, blur=7)


def _pool(brush: Brush, rock: str, white: str) -> None:
    """The pool with its stones."""
    canvas = brush.canvas
    pool = curve([(-230, 14), (-130, -6), (0, -10), (130, -6), (230, 14), (120, 34), (-120, 34)])
    canvas.fill(pool, Linear(0, -10, 0, 34, (brush.tone("#b4e4ec", 0.9), brush.tone("#4c98b0", 0.5))))
    canvas.fill(ellipse(0, -2, 120, 14), white, 0.8, blur=6)
    for x, y, r in ((-150, 6, 26), (-112, 16, 18), (126, 8, 24), (170, 18, 20), (-206, 16, 22)):
        brush.solid(
            curve(
                [
                    (x - r, y),
                    (x - r * 0.6, y - r * 0.7),
                    (x + r * 0.3, y - r * 0.8),
                    (x + r, y - r * 0.1),
                    (x + r * 0.6, y + r * 0.2),
                    (x - r * 0.6, y + r * 0.2),
                ]
            ),
            rock,
            0.95,
            0.2,
        )


PROPS = {
    "mountain": Prop(far(_mountains, 0.25), 1300, 420, distant=True),
    "volcano": Prop(far(_volcano, 0.2), 900, 620, distant=True),
    "waterfall": Prop(far(_waterfall, 0.08), 460, 370),
}
