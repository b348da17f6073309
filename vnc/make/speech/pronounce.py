"""What is said to phonemes, keeping for every symbol the characters of the line that it sounds."""

from collections.abc import Iterator
from dataclasses import dataclass

from vnc.make.speech import engine
from vnc.make.speech.reading import LINK, Reading

LONGEST = 380
"""Symbols that the model takes at once, with room to spare (it was taught up to about 400)."""

_CLAUSE = ",;:—…"


@dataclass(frozen=True)
class Symbol:
    """One symbol of the phoneme alphabet. `word` numbers the spoken words of a breath from 0; -1 is between words."""

    mark: str
    word: int = -1


@dataclass(frozen=True)
class Spoken:
    """A breath as phonemes, and which characters first..last (half open) of the line each of its words covers."""

    symbols: tuple[Symbol, ...]
    words: tuple[tuple[int, int], ...]

    @property
    def phonemes(self) -> str:
        return "".join(symbol.mark for symbol in self.symbols)


def pronounced(reading: Reading, british: bool = False) -> Spoken:
    symbols: list[Symbol] = []
    words: list[tuple[int, int]] = []
    for sounds, first, last, gap in _tokens(reading, british):
        spoken = any(c.isalpha() for c in sounds)
        if spoken and words and _same_word(words[-1], first, symbols):
            words[-1] = (words[-1][0], max(words[-1][1], last))
        elif spoken:
            words.append((first, last))
        symbols += [Symbol(c, len(words) - 1 if spoken and c != " " else -1) for c in sounds]
        symbols += [Symbol(" ")] * gap
    return Spoken(_stripped(symbols), tuple(words))


def cut(symbols: tuple[Symbol, ...]) -> Iterator[tuple[Symbol, ...]]:
    """The symbols in stretches that the model can take, parted at clauses or at least between words."""
    while len(symbols) > LONGEST:
        gaps = [i for i, symbol in enumerate(symbols[:LONGEST]) if symbol.mark == " "]
        clauses = [i for i in gaps if i > LONGEST // 8 and symbols[i - 1].mark in _CLAUSE]
        at = max(clauses or gaps or [LONGEST])
        yield symbols[:at]
        symbols = symbols[at:]
    if symbols:
        yield symbols


def _tokens(reading: Reading, british: bool) -> Iterator[tuple[str, int, int, bool]]:
    """(phonemes, first, last, whether a space follows) of every token."""
    g2p = engine.spelling(british)
    said = reading.said.replace("\n", " ")
    shown = LINK.sub(lambda m: m[1].join(("\ue100", "")) + "\ue100" * (len(m[0]) - len(m[1]) - 1), said)
    place = 0
    for token in g2p.phonemize_tokens(g2p.tokenize(said)):
        found = shown.find(token.text, place)
        start = place if found < 0 else found
        end = min(start + len(token.text), len(said))
        place = end
        if start < end:
            yield token.phonemes or "", min(reading.firsts[start:end]), max(reading.lasts[start:end]), bool(token.whitespace)


def _same_word(word: tuple[int, int], first: int, symbols: list[Symbol]) -> bool:
    """Tokens of one figure ("12:35"), and parts that touch ("John" + "'s"), are one word of the line."""
    return first < word[1] or (first == word[1] and bool(symbols) and symbols[-1].word >= 0)


def _stripped(symbols: list[Symbol]) -> tuple[Symbol, ...]:
    start = next((i for i, s in enumerate(symbols) if s.mark != " "), len(symbols))
    end = next((i for i in range(len(symbols), 0, -1) if symbols[i - 1].mark != " "), 0)
    return tuple(symbols[start:end])
