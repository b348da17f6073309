"""What is turned on a potter's wheel or out of a stone: jars, vats, drum stools, feet of tables."""

from vnc.make.draw import Canvas
from vnc.make.place.parts.buildings import placed, turned
from vnc.make.place.view import View
from vnc.record import record


@record
class Profile:
    """Half widths at the rim, the belly and the foot, heights of the rim and the belly; `light` is the half width that is lit."""

    rim: float
    belly: float
    foot: float
    high: float
    middle: float
    light: float


STOOL = Profile(0.17, 0.23, 0.17, 0.44, 0.22, 0.22)
TABLE_FOOT = Profile(0.2, 0.14, 0.26, 0.7, 0.4, 0.26)
VAT = Profile(0.42, 0.52, 0.34, 0.62, 0.4, 0.5)
JAR = Profile(0.34, 0.46, 0.28, 0.9, 0.6, 0.46)


def vessel(canvas: Canvas, view: View, x: float, foot: float, s: float, profile: Profile, colour: str) -> None:
    """One that stands on `foot`, its middle at x, `s` pixels a metre; without its mouth or lid."""
    p = profile
    shape = [
        (-p.rim, -p.high, 1),
        (-p.belly, -p.middle),
        (-p.foot, 0, 1),
        (p.foot, 0, 1),
        (p.belly, -p.middle),
        (p.rim, -p.high, 1),
    ]
    canvas.fill(placed(x, foot, s, shape), turned(view, x, p.light * s, colour))
