"""How high hair stands over the skull: one bend for everything that grows or sits up there."""

import numpy as np

from vnc.make.draw.path import Bend
from vnc.make.figure.looks import HATS, SHROUDS, Looks

_FLAT = {
    **dict.fromkeys(("bald", "buzz", "tonsure", "combover", "cornrows", "knots", "puffs"), 0.0),
    **dict.fromkeys(("afro", "mohawk", "undercut", "sideshave", "curltop", "crew", "locs", "pompadour", "receding"), 5.0),
    **dict.fromkeys(("slick", "topknot", "fingerwaves", "boxbraids"), 11.0),
}
_FULL = {"thin": -16.0, "thick": 15.0}
_ROOT, _CROWN, _HALF = -86.0, -214.0, 184.0


def lift_of(looks: Looks) -> float:
    """Units that the crown rises above the plain skull cap; nothing under hats, and each name a little its own."""
    if looks.wears(*HATS, *SHROUDS):
        return 0.0
    usual = 26.0 if looks.sex == "f" or looks.age == "child" else 20.0
    own = _FLAT.get(looks.style, usual - (6 if looks.age == "elder" else 0) + (looks.seed // 3 % 11 - 5))
    return max(0.0, own + _FULL.get(looks.shape("hair"), 0.0) * (own > 6))


def risen(lift: float, beneath: Bend) -> Bend:
    """The crown pulled up into a dome before `beneath` turns the head; the hairline and what hangs stay."""

    def bend(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        high = np.clip((_ROOT - y) / (_ROOT - _CROWN), 0, 1.15) ** 1.15
        dome = np.clip(1 - (x / _HALF) ** 2, 0, None)
        return beneath(np.stack([x, y - lift * high * dome], 1))

    return bend if lift else beneath
