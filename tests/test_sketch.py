"""The embedded writer: every kind and tone gives lines of the right number and form, the same each time."""

import pytest

from vnc.draft import KINDS, Draft, Profile
from vnc.make.sketch.phrases import book
from vnc.make.sketch.topic import topic
from vnc.make.sketch.writer import sketch

EILEEN = Profile("e", "Eileen", "stubborn, hides worry behind jokes")
LUCY = Profile("l", "Lucy", "calm, dry")
MIRA = Profile("m", "Mira", "shy librarian", emotions=("neutral", "happy"))
PROMPT = "They talk about the letter Eileen never sent."


def draft(kind="dialogue", tone="", cast=(EILEEN, LUCY), **more) -> Draft:
    return Draft(kind, PROMPT, more.pop("least", 4), more.pop("most", 8), cast, tone=tone, **more)


def lines(request: Draft) -> list[str]:
    return sketch(request).text.splitlines()


@pytest.mark.parametrize(
    ("prompt", "about"),
    [
        (PROMPT, "the letter"),
        ("Lucy finds a key in her shoe.", "the key in her shoe"),
        ("They argue about who broke the window.", "the window"),
        ("Waiting.", "all of this"),
    ],
)
def test_topics(prompt, about):
    assert topic(prompt) == about


@pytest.mark.parametrize("tone", book().tones)
@pytest.mark.parametrize("count", [1, 2, 5, 7, 12])
def test_a_conversation_has_as_many_lines_as_asked(tone, count):
    assert len(lines(draft(tone=tone, least=count, most=count))) == count


def test_speakers_take_turns_and_know_their_emotions():
    speakers = [line.split()[0] for line in lines(draft(cast=(EILEEN, MIRA)))]
    assert all(a != b for a, b in zip(speakers, speakers[1:], strict=False))
    moods = {line.split()[1] for line in lines(draft(tone="tense", cast=(MIRA,)))}
    assert all(mood.startswith('"') or mood in MIRA.emotions for mood in moods)


def test_facts_come_up():
    assert any("the key is under the mat" in line for line in lines(draft(keep=("the key is under the mat",))))


@pytest.mark.parametrize("count", [2, 3, 6])
def test_facts_come_up_however_few_lines_there_are(count):
    told = lines(draft(least=count, most=count, keep=("the key is under the mat",)))
    assert len(told) == count and any("the key is under the mat" in line for line in told)


def test_manner_colours_the_words():
    shy, bold = (lines(draft(cast=(Profile("a", "A", manner), LUCY), tone="tender")) for manner in ("shy", "bold"))
    assert shy != bold


def test_equal_requests_give_equal_words_and_seeds_differ():
    assert sketch(draft(seed=3)) == sketch(draft(seed=3))
    assert len({sketch(draft(seed=i)).text for i in range(8)}) > 3


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_writes_closed_quotes_and_fills_every_slot(kind):
    for cast in ((), (EILEEN,), (EILEEN, LUCY, MIRA)):
        for line in lines(draft(kind, cast=cast)):
            assert line.count('"') % 2 == 0 and "{" not in line and "  " not in line


def test_a_prompt_cannot_bring_tags_or_values_in():
    evil = Draft("expand", 'She says "{w}[secret]" and leaves.', 1, 2)
    assert not any(mark in sketch(evil).text for mark in "[]{}")


def test_every_beat_of_every_tone_is_written():
    phrases = book()
    for row in phrases.tones.values():
        for name in row:
            assert phrases.beats[name].choices("any"), name
            assert all(phrases.beats[name].choices(manner) for manner in phrases.manners)
