"""A description in words, and attributes by name, to Looks.

The text is cut into clauses; in each, a colour belongs to the part that follows it, else to the one before. Attributes
given by name always win. What nobody said comes from a hash of the character's name, so that it stays.
"""

import re
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Any

from vnc.make.describe import lexicon as lex
from vnc.make.describe.attributes import age_of, read_explicit
from vnc.make.describe.clauses import clauses_of, colours_in, lone_colour, owner, part_of, phrases
from vnc.make.describe.colours import COLOURS, HAIR, SKIN
from vnc.make.describe.faces import read_details
from vnc.make.describe.finds import Finds
from vnc.make.describe.invented import agreeing, invented
from vnc.make.figure.looks import Looks
from vnc.record import record


@record
class Reading:
    """What was understood. `used` names each attribute's value in words; `unused_words` speak of looks, unanswered."""

    looks: Looks
    used: Mapping[str, str]
    unused_words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_looks(text: str, explicit: Mapping[str, str], name: str) -> Reading:
    """Looks for a character from free text and `hair=silver`-like attributes; `name` decides what is left open."""
    return _read(text, tuple(explicit.items()), name)


@lru_cache(maxsize=256)
def _read(text: str, explicit: tuple[tuple[str, str], ...], name: str) -> Reading:
    """A character is asked for once for each emotion, always in the same words."""
    finds = Finds()
    clauses = clauses_of(text)
    words = " ".join(" ".join(clause) for clause in clauses)
    _read_person(words, clauses, finds)
    _read_parts(clauses, finds)
    _read_clothes(clauses, finds)
    _read_creature(clauses, finds)
    read_details(clauses, finds)
    _settle(clauses, finds)
    notes = read_explicit(dict(explicit), finds)
    looks = agreeing(invented(name, finds.values))
    unused = tuple(dict.fromkeys(w for c in clauses for w in c if w in lex.ABOUT_LOOKS and w not in finds.words))
    if unused:
        notes.append("not drawn: " + ", ".join(unused))
    return Reading(looks, dict(finds.said), unused, tuple(notes))


def explain(reading: Reading) -> tuple[str, ...]:
    """What was understood, a line for each attribute: its value and the words that it came from."""
    lines: list[str] = []
    for attribute in fields(Looks):
        value: str | float | tuple[str, ...] = getattr(reading.looks, attribute.name)
        shown = ", ".join(value) or "none" if isinstance(value, tuple) else str(value) or "none"
        source = f'"{reading.used[attribute.name]}"' if attribute.name in reading.used else "from the name"
        lines.append(f"{attribute.name:<12}{shown:<24}{source}")
    return (*lines, *reading.notes)


# -- the person


_THINGS = set(lex.EXTRAS)
"""Huge glasses make nobody tall."""


def _read_person(words: str, clauses: list[list[str]], finds: Finds) -> None:
    tokens = words.split()
    _read_sex(tokens, finds)
    _read_age(words, tokens, clauses, finds)
    for clause in clauses:
        for _, _, phrase in phrases(clause, lex.BUILDS):
            if not set(clause) & {"glasses", "spectacles", "moustache", "lips"} or phrase not in ("slim", "slight"):
                finds.put("build", lex.BUILDS[phrase], phrase)
        for start, end, phrase in phrases(clause, lex.HEIGHTS):
            near = set(clause[end : end + 4]) | set(clause[max(0, start - 2) : start])
            if not near & (lex.HAIR_WORDS | {"beard", "skirt", "sleeves", "jacket", "horns", "cut", "eyes"} | _THINGS):
                finds.put("height", lex.HEIGHTS[phrase], phrase)
        for _, end, phrase in phrases(clause, lex.FACES):
            if clause[end : end + 1] == ["face"] or "jaw" in phrase:
                finds.put("face", lex.FACES[phrase], phrase)


