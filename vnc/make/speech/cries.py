"""The noises of a page: "Hmmm", "Argh", "Ha ha", "Nooo", "W-what". What they sound like."""

import re

from vnc.make.speech.reading import Rule, sounded

SHOUTS = {
    "hm": "hm", "hmm": "hm", "mm": "m", "mmm": "m", "mhm": "mhˈm", "ugh": "ˈʌɡ", "argh": "ˈɑɹɡ", "aargh": "ˈɑɹɡ", "eek": "ˈik",
    "huh": "hˈʌ", "uh": "ˈʌ", "um": "ˈʌm", "umm": "ˈʌm", "er": "ˈɜɹ", "erm": "ˈɜɹm", "ah": "ˈɑ", "ahh": "ˈɑ", "aah": "ˈɑ",
    "aw": "ˈɔ", "aww": "ˈɔ", "oh": "ˈO", "ohh": "ˈO", "ooh": "ˈu", "eh": "ˈA", "heh": "hˈɛ", "shh": "ʃʃ", "sh": "ʃʃ",
    "psst": "pst", "pst": "pst", "tsk": "tsk", "tch": "ʧ", "brr": "bɹˈɜɹ", "grr": "ɡɹˈɜɹ", "pfft": "pft", "pff": "pf",
    "phew": "fjˈu", "whoa": "wˈO", "woah": "wˈO", "wah": "wˈɑ", "waah": "wˈɑ", "kyaa": "kjˈɑ", "haha": "hˈɑhɑ", "hehe": "hˈihi",
    "ow": "ˈW", "ouch": "ˈWʧ", "yay": "jˈA", "yikes": "jˈIks", "meh": "mˈɛ", "nah": "nˈɑ", "nope": "nˈOp", "zzz": "zzz",
}  # fmt: skip
"""Cries and noises of the page, as phonemes."""

_STUTTER = {
    "th": "ð", "sh": "ʃ", "ch": "ʧ", "wh": "w", "ph": "f", "c": "k", "g": "ɡ", "j": "ʤ", "q": "k", "r": "ɹ", "x": "z", "y": "j",
}  # fmt: skip
_DOUBLED = re.compile(
    r"(?i)good|cool|too|soon|food|mood|look|book|fool|school|room|boo|moo|zoo|need|sleep|see|three|free|tree"
    r"|all|well|tell|hell|kill|miss|kiss|boss|less"
)


def _cry(match: re.Match[str]) -> str | None:
    """A cry from the table, however long it is drawn: "hmmmm", "Aaargh"."""
    word = match[0].lower()
    short = re.sub(r"(.)\1+", r"\1", word)
    found = next((SHOUTS[w] for w in (word, re.sub(r"(.)\1{2,}", r"\1\1", word), short) if w in SHOUTS), None)
    return sounded(match[0], found) if found else None


def _laugh(match: re.Match[str]) -> str:
    vowel = {"a": "ɑ", "e": "ɛ", "i": "i", "o": "O"}[match[1].lower()]
    count = min(len(match[0]) // 2, 4)
    return sounded(match[0], "".join(f"h{'ˈ' if i % 2 == 0 else ''}{vowel}" for i in range(count)))


def _drawn(match: re.Match[str]) -> str:
    """The letter of "sooo" once, or twice where English writes it so."""
    word = match[0]
    if set(word) <= set("IVXLCM"):
        return word
    once, twice = (re.sub(r"(.)\1{2,}", times, word, flags=re.IGNORECASE) for times in (r"\1", r"\1\1"))
    return twice if _DOUBLED.fullmatch(twice) else once


def _stammer(match: re.Match[str]) -> str:
    first = match[1].lower()
    sound = "ˌI" if first == "i" else _STUTTER.get(first, first if first in "bdfhklmnpstvwz" else "ə")
    return sounded(match[1], sound) + ", "


CRIES: tuple[Rule, ...] = (
    (re.compile(r"\b(?:h([aeio]))(?:h?\1?)(?:h\1)+h?\b", re.I), _laugh),
    (re.compile(r"\b[a-z]{2,12}\b", re.I), _cry),
    (re.compile(r"\b\w*([a-z])\1{2,}\w*\b", re.I), _drawn),
    (re.compile(r"\b([a-z]{1,2})-(?:\1-)*(?=\1)", re.I), _stammer),
)
