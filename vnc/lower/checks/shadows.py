"""What follows from other mistakes: one mistake gives one report, so the shadows it throws are not told."""

import re
from collections.abc import Iterable, Iterator

from vnc.diagnostics import Diagnostic, nearest
from vnc.lower.checks.subject import Place, placed
from vnc.script import Broken, Say, Script

HANGING = frozenset((
    "always-false", "always-true", "empty-film", "near-emotion", "never-chosen", "never-shown", "never-stopped", "no-choice",
    "off-stage", "same-spot", "unreachable", "unset-variable",
))  # fmt: skip
"""What may be otherwise when every line is read; so may all that is `unused`."""
DECLARING = (
    "character",
    "define",
    "default",
    "image",
    "transform",
    "label",
    "background",
    "menu",
    "style",
    "mood",
    "genre",
    "init",
    "$",
)
"""First words of lines that name something, these or what looks like them; so does `name = value`."""
NAMING = ("character", "background")
"""Statements that read as a line of somebody's when their first word is misspelled: `charcter mira "Mira"`."""
UNKNOWN = frozenset(f"unknown-{what}" for what in ("character", "image", "label", "menu", "transform", "transition", "variable"))
NAMED = re.compile(r"`\[?([^`\s.]+)")


def shadow(script: Script, mistakes: Iterable[Diagnostic]) -> frozenset[str] | None:
    """The words of lines that could not be read, or not as they were meant, and that may declare something; None if there
    are no such lines."""
    texts = list(_misread(script))
    if not texts and not any(each.severity == "error" for each in mistakes):
        return None
    texts += (text for text in _broken(script) if _declares(text))
    return frozenset(word.casefold() for text in texts for word in re.findall(r"\w+", text))


def meant(place: Place) -> str | None:
    """The statement that a line outside every label was probably meant to be."""
    say = place.item
    if place.label or not isinstance(say, Say) or not say.who or not say.attributes or say.temporary:
        return None
    return nearest(say.who, NAMING, alike=0.85)


def _declares(text: str) -> bool:
    first = re.match(r"\$|\w*", text)
    return bool(re.match(r"\w+\s*=", text)) or (first is not None and nearest(first[0], DECLARING) is not None)


def lit(found: Iterable[Diagnostic], words: frozenset[str] | None) -> tuple[Diagnostic, ...]:
    """Without what hangs on lines that could not be read, without complaints about names that stand in them, and without
    what a slip of the pen brings with it."""
    seen = tuple(found)
    if words is not None:
        seen = tuple(each for each in seen if not (_hangs(each) or _stands_there(each, words)))
    slips = {word for each in seen if each.code == "unknown-background" for word in re.findall(r"\w+", each.message)}
    return tuple(each for each in seen if not _follows(each, slips))


def _broken(script: Script) -> Iterator[str]:
    """The lines that could not be read."""
    for place in _everywhere(script):
        if isinstance(place.item, Broken):
            yield place.item.text


def _misread(script: Script) -> Iterator[str]:
    """Declarations that were read as lines: the names in them."""
    for place in _everywhere(script):
        if isinstance(place.item, Say) and meant(place):
            yield " ".join((*place.item.attributes, place.item.text))


def _everywhere(script: Script) -> Iterator[Place]:
    for space, module in script.modules:
        yield from placed(module.items, space or "", "")


def _hangs(found: Diagnostic) -> bool:
    return found.code in HANGING or found.code.startswith("unused-")


def _stands_there(found: Diagnostic, words: frozenset[str]) -> bool:
    """Whether a name that is said to be unknown stands in such a line: it may be declared there."""
    named = NAMED.search(found.message)
    return found.code in UNKNOWN and named is not None and named[1].casefold() in words


def _follows(found: Diagnostic, slips: set[str]) -> bool:
    """A place that is painted from a misspelled name need not be understood."""
    return found.code == "not-understood" and found.span is None and found.message.split(":")[0] in slips
