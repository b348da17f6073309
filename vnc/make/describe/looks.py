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
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.attributes import age_of, read_explicit
from vnc.make.describe.bodymarks import read_body_marks
from vnc.make.describe.carried import read_carried
from vnc.make.describe.clauses import clauses_of, colours_in, lone_colour, owner, part_of, phrases, plain_words
from vnc.make.describe.clothing import read_clothes, read_creature
from vnc.make.describe.coiffure import read_coiffure
from vnc.make.describe.colours import HAIR, SKIN
from vnc.make.describe.faces import read_details
from vnc.make.describe.features import read_features
from vnc.make.describe.finds import Finds
from vnc.make.describe.invented import agreeing, invented
from vnc.make.describe.particulars import read_particulars
from vnc.make.describe.stances import read_stance
from vnc.make.describe.trades import settle
from vnc.make.figure.looks import Looks
from vnc.make.speech.people import TITLES, by_ending, known_sex
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
    clauses, crowded = read_carried(clauses_of(text), finds)
    words = " ".join(" ".join(clause) for clause in clauses)
    _read_person(words, clauses, finds, name)
    read_coiffure(words, plain_words(text), finds)
    _read_parts(clauses, finds)
    read_clothes(clauses, finds, text)
    read_creature(clauses, finds)
    read_details(clauses, finds)
    read_features(plain_words(text), finds)
    read_body_marks(plain_words(text), finds)
    read_particulars(plain_words(text), finds)
    read_stance(plain_words(text), finds)
    settle(clauses, finds, text)
    notes = [*crowded, *read_explicit(dict(explicit), finds)]
    looks = agreeing(invented(name, finds.values))
    unused = tuple(dict.fromkeys(w for c in clauses for w in _seen(c) if w in lex.ABOUT_LOOKS and w not in finds.words))
    if unused:
        notes.append("not drawn: " + ", ".join(unused))
    return Reading(looks, dict(finds.said), unused, tuple(notes))


def _seen(clause: list[str]) -> list[str]:
    """Without boots and what is said of them: they are below the frame, and nobody misses them."""
    return [w for i, w in enumerate(clause) if not lex.BELOW & set(clause[i : i + 4])]


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


_THINGS = set(wear.EXTRAS)
"""Huge glasses make nobody tall."""


def _read_person(words: str, clauses: list[list[str]], finds: Finds, name: str) -> None:
    tokens = words.split()
    _read_sex(tokens, finds, name)
    _read_age(words, tokens, clauses, finds)
    if age := next((age for word, age in _AGED_NAMES.items() if word in name.lower().split()), ""):
        finds.put("age", age, name)
    for clause in clauses:
        for _, end, phrase in phrases(clause, lex.BUILDS):
            if not _of_feature(clause, end):
                finds.put("build", lex.BUILDS[phrase], phrase)
        for start, end, phrase in phrases(clause, lex.HEIGHTS):
            near = set(clause[end : end + 4]) | set(clause[max(0, start - 2) : start])
            if not _of_feature(clause, end) and not near & (
                lex.HAIR_WORDS | {"beard", "skirt", "sleeves", "jacket", "horns", "cut", "eyes"} | _THINGS
            ):
                finds.put("height", lex.HEIGHTS[phrase], phrase)
        for _, end, phrase in phrases(clause, lex.FACES):
            if clause[end : end + 1] == ["face"] or "jaw" in phrase:
                finds.put("face", lex.FACES[phrase], phrase)


_PEOPLE = (
    lex.FEMALE | lex.MALE | lex.LIKELY_FEMALE | lex.LIKELY_MALE | set(lex.AGES) | {"vampire", "elf", "ghost", "person", "face"}
)
_AGED_NAMES = {
    "old": "elder", "grandpa": "elder", "grandma": "elder", "granny": "elder", "grandfather": "elder", "grandmother": "elder",
    "elder": "elder", "kid": "child", "baby": "child",
}  # fmt: skip
"""Words of a name that tell an age."""
_FEATURES = lex.HAIR_WORDS | lex.BEARD_WORDS | lex.EYE_WORDS | lex.FACE_PARTS


