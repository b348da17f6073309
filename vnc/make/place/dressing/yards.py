"""What lies and stands about in yards, streets, playgrounds and on beaches."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import block, disc, face, grouped, rod, standing, under
from vnc.make.place.dressing.solids import DARK, ball, fur, joined, points, sketch, tube, tuft

STRAW, STEEL, WOOD = "#dcb860", "#b8bec6", "#9a6e44"


def _bale(brush: Brush) -> None:
    """A tied block of hay with stalks that stick out."""
    box = standing(104, 46, 52)
    block(brush, box, brush.own(STRAW))
    for shape, lean in ((box.front(0, 0, 104, 46), 0.1), (box.flat(0, 0, 104, 52), 0.2), (box.side(0, 0, 52, 46), -0.5)):
        fur(brush, shape, STRAW, 170, 12, lean, 0.55)
    for u in (28, 74):
        cord = [box.at(u, 0), box.at(u, 46), box.at(u, 46, 52)]
        brush.canvas.line(lines(cord, closed=False), brush.tone("#7a5a34", 0.4), 1.8)
    stalks: list[Path] = []
    for _ in range(46):
        x, y = box.at(brush.chance.uniform(-3, 106), brush.chance.choice((0, 0, 46)), brush.chance.uniform(0, 20))
        stalks.append(stroke([(x, y), (x + brush.chance.uniform(-9, 9), y + brush.chance.uniform(-5, 3))], 1.2, thin_end))
    brush.canvas.fill(joined(stalks), brush.tone("#f0d488", 0.95), 0.9)


def _bales(brush: Brush) -> None:
    """Three bales, one on two others; with many, a round one behind."""
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(-150, -14)
            brush.solid(ellipse(0, -56, 62, 56), STRAW, 1.0, 0.35)
            for r in range(8, 60, 7):
                canvas.line(ellipse(0, -56, r * 1.04, r * 0.94), brush.tone("#8a6a30", 0.4), 1.4, 0.5)
            fur(brush, ellipse(0, -56, 62, 56), STRAW, 160, 9, 1.0, 0.45)
    for x, y in ((-60, -4), (58, 0), (6, -48)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            _bale(brush)


def _straw(brush: Brush) -> None:
    """A thin litter of straw over the floor."""
    for k, colour in enumerate(("#8a6c34", STRAW, "#f4dc94")):
        stalks: list[Path] = []
        for _ in range(150):
            turn, far = brush.chance.uniform(0, 2 * math.pi), brush.chance.random() ** 0.7
            x, y = 170 * far * math.cos(turn), 26 * far * math.sin(turn)
            long, lean = brush.chance.uniform(7, 20), brush.chance.uniform(-0.5, 0.5)
            stalks.append(stroke([(x, y), (x + long, y + long * lean * 0.5)], 1.5, even, False))
        brush.canvas.fill(joined(stalks).moved(0, 1.4 - 0.7 * k), brush.tone(brush.colour or colour, 0.3 + 0.3 * k), 0.9)


def _wire(brush: Brush) -> None:
    """Coils of barbed wire between stakes."""
    canvas = brush.canvas
    for x in (-130, -44, 44, 130):
        for lean in (-16, 16):
            tube(brush, ((x + lean, 0), (x - lean * 0.7, -92)), 7, "#6a5238", False)
    for k in range(22):
        x = -150 + k * 14
        canvas.line(ellipse(x, -44, 30, 40), brush.tone("#5c6068", 0.35), 1.8, 0.9)
        canvas.line(ellipse(x - 0.7, -44.7, 30, 40), brush.tone("#c8ccd4", 0.9), 0.7, 0.6)
        for n in range(5):
            a = n * 1.26 + k
            px, py = x + 30 * math.cos(a), -44 + 40 * math.sin(a)
            canvas.fill(lines([(px - 4, py - 3), (px, py - 0.8), (px + 4, py + 3), (px, py + 0.8)]), brush.tone("#8c9098", 0.8))
    for y in (-76, -16):
        canvas.line(
            curve([(-160, y), (-80, y + 5), (0, y), (80, y + 4), (160, y)], closed=False), brush.tone("#70747c", 0.5), 1.6
        )


def _nets(brush: Brush) -> None:
    """Fishing nets hung over a rail to dry, with floats."""
    canvas = brush.canvas
    for x in (-120, 0, 120):
        tube(brush, ((x, 0), (x, -150)), 7, "#7a6248", False)
    tube(brush, ((-140, -146), (140, -146)), 6, "#8a7050", False)
    net = curve(
        [(-132, -148, 1), (132, -148, 1), (128, -70), (110, -20), (60, -34), (10, -12), (-50, -36), (-104, -16), (-126, -70)]
    )
    canvas.fill(net, brush.tone(brush.own("#3f6a70"), 0.4), 0.42)
    mesh: list[Path] = []
    for k in range(-30, 31):
        mesh.append(stroke([(k * 9, -150), (k * 9 + 76, -8)], 0.9, even, False))
        mesh.append(stroke([(k * 9, -150), (k * 9 - 76, -8)], 0.9, even, False))
    canvas.fill(joined(mesh), brush.tone(mix(brush.own("#3f6a70"), "#e8f0e8", 0.5), 0.9), 0.75, clip=net)
    for x, y in ((-100, -20), (-54, -36), (8, -14), (58, -34), (106, -22), (-80, -140), (40, -142)):
        ball(brush, x, y, 6.5, "#e0703a" if (x // 2) % 2 else "#e8d8a8", 0.5)
    folds = [stroke([(x, -146), (x + 6, -90), (x - 4, -36)], 9, thin_end) for x in (-84, -30, 30, 84)]
    canvas.fill(joined(folds), brush.tone(DARK, 0.1), 0.25, blur=4, clip=net)


def _hydrant(brush: Brush) -> None:
    colour = brush.own("#d03a34")
    under(brush, 3, 0, 22, 4)
    for y, half, high in ((0, 16, 6), (-6, 11, 44), (-50, 14, 5)):
        body = rect(-half, y - high, half * 2, high, 2)
        brush.canvas.fill(
            body, Linear(-half, 0, half, 0, tuple(brush.tone(colour, k) for k in (0.6, 1.0, 0.6, 0.15)), (0, 0.3, 0.6, 1))
        )
    brush.solid(sketch("-12,-55! -9,-66 0,-71 9,-66 12,-55!"), colour, 1.0, 0.3)
    brush.solid(rect(-3, -77, 6, 7, 1.5), mix(colour, "#ffffff", 0.2), 1.0, 0.4)
    for side in (-1, 1):
        brush.solid(rect(side * 15 - 6, -40, 12, 13, 3), colour, 0.9 if side < 0 else 0.6, 0.3)
        brush.solid(rect(side * 21 - 2.5, -42, 5, 17, 2), mix(colour, "#ffffff", 0.2), 0.9 if side < 0 else 0.6, 0.3)
    disc(brush, 0, -34, 8, 8, mix(colour, "#ffffff", 0.1))
    disc(brush, 0, -34, 4, 4, "#d8c070")


def _bags(brush: Brush) -> None:
    """Black bin bags, knotted, one torn open."""
    for x, y, s in ((-36, -6, 0.95), (34, -7, 0.88), (0, 0, 1.0), (62, 3, 0.7)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(s)
            under(brush, 2, 0, 36, 6)
            colour = brush.own("#2c2e36")
            bag = sketch("-32,0! -37,-18 -28,-40 -10,-52 -3,-58! -8,-68! 2,-64! 12,-69! 6,-57! 22,-46 34,-26 34,-6 28,1!")
            brush.solid(bag, colour, 1.0, 0.2)
            for text in ("-2,-56 -14,-42 -20,-20", "2,-56 6,-36 2,-12", "4,-56 18,-40 24,-18", "-24,-30 -28,-14"):
                canvas.line(sketch(text, False), brush.tone("#a8b0c0", 1.0), 2, 0.55, blur=0.8, clip=bag)


def _trolley(brush: Brush) -> None:
    """A wire shopping trolley."""
    canvas, steel = brush.canvas, brush.own(STEEL)
    under(brush, 4, 0, 50, 7)
    for x in (-34, 36):
        for dx, y in ((8, -7), (0, -5)):
            canvas.fill(ellipse(x + dx, y, 5.5, 5.5), brush.tone("#2c2e34", 0.4))
            canvas.fill(ellipse(x + dx, y, 2.4, 2.4), brush.tone(STEEL, 0.9))
    basket = [(-50, -86), (42, -92), (36, -38), (-38, -34)]
    mesh: list[Path] = []
    for k in range(13):
        t = k / 12
        mesh.append(stroke([(-50 + 92 * t, -86 - 6 * t), (-38 + 74 * t, -34 - 4 * t)], 1.3, even, False))
    for k in range(7):
        t = k / 6
        mesh.append(stroke([(-50 + 12 * t, -86 + 52 * t), (42 - 6 * t, -92 + 54 * t)], 1.3, even, False))
    canvas.fill(lines(basket), brush.tone("#1c2028", 0.1), 0.22)
    back = joined(mesh).moved(9, -7)
    canvas.fill(back, brush.tone("#6a707a", 0.3), 0.8)
    canvas.fill(joined(mesh), brush.tone(steel, 0.9))
    for bar in (
        [(-50, -86), (42, -92), (54, -104)],
        [(-38, -34), (36, -38)],
        [(42, -92), (36, -38), (40, -14), (-34, -12)],
        [(36, -38), (30, -24), (-36, -20), (-40, -10)],
    ):
        tube(brush, bar, 3.4, steel, False)
    tube(brush, ((48, -104), (64, -108)), 6, "#d83a40", False)


def _slide(brush: Brush) -> None:
    """A ladder up, a bent chute down to the left."""
    colour = brush.own("#e8503a")
    under(brush, 0, 0, 120, 10)
    for x, y in ((70, 0), (104, 4)):
        tube(brush, ((x, y), (x - 22, -176)), 6, "#3a7ac0", False)
    for k in range(7):
        tube(brush, ((70 - 22 * k / 7, -12 - k * 21), (103 - 22 * k / 7, -10 - k * 21)), 5, "#3a7ac0", False)
    tube(brush, ((40, 0), (44, -128)), 6, "#3a7ac0", False)
    tube(brush, ((6, 4), (14, -112)), 6, "#3a7ac0", False)
    brush.solid(lines([(40, -136), (86, -140), (92, -132), (46, -126)]), "#f0c040", 1.0, 0.5)
    path = "46,-140 20,-124 -40,-62 -84,-24 -126,-16"
    far = stroke([(x + 14, y - 8) for x, y, _ in points(path)], 8, rounded)
    brush.solid(far, mix(colour, DARK, 0.2), 0.7, 0.4)
    bed = [*[(x + 14, y - 4) for x, y, _ in points(path)], *[(x - 10, y + 10) for x, y, _ in reversed(points(path))]]
    brush.canvas.fill(lines(bed), Linear(40, -140, -120, -10, (brush.tone("#f8d060", 1.0), brush.tone("#e0a030", 0.6))))
    brush.solid(stroke([(x - 10, y + 6) for x, y, _ in points(path)], 11, rounded), colour, 1.0, 0.35)
    tube(brush, ((44, -138), (46, -170), (80, -176)), 4, "#3a7ac0")


def _sandbox(brush: Brush) -> None:
    """A wooden frame of sand with a bucket, a spade and a heap."""
    canvas = brush.canvas
    rim = lines([(-118, 4), (-78, -32), (112, -32), (124, 4)])
    canvas.fill(rim.moved(0, 6), brush.tone(DARK, 0), 0.4, blur=4)
    face(brush, rim, WOOD, 0.9, 0.5)
    canvas.fill(
        lines([(-118, 4), (124, 4), (124, 14), (-118, 14)]), Linear(0, 4, 0, 14, (brush.tone(WOOD, 0.6), brush.tone(WOOD, 0.2)))
    )
    sand = lines([(-104, 0), (-70, -27), (104, -27), (112, 0)])
    face(brush, sand, brush.own("#ecd49c"), 1.0, 0.8)
    canvas.inner(sand, 0, 5, brush.tone("#6a5030", 0.2), 0.5, blur=3)
    brush.solid(sketch("-70,-3 -54,-16 -30,-30 -6,-14 10,-3"), "#f0daa4", 1.0, 0.5)
    brush.solid(lines([(38, -30), (62, -30), (58, -6), (42, -6)]), "#3a8ad0", 1.0, 0.4)
    disc(brush, 50, -30, 12, 3.4, "#2a5a90")
    canvas.line(curve([(38, -30), (50, -48), (62, -30)], closed=False), brush.tone("#f0f0f0", 0.9), 1.8)
    tube(brush, ((82, -4), (94, -34)), 3.4, "#e8b83a", False)
    brush.solid(sketch("76,2 78,-10 88,-8 86,2"), "#e04a4a", 1.0, 0.4)


def _trampoline(brush: Brush) -> None:
    """A round bed on bent legs, its pad blue."""
    under(brush, 4, 4, 128, 14)
    for x in (-100, -40, 44, 104):
        tube(brush, ((x - 8, -52), (x - 8, 0), (x + 16, 2), (x + 16, -50)), 5, STEEL)
    disc(brush, 0, -56, 136, 32, mix(brush.own("#3a6ac0"), DARK, 0.3))
    disc(brush, 0, -60, 136, 32, brush.own("#3a6ac0"))
    disc(brush, 0, -60, 108, 24, "#2a2c34", 0.7)
    brush.canvas.fill(sketch("-80,-64 -20,-76 40,-74 -10,-66"), brush.tone("#8890a0", 1.0), 0.3, blur=5)


def _towel(brush: Brush) -> None:
    """A striped towel on the sand with sandals and a hat."""
    canvas = brush.canvas
    towel = curve([(-92, 6, 1), (-66, -26, 1), (0, -29), (86, -26, 1), (92, 5, 1), (10, 9)])
    canvas.fill(towel.moved(2, 3), brush.tone(DARK, 0), 0.35, blur=3)
    face(brush, towel, brush.own("#f4f0e6"), 1.0, 0.8)
    for k in range(6):
        x = -78 + k * 30
        canvas.fill(lines([(x, 10), (x + 13, 10), (x + 20, -30), (x + 8, -30)]), brush.tone("#3a9ab8", 0.8), 0.9, clip=towel)
    brush.solid(ellipse(46, -14, 27, 8), "#e8cf94", 1.0, 0.5)
    brush.solid(sketch("32,-16 34,-28 46,-32 58,-28 60,-16 46,-12"), "#f0dca8", 1.0, 0.5)
    canvas.line(sketch("32,-17 46,-13 60,-17", False), brush.tone("#d8484a", 0.8), 3.4)
    for x in (-116, -102):
        brush.solid(ellipse(x, 4, 5, 11), "#e0683a", 1.0, 0.4)
        canvas.line(sketch(f"{x - 4},4 {x},-4 {x + 4},4", False), brush.tone("#fff0d0", 0.9), 1.4)


def _sandcastle(brush: Brush) -> None:
    """Towers from a bucket, walls, a moat, a paper flag."""
    sand = brush.own("#e4c88c")
    brush.solid(sketch("-70,2 -56,-14 0,-20 60,-14 74,2 0,8"), mix(sand, "#a8804a", 0.2), 0.8, 0.5)
    for x, foot, w, h in ((-38, -8, 24, 38), (38, -8, 24, 36), (0, -10, 34, 60), (-22, 0, 20, 26), (24, 0, 20, 26)):
        body = lines([(x - w / 2, foot), (x - w * 0.42, foot - h), (x + w * 0.42, foot - h), (x + w / 2, foot)])
        brush.canvas.fill(
            body,
            Linear(x - w / 2, 0, x + w / 2, 0, tuple(brush.tone(sand, k) for k in (0.8, 1.0, 0.55, 0.25)), (0, 0.3, 0.65, 1)),
        )
        teeth = [rect(x - w * 0.42 + n * w * 0.24, foot - h - 5, w * 0.13, 6) for n in range(4)]
        brush.canvas.fill(joined(teeth), brush.tone(sand, 0.9))
        fur(brush, body, sand, 26, 1.6, 1.0, 0.5)
    brush.canvas.fill(sketch("-5,-8! -5,-22 0,-27 5,-22 5,-8!"), brush.tone("#5a4020", 0.1), 0.8)
    brush.canvas.line(lines([(0, -74), (0, -98)], closed=False), brush.tone("#7a5a3a", 0.5), 1.4)
    brush.canvas.fill(lines([(0, -98), (17, -93), (0, -87)]), brush.tone("#e0484a", 0.9))
    brush.solid(sketch("52,2 58,-8 66,-7 66,1"), "#f4ece4", 1.0, 0.6)


def _lifebuoy(brush: Brush) -> None:
    """Red and white, with its rope, on a stand."""
    canvas = brush.canvas
    tube(brush, ((0, 0), (0, -120)), 7, "#e8e4dc", False)
    ring = ellipse(0, -92, 36, 37) - ellipse(0, -92, 19, 20)
    canvas.fill(ring.moved(4, 5), brush.tone(DARK, 0), 0.3, blur=3)
    brush.solid(ring, "#f6f2ea", 1.0, 0.5)
    for a in (45, 135, 225, 315):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        band = lines(
            [
                (-s * 10, -92 + c * 10),
                (c * 40 - s * 14, -92 + s * 40 + c * 14),
                (c * 40 + s * 14, -92 + s * 40 - c * 14),
                (s * 10, -92 - c * 10),
            ]
        )
        canvas.fill(band, brush.tone(brush.own("#e0403a"), 0.8), clip=ring)
    canvas.inner(ring, -3, -4, brush.tone(DARK, 0.1), 0.35, blur=3)
    rope = ellipse(0, -92, 39, 40)
    canvas.line(rope, brush.tone("#d8c090", 0.9), 2)


def _vent(brush: Brush) -> None:
    """A grate in the ground with white steam that rises and drifts."""
    canvas = brush.canvas
    grate = lines([(-46, 6), (-34, -10), (38, -10), (46, 6)])
    face(brush, grate, "#4a4e56", 0.7, 0.4)
    bars = [stroke([(-40 + k * 9, 5), (-30 + k * 7.6, -9)], 2.4, even, False) for k in range(10)]
    canvas.fill(joined(bars), brush.tone("#14161a", 0.1))
    light = mix(brush.tone("#f2f4f8", 0.8), brush.colour or "#f2f4f8", 0.5)
    for k in range(30):
        t = k / 30
        x, y = 10 * math.sin(k * 1.9) * (1 + 3 * t) + 36 * t * t, -8 - 190 * t
        canvas.fill(ellipse(x, y, 16 + 40 * t, 13 + 26 * t), light, 0.24 * (1 - t) + 0.02, blur=8 + 6 * t)


def _taiko(brush: Brush) -> None:
    """A great drum on a wooden stand, its skin towards us, with sticks."""
    canvas = brush.canvas
    under(brush, 5, 2, 76, 9)
    for x in (-1, 1):
        tube(brush, ((x * 66, 0), (x * 44, -84)), 9, "#5a3a24", False)
        tube(brush, ((x * 40, 4), (x * 60, -80)), 9, "#6a4428", False)
    tube(brush, ((-62, -26), (62, -26)), 8, "#6a4428", False)
    barrel = sketch("-64,-96 -58,-150 -20,-170 40,-168 76,-150 82,-96 74,-50 36,-30 -24,-32 -58,-50")
    brush.solid(barrel, brush.own("#a83428"), 0.9, 0.2)
    skin = ellipse(-8, -98, 58, 62)
    canvas.fill(ellipse(-8, -98, 62, 66), brush.tone("#4a2a1c", 0.4))
    face(brush, skin, "#f2e6cc", 1.0, 0.6)
    for k in range(26):
        a = k * math.pi / 13
        brush.solid(ellipse(-8 + 60 * math.cos(a), -98 + 64 * math.sin(a), 2.6, 2.6), "#e0c060", 1.0, 0.4)
    for k in range(3):
        a = k * 2 * math.pi / 3 + 0.5
        comma = curve([(-8 + 8 * math.cos(a), -98 + 8 * math.sin(a)), (-8 + 26 * math.cos(a - 0.2), -98 + 26 * math.sin(a - 0.2)),
                       (-8 + 28 * math.cos(a + 0.7), -98 + 28 * math.sin(a + 0.7)),
                       (-8 + 24 * math.cos(a + 1.5), -98 + 24 * math.sin(a + 1.5), 1),
                       (-8 + 18 * math.cos(a + 0.8), -98 + 18 * math.sin(a + 0.8))])  # fmt: skip
        canvas.fill(comma, brush.tone("#2a2226", 0.3))
    for x in (52, 64):
        rod(brush, [(x, 2), (x + 26, -96)], 4.4, "#d8b880", smooth=False)


def _sunflowers(brush: Brush) -> None:
    """A stand of sunflowers, the near ones taller than the far."""
    canvas = brush.canvas
    half = 130 if brush.many else 80
    spots = sorted((brush.chance.uniform(-half, half), brush.chance.uniform(-14, 6)) for _ in range(13 if brush.many else 9))
    for x, y in sorted(spots, key=lambda p: p[1]):
        high, lean = brush.chance.uniform(104, 164), brush.chance.uniform(-9, 9)
        canvas.fill(
            stroke([(x, y), (x + lean * 0.3, y - high * 0.5), (x + lean, y - high)], 4.6, even), brush.tone("#4a7a34", 0.5)
        )
        for k in range(4):
            side, at = (-1) ** k, y - high * (0.2 + 0.16 * k)
            leaf = curve([(x, at, 1), (x + side * 13, at - 14), (x + side * 32, at - 6, 1), (x + side * 15, at + 6)])
            brush.solid(leaf, "#5a9440", 0.9, 0.3)
        cx, cy, r = x + lean, y - high, brush.chance.uniform(17, 22)
        for ring, colour in ((1.0, "#e09a1c"), (0.86, brush.own("#f8c82c"))):
            petals: list[Path] = []
            for k in range(18):
                a = k * math.pi / 9 + ring
                petals.append(
                    stroke(
                        [
                            (cx + r * 0.4 * math.cos(a), cy + r * 0.4 * math.sin(a)),
                            (cx + r * ring * 1.25 * math.cos(a), cy + r * ring * 1.2 * math.sin(a)),
                        ],
                        r * 0.34,
                    )
                )
            canvas.fill(joined(petals), brush.tone(colour, 0.95))
        brush.solid(ellipse(cx, cy, r * 0.55, r * 0.53), "#5a3418", 0.9, 0.3)
        dots = [
            ellipse(cx + r * 0.42 * d * math.cos(d * 17), cy + r * 0.42 * d * math.sin(d * 17), 1, 1)
            for d in (k / 16 for k in range(17))
        ]
        canvas.fill(joined(dots), brush.tone("#c8883c", 1.0), 0.8)
    tuft(brush, 0, 6, half, 18, 9, 30)


def _petals(brush: Brush) -> None:
    """Petals or leaves strewn over the floor."""
    hues = (brush.colour,) * 3 if brush.colour else ("#f4b8c8", "#e88aa4", "#fbe0e6")
    for k, colour in enumerate(hues):
        parts: list[Path] = []
        for _ in range(60):
            turn, far = brush.chance.uniform(0, 2 * math.pi), brush.chance.random() ** 0.6
            x, y, s = 170 * far * math.cos(turn), 26 * far * math.sin(turn), brush.chance.uniform(2.6, 5)
            lean = brush.chance.uniform(-0.5, 0.5) * s
            parts.append(curve([(x - s, y, 1), (x, y - s * 0.5 + lean * 0.4), (x + s, y + lean * 0.3), (x, y + s * 0.45)]))
        brush.canvas.fill(joined(parts).moved(0.6, 1.2), brush.tone(DARK, 0), 0.2)
        brush.canvas.fill(joined(parts), brush.tone(colour, 0.55 + 0.2 * k), 0.95)


def _pool(brush: Brush) -> None:
    """Puddles with the sky in them."""
    canvas = brush.canvas
    for x, y, w, h in ((-56, 0, 92, 15), (76, -12, 54, 9), (58, 12, 40, 7)):
        shape = curve(
            [
                (x - w, y),
                (x - w * 0.5, y - h),
                (x + w * 0.2, y - h * 0.8),
                (x + w, y - h * 0.1),
                (x + w * 0.5, y + h),
                (x - w * 0.3, y + h * 0.9),
            ]
        )
        canvas.fill(shape, Linear(0, y - h, 0, y + h, (brush.view.sky[3], brush.view.sky[1])), 0.85)
        canvas.inner(shape, 0, h * 0.3, brush.tone("#141824", 0), 0.5, blur=1.5)
        canvas.fill(ellipse(x - w * 0.2, y - h * 0.2, w * 0.4, h * 0.16), "#ffffff", 0.4, blur=1.5)


PROPS = {
    "hay bales": Prop(_bales, 260, 112),
    "straw": Prop(_straw, 340, 56, shadow=False),
    "barbed wire": Prop(_wire, 330, 96),
    "fishing nets": Prop(_nets, 284, 152),
    "hydrant": Prop(grouped(_hydrant, (-60, -4, 0.9), (40, 0, 1.0)), 52, 78),
    "bin bags": Prop(_bags, 170, 72),
    "shopping trolley": Prop(grouped(_trolley, (90, -8, 0.92), (-60, -3, 0.96), (10, 0, 1.0)), 120, 112),
    "slide": Prop(_slide, 240, 182),
    "sandbox": Prop(_sandbox, 250, 52),
    "trampoline": Prop(_trampoline, 276, 92),
    "towel": Prop(_towel, 220, 44, shadow=False),
    "sand castle": Prop(_sandcastle, 146, 100),
    "lifebuoy": Prop(_lifebuoy, 80, 132),
    "steam vents": Prop(grouped(_vent, (-120, -20, 0.7), (130, -10, 0.85), (0, 0, 1.0)), 110, 210, shadow=False),
    "taiko": Prop(grouped(_taiko, (120, -12, 0.8), (-128, -8, 0.86), (0, 0, 1.0)), 150, 172),
    "sunflowers": Prop(_sunflowers, 230, 186),
    "petals": Prop(_petals, 350, 56, shadow=False),
    "puddles": Prop(_pool, 300, 50, shadow=False),
}
