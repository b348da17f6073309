"""A line's plain text to what is said of it, cut into breaths. Stage marks become gestures, never words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnc.make.speech import respell
from vnc.make.speech.business import SILENCES, STAGE_RULES, gesture
from vnc.make.speech.cries import CRIES
from vnc.make.speech.figures import FIGURES
from vnc.make.speech.reading import LINK, Reading, Rule, literal, rewritten, sounded

Lexicon = Sequence[tuple[str, str]]
"""(word as written, how it sounds): `oh-KAH-for`, `/IPA/` or other words."""

ENDS = {".": 300, "!": 300, "?": 330, "…": 520, "—": 260, "\n": 560, "": 160}
"""Silence after a breath by the mark that ends it, in milliseconds at an even pace."""

ABBREVIATIONS = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Dr": "Doctor", "Prof": "Professor", "Capt": "Captain", "Lt": "Lieutenant",
    "Col": "Colonel", "Gen": "General", "Sgt": "Sergeant", "Cpl": "Corporal", "Rev": "Reverend", "Hon": "Honorable",
    "Gov": "Governor", "Sen": "Senator", "Fr": "Father", "Sr": "Senior", "Jr": "Junior", "Mt": "Mount", "Ft": "Fort",
    "Ave": "Avenue", "Blvd": "Boulevard", "Rd": "Road", "Inc": "Incorporated", "Ltd": "Limited", "Corp": "Corporation",
    "Dept": "Department", "Apt": "Apartment", "approx": "approximately", "vs": "versus", "etc": "et cetera", "Jan": "January",
    "Feb": "February", "Aug": "August", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December",
    "Mon": "Monday", "Tues": "Tuesday", "Wed": "Wednesday", "Thurs": "Thursday", "Fri": "Friday", "Maj": "Major",
    "Adm": "Admiral", "Cmdr": "Commander", "Pvt": "Private", "Supt": "Superintendent", "Bros": "Brothers", "Univ": "University",
    "Vol": "Volume", "vol": "volume", "est": "established", "Est": "Established", "Mme": "Madame", "Mlle": "Mademoiselle",
}  # fmt: skip
"""Said in full where they end in a dot. `St.` is a Saint before a name and a Street after one."""

_WIDE = str.maketrans("。！？", ".!?")
_FRACTIONS = {"½": " a half", "¼": " a quarter", "¾": " three quarters", "⅓": " a third", "⅔": " two thirds"}
_VOICELESS = frozenset("ptkfθ")
_HISSES = frozenset("szʃʒʧʤ")


@dataclass(frozen=True)
class Breath:
    """A stretch said in one go, then silence for `pause` ticks. A gesture has no words, only its name."""

    reading: Reading
    pause: int
    gesture: str = ""


def read(text: str, lexicon: Lexicon = (), language: str = "en") -> Reading:
    """What is said: figures, abbreviations and signs as words. `[word](/phonemes/)` gives a sound outright.

    What other languages than English make of figures is their engine's to know: only stage marks and the lexicon are read."""
    lexical = tuple(_spoken_as(word, hint) for word, hint in sorted(lexicon, key=lambda pair: -len(pair[0])))
    if not language.lower().startswith("en"):
        return rewritten(literal(text), (*STAGE_RULES, *lexical))
    rules = (*_TYPOGRAPHY, *STAGE_RULES, *lexical, *_ADDRESSES, *CRIES, *_SHORT_FORMS, *FIGURES, *_SIGNS, *_TIDY)
    return rewritten(literal(text), rules)


def plainly(text: str, lexicon: Lexicon = ()) -> str:
    """What is said, as words for an engine that reads by itself: no phonemes, no gestures."""
    said = LINK.sub(r"\1", read(text, tuple((w, h) for w, h in lexicon if not respell.phonemes(h))).said)
    return re.sub(r" +", " ", "".join(" " if gesture(c) else c for c in said)).strip()


def breaths(reading: Reading, pauses: Sequence[tuple[int, int]] = (), pace: float = 1.0) -> tuple[Breath, ...]:
    """The reading cut at sentence ends, at gestures and at the line's own pauses (character, ticks).

    `pace` scales the silences that punctuation leaves; the line's own pauses and the last one are kept as they are.
    """
    cuts = {m.end(): _after(m[0], pace) for m in _SENTENCE.finditer(LINK.sub(_blank, reading.said))}
    for offset, ticks in pauses:
        cuts[reading.at(offset)] = ticks
    marks = {i: name for i, c in enumerate(reading.said) if (name := gesture(c))}
    edges = sorted({0, len(reading.said), *cuts, *marks, *(i + 1 for i in marks)})
    spans = zip(edges, edges[1:], strict=False)
    return tuple(_joined(_breath(reading, span, cuts, marks, pace) for span in spans))


