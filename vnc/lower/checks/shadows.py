"""What follows from other mistakes: one mistake gives one report, so the shadows it throws are not told."""

import re
from collections.abc import Iterable, Iterator

from vnc.diagnostics import Diagnostic
from vnc.lower.checks.subject import placed
from vnc.script import Broken, Script

HANGING = frozenset((
    "always-false", "always-true", "empty-film", "near-emotion", "never-chosen", "never-shown", "never-stopped", "no-choice",
    "off-stage", "same-spot", "unreachable", "unset-variable",
))  # fmt: skip
"""What may be otherwise when every line is read; so may all that is `unused`."""
NAMED = re.compile(r"`([^`\s.]+)")


def shadow(script: Script, mistakes: Iterable[Diagnostic]) -> frozenset[str] | None:
    """The words of lines that could not be read, where `mistakes` say that there are any."""
    if not any(each.severity == "error" for each in mistakes):
        return None
    return frozenset(word.casefold() for text in _broken(script) for word in re.findall(r"\w+", text))


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
    return found.code.startswith("unknown-") and named is not None and named[1].casefold() in words


def _follows(found: Diagnostic, slips: set[str]) -> bool:
    """A place that is painted from a misspelled name need not be understood."""
    return found.code == "not-understood" and found.span is None and found.message.split(":")[0] in slips
