"""Transitions: Ren'Py's constructors, and names defined by them, as `stage.Transition`.

`length` is in ticks; numbers in `args` are seconds or plain numbers, as given to the constructor.
"""

from collections.abc import Callable, Iterator, Mapping

from vnc.diagnostics import suggest
from vnc.expression import Call, EvaluationError, Expression, Literal, Name, Sequence, Value, evaluate
from vnc.record import record
from vnc.source import Span
from vnc.stage import Transition
from vnc.timeline import SECOND

Arg = float | str
LONGEST = 60.0
SIDES = ("right", "left", "up", "down")
EDGES = ("right", "left", "top", "bottom")
CROPS = (*(w + s for w in ("wipe", "slide", "slideaway") for s in SIDES), "irisout", "irisin")


def ticks(seconds: float) -> int:
    return round(seconds * SECOND)


def _moves() -> Iterator[str]:
    for family in ("move", "ease"):
        yield family
        yield from (family + way + edge for way in ("in", "out") for edge in EDGES)


KINDS = (
    "fade", "dissolve", "pixellate", *CROPS, *("push" + side for side in SIDES), "zoomin", "zoomout", "zoominout", "vpunch",
    "hpunch", "blinds", "squares", "swing", *_moves(),
)  # fmt: skip
"""What the renderer can do. `stdlib/transitions.vns` gives each its usual name and length."""
QUICK = Transition("dissolve", ticks(0.2))
"""How a face changes at a line."""


@record
class Known:
    """What transitions may be named and computed with: `define t = Dissolve(.3)` and constants."""

    defined: Mapping[str, Expression]
    values: Mapping[str, Value]


