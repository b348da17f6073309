"""Poses: where elbows and wrists are, which part of an arm lies before the body, and what the hands do."""

from dataclasses import dataclass

from vnc.make.figure.body import Body

Joint = tuple[float, float, float]
"""x as a share of the shoulder's half width plus an offset, and y."""


@dataclass(frozen=True)
class Arm:
    """One arm. `front` draws forearm and hand over the clothes; hand "" is hidden behind the back."""

    elbow: Joint
    wrist: Joint
    hand: str = "rest"
    angle: float = 0
    """Degrees that the hand is turned inward from hanging down."""
    front: bool = False
    hand_front: bool = False

    def points(self, body: Body) -> list[tuple[float, float]]:
        """Shoulder, elbow and wrist of the right arm."""
        return [(body.shoulder - 30, 300), _at(self.elbow, body), _at(self.wrist, body)]


_DOWN = Arm((1, 30, 514), (1, 8, 714), angle=4)
_BACK = Arm((1, 40, 520), (0.5, 0, 690), "")
_HIP = Arm((1, 104, 500), (0.62, 48, 618), "fist", 118, hand_front=True)
_CHEST = Arm((1, 34, 520), (0.36, 0, 440), "flat", 152, front=True)
_WAVE = Arm((1, 66, 492), (1, 96, 342), "open", 188, front=True)
_ACROSS = Arm((1, 26, 520), (-0.1, 0, 548), "flat", 96, front=True)
_CHIN = Arm((1, 22, 520), (0.2, 0, 276), "think", 166, front=True)
_TUCKED = Arm((1, 12, 506), (-0.35, 0, 502), "", 90, front=True)
_FOLDED = Arm((1, 12, 506), (-0.42, 0, 470), "flat", 98, front=True)
_HELD = Arm((1, 30, 520), (0.2, 8, 632), "", 60, front=True)
_HOLDING = Arm((1, 30, 520), (0.2, 6, 630), "clasp", 74, front=True)

Arms = tuple[Arm, Arm]
POSES: dict[str, Arms] = {  # the viewer's left arm, then the right
    "relaxed": (_DOWN, _DOWN),
    "behind": (_BACK, _BACK),
    "hip": (_DOWN, _HIP),
    "chest": (_DOWN, _CHEST),
    "wave": (_DOWN, _WAVE),
    "think": (_ACROSS, _CHIN),
    "crossed": (_TUCKED, _FOLDED),
    "clasped": (_HELD, _HOLDING),
}


def pose_of(name: str, emotion: str = "neutral", turn: int = 1, habits: tuple[str, ...] = ("relaxed",), seed: int = 0) -> Arms:
    """A pose by name; any other name takes the one that suits the emotion, or a habit of this person's while calm. Who turns
    left gestures with the left."""
    calm = habits[seed % len(habits)]
    left, right = POSES.get(name) or POSES[_SUITS.get(emotion, calm)]
    return (left, right) if turn > 0 else (right, left)


HABITS = {  # how people stand while nothing stirs them
    "child": ("relaxed", "behind", "relaxed"),
    "f": ("relaxed", "clasped", "behind", "hip", "relaxed"),
    "m": ("relaxed", "relaxed", "behind", "hip", "crossed"),
}
_SUITS = {
    "thoughtful": "think",
    "embarrassed": "behind",
    "scared": "clasped",
    "sad": "relaxed",
    "determined": "hip",
    "angry": "hip",
    "surprised": "chest",
    "tired": "relaxed",
}


def _at(joint: Joint, body: Body) -> tuple[float, float]:
    return joint[0] * body.shoulder + joint[1], joint[2]
