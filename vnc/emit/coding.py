"""Frames to one coded segment, and segments to one stream by copying packets: nothing is coded twice.

A segment is a closed group of pictures coded by one thread, so the same frames give the same bytes on any number of cores.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import av
import numpy as np

from vnc.diagnostics import VncError
from vnc.emit.boxes import Sample, samples
from vnc.emit.compat import fraction, paint, paint_frame, reading, versions, writing
from vnc.emit.holds import Holds, holds
from vnc.film import Coding, Planes
from vnc.request import Size
from vnc.timeline import SECOND

FORMATS = {".mp4": "mp4", ".mov": "mov", ".webm": "webm"}

AHEAD = 2
"""Frames by which a frame may be coded before it is shown, where coders do so (x264 with its pyramid of B-frames)."""

Timed = tuple[int, Any]
"""When a packet is decoded, in ticks, and the packet."""


def coding(codec: str, suffix: str, pix_fmt: str, **options: str | int) -> Coding:
    """A Coding with the versions of all libraries in it."""
    pairs = tuple((name.replace("_", "-"), str(value)) for name, value in options.items())
    return Coding(codec, suffix, pix_fmt, pairs, f"2, {versions()}")


def encode(frames: Iterable[Planes], size: Size, fps: int, how: Coding) -> bytes:
    """One segment as a small film of its own. A frame object that comes again is the same picture: it is held where that can
    be said, else sent again without copying it."""
    out = BytesIO()
    with writing(out, FORMATS[how.suffix], {}) as container:
        stream = container.add_stream(how.codec, rate=fps, options=dict(how.options))
        stream.width, stream.height, stream.pix_fmt = *size, how.pix_fmt
        stream.codec_context.thread_count = 1
        paint(stream)
        stream.codec_context.open(strict=False)
        holding = holds(stream.codec_context.extradata) if how.codec == "libx264" else None
        coded = _held(holding, frames, stream, fps, how.pix_fmt) if holding else _coded(frames, stream, fps, how.pix_fmt)
        for packet in coded:
            container.mux_one(packet)
    return out.getvalue()


def _coded(frames: Iterable[Planes], stream: Any, fps: int, pix_fmt: str) -> Iterator[Any]:
    """The packets of frames that all go through the coder."""
    for frame in _frames(frames, (stream.width, stream.height), fps, pix_fmt):
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _held(holding: Holds, frames: Iterable[Planes], stream: Any, fps: int, pix_fmt: str) -> Iterator[Any]:
    """The same, of which the coder sees only those that show something new."""
    counts: list[int] = []
    packets = list(_coded(_new(frames, counts), stream, fps, pix_fmt))
    for time, (data, key) in enumerate(_told(holding, packets, counts)):
        yield _packet(stream, data, time, fps, key)


def _told(holding: Holds, packets: Sequence[Any], counts: Sequence[int]) -> Iterator[tuple[bytes, bool]]:
    """Pictures, each with those that hold it; and which of them are keys."""
    for packet, shown in zip(packets, counts, strict=True):
        yield holding.coded(bytes(packet)), packet.is_keyframe
        yield from ((holding.held(), False) for _ in range(shown - 1))


def _new(frames: Iterable[Planes], counts: list[int]) -> Iterator[Planes]:
    """Frames that are not the one before; `counts` says for how many frames each is shown."""
    last = None
    for planes in frames:
        if planes is last:
            counts[-1] += 1
            continue
        last = planes
        counts.append(1)
        yield planes


def _packet(stream: Any, data: bytes, time: int, fps: int, key: bool) -> Any:
    """A frame that is decoded when it is shown."""
    packet: Any = av.Packet(data)
    packet.pts, packet.dts, packet.duration, packet.time_base = time, time, 1, Fraction(1, fps)
    packet.stream, packet.is_keyframe = stream, key
    return packet


def _frames(frames: Iterable[Planes], size: Size, fps: int, pix_fmt: str) -> Iterator[av.VideoFrame]:
    """One coder's frame, filled and numbered anew; a coder that still holds the last keeps its pixels."""
    coded, last, fill = av.VideoFrame(*size, pix_fmt), None, FILLERS[pix_fmt]
    paint_frame(coded)
    for number, planes in enumerate(frames):
        if planes is not last:
            last = planes
            coded.make_writable()
            fill(coded, planes)
        coded.pts, coded.time_base = number, Fraction(1, fps)
        yield coded


