"""Subtitle files: SRT for players, WebVTT with the time of each word for web pages, ASS with each word lit as it is spoken."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vnc.emit.plain import PlainEmitter
from vnc.emit.tracks import ASS_HEADER, PER_MILLISECOND, apart, ass_text, said
from vnc.film import Caption, Film
from vnc.store import write
from vnc.timeline import SECOND


@dataclass(frozen=True)
class TextEmitter(PlainEmitter):
    """A subtitle file: `text` writes it from the film's captions."""

    text: Callable[[Film], str] = field(default=lambda film: "")

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        write(out, self.text(film).encode())
        return () if film.captions else (f"nobody speaks in this film: {out.name} is empty",)


def srt(film: Film) -> str:
    """SubRip."""
    cues = (f"{i}\n{_span(c, ',')}\n{_plain(said(c))}\n" for i, c in enumerate(apart(film.captions), 1))
    return "\n".join(cues)


def vtt(film: Film) -> str:
    """WebVTT, the speaker as a voice tag, each word with the time at which it is spoken."""
    cues = (f"{_span(c, '.')}\n{_voice(c)}{_plain(_timed(c))}\n" for c in apart(film.captions))
    return "\n".join(("WEBVTT\n", *cues))


def ass(film: Film) -> str:
    """Advanced SubStation, karaoke timing (`\\k`) from the spoken words."""
    width, height = film.timeline.size
    head = ASS_HEADER.decode().replace("v4.00+\n", f"v4.00+\nPlayResX: {width}\nPlayResY: {height}\n", 1)
    head = head.replace("Arial,16,&Hffffff,&Hffffff", f"Arial,{height // 20},&Hffffff,&H9a9aa8")
    return head + "".join(f"{_event(caption)}\n" for caption in apart(film.captions))


def _event(caption: Caption) -> str:
    who = caption.who.replace(",", " ")
    return f"Dialogue: 0,{_ass_clock(caption.start)},{_ass_clock(caption.end)},Default,{who},0,0,0,,{_karaoke(caption)}"


def _karaoke(caption: Caption) -> str:
    """The words with their times in hundredths; what lies between words counts to the word before."""
    if not caption.words:
        return ass_text(caption.text)
    starts = [(start, first) for start, _, first, _ in caption.words]
    ends = [*starts[1:], (caption.words[-1][1], len(caption.text))]
    lead = f"{{\\k{_hundredths(starts[0][0] - caption.start)}}}{ass_text(caption.text[: starts[0][1]])}"
    return lead + "".join(
        f"{{\\k{_hundredths(end - caption.start) - _hundredths(start - caption.start)}}}{ass_text(caption.text[first:last])}"
        for (start, first), (end, last) in zip(starts, ends, strict=True)
    )


def _timed(caption: Caption) -> str:
    """A time before each word but the first: players that know `::cue(:past)` light the words as they come."""
    told, done, last = "", 0, caption.start
    for start, _, first, _ in caption.words:
        if last + PER_MILLISECOND <= start < caption.end and first >= done:
            told += f"{_escape(caption.text[done:first])}<{_clock(start, '.')}>"
            done, last = first, start
    return told + _escape(caption.text[done:])


def _hundredths(ticks: int) -> int:
    return max(0, round(ticks * 100 / SECOND))


def _span(caption: Caption, point: str) -> str:
    return f"{_clock(caption.start, point)} --> {_clock(caption.end, point)}"


def _clock(ticks: int, point: str) -> str:
    """hours:minutes:seconds and milliseconds."""
    seconds, milliseconds = divmod(ticks // PER_MILLISECOND, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{milliseconds:03}"


def _ass_clock(ticks: int) -> str:
    hundredths = ticks * 100 // SECOND
    seconds = hundredths // 100
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{hundredths % 100:02}"


def _plain(text: str) -> str:
    """Lines without gaps: an empty line would end the cue."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def _voice(caption: Caption) -> str:
    return f"<v {_escape(caption.who)}>" if caption.who else ""


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


SRT = TextEmitter("srt", ".srt", text=srt)
VTT = TextEmitter("vtt", ".vtt", "2", text=vtt)
ASS = TextEmitter("ass", ".ass", text=ass)
