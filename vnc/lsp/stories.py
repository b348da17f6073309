"""Stories while they are edited: what did not change is not parsed, entered or indexed again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vnc.diagnostics import Checked, Diagnostic, VncError
from vnc.lower.checks.rules import LOCAL
from vnc.lower.checks.subject import Subject
from vnc.lower.gallery import Gallery
from vnc.lower.names import Names, names
from vnc.lower.program import End, Mark, Op, Program, absolute, qualified
from vnc.lower.settings import LowerSettings
from vnc.lsp.files import Files
from vnc.lsp.index import Entry
from vnc.lsp.uses import Use
from vnc.parse import Parser
from vnc.parse.files import load
from vnc.parse.lines import Part
from vnc.project import Project
from vnc.script import Declaration, Include, Item, Module, Script
from vnc.source import Source

Symbol = tuple[str, str]
"""A thing of the story: its kind and its full name."""


@dataclass(frozen=True)
class Story:
    """One main file with all that it includes, as it stands now."""

    main: str
    script: Script
    found: tuple[Diagnostic, ...]
    tables: Checked[Names]
    entries: Mapping[str, tuple[Entry, ...]]
    """By file; a file that is included under two names has its items twice."""
    outline: Program
    gallery: Gallery

    @property
    def names(self) -> Names:
        return self.tables.value

    @cached_property
    def labels(self) -> Mapping[str, Entry]:
        """The entry that each label stands in."""
        return {name: entry for each in self.entries.values() for entry in each for name, _ in entry.labels}

    def space(self, file: str) -> str:
        """The name that a file's declarations go by."""
        return next((entry.space for entry in self.entries.get(file, ())), "")

    def spelled(self, words: frozenset[str]) -> Iterator[Use]:
        """Every use that is written with one of these words, in order."""
        for entry in (entry for each in self.entries.values() for entry in each):
            found = {id(use): use for word in words & entry.spelled.keys() for use in entry.spelled[word]}
            yield from sorted(found.values(), key=lambda use: use.span.first)

    def symbol(self, use: Use) -> Symbol | None:
        """What a name means at its place; None for what nobody knows."""
        return RESOLVED[use.kind](use, self)

    def local(self, entry: Entry) -> tuple[Diagnostic, ...]:
        """What rules say of one item, as far as it hangs on the item and on declared names."""
        script = Script(((entry.space or None, Module(self.main, (entry.item,))),))
        subject = Subject(script, self.names, self.outline, self.gallery, self.gallery.settings, label=entry.before)
        return tuple(found for rule in LOCAL for found in rule(subject))


def _label(use: Use, story: Story) -> Symbol | None:
    if use.declares and use.name.startswith("."):
        return "label", use.label
    at = story.outline.find(use.space, use.name, use.label)
    if at is None:
        full = absolute(use.name, use.label, use.space)
        return ("label", full) if full in story.outline.menus or use.declares else None
    op = story.outline.ops[at]
    return ("label", op.id) if isinstance(op, Mark) else ("label", qualified(use.space, use.name))


def _character(use: Use, story: Story) -> Symbol | None:
    who = story.names.who(use.space, use.name)
    return ("character", who.id) if who is not None else None


def _variable(use: Use, story: Story) -> Symbol | None:
    """A variable, or a character named in an expression or text (`[e]`, `e.name`)."""
    known, full = story.names, qualified(use.space, use.name)
    for name in (full, use.name):
        if name in known.constants or name in known.defaults:
            return "variable", name
        if name in known.transitions or name in known.transforms:
            return ("transition" if name in known.transitions else "transform"), name
    who = known.who(use.space, use.name) or known.who(use.space, use.name.rpartition(".")[0])
    if who is not None:
        return "character", who.id
    return ("variable", full) if use.writes or use.name.rpartition(".")[2] in story.outline.assigned else None


