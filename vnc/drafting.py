"""Who fills `@generate` blocks: the project's lock, the writer it names, the store of old drafts, the embedded writer."""

import json
from collections.abc import Iterator
from dataclasses import replace

from vnc.asking import SUFFIX, Asking, Pace, chosen, failure, keep, read, recall, writer
from vnc.draft import EMOTIONS, Draft, Facts, Lock, Pinned, Profile, Written
from vnc.events import Tell
from vnc.expand.expand import NOBODY, Desk, Filled, fill
from vnc.expand.gbnf import longest
from vnc.expand.lock import NAME, ledger, load
from vnc.lines import Ledger
from vnc.lower.names import names
from vnc.lower.people import SIDES, Person
from vnc.parse.unparse import statement
from vnc.project import Project
from vnc.record import record
from vnc.request import key
from vnc.script import Generate, If, Item, Label, Menu, Module, Script, While
from vnc.store import Store
from vnc.world import World


def desk(world: World, project: Project, script: Script, library: Script) -> Desk:
    """For looking only: the lock and the embedded writer. A script without blocks needs nothing."""
    if not any(True for _ in blocks(script)):
        return NOBODY
    return Desk(facts(script, library, project), pinned(world), read, statement, plain=plain)


def pinned(world: World) -> Lock:
    """The project's lock; empty where there is none."""
    return load(world.read(NAME).decode("utf-8", errors="replace")) if world.exists(NAME) else ()


def kept(world: World) -> Ledger:
    """What the project's lock knows of the lines of its scripts."""
    return ledger(world.read(NAME).decode("utf-8", errors="replace")) if world.exists(NAME) else {}


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
    name = project.writers[0]
    missing = [d for d in drafts if not (recall(store, chosen(d)) or recall(store, d) or failure(store, d, name))]
    tokens = sum(longest(draft) for draft in missing)
    data = store.read(key(Pace(name)), SUFFIX)
    pieces, seconds = json.loads(data) if data else (0, 0.0)
    return Cost(len(missing), tokens, tokens * seconds / pieces if pieces else None)


def fill_all(
    script: Script, looking: Desk, project: Project, store: Store, world: World, tell: Tell, named: str = "", again: bool = True
) -> Filled:
    """Every block filled, by the project's writer where none is pinned. What is in use is kept in the store."""
    filled = fill(script, looking)
    if not looking.locked and any(block.pinned is None for block in filled.blocks):
        found, notes = writer(project, named)
        asking = replace(looking, ask=Asking(found, store, world, tell, again)) if found else looking
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
