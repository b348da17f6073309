"""The top of the head and the forehead: locks from a parting, sweeps, spikes, or hair drawn back from the hairline.

Tips end above the pupils: covering the upper lid would silence sad and angry eyes.
"""

import math
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import Profile, rect, sided, spline, symmetric, thin_end
from vnc.make.figure.hair.lock import blunt, dreadlock, lock, offset, pointed, rooted
from vnc.make.figure.ink import Ink

LockTip = tuple[float, float, float, float]
"""tip x, tip y, width, bend."""
Strand = tuple[Points, float]
"""Points from root to tip, and width."""

CAP: Points = symmetric(
    [(0, -206), (56, -200), (108, -166), (140, -104), (149, -30), (146, 34), (128, 20), (120, -40), (80, -90), (0, -80)]
)
OPEN_CAP: Points = symmetric(
    [(0, -206), (56, -200), (108, -166), (140, -104), (149, -30), (144, 30), (131, 16), (122, -50), (86, -120), (0, -150)]
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
        (106, -84),
        (70, -116),
        (34, -118),
        (0, -106),
    ]
)
BUZZED: Points = symmetric(
    [
        (0, -182),
        (60, -171),
        (105, -134),
        (130, -82),
        (137, -30),
        (134, 24, 1),
        (123, 18),
        (119, -34),
        (103, -80),
        (62, -106),
        (0, -112),
    ]
)


@dataclass(frozen=True)
class Fringe:
    """Locks from a parting (`tips`), drawn curves (`sweeps`), and spikes that leave the skull (`crown`)."""

    part: float
    tips: tuple[LockTip, ...] = ()
    sweeps: tuple[Strand, ...] = ()
    crown: tuple[Strand, ...] = ()
    cap: Points = ()
    blunt: bool = False

    def strands(self) -> list[Strand]:
        """Every forehead lock as a curve, in drawing order."""
        return [*self.sweeps, *((_points(self, tip), tip[2] * 1.12) for tip in self.tips)]

    @property
    def profile(self) -> Profile:
        return blunt if self.blunt else rooted if self.sweeps else pointed


def spikes(table: Points, width: float) -> tuple[Strand, ...]:
    """Tufts round the skull from (degrees from the top, reach beyond the skull, bend), outermost first."""
    out: list[Strand] = []
    for angle, reach, bend in sorted(table, key=lambda row: -abs(row[0])):
        a = math.radians(angle)
        s, c = math.sin(a), -math.cos(a)
        root = (s * 96, -46 + c * 92)
        rim = (s * 136, -46 + c * 150)
        tip = (s * (144 + reach) - bend * c, -46 + c * (158 + reach) + bend * s)
        middle = ((rim[0] + tip[0]) / 2 - bend * c * 0.05, (rim[1] + tip[1]) / 2 - bend * s * 0.05)
        out.append(((root, rim, middle, tip), width * (0.8 + 0.006 * reach)))
    return tuple(out)


