"""Ren'Py scripts as projects of ours: what each statement becomes, what is left and told of, that nothing is fatal."""

# ruff: noqa: E501  (a case a line reads best)

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lowering import library
from PIL import Image

from vnc.adopt import adopt
from vnc.adopt.project import Imported, save
from vnc.adopt.renpy.cursor import Cursor
from vnc.adopt.renpy.lines import read
from vnc.adopt.renpy.texts import mended
from vnc.adopt.renpy.values import Refused, value
from vnc.adopt.settle import mistakes
from vnc.adopt.tree import rendered
from vnc.cli import app
from vnc.parse.values import value as written
from vnc.world import DiskWorld

CAST = 'define e = Character("Eileen", color="#c8ffc8")\n'


def game(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        place = folder / "story" / "game" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / "story"


def picture() -> bytes:
    from io import BytesIO

    data = BytesIO()
    Image.new("RGBA", (8, 12), "#884422").save(data, "PNG")
    return data.getvalue()


def imported(folder: Path, text: str = "", **files: str | bytes) -> Imported:
    """A game whose `script.rpy` is that text. What comes of it has no mistakes, whatever it was."""
    names = {name.replace("__", "/").replace("_DOT_", "."): data for name, data in files.items()}
    out = folder / "film"
    story = adopt(game(folder, {"script.rpy": text, **names}), out)
    save(story, out)
    texts = {name: rendered(tree)[0] for name, tree in story.scripts.items()}
    assert mistakes(texts, story.entry, DiskWorld(out), library())[0] == ()
    return story


def lines(story: Imported, file: str = "script.vns") -> str:
    return rendered(story.scripts[file])[0]


def inside(folder: Path, statement: str, before: str = "", **files: str | bytes) -> str:
    """What a statement in the story becomes."""
    body = "\n".join(f"    {line}" for line in statement.split("\n"))
    text = lines(imported(folder, f'{CAST}{before}\nlabel start:\n    "Begin."\n{body}\n    "End."\n', **files))
    begun = text.split('"Begin."\n')[1].split('    "End."')[0]
    return "\n".join(line[4:] for line in begun.splitlines())


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ('e "Hi."', 'e "Hi."'),
        ("e 'It\\'s me.'", 'e "It\'s me."'),
        ('e happy @ angry "No!" with vpunch', 'e happy @ angry "No!" with vpunch'),
        ('e -hat "Bare." id line_7 nointeract', 'e -hat "Bare." nointeract'),
        ('"Lucy" "Hello?"', '"Lucy" "Hello?"'),
        ('extend " More." (what_size=30, mood="x")', 'extend " More." (what_size=30)'),
        ('e """\nOne.\n\nTwo.\n"""', 'e "One."\ne "Two."'),
        ("scene bg room with fade", "scene bg room with fade"),
        ("scene", "scene"),
        ("show bg hall at left, right behind e zorder 2 with Dissolve(.5)", "show bg hall at left, right behind e zorder 2 with Dissolve(0.5)"),
        ("show e happy as friend onlayer master", "show e happy as friend onlayer master"),
        ("show e:\n    xalign 0.5\n    linear 1.0 xalign 1.0 yoffset -10\n    pause .5\n    repeat 2", "show e:\n    xalign 0.5\n    linear 1.0 xalign 1.0 yoffset -10\n    pause 0.5\n    repeat 2"),
        ("show e at Position(xalign=0.3)", "show e:\n    xalign 0.3"),
        ('show text "Later" at truecenter', 'show text "Later" at truecenter'),
        ('show expression "bg hall"', "show bg hall"),
        ("hide e with dissolve", "hide e with dissolve"),
        ("with None", "with None"),
        ("camera at center", "camera at center"),
        ("show layer master:\n    zoom 1.2", "camera:\n    zoom 1.2"),
        ("window hide dissolve", "window hide with dissolve"),
        ("nvl clear", "nvl clear"),
        ("pause", "pause"),
        ("pause 1.5", "pause 1.5"),
        ("stop music fadeout 2", "stop music fadeout 2"),
        ("voice sustain", "voice sustain"),
        ('play sound "door_slam.ogg"', 'play sound effect "door slam"'),
        ('play music "music/SadTheme2.mp3" fadein 1.0 loop', 'play music mood "sad theme" fadein 1.0 loop'),
        ("$ trust = 1", "$ trust = 1"),
        ("$ trust += 2 * (1 + 1)", "$ trust += 2 * (1 + 1)"),
        ("$ trust //= 2", "$ trust = trust // 2"),
        ("$ a, b = 1, 2", "$ a = 1\n$ b = 2"),
        ("$ bag = []\n$ bag.append('key')", '$ bag = []\n$ bag += ["key"]'),
        ("$ renpy.pause(0.5, hard=True)", "pause 0.5"),
        ('$ renpy.say(e, "Hi.")', 'e "Hi."'),
        ('$ e("Hi.", interact=False)', 'e "Hi." nointeract'),
        ('$ renpy.music.stop(fadeout=1.0)', "stop music fadeout 1.0"),
        ("$ renpy.with_statement(dissolve)", "with dissolve"),
        ('$ name = renpy.input("Who?", default="Sam")', '$ name = "Sam"'),
        ("$ renpy.block_rollback()", ""),
        ("if 1 < 2:\n    pass\nelif not True:\n    e 'b'\nelse:\n    e 'c'", 'if 1 < 2:\n    pass\nelif not True:\n    e "b"\nelse:\n    e "c"'),
        ("python:\n    x = 1\n    if x > 0:\n        x = 2", "$ x = 1\nif x > 0:\n    $ x = 2"),
    ],
)  # fmt: skip
def test_a_statement_becomes_its_like(tmp_path, theirs, ours):
    assert inside(tmp_path, theirs) == ours


