"""Words of any language, as far as drafts are compared by them: scripts without spaces go by pairs of characters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

ALIKE = 0.8
"""Share of words two lines may have in common before one repeats the other."""
PAIRS = 0.4
"""Share of a fact's pairs of characters that is enough: a word put in between breaks two of them."""
ECHO = 3
"""Words that somebody else may say again: "Yes." after "Yes."."""
DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\U00020000-\U0003134f]+"
)
"""Thai, Lao, Burmese, Khmer, kana, Han, Hangul: no spaces, or endings that grow onto every word."""
KANA = re.compile("[\u3040-\u309f]+")
"""Hiragana: mostly particles and endings, which say nothing of what a text is about."""
CONSONANTS = re.compile("[\u0590-\u06ff]")
"""Hebrew and Arabic write few vowels: their words are short."""
MARKS = re.compile("[\u0640\u064b-\u065f\u0670\u0591-\u05c7\u200c-\u200f]")
"""What may be written or left out there."""
ARTICLE = re.compile("^[\u0648\u0641\u0628\u0643]?\u0627\u0644(?=..)")
"""The Arabic article, with what may stand before it."""


def words(text: str) -> list[str]:
    """The words in small letters, without punctuation; characters of dense scripts two by two."""
    plain = MARKS.sub("", unicodedata.normalize("NFKC", text).casefold())
    spaced = "".join(c if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc") else " " for c in plain)
    return [word for run in spaced.split() for word in _parted(run)]


def length(text: str) -> int:
    """Columns of a text: marks upon letters take none, Chinese characters and the like two."""
    return sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf"))


def sentence(text: str) -> str:
    """With a capital letter and a full stop, as the script has them."""
    bare = text.strip().rstrip(".。")
    stop = "" if bare.endswith(tuple("!?…！？؟।")) else "。" if re.search("[\u3040-\u30ff\u3400-\u9fff]$", bare) else "."
    return f"{bare[:1].upper()}{bare[1:]}{stop}"


def alike(ours: str, theirs: str, same: bool) -> bool:
    """Does one line repeat the other? What is short may be echoed by somebody else (not `same`)."""
    a, b = Counter(words(ours)), Counter(words(theirs))
    most = max(a.total(), b.total())
    return bool(a) and (same or most > ECHO) and (a & b).total() >= ALIKE * most


def mentions(texts: list[str], fact: str) -> bool:
    """Most of a fact's content words are somewhere in the texts, inflected or not."""
    wanted = _content(fact)
    said = {word for text in texts for word in words(text)}
    found = sum(any(_kin(word, other) for other in said) for word in wanted)
    share = PAIRS if any(map(DENSE.fullmatch, wanted)) else 0.5
    return not wanted or found >= share * len(wanted)


def _parted(run: str) -> Iterator[str]:
    at = 0
    for dense in DENSE.finditer(run):
        if dense.start() > at:
            yield run[at : dense.start()]
        found, at = dense[0], dense.end()
        yield from (found[i : i + 2] for i in range(max(1, len(found) - 1)))
    if at < len(run):
        yield run[at:]


def _content(fact: str) -> set[str]:
    told = set(words(fact))
    dense = {word for word in told if DENSE.fullmatch(word)}
    heavy = {word for word in dense if not KANA.search(word)} or dense
    return heavy | {word for word in told - dense if len(word) > (2 if CONSONANTS.search(word) else 3)}


def _kin(ours: str, theirs: str) -> bool:
    """Equal but for an ending, an article, or a word that it is put together with."""
    if ours == theirs or DENSE.fullmatch(ours) or DENSE.fullmatch(theirs):
        return ours == theirs
    short, long = sorted((ARTICLE.sub("", ours), ARTICLE.sub("", theirs)), key=len)
    least = 3 if CONSONANTS.search(short) else 4
    shared = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return (len(short) >= least and short in long) or shared >= max(3, 0.6 * len(long))
