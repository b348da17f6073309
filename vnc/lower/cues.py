"""Sound on the film's clock: voices where lines begin, music and ambience over as many segments as they last."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from vnc.lower.estimate import guess
from vnc.lower.transitions import ticks
from vnc.plan import Measure, Measures, Plan, Shot, Sounding
from vnc.record import record
from vnc.timeline import SoundCue

CROSS = {"music": ticks(0.8), "ambience": ticks(0.8), "sound": ticks(0.02)}
"""How a channel goes over to another sound that asks for no fade."""
END = ticks(1.0)
"""The fade of what still sounds when the film ends."""
USUAL: Mapping[str, float] = {"music": -20.0, "ambience": -26.0}
"""LUFS of what a composer delivers for these channels, give or take."""
SOFTER, LOUDER = 12.0, 5.0
"""Decibels by which a file may differ from that before it is brought nearer."""
SHORT = ticks(0.05)
MOST = 2_000


@record
class _Playing:
    """A channel at work: what it plays from which tick on."""

    sounding: Sounding
    start: int


@record(frozen=False)
class Mixer:
    """The channels while the film goes by; `cues` are those that are over."""

    plan: Plan
    measures: Measures
    playing: dict[str, _Playing] = field(default_factory=dict[str, _Playing])
    waiting: dict[str, list[_Playing]] = field(default_factory=dict[str, list[_Playing]])
    cues: list[SoundCue] = field(default_factory=list[SoundCue])

    def measure(self, asset: str) -> Measure:
        """A sound's measure, or a guess of it."""
        return self.measures.get(asset) or guess(self.plan.assets[asset]) or Measure(0)

    def hear(self, sounding: Sounding, now: int) -> None:
        """A change on a channel at that tick."""
        self._advance(sounding.name, now)
        current = self.playing.get(sounding.name)
        match sounding.action:
            case "stop":
                self.waiting.pop(sounding.name, None)
                self._close(sounding.name, now, sounding.fadeout)
            case "queue" if current is not None:
                self.waiting.setdefault(sounding.name, []).append(_Playing(sounding, now))
            case _:
                if current is None or not _goes_on(current.sounding, sounding):
                    self.waiting.pop(sounding.name, None)
                    self._close(sounding.name, now, sounding.fadeout or sounding.fadein or CROSS[sounding.channel])
                    self.playing[sounding.name] = _Playing(sounding, now)

    def finish(self, end: int) -> tuple[SoundCue, ...]:
        """Every cue of a film that ends at that tick, by start."""
        for name in list(self.playing):
            self._advance(name, end)
            self._close(name, end - END, END)
        kept = (_clipped(cue, end) for cue in self.cues if cue.start < end)
        order = {"voice": 0, "music": 1, "ambience": 2, "sound": 3}
        return tuple(sorted((cue for cue in kept if cue.length > 0), key=lambda cue: (cue.start, order[cue.channel], cue.asset)))

    def _advance(self, name: str, now: int) -> None:
        """What was queued takes over where the sound before it comes to its end."""
        while self.waiting.get(name) and name in self.playing:
            following = self.waiting[name][0]
            turn = self._turn(self.playing[name], following.start)
            if turn > now:
                return
            self.waiting[name].pop(0)
            self._close(name, turn, 0)
            self.playing[name] = _Playing(following.sounding, turn)

    def _turn(self, current: _Playing, queued: int) -> int:
        """The tick at which a sound that was queued at that one begins: the end of the round that was being played."""
        first = self._over(current)
        if queued <= first or not current.sounding.loop:
            return max(first, queued)
        again = self._round(current.sounding.assets)
        return first - (first - queued) // again * again

    def _over(self, current: _Playing) -> int:
        """The tick at which a sound ends that is played once."""
        return current.start + sum(self._length(asset) for asset in current.sounding.assets)

    def _round(self, assets: Sequence[str]) -> int:
        """How long every round but the first lasts: one sound goes back to where its loop begins, several to the first."""
        loop = self.measure(assets[0]).loop if len(assets) == 1 else None
        return loop[1] - loop[0] if loop else sum(self._length(asset) for asset in assets)

    def _length(self, asset: str) -> int:
        return max(1, self.measure(asset).length)

    def _close(self, name: str, now: int, fade: int) -> None:
        """The channel's sound ends at that tick, and fades from there."""
        current = self.playing.pop(name, None)
        if current is None or now + fade <= current.start:
            return
        said, end = current.sounding, now + fade
        whole = self._over(current)
        if not said.loop and whole <= end:
            end, fade = whole, 0
        if len(said.assets) == 1:
            self.cues.append(
                self._cue(said, said.assets[0], (current.start, end - current.start), (said.fadein, fade), said.loop)
            )
        else:
            self._list(said, current.start, end, fade)

    def _list(self, said: Sounding, start: int, end: int, fade: int) -> None:
        """Several sounds in turn, from the first again when they loop."""
        clock, count = start, 0
        while clock < end and count < MOST and (said.loop or count < len(said.assets)):
            asset = said.assets[count % len(said.assets)]
            length = min(self._length(asset), end - clock)
            last = clock + length >= end
            fades = said.fadein if not count else 0, fade if last else 0
            self.cues.append(self._cue(said, asset, (clock, length), fades, False))
            clock, count = clock + length, count + 1

    def _cue(self, said: Sounding, asset: str, when: tuple[int, int], fades: tuple[int, int], loop: bool) -> SoundCue:
        """`when` is start and length; fades are no longer than the sound."""
        (start, length), (rise, fall) = when, fades
        gain = said.gain * near(self.measure(asset).level, said.channel)
        return SoundCue(said.channel, asset, start, length, gain, 0.0, min(rise, length), min(fall, length), loop)


def cues(plan: Plan, measures: Measures, starts: Sequence[int], voices: Mapping[int, int], end: int) -> tuple[SoundCue, ...]:
    """All sounds of the film. `starts` are the segments' ticks, `voices` says at which tick of its segment a line is heard."""
    mixer = Mixer(plan, measures)
    for number, (shot, start) in enumerate(zip(plan.shots, starts, strict=True)):
        for sounding in shot.sounds:
            mixer.hear(sounding, start)
        if shot.speech and number in voices:
            mixer.cues.append(_voice(shot, start + voices[number], mixer.measure(shot.speech)))
    return mixer.finish(end)


def _voice(shot: Shot, start: int, measure: Measure) -> SoundCue:
    return SoundCue("voice", shot.speech, start, measure.length, pan=shot.pan, room=shot.room)


def near(level: float | None, channel: str) -> float:
    """The gain that brings music and ambience that are far too loud or too soft near to what is usual; 1 for all else."""
    if level is None or channel not in USUAL:
        return 1.0
    wanted = min(max(level, USUAL[channel] - SOFTER), USUAL[channel] + LOUDER)
    return round(10.0 ** ((wanted - level) / 20.0), 6)


def _goes_on(current: Sounding, new: Sounding) -> bool:
    """Music and ambience that are played already go on."""
    same = current.assets == new.assets and current.gain == new.gain
    return same and (new.if_changed or new.channel != "sound")


def _clipped(cue: SoundCue, end: int) -> SoundCue:
    """A fade that the film's end cuts short begins where it did, and is quicker."""
    length = min(cue.length, end - cue.start)
    if length == cue.length:
        return cue
    fadeout = max(min(cue.fadeout, SHORT), cue.fadeout - (cue.length - length))
    return replace(cue, length=length, fadein=min(cue.fadein, length), fadeout=min(fadeout, length))
