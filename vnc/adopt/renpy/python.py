"""`$` lines and Python blocks: assignments in our expressions, calls that a statement of ours stands for; no other Python."""

import ast
import re
import warnings
from dataclasses import replace

from vnc.adopt.renpy.calls import CALLS, KIND, Called, spoken_by
from vnc.adopt.renpy.facts import CHARACTERS
from vnc.adopt.renpy.flow import arms, arms_together
from vnc.adopt.renpy.here import Here, Nodes, dropped, made, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.values import OPERATORS, Refused, call_parts, convert, dotted, text_of
from vnc.adopt.tree import Node
from vnc.expression import Binary, Expression, Name, Sequence
from vnc.parse.values import value as written
from vnc.quoting import quote

ENGINE = (
    "config.", "gui.", "build.", "style.", "_window", "_history", "_rollback", "_skipping", "_game_menu", "_confirm_quit",
    "_dismiss_", "quick_menu", "preferences.", "_preferences.", "renpy.block_rollback", "renpy.checkpoint",
    "renpy.choice_for_skipping", "renpy.fix_rollback", "renpy.suspend_rollback", "renpy.retain_after_load",
    "renpy.free_memory", "renpy.force_autosave", "renpy.save_persistent", "renpy.notify", "renpy.restart_interaction",
    "renpy.take_screenshot", "renpy.set_autoreload", "renpy.start_predict", "renpy.stop_predict", "renpy.cache_pin",
    "renpy.image_size", "renpy.register_", "achievement.", "renpy.music.register_channel", "renpy.add_layer",
    "renpy.add_python_directory", "renpy.set_return_stack", "save_name", "renpy.predict", "renpy.maximum_framerate",
    "_last_say", "renpy.stop_skipping", "renpy.mark_", "renpy.set_mouse", "renpy.vibrate", "mouse_visible", "default_mouse",
    "renpy.hide_screen", "_autosave", "renpy.clear_", "renpy.invoke_in_thread", "renpy.set_style_preference",
    "renpy.set_audio_priority", "renpy.force_full_redraw", "renpy.change_language", "renpy.run",
)  # fmt: skip
"""What concerns the program and not the story: nothing of it is missed in a film."""


def dollar(line: Line, here: Here) -> Nodes:
    """A `$` line."""
    return statement(line, line.text.removeprefix("$").strip(), here)


def block(line: Line, here: Here) -> Nodes:
    """A `python:` block in the story: its lines as far as they can be said, the rest as comments."""
    nodes = _lines(line.block, replace(here, block=_lines))
    return (Node(before=line.before), *nodes) if line.before else nodes


def _lines(lines: tuple[Line, ...], here: Here) -> Nodes:
    """Python's lines; its `if`s are ours."""
    nodes: list[Node] = []
    for group in arms_together(lines):
        line = group[0]
        if line.text.startswith(("if ", "if(")):
            nodes += arms(group, here)
        elif line.block or not line.text:
            nodes.append(
                dropped(line, KIND, "Python that a script does not say otherwise") if line.text else Node(before=line.before)
            )
        else:
            nodes += statement(line, line.text, here)
    return tuple(nodes)


def statement(line: Line, text: str, here: Here) -> Nodes:
    """One Python statement."""
    tree = _tree(text)
    match tree:
        case ast.Assign(targets=[target]):
            return _assigned(line, target, tree.value, here)
        case ast.AnnAssign(value=ast.expr() as given):
            return _assigned(line, tree.target, given, here)
        case ast.AugAssign():
            return _changed(line, tree)
        case ast.Expr(value=ast.Call() as call):
            return _called(line, call, here)
        case ast.Expr(value=ast.Constant()) | ast.Pass() | ast.Import() | ast.ImportFrom() | ast.Global():
            return (passed(line, KIND),)
        case _ if text.startswith(ENGINE):
            return (passed(line, KIND),)
        case _:
            return (dropped(line, KIND, "this is Python, and there is none here"),)


def _tree(text: str) -> ast.stmt | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            body = ast.parse(text).body if len(text) < 20_000 else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return body[0] if len(body) == 1 else None


