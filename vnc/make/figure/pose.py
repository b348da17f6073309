"""Poses: where elbows and wrists are, which part of an arm lies before the body, and what the hands do."""

from dataclasses import dataclass

from vnc.make.figure.body import Body
from vnc.make.figure.looks import Looks

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
    at_chin: bool = False
    """The wrist's y counts from the chin, in hands of a woman's size, and the hand lies over the face."""
    over: bool = False
    """Lies on the other arm."""
    holds: bool = False
    """Holds something, and is drawn with it over everything; a child lifts it into the picture."""

    def points(self, body: Body) -> list[tuple[float, float]]:
        """Shoulder, elbow and wrist of the right arm."""
        x, y = _at(self.wrist, body)
        bent, low = _at(self.elbow, body)
        lift = _LIFT if self.holds and body.short < 0.9 else 0.0
        x += lift * 0.45 if self.wrist[0] > 0.5 else 0  # and aside: its head is large
        at = body.chin + y * body.hand if self.at_chin else y - lift
        return [(body.shoulder - body.arm * 0.4 - 4, 300), (bent, low - lift * 0.3), (x, at)]


_LIFT = 84.0
"""Little of a child's body is in the picture."""
_DOWN = Arm((1, 3, 512), (0.97, 2, 712), angle=4)
_BACK = Arm((1, -2, 514), (0.46, 0, 676), "")
_HIP = Arm((1, 92, 496), (0.62, 48, 618), "fist", 118, hand_front=True)
_CHEST = Arm((1, 22, 520), (0.4, 0, 446), "flat", 138, front=True)
_WAVE = Arm((1, 58, 486), (1, 92, 344), "open", 188, front=True)
_ACROSS = Arm((1, 16, 512), (0.1, 0, 540), "flat", 98, front=True)
_CHIN = Arm((1, 4, 512), (0, 53, 82), "think", 175, front=True, at_chin=True, over=True)
_TUCKED = Arm((1, 8, 522), (-0.5, 0, 494), "", 90, front=True)
_FOLDED = Arm((1, 8, 508), (-0.3, 0, 472), "flat", 108, front=True, over=True)
_HELD = Arm((1, 22, 516), (0.2, 14, 640), "clasp", 62, front=True)
_HOLDING = Arm((1, 22, 516), (0.2, 10, 630), "clasp", 76, front=True, over=True)

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
_POCKET = Arm((1, 44, 508), (0.42, 12, 636), "pocket", front=True)
STANCES: dict[str, Arms] = {"hips": (_HIP, _HIP), "pockets": (_POCKET, _POCKET), "pocket": (_DOWN, _POCKET)}
"""Besides the poses that a script may ask for: what a description says of how somebody stands."""


_AT_HANDS = ("gloves", "long gloves", "hand wraps", "rings", "bracelets", "wristwatch", "bracers", "prosthetic arm", "arm tattoo",
             "bandage", "arm burn", "arm scars", "nails", "hand tattoo")  # fmt: skip
"""What is worn on hands and forearms, which must not hang below the text box or hide behind the back."""


def habits_of(looks: Looks) -> tuple[str, ...]:
    """How this person stands while nothing stirs them: so that what is named of arms and hands is seen."""
    if said := looks.shape("pose"):
        return (said,)
    if looks.shape("belly") == "pregnant":
        return ("clasped",)
    if looks.wears("prosthetic arm"):
        return ("hip", "chest")
    if looks.wears("nails"):
        return ("chest",)
    if looks.wears(*_AT_HANDS):
        return ("clasped", "hip") if looks.sex == "f" else ("hip", "crossed")
    return HABITS["child" if looks.age == "child" else looks.sex]


def pose_of(name: str, emotion: str = "neutral", turn: int = 1, habits: tuple[str, ...] = ("relaxed",), seed: int = 0) -> Arms:
    """A pose by name; any other name takes the one that suits the emotion, or a habit of this person's while calm. Who turns
    left gestures with the left."""
    calm = habits[seed % len(habits)]
    suited = _SUITS.get(emotion, calm)
    left, right = POSES.get(name) or STANCES.get(suited) or POSES[suited]
    return (left, right) if turn > 0 else (right, left)


def free(arm: Arm) -> Arm:
    """What becomes of one arm of a pose when the other is busy: it cannot fold over it or hold its hand."""
    return _DOWN if arm.front and not arm.at_chin and arm.wrist[0] <= 0.25 else arm


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
