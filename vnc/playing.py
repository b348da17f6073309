"""The story played in a terminal: read on, choose, or say something of one's own, which a writer answers in character."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from vnc.accepting import ends
from vnc.asking import Asking, read
from vnc.draft import Draft, Facts, Profile
from vnc.drafting import plain
from vnc.expand.judge import judge
from vnc.expression import Value
from vnc.lower.flow import Machine, Reached, Scope, State, visible
from vnc.lower.names import Names
from vnc.lower.program import Fork, Program
from vnc.lower.words import plain as words
from vnc.parse.unparse import statement
from vnc.quoting import quote
from vnc.record import record
from vnc.request import seed
from vnc.script import MenuItem, Say, Scene, Show, Statement
from vnc.source import Source

STEPS = 100_000
"""Instructions without a line after which a story goes round for ever."""
TOLD = 30


@record
class Told:
    """A line of the story, ready to be shown."""

    who: str
    text: str


@record
class Choice:
    """A menu: its options as they read, those that can be taken marked."""

    fork: Fork
    items: tuple[MenuItem, ...]
    texts: tuple[str, ...]
    open: tuple[bool, ...]


@record
class Free:
    """What was said at a menu (None: elsewhere) and the lines that answered."""

    said: str
    lines: tuple[Statement, ...]
    fork: Fork | None


@dataclass
class Play:
    """A story under way. `heard` is what happened so far, as statements."""

    program: Program
    table: Names
    facts: Facts
    asking: Asking | None
    state: State | None = None
    heard: list[Statement] = field(default_factory=list[Statement])
    free: list[Free] = field(default_factory=list[Free])
    picks: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    choice: Choice | None = None

    def __post_init__(self) -> None:
        self.machine = Machine(self.program)
        self.state = State(self.program.start, self.table.values())

    def next(self) -> Told | Choice | None:
        """What comes next; None at the end. A menu comes again until it is chosen from."""
        for _ in range(STEPS):
            if self.state is None:
                return None
            op = self.program.ops[self.state.at]
            if isinstance(op, Fork):
                return self._menu(op, self.state)
            event, self.state = self.machine.step(op, self.state)
            if isinstance(event, Reached) and (told := self._reached(event)):
                return told
        return None

    def choose(self, number: int) -> None:
        """Take an option of the open menu."""
        assert self.choice is not None and self.state is not None
        item = self.choice.items[number]
        self.picks.append((self.choice.fork.menu.id or "", item.text))
        self.state = self.machine.chosen(self.choice.fork, item, self.state)
        self.choice = None

    def say(self, text: str) -> tuple[Told, ...]:
        """The answer to what the player says or does."""
        cast = self._present()
        dice = seed("play", text, len(self.heard)) % 999_999 + 1
        prompt = f'The player says or does this: "{text}". The others answer in character.'
        story = "\n".join(statement(line).strip() for line in self.heard[-TOLD:])
        genre, language = self.facts.genre, self.facts.language
        draft = Draft("dialogue", prompt, max(1, len(cast)), 4, cast, genre=genre, language=language, seed=dice, story=story)
        answer = self.asking(draft, "play") if self.asking else None
        written = answer.written if answer and answer.written else plain(draft)
        lines = judge(draft, written.text, read).lines
        self.heard += [Say(None, _harmless(text)), *lines]
        self.free.append(Free(text, lines, self.choice.fork if self.choice else None))
        return tuple(self._told(line, {}, "") for line in lines if isinstance(line, Say))

    def _menu(self, fork: Fork, state: State) -> Told | Choice | None:
        items, open = self.machine.options(fork, state)
        if not any(open):
            self.state = replace(state, at=fork.after)
            return self.next()
        items, open = visible(items, open, Scope(state.values, fork.space))
        texts = tuple(words(item.text, Scope(state.values, fork.space)) for item in items)
        self.choice = Choice(fork, items, texts, open)
        return self.choice

    def _reached(self, event: Reached) -> Told | None:
        said = event.op.statement
        if isinstance(said, Say | Show | Scene):
            self.heard.append(said)
        return self._told(said, event.values, event.op.space) if isinstance(said, Say) else None

    def _told(self, line: Say, values: Mapping[str, Value], space: str) -> Told:
        scope = Scope(values, space)
        person = self.table.who(space, line.who) if line.who else None
        return Told(person.name if person else line.name or "", words(line.text, scope))

    def _present(self) -> tuple[Profile, ...]:
        """The last two who spoke, else the first two of the cast."""
        spoke = [line.who for line in reversed(self.heard) if isinstance(line, Say) and line.who in self.facts.cast]
        ids = list(dict.fromkeys(spoke))[:2] or list(self.facts.cast)[:2]
        return tuple(self.facts.cast[id] for id in ids if id)


def saved(source: Source, play: Play) -> str:
    """The script with what was played in it: an answer at a menu is a new option there, the rest a label of its own.

    A route that takes the player's way is added where every menu on it has a name.
    """
    text, name = source.text, _name(source.text)
    here = [free for free in play.free if free.fork and free.fork.menu.span.source == source.name and free.lines]
    for free in sorted(here, key=lambda free: -max(ends(free.fork.menu if free.fork else ()))):
        assert free.fork is not None
        end = text.find("\n", max(ends(free.fork.menu)))
        end = len(text) if end < 0 else end + 1
        text = text[:end] + ("" if text[:end].endswith("\n") else "\n") + _option(free, text) + text[end:]
    rest = [line for free in play.free if free not in here for line in (Say(None, _harmless(free.said)), *free.lines)]
    tail = f"\nlabel {name}:\n{''.join(statement(line, 1) for line in rest)}    return\n" if rest else ""
    return text.rstrip("\n") + "\n" + tail + _route(name, play, here)


def _option(free: Free, text: str) -> str:
    assert free.fork is not None
    item = free.fork.menu.items[-1]
    first = text.rfind("\n", 0, item.span.start) + 1
    indent = text[first : item.span.start]
    body = "".join(f"{indent}    {statement(line).strip()}\n" for line in free.lines)
    return f"{indent}{quote(_harmless(free.said))}:\n{body}"


def _route(name: str, play: Play, here: list[Free]) -> str:
    """What was picked at each named menu; what was said at one counts as the pick there."""
    picks = dict(play.picks)
    picks |= {free.fork.menu.id: free.said for free in here if free.fork and free.fork.menu.id}
    if not picks or "" in picks:
        return ""
    return f"\nroute {name}:\n" + "".join(f"    {menu} {quote(_harmless(said))}\n" for menu, said in picks.items() if menu)


def _name(text: str) -> str:
    taken = {int(number) for number in re.findall(r"\bplayed_(\d+)\b", text)}
    return f"played_{max(taken, default=0) + 1}"


def _harmless(text: str) -> str:
    return " ".join(text.translate(str.maketrans("[]{}", "()()")).split())
