"""The words of a screenplay in ours: emphasis, names, places, times, manners, transitions."""

import re
from collections.abc import Mapping

from vnc.lower.emotions import EMOTIONS, SYNONYMS
from vnc.lower.places import TIMES
from vnc.lower.speech import MANNERS

EMPHASIS = (
    (re.compile(r"(?<!\\)\*\*\*(?=\S)(.+?)(?<=[^\s\\])\*\*\*"), "{b}{i}", "{/i}{/b}"),
    (re.compile(r"(?<!\\)\*\*(?=\S)(.+?)(?<=[^\s\\])\*\*"), "{b}", "{/b}"),
    (re.compile(r"(?<!\\)\*(?=\S)(.+?)(?<=[^\s\\])\*"), "{i}", "{/i}"),
    (re.compile(r"(?<![\\\w])_(?=\S)(.+?)(?<=[^\s\\])_(?!\w)"), "{u}", "{/u}"),
)
LONGEST = 190
"""Characters of action that one line of narration shows."""
SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])")
SMALL = frozenset(("of", "the", "and", "in", "on", "at", "to", "a", "an", "de", "von"))
SHOWN = re.compile(r"(?:SUPER(?:IMPOSE)?|TITLE(?: CARD)?|CHYRON|CAPTION)\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)
BEATS = frozenset(("beat", "pause", "a beat", "a pause", "silence", "long pause", "then"))
HIDDEN = frozenset(
    ("V.O", "VO", "O.S", "OS", "O.C", "OC", "VOICE OVER", "OFF SCREEN", "OFF-SCREEN", "FILTERED", "ON PHONE", "ON THE PHONE")
)
"""A cue's extensions for a voice whose owner is not seen."""
CHANGES: Mapping[str, str] = {
    "CUT": "", "SMASH": "", "MATCH": "", "JUMP": "", "DISSOLVE": "dissolve", "CROSSFADE": "dissolve", "FADE": "fade",
    "WIPE": "wipeleft", "IRIS": "irisin", "FLASH": 'Fade(0.1, 0.0, 0.6, color="#fff")', "RIPPLE": "Dissolve(1.0)",
    "BLUR": "Dissolve(1.0)",
}  # fmt: skip
"""How a picture changes that a transition leads to, by its first word; nothing: at once."""
ALIKE = {
    "angrily": "angry",
    "happily": "happy",
    "furiously": "furious",
    "sleepily": "sleepy",
    "nervously": "nervous",
    "shakily": "nervous",
}


def text(plain: str) -> str:
    """A screenplay's words with our text tags."""
    marked = plain.replace("[", "[[").replace("{", "{{")
    for pattern, opens, closes in EMPHASIS:
        marked = pattern.sub(rf"{opens}\1{closes}", marked)
    return re.sub(r"\\([*_\\@#>!~.])", r"\1", marked).strip()


def lines(action: str) -> tuple[str, ...]:
    """Action in pieces that a text box holds: whole sentences, as many as fit."""
    pieces: list[str] = []
    for paragraph in filter(None, (" ".join(part.split()) for part in action.split("\n\n"))):
        begun = len(pieces)
        for sentence in filter(None, SENTENCE.split(paragraph)):
            if len(pieces) > begun and len(pieces[-1]) + len(sentence) < LONGEST:
                pieces[-1] += f" {sentence}"
            else:
                pieces.append(sentence)
    return tuple(pieces)


def name(cue: str) -> str:
    """`MARY'S MOTHER` as a name is written."""
    if cue != cue.upper():
        return cue
    words = [word.lower() if word.lower() in SMALL and number else _capital(word) for number, word in enumerate(cue.split())]
    return " ".join(words)


def _capital(word: str) -> str:
    """`O'NEIL-SMITH` as O'Neil-Smith; `MARY'S` as Mary's."""
    plain = re.sub(r"(?:^|[-.(])[^\W\d_]", lambda found: found[0].upper(), word.lower())
    return re.sub(r"\b([OD]['’])([^\W\d_])(?=\w)", lambda found: found[1] + found[2].upper(), plain)


def slug(words: str) -> str:
    """A name of the language for these words: letters, digits and `_`."""
    plain = re.sub(r"['’]", "", words.lower())
    made = re.sub(r"\W+", "_", plain).strip("_")[:40].strip("_")
    return made if made and not made[0].isdigit() else f"n_{made}".strip("_")


def heading(written: str) -> tuple[str, str, str]:
    """`INT. BRICK'S PATIO - NIGHT` as (inside or outside, the place, the time as we name it)."""
    found = re.match(r"(INT\.?/EXT|EXT\.?/INT|I/E|INT|EXT|EST)[. ]\s*(.*)", written, re.IGNORECASE)
    kind, rest = (found[1].upper(), found[2]) if found else ("", written)
    parts = [part.strip() for part in re.split(r"\s+[-–—]+\s+|\s*[–—]\s*", rest) if part.strip()]
    time = ""
    while len(parts) > 1 and (moment := _time(parts[-1])) is not None:
        time = time or moment
        parts.pop()
    inside = "interior" if kind.startswith(("INT", "I/E")) else "exterior" if kind else ""
    return inside, ", ".join(parts) or "somewhere", time


def _time(words: str) -> str | None:
    """The time of day that a heading's last part names; nothing for `LATER`; None for a part of the place's name."""
    small = words.lower().strip(". ")
    known = next((word for word in re.findall(r"[a-z]+", small) if word in TIMES), None)
    if known is not None:
        return known
    return (
        "" if re.search(r"\b(?:later|continuous|same|moments?|flashback|present|past|establishing|intercut)\b", small) else None
    )


def mood(parenthetical: str) -> tuple[str, str]:
    """The emotion and the manner of speaking that a parenthetical names, as our words; nothing where it names none."""
    words = re.findall(r"[a-z]+", parenthetical.lower())
    emotion = next((found for word in words if (found := _emotion(word))), "")
    return emotion, next((MANNERS[word] for word in words if word in MANNERS), "")


def _emotion(word: str) -> str:
    forms = (word, ALIKE.get(word, ""), word.removesuffix("ly"), word.removesuffix("ily") + "y", word.removesuffix("s"))
    return next((form for form in forms if form in EMOTIONS or form in SYNONYMS), "")


def change(transition: str) -> str | None:
    """How the picture changes at a transition; None for one that says nothing of it."""
    words = re.findall(r"[A-Z]+", transition.upper())
    return next((CHANGES[word] for word in words if word in CHANGES), None)


def described(cue: str, actions: str) -> str:
    """How the screenplay introduces somebody: `MARY (30s, red hair)` or `MARY, 30s, red hair, …`; nothing if it does not."""
    found = re.search(rf"\b{re.escape(cue)}\s*\(([^()\n]{{2,120}})\)", actions)
    if found and found[1].upper() != found[1]:
        return found[1]
    found = re.search(rf"\b{re.escape(cue)},\s*([^.\n;:]{{3,160}})", actions)
    said = VERB.split(found[1])[0].strip(" ,") if found else ""
    return said if LOOK.search(said) else ""


VERB = re.compile(
    r",?\s*\b(?:is|are|has|was|who|whose|stands?|sits?|walks?|looks?|comes?|enters?|runs?|steps?|waits?|lies|holds?)\b"
)
LOOK = re.compile(
    r"\d|\b(?:old|young|teen\w*|man|woman|boy|girl|hair\w*|tall|short|thin|fat|bearded|handsome|pretty|beautiful)\b",
    re.IGNORECASE,
)
