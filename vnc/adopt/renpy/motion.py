"""ATL: what our motion can say of it, and positions that are written as values."""

import ast
import re
from dataclasses import replace

from vnc.adopt.renpy.cursor import WORD, Cursor
from vnc.adopt.renpy.facts import USUAL, Facts
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.texts import raw
from vnc.adopt.renpy.transitions import change
from vnc.adopt.renpy.values import Refused, call_parts, convert, tree, value
from vnc.adopt.tree import Node
from vnc.expression import Call, Expression, Literal, Name, Sequence, Unary
from vnc.lower.meanings import HARMLESS, MEANINGS
from vnc.parse.tables import tables
from vnc.parse.values import value as written
from vnc.quoting import quote

KIND = "motion"
OTHERS = frozenset((
    "crop", "crop_relative", "corner1", "corner2", "size", "maxsize", "matrixcolor", "matrixtransform", "xpan", "ypan",
    "tile", "xtile", "ytile", "angle", "radius", "around", "alignaround", "anchoraround", "anchorradius", "anchorangle",
    "perspective", "zpos", "zzoom", "point_to", "orientation", "xrotate", "yrotate", "zrotate", "mesh", "mesh_pad", "blend",
    "show_cancels_hide", "debug", "shader", "gl_blend_func", "gl_texture_wrap", "gl_pixel_perfect", "gl_mipmap", "gl_depth",
    "gl_drawable_resolution", "gl_anisotropic", "gl_color_mask", "transform_anchor", "id", "pixel_perfect", "reset",
))  # fmt: skip
"""Properties of Ren'Py's that a picture here does not have."""
PROPERTIES = frozenset((*MEANINGS, *HARMLESS, *OTHERS))
EVENTS = ("show", "hide", "replace", "replaced", "appear", "default")
ACROSS = frozenset(("xpos", "xcenter", "xoffset"))
DOWN = frozenset(("ypos", "ycenter", "yoffset"))
BOTH = frozenset(("pos", "center", "xycenter", "offset"))
WAYS = frozenset(("clockwise", "counterclockwise"))


def steps(lines: tuple[Line, ...], here: Here) -> Nodes:
    """The steps of a block."""
    return tuple(node for line in lines for node in step(line, here))


def step(line: Line, here: Here) -> Nodes:
    """One line of ATL with the block under it."""
    cursor = Cursor(line.text)
    word = cursor.keyword(*GROUPS)
    if word and (cursor.rest.endswith(":") or line.block or word in ("repeat", "pass", "animation")):
        return GROUPS[word](line, cursor, here)
    if word:
        return GROUPS[word](line, cursor, here)
    if (found := re.fullmatch(r"(?:pause\s+)?([\d.]+)\s*,?", line.text)) and _seconds(found[1]) is not None:
        return (made(line, KIND, f"pause {_seconds(found[1])}"),)
    return _timed(line, cursor, here)


def _seconds(text: str) -> float | int | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return (int(number) if number == int(number) else number) if number < 3600 else None


# --- groups ---------------------------------------------------------------------------------------------------------


def _group(line: Line, cursor: Cursor, here: Here) -> Nodes:
    """`block:`, `parallel:`, `contains:`; `contains "x"` names a picture."""
    word = line.text.split(None, 1)[0].rstrip(":")
    if word == "contains" and not cursor.rest.startswith(":"):
        return _used(line, cursor, here)
    inner = steps(line.block, here)
    return (
        (made(line, KIND, f"{word}:", inner),) if _any(inner) else (dropped(line, KIND, f"nothing of this `{word}` can be said"),)
    )


def _choice(line: Line, cursor: Cursor, here: Here) -> Nodes:
    inner = steps(line.block, here)
    weight = cursor.simple()
    head = f"choice {weight}:" if re.fullmatch(r"\d+\.?\d*|\.\d+", weight) else "choice:"
    return (made(line, KIND, head, inner),) if line.block else (passed(line, KIND),)


