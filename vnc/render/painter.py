"""A segment through its ticks: the stage (or one becoming another), then the panels over it."""

from dataclasses import replace

from vnc.render.interface import panels
from vnc.render.planes import Planes, Rect, blank, mix
from vnc.render.scene import Scene, apart
from vnc.render.workshop import Workshop
from vnc.timeline import Segment


class Painter:
    """Paints one segment. `planes` show the tick asked for last."""

    def __init__(self, shop: Workshop, segment: Segment, motion: bool) -> None:
        self.shop, self.segment = shop, segment
        self.scene = Scene(shop, segment, segment.stage, motion)
        self.before = Scene(shop, replace(segment, faces=(), reaction=""), segment.before, motion) if self._enters() else None
        self.panels = panels(shop, segment, self.scene)
        self.planes = blank(*shop.size)
        self.under: Planes | None = None

    def at(self, tick: int) -> bool:
        """Bring the picture to a tick; False if nothing changed."""
        changed = self._stage(tick)
        for panel in self.panels:
            changed += panel.at(tick)
        areas = apart(changed, self.shop.size)
        for area in areas:
            self._paint(area)
        return bool(areas)

    def _enters(self) -> bool:
        return self.segment.before is not None and self.segment.entry is not None and self.segment.entry.length > 0

    def _stage(self, tick: int) -> list[Rect]:
        """The picture under the panels at a tick, in `under`; gives what changed in it."""
        entry, whole = self.segment.entry, [(0, 0, *self.shop.size)]
        if self.before is None or entry is None or tick >= entry.length:
            changed = self.scene.at(tick)
            fresh = self.under is not self.scene.planes
            self.under = self.scene.planes
            return whole if fresh else changed
        self.before.at(tick)
        self.scene.at(tick)
        if self.under is None:
            self.under = blank(*self.shop.size)
        mix(self.before.planes, self.scene.planes, tick / entry.length, self.under)
        return whole

    def _paint(self, area: Rect) -> None:
        if self.under is None:
            return
        self.planes.cut(area).put(self.under.cut(area))
        for panel in self.panels:
            panel.over(self.planes, area)
