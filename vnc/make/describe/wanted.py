"""Things that a prompt asks for besides its place: which, how many, of what colour, and whether they can be had there."""

from collections.abc import Sequence
from dataclasses import replace

from vnc.make.describe.colours import colour_of
from vnc.make.describe.conditions import CONDITIONS, MILD, said_of
from vnc.make.describe.contents import SINGLE, TWO
from vnc.make.describe.likened import likened
from vnc.make.describe.phrases import Hit, matches, within
from vnc.make.describe.places import PLACES
from vnc.make.describe.props import (
    ALIKE,
    BUILDINGS,
    OFTEN,
    OPEN_AIR,
    OUTDOORS,
    POTTED,
    PROPS,
    ROOFED,
    WHERE,
)
from vnc.make.describe.scenery import PREPOSITIONS
from vnc.make.describe.states import ALREADY, DRESSED, FEASTS, ROOMLY, STATES
from vnc.record import record

MOST = 6
"""Things drawn into one picture; more would hide the place."""


@record
class Wanted:
    """A prop, whether several are asked for, its colour as `#rrggbb`, empty where none is named, and what has become of it."""

    name: str
    many: bool = False
    colour: str = ""
    conditions: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(word for word in ("several" if self.many else "", self.colour, *self.conditions, self.name) if word)


@record
class Dressing:
    """What is drawn besides the place, the words that were understood, and things there is no room for in such a place."""

    things: tuple[Wanted, ...]
    states: tuple[str, ...]
    understood: tuple[Hit, ...]
    absent: tuple[str, ...]


def wanted(words: list[str], place: str, head: Hit | None, others: Sequence[Hit] = ()) -> Dressing:
    """The things of a prompt in its order, once each, without those that the picture of the place holds anyway.

    What is only a part of one of the `others`, idioms and places, is none: the ramen of a ramen shop."""
    props = [h for h in matches(words, PROPS) if not likened(words, h)]
    apart = [h for h in props if head is None or h.end <= head.start or h.start >= head.end]
    whole = [o for o in others if "burning" not in words[o.start : o.end]]
    found = [_placed(h, place) for h in apart if not within(h, [o for o in whole if not _seen_afar(h, o, place, head)])]
    held = _held(place)
    good = tuple(h for h in found if h.value in held or fits(h.value, place))
    said = {h: said_of(words, h, [o for o in (*found, *others) if o != h]) for h in good}
    asked = [_wanted(words, h, said[h], PLACES[place].indoors) for h in reversed(good)]
    things = {thing.name: thing for thing in asked if thing.name not in held or set(thing.conditions) - MILD}
    things |= {h.value: replace(_wanted(words, h, said[h]), many=False) for h in good if _second(words, h, place)}
    absent = tuple(" ".join(words[h.start : h.end]) for h in found if h not in good and not _around(words, h, head))
    shown = [h for h in good if POTTED.get(h.value, h.value) in things or h.value in things]
    changes = [c for h in shown for c in said[h]]
    widened = tuple(Hit(_coloured(words, h), h.end, h.value) for h in good)
    states = [h for h in (*matches(words, STATES), *_ablaze(words, others)) if not within(h, others)]
    states = [h for h in states if not any(h.start < c.end and c.start < h.end for c in changes)]
    feasts = matches(words, FEASTS)
    feasts = [f for f in feasts if f.value != "party"] or feasts
    brought = {
        name: Wanted(name, True) for feast in feasts for name in DRESSED[feast.value] if name not in held and fits(name, place)
    }
    kept, over = _with_room(list((brought | dict(reversed(things.items()))).values()), place)
    become = tuple(dict.fromkeys(s.value for s in states if _becomes(s.value, place)))
    return Dressing(tuple(kept), become, (*widened, *changes, *states, *feasts), (*absent, *over))


def _seen_afar(hit: Hit, other: Hit, place: str, head: Hit | None) -> bool:
    """Whether it stands for another place that is seen from this one: a swamp, and in it a witch's hut."""
    if head is None or other.start < head.end or PLACES[place].indoors:
        return False
    return WHERE[hit.value] == "land" and other.value in PLACES and other.value != place


