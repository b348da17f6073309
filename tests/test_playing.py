"""Stories played in the terminal: reading, choosing, typing, saving."""

import pytest
from click.testing import CliRunner
from test_generate import stream
from text_server import koboldcpp, serving

from vnc.cli import app

STREAM = "/api/extra/generate/stream"
STORY = """\
define config.menu_include_disabled = True
character e "Eileen"
character l "Lucy"
default trust = 0

label start:
    e "You came."
    l "I did, [e]."
    menu door:
        "What now?"
        "Open it":  # the usual way
            $ trust += 1
            e "It opens."
        "Wait" if trust > 5:
            l "We wait."
    if trust > 0:
        "Light falls in."
    "The end is near."
"""


@pytest.fixture
def play(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / "story.vns").write_text(STORY, "utf-8")

    def call(*typed: str, file: str = "story.vns"):
        text = "".join(f"{line}\n" for line in typed)
        told = CliRunner().invoke(app, ["play", file], input=text, standalone_mode=False, catch_exceptions=False)
        return told.stdout

    return call


def test_a_story_is_read_and_chosen(play):
    told = play("", "", "", "1", "", "", "")
    lines = [line for line in told.splitlines() if line and not line.startswith(">")]
    expected = ["Eileen: You came.", "Lucy: I did, Eileen.", "  1. Open it", "  2. Wait  (not now)", "Eileen: It opens."]
    assert [line for line in expected if line in lines] == expected
    assert "Light falls in." in told and told.rstrip().endswith("The end.")


def test_an_option_that_is_closed_cannot_be_taken(play):
    assert "We wait." not in play("", "", "", "2", "quit")


def test_what_is_typed_is_answered_in_character_and_saved_as_an_option_with_a_route(play, tmp_path, monkeypatch):
    with serving(koboldcpp(**{STREAM: stream('l angry "You cannot just kick it."\ne happy "It worked, though."\n')})) as there:
        monkeypatch.setenv("VNC_KOBOLD_URL", there.url)
        monkeypatch.setenv("VNC_WRITERS", "kobold")
        told = play("", "", "Kick the door [hard]", "save", "1", "", "", "")
        sent = there.bodies(STREAM)[0]["prompt"]
    assert "Lucy: You cannot just kick it." in told and "Eileen: It worked, though." in told
    assert "Kick the door" in sent and "You came." in sent
    text = (tmp_path / "story.vns").read_text()
    option = '        "Kick the door (hard)":\n            l angry "You cannot just kick it."\n'
    option += '            e happy "It worked, though."\n'
    assert '            l "We wait."\n' + option + "    if trust > 0:" in text
    assert text.endswith('route played_1:\n    door "Kick the door (hard)"\n') and "# the usual way" in text
    checked = CliRunner().invoke(app, ["check", "story.vns", "--route", "played_1"], standalone_mode=False)
    assert checked.return_value == 0


def test_what_is_typed_elsewhere_is_saved_as_a_label(play, tmp_path):
    play("", "Where are we?", "save", "quit")
    text = (tmp_path / "story.vns").read_text()
    assert text.startswith(STORY) and 'label played_1:\n    "Where are we?"\n' in text
    assert CliRunner().invoke(app, ["check", "story.vns"], standalone_mode=False).return_value == 0


def test_leaving_without_saving_changes_nothing(play, tmp_path):
    play("", "Where are we?", "quit")
    assert (tmp_path / "story.vns").read_text() == STORY


def test_every_sample_can_be_played_to_its_end(play, tmp_path):
    from vnc import data

    (tmp_path / "hello.vns").write_bytes((data("samples") / "hello.vns").read_bytes())
    assert play(*[""] * 20, file="hello.vns").rstrip().endswith("The end.")
