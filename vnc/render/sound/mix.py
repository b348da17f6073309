"""Cues to stems, block by block: placed, panned, ducked, in their rooms. Memory does not grow with the film."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from vnc.render.sound.clips import Clips, Playing, opened
from vnc.render.sound.duck import AHEAD, BRIDGE, DEPTH, RELEASE, gains, presence
from vnc.render.sound.rooms import ROOMS, known
from vnc.render.sound.space import Heard
from vnc.timeline import SECOND, SoundCue

BLOCK = SECOND
"""Ticks mixed at a time; whole tenths of a second, as the meter wants."""
LEVEL: Mapping[str, float] = {"voice": 1.0, "music": 0.63, "ambience": 0.7, "sound": 0.6}
"""What a channel's own usual loudness is multiplied by: voices stand in front."""
PIECE = SECOND // 2
"""Ticks of an excerpt mixed at a time: whole milliseconds, and echoes are worked out for lengths that transforms like."""
CROSS = SECOND * 3 // 2
_STEP = SECOND // 1000
_WIDTH = 0.8
Rooms = dict[tuple[str, str], Heard]
"""The rooms that are ringing, by channel and name."""
_SOON = AHEAD + BRIDGE + RELEASE + SECOND // 10


@dataclass(frozen=True)
class Stems:
    """The four channels apart, (2, n) float32 each."""

    voice: np.ndarray
    music: np.ndarray
    ambience: np.ndarray
    sound: np.ndarray

    def sum(self) -> np.ndarray:
        return self.voice + self.music + self.ambience + self.sound

    def scaled(self, by: np.ndarray) -> "Stems":
        return Stems(self.voice * by, self.music * by, self.ambience * by, self.sound * by)


def mix(cues: Sequence[SoundCue], clips: Clips, length: int) -> Stems:
    """The whole film's stems at once, (2, length) each: for short films and tests."""
    parts = list(blocks(cues, clips, length))
    names = ("voice", "music", "ambience", "sound")
    whole = [np.concatenate([getattr(p, name) for p in parts] or [np.zeros((2, 0), np.float32)], axis=1) for name in names]
    return Stems(*whole)


def blocks(cues: Sequence[SoundCue], clips: Clips, length: int) -> Iterator[Stems]:
    """The film's stems, BLOCK ticks at a time (the last may be shorter)."""
    return running(crossed(cues), clips, length, BLOCK)


def running(cues: Sequence[SoundCue], clips: Clips, length: int, block: int) -> Iterator[Stems]:
    """Stems of cues whose crossings are settled, `block` ticks at a time: whole milliseconds. Cues may begin before tick 0."""
    waiting = sorted(cues, key=lambda cue: (cue.start, cue.channel, cue.asset))
    waiting.reverse()
    playing: list[Playing] = []
    spoken: list[tuple[int, int]] = []
    rooms: Rooms = {}
    for start in range(0, length, block):
        stop = start + block
        while waiting and waiting[-1].start < stop + _SOON:
            playing.append(opened(waiting.pop(), clips))
            spoken += [playing[-1].voiced] if playing[-1].cue.channel == "voice" else []
        yield _cut(_block(playing, spoken, rooms, (start, block)), length - start)
        playing = [p for p in playing if p.end > stop]
        spoken = [s for s in spoken if s[1] + _SOON > stop]


def excerpt(cues: Sequence[SoundCue], clips: Clips, first: int, last: int) -> np.ndarray:
    """The sound of crossed cues from one tick to another, (2, n), as if the film had been mixed from its beginning."""
    late = max((ROOMS[known(cue.room)].tail for cue in cues if cue.room and cue.start < first), default=0)
    lead = min(late, max(0, first - min((cue.start for cue in cues if cue.room), default=first)))
    lead = -(-lead // _STEP) * _STEP
    moved = [replace(cue, start=cue.start - first + lead) for cue in cues]
    parts = [part.sum() for part in running(moved, clips, lead + last - first, PIECE)]
    return np.concatenate([np.zeros((2, 0), np.float32), *parts], axis=1)[:, lead:]


def crossed(cues: Iterable[SoundCue]) -> list[SoundCue]:
    """Where a loop is followed directly by another of its channel, it sounds on and fades while the new one rises."""
    out: list[SoundCue] = []
    given = sorted(cues, key=lambda cue: cue.start)
    starts = {(cue.channel, cue.start): cue for cue in given if cue.channel in DEPTH}
    for cue in given:
        after = starts.get((cue.channel, cue.start + cue.length))
        if cue.channel in DEPTH and cue.loop and after and after.asset != cue.asset and not cue.fadeout:
            cue = replace(cue, length=cue.length + CROSS, fadeout=CROSS)
        out.append(cue)
    ends = {(cue.channel, cue.start + cue.length - CROSS) for cue in out if cue.fadeout == CROSS}
    return [replace(c, fadein=CROSS) if (c.channel, c.start) in ends and not c.fadein else c for c in out]


def panned(sound: np.ndarray, pan: float) -> np.ndarray:
    """(1 or 2, n) to (2, n) at equal power; the middle is left as loud as it is, the far sides are never empty."""
    if sound.shape[0] == 2 and not pan:
        return sound
    angle = (float(np.clip(pan, -1, 1)) * _WIDTH + 1) * np.pi / 4
    sides = np.array([[np.cos(angle)], [np.sin(angle)]], np.float32)
    return sound * (sides if sound.shape[0] == 1 else sides * np.float32(np.sqrt(2)))


def _block(playing: Sequence[Playing], spoken: Sequence[tuple[int, int]], rooms: Rooms, where: tuple[int, int]) -> Stems:
    """`where` is the block's start and length."""
    start, block = where
    buses = {name: np.zeros((2, block), np.float32) for name in LEVEL}
    sends: dict[tuple[str, str], np.ndarray] = {}
    for item in playing:
        first, sound = item.take(start, start + block)
        if sound.shape[1]:
            bus = buses[item.cue.channel]
            if item.cue.room:
                bus = sends.setdefault((item.cue.channel, known(item.cue.room)), np.zeros((2, block), np.float32))
            bus[:, first - start : first - start + sound.shape[1]] += panned(sound, item.cue.pan)
    _reverberate(buses, sends, rooms, block)
    shape = presence(spoken, start, start + block)
    for name, bus in buses.items():
        bus *= np.float32(LEVEL[name])
        if shape is not None and name in DEPTH:
            bus *= gains(shape, name, block)
    return Stems(**buses)


def _reverberate(buses: dict[str, np.ndarray], sends: Mapping[tuple[str, str], np.ndarray], rooms: Rooms, block: int) -> None:
    """Add each room's dry and wet sound to its channel; rooms that nobody speaks in ring out and are forgotten."""
    rooms |= {key: Heard(key[1], block) for key in sends if key not in rooms}
    for key in list(rooms):
        out = rooms[key].push(sends.get(key))
        if out is None:
            del rooms[key]
        else:
            buses[key[0]] += out


def _cut(stems: Stems, left: int) -> Stems:
    if left >= stems.voice.shape[1]:
        return stems
    return Stems(*(bus[:, :left] for bus in (stems.voice, stems.music, stems.ambience, stems.sound)))
