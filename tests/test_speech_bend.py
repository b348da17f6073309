"""Tempo and pitch of what other engines say, and which languages they are asked for."""

import numpy as np
import pytest
from speech_server import serving

from vnc.choose import crew
from vnc.lower.people import Person
from vnc.make.lips.align import says
from vnc.make.speech.audition import pitch as pitch_of
from vnc.make.speech.bend import bent, stretched
from vnc.make.speech.foreign import Ears, Heard, spoken
from vnc.make.speech.languages import speakers
from vnc.make.speech.server import Server, speak
from vnc.make.speech.speak import speak as embedded
from vnc.make.speech.text import breaths, read
from vnc.project import Project
from vnc.request import Speech

TEXT = "We missed the last train, Mira. Now we wait."


@pytest.fixture(scope="module")
def voice() -> np.ndarray:
    return embedded(Speech(TEXT, "clara", "hibari@1")).samples[0]


@pytest.mark.parametrize("factor", [0.8, 0.93, 1.1, 1.3])
def test_stretching_changes_the_length_and_not_the_pitch(voice: np.ndarray, factor: float) -> None:
    longer = stretched(voice, factor)
    assert longer.size == pytest.approx(voice.size * factor, rel=0.02)
    assert np.median(pitch_of(longer)) == pytest.approx(np.median(pitch_of(voice)), rel=0.04)
    assert np.abs(longer).max() < 1.3 * np.abs(voice).max()


@pytest.mark.parametrize("pitch", [0.85, 1.2])
def test_bending_moves_the_pitch_and_keeps_the_tempo(voice: np.ndarray, pitch: float) -> None:
    heard = bent(Heard(voice, (("We", 480, 9600),)), pitch, pitch)
    assert heard.samples.size == pytest.approx(voice.size, rel=0.02)
    assert np.median(pitch_of(heard.samples)) == pytest.approx(pitch * np.median(pitch_of(voice)), rel=0.06)
    assert heard.times[0][2] == pytest.approx(9600, rel=0.05)


def test_small_changes_are_left_alone(voice: np.ndarray) -> None:
    assert bent(Heard(voice), 1.005, 0.995).samples is voice


def line(**more) -> Speech:
    return Speech(TEXT, "alloy", "server@2", **more)


def test_a_server_is_asked_for_the_speed_that_the_pitch_will_take() -> None:
    with serving("openai") as server:
        clip = speak(line(pitch=1.2, rate=1.1), Server(server.url))
        plain = speak(line(), Server(server.url))
    assert server.asked[0][1]["speed"] == pytest.approx(1.1 / 1.2, abs=0.01)
    assert clip.samples.shape[1] == pytest.approx(plain.samples.shape[1] / 1.2, rel=0.1), "this one does not heed the speed"


def test_a_server_without_speeds_is_stretched() -> None:
    with serving("koboldcpp") as server:
        plain = speak(line(), Server(server.url, "koboldcpp"))
        slow = speak(line(rate=0.8), Server(server.url, "koboldcpp"))
    assert slow.samples.shape[1] > 1.15 * plain.samples.shape[1]


@pytest.mark.parametrize(("kind", "field", "value"), [("kokoro", "lang_code", "f"), ("chatterbox", "language", "fr")])
def test_servers_are_told_the_language_in_their_own_words(kind: str, field: str, value: str) -> None:
    with serving(kind) as server:
        speak(line(language="fr"), Server(server.url, kind))
        speak(line(), Server(server.url, kind))
    assert server.asked[0][1][field] == value and field not in server.asked[-1][1]


def test_figures_of_other_languages_are_left_to_the_engine() -> None:
    assert read("Es sind 12 Äpfel *seufzt* da.", (), "de").said.startswith("Es sind 12 Äpfel")
    assert "seufzt" not in read("Well *sighs* 12.", (), "de").said.replace("seufzt", "") and "12" in read("12.", (), "ja").said
    assert len(breaths(read("元気ですか？はい。行きましょう。", (), "ja"))) == 3


@pytest.mark.parametrize("language", ["de", "ja", "fr-CA", "zh"])
def test_a_language_without_a_voice_names_engines_that_have_it(language: str) -> None:
    found = crew(Project(), [Person("a", "Anna")], language).notes
    (told,) = [d for d in found if d.code == "no-voice"]
    assert language[:2] in told.message and len(told.hints) >= 3 and "blip" in told.hints[-1]


def test_a_language_with_a_voice_has_nothing_to_say() -> None:
    assert not crew(Project(), [Person("a", "Anna")], "en-GB").notes
    assert not crew(Project(voices=("blip",)), [Person("a", "Anna")], "ja").notes


def test_a_language_that_nobody_knows_still_says_what_to_do() -> None:
    assert not speakers("xx")
    assert crew(Project(), [], "xx").notes[0].hints


# --- listening -------------------------------------------------------------------------------------------------


def said_by(*voices: tuple[str, str]):
    """An engine that says these (text, voice) one after the other, whatever it is asked for."""
    asked: list[str] = []

    def ask(text: str, seed: int) -> Heard:
        asked.append(text)
        told, voice = voices[min(len(asked), len(voices)) - 1]
        return Heard(embedded(Speech(told, voice, "hibari@1")).samples[0])

    return ask, asked


WRONG = "Seventeen coins for one apple seems a bit much."


def test_other_words_are_heard_and_asked_for_again() -> None:
    ask, asked = said_by((WRONG, "clara"), (TEXT, "clara"))
    clip = spoken(line(), ask, Ears(listen=True))
    assert len(asked) == 2 and [TEXT[w.first : w.last] for w in clip.words][-1] == "wait"
    ask, asked = said_by((WRONG, "clara"), (TEXT, "clara"))
    spoken(line(), ask)
    assert len(asked) == 1, "nobody listens"


def test_half_a_line_is_not_the_line(voice: np.ndarray) -> None:
    reading = [part.reading for part in breaths(read(TEXT))]
    assert says(voice, reading) and not says(voice[: voice.size // 2], reading)


def test_a_line_that_the_listener_cannot_follow_is_taken_after_two() -> None:
    ask, asked = said_by((WRONG, "marcus"))
    assert spoken(line(), ask, Ears(listen=True)).words and len(asked) == 2


@pytest.mark.parametrize("more", [{"language": "de"}, {"style": "whisper"}])
def test_only_english_voices_are_listened_to(more) -> None:
    ask, asked = said_by((WRONG, "clara"))
    spoken(line(**more), ask, Ears(listen=True))
    assert len(asked) == 1


@pytest.mark.parametrize("voice", ["walter", "lily", "hugo"])
def test_what_is_said_right_is_never_asked_again(voice: str) -> None:
    ask, asked = said_by((TEXT, voice))
    spoken(line(), ask, Ears(listen=True))
    assert len(asked) == 1
