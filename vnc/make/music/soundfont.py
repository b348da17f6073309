"""SoundFont 2: sampled instruments from a file of the writer's, played as the embedded ones are."""

import functools
import struct
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from vnc.assets import RATE
from vnc.diagnostics import VncError
from vnc.make.music.orchestra import Player, play
from vnc.make.music.tones import level_to, smooth
from vnc.record import record

PROGRAMS: Mapping[str, int] = {
    "piano": 0, "felt": 0, "rhodes": 4, "harp": 46, "guitar": 24, "koto": 107, "pizzicato": 45, "dulcimer": 15, "celesta": 8,
    "musicbox": 10, "glock": 9, "vibes": 11, "marimba": 12, "kalimba": 108, "bell": 14, "glass": 98, "bass": 32, "softbass": 33,
    "pulsebass": 38, "strings": 48, "warmstrings": 49, "celli": 48, "spiccato": 48, "tremolo": 44, "choir": 52, "brass": 61,
    "pad": 89, "airpad": 91, "drone": 95, "flute": 73, "ocarina": 79, "clarinet": 71, "oboe": 68, "violin": 40, "cello": 42,
    "horn": 60, "whistle": 78, "theremin": 85, "voice": 53,
}  # fmt: skip
"""Our players by the numbers of General MIDI (from 0). Drums stay our own."""
_ADD = {8: 13_500, 33: -12_000, 34: -12_000, 35: -12_000, 36: -12_000, 38: -12_000, 56: 100, 58: -1}
"""Generators that are not 0 where nothing is said: filter, envelope times (timecents), scale, root key."""
_RANGES = (43, 44)
_ONLY_INSIDE = (0, 1, 2, 3, 4, 12, 45, 50, 54, 58)
"""What a preset may not say of an instrument's samples."""
LONGEST = 12.0
"""Seconds that a note may ring."""
Generators = dict[int, int]


class NoFont(VncError):
    """A file that is no SoundFont 2, or holds no instrument."""


@record
class Zone:
    """A sample with how it is played: generators by number, sample facts as the file has them."""

    generators: Mapping[int, int]
    start: int
    end: int
    loop: tuple[int, int]
    rate: int
    root: int
    correction: int

    def fits(self, key: int, force: int) -> bool:
        """Whether the zone speaks at a key and a force (0..127)."""
        return all(low <= value <= high for value, (low, high) in ((key, self.span(43)), (force, self.span(44))))

    def span(self, number: int) -> tuple[int, int]:
        value = self.generators.get(number, 127 << 8)
        return value & 255, value >> 8

    def of(self, number: int) -> int:
        return self.generators.get(number, _ADD.get(number, 0))


class Soundfont:
    """A file's instruments; zones of each program are laid out when it is first played."""

    def __init__(self, data: bytes) -> None:
        chunks = dict(_chunks(data))
        try:
            self.samples = np.frombuffer(chunks["smpl"], "<i2")
            self.presets = _rows(chunks["phdr"], "<20sHHHIII")
            self.bags = {name: _rows(chunks[name], "<HH") for name in ("pbag", "ibag")}
            self.generators = {name: _rows(chunks[name], "<Hh") for name in ("pgen", "igen")}
            self.instruments = _rows(chunks["inst"], "<20sH")
            self.headers = _rows(chunks["shdr"], "<20sIIIIIBbHH")
        except (KeyError, struct.error, ValueError):
            raise NoFont("the soundfont is no SoundFont 2 file", "give an .sf2 file (.sf3 holds compressed samples)") from None
        self._zones: dict[int, tuple[Zone, ...]] = {}

    def tone(self, program: int, pitch: float, seconds: float, velocity: float) -> np.ndarray:
        """(2, n): the note and its release, at the level of the embedded instruments."""
        key, force = min(127, max(0, round(pitch))), min(127, max(1, round(velocity * 127)))
        zones = [zone for zone in self.zones(program) if zone.fits(key, force)] or list(self.zones(program))[:1]
        notes = [self._note(zone, pitch, seconds) for zone in zones]
        out = np.zeros((2, max(note.shape[1] for note in notes)), np.float32)
        for note in notes:
            out[:, : note.shape[1]] += note
        return level_to(out)

    def zones(self, program: int) -> tuple[Zone, ...]:
        """Those of bank 0's program, or of the file's first."""
        if program not in self._zones:
            found = [i for i, preset in enumerate(self.presets[:-1]) if preset[1:3] == (program, 0)] or [0]
            self._zones[program] = tuple(self._laid(found[0]))
            if not self._zones[program]:
                raise NoFont("the soundfont holds no instruments", "give another .sf2 file")
        return self._zones[program]

    def _laid(self, preset: int) -> Iterator[Zone]:
        for outer in self._bagged("p", self.presets[preset][3], self.presets[preset + 1][3], 41):
            first, last = self.instruments[outer[41]][1], self.instruments[outer[41] + 1][1]
            for inner in self._bagged("i", first, last, 53):
                _, start, end, loop, stop, rate, root, fine, *_ = self.headers[inner[53]]
                yield Zone(_joined(outer, inner), start, end, (loop, stop), rate, root, fine)

    def _bagged(self, kind: str, first: int, last: int, wanted: int) -> Iterator[Generators]:
        """The zones of a preset or an instrument; one that names nothing comes first and holds for all."""
        common: Generators = {}
        bags, rows = self.bags[f"{kind}bag"], self.generators[f"{kind}gen"]
        for number in range(first, last):
            said = rows[bags[number][0] : bags[number + 1][0]]
            own = {name: value & 0xFFFF if name in (*_RANGES, 41, 53) else value for name, value in said}
            if wanted in own:
                yield common | own
            elif number == first:
                common = own

    def _note(self, zone: Zone, pitch: float, seconds: float) -> np.ndarray:
        root = zone.of(58) if zone.of(58) >= 0 else zone.root
        tune = (pitch - root) * zone.of(56) / 100 + zone.of(51) + (zone.of(52) + zone.correction) / 100
        step = zone.rate / RATE * 2.0 ** (tune / 12)
        start, end = zone.start + zone.of(0) + 32768 * zone.of(4), zone.end + zone.of(1) + 32768 * zone.of(12)
        loop = zone.loop[0] + zone.of(2) + 32768 * zone.of(45), zone.loop[1] + zone.of(3) + 32768 * zone.of(50)
        looping = zone.of(54) & 1 and start <= loop[0] < loop[1] <= end
        release: float = min(2.0 ** (zone.of(38) / 1200), 3.0)
        count = round(min(seconds + release, LONGEST) * RATE)
        places = start + np.arange(count if looping else min(count, max(1, int((end - start - 2) / step)))) * step
        if looping:
            over = places >= loop[1]
            places[over] = loop[0] + (places[over] - loop[0]) % (loop[1] - loop[0])
        sound = self._read(places) * _envelope(zone, places.size, seconds, release) * np.float32(10 ** (-zone.of(48) / 200))
        side = (np.clip(zone.of(17) / 500, -1, 1) + 1) * np.pi / 4
        dull = _dulled(sound, zone.of(8))
        return np.stack([dull * np.float32(gain) for gain in (np.cos(side), np.sin(side))])

    def _read(self, places: np.ndarray) -> np.ndarray:
        last = self.samples.size - 2
        whole = np.clip(places.astype(np.int64), 0, last)
        part = (places - whole).astype(np.float32).clip(0, 1)
        return (self.samples[whole] * (1 - part) + self.samples[whole + 1] * part).astype(np.float32) / 32768


