"""A prompt's words to a place, a time of day, a weather and a mood. Never raises on what an author can type."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from vnc.make.describe.conditions import afflicted
from vnc.make.describe.contents import missing, unchanged
from vnc.make.describe.dyes import dyed
from vnc.make.describe.folk import folk
from vnc.make.describe.hours import clock
from vnc.make.describe.likened import likened
from vnc.make.describe.outlook import looking, outlook
from vnc.make.describe.painted import Tints, read_tints
from vnc.make.describe.phrases import Hit, matches, phrases, within, words_of
from vnc.make.describe.places import PLACES, WORDS
from vnc.make.describe.props import PROPS, WHERE
from vnc.make.describe.scenery import (
    CUES,
    IDIOMS,
    LIT,
    MOODS,
    PREPOSITIONS,
    SEASONS,
    STOP,
    TIMES,
    WEAK,
    WEATHERS,
)
from vnc.make.describe.settling import settled
from vnc.make.describe.wanted import Wanted, wanted
from vnc.record import record


@record
class SceneReading:
    """What a prompt means. Time and mood are empty where it says nothing; `place` can always be drawn."""

    place: str
    time: str = ""
    weather: str = "clear"
    mood: str = ""
    indoor: bool = False
    things: tuple[Wanted, ...] = ()
    states: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    tints: Tints = Tints()
    folk: str = "modern"
    beyond: str = ""


def read_scene(prompt: str, explicit: Mapping[str, str] | None = None) -> SceneReading:
    """Words to facts; `explicit` (place, time, weather, mood) wins where it is understood, and is noted where it is not."""
    words = words_of(prompt)
    given, notes = _given(explicit or {})
    idioms = matches(words, IDIOMS)
    strong, places = _named_places(words, idioms)
    head = _head(words, places)
    air = _air(words, [*idioms, *(h for h in places if h.value == "moon"), *afflicted(words), *_named(words)])
    mood = given.get("mood") or _first(air["mood"])
    known = given.get("place") or settled(head.value if head else "", words, mood)
    place = known or _somewhere(words)
    indoor = PLACES[place].indoors
    tints, coloured, kept = _colours(words, place)
    dressing = wanted(words, place, head if strong else None, (*idioms, *strong))
    seen = outlook(words, place, head)
    views = [seen, *looking(words, seen)] if seen else []
    spans = [*places, *coloured, *(h for hits in air.values() for h in hits), *dressing.understood, *views]
    unused = _unused(words, spans)
    absent = (*_unseen(dressing.absent, words, seen), *missing(place, _unused(words, [*spans, *idioms, *_likenesses(words)])))
    return SceneReading(
        place,
        given.get("time") or clock(prompt) or _first(air["time"]) or _lit(words, idioms),
        given.get("weather") or _falling(air["weather"]) or _first(air["season"]) or _of_land(known, words),
        mood,
        indoor,
        dressing.things,
        tuple(s for s in dressing.states if s != "alarm" or not tints.light),
        tuple(" ".join(words[start:end]) for start, end in sorted({(h.start, h.end) for h in spans})),
        unused,
        (*notes, *_told("" if known else _unknown(prompt, unused, place), absent, (*unchanged(place, words, spans), *kept))),
        tints,
        folk(place, words),
        seen.value if seen else "",
    )


def _named_places(words: list[str], idioms: Sequence[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The places that words name for sure, and those taken: where none is sure, what only speaks of one."""
    longer = (*idioms, *(h for h in matches(words, PROPS) if WHERE[h.value] != "land"))
    strong = _places(words, longer)
    return strong, strong or _outside(matches(words, WEAK), longer)


def _air(words: list[str], spoken: Sequence[Hit]) -> dict[str, list[Hit]]:
    """What is said of time, weather, season and mood, but for what belongs to longer phrases."""
    tables = {"time": TIMES, "weather": WEATHERS, "season": SEASONS, "mood": MOODS}
    return {name: _outside(matches(words, table), spoken) for name, table in tables.items()}


def _lit(words: list[str], idioms: Sequence[Hit]) -> str:
    """The time of day that a light tells, the night's before all others."""
    hits = _outside(matches(words, LIT), idioms)
    return _first([h for h in hits if h.value == "night"] or hits)


def _colours(words: list[str], place: str) -> tuple[Tints, list[Hit], tuple[str, ...]]:
    """The colours that the picture takes, the words for them, and the coloured things that stay as they are."""
    tints, hits = read_tints(words)
    dyes, kept = dyed(words, place)
    return replace(tints, dyes=tuple((name, hit.value) for name, hit in dyes)), [*hits, *(hit for _, hit in dyes)], kept


def _likenesses(words: list[str]) -> list[Hit]:
    return [h for table in (WORDS, PROPS) for h in matches(words, table) if likened(words, h)]


