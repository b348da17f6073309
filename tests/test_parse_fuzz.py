"""Nothing an author can type makes the parser raise, hang, or forget where it is."""

import os
import random
import time

import pytest
from parsing import files, source

from vnc.diagnostics import Checked
from vnc.parse import parse
from vnc.parse.unparse import unparse
from vnc.script import Module
from vnc.source import Source

ROUNDS = int(os.environ.get("VNC_FUZZ", "3000"))
BITS = [
    '"', "'", '"""', "'''", "(", ")", "[", "]", "{", "}", ":", ",", "@", "$", "#", "\\", "\n", "\r", "\r\n", "\t", "\0",
    " ", "    ", "\ufeff", "\ud800", "\u3000", "“", "…", "🙂", "if ", "else:", "elif x:", "menu:", "label ", "show ", "with ",
    "at ", "python:\n", "[id]1\n", "- x\n", "9" * 40, "1e999", "-", "=", "==", "..", "\\\n", "not ", "a.b", "init python:\n",
    "jump expression ", "x" * 200,
]  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    """One to six changes: bits put in, stretches taken out, moved or doubled."""
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(text) + 1)
        end = min(len(text), place + chance.choice([0, 1, 2, 5, 30, 200]))
        cut = text[place:end]
        other = chance.randrange(len(text) + 1)
        text = chance.choice(
            [
                text[:place] + chance.choice(BITS) + text[place:],
                text[:place] + text[end:],
                text[:place] + cut[::-1] + text[end:],
                text[:other] + cut + text[other:],
                text[:place] + chance.choice(BITS) * chance.randint(1, 5) + text[end:],
            ]
        )
    return text


def sound(checked: Checked[Module], text: str) -> None:
    """Every finding lies inside the text and says something; what is without mistakes can be written back."""
    for diagnostic in checked.found:
        assert diagnostic.span is not None and diagnostic.message
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text) + 1
    if checked.ok:
        again = parse(Source("again", unparse(checked.value)))
        assert again.ok and again.value.items == checked.value.items


def test_mutated_scripts() -> None:
    """3000 in a test run; `VNC_FUZZ=100000` for a long one."""
    chance = random.Random(20)
    texts = [source(file).text for file in files()]
    longest = 0.0
    for _ in range(ROUNDS):
        whole = chance.choice(texts)
        start = chance.randrange(len(whole))
        text = mutated(whole[start : start + chance.choice([200, 1000, 4000])], chance)
        began = time.perf_counter()
        checked = parse(Source("fuzz", text))
        longest = max(longest, time.perf_counter() - began)
        sound(checked, text)
    assert longest < 5.0


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "\r", "\0", "\ufeff", "\ufeff\ufeff", " ", "\t", "#", '"', "'", '"""', "$", "@", "(", ":", "\\", "\\\n",
        "\ud800", "label", "menu:", "if", "else:", "e", "\n    e", "e \"", "x\n  y\n z", "[", "- ", "[a]b",
    ],
)  # fmt: skip
def test_scraps(text: str) -> None:
    checked = parse(Source("scrap", text))
    sound(checked, text)


@pytest.mark.parametrize("bracket", ["(", "[", "-", "not ", "f(", "a[", "a if b else ", "1 + (", "a ** "])
def test_deep_expressions(bracket: str) -> None:
    for times in (50, 500, 20_000):
        checked = parse(Source("deep", f"$ x = {bracket * times}1\n"))
        assert times == 50 or not checked.ok
        assert len(checked.found) <= 1


def test_long_sums_are_refused_in_words() -> None:
    checked = parse(Source("long", "$ x = " + " + ".join(["1"] * 20_000) + "\n"))
    assert [d.code for d in checked.found] == ["too-deep"]


def test_deep_blocks() -> None:
    lines = [f"{' ' * n}if x:" for n in range(5000)]
    checked = parse(Source("deep", "\n".join(lines) + "\n" + " " * 5000 + "pass\n"))
    assert "too-deep" in {d.code for d in checked.found}
    assert len(checked.found) == 1


@pytest.mark.parametrize("number", ["9" * 16, "9" * 5000, "1e999", "1" + "0" * 400 + ".5", "1_" * 3000 + "1"])
def test_huge_numbers(number: str) -> None:
    checked = parse(Source("huge", f"$ x = {number}\npause {number}\nsize {number}\n"))
    assert {d.code for d in checked.found} <= {"huge-number", "bad-number", "expected", "stray"} and len(checked.found) >= 2


@pytest.mark.parametrize("piece", ['e "', "'", "(", '"""', "$ x = (", "- a\n", "[id]1\n", "python:\n x\n", "\\", '{"', 'e "a\\'])
def test_time_grows_with_length(piece: str) -> None:
    """Twice as long takes about twice as long, for texts made of one kind of mistake."""

    def took(times: int) -> float:
        text = "\n".join([piece] * times)
        began = time.process_time()
        parse(Source("long", text))
        return time.process_time() - began

    assert took(2000) < 12 * took(400) + 0.3
