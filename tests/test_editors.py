"""What stands under `editors/`, run by the programs that writers use: node, Vim, Neovim. What is missing is skipped."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from parsing import ROOT, files

from vnc import report
from vnc.highlight.language import language
from vnc.highlight.reader import pieces
from vnc.parse import parse
from vnc.source import Source

EDITORS = ROOT / "editors"
TOOLS = EDITORS / "node_modules"
node = pytest.mark.skipif(
    not (shutil.which("node") and (TOOLS / "vscode-textmate").is_dir()), reason="needs node and `npm ci` in editors/"
)
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
    kept = [file.read_text("utf-8") for file in sorted((ROOT / "tests" / "cases" / "highlight").iterdir())]
    return (*whole, *(spoilt(chance.choice(kept), chance) for _ in range(60)), *HARD)


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


def each_character(line: str, groups: list[str]) -> list[str]:
    """What stands at each character's first byte."""
    return [groups[len(line[:place].encode())] for place in range(len(line))]


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
        found = [each_character(line, groups) for line, groups in zip(text.split("\n"), lines, strict=False)]
        found = [[known.get(group, "") for group in groups] for groups in found]
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


# --- the VS Code extension ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is inside the packaged extension."""
    folder = tmp_path_factory.mktemp("vsix")
    command = ["node", str(EDITORS / "vscode" / "package.mjs"), str(folder / "vns.vsix")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(folder / "vns.vsix") as file:
        file.extractall(folder / "in")
    return folder / "in" / "extension"


def manifest() -> dict[str, Any]:
    return json.loads((EDITORS / "vscode" / "package.json").read_text("utf-8"))


@node
def test_the_package_holds_what_the_manifest_names(unpacked: Path) -> None:
    told = json.loads((unpacked / "package.json").read_text("utf-8"))
    adds = told["contributes"]
    named = [told["icon"], told["main"], *(each["path"] for kind in ("grammars", "snippets") for each in adds[kind])]
    named += [adds["languages"][0]["configuration"], *adds["languages"][0]["icon"].values()]
    assert all((unpacked / name).is_file() for name in named)
    grammar = json.loads((unpacked / adds["grammars"][0]["path"]).read_text("utf-8"))
    assert grammar["scopeName"] == adds["grammars"][0]["scopeName"]
    licences = (unpacked / "THIRD-PARTY.txt").read_text("utf-8")
    assert re.findall(r"^[\w@/.-]+ [\d.]+ \((?!MIT|ISC).*\)$", licences, re.M) == []
    assert "vscode-languageclient" in licences


@node
def test_the_extension_works_with_the_compiler(unpacked: Path, tmp_path: Path) -> None:
    """Loaded as VS Code loads it: server, tasks, a picture of the cursor's line, a preview."""
    story = 'character e "Eileen":\n    looks "tall"\n\nlabel start:\n    e "Hello."\n    e glad "Bye."\n'
    (tmp_path / "story.vns").write_text(story, "utf-8")
    (tmp_path / "vnc.toml").write_text('size = "320x180"\nfps = 24\nvoices = ["blip"]\n', "utf-8")
    program = Path(sys.executable).with_name("vnc")
    command = ["node", str(EDITORS / "test" / "extension.mjs"), str(unpacked), str(program), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    declared = {each["command"] for each in manifest()["contributes"]["commands"]}
    assert declared <= set(told["commands"])
    assert {"CompletionItem", "Hover", "Definition", "Rename", "InlayHints", "CodeLens"} <= set(told["providers"])
    assert ["unknown-statement", 1] in told["diagnostics"]
    assert {"show", "play"} <= set(told["completion"])
    assert told["tasks"] == [
        ["build story.vns", ["build", "story.vns"], "$vnc", False],
        ["watch story.vns", ["watch", "story.vns"], "$vnc-watch", True],
        ["check story.vns", ["check", "story.vns", "--format", "github"], "$vnc-github", False],
    ]
    assert told["errors"] == ["Open a saved .vns script first."]
    assert (tmp_path / "build" / "story.frame.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "build" / "story.preview.webm").stat().st_size > 1000
    assert [told[kind][0] for kind in ("frame", "preview")] == ["vscode.open", "vscode.open"]


def test_menus_and_keys_name_declared_commands() -> None:
    adds = manifest()["contributes"]
    declared = {each["command"] for each in adds["commands"]}
    used = {each["command"] for menu in adds["menus"].values() for each in menu} | {
        each["command"] for each in adds["keybindings"]
    }
    assert used <= declared


def test_problem_matchers_read_what_is_printed() -> None:
    """Severity, code, file, place and message, of both forms."""
    patterns = {each["name"]: each["patterns"] for each in manifest()["contributes"]["problemPatterns"]}
    wrong = Source("story.vns", "label start:\n    shw e\n")
    found = parse(wrong).found
    text = report.text(found, {"story.vns": wrong}).split("\n")
    first, second = (re.compile(each["regexp"]) for each in patterns["vnc-text"])
    assert first.fullmatch(text[0])[2] == "unknown-statement"  # type: ignore[index]
    assert second.fullmatch(text[1]).groups() == ("story.vns", "2", "5")  # type: ignore[union-attr]
    (one,) = patterns["vnc-github"]
    told = re.compile(one["regexp"]).fullmatch(report.github(found, {"story.vns": wrong}).split("\n")[0])
    assert told is not None
    facts = {name: told[one[name]] for name in ("severity", "file", "line", "column", "code")}
    assert facts == {"severity": "error", "file": "story.vns", "line": "2", "column": "5", "code": "unknown-statement"}


def test_the_watch_task_knows_begin_and_end() -> None:
    ground = next(each for each in manifest()["contributes"]["problemMatchers"] if each["name"] == "vnc-watch")["background"]
    assert re.search(ground["beginsPattern"], "21:07:46  building")
    assert re.search(ground["beginsPattern"], "21:07:46  story.vns changed")
    assert re.search(ground["endsPattern"], "          the last good film stays; waiting for changes")


@pytest.mark.parametrize("word", json.loads((EDITORS / "vscode" / "snippets" / "vns.json").read_text("utf-8")))
def test_every_snippet_is_good_script(word: str) -> None:
    """With its places left as they are, a snippet parses where it belongs."""
    body = json.loads((EDITORS / "vscode" / "snippets" / "vns.json").read_text("utf-8"))[word]["body"]
    places = r"\$\{\d+\|([^,|]*)[^}]*\}|\$\{\d+:([^}]*)\}|\$[1-9]"
    text = re.sub(places, lambda found: found[1] or found[2] or "", "\n".join(body))
    text = text.replace("$0", "pass").replace("\\$", "$")
    around = '@generate dialogue:\n    prompt "x"\n    ' if word in ("keep", "tone", "setting", "fallback") else ""
    around = around or ("@generate dialogue:\n    " if word == "prompt" else "")
    whole = around + text.replace("\n", "\n    ") if around else text
    assert parse(Source("snippet.vns", whole + "\n")).found == (), whole


def test_the_icon_is_a_small_square() -> None:
    from PIL import Image

    with Image.open(EDITORS / "vscode" / "icon.png") as picture:
        assert picture.size == (128, 128)


# --- other editors ------------------------------------------------------------------------------------------------

WRONG = 'character e "Eileen":\n    looks "tall"\n\nlabel start:\n    e "Hello."\n    shw e\n'


@pytest.mark.skipif(not shutil.which("nvim"), reason="needs nvim")
def test_neovim_has_the_server(tmp_path: Path) -> None:
    """By the plugin's `setup`, as docs/editors.md tells it."""
    (tmp_path / "story.vns").write_text(WRONG, "utf-8")
    (tmp_path / "init.lua").write_text(
        f"""
        vim.opt.rtp:prepend({json.dumps(str(EDITORS / "vim"))})
        vim.cmd("filetype plugin indent on")
        require("vnc").setup({{ cmd = {{ {json.dumps(str(Path(sys.executable).with_name("vnc")))}, "lsp" }} }})
        vim.cmd("edit " .. vim.fn.fnameescape({json.dumps(str(tmp_path / "story.vns"))}))
        vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
        vim.lsp.commands["vnc.previewHere"]({{ arguments = {{ vim.uri_from_bufnr(0), "start" }} }})
        vim.wait(60000, function() return vim.fn.join(vim.fn.getline(1, "$")):find("unknown%-statement") ~= nil end, 50)
        local asked = vim.fn.join(vim.fn.getline(1, "$"), "\\n")
        vim.cmd("wincmd p")
        vim.fn.writefile({{ asked }}, {json.dumps(str(tmp_path / "asked.txt"))})
        local told = vim.tbl_map(function(each) return {{ each.code, each.lnum }} end, vim.diagnostic.get(0))
        vim.fn.writefile({{ vim.fn.json_encode(told) }}, {json.dumps(str(tmp_path / "out.json"))})
        vim.cmd("qall!")
        """,
        "utf-8",
    )
    subprocess.run(["nvim", "--headless", "-u", str(tmp_path / "init.lua")], timeout=120, capture_output=True)
    assert ["unknown-statement", 5] in json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert "unknown-statement" in (tmp_path / "asked.txt").read_text(
        "utf-8"
    )  # a preview was tried, of the script with its mistake


@pytest.mark.parametrize("program", VIMS)
def test_vim_indents_and_checks(program: str, tmp_path: Path) -> None:
    """Indentation by the script's blocks; `:make` fills the list of mistakes."""
    (tmp_path / "story.vns").write_text(
        WRONG.replace("    shw e\n", "    if x:\njump a\nelse:\njump b\nlabel c:\ne 'x'\n"), "utf-8"
    )
    vnc = Path(sys.executable).with_name("vnc")
    script = tmp_path / "run.vim"
    script.write_text(
        f"""
        execute "edit" fnameescape({json.dumps(str(tmp_path / "story.vns"))})
        normal! gg=G
        silent write
        let &l:makeprg = substitute(&l:makeprg, "^vnc", {json.dumps(str(vnc))}, "")
        execute "cd" fnameescape({json.dumps(str(tmp_path))})
        silent make!
        let found = map(getqflist(), 'v:val.type . " " . v:val.lnum . " " . v:val.text')
        call writefile([json_encode(found)], $OUT)
        quitall!
        """.replace("\n        ", "\n"),
        "utf-8",
    )
    subprocess.run(
        [program, *START, *PLUGINS, "-S", str(script)],
        env={**os.environ, "OUT": str(tmp_path / "out.json")}, timeout=60, stdin=subprocess.DEVNULL, capture_output=True,
    )  # fmt: skip
    lines = (tmp_path / "story.vns").read_text("utf-8").split("\n")
    assert lines[5:11] == ["    if x:", "        jump a", "    else:", "        jump b", "label c:", "    e 'x'"]
    assert any(re.fullmatch(r"e 7 .*no label `a`.*", each) for each in json.loads((tmp_path / "out.json").read_text("utf-8")))


@pytest.mark.skipif(not shutil.which("emacs"), reason="needs emacs")
def test_emacs_shows_faces() -> None:
    command = ["emacs", "-Q", "--batch", "-L", str(EDITORS / "emacs"), "-l", str(EDITORS / "test" / "faces.el")]
    script = {"SCRIPT": str(ROOT / "samples" / "hello.vns")}
    done = subprocess.run(command, env={**os.environ, **script}, capture_output=True, text=True, timeout=60)
    faces = dict(line.rsplit(" ", 1) for line in done.stdout.splitlines() if " " in line)
    wanted = {"label": "keyword", "scene": "keyword", "character": "type", "mira": "function-name", "title": "preprocessor"}
    assert {word: faces.get(word) for word in wanted} == {word: f"font-lock-{face}-face" for word, face in wanted.items()}


def told(editor: str, language: str) -> str:
    """The first block of that language in what docs/editors.md tells of an editor."""
    part = (ROOT / "docs" / "editors.md").read_text("utf-8").split(f"\n## {editor}\n")[1].split("\n## ")[0]
    return re.findall(rf"```{language}\n(.*?)```", part, re.S)[0]


def has_eglot() -> bool:
    given = ["emacs", "--batch", "-q", "--eval", "(progn (package-initialize) (require 'eglot))"]
    return bool(shutil.which("emacs")) and not subprocess.run(given, capture_output=True, timeout=60).returncode


def test_emacs_has_the_server(tmp_path: Path) -> None:
    """With the configuration of docs/editors.md, in the Emacs that is here."""
    if not has_eglot():
        pytest.skip("needs emacs with eglot")
    (tmp_path / "story.vns").write_text(WRONG, "utf-8")
    (tmp_path / "vnc.toml").write_text("")
    config = told("Emacs", "elisp").replace("/path/to/vnc/editors/emacs", str(EDITORS / "emacs"))
    (tmp_path / "init.el").write_text(config, "utf-8")
    known = {"CONFIG": str(tmp_path / "init.el"), "SCRIPT": str(tmp_path / "story.vns")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["emacs", "-q", "--batch", "-l", str(EDITORS / "test" / "server.el")]
    done = subprocess.run(command, env={**os.environ, **known, "PATH": path}, capture_output=True, text=True, timeout=120)
    assert "unknown-statement" in done.stdout, done.stderr[-2000:]


def test_configurations_for_other_editors_are_well_formed() -> None:
    """Those that no test can start: what they name is what we ship and announce."""
    helix = tomllib.loads(told("Helix", "toml"))
    assert helix["language-server"]["vnc"] == {"command": "vnc", "args": ["lsp"]}
    scope = json.loads((EDITORS / "textmate" / "vns.tmLanguage.json").read_text("utf-8"))["scopeName"]
    assert helix["language"][0]["scope"] == scope and helix["language"][0]["file-types"] == ["vns"]
    sublime = json.loads(told("Sublime Text", "json"))["clients"]["vnc"]
    assert sublime["command"] == ["vnc", "lsp"] and sublime["selector"] == scope
    assert json.loads(told("Zed", "json"))["file_types"] == {"Python": ["vns"]}


CODE_SERVER, CHROMIUM = os.environ.get("VNC_CODE_SERVER", ""), shutil.which("chromium") or ""


@pytest.mark.optin
@pytest.mark.skipif(not (CODE_SERVER and CHROMIUM), reason="needs VNC_CODE_SERVER and chromium")
@node
def test_vs_code_itself_shows_it(unpacked: Path, tmp_path: Path) -> None:
    """In the workbench that code-server carries. VNC_CODE_SERVER: its `out/node/entry.js`, with playwright-core beside it."""
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "wrong.vns").write_text(WRONG, "utf-8")
    (folder / "story.vns").write_text(WRONG.replace("    shw e\n", ""), "utf-8")
    vsix = unpacked.parents[1] / "vns.vsix"
    command = [
        "node",
        str(EDITORS / "test" / "workbench.mjs"),
        CODE_SERVER,
        str(vsix),
        str(Path(sys.executable).with_name("vnc")),
    ]
    done = subprocess.run(
        [*command, str(folder)], env={**os.environ, "CHROMIUM": CHROMIUM}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert "Visual novel script" in told["status"]
    assert any("preview from here" in each.replace("\xa0", " ") for each in told["lenses"])