def _read_sex(tokens: list[str], finds: Finds) -> None:
    """Nouns count double, pronouns once: "her father" is a man."""
    female = [t for t in tokens if t in lex.FEMALE or t.endswith(("girl", "woman", "mistress"))]
    male = [t for t in tokens if t in lex.MALE or (t.endswith(("man", "master", "boy")) and t not in (*female, "human"))]
    score = 2 * len(female) - 2 * len(male) + sum(t in lex.SHE for t in tokens) - sum(t in lex.HE for t in tokens)
    score -= 2 * any(t in lex.BEARDS for t in tokens)
    likely: list[str] = []
    if not score:
        score = sum(t in lex.LIKELY_FEMALE for t in tokens) - sum(t in lex.LIKELY_MALE for t in tokens)
        likely = [t for t in tokens if t in (lex.LIKELY_FEMALE if score > 0 else lex.LIKELY_MALE)]
    if score:
        said = next(iter([*(female if score > 0 else male), *likely]), "she" if score > 0 else "he")
        finds.put("sex", "f" if score > 0 else "m", said)


_YEARS = re.compile(
    r"\b(\d{1,2}|[a-z]+) (?:years? old|year old|something|odd)\b"
    r"|\b(?:s|is|turned|turns|barely|only|just|nearly|almost) (\w+)"
    r"|(?:of about|of around|about|aged?|of|in (?:her|his|their)(?: (?:early|mid|late))?) (\w+)"
)
_OF_THINGS = re.compile(r"\b(?:old|ancient|aged)((?: \w+){1,3})")
"""An old coat makes nobody old."""


def _of_thing(words: list[str]) -> bool:
    """Whether these words after "old" name something worn before they name a person."""
    person = next((i for i, w in enumerate(words) if w in lex.FEMALE | lex.MALE), len(words))
    return any(part_of(w) == "cloth" or w in lex.EXTRAS for w in words[:person])


def _read_age(words: str, tokens: list[str], clauses: list[list[str]], finds: Finds) -> None:
    numbers = [next(filter(None, year.groups())) for year in _YEARS.finditer(words)]
    for word in [*numbers, *(c[0] for c in clauses if len(c) == 1)]:
        value = lex.NUMBERS.get(word, int(word) if word.isdigit() else 0)
        if value:
            return finds.put("age", age_of(value), word)
    plain = re.sub(r"\byears? old\b|\bold fashioned\b", "", words)
    plain = _OF_THINGS.sub(lambda m: m[1] if _of_thing(m[1].split()) else m[0], plain)
    for phrase in sorted(lex.AGES, key=lambda p: (-len(p.split()), list(lex.AGES).index(p))):
        if f" {phrase} " in f" {' '.join(plain.split())} ":
            return finds.put("age", lex.AGES[phrase], phrase)
    work = next((token for token in tokens if token in lex.AT_WORK or token in lex.BEARDS), None)
    return finds.put("age", "adult", work) if work else None


# -- hair, eyes, skin, beard


_COMPLEXIONS = {
    "pale": "pale", "tanned": "tanned", "rosy": "rosy", "sallow": "sallow", "bronzed": "bronzed", "ruddy": "rosy",
    "weathered": "tanned", "weather beaten": "tanned", "sunburnt": "rosy", "sun kissed": "tan", "olive skinned": "olive",
}  # fmt: skip
"""Words of skin that need no noun: alone in their clause, or before a word for a person."""
_PEOPLE = (
    lex.FEMALE | lex.MALE | lex.LIKELY_FEMALE | lex.LIKELY_MALE | set(lex.AGES) | {"vampire", "elf", "ghost", "person", "face"}
)


def _read_parts(clauses: list[list[str]], finds: Finds) -> None:
    colourless: str | None = None
    for clause in clauses:
        parts = [p for p in map(part_of, clause) if p in ("hair", "beard", "eyes", "skin")]
        coloured = dict(colours_in(clause))
        for part, (colour, words) in coloured.items():
            if part in ("hair", "beard", "eyes", "skin"):
                finds.put(part, colour, words)
        if not coloured and not parts and colourless and (lone := lone_colour(clause, colourless)):
            finds.put(colourless, *lone)
        colourless = next((p for p in parts if p not in coloured), None) if parts else colourless
        _read_shapes(clause, parts, finds)
        _read_complexion(clause, finds)
    text = "  ".join(" ".join(clause) for clause in clauses)
    for word in ("brunette", "redhead", "blonde", "blond", "ginger", "greying", "graying", "grizzled"):
        if re.search(rf"\b{word}\b", text) and "hair" not in finds.values:
            finds.put("hair", HAIR[word], word)
    _read_style(clauses, finds)
    _read_beard(text, finds)


