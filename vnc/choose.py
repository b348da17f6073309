"""Who makes what in this build: the first part of each role, in the project's order, that is ready; and the cast's voices.

The choice is made once, goes into every request, and never changes in mid-film. A part that was passed over is told.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnc.diagnostics import Diagnostic, Unavailable, VncError
from vnc.lower.people import Person
from vnc.lower.settings import Makers, VoiceChoice, base
from vnc.make.make import settings, title
from vnc.make.roles import Missing
from vnc.make.speech import casting
from vnc.make.speech.languages import speakers
from vnc.make.speech.people import native
from vnc.project import Project
from vnc.record import record
from vnc.registry import parts

if TYPE_CHECKING:
    from vnc.emit.roles import Emitter
    from vnc.make.roles import Maker


EMBEDDED = ("hibari", "blip")
"""Voices that are always there: a character may name them whatever the project's engine is."""
USUAL = Project()


@record
class Crew:
    """The parts in use, by role, as `name@version`, and the voice of each character."""

    makers: Makers
    animator: str
    voices: Mapping[str, VoiceChoice]
    notes: tuple[Diagnostic, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """Whose work speaks and draws, as its licence wants it told."""
        used = {("voices", choice.maker) for choice in self.voices.values()} | {("painters", self.makers.painter)}
        named = (parts(role).get(maker.partition("@")[0]) for role, maker in sorted(used) if maker)
        return tuple(line for part in named for line in getattr(part, "credits", ()))


def crew(project: Project, people: Iterable[Person], language: str = "en") -> Crew:
    """Choose everybody. Raises Unavailable if none of the parts a project names for a role is ready."""
    notes: list[Diagnostic] = []
    painter = first("painters", project.painters, project, notes)
    composer = first("composers", project.composers, project, notes)
    animator = first("animators", project.animators, project, notes)
    tuning = _tuning(parts("composers").get(composer.partition("@")[0]), project)
    if "none" in project.voices or not project.voices:
        return Crew(Makers(painter, "", composer, tuning), animator, {}, tuple(notes))
    voice = first("voices", project.voices, project, notes)
    chosen = voices(people, voice, project, language)
    return Crew(Makers(painter, voice, composer, tuning), animator, chosen, (*notes, *_terms(chosen), *_mute(chosen, language)))


def first(role: str, names: Iterable[str], project: Project, notes: list[Diagnostic]) -> str:
    """The first ready part of a role as `name@version`; each one passed over adds a note."""
    reasons: list[str] = []
    for name in names:
        part = parts(role).get(name)
        probe = part.probe(settings(part, project.options))
        if not isinstance(probe, Missing):
            return f"{part.name}@{part.version}"
        reasons.append(f"{name}: {probe.reason} ({probe.hint})")
        notes.append(Diagnostic("note", "maker-missing", f"`{name}` cannot be used: {probe.reason}", hints=(probe.hint,)))
    raise Unavailable(f"none of the {role} is ready: {'; '.join(reasons) or 'none is named'}", "see `vnc doctor`")


def voices(people: Iterable[Person], maker: str, project: Project, language: str = "en") -> Mapping[str, VoiceChoice]:
    """A voice for each character, and one for the narrator and for speakers given as text."""
    everybody = tuple(people)
    engines = {name: title("voices", name) for name in (*EMBEDDED, *project.voices)}
    cast = cast_of(everybody, maker.partition("@")[0], project, language)
    own = {person.id: person for person in everybody}
    tuned = {name: _tuning(parts("voices").get(name), project) for name in {voice.engine for voice in cast.values()}}
    return {id: _choice(voice, engines[voice.engine], own.get(id), tuned[voice.engine]) for id, voice in cast.items()}


def _choice(voice: casting.Voice, maker: str, person: Person | None, tuning: str) -> VoiceChoice:
    speaks = tuple(getattr(parts("voices").get(voice.engine), "speaks", ()))
    emotion, language = (person.voice_emotion, person.language) if person else ("", "")
    return VoiceChoice(voice.name, voice.rate, voice.pitch, voice.style, maker, emotion, language, speaks, tuning)


def _tuning(part: "Maker", project: Project) -> str:
    """The options of a maker that change its sound: another model there makes the lines anew."""
    usual, chosen = part.Options(), settings(part, project.options)
    names = (name for name in getattr(part, "shaping", ()) if getattr(chosen, name) != getattr(usual, name))
    given = {name: getattr(chosen, name) for name in names}
    return json.dumps(given, sort_keys=True, ensure_ascii=False) if given else ""


def _terms(chosen: Mapping[str, VoiceChoice]) -> Iterator[Diagnostic]:
    """What the licence of an engine in use asks of who shows the film."""
    for engine in sorted({voice.maker.partition("@")[0] for voice in chosen.values()}):
        notice = getattr(parts("voices").get(engine), "notice", "")
        if notice:
            yield Diagnostic("note", "maker-terms", f"voices by `{engine}`: {notice}")


def _mute(chosen: Mapping[str, VoiceChoice], language: str) -> Iterator[Diagnostic]:
    """A warning for each language that a voice in use does not speak: those lines will only be read."""
    spoken = ((voice, voice.language or language) for voice in chosen.values())
    lost = {(voice.maker.partition("@")[0], base(tongue)) for voice, tongue in spoken if not voice.knows(tongue)}
    for engine, tongue in sorted(lost):
        message = f"`{engine}` does not speak `{tongue}`: lines in it will be read, not heard"
        hints = (*speakers(tongue), 'voices = ["blip"] gives every character notes of its own, as in games')
        yield Diagnostic("warning", "no-voice", message, hints=hints)


def cast_of(
    people: Iterable[Person], engine: str = "hibari", project: Project = USUAL, language: str = "en"
) -> Mapping[str, casting.Voice]:
    """The cast with its reasons. The narrator's voice is described, so that it gives way to a character who asks for it."""
    others = (name for name in sorted({*EMBEDDED, *project.voices} - {casting.ENGINE, engine, "none"}))
    known = {name: parts("voices").get(name).voices() for name in others}
    if engine != casting.ENGINE:
        known[engine] = native(offered(parts("voices").get(engine), project), language)
    narrator = casting.Person("narrator", voice="warm, clear, steady woman")
    open = hasattr(parts("voices").get(engine), "offered")
    return casting.cast([narrator, *map(_described, people)], known, engine, open)


def offered(part: Any, project: Project) -> tuple[str, ...]:
    """The voices that an engine has in this project; a server is asked."""
    return part.offered(settings(part, project.options)) if hasattr(part, "offered") else part.voices()


def _described(person: Person) -> casting.Person:
    known = dict(person.attributes)
    return casting.Person(
        person.id, person.name, person.voice, known.get("age", ""), known.get("sex", ""), person.personality, person.speech,
        person.looks, person.rate, person.pitch, person.voice_style,
    )  # fmt: skip


def emitter_for(out: Path) -> "Emitter":
    """The emitter of a file's suffix. Raises VncError, naming the formats there are."""
    suffix, named = out.suffix.lower(), parts("emitters")
    if suffix[1:] in named.names() and named.get(suffix[1:]).suffix == suffix:
        return named.get(suffix[1:])  # the others need not be loaded
    known: dict[str, Emitter] = {emitter.suffix: emitter for emitter in map(named.get, named.names())}
    if suffix not in known:
        raise BadFormat(f"no format goes by `{suffix or out.name}`", f"write one of {', '.join(sorted(known))}")
    return known[suffix]


class BadFormat(VncError):
    """An output's name whose suffix no emitter takes."""

    code = 2
