"""A place or a colour as ground: layers flattened, softened behind figures, graded; and the part that a camera sees."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from vnc.assets import Colour, Light, Place
from vnc.record import record
from vnc.render.planes import Bytes, Planes, blank, planes
from vnc.request import Size, seed
from vnc.stage import MARGIN, View

SOFT = 2.0
"""Sigma of the softness behind figures, in pixels at 1080 lines."""
VIGNETTE = 0.20
GRAIN = 1.1
FAR = 0.62
"""How much of a camera's move a ground of one layer takes part in: figures move fully, so the picture has depth."""
Finish = Callable[[Bytes], Bytes]


@record
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
    canvas = canvas_size(size)
    if place is None:
        return blank(*canvas, _rgb(colour))
    picture = flattened(place, canvas)
    if soft:
        picture = picture.filter(ImageFilter.GaussianBlur(softness(size)))
    return planes(finisher(tint, canvas)(np.asarray(picture)))


def softness(size: Size) -> float:
    """Sigma of the softness behind figures."""
    return SOFT * size[1] / 1080


def finisher(tint: str, canvas: Size) -> Finish:
    """The last step over a canvas of RGB: a mood's light, dark corners, grain."""

    def finish(pixels: Bytes) -> Bytes:
        mood = TINTS.get(tint)
        done = graded(pixels.astype(np.float32), mood) if mood else pixels
        out = np.empty(pixels.shape, np.uint8)
        for colour in range(3):
            plane = done[..., colour] * _vignette(*canvas)
            plane += _grain(*canvas)
            plane += 0.5
            out[..., colour] = np.clip(plane, 0, 255, out=plane)
        return out

    return finish


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
    wide, high = min(size[0] / scale, picture.width), min(size[1] / scale, picture.height)  # a rounding may not stand over
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


@record
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


REST = Window(0.5, 0.5, 1.0)


def middle(whole: Planes, size: Size) -> Planes:
    """The ground as a camera at rest sees it: a view into `whole`."""
    left, top = (whole.size[0] - size[0]) // 2, (whole.size[1] - size[1]) // 2
    return whole.cut((left, top, left + size[0], top + size[1]))


@lru_cache(maxsize=1)
def _vignette(width: int, height: int) -> NDArray[np.floating]:
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    away = across**2 * 0.75 + down**2 * 0.65
    return 1 - VIGNETTE * np.clip((away - 0.35) / 1.05, 0, 1) ** 1.5


@lru_cache(maxsize=1)
def _grain(width: int, height: int) -> NDArray[np.floating]:
    rng = np.random.Generator(np.random.PCG64(seed("grain", width, height)))
    return rng.standard_normal((height, width), np.float32) * np.float32(GRAIN)


def _rgb(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
