"""What is held in both arms: toys, small animals, a bundle; and birds that sit on the hand."""

from vnc.make.draw import Canvas, curve, ellipse, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.held.thing import Thing, solid

_EYE = "#241c22"


def _button_eyes(canvas: Canvas, y: float, gap: float, size: float) -> None:
    for k in (-1, 1):
        canvas.fill(ellipse(k * gap, y, size, size * 1.08), _EYE)
        canvas.fill(ellipse(k * gap - size * 0.3, y - size * 0.4, size * 0.34, size * 0.34), "#ffffff", 0.95)


def _muzzle(canvas: Canvas, y: float, size: float, colour: str) -> None:
    canvas.fill(ellipse(0, y, size * 1.2, size * 0.9), colour)
    canvas.fill(ellipse(0, y - size * 0.4, size * 0.34, size * 0.24), _EYE)
    for k in (-1, 1):
        canvas.line(
            curve([(0, y - size * 0.2), (k * size * 0.2, y + size * 0.26), (k * size * 0.5, y + size * 0.2)], closed=False),
            _EYE,
            2.2,
        )


def _toy_body(canvas: Canvas, colour: str) -> None:
    """Arms and legs of stuffed cloth round a belly, the feet toward us."""
    for k in (-1, 1):
        solid(canvas, ellipse(k * 62, 96, 40, 34), colour)
        canvas.fill(ellipse(k * 66, 98, 22, 19), tint(colour, 0.14))
    solid(canvas, ellipse(0, 46, 72, 78), colour)
    canvas.fill(ellipse(0, 52, 42, 50), tint(colour, 0.12), 0.9)
    for k in (-1, 1):
        solid(canvas, stroke(sided([(48, -4), (86, 18), (80, 52)], k), 46, lambda t: 0.8 + 0.2 * t), colour)


def teddy(canvas: Canvas, thing: Thing) -> None:
    colour = thing.colour
    _toy_body(canvas, colour)
    for k in (-1, 1):
        solid(canvas, ellipse(k * 56, -104, 29, 28), colour)
        canvas.fill(ellipse(k * 56, -102, 16, 15), tint(colour, 0.16))
    solid(canvas, ellipse(0, -58, 78, 66), colour)
    _muzzle(canvas, -36, 27, tint(colour, 0.2))
    _button_eyes(canvas, -70, 32, 9.5)
    for k in (-1, 1):
        solid(canvas, curve(sided([(0, 8, 1), (40, -10), (46, 24), (8, 20)], k)), "#c8323c", 3)
    solid(canvas, ellipse(0, 11, 11, 10), "#c8323c", 3)


def plush(canvas: Canvas, thing: Thing) -> None:
    """A rabbit with long ears."""
    colour = thing.colour
    _toy_body(canvas, colour)
    for k in (-1, 1):
        ear = curve(sided([(10, -92), (12, -168), (34, -200), (58, -172), (54, -92)], k))
        solid(canvas, ear, colour)
        canvas.fill(curve(sided([(24, -108), (26, -162), (36, -180), (46, -160), (42, -108)], k)), mix(colour, "#f0a0b0", 0.5))
    solid(canvas, ellipse(0, -58, 70, 60), colour)
    _muzzle(canvas, -40, 22, tint(colour, 0.12))
    _button_eyes(canvas, -66, 28, 9)


