"""A place under a moving camera: its layers as plies that move by their depth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from PIL import Image, ImageFilter

from vnc.assets import Layer, Place
from vnc.record import record
from vnc.render.backdrop import FAR, Finish, Window, covering
from vnc.render.planes import Bytes, Planes, Rect, Sheet, blank, lay, shared
from vnc.render.sampling import nearest, picks, sampled, widened
from vnc.request import Size

BANDS = (0.8, 0.3)
"""Depths that part the far ply from the middle one, and that from the near one."""
NEAR = 1e-6
"""Of a pixel: less than that is a rounding."""
SLACK = 6
"""See-through pixels around a ply."""


@dataclass(frozen=True, eq=False)
class Ply:
    """Layers of about one depth as one sheet on the canvas, widened for sampling; `share` is its part in the camera's moves.
    `open` is the part of the canvas where it can be seen through. The farthest covers all and keeps nothing of a ground."""

    rect: Rect
    share: float
    open: Rect
    planes: tuple[Bytes, Bytes, Bytes]
    keeps: tuple[Bytes, Bytes, Bytes] | None

    @classmethod
    def of(cls, sheet: Sheet, share: float, canvas: Size, covers: bool) -> "Ply":
        y, u, v = (widened(plane) for plane in sheet.pixels.each())
        keep, half = (widened(plane) for plane in (sheet.keep, sheet.keep_half))
        return cls(sheet.rect, share, _open(sheet, canvas), (y, u, v), None if covers else (keep, half, half))

    @property
    def nbytes(self) -> int:
        return sum(plane.nbytes for plane in (*self.planes, *(self.keeps or ())[:2]))


@dataclass(frozen=True, eq=False)
class Depths:
    """A place's plies, far to near."""

    plies: tuple[Ply, ...]
    canvas: Size

    @property
    def nbytes(self) -> int:
        return sum(ply.nbytes for ply in self.plies)

    def seen(self, size: Size, window: Window) -> Planes:
        """The plies over each other as the camera sees them; of each what those before it leave open."""
        out = blank(*size)
        views = [_View.of(size, self.canvas, ply_window(window, ply.share)) for ply in self.plies]
        before: list[Rect] = []
        parts: list[Rect | None] = []
        for ply, view in reversed(list(zip(self.plies, views, strict=True))):
            part: Rect | None = view.inside(ply.rect)
            for rect in before:
                part = part and shared(part, rect)
            parts.append(part)
            before.append(view.around(ply.open))
        for ply, view, part in zip(self.plies, views, reversed(parts), strict=True):
            if part and part[0] < part[2] and part[1] < part[3]:
                _lay(ply, view, part, out.cut(part))
        return out


