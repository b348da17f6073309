"""Plan to Timeline: every shot gets its exact length, and all that happens in it its tick. Pure; whole frames."""

from collections.abc import Sequence
from dataclasses import field, replace

from vnc.lower.cues import cues
from vnc.lower.drift import PUSH, drifting, returning
from vnc.lower.estimate import guess
from vnc.lower.faces import faces
from vnc.lower.motion import settle
from vnc.lower.reading import AFTER, heard, reading, stops, tail, typed
from vnc.lower.transitions import ticks
from vnc.markup import Marked
from vnc.plan import Choice, Line, Measure, Measures, Plan, Shot
from vnc.record import record
from vnc.stage import Actor, Motion, Pose, Stage, View
from vnc.timeline import SECOND, Chapter, Choices, Entry, Segment, Text, Timeline

LEAD = ticks(0.12)
"""From a line's start to its voice."""
BOX = ticks(0.2)
"""The text box fades in and out within."""
LEAST = ticks(0.8)
CARD = ticks(0.7)
ASK, GLANCE, TAKEN = ticks(0.3), ticks(0.55), ticks(0.9)
"""A menu: from the question's end to the options, the mark on each, and the time that the taken one stays."""
LINGER = ticks(4.0)
ROLL = 1.1
"""Seconds per line of credits."""


@record
class _Words:
    """A shot's words on its clock. `voice` is the tick at which they begin to be heard; `end` when all is said."""

    text: Text | None = None
    end: int = 0
    voice: int = 0
    caption: tuple[int, int] | None = None
    measure: Measure | None = None


def schedule(plan: Plan, measures: Measures) -> Timeline:
    """The film on its clock. What has no measure yet is estimated."""
    frame = SECOND // plan.fps
    running = _Running()
    segments: list[Segment] = []
    voices: dict[int, int] = {}
    shots = drifting(plan.shots)
    for number, shot in enumerate(shots):
        measure = _measure(shot, plan, measures)
        words = _words(shot, plan, measure)
        choices = _choices(shot.choice, words) if shot.choice else None
        length = _frames(_length(shot, words, choices, plan), frame)
        segments.append(_segment(shot, words, choices, length, _edges(shots, number), running))
        running.pass_by(shot.stage, length)
        if measure is not None:
            voices[number] = words.voice
    starts = _starts(segments)
    if segments:
        segments[-1] = _lingering(segments[-1], starts, plan.shots, frame)
    end = starts[-1] + segments[-1].length if segments else 0
    return Timeline(
        plan.size,
        plan.fps,
        plan.skin,
        tuple(segments),
        cues(plan, measures, starts, voices, end) if segments else (),
        tuple(Chapter(starts[shot], title) for shot, title in plan.chapters if shot < len(starts)),
        plan.assets,
        plan.title,
        plan.author,
        plan.language,
        plan.route,
    )


def _measure(shot: Shot, plan: Plan, measures: Measures) -> Measure | None:
    if not shot.speech:
        return None
    return measures.get(shot.speech) or guess(plan.assets[shot.speech])


