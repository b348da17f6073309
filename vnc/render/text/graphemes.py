"""User-perceived characters: what a typewriter sets at a stroke and a line is never broken inside."""

import unicodedata
from functools import lru_cache

ZWJ = "\u200d"
SELECTOR = "\ufe0f"
VIRAMAS = frozenset("\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2")
SPACING_AFTER = frozenset("\u0e33\u0eb3")
"""Letters that join the one before though they are no marks."""


def clusters(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of each user-perceived character."""
    starts = [i for i in range(len(text)) if i == 0 or not _joins(text, i)]
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True)) if text else ()


def _joins(text: str, at: int) -> bool:
    """Whether the character at `at` belongs to the one before it."""
    before, char = text[at - 1], text[at]
    if before == "\r":
        return char == "\n"
    if before == "\n" or char in "\r\n":
        return False
    if _extends(char) or char in SPACING_AFTER:
        return True
    if before == ZWJ:
        return at >= 2 and _pictorial(char)
    if before in VIRAMAS:
        return unicodedata.category(char) == "Lo" and _block(char) == _block(before)
    if _flag(char) and _flag(before):
        return _run_of_flags(text, at) % 2 == 1
    return _hangul_joins(before, char)


@lru_cache(maxsize=8192)
def _extends(char: str) -> bool:
    """Marks, joiners, variation selectors, skin tones and tags."""
    code = ord(char)
    return (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char in (ZWJ, "\u200c")
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
    )


def _pictorial(char: str) -> bool:
    return ord(char) >= 0x2190 and unicodedata.category(char) in ("So", "Sm", "Cn", "Sk")


def _block(char: str) -> int:
    return ord(char) >> 7


def _flag(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _run_of_flags(text: str, at: int) -> int:
    count = 0
    while count < at and _flag(text[at - 1 - count]):
        count += 1
    return count


def _hangul_joins(before: str, char: str) -> bool:
    """Conjoining jamo: leading + leading/vowel/syllable, vowel + vowel/trailing, trailing + trailing."""
    a, b = _jamo(before), _jamo(char)
    return (a, b) in {("L", "L"), ("L", "V"), ("L", "S"), ("L", "T"), ("V", "V"), ("V", "T"), ("S", "V"), ("S", "T"), ("T", "T")}


def _jamo(char: str) -> str:
    code = ord(char)
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    if 0xAC00 <= code <= 0xD7A3:
        return "S"
    return ""