def test_menus_keep_captions_conditions_and_their_names(tmp_path):
    menu = (
        'menu fork:\n    set seen\n    e "Well?"\n    "Stay" if trust > 1:\n        e "Good."\n    "Go" (mood=1):\n        pass'
    )
    got = inside(tmp_path, menu, "default seen = []\ndefault trust = 2")
    assert got == 'menu fork:\n    set seen\n    e "Well?"\n    "Stay" if trust > 1:\n        e "Good."\n    "Go":\n        pass'


def test_captions_but_the_last_stand_before_the_menu(tmp_path):
    assert (
        inside(tmp_path, 'menu:\n    "One."\n    "Two."\n    "Go":\n        pass')
        == '"One."\nmenu:\n    "Two."\n    "Go":\n        pass'
    )


def test_labels_take_parameters_and_local_names(tmp_path):
    text = "label start:\n    call greet('Ann', n=2) from _c1\n    jump start.end\n    label .end:\n        return\nlabel greet(who, n=1):\n    return n\n"
    got = lines(imported(tmp_path, text))
    assert (
        'call greet("Ann", n=2)' in got
        and "label greet(who, n=1):" in got
        and "jump start.end" in got
        and "    label .end:" in got
    )


def test_characters_become_blocks(tmp_path):
    text = 'define n = Character(None, kind=nvl, what_prefix="(", what_suffix=")")\ndefine k = Character("Kim", who_color="#abc", image="kim", ctc="x")\n'
    text += (
        'define narrator = Character(None, kind=nvl)\ninit:\n    $ old = Character("Old", kind=k)\nlabel start:\n    old "Hm."\n'
    )
    got = lines(imported(tmp_path, text))
    assert 'character n "":\n    kind nvl\n    what_prefix "("\n    what_suffix ")"' in got
    assert 'character k "Kim":\n    color "#aabbcc"\n    image "kim"' in got
    assert 'character old "Old":\n    color "#aabbcc"\n    image "kim"' in got
    assert "define narrator = Character(None, kind=nvl)" in got


def test_a_speaker_called_like_a_word_of_the_language_gets_another_name(tmp_path):
    assert 'mood_ "Hm."' in lines(imported(tmp_path, 'define mood = Character("Moody")\nlabel start:\n    mood "Hm."\n'))


def test_declarations_come_to_the_left_margin(tmp_path):
    text = "label start:\n    define quick = Dissolve(0.1)\n    transform up(t=1.0):\n        linear t yoffset -5\n    show e at up(2.0) with quick\n"
    got = lines(imported(tmp_path, CAST + text))
    assert (
        got.index("\ndefine quick = Dissolve(0.1)")
        < got.index("transform up(t=1.0):\n    linear t yoffset -5")
        < got.index("label start")
    )


