"""Rules about care: white space, one way to write signs, files and facts that are missing or left over."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import PurePosixPath
from typing import Any

from vnc.diagnostics import Edit, Fix
from vnc.expression import Literal
from vnc.lint.rule import Found, Story, raw, spots
from vnc.lower.gallery import FOLDERS, SOUNDS
from vnc.script import Say, Word
from vnc.source import Span

EDGES = re.compile(r"^[ \t]+|(?<!\\)[ \t]+$|(?<=[^\s\\])[ \t]{2,}(?=\S)")
SIGNS = (
    ("an ellipsis", re.compile(r"(?<!\.)\.\.\.(?!\.)"), re.compile("…"), "...", "…"),
    ("an apostrophe", re.compile(r"(?<=\w)'(?=\w)"), re.compile(r"(?<=\w)’(?=\w)"), "'", "’"),
    ("a dash", re.compile(r"(?<=\S)\s*--\s*(?=\S)"), re.compile("—"), "--", "—"),
)
"""Signs that people write in two ways: what it is, both patterns, both ways."""
MEDIA = (".png", ".webp", ".jpg", ".jpeg", ".ogg", ".wav", ".flac", ".mp3", ".opus", ".m4a")


def stray_space(story: Story, limit: float) -> Iterator[Found]:
    """White space at a text's edges and doubled within it: nobody sees it but who edits the text."""
    parts = [[op.statement for op in part if isinstance(op.statement, Say)] for part in story.stretches]
    going_on = {id(say) for part in parts for say, after in zip(part, part[1:], strict=False) if after.who == "extend"}
    for say in story.says():
        for span, found in spots(say, EDGES):
            first, last = not found.start(), found.end() == len(raw(say)[1])
            if (first and say.who == "extend") or (last and id(say) in going_on):
                continue
            inner = not first and not last
            what = "more than one space" if inner else "white space at the edge of a text"
            yield Found(span, what, fixes=(Fix("take it out", (Edit(span, " " if inner else ""),), safe=True),))


def mixed_signs(story: Story, limit: float) -> Iterator[Found]:
    """The same sign written in two ways: the rarer one is told."""
    says = list(story.says())
    for what, plain, fine, one, other in SIGNS:
        first = [span for say in says for span, _ in spots(say, plain)]
        second = [span for say in says for span, _ in spots(say, fine)]
        if first and second:
            rare, wanted = (first, other) if len(first) <= len(second) else (second, one)
            for span in rare:
                fix = Fix(f"write `{wanted}`", (Edit(span, wanted),))
                yield Found(span, f"{what} is `{wanted}` elsewhere", (f"write `{wanted}`",), (fix,))


def untitled(story: Story, limit: float) -> Iterator[Found]:
    if not story.told.names.setting("title") and story.told.lines:
        items = story.told.script.modules[0][1].items
        yield Found(items[0].span if items else None, "the film has no title", ('for example: title "The Last Train"',))


def unused_file(story: Story, limit: float) -> Iterator[Found]:
    """Pictures and sounds in the project's folders that nothing in the script names."""
    named = {text.lower() for text in _texts(story.told.script)}
    ids = {line.id for line in story.told.lines}
    shown = {word.lower() for word in _image_words(story)}
    for path in story.files:
        place = PurePosixPath(path)
        if place.parts[0] not in (*FOLDERS, *SOUNDS) or place.suffix.lower() not in MEDIA:
            continue
        if _is_named(path.lower(), named) or place.stem in ids or (place.parts[0] in FOLDERS and _is_shown(place, shown)):
            continue
        yield Found(None, f"`{path}` is never used", ("take it out, or name it in the script",))


def _is_named(path: str, named: set[str]) -> bool:
    """Whether some text ends like the path, with or without its folder and its suffix."""
    place = PurePosixPath(path)
    forms = {path, str(place.with_suffix("")), place.name, place.stem}
    return any(form in named or any(text.endswith((f">{form}", f"/{form}")) for text in named) for form in forms)


def _is_shown(place: PurePosixPath, shown: set[str]) -> bool:
    """Whether an image of that name may be shown: its first word is an image's or a character's tag."""
    inner = " ".join((*place.parts[1:-1], place.stem)).lower()
    return any(word in shown for word in re.split(r"[ _/-]", inner))


def _image_words(story: Story) -> Iterator[str]:
    for node in _nodes(story.told.script):
        yield from getattr(node, "image", None) or ()
    yield from (tag for tag in story.told.names.tags)


def _texts(script: Any) -> Iterator[str]:
    """Every text that may name a file."""
    for node in _nodes(script):
        match node:
            case Literal(str() as text) | Word("text" | "name", text):
                yield text
            case _:
                pass


def _nodes(value: Any) -> Iterator[Any]:
    if value.__class__ is tuple:
        for part in value:
            yield from _nodes(part)
    elif is_dataclass(value) and not isinstance(value, Span):
        yield value
        for f in fields(value):
            yield from _nodes(getattr(value, f.name))
