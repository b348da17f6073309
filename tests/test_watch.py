"""Watching: what is built again when, what stays when it cannot be, and what is told of it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from watching import watching

from vnc import pipeline
from vnc.cli.watch import Screen, command, counted
from vnc.events import Item
from vnc.executor import Inline
from vnc.pool import Pool
from vnc.preview import fitted
from vnc.task import Context
from vnc.timeline import SECOND
from vnc.watch.loop import first_change
from vnc.watch.news import Began, Dropped, Found, Ran, Ready, Rested, Trouble

STORY = """\
label start:
    scene black
    "One."
    "Two."
    "Three."
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    (tmp_path / "story.vns").write_text(STORY)
    return tmp_path / "story.vns"


@pytest.fixture
def here(monkeypatch) -> None:
    """Work in this process: starting workers takes longer than these films."""

    def team(shop: pipeline.Shop) -> Inline:
        warm = Context("vnc.workshop:open_workshop", (str(shop.store.root), str(shop.root), shop.project.options))
        return Inline(shop.store, warm)

    monkeypatch.setattr(pipeline, "team", team)


def lines(news: Ready) -> int:
    """How many lines were drawn for a film."""
    return sum(item.phase == "draw" for item in news.made)


def change(script: Path, old: str, new: str) -> None:
    script.write_text(script.read_text().replace(old, new))


def test_one_changed_word_makes_one_line(script, here):
    with watching(script) as loop:
        first = loop.next(Ready)
        assert (lines(first), first.changed, first.draft) == (3, None, False)
        assert loop.next(Rested).ok
        change(script, "Two", "Twice")
        assert loop.next(Began).changed == ("story.vns",)
        again = loop.next(Ready)
        assert (lines(again), again.path) == (1, script.parent / "build" / "story.mp4") and again.reused >= 2
        assert again.changed == again.timeline.starts()[1]


def test_a_comment_makes_nothing(script, here):
    with watching(script) as loop:
        loop.next(Rested)
        before = (script.parent / "build" / "story.mp4").stat().st_mtime_ns
        change(script, "label start:", "# a word\nlabel start:")
        again = loop.next(Ready)
        assert (again.made, again.changed) == ((), None)
        assert (script.parent / "build" / "story.mp4").stat().st_mtime_ns == before


def test_a_mistake_keeps_the_last_good_film(script, here):
    film = script.parent / "build" / "story.mp4"
    with watching(script) as loop:
        loop.next(Rested)
        before = film.read_bytes()
        change(script, '"Two."', 'nobody "Two."')
        found = loop.next(Found)
        assert [d.code for d in found.found if d.severity == "error"] == ["unknown-character"] and "story.vns" in found.sources
        assert not loop.next(Rested).ok and film.read_bytes() == before and loop.films == [film]
        change(script, 'nobody "Two."', '"Two."')
        assert loop.next(Ready).made == () and loop.next(Rested).ok


def test_a_missing_include_is_awaited(script, here):
    change(script, "label start:", 'include "more.vns"\nlabel start:')
    with watching(script) as loop:
        assert "missing-include" in {d.code for d in loop.next(Found).found} and not loop.next(Rested).ok
        (script.parent / "more.vns").write_text('character tom "Tom"\n')
        assert loop.next(Began).changed == ("more.vns",) and loop.next(Rested).ok


def test_a_missing_script_is_awaited(tmp_path, here):
    script = tmp_path / "story.vns"
    with watching(script) as loop:
        assert "story.vns" in loop.next(Trouble).message
        script.write_text(STORY)
        assert loop.next(Ready).path.is_file()


def test_a_script_that_is_deleted_and_written_again(script, here):
    with watching(script) as loop:
        loop.next(Rested)
        script.unlink()
        assert "story.vns" in loop.next(Trouble).message and not loop.next(Rested).ok
        script.write_text(STORY.replace("Three", "Four"))
        assert lines(loop.next(Ready)) == 1


