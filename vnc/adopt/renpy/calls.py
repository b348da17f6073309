"""Ren'Py's functions that a statement of ours stands for."""

import ast
from collections.abc import Callable, Mapping

from vnc.adopt.renpy.flow import led_to
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.say import Said, spoken
from vnc.adopt.renpy.sound import heard, sounding
from vnc.adopt.renpy.transitions import change
from vnc.adopt.renpy.values import Refused, convert, dotted, text_of
from vnc.parse.values import value as written
from vnc.record import record

KIND = "$"


@record
class Called:
    """A call in a script: its line, its arguments in order and by name."""

    line: Line
    listed: tuple[ast.expr, ...]
    named: Mapping[str, ast.expr]


Calling = Callable[[Called, Here], Nodes]


def spoken_by(who: str, call: Called, here: Here) -> Nodes:
    """`e("Hello.", interact=False)`: a character called is a line said."""
    text = text_of(call.listed[0] if call.listed else call.named.get("what"))
    if text is None:
        return (dropped(call.line, KIND, "what is said is known only to Python"),)
    silent = getattr(call.named.get("interact"), "value", None) is False
    rest = "nointeract" if silent else ""
    return spoken(call.line, Said((text,), "" if who == "narrator" else who, rest=rest), here, KIND)


def _say(call: Called, here: Here) -> Nodes:
    """`renpy.say(e, "…")`: the speaker is a character, a text, or nobody."""
    if len(call.listed) < 2:
        return (dropped(call.line, KIND, "what is said is known only to Python"),)
    name, who, text = text_of(call.listed[0]), dotted(call.listed[0]), text_of(call.listed[1])
    nobody = isinstance(call.listed[0], ast.Constant) and call.listed[0].value is None
    if text is None or not (name or who or nobody):
        return (dropped(call.line, KIND, "what is said is known only to Python"),)
    return spoken(call.line, Said((text,), who, name or None), here, KIND)


def _pause(call: Called, here: Here) -> Nodes:
    length = call.listed[0] if call.listed else call.named.get("delay")
    try:
        return (made(call.line, KIND, f"pause {written(convert(length))}" if length is not None else "pause"),)
    except Refused as refused:
        return (made(call.line, KIND, "pause", None, f"the length is not known: {refused}"),)


def _with(call: Called, here: Here) -> Nodes:
    if not call.listed:
        return (dropped(call.line, KIND, "no transition is call.named"),)
    name, note = change(ast.unparse(call.listed[0]), here.facts)
    return (made(call.line, KIND, f"with {name}", None, note),)


def _shown(call: Called, here: Here) -> Nodes:
    words = tuple((text_of(call.listed[0] if call.listed else call.named.get("name")) or "").split())
    if not words or not here.facts.shows(words):
        return (dropped(call.line, KIND, "what this shows is known only to Python"),)
    places = call.named.get("at_list")
    names = [dotted(each) for each in places.elts] if isinstance(places, ast.List | ast.Tuple) else []
    at = [name for name in names if name in here.facts.transforms]
    head = f"show {' '.join(words)}" + (f" at {', '.join(at)}" if at else "")
    return (made(call.line, KIND, head, None, "", here.facts.art(words[0])),)


def _hidden(call: Called, here: Here) -> Nodes:
    words = (text_of(call.listed[0] if call.listed else call.named.get("name")) or "").split()
    return (
        (made(call.line, KIND, f"hide {words[0]}"),)
        if words
        else (dropped(call.line, KIND, "what this hides is known only to Python"),)
    )


def _scene(call: Called, here: Here) -> Nodes:
    return (made(call.line, KIND, "scene"),)


def _played(word: str, usual: str) -> Calling:
    def play(call: Called, here: Here) -> Nodes:
        name = text_of(call.named.get("channel")) or (text_of(call.listed[1]) if len(call.listed) > 1 else None) or usual
        channel, note = sounding(name, here.facts)
        given = call.listed[0] if call.listed else call.named.get("filenames")
        found = heard(ast.unparse(given), channel, here.facts) if given is not None else None
        if found is None:
            return (dropped(call.line, KIND, "what this plays is known only to Python"),)
        head = " ".join(
            filter(None, (word, channel, found.text, *_numbers(call.named, ("fadein", "fadeout")), _loop(call.named)))
        )
        return (made(call.line, KIND, head, None, also(note, found.note), found.files),)

    return play


def _stopped(usual: str) -> Calling:
    def stop(call: Called, here: Here) -> Nodes:
        name = text_of(call.named.get("channel")) or (text_of(call.listed[0]) if call.listed else None) or usual
        channel, note = sounding(name, here.facts)
        return (made(call.line, KIND, " ".join(("stop", channel, *_numbers(call.named, ("fadeout",)))), None, note),)

    return stop


def _numbers(named: Mapping[str, ast.expr], names: tuple[str, ...]) -> list[str]:
    numbers = ((name, getattr(named.get(name), "value", None)) for name in names)
    return [f"{name} {number}" for name, number in numbers if isinstance(number, int | float) and not isinstance(number, bool)]


def _loop(named: Mapping[str, ast.expr]) -> str:
    loop = getattr(named.get("loop"), "value", None)
    return "loop" if loop is True else "noloop" if loop is False else ""


def _led(word: str) -> Calling:
    return lambda call, here: led_to(call.line, word, text_of(call.listed[0]) if call.listed else None, here.facts)


def _over(call: Called, here: Here) -> Nodes:
    """Back to the menu: the story ends."""
    return (made(call.line, KIND, "return", None, "the story ends here"),)


def _film(call: Called, here: Here) -> Nodes:
    return (dropped(call.line, KIND, "films within the film are not played"),)


def _window(word: str) -> Calling:
    return lambda call, here: (made(call.line, KIND, f"window {word}"),)


def _cleared(call: Called, here: Here) -> Nodes:
    return (made(call.line, KIND, "nvl clear"),)


CALLS: Mapping[str, Calling] = {
    "renpy.pause": _pause,
    "renpy.say": _say,
    "renpy.with_statement": _with,
    "renpy.transition": _with,
    "renpy.show": _shown,
    "renpy.hide": _hidden,
    "renpy.scene": _scene,
    "renpy.jump": _led("jump"),
    "renpy.call": _led("call"),
    "renpy.full_restart": _over,
    "renpy.quit": _over,
    "renpy.end_replay": lambda call, here: (passed(call.line, KIND),),
    "renpy.movie_cutscene": _film,
    "renpy.cutscene": _film,
    "renpy.play": _played("play", "audio"),
    "renpy.music.play": _played("play", "music"),
    "renpy.sound.play": _played("play", "sound"),
    "renpy.music.queue": _played("queue", "music"),
    "renpy.sound.queue": _played("queue", "sound"),
    "renpy.music.stop": _stopped("music"),
    "renpy.sound.stop": _stopped("sound"),
    "renpy.window_show": _window("show"),
    "renpy.window_hide": _window("hide"),
    "_window_show": _window("show"),
    "_window_hide": _window("hide"),
    "_window_auto": _window("auto"),
    "nvl_clear": _cleared,
    "renpy.nvl_clear": _cleared,
}
"""Functions that a statement of ours stands for."""
