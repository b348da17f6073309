"""`camera zoom 1.15 pan right over 3.0 ease`, `camera reset`, `camera shake 0.4`: words to a View and its Motion."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace

from vnc.diagnostics import Diagnostic, suggest
from vnc.lower.facts import number
from vnc.lower.motion import Moved
from vnc.lower.transitions import ticks
from vnc.record import record
from vnc.script import Word
from vnc.stage import Motion, Pose, Tween, View

PANS = {"left": ("x", -1), "right": ("x", 1), "up": ("y", -1), "down": ("y", 1)}
WARPS = ("linear", "ease", "easein", "easeout")
WORDS = ("zoom", "pan", "on", "over", "rotate", "reset", "shake", *WARPS)
STEP = 0.04
"""How far a pan goes that says no distance, at least, in parts of the frame."""
FURTHEST = 4.0
_SHAKES = 8


@record(frozen=False)
class _Order:
    """A camera statement being read."""

    target: dict[str, float] = field(default_factory=dict[str, float])
    over: float = 0.0
    warp: str = "ease"
    shake: float = 0.0
    reset: bool = False


Centre = Callable[[str], tuple[float, float] | None]
"""Where a figure's head is, by tag; None if it is not on the stage."""


def camera(view: View, words: Sequence[Word], centre: Centre) -> View:
    """The view that the words ask for, from where the camera is."""
    here = _settled(view)
    order = _read(here, words, centre)
    goal = replace(View() if order.reset else here, **order.target)
    if order.shake:
        return _shaken(goal, order.shake)
    if not order.over:
        return goal
    length = ticks(order.over)
    changed = [name for name in ("x", "y", "zoom", "rotate") if getattr(here, name) != getattr(goal, name)]
    tweens = tuple(Tween(name, 0, length, getattr(here, name), getattr(goal, name), order.warp) for name in changed)
    return replace(here, motion=Motion(tweens, length)) if tweens else here


def by_transform(view: View, moved: Moved) -> View:
    """A transform of the whole picture as a view: what moves the picture right moves the camera left."""
    start, motion = _seen(moved.pose), moved.motion
    if motion is None:
        return start
    tweens = tuple(tween for each in motion.tweens for tween in _turned(each))
    return replace(start, motion=Motion(tweens, motion.length, motion.loop) if tweens else None)


def troubles(words: Sequence[Word]) -> Iterator[Diagnostic]:
    """What of a camera statement is not understood."""
    known = {*WORDS, *PANS}
    for before, word in zip((None, *words), words, strict=False):
        if before is not None and before.text in ("on", "focus"):
            continue
        if word.kind == "name" and word.text not in known and not _warp(word.text):
            hints, fixes = suggest(word.text, known, word.span)
            hints = hints or (f"known: {', '.join(WORDS)}",)
            yield Diagnostic("error", "unknown-camera", f"the camera cannot `{word.text}`", word.span, hints=hints, fixes=fixes)


def _settled(view: View) -> View:
    """Where the camera is when its movement is over."""
    if view.motion is None or view.motion.loop is not None:
        return replace(view, motion=None, since=0)
    last = {tween.prop: tween.finish for tween in view.motion.tweens}
    return replace(view, motion=None, since=0, **last)


def _read(here: View, words: Sequence[Word], centre: Centre) -> _Order:
    order, queue = _Order(), list(words)
    while queue:
        word = queue.pop(0).text
        if word == "reset":
            order.reset = True
        elif word == "zoom":
            order.target["zoom"] = min(FURTHEST, max(0.25, _number(queue, 1.0)))
        elif word == "rotate":
            order.target["rotate"] = _number(queue, 0.0)
        elif word == "over":
            order.over = min(600.0, max(0.0, _number(queue, 0.0)))
        elif word == "shake":
            order.shake = min(10.0, _number(queue, 0.4))
        elif word in ("on", "focus") and queue:
            order.target |= dict(zip("xy", centre(queue.pop(0).text) or (), strict=False))
        elif word == "pan" and queue:
            _pan(here, queue, order)
        elif _warp(word):
            order.warp = word
    return _inside(here, order)


def _number(queue: list[Word], otherwise: float) -> float:
    value = number(queue[0]) if queue and queue[0].kind == "number" else None
    if value is not None:
        queue.pop(0)
    return otherwise if value is None else value


def _pan(here: View, queue: list[Word], order: _Order) -> None:
    axis, sign = PANS.get(queue.pop(0).text, ("", 0))
    if axis:
        zoom = order.target.get("zoom", here.zoom)
        far = _number(queue, max(STEP, (1 - 1 / zoom) / 2) if zoom > 0 else STEP)
        order.target[axis] = getattr(here, axis) + sign * far


def _inside(here: View, order: _Order) -> _Order:
    """What is seen stays within the picture and its margin."""
    zoom = order.target.get("zoom", here.zoom)
    edge = max(0.0, (1 - 1 / zoom) / 2) + STEP / 2 if zoom > 0 else STEP
    for axis in "xy":
        if axis in order.target:
            order.target[axis] = min(0.5 + edge, max(0.5 - edge, order.target[axis]))
    return order


def _warp(word: str) -> bool:
    return word.partition("_")[0] in WARPS


def _shaken(view: View, seconds: float) -> View:
    """A jolt that dies away: to and fro about where the camera is."""
    length = ticks(seconds)
    edges = [round(length * i / _SHAKES) for i in range(_SHAKES + 1)]
    tweens: list[Tween] = []
    for axis, size, phase in (("x", 0.008, 0), ("y", 0.012, 1)):
        at = getattr(view, axis)
        for i, (start, end) in enumerate(zip(edges, edges[1:], strict=False)):
            finish = at + size * (1 - (i + 1) / _SHAKES) * (1 if (i + phase) % 2 else -1)
            begin = tweens[-1].finish if i else at
            tweens.append(Tween(axis, start, end, begin, finish if i < _SHAKES - 1 else at, "ease"))
    return replace(view, motion=Motion(tuple(tweens), length))


def _seen(pose: Pose) -> View:
    across, down = _shift(pose.x, pose.xanchor, pose.xoffset), _shift(pose.y, pose.yanchor, pose.yoffset)
    return View(0.5 - across, 0.5 - down, pose.zoom, pose.rotate)


def _shift(place: float, anchor: float, offset: float) -> float:
    """How far a full-frame picture is moved."""
    return place - anchor + offset


_TURNED = {"xoffset": "x", "yoffset": "y", "x": "x", "y": "y"}


def _turned(tween: Tween) -> Iterator[Tween]:
    if tween.prop in ("zoom", "rotate"):
        yield tween
    elif tween.prop in ("xoffset", "yoffset"):
        yield replace(tween, prop=_TURNED[tween.prop], begin=0.5 - tween.begin, finish=0.5 - tween.finish)
