"""Where the ground of a place begins, and which sheets hold what is set on it."""

from vnc.make.draw import Canvas
from vnc.make.place.picture import HIGH, Kind, Picture

NEAREST = 0.25
"""A sheet nearer than this lies before the people; things stand behind it."""
BACK, FAR = 265.0, 60.0
"""Design units from the eye's height down to the foot of a room's back wall, and to where open ground is wide enough."""


def foot(kind: Kind) -> float:
    """The design height where the floor meets the back wall, or where open ground begins."""
    return kind.horizon * HIGH + (FAR if kind.lamp is None else BACK)


def standing(picture: Picture) -> Canvas:
    """The nearest sheet behind the people."""
    return next((s.canvas for s in reversed(picture.sheets) if s.depth >= NEAREST), picture.sheets[-1].canvas)


def foremost(picture: Picture) -> Canvas:
    """A sheet before everything: a new one if the place has room for it."""
    if len(picture.sheets) < MOST and picture.sheets[-1].depth > 0.12:
        return picture.sheet(0.08, 0, 1.5)
    return picture.sheets[-1].canvas


MOST = 5
"""Sheets a place may have before the air is added."""
