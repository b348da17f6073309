"""Who fills `@generate` blocks: the project's lock, the writer it names, the store of old drafts, the embedded writer."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from time import perf_counter
from typing import Any

from vnc.diagnostics import Diagnostic, Unavailable
from vnc.draft import EMOTIONS, Brief, Draft, Facts, Lock, Pinned, Profile, Written
from vnc.events import Finished, Started, Tell, Typed
from vnc.expand.ask import Answer, Write, asked
from vnc.expand.expand import NOBODY, Desk, Filled, fill
from vnc.expand.gbnf import longest
from vnc.expand.lock import NAME, load
from vnc.lower.names import names
from vnc.lower.people import SIDES, Person
from vnc.make.make import settings
from vnc.make.roles import Missing
from vnc.parse import parse
from vnc.parse.unparse import statement
from vnc.project import Project
from vnc.record import record
from vnc.registry import parts
from vnc.request import key
from vnc.script import Generate, If, Item, Label, Menu, Module, Script, While
from vnc.source import Source
from vnc.store import Store
from vnc.world import World

SUFFIX = ".draft"


def desk(world: World, project: Project, script: Script, library: Script) -> Desk:
    """For looking only: the lock and the embedded writer. A script without blocks needs nothing."""
    if not any(True for _ in blocks(script)):
        return NOBODY
    return Desk(facts(script, library, project), pinned(world), read, statement, plain=plain)


def pinned(world: World) -> Lock:
    """The project's lock; empty where there is none."""
    return load(world.read(NAME).decode("utf-8", errors="replace")) if world.exists(NAME) else ()


def facts(script: Script, library: Script, project: Project) -> Facts:
    """What a writer is told of a script: everybody who has a name, places by picture, positions, genre, language."""
    table = names(script, library).value
    cast = {id: profile(person) for id, person in table.people.items() if person.name}
    places = {image: place.prompt or " ".join(image[1:]) for image, place in table.places.items()}
    language = table.setting("language") or project.language or "en"
    return Facts(cast, places, SIDES, table.setting("genre"), language)


def profile(person: Person) -> Profile:
    relations = tuple(f"{person.name} → {r.to}: {r.kind}{f', {r.text}' if r.text else ''}" for r in person.relations)
    emotions = tuple(dict.fromkeys((*EMOTIONS, *person.emotions)))
    told = (person.personality, person.speech, person.background, person.looks)
    return Profile(person.id, person.name, *told, relations, emotions)


def read(text: str) -> Any:
    """A draft through the script's own parser."""
    return parse(Source("vnc.lock", text))


def plain(draft: Draft) -> Written:
    from vnc.make.sketch.writer import sketch

    return sketch(draft)


def blocks(script: Script) -> Iterator[Generate]:
    """Every block, wherever it stands."""
    for _, module in script.modules:
        yield from _inside(module)


def _inside(node: Module | Item) -> Iterator[Generate]:
    match node:
        case Generate():
            yield node
        case Module():
            yield from (block for item in node.items for block in _inside(item))
        case Label() | While():
            yield from (block for item in node.body for block in _inside(item))
        case If():
            yield from (block for branch in node.branches for item in branch.body for block in _inside(item))
        case Menu():
            yield from (block for option in node.items for item in option.body for block in _inside(item))
        case _:
            return


@record
class Pace:
    """Under this name the store keeps how fast a writer was last: tokens and seconds."""

    writer: str


@record
class Cost:
    """What filling a script would take: blocks to ask, tokens of answers at most, seconds (None: never measured)."""

    blocks: int
    tokens: int
    seconds: float | None


def cost(looking: Desk, script: Script, project: Project, store: Store) -> Cost:
    """Blocks that neither the lock nor the store has a draft for. Without a writer nobody would be asked."""
    if not project.writers:
        return Cost(0, 0, None)
    drafts = [block.draft for block in fill(script, looking).blocks if block.pinned is None and block.draft]
    missing = [d for d in drafts if not (recall(store, chosen(d)) or recall(store, d))]
    tokens = sum(longest(draft) for draft in missing)
    data = store.read(key(Pace(project.writers[0])), SUFFIX)
    pieces, seconds = json.loads(data) if data else (0, 0.0)
    return Cost(len(missing), tokens, tokens * seconds / pieces if pieces else None)


