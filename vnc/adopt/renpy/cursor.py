"""One logical line, read from left to right: words, texts, and Python values that end where Ren'Py ends them."""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d]\w*")
IMAGE = re.compile(r"-?\w+(?:-\w+)*")
DOTTED = re.compile(r"\.?[^\W\d]\w*(?:\.[^\W\d]\w*)*")
NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
TEXT = re.compile(
    r"(?P<prefix>[rRuUbBfF]{0,2})(?:(?P<three>\"\"\"|'''|```)(?P<long>[\s\S]*?)(?<!\\)(?P=three)"
    r"|(?P<one>[\"'`])(?P<short>(?:[^\\]|\\[\s\S])*?)(?P=one))"
)
OPERATOR = re.compile(r"<>|<<|<=|<|>>|>=|>|!=|==|\||\^|&|\+|-|\*\*|\*|//|/|%|~|:=|\b(?:or|and|not|in|is)\b")
KEYWORDS = frozenset((
    "as", "at", "behind", "call", "expression", "hide", "if", "in", "image", "init", "jump", "menu", "onlayer", "python",
    "return", "scene", "show", "with", "while", "zorder", "transform",
))  # fmt: skip
CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(slots=True)
class Cursor:
    """A place in a line. Reading moves it; what is not there is an empty string."""

    text: str
    at: int = 0

    @property
    def done(self) -> bool:
        self.skip()
        return self.at >= len(self.text)

    @property
    def rest(self) -> str:
        return self.text[self.at :].strip()

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def take(self, pattern: re.Pattern[str]) -> str:
        self.skip()
        found = pattern.match(self.text, self.at)
        if not found or not found[0]:
            return ""
        self.at = found.end()
        return found[0]

    def sees(self, pattern: re.Pattern[str]) -> str:
        """What would be taken."""
        before = self.at
        found = self.take(pattern)
        self.at = before
        return found

    def sign(self, text: str) -> bool:
        """Take that sign if it is next."""
        self.skip()
        if not self.text.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def keyword(self, *words: str) -> str:
        """Take one of these words if it is next."""
        before = self.at
        word = self.take(WORD)
        if word in words:
            return word
        self.at = before
        return ""

    def image(self) -> tuple[str, ...]:
        """The words of an image's name, up to a keyword."""
        words: list[str] = []
        while True:
            before = self.at
            word = self.take(IMAGE)
            if not word or word in KEYWORDS:
                self.at = before
                return tuple(words)
            words.append(word)

    def string(self) -> re.Match[str] | None:
        """A text literal: `prefix`, and its raw text as `long` (between three quotes) or `short`."""
        self.skip()
        found = TEXT.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def bracket(self) -> str:
        """A balanced bracket with all in it, or nothing."""
        self.skip()
        if self.text[self.at : self.at + 1] not in CLOSING:
            return ""
        start, depth, at = self.at, 0, self.at
        while at < len(self.text):
            found = TEXT.match(self.text, at)
            if found and found[0]:
                at = found.end()
                continue
            depth += (self.text[at] in "([{") - (self.text[at] in ")]}")
            at += 1
            if not depth:
                self.at = at
                return self.text[start:at]
        return ""

    def simple(self, operators: bool = True) -> str:
        """A Python value as clauses take it: names, texts, numbers and brackets with what is tied to them."""
        self.skip()
        start = end = self.at
        while not self.done:
            if operators and self.take(OPERATOR):
                continue
            if not self._primary():
                break
            end = self.at
            if not operators or not self.sees(OPERATOR):
                break
        self.at = end
        return self.text[start:end].strip()

    def values(self) -> list[str]:
        """Values with commas between them."""
        found = [self.simple()]
        while found[-1] and self.sign(","):
            found.append(self.simple())
        return [value for value in found if value]

    def _primary(self) -> bool:
        if not (self.string() or self.bracket() or self.take(NUMBER) or self._name()):
            return False
        while self.at < len(self.text):
            if self.text[self.at] in "([" and self.bracket():
                continue
            found = re.compile(r"\s*\.\s*[^\W\d]\w*").match(self.text, self.at)
            if not found:
                break
            self.at = found.end()
        return True

    def _name(self) -> bool:
        before = self.at
        word = self.take(WORD)
        if word and word not in KEYWORDS:
            return True
        self.at = before
        return False


def split(text: str, sign: str = ",") -> list[str]:
    """The parts of a text between those signs, where they stand outside of texts and brackets."""
    parts, start, depth, at = list[str](), 0, 0, 0
    while at < len(text):
        found = TEXT.match(text, at)
        if found and found[0]:
            at = found.end()
            continue
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if not depth and text.startswith(sign, at):
            parts.append(text[start:at])
            start = at + len(sign)
        at += 1
    return [part.strip() for part in (*parts, text[start:])]
