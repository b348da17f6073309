"""A whole story from a premise: an outline, then scene by scene, as a script that builds. Long ones go chapter by chapter."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from vnc import data
from vnc.asking import read
from vnc.draft import Draft, Profile
from vnc.drafting import plain
from vnc.expand.ask import Answer
from vnc.expand.judge import judge
from vnc.lower.people import SIDES
from vnc.make.describe.scene import read_scene
from vnc.parse.unparse import statement
from vnc.quoting import quote
from vnc.record import record
from vnc.script import Say, Statement

Ask = Callable[[Draft, str], Answer]
TOLD = 30
"""Lines of the story so far that a draft is told; what lies further back is in the summary."""
END = "    stop music fadeout 3.0\n    scene black with fade\n"
PROPERTIES = ("personality", "speech", "background", "looks")


@record
class Wanted:
    """What to write. `cast` is who plays; `head` the lines that declare them (an `include`, or their blocks)."""

    premise: str
    title: str = ""
    genre: str = ""
    tone: str = ""
    theme: str = ""
    setting: str = ""
    scenes: int = 5
    chapters: int = 1
    language: str = "en"
    lines: tuple[int, int] = (6, 10)
    seed: int = 1
    cast: tuple[Profile, ...] = ()
    head: str = ""


@dataclass
class _Desk:
    """The story while it grows: what was asked of whom, the summary, the last lines, what went wrong."""

    ask: Ask
    wanted: Wanted
    summary: list[str] = field(default_factory=list[str])
    last: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])

    def draft(self, at: str, draft: Draft) -> tuple[Statement, ...]:
        """Its lines; the embedded writer's where nothing usable came."""
        told = replace(draft, language=self.wanted.language, story="\n".join([*self.summary, *self.last[-TOLD:]]))
        answer = self.ask(told, at)
        if answer.written is None:
            self.wrong.append(f"{at}: {'; '.join(answer.wrong)}; the embedded writer's lines are used")
        return judge(told, (answer.written or plain(told)).text, read).lines

    def texts(self, at: str, draft: Draft) -> list[str]:
        return [line.text for line in self.draft(at, draft) if isinstance(line, Say)]


def story(wanted: Wanted, ask: Ask) -> tuple[str, tuple[str, ...]]:
    """The script's text, and what did not go as asked."""
    desk = _Desk(ask, wanted)
    declared = "" if wanted.cast else _people(desk)
    body = [part for chapter in range(wanted.chapters) for part in _chapter(desk, chapter)]
    places = "".join(text for text, _ in body)
    labels = "".join(text for _, text in body)
    facts = [("title", quote(wanted.title or _title(wanted.premise))), ("genre", wanted.genre)]
    facts += [("language", wanted.language)] if wanted.language != "en" else []
    head = "".join(f"{name} {value}\n" for name, value in facts if value)
    return f"# {_comment(wanted.premise)}\n{head}\n{wanted.head or declared}\n{places}\n{labels.rstrip()}\n{END}", tuple(
        desk.wrong
    )


def _chapter(desk: _Desk, chapter: int) -> Iterator[tuple[str, str]]:
    """The places and labels of one chapter's scenes; afterwards only its summary is remembered."""
    wanted = desk.wanted
    outline = desk.texts(f"outline {chapter + 1}", _outline(desk, chapter))[: wanted.scenes]
    for number, line in enumerate(outline):
        yield _scene(desk, line, chapter, number, len(outline))
    if chapter < wanted.chapters - 1:
        asked = Draft(
            "summary", "Sum up what happened in this chapter: " + " ".join(outline), 1, 4, wanted.cast, seed=wanted.seed
        )
        desk.summary += [f"# {text}" for text in desk.texts(f"summary {chapter + 1}", asked)]
        desk.last.clear()


def _outline(desk: _Desk, chapter: int) -> Draft:
    wanted = desk.wanted
    part = f"Chapter {chapter + 1} of {wanted.chapters}. " if wanted.chapters > 1 else ""
    more = [f"Theme: {wanted.theme}." if wanted.theme else "", f"Setting: {wanted.setting}." if wanted.setting else ""]
    prompt = " ".join(filter(None, [part + wanted.premise.strip().rstrip(".") + ".", *more]))
    seed = wanted.seed + chapter
    return Draft("outline", prompt, wanted.scenes, wanted.scenes, wanted.cast, tone=wanted.tone, genre=wanted.genre, seed=seed)


