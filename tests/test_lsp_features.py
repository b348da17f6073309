"""What the language server answers, without a server: names, texts, findings while the script changes."""

import json
import random
from pathlib import Path
from types import SimpleNamespace

import pytest
from editing import MARK, Editor, opened
from lsprotocol import types as lsp

from vnc import pipeline
from vnc.fmt import formatted, formatted_range
from vnc.lsp.features import (
    actions,
    blocks,
    colours,
    completion,
    folding,
    formatting,
    hints,
    hover,
    lenses,
    links,
    names,
    signature,
    symbols,
    tokens,
)
from vnc.lsp.findings import findings, shown
from vnc.lsp.grammar import before, block, wanted
from vnc.lsp.text import Drift, Text, column, width
from vnc.lsp.wire import Numbers, Sender, converter
from vnc.pipeline import Shop, Wish
from vnc.request import Figure

ROOT = Path(__file__).parents[1]
CAST = """\
character e "Eileen":
    looks "girl of 17"
    emotion smug "one brow up"

character l "Lucy":
    looks "girl of 18"
"""


def labels(editor: Editor, number: int = 0) -> set[str]:
    told = completion.completion(editor.view, lsp.CompletionParams(**editor.at(number)))
    return {item.label for item in told.items}


def renamed(editor: Editor, new: str, number: int = 0) -> dict[str, str]:
    return editor.applied(names.rename(editor.view, lsp.RenameParams(new_name=new, **editor.at(number))))


def codes(editor: Editor) -> list[str]:
    return [found.code for found in findings(editor.view, budget=10.0)]


def acted(editor: Editor) -> list[lsp.CodeAction]:
    asked = lsp.CodeActionParams(editor.document, editor.everything(), lsp.CodeActionContext([]))
    return actions.actions(editor.view, asked)


# --- lines and columns --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("encoding", "units"), [("utf-8", 15), ("utf-16", 7), ("utf-32", 6)])
def test_columns_count_in_the_units_of_the_editor(encoding, units) -> None:
    text = Text("a\nx嬉しい😀\ty\r\nb", encoding)
    assert width("x嬉しい😀\t", encoding) == units
    assert text.position(8) == lsp.Position(1, units)
    assert text.offset(lsp.Position(1, units)) == 8
    assert text.offset(lsp.Position(1, 999)) == 9
    assert text.offset(lsp.Position(9, 0)) == len(text.text)


def test_a_column_within_a_character_is_its_beginning() -> None:
    assert column("a😀b", 2, "utf-16") == 1
    assert column("a嬉b", 2, "utf-8") == 1


@pytest.mark.parametrize("text", ["", "a", "a\n", "a\nb", "a\r\nb\r\n", "a\rb\n", "\n\n", "a\x0bb\u2028c\n"])
def test_every_place_is_found_again(text) -> None:
    lines = Text(text, "utf-16")
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] != "\r\n" and text[offset : offset + 2] != "\r\n":
            assert lines.offset(lines.position(offset)) == offset
    assert len(lines.starts) == 1 + text.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def test_drift_knows_where_characters_went() -> None:
    chance = random.Random(4)
    for _ in range(300):
        old = "".join(chance.choice("ab\n") for _ in range(chance.randint(0, 30)))
        first = chance.randint(0, len(old))
        last = chance.randint(first, len(old))
        new = old[:first] + "".join(chance.choice("ab") for _ in range(chance.randint(0, 5))) + old[last:]
        drift = Drift.between(old, new)
        for offset in range(len(old)):
            if offset < drift.head or offset >= drift.old - drift.tail:
                assert new[drift.at(offset)] == old[offset]
        assert all(drift.at(offset, True) == offset for offset in range(first + 1))
        assert drift.at(len(old)) in (len(new), len(old))


# --- completion ---------------------------------------------------------------------------------------------------

