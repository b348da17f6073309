"""The top of the head and the forehead: locks from a parting, sweeps, spikes, or hair drawn back from the hairline.

Tips end above the pupils: covering the upper lid would silence sad and angry eyes.
"""

import math
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import Profile, rect, sided, spline, symmetric, thin_end
from vnc.make.figure.hair.lock import blunt, dreadlock, lock, offset, pointed, rooted, tapered
from vnc.make.figure.ink import Ink

LockTip = tuple[float, float, float, float]
"""tip x, tip y, width, bend."""
Strand = tuple[Points, float]
"""Points from root to tip, and width."""

CAP: Points = symmetric(
    [(0, -213), (60, -204), (112, -166), (142, -104), (150, -30), (146, 34), (128, 20), (121, -40), (88, -80), (0, -82)]
)
OPEN_CAP: Points = symmetric(
    [(0, -213), (60, -204), (112, -166), (142, -104), (150, -30), (144, 30), (131, 16), (122, -50), (86, -120), (0, -150)]
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
        return blunt if self.blunt else rooted if self.sweeps else tapered


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


_CURTAIN: tuple[Strand, ...] = (
    *(
        (sided(points, k), width)
        for points, width in (
            (((8, -206), (90, -186), (141, -92), (148, 20), (138, 128)), 56),
            (((6, -203), (72, -170), (126, -86), (138, 10), (128, 96)), 58),
            (((3, -199), (46, -154), (96, -94), (126, -20), (130, 58)), 58),
            (((0, -194), (18, -146), (52, -98), (92, -38), (116, 36)), 52),
        )
        for k in (-1, 1)
    ),
    (((2, -192), (14, -150), (34, -108), (62, -62), (76, -10)), 26),
    (((-2, -192), (-8, -152), (-30, -108), (-66, -58), (-88, -6)), 24),
)

FRINGES: dict[str, Fringe] = {
    "swept": Fringe(34, (
        (-130, 112, 46, -8), (131, 104, 46, 8), (-112, 44, 52, -8), (114, 52, 46, 8), (84, 30, 56, 16), (-84, 62, 52, -10),
        (-52, 22, 60, -8), (56, 50, 50, 14), (-20, 58, 58, -6), (24, 34, 54, 10), (6, 14, 30, 0),
    )),
    "even": Fringe(0, (
        (-130, 96, 46, -6), (130, 100, 46, 6), (-110, 46, 50, -8), (112, 38, 50, 6), (-82, 30, 54, -8), (80, 56, 54, 10),
        (-50, 56, 54, -6), (48, 28, 56, 8), (16, 60, 52, 8), (-20, 34, 56, -4), (34, 10, 26, 6),
    )),
    "loose": Fringe(22, (
        (-130, 122, 44, -8), (131, 116, 46, 8), (-112, 52, 52, -8), (114, 62, 48, 8), (-86, 30, 54, -10), (84, 36, 56, 12),
        (-58, 60, 52, -10), (54, 60, 50, 14), (-26, 36, 58, -6), (20, 62, 54, 8), (0, 20, 30, 4),
    )),
    "blunt": Fringe(0, (
        (-130, -16, 34, -4), (130, -16, 34, 4), (-106, -9, 42, -2), (106, -9, 42, 2), (-80, -8, 46, -1), (80, -8, 46, 1),
        (-50, -7, 46, 0), (50, -7, 46, 0), (-17, -7, 46, 0), (17, -7, 46, 0),
    ), blunt=True),
    "parted": Fringe(0, sweeps=_CURTAIN, cap=OPEN_CAP),
    "sidelong": Fringe(-50, sweeps=(
        (((-58, -205), (-108, -172), (-145, -84), (-149, 20), (-137, 122)), 58),
        (((-44, -207), (62, -194), (138, -102), (149, 10), (137, 118)), 60),
        (((-56, -198), (-90, -150), (-124, -84), (-136, -4), (-128, 82)), 56),
        (((-48, -204), (34, -176), (116, -98), (138, -6), (124, 82)), 64),
        (((-54, -196), (-76, -142), (-102, -92), (-116, -36), (-112, 26)), 52),
        (((-50, -200), (2, -158), (84, -92), (118, -18), (108, 52)), 62),
        (((-52, -196), (-28, -146), (40, -88), (82, -34), (92, 30)), 58),
        (((-54, -194), (-56, -140), (-22, -84), (30, -40), (50, 14)), 54),
        (((-54, -194), (-68, -146), (-60, -94), (-24, -52), (4, -8)), 40),
        (((-56, -192), (-78, -146), (-92, -100), (-90, -60), (-76, -18)), 30),
    ), cap=OPEN_CAP),
    "sleek": Fringe(-46, sweeps=(
        (((-56, -205), (-106, -172), (-143, -88), (-148, -20), (-140, 48)), 54),
        (((-38, -207), (52, -198), (134, -118), (148, -30), (140, 48)), 58),
        (((-54, -201), (-92, -156), (-126, -98), (-139, -40), (-137, 20)), 54),
        (((-42, -204), (32, -180), (114, -116), (140, -40), (137, 24)), 60),
        (((-52, -197), (-76, -150), (-106, -106), (-126, -60), (-133, -8)), 44),
        (((-46, -200), (12, -166), (88, -114), (126, -56), (133, -4)), 56),
        (((-48, -196), (-10, -156), (54, -112), (102, -66), (124, -26)), 44),
    ), cap=OPEN_CAP),
    "bowl": Fringe(0, (
        (-138, 52, 40, -4), (138, 52, 40, 4), (-126, 40, 44, -4), (126, 40, 44, 4), (-104, 6, 46, -2), (104, 6, 46, 2),
        (-78, -6, 48, -1), (78, -6, 48, 1), (-49, -10, 48, 0), (49, -10, 48, 0), (-17, -11, 48, 0), (17, -11, 48, 0),
    ), blunt=True),
    "veiled": Fringe(52, sweeps=(
        (((60, -205), (110, -172), (146, -84), (150, 20), (138, 130)), 58),
        (((46, -206), (-60, -194), (-140, -100), (-150, 30), (-128, 176)), 64),
        (((58, -199), (92, -150), (126, -86), (138, -6), (128, 84)), 54),
        (((48, -203), (-36, -176), (-118, -92), (-136, 30), (-108, 164)), 66),
        (((56, -197), (78, -144), (104, -92), (120, -34), (116, 30)), 44),
        (((50, -200), (-12, -166), (-94, -90), (-118, 14), (-86, 140)), 66),
        (((52, -197), (8, -156), (-64, -88), (-92, 0), (-62, 104)), 62),
        (((54, -194), (28, -148), (-30, -84), (-60, -14), (-44, 60)), 48),
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
        (-128, 62, 42, -8), (129, 54, 44, 8), (-112, 40, 52, -10), (112, 26, 50, 12), (-84, 52, 54, -8), (84, 44, 52, 14),
        (-50, 22, 58, -8), (54, 14, 56, 22), (-22, 58, 56, 10), (26, 48, 54, 24), (-2, 8, 30, 10),
    ), crown=spikes((
        (-98, 24, -30), (-76, 40, -34), (-53, 22, -24), (-31, 34, -30), (-9, 44, 26), (16, 26, 30), (38, 46, 36),
        (60, 26, 28), (80, 42, 36), (98, 22, 26),
    ), 62)),
    "short": Fringe(-30, (
        (-128, 28, 38, -8), (128, 34, 38, 8), (-112, -2, 48, -10), (114, 12, 48, 12), (-82, 10, 50, -12), (86, -6, 52, 18),
        (56, 16, 50, 22), (-52, -10, 52, 8), (-18, 14, 54, 18), (24, -6, 54, 24), (2, -16, 26, 16),
    ), crown=spikes((
        (-74, 12, -18), (-50, 18, -22), (-26, 14, -18), (-2, 24, 26), (24, 16, 26), (46, 24, 28), (70, 12, 20),
    ), 64)),
    "spiky": Fringe(10, (
        (-128, 40, 42, -10), (129, 36, 42, 10), (-108, 16, 52, -14), (108, 10, 52, 14), (-74, 42, 50, -14),
        (74, 30, 52, 18), (-38, 14, 54, -6), (40, 44, 52, 18), (2, 24, 52, 8),
    ), crown=spikes((
        (-102, 44, -20), (-80, 74, -34), (-58, 54, -22), (-37, 88, -30), (-14, 66, -12), (8, 96, 22), (30, 62, 24),
        (51, 90, 36), (71, 56, 24), (89, 72, 34), (105, 40, 20),
    ), 80)),
    "sweep over": Fringe(-80, sweeps=(
        (((-112, -84), (-108, -160), (-44, -212), (52, -210), (132, -148)), 54),
        (((-110, -84), (-86, -154), (-8, -188), (84, -172), (142, -104)), 60),
        (((-106, -82), (-64, -134), (8, -156), (86, -134), (136, -64)), 60),
        (((-102, -82), (-54, -116), (8, -126), (70, -104), (114, -54)), 48),
        (((-98, -86), (-72, -108), (-38, -118), (4, -110)), 30),
    ), cap=symmetric([(0, -190), (80, -170), (112, -110), (60, -90), (0, -96)])),
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


def wisps(canvas: Canvas, ink: Ink, seed: int) -> None:
    """A few fine strands that lift off the outline of the head along their way, beneath the rest: no hair is a helmet."""
    random = np.random.default_rng(seed + 77)
    for side in (-1, 1):
        for degrees in (14, 40, 66, 88):
            start, reach = degrees + random.uniform(-9, 9), random.uniform(7, 15)
            at: Points = [
                (side * math.sin(angle) * (147 + grow), -52 - math.cos(angle) * (158 + grow))
                for angle, grow in zip(np.radians(start + np.array([-20, -8, 6, 20])), (-12, 0, reach * 0.6, reach), strict=True)
            ]
            strand = stroke(at, random.uniform(7, 10), thin_end)
            canvas.line(strand, ink.hair_line, 2.2)
            canvas.fill(strand, mix(ink.hair, ink.hair_shadow, 0.3))


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
    if abs(x) < 120 and not fringe.blunt:
        y -= 16 + 0.55 * max(0, y - 34) * (abs(x) > 24)
    root = part + (x - part) * 0.34
    return [
        (root, -212 + (root / 150) ** 2 * 60),
        (part + (x - part) * 0.8 + bend, -118 + abs(x - part) * 0.1),
        (x * 0.965 + bend * 0.6, min(-50, y - 14)),
        (x + bend * 0.2, y - 12 if fringe.blunt else max(y - 34, min(-44, y - 8))),
        (x - bend * 0.35, y),
    ]


def _fringe_lock(
    canvas: Canvas, ink: Ink, fringe: Fringe, points: Points, width: float, whole: Path, random: np.random.Generator
) -> None:
    shape = stroke(points, width, fringe.profile)
    tip_y = points[-1][1]
    canvas.fill(shape.moved(4, 8), ink.hair_deep, 0.4, blur=5, clip=whole)
    colours = (
        mix(ink.hair, ink.hair_shadow, 0.25), ink.hair, mix(ink.hair, ink.hair_light, 0.35),
        mix(ink.hair, ink.hair_shadow, 0.5), mix(ink.hair, ink.hair_shadow, 0.15),
    )  # fmt: skip
    canvas.fill(shape, Linear(0, -205, 0, tip_y + 4, colours, (0, 0.22, 0.48, 0.78, 1)), clip=whole)
    canvas.inner(shape, -10, -3, ink.hair_shadow, 0.8, 2.5, clip=whole)
    middle = spline(points)
    for off, depth in ((-0.3, 0.3), (0.04, 0.5), (0.27, 0.3)):
        strand = offset(middle, off * width)[4 : int(len(middle) * (0.97 - abs(off)))]
        canvas.fill(stroke(strand.tolist(), 2.4, smooth=False), ink.hair_deep, depth, clip=whole)
    _glint(canvas, ink, points, width, shape, random)
    fading = Linear(0, -190, 0, -80, (alpha(ink.hair_line, 0), alpha(ink.hair_line, 0.92)))
    canvas.line(shape, fading, 2.6, clip=whole)


def _glint(canvas: Canvas, ink: Ink, points: Points, width: float, shape: Path, random: np.random.Generator) -> None:
    """Light on a common ring round the skull: on each lock a band of teeth, longer below, broken at its sides."""
    at = spline(points)
    ring = _RING_Y + (at[:, 0] / 150) ** 2 * 56
    i = int(np.clip(np.argmax(at[:, 1] > ring), 2, len(at) - 3))
    (x, y), lead = at[i], at[i + 2] - at[i - 2]
    lead = lead / max(1e-6, float(np.hypot(*lead)))
    y += random.uniform(-5, 5)
    long = 1 - 0.35 * min(1, abs(x) / 140)
    half = width * 0.5
    with canvas.clipped(shape):
        teeth: list[np.ndarray] = []
        for off in np.arange(-0.9, 0.95, 0.3):
            cx, cy = x - lead[1] * off * half, y + lead[0] * off * half
            up, down = random.uniform(5, 15) * long, random.uniform(9, 30) * long
            lens: Points = [(cx - lead[0] * up, cy - lead[1] * up), (cx, cy), (cx + lead[0] * down, cy + lead[1] * down)]
            teeth += stroke(lens, 0.22 * width).contours
        canvas.fill(Path(teeth), ink.hair_glint, 0.3, blur=6)
        canvas.fill(Path(teeth), ink.hair_glint, 0.6, blur=0.5)


_RING_Y = -140
"""The height of the ring of light at the middle of the head; it sinks to the sides."""


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