def _frames(length: int, frame: int) -> int:
    """Up to whole frames, one at least."""
    return max(1, -(-length // frame)) * frame


def _lingering(last: Segment, starts: Sequence[int], shots: Sequence[Shot], frame: int) -> Segment:
    """The last picture stays until music that was told to stop has faded."""
    fades = (start + s.fadeout for start, shot in zip(starts, shots, strict=True) for s in shot.sounds if s.action == "stop")
    over = max(fades, default=0) - (starts[-1] + last.length)
    return replace(last, length=last.length + _frames(min(over, LINGER), frame)) if over > 0 else last


def _starts(segments: Sequence[Segment]) -> tuple[int, ...]:
    starts: list[int] = []
    clock = 0
    for segment in segments:
        starts.append(clock)
        clock += segment.length
    return tuple(starts)


# --- words ------------------------------------------------------------------------------------------------------


def _words(shot: Shot, plan: Plan, measure: Measure | None) -> _Words:
    line = shot.line
    if line is None:
        return _Words()
    if line.mode in ("card", "credits"):
        return _Words(Text(line.mode, Entry("", line.text.runs)), caption=None)
    if not line.text.plain.strip():
        return _Words(Text(line.mode, _entry(line), ((0, 0),), line.page))
    made = _heard(line, measure) if measure is not None else _silent(line, shot, plan)
    return _extended(made, line) if line.extends is not None else made


def _heard(line: Line, measure: Measure) -> _Words:
    """A spoken line: characters come with their words."""
    voice = LEAD + stops(line.text).before
    end = voice + (measure.offset or measure.length)
    instant = all(run.cps == 0 for run in line.text.runs) or line.cps == 0
    keys = ((0, len(line.text.plain)),) if instant else heard(line.text, measure.words, voice, end)
    words = tuple((voice + start, voice + stop, first, last) for start, stop, first, last in measure.words)
    text = Text(line.mode, _entry(line), keys, line.page, words=words)
    return _Words(text, end, voice, (voice + measure.onset, end), measure)


def _silent(line: Line, shot: Shot, plan: Plan) -> _Words:
    """A line that is only read: characters come at the film's speed."""
    begin = stops(line.text).before
    speed = plan.skin.cps if line.cps is None else line.cps
    keys = typed(line.text, speed, begin)
    stands = begin + reading(line.text.plain, plan.language, shot.pace) + _rests(line.text)
    end = max(stands, keys[-1][0] + ticks(AFTER * shot.pace))
    return _Words(Text(line.mode, _entry(line), keys, line.page), end, 0, (begin, end))


def _rests(text: Marked) -> int:
    """Pauses within a silent line."""
    edge = len(text.plain.rstrip())
    return sum(ticks(stop.seconds or 0.0) for stop in text.stops if 0 < stop.at < edge)


def _entry(line: Line) -> Entry:
    return Entry(line.who, line.text.runs, line.colour)


def _extended(words: _Words, line: Line) -> _Words:
    """The words that stood already come before the new ones, shown from the start."""
    assert words.text is not None and line.extends is not None
    before = len(line.extends.plain)
    keys = tuple((tick, count + before) for tick, count in words.text.reveal)
    spoken = tuple((start, stop, first + before, last + before) for start, stop, first, last in words.text.words)
    entry = Entry(line.who, (*line.extends.runs, *line.text.runs), line.colour)
    return replace(words, text=replace(words.text, entry=entry, reveal=keys, words=spoken))


# --- lengths ----------------------------------------------------------------------------------------------------


def _length(shot: Shot, words: _Words, choices: Choices | None, plan: Plan) -> int:
    """All that a shot asks for, one after the other; a transition is over when it ends."""
    line, entry = shot.line, shot.entry.length if shot.entry else 0
    if choices is not None:
        own = choices.chosen + TAKEN
    elif line is not None and line.mode in ("card", "credits"):
        own = _card(line, plan.language, shot.pace)
    elif line is not None and words.end:
        own = max(words.end + _after(line, words, shot.pace), LEAST if line.text.no_wait is None else 0)
    else:
        own = 0
    return max(entry, own) + shot.pause + shot.hold


def _after(line: Line, words: _Words, pace: float) -> int:
    """The quiet after a line's words; `{nw}` goes on at once, or when it says."""
    more = stops(line.text).after
    if line.text.no_wait is not None:
        return ticks(line.text.no_wait) + more
    return more + (tail(line.text.plain, pace) if words.measure is not None else 0)


def _card(line: Line, language: str, pace: float) -> int:
    if line.mode == "credits":
        return ticks((2.5 + ROLL * (line.text.plain.count("\n") + 1)) * pace)
    return 2 * CARD + max(ticks(1.6), reading(line.text.plain, language, pace))


def _choices(choice: Choice, words: _Words) -> Choices:
    """Options after the question; the mark goes over those that are open and settles before the time is up."""
    appear = (words.end or 0) + ASK
    glances = sum(choice.enabled) * GLANCE
    settle = appear + max(glances, choice.timeout - TAKEN)
    chosen = max(appear + choice.timeout, settle + GLANCE)
    return Choices(choice.options, choice.enabled, choice.picked, appear, settle, chosen)


# --- segments ---------------------------------------------------------------------------------------------------


@record
class _Edges:
    """Whether the text box is new in a shot, and whether it goes at its end."""

    appears: bool
    leaves: bool


def _edges(shots: Sequence[Shot], number: int) -> _Edges:
    here = _box(shots[number])
    before = _box(shots[number - 1]) if number else ""
    after = _box(shots[number + 1]) if number + 1 < len(shots) else ""
    return _Edges(here != before, here != after)


def _box(shot: Shot) -> str:
    """The kind of box that a shot shows: lines of one kind follow each other in one box."""
    if shot.line is None:
        return ""
    return shot.line.mode if shot.line.mode in ("say", "nvl") else f"{shot.line.mode} {shot.line.text.plain}"


def _segment(shot: Shot, words: _Words, choices: Choices | None, length: int, edges: _Edges, running: "_Running") -> Segment:
    text = _framed(words.text, edges, length) if words.text else None
    before, stage = running.stages(shot, length)
    return Segment(
        stage,
        length,
        shot.id,
        text,
        choices,
        before,
        shot.entry,
        shot.speaker,
        shot.speaker_before,
        faces(shot, words.measure, words.voice, length),
        shot.reaction,
        shot.seed,
        shot.scene,
        (words.caption[0], min(length, words.caption[1])) if words.caption else None,
        words.measure is not None,
        span=shot.span,
    )


def _framed(text: Text, edges: _Edges, length: int) -> Text:
    """With its fades; an empty box waits for words to the end, so that no mark says they are out."""
    if text.reveal == ((0, 0),):
        text = replace(text, reveal=((0, 0), (length, 0)))
    fade = min(CARD if text.mode in ("card", "credits") else BOX, length // 3)
    return replace(text, appear=fade if edges.appears else 0, leave=fade if edges.leaves else 0)


@record(frozen=False)
class _Running:
    """Movements under way: how long each has run when the next segment begins."""

    actors: dict[str, tuple[Motion, int]] = field(default_factory=dict[str, tuple[Motion, int]])
    camera: tuple[Motion, int] | None = None
    backdrop: str = ""

    def stages(self, shot: Shot, length: int) -> tuple[Stage | None, Stage]:
        """A shot's stages, before and after; where a push-in ends with it, both go back to rest."""
        before, stage = shot.before and self.stage(shot.before), self.stage(shot.stage)
        if stage.camera != View() or self.backdrop != stage.backdrop or self.camera is None or self.camera[0] != PUSH:
            return before, stage
        back = returning(self.camera[1], length)
        return before and replace(before, camera=back), replace(stage, camera=back)

    def stage(self, stage: Stage) -> Stage:
        """With every movement at the point that it has reached."""
        actors = tuple(self._actor(actor) for actor in stage.actors)
        return replace(stage, actors=actors, camera=self._view(stage))

    def pass_by(self, stage: Stage, length: int) -> None:
        """A segment of that length is over."""
        self.actors = {a.tag: (a.motion, self._since(a) + length) for a in stage.actors if a.motion is not None}
        motion = stage.camera.motion
        self.camera = (motion, self._camera_since(stage) + length) if motion is not None else None
        self.backdrop = stage.backdrop

    def _actor(self, actor: Actor) -> Actor:
        if actor.motion is None:
            return actor
        pose, motion, since = settle(actor.pose, actor.motion, self._since(actor))
        return replace(actor, pose=pose, motion=motion, since=since)

    def _since(self, actor: Actor) -> int:
        known = self.actors.get(actor.tag)
        return known[1] if known is not None and known[0] == actor.motion else 0

    def _camera_since(self, stage: Stage) -> int:
        """A push-in begins anew in another place; a written movement goes on."""
        known = self.camera is not None and self.camera[0] == stage.camera.motion
        here = stage.camera.motion != PUSH or stage.backdrop == self.backdrop
        return self.camera[1] if self.camera is not None and known and here else 0

    def _view(self, stage: Stage) -> View:
        view = stage.camera
        if view.motion is None:
            return view
        pose, motion, since = settle(_as_pose(view), view.motion, self._camera_since(stage))
        return View(pose.x, pose.y, pose.zoom, pose.rotate, motion, since)


def _as_pose(view: View) -> Pose:
    return Pose(view.x, view.y, zoom=view.zoom, rotate=view.rotate)
