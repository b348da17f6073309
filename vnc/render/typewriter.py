"""Words as they are typed: a set block whose characters show one after the other."""

from bisect import bisect_right
from collections.abc import Callable

import numpy as np

from vnc.record import record
from vnc.render.arrays import Floats
from vnc.render.planes import Bytes, Planes, Rect, Sheet
from vnc.render.text.layout import Block, Row


@record
class Span:
    """Columns of a row (frame pixels) that show when the characters before `first` + 1 are out."""

    left: float
    right: float
    first: int


def shown(reveal: tuple[tuple[int, int], ...], tick: int, length: int) -> float:
    """How many characters show at a tick; between two keys the number grows evenly."""
    if not reveal:
        return float(length)
    at = bisect_right(reveal, tick, key=lambda key: key[0]) - 1
    if at < 0:
        return 0.0
    start, count = reveal[at]
    if at + 1 == len(reveal):
        return float(count)
    end, then = reveal[at + 1]
    return count + (then - count) * (tick - start) / max(1, end - start)


class Typed:
    """A block's sheet in a state of typing. `sheet` always shows the count asked for last."""

    def __init__(self, pixels: Bytes, block: Block, x: int, y: int, margin: int) -> None:
        """`pixels` is the drawn block with its margin, its corner at (x, y) of the frame."""
        self.full = Sheet.of(pixels, x, y)
        height, width = self.full.keep.shape
        luma, u, v = (np.zeros_like(plane) for plane in self.full.pixels.each())
        self.sheet = Sheet(
            self.full.x, self.full.y, Planes(luma, u, v),
            np.full((height, width), 255, np.uint8), np.full((height // 2, width // 2), 255, np.uint8),
        )  # fmt: skip
        left = x + margin - self.full.x
        self.rows = tuple(_spans(row, left) for row in block.rows)
        self.bands = _bands(block, y + margin - self.full.y, height)
        self.levels = [np.zeros(width, np.float32) for _ in block.rows]
        self.reach = tuple(_reach(spans) for spans in self.rows)
        self.count = -1.0

    def to(self, count: float) -> list[Rect]:
        """Show so many characters; gives what changed, in the frame's pixels."""
        changed: list[Rect] = []
        for row in range(len(self.rows)):
            before, now = self.reach[row](self.count), self.reach[row](count)
            if before != now:
                changed += self._row(row, before if now > before else -1.0, now)
        self.count = count
        return changed

    def _row(self, row: int, before: float, now: float) -> list[Rect]:
        """Bring one row from a count to another."""
        top, bottom = self.bands[row]
        levels = self.levels[row].copy() if before >= 0 else np.zeros_like(self.levels[row])
        _raise(levels, self.rows[row], before, now)
        columns = np.flatnonzero(levels != self.levels[row])
        self.levels[row] = levels
        if not len(columns):
            return []
        left, right = int(columns[0]) & ~1, (int(columns[-1]) + 2) & ~1
        self._show(levels, (left, top, right, bottom))
        return [(left + self.full.x, top + self.full.y, right + self.full.x, bottom + self.full.y)]

    def _show(self, levels: Floats, rect: Rect) -> None:
        left, top, right, bottom = rect
        weight = np.round(levels[left:right] * 256).astype(np.uint16)
        half = (weight[0::2] + weight[1::2]) >> 1
        own, to = self.full.pixels.cut(rect), self.sheet.pixels.cut(rect)
        for plane, out, by in zip(own.each(), to.each(), (weight, half, half), strict=True):
            out[:] = (plane * by) >> 8
        area, small = (slice(top, bottom), slice(left, right)), (slice(top // 2, bottom // 2), slice(left // 2, right // 2))
        self.sheet.keep[area] = 255 - (((255 - self.full.keep[area]) * weight) >> 8)
        self.sheet.keep_half[small] = 255 - (((255 - self.full.keep_half[small]) * half) >> 8)


def _reach(spans: tuple[Span, ...]) -> Callable[[float], float]:
    """A count cut to where it matters to a row."""
    first, last = min((s.first for s in spans), default=0), max((s.first for s in spans), default=-1) + 1
    return lambda count: min(max(count, float(first)), float(last))


def _bands(block: Block, shift: float, height: int) -> tuple[tuple[int, int], ...]:
    """Even rows of pixels for each row of text, without gaps; first and last reach to the edges."""
    tops = [round((row.top + shift) / 2) * 2 for row in block.rows]
    edges = [0, *tops[1:], height]
    return tuple((max(0, a), max(a, b)) for a, b in zip(edges[:-1], edges[1:], strict=True))


def _spans(row: Row, shift: float) -> tuple[Span, ...]:
    """A row's clusters with their columns."""
    found: list[Span] = []
    for placed in row.placed:
        piece, before = placed.piece, 0.0
        for (first, _), end in zip(piece.chars, piece.ends, strict=True):
            if piece.backward:
                left, right = placed.x + piece.width - end, placed.x + piece.width - before
            else:
                left, right = placed.x + before, placed.x + end
            found.append(Span(left + shift, right + shift, first))
            before = end
    return tuple(found)


def _raise(levels: Floats, spans: tuple[Span, ...], before: float, now: float) -> None:
    """Set how far columns show (0..1) for the letters that came between two counts. A letter's overhang and outline
    show with the last letter beside them."""
    far_left, far_right = min(s.left for s in spans), max(s.right for s in spans)
    for span in spans:
        if before - 1 < span.first < now:
            left = 0 if span.left <= far_left else round(span.left)
            right = len(levels) if span.right >= far_right else round(span.right)
            levels[left:right] = min(1.0, now - span.first)
