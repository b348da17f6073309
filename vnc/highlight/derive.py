"""The coloured language, from the grammar and `grammar/highlight.toml`: which words are keywords on which lines, and as what."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from vnc import data
from vnc.diagnostics import VncError
from vnc.highlight.language import HEAL, Context, Language, Line, Match, Region, Step
from vnc.highlight.words import parameters, tags
from vnc.parse.tables import STARTS, WORDY

_APART = frozenset(("<expression>", "<arguments>", "<parameters>"))
"""Rules that a line's own clauses are not looked for in."""


def derive() -> Language:
    """Read both files. Raises VncError for a keyword that the table gives no class."""
    table = tomllib.loads((data("grammar") / "highlight.toml").read_text("utf-8"))
    return _Derived(table, _grammar()).language()


@dataclass(frozen=True)
class _Grammar:
    """Rules as lists of symbols: a rule's is `<name>`; a keyword's is the word, or the name of a group of several: `WARPER`."""

    rules: Mapping[str, list[list[str]]]
    words: Mapping[str, tuple[str, ...]]
    patterns: Mapping[str, str]


def _grammar() -> _Grammar:
    from vnc.parse.grammar import grammar, spellings

    lark = grammar(("module", *STARTS))
    plain = {t.name: t.pattern for t in lark.terminals}
    raw = {name: spellings(p.raw or p.value, p.type == "str") for name, p in plain.items()}
    named = {name: texts[0] if len(texts) == 1 else name for name, texts in raw.items()}
    rules: dict[str, list[list[str]]] = {}
    for rule in lark.rules:
        body = [named.get(part.name, part.name) if part.is_term else f"<{part.name}>" for part in rule.expansion]
        rules.setdefault(f"<{rule.origin.name}>", []).append(body)
    words = {named[name]: texts for name, texts in raw.items() if texts and texts[0][0].isalpha()}
    return _Grammar(rules, words, {name: pattern.value for name, pattern in plain.items()})


