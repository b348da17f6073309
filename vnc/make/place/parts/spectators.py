"""People on the stands of a stadium or a race track: too far off for faces."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas
from vnc.make.place.raster import Swarm
from vnc.make.place.space import Camera

SHIRTS = ("#d84848", "#f0ece4", "#3f6ac0", "#f0c83c", "#3a3a48", "#5aa070", "#e88a3c", "#c8a890")
SKINS = ("#e0b08c", "#8a5c44")
SHIRT = np.array([(-0.26, 0.5), (-0.2, -0.05), (0.2, -0.05), (0.26, 0.5)])
HEAD = np.array([(-0.14, 0.0), (-0.11, -0.26), (0.11, -0.26), (0.14, 0.0)])
"""Outlines in metres round the chin."""


def spectators(canvas: Canvas, camera: Camera, chins: np.ndarray, seed: int, lit: Callable[[str, float], str]) -> np.ndarray:
    """Heads over shirts at `chins` (n by x, y, z in metres), coloured by `lit(colour, light)`; gives where those chins are in the
    picture (n by 2, design units)."""
    size = camera.lens / chins[:, 2]
    at = np.stack([camera.x + size * chins[:, 0], camera.y + size * (camera.eye - chins[:, 1])], 1)
    kinds = np.random.default_rng(seed + 9).integers(0, len(SHIRTS), len(chins))

    def people(own: np.ndarray, outline: np.ndarray) -> Swarm:
        return Swarm(at[own][:, None, :] + outline * size[own][:, None, None])

    for k, colour in enumerate(SHIRTS):
        canvas.fill(people(kinds == k, SHIRT), lit(colour, 0.5))
    for half, skin in enumerate(SKINS):
        canvas.fill(people(kinds % 2 == half, HEAD), lit(skin, 0.6))
    return at
