"""The film's sound as tasks: parts are measured, and with what is known of all of them each is coded; or the whole in one go."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from vnc.events import Tell
from vnc.film import SoundCoding
from vnc.record import record
from vnc.render.sound.level import Dips, Level, dips, gain, level, limited
from vnc.render.sound.master import applied, levelled, survey
from vnc.render.sound.mix import blocks
from vnc.render.sound.parts import PART, VERSION, Part, Placed, placed
from vnc.store import Lost, Store
from vnc.task import Executor, Task
from vnc.timeline import SECOND, SoundCue, Timeline

if TYPE_CHECKING:
    import numpy as np

    from vnc.workshop import Workshop


@record
class CodedPart:
    """A request: a part at a gain in decibels, with what its limiter must know, coded."""

    part: Part
    decibels: float
    dips: Dips
    last: bool
    how: SoundCoding
    kind: Literal["sound"] = "sound"


@record
class CodedSound:
    """A request: the whole film's sound, coded in one go."""

    cues: tuple[SoundCue, ...]
    length: int
    how: SoundCoding
    version: str = VERSION
    kind: Literal["sound"] = "sound"


LEVEL, SUFFIX = ".level", ".sound"
CREW = "sound"
"""Those who have measured a part code it, while others draw."""
PACE = 0.02, 0.05
"""Seconds that a second of sound may take: a part of a draft, and the whole in one go."""


def sounding(timeline: Timeline, how: SoundCoding, store: Store, workers: Executor, tell: Tell) -> tuple[tuple[int, Task], ...]:
    """What makes the coded sound, and the ticks at which it begins. Parts are measured at once: their gain depends on all."""
    if not how.apart:
        whole = CodedSound(timeline.sounds, timeline.length, how)
        cost = PACE[1] * timeline.length / SECOND
        return ((0, Task(whole, "vnc.soundtrack:coded_sound", SUFFIX, cost=cost, name="sound", phase="sound", crew=CREW)),)
    places = placed(timeline)
    found = _levels(places, store, workers, tell)
    decibels = gain(found, timeline.length)
    pairs = zip(places, dips(found, places, decibels), strict=True)
    return tuple((place.start, _task(place, decibels, low, how)) for place, low in pairs)


def _levels(places: Sequence[Placed], store: Store, workers: Executor, tell: Tell) -> list[Level]:
    tasks = [
        Task(p.part, "vnc.soundtrack:measured", LEVEL, cost=_cost(p), name=_name(p), group=_group(p), crew=CREW, trusted=True)
        for p in places
    ]
    workers.run(tasks, "listen", tell)
    told = [store.read(task.key, LEVEL) for task in tasks]
    if None in told:
        raise Lost("the store lost a part of the sound while building", "build again")
    return [Level.unpack(data) for data in told if data is not None]


def _task(place: Placed, decibels: float, low: Dips, how: SoundCoding) -> Task:
    request = CodedPart(place.part, decibels, low, place.last, how)
    name, group = _name(place), _group(place)
    return Task(request, "vnc.soundtrack:coded_part", SUFFIX, cost=_cost(place), name=name, group=group, phase="sound", crew=CREW)


def _group(place: Placed) -> str:
    """Who measured a part has its mix at hand when it is to be coded: two groups, so that no worker waits for another."""
    return f"sound {place.start // PART % 2}"


def _cost(place: Placed) -> float:
    return PACE[0] * place.part.length / SECOND


def _name(place: Placed) -> str:
    minutes, seconds = divmod(place.start / SECOND, 60)
    return f"sound {int(minutes)}:{seconds:04.1f}"


def measured(part: Part, shop: "Workshop") -> bytes:
    """A packed Level."""
    return level(shop.mixed(part), part).pack()


def coded_part(request: CodedPart, shop: "Workshop") -> bytes:
    """The packets of a part (`emit.chunks`)."""
    from vnc.emit import chunks

    part = request.part
    sound = limited(shop.mixed(part), part, request.decibels, request.dips)
    return chunks.coded_part(sound, part.before, part.length, request.last, request.how)


def coded_sound(request: CodedSound, shop: "Workshop") -> bytes:
    """The packets of the film."""
    from vnc.emit import chunks

    def mixed() -> "Iterator[np.ndarray]":
        return (stems.sum() for stems in blocks(request.cues, shop.clip, request.length))

    return chunks.coded(applied(mixed(), levelled(survey(mixed()))), request.how)