@dataclass(frozen=True)
class Writer:
    """The writer in use: its name, and how to ask it. `listen` hears the text of a draft as it grows."""

    name: str
    write: Callable[[Brief, Callable[[str], None]], Written]


def writer(project: Project, named: str = "") -> tuple[Writer | None, tuple[Diagnostic, ...]]:
    """The first of the project's writers (or the one that is `named`) that is ready; None and warnings if none is."""
    notes: list[Diagnostic] = []
    for name in (named,) if named else project.writers:
        part = parts("writers").get(name)
        options = settings(part, project.options)
        probe = part.probe(options)
        if not isinstance(probe, Missing):
            return Writer(name, lambda brief, tell, part=part, options=options: part.write(brief, options, tell)), tuple(notes)
        if named:
            raise Unavailable(probe.reason, probe.hint)
        message = f"writer `{name}` cannot be used: {probe.reason}"
        notes.append(Diagnostic("warning", "maker-missing", message, hints=(probe.hint,)))
    return None, tuple(notes)


@dataclass(frozen=True)
class Asking:
    """Drafts asked of a writer and kept in the store, so that undoing an edit brings the old draft back unasked."""

    writer: Writer
    store: Store
    world: World
    tell: Tell

    def __call__(self, draft: Draft, at: str) -> Answer:
        kept = recall(self.store, chosen(draft)) or recall(self.store, draft)
        return Answer(kept) if kept is not None else self.take(draft, draft.take, draft.seed, at)

    def take(self, draft: Draft, number: int, seed: int, at: str) -> Answer:
        """A draft kept in the store under its number beside the others. A writer that went away is an answer too."""
        try:
            answer = asked(replace(draft, seed=seed, take=number), self.listened(at), read, statement, self.world)
        except Unavailable as error:
            return Answer(None, (str(error),))
        if answer.written is not None:
            keep(self.store, replace(draft, take=number), answer.written)
        return answer

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


@dataclass
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


def keep(store: Store, draft: Draft, written: Written) -> None:
    store.put(draft, json.dumps(asdict(written), ensure_ascii=False).encode(), SUFFIX)


def chosen(draft: Draft) -> Draft:
    """The name in the store of the take that is in use, whichever it is."""
    return replace(draft, take=0)


def takes(store: Store, draft: Draft) -> tuple[tuple[int, Written], ...]:
    """Every take of a block that is kept, by number."""
    found = []
    number = 1
    while (written := recall(store, replace(draft, take=number))) is not None or number == 1:
        found += [(number, written)] if written else []
        number += 1
    return tuple(found)


def fill_all(script: Script, looking: Desk, project: Project, store: Store, world: World, tell: Tell, named: str = "") -> Filled:
    """Every block filled, by the project's writer where none is pinned. What is in use is kept in the store."""
    filled = fill(script, looking)
    if not looking.locked and any(block.pinned is None for block in filled.blocks):
        found, notes = writer(project, named)
        asking = replace(looking, ask=Asking(found, store, world, tell)) if found else looking
        filled = fill(script, asking)
        filled = replace(filled, story=replace(filled.story, found=(*notes, *filled.story.found)))
    for block in filled.blocks:
        if block.pinned and block.draft and recall(store, chosen(block.draft)) != block.pinned.written:
            keep(store, chosen(block.draft), block.pinned.written)
    return filled


def merged(old: Lock, new: Lock, files: frozenset[str]) -> Lock:
    """The lock with the entries of these files replaced; files in order of name, blocks in the script's order."""
    others = [entry for entry in old if _file(entry) not in files]
    return tuple(sorted((*others, *new), key=_file))


def _file(entry: Pinned) -> str:
    return entry.at.rpartition(":")[0]