def test_the_games_own_art_and_sound_come_along(tmp_path):
    text = 'image logo = "art/logo.png"\nimage same = "logo"\ndefine audio.tune = "tune.ogg"\nlabel start:\n'
    text += "    scene bg park\n    show eileen happy\n    show logo\n    show same\n    play music tune\n    play sound bell\n    play music 'tune.ogg'\n"
    pictures = {
        "images__bg park_DOT_png": picture(),
        "images__eileen_happy_DOT_png": picture(),
        "images__eileen sad_DOT_png": picture(),
    }
    story = imported(
        tmp_path,
        CAST + text,
        **pictures,
        art__logo_DOT_png=picture(),
        tune_DOT_ogg=b"x",
        audio__bell_DOT_ogg=b"x",
        unused_DOT_ogg=b"x",
    )
    film = tmp_path / "film"
    assert (film / "images" / "bg park.png").is_file() and (film / "art" / "logo.png").is_file()
    assert (film / "tune.ogg").is_file() and not (film / "unused.ogg").exists()
    got = lines(story)
    assert 'image same = "art/logo.png"' in got and 'play sound "audio/bell.ogg"' in got and 'play music "tune.ogg"' in got
    assert 'image "eileen"' in got


def test_pictures_whose_files_are_one_word_are_declared(tmp_path):
    story = imported(tmp_path, "label start:\n    scene old_house\n", images__old_house_DOT_png=picture())
    assert 'image old_house = "images/old_house.png"' in lines(story, "story.vns")


def solid(tone: str, size: tuple[int, int] = (8, 12)) -> bytes:
    from io import BytesIO

    data = BytesIO()
    Image.new("RGBA", size, tone).save(data, "PNG")
    return data.getvalue()


LAYERED = """\
layeredimage luci:
    always "luci_base"
    group face auto:
        attribute calm default
    group arm:
        attribute up:
            "luci_raised"
"""


def test_layered_images_are_put_together_as_the_story_shows_them(tmp_path):
    layers = {"base": "#ff0000", "face_calm": "#00ff0080", "face_glad": "#0000ff", "raised": "#ffffff"}
    files = {f"images__luci_{name}_DOT_png": solid(tone) for name, tone in layers.items()}
    text = f"{LAYERED}label start:\n    show luci at left\n    show luci glad\n    show luci up\n    show luci -up calm\n"
    story = imported(tmp_path, f'define l = Character("Luci")\n{text}    l glad "Hi."\n', **files)
    made = {place.name: Image.open(place).getpixel((1, 1)) for place in (tmp_path / "film" / "images").iterdir()}
    assert made["luci.png"][:3] == (127, 128, 0) and made["luci glad.png"] == (0, 0, 255, 255)
    assert made["luci glad up.png"] == (255, 255, 255, 255) and set(made) == {
        "luci.png", "luci glad.png", "luci glad up.png", "luci calm.png",
    }  # fmt: skip
    assert story.report.counts["image"] == {"changed": 1}


def test_composites_are_put_together(tmp_path):
    text = 'image sign = Composite((20, 20), (0, 0), "a.png", (10, 10), "b.png")\nlabel start:\n    show sign\n'
    imported(tmp_path, text, a_DOT_png=solid("#ff0000", (20, 20)), images__b_DOT_png=solid("#0000ff", (4, 4)))
    whole = Image.open(tmp_path / "film" / "images" / "sign.png")
    assert whole.size == (20, 20) and whole.getpixel((11, 11)) == (0, 0, 255, 255) and whole.getpixel((1, 1)) == (255, 0, 0, 255)


def test_a_transformed_picture_keeps_its_properties(tmp_path):
    text = 'image far = Transform("a.png", zoom=.5)\nimage dim:\n    "a.png"\n    matrixcolor OpacityMatrix(0.25)\n'
    got = lines(imported(tmp_path, f"{text}label start:\n    show far\n    show dim\n", a_DOT_png=picture()))
    assert 'image far:\n    "a.png"\n    zoom 0.5\n' in got and 'image dim:\n    "a.png"\n    alpha 0.25\n' in got


def test_figures_without_art_are_drawn(tmp_path):
    story = imported(tmp_path, "label start:\n    show lucy happy at left\n    show teapot\n")
    assert 'character lucy "Lucy":\n    image "lucy"' in lines(story, "story.vns")
    assert "#~ show teapot" in lines(story) and story.report.counts["show"] == {"kept": 1, "left": 1}


def test_pixels_fit_another_screen(tmp_path):
    files = {"gui_DOT_rpy": "init python:\n    gui.init(1920, 1080)\n"}
    assert (
        inside(tmp_path, "show e:\n    xpos 960 ypos 540\n    pos (192, -108)", **files)
        == "show e:\n    xpos 640 ypos 360\n    pos (128, -72)"
    )


@pytest.mark.parametrize(
    ("theirs", "near"),
    [
        ("with flash_custom", 'Fade(0.1, 0.0, 0.5, color="#fff")'),
        ("with mytrans(2.0)", "Dissolve(2.0)"),
        ("with slowfade", "fade"),
    ],
)
def test_unknown_transitions_become_the_nearest(tmp_path, theirs, near):
    assert inside(tmp_path, theirs) == f"with {near}"


