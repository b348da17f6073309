"""A face's measures: its outline, and where the features are.

Origin: the middle of the head. Skull top -206 (with hair), eyes near 40, chin near 185, ears at x = 135.
"""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Path, curve
from vnc.make.draw.path import symmetric
from vnc.make.figure.looks import Looks

_MIXED = ("oval", "round", "heart", "square", "long")
_SKULL = ((0, -170), (60, -158), (104, -120))
_HALVES: dict[str, tuple[tuple[float, float], ...]] = {
    "oval": (*_SKULL, (127, -45), (123, 18), (115, 70), (93, 118), (55, 157), (20, 181), (0, 185)),
    "round": (*_SKULL, (130, -45), (129, 24), (122, 76), (100, 122), (63, 156), (24, 175), (0, 178)),
    "heart": (*_SKULL, (128, -45), (122, 16), (109, 66), (82, 114), (44, 157), (15, 184), (0, 188)),
    "square": (*_SKULL, (127, -45), (123, 22), (117, 82), (99, 132), (60, 168), (25, 184), (0, 186)),
    "pointed": (*_SKULL, (127, -45), (122, 16), (110, 66), (82, 116), (44, 160), (12, 190), (0, 194)),
    "weak": (*_SKULL, (128, -45), (125, 22), (116, 72), (88, 116), (48, 146), (19, 164), (0, 167)),
    "strong": (*_SKULL, (127, -45), (124, 22), (119, 86), (106, 138), (72, 180), (36, 202), (0, 204)),
    "long": (*_SKULL, (123, -45), (119, 22), (111, 80), (89, 132), (52, 174), (19, 198), (0, 202)),
}


@dataclass(frozen=True)
class Face:
    """Where the features are, for this sex, age and shape."""

    half: tuple[tuple[float, float], ...]
    eye_x: float
    eye_y: float
    eye_width: float
    eye_height: float
    brow_y: float
    brow_weight: float
    nose_y: float
    mouth_y: float
    mouth_width: float
    chin: float
    eye_tilt: float = 0
    """Degrees that the outer corners are raised."""
    brow_arch: float = 0
    """Added to the bend of the brows, in units."""

    def outline(self) -> Path:
        return curve(symmetric(self.half))


def face_of(looks: Looks) -> Face:
    own = _own(looks)
    stretch, jaw = _GROWTH[looks.sex, looks.age]
    jaw += _FLESH[looks.build] + own.jaw
    share = own.share * (0.2 if looks.face in _MARKED else 1)
    half = tuple(_grown(x, y, stretch, jaw) for x, y in _blended(looks.face, own.other, share))
    chin = half[-1][1]
    kind = "child" if looks.age == "child" else looks.sex if looks.sex == "f" else "lad" if looks.age == "teen" else "m"
    eye_x, eye_y, wide, high, brow, weight, lips, mouth = _FEATURES[kind]
    size = _EYE_SIZES.get(looks.shape("eyes"), 1.0)
    young, old = looks.age == "teen", looks.age == "elder"
    return Face(
        half=half,
        eye_x=eye_x + own.spread,
        eye_y=eye_y + own.low,
        eye_width=wide * own.eyes * (1 + (size - 1) * 0.7) * (0.95 if old else 1),
        eye_height=high * own.eyes * own.open * size * (0.84 if old else 1.05 if young and kind == "f" else 1),
        brow_y=brow + own.low + own.brows,
        brow_weight=weight * own.brow_weight,
        nose_y=(94 if kind == "child" else 101 + (chin - 187) * 0.36) + own.nose,
        mouth_y=chin - lips + own.mouth,
        mouth_width=mouth * own.lips,
        chin=chin,
        eye_tilt=own.tilt,
        brow_arch=own.arch,
    )


_MARKED = ("pointed", "weak", "strong", "square")
"""Shapes that are only asked for by name, and must not be blended away."""
_EYE_SIZES = {"large": 1.17, "small": 0.74}


@dataclass(frozen=True)
class _Own:
    """What makes a face somebody's: departures from the measures of sex and age, in units, factors and degrees."""

    other: str
    share: float
    jaw: float
    spread: float
    low: float
    eyes: float
    open: float
    tilt: float
    brows: float
    brow_weight: float
    arch: float
    nose: float
    mouth: float
    lips: float


def _own(looks: Looks) -> _Own:
    """From the seed, so that it stays with the name; a child's face varies less, nobody's is spoilt."""
    random = np.random.default_rng(looks.seed + 11)
    amount = 0.6 if looks.age == "child" else 1.0

    def about(reach: float, middle: float = 0.0) -> float:
        return middle + amount * float(random.uniform(-reach, reach))

    return _Own(
        other=str(random.choice(_MIXED)), share=abs(about(0.4)), jaw=about(4, 3), spread=about(2.5, -0.8), low=about(5),
        eyes=about(0.09, 1.0), open=about(0.13, 1.0), tilt=about(6, 1), brows=about(5), brow_weight=about(0.22, 1.0),
        arch=about(2.5, -1), nose=about(3.5, -1), mouth=about(2, -4.5), lips=about(0.08, 0.99),
    )  # fmt: skip


def _blended(face: str, other: str, share: float) -> list[tuple[float, float]]:
    return [(x + (u - x) * share, y + (v - y) * share) for (x, y), (u, v) in zip(_HALVES[face], _HALVES[other], strict=True)]


_FEATURES = {  # eyes' x, y, width and height; brows' height and weight; mouth above the chin, its width
    "child": (67, 47, 1.0, 1.04, -16, 0.95, 42, 0.95),
    "f": (67, 40, 0.97, 0.96, -20, 1.02, 49, 1.04),
    "lad": (61, 39, 0.86, 0.62, -13, 1.58, 55, 1.18),
    "m": (59, 38, 0.82, 0.57, -10, 1.6, 57, 1.25),
}
_FLESH = {"slim": -3, "average": 0, "sturdy": 8, "heavy": 16, "muscular": 4}
"""What the build adds to the jaw's half width."""
_GROWTH = {  # how the face below the eyes is stretched, and the jaw widened
    ("f", "child"): (0.92, 6), ("m", "child"): (0.93, 6), ("f", "teen"): (0.98, 0), ("m", "teen"): (1.08, 10),
    ("f", "adult"): (1.01, 0), ("m", "adult"): (1.14, 12), ("f", "elder"): (1.02, 3), ("m", "elder"): (1.14, 9),
}  # fmt: skip


def _grown(x: float, y: float, stretch: float, jaw: float) -> tuple[float, float]:
    """A longer face is also narrower; the jaw widens most at its angles."""
    if y <= 16 or not x:
        return x, y if y <= 16 else 30 + (y - 30) * stretch
    angle = min(1.0, max(0.0, (y - 50) / 70))
    lean = 0.955 if stretch > 1.04 else 1.0
    return x * lean + jaw * angle, 30 + (y - 30) * stretch
