"""Rules about time: pauses, scenes, pictures that stand still, stretches without music."""

from collections.abc import Iterator
from itertools import groupby

from vnc.expression import Literal
from vnc.lint.rule import Found, Story
from vnc.script import Camera, Hide, Label, Pause, Say, Scene, Show
from vnc.source import Span
from vnc.timeline import SECOND, Timeline

MOVING = Scene | Show | Hide | Camera


def long_pause(story: Story, limit: float) -> Iterator[Found]:
    for statement in story.statements():
        match statement:
            case Pause(duration=Literal(int() | float() as seconds)) if seconds > limit:
                yield Found(statement.span, f"nothing happens for {seconds:g} seconds", ("shorten it, or show something",))
            case _:
                pass


def pauses(story: Story, limit: float) -> Iterator[Found]:
    """Nearly every line is followed by a pause: none of them tells anything any more."""
    for part in story.stretches:
        run: list[Span] = []
        for op, after in zip(part, part[1:], strict=False):
            if isinstance(op.statement, Say):
                run = [*run, op.statement.span] if isinstance(after.statement, Pause) else []
            if len(run) == limit and isinstance(op.statement, Say):
                yield Found(run[0], f"a pause after each of {len(run)} lines", ("keep the pause that matters",))


def still(story: Story, limit: float) -> Iterator[Found]:
    """Many lines over a picture in which nothing changes."""
    for part in story.stretches:
        run: list[Say] = []
        for op in part:
            said = op.statement
            quiet = isinstance(said, Say) and not said.attributes and not said.temporary
            if isinstance(said, MOVING) or (isinstance(said, Say) and not quiet):
                run = []
            elif isinstance(said, Say):
                run.append(said)
                if len(run) == limit + 1:
                    hint = "change a face, move somebody, or move the camera"
                    yield Found(run[0].span, f"the picture stands still for more than {limit:g} lines", (hint,))


def short_scene(story: Story, limit: float) -> Iterator[Found]:
    """Labels with few lines that nothing leads on from a menu to."""
    for label, seconds, span, lines in _scenes(story):
        if lines and seconds < limit and len(_labels(story)) > 2:
            hint = "join it with another, or let it breathe"
            yield Found(span, f"`{label}` is over after {seconds:.0f} seconds", (hint,))


def long_scene(story: Story, limit: float) -> Iterator[Found]:
    for label, seconds, span, _ in _scenes(story):
        if seconds > 60 * limit:
            yield Found(span, f"`{label}` takes {seconds / 60:.1f} minutes", ("part it, with a new place or a new hour",))


def no_music(story: Story, limit: float) -> Iterator[Found]:
    """Long stretches without music, on any way through."""
    told: set[tuple[str, int]] = set()
    for way in story.told.ways:
        for start, end in _silences(way.timeline):
            segment = way.timeline.segments[way.timeline.at(start)]
            key = segment.span.source, segment.span.start
            if end - start > limit * SECOND and key not in told:
                told.add(key)
                seconds = (end - start) / SECOND
                yield Found(
                    segment.span, f"no music for {seconds:.0f} seconds from here on", ("for example: play music mood calm",)
                )


def _scenes(story: Story) -> Iterator[tuple[str, float, Span, int]]:
    """Each label's name, length, place, and number of lines."""
    spans = _labels(story)
    for label, lines in groupby(story.told.lines, lambda line: line.label):
        own = list(lines)
        if label in spans:
            yield label, sum(line.seconds for line in own), spans[label], len(own)


def _labels(story: Story) -> dict[str, Span]:
    return {place.label: label.span for label, place in story.subject.of(Label)}


def _silences(timeline: Timeline) -> Iterator[tuple[int, int]]:
    """Stretches (start, end) of a film in which no music plays."""
    clock = 0
    for cue in sorted((each for each in timeline.sounds if each.channel == "music"), key=lambda cue: cue.start):
        if cue.start > clock:
            yield clock, cue.start
        clock = max(clock, cue.start + cue.length)
    if clock < timeline.length:
        yield clock, timeline.length
