"""Hair that is put up: low and twin buns, piled hair, a knot over loose hair; and corkscrews, thin braids, waves set flat."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, sided, spline, symmetric
from vnc.make.figure.hair import back
from vnc.make.figure.hair.lock import ball, dreadlock, lock, offset, plate, tail, waved
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks


def low_bun(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """In the nape, seen on the side that the face turns from."""
    ball(canvas, ink, -98 * looks.turn, 96, 54, 50)
    back.tied(canvas, looks, ink)


def twin_buns(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    low = back.lowered(looks)
    for k in (-1, 1):
        ball(canvas, ink, k * 112, -176 + low, 60, 56)
        back.band(canvas, k * 100, -136 + low, 30, looks.accent)
    back.tied(canvas, looks, ink)


def piled(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Coils laid over each other on the crown, a few curls let fall."""
    if looks.wears(*back.HATS):
        return low_bun(canvas, looks, ink)
    for x, y, rx, ry in ((-66, -206, 66, 52), (70, -204, 64, 52), (-24, -256, 62, 44), (40, -250, 58, 44), (4, -216, 70, 50)):
        ball(canvas, ink, x, y, rx, ry)
    back.tied(canvas, looks, ink)


def half_up(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """A knot on the crown over hair that hangs loose."""
    if not looks.wears(*back.HATS):
        for points in ([(0, -196), (-40, -246), (-84, -232)], [(0, -196), (44, -250), (78, -226)]):
            lock(canvas, ink, points, 40, tail)
        ball(canvas, ink, 0, -226, 42, 38)
        back.band(canvas, 0, -194, 30, looks.accent)
    back.long(canvas, looks, ink)


_DRILLS: tuple[tuple[Points, float], ...] = (
    (((120, -80), (178, -20), (190, 110), (196, 250)), 64),
    (((112, -60), (142, 20), (146, 130), (142, 236)), 54),
)


def drills(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, symmetric([(0, -200), (110, -175), (152, -80), (150, 60), (130, 130), (0, 140)]), 1)
    for points, width in _DRILLS:
        for k in (-1, 1):
            _drill(canvas, ink, sided(points, k), width, k)


def side_drills(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        _drill(canvas, ink, sided([(130, -40), (148, 30), (150, 100), (146, 180)], k), 40, k)


def _drill(canvas: Canvas, ink: Ink, points: Points, width: float, side: int) -> None:
    """A corkscrew: turns of a ribbon, each over the one beneath it, smaller to the end."""
    at = spline(points)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(at, axis=0).T))])
    count = round(float(along[-1]) / (width * 0.52))
    for i in reversed(range(count)):
        t = (i + 0.5) / count
        there = t * float(along[-1])
        x, y = float(np.interp(there, along, at[:, 0])), float(np.interp(there, along, at[:, 1]))
        half = width * 0.5 * (0.75 + 0.25 * min(1.0, t * 4)) * (1 - 0.62 * t**1.6)
        turn = [(x - side * half, y - half * 0.16), (x, y + half * 0.44), (x + side * half, y - half * 0.5)]
        ring = stroke(turn, half * 1.15, _ribbon)
        canvas.line(ring, ink.hair_line, 3.4)
        canvas.fill(ring, Linear(x - half, y, x + half, y, (ink.hair_shadow, ink.hair, ink.hair_light, ink.hair)))
        canvas.inner(ring, -3, -7, ink.hair_shadow, 0.8, 3)
        shine = [(x - side * half * 0.2, y + half * 0.05), (x + side * half * 0.35, y - half * 0.05)]
        canvas.fill(stroke(shine, half * 0.3), ink.hair_glint, 0.7, blur=1)
        canvas.fill(stroke(turn, 2.4), ink.hair_deep, 0.45)


def _ribbon(t: np.ndarray) -> np.ndarray:
    return 0.45 + 0.55 * np.sin(np.pi * t)


def box_braids(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, symmetric([(0, -196), (106, -170), (146, -80), (160, 80), (158, 330), (0, 350)]), 1)
    for k in (-1, 1):
        for x, low in ((40, 390), (66, 420), (92, 400), (118, 430), (144, 400), (168, 370)):
            _braidlet(canvas, looks, ink, sided([(x * 0.7, -120), (x * 0.96, 20), (x * 1.04, low * 0.6), (x * 1.1, low)], k), 0.5)


