"""Formatting: one style, twice is once, comments kept, the meaning unchanged."""

import random
import re
from pathlib import Path
from typing import Any

import pytest
from click import UsageError
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from parsing import MODULES, files, often, roughen

from vnc.cli.fmt import command
from vnc.diagnostics import VncError
from vnc.fmt import Styler, changed, checked, formatted, formatted_range
from vnc.parse import Parser, parse
from vnc.parse.unparse import unparse
from vnc.script import Module
from vnc.source import Source

SEEDS = st.integers(0, 2**16)


STRINGS = re.compile(r"""\"{3}[\s\S]*?\"{3}|\"[^\"\n]*\"|'[^'\n]*'|(#[^\n]*)""")


def comments(text: str) -> list[str]:
    """What stands after the marks, spaces aside; for texts whose strings hold no quotes."""
    return sorted(re.sub(r"\s", "", found[1][1:]) for found in STRINGS.finditer(text) if found[1])


def crumple(text: str, seed: int) -> str:
    """The same script by another hand: other indents, single quotes, brackets broken over lines, spaces where none belong."""
    chance = random.Random(seed)
    indent = chance.choice(["  ", "   ", "\t", "      "])
    out, inside = [], ""
    for line in text.split("\n"):
        inside += line
        body = line.lstrip(" ")
        depth = (len(line) - len(body)) // 4
        if "#" not in line and not re.search(r"\"[^\"]*[(,=#\\'][^\"]*\"", body):
            body = re.sub(r"([(,])(?=.*\))", lambda m: m[1] + chance.choice(["", "  ", "\n", "  # so\n   "]), body)
            body = re.sub(r"(?<=\w)(=|\*)(?=\w)", lambda m: chance.choice(["", " "]) + m[1] + "  ", body) if "(" in body else body
            body = re.sub(r"\"([^\"]*)\"", r"'\1'", body) if chance.random() < 0.5 and '"""' not in body else body
        out.append(indent * depth + body if depth else body)
    return "\n".join(out)


def same(text: str, other: str) -> bool:
    before, after = parse(Source("x", text)), parse(Source("x", other))
    return after.ok and before.value == after.value


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_shipped_scripts_are_in_style(file: Path) -> None:
    text = file.read_text("utf-8")
    assert formatted(text) == text


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_shipped_scripts_by_other_hands(file: Path, seed: int) -> None:
    text = file.read_text("utf-8")
    for rough in (roughen(text, seed), crumple(text, seed)):
        assert parse(Source("x", rough)).ok
        styled = formatted(rough)
        assert same(rough, styled) and formatted(styled) == styled
        assert comments(styled) == comments(rough)


@often(150)
@given(MODULES, SEEDS)
def test_made_scripts(module: Module, seed: int) -> None:
    text = unparse(module)
    for rough in (text, roughen(text, seed), crumple(text, seed)):
        if not parse(Source("x", rough)).ok:
            continue
        styled = formatted(rough)
        assert same(rough, styled) and formatted(styled) == styled


@often(150)
@given(MODULES, SEEDS, st.integers(1, 30), st.integers(0, 8))
def test_a_range_changes_no_other_line(module: Module, seed: int, first: int, more: int) -> None:
    text = roughen(unparse(module), seed)
    if not parse(Source("x", text)).ok:
        return
    styled = formatted_range(text, first, first + more)
    assert same(text, styled)
    before, after = text.removeprefix("\ufeff").split("\n"), styled.removeprefix("\ufeff").split("\n")
    head, tail = _whole_lines(text, first, first + more)
    assert after[:head] == before[:head] and (tail == 0 or after[-tail:] == before[-tail:])


