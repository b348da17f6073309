"""Old stones: ruins, circles, pyramids, giants, bones, a portal."""

import math

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.afar import drum, far, footed, slab, stones
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.flora import bush


def _moss(brush: Brush, shape: Path, count: int) -> None:
    """Ivy that hangs over a wall."""
    left, top, right, low = shape.bounds()
    for k in range(count):
        x, y = brush.chance.uniform(left, right), top + (low - top) * brush.chance.random() ** 1.8
        leaf = ellipse(x, y, 7, 5.5)
        brush.canvas.fill(leaf, brush.tone("#3c6c3c" if k % 3 else "#84b050", 0.25 + 0.5 * (k % 2)), 0.9, clip=shape)


def _arch(brush: Brush) -> None:
    """A ruined arch between broken columns."""
    canvas, stone = brush.canvas, brush.own("#cfc6b6")
    footed(brush, 380)
    for x, tall in ((-176, 150), (176, 96), (-240, 70)):
        drum(brush, x, 2, -12, 24, 24, stone)
        column = drum(brush, x, -10, -tall, 17, 15, stone)
        for k in range(-2, 3):
            canvas.fill(rect(x + k * 6, -tall, 1.6, tall - 10), brush.tone("#5c5448", 0.2), 0.4, clip=column)
        canvas.fill(
            lines([(x - 15, -tall + 4), (x - 6, -tall - 10), (x + 2, -tall + 1), (x + 9, -tall - 7), (x + 15, -tall + 5)]),
            brush.tone(stone, 0.8),
        )
    outer = curve(
        [
            (-112, 4, 1),
            (-112, -170),
            (-80, -250),
            (0, -284),
            (80, -250),
            (112, -170),
            (112, 4, 1),
            (64, 4, 1),
            (64, -160),
            (44, -212),
            (0, -232),
            (-44, -212),
            (-64, -160),
            (-64, 4, 1),
        ]
    )
    canvas.fill(outer, Linear(-112, -280, 112, 0, (brush.tone(stone, 1.0), brush.tone(stone, 0.6), brush.tone(stone, 0.2))))
    stones(brush, outer, stone, 14, 0.4)
    for k in range(9):
        turn = math.pi * (1 + k / 8)
        x0, y0, x1, y1 = 66 * math.cos(turn), -166 + 66 * math.sin(turn), 110 * math.cos(turn), -166 + 116 * math.sin(turn)
        canvas.line(lines([(x0, y0), (x1, y1)], closed=False), brush.tone("#4c4438", 0.2), 1.8, 0.6)
    canvas.inner(outer, -10, 0, brush.tone("#2c2838", 0.1), 0.4, blur=5)
    _moss(brush, outer, 110)
    for x, y, r in ((-140, 4, 22), (134, 4, 26), (94, 8, 18), (-30, 8, 14), (214, 6, 22)):
        brush.solid(
            lines([(x - r, y), (x - r * 0.7, y - r * 0.8), (x + r * 0.3, y - r), (x + r, y - r * 0.3), (x + r * 0.8, y)]),
            stone,
            0.9,
            0.2,
        )


