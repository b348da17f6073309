"""The way through: labels, jumps, calls, menus, conditions."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vnc.adopt.renpy.cursor import DOTTED, WORD, Cursor, split
from vnc.adopt.renpy.facts import Facts
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.say import said, spoken
from vnc.adopt.renpy.texts import mended, raw
from vnc.adopt.renpy.transitions import change
from vnc.adopt.renpy.values import Refused, text_of, tree, value
from vnc.adopt.tree import Node
from vnc.parse.values import value as written
from vnc.quoting import quote

BLIND = "False"
"""What a condition is taken for that only Python could tell."""


def label(line: Line, here: Here) -> Nodes:
    """`label name(a, b=1):`, local names too."""
    cursor = Cursor(line.text)
    cursor.keyword("label")
    name = cursor.take(DOTTED)
    if not name:
        return (dropped(line, "label", "this label has no name"),)
    given, note = parameters(cursor.bracket())
    above = here.label if name.startswith(".") else name.partition(".")[0]
    body = here.block(line.block, here.within(above))
    return (made(line, "label", f"label {name}{given}:", body, note),)


def parameters(text: str) -> tuple[str, str]:
    """A label's or transform's parameters as we write them, and a note on those that are lost."""
    kept, lost = list[str](), list[str]()
    for part in filter(None, split(text[1:-1] if text else "")):
        name, _, given = (each.strip() for each in part.partition("="))
        if not re.fullmatch(WORD, name):
            lost += [] if part in ("/", "*") else [part]
            continue
        try:
            kept.append(f"{name}={written(value(given))}" if given else name)
        except Refused:
            kept.append(f"{name}=None")
            lost.append(f"{name}={given}")
    return f"({', '.join(kept)})" if kept else "", f"without the parameter {', '.join(lost)}" if lost else ""


def jump(line: Line, here: Here) -> Nodes:
    cursor = Cursor(line.text)
    cursor.keyword("jump")
    if cursor.keyword("expression"):
        target = text_of(tree(cursor.simple()))
        if target is None or target not in here.facts.labels:
            return (dropped(line, "jump", "where this leads is known only while it is played"),)
    else:
        target = cursor.take(DOTTED)
    return (_led(line, "jump", target, "", here),)


def call(line: Line, here: Here) -> Nodes:
    """`call label(args) from x`; screens have no place, values no label."""
    cursor = Cursor(line.text)
    cursor.keyword("call")
    if cursor.keyword("screen"):
        return (dropped(line, "screen", "a film has no screens"),)
    if cursor.keyword("expression"):
        target = text_of(tree(cursor.simple(operators=False)))
        cursor.keyword("pass")
        if target is None or target not in here.facts.labels:
            return (dropped(line, "call", "where this leads is known only while it is played"),)
    else:
        target = cursor.take(DOTTED)
    arguments, note = _arguments(cursor.bracket())
    return (replace(_led(line, "call", target, arguments, here), note=note, state="changed" if note else "kept"),)


def _led(line: Line, word: str, target: str, arguments: str, here: Here) -> Node:
    if not target:
        return dropped(line, word, "no label is named")
    if full(target, here) not in here.facts.labels:
        return dropped(line, word, f"the game has no label `{target}`")
    return made(line, word, f"{word} {target}{arguments}")


def full(target: str, here: Here) -> str:
    """A label's whole name: local ones belong to the label around."""
    return f"{here.label}{target}" if target.startswith(".") else target


def _arguments(text: str) -> tuple[str, str]:
    kept, lost = list[str](), list[str]()
    for part in filter(None, split(text[1:-1] if text else "")):
        name, sign, given = part.partition("=")
        named = sign and re.fullmatch(WORD, name.strip()) and not given.startswith("=")
        try:
            kept.append(f"{name.strip()}={written(value(given))}" if named else written(value(part)))
        except Refused:
            kept.append(f"{name.strip()}=None" if named else "None")
            lost.append(part)
    return f"({', '.join(kept)})" if kept else "", f"known only to Python: {', '.join(lost)[:60]}" if lost else ""


def return_(line: Line, here: Here) -> Nodes:
    given = line.text.removeprefix("return").strip()
    try:
        return (made(line, "return", f"return {written(value(given))}" if given else "return"),)
    except Refused as refused:
        return (made(line, "return", "return", None, f"without its value: {refused}"),)


def pass_(line: Line, here: Here) -> Nodes:
    return (made(line, "pass", "pass"),)


# --- conditions -----------------------------------------------------------------------------------------------------


