"""Trying voices: the lines a voice is judged by, and how alike two voices sound."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from vnc.assets import RATE, Clip
from vnc.make.speech.casting import Voice
from vnc.make.speech.speak import speak
from vnc.request import Speech

_SIZE, _HOP, _BANDS = 2048, 960, 32


def lines(name: str, story: str = "") -> tuple[str, str, str]:
    """Three lines that show a voice: a greeting, a stretch of their own story, excitement."""
    told = story.strip()[:100].rsplit(" ", 1)[0] if len(story) > 100 else story.strip()
    return (
        f"Hello, my name is {name}.",
        f"{told or 'It was raining the day I came here, and nobody met me at the station'}...",
        "I'm feeling quite excited about this!",
    )


def audition(voice: Voice, name: str, story: str = "", seed: int = 0, say: Callable[[Speech], Clip] = speak) -> tuple[Clip, ...]:
    """The three lines in a voice as cast. `say` is its engine's; else it is an embedded voice."""
    style: dict[str, Any] = {"rate": voice.rate, "pitch": voice.pitch, "style": voice.style, "seed": seed}
    feelings = ("neutral", "thoughtful", "happy")
    return tuple(
        say(Speech(text, voice.name, voice.engine, emotion=feeling, **style))
        for text, feeling in zip(lines(name, story), feelings, strict=True)
    )


def likeness(voices: Mapping[str, Sequence[Clip]]) -> dict[tuple[str, str], float]:
    """How alike each two voices sound, 0..1: an estimate from spectrum and pitch, in place of a speaker recogniser."""
    marks = {name: _mark(np.concatenate([clip.samples[0] for clip in clips])) for name, clips in voices.items() if clips}
    return {(a, b): _near(marks[a], marks[b]) for a in marks for b in marks}


def pitch(samples: np.ndarray) -> np.ndarray:
    """Hz of the voiced stretches of 43 ms of (samples,) at 48 kHz, by normalised autocorrelation, 50..500 Hz."""
    low = _lowered(samples)
    frames = np.lib.stride_tricks.sliding_window_view(low, 512)[::120] * np.hanning(512)
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(512), 1024)) ** 2)[:400]
    lags = np.fft.irfft(np.abs(np.fft.rfft(frames, 1024)) ** 2)[:, :400] / (window / window[0] + 1e-3)
    loud = lags[:, 0] > 0.02 * np.percentile(lags[:, 0], 95)
    strength = lags[loud][:, 24:240] / (lags[loud][:, :1] + 1e-12)
    peaks = (strength[:, 1:-1] >= strength[:, :-2]) & (strength[:, 1:-1] >= strength[:, 2:])
    heights = np.where(peaks, strength[:, 1:-1], 0)
    score = heights - 0.02 * np.log2(np.arange(25, 25 + int(heights.shape[1])))
    found = score.argmax(1)
    return 12_000 / (found[heights.max(1, initial=0) > 0.55] + 25)


def _lowered(samples: np.ndarray) -> np.ndarray:
    """At 12 kHz, without what lies above 900 Hz: harmonics there confuse the ear for pitch."""
    spectrum = np.fft.rfft(samples.astype(np.float64))
    hertz = np.fft.rfftfreq(samples.size, 1 / RATE)
    return np.fft.irfft(spectrum * np.clip((1100 - hertz) / 200, 0, 1), samples.size)[::4]


def _mark(samples: np.ndarray) -> np.ndarray:
    """The mean voiced spectrum in 32 bands, in dB about its own level, and the pitch in half semitones about 190 Hz."""
    frames = np.lib.stride_tricks.sliding_window_view(samples.astype(np.float64), _SIZE)[::_HOP] * np.hanning(_SIZE)
    power = np.abs(np.fft.rfft(frames)) ** 2 @ _bands()
    loud = power.sum(1) > 0.05 * np.percentile(power.sum(1), 95)
    levels = 10 * np.log10(power[loud] + 1e-9)
    levels -= levels.mean(1, keepdims=True)
    hertz = pitch(samples)
    return np.append(levels.mean(0), 24 * np.log2(np.median(hertz) / 190) if hertz.size else 0.0)


def _bands() -> np.ndarray:
    """(bins, bands) of triangles evenly spaced on the mel scale, 80..8000 Hz."""
    edges = 700 * (10 ** (np.linspace(float(np.log10(1 + 80 / 700)), float(np.log10(1 + 8000 / 700)), _BANDS + 2)) - 1)
    hertz = np.fft.rfftfreq(_SIZE, 1 / RATE)
    rise = (hertz[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    fall = (edges[2:] - hertz[:, None]) / (edges[2:] - edges[1:-1])
    return np.clip(np.minimum(rise, fall), 0, None)


def _near(one: np.ndarray, other: np.ndarray) -> float:
    """Fitted to the cosines of a speaker recogniser over the embedded voices (mean error 0.045, correlation 0.66)."""
    spectrum = float(np.sqrt(((one - other)[:_BANDS] ** 2).mean()))
    tone = abs(float(one[-1] - other[-1]))
    return float(np.exp(-0.095 * spectrum**0.5 - 0.028 * tone**0.5))
