"""Who makes what in this build: the first part of each role, in the project's order, that is ready; and the cast's voices.

The choice is made once, goes into every request, and never changes in mid-film. A part that was passed over is told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vnc.diagnostics import Diagnostic, Unavailable, VncError
from vnc.lower.people import Person
from vnc.lower.settings import Makers, VoiceChoice
from vnc.make.make import settings, title
from vnc.make.roles import Missing
from vnc.make.speech import casting
from vnc.project import Project
from vnc.registry import parts

if TYPE_CHECKING:
    from vnc.emit.roles import Emitter


@dataclass(frozen=True)
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


def crew(project: Project, people: Iterable[Person]) -> Crew:
    """Choose everybody. Raises Unavailable if none of the parts a project names for a role is ready."""
    notes: list[Diagnostic] = []
    painter = first("painters", project.painters, project, notes)
    composer = first("composers", project.composers, project, notes)
    animator = first("animators", project.animators, project, notes)
    if "none" in project.voices or not project.voices:
        return Crew(Makers(painter, "", composer), animator, {}, tuple(notes))
    voice = first("voices", project.voices, project, notes)
    return Crew(Makers(painter, voice, composer), animator, voices(people, voice, project), tuple(notes))


def first(role: str, names: Iterable[str], project: Project, notes: list[Diagnostic]) -> str:
    """The first ready part of a role as `name@version`; each one passed over adds a note."""
    reasons = []
    for name in names:
        part = parts(role).get(name)
        probe = part.probe(settings(part, project.options))
        if not isinstance(probe, Missing):
            return f"{part.name}@{part.version}"
        reasons.append(f"{name}: {probe.reason} ({probe.hint})")
        notes.append(Diagnostic("note", "maker-missing", f"`{name}` cannot be used: {probe.reason}", hints=(probe.hint,)))
    raise Unavailable(f"none of the {role} is ready: {'; '.join(reasons) or 'none is named'}", "see `vnc doctor`")


def voices(people: Iterable[Person], maker: str, project: Project) -> Mapping[str, VoiceChoice]:
    """A voice for each character, and one for the narrator and for speakers given as text."""
    engines = {name: title("voices", name) for name in ("hibari", *project.voices)}
    cast = cast_of(people, maker.partition("@")[0], tuple(engines))
    return {id: VoiceChoice(v.name, v.rate, v.pitch, v.style, engines[v.engine]) for id, v in cast.items()}


def cast_of(people: Iterable[Person], engine: str = "hibari", others: tuple[str, ...] = ()) -> Mapping[str, casting.Voice]:
    """The cast with its reasons. The narrator's voice is described, so that it gives way to a character who asks for it."""
    known = {name: parts("voices").get(name).voices() for name in {engine, *others} - {casting.ENGINE}}
    narrator = casting.Person("narrator", voice="warm, clear, steady woman")
    return casting.cast([narrator, *map(_described, people)], known, engine)


def _described(person: Person) -> casting.Person:
    known = dict(person.attributes)
    return casting.Person(
        person.id, person.name, person.voice, known.get("age", ""), known.get("sex", ""), person.personality, person.speech,
        person.looks,
    )  # fmt: skip


def emitter_for(out: Path) -> "Emitter":
    """The emitter of a file's suffix. Raises VncError, naming the formats there are."""
    known: dict[str, Emitter] = {}
    for name in parts("emitters").names():
        emitter = parts("emitters").get(name)
        known[emitter.suffix] = emitter
    suffix = out.suffix.lower()
    if suffix not in known:
        raise BadFormat(f"no format goes by `{suffix or out.name}`", f"write one of {', '.join(sorted(known))}")
    return known[suffix]


class BadFormat(VncError):
    """An output's name whose suffix no emitter takes."""

    code = 2
