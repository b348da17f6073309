"""A place or a colour as ground: layers flattened, softened behind figures, graded, and seen through the camera."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from vnc.assets import Colour, Light, Place
from vnc.render.planes import Bytes, Planes, blank, planes
from vnc.request import Size, seed
from vnc.stage import MARGIN, View

SOFT = 2.0
"""Sigma of the softness behind figures, in pixels at 1080 lines."""
VIGNETTE = 0.20
GRAIN = 1.1
FAR = 0.62
"""How much of a camera's move the ground takes part in: figures move fully, so the picture has depth."""


@dataclass(frozen=True, slots=True)
class Tint:
    """A mood's grade: colour of the light that is laid on, how much, saturation, contrast, brightness."""

    colour: Colour = (1.0, 1.0, 1.0)
    amount: float = 0.0
    saturation: float = 1.0
    contrast: float = 1.0
    gain: float = 1.0


TINTS: dict[str, Tint] = {
    "cosy": Tint((1.0, 0.86, 0.66), 0.28, 1.05, 1.0, 1.02),
    "eerie": Tint((0.62, 0.92, 0.80), 0.40, 0.66, 1.08, 0.84),
    "romantic": Tint((1.0, 0.80, 0.86), 0.28, 1.05, 0.97, 1.04),
    "tense": Tint((1.0, 0.70, 0.62), 0.26, 0.82, 1.14, 0.90),
    "serene": Tint((0.88, 0.98, 1.0), 0.20, 0.98, 0.97, 1.03),
    "neon": Tint((0.90, 0.62, 1.0), 0.26, 1.18, 1.08, 0.96),
    "blue": Tint((0.70, 0.82, 1.0), 0.34, 0.78, 1.02, 0.92),
    "clear": Tint((1.0, 1.0, 0.97), 0.10, 1.08, 1.02, 1.02),
    "sepia": Tint((1.0, 0.82, 0.58), 0.55, 0.30, 1.0, 1.0),
    "noir": Tint((0.92, 0.95, 1.0), 0.30, 0.05, 1.22, 0.95),
    "dream": Tint((0.96, 0.88, 1.0), 0.30, 0.92, 0.90, 1.08),
}


def canvas_size(size: Size) -> Size:
    """The ground's own size: the frame and a margin for moves, in even pixels, the margin even on each side."""
    return size[0] + 4 * round(size[0] * (MARGIN - 1) / 4), size[1] + 4 * round(size[1] * (MARGIN - 1) / 4)


def ground(place: Place | None, colour: str, size: Size, soft: bool, tint: str) -> Planes:
    """The whole ground, margin included, as planes."""
    width, height = canvas_size(size)
    if place is None:
        return blank(width, height, _rgb(colour))
    picture = flattened(place, (width, height))
    if soft:
        picture = picture.filter(ImageFilter.GaussianBlur(SOFT * size[1] / 1080))
    pixels = graded(np.asarray(picture, np.float32), TINTS.get(tint, Tint()))
    pixels *= _vignette(width, height)[..., None]
    pixels += _grain(width, height)[..., None]
    return planes(np.clip(pixels + 0.5, 0, 255).astype(np.uint8))


def flattened(place: Place, size: Size) -> Image.Image:
    """A place's layers on one RGB picture of that size, its middle kept."""
    whole = Image.fromarray(np.ascontiguousarray(place.layers[0].image)).convert("RGBA") if place.layers else None
    if whole is None:
        return Image.new("RGB", size)
    for layer in place.layers[1:]:
        image = Image.fromarray(np.ascontiguousarray(layer.image)).convert("RGBA")
        whole.alpha_composite(image if image.size == whole.size else image.resize(whole.size, Image.Resampling.BICUBIC))
    return covering(whole.convert("RGB"), size)


