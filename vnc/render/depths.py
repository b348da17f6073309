"""A place under a moving camera: its layers as plies that move by their depth, sampled to a third of a pixel.

A ply is enlarged once with care; a frame of a movement is then picked from it pixel by pixel, which costs little
and is as sharp as the picture itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from vnc.assets import Layer, Place
from vnc.record import record
from vnc.render.backdrop import FAR, Finish, Window, covering
from vnc.render.planes import Bytes, Planes, Rect, Sheet, lay
from vnc.request import Size

FINE = 3
"""How much finer than its pixels a ply is kept. Odd, so that a place at rest is the picture itself."""
BANDS = (0.8, 0.3)
"""Depths that part the far ply from the middle one, and that from the near one."""
SLACK = 6
"""See-through pixels around a ply."""


@dataclass(frozen=True, eq=False)
class Ply:
    """Layers of about one depth as one sheet on the canvas; `share` is its part in the camera's moves."""

    sheet: Sheet
    share: float

    def fine(self) -> "Ply":
        """Enlarged for sampling."""
        pixels = Planes(*(_enlarged(plane) for plane in self.sheet.pixels.each()))
        keep, half = _enlarged(self.sheet.keep), _enlarged(self.sheet.keep_half)
        return Ply(Sheet(self.sheet.x, self.sheet.y, pixels, keep, half), self.share)


@dataclass(frozen=True, eq=False)
class Depths:
    """A place's plies, far to near, each `fine` times as large as it is seen."""

    plies: tuple[Ply, ...]
    canvas: Size
    fine: int = 1

    @property
    def nbytes(self) -> int:
        return sum(ply.sheet.nbytes for ply in self.plies)

    def finer(self) -> "Depths":
        return Depths(tuple(ply.fine() for ply in self.plies), self.canvas, FINE)

    def seen(self, size: Size, window: Window) -> Planes:
        """The plies over each other as the camera sees them."""
        out = Planes(*(np.empty((size[1] // step, size[0] // step), np.uint8) for step in (1, 2, 2)))
        for number, ply in enumerate(self.plies):
            self._lay(ply, out, window, covers=number == 0)
        return out

    def _lay(self, ply: Ply, out: Planes, window: Window, covers: bool) -> None:
        size, sheet = out.size, ply.sheet
        own = ply_window(window, ply.share)
        across = _Axis.of(size[0], self.canvas[0], own.x, own.zoom, sheet.x, sheet.keep.shape[1] // self.fine)
        down = _Axis.of(size[1], self.canvas[1], own.y, own.zoom, sheet.y, sheet.keep.shape[0] // self.fine)
        if across.first >= across.last or down.first >= down.last:
            return
        keeps = sheet.keep, sheet.keep_half, sheet.keep_half
        for ground, plane, keep, step in zip(out.each(), sheet.pixels.each(), keeps, (1, 2, 2), strict=True):
            rows, columns = down.picks(step, self.fine), across.picks(step, self.fine)
            area = ground[down.first // step : down.last // step, across.first // step : across.last // step]
            shown = plane.take(rows, 0).take(columns, 1)
            if covers:
                area[:] = shown
            else:
                lay(area, shown, keep.take(rows, 0).take(columns, 1))


@record
class _Axis:
    """One direction of a sampling: frame pixels `first` to `last` (even) show a sheet's pixels from `start` on, in steps."""

    first: int
    last: int
    start: float
    step: float
    length: int

    @classmethod
    def of(cls, frame: int, canvas: int, middle: float, zoom: float, at: int, length: int) -> "_Axis":
        box = min(canvas, frame / zoom)
        left = min(max(0.0, canvas / 2 + (middle - 0.5) * frame - box / 2), canvas - box)
        step = box / frame
        first = max(0, int(np.ceil((at - left) / step / 2)) * 2)
        last = min(frame, int((at + length - left) / step / 2) * 2)
        return cls(first, last, left - at, step, length)

    def picks(self, half: int, fine: int) -> np.ndarray:
        """Which pixels of the plane (of half the size, if `half` is 2) are shown."""
        middles = np.arange(self.first // half, self.last // half) * half + half / 2
        found = np.floor((self.start + middles * self.step) / half * fine).astype(np.intp)
        return found.clip(0, self.length // half * fine - 1)


def ply_window(window: Window, share: float) -> Window:
    """The camera as things at a depth take part in it."""
    return Window(0.5 + (window.x - 0.5) * share, 0.5 + (window.y - 0.5) * share, 1 + (window.zoom - 1) * share)


def share(depth: float) -> float:
    """How much of the camera's move a depth takes part in: far things little, near ones nearly as much as figures."""
    return 0.84 - 0.42 * depth


def depths(place: Place, canvas: Size, blur: float, finish: Finish) -> Depths:
    """A place's layers as plies. The first covers the canvas."""
    plies: list[Ply] = []
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
        plies.append(Ply(Sheet.of(done, left, top), depth))
    alone = len(plies) == 1
    return Depths(tuple(Ply(ply.sheet, FAR if alone else share(ply.share)) for ply in plies), canvas)


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


def _box(cover: Bytes) -> Rect | None:
    """Even-sided, around all that shows, with a little slack."""
    columns, rows = np.flatnonzero(cover.any(0)), np.flatnonzero(cover.any(1))
    if not len(columns):
        return None
    left, top = max(0, int(columns[0]) - SLACK & ~1), max(0, int(rows[0]) - SLACK & ~1)
    right, bottom = int(columns[-1]) + SLACK + 1 & ~1, int(rows[-1]) + SLACK + 1 & ~1
    return left, top, min(cover.shape[1], right), min(cover.shape[0], bottom)


def _enlarged(plane: Bytes) -> Bytes:
    image = Image.fromarray(np.ascontiguousarray(plane))
    return np.array(image.resize((image.width * FINE, image.height * FINE), Image.Resampling.BICUBIC))