_CURTAIN: tuple[Strand, ...] = tuple(
    (sided(points, k), width)
    for points, width in (
        (((8, -200), (90, -180), (139, -90), (146, 20), (136, 128)), 58),
        (((6, -197), (72, -164), (124, -86), (136, 4), (126, 84)), 58),
        (((3, -193), (48, -152), (98, -94), (126, -26), (130, 40)), 56),
        (((0, -188), (22, -148), (62, -106), (104, -52), (124, 8)), 46),
    )
    for k in (-1, 1)
)

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
        (-130, -16, 34, -4), (130, -16, 34, 4), (-106, -9, 42, -2), (106, -9, 42, 2), (-80, -8, 46, -1), (80, -8, 46, 1),
        (-50, -7, 46, 0), (50, -7, 46, 0), (-17, -7, 46, 0), (17, -7, 46, 0),
    ), blunt=True),
    "parted": Fringe(0, sweeps=_CURTAIN, cap=OPEN_CAP),
    "sidelong": Fringe(-56, sweeps=(
        (((-64, -198), (-110, -164), (-143, -80), (-147, 20), (-136, 112)), 56),
        (((-50, -200), (60, -188), (136, -100), (147, 10), (136, 112)), 60),
        (((-62, -191), (-88, -142), (-120, -80), (-132, -10), (-126, 62)), 48),
        (((-54, -197), (30, -170), (114, -96), (134, -10), (120, 66)), 64),
        (((-56, -193), (0, -152), (82, -90), (114, -22), (104, 34)), 62),
        (((-58, -189), (-30, -142), (36, -86), (78, -38), (84, 12)), 56),
        (((-60, -187), (-48, -138), (-4, -86), (38, -46), (50, -2)), 46),
    ), cap=OPEN_CAP),
    "gentleman": Fringe(-62, sweeps=(
        (((-66, -198), (-110, -170), (-139, -100), (-140, 0)), 44),
        (((-58, -200), (40, -208), (122, -156), (144, -70), (137, 8)), 56),
        (((-66, -190), (-98, -148), (-122, -90), (-131, -26)), 42),
        (((-60, -197), (20, -194), (98, -146), (128, -84), (129, -18)), 62),
        (((-62, -194), (0, -176), (68, -136), (110, -92), (121, -42)), 60),
        (((-62, -190), (-24, -160), (32, -128), (80, -102), (108, -64)), 54),
    ), cap=DRAWN_BACK),
    "messy": Fringe(26, (
        (-126, 52, 46, -8), (128, 46, 46, 8), (-112, 14, 56, -6), (114, 6, 52, 8), (-82, 24, 60, -2), (84, 4, 56, 10),
        (-46, 0, 58, 6), (52, 20, 60, 16), (-12, 28, 62, 20), (22, 2, 54, 22),
    ), crown=spikes((
        (-96, 26, -30), (-74, 44, -36), (-52, 30, -30), (-30, 40, -34), (-8, 46, 30), (16, 34, 34), (38, 48, 38),
        (60, 34, 32), (80, 44, 36), (98, 24, 28),
    ), 78)),
    "short": Fringe(-30, (
        (-127, 30, 40, -8), (127, 34, 40, 8), (-112, -16, 48, -8), (114, -12, 50, 12), (-84, -12, 52, -10),
        (90, -22, 54, 18), (-48, -26, 54, 8), (58, -14, 56, 22), (24, -26, 56, 24), (-14, -16, 54, 20),
    ), crown=spikes(((-72, 12, -16), (-48, 18, -22), (-24, 16, -18), (0, 22, 26), (24, 18, 26), (46, 24, 28), (70, 14, 20)), 78)),
    "spiky": Fringe(10, (
        (-126, 34, 44, -10), (128, 30, 44, 10), (-104, -6, 54, -12), (106, -12, 54, 14), (-66, 6, 54, -8),
        (70, -8, 52, 14), (-26, -10, 54, 6), (30, 10, 54, 14),
    ), crown=spikes((
        (-100, 46, -20), (-78, 74, -34), (-57, 58, -22), (-37, 86, -30), (-14, 70, -12), (8, 92, 22), (30, 66, 24),
        (50, 90, 36), (70, 60, 24), (88, 72, 34), (104, 42, 20),
    ), 88)),
    "sweep over": Fringe(-80, sweeps=(
        (((-96, -96), (-84, -190), (10, -226), (100, -206), (150, -120)), 74),
        (((-98, -90), (-60, -180), (30, -206), (110, -160), (146, -70)), 78),
        (((-98, -84), (-46, -156), (40, -172), (104, -120), (130, -40)), 76),
        (((-98, -80), (-50, -132), (20, -140), (84, -98), (112, -30)), 64),
    ), crown=spikes(((20, 22, 40), (52, 20, 36)), 80), cap=symmetric([(0, -190), (80, -170), (112, -110), (60, -90), (0, -96)])),
}  # fmt: skip


def shape_of(fringe: Fringe) -> Path:
    """Everything above the face as one shape: what casts the shadow and what the locks are cut by."""
    skull = rect(-300, -96, 600, 500)
    strands = [stroke(points, width, fringe.profile) for points, width in fringe.strands()]
    union = strands[0]
    for strand in strands[1:]:
        union = union | strand
    whole = curve(fringe.cap or CAP) | ((union & skull) if fringe.tips else union)
    if fringe.sweeps:
        whole = whole | ellipse(fringe.part * 0.9, -190 + abs(fringe.part) * 0.1, 46, 25)
    for points, width in fringe.crown:
        whole = whole | stroke(points, width, leafy)
    return whole


