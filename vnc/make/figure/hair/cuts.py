"""Short cuts: crew cut, fade under curls, pompadour, receding, combed over, a widow's peak, one side shaved, a mullet."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, lightness, mix
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric, thin_end, thin_ends
from vnc.make.figure.hair import fringe
from vnc.make.figure.hair.lock import curls, lock, plate, tapered
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks

RECEDED: Points = symmetric(
    [(0, -204), (58, -198), (108, -166), (139, -104), (146, -36), (139, 22, 1), (126, 14), (122, -34), (114, -92), (92, -146),
     (64, -170), (34, -156), (0, -140)]
)  # fmt: skip
PEAKED: Points = symmetric(
    [(0, -204), (58, -198), (108, -166), (139, -104), (146, -36), (139, 22, 1), (126, 14), (121, -34), (107, -86), (76, -122),
     (44, -126), (20, -112), (0, -90, 1)]
)  # fmt: skip
_BRUSH: Points = symmetric([(0, -214), (62, -210), (100, -192), (116, -154), (106, -112, 1), (84, -112), (52, -120), (0, -124)])
_CURLED: Points = symmetric([(0, -238), (64, -230), (112, -196), (128, -148), (116, -106), (84, -92), (44, -84), (0, -94)])
_POMP: Points = (
    (-112, -86, 1), (-136, -150), (-134, -212), (-84, -258), (10, -272), (98, -254), (140, -204), (134, -140), (112, -86, 1),
    (70, -108), (0, -112), (-70, -108),
)  # fmt: skip


def faded(canvas: Canvas, ink: Ink) -> None:
    """Sides clipped from a shade at the top to bare skin above the ears."""
    shape = curve(fringe.BUZZED)
    tone = mix(ink.skin_shadow, ink.hair, 0.7)
    canvas.line(shape, ink.skin_line, 3, 0.8, clip=rect(-300, -400, 600, 500) - ellipse(0, 24, 121, 136))
    canvas.fill(shape, ink.skin)
    canvas.fill(shape, Linear(0, -140, 0, 0, (alpha(tone, 0.95), alpha(tone, 0.55), alpha(tone, 0)), (0, 0.45, 1)), clip=shape)
    canvas.inner(shape, -10, -2, ink.skin_shadow, 0.4, 6)


def brush() -> Path:
    return curve(_BRUSH)


def crew(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """A finger's breadth stands up on top; the sides are clipped."""
    faded(canvas, ink)
    canvas.line(shape, ink.hair_line, 4.5)
    canvas.fill(shape, Linear(0, -226, 0, -110, (mix(ink.hair, ink.hair_light, 0.5), ink.hair, ink.hair_shadow)))
    random = np.random.default_rng(8)
    with canvas.clipped(shape):
        canvas.fill(ellipse(-30, -196, 70, 22), ink.hair_light, 0.6, blur=10)
        for _ in range(150):
            x, y = random.uniform(-112, 112), random.uniform(-214, -108)
            blade: Points = [(x, y + 10), (x * 1.03 + 2, y - 14)]
            canvas.fill(stroke(blade, 4, thin_end), ink.hair_deep if random.random() < 0.6 else ink.hair_glint, 0.5)
    for i in range(-8, 9):
        x = i * 12.5
        tuft = stroke([(x, -192 + abs(i) * 2.2), (x * 1.05 + 3, -219 + abs(i) ** 1.6)], 11, thin_end)
        canvas.line(tuft, ink.hair_line, 2.4, clip=rect(-300, -400, 600, 196))
        canvas.fill(tuft, mix(ink.hair, ink.hair_light, 0.4))


def curled() -> Path:
    return scalloped(curve(_CURLED), 19, 11)


