"""Open fires: logs and flames in a fireplace or on the ground, and candles in stands."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.view import View

HEAT = (("#ff6a1e", 1.0), ("#ffa436", 0.74), ("#ffe08a", 0.46))
"""A flame's colours from outside in, with their share of its size."""


def flame(x: float, foot: float, wide: float, tall: float, lean: float = 0.0) -> Path:
    return curve(
        [
            (x - wide * 0.5, foot - tall * 0.12),
            (x - wide * 0.42 + lean * 0.2, foot - tall * 0.45),
            (x + lean, foot - tall, 1),
            (x + wide * 0.4 + lean * 0.3, foot - tall * 0.4),
            (x + wide * 0.5, foot - tall * 0.1),
            (x, foot + tall * 0.02),
        ]
    )


def fire(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, reach: float = 5.0) -> None:
    """Crossed logs with flames of that height on them; `reach` is how far their light goes, in sizes."""
    view, chance = picture.view, Random(picture.seed + int(x))
    canvas.glow(x, foot - size * 0.4, size * reach, "#ff8a3a", 0.5)
    canvas.fill(ellipse(x, foot, size * 0.75, size * 0.13), "#ff6a20", 0.6, blur=size * 0.06)
    bark = [
        stroke([(x - size * 0.72, foot + size * 0.05), (x + size * 0.5, foot - size * 0.14)], size * 0.17, rounded),
        stroke([(x + size * 0.74, foot + size * 0.04), (x - size * 0.5, foot - size * 0.15)], size * 0.17, rounded),
        stroke([(x - size * 0.3, foot + size * 0.12), (x + size * 0.34, foot + size * 0.1)], size * 0.16, rounded),
    ]
    canvas.fill(joined(bark), view.tone("#4a2c1c", 0.5))
    for tint, part in HEAT:
        shapes = [
            flame(x + size * dx, foot, size * w * (0.5 + 0.5 * part), size * h * part, size * chance.uniform(-0.12, 0.12))
            for dx, w, h in ((-0.34, 0.34, 0.6), (0.33, 0.36, 0.66), (-0.14, 0.44, 0.86), (0.12, 0.5, 1.05))
        ]
        canvas.fill(joined(shapes), tint, 0.9, blur=size * 0.02)
    embers = [
        ellipse(x + size * chance.uniform(-0.6, 0.6), foot + size * chance.uniform(-0.02, 0.1), size * 0.05, size * 0.03)
        for _ in range(12)
    ]
    canvas.fill(joined(embers), "#ffb84a")
    picture.play("flicker", x - size * 1.6, foot - size * 2.0, size * 3.2, size * 2.6, "#ff9a40")


def fireplace(picture: Picture, canvas: Canvas, mouth: Path) -> None:
    """A fire in an opening of a wall: soot above, glowing brick behind."""
    left, top, right, foot = mouth.bounds()
    canvas.fill(mouth, Linear(0, top, 0, foot, ("#140a0a", "#4a1c10", "#8a3414")))
    size = min((right - left) * 0.42, (foot - top) * 0.62)
    with canvas.clipped(mouth):
        rows = [rect(left, foot - (foot - top) * k / 9, right - left, 1.5) for k in range(1, 9)]
        canvas.fill(joined(rows), "#0c0608", 0.4)
    fire(picture, canvas, (left + right) / 2, foot - size * 0.14, size)


def candle(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A burning candle; `tall` without its flame."""
    w = max(1.6, tall * 0.12)
    canvas.fill(
        rect(x - w, foot - tall, w * 2, tall, w * 0.4), Linear(x - w, 0, x + w, 0, ("#fff4d4", view.tone("#d8c4a0", 0.7)))
    )
    canvas.glow(x, foot - tall * 1.2, tall * 2.6, "#ffb858", 0.5 + 0.2 * view.lamps)
    canvas.fill(flame(x, foot - tall * 0.98, w * 1.7, tall * 0.5), "#fff0b0")


def candelabra(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float, colour: str = "#d8a848") -> None:
    """A tall stand with five candles on curved arms."""
    view = picture.view
    metal = Linear(x - tall * 0.1, 0, x + tall * 0.1, 0, tuple(view.tone(colour, k) for k in (0.2, 1.1, 0.3)))
    canvas.fill(
        joined(
            [rect(x - tall * 0.012, foot - tall * 0.86, tall * 0.024, tall * 0.84), ellipse(x, foot, tall * 0.11, tall * 0.026)]
        ),
        metal,
    )
    canvas.fill(joined([ellipse(x, foot - tall * k, tall * 0.028, tall * 0.022) for k in (0.16, 0.42, 0.66)]), metal)
    for k in (-2, -1, 1, 2):
        reach = tall * 0.085 * k
        arm = [(x, foot - tall * 0.66), (x + reach * 0.7, foot - tall * 0.63), (x + reach, foot - tall * (0.78 - 0.03 * abs(k)))]
        canvas.fill(stroke(arm, tall * 0.016, even), view.tone(colour, 0.7))
    for k in (-2, -1, 0, 1, 2):
        base = foot - tall * (0.86 if k == 0 else 0.78 - 0.03 * abs(k))
        canvas.fill(ellipse(x + tall * 0.085 * k, base, tall * 0.026, tall * 0.009), view.tone(colour, 1.0))
        candle(canvas, view, x + tall * 0.085 * k, base, tall * 0.1)
    picture.play("flicker", x - tall * 0.3, foot - tall * 1.15, tall * 0.6, tall * 0.5, "#ffb858")
