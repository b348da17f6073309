"""The meter against the Recommendation's own cases, FFmpeg's ebur128 and a plain recursion."""

from fractions import Fraction

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnc.render.sound.loudness import HOP, TENTH, Meter, integrated, measured, short_term, true_peaks
from vnc.render.sound.master import highest, levelled, survey

RATE = 48_000


def sine(hertz: float, seconds: float, decibels: float, phase: float = 0.0) -> np.ndarray:
    wave = np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE + phase) * 10 ** (decibels / 20)
    return np.stack((wave, wave)).astype(np.float32)


def powers(sound: np.ndarray) -> np.ndarray:
    return Meter().push(sound)


def ebur128(sound: np.ndarray) -> tuple[float, float]:
    """Integrated LUFS and true peak in dB by FFmpeg."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="fltp", layout="stereo", time_base=Fraction(1, RATE))
    meter, sink = graph.add("ebur128", "metadata=1:peak=true"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    facts: dict[str, str] = {}
    for at in range(0, sound.shape[1], RATE):
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound[:, at : at + RATE]), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        graph.push(frame)
        while True:
            try:
                facts = dict(sink.pull().metadata) or facts
            except (av.BlockingIOError, av.EOFError):
                break
    return float(facts["lavfi.r128.I"]), 20 * np.log10(float(facts["lavfi.r128.true_peak"]))


def loudly(seconds: float, seed: int) -> np.ndarray:
    """Bursts of noise of changing strength, as speech has."""
    rng = np.random.default_rng(seed)
    n = round(seconds * RATE)
    swell = np.interp(
        np.arange(n), np.arange(0, n + RATE, RATE // 4), rng.uniform(0, 0.3, len(np.arange(0, n + RATE, RATE // 4)))
    )
    return (rng.standard_normal((2, n)) * swell).astype(np.float32)


def test_a_tone_reads_its_own_level() -> None:
    assert integrated(powers(sine(997, 5, -23.0))) == pytest.approx(-23.0, abs=0.05)


@pytest.mark.parametrize(
    ("stretches", "reads"),
    [
        (((10, -36.0), (60, -23.0), (10, -36.0)), -23.0),
        (((10, -72.0), (10, -36.0), (60, -23.0), (10, -36.0), (10, -72.0)), -23.0),
        (((20, -26.0), (20.1, -20.0), (20, -26.0)), -23.0),
    ],
    ids=["quiet edges", "silence and quiet edges", "steps"],
)
def test_gating_as_in_ebu_tech_3341(stretches: tuple[tuple[float, float], ...], reads: float) -> None:
    meter = Meter()
    heard = [meter.push(sine(1000, seconds, level)) for seconds, level in stretches]
    assert integrated(np.concatenate(heard)) == pytest.approx(reads, abs=0.1)


def test_short_term_follows_a_step() -> None:
    heard = short_term(np.concatenate((powers(sine(1000, 4, -30.0)), powers(sine(1000, 4, -20.0)))))
    assert heard[0] == pytest.approx(-30, abs=0.1)
    assert heard[-1] == pytest.approx(-20, abs=0.1)


def test_silence_has_no_loudness() -> None:
    assert integrated(powers(np.zeros((2, RATE), np.float32))) == -np.inf


@pytest.mark.parametrize("seed", [1, 2])
def test_loudness_and_true_peak_agree_with_ffmpeg(seed: int) -> None:
    sound = loudly(20, seed)
    loudness, peak = ebur128(sound)
    found = survey([sound])
    assert found.loudness() == pytest.approx(loudness, abs=0.05)
    assert 20 * np.log10(found.peaks.max()) == pytest.approx(peak, abs=0.15)


def test_the_block_filter_is_the_plain_recursion() -> None:
    sound = loudly(0.1, 3)[:1, :TENTH]
    x = sound[0].astype(float)
    for b, a in (
        ((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585)),
        ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)),
    ):
        y = np.zeros_like(x)
        for n in range(len(x)):
            past = [(x[n - k] if n >= k else 0.0) for k in range(3)], [(y[n - k] if n >= k else 0.0) for k in (1, 2)]
            y[n] = sum(p * q for p, q in zip(b, past[0], strict=True)) - sum(p * q for p, q in zip(a, past[1], strict=True))
        x = y
    heard, _ = Meter().filter.run(sound, np.zeros((1, 4)))
    assert np.abs(heard[0] - x).max() < 1e-9


@given(cuts=st.lists(st.integers(1, 30_000), min_size=1, max_size=8))
@settings(max_examples=15, deadline=None)
def test_blocks_of_any_size_read_the_same(cuts: list[int]) -> None:
    sound = loudly(2.3, 4)
    edges = np.minimum(np.cumsum([0, *cuts, sound.shape[1]]), sound.shape[1])
    parts = [sound[:, a:b] for a, b in zip(edges, edges[1:], strict=False)]
    whole, pieces = survey([sound]), survey(parts)
    assert pieces.length == whole.length
    assert np.allclose(pieces.powers, whole.powers, rtol=1e-9)
    assert np.allclose(pieces.peaks[: len(whole.peaks)], whole.peaks, atol=1e-6)


def test_peaks_between_samples_are_found() -> None:
    """A quarter-rate sine sampled at 45 degrees shows 0.707 at best, and is 1.0 in between."""
    sound = sine(RATE / 4, 0.1, 0.0, np.pi / 4)
    assert np.abs(sound).max() == pytest.approx(0.7071, abs=1e-3)
    peaks = true_peaks(sound, np.zeros((2, 2 * HOP), np.float32))
    assert peaks[5:-5].max() == pytest.approx(1.0, abs=0.01)


def test_quiet_stretches_carry_a_safe_bound() -> None:
    sound = sine(RATE / 4, 0.1, -26.0, np.pi / 4)
    assert true_peaks(sound, np.zeros((2, 2 * HOP), np.float32))[5:-5].min() >= 10 ** (-26 / 20)


@pytest.mark.parametrize("target", [-14.0, -16.0, -23.0])
def test_levelled_reaches_the_target_under_the_ceiling(target: float) -> None:
    """Clicks far over the rest make the limiter work hard; the loudness is met all the same."""
    sound = loudly(12, 5) * np.float32(0.3)
    sound[:, 7000::24_000] = 0.95
    curve = levelled(survey([sound]), target)
    out = sound * curve.between(0, sound.shape[1])
    loudness, peak = ebur128(out)
    assert loudness == pytest.approx(target, abs=0.2)
    assert peak <= -1.0
    assert measured(out) == pytest.approx(loudness, abs=0.05)


def test_the_limiter_leans_in_smoothly_and_leaves_the_rest_alone() -> None:
    sound = sine(220, 4, -17.0)
    sound[:, 2 * RATE : 2 * RATE + 40] = 1.0
    curve = levelled(survey([sound]), -16.0)
    gain = 20 * np.log10(curve.points / curve.base)
    assert gain.min() < -3
    assert np.abs(gain[: 2 * RATE // HOP - 75]).max() == 0
    assert np.abs(np.diff(gain)).max() < 2.5
    assert gain[-1] > -0.01


def test_silence_stays_silent_and_short_films_pass() -> None:
    for n in (0, 1, 47, 48, 4000, RATE):
        curve = levelled(survey([np.zeros((2, n), np.float32)]))
        assert curve.base == 1.0
        assert curve.between(0, n).shape == (n,)


@given(values=st.lists(st.floats(0, 1), min_size=1, max_size=40), count=st.integers(1, 40))
def test_the_highest_of_neighbours(values: list[float], count: int) -> None:
    found = highest(np.array(values), count)
    assert found.tolist() == [max(values[n : n + count]) for n in range(len(values) - count + 1)]