def _lay(ply: Ply, view: "_View", part: Rect, out: Planes) -> None:
    """A ply as it is seen in a part of the frame."""
    keeps = ply.keeps or (None, None, None)
    for ground, plane, keep, step in zip(out.each(), ply.planes, keeps, (1, 2, 2), strict=True):
        height, width = plane.shape
        down = picks((part[3] - part[1]) // step, view.down.at(part[1], ply.rect[1], step), view.down.step, height)
        across = nearest((part[2] - part[0]) // step, view.across.at(part[0], ply.rect[0], step), view.across.step, width)
        if keep is None:
            ground[:] = sampled(plane, down, across)
        else:
            lay(ground, sampled(plane, down, across), sampled(keep, down, across))


@record
class _Side:
    """One direction of a view: pixel 0 of the frame begins at `start` of the canvas, each next one a `step` further."""

    start: float
    step: float
    frame: int

    @classmethod
    def of(cls, frame: int, canvas: int, middle: float, zoom: float) -> "_Side":
        box = min(canvas, frame / zoom)
        start = min(max(0.0, canvas / 2 + (middle - 0.5) * frame - box / 2), canvas - box)
        return cls(start, box / frame, frame)

    def inside(self, begin: int, end: int) -> tuple[int, int]:
        """The frame's pixels (even) that show nothing but what lies between two pixels of the canvas."""
        first, last = ceil((begin - self.start) / self.step / 2 - NEAR), floor((end - self.start) / self.step / 2 + NEAR)
        return max(0, 2 * first), min(self.frame, 2 * last)

    def around(self, begin: int, end: int) -> tuple[int, int]:
        """The frame's pixels (even) that show anything of it."""
        first, last = floor((begin - 1 - self.start) / self.step / 2), ceil((end + 1 - self.start) / self.step / 2)
        return max(0, 2 * first), min(self.frame, 2 * last)

    def at(self, pixel: int, begin: int, half: int) -> float:
        """Where the middle of a frame's pixel lies in a plane that begins at a pixel of the canvas (of half the size, if 2)."""
        return (self.start + (pixel + half / 2) * self.step - begin) / half - 0.5


@record
class _View:
    """What a camera sees of the canvas."""

    across: _Side
    down: _Side

    @classmethod
    def of(cls, size: Size, canvas: Size, window: Window) -> "_View":
        across, down = (_Side.of(size[i], canvas[i], (window.x, window.y)[i], window.zoom) for i in (0, 1))
        return cls(across, down)

    def inside(self, rect: Rect) -> Rect:
        (left, right), (top, bottom) = self.across.inside(rect[0], rect[2]), self.down.inside(rect[1], rect[3])
        return left, top, right, bottom

    def around(self, rect: Rect) -> Rect:
        (left, right), (top, bottom) = self.across.around(rect[0], rect[2]), self.down.around(rect[1], rect[3])
        return left, top, right, bottom


def ply_window(window: Window, share: float) -> Window:
    """The camera as things at a depth take part in it."""
    return Window(0.5 + (window.x - 0.5) * share, 0.5 + (window.y - 0.5) * share, 1 + (window.zoom - 1) * share)


def share(depth: float) -> float:
    """How much of the camera's move a depth takes part in: far things little, near ones nearly as much as figures."""
    return 0.84 - 0.42 * depth


def depths(place: Place, canvas: Size, blur: float, finish: Finish) -> Depths:
    """A place's layers as plies. The first covers the canvas."""
    found: list[tuple[Sheet, float]] = []
    for number, (depth, image) in enumerate(_bands(place.layers)):
        picture = covering(image, canvas)
        if blur:
            picture = picture.filter(ImageFilter.GaussianBlur(blur))
        pixels = np.asarray(picture.convert("RGBA")) if number else _opaque(picture)
        box = (0, 0, *canvas) if number == 0 else _box(pixels[..., 3])
        if box is None:
            continue
        left, top, right, bottom = box
        done = np.dstack((finish(pixels[..., :3])[top:bottom, left:right], pixels[top:bottom, left:right, 3]))
        found.append((Sheet.of(done, left, top), depth))
    alone = len(found) == 1
    plies = (Ply.of(sheet, FAR if alone else share(depth), canvas, n == 0) for n, (sheet, depth) in enumerate(found))
    return Depths(tuple(plies), canvas)


def _open(sheet: Sheet, canvas: Size) -> Rect:
    """Around all of the canvas that a sheet does not hide."""
    left, top, right, bottom = sheet.rect
    seen = np.ones((canvas[1], canvas[0]), bool)
    seen[top:bottom, left:right] = sheet.keep
    return _box(seen) or (0, 0, 0, 0)


def _bands(layers: Sequence[Layer]) -> Iterator[tuple[float, Image.Image]]:
    """(mean depth, premultiplied picture) of each band; what lies over all (light in the air) is laid into each."""
    solid, air = _parted(layers)
    groups: dict[int, list[Layer]] = {}
    for number, layer in enumerate(solid):
        groups.setdefault(0 if number == 0 else sum(layer.depth < edge for edge in BANDS), []).append(layer)
    for _, group in sorted(groups.items()):
        whole = Image.fromarray(np.ascontiguousarray(group[0].image)).convert("RGBA")
        for layer in group[1:]:
            whole.alpha_composite(_like(layer.image, whole))
        for layer in air:
            cover = whole.getchannel("A")
            whole.alpha_composite(_like(layer.image, whole))
            whole.putalpha(cover)
        yield sum(layer.depth for layer in group) / len(group), whole.convert("RGBa")


def _parted(layers: Sequence[Layer]) -> tuple[list[Layer], list[Layer]]:
    """Things, and the air before them: a layer that is farther than the one behind it."""
    air = [b for a, b in zip(layers, layers[1:], strict=False) if b.depth > a.depth]
    return [layer for layer in layers if not any(layer is each for each in air)], air


def _like(image: np.ndarray, whole: Image.Image) -> Image.Image:
    picture = Image.fromarray(np.ascontiguousarray(image)).convert("RGBA")
    return picture if picture.size == whole.size else picture.resize(whole.size, Image.Resampling.BICUBIC)


def _opaque(picture: Image.Image) -> Bytes:
    pixels = np.array(picture.convert("RGBA"))
    pixels[..., 3] = 255
    return pixels


def _box(cover: np.ndarray) -> Rect | None:
    """Even-sided, around all that shows, with a little slack."""
    columns, rows = np.flatnonzero(cover.any(0)), np.flatnonzero(cover.any(1))
    if not len(columns):
        return None
    left, top = max(0, int(columns[0]) - SLACK & ~1), max(0, int(rows[0]) - SLACK & ~1)
    right, bottom = int(columns[-1]) + SLACK + 1 & ~1, int(rows[-1]) + SLACK + 1 & ~1
    return left, top, min(cover.shape[1], right), min(cover.shape[0], bottom)
