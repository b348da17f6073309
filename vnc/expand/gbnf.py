"""The grammar (GBNF) that keeps a model to the lines that are allowed in a block.

It is a sieve, not a proof: servers may drop it without a word, so every draft goes through our own parser afterwards.
"""

from collections.abc import Iterable, Mapping
from typing import assert_never

from vnc.draft import Draft, Profile
from vnc.expand.tongues import dear

TEXT = 'text ::= "\\"" char char+ "\\""\nchar ::= [^"\\\\\\n\\r\\t{}\\[\\]@#$]'


def grammar(draft: Draft) -> str:
    """Rules for the draft's kind; `root` is `least` to `most` lines."""
    match draft.kind:
        case "dialogue":
            lines = {"line": _any(["say", "narrate"])} | _say(draft.cast) | {"narrate": 'text "\\n"'}
        case "scene":
            lines = {"line": _any(["say", "narrate", "show"])} | _say(draft.cast) | {"narrate": 'text "\\n"'} | _show(draft)
        case "actions":
            lines = {"line": _any(["show", "narrate"]), "narrate": 'text "\\n"'} | _show(draft)
        case "expand" | "outline" | "character" | "prompt" | "summary":
            lines = {"line": 'text "\\n"'}
        case _:
            assert_never(draft.kind)
    return _rules({"root": _repeat("line", draft.least, draft.most)} | lines) + "\n" + TEXT


def longest(draft: Draft) -> int:
    """Tokens enough for the longest legal answer: a draft cut short is worth nothing."""
    return draft.most * (110 if dear(draft.language) else 70) + 32


def _say(cast: Iterable[Profile]) -> dict[str, str]:
    """One rule per speaker, since each has its own emotions."""
    people = list(cast)
    rules = {f"say{i}": f'"{p.id}" ( " " {_words(p.emotions)} )? " " text "\\n"' for i, p in enumerate(people)}
    return {"say": _any(list(rules)) if rules else 'text "\\n"'} | rules


def _show(draft: Draft) -> dict[str, str]:
    places = draft.positions or ("left", "center", "right")
    rules = {
        f"show{i}": f'"show {p.id} " {_words(p.emotions)} ( " at " {_words(places)} )? " with dissolve\\n"'
        for i, p in enumerate(draft.cast)
    }
    return {"show": _any(list(rules)) if rules else 'text "\\n"'} | rules


def _repeat(rule: str, least: int, most: int) -> str:
    """`{m,n}` spelled out: old servers do not know it."""
    return " ".join([rule] * least) + " " + "( " * (most - least) + " ".join([f"{rule} )?"] * (most - least))


def _words(words: Iterable[str]) -> str:
    return "( " + _any([f'"{word}"' for word in words]) + " )"


def _any(parts: list[str]) -> str:
    return " | ".join(parts)


def _rules(rules: Mapping[str, str]) -> str:
    return "\n".join(f"{name} ::= {body.strip()}" for name, body in rules.items())