def _breath(reading: Reading, span: tuple[int, int], cuts: dict[int, int], marks: dict[int, str], pace: float) -> Breath:
    start, end = span
    if start in marks:
        silence = round(SILENCES[marks[start]] * pace * 48)
        return Breath(reading.slice(start, start), cuts.get(end, 0) + silence, marks[start])
    return Breath(reading.slice(start, end), cuts.get(end, 0))


def _joined(parts: Iterator[Breath]) -> Iterator[Breath]:
    """Breaths that say nothing hand their silence to the one before."""
    held: Breath | None = None
    for part in parts:
        if part.gesture or any(c.isalnum() for c in part.reading.said):
            if held is not None:
                yield held
            held = part
        elif held is not None:
            held = Breath(held.reading, max(held.pause, part.pause), held.gesture)
        elif part.pause:
            held = Breath(part.reading, part.pause)
    if held is not None:
        yield held


def _blank(link: re.Match[str]) -> str:
    return "x" * len(link[0])


def _after(end: str, pace: float) -> int:
    mark = "\n" if "\n" in end else next((c for c in end.translate(_WIDE) if c in ENDS), "")
    return round(ENDS[mark] * pace * 48)


def _spoken_as(word: str, hint: str) -> Rule:
    said = respell.phonemes(hint)
    flags = re.IGNORECASE if word.islower() or len(word) > 3 else re.NOFLAG

    def reading(match: re.Match[str]) -> str:
        if said is None:
            return hint + (match[1] or "")
        return sounded(match[0], said + _ending(said, match[1]))

    return re.compile(rf"(?<!\w){re.escape(word)}('?s)?(?!\w)", flags), reading


def _ending(said: str, ending: str | None) -> str:
    if not ending:
        return ""
    last = said[-1]
    return "ᵻz" if last in _HISSES else "s" if last in _VOICELESS else "z"


def _initials(match: re.Match[str]) -> str:
    letters = respell.letters(match[0])
    ends = re.match(rf" (?:{_OPENERS})\b", match.string[match.end() :])
    return sounded(match[0].rstrip(), letters) + (" " if match[0].endswith(" ") else "." if ends else "")


def _in_full(match: re.Match[str]) -> str:
    """A short word's own dot may end the sentence; a title's never does."""
    ends = match[1][0].islower() and not match.string[match.end() :].strip()
    return ABBREVIATIONS[match[1]] + ("." if ends else "")


def _street(match: re.Match[str]) -> str | None:
    """After a name that is no preposition begun with a capital, nor itself half of a name ("Mount St. Helens")."""
    if match[1] in _BEFORE_SAINTS:
        return None
    ends = re.match(rf" (?:{_OPENERS})\b", match.string[match.end() :])
    return f"{match[1]} Street" + ("." if ends else "")


def _address(match: re.Match[str]) -> str:
    """`www.example.org/help`: its parts are said; where it comes from and what is asked of it are not."""
    said = match[1] + match[2]
    for sign, name in (("@", "at"), (".", "dot"), ("/", "slash"), ("-", "dash"), ("_", "underscore"), ("+", "plus")):
        said = said.replace(sign, f" {name} ")
    return re.sub(r"^www\b", sounded("www", respell.letters("www")), said)


def _plain_character(match: re.Match[str]) -> str | None:
    """Figures of other scripts as ours; fractions in words; marks without a sound go."""
    character = match[0]
    if character.isnumeric():
        value = unicodedata.numeric(character)
        return str(int(value)) if value == int(value) else _FRACTIONS.get(character, " ")
    soundless = unicodedata.category(character) in ("Mn", "Cf", "So", "Sk", "Co") and character not in "°©®™"
    return "" if soundless and not gesture(character) else None


def _rule(pattern: str, words: str, flags: int = 0) -> Rule:
    return re.compile(pattern, flags), lambda match: match.expand(words)


