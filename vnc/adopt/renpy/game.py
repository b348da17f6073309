"""A whole game: every script read, translated, joined by an entry, and made to pass."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from vnc.adopt.project import Bring, Imported
from vnc.adopt.renpy.facts import Facts, gather
from vnc.adopt.renpy.files import Folder, folder
from vnc.adopt.renpy.here import Here
from vnc.adopt.renpy.lines import read
from vnc.adopt.renpy.statements import STORY, block
from vnc.adopt.report import Note, Report, counted, notes
from vnc.adopt.settle import settled
from vnc.adopt.tree import Node, lifted, walk
from vnc.diagnostics import VncError
from vnc.lower.names import names
from vnc.quoting import quote
from vnc.script import Script

ENTRY = "story.vns"
Trees = Mapping[str, tuple[Node, ...]]


def import_game(place: Path, library: Script, bring: Bring) -> Imported:
    """A game's folder, or one script of it, as a project. Raises VncError if there is no script."""
    game, wanted = _opened(place)
    files = {path: read(game.text(path)) for path in game.scripts}
    facts = gather(game, files.values(), names(library, Script(())).value)
    translated = {path: lifted(block(lines, Here(facts, block))) for path, lines in files.items() if path in wanted}
    art = sorted(_art(translated.values()))
    own = {path: (game.root, facts.stacks[path]) if path in facts.stacks else game.root / path for path in art}
    called = _names(path for path, tree in translated.items() if _tells(tree, translated))
    trees = {called[path]: tree for path, tree in translated.items() if path in called}
    entry = _entry(facts, place, tuple(trees), _first(trees.values()), own)
    done = settled({ENTRY: entry, **trees}, ENTRY, bring(own), library)
    bare = {path: tree for path, tree in translated.items() if path not in called}
    return Imported(done, ENTRY, _report(done, called, bare, len(own)), own)


def _opened(place: Path) -> tuple[Folder, frozenset[str]]:
    """The game's files, and which scripts of it are wanted."""
    if place.is_file():
        game = folder(place.parent)
        return Folder(game.root, game.paths), frozenset((place.name,))
    game = folder(place)
    if not game.scripts:
        raise VncError(f"there is no Ren'Py script in `{place}`", "name a folder with .rpy files, or one of them")
    return game, frozenset(game.scripts)


def _art(trees: Iterable[tuple[Node, ...]]) -> frozenset[str]:
    return frozenset(file for tree in trees for _, node in walk(tree) if node.state in ("kept", "changed") for file in node.files)


def _tells(tree: tuple[Node, ...], all: Trees) -> bool:
    """Whether a file says anything to the story: transforms alone do if some other file uses them."""
    heads = [node.head for node in tree if node.head]
    moves = [found[1] for head in heads if (found := re.match(r"transform (\w+)", head))]
    if len(moves) < len(heads):
        return True
    used = {
        word for other in all.values() if other is not tree for _, node in walk(other) for word in re.findall(r"\w+", node.head)
    }
    return bool(used & set(moves))


def _names(paths: Iterable[str]) -> dict[str, str]:
    """The name of each script here: that of its file, told apart where two are alike."""
    names: dict[str, str] = {}
    for path in paths:
        place = PurePosixPath(path)
        stem = re.sub(r"[^\w-]+", "_", "_".join((*place.parts[:-1], place.stem))) or "script"
        name, number = f"{stem}.vns", 2
        while name.lower() in {each.lower() for each in (*names.values(), ENTRY)}:
            name, number = f"{stem}_{number}.vns", number + 1
        names[path] = name
    return names


def _first(trees: Iterable[tuple[Node, ...]]) -> str:
    """Where a story begins that has no label `start`: the first label, if there is one."""
    heads = [node.head for tree in trees for _, node in walk(tree) if node.head.startswith("label ")]
    labels = [found[1] for head in heads if (found := re.match(r"label ([^\W\d][\w.]*):", head))]
    return "" if "start" in labels else next(iter(labels), "")


def _entry(facts: Facts, place: Path, scripts: tuple[str, ...], first: str, own: Iterable[str]) -> tuple[Node, ...]:
    """The file that includes the others: title, names that pictures go by, people whom only the stage knows."""
    title = facts.title or (place.stem if place.name != "game" else place.resolve().parent.name).replace("_", " ").title()
    nodes = [Node("vns 1"), Node(f"title {quote(title)}"), Node(before=("",))]
    nodes += [Node(f"include {quote(script)}") for script in scripts]
    pictures = [Node(f"image {' '.join(words)} = {quote(path)}") for words, path in _elsewhere(facts, frozenset(own))]
    people = [
        Node(f"character {facts.speaker(tag)} {quote(name)}:", block=(Node(f"image {quote(tag)}"),))
        for tag, name in sorted(facts.people.items())
    ]
    if pictures:
        nodes += [Node(before=("", "# Pictures whose files are called otherwise.")), *pictures]
    if people:
        nodes += [
            Node(before=("", "# Shown on the stage without art or definition: they are drawn. Say how they look.")),
            *people,
        ]
    if first:
        nodes += [Node(before=("",)), Node("label start:", block=(Node(f"jump {first}"),))]
    return tuple(nodes)


def _elsewhere(facts: Facts, own: frozenset[str]) -> Iterable[tuple[tuple[str, ...], str]]:
    """Pictures that the game finds by their file's name and we would not: `eileen_happy.png` is one word there."""
    for words, path in sorted(facts.images.items()):
        ours = tuple(PurePosixPath(path).stem.lower().replace("_", " ").split())
        if path in own and words != ours and (path in facts.stacks or facts.folder.images.get(words) == path):
            yield words, path


def _report(done: Trees, names: Mapping[str, str], bare: Trees, art: int) -> Report:
    """Counts and notes by the game's files; those in which nothing of the story stands count with their own."""
    given = tuple(Note(ENTRY, 0, "given", node.state, node.note) for node in done[ENTRY] if node.kind == "given" and node.note)
    by_file = {**{path: done[name] for path, name in names.items()}, **bare}
    told = tuple(note for path in sorted(by_file) for note in notes(path, by_file[path]))
    return Report(counted(by_file.values()), (*given, *told), STORY, dict(names), art)
