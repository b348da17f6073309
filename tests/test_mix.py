"""Cues to sound: where things stand, how they fade, duck and ring, and that nothing ever clicks."""

import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import count

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnc.assets import Clip
from vnc.render.sound.clips import EDGE, Clips
from vnc.render.sound.duck import AHEAD, BRIDGE, DEPTH, RELEASE, joined
from vnc.render.sound.master import Curve, applied, applied_to_stems, levelled, master, survey
from vnc.render.sound.mix import BLOCK, LEVEL, Stems, blocks, crossed, mix
from vnc.render.sound.rooms import ROOMS
from vnc.timeline import SECOND, SoundCue

CHANNELS = ("voice", "music", "ambience", "sound")


def tone(hertz: float, seconds: float, level: float = 0.1, channels: int = 1) -> np.ndarray:
    wave = np.sin(2 * np.pi * hertz * np.arange(round(seconds * SECOND)) / SECOND) * level
    return np.repeat(wave[None].astype(np.float32), channels, axis=0)


@cache
def library() -> Mapping[str, Clip]:
    """A voice of a second with silence at both ends, a hum that loops, a click, and a file that was never meant to loop."""
    voice = np.pad(sum(tone(151.7 * k, 1.0, 0.1 / k) for k in range(1, 16)), ((0, 0), (4800, 4800)))
    noise = np.random.default_rng(1).standard_normal((2, 30_000)).astype(np.float32) * 0.05
    return {
        "voice": Clip(voice, onset=4800, offset=52_800),
        "hum": Clip(tone(100, 2.0, 0.1, 2), offset=96_000, loop=(0, 96_000)),
        "low": Clip(tone(60, 2.0, 0.1, 2), offset=96_000, loop=(0, 96_000)),
        "step": Clip(np.full((1, 9000), 0.2, np.float32), offset=9000),
        "rough": Clip(noise, offset=30_000),
        "tiny": Clip(np.full((1, 3), 0.3, np.float32), offset=3),
        "none": Clip(np.zeros((1, 0), np.float32)),
    }


def heard(*cues: SoundCue, length: int = 4 * SECOND) -> Stems:
    return mix(cues, library().__getitem__, length)


def curve(cues: Sequence[SoundCue], clips: Clips, length: int) -> Curve:
    return levelled(survey(part.sum() for part in blocks(cues, clips, length)))


def soundtrack(cues: Sequence[SoundCue], clips: Clips, length: int) -> Iterator[np.ndarray]:
    return applied((part.sum() for part in blocks(cues, clips, length)), curve(cues, clips, length))


def stems(cues: Sequence[SoundCue], clips: Clips, length: int) -> Iterator[Stems]:
    return applied_to_stems(blocks(cues, clips, length), curve(cues, clips, length))


def decibels(sound: np.ndarray) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(sound**2)) + 1e-12))


def test_a_cue_sounds_from_its_start_for_its_length() -> None:
    out = heard(SoundCue("music", "hum", SECOND, SECOND, loop=True)).music
    loud = np.flatnonzero(np.abs(out[0]) > 1e-4)
    assert SECOND <= loud[0] <= SECOND + 200
    assert 2 * SECOND - 400 <= loud[-1] <= 2 * SECOND


def test_channels_stay_apart_and_sum_up() -> None:
    out = heard(SoundCue("voice", "voice", 0, 57_600), SoundCue("sound", "step", SECOND, 9000))
    assert not out.music.any() and not out.ambience.any()
    assert out.voice.any() and out.sound.any()
    assert np.array_equal(out.sum(), out.voice + out.music + out.ambience + out.sound)


@pytest.mark.parametrize("pan", [-1.0, -0.4, 0.0, 0.4, 1.0])
def test_panning_keeps_the_power_and_never_empties_a_side(pan: float) -> None:
    out = heard(SoundCue("voice", "voice", 0, 57_600, pan=pan)).voice[:, 10_000:40_000]
    left, right = decibels(out[0]), decibels(out[1])
    middle = decibels(heard(SoundCue("voice", "voice", 0, 57_600)).voice[:, 10_000:40_000])
    assert decibels(out) == pytest.approx(middle, abs=0.1)
    assert np.sign(round(right - left, 2)) == np.sign(pan)
    assert abs(right - left) < 18


