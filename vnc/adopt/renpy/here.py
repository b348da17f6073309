"""What every translator is given, and how it says what it made of a line."""

from collections.abc import Callable
from dataclasses import replace

from vnc.adopt.renpy.facts import Facts
from vnc.adopt.renpy.lines import Line
from vnc.adopt.tree import Node, State, left
from vnc.record import record


@record
class Here:
    """The game's facts, and how blocks are translated: `block` of statements. `label` is the one that the line stands in."""

    facts: Facts
    block: "Callable[[tuple[Line, ...], Here], tuple[Node, ...]]"
    label: str = ""

    def within(self, label: str) -> "Here":
        return replace(self, label=label)


Nodes = tuple[Node, ...]
Translator = Callable[[Line, Here], Nodes]


def made(
    line: Line, kind: str, head: str, block: Nodes | None = None, note: str = "", files: tuple[str, ...] = (), top: bool = False
) -> Node:
    """A line of the new script for a line of the game; with a note it is a change."""
    tail = f"# {line.tail.lstrip('# ')}" if line.tail.strip("# ") and head else ""
    state: State = "changed" if note else "kept"
    return Node(head, kind, line.number, block, line.before, tail, state, note, line.whole(), files, top)


def more(head: str, files: tuple[str, ...] = (), top: bool = False) -> Node:
    """A further line for the same statement."""
    return Node(head, files=files, top=top)


def dropped(line: Line, kind: str, why: str, state: State = "left") -> Node:
    """The whole statement with its block, as a comment. Lines inside are not counted: they are no story of their own."""
    node = Node(kind=kind, line=line.number, before=line.before, source=line.whole())
    return left(node, why, state)


def passed(line: Line, kind: str) -> Node:
    """A statement that has nothing to say in a film: it goes without a word, its comments stay."""
    return Node(kind=kind, line=line.number, before=line.before, state="needless", source=line.whole())


def also(*notes: str) -> str:
    """Notes as one."""
    return "; ".join(dict.fromkeys(note for note in notes if note))
