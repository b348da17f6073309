"""Small corked glasses of coloured brews, as they stand on shelves."""

from random import Random

from vnc.make.draw import Canvas, ellipse, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.view import View

BREWS = ("#e0485c", "#4c8ae0", "#58c878", "#b06ae0", "#f0b040", "#48c8d0", "#f078b8", "#9ad84c")


def phial(canvas: Canvas, view: View, x: float, foot: float, tall: float, chance: Random, glow: float = 0.25) -> None:
    """A bottle of a chance shape and colour whose middle is x; it shines a little by itself."""
    tint, kind = chance.choice(BREWS), chance.randrange(4)
    if kind == 0:
        body = ellipse(x, foot - tall * 0.34, tall * 0.34, tall * 0.34)
    elif kind == 1:
        body = placed(
            x, foot, tall, [(-0.34, 0, 1), (-0.3, -0.16), (-0.09, -0.62, 1), (0.09, -0.62, 1), (0.3, -0.16), (0.34, 0, 1)]
        )
    elif kind == 2:
        body = rect(x - tall * 0.2, foot - tall * 0.66, tall * 0.4, tall * 0.66, tall * 0.06)
    else:
        body = placed(x, foot, tall, [(-0.2, 0, 1), (-0.34, -0.4), (-0.1, -0.66, 1), (0.1, -0.66, 1), (0.34, -0.4), (0.2, 0, 1)])
    neck = rect(x - tall * 0.08, foot - tall * 0.84, tall * 0.16, tall * 0.24)
    lit = mix(view.tone(tint, 0.75), tint, 0.35)
    if glow:
        canvas.glow(x, foot - tall * 0.35, tall * 1.0, tint, glow)
    canvas.fill(joined([body]), lit, 0.92)
    canvas.fill(neck, mix(lit, "#ffffff", 0.5), 0.7)
    canvas.fill(rect(x - tall * 0.22, foot - tall * 0.3, tall * 0.44, tall * 0.3), mix(tint, "#20102c", 0.45), 0.3, clip=body)
    canvas.fill(ellipse(x - tall * 0.12, foot - tall * 0.42, tall * 0.055, tall * 0.12), "#ffffff", 0.7, clip=body)
    canvas.fill(rect(x - tall * 0.09, foot - tall * 0.96, tall * 0.18, tall * 0.15, tall * 0.03), view.tone("#b08458", 0.8))
