"""Hours told in words or figures, as times of day."""

import re

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_CLOCK = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})(?::\d\d)?\s*"
    r"(a\.?m\b|p\.?m\b|o'clock|in the morning|in the afternoon|in the evening|at night)",
    re.IGNORECASE,
)
_DIGITAL = re.compile(r"\b([01]?\d|2[0-3]):[0-5]\d\b")
_HOURS = ((5, "night"), (7, "dawn"), (11, "morning"), (17, "day"), (20, "sunset"), (24, "night"))


def clock(prompt: str) -> str:
    """The time of day by a clock: `3 in the morning` is night, `7 pm` and `18:30` are sunset; "" where no hour is told."""
    match = _CLOCK.search(prompt)
    if not match:
        of_day = _DIGITAL.search(prompt)
        return next(name for limit, name in _HOURS if int(of_day[1]) < limit) if of_day else ""
    said = match[1].lower()
    hour, half = (_NUMBERS.index(said) + 1 if said in _NUMBERS else int(said)) % 12, match[2].lower().replace(".", "")
    late = (
        half == "pm"
        or half in ("in the afternoon", "in the evening")
        or (half == "at night" and hour > 5)
        or (half == "o'clock" and hour < 7)
    )
    return next(name for limit, name in _HOURS if hour + 12 * late < limit)
