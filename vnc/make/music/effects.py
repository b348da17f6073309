"""Single sounds by name."""

import numpy as np

from vnc.assets import RATE, Clip
from vnc.make.music.compose import rounded
from vnc.make.music.orchestra import play
from vnc.make.music.sounds import SOUNDS, Hit, Tone
from vnc.make.music.space import convolve, response
from vnc.make.music.tones import chance, fall, gain, level_to, sides, ticks
from vnc.make.music.words import nearest_sound

_PEAK = 0.7
"""Short blows reach this rather than the loudness of longer sounds."""


def effect(name: str, seed: int) -> Clip:
    """One sound, stereo, as short as it rings; another seed gives another take."""
    kind = nearest_sound(name) or "click"
    facts = SOUNDS[kind]
    rng = chance("effect", kind, seed)
    placed = [item for part in facts.parts for item in (_hits(part, rng) if isinstance(part, Hit) else [_note(part, seed)])]
    impulse = response(facts.hall)
    dry = np.zeros((2, max(at + sound.shape[1] for at, sound in placed) + impulse.shape[1]), np.float32)
    for at, sound in placed:
        dry[:, at : at + sound.shape[1]] += sound
    out = level_to(dry + convolve(dry * np.float32(facts.wet), impulse), 0.16 * gain(facts.level))
    out = rounded(_trimmed(out * np.float32(min(1.0, _PEAK / float(np.abs(out).max(initial=1e-9))))))
    return Clip(out, offset=out.shape[1])


def _hits(part: Hit, rng: np.random.Generator) -> list[tuple[int, np.ndarray]]:
    out: list[tuple[int, np.ndarray]] = []
    for k in range(part.times):
        late = float(rng.normal(0, part.loose)) * (part.every or 0.1) if k else 0.0
        level = part.level + part.bend * k + (float(rng.normal(0, 1.0)) if part.times > 1 else 0.0)
        at = max(0, ticks(part.at + k * part.every + late))
        out.append((at, part.source(rng)[None] * sides(part.pan + float(rng.uniform(-0.1, 0.1))) * np.float32(gain(level))))
    return out


def _note(part: Tone, seed: int) -> tuple[int, np.ndarray]:
    tone = play(part.instrument, part.pitch, part.seconds, part.force, seed % 3)
    return ticks(part.at), tone * sides(part.pan) * np.float32(gain(part.level))


def _trimmed(sound: np.ndarray) -> np.ndarray:
    """Without the silence after it, faded over its last moments."""
    loud = np.flatnonzero(np.abs(sound).max(0) > 10 ** (-62 / 20))
    end = min(sound.shape[1], int(loud[-1]) + ticks(0.05)) if len(loud) else ticks(0.05)
    return sound[:, :end] * fall(end, min(0.08, end / RATE / 2))