def _gate(brush: Brush) -> None:
    """A gate of great blocks: one pier whole, one broken, half of its lintel fallen before it."""
    canvas, stone = brush.canvas, brush.own("#a8a294")
    footed(brush, 400)
    heights = ((-120, 56, 274), (120, 56, 206))
    for x, half, tall in heights:
        side = lines([(x + half, 2), (x + half + 26, -8), (x + half + 24, -tall + 16), (x + half, -tall)])
        canvas.fill(side, brush.tone(mix(stone, "#2c2838", 0.45), 0.15))
        ragged = [(x - half, -tall), (x - half * 0.3, -tall - 14), (x + half * 0.2, -tall + 6), (x + half, -tall - 8)]
        pier = slab(brush, [(x - half, 4), (x - half + 3, -tall * 0.5), *ragged, (x + half, 4)], stone, 0.95, 0.45)
        stones(brush, pier, stone, 30, 0.8)
        joints = [rect(x - half, -34 * k - 4, half * 2, 3) for k in range(1, 8)]
        joints += [rect(x - half + (20 + 37 * k) % (half * 2), -34 * k - 38, 3, 34) for k in range(7)]
        for joint in joints:
            canvas.fill(joint, brush.tone("#3c3634", 0.2), 0.6, clip=pier)
        slab(brush, [(x - half - 14, 8), (x - half - 10, -22), (x + half + 10, -22), (x + half + 14, 8)], stone, 0.85, 0.4)
    under = lines([(-64, -264), (4, -256), (24, -276), (30, -262), (14, -246), (-40, -250)])
    lintel = slab(
        brush,
        [(-196, -260), (-196, -318), (-50, -324), (-6, -310), (-16, -292), (24, -276), (4, -256), (-64, -264)],
        stone,
        1.0,
        0.4,
    )
    stones(brush, lintel, stone, 26, 0.6)
    canvas.fill(under, brush.tone("#2c2838", 0.1), 0.6)
    for k in range(4):
        canvas.line(ellipse(-168 + 42 * k, -290, 13, 13), brush.tone("#4c4640", 0.2), 4, 0.7)
        canvas.line(ellipse(-168 + 42 * k, -291, 6, 6), brush.tone("#f0e8d8", 1.0), 2, 0.6)
    fallen = slab(brush, [(-30, 18), (-46, -26), (64, -62), (92, -30), (84, 14)], stone, 0.95, 0.5)
    stones(brush, fallen, stone, 26, 0.5)
    ivy = ((-168, -20, 40, 30), (-178, -280, 34, 30), (-100, -322, 44, 14), (166, -150, 26, 50), (150, -12, 44, 26))
    for k, (x, y, rx, ry) in enumerate(ivy):
        bush(canvas, brush.view, x, y, rx, ry, k + 3, 90)
    for x, y, r in ((-84, 14, 18), (-62, 20, 11), (118, 20, 22), (196, 12, 17), (222, 16, 10), (-226, 10, 16), (40, 26, 10)):
        corners = [(x - r, y), (x - r * 0.7, y - r * 0.9), (x + r * 0.4, y - r), (x + r, y - r * 0.3), (x + r * 0.8, y + 2)]
        brush.solid(lines(corners), stone, 0.9, 0.2)


def _ruined(brush: Brush) -> None:
    """A broken wall with empty windows, rubble at its foot."""
    canvas, stone = brush.canvas, brush.own("#a89e94")
    footed(brush, 420)
    outline = [
        (-220, 4),
        (-220, -90),
        (-204, -128),
        (-186, -120),
        (-170, -206),
        (-140, -216),
        (-126, -190),
        (-60, -186),
        (-44, -150),
        (-20, -158),
        (6, -110),
        (44, -104),
        (60, -150),
        (84, -158),
        (104, -226),
        (140, -232),
        (152, -180),
        (186, -168),
        (196, -60),
        (216, -44),
        (220, 4),
    ]
    holes = Path(
        [
            curve([(x - 20, y, 1), (x - 20, y - 40), (x, y - 60), (x + 20, y - 40), (x + 20, y, 1)]).contours[0]
            for x, y in ((-134, -84), (-78, -84), (128, -96))
        ]
    )
    back = lines([(x + 12, y - 3) for x, y in outline])
    canvas.fill(back - holes.moved(12, -3), brush.tone(mix(stone, "#2c2838", 0.4), 0.2))
    wall = lines(outline) - holes
    canvas.fill(wall, Linear(-220, -230, 220, 4, (brush.tone(stone, 1.0), brush.tone(stone, 0.65), brush.tone(stone, 0.3))))
    stones(brush, wall, stone, 13, 0.5)
    _moss(brush, wall, 120)
    for x, y in ((-134, -84), (-78, -84), (128, -96)):
        canvas.fill(rect(x - 25, y, 50, 6, 1), brush.tone(mix(stone, "#ffffff", 0.25), 0.9))
    for beam in ([(60, -150), (20, -60), (-4, 2)], [(-30, -150), (-10, -70), (30, 0)]):
        canvas.fill(stroke(beam, 10, lambda t: 1 - 0.3 * t, smooth=False), brush.tone("#5c4434", 0.5))
    for k in range(46):
        x = brush.chance.gauss(20, 110)
        r, y = brush.chance.uniform(6, 22), brush.chance.uniform(-4, 14) - max(0, 26 - abs(x - 20) * 0.2)
        chunk = lines([(x - r, y), (x - r * 0.6, y - r * 0.8), (x + r * 0.4, y - r), (x + r, y - r * 0.2), (x + r * 0.7, y + 2)])
        brush.solid(chunk, mix(stone, "#8c5c4c", 0.4 * (k % 3 == 0)), 0.95, 0.15)


