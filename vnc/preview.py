"""Looking before making: the estimated timeline, one frame, and what a build would cost."""

from collections import Counter
from contextlib import closing
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from vnc.diagnostics import VncError
from vnc.lower.estimate import estimate
from vnc.lower.schedule import schedule
from vnc.pipeline import COSTS, Shop, heard_of, look_of, measured, prepare_some, reel, team
from vnc.plan import Measure, Plan
from vnc.record import record
from vnc.request import Size
from vnc.stage import Stage
from vnc.tier import Tier
from vnc.timeline import SECOND, Segment, Timeline

if TYPE_CHECKING:
    import numpy as np


DRAWN = 6e-9
"""Seconds that a pixel of a frame takes to be drawn and coded, more or less, at any tier."""


@record
class SceneCost:
    """A scene of the film: seconds, lines, spoken words."""

    name: str
    seconds: float
    lines: int
    words: int


@record
class KindCost:
    """Assets of one kind: how many there are, and how many are in the store already."""

    kind: str
    count: int
    ready: int


def guess(plan: Plan) -> Timeline:
    """The timeline with estimated lengths: nothing is made."""
    return schedule(plan, estimate(plan))


def toll(kinds: tuple[KindCost, ...], timeline: Timeline, workers: int) -> float:
    """Seconds that a build takes at most, about: what is not made yet, and every frame drawn and coded."""
    making = sum(COSTS[each.kind] * (each.count - each.ready) for each in kinds)
    width, height = timeline.size
    return (making + timeline.length / timeline.frame * width * height * DRAWN) / workers


def still(shop: Shop, plan: Plan, tier: Tier, at: float) -> bytes:
    """One moment as PNG. Only what it shows is made; voices that are not there yet count as estimated."""
    from vnc.reel import png

    timeline = schedule(plan, known(shop, plan))
    if not 0 <= at * SECOND < timeline.length:
        raise VncError(f"there is no picture at {at:g} s: the film lasts {timeline.length / SECOND:.1f} s")
    tick = min(round(at * SECOND), timeline.length - timeline.frame)
    segment = timeline.segments[timeline.at(tick)]
    with closing(team(shop)) as workers:
        prepare_some(shop, plan, sorted(seen(segment) & plan.assets.keys()), workers)
    return png(reel(shop, timeline, tier).frame(tick))


ROOM = 200_000_000
"""Bytes that scrubbing keeps of a whole film's places and figures; a build goes through it in order and needs half."""


class Frames:
    """Any picture of a film at once, for scrubbing: what was painted once stays, within ROOM. For many threads."""

    def __init__(self, shop: Shop) -> None:
        from vnc.workshop import open_workshop

        self._workshop = open_workshop(str(shop.store.root), str(shop.root), shop.project.options)
        self._lock = Lock()

    def frame(self, shop: Shop, timeline: Timeline, tier: Tier, segment: Segment, tick: int, lines: int) -> "np.ndarray":
        """A segment at a tick, (h, w, 3) uint8, at most so many lines high. Raises VncError for what is not made yet."""
        look = look_of(shop, timeline, tier)
        look = replace(look, size=fitted(look.size, lines))
        with self._lock:
            renderer = self._workshop.renderer(look)
            renderer.shop.shelf.cap = ROOM
            return renderer.frame(segment, tick)


def fitted(size: Size, lines: int) -> Size:
    """A size of the same shape and at most so many lines, even."""
    width, height = size
    return size if height <= lines else (round(width * lines / height / 2) * 2, lines)


def known(shop: Shop, plan: Plan) -> dict[str, Measure]:
    """Measures of what is in the store, estimates for the rest."""
    return dict(estimate(plan)) | measured(shop, heard_of(shop, plan))


def seen(segment: Segment) -> set[str]:
    """Keys of all pictures of a segment."""
    stages: list[Stage] = [stage for stage in (segment.stage, segment.before) if stage]
    return {stage.backdrop for stage in stages} | {actor.asset for stage in stages for actor in stage.actors}


def scenes(timeline: Timeline) -> tuple[SceneCost, ...]:
    """Scenes in the order in which they begin."""
    costs: dict[str, list[Segment]] = {}
    for segment in timeline.segments:
        costs.setdefault(segment.scene, []).append(segment)
    return tuple(_scene(name, parts) for name, parts in costs.items())


def kinds(shop: Shop, plan: Plan) -> tuple[KindCost, ...]:
    count = Counter(request.kind for request in plan.assets.values())
    ready = Counter(request.kind for name, request in plan.assets.items() if shop.store.find(name))
    return tuple(KindCost(kind, count[kind], ready[kind]) for kind in sorted(count))


def _scene(name: str, parts: list[Segment]) -> SceneCost:
    lines = [segment.text for segment in parts if segment.text]
    words = sum(len("".join(run.text for run in text.entry.runs).split()) for text in lines)
    return SceneCost(name, sum(segment.length for segment in parts) / SECOND, len(lines), words)
