"""What living figures do at a tick: breathe, sway, blink, nod, hop, come forward. Functions of the segment alone,
at rest at both its ends, so that an edit elsewhere changes nothing here and no seam shows."""

import math
from bisect import bisect_right
from dataclasses import dataclass, replace

from vnc.render.figure import Bearing
from vnc.render.warps import smooth
from vnc.request import seed
from vnc.stage import Actor
from vnc.timeline import SECOND, Face, Segment

BREATH = 3.6
"""Seconds."""
RISE, SWAY, NOD, LEAN = 0.0042, 0.0030, 0.0075, 0.006
"""Of the frame's height."""
LEVELS = 4
"""Heights of a breath that are drawn apart."""
BLINK = ((0, "half"), (1, "closed"), (3, "half"), (4, "open"))
"""Frames (at 24 a second) after a blink begins."""
BLINK_FRAME = SECOND // 24
NOD_TIME = round(0.42 * SECOND)
TURN = round(0.30 * SECOND)
"""How long light takes to go from one speaker to the other."""
DIM = 0.81
DIM_STEPS = 6
REACTION = round(0.5 * SECOND)


@dataclass(frozen=True, slots=True)
class Bearings:
    """How an actor is held at a tick. dx, dy in pixels; bright 0..1."""

    bearing: Bearing = Bearing()
    mouth: str = "rest"
    eyes: str = "open"
    dx: int = 0
    dy: int = 0
    bright: float = 1.0


HOPS: dict[str, tuple[str, float, int]] = {
    "happy": ("hop", 0.020, 2),
    "surprised": ("hop", 0.026, 1),
    "determined": ("hop", 0.010, 1),
    "angry": ("shake", 0.007, 4),
    "scared": ("shake", 0.005, 6),
    "embarrassed": ("shake", 0.004, 3),
    "sad": ("sink", 0.010, 1),
    "tired": ("sink", 0.010, 1),
}
"""Reactions by emotion: kind, size as a share of the frame's height, times."""


def bearing_of(segment: Segment, actor: Actor, tick: int, height: int, step: int, motion: bool) -> Bearings:
    """An actor's bearing; `step` is how long a drawing is kept (ticks)."""
    if not actor.figure:
        return Bearings()
    found = Bearings(bright=bright(segment, actor.tag, tick))
    face = next((face for face in segment.faces if face.tag == actor.tag), None)
    if face:
        found = replace(found, mouth=_mouth(face, tick), eyes=_eyes(face, tick))
    if not motion or not actor.live:
        return found
    drawn = tick // step * step
    body = _breath(segment, actor, drawn, height)
    lift = _forward(segment, actor.tag, drawn) * LEAN * height + (_nod(face, drawn, height) if face else 0.0)
    body = replace(body, rise=round(body.rise + lift, 3))
    dx, dy = _reaction(segment, actor, tick, height)
    return replace(found, bearing=body, dx=dx, dy=dy)


def bright(segment: Segment, tag: str, tick: int) -> float:
    """1 for who speaks (or when nobody does), DIM for who listens, softly between."""
    begin = segment.entry.length if segment.entry else 0
    before, after = (DIM if who and who != tag else 1.0 for who in (segment.speaker_before, segment.speaker))
    share = smooth((tick - begin) / TURN)
    return before + (after - before) * round(share * DIM_STEPS) / DIM_STEPS


def _forward(segment: Segment, tag: str, tick: int) -> float:
    """How far an actor has drawn itself up to speak: 0..1 in thirds."""
    begin = segment.entry.length if segment.entry else 0
    before, after = tag == segment.speaker_before, tag == segment.speaker
    return before + (after - before) * round(3 * smooth((tick - begin) / TURN)) / 3


def _mouth(face: Face, tick: int) -> str:
    at = bisect_right(face.mouth, tick, key=lambda key: key[0]) - 1
    return face.mouth[at][1] if at >= 0 else "rest"


def _eyes(face: Face, tick: int) -> str:
    at = bisect_right(face.blinks, tick) - 1
    if at < 0:
        return "open"
    since = (tick - face.blinks[at]) // BLINK_FRAME
    return next((state for frame, state in reversed(BLINK) if since >= frame), "open")


def _breath(segment: Segment, actor: Actor, tick: int, height: int) -> Bearing:
    """Whole breaths in what the entry leaves of the segment; a little to the left, then to the right."""
    begin = segment.entry.length if segment.entry else 0
    span = segment.length - begin
    own = seed("breath", segment.seed, actor.tag)
    pace = BREATH * (0.9 + 0.2 * (own % 97) / 97)
    breaths = max(1, round(span / SECOND / pace))
    if span < SECOND or tick <= begin:
        return Bearing()
    phase = breaths * (tick - begin) / span
    level = round(LEVELS * math.sin(math.pi * phase) ** 2) / LEVELS
    side = 1 if (int(phase) + own) % 2 else -1
    return Bearing(level * RISE * height, level * side * SWAY * height)


def _nod(face: Face, tick: int, height: int) -> float:
    at = bisect_right(face.nods, tick) - 1
    share = (tick - face.nods[at]) / NOD_TIME if at >= 0 else 1.0
    return -round(3 * math.sin(math.pi * share) ** 2) / 3 * NOD * height if share < 1 else 0.0


def _reaction(segment: Segment, actor: Actor, tick: int, height: int) -> tuple[int, int]:
    begin = segment.entry.length if segment.entry else 0
    kind, size, times = HOPS.get(segment.reaction, ("", 0.0, 0))
    share = (tick - begin) / min(REACTION, max(1, segment.length - begin))
    if not kind or actor.tag != segment.speaker or not 0 < share < 1:
        return 0, 0
    swing = math.sin(math.pi * share * times)
    if kind == "hop":
        return 0, -round(abs(swing) * (1 - share * 0.4) * size * height)
    if kind == "sink":
        return 0, round(math.sin(math.pi * share) * size * height)
    return round(swing * (1 - share) * size * height * (1 if int(share * 2 * times) >= 0 else -1)), 0
