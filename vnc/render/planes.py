"""Pictures as the coder wants them: YUV 4:2:0 planes, BT.709, limited range; and sheets laid over them.

All that stands still is turned into YUV once. A frame is then made of copies and short integer blends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from PIL import Image

from vnc.record import record
from vnc.render.arrays import Bytes
from vnc.render.sampling import picks, sampled

Rect = tuple[int, int, int, int]
"""left, top, right, bottom in pixels."""

BAND = 50_000
"""Pixels that are mixed at a time."""
COARSE = 0.7
"""A sheet made smaller than that loses pixels between those that are looked at: all are counted."""
KR, KB = 0.2126, 0.0722
KG = 1 - KR - KB
_U, _V = 224 / (2 * (1 - KB)) / 255, 224 / (2 * (1 - KR)) / 255
TO_YUV = (
    219 / 255 * KR, 219 / 255 * KG, 219 / 255 * KB, 16.0,
    -KR * _U, -KG * _U, (1 - KB) * _U, 128.0,
    (1 - KR) * _V, -KG * _V, -KB * _V, 128.0,
)  # fmt: skip
"""Full-range RGB to limited-range YUV, a row for each."""


@record
class Planes:
    """One frame: y (h, w), u and v (h/2, w/2) uint8. What `Renderer.frames` gives holds until the next is asked for; all that
    is not what it was in the one before lies in its `fresh` rectangles (None: anything may be)."""

    y: Bytes
    u: Bytes
    v: Bytes
    fresh: tuple[Rect, ...] | None = None

    @property
    def size(self) -> tuple[int, int]:
        return self.y.shape[1], self.y.shape[0]

    @property
    def nbytes(self) -> int:
        return self.y.nbytes + self.u.nbytes + self.v.nbytes

    def copy(self) -> "Planes":
        return Planes(self.y.copy(), self.u.copy(), self.v.copy())

    def cut(self, rect: Rect) -> "Planes":
        """A view of an even-aligned rectangle."""
        left, top, right, bottom = rect
        half = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
        return Planes(self.y[top:bottom, left:right], self.u[half], self.v[half])

    def put(self, other: "Planes") -> None:
        """Take over another's pixels (of the same size)."""
        self.y[:], self.u[:], self.v[:] = other.y, other.u, other.v

    def each(self) -> tuple[Bytes, Bytes, Bytes]:
        return self.y, self.u, self.v


def blank(width: int, height: int, colour: Sequence[int] = (0, 0, 0)) -> Planes:
    """Planes of one RGB colour; sides are even."""
    y, u, v = yuv444(np.full((1, 1, 3), colour, np.uint8))[0, 0]
    half = height // 2, width // 2
    return Planes(np.full((height, width), y, np.uint8), np.full(half, u, np.uint8), np.full(half, v, np.uint8))


def yuv444(rgb: Bytes) -> Bytes:
    """(h, w, 3) RGB as (h, w, 3) YUV."""
    return np.asarray(Image.fromarray(np.ascontiguousarray(rgb)).convert("RGB", TO_YUV))


def planes(rgb: Bytes) -> Planes:
    """(h, w, 3) uint8 RGB, even sides, as 4:2:0 planes."""
    yuv = yuv444(rgb)
    return Planes(yuv[..., 0].copy(), halved(yuv[..., 1]), halved(yuv[..., 2]))


def halved(plane: Bytes) -> Bytes:
    """Each 2x2 square's mean."""
    rows = plane[0::2].astype(np.uint16) + plane[1::2]
    return ((rows[:, 0::2] + rows[:, 1::2] + 2) >> 2).astype(np.uint8)


def rgb(picture: Planes) -> Bytes:
    """Planes as (h, w, 3) uint8 RGB, colour smoothly enlarged."""
    width, height = picture.size
    u, v = (
        Image.fromarray(np.ascontiguousarray(p)).resize((width, height), Image.Resampling.BILINEAR)
        for p in (picture.u, picture.v)
    )
    y = (picture.y.astype(np.float32) - 16) * (255 / 219)
    cb, cr = (
        (np.asarray(u, np.float32) - 128) * (2 * (1 - KB) * 255 / 224),
        (np.asarray(v, np.float32) - 128) * (2 * (1 - KR) * 255 / 224),
    )
    green = y - (KB * cb + KR * cr) / KG
    return np.clip(np.stack((y + cr, green, y + cb), -1) + 0.5, 0, 255).astype(np.uint8)


def even(rect: Rect, size: tuple[int, int]) -> Rect:
    """The rectangle rounded outward to even sides and cut to the frame; empty ones have no area."""
    left, top, right, bottom = rect
    left, top = max(0, left & ~1), max(0, top & ~1)
    return left, top, max(left, min(size[0], (right + 1) & ~1)), max(top, min(size[1], (bottom + 1) & ~1))


