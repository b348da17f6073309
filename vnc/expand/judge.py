"""Is a draft what was asked for? Every line that came back is parsed by our own parser and judged by simple rules."""

from collections.abc import Callable
from dataclasses import replace

from vnc.diagnostics import Checked
from vnc.draft import Draft
from vnc.expand.manner import outside, strange
from vnc.expand.tidy import tidy
from vnc.expand.tongues import foreign, named
from vnc.expand.words import alike, length, mentions, sentence
from vnc.expression import Expression, Name
from vnc.record import record
from vnc.script import Module, Picture, Say, Show, Statement

Read = Callable[[str], Checked[Module]]
LONGEST = 400
"""Columns of one line: more is a model that does not stop."""
CHANGES = ("dissolve", "fade", "moveinleft", "moveinright", "easeinleft", "easeinright")
ANOTHER = "the lines are not in "
"""Begins the complaint about a draft in another language than was asked for."""
ENGLISH = ("character", "prompt")
"""Kinds for our painters, who read English."""


@record
class Verdict:
    """The lines that may be used, and what is wrong with the draft as a whole (empty: nothing)."""

    lines: tuple[Statement, ...]
    complaints: tuple[str, ...]


def judge(draft: Draft, text: str, read: Read) -> Verdict:
    """What of a draft's text may be used. Nothing in it can include files, run expressions or ask for more drafts."""
    module = read(tidy(text, draft))
    lines: tuple[Statement, ...] = tuple(i for i in module.value.items if isinstance(i, Say | Show) and _allowed(i, draft))
    strangers = len(module.value.items) - len(lines) + sum(d.severity == "error" for d in module.found)
    lines, repeated = _once(lines)
    complaints = [
        *([f"{strangers} lines were not in the form asked for"] if strangers else []),
        *([f"{repeated} lines said the same again"] if repeated else []),
        *([f"only {len(lines)} lines, at least {draft.least} were asked for"] if len(lines) < draft.least else []),
        *(f"this fact did not come up: {fact}" for fact in draft.keep if not _mentions(lines, fact)),
        *(f"{name} never speaks" for name in _silent(lines, draft)),
        *strange(lines, draft),
        *([f"{ANOTHER}{named(draft.language)}"] if _foreign(lines, draft) else []),
    ]
    return Verdict(lines[: draft.most], tuple(complaints))


def mended(verdict: Verdict, draft: Draft) -> Verdict:
    """Facts that did not come up are told by the narrator, before the last line."""
    missing = [fact for fact in draft.keep if not _mentions(verdict.lines, fact)]
    told = tuple(Say(None, sentence(fact)) for fact in missing if _harmless(fact))
    room = verdict.lines[: max(0, draft.most - len(told))]
    left = tuple(c for c in verdict.complaints if not c.startswith("this fact"))
    still = tuple(f"this fact did not come up: {fact}" for fact in missing if not _harmless(fact))
    return Verdict((*room[:-1], *told, *room[-1:]), (*left, *still))


def usable(verdict: Verdict, draft: Draft) -> bool:
    """Good enough to keep even with complaints: long enough, every fact is there, in the right language."""
    missing = any(complaint.startswith(("this fact", ANOTHER)) for complaint in verdict.complaints)
    return len(verdict.lines) >= draft.least and not missing


def _allowed(item: object, draft: Draft) -> bool:
    names = {person.id: person for person in draft.cast}
    match item:
        case Say(who=None, name=None, args=(), with_=None, id=None):
            return _harmless(item.text)
        case Say(who=who, name=None, args=(), with_=None, id=None) if who in names and draft.kind in ("dialogue", "scene"):
            known = names[who].emotions
            return _harmless(item.text) and all(a in known for a in (*item.attributes, *item.temporary))
        case Show(picture=picture) if draft.kind in ("scene", "actions"):
            return _placed(picture, item.with_, draft)
        case _:
            return False


def _placed(picture: Picture, change: Expression | None, draft: Draft) -> bool:
    """Somebody of the cast in a known mood at a known place, and nothing else."""
    plain = replace(picture, image=(), at=()) == Picture(span=picture.span)
    person = next((p for p in draft.cast if picture.image[:1] == (p.id,)), None)
    places = {*draft.positions, "left", "center", "right"}
    return (
        plain
        and person is not None
        and all(word in person.emotions for word in picture.image[1:])
        and all(isinstance(place, Name) and place.id in places for place in picture.at)
        and (change is None or (isinstance(change, Name) and change.id in CHANGES))
    )


def _harmless(text: str) -> bool:
    """No interpolation and no tags, nothing of the model about itself: a draft's text is words of the story."""
    return bool(text.strip()) and length(text) <= LONGEST and not any(mark in text for mark in "[]{}") and not outside(text)


def _once(lines: tuple[Statement, ...]) -> tuple[tuple[Statement, ...], int]:
    kept: list[Statement] = []
    for line in lines:
        if not any(_alike(line, other) for other in kept):
            kept.append(line)
    return tuple(kept), len(lines) - len(kept)


def _alike(line: Statement, other: Statement) -> bool:
    return isinstance(line, Say) and isinstance(other, Say) and alike(line.text, other.text, line.who == other.who)


def _mentions(lines: tuple[Statement, ...], fact: str) -> bool:
    return mentions(_texts(lines), fact)


def _texts(lines: tuple[Statement, ...]) -> list[str]:
    return [line.text for line in lines if isinstance(line, Say)]


def _foreign(lines: tuple[Statement, ...], draft: Draft) -> bool:
    return draft.kind not in ENGLISH and foreign(_texts(lines), draft.language)


def _silent(lines: tuple[Statement, ...], draft: Draft) -> tuple[str, ...]:
    if draft.kind != "dialogue":
        return ()
    heard = {line.who for line in lines if isinstance(line, Say)}
    return tuple(person.name for person in draft.cast if person.id not in heard)
