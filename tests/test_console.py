"""Progress on a terminal."""

from io import StringIO
from itertools import count
from unicodedata import east_asian_width

from vnc.cli.console import BAR, Bar
from vnc.events import Progress, Started, Typed


def drawn(*events) -> list[str]:
    out = StringIO()
    ticks = count(0.0, 1.0)
    bar = Bar(out, clock=lambda: next(ticks))
    for event in events:
        bar.tell(event)
    return [line for line in out.getvalue().split("\r\x1b[K") if line]


def test_phases_are_bars():
    last = drawn(Started("make", 4), Progress("make", 2, 4))[-1]
    assert "2/4" in last and "█" * (BAR // 2) in last


def test_a_draft_shows_its_tokens_and_the_end_of_its_text():
    last = drawn(Started("write", 200), Typed("write", "start/1", 37, 200, 'e "I wrote you\na letter that was never sent'))[-1]
    assert "37/200" in last and "[tter that was never sent]" in last


def test_wide_letters_take_two_columns():
    last = drawn(Started("write", 9), Typed("write", "start/1", 3, 9, "雨" * 40))[-1]
    shown = last[last.index("[") + 1 : last.index("]")]
    assert sum(1 + (east_asian_width(c) in "WF") for c in shown) == BAR


def test_control_characters_do_not_reach_the_terminal():
    assert "\x1b" not in drawn(Started("write", 9), Typed("write", "a", 3, 9, "a\x1b[31mred"))[-1]
