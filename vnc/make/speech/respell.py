"""How a word is to sound, written by hand: `oh-KAH-for` or `/oʊˈkɑːfɔr/`, turned into the engine's phonemes."""

import re

_FROM_IPA = (
    ("d͡ʒ", "ʤ"), ("dʒ", "ʤ"), ("t͡ʃ", "ʧ"), ("tʃ", "ʧ"), ("eɪ", "A"), ("aɪ", "I"), ("oʊ", "O"), ("əʊ", "O"), ("aʊ", "W"),
    ("ɔɪ", "Y"), ("ɜː", "ɜɹ"), ("ɝ", "ɜɹ"), ("ɚ", "əɹ"), ("ɾ", "T"), ("ɒ", "ɑ"), ("ɐ", "ə"), ("ː", ""), ("ˑ", ""), ("r", "ɹ"),
    ("ʁ", "ɹ"), ("g", "ɡ"), ("'", "ˈ"), (".", ""), ("a", "ɑ"), ("e", "ɛ"), ("o", "O"), ("y", "u"), ("ø", "ɜ"), ("œ", "ɜ"),
    ("ç", "h"), ("ɲ", "nj"), ("ʔ", ""), ("c", "k"), ("q", "k"), ("ɬ", "l"), ("ɫ", "l"),
)  # fmt: skip
TO_IPA = {"A": "eɪ", "I": "aɪ", "O": "oʊ", "W": "aʊ", "Y": "ɔɪ", "Q": "əʊ", "T": "ɾ", "ᵊ": "ə", "ᵻ": "ɪ"}
"""Single symbols of the engine's alphabet that stand for two of the IPA's, or are its own."""

VOWELS = frozenset("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵊᵻoeɐ")

_SOUNDS = (
    ("tch", "ʧ"), ("igh", "I"), ("eye", "I"), ("air", "ɛɹ"), ("ear", "ɪɹ"), ("eer", "ɪɹ"), ("oor", "ʊɹ"), ("oar", "ɔɹ"),
    ("sh", "ʃ"), ("ch", "ʧ"), ("zh", "ʒ"), ("th", "θ"), ("dh", "ð"), ("ng", "ŋ"), ("ph", "f"), ("wh", "w"), ("kh", "k"),
    ("gh", "ɡ"), ("ck", "k"), ("qu", "kw"), ("ah", "ɑ"), ("aa", "ɑ"), ("ay", "A"), ("ai", "A"), ("ey", "A"), ("ee", "i"),
    ("ea", "i"), ("ie", "i"), ("eh", "ɛ"), ("ih", "ɪ"), ("oh", "O"), ("oa", "O"), ("oe", "O"), ("ow", "W"), ("ou", "W"),
    ("oo", "u"), ("uh", "ʌ"), ("oy", "Y"), ("oi", "Y"), ("aw", "ɔ"), ("au", "ɔ"), ("ar", "ɑɹ"), ("or", "ɔɹ"), ("er", "ɜɹ"),
    ("ir", "ɜɹ"), ("ur", "ɜɹ"), ("yu", "ju"), ("ew", "ju"), ("j", "ʤ"), ("g", "ɡ"), ("r", "ɹ"), ("c", "k"), ("q", "k"),
    ("x", "ks"),
)  # fmt: skip
_CLOSED = {"a": "æ", "e": "ɛ", "i": "ɪ", "o": "ɑ", "u": "ʌ", "y": "ɪ"}
_OPEN = {"a": "ɑ", "e": "i", "i": "i", "o": "O", "u": "u", "y": "I"}


def phonemes(hint: str) -> str | None:
    """`/IPA/` or syllables joined by hyphens, the stressed one in capitals. None: an ordinary spelling, to be read as words."""
    hint = hint.strip()
    if len(hint) > 2 and hint[0] == hint[-1] == "/":
        return ipa(hint[1:-1])
    if "-" not in hint and not (hint.isupper() and len(hint) > 1):
        return None
    return " ".join(_word(word) for word in hint.split())


def ipa(text: str) -> str:
    """The IPA as the engine writes it: one symbol per diphthong, the stress mark right before its vowel."""
    for old, new in _FROM_IPA:
        text = text.replace(old, new)
    return re.sub(rf"([ˈˌ])([^{''.join(VOWELS)}ˈˌ ]*)", r"\2\1", text)


def letters(text: str) -> str:
    """Letters said one by one: "FBI", "J. K."."""
    said = [LETTERS[c] for c in text.lower() if c in LETTERS]
    return " ".join([*(name.replace("ˈ", "ˌ") for name in said[:-1]), *said[-1:]])


def _word(word: str) -> str:
    syllables = word.split("-")
    stressed = next((i for i, s in enumerate(syllables) if s.isupper() and len(s) > 1), None)
    if stressed is None:
        stressed = next((i for i, s in enumerate(syllables) if s.isupper()), 0)
    return "".join(_syllable(s.lower(), i == stressed, len(syllables) > 1) for i, s in enumerate(syllables))


def _syllable(text: str, stressed: bool, several: bool) -> str:
    said = ""
    while text:
        pair = next(((old, new) for old, new in _SOUNDS if text.startswith(old)), None)
        old, new = pair or (text[0], _letter(text, said))
        said, text = said + new, text[len(old) :]
        said = re.sub(r"([^ʌ])\1$", r"\1", said)
    if not stressed:
        return said.replace("ʌ", "ə").replace("ɜɹ", "əɹ")
    at = next((i for i, c in enumerate(said) if c in VOWELS), None)
    return said if at is None or (not several and len(said) < 2) else f"{said[:at]}ˈ{said[at:]}"


def _letter(text: str, said: str) -> str:
    letter, rest = text[0], text[1:]
    if letter == "y" and rest and (not said or rest[0] in _OPEN):
        return "j"
    if letter in _OPEN:
        return (_CLOSED if rest else _OPEN)[letter]
    return letter


LETTERS = {
    "a": "ˈA", "b": "bˈi", "c": "sˈi", "d": "dˈi", "e": "ˈi", "f": "ˈɛf", "g": "ʤˈi", "h": "ˈAʧ", "i": "ˈI",
    "j": "ʤˈA", "k": "kˈA", "l": "ˈɛl", "m": "ˈɛm", "n": "ˈɛn", "o": "ˈO", "p": "pˈi", "q": "kjˈu", "r": "ˈɑɹ",
    "s": "ˈɛs", "t": "tˈi", "u": "jˈu", "v": "vˈi", "w": "dˈʌbᵊlju", "x": "ˈɛks", "y": "wˈI", "z": "zˈi",
}  # fmt: skip
"""The names of the letters."""
