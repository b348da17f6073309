"""The film on a sheet: a picture per line with who says it, what, and when. Long films go on to further sheets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from vnc.emit.plain import Options, PlainEmitter, pictures
from vnc.film import Film, Words, captions
from vnc.options import option
from vnc.record import record
from vnc.store import write
from vnc.timeline import SECOND, Timeline

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

PAPER, INK, FAINT, RULE = "#f6f4ef", "#22242c", "#7d7f8a", "#d9d5cb"
MARGIN, GAP, HEAD = 40, 26, 92
LINE, NAME, LINES = 22, 26, 3
"""Heights of a line of words and of the name, and how many lines there are."""


@record
class SheetOptions(Options):
    columns: int = option(4, "Pictures side by side.", ge=1, le=12)
    width: int = option(360, "Width of a picture in pixels.", ge=120, le=1920)
    rows: int = option(24, "Rows on a sheet; what is left goes on another.", ge=1, le=100)


@record
class Panel:
    """One picture with its words. `tick` is when the words are all there."""

    number: int
    tick: int
    start: int
    who: str
    text: str
    colour: str
    chapter: str = ""


@dataclass(frozen=True)
class StoryboardEmitter(PlainEmitter):
    Options: type = SheetOptions

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        assert isinstance(options, SheetOptions)
        told = panels(film.timeline)
        each = options.rows * options.columns
        sheets = [told[first : first + each] for first in range(0, max(1, len(told)), each)]
        names = [out, *(out.with_stem(f"{out.stem}-{number}") for number in range(2, len(sheets) + 1))]
        for number, (name, part) in enumerate(zip(names, sheets, strict=True), 1):
            data = BytesIO()
            _sheet(film, part, options, (number, len(sheets))).save(data, "PNG", compress_level=6)
            write(name, data.getvalue())
        return (f"{len(sheets)} sheets: {', '.join(name.name for name in names)}",) if len(sheets) > 1 else ()


def panels(timeline: Timeline) -> tuple[Panel, ...]:
    """A panel for each line and each choice, in order; the first of a chapter carries its title."""
    rows = sorted([*_spoken(timeline), *_chosen(timeline)])
    titles = {chapter.start: chapter.title for chapter in timeline.chapters}
    out: list[Panel] = []
    passed = -1
    for number, (start, tick, who, text, colour) in enumerate(rows, 1):
        title = next((t for s, t in sorted(titles.items(), reverse=True) if passed < s <= start), "")
        passed = start
        out.append(Panel(number, tick, start, who, text, colour, title))
    return tuple(out)


def _spoken(timeline: Timeline) -> Iterator[tuple[int, int, str, str, str]]:
    colours = {s.text.entry.who: s.text.entry.colour for s in timeline.segments if s.text}
    for caption in captions(timeline):
        if caption.text.strip():
            tick = caption.start + (caption.end - caption.start) * 4 // 5
            yield caption.start, tick, caption.who, caption.text, colours.get(caption.who) or INK


def _chosen(timeline: Timeline) -> Iterator[tuple[int, int, str, str, str]]:
    for start, segment in zip(timeline.starts(), timeline.segments, strict=True):
        if choices := segment.choices:
            text = " / ".join(f"▸ {o}" if i == choices.picked else o for i, o in enumerate(choices.options))
            yield start, start + (choices.settle + choices.chosen) // 2, "", text, INK


def _sheet(film: Film, told: Sequence[Panel], options: SheetOptions, page: tuple[int, int]) -> "Image":
    from PIL import Image, ImageDraw

    width, height = options.width, round(film.timeline.size[1] * options.width / film.timeline.size[0])
    down = height + NAME + LINES * LINE + 12 + GAP
    rows = max(1, -(-len(told) // options.columns))
    across = min(options.columns, max(2, len(told)))
    paper = Image.new("RGB", (2 * MARGIN + across * (width + GAP) - GAP, HEAD + rows * down + MARGIN), PAPER)
    sheet = _Sheet(paper, ImageDraw.Draw(paper), film.label)
    _head(sheet, film.timeline, page)
    for place, (panel, (_, picture)) in enumerate(zip(told, pictures(film, (p.tick for p in told), width), strict=True)):
        x, y = MARGIN + place % options.columns * (width + GAP), HEAD + place // options.columns * down
        paper.paste(picture, (x, y))
        _label(sheet, panel.chapter, (x, y), width)
        _panel(sheet, panel, (x, y + height + 8), width)
    return paper


@dataclass(frozen=True)
class _Sheet:
    """Paper, lines on it, and who sets words."""

    paper: "Image"
    draw: "ImageDraw"
    label: Callable[[Words], np.ndarray]

    def words(self, at: tuple[int, int], words: Words, right: bool = False) -> int:
        """Sets them from their upper left corner, or `right` corner; gives how wide they are."""
        from PIL import Image

        ink = Image.fromarray(self.label(words))
        self.paper.paste(ink, (at[0] - ink.width if right else at[0], at[1]), ink)
        return ink.width


def _head(sheet: _Sheet, timeline: Timeline, page: tuple[int, int]) -> None:
    """The title at the left, the length at the right, a rule below."""
    number, count = page
    right = sheet.paper.width - MARGIN
    facts = f"{timeline.author}   {_clock(timeline.length)}".strip() + (f"   {number}/{count}" if count > 1 else "")
    taken = sheet.words((right, 40), Words(facts, "sans", 18, FAINT, right - MARGIN), right=True)
    title = Words(timeline.title or "Storyboard", "serif bold", 32, INK, max(1, right - MARGIN - taken - GAP))
    sheet.words((MARGIN, 27), title)
    sheet.draw.line([(MARGIN, 74), (right, 74)], RULE, 2)


def _panel(sheet: _Sheet, panel: Panel, at: tuple[int, int], width: int) -> None:
    """Number, name and time on one line; below it the words."""
    x, y = at
    sheet.words((x + width, y + 3), Words(_clock(panel.start), "mono", 15, FAINT, width), right=True)
    left = x + 12 + sheet.words((x, y + 3), Words(str(panel.number), "sans", 15, FAINT, width))
    sheet.words((left, y), Words(panel.who, "sans bold", 18, _dark(panel.colour), width - 140))
    sheet.words((x, y + NAME), Words(panel.text, "sans", 17, INK, width, LINES, LINE / 17))


def _label(sheet: _Sheet, title: str, at: tuple[int, int], width: int) -> None:
    """A chapter's title over the corner of its first picture."""
    if title:
        x, y = at
        words = Words(title, "sans bold", 16, PAPER, width - 40)
        sheet.draw.rectangle([x, y, x + sheet.label(words).shape[1] + 20, y + 28], INK)
        sheet.words((x + 10, y + 4), words)


def _dark(colour: str) -> str:
    """A name's colour, made dark enough for paper."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    share = min(1.0, 120 / max(1.0, 0.299 * red + 0.587 * green + 0.114 * blue))
    return f"#{round(red * share):02x}{round(green * share):02x}{round(blue * share):02x}"


def _clock(ticks: int) -> str:
    """minutes:seconds and a tenth."""
    tenths = ticks * 10 // SECOND
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


PNG = StoryboardEmitter("storyboard", ".png")
