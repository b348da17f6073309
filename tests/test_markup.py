"""Text tags and interpolation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parsing import often

from vnc.markup import Marked, Run, Slot, Stop, check, fill, read, rest, slots


def codes(text: str) -> list[str]:
    return [problem.code for problem in check(text)]


def runs(text: str) -> list[Run]:
    return list(read(text)[0].runs)


def test_looks() -> None:
    assert runs("a {b}b{i}c{/i}{/b} d") == [Run("a "), Run("b", bold=True), Run("c", bold=True, italic=True), Run(" d")]
    assert runs("{u}a{/u}{s}b{/s}") == [Run("a", underline=True), Run("b", strike=True)]
    assert runs("{color=#f80}a{/color}{color=red}b{/color}{color=#11223344}c{/color}") == [
        Run("a", colour="#ff8800"), Run("b", colour="#ff0000"), Run("c", colour="#112233"),
    ]  # fmt: skip
    assert [run.size for run in runs("{size=33}a{size=*2}b{/size}{/size}{size=-11}c{/size}{size=999}d{/size}")] == [
        1.5,
        3.0,
        0.5,
        4.0,
    ]
    assert [run.alpha for run in runs("{alpha=0.5}a{alpha=*0.5}b{/alpha}{/alpha}")] == [0.5, 0.25]
    assert [run.cps for run in runs("a{cps=20}b{/cps}{cps=*2}c{/cps}{cps=0}d{/cps}")] == [None, 20, 84, 0]
    assert runs("{b}{plain}a{/plain}{/b}{font=serif}b{/font}") == [Run("a"), Run("b", font="serif")]


def test_ruby() -> None:
    marked = read("{rb}東京{/rb}{rt}とうきょう{/rt}へ{rb}行{/rb}{rt}い{/rt}く")[0]
    assert [(run.text, run.ruby) for run in marked.runs] == [("東京", "とうきょう"), ("へ", None), ("行", "い"), ("く", None)]
    assert marked.plain == "東京へ行く"


def test_pauses() -> None:
    marked = read("One.{w} Two.{w=0.5}{p}Three.{p=1}Four.{nw}")[0]
    assert marked.plain == "One. Two.\nThree.\nFour."
    assert marked.stops == (Stop(4), Stop(9, 0.5), Stop(9, paragraph=True), Stop(16, 1.0, paragraph=True))
    assert marked.no_wait == 0.0 and read("x{nw=2}")[0].no_wait == 2.0 and read("x")[0].no_wait is None


def test_fast_and_done() -> None:
    marked = read("Already.{w}{fast} Now.{done} Never.")[0]
    assert (marked.plain, marked.fast, marked.stops) == ("Already. Now.", 8, ())


def test_braces_and_comments() -> None:
    assert read("{{b} }{#note}x{space=10}y{vspace=3}z")[0].plain == "{b} }x y\nz"


def test_what_has_no_effect_is_noted_and_left_out() -> None:
    marked, problems = read("{a=x}link{/a}{image=y.png}{alt}heard{/alt}{clear}!")
    assert marked.plain == "link!" and [problem.severity for problem in problems] == ["note"] * 4


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{bold}x{/bold}", ["unknown-tag", "unknown-tag"]),
        ("{b}x{/i}", ["unclosed-tag", "unmatched-tag"]),
        ("{b}{i}x{/b}{/i}", ["unmatched-tag", "unmatched-tag"]),
        ("{b}x", ["unclosed-tag"]),
        ("x{", ["open-tag"]),
        ("{}", ["unknown-tag"]),
        ("{size}x{/size}", ["bad-tag-value"]),
        ("{w=soon}", ["bad-tag-value"]),
        ("{color=#12}x{/color}", ["bad-tag-value"]),
        ("[a", ["open-slot"]),
        ("[]", ["bad-slot"]),
        ("[a!z]", ["bad-slot"]),
        ("[a b]", ["bad-slot"]),
        ("[[a] {{b}", []),
        ("[e.name!cu] {b}x{/b}", []),
    ],
)
def test_problems(text: str, wanted: list[str]) -> None:
    assert codes(text) == wanted


def test_problems_point_at_the_tag() -> None:
    (problem,) = check("ab {bald}x")
    assert "ab {bald}x"[problem.first : problem.last] == "{bald}"
    (problem,) = check("ab {colr=red}x")
    assert problem.hints == ("did you mean `{color}`?",)


def test_slots() -> None:
    assert slots("a [x] [[no] [e.name!cu]") == (Slot("x", "", 2, 5), Slot("e.name", "cu", 12, 23))


def test_fill() -> None:
    def value(slot: Slot) -> str:
        return {"n": "ann {b}", "m": "Über"}[slot.name]

    assert fill("[[n] [n] [n!u] [m!l] [n!c] {i}", value) == "[n] ann {{b} ANN {{B} über Ann {{b} {i}"
    assert read(fill("[n]", value))[0].plain == "ann {b}"


def test_slots_with_items_flags_and_formats() -> None:
    (one, two) = slots("[names[0][k]!u] costs [price!t:.2f]")
    assert (one.name, one.items, one.flags, one.format, one.names) == ("names", ("0", "k"), "u", "", ("names", "k"))
    assert (two.name, two.items, two.flags, two.format) == ("price", (), "t", ".2f")


def test_what_comes_after_a_beginning() -> None:
    head, whole = read("“{b}One,{w}")[0], read("“{b}One,{w} two{w=1}{fast}.{/b}”")[0]
    assert rest(whole, head) == Marked((Run(" two.", bold=True), Run("”")), fast=4)
    assert rest(read("One,{w} two{w=1}.")[0], read("One,{w}")[0]).stops == (Stop(4, 1.0),)


@often(200)
@given(st.text(alphabet="{}[]/=#!bi wp1.color sz漢\n"), st.text())
def test_nothing_raises(text: str, value: str) -> None:
    filled = fill(text, lambda name: value)
    marked, problems = read(filled)
    assert all(0 <= problem.first < problem.last <= len(filled) for problem in problems)
    assert all(0 <= stop.at <= len(marked.plain) for stop in marked.stops) and 0 <= marked.fast <= len(marked.plain)
    check(text)


@often(100)
@given(st.text())
def test_a_value_stays_as_it_is(value: str) -> None:
    assert read(fill("[x]", lambda name: value))[0].plain == value
