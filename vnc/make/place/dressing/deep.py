"""What swims and floats further: dolphins, a submarine, a houseboat; and an eclipse and the Earth in the sky."""

import math

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.afar import framed, here, reflected
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import joined, sketch, tube

LANDS = (
    "-0.7,-0.5 -0.3,-0.7 0,-0.5 -0.1,-0.2 -0.35,-0.05 -0.4,0.15 -0.6,-0.1",
    "-0.3,0.15 -0.05,0.2 0.05,0.45 -0.1,0.8 -0.25,0.6",
    "0.25,-0.6 0.7,-0.55 0.85,-0.1 0.6,0.05 0.5,-0.15 0.3,-0.2",
    "0.35,0 0.6,0.15 0.55,0.5 0.4,0.55 0.28,0.2",
)
"""Continents in radii of the globe."""


def _dolphins(brush: Brush) -> None:
    """Leaping in an arc, spray where they left the water."""
    canvas = brush.canvas
    for x, y, s, turn in ((-170, 0, 0.72, -6), (170, 4, 0.66, 8), (0, 0, 1.0, 0))[0 if brush.many else 2 :]:
        with canvas.saved():
            canvas.translate(x, y)
            canvas.scale(s)
            reflected(brush, 150, 36, "#4a6a84")
            canvas.rotate(turn, 0, -60)
            body = sketch(
                "-108,-40! -84,-58 -66,-78 -20,-112 40,-106 84,-70 104,-34 96,-36 66,-62 20,-76 -24,-70 -62,-50 -84,-44 -104,-36!"
            )
            skin = brush.own("#5a7c98")
            canvas.fill(
                body,
                Linear(
                    0,
                    -112,
                    0,
                    -36,
                    (brush.tone(mix(skin, "#ffffff", 0.25), 1.0), brush.tone(skin, 0.6), brush.tone("#dce8ee", 0.8)),
                ),
            )
            for fin in (
                "-8,-108 12,-140 22,-142 20,-106",
                "-30,-74 -40,-46 -28,-44 -8,-72",
                "96,-40 120,-30 132,-38 116,-16 98,-8 104,-26",
            ):
                brush.solid(sketch(fin), mix(skin, "#10202c", 0.2), 0.8, 0.25)
            canvas.fill(sketch("-60,-82 -20,-106 30,-102 -10,-96"), "#ffffff", 0.45, blur=3, clip=body)
            canvas.fill(ellipse(-70, -64, 2.4, 2.2), brush.tone("#141c24", 0.2))
        for k in range(12):
            a = math.pi * (k + 0.5) / 12
            dot = ellipse(x + (104 + 26 * math.cos(a)) * s, y - 26 * math.sin(a) * s, 4 * s, 3 * s)
            canvas.fill(dot, brush.tone("#ffffff", 1.0), 0.8)
        for dx in (-108, 104):
            canvas.fill(ellipse(x + dx * s, y, 36 * s, 6 * s), brush.tone("#ffffff", 1.0), 0.7, blur=2)


def _submarine(brush: Brush) -> None:
    """At the surface: hull, tower with periscope and rails, a bow wave."""
    canvas, hull = brush.canvas, brush.own("#4a545c")
    reflected(brush, 420, 54, hull)
    body = curve([(-240, 3, 1), (-232, -18), (-190, -34), (-60, -42), (120, -40), (200, -22), (236, 3, 1)])
    canvas.fill(
        body, Linear(0, -42, 0, 4, (brush.tone(mix(hull, "#ffffff", 0.25), 1.0), brush.tone(hull, 0.6), brush.tone(hull, 0.1)))
    )
    tower = curve([(-52, -38, 1), (-46, -100), (-36, -112), (34, -112), (46, -98), (58, -38, 1)])
    canvas.fill(tower, Linear(-50, 0, 56, 0, tuple(brush.tone(hull, k) for k in (0.8, 1.0, 0.5, 0.15)), (0, 0.3, 0.6, 1)))
    for x, y in ((-10, -158), (8, -146), (26, -138)):
        tube(brush, ((x, -110), (x, y)), 4, "#6a747c", False)
    tube(brush, ((-20, -158), (-6, -158)), 6, "#6a747c", False)
    for k in range(20):
        x = -180 + k * 19
        if abs(x) > 60:
            canvas.line(lines([(x, -36), (x, -58)], closed=False), brush.tone("#8a949c", 0.8), 1.2)
    canvas.line(curve([(-180, -56), (-120, -60), (-58, -62)], closed=False), brush.tone("#8a949c", 0.8), 1.2)
    canvas.line(curve([(64, -62), (120, -59), (182, -52)], closed=False), brush.tone("#8a949c", 0.8), 1.2)
    rivets = [ellipse(-210 + k * 14, -16 - 8 * math.sin(k / 30 * math.pi), 1.4, 1.4) for k in range(31)]
    canvas.fill(joined(rivets), brush.tone("#1c2428", 0.2), 0.7)
    canvas.fill(ellipse(-14, -80, 7, 7), mix(brush.tone("#a8c8d0", 0.9), "#ffe0a0", brush.view.lamps))
    for x, half in ((-232, 46), (0, 200), (220, 60)):
        canvas.fill(ellipse(x, 3, half, 5), brush.tone("#ffffff", 1.0), 0.6, blur=2.5)


