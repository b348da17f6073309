"""Runs of text into rows of placed pieces, each piece one font, one look, one direction."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from vnc.fonts import Face, Fonts
from vnc.markup import Run
from vnc.record import record
from vnc.render.text import bidi, pens
from vnc.render.text.breaks import Break, breaks
from vnc.render.text.graphemes import SELECTOR, clusters

Align = Literal["start", "centre", "left", "right"]
FINE = 4
"""Sizes are measured at so many times their pixels."""
RUBY = 0.5
WHITE = {"\t": "    ", "\u00a0": " ", "\u202f": " ", "\u3000": "\u2003", "\u2003": "  ", "\u2002": " ", "\u2009": " "}
"""Spaces other than the plain one."""
JOINERS = "\u200c\u200d\u200e\u200f"
EMOJI = 0x1F000, 0x1FAFF


@record
class Look:
    """How a text is set: font name, size in pixels, row pitch in sizes."""

    font: str
    size: float
    leading: float = 1.5
    bold: bool = False
    italic: bool = False


@record
class Piece:
    """Clusters set at one stroke: `ends` from the piece's reading start, `chars` (first, last) code points of each."""

    text: str
    face: Face
    size: float
    run: Run
    level: int
    ends: tuple[float, ...]
    chars: tuple[tuple[int, int], ...]
    space: bool

    @property
    def width(self) -> float:
        return self.ends[-1] if self.ends else 0.0

    @property
    def backward(self) -> bool:
        return self.level % 2 == 1

    @property
    def slanted(self) -> bool:
        """Whether a slant must be made by hand."""
        return self.run.italic and not self.face.italic and not self.face.colour


@record
class Word:
    """Pieces that stay together on a row, then spaces."""

    pieces: tuple[Piece, ...]
    last: bool = False
    """A new row begins after it."""

    @property
    def ink(self) -> float:
        return sum(piece.width for piece in self.pieces if not piece.space)

    @property
    def width(self) -> float:
        return sum(piece.width for piece in self.pieces)


@record
class Placed:
    piece: Piece
    x: float


@record
class Row:
    """One row: what stands where, its top and height in pixels, the base line, and its left and right ink edges."""

    placed: tuple[Placed, ...]
    top: float
    height: float
    baseline: float
    left: float
    right: float


@record
class Block:
    rows: tuple[Row, ...]
    width: float
    height: float
    length: int
    """Code points of the plain text."""


def layout(runs: Sequence[Run], fonts: Fonts, look: Look, width: float, align: Align = "start", balanced: bool = False) -> Block:
    """Set runs in a measure `width` pixels wide. `balanced` makes the rows about equally long."""
    plain = "".join(run.text for run in runs)
    base = bidi.base_level(plain)
    words = list(_words(runs, plain, base, fonts, look))
    rows = _fill(words, width)
    if balanced and len(rows) > 1:
        rows = _fill(words, _narrowest(words, width, len(rows)))
    elif len(rows) > 1 and len(rows[-1]) == 1:
        rows = _with_company(words, rows, width)
    return _placed(rows, width, _side(align, base), base, look, len(plain))


def _side(align: Align, base: int) -> float:
    """The share of a row's slack that goes before it."""
    return {"start": float(base), "left": 0.0, "centre": 0.5, "right": 1.0}[align]


def _with_company(words: list[Word], rows: list[list[Word]], width: float) -> list[list[Word]]:
    """The rows set a little narrower, so that no word is alone on the last."""
    for share in (0.94, 0.88, 0.82):
        tried = _fill(words, width * share)
        if len(tried) == len(rows) and len(tried[-1]) > 1:
            return tried
    return rows


def _narrowest(words: list[Word], width: float, rows: int) -> float:
    low, high = width * 0.4, width
    for _ in range(8):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_fill(words, middle)) <= rows else (middle, high)
    return high


def _words(runs: Sequence[Run], plain: str, base: int, fonts: Fonts, look: Look) -> Iterator[Word]:
    """The text cut where rows may end."""
    owner = [run for run in runs for _ in run.text]
    cells = clusters(plain)
    levels = bidi.levels(plain, base)
    marks = _kept(breaks(plain, cells), cells, owner)
    start = 0
    for i, mark in enumerate(marks):
        if mark == "no" and i + 1 < len(marks):
            continue
        yield Word(tuple(_pieces(plain, cells[start : i + 1], owner, levels, fonts, look)), mark == "must")
        start = i + 1


def _kept(marks: list[Break], cells: Sequence[tuple[int, int]], owner: list[Run]) -> list[Break]:
    """No break inside a run that has ruby over it."""
    kept = list(marks)
    for i in range(len(cells) - 1):
        run = owner[cells[i][0]]
        if run.ruby and owner[cells[i + 1][0]] is run:
            kept[i] = "no"
    return kept


