"""The hair before the face: side locks, the top with its fringe, and what of it throws a shadow on the forehead."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rect, scalloped, symmetric
from vnc.make.figure.hair import bangs, cuts, fringe, up
from vnc.make.figure.hair.lock import coronet, curls, lock, ringlet, waved
from vnc.make.figure.hair.styles import style_of
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import BRIMMED, HATS, SHROUDS, Looks

_CORONET = ((-141, -58), (-118, -138), (-64, -186), (0, -200), (64, -186), (118, -138), (141, -58))
_CURLY_CAP = symmetric(
    [(0, -216), (70, -208), (126, -168), (154, -96), (156, -10), (140, 30), (122, -6), (104, -44), (56, -58), (0, -48)]
)
_MOP_CAP = symmetric(
    [(0, -222), (76, -212), (134, -166), (156, -96), (150, -22), (132, -8), (120, -52), (96, -84), (48, -70), (0, -88)]
)
_AFRO_CAP = symmetric([(0, -190), (90, -170), (136, -100), (146, -20), (136, 10), (122, -8), (112, -60), (70, -96), (0, -106)])


@dataclass(frozen=True)
class _Top:
    """A top that is no fringe of locks: its outline, and how it is drawn."""

    shape: Callable[[], Path]
    draw: Callable[[Canvas, Ink, Path], None]


def _mop(spacing: float) -> Callable[[Canvas, Ink, Path], None]:
    return lambda canvas, ink, shape: _curly(canvas, ink, shape, spacing)


def _halved(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Drawn to either side of a parting in the middle."""
    fringe.drawn_back(canvas, ink, shape)
    canvas.fill(stroke([(0, -104), (0, -150), (0, -206)], 6), ink.skin_shadow, 0.9)
    canvas.line(stroke([(0, -104), (0, -150), (0, -206)], 8), ink.hair_deep, 1.6, 0.6)


def _combed_over(canvas: Canvas, ink: Ink, shape: Path) -> None:
    _shine(canvas, ink)
    cuts.combed_over(canvas, ink)


def _ringed(canvas: Canvas, ink: Ink, shape: Path) -> None:
    _shine(canvas, ink)
    fringe.ringed(canvas, ink, shape)


def _nothing(canvas: Canvas, ink: Ink, shape: Path) -> None:
    """Drawn before the sides."""


TOPS: dict[str, _Top] = {
    "ringed": _Top(fringe.ring, _ringed), "crest": _Top(fringe.crest, fringe.crested),
    "locs": _Top(lambda: curve(fringe.DRAWN_BACK), _nothing), "buzzed": _Top(lambda: curve(fringe.BUZZED), fringe.buzzed),
    "rows": _Top(lambda: curve(fringe.DRAWN_BACK), up.rows), "set": _Top(up.set_shape, up.set_waves),
    "drawn back": _Top(lambda: curve(fringe.DRAWN_BACK), fringe.drawn_back),
    "halved": _Top(lambda: curve(fringe.DRAWN_BACK), _halved), "peaked": _Top(lambda: curve(cuts.PEAKED), fringe.drawn_back),
    "receded": _Top(lambda: curve(cuts.RECEDED), fringe.drawn_back), "combed over": _Top(fringe.ring, _combed_over),
    "curls": _Top(lambda: scalloped(curve(_CURLY_CAP), 25, 13), _mop(44)),
    "mop": _Top(lambda: scalloped(curve(_MOP_CAP), 19, 15), _mop(36)),
    "afro": _Top(lambda: scalloped(curve(_AFRO_CAP), 26, 7), _mop(27)), "crew": _Top(cuts.brush, cuts.crew),
    "curled top": _Top(cuts.curled, cuts.curled_top), "pompadour": _Top(cuts.pomp, cuts.pompadour),
    "half shaved": _Top(cuts.fall, cuts.half_shaved),
}  # fmt: skip
"""Tops by name; "skin" is none, every other one is a fringe."""


def fringe_shape(looks: Looks) -> Path | None:
    """What hangs over the forehead, for its shadow; nothing on a bald head."""
    top = style_of(looks).top
    if top == "skin" or looks.wears("veil", "hijab", "keffiyeh", "balaclava"):
        return None
    if top in TOPS:
        return TOPS[top].shape()
    shape = fringe.shape_of(bangs.TOPS[top])
    return shape | curve(fringe.BUZZED) if top == "sweep over" else shape


def back_hair(canvas: Canvas, looks: Looks, ink: Ink) -> None:
    if not looks.wears(*SHROUDS):
        with canvas.clipped(_beneath(looks)):
            style_of(looks).back(canvas, looks, ink)


def nape_shadow(canvas: Canvas, ink: Ink) -> None:
    """The dark behind the neck, on whatever hair hangs there."""
    canvas.fill(ellipse(0, 176, 104, 92), mix(ink.hair_deep, "#1a1024", 0.35), 0.75, blur=22, blend="atop")


