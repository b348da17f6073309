"""What the page shows, as plain data: state, strip of lines, texts. Fed with news, read by the server."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING, Any

from vnc import report
from vnc.events import Progress, Started
from vnc.request import key
from vnc.source import Source
from vnc.timeline import SECOND, Segment, Timeline
from vnc.watch.news import Began, Found, News, Ready, Rested, Timed, Trouble

if TYPE_CHECKING:
    from vnc.pipeline import Shop

MOST = 100
"""Diagnostics that the page lists."""
KEPT = 4
"""Strips and films that can still be asked for: a page may be a little late."""
PLAYABLE = (".mp4", ".webm")
"""What a browser can play."""
Json = dict[str, Any]


@dataclass(frozen=True)
class Strip:
    """A timeline as it can be looked at: by whose means it is drawn, and the rows that the page gets."""

    number: int
    shop: "Shop"
    timeline: Timeline
    tier: str
    rows: tuple[Json, ...]


@dataclass(frozen=True)
class Reel:
    """A film's file as it was when it was ready: another file by that name is another film."""

    number: int
    path: Path
    stamp: tuple[int, int]


@dataclass
class Board:
    """`state` is small and told at every change; strips, texts and films are fetched by the numbers and digests in it."""

    editor: str = ""
    strips: dict[int, Strip] = field(default_factory=dict[int, Strip])
    reels: dict[int, Reel] = field(default_factory=dict[int, Reel])
    texts: dict[str, Source] = field(default_factory=dict[str, Source])
    """By digest."""
    _state: Json = field(default_factory=dict[str, Any])
    _changes: int = 0
    _changed: Condition = field(default_factory=Condition)
    _names: dict[str, str] = field(default_factory=dict[str, str])
    _timed: Timed | None = None
    _told: bool = False
    _drafted: bool = False

    def __post_init__(self) -> None:
        self._state = {"status": "building", "found": [], "film": None, "strip": 0, "texts": [], "trouble": None}
        self._state |= {"phase": "", "done": 0, "total": 0, "editor": self.editor, "title": "", "root": "", "took": 0}

    def tell(self, news: News) -> None:
        """Take the news in, and wake whoever waits for a change."""
        with self._changed:
            told = self._take(news)
            if told:
                self._state |= told
                self._changes += 1
                self._changed.notify_all()

    def state(self, after: int = -1, timeout: float = 0.0) -> tuple[int, Json] | None:
        """The number of changes and the state, as soon as there were more than `after`; None if there were not in time."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._changes > after, timeout):
                return None
            return self._changes, dict(self._state)

    def _take(self, news: News) -> Json:
        match news:
            case Began():
                self._told = self._drafted = False
                return {"status": "building", "phase": "", "done": 0, "total": 0, "changed": news.changed, "trouble": None}
            case Found():
                self._told = True
                return {"found": json.loads(report.json(news.found[:MOST], news.sources))} | self._read(news.sources)
            case Timed():
                return self._time(news) | self._quiet()
            case Ready():
                return self._show(news)
            case Trouble():
                return {"trouble": {"message": news.message, "hint": news.hint}}
            case Rested():
                return {"status": "ready" if news.ok else "stuck", "took": round(news.seconds, 2)}
            case Started() | Progress():
                return {"phase": news.phase, "done": getattr(news, "done", 0), "total": news.total}
            case _:
                return {}

    def _quiet(self) -> Json:
        """What was said in an earlier build holds no more once this one says nothing."""
        return {} if self._told else {"found": []}

    def _read(self, sources: Mapping[str, Source]) -> Json:
        self._names |= {name: _digest(text) for name, text in sources.items()}
        self.texts |= {_digest(text): text for text in sources.values()}
        kept = set(self._names.values())
        self.texts = {name: text for name, text in self.texts.items() if name in kept}
        return {"texts": [{"name": name, "digest": digest} for name, digest in self._names.items()]}

    def _time(self, news: Timed) -> Json:
        """A strip before there is a film; after that it changes with the film."""
        self._timed = news
        self._names = {}
        told = self._read(news.texts) | {"title": news.timeline.title, "root": str(news.shop.root)}
        return told | (self._lay(news) if self._state["film"] is None and not self._drafted else {})

    def _show(self, news: Ready) -> Json:
        """The first of the films, draft or not. What comes after the draft looks better, and is otherwise the same."""
        if not news.first or news.path.suffix.lower() not in PLAYABLE:
            return {}
        number = max(self.reels, default=0) + 1
        stat = news.path.stat()
        self.reels[number] = Reel(number, news.path, (stat.st_mtime_ns, stat.st_size))
        self.reels = {n: reel for n, reel in self.reels.items() if n > number - KEPT}
        changed = None if news.changed is None or self._drafted else news.changed / SECOND
        told = {} if self._drafted or self._timed is None else self._lay(self._timed)
        self._drafted = True
        film = {
            "url": f"/film/{number}{news.path.suffix.lower()}",
            "number": number,
            "tier": news.tier,
            "size": news.timeline.size,
            "seconds": news.timeline.length / SECOND,
            "made": len(news.made),
            "reused": news.reused,
            "took": round(news.seconds, 2),
            "changed": changed,
        }
        return told | {"film": film}

    def _lay(self, news: Timed) -> Json:
        rows = tuple(_rows(news))
        number = max(self.strips, default=0)
        if number and self.strips[number].rows == rows:
            return {"strip": number}
        self.strips[number + 1] = Strip(number + 1, news.shop, news.timeline, news.tier, rows)
        self.strips = {n: strip for n, strip in self.strips.items() if n > number + 1 - KEPT}
        return {"strip": number + 1}


def _rows(news: Timed) -> "list[Json]":
    """A row per segment: when, how long, what, where in the script, and a name for its picture."""
    pairs = zip(news.timeline.starts(), news.timeline.segments, strict=True)
    return [_row(start, segment, news) for start, segment in pairs]


def _row(start: int, segment: Segment, news: Timed) -> Json:
    text = news.texts.get(segment.span.source)
    places = (segment.span.start, max(segment.span.start, segment.span.end - 1))
    first, last = (text.place(at)[0] if text else 0 for at in places)
    said = segment.text
    return {
        "id": segment.id,
        "scene": segment.scene,
        "start": start / SECOND,
        "length": segment.length / SECOND,
        "file": segment.span.source,
        "line": first,
        "last": last,
        "who": said.entry.who if said else "",
        "colour": said.entry.colour if said else "",
        "text": "".join(run.text for run in said.entry.runs)[:200] if said else "",
        "picture": key((segment, news.timeline.size, news.tier))[:16],
    }


def _digest(text: Source) -> str:
    return sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
