"""The gate of heaven above the clouds."""

import math

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.classic import MARBLE, column
from vnc.make.place.parts.cloudsea import bank, cloudsea, puff
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import WHOLE, rays, sky
from vnc.make.place.view import View

GOLD = "#f0c050"


def heaven(picture: Picture) -> None:
    """A golden gate at the head of marble steps, columns on the clouds, light that streams through it."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 720)
    far.fill(WHOLE, Radial(960, 420, 1000, (alpha("#fff4c8", 0.6), alpha("#ffdca0", 0.25), alpha("#ffc8d8", 0.0))))
    rays(far, 960, 400, 34, 1300, "#fff2c4", 0.34, picture.seed, (150, 390))
    for k, (x, y, w) in enumerate(((260, 330, 360), (1650, 300, 400), (560, 210, 240), (1380, 190, 220))):
        puff(far, view, x, y, w, picture.seed + k)
    sea = picture.sheet(0.8, 0, 0.6)
    cloudsea(sea, view, 640, picture.seed + 7)
    for d in (-1, 1):
        for k in range(4):
            x, size = 960 + d * (250 + 110 * k), 0.55 + 0.15 * k
            column(sea, view, x, 640 - 330 * size, 660 + 26 * k, 22 * size, 0.22 - 0.05 * k)
            bank(sea, view, 668 + 26 * k, 30 * size, picture.seed + k, 0.95, x - 90, x + 90)
    gate = picture.sheet(0.6, 0, 0.4)
    _steps(gate, view)
    _gate(picture, gate)
    here = picture.sheet(0.4, 0, 0.5)
    for d in (-1, 1):
        x = 960 + d * 720
        column(here, view, x, 60, 820, 56)
        for k in range(9):
            y = 150 + 70 * k
            here.fill(ellipse(x + 50 * math.sin(k * 1.1), y, 15, 15), view.tone("#fff4f0" if k % 2 else "#ffc8d0", 0.95))
            here.fill(ellipse(x + 50 * math.sin(k * 1.1) + 15, y + 12, 15, 8), view.tone("#8ac070", 0.7))
        bank(here, view, 850, 90, picture.seed + 30 + d, 0.96, x - 330, x + 330)
    bank(here, view, 1010, 120, picture.seed + 35, 0.9, -80, 640)
    bank(here, view, 1010, 120, picture.seed + 36, 0.9, 1280, 2000)
    near = picture.sheet(0.12, 0, 4.0)
    bank(near, view, 1080, 130, picture.seed + 40, 0.85)
    picture.play("twinkle", 620, 180, 680, 420, "#fff4c8")


def _steps(canvas: Canvas, view: View) -> None:
    """Steps of marble out of the clouds, each with its lit edge, between low walls."""
    for k in range(12):
        t = k / 11
        y, half = 640 + 260 * t**1.25, 170 + 260 * t
        tall = 12 + 20 * t
        canvas.fill(
            rect(960 - half, y, 2 * half, tall), Linear(0, y, 0, y + tall, (view.tone("#fffaf0", 1.0), view.tone("#d8c8b8", 0.5)))
        )
        canvas.fill(rect(960 - half, y, 2 * half, 3), view.tone(GOLD, 1.0), 0.7)
    glow = lines([(860, 640), (1060, 640), (1260, 940), (660, 940)])
    canvas.fill(glow, Linear(0, 640, 0, 940, (alpha("#fff6d0", 0.8), alpha("#fff6d0", 0.0))), blur=20, blend="screen")


def _gate(picture: Picture, canvas: Canvas) -> None:
    """Two pillars with an arch; leaves of golden bars that stand half open; the light behind them."""
    view = picture.view
    canvas.glow(960, 440, 460, "#fff4c8", 0.7)
    for d in (-1, 1):
        x = 960 + d * 190
        column(canvas, view, x, 260, 646, 34)
        canvas.fill(
            ellipse(x, 212, 24, 24),
            Linear(x - 24, 190, x + 24, 236, ("#fff4c8", view.tone(GOLD, 0.8), view.tone("#a8762a", 0.4))),
        )
        leaf = [(x - d * 34, 640), (x - d * 34, 300), (x - d * 96, 256), (x - d * 112, 664)]
        for t in (k / 7 for k in range(8)):
            a = (leaf[0][0] + (leaf[3][0] - leaf[0][0]) * t, leaf[0][1] + (leaf[3][1] - leaf[0][1]) * t)
            b = (leaf[1][0] + (leaf[2][0] - leaf[1][0]) * t, leaf[1][1] + (leaf[2][1] - leaf[1][1]) * t)
            canvas.line(lines([a, b], closed=False), view.tone(GOLD, 1.0), 5)
            canvas.fill(lines([(b[0] - 6, b[1]), (b[0], b[1] - 20), (b[0] + 6, b[1])]), view.tone(GOLD, 1.0))
        for v in (0.1, 0.5, 0.92):
            a = (leaf[0][0], leaf[0][1] + (leaf[1][1] - leaf[0][1]) * v)
            b = (leaf[3][0], leaf[3][1] + (leaf[2][1] - leaf[3][1]) * v)
            canvas.line(lines([a, b], closed=False), view.tone(GOLD, 0.9), 6)
        swirl = [
            curve(
                [(x - d * (50 + 14 * j), 470), (x - d * (64 + 14 * j), 430 - 10 * j), (x - d * (52 + 14 * j), 400)], closed=False
            )
            for j in range(3)
        ]
        for s in swirl:
            canvas.line(s, view.tone(GOLD, 1.0), 4)
    _arch(canvas, view)


def _arch(canvas: Canvas, view: View) -> None:
    """The arch over the gate, a sun on its crown."""
    arch = curve(
        [
            (742, 256, 1),
            (800, 190),
            (960, 140),
            (1120, 190),
            (1178, 256, 1),
            (1130, 256, 1),
            (1080, 214),
            (960, 176),
            (840, 214),
            (790, 256, 1),
        ]
    )
    canvas.fill(arch, Linear(0, 140, 0, 256, (view.tone("#fff8e8", 1.0), view.tone(MARBLE, 0.6))))
    canvas.line(arch, view.tone(GOLD, 1.0), 5)
    canvas.fill(ellipse(960, 136, 30, 30), view.tone(GOLD, 1.0))
    for k in range(12):
        t = math.tau * k / 12
        canvas.fill(
            stroke(
                [(960 + 34 * math.cos(t), 136 + 34 * math.sin(t)), (960 + 66 * math.cos(t), 136 + 66 * math.sin(t))], 8, thin_end
            ),
            view.tone(GOLD, 1.0),
        )
    canvas.glow(960, 136, 170, "#fff0b0", 0.7)


PLACES = {
    "heaven": Kind(heaven, None, ((0.1, 0.9),), 0.6),
}
