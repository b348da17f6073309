"""Where a line may end: at spaces, after hyphens and dashes, between ideographs but not before a closing mark."""

import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Literal

Break = Literal["no", "may", "must"]
NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〟〙〗»›”’!?),.:;]}%…‥–—〜～‐"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｰﾞﾟ"
)
"""Kinsoku: characters that no line begins with."""
NEVER_LAST = frozenset("（〔［｛〈《「『【〝〘〖«‹“‘([{＄￥$£¥€＃#｢")
"""And those that no line ends with."""
AFTER = frozenset("-‐–—/…‥")
GLUE = frozenset("\u00a0\u2007\u202f\u2060\ufeff")
IDEOGRAPHIC = (
    (0x2E80, 0x2FFF), (0x3000, 0x30FF), (0x3100, 0x318F), (0x31A0, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
    (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFF61, 0xFFEF), (0x1F000, 0x1FAFF), (0x20000, 0x3FFFF),
)  # fmt: skip


def breaks(text: str, clusters: tuple[tuple[int, int], ...]) -> list[Break]:
    """For each cluster whether a line may (or must) end after it."""
    found: list[Break] = []
    for (start, end), (after, _) in pairwise((*clusters, (len(text), len(text)))):
        found.append(_between(text[start:end], text[after] if after < len(text) else ""))
    return found


def _between(cluster: str, after: str) -> Break:
    last = cluster[0]
    if "\n" in cluster:
        return "must"
    if not after or last in GLUE or after in GLUE or after.isspace():
        return "no"
    if last.isspace() or last == "\u200b":
        return "may"
    if after in NEVER_FIRST or last in NEVER_LAST:
        return "no"
    if last in AFTER:
        return "may" if after.isalpha() or ideographic(after) else "no"
    return "may" if ideographic(last) or ideographic(after) else "no"


@lru_cache(maxsize=8192)
def ideographic(char: str) -> bool:
    """Written without spaces between words."""
    code = ord(char)
    return any(first <= code <= last for first, last in IDEOGRAPHIC) and unicodedata.category(char) != "Mn"
