"""Where papers are kept: cabinets of drawers, box files, certificates on the wall."""

from random import Random

from vnc.make.draw import Canvas, ellipse, lines
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

BRASS, DARK, INK = "#d8ac58", "#54301f", "#140c0c"


def certificate(canvas: Canvas, view: View, wall: Flat, u: float, v: float, wide: float, tall: float) -> None:
    canvas.fill(wall.quad(u - 0.04, v - 0.04, wide + 0.08, tall + 0.08).moved(5, 7), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(wall.quad(u - 0.04, v - 0.04, wide + 0.08, tall + 0.08), view.tone(DARK, 0.5))
    canvas.fill(wall.quads([(u - 0.04, v + tall + 0.025, wide + 0.08, 0.015)]), view.tone("#c08a5c", 1.0), 0.8)
    canvas.fill(wall.quad(u, v, wide, tall), view.tone("#f4ecd6", 0.75))
    rows = [
        (u + wide * (0.5 - w / 2), v + tall * (0.74 - 0.12 * k), wide * w, tall * 0.035)
        for k, w in enumerate((0.6, 0.76, 0.7, 0.5))
    ]
    canvas.fill(
        wall.quads([*rows[1:], (u + wide * 0.22, v + tall * 0.76, wide * 0.56, tall * 0.09)]), view.tone("#4a4048", 0.4), 0.7
    )
    x, y = u + wide * 0.74, v + tall * 0.19
    ribbons = [
        wall.path(lines([(x - 0.01, y), (x + dx, y - tall * 0.17), (x + dx + 0.03, y - tall * 0.14)])) for dx in (-0.035, 0.02)
    ]
    canvas.fill(joined([*ribbons, wall.path(ellipse(x, y, 0.045, 0.045))]), view.tone("#b8383a", 0.7))
    glass = wall.path(lines([(u, v + tall), (u + wide * 0.4, v + tall), (u + wide * 0.1, v), (u, v)]))
    canvas.fill(glass, "#ffffff", 0.16)


def boxfiles(canvas: Canvas, view: View, face: Flat, u: float, v: float, seed: int) -> None:
    chance = Random(seed)
    for k in range(6):
        tint = chance.choice(("#34485c", "#5c3a3a", "#4a5c48", "#6c5c44"))
        canvas.fill(face.quad(u + 0.105 * k, v, 0.095, 0.33), view.tone(tint, 0.6))
        canvas.fill(face.quad(u + 0.105 * k + 0.02, v + 0.16, 0.055, 0.12), view.tone("#f0e6cc", 0.7))
        canvas.fill(face.path(ellipse(u + 0.105 * k + 0.047, v + 0.08, 0.016, 0.02)), view.tone("#c8ccd0", 0.8))


def filing_cabinets(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Three cabinets of four drawers along the right wall, one left open; a plant and boxes on them."""
    camera, sun, x, high = room.camera, room.sun, 2.68, 1.34
    shadow(canvas, view, camera, x - 0.08, 3.1, 0.7, 1.75, 0.55)
    for k, z in enumerate((4.24, 3.67, 3.1)):
        box(canvas, view, camera, sun, x, 0, z, 0.62, high, 0.55, "#76826f", 0.9)
        face = camera.flat((x - 0.003, 0, z), (0, 0, 1), (0, 1, 0))
        fronts = [(0.035, 0.06 + 0.315 * j, 0.48, 0.29) for j in range(4)]
        canvas.fill(face.quads(fronts), view.tone("#8c9884", 0.55))
        canvas.fill(face.quads([(a, b + h - 0.015, w, 0.015) for a, b, w, h in fronts]), view.tone("#d8e0cc", 0.9), 0.7)
        canvas.fill(face.quads([(a, b - 0.02, w, 0.02) for a, b, w, _ in fronts]), view.tone(INK, 0.1), 0.6)
        canvas.fill(face.quads([(0.17, b + 0.16, 0.2, 0.075) for _, b, _, _ in fronts]), view.tone("#f4ecd6", 0.8))
        canvas.fill(face.quads([(0.19, b + 0.19, 0.13, 0.014) for _, b, _, _ in fronts]), view.tone("#4a4048", 0.4), 0.8)
        canvas.fill(face.quads([(0.18, b + 0.085, 0.18, 0.035) for _, b, _, _ in fronts]), view.tone("#d8dcd8", 0.95))
        canvas.fill(face.quads([(0.18, b + 0.06, 0.18, 0.025) for _, b, _, _ in fronts]), view.tone(INK, 0.1), 0.5)
        if k == 1:
            _drawer(canvas, view, camera, sun, x, z)
    for k, (z, tall, tint) in enumerate(((4.3, 0.26, "#b8925c"), (4.32, 0.12, "#5a6a80"))):
        box(canvas, view, camera, sun, x + 0.08, high + 0.26 * k, z, 0.42, tall, 0.36, tint, 0.8)
    pot(canvas, view, *camera.at(x + 0.3, high, 3.3), 0.24 * camera.size(3.3), seed + 5, "#b4623e", 1.3)
    for k in range(5):
        box(
            canvas,
            view,
            camera,
            sun,
            x + 0.05,
            high + 0.025 * k,
            3.75,
            0.4,
            0.022,
            0.3,
            ("#e8d8a8", "#f4f0e4", "#d8b878")[k % 3],
            0.5,
        )


def _drawer(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """Pulled out, its folders standing up."""
    v, out = 1.005, 0.3
    for k in range(6):
        a = x - out + 0.05 + 0.045 * k
        sheet = camera.shape((a, v + 0.2, z + 0.06), (a, v + 0.2, z + 0.48), (a, v + 0.33, z + 0.48), (a, v + 0.33, z + 0.06))
        canvas.fill(sheet, view.tone(("#e8d4a0", "#f6f0e0", "#d8b878")[k % 3], 0.6 + 0.05 * k))
    box(canvas, view, camera, sun, x - out, v, z + 0.035, out, 0.27, 0.48, "#8c9884", 0.9)
    face = camera.flat((x - out - 0.002, v, z + 0.035), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(0.14, 0.15, 0.2, 0.075), view.tone("#f4ecd6", 0.8))
    canvas.fill(face.quad(0.15, 0.07, 0.18, 0.035), view.tone("#d8dcd8", 0.95))
