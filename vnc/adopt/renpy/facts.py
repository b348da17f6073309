"""What a game says of itself, gathered before anything is translated: its cast, pictures, labels, transitions, screen."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from vnc.adopt.project import Stack
from vnc.adopt.renpy.cursor import Cursor
from vnc.adopt.renpy.files import Folder, Words
from vnc.adopt.renpy.layers import composite, layered, looks
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.values import Refused, called, text_of, value
from vnc.expression import Expression
from vnc.lower.emotions import EMOTIONS, POSES, SYNONYMS
from vnc.lower.names import Names
from vnc.lower.places import COLOURS, LOOPS, PREFIXES
from vnc.lower.transitions import is_transition
from vnc.parse.tables import reserved
from vnc.record import record

SETS = re.compile(r"(?:define(?:\s+-?\d+)?|default|\$)?\s*([^\W\d][\w.]*)\s*=(?!=)\s*([\s\S]+)")
SIZE = re.compile(r"gui\.init\(\s*(?:width\s*=\s*)?(\d+)\s*,\s*(?:height\s*=\s*)?(\d+)")
SIDES = re.compile(r"\bconfig\.screen_(width|height)\s*=\s*(\d+)")
CUSTOM = re.compile(r"register_statement\(\s*[uU]?[\"']([\w ]+)[\"']")
CHANNEL = re.compile(r"register_channel\(\s*[uU]?[\"'](\w+)[\"']([^#\n]*)")
CHARACTERS = frozenset(("Character", "DynamicCharacter", "ADVCharacter", "NVLCharacter", "nvl_Character"))
POSITIONS = frozenset(("left", "right", "center", "midleft", "midright", "offscreenleft", "offscreenright"))
USUAL = (1280, 720)
PEOPLE = frozenset((*EMOTIONS, *SYNONYMS, *POSES))


@record
class Speaker:
    """A character as the game defines it; `given` are the arguments that were plain values."""

    id: str
    name: str = ""
    nvl: bool = False
    given: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def tag(self) -> str:
        return str(self.given.get("image") or "")


@dataclass(frozen=True)
class Facts:
    """Everything known of a game. `people` are image tags of figures that nobody defined as characters."""

    folder: Folder
    cast: Mapping[str, Speaker] = field(default_factory=dict[str, Speaker])
    images: Mapping[Words, str] = field(default_factory=dict[Words, str])
    """The game's own files by image name; declared pictures without a file are not there."""
    colours: Mapping[Words, str] = field(default_factory=dict[Words, str])
    stacks: Mapping[str, Stack] = field(default_factory=dict[str, Stack])
    """Pictures of several files, by the path that they will have."""
    transitions: Mapping[str, Expression] = field(default_factory=dict[str, Expression])
    transforms: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    custom: tuple[str, ...] = ()
    channels: Mapping[str, str] = field(default_factory=dict[str, str])
    sounds: Mapping[str, str] = field(default_factory=dict[str, str])
    """What `define audio.x` names."""
    texts: Mapping[Words, str] = field(default_factory=dict[Words, str])
    """Images that are words: `image later = Text("Later")`."""
    people: Mapping[str, str] = field(default_factory=dict[str, str])
    size: tuple[int, int] = USUAL
    title: str = ""

    def speaker(self, id: str) -> str:
        """The name that a character goes by here: words of the language cannot speak."""
        return f"{id}_" if id in reserved("module_line") else id

    def art(self, tag: str) -> tuple[str, ...]:
        """Every file that may show this tag."""
        return tuple(dict.fromkeys(path for words, path in self.images.items() if words[0] == tag))

    def shows(self, words: Words) -> bool:
        """Whether something can be shown by that name: art, a colour, weather, a person, any place."""
        tag = words[0]
        if tag in PREFIXES or tag in LOOPS or tag in self.people or (tag in COLOURS and len(words) == 1):
            return True
        return tag in self.tags or tag in self.figures

    def pictured(self, who: Speaker) -> str:
        """The image tag of a character, where it is another than its name in the script."""
        words = [word for word in (who.id, *re.findall(r"\w+", who.name.lower())) if word in self.tags]
        return who.tag or next((word for word in words if word != who.id), "") * (who.id not in self.tags)

    @cached_property
    def tags(self) -> frozenset[str]:
        """The first words of all that the game has a picture, a colour or a text of."""
        return frozenset(words[0] for words in (*self.images, *self.colours, *self.texts))

    @cached_property
    def figures(self) -> frozenset[str]:
        """The image tags that mean a character."""
        return frozenset(word for who in self.cast.values() for word in (who.id, who.tag, *who.name.lower().split()) if word)


