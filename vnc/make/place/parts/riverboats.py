"""Boats of slow rivers: long narrow hulls, with a mat roof or goods in them; lamps that float on leaves."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

FRUIT = ("#e8842c", "#d8403c", "#f0c83c", "#6ca83c", "#b83c6c", "#f4e4a0")


def hull(canvas: Canvas, view: View, x: float, y: float, long: float, side: int, wood: str, trim: str) -> Path:
    """A long hull whose bow, toward `side`, rises; y is the waterline. Gives its outline."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * long, y - v * long, sharp

    canvas.fill(ellipse(x, y + long * 0.02, long * 0.56, long * 0.035), view.tone("#101a24", 0), 0.4, blur=long * 0.012)
    shape = curve(
        [
            at(-0.52, 0.13, 1),
            at(-0.3, 0.075),
            at(0.1, 0.07),
            at(0.36, 0.1),
            at(0.54, 0.2, 1),
            at(0.46, 0.06),
            at(0.36, -0.005, 1),
            at(-0.4, -0.005, 1),
            at(-0.48, 0.05),
        ]
    )
    canvas.fill(shape, Linear(0, y - long * 0.13, 0, y, (view.tone(wood, 0.85), view.tone(mix(wood, "#20120c", 0.4), 0.3))))
    canvas.line(
        curve([at(-0.52, 0.13), at(-0.3, 0.075), at(0.1, 0.07), at(0.36, 0.1), at(0.54, 0.2)], closed=False),
        view.tone(trim, 0.85),
        max(2.0, long * 0.014),
    )
    canvas.line(
        curve([at(-0.5, 0.08), at(-0.3, 0.04), at(0.1, 0.036), at(0.4, 0.05)], closed=False),
        view.tone("#201410", 0.2),
        max(1.2, long * 0.005),
        0.6,
    )
    return shape


def cargo(canvas: Canvas, view: View, x: float, y: float, long: float, side: int, seed: int) -> None:
    """Heaps of fruit and flowers in baskets along a boat."""
    chance = Random(seed)
    for k in range(5):
        cx, wide = x + side * long * (-0.3 + 0.13 * k), long * 0.062
        top = y - long * 0.085
        tint = chance.choice(FRUIT)
        heap = [
            ellipse(cx + chance.uniform(-0.8, 0.8) * wide, top - chance.uniform(0, 0.7) * wide, wide * 0.24, wide * 0.23)
            for _ in range(16)
        ]
        canvas.fill(joined(heap), view.tone(tint, 0.7))
        canvas.fill(
            joined([h.moved(-wide * 0.05, -wide * 0.06) for h in heap[::2]]), view.tone(mix(tint, "#ffffff", 0.3), 0.9), 0.6
        )
        basket = lines(
            [
                (cx - wide, top - wide * 0.1),
                (cx + wide, top - wide * 0.1),
                (cx + wide * 0.8, top + wide * 0.5),
                (cx - wide * 0.8, top + wide * 0.5),
            ]
        )
        canvas.fill(basket, view.tone("#b8884c", 0.6))


def boatman(canvas: Canvas, view: View, x: float, foot: float, tall: float, cloth: str, hat: bool, side: int = 1) -> None:
    """Somebody with a pole or paddle, small and without a face."""
    s = tall
    canvas.fill(
        stroke(
            [(x + side * 0.34 * s, foot - 1.1 * s), (x + side * 0.1 * s, foot - 0.5 * s), (x - side * 0.2 * s, foot + 0.3 * s)],
            0.035 * s,
            even,
        ),
        view.tone("#8a6440", 0.6),
    )
    _boatman_body(canvas, view, x, foot, s, cloth, side)
    _boatman_hat(canvas, view, x, foot, s, hat)


def _boatman_body(canvas: Canvas, view: View, x: float, foot: float, s: float, cloth: str, side: int) -> None:
    """Coat, arms and head."""
    canvas.fill(
        curve(
            [
                (x - 0.16 * s, foot, 1),
                (x - 0.17 * s, foot - 0.5 * s),
                (x - 0.1 * s, foot - 0.76 * s),
                (x + 0.1 * s, foot - 0.76 * s),
                (x + 0.17 * s, foot - 0.5 * s),
                (x + 0.15 * s, foot, 1),
            ]
        ),
        Linear(x - 0.17 * s, 0, x + 0.17 * s, 0, (view.tone(cloth, 0.4), view.tone(cloth, 0.85))),
    )
    canvas.fill(
        stroke(
            [(x + 0.06 * s, foot - 0.68 * s), (x + side * 0.2 * s, foot - 0.56 * s), (x + side * 0.2 * s, foot - 0.72 * s)],
            0.07 * s,
            even,
        ),
        view.tone(cloth, 0.6),
    )
    canvas.fill(ellipse(x, foot - 0.86 * s, 0.085 * s, 0.1 * s), view.tone("#a8744c", 0.5))


