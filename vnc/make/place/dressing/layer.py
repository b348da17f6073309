"""A thing on a canvas of its own, so that its outline is known: each part that touches the ground is shaded where it does."""

import numpy as np
from PIL import Image

from vnc.make.draw import Canvas, Radial, ellipse
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import blur_mask
from vnc.make.place.raster import lay, plane
from vnc.make.place.view import View

SOLID = 0.5
"""The least cover that counts as part of a thing; less is its smoke or its light."""
FALL = (0.3, 0.1)
"""How far to the right and up the ground's shadow reaches for each unit of height: light comes from the upper left."""


class Layer(Canvas):
    """An empty canvas over a sheet. Light that a thing gives off falls on the sheet, and on the thing itself."""

    def __init__(self, sheet: Canvas) -> None:
        super().__init__(0, 0)
        self.width, self.height, self.matrix = sheet.width, sheet.height, sheet.matrix
        self.planes = np.zeros_like(sheet.planes)
        self.sheet = sheet

    def glow(self, x: float, y: float, radius: float, colour: str, opacity: float = 1, blend: str = "screen") -> None:
        with self.sheet.saved() as sheet:
            sheet.matrix = self.matrix
            sheet.glow(x, y, radius, colour, opacity, blend)
        fading = (alpha(colour, 1), alpha(colour, 0.35), alpha(colour, 0))
        self.fill(ellipse(x, y, radius, radius), Radial(x, y, radius, fading, (0, 0.35, 1)), opacity, blend="atop")


def outline(layer: Canvas) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The columns that a thing covers, and its highest and lowest row in each, in pixels."""
    solid = layer.planes[3] > SOLID
    across = np.flatnonzero(solid.any(0))
    body = solid[:, across]
    return across, body.argmax(0), layer.height - 1 - body[::-1].argmax(0)


def dropped(layer: Canvas) -> None:
    """Move what is painted down, or up, until it lies on the height of the origin."""
    across, _, low = outline(layer)
    if len(across):
        by = round(layer.point(0, 0)[1] - float(np.percentile(low, 97)))
        layer.planes = np.roll(layer.planes, max(-layer.height // 3, min(by, layer.height - 1 - int(low.max()))), 1)


def shade(layer: Canvas, sheet: Canvas, view: View, reach: float, cast: float) -> None:
    """The dark under what touches the ground, and the shadow that it throws on it. `reach` is how far over the origin's
    height (units of the moment) a part may end and still stand; `cast` is the strength of the thrown shadow."""
    across, top, low = outline(layer)
    if not len(across):
        return
    unit, ground = layer.unit(), layer.point(0, 0)[1]
    cover = np.zeros((layer.height, layer.width), np.float32)
    if cast:
        cover += cast * _thrown(layer, ground, max(1.0, float(low.max() - top.min()) * 0.012))
    near = np.clip(1 - (ground - low) / (reach * unit), 0, 1) ** 0.6
    thick = float(max(1.2, min(reach * 0.2, 5) * unit))
    contact = np.zeros_like(cover)
    for row in range(-int(thick * 0.5), int(thick) + 1):
        contact[np.clip(low + row, 0, layer.height - 1), across] = near
    cover = np.clip(cover + 0.8 * np.asarray(blur_mask((contact * 255).astype(np.uint8), thick), np.float32) / 255, 0, 0.62)
    lay(sheet, plane(view.tone("#1a1420", 0)) * np.ones_like(cover), cover)


def _thrown(layer: Canvas, ground: float, soft: float) -> np.ndarray:
    """The outline laid down on the ground behind a thing, to the right: (h, w) from 0 to 1."""
    right, up = FALL
    mask = Image.fromarray((layer.planes[3] * 255).clip(0, 255).astype(np.uint8))
    lean = right / up
    laid = mask.transform(mask.size, Image.Transform.AFFINE, (1, lean, -lean * ground, 0, 1 / up, ground - ground / up))
    laid = np.array(laid)
    laid[min(layer.height, int(ground) + 1) :] = 0
    return np.asarray(blur_mask(laid, soft), np.float32) / 255


def rim(layer: Canvas, light: str, strength: float, wide: float) -> None:
    """A thin light along the edges that face the upper left; `wide` in units of the moment."""
    step = max(1, round(wide * layer.unit()))
    cover = layer.planes[3]
    behind = np.zeros_like(cover)
    behind[step:, step:] = cover[:-step, :-step]
    edge = np.clip(cover - behind, 0, 1) * strength
    layer.planes[:3] += (plane(light) * cover - layer.planes[:3]) * edge


def moonlit(view: View) -> str:
    """The light that picks things out of the dark."""
    return mix(view.haze, "#c4d4ff", 0.7)
