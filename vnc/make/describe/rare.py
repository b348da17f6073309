"""Patterns for what few descriptions say: compiled at the first text that has one of their words.

A pattern that tries every colour takes ten milliseconds to compile, many times as long as it takes to read a character."""

import re
from functools import cached_property


class Rare:
    """As a compiled pattern; `words`, one at least of which any match has, tell cheaply that a text has none."""

    def __init__(self, words: str, pattern: str) -> None:
        self.words = tuple(words.split())
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, or None."""
        return self.compiled.search(text) if any(word in text for word in self.words) else None
