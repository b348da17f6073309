"""A description in words, and attributes by name, to Looks.

The text is cut into clauses; in each, a colour belongs to the part that follows it, else to the one before. Attributes
given by name always win. What nobody said comes from a hash of the character's name, so that it stays.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any

from vnc.make.describe import lexicon as lex
from vnc.make.describe.colours import COLOURS, EYES, HAIR, SHADES, SKIN, colour_of
from vnc.make.describe.invented import agreeing, invented
from vnc.make.figure import looks as values
from vnc.make.figure.looks import Looks


@dataclass(frozen=True)
class Reading:
    """What was understood. `used` names each attribute's value in words; `unused_words` speak of looks, unanswered."""

    looks: Looks
    used: Mapping[str, str]
    unused_words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_looks(text: str, explicit: Mapping[str, str], name: str) -> Reading:
    """Looks for a character from free text and `hair=silver`-like attributes; `name` decides what is left open."""
    finds = _Finds()
    clauses = _clauses(text)
    words = " ".join(" ".join(clause) for clause in clauses)
    _read_person(words, clauses, finds)
    _read_parts(clauses, finds)
    _read_clothes(clauses, finds)
    notes = _read_explicit(explicit, finds)
    looks = agreeing(invented(name, finds.values))
    unused = tuple(dict.fromkeys(w for c in clauses for w in c if w in lex.ABOUT_LOOKS and w not in finds.words))
    if unused:
        notes.append("not drawn: " + ", ".join(unused))
    return Reading(looks, dict(finds.said), unused, tuple(notes))


def explain(reading: Reading) -> tuple[str, ...]:
    """What was understood, a line for each attribute: its value and the words that it came from."""
    lines: list[str] = []
    for attribute in fields(Looks):
        value = getattr(reading.looks, attribute.name)
        shown = ", ".join(value) or "none" if isinstance(value, tuple) else str(value)
        source = f'"{reading.used[attribute.name]}"' if attribute.name in reading.used else "from the name"
        lines.append(f"{attribute.name:<12}{shown:<24}{source}")
    return (*lines, *reading.notes)


@dataclass
class _Finds:
    """What the readers collect: values for Looks, how they were said, and the words that were understood."""

    values: dict[str, Any] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)

    def put(self, key: str, value: Any, words: str) -> None:
        """The first word on a matter counts."""
        self.words.update(words.split())
        if key not in self.values:
            self.values[key] = value
            self.said[key] = words

    def add(self, extra: str, words: str) -> None:
        self.words.update(words.split())
        worn: tuple[str, ...] = self.values.get("extras", ())
        if extra not in worn:
            self.values["extras"] = (*worn, extra)
            self.said["extras"] = ", ".join(self.values["extras"])


# -- text to clauses

_BREAKS = re.compile(
    r"[.;:,!?()]|\b(?:and(?! (?:pepper|black|white))|but|with|whose|wearing|wears|wore"
    r"|dressed in|keeps|over(?! one)|under|while|who)\b"
)


def _clauses(text: str) -> list[list[str]]:
    """Lower-case words, clause by clause; what stands after a negation in its clause is dropped."""
    plain = re.sub(r"[’']s\b", " s", text.lower().replace("’", "'")).replace("-", " ").replace("/", " ")
    plain = re.sub(r"\bdr\.|\bmr\.|\bmrs\.|\bms\.", lambda m: m.group()[:-1], plain)
    plain = re.sub(r"\b(trimmed|edged|lined|streaked) with\b", r"\1 in", plain)
    out: list[list[str]] = []
    for part in _BREAKS.split(plain):
        words = re.findall(r"#[0-9a-f]{3,6}|[a-z0-9']+", part)
        cut = next((i for i, word in enumerate(words) if word in lex.NEGATORS), len(words))
        if words[:cut]:
            out.append(words[:cut])
    return out


def _phrases(clause: list[str], table: Any, longest: int = 4) -> list[tuple[int, int, str]]:
    """(start, end, phrase) of the table's phrases in the clause, longest first at each place, never overlapping."""
    out: list[tuple[int, int, str]] = []
    at = 0
    while at < len(clause):
        for size in range(min(longest, len(clause) - at), 0, -1):
            phrase = " ".join(clause[at : at + size])
            if phrase in table:
                out.append((at, at + size, phrase))
                at += size - 1
                break
        at += 1
    return out


# -- the person


