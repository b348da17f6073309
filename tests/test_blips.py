"""Voices of notes: timed as speech is, in any language, told apart, and stage marks are silent."""

import numpy as np
import pytest

from vnc.assets import RATE
from vnc.choose import cast_of
from vnc.lower.people import Person
from vnc.lower.reading import reading, tail
from vnc.make.lips.visemes import mouths
from vnc.make.speech.audition import pitch
from vnc.make.speech.blip_voices import VOICES
from vnc.make.speech.blips import blips
from vnc.make.speech.levels import loudness
from vnc.request import Speech


def said(text: str, voice: str = "mellow", **more):
    return blips(Speech(text, voice, "blip@1", **more))


def test_every_word_has_its_time_and_its_characters() -> None:
    text = "Hello there! Don't you know?"
    clip = said(text)
    assert [text[word.first : word.last] for word in clip.words] == ["Hello", "there", "Don't", "you", "know"]
    starts = [word.start for word in clip.words]
    assert starts == sorted(starts) and starts[0] < RATE // 10
    assert max(word.end for word in clip.words) <= clip.samples.shape[1]


@pytest.mark.parametrize("mark", ["*sighs*", "(laughs)", "[gasps]"])
def test_stage_marks_are_silent(mark: str) -> None:
    text = f"Well {mark} now."
    clip = said(text)
    assert [text[word.first : word.last] for word in clip.words] == ["Well", "now"]


@pytest.mark.parametrize("text", ["こんにちは、元気ですか？", "Привет, как дела?", "Καλημέρα!", "안녕하세요"])
def test_any_language(text: str) -> None:
    clip = said(text, "chime")
    assert clip.words and loudness(clip.samples) == pytest.approx(-19, abs=2)
    assert {viseme for _, viseme in mouths(clip.phones, clip.samples.shape[1])} - {"rest"}


@pytest.mark.parametrize("text", ["It was raining when we came to the harbour, and nobody had waited for us.", "No."])
def test_words_are_out_no_sooner_than_they_are_read(text: str) -> None:
    clip = said(text)
    assert clip.samples.shape[1] + tail(text, 1.0) + RATE * 0.12 >= 0.95 * reading(text, "en", 1.0)


def high(samples: np.ndarray) -> float:
    """The mean pitch of the notes, over a logarithmic scale."""
    hertz = pitch(samples)
    return float(np.exp(np.log(hertz[hertz > 60]).mean()))


def test_feelings_and_manner_are_heard() -> None:
    text = "We have to leave this very evening, all of us."
    plain, happy, slow = (said(text, "wood", **more) for more in ({}, {"emotion": "happy"}, {"rate": 0.7}))
    assert high(happy.samples[0]) > 1.04 * high(plain.samples[0])
    assert happy.samples.shape[1] < plain.samples.shape[1] < slow.samples.shape[1]
    assert loudness(said(text, "wood", style="whisper").samples) < loudness(plain.samples) - 2


def test_equal_requests_give_equal_notes_and_pauses_last() -> None:
    assert np.array_equal(said("One two.").samples, said("One two.").samples)
    first, later = said("One two three four."), said("One two three four.", pauses=((8, RATE),))
    longer = later.words[-1].start - first.words[-1].start
    assert longer == pytest.approx(RATE, abs=480)


def test_a_cast_of_blips_is_told_apart() -> None:
    people = [Person(str(i), name) for i, name in enumerate(("Anna", "Ben", "Clara", "Dan", "Mr Grey"))]
    cast = cast_of(people, "blip")
    assert len({voice.name for voice in cast.values()}) == len(cast) and {voice.engine for voice in cast.values()} == {"blip"}
    assert VOICES[cast["1"].name].sex == "man" and VOICES[cast["0"].name].sex == "woman"


def test_one_character_may_blip_among_voices() -> None:
    cast = cast_of([Person("a", "Anna"), Person("r", "Bot", voice="blip:circuit")], "hibari")
    assert (cast["r"].engine, cast["r"].name, cast["a"].engine) == ("blip", "circuit", "hibari")
