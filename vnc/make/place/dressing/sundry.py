"""Rats, peacocks, buckets, painted screens."""

import math

from vnc.make.draw import Linear, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import grouped, under
from vnc.make.place.dressing.pets import eye, pelt
from vnc.make.place.dressing.solids import DARK, joined, round_bar, sketch


def _rat(brush: Brush) -> None:
    """Crouching, its nose to the left, a long bare tail."""
    fur = brush.own("#6e6058")
    under(brush, 2, 0, 22, 4)
    tail = stroke([(18, -4), (32, -2), (40, -9), (52, -6)], 3.4, thin_end)
    brush.solid(tail, "#c89a90", 0.9, 0.4)
    body = sketch("-24,-7 -18,-15 -6,-17 6,-22 18,-18 24,-8 20,-1 -4,0 -16,-3 -27,-5!")
    pelt(brush, body, fur, 110, 3.4, 0.5)
    for x in (-12, -6):
        brush.solid(ellipse(x, -17, 3.6, 4.2), mix(fur, "#d8a098", 0.5), 0.9, 0.4)
    feet = [stroke([(x, -2), (x - 5, 0)], 2.2) for x in (-14, -8, 14)]
    brush.canvas.fill(joined(feet), brush.tone("#d8a8a0", 0.7))
    brush.canvas.fill(ellipse(-27, -6, 1.5, 1.3), brush.tone("#c87878", 0.6))
    eye(brush, -18, -10.6, 1.3, "#2a1414")
    whiskers = [stroke([(-24, -5), (-34, -8 + k * 4)], 0.4) for k in range(3)]
    brush.canvas.fill(joined(whiskers), brush.tone("#e8e4e0", 1.0), 0.6)


def _peacock(brush: Brush) -> None:
    """Its fan spread behind it, every feather with its eye."""
    canvas, blue = brush.canvas, brush.own("#2450b0")
    under(brush, 0, 0, 34, 5)
    for ring, reach in ((0, 108), (1, 88), (2, 68), (3, 48)):
        for k in range(15 - ring):
            a = math.pi * (k + 0.5) / (15 - ring)
            x, y = reach * math.cos(a) * 1.06, -34 - reach * math.sin(a)
            canvas.fill(
                stroke([(0, -34), (x * 0.6, -34 + (y + 34) * 0.62), (x, y)], 5, lambda t: 0.4 + 0.6 * t),
                brush.tone("#2f7a4c", 0.4 + 0.12 * ring),
                0.9,
            )
            for size, colour in ((9, "#4a9a54"), (6.6, "#b8923c"), (4.8, "#2aa0b0"), (2.8, "#1c2a78")):
                canvas.fill(ellipse(x, y, size * 0.8, size), brush.tone(colour, 0.8))
    for x in (-5, 5):
        canvas.line(lines([(x, -18), (x, 0), (x - 6, 1)], closed=False), brush.tone("#a89070", 0.6), 2)
    body = sketch("-17,-34 -13,-54 -7,-74 -6,-90 2,-97 9,-90 8,-74 14,-54 17,-34 8,-17 -8,-17")
    brush.solid(body, blue, 1.0, 0.25)
    canvas.fill(sketch("-8,-70 -10,-50 -12,-32 -4,-28 -4,-60"), brush.tone("#5ac8e0", 1.0), 0.5, blur=2.5, clip=body)
    canvas.fill(lines([(-5, -89), (-15, -86), (-5, -85)]), brush.tone("#d8c090", 0.9))
    eye(brush, -1.6, -90, 1.5, "#2a1a14")
    for k in range(5):
        x = -5 + k * 3.4
        canvas.line(lines([(2, -96), (x, -108)], closed=False), brush.tone(blue, 0.5), 0.8)
        canvas.fill(ellipse(x, -109, 1.6, 1.8), brush.tone("#3ab0c8", 0.9))


