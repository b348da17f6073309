"""A story in numbers: lines, words and estimated minutes of each character, scene and way through."""

from collections.abc import Callable, Iterable
from typing import Any

from vnc.lower.program import Fork
from vnc.manuscript import Line, Manuscript
from vnc.record import record

SCHEMA = "vnc.stats/1"
NARRATOR = "(narrator)"


@record
class Share:
    """What belongs to one character, scene or way: `seconds` are estimated; `recorded` lines have a take that lies ready."""

    name: str
    lines: int
    words: int
    seconds: float
    recorded: int = 0
    picks: tuple[tuple[str, str], ...] = ()


@record
class Stats:
    """All numbers. A line counts once in `total`, `characters` and `scenes`; in `routes` on each way that leads to it."""

    title: str
    total: Share
    characters: tuple[Share, ...]
    scenes: tuple[Share, ...]
    routes: tuple[Share, ...]
    menus: int
    choices: int
    whole: bool
    """Whether `routes` are all there are."""

    def as_json(self) -> dict[str, Any]:
        """Plain data, with its schema's name."""
        from dataclasses import asdict

        given: Any = self
        return {"schema": SCHEMA, **asdict(given)}


def stats(told: Manuscript) -> Stats:
    """The numbers of a story."""
    menus = [op.menu for op in told.program.ops if isinstance(op, Fork)]
    return Stats(
        told.names.setting("title"),
        _share("", told.lines),
        tuple(sorted(_shares(told.lines, lambda line: line.name or NARRATOR), key=lambda share: -share.words)),
        tuple(_shares(told.lines, lambda line: line.label)),
        tuple(_ways(told)),
        len(menus),
        sum(len(menu.items) for menu in menus),
        told.whole,
    )


def _shares(lines: Iterable[Line], name: Callable[[Line], str]) -> list[Share]:
    """Lines by what the function calls them, in the order of their first."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(name(line), []).append(line)
    return [_share(name, group) for name, group in groups.items()]


def _share(name: str, lines: Iterable[Line]) -> Share:
    own = list(lines)
    seconds = round(sum(line.seconds for line in own), 1)
    return Share(name, len(own), sum(line.words for line in own), seconds, sum(bool(line.take) for line in own))


def _ways(told: Manuscript) -> Iterable[Share]:
    lines = {line.id: line for line in told.lines}
    for way in told.ways:
        said = [lines[segment.id] for segment in way.timeline.segments if segment.id in lines]
        share = _share(way.name, said)
        yield Share(way.name, share.lines, share.words, round(way.seconds, 1), share.recorded, way.picks)