def _boatman_hat(canvas: Canvas, view: View, x: float, foot: float, s: float, hat: bool) -> None:
    """A cone of straw, or a cloth wound round the head."""
    if hat:
        canvas.fill(
            curve(
                [
                    (x - 0.25 * s, foot - 0.86 * s, 1),
                    (x, foot - 1.06 * s, 1),
                    (x + 0.25 * s, foot - 0.86 * s, 1),
                    (x, foot - 0.83 * s),
                ]
            ),
            Linear(x - 0.25 * s, 0, x + 0.25 * s, 0, (view.tone("#c8a868", 0.5), view.tone("#ecd494", 1.0))),
        )
    else:
        canvas.fill(
            curve(
                [
                    (x - 0.1 * s, foot - 0.86 * s),
                    (x - 0.09 * s, foot - 0.97 * s),
                    (x + 0.09 * s, foot - 0.98 * s),
                    (x + 0.1 * s, foot - 0.86 * s),
                    (x, foot - 0.91 * s),
                ]
            ),
            view.tone("#d8742c", 0.7),
        )


def mat_roof(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, colour: str = "#b08850") -> None:
    """A rounded roof of woven mats over the middle of a boat; lamplight in it when it is dark."""
    inner = curve(
        [
            (x - wide / 2, y, 1),
            (x - wide * 0.48, y - tall * 0.7),
            (x - wide * 0.3, y - tall),
            (x + wide * 0.3, y - tall),
            (x + wide * 0.48, y - tall * 0.7),
            (x + wide / 2, y, 1),
        ]
    )
    canvas.fill(inner, Linear(0, y - tall, 0, y, (view.tone(mix(colour, "#fff0d0", 0.2), 0.95), view.tone(colour, 0.4))))
    weave = [rect(x - wide / 2, y - tall + tall * k / 8, wide, max(1.0, tall * 0.02)) for k in range(1, 8)] + [
        rect(x - wide / 2 + wide * k / 9, y - tall, max(1.2, wide * 0.012), tall) for k in range(1, 9)
    ]
    canvas.fill(joined(weave), view.tone("#4c3018", 0.2), 0.5, clip=inner)
    window = rect(x - wide * 0.16, y - tall * 0.66, wide * 0.32, tall * 0.36, tall * 0.05)
    canvas.fill(window, mix(view.tone("#3c2818", 0.15), "#ffc878", 0.9 * view.lamps))
    if view.lamps > 0.3:
        canvas.glow(x, y - tall * 0.5, wide * 0.8, "#ffb860", 0.4 * view.lamps)


def float_lamp(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A leaf cup with petals and a burning wick."""
    lit = max(0.45, view.lamps)
    canvas.fill(ellipse(x, y + size * 0.3, size * 0.9, size * 0.22), "#ffb860", 0.3 * lit, blur=size * 0.2)
    canvas.fill(
        curve(
            [
                (x - size * 0.6, y - size * 0.1, 1),
                (x - size * 0.4, y + size * 0.22),
                (x + size * 0.4, y + size * 0.22),
                (x + size * 0.6, y - size * 0.1, 1),
                (x, y),
            ]
        ),
        view.tone("#5c7c38", 0.5),
    )
    canvas.fill(
        joined([ellipse(x + u * size, y - size * 0.06, size * 0.16, size * 0.12) for u in (-0.4, 0.36)]),
        view.tone("#f08a2c", 0.8),
    )
    canvas.fill(
        joined([ellipse(x + u * size, y - size * 0.02, size * 0.14, size * 0.1) for u in (-0.16, 0.14)]),
        view.tone("#e84c6c", 0.8),
    )
    canvas.fill(
        curve([(x - size * 0.12, y - size * 0.1), (x, y - size * 0.6, 1), (x + size * 0.12, y - size * 0.1)]), "#ffe08a", 0.95
    )
    canvas.glow(x, y - size * 0.3, size * 2.2, "#ffb050", 0.7 * lit)
