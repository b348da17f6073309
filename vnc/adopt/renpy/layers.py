"""Pictures in layers: `layeredimage` and `Composite`, put together as plain pictures for the looks that the story uses."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from vnc.adopt.project import Stack
from vnc.adopt.renpy.cursor import IMAGE, TEXT, WORD, Cursor
from vnc.adopt.renpy.files import Folder, Words
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.values import called
from vnc.record import record

MOST = 150
"""Looks of one figure: those that come first in the story."""
COMPOSITES = ("Composite", "LiveComposite", "im.Composite")


@record
class Layer:
    """One file of a layered image: there always (no `attribute`), or when its attribute is the group's."""

    path: str
    group: str = ""
    attribute: str = ""


@record
class Layered:
    """A layered image: its layers from back to front, and each group's first attribute."""

    tag: Words
    layers: tuple[Layer, ...]
    first: Mapping[str, str] = field(default_factory=dict[str, str])

    def stack(self, chosen: Mapping[str, str]) -> Stack:
        """The files for these attributes, by group."""
        look = {**self.first, **chosen}
        return Stack(
            tuple((0, 0, layer.path) for layer in self.layers if look.get(layer.group) == layer.attribute or not layer.attribute)
        )


def layered(line: Line, folder: Folder) -> Layered | None:
    """A `layeredimage` block; None if none of its files came along."""
    cursor = Cursor(line.text)
    cursor.keyword("layeredimage")
    tag = cursor.image()
    if not tag:
        return None
    first: dict[str, str] = {}
    layers = tuple(layer for inner in line.block for layer in _layers(inner, "_".join(tag), folder, first))
    return Layered(tag, layers, first) if layers else None


def _layers(line: Line, tag: str, folder: Folder, first: dict[str, str]) -> Iterator[Layer]:
    cursor = Cursor(line.text)
    match cursor.take(WORD):
        case "always":
            path = next((path for text in _texts(line) if (path := _file(text, folder))), "")
            yield from [Layer(path)] if path else []
        case "group":
            group = cursor.take(IMAGE)
            yield from _group(line, f"{tag}_{group}", group, "auto" in cursor.rest, folder, first)
        case "attribute":
            yield from _attribute(line, tag, "", folder, first)
        case _:
            pass


def _group(line: Line, prefix: str, group: str, auto: bool, folder: Folder, first: dict[str, str]) -> Iterator[Layer]:
    """The attributes that are written, and with `auto` those that files are there for."""
    written = [layer for inner in line.block for layer in _attribute(inner, prefix, group, folder, first)]
    yield from written
    if auto:
        named = {layer.attribute for layer in written}
        for words, path in folder.images.items():
            name = "_".join(words)
            if name.startswith(f"{prefix.lower()}_") and (attribute := name[len(prefix) + 1 :]) not in named:
                yield Layer(path, group, attribute)


def _attribute(line: Line, prefix: str, group: str, folder: Folder, first: dict[str, str]) -> Iterator[Layer]:
    """`attribute happy default "file"`; the file may go by its name alone."""
    cursor = Cursor(line.text)
    if not cursor.keyword("attribute") or not (name := cursor.take(IMAGE)):
        return
    group = group or name
    if re.match(r"default\b", cursor.rest):
        first.setdefault(group, name)
    path = next((path for text in (*_texts(line), f"{prefix}_{name}") if (path := _file(text, folder))), "")
    if path:
        yield Layer(path, group, name)


def _texts(line: Line) -> list[str]:
    own = [line.text, *(inner.text for inner in line.block)]
    return [(found["long"] or found["short"] or "").strip() for text in own for found in TEXT.finditer(text)]


def _file(text: str, folder: Folder) -> str:
    return folder.picture(text) or folder.images.get(tuple(text.lower().split()), "")


# --- the looks that a story uses ------------------------------------------------------------------------------------


def looks(found: Mapping[str, Layered], lines: Iterable[Line], tags: Mapping[str, str]) -> dict[Words, Stack]:
    """Every look that the story shows of layered images, by the image name that it is shown by: attributes stay from line to
    line, as they do on the stage. `tags` leads from speakers to image tags."""
    made: dict[Words, Stack] = {}
    now: dict[str, dict[str, str]] = {}
    count: dict[str, int] = {}
    for line in lines:
        tag, words = _shown(line.text, tags)
        if line.text.split(" ", 1)[0] == "scene":
            now.clear()
        if tag not in found:
            continue
        state = now.setdefault(tag, {})
        _change(state, words, found[tag])
        name = (*found[tag].tag, *state.values())
        if name not in made and count.get(tag, 0) < MOST:
            made[name] = found[tag].stack(state)
            count[tag] = count.get(tag, 0) + 1
    return {name: stack for name, stack in made.items() if stack.parts}


def _shown(text: str, tags: Mapping[str, str]) -> tuple[str, Words]:
    """The image tag that a line shows or speaks with, and the attributes that it gives."""
    cursor = Cursor(text)
    if cursor.keyword("show", "scene"):
        words = cursor.image()
        return (words[0], words[1:]) if words else ("", ())
    who = cursor.take(WORD)
    said = TEXT.search(text) if who in tags else None
    if said:
        return tags[who], tuple(re.findall(r"-?\w+", text[: said.start()].partition("@")[0]))[1:]
    return "", ()


def _change(state: dict[str, str], words: Words, image: Layered) -> None:
    groups = {layer.attribute: layer.group for layer in image.layers if layer.attribute}
    for word in words:
        if word.startswith("-"):
            state.pop(groups.get(word[1:], ""), None)
        elif word in groups:
            state[groups[word]] = word


def composite(given: str, folder: Folder) -> Stack | None:
    """`Composite((w, h), (x, y), "file", …)` of files that came along; None for anything else."""
    call = called(given) if given.startswith(COMPOSITES) else None
    if call is None or len(call[1]) < 3 or len(call[1]) % 2 == 0:
        return None
    size = _pair(call[1][0])
    pairs = zip(call[1][1::2], call[1][2::2], strict=False)
    parts = [(*at, path) for where, text in pairs if (at := _pair(where)) and (path := _named(text, folder))]
    return Stack(tuple(parts), size) if size and len(parts) * 2 == len(call[1]) - 1 else None


def _named(node: ast.expr, folder: Folder) -> str:
    return _file(node.value, folder) if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _pair(node: ast.expr) -> tuple[int, int] | None:
    match node:
        case ast.Tuple(elts=[ast.Constant(value=int() as x), ast.Constant(value=int() as y)]) if max(x, y) <= 8192:
            return x, y
        case _:
            return None
