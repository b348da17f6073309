"""Emotions as axes: ten named points, and words that move them.

Every axis is a number that the drawing understands, so an emotion, a viseme and a blink combine freely.
"""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Mood:
    """Lengths in design units; tilts of brows: positive lifts the inner ends."""

    brow_lift: float = 0
    brow_tilt: float = 0
    brow_curve: float = 8
    brow_skew: float = 0
    """Lifts one brow, lowers the other."""
    lids: float = 1.0
    """How far the eyes are open; 1 is at rest, 0 closed."""
    lower_lids: float = 0
    iris: float = 1.0
    gaze: tuple[float, float] = (0, 0)
    smiling_lids: bool = False
    """Closed eyes bend up like a laugh."""
    smile: float = 5
    mouth: str = "closed"
    """The mouth at rest: closed, open, grit, round, wavy, press, side, sigh, tremble."""
    energy: float = 1.0
    """How far the mouth opens when it speaks."""
    blush: float = 0.16
    pale: float = 0
    marks: tuple[str, ...] = ()
    """Any of tear, vein, hatch, sweat, bags, shine, small (pupils' light)."""
    tilt: float = 2
    lean: float = 0


EMOTIONS: dict[str, Mood] = {
    "neutral": Mood(),
    "happy": Mood(
        brow_lift=-9, brow_curve=14, lids=0.86, lower_lids=10, smile=15, mouth="open", blush=0.6, energy=1.1,
        smiling_lids=True, marks=("shine",), tilt=4, lean=1.2,
    ),
    "sad": Mood(
        brow_lift=-3, brow_tilt=21, brow_curve=-2, lids=0.7, lower_lids=2, iris=0.97, gaze=(-3, 7), smile=-11,
        energy=0.75, blush=0.1, marks=("tear",), tilt=-4, lean=-1,
    ),
    "angry": Mood(
        brow_lift=12, brow_tilt=-27, brow_curve=0, lids=0.8, lower_lids=8, iris=0.9, smile=-13, mouth="grit",
        energy=1.15, blush=0.2, marks=("vein",), tilt=1, lean=0.8,
    ),
    "surprised": Mood(
        brow_lift=-25, brow_tilt=5, brow_curve=17, lids=1.2, lower_lids=-4, iris=0.76, smile=0, mouth="round",
        energy=1.1, marks=("small",), tilt=0, lean=-1.2,
    ),
    "embarrassed": Mood(
        brow_lift=-16, brow_tilt=10, brow_curve=12, brow_skew=4, lids=0.94, lower_lids=7, gaze=(16, -2), smile=7, mouth="wavy",
        energy=0.8, blush=1, marks=("hatch", "sweat"), tilt=5,
    ),
    "scared": Mood(
        brow_lift=-14, brow_tilt=24, brow_curve=2, lids=1.12, lower_lids=-2, iris=0.64, smile=-9, mouth="tremble",
        energy=0.9, blush=0, pale=1, marks=("sweat", "small"), tilt=0, lean=-1.6,
    ),
    "thoughtful": Mood(
        brow_lift=-8, brow_tilt=1, brow_curve=10, brow_skew=11, lids=0.86, gaze=(-15, -13), smile=-2, mouth="side",
        energy=0.85, tilt=-6, lean=0.6,
    ),
    "determined": Mood(
        brow_lift=10, brow_tilt=-21, brow_curve=4, lids=0.84, lower_lids=8, smile=7, mouth="press", energy=1.1,
        blush=0.2, marks=("shine",), tilt=1, lean=1.1,
    ),
    "tired": Mood(
        brow_lift=4, brow_tilt=7, brow_curve=3, lids=0.5, lower_lids=1, gaze=(2, 6), smile=-4, mouth="sigh",
        energy=0.7, blush=0.06, marks=("bags",), tilt=-3, lean=-0.8,
    ),
}  # fmt: skip

