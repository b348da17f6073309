"""Pictures for the page, drawn when they are asked for: small ones for the strip, larger ones for scrubbing."""

from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING

from vnc.diagnostics import VncError
from vnc.timeline import Segment
from vnc.watch.board import Board, Strip

if TYPE_CHECKING:
    from vnc.preview import Frames

THUMB, SCRUB = 144, 480
"""Lines of the strip's pictures, and of those that scrubbing shows."""


class Pictures:
    """Frames as JPEG. Raises VncError or KeyError for what is not made yet, or of a film that is gone."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.over = False
        self._frames: dict[int, Frames] = {}
        self._warm = 0
        self._small = lru_cache(2048)(self._thumb)

    def frame(self, strip: Strip, tick: int) -> bytes:
        """The film at a tick."""
        number = strip.timeline.at(tick)
        return self._picture(strip, strip.timeline.segments[number], tick - strip.timeline.starts()[number], SCRUB)

    def thumb(self, strip: int, number: int, name: str) -> bytes:
        """A line's picture. It is kept by its name as well, which is another for another picture."""
        return self._small(strip, number, name)

    def warm(self, number: int) -> None:
        """Paint what scrubbing will ask for, once for each strip: every place and every figure."""
        strip = self.board.strips.get(number)
        if strip is not None and number > self._warm:
            self._warm = number
            Thread(target=self._paint, args=(strip,), name="vnc-warm", daemon=True).start()

    def close(self) -> None:
        self.over = True

    def _paint(self, strip: Strip) -> None:
        from vnc.preview import seen

        done: set[frozenset[str]] = set()
        for segment in strip.timeline.segments:
            stands = frozenset(seen(segment))
            if stands not in done and strip.number == self._warm and not self.over:
                done.add(stands)
                with suppress(VncError, KeyError):
                    self._picture(strip, segment, moment(segment, strip.timeline.frame), SCRUB)

    def _thumb(self, strip: int, number: int, name: str) -> bytes:
        """Without a line's words: they would be too small."""
        laid = self.board.strips[strip]
        segment = laid.timeline.segments[number]
        seen = replace(segment, text=None) if segment.text and segment.text.mode == "say" else segment
        return self._picture(laid, seen, moment(segment, laid.timeline.frame), THUMB)

    def _picture(self, strip: Strip, segment: Segment, tick: int, lines: int) -> bytes:
        from vnc.preview import Frames
        from vnc.reel import jpeg
        from vnc.tier import TIERS

        frames = self._frames.setdefault(lines, Frames(strip.shop))
        return jpeg(frames.frame(strip.shop, strip.timeline, TIERS[strip.tier], segment, tick, lines))


def moment(segment: Segment, step: int) -> int:
    """The tick that shows best what a segment is about: when it has come in, and most of its words stand there."""
    entry = segment.entry.length if segment.entry else 0
    return max(0, min(segment.length - step, max(entry, segment.length * 3 // 5)) // step * step)
