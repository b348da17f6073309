"""Lint: every rule marks its page's wrong example and not the right one; settings, ignores, fixes, the command."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from parsing import MODULES, ROOT, files, often

from vnc.cli.lint import command
from vnc.diagnostics import Diagnostic, Edit, Fix, VncError
from vnc.fixes import fixed
from vnc.ignores import ignores, kept, unused
from vnc.lint import RULES, review
from vnc.lint.page import page
from vnc.lint.review import mended, opinions
from vnc.lint.settings import chosen
from vnc.manuscript import manuscript
from vnc.parse.unparse import unparse
from vnc.pipeline import Shop, Wish, check
from vnc.project import Project
from vnc.script import Module
from vnc.source import Source, Span
from vnc.store import Store
from vnc.world import MemoryWorld

PAGES = ROOT / "docs" / "codes"
EXAMPLE = re.compile(r"^```vns (wrong|right)\n(.*?)^```$", re.S | re.M)
SETTING = re.compile(r"^\[lint\]\n([\w-]+) = ([\d.]+)$", re.M)
CODES = [*(rule.code for rule in RULES), "unused-ignore"]
BESIDE = {"unused-file": {"voices/start_9.ogg": b"OggS"}}


def shop(text: str, tmp_path: Path, lint: Mapping[str, Any] | None = None, **more: Any) -> Shop:
    beside = more.pop("beside", {})
    world = MemoryWorld({"main.vns": text.encode(), **beside})
    return Shop(Project(lint=dict(lint or {}), **more), world, Store(tmp_path / "store"), tmp_path)


def told(text: str, tmp_path: Path, lint: Mapping[str, Any] | None = None, **more: Any) -> list[Diagnostic]:
    return list(review(shop(text, tmp_path, lint, **more), Wish("main.vns")).found)


@pytest.mark.parametrize("code", CODES)
def test_pages(code: str, tmp_path: Path) -> None:
    text = (PAGES / f"{code}.md").read_text("utf-8")
    lint = {name: float(value) for name, value in SETTING.findall(text)}
    pair = dict(EXAMPLE.findall(text))
    beside = BESIDE.get(code, {})
    assert code in [d.code for d in told(pair["wrong"], tmp_path, lint, beside=beside)]
    right = told(pair["right"], tmp_path, lint, beside=beside)
    assert code not in [d.code for d in right] and not [d for d in right if d.severity == "error"]


@pytest.mark.parametrize("code", CODES)
def test_pages_have_a_title_and_a_reason(code: str) -> None:
    lines = (PAGES / f"{code}.md").read_text("utf-8").splitlines()
    assert lines[0].startswith("# ") and len(lines[2]) > 20


def test_the_documentation_lists_every_rule() -> None:
    assert (ROOT / "docs" / "lint.md").read_text("utf-8") == page()


def test_findings_stand_where_they_belong(tmp_path: Path) -> None:
    text = 'title "x"\nlabel start:\n    "One   two  the the end."\n'
    spans = {d.code: text[d.span.start : d.span.end] for d in told(text, tmp_path) if d.span}
    assert spans["doubled-word"] == "the the" and spans["stray-space"] in ("   ", "  ")


@pytest.mark.parametrize("file", [f for f in files() if f.parent.name == "samples"], ids=lambda f: f.name)
def test_samples_have_no_warnings(file: Path) -> None:
    result = CliRunner().invoke(command, [str(file), "--format", "json"], standalone_mode=False)
    told = [d["code"] for d in json.loads(result.stdout) if d["severity"] != "note"]
    assert [code for code in told if code != "missing-glyph"] == []  # which fonts there are is the machine's affair


@often(40)
@given(MODULES)
def test_no_rule_breaks_on_any_script(module: Module) -> None:
    with TemporaryDirectory() as folder:
        at = shop(unparse(module), Path(folder))
        found = list(opinions(at, manuscript(at, Wish("main.vns")), "main.vns", RULES, {}))
    assert {d.code for d in found} <= {rule.code for rule in RULES}


# --- settings -----------------------------------------------------------------------------------------------------

LONG = 'title "x"\nlabel start:\n    "' + "one two three " * 4 + 'four."\n'


@pytest.mark.parametrize(
    "lint, levels",
    [
        ({}, []),
        ({"long-line": 12}, ["note"]),
        ({"long-line": 13}, []),
        ({"long-line": {"level": "error", "limit": 5}}, ["error"]),
        ({"long-line": {"level": "off", "limit": 5}}, []),
    ],
)
def test_levels_and_limits(lint: Mapping[str, Any], levels: list[str], tmp_path: Path) -> None:
    assert [d.severity for d in told(LONG, tmp_path, lint) if d.code == "long-line"] == levels


@pytest.mark.parametrize("value", ["off", False])
def test_a_rule_is_switched_off(value: Any, tmp_path: Path) -> None:
    assert "untitled" in [d.code for d in told('"Hi."\n', tmp_path)]
    assert "untitled" not in [d.code for d in told('"Hi."\n', tmp_path, {"untitled": value})]


@pytest.mark.parametrize(
    "lint, hint",
    [
        ({"long-lines": 3}, "did you mean `long-line`?"),
        ({"long-line": "warn"}, "did you mean `warning`?"),
        ({"long-line": "x"}, "write off, note, warning, error or a number of words"),
        ({"untitled": 3}, "write off, note, warning, error"),
        ({"long-line": {"limits": 3}}, "did you mean `limit`?"),
        ({"long-line": {"level": 3}}, "level ="),
        ({"long-line": -1}, "write off"),
    ],
)
def test_wrong_settings_are_answered(lint: Mapping[str, Any], hint: str) -> None:
    with pytest.raises(VncError) as caught:
        chosen(RULES, lint)
    assert hint in caught.value.hint and caught.value.code == 2


def test_the_project_ignores_codes_of_lint_too(tmp_path: Path) -> None:
    assert not told('"Hi."\n', tmp_path, ignore=("untitled",))


# --- comments that ignore -----------------------------------------------------------------------------------------

UNTITLED, PAUSE = '"Hi."\n', 'title "x"\nlabel start:\n    "Hi."\n'


@pytest.mark.parametrize(
    "text",
    [
        "# vnc: ignore long-pause\n\n{a}{b}",
        "{a}    pause 9  # vnc: ignore long-pause\n",
        "{a}    pause 9  # vnc: ignore untitled, long-pause because it is meant\n",
        "{a}    # vnc: ignore long-pause\n\n    # why\n{b}",
        "{a}    #vnc:ignore long-pause\n{b}",
    ],
)
def test_a_comment_silences(text: str, tmp_path: Path) -> None:
    text = text.format(a=PAUSE, b="    pause 9\n")
    assert "long-pause" not in [d.code for d in told(text, tmp_path)]


@pytest.mark.parametrize(
    "text",
    [
        '{a}    pause 9\n    "# vnc: ignore long-pause"\n',
        "{a}    pause 9\n    # vnc: ignore long-pause\n",
        "{a}    # vnc: ignore long-pause\n    pause 1\n    pause 9\n",
        "{a}    pause 9  # vnc: ignore longpause\n",
        "{a}    pause 9  # ignore long-pause\n",
    ],
)
def test_what_does_not_silence(text: str, tmp_path: Path) -> None:
    assert "long-pause" in [d.code for d in told(text.format(a=PAUSE), tmp_path)]


def test_check_obeys_comments_and_errors_do_not(tmp_path: Path) -> None:
    text = '# vnc: ignore unused-character, unknown-character\ncharacter a "Ann"\nlabel start:\n    "Hi."\n    bob "Hi."\n'
    assert [d.code for d in check(shop(text, tmp_path), Wish("main.vns")).found] == ["unknown-character"]
    bare = text.partition("\n")[2]
    assert {d.code for d in check(shop(bare, tmp_path), Wish("main.vns")).found} == {"unknown-character", "unused-character"}


def test_unused_and_unknown_codes_are_told(tmp_path: Path) -> None:
    text = PAUSE + "    pause 9  # vnc: ignore long-pause, untitled, long-lime\n"
    found = [d for d in told(text, tmp_path) if d.code == "unused-ignore"]
    assert [text[d.span.start : d.span.end] for d in found if d.span] == ["untitled", "long-lime"]
    assert found[1].hints == ("did you mean `long-line`?",) and found[1].severity == "warning"
    assert [d.message for d in told(PAUSE + "    # vnc: ignore\n", tmp_path)] == ["this comment names no code"]


def test_errors_are_never_silenced() -> None:
    source = Source("x", "a  # vnc: ignore c\n")
    error = Diagnostic("error", "c", "m", Span.at("x", 0, 1))
    assert kept([error], {"x": source}) == (error,)
    assert len(list(unused([error], {"x": source}, ["c"]))) == 1


def test_marks_inside_texts_are_none() -> None:
    source = Source("x", '"# vnc: ignore a"\n\'# vnc: ignore b\'\n"""\n# vnc: ignore c\n"""\n"it\'s"  # vnc: ignore d\n')
    assert [each.code for each in ignores(source)] == ["d"]


