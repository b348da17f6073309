"""A turned head: points of the face move aside as if they lay on a round head that turns about its axis.

One drawing serves every direction: what is in front goes toward where the figure looks, the far half is foreshortened,
the back of the hair goes the other way.
"""

import math

import numpy as np

from vnc.make.draw.path import Bend

MOST = math.radians(16)
"""How far a figure turns to somebody beside it."""
HALF = 152
"""The head's half width at the height of the eyes, where the face's depth ends."""
_ROWS = (-240, -165, -90, 20, 110, 200, 320)
_DEEP = (0.25, 0.45, 0.85, 1.0, 0.92, 0.72, 0.3)
"""How far the front stands out of the head's axis, by height: less at the crown and the throat."""
_BEHIND = (0.1, 0.12, 0.18, 0.24, 0.24, 0.18, 0.0)


def face_turned(yaw: float) -> Bend:
    """`yaw` from -1 (the viewer's left) to 1."""
    sine, cosine = math.sin(yaw * MOST), math.cos(yaw * MOST)

    def bend(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        front = np.interp(y, _ROWS, _DEEP) * HALF * np.clip(1 - (x / HALF) ** 2, 0, None)
        return np.stack([x * cosine + front * sine, y], 1)

    return bend


def back_turned(yaw: float) -> Bend:
    """What is behind the head goes the other way; what hangs below the shoulders stays."""
    shift = -math.sin(yaw * MOST) * HALF

    def bend(points: np.ndarray) -> np.ndarray:
        return np.stack([points[:, 0] + np.interp(points[:, 1], _ROWS, _BEHIND) * shift, points[:, 1]], 1)

    return bend


def body_turned(yaw: float) -> Bend:
    """The middle of the trunk goes half as far as the face; shoulders and arms stay."""
    sine = math.sin(yaw * MOST) * 0.5

    def bend(points: np.ndarray) -> np.ndarray:
        x = points[:, 0]
        return np.stack([x + sine * 165 * np.clip(1 - (x / 165) ** 2, 0, None), points[:, 1]], 1)

    return bend
