"""Tables of words as sets."""

from collections.abc import Mapping


def word_set(text: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(text.split())


def word_sets(table: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Name to its words."""
    return {name: word_set(words) for name, words in table.items()}
