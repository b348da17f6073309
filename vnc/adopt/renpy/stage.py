"""The stage: `scene`, `show`, `hide`, `with`, `camera`, and what frames the picture."""

from collections.abc import Callable

from vnc.adopt.renpy.cursor import IMAGE, WORD, Cursor
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made, passed
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.motion import placed, steps
from vnc.adopt.renpy.texts import mended, raw
from vnc.adopt.renpy.transitions import change
from vnc.adopt.renpy.values import Refused, text_of, tree, value
from vnc.adopt.renpy.values import called as call_of
from vnc.adopt.tree import Node
from vnc.parse.values import value as written
from vnc.quoting import quote
from vnc.record import record

NO_SCREENS = "a film has no screens"


@record
class Clauses:
    """What stands behind a picture's name, as we write it, with notes; `moves` are steps of ATL that clauses ask for."""

    text: str = ""
    notes: tuple[str, ...] = ()
    moves: Nodes = ()
    tag: str = ""


def scene(line: Line, here: Here) -> Nodes:
    """`scene bg room with fade`, also alone, and with a movement under it."""
    cursor = Cursor(line.text)
    cursor.keyword("scene")
    if not cursor.rest.rstrip(":"):
        return (made(line, "scene", "scene"),)
    return _shown(line, "scene", cursor, here)


def show(line: Line, here: Here) -> Nodes:
    """`show eileen happy at left`, text, values; screens have no place."""
    cursor = Cursor(line.text)
    cursor.keyword("show")
    if cursor.keyword("screen"):
        return (dropped(line, "screen", NO_SCREENS),)
    if cursor.keyword("layer"):
        cursor.take(WORD)
        return _camera(line, cursor, here)
    return _shown(line, "show", cursor, here)


def camera(line: Line, here: Here) -> Nodes:
    """`camera at closer`, `camera:` with ATL; the layer does not matter."""
    cursor = Cursor(line.text)
    cursor.keyword("camera")
    if cursor.sees(WORD) not in ("at", "with", ""):
        cursor.take(WORD)
    return _camera(line, cursor, here)


