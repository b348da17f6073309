"""What hangs from above: lights, lanterns, garlands, balloons, washing."""

import math

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.lights import flame

GAY = ("#e0504a", "#f0a83a", "#4a9ad0", "#6ab05a", "#b06ac0", "#f0d050")
ABOVE = -60
"""Where cords begin: beyond the upper edge."""


def _cord(brush: Brush, x: float, y: float, colour: str = "#3a2a24", wide: float = 1.0) -> None:
    brush.canvas.fill(rect(x - wide / 2, ABOVE, wide, y - ABOVE), brush.tone(colour, 0.4))


def sagging(x0: float, x1: float, y: float, sag: float, count: int) -> list[tuple[float, float]]:
    """Points along a line that hangs between two ends at height y."""
    return [(x0 + (x1 - x0) * t, y + sag * 4 * t * (1 - t)) for t in (k / (count - 1) for k in range(count))]


def _chandelier(brush: Brush) -> None:
    """A brass ring of candles in two tiers, with drops of glass."""
    brass, canvas = brush.own("#c8a04a"), brush.canvas
    _cord(brush, 0, 40, "#7a6030", 2.4)
    for y, half, arms in ((52, 34, 5), (84, 66, 9)):
        for k in range(arms):
            x = half * (2 * k / (arms - 1) - 1)
            arm = [(0, y + 14), (x * 0.5, y + 22 + abs(x) * 0.06), (x, y + 4)]
            canvas.line(curve(arm, closed=False), brush.tone(brass, 0.5), 2.2)
            canvas.line(curve([(p, q - 0.8) for p, q in arm], closed=False), brush.tone(brass, 1.1), 0.7)
        for k in range(arms):
            x = half * (2 * k / (arms - 1) - 1)
            brush.solid(ellipse(x, y + 3, 4.4, 1.8), brass, 1.0, 0.4)
            brush.solid(rect(x - 1.6, y - 9, 3.2, 12, 1), "#f6ecd2", 1.0, 0.6)
            flame(brush, x, y - 9, 0.55)
            _drop(brush, x, y + 8)
    brush.solid(curve([(-4, 40), (4, 40), (7, 62), (3, 78), (9, 98), (0, 116), (-9, 98), (-3, 78), (-7, 62)]), brass, 1.1, 0.3)
    _drop(brush, 0, 118)


def _drop(brush: Brush, x: float, y: float) -> None:
    shape = curve([(x, y, 1), (x + 1.7, y + 4.4), (x, y + 7), (x - 1.7, y + 4.4)])
    brush.canvas.fill(shape, brush.tone("#e8f4ff", 1.0), 0.85)


def _paper_lantern(brush: Brush) -> None:
    """Round paper lanterns with ribs; several hang from a rope."""
    if brush.many:
        rope = sagging(-190, 190, 14, 34, 7)
        brush.canvas.line(curve(rope, closed=False), brush.tone("#2a2024", 0.3), 1.4)
        for (x, y), size in zip(rope, (0.8, 0.9, 0.8, 1.0, 0.8, 0.9, 0.8), strict=True):
            _lantern(brush, x, y, size)
        return
    _cord(brush, 0, 24)
    _lantern(brush, 0, 24, 1.4)


def _lantern(brush: Brush, x: float, y: float, size: float) -> None:
    canvas, paper = brush.canvas, brush.own("#d8402c")
    lit = 0.35 + 0.65 * brush.view.lamps
    rx, ry = 17 * size, 19 * size
    cy = y + ry + 5 * size
    canvas.line(lines([(x, y), (x, y + 6 * size)], closed=False), brush.tone("#2a2024", 0.3), 0.9)
    body = ellipse(x, cy, rx, ry)
    bright, rim = mix(brush.tone(paper, 0.9), mix(paper, "#ffe8a8", 0.65), lit), mix(brush.tone(paper, 0.4), paper, lit * 0.7)
    canvas.fill(body, Radial(x - rx * 0.2, cy, ry * 1.15, (bright, mix(bright, rim, 0.5), rim)))
    for k in range(1, 7):
        t = -1 + 2 * k / 7
        half = rx * math.sqrt(1 - t * t)
        rib = curve([(x - half, cy + t * ry), (x, cy + t * ry + 2 * size), (x + half, cy + t * ry)], closed=False)
        canvas.line(rib, mix(rim, "#401010", 0.35), 0.5 * size, 0.55)
    for end in (cy - ry - 1.5 * size, cy + ry - 2.5 * size):
        brush.solid(rect(x - 8 * size, end, 16 * size, 4 * size, 1), "#2e2426", 0.7, 0.3)
    canvas.line(lines([(x, cy + ry + 2), (x, cy + ry + 13 * size)], closed=False), brush.tone("#c83a2a", 0.6), 2.2 * size)
    brush.glow(x, cy, 62 * size, mix(paper, "#ffc060", 0.6), 0.6)


