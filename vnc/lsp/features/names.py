"""Definition, references, highlights and rename: every use of the thing at a place, in all files of its story."""

import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc.lower.names import RESERVED
from vnc.lsp.stories import Symbol
from vnc.lsp.uses import Use
from vnc.lsp.view import View
from vnc.lsp.workspace import uri
from vnc.parse.tables import reserved
from vnc.source import NOWHERE, Span

RENAMED = ("character", "label", "variable", "place", "transform", "transition", "style", "mood", "route", "output", "emotion")
NAME = re.compile(r"[^\W\d]\w*")
WORDS = re.compile(r"\w+(?:[.-]\w+)*(?: \w+(?:[.-]\w+)*)*")


class Refused(Exception):
    """Why a name cannot be changed."""


def definition(view: View, params: lsp.DefinitionParams) -> list[lsp.Location]:
    """Where the thing is declared: in the project, else in the shipped library; an included file's beginning."""
    found = view.symbol(view.offset(params.position))
    if found is None:
        return []
    use, symbol = found
    if symbol[0] == "file":
        return _file(use, view)
    own = [place for each in declared(view, symbol) if (place := view.location(each.span))]
    shipped = [place for span in _library(symbol, view) if (place := view.location(span))]
    return own or shipped


def references(view: View, params: lsp.ReferenceParams) -> list[lsp.Location]:
    found = view.symbol(view.offset(params.position))
    if found is None:
        return []
    wanted = (use for use in uses(view, found[1]) if params.context.include_declaration or not use.declares)
    return [place for use in wanted if (place := view.location(use.span))]


def highlights(view: View, params: lsp.DocumentHighlightParams) -> list[lsp.DocumentHighlight]:
    """The same thing in this file."""
    found = view.symbol(view.offset(params.position))
    kinds = lsp.DocumentHighlightKind
    here = [use for use in uses(view, found[1]) if use.span.source == view.file] if found else []
    return [
        lsp.DocumentHighlight(view.range(use.span), kinds.Write if use.declares or use.writes else kinds.Read) for use in here
    ]


def prepare_rename(view: View, params: lsp.PrepareRenameParams) -> lsp.PrepareRenamePlaceholder | None:
    """The word that would change; nothing where nothing can be renamed."""
    offset = view.offset(params.position)
    found = view.symbol(offset)
    if found is None or found[1][0] not in RENAMED or not any(True for _ in declared(view, found[1])):
        return None
    edit = _spot(found[0], found[1], view)
    return lsp.PrepareRenamePlaceholder(view.range(edit[0]), edit[1]) if edit else None


def rename(view: View, params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
    """Every use of the thing under a new name. Raises Refused for a name that cannot be, or is taken."""
    found = view.symbol(view.offset(params.position))
    if found is None or found[1][0] not in RENAMED:
        raise Refused("there is nothing here that can be renamed")
    symbol, new = found[1], params.new_name.strip().lstrip(".")
    named = tuple(uses(view, symbol))
    if not any(use.declares or use.writes for use in named):
        raise Refused(f"`{_plain(symbol)}` belongs to the language, not to this story")
    _allowed(symbol, new, view)
    changes: dict[str, list[lsp.TextEdit]] = {}
    seen: set[str] = set()
    for use in named:
        spot = _spot(use, symbol, view)
        if spot is not None and str(spot[0]) not in seen:
            seen.add(str(spot[0]))
            place = view.location(spot[0])
            if place is not None:
                changes.setdefault(place.uri, []).append(lsp.TextEdit(place.range, new))
    return lsp.WorkspaceEdit(changes=changes)


def uses(view: View, symbol: Symbol) -> Iterator[Use]:
    """Everywhere the thing is named, file by file."""
    for use in view.story.spelled(_spellings(symbol, view)):
        if view.story.symbol(use) == symbol:
            yield use


def declared(view: View, symbol: Symbol) -> Iterator[Use]:
    """Where the story declares the thing; a variable that only `$` makes counts where it is first set."""
    found = [use for use in uses(view, symbol) if use.declares]
    if not found and symbol[0] == "variable":
        found = [use for use in uses(view, symbol) if use.writes][:1]
    yield from found


def _spellings(symbol: Symbol, view: View) -> frozenset[str]:
    """Words by which uses of the thing can be told from others without looking them up."""
    kind, name = symbol
    words = {name, name.rpartition(".")[2], name.rpartition("/")[2], name.partition(" ")[0]}
    if kind == "character":
        words |= {tag for tag, id in view.story.names.tags.items() if id == name}
    return frozenset(words)


def _spot(use: Use, symbol: Symbol, view: View) -> tuple[Span, str] | None:
    """The characters of a use that a rename replaces, and what they are; None where the thing goes by another name."""
    kind, name = symbol
    own, text, span = _plain(symbol), use.span.text, use.span
    if kind in ("place", "image"):
        words = re.match(r"\s+".join(map(re.escape, name.split())), text)
        return (Span(span.chunk, span.first, span.first + words.end()), words[0]) if words else None
    found = re.search(rf"(?<!\w){re.escape(own)}(?!\w)", text)
    if found is None:
        return None
    return Span(span.chunk, span.first + found.start(), span.first + found.end()), own


def _plain(symbol: Symbol) -> str:
    """The last word of a full name: what is written where it is declared."""
    kind, name = symbol
    return name if kind in ("place", "image") else name.rpartition("/")[2].rpartition(".")[2]


def _allowed(symbol: Symbol, new: str, view: View) -> None:
    kind, name = symbol
    form = WORDS if kind in ("place", "image") else NAME
    if not form.fullmatch(new):
        raise Refused(f"`{new}` is no name: letters, digits and `_`, a letter first")
    if kind in ("character", "variable", "transform") and (new in RESERVED or new in reserved("module_line")):
        raise Refused(f"`{new}` means something else in the language")
    full = name.removesuffix(_plain(symbol)) + new
    names = view.story.names
    taken = {
        "character": full in names.people,
        "label": full in view.story.outline.labels,
        "variable": full in names.values() or full in view.story.outline.assigned,
        "place": tuple(new.split()) in names.places,
        "transform": full in names.transforms,
        "transition": full in names.transitions,
    }
    if full != name and taken.get(kind):
        raise Refused(f"there is a {kind} `{new}` already")


def _library(symbol: Symbol, view: View) -> Iterator[Span]:
    """Where the shipped library declares a thing."""
    kind, name = symbol
    names = view.story.names
    tables = {"transform": names.transforms, "style": names.looks, "genre": names.kinds, "mood": names.feelings}
    thing = tables.get(kind, {}).get(name)
    span = getattr(thing, "span", NOWHERE)
    if span is not NOWHERE:
        yield span


def _file(use: Use, view: View) -> list[lsp.Location]:
    import posixpath

    path = posixpath.normpath(posixpath.join(posixpath.dirname(use.span.source), use.name))
    start = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
    return [lsp.Location(uri(view.root / path), start)] if view.home.files.exists(path) else []
