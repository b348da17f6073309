"""Styles, genres and moods: what they say to painters, and the interface's Skin."""

from collections.abc import Mapping
from dataclasses import fields, replace

from vnc.diagnostics import Diagnostic, suggest
from vnc.lower.facts import Fact, Shape, Table, facts, one
from vnc.record import record
from vnc.script import Genre, Mood, Style
from vnc.skin import Skin
from vnc.source import Span, place

_COLOURS = {"ink", "outline", "border", "accent", "name_ink", "choice", "choice_ink", "page"}
_NUMBERS = {f.name: "integer" if f.type in (int, "int") else "number" for f in fields(Skin) if f.type in (float, int)}
_TEXTS = {f.name: "text" for f in fields(Skin) if f.name not in _NUMBERS and f.name not in _COLOURS and f.name != "box"}
SKIN: Table = {name: Shape((kind,)) for name, kind in {**_TEXTS, **_NUMBERS, **dict.fromkeys(_COLOURS, "colour")}.items()} | {
    "box": Shape(("colour", "colour"), 1),
    "shape": Shape(choices=("rounded", "square", "bar", "paper", "none")),
    "plate": Shape(choices=("pill", "tab", "plain", "none")),
    "texture": Shape(choices=("paper", "scanlines", "grain", "none")),
}
STYLE: Table = SKIN | {
    "prompt": Shape(),
    "negative": Shape(),
    "palette": Shape(("colour",), rest="colour"),
    "lora": Shape(named={"weight": "number", "trigger": "text"}),
    "textbox": Shape(named={"opacity": "number", "font": "text", "size": "number"}),
}
GENRE: Table = {
    "pace": Shape(("number",)),
    "theme": Shape(),
    "mood": Shape(),
    "tone": Shape(),
    "prompt": Shape(),
}
MOOD: Table = {
    "music": Shape(),
    "tint": Shape(choices=("clear", "cosy", "eerie", "romantic", "tense", "serene", "neon", "blue", "none")),
    "prompt": Shape(),
    "ambience": Shape(),
}


@record
class Look:
    """A style with its own facts; `extends` still to be followed."""

    id: str
    extends: str
    facts: tuple[Fact, ...]
    span: Span = place()


@record
class Kind:
    """A genre."""

    id: str
    pace: float = 1.0
    theme: str = ""
    mood: str = ""
    tone: str = ""
    prompt: str = ""


@record
class Feeling:
    """A mood."""

    id: str
    music: str = ""
    tint: str = ""
    prompt: str = ""
    ambience: str = ""


def look(style: Style, id: str) -> tuple[Look, tuple[Diagnostic, ...]]:
    known, found = facts(style.properties, STYLE, "a style")
    return Look(id, (style.extends or "").removeprefix("stdlib."), known, span=style.span), found


def kind(genre: Genre) -> tuple[Kind, tuple[Diagnostic, ...]]:
    known, found = facts(genre.properties, GENRE, "a genre")
    words = {name: one(known, name).text() for name in ("theme", "mood", "tone", "prompt")}
    return Kind(genre.id, one(known, "pace").number(otherwise=1.0), **words), found


def feeling(mood: Mood) -> tuple[Feeling, tuple[Diagnostic, ...]]:
    known, found = facts(mood.properties, MOOD, "a mood")
    words = {name: one(known, name).text() for name in ("music", "tint", "prompt", "ambience")}
    return Feeling(mood.id, **words), found


def lineage(id: str, looks: Mapping[str, Look]) -> tuple[Look, ...]:
    """A style and all it extends, the oldest first. A circle ends where it closes."""
    line: list[Look] = []
    while id in looks and looks[id] not in line:
        line.append(looks[id])
        id = looks[id].extends
    return tuple(reversed(line))


def words(name: str, id: str, looks: Mapping[str, Look]) -> str:
    """`prompt` or `negative` of a style with those of what it extends."""
    return ", ".join(text for each in lineage(id, looks) if (text := one(each.facts, name).text()))


def skin(ids: tuple[str, ...], looks: Mapping[str, Look]) -> Skin:
    """The interface of these styles, later ones over earlier ones."""
    dressed = Skin()
    for id in ids:
        for each in lineage(id, looks):
            for fact in each.facts:
                dressed = _dressed(dressed, fact)
    known = [id for id in ids if id in looks]
    return replace(dressed, name=known[-1]) if known else dressed


def unknown_parents(looks: Mapping[str, Look]) -> tuple[Diagnostic, ...]:
    """Styles that extend what is not there."""
    lost = [each for each in looks.values() if each.extends and each.extends not in looks]
    return tuple(
        Diagnostic("error", "unknown-style", f"no style `{e.extends}`", e.span, hints=suggest(e.extends, looks)[0]) for e in lost
    )


def _dressed(skin: Skin, fact: Fact) -> Skin:
    if fact.name == "textbox":
        return _textbox(skin, fact)
    if fact.name == "box":
        return replace(skin, box=(fact.text(0), fact.text(1) or fact.text(0)))
    if fact.name not in SKIN:
        return skin
    value = fact.values[0]
    if fact.name in ("texture",) and value == "none":
        value = ""
    kind = _NUMBERS.get(fact.name)
    return replace(skin, **{fact.name: int(value) if kind == "integer" and isinstance(value, float) else value})


def _textbox(skin: Skin, fact: Fact) -> Skin:
    """`textbox rounded opacity 0.85 font "…"`: the short form of the most wanted properties."""
    alpha = fact.named.get("opacity")
    box = tuple(c[:7] + f"{round(255 * alpha):02x}" for c in skin.box) if isinstance(alpha, float) else skin.box
    font = str(fact.named.get("font", skin.font))
    shape = fact.text() if fact.text() in SKIN["shape"].choices else skin.shape
    return replace(skin, shape=shape, box=(box[0], box[1]), font=font, size=fact.option("size", skin.size))
