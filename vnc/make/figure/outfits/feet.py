"""Shoes, seen from the front at the end of legs and trousers; the ground is at y 1436."""

from vnc.make.draw import Canvas, Path, curve, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, sided, thin_ends
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits.cloth import cloth
from vnc.make.figure.person import Person

_TRAINERS = ("hoodie", "tee", "tracksuit", "jersey", "tank top", "crop top", "denim jacket", "varsity jacket", "puffer", "bomber",
             "cheerleader", "raincoat", "baseball")  # fmt: skip
"""What is worn with canvas shoes; everything else goes with leather."""


def draw_shoes(canvas: Canvas, who: Person, ankle: float) -> None:
    """A pair; `ankle` is how far from the middle the ankles are."""
    sporty = who.looks.outfit in _TRAINERS
    colour = WHITE if sporty else _leather(who)
    size = 0.78 if who.looks.age == "child" else 1.0 if who.looks.sex == "m" else 0.86
    for k in (-1, 1):
        with canvas.saved():
            canvas.translate(k * ankle, 1436)
            canvas.scale(size)
            _shoe(canvas, k, colour, sporty)


def _shoe(canvas: Canvas, k: int, colour: str, sporty: bool) -> None:
    """One shoe, turned a little outward; the origin is the ground under its ankle."""
    upper = _sided([(-30, -84, 1), (28, -84, 1), (40, -46), (52, -22), (50, -4), (8, 0), (-32, -4), (-38, -24), (-34, -52)], k)
    sole = _sided([(-38, -14, 1), (8, -8), (54, -14, 1), (55, 0), (8, 6), (-38, 0)], k)
    cloth(canvas, upper, colour, -84, 0)
    toe = sided([(-34, -30), (6, -42), (48, -30)], k)
    canvas.fill(stroke(toe, 4, thin_ends), shade(colour, 0.16), 0.8, clip=upper)
    if sporty:
        for y in (-52, -64, -76):
            canvas.fill(stroke(sided([(-14, y), (14, y - 2)], k), 4.4, even), shade(colour, 0.22), clip=upper)
    else:
        canvas.fill(stroke(sided([(12, -30), (26, -26), (38, -16)], k), 7, thin_ends), tint(colour, 0.2), 0.7, blur=2, clip=upper)
    cloth(canvas, sole, shade(colour, 0.06) if sporty else "#241c1c", -14, 6)


def _leather(who: Person) -> str:
    below = lightness(who.looks.lower_cloth)
    return "#2a2426" if below < 0.4 else "#5a3c2a"


def _sided(points: list[tuple[float, ...]], k: int) -> Path:
    return curve(sided(points, k), tension=0.4)