def _read_complexion(clause: list[str], finds: Finds) -> None:
    for _, end, phrase in phrases(clause, _COMPLEXIONS):
        near = next((i for i, word in enumerate(clause[end : end + 3]) if word in _PEOPLE), None)
        of_person = near is not None and not any(map(part_of, clause[end : end + near]))
        if len(clause) == len(phrase.split()) or of_person or clause[end : end + 1] == ["cheeks"]:
            finds.put("skin", SKIN[_COMPLEXIONS[phrase]], phrase)


def _read_shapes(clause: list[str], parts: list[str], finds: Finds) -> None:
    if "eyes" in parts:
        for _, _, phrase in phrases(clause, lex.EYE_SHAPES):
            finds.put("eye_shape", lex.EYE_SHAPES[phrase], phrase)


def _read_style(clauses: list[list[str]], finds: Finds) -> None:
    """The most telling style word anywhere; plain ones ("long", "short") need hair nearby."""
    order = list(lex.STYLES)
    hits: list[tuple[int, str]] = []
    for clause in clauses:
        for start, end, phrase in phrases(clause, lex.STYLES):
            near = set(clause[max(0, start - 3) : start]) | set(clause[end : end + 5])
            if phrase in lex.NEEDS_HAIR and not (near & lex.HAIR_WORDS) and not _shaved_head(clause, phrase):
                continue
            if phrase in lex.NEEDS_HAIR and owner(clause, end) not in ("hair", None):
                continue
            if owner(clause, end) == "beard" or (phrase == "braid" and _of_uniforms(clause, start)):
                continue
            hits.append((order.index(phrase), phrase))
    if hits:
        phrase = order[min(hits)[0]]
        finds.put("style", _lengthened(lex.STYLES[phrase], {said for _, said in hits}, finds.values), phrase)


def _lengthened(style: str, said: set[str], values: Mapping[str, Any]) -> str:
    """Waves and curls at the length that is named beside them; a man's and an old woman's are short unless called long."""
    man, old = values.get("sex") == "m", values.get("age") == "elder"
    if style == "topknot" and "long" in said:
        return "halfup"
    if style == "drills" and man:
        return "curly"
    if style == "twinbraids" and said & {"shoulder length", "beaded"}:
        return "boxbraids"
    short = bool(said & {"short", "cropped", "close cropped", "chin length", "bob"})
    if said & {"shoulder length", "to his shoulders", "to her shoulders", "to the shoulders"}:
        return {"wavy": "lob", "curly": "curly"}.get(style, style)
    if said & {"long", "waist length", "hip length", "flowing"} or not (short or man or old):
        return style
    return {"wavy": "swept" if man else "lob", "curly": "mop"}.get(style, style)


def _of_uniforms(clause: list[str], start: int) -> bool:
    """Gold braid is on jackets."""
    metal = bool(start) and clause[start - 1] in ("gold", "silver") and len(clause) <= 2
    return metal or any(part_of(w) == "cloth" for w in clause)


def _shaved_head(clause: list[str], phrase: str) -> bool:
    return phrase == "shaved" and "head" in clause


_LONG_BEARD = re.compile(
    r"\b(long|flowing|waist length|huge|enormous|massive)( \w+){0,2} beard|beard( \w+){0,3} to (his|the) (belt|waist|chest|knees)"
)


def _read_beard(text: str, finds: Finds) -> None:
    for phrase, kind in lex.BEARDS.items():
        if re.search(rf"\b{phrase}\b", text):
            long = kind == "full" and (_LONG_BEARD.search(text) or "dwarf" in text.split())
            finds.put("beard", "long" if long else kind, phrase)
            break
    beard = finds.values.pop("beard", "none") if str(finds.values.get("beard", "")).startswith("#") else None
    if beard:
        finds.said.pop("beard", None)
        if "hair" not in finds.values:
            finds.put("hair", beard, "beard's colour")
        _read_beard(text, finds)


