"""What the script calls things: the cast, places, pictures, transforms, transitions, variables, looks. One table each.

Names from an included file go by its name (`extras.conductor`); inside that file they are found without it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache

from vnc.diagnostics import Checked, Diagnostic, Label
from vnc.expression import Call, EvaluationError, Expression, Literal, Name, Value, evaluate
from vnc.lower.looks import Feeling, Kind, Look, feeling, kind, look, unknown_parents
from vnc.lower.outputs import OutputSpec, output
from vnc.lower.people import NARRATOR, Person, defined, person
from vnc.lower.places import Setting as Place
from vnc.lower.places import setting
from vnc.lower.program import qualified
from vnc.lower.transitions import is_transition
from vnc.record import record
from vnc.script import (
    Background,
    Character,
    Define,
    Genre,
    Image,
    Include,
    Item,
    Mood,
    Output,
    Pronounce,
    Route,
    Script,
    Setting,
    Style,
    Transform,
    Version,
    Word,
)
from vnc.source import Span

RESERVED = frozenset((
    "abs", "all", "any", "bool", "dict", "float", "input", "int", "len", "list", "map", "max", "min", "open", "print",
    "range", "round", "set", "sorted", "str", "sum", "tuple", "type", "True", "False", "None", "and", "or", "not", "in",
    "is", "if", "else", "elif", "while", "for", "def", "class", "return", "import", "lambda", "pass", "narrator",
    "extend", "centered", "vcentered", "nvl", "adv", "config", "gui", "persistent", "renpy", "store", "style", "layout",
    "theme",
))  # fmt: skip
NARRATORS = ("narrator", "centered", "vcentered", "nvl_narrator", "extend")


@record
class Declared:
    """One declaration as it was found, for rules about unused and doubled names."""

    kind: str
    name: str
    span: Span


@record
class Names:
    """Everything declared, by qualified name. `tags` leads from an image tag to a character's id."""

    people: Mapping[str, Person] = field(default_factory=dict[str, Person])
    tags: Mapping[str, str] = field(default_factory=dict[str, str])
    places: Mapping[tuple[str, ...], Place] = field(default_factory=dict[tuple[str, ...], Place])
    images: Mapping[tuple[str, ...], Image] = field(default_factory=dict[tuple[str, ...], Image])
    transforms: Mapping[str, Transform] = field(default_factory=dict[str, Transform])
    transitions: Mapping[str, Expression] = field(default_factory=dict[str, Expression])
    constants: Mapping[str, Value] = field(default_factory=dict[str, Value])
    defaults: Mapping[str, Value] = field(default_factory=dict[str, Value])
    looks: Mapping[str, Look] = field(default_factory=dict[str, Look])
    kinds: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    feelings: Mapping[str, Feeling] = field(default_factory=dict[str, Feeling])
    outputs: Mapping[str, OutputSpec] = field(default_factory=dict[str, OutputSpec])
    routes: Mapping[str, Route] = field(default_factory=dict[str, Route])
    settings: Mapping[str, tuple[Word, ...]] = field(default_factory=dict[str, tuple[Word, ...]])
    pronounce: tuple[tuple[str, str], ...] = ()
    declared: tuple[Declared, ...] = ()
    spaces: tuple[str, ...] = ("",)

    def setting(self, name: str) -> str:
        """A one-line fact (`title "…"`) as text, or nothing."""
        return " ".join(word.text for word in self.settings.get(name, ()))

    def values(self) -> dict[str, Value]:
        """What expressions and texts may name when the film begins."""
        cast: dict[str, Value] = {}
        for id, who in self.people.items():
            cast |= {id: who.name, f"{id}.name": who.name, f"{id}.color": who.colour}
        return {**cast, **self.constants, **self.defaults}

    def who(self, space: str, id: str) -> Person | None:
        return self.people.get(qualified(space, id)) or self.people.get(id)

    def shown(self, tag: str) -> Person | None:
        """Whose picture goes by this tag."""
        id = self.tags.get(tag)
        return self.people.get(id) if id else None


@record(frozen=False)
class _Book:
    """The tables while they are filled."""

    people: dict[str, Person] = field(default_factory=lambda: {"narrator": NARRATOR})
    places: dict[tuple[str, ...], Place] = field(default_factory=dict[tuple[str, ...], Place])
    images: dict[tuple[str, ...], Image] = field(default_factory=dict[tuple[str, ...], Image])
    transforms: dict[str, Transform] = field(default_factory=dict[str, Transform])
    transitions: dict[str, Expression] = field(default_factory=dict[str, Expression])
    constants: dict[str, Value] = field(default_factory=dict[str, Value])
    defaults: dict[str, Value] = field(default_factory=dict[str, Value])
    looks: dict[str, Look] = field(default_factory=dict[str, Look])
    kinds: dict[str, Kind] = field(default_factory=dict[str, Kind])
    feelings: dict[str, Feeling] = field(default_factory=dict[str, Feeling])
    outputs: dict[str, OutputSpec] = field(default_factory=dict[str, OutputSpec])
    routes: dict[str, Route] = field(default_factory=dict[str, Route])
    settings: dict[str, tuple[Word, ...]] = field(default_factory=dict[str, tuple[Word, ...]])
    pronounce: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    declared: list[Declared] = field(default_factory=list[Declared])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])


