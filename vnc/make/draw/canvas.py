"""A canvas of premultiplied float32 RGBA planes, painted with masks.

    canvas = Canvas(900, 1400, scale=1.04)               design units and pixels per unit
    canvas.fill(shape, "#b3262f", opacity=0.8, blur=3, blend="multiply", clip=other)
    canvas.fill(shape, Linear(0, 0, 0, 90, ("#fff", alpha("#fff", 0)), (0, 0.7)))
    canvas.line(shape, "#402030", width=3)                 the outline of a closed shape, or an open line
    canvas.inner(shape, -14, -8, "#702030", 0.6, blur=5)   what a shifted copy leaves uncovered: form shadow, rim
    canvas.glow(x, y, radius, "#ffe0a0", 0.7)
    with canvas.saved(): canvas.translate(…); canvas.rotate(degrees); canvas.scale(…)
    with canvas.clipped(shape): …
    layer = canvas.sibling(); …; canvas.paste(layer.blurred(2.5), opacity=0.9, blend="screen")
    canvas.rgba() -> (h, w, 4) uint8 straight alpha;   canvas.rgb() -> (h, w, 3) uint8 over black

Blends: over, multiply, screen, add, atop (only where something is), erase. Lengths, blur and width are design units.
Work is cut to each shape's bounding box and to the clip.
"""

import math
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from vnc.make.draw.colour import Rgba, alpha, parse
from vnc.make.draw.filters import blur as blur_planes
from vnc.make.draw.filters import blur_mask
from vnc.make.draw.path import Bend, Path, Region, ellipse

Stop = str | Rgba
Cover = Callable[[Path, Region], np.ndarray]
"""A path's mask over a region: (h, w) uint8."""


@dataclass(frozen=True)
class Linear:
    """A gradient from (x0, y0) to (x1, y1) in the matrix of the moment; stops evenly spread unless given."""

    x0: float
    y0: float
    x1: float
    y1: float
    colours: tuple[Stop, ...]
    stops: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Radial:
    """A gradient from the centre to the radius."""

    x: float
    y: float
    radius: float
    colours: tuple[Stop, ...]
    stops: tuple[float, ...] | None = None


Paint = str | Rgba | Linear | Radial


@dataclass(frozen=True)
class _Clip:
    region: Region
    mask: np.ndarray = field(repr=False)