class NoTransition(Exception):
    """The expression is no transition: words for a diagnostic, where, and what may help."""

    def __init__(self, message: str, span: Span, hints: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.span, self.hints = span, hints


def transition(expression: Expression, known: Known, depth: int = 0) -> Transition | None:
    """The transition that an expression names or builds; None for `None`. Raises NoTransition."""
    if depth > 8:
        raise NoTransition("this transition is defined by itself", expression.span)
    match expression:
        case Literal(value=None):
            return None
        case Name() if expression.id in known.defined:
            return transition(known.defined[expression.id], known, depth + 1)
        case Name():
            hints = suggest(expression.id, known.defined)[0]
            raise NoTransition(f"no transition `{expression.id}`", expression.span, hints)
        case Call() if expression.function in CONSTRUCTORS:
            return _built(expression, known, depth)
        case Call():
            hints = suggest(expression.function, CONSTRUCTORS)[0]
            raise NoTransition(f"no transition `{expression.function}`", expression.span, hints)
        case _:
            raise NoTransition("this is no transition", expression.span)


def is_transition(expression: Expression, defined: Mapping[str, Expression]) -> bool:
    """Whether a `define`d value is one, by its form."""
    if isinstance(expression, Name):
        return expression.id in defined
    return isinstance(expression, Call) and expression.function in CONSTRUCTORS


@record
class _Form:
    """A constructor: its parameters in order with defaults, and the transition that their values make."""

    parameters: Mapping[str, Arg | None]
    make: Callable[[dict[str, Arg]], Transition]


def _built(call: Call, known: Known, depth: int) -> Transition:
    if call.function in COMPOUND:
        return COMPOUND[call.function](call, known, depth)
    form = CONSTRUCTORS[call.function]
    assert form is not None
    given = dict(zip(form.parameters, call.args, strict=False)) | {_ALIASES.get(n, n): v for n, v in call.named}
    if len(call.args) > len(form.parameters):
        raise NoTransition(f"`{call.function}` takes at most {len(form.parameters)} values", call.span)
    for name in given:
        if name not in form.parameters and name not in _IGNORED:
            raise NoTransition(f"`{call.function}` has no `{name}`", call.span, suggest(name, form.parameters)[0])
    values = {name: _argument(value, known) for name, value in given.items() if name in form.parameters}
    filled = {name: values.get(name, default) for name, default in form.parameters.items()}
    missing = [name for name, value in filled.items() if value is None]
    if missing:
        raise NoTransition(f"`{call.function}` wants {' and '.join(missing)}", call.span)
    try:
        made = form.make({name: value for name, value in filled.items() if value is not None})
    except (TypeError, ValueError, OverflowError):
        raise NoTransition(f"`{call.function}` cannot be made of these values", call.span) from None
    return _bounded(made, call.span)


def _bounded(made: Transition, span: Span) -> Transition:
    if not 0 <= made.length <= ticks(LONGEST):
        raise NoTransition(f"a transition lasts 0 to {LONGEST:g} seconds", span)
    return made


def _argument(value: Expression, known: Known) -> Arg:
    """A constructor's argument: a number, a text, a bare name (`time_warp=ease`); True and False are 1 and 0."""
    if isinstance(value, Name) and value.id not in known.values:
        return value.id
    if isinstance(value, Call) and value.args:
        return _argument(value.args[0], known)
    try:
        got = evaluate(value, known.values)
    except EvaluationError as error:
        raise NoTransition(str(error), error.span) from None
    if isinstance(got, tuple):
        return ",".join(str(part) for part in got)
    return float(got) if isinstance(got, (bool, int, float)) else str(got or "")


def _timed(name: str, *rest: str) -> Callable[[dict[str, Arg]], Transition]:
    """A constructor whose first value is its length, the others its arguments where they say anything."""

    def make(given: dict[str, Arg]) -> Transition:
        args = tuple((key, given[key]) for key in rest if given[key] != "")
        return Transition(name, ticks(_seconds(given, "time")), args)

    return make


def _seconds(given: dict[str, Arg], name: str) -> float:
    return float(given[name])


def _fade(given: dict[str, Arg]) -> Transition:
    length = sum(ticks(_seconds(given, name)) for name in ("out", "hold", "in"))
    return Transition("fade", length, tuple((name, given[name]) for name in ("out", "hold", "in", "color")))


def _crop(given: dict[str, Arg]) -> Transition:
    if given["mode"] in CROPS:
        return Transition(str(given["mode"]), ticks(_seconds(given, "time")))
    if given["mode"] != "custom":
        raise ValueError(given["mode"])
    args = tuple((key, value) for key, value in given.items() if key not in ("time", "mode"))
    return Transition("cropmove", ticks(_seconds(given, "time")), args)


def _push(given: dict[str, Arg]) -> Transition:
    if str(given["mode"]) not in {"push" + side for side in SIDES}:
        raise ValueError(given["mode"])
    return Transition(str(given["mode"]), ticks(_seconds(given, "time")))


def _kind(given: dict[str, Arg]) -> Transition:
    if given["kind"] not in KINDS:
        raise ValueError(given["kind"])
    return Transition(str(given["kind"]), ticks(_seconds(given, "time")))


_ALIASES = {"out_time": "out", "hold_time": "hold", "in_time": "in", "delay": "time", "enter_time_warp": "time_warp"}
_IGNORED = frozenset(["alpha", "mipmap", "new_widget", "old_widget", "factory", "old", "layers", "ramp", "ramptype"])
CONSTRUCTORS: Mapping[str, _Form | None] = {
    "Dissolve": _Form({"time": None, "time_warp": ""}, _timed("dissolve", "time_warp")),
    "Fade": _Form({"out": None, "hold": None, "in": None, "color": "#000000"}, _fade),
    "Pixellate": _Form({"time": None, "steps": None}, _timed("pixellate", "steps")),
    "ImageDissolve": _Form(
        {"image": None, "time": None, "ramplen": 8.0, "reverse": 0.0, "time_warp": ""},
        _timed("imagedissolve", "image", "ramplen", "reverse", "time_warp"),
    ),
    "AlphaDissolve": _Form({"image": None, "time": 0.0}, _timed("dissolve")),
    "CropMove": _Form(
        {"time": None, "mode": "slideright", "startcrop": "0.0,0.0,0.0,1.0", "startpos": "0.0,0.0"}
        | {"endcrop": "0.0,0.0,1.0,1.0", "endpos": "0.0,0.0", "topnew": 1.0},
        _crop,
    ),
    "PushMove": _Form({"time": None, "mode": "pushright"}, _push),
    "MoveTransition": _Form(
        {"time": None, "enter": "", "leave": "", "time_warp": ""}, _timed("move", "enter", "leave", "time_warp")
    ),
    "Swing": _Form(
        {"time": 1.0, "vertical": 0.0, "reverse": 0.0, "background": "#000000"},
        _timed("swing", "vertical", "reverse", "background"),
    ),
    "Timed": _Form({"kind": None, "time": None}, _kind),
    "Pause": _Form({"time": None}, _timed("pause")),
    "NoTransition": _Form({"time": None}, _timed("pause")),
    "MultipleTransition": None,
    "ComposeTransition": None,
    "SubTransition": None,
}


def _multiple(call: Call, known: Known, depth: int) -> Transition:
    """`MultipleTransition([False, Dissolve(.5), Solid("#000"), Pause(1), Solid("#000"), dissolve, True])`: scenes and the
    transitions between them; arguments `scene0` … are `old`, `new` or a colour."""
    items = call.args[0].items if call.args and isinstance(call.args[0], Sequence) else ()
    if len(items) < 3 or len(items) % 2 == 0:
        raise NoTransition("`MultipleTransition` wants a list: scene, transition, scene …", call.span)
    parts = tuple(transition(item, known, depth + 1) or Transition("none", 0) for item in items[1::2])
    scenes = tuple((f"scene{i}", _scene(item)) for i, item in enumerate(items[::2]))
    return _bounded(Transition("multiple", sum(part.length for part in parts), scenes, parts), call.span)


def _scene(item: Expression) -> str:
    match item:
        case Literal(value=bool()):
            return "new" if item.value else "old"
        case Literal(value=str()):
            return str(item.value)
        case Call() if item.args and isinstance(item.args[0], Literal):
            return str(item.args[0].value)
        case _:
            raise NoTransition("a scene here is False (old), True (new) or a colour", item.span)


def _composed(call: Call, known: Known, depth: int) -> Transition:
    """`ComposeTransition(trans, before=, after=)`: `before` works on the old picture, `after` on the new one."""
    given = dict(zip(("trans", "before", "after"), call.args, strict=False)) | dict(call.named)
    if "trans" not in given:
        raise NoTransition("`ComposeTransition` wants a transition", call.span)
    named = [(n, transition(given[n], known, depth + 1)) for n in ("trans", "before", "after") if n in given]
    made = [(name, part) for name, part in named if part]
    if not made:
        raise NoTransition("`ComposeTransition` wants a transition", call.span)
    roles = tuple((f"part{i}", name) for i, (name, _) in enumerate(made))
    return Transition("compose", max(part.length for _, part in made), roles, tuple(part for _, part in made))


def _sub(call: Call, known: Known, depth: int) -> Transition:
    """`SubTransition((x, y, w, h), trans)`: a transition in a part of the frame (pixels of 1280x720, or fractions)."""
    if len(call.args) != 2:
        raise NoTransition("`SubTransition` wants a rectangle and a transition", call.span)
    inner = transition(call.args[1], known, depth + 1)
    if inner is None:
        return Transition("none", 0)
    return Transition("sub", inner.length, (("rect", str(_argument(call.args[0], known))),), (inner,))


COMPOUND: Mapping[str, Callable[[Call, Known, int], Transition]] = {
    "MultipleTransition": _multiple,
    "ComposeTransition": _composed,
    "SubTransition": _sub,
}
