"""The command line as a writer uses it: output, files, exit codes."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

SMALL = ["--size", "320x180", "--tier", "draft"]
STORY = 'character mira "Mira"\n\nlabel start:\n    scene bg rooftop\n    mira "Hello there."\n'
WRONG = STORY.replace("    mira", "    mria")


def vnc(*words: str, cwd: Path, **environ: str) -> subprocess.CompletedProcess:
    env = {k: v for k, v in os.environ.items() if not k.startswith("VNC_")} | {"NO_COLOR": "1", "XDG_CONFIG_HOME": str(cwd)}
    command = [sys.executable, "-c", "from vnc.cli import main; main()", *words]
    return subprocess.run(command, cwd=cwd, env=env | environ, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A new project, built once."""
    folder = tmp_path_factory.mktemp("cli")
    assert vnc("new", "first-story", cwd=folder).returncode == 0
    built = vnc("build", *SMALL, cwd=folder / "first-story")
    assert built.returncode == 0, built.stderr
    return folder / "first-story"


def script(folder: Path, text: str, name: str = "story.vns") -> Path:
    (folder / name).write_text(text, "utf-8")
    return folder


def test_a_new_project_builds_at_once(project):
    assert (project / "build" / "story.mp4").stat().st_size > 10_000
    assert (project / "build" / "story.srt").is_file()


def test_building_says_where_how_long_and_what_it_took(project):
    again = vnc("build", *SMALL, cwd=project)
    assert "build/story.mp4" in again.stdout and "took" in again.stdout
    assert " 0 made" in again.stderr or "0 made" in again.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("environ", [{}, {"NO_COLOR": "1"}], ids=["colour", "plain"])
def test_a_terminal_shows_bars_and_another_stream_lines(project, environ):
    """On a terminal a bar with counts, drawn over itself; elsewhere (the other tests) one line for each phase."""
    size = "256x144" if environ else "192x108"
    shown = on_a_terminal(["build", "--size", size, "--tier", "draft"], project, environ)
    assert "\r" in shown and "█" in shown and re.search(r"\d+/\d+", shown) and "took" in shown
    error = on_a_terminal(["check", "nowhere.vns"], script(project, WRONG, "wrong.vns"), environ)
    colour = on_a_terminal(["check", "wrong.vns"], project, environ)
    assert "nowhere.vns" in error and ("\x1b[1;31m" in colour) == (not environ)


def on_a_terminal(words: list[str], folder: Path, environ: dict[str, str]) -> str:
    """What a command writes to a terminal."""
    import pty

    ours, theirs = pty.openpty()
    base = {k: v for k, v in os.environ.items() if not k.startswith("VNC_") and k != "NO_COLOR"}
    env = base | {"TERM": "xterm", "XDG_CONFIG_HOME": str(folder), **environ}
    command = [sys.executable, "-c", "from vnc.cli import main; main()", *words]
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=theirs, stderr=theirs, stdin=theirs)
    os.close(theirs)
    told = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        told += piece
    process.wait(60)
    os.close(ours)
    return told.decode("utf-8", "replace")


def test_events_are_json_lines(project):
    told = vnc("build", *SMALL, "--json", cwd=project)
    events = [json.loads(line) for line in told.stdout.splitlines()]
    assert {e["schema"] for e in events} == {"vnc.event/1"}
    assert {"started", "finished", "written"} <= {e["event"] for e in events}


def test_timings_are_a_trace(project):
    assert vnc("build", *SMALL, "--timings", "trace.json", cwd=project).returncode == 0
    assert json.loads((project / "trace.json").read_text())["traceEvents"]


@pytest.mark.parametrize("name", ["film.webm", "film.gif", "film.png", "film.srt", "film.vtt", "film.m4a"])
def test_the_format_follows_the_name(project, name):
    assert vnc("build", *SMALL, "-o", f"out/{name}", cwd=project).returncode == 0
    assert (project / "out" / name).stat().st_size > 100


def test_a_format_that_does_not_exist(project):
    told = vnc("build", *SMALL, "-o", "film.mp5", cwd=project)
    assert told.returncode == 2 and ".mp5" in told.stderr and ".mp4" in told.stderr


def test_mistakes_are_shown_and_nothing_is_built(tmp_path):
    told = vnc("build", "story.vns", *SMALL, cwd=script(tmp_path, WRONG))
    assert told.returncode == 1 and "mria" in told.stderr and "did you mean `mira`?" in told.stderr
    assert not (tmp_path / "build").exists()