class Canvas:
    """See the module's docstring for the calls."""

    def __init__(self, width: float, height: float, scale: float = 1.0) -> None:
        self.width, self.height = round(width * scale), round(height * scale)
        self.planes = np.zeros((4, self.height, self.width), np.float32)
        self.matrix = np.array([[scale, 0, 0], [0, scale, 0]], np.float64)
        self._bend: Bend | None = None
        self._clip: _Clip | None = None
        self._kept: dict[tuple[Path, bytes, Bend | None], _Clip] = {}

    # -- where things are drawn

    @contextmanager
    def saved(self) -> Generator["Canvas", None, None]:
        """Matrix, bend and clip come back afterwards."""
        matrix, bend, clip = self.matrix, self._bend, self._clip
        try:
            yield self
        finally:
            self.matrix, self._bend, self._clip = matrix, bend, clip

    @contextmanager
    def clipped(self, shape: Path) -> Generator["Canvas", None, None]:
        with self.saved():
            self.clip(shape)
            yield self

    def clip(self, shape: Path) -> None:
        """Narrow the clip until the end of the enclosing `saved`."""
        new = self._cover(shape)
        self._clip = new if self._clip is None else _both(self._clip, new)

    def translate(self, x: float, y: float) -> None:
        self._apply(1, 0, x, 0, 1, y)

    def scale(self, x: float, y: float | None = None) -> None:
        self._apply(x, 0, 0, 0, x if y is None else y, 0)

    def rotate(self, degrees: float, x: float = 0, y: float = 0) -> None:
        """About the point (x, y); positive turns clockwise on the screen."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        self._apply(c, -s, x - c * x + s * y, s, c, y - s * x - c * y)

    def skew(self, x: float, y: float) -> None:
        self._apply(1, x, 0, y, 1, 0)

    def bend(self, bend: Bend) -> None:
        """From now on every point goes through a function of (n, 2) points in the coordinates of this moment."""
        here = self.matrix
        back = np.linalg.inv(here[:, :2])

        def bent(points: np.ndarray) -> np.ndarray:
            return bend((points - here[:, 2]) @ back.T) @ here[:, :2].T + here[:, 2]

        self._bend = bent

    def unit(self) -> float:
        """Pixels per design unit, now."""
        return math.sqrt(abs(float(np.linalg.det(self.matrix[:, :2]))))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a design point lies in pixels."""
        at = self.matrix[:, :2] @ (x, y) + self.matrix[:, 2]
        at = self._bend(at[None])[0] if self._bend else at
        return float(at[0]), float(at[1])

    # -- painting

    def fill(
        self,
        shape: Path,
        paint: Paint,
        opacity: float = 1,
        blur: float = 0,
        blend: str = "over",
        clip: Path | None = None,
    ) -> None:
        sigma = blur * self.unit()
        if clip is None and not sigma and (kept := self._kept.get((shape, self.matrix.tobytes(), self._bend))):
            return self._stamp(kept.mask, kept.region, paint, opacity, blend)
        cover = partial(_soft, _inside, sigma=sigma)
        self._masked(shape, sigma * 3, cover, paint, opacity, blend, clip)

    def line(
        self,
        shape: Path,
        paint: Paint,
        width: float = 3,
        opacity: float = 1,
        blur: float = 0,
        blend: str = "over",
        clip: Path | None = None,
    ) -> None:
        sigma, wide = blur * self.unit(), width * self.unit()
        cover = partial(_soft, partial(_border, width=wide), sigma=sigma)
        self._masked(shape, wide * 1.5 + sigma * 3, cover, paint, opacity, blend, clip)

    def inner(
        self,
        shape: Path,
        dx: float,
        dy: float,
        paint: Paint,
        opacity: float = 0.5,
        blur: float = 0,
        blend: str = "over",
        clip: Path | None = None,
    ) -> None:
        """Paint the part of the shape that its copy moved by (dx, dy) does not cover."""
        sigma = blur * self.unit()
        across, down = self.matrix[:, :2] @ (dx, dy)
        cover = partial(_uncovered, across=float(across), down=float(down), sigma=sigma)
        self._masked(shape, 1, cover, paint, opacity, blend, clip)

    def glow(self, x: float, y: float, radius: float, colour: str, opacity: float = 1, blend: str = "screen") -> None:
        """A round light, soft to its border."""
        fading = (alpha(colour, 1), alpha(colour, 0.35), alpha(colour, 0))
        self.fill(ellipse(x, y, radius, radius), Radial(x, y, radius, fading, (0, 0.35, 1)), opacity, blend=blend)

    def paste(self, other: "Canvas", opacity: float = 1, blend: str = "over") -> None:
        """Another canvas of the same size on top, pixel for pixel."""
        solid = other.planes[3] > 0
        if not solid.any():
            return
        rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
        box = np.s_[:, rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        top = other.planes[box]
        cover = top[3] * np.float32(opacity)
        if blend == "over":
            self.planes[box] *= 1 - cover
            self.planes[box] += top * np.float32(opacity)
            return
        _blended(self.planes[box], top[:3] / np.maximum(top[3], 1e-5), cover, blend)

    # -- whole pictures

    def sibling(self) -> "Canvas":
        """An empty canvas of the same size and matrix, without the clip."""
        twin = Canvas(0, 0)
        twin.width, twin.height = self.width, self.height
        twin.planes = np.zeros_like(self.planes)
        twin.matrix = self.matrix
        return twin

    def crop(self, region: Region) -> "Canvas":
        """A copy of a rectangle (pixels) that goes on in the same design coordinates."""
        left, top, width, height = region
        part = Canvas(0, 0)
        part.width, part.height = width, height
        part.planes = self.planes[:, top : top + height, left : left + width].copy()
        part.matrix = self.matrix - np.array([[0, 0, left], [0, 0, top]])
        return part

    def blurred(self, sigma: float) -> "Canvas":
        """A copy out of focus by sigma design units."""
        twin = self.sibling()
        twin.planes = blur_planes(self.planes, sigma * self.unit())
        return twin

    def rgba(self) -> np.ndarray:
        """(h, w, 4) uint8, straight alpha."""
        a = self.planes[3]
        out = np.empty((self.height, self.width, 4), np.uint8)
        for i in range(3):
            out[..., i] = _bytes(self.planes[i] / np.maximum(a, 1e-4))
        out[..., 3] = _bytes(a)
        return out

    def rgb(self) -> np.ndarray:
        """(h, w, 3) uint8 over black."""
        return np.stack([_bytes(p) for p in self.planes[:3]], -1)

    # -- inside

    def _apply(self, a: float, b: float, x: float, c: float, d: float, y: float) -> None:
        turn, shift = self.matrix[:, :2], self.matrix[:, 2]
        self.matrix = np.column_stack([turn @ [[a, b], [c, d]], turn @ [x, y] + shift])

    def _placed(self, shape: Path) -> Path:
        """In pixels."""
        flat = shape.transformed(self.matrix)
        return flat.bent(self._bend) if self._bend else flat

    def _masked(self, shape: Path, pad: float, cover: Cover, paint: Paint, opacity: float, blend: str, clip: Path | None) -> None:
        path = self._placed(shape)
        region = _within(path.bounds(), pad, self._limit(clip))
        if region is None:
            return
        mask = cover(path, region)
        if clip is not None:
            mask = _times(mask, region, self._cover(clip))
        self._stamp(mask, region, paint, opacity, blend)

    def _limit(self, clip: Path | None) -> Region:
        limit = self._clip.region if self._clip else (0, 0, self.width, self.height)
        return limit if clip is None else _overlap(limit, self._cover(clip).region)

    def _cover(self, shape: Path) -> _Clip:
        """A shape's mask here; kept, because clips are used again and again."""
        key = (shape, self.matrix.tobytes(), self._bend)
        if key not in self._kept:
            if len(self._kept) > 48:
                self._kept.pop(next(iter(self._kept)))
            path = self._placed(shape)
            region = _within(path.bounds(), 1, (0, 0, self.width, self.height)) or (0, 0, 1, 1)
            self._kept[key] = _Clip(region, path.mask(region))
        return self._kept[key]

    def _stamp(self, mask: np.ndarray, region: Region, paint: Paint, opacity: float, blend: str) -> None:
        if self._clip is not None:
            cut = _overlap(region, self._clip.region)
            if cut[2] <= 0 or cut[3] <= 0:
                return
            mask = _times(_part(mask, region, cut), cut, self._clip)
            region = cut
        left, top, width, height = region
        cover = mask * np.float32(min(1.0, opacity) / 255)
        colour, own = self._colours(paint, region)
        if own is not None:
            cover = cover * own
        _blended(self.planes[:, top : top + height, left : left + width], colour, cover, blend)

    def _colours(self, paint: Paint, region: Region) -> tuple[np.ndarray, np.ndarray | None]:
        """RGB planes that broadcast over the region, and the paint's own alpha."""
        if isinstance(paint, str):
            return np.array(parse(paint), np.float32)[:, None, None], None
        if isinstance(paint, tuple):
            return np.array(paint[:3], np.float32)[:, None, None], np.float32(paint[3]) * np.ones((1, 1), np.float32)
        table = _ramp(paint.colours, paint.stops)
        index = np.clip(self._along(paint, region) * (_LEVELS - 1) + 0.5, 0, _LEVELS - 1).astype(np.int16)
        return table[:3, index], table[3, index] if table[3].min() < 1 else None

    def _along(self, paint: Linear | Radial, region: Region) -> np.ndarray:
        """The gradient's t over the region: (h, 1), (1, w) or (h, w)."""
        left, top, width, height = region
        inverse = np.linalg.inv(self.matrix[:, :2])
        x = (np.arange(left, left + width) + 0.5 - self.matrix[0, 2])[None, :]
        y = (np.arange(top, top + height) + 0.5 - self.matrix[1, 2])[:, None]
        if isinstance(paint, Radial):
            dx = inverse[0, 0] * x + inverse[0, 1] * y - paint.x
            dy = inverse[1, 0] * x + inverse[1, 1] * y - paint.y
            return np.hypot(dx, dy).astype(np.float32) / np.float32(paint.radius)
        dx, dy = paint.x1 - paint.x0, paint.y1 - paint.y0
        length = dx * dx + dy * dy
        across = (dx * inverse[0, 0] + dy * inverse[1, 0]) / length
        down = (dx * inverse[0, 1] + dy * inverse[1, 1]) / length
        start = (paint.x0 * dx + paint.y0 * dy) / length
        if abs(across) * width < 1e-6:
            return (down * y - start).astype(np.float32)
        if abs(down) * height < 1e-6:
            return (across * x - start).astype(np.float32)
        return (across * x).astype(np.float32) + (down * y - start).astype(np.float32)


_LEVELS = 512


def _ramp(colours: tuple[Stop, ...], stops: tuple[float, ...] | None) -> np.ndarray:
    """(4, levels) float32: a gradient's colours, looked up by t."""
    table = np.array([alpha(c, 1) if isinstance(c, str) else c for c in colours], np.float32)
    at = np.linspace(0, 1, len(colours)) if stops is None else np.array(stops)
    t = np.linspace(0, 1, _LEVELS)
    return np.stack([np.interp(t, at, table[:, i]) for i in range(4)]).astype(np.float32)


def _blended(under: np.ndarray, colour: np.ndarray, cover: np.ndarray, blend: str) -> None:
    """Paint straight colour planes with a cover (h, w) onto premultiplied planes, in place."""
    if blend == "erase":
        under *= 1 - cover
        return
    rgb, a = under[:3], under[3]
    if blend == "atop":
        rgb *= 1 - cover
        rgb += colour * (cover * a)
        return
    if blend == "add":
        rgb += colour * cover
        np.maximum(a, cover, out=a)
        return
    match blend:
        case "multiply":
            top = colour * (rgb + (1 - a))
        case "screen":
            top = a - (1 - colour) * (a - rgb) + (1 - a) * colour
        case "over":
            top = colour
        case _:
            raise ValueError(f"no blend `{blend}`")
    keep = 1 - cover
    top = top * cover
    rgb *= keep
    rgb += top
    a *= keep
    a += cover


def _inside(path: Path, region: Region) -> np.ndarray:
    return path.mask(region)


def _border(path: Path, region: Region, width: float) -> np.ndarray:
    return path.edge(region, width)


def _soft(cover: Cover, path: Path, region: Region, sigma: float) -> np.ndarray:
    """A cover blurred by sigma pixels; what lies just outside the region bleeds in."""
    if sigma <= 0.05:
        return cover(path, region)
    wide = _grown(region, math.ceil(sigma * 3))
    return _part(blur_mask(cover(path, wide), sigma), wide, region)


def _uncovered(path: Path, region: Region, across: float, down: float, sigma: float) -> np.ndarray:
    """What the path's copy, moved by pixels and blurred, leaves of the path."""
    from PIL import Image

    wide = _grown(region, math.ceil(max(abs(across), abs(down)) + sigma * 3) + 1)
    whole = path.mask(wide)
    moved = Image.fromarray(whole).transform(
        (wide[2], wide[3]), Image.Transform.AFFINE, (1, 0, -across, 0, 1, -down), Image.Resampling.BILINEAR
    )
    copy = blur_mask(np.asarray(moved), sigma) if sigma > 0.05 else np.asarray(moved)
    left = whole.astype(np.uint16) * (255 - copy) // 255
    return _part(left.astype(np.uint8), wide, region)


def _grown(region: Region, by: int) -> Region:
    return region[0] - by, region[1] - by, region[2] + 2 * by, region[3] + 2 * by


def _within(bounds: tuple[float, float, float, float], pad: float, limit: Region) -> Region | None:
    left, top = math.floor(bounds[0] - pad) - 1, math.floor(bounds[1] - pad) - 1
    right, bottom = math.ceil(bounds[2] + pad) + 1, math.ceil(bounds[3] + pad) + 1
    region = _overlap((left, top, right - left, bottom - top), limit)
    return region if region[2] > 0 and region[3] > 0 else None


def _overlap(a: Region, b: Region) -> Region:
    left, top = max(a[0], b[0]), max(a[1], b[1])
    right, bottom = min(a[0] + a[2], b[0] + b[2]), min(a[1] + a[3], b[1] + b[3])
    return left, top, right - left, bottom - top


def _part(mask: np.ndarray, region: Region, cut: Region) -> np.ndarray:
    top, left = cut[1] - region[1], cut[0] - region[0]
    return mask[top : top + cut[3], left : left + cut[2]]


def _times(mask: np.ndarray, region: Region, clip: _Clip) -> np.ndarray:
    """A mask cut by a clip that covers at least its region."""
    other = _part(clip.mask, clip.region, region)
    return (mask.astype(np.uint16) * other // 255).astype(np.uint8)


def _both(first: _Clip, second: _Clip) -> _Clip:
    cut = _overlap(first.region, second.region)
    if cut[2] <= 0 or cut[3] <= 0:
        return _Clip((0, 0, 1, 1), np.zeros((1, 1), np.uint8))
    return _Clip(cut, _times(_part(first.mask, first.region, cut), cut, second))


def _bytes(plane: np.ndarray) -> np.ndarray:
    return (np.clip(plane, 0, 1) * 255 + 0.5).astype(np.uint8)
