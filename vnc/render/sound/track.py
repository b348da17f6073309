"""The film's sound from its cues, start to end: what emitters and the studio ask for."""

from collections.abc import Iterator, Sequence

import numpy as np

from vnc.render.sound.clips import Clips
from vnc.render.sound.master import CEILING, TARGET, Curve, applied, applied_to_stems, levelled, survey
from vnc.render.sound.mix import Stems, blocks
from vnc.timeline import SoundCue


def soundtrack(cues: Sequence[SoundCue], clips: Clips, length: int, target: float = TARGET) -> Iterator[np.ndarray]:
    """The finished sound, (2, n) float32 blocks of a second, `length` ticks in all. Mixes twice, holds one block."""
    return applied((part.sum() for part in blocks(cues, clips, length)), curve(cues, clips, length, target))


def stems(cues: Sequence[SoundCue], clips: Clips, length: int, target: float = TARGET) -> Iterator[Stems]:
    """Voice, music, ambience and sound apart, at the levels they have in the finished sound."""
    return applied_to_stems(blocks(cues, clips, length), curve(cues, clips, length, target))


def curve(cues: Sequence[SoundCue], clips: Clips, length: int, target: float = TARGET, ceiling: float = CEILING) -> Curve:
    """The first pass alone: the gain that the whole film gets, for those who then want only a part of it."""
    return levelled(survey(part.sum() for part in blocks(cues, clips, length)), target, ceiling)
