"""Drafts as models like to write them, made lines of a script: quotes of all nations, fences, marks, `Name: words`."""

import re

from vnc.draft import Draft

SPEECH = re.compile(r"^([^\s\"*:：([{][^\n\":：()（）]{0,39}?)\s*(?:[(（]([^()（）]+)[)）])?\s*[:：]\s*(.+)$")
TALK = re.compile(r"^([^\s\"「『]{1,40}?)\s*([「『].+[」』])$")
"""`アイリーン「…」`: a name, then what it says."""
QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "＂": "＂", "”": "”", "‟": "”"}
"""Quotes that may stand around a whole text, and what may close them."""
THINKING = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
"""What a model thinks aloud before it answers."""
HEADS = ("```", "Lines:", "Scenes:", "Sentences:")
NARRATOR = re.compile(
    "narrator|narration|narrateur|narrador|narratore|erzähler|рассказчик|ナレーター|ナレーション|旁白|الراوي", re.IGNORECASE
)
WITH_SPEECH = ("dialogue", "scene")


def tidy(text: str, draft: Draft) -> str:
    """The draft's text for our own parser; a last line cut short is dropped."""
    told = THINKING.sub("", text.replace("\r", ""))
    lines = [_spoken(_plain(line), draft) for line in told.split("\n")]
    kept = [line for line in lines if line and not line.startswith(HEADS)]
    if kept and kept[-1].count('"') % 2:
        kept.pop()
    return "\n".join(kept) + "\n"


def _plain(line: str) -> str:
    """Without bullets; the outermost quotes as ours. Quotes within a quoted text stay as they are."""
    stripped = line.strip().lstrip("-*•・").strip()
    return stripped if '"' in stripped else _quoted(stripped)


def _quoted(line: str) -> str:
    """`e sad «…»` as `e sad "…"`: the first quote that closes at the line's end."""
    for at, mark in enumerate(line):
        if mark in QUOTES:
            head, inside = line[:at].rstrip(), line[at + 1 : -1]
            whole = len(line) > at + 2 and line[-1] in QUOTES[mark] and inside.count(mark) == inside.count(line[-1])
            # `Name:` is read with its words, and a name right before a Japanese quote is too.
            return f'{head} "{inside}"'.lstrip() if whole and not head.endswith((":", "：")) and not TALK.match(line) else line
    return line


def _spoken(line: str, draft: Draft) -> str:
    """`Eileen (sad): Go.` as `e sad "Go."`; what is no such line stays as it is."""
    names = {name.lower(): person for person in draft.cast for name in (person.id, person.name, person.name.split(" ")[0])}
    found = SPEECH.match(line) or TALK.match(line)
    if found and NARRATOR.fullmatch(found[1].strip()):
        return f'"{_bare(found[found.re.groups])}"'
    person = names.get(found[1].strip().lower()) if found else None
    if found is None or person is None or draft.kind not in WITH_SPEECH:
        return line
    mood = (found[2] or "").strip().lower() if found.re is SPEECH else ""
    words = _bare(found[found.re.groups]).replace("\\", "").replace('"', '\\"')
    return " ".join([person.id, *([mood] if mood in person.emotions else []), f'"{words}"'])


def _bare(words: str) -> str:
    """Without the quotes around it."""
    text = words.strip()
    if len(text) > 1 and text[-1] in QUOTES.get(text[0], ""):
        return text[1:-1]
    return text.strip('"')