def _told(unknown: str, absent: Sequence[str], same: Sequence[str]) -> list[str]:
    """The notes on what the picture leaves out."""
    notes = [unknown] if unknown else []
    if absent:
        notes.append(f"not in the picture: {', '.join(_whole(absent))}")
    if same:
        notes.append(f"drawn as it always is: {', '.join(same)}")
    return notes


def _unseen(absent: Sequence[str], words: Sequence[str], seen: Hit | None) -> list[str]:
    """What cannot be drawn, but for what is seen through the windows."""
    said = set(words[seen.start : seen.end]) if seen else set[str]()
    return [thing for thing in absent if not said & set(thing.split())]


def _places(words: list[str], longer: Sequence[Hit]) -> list[Hit]:
    """The places that are named; the trees of cherry trees are a wood only where nothing else is."""
    hits = _outside(matches(words, WORDS), longer)
    named = [h for h in hits if not likened(words, h)] or hits
    trees = [h for h in matches(words, PROPS) if len(h) > 1 and words[h.end - 1].startswith("tree")]
    return _outside(named, trees) or named


def _named(words: list[str]) -> list[Hit]:
    """Things near us whose name has several words: steam vents are no steam, rose petals no spring."""
    return [h for h in matches(words, PROPS) if len(h) > 1 and WHERE[h.value] not in ("sky", "land", "water")]


def _outside(hits: list[Hit], longer: Sequence[Hit]) -> list[Hit]:
    return [h for h in hits if not within(h, longer)]


def _somewhere(words: list[str]) -> str:
    """Under a roof or not, where no place is known: things that hang on walls or stand on tables speak of a room."""
    things = {WHERE[h.value] for h in matches(words, PROPS)}
    return "indoor" if CUES & set(words) or things & {"wall", "small"} else "outdoor"


def _head(words: list[str], hits: list[Hit]) -> Hit | None:
    """The last place of the first phrase that names one: in `mountain temple in the woods`, the temple."""
    if not hits:
        return None
    ends = [i for i, w in enumerate(words) if (w in PREPOSITIONS or not w[0].isalnum()) and i >= hits[0].end]
    inside = [h for h in hits if h.end <= (ends[0] if ends else len(words))]
    return inside[-1] if inside else hits[0]


def _first(hits: list[Hit]) -> str:
    return hits[0].value if hits else ""


def _falling(hits: list[Hit]) -> str:
    """Of several weathers the one that falls: a dusty attic in the rain has rain at its window; blossoms in it are wet."""
    wet = [h for h in hits if h.value in ("rain", "storm")]
    if wet and all(h.value in ("petals", "leaves", "rain", "storm") for h in hits):
        return wet[0].value
    return _first([h for h in hits if h.value not in ("dust", "fog", "overcast", "clear")] or hits)


def _of_land(place: str, words: Iterable[str]) -> str:
    """Ruins in a desert stand in blown sand; a snowy pass is one in the snow."""
    if place in ("mountainpass", "mountain", "woodhouse", "countrylane") and {"snowy", "snow-covered", "snowbound"} & set(words):
        return "snow"
    return "dust" if place == "ruins" and {"desert", "sand", "sands", "dunes"} & set(words) else "clear"


def _unused(words: list[str], hits: list[Hit]) -> tuple[str, ...]:
    """Words that say something and were not understood, once each."""
    taken = {i for h in hits for i in range(h.start, h.end)}
    left = [w for i, w in enumerate(words) if i not in taken and w[0].isalpha() and w not in STOP and len(w) > 2]
    return tuple(dict.fromkeys(left))


def _whole(names: Iterable[str]) -> list[str]:
    """Each thing once, by its whole name: after a grand piano no piano."""
    names = list(dict.fromkeys(names))
    return [name for name in names if not any(other.endswith(f" {name}") for other in names)]


def _given(explicit: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Attributes by name or by any word for it; what is not known becomes a note."""
    good: dict[str, str] = {}
    notes: list[str] = []
    for name, table in (("place", WORDS), ("time", TIMES), ("weather", WEATHERS), ("mood", MOODS)):
        text = explicit.get(name, "").strip().lower().replace("_", " ")
        hits = matches(words_of(text), table)
        value = text if text in table else hits[-1].value if hits else ""
        if value:
            good[name] = value
        elif text:
            notes.append(f"no {name} `{text}`" + _near(text, table))
    return good, tuple(notes)


def _unknown(prompt: str, unused: tuple[str, ...], place: str) -> str:
    known = phrases(WORDS)[0]
    guess = next((match[0] for word in unused if (match := get_close_matches(word, known, 1, 0.72))), "")
    words = ", ".join(unused) or prompt.strip() or "an empty prompt"
    hint = f"; did you mean `{guess}`?" if guess else ""
    return f"no known place in: {words}; drew {'a quiet room' if place == 'indoor' else 'an open landscape'} instead{hint}"


def _near(text: str, table: Mapping[str, str]) -> str:
    near = get_close_matches(text, table, 1, 0.5)
    return f"; did you mean `{near[0]}`?" if near else f"; known: {', '.join(table)}"
