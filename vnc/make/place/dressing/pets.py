"""Cats, dogs and rabbits, sitting as they do when nobody minds them."""

from vnc.make.draw import Path, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, fur, ground, joined, points, shade, sketch


def pelt(brush: Brush, shape: Path, colour: str, hairs: int, long: float, lean: float = 1.2, light: float = 0.95) -> None:
    """A furry body: rounded by the light, hairs over it, a soft dark where it turns from us."""
    brush.solid(shape, colour, light, 0.28)
    fur(brush, shape, colour, hairs, long, lean, 0.42)


def eye(brush: Brush, x: float, y: float, size: float, colour: str) -> None:
    """A small wet eye: dark rim, iris, pupil, one light."""
    canvas = brush.canvas
    canvas.fill(ellipse(x, y, size * 1.25, size), brush.tone("#1a1216", 0.3))
    canvas.fill(ellipse(x, y, size, size * 0.82), brush.tone(colour, 1.0))
    canvas.fill(ellipse(x - size * 0.1, y, size * 0.4, size * 0.74), brush.tone("#0c080c", 0.2))
    canvas.fill(ellipse(x - size * 0.36, y - size * 0.34, size * 0.24, size * 0.22), "#ffffff", 0.95)


def _cat(brush: Brush) -> None:
    """Sitting upright, its tail laid round; a second one lies curled beside it."""
    colour = brush.own(brush.chance.choice(("#3a363c", "#c8854a", "#8c8480", "#e4dccc")))
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(-52, -2)
            _curled(brush, "#c8854a" if colour != "#c8854a" else "#e4dccc")
    _sitting_cat(brush, colour)


def _sitting_cat(brush: Brush, colour: str) -> None:
    canvas, pale = brush.canvas, mix(colour, "#fff6ea", 0.55)
    ground(brush, 44, 7, 3, 0)
    tail = stroke(points("13,-5 22,-2 27,-7 24,-15 28,-21"), 5, rounded)
    pelt(brush, tail, colour, 40, 3, 0.4, 0.7)
    body = sketch("-3,-36 -9,-29 -11,-20 -9.6,-10 -10.4,-4 -13,-2 -13,0! -3,0.6! 0,0.8 15,0.8! 20,-4 19.6,-12 15,-22 8,-30 4,-36")
    pelt(brush, body, colour, 260, 4.4, 1.3)
    haunch = sketch("-2,0.4! 0,-6 5,-13 13,-14 19,-8 18.6,-2 14,0.8!")
    canvas.inner(haunch, 1.4, 1.6, brush.tone(mix(colour, "#ffffff", 0.3), 1.0), 0.4, blur=1.2)
    canvas.inner(haunch, -1, 0, brush.tone(mix(colour, DARK, 0.6), 0.1), 0.3, blur=1)
    canvas.line(sketch("-2,-1 -0.6,-6 4,-12", False), brush.tone(mix(colour, DARK, 0.6), 0.1), 0.8, 0.6)
    canvas.line(sketch("-7.6,-1 -7,-9 -7.6,-18", False), brush.tone(mix(colour, DARK, 0.6), 0.1), 0.7, 0.55)
    bib = sketch("-9,-28 -10.6,-20 -9.4,-13 -5.6,-17 -4,-26")
    canvas.fill(bib, brush.tone(pale, 0.95), 0.75, blur=1.2)
    for x in (-10.6, -5):
        canvas.fill(ellipse(x, -0.9, 2.9, 1.6), brush.tone(pale, 0.85), 0.8, blur=0.5)
    if colour not in ("#3a363c", "#e4dccc"):
        bands = [stroke(points(t), 1.4) for t in ("9,-29 4,-26 2,-22", "14,-23 8,-21 5,-17", "17,-17 12,-17 9,-14")]
        canvas.fill(joined(bands), brush.tone(mix(colour, "#2a1410", 0.6), 0.3), 0.55, blur=0.4, clip=body)
    _cat_head(brush, colour, pale)


def _cat_head(brush: Brush, colour: str, pale: str) -> None:
    """Turned a little to the left."""
    canvas = brush.canvas
    shade(brush, ellipse(-4, -31, 8, 3), ellipse(-4, -30, 9, 6), 0.35, 1.4)
    head = sketch(
        "-14.6,-36 -14,-41 -13.4,-44 -14,-51.4! -10,-49 -8,-46.4 -3.4,-46.8 0,-49.6 "
        "3.6,-52! 3.4,-44 3.8,-38 1,-33.4 -4,-31 -8,-30.8 -12.6,-33"
    )
    pelt(brush, head, colour, 110, 2.6, 1.5)
    for text in ("-13,-45 -13.4,-49.6! -9.8,-47", "-1,-47.6 2.7,-50! 2.4,-45"):
        canvas.fill(sketch(text), brush.tone(mix(colour, "#f0a8a0", 0.6), 0.6), 0.85, blur=0.3)
    canvas.fill(sketch("-12,-34.6 -10,-36.6 -7,-37.2 -4,-35.6 -3,-33 -6,-31.4 -10,-32"), brush.tone(pale, 1.0), 0.85, blur=0.5)
    for x in (-11, -3.4):
        eye(brush, x, -40, 1.5, "#c8d04a")
    canvas.fill(sketch("-9,-36.8 -6.6,-36.8 -7.8,-35.4"), brush.tone("#c87a78", 0.8))
    canvas.line(
        sketch("-10.2,-33.8 -8.4,-33.6 -7.8,-35 -7,-33.6 -5,-33.8", False), brush.tone(mix(colour, DARK, 0.7), 0.2), 0.5, 0.8
    )
    hairs = [
        stroke([(-7.8 + s * 2.6, -34.6), (-7.8 + s * 9.6, y)], 0.34, even, False) for s in (-1, 1) for y in (-36.8, -34.6, -32.6)
    ]
    canvas.fill(joined(hairs), brush.tone("#ffffff", 1.0), 0.7)


