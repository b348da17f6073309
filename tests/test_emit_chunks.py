"""Sound in kept pieces: as long, as well in step and nearly as clean as in one go; only what changed is coded again."""

from dataclasses import replace
from pathlib import Path

import av
import emitting
import numpy as np
import pytest
from test_emit_film import built, bursts, lights, mono

from vnc.emit import chunks
from vnc.emit.chunks import FRAME, RUN_UP, windows
from vnc.emit.film import MP4
from vnc.store import Store
from vnc.tier import TIERS
from vnc.timeline import SECOND


@pytest.fixture(autouse=True)
def short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "PIECE", 40 * FRAME)


def tone(length: int) -> np.ndarray:
    time = np.arange(length) / SECOND
    sound = 0.3 * np.sin(2 * np.pi * 330 * time * (1 + 0.02 * np.sin(2 * np.pi * time)))
    return np.stack([sound, np.roll(sound, 40)]).astype(np.float32)


def heard(path: Path, length: int) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.concatenate([mono(frame) for frame in container.decode(audio=0)])[:length]


def emitted(folder: Path, sound: np.ndarray, store: Store | None) -> Path:
    film = built(folder, MP4, tier=TIERS["draft"], cache=store, captions=())
    MP4.emit(replace(film, sound=lambda: emitting.blocks(sound)), folder / "film.mp4", MP4.Options(beside=False))
    return folder / "film.mp4"


def test_it_is_in_step_and_as_long_as_the_film(tmp_path: Path) -> None:
    length = emitting.timeline().length
    out = emitted(tmp_path, emitting.clicks(length), Store(tmp_path / "store"))
    assert [a - b for a, b in zip(bursts(out), lights(out), strict=True)] == pytest.approx([0] * 4, abs=0.001)
    with av.open(str(out)) as container:
        stream = container.streams.audio[0]
        assert stream.duration == length
        times = [packet.pts for packet in container.demux(stream) if packet.size]
    assert times == list(range(-FRAME, length, FRAME)), "a run-up that is heard or a gap"


def test_joins_are_as_clean_as_the_rest(tmp_path: Path) -> None:
    sound = tone(emitting.timeline().length)
    one = noise(emitted(tmp_path / "one", sound, None), sound)
    many = noise(emitted(tmp_path / "many", sound, Store(tmp_path / "store")), sound)
    joins = range(chunks.PIECE, len(many) - FRAME, chunks.PIECE)
    worst = max(np.sqrt(np.mean(many[at - FRAME : at + FRAME] ** 2)) for at in joins)
    assert worst < 2 * np.sqrt(np.mean(one[FRAME:-FRAME] ** 2)) + 0.001


def noise(path: Path, sound: np.ndarray) -> np.ndarray:
    return heard(path, sound.shape[1]) - sound[0]


def test_only_what_changed_is_coded_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    sound = tone(emitting.timeline().length)
    first = emitted(tmp_path / "one", sound, store).read_bytes()
    count = len(list(store.entries()))
    assert count == -(-sound.shape[1] // chunks.PIECE) == 6
    assert emitted(tmp_path / "two", sound, store).read_bytes() == first
    assert len(list(store.entries())) == count
    sound[:, 3 * chunks.PIECE + 20 * FRAME] += 0.1
    emitted(tmp_path / "three", sound, store)
    assert len(list(store.entries())) == count + 1


@pytest.mark.parametrize("length", [1, FRAME, 40 * FRAME, 41 * FRAME, 41 * FRAME + 1, 80 * FRAME + 77, 200_000])
@pytest.mark.parametrize("block", [999, 48_000, 10**6])
def test_pieces_cover_the_sound_once(length: int, block: int) -> None:
    sound = np.arange(2 * length, dtype=np.float32).reshape(2, length)
    cut = list(windows(emitting.blocks(sound, block)))
    own = [w.samples[:, w.run_up : w.run_up + w.length] for w in cut]
    assert np.array_equal(np.concatenate(own, axis=1), sound)
    assert [w.last for w in cut] == [False] * (len(cut) - 1) + [True]
    assert [w.run_up for w in cut] == [0] + [RUN_UP] * (len(cut) - 1)
    for window in cut[:-1]:
        assert np.array_equal(window.samples[:, -1], sound[:, window.start + window.length + FRAME - 1])