def _fairy_lights(brush: Brush) -> None:
    """Three strings of warm points from side to side."""
    for y, sag, phase in ((6, 46, 0), (0, 26, 1), (16, 70, 2)):
        wire = sagging(-460, 460, y, sag, 33)
        brush.canvas.line(curve(wire[::4], closed=False), brush.tone("#202028", 0.2), 0.8, 0.8)
        for k, (x, at) in enumerate(wire):
            colour = GAY[(k + phase) % 6] if brush.many and brush.colour == "" else brush.own("#ffd890")
            bulb = mix(colour, "#fff4d0", 0.5)
            brush.canvas.glow(x, at + 2.5, 15, bulb, 0.5 + 0.4 * brush.view.lamps)
            brush.canvas.fill(ellipse(x, at + 2.6, 1.7, 2.4), mix(bulb, "#ffffff", 0.3))


def _bunting(brush: Brush) -> None:
    """Two lines of coloured flags and a paper garland."""
    for y, sag, start in ((4, 52, 0), (0, 24, 3)):
        rope = sagging(-460, 460, y, sag, 27)
        brush.canvas.line(curve(rope[::3], closed=False), brush.tone("#f0e8d8", 0.6), 1.1)
        for k, ((x0, y0), (x1, y1)) in enumerate(zip(rope, rope[1:], strict=False)):
            colour = brush.own(GAY[(k + start) % 6])
            flag = lines([(x0 + 3, y0), (x1 - 3, y1), ((x0 + x1) / 2 + brush.chance.uniform(-2, 2), (y0 + y1) / 2 + 30)])
            brush.canvas.fill(flag, Linear(x0, y0, x1, y1 + 26, (brush.tone(colour, 1.0), brush.tone(colour, 0.45))))
            brush.canvas.fill(
                lines([(x0 + 3, y0), (x1 - 3, y1), (x1 - 4, y1 + 3), (x0 + 4, y0 + 3)]), brush.tone("#ffffff", 0.9), 0.5
            )


