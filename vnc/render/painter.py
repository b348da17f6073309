"""A segment through its ticks: the stage (or one becoming another), weather, then the panels over it."""

from dataclasses import replace

from vnc.render.falling import Falling
from vnc.render.interface import panels
from vnc.render.moves import moving
from vnc.render.panels import Over
from vnc.render.planes import Planes, Rect, blank
from vnc.render.scene import Scene, apart
from vnc.render.transitions import Effect, effect
from vnc.render.workshop import Workshop
from vnc.stage import Transition
from vnc.timeline import Segment

CROSS = Transition("dissolve", 1)


class Painter:
    """Paints one segment. `planes` show the tick asked for last."""

    def __init__(self, shop: Workshop, segment: Segment, motion: bool) -> None:
        self.shop, self.segment = shop, segment
        self.scene = Scene(shop, segment, segment.stage, motion)
        self.entry = _Entry.of(shop, segment, motion)
        falling = Falling(shop, self.scene, segment.before, self.entry.length if self.entry else 0, motion)
        self.panels: list[Over] = [*([falling] if falling else []), *panels(shop, segment, self.scene)]
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

    def _stage(self, tick: int) -> list[Rect]:
        """The picture under the panels at a tick, in `under`; gives what changed in it."""
        whole = [(0, 0, *self.shop.size)]
        if self.entry and tick < self.entry.length:
            self.under = self.entry.at(tick)
            return whole
        changed = self.scene.at(tick)
        fresh = self.under is not self.scene.planes
        self.under = self.scene.planes
        return whole if fresh else changed

    def _paint(self, area: Rect) -> None:
        if self.under is None:
            return
        self.planes.cut(area).put(self.under.cut(area))
        for panel in self.panels:
            panel.over(self.planes, area)


class _Entry:
    """The time in which one stage becomes the next."""

    def __init__(self, old: Scene, new: Scene, painted: Effect, length: int) -> None:
        self.old, self.new, self.painted, self.length = old, new, painted, length
        self.out = blank(*old.shop.size)

    @classmethod
    def of(cls, shop: Workshop, segment: Segment, motion: bool) -> "_Entry | None":
        entry, before = segment.entry, segment.before
        if entry is None or before is None or entry.length <= 0:
            return None
        quiet = replace(segment, faces=(), reaction="")
        pair = moving(before, segment.stage, entry)
        old, new = pair or (before, segment.stage)
        scenes = Scene(shop, quiet, old, motion), Scene(shop, quiet, new, motion)
        return cls(*scenes, effect(CROSS if pair else entry, shop.size, shop.control), entry.length)

    def at(self, tick: int) -> Planes:
        self.new.at(tick)
        if self.old.stage == self.new.stage:
            return self.new.planes
        self.old.at(tick)
        self.painted(tick / self.length, self.old.planes, self.new.planes, self.out)
        return self.out