def every(lines: Iterable[Line]) -> Iterator[Line]:
    """All lines, inner ones too."""
    for line in lines:
        yield line
        yield from every(line.block)


def gather(folder: Folder, files: Iterable[tuple[Line, ...]], library: Names) -> Facts:
    """The facts of a whole game, over the library's transforms and transitions."""
    lines = [line for file in files for line in every(file)]
    sets = list(_sets(lines))
    raw = "\n".join(text for line in lines for text in line.raw)
    images, colours = _images(lines, folder)
    stacks = _stacks(lines, folder, sets, images)
    facts = Facts(
        folder,
        _cast(sets),
        images,
        colours,
        stacks,
        _transitions(sets, library.transitions),
        frozenset(library.transforms) | _transforms(lines, sets),
        frozenset(_labels(lines)),
        tuple(sorted(set(CUSTOM.findall(raw)), key=len, reverse=True)),
        {name: "ambience" if re.search(r"loop\s*=\s*True|music", rest) else "sound" for name, rest in CHANNEL.findall(raw)},
        {name.removeprefix("audio."): path for name, path in _texts(sets) if name.startswith("audio.")},
        dict(_written(lines)),
        size=_size(raw),
        title=dict(_texts(sets)).get("config.name", ""),
    )
    return _peopled(facts, lines)