def _curled(brush: Brush, colour: str) -> None:
    """Asleep in a ring."""
    ground(brush, 44, 8)
    body = sketch("-21,-5 -17,-14 -4,-18.6 10,-17 20,-9 20,-2 8,1 -10,1 -19,0")
    pelt(brush, body, colour, 220, 4, 0.5)
    tail = stroke(points("19,-4 12,-1.5 0,-1 -10,-3"), 5, rounded)
    pelt(brush, tail, mix(colour, "#ffffff", 0.15), 50, 2.6, 3.0)
    head = sketch("-20,-5 -18,-11 -18.6,-16.6! -14,-13.6 -9,-13.6 -5.4,-16.6! -5.6,-10 -7,-4.4 -13,-2")
    pelt(brush, head, mix(colour, "#ffffff", 0.1), 80, 2.4, 1.6)
    for text in ("-17,-7.6 -15.6,-7 -14,-7.4", "-10.6,-7.4 -9,-7 -7.6,-7.8"):
        brush.canvas.line(sketch(text, False), brush.tone(mix(colour, DARK, 0.75), 0.1), 0.6)


def _dog(brush: Brush) -> None:
    """A retriever that sits and looks to the left; with many, a smaller one behind it."""
    colour = brush.own(brush.chance.choice(("#c8985a", "#8a5a38", "#d8c4a0", "#4a403c")))
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(46, -5)
            canvas.scale(-0.74, 0.74)
            _sitting_dog(brush, "#e8e0d0" if colour != "#d8c4a0" else "#6a4a34")
    _sitting_dog(brush, colour)