def _read_person(words: str, clauses: list[list[str]], finds: _Finds) -> None:
    tokens = words.split()
    _read_sex(tokens, finds)
    _read_age(words, tokens, clauses, finds)
    for clause in clauses:
        for _, _, phrase in _phrases(clause, lex.BUILDS):
            if not set(clause) & {"glasses", "spectacles", "moustache", "lips"} or phrase not in ("slim", "slight"):
                finds.put("build", lex.BUILDS[phrase], phrase)
        for start, end, phrase in _phrases(clause, lex.HEIGHTS):
            near = set(clause[end : end + 4]) | set(clause[max(0, start - 2) : start])
            if not near & (lex.HAIR_WORDS | {"beard", "skirt", "sleeves", "jacket", "horns", "cut"}):
                finds.put("height", lex.HEIGHTS[phrase], phrase)
        for _, end, phrase in _phrases(clause, lex.FACES):
            if clause[end : end + 1] == ["face"] or "jawed" in phrase:
                finds.put("face", lex.FACES[phrase], phrase)


def _read_sex(tokens: list[str], finds: _Finds) -> None:
    """Nouns count double, pronouns once: "her father" is a man."""
    female = [t for t in tokens if t in lex.FEMALE or t.endswith(("girl", "woman", "mistress"))]
    male = [t for t in tokens if t in lex.MALE or (t.endswith(("man", "master")) and t not in (*female, "human"))]
    score = 2 * len(female) - 2 * len(male) + sum(t in lex.SHE for t in tokens) - sum(t in lex.HE for t in tokens)
    score -= 2 * any(t in lex.BEARDS for t in tokens)
    if not score:
        score = -sum(t in lex.LIKELY_MALE for t in tokens)
    if score:
        said = next(iter(female if score > 0 else male), "she" if score > 0 else "he")
        finds.put("sex", "f" if score > 0 else "m", said)


_YEARS = re.compile(
    r"\b(\d{1,2}|[a-z]+) (?:years? old|year old)"
    r"|(?:of about|of around|about|aged?|of|in (?:her|his)(?: (?:early|mid|late))?) (\w+)"
)


def _read_age(words: str, tokens: list[str], clauses: list[list[str]], finds: _Finds) -> None:
    year = _YEARS.search(words)
    numbers = [year.group(1) or year.group(2)] if year else []
    for word in [*numbers, *(c[0] for c in clauses if len(c) == 1)]:
        value = lex.NUMBERS.get(word, int(word) if word.isdigit() else 0)
        if value:
            return finds.put("age", _age_of(value), word)
    plain = re.sub(r"\byears? old\b|\bold fashioned\b", "", words).split()
    for phrase in sorted(lex.AGES, key=lambda p: (-len(p.split()), list(lex.AGES).index(p))):
        if f" {phrase} " in f" {' '.join(plain)} ":
            return finds.put("age", lex.AGES[phrase], phrase)
    return None


def _age_of(years: int) -> str:
    return "child" if years < 12 else "teen" if years < 20 else "elder" if years >= 60 else "adult"


# -- hair, eyes, skin, beard

_PART_OF = {
    **dict.fromkeys(lex.HAIR_WORDS, "hair"), **dict.fromkeys(lex.BEARD_WORDS, "beard"), **dict.fromkeys(lex.EYE_WORDS, "eyes"),
    **dict.fromkeys(lex.SKIN_WORDS, "skin"),
}  # fmt: skip
_SINKS = {
    "hat", "ears", "horns", "lips", "nails", "crown", "tiara", "buttons", "sword", "boots", "gloves", "wings", "tail", "skirt",
    "jeans", "earrings", "necklace", "glasses", "hoops",
}  # fmt: skip


def _part(word: str) -> str | None:
    """The part of the looks that a word names: hair, beard, eyes, skin, a garment, an accent, or something else."""
    if word in _PART_OF:
        return _PART_OF[word]
    if word in _GARMENT_WORDS:
        return "cloth"
    if word in lex.ACCENTS:
        return "accent"
    return f"thing {word}" if word in _SINKS or word in lex.EXTRAS or word in lex.LOWERS else None


_GARMENT_WORDS = {phrase.split()[-1] for phrase in lex.OUTFITS} - {"outfit"}


