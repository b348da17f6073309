"""What grows in a kitchen garden, each plant by where it stands and the design units of a metre there."""

import math
from collections.abc import Callable
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import leaves
from vnc.make.place.view import View

Grow = Callable[[Canvas, View, float, float, float, int], None]
"""Paints one plant: x and foot in design units, units per metre, seed."""
WOOD = "#a9855c"


def _seen(view: View, colour: str, light: float) -> str:
    """A leaf's colour now, with rime on it in the snow."""
    return view.tone(mix(colour, "#eef3fa", 0.6 * view.snow), light)


def _leafy(canvas: Canvas, view: View, at: tuple[float, float, float, float], hues: tuple[str, str, str], seed: int,
           count: int, size: float) -> None:  # fmt: skip
    """A mass of leaves round (x, y), `at` ends with its half width and half height: dark below, lit above."""
    x, y, rx, ry = at
    random = np.random.default_rng(seed)
    side = 1 if view.sun[0] > x else -1
    for k, (hue, light) in enumerate(zip(hues, (0.1, 0.5, 0.95), strict=True)):
        n = int(count * (1, 0.7, 0.3)[k])
        turn, reach = random.random(n) * math.tau, np.sqrt(random.random(n)) * (1, 0.92, 0.75)[k]
        us = x + rx * reach * np.cos(turn) + side * rx * 0.14 * k
        vs = y + ry * reach * np.sin(turn) - ry * 0.15 * k
        canvas.fill(leaves(us, vs, size * (0.7 + 0.6 * random.random(n)), random, 0.62), _seen(view, hue, light))


