"""Asking the writer in use: drafts and summaries kept in the store, what failed remembered, how fast it is."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from time import perf_counter
from typing import Any

from vnc.diagnostics import Diagnostic, Unavailable
from vnc.draft import Brief, Draft, Written
from vnc.events import Finished, Started, Tell, Typed
from vnc.expand.ask import Answer, Write, asked
from vnc.expand.judge import judge
from vnc.expand.story import outlined, shortened
from vnc.make.make import settings
from vnc.make.roles import Missing
from vnc.parse import parse
from vnc.parse.unparse import statement
from vnc.project import Project
from vnc.record import record
from vnc.registry import parts
from vnc.request import key
from vnc.script import Say
from vnc.source import Source
from vnc.store import DRAFT as SUFFIX
from vnc.store import Store
from vnc.world import World

SUM_UP = "Sum up what happened: who, where, what changed."


def read(text: str) -> Any:
    """A draft through the script's own parser."""
    return parse(Source("vnc.lock", text))


@record
class Pace:
    """Under this name the store keeps how fast a writer was last: tokens and seconds."""

    writer: str


@record
class Failed:
    """Under this name the store keeps what was wrong with the drafts of a request that came to nothing."""

    draft: Draft
    writer: str


@record
class Summary:
    """Under this name the store keeps what a writer made of lines of a story."""

    lines: str
    language: str
    writer: str


@record
class Writer:
    """The writer in use: its name, how to ask it (a listener hears the text as it grows), and whether it can sum up."""

    name: str
    write: Callable[[Brief, Callable[[str], None]], Written]
    sums_up: bool = True


def writer(project: Project, named: str = "") -> tuple[Writer | None, tuple[Diagnostic, ...]]:
    """The first of the project's writers (or the one that is `named`) that is ready; None and warnings if none is."""
    notes: list[Diagnostic] = []
    for name in (named,) if named else project.writers:
        part = parts("writers").get(name)
        options = settings(part, project.options)
        probe = part.probe(options)
        if not isinstance(probe, Missing):
            return Writer(name, _asked(part, options), getattr(part, "sums_up", True)), tuple(notes)
        if named:
            raise Unavailable(probe.reason, probe.hint)
        message = f"writer `{name}` cannot be used: {probe.reason}"
        notes.append(Diagnostic("warning", "maker-missing", message, hints=(probe.hint,)))
    return None, tuple(notes)


def _asked(part: Any, options: Any) -> Callable[[Brief, Callable[[str], None]], Written]:
    return lambda brief, tell: part.write(brief, options, tell)


@record
class Asking:
    """Drafts asked of a writer and kept in the store, so that undoing an edit brings the old draft back unasked."""

    writer: Writer
    store: Store
    world: World
    tell: Tell
    again: bool = True
    """Ask once more for what came to nothing before."""

    def __call__(self, draft: Draft, at: str) -> Answer:
        kept = recall(self.store, chosen(draft)) or recall(self.store, draft)
        if kept is not None:
            return Answer(kept)
        wrong = () if self.again else failure(self.store, draft, self.writer.name)
        return Answer(None, wrong, known=True) if wrong else self.take(draft, draft.take, draft.seed, at)

    def take(self, draft: Draft, number: int, seed: int, at: str) -> Answer:
        """A draft kept in the store under its number beside the others. A writer that went away is an answer too."""
        try:
            story = shortened(draft.story, lambda chunk: self.summary(chunk, draft, at))
            told = replace(draft, seed=seed, take=number, story=story)
            answer = asked(told, self.listened(at), read, statement, self.world)
        except Unavailable as error:
            return Answer(None, (str(error),))
        if answer.written is not None:
            keep(self.store, replace(draft, take=number), answer.written)
        else:
            self.store.put(Failed(draft, self.writer.name), json.dumps(answer.wrong, ensure_ascii=False).encode(), SUFFIX)
        return answer

    def summary(self, chunk: str, draft: Draft, at: str) -> tuple[str, ...]:
        """What happened in these lines: asked for once, or picked out of them where no writer can tell."""
        name = Summary(chunk, draft.language, self.writer.name)
        if not self.writer.sums_up:
            return outlined(chunk)
        if (data := self.store.read(key(name), SUFFIX)) is not None:
            return tuple(json.loads(data))
        sought = Draft("summary", SUM_UP, 1, 3, draft.cast, language=draft.language, story=chunk)
        answer = asked(sought, self.listened(f"{at} (the story so far)"), read, statement, self.world)
        if answer.written is None:
            return outlined(chunk)
        told = tuple(line.text for line in judge(sought, answer.written.text, read).lines if isinstance(line, Say))
        self.store.put(name, json.dumps(told, ensure_ascii=False).encode(), SUFFIX)
        return told

    def listened(self, at: str) -> Write:
        def write(brief: Brief) -> Written:
            begin, listener = perf_counter(), Listener(self.tell, at, brief.tokens)
            self.tell(Started("write", brief.tokens))
            written = self.writer.write(brief, listener)
            seconds = perf_counter() - begin
            self.tell(Finished("write", begin, seconds, 1))
            self.store.put(Pace(self.writer.name), json.dumps([listener.pieces, seconds]).encode(), SUFFIX)
            return written

        return write


@record(frozen=False)
class Listener:
    """A draft's growing text as events."""

    tell: Tell
    at: str
    total: int
    pieces: int = 0

    def __call__(self, text: str) -> None:
        self.pieces += 1
        self.tell(Typed("write", self.at, self.pieces, self.total, text))


def recall(store: Store, draft: Draft) -> Written | None:
    """A draft that was written before, for exactly this request."""
    data = store.read(key(draft), SUFFIX)
    return Written(**json.loads(data)) if data else None


def failure(store: Store, draft: Draft, writer: str) -> tuple[str, ...]:
    """What was wrong when this writer was asked for exactly this before; empty if it was not."""
    data = store.read(key(Failed(draft, writer)), SUFFIX)
    return tuple(json.loads(data)) if data else ()


def keep(store: Store, draft: Draft, written: Written) -> None:
    store.put(draft, json.dumps(asdict(written), ensure_ascii=False).encode(), SUFFIX)


def chosen(draft: Draft) -> Draft:
    """The name in the store of the take that is in use, whichever it is."""
    return replace(draft, take=0)


def takes(store: Store, draft: Draft) -> tuple[tuple[int, Written], ...]:
    """Every take of a block that is kept, by number."""
    found: list[tuple[int, Written]] = []
    number = 1
    while (written := recall(store, replace(draft, take=number))) is not None or number == 1:
        found += [(number, written)] if written else []
        number += 1
    return tuple(found)
