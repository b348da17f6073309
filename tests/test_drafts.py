"""Drafts of a writer: the lock's text, the grammar that is sent, the prompts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnc.diagnostics import VncError
from vnc.draft import KINDS, Draft, Pinned, Profile, Written
from vnc.expand.gbnf import grammar
from vnc.expand.lock import dump, find, load
from vnc.expand.prompts import memory, prompt
from vnc.world import MemoryWorld

EILEEN = Profile("e", "Eileen", "shy", "short sentences", emotions=("happy", "sad"))
LUCY = Profile("l", "Lucy", relations=("Lucy owes Eileen an apology",))
DRAFT = Draft("dialogue", "They talk about the letter.", 2, 4, (EILEEN, LUCY), ("the letter is in the pocket",), seed=7)
WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=60)


@given(WORDS, WORDS, st.integers(0, 999_999))
def test_a_lock_reads_back_as_it_was_written(text, model, seed):
    lock = (Pinned("a" * 16, "start/1", "dialogue", Written(text.replace("\r", ""), model, seed, "t=0.9"), 2),)
    assert load(dump(lock)) == lock


def test_one_changed_draft_changes_its_own_lines_only():
    one, two, new = (Pinned(c * 16, f"start/{c}", "dialogue", Written(f'e "{c}"\n', "m", 1)) for c in "abc")
    before, after = dump((one, two)).splitlines(), dump((one, new)).splitlines()
    assert len(before) == len(after) and sum(a != b for a, b in zip(before, after, strict=True)) == 3


def test_a_merge_conflict_is_named():
    with pytest.raises(VncError) as error:
        load("<<<<<<< ours\n[[draft]]\n")
    assert "merge" in error.value.hint


def test_only_the_writers_own_words_count_for_the_request():
    assert DRAFT.digest == Draft(**{**fields(DRAFT), "story": "Much happened before."}).digest
    assert DRAFT.digest != Draft(**{**fields(DRAFT), "prompt": "They fight."}).digest


def test_a_pinned_draft_is_found_by_its_request():
    lock = (Pinned(DRAFT.digest, "start/1", "dialogue", Written('e "Hi."\n', "m", 1)),)
    assert find(lock, DRAFT.digest) == lock[0] and find(lock, "0" * 16) is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_grammar_without_loose_ends(kind):
    rules = dict(line.split(" ::= ", 1) for line in grammar(Draft(kind, "x", 2, 5, (EILEEN, LUCY))).splitlines())
    used = {word for body in rules.values() for word in _names(body)}
    assert used - {"root"} == set(rules) - {"root"}
    assert rules["root"].count("line") == 5 and rules["root"].count("?") == 3


def test_each_speaker_has_their_own_emotions_in_the_grammar():
    rules = grammar(DRAFT).splitlines()
    assert any(rule.startswith('say0 ::= "e"') and '"happy"' in rule and '"angry"' not in rule for rule in rules)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_prompt_with_its_request_and_complaints(kind):
    text = prompt(Draft(kind, "They talk about the letter.", 2, 4, (EILEEN, LUCY)), ["too short"], MemoryWorld({}))
    assert "They talk about the letter." in text and "too short" in text and "{" not in text


def test_memory_holds_the_cast_and_the_facts():
    text = memory(DRAFT, MemoryWorld({}))
    assert all(part in text for part in ("Eileen", "shy", "Lucy owes Eileen an apology", "the letter is in the pocket"))


def test_a_project_brings_its_own_templates_and_they_cannot_reach_out():
    assert (
        prompt(DRAFT, (), MemoryWorld({"prompts/dialogue.j2": b"Say: {{ draft.prompt }}"})) == "Say: They talk about the letter."
    )
    evil = MemoryWorld({"prompts/dialogue.j2": b"{{ ''.__class__.__mro__[1].__subclasses__() }}"})
    with pytest.raises(VncError, match=r"dialogue\.j2"):
        prompt(DRAFT, (), evil)


def fields(draft: Draft) -> dict:
    return {name: getattr(draft, name) for name in Draft.__dataclass_fields__}


def _names(body: str) -> list[str]:
    outside = "".join(part for i, part in enumerate(body.replace('\\"', "").split('"')) if i % 2 == 0)
    return re.findall(r"[a-z]+[0-9]*", re.sub(r"\[[^]]*\]\]?", "", outside.split("[^")[0]))
