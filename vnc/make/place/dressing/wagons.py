"""A car, a carriage, a cart, a sled, a boat drawn ashore."""

from random import Random

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, grain, ground, joined, points, shade, sketch, tube, tuft, wheel

CHROME = "#c8ced8"

CAR = (
    "-150,-28! -152,-44 -148,-58 -128,-64 -84,-68 -72,-70! -50,-98 -34,-108 0,-112 40,-111 62,-106 92,-80! 130,-76 148,-70 "
    "152,-52 151,-28! 140,-20 60,-18 -60,-18 -140,-20"
)


def car(brush: Brush) -> None:
    """A saloon of rounded shape, its nose to the left."""
    colour, canvas = brush.own("#4a7a8c"), brush.canvas
    ground(brush, 300, 20)
    body = sketch(CAR)
    canvas.fill(sketch("-140,-30 -130,-8! 134,-8! 144,-30"), brush.tone("#141418", 0.1))
    tones = (
        (mix(colour, "#ffffff", 0.5), 1.0),
        (mix(colour, "#ffffff", 0.15), 0.9),
        (colour, 0.65),
        (mix(colour, "#ffffff", 0.12), 0.75),
        (mix(colour, DARK, 0.2), 0.35),
        (mix(colour, DARK, 0.5), 0.15),
    )
    canvas.fill(body, Linear(0, -114, 0, -16, tuple(brush.tone(c, k) for c, k in tones), (0, 0.3, 0.46, 0.56, 0.75, 1)))
    canvas.fill(sketch("-148,-58 -128,-66 -80,-70 -96,-62 -130,-58"), "#ffffff", 0.3, blur=2, clip=body)
    canvas.inner(body, -3, -1.5, brush.tone(DARK, 0.1), 0.35, blur=4)
    _windows(brush, colour)
    canvas.line(sketch("-146,-50 -60,-56 60,-57 148,-54", False), brush.tone(mix(colour, "#ffffff", 0.6), 1.0), 1.2, 0.7)
    seams = ("-66,-70 -72,-50 -66,-24", "4,-68 6,-40 2,-22", "64,-68 72,-52 58,-26")
    canvas.line(joined([sketch(t, False) for t in seams]), brush.tone(mix(colour, DARK, 0.7), 0.1), 1, 0.75)
    for x in (-8, 60):
        brush.solid(rect(x - 10, -60, 12, 3, 1.4), CHROME, 1.0, 0.4)
    _car_ends(brush)
    for x in (-96, 96):
        arch = ellipse(x, -24, 30, 31) & rect(-160, -60, 320, 36)
        canvas.fill(arch, brush.tone("#101014", 0.05))
        canvas.line(
            sketch(f"{x - 31},-24 {x - 23},-46 {x},-56 {x + 23},-46 {x + 31},-24", False),
            brush.tone(mix(colour, "#ffffff", 0.3), 0.9),
            1.6,
            0.8,
        )
        _car_wheel(brush, x, -24)


