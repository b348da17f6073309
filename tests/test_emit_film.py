"""Films read back from the finished file: in step, complete, equal on repeat, described as they should be."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import emitting
import numpy as np
import pytest
from disks import small_disk
from emitting import FLASHES, LENGTHS, SIZE

from vnc.diagnostics import VncError
from vnc.emit.coding import coding, encode
from vnc.emit.film import MOV, MP4, WEBM, FilmEmitter
from vnc.film import Film
from vnc.store import StoreError
from vnc.tier import TIERS
from vnc.timeline import SECOND

EMITTERS = {"mp4": MP4, "webm": WEBM, "mov": MOV}
FRAMES = sum(LENGTHS)


def built(folder: Path, emitter: FilmEmitter, fps: int = 30, **more) -> Film:
    told = emitting.timeline(fps)
    how = emitter.coding(TIERS["preview"], SIZE, fps)
    assert how is not None
    return emitting.film(emitting.parts(folder / "parts", told, how), told, **more)


@pytest.fixture(scope="module", params=EMITTERS)
def finished(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[FilmEmitter, Film, Path]:
    folder = tmp_path_factory.mktemp(request.param)
    emitter = EMITTERS[request.param]
    film = built(folder, emitter)
    out = folder / f"film{emitter.suffix}"
    emitter.emit(film, out, emitter.Options())
    return emitter, film, out


def lights(path: Path) -> list[float]:
    """Seconds at which the picture becomes bright."""
    with av.open(str(path)) as container:
        levels = [(float(f.pts * f.time_base), f.to_ndarray(format="gray").mean()) for f in container.decode(video=0)]
    return [time for (_, before), (time, level) in pairwise(levels) if level > 120 > before]


def bursts(path: Path) -> list[float]:
    """Seconds at which a click begins."""
    with av.open(str(path)) as container:
        frames = [(float(f.pts * f.time_base), mono(f)) for f in container.decode(audio=0)]
    sound, found, at = np.concatenate([samples for _, samples in frames]), [], 0
    while len(loud := np.flatnonzero(np.abs(sound[at:]) > 0.25)):
        found.append(frames[0][0] + (at + loud[0]) / SECOND)
        at += loud[0] + SECOND // 3
    return found


def mono(frame: av.AudioFrame) -> np.ndarray:
    samples = frame.to_ndarray().astype(np.float64)
    left = samples[0] if frame.format.is_planar else samples.reshape(-1, 2)[:, 0]
    return left / {"s32": 2**31, "s16": 2**15}.get(frame.format.packed.name, 1)


def test_picture_and_sound_are_in_step(finished: tuple[FilmEmitter, Film, Path]) -> None:
    seen, heard = lights(finished[2]), bursts(finished[2])
    assert len(seen) == len(heard) == len(FLASHES)
    offsets = [sound - light for sound, light in zip(heard, seen, strict=True)]
    assert abs(np.mean(offsets)) <= 0.001, offsets
    assert max(map(abs, offsets)) <= 0.001, offsets
    assert seen == pytest.approx(FLASHES, abs=0.001)


def test_every_frame_is_there_at_its_time(finished: tuple[FilmEmitter, Film, Path]) -> None:
    with av.open(str(finished[2])) as container:
        times = [float(frame.pts * frame.time_base) for frame in container.decode(video=0)]
    assert times == pytest.approx([n / 30 for n in range(FRAMES)], abs=0.0006)


def test_decoding_times_only_grow(finished: tuple[FilmEmitter, Film, Path]) -> None:
    with av.open(str(finished[2])) as container:
        for stream in (*container.streams.video, *container.streams.audio):
            container.seek(0)
            times = [packet.dts for packet in container.demux(stream) if packet.dts is not None]
            assert all(a < b for a, b in pairwise(times))


def test_lengths_are_exact(finished: tuple[FilmEmitter, Film, Path]) -> None:
    emitter, film, out = finished
    with av.open(str(out)) as container:
        told = [s.duration * s.time_base for s in (*container.streams.video, *container.streams.audio) if s.duration]
        assert container.duration is not None
        assert container.duration / 1e6 == pytest.approx(film.timeline.length / SECOND, abs=0.01 if emitter is WEBM else 1e-6)
    assert [time * SECOND for time in told] == [] if emitter is WEBM else [film.timeline.length] * 2


def test_the_same_film_gives_the_same_bytes(finished: tuple[FilmEmitter, Film, Path], tmp_path: Path) -> None:
    emitter, _, out = finished
    again = tmp_path / out.name
    emitter.emit(built(tmp_path, emitter), again, emitter.Options())
    assert again.read_bytes() == out.read_bytes()
    assert list(tmp_path.glob(".part-*")) == []


def test_title_author_language_and_chapters(finished: tuple[FilmEmitter, Film, Path]) -> None:
    with av.open(str(finished[2])) as container:
        facts = {name.lower(): text for name, text in container.metadata.items()}
        chapters = [(float(c["start"] * c["time_base"]), c["metadata"]["title"]) for c in container.chapters()]
        languages = {s.type: s.metadata.get("language") for s in container.streams if s.type in ("audio", "subtitle")}
    assert (facts["title"], facts["artist"]) == ("Lanterns – 灯", "Å. Writer")
    assert chapters == [(0.0, "The harbour"), (1.0, "Zwölf Uhr")]
    assert languages == {"audio": "eng", "subtitle": "eng"}


def test_colours_are_tagged_bt709_limited(finished: tuple[FilmEmitter, Film, Path]) -> None:
    with av.open(str(finished[2])) as container:
        context = container.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace, context.color_range) == (1, 1, 1, 1)


def test_subtitles_are_inside_and_beside(finished: tuple[FilmEmitter, Film, Path]) -> None:
    emitter, film, out = finished
    assert emitter.files(out, emitter.Options()) == (out, out.with_suffix(".srt"), out.with_suffix(".vtt"))
    with av.open(str(out)) as container:
        stream = container.streams.subtitles[0]
        cues = [(float(p.pts * p.time_base), bytes(p)) for p in container.demux(stream) if p.size > 2]
    assert [text[2:] if emitter is not WEBM else text for _, text in cues] == [f"Mira: Line {i}: 日本".encode() for i in range(4)]
    assert [start for start, _ in cues] == pytest.approx([c.start / SECOND for c in film.captions], abs=0.001)
    assert "Mira: Line 2: 日本" in out.with_suffix(".srt").read_text("utf-8")
    assert "<v Mira>Line 2: 日本" in out.with_suffix(".vtt").read_text("utf-8")


def test_the_index_comes_first_for_the_web(finished: tuple[FilmEmitter, Film, Path]) -> None:
    data = finished[2].read_bytes()
    marks = {".webm": (b"\x1c\x53\xbb\x6b", b"\x1f\x43\xb6\x75")}.get(finished[2].suffix, (b"moov", b"mdat"))
    assert 0 < data.find(marks[0]) < data.find(marks[1])


def test_sound_comes_through_as_it_was_written(finished: tuple[FilmEmitter, Film, Path]) -> None:
    emitter, film, out = finished
    with av.open(str(out)) as container:
        heard = np.concatenate([mono(frame) for frame in container.decode(audio=0)])[: film.timeline.length]
    error = np.sqrt(np.mean((heard - emitting.clicks(film.timeline.length)[0][: len(heard)]) ** 2))
    assert error < {"mov": 1e-6, "mp4": 0.01, "webm": 0.03}[emitter.name]


@pytest.mark.parametrize("fps", [24, 25, 48, 50, 60])
def test_every_frame_rate_is_exact(tmp_path: Path, fps: int) -> None:
    out = tmp_path / "film.mp4"
    film = built(tmp_path, MP4, fps)
    MP4.emit(film, out, MP4.Options(beside=False))
    with av.open(str(out)) as container:
        stream = container.streams.video[0]
        assert (stream.frames, stream.average_rate) == (FRAMES, fps)
        assert stream.duration * stream.time_base * SECOND == film.timeline.length


@pytest.mark.parametrize("tier", TIERS)
def test_segments_of_every_tier_join(tmp_path: Path, tier: str) -> None:
    told, how = emitting.timeline(), MP4.coding(TIERS[tier], SIZE, 30)
    assert how is not None
    parts = emitting.parts(tmp_path / "parts", told, how)
    MP4.emit(emitting.film(parts, told, tier=TIERS[tier]), tmp_path / "film.mp4", MP4.Options())
    assert lights(tmp_path / "film.mp4") == pytest.approx(FLASHES, abs=1e-6)


def test_each_segment_opens_with_a_key_frame_and_needs_no_other(tmp_path: Path) -> None:
    film = built(tmp_path, MP4)
    MP4.emit(film, tmp_path / "film.mp4", MP4.Options())
    starts = [start // film.timeline.frame for start in film.timeline.starts()]
    with av.open(str(tmp_path / "film.mp4")) as container:
        keys = [round(p.pts * p.time_base * 30) for p in container.demux(video=0) if p.is_keyframe and p.size]
    assert set(starts) <= set(keys)


def test_stems_become_tracks_of_a_mov_and_a_note_elsewhere(tmp_path: Path) -> None:
    assert MOV.emit(built(tmp_path, MOV), tmp_path / "film.mov", MOV.Options(stems=True)) == ()
    with av.open(str(tmp_path / "film.mov")) as container:
        assert [s.metadata.get("name") for s in container.streams.audio] == [None, "voice"]
    (note,) = MP4.emit(built(tmp_path / "mp4", MP4), tmp_path / "film.mp4", MP4.Options(stems=True))
    assert "stems were left out" in note


def test_a_segment_of_other_settings_is_refused(tmp_path: Path) -> None:
    film = built(tmp_path, MP4)
    other = coding("libx264", ".mp4", "yuv420p", preset="ultrafast")
    film.parts[2].write_bytes(encode(emitting.planes(0, LENGTHS[2]), SIZE, 30, other))
    refused(film, tmp_path, "segment 3 was coded with other settings")


def test_a_segment_that_is_too_short_is_refused(tmp_path: Path) -> None:
    film = built(tmp_path, MP4)
    how = MP4.coding(TIERS["preview"], SIZE, 30)
    assert how is not None
    film.parts[1].write_bytes(encode(emitting.planes(0, 44), SIZE, 30, how))
    refused(film, tmp_path, "segment 2 has 44 of 45 frames")


@pytest.mark.parametrize("damage", [b"", b"no film"])
def test_a_segment_that_is_no_film_is_named(tmp_path: Path, damage: bytes) -> None:
    film = built(tmp_path, MP4)
    film.parts[1].write_bytes(damage)
    refused(film, tmp_path, "cannot read .*1.mp4")


def refused(film: Film, folder: Path, why: str) -> None:
    """It fails for that reason, and the film that was there stays."""
    out = folder / "film.mp4"
    out.write_bytes(b"the last good one")
    with pytest.raises(VncError, match=why):
        MP4.emit(film, out, MP4.Options())
    assert out.read_bytes() == b"the last good one"
    assert list(folder.glob(".part-*")) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot write"):
        MP4.emit(built(tmp_path, MP4), tmp_path / "file" / "film.mp4", MP4.Options())


def test_a_film_without_words_or_chapters(tmp_path: Path) -> None:
    film = built(tmp_path, MP4, captions=())
    MP4.emit(
        replace(film, timeline=replace(film.timeline, chapters=(), title="", author="")), tmp_path / "film.mp4", MP4.Options()
    )
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert [s.type for s in container.streams] == ["video", "audio"]


def test_sound_of_another_length_is_a_mistake_of_ours(tmp_path: Path) -> None:
    def short() -> Iterator[np.ndarray]:
        yield np.zeros((2, 1000), np.float32)

    with pytest.raises(AssertionError, match="1000 samples of sound"):
        MP4.emit(replace(built(tmp_path, MP4), sound=short), tmp_path / "film.mp4", MP4.Options())


def test_ctrl_c_leaves_the_last_good_film(tmp_path: Path) -> None:
    def stopped() -> Iterator[np.ndarray]:
        yield np.zeros((2, SECOND), np.float32)
        raise KeyboardInterrupt

    (tmp_path / "film.mp4").write_bytes(b"the last good one")
    with pytest.raises(KeyboardInterrupt):
        MP4.emit(replace(built(tmp_path, MP4), sound=stopped), tmp_path / "film.mp4", MP4.Options())
    assert (tmp_path / "film.mp4").read_bytes() == b"the last good one"
    assert list(tmp_path.glob(".part-*")) == []


def test_a_full_disk_is_one_clear_message(tmp_path: Path) -> None:
    with small_disk(tmp_path) as disk:
        (disk / "film.mov").write_bytes(b"the last good one")
        with pytest.raises(StoreError, match=r"the disk is full: could not write .*film\.mov"):
            MOV.emit(built(tmp_path, MOV), disk / "film.mov", MOV.Options())
        assert [path.name for path in disk.iterdir()] == ["film.mov"]
        assert (disk / "film.mov").read_bytes() == b"the last good one"