def _of_feature(clause: list[str], end: int) -> bool:
    """Whether an adjective that ends here is about hair, a face's part or a thing, and not about the whole person."""
    for word in clause[end : end + 4]:
        if word in _PEOPLE:
            return False
        if word in _FEATURES or part_of(word):
            return True
    return False


def _read_sex(tokens: list[str], finds: Finds, name: str) -> None:
    """Nouns count double, pronouns once: "her father" is a man."""
    female = [t for t in tokens if t in lex.FEMALE or t.endswith(("girl", "woman", "mistress"))]
    male = [
        t
        for t in tokens
        if t in lex.MALE or (t.endswith(("man", "master", "boy")) and t not in (*female, "human", "tomboy", "cowboy"))
    ]
    score = 2 * len(female) - 2 * len(male) + sum(t in lex.SHE for t in tokens) - sum(t in lex.HE for t in tokens)
    score -= 2 * any(t in lex.BEARDS for t in tokens) + ("gakuran" in tokens)  # a boys' uniform, unless "she" wears it
    likely: list[str] = []
    if not score and known_sex(name):
        return finds.put("sex", "f" if known_sex(name) == "woman" else "m", name)
    if not score:
        score = sum(t in lex.LIKELY_FEMALE for t in tokens) - sum(t in lex.LIKELY_MALE for t in tokens)
        likely = [t for t in tokens if t in (lex.LIKELY_FEMALE if score > 0 else lex.LIKELY_MALE)]
        ended = _sex_of_ending(name)
        if likely and ended and lex.OPEN_TRADES.issuperset(likely):
            return finds.put("sex", ended, name)
    if score:
        said = next(iter([*(female if score > 0 else male), *likely]), "she" if score > 0 else "he")
        finds.put("sex", "f" if score > 0 else "m", said)


def _sex_of_ending(name: str) -> str:
    """f or m where a first name's end tells it; a surname behind a rank tells nothing."""
    first = next(iter(re.findall(r"[a-z]+", name.lower())), "")
    ended = "" if first in lex.OPEN_TRADES or first in TITLES else by_ending(first)
    return {"woman": "f", "man": "m"}.get(ended, "")


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
    return any(part_of(w) == "cloth" or w in wear.EXTRAS for w in words[:person])


def _read_age(words: str, tokens: list[str], clauses: list[list[str]], finds: Finds) -> None:
    numbers = [next(filter(None, year.groups())) for year in _YEARS.finditer(words)]
    for word in [*numbers, *(c[0] for c in clauses if len(c) == 1)]:
        value = lex.NUMBERS.get(word, int(word) if word.isdigit() else 0)
        if value:
            return finds.put("age", age_of(value), word)
    plain = re.sub(r"\byears? old\b|\bold fashioned\b", "", words)
    plain = _OF_THINGS.sub(lambda m: m[1] if _of_thing(m[1].split()) else m[0], plain)
    if re.search(r"\b(?:youth|boy|girl|young|child|kid|teen\w*|lad)\b", plain):
        plain = plain.replace("white haired", "").replace("grey haired", "")
    for phrase in sorted(lex.AGES, key=lambda p: (-len(p.split()), list(lex.AGES).index(p))):
        if f" {phrase} " in f" {' '.join(plain.split())} ":
            return finds.put("age", lex.AGES[phrase], phrase)
    work = next((token for token in tokens if token in lex.AT_WORK or token in lex.BEARDS), None)
    return finds.put("age", "adult", work) if work else None


# -- hair, eyes, skin, beard


