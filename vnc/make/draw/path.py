"""Shapes: flattened polygons that can be combined, moved and turned into masks.

curve([(0, 0), (50, 20), (0, 90, 1)])            a smooth closed shape; a third truthy item makes a sharp corner
curve(points, closed=False)                      an open line, for Canvas.line
outline(("M", 0, 0), ("C", 1, 2, 3, 4, 5, 6), ("L", 9, 9), ("Z",))      SVG-like commands M L Q C Z
stroke([(0, 0), (40, 10), (90, 0)], 6, thin_ends)                       a brush stroke as a filled shape
ellipse(x, y, rx, ry)   rect(x, y, width, height, radius)   lines([(x, y), ...])
a | b, a & b, a - b                               lazy booleans, solved on masks
shape.moved(dx, dy), shape.transformed(matrix), mirrored(points), symmetric(half)
"""

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from PIL import Image

Points = Sequence[tuple[float, ...]]
Profile = Callable[[np.ndarray], np.ndarray]
"""Width along a stroke: t in 0..1 to a factor 0..1."""
Region = tuple[int, int, int, int]
"""left, top, width, height in pixels."""
Bend = Callable[[np.ndarray], np.ndarray]
"""Points (n, 2) to points."""
Bounds = tuple[float, float, float, float]
"""left, top, right, bottom."""

STEPS = 10
"""Samples per Bezier segment."""
FINE_AREA = 160_000
"""Masks up to this many pixels are drawn at 4x, larger ones at 3x."""
_FAR = 40.0


class Path:
    """One or more polygons; a mask is their union."""

    def __init__(self, contours: Sequence[np.ndarray], closed: Sequence[bool] | None = None) -> None:
        self.contours = [np.asarray(c, np.float64) for c in contours]
        self.closed = list(closed) if closed is not None else [True] * len(self.contours)

    def transformed(self, matrix: np.ndarray) -> "Path":
        """Every point through a 2x3 matrix."""
        return Path([c @ matrix[:, :2].T + matrix[:, 2] for c in self.contours], self.closed)

    def bent(self, bend: Bend) -> "Path":
        """Every point through a function of (n, 2) points."""
        return Path([bend(c) for c in self.contours], self.closed)

    def moved(self, dx: float, dy: float) -> "Path":
        return self.transformed(np.array([[1, 0, dx], [0, 1, dy]], np.float64))

    def bounds(self) -> Bounds:
        points = np.concatenate(self.contours) if self.contours else np.zeros((1, 2))
        (left, top), (right, bottom) = points.min(0), points.max(0)
        return float(left), float(top), float(right), float(bottom)

    def mask(self, region: Region) -> np.ndarray:
        """(h, w) uint8 cover of the region, anti-aliased."""
        from PIL import ImageDraw

        image, fine = _sheet(region)
        draw = ImageDraw.Draw(image)
        for contour in self.contours:
            if len(contour) > 2:
                draw.polygon(_device(contour, region, fine), fill=255)
        return np.asarray(image.reduce(fine))

    def edge(self, region: Region, width: float) -> np.ndarray:
        """(h, w) uint8 cover of the outline, `width` pixels wide."""
        from PIL import ImageDraw

        image, fine = _sheet(region)
        draw = ImageDraw.Draw(image)
        for contour, closed in zip(self.contours, self.closed, strict=True):
            points = np.concatenate([contour, contour[:2]]) if closed else contour
            draw.line(_device(points, region, fine), fill=255, width=max(1, round(width * fine)), joint="curve")
        return np.asarray(image.reduce(fine))

    def __or__(self, other: "Path") -> "Path":
        if type(self) is Path and type(other) is Path:
            return Path(self.contours + other.contours, self.closed + other.closed)
        return Combined("|", self, other)

    def __and__(self, other: "Path") -> "Path":
        return Combined("&", self, other)

    def __sub__(self, other: "Path") -> "Path":
        return Combined("-", self, other)


