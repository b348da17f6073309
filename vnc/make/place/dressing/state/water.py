"""A place under water to the knees."""

import numpy as np

from vnc.make.draw import Linear, lines
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.ground import foot, standing
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, flattened, mirror

RISE = 0.3
"""How far the water stands up from the foot of the walls towards the eye's height."""


def flooded(picture: Picture, kind: Kind) -> None:
    """The picture upside down on dark water, with ripples and glints; feet of things show through."""
    canvas = standing(picture)
    line = foot(kind) - RISE * (foot(kind) - kind.horizon * HIGH)
    behind = [s.canvas for s in picture.sheets if s.canvas is canvas or s.depth >= 0.25]
    below = flattened(behind)
    pool = lines([(-20, line), (WIDE + 20, line), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)])
    deep = mix(picture.view.tone("#1c3a44", 0.3), picture.view.haze, 0.12)
    canvas.fill(pool, Linear(0, line, 0, HIGH, (alpha(deep, 0.62), alpha(deep, 0.9))))
    mirror(below, canvas, line, picture.seed + 5, np.ones((canvas.height, canvas.width), np.float32), 0.55, 0.95, 1.2, 1.2)
    _glints(picture, line)


def _glints(picture: Picture, line: float) -> None:
    """Short bright strokes, longer toward us."""
    random = np.random.default_rng(picture.seed + 31)
    t = random.random(170) ** 1.5
    x, y, long = random.random(170) * WIDE, line + 6 + (HIGH - line) * t, 8 + 90 * t * random.random(170)
    thick = 1 + 2.5 * t
    corners = np.stack(
        [np.stack([x - long, y], -1), np.stack([x, y - thick], -1), np.stack([x + long, y], -1), np.stack([x, y + thick], -1)], 1
    )
    standing(picture).fill(Swarm(corners), mix(picture.view.haze, "#ffffff", 0.5), 0.4)