def _on(line: Line, cursor: Cursor, here: Here) -> Nodes:
    names = [name.strip() for name in cursor.rest.rstrip(":").split(",")]
    kept = [name for name in names if name in EVENTS]
    if not kept:
        return (dropped(line, KIND, "nobody points or clicks in a film", "needless"),)
    return (made(line, KIND, f"on {', '.join(kept)}:", steps(line.block, here)),)


def _repeat(line: Line, cursor: Cursor, here: Here) -> Nodes:
    count = cursor.simple()
    try:
        return (made(line, KIND, f"repeat {written(value(count))}" if count else "repeat"),)
    except Refused as refused:
        return (made(line, KIND, "repeat", None, str(refused)),)


def _pass(line: Line, cursor: Cursor, here: Here) -> Nodes:
    return (passed(line, KIND),)


def _gone(line: Line, cursor: Cursor, here: Here) -> Nodes:
    return (dropped(line, KIND, f"motion here has no `{line.text.split()[0].rstrip(':')}`"),)


def _pause(line: Line, cursor: Cursor, here: Here) -> Nodes:
    length = cursor.simple()
    try:
        return (made(line, KIND, f"pause {written(value(length))}") if length else passed(line, KIND),)
    except Refused as refused:
        return (dropped(line, KIND, str(refused)),)


GROUPS = {
    "block": _group, "parallel": _group, "contains": _group, "choice": _choice, "on": _on, "repeat": _repeat, "pass": _pass,
    "animation": _pass, "event": _pass, "function": _gone, "time": _gone, "pause": _pause,
}  # fmt: skip


def _any(nodes: Nodes) -> bool:
    return any(node.head for node in nodes)


# --- properties -----------------------------------------------------------------------------------------------------


def _timed(line: Line, cursor: Cursor, here: Here) -> Nodes:
    """Properties, set at once or reached in a time; the properties may stand in a block of their own."""
    timed, notes = "", []
    if cursor.keyword(*warpers()):
        cursor.at = 0
        warper = cursor.take(WORD)
        length = cursor.simple()
        try:
            timed = f"{warper} {written(value(length))}"
        except Refused as refused:
            return (dropped(line, KIND, str(refused)),)
    elif cursor.keyword("warp"):
        cursor.simple()
        timed, notes = f"linear {cursor.simple()}", ["a warp of its own becomes `linear`"]
    text = " ".join((cursor.rest.removesuffix(":"), *(inner.text for inner in line.block)))
    pairs, lost, end = _pairs(Cursor(text), here.facts)
    notes += [f"without {', '.join(lost)}"] if lost else []
    if end and not timed and not pairs:
        return _used(line, Cursor(line.text), here)
    notes += [f"`{end[:40]}` is left out"] if end else []
    if not pairs and not timed:
        return (dropped(line, KIND, also(*notes)),)
    if not pairs:
        pause = timed.partition(" ")[2]
        return (made(line, KIND, f"pause {pause}", None, also(*notes)),)
    return (made(line, KIND, " ".join(filter(None, (timed, *pairs))), None, also(*notes)),)


def warpers() -> frozenset[str]:
    """The words that say how a value is reached."""
    grammar = tables()
    return frozenset(word for word, names in grammar.fixed.items() if "WARPER" in names)


def _pairs(cursor: Cursor, facts: Facts) -> tuple[list[str], list[str], str]:
    """The properties as we write them, those that are lost, and what is none."""
    pairs, lost = list[str](), list[str]()
    while not cursor.done:
        before = cursor.at
        name = cursor.take(WORD)
        if name in WAYS:
            continue
        if name in ("knot", "circles"):
            cursor.simple()
            continue
        if name not in PROPERTIES and not name.startswith(("u_", "gl_")):
            return pairs, lost, cursor.text[before:].strip()
        given = cursor.simple()
        pair = property_(name, tree(given), facts)
        pairs += [pair] if pair else []
        lost += [] if pair or given in ("None", "") or name in HARMLESS else [f"`{name}`"]
    return pairs, lost, ""


