"""Birds on the ground and on a perch."""

import math
from random import Random

from vnc.make.draw import Path, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.fires import log
from vnc.make.place.dressing.pets import eye
from vnc.make.place.dressing.solids import DARK, ball, fur, ground, joined, points, sketch, tube


def plumes(brush: Brush, shape: Path, colour: str, rows: int, size: float, lean: float) -> None:
    """Feathers in rows over a shape, each with a light border; lean is where they point (radians, downward from right)."""
    left, top, right, bottom = shape.bounds()
    for row in range(rows):
        feathers: list[Path] = []
        y = top + (bottom - top) * (row + 0.4) / rows
        for k in range(int((right - left) / size) + 2):
            x = left + (k + (row % 2) / 2 - 0.5) * size
            c, s = math.cos(lean), math.sin(lean)
            tip, side = (x + c * size * 1.3, y + s * size * 1.3), (s * size * 0.48, -c * size * 0.48)
            feathers.append(
                curve(
                    [
                        (x, y),
                        (x + c * size * 0.6 + side[0], y + s * size * 0.6 + side[1]),
                        tip,
                        (x + c * size * 0.6 - side[0], y + s * size * 0.6 - side[1]),
                    ]
                )
            )
        light = 0.9 - 0.55 * row / rows
        brush.canvas.inner(
            joined(feathers), -size * 0.1, -size * 0.16, brush.tone(mix(colour, "#ffffff", 0.25), light), 0.45, clip=shape
        )
        brush.canvas.inner(
            joined(feathers),
            size * 0.12,
            size * 0.12,
            brush.tone(mix(colour, DARK, 0.55), 0.15),
            0.3,
            blur=size * 0.06,
            clip=shape,
        )


def _feet(brush: Brush, spots: tuple[float, ...], top: float, colour: str, wide: float) -> None:
    for x in spots:
        tube(brush, ((x + 1, top), (x, -2)), wide, colour)
        for dx in (-4.4, -1.6, 3):
            brush.canvas.fill(stroke([(x, -2), (x + dx * wide * 0.7, 0.6)], wide * 0.7, thin_end), brush.tone(colour, 0.6))


def _chicken(brush: Brush) -> None:
    """A hen that struts; with many, more of them and chicks."""
    colour = brush.own("#b0622e")
    flock = ((-46, -3, 0.9, "#f0e8da"), (48, -5, -0.85, "#6a4436")) if brush.many else ()
    for x, y, size, other in (*flock, (0, 0, 1.0, colour)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size, abs(size))
            _hen(brush, other)
    for x in (-20, 26, 34) if brush.many else ():
        ball(brush, x, -4, 4, "#f4d468", 0.3)
        ball(brush, x - 3, -8.6, 2.7, "#f8dc78", 0.3)
        brush.canvas.fill(sketch(f"{x - 5.4},-8.6 {x - 7.6},-8 {x - 5.4},-7.4"), brush.tone("#e88a2c", 0.9))