# --- fixes --------------------------------------------------------------------------------------------------------


def after_fixes(text: str, tmp_path: Path) -> str:
    files = {"main.vns": text.encode()}
    at = Shop(Project(), MemoryWorld(files), Store(tmp_path / "store"), tmp_path)
    for name, new, _ in mended(at, Wish("main.vns")):
        files[name] = new.encode()
    return files["main.vns"].decode()


@pytest.mark.parametrize(
    "text, wanted",
    [
        ('    " One  two   three. "\n', '    "One two three."\n'),
        ('    "One "\n    extend " two "\n', '    "One "\n    extend " two"\n'),
        ('    "One"  # vnc: ignore long-pause\n', '    "One"\n'),
        ('    # vnc: ignore long-pause\n    "One"\n', '    "One"\n'),
        ('    pause 9  # vnc: ignore long-pause, untitled\n', '    pause 9  # vnc: ignore long-pause\n'),
        ('    pause 9  # vnc: ignore untitled, long-pause\n', '    pause 9  # vnc: ignore long-pause\n'),
        ('    "The the end."\n', '    "The the end."\n'),
        ('    "One\\ "\n', '    "One\\ "\n'),
    ],
)  # fmt: skip
def test_safe_fixes_and_no_others(text: str, wanted: str, tmp_path: Path) -> None:
    head = 'title "x"\nlabel start:\n    "Hi."\n'
    assert after_fixes(head + text, tmp_path) == head + wanted


