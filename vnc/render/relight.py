"""Figures in a place's light: ambient tint, fall-off, rim from the key light, soft dark halo. Once per figure and place."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageFilter

from vnc.assets import Light, Sprite
from vnc.render.arrays import Floats
from vnc.render.planes import Bytes

AMBIENT = 0.30
FALL = 0.26
RIM, GLOW = 0.95, 0.30
NEAR = 2
ROOM = 8
"""Pixels left around a figure."""
HALO, HALO_SIZE = 0.34, 0.026
"""The halo's darkness, and its softness as a share of the figure's height."""


@dataclass(frozen=True, eq=False)
class Lit:
    """A figure ready to be laid down: straight-alpha RGBA, cut to what shows of it, and the patches that replace parts
    of it, by name: (x, y, RGBA). (left, top) is the cut's corner in the whole picture, `size` the whole picture's;
    `face` (left, top, right, bottom) in the whole picture."""

    image: Bytes
    patches: Mapping[str, tuple[int, int, Bytes]]
    left: int
    top: int
    size: tuple[int, int]
    face: tuple[int, int, int, int]

    @property
    def nbytes(self) -> int:
        return self.image.nbytes + sum(patch.nbytes for _, _, patch in self.patches.values())


def lit(sprite: Sprite, height: int, light: Light | None) -> Lit:
    """A sprite `height` pixels high in a light (or only scaled). One that is nearly so high is not scaled."""
    if abs(height - sprite.base.shape[0]) <= NEAR:
        thin, left = _narrowed(sprite)
        done = _lit(thin, 1.0, light)
        face = done.face[0] + left, done.face[1], done.face[2] + left, done.face[3]
        return replace(done, left=done.left + left, size=(sprite.base.shape[1], sprite.base.shape[0]), face=face)
    return _lit(sprite, height / sprite.base.shape[0], light)


def _narrowed(sprite: Sprite) -> tuple[Sprite, int]:
    """Without empty columns at the sides, and how many went on the left."""
    columns = np.flatnonzero(sprite.base[..., 3].any(0))
    boxes = [(patch.x, patch.x + patch.image.shape[1]) for patch in sprite.patches.values()]
    left = min([int(columns[0]) if len(columns) else 0, *(box[0] for box in boxes)])
    right = max([int(columns[-1]) + 1 if len(columns) else 2, *(box[1] for box in boxes)])
    patches = {name: replace(patch, x=patch.x - left) for name, patch in sprite.patches.items()}
    face = sprite.face[0] - left, *sprite.face[1:]
    return replace(sprite, base=sprite.base[:, left:right], patches=patches, face=face), left


def _lit(sprite: Sprite, scale: float, light: Light | None) -> Lit:
    base = _scaled(sprite.base, scale)
    height = base.shape[0]
    pad = round(height * HALO_SIZE * 2) + 2 & ~1 if light else 2
    alpha = base[..., 3].astype(np.float32) / 255
    gain, screen = _light(alpha, light) if light else _plain(alpha.shape)
    patches: dict[str, tuple[int, int, Bytes]] = {}
    for name, patch in sprite.patches.items():
        x, y, pixels = _patched(sprite, base, patch.x, patch.y, patch.image, scale)
        area = slice(y, y + pixels.shape[0]), slice(x, x + pixels.shape[1])
        patches[name] = (x + pad, y + pad, _shone(pixels, gain[area], screen[area]))
    image = np.pad(_shone(base, gain, screen), ((pad, pad), (pad, pad), (0, 0)))
    if light:
        image = _haloed(image, round(height * HALO_SIZE))
        patches = {name: (x, y, _under(pixels, image, x, y)) for name, (x, y, pixels) in patches.items()}
    left, top, wide, high = sprite.face
    face = round(left * scale), round(top * scale), round((left + wide) * scale), round((top + high) * scale)
    return _cut(image, patches, pad, (base.shape[1], base.shape[0]), face)


def _cut(
    image: Bytes, patches: dict[str, tuple[int, int, Bytes]], pad: int, size: tuple[int, int], face: tuple[int, int, int, int]
) -> Lit:
    """Without the empty columns and rows around (but a little room for moving)."""
    shows = image[..., 3] > 2
    columns, rows = np.flatnonzero(shows.any(0)), np.flatnonzero(shows.any(1))
    if not len(columns):
        return Lit(image[:2, :2], {}, -pad, -pad, size, face)
    boxes = [(x, y, x + p.shape[1], y + p.shape[0]) for x, y, p in patches.values()]
    left = max(0, min([int(columns[0]) - ROOM, *(box[0] for box in boxes)]))
    top = max(0, min([int(rows[0]) - ROOM, *(box[1] for box in boxes)]))
    right = max([int(columns[-1]) + 1 + ROOM, *(box[2] for box in boxes)])
    bottom = max([int(rows[-1]) + 1 + 2, *(box[3] for box in boxes)])
    moved = {name: (x - left, y - top, pixels) for name, (x, y, pixels) in patches.items()}
    return Lit(np.ascontiguousarray(image[top:bottom, left:right]), moved, left - pad, top - pad, size, face)


def _scaled(image: Bytes, scale: float) -> Bytes:
    size = max(2, round(image.shape[1] * scale)), max(2, round(image.shape[0] * scale))
    if size == (image.shape[1], image.shape[0]):
        return image
    return np.asarray(Image.fromarray(np.ascontiguousarray(image)).resize(size, Image.Resampling.LANCZOS))


def _patched(sprite: Sprite, base: Bytes, x: int, y: int, image: Bytes, scale: float) -> tuple[int, int, Bytes]:
    """A patch in the scaled figure: scaled with its surroundings, so that its edges meet theirs."""
    high, wide = image.shape[:2]
    if scale == 1:
        return x, y, image
    room = 4
    left, top = max(0, x - room), max(0, y - room)
    right, bottom = min(sprite.base.shape[1], x + wide + room), min(sprite.base.shape[0], y + high + room)
    around = sprite.base[top:bottom, left:right].copy()
    around[y - top : y - top + high, x - left : x - left + wide] = image
    to_left, to_top = int(np.floor(left * scale)), int(np.floor(top * scale))
    to_right = min(base.shape[1], int(np.ceil(right * scale)))
    to_bottom = min(base.shape[0], int(np.ceil(bottom * scale)))
    real_x, real_y = sprite.base.shape[1] / base.shape[1], sprite.base.shape[0] / base.shape[0]
    box = tuple(
        min(max(0.0, value), limit)
        for value, limit in (
            (to_left * real_x - left, right - left), (to_top * real_y - top, bottom - top),
            (to_right * real_x - left, right - left), (to_bottom * real_y - top, bottom - top),
        )
    )  # fmt: skip
    target = to_right - to_left, to_bottom - to_top
    small = Image.fromarray(around).resize(target, Image.Resampling.LANCZOS, (box[0], box[1], box[2], box[3]))
    return to_left, to_top, np.asarray(small)


def _light(alpha: Floats, light: Light) -> tuple[Floats, Floats]:
    """(gain, screen): rgb becomes 1 - (1 - rgb * gain) * (1 - screen)."""
    height = alpha.shape[0]
    ambient = np.array(light.ambient, np.float32)
    tone = 1 - AMBIENT + AMBIENT * ambient * 1.35
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    gain = np.minimum(tone, 1.12) * (1 - FALL * np.clip((down - 0.45) / 0.55, 0, 1))
    unit = height / 1400
    strength = light.strength / 0.6
    edge = _blurred(np.clip(alpha - _shifted(alpha, light, 11 * unit), 0, 1), 1.6 * unit + 0.6) * alpha
    wide = np.clip(alpha - _blurred(_shifted(alpha, light, 56 * unit), 12 * unit), 0, 1) * alpha
    rim = np.clip((edge * RIM + wide * GLOW) * strength, 0, 1)[..., None] * np.array(light.key, np.float32)
    return np.broadcast_to(gain, (*alpha.shape, 3)), rim


def _plain(shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """A light that changes nothing."""
    return np.broadcast_to(np.float32(1), (*shape, 3)), np.broadcast_to(np.float32(0), (*shape, 3))


def _shifted(alpha: Floats, light: Light, by: float) -> Floats:
    """The figure's mask moved away from the light."""
    dx, dy = round(-light.towards[0] * by), round(-light.towards[1] * by)
    out = np.zeros_like(alpha)
    h, w = alpha.shape
    out[max(0, dy) : h + min(0, dy), max(0, dx) : w + min(0, dx)] = alpha[
        max(0, -dy) : h + min(0, -dy), max(0, -dx) : w + min(0, -dx)
    ]
    return out