def _bucket(brush: Brush) -> None:
    """Zinc or wood, its handle up, with water in it."""
    metal = brush.own("#9aa4ac")
    under(brush, 2, 0, 20, 4)
    body = lines([(-20, -38), (20, -38), (15, 0), (-15, 0)]) | ellipse(0, 0, 15, 3.6)
    brush.canvas.fill(body, round_bar(0, 40, brush, metal))
    for y, half in ((-26, 18.6), (-8, 16)):
        hoop = curve([(-half, y), (0, y + 4), (half, y)], closed=False)
        brush.canvas.line(hoop, brush.tone(mix(metal, DARK, 0.5), 0.3), 1.6, 0.8)
    brush.canvas.fill(ellipse(0, -38, 20, 5), brush.tone(mix(metal, "#ffffff", 0.3), 1.0))
    water = ellipse(0, -37.4, 18, 4)
    brush.canvas.fill(water, Linear(-18, 0, 18, 0, (brush.tone("#5c88a4", 0.5), brush.tone("#c8e4f0", 1.0))))
    brush.canvas.line(
        curve([(-20, -38), (-12, -58), (10, -60), (20, -38)], closed=False), brush.tone(mix(metal, DARK, 0.3), 0.6), 2
    )


def _screen(brush: Brush) -> None:
    """Four gilt panels that zigzag, a pine bough and birds across them."""
    canvas, gold = brush.canvas, brush.own("#dcb860")
    under(brush, 0, 2, 132, 10)
    panels = [[(-130 + k * 65, 4 if k % 2 else -6), (-65 + k * 65, -6 if k % 2 else 4)] for k in range(4)]
    for k, ((x0, y0), (x1, y1)) in enumerate(panels):
        shape = lines([(x0, y0), (x1, y1), (x1, y1 - 168), (x0, y0 - 168)])
        light = 0.95 if k % 2 == 0 else 0.6
        canvas.fill(shape, Linear(x0, 0, x1, 0, (brush.tone(gold, light), brush.tone(mix(gold, "#8a5a20", 0.25), light - 0.2))))
        leaf = [lines([(x0 + dx, y0 - dy), (x0 + dx + 30, y0 - dy)], closed=False) for dx in (2, 33) for dy in range(14, 166, 28)]
        canvas.line(joined(leaf), brush.tone("#fff0b8", 1.0), 0.8, 0.3)
        canvas.line(shape, brush.tone("#4a1c18", 0.4), 5)
    bough = stroke([(-128, -50), (-70, -86), (-10, -84), (44, -112), (120, -120)], 9, thin_end)
    canvas.fill(bough, brush.tone("#5a3c2c", 0.5))
    for x, y, r in ((-96, -94, 24), (-44, -108, 26), (14, -106, 22), (58, -136, 26), (104, -138, 18)):
        canvas.fill(
            curve([(x - r, y + 6), (x - r * 0.4, y - r * 0.5), (x + r * 0.5, y - r * 0.45), (x + r, y + 6), (x, y + 10)]),
            brush.tone("#2f6a4a", 0.6),
            0.95,
        )
        canvas.fill(ellipse(x - r * 0.2, y - r * 0.1, r * 0.5, r * 0.2), brush.tone("#7ab070", 0.9), 0.7)
    for x, y in ((-20, -140), (6, -152), (82, -60)):
        canvas.fill(
            curve([(x - 15, y - 8, 1), (x - 3, y - 1), (x + 13, y - 10, 1), (x + 4, y + 3), (x - 4, y + 4)]),
            brush.tone("#f8f4ec", 1.0),
            0.95,
        )
    waves = [curve([(-128 + k * 22, -14), (-118 + k * 22, -24), (-106 + k * 22, -14)], closed=False) for k in range(12)]
    canvas.line(joined(waves), brush.tone("#2a5a9a", 0.7), 2.4, 0.8)


PROPS = {
    "rats": Prop(grouped(_rat, (46, -7, 0.86), (-58, -3, 0.92), (0, 0, 1.0)), 82, 24),
    "peacock": Prop(grouped(_peacock, (150, -10, 0.86), (0, 0, 1.0)), 246, 152),
    "bucket": Prop(grouped(_bucket, (38, -4, 0.92), (-40, -2, 0.96), (0, 0, 1.0)), 42, 62),
    "painted screen": Prop(_screen, 270, 176),
}
