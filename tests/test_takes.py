"""Drafts shown, accepted into the script, rolled again: as the command line does it."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner
from test_generate import GOOD, OTHER, STORY, lock, server, stream
from text_server import Answer, koboldcpp, serving

from vnc.accepting import comments
from vnc.cli import app
from vnc.diagnostics import VncError

STREAM = "/api/extra/generate/stream"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / "story.vns").write_text(STORY, "utf-8")

    def call(*words: str):
        told = CliRunner().invoke(app, [*words], standalone_mode=False, catch_exceptions=True)
        if told.exception and not isinstance(told.exception, SystemExit):
            raise told.exception
        return told

    return call


@pytest.fixture
def kobold(monkeypatch):
    with serving(server()) as there:
        monkeypatch.setenv("VNC_KOBOLD_URL", there.url)
        monkeypatch.setenv("VNC_WRITERS", "kobold")
        yield there


def test_expand_shows_a_change_and_leaves_the_script(run, tmp_path, kobold):
    told = run("expand", "story.vns")
    assert '+    e sad "I wrote you a letter."' in told.output and '-            e "Fallback one."' in told.output
    assert (tmp_path / "story.vns").read_text() == STORY and "start/1" in lock(tmp_path)


def test_accept_writes_lines_and_leaves_all_other_text(run, tmp_path, kobold):
    run("expand", "story.vns", "--accept")
    expected = STORY[: STORY.index("    @generate")] + "    # why\n"
    expected += "".join(f"    {line}\n" for line in GOOD.splitlines()) + '    "Then the train came."\n'
    expected += "".join(f"    {line}\n" for line in OTHER.splitlines())
    assert (tmp_path / "story.vns").read_text() == expected
    assert "[[draft]]" not in lock(tmp_path)
    asked = len(kobold.bodies(STREAM))
    assert run("expand", "story.vns").return_value == 0 and len(kobold.bodies(STREAM)) == asked


def test_accepting_one_block_leaves_the_other(run, tmp_path, kobold):
    run("expand", "story.vns", "--accept", "--block", "start/2")
    text = (tmp_path / "story.vns").read_text()
    assert "@generate dialogue" in text and "@expand" not in text and lock(tmp_path).count("[[draft]]") == 1


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_marks_and_a_missing_last_line_end_survive(run, tmp_path, kobold, mark):
    (tmp_path / "story.vns").write_bytes(mark + STORY.rstrip("\n").replace("\n", "\r\n").encode())
    run("expand", "story.vns", "--accept")
    data = (tmp_path / "story.vns").read_bytes()
    assert data.startswith(mark + b"# A comment that stays.\r\n") and data.endswith(b'"Nobody looks at the clock."')
    assert data.count(b"\n") == data.count(b"\r\n") and b"@" not in data


def test_a_broken_script_is_told_and_nobody_asked(run, tmp_path, kobold):
    (tmp_path / "story.vns").write_text(STORY + '    e "unclosed\n')
    assert run("expand", "story.vns").return_value == 1 and not kobold.asked


def test_takes_are_kept_and_chosen(run, tmp_path, monkeypatch):
    answers = [GOOD, OTHER, *(f'e "Take {i} begins."\nl "And take {i} ends here, doesn\'t it?"\n' for i in ("two", "three"))]
    with serving(koboldcpp(**{STREAM: [stream(text) for text in answers]})) as there:
        monkeypatch.setenv("VNC_KOBOLD_URL", there.url)
        monkeypatch.setenv("VNC_WRITERS", "kobold")
        told = run("regen", "start/1", "story.vns", "--takes", "2")
        assert "take 2" in told.output and "take 3" in told.output
        assert "Take two" in lock(tmp_path) and "take = 2" in lock(tmp_path)
        run("expand", "story.vns", "--take", "3", "--block", "start/1")
        assert "Take three" in lock(tmp_path)
        run("expand", "story.vns", "--take", "1", "--block", "start/1")
        assert "I wrote you a letter." in lock(tmp_path)
        seeds = [body["sampler_seed"] for body in there.bodies(STREAM)]
        assert len(seeds) == 4 and len(set(seeds)) >= 3


def test_regen_takes_the_seed_that_is_given(run, tmp_path, kobold):
    run("regen", "start/1", "story.vns", "--seed", "4711")
    assert kobold.bodies(STREAM)[-1]["sampler_seed"] == 4711 and "seed = 4711" in lock(tmp_path)


def test_a_block_that_is_not_there(run, kobold):
    with pytest.raises(Exception, match="no block goes by `strat/1`"):
        run("regen", "strat/1", "story.vns")


def test_without_any_server_the_embedded_writer_drafts(run, tmp_path, monkeypatch):
    monkeypatch.delenv("VNC_WRITERS", raising=False)
    assert run("expand", "story.vns").return_value == 0 and lock(tmp_path).count("sketch@1") == 2
    run("regen", "start/1", "story.vns")
    assert "take = 2" in lock(tmp_path)


def test_comments_are_told_from_quotes():
    assert list(comments("e \"a # b\"  # c\n# d\nx '#' y")) == ["# c", "# d"]


def test_plan_tells_what_drafts_would_cost(run, kobold):
    told = run("plan", "story.vns").output
    assert "drafts to ask for: 2, at most" in told and not kobold.bodies(STREAM)
    run("expand", "story.vns")
    assert "drafts to ask for" not in run("plan", "story.vns").output


def test_plan_knows_the_writers_pace(run, tmp_path, kobold):
    run("expand", "story.vns")
    (tmp_path / "story.vns").write_text(STORY.replace("about the letter", "about the sea"))
    assert ", about " in run("plan", "story.vns").output


def test_kobold_status_is_a_round_trip(run, kobold):
    told = run("kobold", "status").output
    assert "koboldcpp 1.76" in told and "2048 tokens" in told and "tokens a second" in told and "waiting" in told
    assert "dropped without a word" in told, "the replayed server does not keep to the grammar"
    assert len(kobold.bodies(STREAM)) == 2


def test_kobold_status_sees_a_grammar_that_works(run, monkeypatch):
    with serving(koboldcpp(**{STREAM: stream("left")})) as there:
        told = run("kobold", "status", "--url", there.url).output
    assert "grammar   works" in told


def test_kobold_status_without_a_server_says_what_to_do(run):
    with pytest.raises(VncError, match="nobody answers") as error:
        run("kobold", "status", "--url", "http://127.0.0.1:9")
    assert "VNC_KOBOLD_URL" in error.value.hint and error.value.code == 3


@pytest.mark.parametrize("command", ["expand", "build"])
def test_ctrl_c_aborts_the_draft_at_the_server(tmp_path, command):
    """What streams is stopped at the server by our own key, and the exit code says that it was interrupted."""
    (tmp_path / "story.vns").write_text(STORY, "utf-8")
    token = f"event: message\ndata: {json.dumps({'token': ' la'})}\n\n"
    with serving(koboldcpp(**{STREAM: Answer(chunks=[token] * 400, pause=0.05)})) as there:
        environ = {**os.environ, "VNC_KOBOLD_URL": there.url, "VNC_WRITERS": "kobold", "XDG_CONFIG_HOME": str(tmp_path)}
        words = [sys.executable, "-c", "from vnc.cli import main; main()", command, "story.vns"]
        process = subprocess.Popen(words, cwd=tmp_path, env=environ, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 60
        while not there.bodies(STREAM) and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
        keys = {body["genkey"] for body in there.bodies("/api/extra/abort")}
    assert process.returncode == 130 and "Traceback" not in told
    assert keys == {body["genkey"] for body in there.bodies(STREAM)} and len(keys) == 1
