"""A crowd: people in the middle distance, out of focus, none of them anybody."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.ground import foot, standing
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.view import View

EYE = 1.5
COUNT = {True: 15, False: 30}
"""People under a roof and outdoors."""
TOPS = ("#3a4a6a", "#8a3a3a", "#d8d0c4", "#4a6a4a", "#6a4a6a", "#c89a4a", "#2e2e38", "#7a9ab8", "#b86a5a", "#e0b8b0")
LEGS = ("#2a2e3c", "#4a3a30", "#5a6478", "#1e1e26", "#6a5a48")
HAIRS = ("#2a2024", "#4a3020", "#6a4a2a", "#1c1a22", "#8a6a3a", "#9a9a9e")
SKINS = ("#ffe0cc", "#e8b890", "#c08a60", "#8a5a3c")


def crowded(picture: Picture, kind: Kind) -> None:
    """Far ones first; a lane in the middle stays thinner, where the people of the story stand."""
    chance = Random(picture.seed + 61)
    sheet = standing(picture)
    crowd = sheet.sibling()
    low, high = kind.horizon * HIGH, foot(kind)
    count, near = COUNT[kind.lamp is not None], 0.79 if kind.lamp else 0.83
    for k in range(count):
        far = (k + 0.5) / count
        y = high + 4 + max(10.0, near * HIGH - high) * far**1.8
        x = WIDE * ((k * 0.618 + chance.uniform(0, 0.12)) % 1.0)
        _person(crowd, picture.view, x, y, max(105.0, (y - low) / EYE), chance)
    sheet.paste(crowd.blurred(2.8 * crowd.unit()))


def _person(canvas: Canvas, view: View, x: float, y: float, metre: float, chance: Random) -> None:
    """Someone who stands at (x, y), `metre` design units to the metre: legs or skirt, coat, arms, head from behind or aside."""
    tall = chance.uniform(1.5, 1.82)
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(metre * tall)
        canvas.fill(ellipse(0, 0, 0.2, 0.03), view.tone("#1a1420", 0), 0.4, blur=0.03)
        top, legs = chance.choice(TOPS), chance.choice(LEGS)
        if chance.random() < 0.4:
            _fill(
                canvas,
                view,
                curve([(-0.1, -0.52, 1), (0.1, -0.52, 1), (0.17, -0.2), (0.14, -0.16), (-0.14, -0.16), (-0.17, -0.2)]),
                legs,
            )
            for dx in (-0.05, 0.05):
                _fill(canvas, view, rect(dx - 0.03, -0.18, 0.06, 0.18), "#c89a80")
        else:
            for dx in (-0.055, 0.055):
                _fill(canvas, view, rect(dx - 0.05, -0.5, 0.1, 0.5, 0.02), legs)
        body = curve(
            [
                (-0.05, -0.83, 1),
                (0.05, -0.83, 1),
                (0.13, -0.8),
                (0.14, -0.7),
                (0.11, -0.46, 1),
                (-0.11, -0.46, 1),
                (-0.14, -0.7),
                (-0.13, -0.8),
            ]
        )
        for side in (-1, 1):
            _fill(
                canvas,
                view,
                curve(
                    [(side * 0.12, -0.79), (side * 0.165, -0.66), (side * 0.15, -0.46), (side * 0.11, -0.48), (side * 0.1, -0.7)]
                ),
                mix(top, "#181020", 0.15),
            )
        _fill(canvas, view, body, top)
        _head(canvas, view, chance)


def _head(canvas: Canvas, view: View, chance: Random) -> None:
    skin, hair = chance.choice(SKINS), chance.choice(HAIRS)
    turn = chance.choice((-0.02, 0.0, 0.0, 0.02))
    _fill(canvas, view, rect(-0.025, -0.87, 0.05, 0.06), skin)
    _fill(canvas, view, ellipse(turn, -0.925, 0.06, 0.072), skin)
    if chance.random() < 0.45:
        _fill(
            canvas,
            view,
            curve([(-0.07, -0.94), (0, -1.01), (0.07, -0.94), (0.075, -0.8), (0.04, -0.74), (-0.04, -0.74), (-0.075, -0.8)]),
            hair,
        )
    else:
        _fill(
            canvas,
            view,
            curve([(-0.068, -0.9), (-0.06, -0.97), (0, -1.01), (0.06, -0.97), (0.068, -0.9), (turn * -1.5, -0.87)]),
            hair,
        )


def _fill(canvas: Canvas, view: View, shape: Path, colour: str) -> None:
    left, top, right, bottom = shape.bounds()
    canvas.fill(shape, Linear(left, top, right, bottom, (view.tone(colour, 0.8), view.tone(colour, 0.25))))
