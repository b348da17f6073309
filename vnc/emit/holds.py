"""Frames that stay: H.264 pictures that say "all as before", written without the coder in a dozen bytes.

A coder takes as long over a frame that repeats the last one as over any other. Its own pictures then only have to be
numbered anew, since those between them count as well. Terms and tables are those of ITU-T H.264.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vnc.record import record

SLICE, IDR, SPS, PPS = 1, 5, 7, 8
START = b"\0\0\0\1"
HIGH = {100, 110, 122, 244}
"""Profiles that tell more about colour."""
COUNTED = 2
"""The way of telling the order of pictures (pic_order_cnt_type) in which their numbers tell it."""
QP, STATE = 51, 42
"""The quantiser that a held picture names, and how sure the arithmetic coder is of skipped blocks there from the start."""
SURE = 62
"""As sure as it ever gets."""
UNLIKELY = (
    (16, 20, 23, 27), (15, 19, 22, 25), (14, 18, 21, 24), (14, 17, 20, 23), (13, 16, 19, 22), (12, 15, 18, 21), (12, 14, 17, 20),
    (11, 14, 16, 19), (11, 13, 15, 18), (10, 12, 15, 17), (10, 12, 14, 16), (9, 11, 13, 15), (9, 11, 12, 14), (8, 10, 12, 14),
    (8, 9, 11, 13), (7, 9, 11, 12), (7, 9, 10, 12), (7, 8, 10, 11), (6, 8, 9, 11), (6, 7, 9, 10), (6, 7, 8, 9),
)  # fmt: skip
"""What of the coder's span goes to the unlikely case, by state (from STATE on) and quarter (rangeTabLPS, table 9-44)."""
HEAD = 12
"""Bytes of a slice within which its number stands."""


@record
class Pictures:
    """What of a stream's parameter sets matters to a picture that says "as before"."""

    number_bits: int
    blocks: int
    arithmetic: bool
    weighted: bool
    filtered: bool
    quantiser: int


@dataclass
class Holds:
    """A stream's pictures in order, renumbered, and held ones between them."""

    pictures: Pictures
    number: int = 0

    def coded(self, packet: bytes) -> bytes:
        """The coder's next picture."""
        units = list(_units(packet))
        kinds = {unit[0] & 31 for unit in units}
        self.number = 0 if IDR in kinds else self._next()
        return b"".join(START + (self._renumbered(unit) if unit[0] & 31 == SLICE else unit) for unit in units)

    def held(self) -> bytes:
        """The picture before once more."""
        self.number = self._next()
        return START + bytes([2 << 5 | SLICE]) + _guarded(_skipping(self.pictures, self.number))

    def _next(self) -> int:
        return (self.number + 1) % (1 << self.pictures.number_bits)

    def _renumbered(self, unit: bytes) -> bytes:
        """A slice with another number. What follows a byte above 3 needs no other guards than it has."""
        end = next((at for at in range(HEAD, len(unit)) if unit[at - 1] > 3), len(unit))
        bits = Bits(_plain(unit[1:end]))
        bits.golombs(3)
        return unit[:1] + _guarded(bits.changed(self.pictures.number_bits, self.number)) + unit[end:]


def holds(extradata: bytes | None) -> Holds | None:
    """How to hold pictures of a stream with these parameter sets; None where each does not simply follow the last."""
    units = {unit[0] & 31: _plain(unit[1:]) for unit in _units(extradata or b"")}
    if SPS not in units or PPS not in units:
        return None
    size = _sequence(Bits(units[SPS]))
    return Holds(_pictures(Bits(units[PPS]), *size)) if size else None


def _sequence(bits: "Bits") -> tuple[int, int] | None:
    """Bits of a picture's number, and blocks in a picture."""
    profile = bits.take(8)
    bits.take(16)
    bits.golomb()
    if profile in HIGH and (*bits.golombs(3), bits.take(2)) != (1, 0, 0, 0):
        return None
    number_bits = bits.golomb() + 4
    if bits.golombs(2) != (COUNTED, 1):
        return None
    bits.take(1)
    wide, high = bits.golombs(2)
    return (number_bits, (wide + 1) * (high + 1)) if bits.take(1) else None