def test_check_shows_the_place(tmp_path):
    told = vnc("check", "story.vns", cwd=script(tmp_path, WRONG))
    assert told.returncode == 1 and "story.vns:5:5" in told.stderr and "^^^^" in told.stderr


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_check_speaks_to_programs(tmp_path, form):
    told = vnc("check", "story.vns", "--format", form, cwd=script(tmp_path, WRONG))
    assert told.returncode == 1 and "unknown-character" in told.stdout
    assert form == "github" or json.loads(told.stdout)


def test_a_sound_script_has_nothing_to_complain_about(tmp_path):
    assert vnc("check", "story.vns", cwd=script(tmp_path, STORY)).returncode == 0


def test_check_starts_fast(tmp_path):
    """Not a stop-watch: nothing heavy may be imported to check a script."""
    code = (
        "import sys; from vnc.cli import app; app(['check', 'story.vns'], standalone_mode=False); "
        "print(sorted({'numpy', 'av', 'PIL', 'onnxruntime', 'soundfile', 'httpx', 'pydantic', 'jinja2'} & set(sys.modules)))"
    )
    (tmp_path / "vnc.toml").write_text('tier = "final"\nsize = "1080p"\n[cache]\ncap = 5\n')
    told = subprocess.run([sys.executable, "-c", code], cwd=script(tmp_path, STORY), capture_output=True, text=True)
    assert told.stdout.strip() == "[]", told.stderr


def test_a_missing_file_is_said(tmp_path):
    told = vnc("build", "nowhere.vns", cwd=tmp_path)
    assert told.returncode == 1 and "nowhere.vns" in told.stderr and "Traceback" not in told.stderr


def test_an_unknown_command_and_option(tmp_path):
    told = vnc("biuld", cwd=tmp_path)
    assert told.returncode == 2 and "did you mean `build`?" in told.stderr
    assert vnc("build", "--fsp", "30", cwd=tmp_path).returncode == 2


def test_an_unknown_setting_is_answered(tmp_path):
    (tmp_path / "vnc.toml").write_text('teir = "draft"\n')
    told = vnc("check", "story.vns", cwd=script(tmp_path, STORY))
    assert told.returncode == 2 and "did you mean `tier`?" in told.stderr and "vnc.toml" in told.stderr
    (tmp_path / "vnc.toml").write_text('teir = "draft"\nsize = "9"\n[cache]\ncpa = 3\n')
    told = vnc("check", "story.vns", cwd=tmp_path).stderr
    assert "`teir` (did you mean `tier`?)" in told and "`cache.cpa` (did you mean `cap`?)" in told and "`9` is no size" in told


def test_info_says_where_values_come_from(tmp_path):
    (tmp_path / "vnc.toml").write_text("fps = 24\n")
    told = vnc("info", cwd=tmp_path, VNC_TIER="final").stdout
    assert any(line.split() == ["fps", "24", "vnc.toml"] for line in told.splitlines())
    assert any(line.split() == ["tier", "final", "VNC_TIER"] for line in told.splitlines())


def test_plan_tells_the_cost_and_gives_the_timeline(project):
    table = vnc("plan", cwd=project).stdout
    assert "start" in table and "speech" in table and "film" in table
    timeline = json.loads(vnc("plan", "--json", cwd=project).stdout)
    assert timeline["segments"] and timeline["fps"] == 30
    assert re.search(r"to build: about \d+:\d\d\.\d at most", vnc("plan", cwd=project).stdout)
    assert json.loads(vnc("plan", "--schema", cwd=project).stdout)["title"] == "Timeline"


def test_plan_tells_each_way_through_the_menus(project):
    ways = [f'        "{pick}.":\n            "{said}."\n' for pick, said in (("Stay", "We stay"), ("Go", "We go on"))]
    (project / "ways.vns").write_text("label start:\n    menu:\n" + "".join(ways))
    rows = [line.split() for line in vnc("plan", "ways.vns", cwd=project).stdout.splitlines()]
    assert [row[3:] for row in rows if row[:1] in (["1"], ["2"])] == [["2", "Stay."], ["3", "Go."]]


def test_frame_is_one_picture(project):
    told = vnc("frame", "--at", "3", "--size", "320x180", "-o", "one.png", cwd=project)
    assert told.returncode == 0, told.stderr
    assert Image.open(project / "one.png").size == (320, 180)
    late = vnc("frame", "--at", "999", cwd=project)
    assert late.returncode != 0 and "the film lasts" in late.stderr