def leafy(t: np.ndarray) -> np.ndarray:
    """A chunky spike: full to the middle, then straight to a point."""
    return np.clip(1 - t**1.9, 0, 1) * (0.75 + 0.25 * np.minimum(1, t * 4))


def draw(canvas: Canvas, ink: Ink, fringe: Fringe, shape: Path, seed: int) -> None:
    canvas.line(shape, ink.hair_line, 5.5)
    top = (mix(ink.hair, ink.hair_light, 0.4), ink.hair, ink.hair_shadow)
    canvas.fill(shape, Linear(0, -230, 0, 40, top, (0, 0.45, 1)))
    for points, width in fringe.crown:
        _spike(canvas, ink, points, width)
    random = np.random.default_rng(seed)
    for points, width in fringe.strands():
        _fringe_lock(canvas, ink, fringe, points, width, shape, random)
    canvas.inner(shape, 6, 8, ink.hair_glint, 0.5, 2.5)
    if fringe.part > -70:
        part = fringe.part
        canvas.fill(stroke([(part - 4, -198), (part * 0.8, -176), (part * 0.7 - 2, -146)], 4.5, thin_end), ink.hair_deep, 0.7)


def drawn_back(canvas: Canvas, ink: Ink, shape: Path, part: float = 0) -> None:
    """Hair combed away from the forehead: strands from the hairline over the crown, and one soft ring of light."""
    canvas.line(shape, ink.hair_line, 5)
    top = (mix(ink.hair, ink.hair_light, 0.3), ink.hair, ink.hair_shadow)
    canvas.fill(shape, Linear(0, -206, 0, 10, top, (0, 0.5, 1)))
    with canvas.clipped(shape):
        for i in range(-9, 10):
            x = i * 13.5
            low = -120 + (abs(x) / 124) ** 2.4 * 128
            line: Points = [(x, low + 4), (x * 1.14 + part * 0.1, low * 0.6 - 66), (x * 0.62 + part * 0.4, -204)]
            canvas.fill(stroke(line, 5.5 if i % 2 else 4), ink.hair_deep if i % 2 else ink.hair_shadow, 0.65)
        canvas.fill(stroke([(-122, -70), (-74, -138), (0, -158), (74, -138), (122, -70)], 22), ink.hair_glint, 0.32, 6)
        random = np.random.default_rng(9)
        for i in range(-17, 18):
            x = i * 6.8
            y = -156 + (x / 122) ** 2 * 88 + random.uniform(-4, 4)
            half = random.uniform(7, 21) * (1 - 0.4 * abs(x) / 122)
            lens: Points = [(x * 1.03, y + half), (x, y), (x * 0.95, y - half)]
            canvas.fill(stroke(lens, 8), ink.hair_glint, 0.5, blur=0.6)
    canvas.inner(shape, 6, 8, ink.hair_glint, 0.45, 2.5)
    canvas.inner(shape, -12, -4, ink.hair_deep, 0.4, 6)


