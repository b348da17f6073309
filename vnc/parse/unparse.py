"""A module back to text, in one canonical form: what the formatter writes and the studio saves."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import assert_never

from vnc import script as ast
from vnc.expression import Expression
from vnc.parse.tables import tables
from vnc.parse.values import value
from vnc.quoting import quote

INDENT = "    "
FREE = frozenset(("not", "True", "False", "None"))


def unparse(module: ast.Module) -> str:
    """The module's text, such that `parse` gives the same module. Blank lines part blocks; comments are not kept."""
    out: list[str] = []
    before: list[str] = []
    for item in module.items:
        lines = list(_item(item))
        if before and (len(lines) > 1 or len(before) > 1 or _kind(lines) != _kind(before)):
            out.append("")
        out += lines
        before = lines
    return "".join(f"{line}\n" for line in out)


def statement(node: ast.Item, depth: int = 0) -> str:
    """One item's lines, indented."""
    return "".join(f"{INDENT * depth}{line}\n" for line in _item(node))


def _kind(lines: list[str]) -> str:
    """Lines of one kind stand together: declarations by their word, all statements as one."""
    word = lines[0].split(" ")[0]
    return word if word in ("define", "default", "image", "include", "say") else ""


def _item(node: ast.Item) -> Iterator[str]:
    match node:
        case ast.Say():
            yield _say(node)
        case ast.Scene() | ast.Show() | ast.Hide() | ast.With() | ast.Camera():
            yield from _staged(node)
        case ast.Play() | ast.Stop() | ast.Voice() | ast.Pause() | ast.Pace() | ast.Hold():
            yield _heard(node)
        case ast.Window() | ast.Nvl() | ast.Letterbox() | ast.Card():
            yield _framed(node)
        case ast.Menu() | ast.If() | ast.While() | ast.Label() | ast.Generate():
            yield from _branching(node)
        case ast.Jump() | ast.Call() | ast.Return() | ast.Pass() | ast.Assign() | ast.Broken():
            yield _flow(node)
        case _:
            yield from _declaration(node)


# --- declarations -------------------------------------------------------------------------------------------------


def _declaration(node: ast.Declaration) -> Iterator[str]:
    match node:
        case ast.Version():
            yield f"vns {node.number}"
        case ast.Setting():
            yield _joined(node.name, *map(word, node.words))
        case ast.Include():
            yield _joined("include", quote(node.path), node.name and f"as {node.name}")
        case ast.Define():
            yield f"{node.word} {node.name} = {value(node.value)}"
        case ast.Pronounce():
            yield f"say {quote(node.text)} as {quote(node.sound)}"
        case ast.Image(value=None):
            yield from _block(f"image {' '.join(node.image)}", _motion(node.atl))
        case ast.Image():
            yield f"image {' '.join(node.image)} = {value(node.value)}"  # type: ignore[arg-type]
        case ast.Transform():
            yield from _block(f"transform {node.id}{_parameters(node.parameters)}", _motion(node.atl))
        case ast.Route():
            yield from _block(f"route {node.id}", _properties(node.picks))
        case _:
            yield from _block(_declared(node), _properties(node.properties))


def _declared(node: ast.Character | ast.Background | ast.Style | ast.Genre | ast.Mood | ast.Output) -> str:
    """The first line of a declaration with properties."""
    match node:
        case ast.Character():
            return f"character {node.id} {quote(node.name)}"
        case ast.Background():
            return f"background {' '.join(node.image)}"
        case ast.Style():
            return _joined("style", node.id, node.extends and f"extends {node.extends}")
        case ast.Genre():
            return f"genre {node.id}"
        case ast.Mood():
            return f"mood {node.id}"
        case ast.Output():
            return _joined("output", node.id, node.path is not None and quote(node.path))
        case _:
            assert_never(node)


def _properties(properties: Iterable[ast.Property]) -> list[str]:
    return [_joined(line.name, *map(word, line.words)) for line in properties]


def word(node: ast.Word) -> str:
    """One value of a property as written."""
    return quote(node.text) if node.kind == "text" else node.text


def _parameters(parameters: Sequence[ast.Parameter]) -> str:
    parts = (f"{p.name}={value(p.default)}" if p.default is not None else p.name for p in parameters)
    return f"({', '.join(parts)})" if parameters else ""