def _circle(brush: Brush) -> None:
    """Standing stones in a ring, two with their lintels."""
    canvas, stone = brush.canvas, brush.own("#a09c98")
    footed(brush, 460)
    for k in range(7):
        x, tall = -160 + k * 54, 84 + brush.chance.uniform(-12, 12)
        _menhir(brush, x, -22, 17, tall, stone, 0.7)
    for x0, x1 in ((-160, -106), (2, 56)):
        slab(brush, [(x0 - 22, -100), (x0 - 18, -124), (x1 + 20, -126), (x1 + 22, -102)], stone, 0.75)
    for x, y, half, tall in ((-210, 2, 26, 150), (-110, 12, 28, 172), (110, 12, 29, 176), (212, 2, 26, 140)):
        _menhir(brush, x, y, half, tall, stone, 1.0)
    lintel = lines([(76, -160), (80, -192), (246, -170), (246, -134)])
    brush.solid(lintel, stone, 1.0, 0.25)
    stones(brush, lintel, stone, 16, 0.25)
    fallen = lines([(-60, 20), (-54, -2), (30, -8), (46, 6), (40, 22)])
    brush.solid(fallen, stone, 0.95, 0.2)
    for k in range(60):
        x = brush.chance.uniform(-240, 240)
        canvas.fill(
            stroke([(x, 22), (x + 2, 8), (x + brush.chance.uniform(-6, 6), -8)], 3),
            brush.tone("#5c9048" if k % 3 else "#a4c468", 0.5),
            0.85,
        )


def _menhir(brush: Brush, x: float, y: float, half: float, tall: float, stone: str, light: float) -> None:
    lean = brush.chance.uniform(-5, 5)
    shape = lines(
        [
            (x - half, y),
            (x - half * 1.05, y - tall * 0.5),
            (x - half * 0.8 + lean, y - tall * 0.96),
            (x + lean, y - tall),
            (x + half * 0.8 + lean, y - tall * 0.93),
            (x + half, y - tall * 0.4),
            (x + half * 0.95, y),
        ]
    )
    ramp = tuple(brush.tone(stone, v * light) for v in (1.0, 0.65, 0.1))
    brush.canvas.fill(shape, Linear(x - half, 0, x + half, 0, ramp, (0, 0.45, 1)))
    for _ in range(9):
        u, v = x + brush.chance.uniform(-half, half), y - brush.chance.uniform(4, tall)
        patch = ellipse(u, v, brush.chance.uniform(3, 8), brush.chance.uniform(3, 10))
        brush.canvas.fill(
            patch, brush.tone(brush.chance.choice(("#c8c49c", "#5c5868", "#7c8c60")), 0.5), 0.5, blur=1.5, clip=shape
        )


def _pyramids(brush: Brush) -> None:
    """Stepped courses of sandstone: one large, two behind."""
    stone = brush.own("#dcb878")
    spots = ((-250, -14, 0.52), (240, -10, 0.6), (0, 0, 1.0))
    for x, y, size in spots if brush.many or not brush.colour else spots[2:]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            left, right = lines([(-250, 4), (-24, -300), (70, 10)]), lines([(70, 10), (-24, -300), (262, -4)])
            canvas.fill(left, Linear(-150, -150, 40, 0, (brush.tone(mix(stone, "#fff4d0", 0.35), 1.0), brush.tone(stone, 0.85))))
            canvas.fill(right, Linear(-20, -300, 200, 0, (brush.tone(stone, 0.4), brush.tone(mix(stone, "#5c3c4c", 0.3), 0.2))))
            for side, light in ((left, 0.35), (right, 0.05)):
                stones(brush, side, stone, 11, 0.3)
                for k in range(1, 26):
                    canvas.fill(rect(-260, -300 + k * 12, 530, 1.6), brush.tone("#5c4030", light), 0.4, clip=side)
            canvas.fill(lines([(-24, -300), (-52, -262), (-38, -258), (-16, -268), (4, -262)]), brush.tone("#fff0d0", 0.8), 0.5)
            canvas.fill(lines([(-110, -2), (-98, -26), (-78, -26), (-68, 1)]), brush.tone("#3c2820", 0.2))


