"""What stands under `editors/`, run by the programs that writers use: node, Vim, Neovim. What is missing is skipped."""

import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from parsing import ROOT, files

from vnc.highlight.language import language
from vnc.highlight.reader import pieces

EDITORS = ROOT / "editors"
TOOLS = EDITORS / "node_modules"
node = pytest.mark.skipif(not (shutil.which("node") and (TOOLS / "vscode-textmate").is_dir()), reason="needs node and `npm ci` in editors/")
HARD = (
    'e "One\n  two {b}three."\njump x',
    'e "One\nl "Two."\njump x',
    "    e 'Hi.' (rate=1\nlabel x:\n    pause",
    "$ a = (1 +\n    f(b, 'x'))\nshow e",
    "show e \\\n  at left\njump x",
    'show e at left:\n\n# a note\n    # another\n    linear 1 zoom 2\n  e "Hi."\nhide e',
    'e "嬉しい😀 {i}x{/i} [e]" # 😀\n嬉 "x"',
    "\tshow e:\n\t\tzoom 2\n\te 'x'",
    '@generate dialogue:\n  "A note."\n  keep "x"\n  fallback:\n    show e:\n      zoom 1\n    e "x"\n  tone "y"\nlabel a:',
    'character e "E":\n  looks "a\n  b"\nlabel a',
    "'''a\n\nb''' id x\n\"\"\"c\"\"\"",
    '"a\\',
    "e '' ''\nif a == 'b' and not c:",
    "transform a(b=1,\n    c=2):\n    on show, hide:\n        alpha 1",
)  # fmt: skip


@cache
def texts() -> tuple[str, ...]:
    """All shipped scripts, some of them spoilt, and small hard ones."""
    chance = random.Random(7)
    whole = [file.read_text("utf-8") for file in files()]
    return (*whole, *(spoilt(chance.choice(whole), chance) for _ in range(60)), *HARD)


def spoilt(text: str, chance: random.Random) -> str:
    """About thirty lines of a script with a few signs put in or taken out."""
    lines = text.split("\n")
    first = chance.randrange(max(1, len(lines) - 30))
    text = "\n".join(lines[first : first + 30])
    for _ in range(4):
        place = chance.randrange(len(text) + 1)
        text = text[:place] + chance.choice(("", *"\n\"'()[]\\# :,@$.-{}")) + text[place + chance.randrange(2) :]
    return text


def shown(text: str, world: str = "") -> list[list[str]]:
    """The class, or its name in an editor's world, of every UTF-16 unit of each line; none for white space."""
    classes = language().classes
    every: list[str] = []
    for piece in pieces(text):
        kind = classes[piece.kind][world] if world and piece.kind else piece.kind
        every += (kind for char in piece.text for _ in range(1 + (char > "\uffff")))
    lines, start = [], 0
    for line in text.split("\n"):
        units = len(line.encode("utf-16-le")) // 2
        lines.append(blanked(every[start : start + units], line))
        start += units + 1
    return lines


def units(line: str, each: Iterable[str]) -> list[str]:
    """What each character has, once for each of its UTF-16 units."""
    return [what for char, what in zip(line, each, strict=True) for _ in range(1 + (char > "\uffff"))]


def blanked(kinds: list[str], line: str) -> list[str]:
    return ["" if char.isspace() else kind for char, kind in zip(units(line, line), kinds, strict=True)]


def same(text: str, found: list[list[str]], wanted: list[list[str]]) -> None:
    for number, line in enumerate(text.split("\n")):
        seen = blanked(found[number], line)
        assert seen == wanted[number], (number, line, [*zip(line, seen, wanted[number], strict=False)])


def run(script: str, given: object) -> list[list[list[str]]]:
    done = subprocess.run(["node", str(EDITORS / "test" / script)], input=json.dumps(given), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# --- highlighting -------------------------------------------------------------------------------------------------


@node
def test_textmate_colours_like_the_table() -> None:
    for text, found in zip(texts(), run("textmate.mjs", texts()), strict=True):
        same(text, found, shown(text))


@node
def test_codemirror_colours_like_the_table() -> None:
    for text, found in zip(texts(), run("codemirror.mjs", texts()), strict=True):
        same(text, found, shown(text, "codemirror"))


VIMS = [pytest.param(name, marks=pytest.mark.skipif(not shutil.which(name), reason=f"needs {name}")) for name in ("vim", "nvim")]
START = ["-u", "NONE", "-i", "NONE", "-es", "--cmd", f"set nocompatible encoding=utf-8 rtp^={EDITORS / 'vim'}"]
PLUGINS = ["-c", "filetype plugin indent on", "-c", "syntax on"]


def vim(program: str, script: str, *given: Path, out: Path) -> None:
    """Run a script over files, with the project's plugin and nothing else."""
    command = [program, *START, *PLUGINS, "-S", str(EDITORS / "test" / script), *map(str, given)]
    subprocess.run(command, env={**os.environ, "OUT": str(out)}, timeout=60, stdin=subprocess.DEVNULL, capture_output=True)


def links() -> dict[str, str]:
    """Class by group, of the syntax file."""
    text = (EDITORS / "vim" / "syntax" / "vns.vim").read_text("utf-8")
    classes = {f"vns_{name}": name for name in language().classes}
    return classes | dict(re.findall(r"highlight default link (\S+) vns_(\w+)", text))


@pytest.mark.parametrize("program", VIMS)
def test_vim_colours_like_the_table(program: str, tmp_path: Path) -> None:
    tried = [text for text in texts() if "\\\n" not in text or text in HARD]
    given = [tmp_path / f"{number}.vns" for number in range(len(tried))]
    for file, text in zip(given, tried, strict=True):
        file.write_text(text, "utf-8")
    vim(program, "colours.vim", *given, out=tmp_path / "out.json")
    known = links()
    for text, lines in zip(tried, json.loads((tmp_path / "out.json").read_text("utf-8")), strict=True):
        # a line of properties after a backslash may differ: Vim sees it start once more
        found = [[known.get(group, "") for group in groups] for groups in lines]
        same(text, [units(line, kinds) for line, kinds in zip(text.split("\n"), [*found, []], strict=False)], shown(text))


@node
def test_textmate_by_its_own_tester() -> None:
    command = [
        "node",
        str(TOOLS / "vscode-tmgrammar-test" / "dist" / "unit.js"),
        "-g",
        "textmate/vns.tmLanguage.json",
        "test/*.test.vns",
    ]
    done = subprocess.run(command, cwd=EDITORS, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