def _assigned(line: Line, target: ast.expr, given: ast.expr, here: Here) -> Nodes:
    """`x = …`; `a, b = 1, 2` is two of it."""
    if isinstance(target, ast.Tuple) and isinstance(given, ast.Tuple) and len(target.elts) == len(given.elts):
        pairs = zip(target.elts, given.elts, strict=True)
        return tuple(node for one, other in pairs for node in _assigned(line, one, other, here))
    name = dotted(target)
    if not name:
        return (dropped(line, KIND, "only variables are set here"),)
    if name.startswith(ENGINE):
        return (passed(line, KIND),)
    parts = call_parts(given)
    if parts and parts[0] in CHARACTERS:
        return ()
    if parts and parts[0] in ("renpy.input", "input"):
        return _asked(line, name, parts)
    if parts and parts[0] in ("renpy.random.shuffle", "renpy.display_menu"):
        return (dropped(line, KIND, f"`{parts[0]}(…)` has no place in a film"),)
    try:
        return (made(line, KIND, f"$ {name.removeprefix('store.')} = {written(convert(given))}", None, _settled(given)),)
    except Refused as refused:
        return (dropped(line, KIND, str(refused)),)


def _settled(given: ast.expr) -> str:
    """A word about chance."""
    chance = any(
        "rand" in dotted(node.func) or dotted(node.func).endswith(".choice")
        for node in ast.walk(given)
        if isinstance(node, ast.Call)
    )
    return "chance is settled once: a film is the same each time" if chance else ""


def _asked(line: Line, name: str, parts: tuple[str, list[ast.expr], dict[str, ast.expr]]) -> Nodes:
    """What a player would type is what the game offers for an answer."""
    offered = text_of(parts[2].get("default")) or (text_of(parts[1][1]) if len(parts[1]) > 1 else None) or ""
    return (made(line, KIND, f"$ {name} = {quote(offered)}", None, f"nobody is asked in a film: `{name}` is {quote(offered)}"),)


def _changed(line: Line, tree: ast.AugAssign) -> Nodes:
    name, sign = dotted(tree.target), OPERATORS.get(type(tree.op), "")
    if name.startswith(ENGINE):
        return (passed(line, KIND),)
    try:
        if not name or not sign:
            raise Refused("only variables are changed here")
        given = convert(tree.value)
        if sign in ("+", "-", "*", "/"):
            return (made(line, KIND, f"$ {name} {sign}= {written(given)}", None, _settled(tree.value)),)
        return (made(line, KIND, f"$ {name} = {written(Binary(sign, Name(name), given))}"),)
    except Refused as refused:
        return (dropped(line, KIND, str(refused)),)


# --- calls ----------------------------------------------------------------------------------------------------------


def _called(line: Line, call: ast.Call, here: Here) -> Nodes:
    parts = call_parts(call)
    if parts is None:
        return (dropped(line, KIND, "this is Python, and there is none here"),)
    name, listed, named = parts
    if name in CALLS:
        return CALLS[name](Called(line, tuple(listed), named), here)
    if name.startswith(ENGINE):
        return (passed(line, KIND),)
    if name in here.facts.cast or name == "narrator":
        return spoken_by(name, Called(line, tuple(listed), named), here)
    method = METHODS.get(name.rpartition(".")[2])
    if method and "." in name and listed:
        return _grown(line, name.rpartition(".")[0], method, listed[0])
    return (dropped(line, KIND, f"`{name}(…)` is Python, and there is none here"),)


METHODS = {"append": "one", "extend": "many", "add": "one"}


def _grown(line: Line, name: str, method: str, given: ast.expr) -> Nodes:
    """`bag.append(x)` is `bag += [x]`."""
    try:
        item: Expression = convert(given)
    except Refused as refused:
        return (dropped(line, KIND, str(refused)),)
    return (made(line, KIND, f"$ {name} += {written(Sequence((item,)) if method == 'one' else item)}"),)


def at_start(nodes: Nodes, line: Line) -> Nodes:
    """What `init` Python sets is set before the story begins: `$ x = 1` is `default x = 1`."""
    return tuple(
        replace(node, head=re.sub(r"^\$ ([\w.]+) = ", r"default \1 = ", node.head), top=True) if node.head else node
        for node in nodes
    )
