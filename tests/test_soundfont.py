"""Soundfonts: a file of sampled instruments plays the composer's pieces."""

import struct
from pathlib import Path

import numpy as np
import pytest
from lowering import story

from vnc import pipeline
from vnc.assets import RATE, unpack_clip
from vnc.diagnostics import VncError
from vnc.make.make import make, title
from vnc.make.music.orchestra import INSTRUMENTS
from vnc.make.music.soundfont import PROGRAMS, NoFont, Soundfont
from vnc.project import Project
from vnc.request import Music, key
from vnc.store import Store
from vnc.world import DiskWorld

WAVE = 100
"""Samples of one round of the tone: 441 Hz at 44.1 kHz."""


def chunk(name: str, data: bytes) -> bytes:
    return name.encode() + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)


def font(*generators: tuple[int, int], preset: tuple[tuple[int, int], ...] = (), program: int = 0) -> bytes:
    """A file of one instrument: a looped sine with these generators."""
    sine = (np.sin(2 * np.pi * np.arange(WAVE * 40) / WAVE) * 20_000).astype("<i2")
    name = lambda text: text.encode().ljust(20, b"\0")  # noqa: E731
    rows = lambda pairs: b"".join(struct.pack("<Hh", n, v) for n, v in pairs)  # noqa: E731
    inside, outside = [*generators, (54, 1), (53, 0)], [*preset, (41, 0)]
    head = name("sine") + struct.pack("<IIIIIBbHH", 0, sine.size, WAVE * 10, WAVE * 20, 44_100, 69, -4, 0, 1)
    pdta = b"".join(
        (
            chunk(
                "phdr",
                name("one")
                + struct.pack("<HHHIII", program, 0, 0, 0, 0, 0)
                + name("EOP")
                + struct.pack("<HHHIII", 0, 0, 1, 0, 0, 0),
            ),
            chunk("pbag", struct.pack("<4H", 0, 0, len(outside), 0)),
            chunk("pgen", rows([*outside, (0, 0)])),
            chunk("inst", name("one") + struct.pack("<H", 0) + name("EOI") + struct.pack("<H", 1)),
            chunk("ibag", struct.pack("<4H", 0, 0, len(inside), 0)),
            chunk("igen", rows([*inside, (0, 0)])),
            chunk("shdr", head + name("EOS") + bytes(26)),
        )
    )
    lists = chunk("LIST", b"sdta" + chunk("smpl", sine.tobytes())) + chunk("LIST", b"pdta" + pdta)
    return chunk("RIFF", b"sfbk" + lists)


def heard(sound: np.ndarray) -> float:
    """Hz of the strongest tone."""
    mono = sound.mean(0)[: RATE // 2] * np.hanning(min(RATE // 2, sound.shape[1]))
    return float(np.argmax(np.abs(np.fft.rfft(mono, RATE * 4)))) / 4


@pytest.mark.parametrize("pitch", [57.0, 69.0, 76.0])
def test_notes_have_their_pitch_and_last_through_the_loop(pitch: float) -> None:
    sound = Soundfont(font((38, -2000))).tone(0, pitch, 1.0, 0.8)
    assert heard(sound) == pytest.approx(440 * 2 ** ((pitch - 69) / 12), rel=0.004)
    assert 1.0 < sound.shape[1] / RATE < 1.5 and np.abs(sound[:, RATE // 2 :][:, :1000]).max() > 0.05


@pytest.mark.parametrize(("generator", "cents"), [((51, 12), 1200), ((52, -50), -50), ((58, 57), 1200)])
def test_tuning_is_followed(generator: tuple[int, int], cents: int) -> None:
    sound = Soundfont(font(generator)).tone(0, 69.0, 1.0, 0.8)
    assert heard(sound) == pytest.approx(440 * 2 ** (cents / 1200), rel=0.004)


def test_a_preset_adds_to_its_instrument() -> None:
    assert heard(Soundfont(font((51, 5), preset=((51, 7),))).tone(0, 69.0, 1.0, 0.8)) == pytest.approx(880, rel=0.004)


def test_sides_and_attack() -> None:
    left = Soundfont(font((17, -500), (34, 0))).tone(0, 69.0, 2.0, 0.8)
    assert np.abs(left[1]).max() < 1e-3 < np.abs(left[0]).max()
    assert np.abs(left[0, : RATE // 10]).max() < 0.2 * np.abs(left[0, RATE : RATE * 3 // 2]).max(), "one second of attack"


def test_a_filter_dulls() -> None:
    open_, shut = (Soundfont(font((8, cents))).zones(0)[0] for cents in (13_500, 6000))
    assert open_.of(8) > shut.of(8)
    assert np.abs(Soundfont(font((8, 13_500))).tone(0, 69, 0.5, 0.8)).max() > 0.05


def test_keys_outside_of_every_range_are_played_all_the_same() -> None:
    assert np.abs(Soundfont(font((43, 60 | 64 << 8))).tone(0, 90.0, 0.3, 0.8)).max() > 0.05


def test_a_program_that_is_missing_is_played_by_the_first() -> None:
    assert np.abs(Soundfont(font(program=5)).tone(40, 69.0, 0.3, 0.8)).max() > 0.05


@pytest.mark.parametrize("data", [b"", b"RIFF", b"no soundfont at all", font()[:300]])
def test_what_is_no_soundfont_is_told(data: bytes) -> None:
    with pytest.raises(NoFont):
        Soundfont(data)


def test_every_player_has_a_program() -> None:
    assert set(PROGRAMS) == set(INSTRUMENTS)


def test_the_composer_plays_by_it() -> None:
    asked = Music("calm", 3, title("composers", "synth"), seconds=8.0, font="ab")
    options = {"synth": {"soundfont": "music/one.sf2"}}
    clip = unpack_clip(make(asked, options, {"music/one.sf2": font((38, -2000))}.__getitem__))
    assert clip.samples.shape[0] == 2 and clip.loop and np.isfinite(clip.samples).all() and np.abs(clip.samples).max() > 0.01


def test_the_file_is_part_of_what_is_asked_for() -> None:
    def music(data: str) -> Music:
        plan = story('label start:\n    play music mood calm\n    "Hello."\n', {"one.sf2": data}, soundfont="one.sf2").plan
        return next(each for each in plan.assets.values() if isinstance(each, Music))

    assert key(music("a")) != key(music("b")) and music("a").font
    with pytest.raises(VncError):
        make(music("a"), {"synth": {"soundfont": "one.sf2"}}, lambda path: b"a")


def test_a_soundfont_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "story.vns").write_text('label start:\n    "Hello."\n', "utf-8")
    project = Project(options={"synth": {"soundfont": "gone.sf2"}})
    shop = pipeline.Shop(project, DiskWorld(tmp_path), Store(tmp_path / ".vnc"), tmp_path)
    assert "missing-file" in [d.code for d in pipeline.check(shop, pipeline.Wish("story.vns")).found]
