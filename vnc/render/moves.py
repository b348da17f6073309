"""Transitions that move figures: `move`, `ease`, their ins and outs, and zooms. Told as stages whose actors move."""

from dataclasses import replace

from vnc.record import record
from vnc.stage import Actor, Motion, Pose, Stage, Transition, Tween

FAR: dict[str, dict[str, float]] = {
    "left": {"x": -0.3}, "right": {"x": 1.3}, "top": {"y": -0.05}, "bottom": {"y": 2.0},
}  # fmt: skip
"""Out of the frame, by edge."""
SMALL = 0.01
WARPS = {"move": ("linear", "linear", "linear"), "ease": ("ease", "easein", "easeout"), "zoom": ("linear", "easein", "easeout")}
"""Warpers of a family: staying, coming, going."""


@record
class Course:
    """How a transition moves figures: by which warpers, where newcomers come from, where leavers go."""

    family: str
    enter: dict[str, float]
    leave: dict[str, float]
    warp: str = ""


def course(entry: Transition) -> Course | None:
    """The course of a transition; None if it does not move figures."""
    name, args = entry.name, dict(entry.args)
    if name in ("zoomin", "zoomout", "zoominout"):
        enter = {"zoom": SMALL} if "in" in name.removeprefix("zoom") else {"alpha": 0.0}
        leave = {"zoom": SMALL} if "out" in name else {"alpha": 0.0}
        return Course("zoom", enter, leave)
    family = next((family for family in ("move", "ease") if name.startswith(family)), "")
    if not family:
        return None
    way = name.removeprefix(family)
    enter = _edge(str(args.get("enter", "")) or (way[2:] if way.startswith("in") else ""))
    leave = _edge(str(args.get("leave", "")) or (way[3:] if way.startswith("out") else ""))
    return Course(family, enter, leave, str(args.get("time_warp", "")))


def moving(before: Stage, after: Stage, entry: Transition) -> tuple[Stage, Stage] | None:
    """Old and new stage with the same moving actors in front; None where a transition is not of this kind.

    Only the grounds (and what else the stages have) then still change into each other.
    """
    way = course(entry)
    if way is None or (way.family == "zoom" and before.backdrop != after.backdrop):
        return None
    old, new = {actor.tag: actor for actor in before.actors}, {actor.tag: actor for actor in after.actors}
    coming = WARPS[way.family]
    leaving = [
        _led(actor, actor.pose, _away(actor.pose, way.leave), entry.length, way.warp or coming[2])
        for tag, actor in old.items()
        if tag not in new
    ]
    staying: list[Actor] = []
    for tag, actor in new.items():
        if tag in old:
            staying += _stays(old[tag], actor, entry.length, way.warp or coming[0])
        else:
            staying.append(_led(actor, _away(actor.pose, way.enter), actor.pose, entry.length, way.warp or coming[1]))
    actors = (*leaving, *staying)
    return replace(before, actors=actors), replace(after, actors=actors)


def _edge(name: str) -> dict[str, float]:
    """Where an edge's name leads; figures without one come and go by fading."""
    return next((away for edge, away in FAR.items() if name.endswith(edge)), {"alpha": 0.0})


def _away(pose: Pose, where: dict[str, float]) -> Pose:
    return replace(pose, **where)


def _stays(old: Actor, new: Actor, length: int, warp: str) -> list[Actor]:
    """From where it was to where it will be; a picture that changes on the way does so softly."""
    if old.motion or new.motion:
        return [new]
    led = _led(new, old.pose, new.pose, length, warp)
    if old.asset == new.asset:
        return [led]
    under = _led(replace(old, tag=old.tag + "\0"), old.pose, new.pose, length, warp)
    show = Tween("alpha", 0, length // 2, 0.0, new.pose.alpha)
    gone = Tween("alpha", length // 2, length // 2 + 1, old.pose.alpha, 0.0)
    return [_with(under, gone), _with(led, show)]


def _led(actor: Actor, start: Pose, goal: Pose, length: int, warp: str) -> Actor:
    """An actor on its way from one pose to another."""
    if actor.motion is not None:
        return actor
    changed = [name for name in Pose.__dataclass_fields__ if getattr(start, name) != getattr(goal, name)]
    tweens = tuple(Tween(name, 0, length, getattr(start, name), getattr(goal, name), warp) for name in changed)
    return replace(actor, pose=start, motion=Motion(tweens, length) if tweens else None, since=0)


def _with(actor: Actor, tween: Tween) -> Actor:
    others = tuple(t for t in actor.motion.tweens if t.prop != tween.prop) if actor.motion else ()
    length = max(tween.end, actor.motion.length if actor.motion else 0)
    return replace(actor, motion=Motion((*others, tween), length))
