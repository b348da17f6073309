"""What an emitter is given: the timed film, its coded segments, its sound, and any frame it may ask for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from vnc.record import record
from vnc.tier import TIERS, Tier
from vnc.timeline import Segment, Text, Timeline

Sound = Callable[[], Iterator[np.ndarray]]
"""Blocks of (2, n) float32 in -1..1 at 48 kHz, from the start each time it is called; together as long as the film."""


class Planes(Protocol):
    """A frame as coders take it, BT.709 limited range, 4:2:0: y (h, w), u and v (h/2, w/2), uint8. `fresh` are the even-sided
    rectangles (left, top, right, bottom) outside which it is the frame before; None if it may be another altogether."""

    @property
    def y(self) -> np.ndarray: ...

    @property
    def u(self) -> np.ndarray: ...

    @property
    def v(self) -> np.ndarray: ...

    @property
    def fresh(self) -> tuple[tuple[int, int, int, int], ...] | None: ...


@record
class Coding:
    """All that a coded segment's bytes depend on beyond its frames, size and rate. `suffix` names its container."""

    codec: str
    suffix: str
    pix_fmt: str
    options: tuple[tuple[str, str], ...]
    version: str


@record
class SoundCoding:
    """How sound is coded: FFmpeg's coder, its sample format, bits a second (0: lossless).

    `apart`: in parts of a few seconds, each kept on its own; else the whole film is coded in one go.
    """

    codec: str
    form: str
    rate: int = 0
    options: tuple[tuple[str, str], ...] = ()
    apart: bool = False
    version: str = ""


@record
class Caption:
    """Words on the screen from `start` to `end`, in ticks of the film; `words` are (start, end, first, last)."""

    start: int
    end: int
    who: str
    text: str
    words: tuple[tuple[int, int, int, int], ...] = ()


@record
class Words:
    """Words that an emitter wants set: the font, its size and the measure in pixels, at most so many rows of that pitch."""

    text: str
    font: str
    size: float
    colour: str
    width: float
    rows: int = 1
    leading: float = 1.3


@dataclass(frozen=True)
class Film:
    """`parts` are the coded segments in order, () if the emitter asked for none; `frame` gives (h, w, 3) uint8 at a tick,
    `label` words as (h, w, 4) uint8, in any script.

    `heard` is the coded sound as (tick at which it begins, file of packets), () if the emitter codes `sound` itself.
    """

    timeline: Timeline
    sound: Sound
    frame: Callable[[int], np.ndarray]
    label: Callable[[Words], np.ndarray]
    parts: tuple[Path, ...] = ()
    captions: tuple[Caption, ...] = ()
    tier: Tier = TIERS["preview"]
    stems: Mapping[str, Sound] = field(default_factory=dict[str, Sound])
    """The mix taken apart (`voice`, `music` …), for those who go on cutting."""
    heard: tuple[tuple[int, Path], ...] = ()


def captions(timeline: Timeline) -> tuple[Caption, ...]:
    """What subtitles say: every segment with words that are heard or read, in order."""
    pairs = zip(timeline.starts(), timeline.segments, strict=True)
    return tuple(_caption(start, segment, segment.text) for start, segment in pairs if segment.caption and segment.text)


def _caption(start: int, segment: Segment, text: Text) -> Caption:
    first, last = segment.caption or (0, segment.length)
    words = tuple((start + a, start + b, c, d) for a, b, c, d in text.words)
    plain = "".join(run.text for run in text.entry.runs)
    return Caption(start + first, start + last, text.entry.who, plain, words)
