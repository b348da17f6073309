"""A face's measures: its outline, and where the features are.

Origin: the middle of the head. Skull top -206 (with hair), eyes near 40, chin near 185, ears at x = 135.
"""

from dataclasses import dataclass

from vnc.make.draw import Path, curve
from vnc.make.draw.path import symmetric
from vnc.make.figure.looks import Looks

_SKULL = ((0, -170), (60, -158), (104, -120))
_HALVES: dict[str, tuple[tuple[float, float], ...]] = {
    "oval": (*_SKULL, (127, -45), (123, 18), (114, 70), (91, 118), (53, 158), (19, 183), (0, 187)),
    "round": (*_SKULL, (130, -45), (129, 24), (122, 76), (100, 122), (63, 156), (24, 175), (0, 178)),
    "heart": (*_SKULL, (128, -45), (122, 16), (107, 66), (78, 114), (40, 158), (13, 186), (0, 190)),
    "square": (*_SKULL, (127, -45), (123, 22), (117, 82), (99, 132), (60, 168), (25, 184), (0, 186)),
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

    def outline(self) -> Path:
        return curve(symmetric(self.half))


def face_of(looks: Looks) -> Face:
    stretch, jaw = _GROWTH[looks.sex, looks.age]
    jaw += _FLESH[looks.build]
    half = tuple(_grown(x, y, stretch, jaw) for x, y in _HALVES[looks.face])
    chin = half[-1][1]
    kind = "child" if looks.age == "child" else looks.sex if looks.sex == "f" else "lad" if looks.age == "teen" else "m"
    eye_x, eye_y, wide, high, brow, weight, lips, mouth = _FEATURES[kind]
    young, old = looks.age == "teen", looks.age == "elder"
    return Face(
        half=half,
        eye_x=eye_x,
        eye_y=eye_y,
        eye_width=wide * (0.95 if old else 1),
        eye_height=high * (0.84 if old else 1.05 if young and kind == "f" else 1),
        brow_y=brow,
        brow_weight=weight,
        nose_y=94 if kind == "child" else 101 + (chin - 187) * 0.36,
        mouth_y=chin - lips,
        mouth_width=mouth,
        chin=chin,
    )


_FEATURES = {  # eyes' x, y, width and height; brows' height and weight; mouth above the chin, its width
    "child": (67, 47, 1.0, 1.04, -16, 0.95, 42, 0.95),
    "f": (67, 40, 0.97, 0.96, -20, 1.02, 49, 1.04),
    "lad": (64, 40, 0.94, 0.8, -17, 1.2, 54, 1.1),
    "m": (59, 38, 0.82, 0.57, -10, 1.6, 57, 1.25),
}
_FLESH = {"slim": -3, "average": 0, "sturdy": 8, "muscular": 4}
"""What the build adds to the jaw's half width."""
_GROWTH = {  # how the face below the eyes is stretched, and the jaw widened
    ("f", "child"): (0.92, 6), ("m", "child"): (0.93, 6), ("f", "teen"): (0.98, 0), ("m", "teen"): (1.05, 3),
    ("f", "adult"): (1.01, 0), ("m", "adult"): (1.14, 12), ("f", "elder"): (1.02, 3), ("m", "elder"): (1.14, 9),
}  # fmt: skip


def _grown(x: float, y: float, stretch: float, jaw: float) -> tuple[float, float]:
    """A longer face is also narrower; the jaw widens most at its angles."""
    if y <= 16 or not x:
        return x, y if y <= 16 else 30 + (y - 30) * stretch
    angle = min(1.0, max(0.0, (y - 50) / 70))
    lean = 0.955 if stretch > 1.04 else 1.0
    return x * lean + jaw * angle, 30 + (y - 30) * stretch
