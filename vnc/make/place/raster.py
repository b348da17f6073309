"""What is made of pixels rather than single shapes: swarms, noise laid on a canvas, mirror images."""

import numpy as np
from PIL import Image, ImageDraw

from vnc.make.draw import Canvas, Path
from vnc.make.draw.colour import parse
from vnc.make.draw.filters import blur, resize
from vnc.make.draw.noise import octaves
from vnc.make.draw.path import FINE_AREA, Bounds, Region


class Swarm(Path):
    """Very many polygons of the same number of corners, (n, corners, 2): moved and drawn in one go."""

    def __init__(self, corners: np.ndarray) -> None:
        super().__init__(())
        self.corners = corners
        self.contours = list(corners)
        self.closed = [True] * len(corners)

    def transformed(self, matrix: np.ndarray) -> "Swarm":
        return Swarm(self.corners @ matrix[:, :2].T + matrix[:, 2])

    def bounds(self) -> Bounds:
        if not len(self.corners):
            return 0.0, 0.0, 0.0, 0.0
        (left, top), (right, bottom) = self.corners.min((0, 1)), self.corners.max((0, 1))
        return float(left), float(top), float(right), float(bottom)

    def mask(self, region: Region) -> np.ndarray:
        fine = 4 if region[2] * region[3] <= FINE_AREA else 3
        image = Image.new("L", (region[2] * fine, region[3] * fine))
        draw = ImageDraw.Draw(image)
        low, high = self.corners.min(1), self.corners.max(1)
        edge = np.array(region[:2]) + region[2:]
        near = ((high >= region[:2]) & (low <= edge)).all(1)
        points = (self.corners[near] - region[:2]) * fine
        for polygon in points.reshape(len(points), 2 * self.corners.shape[1]).tolist():
            draw.polygon(polygon, fill=255)
        return np.asarray(image.reduce(fine))


def lay(canvas: Canvas, rgb: np.ndarray, cover: np.ndarray) -> None:
    """Straight colour planes (3, h, w) or (3, 1, 1) over the whole canvas, by a cover (h, w)."""
    canvas.planes[:3] += (rgb - canvas.planes[:3]) * cover
    canvas.planes[3] += (1 - canvas.planes[3]) * cover


def plane(colour: str) -> np.ndarray:
    """(3, 1, 1): a colour that broadcasts over planes."""
    return np.array(parse(colour), np.float32)[:, None, None]


def noise(canvas: Canvas, seed: int, count: int, base: int, stretch: float, part: int = 2) -> np.ndarray:
    """(h, w) stretched to 0..1, made at 1/`part` of the size."""
    width, height = max(8, canvas.width // part), max(8, canvas.height // part)
    field = octaves(width, height, seed, count, base, stretch)
    field = (field - field.min()) / (field.max() - field.min())
    return np.clip(resize(field, (canvas.width, canvas.height)), 0, 1)


def rows(canvas: Canvas) -> np.ndarray:
    """(h, 1): the design's y of each pixel row."""
    scale, top = canvas.matrix[1, 1], canvas.matrix[1, 2]
    return ((np.arange(canvas.height, dtype=np.float32) + 0.5 - top) / scale).astype(np.float32)[:, None]


def columns(canvas: Canvas) -> np.ndarray:
    """(1, w): the design's x of each pixel column."""
    scale, left = canvas.matrix[0, 0], canvas.matrix[0, 2]
    return ((np.arange(canvas.width, dtype=np.float32) + 0.5 - left) / scale).astype(np.float32)[None, :]


def stained(canvas: Canvas, seed: int, amount: float, base: int = 8, stretch: float = 1.0, colour: str = "#000000") -> None:
    """Blotches on what is already painted: walls, floors, rock."""
    field = noise(canvas, seed, 5, base, stretch)
    cover = np.clip(field - 0.42, 0, 1) * (amount * 1.7)
    canvas.planes[:3] += (plane(colour) * canvas.planes[3] - canvas.planes[:3]) * cover


def mirror(
    below: np.ndarray,
    canvas: Canvas,
    y: float,
    seed: int,
    mask: np.ndarray,
    strength: float,
    bright: float = 1.5,
    stretch: float = 1.5,
    ripple: float = 1.0,
) -> None:
    """The picture so far (3, h, w) upside down below design height y, drawn long and rippled: wet streets, lakes."""
    top = int(np.clip(canvas.point(0, y)[1], 1, canvas.height - 2))
    tall, wide = canvas.height - top, canvas.width
    reach = min(top, int(tall * stretch))
    source = resize(np.ascontiguousarray(below[:, top - reach : top][:, ::-1]), (wide, tall))
    unit = canvas.unit()
    source = blur(source, 2 * unit, 14 * unit)
    small = octaves(max(8, wide // 2), max(8, tall // 2), seed, 4, 26, 6) - 0.5
    sway = resize(small, (wide, tall)) * (10 + np.arange(tall, dtype=np.float32)[:, None] / unit * 0.16) * unit * ripple
    at = np.clip(np.arange(wide, dtype=np.float32)[None, :] + sway * 2, 0, wide - 1).astype(np.int32)
    source = np.take_along_axis(source, np.broadcast_to(at, (3, tall, wide)), 2)
    cover = np.zeros((canvas.height, wide), np.float32)
    cover[top:] = mask[top:] * strength
    whole = np.zeros((3, canvas.height, wide), np.float32)
    whole[:, top:] = np.clip(source * bright, 0, 1)
    lay(canvas, whole, cover)


def flattened(sheets: list[Canvas]) -> np.ndarray:
    """(3, h, w): canvases laid over each other."""
    whole = sheets[0].planes[:3].copy()
    for sheet in sheets[1:]:
        whole = whole * (1 - sheet.planes[3]) + sheet.planes[:3]
    return whole
