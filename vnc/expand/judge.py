"""Is a draft what was asked for? Every line that came back is parsed by our own parser and judged by simple rules."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from vnc.diagnostics import Checked
from vnc.draft import Draft
from vnc.script import Module, Say, Show, Statement

Read = Callable[[str], Checked[Module]]
ALIKE = 0.8
"""Share of words two lines may have in common before one repeats the other."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The lines that may be used, and what is wrong with the draft as a whole (empty: nothing)."""

    lines: tuple[Statement, ...]
    complaints: tuple[str, ...]


def judge(draft: Draft, text: str, read: Read) -> Verdict:
    """What of a draft's text may be used. Nothing in it can include files, run expressions or ask for more drafts."""
    module = read(tidy(text))
    lines: tuple[Statement, ...] = tuple(i for i in module.value.items if isinstance(i, Say | Show) and _allowed(i, draft))
    strangers = len(module.value.items) - len(lines) + sum(d.severity == "error" for d in module.found)
    lines, repeated = _once(lines)
    complaints = [
        *([f"{strangers} lines were not in the form asked for"] if strangers else []),
        *([f"{repeated} lines said the same again"] if repeated else []),
        *([f"only {len(lines)} lines, at least {draft.least} were asked for"] if len(lines) < draft.least else []),
        *(f"this fact did not come up: {fact}" for fact in draft.keep if not _mentions(lines, fact)),
        *(f"{name} never speaks" for name in _silent(lines, draft)),
    ]
    return Verdict(lines[: draft.most], tuple(complaints))


def tidy(text: str) -> str:
    """Quotes, fences and leading marks as models like to write them, made ours; a last line cut short is dropped."""
    lines = [_plain(line) for line in text.replace("\r", "").split("\n")]
    kept = [line for line in lines if line and not line.startswith(("```", "Lines:", "Scenes:"))]
    if kept and kept[-1].count('"') % 2:
        kept.pop()
    return "\n".join(kept) + "\n"


def usable(verdict: Verdict, draft: Draft) -> bool:
    """Good enough to keep even with complaints: long enough, and every fact is there."""
    missing = any(complaint.startswith("this fact") for complaint in verdict.complaints)
    return len(verdict.lines) >= draft.least and not missing


def _plain(line: str) -> str:
    stripped = line.strip().lstrip("-*•").strip()
    return stripped.translate(str.maketrans({"“": '"', "”": '"', "„": '"'}))


def _allowed(item: object, draft: Draft) -> bool:
    names = {person.id: person for person in draft.cast}
    match item:
        case Say(who=None, name=None, args=(), with_=None):
            return _harmless(item.text)
        case Say(who=who, args=(), with_=None) if who in names and draft.kind in ("dialogue", "scene"):
            known = names[who].emotions
            return _harmless(item.text) and all(a in known for a in (*item.attributes, *item.temporary))
        case Show(picture=picture) if draft.kind in ("scene", "actions"):
            plain = replace(picture, image=(), at=()) == type(picture)(span=picture.span)
            return plain and bool(picture.image) and picture.image[0] in names
        case _:
            return False


def _harmless(text: str) -> bool:
    """No interpolation and no tags: a draft's text is words."""
    return bool(text.strip()) and not any(mark in text for mark in "[]{}")


def _once(lines: tuple[Statement, ...]) -> tuple[tuple[Statement, ...], int]:
    kept: list[Statement] = []
    for line in lines:
        if not any(_alike(line, other) for other in kept):
            kept.append(line)
    return tuple(kept), len(lines) - len(kept)


def _alike(line: Statement, other: Statement) -> bool:
    if not (isinstance(line, Say) and isinstance(other, Say)):
        return False
    ours, theirs = Counter(_words(line.text)), Counter(_words(other.text))
    shared = sum((ours & theirs).values())
    return bool(ours) and shared >= ALIKE * max(sum(ours.values()), sum(theirs.values()))


def _mentions(lines: tuple[Statement, ...], fact: str) -> bool:
    """Most of a fact's content words are somewhere in the draft."""
    wanted = {word for word in _words(fact) if len(word) > 3}
    said = {word for line in lines if isinstance(line, Say) for word in _words(line.text)}
    return not wanted or len(wanted & said) * 2 >= len(wanted)


def _silent(lines: tuple[Statement, ...], draft: Draft) -> tuple[str, ...]:
    if draft.kind != "dialogue":
        return ()
    heard = {line.who for line in lines if isinstance(line, Say)}
    return tuple(person.name for person in draft.cast if person.id not in heard)


def _words(text: str) -> list[str]:
    return "".join(c.lower() if c.isalnum() else " " for c in text).split()
