"""Fountains: a bowl on a foot in a round basin, and one with two tiers."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera
from vnc.make.place.view import View


def fountain(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A round basin, a bowl on a foot, water over its edge."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    light, dim = view.tone("#f4f8ff" if view.snow else "#dcd0bc", 0.8), view.tone("#94887c", 0.3)
    canvas.fill(ellipse(cx, foot, 2.3 * s, 0.3 * s), view.tone("#16181c", 0), 0.35, blur=6)
    canvas.fill(
        joined([rect(cx - 2.1 * s, foot - 0.6 * s, 4.2 * s, 0.6 * s), ellipse(cx, foot, 2.1 * s, 0.2 * s)]),
        Linear(cx - 2.1 * s, 0, cx + 2.1 * s, 0, (dim, light, dim), (0, 0.35, 1)),
    )
    canvas.fill(ellipse(cx, foot - 0.6 * s, 2.16 * s, 0.24 * s), light)
    canvas.fill(ellipse(cx, foot - 0.59 * s, 1.95 * s, 0.19 * s), mix(view.sky[3], view.tone("#4a90a4", 0.5), 0.6))
    shaft = curve(
        [
            (cx - 0.3 * s, foot - 0.5 * s, 1),
            (cx - 0.13 * s, foot - 1.2 * s),
            (cx - 0.2 * s, foot - 1.7 * s, 1),
            (cx + 0.2 * s, foot - 1.7 * s, 1),
            (cx + 0.13 * s, foot - 1.2 * s),
            (cx + 0.3 * s, foot - 0.5 * s, 1),
        ]
    )
    canvas.fill(shaft, Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (light, dim)))
    bowl = curve(
        [
            (cx - 1.0 * s, foot - 1.95 * s, 1),
            (cx - 0.6 * s, foot - 1.68 * s),
            (cx + 0.6 * s, foot - 1.68 * s),
            (cx + 1.0 * s, foot - 1.95 * s, 1),
        ]
    )
    canvas.fill(bowl, Linear(cx - s, 0, cx + s, 0, (light, dim)))
    if view.snow:
        return
    _jets(canvas, view, cx, foot, s)


def _jets(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """Water that rises and runs over."""
    jets = [
        stroke([(cx, foot - 2.7 * s), (cx + k * 0.22 * s, foot - 2.75 * s), (cx + k * 0.6 * s, foot - 1.9 * s)], 0.07 * s)
        for k in (-1, 1)
    ]
    jets += [
        stroke(
            [(cx + k * s, foot - 1.93 * s), (cx + k * 1.12 * s, foot - 1.5 * s), (cx + k * 1.16 * s, foot - 0.6 * s)], 0.06 * s
        )
        for k in (-1, -0.7, -0.3, 0.3, 0.7, 1)
    ]
    jets.append(stroke([(cx, foot - 1.9 * s), (cx, foot - 3.0 * s)], 0.08 * s))
    canvas.fill(joined(jets), view.tone("#f2fbff", 1.0), 0.75, blur=1)


def tiered_fountain(picture: Picture, canvas: Canvas, camera: Camera, z: float) -> None:
    """Two bowls on columns over a round basin, water from the top; z metres away from us."""
    view, floor = picture.view, camera.floor
    s, (x, foot) = camera.size(z), camera.at(0, 0, z)
    stone = "#c8c4bc"
    canvas.fill(floor(0).path(ellipse(0, z, 2.1, 2.1)), view.tone("#2c3428", 0.1), 0.35, blur=7)
    basin = curve(
        [
            (x - 1.9 * s, foot - 0.5 * s, 1),
            (x - 1.8 * s, foot),
            (x, foot + 0.2 * s),
            (x + 1.8 * s, foot),
            (x + 1.9 * s, foot - 0.5 * s, 1),
        ]
    )
    canvas.fill(
        basin, Linear(x - 1.9 * s, 0, x + 1.9 * s, 0, (view.tone(stone, 0.3), view.tone(stone, 0.9), view.tone(stone, 0.4)))
    )
    canvas.fill(ellipse(x, foot - 0.5 * s, 1.95 * s, 0.26 * s), view.tone(stone, 1.0))
    canvas.fill(ellipse(x, foot - 0.5 * s, 1.75 * s, 0.2 * s), mix(view.tone("#6ab0c0", 0.7), view.sky[3], 0.4))
    _tiers(canvas, view, x, foot, s, stone)
    if view.snow:
        return
    _sprays(canvas, view, x, foot, s)
    picture.play("water", x - 1.7 * s, foot - 0.7 * s, 3.4 * s, 0.4 * s, view.sunlight)


def _tiers(canvas: Canvas, view: View, x: float, foot: float, s: float, stone: str) -> None:
    """Two bowls on columns."""
    for y, half, tall in ((1.35, 0.9, 0.9), (2.1, 0.5, 0.75)):
        canvas.fill(
            rect(x - 0.13 * s, foot - y * s, 0.26 * s, tall * s),
            Linear(x - 12, 0, x + 12, 0, (view.tone(stone, 0.9), view.tone(stone, 0.3))),
        )
        bowl = curve(
            [
                (x - half * s, foot - y * s, 1),
                (x - half * 0.5 * s, foot - (y - 0.26) * s),
                (x, foot - (y - 0.32) * s),
                (x + half * 0.5 * s, foot - (y - 0.26) * s),
                (x + half * s, foot - y * s, 1),
            ]
        )
        canvas.fill(
            bowl,
            Linear(x - half * s, 0, x + half * s, 0, (view.tone(stone, 0.4), view.tone(stone, 0.95), view.tone(stone, 0.35))),
        )
        canvas.fill(ellipse(x, foot - y * s, half * s, half * 0.16 * s), view.tone("#9acad4", 0.9))


def _sprays(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Water from the top that falls into the basin."""
    jets = [
        stroke(
            [
                (x, foot - 2.2 * s),
                (x + d * 0.4 * s, foot - 2.75 * s),
                (x + d * 0.75 * s, foot - 1.9 * s),
                (x + d * s, foot - 0.5 * s),
            ],
            5,
        )
        for d in (-1.3, -0.9, -0.45, 0.4, 0.85, 1.3)
    ]
    canvas.fill(joined(jets), view.tone("#ffffff", 1.0), 0.75)
    canvas.fill(ellipse(x, foot - 0.52 * s, 1.2 * s, 0.1 * s), view.tone("#ffffff", 1.0), 0.5, blur=4)