def _balloons(brush: Brush) -> None:
    """A bunch at either side of the hook, under the ceiling, with ribbons."""
    for centre in (-330, 330) if brush.many else (0,):
        for k in range(6):
            x, y = centre + (k % 3 - 1) * 27 + brush.chance.uniform(-6, 6), 34 + (k // 3) * 30 + brush.chance.uniform(-6, 8)
            ribbon = curve([(x, y + 22), (x + 6, y + 50), (x - 3, y + 84), (x + 3, y + 110)], closed=False)
            brush.canvas.line(ribbon, brush.tone("#f4f0ea", 0.7), 0.7, 0.8)
            _balloon(brush, x, y, brush.own(GAY[k]))


def _balloon(brush: Brush, x: float, y: float, colour: str) -> None:
    shape = curve([(x, y - 24), (x + 18, y - 12), (x + 16, y + 6), (x, y + 22), (x - 16, y + 6), (x - 18, y - 12)])
    tones = (
        brush.tone(mix(colour, "#ffffff", 0.45), 1.1),
        brush.tone(colour, 0.75),
        brush.tone(mix(colour, "#301838", 0.3), 0.35),
    )
    brush.canvas.fill(shape, Radial(x - 7, y - 10, 36, tones))
    brush.canvas.fill(lines([(x - 2.6, y + 25), (x, y + 21), (x + 2.6, y + 25)]), brush.tone(colour, 0.5))
    brush.canvas.fill(ellipse(x - 7, y - 11, 3.4, 5.6), "#ffffff", 0.55, blur=1)


def _wind_chime(brush: Brush) -> None:
    """A glass bell with a painted rim and a strip of paper."""
    for x in (-46, 0, 46) if brush.many else (0,):
        _cord(brush, x, 30, wide=0.7)
        bell = curve(
            [(x - 3, 30), (x + 3, 30), (x + 15, 42), (x + 14, 56), (x + 9, 60, 1), (x - 9, 60, 1), (x - 14, 56), (x - 15, 42)]
        )
        brush.canvas.fill(bell, brush.tone("#d8f0f4", 1.0), 0.5)
        brush.canvas.inner(bell, -3, -4, brush.tone("#4a90b0", 0.5), 0.6, blur=3)
        for dx, dy, colour in ((-6, 48, "#e04a4a"), (5, 45, "#e04a4a"), (0, 54, "#3a8a5a"), (9, 53, "#3a8a5a")):
            brush.canvas.fill(ellipse(x + dx, dy, 3, 2.2), brush.tone(colour, 0.8), 0.9)
        brush.canvas.fill(ellipse(x - 7, 40, 2.4, 4), "#ffffff", 0.8)
        brush.canvas.line(lines([(x, 58), (x + 1, 84)], closed=False), brush.tone("#5a4a44", 0.4), 0.7)
        strip = lines([(x - 4, 82), (x + 6, 83), (x + 9, 122), (x - 1, 121)])
        brush.solid(strip, brush.own("#f4f0e4"), 1.0, 0.6)


def _bulb(brush: Brush) -> None:
    """A naked bulb that always burns."""
    _cord(brush, 0, 46, "#1e1a1e", 1.2)
    brush.solid(rect(-4, 44, 8, 10, 1.5), "#3a3230", 0.8, 0.2)
    brush.canvas.glow(0, 64, 210, "#ffcf80", 0.55)
    brush.canvas.glow(0, 64, 60, "#fff0c8", 0.9)
    brush.canvas.fill(curve([(-4, 54), (4, 54), (9, 64), (0, 75), (-9, 64)]), "#fff6da")
    brush.canvas.line(curve([(-2, 56), (-3, 63), (0, 60), (3, 63), (2, 56)], closed=False), "#ffb030", 0.9)


def _disco_ball(brush: Brush) -> None:
    """Mirrors on a ball, and spots of light it throws."""
    _cord(brush, 0, 30)
    brush.canvas.fill(
        ellipse(0, 58, 30, 30), Radial(-10, 46, 46, (brush.tone("#ffffff", 1.0), brush.tone("#9aa4c0", 0.6), "#3a3c58"))
    )
    for row in range(9):
        y = 58 - 26 + row * 6.5
        half = math.sqrt(max(0.0, 900 - (y - 58) ** 2))
        for k in range(max(3, int(half / 3.2))):
            x = -half + 2 * half * (k + 0.5) / max(3, int(half / 3.2))
            spark = brush.chance.random()
            colour = brush.chance.choice(("#ffb0e8", "#a0e0ff", "#fff0b0", "#d0b0ff")) if spark > 0.72 else "#ffffff"
            brush.canvas.fill(rect(x - 2, y - 2.4, 4, 4.8, 0.6), colour, 0.15 + 0.7 * (spark > 0.72))
    brush.glow(-9, 48, 70, "#ffffff", 0.7)
    for _ in range(30):
        x, y = brush.chance.uniform(-440, 440), brush.chance.uniform(40, 420)
        brush.glow(x, y, brush.chance.uniform(8, 20), brush.chance.choice(("#ff9ae0", "#8ad8ff", "#ffe890", "#c8a0ff")), 0.5)


def _chains(brush: Brush) -> None:
    """Iron chains with hooks, of different length."""
    for x, long in ((-70, 120), (-22, 190), (40, 150), (90, 90)) if brush.many else ((0, 150),):
        for k, y in enumerate(range(ABOVE, long, 9)):
            link = ellipse(x, y, 1.7 if k % 2 else 3.4, 5.8)
            brush.canvas.line(link, brush.tone("#4a4a52", 0.35), 2.0)
            brush.canvas.line(ellipse(x - 0.5, y - 0.5, 1.5 if k % 2 else 3.1, 5.4), brush.tone("#a8a8b4", 0.9), 0.6, 0.7)
        hook = curve([(x, long), (x + 1, long + 12), (x + 10, long + 24), (x + 1, long + 33), (x - 9, long + 24)], closed=False)
        brush.canvas.line(hook, brush.tone("#5a5a64", 0.5), 3.2)


def _clothesline(brush: Brush) -> None:
    """Shirts, towels and socks on a line across the picture."""
    rope = sagging(-460, 460, 30, 36, 12)
    brush.canvas.line(curve(rope, closed=False), brush.tone("#e8e4dc", 0.6), 1.2)
    for k, (x, y) in enumerate(rope[1:-1]):
        colour = ("#f0f0f4", "#8ab0d8", "#e8b0b0", "#f4e4b0", "#a8c8a0", "#f4f4f0")[k % 6]
        shape = (_shirt, _towel, _shirt, _towel)[k % 4](x, y)
        brush.solid(shape, colour, 1.0, 0.55)
        for dx in (-11, 11):
            brush.solid(rect(x + dx - 1, y - 3, 2, 7, 0.6), "#b88a50", 0.9, 0.5)


def _shirt(x: float, y: float) -> Path:
    half = [(5, 0), (17, 2), (30, 14), (24, 24), (17, 17), (18, 52)]
    return lines([(x + a, y + b) for a, b in half] + [(x - a, y + b) for a, b in reversed(half)])


def _towel(x: float, y: float) -> Path:
    return curve(
        [
            (x - 19, y, 1),
            (x + 19, y, 1),
            (x + 20, y + 36),
            (x + 18, y + 64, 1),
            (x, y + 62),
            (x - 18, y + 65, 1),
            (x - 19, y + 30),
        ]
    )


def _noose(brush: Brush) -> None:
    _cord(brush, 0, 70, "#a88858", 3.2)
    for k in range(6):
        brush.canvas.line(lines([(-4, 66 + 3 * k), (4, 64 + 3 * k)], closed=False), brush.tone("#8a6a40", 0.6), 2.4)
    brush.canvas.line(ellipse(0, 104, 15, 21), brush.tone("#a88858", 0.6), 3.4)
    brush.canvas.line(ellipse(-1, 103, 15, 21), brush.tone("#d8b880", 0.9), 1.0, 0.7)


def _herbs(brush: Brush) -> None:
    """Bunches of dried herbs on a pole."""
    brush.solid(rect(-150, 16, 300, 5, 2), "#7a5a3a", 0.9, 0.4)
    for k in range(8):
        x, green = -132 + k * 38, ("#7a8a4a", "#9a8ab0", "#b08a4a", "#5f7a44")[k % 4]
        brush.canvas.line(lines([(x, 18), (x, 32)], closed=False), brush.tone("#b8a070", 0.6), 1.2)
        for _ in range(20):
            tip = x + brush.chance.uniform(-13, 13), 32 + brush.chance.uniform(28, 52)
            brush.canvas.line(lines([(x, 32), tip], closed=False), brush.tone(green, brush.chance.uniform(0.2, 0.8)), 1.8)
        brush.canvas.fill(rect(x - 3, 31, 6, 4, 1), brush.tone("#c8a868", 0.7))


def _icicles(brush: Brush) -> None:
    """A row along the upper edge."""
    x = -470.0
    while x < 470:
        half, long = brush.chance.uniform(5, 10), brush.chance.uniform(24, 110) * (0.5 + abs(x) / 470)
        shape = curve(
            [(x - half, -12, 1), (x + half, -12, 1), (x + half * 0.4, long * 0.5), (x, long, 1), (x - half * 0.5, long * 0.5)]
        )
        ramp = (alpha(brush.tone("#eaf6ff", 1.0), 0.95), alpha(brush.tone("#a8d0ee", 0.7), 0.6))
        brush.canvas.fill(shape, Linear(x - half, 0, x + half, 0, ramp))
        brush.canvas.line(lines([(x - half * 0.35, 0), (x - half * 0.1, long * 0.7)], closed=False), "#ffffff", 1.2, 0.8)
        x += half * brush.chance.uniform(2.0, 3.4)


def _ceiling_fan(brush: Brush) -> None:
    wood = brush.own("#6a4630")
    _cord(brush, 0, 34, "#8a7a60", 3.0)
    for angle in (8, 80, 152, 224, 296):
        a = math.radians(angle)
        dx, dy = math.cos(a) * 108, math.sin(a) * 22
        nx, ny = -math.sin(a) * 13, math.cos(a) * 5
        blade = lines(
            [
                (dx * 0.16 - nx * 0.5, 44 + dy * 0.16 - ny),
                (dx - nx, 44 + dy - ny),
                (dx + nx, 44 + dy + ny),
                (dx * 0.16 + nx * 0.5, 44 + dy * 0.16 + ny),
            ]
        )
        brush.solid(blade, wood, 0.8, 0.35)
    brush.solid(ellipse(0, 44, 17, 9), "#c8a860", 1.0, 0.35)
    brush.canvas.fill(ellipse(0, 54, 11, 9), mix(brush.tone("#f0e8d8", 0.8), "#fff0c8", 0.4 + 0.6 * brush.view.lamps))
    brush.glow(0, 58, 120, "#ffdf9a", 0.5)


def _cherry_branch(brush: Brush) -> None:
    """A flowering branch from beyond the upper edge."""
    for side in (-1, 1) if brush.many else (-1,):
        branch = [(side * 420, -40), (side * 330, 26), (side * 230, 44), (side * 130, 84)]
        brush.canvas.line(curve(branch, closed=False), brush.tone("#5a3a38", 0.4), 7)
        for _ in range(150):
            t = brush.chance.random()
            k = min(2, int(t * 3))
            u = t * 3 - k
            x = branch[k][0] * (1 - u) + branch[k + 1][0] * u + brush.chance.gauss(0, 26)
            y = branch[k][1] * (1 - u) + branch[k + 1][1] * u + brush.chance.gauss(4, 20)
            pink = brush.chance.choice(("#f8c8d8", "#ffe4ec", "#f0a8c0"))
            brush.canvas.fill(
                ellipse(x, y, brush.chance.uniform(3.5, 8), brush.chance.uniform(3, 7)),
                brush.tone(pink, brush.chance.uniform(0.5, 1)),
                0.95,
            )


def _carps(brush: Brush) -> None:
    """Cloth streamers in the wind, one below the other."""
    brush.canvas.line(curve(sagging(-440, 440, 8, 26, 9), closed=False), brush.tone("#4a4040", 0.3), 1.2)
    for k, x in enumerate(range(-380, 420, 96)):
        colour = brush.own(GAY[k % 6])
        y = 10 + 26 * (1 - (x / 440) ** 2)
        cloth = curve(
            [
                (x, y, 1),
                (x + 44, y + 4),
                (x + 74, y - 2, 1),
                (x + 66, y + 18),
                (x + 76, y + 36, 1),
                (x + 44, y + 30),
                (x, y + 34, 1),
            ]
        )
        brush.solid(cloth, colour, 1.0, 0.5)
        for dx in (24, 38, 52):
            brush.canvas.line(
                curve([(x + dx, y + 4), (x + dx + 6, y + 17), (x + dx, y + 30)], closed=False),
                brush.tone("#ffffff", 0.9),
                1.6,
                0.6,
            )


def _wishes(brush: Brush) -> None:
    """Strips of paper on a cord, turned by the air."""
    rope = sagging(-440, 440, 10, 30, 19)
    brush.canvas.line(curve(rope[::2], closed=False), brush.tone("#b89a60", 0.5), 1.6)
    for k, (x, y) in enumerate(rope):
        lean, long = brush.chance.uniform(-5, 5), brush.chance.uniform(32, 56)
        colour = brush.own(("#f4ead0", "#f0b0b8", "#b8d8e8", "#f4e08a", "#c8e0b0")[k % 5])
        strip = lines([(x - 5, y), (x + 5, y), (x + 5 + lean, y + long), (x - 5 + lean, y + long)])
        brush.solid(strip, colour, 1.0, 0.6)
        for j in range(4):
            brush.canvas.fill(rect(x - 1 + lean * (0.2 + 0.18 * j), y + 8 + j * 7, 2, 4), brush.tone("#3a3038", 0.3), 0.7)


PROPS = {
    "chandelier": Prop(_chandelier, 140, 126),
    "paper lantern": Prop(_paper_lantern, 60, 100),
    "fairy lights": Prop(_fairy_lights, 920, 90),
    "bunting": Prop(_bunting, 920, 90),
    "balloons": Prop(_balloons, 120, 180),
    "wind chime": Prop(_wind_chime, 30, 122),
    "bulb": Prop(_bulb, 20, 76),
    "disco ball": Prop(_disco_ball, 60, 90),
    "chains": Prop(_chains, 20, 190),
    "clothesline": Prop(_clothesline, 920, 120),
    "rope": Prop(_noose, 30, 126),
    "herbs": Prop(_herbs, 300, 90),
    "icicles": Prop(_icicles, 940, 110),
    "ceiling fan": Prop(_ceiling_fan, 220, 70),
    "cherry branch": Prop(_cherry_branch, 300, 110),
    "prayer flags": Prop(_carps, 880, 70),
    "tanabata": Prop(_wishes, 880, 90),
}
