"""From `@generate` blocks to lines: the lock, the store, writers on replayed servers, and drafts that mean harm."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from parsing import nodes
from text_server import Answer, TextServer, koboldcpp, serving

from vnc import pipeline
from vnc.asking import read
from vnc.draft import Draft, Profile
from vnc.expand.judge import judge
from vnc.expand.story import outlined, shortened
from vnc.project import Project
from vnc.script import Generate, Say
from vnc.store import Store
from vnc.world import DiskWorld

STREAM = "/api/extra/generate/stream"
STORY = """\
# A comment that stays.
character e "Eileen":
    looks "girl, auburn bob"
character l "Lucy":
    looks "woman, black braid"

label start:
    scene bg platform
    e "You came."
    @generate dialogue seed 7 lines 2..4 cast e, l tone "tender":  # why
        prompt "They talk about the letter."
        fallback:
            e "Fallback one."
            l "Fallback two."
    "Then the train came."
    @expand sentences 2:
        prompt "They wait for the train."
"""
GOOD = 'e sad "I wrote you a letter."\nl "I never got it."\n'
OTHER = '"They wait on the wet platform."\n"Nobody looks at the clock."\n'


def stream(text: str) -> Answer:
    chunks = [f"event: message\ndata: {json.dumps({'token': line + chr(10)})}\n\n" for line in text.splitlines()]
    return Answer(chunks=[*chunks, 'data: {"token": "", "finish_reason": "stop"}\n\n'])


def by_kind(dialogue: str = GOOD, expand: str = OTHER):
    return lambda body: stream(expand if "sentences of narration" in body["prompt"] else dialogue)


def server(*answers: str, **more: str) -> TextServer:
    return koboldcpp(**{STREAM: [stream(text) for text in answers] if answers else by_kind(**more)})


def shop(folder: Path, text: str = STORY, url: str = "", **settings) -> pipeline.Shop:
    (folder / "story.vns").write_text(text, "utf-8")
    options = {"options": {"kobold": {"url": url}}, "writers": ("kobold",)} if url else {}
    return pipeline.Shop(Project(**options | settings), DiskWorld(folder), Store(folder / ".vnc"), folder)


def lines(filled) -> list[str]:
    return [node.text for _, module in filled.story.value.modules for node in nodes(module) if isinstance(node, Say)]


def codes(found) -> list[str]:
    return [d.code for d in found]


def lock(folder: Path) -> str:
    return (folder / "vnc.lock").read_text("utf-8")


# --- asking, pinning -------------------------------------------------------------------------------------------


def test_a_server_fills_the_blocks_and_the_lock_pins_them(tmp_path):
    with serving(server()) as there:
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
    assert lines(filled) == [
        "You came.", "I wrote you a letter.", "I never got it.", "Then the train came.",
        "They wait on the wet platform.", "Nobody looks at the clock.",
    ]  # fmt: skip
    assert 'at = "story.vns:start/1"' in lock(tmp_path) and 'model = "koboldcpp/smollm2-135m-q4_1"' in lock(tmp_path)
    assert not any(isinstance(n, Generate) for _, m in filled.story.value.modules for n in nodes(m))


def test_with_a_lock_nobody_is_asked(tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        before, asked = lock(tmp_path), len(there.asked)
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        assert lock(tmp_path) == before and len(there.asked) == asked
    checked = pipeline.check(shop(tmp_path), pipeline.Wish("story.vns"))
    assert "not-generated" not in codes(checked.found) and "sketched" not in codes(checked.found)


def test_a_changed_prompt_asks_that_block_only_and_undo_asks_nothing(tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        first = lock(tmp_path)
        pipeline.drafts(shop(tmp_path, STORY.replace("about the letter", "about the weather"), there.url), "story.vns")
        assert len(there.bodies(STREAM)) == 3 and "weather" in there.bodies(STREAM)[-1]["prompt"]
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        assert len(there.bodies(STREAM)) == 3 and lock(tmp_path) == first


def test_edits_around_a_block_ask_nothing(tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        edited = STORY.replace("You came.", "You did come.").replace('looks "girl, auburn bob"', 'looks "girl, red bob"')
        pipeline.drafts(shop(tmp_path, edited, there.url), "story.vns")
        assert len(there.bodies(STREAM)) == 2


def test_undo_asks_nothing_after_a_fresh_checkout(tmp_path):
    """The store was empty when the lock came: what the lock pins is kept before an edit can drop it."""
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        fresh = replace(shop(tmp_path, url=there.url), store=Store(tmp_path / "other"))
        pipeline.drafts(fresh, "story.vns")
        (tmp_path / "story.vns").write_text(STORY.replace("about the letter", "about the sea"))
        pipeline.drafts(fresh, "story.vns")
        (tmp_path / "story.vns").write_text(STORY)
        pipeline.drafts(fresh, "story.vns")
        assert len(there.bodies(STREAM)) == 3


def test_locked_fails_rather_than_asks(tmp_path):
    with serving(server()) as there:
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns", locked=True)
        assert codes(filled.story.found) == ["not-locked", "not-locked"] and not there.asked
        assert not (tmp_path / "vnc.lock").exists()
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        assert not pipeline.drafts(shop(tmp_path), "story.vns", locked=True).story.found


def test_a_later_block_is_told_what_an_earlier_one_says(tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        assert "You came." in there.bodies(STREAM)[0]["prompt"]
        assert "I wrote you a letter." in there.bodies(STREAM)[1]["prompt"]


def test_other_files_keep_their_entries(tmp_path):
    with serving(server()) as there:
        here = shop(tmp_path, url=there.url)
        pipeline.drafts(here, "story.vns")
        (tmp_path / "other.vns").write_text(STORY.replace("the letter", "the sea"))
        pipeline.drafts(here, "other.vns")
    assert [line for line in lock(tmp_path).splitlines() if line.startswith("at ")] == [
        'at = "other.vns:start/1"', 'at = "other.vns:start/2"', 'at = "story.vns:start/1"', 'at = "story.vns:start/2"',
    ]  # fmt: skip


# --- when it goes wrong ----------------------------------------------------------------------------------------


def test_complaints_are_told_in_the_next_attempt(tmp_path):
    short = 'e "Only this."\n'
    with serving(server(short, GOOD, OTHER)) as there:
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
    prompts = [body["prompt"] for body in there.bodies(STREAM)]
    assert "at least 2" in prompts[1] and "Lucy never speaks" in prompts[1] and "Mind:" not in prompts[0]
    seeds = [body["sampler_seed"] for body in there.bodies(STREAM)]
    assert seeds[0] != seeds[1] and "I never got it." in lines(filled)


def test_after_three_bad_drafts_the_fallback_is_used_and_said(tmp_path):
    with serving(server("nothing\n", "still nothing\n", "no\n", OTHER)) as there:
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
    assert codes(filled.story.found) == ["draft-failed"] and "Fallback one." in lines(filled)
    assert "start/1" not in lock(tmp_path) and "start/2" in lock(tmp_path)


def test_a_fact_that_never_comes_up_is_told_by_the_narrator(tmp_path):
    text = STORY.replace('letter."\n', 'letter."\n        keep "the key hides under a mat"\n', 1)
    with serving(server(GOOD, GOOD, GOOD, OTHER)) as there:
        filled = pipeline.drafts(shop(tmp_path, text, there.url), "story.vns")
    assert "draft-mended" in codes(filled.story.found) and "The key hides under a mat." in lines(filled)


def test_a_lost_connection_is_another_attempt(tmp_path):
    broken = Answer(chunks=['data: {"token": "e "}\n\n'], broken=True)
    with serving(koboldcpp(**{STREAM: [broken, stream(GOOD), stream(OTHER)]})) as there:
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
    assert not filled.story.found and "I wrote you a letter." in lines(filled)


def test_without_a_server_the_fallback_and_the_embedded_writer_serve(tmp_path):
    filled = pipeline.drafts(shop(tmp_path, url="http://127.0.0.1:9"), "story.vns")
    assert codes(filled.story.found) == ["maker-missing", "not-generated", "sketched"]
    assert "Fallback one." in lines(filled) and len(lines(filled)) >= 6


def test_a_prompt_that_does_not_fit_goes_with_less_of_the_story(tmp_path):
    long = STORY.replace('    e "You came."\n', "".join(f'    e "Line {i} {"word " * 60}"\n' for i in range(60)))
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, long, there.url), "story.vns")
    prompt = next(body["prompt"] for body in there.bodies(STREAM) if "Sum up" not in body["prompt"])
    assert "Line 59" in prompt and "Line 0 " not in prompt


def test_what_lies_far_back_is_summed_up_once(tmp_path):
    far = "".join(f'    e "Line number {i}."\n' for i in range(70))
    summary = '"They met on the platform and said little."\n'
    answers = koboldcpp(**{STREAM: lambda body: stream(summary if "Sum up" in body["prompt"] else by_text(body))})
    with serving(answers) as there:
        pipeline.drafts(shop(tmp_path, STORY.replace('    e "You came."\n', far), there.url), "story.vns")
        sums = [body for body in there.bodies(STREAM) if "Sum up" in body["prompt"]]
        asked = next(body["prompt"] for body in there.bodies(STREAM) if "They talk about the letter." in body["prompt"])
        assert len(sums) == 1 and "Line number 3." in sums[0]["prompt"]
        assert "# They met on the platform" in asked and "Line number 69." in asked and "Line number 3." not in asked
        (tmp_path / "vnc.lock").unlink()
        changed = STORY.replace('    e "You came."\n', far).replace("the letter", "the key")
        pipeline.drafts(shop(tmp_path, changed, there.url), "story.vns")
        assert len([body for body in there.bodies(STREAM) if "Sum up" in body["prompt"]]) == 1


def by_text(body) -> str:
    return OTHER if "sentences of narration" in body["prompt"] else GOOD


def test_a_writer_that_cannot_sum_up_is_told_the_gist(tmp_path):
    assert outlined('scene bg quay with fade\n"Fog."\ne "One."\ne "Two."\nscene bg room\n"Late."') == (
        'scene bg quay … "Fog." … e "Two."', 'scene bg room … "Late."',
    )  # fmt: skip
    story = "\n".join(f'e "Line {i}."' for i in range(100))
    short = shortened(story, outlined).splitlines()
    assert len(short) == 2 + 40 and short[0].startswith("# ") and short[-1] == 'e "Line 99."'
    assert shortened("\n".join(f'e "{i}"' for i in range(59)), outlined).count("#") == 0


def test_what_came_to_nothing_is_not_asked_again_until_it_changes(tmp_path):
    with serving(server("nothing\n", "no\n", "no\n", OTHER, "no\n", "no\n", GOOD)) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns", again=False)
        asked = len(there.bodies(STREAM))
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns", again=False)
        (told,) = [d for d in filled.story.found if d.code == "draft-failed"]
        assert len(there.bodies(STREAM)) == asked and "vnc expand" in told.hints[0] and "Fallback one." in lines(filled)
        assert pipeline.cost(shop(tmp_path, url=there.url), "story.vns").blocks == 0
        filled = pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
        assert "I never got it." in lines(filled) and len(there.bodies(STREAM)) == asked + 3
    assert "start/1" in lock(tmp_path)


def test_a_changed_block_is_asked_although_it_failed_before(tmp_path):
    with serving(server("nothing\n", "no\n", "no\n", OTHER, GOOD)) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns", again=False)
        changed = STORY.replace("They talk about the letter.", "They quarrel about the letter.")
        filled = pipeline.drafts(shop(tmp_path, changed, there.url), "story.vns", again=False)
    assert "I never got it." in lines(filled)


def test_a_server_that_is_away_is_no_failure_to_remember(tmp_path):
    pipeline.drafts(shop(tmp_path, url="http://127.0.0.1:9"), "story.vns", again=False)
    with serving(server()) as there:
        assert "I never got it." in lines(pipeline.drafts(shop(tmp_path, url=there.url), "story.vns", again=False))


def test_collecting_keeps_drafts(tmp_path):
    with serving(server()) as there:
        home = shop(tmp_path, url=there.url)
        pipeline.drafts(home, "story.vns")
        home.store.put(Profile("x", "Big"), b"0" * 1000)
        assert home.store.collect(0) == 1000
        (tmp_path / "vnc.lock").unlink()
        asked = len(there.bodies(STREAM))
        assert "I never got it." in lines(pipeline.drafts(home, "story.vns")) and len(there.bodies(STREAM)) == asked


def test_the_embedded_writer_can_be_the_projects_writer(tmp_path):
    filled = pipeline.drafts(shop(tmp_path, writers=("sketch",)), "story.vns")
    assert not filled.story.found and lock(tmp_path).count("sketch@1") == 2
    again = pipeline.drafts(shop(tmp_path, writers=()), "story.vns", locked=True)
    assert lines(again) == lines(filled)


def test_a_broken_script_asks_nobody(tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, STORY + '    e "unclosed\n', there.url), "story.vns")
        assert not there.asked


# --- drafts that mean harm -------------------------------------------------------------------------------------

HOSTILE = [
    'include "/etc/passwd"',
    "$ trust = 99",
    'e "{w}Hi"',
    'e "[secret]"',
    'x "I am a stranger."',
    '"Zed" "I am a stranger too."',
    "jump ending",
    '@generate dialogue: "more"',
    "show e happy at orbit",
    'show "/etc/passwd.png"',
    "show e evil",
    "show e happy at left:\n    xpos 99",
    "scene black",
    'play music "http://example.com/a.ogg"',
    'voice "/etc/passwd"',
    'e "Hi" with Dissolve(9999)',
    'e "Hi" (id="start_1")',
    'e "Hi" id start_1',
    'e evil "Hi"',
    "label start:",
    'define e = Character("X")',
    'menu:\n    "a":\n        jump ending',
    'e "' + "long " * 200 + '"',
    'extend "and more"',
]


@pytest.mark.parametrize("line", HOSTILE)
@pytest.mark.parametrize("kind", ["dialogue", "scene", "actions", "expand"])
def test_hostile_lines_never_get_through(line, kind):
    draft = Draft(kind, "x", 1, 9, (Profile("e", "Eileen"), Profile("l", "Lucy")))
    good = '"The narrator speaks."'
    told = [node.text for node in judge(draft, f"{good}\n{line}\n", read).lines if isinstance(node, Say)]
    assert told == ["The narrator speaks."]


@pytest.mark.parametrize("line", HOSTILE)
def test_a_lock_that_somebody_edited_has_no_more_rights(line, tmp_path):
    with serving(server()) as there:
        pipeline.drafts(shop(tmp_path, url=there.url), "story.vns")
    text = lock(tmp_path)
    evil = line.replace("\\", "\\\\")
    (tmp_path / "vnc.lock").write_text(text.replace('e sad "I wrote you a letter."', evil))
    filled = pipeline.drafts(shop(tmp_path), "story.vns", locked=True)
    assert not {type(n).__name__ for _, m in filled.story.value.modules for n in nodes(m)} & {"Include", "Assign", "Menu", "Jump"}
    assert not any("[" in text or "{" in text or "stranger" in text for text in lines(filled))


def test_names_before_a_colon_are_mended():
    draft = Draft("dialogue", "x", 2, 4, (Profile("e", "Eileen Hart"), Profile("l", "Lucy")))
    told = judge(draft, 'Eileen (sad): "I wrote \\"you\\" a letter."\nLucy: I never got it.\n', read)
    assert not told.complaints
    assert [(n.who, n.attributes, n.text) for n in told.lines] == [
        ("e", ("sad",), 'I wrote "you" a letter.'), ("l", (), "I never got it."),
    ]  # fmt: skip


# --- what a block may ask for ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("dialogue lnes 2..4", "lnes"),
        ("dialogue lines many", "number or a range"),
        ("dialogue lines 9..4", "number or a range"),
        ("dialogue lines 2..500", "number or a range"),
        ("dialogue seed 0", "whole number"),
        ("dialogue temp 9", "from 0 to 2"),
        ("dialogue cast nobody", "nobody"),
        ("poem", "poem"),
    ],
)
def test_wrong_requests_are_shown(tmp_path, head, message):
    text = STORY.replace('dialogue seed 7 lines 2..4 cast e, l tone "tender"', head)
    found = [d for d in pipeline.check(shop(tmp_path, text), pipeline.Wish("story.vns")).found if d.severity == "error"]
    assert [d.code for d in found] in (["bad-request"], ["unknown-character"]) and message in found[0].message
    assert found[0].span.text and "\n" not in found[0].span.text


def test_a_block_says_what_to_write(tmp_path):
    text = STORY.replace('        prompt "They talk about the letter."\n', "")
    found = pipeline.check(shop(tmp_path, text), pipeline.Wish("story.vns")).found
    assert "bad-request" in codes(found)


def test_outlines_are_notes_and_later_blocks_know_them(tmp_path):
    text = STORY.replace("    @expand", '    @generate outline scenes 2:\n        prompt "A lost letter."\n    @expand')
    outline = '"Morning on the platform; the letter is found."\n"Night; it is read aloud."\n'
    with serving(server(GOOD, outline, OTHER)) as there:
        filled = pipeline.drafts(shop(tmp_path, text, there.url), "story.vns")
    assert not any("found" in line for line in lines(filled))
    assert "it is read aloud" in there.bodies(STREAM)[2]["prompt"]


# --- the sample ------------------------------------------------------------------------------------------------


def test_the_sample_builds_from_its_lock_alone(tmp_path):
    """Its lock is whole, says honestly who wrote, and nobody is asked."""
    root = Path(__file__).parents[1] / "samples"
    here = pipeline.Shop(Project(writers=("kobold",)), DiskWorld(root), Store(tmp_path), root)
    filled = pipeline.drafts(here, "generated.vns", locked=True)
    assert not filled.story.found and {block.state for block in filled.blocks} == {"pinned"}
    assert {entry.written.model for entry in filled.lock} == {"sketch@1"}
    checked = pipeline.check(here, pipeline.Wish("generated.vns"))
    assert checked.ok and not [d for d in checked.found if d.severity == "warning"]
