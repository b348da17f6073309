"""`@generate` and `@expand` blocks become lines: from the lock, from a writer if one may be asked, else from `fallback:`."""

from collections.abc import Callable, Iterable
from dataclasses import field, fields, is_dataclass, replace
from typing import Any, Literal

from vnc.diagnostics import Checked, Diagnostic
from vnc.draft import Draft, Facts, Lock, Pinned, Written
from vnc.expand import findings
from vnc.expand.ask import Answer, Spell
from vnc.expand.blocks import draft
from vnc.expand.judge import Read, judge
from vnc.expand.lock import find
from vnc.record import record
from vnc.script import Generate, If, Item, Label, Menu, Module, Say, Scene, Script, Show, Statement, While
from vnc.source import Span

State = Literal["pinned", "asked", "fallback", "sketched", "empty"]
NOTES = ("outline", "character", "prompt")
"""Kinds that are notes for the writer of the script: they put nothing into the film."""


@record
class Desk:
    """What blocks are filled from. `ask` is there when a writer may be asked; `plain` is the embedded writer.

    `spell` writes a statement back. With `locked` a block that is not pinned is an error.
    """

    facts: Facts = Facts()
    lock: Lock = ()
    read: Read | None = None
    spell: Spell | None = None
    ask: Callable[[Draft, str], Answer] | None = None
    plain: Callable[[Draft], Written] | None = None
    locked: bool = False


@record
class Block:
    """A block of the script and what stands for it. `at` names it: file, label, number within the label."""

    at: str
    node: Generate
    draft: Draft | None
    lines: tuple[Statement, ...]
    state: State
    pinned: Pinned | None = None


@record
class Filled:
    """The script with its blocks filled, what was found, and every block; the pinned ones make the new lock."""

    story: Checked[Script]
    blocks: tuple[Block, ...]

    @property
    def lock(self) -> Lock:
        return tuple(block.pinned for block in self.blocks if block.pinned)


NOBODY = Desk()


def expand(script: Script, desk: Desk = NOBODY) -> Checked[Script]:
    """The script without blocks that a writer would fill."""
    return fill(script, desk).story


def fill(script: Script, desk: Desk) -> Filled:
    """Every block filled in order, so that a later one knows what an earlier one says."""
    walk = _Walk(desk)
    modules = tuple((name, Module(module.name, walk.module(name or "", module))) for name, module in script.modules)
    return Filled(Checked(Script(modules), tuple(walk.found)), tuple(walk.blocks))


def spoken(pinned: Pinned, asked: Draft, read: Read) -> tuple[Statement, ...]:
    """The lines of a pinned draft that may be used: a lock is a file, and files can be edited by anybody."""
    return () if asked.kind in NOTES else judge(asked, pinned.written.text, read).lines


