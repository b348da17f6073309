"""Call hierarchy over labels: which labels lead to one by `jump`, `call` or a menu, and where one leads."""

from collections.abc import Iterable, Iterator

from lsprotocol import types as lsp

from vnc.lsp.features.names import declared, uri, uses
from vnc.lsp.uses import Use
from vnc.lsp.view import View


def prepare(view: View, params: lsp.CallHierarchyPrepareParams) -> list[lsp.CallHierarchyItem]:
    """The label that is named at a place, else the one that the place stands in."""
    offset = view.offset(params.position)
    found = view.symbol(offset)
    name = found[1][1] if found and found[1][0] == "label" else _around(view, offset)
    return list(_items(view, name))


def incoming(view: View, params: lsp.CallHierarchyIncomingCallsParams) -> list[lsp.CallHierarchyIncomingCall]:
    leading = [use for use in uses(view, ("label", _name(params.item))) if not use.declares and use.label]
    return [
        lsp.CallHierarchyIncomingCall(item, _ranges(view, group))
        for label, group in _grouped((use.label, use) for use in leading)
        for item in _items(view, label)
    ]


def outgoing(view: View, params: lsp.CallHierarchyOutgoingCallsParams) -> list[lsp.CallHierarchyOutgoingCall]:
    name = _name(params.item)
    entry = view.story.labels.get(name)
    own = [use for use in (entry.uses if entry else ()) if use.kind == "label" and use.label == name and not use.declares]
    led = ((symbol[1], use) for use in own if (symbol := view.story.symbol(use)))
    return [
        lsp.CallHierarchyOutgoingCall(item, _ranges(view, group))
        for label, group in _grouped(led)
        for item in _items(view, label)
    ]


def _name(item: lsp.CallHierarchyItem) -> str:
    return str(item.data) if item.data else item.name


def _around(view: View, offset: int) -> str:
    """The label that a place stands in."""
    entry = view.entry(offset)
    before = [name for name, label in entry.labels if label.span.start <= offset] if entry else []
    return before[-1] if before else entry.before if entry else ""


def _items(view: View, name: str) -> Iterator[lsp.CallHierarchyItem]:
    for use in list(declared(view, ("label", name)))[:1]:
        entry = view.story.labels.get(name)
        span = next((label.span for full, label in entry.labels if full == name), use.span) if entry else use.span
        place, word = view.location(span), view.location(use.span)
        if place is not None and word is not None:
            address = uri(view.root / use.span.source)
            kind = lsp.SymbolKind.Function
            yield lsp.CallHierarchyItem(name, kind, address, place.range, word.range, detail=use.span.source, data=name)


def _grouped(pairs: Iterable[tuple[str, Use]]) -> Iterator[tuple[str, list[Use]]]:
    groups: dict[str, list[Use]] = {}
    for name, use in pairs:
        groups.setdefault(name, []).append(use)
    yield from groups.items()


def _ranges(view: View, group: list[Use]) -> list[lsp.Range]:
    return [place.range for use in group if (place := view.location(use.span))]
