"""Beards and moustaches."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import rect, sided, symmetric
from vnc.make.figure.face import Face
from vnc.make.figure.ink import GOLD, GOLD_LINE, Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.moustaches import KINDS


def draw_beard(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """What lies flat on the skin; the mouth is drawn over it."""
    kind, mouth, chin = looks.beard, face.mouth_y, face.chin
    if kind == "stubble":
        bare = ellipse(0, mouth - 58, 92, 62) | ellipse(0, mouth + 2, 26, 10)
        shadow = mix(ink.skin, mix(ink.hair_line, "#4a4450", 0.6), 0.5)
        low = curve(symmetric([(0, mouth - 40), (70, mouth - 34), (122, face.nose_y - 30), (150, 320), (0, 330)]), tension=0.3)
        canvas.fill((_jaw(face, 0) & low) - bare, shadow, 0.42, blur=8)
        _bristles(canvas, ink, (_jaw(face, -3) & low) - bare)
    if kind == "goatee":
        low = [(26, chin - 6), (0, chin + 8), (-26, chin - 6)]
        patch = curve([(-30, mouth + 24), (0, mouth + 18), (30, mouth + 24), *low])
        canvas.fill(patch, mix(ink.hair, ink.hair_shadow, 0.5))
        canvas.inner(patch, -5, -3, ink.hair_deep, 0.6, 3)
    if kind in KINDS:
        KINDS[kind](canvas, ink, face)
    if kind == "pencil":
        _pencil(canvas, ink, mouth)
    if kind in ("moustache", "goatee"):
        _moustache(canvas, ink, mouth, 0.84 if kind == "goatee" else 1.1)


def _pencil(canvas: Canvas, ink: Ink, mouth: float) -> None:
    """A line above the lip, parted beneath the nose."""
    for k in (-1, 1):
        line = sided([(4, mouth - 19), (26, mouth - 20), (50, mouth - 11), (62, mouth + 1)], k)
        canvas.fill(stroke(line, 19), ink.hair_line, 0.4, blur=2)
        canvas.fill(stroke(line, 10), mix(ink.hair_line, ink.hair_deep, 0.4))
        canvas.fill(stroke([(x, y - 1.5) for x, y in line], 2.4), ink.hair, 0.6)


def _bristles(canvas: Canvas, ink: Ink, shape: Path) -> None:
    left, top, right, bottom = shape.bounds()
    random = np.random.default_rng(3)
    dots = [ellipse(float(x), float(y), 1.1, 1.5).contours[0]
            for x, y in zip(random.uniform(left, right, 420), random.uniform(top, bottom, 420), strict=True)]  # fmt: skip
    canvas.fill(Path(dots), mix(ink.skin_deep, ink.hair_line, 0.6), 0.28, clip=shape)


def _moustache(canvas: Canvas, ink: Ink, mouth: float, size: float) -> None:
    for k in (-1, 1):
        half: Points = [(1, mouth - 23), (20, mouth - 26), (44 * size, mouth - 12), (56 * size, mouth + 3, 1)]
        brush = curve(sided([*half, (34, mouth - 5), (1, mouth - 8)], k))
        canvas.fill(brush, mix(ink.hair, ink.hair_shadow, 0.4))
        canvas.inner(brush, -3, -3, ink.hair_deep, 0.55, 2)
        for j in range(3):
            hair: Points = [(4 + j * 6, mouth - 20), (26 + j * 6, mouth - 16 + j), (42 * size, mouth - 6)]
            canvas.fill(stroke(sided(hair, k), 2), ink.hair_line, 0.5)
        canvas.line(brush, ink.hair_line, 2, 0.8)


def _jaw(face: Face, drop: float) -> Path:
    """From the ears down round the chin, `drop` below it."""
    side = [(x + 4, y) for x, y in face.half if 20 < y < face.chin - 12]
    low = face.chin + drop
    return curve(symmetric([(112, 0), *side, (face.half[-2][0] + 8, low - 4 - drop * 0.3), (0, low)]))


def draw_full_beard(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Sideburns to chin as one mass over the jaw's line, and when long over the chest."""
    chin, mouth = face.chin, face.mouth_y
    drop = 118 if looks.beard == "long" else 16
    outer = _jaw(face, drop)
    lips = curve([(-36, mouth - 8), (0, mouth - 13), (36, mouth - 8), (26, mouth + 10), (0, mouth + 16), (-26, mouth + 10)])
    cheeks = curve(symmetric([(0, -90), (106, -60), (108, 30), (92, mouth - 44), (40, mouth - 20), (0, mouth - 24)]))
    mass = outer - (cheeks | lips)
    below = rect(-200, 40, 400, 500)
    canvas.line(outer, ink.hair_line, 3.6, clip=below)
    tone = mix(ink.hair, ink.hair_shadow, 0.4)
    fading = Linear(
        0, 10, 0, chin + drop, (alpha(tone, 0), tone, mix(ink.hair, ink.hair_light, 0.2), ink.hair_shadow), (0, 0.2, 0.6, 1)
    )
    canvas.fill(mass, fading)
    canvas.inner(mass, -12, -6, ink.hair_deep, 0.5, 6, clip=below)
    for i in range(-6, 7):
        line: Points = [
            (i * 17, mouth + 26 - abs(i) * 12),
            (i * 15, chin - 12 - abs(i) * 5),
            (i * 8, chin + drop * 0.8 - abs(i) * 7),
        ]
        canvas.fill(stroke(line, 3.4), ink.hair_deep if i % 2 else ink.hair_light, 0.5, clip=mass)
    if shape := looks.shape("beard"):
        (_plait if shape == "braided" else _fork)(canvas, ink, chin + drop - 12)
    _moustache(canvas, ink, mouth, 0.92)