def _colossus(brush: Brush) -> None:
    """A giant seated figure of weathered stone, hands in its lap, eyes closed."""
    canvas, stone = brush.canvas, brush.own("#98a090")
    footed(brush, 380)
    base = curve([(-190, 4, 1), (-176, -36), (0, -52), (176, -36), (190, 4, 1)])
    brush.solid(base, mix(stone, "#b4a898", 0.4), 0.9, 0.2)
    body = curve(
        [
            (-92, -120),
            (-112, -196),
            (-84, -236),
            (-34, -252),
            (34, -252),
            (84, -236),
            (112, -196),
            (92, -120),
            (60, -60),
            (-60, -60),
        ]
    )
    brush.solid(body, stone, 1.0, 0.15)
    legs = curve(
        [
            (-176, -44, 1),
            (-168, -88),
            (-100, -112),
            (-20, -84),
            (20, -84),
            (100, -112),
            (168, -88),
            (176, -44, 1),
            (90, -30),
            (0, -38),
            (-90, -30),
        ]
    )
    brush.solid(legs, stone, 0.95, 0.2)
    for points in ([(-100, -208), (-128, -140), (-70, -88), (-8, -82)], [(100, -208), (128, -140), (70, -88), (8, -82)]):
        arm = stroke(points, 46, lambda t: 1 - 0.45 * t)
        brush.solid(arm, stone, 0.95 if points[0][0] < 0 else 0.5, 0.15)
    brush.solid(ellipse(0, -84, 30, 13), stone, 0.9, 0.3)
    for k in range(6):
        fold = curve([(-70 + k * 12, -240 + k * 5), (-10 + k * 14, -180 + k * 6), (70 + k * 3, -140 + k * 9)], closed=False)
        canvas.line(fold, brush.tone(mix(stone, "#20202c", 0.6), 0.2), 2.6, 0.55, clip=body)
    _stone_head(brush, stone)
    for shape, count in ((body, 50), (legs, 60)):
        _moss(brush, shape, count)
    for x, r in ((-176, 26), (-130, 18), (140, 22), (182, 28)):
        bush(canvas, brush.view, x, -2, r, r * 0.7, brush.chance.getrandbits(20), 70)


def _stone_head(brush: Brush, stone: str) -> None:
    canvas = brush.canvas
    canvas.fill(rect(-26, -274, 52, 34), brush.tone(stone, 0.25))
    for side in (-1, 1):
        brush.solid(
            curve([(side * 48, -338), (side * 62, -330), (side * 58, -276), (side * 48, -262), (side * 44, -300)]),
            stone,
            0.8 if side < 0 else 0.3,
            0.1,
        )
    head = curve([(-52, -330), (-42, -384), (0, -402), (42, -384), (52, -330), (44, -286), (18, -260), (-18, -260), (-44, -286)])
    brush.solid(head, stone, 1.0, 0.1)
    crown = curve(
        [
            (-56, -344),
            (-46, -390),
            (-26, -406),
            (-16, -426),
            (0, -434),
            (16, -426),
            (26, -406),
            (46, -390),
            (56, -344),
            (30, -366),
            (0, -372),
            (-30, -366),
        ]
    )
    brush.solid(crown, mix(stone, "#4c5458", 0.35), 0.9, 0.1)
    dark = brush.tone(mix(stone, "#1c1c28", 0.65), 0.2)
    for side in (-1, 1):
        canvas.line(curve([(side * 36, -328), (side * 23, -322), (side * 10, -327)], closed=False), dark, 3)
        canvas.line(curve([(side * 40, -346), (side * 24, -352), (side * 8, -344)], closed=False), dark, 2.4, 0.8)
    canvas.line(curve([(6, -342), (9, -312), (12, -302), (-8, -300)], closed=False), dark, 2.4, 0.8)
    canvas.line(curve([(-17, -284), (-6, -282), (0, -284), (6, -282), (17, -284)], closed=False), dark, 3)
    canvas.fill(ellipse(-20, -310, 16, 12), "#ffffff", 0.14, blur=5)
    canvas.fill(ellipse(0, -356, 4, 4), brush.tone("#e8d8a0", 0.9))