def test_what_cannot_be_said_stays_as_a_comment_with_one_note(tmp_path):
    text = (
        "screen hud():\n    text 'x'\n    text 'y'\nlabel start:\n    e 'Hi.'\n    jump expression where\n    $ hero.strike(3)\n"
    )
    story = imported(tmp_path, CAST + text)
    assert "#~ screen hud():\n#~     text 'x'" in lines(story) and "    #~ jump expression where" in lines(story)
    told = {(note.line, note.kind, note.state) for note in story.report.notes}
    assert told == {(2, "screen", "left"), (7, "jump", "left"), (8, "$", "left")}


def test_comments_are_kept_where_they_were(tmp_path):
    got = lines(imported(tmp_path, f"# On top.\n{CAST}label start:\n    # Above.\n    e 'Hi.' # Beside.\n"))
    assert got.startswith("# On top.\ncharacter e") and '    # Above.\n    e "Hi."  # Beside.' in got


def test_names_that_nothing_sets_are_declared_to_be_filled_in(tmp_path):
    story = imported(tmp_path, "label start:\n    guide 'Hi, [player_name]. [mc.mood!t]'\n    if points > 3:\n        pass\n")
    entry = lines(story, "story.vns")
    assert 'character guide "Guide"' in entry and 'default player_name = "player name"' in entry
    assert "default points = 0" in entry and 'default mc.mood = "mood"' in entry


def test_a_condition_only_python_knows_is_never_true(tmp_path):
    assert inside(tmp_path, "if hero.alive():\n    e 'a'\nelse:\n    e 'b'") == 'if False:\n    e "a"\nelse:\n    e "b"'


def test_stories_that_go_round_for_ever_come_to_an_end(tmp_path):
    hub = "label start:\n    menu hub:\n        'A':\n            jump hub\n        'B':\n            $ n += 1\n            jump hub\n"
    story = imported(tmp_path, f"default n = 0\n{hub}label loop:\n    while True:\n        'Again.'\n")
    assert "times_" in lines(story)


def test_statements_of_the_games_own_leave_the_story_under_them(tmp_path):
    text = 'python early:\n    renpy.register_statement("stage", block=True)\nlabel start:\n    stage dim:\n        e "Hi."\n    stage light\n'
    story = imported(tmp_path, CAST + text)
    assert '    e "Hi."' in lines(story) and "#~ stage light" in lines(story)
    assert story.report.counts["custom"] == {"changed": 1, "left": 1}


def test_labels_that_are_there_twice_get_another_name(tmp_path):
    story = imported(tmp_path, "label start:\n    'a'\n", more_DOT_rpy="label start:\n    'b'\n")
    assert sum("label start:" in lines(story, name) for name in story.scripts if name != "story.vns") == 1


def test_a_story_without_start_begins_with_its_first_label(tmp_path):
    assert "label start:\n    jump opening" in lines(imported(tmp_path, "label opening:\n    'x'\n"), "story.vns")


def test_files_without_story_are_left_out_and_told_of(tmp_path):
    story = imported(tmp_path, "label start:\n    'x'\n", screens_DOT_rpy="screen a():\n    pass\nstyle b:\n    size 3\n")
    assert set(story.scripts) == {"story.vns", "script.vns"}
    assert {note.file for note in story.report.notes} == {"screens.rpy"}


@pytest.mark.parametrize(
    ("python", "ours"),
    [
        ("a and not b or c", "a and not b or c"), ("1 < x <= 3", "1 < x and x <= 3"), ("x if y else z", "x if y else z"),
        ('_("Hi")', '"Hi"'), ("store.x", "x"), ("len(bag) + int(y)", "len(bag) + int(y)"), ("f'{a} b'", 'str(a) + " b"'),
        ("[1, 'a', None]", '[1, "a", None]'), ("names[0]", "names[0]"), ("u'old'", '"old"'), ("x is not None", "x is not None"),
        ("name.strip()", "name"), ("-x ** 2", "-x ** 2"),
    ],
)  # fmt: skip
def test_values_of_python_are_ours(python, ours):
    assert written(value(python)) == ours


@pytest.mark.parametrize(
    "python", ["a.b()", "{}", "lambda: 1", "x[1:2]", "'%s' % x", "10 ** 400 and 1e999", "(", "", "at", "9" * 20]
)
def test_other_python_is_refused(python):
    with pytest.raises(Refused):
        value(python)


