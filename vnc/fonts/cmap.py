"""What a font file holds, read with `struct` alone: its faces, names and characters."""

import struct
from bisect import bisect_right
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from vnc.record import record

Ranges = tuple[tuple[int, int], ...]
"""First and last code points, sorted and apart."""
OUTLINES = {b"glyf", b"CFF ", b"CFF2"}
BITMAPS = {b"CBDT", b"sbix"}


@record
class Face:
    """One face of a font file. `colour` faces are bitmaps of emoji in one size."""

    path: str
    index: int = 0
    family: str = ""
    bold: bool = False
    italic: bool = False
    colour: bool = False


@lru_cache(maxsize=8192)
def faces(path: str) -> tuple[Face, ...]:
    """The faces of a file; none if it is no font that can be drawn."""
    try:
        with Path(path).open("rb") as file:
            return tuple(face for index, at in enumerate(_starts(file)) if (face := _face(file, path, index, at)))
    except (OSError, struct.error, ValueError, UnicodeDecodeError):
        return ()


@lru_cache(maxsize=2048)
def coverage(face: Face) -> Ranges:
    """The code points for which a face has a glyph."""
    try:
        with Path(face.path).open("rb") as file:
            return _merged(_best(_table(file, _tables(file, _starts(file)[face.index]), b"cmap")))
    except (OSError, struct.error, KeyError, IndexError):
        return ()


def has(face: Face, char: str) -> bool:
    ranges = coverage(face)
    at = bisect_right(ranges, (ord(char), 0x7FFFFFFF)) - 1
    return at >= 0 and ranges[at][0] <= ord(char) <= ranges[at][1]


def _starts(file: BinaryIO) -> list[int]:
    """Where the faces of a file (one, or a collection) begin."""
    file.seek(0)
    tag = file.read(4)
    if tag == b"ttcf":
        _, count = struct.unpack(">II", file.read(8))
        return list(struct.unpack(f">{count}I", file.read(4 * count)))
    return [0] if tag in (b"\0\1\0\0", b"OTTO", b"true") else []


def _tables(file: BinaryIO, at: int) -> dict[bytes, tuple[int, int]]:
    file.seek(at + 4)
    (count,) = struct.unpack(">H", file.read(2))
    file.read(6)
    rows = (struct.unpack(">4sIII", file.read(16)) for _ in range(count))
    return {tag: (offset, length) for tag, _, offset, length in rows}


def _table(file: BinaryIO, tables: dict[bytes, tuple[int, int]], tag: bytes) -> bytes:
    offset, length = tables[tag]
    file.seek(offset)
    return file.read(length)


def _face(file: BinaryIO, path: str, index: int, at: int) -> Face | None:
    tables = _tables(file, at)
    if not {b"cmap", b"name"} <= tables.keys() or not tables.keys() & (OUTLINES | BITMAPS):
        return None
    family = _family(_table(file, tables, b"name"))
    style = struct.unpack(">H", _table(file, tables, b"head")[44:46])[0] if b"head" in tables else 0
    return Face(path, index, family, bool(style & 1), bool(style & 2), not tables.keys() & OUTLINES)


def _family(name: bytes) -> str:
    """The typographic family (16) or the plain one (1), in English where there is a choice."""
    _, count, strings = struct.unpack(">HHH", name[:6])
    found: dict[tuple[int, int], str] = {}
    for row in range(count):
        platform, _, language, kind, length, offset = struct.unpack(">6H", name[6 + 12 * row : 18 + 12 * row])
        if kind in (1, 16) and platform in (0, 1, 3):
            raw = name[strings + offset : strings + offset + length]
            text = raw.decode("mac-roman" if platform == 1 else "utf-16-be", "replace")
            found.setdefault((kind, int(language not in (0, 0x409))), text)
    return next((found[key] for key in ((16, 0), (1, 0), (16, 1), (1, 1)) if key in found), "")


def _best(cmap: bytes) -> list[tuple[int, int]]:
    """The richest Unicode subtable's ranges."""
    (count,) = struct.unpack(">H", cmap[2:4])
    rows = [struct.unpack(">HHI", cmap[4 + 8 * row : 12 + 8 * row]) for row in range(count)]
    wide = [at for platform, kind, at in rows if (platform, kind) in ((3, 10), (0, 4), (0, 6))]
    plain = [at for platform, kind, at in rows if (platform, kind) in ((3, 1), (0, 3), (0, 2), (0, 1), (0, 0))]
    for at in (*wide, *plain):
        form = struct.unpack(">H", cmap[at : at + 2])[0]
        if form in FORMATS:
            return FORMATS[form](cmap, at)
    return []


def _form4(cmap: bytes, at: int) -> list[tuple[int, int]]:
    """Segments, less the code points that lead to glyph 0."""
    count = struct.unpack(">H", cmap[at + 6 : at + 8])[0] // 2
    ends = struct.unpack(f">{count}H", cmap[at + 14 : at + 14 + 2 * count])
    base = at + 16 + 2 * count
    starts, deltas, offsets = (
        struct.unpack(f">{count}H", cmap[base + 2 * count * i : base + 2 * count * (i + 1)]) for i in range(3)
    )
    ranges: list[tuple[int, int]] = []
    for row, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        if first == 0xFFFF:
            continue
        if offset == 0:
            ranges.append((first, last))
            continue
        where = base + 4 * count + 2 * row + offset
        glyphs = struct.unpack(f">{last - first + 1}H", cmap[where : where + 2 * (last - first + 1)])
        ranges += [(first + i, first + i) for i, glyph in enumerate(glyphs) if glyph and (glyph + delta) & 0xFFFF]
    return ranges


def _form6(cmap: bytes, at: int) -> list[tuple[int, int]]:
    first, count = struct.unpack(">HH", cmap[at + 6 : at + 10])
    glyphs = struct.unpack(f">{count}H", cmap[at + 10 : at + 10 + 2 * count])
    return [(first + i, first + i) for i, glyph in enumerate(glyphs) if glyph]


def _form12(cmap: bytes, at: int) -> list[tuple[int, int]]:
    (count,) = struct.unpack(">I", cmap[at + 12 : at + 16])
    groups = (struct.unpack(">III", cmap[at + 16 + 12 * i : at + 28 + 12 * i]) for i in range(count))
    return [(first, last) for first, last, _ in groups]


FORMATS = {4: _form4, 6: _form6, 12: _form12, 13: _form12}


def _merged(ranges: list[tuple[int, int]]) -> Ranges:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return tuple(merged)
