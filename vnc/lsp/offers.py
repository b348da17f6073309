"""What may be written next outside of texts: what the grammar allows at the place, with the names that the story has for it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from lsprotocol import types as lsp

from vnc.draft import KINDS
from vnc.lower.camera import PANS
from vnc.lower.camera import WORDS as CAMERA
from vnc.lower.emotions import EMOTIONS, POSES, SYNONYMS
from vnc.lower.facts import COLOURS, Table
from vnc.lower.looks import GENRE, MOOD, STYLE
from vnc.lower.outputs import OUTPUT
from vnc.lower.people import CHARACTER, Person
from vnc.lower.places import BACKGROUND, LOOPS
from vnc.lower.sounds import CHANNELS
from vnc.lower.transitions import CONSTRUCTORS
from vnc.lsp.grammar import Before, Block, keywords, wanted
from vnc.lsp.view import View
from vnc.lsp.words import DECLARATIONS, NOTES, REQUEST, STATEMENTS, Told

Kind = lsp.CompletionItemKind
TABLES: Mapping[str, Table] = {
    "character": CHARACTER, "background": BACKGROUND, "style": STYLE, "genre": GENRE, "mood": MOOD, "output": OUTPUT,
}  # fmt: skip
Names = Callable[[View], Iterable[str]]
"""The names of a story that fit somewhere."""


class Offer(NamedTuple):
    """One completion: what is typed, its sort, and a line about it."""

    label: str
    kind: Kind
    help: str = ""
    snippet: str = ""
    order: str = "5"
    text: str = ""
    """What is written, if not the label; also what typing is compared with."""


def offers(around: Block, typed: Before, view: View) -> Iterator[Offer]:
    """By the kind of block first, then by what stands before on the line."""
    if around.kind == "property":
        yield from _property(around, typed, view)
        return
    if around.kind == "request" and len(typed.tokens) == 0:
        yield from (_told(name, told, Kind.Property) for name, told in NOTES.items())
        return
    if not typed.tokens:
        yield from _starts(around, typed, view)
        return
    if typed.tokens[0] in ("@generate", "@expand") or typed.tokens[:2] in (("@", "generate"), ("@", "expand")):
        yield from _request(typed, view)
        return
    yield from _names(typed, view)
    follow = wanted(around, typed.text)
    computed = typed.tokens[0] in ("if", "elif", "while", "$", "return", "call", "menu", "define", "default")
    yield from (Offer(word, Kind.Keyword, order="7") for word in keywords(follow) if computed or word not in OPERATORS)
    if "NAME" in follow and computed:
        yield from (Offer(name, Kind.Variable, order="6") for name in sorted(values(view)))


OPERATORS = frozenset(("and", "or", "not", "in", "is", "if", "else", "True", "False", "None"))


def _starts(around: Block, typed: Before, view: View) -> Iterator[Offer]:
    """How a line may begin: somebody speaks, a statement, at the margin a declaration."""
    follow = wanted(around, typed.text)
    if "NAME" in follow and around.kind in ("module", "statement", "menu"):
        for id, who in view.story.names.people.items():
            if who.name:
                yield Offer(id, Kind.Class, who.name, f'{_escaped(id)} "$0"', "1")
        yield Offer("extend", Kind.Keyword, "Goes on with the line before.", 'extend "$0"')
    words = {*keywords(follow), *(("$",) if "DOLLAR" in follow else ()), *(("@generate", "@expand") if "AT" in follow else ())}
    known = STATEMENTS | (DECLARATIONS if around.kind == "module" else {})
    for word in sorted(words):
        yield (
            _told(word, known[word], Kind.Snippet if known[word].snippet else Kind.Keyword)
            if word in known
            else Offer(word, Kind.Keyword)
        )
    if around.kind == "motion":
        yield from (Offer(name, Kind.Function, order="6") for name in sorted(view.story.names.transforms))
    if around.kind == "menu":
        yield Offer('"…":', Kind.Snippet, "An option.", '"${1:Option}":\n    $0', "2")


def _names(typed: Before, view: View) -> Iterator[Offer]:
    """The story's names that may stand here, by the last keyword before."""
    names, first, last = view.story.names, typed.tokens[0], typed.last
    tail = next((word for word in reversed(typed.tokens) if word in CLAUSES), "")
    if last in ("jump", "call") and len(typed.tokens) == 1:
        yield from (Offer(name, Kind.Function, "label") for name in view.story.outline.labels)
    elif tail == "at" and last in ("at", ","):
        yield from (Offer(name, Kind.Function, "transform") for name in sorted(names.transforms))
    elif last == "with":
        yield from (Offer(name, Kind.Function, "transition") for name in (*names.transitions, *CONSTRUCTORS, "None"))
    elif last in ("behind", "as") or (first in ("show", "scene", "hide") and len(typed.tokens) == 1):
        yield from _pictures(first, view)
    elif first in ("show", "scene") and not tail:
        yield from _attributes(typed.tokens[1:], view)
    elif first in ("play", "queue", "stop"):
        yield from _heard(typed, view)
    elif first == "camera":
        yield from (Offer(word, Kind.Keyword, order="2") for word in (*CAMERA, *PANS))
    elif first in SETTINGS:
        yield from (Offer(name, Kind.EnumMember) for name in SETTINGS[first](view))
    elif last == "extends":
        yield from (Offer(name, Kind.EnumMember) for name in names.looks)
    elif (who := names.who(view.story.space(view.file), first)) is not None:
        yield from _feelings(who)


CLAUSES = ("at", "with", "as", "behind", "zorder", "onlayer")
SETTINGS: Mapping[str, Names] = {
    "genre": lambda view: view.story.names.kinds,
    "theme": lambda view: view.story.names.looks,
    "style": lambda view: view.story.names.looks,
    "pace": lambda view: ("slow", "normal", "fast"),
    "window": lambda view: ("show", "hide", "auto"),
    "nvl": lambda view: ("show", "hide", "clear"),
    "letterbox": lambda view: ("on", "off"),
}


