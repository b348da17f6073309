"""AAC in pieces that are kept: a draft codes only the sound that changed, on all cores.

A piece is coded with a run-up of a few frames before it, thrown away afterwards, so that the coder is in its stride where
the pieces meet. It still restarts with each piece, so the final film is coded in one go instead.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from struct import Struct
from typing import Any, Literal

import av
import numpy as np

from vnc.emit.coding import Timed
from vnc.emit.compat import versions
from vnc.emit.tracks import TICK, SoundCoding
from vnc.record import record
from vnc.request import key
from vnc.store import Store

FRAME = 1024
"""Samples of an AAC frame, and what its coder puts before the first."""
PIECE = 235 * FRAME
RUN_UP = 8 * FRAME
"""Fewer frames are heard at the joins; more make them no better."""
GLOBAL_HEADER = 1 << 22
_ENTRY = Struct("<iii")


@record
class Piece:
    """A request: the samples by their digest, run-up and following frame included. `place` says which ends are the film's."""

    digest: str
    run_up: int
    length: int
    place: tuple[bool, bool]
    how: SoundCoding
    version: str
    kind: Literal["sound-piece"] = "sound-piece"


@record
class Window:
    """(2, n) samples of one piece with what lies around it; `start` is the piece's own first tick."""

    samples: np.ndarray
    start: int
    run_up: int
    length: int
    last: bool


def pieces(stream: Any, blocks: Iterable[np.ndarray], how: SoundCoding, store: Store, workers: int) -> Iterator[Timed]:
    """The packets of an AAC stream, made or found piece by piece, a few at once."""
    waiting: deque[tuple[int, Future[bytes]]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        for window in windows(blocks):
            waiting.append((window.start, pool.submit(_piece, window, how, store)))
            if len(waiting) > 2 * workers:
                yield from _packets(stream, *waiting.popleft())
        for start, data in waiting:
            yield from _packets(stream, start, data)


def windows(blocks: Iterable[np.ndarray]) -> Iterator[Window]:
    """Cut the film's sound where pieces meet, each with its run-up and the frame that follows it."""
    held, first, start = np.zeros((2, 0), np.float32), 0, 0
    for block in blocks:
        held = np.concatenate([held, block], axis=1)
        while first + held.shape[1] >= start + PIECE + FRAME + 1:
            stop = start + PIECE
            yield Window(held[:, : stop + FRAME - first].copy(), start, start - first, PIECE, last=False)
            kept = stop - RUN_UP
            held, first, start = held[:, kept - first :], kept, stop
    yield Window(held, start, start - first, first + held.shape[1] - start, last=True)


def _piece(window: Window, how: SoundCoding, store: Store) -> bytes:
    digest = sha256(np.ascontiguousarray(window.samples, np.float32).tobytes()).hexdigest()
    ends = window.start == 0, window.last
    request = Piece(digest, window.run_up, window.length, ends, how, f"1, {versions()}")
    data = store.read(key(request), ".aac")
    if data is None:
        data = _coded(window, how)
        store.put(request, data, ".aac")
    return data


def _coded(window: Window, how: SoundCoding) -> bytes:
    """The piece's own packets: a row of (time from the piece's start, duration, bytes), then the bytes."""
    coder: Any = av.CodecContext.create(how.codec, "w")
    coder.sample_rate, coder.layout, coder.format = TICK.denominator, "stereo", how.form
    coder.bit_rate, coder.time_base, coder.options = how.rate, TICK, dict(how.options)
    coder.flags |= GLOBAL_HEADER
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(window.samples, np.float32), "fltp", "stereo")
    frame.sample_rate, frame.pts, frame.time_base = TICK.denominator, -window.run_up, TICK
    low = -FRAME
    high = window.length if window.last else window.length - FRAME
    kept = [p for p in (*coder.encode(frame), *coder.encode(None)) if low <= p.pts < high]
    table = b"".join(_ENTRY.pack(p.pts, p.duration, p.size) for p in kept)
    return _ENTRY.pack(len(kept), 0, 0) + table + b"".join(map(bytes, kept))


def _packets(stream: Any, start: int, data: Future[bytes]) -> Iterator[Timed]:
    whole = data.result()
    count = _ENTRY.unpack_from(whole)[0]
    at = _ENTRY.size * (count + 1)
    for number in range(1, count + 1):
        time, duration, size = _ENTRY.unpack_from(whole, number * _ENTRY.size)
        packet: Any = av.Packet(whole[at : at + size])
        packet.pts = packet.dts = start + time
        packet.duration, packet.time_base, packet.stream = duration, TICK, stream
        packet.is_keyframe = True
        at += size
        yield start + time, packet
