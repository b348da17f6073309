"""Who speaks with which voice. The rules, in this order:

1. A voice that a character names (`marcus`, `kokoro:af_bella`) is taken, whoever else has it. Other words describe a voice.
2. Else the words of `voice`, age, sex, personality, speech and looks are read: kind (robot, ghost …) and sex weigh most, then
   how old a voice sounds, then the words that describe it. A sex that is not told is drawn from the name, so it stays.
3. The cast is served in the order of how much is known of each, then by id. A free voice of the right sex goes before a taken
   one, whatever its age, so no two are alike while there are any; after that pitch parts those who share.
4. Personality changes pace, pitch and range a little (`prosody.PERSONALITIES`), whatever the voice.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from vnc.make.speech.library import VOICES, Timbre
from vnc.make.speech.people import AGE_WORDS, AGES, LIKELY, SEXES, Known, known, known_sex, sex_of, years
from vnc.make.speech.prosody import character, limited, temper
from vnc.record import record
from vnc.request import seed


@record
class Person:
    """What is known of somebody who will speak. Everything but `id` may be empty."""

    id: str
    name: str = ""
    voice: str = ""
    age: str = ""
    sex: str = ""
    personality: str = ""
    speech: str = ""
    looks: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    style: str = ""
    """The writer's own factors and style words: they come on top of what the personality does."""


@record
class Voice:
    """A voice as cast: engine and its name for the voice, factors on rate and pitch, style words, and why."""

    engine: str
    name: str
    rate: float = 1.0
    pitch: float = 1.0
    style: str = ""
    why: str = ""


@record
class Sketch:
    """What the words said of a person: a kind of throat, an age, and words to match with a voice's own."""

    sex: str = ""
    age: str = ""
    words: frozenset[str] = frozenset()

    @property
    def known(self) -> int:
        return bool(self.sex) * 2 + bool(self.age) + bool(self.words)

    @property
    def told(self) -> bool:
        """Whether anything was said of a person in words that we know."""
        return bool(self.sex or self.age or self.words & _DESCRIBING or character(" ".join(self.words)))


ENGINE = "hibari"
_YEARS, _WORD = 3.0, 1.6
"""What a step of age costs, and what a word in common is worth."""
_PARTED = (1.0, 1.09, 0.92, 1.17, 0.86)
"""Pitch of the first, second … who share a voice."""
_OF_SEX = {"girl": "woman", "boy": "man"}
_DESCRIBING = frozenset(word for timbre in VOICES.values() for word in timbre.words)
_KINDS = frozenset({"robot", "spirit", "monster", "fairy"})


def cast(
    people: Iterable[Person],
    engines: Mapping[str, tuple[str, ...]] | None = None,
    engine: str = ENGINE,
    open: bool = False,
) -> dict[str, Voice]:
    """A voice for each person, of `engine` unless they name another's. `engines` gives the voices of engines other than the
    embedded one, which are known by their names alone; an `open` engine may have more. Equal people give an equal cast."""
    everybody, engines = sorted(people, key=lambda person: person.id), engines or {}
    open = open or engines.get(engine) == ()
    choice: Mapping[str, Known | Timbre] = VOICES if engine == ENGINE else known(engines.get(engine, ()))
    named = {person.id: voice for person in everybody if (voice := _named(person, engines, engine, open))}
    taken = [voice.name for voice in named.values() if voice.engine == engine]
    found = dict(named)
    for person in sorted((p for p in everybody if p.id not in named), key=lambda p: (-sketch(p).known, p.id)):
        found[person.id] = _chosen(person, taken, choice, engine)
        taken.append(found[person.id].name)
    return {person.id: found[person.id] for person in everybody}


def sketch(person: Person) -> Sketch:
    """What a person's words say of the voice: sex and age told outright first, then voice, looks, personality, speech."""
    texts = (person.sex, person.age, person.voice, person.looks, person.personality, person.speech)
    words = [word for text in texts for word in _words(text)]
    kinds = [kind for word in words for kind, names in SEXES.items() if word in names]
    likely = known_sex(person.name) or next((kind for word in words for kind, names in LIKELY.items() if word in names), "")
    sex = next((kind for kind in kinds if kind in _KINDS), kinds[0] if kinds else likely)
    ages = [age for word in words for age, names in AGE_WORDS.items() if word in names]
    age = years(f"{person.age} {person.voice} {person.looks}") or next(iter(ages), "teen" if sex in _OF_SEX else "")
    return Sketch(sex, age, frozenset(words) | frozenset(character(" ".join(words))))


def _named(person: Person, engines: Mapping[str, tuple[str, ...]], engine: str, open: bool) -> Voice | None:
    """A voice that is named: `engine:name`, a name that the engine in use, the embedded one or another knows, or a word that an
    open engine may know, as it tells nothing of a person."""
    owner, colon, name = (part.strip() for part in person.voice.partition(":"))
    if colon and owner in (*engines, engine, ENGINE):
        return Voice(owner, name, *_manner(person), why="named")
    voices = {engine: engines.get(engine, ()), ENGINE: tuple(VOICES)} | dict(engines)
    word = name if colon and owner == "bundled" else person.voice.strip()
    found = next((other for other, names in voices.items() if word and word in names), None)
    if not found and open and word and not word.count(" ") and not sketch(Person("", voice=word)).told:
        found = engine
    return Voice(found, word, *_manner(person), why="named") if found else None


def _chosen(person: Person, taken: list[str], choice: Mapping[str, Known | Timbre], engine: str) -> Voice:
    told = sketch(person)
    guess = told if told.sex else replace(told, sex=sex_of(person.name or person.id))
    rate, pitch, style = _manner(person)
    if not choice:
        shift = _PARTED[taken.count("default") % len(_PARTED)]
        return Voice(engine, "default", rate, round(pitch * shift, 4), style, "its voices are not known")
    best = max(choice, key=lambda name: (_fit(guess, choice[name], taken.count(name)), seed(person.id, person.name, name)))
    shift = _PARTED[taken.count(best) % len(_PARTED)]
    why = ", ".join(
        word
        for word in (guess.sex if told.sex else f"{guess.sex} (guessed)", guess.age, *style.replace("trait-", "").split())
        if word
    )
    return Voice(engine, best, rate, round(pitch * shift, 4), style, why)


def _fit(told: Sketch, timbre: Known | Timbre, taken: int) -> tuple[bool, bool, int, float]:
    """How well a voice answers a sketch: the right kind and sex, then one that nobody has, then age and words."""
    kind = told.sex == timbre.sex if told.sex in _KINDS else timbre.sex not in _KINDS
    sex = _OF_SEX.get(told.sex, told.sex) == _OF_SEX.get(timbre.sex, timbre.sex)
    years = abs(AGES.index(told.age or "young") - AGES.index(timbre.age))
    return kind, sex, -taken, _WORD * len(told.words & set(timbre.words)) - _YEARS * years


def _manner(person: Person) -> tuple[float, float, str]:
    """Rate, pitch and style words from personality and speech. Range, pauses and breath go by the style words."""
    traits = character(f"{person.personality} {person.speech}")
    said = limited(temper(traits))
    style = " ".join([*person.style.split(), *(f"trait-{trait}" for trait in traits)])
    return round(said.tempo * person.rate, 4), round(said.pitch * person.pitch, 4), style


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+(?:-[a-z]+)?", text.lower())
