"""Names of lines that outlive edits, and what hangs on them: recordings, lines said anew."""

import json

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from vnc.assets import wav
from vnc.cli import app
from vnc.expand.lock import dump, ledger, load
from vnc.lines import Kept, Named, fits, recorded, renamed

STORY = """\
character e "Eileen"
character l "Lucy"

label start:
    e "You came after all, in this rain."
    l "I said that I would come."
    "The train leaves."
    e "Look at the rain over there."
"""


def named(*texts: str) -> list[Named]:
    """Lines of label `start`, `who: words`."""
    return [Named(f"start_{i}", *text.split(": ")) for i, text in enumerate(texts, 1)]


OLD = named(
    "e: You came after all, in this rain.", "l: I said that I would come.", ": The train leaves.", "e: Look at the rain there."
)


def names(*texts: str, old=OLD) -> str:
    return " ".join(name.removeprefix("start_") for name in renamed(old, named(*texts)))


def said(*numbers: int) -> list[str]:
    return [f"{OLD[n - 1].who}: {OLD[n - 1].text}" for n in numbers]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (said(1, 2, 3, 4), "1 2 3 4"),
        (["e: A new one at the top.", *said(1, 2, 3, 4)], "5 1 2 3 4"),
        ([*said(1, 2), "l: New in the middle.", *said(3, 4)], "1 2 5 3 4"),
        (said(1, 3, 4), "1 3 4"),
        (["e: You came after all, in this storm!", *said(2, 3, 4)], "1 2 3 4"),
        ([*said(1), "l: Something else entirely.", *said(3, 4)], "1 2 3 4"),
        ([*said(1), "l: And a new one.", "l: I said that I would surely come.", *said(3, 4)], "1 5 2 3 4"),
        (said(2, 3, 4, 1), "2 3 4 1"),
        (["e: Completely.", "l: Different.", ": Story."], "5 6 7"),
        ([*said(1, 2, 3, 4), "e: One more."], "1 2 3 4 5"),
    ],
)
def test_a_line_keeps_its_name(lines: list[str], expected: str) -> None:
    assert names(*lines) == expected


def test_a_name_is_never_given_twice() -> None:
    assert names(*said(1, 2), "e: New.", old=named(*said(1, 2))) == "1 2 3"
    assert renamed(OLD[:2], named(*said(1, 2), "e: New."), frozenset(("start_3",)))[2] == "start_4"


def test_without_a_record_lines_go_by_label_and_number() -> None:
    assert renamed((), OLD) == ("start_1", "start_2", "start_3", "start_4")


LINES = st.lists(
    st.tuples(st.sampled_from("el"), st.sampled_from(["one two three", "four five", "six", "seven eight nine ten"])), max_size=12
)


@given(LINES, LINES)
def test_names_are_unique_and_unchanged_scripts_keep_them(before, after) -> None:
    old = [Named(f"a_{i}", *line) for i, line in enumerate(before, 1)]
    new = [Named(f"a_{i}", *line) for i, line in enumerate(after, 1)]
    got = renamed(old, new)
    assert len(set(got)) == len(new) == len(got)
    assert renamed(old, old) == tuple(line.id for line in old)


def test_lines_that_went_stay_known_while_something_hangs_on_them() -> None:
    kept = recorded(OLD, [OLD[0], OLD[3]], frozenset(("start_2",)))
    assert [line.id for line in kept] == ["start_1", "start_2", "start_4"]
    assert renamed(kept, named(*said(1, 2, 4))) == ("start_1", "start_2", "start_4")


def test_the_lock_holds_lines_beside_drafts() -> None:
    told = {"b c.vns": Kept(tuple(OLD), {"start_2": 3}), "a.vns": Kept((Named("x_1", "", 'He said "no" \\ yes.'),))}
    text = dump((), told)
    assert ledger(text) == told and load(text) == () and dump((), ledger(text)) == text
    assert '"start_2" = ["l", "I said that I would come."]' in text.splitlines()


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / "story.vns").write_text(STORY, "utf-8")

    def call(*words: str) -> str:
        told = CliRunner().invoke(app, [*words], standalone_mode=False)
        if told.exception:
            raise told.exception
        return told.output

    return call


