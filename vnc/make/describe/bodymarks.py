"""Where a mark is on a body: ink, burns, bandages and signs go where they are said to be, not to the face."""

import re
from dataclasses import dataclass

from vnc.make.describe.colours import COLOURS, colour_of
from vnc.make.describe.finds import Finds
from vnc.make.describe.rare import Rare

_COLOUR = "|".join(sorted(COLOURS, key=len, reverse=True))
_ITS = r"(?:the |her |his |their |its |both |one |left |right |side of |back of |bridge of )*"
_PLACES: dict[str, str] = {  # a place in words, and where the painter puts it
    word: place
    for place, words in (
        ("neck", "neck throat nape"), ("arms", "arm arms forearm forearms wrist wrists sleeve"),
        ("hands", "hand hands knuckles finger fingers palm"), ("chest", "chest collarbone breast"),
        ("shoulder", "shoulder shoulders"), ("back", "back"),
        ("cheek", "cheek cheeks cheekbone face eye"), ("nose", "nose"), ("forehead", "forehead brow temple"),
        ("head", "head skull"), ("chin", "chin jaw"),
    )
    for word in words.split()
}  # fmt: skip
_WHERE = "|".join(sorted(_PLACES, key=len, reverse=True))


@dataclass(frozen=True)
class Mark:
    """`extras` by place; what is `instead_of` it goes where the place is known; `shape` is the place for the painter."""

    pattern: Rare
    extras: dict[str, str]
    shapes: dict[str, str]
    instead_of: tuple[str, ...] = ()


def _at(nouns: str) -> str:
    """A mark on its place, or the place before the mark; nothing of a comma between."""
    return rf"\b(?:{nouns})\b[^,.;]{{0,30}}?\b(?:on|across|over|along|down|covering|around|round|up) {_ITS}({_WHERE})\b" \
           rf"|\b({_WHERE}) (?:{nouns})\b"  # fmt: skip


def _all(places: str, value: str) -> dict[str, str]:
    return dict.fromkeys(places.split(), value)


MARKS: tuple[Mark, ...] = (
    Mark(
        Rare("tattoo barcode brand inked", _at("tattoos?|tattooed|bar ?code|brand|branded|inked")),
        {**_all("neck chest forehead cheek back", "tattoo"), "arms": "arm tattoo", "hands": "hand tattoo",
         "shoulder": "shoulder tattoo"},
        {"neck": "neck", "back": "back", "chest": "chest", "forehead": "forehead", "cheek": "cheek"},
        ("tattoo", "arm tattoo", "face marks"),
    ),
    Mark(
        Rare("burn scald", _at(r"burns?|burn marks?|burn scars?|burned|burnt|scalds?|scars from (?:a |the )?fire")),
        {**_all("arms hands", "arm burn"), **_all("cheek forehead chin", "burn")},
        {},
        ("burn", "scar", "arm burn"),
    ),
    Mark(
        Rare("scar", _at("scars?|scarred|slashes|cuts")),
        {"arms": "arm scars"},
        {},
        ("scar", "cheek scar"),
    ),
    Mark(
        Rare("bandage plaster", _at("(?:small |white )?(?:bandages?|band ?aid|plaster|patch of gauze|gauze)")),
        {**_all("cheek nose chin", "plaster"), "forehead": "head bandage", "head": "head bandage", "arms": "bandage",
         "hands": "hand wraps"},
        {"nose": "nose", "chin": "chin"},
    ),
    Mark(
        Rare("bandaged", rf"\bbandaged {_ITS}({_WHERE})\b|\b{_ITS}({_WHERE}) (?:is |are )?(?:bandaged|wrapped in bandages)\b"),
        {**_all("cheek nose chin", "plaster"), "forehead": "head bandage", "head": "head bandage", "arms": "bandage",
         "hands": "hand wraps"},
        {"nose": "nose", "chin": "chin"},
    ),
)  # fmt: skip
_SIGNS = (  # what is on a forehead, and its colour where none is said
    ("crescent", "crescent(?: moon)?|moon", "#e8e6f6"), ("star", "star", "#f2c84a"), ("diamond", "diamond|lozenge", "#8a4ad0"),
    ("eye", "third eye", ""), ("jewel", "jewel|gem|gemstone|crystal|ruby|sapphire|emerald", "#d02a3a"),
    ("rune", "runes?|sigil|symbol|glyph", "#3f8ad8"), ("sun", "sun", "#f0b03a"), ("dot", "dot|bindi|tilak\\w*", "#c8202c"),
)  # fmt: skip
_SIGN = tuple(
    (kind, colour, Rare("forehead brow bindi tilak third", (
        rf"\b(?:(?P<colour>{_COLOUR}) )?(?:glowing )?(?:{words})(?: shaped)?(?: \w+){{0,2}} (?:on|in|upon|at) "
        rf"(?:the (?:middle|centre|center) of )?{_ITS}(?:forehead|brow)\b" + ("|\\bthird eye\\b" if kind == "eye" else "")
    )))
    for kind, words, colour in _SIGNS
)  # fmt: skip
_ONE_GLOWS = Rare(
    "glow lit cyber bionic artificial robot mechanical",
    rf"\bone (?:\w+ )?(?:glowing|lit) (?:(?P<a>{_COLOUR}) )?eye\b|\bone (?P<b>{_COLOUR}) glowing eye\b"
    rf"|\bone eye (?:is )?(?:glow\w*|lit)(?: (?P<c>{_COLOUR}))?\b|\b(?:left|right) eye glow\w*(?: (?P<d>{_COLOUR}))?\b"
    rf"|\b(?P<e>{_COLOUR}) glowing (?:left|right) eye\b|\bglowing (?P<f>{_COLOUR}) (?:left|right) eye\b"
    rf"|\b(?:(?P<g>{_COLOUR}) )?(?:cybernetic|cyber|bionic|artificial|robotic|robot|mechanical) (?:left |right )?eye\b",
)  # fmt: skip


