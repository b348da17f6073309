"""What people set up far off: siege towers, round felt tents, poles with wires, minarets, watch posts."""

from vnc.make.draw import Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.afar import cone, drum, far, footed, slab, window
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import joined, tube, wheel

WOOD = "#7a5638"


def _siege_tower(brush: Brush) -> None:
    """Storeys of planks on wheels, hides on its front, a bridge let down, a flag."""
    canvas = brush.canvas
    footed(brush, 190)
    for x in (-70, 76):
        wheel(brush, x, -22, 24, "#5a3c28", 8)
    for k in range(4):
        low, half = -30 - 82 * k, 88 - 11 * k
        slab(brush, [(half, low), (half + 34, low - 12), (half + 28, low - 92), (half - 8, low - 82)], WOOD, 0.3)
        front = slab(brush, [(-half, low), (half, low), (half - 8, low - 82), (-half + 8, low - 82)], WOOD, 0.9, 0.3)
        for n in range(1, 8):
            x = -half + 2 * half * n / 8
            canvas.line(lines([(x, low), (x * 0.92, low - 82)], closed=False), brush.tone("#2c1c14", 0.1), 1.4, 0.6, clip=front)
        canvas.fill(rect(-half - 5, low - 84, half * 2 + 12, 9), brush.tone("#4e3524", 0.7))
        if 0 < k < 3:
            canvas.fill(rect(-14, low - 60, 28, 34), brush.tone("#1c1216", 0.1))
    for x, y in ((-56, -240), (20, -160), (-60, -130), (24, -250)):
        hide = curve([(x, y, 1), (x + 40, y - 4, 1), (x + 44, y + 40), (x + 18, y + 56), (x - 4, y + 38)])
        brush.solid(hide, "#8a5a3c", 0.9, 0.3)
    bridge = lines([(-62, -292), (-150, -246), (-146, -232), (-58, -272)])
    canvas.fill(bridge, brush.tone("#8a6444", 0.8))
    canvas.line(lines([(-150, -246), (-60, -352)], closed=False), brush.tone("#3a2c28", 0.3), 2)
    teeth = [rect(-62 + k * 27, -372, 15, 20) for k in range(5)]
    canvas.fill(joined(teeth), brush.tone(WOOD, 0.8))
    canvas.line(lines([(20, -356), (20, -436)], closed=False), brush.tone("#4a3424", 0.4), 4)
    canvas.fill(
        curve([(20, -434, 1), (60, -426), (92, -432, 1), (78, -414), (90, -398, 1), (52, -404), (20, -398, 1)]),
        brush.tone(brush.own("#a82c30"), 0.8),
    )


def _yurt(brush: Brush) -> None:
    """Round felt tents with a painted door and a smoke hole; with many, three."""
    for x, y, s in ((-190, -8, 0.74), (190, -10, 0.68), (0, 0, 1.0)) if brush.many else ((0, 0, 1.0),):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(s)
            footed(brush, 240)
            white = brush.own("#ece6d8")
            drum(brush, 0, 0, -76, 112, 112, white)
            cone(brush, 0, -72, 122, 62, white)
            for y2 in (-58, -30):
                canvas.fill(rect(-112, y2, 224, 4), brush.tone("#8a6a4a", 0.5))
            canvas.fill(rect(-112, -76, 224, 9), brush.tone("#c84a3a", 0.7))
            for k in range(15):
                canvas.fill(ellipse(-105 + k * 15, -71, 4, 3), brush.tone("#f0d070", 0.9))
            canvas.fill(rect(-24, -62, 48, 62), brush.tone("#d87a34", 0.8))
            canvas.fill(rect(-18, -56, 36, 56), brush.tone("#8a3428", 0.6))
            window(brush, 0, -34, 22, 26)
            brush.solid(ellipse(0, -128, 20, 8), "#6a5a4a", 0.9, 0.3)


def _poles(brush: Brush) -> None:
    """Wooden poles with cross-arms that run off, and their wires."""
    canvas = brush.canvas
    tops: list[tuple[float, float, float]] = []
    for x, y, s in ((-220, -10, 0.5), (-130, -6, 0.68), (0, 0, 1.0), (190, 10, 1.45)):
        footed(brush, 30 * s, x)
        tube(brush, ((x, y), (x, y - 330 * s)), 11 * s, "#6a5040", False)
        for dy in (300, 268):
            tube(brush, ((x - 56 * s, y - dy * s), (x + 56 * s, y - dy * s)), 6 * s, "#5a4436", False)
            for dx in (-50, -28, 28, 50):
                brush.solid(rect(x + dx * s - 3 * s, y - dy * s - 10 * s, 6 * s, 9 * s), "#d8e4e4", 1.0, 0.4)
        if s >= 1.0:
            brush.solid(rect(x + 8, y - 232, 24, 38, 4), "#9aa4a8", 0.9, 0.3)
        tops.append((x, y, s))
    for (x0, y0, s0), (x1, y1, s1) in zip(tops, tops[1:], strict=False):
        for dx, dy in ((-50, 310), (-28, 310), (28, 310), (50, 310), (-50, 278), (50, 278)):
            a, b = (x0 + dx * s0, y0 - dy * s0), (x1 + dx * s1, y1 - dy * s1)
            sag = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 16 * s0)
            canvas.line(curve([a, sag, b], closed=False), brush.tone("#24242c", 0.2), 1.6, 0.8)


def _minaret(brush: Brush) -> None:
    """A dome between two slender towers with balconies."""
    sand = brush.own("#e4cfa4")
    footed(brush, 330)
    canvas = brush.canvas
    slab(brush, [(-120, 0), (-120, -120), (120, -120), (120, 0)], sand, 0.9, 0.3)
    for k in range(5):
        window(brush, -88 + k * 44, -52, 24, 62, True)
    dome = curve([(-84, -118, 1), (-92, -164), (-50, -220), (0, -254, 1), (50, -220), (92, -164), (84, -118, 1)])
    canvas.fill(dome, Linear(-90, 0, 90, 0, tuple(brush.tone("#4a9aa0", k) for k in (0.6, 1.0, 0.5, 0.1)), (0, 0.3, 0.6, 1)))
    canvas.fill(rect(-90, -124, 180, 10), brush.tone("#c8a868", 0.8))
    canvas.line(lines([(0, -254), (0, -282)], closed=False), brush.tone("#e8c050", 1.0), 4)
    canvas.fill(ellipse(0, -288, 9, 9) - ellipse(4, -290, 7.5, 7.5), brush.tone("#f0cc5a", 1.0))
    for x in (-158, 158):
        drum(brush, x, 0, -300, 19, 15, sand)
        for y in (-180, -292):
            drum(brush, x, y, y - 16, 23, 26, mix(sand, "#b88a54", 0.3))
        drum(brush, x, -306, -340, 12, 12, sand)
        cone(brush, x, -338, 15, 56, "#4a9aa0")
        for y in (-110, -230):
            window(brush, x - 2, y, 9, 26, True)


PROPS = {
    "siege tower": Prop(far(_siege_tower, 0.06), 300, 440),
    "yurt": Prop(far(_yurt, 0.06), 260, 150),
    "utility poles": Prop(far(_poles, 0.06), 700, 340),
    "minaret": Prop(far(_minaret, 0.14), 380, 400),
}