def _bones(brush: Brush) -> None:
    """The ribs and skull of something huge, half buried."""
    canvas, bone = brush.canvas, brush.own("#ece0c4")
    footed(brush, 520)
    for k in range(6):
        x, tall = 10 + k * 44, 190 - k * 22
        far_rib = stroke([(x + 26, 0), (x + 56, -tall * 0.6), (x + 20, -tall)], 13 - k, lambda t: 0.55 + 0.45 * t)
        canvas.fill(far_rib, brush.tone(mix(bone, "#5c5868", 0.4), 0.3))
    spine = stroke(
        [(-110, -110), (-40, -176), (40, -196), (130, -168), (220, -110), (290, -40), (340, 2)], 30, lambda t: 1 - 0.7 * t
    )
    brush.solid(spine, bone, 0.9, 0.2)
    for k in range(15):
        t = k / 14
        x, y = -90 + 410 * t, -130 - 70 * math.sin(math.pi * min(1, t * 1.25 + 0.08)) + 120 * t * t
        brush.solid(lines([(x - 7, y + 8), (x, y - 20 + 10 * t), (x + 8, y + 8)]), bone, 0.9, 0.3)
    for k in range(6):
        x, tall = -20 + k * 46, 196 - k * 24
        rib = stroke([(x + 10, -tall), (x - 46 + k * 3, -tall * 0.62), (x - 30, 6)], 17 - k, lambda t: 1 - 0.55 * t)
        brush.solid(rib, bone, 1.0, 0.25)
    skull = curve(
        [
            (-90, -130),
            (-140, -156),
            (-196, -138),
            (-250, -80),
            (-304, -44, 1),
            (-290, -16),
            (-230, -22),
            (-190, -34),
            (-150, -40),
            (-110, -66),
        ]
    )
    brush.solid(skull, bone, 1.0, 0.25)
    jaw = curve([(-120, -60), (-160, -10), (-230, 6), (-290, 4, 1), (-230, -8), (-170, -30)])
    brush.solid(jaw, bone, 0.7, 0.2)
    for k in range(9):
        x = -292 + k * 17
        canvas.fill(lines([(x - 5, -20), (x + 5, -20), (x, 2 - k * 1.6)]), brush.tone("#fffaf0", 0.8))
    canvas.fill(curve([(-186, -104), (-166, -116), (-146, -100), (-160, -82), (-180, -84)]), brush.tone("#2c2028", 0.1))
    canvas.fill(ellipse(-274, -52, 8, 5), brush.tone("#2c2028", 0.1), 0.8)
    for dx in (0, 18):
        brush.solid(
            stroke([(-128 + dx, -150), (-90 + dx, -190), (-36 + dx, -206)], 19, thin_end), mix(bone, "#8c7458", 0.3), 0.9, 0.2
        )
    for x, half in ((-230, 80), (-40, 60), (120, 90), (300, 60)):
        canvas.fill(ellipse(x, 8, half, 9), brush.tone("#20301c", 0.2), 0.25, blur=5)


def _portal(brush: Brush) -> None:
    """A swirl of light in an arch of carved stones."""
    canvas, hue = brush.canvas, brush.own("#8c5cff")
    footed(brush, 240)
    canvas.glow(0, -140, 300, hue, 0.5)
    disc = ellipse(0, -140, 92, 128)
    canvas.fill(disc, Radial(0, -140, 130, ("#ffffff", mix(hue, "#ffffff", 0.45), hue, mix(hue, "#100830", 0.6))))
    for k in range(26):
        turn, reach = k * 0.7, 0.2 + 0.72 * (k / 26)
        arc = [(92 * reach * math.cos(turn + t * 0.35), -140 + 128 * reach * math.sin(turn + t * 0.35)) for t in range(5)]
        canvas.fill(stroke(arc, 8 * (1.2 - reach)), mix(hue, "#ffffff", 0.8), 0.75, blur=1.2, clip=disc)
    for k in range(19):
        turn = math.pi * (0.92 + 1.16 * k / 18)
        x, y = 112 * math.cos(turn), -140 + 148 * math.sin(turn)
        with canvas.saved():
            canvas.translate(x, y)
            canvas.rotate(math.degrees(turn) + 90)
            brush.solid(rect(-15, -15, 30, 32, 3), "#7c7884", 0.95, 0.25)
            canvas.fill(rect(-5, -6, 10, 3) | rect(-1.5, -6, 3, 13), mix(hue, "#ffffff", 0.5), 0.9)
    for side in (-1, 1):
        for k in range(4):
            brush.solid(rect(side * 110 - 20, -30 - k * 26 + 6, 40, 26, 3), "#7c7884", 0.95 if side < 0 else 0.5, 0.2)
    brush.solid(lines([(-150, 8), (-136, -12), (136, -12), (150, 8)]), "#8c8890", 0.9, 0.25)
    for _ in range(26):
        x, y = brush.chance.gauss(0, 110), brush.chance.uniform(-300, -10)
        canvas.glow(x, y, 14, hue, 0.9)
        canvas.fill(ellipse(x, y, 2.4, 2.4), "#ffffff")


PROPS = {
    "arch": Prop(far(_arch, 0.1), 520, 300),
    "stone gate": Prop(far(_gate, 0.08), 480, 330),
    "ruined wall": Prop(far(_ruined, 0.1), 460, 250),
    "standing stones": Prop(far(_circle, 0.1), 500, 200),
    "pyramid": Prop(far(_pyramids, 0.18), 700, 320),
    "colossus": Prop(far(_colossus, 0.16), 400, 450),
    "dragon bones": Prop(far(_bones, 0.08), 680, 230),
    "portal": Prop(far(_portal, 0.04), 320, 320),
}
