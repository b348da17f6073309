"""The packets of a segment, read from the tables of its MP4 or MOV file.

FFmpeg decodes a frame of every file that it opens, to learn what we know already; over the many segments of a long film
that would cost more than all the copying.
"""

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from struct import Struct, error, iter_unpack, unpack_from

from vnc.emit.compat import Broken
from vnc.record import record

Box = tuple[int, int]
"""Where a box's contents begin and end."""
_HEAD = Struct(">I4s")
_ENTRY = 78
"""Bytes of a sample entry before the boxes inside it: what the picture is, its size, its name."""


@record
class Sample:
    """A coded frame: when it is shown, in frames from the segment's start, and its bytes."""

    time: int
    key: bool
    data: bytes


def samples(path: Path, fps: int) -> tuple[bytes, Iterator[Sample]]:
    """How the segment was coded (equal for those that may be joined), and its frames in coded order.

    Raises Broken for what is no such file.
    """
    try:
        return _read(path.read_bytes(), fps)
    except (KeyError, ValueError, ZeroDivisionError, error, OSError) as wrong:
        raise Broken(f"cannot read {path}: {wrong}", "drop damaged entries with `vnc cache verify`; build again") from wrong


def _read(data: bytes, fps: int) -> tuple[bytes, Iterator[Sample]]:
    top = _inside(data, (0, len(data)))
    trak = _inside(data, _inside(data, top[b"moov"])[b"trak"])
    mdia = _inside(data, trak[b"mdia"])
    table = _inside(data, _inside(data, mdia[b"minf"])[b"stbl"])
    (scale,) = unpack_from(">I", data, mdia[b"mdhd"][0] + 12)
    sizes = _sizes(data, table[b"stsz"])
    (start,) = unpack_from(">I", data, table[b"stco"][0] + 8)
    if start + sum(sizes) != top[b"mdat"][1]:
        raise ValueError("its frames are not in one piece")
    times = accumulate(_runs(data, table[b"stts"], len(sizes)), initial=-_shown_from(data, trak))
    later = _runs(data, table[b"ctts"], len(sizes)) if b"ctts" in table else [0] * len(sizes)
    keys = set(_numbers(data, table[b"stss"], 8)) if b"stss" in table else range(1, len(sizes) + 1)
    rows = zip(times, later, accumulate(sizes, initial=start), sizes, strict=False)
    found = (
        Sample(_frames(time + lag, fps, scale), number in keys, data[at : at + size])
        for number, (time, lag, at, size) in enumerate(rows, 1)
    )
    return _head(data, table[b"stsd"]), found


def _inside(data: bytes, box: Box) -> dict[bytes, Box]:
    """The boxes in a box, by name; the first of each."""
    found: dict[bytes, Box] = {}
    at, end = box
    while at + _HEAD.size <= end:
        size, name = _HEAD.unpack_from(data, at)
        head = _HEAD.size
        if size == 1:
            (size,) = unpack_from(">Q", data, at + head)
            head += 8
        if size < head or at + size > end:
            raise ValueError("a box is cut off")
        found.setdefault(name, (at + head, at + size))
        at += size
    return found


def _numbers(data: bytes, box: Box, skip: int) -> list[int]:
    return [number for (number,) in iter_unpack(">I", data[box[0] + skip : box[1]])]


def _sizes(data: bytes, box: Box) -> list[int]:
    """Bytes of each frame; a file whose frames are all of one size says so once."""
    one, count = unpack_from(">II", data, box[0] + 4)
    if one and one * count > len(data):
        raise ValueError("its tables do not agree")
    return [one] * count if one else _numbers(data, box, 12)


def _runs(data: bytes, box: Box, count: int) -> list[int]:
    """A table of (how many, value) written out; it must tell of `count` frames."""
    runs = list(iter_unpack(">Ii", data[box[0] + 8 : box[1]]))
    if sum(many for many, _ in runs) != count:
        raise ValueError("its tables do not agree")
    return [value for many, value in runs for _ in range(many)]


def _shown_from(data: bytes, trak: dict[bytes, Box]) -> int:
    """The time of the first frame shown: frames that are coded before they are shown make it late."""
    if b"edts" not in trak:
        return 0
    return unpack_from(">i", data, _inside(data, trak[b"edts"])[b"elst"][0] + 12)[0]


def _head(data: bytes, stsd: Box) -> bytes:
    """The coder's name and settings, without the rates measured for this one segment."""
    size, _ = _HEAD.unpack_from(data, stsd[0] + 8)
    entry = stsd[0] + 8 + 4, stsd[0] + 8 + size
    inner = _inside(data, (entry[0] + 4 + _ENTRY, entry[1]))
    return data[entry[0] : entry[0] + 4 + _ENTRY] + b"".join(data[slice(*box)] for name, box in inner.items() if name != b"btrt")


def _frames(time: int, fps: int, scale: int) -> int:
    """A time as the nearest whole frame."""
    return (2 * time * fps + scale) // (2 * scale)
