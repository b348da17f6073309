"""A well of stone, as villages, markets and castles have."""

from vnc.make.draw import Canvas, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, tiles, turned
from vnc.make.place.space import Camera, shadow
from vnc.make.place.view import View


def well(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round stone well under a shingled roof, bucket on its rope."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    r = 1.0 * s
    shadow(canvas, view, camera, x - 1.1, z - 0.9, 2.2, 1.8, 0.45)
    for d in (-1, 1):
        canvas.fill(
            rect(cx + d * 0.86 * s - 0.08 * s, foot - 2.5 * s, 0.16 * s, 2.0 * s),
            turned(view, cx + d * 0.86 * s, 0.08 * s, "#6a4630"),
        )
    canvas.fill(rect(cx - 0.9 * s, foot - 1.95 * s, 1.8 * s, 0.14 * s), view.tone("#7a5234", 0.7))
    canvas.line(lines([(cx, foot - 1.9 * s), (cx, foot - 1.2 * s)], closed=False), view.tone("#c8b088", 0.7), max(1.5, 0.04 * s))
    drum = rect(cx - r, foot - 0.82 * s, 2 * r, 0.82 * s) | ellipse(cx, foot, r, 0.16 * s)
    canvas.fill(drum, turned(view, cx, r, "#b0a69a"))
    joints = [rect(cx - r, foot - 0.82 * s + 0.22 * s * k, 2 * r, 0.025 * s) for k in range(1, 5)]
    joints += [
        rect(cx - r + 2 * r * (j + 0.5 * (k % 2)) / 6, foot - 0.82 * s + 0.22 * s * k, 0.025 * s, 0.22 * s)
        for k in range(4)
        for j in range(7)
    ]
    canvas.fill(joined(joints), view.tone("#2a2428", 0.1), 0.45, clip=drum)
    canvas.fill(ellipse(cx, foot - 0.82 * s, 1.1 * r, 0.2 * s), view.tone("#c4bab0", 0.9))
    canvas.fill(ellipse(cx, foot - 0.82 * s, 0.82 * r, 0.13 * s), view.tone("#1c1a22", 0.1))
    pail = lines(
        [
            (cx - 0.17 * s, foot - 1.2 * s),
            (cx + 0.17 * s, foot - 1.2 * s),
            (cx + 0.13 * s, foot - 0.9 * s),
            (cx - 0.13 * s, foot - 0.9 * s),
        ]
    )
    canvas.fill(pail, turned(view, cx, 0.17 * s, "#8a5c38"))
    roof = lines(
        [
            (cx - 1.3 * s, foot - 2.4 * s),
            (cx - 0.62 * s, foot - 3.2 * s),
            (cx + 0.62 * s, foot - 3.2 * s),
            (cx + 1.3 * s, foot - 2.4 * s),
        ]
    )
    tiles(canvas, view, roof, "#8a5440", 5)
    canvas.fill(
        rect(cx - 1.3 * s, foot - 2.42 * s, 2.6 * s, 0.08 * s), mix(view.tone("#5a3a28", 0.3), "#ffb060", 0.15 * view.lamps)
    )
