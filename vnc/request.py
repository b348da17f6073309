"""Requests: what makers are asked for, complete and printable. A request's printed form is its key in the store.

Each is a frozen dataclass of plain data; if two builds could differ, the difference is in here. `maker` is the part
that will make it, with its version (`hibari@1`), chosen once when planning.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from hashlib import sha256
from json import dumps
from typing import Any, Literal

from vnc.record import record

Size = tuple[int, int]


@record
class Figure:
    """A character in one emotion and pose -> Sprite. `size` in pixels; `scale` pixels per design unit (1400 units high)."""

    name: str
    looks: str
    size: Size
    scale: float
    maker: str
    attributes: tuple[tuple[str, str], ...] = ()
    emotion: str = "neutral"
    gesture: str = ""
    """The writer's own words for this emotion (`emotion sad "lowered eyes"`)."""
    pose: str = ""
    seed: int = 0
    style: str = ""
    negative: str = ""
    lora: tuple[tuple[str, float, str], ...] = ()
    """(file digest or path, weight, trigger) for makers that know LoRA."""
    facing: int = 0
    """-1 looks to the viewer's left, 1 to the right; only asked of makers that can turn one and the same figure."""
    kind: Literal["figure"] = "figure"


@record
class Backdrop:
    """A place -> Place. `size` covers the frame with a margin for camera moves."""

    prompt: str
    size: Size
    maker: str
    place: str = ""
    """A place named outright (`place=cafe`): wins over the prompt's words."""
    time: str = ""
    weather: str = ""
    mood: str = ""
    seed: int = 0
    style: str = ""
    negative: str = ""
    kind: Literal["backdrop"] = "backdrop"


@record
class Artwork:
    """The writer's own picture file -> Sprite (fit `figure` or `plain`) or Place (fit `cover`).

    `mouths` and `eyes` are further files of the same figure, named by viseme (or `closed`, `half`, `open`) and by eye state.
    """

    path: str
    digest: str
    size: Size
    fit: Literal["cover", "figure", "plain"]
    mouths: tuple[tuple[str, str, str], ...] = ()
    eyes: tuple[tuple[str, str, str], ...] = ()
    maker: str = "file@1"
    kind: Literal["artwork"] = "artwork"


@record
class Speech:
    """A line to be spoken -> Clip with words and phones. Offsets count characters of `text`, times are ticks."""

    text: str
    voice: str
    maker: str
    language: str = "en"
    emotion: str = "neutral"
    style: str = ""
    """`whisper`, `shout` or empty."""
    rate: float = 1.0
    pitch: float = 1.0
    pauses: tuple[tuple[int, int], ...] = ()
    lexicon: tuple[tuple[str, str], ...] = ()
    seed: int = 0
    take: int = 0
    """Above 0 the line is said anew: other dice, and a little another way."""
    reference: str = ""
    """SHA-256 of the recording that the voice is cloned from; `voice` is then its path in the project."""
    tuning: str = ""
    """The maker's options that change its sound (its `shaping`), where they are not the usual ones: canonical JSON. So below."""
    kind: Literal["speech"] = "speech"


@record
class Recording:
    """The writer's own take of a line -> Clip, aligned to the text."""

    path: str
    digest: str
    text: str
    language: str = "en"
    lexicon: tuple[tuple[str, str], ...] = ()
    maker: str = "file@2"
    kind: Literal["recording"] = "recording"


@record
class Music:
    """Composed music -> Clip with loop points."""

    mood: str
    theme: int
    maker: str
    variation: int = 0
    seconds: float = 48.0
    font: str = ""
    """SHA-256 of the soundfont whose instruments play; empty for the composer's own."""
    tuning: str = ""
    kind: Literal["music"] = "music"


@record
class Ambience:
    name: str
    maker: str
    seed: int = 0
    seconds: float = 20.0
    tuning: str = ""
    kind: Literal["ambience"] = "ambience"


@record
class Effect:
    name: str
    maker: str
    seed: int = 0
    tuning: str = ""
    kind: Literal["effect"] = "effect"


@record
class Sound:
    """A sound file of the writer's -> Clip. Ticks of the part in use; `loop` where it goes on from when it ends."""

    path: str
    digest: str
    start: int = 0
    end: int | None = None
    loop: int | None = None
    maker: str = "file@1"
    kind: Literal["sound"] = "sound"


Request = Figure | Backdrop | Artwork | Speech | Recording | Music | Ambience | Effect | Sound


def plain(value: Any) -> object:
    """A request as JSON data; fields that are no part of the meaning (spans) are left out."""
    kind = value.__class__
    if kind in _ATOMS:
        return value
    if issubclass(kind, (tuple, list)):
        return [item if type(item) in _ATOMS else plain(item) for item in value]
    if (names := _meant(kind)) is not None:
        return {"": kind.__name__, **{name: plain(getattr(value, name)) for name in names}}
    if issubclass(kind, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"{type(value).__name__} cannot be part of a request: it has no exact, stable form")


_ATOMS = frozenset({str, int, float, bool, type(None)})


@cache
def _meant(kind: type) -> tuple[str, ...] | None:
    """The fields of a dataclass that are part of its meaning; None for any other class."""
    return tuple(f.name for f in fields(kind) if f.metadata.get("meaning", True)) if is_dataclass(kind) else None


def printed(request: object) -> str:
    """The canonical text of a request: the same on every machine."""
    return dumps(plain(request), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@lru_cache(maxsize=65_536)
def key(request: object) -> str:
    """The store key of a request: 64 hex digits."""
    return sha256(printed(request).encode()).hexdigest()


def seed(*parts: object) -> int:
    """A stable 63-bit number from words: the only source of chance in a build."""
    return int.from_bytes(sha256("\x1f".join(str(p) for p in parts).encode()).digest()[:8], "big") >> 1
