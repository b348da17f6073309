"""A picture that changes by itself: an ATL block names several, and of these one is seen at a time.

They stand in one place, in the order in which they are first named; a motion of its own lets each be seen in its turn.
"""

from collections.abc import Sequence
from dataclasses import replace

from vnc.record import record
from vnc.stage import Motion, Tween


@record
class Slide:
    """A picture named in an ATL block, from a tick of the block's clock on; it takes `fade` ticks to come."""

    start: int
    name: str
    fade: int = 0


def turns(slides: Sequence[Slide], motion: Motion) -> tuple[tuple[str, Motion], ...]:
    """Each picture with the block's motion and its own turns; none if there is but one, or if the block fades it itself."""
    names = list(dict.fromkeys(slide.name for slide in slides))
    if len(names) < 2 or any(tween.prop == "alpha" for tween in motion.tweens):
        return ()
    seen: dict[str, list[Tween]] = {name: [_step(0, float(name == slides[0].name))] for name in names}
    ends = [*(slide.start for slide in slides[1:]), motion.length]
    for before, slide, end in zip(slides, slides[1:], ends[1:], strict=False):
        if before.name != slide.name:
            last = slide.start + max(0, min(slide.fade, end - slide.start))
            over = names.index(slide.name) > names.index(before.name)
            seen[slide.name].append(Tween("alpha", slide.start, last if over else slide.start, 0.0, 1.0))
            seen[before.name].append(Tween("alpha", last if over else slide.start, last, 1.0, 0.0))
    return tuple((name, replace(motion, tweens=(*motion.tweens, *seen[name]))) for name in names)


def _step(tick: int, level: float) -> Tween:
    return Tween("alpha", tick, tick, level, level)
