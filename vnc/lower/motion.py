"""ATL: the transforms that an `at` names, and blocks under `show`, become a Pose and a Motion."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from vnc.diagnostics import Diagnostic
from vnc.expression import Expression
from vnc.lower.atl import DEEPEST, play, steps_of, use
from vnc.lower.slides import Slide, turns
from vnc.lower.take import Moves, Take
from vnc.record import record
from vnc.script import Group, Move, Step, Use
from vnc.stage import PROPERTIES, Motion, Pose, Tween


@record
class Moved:
    """Where a picture stands at first, how it moves from there, and where it ends up; the turns of several in its place."""

    pose: Pose
    motion: Motion | None = None
    final: Pose = Pose()
    turns: tuple[tuple[str, Motion], ...] = ()
    found: tuple[Diagnostic, ...] = ()


def moved(pose: Pose, at: Sequence[Expression], atl: Sequence[Step], moves: Moves, event: str = "show") -> Moved:
    """The transforms in order, then the block, all from `pose` on; several movements run at the same time."""
    state = {name: getattr(pose, name) for name in PROPERTIES}
    initial, loop, length = dict(state), None, 0
    tweens, slides, found = list[Tween](), list[Slide](), list[Diagnostic]()
    plays = [_at(expression, moves) for expression in at]
    if atl:
        plays.append(lambda take: play(atl, take))
    for number, played in enumerate(plays):
        take = Take(moves, event, Random(moves.seed + number), dict(state))
        played(take)
        initial |= take.initial
        state |= take.state
        tweens += take.tweens
        slides += take.slides
        length = max(length, take.clock)
        loop = take.loop if take.loop is not None else loop
        found += take.found
    motion = Motion(tuple(sorted(tweens, key=_order)), length, loop)
    shown = turns(sorted(slides, key=lambda slide: slide.start), motion)
    return Moved(Pose(**initial), motion if tweens and length else None, Pose(**state), shown, tuple(found))


def places(at: Sequence[Expression], atl: Sequence[Step], moves: Moves) -> bool:
    """Whether any of these says where a picture stands: otherwise it may be placed where there is room."""
    return any(_any(steps, moves, _positions) for steps in (atl, *(steps_of(expression, moves) for expression in at)))


def hears(at: Sequence[Expression], atl: Sequence[Step], event: str, moves: Moves) -> bool:
    """Whether any of these has an `on` block for that event."""

    def reacts(step: Step) -> bool:
        return isinstance(step, Group) and step.word == "on" and event in step.events

    return any(_any(steps, moves, reacts) for steps in (atl, *(steps_of(expression, moves) for expression in at)))


def settle(pose: Pose, motion: Motion | None, since: int) -> tuple[Pose, Motion | None, int]:
    """A motion after `since` ticks: one that has ended leaves its last pose and nothing else; one that repeats stands at
    the beginning of its round."""
    if motion is None:
        return pose, None, 0
    if motion.loop is None:
        return (ended(pose, motion), None, 0) if since >= motion.length else (pose, motion, since)
    return pose, motion, min(since, motion.loop)


def ended(pose: Pose, motion: Motion | None) -> Pose:
    """The pose that a motion leaves."""
    if motion is None:
        return pose
    return replace(pose, **{tween.prop: tween.finish for tween in motion.tweens if hasattr(pose, tween.prop)})


def _order(tween: Tween) -> tuple[int, int, str]:
    return tween.start, tween.end, tween.prop


def _at(expression: Expression, moves: Moves) -> Callable[[Take], None]:
    return lambda take: use(expression, take)


_POSITIONS = {"pos", "xpos", "align", "xalign", "center", "xcenter", "xycenter"}


def _positions(step: Step) -> bool:
    return isinstance(step, Move) and any(name in _POSITIONS for name, _ in step.properties)


def _any(steps: Sequence[Step], moves: Moves, test: Callable[[Step], bool], depth: int = 0) -> bool:
    """Whether a step, or one within it or in a transform it uses, passes the test."""
    for step in steps:
        within = step.steps if isinstance(step, Group) else steps_of(step.value, moves) if isinstance(step, Use) else ()
        if test(step) or (depth < DEEPEST and _any(within, moves, test, depth + 1)):
            return True
    return False
