"""Mouths and stresses; words found in foreign sound."""

import io
import json

import numpy as np
import pytest

from vnc.assets import RATE, VISEMES, Clip, Phone, pack_clip
from vnc.diagnostics import VncError
from vnc.make.lips.align import aligned, heard
from vnc.make.lips.arpabet import IPA, PHONES, arpabet
from vnc.make.lips.face import stresses
from vnc.make.lips.visemes import CLOSED, SHAPES, THREE, Track, mouths, three
from vnc.make.speech.levels import envelope, loudness
from vnc.make.speech.recorded import decoded, recorded
from vnc.make.speech.speak import LOUDNESS, speak
from vnc.make.visemes import ANIMATOR
from vnc.request import Speech

FRAME = RATE // 24
LINE = "Maybe Bob will bring my map back. Please, come home!"


@pytest.fixture(scope="module")
def clip() -> Clip:
    return speak(Speech(LINE, "clara", "hibari@1"))


def at(track: Track, tick: int) -> str:
    return [viseme for start, viseme in track if start <= tick][-1]


def said(*phones: tuple[str, int], gap: int = 0) -> tuple[Phone, ...]:
    """Phones one after the other; lengths in ms."""
    edges = np.cumsum([gap, *(length for _, length in phones)]) * 48
    return tuple(Phone(int(a), int(b), s) for (s, _), a, b in zip(phones, edges, edges[1:], strict=False))


def test_shapes_are_known_visemes() -> None:
    assert {viseme for shapes in SHAPES.values() for viseme in shapes} <= set(VISEMES)
    assert set(THREE) == set(VISEMES) and set(THREE.values()) == {"closed", "half", "open"}


def test_every_closure_is_seen_by_a_frame(clip: Clip) -> None:
    track = mouths(clip.phones, clip.samples.shape[-1])
    ends = [start for start, _ in track[1:]] + [clip.samples.shape[-1]]
    closures = [end - start for (start, viseme), end in zip(track, ends, strict=True) if viseme == "MBP"]
    assert len(closures) >= 10 and min(closures) >= FRAME


def test_a_fast_closure_takes_time_from_its_neighbours() -> None:
    track = mouths(said(("ɑ", 200), ("b", 10), ("ɑ", 200)), RATE)
    assert [v for _, v in track] == ["A", "MBP", "A", "rest"]
    assert track[2][0] - track[1][0] >= FRAME