def _hen(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    ground(brush, 30, 5)
    _feet(brush, (-2, 5), -13, "#e0a03c", 1.9)
    tail = [stroke([(10, -24), (19, -33 - k * 2), (21 + 1.2 * k, -40 + k * 4)], 6) for k in range(5)]
    for k, feather in enumerate(tail):
        brush.solid(feather, mix(colour, "#1c1c24", 0.55 - 0.08 * k), 0.9, 0.3)
    body = sketch("-12,-38 -10,-30 -13,-22 -9,-13 2,-10 12,-14 18,-24 20,-31 13,-29 4,-27 -3,-31 -6,-37")
    brush.solid(body, colour, 1.0, 0.25)
    plumes(brush, body, colour, 7, 4.6, 1.1)
    wing = sketch("-4,-26 4,-28 13,-24 18,-19 10,-15 2,-15 -4,-19")
    brush.solid(wing, mix(colour, "#4a2414", 0.28), 0.95, 0.3)
    plumes(brush, wing, mix(colour, "#4a2414", 0.28), 4, 4.6, 0.5)
    head = sketch("-14,-44 -9,-47 -5,-44 -5,-37 -3,-30 -11,-28 -13,-36")
    brush.solid(head, mix(colour, "#f0c070", 0.25), 1.0, 0.45)
    fur(brush, head, colour, 70, 3, 1.4, 0.5)
    brush.solid(sketch("-14,-45 -14.6,-50! -11.6,-48 -10.6,-52! -8.4,-48.6 -6,-51! -5.4,-45 -9,-46"), "#d8303a", 1.0, 0.5)
    brush.solid(sketch("-13.6,-39 -11.4,-39 -11.8,-34 -14,-34.6"), "#d8303a", 0.9, 0.4)
    canvas.fill(sketch("-13.4,-43.6 -18.4,-41 -13.4,-39.8"), brush.tone("#e8b048", 0.9))
    eye(brush, -10.6, -42.8, 0.95, "#e08a2c")


def _crow(brush: Brush) -> None:
    """Black with a blue gloss, one foot before the other; with many, three of them."""
    for x, y, size in ((-44, -4, 0.85), (46, -6, -0.9), (0, 0, 1.0)) if brush.many else ((0, 0, 1.0),):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size, abs(size))
            _one_crow(brush)


def _one_crow(brush: Brush) -> None:
    colour, canvas = brush.own("#2a2c38"), brush.canvas
    ground(brush, 34, 5, 4)
    _feet(brush, (-3, 5), -12, "#26222a", 2)
    tail = sketch("12,-20 22,-17 36,-10! 37,-7! 33,-6! 20,-10 11,-13")
    brush.solid(tail, mix(colour, DARK, 0.3), 0.7, 0.2)
    canvas.fill(
        joined([stroke(points(t), 0.7) for t in ("16,-16 34,-8", "15,-14 32,-7", "18,-18 36,-10")]),
        brush.tone("#6a7498", 0.8),
        0.6,
    )
    body = sketch("-13,-34 -15,-27 -13,-18 -6,-11.6 4,-10 14,-13 20,-18 12,-26 2,-33 -4,-36")
    brush.solid(body, colour, 1.0, 0.15)
    plumes(brush, body, colour, 7, 4.4, 0.9)
    wing = sketch("-6,-29 2,-31 12,-25 24,-15 31,-9! 20,-11 8,-14 -2,-18 -7,-24")
    brush.solid(wing, mix(colour, "#3a4a78", 0.3), 1.0, 0.2)
    plumes(brush, wing, mix(colour, "#4a5c98", 0.35), 5, 5, 0.5)
    canvas.fill(
        joined([stroke(points(t), 0.8) for t in ("4,-21 18,-15 29,-10", "2,-19 14,-14 24,-11", "8,-24 20,-16 30,-9")]),
        brush.tone("#8c9ac8", 1.0),
        0.55,
    )
    head = sketch("-21,-42 -17,-46.6 -10,-47 -5,-43 -3,-36 -6,-30 -12,-29 -16,-35 -20,-38.6")
    brush.solid(head, colour, 1.0, 0.25)
    fur(brush, head, mix(colour, "#5a6aa0", 0.3), 60, 2.6, 0.9, 0.5)
    beak = sketch("-19.6,-42.4 -25,-42.4 -31,-38.4! -25,-38 -19.6,-38.4")
    brush.solid(beak, "#3a363e", 1.0, 0.3)
    canvas.line(sketch("-19,-39.8 -25,-39.6 -30,-38.6", False), brush.tone("#0c0a10", 0.2), 0.6)
    eye(brush, -16, -41.6, 1.1, "#5a4030")


