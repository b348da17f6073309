"""Which way text runs: embedding levels after the Unicode bidirectional algorithm, without explicit embeddings."""

import unicodedata
from collections.abc import Sequence

STRONG = {"L": "L", "R": "R", "AL": "R"}
NEUTRAL = {"B", "S", "WS", "ON", "BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def base_level(text: str) -> int:
    """1 for a paragraph whose first letter runs right to left, else 0."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in STRONG:
            return int(STRONG[kind] == "R")
    return 0


def levels(text: str, base: int | None = None) -> list[int]:
    """The embedding level of each character: odd ones run right to left."""
    base = base_level(text) if base is None else base
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    if base == 0 and not any(kind in ("R", "AL", "AN") for kind in kinds):
        return [0] * len(text)
    kinds = _neutrals(_numbers(_weak(kinds, base)), base)
    return [_level(kind, base) for kind in kinds]


def visual(order: Sequence[int]) -> list[int]:
    """The indices of a line's items from left to right, by their levels (rule L2)."""
    indices = list(range(len(order)))
    for level in range(max(order, default=0), 0, -1):
        start = 0
        while start < len(indices):
            if order[indices[start]] < level:
                start += 1
                continue
            end = start
            while end < len(indices) and order[indices[end]] >= level:
                end += 1
            indices[start:end] = reversed(indices[start:end])
            start = end
    return indices


def _weak(kinds: list[str], base: int) -> list[str]:
    """Rules W1 to W3: marks follow their letter, numbers after Arabic letters are Arabic."""
    out: list[str] = []
    strong, last = "R" if base else "L", "R" if base else "L"
    for kind in kinds:
        if kind == "NSM":
            kind = last
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        if kind in STRONG:
            strong = kind
        last = kind
        out.append("R" if kind == "AL" else kind)
    return out


def _numbers(kinds: list[str]) -> list[str]:
    """Rules W4 to W6: separators and signs beside numbers belong to them."""
    out = list(kinds)
    for i in range(1, len(out) - 1):
        if out[i] == "CS" and out[i - 1] == out[i + 1] and out[i - 1] in ("EN", "AN"):
            out[i] = out[i - 1]
        elif out[i] == "ES" and out[i - 1] == out[i + 1] == "EN":
            out[i] = "EN"
    for i, kind in enumerate(out):
        if kind == "ET" and (_beside(out, i, -1) == "EN" or _beside(out, i, 1) == "EN"):
            out[i] = "EN"
    return ["ON" if kind in ("ES", "ET", "CS") else kind for kind in out]


def _beside(kinds: list[str], at: int, step: int) -> str:
    while 0 <= at < len(kinds) and kinds[at] == "ET":
        at += step
    return kinds[at] if 0 <= at < len(kinds) else ""


def _neutrals(kinds: list[str], base: int) -> list[str]:
    """Rules W7, N1 and N2: what stands between two letters of one direction takes it."""
    outer, out, strong = "R" if base else "L", list(kinds), "R" if base else "L"
    for i, kind in enumerate(out):
        if kind in STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            out[i] = "L"
    start = 0
    while start < len(out):
        if out[start] not in NEUTRAL:
            start += 1
            continue
        end = start
        while end < len(out) and out[end] in NEUTRAL:
            end += 1
        before = _side(out[start - 1]) if start else outer
        after = _side(out[end]) if end < len(out) else outer
        out[start:end] = [before if before == after else outer] * (end - start)
        start = end
    return out


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _level(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if kind == "R":
        return 1
    if kind in ("EN", "AN"):
        return 2
    return base if base == 0 else 2