@dataclass(frozen=True)
class _Derived:
    table: Mapping[str, Any]
    grammar: _Grammar

    def language(self) -> Language:
        parts = dict(self._parts())
        contexts: dict[str, Context] = {}
        for context, lines in self.table["lines"].items():
            made = [self._line(key, facts, parts) for key, facts in lines.items()]
            contexts[context] = Context(tuple(made), self._rest("", self.table["plain"][context], parts))
        self._missing(contexts, parts)
        return Language(self.table["classes"], contexts, parts)

    # --- lines ----------------------------------------------------------------------------------------------------

    def _line(self, key: str, facts: Mapping[str, Any], parts: dict[str, Any]) -> Line:
        clauses = self._clauses(key, facts)
        ahead = f"(?={facts['ahead']})" if "ahead" in facts else ""
        first = Step(facts["is"], self._head(key) + ahead)
        others = [self._named(kind, clauses) for kind in facts.get("then", ())]
        name = "-".join(re.findall(r"\w+", key)).lower() or "assign"
        rest = self._rest(key, facts, parts)
        return Line(name, Match((first, *others)), rest, facts.get("opens", ""), facts.get("margin", False))

    def _head(self, key: str) -> str:
        """What a line starts with: a keyword, signs before one, or a name."""
        if key in ("NAME", "FLAG"):
            return self.grammar.patterns[key]
        return "[ \\t]*".join(self._keyword((part,)) if part in self.grammar.words else re.escape(part) for part in key.split())

    def _rest(self, key: str, facts: Mapping[str, Any], parts: dict[str, Any]) -> tuple[str, ...]:
        """The names of the parts; the line's clauses become a part, shared by lines with equal ones."""
        clauses = self._clauses(key, facts)
        rest = (*facts.get("more", ()), facts["rest"])
        if not clauses:
            return rest
        pieces = tuple(self._clause(clause, clauses) for clause in clauses)
        same = [name for name, known in parts.items() if known == pieces]
        name = same[0] if same else "clauses-" + (re.sub(r"\W", "", key).lower() or facts["like"][0])
        parts[name] = pieces
        return (name, *rest)

    def _clauses(self, key: str, facts: Mapping[str, Any]) -> list[str]:
        """The keywords that a line may hold after its first, in the grammar's order."""
        first, like = key.split(), [f"<{rule}>" for rule in facts.get("like", ())]
        bodies = [
            body[len(first) * (not like) :]
            for rule, found in self.grammar.rules.items()
            for body in found
            if (rule in like if like or not first else body[: len(first)] == first)
        ]
        return list(dict.fromkeys(word for body in bodies for word in self._keywords(body, set())))

    def _keywords(self, body: Iterable[str], seen: set[str]) -> Iterator[str]:
        for symbol in body:
            if symbol in self.grammar.words:
                yield symbol
            elif symbol in self.grammar.rules and symbol not in seen | _APART:
                seen.add(symbol)
                yield from chain.from_iterable(self._keywords(body, seen) for body in self.grammar.rules[symbol])

    # --- words ----------------------------------------------------------------------------------------------------

    def _clause(self, key: str, clauses: Iterable[str]) -> Match:
        first = Step(self.table["inner"].get(key, "clause"), self._keyword((key,)))
        follows = self.table["next"].get(key)
        return Match((first, self._named(follows, clauses)) if follows else (first,))

    def _named(self, kind: str, clauses: Iterable[str]) -> Step:
        """A word that is no keyword here."""
        facts = self.table["names"][kind]
        if "pattern" in facts:
            return Step(kind, facts["pattern"])
        pattern = self.grammar.patterns[facts["terminal"]]
        if facts["terminal"] == "NAME":
            clauses = (*clauses, *self._inner())
        barred = f"(?!{self._keyword(clauses)})" if clauses else ""
        return Step(kind, barred + (r"\.?" if "dotted" in facts else "") + pattern, facts.get("many", False))

    def _inner(self) -> list[str]:
        """The words of expressions."""
        return list(dict.fromkeys(self._keywords(("<or_test>", "if", "else"), set())))

    def _keyword(self, keys: Iterable[str]) -> str:
        """One of these keywords, whole."""
        words = sorted({word for key in keys for word in self.grammar.words[key]}, key=lambda word: (-len(word), word))
        wordy = [word for word in words if word in WORDY]
        plain = [word for word in words if word not in WORDY]
        ends = ((wordy, r"(?!\w|[.-]\w)"), (plain, r"(?!\w|\.[^\W\d])"))
        both = [("|".join(some) if len(some) == 1 else f"(?:{'|'.join(some)})") + end for some, end in ends if some]
        return both[0] if len(both) == 1 else f"(?:{'|'.join(both)})"

    # --- parts ----------------------------------------------------------------------------------------------------

    def _parts(self) -> Iterator[tuple[str, tuple[Match | Region, ...]]]:
        yield "comment", (_match("comment", "#.*"),)
        yield "inside-string", (_match("escape", r"\\."),)
        yield "inside-text", tuple(_inside_text())
        yield "values", tuple(self._values("string"))
        yield "text", tuple(self._values("text"))
        yield "words", tuple(self._words())
        yield "amounts", tuple(self._amounts())

    def _values(self, strings: str) -> Iterator[Match | Region]:
        """An expression, as it may stand on a line."""
        names = self.grammar.patterns
        yield _match("comment", "#.*")
        yield from _strings(strings)
        yield from (self._clause(key, ()) for key in self._inner())
        yield _match("parameter", names["NAME"] + "(?=[ \\t]*=(?!=))")
        yield _match("function", names["NAME"] + "(?=[ \\t]*\\()")
        yield _match("number", names["NUMBER"])
        yield _match("variable", names["NAME"])
        yield _match("", r"\w+")
        yield _match("sign", r"[-+*/%=!<>@]+")
        yield _match("punctuation", "[:,.]")
        yield CONTINUED
        yield Region("", r"[(\[]", rf"[)\]]|{HEAL}", ("values",), "bracket")

    def _words(self) -> Iterator[Match | Region]:
        """What follows the name of a property."""
        names = self.grammar.patterns
        yield _match("comment", "#.*")
        yield from _strings("string")
        yield from self._amounts()
        yield _match("value", names["FLAG"])
        yield _match("", r"\w+")
        yield _match("punctuation", "[:,.]")
        yield CONTINUED

    def _amounts(self) -> Iterator[Match]:
        """Words that name what follows them, and numbers with units."""
        yield _match("parameter", rf"(?:{'|'.join(parameters())})(?![\w.-])")
        yield _match("number", self.grammar.patterns["VALUE"])

    def _missing(self, contexts: Mapping[str, Context], parts: Mapping[str, Any]) -> None:
        """Every keyword of the grammar has its place."""
        steps = [step for context in contexts.values() for line in context.lines for step in line.head.steps[:1]]
        steps += [step for pieces in parts.values() for piece in pieces if isinstance(piece, Match) for step in piece.steps[:1]]
        told = " ".join(step.pattern for step in steps)
        lost = [word for words in self.grammar.words.values() for word in words if not re.search(rf"(?<!\w){word}(?!\w)", told)]
        if lost:
            raise VncError(f"`{lost[0]}` has no place in highlighting", "give it a line in grammar/highlight.toml")


def _match(kind: str, pattern: str) -> Match:
    return Match((Step(kind, pattern),))


CONTINUED = _match("continuation", r"\\[ \t]*$")
"""The next line belongs to this one."""


def _strings(kind: str) -> Iterator[Region]:
    """Three quotes; one that closes on its line; one that does not: then its end must look like one."""
    inside = f"inside-{kind}"
    for quote in ('"""', "'''"):
        yield Region(kind, quote, quote, (inside,), kind)
    for quote in "\"'":
        closes = rf"(?=[^{quote}\\]*(?:\\.[^{quote}\\]*)*{quote})"
        yield Region(kind, quote + closes, quote, (inside,), kind)
        yield Region(kind, quote, rf"(?<=\S){quote}(?![^\s:,)\]])", (inside,), kind)


def _inside_text() -> Iterator[Match]:
    """Escapes, tags and interpolations; `[` and `{` twice are the signs themselves."""
    yield _match("escape", r"\\.")
    yield _match("escape", r"\{\{|\[\[")
    yield _match("tag", rf"""\{{(?:/?(?:{"|".join(tags())})(?:=[^{{}}"'\\]*)?|#[^{{}}"'\\]*)\}}""")
    yield _match("slot", r"""\[(?:[^\[\]"'\\]|\[[^\[\]"'\\]*\])*\]""")