PLACES = [
    ("label start:\n    ‸", {"e", "l", "show", "scene", "jump", "@generate", "$"}, {"character", "looks", "elif"}),
    ("‸", {"character", "background", "label", "e"}, {"looks"}),
    ("label start:\n    e ‸", {"smug", "happy", "vhappy", "crossed"}, {"show", "jump"}),
    ("label start:\n    show ‸", {"e", "l", "eileen", "rain"}, {"dissolve"}),
    ("label start:\n    show e ‸", {"smug", "happy", "at", "with", "behind"}, {"jump"}),
    ("label start:\n    show e at ‸", {"left", "right", "truecenter"}, {"happy", "jump"}),
    ("label start:\n    show e at left with ‸", {"dissolve", "fade", "Dissolve"}, {"happy", "left"}),
    ("label start:\n    show e at left ‸", {"with", "as", "zorder"}, {"and", "happy"}),
    ("label start:\n    jump ‸\nlabel other:\n    pass", {"start", "other"}, {"e", "show"}),
    ("label start:\n    scene ‸\nbackground bg sea:\n    prompt \"sea\"", {"bg sea", "black"}, {"e"}),
    ("label start:\n    play ‸", {"music", "sound", "ambience"}, {"calm"}),
    ("label start:\n    play music mood ‸", {"calm", "tender"}, {"music"}),
    ("label start:\n    @generate ‸", {"dialogue", "scene"}, {"seed"}),
    ("label start:\n    @generate dialogue ‸", {"seed", "lines", "cast", "tone"}, {"dialogue"}),
    ("label start:\n    @generate dialogue cast ‸", {"e", "l"}, {"seed"}),
    ("label start:\n    @generate dialogue:\n        ‸", {"prompt", "keep", "fallback"}, {"show"}),
    ("label start:\n    menu:\n        ‸", {"set", "e"}, {"jump"}),
    ('label start:\n    menu:\n        "Go.":\n            ‸', {"jump", "e", "show"}, {"set"}),
    ("character m \"Mo\":\n    ‸", {"looks", "voice", "emotion", "stage"}, {"show", "prompt"}),
    ("character m \"Mo\":\n    stage ‸", {"left", "right"}, {"looks"}),
    ("character m \"Mo\":\n    color ‸", {"red", "gold"}, {"left"}),
    ("background bg x:\n    ‸", {"prompt", "variants", "time"}, {"looks"}),
    ("output o:\n    scenes ‸\nlabel start:\n    pass", {"start"}, {"e"}),
    ("route r:\n    ‸\nlabel start:\n    menu way:\n        \"Go.\":\n            pass", {"way"}, {"start"}),
    ("route r:\n    way ‸\nlabel start:\n    menu way:\n        \"Go.\":\n            pass", {'"Go."'}, {"way"}),
    ("genre ‸", {"slice_of_life", "mystery"}, {"e"}),
    ("theme ‸", {"glass", "classic"}, {"e"}),
    ("label start:\n    e \"{‸", {"b", "i", "w", "color"}, {"e", "show"}),
    ("default trust = 1\nlabel start:\n    e \"[‸", {"trust", "e.name"}, {"b"}),
    ("default trust = 1\nlabel start:\n    if ‸", {"trust", "not"}, {"show"}),
    ("transform t:\n    ‸", {"linear", "ease", "xalign", "repeat"}, {"show"}),
    ("label start:\n    camera ‸", {"zoom", "pan", "reset"}, {"e"}),
    ("label start:\n    # ‸", set(), {"show", "e"}),
    ("label start:\n    e \"words ‸", set(), {"show", "happy"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "there", "absent"), PLACES, ids=[p[0].splitlines()[-1] for p in PLACES])
def test_completion_knows_what_fits(tmp_path, text, there, absent) -> None:
    editor = opened(tmp_path, {"story.vns": text + "\n" + CAST})
    told = labels(editor)
    assert there <= told
    assert not absent & told


def test_a_completion_replaces_what_is_typed(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": CAST + 'label start:\n    e "{co‸ 😀"\n'})
    told = completion.completion(editor.view, lsp.CompletionParams(**editor.at()))
    [item] = [item for item in told.items if item.label == "color"]
    text = editor.view.text.changed(item.text_edit.range, item.text_edit.new_text).text
    assert '"{color=${1:#ff8080}}$2{/color} 😀"' in text


def test_an_editor_without_snippets_gets_plain_words(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": "label start:\n    ‸\n"}, snippets=False)
    told = completion.completion(editor.view, lsp.CompletionParams(**editor.at()))
    assert not [item for item in told.items if "$" in item.text_edit.new_text and item.label != "$"]


def test_the_grammar_says_what_may_follow() -> None:
    assert block(["label a:", "    menu:", '        "x":', "            "]).kind == "statement"
    assert block(["label a:", "    menu:", "        "]).kind == "menu"
    assert block(["    show e at left:", "        "]).kind == "motion"
    assert before('    e happy "x" wi').partial == "wi"
    assert "NAME" in wanted(block(["label a:", "    "]), "jump ")
    assert not wanted(block(["label a:", "    "]), "jump 3 3 ")


# --- names --------------------------------------------------------------------------------------------------------

STORY = (
    CAST
    + """
background bg sea side:
    prompt "the sea"
    variants day night

default trust = 0

label start:
    scene bg sea side night
    show e smug
    e smug "[trust] and [e.name], says [e]."
    e @ smug "Again 😀."
    $ trust += 1
    if trust > 0:
        jump .end
    label .end:
        e "Done."
    call other
    return

label other:
    l happy "I am [l]."
    return
"""
)


def marked(place: str, into: int = 0, text: str = STORY) -> str:
    at = text.index(place) + into
    return text[:at] + MARK + text[at:]


RENAMES = [
    ("e smug \"[", "eileen_", ["character eileen_ ", "show eileen_ smug", 'eileen_ smug "[trust] and [eileen_.name], says [']),
    ("[e].", "x", ["says [x]."]),
    ("trust += 1", "faith", ["default faith = 0", "[faith] and", "$ faith += 1", "if faith > 0"]),
    ("sea side night", "beach", ["background beach:", "scene beach night"]),
    ("smug \"[", "proud", ['emotion proud "one', "show e proud", "e proud \"[", "e @ proud \"Again"]),
    (".end\n", "finish", ["jump .finish", "label .finish:"]),
    ("other\n    return", "elsewhere", ["call elsewhere", "label elsewhere:"]),
]  # fmt: skip


@pytest.mark.parametrize(("place", "new", "there"), RENAMES, ids=[r[1] for r in RENAMES])
def test_rename_changes_every_use_and_nothing_else(tmp_path, place, new, there) -> None:
    text = marked(place, 1 if place[0] in "[." else 0)
    editor = opened(tmp_path, {"story.vns": text})
    before = codes(editor)
    told = renamed(editor, new)["story.vns"]
    assert not [line for line in there if line not in told]
    editor.type(told)
    assert codes(editor) == before
    assert len(told.splitlines()) == len(STORY.splitlines())


def test_rename_reaches_into_other_files(tmp_path) -> None:
    more = 'character m "Mo"\ndefault debt = 1\nlabel extra:\n    m "I owe [debt]."\n    jump more\nlabel more:\n    return\n'
    main = (
        'include "sub/more.vns" as more\nlabel start:\n    more.m "Hi."\n    call more.ex‸tra\n    $ more.debt += 1\n    return\n'
    )
    editor = opened(tmp_path, {"story.vns": main, "sub/more.vns": more})
    told = renamed(editor, "later")
    assert "call more.later" in told["story.vns"] and "label later:" in told["more.vns"]
    editor.places = [editor.view.text.text.index("debt")]
    told = renamed(editor, "owed")
    assert "$ more.owed += 1" in told["story.vns"] and "[owed]" in told["more.vns"] and "default owed" in told["more.vns"]
    editor.places = [editor.view.text.text.index('m "Hi')]
    told = renamed(editor, "mo")
    assert 'more.mo "Hi."' in told["story.vns"] and 'mo "I owe' in told["more.vns"]


@pytest.mark.parametrize(
    ("place", "new", "why"),
    [
        ("trust += 1", "two words", "is no name"),
        ("trust += 1", "e", "already"),
        ("trust += 1", "if", "something else"),
        ("other\n    return", "start", "already"),
        ('e smug "[', "l", "already"),
        ("\nlabel start", "x", "nothing here"),
    ],
)
def test_names_that_cannot_be_are_refused(tmp_path, place, new, why) -> None:
    editor = opened(tmp_path, {"story.vns": marked(place)})
    with pytest.raises(names.Refused, match=why):
        renamed(editor, new)


def test_what_the_library_declares_can_be_found_but_not_renamed(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": CAST + "label start:\n    show e at lef‸t with dissolve\n"})
    [there] = names.definition(editor.view, lsp.DefinitionParams(**editor.at()))
    assert there.uri.endswith("positions.vns")
    assert names.prepare_rename(editor.view, lsp.PrepareRenameParams(**editor.at())) is None


def test_a_character_is_found_under_every_tag(tmp_path) -> None:
    text = (
        'define l‸ = Character("Lucy Gray", image="lu")\nlabel a:\n    show lu\n    show lucy happy\n    hide gray\n    l "Hi."\n'
    )
    editor = opened(tmp_path, {"story.vns": text})
    asked = lsp.ReferenceParams(lsp.ReferenceContext(True), **editor.at())
    assert [place.range.start.line for place in names.references(editor.view, asked)] == [0, 2, 3, 4, 5]
    told = renamed(editor, "lucinda")["story.vns"]
    assert "define lucinda =" in told and "show lu\n" in told and 'lucinda "Hi."' in told


# --- findings -----------------------------------------------------------------------------------------------------


def checked(editor: Editor) -> set[tuple[str, str]]:
    """What `vnc check` says of the file."""
    shop = Shop(editor.home.project, editor.home.files, editor.home.store, editor.home.root)
    main = editor.home.stories.main(editor.file)
    found = pipeline.check(shop, Wish(main)).found
    return {(d.code, str(d.span)) for d in found if d.span is not None and d.span.source == editor.file}


def kept(editor: Editor) -> set[tuple[str, str]]:
    return {(d.code, str(d.span)) for d in findings(editor.view, budget=10.0)}


SAMPLES = sorted((ROOT / "samples").glob("*.vns"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_survey_finds_what_the_compiler_finds(sample) -> None:
    from vnc.lsp.workspace import Workspace

    workspace = Workspace()
    home = workspace.open(sample.parent)
    editor = Editor(sample.parent, sample.name, workspace, {sample.name: sample.read_text("utf-8")})
    editor.survey()
    assert home is editor.home and kept(editor) == checked(editor)


def test_edits_are_judged_as_the_compiler_would(tmp_path) -> None:
    """Random edits: what is shown at once is never wrong about edited items, and a survey makes it equal to a check."""
    chance = random.Random(11)
    editor = opened(tmp_path, {"story.vns": STORY})
    editor.survey()
    for step in range(25):
        text = editor.view.text.text
        lines = text.split("\n")
        row = chance.randrange(len(lines))
        word = chance.choice(
            [
                "",
                '    e sly "Hm."',
                "    jump nowhere",
                "    $ gold = 1",
                '    l "[gold]"',
                "    show nobody",
                f"label x{step}:",
            ]
        )
        lines[row : row + chance.randint(0, 1)] = [word]
        editor.type("\n".join(lines))
        at_once = {found for found in kept(editor) if found[0] in ("unknown-character", "unknown-label", "unknown-image")}
        if step % 3 == 0:
            editor.survey()
            assert kept(editor) == checked(editor)
        true = checked(editor)
        assert at_once <= true | {found for found in at_once if found[0] == "unknown-label"}


def test_findings_move_with_the_text_and_go_with_it(tmp_path) -> None:
    text = STORY + "\nlabel nowhere:\n    return\n"
    editor = opened(tmp_path, {"story.vns": text})
    editor.survey()
    [told] = [found for found in findings(editor.view) if found.code == "unused-label"]
    editor.type("# 😀 a comment above\n" + text)
    [moved] = [found for found in findings(editor.view) if found.code == "unused-label"]
    assert moved.span.start == told.span.start + len("# 😀 a comment above\n")
    assert shown(moved, editor.view).range.start.line == text[: told.span.start].count("\n") + 1
    editor.type(STORY)
    assert "unused-label" not in codes(editor)


def test_unsaved_buffers_count_in_every_file(tmp_path) -> None:
    main = 'include "more.vns"\nlabel start:\n    call extra\n    return\n'
    editor = opened(tmp_path, {"story.vns": main, "more.vns": "label other:\n    return\n"})
    assert "unknown-label" in codes(editor)
    editor.home.files.buffers["more.vns"] = "label extra:\n    return\n"
    assert "unknown-label" not in codes(editor)


def test_files_that_come_are_seen_after_another_look(tmp_path) -> None:
    (tmp_path / "images").mkdir()
    editor = opened(tmp_path, {"story.vns": "label start:\n    show lamp\n    return\n"})
    assert "unknown-image" in codes(editor)
    (tmp_path / "images" / "lamp.png").write_bytes(b"")
    editor.home.stories.forget()
    assert "unknown-image" not in codes(editor)


def test_a_huge_label_is_left_to_the_survey(tmp_path) -> None:
    lines = '    e "Some words that fill the line well enough."\n' * 3000
    editor = opened(tmp_path, {"story.vns": f'{CAST}label start:\n{lines}    bob "Hm."\n    return\n'})
    assert "unknown-character" not in codes(editor)
    editor.survey()
    assert "unknown-character" in codes(editor)
    editor.type(editor.view.text.text.replace("bob", "# new\n    bob"))
    assert "unknown-character" in codes(editor)


def test_an_included_file_is_judged_in_its_story(tmp_path) -> None:
    main = 'include "cast.vns"\ninclude "part.vns"\nlabel start:\n    call part\n    return\n'
    part = 'label part:\n    e "Known from the cast."\n    return\n'
    editor = opened(tmp_path, {"part.vns": part, "story.vns": main, "cast.vns": CAST})
    assert editor.home.stories.main("part.vns") == "story.vns"
    assert not codes(editor)


def test_ignored_codes_are_not_shown(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": 'label start:\n    "See www.example.org"\n    return\n'})
    assert "unspeakable" in codes(editor)
    (tmp_path / "vnc.toml").write_text('ignore = ["unspeakable"]\n')
    editor.workspace.reload()
    editor.home = editor.workspace.open(tmp_path)
    assert "unspeakable" not in codes(editor)


TALK = 'title "T"\n\ncharacter e "Eileen"\n\nlabel start:\n    e "Well well ."\n'


def opinion(editor: Editor, code: str = "doubled-word") -> lsp.Diagnostic | None:
    return next((shown(each, editor.view) for each in findings(editor.view, budget=10.0) if each.code == code), None)


def test_lint_speaks_when_the_story_was_checked(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": TALK})
    assert opinion(editor) is None and editor.review()
    told = opinion(editor)
    assert told is not None and told.severity == lsp.DiagnosticSeverity.Warning and told.range.start.line == 5
    editor.type(TALK.replace("label", "# more\n\nlabel"))
    moved = opinion(editor)
    assert moved is not None and moved.range.start.line == 7
    editor.type(TALK.replace("label", "lable"))
    assert opinion(editor) is not None and not editor.review(), "what was said stays while there are errors"
    editor.type(TALK.replace("Well well", "Well"))
    assert opinion(editor) is None


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        ("", lsp.DiagnosticSeverity.Hint),
        ('stray-space = "warning"', lsp.DiagnosticSeverity.Warning),
        ("stray-space = false", None),
    ],
)
def test_lint_speaks_as_the_project_wants_it(tmp_path, given, severity) -> None:
    editor = opened(tmp_path, {"story.vns": TALK.replace("well .", "you  said.")})
    (tmp_path / "vnc.toml").write_text(f"[lint]\n{given}\n")
    editor.workspace.reload()
    editor.home = editor.workspace.open(tmp_path)
    assert editor.review()
    told = opinion(editor, "stray-space")
    assert (told.severity if told else None) == severity


def test_what_lint_can_mend_is_an_action(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": TALK})
    editor.review()
    [fix] = [action for action in acted(editor) if action.diagnostics and action.diagnostics[0].code == "doubled-word"]
    assert "Well ." in editor.applied(fix.edit)["story.vns"]
    editor.type(TALK.replace('ll ."', 'll ."  # vnc: ignore doubled-word'))
    assert opinion(editor) is None


def test_comments_silence_findings(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": 'label start:\n    "See www.example.org"  # vnc: ignore unspeakable\n    return\n'})
    assert "unspeakable" not in codes(editor)
    editor.survey()
    assert kept(editor) == checked(editor)


# --- actions ------------------------------------------------------------------------------------------------------


def done(editor: Editor, title: str) -> dict[str, str]:
    [action] = [action for action in acted(editor) if action.title == title]
    return editor.applied(action.edit)


@pytest.mark.parametrize(
    ("line", "title", "there"),
    [
        ('bob "Hi."', "declare character `bob`", 'character bob "Bob":\n    looks ""\n'),
        ("show bob", "declare character `bob`", 'character bob "Bob":'),
        ('e sly "Hm."', "create emotion `sly` for `e`", 'emotion smug "one brow up"\n    emotion sly ""\n'),
        ("jump away", "add label `away`", "\nlabel away:\n    "),
        ('e "[gold]"', "add `default gold = 0`", "default gold = 0\n"),
        ("jump strat", "write `start`", "    jump start\n"),
    ],
)  # fmt: skip
def test_actions_mend_what_is_found(tmp_path, line, title, there) -> None:
    editor = opened(tmp_path, {"story.vns": f"{CAST}\nlabel start:\n    {line}\n    return\n"})
    before = codes(editor)
    told = done(editor, title)["story.vns"]
    assert there in told
    editor.type(told)
    assert len([code for code in codes(editor) if code in before]) < len(before)


def test_blocks_can_be_written_out_and_pinned(tmp_path) -> None:
    text = (
        CAST
        + '\nlabel start:\n    @generate dialogue lines 2..3 cast e, l:\n        prompt "They talk about rain."\n    return\n'
    )
    editor = opened(tmp_path, {"story.vns": text})
    editor.survey()
    told = [
        (lens.command.title, lens.command.command) for lens in lenses.lenses(editor.view, lsp.CodeLensParams(editor.document))
    ]
    assert ("expand (sketched)", "vnc.expandBlock") in told and ("pin in vnc.lock", "vnc.pinBlock") in told
    at = "story.vns:start/1"
    written = editor.applied(blocks.accept(editor.view, at))["story.vns"]
    assert "@generate" not in written and written.startswith(CAST) and written.endswith("    return\n")
    lock = editor.applied(blocks.pin(editor.view, at))["vnc.lock"]
    (tmp_path / "vnc.lock").write_text(lock, "utf-8")
    editor.home.stories.forget()
    editor.survey()
    assert [block.state for _, block in editor.view.known.blocks()] == ["pinned"]
    assert editor.applied(blocks.accept(editor.view, at))["story.vns"] == written


# --- the rest -----------------------------------------------------------------------------------------------------


def test_hover_shows_a_portrait_only_of_what_is_made(tmp_path) -> None:
    import numpy as np

    from vnc.assets import Sprite, pack_sprite
    from vnc.lower.lower import lower

    editor = opened(tmp_path, {"story.vns": CAST + 'label start:\n    show e\n    e‸ "Hi."\n'})
    editor.survey()
    asked = lsp.HoverParams(**editor.at())
    assert "data:image" not in hover.hover(editor.view, asked).contents.value
    shop = Shop(editor.home.project, editor.home.files, editor.home.store, editor.home.root)
    settings, _ = pipeline.lowering(shop, Wish("story.vns"), editor.view.story.script)
    assets = lower(editor.view.story.script, pipeline.library(), settings).value.assets
    figure = next(request for request in assets.values() if isinstance(request, Figure))
    editor.home.store.put(figure, pack_sprite(Sprite(np.full((60, 40, 4), 200, np.uint8), head=(10, 5, 20, 20))))
    editor.survey()
    assert "![Eileen](data:image/png;base64," in hover.hover(editor.view, asked).contents.value


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("character e", "Somebody who speaks"),
        ("trust += 1", "`default trust = 0`"),
        ("sea side night", "the sea"),
        ("smug\n", "one brow up"),
        ("other\n    return", "1 way lead here"),
        ("scene bg", "shows a place"),
        ("call other", "comes back"),
    ],
)  # fmt: skip
def test_hover_tells_what_things_are(tmp_path, place, words) -> None:
    editor = opened(tmp_path, {"story.vns": marked(place, 1)})
    told = hover.hover(editor.view, lsp.HoverParams(**editor.at()))
    text = told.contents.value
    assert words in text


def test_hints_have_lengths_and_a_label_its_sum(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": STORY})
    editor.survey()
    told = hints.hints(editor.view, lsp.InlayHintParams(editor.document, editor.everything()))
    by_line = {hint.position.line: hint.label for hint in told}
    rows = STORY.splitlines()
    assert by_line[rows.index('    l happy "I am [l]."')].endswith(" s")
    assert "line" in by_line[rows.index("label start:")]
    editor.type(STORY.replace("Done.", "Done at last."))
    left = hints.hints(editor.view, lsp.InlayHintParams(editor.document, editor.everything()))
    assert rows.index('        e "Done."') not in {hint.position.line for hint in left} and len(left) == len(told) - 1


def test_tokens_are_told_in_order_and_in_units(tmp_path) -> None:
    for encoding, units in (("utf-16", 3), ("utf-8", 5), ("utf-32", 2)):
        editor = opened(tmp_path, {"story.vns": CAST + 'label start:\n    e "😀 [e] {b}x{/b}" # y\n'}, encoding)
        data = tokens.tokens(editor.view, lsp.SemanticTokensParams(editor.document)).data
        told, line, at = [], 0, 0
        for down, along, length, kind, _ in zip(*[iter(data)] * 5, strict=True):
            line, at = line + down, along if down else at + along
            told.append((line, at, length, tokens.TYPES[kind]))
        row = CAST.count("\n") + 1
        first = 7 + units
        assert [(length, kind) for n, _, length, kind in told if n == row][:2] == [(1, "class"), (1 + units + 1, "string")]
        assert (row, first + 1, 1, "class") in told
        assert told[-1][3] == "comment" and told == sorted(told)


def test_changed_tokens_are_told_as_a_difference(tmp_path) -> None:
    editor = opened(tmp_path, {"story.vns": STORY})
    first = tokens.tokens(editor.view, lsp.SemanticTokensParams(editor.document))
    editor.type(STORY.replace("Done.", "Done at last."))
    delta = tokens.tokens_delta(editor.view, lsp.SemanticTokensDeltaParams(editor.document, first.result_id))
    [edit] = delta.edits
    data = list(first.data)
    data[edit.start : edit.start + edit.delete_count] = edit.data
    assert data == list(tokens.tokens(editor.view, lsp.SemanticTokensParams(editor.document)).data)


def test_folds_are_blocks_comments_and_parts(tmp_path) -> None:
    text = "# --- cast ---\n" + CAST + "# --- story ---\n\n# one\n# two\nlabel a:\n    if x:\n        pass\n\n    return\n"
    editor = opened(tmp_path, {"story.vns": text})
    told = {(f.start_line, f.end_line) for f in folding.folding(editor.view, lsp.FoldingRangeParams(editor.document))}
    rows = text.splitlines()
    story, label = rows.index("# --- story ---"), rows.index("label a:")
    assert {(0, story - 1), (label, len(rows) - 1), (label + 1, label + 2), (label - 2, label - 1)} <= told


def test_colours_are_seen_and_written_back(tmp_path) -> None:
    editor = opened(
        tmp_path,
        {"story.vns": 'character e "E":\n    color red\nlabel a:\n    e "{color=#0f08}x{/color} {color=#00ff00}x{/color}"\n'},
    )
    told = colours.colours(editor.view, lsp.DocumentColorParams(editor.document))
    assert [(each.color.red > 0.5, each.color.green > 0.5) for each in told] == [(True, False), (False, True)]
    named = next(each for each in told if each.color.red > 0.5)
    picked = lsp.ColorPresentationParams(editor.document, lsp.Color(0.0, 0.0, 1.0, 0.5), named.range)
    assert [each.label for each in colours.presentations(editor.view, picked)] == ["#0000ff80"]


def test_links_lead_to_files_that_are_there(tmp_path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "sea.png").write_bytes(b"")
    text = 'include "more.vns"\nimage sea = "sea.png"\nimage lost = "lost.png"\nlabel a:\n    pass\n'
    editor = opened(tmp_path, {"story.vns": text, "more.vns": "# 😀\n"})
    told = links.links(editor.view, lsp.DocumentLinkParams(editor.document))
    assert [link.tooltip for link in told] == ["more.vns", "images/sea.png"]


@pytest.mark.parametrize(
    ("line", "label", "active"),
    [
        ("@generate dialogue ‸", "@generate dialogue seed temp", None),
        ("@generate dialogue lines ‸", "@generate dialogue seed", 2),
        ("@generate dialogue lines 2 cast e, ‸", "@generate", 4),
        ("call more(1, ‸", "more(times, tone=2)", 1),
        ("call more(tone=‸", "more(times, tone=2)", 1),
    ],
)
def test_signatures(tmp_path, line, label, active) -> None:
    editor = opened(tmp_path, {"story.vns": f"label start:\n    {line}\n\nlabel more(times, tone=2):\n    return\n"})
    told = signature.signature(editor.view, lsp.SignatureHelpParams(**editor.at()))
    assert told.signatures[0].label.startswith(label) and told.active_parameter == active


def styled(editor: Editor) -> list[lsp.TextEdit]:
    return formatting.formatting(editor.view, lsp.DocumentFormattingParams(editor.document, lsp.FormattingOptions(4, True)))


def test_formatting_is_an_edit_for_each_stretch(tmp_path) -> None:
    rough = STORY.replace("    $ trust += 1", "    $   trust +=   1").replace('e "', 'e   "', 1)
    editor = opened(tmp_path, {"story.vns": rough})
    edits = styled(editor)
    assert len(edits) == 2 and all(len(edit.new_text) < 20 for edit in edits)
    assert editor.edited(editor.document.uri, edits) == STORY
    editor.type(STORY)
    assert not styled(editor)


def test_formatting_of_edited_text_is_that_of_the_command(tmp_path) -> None:
    editor, chance = opened(tmp_path, {"story.vns": STORY}), random.Random(7)
    for _ in range(40):
        at = chance.randrange(len(STORY))
        text = STORY[:at] + chance.choice(["  ", "\n", "\n# one 🦊\n", "x", '"']) + STORY[at:]
        editor.type(text)
        assert editor.edited(editor.document.uri, styled(editor)) == formatted(text)
        place = lsp.Position(text.count("\n", 0, at), 0)
        asked = lsp.DocumentRangeFormattingParams(editor.document, lsp.Range(place, place), lsp.FormattingOptions(4, True))
        edits = formatting.range_formatting(editor.view, asked)
        assert editor.edited(editor.document.uri, edits) == formatted_range(text, place.line + 1, place.line + 1)


def answers(editor: Editor) -> list[object]:
    """What is put together of parts that are kept with each item, as it goes over the wire."""
    made = converter()
    told = (
        symbols.symbols(editor.view, lsp.DocumentSymbolParams(editor.document)),
        folding.folding(editor.view, lsp.FoldingRangeParams(editor.document)),
        list(tokens.tokens(editor.view, lsp.SemanticTokensParams(editor.document)).data),
    )
    return [made.unstructure(each) for each in told]


def test_answers_after_edits_are_those_of_a_fresh_start(tmp_path) -> None:
    text = STORY.replace("label start:", "# 🦊 comes\nlabel start:")
    editor, chance = opened(tmp_path, {"story.vns": text}), random.Random(3)
    for step in range(25):
        at = text.index("\n", chance.randrange(len(text) - 1)) + 1
        new = chance.choice(["\n", "# 漢字\n", '    e "🦊 [trust]"\n', f"label more_{step}:\n    pass\n"])
        text = text[:at] + new + text[at:]
        editor.type(text)
        fresh = opened(tmp_path, {"story.vns": text})
        assert answers(editor) == answers(fresh)


@pytest.mark.parametrize("headers", [True, False])
def test_lists_are_sent_as_they_were_written(headers) -> None:
    sent: list[bytes] = []
    writer = Sender(SimpleNamespace(write=sent.append), headers)  # type: ignore[arg-type]
    told = lsp.SemanticTokensResponse(id=1, result=lsp.SemanticTokens(Numbers([0, 12, 3], "0,12,3"), "7"))
    writer.write(json.dumps(converter().unstructure(told)).encode())
    head, _, body = sent[0].rpartition(b"\r\n\r\n")
    assert json.loads(body)["result"] == {"resultId": "7", "data": [0, 12, 3]}
    assert head == (b"Content-Length: %d" % len(body) if headers else b"")


def test_symbols_of_every_sample_are_within_each_other(tmp_path) -> None:
    for sample in SAMPLES:
        editor = opened(tmp_path, {sample.name: sample.read_text("utf-8")})
        for top in symbols.symbols(editor.view, lsp.DocumentSymbolParams(editor.document)):
            _nested(top)


def _nested(symbol: lsp.DocumentSymbol) -> None:
    whole, head = symbol.range, symbol.selection_range
    assert (whole.start.line, whole.start.character) <= (head.start.line, head.start.character)
    assert (head.end.line, head.end.character) <= (whole.end.line, whole.end.character)
    for inner in symbol.children or ():
        assert (inner.range.end.line, inner.range.end.character) <= (whole.end.line, whole.end.character)
        _nested(inner)
