"""Is anybody out of character? Rules simple enough to hold in every language."""

import re
from collections.abc import Iterator, Sequence

from vnc.draft import Draft, Profile
from vnc.expand.words import length
from vnc.script import Say, Statement

MODEL = re.compile(
    r"\b(large )?language model\b|\bas an ai (assistant|model)\b"
    r"|\bI (cannot|can't|am unable to) (assist|fulfil|comply|help with (that|this))"
    r"|言語モデル|语言模型|語言模型|언어 모델|языков\w+ модел|sprachmodell|modelo de lenguaje|modèle de langage"
    r"|modello linguistico|نموذج لغ",
    re.IGNORECASE,
)
"""The model speaks of itself."""
TERSE = re.compile(
    r"\b(terse|laconic|taciturn|few words|short sentences|monosyllab\w+|says little|speaks little)\b"
    r"|\b(wortkarg|schweigsam|laconique|lacónic\w+)\b"
    r"|немногословн|молчалив|無口|寡黙|口数が少ない|沉默寡言|寡言|과묵|قليل الكلام",
    re.IGNORECASE,
)
"""Somebody who is described as saying little."""
BRIEF = 180
"""Columns of the longest line of somebody who says little."""
CALLS = "[,،、，!！]"
ENDS = "[.!?…。！？؟~\"'’”」]*"


def strange(lines: Sequence[Statement], draft: Draft) -> Iterator[str]:
    """What somebody says that this person would not say, as complaints that a model understands."""
    people = {person.id: person for person in draft.cast}
    said = [line for line in lines if isinstance(line, Say)]
    for who in dict.fromkeys(line.who for line in said if line.who in people):
        person, texts = people[who or ""], [line.text for line in said if line.who == who]
        if any(_calls(text, person) for text in texts):
            yield f"{person.name} speaks to {person.name}"
        if TERSE.search(f"{person.speech} {person.personality}") and any(length(text) > BRIEF for text in texts):
            yield f"{person.name} says little, and talks at length here"


def outside(text: str) -> bool:
    """Words of the model about itself, which are no words of the story."""
    return bool(MODEL.search(text))


def _calls(text: str, person: Profile) -> bool:
    """Is the speaker's own name what somebody is called by: at the beginning before a comma, or at the end after one?"""
    name = re.escape(person.name)
    return bool(re.match(f"{name}{CALLS}", text) or re.search(f"[,،、，]\\s*{name}{ENDS}$", text))
