"""Document links: the files that a script names."""

import posixpath
import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.lower.gallery import SUFFIXES as PICTURES
from vnc.lower.sounds import SUFFIXES as SOUNDS
from vnc.lower.sounds import located
from vnc.lsp.features.names import uri
from vnc.lsp.index import Entry
from vnc.lsp.view import View
from vnc.source import Span

TEXT = re.compile(r"([\"'])((?:<[^>]*>)?)([^\"'\n]+)\1")


def links(view: View, params: lsp.DocumentLinkParams) -> list[lsp.DocumentLink]:
    """Each with the file it leads to; names without a file lead nowhere."""
    found: list[lsp.DocumentLink] = []
    paths: dict[tuple[str, bool], str] = {}
    for entry in view.entries:
        for span, name, included in entry.kept("links", None, lambda entry=entry: tuple(_named(entry))):
            if (name, included) not in paths:
                paths[name, included] = _file(name, included, view)
            path = paths[name, included]
            if path:
                found.append(lsp.DocumentLink(view.range(span), uri(view.root / path), tooltip=path))
    return found


def _named(entry: Entry) -> Iterator[tuple[Span, str, bool]]:
    """Texts in quotes that end like a file."""
    chunk = entry.item.span.chunk
    for match in TEXT.finditer(chunk.text):
        if match[3].lower().endswith((*PICTURES, *SOUNDS, ".vns", ".ttf", ".otf", ".safetensors")):
            yield Span(chunk, match.start(3), match.end(3)), match[3], isinstance(entry.item, ast.Include)


def _file(name: str, included: bool, view: View) -> str:
    if included:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(view.file), name))
        return path if not path.startswith("..") and view.home.files.exists(path) else ""
    if name.lower().endswith(SOUNDS):
        return located(name, view.story.gallery)
    return view.story.gallery.located(name) if name.lower().endswith(PICTURES) else ""
