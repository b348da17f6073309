"""What a canteen serves: trays with plates and bowls, a carafe with glasses."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.space import Camera
from vnc.make.place.view import View

INK = "#141018"
TRAYS = ("#d8604a", "#4a86b0", "#e0b048", "#6a9a6a")


def tray(canvas: Canvas, view: View, camera: Camera, x: float, z: float, y: float, seed: int, size: float = 1.0) -> None:
    """A tray with a plate, a bowl of soup, a fruit and a carton of milk."""
    chance, s = Random(seed), camera.size(z) * size
    tint, top = TRAYS[seed % 4], camera.floor(y)
    w, d = 0.46 * size, 0.36 * size
    canvas.fill(top.path(rect(x - 0.01, z - 0.02, w + 0.03, d + 0.02, 0.03)), view.tone(INK, 0), 0.35, blur=3)
    canvas.fill(top.path(rect(x, z, w, d, 0.04)), view.tone(mix(tint, "#301810", 0.3), 0.3))
    up = camera.floor(y + 0.014)
    canvas.fill(up.path(rect(x, z, w, d, 0.04)), view.tone(tint, 0.95))
    canvas.fill(up.path(rect(x + 0.02, z + 0.02, w - 0.04, d - 0.04, 0.03)), view.tone(mix(tint, "#301810", 0.16), 0.6))

    def round_(a: float, b: float, r: float, lift: float = 0.02) -> Path:
        return camera.floor(y + lift).path(ellipse(x + a * size, z + b * size, r * size, r * size))

    canvas.fill(round_(0.32, 0.25, 0.062, 0.015), view.tone(INK, 0), 0.3, blur=2)
    bx, by = camera.at(x + 0.34 * size, y + 0.015, z + 0.25 * size)
    _soup(canvas, view, bx, by, s, chance)
    canvas.fill(round_(0.16, 0.15, 0.125, 0.016), view.tone(INK, 0), 0.3, blur=2)
    canvas.fill(round_(0.15, 0.16, 0.12, 0.026), view.tone("#fdfaf2", 0.95))
    canvas.line(round_(0.15, 0.16, 0.09, 0.026), view.tone("#b8b0a4", 0.4), max(1, 0.006 * s), 0.7)
    _meal(canvas, view, camera, x, y, z, chance, size, s)
    fork = camera.floor(y + 0.018)
    canvas.fill(fork.quads([(x + 0.29 * size, z + 0.05 * size, 0.012 * size, 0.14 * size)]), view.tone("#f0f4f4", 1.0))
    mx, my = camera.at(x + 0.4 * size, y + 0.02, z + 0.09 * size)
    _drink(canvas, view, chance, mx, my, s)


def _soup(canvas: Canvas, view: View, bx: float, by: float, s: float, chance: Random) -> None:
    """A bowl of soup."""
    bowl = curve(
        [
            (bx - 0.065 * s, by - 0.065 * s, 1),
            (bx + 0.065 * s, by - 0.065 * s, 1),
            (bx + 0.045 * s, by - 0.01 * s),
            (bx, by + 0.008 * s),
            (bx - 0.045 * s, by - 0.01 * s),
        ]
    )
    canvas.fill(bowl, Linear(bx - 0.065 * s, 0, bx + 0.065 * s, 0, (view.tone("#ffffff", 0.95), view.tone("#c8c0b8", 0.3))))
    lip = ellipse(bx, by - 0.065 * s, 0.066 * s, 0.022 * s)
    canvas.fill(lip, view.tone("#ffffff", 0.95))
    canvas.fill(
        ellipse(bx, by - 0.063 * s, 0.055 * s, 0.016 * s),
        view.tone(chance.choice(("#d87a34", "#c8442e", "#e0c068", "#7a9a48")), 0.8),
    )


def _meal(
    canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, chance: Random, size: float, s: float
) -> None:
    """Meat, rice and greens on a plate."""
    for a, b, r, c in (
        (0.12, 0.18, 0.05, chance.choice(("#a8602c", "#e8cc84", "#c8783c"))),
        (0.19, 0.19, 0.04, "#f4ecd4"),
        (0.16, 0.12, 0.038, chance.choice(("#5a9a44", "#d8503c", "#e8a83c"))),
    ):
        cx, cy = camera.at(x + a * size, y + 0.035, z + b * size)
        canvas.fill(
            ellipse(cx, cy, r * s, r * 0.6 * s),
            Radial(
                cx - r * 0.4 * s, cy - r * 0.4 * s, r * 1.6 * s, (view.tone(mix(c, "#ffffff", 0.25), 1.0), view.tone(c, 0.35))
            ),
        )


def _drink(canvas: Canvas, view: View, chance: Random, mx: float, my: float, s: float) -> None:
    """An apple, or a carton of milk."""
    if chance.random() < 0.5:
        canvas.fill(
            ellipse(mx, my - 0.035 * s, 0.04 * s, 0.038 * s),
            Radial(mx - 0.014 * s, my - 0.05 * s, 0.06 * s, (view.tone("#f08a6a", 1.0), view.tone("#c8342c", 0.5))),
        )
        canvas.fill(
            stroke([(mx, my - 0.07 * s), (mx + 0.012 * s, my - 0.092 * s)], 0.008 * s, even, False), view.tone("#4a3020", 0.4)
        )
    else:
        canvas.fill(
            rect(mx - 0.035 * s, my - 0.11 * s, 0.07 * s, 0.11 * s),
            Linear(mx - 0.035 * s, 0, mx + 0.035 * s, 0, (view.tone("#ffffff", 0.95), view.tone("#b8c4d0", 0.4))),
        )
        canvas.fill(rect(mx - 0.035 * s, my - 0.06 * s, 0.07 * s, 0.04 * s), view.tone("#3c86c0", 0.7))
        canvas.fill(
            lines(
                [
                    (mx - 0.035 * s, my - 0.11 * s),
                    (mx + 0.035 * s, my - 0.11 * s),
                    (mx + 0.022 * s, my - 0.145 * s),
                    (mx - 0.022 * s, my - 0.145 * s),
                ]
            ),
            view.tone("#e4eaf0", 0.7),
        )


def carafe(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A jug of water with glasses turned over beside it."""
    canvas.fill(ellipse(x, y, 0.08 * s, 0.02 * s), view.tone(INK, 0), 0.35, blur=3)
    jug = curve(
        [
            (x - 0.045 * s, y - 0.24 * s, 1),
            (x + 0.045 * s, y - 0.24 * s, 1),
            (x + 0.035 * s, y - 0.17 * s),
            (x + 0.065 * s, y - 0.08 * s),
            (x + 0.05 * s, y, 1),
            (x - 0.05 * s, y, 1),
            (x - 0.065 * s, y - 0.08 * s),
            (x - 0.035 * s, y - 0.17 * s),
        ]
    )
    canvas.fill(jug, view.tone("#d8ecf0", 0.8), 0.55)
    canvas.fill(rect(x - 0.06 * s, y - 0.13 * s, 0.12 * s, 0.14 * s), view.tone("#8cc0d8", 0.8), 0.6, clip=jug)
    canvas.fill(rect(x - 0.035 * s, y - 0.19 * s, 0.012 * s, 0.16 * s, 2), "#ffffff", 0.7)
    canvas.line(jug, view.tone("#f4fcff", 1.0), max(1, 0.006 * s), 0.7)
    for d in (-0.15, 0.14):
        glass = lines(
            [
                (x + (d - 0.03) * s, y - 0.09 * s),
                (x + (d + 0.03) * s, y - 0.09 * s),
                (x + (d + 0.036) * s, y),
                (x + (d - 0.036) * s, y),
            ]
        )
        canvas.fill(glass, view.tone("#e4f4f8", 0.9), 0.4)
        canvas.line(glass, view.tone("#f8ffff", 1.0), max(1, 0.005 * s), 0.6)