def test_a_draft_comes_first_and_its_parts_are_its_own(script, here):
    with watching(script, tier="preview") as loop:
        draft, film = loop.next(Ready), loop.next(Ready)
        assert (draft.path.name, draft.tier, draft.draft) == ("story.draft.mp4", "draft", True)
        assert (film.path.name, film.tier, film.draft) == ("story.mp4", "preview", False)
        assert draft.timeline.starts() == film.timeline.starts()
        assert loop.next(Rested).ok and loop.films == [film.path]


def test_what_a_browser_cannot_play_gets_a_draft_that_it_can(script, here):
    with watching(script, out=str(script.parent / "film.gif"), playable=True) as loop:
        assert [loop.next(Ready).path.name for _ in range(2)] == ["film.draft.mp4", "film.gif"]


def test_settings_are_read_again(script, here):
    with watching(script, size=None, tier=None) as loop:
        assert loop.next(Ready).timeline.size == (1280, 720)
        (script.parent / "vnc.toml").write_text('size = "128x72"\ntier = "draft"\n')
        loop.next(Began)
        assert loop.next(Ready).timeline.size == (128, 72)
        (script.parent / "vnc.toml").write_text("sise = 3\n")
        assert "did you mean `size`?" in loop.next(Trouble).hint


def test_our_own_films_and_our_own_store_wake_nobody(script, here):
    change(script, '"One."', 'play sound "door.wav"\n    "One."')
    with watching(script, out=str(script.parent / "story.film.mp4")) as loop:
        loop.next(Rested)
        change(script, "Two", "Twice")
        assert loop.next(Began).number == 2 and loop.next(Rested)
        assert loop.idle()


def test_drafts_that_are_pinned_by_a_build_are_no_change(script, here):
    """The build writes `vnc.lock` and reads it: only somebody else's change to it counts."""
    block = '    @generate dialogue lines 2..3 cast mira:\n        prompt "Mira says hello."\n'
    script.write_text('character mira "Mira"\n\n' + STORY + block)
    (script.parent / "vnc.toml").write_text('writers = ["sketch"]\n')
    lock = script.parent / "vnc.lock"
    with watching(script) as loop:
        assert loop.next(Rested).ok and lock.is_file()
        change(script, "Two", "Twice")
        assert loop.next(Began).changed == ("story.vns",) and loop.next(Rested).ok
        lock.unlink()
        assert loop.next(Began).changed == ("vnc.lock",) and loop.next(Rested).ok and lock.is_file()
        assert loop.idle()


def test_a_save_during_a_build_interrupts_it(script, monkeypatch):
    """The workers stay, and what they finish is not made again."""
    many = "".join(f'    "Line number {n} of a story that takes a while."\n' for n in range(12))
    script.write_text(STORY + many)
    crews: list[Pool] = []
    made: list[str] = []
    monkeypatch.setattr(pipeline, "team", lambda shop, team=pipeline.team: crews.append(team(shop)) or crews[-1])

    def saves(news: object) -> None:
        if isinstance(news, Item) and news.phase == "draw" and not news.reused:
            made.append(news.key)
            if len(made) == 3:
                change(script, "One", "Once")

    with watching(script, saves) as loop:
        assert loop.next(Dropped)
        workers = [worker.process.pid for worker in crews[0]._crew]
        assert loop.next(Began).changed == ("story.vns",)
        again = loop.next(Ready)
        assert len(crews) == 1 and [worker.process.pid for worker in crews[0]._crew] == workers
    assert len(made) == len(set(made)) and again.reused >= 2


def test_the_next_build_is_of_the_newest_text(script, here):
    """Saves that come while nobody looks are one build, of what stands there then."""
    with watching(script) as loop:
        loop.next(Rested)
        for n in range(5):
            change(script, f"T{'h' * n}ree" if n else "Three", f"T{'h' * (n + 1)}ree")
        loop.next(Rested)
        while not loop.idle():
            loop.next(Rested)
        assert "Thhhhhree." in texts(loop.loop._last[script.parent / "build" / "story.mp4"])


def texts(timeline) -> list[str]:
    return ["".join(run.text for run in s.text.entry.runs) for s in timeline.segments if s.text]


# --- the command ----------------------------------------------------------------------------------------------------