def _read_parts(clauses: list[list[str]], finds: _Finds) -> None:
    colourless: str | None = None
    for clause in clauses:
        parts = [p for p in map(_part, clause) if p in ("hair", "beard", "eyes", "skin")]
        coloured = dict(_coloured(clause))
        for part, (colour, words) in coloured.items():
            if part in ("hair", "beard", "eyes", "skin"):
                finds.put(part, colour, words)
        if not coloured and not parts and colourless and (lone := _lone_colour(clause, colourless)):
            finds.put(colourless, *lone)
        colourless = next((p for p in parts if p not in coloured), None) if parts else colourless
        _read_shapes(clause, parts, finds)
    text = "  ".join(" ".join(clause) for clause in clauses)
    for word in ("brunette", "redhead", "blonde", "blond", "ginger"):
        if re.search(rf"\b{word}\b", text) and "hair" not in finds.values:
            finds.put("hair", HAIR[word], word)
    _read_style(clauses, finds)
    _read_beard(text, finds)


def _coloured(clause: list[str]) -> list[tuple[str, tuple[str, str]]]:
    """(part, (colour, words)) for each colour phrase of the clause and the part it belongs to."""
    out: list[tuple[str, tuple[str, str]]] = []
    for start, end, words in _colour_phrases(clause):
        ahead = next((p for p in map(_part, clause[end:]) if p), None)
        behind = next((p for p in map(_part, reversed(clause[:start])) if p), None)
        between = clause[end : end + _reach(clause, end)]
        part = behind if behind and (not ahead or set(between) & {"is", "are"} or _linked(clause, start)) else ahead
        if part is None:
            continue
        colour = colour_of(words, part.split()[0])
        if colour and not any(part == known for known, _ in out):
            out.append((part, (colour, words)))
    return out


def _linked(clause: list[str], start: int) -> bool:
    """Whether "hair is", "eyes the colour of", "hair dyed" stands right before the colour."""
    return bool(
        set(clause[max(0, start - 3) : start])
        & {"is", "are", "of", "dyed", "like", "colour", "color", "shining", "as", "trimmed", "edged"}
    )


def _reach(clause: list[str], end: int) -> int:
    return next((i for i, word in enumerate(clause[end:]) if _part(word)), 0)


_COLOUR_WORDS = {**COLOURS, **HAIR}
_ALSO_NOUNS = {"blush", "ring", "straw", "leather"}
_LONE_SHADES = {"dark", "light", "pale", "fair", "grizzled", "deep"}


def _skin_here(clause: list[str]) -> dict[str, str]:
    """Words that are colours of skin alone, where the clause speaks of skin; of eyes likewise."""
    return (SKIN if set(clause) & lex.SKIN_WORDS else {}) | (EYES if set(clause) & lex.EYE_WORDS else {})


def _colour_phrases(clause: list[str]) -> list[tuple[int, int, str]]:
    """Colours with the words that shift them ("pale pink"); "dark haired", "fair skin" stand alone."""
    out: list[tuple[int, int, str]] = []
    for start, end, phrase in _phrases(clause, _COLOUR_WORDS | _skin_here(clause)):
        if phrase in _ALSO_NOUNS and end >= len(clause):
            continue
        following = _part(clause[end]) if end < len(clause) else None
        if phrase in _LONE_SHADES and end < len(clause) and clause[end] in _COLOUR_WORDS:
            continue
        if phrase in _LONE_SHADES and not any(_part(w) in ("hair", "eyes", "skin") for w in clause[end : end + 2]):
            continue
        before = " ".join(clause[max(0, start - 2) : start])
        shade = next((s for s in sorted(SHADES, key=len, reverse=True) if before.endswith(s)), "")
        whole = f"{shade} {phrase}".strip()
        known = whole in SKIN and following == "skin"
        out.append((start - len(shade.split()), end, whole if shade or known else phrase))
    return out


def _lone_colour(clause: list[str], part: str) -> tuple[str, str] | None:
    found = _colour_phrases(clause)
    if len(found) != 1 or len(clause) > 4:
        return None
    words = found[0][2]
    colour = colour_of(words, part)
    return (colour, words) if colour else None


def _read_shapes(clause: list[str], parts: list[str], finds: _Finds) -> None:
    if "eyes" in parts:
        for _, _, phrase in _phrases(clause, lex.EYE_SHAPES):
            finds.put("eye_shape", lex.EYE_SHAPES[phrase], phrase)


