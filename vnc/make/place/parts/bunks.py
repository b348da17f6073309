"""A bunk on chains, its mattress and blanket."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

STEEL, INK = "#5c666c", "#10100f"


def chained_bunk(canvas: Canvas, view: View, room: Room) -> None:
    """A bunk on chains along the left wall: a striped mattress, a grey blanket thrown back, a thin pillow."""
    camera, x0, x1, z0, z1 = room.camera, -2.3, -1.34, 1.75, 4.15
    shadow(canvas, view, camera, x0, z0, x1 - x0 + 0.1, z1 - z0, 0.6)
    under = camera.shape((x0, 0.02, z0), (x0, 0.5, z0), (x0, 0.5, z1), (x0, 0.02, z1))
    canvas.fill(under, view.tone(INK, 0), 0.45, blur=10)
    box(canvas, view, camera, room.sun, x0, 0.42, z0, x1 - x0, 0.07, z1 - z0, STEEL, 0.8)
    box(canvas, view, camera, room.sun, x0 + 0.02, 0.49, z0 + 0.04, x1 - x0 - 0.08, 0.13, z1 - z0 - 0.08, "#c8c4b0", 0.5)
    side = camera.flat((x1 - 0.058, 0.49, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(z0 + 0.08 + 0.1 * k, 0.0, 0.035, 0.13) for k in range(23)]), view.tone("#4c6484", 0.4), 0.7)
    top = camera.floor(0.622)
    canvas.fill(
        top.quads([(x0 + 0.05 + 0.1 * k, z0 + 0.05, 0.035, z1 - z0 - 0.1) for k in range(9)]), view.tone("#4c6484", 0.5), 0.6
    )
    _blanket(canvas, view, camera, x0, x1, z0)
    (px, py), s = camera.at(-1.84, 0.7, 3.86), camera.size(3.86)
    pillow = curve(
        [
            (px - 0.4 * s, py - 0.02 * s),
            (px - 0.34 * s, py - 0.12 * s),
            (px, py - 0.15 * s),
            (px + 0.34 * s, py - 0.12 * s),
            (px + 0.4 * s, py),
            (px + 0.33 * s, py + 0.09 * s),
            (px, py + 0.1 * s),
            (px - 0.34 * s, py + 0.09 * s),
        ]
    )
    canvas.fill(pillow.moved(4, 8), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(pillow, Linear(0, py - 0.15 * s, 0, py + 0.1 * s, (view.tone("#f0ecdc", 1.0), view.tone("#aca898", 0.4))))
    dents = [
        stroke([(px + a * s, py - 0.02 * s), (px + b * s, py + 0.04 * s)], 5)
        for a, b in ((-0.32, -0.14), (0.3, 0.12), (-0.05, 0.08))
    ]
    canvas.fill(joined(dents), view.tone("#5c584c", 0.2), 0.4, blur=2.5, clip=pillow)
    for z in (z0 + 0.3, z1 - 0.12):
        chain(canvas, view, camera.at(x0, 1.42, z), camera.at(x1 - 0.02, 0.47, z), 0.036 * camera.size(z))
        wx, wy = camera.at(x0, 1.42, z)
        canvas.fill(ellipse(wx, wy, 0.05 * camera.size(z), 0.07 * camera.size(z)), view.tone("#4c565a", 0.5))


def _blanket(canvas: Canvas, view: View, camera: Camera, x0: float, x1: float, z0: float) -> None:
    """Over the lower half, hanging down in front in folds, its upper edge thrown back."""
    top, end = camera.floor(0.65), z0 + 1.35
    sheet = top.path(
        curve(
            [
                (x0 + 0.03, z0 - 0.02, 1),
                (x1 - 0.02, z0 - 0.02, 1),
                (x1 - 0.02, end + 0.1, 1),
                (x1 - 0.4, end - 0.03),
                (x0 + 0.03, end + 0.12, 1),
            ]
        )
    )
    wool = view.own("bed", "#6c7076")
    _, y0, _, y1 = sheet.bounds()
    canvas.fill(sheet, Linear(0, y0, 0, y1, (view.tone(wool, 0.95), view.tone(wool, 0.5))))
    face, drop = _hanging(canvas, view, camera, x1, z0, end, wool)
    bands = [
        top.path(lines([(x0 + 0.03, z), (x1 - 0.02, z), (x1 - 0.02, z + 0.06), (x0 + 0.03, z + 0.06)]))
        for z in (end - 0.3, end - 0.18)
    ]
    canvas.fill(joined(bands), view.tone("#a8443c", 0.6), 0.8, clip=sheet)
    canvas.fill(
        face.quads([(end - 0.3, 0.2, 0.06, 0.46), (end - 0.18, 0.2, 0.06, 0.46)]), view.tone("#8a342e", 0.4), 0.8, clip=drop
    )
    creases = [
        top.path(stroke([(x0 + 0.1 + 0.2 * k, z0 + 0.1), (x0 + 0.16 + 0.19 * k, z0 + 0.6), (x0 + 0.05 + 0.22 * k, end)], 0.05))
        for k in range(4)
    ]
    canvas.fill(joined(creases), view.tone(INK, 0.1), 0.3, blur=5, clip=sheet)
    canvas.fill(joined(creases).moved(9, -2), view.tone("#f0f4f4", 1.0), 0.2, blur=5, clip=sheet)
    roll = top.path(stroke([(x0 + 0.05, end + 0.12), (x1 - 0.4, end), (x1 - 0.02, end + 0.1)], 0.13, even))
    canvas.fill(roll.moved(0, 5), view.tone(INK, 0), 0.4, blur=4)
    canvas.fill(roll, Linear(0, roll.bounds()[1], 0, roll.bounds()[3], (view.tone("#9ca0a4", 1.1), view.tone(wool, 0.3))))


def _hanging(canvas: Canvas, view: View, camera: Camera, x1: float, z0: float, end: float, wool: str) -> tuple[Flat, Path]:
    """What hangs down in front, in folds."""
    face = camera.flat((x1 - 0.015, 0, 0), (0, 0, 1), (0, 1, 0))
    count = 9
    hem = [(z0 - 0.02 + (end + 0.1 - z0) * k / count, 0.24 + (0.05 if k % 2 else 0.0) + 0.03 * (k % 3)) for k in range(count + 1)]
    drop = face.path(curve([(z0 - 0.02, 0.655, 1), *hem, (end + 0.1, 0.655, 1)]))
    canvas.fill(drop.moved(6, 6), view.tone(INK, 0), 0.4, blur=7)
    a, _, b, _ = drop.bounds()
    canvas.fill(drop, Linear(max(a, 0), 0, b, 0, (view.tone(wool, 0.2), view.tone(wool, 0.5))))
    folds = [face.path(stroke([(z + 0.03, 0.64), (z, 0.45), (z - 0.02, v)], 0.06)) for z, v in hem[1:-1]]
    canvas.fill(joined(folds[::2]), view.tone(INK, 0.1), 0.45, blur=4, clip=drop)
    canvas.fill(joined(folds[1::2]), view.tone("#c8ccd0", 1.0), 0.3, blur=4, clip=drop)
    return face, drop


def chain(canvas: Canvas, view: View, start: tuple[float, float], end: tuple[float, float], size: float) -> None:
    """Links in turn seen from the front and from the edge."""
    (ax, ay), (bx, by) = start, end
    long = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    count = max(4, round(long / (size * 1.25)))
    links: list[Path] = []
    for k in range(count):
        p, q = (k - 0.1) / count, (k + 1.1) / count
        a, b = (ax + (bx - ax) * p, ay + (by - ay) * p), (ax + (bx - ax) * q, ay + (by - ay) * q)
        links.append(stroke([a, b], size * (0.72 if k % 2 else 0.34), even))
    canvas.fill(joined(links).moved(7, 7), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(joined(links), view.tone("#3c4448", 0.35))
    canvas.fill(joined(links[::2]).moved(-1.2, -1.4), view.tone("#aab6ba", 1.0), 0.7)
    mids = [(ax + (bx - ax) * (k + 0.5) / count, ay + (by - ay) * (k + 0.5) / count) for k in range(1, count, 2)]
    canvas.fill(joined([ellipse(x, y, size * 0.14, size * 0.22) for x, y in mids]), view.tone("#8a8a80", 0.3))