def hide(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("hide")
    if cursor.keyword("screen"):
        return (dropped(line, "screen", NO_SCREENS, "needless"),)
    if cursor.keyword("expression"):
        text = text_of(tree(cursor.simple()))
        words = tuple((text or "").split())
    else:
        words = cursor.image()
    if not words:
        return (dropped(line, "hide", "what this hides is known only to Python"),)
    clauses = _clauses(cursor, here)
    return (made(line, "hide", f"hide {' '.join(words)}{clauses.text}", None, also(*clauses.notes)),)


def with_(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("with")
    name, note = change(cursor.simple(), here.facts)
    return (made(line, "with", f"with {name}", None, note),)


def window(line: Line, here: Here) -> Nodes:
    """`window show`, `hide`, `auto`, with a transition or none."""
    cursor = Cursor(line.text)
    cursor.keyword("window")
    word = cursor.keyword("show", "hide", "auto")
    if not word:
        return (dropped(line, "window", "only `show`, `hide` and `auto` mean something here"),)
    if word == "auto":
        return (made(line, "window", "window auto"),)
    return (_framed(line, "window", word, cursor, here),)


def nvl(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("nvl")
    word = cursor.keyword("show", "hide", "clear")
    if not word:
        return (dropped(line, "nvl", "only `show`, `hide` and `clear` mean something here"),)
    return (_framed(line, "nvl", word, cursor, here),)


def pause(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("pause")
    length = cursor.simple()
    try:
        return (made(line, "pause", f"pause {written(value(length))}" if length else "pause"),)
    except Refused as refused:
        return (made(line, "pause", "pause", None, f"the length is not known: {refused}"),)


def _framed(line: Line, kind: str, word: str, cursor: Cursor, here: Here) -> Node:
    cursor.keyword("with")
    asked = cursor.simple()
    name, note = change(asked, here.facts) if asked and asked not in ("True", "False") else ("", "")
    return made(line, kind, f"{kind} {word}{f' with {name}' if name else ''}", None, note)


def _shown(line: Line, kind: str, cursor: Cursor, here: Here) -> Nodes:
    """A picture: its name, a text or a value, then clauses, then perhaps steps under it."""
    notes: list[str] = []
    files: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    if cursor.keyword("expression"):
        picture, files, note = _value(cursor.simple(), here)
        notes.append(note)
    elif kind == "show" and cursor.sees(WORD) == "text" and (text := _text(cursor)):
        picture = text
    else:
        words = cursor.image()
        picture, files = " ".join(words), here.facts.art(words[0]) if words else ()
        if kind == "show" and words in here.facts.texts:
            picture = f"text {quote(mended(here.facts.texts[words])[0])}"
        if words and kind == "show" and not here.facts.shows(words):
            return (dropped(line, kind, f"nothing came with the game that shows `{picture}`"),)
    clauses = _clauses(cursor, here, words[0] if words and words in here.facts.texts else "")
    if not picture and not clauses.text:
        return (dropped(line, kind, "what this shows is known only to Python"),)
    moves = (*clauses.moves, *steps(line.block, here))
    block = moves if any(step.head for step in moves) else None
    head = f"{kind} {picture}{clauses.text}".replace("  ", " ")
    node = made(line, kind, f"{head}:" if block else head, block, also(*notes, *clauses.notes), files)
    return (node, *(() if block else moves))


def _text(cursor: Cursor) -> str:
    """`text "Later" at truecenter`; nothing if no plain text follows."""
    before = cursor.at
    cursor.keyword("text")
    call = cursor.sees(WORD) in ("Text", "_")
    if call:
        cursor.take(WORD)
        cursor.sign("(")
    found = cursor.string()
    if not found:
        cursor.at = before
        return ""
    if call:
        cursor.at = cursor.text.find(")", cursor.at) + 1 or len(cursor.text)
    return f"text {quote(mended(raw(found))[0])}"


def _value(text: str, here: Here) -> tuple[str, tuple[str, ...], str]:
    """`show expression …` as we write it, the files it needs, a note."""
    plain = text_of(tree(text))
    if plain is not None:
        words = tuple(plain.split())
        path = here.facts.folder.picture(plain)
        if path:
            return f"expression {quote(path)}", (path,), ""
        if words and all(IMAGE.fullmatch(word) for word in words):
            return " ".join(words), here.facts.art(words[0]), ""
    call = call_of(text)
    if call and call[0] in ("Text", "ParameterizedText") and call[1] and (words := text_of(call[1][0])) is not None:
        return f"text {quote(mended(words)[0])}", (), ""
    try:
        return f"expression {written(value(text))}", (), ""
    except Refused as refused:
        return "", (), f"what this shows is known only to Python: {refused}"


def _clauses(cursor: Cursor, here: Here, tag: str = "") -> Clauses:
    """All clauses, each once, up to the colon; `tag` is the name to hide it by that it has without an `as`."""
    out = {"as": tag}
    notes: list[str] = []
    moves: list[Node] = []
    while not cursor.done and not cursor.rest.startswith(":"):
        word = cursor.take(WORD)
        if word not in CLAUSES:
            notes.append(f"`{(word + ' ' + cursor.rest)[:40].strip()}` is left out")
            break
        CLAUSES[word](cursor, here, out, notes, moves)
    text = "".join(f" {name} {out[name]}" for name in ORDER if out.get(name))
    return Clauses(text, tuple(notes), tuple(moves), out.get("as", ""))


ORDER = ("at", "as", "behind", "zorder", "onlayer", "with")
Clause = Callable[[Cursor, Here, dict[str, str], list[str], list[Node]], None]


def _at(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    names = [out["at"]] if out.get("at") else []
    for text in cursor.values():
        name, own, note = placed(text, here.facts)
        names += [name] if name else []
        moves += own
        notes.append(note)
    out["at"] = ", ".join(names)


def _as(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    out["as"] = cursor.take(IMAGE)


def _behind(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    names = [cursor.take(IMAGE)]
    while cursor.sign(","):
        names.append(cursor.take(IMAGE))
    out["behind"] = ", ".join(filter(None, names))


def _zorder(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    text = cursor.simple()
    try:
        out["zorder"] = written(value(text))
    except Refused as refused:
        notes.append(f"without `zorder {text}`: {refused}")


def _onlayer(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    out["onlayer"] = cursor.take(WORD)


def _with(cursor: Cursor, here: Here, out: dict[str, str], notes: list[str], moves: list[Node]) -> None:
    out["with"], note = change(cursor.simple(), here.facts)
    notes.append(note)


CLAUSES: dict[str, Clause] = {"at": _at, "as": _as, "behind": _behind, "zorder": _zorder, "onlayer": _onlayer, "with": _with}


def _camera(line: Line, cursor: Cursor, here: Here) -> Nodes:
    """The whole picture at a transform, or moved step by step; without either it goes back to where it was."""
    clauses = _clauses(cursor, here)
    moves = (*clauses.moves, *steps(line.block, here))
    block = moves if any(step.head for step in moves) else None
    if block is None and not clauses.text:
        if line.block:
            return (dropped(line, "camera", "nothing of this movement can be said here"),)
        return (made(line, "camera", "camera reset", None, also(*clauses.notes)),)
    head = f"camera{clauses.text}"
    node = made(line, "camera", f"{head}:" if block else head, block, also(*clauses.notes))
    return (node, *(() if block else moves))


def needless(line: Line, here: Here) -> Nodes:
    return (passed(line, Cursor(line.text).take(WORD)),)