def doll(canvas: Canvas, thing: Thing) -> None:
    """A porcelain doll in a frilled dress."""
    dress = scalloped(curve([(-26, 0, 1), (26, 0, 1), (60, 60), (92, 126, 1), (-92, 126, 1), (-60, 60)], tension=0.3), 16, 5)
    hair = "#e2c27c" if lightness(thing.colour) < 0.75 else "#6b4630"
    for k in (-1, 1):
        solid(canvas, stroke(sided([(46, -90), (66, -40), (60, 8)], k), 36, lambda t: 1 - 0.5 * t), hair)
    solid(canvas, dress, thing.colour)
    for k in (-1, 1):
        solid(canvas, stroke(sided([(24, 6), (56, 30), (66, 56)], k), 26, even), thing.colour)
        solid(canvas, ellipse(k * 67, 60, 12, 12), "#ffe8da", 2.6)
    solid(canvas, ellipse(0, -56, 58, 56), "#ffe8da")
    for k in (-1, 1):
        canvas.fill(ellipse(k * 32, -36, 13, 9), "#f0a0a8", 0.7, blur=3)
        canvas.fill(ellipse(k * 23, -54, 8, 11), "#3f5f9a")
        canvas.fill(ellipse(k * 23 - 3, -58, 3, 3.6), "#ffffff")
        canvas.fill(stroke([(k * 12, -66), (k * 23, -70), (k * 35, -62)], 4), _EYE)
    canvas.fill(ellipse(0, -26, 6, 4), "#c83a4a")
    solid(canvas, curve([(-60, -40, 1), (-62, -96), (0, -122), (62, -96), (60, -40, 1), (40, -84), (0, -92), (-40, -84)]), hair)
    for k in (-1, 1):
        solid(canvas, curve(sided([(0, -112, 1), (34, -134), (40, -104)], k)), "#b3262f", 2.6)


def _furry_head(canvas: Canvas, x: float, y: float, size: float, colour: str, ears: str) -> None:
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(size)
        for k in (-1, 1):
            points = {
                "cat": [(20, -36), (46, -82, 1), (62, -20)], "dog": [(34, -40), (70, -30), (74, 18), (50, 6)],
                "rabbit": [(8, -40), (16, -124), (42, -120), (36, -36)],
            }[ears]  # fmt: skip
            solid(canvas, curve(sided(points, k), tension=0.4), colour if ears != "dog" else shade(colour, 0.1))
            if ears == "cat":
                canvas.fill(curve(sided([(30, -38), (45, -66, 1), (54, -28)], k), tension=0.3), "#f0a8a8", 0.9)
        solid(canvas, curve([(0, -52), (46, -42), (66, -2), (50, 34), (0, 46), (-50, 34), (-66, -2), (-46, -42)]), colour)
        canvas.fill(ellipse(0, 22, 27, 19), tint(colour, 0.16), 0.95)
        dark = lightness(colour) < 0.45
        for k in (-1, 1):
            canvas.fill(ellipse(k * 28, -4, 13, 14), "#e8c83a" if dark and ears == "cat" else _EYE)
            if dark and ears == "cat":
                canvas.fill(ellipse(k * 28, -4, 4, 12), _EYE)
            canvas.fill(ellipse(k * 28 - 4, -9, 4, 4), "#ffffff", 0.95)
            if ears == "cat":
                for low in (14, 22):
                    canvas.fill(
                        stroke([(k * 26, low), (k * 84, low * 2 - 22)], 2.2), "#ffffff" if dark else shade(colour, 0.3), 0.8
                    )
        canvas.fill(curve([(-8, 12, 1), (8, 12, 1), (0, 21, 1)]), "#d8707c" if ears != "dog" else _EYE)
        for k in (-1, 1):
            canvas.line(
                curve([(0, 20), (k * 8, 30), (k * 17, 26)], closed=False), shade(colour, 0.34) if not dark else "#0e0a0e", 2.4
            )


def _in_the_arms(canvas: Canvas, thing: Thing, ears: str) -> None:
    """The head at one elbow, the body along the forearm, a tail or paws over it."""
    k, colour = thing.side, thing.colour
    if ears != "rabbit":
        tail = stroke(sided([(92, 60), (128, 90), (116, 150), (132, 190)], k), 27, lambda t: 1 - 0.35 * t)
        solid(canvas, tail, colour)
    body = curve(sided([(-84, 10), (-40, -42), (40, -40), (108, 4), (120, 68), (60, 104), (-60, 98), (-96, 60)], k))
    solid(canvas, body, colour, 4)
    for x in (20, 52, 84):
        canvas.fill(stroke(sided([(x, -22), (x + 10, 0), (x + 6, 24)], k), 9), shade(colour, 0.16), 0.7, clip=body)
    for x in (-66, -28):
        solid(canvas, rect(k * x - 15, 40, 30, 62, 15), colour)
        canvas.fill(ellipse(k * x, 90, 14, 12), tint(colour, 0.14))
    _furry_head(canvas, -k * 56, -54, 1.0, colour, ears)


