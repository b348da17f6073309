"""A segment through its ticks: the stage (or one becoming another), weather, then the panels over it."""

from dataclasses import replace

from vnc.render.falling import Falling
from vnc.render.interface import panels
from vnc.render.moves import moving
from vnc.render.panels import Over
from vnc.render.planes import Planes, Rect, blank, differing
from vnc.render.scene import Scene, apart
from vnc.render.transitions import Effect, effect
from vnc.render.workshop import Workshop
from vnc.stage import Transition
from vnc.timeline import Face, Segment

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

    def at(self, tick: int) -> tuple[Rect, ...]:
        """Bring the picture to a tick; gives the rectangles that changed."""
        changed = self._stage(tick)
        for panel in self.panels:
            changed += panel.at(tick)
        areas = apart(changed, self.shop.size)
        for area in areas:
            self._paint(area)
        return tuple(areas)

    def _stage(self, tick: int) -> list[Rect]:
        """The picture under the panels at a tick, in `under`; gives what changed in it."""
        source = self.entry if self.entry and tick < self.entry.length else self.scene
        changed = source.at(tick)
        fresh = self.under is not source.planes
        self.under = source.planes
        return [(0, 0, *self.shop.size)] if fresh else changed

    def _paint(self, area: Rect) -> None:
        if self.under is None:
            return
        self.planes.cut(area).put(self.under.cut(area))
        for panel in self.panels:
            panel.over(self.planes, area)


class _Entry:
    """The time in which one stage becomes the next: all is quiet but the mouth of who speaks already. `planes` show the tick
    asked for last."""

    def __init__(self, old: Scene, new: Scene, painted: Effect, length: int, mixes: bool) -> None:
        """`mixes` if pixels that are the same in both stay as they are."""
        self.old, self.new, self.painted, self.length, self.mixes = old, new, painted, length, mixes
        self.whole = 0, 0, *old.shop.size
        self.out = blank(*old.shop.size)
        self.area: Rect | None = None

    @classmethod
    def of(cls, shop: Workshop, segment: Segment, motion: bool) -> "_Entry | None":
        entry, before = segment.entry, segment.before
        if entry is None or before is None or entry.length <= 0:
            return None
        quiet = replace(segment, faces=(), reaction="")
        pair = moving(before, segment.stage, entry)
        old, new = pair or (before, segment.stage)
        talking = replace(quiet, faces=tuple(Face(face.tag, face.mouth) for face in segment.faces if face.mouth))
        scenes = Scene(shop, quiet, old, motion), Scene(shop, talking, new, motion)
        way = CROSS if pair else entry
        return cls(*scenes, effect(way, shop.size, shop.control), entry.length, way.name == CROSS.name)

    @property
    def planes(self) -> Planes:
        return self.new.planes if self.old.stage == self.new.stage else self.out

    def at(self, tick: int) -> list[Rect]:
        """Bring `planes` to a tick; gives what changed. Of two pictures that stand still only what differs is mixed."""
        changed = self.new.at(tick)
        if self.old.stage == self.new.stage:
            return changed
        moved = [*changed, *self.old.at(tick)]
        if moved or not self.mixes:
            self.area, area = None, self.whole
        else:
            area = self.area = self.area or differing(self.old.planes, self.new.planes)
        if area[0] == area[2]:
            return []
        self.painted(tick / self.length, self.old.planes.cut(area), self.new.planes.cut(area), self.out.cut(area))
        return [area]
