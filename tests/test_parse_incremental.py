"""A parse after an edit equals a fresh parse of the new text, places and findings included."""

import random

import pytest
from parsing import files, source, with_places

from vnc.diagnostics import Checked
from vnc.parse import Parser, parse
from vnc.script import Module
from vnc.source import Source

EDITS = [
    "\n", "    ", "x", '"', "'", '"""', "(", ")", ":", "#", "label new:\n", 'e "New line."\n', "    e \"Deeper.\"\n", "else:\n",
    "elif x:\n    pass\n", "if x:\n    pass\n", "[id]1\n", "\t", "menu:\n", "\r\n", "python:\n    x = 1\n", "- a\n", "$ x = (\n",
]  # fmt: skip


def same(kept: Checked[Module], fresh: Checked[Module]) -> None:
    assert kept.value == fresh.value
    assert with_places(kept.value) == with_places(fresh.value)
    assert with_places(kept.found) == with_places(fresh.found)


def edited(text: str, chance: random.Random) -> str:
    """One thing inserted, a stretch taken out, a line doubled or dropped."""
    place = chance.randrange(len(text) + 1)
    end = min(len(text), place + chance.choice([0, 0, 1, 3, 40, 400]))
    lines = text.split("\n")
    number = chance.randrange(len(lines))
    return chance.choice(
        [
            text[:place] + chance.choice(EDITS) + text[place:],
            text[:place] + text[end:],
            "\n".join([*lines[:number], *lines[number + 1 :]]),
            "\n".join([*lines[: number + 1], *lines[number:]]),
            "\n".join([*lines[:number], chance.choice(EDITS) + lines[number], *lines[number + 1 :]]),
        ]
    )


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_edits(file) -> None:
    """A walk of edits, each on top of the one before; now and then back to the start."""
    chance = random.Random(file.name)
    original = source(file).text
    parser, text = Parser(file.name), original
    for step in range(60):
        text = edited(text, chance) if step % 12 else original
        same(parser.parse(text), parse(Source(file.name, text)))


def test_an_edit_far_below_closes_an_open_text() -> None:
    start = 'e "never closed\nlabel a:\n    pass\nlabel b:\n    e "x"\n'
    closed = start.replace("    pass", '    pass still inside."')
    parser = Parser("x")
    for text in (start, closed, start):
        same(parser.parse(text), parse(Source("x", text)))


def test_what_is_far_from_the_edit_is_kept() -> None:
    labels = [f'label part_{n}:\n    e "Line {n}."\n' for n in range(50)]
    parser = Parser("x")
    before = parser.parse("".join(labels)).value.items
    labels[20] = 'label part_20:\n    e "Another line."\n'
    after = parser.parse("".join(labels)).value.items
    assert [n for n in range(50) if before[n] is not after[n]] == [19, 20]
    again = parser.parse("# one more line\n" + "".join(labels)).value.items
    assert [n for n in range(50) if after[n] is not again[n]] == [0]


def test_spans_move_along() -> None:
    parser = Parser("x")
    first = parser.parse('label a:\n    e "A"\nlabel b:\n    e "B"\n').value.items[1]
    start = first.span.start
    second = parser.parse('# more\nlabel a:\n    e "A"\nlabel b:\n    e "B"\n').value.items[1]
    assert second is first and second.span.start == start + 7
