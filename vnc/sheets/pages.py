"""Sheets of paper: a page's head, scenes, and each line with its name for the recording beside it and room for notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from vnc.fonts import Fonts
from vnc.manuscript import Line
from vnc.markup import Run
from vnc.render.text.draw import Ink, draw
from vnc.render.text.layout import Block, Look, Piece, layout
from vnc.sheets.pdf import Page, Words, bind
from vnc.sheets.sheet import Sheet, take

PAPER = (595.28, 841.89)
"""A4 in points."""
DOTS = 200 / 72
"""Pixels in a point."""
POINTS = round(PAPER[1] * DOTS), round(PAPER[0] * DOTS)
LEFT, RIGHT, TOP, BOTTOM = 56.0, 545.0, 62.0, 790.0
WIDE = RIGHT - LEFT
SIDE = 150.0
"""How wide the column with ids and directions is."""
FONT = "sans"


def pdf(sheet: Sheet, fonts: Fonts) -> bytes:
    """The whole sheet as a document."""
    return bind(_pages(sheet, fonts), PAPER, sheet.title or "Untitled")


@dataclass(frozen=True)
class _Text:
    """Words that are set, and the words themselves: what no font has is still to be searched."""

    plain: str
    block: Block

    @property
    def high(self) -> float:
        return self.block.height / DOTS

    def seen(self, piece: Piece) -> str:
        """A piece's characters from left to right, as words in a PDF stand."""
        parts = [self.plain[first:last] for first, last in piece.chars]
        return "".join(reversed(parts) if piece.backward else parts)


@dataclass(slots=True)
class _Paper:
    """A page being filled: white points, the words on it, how far down it is filled."""

    fonts: Fonts
    dots: NDArray[np.uint8] = field(
        default_factory=lambda: np.full((round(PAPER[1] * DOTS), round(PAPER[0] * DOTS)), 255, np.uint8)
    )
    words: list[Words] = field(default_factory=list[Words])
    down: float = TOP

    def set(self, text: "_Text", x: float, y: float) -> None:
        """A text with its upper left corner at a place in points."""
        ink = draw(text.block, Ink("#000000"), self.fonts)[..., 3]
        top, left = round(y * DOTS), round(x * DOTS)
        part = self.dots[top : top + ink.shape[0], left : left + ink.shape[1]]
        np.minimum(part, 255 - ink[: part.shape[0], : part.shape[1]], out=part)
        for row in text.block.rows:
            size = max((placed.piece.size for placed in row.placed), default=1.0) / DOTS
            base = PAPER[1] - y - row.baseline / DOTS
            seen = "".join(text.seen(placed.piece) for placed in row.placed)
            self.words.append(Words(seen, x + row.left / DOTS, base, (row.right - row.left) / DOTS, size))

    def rule(self, y: float) -> None:
        """A thin line across the page."""
        self.dots[round(y * DOTS) : round(y * DOTS) + 2, round(LEFT * DOTS) : round(RIGHT * DOTS)] = 0

    def box(self, x: float, y: float, size: float, full: bool) -> None:
        """A square to tick; full for what is recorded."""
        top, left, side = round(y * DOTS), round(x * DOTS), round(size * DOTS)
        self.dots[top : top + side, left : left + side] = 0
        if not full:
            self.dots[top + 2 : top + side - 2, left + 2 : left + side - 2] = 255

    def done(self) -> Page:
        height, width = self.dots.shape
        return Page((width, height), np.packbits(self.dots > 128, axis=1).tobytes(), tuple(self.words))


def _pages(sheet: Sheet, fonts: Fonts) -> Iterator[Page]:
    """Page after page; a scene's name never stands alone at a page's end."""
    paper = _Paper(fonts)
    _head(paper, sheet)
    number = 1
    for label, lines in sheet.scenes():
        title = _text([Run(label or "story", bold=True)], fonts, 12, WIDE)
        for count, line in enumerate(lines):
            side, said = _line(line, fonts)
            high = max(side.high, said.high) + 9 + (title.high + 16 if count == 0 else 0)
            if paper.down + high > BOTTOM:
                yield _numbered(paper, number)
                paper, number = _Paper(fonts), number + 1
            if count == 0:
                paper.set(title, LEFT, paper.down + 8)
                paper.down += title.high + 16
            paper.box(LEFT, paper.down + 3, 8, bool(line.take))
            paper.set(side, LEFT + 16, paper.down)
            paper.set(said, LEFT + SIDE, paper.down)
            paper.down += max(side.high, said.high) + 9
    yield _numbered(paper, number)


def _head(paper: _Paper, sheet: Sheet) -> None:
    """The title, and what the script tells of those who speak."""
    count, seconds = len(sheet.lines), sum(line.seconds for line in sheet.lines)
    told = f"{count} line{'s' if count != 1 else ''}, about {seconds / 60:.1f} minutes"
    texts = [_text([Run(sheet.title or "Untitled", bold=True)], paper.fonts, 20, WIDE), _text([Run(told)], paper.fonts, 10, WIDE)]
    for part in sheet.parts:
        about = "; ".join(filter(None, (part.personality, part.speech)))
        runs = [Run(part.name, bold=True), *([Run(f": {about}")] if about else [])]
        texts.append(_text(runs, paper.fonts, 10, WIDE))
    for text in texts:
        paper.set(text, LEFT, paper.down)
        paper.down += text.high + 3
    paper.rule(paper.down + 5)
    paper.down += 12


def _line(line: Line, fonts: Fonts) -> tuple[_Text, _Text]:
    """What stands beside a line, and the line."""
    who = " · ".join(filter(None, (line.name or "Narrator", line.emotion, f"{line.seconds:.1f} s")))
    runs = [Run(f"{who}\n"), Run(take(line).removeprefix("voices/"), font="mono")]
    return _text(runs, fonts, 7.5, SIDE - 28), _text([Run(line.text)], fonts, 12, WIDE - SIDE)


def _text(runs: list[Run], fonts: Fonts, size: float, width: float) -> _Text:
    return _Text("".join(run.text for run in runs), layout(runs, fonts, Look(FONT, size * DOTS), width * DOTS))


def _numbered(paper: _Paper, number: int) -> Page:
    paper.set(_text([Run(str(number))], paper.fonts, 9, 40), RIGHT - 12, BOTTOM + 14)
    return paper.done()
