"""The lines that some of a story's people say."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from vnc.diagnostics import VncError, nearest
from vnc.manuscript import Line, Manuscript
from vnc.record import record

NARRATOR = "narrator"


@record
class Part:
    """Somebody to be spoken: what the script tells of them, for whoever speaks."""

    id: str
    name: str
    personality: str = ""
    speech: str = ""


@record
class Sheet:
    """A story's title, who speaks, and their lines in the order of the script."""

    title: str
    parts: tuple[Part, ...]
    lines: tuple[Line, ...]

    def scenes(self) -> Iterator[tuple[str, tuple[Line, ...]]]:
        """The lines by label, in order."""
        return ((label, tuple(lines)) for label, lines in groupby(self.lines, lambda line: line.label))


def sheet(told: Manuscript, people: Iterable[str] = (), missing: bool = False) -> Sheet:
    """The lines of these people (ids or names; none: of all), or only what is not recorded. Raises VncError for strangers."""
    known = {part.id: part for part in _parts(told)}
    wanted = {_found(each, known) for each in people} or set(known)
    lines = tuple(line for line in told.lines if _who(line) in wanted and line.text and not (missing and line.take))
    spoken = {_who(line) for line in lines}
    return Sheet(told.names.setting("title"), tuple(part for id, part in known.items() if id in spoken), lines)


def take(line: Line) -> str:
    """The file in which a line's recording is looked for."""
    return line.take or f"voices/{line.id}.wav"


def _who(line: Line) -> str:
    """A character's id; the name of who has none; the narrator."""
    return line.who or line.name or NARRATOR


def _parts(told: Manuscript) -> Iterator[Part]:
    """Everybody who says something, in the order of their first line."""
    for who, name in dict.fromkeys((_who(line), line.name) for line in told.lines):
        person = told.names.people.get(who)
        if person is not None and who != NARRATOR:
            yield Part(who, person.name, person.personality, person.speech)
        else:
            yield Part(who, name or "Narrator")


def _found(word: str, known: dict[str, Part]) -> str:
    for id, part in known.items():
        if word.casefold() in (id.casefold(), part.name.casefold()):
            return id
    names = {**{part.name: id for id, part in known.items()}, **{id: id for id in known}}
    near = nearest(word, names)
    hint = f"did you mean `{near}`?" if near else f"there are: {', '.join(known) or 'none'}"
    raise VncError(f"nobody in this story is called `{word}`", hint)
