"""Rules about menus: choices that are none, or that cannot be told apart."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from vnc.lint.rule import Found, Story
from vnc.manuscript import words
from vnc.script import Menu


def alike(story: Story, limit: float) -> Iterator[Found]:
    for menu, _ in story.subject.of(Menu):
        for one, other in combinations(menu.items, 2):
            same = round(100 * SequenceMatcher(None, one.text.casefold(), other.text.casefold(), autojunk=False).ratio())
            if same > limit:
                yield Found(other.span, f"`{other.text}` is hard to tell from `{one.text}`", ("say what is different first",))


def long_choice(story: Story, limit: float) -> Iterator[Found]:
    for menu, _ in story.subject.of(Menu):
        for item in menu.items:
            if words(item.text) > limit:
                yield Found(item.span, f"a choice of {words(item.text)} words", ("a few words are read in time",))


def many_choices(story: Story, limit: float) -> Iterator[Found]:
    for menu, _ in story.subject.of(Menu):
        if len(menu.items) > limit:
            yield Found(menu.span, f"{len(menu.items)} choices at once", ("ask in two steps",))


def lone_choice(story: Story, limit: float) -> Iterator[Found]:
    for menu, _ in story.subject.of(Menu):
        if len(menu.items) == 1:
            yield Found(menu.items[0].span, "a menu with one choice is no choice", ("add another, or leave the menu out",))


def idle_choice(story: Story, limit: float) -> Iterator[Found]:
    """Choices that lead to the same."""
    for menu, _ in story.subject.of(Menu):
        bodies = [item.body for item in menu.items]
        if len(bodies) > 1 and not menu.set_ and all(body == bodies[0] for body in bodies[1:]):
            yield Found(menu.span, "every choice does the same", ("let something follow from it, if only a line",))