def _blurred(mask: Floats, sigma: float) -> Floats:
    soft = Image.fromarray((mask * 255 + 0.5).astype(np.uint8)).filter(ImageFilter.GaussianBlur(sigma))
    return np.asarray(soft, np.float32) / 255


def _shone(image: Bytes, gain: Floats, screen: Floats) -> Bytes:
    out = image.copy()
    shades = image[..., :3] * (gain * np.float32(1 / 255))
    np.minimum(shades, 1, out=shades)
    np.subtract(1, shades, out=shades)
    shades *= 1 - screen
    shades *= -255
    shades += 255.5
    out[..., :3] = shades
    return out


def _haloed(image: Bytes, size: int) -> Bytes:
    """The figure over a soft dark copy of itself. Only what is not solid changes."""
    small = Image.fromarray(image[..., 3]).reduce(2).filter(ImageFilter.GaussianBlur(size / 2 * 0.7))
    soft = np.asarray(small.resize((image.shape[1], image.shape[0]), Image.Resampling.BILINEAR))
    thin = np.nonzero((image[..., 3] < 255) & (soft | image[..., 3] > 0))
    pixels, border = image[thin], _border(image.shape[0], image.shape[1], max(2, size))[thin]
    alpha = pixels[:, 3].astype(np.float32) / 255
    dark = soft[thin].astype(np.float32) * border * np.float32(HALO / 255)
    whole = alpha + dark * (1 - alpha)
    pixels[:, :3] = pixels[:, :3] * (alpha / np.maximum(whole, 1e-4))[:, None] + 0.5
    pixels[:, 3] = whole * 255 + 0.5
    out = image.copy()
    out[thin] = pixels
    return out


def _border(height: int, width: int, size: int) -> Floats:
    """Fades to nothing at the sides, so that the halo has no edge; not at the bottom, where the figure is cut."""
    x = np.minimum(np.arange(width), np.arange(width)[::-1]) / size
    y = np.arange(height) / size
    return (np.clip(x, 0, 1)[None, :] * np.clip(y, 0, 1)[:, None]).astype(np.float32)


def _under(patch: Bytes, image: Bytes, x: int, y: int) -> Bytes:
    """A patch keeps the halo where it is see-through."""
    ground = image[y : y + patch.shape[0], x : x + patch.shape[1]]
    return np.where((patch[..., 3:] < 250) & (ground[..., 3:] > patch[..., 3:]), ground, patch)
