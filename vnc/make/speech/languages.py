"""Which engines speak which languages: for hints where the voice in use does not. As their makers tell, late 2026."""

from collections.abc import Mapping

_KOKORO = "en es fr hi it ja pt zh"
_MANY = "ar da de el en es fi fr he hi it ja ko ms nl no pl pt ru sv sw tr zh"
_WIDE = (
    "af ar az be bg bs ca cs cy da de el en es et fa fi fr gl he hi hr hu hy id is it ja kk kn ko lt lv mi mk mr ms ne nl no pl "
    "pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh"
)

ENGINES: tuple[tuple[str, frozenset[str], str], ...] = (
    ("Kokoro-FastAPI", frozenset(_KOKORO.split()), 'voices = ["server"]'),
    ("Chatterbox (multilingual)", frozenset(_MANY.split()), 'voices = ["chatterbox"], arguments = "--multilingual"'),
    ("ChatTTS", frozenset(("en", "zh")), 'voices = ["chattts"]'),
    ("OpenAI's models", frozenset(_WIDE.split()), 'voices = ["server"]'),
    ("espeak-ng", frozenset(f"{_WIDE} am bn eo eu ga gu ka la ml pa si sq te tt uz".split()), 'voices = ["command"]'),
)
"""Name, ISO 639-1 codes, how to choose it in `vnc.toml`."""

KOKORO: Mapping[str, str] = {"es": "e", "fr": "f", "hi": "h", "it": "i", "ja": "j", "pt": "p", "zh": "z"}
"""Kokoro's own letters for languages; English has two, which its voices tell."""


def speakers(language: str) -> tuple[str, ...]:
    """Engines that speak a language, each with how to choose it."""
    return tuple(f"{name} speaks `{language}`: {how}" for name, known, how in ENGINES if language in known)