def _as_420(frame: av.VideoFrame, planes: Planes) -> None:
    """Only what is fresh: the rest is in the frame already."""
    for plane, pixels, step in zip(frame.planes, (planes.y, planes.u, planes.v), (1, 2, 2), strict=True):
        if planes.fresh is None:
            _fill(plane, pixels)
            continue
        rows = _rows(plane)
        for left, top, right, bottom in planes.fresh:
            area = slice(top // step, bottom // step), slice(left // step, right // step)
            rows[area] = pixels[area]


def _as_422_10(frame: av.VideoFrame, planes: Planes) -> None:
    """Ten bits, with a chroma row for every row: a quarter of the way between the two it lay between."""
    _fill(frame.planes[0], planes.y.astype(np.uint16) << 2)
    _fill(frame.planes[1], _between(planes.u.astype(np.uint16)))
    _fill(frame.planes[2], _between(planes.v.astype(np.uint16)))


def _between(chroma: np.ndarray) -> np.ndarray:
    """(h, w) of 8 bits to (2h, w) of 10 bits: 3/4 of the nearer row and 1/4 of the further, exact in ten bits."""
    above, below = np.vstack([chroma[:1], chroma[:-1]]), np.vstack([chroma[1:], chroma[-1:]])
    return np.stack([3 * chroma + above, 3 * chroma + below], 1).reshape(-1, chroma.shape[1])


def _fill(plane: Any, pixels: np.ndarray) -> None:
    """Copy pixels into a coder's plane, whose rows may be longer."""
    height, width = pixels.shape
    assert (plane.height, plane.width) == (height, width), f"a {width}x{height} plane for {plane.width}x{plane.height}"
    _rows(plane)[:height, : width * pixels.itemsize] = np.ascontiguousarray(pixels).view(np.uint8)


def _rows(plane: Any) -> np.ndarray:
    """A coder's plane as rows of bytes, to be let go before the frame is coded."""
    return np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)


FILLERS = {"yuv420p": _as_420, "yuv422p10le": _as_422_10}


def laid(container: Any, tracks: Iterable[Iterator[Timed]]) -> None:
    """Write tracks side by side, a second of each in turn: the container itself puts their packets in order."""
    mux, clock = container.mux_one, 0
    ahead = {track: next(track, None) for track in tracks}
    while any(ahead.values()):
        clock += SECOND
        for track, timed in ahead.items():
            while timed is not None and timed[0] < clock:
                mux(timed[1])
                timed = next(track, None)
            ahead[track] = timed


def join(container: Any, parts: Sequence[Path], lengths: Sequence[int], fps: int) -> Iterator[Timed]:
    """Add a video stream made of parts (`lengths` in frames) and give its packets in order. Flat in memory.

    Times are counted in frames, so that containers which round to milliseconds cannot add up an error.
    """
    with reading(parts[0]) as first:
        source = first.streams.video[0]
        stream = container.add_stream_from_template(source)
        ahead = AHEAD if source.codec_context.has_b_frames else 0
    stream.time_base = Fraction(1, fps)
    return _packets(stream, parts, lengths, fps, ahead)


def _packets(stream: Any, parts: Sequence[Path], lengths: Sequence[int], fps: int, ahead: int) -> Iterator[Timed]:
    """Decoding times are counted anew: a segment of a frame or two is coded without any frame ahead of its time."""
    start, frame, first = 0, Fraction(1, fps), b""
    for number, (part, length) in enumerate(zip(parts, lengths, strict=True), 1):
        head, found = _opened(part, fps)
        first = first or head
        count = 0
        _insist(head == first, f"segment {number} was coded with other settings", part)
        for count, sample in enumerate(found, 1):
            packet: Any = av.Packet(sample.data)
            packet.pts, packet.dts, packet.duration = start + sample.time, start + count - 1 - ahead, 1
            packet.time_base, packet.stream, packet.is_keyframe = frame, stream, sample.key
            yield packet.dts * (SECOND // fps), packet
        _insist(count == length, f"segment {number} has {count} of {length} frames", part)
        start += length


def _opened(part: Path, fps: int) -> tuple[bytes, Iterable[Sample]]:
    return samples(part, fps) if part.suffix in (".mp4", ".mov") else _demuxed(part, fps)


def _demuxed(part: Path, fps: int) -> tuple[bytes, list[Sample]]:
    """The same by way of FFmpeg, for containers whose tables we do not read."""
    with reading(part) as piece:
        stream = piece.streams.video[0]
        frames = fraction(stream.time_base) * fps
        packets = [packet for packet in piece.demux(stream) if packet.dts is not None]
        found = [Sample(round(p.pts * frames), p.is_keyframe, bytes(p)) for p in packets]
        return bytes(stream.codec_context.extradata or b"-"), found


def _insist(fine: bool, message: str, part: Path) -> None:
    if not fine:
        raise VncError(f"{message} ({part.name})", "drop it with `vnc cache verify`, or empty the store with `vnc cache clear`")
