"""Poses and views at a tick: written movements evaluated."""

from dataclasses import replace
from typing import TypeVar

from vnc.render.warps import warp
from vnc.request import Size
from vnc.stage import Motion, Pose, View
from vnc.timeline import SECOND

HOLDS = SECOND * 4 // 30, SECOND * 2 // 30
"""How long a slow camera's picture may be kept: whole "twos", so that living figures are painted at the same frames."""
LOOK = SECOND // 10
STEP = 0.5
"""Pixels."""
Moved = TypeVar("Moved", Pose, View)


def moved(still: Moved, motion: Motion | None, since: int, tick: int, length: int) -> Moved:
    """A pose or view at a tick of a segment `length` ticks long."""
    if motion is None or not motion.tweens:
        return still
    now = _clock(motion, since, tick, length)
    values = {tween.prop: 0.0 for tween in motion.tweens if hasattr(still, tween.prop)}
    return replace(still, **{prop: value(motion, prop, now, getattr(still, prop)) for prop in values})


def value(motion: Motion, prop: str, now: int, still: float) -> float:
    """One property `now` ticks into a motion."""
    level = still
    for tween in motion.tweens:
        if tween.prop == prop and tween.start <= now:
            share = (now - tween.start) / (tween.end - tween.start) if tween.end > tween.start else 1.0
            level = tween.begin + (tween.finish - tween.begin) * warp(tween.warp, share)
    return level


def settled(motion: Motion | None, since: int, length: int) -> bool:
    """Whether nothing moves in a segment."""
    if motion is None or not motion.tweens:
        return True
    return motion.loop is None and since >= max(tween.end for tween in motion.tweens)


def held(camera: View, length: int, size: Size) -> int:
    """Ticks for which a camera's picture is kept: a slow move takes steps too small to see, of a quarter of a pixel or so."""
    first, wide, fastest = moved(camera, camera.motion, camera.since, 0, length), size[0], 0.0
    for tick in range(0, length, LOOK):
        now = moved(camera, camera.motion, camera.since, min(tick + LOOK, length), length)
        across, down = abs(now.x - first.x) * wide, abs(now.y - first.y) * size[1]
        fastest = max(fastest, across, down, abs(now.zoom - first.zoom) * wide / 2, abs(now.rotate - first.rotate) * wide / 50)
        first = now
    return next((hold for hold in HOLDS if fastest * hold <= STEP * LOOK), 1)


def _clock(motion: Motion, since: int, tick: int, length: int) -> int:
    """Ticks into the motion. Its first run goes by the clock; then whole rounds fill the rest of the segment,
    so that each segment begins and ends where the loop does."""
    if motion.loop is None or motion.length <= motion.loop:
        return since + tick
    first = max(0, motion.loop - since)
    if tick < first:
        return since + tick
    span, rest = motion.length - motion.loop, length - first
    rounds = round(rest / span)
    if rounds == 0 or rest <= 0:
        return motion.loop
    return motion.loop + (tick - first) * rounds * span // rest % span