def _windows(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    glass = sketch("-66,-70! -46,-96 -32,-104 0,-107.6 38,-107 58,-102 84,-79! 60,-72 0,-70")
    lit = brush.view.lamps
    sky = (
        mix(brush.tone("#cfe4ee", 0.95), "#3a4660", lit * 0.7),
        mix(brush.tone("#6a8496", 0.6), "#262c40", lit * 0.7),
        brush.tone("#26303c", 0.4),
    )
    canvas.fill(glass, Linear(-40, -108, 30, -68, sky))
    canvas.fill(
        joined([sketch("-30,-70 -28,-84 -18,-88 -12,-80 -12,-70"), sketch("38,-70 38,-82 46,-86 54,-80 56,-70")]),
        brush.tone("#1c1c22", 0.2),
        0.75,
        clip=glass,
    )
    canvas.fill(lines([(-40, -70), (-14, -110), (0, -110), (-26, -70)]), "#ffffff", 0.22, clip=glass)
    canvas.fill(lines([(16, -70), (42, -110), (48, -110), (22, -70)]), "#ffffff", 0.18, clip=glass)
    canvas.line(glass, brush.tone(CHROME, 0.9), 1.5, 0.9)
    for text in ("2,-109 4,-68", "62,-102 62,-72", "-46,-97 -44,-70"):
        canvas.line(sketch(text, False), brush.tone(mix(colour, DARK, 0.25), 0.5), 3.4 if text[0] != "-" else 2)
    brush.solid(sketch("-58,-74 -50,-80 -44,-78 -46,-71 -54,-70"), colour, 1.0, 0.35)


def _car_ends(brush: Brush) -> None:
    """Lamps and bumpers."""
    canvas, lit = brush.canvas, brush.view.lamps
    for text in ("-156,-36 -150,-38 -126,-37 -126,-30 -150,-28 -156,-31", "156,-36 150,-38 126,-37 126,-30 150,-28 156,-31"):
        brush.solid(sketch(text), CHROME, 1.0, 0.3)
    lamp = sketch("-151,-54 -146,-60 -138,-60 -136,-53 -141,-47 -149,-47")
    canvas.fill(
        lamp,
        Radial(-144, -55, 10, (mix(brush.tone("#ffffff", 1.0), "#fffbe8", lit), mix(brush.tone("#c8d0d8", 0.6), "#ffe8b0", lit))),
    )
    canvas.line(lamp, brush.tone(CHROME, 0.8), 1.3)
    brush.glow(-146, -54, 60, "#ffecc0", 0.1 + 0.5 * lit)
    rear = sketch("150,-66 152,-52 146,-50 142,-56 144,-66")
    brush.solid(rear, mix("#c02a30", "#ff5a50", lit * 0.6), 1.0, 0.5)
    brush.glow(149, -58, 30, "#ff4a40", 0.1 + 0.4 * lit)


def _car_wheel(brush: Brush, x: float, y: float) -> None:
    canvas = brush.canvas
    canvas.fill(
        ellipse(x, y, 24, 24), Linear(x - 20, y - 22, x + 20, y + 22, (brush.tone("#4e4c54", 0.9), brush.tone("#1e1c22", 0.2)))
    )
    canvas.line(ellipse(x, y, 19, 19), brush.tone("#f0ece4", 0.9), 2, 0.8)
    canvas.fill(
        ellipse(x, y, 15, 15),
        Linear(
            x - 12, y - 14, x + 12, y + 14, (brush.tone("#f4f6fa", 1.0), brush.tone("#9aa2ae", 0.6), brush.tone("#4a505c", 0.2))
        ),
    )
    canvas.line(ellipse(x, y, 10, 10), brush.tone("#5a606c", 0.4), 1.4, 0.8)
    ball(brush, x, y, 5, CHROME, 0.9)


def _cart(brush: Brush) -> None:
    """Two wheels, plank sides, a load of hay and sacks, its shafts on the ground to the left."""
    wood, canvas = brush.own("#94683e"), brush.canvas
    ground(brush, 120, 16, 12)
    wheel(brush, 40, -42, 36, mix(wood, DARK, 0.35), 12, 0.55)
    for a, b in (((-30, -46), (-118, -3)), ((-6, -58), (-100, -9))):
        tube(brush, (a, b), 5, mix(wood, DARK, 0.12), False)
    _hay(brush)
    far = sketch("-20,-98! 82,-98! 76,-62! -16,-62!")
    brush.canvas.fill(far & rect(76, -98, 10, 40), brush.tone(mix(wood, DARK, 0.4), 0.2))
    for k in range(3):
        y = -84 + 12 * k
        plank = lines([(-46 + k * 2, y), (66 - k * 1.4, y), (65 - k * 1.4, y + 10.6), (-45 + k * 2, y + 10.6)])
        brush.solid(plank, wood, 0.95, 0.4)
        grain(brush, plank, wood, 12, amount=0.6)
    end = lines([(66, -84), (84, -97), (80, -60), (63, -49)])
    canvas.fill(end, Linear(66, 0, 84, 0, (brush.tone(mix(wood, DARK, 0.2), 0.35), brush.tone(mix(wood, DARK, 0.4), 0.15))))
    for x in (-40, 8, 56):
        brush.solid(rect(x, -94, 6, 46, 1.5), mix(wood, "#f0d0a0", 0.12), 1.0, 0.35)
        for y in (-79, -67, -55):
            canvas.fill(ellipse(x + 3, y, 1, 1), brush.tone("#2a2428", 0.3))
    tube(brush, ((-50, -48), (66, -48)), 6, mix(wood, DARK, 0.2), False)
    shade(brush, ellipse(12, -46, 44, 8), rect(-50, -84, 120, 40), 0.4, 5)
    wheel(brush, 12, -38, 38, wood, 12, 0.94)
    canvas.line(ellipse(12, -38, 35.4, 37.4), brush.tone("#6a6870", 0.9), 1.2, 0.8)
    tuft(brush, 12, 3, 44, 9, 6, 24)


def _hay(brush: Brush) -> None:
    """A heap of straw and two sacks."""
    chance, canvas = Random(6), brush.canvas
    heap = sketch("-44,-80 -34,-106 -8,-124 22,-126 52,-114 76,-94 70,-78")
    canvas.fill(
        heap, Linear(-30, -126, 50, -80, (brush.tone("#f0d078", 1.0), brush.tone("#c89a44", 0.6), brush.tone("#7a5a2c", 0.3)))
    )
    for k, colour in enumerate(("#8a6428", "#d8b05a", "#fae8a0")):
        wisps: list[Path] = []
        for _ in range(110):
            x = chance.uniform(-44, 74)
            y = -82 - chance.random() * 42 * (1 - ((x - 14) / 66) ** 2)
            turn = chance.uniform(-1, 1)
            wisps.append(stroke([(x, y), (x + turn * 9, y - chance.uniform(-3, 6))], 1.2, smooth=False))
        canvas.fill(joined(wisps), brush.tone(colour, 0.35 + 0.25 * k), 0.9)
    for x, y, size in ((48, -96, 14), (-26, -98, 11)):
        bulge = "-1,1 -0.9,-0.5 -0.3,-1 -0.45,-1.5! 0.4,-1.5! 0.3,-1 1,-0.4 1,1"
        sack = curve([(x + u * size, y + v * size, corner) for u, v, corner in points(bulge)])
        brush.solid(sack, "#c0a478", 1.0, 0.3)
        canvas.line(sketch(f"{x - 5},{y - size} {x},{y - size + 1} {x + 5},{y - size}", False), brush.tone("#6a4a2c", 0.3), 1.4)


def _carriage(brush: Brush) -> None:
    """A closed coach with lamps and curtains, its shafts empty."""
    colour, canvas, gold = brush.own("#5a2430"), brush.canvas, "#d8ac54"
    ground(brush, 210, 18)
    for x, r, s in ((-58, 29, 0.8), (74, 38, 0.8)):
        wheel(brush, x, -r - 6, r, mix("#4a2a20", DARK, 0.4), 12, s)
    tube(brush, ((-74, -40), (-110, -34), (-150, -22)), 4, "#6a4028")
    tube(brush, ((-84, -40), (-60, -46), (0, -36), (60, -46), (92, -66)), 5, "#3a2a28")
    for text in ("-50,-62 -64,-48 -76,-60 -74,-70", "66,-64 84,-48 98,-62 96,-74"):
        canvas.line(sketch(text, False), brush.tone("#6a6a72", 0.7), 2.6)
    _coach_body(brush, colour, gold)
    seat = sketch("-100,-104! -66,-104! -62,-84 -64,-72! -84,-70 -98,-78")
    brush.solid(seat, mix(colour, DARK, 0.3), 0.9, 0.3)
    brush.solid(sketch("-103,-112 -80,-114 -62,-112 -60,-104 -80,-103 -102,-104"), "#8a3a3a", 1.0, 0.4)
    tube(brush, ((-100, -78), (-116, -72), (-120, -84)), 3.4, "#3a2a28")
    for x in (-58, 72):
        _coach_lamp(brush, x, -112, gold)
    for x, r in ((-70, 31), (64, 41)):
        wheel(brush, x, -r, r, "#8a5030", 12, 0.94, 0.12)
        canvas.line(ellipse(x, -r, r * 0.93, r * 0.985), brush.tone("#8a8a92", 0.9), 1.1, 0.8)


def _coach_body(brush: Brush, colour: str, gold: str) -> None:
    canvas = brush.canvas
    body = sketch("-62,-160! -60,-110 -48,-72 -30,-54 30,-52 54,-64 74,-104 78,-160!")
    brush.solid(body, colour, 1.0, 0.25)
    canvas.fill(sketch("-56,-112 -46,-80 -38,-82 -48,-112"), "#ffffff", 0.2, blur=2, clip=body)
    warm = mix(brush.tone("#8aa0a8", 0.5), "#ffd890", brush.view.lamps * 0.9)
    for text in (
        "-52,-150! -26,-152! -26,-112! -48,-112!",
        "-16,-152! 22,-152! 22,-108! -16,-108!",
        "32,-152! 66,-150! 64,-112! 32,-112!",
    ):
        pane = sketch(text)
        canvas.fill(pane, Linear(0, -152, 0, -108, (mix(warm, "#ffffff", 0.25), mix(warm, "#2a2430", 0.35))))
        left, top, right, low = pane.bounds()
        for x0, x1 in ((left, left + 8), (right, right - 8)):
            canvas.fill(
                lines([(x0, top), (x1, top), ((x0 + x1) / 2, low - 12), (x0 + (x1 - x0) * 0.3, low), (x0, low)]),
                brush.tone("#b83a44", 0.7),
                clip=pane,
            )
        canvas.line(pane, brush.tone(gold, 0.95), 1.6)
    canvas.line(sketch("-16,-156 -18,-108 -14,-56", False), brush.tone(mix(colour, DARK, 0.6), 0.1), 1, 0.8)
    canvas.line(sketch("23,-156 25,-108 21,-54", False), brush.tone(mix(colour, DARK, 0.6), 0.1), 1, 0.8)
    canvas.line(sketch("-60,-104 0,-100 75,-104", False), brush.tone(gold, 1.0), 1.7, 0.9)
    canvas.line(sketch("-10,-92 0,-96 14,-92 14,-70 2,-64 -10,-70 -10,-92", False), brush.tone(gold, 0.9), 1.2, 0.8)
    brush.solid(ellipse(18, -100, 2.6, 1.6), gold, 1.0, 0.5)
    roof = sketch("-70,-158! -60,-170 -20,-178 40,-178 80,-168 86,-158! 8,-161")
    brush.solid(roof, mix(colour, DARK, 0.3), 1.0, 0.25)
    canvas.line(sketch("-70,-158 8,-161 86,-158", False), brush.tone(gold, 1.0), 2, 0.9)
    for x in (-52, 70):
        ball(brush, x, -173, 3, gold, 0.9)
    brush.solid(sketch("-14,-54! 20,-54! 24,-40! -18,-40!"), "#4a3028", 0.8, 0.3)


def _coach_lamp(brush: Brush, x: float, y: float, gold: str) -> None:
    brush.solid(sketch(f"{x - 5},{y}! {x + 5},{y}! {x + 4},{y + 15}! {x - 4},{y + 15}!"), gold, 1.0, 0.4)
    brush.canvas.fill(rect(x - 3, y + 2, 6, 11), mix(brush.tone("#f4e8c8", 0.9), "#ffdc90", 0.3 + 0.7 * brush.view.lamps))
    brush.solid(sketch(f"{x - 6},{y}! {x},{y - 6}! {x + 6},{y}!"), gold, 1.0, 0.4)
    brush.glow(x, y + 7, 44, "#ffc870", 0.8)


def _sled(brush: Brush) -> None:
    """A wooden sled on curled runners with a coil of rope, turned toward us."""
    wood, canvas = brush.own("#b0743c"), brush.canvas
    for dy, dim in ((-14, 0.4), (0, 0.0)):
        dx = 26 if dy else 0
        run = [(x + dx, y + dy, s) for x, y, s in points("62,-2 20,-1 -40,-1 -60,-6 -70,-20 -66,-32 -56,-30")]
        tube(brush, run, 5, mix(wood, DARK, dim))
        tube(brush, [(x, y + 2.4) for x, y, _ in run[:4]], 1.6, "#c0c6d0")
        for x in (-38, 4, 46):
            tube(brush, ((x + dx, -2 + dy), (x + dx + 1, -22 + dy)), 4.4, mix(wood, DARK, dim + 0.1), False)
    for k in range(4):
        x, y = -46 + 7 * k, -22 - 4.2 * k
        slat = lines([(x, y), (x + 102, y), (x + 105, y - 3.2), (x + 3, y - 3.2)])
        brush.solid(slat, mix(wood, "#ffe8c0", 0.1), 1.0, 0.55)
        canvas.fill(lines([(x, y), (x + 102, y), (x + 102, y + 2.6), (x, y + 2.6)]), brush.tone(mix(wood, DARK, 0.3), 0.3))
        grain(brush, slat, wood, 6, amount=0.6)
    for x in (-36, 46):
        canvas.fill(joined([ellipse(x + 7 * k, -23.6 - 4.2 * k, 1, 0.8) for k in range(4)]), brush.tone("#4a3a34", 0.4))
    canvas.line(sketch("-62,-31 -80,-16 -74,-2 -52,3 -44,-4", False), brush.tone("#e8dcc0", 0.9), 1.8)
    blanket = sketch("6,-26 14,-38 40,-39 52,-28 52,-21 30,-19 8,-21")
    brush.solid(blanket, "#b8323c", 1.0, 0.35)
    canvas.fill(
        joined([stroke([(16 + 9 * k, -37), (12 + 10 * k, -20)], 1.8, even) for k in range(4)]),
        brush.tone("#f4ead8", 0.9),
        0.8,
        clip=blanket,
    )


def _rowboat(brush: Brush) -> None:
    """Drawn up and heeled over, so that we look in: ribs, thwarts, an oar."""
    paint, canvas = brush.own("#3f6f88"), brush.canvas
    ground(brush, 200, 16)
    hull = sketch("-116,-52! -92,-20 -50,-4 20,-2 72,-10 108,-30 118,-48! 60,-34 -40,-34")
    brush.solid(hull, paint, 1.0, 0.25)
    for k in range(3):
        canvas.line(
            sketch(f"{-112 + 8 * k},{-44 + 9 * k} {-50},{-24 + 7 * k} {30},{-24 + 7 * k} {114 - 9 * k},{-42 + 9 * k}", False),
            brush.tone(mix(paint, DARK, 0.6), 0.1),
            0.9,
            0.6,
        )
    canvas.line(sketch("-96,-22 -50,-7 20,-5 74,-13 106,-30", False), brush.tone("#d8d0c0", 0.8), 2, 0.6)
    inside = sketch("-116,-52! -70,-70 0,-78 70,-70 118,-48! 60,-36 -40,-35")
    canvas.fill(
        inside, Linear(-90, -76, 60, -36, (brush.tone("#6a4a34", 0.3), brush.tone("#8a6444", 0.5), brush.tone("#b8895c", 0.9)))
    )
    ribs = [sketch(f"{x},{-71 - 6 * (1 - (x / 90) ** 2)} {x + 6},-52 {x + 1},{-36}", False) for x in range(-84, 90, 21)]
    canvas.line(joined(ribs), brush.tone("#4a3020", 0.3), 2.6, 0.8, clip=inside)
    canvas.inner(inside, 4, 7, brush.tone(DARK, 0.05), 0.5, blur=4)
    for x, wide in ((-56, 18), (6, 20), (62, 16)):
        seat = sketch(f"{x - wide / 2},-72! {x + wide / 2},-72! {x + wide / 2 + 3},-38! {x - wide / 2 - 2},-38!")
        brush.solid(seat, "#a87c50", 1.0, 0.5)
        grain(brush, seat, "#a87c50", 8, upright=True, amount=0.6)
    tube(brush, points("-116,-52 -70,-70 0,-78 70,-70 118,-48"), 4, mix(paint, "#ffffff", 0.5))
    tube(brush, points("-116,-52 -40,-34.6 60,-35 118,-48"), 4.6, mix(paint, "#ffffff", 0.6))
    tube(brush, ((-78, -60), (20, -54), (84, -44)), 3.2, "#d8b888")
    brush.solid(sketch("-104,-68 -96,-70 -76,-62 -76,-58 -92,-60 -104,-64"), "#d8b888", 1.0, 0.4)
    canvas.line(sketch("-114,-50 -126,-20 -118,-2 -140,4", False), brush.tone("#d8c8a0", 0.8), 2)


PROPS = {
    "car": Prop(car, 316, 116),
    "cart": Prop(_cart, 206, 128),
    "carriage": Prop(_carriage, 254, 182),
    "sled": Prop(_sled, 168, 48),
    "rowboat ashore": Prop(_rowboat, 240, 84),
}
