"""A description cut into clauses, and which part of the looks each colour in them belongs to."""

import re
from typing import Any

from vnc.make.describe import lexicon as lex
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.colours import COLOURS, EYES, HAIR, SHADES, SKIN, TONES, colour_of

_BREAKS = re.compile(
    r"[.;:,!?()]|\b(?:and(?! (?:pepper|black|white))|but|with|whose|wearing|wears|wore"
    r"|dressed in|keeps|over(?! one)|under|while|who)\b"
)


def plain_words(text: str) -> str:
    """The text in lower case without hyphens: for phrases that clauses would cut."""
    plain = re.sub(r"[’']s\b", " s", text.lower().replace("’", "'"))
    return re.sub(r"\s+", " ", plain.replace("-", " ").replace("/", " "))


_ARTIFICIAL = "cybernetic|prosthetic|mechanical|metal|chrome|robotic|robot|cyber|bionic|iron|steel|artificial|brass|clockwork"


_TRIMMED = re.compile(
    r"\b(\w+)-(?:trimmed|edged|lined) ((?:\w+ )?(?:gown|dress|coat|robes?|cloak|cape|uniform|jacket|parka|tunic|hood))\b"
)


def clauses_of(text: str) -> list[list[str]]:
    """Lower-case words, clause by clause; what stands after a negation in its clause is dropped."""
    plain = _TRIMMED.sub(r"\2, \1 trim,", text.lower())
    plain = re.sub(r"\b(\w+)-(?:trimmed|edged|lined)\b", r"\1 trim,", plain)
    plain = re.sub(r"[’']s\b", " s", plain.replace("’", "'")).replace("-", " ").replace("/", " ")
    plain = re.sub(
        r"\b((?:twen|thir|for|fif|six|seven|eigh|nine)ty) (?:one|two|three|four|five|six|seven|eight|nine)\b", r"\1", plain
    )
    plain = re.sub(r"\b(?:was|were|used to be|had been)\b[^.;]*?\b(?:is|are)? ?now\b", "is now", plain)
    plain = re.sub(r"\bdr\.|\bmr\.|\bmrs\.|\bms\.", lambda m: m.group()[:-1], plain)
    plain = re.sub(r"\b(trimmed|edged|lined|streaked) with\b", r"\1 in", plain)
    plain = re.sub(r"\b(?:neatly |well )?trimmed (?=(?:\w+ ){0,2}(?:beard|goatee|moustache|mustache|hair)\b)", "", plain)
    plain = re.sub(rf"\b({_ARTIFICIAL}) (left|right) (?=(?:arm|hand|forearm|leg)\b)", r"\2 \1 ", plain)
    plain = re.sub(rf"\b({_ARTIFICIAL}) (?:hand|forearm)\b", r"\1 arm", plain)
    plain = re.sub(r"\b(?:cherry|plum|peach|apple|almond|orange) (?=blossoms?\b)", "", plain)
    plain = re.sub(r"\btop hat\b", "tophat", plain)
    plain = re.sub(r"\b(?:cap|hat) (?:with|and) bells\b", "jester hat", plain)
    plain = re.sub(r"\bcat(?:'?s)? eyed? (?=glasses|spectacles|frames|sunglasses)", "pointed ", plain)
    plain = re.sub(r"\bhair (?=(?:comb|clip|pin|band|ribbon|bow|tie|ornament|net|jewel|slide|stick|scarf)s?\b)", "hair", plain)
    plain = re.sub(r"\bwidow'?s? (?:s )?peak\b", "widowspeak", plain)
    plain = re.sub(r"\bcomb(?:ed)? over\b", "combover", plain)
    plain = re.sub(r"\b(?:without|no) pupils\b", "pupilless", plain)
    plain = re.sub(r"\b(?:face|facial) (?=markings?\b)", "", plain)
    plain = re.sub(r"\bface paint\b", "facepaint", plain)
    plain = re.sub(r"((?:jacket|coat|uniform|tunic|dress)\b[^,.;]*?)\b(gold|silver|golden) braid\b", r"\1\2 trim", plain)
    plain = _TWO_COLOURS.sub(r"\1\3, \2 trim", plain)
    plain = re.sub(r"\bover(?= (?:the|her|his|one|a) (?:left |right )?shoulders?\b)", "on", plain)
    plain = re.sub(r"\bunder(?= (?:her|his|their|one|an|the|each) (?:left |right |other )?arms?\b)", "beneath", plain)
    plain = re.sub(r"\b(?:never|not) (?:\w+ ){0,4}without\b", "carrying", plain)
    plain = re.sub(r"\b(?:with|and) (?=in (?:her|his|one) hand\b)", "", plain)
    out: list[list[str]] = []
    for part in _BREAKS.split(plain):
        words = re.findall(r"#[0-9a-f]{3,6}|[a-z0-9']+", part)
        cut = next((i for i, word in enumerate(words) if word in lex.NEGATORS), len(words))
        if words[:cut]:
            out.append(words[:cut])
    return out


