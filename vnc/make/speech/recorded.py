"""Sound files of any kind to samples at 48 kHz, and a spoken take to a clip like any other."""

import io
from collections.abc import Iterator
from typing import Any

import numpy as np

from vnc.assets import RATE, Clip
from vnc.diagnostics import VncError
from vnc.make.lips.align import aligned
from vnc.make.speech.speak import LOUDNESS, finished
from vnc.make.speech.text import Lexicon


class Unheard(VncError):
    """A file that holds no sound we can decode."""


def recorded(data: bytes, text: str, lexicon: Lexicon = (), name: str = "the recording", language: str = "en") -> Clip:
    """A take: mono, levelled and trimmed as our own voices are, with its words found in the sound."""
    sound = decoded(data, name).mean(0)
    words, phones = aligned(sound, text, lexicon, language)
    return finished(Clip(sound[None], words, phones), LOUDNESS)


def decoded(data: bytes, name: str = "the file") -> np.ndarray:
    """(channels, samples) float32 at 48 kHz from WAV, FLAC, OGG, MP3, Opus, M4A …"""
    import soxr

    samples, rate = _soundfile(data) or _av(data) or (np.zeros((0, 1), np.float32), RATE)
    if not samples.size:
        raise Unheard(f"{name} holds no sound that can be decoded", "use WAV, FLAC, OGG, MP3, Opus or M4A")
    if rate != RATE:
        samples = soxr.resample(samples, rate, RATE)
    return np.ascontiguousarray(samples.T, np.float32)


def _soundfile(data: bytes) -> tuple[np.ndarray, int] | None:
    import soundfile

    try:
        return soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except soundfile.LibsndfileError:
        return None


def _av(data: bytes) -> tuple[np.ndarray, int] | None:
    import av
    from av.error import FFmpegError

    try:
        with av.open(io.BytesIO(data)) as container:
            blocks = list(_blocks(container))
    except (FFmpegError, IndexError):
        return None
    return (np.concatenate(blocks), RATE) if blocks else None


def _blocks(container: Any) -> Iterator[np.ndarray]:
    import av

    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
    for frame in container.decode(container.streams.audio[0]):
        yield from (part.to_ndarray().T for part in resampler.resample(frame))
    yield from (part.to_ndarray().T for part in resampler.resample(None))