def side_box_braids(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        for points in (
            ((128, -90), (158, 0), (170, 180), (164, 360)),
            ((124, -70), (146, 20), (150, 180), (138, 340)),
            ((120, -50), (134, 40), (132, 170), (116, 310)),
        ):
            _braidlet(canvas, looks, ink, sided(points, k), 0)


def _braidlet(canvas: Canvas, looks: Looks, ink: Ink, points: Points, depth: float) -> None:
    dreadlock(canvas, ink, points, 19, depth)
    (x0, y0), (x1, y1) = points[-2][:2], points[-1][:2]
    for t in (0.9, 1.0):
        bead = ellipse(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, 10, 8)
        canvas.line(bead, mix(looks.accent, "#201020", 0.55), 3)
        canvas.fill(bead, looks.accent)
        canvas.inner(bead, -3, -3, mix(looks.accent, "#201040", 0.35), 0.8, 2)


def row_ends(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Where cornrows end: short braids in the nape."""
    back.tied(canvas, looks, ink)
    for k in (-1, 1):
        for x, low in ((96, 150), (116, 170), (132, 140)):
            dreadlock(canvas, ink, sided([(x * 0.8, 20), (x, 70), (x * 1.05, low)], k), 20, 0.5)


def rows(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Cornrows: braids laid flat from the hairline over the crown, skin between them."""
    canvas.line(shape, ink.hair_line, 4)
    canvas.fill(shape, mix(ink.skin_shadow, ink.hair_deep, 0.45))
    with canvas.clipped(shape):
        for i in (5, -5, 4, -4, 3, -3, 2, -2, 1, -1, 0):
            x = i * 23
            low = -112 + (abs(x) / 124) ** 2.4 * 124
            _row(canvas, ink, [(x, low + 6), (x * 1.12, low * 0.62 - 72), (x * 0.66, -222)])
    canvas.inner(shape, -12, -4, ink.hair_deep, 0.4, 6)


def _row(canvas: Canvas, ink: Ink, points: Points) -> None:
    whole = stroke(points, 19, even)
    canvas.line(whole, ink.hair_line, 3)
    canvas.fill(whole, ink.hair)
    at = spline(points)
    left, right = offset(at, 8.0), offset(at, -8.0)
    for i in range(1, len(at) - 1, 2):
        chevron = [left[i].tolist(), at[i + 1].tolist(), right[i].tolist()]
        canvas.fill(stroke(chevron, 3.2, even), ink.hair_deep, 0.75, clip=whole)
        canvas.fill(stroke([(x - 1, y - 3) for x, y in chevron], 2.4, even), ink.hair_glint, 0.5, clip=whole)


_SET: Points = (
    (0, -206), (60, -197), (112, -160), (141, -98), (149, -30), (152, 40), (144, 96), (122, 112, 1), (112, 76), (122, 20),
    (116, -36), (92, -78), (42, -106), (-16, -130), (-52, -152), (-84, -112), (-112, -62), (-122, -6), (-114, 52),
    (-116, 96, 1), (-140, 88), (-151, 36), (-149, -30), (-141, -98), (-112, -160), (-60, -197),
)  # fmt: skip


def set_shape() -> Path:
    """Hair set flat to the head, parted on the left."""
    return curve(_SET)


def set_waves(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Finger waves: ridges of light and dark that run round the head like ripples."""
    canvas.line(shape, ink.hair_line, 5)
    canvas.fill(shape, Linear(0, -206, 0, 100, (mix(ink.hair, ink.hair_light, 0.4), ink.hair, ink.hair_shadow)))
    with canvas.clipped(shape):
        for i, y in enumerate(range(-196, 130, 30)):
            sag = 26 + i * 4
            ridge = [(-170, y + sag), (-90, y + 6), (-50, y - 12), (20, y), (90, y + 12), (170, y + sag)]
            wave = waved(ridge, 8, 3.2, i * 1.1)
            canvas.fill(stroke([(x, p + 9) for x, p in wave], 17, even), ink.hair_deep, 0.5, blur=4)
            canvas.fill(stroke([(x, p - 4) for x, p in wave], 9, even), ink.hair_glint, 0.55, blur=2)
            canvas.fill(stroke([(x, p + 3) for x, p in wave], 2.6, even), ink.hair_deep, 0.6)
        canvas.fill(stroke([(-52, -206), (-54, -150)], 4), ink.hair_deep, 0.8)
    canvas.inner(shape, -10, -4, ink.hair_deep, 0.5, 5)


_MANE: tuple[tuple[Points, float], ...] = (
    (((20, -190), (150, -210), (220, -130), (262, -40)), 78), (((40, -150), (170, -120), (232, 0), (266, 120)), 84),
    (((40, -120), (170, -20), (214, 140), (254, 280)), 86), (((40, -100), (140, 60), (178, 250), (206, 420)), 84),
    (((20, -60), (96, 140), (120, 300), (132, 470)), 84), (((10, -40), (40, 180), (56, 320), (44, 460)), 84),
)  # fmt: skip


def mane(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Long and never combed."""
    plate(canvas, ink, symmetric([(0, -200), (110, -178), (164, -80), (184, 80), (190, 260), (150, 380), (0, 400)]), 1)
    for i, (points, width) in enumerate(_MANE):
        for k in (-1, 1):
            lock(canvas, ink, sided(waved(points, 13, 1.7, i * 1.9 + k), k), width, depth=0.55)


def side_mane(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    for k in (-1, 1):
        for i, points in enumerate(
            (((132, -90), (170, 20), (182, 150), (204, 290)), ((126, -60), (142, 40), (148, 150), (130, 262)))
        ):
            lock(canvas, ink, sided(waved(points, 10, 1.6, i * 2 + k), k), 50, lines=1)
