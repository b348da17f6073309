"""What a `@generate` block asks for: its words and properties as a Draft, with what is wrong about them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace

from vnc.diagnostics import Checked, Diagnostic, suggest
from vnc.draft import KINDS, Draft, Facts, Kind, Profile
from vnc.record import record
from vnc.script import Generate, Property, Word
from vnc.source import Span

COUNTS: Mapping[Kind, tuple[int, int]] = {
    "outline": (3, 6), "scene": (6, 12), "dialogue": (4, 8), "expand": (2, 4), "actions": (2, 4), "character": (4, 5),
    "prompt": (1, 1),
}  # fmt: skip
MOST = 60
"""Lines that one block may ask for: more does not fit any model's answer."""
CAST = 4
"""How many of the cast speak in a block that names nobody."""
WITH_LOOKS = ("expand", "character", "prompt")
WITH_PLACE = ("expand", "scene", "actions", "prompt")


@record(frozen=False)
class _Asked:
    """The words of a block, read one after another."""

    values: dict[str, object] = field(default_factory=dict[str, object])
    cast: list[Word] = field(default_factory=list[Word])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])


def draft(block: Generate, facts: Facts, space: str = "", place: str = "") -> Checked[Draft | None]:
    """The draft of a block in a file that goes by `space`; None for a kind that nobody can write. `place` is the scene's."""
    kind: Kind | None = next((known for known in KINDS if known == block.kind), None)
    if kind is None:
        return Checked(None, (_bad(f"nobody can write `{block.kind}`", block.span.word(block.kind), block.kind, KINDS),))
    asked = _Asked()
    _read(block.words, asked)
    texts = {name: tuple(_texts(block.properties, name, asked)) for name in ("prompt", "keep", "tone", "setting")}
    asked.found += [_unknown(p) for p in block.properties if p.name not in texts]
    if not texts["prompt"]:
        hint = 'add a line: prompt "what happens"'
        asked.found.append(Diagnostic("error", "bad-request", "this block does not say what to write", block.span, hints=(hint,)))
    cast = tuple(_cast(kind, asked, facts, space))
    least, most = _count(asked, COUNTS[kind])
    values = asked.values
    made = Draft(
        kind,
        " ".join(texts["prompt"]),
        least,
        most,
        cast,
        texts["keep"],
        str(values.get("tone", "") or " ".join(texts["tone"])),
        str(values.get("genre", facts.genre)),
        str(values.get("language", facts.language)),
        str(values.get("setting", "") or " ".join(texts["setting"])) or (place if kind in WITH_PLACE else ""),
        facts.positions if kind in ("scene", "actions") else (),
        seed=int(str(values.get("seed", 1))),
        temperature=float(str(values["temp"])) if "temp" in values else None,
    )
    return Checked(made, tuple(asked.found))


def _read(words: tuple[Word, ...], asked: _Asked) -> None:
    """Words by pairs of name and value; `cast` takes names until the next known word. A stranger takes its value along."""
    left = iter(words)
    casting = strange = False
    for word in left:
        rule = RULES.get(word.text) if word.kind == "name" else None
        if rule is not None:
            casting = strange = False
            _value(word, next(left, None), rule, asked)
        elif word.kind == "name" and word.text == "cast":
            casting, strange = True, False
        elif word.kind == "name" and casting:
            asked.cast.append(word)
        elif word.kind == "name" or not strange:
            strange = True
            asked.found.append(_bad(f"`{word.text}` is nothing a block can ask for", word.span, word.text, (*RULES, "cast")))


def _value(name: Word, value: Word | None, rule: "_Rule", asked: _Asked) -> None:
    key, fits, wanted = rule
    if value is not None and fits(value):
        asked.values[key] = value.text
    else:
        span = value.span if value else name.span
        asked.found.append(Diagnostic("error", "bad-request", f"`{name.text}` needs {wanted}", span))


def _texts(properties: tuple[Property, ...], name: str, asked: _Asked) -> Iterator[str]:
    for each in properties:
        if each.name == name:
            if not each.words or any(word.kind != "text" for word in each.words):
                asked.found.append(Diagnostic("error", "bad-request", f"`{name}` needs a text in quotes", each.span))
            yield from (word.text for word in each.words if word.text.strip())


def _count(asked: _Asked, usual: tuple[int, int]) -> tuple[int, int]:
    if "lines" not in asked.values:
        return usual
    least, _, most = str(asked.values["lines"]).partition("..")
    return int(least), int(most or least)


def _cast(kind: Kind, asked: _Asked, facts: Facts, space: str) -> Iterator[Profile]:
    """The people of the draft under the names that this file gives them."""
    if not asked.cast and kind not in ("outline", "expand", "character", "prompt"):
        yield from (_seen(person, kind) for person in list(facts.cast.values())[:CAST])
    for word in asked.cast:
        person = facts.cast.get(f"{space}.{word.text}" if space else word.text) or facts.cast.get(word.text)
        if person is not None:
            yield _seen(replace(person, id=word.text), kind)
        elif facts.cast:
            hints, fixes = suggest(word.text, facts.cast, word.span)
            message = f"no character `{word.text}`"
            asked.found.append(Diagnostic("error", "unknown-character", message, word.span, hints=hints, fixes=fixes))


def _seen(person: Profile, kind: Kind) -> Profile:
    """Looks count only where they are told, so that a new dress does not ask for new words."""
    return person if kind in WITH_LOOKS else replace(person, looks="")


def _unknown(line: Property) -> Diagnostic:
    known = ("prompt", "keep", "tone", "setting", "fallback")
    return _bad(f"`{line.name}` is nothing a block can say", line.span, line.name, known)


def _bad(message: str, span: Span, word: str, known: tuple[str, ...]) -> Diagnostic:
    hints, fixes = suggest(word, known, span)
    return Diagnostic("error", "bad-request", message, span, hints=hints or (f"there are: {', '.join(known)}",), fixes=fixes)


def _whole(word: Word) -> bool:
    return word.kind == "number" and word.text.isdecimal() and 1 <= int(word.text) <= 999_999


def _range(word: Word) -> bool:
    parts = word.text.split("..")
    if word.kind != "number" or len(parts) > 2 or not all(part.isdecimal() for part in parts):
        return False
    return 1 <= int(parts[0]) <= int(parts[-1]) <= MOST


def _warmth(word: Word) -> bool:
    return word.kind == "number" and word.text.replace(".", "", 1).isdecimal() and 0 <= float(word.text) <= 2


def _words(word: Word) -> bool:
    return word.kind in ("text", "name")


_Rule = tuple[str, Callable[[Word], bool], str]
_COUNT: _Rule = ("lines", _range, f"a number or a range up to {MOST} (`4..8`)")
RULES: Mapping[str, _Rule] = {
    "seed": ("seed", _whole, "a whole number from 1 to 999999"),
    **dict.fromkeys(("lines", "sentences", "scenes", "actions"), _COUNT),
    **dict.fromkeys(("temp", "temperature"), ("temp", _warmth, "a number from 0 to 2")),
    "tone": ("tone", _words, "words in quotes"),
    "genre": ("genre", _words, "a genre"),
    "language": ("language", _words, "a language (`en`)"),
    "setting": ("setting", _words, "words in quotes"),
}