_COMPLEXIONS = {
    "pale": "pale", "tanned": "tanned", "rosy": "rosy", "sallow": "sallow", "bronzed": "bronzed", "ruddy": "rosy",
    "weathered": "tanned", "sun browned": "sun browned", "sun tanned": "tanned", "weather beaten": "tanned", "sunburnt": "rosy",
        "sun kissed": "tan", "olive skinned": "olive",
    "deathly pale": "very pale", "deadly pale": "very pale", "ghostly pale": "very pale", "ghost pale": "very pale",
    "very pale": "very pale", "ghostly white": "very pale", "chalk white": "very pale", "unnaturally pale": "very pale",
    "goth": "very pale", "ghostly": "very pale", "ghost": "very pale", "vampire": "pale", "undead": "very pale",
    "zombie": "ashen",
}  # fmt: skip
"""Words of skin that need no noun: alone in their clause, or before a word for a person."""


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
        open_parts = (p for p in parts if p not in coloured and (p != "skin" or "skin" in clause))
        colourless = next(open_parts, None) if parts else colourless
        _read_shapes(clause, parts, finds)
        _read_complexion(clause, finds)
    text = "  ".join(" ".join(clause) for clause in clauses)
    for word in ("brunette", "redhead", "blonde", "blond", "ginger", "greying", "graying", "grizzled"):
        if re.search(rf"\b{word}\b(?! (?:at|on|around|temples))", text) and "hair" not in finds.values:
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
    if len({lex.STYLES[said] for _, said in hits}) > 1:
        hits = [hit for hit in hits if lex.STYLES[hit[1]] != "overeye"]
    if finds.values.get("sex") == "m" and [lex.STYLES[said] for _, said in hits] == ["overeye"]:
        return finds.put("style", "swept", hits[0][1])
    if hits and lex.STYLES[order[min(hits)[0]]] == "parted" and finds.values.get("sex") == "f":
        finds.put("fringe", "parted", order[min(hits)[0]])
        hits = [hit for hit in hits if lex.STYLES[hit[1]] != "parted"]
    if hits:
        phrase = order[min(hits)[0]]
        finds.put("style", _lengthened(lex.STYLES[phrase], {said for _, said in hits}, finds.values), phrase)
    elif finds.values.get("fringe") == "peak":
        finds.put("style", "slick" if finds.values.get("sex") == "m" else "lowbun", finds.said["fringe"])
    elif "tuck:ear" in finds.values.get("shapes", ()) and finds.values.get("sex") != "m":
        finds.put("style", "long", "behind ear")
    elif finds.values.get("ends", "plain") != "plain" or (
        finds.values.get("dyed") in ("ombre", "tips", "under") and finds.values.get("sex") != "m"
    ):
        finds.put("style", "long", finds.said.get("ends") or finds.said["dyed"])


def _lengthened(style: str, said: set[str], values: Mapping[str, Any]) -> str:
    """Waves and curls at the length that is named beside them; a man's and an old woman's are short unless called long."""
    man, old = values.get("sex") == "m", values.get("age") == "elder"
    if style in ("undercut", "crew") and said & {"curls", "curly", "coils", "tight curls", "afro", "ringlets"}:
        return "curltop"
    if style == "undercut" and said & {"long", "waist length", "hip length", "ponytail", "flowing"}:
        return "sideshave"
    if (style == "wavy" and values.get("ends") == "shoulder") or (
        style == "hime" and values.get("ends") == "blunt" and "long" in said
    ):
        return "long"
    if style == "hime" and said & {"bob", "short", "chin length", "shoulder length"}:
        return "bob"
    if style == "topknot" and "long" in said:
        return "halfup"
    if style == "drills" and man:
        return "curly"
    if style == "twinbraids" and said & {"shoulder length", "beaded"}:
        return "boxbraids"
    short = bool(said & {"short", "cropped", "close cropped", "chin length", "bob"})
    if said & {"shoulder length", "to his shoulders", "to her shoulders", "to the shoulders"}:
        return {"wavy": "lob", "messy": "lob"}.get(style, style)
    if style == "messy" and said & {"long", "waist length", "hip length"} and not man:
        return "long"
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
