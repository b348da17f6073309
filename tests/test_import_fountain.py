"""Screenplays in Fountain as stories of ours."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lowering import library

from vnc.adopt import adopt
from vnc.adopt.fountain import words
from vnc.adopt.fountain.elements import elements
from vnc.adopt.project import Imported
from vnc.adopt.settle import mistakes
from vnc.adopt.tree import rendered
from vnc.world import MemoryWorld

PLAY = """\
Title: **The Letter**
Credit: written by
Author: A. Writer

FADE IN:

INT. KITCHEN - NIGHT

MARA (30s, red hair) closes the door. She waits.

MARA
(quietly, sad)
You came _back_.

TOM (V.O.)
I *never* left.

MARA
(beat)
Then where were you?

CUT TO:

EXT. HARBOUR - DAWN #2#

Gulls.

MARA (CONT'D)
Here.

TOM ^
There.

~Row, row the boat

> THE END <

FADE OUT.
"""


def story(folder: Path, text: str) -> Imported:
    """The screenplay imported: whatever it was, the story has no mistakes."""
    (folder / "play.fountain").write_bytes(text.encode("utf-8", "replace"))
    made = adopt(folder / "play.fountain", folder / "film")
    texts = {name: rendered(tree)[0] for name, tree in made.scripts.items()}
    assert mistakes(texts, made.entry, MemoryWorld({}), library())[0] == ()
    return made


def script(folder: Path, text: str) -> str:
    return rendered(story(folder, text).scripts["story.vns"])[0]


def test_a_screenplay_becomes_a_story(tmp_path):
    got = script(tmp_path, PLAY)
    assert got.startswith('vns 1\ntitle "The Letter"\n# credit: written by\nauthor "A. Writer"\n')
    assert 'character mara "Mara":\n    looks "30s, red hair"' in got and 'character tom "Tom"' in got
    assert 'background bg kitchen:\n    prompt "kitchen"' in got and 'background bg harbour:\n    prompt "harbour"' in got
    assert "scene bg kitchen night with fade" in got and "    scene bg harbour dawn\n" in got
    assert '"MARA (30s, red hair) closes the door. She waits."' in got
    assert '    show mara with dissolve\n    # (quietly, sad)\n    mara @ sad "You came {u}back{/u}." (style="whisper")' in got
    assert '    tom "I {i}never{/i} left."' in got and "show tom" not in got.split("label harbour")[0]
    assert '    pause 0.8\n    mara "Then where were you?"' in got
    assert 'centered "THE END"' in got and got.endswith(
        "scene black with fade\n    stop music fadeout 3.0\n    scene black with fade\n"
    )
    assert "show tom with dissolve" in got.split("label harbour")[1]


def test_the_report_counts_elements(tmp_path):
    report = story(tmp_path, PLAY).report
    assert report.counts["dialogue"] == {"kept": 4, "changed": 1} and report.counts["heading"] == {"kept": 2}
    assert report.share == 1.0 and [note.text for note in report.notes] == ["two who speak at once speak one after the other"]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(part.kind, part.text) for part in elements(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("INT. HOUSE - DAY\n", [("heading", "INT. HOUSE - DAY")]),
        ("ext house\n", [("heading", "ext house")]),
        (".SOMEWHERE\n", [("heading", "SOMEWHERE")]),
        ("...and on\n", [("action", "...and on")]),
        ("\nMARA\nHi.\nThere.\n", [("cue", "MARA"), ("dialogue", "Hi. There.")]),
        ("\n@McAvoy\nHi.\n", [("cue", "McAvoy"), ("dialogue", "Hi.")]),
        ("\nMARA\n\nAlone.\n", [("action", "MARA"), ("action", "Alone.")]),
        ("!INT. NOT\n", [("action", "INT. NOT")]),
        ("\nSMASH CUT TO:\n\n", [("transition", "SMASH CUT TO:")]),
        ("> Burn to white.\n", [("transition", "Burn to white.")]),
        (">centred<\n", [("centered", "centred")]),
        ("# Act\n\n= What happens\n\n===\n", [("section", "Act"), ("synopsis", "What happens"), ("page", "")]),
        ("One [[a note]] two.\n", [("action", "One  two."), ("note", "a note")]),
        ("One.\n\n/* gone\n\nfor now */\n\nTwo.\n", [("action", "One."), ("boneyard", "gone\n\nfor now"), ("action", "Two.")]),
        ("\nMARA\n(low)\nHi.\n  \nYes.\n", [("cue", "MARA"), ("parenthetical", "low"), ("dialogue", "Hi. Yes.")]),
        ("~La la\n", [("lyric", "La la")]),
        ("Title: X\n    Y\n\nZ\n", [("title", "X\nY"), ("action", "Z")]),
    ],
)  # fmt: skip
def test_elements_are_told_apart(text, found):
    assert kinds(text) == found


@pytest.mark.parametrize(
    ("heading", "meant"),
    [
        ("INT. BRICK'S PATIO - NIGHT", ("interior", "BRICK'S PATIO", "night")),
        ("EXT. SEA — LATER", ("exterior", "SEA", "")),
        ("INT/EXT. CAR - MOVING - DAWN", ("interior", "CAR, MOVING", "dawn")),
        ("EST. TOWN - MAGIC HOUR (1973) - DAY", ("exterior", "TOWN, MAGIC HOUR (1973)", "day")),
        ("LIMBO", ("", "LIMBO", "")),
    ],
)
def test_headings_name_a_place_and_a_time(heading, meant):
    assert words.heading(heading) == meant


@pytest.mark.parametrize(
    ("cue", "name"), [("MARY'S MOTHER", "Mary's Mother"), ("O'NEIL", "O'Neil"), ("JEAN-LUC", "Jean-Luc"), ("McAvoy", "McAvoy")]
)
def test_cues_become_names(cue, name):
    assert words.name(cue) == name


@pytest.mark.parametrize(
    ("aside", "meant"),
    [
        ("angrily", ("angry", "")),
        ("smiling", ("smiling", "")),
        ("whispers", ("", "whisper")),
        ("to Bob", ("", "")),
        ("sadly", ("sad", "")),
    ],
)
def test_parentheticals_name_moods_and_manners(aside, meant):
    assert words.mood(aside) == meant


def test_emphasis_becomes_tags_and_brackets_stay():
    assert (
        words.text("***a*** **b** *c* _d_ \\*e\\* [f] {g} 2 * 3 * 4")
        == "{b}{i}a{/i}{/b} {b}b{/b} {i}c{/i} {u}d{/u} *e* [[f] {{g} 2 * 3 * 4"
    )


def test_long_action_is_several_lines():
    pieces = words.lines("One is here. " * 40)
    assert len(pieces) > 2 and all(len(piece) <= words.LONGEST for piece in pieces)


def test_a_crowd_makes_room(tmp_path):
    said = "".join(f"\n{name}\nHi.\n" for name in ("ANN", "BEN", "CAL", "DEE"))
    assert "hide ann with dissolve\n    show dee with dissolve" in script(tmp_path, f"INT. ROOM\n{said}")


def test_names_that_are_words_of_the_language_and_names_alike_are_told_apart(tmp_path):
    got = script(tmp_path, "INT. ROOM\n\nVOICE\nHi.\n\nVOICE.\nHo.\n\n99\nHm.\n")
    assert 'character voice_ "Voice"' in got and 'voice__2 "Ho."' in got and '"99 Hm."' in got


@settings(max_examples=35, deadline=None)
@given(st.data())
def test_mutated_screenplays_are_imported_all_the_same(tmp_path_factory, data):
    text = PLAY
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        new = data.draw(
            st.sampled_from(
                ["", "\n", "\n\n", "(", ")", "[", "[[", "{", "/*", "*", "_", "@", ".", ">", "~", "#", '"', "\\", "é", "\0", "TO:"]
            )
        )
        text = text[:at] + new + text[min(len(text), at + data.draw(st.integers(0, 12))) :]
    story(tmp_path_factory.mktemp("mutated"), text)
