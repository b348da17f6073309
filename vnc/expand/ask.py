"""Asking a writer for one draft: up to three attempts, each told what was wrong, then mending."""

from collections.abc import Callable
from dataclasses import replace

from vnc.diagnostics import Unavailable, VncError
from vnc.draft import Brief, Draft, TooLong, Written
from vnc.expand.gbnf import grammar, longest
from vnc.expand.judge import Read, Verdict, judge, mended, usable
from vnc.expand.prompts import memory, prompt
from vnc.record import record
from vnc.script import Statement
from vnc.world import World

ATTEMPTS = 3
Write = Callable[[Brief], Written]
Spell = Callable[[Statement], str]


@record
class Answer:
    """What came of asking: the draft with exactly the lines that may be used (None: nothing usable), and what was wrong."""

    written: Written | None
    wrong: tuple[str, ...] = ()
    known: bool = False
    """It came to nothing before, and nobody was asked again."""


def asked(draft: Draft, write: Write, read: Read, spell: Spell, world: World) -> Answer:
    """The first draft without a complaint, else the best one mended. Raises Unavailable when nobody is there to ask."""
    complaints: tuple[str, ...] = ()
    best: tuple[Verdict, Written] | None = None
    for attempt in range(1, ATTEMPTS + 1):
        try:
            written = _written(draft, complaints, attempt, write, world)
        except Unavailable:
            raise
        except VncError as trouble:
            complaints = (str(trouble),)
            continue
        verdict = judge(draft, written.text, read)
        if not verdict.complaints:
            return Answer(_exact(written, verdict.lines, spell))
        if best is None or len(verdict.complaints) < len(best[0].complaints):
            best = verdict, written
        complaints = verdict.complaints
    if best is None:
        return Answer(None, complaints)
    verdict, written = best
    whole = mended(verdict, draft)
    return Answer(_exact(written, whole.lines, spell) if usable(whole, draft) else None, verdict.complaints)


def brief(draft: Draft, complaints: tuple[str, ...], attempt: int, world: World) -> Brief:
    """The draft in words."""
    told = prompt(draft, complaints, world)
    return Brief(draft, memory(draft, world), told, grammar(draft), longest(draft), attempt)


def _written(draft: Draft, complaints: tuple[str, ...], attempt: int, write: Write, world: World) -> Written:
    """Asked with as much of the story so far as fits: what lies further back goes first."""
    while True:
        try:
            return write(brief(draft, complaints, attempt, world))
        except TooLong:
            lines = draft.story.splitlines()
            if not lines:
                raise
            draft = replace(draft, story="\n".join(lines[len(lines) // 2 + 1 :]))


def _exact(written: Written, lines: tuple[Statement, ...], spell: Spell) -> Written:
    return replace(written, text="".join(spell(line) for line in lines))