def test_chance_is_settled_once():
    assert value("renpy.random.randint(1, 6)") == value("renpy.random.randint(1, 6)")
    assert written(value("renpy.random.choice(['a', 'b'])")) in ('"a"', '"b"')


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("{b}x{/b} {w=.5}", "{b}x{/b} {w=.5}"), ("{sc=3}x{/sc}", "x"), ("{/i}x", "x"), ("[a.b!t]", "[a.b!t]"), ("[f(x)]", ""),
        ("[x:.2f]", "[x]"), ("100% [[sure]", "100% [[sure]"), ("{", "{{"), ("[", "[["), ("{color=red-ish}x", "x"), ("{=style}a{/=style}", "a"),
    ],
)  # fmt: skip
def test_texts_lose_only_what_is_unknown(text, kept):
    assert mended(text)[0] == kept


def test_lines_go_on_in_brackets_quotes_and_behind_backslashes():
    got = read('a = [1, # one\n  2]\n"""x\n\n  # y"""\nb \\\n  c\n"two\n lines."\nd\n')
    assert [line.text for line in got] == ["a = [1,    2]", '"""x\n\n  # y"""', "b    c", '"two\n lines."', "d"]
    assert [line.number for line in got] == [1, 3, 6, 8, 10]


def test_a_forgotten_quote_spoils_one_line():
    got = read('label a:\n    e "Hi.\n    e "There."\n    f(\n    e "End."\n')
    assert [line.text for line in got[0].block] == ['e "Hi.', 'e "There."', "f(", 'e "End."']


def test_values_end_where_clauses_begin():
    cursor = Cursor("Transform(zoom=.5, a='x, y'), left.up[1] as b")
    assert cursor.values() == ["Transform(zoom=.5, a='x, y')", "left.up[1]"] and cursor.rest == "as b"


def test_the_command_writes_a_project_and_a_report(tmp_path, monkeypatch, capsys):
    place = game(tmp_path, {"script.rpy": CAST + "label start:\n    e 'Hi.'\n    $ x.y()\n"})
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    assert not app(["import", str(place), "-o", "film", "--report", "report.json"], standalone_mode=False)
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert told["story_statements"] == 4 and told["carried"] == 3 and told["notes"][0]["line"] == 4
    assert 'script = "story.vns"' in (tmp_path / "film" / "vnc.toml").read_text("utf-8")
    assert "3 of 4 story statements" in capsys.readouterr().out


def test_one_script_of_a_game_can_be_imported(tmp_path):
    place = game(tmp_path, {"a.rpy": "label start:\n    'a'\n", "b.rpy": "label other:\n    'b'\n"})
    assert set(adopt(place / "game" / "b.rpy", tmp_path / "film").scripts) == {"story.vns", "b.vns"}


WHOLE = """\
define e = Character("Eileen", color="#c8ffc8", image="eileen")
default trust = 0
image bg room = "room.png"
transform up(t=1.0):
    xalign 0.5
    parallel:
        linear t yoffset -5
    on show:
        alpha 1.0
init python:
    x = 3
    def f(): return 1
label start(a=1):
    scene bg room with Fade(.5, 0, .5)
    show eileen happy at up(2.0), left behind bg:
        pause .5
    e happy @ sad "Text {w=.5}[trust] {i}x{/i}" (what_size=3) nointeract
    menu fork:
        "Go" if trust > 1:
            jump start
        "Stay":
            $ trust += 1
    if trust == 3 and not x:
        play music ["a.ogg", "b.ogg"] fadein 1.0
    elif f():
        call other(1, b=2) from _x
    else:
        $ renpy.pause(1)
    while trust < 3:
        $ trust += 1
    \"\"\"
    One.

    Two.
    \"\"\"
    return
label other(a, b=3):
    hide eileen
    return
"""


@settings(max_examples=35, deadline=None)
@given(st.data())
def test_mutated_scripts_are_imported_all_the_same(tmp_path_factory, data):
    """Characters taken out, put in and moved: whatever comes of it is a project without mistakes."""
    text = WHOLE
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        until = min(len(text), at + data.draw(st.integers(0, 12)))
        new = data.draw(
            st.sampled_from(
                ["", '"', "'", "(", "[", "{", ":", "\n", "    ", "#", "\\", "\t", "$ ", "é", "with ", '"""', "menu:\n", "\0"]
            )
        )
        text = text[:at] + new + text[until:]
    imported(tmp_path_factory.mktemp("mutated"), text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_lines(text):
    for line in read(text):
        assert not any("\n" in row for row in line.whole())


def test_importing_twice_gives_the_same_project(tmp_path):
    first, second = (lines(imported(tmp_path / name, WHOLE)) for name in ("a", "b"))
    assert first == second
