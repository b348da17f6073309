"""Hair that stands out from the crown: puffs, knots, a beehive, victory rolls, a messy bun, loops; tails at the side."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, scalloped, sided, spline, symmetric, thin_end, thin_ends
from vnc.make.figure.hair import back
from vnc.make.figure.hair.lock import ball, curls, lock, plate, tail
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks


def puffs(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Two round clouds of tight curls, tied high at the sides."""
    low = back.lowered(looks)
    for k in (-1, 1):
        shape = scalloped(ellipse(k * 142, -176 + low, 88, 82), 22, 7)
        canvas.line(shape, ink.hair_line, 4.5)
        canvas.fill(shape, ink.hair_shadow)
        canvas.fill(ellipse(k * 142 - 24, -206 + low, 54, 40), ink.hair, 0.9, blur=16, clip=shape)
        curls(canvas, ink, shape, 25, 4 + k)
        canvas.inner(shape, -12, -10, ink.hair_deep, 0.5, 9)
        back.band(canvas, k * 98, -140 + low, 24, looks.accent)
    back.tied(canvas, looks, ink)


def knots(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Small twisted knots all over the head, as far as they stand out from its outline."""
    for x, y in ((-136, -96), (136, -96), (-104, -168), (104, -168), (-44, -206), (44, -206)):
        ball(canvas, ink, x, y, 36, 33)
    back.tied(canvas, looks, ink)


def knots_before(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for x, y in ((-74, -142), (74, -142), (0, -158)):
        canvas.fill(ellipse(x + 3, y + 9, 34, 30), ink.hair_deep, 0.5, blur=5)
        ball(canvas, ink, x, y, 33, 30)


def beehive(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Backcombed into a high, smooth cone, wound round and round."""
    shape = curve(symmetric([(0, -308), (62, -298), (112, -256), (140, -190), (146, -120), (120, -60), (0, -40)]))
    canvas.line(shape, ink.hair_line, 5)
    canvas.fill(shape, Linear(0, -308, 0, -80, (ink.hair_light, ink.hair, ink.hair_shadow), (0, 0.35, 1)))
    with canvas.clipped(shape):
        for i, y in enumerate(range(-290, -90, 27)):
            wind: Points = [(-170, y + 46), (-70, y + 18), (50, y - 6), (160, y - 40)]
            canvas.fill(stroke(wind, 6, even), ink.hair_deep, 0.55)
            canvas.fill(stroke([(x - 6, v + 9) for x, v in wind], 5), ink.hair_glint, 0.45 if i % 2 else 0.25, blur=1)
        canvas.fill(ellipse(-44, -238, 40, 34), ink.hair_glint, 0.5, blur=14)
    canvas.inner(shape, -18, -4, ink.hair_deep, 0.5, 10)
    back.tied(canvas, looks, ink)


def hive_band(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """The ribbon that parts the smooth front from the cone."""
    line: Points = [(-139, -106), (-112, -166), (-62, -198), (0, -208), (62, -198), (112, -166), (139, -106)]
    canvas.line(stroke(line, 13, even), mix(looks.accent, "#201020", 0.5), 3.4)
    canvas.fill(stroke(line, 13, even), looks.accent)


def rolled_back(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Shoulder-length, turned under at its ends."""
    plate(canvas, ink, symmetric([(0, -200), (106, -172), (150, -84), (164, 40), (176, 150), (150, 214), (96, 204), (0, 190)]), 1)
    for k in (-1, 1):
        for x, wide in ((150, 66), (112, 62), (70, 60)):
            lock(canvas, ink, sided([(x * 0.8, -60), (x, 60), (x + 22, 150), (x + 4, 218), (x - 40, 204)], k), wide, depth=0.4)


def victory_rolls(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Two big rolls of hair above the brow, seen end-on as spirals."""
    for k in (-1, 1):
        roll = curve(sided([(4, -134), (34, -214), (84, -254), (136, -232), (148, -176), (118, -136), (62, -122)], k))
        canvas.fill(roll.moved(2, 10), ink.hair_deep, 0.5, blur=6)
        canvas.line(roll, ink.hair_line, 4.6)
        canvas.fill(roll, Linear(0, -254, 0, -124, (ink.hair_light, ink.hair, ink.hair_shadow)))
        canvas.inner(roll, -9, -7, ink.hair_shadow, 0.8, 5)
        t = np.linspace(0, 1, 26)
        angle, reach = 0.6 + t * 4.1 * np.pi, 46 - 40 * t
        spiral = [
            (float(88 + r * 1.06 * np.cos(a)), float(-188 + r * 0.96 * np.sin(a))) for a, r in zip(angle, reach, strict=True)
        ]
        canvas.fill(stroke(sided(spiral, k), 6.5, thin_end), ink.hair_deep, 0.85, clip=roll)
        canvas.fill(stroke(sided([(x - 2, y - 7) for x, y in spiral[:18]], k), 5, thin_ends), ink.hair_glint, 0.6, clip=roll)
        canvas.fill(ellipse(k * 90, -188, 7, 6), ink.hair_deep, 0.8)


def messy_bun(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Twisted up by hand: loops and loose ends stick out of it."""
    if looks.wears(*back.HATS):
        return ball(canvas, ink, -96 * looks.turn, 100, 60, 54)
    for points in (
        ((10, -212), (-40, -262), (-88, -246)), ((20, -222), (-6, -290), (-44, -300)), ((30, -222), (62, -296), (104, -290)),
        ((36, -216), (110, -262), (138, -230)), ((30, -206), (100, -216), (126, -186)), ((10, -206), (-50, -222), (-76, -200)),
    ):  # fmt: skip
        lock(canvas, ink, points, 26, tail, lines=0)
    ball(canvas, ink, 24, -228, 66, 54)
    for points in (
        ((-34, -232), (10, -276), (70, -262)),
        ((-20, -206), (30, -252), (84, -222)),
        ((-30, -246), (6, -212), (62, -196)),
    ):
        lock(canvas, ink, points, 24, thin_ends, lines=1)
    back.tied(canvas, looks, ink)


def stray(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Locks that slipped out, about the face."""
    for k in (-1, 1):
        lock(canvas, ink, sided([(128, -80), (146, 0), (136, 80), (152, 158)], k), 24, lines=1)
        lock(canvas, ink, sided([(118, -70), (128, -10), (120, 40), (132, 92)], k), 15, lines=0)


def loops(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Two rings of hair, tied at the temples and hanging to the cheeks."""
    back.long(canvas, looks, ink)


def side_loops(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        ring: Points = [(122, -122), (184, -128), (214, -50), (204, 50), (166, 104), (136, 60), (136, -20), (124, -104)]
        lock(canvas, ink, sided(ring, k), 34, even)
        shine = spline(sided(ring, k))[6:24]
        canvas.fill(stroke([(float(x), float(y)) for x, y in shine[::3]], 8), ink.hair_glint, 0.5, blur=2)
        back.tie(canvas, looks, k * 124, -116)


_TWIN_LOW: tuple[tuple[Points, float], ...] = (
    (((128, 108), (176, 190), (188, 320), (206, 450)), 58), (((126, 108), (142, 200), (132, 320), (110, 440)), 54),
    (((126, 108), (158, 200), (160, 340), (156, 496)), 66),
)  # fmt: skip


def side_low_tails(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Two tails, tied beneath the ears and laid over the shoulders."""
    for k in (-1, 1):
        lock(canvas, ink, sided([(130, -92), (148, -10), (148, 60), (130, 126)], k), 44)
        for points, width in _TWIN_LOW:
            lock(canvas, ink, sided(points, k), width, tail)
        back.tie(canvas, looks, k * 128, 122)


def side_pony(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """One tail, tied high at the side."""
    low, k = back.lowered(looks), looks.turn
    with canvas.saved():
        canvas.translate(0, low)
        for points, width in back.TWIN:
            lock(canvas, ink, sided(points, k), width, tail, depth=0.2)
        back.tie(canvas, looks, k * 126, -146)
    back.tied(canvas, looks, ink)


def fishtail(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Many thin strands crossed to a fine herringbone, over the shoulder."""
    back.side_wisps(canvas, looks, ink)
    lock(canvas, ink, [(132, -96), (150, -10), (150, 60), (138, 140)], 48)
    at = spline([(132, 92), (154, 190), (150, 320), (134, 486)])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(at, axis=0).T))])
    end = at[-1]
    lock(canvas, ink, [tuple(end), (end[0] + 4, end[1] + 34), (end[0] - 2, end[1] + 80)], 44, tail)
    count = round(float(along[-1]) / 13)
    for i in reversed(range(count)):
        t = (i + 0.5) / count * float(along[-1])
        x, y = float(np.interp(t, along, at[:, 0])), float(np.interp(t, along, at[:, 1]))
        half = 38 - 12 * i / count
        for k in (-1, 1) if i % 2 else (1, -1):
            strand = stroke([(x + k * half, y - 22), (x + k * half * 0.6, y + 2), (x - k * 5, y + 22)], 19, thin_ends)
            canvas.line(strand, ink.hair_line, 2.6)
            canvas.fill(strand, Linear(x - half, y - 18, x + half, y + 18, (ink.hair_light, ink.hair, ink.hair_shadow)))
    back.tie(canvas, looks, float(end[0]), float(end[1]))
