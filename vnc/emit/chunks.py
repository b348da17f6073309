"""Coded sound as a file of packets: the whole film's, or that of a part which is kept on its own.

A part is coded with a run-up of a few frames before it, thrown away afterwards, so that the coder is in its stride where
the parts meet. It still restarts with each part, so the final film is coded in one go instead.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import Struct
from typing import Any

import av
import numpy as np

from vnc.diagnostics import VncError
from vnc.emit.coding import Timed
from vnc.emit.compat import versions
from vnc.emit.tracks import TICK
from vnc.film import SoundCoding

FRAME = 1024
"""Samples of an AAC frame, and what its coder puts before the first."""
GLOBAL_HEADER = 1 << 22
_ENTRY = Struct("<iii")


def sound_coding(codec: str, form: str, rate: int = 0, apart: bool = False, **options: str) -> SoundCoding:
    """A SoundCoding with the versions of all libraries in it."""
    return SoundCoding(codec, form, rate, tuple(options.items()), apart, f"1, {versions()}")


def coded(blocks: Iterable[np.ndarray], how: SoundCoding) -> bytes:
    """The packets of a whole film's sound."""
    return _packed(_packets(blocks, 0, how))


def coded_part(sound: np.ndarray, run_up: int, length: int, last: bool, how: SoundCoding) -> bytes:
    """The packets of `length` samples that follow `run_up`; but for the film's last part a frame more follows them."""
    low, high = -FRAME, length if last else length - FRAME
    return _packed(p for p in _packets([sound], -run_up, how) if low <= p.pts < high)


def packets(stream: Any, files: Iterable[tuple[int, Path]]) -> Iterator[Timed]:
    """The packets of coded sounds that begin at these ticks, one after the other."""
    for start, path in files:
        whole = path.read_bytes()
        count = _ENTRY.unpack_from(whole)[0] if len(whole) >= _ENTRY.size else -1
        at = _ENTRY.size * (count + 1)
        if count < 0 or len(whole) < at:
            raise VncError(f"cannot read {path}", "drop damaged entries with `vnc cache verify`; build again")
        for time, duration, size in _ENTRY.iter_unpack(whole[_ENTRY.size : at]):
            packet: Any = av.Packet(whole[at : at + size])
            packet.pts = packet.dts = start + time
            packet.duration, packet.time_base, packet.stream = duration, TICK, stream
            packet.is_keyframe = True
            at += size
            yield start + time, packet


def _packets(blocks: Iterable[np.ndarray], clock: int, how: SoundCoding) -> Iterator[Any]:
    coder: Any = av.CodecContext.create(how.codec, "w")
    coder.sample_rate, coder.layout, coder.format = TICK.denominator, "stereo", how.form
    coder.bit_rate, coder.time_base, coder.options = how.rate, TICK, dict(how.options)
    coder.flags |= GLOBAL_HEADER
    for block in blocks:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block, np.float32), "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = TICK.denominator, clock, TICK
        clock += block.shape[1]
        yield from coder.encode(frame)
    yield from coder.encode(None)


def _packed(found: Iterable[Any]) -> bytes:
    """A row of (time from the start, duration, bytes) for each, then the bytes."""
    kept = [(p.pts, p.duration, bytes(p)) for p in found]
    table = b"".join(_ENTRY.pack(time, duration, len(data)) for time, duration, data in kept)
    return _ENTRY.pack(len(kept), 0, 0) + table + b"".join(data for _, _, data in kept)