def _scene(desk: _Desk, line: str, chapter: int, number: int, count: int) -> tuple[str, str]:
    """A background block, and a label with stage, narration and dialogue."""
    wanted, place = desk.wanted, _place(desk.wanted, line, number)
    name = f"chapter_{chapter + 1}_scene_{number + 1}" if wanted.chapters > 1 else f"scene_{number + 1}"
    at = "start" if (chapter, number) == (0, 0) else name
    tone = ", ".join(filter(None, [wanted.tone, _part("tones", number, count)]))
    base = Draft("expand", line, 2, 3, wanted.cast, tone=tone, genre=wanted.genre, setting=place, seed=wanted.seed)
    told = desk.draft(f"{at} narration", base)
    desk.last += [statement(each).strip() for each in told]
    cast = wanted.cast[:4]
    talk = replace(base, kind="dialogue", least=wanted.lines[0], most=wanted.lines[1], cast=cast, setting="")
    said = desk.draft(f"{at} dialogue", talk)
    desk.last += [statement(each).strip() for each in said]
    card = f"    card {quote(f'Chapter {chapter + 1}')}\n" if wanted.chapters > 1 and number == 0 else ""
    stage = f"    scene bg {name} with fade\n    play music mood {_part('moods', number, count)} fadein 1.0\n"
    lines = [*(statement(each, 1) for each in told), *_entrances(cast), *(statement(each, 1) for each in said)]
    return f"background bg {name}:\n    prompt {quote(place)}\n", f"label {at}:\n{card}{stage}{''.join(lines)}\n"


def _entrances(cast: Iterable[Profile]) -> Iterator[str]:
    people = list(cast)
    sides = {1: ("center",), 2: ("left", "right"), 3: ("left", "center", "right")}.get(len(people), ("farleft", *SIDES[:3]))
    for person, side in zip(people, sides, strict=False):
        yield f"    show {person.id} at {side} with dissolve\n"


def _place(wanted: Wanted, line: str, number: int) -> str:
    """Where the outline says it is, as far as a painter can know it; else the genre's next place."""
    heard = read_scene(line)
    if not heard.notes:
        return ", ".join(sorted(heard.used, key=lambda word: bool(read_scene(word).notes)))
    usual = _book()["places"]
    table = usual.get(wanted.genre, usual["any"])
    return wanted.setting if wanted.setting and number == 0 else table[number % len(table)]


def _part(name: str, number: int, count: int) -> str:
    row = _book()["parts"][name]
    return row[number * len(row) // max(1, count)]


def _people(desk: _Desk) -> str:
    """Blocks for the people of the premise, or two of our own; from then on they are the cast."""
    wanted = desk.wanted
    names = list(dict.fromkeys(re.findall(r"(?<=[a-z,;] )[A-Z][a-z]{2,}\b", wanted.premise)))[:2]
    people = [(name.lower(), name) for name in names] if len(names) == 2 else [(p["id"], p["name"]) for p in _book()["people"]]
    cast = [_person(desk, id, name, number) for number, (id, name) in enumerate(people)]
    desk.wanted = replace(wanted, cast=tuple(cast))
    return "".join(_block(person) for person in cast)


def _person(desk: _Desk, id: str, name: str, number: int) -> Profile:
    prompt = f"{name}, who plays in this story: {desk.wanted.premise}"
    draft = Draft("character", prompt, 4, 5, genre=desk.wanted.genre, seed=desk.wanted.seed + number)
    told = [text.partition(":") for text in desk.texts(f"character {id}", draft)]
    known = {key.strip().lower(): value.strip() for key, _, value in told}
    return replace(Profile(id, name), **{key: known[key] for key in PROPERTIES if known.get(key)})


def _block(person: Profile) -> str:
    facts = "".join(f"    {key} {quote(getattr(person, key))}\n" for key in PROPERTIES if getattr(person, key))
    return f"character {person.id} {quote(person.name)}{':' if facts else ''}\n{facts}\n"


def _title(premise: str) -> str:
    """The premise's own first words, as a title."""
    words = re.findall(r"[\w'’-]+", premise)[:6]
    while len(words) > 1 and words[-1].lower() in ("a", "an", "the", "of", "in", "and", "or", "to", "at", "on", "who", "must"):
        words.pop()
    return " ".join(words).capitalize() or "Untitled"


def _comment(text: str) -> str:
    return " ".join(text.split())


@cache
def _book() -> dict[str, Any]:
    return tomllib.loads((data("stdlib") / "story.toml").read_text("utf-8"))