def read_body_marks(raw: str, finds: Finds) -> None:
    """`raw` is the text in lower case, with its punctuation."""
    for mark in MARKS:
        if found := mark.pattern.search(raw):
            _place(mark, found, finds)
    if "barcode" in raw and "tattoo" in finds.values.get("extras", ()):
        finds.shape("tattoo kind", "barcode", "barcode")
    for kind, usual, pattern in _SIGN:
        if found := pattern.search(raw):
            finds.add("forehead mark", found[0])
            finds.shape("forehead mark", kind, found[0])
            said = found["colour"]
            if colour := (colour_of(said) if said else usual):
                finds.hue("forehead mark", colour, found[0])
            break
    if "tattoo:neck" in finds.values.get("shapes", ()) and re.search(r"\btattoo\w*\b[^,.;]*\bhands?\b", raw):
        finds.add("hand tattoo", "hands")
    if "bindi" in raw:
        finds.add("forehead mark", "bindi")
        finds.shape("forehead mark", "dot", "bindi")
    if found := _ONE_GLOWS.search(raw):
        _light_one(found, finds)


def _place(mark: Mark, found: re.Match[str], finds: Finds) -> None:
    place = _PLACES[next(filter(None, found.groups()))]
    if place not in mark.extras:
        return
    worn: tuple[str, ...] = finds.values.get("extras", ())
    finds.values["extras"] = tuple(e for e in worn if e not in mark.instead_of)
    extra = mark.extras[place]
    finds.add(extra, found[0])
    if place in mark.shapes:
        finds.shape(extra, mark.shapes[place], found[0])
    if extra in _ON_ARMS:
        finds.shape("sleeves", "rolled", found[0])


_ON_ARMS = ("arm burn", "arm scars", "arm tattoo")
"""What shows on bare forearms."""


def _light_one(found: re.Match[str], finds: Finds) -> None:
    """One eye glows in the colour that is said, the other is dark."""
    said = next((colour for colour in found.groupdict().values() if colour), "red")
    finds.add("glowing eyes", found[0])
    finds.shape("glowing eyes", "one", found[0])
    side = "right" if "right" in found[0] else "left" if "left" in found[0] else ""
    if side:
        finds.shape("other eye side", side, side)
    finds.values["other_eye"], finds.said["other_eye"] = colour_of(said, "eyes") or "#e02a2a", found[0]
    if not side or "eyes" not in finds.values or finds.said["eyes"] == said:
        finds.values["eyes"], finds.said["eyes"] = "#4a4248", found[0]