def cabbage(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A round head in a bowl of outer leaves, ribs pale."""
    chance, r = Random(seed), 0.27 * s
    canvas.fill(ellipse(x, foot, r * 1.2, r * 0.34), view.tone("#1c140c", 0), 0.5, blur=r * 0.15)
    sunny = -1 if view.sun[0] < x else 1
    for k, turn in enumerate((-150, -30, -120, -62, -176, -4, -90)):
        if k == 4:
            _heart(canvas, view, x, foot - r * 0.72, r * 0.62)
        turn += chance.uniform(-7, 7)
        with canvas.saved():
            canvas.translate(x, foot - r * 0.3)
            canvas.rotate(turn if k < 6 else chance.uniform(60, 120))
            canvas.scale(r * (1 if k < 6 else 0.6))
            leaf = curve([(0.1, 0, 1), (0.4, -0.42), (0.9, -0.4), (1.05, 0), (0.9, 0.4), (0.4, 0.42)])
            lit = 0.8 if (abs(turn) > 90) == (sunny < 0) else 0.4
            canvas.fill(leaf, Linear(0, 0, 1, 0, (_seen(view, "#3c7444", 0.2), _seen(view, "#84c070", lit))))
            canvas.fill(stroke([(0.15, 0), (0.9, 0.02)], 0.07, thin_end), _seen(view, "#dcecd0", 0.8), 0.8)


def _heart(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    head = (_seen(view, "#e4f4bc", 1.0), _seen(view, "#98d078", 0.65), _seen(view, "#4a8456", 0.2))
    canvas.fill(ellipse(x, y, r, r * 0.9), Radial(x - r * 0.3, y - r * 0.4, r * 1.4, head))
    for d in (-0.5, 0.1, 0.55):
        vein = stroke([(x, y + r * 0.7), (x + d * r * 0.8, y), (x + d * r * 0.7, y - r * 0.6)], max(1.0, r * 0.07), thin_end)
        canvas.fill(vein, _seen(view, "#eef8d8", 0.9), 0.6)


def lettuce(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """Frilled leaves low on the ground, some of them red."""
    red = seed % 3 == 0
    hues = ("#5c2c3c", "#94485a", "#c8707c") if red else ("#3f7a34", "#7cb848", "#c4ec80")
    _leafy(canvas, view, (x, foot - 0.1 * s, 0.17 * s, 0.11 * s), hues, seed, 26, 0.055 * s)


def carrot(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A feathery tuft over an orange shoulder."""
    chance, fans = Random(seed), list[Path]()
    for k in range(13):
        a = (k - 6) * 0.13 + chance.uniform(-0.08, 0.08)
        long = s * chance.uniform(0.26, 0.36)
        fans.append(stroke([(x, foot), (x + math.sin(a) * long * 0.6, foot - long * 0.7),
                            (x + math.sin(a) * long * 1.25, foot - long * 0.9)], max(1.2, s * 0.02), thin_end))  # fmt: skip
    canvas.fill(joined(fans[::2]), _seen(view, "#3c7c3a", 0.3))
    canvas.fill(joined(fans[1::2]), _seen(view, "#86c054", 0.85))
    canvas.fill(ellipse(x, foot, s * 0.03, s * 0.025), view.tone("#f08a30", 0.8))


def leek(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """White shafts, blue-green straps bent over to both sides."""
    chance = Random(seed)
    canvas.fill(rect(x - 0.022 * s, foot - 0.2 * s, 0.044 * s, 0.2 * s), view.tone("#ecf0d8", 0.8))
    straps: list[Path] = []
    for d, h in ((-1, 0.46), (1, 0.5), (-0.5, 0.56), (0.5, 0.6), (0.1, 0.62)):
        end = (x + d * chance.uniform(0.2, 0.3) * s, foot - (h - 0.1) * s)
        straps.append(stroke([(x, foot - 0.16 * s), (x + d * 0.1 * s, foot - h * s), end], max(1.5, s * 0.045), thin_end))
    canvas.fill(joined(straps[::2]), _seen(view, "#4c7c74", 0.35))
    canvas.fill(joined(straps[1::2]), _seen(view, "#8cb8a0", 0.8))


def tomato(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A plant tied to its stake, fruit in all shades of ripeness."""
    chance = Random(seed)
    canvas.fill(rect(x - 0.02 * s, foot - 1.5 * s, 0.04 * s, 1.5 * s), view.tone(WOOD, 0.6))
    _leafy(canvas, view, (x, foot - 0.72 * s, 0.28 * s, 0.62 * s), ("#2c5c30", "#4f8c40", "#94c460"), seed, 70, 0.085 * s)
    if view.snow:
        return
    for _ in range(8):
        u, v = x + chance.uniform(-0.2, 0.2) * s, foot - chance.uniform(0.25, 1.05) * s
        ball, r = chance.choice(("#e03a28", "#e84a30", "#f0923c")), 0.055 * s
        hue = (view.tone(mix(ball, "#ffffff", 0.35), 1.0), view.tone(ball, 0.7), view.tone(mix(ball, "#401010", 0.4), 0.2))
        canvas.fill(ellipse(u, v, r, r * 0.94), Radial(u - r * 0.3, v - r * 0.4, r * 1.5, hue))


def beans(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """Runner beans up a wigwam of poles tied at the top: leaves, red flowers, long pods."""
    chance, tip = Random(seed), foot - 2.25 * s
    feet = (-0.5, -0.2, 0.22, 0.5)
    poles = [
        stroke([(x + d * s, foot - 0.1 * s * (abs(d) < 0.3)), (x - d * 0.22 * s, tip - 0.25 * s)], max(2.0, 0.042 * s), even)
        for d in feet
    ]
    canvas.fill(ellipse(x, foot, 0.7 * s, 0.12 * s), view.tone("#1c140c", 0), 0.45, blur=0.06 * s)
    canvas.fill(joined(poles[::2]), view.tone(WOOD, 0.35))
    canvas.fill(joined(poles[1::2]), view.tone(WOOD, 0.85))
    for k in range(6):
        t = k / 5
        _leafy(canvas, view, (x + chance.uniform(-0.06, 0.06) * s, foot - (0.2 + 1.75 * t) * s, (0.56 - 0.4 * t) * s, 0.26 * s),
               ("#27562c", "#4a8a3c", "#94c858"), seed + k, int(46 - 20 * t), 0.1 * s)  # fmt: skip
    canvas.fill(rect(x - 0.07 * s, tip - 0.02 * s, 0.14 * s, 0.07 * s, 2), view.tone("#c8a868", 0.7))
    if view.snow:
        return
    spots = [
        (x + chance.gauss(0, 0.22) * s * (1.1 - t), foot - (0.2 + 1.8 * t) * s) for t in (chance.random() for _ in range(26))
    ]
    pods = [
        curve([(u, v, 1), (u + 0.03 * s, v + 0.12 * s), (u + 0.01 * s, v + 0.24 * s, 1), (u - 0.01 * s, v + 0.12 * s)])
        for u, v in spots[:12]
    ]
    canvas.fill(joined(pods), view.tone("#a4d468", 0.8))
    canvas.fill(joined([ellipse(u, v, 0.034 * s, 0.03 * s) for u, v in spots[12:]]), view.tone("#f0442c", 0.85))


def pumpkin(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """Broad leaves along the ground, an orange fruit among some of them."""
    chance = Random(seed)
    for k in range(9):
        u, v, w = x + chance.uniform(-0.36, 0.36) * s, foot + (0.016 * k - 0.22) * s, 0.15 * s * chance.uniform(0.8, 1.1)
        if k == 6 and seed % 2 == 0:
            _fruit(canvas, view, x + chance.uniform(-0.1, 0.1) * s, foot - 0.1 * s, 0.2 * s)
        half = [(u - w, v + w * 0.2), (u - w * 0.8, v - w * 0.5), (u, v - w * 0.35, 1)]
        leaf = curve([(u, v + w * 0.5), *half, (u + w * 0.8, v - w * 0.5), (u + w, v + w * 0.2)])
        lit = chance.uniform(0.4, 0.95)
        canvas.fill(leaf, Linear(0, v - w * 0.6, 0, v + w * 0.6, (_seen(view, "#80b458", lit), _seen(view, "#2f6a38", 0.25))))
        ribs = [stroke([(u, v - w * 0.3), (u + d * w * 0.75, v + w * 0.1)], max(1.0, w * 0.06), thin_end) for d in (-1, 0.02, 1)]
        canvas.fill(joined(ribs), _seen(view, "#cce49c", 0.8), 0.7)


def _fruit(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    canvas.fill(ellipse(x, y + r * 0.6, r * 1.2, r * 0.3), view.tone("#1c140c", 0), 0.5, blur=r * 0.15)
    for d in (-0.55, 0.55, -0.28, 0.28, 0):
        hue = (view.tone("#ffb45a", 1.0), view.tone("#ec7c24", 0.6), view.tone("#a84818", 0.2))
        canvas.fill(ellipse(x + d * r, y, r * 0.48, r * 0.76), Radial(x + (d - 0.15) * r, y - r * 0.4, r * 1.2, hue))
    canvas.fill(rect(x - r * 0.09, y - r * 1.02, r * 0.18, r * 0.34, 2), view.tone("#6c8a3c", 0.6))


def sunflower(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A tall stalk with heart-shaped leaves, its head turned to us."""
    tall = s * Random(seed).uniform(1.7, 2.3)
    canvas.fill(
        stroke([(x, foot), (x + 0.05 * s, foot - tall * 0.5), (x, foot - tall)], max(2.0, 0.05 * s), even),
        _seen(view, "#5c8c3c", 0.5),
    )
    blades = [
        ellipse(x + d * 0.16 * s, foot - tall * t, 0.15 * s, 0.07 * s) for d, t in ((-1, 0.3), (1, 0.42), (-1, 0.58), (1, 0.7))
    ]
    canvas.fill(joined(blades[::2]), _seen(view, "#3f7434", 0.3))
    canvas.fill(joined(blades[1::2]), _seen(view, "#7cb050", 0.8))
    if view.snow:
        return
    y, r = foot - tall, 0.17 * s
    petals = [
        ellipse(x + r * math.cos(a), y + r * math.sin(a), r * 0.34, r * 0.34) for a in (math.tau * k / 14 for k in range(14))
    ]
    canvas.fill(joined(petals), view.tone("#f6bc28", 0.85))
    canvas.fill(ellipse(x, y, r * 0.95, r * 0.95), view.tone("#fcd444", 0.9))
    canvas.fill(ellipse(x, y, r * 0.62, r * 0.62), Radial(x, y, r * 0.7, (view.tone("#7a4c24", 0.6), view.tone("#3c2414", 0.3))))
