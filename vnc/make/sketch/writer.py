"""Drafts from the phrase book: equal requests give equal words."""

from collections.abc import Callable, Iterator, Mapping
from itertools import cycle
from random import Random

from vnc.draft import Brief, Draft, Kind, Profile, Written
from vnc.make.roles import Probe, Ready
from vnc.make.sketch.phrases import Phrases, book
from vnc.make.sketch.topic import sentence, topic, where
from vnc.record import record
from vnc.request import seed

MODEL = "sketch@1"


def sketch(draft: Draft) -> Written:
    """A draft in the language's own lines. It knows English only."""
    chance = Random(seed("sketch", draft.digest, draft.seed, draft.take))
    return Written("\n".join(_KINDS[draft.kind](draft, book(), chance)) + "\n", MODEL, draft.seed)


def _dialogue(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    if not draft.cast:
        return _narration(draft, phrases, chance)
    count = max(1, _count(draft) - len(draft.keep))
    tone = phrases.tone(draft.tone, draft.prompt)
    speakers = cycle(draft.cast)
    lines = [_line(next(speakers), beat, draft, phrases, chance) for beat in _beats(phrases.tones[tone], count)]
    return _with_facts(lines, draft, phrases, chance)


def _line(who: Profile, name: str, draft: Draft, phrases: Phrases, chance: Random) -> str:
    beat = phrases.beats[name]
    choices = beat.choices(phrases.manner(who.personality, who.speech))
    own = [line for line in choices if line in beat.lines.get("any", ())] != list(choices)
    said = choices[0] if own and chance.random() < 0.75 else chance.choice(choices)
    emotion = beat.emotion if beat.emotion in who.emotions else ""
    return _say(who.id, emotion, _filled(said, who, draft))


def _beats(row: tuple[str, ...], count: int) -> Iterator[str]:
    """`count` beats of a row: the middle is thinned or told again, first and last stay."""
    if count <= 1:
        yield row[min(2, len(row) - 1)]
        return
    middle = list(row[1:-1])
    yield row[0]
    for i in range(count - 2):
        yield middle[i * len(middle) // (count - 2)] if count - 2 <= len(middle) else middle[i % len(middle)]
    yield row[-1]


def _with_facts(lines: list[str], draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    """Facts that must come up are said, each by the next speaker, before the last line."""
    for i, fact in enumerate(draft.keep):
        who = draft.cast[(i + 1) % len(draft.cast)]
        said = chance.choice(phrases.facts).format(fact=fact.strip().rstrip("."))
        at = max(1, len(lines) - 1)
        lines[at:at] = [_say(who.id, "thoughtful" if "thoughtful" in who.emotions else "", said)]
    return lines[: draft.most - 1] + lines[-1:] if len(lines) > draft.most else lines


def _scene(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    places = draft.positions or ("left", "right", "center")
    shown = [f"show {who.id} at {places[i % len(places)]} with dissolve" for i, who in enumerate(draft.cast)]
    return [*_narration(draft, phrases, chance)[:1], *shown, *_dialogue(draft, phrases, chance)]


def _actions(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    """Who moves where: one step a line, moods that fit the tone."""
    tone = phrases.tone(draft.tone, draft.prompt)
    moods = [phrases.beats[beat].emotion for beat in phrases.tones[tone]]
    places = cycle(draft.positions or ("center", "left", "right"))
    people = cycle(draft.cast)
    if not draft.cast:
        return _narration(draft, phrases, chance)
    return [f"show {next(people).id} {chance.choice(moods)} at {next(places)} with dissolve" for _ in range(_count(draft))]


def _narration(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    """The prompt's own sentence, dressed with light, place and people."""
    light = chance.choice(phrases.narration["light"])
    place = where(draft.setting) or topic(draft.prompt)
    who = chance.choice(draft.cast).name if draft.cast else ""
    kinds = ["place", *(["people"] if who else []), "open", "close"]
    values = {"light": light, "place": place, "place_cap": place[:1].upper() + place[1:], "who": who}
    dressed = [chance.choice(phrases.narration[kind]).format(**values) for kind in kinds]
    told = [sentence(draft.prompt), *(sentence(fact) for fact in draft.keep), *dressed]
    return [_quote(text) for text in told[: max(_count(draft), 1 + len(draft.keep))]]


def _outline(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    about = topic(draft.prompt)
    turns = (
        f"Morning. We meet everybody, and hear of {about} for the first time.",
        f"An ordinary day, until {about} gets in the way of it.",
        f"Somebody wants {about} to stay as it is; somebody else cannot wait.",
        "They go where they have never gone before, and neither says why.",
        f"A quiet place. What {about} really means is said aloud, and it costs something.",
        "One of them knows more than was told, and it shows.",
        f"Everything goes wrong at once, and {about} with it.",
        "They part in anger, each sure of being right.",
        f"Evening. Alone with {about}, there is time to think.",
        f"Night. A choice has to be made about {about}.",
        "They meet once more, and this time nobody pretends.",
        "The day after. What was lost, what was found, and who is still there.",
    )
    return [_quote(turns[i * len(turns) // max(1, draft.most)]) for i in range(draft.most)]


def _character(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    traits = chance.sample(["curious", "stubborn", "kind", "dry", "brave", "shy", "proud", "patient"], 3)
    said = {
        "personality": ", ".join(traits),
        "speech": chance.choice(["short sentences, few adjectives", "long, winding sentences", "questions rather than answers"]),
        "background": sentence(draft.prompt),
        "looks": _looks(draft.prompt, chance),
    }
    return [_quote(f"{name}: {text}") for name, text in said.items()][: max(draft.most, 1)]


def _looks(prompt: str, chance: Random) -> str:
    """The prompt's own words where they tell of looks, else something to begin with."""
    if any(word in prompt.lower() for word in ("hair", "eyes", "wear", "coat", "dress", "shirt")):
        return prompt.strip().rstrip(".")
    hair = chance.choice(["short black hair", "long brown hair", "auburn bob", "blond ponytail", "grey curls"])
    clothes = chance.choice(["navy coat", "red scarf, grey jacket", "white shirt", "green cardigan"])
    return f"{hair}, {chance.choice(['green', 'brown', 'blue', 'grey'])} eyes, {clothes}"


def _prompt(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    return [_quote(f"{draft.prompt.strip().rstrip('.')}, {chance.choice(phrases.narration['light'])} light")]


def _count(draft: Draft) -> int:
    return (draft.least + draft.most + 1) // 2


def _filled(text: str, who: Profile, draft: Draft) -> str:
    others = [person.name for person in draft.cast if person.id != who.id]
    about = topic(draft.prompt)
    filled = text.format(topic=about, topic_cap=about[:1].upper() + about[1:], you=others[0] if others else "you")
    return filled[:1].upper() + filled[1:]


def _say(who: str, emotion: str, text: str) -> str:
    return " ".join(filter(None, (who, emotion, _quote(text))))


def _quote(text: str) -> str:
    """Words only: what would mean something in a script's text is taken out."""
    plain = text.translate(str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", "\n": " "}))
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _summary(draft: Draft, phrases: Phrases, chance: Random) -> list[str]:
    """The request's own sentences, as far as they are wanted: nothing is understood here."""
    told = [part.strip() for part in draft.prompt.partition(": ")[2].split(". ") if part.strip()]
    return [_quote(f"{text.rstrip('.')}.") for text in told[: draft.most] or ["Much happened."]]


_KINDS: Mapping[Kind, Callable[[Draft, Phrases, Random], list[str]]] = {
    "outline": _outline,
    "scene": _scene,
    "dialogue": _dialogue,
    "expand": _narration,
    "actions": _actions,
    "character": _character,
    "prompt": _prompt,
    "summary": _summary,
}


@record
class Options:
    """Nothing to set."""


class Sketch:
    """The embedded writer as a part: always there, and it never asks anybody."""

    name, version = MODEL.split("@")
    sums_up = False
    Options = Options

    def probe(self, options: Options) -> Probe:
        return Ready("phrases by tone and manner; English")

    def write(self, brief: Brief, options: Options, tell: Callable[[str], None]) -> Written:
        written = sketch(brief.draft)
        tell(written.text)
        return written


WRITER = Sketch()
