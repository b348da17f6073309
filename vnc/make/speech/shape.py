"""What can be done to a voice before it sounds: pitch, vocal tract, breath, colour, pauses. Frames in, frames out."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from vnc.make.speech.engine import BINS, SAMPLE_RATE, Frames, Spell

VOICED = 40.0
SILENT = -14.0
"""Log magnitude of nothing."""

_HISS = 4500.0
_DB = np.float32(np.log(10) / 20)
_HZ = SAMPLE_RATE / 2 / (BINS - 1)


def enveloped(said: Frames) -> Frames:
    """The voiced part known only where the model's own harmonics stand, straight between them.

    Elsewhere, below the first one above all, what the model says was never heard: another pitch would bring it out as thumps.
    """
    lh, th = said.lh.copy(), said.th.copy()
    bins = np.arange(BINS)
    for frame in np.flatnonzero(said.f0 > VOICED):
        harmonics = np.arange(1.0, float(SAMPLE_RATE / 2 / said.f0[frame])) * float(said.f0[frame] / _HZ)
        for part, own in ((lh, said.lh), (th, said.th)):
            part[:, frame] = np.interp(bins, harmonics, np.interp(harmonics, bins, own[:, frame]))
    return replace(said, lh=lh, th=th)


def pitched(said: Frames, scale: float, span: float = 1.0, floor: float = 55.0, ceiling: float = 520.0) -> Frames:
    """Pitch times `scale`, and its movements about the mean widened by `span` (0 is a monotone)."""
    voiced = said.f0 > VOICED
    sure = said.f0 > 80
    if not sure.any():
        return said
    mean = float(np.exp(np.log(said.f0[sure]).mean()))
    moves = np.clip(np.log(np.maximum(said.f0, 1.0) / mean), -1.0, 1.0) * span
    f0 = np.where(voiced, np.clip(mean * scale * np.exp(moves), floor, ceiling), 0.0)
    return replace(said, f0=f0.astype(np.float32))


def tract(said: Frames, low: float, high: float) -> Frames:
    """Formants moved by the factor `low` up to about 1 kHz and `high` from 2.5 kHz on: below 1 a longer vocal tract."""
    if low == high == 1.0:
        return said
    targets = np.arange(BINS) * _HZ
    factor = np.interp(targets, [0, 900, 2500, SAMPLE_RATE / 2], [low, low, high, high])
    source = np.clip(targets / factor / _HZ, 0, BINS - 1)
    below = source.astype(int)
    above = np.minimum(below + 1, BINS - 1)
    part = (source - below)[:, None].astype(np.float32)

    def moved(values: np.ndarray) -> np.ndarray:
        return values[below] * (1 - part) + values[above] * part

    return replace(said, lh=moved(said.lh), th=moved(said.th), ln=moved(said.ln), lr=moved(said.lr))


def coloured(said: Frames, curve: Sequence[tuple[float, float]]) -> Frames:
    """An equaliser: (Hz, dB) points, joined by straight lines over log frequency."""
    if not curve:
        return said
    hertz, gains = zip(*curve, strict=True)
    octaves = np.log2(np.maximum(np.arange(BINS) * _HZ, 40.0))
    gain = (np.interp(octaves, np.log2(hertz), gains) * _DB).astype(np.float32)[:, None]
    return replace(said, lh=said.lh + gain, ln=said.ln + gain, lr=said.lr + gain)


def focused(said: Frames, amount: float, width: float = 700.0) -> Frames:
    """Resonances sharper (above 1) or blurred (below 1) against their neighbourhood of `width` Hz."""
    if amount == 1.0:
        return said
    half = int(width / _HZ / 2)
    padded = np.pad(said.lh, ((half + 1, half), (0, 0)), mode="edge").astype(np.float64)
    total = np.cumsum(padded, axis=0)
    even = ((total[2 * half + 1 :] - total[: -2 * half - 1]) / (2 * half + 1)).astype(np.float32)
    return replace(said, lh=even + np.float32(amount) * (said.lh - even))


def breathy(said: Frames, amount: float) -> Frames:
    """0 leaves the voice as it is, 1 is a whisper: the voiced part turns into noise of the same colour."""
    if amount <= 0:
        return said
    noise = said.lh - np.float32(2.2) + np.float32(np.log(min(amount, 1.0)))
    lift = np.clip(np.arange(BINS, dtype=np.float32) * _HZ / 2000, 0, 1)[:, None] * np.float32(min(amount, 1.0))
    ln = np.logaddexp(said.ln, noise + lift)
    if amount >= 1:
        quiet = np.full_like(said.lh, SILENT)
        return replace(said, lh=quiet, ln=ln, f0=np.zeros_like(said.f0))
    voice = said.lh + np.float32(np.log(1 - 0.6 * amount))
    return replace(said, lh=voice, ln=ln, lr=said.lr + np.float32(0.7 * amount))


def tamed(said: Frames, under: float = 13.0) -> Frames:
    """Hissing held to `under` dB below the loud parts: brighter voices would whistle on every s."""
    high = _HISS // _HZ
    hiss = _decibel(tuple(part[int(high) :] for part in (said.lh, said.ln, said.lr)))
    excess = np.maximum(hiss - np.percentile(power(said), 90) + under, 0)
    ramp = np.clip((np.arange(BINS) * _HZ - 3000) / (_HISS - 3000), 0, 1)
    cut = (ramp[:, None] * excess * _DB).astype(np.float32)
    return replace(said, lh=said.lh - cut, ln=said.ln - cut, lr=said.lr - cut)


def shaky(said: Frames, tremor: float, rough: float, seed: int) -> Frames:
    """Tremor sways the pitch five times a second, roughness jitters it: both as parts of the pitch."""
    if not tremor and not rough:
        return said
    time = np.arange(len(said)) / 80
    sway = tremor * np.sin(2 * np.pi * 5.2 * time) + rough * np.random.default_rng(seed).standard_normal(len(said))
    louder = (0.8 * tremor * np.sin(2 * np.pi * 5.2 * time + 1)).astype(np.float32)
    return replace(said, f0=(said.f0 * (1 + sway)).astype(np.float32), lh=said.lh + louder)


def buzzing(said: Frames) -> Frames:
    """Every harmonic in step: the sound of a machine."""
    return replace(said, th=np.zeros_like(said.th))


def power(said: Frames) -> np.ndarray:
    """(n,) the loudness of each frame in dB, without reference."""
    return _decibel((said.lh, said.ln, said.lr))


def _decibel(parts: Sequence[np.ndarray]) -> np.ndarray:
    return 10 * np.log10(sum(np.exp(2 * part.astype(np.float64)).sum(0) for part in parts) + 1e-9)


def paused(said: Frames, pauses: Sequence[tuple[int, int]]) -> Frames:
    """Silence put in: (spell, frames) pairs lengthen that spell, at its quietest frame."""
    for index, count in sorted(pauses, reverse=True):
        if count > 0:
            said = _opened(said, index, count)
    return said


def _opened(said: Frames, index: int, count: int) -> Frames:
    spell = said.spells[index]
    first, last = max(spell.start - 3, 0), min(spell.end + 1, len(said))
    at = first + int(np.argmin(power(said)[first:last])) if last > first else spell.end
    spells = tuple(_later(each, i, index, count) for i, each in enumerate(said.spells))

    def wider(values: np.ndarray, fill: float) -> np.ndarray:
        gap = np.full((*values.shape[:-1], count), fill, values.dtype)
        return np.concatenate([values[..., :at], gap, values[..., at:]], -1)

    quiet = {name: wider(getattr(said, name), SILENT) for name in ("lh", "ln", "lr")}
    return replace(said, **quiet, th=wider(said.th, 0), phi=wider(said.phi, 0), f0=wider(said.f0, 0), spells=spells)


def _later(spell: Spell, at: int, index: int, count: int) -> Spell:
    return replace(spell, start=spell.start + count * (at > index), end=spell.end + count * (at >= index))
