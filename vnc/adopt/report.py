"""What an import carried over: counts for each kind of statement, and a note for all that changed or stayed behind."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from vnc.adopt.tree import Node, walk
from vnc.record import record

SCHEMA = "vnc.import/1"
STATES = ("kept", "changed", "left", "needless")


@record
class Note:
    """One thing to know: where it stands in the file that was read (line 0: the file as a whole), and what became of it."""

    file: str
    line: int
    kind: str
    state: str
    text: str


@record
class Report:
    """`counts` is by kind of statement, then by what became of it. `story` kinds are those that a viewer could miss."""

    counts: Mapping[str, Mapping[str, int]]
    notes: tuple[Note, ...] = ()
    story: frozenset[str] = frozenset()
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    art: int = 0
    """How many files of the writer's own came along."""

    @property
    def total(self) -> int:
        """Story statements that there were; those that mean nothing in a film are left out of the count."""
        return sum(sum(states.values()) - states.get("needless", 0) for kind, states in self.counts.items() if kind in self.story)

    @property
    def carried(self) -> int:
        """Story statements that are in the new script, as they were or nearly."""
        return sum(states.get("kept", 0) + states.get("changed", 0) for kind, states in self.counts.items() if kind in self.story)

    @property
    def share(self) -> float:
        """Carried of total, 0 to 1; an empty story is whole."""
        return self.carried / self.total if self.total else 1.0


def counted(trees: Iterable[tuple[Node, ...]]) -> dict[str, dict[str, int]]:
    """How many statements of each kind were kept, changed, left, or needless."""
    found = Counter((node.kind, node.state) for tree in trees for _, node in walk(tree) if node.kind)
    kinds = sorted({kind for kind, _ in found})
    return {kind: {state: found[kind, state] for state in STATES if found[kind, state]} for kind in kinds}


def notes(file: str, tree: tuple[Node, ...]) -> tuple[Note, ...]:
    """Every note of a file, in its order."""
    told = (Note(file, node.line, node.kind, node.state, node.note) for _, node in walk(tree) if node.note)
    return tuple(sorted(dict.fromkeys(told), key=lambda note: note.line))


def as_data(report: Report) -> dict[str, Any]:
    """The report for programs."""
    return {
        "schema": SCHEMA,
        "story_statements": report.total,
        "carried": report.carried,
        "share": round(report.share, 4),
        "files": dict(report.files),
        "own_files": report.art,
        "statements": {kind: dict(states) for kind, states in report.counts.items()},
        "story_kinds": sorted(report.story),
        "notes": [
            {"file": n.file, "line": n.line, "statement": n.kind, "outcome": n.state, "message": n.text} for n in report.notes
        ],
    }


def as_text(report: Report, most: int = 20) -> str:
    """The report for people: a table of counts, then the first notes."""
    rows = [(kind, *(str(states.get(state, "") or "") for state in STATES)) for kind, states in report.counts.items()]
    table = [f"  {'':14}{''.join(f'{state:>10}' for state in STATES)}"]
    table += [f"  {kind:14}{''.join(f'{cell:>10}' for cell in cells)}" for kind, *cells in rows]
    told = _grouped(report)
    more = [f"  … and {len(told) - most} more: --notes {len(told)} shows all"] if len(told) > most else []
    share = f"{report.carried} of {report.total} story statements carried over ({report.share:.1%})"
    return "\n".join([share, *table, *(["notes:"] if told[:most] else []), *told[:most], *more])


def _grouped(report: Report) -> list[str]:
    """Notes as lines, those about the story first; what is told of many lines of a file is told once."""
    groups: dict[tuple[bool, str, str], list[int]] = {}
    for note in report.notes:
        groups.setdefault((note.kind not in report.story and note.kind != "given", note.file, note.text), []).append(note.line)
    lines: list[str] = []
    for (_, file, text), places in sorted(groups.items(), key=lambda group: group[0][0]):
        place = f":{places[0]}" if places[0] else ""
        lines.append(f"  {file}{place}: {text}" + (f" (and in {len(places) - 1} more places)" if len(places) > 1 else ""))
    return lines
