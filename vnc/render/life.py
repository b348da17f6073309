"""What living figures do at a tick: breathe, sway, blink, nod, hop, come forward. Functions of the segment alone,
at rest at both its ends, so that an edit elsewhere changes nothing here and no seam shows."""

import math
from bisect import bisect_right

from vnc.record import record
from vnc.render.figure import Bearing
from vnc.render.warps import smooth
from vnc.request import seed
from vnc.stage import Actor
from vnc.timeline import SECOND, Face, Segment

BREATH = 3.6
"""Seconds."""
STEP = 0.0011
"""The least that a body rises, of the frame's height: few heights are drawn, and used again."""
RISE, NOD, LEAN = 4, 7, 6
"""Of a breath, a nod, of who comes forward; in steps."""
SWAY = 0.0008
"""To the side, for each step of a breath."""
TWOS = SECOND // 15
"""How long a drawing is kept: two frames at 30 a second."""
BLINK = ((0, "half"), (1, "closed"), (3, "half"), (4, "open"))
"""Frames (at 24 a second) after a blink begins."""
BLINK_FRAME = SECOND // 24
BROW_TIME = round(0.4 * SECOND)
"""How long brows stay up."""
NOD_TIME = round(0.42 * SECOND)
TURN = round(0.30 * SECOND)
"""How long light takes to go from one speaker to the other."""
DIM, DIM_STEPS = 0.81, 6
REACTION = round(0.5 * SECOND)
REST = Bearing()


@record
class Bearings:
    """How an actor is held at a tick. dx, dy in pixels; bright 0..1."""

    bearing: Bearing = REST
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


class Life:
    """One actor's life in a segment. It begins when the entry is over."""

    def __init__(self, segment: Segment, actor: Actor, height: int, motion: bool) -> None:
        self.segment, self.actor, self.height = segment, actor, height
        self.moves = motion and actor.live and actor.figure
        self.face = next((face for face in segment.faces if face.tag == actor.tag), None)
        self.begin = segment.entry.length if segment.entry else 0
        self.span = segment.length - self.begin
        own = seed("breath", segment.seed, actor.tag)
        self.breaths = max(1, round(self.span / SECOND / (BREATH * (0.9 + 0.2 * (own % 97) / 97))))
        self.side = 1 if seed("side", actor.tag) % 2 else -1
        speaks, spoke = actor.tag == segment.speaker, actor.tag == segment.speaker_before
        self.tall = float(spoke), float(speaks)
        self.light = 1.0 if spoke or not segment.speaker_before else DIM, 1.0 if speaks or not segment.speaker else DIM
        self.hop = HOPS.get(segment.reaction) if speaks else None
        self.drawn, self.body = -1, REST

    def at(self, tick: int) -> Bearings:
        if not self.actor.figure:
            return Bearings()
        mouth, eyes = (_mouth(self.face, tick), _eyes(self.face, tick)) if self.face else ("rest", "open")
        if not self.moves:
            return Bearings(mouth=mouth, eyes=eyes, bright=self._bright(tick))
        if tick // TWOS != self.drawn:
            self.drawn = tick // TWOS
            self.body = self._body(self.drawn * TWOS)
        dx, dy = self._reaction(tick) if self.hop else (0, 0)
        return Bearings(self.body, mouth, eyes, dx, dy, self._bright(tick))

    def _bright(self, tick: int) -> float:
        """1 for who speaks (or when nobody does), DIM for who listens, softly between."""
        before, after = self.light
        if before == after or tick >= self.begin + TURN:
            return after
        return before + (after - before) * round(smooth((tick - self.begin) / TURN) * DIM_STEPS) / DIM_STEPS

    def _body(self, tick: int) -> Bearing:
        before, after = self.tall
        lean = before + (after - before) * smooth((tick - self.begin) / TURN)
        nod = _nod(self.face, tick) if self.face and self.face.nods else 0.0
        breath = self._breath(tick)
        steps = breath + round(lean * LEAN / 2) * 2 + round(nod * NOD / 2) * 2
        return Bearing(round(steps * STEP * self.height, 3), round(breath * self.side * SWAY * self.height, 3))

    def _breath(self, tick: int) -> int:
        """How deep, in steps: whole breaths in what the entry leaves of the segment."""
        if self.span < SECOND or tick <= self.begin:
            return 0
        return round(RISE * math.sin(math.pi * self.breaths * (tick - self.begin) / self.span) ** 2)

    def _reaction(self, tick: int) -> tuple[int, int]:
        share = (tick - self.begin) / min(REACTION, max(1, self.span))
        if self.hop is None or not 0 < share < 1:
            return 0, 0
        kind, size, times = self.hop
        swing = math.sin(math.pi * share * times)
        if kind == "hop":
            return 0, -round(abs(swing) * (1 - share * 0.4) * size * self.height)
        if kind == "sink":
            return 0, round(math.sin(math.pi * share) * size * self.height)
        return round(swing * (1 - share) * size * self.height), 0


def _mouth(face: Face, tick: int) -> str:
    at = bisect_right(face.mouth, tick, key=lambda key: key[0]) - 1
    return face.mouth[at][1] if at >= 0 else "rest"


def _eyes(face: Face, tick: int) -> str:
    """A blink goes before raised brows: lids are seen first."""
    at = bisect_right(face.blinks, tick) - 1
    since = (tick - face.blinks[at]) // BLINK_FRAME if at >= 0 else BLINK[-1][0]
    lids = next((state for frame, state in reversed(BLINK) if since >= frame), "open")
    rose = bisect_right(face.brows, tick) - 1
    up = lids == "open" and rose >= 0 and tick - face.brows[rose] < BROW_TIME
    return "raised" if up else lids


def _nod(face: Face, tick: int) -> float:
    at = bisect_right(face.nods, tick) - 1
    share = (tick - face.nods[at]) / NOD_TIME if at >= 0 else 1.0
    return -(math.sin(math.pi * share) ** 2) if share < 1 else 0.0