def curled_top(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Short curls above shaved sides."""
    faded(canvas, ink)
    canvas.line(shape, ink.hair_line, 4.5)
    canvas.fill(shape, ink.hair)
    canvas.fill(ellipse(-30, -196, 80, 34), ink.hair_light, 0.5, blur=14, clip=shape)
    curls(canvas, ink, shape, 26 if lightness(ink.skin) < 0.5 else 34, 11)


def pomp() -> Path:
    return curve(_POMP)


def pompadour(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Combed up from the brow into a high, glossy roll, the sides flat to the head."""
    flat = curve(fringe.DRAWN_BACK)
    fringe.drawn_back(canvas, ink, flat)
    canvas.line(shape, ink.hair_line, 5)
    canvas.fill(shape, Linear(0, -272, 0, -86, (ink.hair, mix(ink.hair, ink.hair_light, 0.35), ink.hair_shadow), (0, 0.4, 1)))
    with canvas.clipped(shape):
        canvas.fill(ellipse(0, -94, 124, 24), ink.hair_deep, 0.7, blur=9)
        for i in range(-8, 9):
            x = i * 13.0
            line: Points = [(x * 0.98, -84), (x * 1.26, -160), (x * 1.16 + 14, -222), (x * 0.6 + 48, -280)]
            canvas.fill(stroke(line, 5 if i % 2 else 3.6, thin_ends), ink.hair_deep if i % 2 else ink.hair_glint, 0.55)
        canvas.fill(stroke([(-108, -196), (-50, -226), (20, -234), (92, -208)], 20), ink.hair_glint, 0.55, blur=5)
        canvas.fill(stroke([(-88, -202), (-44, -222), (10, -228)], 7), "#ffffff", 0.35, blur=2)
    canvas.inner(shape, -16, -6, ink.hair_deep, 0.5, 8)


def combed_over(canvas: Canvas, ink: Ink) -> None:
    """A ring of hair, and from one side of it a few long strands laid across the bare crown."""
    ring = fringe.ring()
    fringe.ringed(canvas, ink, ring)
    for i in range(9):
        y = -92 - i * 11
        strand: Points = [(-132, -66 - i * 4), (-100, y - 22), (-20, y - 48 + i * 1.5), (66, y - 36 + i * 2), (122, -74 - i * 5)]
        canvas.fill(stroke(strand, 9 - i * 0.3, tapered).moved(1, 4), ink.skin_shadow, 0.7, blur=1.5)
        canvas.fill(stroke(strand, 8.5 - i * 0.3, tapered), ink.hair if i % 2 else ink.hair_shadow)
        canvas.fill(stroke(strand, 2.4, tapered), ink.hair_deep, 0.7)


_MULLET: tuple[tuple[Points, float], ...] = (
    (((70, 20), (126, 96), (150, 160), (202, 236)), 50), (((60, 20), (122, 110), (140, 200), (176, 290)), 56),
    (((40, 20), (98, 130), (112, 230), (136, 320)), 60), (((20, 20), (66, 140), (72, 240), (74, 316)), 60),
)  # fmt: skip


def mullet(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    """Long in the nape, over collar and shoulders; the ears are free."""
    plate(canvas, ink, symmetric([(0, -190), (100, -166), (134, -92), (134, 0), (124, 80), (136, 180), (100, 262), (0, 250)]), 1)
    for points, width in _MULLET:
        for k in (-1, 1):
            lock(canvas, ink, sided(points, k), width, depth=0.4)


_FALL: tuple[tuple[Points, float], ...] = (
    (((-58, -204), (60, -206), (146, -120), (164, 20), (158, 170)), 64), (((-62, -200), (40, -196), (128, -116), (148, 10),
        (150, 214)), 62),
    (((-66, -196), (20, -186), (112, -120), (138, -20), (138, 130)), 62), (((-70, -190), (0, -172), (88, -122), (124, -50),
        (128, 50)), 58),
    (((-72, -184), (-16, -156), (56, -112), (102, -62), (112, 0)), 52),
)  # fmt: skip


def half_back(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    plate(canvas, ink, [(-20, -196), (110, -174), (158, -80), (178, 40), (180, 160), (150, 226, 1), (90, 190), (0, 150)], 1)


def fall() -> Path:
    """What hangs on the one side, with the shorn other side."""
    whole = curve(fringe.BUZZED)
    for points, width in _FALL:
        whole = whole | stroke(points, width, tapered)
    return whole


def half_shaved(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Clipped to the skin on one side, long and swept over on the other."""
    fringe.buzzed(canvas, ink, curve(fringe.BUZZED))
    for points, width in _FALL:
        lock(canvas, ink, points, width, tapered)
    canvas.fill(stroke([(64, -176), (112, -128), (136, -66)], 16), ink.hair_glint, 0.4, blur=5)
    canvas.fill(stroke([(-58, -204), (-66, -180), (-66, -150)], 5, even), ink.hair_deep, 0.5)