class Combined(Path):
    """A boolean of two shapes, solved when a mask is asked for."""

    def __init__(self, kind: str, first: Path, second: Path) -> None:
        super().__init__([])
        self.kind, self.first, self.second = kind, first, second

    def transformed(self, matrix: np.ndarray) -> Path:
        return Combined(self.kind, self.first.transformed(matrix), self.second.transformed(matrix))

    def bent(self, bend: Bend) -> Path:
        return Combined(self.kind, self.first.bent(bend), self.second.bent(bend))

    def bounds(self) -> Bounds:
        a, b = self.first.bounds(), self.second.bounds()
        if self.kind == "-":
            return a
        low, high = (max, min) if self.kind == "&" else (min, max)
        return low(a[0], b[0]), low(a[1], b[1]), high(a[2], b[2]), high(a[3], b[3])

    def mask(self, region: Region) -> np.ndarray:
        a, b = self.first.mask(region), self.second.mask(region)
        if self.kind == "|":
            return np.maximum(a, b)
        keep = b if self.kind == "&" else 255 - b
        return ((a.astype(np.uint16) * keep + 127) // 255).astype(np.uint8)

    def edge(self, region: Region, width: float) -> np.ndarray:
        """The outline out of a blurred mask: constant time, round corners."""
        from PIL import Image, ImageFilter

        sigma = max(0.6, width / 2)
        soft = np.asarray(Image.fromarray(self.mask(region)).filter(ImageFilter.GaussianBlur(sigma)), np.float32) / 255
        band = (0.34 - np.abs(soft - 0.5)) / min(0.24 / sigma, 0.3) + 0.5
        return (np.clip(band, 0, 1) * 255).astype(np.uint8)


def curve(points: Points, closed: bool = True, tension: float = 0.5) -> Path:
    """A Catmull-Rom spline through the points; a third truthy item makes a corner."""
    return Path([spline(points, closed, tension)], [closed])


def spline(points: Points, closed: bool = False, tension: float = 0.5) -> np.ndarray:
    """The spline's samples (n, 2)."""
    at = np.array([(p[0], p[1]) for p in points], np.float64)
    sharp = np.array([len(p) > 2 and bool(p[2]) for p in points])
    before, after = np.roll(at, 1, 0), np.roll(at, -1, 0)
    if not closed:
        before[0], after[-1] = at[0], at[-1]
    tangent = (after - before) * tension
    tangent[sharp] = 0
    start, stop = (at, np.roll(at, -1, 0)) if closed else (at[:-1], at[1:])
    leave, arrive = (tangent, np.roll(tangent, -1, 0)) if closed else (tangent[:-1], tangent[1:])
    reach = np.hypot(*(stop - start).T)[:, None] * 1.1
    first = start + _limited(leave, reach) / 2.7
    second = stop - _limited(arrive, reach) / 2.7
    samples = _bezier(start, first, second, stop).reshape(-1, 2)
    return np.concatenate([at[:1], samples])


def outline(*commands: tuple[Any, ...]) -> Path:
    """SVG-like commands ("M", x, y), ("L", x, y), ("Q", …), ("C", …), ("Z",)."""
    contours: list[np.ndarray] = []
    closed: list[bool] = []
    points: list[tuple[float, float]] = []
    for name, *numbers in commands:
        values = [float(n) for n in numbers]
        if name in "MZ" and points:
            contours.append(np.array(points))
            closed.append(name == "Z")
            points = []
        if name in "ML":
            points.append((values[0], values[1]))
        elif name in "QC":
            points.extend(_bend(points[-1], values))
    if points:
        contours.append(np.array(points))
        closed.append(False)
    return Path(contours, closed)


def lines(points: Points, closed: bool = True) -> Path:
    """Straight lines through the points."""
    return Path([np.array([(p[0], p[1]) for p in points], np.float64)], [closed])


def ellipse(x: float, y: float, rx: float, ry: float) -> Path:
    turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    return Path([np.stack([x + rx * np.cos(turn), y + ry * np.sin(turn)], 1)])


def rect(x: float, y: float, width: float, height: float, radius: float = 0) -> Path:
    if not radius:
        return lines([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    r = min(radius, width / 2, height / 2)
    right, low = x + width - r, y + height - r
    corners = ((right, y + r, -90), (right, low, 0), (x + r, low, 90), (x + r, y + r, 180))
    turns = [(cx, cy, math.radians(a + 15 * k)) for cx, cy, a in corners for k in range(7)]
    return lines([(cx + r * math.cos(t), cy + r * math.sin(t)) for cx, cy, t in turns])


def stroke(points: Points, width: float, profile: Profile | None = None, smooth: bool = True) -> Path:
    """A brush stroke of varying width along the points, as a filled shape; thin at both ends unless told."""
    at = spline(points) if smooth else np.array([(p[0], p[1]) for p in points], np.float64)
    step = np.hypot(*np.diff(at, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(step)])
    half = width / 2 * (profile or thin_ends)(along / (along[-1] or 1.0))
    lead = np.concatenate([at[1:], at[-1:]]) - np.concatenate([at[:1], at[:-1]])
    lead /= np.maximum(np.hypot(*lead.T), 1e-6)[:, None]
    side = np.stack([-lead[:, 1], lead[:, 0]], 1) * half[:, None]
    return Path([np.concatenate([at + side, (at - side)[::-1]])])


def thin_ends(t: np.ndarray) -> np.ndarray:
    return np.sin(np.pi * np.clip(t, 0, 1)) ** 0.7


def thin_end(t: np.ndarray) -> np.ndarray:
    return np.clip(1 - t, 0, 1) ** 0.8


def thin_start(t: np.ndarray) -> np.ndarray:
    return np.clip(t, 0, 1) ** 0.8


def even(t: np.ndarray) -> np.ndarray:
    return np.ones_like(t)


def rounded(t: np.ndarray) -> np.ndarray:
    """Nearly even, with round ends: fingers, cords, beads."""
    return np.sqrt(np.clip(1 - np.abs(2 * t - 1) ** 6, 0, 1))


def mirrored(points: Points, x: float = 0) -> list[tuple[float, ...]]:
    """The points on the other side of a vertical axis, in the same order."""
    return [(2 * x - p[0], *p[1:]) for p in points]


def symmetric(half: Points, x: float = 0) -> list[tuple[float, ...]]:
    """A right half (top to bottom) and its mirror image as one closed outline."""
    right = [tuple(p) for p in half]
    left = mirrored(right[::-1], x)
    return right + left[1 if half[-1][0] == x else 0 : -1 if half[0][0] == x else None]


def sided(points: Points, side: float) -> list[tuple[float, ...]]:
    """Points drawn for the right, put on the side -1 (left) or 1 (right)."""
    return [(side * p[0], *p[1:]) for p in points]


def scalloped(path: Path, count: int, depth: float, phase: float = 0.0) -> Path:
    """A plain closed shape whose border bulges `count` times by `depth`: curls, fur, clouds, foliage."""
    at = path.contours[0]
    ring = np.concatenate([at, at[:1]])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    t = np.linspace(0, float(along[-1]), count * 12, endpoint=False)
    x, y = np.interp(t, along, ring[:, 0]), np.interp(t, along, ring[:, 1])
    out = np.stack([np.roll(y, -1) - np.roll(y, 1), np.roll(x, 1) - np.roll(x, -1)], 1)
    out /= np.maximum(np.hypot(*out.T), 1e-6)[:, None]
    area = float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
    bulge = np.abs(np.sin(np.pi * count * t / along[-1] + phase)) * depth * (1 if area > 0 else -1)
    return Path([np.stack([x, y], 1) + out * bulge[:, None]])


def _limited(vectors: np.ndarray, reach: np.ndarray) -> np.ndarray:
    length = np.hypot(*vectors.T)[:, None]
    return np.where(length > reach, vectors * reach / np.maximum(length, 1e-9), vectors)


def _bezier(p0: np.ndarray, p1: np.ndarray, p2: np.ndarray, p3: np.ndarray) -> np.ndarray:
    """(segments, STEPS, 2): samples after each segment's start, its end included."""
    t = (np.arange(1, STEPS + 1) / STEPS)[None, :, None]
    u = 1 - t
    a, b, c, d = (p[:, None, :] for p in (p0, p1, p2, p3))
    return u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d


def _bend(start: tuple[float, float], values: list[float]) -> list[tuple[float, float]]:
    if len(values) == 4:
        (x0, y0), (x1, y1, x2, y2) = start, values
        values = [
            x0 + (x1 - x0) * 2 / 3,
            y0 + (y1 - y0) * 2 / 3,
            x2 + (x1 - x2) * 2 / 3,
            y2 + (y1 - y2) * 2 / 3,
            x2,
            y2,
        ]
    rows = [np.array([p], np.float64) for p in (start, values[0:2], values[2:4], values[4:6])]
    return [(float(x), float(y)) for x, y in _bezier(*rows)[0]]


def _sheet(region: Region) -> tuple["Image.Image", int]:
    """A black picture of the region, enlarged for anti-aliasing, and by how much."""
    from PIL import Image

    fine = 4 if region[2] * region[3] <= FINE_AREA else 3
    return Image.new("L", (region[2] * fine, region[3] * fine)), fine


def _device(points: np.ndarray, region: Region, fine: int) -> list[float]:
    """Flat x, y list in sheet pixels, kept near the sheet: Pillow walks every row of a far-off polygon."""
    left, top, width, height = region
    low = np.array([-_FAR - 20 * width, -_FAR - 20 * height])
    high = np.array([_FAR + 21 * width, _FAR + 21 * height])
    return (np.clip(points - (left, top), low, high) * fine).ravel().tolist()
