"""Stage business in a line: (sighs), *laughs*, [gasps]. It is done, not said."""

import re
from collections.abc import Iterator

from vnc.make.speech.reading import Rule

SILENCES = {
    "sigh": 420, "exhale": 420, "breath": 380, "inhale": 340, "gasp": 340, "gulp": 300, "swallow": 320, "yawn": 640,
    "laugh": 600, "giggle": 500, "chuckle": 480, "snicker": 440, "snort": 320, "sob": 560, "cry": 560, "cries": 560,
    "weep": 560, "sniff": 340, "sniffle": 360, "cough": 420, "clear": 460, "groan": 480, "moan": 480, "whimper": 460,
    "scream": 500, "shriek": 480, "grunt": 320, "hum": 460, "whistle": 460, "pause": 520, "beat": 420, "silence": 760,
    "smile": 220, "grin": 220, "nod": 260, "shrug": 260, "blush": 240, "wink": 220, "frown": 240, "bow": 320, "wave": 240,
    "whisper": 180, "mutter": 180, "mumble": 180, "shout": 180, "yell": 180, "pant": 420, "shiver": 320, "tremble": 300,
    "stammer": 200, "stutter": 200, "hesitate": 420, "glance": 260, "look": 260, "turn": 260, "wince": 260, "hic": 260,
    "hiccup": 300, "sneeze": 380, "kiss": 300, "clap": 300, "knock": 300, "aside": 120, "beaming": 220, "chuckling": 480,
    "voice": 120, "off-screen": 120, "v.o.": 120, "o.s.": 120, "to": 160,
}  # fmt: skip
"""Words that begin a stage mark, and the silence it leaves, in milliseconds."""

BREATHS = {"sigh": "out", "exhale": "out", "groan": "out", "gasp": "in", "inhale": "in", "yawn": "out", "breath": "in"}
"""Stage marks that are heard as breath."""

_HEARD = frozenset((
    "sigh", "gasp", "cough", "laugh", "giggle", "chuckle", "gulp", "yawn", "sob", "sniff", "sniffle", "groan", "hic",
    "sneeze", "snort", "pant",
))  # fmt: skip
_NOISES = frozenset((
    "slam", "ring", "crash", "bang", "buzz", "beep", "creak", "click", "rumble", "bark", "rustle", "rattle", "flicker",
    "explode", "open", "close", "fade", "play", "start", "stop", "fall", "applause", "thunder", "footsteps", "music",
    "static", "silence", "siren", "dial-tone",
))  # fmt: skip
"""What things do at the end of a mark, or the mark alone: "(door slams)", "[thunder]"."""
_NO_MANNER = frozenset((
    "nothing", "anything", "something", "everything", "morning", "evening", "during", "spring", "string", "thing", "bring",
    "really", "family", "finally", "probably", "actually", "early", "ugly", "reply", "exactly", "certainly",
))  # fmt: skip
"""Words that only end like a manner: "(really)" is said."""
_GESTURES = tuple(SILENCES)
_MARK = 0xE000
"""A gesture stands in the text as one private character, this plus its number."""


def gesture(character: str) -> str:
    """The name of the gesture that this character stands for, or nothing."""
    number = ord(character) - _MARK
    return _GESTURES[number] if 0 <= number < len(_GESTURES) else ""


def _stage(match: re.Match[str]) -> str | None:
    """A gesture, if the words in brackets are business; the bare words, if stars only stress them."""
    words = match[2].strip()
    found = _business(words.lower(), stars=match[1] == "*")
    if found:
        return f" {chr(_MARK + _GESTURES.index(found))} "
    return words if match[1] == "*" else None


def _business(words: str, stars: bool) -> str | None:
    """What is done: a known word among the first three, a manner ("quietly"). Between stars, a bare "look" is said."""
    parts = [part.strip(".,!") for part in words.split()]
    if not 0 < len(parts) <= 6:
        return None
    for part in parts[:3]:
        found = next((name for name in _stems(part) if name in SILENCES), None)
        if found and (part != found or found in _HEARD or not stars):
            return found
    if not stars and _noise(parts):
        return "beat"
    mannered = parts[0].endswith(("ly", "ing")) and len(parts[0]) > 4 and parts[0] not in _NO_MANNER
    return "aside" if len(parts) <= 3 and mannered and not stars else None


def _noise(parts: list[str]) -> bool:
    """A noise alone, or a thing that makes one; "(ring me)" is said."""
    last = parts[-1]
    return (len(parts) == 1 and last in _NOISES) or (last[-1:] in ("s", "g") and not _NOISES.isdisjoint(_stems(last)))


def _stems(word: str) -> Iterator[str]:
    yield word
    for ending in ("s", "es", "ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word:
            yield from (stem, stem + "e", re.sub(r"(.)\1$", r"\1", stem))


STAGE_RULES: tuple[Rule, ...] = tuple(
    (re.compile(pattern), _stage) for pattern in (r"(\*)\*?([^*\n]+?)\*?\*", r"(\()([^()\n]+)\)", r"(\[)([^\[\]\n]+)\](?!\()")
)
