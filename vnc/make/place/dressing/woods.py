"""More trees that stand off: pines, maples, birches, cypresses, baobabs."""

from vnc.make.draw import Linear, Path, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.dressing.afar import footed
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import grouped
from vnc.make.place.dressing.growing import tier
from vnc.make.place.dressing.solids import joined
from vnc.make.place.dressing.trees import bark, leafy, trunk
from vnc.make.place.parts.flora import greens


def _pine(brush: Brush) -> None:
    """A tall conifer in tiers, white under snow."""
    footed(brush, 150)
    bark(brush, [(0, 4), (2, -120), (0, -300)], 24, "#5c4434")
    for k in range(9):
        t = k / 8
        y, half = -62 - 262 * t, 118 * (1 - t) ** 0.85 + 12
        tier(brush, brush.chance, y, half, 66 - 20 * t)
        if brush.view.leaf == "winter" and brush.view.snow > 0:
            cap = curve(
                [(-half * 0.8, y - 4), (-half * 0.3, y - 30), (0, y - 46), (half * 0.3, y - 30), (half * 0.8, y - 4), (0, y - 16)]
            )
            brush.canvas.fill(cap, brush.tone("#eef4fb", 0.95), 0.8, blur=2)


def _garden_pine(brush: Brush) -> None:
    """A Japanese pine: a bent trunk with flat clouds of needles."""
    footed(brush, 170)
    wood = "#6a4c3a"
    for points, wide in (
        ([(0, 4), (-30, -80), (26, -170), (-10, -260)], 34),
        ([(-16, -96), (-80, -130), (-140, -126)], 18),
        ([(18, -150), (90, -176), (150, -166)], 17),
    ):
        bark(brush, points, wide, wood)
    own = (mix(brush.own("#2c5a40"), "#0c2020", 0.45), brush.own("#2f6a44"), mix(brush.own("#4a8a50"), "#e0e89a", 0.2))
    leafy(
        brush, ((-140, -142, 84, 30), (150, -182, 86, 30), (60, -220, 76, 28), (-60, -226, 84, 30), (-6, -286, 92, 38)), 190, own
    )


def _maple(brush: Brush) -> None:
    """Red and gold, with leaves on the ground."""
    footed(brush, 220)
    wood = "#5c443c"
    for points, wide in (
        ([(-8, -110), (-70, -190), (-120, -230)], 26),
        ([(8, -110), (70, -200), (126, -226)], 25),
        ([(0, -100), (6, -200), (0, -300)], 30),
    ):
        bark(brush, points, wide, wood)
    trunk(brush, 26, -130, wood)
    colour = brush.colour or "#d0482a"
    own = (mix(colour, "#401010", 0.5), colour, mix(colour, "#ffc050", 0.55))
    leafy(
        brush,
        (
            (-116, -236, 96, 62),
            (120, -234, 98, 62),
            (0, -296, 124, 84),
            (-60, -210, 86, 48),
            (70, -206, 84, 48),
            (0, -246, 96, 56),
        ),
        270,
        own,
    )
    fallen: list[Path] = []
    for _ in range(60):
        x, y, s = brush.chance.gauss(0, 90), brush.chance.uniform(-4, 12), brush.chance.uniform(2.5, 5)
        fallen.append(curve([(x - s, y, 1), (x, y - s * 0.6), (x + s, y, 1), (x, y + s * 0.4)]))
    brush.canvas.fill(joined(fallen), brush.tone(mix(colour, "#e89a3c", 0.3), 0.7), 0.9)


