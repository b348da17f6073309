"""`@generate` and `@expand` blocks become the statements of their `fallback:`, each with a note that says so."""

from collections.abc import Iterable
from dataclasses import replace

from vnc.diagnostics import Checked, Diagnostic
from vnc.script import Generate, If, Item, Label, Menu, Module, Script, Statement, While


def expand(script: Script) -> Checked[Script]:
    """The script without blocks that a writer would fill."""
    found: list[Diagnostic] = []
    modules = tuple((name, Module(module.name, _items(module.items, found))) for name, module in script.modules)
    return Checked(Script(modules), tuple(found))


def _items(items: Iterable[Item], found: list[Diagnostic]) -> tuple[Item, ...]:
    return tuple(new for item in items for new in _item(item, found))


def _item(item: Item, found: list[Diagnostic]) -> tuple[Item, ...]:
    """The statements that stand for one; blocks keep what does not change, so that untouched scripts stay equal."""
    match item:
        case Generate():
            found.append(_note(item))
            return _body(item.fallback, found)
        case Label() | While():
            return (replace(item, body=_body(item.body, found)),)
        case If():
            return (replace(item, branches=tuple(replace(b, body=_body(b.body, found)) for b in item.branches)),)
        case Menu():
            return (replace(item, items=tuple(replace(i, body=_body(i.body, found)) for i in item.items)),)
        case _:
            return (item,)


def _body(statements: tuple[Statement, ...], found: list[Diagnostic]) -> tuple[Statement, ...]:
    return tuple(new for statement in statements for new in _item(statement, found))  # type: ignore[misc]


def _note(block: Generate) -> Diagnostic:
    if block.fallback:
        return Diagnostic("note", "not-generated", "no writer is asked here: the `fallback:` is used", block.span)
    hint = "add a `fallback:` with the lines to use when no writer answers"
    message = "no writer is asked here, and there is no `fallback:`"
    return Diagnostic("warning", "not-generated", message, block.span, hints=(hint,))
