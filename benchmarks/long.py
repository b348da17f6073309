"""Stories as long as one likes, in the proportions of real ones: `python benchmarks/long.py --minutes 10 > story.vns`.

A scene is a place with its music, two or three people, a dozen lines, now and then an effect or a move of the camera. The same
seed gives the same story, and a longer story begins as a shorter one does.
"""

import argparse
import random
from collections.abc import Iterator

LINES_A_MINUTE = 19.3
SCENE = 14
"""Lines of a scene."""
CAST = """
character mira "Mira":
    looks "young woman, silver ponytail, green eyes, red coat"
character tom "Tom":
    looks "old man, grey beard, blue coat"
character jun "Jun":
    looks "young man, short black hair, glasses, green hoodie"
character ada "Ada":
    looks "woman of 40, brown bob, dark skin, yellow dress"
"""
PLACES = ("rooftop sunset", "cafe evening", "harbour dawn", "classroom day", "forest day", "street night")
MOODS = ("tender", "happy", "mysterious", "melancholy", "playful", "calm")
WEATHER = ("rain", "wind", "sea", "")
FACES = ("happy", "sad", "surprised", "thoughtful")
WORDS = (  # noqa: SIM905
    "the quiet harbour light turned again and nobody on the pier could say who had lit it or why she kept on smiling while "
    "rain fell over every roof in town before the last train came slowly home with letters from friends we never knew"
).split()


def script(lines: int, seed: int = 1, again: int = 0) -> str:
    """A story of so many spoken lines; it goes round after `again` of them, if that is given."""
    head = ['title "A long story"', 'author "Nobody"', CAST, "label start:"]
    rounds = [again] * (lines // again) + [lines % again] if again else [lines]
    scenes = [line for count in rounds for line in _scenes(count, seed)]
    return "\n".join([*head, *scenes, "    scene black with dissolve", ""])


def lasting(minutes: float, seed: int = 1, again: float = 0) -> str:
    """A story that plays about so long; it goes round after `again` minutes."""
    return script(round(minutes * LINES_A_MINUTE), seed, round(again * LINES_A_MINUTE))


def edited(text: str, share: float = 0.5, word: str = "tomorrow") -> str:
    """The story with the last word of one line changed, that far into it."""
    lines = text.split("\n")
    spoken = [number for number, line in enumerate(lines) if line.startswith("    ") and line.endswith('."') and len(line) > 60]
    number = spoken[int(len(spoken) * share)]
    head, _, tail = lines[number].rpartition(" ")
    lines[number] = f'{head} {word}."' if tail else lines[number]
    return "\n".join(lines)


def _scenes(lines: int, seed: int) -> Iterator[str]:
    for number in range(-(-lines // SCENE)):
        chance = random.Random(f"{seed} {number}")
        yield from (f"    {line}" for line in _scene(number, min(SCENE, lines - number * SCENE), chance))


def _scene(number: int, lines: int, chance: random.Random) -> Iterator[str]:
    people: list[str] = chance.sample(("mira", "tom", "jun", "ada"), 2)
    yield f"scene bg {PLACES[number % len(PLACES)]} with {'fade' if number else 'dissolve'}"
    yield f"play music mood {MOODS[number % len(MOODS)]} fadein 1.0"
    weather = WEATHER[number % len(WEATHER)]
    yield f'play ambience "{weather}" fadein 1.0' if weather else "stop ambience fadeout 1.0"
    yield f"show {people[0]} neutral at left"
    yield f"show {people[1]} neutral at right"
    yield "with dissolve"
    for line in range(lines):
        if line == 6:
            yield 'play sound "steps"'
        yield _line(people, chance)


def _line(people: list[str], chance: random.Random) -> str:
    text = " ".join(chance.choice(WORDS) for _ in range(chance.randint(4, 13))).capitalize()
    who = chance.choice(people)
    spoken = f"{who} {chance.choice(FACES)}" if chance.random() < 0.2 else who
    return f'"{text}."' if chance.random() < 0.15 else f'{spoken} "{text}."'


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    size = options.add_mutually_exclusive_group()
    size.add_argument("--minutes", type=float, default=10)
    size.add_argument("--lines", type=int)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    print(script(given.lines, given.seed) if given.lines else lasting(given.minutes, given.seed))


if __name__ == "__main__":
    main()
