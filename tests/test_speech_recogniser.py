"""A recogniser that hears what engines say: here a double in faster-whisper's place; with the real one, on request."""

import importlib.util
import sys
import types
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from vnc.assets import RATE
from vnc.diagnostics import Unavailable, VncError
from vnc.make.roles import Missing
from vnc.make.speech import recogniser
from vnc.make.speech.foreign import TRIES, Ears, Heard, spoken
from vnc.make.speech.speak import speak
from vnc.make.speech.text import breaths, read
from vnc.make.voice_command import VOICE as COMMAND
from vnc.make.voice_server import VOICE as SERVER
from vnc.make.voice_workers import CHATTERBOX
from vnc.request import Speech

TEXT = "Dr. Lee paid $4.50 at 12:35. Okafor waits."
HEARD = "Doctor Lee paid four dollars and 50 cents at 12:35. O'Kofor waits."
OTHER = "The milk train came and went by the way."


class Whisper:
    """As `faster_whisper.WhisperModel`: made of a folder, it hears 16 kHz and gives segments and a note of them."""

    heard: ClassVar[Sequence[str]] = ()
    made: ClassVar[list[str]] = []
    asked: ClassVar[list[tuple[int, str]]] = []

    def __init__(self, path: str, device: str, compute_type: str, cpu_threads: int) -> None:
        assert (device, compute_type, cpu_threads) == ("cpu", "int8", 1) and (Path(path) / "model.bin").is_file()
        self.made.append(path)

    def transcribe(self, sound: np.ndarray, language: str, beam_size: int, condition_on_previous_text: bool):
        assert sound.dtype == np.float32 and sound.ndim == 1
        self.asked.append((sound.size, language))
        text = self.heard[min(len(self.asked), len(self.heard)) - 1]
        return (types.SimpleNamespace(text=f" {part}.") for part in text.split(". ")), object()


@pytest.fixture
def whisper(monkeypatch: pytest.MonkeyPatch) -> type[Whisper]:
    module = types.ModuleType("faster_whisper")
    module.__dict__["WhisperModel"] = Whisper
    module.__spec__ = importlib.util.spec_from_loader("faster_whisper", None)
    monkeypatch.setitem(sys.modules, "faster_whisper", module)
    recogniser._model.cache_clear()
    Whisper.made, Whisper.asked, Whisper.heard = [], [], ()
    return Whisper


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "model.bin").write_bytes(b"weights")
    return str(tmp_path)


def line(**more: str) -> Speech:
    return Speech(TEXT, "nova", "server@4", **{"language": "en", **more})


def engine() -> tuple[list[int], np.ndarray]:
    return [], speak(Speech(TEXT, "clara", "hibari")).samples[0]


