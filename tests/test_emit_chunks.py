"""Sound in kept parts: as long, as well in step and nearly as clean as in one go; only what changed is coded again."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import av
import emitting
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_emit_film import built, bursts, lights, mono
from test_mix import decibels, library, long_film

from vnc.emit.chunks import FRAME, coded, coded_part, sound_coding
from vnc.emit.film import MP4
from vnc.render.sound import parts
from vnc.render.sound.level import STEP, Level, dips, gain, level, limited
from vnc.render.sound.loudness import HOP
from vnc.render.sound.master import CEILING, levelled, survey
from vnc.render.sound.mix import blocks, crossed, excerpt, mix
from vnc.render.sound.parts import MOVED, RUN_UP, Placed, placed
from vnc.skin import Skin
from vnc.stage import Stage
from vnc.timeline import SECOND, Segment, SoundCue, Timeline

HOW = sound_coding("aac", "fltp", 160_000, aac_coder="fast")
PART = 39 * FRAME


@pytest.fixture(autouse=True)
def short_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, frames in (("PART", 39), ("FIRST", 15), ("LAST", 6)):
        monkeypatch.setattr(parts, name, frames * FRAME)


def tone(length: int) -> np.ndarray:
    time = np.arange(length) / SECOND
    sound = 0.3 * np.sin(2 * np.pi * 330 * time * (1 + 0.02 * np.sin(2 * np.pi * time)))
    return np.stack([sound, np.roll(sound, 40)]).astype(np.float32)


def heard(path: Path, length: int) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.concatenate([mono(frame) for frame in container.decode(audio=0)])[:length]


def emitted(folder: Path, sound: np.ndarray, apart: bool) -> Path:
    """The sound laid under a film, coded in parts or in one go."""
    folder.mkdir(exist_ok=True)
    edges = [*range(0, sound.shape[1], PART), sound.shape[1]] if apart else [0, sound.shape[1]]
    files = []
    for start, stop in zip(edges, edges[1:], strict=False):
        before, after = min(RUN_UP, start), min(FRAME, sound.shape[1] - stop)
        data = coded_part(sound[:, start - before : stop + after], before, stop - start, after == 0, HOW)
        files.append((start, folder / f"{start}.sound"))
        files[-1][1].write_bytes(data if apart else coded([sound], HOW))
    film = built(folder, MP4, captions=())
    MP4.emit(replace(film, heard=tuple(files)), folder / "film.mp4", MP4.Options(beside=False))
    return folder / "film.mp4"


def test_it_is_in_step_and_as_long_as_the_film(tmp_path: Path) -> None:
    length = emitting.timeline().length
    out = emitted(tmp_path, emitting.clicks(length), True)
    assert [a - b for a, b in zip(bursts(out), lights(out), strict=True)] == pytest.approx([0] * 4, abs=0.001)
    with av.open(str(out)) as container:
        stream = container.streams.audio[0]
        assert stream.duration == length
        times = [packet.pts for packet in container.demux(stream) if packet.size]
    assert times == list(range(-FRAME, length, FRAME)), "a run-up that is heard or a gap"


def test_joins_are_as_clean_as_the_rest(tmp_path: Path) -> None:
    sound = tone(emitting.timeline().length)
    one = noise(emitted(tmp_path / "one", sound, False), sound)
    many = noise(emitted(tmp_path / "many", sound, True), sound)
    joins = range(PART, len(many) - FRAME, PART)
    worst = max(np.sqrt(np.mean(many[at - FRAME : at + FRAME] ** 2)) for at in joins)
    assert worst < 2 * np.sqrt(np.mean(one[FRAME:-FRAME] ** 2)) + 0.001


def noise(path: Path, sound: np.ndarray) -> np.ndarray:
    return heard(path, sound.shape[1]) - sound[0]


def film(lengths: list[int], cues: list[SoundCue]) -> Timeline:
    return Timeline((64, 64), 30, Skin(), tuple(Segment(Stage(""), length) for length in lengths), tuple(cues))


def measured(places: tuple[Placed, ...]) -> list[Level]:
    return [Level.unpack(level(mixed(p), p.part).pack()) for p in places]


def mixed(place: Placed) -> np.ndarray:
    part = place.part
    return excerpt(part.cues, library().__getitem__, -part.before, part.length + part.after)


frames = st.integers(1, 200).map(lambda n: n * 1600)


@given(
    lengths=st.lists(frames, min_size=1, max_size=30),
    cues=st.lists(
        st.builds(
            SoundCue,
            channel=st.sampled_from(("voice", "music", "sound")),
            asset=st.just("voice"),
            start=st.integers(0, 60 * SECOND),
            length=st.integers(1, 20 * SECOND),
            room=st.sampled_from(("", "hall")),
        ),
        max_size=12,
    ),
)
@settings(max_examples=60, deadline=None)
def test_parts_cover_the_film_once_and_hold_all_that_sounds_in_them(lengths: list[int], cues: list[SoundCue]) -> None:
    timeline = film(lengths, cues)
    places = placed(timeline)
    ends = [place.start + place.part.length for place in places]
    assert [place.start for place in places] == [0, *ends[:-1]] and ends[-1] == timeline.length
    assert [place.last for place in places] == [False] * (len(places) - 1) + [True]
    assert all(place.start % FRAME == 0 and 0 < place.part.length <= PART for place in places)
    assert all(place.part.before == min(RUN_UP, place.start) for place in places)
    for cue in cues:
        for place in places:
            inside = cue.start < place.start + place.part.length - MOVED and cue.start + cue.length > place.start + MOVED
            if inside:
                same = [c for c in place.part.cues if (c.length, c.channel, c.room) == (cue.length, cue.channel, cue.room)]
                assert any(abs(c.start + place.start - cue.start) <= MOVED for c in same)


def test_a_longer_line_moves_the_rest_without_touching_it() -> None:
    """Twenty lines of a voice each: only where the line is, and where a frame must be made up for, anything changes."""
    lengths = [(50 + 7 * n % 40) * 1600 for n in range(20)]
    said = Counter(place.part for place in placed(spoken(lengths)))
    lengths[3] += 11 * 1600
    again = Counter(place.part for place in placed(spoken(lengths)))
    assert 1 <= (again - said).total() <= len(said) // 2


def test_scenes_after_a_longer_line_keep_their_sound() -> None:
    """Eight scenes, each with its music, a second of fading between them: a frame is made up for at few of their joins."""
    lengths = [frames * 1600 for n in range(8) for frames in (307 + n, 31)]
    said = Counter(place.part for place in placed(scored(lengths)))
    late = []
    for more in range(1, 12):
        longer = [lengths[0] + more * 1600, *lengths[1:]]
        second = sum(longer[:2]) + SECOND
        late.append(sum(place.part not in said for place in placed(scored(longer)) if place.start > second))
    assert np.mean(late) <= 2 and max(late) <= 6, late


def scored(lengths: list[int]) -> Timeline:
    """Music under every other segment, fading over the one between."""
    starts = np.cumsum([0, *lengths]).tolist()
    music = [
        SoundCue("music", f"piece {n}", starts[n], lengths[n] + SECOND, fadeout=SECOND, loop=True)
        for n in range(0, len(lengths), 2)
    ]
    return film(lengths, music)


def test_an_edit_leaves_the_sound_before_it_alone() -> None:
    """Also where music goes on over it and therefore ends later."""
    timelines = [
        film([SECOND * 30, more], [SoundCue("music", "hum", 0, SECOND * 30 + more, loop=True)]) for more in (1600, 16000)
    ]
    before, after = (placed(each) for each in timelines)
    assert [p.part for p in before if p.start < 29 * SECOND] == [p.part for p in after if p.start < 29 * SECOND]


def spoken(lengths: list[int]) -> Timeline:
    starts = np.cumsum([0, *lengths[:-1]]).tolist()
    return film(lengths, [SoundCue("voice", f"voice {n}", at + 5000, 40_000) for n, at in enumerate(starts)])


def test_parts_make_the_same_sound_as_the_whole() -> None:
    """Music goes on through all of it, voices ring in a hall: one run, nothing is moved."""
    cues, length = long_film(9)
    cues = [replace(cue, room="hall") if cue.room else cue for cue in cues]
    places = placed(film([length // 3] * 3, cues))
    whole = mix(cues, library().__getitem__, length).sum()
    apart = np.concatenate([mixed(p)[:, p.part.before :][:, : p.part.length] for p in places], axis=1)
    assert len(places) > 8 and crossed(cues) == cues
    assert decibels(apart - whole) < decibels(whole) - 50


def test_parts_are_as_loud_as_the_whole() -> None:
    cues, length = long_film(20)
    places = placed(film([length // 4] * 4, cues))
    found = measured(places)
    exact = survey(part.sum() for part in blocks(cues, library().__getitem__, length))
    peaks = np.concatenate([one.peaks for one in found])
    assert np.allclose(peaks, exact.peaks[: len(peaks)], atol=0.01)
    decibels_ = gain(found, length)
    assert decibels_ % STEP == 0
    assert abs(decibels_ - 20 * np.log10(levelled(exact).base)) <= STEP / 2 + 0.1


@pytest.mark.parametrize("decibels_", [0.0, 12.0, 20.0])
def test_the_limiter_of_parts_is_that_of_the_whole(decibels_: float) -> None:
    cues, length = long_film(12)
    places = placed(film([length // 4] * 4, cues))
    low = dips(measured(places), places, decibels_)
    assert any(low) == (decibels_ > 0)
    out = []
    for place, needs in zip(places, low, strict=True):
        part = place.part
        out.append(limited(mixed(place), part, decibels_, needs)[:, part.before :][:, : part.length])
    sound = np.concatenate(out, axis=1)
    peak = survey([sound]).peaks.max()
    assert peak <= 10 ** (CEILING / 20) * 1.02
    jumps = [np.abs(np.diff(sound[:, p.start - 2 : p.start + 2])).max() for p in places[1:]]
    assert max(jumps) <= np.abs(np.diff(sound)).max()


def test_a_part_in_silence_and_one_shorter_than_a_hop() -> None:
    for length in (1600, 1600 * 30):
        places = placed(film([length], []))
        found = measured(places)
        assert gain(found, length) == 0.0
        assert [len(one.peaks) for one in found] == [-(-place.part.length // HOP) for place in places]
        assert not any(dips(found, places, 0.0))
