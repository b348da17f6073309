"""One table colours scripts everywhere: it agrees with the grammar, and every editor's file agrees with it."""

import re
import subprocess
import sys
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import Lark, Token
from parsing import MODULES, ROOT, files, often, roughen

from vnc.highlight import __main__ as generator
from vnc.highlight.language import Match, language
from vnc.highlight.reader import pieces
from vnc.markup import KNOWN
from vnc.parse.grammar import grammar
from vnc.parse.tables import tables
from vnc.parse.unparse import unparse
from vnc.script import Module

KEYWORDS = {
    "declaration", "setting", "flow", "statement", "clause", "directive", "motion", "warper", "word", "constant", "property",
}  # fmt: skip
NAMES = {"speaker", "attribute", "image", "label", "name", "function", "parameter", "property", "value", "variable"}
KINDS = {
    "NAME": NAMES, "IMAGE": NAMES, "FLAG": NAMES, "NUMBER": {"number"}, "VALUE": {"number"},
    "STRING": {"string", "text"}, "TRIPLE": {"string", "text"},
}  # fmt: skip


def kinds(text: str) -> list[str]:
    """The class of every character."""
    return list(chain.from_iterable([piece.kind] * len(piece.text) for piece in pieces(text)))


def coloured(line: str) -> list[tuple[str, str]]:
    """The coloured pieces of a short text; the text between quotes is one with them."""
    found: list[tuple[str, str]] = []
    for piece in pieces(line):
        if piece.kind and found and found[-1][0] == piece.kind in ("string", "text"):
            found[-1] = (piece.kind, found[-1][1] + piece.text)
        elif piece.kind:
            found.append((piece.kind, piece.text))
    return found


# --- with the grammar ---------------------------------------------------------------------------------------------


def test_generated_files_are_current() -> None:
    for name, text in generator.files().items():
        assert (ROOT / name).read_text("utf-8") == text, f"{name}: run python -m vnc.highlight"


def test_every_keyword_of_the_grammar_has_its_place() -> None:
    shown = language()
    heads = [line.head.steps[0] for context in shown.contexts.values() for line in context.lines]
    inner = [piece.steps[0] for part in shown.parts.values() for piece in part if isinstance(piece, Match)]
    told = " ".join(re.sub(r"\[ \\t\]|\\w", " ", step.pattern) for step in [*heads, *inner])
    assert {word for word in tables().fixed if word[0].isalpha()} <= set(re.findall(r"\w+", told))


@cache
def lark() -> Lark:
    return grammar(("module",))


def agree(text: str) -> None:
    """What Lark takes for a keyword is coloured as one, and what it takes for a name is not."""
    seen = kinds("\n" + text + "\n")
    reading = lark().parse_interactive("\n" + text + "\n")
    for token in reading.iter_parse():
        wanted = _wanted(token)
        assert wanted is None or seen[token.start_pos] in wanted, (token, token.type, seen[token.start_pos], text)  # type: ignore[index]


def _wanted(token: Token) -> set[str] | None:
    if token.type in KINDS:
        return KINDS[token.type]
    return KEYWORDS if token[:1].isalpha() else None


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_keywords_are_those_of_the_grammar(file: Path) -> None:
    agree(file.read_text("utf-8"))


@often(25)
@given(MODULES, st.integers(0, 10**6))
def test_keywords_in_made_scripts(module: Module, seed: int) -> None:
    agree(roughen(unparse(module), seed).removeprefix("\ufeff"))


# --- the reader ---------------------------------------------------------------------------------------------------


@often(60)
@given(st.sampled_from(files()), st.randoms(use_true_random=False))
def test_nothing_is_lost(file: Path, chance: object) -> None:
    """Whatever was typed, the pieces are the text."""
    text = file.read_text("utf-8")
    place = chance.randrange(len(text))  # type: ignore[attr-defined]
    text = text[:place] + chance.choice("\n\"'()[]\\\r\t#嬉😀") + text[place + chance.randrange(3) :]  # type: ignore[attr-defined]
    assert "".join(piece.text for piece in pieces(text)) == text