def _beneath(looks: Looks) -> Path:
    """Where hair may show: a brimmed hat leaves none above its brim, a hood none outside it."""
    if looks.wears("hood", "headscarf"):
        return ellipse(0, -10, 150, 216)
    return rect(-600, -122 if looks.wears(*BRIMMED) else -156 if looks.wears(*HATS) else -600, 1200, 2000)


def front_hair(canvas: Canvas, looks: Looks, ink: Ink, shape: Path | None) -> None:
    """Side locks, then the top; `shape` is `fringe_shape`, made once."""
    if looks.wears("veil", "hijab", "keffiyeh", "balaclava"):
        return
    with canvas.clipped(_beneath(looks)):
        if shape is None:
            return _shine(canvas, ink)
        if looks.shape("tuck"):
            return _tucked(canvas, looks, ink, shape)
        _whole(canvas, looks, ink, shape)


def _tucked(canvas: Canvas, looks: Looks, ink: Ink, shape: Path) -> None:
    """One ear free, on the side that the head turns from, and the lock that goes behind it."""
    k = -looks.turn
    bare: Points = [
        (600 * k, -8, 1),
        (150 * k, -2),
        (124 * k, -12),
        (104 * k, 12),
        (100 * k, 70),
        (104 * k, 190),
        (600 * k, 800, 1),
    ]
    with canvas.clipped(rect(-600, -600, 1200, 2000) - curve(bare, tension=0.3)):
        _whole(canvas, looks, ink, shape)
    lock(canvas, ink, [(k * 44, -190), (k * 104, -120), (k * 134, -44), (k * 150, 6), (k * 156, 96)], 40, lines=2)


def _whole(canvas: Canvas, looks: Looks, ink: Ink, shape: Path) -> None:
    style = style_of(looks)
    loose = style.top in bangs.TOPS and looks.style not in _NEAT and looks.shape("hair") != "thin"
    if loose and not looks.wears(*HATS, "hood", "headscarf"):
        fringe.wisps(canvas, ink, looks.seed)
    if style.top == "locs":
        fringe.ropes(canvas, ink, shape)
    if not looks.wears("hood", "headscarf"):
        style.sides(canvas, looks, ink)
    _top(canvas, looks, ink, style.top, shape)
    if not looks.wears(*HATS, "hood", "headscarf"):
        style.over(canvas, looks, ink)
    if looks.style == "crownbraid":
        coronet(canvas, ink, _CORONET, 44)
    if (style.ahoge or looks.wears("ahoge")) and not looks.wears(*HATS, "hood", "headscarf"):
        big = 1.5 if looks.wears("ahoge") else 1.0
        sprout = [(8, -196), (2, -214 - 20 * big), (-10 - 16 * big, -226 - 26 * big), (-10 - 48 * big, -224 - 14 * big)]
        lock(canvas, ink, sprout, 15 * big, _sprout, lines=0)


def _top(canvas: Canvas, looks: Looks, ink: Ink, top: str, shape: Path) -> None:
    if top in TOPS:
        return TOPS[top].draw(canvas, ink, shape)
    plain = bangs.TOPS[top]
    if top == "sweep over":
        fringe.buzzed(canvas, ink, curve(fringe.BUZZED))
        shape = fringe.shape_of(plain)
    fringe.draw(canvas, ink, plain, shape, looks.seed)


_NEAT = ("hime", "undercut", "parted", "lowbun", "bowl", "beehive", "crew", "curltop")


def _sprout(t: np.ndarray) -> np.ndarray:
    """Thin at the root as well: a lone hair that stands up."""
    return np.clip(1 - t, 0, 1) ** 0.7 * np.minimum(1, 0.3 + t * 5)


def _curly(canvas: Canvas, ink: Ink, shape: Path, spacing: float) -> None:
    canvas.line(shape, ink.hair_line, 4)
    canvas.fill(shape, ink.hair)
    canvas.fill(ellipse(-30, -150, 100, 46), ink.hair_light, 0.5, blur=18, clip=shape)
    if spacing < 40:
        return curls(canvas, ink, shape, spacing, 11)
    for i, x in enumerate((-126, 126, -98, 98, -70, 70, -42, 42, -14, 16)):
        low = -34 + abs(x) * 0.62 + (i % 3) * 9
        points = [(x * 0.42, -212 + abs(x) * 0.1), (x * 0.92, -168), (x * 1.12, -100 + abs(x) * 0.2), (x * 1.03, low)]
        lock(canvas, ink, waved(points, 11, 2.1, i * 1.9), 42, ringlet, lines=1)


def _shine(canvas: Canvas, ink: Ink) -> None:
    """Light on bare skin, and the skull's turn away from it."""
    canvas.fill(ellipse(96, -96, 34, 70), ink.skin_shadow, 0.5, blur=16, clip=ellipse(0, -24, 128, 144))
    canvas.fill(stroke([(-74, -108), (-44, -138), (4, -150)], 22), ink.skin_light, 0.9, blur=7)
    canvas.fill(stroke([(-62, -120), (-42, -135), (-18, -142)], 9), "#ffffff", 0.45, blur=3)
