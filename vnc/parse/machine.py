"""The LALR machine: one line of script by the tables of the grammar. Reads tokens as the state it is in asks for them."""

import re
from typing import Any, NamedTuple

from vnc.parse.build import RULES
from vnc.parse.build.base import Head, Lexeme, Mistake
from vnc.parse.checks import DEEPEST, deep
from vnc.parse.tables import WORDY, Rule, Tables, tables
from vnc.source import Chunk, Span

GLUED = re.compile(r"[.-]\w").match
NAMES = frozenset(("NAME", "IMAGE", "FLAG"))


class Mend(NamedTuple):
    """What to read instead of what is written: at one place another word; one more sign at the end of a line that
    cannot end without it, or `always`."""

    place: int = -1
    word: str = ""
    ending: str = ""
    always: bool = False


AS_WRITTEN = Mend()


class Line(NamedTuple):
    """A line that fits: its node or head, and where the text after it starts."""

    value: Any
    end: int


class Trouble(Exception):
    """A line that does not fit: at which token, what the grammar would take instead, what came before."""

    def __init__(self, token: Lexeme, wanted: frozenset[str], before: Lexeme | None, brackets: tuple[int, ...]) -> None:
        super().__init__(token.text)
        self.token = token
        self.wanted = wanted
        self.before = before
        self.brackets = brackets


def read(start: str, chunk: Chunk, text: str, pos: int, mend: Mend = AS_WRITTEN) -> Line:
    """One logical line from `pos` on, by a start rule of the grammar. Raises Trouble or Mistake."""
    machine = _Machine(tables(), start, chunk)
    end = machine.run(text, pos, mend)
    if machine.count > DEEPEST:
        parts = machine.value.parts if isinstance(machine.value, Head) else machine.value
        for diagnostic in deep(parts):
            raise Mistake.of(diagnostic)
    return Line(machine.value, end)


def lexemes(start: str, chunk: Chunk, text: str, pos: int) -> tuple[list[Lexeme], Line]:
    """The words and signs of a logical line that fits, and what it is. Raises Trouble or Mistake as `read` does."""
    machine = _Noting(tables(), start, chunk)
    end = machine.run(text, pos, AS_WRITTEN)
    return machine.seen[:-1], Line(machine.value, end)


class _Machine:
    """A run over one line: stacks of states, of values, and of where each value starts and ends."""

    def __init__(self, grammar: Tables, start: str, chunk: Chunk) -> None:
        self.grammar = grammar
        self.end_state = grammar.ends[start]
        self.states = [grammar.starts[start]]
        self.values: list[Any] = []
        self.spots: list[tuple[int, int] | None] = []
        self.chunk = chunk
        self.value: Any = None
        self.count = 0

    def run(self, text: str, pos: int, mend: Mend) -> int:
        """Feed every token up to the end of the line; the offset after it."""
        base, modes, states = self.chunk.base, self.grammar.modes, self.states
        brackets: list[int] = []
        before: Lexeme | None = None
        while True:
            found = modes[states[-1]](text, pos)
            assert found is not None and found.lastgroup is not None
            kind, first, pos = found.lastgroup, found.start(found.lastgroup), found.end()
            if kind == "END" and brackets and pos < len(text):
                continue
            word = found[kind] if first != mend.place else mend.word
            if kind == "END" and mend.ending and self._fits(mend.ending) and (mend.always or not self._fits("END")):
                behind = before.last if before else first - base
                self._feed(Lexeme(mend.ending, ":", behind, behind), brackets, before)
            if kind == "SIGN":
                _track(word, first - base, brackets)
            kind = self._kind(kind, word, text, pos) if kind != "END" else "END"
            token = Lexeme(kind, word if kind != "END" else "", first - base, pos - base if kind != "END" else first - base)
            if self._feed(token, brackets, before):
                return pos
            self.count += 1
            before = token

    def _kind(self, kind: str, word: str, text: str, pos: int) -> str:
        """A name that the state takes as a keyword is one; signs go by their own names."""
        if kind == "SIGN" or kind in NAMES:
            wanted = self.grammar.actions[self.states[-1]]
            for name in self.grammar.fixed.get(word, ()):
                if name in wanted and not (word in WORDY and GLUED(text, pos)):
                    return name
        return kind

    def _feed(self, token: Lexeme, brackets: list[int], before: Lexeme | None) -> bool:
        """Take one token; true when the line is complete."""
        actions, gotos, passing = self.grammar.actions, self.grammar.gotos, self.grammar.passing
        states, kind = self.states, token.kind
        while True:
            action = actions[states[-1]].get(kind)
            if action is None:
                raise Trouble(token, self.wanted(), before, tuple(brackets))
            if action >= 0:
                states.append(action)
                self.values.append(token)
                self.spots.append((token.first, token.last))
                return False
            if action in passing:
                states[-1] = gotos[states[-2]][passing[action]]
            else:
                self._reduce(self.grammar.rules[~action])
            if kind == "END" and states[-1] == self.end_state:
                self.value = self.values[-1]
                return True

    def _reduce(self, rule: Rule) -> None:
        """Put a rule's parts together on the stacks."""
        values, states, size = self.values, self.states, rule.size
        kids: list[Any] = []
        spot: tuple[int, int] | None = None
        if size:
            for place, inline in rule.kept:
                if inline:
                    kids += values[place - size]
                else:
                    kids.append(values[place - size])
            seen = [spot for spot in self.spots[-size:] if spot is not None]
            if seen:
                spot = seen[0][0], seen[-1][1]
            del values[-size:], self.spots[-size:], states[-size:]
        if rule.spliced:
            values.append(kids)
        elif rule.single and len(kids) == 1:
            values.append(kids[0])
        else:
            first, last = spot or (0, 0)
            values.append(RULES[rule.name](Span(self.chunk, first, last), kids))
        self.spots.append(spot)
        states.append(self.grammar.gotos[states[-1]][rule.origin])

    def wanted(self) -> frozenset[str]:
        """Every terminal that could really follow here."""
        return frozenset(kind for kind in self.grammar.actions[self.states[-1]] if self._fits(kind))

    def _fits(self, kind: str) -> bool:
        """Whether this terminal would be shifted, after whatever reductions it asks for."""
        states = list(self.states)
        while True:
            action = self.grammar.actions[states[-1]].get(kind)
            if action is None:
                return False
            if action >= 0 or states[-1] == self.end_state:
                return True
            origin, size, *_ = self.grammar.rules[~action]
            if size:
                del states[-size:]
            states.append(self.grammar.gotos[states[-1]][origin])
            if kind == "END" and states[-1] == self.end_state:
                return True


class _Noting(_Machine):
    """A run that keeps the tokens it was fed, the end of the line too."""

    def __init__(self, grammar: Tables, start: str, chunk: Chunk) -> None:
        super().__init__(grammar, start, chunk)
        self.seen: list[Lexeme] = []

    def _feed(self, token: Lexeme, brackets: list[int], before: Lexeme | None) -> bool:
        self.seen.append(token)
        return super()._feed(token, brackets, before)


def _track(sign: str, place: int, brackets: list[int]) -> None:
    if sign in ("(", "["):
        brackets.append(place)
    elif sign in (")", "]") and brackets:
        brackets.pop()
