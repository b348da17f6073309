"""What emitters have in common that ask for no coded segments: single frames, the sound, or just the words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnc.film import Coding, Film, SoundCoding
from vnc.record import record
from vnc.request import Size
from vnc.tier import Tier
from vnc.timeline import SECOND

if TYPE_CHECKING:
    from PIL.Image import Image


@record
class Options:
    """A base whose unknown keys are mistakes; by itself: there is nothing to set."""


@dataclass(frozen=True)
class PlainEmitter:
    """Writes one file, needs no segments."""

    name: str
    suffix: str
    version: str = "1"
    Options: type = field(default=Options)

    def coding(self, tier: Tier, size: Size, fps: int) -> Coding | None:
        return None

    def hearing(self, tier: Tier, options: Any) -> SoundCoding | None:
        return None

    def files(self, out: Path, options: Any) -> tuple[Path, ...]:
        return (out,)


def stretch(film: Film, start: float, end: float | None, longest: float) -> tuple[int, int]:
    """The ticks from `start` to `end` seconds, whole frames inside the film; without an end, `longest` seconds at most."""
    length, frame = film.timeline.length, film.timeline.frame
    first = min(int(start * SECOND) // frame * frame, length - frame)
    last = min(length, first + int(longest * SECOND)) if end is None else min(length, int(end * SECOND))
    return first, max(first + frame, last // frame * frame)


def pictures(film: Film, ticks: Iterable[int], width: int) -> "Iterator[tuple[int, Image]]":
    """(tick, picture) of that width for each tick."""
    from PIL import Image

    for tick in ticks:
        frame = Image.fromarray(film.frame(tick // film.timeline.frame * film.timeline.frame))
        yield tick, scaled(frame, width)


def scaled(picture: "Image", width: int) -> "Image":
    """The picture at that width, or as it is if it is not wider."""
    from PIL import Image

    if width >= picture.width:
        return picture
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS, reducing_gap=3.0)