_TYPOGRAPHY: tuple[Rule, ...] = (
    _rule("[‘’ʼ`´]", "'"),
    _rule("[«»„‟″]", '"'),
    _rule(r"\.{2,}|\. \. \.", "…"),
    _rule(r"…{2,}", "…"),
    _rule(r" +-{1,3} +|--+| +– +|―|–(?!\d)", "—"),
    _rule(r"[\u00a0\t\r]", " "),
    _rule("(?<=o)ë\\b", "ey"),
    _rule("oël\\b", "oel"),
    _rule("(?<=\\w)²", " squared"),
    _rule("(?<=\\w)³", " cubed"),
    (re.compile(r"[^\x00-\x7f]"), _plain_character),
    _rule(r"<3|[♥♡❤♪♫★☆✨]+\ufe0f?|:\)|:\(|:D\b|;\)|\^\^|[\U0001F300-\U0001FAFF]+", ""),
)
_BEFORE_SAINTS = frozenset((
    "In", "At", "On", "To", "From", "By", "For", "Near", "And", "Or", "But", "Of", "With", "Is", "Was", "Mount", "Port",
    "Fort", "Lake", "East", "West", "Old", "New",
))  # fmt: skip
_OPENERS = "It|He|She|They|We|I|You|The|A|An|This|That|There|Then|Now|But|And|So|My|Your|His|Her|Our|No|Yes|What|Why|When|If"
"""Words that open a sentence and no part of a street's name."""
_DOMAINS = "com|org|net|edu|gov|io|dev|app|info|tv|eu|co\\.uk|uk|de|fr|jp|ca|au"
_ADDRESSES: tuple[Rule, ...] = (
    (
        re.compile(rf"\b(?:https?://)?((?:[\w.+-]+@)?(?:[\w-]+\.)+(?:{_DOMAINS}))\b(?!\.\w)((?:/[\w-]+)*)/?(?:\?[^\s,]*\w)?"),
        _address,
    ),
)
_SHORT_FORMS: tuple[Rule, ...] = (
    _rule(r"\bNo\. (?=\d+ (?!is\b|was\b|has\b|does\b)[a-z]+s\b)", "No, "),
    _rule(r"\b(?:Nos?|nos?\.)\.? ?(?=\d)", "number "),
    _rule(r"#(?=\d)", "number "),
    _rule(r"\bpp\. ?(?=\d)", "pages "),
    _rule(r"\bp\. ?(?=\d)", "page "),
    _rule(r"\b[Cc]h\. ?(?=[\dIVX])", "Chapter "),
    (re.compile(r"\bA-Z\b"), lambda match: f"{sounded('A', respell.letters('a'))} to Z"),
    _rule(r"\bC#(?!\w)", "C sharp"),
    _rule(r"\b([A-Z])\+\+(?!\w)", r"\1 plus plus"),
    _rule(r"\b([A-F])\+(?![\w+])", r"\1 plus"),
    (re.compile(r"\b([A-Z][a-z]+) St\.(?= [A-Z])"), _street),
    _rule(r"\bSt\. (?=[A-Z])", "Saint "),
    _rule(r"\bSt\.", "Street"),
    _rule(r"\be\.g\.,?", "for example,"),
    _rule(r"\bi\.e\.,?", "that is,"),
    _rule(r"\bw/o\b", "without"),
    _rule(r"\bw/(?= )", "with"),
    (re.compile(rf"\b({'|'.join(ABBREVIATIONS)})\.(?= |$|,|\?|!|—|–|-)"), _in_full),
    (re.compile(r"\b(Mr|Mrs|Dr)(?= [A-Z])"), _in_full),
    (re.compile(r"(?<![\w.])(?![ap]\.m\.)(?:Ph\.D|(?:[A-Z]\.|[a-z]\.)[A-Za-z])\.(?:[A-Za-z]\.)*(?!\w)"), _initials),
    (re.compile(r"(?<![\w.])[A-Z]\. (?:[A-Z]\. )*(?=[A-Z][a-z])"), _initials),
)
_SIGNS: tuple[Rule, ...] = (
    _rule(r"(?<=\w)/(?=\w)", " "),
    _rule(r" ?& ?", " and "),
    _rule(r"(?<=\w)@(?=\w)", " at "),
    _rule(r"#(?=\w)", "hashtag "),
    _rule(r" ?\+ ?(?=\w)", " plus "),
    _rule(r" = ", " equals "),
    _rule(r" ?× ?", " times "),
    _rule(r" ?÷ ?", " divided by "),
    _rule(r"[~^_|\\<>{}©®™•§]", " "),
    _rule(r"\*", " "),
)
_TIDY: tuple[Rule, ...] = (
    _rule(r"([!?])\1+", r"\1"),
    _rule(r"!\?|\?!", "?!"),
    _rule(r"(?:\?!)+\??", "?!"),
    _rule(r"(?<=[.!?…])…", ""),
    _rule(r"[ ]{2,}", " "),
    _rule(r" +(?=[,.;:!?…])", ""),
)
_SENTENCE = re.compile(r"[。！？]+[”」』）]*\s*|[.!?]+[\"”')\]]*(?=\s|$)\s*|…[\"”')\]]*(?=\s+[A-Z\"“(]|\s*$)\s*|\s*\n\s*")