def _read_style(clauses: list[list[str]], finds: _Finds) -> None:
    """The most telling style word anywhere; plain ones ("long", "short") need hair nearby."""
    order = list(lex.STYLES)
    hits: list[tuple[int, str]] = []
    for clause in clauses:
        for start, end, phrase in _phrases(clause, lex.STYLES):
            near = set(clause[max(0, start - 3) : start]) | set(clause[end : end + 5])
            if phrase in lex.NEEDS_HAIR and not (near & lex.HAIR_WORDS) and not _shaved_head(clause, phrase):
                continue
            if phrase in lex.NEEDS_HAIR and _owner(clause, end) not in ("hair", None):
                continue
            if _owner(clause, end) == "beard":
                continue
            hits.append((order.index(phrase), phrase))
    if hits:
        phrase = order[min(hits)[0]]
        finds.put("style", lex.STYLES[phrase], phrase)


def _owner(clause: list[str], end: int) -> str | None:
    """The part that the words after an adjective name first."""
    return next((p for p in map(_part, clause[end:]) if p), None)


def _shaved_head(clause: list[str], phrase: str) -> bool:
    return phrase == "shaved" and "head" in clause


def _read_beard(text: str, finds: _Finds) -> None:
    for phrase, kind in lex.BEARDS.items():
        if re.search(rf"\b{phrase}\b", text):
            long = kind == "full" and re.search(r"\b(long|flowing|waist length)( \w+){0,2} beard", text)
            finds.put("beard", "long" if long else kind, phrase)
            break
    beard = finds.values.pop("beard", "none") if str(finds.values.get("beard", "")).startswith("#") else None
    if beard:
        finds.said.pop("beard", None)
        if "hair" not in finds.values:
            finds.put("hair", beard, "beard's colour")
        _read_beard(text, finds)


# -- clothes and things


def _read_clothes(clauses: list[list[str]], finds: _Finds) -> None:
    garments: dict[str, tuple[str, str | None, str]] = {}
    accents: list[tuple[str, str]] = []
    for clause in clauses:
        coloured = dict(_coloured(clause))
        cloth, said = coloured.get("cloth", (None, ""))
        for _, _, phrase in _phrases(clause, lex.OUTFITS):
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
    for colour, words in accents:
        finds.put("accent", colour, words)


def _choose(garments: dict[str, tuple[str, str | None, str]], finds: _Finds) -> None:
    kind = next((k for k in lex.OUTERMOST if k in garments), None)
    if kind is None:
        return
    phrase, colour, said = garments[kind]
    finds.put("outfit", kind, phrase)
    under = next(((c, w) for k, (_, c, w) in garments.items() if k != kind and c), None)
    if kind == "apron":
        if colour:
            finds.put("accent", colour, f"{said} {phrase}")
        if under:
            finds.put("cloth", *under)
        return
    if kind == "shirt" and phrase in ("vest", "waistcoat") and colour:
        finds.put("accent", colour, f"{said} {phrase}")
        return
    if kind == "maid":
        return
    if colour is None and kind == "jacket" and phrase == "denim jacket":
        colour, said = COLOURS["denim"], "denim"
    if colour:
        finds.put("cloth", colour, f"{said} {phrase}")


def _read_lower(clause: list[str], coloured: dict[str, tuple[str, str]], finds: _Finds) -> None:
    for _, _, phrase in _phrases(clause, lex.LOWERS):
        finds.put("lower", lex.LOWERS[phrase], phrase)
        word = phrase.split()[-1]
        if f"thing {word}" in coloured:
            finds.put("lower_cloth", *coloured[f"thing {word}"])
        elif word == "jeans":
            finds.put("lower_cloth", "#3f5a8a", word)


def _read_extras(clause: list[str], coloured: dict[str, tuple[str, str]], finds: _Finds) -> None:
    for start, _, phrase in _phrases(clause, lex.EXTRAS):
        extra = lex.EXTRAS[phrase]
        if extra == "flower" and set(clause) & {"shop", "pattern", "patterned"}:
            continue
        if extra == "cap" and start and clause[start - 1] in ("knee", "ice"):
            continue
        finds.add(extra, phrase)
        colour = coloured.get(f"thing {phrase.split()[-1]}")
        if extra in lex.COLOURED_EXTRAS and colour:
            finds.put("extra_cloth", *colour)
    if "ribbon" in clause and set(clause) & {"hair", "tails", "ponytail", "head"}:
        finds.add("ribbon", "ribbon")


# -- attributes by name

