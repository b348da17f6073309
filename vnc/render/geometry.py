"""Whole pictures moved, scaled, turned: on planes."""

import math

import numpy as np
from PIL import Image

from vnc.render.planes import Bytes, Planes, Rect, shared

BLACK = 16, 128, 128


def paste(picture: Planes, x: int, y: int, out: Planes, within: Rect | None = None) -> None:
    """A picture with its corner at even (x, y) of another, as far as it reaches (and only inside `within`)."""
    width, height = picture.size
    part = shared((x, y, x + width, y + height), within or (0, 0, *out.size))
    part = part and shared(part, (0, 0, *out.size))
    if part:
        out.cut(part).put(picture.cut((part[0] - x, part[1] - y, part[2] - x, part[3] - y)))


def clear(out: Planes, colour: tuple[int, int, int] = BLACK) -> None:
    for plane, value in zip(out.each(), colour, strict=True):
        plane[:] = value


def pushed(picture: Planes, dx: int, dy: int, out: Planes) -> None:
    """Moved by even steps; what comes in at the edge is the edge's own pixels drawn out."""
    for plane, target, step in zip(picture.each(), out.each(), (1, 2, 2), strict=True):
        rows = np.clip(np.arange(len(plane)) - dy // step, 0, plane.shape[0] - 1)
        columns = np.clip(np.arange(int(plane.shape[1])) - dx // step, 0, plane.shape[1] - 1)
        target[:] = plane[rows][:, columns]


def resized(picture: Planes, width: int, height: int) -> Planes:
    """In another (even) size."""
    y = _scaled(picture.y, (width, height))
    u, v = (_scaled(plane, (width // 2, height // 2)) for plane in (picture.u, picture.v))
    return Planes(y, u, v)


def turned(picture: Planes, degrees: float) -> Planes:
    """Turned clockwise about the middle, enlarged until no corner shows."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    width, height = picture.size
    grow = abs(cos) + abs(sin) * max(width / height, height / width)

    def one(plane: Bytes) -> Bytes:
        high, wide = plane.shape
        cx, cy = wide / 2, high / 2
        a, b = cos / grow, sin / grow
        matrix = (a, b, cx - a * cx - b * cy, -b, a, cy + b * cx - a * cy)
        return _transformed(plane, Image.Transform.AFFINE, matrix)

    y, u, v = (one(plane) for plane in picture.each())
    return Planes(y, u, v)


def flipped(picture: Planes, share: float, vertical: bool, out: Planes) -> None:
    """Turned out of the picture's plane by `share` of a right angle about its middle axis, in perspective, over black."""
    clear(out)
    angle = share * math.pi / 2
    if math.cos(angle) < 0.02:
        return
    for plane, to, dark in zip(picture.each(), out.each(), BLACK, strict=True):
        high, wide = plane.shape
        matrix = _perspective(wide, high, angle) if not vertical else _perspective(high, wide, angle)
        source = plane if not vertical else plane.T
        seen = _transformed(source, Image.Transform.PERSPECTIVE, matrix, dark)
        to[:] = seen if not vertical else seen.T


def _perspective(wide: int, high: int, angle: float) -> tuple[float, ...]:
    """Output to input of a plane turned about its upright middle axis, seen from two widths away: Pillow's eight numbers."""
    cos, cx, cy = math.cos(angle), wide / 2, high / 2
    q = math.sin(angle) / (2.0 * wide * cos)
    m = 1 + q * cx
    row_x = (1 / cos - cx * q, 0.0, cx * m - cx / cos)
    row_y = (-cy * q, 1.0, cy * m - cy)
    return tuple(value / m for value in (*row_x, *row_y, -q, 0.0))


def _scaled(plane: Bytes, size: tuple[int, int]) -> Bytes:
    return np.array(Image.fromarray(np.ascontiguousarray(plane)).resize(size, Image.Resampling.BILINEAR))


def _transformed(plane: Bytes, kind: Image.Transform, data: tuple[float, ...], fill: int | None = None) -> Bytes:
    image = Image.fromarray(np.ascontiguousarray(plane))
    return np.array(image.transform(image.size, kind, data, Image.Resampling.BILINEAR, fillcolor=fill))
