"""Which translator a line goes to: a table by its first word. What is in no table is a line of dialogue, or unknown."""

from collections.abc import Mapping

from vnc.adopt.renpy import declare, flow, python, sound, stage
from vnc.adopt.renpy.cursor import WORD, Cursor
from vnc.adopt.renpy.here import Here, Nodes, Translator, dropped, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.say import said, say
from vnc.adopt.tree import Node

STORY = frozenset((
    "say", "menu", "choice", "set", "label", "jump", "call", "return", "pass", "if", "elif", "else", "while", "scene", "show",
    "hide", "with", "camera", "window", "nvl", "pause", "play", "queue", "stop", "voice", "$", "image", "define", "default",
    "transform", "transition", "character", "motion", "unknown",
))  # fmt: skip
"""What a viewer sees or hears, what decides the way, and what those name. Screens, styles, translations, settings, tests
and `init python` make the program, not the story."""


def block(lines: tuple[Line, ...], here: Here) -> Nodes:
    """Statements in order; arms of an `if` go together, a label is what local names below it belong to."""
    nodes: list[Node] = []
    for group in flow.arms_together(lines):
        line = group[0]
        word = Cursor(line.text).take(WORD)
        nodes += flow.arms(group, here) if word in ("if", "elif", "else") else _one(line, word, here)
        if word == "label":
            name = line.text[len("label") :].strip(" :").partition("(")[0].strip()
            here = here.within(here.label if name.startswith(".") else name.partition(".")[0])
    return tuple(nodes)


def _one(line: Line, word: str, here: Here) -> Nodes:
    """One statement. What stands under a line that opens no block goes on behind it."""
    if not line.text:
        return (Node(before=line.before),)
    custom = next((name for name in here.facts.custom if line.text == name or line.text.startswith((f"{name} ", f"{name}:"))), "")
    if custom:
        return _strange(line, here, f"`{custom}` is a statement of this game alone", "custom")
    if line.text.startswith("$"):
        return python.dollar(line, here) or () if here.label else declare.first_values(line, here)
    spoken = said(line.text) if word in here.facts.cast or word not in TABLE else None
    if spoken is not None:
        return (*say(line, here), *here.block(line.block, here))
    if word not in TABLE:
        return _strange(line, here, f"`{line.text[:40]}` is no statement that is known", "unknown")
    found = TABLE[word](line, here)
    if word in SIMPLE and line.block:
        return (*found, *here.block(line.block, here))
    return found


def _strange(line: Line, here: Here, why: str, kind: str) -> Nodes:
    """A statement of the game's own. If all that stands under it is story, that goes on without it."""
    if line.block and all(_known(inner, here) for inner in line.block):
        head = Node(kind=kind, line=line.number, before=line.before, state="changed", note=f"{why}: what stands under it is kept")
        return (head, *here.block(line.block, here))
    return (dropped(line, kind, why),)


def _known(line: Line, here: Here) -> bool:
    word = Cursor(line.text).take(WORD)
    return not line.text or line.text.startswith("$") or word in TABLE or said(line.text) is not None


def _python(line: Line, here: Here) -> Nodes:
    """`python:` within the story, `python early:` before it."""
    early = not here.label or "early" in line.text.split(":")[0]
    return declare.init_python(line, here) if early else python.block(line, here)


def _left(kind: str, why: str) -> Translator:
    return lambda line, here: (dropped(line, kind, why),)


def _passed(kind: str) -> Translator:
    return lambda line, here: (passed(line, kind),)


def _unless(line: Line, here: Here) -> Nodes:
    """`IF` is decided when a game is built."""
    inner = Line(line.number, line.indent, line.text.lower(), line.tail, line.before, line.block, line.raw)
    return flow.arms((inner,), here)


SCREENS = "a film has no screens: how text and menus look is said by `theme` and `style`"
TABLE: Mapping[str, Translator] = {
    "label": flow.label, "jump": flow.jump, "call": flow.call, "return": flow.return_, "pass": flow.pass_, "menu": flow.menu,
    "while": flow.while_, "if": _unless, "elif": _unless, "else": _unless, "IF": _unless, "ELIF": _unless, "ELSE": _unless,
    "scene": stage.scene, "show": stage.show, "hide": stage.hide, "with": stage.with_, "camera": stage.camera,
    "window": stage.window, "nvl": stage.nvl, "pause": stage.pause,
    "play": sound.play, "queue": sound.play, "stop": sound.stop, "voice": sound.voice,
    "define": declare.define, "default": declare.define, "image": declare.image, "transform": declare.transform,
    "init": declare.init, "python": _python, "early": _passed("setting"), "layeredimage": declare.layered,
    "screen": _left("screen", SCREENS), "style": _left("style", SCREENS), "use": _left("screen", SCREENS),
    "translate": _left("translate", "translations are not part of a script"),
    "testcase": _left("test", "tests of the game are not part of a script"),
    "testsuite": _left("test", "tests of the game are not part of a script"),
    "rpy": _passed("setting"),
}  # fmt: skip
SIMPLE = frozenset(("jump", "call", "return", "pass", "hide", "with", "window", "nvl", "pause", "play", "queue", "stop", "voice"))
"""Statements that open no block."""