def _sitting_dog(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    ground(brush, 58, 9, 3, 0)
    tail = stroke(points("20,-5 31,-4 38,-9 41,-18"), 8.6)
    pelt(brush, tail, colour, 90, 6, 1.4, 0.75)
    far = sketch("-6,-30 -12,-20 -11,-6 -16,-2 -16,0! -6,0.5! -4,-10 -1,-26")
    pelt(brush, far, mix(colour, DARK, 0.25), 50, 4, 1.5, 0.5)
    body = sketch(
        "-7,-50 -14,-42 -16.6,-33 -14,-24 -12,-14 -12.4,-5 -16.6,-3 -17.6,0! -5,1! "
        "-2.6,-4 0,-10 2,1! 20,1.4! 25,-4 25,-15 20,-28 11,-40 5,-50"
    )
    pelt(brush, body, colour, 380, 6.5, 1.35)
    haunch = sketch("-1,0! 1,-8 8,-17 17,-19 24,-11 24.6,-4 19,1.2!")
    canvas.inner(haunch, 2, 2.2, brush.tone(mix(colour, "#ffffff", 0.3), 1.0), 0.35, blur=1.6)
    canvas.line(sketch("-2,-3 1,-9 7,-16", False), brush.tone(mix(colour, DARK, 0.6), 0.1), 1.1, 0.6)
    chest = sketch("-15,-40 -17,-33 -13,-22 -7,-30 -5,-42")
    canvas.fill(chest, brush.tone(mix(colour, "#fff4e0", 0.5), 1.0), 0.65, blur=2)
    fur(brush, chest, mix(colour, "#fff4e0", 0.5), 60, 6, 1.7, 0.5)
    for x in (-14, -8.6):
        canvas.line(sketch(f"{x},0 {x + 0.4},-2.4", False), brush.tone(mix(colour, DARK, 0.7), 0.1), 0.6, 0.7)
    _dog_head(brush, colour)


def _dog_head(brush: Brush, colour: str) -> None:
    """In three-quarter profile: long muzzle, hanging ears, a collar."""
    canvas = brush.canvas
    collar = sketch("-14,-43 -6,-40.6 4,-43.6 6,-47 -2,-44.6 -11,-47")
    far = sketch("-13,-66 -17,-64 -19,-57 -17,-52 -14,-58")
    pelt(brush, far, mix(colour, "#3a1c10", 0.45), 20, 4, 1.6, 0.5)
    head = sketch(
        "-8,-70 -13,-68.6 -16,-64 -18,-60.6 -24,-58.6 -28,-56 -28.6,-52.6 "
        "-25,-49.4 -18,-47.6 -12,-44 -2,-42.6 5,-47 7,-56 4,-65 -2,-69.6"
    )
    pelt(brush, head, colour, 170, 4, 2.0)
    canvas.fill(
        sketch("-26,-55 -20,-57 -14,-54 -15,-50 -21,-48.6 -26,-50.6"), brush.tone(mix(colour, "#fff2dc", 0.45), 1.0), 0.6, blur=1
    )
    canvas.line(sketch("-27.4,-52.4 -23,-51 -18,-50.8 -14.6,-51.4", False), brush.tone("#2a1612", 0.2), 0.8, 0.85)
    canvas.fill(sketch("-29.6,-56.6 -28,-58.6 -25.4,-57.8 -25.6,-55 -28,-53.8"), brush.tone("#1c1418", 0.5))
    canvas.fill(ellipse(-28, -57.2, 0.9, 0.5), "#ffffff", 0.7)
    eye(brush, -15, -60.4, 1.5, "#5a3418")
    ear = sketch("-4,-68 -7,-62 -7.6,-54 -5,-48 -1,-47 2.6,-52 3.6,-61 2,-67")
    shade(brush, ear.moved(-1.6, 1.4), head, 0.4, 1.4)
    pelt(brush, ear, mix(colour, "#4a2412", 0.32), 100, 5, 1.6)
    canvas.fill(collar, brush.tone("#b83238", 0.7))
    canvas.inner(collar, 0, 1.2, brush.tone("#f0787a", 1.0), 0.6)
    canvas.fill(ellipse(-8.6, -39.6, 2, 2.2), brush.tone("#f0c860", 1.0))


def _rabbit(brush: Brush) -> None:
    """Crouching, ears up."""
    colour = brush.own(brush.chance.choice(("#b8a088", "#e8e2d8", "#8c7868")))
    if brush.many:
        with brush.canvas.saved() as canvas:
            canvas.translate(34, -3)
            canvas.scale(-0.8, 0.8)
            _hare(brush, "#e8e2d8" if colour != "#e8e2d8" else "#9c8068")
    _hare(brush, colour)


def _hare(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    ground(brush, 34, 6, 2, 0)
    for text, dim in (
        ("-8,-21 -12,-29 -11.6,-38 -7.6,-36 -5,-28 -4.6,-21", 0.25),
        ("-6,-21 -6.4,-31 -3,-40 0.6,-35 1,-27 -2,-20", 0.0),
    ):
        ear = sketch(text)
        pelt(brush, ear, mix(colour, DARK, dim), 30, 3, 1.5, 0.95 - dim)
        left, top, right, _ = ear.bounds()
        canvas.fill(
            stroke([((left + right) / 2 + 1, -22), ((left + right) / 2, top + 4)], 2.6), brush.tone("#e0a098", 0.6), 0.7, blur=0.4
        )
    pelt(brush, ellipse(19, -6, 4, 4), mix(colour, "#ffffff", 0.7), 30, 2.4, 0.2)
    body = sketch("-7,-16 -9.6,-8 -9,-2 -12,-1 -12,0.6! 14,1! 19,-3 19.4,-9 14,-17 5,-20 -2,-18.6")
    pelt(brush, body, colour, 220, 3.4, 0.9)
    haunch = sketch("1,0.6! 2,-7 7,-12 14,-11 18,-5 15,0.8!")
    canvas.inner(haunch, 1.2, 1.4, brush.tone(mix(colour, "#ffffff", 0.35), 1.0), 0.5, blur=1)
    canvas.inner(haunch, -0.8, 0, brush.tone(mix(colour, DARK, 0.6), 0.1), 0.3, blur=0.8)
    brush.solid(sketch("-1,0.8! 0,-2.4 8,-2.8 12,0.8!"), mix(colour, "#ffffff", 0.2), 0.9, 0.5)
    head = sketch("-16.4,-16 -14,-21 -9,-23.4 -3,-22.6 0,-18 -1,-13.4 -6,-11.4 -12,-11.6 -16,-13.4")
    pelt(brush, head, colour, 90, 2.4, 1.6)
    canvas.fill(ellipse(-14, -13.6, 2.6, 2), brush.tone(mix(colour, "#ffffff", 0.7), 1.0), 0.8, blur=0.6)
    canvas.fill(ellipse(-16.2, -16, 0.8, 0.7), brush.tone("#b06a68", 0.7))
    eye(brush, -9.6, -18, 1.3, "#3a2418")
    hairs = [stroke([(-14, -14.4), (-21, y)], 0.26, even, False) for y in (-17, -14, -11.6)]
    canvas.fill(joined(hairs), brush.tone("#ffffff", 1.0), 0.6)


PROPS = {
    "cat": Prop(_cat, 46, 53),
    "dog": Prop(_dog, 72, 72),
    "rabbit": Prop(_rabbit, 40, 41),
}
