"""What a description says that people carry, and where: in the hand, at the belt, on the back, on the shoulder.

Read before everything else: the words of a thing that is understood are taken out of their clause, so that a red umbrella
colours nobody's hair and an old book makes nobody old. Pronouns stay, for they tell of whom the talk is.
"""

import re
from dataclasses import dataclass

from vnc.make.describe import lexicon as lex
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import colour_near, part_of, phrases
from vnc.make.describe.finds import Finds
from vnc.make.describe.things import CARRYING, FOLLOWERS, HOLDING, NAMES, PICTURED, PLACES, THINGS, Carried

_LONGEST = 5
_BY_WORDS = {words.strip(): thing for thing in THINGS for words in thing.words.split(",")}
_ARTICLES = {"a", "an", "the", "his", "her", "their", "its", "some", "two", "one", "another", "several", "my"}
_KEPT = lex.SHE | lex.HE | {"their"}
_LINKS = "is|are|held|hangs|hanging|sits|rests|resting|perches|dangles|dangling|always|still|loosely|casually|proudly"
_PLACES = {place: re.compile(rf"(?:(?:{_LINKS}) )*(?:{words})\b") for place, words in PLACES.items()}
_BEFORE = re.compile(r"\b(?:sheathed|holstered)(?: \w+)?$")
_CONTENTS = re.compile(r"of (?:(?:the|fresh|hot|steaming|ripe|wild) )*((?:\w+ ){0,2}?\w+)\b")
_HANDS = 2


@dataclass(frozen=True)
class _Found:
    thing: Carried
    phrase: str
    place: str
    colour: tuple[str, str] | None
    shape: str


def read_carried(clauses: list[list[str]], finds: Finds) -> tuple[list[list[str]], list[str]]:
    """The clauses without the words of what is carried, and notes on what no hand is free for."""
    out: list[list[str]] = []
    found: list[_Found] = []
    held = ""
    armed = {w for clause in clauses for w in clause} & {"arrow", "arrows", "quiver"}
    for clause in clauses:
        rest, things = _read(clause, held, bool(armed), finds.words)
        found += things
        held = _verb(clause) or (held if len(clause) <= 4 and things else "")
        out.append(rest)
    return [clause for clause in out if clause], _settled(found, finds)


def _verb(clause: list[str]) -> str:
    """The last word for holding, if nothing but a name of a thing may follow in the next clause."""
    return next((word for word in reversed(clause) if word in HOLDING), "")


def _read(clause: list[str], held: str, armed: bool, ornaments: set[str]) -> tuple[list[str], list[_Found]]:
    found: list[_Found] = []
    gone: set[int] = set()
    for start, end, phrase in phrases(clause, _BY_WORDS, _LONGEST):
        thing = _BY_WORDS[phrase]
        if _pictured(clause, start, end):
            ornaments.update(phrase.split())
            continue
        verb = next((w for w in reversed(clause[:start]) if w in HOLDING), held if start <= 3 else "")
        place, tail = _place(clause, start, end)
        where = _where(thing, place, verb, armed)
        if not where or (where != "hand" and _worn_already(thing, where, phrase)):
            continue
        colour = _colour(clause, start, end, thing)
        last, shape = _tail(clause, end, tail)
        first = _first(clause, start)
        found.append(_Found(thing, phrase, where, colour, thing.shape or shape))
        gone |= set(range(first, last))
    return [w for i, w in enumerate(clause) if i not in gone or w in _KEPT], found


def _pictured(clause: list[str], start: int, end: int) -> bool:
    """A bookshop, a cat's ears, a rose tattooed on an arm."""
    follower = clause[end] if end < len(clause) else ""
    admirer = clause[start] == "fan" and follower == "of"
    return follower in FOLLOWERS or admirer or bool(PICTURED & {*clause[:start], *clause[end : end + 2]})


def _place(clause: list[str], start: int, end: int) -> tuple[str, int]:
    """Where the following words put it, and how many words away from its end they stop."""
    after = " ".join(clause[end:])
    skipped = _CONTENTS.match(after)
    for offset in (0, skipped.end() + 1 if skipped else 0):
        for place, pattern in _PLACES.items():
            if match := pattern.match(after[offset:]):
                return place, len(after[: offset + match.end()].split())
    before = " ".join(clause[:start])
    ahead = next((place for place, pattern in _PLACES.items() if pattern.match(before)), "")
    return (ahead or ("belt" if _BEFORE.search(before) else "")), 0