# -- clothes and things


_JEWELS = ("thing earrings", "thing earring", "thing necklace", "thing pendant", "thing choker", "thing beads")


def _read_clothes(clauses: list[list[str]], finds: Finds) -> None:
    garments: dict[str, tuple[str, str | None, str]] = {}
    accents: list[tuple[str, str]] = []
    for clause in clauses:
        coloured = dict(colours_in(clause))
        cloth, said = coloured.get("cloth", (None, ""))
        for _, _, phrase in phrases(clause, lex.OUTFITS):
            kind = lex.OUTFITS[phrase]
            if kind == "maid" and phrase == "maid" and set(clause) & {"shrine", "handmaid"}:
                continue
            if kind not in garments or (cloth and not garments[kind][1]):
                garments[kind] = (phrase, cloth, said)
        if "accent" in coloured:
            accents.append(coloured["accent"])
        _read_lower(clause, coloured, finds)
        _read_extras(clause, coloured, finds)
    _choose(garments, finds)
    if finds.values.get("outfit") not in ("apron", "waistcoat"):
        accents += [found for clause in clauses for part, found in colours_in(clause) if part in _JEWELS]
    for colour, words in accents:
        finds.put("accent", colour, words)


def _choose(garments: dict[str, tuple[str, str | None, str]], finds: Finds) -> None:
    kind = next((k for k in lex.OUTERMOST if k in garments), None)
    if kind is None:
        return
    phrase, colour, said = garments[kind]
    finds.put("outfit", kind, phrase)
    under = next(((c, w) for k, (_, c, w) in garments.items() if k != kind and c), None)
    if kind in ("apron", "waistcoat"):
        if colour:
            finds.put("accent", colour, f"{said} {phrase}")
        if under:
            finds.put("cloth", *under)
        return
    if kind == "maid":
        return
    if colour is None and kind == "jacket" and phrase == "denim jacket":
        colour, said = COLOURS["denim"], "denim"
    if colour:
        finds.put("cloth", colour, f"{said} {phrase}")


def _read_lower(clause: list[str], coloured: dict[str, tuple[str, str]], finds: Finds) -> None:
    for _, _, phrase in phrases(clause, lex.LOWERS):
        finds.put("lower", lex.LOWERS[phrase], phrase)
        word = phrase.split()[-1]
        if f"thing {word}" in coloured:
            finds.put("lower_cloth", *coloured[f"thing {word}"])
        elif word == "jeans":
            finds.put("lower_cloth", "#3f5a8a", word)


def _read_extras(clause: list[str], coloured: dict[str, tuple[str, str]], finds: Finds) -> None:
    for start, end, phrase in phrases(clause, lex.EXTRAS):
        extra = _kind_of(lex.EXTRAS[phrase], set(clause[max(0, start - 4) : start]), set(clause[end : end + 5]))
        if _not_worn(extra, clause, start, end):
            continue
        if extra == "veil" and "scarf" in phrase and finds.values.get("age") == "elder":
            extra = "bandana"
        finds.add(extra, phrase)
        colour = coloured.get(f"thing {phrase.split()[-1]}")
        if extra in lex.COLOURED_EXTRAS and colour:
            finds.put("extra_cloth", *colour)
    for _, end, phrase in phrases(clause, lex.MANNERS):
        if phrase == "pinstripes" or owner(clause, end) == "cloth":
            finds.add(lex.MANNERS[phrase], phrase)
    if "bandaged" in clause and set(clause) & {"arm", "wrist", "forearm", "arms"}:
        finds.add("bandage", "bandaged")
    if {"flower", "flower crown"} <= set(finds.values.get("extras", ())):
        finds.values["extras"] = tuple(e for e in finds.values["extras"] if e != "flower")
    if "ribbon" in clause and set(clause) & {"hair", "tails", "ponytail", "head"}:
        finds.add("ribbon", "ribbon")