def _pieces(
    plain: str, cells: Sequence[tuple[int, int]], owner: list[Run], levels: list[int], fonts: Fonts, look: Look
) -> Iterator[Piece]:
    """A word's clusters grouped by look, font, direction and whether they are spaces."""
    faces = _faces([plain[start:end] for start, end in cells], [owner[start] for start, _ in cells], fonts, look)
    items = [
        (cell, owner[cell[0]], face, levels[cell[0]], plain[cell[0] : cell[1]].isspace())
        for cell, face in zip(cells, faces, strict=True)
    ]
    for _, same in groupby(items, key=lambda item: (id(item[1]), item[2], item[3], item[4])):
        group = list(same)
        _, run, face, level, space = group[0]
        chars = tuple(cell for cell, *_ in group)
        parts = tuple(_shown(plain[first:last], face, fonts) for first, last in chars)
        size = look.size * run.size
        ends = tuple(end / FINE for end in pens.offsets(face, max(1, round(size * FINE)), parts, level % 2 == 1))
        yield Piece("".join(parts), face, size, run, level, ends, chars, space)


def _shown(cluster: str, face: Face, fonts: Fonts) -> str:
    """What of a cluster is given to the font: a space for what it cannot draw, nothing for line ends and controls."""
    if not cluster.isprintable() and not any(char.isprintable() for char in cluster):
        return WHITE.get(cluster, "")
    if any(fonts.covering(char, face) != face for char in cluster if char.isprintable() and char != " "):
        return " "
    return "".join(char for char in cluster if char.isprintable() or char in JOINERS)


def _faces(parts: list[str], runs: list[Run], fonts: Fonts, look: Look) -> list[Face]:
    """A face for each cluster: its own if that has the whole word, else the best for each script."""
    found: list[Face] = []
    for part, run in zip(parts, runs, strict=True):
        like = fonts.face(run.font or look.font, look.bold or run.bold, look.italic or run.italic)
        found.append(_face(part, like, fonts))
    return found


def _face(part: str, like: Face, fonts: Fonts) -> Face:
    if SELECTOR in part or EMOJI[0] <= ord(part[0]) <= EMOJI[1]:
        emoji = fonts.covering("\U0001f600", like)
        if emoji and emoji.colour and fonts.covering(part[0], emoji) == emoji:
            return emoji
    return (
        next((face for char in part if char.isprintable() and (face := fonts.covering(char, like)) not in (None, like)), like)
        or like
    )


def _fill(words: Iterable[Word], width: float) -> list[list[Word]]:
    """Rows as full as they can be; a word longer than a row is cut between clusters."""
    rows: list[list[Word]] = [[]]
    used = 0.0
    for word in words:
        if rows[-1] and used + word.ink > width + 0.01:
            rows.append([])
            used = 0.0
        parts = _cut(word, width) if word.ink > width else [word]
        for i, part in enumerate(parts):
            if i:
                rows.append([])
                used = 0.0
            rows[-1].append(part)
            used += part.width
        if word.last:
            rows.append([])
            used = 0.0
    return rows if rows[-1] or len(rows) == 1 else rows[:-1]


def _cut(word: Word, width: float) -> list[Word]:
    """A word that is too long for any row, in parts that fit (one cluster at least)."""
    parts: list[list[Piece]] = [[]]
    used = 0.0
    for piece in word.pieces:
        for single in _singles(piece):
            if parts[-1] and used + single.width > width and not single.space:
                parts.append([])
                used = 0.0
            parts[-1].append(single)
            used += single.width
    return [Word(tuple(part)) for part in parts]


def _singles(piece: Piece) -> Iterator[Piece]:
    """A piece cluster by cluster."""
    at, before = piece.chars[0][0] if piece.chars else 0, 0.0
    text = piece.text
    for (first, last), end in zip(piece.chars, piece.ends, strict=True):
        part = text[first - at : last - at] if len(text) == piece.chars[-1][1] - at else text
        yield Piece(part, piece.face, piece.size, piece.run, piece.level, (end - before,), ((first, last),), piece.space)
        before = end


def _placed(rows: list[list[Word]], width: float, side: float, base: int, look: Look, length: int) -> Block:
    """Rows from top to bottom, each with its pieces in the order they are seen."""
    out: list[Row] = []
    top = 0.0
    for words in rows:
        pieces = _trimmed([piece for word in words for piece in word.pieces])
        size = max((piece.size for piece in pieces), default=look.size)
        ruby = any(piece.run.ruby for piece in pieces)
        height = size * look.leading + (size * RUBY * 0.7 if ruby else 0)
        ink = sum(piece.width for piece in pieces)
        x = (width - ink) * side
        placed: list[Placed] = []
        for index in bidi.visual([piece.level for piece in pieces]):
            placed.append(Placed(pieces[index], x))
            x += pieces[index].width
        middle = top + height - size * look.leading / 2
        out.append(Row(tuple(placed), top, height, middle + 0.35 * size, (width - ink) * side, (width - ink) * side + ink))
        top += height
    return Block(tuple(out), width, top, length)


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """Without the spaces at a row's end."""
    while pieces and pieces[-1].space:
        pieces = pieces[:-1]
    return pieces