def _houseboat(brush: Brush) -> None:
    """A long wooden hull under a vault of woven palm, windows in its side."""
    canvas, hull = brush.canvas, brush.own("#5a3c28")
    reflected(brush, 360, 50, hull)
    body = curve(
        [
            (-226, -52, 1),
            (-190, -24),
            (-150, -18),
            (150, -18),
            (196, -30),
            (232, -60, 1),
            (206, -2),
            (170, 6),
            (-170, 6),
            (-206, -4),
        ]
    )
    brush.solid(body, hull, 0.9, 0.2)
    roof = curve([(-158, -26, 1), (-160, -92), (-130, -124), (0, -134), (126, -122), (152, -88), (150, -26, 1)])
    brush.solid(roof, "#c89a58", 1.0, 0.3)
    for k in range(18):
        x = -150 + k * 17.5
        canvas.line(
            curve([(x, -28), (x * 0.98, -96), (x * 0.84, -128)], closed=False), brush.tone("#7a5428", 0.3), 1.6, 0.5, clip=roof
        )
    for y in (-104, -84, -40):
        canvas.line(lines([(-160, y), (154, y)], closed=False), brush.tone("#e8c888", 0.9), 2, 0.5, clip=roof)
    for k in range(5):
        pane = rect(-118 + k * 50, -78, 30, 30, 6)
        canvas.fill(pane, mix(brush.tone("#3a2c28", 0.3), "#ffd890", brush.view.lamps))
        canvas.line(pane, brush.tone("#8a6030", 0.7), 2.4)
        brush.glow(-103 + k * 50, -63, 44, "#ffc870", 0.45 * brush.view.lamps)


def _eclipse(brush: Brush) -> None:
    """A black sun with its corona, where the sun is."""
    x, y, size = here(brush)
    if size > 0.9:
        x, y = brush.view.sun
    r = 74 * size
    with framed(brush) as canvas:
        canvas.fill(rect(-40, -40, 2000, 1160), "#161a38", 0.55)
        canvas.glow(x, y, r * 4.6, "#fff0d8", 0.5)
        for k in range(26):
            a = k * 2 * math.pi / 26 + brush.chance.uniform(-0.1, 0.1)
            long = r * brush.chance.uniform(1.5, 2.6)
            ray = stroke(
                [(x + r * math.cos(a), y + r * math.sin(a)), (x + long * math.cos(a + 0.05), y + long * math.sin(a + 0.05))],
                r * 0.24,
                lambda t: 1 - t,
            )
            canvas.fill(ray, "#fff4e0", 0.3, blur=r * 0.1, blend="screen")
        canvas.fill(
            ellipse(x, y, r * 1.3, r * 1.3),
            Radial(x, y, r * 1.3, (alpha("#ffffff", 1), alpha("#ffffff", 0.95), alpha("#ffe8c0", 0)), (0, 0.78, 1)),
        )
        canvas.fill(ellipse(x, y, r, r), Radial(x, y, r, ("#0a0a14", "#12121c", "#241c24"), (0, 0.9, 1)))
        canvas.glow(x - r * 0.7, y - r * 0.7, r * 0.7, "#ffffff", 0.9)


def _earth(brush: Brush) -> None:
    """Blue, with land and cloud, half in the dark."""
    x, y, size = here(brush)
    r = 130 * size
    with framed(brush) as canvas:
        canvas.glow(x, y, r * 1.7, "#6ab8ff", 0.5)
        disc = ellipse(x, y, r, r)
        canvas.fill(disc, Radial(x - r * 0.3, y - r * 0.3, r * 1.5, ("#5aa8f0", "#2a6ad0", "#0c2a70")))
        for text in LANDS:
            land = curve([(x + float(a) * r, y + float(b) * r) for a, b in (p.split(",") for p in text.split())])
            canvas.fill(land, "#4a8a4a", 0.9, blur=r * 0.015, clip=disc)
            canvas.fill(land.moved(r * 0.03, r * 0.02), "#b89a5a", 0.4, blur=r * 0.05, clip=disc)
        for k in range(13):
            a, d = k * 2.4, (k % 5) / 5
            cx, cy = x + r * d * math.cos(a), y + r * d * math.sin(a)
            wisp = curve(
                [(cx - r * 0.3, cy), (cx, cy - r * 0.06), (cx + r * 0.34, cy - r * 0.02), (cx + r * 0.05, cy + r * 0.05)]
            )
            canvas.fill(wisp, "#ffffff", 0.75, blur=r * 0.02, clip=disc)
        canvas.inner(disc, -r * 0.55, -r * 0.3, "#02040e", 0.9, blur=r * 0.28)
        canvas.inner(disc, r * 0.05, r * 0.04, "#bfe4ff", 0.8, blur=r * 0.04)


PROPS = {
    "dolphins": Prop(_dolphins, 300, 150),
    "submarine": Prop(_submarine, 480, 165),
    "houseboat": Prop(_houseboat, 460, 140),
    "eclipse": Prop(_eclipse, 200, 200),
    "earth": Prop(_earth, 270, 270),
}