def arms(lines: tuple[Line, ...], here: Here) -> Nodes:
    """`if` with its `elif`s and `else`. Where an arm alone is of no use, the others still stand."""
    nodes: list[Node] = []
    for number, line in enumerate(lines):
        word = Cursor(line.text).take(WORD)
        head, note = ("else:", "") if word == "else" and number else condition(line.text, "if" if not number else word)
        nodes.append(made(line, word if word in ("if", "elif", "else") else "if", head, here.block(line.block, here), note))
    return tuple(nodes)


def arms_together(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    """Each line alone, but an `if` with the arms behind it."""
    chain: list[Line] = []
    for line in lines:
        word = Cursor(line.text).take(WORD)
        if chain and word not in ("elif", "else"):
            yield tuple(chain)
            chain = []
        if word in ("if", "elif", "else"):
            chain.append(line)
        else:
            yield (line,)
    if chain:
        yield tuple(chain)


def while_(line: Line, here: Here) -> Nodes:
    head, note = condition(line.text, "while")
    return (made(line, "while", head, here.block(line.block, here), note),)


def condition(text: str, word: str) -> tuple[str, str]:
    """`if trust > 3:` as we write it, and a note if the condition is Python's."""
    given = text.partition(" ")[2] if " " in text else text[len(text.split("(")[0]) :]
    given = given.strip().removesuffix(":").strip()
    try:
        return f"{word} {written(value(given))}:", ""
    except Refused as refused:
        return f"{word} {BLIND}:", f"`{given[:60]}` counts as never true: {refused}"


# --- menus ----------------------------------------------------------------------------------------------------------


def menu(line: Line, here: Here) -> Nodes:
    """A menu: captions but the last become lines before it; without a choice it is lines alone."""
    cursor = Cursor(line.text)
    cursor.keyword("menu")
    name = cursor.take(DOTTED)
    choices = [_choice(inner, here) for inner in line.block if _is_choice(inner)]
    captions = [found for inner in line.block for found in _captions(inner, here)]
    setup = [found for inner in line.block for found in _setup(inner, here)]
    if not choices:
        return _speechless(line, name, captions)
    head = f"menu {name}:" if name else "menu:"
    before, last = captions[:-1], captions[-1:]
    lifted = [_lead(name, before)] if name and before else before
    if name and before:
        head = "menu:"
    return (*lifted, made(line, "menu", head, (*setup, *last, *(choice for found in choices for choice in found))))


def _lead(name: str, lines: list[Node]) -> Node:
    """The label that a menu was, around the lines that come before its choices."""
    return Node(f"label {name}:", block=tuple(lines))


def _speechless(line: Line, name: str, captions: list[Node]) -> Nodes:
    note = "a menu without choices is its words alone"
    if not captions:
        return (dropped(line, "menu", "this menu offers nothing"),)
    node = made(line, "menu", f"label {name}:" if name else "", tuple(captions) if name else None, note)
    return (node,) if name else (*captions, replace(node, source=(), tail=""))


def _is_choice(line: Line) -> bool:
    found = said(line.text)
    return found is not None and not found.who and found.name is None and (bool(line.block) or line.text.endswith(":"))


def _choice(line: Line, here: Here) -> Nodes:
    """`"Stay." (args) if trust > 3:`; a choice whose condition is Python's is open."""
    cursor = Cursor(line.text)
    found = cursor.string()
    assert found is not None
    text, lost = mended(raw(found))
    cursor.bracket()
    clause, note = "", ""
    if cursor.keyword("if"):
        given = cursor.rest.removesuffix(":").strip()
        try:
            clause = f" if {written(value(given))}"
        except Refused as refused:
            note = f"`if {given[:60]}` is left out: {refused}"
    return (made(line, "choice", f"{quote(text)}{clause}:", here.block(line.block, here), also(lost, note)),)


def _captions(line: Line, here: Here) -> Iterator[Node]:
    if _is_choice(line) or _setup(line, here):
        return
    found = said(line.text)
    if found is not None:
        yield from spoken(line, replace(found, texts=found.texts), here)
    elif line.text != "pass":
        yield dropped(line, "menu", "this has no place in a menu")


def _setup(line: Line, here: Here) -> Nodes:
    """`set seen` and `with dissolve`."""
    cursor = Cursor(line.text)
    word = cursor.keyword("set", "with")
    if word == "set" and re.fullmatch(DOTTED, cursor.rest):
        return (made(line, "set", f"set {cursor.rest}"),)
    if word == "with":
        name, note = change(cursor.simple(), here.facts)
        return (made(line, "with", f"with {name}", None, note),)
    return (dropped(line, "set", "choices that were taken are kept in a variable here"),) if word == "set" else ()


def led_to(line: Line, word: str, target: str | None, facts: Facts) -> Nodes:
    """`renpy.jump("x")` and `renpy.call("x")`."""
    if target in facts.labels:
        return (made(line, "$", f"{word} {target}"),)
    return (dropped(line, "$", "where this leads is known only while it is played"),)