RESTING: dict[str, dict[str, Any]] = {
    "kind": {"smile": 9.0, "brow_lift": -3.0, "brow_tilt": 6.0, "lids": 0.9, "lower_lids": 4.0},
    "sad": {"smile": -5.0, "brow_tilt": 15.0, "brow_curve": 2.0, "lids": 0.8, "gaze": (-2, 4)},
    "stern": {"smile": -4.0, "brow_lift": 7.0, "brow_tilt": -13.0, "lids": 0.86},
    "sleepy": {"lids": 0.6, "brow_tilt": 4.0, "smile": 1.0},
    "crazy": {"smile": 18.0, "iris": 0.74, "lids": 1.12, "brow_tilt": -14.0, "brow_skew": 8.0},
    "smirk": {"smile": 9.0, "mouth": "side", "brow_skew": 7.0, "lids": 0.82, "brow_lift": 2.0},
    "grin": {"smile": 15.0, "brow_lift": -4.0, "lower_lids": 5.0},
    "frightened": {"smile": -4.0, "brow_tilt": 16.0, "brow_lift": -8.0, "lids": 1.06, "iris": 0.86},
    "crying": {"smile": -5.0, "brow_tilt": 15.0, "marks": ("tear",)},
    "blank": {"smile": 0.0, "brow_curve": 4.0, "lids": 0.92},
}
"""What somebody's face is like while nothing stirs it: slight changes of the neutral one."""


def at_rest(mood: Mood, manner: str) -> Mood:
    return replace(mood, **RESTING.get(manner, {}))


_HALF = {"slightly", "slight", "little", "faint", "faintly", "soft", "softly", "gentle", "gently", "a bit", "barely"}
_MORE = {"very", "bright", "brightly", "big", "broad", "wide", "widely", "deep", "deeply", "strong", "strongly", "wildly"}

ADJUSTMENTS: dict[str, dict[str, Any]] = {
    "smil": {"smile": 12.0, "blush": 0.4},
    "grin": {"smile": 16.0, "mouth": "open", "blush": 0.4},
    "laugh": {"smile": 16.0, "mouth": "open", "smiling_lids": True, "lids": 0.0, "blush": 0.6},
    "smirk": {"smile": 8.0, "mouth": "side", "brow_skew": 8.0},
    "frown": {"smile": -10.0, "brow_lift": 7.0, "brow_tilt": -12.0},
    "pout": {"smile": -9.0, "mouth": "wavy", "blush": 0.5},
    "cry": {"marks": ("tear",), "lower_lids": 4.0, "brow_tilt": 20.0},
    "tear": {"marks": ("tear",)},
    "weep": {"marks": ("tear",), "lids": 0.3, "brow_tilt": 22.0, "smile": -12.0},
    "blush": {"blush": 0.9},
    "flush": {"blush": 0.9},
    "red cheek": {"blush": 0.9},
    "pale": {"pale": 0.8, "blush": 0.0},
    "sweat": {"marks": ("sweat",)},
    "eyes closed": {"lids": 0.0},
    "closed eyes": {"lids": 0.0},
    "shut eyes": {"lids": 0.0},
    "eyes shut": {"lids": 0.0},
    "wide eye": {"lids": 1.18, "iris": 0.84},
    "eyes wide": {"lids": 1.18, "iris": 0.84},
    "narrow": {"lids": 0.55, "lower_lids": 7.0},
    "squint": {"lids": 0.5, "lower_lids": 9.0},
    "half closed": {"lids": 0.5},
    "half-closed": {"lids": 0.5},
    "lowered eyes": {"gaze": (0, 9), "lids": 0.7},
    "eyes lowered": {"gaze": (0, 9), "lids": 0.7},
    "lowered gaze": {"gaze": (0, 9), "lids": 0.7},
    "looking down": {"gaze": (0, 9), "lids": 0.74},
    "looks down": {"gaze": (0, 9), "lids": 0.74},
    "looking up": {"gaze": (0, -9)},
    "looks up": {"gaze": (0, -9)},
    "looking away": {"gaze": (14, 3)},
    "looks away": {"gaze": (14, 3)},
    "averted": {"gaze": (14, 3)},
    "aside": {"gaze": (13, 2)},
    "raised brow": {"brow_lift": -14.0},
    "raised eyebrow": {"brow_lift": -10.0, "brow_skew": 10.0},
    "one brow": {"brow_skew": 10.0},
    "lowered brow": {"brow_lift": 9.0},
    "furrowed": {"brow_lift": 9.0, "brow_tilt": -14.0},
    "knitted": {"brow_lift": 8.0, "brow_tilt": -12.0},
    "worried": {"brow_tilt": 16.0, "smile": -6.0},
    "open mouth": {"mouth": "open"},
    "mouth open": {"mouth": "open"},
    "tight mouth": {"mouth": "press", "smile": 0.0},
    "mouth tight": {"mouth": "press", "smile": 0.0},
    "tight-lipped": {"mouth": "press", "smile": 0.0},
    "pressed lips": {"mouth": "press", "smile": 0.0},
    "thin lips": {"mouth": "press", "smile": 0.0},
    "closed mouth": {"mouth": "closed"},
    "mouth closed": {"mouth": "closed"},
    "clenched teeth": {"mouth": "grit"},
    "gritted teeth": {"mouth": "grit"},
    "bared teeth": {"mouth": "grit"},
    "trembl": {"mouth": "tremble"},
    "gasp": {"mouth": "round", "lids": 1.15},
    "jaw drop": {"mouth": "round", "lids": 1.18},
    "sparkling": {"marks": ("shine",)},
    "shining eyes": {"marks": ("shine",)},
    "dark circles": {"marks": ("bags",)},
    "sleepy": {"lids": 0.45},
    "head tilted": {"tilt": 6.0},
    "tilted head": {"tilt": 6.0},
    "head bowed": {"tilt": -3.0, "gaze": (0, 9), "lids": 0.7},
}
"""A word (or its beginning) to the axes that it sets."""

