"""What is slung on the back, hung at the belt or from the shoulder, drawn as when it is held. In the body's frame."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.gear import LEATHER, piece
from vnc.make.figure.held import blades, lights, music
from vnc.make.figure.held.thing import Paint as Held
from vnc.make.figure.held.thing import Thing, solid
from vnc.make.figure.ink import GOLD
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person], None]


def _thing(who: Person, name: str, colour: str, side: int) -> Thing:
    return Thing(who.looks.hue(name, colour), side, who.looks.shape(name))


def _spear(canvas: Canvas, who: Person) -> None:
    k = -who.looks.turn
    with canvas.saved():
        canvas.translate(k * who.body.shoulder * 0.9, 330)
        canvas.rotate(k * 24)
        canvas.translate(0, -60)
        blades.spear(canvas, _thing(who, "spear on the back", "#a8323c", k))


def _shield(canvas: Canvas, who: Person) -> None:
    """Its rim above one shoulder, and beside the arm."""
    k = -who.looks.turn
    with canvas.saved():
        canvas.translate(k * who.body.shoulder * 0.72, 330)
        canvas.rotate(k * 12)
        canvas.scale(1.25)
        blades.round_shield(canvas, _thing(who, "shield on the back", "#7a5230", k))


def _guitar(canvas: Canvas, who: Person) -> None:
    """Its neck over one shoulder, its body at the other hip."""
    k = -who.looks.turn
    with canvas.saved():
        canvas.translate(k * who.body.shoulder * 0.94, 236)
        canvas.rotate(k * 30)
        canvas.translate(0, 30)
        if who.looks.shape("guitar on the back"):
            canvas.translate(k * 34, -70)
        paint, colour = _INSTRUMENTS.get(who.looks.shape("guitar on the back"), (music.guitar, "#c8843c"))
        paint(canvas, _thing(who, "guitar on the back", colour, k))


_INSTRUMENTS = {"lute": (music.lute, "#c8944c"), "violin": (music.violin, "#a8542c")}


BACK: dict[str, Paint] = {"spear on the back": _spear, "shield on the back": _shield, "guitar on the back": _guitar}
"""Drawn behind the body."""


def _strap(canvas: Canvas, who: Person) -> None:
    """Across the chest, from the shoulder where the thing stands out."""
    k, half, waist = -who.looks.turn, who.body.shoulder, who.body.waist
    line = sided([(half * 0.66, 260), (half * 0.3, 360), (-waist * 0.5, 520), (-waist - 2, 576)], k)
    strap = stroke(line, 22, even)
    canvas.fill(strap.moved(3, 7), "#1c1420", 0.3, blur=5)
    piece(canvas, strap, LEATHER, 260, 576)
    canvas.fill(stroke(line, 2.2, even), tint(LEATHER, 0.2), 0.6)


def _at_belt(held: Held, name: str, colour: str, low: float, scale: float, lean: float = 0, side: int = 1) -> Paint:
    """A thing hung from a belt of its own, at the hip opposite to swords, or at theirs."""

    def paint(canvas: Canvas, who: Person) -> None:
        k = who.looks.turn * side
        _belt(canvas, who)
        with canvas.saved():
            canvas.translate(k * (who.body.hip - 14), low)
            canvas.rotate(k * lean)
            canvas.scale(scale)
            held(canvas, _thing(who, name, colour, k))

    return paint


def _belt(canvas: Canvas, who: Person) -> None:
    waist, k = who.body.waist + 8, who.looks.turn
    belt = stroke([(-waist, 588), (0, 612), (waist, 592)], 22, even)
    piece(canvas, belt, LEATHER, 580, 626)
    canvas.line(rect(-k * 16 - 15, 598, 30, 28, 4), GOLD, 5)


def _book(canvas: Canvas, thing: Thing) -> None:
    for x in (-22, 22):
        solid(canvas, rect(x - 6, -26, 12, 60, 3), LEATHER)
    solid(canvas, rect(-48, 14, 96, 124, 5), thing.colour)
    canvas.line(rect(-34, 28, 68, 96, 4), GOLD, 2.6)
    canvas.fill(rect(44, 18, 8, 118), "#f4eee0")
    for x in (-22, 22):
        solid(canvas, rect(x - 6, 14, 12, 124, 3), LEATHER, 2.6)


def _pouch(canvas: Canvas, thing: Thing) -> None:
    bag = curve([(-30, -6, 1), (30, -6, 1), (54, 50), (40, 92), (-40, 92), (-54, 50)])
    solid(canvas, bag, thing.colour)
    solid(canvas, curve([(-36, -10, 1), (36, -10, 1), (32, 34), (0, 50), (-32, 34)]), tint(thing.colour, 0.04))
    solid(canvas, ellipse(0, 38, 8, 8), GOLD, 2.6)


def _scroll_case(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, rect(-17, -40, 34, 190, 12), thing.colour)
    for y in (-26, 120):
        solid(canvas, rect(-20, y, 40, 14, 4), GOLD)


def _tucked_fan(canvas: Canvas, thing: Thing) -> None:
    for lean in (-7, 0, 7):
        with canvas.saved():
            canvas.rotate(lean, 0, 30)
            solid(canvas, rect(-8, -100, 16, 130, 4), thing.colour if lean else "#8a6038")


def _shoulder_bag(canvas: Canvas, who: Person) -> None:
    """Straps over one shoulder, the bag beside the arm."""
    k, half = who.looks.turn, who.body.shoulder
    colour = who.looks.hue("shoulder bag", "#8a5c3a")
    for x in (0.56, 0.7):
        line: Points = sided([(half * x, 256), (half * x + 12, 300), (half + 4, 392), (half + (x - 0.6) * 160, 448)], k)
        solid(canvas, stroke(line, 13, even), shade(colour, 0.08), 3)
    x = k * (half + 8)
    bag = curve(
        [(x - 74, 440, 1), (x + 74, 440, 1), (x + 84, 580), (x + 66, 612, 1), (x - 66, 612, 1), (x - 84, 580)], tension=0.3
    )
    canvas.fill(bag.moved(3, 9), "#1c1420", 0.3, blur=6, clip=who.body.torso(3))
    solid(canvas, bag, colour, 4.4)
    solid(canvas, rect(x - 77, 434, 154, 20, 7), shade(colour, 0.06))
    canvas.fill(lines([(x - 40, 500), (x + 40, 500), (x + 36, 560), (x - 36, 560)]), tint(colour, 0.07))
    canvas.line(rect(x - 38, 500, 76, 60, 8), shade(colour, 0.12), 2.6)


FRONT: dict[str, Paint] = {
    **dict.fromkeys(BACK, _strap),
    "book at the belt": _at_belt(_book, "book at the belt", "#6a2a34", 604, 1.0),
    "pouch": _at_belt(_pouch, "pouch", LEATHER, 612, 1.0, side=-1),
    "scroll case": _at_belt(_scroll_case, "scroll case", "#8a6a44", 600, 1.0, -24),
    "fan at the belt": _at_belt(_tucked_fan, "fan at the belt", "#c23a4a", 596, 1.0, 20),
    "lantern at the belt": _at_belt(lights.lantern, "lantern at the belt", "#5a4a38", 606, 0.8),
    "keys at the belt": _at_belt(lights.keys, "keys at the belt", "#b8923a", 604, 0.8),
    "shoulder bag": _shoulder_bag,
}  # fmt: skip
"""Drawn over the clothes, under hands that lie before them."""