def _motion(steps: Iterable[ast.Step]) -> list[str]:
    return [line for step in steps for line in _step(step)]


def _step(step: ast.Step) -> Iterator[str]:
    match step:
        case ast.Move():
            timed = step.duration is not None and f"{step.warper} {value(step.duration)}"
            yield _joined(timed, *(f"{name} {value(to)}" for name, to in step.properties))
        case ast.Rest():
            yield f"pause {value(step.duration)}"
        case ast.Repeat():
            yield _joined("repeat", step.count and value(step.count))
        case ast.Group():
            weight = step.weight and value(step.weight)
            yield from _block(_joined(step.word, weight, ", ".join(step.events)), _motion(step.steps), "pass")
        case ast.Use():
            yield _joined(_apart(step.value), _with(step.with_))
        case _:
            assert_never(step)


# --- statements ---------------------------------------------------------------------------------------------------


def _say(node: ast.Say) -> str:
    named = node.id is None or re.fullmatch(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*", node.id)
    args = _arguments(node.args)
    if not named and node.id is not None:
        args = f"({', '.join(filter(None, (args[1:-1], f'id={quote(node.id)}')))})"
    return _joined(
        node.who,
        node.name is not None and quote(node.name),
        *node.attributes,
        node.temporary and f"@ {' '.join(node.temporary)}",
        quote(node.text),
        args,
        named and node.id is not None and f"id {node.id}",
        not node.interact and "nointeract",
        _with(node.with_),
    )


def _staged(node: ast.Scene | ast.Show | ast.Hide | ast.With | ast.Camera) -> Iterator[str]:
    match node:
        case ast.Scene():
            shown, steps = (_picture(node.picture), node.picture.atl) if node.picture else ("", ())
            yield from _moved(_joined("scene", shown, _with(node.with_)), steps)
        case ast.Show(picture=picture):
            yield from _moved(_joined("show", _picture(picture), _with(node.with_)), picture.atl)
        case ast.Hide():
            yield _joined("hide", *node.image, node.onlayer and f"onlayer {node.onlayer}", _with(node.with_))
        case ast.With():
            yield f"with {value(node.value)}"
        case ast.Camera():
            words = " ".join(map(word, node.words))
            yield from _moved(_joined("camera", words, _listed("at", node.at), _with(node.with_)), node.atl)
        case _:
            assert_never(node)


def _picture(node: ast.Picture) -> str:
    shown = " ".join(node.image)
    if node.expression is not None:
        shown = f"expression {value(node.expression)}"
    if node.text is not None:
        shown = f"text {quote(node.text)}"
    return _joined(
        shown,
        _listed("at", node.at),
        node.as_ and f"as {node.as_}",
        node.behind and f"behind {', '.join(node.behind)}",
        node.zorder and f"zorder {value(node.zorder)}",
        node.onlayer and f"onlayer {node.onlayer}",
    )


def _heard(node: ast.Play | ast.Stop | ast.Voice | ast.Pause | ast.Pace | ast.Hold) -> str:
    match node:
        case ast.Play():
            return _play(node)
        case ast.Stop():
            return _joined("stop", node.channel, _clause("fadeout", node.fadeout))
        case ast.Voice():
            return "voice sustain" if node.file is None else f"voice {_apart(node.file)}"
        case ast.Pause():
            return _joined("pause", node.duration and value(node.duration))
        case ast.Pace():
            return f"pace {word(node.word)}"
        case ast.Hold():
            return f"hold {value(node.duration)}"
        case _:
            assert_never(node)


def _play(node: ast.Play) -> str:
    kind = "effect" if node.channel in ("sound", "audio") else "mood"
    if node.made is not None:
        what = f"{kind} {word(node.made)}"
    elif len(node.files) == 1 and not value(node.files[0]).startswith("["):
        what = _apart(node.files[0])
    else:
        what = f"[{', '.join(map(value, node.files))}]"
    return _joined(
        node.word,
        node.channel,
        what,
        _clause("fadein", node.fadein),
        _clause("fadeout", node.fadeout),
        _clause("volume", node.volume),
        node.loop is not None and ("loop" if node.loop else "noloop"),
        node.if_changed and "if_changed",
    )


def _framed(node: ast.Window | ast.Nvl | ast.Letterbox | ast.Card) -> str:
    match node:
        case ast.Window():
            return _joined("window", node.word, _with(node.with_))
        case ast.Nvl():
            return _joined("nvl", node.word, _with(node.with_))
        case ast.Letterbox():
            return _joined("letterbox", "on" if node.on else "off", _with(node.with_))
        case ast.Card():
            return _joined(node.word, *map(quote, node.lines))
        case _:
            assert_never(node)


def _branching(node: ast.Menu | ast.If | ast.While | ast.Label | ast.Generate) -> Iterator[str]:
    match node:
        case ast.Menu():
            yield from _menu(node)
        case ast.If():
            for number, branch in enumerate(node.branches):
                first = "if" if number == 0 else "elif" if branch.condition is not None else "else"
                yield from _body(_joined(first, branch.condition and value(branch.condition)), branch.body)
        case ast.While():
            yield from _body(f"while {value(node.condition)}", node.body)
        case ast.Label(body=()):
            yield f"label {node.id}{_parameters(node.parameters)}:"
        case ast.Label():
            yield from _body(f"label {node.id}{_parameters(node.parameters)}", node.body)
        case ast.Generate():
            yield from _generate(node)
        case _:
            assert_never(node)


def _menu(node: ast.Menu) -> Iterator[str]:
    head = _joined("menu", node.id, _arguments(node.args), _clause("timeout", node.timeout), _clause("default", node.default))
    lines = [text for text in (node.set_ and f"set {node.set_}", node.with_ and _with(node.with_)) if text]
    lines += [_say(node.caption)] if node.caption else []
    for item in node.items:
        condition = item.condition and f"if {value(item.condition)}"
        lines += _body(_joined(quote(item.text), _arguments(item.args), condition), item.body)
    yield from _block(head, lines)


def _generate(node: ast.Generate) -> Iterator[str]:
    asked = "@expand" if node.kind == "expand" else f"@generate {node.kind}"
    lines = [*_properties(node.properties), *(_body("fallback", node.fallback) if node.fallback else ())]
    yield from _block(_joined(asked, *map(word, node.words)), lines)


def _flow(node: ast.Jump | ast.Call | ast.Return | ast.Pass | ast.Assign | ast.Broken) -> str:
    match node:
        case ast.Jump():
            return f"jump {node.target}"
        case ast.Call():
            args = [value(arg) for arg in node.args] + [f"{name}={value(arg)}" for name, arg in node.named]
            return _joined(f"call {node.target}" + (f"({', '.join(args)})" if args else ""), node.from_ and f"from {node.from_}")
        case ast.Return():
            return _joined("return", node.value and value(node.value))
        case ast.Pass():
            return "pass"
        case ast.Assign():
            return f"$ {node.name} {node.op} {value(node.value)}"
        case ast.Broken():
            return node.text
        case _:
            assert_never(node)


# --- small parts --------------------------------------------------------------------------------------------------


def _joined(*parts: object) -> str:
    """The parts that are there, with spaces between."""
    return " ".join(str(part) for part in parts if part)


def _block(head: str, lines: Sequence[str], empty: str = "") -> Iterator[str]:
    """A line and what stands under it; without a block, the line alone unless one is demanded."""
    under = lines or ([empty] if empty else [])
    yield f"{head}:" if under else head
    yield from (INDENT + line for line in under)


def _body(head: str, body: Sequence[ast.Statement]) -> list[str]:
    return list(_block(head, [line for node in body for line in _item(node)], "pass"))


def _moved(head: str, steps: Sequence[ast.Step]) -> Iterator[str]:
    return _block(head, _motion(steps))


def _with(change: Expression | None) -> str:
    return f"with {value(change)}" if change is not None else ""


def _clause(name: str, given: Expression | None) -> str:
    return f"{name} {value(given)}" if given is not None else ""


def _listed(name: str, given: Sequence[Expression]) -> str:
    return f"{name} {', '.join(map(value, given))}" if given else ""


def _arguments(named: Sequence[tuple[str, Expression]]) -> str:
    return f"({', '.join(f'{name}={value(given)}' for name, given in named)})" if named else ""


def _apart(given: Expression) -> str:
    """A value where a keyword could stand too: in brackets if it starts like one."""
    text = value(given)
    first = re.match(r"\w*", text)
    return f"({text})" if first and first[0] in _keywords() else text


@cache
def _keywords() -> frozenset[str]:
    return frozenset(text for text in tables().fixed if text[0].isalpha()) - FREE
