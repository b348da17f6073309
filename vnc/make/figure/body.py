"""A body's measures and outlines. Origin: the middle of the head; y 250 is the pit of the neck, 575 the waist, 720 the hip."""

from dataclasses import dataclass

from vnc.make.draw.path import Path, curve, symmetric
from vnc.make.figure.face import face_of
from vnc.make.figure.looks import Looks

HEADS = {"child": 1.0, "teen": 0.92, "adult": 0.88, "elder": 0.9}
"""The head's size to the body's: years make it smaller."""
THROAT = 226
"""Where the head sits on the neck."""
SHORT = 215
"""The height at which a shorter body is held."""

_MEASURES = {  # shoulder, chest, waist, hip, neck, arm
    ("f", "child"): (122, 98, 94, 104, 30, 48),
    ("m", "child"): (126, 102, 98, 102, 32, 50),
    ("f", "teen"): (150, 112, 94, 130, 35, 54),
    ("m", "teen"): (182, 146, 124, 130, 47, 62),
    ("f", "adult"): (160, 118, 99, 142, 37, 57),
    ("m", "adult"): (214, 168, 138, 142, 60, 74),
    ("f", "elder"): (154, 122, 116, 146, 37, 57),
    ("m", "elder"): (198, 160, 150, 150, 53, 68),
}
_BUILDS = {  # factors for the same
    "slim": (0.93, 0.91, 0.9, 0.93, 0.9, 0.84),
    "average": (1, 1, 1, 1, 1, 1),
    "sturdy": (1.06, 1.12, 1.24, 1.12, 1.12, 1.14),
    "heavy": (1.1, 1.22, 1.52, 1.24, 1.22, 1.26),
    "muscular": (1.12, 1.1, 1.02, 1.0, 1.16, 1.22),
}


_BELLIES = {"pregnant": 1.4, "round": 1.3}
"""What a belly adds to the waist."""


@dataclass(frozen=True)
class Body:
    """Half widths in design units; `arm` is the whole thickness of the upper arm."""

    shoulder: float
    chest: float
    waist: float
    hip: float
    neck: float
    arm: float
    bust: bool
    square: bool
    """Whether the shoulders are a man's."""
    slump: float
    """How far age has lowered such shoulders."""
    short: float
    """Vertical factor below the neck: children are shorter."""
    chin: float
    """The height of the chin, in the body's own measure."""

    @property
    def hand(self) -> float:
        """The size of the hands; 1 is a woman's."""
        return 0.62 + 0.38 * self.arm / 57

    def torso(self, ease: float = 0, straight: float = 0) -> Path:
        """The trunk to the thighs. `ease` is the cloth's distance; `straight` 0..1 hides the waist."""
        waist = self.waist + (max(self.chest, self.hip) - self.waist) * straight + ease
        hip = max(self.hip, self.chest * straight) + ease
        flank = self._flank(ease, 1 - straight if self.bust else 0, waist)
        return curve(symmetric([(0, 240), *self.shoulders(ease), *flank, (hip - 8, 680), (hip, 740), (hip + 4, 860), (0, 860)]))

    def shoulders(self, ease: float = 0) -> list[tuple[float, ...]]:
        """The right half of the trunk from the neck over the shoulder to the armpit."""
        neck = [(self.neck + 13, 244), (self.neck + 32, 252)] if self.square else [(self.neck + 16, 250)]
        return [*neck, *self._tip(ease), (self.chest + 12 + ease * 0.6, 410)]

    def over_shoulder(self) -> list[tuple[float, ...]]:
        """The shoulder's edge of what is worn over the trunk, from the collar to above the armpit."""
        return [(x + 1, y - 2) for x, y, *_ in self._tip(6)]

    def _tip(self, ease: float) -> list[tuple[float, ...]]:
        """A man's shoulder is squared by collar-bone and deltoid."""
        if not self.square:
            return [(self.shoulder * 0.6, 262), (self.shoulder - 20, 279), (self.shoulder + 2, 330)]
        out = self.shoulder + ease * 0.3
        low = self.slump
        return [(self.shoulder * 0.62, 259), (out - 34, 267 + low), (out - 11, 280 + low * 0.7), (out + 1, 304), (out, 340)]

    def _flank(self, ease: float, full: float, waist: float) -> list[tuple[float, ...]]:
        """From below the armpit to the waist: a bust stands out, a man's chest falls in one line."""
        if self.square:
            side = self.chest + ease
            return [(side + 1, 452), (side + (waist - side) * 0.42, 510), (waist, 590)]
        return [(self.chest + ease + full * 6, 452), (self.chest + ease - full * 5, 500), (waist, 575)]

    def neckline(self) -> Path:
        """The neck down to the pit between the collar-bones; a wider opening is the clothes' own affair."""
        w = self.neck
        half = [(w, 90), (w - 3, 186), (w + 1, 218), (w + 18, 254), (w * 0.6, 286), (0, 296)]
        return curve([*half, *[(-x, y) for x, y in half[-2::-1]]], tension=0.4)


def body_of(looks: Looks) -> Body:
    base = _MEASURES[looks.sex, looks.age]
    shoulder, chest, waist, hip, neck, arm = (a * b for a, b in zip(base, _BUILDS[looks.build], strict=True))
    waist *= _BELLIES.get(looks.shape("belly"), 1.0)
    bust = looks.sex == "f" and looks.age in ("adult", "elder", "teen")
    square, slump = looks.sex == "m" and looks.age != "child", 8.0 if looks.age == "elder" else 0.0
    short, head = {"child": 0.86, "teen": 0.97}.get(looks.age, 1.0), HEADS[looks.age]
    chin = (face_of(looks).chin * head + THROAT * (1 - head) - SHORT * (1 - short)) / short
    return Body(shoulder, chest, waist, hip, neck, arm, bust, square, slump, short, chin)
