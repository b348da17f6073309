"""From painted sheets to layers: air, focus, grade, grain; then one more layer with bloom and dark corners.

Everything is in the layers' own pixels, so that laying them over each other gives the finished picture.
"""

import numpy as np
from PIL import Image, ImageFilter

from vnc.assets import Layer
from vnc.make.draw.colour import parse
from vnc.make.draw.filters import blur, resize
from vnc.make.draw.noise import octaves
from vnc.make.place.picture import Picture, Sheet
from vnc.make.place.view import Grade, View

GRAIN = 0.011
MOTTLE = 0.035
THICK = 0.9
"""How much of a far sheet full fog takes."""
PART = 4
"""Bloom is made at a quarter of the size."""
BAND = 64
"""Rows that are graded at a time: memory for a few, whatever the picture's height."""


def finish(picture: Picture) -> tuple[Layer, ...]:
    """The sheets as graded layers, and the light in the air on top. The picture's sheets are used up: they are large."""
    texture = _texture(picture)
    layers: list[Layer] = []
    while picture.sheets:
        sheet = picture.sheets.pop(0)
        haze = min(0.9, sheet.haze + THICK * max(0.0, 2 * picture.view.murk - 1) ** 2.5 * sheet.depth) if layers else 0.0
        layers.append(Layer(_pixels(sheet, haze, picture.view, texture), sheet.depth))
    return (*layers, Layer(_air(layers, picture), 0.5))


def flat(layers: tuple[Layer, ...] | list[Layer]) -> np.ndarray:
    """The layers laid over each other: (h, w, 3) uint8."""
    whole = Image.fromarray(layers[0].image)
    for layer in layers[1:]:
        whole.alpha_composite(Image.fromarray(layer.image))
    return np.asarray(whole.convert("RGB"))


def _texture(picture: Picture) -> np.ndarray:
    """(h, w): fine grain over soft blotches, so that no surface is dead flat."""
    width, height = picture.size
    noise = np.random.default_rng(picture.seed).standard_normal((height, width), np.float32) * np.float32(GRAIN)
    blotches = octaves(width // 2, height // 2, picture.seed + 1, 5, 14, 1.0, 0.7)
    return noise + resize((blotches - 0.5) * MOTTLE, (width, height))


def _pixels(sheet: Sheet, haze: float, view: View, texture: np.ndarray) -> np.ndarray:
    """(h, w, 4) uint8, rows that are empty left so."""
    planes = sheet.canvas.planes
    solid = planes[3].any(1)
    out = np.zeros((*planes.shape[1:], 4), np.uint8)
    if not solid.any():
        return out
    rows = np.flatnonzero(solid)
    spread = int(sheet.focus * sheet.canvas.unit() * 3) + 1
    first, end = max(0, rows[0] - spread), min(len(solid), rows[-1] + spread + 1)
    bands = [np.s_[top : min(top + BAND, end)] for top in range(first, end, BAND)]
    if haze:
        air = np.array(parse(view.haze), np.float32)[:, None, None]
        for band in bands:
            planes[:3, band] += (air * planes[3, band] - planes[:3, band]) * np.float32(haze)
    soft = _focused(planes[:, first:end], sheet.focus * sheet.canvas.unit())
    for band in bands:
        cut = planes[:, band] if soft is None else soft[:, band.start - first : band.stop - first] / np.float32(255)
        rgb = graded(cut[:3] / np.maximum(cut[3], 1e-4), view.grade)
        rgb += texture[band]
        out[band, :, :3] = _bytes(rgb).transpose(1, 2, 0)
        out[band, :, 3] = _bytes(cut[3])
    return out


def _focused(planes: np.ndarray, sigma: float) -> np.ndarray | None:
    """Out of focus by sigma pixels, as bytes: grain hides their steps. None where it would not be seen."""
    if sigma < 0.3:
        return None
    lens = ImageFilter.GaussianBlur(sigma)
    return np.stack([np.asarray(Image.fromarray(_bytes(p)).filter(lens)) for p in planes])


def graded(rgb: np.ndarray, grade: Grade) -> np.ndarray:
    """(3, h, w) straight colours with split tone, saturation and an S-curve."""
    rgb = np.clip(rgb, 0, 1)
    grey = rgb.mean(0)
    dark, light = (np.array(parse(c), np.float32)[:, None, None] - 0.5 for c in (grade.shadows, grade.lights))
    rgb += (rgb - grey) * np.float32(grade.saturation - 1)
    rgb += (dark * (1 - grey) + light * grey) * np.float32(grade.amount)
    np.clip(rgb, 0, 1, out=rgb)
    curve = rgb * rgb * (3 - 2 * rgb)
    rgb += (curve - rgb) * np.float32(grade.contrast)
    return rgb


def _air(layers: list[Layer], picture: Picture) -> np.ndarray:
    """Bloom, then dark corners, dithered. Screening light c onto s gives s(1-c) + c; with one alpha for three channels
    it is a = max(c) and the colour that gives the same on the picture as it is."""
    width, height = picture.size
    grade = picture.view.grade
    small = (max(2, width // PART), max(2, height // PART))
    seen = _small(layers, small)
    bright = np.clip(seen - grade.threshold, 0, 1) / (1 - grade.threshold) * seen
    unit = max(width / 1920, height / 1080) / PART
    glow = np.clip((blur(bright, 26 * unit) * 0.7 + blur(bright, 80 * unit) * 0.5) * grade.bloom, 0, 1)
    corner = _corners(small) * grade.vignette
    lit = glow.max(0)
    screened = lit * blur(seen, 5 * unit) + glow * (1 - seen)
    cover = 1 - (1 - lit) * (1 - corner)
    air = resize(np.concatenate([screened * (1 - corner), cover[None]]), (width, height))
    dither = np.random.default_rng(picture.seed + 2).random((height, width), np.float32) / np.float32(255)
    alpha = np.clip(air[3] + dither, 0, 1)
    rgb = air[:3] / np.maximum(alpha, 1e-4) + dither - np.float32(0.5 / 255)
    return np.concatenate([_bytes(rgb), np.floor(alpha * 255).astype(np.uint8)[None]]).transpose(1, 2, 0).copy()


def _small(layers: list[Layer], size: tuple[int, int]) -> np.ndarray:
    """(3, h, w) 0..1: the layers so far, small."""
    whole = Image.new("RGBA", size)
    for layer in layers:
        whole.alpha_composite(Image.fromarray(layer.image).resize(size, Image.Resampling.BOX))
    return (np.asarray(whole.convert("RGB"), np.float32) / np.float32(255)).transpose(2, 0, 1)


def _corners(size: tuple[int, int]) -> np.ndarray:
    x = (np.linspace(0, 1, size[0], dtype=np.float32) - 0.5)[None, :]
    y = (np.linspace(0, 1, size[1], dtype=np.float32) - 0.5)[:, None]
    return np.clip((x * x * 1.1 + y * y * 1.3) * 1.9, 0, 1)


def _bytes(values: np.ndarray) -> np.ndarray:
    return (np.clip(values, 0, 1) * 255 + np.float32(0.5)).astype(np.uint8)
