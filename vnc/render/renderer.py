"""The renderer: a segment's frames in order, or one moment of it alone. Both come from the same painter."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from vnc.fonts import Fonts
from vnc.render.painter import Painter
from vnc.render.planes import Planes, rgb
from vnc.render.workshop import Asset, Workshop
from vnc.request import Size
from vnc.skin import Skin
from vnc.timeline import SECOND, Segment


class Renderer:
    """Paints segments of one film. Keeps composed pictures between segments, within a bound of memory."""

    def __init__(self, size: Size, fps: int, skin: Skin, asset: Asset, motion: bool = True, fonts: Fonts | None = None) -> None:
        """`asset` gives the Sprite or Place of a request's key; `motion` lets figures breathe and weather fall."""
        self.size, self.fps, self.motion = size, fps, motion
        self.shop = Workshop(size, skin, asset, fonts or Fonts())

    def frames(self, segment: Segment) -> Iterator[Planes]:
        """Every frame; the same object again when nothing changed. Planes hold until the next is asked for."""
        painter = Painter(self.shop, segment, self.motion)
        step = SECOND // self.fps
        last: Planes | None = None
        for tick in range(0, segment.length, step):
            fresh = painter.at(tick)
            if fresh or last is None:
                last = Planes(*painter.planes.each(), fresh if last else None)
            yield last

    def frame(self, segment: Segment, tick: int) -> NDArray[np.uint8]:
        """One moment: (h, w, 3) uint8 RGB. The same picture that `frames` gives for the frame of this tick."""
        step = SECOND // self.fps
        painter = Painter(self.shop, segment, self.motion)
        painter.at(max(0, min(tick, segment.length - 1)) // step * step)
        return rgb(painter.planes)
