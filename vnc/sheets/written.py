"""A sheet as text: a table, subtitles, a screenplay, a plain list."""

import csv as _csv
import io
import re
from collections.abc import Iterator

from vnc.manuscript import Line, Way
from vnc.sheets.sheet import NARRATOR, Sheet, take
from vnc.timeline import SECOND

HEADINGS = ("number", "id", "file", "recorded", "character", "name", "emotion", "scene", "seconds", "words", "text")
FORCED = re.compile(r"[.!@>~#=]|(?:INT|EXT|EST|I/E)\b|[^a-z]+$")
"""Beginnings of an action line that Fountain would take for something else."""


def csv(sheet: Sheet) -> str:
    """A row a line; `file` is where the recording is looked for."""
    out = io.StringIO()
    table = _csv.writer(out, lineterminator="\n")
    table.writerow(HEADINGS)
    for number, line in enumerate(sheet.lines, 1):
        who, there = line.who or ("" if line.name else NARRATOR), "yes" if line.take else ""
        seconds = f"{line.seconds:.1f}"
        facts = (number, line.id, take(line), there, who, line.name, line.emotion, line.label, seconds, line.words, line.text)
        table.writerow(facts)
    return out.getvalue()


def txt(sheet: Sheet) -> str:
    """Scene by scene, with ids and directions."""
    return "\n".join(_list(sheet)) + "\n"


def fountain(sheet: Sheet) -> str:
    """A screenplay: narration is action, emotions are in brackets, ids are notes."""
    return "\n".join(_screenplay(sheet)) + "\n"


def srt(sheet: Sheet, way: Way) -> str:
    """The lines at their (estimated) times on one way through the story."""
    wanted = {line.id: line for line in sheet.lines}
    out: list[str] = []
    clock = 0
    for segment in way.timeline.segments:
        line = wanted.get(segment.id)
        if line is not None and segment.text is not None:
            first, last = segment.caption or (0, segment.length)
            words = f"{line.name}: {line.text}" if line.name else line.text
            out.append(f"{len(out) + 1}\n{_clock(clock + first)} --> {_clock(clock + last)}\n{words}\n")
        clock += segment.length
    return "\n".join(out)


def _list(sheet: Sheet) -> Iterator[str]:
    yield sheet.title or "Untitled"
    for part in sheet.parts:
        told = "; ".join(filter(None, (part.personality, part.speech)))
        yield f"  {part.name}" + (f": {told}" if told else "")
    for label, lines in sheet.scenes():
        yield f"\n== {label or 'story'} ==\n"
        for line in lines:
            yield f"[{line.id}] {line.name or 'Narrator'}{f' ({line.emotion})' if line.emotion else ''}, {line.seconds:.1f} s"
            yield f"    {line.text}"


def _screenplay(sheet: Sheet) -> Iterator[str]:
    if sheet.title:
        yield f"Title: {sheet.title}\n"
    for label, lines in sheet.scenes():
        yield f".{label.replace('_', ' ').upper() or 'STORY'}\n"
        for line in lines:
            yield from _speech(line)


def _speech(line: Line) -> Iterator[str]:
    if not line.name:
        yield f"{'!' if FORCED.match(line.text) else ''}{_plain(line.text)} [[{line.id}]]\n"
        return
    upper = line.name.upper()
    yield upper if re.fullmatch(r"[A-Z][A-Z .'-]*", upper) else f"@{line.name}"
    if line.emotion:
        yield f"({line.emotion})"
    yield f"{_plain(line.text)} [[{line.id}]]\n"


def _plain(text: str) -> str:
    """Without what Fountain would take for emphasis."""
    return re.sub(r"([*_])", r"\\\1", text)


def _clock(ticks: int) -> str:
    milliseconds = round(ticks * 1000 / SECOND)
    seconds, milliseconds = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d},{milliseconds:03d}"