def _shown(use: Use, story: Story) -> Symbol | None:
    """What an image name means: a declared picture, a place, a character."""
    words = tuple(use.name.split())
    if words in story.names.images:
        return "image", use.name
    place = story.gallery.place(words)
    if place is not None:
        return "place", " ".join(place.image)
    who = story.names.shown(words[0])
    if who is not None:
        return "character", who.id
    image = next((each for each in story.names.images if each[0] == words[0]), None)
    return ("image", " ".join(image)) if image else None


def _emotion(use: Use, story: Story) -> Symbol | None:
    """An emotion belongs to its character; a place's further words belong to nobody."""
    owner = use.owner
    who = story.names.shown(owner[1:]) if owner.startswith("/") else story.names.who(use.space, owner)
    return ("emotion", f"{who.id}/{use.name}") if who is not None else None


def _motion(use: Use, story: Story) -> Symbol | None:
    for name in (qualified(use.space, use.name), use.name):
        if name in story.names.transforms:
            return "transform", name
        if name in story.names.transitions:
            return "transition", name
    return None


def _plain(use: Use, story: Story) -> Symbol | None:
    return use.kind, use.name


RESOLVED = {
    "label": _label,
    "menu": _label,
    "character": _character,
    "variable": _variable,
    "shown": _shown,
    "emotion": _emotion,
    "transform": _motion,
    "transition": _motion,
    **dict.fromkeys(("place", "image", "style", "genre", "mood", "theme", "route", "output", "file"), _plain),
}
"""How each kind of name is looked up."""


