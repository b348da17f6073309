"""The writer's own pictures: figures with or without mouths, backgrounds that fill the frame."""

import io
from collections.abc import Iterable

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from vnc.assets import VISEMES, Layer, Patch, Place, Sprite, pack_place, pack_sprite
from vnc.diagnostics import VncError
from vnc.make.roles import Read
from vnc.request import Artwork, Size

LARGEST = 64_000_000
"""Pixels: more is taken for a mistake (or an attack)."""
LINES = 720
"""Pixels of pictures that are no figures count as those of a frame so high: they look alike at any size of film."""
MOUTHS = {"closed": ("rest", "MBP", "FV"), "half": ("E", "I", "U", "LTH"), "open": ("A", "O")}
"""Which visemes a set of three mouths stands for."""


def artwork(request: Artwork, read: Read) -> bytes:
    """A packed Place (`cover`) or Sprite (`figure`: as high as asked; `plain`: by its pixels, at most the frame)."""
    image = opened(request.path, read)
    if request.fit == "cover":
        return pack_place(Place((Layer(np.asarray(ImageOps.fit(image, request.size, Image.Resampling.LANCZOS)), 1.0),)))
    return pack_sprite(_sprite(request, image, read))


def opened(path: str, read: Read) -> Image.Image:
    """A picture file as RGBA. Raises VncError if it is none, or too large."""
    try:
        image = Image.open(io.BytesIO(read(path)))
        if image.width * image.height > LARGEST:
            raise VncError(f"`{path}` has {image.width}x{image.height} pixels", "scale it to at most 8000x8000")
        return ImageOps.exif_transpose(image).convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        raise VncError(f"`{path}` cannot be read as a picture: {error}", "save it as PNG, WebP or JPEG") from None


def _sprite(request: Artwork, image: Image.Image, read: Read) -> Sprite:
    scale = _scale(request, image.size)
    base = _scaled(image, scale)
    faces = [*_named(request.mouths, "mouth", MOUTHS), *_named(request.eyes, "eyes", {})]
    patches = {name: patch for name, path in faces if (patch := _difference(base, _scaled(opened(path, read), scale)))}
    if any(name.startswith("mouth:") for name in patches):
        patches.setdefault("mouth:rest", _like(base, next(p for n, p in patches.items() if n.startswith("mouth:"))))
    width, height = base.size
    head = (width // 4, 0, width // 2, height // 3)
    return Sprite(np.asarray(base), patches, head, head, height // 3)


def _scale(request: Artwork, size: Size) -> float:
    if request.fit == "figure":
        return request.size[1] / size[1]
    return min(request.size[1] / LINES, request.size[0] / size[0], request.size[1] / size[1])


def _scaled(image: Image.Image, scale: float) -> Image.Image:
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _named(files: Iterable[tuple[str, str, str]], part: str, sets: dict[str, tuple[str, ...]]) -> Iterable[tuple[str, str]]:
    """(patch name, path): a mouth of a set of three serves all its visemes."""
    for name, path, _ in files:
        for each in sets.get(name, (name,)):
            if part == "eyes" or each in VISEMES:
                yield f"{part}:{each}", path


def _difference(base: Image.Image, other: Image.Image) -> Patch | None:
    """The smallest rectangle in which a picture of the same figure differs."""
    if other.size != base.size:
        other = other.resize(base.size, Image.Resampling.LANCZOS)
    changed = np.any(np.abs(np.asarray(base, np.int16) - np.asarray(other, np.int16)) > 6, axis=2)
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    if not len(rows):
        return None
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    return Patch(left, top, np.asarray(other)[top:bottom, left:right].copy())


def _like(base: Image.Image, patch: Patch) -> Patch:
    height, width = patch.image.shape[:2]
    return Patch(patch.x, patch.y, np.asarray(base)[patch.y : patch.y + height, patch.x : patch.x + width].copy())
