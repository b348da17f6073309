"""Sound: channels that do not exist, files that are not there, music that nothing stops."""

from collections.abc import Iterator

from vnc.diagnostics import Diagnostic, Edit, Fix, nearest
from vnc.lower.checks.stage import ALIKE, ratio
from vnc.lower.checks.subject import Subject
from vnc.lower.sounds import CHANNELS, channel, is_file, kind_of, located, missing, part, texts
from vnc.script import Play, Stop, Voice


def unknown_channels(subject: Subject) -> Iterator[Diagnostic]:
    """A channel that is none is taken for a sound's."""
    for node, _ in (*subject.of(Play), *subject.of(Stop)):
        if channel(node.channel) is None:
            near = nearest(node.channel, CHANNELS)
            span = node.span.word(node.channel)
            hints = (f"did you mean `{near}`?",) if near else ("known: music, ambience, sound",)
            fixes = (Fix(f"write `{near}`", (Edit(span, near),)),) if near else ()
            yield Diagnostic("warning", "unknown-channel", f"no channel `{node.channel}`", span, hints=hints, fixes=fixes)


def unknown_moods(subject: Subject) -> Iterator[Diagnostic]:
    """Any words name a mood; a word much like a declared one is a slip of the pen."""
    moods = subject.names.feelings
    for play, _ in subject.of(Play):
        word = play.made
        if word is None or kind_of(play.channel) != "music" or word.text in moods:
            continue
        near = nearest(word.text, moods)
        if near is not None and ratio(near, word.text) > ALIKE:
            fix = Fix(f"write `{near}`", (Edit(word.span, near),))
            message, hint = f"no mood `{word.text}`", f"did you mean `{near}`?"
            yield Diagnostic("warning", "unknown-mood", message, word.span, hints=(hint,), fixes=(fix,))


def missing_files(subject: Subject) -> Iterator[Diagnostic]:
    for play, place in subject.of(Play):
        yield from missing(play, subject.gallery, subject.scope(place))
        for text in texts(play, subject.scope(place)):
            if not part(text)[0].strip():
                hints = ("put a `pause` before it",)
                yield Diagnostic("warning", "missing-file", f"`{text}` names no file: nothing is heard", play.span, hints=hints)
    for voice, _ in subject.of(Voice):
        text = str(getattr(voice.file, "value", "") or "")
        if text and is_file(text) and not located(text, subject.gallery):
            hint = "files are looked for in the project's folder and in `voices`"
            yield Diagnostic("error", "missing-file", f"no recording `{text}`", voice.span, hints=(hint,))


def never_stopped(subject: Subject) -> Iterator[Diagnostic]:
    """Music or ambience that some line starts and none ends."""
    stopped = {stop.channel for stop, _ in subject.of(Stop)}
    told: set[str] = set()
    for play, place in subject.of(Play):
        looping = play.loop if play.loop is not None else channel(play.channel) in ("music", "ambience")
        silent = missing(play, subject.gallery, subject.scope(place))
        if looping and not silent and play.channel not in stopped and play.channel not in told:
            told.add(play.channel)
            hints = (f"add: stop {play.channel} fadeout 2.0",)
            message = f"nothing stops `{play.channel}`: it ends with the film"
            yield Diagnostic("note", "never-stopped", message, play.span, hints=hints)
