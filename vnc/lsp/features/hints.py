"""Inlay hints: how long each line stands, how long labels run, what is made already."""

from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc.lsp.view import View


def hints(view: View, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    """For the lines in sight; from the last whole check, so a line that is being edited has none yet."""
    first, last = view.offset(params.range.start), view.offset(params.range.end)
    return sorted([*_lines(view, first, last), *_labels(view, first, last)], key=lambda hint: hint.position.line)


def _lines(view: View, first: int, last: int) -> Iterator[lsp.InlayHint]:
    """Behind the words: `2.4 s`, with a tick where the voice is made."""
    for _, end, seconds, voice, made in view.known.lines(first, last):
        text = f"{seconds:.1f} s" + (" ✓ cached" if made else "")
        told = f"voice: {voice}" + ("" if made else "; not made yet, so the length is estimated") if voice else "no voice"
        yield lsp.InlayHint(view.text.position(end), text, tooltip=told, padding_left=True)


def _labels(view: View, first: int, last: int) -> Iterator[lsp.InlayHint]:
    """Behind a label: how long it runs on this route, how many lines it has."""
    lasting = {name: (seconds, count) for name, seconds, count in view.known.survey.scenes}
    for entry in view.entries:
        for name, label in entry.labels:
            if name in lasting and first <= label.span.end and label.span.start <= last:
                seconds, count = lasting[name]
                text = f"{clock(seconds)} · {count} line{'s' * (count != 1)}"
                yield lsp.InlayHint(view.range(label.span).end, text, tooltip="on the main route", padding_left=True)


def clock(seconds: float) -> str:
    """`2:05`; tenths where it is short."""
    return f"{seconds:.1f} s" if seconds < 10 else f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
