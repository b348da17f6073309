"""Segments to pictures, cues to sound. `Renderer` paints; `fits` says whether words fit their box."""

from vnc.render.dialogue import fits
from vnc.render.planes import Planes
from vnc.render.renderer import Renderer

__all__ = ["Planes", "Renderer", "fits"]
