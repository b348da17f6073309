"""A funfair: the big wheel, a roundabout, striped tents, bulbs on every line."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, wires
from vnc.make.place.parts.flora import air_tint, ridge, tree
from vnc.make.place.parts.rides import BULB, GAUDY, big_wheel, bright, carousel, coaster, dots, stripes
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles


def funfair(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    hills = picture.sheet(0.9, 0.1, 1.2)
    ridge(hills, view, 610, 24, ("#6a8c9c", "#94b0b0"), picture.seed + 3, 0.5, 24)
    coaster(hills, view, 690)
    air_tint(hills, view.haze, 380, 690, 0.05, 0.3 + 0.35 * view.murk)
    wheel = picture.sheet(0.72, 0.02, 0.6)
    big_wheel(picture, wheel, 560, 390, 320, 742)
    for x, tall, k in ((60, 300, 1), (1010, 230, 2), (1890, 330, 3)):
        tree(wheel, view, x, 740, tall, picture.seed + k, 0.75, 260)
    veil(picture, wheel)
    middle = picture.sheet(0.48, 0, 0.5)
    _paving(picture, middle)
    for x, w, k in ((930, 210, 2), (1100, 180, 4)):
        _tent(middle, view, x, 760, w, GAUDY[k])
    if view.wet:
        _wet(picture, middle)
    carousel(picture, middle, 1440, 830, 330)
    _booth(picture, middle, 190, 850, 330)
    near = picture.sheet(0.16, 0, 1.6)
    _bulbs(picture, near)
    _balloons(near, view, 1815, 700, picture.seed)


def _paving(picture: Picture, canvas: Canvas) -> None:
    view, camera = picture.view, Camera(960, 640, 1.6, 900)
    floor, chance = camera.floor(), Random(picture.seed)
    colour = "#c8b4a8" if not view.snow else "#eef2f8"
    canvas.fill(
        rect(-20, 738, WIDE + 40, 400),
        Linear(0, 738, 0, HIGH, (view.tone(colour, 0.8), view.tone(mix(colour, "#6a5a68", 0.3), 0.4))),
    )
    slabs = [(-12 + 0.7 * i + 0.35 * (j % 2), 2.9 + 0.55 * j, 0.68, 0.53) for i in range(36) for j in range(22)]
    for tint in ("#e8d4c4", "#a08a8c"):
        canvas.fill(
            floor.quads([s for s in slabs if chance.random() < 0.28]),
            view.tone(tint, 0.7),
            0.4,
            clip=rect(-20, 738, WIDE + 40, 400),
        )
    canvas.fill(
        floor.grid([-12 + 0.7 * i for i in range(36)], [2.9 + 0.55 * j for j in range(22)], 0.02),
        view.tone("#4a3e48", 0.2),
        0.3,
        clip=rect(-20, 738, WIDE + 40, 400),
    )
    for x, w in ((1440, 520), (190, 360), (960, 300)):
        canvas.fill(ellipse(x, 880, w, 70), alpha("#ff9c58", 0.3), view.lamps, blur=30, blend="screen")


def _wet(picture: Picture, canvas: Canvas) -> None:
    mask = np.zeros((canvas.height, canvas.width), np.float32)
    sheet = canvas.sibling()
    sheet.fill(rect(-20, 760, WIDE + 40, 400), "#ffffff")
    mask[:] = sheet.planes[3]
    puddles(picture, canvas, 760, mask, 0.6)


def _tent(canvas: Canvas, view: View, x: float, foot: float, half: float, colour: str) -> None:
    tall = half * 1.5
    walls = rect(x - half * 0.82, foot - tall * 0.5, half * 1.64, tall * 0.52)
    stripes(canvas, view, walls, (x, foot - tall * 6), x - half * 0.82, x + half * 0.82, foot, colour)
    canvas.fill(
        lines([(x - half * 0.2, foot), (x, foot - tall * 0.42), (x + half * 0.2, foot)]),
        mix(view.tone("#3a2840", 0.3), "#ffd890", 0.75 * view.lamps),
    )
    roof = curve(
        [
            (x, foot - tall, 1),
            (x + half * 0.36, foot - tall * 0.66),
            (x + half, foot - tall * 0.46, 1),
            (x - half, foot - tall * 0.46, 1),
            (x - half * 0.36, foot - tall * 0.66),
        ]
    )
    stripes(canvas, view, roof, (x, foot - tall), x - half, x + half, foot - tall * 0.44, colour)
    canvas.fill(
        joined([ellipse(x + half * k, foot - tall * 0.45, half * 0.1, half * 0.07) for k in np.arange(-0.9, 1, 0.2)]),
        view.tone(colour, 0.6),
    )
    canvas.fill(
        lines([(x, foot - tall), (x, foot - tall * 1.22), (x + half * 0.3, foot - tall * 1.15), (x, foot - tall * 1.08)]),
        view.tone(colour, 0.8),
    )


def _booth(picture: Picture, canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """A stall with prizes under a striped awning."""
    view = picture.view
    left, tall = x - wide / 2, 330
    canvas.fill(ellipse(x, foot + 4, wide * 0.6, 18), view.tone("#1a1020", 0), 0.4, blur=9)
    canvas.fill(rect(left, foot - tall, wide, tall), mix(view.tone("#5a3a4c", 0.4), "#ffcf8a", 0.55 * bright(view)))
    for row in range(2):
        for k in range(6):
            px, py = left + 32 + 53 * k, foot - 150 - 74 * row
            colour = GAUDY[(k + 2 * row) % 6]
            canvas.fill(
                joined(
                    [
                        ellipse(px, py, 19, 18),
                        ellipse(px, py - 26, 15, 14),
                        ellipse(px - 12, py - 38, 6, 6),
                        ellipse(px + 12, py - 38, 6, 6),
                    ]
                ),
                view.tone(mix(colour, "#ffffff", 0.3), 0.75),
            )
            canvas.fill(
                joined([ellipse(px - 5, py - 28, 2, 2.4), ellipse(px + 5, py - 28, 2, 2.4), ellipse(px, py - 22, 3, 2)]),
                "#2a2030",
            )
        canvas.fill(rect(left + 8, foot - 132 - 74 * row, wide - 16, 7), view.tone("#c89a6a", 0.7))
    counter = rect(left - 12, foot - 112, wide + 24, 116)
    stripes(canvas, view, counter, (x, foot - 4000), left - 12, left + wide + 12, foot, "#4aa8c8")
    canvas.fill(rect(left - 20, foot - 124, wide + 40, 18, 4), view.tone("#e8c090", 0.95))
    awning = lines(
        [
            (left - 4, foot - tall - 66),
            (left + wide + 4, foot - tall - 66),
            (left + wide + 44, foot - tall + 36),
            (left - 44, foot - tall + 36),
        ]
    )
    stripes(canvas, view, awning, (x, foot - tall - 700), left - 44, left + wide + 44, foot - tall + 36, "#e0504a")
    canvas.fill(joined([ellipse(left - 24 + 39 * k, foot - tall + 36, 20, 15) for k in range(10)]), view.tone("#e0504a", 0.6))
    dots(canvas, view, [(left - 24 + 39 * k, foot - tall + 42) for k in range(10)], 5)


def _bulbs(picture: Picture, canvas: Canvas) -> None:
    """Strings of bulbs across the way."""
    view, colours = picture.view, (BULB, "#ffb8a0", "#a8e0ff", "#ffe070")
    spans = ((-40, 130, 1000, 60, 120), (1000, 60, 1960, 170, 110), (-40, -30, 1960, 20, 190))
    wires(canvas, view, spans, 3)
    for n, (x0, y0, x1, y1, sag) in enumerate(spans):
        ts = np.linspace(0.04, 0.96, 15)
        spots = [(float(x0 + (x1 - x0) * t), float(y0 + (y1 - y0) * t + 4 * sag * t * (1 - t) + 12)) for t in ts]
        for k in range(4):
            dots(canvas, view, spots[k::4], 9, colours[(k + n) % 4])


def _balloons(canvas: Canvas, view: View, x: float, y: float, seed: int) -> None:
    """A bunch of balloons at the edge of the picture."""
    chance, low = Random(seed), (x + 20, 1120)
    spots = [(x + chance.uniform(-120, 90), y + chance.uniform(-120, 110)) for _ in range(7)]
    for px, py in spots:
        canvas.line(
            curve([(px, py + 70), ((px + low[0]) / 2 + 12, (py + low[1]) / 2), low], closed=False),
            view.tone("#f4f0ec", 0.6),
            2.5,
            0.8,
        )
    for k, (px, py) in enumerate(spots):
        skin = ellipse(px, py, 56, 68)
        canvas.fill(
            skin,
            Linear(
                px - 50,
                py - 60,
                px + 50,
                py + 66,
                (view.tone(mix(GAUDY[k % 6], "#ffffff", 0.3), 1.0), view.tone(GAUDY[k % 6], 0.4)),
            ),
            0.95,
        )
        canvas.fill(lines([(px - 8, py + 76), (px + 8, py + 76), (px, py + 64)]), view.tone(GAUDY[k % 6], 0.4))
        canvas.fill(ellipse(px - 20, py - 26, 11, 18), "#ffffff", 0.6, blur=4)


PLACES = {"funfair": Kind(funfair, None, ((0.12, 0.84),), 0.6, time="sunset")}