def _kind_of(extra: str, before: set[str], after: set[str]) -> str:
    """Round glasses, pointed hats, scars on cheeks: words between adjective and noun do not part them."""
    if extra == "scar" and "cheek" in before | after:
        return "cheek scar"
    if extra == "scar" and {"chin", "jaw"} & (before | after):
        return "chin scar"
    if extra == "glasses" and {"half", "moon"} <= before:
        return "half-moon glasses"
    if extra == "glasses" and before & {"round", "moon", "circular", "wire", "rimmed"} and not before & {"thin", "square"}:
        return "round glasses"
    if extra == "hat" and before & {"pointed", "pointy", "conical", "wizard", "witch"}:
        return "witch hat"
    return extra


def _not_worn(extra: str, clause: list[str], start: int, end: int) -> bool:
    match extra:
        case "flower":
            return bool(set(clause) & {"shop", "pattern", "patterned"})
        case "cap":
            return bool(start) and clause[start - 1] in ("knee", "ice")
        case "hood":
            return clause[end : end + 1] in (["eyes"], ["sweatshirt"], ["gaze"], ["top"])
        case "tail":
            return bool(start) and clause[start - 1] in ("pony", "side", "twin")
        case "crown":
            return bool(set(clause) & {"braid", "braided", "braids"})
        case _:
            return False


_EARS = {
    "fox": "fox ears", "wolf": "fox ears", "cat": "cat ears", "rabbit": "rabbit ears", "bunny": "rabbit ears",
    "elf": "pointed ears",
}  # fmt: skip
_COATS = {"fox": "#dd7a2e", "rabbit": "#eee6dc"}


def _read_creature(clauses: list[list[str]], finds: Finds) -> None:
    """The ears of an animal that is named apart from them: "a fox spirit with orange ears". They are of the hair's colour."""
    words = {word for clause in clauses for word in clause}
    animal = next((a for a in _EARS if a in words), None)
    if animal is None or not words & {"ears", "eared"}:
        return
    finds.add(_EARS[animal], animal)
    fur = next((found for c in clauses if (found := dict(colours_in(c)).get("thing ears"))), None)
    if "hair" not in finds.values and (fur or animal in _COATS):
        finds.put("hair", *(fur or (_COATS[animal], animal)))


def _drop_unseen(outfit: str | None, finds: Finds) -> None:
    """Patterns and manners that the outfit's drawing cannot show count as not understood."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    unseen = {e for e in worn if outfit not in lex.SHOWN_ON.get(e, (outfit,))}
    if unseen:
        finds.values["extras"] = tuple(e for e in worn if e not in unseen)
        finds.words -= {w for words, e in (lex.MANNERS | lex.EXTRAS).items() if e in unseen for w in words.split()}


def _settle(clauses: list[list[str]], finds: Finds) -> None:
    """What two words mean together that they do not mean alone."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    outfit, said = finds.values.get("outfit"), finds.said
    calling = next((w for c in clauses for w in c if w in lex.CALLINGS), None)
    if calling and (outfit is None or (outfit == "uniform" and lex.CALLINGS[calling] in ("coat", "scrubs"))):
        outfit = finds.values["outfit"] = lex.CALLINGS[calling]
        said.setdefault("outfit", calling)
        finds.words.add(calling)
    _drop_unseen(outfit, finds)
    if outfit == "sailor" and "scarf" in worn:
        finds.values["extras"] = tuple(e for e in worn if e != "scarf")
        if "extra_cloth" in finds.values:
            finds.put("accent", finds.values.pop("extra_cloth"), said.pop("extra_cloth"))
    if outfit == "robe" and said.get("outfit") in ("habit", "nun", "monk", "friar"):
        finds.put("cloth", COLOURS["black" if finds.values.get("sex") == "f" else "brown"], said["outfit"])
        if finds.values.get("sex") == "f":
            finds.add("veil", said["outfit"])
    if "tweed" in said.get("outfit", ""):
        finds.put("cloth", "#8a7a5e", "tweed")
    if outfit == "tee":
        finds.words.add("striped")