def joined(rects: Sequence[Rect]) -> Rect:
    """The smallest rectangle around all."""
    return min(r[0] for r in rects), min(r[1] for r in rects), max(r[2] for r in rects), max(r[3] for r in rects)


def shared(a: Rect, b: Rect) -> Rect | None:
    """Where two rectangles overlap."""
    left, top, right, bottom = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    return (left, top, right, bottom) if left < right and top < bottom else None


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A picture with soft edges at (x, y) of the frame, even-aligned, premultiplied, with what is left of the ground
    (255 - alpha) in full and in half size."""

    x: int
    y: int
    pixels: Planes
    keep: Bytes
    keep_half: Bytes

    @classmethod
    def of(cls, rgba: Bytes, x: int = 0, y: int = 0) -> Self:
        """(h, w, 4) uint8 straight-alpha RGBA placed at any pixel: padded to even sides."""
        odd_x, odd_y = x & 1, y & 1
        height, width = rgba.shape[:2]
        padded = np.zeros((height + odd_y + (height + odd_y & 1), width + odd_x + (width + odd_x & 1), 4), np.uint8)
        padded[odd_y : odd_y + height, odd_x : odd_x + width] = rgba
        yuv, alpha = yuv444(padded[..., :3]).astype(np.uint16), padded[..., 3].astype(np.uint16)
        yuv = ((yuv * alpha[..., None] + 127) // 255).astype(np.uint8)
        keep = (255 - padded[..., 3]).astype(np.uint8)
        return cls(x - odd_x, y - odd_y, Planes(yuv[..., 0].copy(), halved(yuv[..., 1]), halved(yuv[..., 2])), keep, halved(keep))

    @classmethod
    def veil(cls, size: tuple[int, int], colour: Sequence[int], alpha: int) -> Self:
        """One colour over the whole frame."""
        spot = cls.of(np.array([[(*colour, alpha)] * 2] * 2, np.uint8))
        width, height = size
        y, u, v = (plane[0, 0] for plane in spot.pixels.each())
        half = height // 2, width // 2
        pixels = Planes(np.full((height, width), y), np.full(half, u), np.full(half, v))
        return cls(0, 0, pixels, np.full((height, width), spot.keep[0, 0]), np.full(half, spot.keep_half[0, 0]))

    @property
    def rect(self) -> Rect:
        width, height = self.pixels.size
        return self.x, self.y, self.x + width, self.y + height

    @property
    def nbytes(self) -> int:
        return self.pixels.nbytes + self.keep.nbytes + self.keep_half.nbytes

    def moved(self, dx: int, dy: int) -> "Sheet":
        """By even steps."""
        return Sheet(self.x + dx, self.y + dy, self.pixels, self.keep, self.keep_half)

    def over(self, ground: Planes, within: Rect | None = None) -> None:
        """Lay it on the ground, only inside `within` (even-aligned)."""
        width, height = ground.size
        part = shared(self.rect, within or (0, 0, width, height))
        part = part and shared(part, (0, 0, width, height))
        if part is None:
            return
        to = ground.cut(part)
        local = part[0] - self.x, part[1] - self.y, part[2] - self.x, part[3] - self.y
        own = self.pixels.cut(local)
        keep = self.keep[local[1] : local[3], local[0] : local[2]]
        half = self.keep_half[local[1] // 2 : local[3] // 2, local[0] // 2 : local[2] // 2]
        lay(to.y, own.y, keep)
        lay(to.u, own.u, half)
        lay(to.v, own.v, half)

    def faded(self, alpha: float) -> "Sheet":
        """The same, thinner: alpha 0..1."""
        share = max(0, min(256, round(alpha * 256)))
        if share == 256:
            return self
        y, u, v = (((plane.astype(np.uint16) * share) >> 8).astype(np.uint8) for plane in self.pixels.each())
        keep, half = ((255 - (((255 - k.astype(np.uint16)) * share) >> 8)).astype(np.uint8) for k in (self.keep, self.keep_half))
        return Sheet(self.x, self.y, Planes(y, u, v), keep, half)

    def dimmed(self, bright: float) -> "Sheet":
        """The same with less light: 1 leaves it as it is, 0 is black."""
        if bright >= 1:
            return self
        share = round(bright * 256)
        y = _towards(self.pixels.y, self.keep, share, 16)
        u, v = (_towards(plane, self.keep_half, share, 128) for plane in (self.pixels.u, self.pixels.v))
        return Sheet(self.x, self.y, Planes(y, u, v), self.keep, self.keep_half)

    def scaled(self, factor: float, x: float, y: float, frame: tuple[int, int]) -> "Sheet":
        """Larger or smaller, its corner at a fraction of a pixel; as much as the frame shows of it."""
        height, width = self.keep.shape
        rect = int(np.floor(x)), int(np.floor(y)), int(np.ceil(x + width * factor)), int(np.ceil(y + height * factor))
        left, top, right, bottom = even(rect, frame)
        if left >= right or top >= bottom:
            return EMPTY
        box = (left - x) / factor, (top - y) / factor, (right - x) / factor, (bottom - y) / factor
        resized = _sampled if factor > COARSE else _averaged
        small = tuple(edge / 2 for edge in box)
        luma, keep = resized((self.pixels.y, self.keep), box, (right - left, bottom - top))
        u, v, half = resized((self.pixels.u, self.pixels.v, self.keep_half), small, ((right - left) // 2, (bottom - top) // 2))
        return Sheet(left, top, Planes(luma, u, v), keep, half)


EMPTY = Sheet(0, 0, blank(0, 0), np.zeros((0, 0), np.uint8), np.zeros((0, 0), np.uint8))


def _towards(plane: Bytes, keep: Bytes, share: int, level: int) -> Bytes:
    """Premultiplied values drawn towards a level."""
    mixed = plane * np.uint16(share)
    mixed += (255 - keep).astype(np.uint16) * np.uint16(level * (256 - share) // 255)
    mixed += 128
    mixed >>= 8
    return mixed.astype(np.uint8)


def _sampled(planes: Sequence[Bytes], box: Sequence[float], size: tuple[int, int]) -> list[Bytes]:
    """The part `box` of planes in another size. Sheets end softly: what is beyond is as their borders are."""
    (left, top, right, bottom), (wide, high), (rows, columns) = box, size, planes[0].shape
    across, down = (right - left) / wide, (bottom - top) / high
    found = picks(high, top + down / 2 - 0.5, down, rows), picks(wide, left + across / 2 - 0.5, across, columns)
    return [sampled(plane, *found) for plane in planes]


def _averaged(planes: Sequence[Bytes], box: Sequence[float], size: tuple[int, int]) -> list[Bytes]:
    """The same for what becomes much smaller: each pixel is the mean of many."""
    room, (rows, columns) = 4, planes[0].shape
    inside = [
        min(max(0.0, edge + room), limit) for edge, limit in zip(box, (columns + 2 * room, rows + 2 * room) * 2, strict=True)
    ]
    padded = (Image.fromarray(np.pad(plane, room, mode="edge")) for plane in planes)
    return [np.array(p.resize(size, Image.Resampling.BILINEAR, (inside[0], inside[1], inside[2], inside[3]))) for p in padded]


def lay(ground: Bytes, own: Bytes, keep: Bytes) -> None:
    """ground = own + ground * keep / 255, to within one step; exact where keep is 0 or 255."""
    mixed = np.multiply(ground, keep, dtype=np.uint16)
    mixed += 255
    mixed >>= 8
    np.add(mixed, own, out=ground, casting="unsafe")


def mix(a: Planes, b: Planes, share: float, out: Planes) -> None:
    """out = a where share is 0, b where it is 1."""
    weight = max(0, min(256, round(share * 256)))
    old, new = np.uint16(256 - weight), np.uint16(weight)
    for first, second, to in _bands(a.each(), b.each(), out.each()):
        mixed = first * old
        mixed += second * new
        mixed += 128
        mixed >>= 8
        to[:] = mixed


def mix_by(a: Planes, b: Planes, mask: Bytes, out: Planes) -> None:
    """out = a where the (h, w) mask is 0, b where it is 255."""
    half = halved(mask)
    for first, second, to, weight in _bands(a.each(), b.each(), out.each(), (mask, half, half)):
        wide = weight.astype(np.uint16)
        wide += wide >> 7
        mixed = first * (256 - wide)
        mixed += second * wide
        mixed += 128
        mixed >>= 8
        to[:] = mixed


def differing(a: Planes, b: Planes) -> Rect:
    """An even-aligned rectangle around all pixels that are not the same in both; without area if all are."""
    left, top, right, bottom = 1 << 30, 1 << 30, 0, 0
    for first, second, step in zip(a.each(), b.each(), (1, 2, 2), strict=True):
        other = first != second
        rows, columns = np.flatnonzero(other.any(1)) * step, np.flatnonzero(other.any(0)) * step
        if len(rows):
            left, top = min(left, int(columns[0])), min(top, int(rows[0]))
            right, bottom = max(right, int(columns[-1]) + step), max(bottom, int(rows[-1]) + step)
    return even((left, top, right, bottom), a.size) if right else (0, 0, 0, 0)


def _bands(*pictures: tuple[Bytes, ...]) -> Iterator[tuple[Bytes, ...]]:
    """Some rows of each picture's first plane at a time, then of the others: what is worked out stays near the processor."""
    for planes in zip(*pictures, strict=True):
        rows = max(1, BAND // planes[0].shape[1])
        for top in range(0, planes[0].shape[0], rows):
            yield tuple(plane[top : top + rows] for plane in planes)