def test_missing_lines_are_listed_and_keep_their_names_through_edits(run, tmp_path) -> None:
    first = run("voices", "missing", "story.vns")
    assert "start_2  Lucy: I said that I would come." in first and "4 lines" in first
    (tmp_path / "voices").mkdir()
    (tmp_path / "voices" / "start_2.wav").write_bytes(wav(np.full((1, 48_000), 0.1, np.float32)))
    edited = STORY.replace('    e "You', '    "It rains."\n    e "You').replace(
        "I said that I would come.", "I told you that I would come."
    )
    (tmp_path / "story.vns").write_text(edited, "utf-8")
    told = json.loads(run("voices", "missing", "story.vns", "--json"))
    assert {line["id"]: line["text"] for line in told} == {
        "start_5": "It rains.", "start_1": "You came after all, in this rain.", "start_3": "The train leaves.",
        "start_4": "Look at the rain over there.",
    }  # fmt: skip
    assert [line["id"] for line in json.loads(run("voices", "missing", "story.vns", "--json", "--who", "Eileen"))] == [
        "start_1",
        "start_4",
    ]


def test_a_build_keeps_names_once_there_are_recordings(run, tmp_path) -> None:
    run("build", "story.vns", "--silent", "-o", "a.srt")
    assert not (tmp_path / "vnc.lock").exists(), "nothing hangs on a name"
    (tmp_path / "voices").mkdir()
    (tmp_path / "voices" / "start_3.wav").write_bytes(wav(np.full((1, 48_000), 0.1, np.float32)))
    run("build", "story.vns", "--silent", "-o", "b.srt")
    assert '"start_3" = ["", "The train leaves."]' in (tmp_path / "vnc.lock").read_text("utf-8")


def test_a_recording_that_no_longer_fits_its_line_is_told(run, tmp_path) -> None:
    (tmp_path / "voices").mkdir()
    take, file = tmp_path / "voices" / "start_2.wav", tmp_path / "story.vns"
    take.write_bytes(wav(np.full((1, 48_000), 0.1, np.float32)))
    told = lambda: [d["code"] for d in json.loads(run("check", "story.vns", "--format", "json"))]  # noqa: E731
    run("build", "story.vns", "--silent", "-o", "a.srt")
    assert '"I said that I would come."]' in (tmp_path / "vnc.lock").read_text("utf-8").partition("[recorded")[2]
    file.write_text(STORY.replace("I said that I would come.", "I said {i}that{/i} I would come!"), "utf-8")
    run("build", "story.vns", "--silent", "-o", "a.srt")
    assert "outgrown-take" not in told(), "punctuation and tags are not heard"
    file.write_text(STORY.replace("I would come.", "nobody would come."), "utf-8")
    run("build", "story.vns", "--silent", "-o", "a.srt")
    assert "outgrown-take" in told(), "a build does not take the new words for recorded"
    take.write_bytes(wav(np.full((1, 48_000), 0.2, np.float32)))
    assert "outgrown-take" not in told(), "another recording says the line as it is"
    run("build", "story.vns", "--silent", "-o", "a.srt")
    assert "nobody would come" in (tmp_path / "vnc.lock").read_text("utf-8").partition("[recorded")[2]


@pytest.mark.parametrize(
    ("words", "text", "same"),
    [
        ("You came.", "{b}You{/b} came!", True),
        ("You came.", "You came back.", False),
        ("来たのね。", "来たのね…", True),
        ("Он пришёл.", "Он ушёл.", False),
    ],
)
def test_what_is_heard_of_a_line(words: str, text: str, same: bool) -> None:
    assert fits(words, text) is same


def test_a_line_is_said_anew_and_the_take_is_kept(run, tmp_path) -> None:
    first = run("voices", "redo", "start_2", "story.vns", "-o", "one.wav")
    again = run("voices", "redo", "start_2", "story.vns", "-o", "two.wav")
    assert "take 1 by hibari" in first and "take 2 by hibari" in again
    assert (tmp_path / "one.wav").read_bytes() != (tmp_path / "two.wav").read_bytes()
    assert '"start_2" = 2' in (tmp_path / "vnc.lock").read_text("utf-8")
    run("voices", "redo", "start_2", "story.vns", "--seed", "1", "-o", "three.wav")
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "three.wav").read_bytes()
    run("voices", "redo", "start_2", "story.vns", "--seed", "0")
    assert "takes" not in (tmp_path / "vnc.lock").read_text("utf-8")


def test_a_line_that_is_not_there_or_recorded_is_not_said_anew(run, tmp_path) -> None:
    with pytest.raises(Exception, match="no line goes by `start_22`"):
        run("voices", "redo", "start_22", "story.vns")
    (tmp_path / "voices").mkdir()
    (tmp_path / "voices" / "start_3.wav").write_bytes(wav(np.full((1, 48_000), 0.1, np.float32)))
    with pytest.raises(Exception, match="is recorded"):
        run("voices", "redo", "start_3", "story.vns")
