"""The top of the head and the forehead: locks from a parting, or hair drawn back from the hairline.

A fringe table is (parting x, locks); a lock is (tip x, tip y, width, bend). Tips end above the pupils: covering the
upper lid would silence sad and angry eyes.
"""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import rect, symmetric, thin_end, thin_ends
from vnc.make.figure.hair.lock import blunt, pointed
from vnc.make.figure.ink import Ink

LockTip = tuple[float, float, float, float]


@dataclass(frozen=True)
class Fringe:
    part: float
    tips: tuple[LockTip, ...]
    blunt: bool = False
    tufts: tuple[tuple[Points, float], ...] = ()
    """Spikes that leave the skull: points from root to tip, and width."""
    flat: float = 0
    """How much lower than usual the crown is, for hair that lies close."""


FRINGES: dict[str, Fringe] = {
    "swept": Fringe(34, (
        (-128, 88, 48, -8), (130, 92, 50, 8), (-110, 12, 54, -8), (112, 20, 54, 8), (-80, 32, 60, -8), (82, 6, 50, 10),
        (-44, 14, 58, -4), (58, 34, 52, 10), (-12, 38, 60, 4),
    )),
    "even": Fringe(0, (
        (-128, 70, 50, -6), (128, 70, 50, 6), (-104, 18, 52, -4), (104, 18, 52, 4), (-72, 26, 54, -2), (72, 26, 54, 2),
        (-38, 24, 56, 0), (40, 26, 56, 0), (0, 30, 60, 2),
    )),
    "loose": Fringe(22, (
        (-128, 92, 46, -8), (130, 96, 48, 8), (-108, 16, 54, -6), (110, 24, 54, 8), (-76, 30, 58, -6), (78, 16, 54, 10),
        (-40, 20, 58, -4), (44, 34, 58, 10), (-8, 36, 58, 2),
    )),
    "blunt": Fringe(0, (
        (-132, 60, 44, -4), (132, 60, 44, 4), (-108, 22, 44, -2), (108, 22, 44, 2), (-80, 18, 46, -1), (80, 18, 46, 1),
        (-50, 17, 46, 0), (50, 17, 46, 0), (-17, 17, 46, 0), (17, 17, 46, 0),
    ), blunt=True),
    "parted": Fringe(-4, (
        (-136, 118, 46, -12), (136, 118, 46, 12), (-130, 56, 52, -22), (130, 56, 52, 22), (-112, 12, 52, -34),
        (112, 12, 52, 34), (-88, -22, 46, -36), (88, -22, 46, 36),
    )),
    "sidelong": Fringe(-58, (
        (-134, 70, 48, -14), (134, 96, 50, 12), (-118, 14, 48, -16), (124, 50, 56, 24), (-100, -34, 40, -18),
        (104, 26, 60, 32), (76, 10, 60, 38), (44, 4, 58, 40),
    )),
    "messy": Fringe(26, (
        (-126, 52, 46, -8), (128, 46, 46, 8), (-112, 14, 56, -6), (114, 6, 52, 8), (-82, 24, 60, -2), (84, 4, 56, 10),
        (-46, 0, 58, 6), (52, 20, 60, 16), (-12, 28, 62, 20), (22, 2, 54, 22),
    ), tufts=(
        (((-40, -150), (-116, -176), (-164, -150)), 62), (((30, -170), (104, -204), (156, -190)), 62),
        (((90, -110), (148, -124), (180, -84)), 56), (((-100, -90), (-156, -92), (-182, -42)), 54),
        (((0, -176), (-34, -222), (-90, -226)), 56), (((30, -180), (40, -226), (86, -240)), 50),
    )),
    "short": Fringe(-40, (
        (-128, 22, 44, -8), (128, 26, 44, 8), (-112, -14, 48, -10), (114, -8, 52, 14), (-86, -34, 46, -8),
        (88, -10, 58, 24), (58, -22, 58, 28), (24, -30, 58, 28),
    ), tufts=((((40, -180), (104, -186), (142, -160)), 44), (((-20, -186), (-74, -204), (-112, -184)), 40))),
    "crop": Fringe(0, (
        (-126, 6, 42, -6), (126, 6, 42, 6), (-104, -34, 48, -4), (104, -34, 48, 4), (-74, -44, 50, -4), (74, -40, 50, 4),
        (-40, -46, 52, 2), (42, -42, 52, 4), (0, -44, 52, 4),
    ), flat=8),
    "spiky": Fringe(10, (
        (-126, 34, 44, -10), (128, 30, 44, 10), (-104, -6, 54, -12), (106, -12, 54, 14), (-66, 6, 54, -8),
        (70, -8, 52, 14), (-26, -10, 54, 6), (30, 10, 54, 14),
    ), tufts=(
        (((-86, -60), (-158, -74), (-206, -36)), 74), (((86, -60), (160, -78), (208, -44)), 74),
        (((-80, -110), (-160, -146), (-212, -132)), 80), (((80, -110), (162, -152), (216, -142)), 80),
        (((-60, -150), (-120, -214), (-164, -238)), 84), (((64, -150), (126, -216), (172, -240)), 84),
        (((-24, -160), (-46, -238), (-68, -282)), 88), (((26, -160), (56, -238), (84, -276)), 84),
        (((0, -150), (4, -226), (14, -268)), 76),
    )),
    "sweep over": Fringe(-70, (
        (-112, -46, 40, -16), (132, -6, 46, 20), (118, -30, 60, 34), (96, -44, 66, 40), (66, -56, 66, 42),
        (30, -66, 64, 40),
    ), tufts=((((-40, -160), (30, -232), (120, -214)), 84), (((0, -160), (76, -214), (158, -168)), 80)), flat=0),
}  # fmt: skip