def test_fixes_of_the_parser_are_put_in(tmp_path: Path) -> None:
    text = 'title "x"\nlabel start\n    “Hi.  There.”\n'
    assert after_fixes(text, tmp_path) == 'title "x"\nlabel start:\n    "Hi. There."\n'


def test_overlapping_fixes_wait() -> None:
    def fix(first: int, last: int, text: str) -> Fix:
        return Fix("x", (Edit(Span.at("x", first, last), text),))

    assert fixed("abcdef", "x", [fix(0, 2, "1"), fix(1, 3, "2"), fix(4, 5, "3")]) == ("1cd3f", 2)
    assert fixed("abc", "x", [fix(0, 1, "1"), fix(0, 1, "1")]) == ("1bc", 2)


# --- the command --------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "story.vns").write_text('label start:\n    "The  the end."\n')
    return tmp_path


def run(*words: str) -> Any:
    return CliRunner().invoke(command, list(words), standalone_mode=False)


def test_exit_codes(folder: Path) -> None:
    assert run().return_value == 1
    (folder / "story.vns").write_text('label start:\n    "The end."\n')
    assert run().return_value == 0 and run("--strict").return_value == 1


@pytest.mark.parametrize(
    "form, sign", [("json", '"code": "doubled-word"'), ("sarif", '"ruleId": "doubled-word"'), ("github", "title=doubled-word")]
)
def test_formats(folder: Path, form: str, sign: str) -> None:
    assert sign in run("--format", form).stdout


def test_fix_writes_the_file(folder: Path) -> None:
    result = run("--fix")
    assert "story.vns: 1 fix" in result.stderr and (folder / "story.vns").read_text() == 'label start:\n    "The the end."\n'


def test_rules_are_listed_as_the_project_has_them(folder: Path) -> None:
    (folder / "vnc.toml").write_text('[lint]\nuntitled = "off"\nlong-line = 7\n')
    listed = run("--rules").stdout
    assert "untitled" not in listed and re.search(r"long-line +note +7 words", listed)