def _pictures(first: str, view: View) -> Iterator[Offer]:
    """Those who can be shown, places, pictures."""
    names = view.story.names
    if first != "scene":
        yield from (
            Offer(tag, Kind.Class, names.people[id].name, order="1") for tag, id in names.tags.items() if id in names.people
        )
        yield from (Offer(loop, Kind.Event, "weather", order="6") for loop in LOOPS)
    if first == "scene":
        yield from (Offer(" ".join(words), Kind.Module, names.places[words].prompt, order="1") for words in names.places)
        yield from (Offer(word, Kind.Color, order="6") for word in ("black", "white"))
    yield from (Offer(" ".join(words), Kind.File, "picture", order="3") for words in (*names.images, *view.story.gallery.files))


def _attributes(words: tuple[str, ...], view: View) -> Iterator[Offer]:
    """How somebody may look, or what variants a place has."""
    place = view.story.gallery.place(words)
    if place is not None:
        yield from (Offer(word, Kind.EnumMember, "variant") for word in place.variants)
    for image in view.story.gallery.known.get(words[0], ()):
        yield from (Offer(word, Kind.EnumMember, "picture", order="2") for word in image[1:])
    who = view.story.names.shown(words[0])
    if who is not None:
        yield from _feelings(who)


def _feelings(who: Person) -> Iterator[Offer]:
    """Emotions of one's own first, then those that everybody has, then words for them."""
    yield from (
        Offer(word, Kind.EnumMember, feeling.gesture or "own emotion", order="1") for word, feeling in who.emotions.items()
    )
    yield from (Offer(word, Kind.EnumMember, "emotion", order="2") for word in EMOTIONS)
    yield from (Offer(word, Kind.EnumMember, "pose", order="3") for word in POSES)
    yield from (Offer(word, Kind.EnumMember, f"drawn as {basic}", order="8") for word, (basic, _) in SYNONYMS.items())


def _heard(typed: Before, view: View) -> Iterator[Offer]:
    if len(typed.tokens) == 1:
        yield from (Offer(name, Kind.Value, kind, order="1") for name, kind in CHANNELS.items())
    elif typed.last == "mood":
        yield from (Offer(name, Kind.EnumMember, "mood") for name in view.story.names.feelings)


def _request(typed: Before, view: View) -> Iterator[Offer]:
    """The words after `@generate`: the kind, then parameters and the cast."""
    tokens = tuple(token for token in typed.tokens if token != "@")
    if tokens[-1].endswith("generate"):
        yield from (Offer(kind, Kind.EnumMember) for kind in KINDS)
        return
    last = next((word for word in reversed(tokens) if word in REQUEST), "")
    if last == "cast" and tokens[-1] in ("cast", ","):
        yield from (Offer(id, Kind.Class, who.name) for id, who in view.story.names.people.items() if who.name)
    elif tokens[-1] == "genre":
        yield from (Offer(name, Kind.EnumMember) for name in view.story.names.kinds)
    elif tokens[-1] not in REQUEST:
        yield from (_told(name, told, Kind.Property) for name, told in REQUEST.items() if name not in tokens)


def _property(around: Block, typed: Before, view: View) -> Iterator[Offer]:
    """The properties of a block, and what each takes."""
    head = around.head.split()[0].rstrip(":")
    table = TABLES.get(head, {})
    if head == "route":
        yield from _picks(typed, view)
    elif not typed.tokens:
        yield from (Offer(name, Kind.Property, " ".join(shape.heads)) for name, shape in table.items())
    elif typed.tokens[0] in table:
        shape, name = table[typed.tokens[0]], typed.tokens[0]
        yield from (Offer(choice, Kind.EnumMember) for choice in shape.choices)
        yield from (Offer(each, Kind.Property, kind, order="6") for each, kind in shape.named.items() if each not in typed.tokens)
        if shape.heads[:1] == ("colour",) and len(typed.tokens) == 1:
            yield from (Offer(colour, Kind.Color, code) for colour, code in COLOURS.items())
        if name in PROPERTIES and len(typed.tokens) == 1:
            yield from (Offer(each, Kind.EnumMember) for each in PROPERTIES[name](view))


PROPERTIES: Mapping[str, Names] = {
    "emotion": lambda view: EMOTIONS,
    "mood": lambda view: view.story.names.feelings,
    "music": lambda view: view.story.names.feelings,
    "theme": lambda view: view.story.names.looks,
    "relation": lambda view: [id for id, who in view.story.names.people.items() if who.name],
    "route": lambda view: [*view.story.names.routes, "all"],
    "scenes": lambda view: view.story.outline.labels,
}


def _picks(typed: Before, view: View) -> Iterator[Offer]:
    """Menus with a name; after one, its options."""
    menus = {name: menu for each in view.story.entries.values() for entry in each for name, menu in entry.menus}
    if not typed.tokens:
        yield from (Offer(name, Kind.Function, "menu") for name in menus)
    elif typed.tokens[0] in menus:
        yield from (Offer(f'"{option.text}"', Kind.EnumMember) for option in menus[typed.tokens[0]].items)


def _told(word: str, told: Told, kind: Kind) -> Offer:
    return Offer(word, kind, told.help, told.snippet)


def _escaped(text: str) -> str:
    """Text as a snippet takes it."""
    return re.sub(r"([$}\\])", r"\\\1", text)


def values(view: View) -> set[str]:
    """What texts and expressions may name."""
    names = view.story.names
    return {*names.values(), *view.story.outline.assigned} - {"_return"}
