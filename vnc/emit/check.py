"""A finished file is opened again before anybody is told that it is finished."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from vnc.diagnostics import VncError
from vnc.emit.compat import reading
from vnc.record import record
from vnc.timeline import SECOND


@record
class Expected:
    """What must be in a file: `length` in ticks, `frames` of picture (None: a cover at most), how many streams of sound
    and of subtitles."""

    length: int
    fps: int
    frames: int | None = 0
    sounds: int = 0
    subtitles: int = 0


def check(path: Path, expected: Expected) -> None:
    """Raise VncError unless the streams are there, complete, and as long as the film to within one frame."""
    with reading(path) as container:
        streams = container.streams
        frames = None if expected.frames is None else _count(path, streams.video)
        found = replace(expected, frames=frames, sounds=len(streams.audio), subtitles=len(streams.subtitles))
        length = Fraction(container.duration or 0, 1_000_000)
    if found != expected:
        raise _unsound(path, f"it has {_told(found)} instead of {_told(expected)}")
    if abs(length - Fraction(expected.length, SECOND)) > Fraction(1, expected.fps):
        raise _unsound(path, f"it lasts {float(length):.3f} s instead of {expected.length / SECOND:.3f} s")


def _count(path: Path, videos: Any) -> int:
    """Frames in the first video stream, by its index where there is one."""
    if not videos:
        return 0
    return videos[0].frames or _packets(path)


def _packets(path: Path) -> int:
    with reading(path) as container:
        return sum(packet.size > 0 for packet in container.demux(container.streams.video[0]))


def _told(what: Expected) -> str:
    return f"{what.frames or 0} frames, {what.sounds} sound and {what.subtitles} subtitle streams"


def _unsound(path: Path, why: str) -> VncError:
    return VncError(f"{path.name} came out wrong: {why}", "nothing was replaced; build again, and report it if it stays so")
