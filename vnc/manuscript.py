"""A story as its writers count it: every line with who says it and how long it takes, every way through."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from vnc.drafting import desk
from vnc.expand.expand import expand
from vnc.expression import Literal
from vnc.lower.estimate import estimate
from vnc.lower.flow import Scope
from vnc.lower.gallery import Gallery
from vnc.lower.lower import lower
from vnc.lower.names import NARRATORS, Names, names
from vnc.lower.program import Do, Fork, Program, program
from vnc.lower.routes import Picks, routes
from vnc.lower.schedule import schedule
from vnc.lower.settings import LowerSettings
from vnc.lower.sounds import located
from vnc.lower.words import marked
from vnc.parse.files import load
from vnc.pipeline import Shop, Wish, library, lowering
from vnc.record import record
from vnc.script import Menu, Say, Script, Voice
from vnc.source import Span, place
from vnc.timeline import SECOND, Timeline

WAYS = 24
"""Ways through the menus that are timed."""
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\W_]+(?:['’.-][^\W_]+)*")
PER_WORD = 2
"""Characters that count as a word where no spaces part words."""
RATE = 2.4
"""Words a second, for lines that no way leads to."""


@record
class Line:
    """One line of dialogue or narration. `who` is a character's id, empty for the narrator; `seconds` are estimated;
    `take` is the recording that lies ready."""

    id: str
    who: str
    name: str
    text: str
    emotion: str = ""
    label: str = ""
    seconds: float = 0.0
    take: str = ""
    span: Span = place()

    @property
    def words(self) -> int:
        return words(self.text)


@record
class Way:
    """One way through the menus: its name (of the `route`, or a number), the choices, the film of estimated length."""

    name: str
    picks: tuple[tuple[str, str], ...]
    timeline: Timeline

    @property
    def seconds(self) -> float:
        return self.timeline.length / SECOND


@dataclass(frozen=True)
class Manuscript:
    """The story with its tables. `whole` is false when there are more ways than are timed."""

    script: Script
    names: Names
    program: Program
    gallery: Gallery
    ways: tuple[Way, ...]
    whole: bool = True

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line once, in the order of the script."""
        return tuple(_lines(self))

    @cached_property
    def seconds(self) -> Mapping[str, float]:
        """How long each line stays, by its id."""
        found: dict[str, float] = {}
        for way in self.ways:
            for segment in way.timeline.segments:
                if segment.text is not None:
                    found.setdefault(segment.id, segment.length / SECOND)
        return found


def words(text: str) -> int:
    """How many words a text has; of scripts without spaces, two characters count as one."""
    return sum(-(-len(run) // PER_WORD) if run[0] >= "\u3040" else 1 for run in WORD.findall(text))


def manuscript(shop: Shop, wish: Wish) -> Manuscript:
    """The story that a file tells, drafts included. Nothing is made and nobody is asked."""
    *_, told = growing(shop, wish)
    return told


def growing(shop: Shop, wish: Wish) -> Iterator[Manuscript]:
    """The same with ever more of the ways through it, each of which takes its time; the last one is the whole."""
    script = load(shop.world, wish.path).value
    story = expand(script, desk(shop.world, shop.project, script, library())).value
    settings, _ = lowering(shop, wish, story)
    table = names(story, library()).value
    found = tuple(islice(routes(story, library(), wish.start), WAYS + 1))
    laid = program(story, settings.start, settings.lines)
    told = Manuscript(story, table, laid, Gallery(table, settings), (), len(found) <= WAYS)
    yield told
    for way in _ways(story, table, settings, found[:WAYS]):
        yield (told := replace(told, ways=(*told.ways, way)))


def _ways(story: Script, table: Names, settings: LowerSettings, found: Sequence[Picks]) -> Iterator[Way]:
    """The script's routes by name, then every other way by its number."""
    named = [settings.route] if settings.route else list(table.routes)
    chosen = [(name, replace(settings, route=name)) for name in named]
    chosen += [(str(number), replace(settings, picks=picks)) for number, picks in enumerate(found, 1)]
    seen: set[Picks] = set()
    for name, wanted in chosen:
        plan = lower(story, library(), wanted).value
        if plan.picks not in seen or name in named:
            seen.add(plan.picks)
            yield Way(name, plan.picks, schedule(plan, estimate(plan)))


def _lines(told: Manuscript) -> Iterator[Line]:
    speaker, named, values = ("", ""), "", told.names.values()
    for op in told.program.ops:
        match op:
            case Do(statement=Voice() as voice):
                named = voice.file.value if isinstance(voice.file, Literal) and isinstance(voice.file.value, str) else ""
            case Do(statement=Say() as say, id=id) | Fork(menu=Menu(caption=Say() as say), line=id):
                speaker = _speaker(say, op.space, speaker, told.names)
                text = " ".join(marked(say.text, Scope(values, op.space)).plain.split())
                seconds = told.seconds.get(id, words(text) / RATE)
                take = located(named, told.gallery) or located(f"voices/{id}", told.gallery)
                feeling = " ".join(say.temporary or say.attributes)
                yield Line(id, *speaker, text, feeling, op.label, seconds, take, span=say.span)
                named = ""
            case _:
                pass


def _speaker(say: Say, space: str, before: tuple[str, str], table: Names) -> tuple[str, str]:
    """Id and name of who speaks; `extend` goes on for the one before."""
    if say.who == "extend":
        return before
    if say.name is not None:
        return "", say.name
    who = table.who(space, say.who) if say.who and say.who not in NARRATORS else None
    return (who.id, who.name) if who else ("", "")
