"""A heavy desk and what lies on it."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.blinds import DOWN, brightness, cast
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import cup
from vnc.make.place.picture import Picture
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

BRASS, WOOD, DARK, INK = "#d8ac58", "#7a4630", "#54301f", "#140c0c"


def bureau(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two pedestals under a thick top, panelled toward those who sit before it."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide, deep, top = -1.25, 3.2, 2.5, 0.9, 0.74
    shadow(canvas, view, camera, x, z - 0.12, wide, deep, 0.6)
    box(canvas, view, camera, sun, x + 0.08, 0, z + 0.1, wide - 0.16, top, deep - 0.2, WOOD, 0)
    box(canvas, view, camera, sun, x + 0.04, 0, z + 0.05, wide - 0.08, 0.1, deep - 0.1, DARK, 0.6)
    front = camera.flat((x, 0, z + 0.095), (1, 0, 0), (0, 1, 0))
    fields = [(0.16, 0.16, 0.58, 0.48), (0.84, 0.16, 0.82, 0.48), (1.76, 0.16, 0.58, 0.48)]
    for inset, tint, light in ((0.0, INK, 0.1), (0.018, "#9a5c3c", 0.5), (0.06, INK, 0.1), (0.07, "#8a5036", 0.55)):
        canvas.fill(
            front.quads([(a + inset, b + inset, w - 2 * inset, h - 2 * inset) for a, b, w, h in fields]),
            view.tone(tint, light),
            0.85,
        )
    canvas.fill(front.quads([(a + 0.018, b + 0.018, w - 0.036, 0.012) for a, b, w, _ in fields]), view.tone("#d8946a", 0.9), 0.6)
    grain = [(a + 0.1, b + 0.1 + 0.05 * k, w - 0.2, 0.005) for a, b, w, _ in fields for k in range(6)]
    canvas.fill(front.quads(grain), view.tone(INK, 0.1), 0.1)
    canvas.fill(front.quad(0.08, 0.64, wide - 0.16, 0.1), view.tone(INK, 0), 0.4, blur=4)
    box(canvas, view, camera, sun, x, top, z, wide, 0.07, deep, "#9a5e3e", 1)
    face = camera.flat((x, top, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0.018, wide, 0.008), (0, 0.0, wide, 0.008)]), view.tone(INK, 0.1), 0.5)
    plate = camera.floor(top + 0.071)
    canvas.fill(plate.quad(x + 0.1, z + 0.08, wide - 0.2, deep - 0.16), view.tone("#3c5440", 0.6))
    canvas.line(plate.quad(x + 0.1, z + 0.08, wide - 0.2, deep - 0.16), view.tone(BRASS, 0.8), 1.6, 0.8)
    if brightness(view) > 0.1:
        canvas.fill(
            cast(room, top + 0.07, DOWN),
            alpha(view.sunlight, 0.75),
            brightness(view),
            blur=1.5,
            blend="screen",
            clip=plate.quad(x, z, wide, deep),
        )
    _things(picture, canvas, camera, sun, x, z, top + 0.07)


def _things(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float, top: float) -> None:
    """Lamp, telephone, papers, a stack of folders, a name plate, pens, a cup."""
    view, plate, chance = picture.view, camera.floor(top + 0.002), Random(picture.seed + 8)
    _papers(canvas, view, x, z, plate, chance)
    for k in range(6):
        shift = chance.uniform(-0.02, 0.02)
        box(
            canvas,
            view,
            camera,
            sun,
            x + 1.95 + shift,
            top + 0.024 * k,
            z + 0.3,
            0.34,
            0.021,
            0.26,
            ("#d8b878", "#f4f0e4", "#b86a52", "#e8d8a8")[k % 4],
            0.8,
        )
    telephone(canvas, view, *camera.at(x + 1.72, top, z + 0.24), camera.size(z + 0.24))
    banker_lamp(picture, canvas, *camera.at(x + 0.4, top, z + 0.5), camera.size(z + 0.5))
    s = camera.size(z + 0.1)
    _nameplate(canvas, view, *camera.at(x + 1.15, top, z + 0.1), s)
    _pens(canvas, view, *camera.at(x + 0.72, top, z + 0.2), s)
    cup(canvas, view, *camera.at(x + 2.32, top, z + 0.18), 0.1 * s, "#f4ecdc")


def _papers(canvas: Canvas, view: View, x: float, z: float, plate: Flat, chance: Random) -> None:
    """Sheets with writing, strewn."""
    for k in range(7):
        a, b, t = x + 0.85 + 0.12 * k, z + 0.22 + 0.3 * chance.random(), chance.uniform(-0.5, 0.5)
        c, n = math.cos(t), math.sin(t)
        sheet = plate.path(
            lines(
                [(a + p * c - q * n, b + p * n + q * c) for p, q in ((-0.11, -0.15), (0.11, -0.15), (0.11, 0.15), (-0.11, 0.15))]
            )
        )
        canvas.fill(sheet.moved(2, 3), view.tone(INK, 0), 0.35, blur=2)
        canvas.fill(sheet, view.tone("#fbf6e8", 0.7 + 0.05 * (k % 3)))
        rows = [
            lines(
                [
                    (a + p * c - q * n, b + p * n + q * c)
                    for p, q in ((-0.08, v), (0.07, v), (0.07, v + 0.012), (-0.08, v + 0.012))
                ]
            )
            for v in (-0.1, -0.06, -0.02, 0.02, 0.06, 0.1)
        ]
        canvas.fill(joined([plate.path(r) for r in rows]), view.tone("#5a5460", 0.4), 0.55)


def _pens(canvas: Canvas, view: View, px: float, py: float, s: float) -> None:
    """A beaker with pens."""
    pens = [
        stroke([(px + dx * s, py - 0.06 * s), (px + (dx * 2.2) * s, py - tall * s)], 0.014 * s, rounded)
        for dx, tall in ((-0.02, 0.22), (0.0, 0.25), (0.022, 0.2))
    ]
    canvas.fill(joined(pens), view.tone("#34486c", 0.6))
    canvas.fill(
        rect(px - 0.045 * s, py - 0.12 * s, 0.09 * s, 0.12 * s, 3),
        Linear(px - 0.045 * s, 0, px + 0.045 * s, 0, (view.tone("#3a2420", 0.3), view.tone("#8a5a44", 0.9))),
    )


def _nameplate(canvas: Canvas, view: View, px: float, py: float, s: float) -> None:
    """A plate of brass."""
    canvas.fill(ellipse(px, py, 0.26 * s, 0.02 * s), view.tone(INK, 0), 0.5, blur=3)
    canvas.fill(rect(px - 0.24 * s, py - 0.085 * s, 0.48 * s, 0.085 * s, 3), view.tone(DARK, 0.5))
    canvas.fill(
        rect(px - 0.215 * s, py - 0.072 * s, 0.43 * s, 0.055 * s, 2),
        Linear(px - 0.2 * s, 0, px + 0.2 * s, 0, (view.tone(BRASS, 0.5), view.tone("#f8e0a0", 1.0), view.tone(BRASS, 0.5))),
    )
    canvas.fill(
        joined([rect(px + (-0.15 + 0.05 * k) * s, py - 0.053 * s, 0.034 * s, 0.018 * s) for k in range(6) if k != 2]),
        view.tone("#3a2a20", 0.3),
    )


def telephone(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """Black, with a dial and a cord."""
    canvas.fill(ellipse(x, y, 0.19 * s, 0.03 * s), view.tone(INK, 0), 0.5, blur=4)
    body = curve(
        [
            (x - 0.15 * s, y, 1),
            (x - 0.13 * s, y - 0.07 * s),
            (x - 0.07 * s, y - 0.13 * s),
            (x + 0.07 * s, y - 0.13 * s),
            (x + 0.13 * s, y - 0.07 * s),
            (x + 0.15 * s, y, 1),
        ]
    )
    canvas.fill(
        body,
        Linear(
            x - 0.15 * s, 0, x + 0.15 * s, 0, (view.tone("#1c1c22", 0.3), view.tone("#4c4c58", 0.8), view.tone("#202028", 0.4))
        ),
    )
    canvas.fill(ellipse(x, y - 0.06 * s, 0.06 * s, 0.048 * s), view.tone("#d8d4c8", 0.7))
    holes = [
        ellipse(x + 0.042 * s * math.cos(a), y - 0.06 * s + 0.033 * s * math.sin(a), 0.009 * s, 0.008 * s)
        for a in (0.7 * k for k in range(9))
    ]
    canvas.fill(joined([*holes, ellipse(x, y - 0.06 * s, 0.02 * s, 0.016 * s)]), view.tone("#24242c", 0.4))
    _receiver(canvas, view, x, y, s)


def _receiver(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """The receiver on its cradle, the cord."""
    grip = stroke(
        [(x - 0.18 * s, y - 0.13 * s), (x - 0.1 * s, y - 0.185 * s), (x + 0.1 * s, y - 0.185 * s), (x + 0.18 * s, y - 0.13 * s)],
        0.045 * s,
        even,
    )
    canvas.fill(
        joined(
            [
                grip,
                ellipse(x - 0.165 * s, y - 0.135 * s, 0.045 * s, 0.035 * s),
                ellipse(x + 0.165 * s, y - 0.135 * s, 0.045 * s, 0.035 * s),
            ]
        ),
        view.tone("#2c2c34", 0.5),
    )
    canvas.fill(stroke([(x - 0.11 * s, y - 0.197 * s), (x + 0.1 * s, y - 0.197 * s)], 0.01 * s), view.tone("#c8ccd8", 1.0), 0.7)
    cord = [(x - (0.15 + 0.018 * k) * s, y - (0.012 + 0.016 * (k % 2)) * s) for k in range(9)]
    canvas.line(curve(cord, closed=False), view.tone("#24242c", 0.5), 2.2)


def banker_lamp(picture: Picture, canvas: Canvas, x: float, y: float, s: float) -> None:
    """A brass foot, a shade of green glass; its light lies on the desk."""
    view = picture.view
    lit = max(0.12, view.lamps)
    if view.lamps > 0.2:
        canvas.fill(ellipse(x + 0.1 * s, y + 0.02 * s, 0.75 * s, 0.1 * s), "#ffdf9c", 0.55 * view.lamps, blur=16, blend="screen")
    brass = Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, (view.tone(BRASS, 0.4), view.tone("#fbe4a4", 1.0), view.tone(BRASS, 0.3)))
    canvas.fill(ellipse(x, y, 0.13 * s, 0.03 * s), view.tone(INK, 0), 0.5, blur=4)
    canvas.fill(
        joined(
            [
                ellipse(x, y - 0.015 * s, 0.11 * s, 0.026 * s),
                rect(x - 0.014 * s, y - 0.34 * s, 0.028 * s, 0.33 * s),
                ellipse(x, y - 0.1 * s, 0.03 * s, 0.025 * s),
            ]
        ),
        brass,
    )
    _shade(canvas, view, x, y, s, lit)
    canvas.fill(ellipse(x, y - 0.445 * s, 0.02 * s, 0.018 * s), brass)
    canvas.line(lines([(x + 0.1 * s, y - 0.3 * s), (x + 0.1 * s, y - 0.2 * s)], closed=False), view.tone(BRASS, 0.9), 1.6)
    if view.lamps > 0.15:
        cone = lines([(x - 0.22 * s, y - 0.3 * s), (x + 0.22 * s, y - 0.3 * s), (x + 0.6 * s, y), (x - 0.5 * s, y)])
        canvas.fill(
            cone,
            Linear(0, y - 0.3 * s, 0, y, (alpha("#ffe6a8", 0.55), alpha("#ffe6a8", 0.08))),
            view.lamps,
            blur=8,
            blend="screen",
        )
        canvas.glow(x, y - 0.3 * s, 1.5 * s, "#ffd48a", 0.5 * view.lamps)
        picture.play("flicker", x - 0.9 * s, y - 0.9 * s, 1.8 * s, 1.2 * s, "#ffd890")


def _shade(canvas: Canvas, view: View, x: float, y: float, s: float, lit: float) -> None:
    """Green glass that glows."""
    shade = curve(
        [
            (x - 0.24 * s, y - 0.3 * s, 1),
            (x - 0.22 * s, y - 0.39 * s),
            (x - 0.12 * s, y - 0.43 * s),
            (x + 0.12 * s, y - 0.43 * s),
            (x + 0.22 * s, y - 0.39 * s),
            (x + 0.24 * s, y - 0.3 * s, 1),
        ]
    )
    deep, pale = mix(view.tone("#1f6a4c", 0.6), "#2f9a68", lit * 0.7), mix(view.tone("#3f9a70", 0.8), "#b8f0b0", lit)
    canvas.fill(shade, Linear(0, y - 0.43 * s, 0, y - 0.3 * s, (deep, pale)))
    canvas.fill(stroke([(x - 0.15 * s, y - 0.4 * s), (x + 0.12 * s, y - 0.41 * s)], 0.018 * s), "#ffffff", 0.5, blur=1.5)
    canvas.fill(rect(x - 0.235 * s, y - 0.308 * s, 0.47 * s, 0.016 * s), mix(view.tone(BRASS, 0.7), "#fff6d0", lit))