def covering(picture: Image.Image, size: Size) -> Image.Image:
    """Scaled to cover a size, cut evenly at the sides that stand over."""
    scale = max(size[0] / picture.width, size[1] / picture.height)
    wide, high = size[0] / scale, size[1] / scale
    left, top = (picture.width - wide) / 2, (picture.height - high) / 2
    if picture.size == size:
        return picture
    return picture.resize(size, Image.Resampling.BICUBIC, (left, top, left + wide, top + high))


def graded(pixels: NDArray[np.floating], tint: Tint) -> NDArray[np.floating]:
    """(h, w, 3) RGB in 0..255 under a mood's light."""
    if tint == Tint():
        return pixels.copy()
    grey = pixels @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    out = grey[..., None] + (pixels - grey[..., None]) * tint.saturation
    out = (out - 112) * tint.contrast + 112
    light = 1 - tint.amount + tint.amount * np.array(tint.colour, np.float32)
    return out * (light * tint.gain)


def tinted(light: Light, tint: str) -> Light:
    """A place's light under a mood's tint, for the figures in it."""
    mood = TINTS.get(tint)
    if mood is None:
        return light
    red, green, blue = (
        a * (1 - mood.amount + mood.amount * c) * mood.gain for a, c in zip(light.ambient, mood.colour, strict=True)
    )
    return Light((red, green, blue), light.key, light.towards, light.strength, light.horizon)


@dataclass(frozen=True, slots=True)
class Window:
    """What of the scene is seen: its middle in fractions of the frame, and its magnification."""

    x: float
    y: float
    zoom: float

    @classmethod
    def of(cls, view: View) -> "Window":
        """Kept inside the margin, so that no edge is ever seen."""
        zoom = max(0.94, view.zoom)
        reach = max(0.0, (1 + (MARGIN - 1) / FAR - 1 / zoom) / 2)
        return cls(0.5 + max(-reach, min(reach, view.x - 0.5)), 0.5 + max(-reach, min(reach, view.y - 0.5)), zoom)

    def far(self) -> "Window":
        """The same as the ground takes part in it."""
        return Window(0.5 + (self.x - 0.5) * FAR, 0.5 + (self.y - 0.5) * FAR, 1 + (self.zoom - 1) * FAR)


def seen(whole: Planes, size: Size, window: Window) -> Planes:
    """The ground as the camera sees it; a view into `whole` where nothing need be scaled."""
    wide, high = whole.size
    if window == Window(0.5, 0.5, 1.0):
        left, top = (wide - size[0]) // 2, (high - size[1]) // 2
        return whole.cut((left, top, left + size[0], top + size[1]))
    far = window.far()
    box_w, box_h = min(wide, size[0] / far.zoom), min(high, size[1] / far.zoom)
    left = min(max(0.0, wide / 2 + (far.x - 0.5) * size[0] - box_w / 2), wide - box_w)
    top = min(max(0.0, high / 2 + (far.y - 0.5) * size[1] - box_h / 2), high - box_h)
    y = _resized(whole.y, size, (left, top, left + box_w, top + box_h))
    half = (left / 2, top / 2, (left + box_w) / 2, (top + box_h) / 2)
    u, v = (_resized(plane, (size[0] // 2, size[1] // 2), half) for plane in (whole.u, whole.v))
    return Planes(y, u, v)


def _resized(plane: Bytes, size: Size, box: tuple[float, float, float, float]) -> Bytes:
    return np.array(Image.fromarray(np.ascontiguousarray(plane)).resize(size, Image.Resampling.BILINEAR, box))


def _vignette(width: int, height: int) -> NDArray[np.floating]:
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    away = across**2 * 0.75 + down**2 * 0.65
    return 1 - VIGNETTE * np.clip((away - 0.35) / 1.05, 0, 1) ** 1.5


def _grain(width: int, height: int) -> NDArray[np.floating]:
    rng = np.random.Generator(np.random.PCG64(seed("grain", width, height)))
    return rng.standard_normal((height, width), np.float32) * np.float32(GRAIN)


def _rgb(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
