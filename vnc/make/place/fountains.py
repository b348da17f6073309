"""A fountain on a square."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.buildings import joined
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