def _pictures(bits: "Bits", number_bits: int, blocks: int) -> Pictures:
    bits.golombs(2)
    arithmetic = bool(bits.take(1))
    bits.take(1)
    bits.golombs(3)
    weighted = bool(bits.take(1))
    bits.take(2)
    quantiser = 26 + bits.signed()
    bits.golombs(2)
    return Pictures(number_bits, blocks, arithmetic, weighted, bool(bits.take(1)), quantiser)


def _skipping(told: Pictures, number: int) -> bytes:
    """A slice over the whole picture, all its blocks skipped."""
    head = golomb(0) + golomb(5) + golomb(0) + f"{number:0{told.number_bits}b}" + "00"  # all P; one reference, the usual
    head += (golomb(0) * 2 + "00") * told.weighted + "0"
    head += golomb(0) * told.arithmetic + signed(QP - told.quantiser) + golomb(1) * told.filtered
    if told.arithmetic:
        return _bytes(head + "1" * (-len(head) % 8) + _skips(told.blocks))
    return _bytes(head + golomb(told.blocks) + "1")


@lru_cache(maxsize=8)
def _skips(blocks: int) -> str:
    """What the arithmetic coder writes for so many skipped blocks (the likely case each time), with the bit that ends a slice."""
    span, digits, state = 510, 0, STATE
    for _ in range(blocks):
        span, digits = _wide(span, digits)
        span, digits = _wide(span - UNLIKELY[state - STATE][span >> 6 & 3], digits)
        state = min(state + 1, SURE)
        span -= 2
    return f"{span | 1:0{digits + 9}b}"


def _wide(span: int, digits: int) -> tuple[int, int]:
    """Kept above a quarter of its range."""
    return (span, digits) if span >= 256 else (span * 2, digits + 1)


class Bits:
    """Reads bits of a unit."""

    def __init__(self, data: bytes) -> None:
        self.text, self.at = f"{int.from_bytes(data):0{len(data) * 8}b}", 0

    def take(self, count: int) -> int:
        self.at += count
        return int(self.text[self.at - count : self.at], 2)

    def golomb(self) -> int:
        """ue(v)"""
        zeros = self.text.index("1", self.at) - self.at
        self.at += zeros
        return self.take(zeros + 1) - 1

    def golombs(self, count: int) -> tuple[int, ...]:
        return tuple(self.golomb() for _ in range(count))

    def signed(self) -> int:
        """se(v)"""
        value = self.golomb()
        return (value + 1) // 2 * (1 if value % 2 else -1)

    def changed(self, count: int, value: int) -> bytes:
        """All bytes, the next bits replaced."""
        return _bytes(f"{self.text[: self.at]}{value:0{count}b}{self.text[self.at + count :]}")


def golomb(value: int) -> str:
    """ue(v)"""
    digits = f"{value + 1:b}"
    return "0" * (len(digits) - 1) + digits


def signed(value: int) -> str:
    """se(v)"""
    return golomb(2 * value - 1 if value > 0 else -2 * value)


def _bytes(bits: str) -> bytes:
    """Filled up with zeros to whole bytes."""
    whole = bits + "0" * (-len(bits) % 8)
    return int(whole, 2).to_bytes(len(whole) // 8)


def _units(data: bytes) -> Iterator[bytes]:
    """The units between start codes."""
    return (unit for part in data.split(b"\0\0\1") if (unit := part.rstrip(b"\0")))


def _plain(unit: bytes) -> bytes:
    """Without the guards that keep start codes out."""
    return unit.replace(b"\0\0\3", b"\0\0")


def _guarded(unit: bytes) -> bytes:
    return re.sub(rb"\0\0(?=[\0-\3])", b"\0\0\3", unit)
