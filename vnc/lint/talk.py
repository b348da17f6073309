"""Rules about lines: their length, their words, how they follow each other."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from vnc.diagnostics import Edit, Fix
from vnc.lint.rule import Found, Story, spots
from vnc.manuscript import WORD, Line

DOUBLED = re.compile(r"(?<![\w'’-])([^\W\d_]{2,})(\s+)\1(?![\w'’-])", re.IGNORECASE)
MEANT = frozenset((
    "had", "that", "very", "so", "no", "yes", "ha", "bye", "hey", "there", "now", "please", "who", "knock", "tick", "tock",
    "go", "come", "nein", "ja", "sehr", "bon",
))  # fmt: skip
"""Words that are said twice on purpose."""
MARKS = re.compile(r"[!?！？]{2,}")
LOUD = re.compile(r"[^\W\d_]{3,}")
LONG = 6
"""Letters of a word whose return is noticed."""
NEAR = 5
"""Lines within which it is."""


def long_line(story: Story, limit: float) -> Iterator[Found]:
    for line in story.told.lines:
        if line.words > limit:
            yield Found(line.span, f"{line.words} words in one line", ("split it: listeners lose the thread",))


def marks(story: Story, limit: float) -> Iterator[Found]:
    for say in story.says():
        for span, found in spots(say, MARKS):
            if len(found[0]) > limit:
                one = "?" if "?" in found[0] or "？" in found[0] else "!"
                fix = Fix(f"write `{one}`", (Edit(span, one),))
                yield Found(span, f"`{found[0]}` shouts where one mark would do", (f"write `{one}`",), (fix,))


def exclaiming(story: Story, limit: float) -> Iterator[Found]:
    """Runs of lines that all end in an exclamation mark."""
    for run in _runs(story, lambda line: line.text.rstrip("\"'”’»)").endswith(("!", "！"))):
        if len(run) > limit:
            hint = "keep the mark for the line that needs it"
            yield Found(run[0].span, f"{len(run)} lines in a row end with an exclamation mark", (hint,))


def shouting(story: Story, limit: float) -> Iterator[Found]:
    for line in story.told.lines:
        found = [word for word in LOUD.findall(line.text) if word.isupper() and word.lower() != word]
        if len(found) > limit:
            yield Found(line.span, f"{len(found)} words in capitals", ("say it with an emotion, or with {b}bold{/b} letters",))


def doubled(story: Story, limit: float) -> Iterator[Found]:
    for say in story.says():
        for span, found in spots(say, DOUBLED):
            if found[1].lower() not in MEANT:
                fix = Fix(f"write `{found[1]}` once", (Edit(span, found[1]),))
                yield Found(span, f"`{found[1]}` stands here twice", (f"write `{found[1]}` once",), (fix,))


def same_opening(story: Story, limit: float) -> Iterator[Found]:
    for talk in story.talks:
        for word, run in groupby(talk, _first):
            lines = list(run)
            if word and len(lines) >= limit:
                yield Found(lines[0].span, f"{len(lines)} lines in a row begin with `{word}`", ("begin one of them otherwise",))


def echo(story: Story, limit: float) -> Iterator[Found]:
    """A long word that comes again and again within a few lines."""
    names = {word.lower() for who in story.told.names.people.values() for word in WORD.findall(who.name)}
    for talk in story.talks:
        told: set[str] = set()
        for number in range(len(talk)):
            count = Counter(word for line in talk[number : number + NEAR] for word in set(_long(line.text)))
            for word, times in count.items():
                if times >= limit and word not in names | told:
                    told.add(word)
                    yield Found(talk[number].span, f"`{word}` comes in {times} of {NEAR} lines", ("use another word, or none",))


def monologue(story: Story, limit: float) -> Iterator[Found]:
    yield from _alone(story, limit, lambda line: bool(line.name), "let somebody answer, or show something meanwhile")


def narration(story: Story, limit: float) -> Iterator[Found]:
    yield from _alone(story, limit, lambda line: not line.name, "show some of it, or let somebody say it")


def _alone(story: Story, limit: float, counts: Callable[[Line], bool], hint: str) -> Iterator[Found]:
    """More than so many lines in a row by one voice."""
    for talk in story.talks:
        for name, run in groupby(talk, lambda line: line.name):
            lines = list(run)
            if len(lines) > limit and counts(lines[0]):
                yield Found(lines[0].span, f"{name or 'the narrator'} says {len(lines)} lines in a row", (hint,))


def _runs(story: Story, wanted: Callable[[Line], bool]) -> Iterator[Sequence[Line]]:
    for talk in story.talks:
        yield from (list(run) for fits, run in groupby(talk, wanted) if fits)


def _first(line: Line) -> str:
    found = WORD.search(line.text)
    return found[0].lower() if found else ""


def _long(text: str) -> Iterator[str]:
    return (word.lower() for word in WORD.findall(text) if len(word) >= LONG and word[0] < "\u3040")
