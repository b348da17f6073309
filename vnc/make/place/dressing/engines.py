"""Works of war and industry that stand off: power plant, glass dome, giant robot, catapult, cannon."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.afar import drum, far, footed, slab, window
from vnc.make.place.dressing.brush import Brush, Prop


def _plant(brush: Brush) -> None:
    """Two cooling towers with steam, striped chimneys, halls."""
    canvas, grey = brush.canvas, brush.own("#c4c4c0")
    footed(brush, 560)
    for x, y, size in ((-170, -262, 1.0), (-10, -222, 0.85)):
        for k in range(20):
            t = k / 20
            canvas.fill(
                ellipse(x + 150 * t**1.3, y - 190 * t, (40 + 66 * t) * size, (24 + 44 * t) * size),
                brush.tone("#f4f4f6", 0.75),
                0.5 * (1 - t),
                blur=8,
            )
    for x, tall in ((150, 330), (206, 290)):
        stack = drum(brush, x, 2, -tall, 15, 10, "#d8d4d0")
        for k in (0, 2, 4):
            canvas.fill(rect(x - 20, -tall + k * 22, 40, 22), brush.tone("#c84438", 0.6), 0.9, clip=stack)
        brush.glow(x, -tall, 40, "#ff4840", 0.9)
        for k in range(10):
            t = k / 10
            canvas.fill(
                ellipse(x + 110 * t, -tall - 12 - 60 * t, 9 + 24 * t, 8 + 15 * t),
                brush.tone("#8c8890", 0.4),
                0.5 * (1 - t),
                blur=4,
            )
    for x, size in ((-170, 1.0), (-10, 0.85)):
        side = [(94, 2), (72, -80), (58, -160), (58, -210), (66, -262)]
        tower = curve([(x + u * size, v * size) for u, v in side] + [(x - u * size, v * size) for u, v in side[::-1]])
        ramp = (brush.tone(grey, 0.85), brush.tone(grey, 1.0), brush.tone(grey, 0.5), brush.tone(grey, 0.1))
        canvas.fill(tower, Linear(x - 90 * size, 0, x + 90 * size, 0, ramp, (0, 0.25, 0.65, 1)))
        canvas.fill(ellipse(x, -262 * size, 64 * size, 9 * size), brush.tone("#5c5c64", 0.3))
        for k in range(-6, 7):
            canvas.fill(
                lines([(x + k * 14 * size, 0), (x + k * 13 * size, -26 * size), (x + (k * 13 + 6) * size, 0)]),
                brush.tone("#4c4c54", 0.3),
                0.5,
                clip=tower,
            )
    for x, wide, tall in ((66, 190, 90), (-90, 170, 54), (-290, 90, 60)):
        hall = slab(brush, [(x, 4), (x, -tall), (x + wide, -tall), (x + wide, 4)], mix(grey, "#7c8ca0", 0.4), 0.75)
        canvas.fill(rect(x - 4, -tall - 7, wide + 8, 9), brush.tone("#6c7484", 0.7))
        canvas.inner(hall, -10, 0, brush.tone("#2c3040", 0.1), 0.35, blur=5)
        for k in range(int(wide / 18)):
            window(brush, x + 12 + k * 18, -tall * 0.62, 10, 15)


def _dome(brush: Brush) -> None:
    """Glass domes of triangles with a garden inside, joined by a tunnel."""
    canvas = brush.canvas
    footed(brush, 520)
    brush.solid(curve([(-190, 4, 1), (-190, -34), (-176, -46), (190, -46), (204, -34), (204, 4, 1)]), "#b4bcc8", 0.95, 0.3)
    for x, size in ((196, 0.55), (-206, 0.46), (0, 1.0)):
        with canvas.saved():
            canvas.translate(x, 0)
            canvas.scale(size)
            _glass_dome(brush)
    canvas.fill(rect(-30, -54, 60, 58, 6), brush.tone("#8c98a8", 0.7))
    canvas.fill(rect(-20, -44, 40, 48, 3), mix(brush.tone("#4c6478", 0.5), "#ffe8b0", 0.8 * brush.view.lamps))


def _glass_dome(brush: Brush) -> None:
    canvas, size = brush.canvas, 170.0
    shell = curve(
        [
            (-size, 2, 1),
            (-size * 0.92, -76),
            (-size * 0.62, -142),
            (0, -178),
            (size * 0.62, -142),
            (size * 0.92, -76),
            (size, 2, 1),
        ]
    )
    glass = brush.own("#a8dcec")
    canvas.fill(
        shell,
        Linear(
            -120, -170, 120, 0, (brush.tone(mix(glass, "#ffffff", 0.6), 1.0), brush.tone(glass, 0.6), brush.tone("#48789c", 0.3))
        ),
        0.9,
    )
    for k in range(15):
        x = -130 + k * 19
        canvas.fill(
            ellipse(x, -10, 22, 24 + 26 * math.sin(k * 2.1) ** 2),
            brush.tone("#3c8458" if k % 2 else "#6cac60", 0.4 + 0.3 * (k % 3)),
            0.75,
            blur=2,
            clip=shell,
        )
    brush.glow(0, -60, 220, "#ffe8b0", 0.45 * brush.view.lamps)
    frame = brush.tone("#f0f4f8", 0.9)
    rings = [(-2, size), (-62, size * 0.94), (-116, size * 0.77), (-156, size * 0.46)]
    for y, half in rings[1:]:
        canvas.line(curve([(-half, y), (0, y + half * 0.13), (half, y)], closed=False), frame, 3, clip=shell)
    for (y0, h0), (y1, h1) in zip(rings, [*rings[1:], (-178, 4)], strict=True):
        for k in range(-4, 5):
            a0, a1, a2 = math.sin(k * 0.37), math.sin((k + 0.5) * 0.37), math.sin((k - 0.5) * 0.37)
            sag0, sag1 = h0 * 0.13 * math.cos(k * 0.37), h1 * 0.13 * math.cos(k * 0.37)
            for top in (a1, a2):
                canvas.line(lines([(h0 * a0, y0 + sag0), (h1 * top, y1 + sag1)], closed=False), frame, 2.2, 0.9, clip=shell)
    canvas.fill(curve([(-140, -70), (-104, -126), (-40, -160), (-90, -116)]), "#ffffff", 0.5, blur=4)
    drum(brush, 0, 8, -12, size + 10, size + 6, "#c4ccd8")


def _mech(brush: Brush) -> None:
    """A giant robot that stands with a rifle: legs, skirt, chest, shoulders, a crested head."""
    canvas, armour, dark = brush.canvas, brush.own("#dfe4ea"), "#3c4454"
    trim = "#3458a8" if not brush.colour else mix(armour, "#101828", 0.55)
    footed(brush, 230)
    for side, light in ((1, 0.55), (-1, 1.0)):
        x = side * 44
        canvas.fill(rect(x - 13, -170, 26, 60), brush.tone(dark, light * 0.6))
        brush.solid(lines([(x - 26, -196), (x + 24, -196), (x + 22, -120), (x - 20, -120)]), armour, light, light * 0.3)
        brush.solid(
            lines([(x - 20, -118), (x + 20, -118), (x + side * 6 + 30, -24), (x + side * 6 - 30, -24)]),
            armour,
            light,
            light * 0.3,
        )
        brush.solid(ellipse(x, -118, 20, 17), trim, light, light * 0.4)
        brush.solid(
            lines([(x + side * 8 - 40, 4), (x + side * 8 - 28, -30), (x + side * 8 + 28, -30), (x + side * 8 + 40, 4)]),
            trim,
            light,
            light * 0.3,
        )
    for side, light in ((1, 0.5), (-1, 1.0)):
        brush.solid(
            lines([(side * 4, -216), (side * 62, -216), (side * 76, -160), (side * 20, -170)]), armour, light, light * 0.4
        )
    brush.solid(lines([(-40, -258), (40, -258), (34, -206), (-34, -206)]), dark, 0.8, 0.2)
    chest = lines([(-84, -336), (84, -336), (74, -270), (34, -246), (-34, -246), (-74, -270)])
    brush.solid(chest, trim, 1.0, 0.25)
    for side, light in ((1, 0.55), (-1, 1.0)):
        canvas.fill(
            lines([(side * 14, -316), (side * 64, -316), (side * 56, -290), (side * 18, -284)]), brush.tone("#e8b83c", light)
        )
        _mech_arm(brush, side, light, armour, trim)
    canvas.fill(lines([(-12, -290), (12, -290), (8, -256), (-8, -256)]), brush.tone("#c83c38", 0.8))
    brush.glow(0, -274, 50, "#60e8ff", 0.6)
    _mech_head(brush, armour)


def _mech_arm(brush: Brush, side: int, light: float, armour: str, trim: str) -> None:
    canvas = brush.canvas
    brush.solid(rect(side * 112 - 15, -300, 30, 56, 5), "#3c4454", light * 0.8, light * 0.2)
    brush.solid(
        lines([(side * 112 - 22, -252), (side * 112 + 22, -252), (side * 116 + 18, -176), (side * 116 - 18, -176)]),
        armour,
        light,
        light * 0.3,
    )
    shoulder = lines([(side * 80, -352), (side * 134, -364), (side * 152, -330), (side * 142, -286), (side * 86, -290)])
    brush.solid(shoulder, armour, light, light * 0.35)
    canvas.fill(lines([(side * 92, -310), (side * 144, -306), (side * 142, -290), (side * 90, -294)]), brush.tone(trim, light))
    brush.solid(rect(side * 116 - 14, -180, 28, 26, 6), "#3c4454", light * 0.9, light * 0.3)
    if side < 0:
        gun = lines([(-138, -176), (-104, -176), (-100, -120), (-110, -30), (-118, 2), (-126, 2), (-132, -30), (-142, -120)])
        brush.solid(gun, "#4c5464", 0.9, 0.2)


def _mech_head(brush: Brush, armour: str) -> None:
    canvas = brush.canvas
    brush.solid(rect(-14, -352, 28, 20, 3), "#3c4454", 0.7, 0.2)
    brush.solid(
        curve([(-30, -348, 1), (-34, -384), (-18, -408), (18, -408), (34, -384), (30, -348, 1), (0, -340)]), armour, 1.0, 0.3
    )
    canvas.fill(lines([(-26, -386), (26, -386), (22, -372), (-22, -372)]), brush.tone("#20242e", 0.3))
    for x in (-13, 13):
        canvas.fill(lines([(x - 9, -383), (x + 9, -383), (x + 6, -376), (x - 6, -376)]), "#7cfff0")
        brush.glow(x, -379, 26, "#60ffe8", 0.9)
    canvas.fill(lines([(-12, -366), (12, -366), (8, -346), (-8, -346)]), brush.tone("#8c94a4", 0.6))
    for side, light in ((1, 0.7), (-1, 1.0)):
        canvas.fill(lines([(side * 3, -398), (side * 52, -446), (side * 8, -408)]), brush.tone("#e8b83c", light))
    canvas.fill(lines([(-6, -396), (0, -420), (6, -396)]), brush.tone("#c83c38", 0.8))


def _catapult(brush: Brush) -> None:
    """A trebuchet: braced frame, long arm with its sling, a box of stones."""
    canvas, wood = brush.canvas, brush.own("#8a6444")
    footed(brush, 320)
    frames = (((-60, -14), (6, -196), 0.4), ((76, -14), (6, -196), 0.3), ((-74, 0), (-4, -190), 1.0), ((66, 0), (-4, -190), 0.6))
    for a, b, light in frames[:2]:
        canvas.line(lines([a, b], closed=False), brush.tone(wood, light), 11)
    with canvas.saved():
        canvas.translate(0, -188)
        canvas.rotate(-33)
        canvas.fill(stroke([(-84, 0), (210, 0)], 18, lambda t: 1 - 0.5 * t, smooth=False), brush.tone(wood, 0.85))
        for x in (-60, -20, 40, 110):
            canvas.fill(rect(x, -9, 6, 18, 1), brush.tone("#c8b088", 0.7))
    box = lines([(-108, -136), (-40, -136), (-48, -76), (-100, -76)])
    for x in (-98, -50):
        canvas.line(lines([(-70, -142), (x, -134)], closed=False), brush.tone("#5c4434", 0.5), 5)
    brush.solid(box, mix(wood, "#5c3c28", 0.4), 0.9, 0.2)
    for y in (-122, -106, -90):
        canvas.fill(rect(-108, y, 68, 2), brush.tone("#2c1c14", 0.2), 0.6, clip=box)
    for x in (-94, -74, -56):
        brush.solid(ellipse(x, -138, 13, 10), "#8c8880", 0.9, 0.2)
    canvas.line(curve([(176, -302), (206, -220), (196, -120)], closed=False), brush.tone("#c8b088", 0.7), 3)
    brush.solid(ellipse(196, -108, 17, 16), "#7c7870", 0.95, 0.15)
    for a, b, light in frames[2:]:
        canvas.line(lines([a, b], closed=False), brush.tone(wood, light), 13)
    canvas.line(lines([(-44, -78), (38, -78)], closed=False), brush.tone(wood, 0.7), 9)
    brush.solid(ellipse(-1, -188, 15, 15), "#4c4848", 0.9, 0.2)
    brush.solid(rect(-130, -10, 270, 15, 2), wood, 0.95, 0.25)
    for x in (-104, 112):
        _spoked(brush, x, -8, 30)


def _spoked(brush: Brush, x: float, y: float, r: float) -> None:
    """A wooden wheel with spokes and an iron tyre."""
    canvas = brush.canvas
    ring = Path(ellipse(x, y, r, r).contours) - ellipse(x, y, r * 0.78, r * 0.78)
    for k in range(8):
        turn = math.tau * k / 8
        canvas.line(
            lines([(x, y), (x + r * 0.85 * math.cos(turn), y + r * 0.85 * math.sin(turn))], closed=False),
            brush.tone("#8a6444", 0.6),
            r * 0.13,
        )
    canvas.fill(ring, Linear(x - r, y - r, x + r, y + r, (brush.tone("#a87c54", 1.0), brush.tone("#5c4030", 0.2))))
    canvas.line(ellipse(x, y, r, r), brush.tone("#3c3c44", 0.5), r * 0.09)
    canvas.fill(ellipse(x, y, r * 0.22, r * 0.22), brush.tone("#4c4040", 0.6))


def _cannon(brush: Brush) -> None:
    """A bronze gun on its carriage, with a pile of shot."""
    for x, y, size in ((0, 0, 1.0), (-230, -12, 0.7), (210, -14, 0.66))[: 3 if brush.many else 1]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size * 1.15)
            footed(brush, 220)
            wood = "#7c5234"
            _spoked(brush, 34, -40, 38)
            brush.solid(lines([(-10, -64), (40, -70), (150, -8), (150, 4), (128, 4), (20, -34)]), wood, 0.9, 0.25)
            with canvas.saved():
                canvas.translate(10, -72)
                canvas.rotate(11)
                metal = brush.own("#8c7440")
                barrel = curve(
                    [
                        (70, -24, 1),
                        (84, -14),
                        (98, 0),
                        (84, 14),
                        (70, 24, 1),
                        (-40, 19, 1),
                        (-130, 15, 1),
                        (-134, 20, 1),
                        (-150, 20, 1),
                        (-150, -20, 1),
                        (-134, -20, 1),
                        (-130, -15, 1),
                        (-40, -19, 1),
                    ]
                )
                ramp = (
                    brush.tone(mix(metal, "#fff0c0", 0.45), 1.0),
                    brush.tone(metal, 0.8),
                    brush.tone(mix(metal, "#20180c", 0.4), 0.1),
                )
                canvas.fill(barrel, Linear(0, -24, 0, 24, ramp))
                for u in (-120, -40, 20, 60):
                    canvas.fill(
                        rect(u, -25, 8, 50, 2),
                        Linear(0, -25, 0, 25, ramp),
                        clip=curve([(-160, -22), (100, -27), (100, 27), (-160, 22)]),
                    )
                canvas.fill(ellipse(-150, 0, 6, 15), brush.tone("#18140c", 0.1))
            _spoked(brush, 6, -34, 40)
            for dx, dy in ((-116, -11), (-92, -11), (-68, -11), (-104, -31), (-80, -31), (-92, -51)):
                brush.solid(ellipse(dx, dy, 12, 12), "#3c3c44", 1.0, 0.1)


PROPS = {
    "power plant": Prop(far(_plant, 0.22), 620, 460),
    "dome": Prop(far(_dome, 0.12), 600, 190),
    "mech": Prop(far(_mech, 0.1), 310, 450),
    "catapult": Prop(far(_catapult, 0.08), 360, 330),
    "cannon": Prop(far(_cannon, 0.03), 340, 140),
}