def _sets(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = SETS.fullmatch(line.text)
        if found:
            yield found[1], found[2].strip()


def _texts(sets: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Names that are set to a plain text."""
    for name, given in sets:
        if given[:1] in "\"'_u":
            try:
                made = value(given)
            except Refused:
                continue
            text = getattr(made, "value", None)
            if isinstance(text, str):
                yield name, text


def _size(raw: str) -> tuple[int, int]:
    found = SIZE.search(raw)
    sides = {name: int(number) for name, number in SIDES.findall(raw)}
    width, height = (int(found[1]), int(found[2])) if found else (sides.get("width", 0), sides.get("height", 0))
    return (width, height) if 100 <= width <= 8192 and 100 <= height <= 8192 else USUAL


def _cast(sets: Iterable[tuple[str, str]]) -> dict[str, Speaker]:
    cast: dict[str, Speaker] = {}
    for name, given in sets:
        who = speaker(name, given, cast)
        if who is not None:
            cast[name] = who
    return cast


def speaker(id: str, text: str, cast: Mapping[str, Speaker]) -> Speaker | None:
    """`Character("Eileen", kind=nvl, color=…)` as a speaker; None for any other value."""
    call = called(text) if text.startswith(tuple(CHARACTERS)) else None
    if call is None or call[0] not in CHARACTERS:
        return None
    _, listed, named = call
    base = cast.get(str(getattr(named.get("kind"), "id", "") or getattr(listed[1] if len(listed) > 1 else None, "id", "")))
    kind = str(getattr(named.get("kind"), "id", "")) or call[0]
    given: dict[str, object] = dict(base.given) if base else {}
    for name, node in named.items():
        plain = text_of(node)
        constant = getattr(node, "value", None)
        if plain is not None or isinstance(constant, bool | int | float):
            given[name] = plain if plain is not None else constant
    shown = text_of(listed[0] if listed else named.get("name"))
    if shown is None and not listed and "name" not in named and base:
        shown = base.name
    if shown and (call[0].startswith("Dynamic") or given.get("dynamic") is True):
        shown = f"[{shown}]"
    return Speaker(id, shown or "", kind.lower().startswith("nvl") or bool(base and base.nvl), given)


def _transitions(sets: Iterable[tuple[str, str]], known: Mapping[str, Expression]) -> dict[str, Expression]:
    found = dict(known)
    for name, given in sets:
        if given[:1].isalpha():
            try:
                made = value(given)
            except Refused:
                continue
            if is_transition(made, found):
                found[name] = made
    return found


def _transforms(lines: Iterable[Line], sets: Iterable[tuple[str, str]]) -> frozenset[str]:
    blocks = {found[1] for line in lines if (found := re.match(r"transform\s+(?:-?\d+\s+)?(\w+)", line.text))}
    return frozenset(blocks | {name for name, given in sets if re.match(r"(?:Position|Transform)\s*\(", given)})


def _labels(lines: Iterable[Line]) -> Iterator[str]:
    above = ""
    for line in lines:
        found = re.match(r"(?:label|menu)\s+(\.?[^\W\d][\w.]*)", line.text)
        if found:
            above = above if found[1].startswith(".") else found[1].partition(".")[0]
            yield f"{above}{found[1]}" if found[1].startswith(".") else found[1]


def _images(lines: Iterable[Line], folder: Folder) -> tuple[dict[Words, str], dict[Words, str]]:
    """The game's pictures that there is a file of, by name; and those that are one colour. Other names are followed."""
    images, colours, other = dict(folder.images), dict[Words, str](), dict[Words, Words]()
    for line in lines:
        words, given = image_parts(line.text)
        if not words:
            continue
        images.pop(words, None)
        texts = pictured(given) if given else [text for inner in every(line.block) for text in pictured(inner.text)]
        path = next((path for text in texts if (path := folder.picture(text))), "")
        if path:
            images[words] = path
        elif texts and re.fullmatch(r"#[0-9a-fA-F]{3,8}", texts[0]):
            colours[words] = texts[0][:7] if len(texts[0]) > 5 else texts[0][:4]
        elif texts:
            other[words] = tuple(texts[0].split())
    for words, meant in other.items():
        for _ in range(8):
            meant = other.get(meant, meant)
        if meant in images:
            images[words] = images[meant]
        elif meant in colours:
            colours[words] = colours[meant]
    return images, colours


def _stacks(lines: list[Line], folder: Folder, sets: list[tuple[str, str]], images: dict[Words, str]) -> dict[str, Stack]:
    """What `layeredimage` and `Composite` put together, by path; its names come among the images."""
    found = {image.tag[0]: image for line in lines if line.text.startswith("layeredimage") and (image := layered(line, folder))}
    cast = _cast(sets)
    tags = {id: tag for id, who in cast.items() for tag in (who.tag, id, *who.name.lower().split()) if tag in found}
    made = looks(found, lines, tags)
    for line in lines:
        words, given = image_parts(line.text)
        stack = composite(given, folder) if words else None
        if stack:
            made[words] = stack
    paths = {words: f"images/{' '.join(words)}.png" for words in made}
    images |= paths
    return {path: made[words] for words, path in paths.items()}


def _written(lines: Iterable[Line]) -> Iterator[tuple[Words, str]]:
    for line in lines:
        words, given = image_parts(line.text)
        call = called(given) if given.startswith(("Text", "ParameterizedText")) else None
        text = text_of(call[1][0]) if call and call[1] else None
        if text:
            yield words, text


def image_parts(text: str) -> tuple[Words, str]:
    """`image eileen happy = "…"` as its name and what stands behind the `=` (empty for a block); no name for other lines."""
    cursor = Cursor(text)
    if cursor.keyword("image") and (words := cursor.image()):
        if cursor.sign("="):
            return words, cursor.rest
        if cursor.rest.startswith(":"):
            return words, ""
    return (), ""


def pictured(text: str) -> list[str]:
    """The texts of a value that may name a picture, in order."""
    found, cursor = list[str](), Cursor(text)
    while cursor.at < len(text):
        string = cursor.string()
        if string:
            body = string["long"] if string["long"] is not None else string["short"]
            found.append(body.strip())
        else:
            cursor.at += 1
    return [text for text in found if text]


def _peopled(facts: Facts, lines: Iterable[Line]) -> Facts:
    """With the figures that are shown, stand somewhere or feel something, and have neither art nor a definition."""
    shown: dict[str, int] = {}
    for line in lines:
        cursor = Cursor(line.text)
        if not cursor.keyword("show") or cursor.keyword("expression", "text", "layer", "screen"):
            continue
        words = cursor.image()
        if words and not facts.shows(words) and not any(line.text.startswith(name + " ") for name in facts.custom):
            stands = bool(re.search(r"\bat\s+(\w+)", cursor.rest)) and bool(POSITIONS & set(re.findall(r"\w+", cursor.rest)))
            shown[words[0]] = shown.get(words[0], 0) + (bool(PEOPLE & set(words[1:])) or stands)
    people = {tag: tag.replace("_", " ").title() for tag, signs in shown.items() if signs}
    return replace(facts, people=people)