def _plait(canvas: Canvas, ink: Ink, top: float) -> None:
    """One braid from the chin, a ring of gold above its tuft."""
    end = curve([(-11, top + 122), (11, top + 122), (8, top + 142), (0, top + 160, 1), (-8, top + 142)])
    canvas.line(end, ink.hair_line, 3.4)
    canvas.fill(end, ink.hair_shadow)
    for i in range(5):
        wide, y = 25 - i * 2.6, top + i * 23
        for k in (1, -1) if i % 2 else (-1, 1):
            half: Points = [(-wide * 0.5, y - 6), (wide * 0.7, y - 6), (wide, y + 10), (wide * 0.3, y + 30), (-4, y + 22)]
            strand = curve(sided(half, k))
            canvas.line(strand, ink.hair_line, 3.4)
            canvas.fill(strand, Linear(0, y - 6, 0, y + 30, (ink.hair_light, ink.hair, ink.hair_shadow)))
            canvas.fill(stroke(sided([(0, y), (wide * 0.6, y + 8), (wide * 0.3, y + 22)], k), 3), ink.hair_deep, 0.5, clip=strand)
    ring = rect(-16, top + 112, 32, 16, 5)
    canvas.line(ring, GOLD_LINE, 4)
    canvas.fill(ring, GOLD)


def _fork(canvas: Canvas, ink: Ink, top: float) -> None:
    """Two pointed locks that part below the chin."""
    for k in (-1, 1):
        half: Points = [(-6, top - 30), (50, top - 40), (62, top + 10), (54, top + 60), (66, top + 104, 1), (22, top + 56)]
        lock = curve(sided(half, k))
        canvas.line(lock, ink.hair_line, 3.6)
        canvas.fill(lock, Linear(0, top - 40, 0, top + 104, (ink.hair, mix(ink.hair, ink.hair_light, 0.2), ink.hair_shadow)))
        for dx in (0, 12, 24):
            line: Points = [(14 + dx, top - 26), (26 + dx, top + 20), (44 + dx * 0.6, top + 70)]
            canvas.fill(stroke(sided(line, k), 3.4), ink.hair_deep, 0.5, clip=lock)