_CHOICES: dict[str, tuple[str, ...]] = {
    "age": values.AGES, "build": values.BUILDS, "face": values.FACES, "nose": values.NOSES, "style": values.STYLES,
    "beard": values.BEARDS, "eye_shape": values.EYE_SHAPES, "outfit": (*values.OUTFITS, "uniform"), "lower": values.LOWERS,
}  # fmt: skip
_COLOUR_KEYS = {"hair", "eyes", "skin", "cloth", "accent", "lower_cloth", "extra_cloth"}
_OTHER_NAMES = {"coat": "cloth", "color": "cloth", "colour": "cloth", "clothes": "outfit", "wears": "extras", "extra": "extras",
                "gender": "sex", "haircolor": "hair", "hairstyle": "style", "hair_style": "style", "eye": "eyes"}  # fmt: skip
_SEXES = {"f": "f", "female": "f", "woman": "f", "girl": "f", "m": "m", "male": "m", "man": "m", "boy": "m"}
_HEIGHT_NAMES = {"tall": 1.06, "short": 0.93, "average": 1.0, "normal": 1.0}


def _read_explicit(explicit: Mapping[str, str], finds: _Finds) -> list[str]:
    notes: list[str] = []
    for given, value in explicit.items():
        key = _OTHER_NAMES.get(given, given)
        trouble = _set(key, value.strip(), finds)
        if trouble:
            notes.append(trouble)
    return notes


def _set(key: str, value: str, finds: _Finds) -> str:
    """One attribute into the finds, over whatever the text said; the trouble in words, or ""."""
    if key in ("outfit", "lower"):
        kind, _, colours = value.partition(":")
        first, _, second = colours.partition("/")
        pair = ("cloth", "accent") if key == "outfit" else ("lower_cloth", "accent")
        troubles = [_set(k, v.strip(), finds) for k, v in zip(pair, (first, second), strict=True) if v.strip()]
        return "; ".join(filter(None, [_choice(key, kind, finds), *troubles]))
    if key in _CHOICES:
        return _choice(key, value, finds)
    if key in _COLOUR_KEYS:
        colour = colour_of(value, key)
        return _force(finds, key, colour, value) if colour else f"`{value}` is no colour that I know for {key}"
    match key:
        case "sex":
            sex = _SEXES.get(value.lower())
            return _force(finds, key, sex, value) if sex else f"sex is f or m, not `{value}`"
        case "height":
            height = _HEIGHT_NAMES.get(value.lower()) or _number(value)
            return _force(finds, key, min(1.1, max(0.85, height)), value) if height else f"no height `{value}`"
        case "extras":
            return _extras(value, finds)
        case "turn" | "seed" if _number(value):
            return _force(finds, key, int(_number(value) or 1), value)
    return f"no attribute `{key}` of looks" + _near(key, (*_CHOICES, *_COLOUR_KEYS, "sex", "height", "extras"))


def _choice(key: str, value: str, finds: _Finds) -> str:
    text = re.sub(r"[-_ ]+", " ", value.lower()).strip()
    options = {re.sub(r"[-_ ]+", " ", option): option for option in _CHOICES[key]}
    words = {"style": lex.STYLES, "outfit": lex.OUTFITS, "lower": lex.LOWERS, "beard": lex.BEARDS, "age": lex.AGES}.get(key, {})
    found = options.get(text) or options.get(text.replace(" ", "")) or words.get(text)
    if key == "age" and text.isdigit():
        found = _age_of(int(text))
    if found:
        return _force(finds, key, found, value)
    return f"no {key} `{value}`" + _near(text, tuple(options))


def _extras(value: str, finds: _Finds) -> str:
    worn: list[str] = []
    unknown: list[str] = []
    for item in filter(None, (re.sub(r"[-_]", " ", v).strip().lower() for v in re.split(r"[,+]", value))):
        extra = item if item in values.EXTRAS else lex.EXTRAS.get(item)
        if item != "none":
            (worn if extra else unknown).append(extra or item)
    _force(finds, "extras", tuple(dict.fromkeys(worn)), value)
    return "; ".join(f"no extra `{item}`" + _near(item, values.EXTRAS) for item in unknown)


def _force(finds: _Finds, key: str, value: Any, words: str) -> str:
    finds.values[key], finds.said[key] = value, words
    return ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _near(word: str, options: tuple[str, ...]) -> str:
    near = get_close_matches(word, options, 1, 0.6)
    return f"; did you mean `{near[0]}`?" if near else ""