def _second(words: list[str], hit: Hit, place: str) -> bool:
    """Whether one more is asked for than the one that the place holds: a bedroom with two beds."""
    return place in SINGLE.get(hit.value, "").split() and bool(TWO & set(words[max(0, _coloured(words, hit) - 1) : hit.start]))


def _becomes(state: str, place: str) -> bool:
    """Whether the state shows there: under the open sky a red lamp stays a lamp."""
    return place not in ALREADY.get(state, ()) and (PLACES[place].indoors or state not in ROOMLY)


def _with_room(things: Sequence[Wanted], place: str) -> tuple[list[Wanted], list[str]]:
    """The things for which the picture has spots, and the names of the others; floors and tables find room for more."""
    spots = PLACES[place].room
    left = {where: len(getattr(spots, where)) for where in ("wall", "hang", "land", "water", "sky")}
    kept: list[Wanted] = []
    over: list[str] = []
    for thing in things:
        where = WHERE[thing.name]
        left[where] = left.get(where, MOST) - 1
        if left[where] >= 0 and len(kept) < MOST:
            kept.append(thing)
        else:
            over.append(thing.name)
    return kept, over


def _placed(hit: Hit, place: str) -> Hit:
    """Without a wall a torch is a fire in a bowl."""
    return hit if fits(hit.value, place) else Hit(hit.start, hit.end, OUTDOORS.get(hit.value, hit.value))


def _around(words: list[str], hit: Hit, head: Hit | None) -> bool:
    """Whether it is the building that the room is in: a castle's throne room, the library of a manor, her house, the attic."""
    if head is None or hit.value not in BUILDINGS:
        return False
    if hit.value == "house" and hit.end <= head.start:
        return True
    between = words[min(hit.end, head.end) : max(hit.start, head.start)]
    return all(word[0].isalnum() for word in between)


def _ablaze(words: list[str], places: Sequence[Hit]) -> list[Hit]:
    """A burning palace, whatever the place is: `burning` right before its name; a burning sofa is no place."""
    named = (h for h in places if h.start and words[h.start - 1] == "burning")
    near = (h for h in named if not any(WHERE[p.value] != "land" for p in matches(words[h.start : h.end], PROPS)))
    return [Hit(h.start - 1, h.start, "burning") for h in near]


def _held(place: str) -> set[str]:
    """The props that a picture of the place holds anyway."""
    things = {place, *PLACES[place].held}
    return things | {prop for prop, like in ALIKE.items() if things & set(like.split())}


def fits(prop: str, place: str) -> bool:
    """Whether a picture of the place has where to put it."""
    where, indoors, room = WHERE[prop], PLACES[place].indoors, PLACES[place].room
    if where == "land":
        return not indoors
    if where == "sky":
        return not indoors or place == "space"
    if where == "water":
        return bool(room.water)
    if where == "wall":
        return indoors and bool(room.wall)
    return bool(room.floor) and prop not in (OPEN_AIR if indoors else ROOFED)


def _wanted(words: list[str], hit: Hit, said: Sequence[Hit], indoors: bool = False) -> Wanted:
    last = words[hit.end - 1]
    single = last.endswith(("ss", "us")) or not last.endswith("s")
    before = words[max(0, hit.start - 2) : hit.start]
    many = not single or bool(OFTEN & set(before))
    name = POTTED.get(hit.value, hit.value) if indoors else hit.value
    at = _coloured(words, hit)
    colour = (colour_of(" ".join(words[at - 1 : at + 1])) or colour_of(words[at]) or "") if at < hit.start else ""
    return Wanted(name, many, colour, tuple(dict.fromkeys(c.value for c in said)))


def _coloured(words: list[str], hit: Hit) -> int:
    """Where the word for its colour stands, the start of the thing itself where there is none: a red velvet armchair."""
    for at in range(hit.start - 1, max(-1, hit.start - 4), -1):
        if not words[at][0].isalnum() or words[at] in PREPOSITIONS or words[at] == "and":
            break
        if colour_of(words[at]) and not matches([words[at]], CONDITIONS):
            return at
    return hit.start