@often(100)
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    found = list(pieces(text))
    assert "".join(piece.text for piece in found) == text
    assert [piece.start for piece in found] == [sum(len(p.text) for p in found[:i]) for i in range(len(found))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("label start:", "flow:label label:start punctuation::"),
        ("label pace:", "flow:label label:pace punctuation::"),
        ("jump .inner", "flow:jump label:.inner"),
        ("show text_box", "statement:show image:text_box"),
        ("show eileen night-2 at left", "statement:show|image:eileen night-2|clause:at|function:left"),
        ("hide text", "statement:hide image:text"),
        ("play music mood calm", "statement:play value:music clause:mood value:calm"),
        ("camera zoom 1.2 over 2", "statement:camera parameter:zoom number:1.2 parameter:over number:2"),
        ("$ trust += 1", "directive:$ variable:trust sign:+= number:1"),
        ("if not seen:", "flow:if word:not variable:seen punctuation::"),
        ("with None", "statement:with constant:None"),
        ("with Dissolve(0.2)", "statement:with function:Dissolve bracket:( number:0.2 bracket:)"),
        ('e "Hi."', 'speaker:e text:"Hi."'),
        ("e 'Hi.'", "speaker:e text:'Hi.'"),
        ('嬉 "Hi."', '嬉 text:"Hi."'.replace("嬉 ", "speaker:嬉 ", 1)),
        ('extras.e happy -hat "Hi."', 'speaker:extras.e|attribute:happy -hat|text:"Hi."'),
        ('e @ sad "Hi."', 'speaker:e temporary:@ attribute:sad text:"Hi."'),
        ('set "Hi."', 'speaker:set text:"Hi."'),
        ("    set seen", "flow:set variable:seen"),
        ('"a {b}c{/b}"', 'text:"a |tag:{b}|text:c|tag:{/b}|text:"'),
        ('"a {bold}"', 'text:"a {bold}"|'),
        ('"[e.name!u] [[x {{y"', 'text:"|slot:[e.name!u]|text: |escape:[[|text:x |escape:{{|text:y"'),
        (r'"a \" b" # c', r'text:"a |escape:\"|text: b"|comment:# c'),
        ('"Go." if trust > 1:', 'text:"Go."|word:if|variable:trust|sign:>|number:1|punctuation::'),
        ('"#1" # one', 'text:"#1"|comment:# one'),
        ('voice "a[1].ogg"', 'statement:voice string:"a[1].ogg"'),
        ("@generate dialogue lines 2..4", "directive:@generate name:dialogue parameter:lines number:2..4"),
        ("style dusk extends anime:", "declaration:style name:dusk clause:extends name:anime punctuation::"),
        ("menu fork timeout 4 default 1:", "flow:menu label:fork clause:timeout number:4 clause:default number:1 punctuation::"),
        ("menu timeout 4:", "flow:menu clause:timeout number:4 punctuation::"),
        ("window auto", "statement:window constant:auto"),
    ],
)  # fmt: skip
def test_a_line(line: str, expected: str) -> None:
    told = expected.strip("|").split("|") if "|" in expected else expected.split(" ")
    assert [f"{kind}:{words}" for kind, words in coloured(line)] == told


def test_properties_stand_under_declarations_only() -> None:
    block = 'character e "Eileen":\n    looks "tall"\n    emotion sad "low" voice soft\n\nlooks "So tall."\n'
    assert coloured(block)[4:] == [
        ("property", "looks"), ("string", '"tall"'), ("property", "emotion"), ("value", "sad"), ("string", '"low"'),
        ("parameter", "voice"), ("value", "soft"), ("speaker", "looks"), ("text", '"So tall."'),
    ]  # fmt: skip


def test_a_motion_ends_with_its_block() -> None:
    block = "    show e at left:\n        ease 1.0 zoom 2\n    zoom 'Says zoom.'\n"
    assert coloured(block)[5:] == [
        ("warper", "ease"), ("number", "1.0"), ("property", "zoom"), ("number", "2"),
        ("speaker", "zoom"), ("text", "'Says zoom.'"),
    ]  # fmt: skip


def test_a_fallback_holds_statements() -> None:
    block = '@generate dialogue:\n    prompt "Talk."\n    fallback:\n        e sad "No."\n    keep "this"\n'
    assert [kind for kind, _ in coloured(block)] == [
        "directive", "name", "punctuation", "property", "string", "flow", "punctuation",
        "speaker", "attribute", "text", "property", "string",
    ]  # fmt: skip


def test_text_over_lines() -> None:
    assert coloured('e "One\ntwo {b}three."\njump x') == [
        ("speaker", "e"), ("text", '"Onetwo '), ("tag", "{b}"), ("text", 'three."'), ("flow", "jump"), ("label", "x"),
    ]  # fmt: skip


def test_a_forgotten_quote_spoils_no_more_than_the_next_text() -> None:
    assert coloured('e "One\nl "Two."\njump x')[-2:] == [("flow", "jump"), ("label", "x")]


def test_a_forgotten_bracket_ends_at_the_margin() -> None:
    assert coloured("    e 'Hi.' (rate=1\nlabel x:")[-3:] == [("flow", "label"), ("label", "x"), ("punctuation", ":")]


def test_a_backslash_continues_a_line() -> None:
    assert coloured("show e \\\n  at left\njump x")[2:5] == [("continuation", "\\"), ("clause", "at"), ("function", "left")]


@pytest.mark.parametrize("tag", sorted(KNOWN))
def test_every_text_tag_is_known(tag: str) -> None:
    assert ("tag", f"{{{tag}}}") in coloured(f'"a{{{tag}}}b"')


# --- Pygments -----------------------------------------------------------------------------------------------------


def test_pygments_finds_the_lexer() -> None:
    lexers = pytest.importorskip("pygments.lexers")
    names = {lexers.get_lexer_by_name("vns").name, lexers.get_lexer_for_filename("story.vns").name}
    assert names == {lexers.get_lexer_for_mimetype("text/x-vns").name} == {"vns"}


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_pygments_round_trip(file: Path) -> None:
    """No token is an error; joined, the tokens are the file."""
    token = pytest.importorskip("pygments.token")
    from vnc.highlight.lexer import VnsLexer

    text = file.read_text("utf-8")
    found = list(VnsLexer(stripnl=False).get_tokens(text))
    assert "".join(words for _, words in found) == text
    assert all(kind not in token.Error for kind, _ in found)
    assert {"Keyword", "Literal"} <= {str(kind).split(".")[1] for kind, _ in found}


def test_every_class_is_a_standard_token() -> None:
    token = pytest.importorskip("pygments.token")
    for each in language().classes.values():
        assert token.string_to_tokentype(each["pygments"]) in token.STANDARD_TYPES, each


def test_pygmentize_colours_a_script() -> None:
    pytest.importorskip("pygments")
    command = [sys.executable, "-m", "pygments", "-f", "html", str(ROOT / "samples" / "hello.vns")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert '<span class="nc">mira</span>' in done.stdout