def property_(name: str, node: ast.expr | None, facts: Facts) -> str:
    """`xpos 640` for a screen of 1280, or nothing where there is no such property or value here."""
    seen = call_parts(node) if node is not None and name == "matrixcolor" else None
    if seen and seen[0] == "OpacityMatrix" and seen[1]:
        name, node = "alpha", seen[1][0]
    if node is None or name not in MEANINGS:
        return ""
    try:
        made = _fitted(convert(node), name, facts.size)
    except Refused:
        return ""
    if made == Literal(None) or (isinstance(made, Literal) and isinstance(made.value, str)):
        return ""
    return f"{name} {_apart(made)}"


def _apart(made: Expression) -> str:
    """A value that is followed by further words: in brackets if it is more than a name, a number or a list."""
    text = written(made)
    if isinstance(made, Sequence):
        return f"({text[1:-1]})"
    return text if isinstance(made, Literal | Name | Call | Unary) else f"({text})"


def _fitted(made: Expression, name: str, size: tuple[int, int]) -> Expression:
    """Pixels of the game's screen as pixels of the usual one."""
    across, down = USUAL[0] / size[0], USUAL[1] / size[1]
    if isinstance(made, Sequence) and name in BOTH and len(made.items) == 2:
        return Sequence((_scaled(made.items[0], across, name), _scaled(made.items[1], down, name)))
    return _scaled(made, across if name in ACROSS else down if name in DOWN else 1.0, name)


def _scaled(made: Expression, factor: float, name: str) -> Expression:
    match made:
        case Literal(int() as number) if not isinstance(number, bool) and factor != 1.0:
            return Literal(round(number * factor))
        case Literal(float() as number) if "offset" in name:
            return Literal(round(number * factor, 2))
        case Unary("-", inner):
            return Unary("-", _scaled(inner, factor, name))
        case _:
            return made


# --- names and pictures ---------------------------------------------------------------------------------------------


def _used(line: Line, cursor: Cursor, here: Here) -> Nodes:
    """A picture or another transform, with a transition."""
    cursor.keyword("contains")
    found = cursor.string()
    clause, note = "", ""
    if found:
        name = raw(found)
        path = here.facts.folder.picture(name) or here.facts.images.get(tuple(name.split()), "")
        if not path:
            return (dropped(line, KIND, f'there is no picture "{name[:60]}"'),)
        head, files = quote(path), (path,)
    else:
        text = cursor.simple()
        head, moves, note = placed(text, here.facts)
        if not head and not moves:
            return (dropped(line, KIND, note or "this is no motion that can be read"),)
        if not head:
            return tuple(replace(move, kind=KIND if not number else "", line=line.number) for number, move in enumerate(moves))
        files = ()
    if cursor.keyword("with"):
        change_, other = change(cursor.simple(), here.facts)
        clause, note = f" with {change_}", also(note, other)
    return (made(line, KIND, f"{head}{clause}", None, note, files),)


def placed(text: str, facts: Facts) -> tuple[str, list[Node], str]:
    """A place or transform named in an `at`: the name as we write it, or the steps that `Position(…)` and the like mean, or
    a note why it is neither."""
    node = tree(text)
    parts = call_parts(node) if node is not None else None
    if parts and parts[0].rpartition(".")[2] in ("Position", "Transform", "AlphaBlend"):
        return "", positioned(parts[2], facts), ""
    try:
        made = value(text)
    except Refused as refused:
        return "", [], f"without `at {text[:40]}`: {refused}"
    name = made.id if isinstance(made, Name) else made.function if isinstance(made, Call) else ""
    if name not in facts.transforms:
        return "", [], f"without `at {text[:40]}`: no transform of that name came with the game's script"
    return written(made), [], ""


def positioned(named: dict[str, ast.expr], facts: Facts) -> list[Node]:
    """The properties among a call's arguments as one step."""
    pairs = [pair for name, given in named.items() if (pair := property_(name, given, facts))]
    return [Node(" ".join(pairs))] if pairs else []