def test_doctor_knows_what_is_ready_and_what_is_asked_for(tmp_path):
    told = vnc("doctor", cwd=tmp_path)
    assert told.returncode == 0 and "hibari" in told.stdout and "ready" in told.stdout
    (tmp_path / "vnc.toml").write_text('painters = ["nobody", "procedural"]\n')
    missing = vnc("doctor", cwd=tmp_path)
    assert missing.returncode == 3 and "MISSING" in missing.stdout


def test_a_backend_that_is_missing_and_has_no_stand_in(tmp_path):
    (tmp_path / "vnc.toml").write_text('painters = ["nobody"]\n')
    told = vnc("build", "story.vns", *SMALL, cwd=script(tmp_path, STORY))
    assert told.returncode != 0 and "nobody" in told.stderr and "Traceback" not in told.stderr


def test_voices_are_listed_tried_and_cast(tmp_path):
    assert "hibari:clara" in vnc("voices", "list", cwd=tmp_path).stdout
    tried = vnc("voices", "try", "clara", "--text", "Hello there.", "-o", "out", cwd=tmp_path)
    assert tried.returncode == 0 and (tmp_path / "out" / "clara-1.wav").stat().st_size > 20_000
    two = 'character a "Ann":\n    looks "old woman"\ncharacter b "Bob":\n    looks "boy of 9"\n' + STORY
    told = vnc("voices", "cast", "story.vns", cwd=script(tmp_path, two)).stdout.splitlines()
    row = next(line.split() for line in told if line.startswith("a ") and "hibari" not in line)
    assert float(row[1]) > 0.99 and 0 < float(row[2]) < 0.95, "everybody is like themselves, and unlike others"


def test_voices_that_do_not_exist(tmp_path):
    told = vnc("voices", "try", "nobody", cwd=tmp_path)
    assert told.returncode == 1 and "vnc voices list" in told.stderr


def test_cache(project):
    assert "MB" in vnc("cache", "ls", cwd=project).stdout
    assert "whole" in vnc("cache", "verify", cwd=project).stdout
    assert "freed" in vnc("cache", "gc", cwd=project).stdout


def test_explain_lists_and_shows(tmp_path):
    assert "unknown-character" in vnc("explain", cwd=tmp_path).stdout
    assert "```" in vnc("explain", "unknown-character", cwd=tmp_path).stdout
    told = vnc("explain", "unknown-charcter", cwd=tmp_path)
    assert told.returncode == 2 and "did you mean `unknown-character`?" in told.stderr


TWO = """\
output one "a/one.srt":
    size 360p
output two "blocked/two.srt":
    size 360p

"""


def test_some_films_of_several(tmp_path):
    """One output cannot be written: the other is, and the exit code says that it was not all."""
    script(tmp_path, TWO + STORY)
    (tmp_path / "blocked").write_text("a file where a folder should be")
    told = vnc("build", "story.vns", "--silent", "--tier", "draft", cwd=tmp_path)
    assert told.returncode == 4 and "two.srt" in told.stderr and "Traceback" not in told.stderr
    assert (tmp_path / "a" / "one.srt").is_file()


def test_a_script_cannot_leave_its_project(tmp_path):
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret.vns").write_text("label hidden:\n    return\n")
    told = vnc("check", "story.vns", cwd=script(inside, 'include "../secret.vns"\n' + STORY))
    assert told.returncode == 1 and "Traceback" not in told.stderr


def test_ctrl_c_ends_it_at_once_and_keeps_what_is_done(tmp_path):
    lines = "".join(f'    mira "This is line number {i} of a long story."\n' for i in range(40))
    script(tmp_path, STORY + lines)
    command = [sys.executable, "-c", "from vnc.cli import main; main()", "build", "story.vns", *SMALL]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while len(list(tmp_path.glob(".vnc/store/??/*.bin"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert process.returncode == 130 and "Traceback" not in told
    assert list(tmp_path.glob(".vnc/store/??/*.json"))
    assert not list((tmp_path / "build").glob("*")) if (tmp_path / "build").exists() else True


def test_ctrl_c_counts_wherever_it_comes(tmp_path):
    """Also while a module is being imported and Python wraps it."""
    code = (
        "import vnc.cli as c\n"
        "class Late:\n"
        "    def __set_name__(self, *names): raise KeyboardInterrupt\n"
        "c.app = lambda **given: type('Made', (), {'field': Late()})\n"
        "c.main()"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert told.returncode == 130 and "Traceback" not in told.stderr