_SCALED = ("smile", "blush", "brow_lift", "brow_tilt", "brow_skew", "tilt")


def adjusted(mood: Mood, text: str) -> tuple[Mood, tuple[str, ...]]:
    """The mood moved by free text ("bright smile, eyes closed"), and the clauses that said nothing to us."""
    unknown: list[str] = []
    for clause in filter(None, (part.strip() for part in text.lower().replace(";", ",").replace(" and ", ",").split(","))):
        hits = [change for words, change in ADJUSTMENTS.items() if words in clause]
        if not hits and clause in EMOTIONS:
            hits = [_difference(EMOTIONS[clause])]
        if not hits:
            unknown.append(clause)
        amount = 0.55 if any(word in clause for word in _HALF) else 1.25 if any(w in clause for w in _MORE) else 1.0
        if any(no in f" {clause} " for no in (" no ", " without ", " not ")):
            hits = [_undone(change) for change in hits]
        for change in hits:
            mood = _moved(mood, change, amount)
    return mood, tuple(unknown)


def _moved(mood: Mood, change: dict[str, Any], amount: float) -> Mood:
    values = {axis: value * amount if axis in _SCALED else value for axis, value in change.items()}
    if "marks" in values:
        values["marks"] = tuple(dict.fromkeys((*mood.marks, *values["marks"]))) if values["marks"] else ()
    if "blush" in values:
        values["blush"] = min(1.0, values["blush"])
    return replace(mood, **values)


def _undone(change: dict[str, Any]) -> dict[str, Any]:
    """ "no smile": each axis back to the neutral face."""
    return {axis: getattr(EMOTIONS["neutral"], axis) for axis in change}


def _difference(mood: Mood) -> dict[str, Any]:
    plain = Mood()
    return {name: value for name, value in vars(mood).items() if value != getattr(plain, name)}