def test_what_is_heard_right_is_taken_however_it_is_spelt(whisper: type[Whisper], folder: str) -> None:
    whisper.heard = (HEARD,)
    seeds, sound = engine()
    clip = spoken(line(), lambda text, seed: seeds.append(seed) or Heard(sound), Ears(recogniser=folder))
    assert len(seeds) == 1 and clip.words and whisper.made == [folder]
    assert whisper.asked == [(sound.size // 3, "en")]


def test_what_is_heard_otherwise_is_asked_for_with_another_seed(whisper: type[Whisper], folder: str) -> None:
    whisper.heard = (OTHER, HEARD)
    seeds, sound = engine()
    spoken(line(), lambda text, seed: seeds.append(seed) or Heard(sound), Ears(recogniser=folder))
    assert len(set(seeds)) == len(seeds) == 2 and len(whisper.made) == 1


def test_the_least_doubted_is_taken_where_none_is_right(whisper: type[Whisper], folder: str) -> None:
    whisper.heard = (OTHER, "Doctor Lee paid four fifty", OTHER, "")
    seeds, sound = engine()
    waits = RATE // 5
    answers = [np.insert(sound, sound.size // 2, np.zeros(waits * n, np.float32)) for n in range(TRIES)]
    ask = lambda text, seed: seeds.append(seed) or Heard(answers[len(seeds) - 1])  # noqa: E731
    taken = spoken(line(), ask, Ears(recogniser=folder))
    first = spoken(line(), lambda text, seed: Heard(sound))
    assert len(seeds) == TRIES and taken.samples.shape[-1] == first.samples.shape[-1] + waits


def test_who_hears_nothing_misses_every_sound(whisper: type[Whisper], folder: str) -> None:
    whisper.heard = ("",)
    assert recogniser.doubt(np.zeros(RATE, np.float32), [read(TEXT)], folder) == 1.0


def test_a_whisper_is_not_listened_to(whisper: type[Whisper], folder: str) -> None:
    seeds, sound = engine()
    spoken(line(style="whisper"), lambda text, seed: seeds.append(seed) or Heard(sound), Ears(recogniser=folder))
    assert len(seeds) == 1 and not whisper.asked


def test_other_languages_are_compared_by_their_letters(whisper: type[Whisper], folder: str) -> None:
    whisper.heard = ("Guten Tag, Herr Müller", "Auf Wiedersehen")
    readings = [read("Guten Tag, Herr Müller!", (), "de")]
    sound = np.zeros(RATE, np.float32)
    assert recogniser.doubt(sound, readings, folder, "de-DE") == 0.0
    assert recogniser.doubt(sound, readings, folder, "de-DE") > recogniser.MISHEARD
    assert {language for _, language in whisper.asked} == {"de"}


@pytest.mark.parametrize(
    ("one", "other", "steps"), [("", "", 0), ("kitten", "sitting", 3), ("abc", "", 3), ("", "ab", 2), ("lamp", "lamp", 0)]
)
def test_apart(one: str, other: str, steps: int) -> None:
    assert recogniser.apart(one, other) == steps


def test_what_is_missing_is_said_before_anything_is_spoken(
    whisper: type[Whisper], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python"
    python.touch()
    for part, options in (
        (SERVER, {"url": "http://127.0.0.1:9", "kind": "openai"}),
        (COMMAND, {"run": "cat"}),
        (CHATTERBOX, {"python": str(python)}),
    ):
        nowhere = part.probe(part.Options(recogniser=str(tmp_path / "none"), **options))
        assert isinstance(nowhere, Missing) and "no model" in nowhere.reason
    assert recogniser.missing(folder) is None is recogniser.missing("")
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert recogniser.missing(folder) == Missing("the recogniser is not installed", "pip install 'vnc[whisper]'")
    with pytest.raises(Unavailable, match="not installed"):
        recogniser.words(np.zeros(RATE, np.float32), folder)


def test_a_model_from_packages_is_put_together_and_checked(
    whisper: type[Whisper], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, part in enumerate(recogniser._PARTS, 1):
        data = tmp_path / part / "data"
        data.mkdir(parents=True)
        (tmp_path / part / "__init__.py").touch()
        (data / f"model.bin.part{number}").write_bytes(b"x" * number)
        for name in recogniser._FILES:
            (data / name).write_text("{}")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(recogniser, "user_cache_path", lambda name: tmp_path / "cache")
    with pytest.raises(VncError, match="not the one that this version knows"):
        recogniser._model(recogniser.BUNDLED)
    assert not [*(tmp_path / "cache").iterdir()], "nothing is left of what does not fit"
    monkeypatch.setattr(recogniser, "MODEL_DIGEST", recogniser.sha256(b"xxx").hexdigest())
    for _ in range(2):
        recogniser._model.cache_clear()
        recogniser._model(recogniser.BUNDLED)
    (folder,) = (tmp_path / "cache").iterdir()
    assert whisper.made == [str(folder)] * 2 and (folder / "model.bin").read_bytes() == b"xxx"
    assert {file.name for file in folder.iterdir()} == {"model.bin", *recogniser._FILES}


@pytest.mark.optin
@pytest.mark.parametrize("voice", ["clara", "walter"])
def test_the_real_one_hears_the_line_and_misses_another(voice: str) -> None:
    """Needs `pip install vnc[whisper]`."""
    if recogniser.missing(recogniser.BUNDLED):
        pytest.skip("the recogniser is not installed")
    recogniser._model.cache_clear()
    sound = speak(Speech(TEXT, voice, "hibari")).samples[0]
    said, other = ([part.reading for part in breaths(read(text))] for text in (TEXT, OTHER))
    assert recogniser.doubt(sound, said, recogniser.BUNDLED) == 0.0
    assert recogniser.doubt(sound, other, recogniser.BUNDLED) > 0.6
    half = sound[: sound.size // 2]
    assert recogniser.doubt(half, said, recogniser.BUNDLED) > recogniser.MISHEARD