def retyped(text: str, chance: random.Random) -> str:
    """A line put in, doubled, moved or taken out; more often than not it still parses."""
    lines = text.split("\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    noise = ["", "# at the margin", "    # inside", "            # deep", "$  x=1", "label  more:\n  pass", "character  c 'C'"]
    match chance.randrange(4):
        case 0:
            return "\n".join([*lines[:at], chance.choice(noise), *lines[at:]])
        case 1:
            return "\n".join([*lines[:at], lines[other], *lines[at:]])
        case 2:
            return "\n".join([*lines[:at], *lines[at + 1 :]])
        case _:
            return "\n".join([*lines[:at], lines[at].replace("    ", " \t").replace('"', "'") + "  ", *lines[at + 1 :]])


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_what_is_kept_through_edits_changes_nothing(file: Path) -> None:
    """A walk of edits by one styler: each time what a fresh one says, and often the text is in style afterwards."""
    chance, text = random.Random(file.name), file.read_text("utf-8")
    parser, styler, original, styled = Parser("x"), Styler(), text, 0
    for step in range(30):
        before = text
        text = retyped(text, chance) if step % 9 else chance.choice([original, roughen(original, step), "\ufeff" + original])
        if not parser.parse(text).ok:
            text = before
            continue
        wanted = formatted(text)
        assert changed(text, styler.changes(text, parser.parts)) == wanted == formatted_range(text, 1, text.count("\n") + 1)
        assert same(text, wanted)
        styled += 1
        text = wanted if chance.random() < 0.3 else text
    assert styled > 5


def test_only_lines_that_change_are_touched() -> None:
    text = "label a:\n    pass\n    pause  1\n    pass\n\nlabel b:\n    pause 1\n"
    parser = Parser("x")
    parser.parse(text)
    assert [text[first:last] for first, last, _ in Styler().changes(text, parser.parts)] == ["    pause  1\n"]


@pytest.mark.parametrize(
    "text", ["", "\n", "  \n\n", "e 'A'", 'e "A"', 'e "A"\n\n  ', "#a", "\ufeff", "\ufeff# a", "e 'A'\r\ne 'B'"]
)
def test_how_a_text_may_end(text: str) -> None:
    styled = formatted(text)
    assert same(text, styled) and formatted(styled) == styled
    assert not styled.removeprefix("\ufeff") or (styled.endswith("\n") and not styled.endswith(("\n\n", "\r\n\r\n")))


def _whole_lines(text: str, first: int, last: int) -> tuple[int, int]:
    """How many lines at the start and at the end a range must leave, logical lines counting whole."""
    from vnc.fmt.rows import rows

    source = Source("x", text)
    spans = [
        (source.place(row.start)[0], source.place(max(row.end - 1, row.start))[0])
        for row in rows(text, text.startswith("\ufeff"))
    ]
    head = min([first, *(a for a, b in spans if a <= last and b >= first)])
    tail = max([last, *(b for a, b in spans if a <= last and b >= first)])
    return head - 1, max(text.count("\n") + 1 - tail, 0)


CASES = {
    "indent": ("label a:\n  e 'Hi.'\n  if x:\n      e 'Yes.'\n", 'label a:\n    e "Hi."\n    if x:\n        e "Yes."\n'),
    "tabs": ("label a:\n\tif x:\n\t\tpass\n", "label a:\n    if x:\n        pass\n"),
    "spaces": ("$  x+=1\npause   1\nif x==1 and  not y :\n  pass\n", "$ x += 1\npause 1\nif x == 1 and not y:\n    pass\n"),
    "signs": ("$ x = -1-2* -y**2\n", "$ x = -1 - 2 * -y ** 2\n"),
    "numbers": ("pause .5\n$ x = 1.+1E3\n", "pause 0.5\n$ x = 1.0 + 1e3\n"),
    "brackets": ("$ x = [ 1,2 , (3,) ] [ 0 ]\n$ y = f ( a=1 ,b )\n", "$ x = [1, 2, (3,)][0]\n$ y = f(a=1, b)\n"),
    "calls": ("call a (1, b = 2)from  c\n", "call a(1, b=2) from c\n"),
    "parameters": ("label a (x , y= 1):\n    pass\n", "label a(x, y=1):\n    pass\n"),
    "line": ("e  happy @sad 'Hi.'(rate=.9)  id x\n", 'e happy @ sad "Hi." (rate=0.9) id x\n'),
    "menu": ("menu m(kind='calm') :\n  'A' if x :\n    pass\n", 'menu m (kind="calm"):\n    "A" if x:\n        pass\n'),
    "play list": ("play music['a.ogg','b.ogg']\n", 'play music ["a.ogg", "b.ogg"]\n'),
    "play value": ("play music(a)\n", "play music (a)\n"),
    "generate": ("@ generate dialogue lines 2..4 cast e , l\n", "@generate dialogue lines 2..4 cast e, l\n"),
    "clauses": ("show e with fade zorder 2 at left\n", "show e at left zorder 2 with fade\n"),
    "said clauses": ('e "Hi." with fade id x\n', 'e "Hi." id x with fade\n'),
    "with": ("window show dissolve\nnvl hide\n", "window show with dissolve\nnvl hide\n"),
    "quotes": ("e 'It\\'s.'\ne 'Say \"hi\".'\n", 'e "It\'s."\ne \'Say "hi".\'\n'),
    "text inside": ("e 'two  spaces \\\\ stay'\n", 'e "two  spaces \\\\ stay"\n'),
    "comments": ("#one\n## two\n#!three\ne 'Hi.' #four\n", '# one\n## two\n#!three\ne "Hi."  # four\n'),
    "blank lines": ("\n\ne 'A'\n\n\n\ne 'B'\n\n\n", 'e "A"\n\ne "B"\n'),
    "no blank at a start": ("label a:\n\n    pass\n", "label a:\n    pass\n"),
    "labels apart": ("e 'A'\n# about a\nlabel a:\n  pass\n# b\nlabel b:\n  pass\ne 'C'\n",
                     'e "A"\n\n# about a\nlabel a:\n    pass\n\n# b\nlabel b:\n    pass\n\ne "C"\n'),
    "comment in a block": ("label a:\n  pass\n  # still a\n# b\nlabel b:\n    pass\n",
                           "label a:\n    pass\n    # still a\n\n# b\nlabel b:\n    pass\n"),
    "comment after a head": ("label a:\n# one\n      # two\n  pass\n", "label a:\n    # one\n    # two\n    pass\n"),
    "comment between arms": ("if x:\n  pass\n# or\nelse:\n  pass\n", "if x:\n    pass\n# or\nelse:\n    pass\n"),
    "brackets joined": ("$ x = [1,\n   2,\n  ]\n", "$ x = [1, 2]\n"),
    "list of one": ("$ x = [1,]\n$ y = (1,)\n", "$ x = [1]\n$ y = (1,)\n"),
    "comment in brackets": ("$ x = [1, # one\n 2]\n", "$ x = [\n    1,  # one\n    2,\n]\n"),
    "backslash": ("show e \\\n  at left\n", "show e at left\n"),
    "line ends": ("e 'A'\r\n\r\n\r\ne  'B'\r\n", 'e "A"\r\n\r\ne "B"\r\n'),
    "byte mark": ("\ufeffe 'A'", '\ufeffe "A"\n'),
    "folded text": ("label a:\n  e 'one\n    two'\n", 'label a:\n    e "one\n      two"\n'),
    "triple": ("label a:\n  '''\n  one\n\n  two\n  '''\n", 'label a:\n    """\n    one\n\n    two\n    """\n'),
    "text of a value": ("$ x = 'one\n   two'\n", '$ x = "one\n   two"\n'),
    "nothing": ("", ""),
    "only comments": ("#a\n\n\n#b", "# a\n\n# b\n"),
    "motion": ("transform t:\n  linear .5 xalign -1 yalign 0\n  parallel :\n    pause 1\n",
               "transform t:\n    linear 0.5 xalign -1 yalign 0\n    parallel:\n        pause 1\n"),
    "properties": ("character e 'E':\n  color '#fff'\n  relation l friend 60 , 'x'\n",
                   'character e "E":\n    color "#fff"\n    relation l friend 60, "x"\n'),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_style(name: str) -> None:
    rough, styled = CASES[name]
    assert formatted(rough) == styled
    assert formatted(styled) == styled


def test_long_brackets_stay_broken() -> None:
    names = ", ".join(f'"name number {number}"' for number in range(8))
    rough = f"default names = [\n{names}]\n"
    styled = formatted(rough)
    assert styled.count("\n") == 10 and formatted(styled) == styled
    assert formatted(f"default names = [{names}]\n").count("\n") == 1


def test_a_long_line_keeps_its_backslashes() -> None:
    rough = "show " + "mira " * 12 + "\\\nat left \\\n  with Dissolve(0.5, " + "alpha=True)\n"
    assert "\\" not in formatted(rough.replace("mira " * 12, "mira "))
    assert formatted(rough).splitlines()[1:] == ["        at left \\", "        with Dissolve(0.5, alpha=True)"]


def test_errors_leave_a_text_alone() -> None:
    text = "label a:\n  e 'open\n  e  'Hi.'\n"
    assert formatted(text) == text and formatted_range(text, 3, 3) == text
    result = checked(Source("x.vns", text))
    assert not result.ok and result.value == text


@pytest.mark.parametrize(
    "first, last, wanted",
    [
        (2, 2, 'e "A"\ne "B"\n\n\n\ne  "C"\n'.replace('e "A"', "e  'A'")),
        (1, 9, 'e "A"\ne "B"\n\ne "C"\n'),
        (3, 5, "e  'A'\ne  'B'\n\ne  \"C\"\n"),
    ],
)  # fmt: skip
def test_a_range(first: int, last: int, wanted: str) -> None:
    assert formatted_range("e  'A'\ne  'B'\n\n\n\ne  \"C\"\n", first, last) == wanted


def test_a_range_keeps_an_indentation_that_others_share() -> None:
    text = "label a:\n  e  'A'\n  e  'B'\n"
    assert formatted_range(text, 3, 3) == "label a:\n  e  'A'\n  e \"B\"\n"
    assert formatted_range(text, 1, 3) == formatted(text)


# --- the command --------------------------------------------------------------------------------------------------

ROUGH, STYLED = "label a:\n  e  'Hi.'\n", 'label a:\n    e "Hi."\n'


def run(*words: str, given: bytes | None = None) -> Any:
    return CliRunner().invoke(command, list(words), input=given, standalone_mode=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.vns").write_text(ROUGH)
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "one.vns").write_text(STYLED)
    (tmp_path / ".vnc").mkdir()
    (tmp_path / ".vnc" / "kept.vns").write_text(ROUGH)
    return tmp_path


def test_all_scripts_of_a_project_are_formatted(folder: Path) -> None:
    told = run()
    assert told.return_value == 0 and "formatted story.vns" in told.stderr and "1 in style already" in told.stderr
    assert (folder / "story.vns").read_text() == STYLED and (folder / ".vnc" / "kept.vns").read_text() == ROUGH
    assert run("--check").return_value == 0


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_nothing_is_written_when_only_asked(folder: Path, option: str) -> None:
    told = run(option, "story.vns", "parts")
    assert told.return_value == 1 and (folder / "story.vns").read_text() == ROUGH
    assert ('+    e "Hi."\n' in told.stdout) == (option == "--diff")


def test_a_file_with_errors_is_left_alone_and_the_others_are_not(folder: Path) -> None:
    (folder / "bad.vns").write_text("e 'open\ne  'Hi.'\n")
    told = run()
    assert told.return_value == 1 and "error[unclosed-quote]" in told.stderr and "bad.vns:1" in told.stderr
    assert (folder / "bad.vns").read_text() == "e 'open\ne  'Hi.'\n" and (folder / "story.vns").read_text() == STYLED


def test_standard_input(folder: Path) -> None:
    assert run("-", given=ROUGH.encode()).stdout == STYLED
    assert run("-", "--check", given=ROUGH.encode()).return_value == 1
    assert run("-", "--check", given=STYLED.encode()).return_value == 0
    broken = run("-", given=b"e 'open\n")
    assert broken.return_value == 1 and broken.stdout == "e 'open\n" and "unclosed-quote" in broken.stderr


def test_a_range_of_a_file(folder: Path) -> None:
    (folder / "story.vns").write_text("e  'A'\ne  'B'\n")
    assert run("story.vns", "--range", "2:2").return_value == 0
    assert (folder / "story.vns").read_text() == "e  'A'\ne \"B\"\n"


@pytest.mark.parametrize("words", [("--range", "2", "story.vns"), ("--range", "1:2"), ("-", "story.vns"), ("nowhere.vns",)])
def test_what_cannot_be_asked(folder: Path, words: tuple[str, ...]) -> None:
    told = run(*words)
    assert isinstance(told.exception, (UsageError, VncError)) and (folder / "story.vns").read_text() == ROUGH


def test_bytes_that_are_no_text(folder: Path) -> None:
    (folder / "story.vns").write_bytes("e 'café'\n".encode("latin-1"))
    assert run("story.vns").return_value == 1 and (folder / "story.vns").read_bytes() == "e 'café'\n".encode("latin-1")
