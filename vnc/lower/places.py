"""Backgrounds: `background` blocks, and places that only their image name describes."""

from vnc.diagnostics import Diagnostic
from vnc.lower.facts import Shape, Table, facts, one
from vnc.record import record
from vnc.script import Background
from vnc.source import Span, place

TIMES = {
    "dawn": "dawn", "sunrise": "dawn", "morning": "morning", "day": "day", "noon": "day", "afternoon": "day",
    "dusk": "sunset", "sunset": "sunset", "evening": "sunset", "twilight": "sunset", "night": "night", "midnight": "night",
}  # fmt: skip
WEATHERS = {
    "rain": "rain", "rainy": "rain", "storm": "storm", "stormy": "storm", "snow": "snow", "snowy": "snow", "fog": "fog",
    "foggy": "fog", "mist": "fog", "clear": "clear", "petals": "petals", "leaves": "leaves", "embers": "embers", "dust": "dust",
}  # fmt: skip
LOOPS = ("rain", "snow", "petals", "leaves", "embers", "dust", "fog", "sparkles", "fireflies", "bubbles")
"""Weather that `show rain` lays over the picture."""
COLOURS = {"black": "#000000", "white": "#ffffff", "grey": "#808080", "gray": "#808080", "red": "#a01018"}
"""Scenes that are one colour: `scene black`."""
PREFIXES = ("bg", "background", "cg", "scene")
BACKGROUND: Table = {
    "prompt": Shape(),
    "negative": Shape(),
    "variants": Shape(("text",), rest="text"),
    "depth": Shape(choices=("auto", "flat", "none")),
    "seed": Shape(("integer",)),
    "fallback": Shape(("text", "text"), 1),
    "place": Shape(),
    "time": Shape(choices=tuple(dict.fromkeys(TIMES))),
    "weather": Shape(choices=tuple(dict.fromkeys(WEATHERS))),
    "mood": Shape(),
    "room": Shape(choices=("none", "room", "hall", "church", "cave", "outdoors", "car")),
    "ambience": Shape(),
    "file": Shape(),
}
ROOMS = {
    "room": "room bedroom cafe kitchen office classroom waiting cabin house home tavern lab laboratory study living shop bar "
    "pub library teahouse inn apartment attic",
    "car": "car taxi bus carriage train cockpit tent",
    "hall": "hall station corridor gym theatre theater stage bridge warehouse hospital museum ballroom hallway throne castle",
    "church": "church cathedral chapel temple",
    "cave": "cave cavern crypt dungeon tunnel mine sewer",
    "outdoors": "street alley courtyard canyon valley mountain mountains cliff ruins rooftop",
}
"""What of a place's words makes voices sound like in such a room; places in the open have none."""


@record
class Setting:
    """A place as its block describes it. An empty `room` is told by the words."""

    image: tuple[str, ...]
    prompt: str = ""
    negative: str = ""
    variants: tuple[str, ...] = ()
    seed: int | None = None
    fallback: str = ""
    drawn: str = ""
    time: str = ""
    weather: str = ""
    mood: str = ""
    room: str = ""
    file: str = ""
    span: Span = place()


def setting(block: Background) -> tuple[Setting, tuple[Diagnostic, ...]]:
    known, found = facts(block.properties, BACKGROUND, "a background")
    words = {name: one(known, name).text() for name in ("prompt", "negative", "mood", "room", "file")}
    fallback = one(known, "fallback")
    sown = one(known, "seed")
    return Setting(
        block.image,
        variants=tuple(str(value) for value in one(known, "variants").values),
        seed=int(sown.number()) if sown.values else None,
        fallback=fallback.text(1) or fallback.text(0),
        drawn=one(known, "place").text(),
        time=TIMES.get(one(known, "time").text(), ""),
        weather=WEATHERS.get(one(known, "weather").text(), ""),
        span=block.span,
        **words,
    ), found


def room(words: str) -> str:
    """The room that a place's description suggests, or none."""
    for word in (word.strip(".,;:!?'\"").lower() for word in words.split()):
        for name, cues in ROOMS.items():
            if word in cues.split():
                return name
    return ""
