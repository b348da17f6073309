"""A translated project that passes the check: what the compiler cannot take becomes a comment with a note, what is only named
gets a first value to fill in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from vnc.adopt.rounds import bounded, hub
from vnc.adopt.tree import Node, Path, edited, left, rendered
from vnc.diagnostics import Diagnostic
from vnc.lower.checks.rules import check_rules
from vnc.lower.flow import follow
from vnc.lower.names import names
from vnc.lower.program import program
from vnc.lower.settings import LowerSettings
from vnc.parse.files import load
from vnc.quoting import quote
from vnc.script import Script
from vnc.source import Source
from vnc.world import OverlayWorld, World

ROUNDS = 25
"""After so many looks at the project, files that still have mistakes are given up."""
NAMED = re.compile(r"`([^`]+)`")
Trees = Mapping[str, tuple[Node, ...]]


@dataclass(slots=True)
class _Given:
    """Names that the story uses and nothing sets: characters and variables to declare."""

    people: dict[str, str] = field(default_factory=dict[str, str])
    values: dict[str, str] = field(default_factory=dict[str, str])


def settled(trees: Trees, entry: str, world: World, library: Script) -> Trees:
    """The trees such that the whole project has no mistakes. `entry` is the file that includes the others."""
    now = dict(trees)
    given = _Given()
    for _ in range(ROUNDS):
        texts = {name: rendered(tree) for name, tree in now.items()}
        found, loop = mistakes({name: text for name, (text, _) in texts.items()}, entry, world, library)
        if not found:
            return now
        fresh = _learn(found, given)
        if fresh:
            now[entry] = _declared(now[entry], given)
            continue
        if loop and (ended := bounded(now, loop)) is not None:
            now = ended
            continue
        places = _placed(found, texts)
        for name in places:
            now[name] = _mended(now[name], places[name])
        if not places:
            break
    return {name: tree if name == entry else tuple(left(node, GIVEN_UP) for node in tree) for name, tree in now.items()}


GIVEN_UP = "too much of this file could not be read"


def mistakes(texts: Mapping[str, str], entry: str, world: World, library: Script) -> tuple[tuple[Diagnostic, ...], str]:
    """The project's errors, and the label or menu that its route comes back to for ever (or nothing). Of files that cannot be
    parsed, those errors alone; the route is followed when all else is right."""
    over = OverlayWorld({name: text.encode("utf-8", "replace") for name, text in texts.items()}, world)
    loaded = load(over, entry)
    wrong = _errors(loaded.found) or _errors(check_rules(loaded.value, library, LowerSettings(world=over)))
    if wrong:
        return wrong, ""
    route = follow(program(loaded.value), names(loaded.value, library).value.values(), {})
    found = _errors(route.found)
    return found, hub(route) if any(each.code == "endless-loop" for each in found) else ""


def _errors(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(each for each in found if each.severity == "error")


def _learn(found: Iterable[Diagnostic], given: _Given) -> bool:
    """Take up names that are used without being set; whether there were new ones."""
    before = len(given.people) + len(given.values)
    for each in found:
        name = NAMED.search(each.message)
        if name is None or not re.fullmatch(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*", name[1]):
            continue
        if each.code == "unknown-character" and "." not in name[1]:
            given.people.setdefault(name[1], name[1].replace("_", " ").title())
        elif each.code == "unknown-variable":
            shown = "put into this text" in each.message
            value = quote(name[1].rpartition(".")[2].replace("_", " ")) if shown else "0"
            if not shown or name[1] not in given.values:
                given.values[name[1]] = value
    return len(given.people) + len(given.values) > before


def _declared(tree: tuple[Node, ...], given: _Given) -> tuple[Node, ...]:
    """The entry with the names declared at its end."""
    plain = tuple(node for node in tree if node.kind != "given")
    people = [
        Node(f"character {id} {quote(name)}", "given", state="changed", note=f"`{id}` speaks, and nothing says who that is")
        for id, name in sorted(given.people.items())
    ]
    values = [
        Node(
            f"default {name} = {value}",
            "given",
            state="changed",
            note=f"`{name}` comes from Python: its first value is for you to say",
        )
        for name, value in sorted(given.values.items())
    ]
    if people or values:
        people.insert(0, Node(before=("", "# Named in the story, set nowhere in it: say here what they are.")))
    return (*plain, *people, *values)


def _placed(found: Iterable[Diagnostic], texts: Mapping[str, tuple[str, tuple[Path, ...]]]) -> dict[str, dict[Path, str]]:
    """The node behind each mistake, by file, with the reason. Inside a node that is wrong itself, nothing else counts."""
    places: dict[str, dict[Path, str]] = {}
    for each in found:
        span = each.span
        if span is None or span.source not in texts:
            continue
        text, paths = texts[span.source]
        if paths:
            line, _ = Source(span.source, text).place(span.start)
            places.setdefault(span.source, {}).setdefault(paths[min(line, len(paths)) - 1], each.message)
    return {name: _outermost(nodes) for name, nodes in places.items()}


def _outermost(nodes: dict[Path, str]) -> dict[Path, str]:
    return {path: why for path, why in nodes.items() if not any(path[:count] in nodes for count in range(1, len(path)))}


def _mended(tree: tuple[Node, ...], places: Mapping[Path, str]) -> tuple[Node, ...]:
    for path, why in places.items():
        tree = edited(tree, path, lambda node, why=why: _without(node, why))
    return tree


def _without(node: Node, why: str) -> Node:
    """A condition that has no value is never true; any other line becomes a comment."""
    word = node.head.split(" ", 1)[0]
    if word in ("if", "elif", "while") and node.head != f"{word} False:":
        return replace(node, head=f"{word} False:", state="changed", note=f"its condition counts as never true: {why}")
    if node.head.startswith('"') and " if " in node.head and node.block is not None:
        return replace(
            node,
            head=re.sub(r'^("(?:[^"\\]|\\.)*").*$', r"\1:", node.head),
            state="changed",
            note=f"without its condition: {why}",
        )
    if word == "label" and "is defined twice" in why:
        again = re.sub(r"^label ([\w.]+)", rf"label \1_{node.line}", node.head)
        return (
            replace(node, head=again, state="changed", note=f"{why}: this one has another name")
            if again != node.head
            else left(node, why)
        )
    return left(node, why)
