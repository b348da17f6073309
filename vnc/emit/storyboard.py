"""The film on a sheet: a picture per line with who says it, what, and when. Long films go on to further sheets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnc.emit.plain import Options, PlainEmitter, pictures
from vnc.film import Film, captions
from vnc.fonts import Fonts
from vnc.options import option
from vnc.record import record
from vnc.store import write
from vnc.timeline import SECOND, Timeline

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

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
    sheet = Image.new("RGB", (2 * MARGIN + across * (width + GAP) - GAP, HEAD + rows * down + MARGIN), PAPER)
    draw = ImageDraw.Draw(sheet)
    _head(draw, film.timeline, sheet.width, page)
    for place, (panel, (_, picture)) in enumerate(zip(told, pictures(film, (p.tick for p in told), width), strict=True)):
        x, y = MARGIN + place % options.columns * (width + GAP), HEAD + place // options.columns * down
        sheet.paste(picture, (x, y))
        _label(draw, panel.chapter, (x, y), width)
        _panel(draw, panel, (x, y + height + 8), width)
    return sheet


def _head(draw: "ImageDraw", timeline: Timeline, width: int, page: tuple[int, int]) -> None:
    """The title at the left, the length at the right, a rule below."""
    number, count = page
    facts = f"{timeline.author}   {_clock(timeline.length)}".strip() + (f"   {number}/{count}" if count > 1 else "")
    room = width - 2 * MARGIN - _wide(facts, "sans", 18) - GAP
    _words(draw, (MARGIN, 58), _cut(timeline.title or "Storyboard", "serif bold", 32, room), "serif bold", 32, INK)
    _words(draw, (width - MARGIN - _wide(facts, "sans", 18), 58), facts, "sans", 18, FAINT)
    draw.line([(MARGIN, 74), (width - MARGIN, 74)], RULE, 2)


def _panel(draw: "ImageDraw", panel: Panel, at: tuple[int, int], width: int) -> None:
    """Number, name and time on one line; below it the words."""
    x, y = at
    time = _clock(panel.start)
    _words(draw, (x, y + 18), str(panel.number), "sans", 15, FAINT)
    left = x + _wide(f"{panel.number} ", "sans", 15) + 6
    _words(draw, (x + width - _wide(time, "mono", 15), y + 18), time, "mono", 15, FAINT)
    _words(draw, (left, y + 18), _cut(panel.who, "sans bold", 18, width - 140), "sans bold", 18, _dark(panel.colour))
    for number, line in enumerate(_wrapped(panel.text, width)):
        _words(draw, (x, y + NAME + 18 + number * LINE), line, "sans", 17, INK)


def _label(draw: "ImageDraw", title: str, at: tuple[int, int], width: int) -> None:
    """A chapter's title over the corner of its first picture."""
    if title:
        x, y = at
        text = _cut(title, "sans bold", 16, width - 40)
        draw.rectangle([x, y, x + _wide(text, "sans bold", 16) + 20, y + 28], INK)
        _words(draw, (x + 10, y + 20), text, "sans bold", 16, PAPER)


def _wrapped(text: str, width: int) -> list[str]:
    """At most LINES lines; what does not fit ends in an ellipsis."""
    lines, line = list[str](), ""
    for piece in _pieces(text, width):
        if line and _wide(line + piece.rstrip(), "sans", 17) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    lines.append(line.rstrip())
    return [*lines[: LINES - 1], _cut(" ".join(lines[LINES - 1 :]), "sans", 17, width)] if len(lines) > LINES else lines


def _pieces(text: str, width: int) -> Iterator[str]:
    """Where a line may break: after spaces, between characters of scripts that write none, and in words too long for it."""
    word = ""
    for char in " ".join(text.split()):
        if word and _wide(word + char, "sans", 17) > width:
            yield word
            word = ""
        word += char
        if char == " " or ord(char) >= 0x2E80:
            yield word
            word = ""
    yield word


def _cut(text: str, font: str, size: int, width: int) -> str:
    if _wide(text, font, size) <= width:
        return text
    while text and _wide(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def _words(draw: "ImageDraw", at: tuple[int, int], text: str, font: str, size: int, colour: str) -> None:
    """Text on a baseline, each stretch in a font that has its characters."""
    x, y = at
    for part, face in _stretches(text, font, size):
        draw.text((x, y), part, colour, face, anchor="ls")
        x += round(face.getlength(part))


def _wide(text: str, font: str, size: int) -> int:
    return sum(round(face.getlength(part)) for part, face in _stretches(text, font, size))


@lru_cache(maxsize=4096)
def _stretches(text: str, font: str, size: int) -> "tuple[tuple[str, FreeTypeFont], ...]":
    fonts = Fonts()
    own = fonts.face(font)
    out: list[tuple[str, FreeTypeFont]] = []
    for char in text:
        face = fonts.covering(char, own) or own
        loaded = _loaded(face.path, face.index, size) or _loaded(own.path, own.index, size)
        assert loaded is not None  # our own fonts have every size
        if out and out[-1][1] is loaded:
            out[-1] = (out[-1][0] + char, loaded)
        else:
            out.append((char, loaded))
    return tuple(out)


@lru_cache(maxsize=64)
def _loaded(path: str, index: int, size: int) -> "FreeTypeFont | None":
    """None for fonts that come in one size of pixels only."""
    from PIL import ImageFont

    try:
        return ImageFont.truetype(path, size, index)
    except OSError:
        return None


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
