"""What a prompt is about, as words that fit into a sentence: `They talk about the letter` → `the letter`."""

import re

ABOUT = re.compile(
    r"\b(?:about|discuss(?:es|ing)?|mentions?|finds?|found|over|reveals?|admits?)\s+(.{3,60}?)(?=[.,;:!?]|$)", re.I
)
CLAUSE = re.compile(r"\s+(?:that|which|who|when|while|because|and|but|before|after|until|never|always)\b.*$", re.I)
PLACE = r"(?:\s+(?:of|in|at|on|from)\s+(?!an?\b)(?:(?:the|her|his|their)\s+)?[\w'-]+)?"
ARTICLE = re.compile(r"\b(?:the|a|an|his|her|their|its|our|my)\s+[\w'-]+" + PLACE, re.I)
OWNED = {"his": "the", "her": "the", "their": "the", "its": "the", "our": "the", "my": "the", "a": "the", "an": "the"}


def topic(prompt: str) -> str:
    """A noun phrase with a definite article where one was found; `all of this` when the prompt gives none."""
    for pattern in (ABOUT, ARTICLE):
        found = pattern.search(prompt)
        if found:
            phrase = CLAUSE.sub("", found[1] if pattern is ABOUT else found[0]).strip()
            if inner := ARTICLE.search(phrase):
                phrase = inner[0]
            if phrase and not phrase.lower().startswith(("who ", "what ", "why ", "how ", "whether ")):
                return _definite(phrase)
    return "all of this"


def where(setting: str) -> str:
    """A place as words that fit into a sentence: `small platform, one lamp` → `the small platform`."""
    first = re.split(r"[,;.]", setting)[0].strip()
    bare = not first[:1].islower() or ARTICLE.match(first) or first.split(" ")[0].endswith("s")
    return first if bare else f"the {first}"


def sentence(text: str) -> str:
    """Text as a sentence: a capital first, a full stop last."""
    stripped = text.strip()
    end = "" if stripped.endswith((".", "!", "?", "…")) else "."
    return stripped[:1].upper() + stripped[1:] + end


def _definite(phrase: str) -> str:
    first, _, rest = phrase.partition(" ")
    return f"{OWNED[first.lower()]} {rest}" if rest and first.lower() in OWNED else phrase[:1].lower() + phrase[1:]