def test_the_mouth_closes_in_pauses_and_at_the_end(clip: Clip) -> None:
    track = mouths(clip.phones, clip.samples.shape[-1])
    level = envelope(clip.samples[0])
    quiet = np.convolve(level < 0.01 * np.percentile(level, 95), np.ones(9), "same") >= 9
    shut = [at(track, i * RATE // 100) in CLOSED for i in np.flatnonzero(quiet)]
    assert len(shut) > 10 and np.mean(shut) >= 0.95
    assert track[0][0] == 0 and track[-1][1] == "rest"


def test_the_mouth_is_open_where_it_is_loud(clip: Clip) -> None:
    track = mouths(clip.phones, clip.samples.shape[-1])
    level = envelope(clip.samples[0])
    loud = np.flatnonzero(level > 0.3 * np.percentile(level, 95))
    assert np.mean([at(track, i * RATE // 100) != "rest" for i in loud]) >= 0.95


def test_sounds_behind_the_lips_borrow_the_vowel_to_come() -> None:
    assert [v for _, v in mouths(said(("t", 80), ("u", 200)), RATE)] == ["U", "rest"]
    assert [v for _, v in mouths(said(("k", 80), ("ɑ", 200)), RATE)] == ["A", "rest"]


def test_short_shapes_give_way() -> None:
    assert [v for _, v in mouths(said(("ɑ", 200), ("ɪ", 20), ("ɑ", 200)), RATE)] == ["A", "rest"]


def test_no_shape_is_shorter_than_a_frame(clip: Clip) -> None:
    ticks = [tick for tick, _ in mouths(clip.phones, clip.samples.shape[-1])]
    assert ticks == sorted(ticks) and min(np.diff(ticks)) >= FRAME - 720


def test_a_diphthong_moves() -> None:
    assert [v for _, v in mouths(said(("aɪ", 300)), RATE)] == ["A", "I", "rest"]


def test_silence_is_a_mouth_at_rest() -> None:
    assert mouths((), RATE) == ((0, "rest"),)


def test_three_mouths() -> None:
    assert three(((0, "rest"), (5, "MBP"), (9, "A"), (12, "O"), (15, "E"))) == ((0, "closed"), (9, "open"), (15, "half"))


def test_stresses_follow_the_words(clip: Clip) -> None:
    marks = stresses(clip.phones)
    assert marks and set(marks) <= {p.start for p in clip.phones if p.stress == 2}
    assert all(b - a >= RATE * 15 // 100 for a, b in zip(marks, marks[1:], strict=False))


def test_the_animator_reads_a_packed_clip(clip: Clip) -> None:
    facts = json.loads(ANIMATOR.animate(pack_clip(clip), LINE, ANIMATOR.Options()))
    assert facts["mouth"][0][0] == 0 and facts["mouth"][-1][1] == "rest" and facts["stresses"] == list(stresses(clip.phones))


def test_phones_go_to_arpabet_and_back() -> None:
    assert list(arpabet(list("wˈɜɹd"))) == [("W", 0), ("ER", 2), ("D", 0)]
    assert list(arpabet(list("mˈʌðəɹ"))) == [("M", 0), ("AH", 2), ("DH", 0), ("ER", 0)]
    assert set(PHONES.values()) <= set(IPA) and {s for s in IPA.values()} >= {"m", "b", "p"}


def test_words_are_found_in_foreign_sound(clip: Clip) -> None:
    words, phones = aligned(clip.samples[0], LINE)
    assert [(w.first, w.last) for w in words] == [(w.first, w.last) for w in clip.words]
    apart = [abs(a.start - b.start) for a, b in zip(words, clip.words, strict=True)]
    assert np.median(apart) < RATE * 0.04
    closures = [[(p.start + p.end) / 2 for p in sounds if p.symbol in "mbp"] for sounds in (phones, clip.phones)]
    near = [abs(a - b) <= RATE / 30 for a, b in zip(*closures, strict=True)]
    assert np.mean(near) >= 0.9


def test_alignment_does_not_depend_on_what_came_before(clip: Clip) -> None:
    first = aligned(clip.samples[0], LINE)
    other = speak(Speech("Something else, quite loud!", "boris", "hibari@1"))
    aligned(other.samples[0], "Something else, quite loud!")
    assert aligned(clip.samples[0], LINE) == first


def test_words_that_are_not_there_are_spread_over_the_sound() -> None:
    noise = np.random.default_rng(1).standard_normal(RATE).astype(np.float32) * 0.1
    words, phones = aligned(noise, "hello there " * 30)
    assert len(words) == 60 and phones
    assert aligned(noise, "...")[0] == ()


def test_without_text_loudness_moves_the_mouth(clip: Clip) -> None:
    phones = heard(clip.samples[0])
    assert len(phones) > 5 and "A" in [v for _, v in mouths(phones, clip.samples.shape[-1])]
    assert heard(np.zeros(RATE, np.float32)) == ()


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG", "MP3"])
def test_a_take_is_levelled_trimmed_and_aligned(clip: Clip, kind: str) -> None:
    data = written(np.pad(clip.samples[0] * 0.2, RATE), kind)
    found = recorded(data, LINE)
    assert loudness(found.samples) == pytest.approx(LOUDNESS, abs=0.5)
    assert found.samples.shape[-1] < clip.samples.shape[-1] + RATE // 2
    assert [LINE[w.first : w.last] for w in found.words][:3] == ["Maybe", "Bob", "will"]


def test_opus_and_other_rates_come_in(clip: Clip) -> None:
    import av

    out = io.BytesIO()
    with av.open(out, "w", "webm") as container:
        stream = container.add_stream("libopus", 48_000)
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(clip.samples[:1].astype(np.float32), "flt", "mono")
        frame.sample_rate = 48_000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert abs(decoded(out.getvalue()).shape[-1] - clip.samples.shape[-1]) < RATE // 20
    assert abs(decoded(written(clip.samples[0][::6], "WAV", 8000)).shape[-1] - clip.samples.shape[-1]) < 20


def test_what_is_no_sound_says_so() -> None:
    with pytest.raises(VncError, match="the take holds no sound"):
        recorded(b"hello", "Hello.", name="the take")


def written(samples: np.ndarray, kind: str, rate: int = RATE) -> bytes:
    import soundfile

    out = io.BytesIO()
    soundfile.write(out, samples, rate, format=kind)
    return out.getvalue()