def _birch(brush: Brush) -> None:
    """Slender white trunks with dark marks and light leaves."""
    for x, high, lean in ((-70, 300, -14), (60, 280, 18), (0, 340, 6)):
        footed(brush, 60, x)
        stem = stroke([(x, 4), (x + lean * 0.4, -high * 0.5), (x + lean, -high)], 17, lambda t: 1 - 0.6 * t)
        brush.canvas.fill(stem, Linear(x - 9, 0, x + 14, 0, (brush.tone("#f4f2ec", 1.0), brush.tone("#a8a4a8", 0.3))))
        heights = [k / 18 for k in range(1, 17)]
        ends = [(x + lean * t, -high * t, brush.chance.uniform(-3, 5)) for t in heights]
        marks = [stroke([(mx - 8, my), (mx + reach, my - 1)], 2.6, thin_end) for mx, my, reach in ends]
        brush.canvas.fill(joined(marks), brush.tone("#2c2828", 0.2), 0.85, clip=stem)
        dark, middle, bright = greens(brush.view)
        own = (dark, mix(middle, "#c8d860", 0.25), mix(bright, "#f0f0a0", 0.25))
        leafy(
            brush,
            ((x + lean - 30, -high * 0.72, 44, 40), (x + lean + 34, -high * 0.8, 44, 40), (x + lean, -high, 50, 52)),
            120,
            own,
        )


def _cypress(brush: Brush) -> None:
    """Narrow dark flames of trees."""
    for x, high, wide in ((-74, 290, 38), (70, 270, 36), (0, 350, 44)):
        footed(brush, 70, x)
        bark(brush, [(x, 4), (x, -60)], 14, "#5c4434")
        own = (mix(brush.own("#2a5038"), "#0a1a18", 0.5), brush.own("#305a3c"), mix(brush.own("#4a7a48"), "#d8e08a", 0.2))
        leafy(
            brush,
            tuple(
                (x, -30 - high * t, wide * (1.05 - 0.8 * t * t) * (0.75 + 0.25 * min(1, t * 4)), high * 0.11)
                for t in (k / 8 for k in range(8))
            ),
            90,
            own,
        )


def _baobab(brush: Brush) -> None:
    """A huge swollen trunk, short branches, small crowns."""
    footed(brush, 240)
    wood = "#9a7a64"
    for points, wide in (
        ([(-50, -210), (-110, -270), (-180, -290)], 34),
        ([(50, -210), (110, -276), (176, -286)], 34),
        ([(-10, -220), (-40, -300), (-70, -330)], 30),
        ([(14, -220), (50, -300), (84, -326)], 28),
    ):
        bark(brush, points, wide, wood)
    body = curve(
        [
            (-110, 6, 1),
            (-84, -30),
            (-88, -130),
            (-66, -240),
            (-30, -256),
            (30, -256),
            (66, -240),
            (90, -130),
            (86, -30),
            (112, 6, 1),
        ]
    )
    brush.canvas.fill(body, Linear(-100, 0, 100, 0, tuple(brush.tone(wood, k) for k in (0.7, 1.0, 0.6, 0.2)), (0, 0.28, 0.6, 1)))
    lines_ = [stroke([(x * 1.1, 0), (x, -120), (x * 0.7, -240)], 3, even) for x in range(-76, 80, 17)]
    brush.canvas.fill(joined(lines_), brush.tone("#4a3428", 0.2), 0.3, blur=1.2, clip=body)
    leafy(brush, ((-184, -304, 66, 34), (182, -300, 68, 34), (-78, -346, 70, 36), (86, -342, 70, 36), (0, -330, 60, 28)), 130)
    brush.canvas.fill(ellipse(4, -40, 14, 30), brush.tone("#201418", 0.1), 0.6, blur=3)


PROPS = {
    "pine": Prop(grouped(_pine, (-150, -6, 0.72), (140, -4, 0.8), (0, 0, 1.0)), 260, 340),
    "garden pine": Prop(_garden_pine, 460, 330),
    "maple": Prop(grouped(_maple, (-210, -6, 0.68), (200, -6, 0.74), (0, 0, 1.0)), 440, 380),
    "birch": Prop(_birch, 240, 390),
    "cypress": Prop(_cypress, 250, 390),
    "baobab": Prop(_baobab, 500, 380),
}
