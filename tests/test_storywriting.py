"""Stories from a premise: offline, and through a server whose answers are replayed; the last test makes the film."""

import pytest
from test_generate import stream
from test_takes import run  # noqa: F401
from text_server import TextServer, koboldcpp, serving

from vnc.draft import Draft, Profile
from vnc.drafting import plain
from vnc.expand.ask import Answer
from vnc.storywriting import Wanted, story

STREAM = "/api/extra/generate/stream"
PREMISE = "Two friends find a letter and must decide whether to read it"
CAST = """\
character e "Eileen":
    looks "girl, auburn bob"
    personality "shy"
character l "Lucy":
    looks "woman, black braid"
"""


def sketched(draft: Draft, at: str) -> Answer:
    return Answer(plain(draft))


def model() -> TextServer:
    """A server that writes by what it is asked for, each time in other words."""
    asked: list[str] = []

    def answer(body):
        asked.append(body["prompt"])
        n = len(asked)
        if "Outline a story" in body["prompt"]:
            return stream('"A cafe in the morning; Eileen brings a letter."\n"The harbour at night; they burn it."\n')
        if "Tell this as" in body["prompt"]:
            return stream(f'"Steam number {n} on window {n}."\n"Nobody reads."\n')
        return stream("".join(f'{"el"[i % 2]} sad "Sentence {i} of answer {n} tells word{i}{n}."\n' for i in range(6)))

    return koboldcpp(**{STREAM: answer})


@pytest.mark.parametrize("genre", ["", "romance", "horror"])
@pytest.mark.parametrize("scenes", [1, 5, 12])
def test_a_story_without_a_server_is_whole(genre, scenes):
    text, wrong = story(Wanted(PREMISE, genre=genre, scenes=scenes), sketched)
    assert text.count("label ") == scenes and not wrong
    assert text.count("background bg ") == scenes and "mira" in text


def test_equal_wishes_give_equal_stories_and_seeds_differ():
    assert story(Wanted(PREMISE), sketched) == story(Wanted(PREMISE), sketched)
    assert story(Wanted(PREMISE), sketched) != story(Wanted(PREMISE, seed=2), sketched)


def test_people_of_the_premise_play():
    text, _ = story(Wanted("In a cafe, Ann waits for Robert and his brother"), sketched)
    assert 'character ann "Ann"' in text and 'character robert "Robert"' in text


def test_long_stories_remember_by_summary():
    told: list[Draft] = []

    def ask(draft: Draft, at: str) -> Answer:
        told.append(draft)
        return sketched(draft, at)

    text, _ = story(Wanted(PREMISE, scenes=3, chapters=3, cast=(Profile("e", "Eileen"), Profile("l", "Lucy"))), ask)
    assert text.count("    card ") == 3 and "label chapter_3_scene_3:" in text
    last = told[-1].story.splitlines()
    assert any(line.startswith("# What happened") or line.startswith("# ") for line in last) and len(last) < 60
    assert max(len(draft.story) for draft in told) < 8000


def test_a_draft_that_fails_is_told_and_sketched():
    text, wrong = story(Wanted(PREMISE, scenes=2), lambda draft, at: Answer(None, ("too short",)))
    assert text.count("label ") == 2 and wrong and "too short" in wrong[0]


def test_write_makes_a_script_without_mistakes(run, tmp_path):  # noqa: F811
    told = run("write", PREMISE, "--genre", "mystery", "--scenes", "3", "-o", "new.vns")
    assert told.return_value == 0 and run("check", "new.vns", "--strict").return_value == 0


def test_write_leaves_a_file_that_is_there(run, tmp_path):  # noqa: F811
    with pytest.raises(Exception, match="there already"):
        run("write", PREMISE, "-o", "story.vns")


@pytest.mark.slow
def test_outline_to_script_to_film_by_a_server(run, tmp_path, monkeypatch):  # noqa: F811
    (tmp_path / "cast.vns").write_text(CAST)
    with serving(model()) as there:
        monkeypatch.setenv("VNC_KOBOLD_URL", there.url)
        monkeypatch.setenv("VNC_WRITERS", "kobold")
        words = ("--cast", "cast.vns", "--scenes", "2", "--genre", "romance", "--lines", "2", "-o", "film.vns")
        assert run("write", PREMISE, *words).return_value == 0
        prompts = [body["prompt"] for body in there.bodies(STREAM)]
        assert "Outline a story" in prompts[0] and len(prompts) == 5
        assert "Sentence 0 of answer 3" in prompts[4], "the second scene knows the first"
        assert "Eileen" in there.bodies(STREAM)[0]["memory"]
    text = (tmp_path / "film.vns").read_text()
    assert 'include "cast.vns"' in text and 'prompt "cafe, morning, letter"' in text and 'prompt "harbour, night"' in text
    assert 'e sad "Sentence 0 of answer 3 tells word03."' in text
    built = run("build", "film.vns", "-o", "film.mp4", "--silent", "--size", "320x180", "--tier", "draft", "--workers", "1")
    assert built.return_value == 0 and (tmp_path / "film.mp4").stat().st_size > 10_000
    assert "Sentence 0 of answer 3 tells word03." in (tmp_path / "film.srt").read_text()
