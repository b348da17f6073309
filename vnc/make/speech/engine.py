"""The embedded model: phonemes to spectral frames, and frames to sound.

Hibari predicts a spectrum and a pitch for every 12.5 ms and leaves the sound to be made from them, so a voice is
shaped on these frames (`shape.py`) before there is any sound. How long each phoneme lasts is computed inside the
model but not returned; an output declared in bytes appended to the model file brings it out.
"""

import functools
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from vnc.assets import RATE

if TYPE_CHECKING:
    from hibari.g2p import G2P
    from onnxruntime import InferenceSession, SessionOptions

SAMPLE_RATE = 24_000
FRAME = 300
"""Samples per frame, at 24 kHz."""
TICKS = FRAME * RATE // SAMPLE_RATE
"""Ticks per frame, at 48 kHz."""
BINS = 601
LATE = 2640
"""The model's durations run 55 ms behind its sound (between what hissing and what forced alignment say of it)."""

_DURATIONS = "/Clip_output_0"


@dataclass(frozen=True)
class Spell:
    """A symbol of the phoneme alphabet and the frames it lasts, half open."""

    symbol: str
    start: int
    end: int


@dataclass(frozen=True)
class Frames:
    """Log magnitudes of the voiced (lh), noise (ln) and free (lr) parts, with their phases: (601, n) float32; pitch (n,) in Hz.

    Pitch below 40 means unvoiced. `spells` cover 0..n without gaps; their symbols begin with `^` and end with `$`.
    """

    lh: np.ndarray
    th: np.ndarray
    ln: np.ndarray
    lr: np.ndarray
    phi: np.ndarray
    f0: np.ndarray
    spells: tuple[Spell, ...]

    def __len__(self) -> int:
        return self.f0.shape[0]


def frames(phonemes: str, speed: float = 1.0) -> Frames:
    """What the model says to a phoneme string. Symbols that it does not know are left out."""
    known = [symbol for symbol in phonemes if speakable(symbol)]
    *parts, durations = _model().run(None, {"ids": ids(known), "speed": np.asarray([speed], np.float32)})
    lh, th, ln, lr, phi, f0 = (part[0] for part in parts)
    lasting = spells(known, durations)
    assert lasting[-1].end == f0.shape[0], "the model's durations do not add up to its sound"
    return Frames(lh, th, ln, lr, phi, f0, lasting)


def speakable(symbol: str) -> bool:
    return symbol in _vocabulary()


def ids(marks: Iterable[str]) -> np.ndarray:
    """(1, n + 2) numbers of the phoneme alphabet, with the pads at both ends."""
    return np.asarray([[0, *(_vocabulary()[mark] for mark in marks), 0]], np.int64)


def sound(said: Frames, seed: int) -> np.ndarray:
    """(samples,) float32 at 24 kHz, exactly 300 per frame. Equal seeds give equal bytes."""
    from hibari import dsp

    return dsp.synth(said.lh, said.th, said.ln, said.lr, said.phi, said.f0, np.random.default_rng(seed))


@functools.cache
def spelling(british: bool = False) -> "G2P":
    """Text to phonemes (misaki's alphabet) in American or British English; loaded once."""
    from hibari.g2p import G2P

    return G2P(british=british)


@functools.cache
def _model() -> "InferenceSession":
    import onnxruntime

    data = with_output((_assets() / "hibari.onnx").read_bytes(), _DURATIONS)
    return onnxruntime.InferenceSession(data, one_thread(), providers=["CPUExecutionProvider"])


@functools.cache
def _vocabulary() -> dict[str, int]:
    return json.loads((_assets() / "vocab.json").read_text("utf-8"))


def _assets() -> Path:
    import hibari

    return Path(hibari.__file__).parent / "assets"


def one_thread() -> "SessionOptions":
    """Session options: one thread (so that bytes do not depend on the machine's cores), no hoard of memory, no chatter."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return options


def with_output(model: bytes, name: str) -> bytes:
    """The ONNX model that also returns the inner float tensor `name`. Protobuf messages merge when joined, so it is enough
    to append ModelProto.graph(7).output(12) = ValueInfo{name(1), type(2).tensor_type(1).elem_type(1) = float}."""
    tensor = field(1, b"\x08\x01")
    return model + field(7, field(12, field(1, name.encode()) + field(2, tensor)))


def field(number: int, payload: bytes) -> bytes:
    """A protobuf field of bytes."""
    return bytes([number << 3 | 2]) + _varint(len(payload)) + payload


def _varint(value: int) -> bytes:
    out: list[int] = []
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def spells(marks: Sequence[str], durations: np.ndarray) -> tuple[Spell, ...]:
    """Durations of the start, the marks and the end, in steps of 25 ms, which is two frames."""
    edges = [0, *np.rint(np.cumsum(durations.ravel()) * 2).astype(int).tolist()]
    return tuple(Spell(*each) for each in zip(("^", *marks, "$"), edges[:-1], edges[1:], strict=True))
