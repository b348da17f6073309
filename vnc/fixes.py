"""Fixes put into a text."""

from collections.abc import Iterable

from vnc.diagnostics import Diagnostic, Edit, Fix


def safe(found: Iterable[Diagnostic]) -> tuple[Fix, ...]:
    """The first safe fix of each finding that has one."""
    return tuple(fix for each in found for fix in each.fixes[:1] if fix.safe and fix.edits)


def fixed(text: str, name: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """A file's text with these fixes, and how many of them. One that overlaps an earlier one waits for the next time."""
    taken: list[Edit] = []
    count = 0
    for fix in fixes:
        if all(edit.span.source == name for edit in fix.edits) and not any(
            _overlap(edit, other) for edit in fix.edits for other in taken
        ):
            taken += [edit for edit in fix.edits if edit not in taken]
            count += 1
    for edit in sorted(taken, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text, count


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same text; the same edit twice does not count."""
    same = one.text == other.text and (one.span.start, one.span.end) == (other.span.start, other.span.end)
    return not same and one.span.start <= other.span.end and other.span.start <= one.span.end