def _owl(brush: Brush) -> None:
    """On a branch stump, looking straight at us."""
    colour, canvas = brush.own("#8e6a48"), brush.canvas
    stem = sketch("-9,0! -7,-30 -8,-62 -10,-80! -4,-83 2,-79! 8,-82! 7,-60 8,-28 11,0! 16,2 -14,2")
    brush.solid(stem, "#6a5040", 0.9, 0.15)
    fur(brush, stem, "#6a5040", 90, 9, 1.57, 0.5)
    log(brush, (4, -46), (24, -60), 6, "#6a5040")
    tail = sketch("-6,-84 6,-84 5,-66 0,-63 -5,-66")
    brush.solid(tail, mix(colour, DARK, 0.3), 0.7, 0.3)
    body = sketch("-15,-106 -17,-94 -12,-83 0,-79 12,-83 17,-94 15,-106 0,-112")
    brush.solid(body, mix(colour, "#f0dcb8", 0.5), 1.0, 0.35)
    plumes(brush, body, mix(colour, "#e8d0a8", 0.3), 8, 4, 1.57)
    specks = [stroke([(x, y), (x + 0.4, y + 3)], 1.4) for x, y in ((Random(k).uniform(-10, 10), -104 + k) for k in range(22))]
    canvas.fill(joined(specks), brush.tone(mix(colour, "#2a1810", 0.6), 0.3), 0.7, clip=body)
    for side in (-1, 1):
        wing = curve([(side * x, y, s) for x, y, s in points("11,-110 17,-102 18.6,-90 14,-78 10,-71! 8,-82 9,-98")])
        brush.solid(wing, colour, 0.95 if side < 0 else 0.6, 0.25)
        plumes(brush, wing, colour, 7, 4.4, 1.57)
        for dx in (-2, 0.6, 3):
            brush.solid(ellipse(side * 5 + dx, -80, 1.3, 2.6), "#d8b060", 1.0, 0.5)
    _owl_head(brush, colour)


def _owl_head(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    head = sketch("-15.6,-118 -14.6,-126 -16,-136! -8,-129 0,-128 8,-129 16,-136! 14.6,-126 15.6,-118 12,-108 0,-105 -12,-108")
    brush.solid(head, colour, 1.0, 0.35)
    fur(brush, head, colour, 120, 3, 1.6, 0.5)
    for side in (-1, 1):
        disc = ellipse(side * 6.6, -118, 7.4, 8)
        canvas.fill(disc, brush.tone(mix(colour, "#fff0d8", 0.7), 0.9))
        rays = [
            stroke(
                [
                    (side * 6.6 + math.cos(a) * 3.8, -118 + math.sin(a) * 3.8),
                    (side * 6.6 + math.cos(a) * 7.4, -118 + math.sin(a) * 8),
                ],
                0.5,
                even,
                False,
            )
            for a in (k * 0.3 for k in range(21))
        ]
        canvas.fill(joined(rays), brush.tone(mix(colour, "#5a3a24", 0.4), 0.4), 0.55)
        canvas.line(disc, brush.tone(mix(colour, "#2a1810", 0.6), 0.3), 0.8, 0.6)
        canvas.fill(ellipse(side * 6.4, -118, 4, 4), brush.tone("#2a1810", 0.3))
        canvas.fill(ellipse(side * 6.4, -118, 3.4, 3.4), mix(brush.tone("#f0a828", 1.0), "#ffc850", 0.4 + 0.4 * brush.view.lamps))
        canvas.fill(ellipse(side * 6.4, -118, 1.9, 1.9), "#120c10")
        canvas.fill(ellipse(side * 6.4 - 1.1, -119.2, 0.8, 0.8), "#ffffff", 0.95)
        canvas.fill(
            curve([(side * x, y, s) for x, y, s in points("1,-122 8,-127 14,-131! 11,-124 4,-121")]),
            brush.tone(mix(colour, "#f0dcb8", 0.3), 0.9),
        )
    brush.solid(sketch("-2,-117 0,-118.6 2,-117 0.6,-111.6! -0.6,-111.6!"), "#4a4038", 1.0, 0.4)


PROPS = {
    "chicken": Prop(_chicken, 44, 53),
    "crow": Prop(_crow, 70, 48),
    "owl": Prop(_owl, 48, 138),
}
