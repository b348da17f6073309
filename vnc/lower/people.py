"""The cast: `character` blocks and `define e = Character(…)` as one typed class."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Literal

from vnc.diagnostics import Diagnostic, suggest
from vnc.expression import Call, Expression, Name, Value
from vnc.expression import Literal as Constant
from vnc.lower.facts import Fact, Shape, Table, colour, facts, one
from vnc.record import record
from vnc.request import seed
from vnc.script import Character
from vnc.source import Span, place

ATTRIBUTES = (
    "sex", "age", "build", "height", "skin", "face", "nose", "hair", "style", "beard", "eyes", "eye_shape", "outfit",
    "cloth", "accent", "lower", "lower_cloth", "extras", "held",
)  # fmt: skip
SIDES = ("left", "center", "right", "farleft", "farright", "midleft", "midright")
CHARACTER: Table = {
    "color": Shape(("colour",)),
    "colour": Shape(("colour",)),
    "looks": Shape(),
    "personality": Shape(),
    "speech": Shape(),
    "background": Shape(),
    "voice": Shape(named={"rate": "number", "pitch": "number", "style": "text", "language": "text", "emotion": "text"}),
    "lora": Shape(named={"weight": "number", "trigger": "text"}),
    "negative": Shape(),
    "seed": Shape(("integer",)),
    "stage": Shape(choices=SIDES),
    "emotion": Shape(("text", "text"), 1, named={"voice": "text", "rate": "number", "pitch": "number", "looks": "text"}),
    "relation": Shape(("text", "text", "number", "text"), 2),
    "image": Shape(),
    "kind": Shape(choices=("adv", "nvl")),
    "who_prefix": Shape(),
    "who_suffix": Shape(),
    "what_prefix": Shape(),
    "what_suffix": Shape(),
    "cps": Shape(("number",)),
    **{name: Shape(("any",), rest="any") for name in ATTRIBUTES},
}
RENPY = {"color": "color", "who_color": "color", "image": "image", "voice_tag": "", "kind": "kind", "what_color": ""} | {
    name: name for name in ("who_prefix", "who_suffix", "what_prefix", "what_suffix")
}
"""What `Character(…)` may be given, and the property that it is here."""
RENPY_IGNORED = frozenset((
    "ctc", "ctc_pause", "ctc_timedpause", "ctc_position", "callback", "dynamic", "condition", "screen", "mode",
    "interact", "advance", "afm", "slow", "retain", "window_style", "who_style", "what_style", "show_args", "cb_args",
    "who_bold", "who_size", "what_size", "what_font", "who_font", "what_italic", "what_outlines", "who_outlines",
    "what_slow_cps", "window_background",
))  # fmt: skip
RENPY_STYLES = ("who_", "what_", "window_", "namebox_", "show_", "ctc_", "cb_")
"""How looks of the box, and what is handed on to screens, begin there: the film's theme says how it looks."""
_NARRATORS = {"nvl": "nvl", "nvl_narrator": "nvl", "adv": "adv", "narrator": "adv"}


@record
class Emotion:
    """How a character does one emotion: the writer's words for face and body, and the voice."""

    gesture: str = ""
    voice: str = ""
    rate: float = 1.0
    pitch: float = 1.0


@record
class Relation:
    to: str
    kind: str
    strength: float = 0.0
    text: str = ""
    span: Span = place()


@record
class Person:
    """A character as the film needs it. `tag` is the image tag it stands on the stage by; `voice` what its block asks for."""

    id: str
    name: str
    colour: str = ""
    looks: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    personality: str = ""
    speech: str = ""
    background: str = ""
    voice: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    voice_style: str = ""
    voice_emotion: str = ""
    """The feeling of lines that name none."""
    language: str = ""
    emotions: Mapping[str, Emotion] = field(default_factory=dict[str, Emotion])
    relations: tuple[Relation, ...] = ()
    lora: tuple[tuple[str, float, str], ...] = ()
    negative: str = ""
    seed: int = 0
    side: str = ""
    tag: str = ""
    kind: Literal["adv", "nvl"] = "adv"
    who_prefix: str = ""
    who_suffix: str = ""
    what_prefix: str = ""
    what_suffix: str = ""
    cps: float | None = None
    span: Span = place()

    @property
    def shown_name(self) -> str:
        return self.who_prefix + self.name + self.who_suffix


