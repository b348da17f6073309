"""What faces do in a segment: lips as they were heard, blinks by chance, nods and brows at stresses; listeners heed what is
said."""

from collections.abc import Iterable
from random import Random

from vnc.lower.transitions import ticks
from vnc.plan import Measure, Shot
from vnc.request import seed
from vnc.timeline import SECOND, Face

BETWEEN = (2.5, 6.0)
"""Seconds from one blink to the next."""
BLINK = ticks(0.25)
"""No blink begins so shortly before a segment's end."""
APART = ticks(1.2)
NODS = ticks(1.1)
ENDS = ".!?…。！？؟।"
HEED = ticks(0.28)
"""How long after a sentence a listener nods to it."""
ASSENT = 0.4
"""Share of the sentences that a listener nods to; the others only draw a blink."""
LIFTS = "?!？！؟"
RAISED = ticks(0.9)
"""Brows rise no more often."""
LOUD = 3
"""Letters of a word in capitals that is a word, and no initials."""


def faces(shot: Shot, measure: Measure | None, voice: int, length: int) -> tuple[Face, ...]:
    """A face for each living figure on the stage; the speaker's lips begin at `voice`."""
    found: list[Face] = []
    for actor in shot.stage.actors:
        if not (actor.figure and actor.live):
            continue
        speaks = measure is not None and actor.tag == shot.speaker
        mouth = _mouth(measure, voice, length) if speaks and measure else ()
        ends = _sentences(shot, measure, voice) if measure and shot.speaker else ()
        chance = seed(shot.seed, actor.tag)
        nods = _nods(measure.stresses, voice, length) if speaks and measure else _assents(ends, chance, length)
        heard = ends if speaks else tuple(end + HEED for end in ends)
        brows = _brows(shot, measure, voice, length) if speaks and measure else ()
        found.append(Face(actor.tag, mouth, _blinks(chance, length, heard), nods, brows))
    return tuple(found)


def _mouth(measure: Measure, voice: int, length: int) -> tuple[tuple[int, str], ...]:
    """Closed until the voice begins, and closed again when it ends."""
    keys = [(voice + tick, viseme) for tick, viseme in measure.mouth if voice + tick < length]
    if keys and keys[-1][1] != "rest":
        keys.append((min(length, voice + (measure.offset or measure.length)), "rest"))
    return tuple(keys)


def _sentences(shot: Shot, measure: Measure, voice: int) -> tuple[int, ...]:
    """The ticks at which spoken sentences end."""
    plain = shot.line.text.plain if shot.line else ""
    return tuple(voice + end for _, end, _, last in measure.words if plain[last : last + 2].strip("\"'”’ ")[:1] in tuple(ENDS))


def _brows(shot: Shot, measure: Measure, voice: int, length: int) -> tuple[int, ...]:
    """At the last stress of a question or a cry, and at words in capitals, which are what the line is about."""
    plain = shot.line.text.plain if shot.line else ""
    loud = [start for start, _, first, last in measure.words if _capital(plain[first:last])]
    ends = [end for _, end, _, last in measure.words if plain[last : last + 2].strip("\"'”’ ")[:1] in tuple(LIFTS)]
    last = [max((tick for tick in measure.stresses if tick < end), default=-1) for end in ends]
    found: list[int] = []
    for at in sorted(voice + tick for tick in (*loud, *last) if tick >= 0):
        if at < length - RAISED // 2 and (not found or at - found[-1] >= RAISED):
            found.append(at)
    return tuple(found)


def _capital(word: str) -> bool:
    return word.isupper() and sum(char.isalpha() for char in word) >= LOUD


def _blinks(chance: int, length: int, ends: Iterable[int]) -> tuple[int, ...]:
    random = Random(chance)
    clock, blinks = round(random.uniform(0.4, 5.0) * SECOND), list[int]()
    while clock < length - BLINK:
        blinks.append(clock)
        clock += round(random.uniform(*BETWEEN) * SECOND)
    for end in ends:
        if end < length - BLINK and all(abs(end - other) >= APART for other in blinks):
            blinks.append(end)
    return tuple(sorted(blinks))


def _assents(ends: Iterable[int], chance: int, length: int) -> tuple[int, ...]:
    """Listeners nod to some sentences, soon after their end."""
    random = Random(chance + 1)
    return _nods([end + HEED for end in ends if random.random() < ASSENT], 0, length)


def _nods(stresses: Iterable[int], voice: int, length: int) -> tuple[int, ...]:
    """Stressed sounds, but never two in quick succession."""
    nods: list[int] = []
    for tick in stresses:
        at = voice + tick
        if at < length - BLINK and (not nods or at - nods[-1] >= NODS):
            nods.append(at)
    return tuple(nods)