CAP: Points = symmetric(
    [(0, -206), (56, -200), (108, -166), (140, -104), (149, -30), (146, 34), (128, 20), (120, -40), (80, -90), (0, -80)]
)
DRAWN_BACK: Points = symmetric(
    [
        (0, -204),
        (58, -198),
        (108, -166),
        (139, -104),
        (146, -36),
        (139, 22, 1),
        (126, 14),
        (121, -34),
        (104, -82),
        (62, -110),
        (0, -118),
    ]
)
BUZZED: Points = symmetric(
    [
        (0, -180),
        (52, -174),
        (98, -146),
        (128, -92),
        (137, -30),
        (134, 24, 1),
        (123, 18),
        (119, -34),
        (103, -80),
        (62, -106),
        (0, -112),
    ]
)


def shape_of(fringe: Fringe) -> Path:
    """Everything above the face as one shape: what casts the shadow and what the locks are cut by."""
    skull = rect(-300, -96, 600, 500)
    locks = [stroke(_points(fringe, tip), tip[2] * 1.12, _profile(fringe)) for tip in fringe.tips]
    union = locks[0]
    for one in locks[1:]:
        union = union | one
    whole = curve(_cap(fringe)) | (union & skull)
    for points, width in fringe.tufts:
        whole = whole | stroke(points, width, thin_end)
    return whole


def draw(canvas: Canvas, ink: Ink, fringe: Fringe, shape: Path, seed: int) -> None:
    canvas.line(shape, ink.hair_line, 5.5)
    canvas.fill(shape, Linear(0, -230, 0, 40, (mix(ink.hair, ink.hair_light, 0.4), ink.hair, ink.hair_shadow), (0, 0.45, 1)))
    for points, width in fringe.tufts:
        _tuft(canvas, ink, points, width, shape)
    random = np.random.default_rng(seed)
    for tip in fringe.tips:
        _fringe_lock(canvas, ink, fringe, tip, shape, random)
    canvas.inner(shape, 6, 8, ink.hair_glint, 0.5, 2.5)
    part = fringe.part
    canvas.fill(stroke([(part - 4, -198), (part * 0.8, -176), (part * 0.7 - 2, -146)], 4.5, thin_end), ink.hair_deep, 0.7)


def drawn_back(canvas: Canvas, ink: Ink, shape: Path, part: float = 0) -> None:
    """Hair combed away from the forehead: strands from the hairline over the crown, and one soft ring of light."""
    canvas.line(shape, ink.hair_line, 5)
    canvas.fill(shape, Linear(0, -206, 0, 10, (mix(ink.hair, ink.hair_light, 0.3), ink.hair, ink.hair_shadow), (0, 0.5, 1)))
    with canvas.clipped(shape):
        for i in range(-9, 10):
            x = i * 13.5
            low = -120 + (abs(x) / 124) ** 2.4 * 128
            line: Points = [(x, low + 4), (x * 1.14 + part * 0.1, low * 0.6 - 66), (x * 0.62 + part * 0.4, -204)]
            canvas.fill(stroke(line, 5.5 if i % 2 else 4), ink.hair_deep if i % 2 else ink.hair_shadow, 0.65)
        canvas.fill(stroke([(-122, -70), (-74, -138), (0, -158), (74, -138), (122, -70)], 22), ink.hair_glint, 0.32, blur=6)
        for i in range(-8, 9):
            x = i * 14.0
            y = -158 + (x / 122) ** 2 * 88
            canvas.fill(stroke([(x * 1.02, y + 15), (x, y - 2), (x * 0.96, y - 17)], 7.5), ink.hair_glint, 0.62, blur=0.6)
    canvas.inner(shape, 6, 8, ink.hair_glint, 0.45, 2.5)
    canvas.inner(shape, -12, -4, ink.hair_deep, 0.4, 6)