@dataclass
class Stories:
    """The stories of one project. `refresh` after a change; everything that stayed keeps its identity."""

    files: Files
    project: Project
    library: Script
    _parsed: dict[str, tuple[Parser, str, Checked[Module]]] = field(
        default_factory=dict[str, tuple[Parser, str, Checked[Module]]]
    )
    _entries: dict[tuple[int, str, str], Entry] = field(default_factory=dict[tuple[int, str, str], Entry])
    _tables: dict[str, tuple[tuple[int, ...], Checked[Names], Script]] = field(
        default_factory=dict[str, tuple[tuple[int, ...], Checked[Names], Script]]
    )
    _galleries: dict[str, Gallery] = field(default_factory=dict[str, Gallery])
    _stories: dict[str, Story] = field(default_factory=dict[str, Story])
    _mains: dict[str, str] = field(default_factory=dict[str, str])

    def parse(self, source: Source) -> Checked[Module]:
        """A file's items; those above and below an edit stay the same objects."""
        parser, text, checked = self._parsed.get(source.name) or (Parser(source.name), None, None)
        if checked is None or text != source.text:
            before, checked = checked, parser.parse(source.text)
            if before is None or _includes(before.value) != _includes(checked.value):
                self._mains.clear()
            self._parsed[source.name] = parser, source.text, checked
        return checked

    def syntax(self, file: str) -> tuple[Diagnostic, ...]:
        """What is wrong with a file's form, as last parsed."""
        return self._parsed[file][2].found if file in self._parsed else ()

    def parts(self, file: str) -> tuple[Part, ...]:
        """A file's items with the text of each, as last parsed."""
        return self._parsed[file][0].parts if file in self._parsed else ()

    def text(self, file: str) -> str:
        """The text that the file's spans count in."""
        return self._parsed[file][1] if file in self._parsed else ""

    def story(self, main: str) -> Story:
        """The story that begins with this file."""
        loaded = load(self.files, main, self.parse)
        old = self._stories.get(main)
        if old is not None and _same(old.script, loaded.value) and old.gallery is self._galleries.get(main):
            return old
        tables = self._names(main, loaded.value)
        gallery = self._galleries.get(main)
        if gallery is None or gallery.names is not tables.value:
            settings = LowerSettings(world=self.files, language=self.project.language, theme=self.project.theme)
            gallery = self._galleries[main] = Gallery(tables.value, settings)
        entries = self._enter(loaded.value)
        story = Story(main, loaded.value, loaded.found, tables, entries, _outline(entries), gallery)
        self._stories[main] = story
        return story

    def all(self) -> tuple[Story, ...]:
        """The stories that were asked for."""
        return tuple(self._stories.values())

    def known(self) -> frozenset[str]:
        """Files that were parsed."""
        return frozenset(self._parsed)

    def main(self, file: str) -> str:
        """The main file of the story that a file belongs to: the project's script, else one that includes it, else itself."""
        if file not in self._mains:
            self._mains[file] = self._main(file)
        return self._mains[file]

    def forget(self) -> None:
        """Files may have come or gone: look again."""
        if self.files.look():
            self._galleries.clear()
        self._mains.clear()

    def _main(self, file: str) -> str:
        above = [self.project.script] if self.project.script else []
        above += [name for name in self.files.scripts() if name not in above]
        including = [name for name in above if name != file and self.files.exists(name) and file in self._reached(name)]
        tops = [name for name in including if not any(name in self._reached(other) for other in including if other != name)]
        return next(iter(tops or including), file)

    def _reached(self, main: str) -> frozenset[str]:
        """The files of the story that begins there."""
        try:
            return frozenset(module.name for _, module in load(self.files, main, self.parse).value.modules)
        except (FileNotFoundError, VncError):
            return frozenset((main,))

    def _names(self, main: str, script: Script) -> Checked[Names]:
        """The tables; kept while every declaration is the same object."""
        own = [(space, item) for space, module in script.modules for item in module.items if isinstance(item, Declaration)]
        stamp = tuple(id(item) for _, item in own)
        kept = self._tables.get(main)
        if kept is None or kept[0] != stamp:
            kept = self._tables[main] = stamp, names(script, self.library), script
        return kept[1]

    def _enter(self, script: Script) -> Mapping[str, tuple[Entry, ...]]:
        entries: dict[str, tuple[Entry, ...]] = {}
        for space, module in script.modules:
            made: list[Entry] = []
            before = ""
            for item in module.items:
                made.append(entry := self._entry(item, space or "", before))
                before = entry.after
            entries[module.name] = (*entries.get(module.name, ()), *made)
        live = {(id(e.item), e.space, e.before): e for each in entries.values() for e in each}
        others = {k: e for story in self._stories.values() for each in story.entries.values() for e in each for k in (_key(e),)}
        self._entries = others | live
        return entries

    def _entry(self, item: Item, space: str, before: str) -> Entry:
        return self._entries.get((id(item), space, before)) or Entry(item, space, before)


def _includes(module: Module) -> tuple[Include, ...]:
    return tuple(item for item in module.items if isinstance(item, Include))


def _key(entry: Entry) -> tuple[int, str, str]:
    return id(entry.item), entry.space, entry.before


def _same(one: Script, other: Script) -> bool:
    """Whether every item is the same object."""
    if len(one.modules) != len(other.modules):
        return False
    for (space, module), (new, fresh) in zip(one.modules, other.modules, strict=True):
        if space != new or module is not fresh:
            return False
    return True


def _outline(entries: Mapping[str, tuple[Entry, ...]]) -> Program:
    """The labels, menus and variables of a story, without its instructions: all that most rules ask for."""
    ops: list[Op] = []
    labels: dict[str, int] = {}
    menus: dict[str, int] = {}
    assigned: set[str] = {"_return"}
    for each in entries.values():
        for entry in each:
            for name, label in entry.labels:
                if name not in labels:
                    labels[name] = len(ops)
                    ops.append(Mark(label, name, entry.space))
            for name, _ in entry.menus:
                menus.setdefault(name, len(ops))
                if name not in labels:
                    labels[name] = len(ops)
                ops.append(End())
            assigned |= entry.assigned
    return Program(tuple(ops), labels, menus, 0, (), frozenset(assigned))
