"""What an editor is shown of a file: what the parser finds now, judgements of edited items, the rest of the last survey."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from time import perf_counter

from lsprotocol import types as lsp

from vnc.diagnostics import Diagnostic, Edit, Fix, Label
from vnc.ignores import kept
from vnc.lsp.index import Entry
from vnc.lsp.opinions import CODES
from vnc.lsp.survey import Anchors, Finding
from vnc.lsp.view import View
from vnc.source import Source, Span

BUDGET = 0.03
"""Seconds that judging edited items may take at once; what is left over waits for the survey."""
HUGE = 60_000
"""Characters of an item from which on judging it takes too long for a keystroke."""
ONCE = frozenset(("near-emotion", "missing-art"))
"""Told for the first place only."""
SEVERITIES = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "note": lsp.DiagnosticSeverity.Information,
}
FADED = ("unused-", "unreachable")


def findings(view: View, budget: float = BUDGET) -> tuple[Diagnostic, ...]:
    """Everything to say about the file as it stands, nearest to the truth that can be had in the time."""
    fresh = view.story.found
    told = [d for d in fresh if d.span is None or d.span.source == view.file]
    stretches: list[tuple[int, int]] = []
    for entry in dirty(view):
        if budget <= 0:
            break
        if len(entry.item.span.chunk.text) > HUGE:
            continue
        began = perf_counter()
        told += view.story.local(entry)
        stretches.append((entry.item.span.chunk.base, entry.item.span.chunk.base + len(entry.item.span.chunk.text)))
        budget -= perf_counter() - began
    for anchors in (view.known, view.opinions):
        moved = (_kept(finding, anchors, stretches) for finding in anchors.survey.findings)
        told += (each for each in moved if each is not None)
    return kept(_unique(told, view), {view.file: Source(view.file, view.text.text)})


def dirty(view: View) -> Iterator[Entry]:
    """Items that the survey has not seen as they stand."""
    drift = view.known.drift
    for entry in view.entries:
        chunk = entry.item.span.chunk
        if chunk.base + len(chunk.text) >= drift.head and chunk.base <= drift.new - drift.tail:
            yield entry


def _kept(finding: Finding, anchors: Anchors, stretches: list[tuple[int, int]]) -> Diagnostic | None:
    """A finding of the survey where it stands now; None if something newer is known there."""
    span = finding.told.span
    if finding.group == "syntax" or span is None or span.source != anchors.file:
        return None
    start, end = anchors.at(span.start), anchors.at(span.end, True)
    if start is None or end is None or start > end:
        return None
    if finding.group == "local" and any(first <= start < last for first, last in stretches):
        return None
    return _moved(finding.told, anchors)


def _moved(told: Diagnostic, anchors: Anchors) -> Diagnostic | None:
    """The same with every span of this file where it stands now; a fix whose place is gone is left out."""

    def span(old: Span) -> Span | None:
        if old.source != anchors.file:
            return old
        start, end = anchors.at(old.start), anchors.at(old.end, True)
        return Span.at(old.source, start, end) if start is not None and end is not None else None

    labels = tuple(Label(new, label.text) for label in told.labels if (new := span(label.span)))
    fixes: list[Fix] = []
    for fix in told.fixes:
        edits = [Edit(new, edit.text) for edit in fix.edits if (new := span(edit.span))]
        if len(edits) == len(fix.edits):
            fixes.append(Fix(fix.title, tuple(edits), fix.safe))
    return replace(told, span=span(told.span) if told.span else None, labels=labels, fixes=tuple(fixes))


def _unique(told: Iterable[Diagnostic], view: View) -> Iterator[Diagnostic]:
    ignored = view.project.ignore
    seen: set[object] = set()
    for each in told:
        key = (each.code, each.message) if each.code in ONCE else (each.code, each.message, str(each.span))
        if key not in seen and (each.severity == "error" or each.code not in ignored):
            seen.add(key)
            yield each


def shown(told: Diagnostic, view: View) -> lsp.Diagnostic:
    """A finding as the protocol has it: the hints stand under the message."""
    related = [
        lsp.DiagnosticRelatedInformation(place, label.text) for label in told.labels if (place := view.location(label.span))
    ]
    tags = [lsp.DiagnosticTag.Unnecessary] if told.code.startswith(FADED) else None
    return lsp.Diagnostic(
        range=view.range(told.span) if told.span else lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0)),
        message="\n".join((told.message, *told.hints)),
        severity=lsp.DiagnosticSeverity.Hint if told.severity == "note" and told.code in CODES else SEVERITIES[told.severity],
        code=told.code,
        source="vnc",
        related_information=related or None,
        tags=tags,
    )
