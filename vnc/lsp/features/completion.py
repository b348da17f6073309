"""Completion: what the grammar allows here, with the names that the story has for it."""

import re
from collections.abc import Iterable

from lsprotocol import types as lsp

from vnc.lsp.grammar import before, block
from vnc.lsp.offers import Kind, Offer, offers, values
from vnc.lsp.view import View
from vnc.lsp.words import TAGS

TRIGGERS = [" ", "@", "{", "[", '"', ".", "$"]
ABOVE = 400
"""Lines above that are looked at for the block around."""
FILES = ("include", "image", "voice", "play", "queue", "file", "show")
"""Words before a text that names a file."""


def completion(view: View, params: lsp.CompletionParams) -> lsp.CompletionList:
    """Everything that fits at a place, names before keywords."""
    offset = view.offset(params.position)
    row = view.text.number(offset)
    line = view.text.text[view.text.starts[row] : offset]
    inside = _inside(line)
    if inside is not None:
        closed = view.text.text[offset : offset + 1] == "]"
        typed, told = _in_text(line, inside, closed, view)
        return _list(told, view, offset - len(typed), offset)
    lines = [view.text.line(number) for number in range(max(0, row - ABOVE), row)] + [line or ""]
    around, typed = block(lines), before(line)
    return _list(offers(around, typed, view), view, offset - len(typed.partial), offset)


def _list(told: Iterable[Offer], view: View, start: int, end: int) -> lsp.CompletionList:
    """Each offer once, as an edit of what is typed already."""
    place = view.text.range(start, end)
    unique = {offer.label: offer for offer in reversed(tuple(told))}
    return lsp.CompletionList(False, [_item(offer, place, view) for offer in reversed(unique.values())])


def _item(offer: Offer, place: lsp.Range, view: View) -> lsp.CompletionItem:
    snippet = offer.snippet if view.home.snippets else ""
    return lsp.CompletionItem(
        offer.label,
        kind=offer.kind,
        detail=offer.help or None,
        sort_text=offer.order + offer.label,
        filter_text=offer.text or offer.label,
        text_edit=lsp.TextEdit(place, snippet or offer.text or offer.label),
        insert_text_format=lsp.InsertTextFormat.Snippet if snippet else lsp.InsertTextFormat.PlainText,
    )


def _inside(line: str) -> int | None:
    """Where the text begins that the cursor stands in; None outside of quotes."""
    quote, start = "", None
    for at, char in enumerate(line):
        if quote and char == quote and line[at - 1] != "\\":
            quote, start = "", None
        elif not quote and char in "\"'":
            quote, start = char, at
        elif not quote and char == "#":
            return None
    return start


def _in_text(line: str, start: int, closed: bool, view: View) -> tuple[str, list[Offer]]:
    """What is typed, and what it may become: tags after `{`, values after `[`, files where a file is named."""
    text = line[start + 1 :]
    head = line.split(maxsplit=1)[0] if line.strip() else ""
    if tag := re.search(r"(?<!\{)\{\w*\Z", text):
        tags = [Offer(name, Kind.Property, told.help, told.snippet, text="{" + name + "}") for name, told in TAGS.items()]
        return tag[0], tags
    if slot := re.search(r"(?<!\[)\[([\w.]*)\Z", text):
        end = "" if closed else "]"
        return slot[1], [Offer(name, Kind.Variable, text=name + end) for name in sorted(values(view))]
    if head in FILES:
        return text, [Offer(name, Kind.File) for name in _files(view, head)]
    return "", []


def _files(view: View, head: str) -> tuple[str, ...]:
    if head == "include":
        return tuple(name for name in view.home.files.scripts() if name != view.file)
    gallery = view.story.gallery
    return tuple(sorted({*gallery.files.values(), *gallery.sounds}))