def test_a_loop_goes_round_without_a_join() -> None:
    out = heard(SoundCue("music", "hum", 0, 6 * SECOND, loop=True), length=6 * SECOND).music
    steady = out[0, SECOND : 5 * SECOND]
    assert np.abs(np.diff(steady)).max() < 2 * np.pi * 100 / SECOND * 0.1 * LEVEL["music"] * 1.01


def test_a_file_without_loop_points_is_crossed_into_itself() -> None:
    """Noise has no continuous join, but its strength must not dip or jump where the file goes round."""
    out = heard(SoundCue("sound", "rough", 0, 3 * SECOND, loop=True), length=3 * SECOND).sound[0]
    strength = [decibels(out[at : at + 960]) for at in range(1000, 3 * SECOND - 2000, 960)]
    assert max(strength) - min(strength) < 2.5


def test_fades_last_as_long_as_asked() -> None:
    cue = SoundCue("music", "hum", 0, 4 * SECOND, loop=True, fadein=SECOND, fadeout=2 * SECOND)
    out = heard(cue).music[0]
    level = [decibels(out[int(t * SECOND) : int(t * SECOND) + 2400]) for t in (0.1, 0.5, 1.2, 2.5, 3.5, 3.9)]
    assert level[0] < level[1] < level[2]
    assert level[2] > level[3] > level[4] > level[5]
    assert level[2] - level[1] < 6 and level[2] - level[5] > 12


@pytest.mark.parametrize("asset", ["step", "hum", "rough", "tiny"])
@pytest.mark.parametrize("loop", [False, True])
def test_no_cue_starts_or_stops_with_a_step(asset: str, loop: bool) -> None:
    """A constant clip is the hardest case: all of its level is a jump unless it is faded."""
    cue = SoundCue("sound", asset, SECOND, 8000, gain=1.0, loop=loop)
    out = heard(cue, length=2 * SECOND).sound[0]
    around = np.abs(np.diff(out[SECOND - 10 : SECOND + EDGE])).max()
    inside = np.abs(np.diff(library()[asset].samples[0])).max(initial=0) * LEVEL["sound"]
    assert around < 0.012 + inside
    assert np.abs(np.diff(out[SECOND + 8000 - EDGE : SECOND + 8010])).max() < 0.012 + inside
    assert not out[SECOND + 8000 :].any()


