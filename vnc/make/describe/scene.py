"""A prompt's words to a place, a time of day, a weather and a mood."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SceneReading:
    """What a prompt means. Empty strings where it says nothing; `place` is always drawable."""

    place: str
    time: str = ""
    weather: str = "clear"
    mood: str = ""
    indoor: bool = False
    used: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
