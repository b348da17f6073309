"""The embedded engine's throats: a breath's phonemes, shaped for a voice and a manner, to sound."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from vnc.make.speech import engine, shape
from vnc.make.speech.breath import sigh
from vnc.make.speech.library import Timbre
from vnc.make.speech.pronounce import Symbol
from vnc.make.speech.prosody import Manner
from vnc.make.speech.timing import Said, said

PAUSES = {",": 5, ";": 11, ":": 9, "—": 15, "…": 26, "(": 3, ")": 3}
"""Silence that marks inside a breath add to the model's own, in frames of 12.5 ms."""


class Throat(Protocol):
    """What an engine that speaks phonemes gives: which it knows, which spelling it was taught, and their sound at 24 kHz."""

    @property
    def british(self) -> bool: ...

    def speakable(self, symbol: str) -> bool: ...

    def utter(self, symbols: Sequence[Symbol], covered: Sequence[tuple[int, int]], manner: Manner, seed: int) -> Said: ...

    def sigh(self, direction: str, seed: int) -> np.ndarray: ...


@dataclass(frozen=True)
class Embedded:
    """A voice of the library."""

    timbre: Timbre
    british: bool = False

    def speakable(self, symbol: str) -> bool:
        return engine.speakable(symbol)

    def utter(self, symbols: Sequence[Symbol], covered: Sequence[tuple[int, int]], manner: Manner, seed: int) -> Said:
        tempo = min(max(self.timbre.tempo * manner.tempo, 0.5), 2.0)
        frames = shaped(engine.frames("".join(symbol.mark for symbol in symbols), tempo), self.timbre, manner, seed)
        frames = shape.paused(frames, [(i + 1, round(PAUSES.get(s.mark, 0) * manner.pause)) for i, s in enumerate(symbols[:-1])])
        return said(engine.sound(frames, seed), symbols, frames.spells[1:-1], covered, engine.LATE)

    def sigh(self, direction: str, seed: int) -> np.ndarray:
        return sigh(direction, self.timbre.high, seed)


def shaped(frames: engine.Frames, timbre: Timbre, manner: Manner, seed: int) -> engine.Frames:
    """The frames in this voice, said in this manner."""
    frames = shape.pitched(shape.enveloped(frames), timbre.pitch * manner.pitch, timbre.span * manner.span)
    frames = shape.tract(frames, timbre.low, timbre.high)
    frames = shape.focused(frames, timbre.focus)
    frames = shape.coloured(shape.coloured(frames, timbre.curve), edge(manner))
    frames = shape.shaky(frames, timbre.tremor + manner.tremor, timbre.rough, seed)
    frames = shape.buzzing(frames) if timbre.buzz else frames
    breath = max(timbre.breath, manner.breath)
    return shape.tamed(shape.breathy(frames, breath), under=13 - 6 * breath)


def edge(manner: Manner) -> tuple[tuple[float, float], ...]:
    """The equaliser of a manner: so much sharper or duller with each octave above 500 Hz."""
    return tuple((500.0 * 2**octave, manner.edge * octave) for octave in range(4)) if manner.edge else ()
