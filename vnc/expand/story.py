"""The story so far, short enough for a model: its last lines as they are, what lies before as a summary."""

from collections.abc import Callable
from itertools import groupby

CHUNK = 30
"""Lines summed up together. The last ones, up to twice as many, are told as they are."""
MARK = "# "
"""Begins a line of a summary, or of an outline: nobody says it."""


def shortened(story: str, sum_up: Callable[[str], tuple[str, ...]]) -> str:
    """The story with each whole chunk before the last one summed up. Chunks never move: a summary is made once."""
    lines = story.splitlines()
    count = max(0, len(lines) // CHUNK - 1)
    chunks = ["\n".join(lines[i * CHUNK : (i + 1) * CHUNK]) for i in range(count)]
    return "\n".join([*(f"{MARK}{text}" for chunk in chunks for text in sum_up(chunk)), *lines[count * CHUNK :]])


def outlined(chunk: str) -> tuple[str, ...]:
    """A summary that needs no writer: of each scene its place, what was told first, and what was said last."""
    numbers, scene = list[tuple[int, str]](), 0
    for line in chunk.splitlines():
        scene += line.startswith("scene ")
        numbers.append((scene, line))
    return tuple(" … ".join(_gist([line for _, line in group])) for _, group in groupby(numbers, key=lambda pair: pair[0]))


def _gist(lines: list[str]) -> list[str]:
    said = [line.removeprefix(MARK) for line in lines if not line.startswith(("scene ", "show "))]
    place = [lines[0].partition(" with ")[0]] if lines[0].startswith("scene ") else []
    return list(dict.fromkeys([*place, *said[:1], *said[-1:]]))