def buzzed(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """A shadow of hair on the skull."""
    canvas.line(shape, ink.hair_line, 3.4, 0.7)
    canvas.fill(shape, Linear(0, -180, 0, 20, (ink.hair_shadow, ink.hair), (0, 1)), 0.96)
    canvas.fill(stroke([(-84, -120), (-30, -158), (50, -156)], 30), ink.hair_light, 0.55, blur=10, clip=shape)
    random = np.random.default_rng(5)
    with canvas.clipped(shape):
        for _ in range(90):
            x, y = random.uniform(-130, 130), random.uniform(-176, 10)
            canvas.fill(stroke([(x, y), (x + x * 0.03, y + 8)], 2.2), ink.hair_deep, 0.45)
    canvas.inner(shape, -12, -3, ink.hair_deep, 0.5, 7)


def _cap(fringe: Fringe) -> Points:
    if not fringe.flat:
        return CAP
    return [(p[0], p[1] + fringe.flat if p[1] < -90 else p[1], *p[2:]) for p in CAP]


def _profile(fringe: Fringe):
    return blunt if fringe.blunt else pointed


def _points(fringe: Fringe, tip: LockTip) -> Points:
    part = fringe.part
    x, y, _, bend = tip
    y -= 16 if abs(x) < 120 and not fringe.blunt else 0
    root = part + (x - part) * 0.34
    return [
        (root, -206 + (root / 150) ** 2 * 60 + fringe.flat),
        (part + (x - part) * 0.8 + bend, -118 + abs(x - part) * 0.1),
        (x * 0.965 + bend * 0.6, min(-50, y - 14)),
        (x + bend * 0.2, y - 12 if fringe.blunt else max(y - 34, min(-44, y - 8))),
        (x - bend * 0.35, y),
    ]


def _fringe_lock(canvas: Canvas, ink: Ink, fringe: Fringe, tip: LockTip, whole: Path, random: np.random.Generator) -> None:
    points = _points(fringe, tip)
    shape = stroke(points, tip[2] * 1.12, _profile(fringe))
    canvas.fill(shape.moved(4, 8), ink.hair_deep, 0.4, blur=5, clip=whole)
    colours = (
        mix(ink.hair, ink.hair_shadow, 0.25), ink.hair, mix(ink.hair, ink.hair_light, 0.35),
        mix(ink.hair, ink.hair_shadow, 0.5), mix(ink.hair, ink.hair_shadow, 0.15),
    )  # fmt: skip
    canvas.fill(shape, Linear(0, -205, 0, tip[1] + 4, colours, (0, 0.22, 0.48, 0.78, 1)), clip=whole)
    canvas.inner(shape, -9, -3, ink.hair_shadow, 0.75, 3.5, clip=whole)
    _glint(canvas, ink, fringe.part, tip, shape, random)
    fading = Linear(0, -185, 0, -70, (alpha(ink.hair_line, 0), alpha(ink.hair_line, 0.92)))
    canvas.line(shape, fading, 2.6, clip=whole)
    (x2, _), (x3, _), (x4, y4) = points[2], points[3], points[4]
    canvas.fill(stroke([(x2 - 6, -60), (x3 - 4, y4 - 46), (x4 - 1, y4 - 12)], 3.2), ink.hair_deep, 0.6, clip=shape)


def _glint(canvas: Canvas, ink: Ink, part: float, tip: LockTip, shape: Path, random: np.random.Generator) -> None:
    """Slender lenses of light on a common ring round the skull, broken from lock to lock."""
    x = part + (tip[0] - part) * 0.8
    side = 1 if tip[0] > part else -1
    y = -110 + 14 * abs(tip[0] - part) / 120 + 26 * (abs(tip[0]) / 140) ** 2 + random.uniform(-5, 5)
    half = (24 + random.uniform(-5, 8)) * (1 - 0.3 * abs(tip[0]) / 140)
    with canvas.clipped(shape):
        canvas.fill(stroke([(x - 40, y - 4), (x, y - 6), (x + 40, y - 2)], 38), ink.hair_glint, 0.26, blur=9)
        for dx, size in ((-20, 0.6), (-8, 0.95), (4, 1.1), (16, 0.7)):
            lens: Points = [
                (x + dx + side, y - half * size * 0.8),
                (x + dx + side * 3, y + 2),
                (x + dx + side * 7, y + half * size),
            ]
            canvas.fill(stroke(lens, 10.5), ink.hair_glint, 0.85, blur=0.6)


def _tuft(canvas: Canvas, ink: Ink, points: Points, width: float, whole: Path) -> None:
    shape = stroke(points, width, thin_end)
    canvas.fill(shape, mix(ink.hair, ink.hair_light, 0.25), clip=whole)
    canvas.inner(shape, -width * 0.16, -width * 0.1, ink.hair_shadow, 0.8, 4)
    (x0, y0), (x2, y2) = points[0][:2], points[-1][:2]
    away = [((x0 * 3 + x2) / 4, (y0 * 3 + y2) / 4), ((x0 + x2) / 2, (y0 + y2) / 2), (x2 * 0.9 + x0 * 0.1, y2 * 0.9 + y0 * 0.1)]
    canvas.fill(stroke(away, 4), ink.hair_deep, 0.6, clip=shape)
    fading = Linear(x0, y0, x2, y2, (alpha(ink.hair_line, 0), alpha(ink.hair_line, 0.9)), (0.2, 0.6))
    canvas.line(shape, fading, 2.8)


__all__ = ["BUZZED", "DRAWN_BACK", "FRINGES", "Fringe", "buzzed", "draw", "drawn_back", "shape_of", "thin_ends"]
