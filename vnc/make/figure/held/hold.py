"""How things are held: where elbow, wrist and grip are, how far the thing leans, and which part of the hand lies before it."""

from collections.abc import Mapping
from dataclasses import dataclass

from vnc.make.figure.body import Body
from vnc.make.figure.looks import Looks
from vnc.make.figure.pose import Arm, Arms, Joint, free


@dataclass(frozen=True)
class Hold:
    """`grip` is counted from the wrist: outward and down, in hands of a woman's size. `lean` is in degrees outward."""

    elbow: Joint
    wrist: Joint
    grip: tuple[float, float]
    hand: str = "grip"
    lean: float = 0.0
    other: Arm | None = None
    """The second arm, where both are needed."""

    def arm(self) -> Arm:
        return Arm(self.elbow, self.wrist, self.hand, front=True, holds=True)

    def at(self, arm: Arm, body: Body) -> tuple[float, float]:
        """The grip of the arm on the viewer's right."""
        x, y = arm.points(body)[-1]
        return x + self.grip[0] * body.hand, y + self.grip[1] * body.hand


def _around(wrist: Joint, hand: str = "", over: bool = False) -> Arm:
    return Arm((1, 14, 508), wrist, hand, front=True, over=over, holds=True)


HOLDS: dict[str, Hold] = {
    "raised": Hold((1, 40, 500), (1, 34, 400), (-8, -46), lean=5),
    "overhead": Hold((1, 54, 490), (0.9, 92, 388), (2, -46)),
    "out": Hold((1, 60, 486), (0.6, 160, 376), (2, -46)),
    "chest": Hold((1, 26, 514), (0.84, 4, 430), (-16, -42), lean=8),
    "shouldered": Hold((1, 30, 510), (0.72, 0, 442), (-16, -42), lean=22),
    "leaning": Hold((1, 44, 500), (1, 40, 448), (-8, -40), lean=2),
    "guarding": Hold((1, 30, 506), (0.86, 0, 440), (-14, -36), "hidden", lean=3),
    "hung": Hold((1, 52, 490), (1, 66, 352), (-4, -44), "hook"),
    "served": Hold((1, 60, 486), (0.6, 136, 372), (-4, -34), "palm"),
    "strapped": Hold((1, 54, 480), (0.9, 50, 356), (-18, -36), lean=34, other=_around((-0.3, 0, 548), "clasp")),
    "crossed": Hold((1, 40, 492), (1, 4, 372), (-18, -38), lean=30),
    "level": Hold((1, 26, 514), (0.76, 4, 454), (-34, -34), "palm"),
    "shown": Hold((1, 26, 514), (0.72, 0, 430), (-26, -46), "thumb", lean=6),
    "cradled": Hold((1, 20, 512), (0.24, 0, 452), (34, -26), "fingers"),
    "under": Hold((1, 30, 504), (0.5, 10, 512), (-10, 14), "fingers"),
    "hugged": Hold((1, 14, 508), (0.06, 0, 474), (-14, -52), "fingers", other=_around((-0.02, 0, 506), "fingers")),
}  # fmt: skip
"""In the measures of a grown person; `pose.Arm` lifts those of a child."""


def sides(looks: Looks) -> tuple[str, str]:
    """What the viewer's left and right hand hold; the first thing is on the side that the person turns away from, so that
    the other hand is free to gesture."""
    first, second = (*looks.held, "", "")[:2]
    return (first, second) if looks.turn > 0 else (second, first)


def holding(looks: Looks, posed: Arms, holds: Mapping[str, Hold]) -> Arms:
    """The arms of a pose where they are free, and those that hold something. `holds` tells how each thing is held."""
    names = sides(looks)
    if not any(names):
        return posed
    arms = [holds[name].arm() if name else free(arm) for name, arm in zip(names, posed, strict=True)]
    for i, name in enumerate(names):
        if name and (other := holds[name].other) and not all(names):
            arms[1 - i] = other
    return arms[0], arms[1]