NARRATOR = Person("narrator", "")


def person(block: Character, id: str) -> tuple[Person, tuple[Diagnostic, ...]]:
    """A `character` block, typed."""
    known, found = facts(block.properties, CHARACTER, "a character")
    return replace(_person(id, block.name, known), span=block.span), found


def defined(call: Call, id: str, values: Mapping[str, Value]) -> tuple[Person, tuple[Diagnostic, ...]]:
    """`Character("Eileen", color="#c8ffc8", image="eileen")` as a person."""
    found: list[Diagnostic] = []
    known: list[Fact] = []
    for name, value in call.named:
        if name in RENPY_IGNORED or not RENPY.get(name, name):
            continue
        if name not in RENPY:
            hints, _ = suggest(name, RENPY)
            if hints or not name.startswith(RENPY_STYLES):
                found.append(Diagnostic("warning", "unknown-property", f"`Character` has no `{name}`", value.span, hints=hints))
            continue
        text = _text(value, values)
        text = colour(text) or "" if RENPY[name] == "color" else text
        known.append(Fact(RENPY[name], (text,)))
    name = _text(call.args[0], values) if call.args else ""
    return replace(_person(id, name, known), span=call.span), tuple(found)


def _text(value: Expression, values: Mapping[str, Value]) -> str:
    """A plain argument as text: a literal, a constant's value, or a bare name as it stands (`kind=nvl`)."""
    if isinstance(value, Constant):
        return "" if value.value is None else str(value.value)
    if isinstance(value, Name):
        return str(values.get(value.id, value.id))
    return ""


def _person(id: str, name: str, known: Iterable[Fact]) -> Person:
    known = tuple(known)
    voice, look = one(known, "voice"), one(known, "colour")
    return Person(
        id=id,
        name=name,
        colour=one(known, "color").text() or look.text(),
        looks=one(known, "looks").text(),
        attributes=tuple(_attribute(fact) for fact in known if fact.name in ATTRIBUTES),
        personality=one(known, "personality").text(),
        speech=one(known, "speech").text(),
        background=one(known, "background").text(),
        voice=voice.text(),
        rate=voice.option("rate", 1.0),
        pitch=voice.option("pitch", 1.0),
        voice_style=str(voice.named.get("style", "")),
        voice_emotion=str(voice.named.get("emotion", "")),
        language=str(voice.named.get("language", "")),
        emotions={fact.text(): _emotion(fact) for fact in known if fact.name == "emotion"},
        relations=tuple(_relation(fact) for fact in known if fact.name == "relation"),
        lora=tuple(_lora(fact) for fact in known if fact.name == "lora"),
        negative=one(known, "negative").text(),
        seed=int(one(known, "seed").number(otherwise=float(seed("figure", name or id) % 2**31))),
        side=one(known, "stage").text(),
        tag=one(known, "image").text() or id.rpartition(".")[2],
        kind="nvl" if _NARRATORS.get(one(known, "kind").text()) == "nvl" else "adv",
        who_prefix=one(known, "who_prefix").text(),
        who_suffix=one(known, "who_suffix").text(),
        what_prefix=one(known, "what_prefix").text(),
        what_suffix=one(known, "what_suffix").text(),
        cps=one(known, "cps").number() or None,
    )


def _attribute(fact: Fact) -> tuple[str, str]:
    return fact.name, " ".join(str(value) for value in fact.values)


def _emotion(fact: Fact) -> Emotion:
    return Emotion(
        fact.text(1) or str(fact.named.get("looks", "")),
        str(fact.named.get("voice", "")),
        fact.option("rate", 1.0),
        fact.option("pitch", 1.0),
    )


def _relation(fact: Fact) -> Relation:
    return Relation(fact.text(0), fact.text(1), fact.number(2), fact.text(3), span=fact.span)


def _lora(fact: Fact) -> tuple[str, float, str]:
    return fact.text(), fact.option("weight", 1.0), str(fact.named.get("trigger", ""))
