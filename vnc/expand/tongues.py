"""Languages as prompts name them, and the scripts they are written in: is a draft in the language that was asked for?"""

import re
from collections.abc import Iterable, Mapping

NAMES: Mapping[str, str] = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "ms": "Malay", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sv": "Swedish", "sw": "Swahili",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""By ISO 639-1 code; another code stands for itself."""
_ARABIC, _CYRILLIC, _DEVANAGARI, _HAN = (
    "\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff",
    "\u0400-\u052f",
    "\u0900-\u097f",
    "\u3400-\u9fff",
)
SCRIPTS: Mapping[str, str] = {
    **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk"), _CYRILLIC),
    **dict.fromkeys(("hi", "mr", "ne"), _DEVANAGARI),
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff",
    "ja": f"{_HAN}\u3005\u3040-\u30ff",
    "ko": "\u1100-\u11ff\uac00-\ud7af",
    "th": "\u0e00-\u0e7f",
    "zh": f"{_HAN}\u3005",
}
"""Ranges of characters; languages that are not here are taken to be written in Latin letters, or not judged."""
LATIN = frozenset(NAMES) - frozenset(SCRIPTS)
LEAST = 0.4
"""Share of letters in the language's own script: names and foreign words may be in another."""


def named(language: str) -> str:
    """`pt-BR` as `Portuguese`."""
    return NAMES.get(_code(language), language)


def foreign(texts: Iterable[str], language: str) -> bool:
    """Most letters are of another script than the language is written in; Japanese has kana too."""
    letters = "".join(c for text in texts for c in text if c.isalpha())
    code = _code(language)
    script = SCRIPTS.get(code, "A-Za-z\u00c0-\u024f\u1e00-\u1eff" if code in LATIN else "")
    if not letters or not script:
        return False
    own = len(re.findall(f"[{script}]", letters))
    return own < LEAST * len(letters) or (code == "ja" and len(letters) > 20 and not re.search("[\u3040-\u30ff]", letters))


def dear(language: str) -> bool:
    """Models need more tokens for a line of it than for one of English."""
    return _code(language) in SCRIPTS


def _code(language: str) -> str:
    return re.split("[-_]", language.lower(), maxsplit=1)[0]