@lru_cache(maxsize=2)
def names(script: Script, library: Script) -> Checked[Names]:
    """The tables of a script over those of the shipped library, and what is wrong with the declarations. Several stages ask."""
    book = _Book()
    for _, module in library.modules:
        for item in module.items:
            _enter(item, "", book)
    book.declared.clear()
    book.found.clear()
    for space, module in script.modules:
        for item in module.items:
            _enter(item, space or "", book)
    book.found += [*_doubled(book.declared), *unknown_parents(book.looks)]
    spaces = tuple(dict.fromkeys(space or "" for space, _ in script.modules))
    tables = {name: getattr(book, name) for name in _TABLES}
    made = Names(tags=_tags(book.people), pronounce=tuple(book.pronounce), declared=tuple(book.declared), spaces=spaces, **tables)
    return Checked(made, tuple(book.found))


_TABLES = (
    "people", "places", "images", "transforms", "transitions", "constants", "defaults", "looks", "kinds", "feelings",
    "outputs", "routes", "settings",
)  # fmt: skip


def _enter(item: Item, space: str, book: _Book) -> None:
    """One declaration into its table. Statements declare nothing."""
    found: tuple[Diagnostic, ...] = ()
    match item:
        case Character():
            id = qualified(space, item.id)
            book.people[id], found = person(item, id)
            _declare("character", id, item.span, book)
        case Background():
            book.places[item.image], found = setting(item)
            _declare("background", " ".join(item.image), item.span, book)
        case Image():
            book.images[item.image] = item
            _declare("image", " ".join(item.image), item.span, book)
        case Transform():
            book.transforms[qualified(space, item.id)] = item
            _declare("transform", qualified(space, item.id), item.span, book)
        case Style():
            book.looks[item.id], found = look(item, item.id)
            _declare("style", item.id, item.span, book)
        case Genre():
            book.kinds[item.id], found = kind(item)
        case Mood():
            book.feelings[item.id], found = feeling(item)
        case Output():
            book.outputs[item.id], found = output(item)
            _declare("output", item.id, item.span, book)
        case Route():
            book.routes[item.id] = item
            _declare("route", item.id, item.span, book)
        case Pronounce():
            book.pronounce.append((item.text, item.sound))
        case Setting():
            if not space:
                book.settings[item.name] = item.words
        case Define():
            _define(item, space, book)
        case Include() | Version():
            pass
        case _:
            pass
    book.found += found


def _declare(kind: str, name: str, span: Span, book: _Book) -> None:
    book.declared.append(Declared(kind, name, span))


def _define(item: Define, space: str, book: _Book) -> None:
    """A character, a transition, a transform by another name, or a value."""
    name, value = qualified(space, item.name), item.value
    if isinstance(value, Call) and value.function in ("Character", "DynamicCharacter"):
        book.people[name], found = defined(value, name, book.constants)
        book.found += found
        _declare("character", name, item.span, book)
    elif is_transition(value, book.transitions):
        book.transitions[name] = value
        _declare("transition", name, item.span, book)
    elif isinstance(value, Name) and value.id in book.transforms:
        book.transforms[name] = book.transforms[value.id]
        _declare("transform", name, item.span, book)
    else:
        table = book.constants if item.word == "define" else book.defaults
        table[name] = _computed(value, {**book.constants, **book.defaults}, book)
        _declare("variable", name, item.span, book)


def _computed(value: Expression, known: Mapping[str, Value], book: _Book) -> Value:
    """The constant's value; 0 after a mistake, so that it is told once and not wherever the name is used."""
    if isinstance(value, Call) and value.function == "_" and len(value.args) == 1:
        value = value.args[0]
    try:
        return value.value if isinstance(value, Literal) else evaluate(value, known)
    except EvaluationError as error:
        book.found.append(Diagnostic("error", "bad-expression", str(error), error.span))
        return 0


def _doubled(declared: list[Declared]) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Declared] = {}
    for each in declared:
        before = first.setdefault((each.kind, each.name), each)
        if before is not each:
            message = f"{each.kind} `{each.name}` is defined twice"
            yield Diagnostic("error", "defined-twice", message, each.span, labels=(Label(before.span, "first defined here"),))


def _tags(people: Mapping[str, Person]) -> dict[str, str]:
    """Image tags of the cast: what `image` says, the id, and each word of the name that no other character shares."""
    tags = {who.tag: id for id, who in people.items() if id not in NARRATORS}
    tags |= {id: id for id in people if id not in NARRATORS}
    owners: dict[str, set[str]] = {}
    for id, who in people.items():
        for word in (*who.name.lower().split(), who.name.lower().replace(" ", "_")):
            owners.setdefault("".join(c for c in word if c.isalnum() or c == "_"), set()).add(id)
    return {word: next(iter(ids)) for word, ids in owners.items() if len(ids) == 1 and word} | tags