def buzzed(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Hair a finger's breadth long: a shade that thins out toward the hairline, stubbled all over, no edge like a cap's."""
    above = rect(-300, -400, 600, 500) - ellipse(0, 24, 121, 136)
    canvas.line(shape, ink.hair_line, 3.4, 0.7, clip=above)
    tone = mix(ink.hair, ink.hair_shadow, 0.4)
    canvas.fill(shape, Linear(0, -180, 0, 30, (tone, tone, alpha(tone, 0.35)), (0, 0.72, 1)), 0.8, blur=5, clip=shape)
    with canvas.clipped(shape):
        canvas.fill(stroke([(-84, -120), (-30, -158), (50, -156)], 34), ink.hair_light, 0.6, blur=11)
        random = np.random.default_rng(5)
        for _ in range(420):
            angle, out = random.uniform(-2.0, 2.0), random.uniform(0.78, 1.06)
            x, y = 136 * out * math.sin(angle), -28 - 148 * out * math.cos(angle)
            bristle: Points = [(x * 0.985, y + 1.5), (x * 1.02 + 1, y - 6.5)]
            canvas.fill(stroke(bristle, 2.4, thin_end), ink.hair_deep if random.random() < 0.6 else ink.hair_light, 0.55)
    canvas.inner(shape, -12, -3, ink.hair_deep, 0.4, 7)


_CREST = spikes(((-34, 18, -14), (-24, 58, -12), (-13, 92, -8), (-2, 108, 6), (10, 98, 12), (22, 66, 14), (32, 24, 16)), 62)
_RING: Points = ((96, -126), (124, -104), (143, -56), (146, 0), (138, 50, 1), (125, 34), (121, -20), (112, -64), (98, -92))


def crest() -> Path:
    """A shorn head and the comb on it."""
    shape: Path = curve(BUZZED)
    for points, width in _CREST:
        shape = shape | stroke(points, width, leafy)
    return shape


def crested(canvas: Canvas, ink: Ink, shape: Path) -> None:
    buzzed(canvas, ink, curve(BUZZED))
    for points, width in _CREST:
        canvas.line(stroke(points, width, leafy), ink.hair_line, 4.5)
    for points, width in _CREST:
        _spike(canvas, ink, points, width)
    for x, low in ((-34, -96), (34, -98), (-14, -84), (16, -80)):
        tuft = stroke([(x * 0.5, -190), (x, -150), (x * 0.9 + 4, low)], 34, pointed)
        canvas.line(tuft, ink.hair_line, 3)
        canvas.fill(tuft, Linear(0, -190, 0, low, (mix(ink.hair, ink.hair_light, 0.5), ink.hair)))
        canvas.inner(tuft, -6, -3, ink.hair_shadow, 0.7, 3)


def ring() -> Path:
    """What is left of the hair round a bare crown."""
    return curve(sided(_RING, -1)) | curve(sided(_RING, 1))


def ringed(canvas: Canvas, ink: Ink, shape: Path) -> None:
    canvas.line(shape, ink.hair_line, 3.6)
    canvas.fill(shape, Linear(0, -126, 0, 50, (mix(ink.hair, ink.hair_light, 0.3), ink.hair, ink.hair_shadow)))
    for k in (-1, 1):
        for i in range(6):
            x = 102 + i * 7.5
            strand = sided([(x - 4, -124 + i * 11), (x + 12, -50), (x + 12 - i * 0.6, 20 + i * 4)], k)
            canvas.fill(stroke(strand, 4), ink.hair_deep if i % 2 else ink.hair_glint, 0.6, clip=shape)
    canvas.inner(shape, -6, -2, ink.hair_deep, 0.5, 4)


def ropes(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Dreadlocks laid back from the hairline to either side."""
    canvas.line(shape, ink.hair_line, 4)
    canvas.fill(shape, mix(ink.hair, ink.hair_shadow, 0.6))
    with canvas.clipped(shape):
        for i in (4, -4, 3, -3, 2, -2, 1, -1, 0):
            x = i * 25
            low = -100 + (abs(x) / 124) ** 2.4 * 120
            dreadlock(canvas, ink, [(x, low), (x * 1.16, low * 0.62 - 74), (x * 0.6, -214)], 30, 0.1)
    canvas.line(shape, ink.hair_line, 3)
    for start, reach in ((-66, 146), (68, 146), (-84, 152), (86, 152)):
        k, x = (-1 if start < 0 else 1), abs(start)
        path = [(k * x, -176 + x * 0.3), (k * (reach - 18), -124 + x * 0.4), (k * (reach - 2), -50), (k * reach, 10 + x)]
        lock(canvas, ink, path, 31, rooted, 0, 0)
        dreadlock(canvas, ink, path[1:], 31)


def _points(fringe: Fringe, tip: LockTip) -> Points:
    part = fringe.part
    x, y, _, bend = tip
    y -= 16 if abs(x) < 120 and not fringe.blunt else 0
    root = part + (x - part) * 0.34
    return [
        (root, -206 + (root / 150) ** 2 * 60),
        (part + (x - part) * 0.8 + bend, -118 + abs(x - part) * 0.1),
        (x * 0.965 + bend * 0.6, min(-50, y - 14)),
        (x + bend * 0.2, y - 12 if fringe.blunt else max(y - 34, min(-44, y - 8))),
        (x - bend * 0.35, y),
    ]


def _fringe_lock(
    canvas: Canvas, ink: Ink, fringe: Fringe, points: Points, width: float, whole: Path, random: np.random.Generator
) -> None:
    shape = stroke(points, width, fringe.profile)
    tip_x, tip_y = points[-1][:2]
    canvas.fill(shape.moved(4, 8), ink.hair_deep, 0.4, blur=5, clip=whole)
    colours = (
        mix(ink.hair, ink.hair_shadow, 0.25), ink.hair, mix(ink.hair, ink.hair_light, 0.35),
        mix(ink.hair, ink.hair_shadow, 0.5), mix(ink.hair, ink.hair_shadow, 0.15),
    )  # fmt: skip
    canvas.fill(shape, Linear(0, -205, 0, tip_y + 4, colours, (0, 0.22, 0.48, 0.78, 1)), clip=whole)
    canvas.inner(shape, -9, -3, ink.hair_shadow, 0.75, 3.5, clip=whole)
    _glint(canvas, ink, points, tip_x > fringe.part, shape, random)
    fading = Linear(0, -185, 0, -70, (alpha(ink.hair_line, 0), alpha(ink.hair_line, 0.92)))
    canvas.line(shape, fading, 2.6, clip=whole)
    middle = spline(points)
    for off, depth in ((-0.27, 0.4), (-0.05, 0.6), (0.22, 0.42)):
        strand = offset(middle, off * width)[3 : int(len(middle) * (0.97 - abs(off)))]
        canvas.fill(stroke(strand.tolist(), 3.0, smooth=False), ink.hair_deep, depth, clip=whole)


def _glint(canvas: Canvas, ink: Ink, points: Points, right: bool, shape: Path, random: np.random.Generator) -> None:
    """Slender lenses of light on a common ring round the skull, broken from lock to lock."""
    x, y = points[1][:2]
    side = 1 if right else -1
    lead = np.subtract(points[2][:2], points[1][:2])
    lead = lead / max(1e-6, float(np.hypot(*lead)))
    y += random.uniform(-5, 5)
    half = (24 + random.uniform(-5, 8)) * (1 - 0.3 * min(1, abs(x) / 140))
    across = (-float(lead[1]), float(lead[0]))
    with canvas.clipped(shape):
        canvas.fill(stroke([(x - 40, y - 4), (x, y - 6), (x + 40, y - 2)], 34), ink.hair_glint, 0.3, blur=8)
        for off, size in _STREAKS:
            cx, cy = x + across[0] * off, y + across[1] * off
            dx, dy = float(lead[0]) * half * size, float(lead[1]) * half * size
            lens: Points = [(cx - dx * 0.8, cy - dy * 0.8), (cx + side * 1.5, cy), (cx + dx, cy + dy)]
            canvas.fill(stroke(lens, 9.5), ink.hair_glint, 0.5, blur=0.6)


_STREAKS = ((-25, 0.4), (-19, 0.7), (-13, 0.5), (-7, 1.0), (-1, 0.75), (5, 1.15), (11, 0.6), (17, 0.85), (23, 0.4))
"""Offset across the lock and length: close enough to run together, uneven at both ends."""


def _spike(canvas: Canvas, ink: Ink, points: Points, width: float) -> None:
    shape = stroke(points, width, leafy)
    (x0, y0), (x2, y2) = points[0][:2], points[-1][:2]
    canvas.fill(shape, Linear(x0, y0, x2, y2, (ink.hair, mix(ink.hair, ink.hair_light, 0.55)), (0.4, 1)))
    canvas.inner(shape, -width * 0.2, -width * 0.1, ink.hair_shadow, 0.8, 4)
    canvas.inner(shape, 5, 4, ink.hair_glint, 0.5, 2)
    away: Points = [(x0 * 0.55 + x2 * 0.45, y0 * 0.55 + y2 * 0.45), (x0 * 0.2 + x2 * 0.8, y0 * 0.2 + y2 * 0.8)]
    canvas.fill(stroke(away, 4), ink.hair_deep, 0.6, clip=shape)
    fading = Linear(x0, y0, x2, y2, (alpha(ink.hair_line, 0), alpha(ink.hair_line, 0.9)), (0.3, 0.62))
    canvas.line(shape, fading, 3)
