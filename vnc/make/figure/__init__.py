"""Figures: attributes to a layered drawing to a Sprite with mouths and blinks."""

from vnc.make.figure.assemble import draw, mood_of
from vnc.make.figure.looks import Looks

__all__ = ["Looks", "draw", "mood_of"]
