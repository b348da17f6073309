"""Voices by description: fitting, stable, none alike."""

import itertools
import re
from pathlib import Path

import pytest

from vnc.make.speech.casting import Person, cast, sketch
from vnc.make.speech.library import VOICES
from vnc.make.speech.people import sex_of
from vnc.make.speech.prosody import PERSONALITIES

CAST = (
    Person("e", "Eileen", looks="girl of 17, auburn bob", personality="curious, stubborn"),
    Person("l", "Lucy", looks="young woman, long dark hair", personality="shy, gentle"),
    Person("t", "Tobias", age="52", sex="male", personality="loud sea captain"),
    Person("g", "Gran", looks="old woman with a stick"),
    Person("r", "R7", looks="a small robot"),
    Person("k", "Kit", looks="boy of 8"),
    Person("b", "Brum", voice="deep slow man"),
)


def test_voices_fit_the_words() -> None:
    found = {id: VOICES[voice.name] for id, voice in cast(CAST).items()}
    assert [(found[i].sex, found[i].age) for i in "egrk"] == [
        ("girl", "teen"),
        ("woman", "elder"),
        ("robot", "adult"),
        ("boy", "child"),
    ]
    assert found["l"].name == "willow" and found["b"].name == "boris" and (found["t"].sex, found["t"].age) == ("man", "adult")


def test_a_cast_is_stable_and_in_any_order_the_same() -> None:
    assert all(cast(order) == cast(CAST) for order in itertools.islice(itertools.permutations(CAST), 0, 5040, 977))


@pytest.mark.parametrize("looks", ["woman", "man", ""])
def test_no_two_are_alike(looks: str) -> None:
    voices = cast(Person(f"p{i}", f"P{i}", looks=looks) for i in range(14)).values()
    assert len({(voice.name, voice.pitch) for voice in voices}) == 14


def test_seven_women_have_seven_voices_and_none_is_a_man() -> None:
    voices = [VOICES[v.name] for v in cast(Person(f"p{i}", looks="woman") for i in range(7)).values()]
    assert len({v.name for v in voices}) == 7 and {v.sex for v in voices} <= {"woman", "girl"}


def test_a_named_voice_is_taken_and_others_keep_off_it() -> None:
    found = cast(
        [Person("a", voice="marcus"), Person("b", looks="calm kind man"), Person("c", voice="kokoro:af_bella")],
        {"kokoro": ("af_bella",)},
    )
    assert (found["a"].engine, found["a"].name) == ("hibari", "marcus")
    assert found["b"].name != "marcus"
    assert (found["c"].engine, found["c"].name) == ("kokoro", "af_bella")


def test_another_engines_voice_may_be_named_alone() -> None:
    found = cast([Person("a", voice="bm_george")], {"kokoro": ("bm_george", "af_bella")})
    assert (found["a"].engine, found["a"].name) == ("kokoro", "bm_george")


def test_personality_changes_the_pace() -> None:
    found = cast([Person("a", personality="energetic"), Person("b", personality="lazy")])
    assert found["a"].rate > 1 > found["b"].rate and found["a"].style == "trait-energetic"


@pytest.mark.parametrize(
    ("person", "sex", "age"),
    [
        (Person("a", looks="52-year-old fisherman"), "man", "adult"),
        (Person("a", sex="female", age="9"), "woman", "child"),
        (Person("a", looks="tall ghost of a lady"), "spirit", ""),
        (Person("a", looks="schoolgirl"), "girl", "teen"),
        (Person("a", voice="old woman"), "woman", "elder"),
        (Person("a"), "", ""),
    ],
)
def test_sketch(person: Person, sex: str, age: str) -> None:
    assert (sketch(person).sex, sketch(person).age) == (sex, age)


@pytest.mark.parametrize(
    ("name", "sex"), [("Mira", "woman"), ("Tobias", "man"), ("Hana", "woman"), ("Captain Ahab", "man"), ("Kenji", "man")]
)
def test_a_first_name_tells(name: str, sex: str) -> None:
    assert sketch(Person("x", name)).sex in ("", sex)
    assert name.startswith("Captain") or sex_of(name) == sex


def test_the_library_has_enough_throats() -> None:
    kinds = [(voice.sex, voice.age) for voice in VOICES.values()]
    assert len(VOICES) >= 12 and {"woman", "man", "girl", "boy", "robot", "spirit"} <= {sex for sex, _ in kinds}
    assert {("woman", "elder"), ("man", "elder")} <= set(kinds)


def test_another_engine_casts_from_its_own_voices() -> None:
    native = ("af_bella", "af_sky", "am_adam", "bm_george")
    found = cast([*CAST, Person("z", voice="clara")], {"kokoro": native}, "kokoro")
    assert {voice.name for id, voice in found.items() if id != "z"} == set(native)
    assert (found["z"].engine, found["z"].name) == ("hibari", "clara")
    assert found["l"].name.startswith("af") and found["b"].name[1] == "m"
    shared = {(voice.name, voice.pitch) for voice in found.values()}
    assert len(shared) == len(found)


def test_an_engine_that_lists_nothing_gets_the_writers_words() -> None:
    found = cast([Person("a", voice="clone:mira.wav"), Person("b")], {"server": ()}, "server")
    assert [(v.engine, v.name) for v in found.values()] == [("server", "clone:mira.wav"), ("server", "default")]


def test_the_writers_own_rate_pitch_and_style_come_on_top() -> None:
    plain, own = Person("a", "Ann", personality="lazy"), Person("a", "Ann", personality="lazy", rate=0.8, pitch=1.1, style="soft")
    first, then = cast([plain])["a"], cast([own])["a"]
    assert then.rate == pytest.approx(first.rate * 0.8, abs=1e-3) and then.pitch == pytest.approx(first.pitch * 1.1, abs=1e-3)
    assert then.style.split() == ["soft", *first.style.split()]


def test_the_manual_names_every_voice_and_every_trait() -> None:
    manual = (Path(__file__).parents[1] / "docs" / "sound.md").read_text("utf-8")
    assert not [name for name in VOICES if f"`{name}`" not in manual]
    assert not [trait for trait in PERSONALITIES if not re.search(rf"\b{trait}\b", manual)]