@record(frozen=False)
class _Walk:
    """Where the walk through the script stands."""

    desk: Desk
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    blocks: list[Block] = field(default_factory=list[Block])
    story: list[str] = field(default_factory=list[str])
    space: str = ""
    file: str = ""
    label: str = "story"
    place: str = ""
    numbers: dict[str, int] = field(default_factory=dict[str, int])

    def module(self, space: str, module: Module) -> tuple[Item, ...]:
        self.space, self.file, self.label, self.place = space, module.name, "story", ""
        return self.items(module.items)

    def items(self, items: Iterable[Item]) -> tuple[Item, ...]:
        return tuple(new for item in items for new in self.item(item))

    def body(self, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
        return tuple(new for statement in statements for new in self.item(statement))  # type: ignore[misc]

    def item(self, item: Item) -> tuple[Item, ...]:
        """The statements that stand for one."""
        match item:
            case Generate():
                return self.generate(item)
            case Label():
                self.label = item.id
                return (replace(item, body=self.body(item.body)),)
            case While():
                return (replace(item, body=self.body(item.body)),)
            case If():
                return (replace(item, branches=tuple(replace(b, body=self.body(b.body)) for b in item.branches)),)
            case Menu():
                return (replace(item, items=tuple(replace(i, body=self.body(i.body)) for i in item.items)),)
            case _:
                self.note(item)
                return (item,)

    def note(self, item: Item) -> None:
        """Lines and scenes are remembered: they are the story so far."""
        if isinstance(item, Scene) and item.picture:
            self.place = self.described(item.picture.image)
        if self.desk.spell and isinstance(item, Say | Show | Scene):
            self.story.append(self.desk.spell(item).strip())

    def described(self, image: tuple[str, ...]) -> str:
        """The place as its block describes it (a variant's word follows it), else the picture's own words."""
        for known in range(len(image), 0, -1):
            if image[:known] in self.desk.facts.places:
                return ", ".join([self.desk.facts.places[image[:known]], *image[known:]])
        return " ".join(image[1:] if image[:1] == ("bg",) else image)

    def generate(self, node: Generate) -> tuple[Statement, ...]:
        asked = draft(node, self.desk.facts, self.space, self.place)
        self.found += asked.found
        self.numbers[self.label] = self.numbers.get(self.label, 0) + 1
        at = f"{self.file}:{self.label}/{self.numbers[self.label]}"
        block = Block(at, node, asked.value, (), "empty")
        if asked.value and asked.ok:
            told = replace(asked.value, story="\n".join(self.story))
            block = self.pinned(replace(block, draft=told), told) or self.asked(replace(block, draft=told), told) or block
        if block.state == "empty":
            block = self.otherwise(block)
        self.blocks.append(block)
        if block.pinned and block.draft and block.draft.kind == "outline":
            self.story += [f"# {line}" for line in block.pinned.written.text.splitlines()]
        return self.body(block.lines)

    def pinned(self, block: Block, told: Draft) -> Block | None:
        entry = find(self.desk.lock, told.digest)
        if entry is None or self.desk.read is None:
            return None
        lines = spoken(entry, told, self.desk.read)
        if not lines and told.kind not in NOTES:
            return None
        return replace(block, lines=_moved(lines, block.node.span), state="pinned", pinned=replace(entry, at=block.at))

    def asked(self, block: Block, told: Draft) -> Block | None:
        if self.desk.locked:
            self.found.append(findings.not_locked(block.node, self.file))
            return None
        if self.desk.ask is None or self.desk.read is None:
            return None
        answer = self.desk.ask(told, block.at)
        if answer.written is None:
            self.found.append(findings.failed(block.node, answer.wrong, answer.known))
            return None
        if answer.wrong:
            self.found.append(findings.mended(block.node, answer.wrong))
        entry = Pinned(told.digest, block.at, told.kind, answer.written)
        lines = spoken(entry, told, self.desk.read)
        return replace(block, lines=_moved(lines, block.node.span), state="asked", pinned=entry)

    def otherwise(self, block: Block) -> Block:
        """The fallback, or else what the embedded writer makes of it."""
        told, desk, node = block.draft, self.desk, block.node
        failed = any(d.span is node.span for d in self.found[-2:])
        if node.fallback or told is None or desk.plain is None or desk.read is None or not told.language.startswith("en"):
            self.found += [] if failed else [_note(node)]
            return replace(block, lines=node.fallback, state="fallback" if node.fallback else "empty")
        self.found += [] if failed else [findings.sketched(node)]
        lines = () if told.kind in NOTES else judge(told, desk.plain(told).text, desk.read).lines
        return replace(block, lines=_moved(lines, node.span), state="sketched")


def _moved(node: Any, span: Span) -> Any:
    """A draft's statements stand where their block stands: what is said of them points there."""
    if node.__class__ is tuple:
        return tuple(_moved(each, span) for each in node)
    if not is_dataclass(node) or isinstance(node, type):
        return node
    changed = {f.name: _moved(getattr(node, f.name), span) for f in fields(node) if f.name not in ("span", "text_at")}
    return replace(node, **changed, **{f.name: span for f in fields(node) if f.name == "span"})


def _note(block: Generate) -> Diagnostic:
    if block.fallback:
        return Diagnostic("note", "not-generated", "no writer is asked here: the `fallback:` is used", block.span)
    hint = "add a `fallback:` with the lines to use when no writer answers"
    message = "no writer is asked here, and there is no `fallback:`"
    return Diagnostic("warning", "not-generated", message, block.span, hints=(hint,))
