"""What follows from other mistakes: one mistake gives one report, so the shadows it throws are not told."""

import re
from collections.abc import Iterable, Iterator

from vnc.diagnostics import Diagnostic, nearest
from vnc.lower.checks.subject import placed
from vnc.script import Broken, Script

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
UNKNOWN = frozenset(f"unknown-{what}" for what in ("character", "image", "label", "menu", "transform", "transition", "variable"))
NAMED = re.compile(r"`\[?([^`\s.]+)")


def shadow(script: Script, mistakes: Iterable[Diagnostic]) -> frozenset[str] | None:
    """The words of lines that could not be read and that may declare something; None if `mistakes` tell of no such lines."""
    if not any(each.severity == "error" for each in mistakes):
        return None
    return frozenset(word.casefold() for text in _broken(script) if _declares(text) for word in re.findall(r"\w+", text))


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
    for space, module in script.modules:
        for place in placed(module.items, space or "", ""):
            if isinstance(place.item, Broken):
                yield place.item.text


def _hangs(found: Diagnostic) -> bool:
    return found.code in HANGING or found.code.startswith("unused-")


def _stands_there(found: Diagnostic, words: frozenset[str]) -> bool:
    """Whether a name that is said to be unknown stands in such a line: it may be declared there."""
    named = NAMED.search(found.message)
    return found.code in UNKNOWN and named is not None and named[1].casefold() in words


def _follows(found: Diagnostic, slips: set[str]) -> bool:
    """A place that is painted from a misspelled name need not be understood."""
    return found.code == "not-understood" and found.span is None and found.message.split(":")[0] in slips