def started(folder: Path, *words: str) -> subprocess.Popen:
    line = [sys.executable, "-c", "from vnc.cli import main; main()", "watch", "story.vns", *words]
    env = {k: v for k, v in os.environ.items() if not k.startswith("VNC_")} | {"XDG_CONFIG_HOME": str(folder)}
    options = ["--silent", "--size", "128x72", "--tier", "draft", "--workers", "1"]
    return subprocess.Popen(line + options, cwd=folder, env=env, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def heard(process: subprocess.Popen, words: str) -> str:
    """The next line of standard error with these words."""
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return line
    raise AssertionError(f"nobody said `{words}`")


def test_ctrl_c_ends_it_while_it_waits(script):
    process = started(script.parent)
    heard(process, "waiting for changes")
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130 and "Traceback" not in process.stderr.read()


def test_ctrl_c_ends_it_while_it_builds(script):
    script.write_text(STORY + '    "And on."\n' * 200)
    process = started(script.parent)
    heard(process, "building")
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130 and "Traceback" not in process.stderr.read()


def test_exec_gets_a_list_of_words_and_no_shell(script):
    code = "import sys, json, pathlib; pathlib.Path('ran.json').write_text(json.dumps(sys.argv[1:]))"
    process = started(script.parent, "--exec", f"{sys.executable} -c \"{code}\" {{out}} 'a b' $HOME ; rm")
    heard(process, "waiting for changes")
    ran = script.parent / "ran.json"
    until = time.monotonic() + 30
    while not ran.is_file() or not ran.read_text():
        assert time.monotonic() < until
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    process.wait(30)
    assert json.loads(ran.read_text()) == [str(script.parent / "build" / "story.mp4"), "a b", "$HOME", ";", "rm"]


@pytest.mark.parametrize(("words", "says"), [(["--exec", "'"], "--exec"), (["nowhere/story.vns"], "nowhere")])
def test_wrong_use_is_said_at_once(tmp_path, words, says):
    told = CliRunner().invoke(command, [str(tmp_path / word) if "/" in word else word for word in words])
    assert told.exit_code != 0 and says in told.output + str(told.exception)


# --- parts ----------------------------------------------------------------------------------------------------------


def test_the_screen_says_what_was_made_in_how_long(script, here, capsys):
    screen = Screen(sys.stderr)
    with watching(script, screen.tell) as loop:
        loop.next(Rested)
        change(script, '"Two."', 'nobody "Two."')
        loop.next(Rested)
    told = capsys.readouterr().err
    assert "story.mp4" in told and "3 lines" in told and "0 reused" in told
    assert "story.vns changed" in told and "unknown-character" in told and "last good film stays" in told


def test_a_command_that_fails_is_told(capsys):
    Screen(sys.stderr).tell(Ran("rsync", 3))
    assert "rsync ended with 3" in capsys.readouterr().err


def test_made_things_are_counted_by_kind():
    made = (
        ("make", "speech: a"),
        ("make", "speech: b"),
        ("make", "lips"),
        ("draw", "start_1"),
        ("draw", "a: b"),
        ("sound", "0:00"),
    )
    assert counted(Item(phase, name, "") for phase, name in made) == "2 speech, 1 lips, 2 lines, 1 sound"


@pytest.mark.parametrize(("size", "draft"), [((1920, 1080), (1280, 720)), ((640, 360), (640, 360)), ((1080, 1920), (404, 720))])
def test_a_draft_is_small_and_of_the_same_shape(size, draft):
    assert fitted(size, 720) == draft


def test_where_a_film_begins_to_change(tmp_path):
    from films import Studio

    from vnc.preview import guess

    edits = (("", ""), ("Two", "Too"), ('    "Three."\n', ""))
    one, two, three = (guess(Studio(tmp_path).check(STORY.replace(*edit)).value) for edit in edits)
    assert first_change(None, one) is None and first_change(one, one) is None
    assert first_change(one, two) == one.starts()[1] and first_change(one, two) < one.length
    assert 0 < first_change(one, three) < three.length <= one.length and three.length % (SECOND // 30) == 0