@functools.lru_cache(maxsize=2)
def opened(data: bytes) -> Soundfont:
    """A file that was read before is not laid out again."""
    return Soundfont(data)


def player(data: bytes) -> Player:
    """The players of a file, in place of ours; drums are ours."""
    font = opened(data)

    def play_by_font(name: str, pitch: float, seconds: float, velocity: float, take: int = 0) -> np.ndarray:
        if name not in PROGRAMS:
            return play(name, pitch, seconds, velocity, take)
        return font.tone(PROGRAMS[name], pitch, seconds, velocity) * np.float32(velocity**1.4)

    return play_by_font


def _joined(outer: Generators, inner: Generators) -> Generators:
    """What a preset says is added to what its instrument says; ranges are cut."""
    out = dict(inner)
    for number, value in outer.items():
        if number in _RANGES:
            held = inner.get(number, 127 << 8)
            out[number] = max(held & 255, value & 255) | min(held >> 8, value >> 8) << 8
        elif number not in (*_ONLY_INSIDE, 41):
            out[number] = inner.get(number, _ADD.get(number, 0)) + value
    return out


def _envelope(zone: Zone, count: int, seconds: float, release: float) -> np.ndarray:
    """Delay, attack, hold, decay (in decibels) to the sustained level, and the release after the key."""
    delay, attack, hold, decay = (2.0 ** (zone.of(number) / 1200) for number in (33, 34, 35, 36))
    t = np.arange(count, dtype=np.float32) / RATE
    rising = np.clip((t - delay) / max(attack, 0.001), 0, 1)
    fallen = np.minimum(np.clip((t - delay - attack - hold) / max(decay, 0.001), 0, 1) * 100, max(zone.of(37), 0) / 10)
    let_go = np.clip((t - seconds) / release, 0, 1) * 60
    end = np.clip((count - np.arange(count)) / (0.005 * RATE), 0, 1)
    return (rising * 10 ** (-(fallen + let_go) / 20) * end).astype(np.float32)


def _dulled(sound: np.ndarray, cents: int) -> np.ndarray:
    """Behind a low pass of two poles, if it is heard at all."""
    cutoff = 8.176 * 2.0 ** (cents / 1200)
    if cutoff > 15_000:
        return sound
    size = smooth(sound.size + RATE // 10)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    return np.fft.irfft(np.fft.rfft(sound, size) / np.sqrt(1 + (hertz / cutoff) ** 4), size)[: sound.size].astype(np.float32)


def _rows(data: bytes, form: str) -> list[tuple[Any, ...]]:
    return list(struct.iter_unpack(form, data))


def _chunks(data: bytes, at: int = 0, end: int | None = None) -> Iterator[tuple[str, bytes]]:
    """The leaves of a RIFF file, lists opened."""
    end = len(data) if end is None else end
    while at + 8 <= end:
        name, size = data[at : at + 4].decode("latin-1"), int.from_bytes(data[at + 4 : at + 8], "little")
        if name in ("RIFF", "LIST"):
            yield from _chunks(data, at + 12, min(at + 8 + size, end))
        else:
            yield name, data[at + 8 : min(at + 8 + size, end)]
        at += 8 + size + (size & 1)