_TWO_COLOURS = re.compile(
    r"\b({0}) and ({0})((?: (?!hair|eyes|eye|skin|braids|beard|streaked|haired)[a-z]+){{1,3}})".format(
        "|".join(sorted((c for c in COLOURS if " " not in c), key=len, reverse=True))
    )
)
"""White and orange suit: the second colour is its trim."""


def phrases(clause: list[str], table: Any, longest: int = 4) -> list[tuple[int, int, str]]:
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


_PART_OF = {
    **dict.fromkeys(lex.HAIR_WORDS, "hair"), **dict.fromkeys(lex.BEARD_WORDS, "beard"), **dict.fromkeys(lex.EYE_WORDS, "eyes"),
    **dict.fromkeys(lex.SKIN_WORDS, "skin"),
}  # fmt: skip
_SINKS = {
    "hat", "ears", "horns", "lips", "nails", "crown", "tiara", "buttons", "sword", "boots", "gloves", "wings", "tail", "skirt",
    "jeans", "earrings", "necklace", "glasses", "hoops", "cape", "mantle", "backpack", "rucksack",
    "schoolbag", "beads", "paper", "phoenix", "combs", "comb", "streak", "streaks", "highlights", "tips", "underlayer",
        "underneath", "layer", "forelock", "markings", "mark", "pins", "clips", "roots", "temples", "paint",
    "tooth", "teeth", "anklet", "lipstick", "bell", "fangs", "parasol", "clogs", 
    "eyeshadow", "hand", "hands", "staff", "petticoat", "lenses", "lights", "scales",
}  # fmt: skip


def part_of(word: str) -> str | None:
    """The part of the looks that a word names: hair, beard, eyes, skin, a garment, an accent, or something else."""
    if word in _PART_OF:
        return _PART_OF[word]
    if word in _GARMENT_WORDS:
        return "cloth"
    if word in wear.ACCENTS:
        return "accent"
    return f"thing {word}" if word in _SINKS or word in _THINGS else None


_NO_GARMENTS = {
    "outfit",
    "collar",
    "chest",
    "torso",
    "gear",
    "fur",
    "skins",
    "tie",
    "shirtless",
    "topless",
    "chested",
    "barechested",
    "waist",
}
_GARMENT_WORDS = {phrase.split()[-1] for phrase in wear.OUTFITS} - _NO_GARMENTS
_THINGS = {phrase.split()[-1] for phrase in (*wear.EXTRAS, *wear.LOWERS)} - {
    "face",
    "hair",
    "nose",
    "cheek",
    "ear",
    "head",
    "neck",
    "forehead",
    "hooded",
    "collared",
}
"""Not what only tells how a garment is made: in a white high-collared suit, the suit is white."""