def _where(thing: Carried, place: str, verb: str, armed: bool) -> str:
    """Its place as said, as the verb has it, or as usual; nothing where it is not for us to read."""
    if place and (place == "hand" or getattr(thing, place)):
        return place if place != "hand" or thing.hand else thing.usual
    if place == "belt" and thing.hand in _AFOOT:
        return ""
    if place and thing.hand and (thing.usual != "said" or (place == "shoulder" and thing.hand == "bat")):
        return "hand"
    if verb and thing.hand and not (verb in CARRYING and thing.usual in ("belt", "back")):
        return "hand"
    if thing.usual == "said":
        return "back" if armed and thing.back else ""
    return thing.usual


_AFOOT = ("puppy", "cat", "rabbit")
"""Who stands at one's side is out of the picture."""


def _worn_already(thing: Carried, where: str, phrase: str) -> bool:
    """Whether the reader of clothes knows these words as the very same extra."""
    return wear.EXTRAS.get(phrase) == getattr(thing, where)


def _colour(clause: list[str], start: int, end: int, thing: Carried) -> tuple[str, str] | None:
    """Of the thing; what is in a basket or a cup has a colour of its own."""
    filled = clause[end : end + 1] == ["of"] and thing.hand not in ("bouquet", "wine glass", "potion")
    return colour_near(clause[:end] if filled else clause, start, end)


def _tail(clause: list[str], end: int, tail: int) -> tuple[int, str]:
    """Where the words about the thing stop, and what it holds."""
    match = _CONTENTS.match(" ".join(clause[end:]))
    inside = next((w for w in clause[max(0, end - 2) : end + 4] if w in _INSIDE), "")
    words = len(match[0].split()) if match else 0
    if match and any(part_of(w) == "cloth" for w in clause[end : end + words]):
        words = 0
    return end + max(tail, words), _INSIDE.get(inside, "")


_INSIDE = {
    "roses": "roses", "flowers": "flowers", "wildflowers": "flowers", "herbs": "herbs", "apples": "apples", "bread": "bread",
    "loaves": "bread", "eggs": "eggs", "tulips": "", "flower": "flowers",
}  # fmt: skip


def _first(clause: list[str], start: int) -> int:
    """The thing's article and adjectives; only those before which an article stands, or all that begin the clause."""
    at = start
    while at > 0 and start - at < 6:
        word = clause[at - 1]
        if word in HOLDING or word in _STOPS or part_of(word) or word in lex.FEMALE | lex.MALE:
            break
        at -= 1
        if word in _ARTICLES:
            return at
    return at if at == 0 or clause[at - 1] in HOLDING | _STOPS else start


_STOPS = {"in", "on", "of", "at", "from", "is", "has", "his", "always", "around", "to", "by", "as", "like", "having"}


# -- hands enough


def _settled(found: list[_Found], finds: Finds) -> list[str]:
    """Two things in the hands, others at the belt or on the back, or told."""
    held: list[str] = []
    notes: list[str] = []
    for item in found:
        finds.words.update(item.phrase.split())
        place = item.place
        if place == "hand" and (len(held) >= _HANDS or item.thing.hand in held):
            place = "belt" if item.thing.belt else "back" if item.thing.back else ""
            if not place and item.thing.hand not in held:
                notes.append(f"no hand is free for: {item.phrase}")
        if place == "hand":
            held.append(item.thing.hand)
            _coloured(finds, item.thing.hand, item)
        elif place:
            extra = getattr(item.thing, place)
            finds.add(extra, item.phrase)
            _coloured(finds, extra, item)
    if held:
        finds.put("held", tuple(held), ", ".join(item.phrase for item in found if item.place == "hand"))
    return notes


def _coloured(finds: Finds, name: str, item: _Found) -> None:
    if item.colour or item.thing.colour:
        finds.hue(name, *(item.colour or (item.thing.colour, item.phrase)))
    if item.shape:
        finds.shape(name, item.shape, item.phrase)


def thing_of(words: str) -> tuple[str, str]:
    """The name of what may be held and its shape, by name or by any of its words; nothing when it is none."""
    thing = _BY_WORDS.get(words)
    if words in NAMES:
        return words, ""
    return (thing.hand, thing.shape) if thing else ("", "")
