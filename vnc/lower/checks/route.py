"""What only shows on the way: rules over the shots of one route."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

from vnc.diagnostics import Diagnostic
from vnc.lower.gallery import WIDE
from vnc.lower.motion import ended
from vnc.lower.schedule import schedule
from vnc.lower.staging import APART
from vnc.plan import Plan, Shot
from vnc.stage import Actor
from vnc.timeline import SECOND

SHORTEST = 0.8
"""Seconds below which no viewer reads a line."""


def off_stage(plan: Plan) -> Iterator[Diagnostic]:
    """Somebody who stands on the stage elsewhere speaks without standing there: told once for each scene."""
    seen = {shot.line.who for shot in plan.shots if shot.line and shot.line.tag}
    told: set[tuple[str, str]] = set()
    for shot in plan.shots:
        line = shot.line
        if line is None or line.tag or line.who not in seen or (shot.scene, line.who) in told or line.mode != "say":
            continue
        told.add((shot.scene, line.who))
        message = f"{line.who.strip(' :')} speaks, but is not on the stage"
        hints = ("add a `show` before the line", "a voice from elsewhere is fine: # vnc: ignore off-stage")
        yield Diagnostic("note", "off-stage", message, shot.span, hints=hints)


def one_spot(plan: Plan) -> Iterator[Diagnostic]:
    """Two figures in one place: told where it begins."""
    before: set[tuple[str, str]] = set()
    for shot in plan.shots:
        now = {(a.tag, b.tag) for a, b in combinations(_figures(shot), 2) if _near(a, b, plan)}
        for one, other in sorted(now - before):
            message = f"`{one}` and `{other}` stand in the same spot"
            yield Diagnostic("warning", "same-spot", message, shot.span, hints=(f"show {other} at another place",))
        before = now


def too_short(plan: Plan) -> Iterator[Diagnostic]:
    """Lines that are gone before anybody has read them: only `{nw}` does that."""
    for shot, after in zip(plan.shots, (*plan.shots[1:], None), strict=False):
        line = shot.line
        if line is None or line.text.no_wait is None or not line.text.plain.strip():
            continue
        if after is not None and after.line is not None and after.line.extends is not None:
            continue
        length = schedule(replace(plan, shots=(shot,), chapters=()), {}).length / SECOND
        if length < SHORTEST:
            message = f"this line stands for {length:.1f} s only"
            yield Diagnostic("warning", "too-short", message, shot.span, hints=("write {nw=0.5}, or join it with the next line",))


def nothing(plan: Plan) -> Iterator[Diagnostic]:
    """A film needs something to see."""
    if not plan.shots:
        yield Diagnostic("warning", "empty-film", "nothing is shown or said: the film would be empty")


ON_ROUTE: tuple[Callable[[Plan], Iterator[Diagnostic]], ...] = (off_stage, one_spot, too_short, nothing)


def on_route(plan: Plan) -> tuple[Diagnostic, ...]:
    """What all of these find."""
    return tuple(found for rule in ON_ROUTE for found in rule(plan))


def _figures(shot: Shot) -> list[Actor]:
    return [actor for actor in shot.stage.actors if actor.figure]


def _near(one: Actor, other: Actor, plan: Plan) -> bool:
    return abs(_centre(one, plan) - _centre(other, plan)) < APART / 2


def _centre(actor: Actor, plan: Plan) -> float:
    pose = ended(actor.pose, actor.motion)
    return pose.x + pose.xoffset + (0.5 - pose.xanchor) * WIDE * plan.size[1] / plan.size[0] * pose.zoom