def test_music_steps_back_before_the_first_word_and_comes_up_after_the_last() -> None:
    start = 2 * SECOND
    cues = (SoundCue("music", "hum", 0, 6 * SECOND, loop=True), SoundCue("voice", "voice", start, 57_600))
    out = heard(*cues, length=6 * SECOND).music[0]
    free = decibels(out[SECOND // 2 : SECOND])
    first, last = start + 4800, start + 52_800
    assert decibels(out[first : first + 4800]) - free == pytest.approx(-DEPTH["music"], abs=0.2)
    assert decibels(out[last - 4800 : last]) - free == pytest.approx(-DEPTH["music"], abs=0.2)
    assert decibels(out[first - AHEAD - 9600 : first - AHEAD]) == pytest.approx(free, abs=0.1)
    assert -DEPTH["music"] + 1 < decibels(out[first - AHEAD // 2 - 240 : first - AHEAD // 2 + 240]) - free < -1
    assert decibels(out[last + RELEASE : last + RELEASE + 9600]) == pytest.approx(free, abs=0.1)


def test_short_pauses_between_words_do_not_pump() -> None:
    assert joined([(0, 100), (100 + BRIDGE, 100 + BRIDGE + 50), (5 * SECOND, 6 * SECOND)]) == [
        (0, 150 + BRIDGE),
        (5 * SECOND, 6 * SECOND),
    ]


def test_sounds_are_not_ducked() -> None:
    alone = heard(SoundCue("sound", "step", SECOND // 2, 9000)).sound
    under = heard(SoundCue("sound", "step", SECOND // 2, 9000), SoundCue("voice", "voice", 0, 57_600)).sound
    assert np.array_equal(alone, under)


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_every_room_is_heard_and_rings_out(room: str) -> None:
    dry = heard(SoundCue("voice", "voice", 0, 57_600), length=8 * SECOND).voice
    wet = heard(SoundCue("voice", "voice", 0, 57_600, room=room), length=8 * SECOND).voice
    assert not np.allclose(dry, wet)
    assert -12 < decibels(wet[:, :57_600]) - decibels(dry[:, :57_600]) < 3
    assert decibels(wet[:, -SECOND:]) < -90


def test_larger_rooms_ring_longer() -> None:
    tails = {}
    for room in ("room", "hall", "church"):
        out = heard(SoundCue("voice", "voice", 0, 57_600, room=room), length=6 * SECOND).voice
        tails[room] = decibels(out[:, 52_800 + SECOND // 2 : 52_800 + SECOND])
    assert tails["room"] < tails["hall"] - 6
    assert tails["hall"] < tails["church"]


def test_a_hall_decays_by_sixty_decibels_in_its_life() -> None:
    out = heard(SoundCue("sound", "rough", 0, 2000, room="hall"), length=4 * SECOND).sound
    early, late = decibels(out[:, 9600:14_400]), decibels(out[:, 9600 + SECOND // 2 : 14_400 + SECOND // 2])
    assert 60 * 0.5 / ROOMS["hall"].life == pytest.approx(early - late, rel=0.35)


def test_a_telephone_has_no_bass() -> None:
    low = {"low": Clip(tone(80, 1.0), offset=SECOND)}
    wire = mix([SoundCue("voice", "low", 0, SECOND, room="phone")], low.__getitem__, SECOND).voice
    near = mix([SoundCue("voice", "low", 0, SECOND)], low.__getitem__, SECOND).voice
    assert decibels(wire) < decibels(near) - 18


def test_an_unknown_room_is_a_room() -> None:
    given = [heard(SoundCue("voice", "voice", 0, 57_600, room=name)).voice for name in ("room", "grandmother's parlour")]
    assert np.array_equal(*given)


def test_music_that_follows_music_is_crossed_with_it() -> None:
    cues = [SoundCue("music", "hum", 0, 3 * SECOND, loop=True), SoundCue("music", "low", 3 * SECOND, 5 * SECOND, loop=True)]
    first, second = crossed(cues)
    assert first.length > 3 * SECOND and first.fadeout and second.fadein
    out = heard(*cues, length=8 * SECOND).music[0]
    level = [decibels(out[at : at + 4800]) for at in range(SECOND, 7 * SECOND, 4800)]
    assert max(level) - min(level) < 4


def test_a_fade_that_the_writer_asks_for_is_left_alone() -> None:
    cues = [SoundCue("music", "hum", 0, SECOND, fadeout=100), SoundCue("music", "low", SECOND, SECOND, fadein=50)]
    assert crossed(cues) == cues


def test_a_queue_of_files_is_played_as_it_is() -> None:
    cues = [SoundCue("music", "hum", 0, SECOND), SoundCue("music", "low", SECOND, SECOND)]
    assert crossed(cues) == cues


def test_music_that_may_not_loop_fades_where_it_would_go_round() -> None:
    clip = {"song": Clip(tone(200, 8.0, 0.1, 2), offset=8 * SECOND, loop=(SECOND, 8 * SECOND))}
    out = mix([SoundCue("music", "song", 0, 20 * SECOND)], clip.__getitem__, 10 * SECOND).music
    level = [decibels(out[:, int(t * SECOND) : int(t * SECOND) + 4800]) for t in (2, 5.5, 6.5, 7.5, 8.5)]
    assert level[0] > level[1] > level[2] > level[3] > level[4]


@given(
    cues=st.lists(
        st.builds(
            SoundCue,
            channel=st.sampled_from(CHANNELS),
            asset=st.sampled_from(("voice", "hum", "low", "step", "rough", "tiny", "none")),
            start=st.integers(0, 3 * SECOND),
            length=st.integers(0, 4 * SECOND),
            gain=st.floats(0, 2),
            pan=st.floats(-1, 1),
            fadein=st.integers(0, SECOND),
            fadeout=st.integers(0, 2 * SECOND),
            loop=st.booleans(),
            room=st.sampled_from(("", "room", "phone", "cave", "nowhere")),
            offset=st.integers(0, SECOND),
        ),
        max_size=7,
    ),
    length=st.integers(0, 3 * SECOND),
)
@settings(max_examples=40, deadline=None)
def test_any_cues_give_a_sound_of_the_right_length_that_is_finite_and_bounded(cues: list[SoundCue], length: int) -> None:
    parts = list(soundtrack(cues, library().__getitem__, length))
    sound = np.concatenate([np.zeros((2, 0), np.float32), *parts], axis=1)
    assert sound.shape == (2, length)
    assert sound.dtype == np.float32
    assert np.isfinite(sound).all()
    assert np.abs(sound).max(initial=0) <= 1.0


def long_film(seconds: int) -> tuple[list[SoundCue], int]:
    length = seconds * SECOND
    lines = [SoundCue("voice", "voice", at, 57_600, room="room") for at in range(SECOND, length - 2 * SECOND, 2 * SECOND)]
    return [SoundCue("music", "hum", 0, length, loop=True), *lines], length


def test_stems_make_up_the_finished_sound() -> None:
    cues, length = long_film(6)
    whole = np.concatenate(list(soundtrack(cues, library().__getitem__, length)), axis=1)
    apart = np.concatenate([part.sum() for part in stems(cues, library().__getitem__, length)], axis=1)
    assert np.allclose(whole, apart, atol=1e-6)


def test_in_memory_or_in_blocks_the_master_is_one() -> None:
    cues, length = long_film(6)
    whole = master(mix(cues, library().__getitem__, length))
    assert np.allclose(whole, np.concatenate(list(soundtrack(cues, library().__getitem__, length)), axis=1), atol=1e-5)


def test_blocks_are_the_same_as_the_whole() -> None:
    cues, length = long_film(5)
    parts = list(blocks(cues, library().__getitem__, length))
    assert all(part.voice.shape[1] == BLOCK for part in parts[:-1])
    assert np.array_equal(np.concatenate([p.music for p in parts], axis=1), mix(cues, library().__getitem__, length).music)


def test_clips_are_asked_for_when_they_come_and_let_go_when_they_end() -> None:
    cues, length = long_film(60)
    asked = count()
    when: list[int] = []
    clock = [0]

    def clips(asset: str) -> Clip:
        next(asked)
        when.append(clock[0])
        return library()[asset]

    for number, _ in enumerate(blocks(cues, clips, length)):
        clock[0] = number + 1
    assert next(asked) == len(cues)
    assert when[-1] > 50


def _peak(run: Callable[[], object]) -> int:
    tracemalloc.start()
    run()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_film() -> None:
    """Ten times the film may cost its peaks by the millisecond (some 14 MB an hour), nothing else."""

    def run(seconds: int) -> None:
        cues, length = long_film(seconds)
        for _ in soundtrack(cues, library().__getitem__, length):
            pass

    run(5)
    short, long = _peak(lambda: run(20)), _peak(lambda: run(200))
    assert long < short + 6_000_000


def test_the_same_cues_give_the_same_bytes() -> None:
    cues, length = long_film(4)
    given = [b"".join(part.tobytes() for part in soundtrack(cues, library().__getitem__, length)) for _ in range(2)]
    assert given[0] == given[1]