def colours_in(clause: list[str]) -> list[tuple[str, tuple[str, str]]]:
    """(part, (colour, words)) for each colour phrase of the clause and the part it belongs to."""
    out: list[tuple[str, tuple[str, str]]] = []
    for start, end, words in _colour_phrases(clause):
        ahead = next((p for p in map(part_of, clause[end:]) if p), None)
        behind = next((p for p in map(part_of, reversed(clause[:start])) if p), None)
        between = clause[end : end + _reach(clause, end)]
        ahead = "hair" if words.endswith("haired") else ahead
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
    return next((i for i, word in enumerate(clause[end:]) if part_of(word)), 0)


_COLOUR_WORDS = {**COLOURS, **HAIR}
_STUFFS = {"leather", "straw", "denim", "pearl"}
_ALSO_NOUNS = {"blush", "ring", "straw", "leather"}
_LONE_SHADES = {"dark", "light", "pale", "fair", "grizzled", "deep", *TONES}


def _skin_here(clause: list[str]) -> dict[str, str]:
    """Words that are colours of skin alone, where the clause speaks of skin; of eyes likewise."""
    skin = SKIN if set(clause) & lex.SKIN_WORDS else {}
    eyes = EYES if set(clause) & lex.EYE_WORDS else {}
    return skin | eyes | (TONES if set(clause) & _GARMENT_WORDS else {})


def _colour_phrases(clause: list[str]) -> list[tuple[int, int, str]]:
    """Colours with the words that shift them ("pale pink"); "dark haired", "fair skin" stand alone."""
    out: list[tuple[int, int, str]] = []
    for start, end, phrase in phrases(clause, _COLOUR_WORDS | _skin_here(clause)):
        if phrase in _ALSO_NOUNS and end >= len(clause):
            continue
        following = part_of(clause[end]) if end < len(clause) else None
        if phrase in _LONE_SHADES and end < len(clause) and clause[end] in _COLOUR_WORDS:
            continue
        alone = ("hair", "eyes", "skin", "cloth") if phrase == "dark" else ("hair", "eyes", "skin")
        if phrase in TONES and owner(clause, end) == "cloth" and _plain_tone(clause, end):
            out.append((start, end, phrase))
            continue
        if phrase in _LONE_SHADES and not any(part_of(w) in alone for w in clause[end : end + 2]):
            continue
        before = " ".join(clause[max(0, start - 2) : start])
        shade = next((s for s in sorted(SHADES, key=len, reverse=True) if before.endswith(s)), "")
        whole = f"{shade} {phrase}".strip()
        known = whole in SKIN and following == "skin"
        out.append((start - len(shade.split()), end, whole if shade or known else phrase))
    return out


def _plain_tone(clause: list[str], end: int) -> bool:
    """Whether a tone ("pale", "faded") stands alone, up to three words before its garment, with no colour between."""
    at = next(i for i, word in enumerate(clause[end:]) if part_of(word))
    return at < 3 and not set(clause[end : end + at]) & _COLOUR_WORDS.keys() - _STUFFS


def colour_near(clause: list[str], start: int, end: int) -> tuple[str, str] | None:
    """(colour, words) that stand right before a thing's phrase, or after it as in "scarf of red silk"."""
    found = _colour_phrases(clause)
    stuffs = [f for f in found if f[2] in _STUFFS]
    for _, last, words in (*reversed([f for f in found if f not in stuffs]), *stuffs):
        if last <= start and not any(map(part_of, clause[last:start])) and (colour := colour_of(words, "cloth")):
            return colour, words
    for first, _, words in found:
        if first >= end and set(clause[end:first]) & {"of", "in", "is", "are"} and not any(map(part_of, clause[end:first])):
            return (colour, words) if (colour := colour_of(words)) else None
    return None


def lone_colour(clause: list[str], part: str) -> tuple[str, str] | None:
    found = _colour_phrases(clause)
    if len(found) != 1 or len(clause) > 4:
        return None
    words = found[0][2]
    colour = colour_of(words, part)
    return (colour, words) if colour else None


def owner(clause: list[str], end: int) -> str | None:
    """The part that the words after an adjective name first."""
    return next((p for p in map(part_of, clause[end:]) if p), None)