def cat(canvas: Canvas, thing: Thing) -> None:
    _in_the_arms(canvas, thing, "cat")


def puppy(canvas: Canvas, thing: Thing) -> None:
    _in_the_arms(canvas, thing, "dog")


def rabbit(canvas: Canvas, thing: Thing) -> None:
    _in_the_arms(canvas, thing, "rabbit")


def baby(canvas: Canvas, thing: Thing) -> None:
    """Asleep in a blanket."""
    k = -thing.side
    wrap = curve(sided([(-120, 60), (-90, 6), (0, -34), (70, -92), (124, -60), (116, 10), (60, 84), (-40, 110)], k))
    solid(canvas, wrap, thing.colour, 4)
    face = ellipse(k * 70, -26, 46, 44)
    solid(canvas, ellipse(k * 70, -28, 58, 56), tint(thing.colour, 0.05))
    solid(canvas, face, "#ffe0cc")
    for dx in (-18, 18):
        canvas.line(curve([(k * 70 + dx - 9, -26), (k * 70 + dx, -20), (k * 70 + dx + 9, -26)], closed=False), "#7a4a3a", 2.8)
        canvas.fill(ellipse(k * 70 + dx * 1.3, -10, 9, 6), "#f08a90", 0.6, blur=2)
    canvas.line(curve([(k * 70 - 6, -2), (k * 70, 1), (k * 70 + 6, -2)], closed=False), "#b0504a", 2.6)
    for line in ([(-100, 50), (-20, 30), (50, 50)], [(-60, 90), (10, 70), (66, 64)]):
        canvas.fill(stroke(sided(line, k), 8), shade(thing.colour, 0.12), 0.7, clip=wrap)


def pillow(canvas: Canvas, thing: Thing) -> None:
    shape = curve([(-118, -96, 1), (0, -80), (118, -96, 1), (104, 10), (118, 112, 1), (0, 98), (-118, 112, 1), (-104, 10)])
    solid(canvas, shape, thing.colour, 4)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(96, -78), (62, -46), (50, -10)], k), 9), shade(thing.colour, 0.12), 0.8, clip=shape)


def box(canvas: Canvas, thing: Thing) -> None:
    """A wrapped present, or a plain box."""
    solid(canvas, rect(-96, -70, 192, 170, 4), thing.colour, 4)
    solid(canvas, rect(-104, -98, 208, 40, 4), tint(thing.colour, 0.04), 4)
    if thing.shape != "plain":
        ribbon = "#f4d86a" if lightness(thing.colour) < 0.7 else "#c8323c"
        canvas.fill(rect(-15, -98, 30, 198), ribbon)
        for k in (-1, 1):
            solid(canvas, curve(sided([(0, -98, 1), (40, -140), (64, -118), (30, -98)], k)), ribbon)
        solid(canvas, ellipse(0, -102, 13, 12), ribbon)


def book_stack(canvas: Canvas, thing: Thing) -> None:
    for i, tone in enumerate(("#5a3a2a", "#2c5a48", thing.colour, "#35457a")):
        y = 84 - i * 46
        wide = 118 - (i * 7) % 17
        solid(canvas, rect(-wide, y - 40, wide * 2, 44, 5), tone, 4)
        canvas.fill(rect(-wide + 10, y - 33, wide * 2 - 8, 29, 3), "#f4eee0")
        for dy in (-26, -18, -10):
            canvas.fill(rect(-wide + 12, y + dy, wide * 2 - 12, 1.6), "#b8ac94", 0.8)
        solid(canvas, rect(-wide - 3, y - 40, 26, 44, 6), tone, 3)
