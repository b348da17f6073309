"""The film as needed, in order, without a clock: what `lower` makes of a script and `schedule` turns into a Timeline."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from vnc.markup import Marked
from vnc.record import record
from vnc.request import Request, Size
from vnc.skin import Skin
from vnc.source import Span, place
from vnc.stage import Stage, Transition
from vnc.timeline import Entry


@record
class Line:
    """Words of a shot. `text` is taken apart already; `page` are the NVL entries above it."""

    mode: Literal["say", "nvl", "centered", "card", "credits"]
    who: str
    colour: str
    text: Marked
    tag: str = ""
    """The speaker's tag on the stage, if any."""
    page: tuple[Entry, ...] = ()
    extends: Marked | None = None
    """For `extend`: the words already shown."""
    cps: float | None = None


@record
class Choice:
    """A menu as it will be seen: its options, which may be taken, and the one that is."""

    options: tuple[str, ...]
    enabled: tuple[bool, ...]
    picked: int
    timeout: int


@record
class Sounding:
    """Something changes on a channel. `at` says when: with the shot's start, or after its words."""

    action: Literal["play", "queue", "stop"]
    channel: Literal["music", "ambience", "sound"]
    name: str = ""
    """The channel as the writer calls it: several sounds may run at once."""
    assets: tuple[str, ...] = ()
    gain: float = 1.0
    fadein: int = 0
    fadeout: int = 0
    loop: bool = False
    if_changed: bool = False


@record
class Shot:
    """One line, menu, pause or transition: what becomes one segment.

    `speech` is a request's key. `pause` is a wait in ticks after (or without) the words, `hold` makes it stay longer,
    `pace` scales reading times and gaps.
    """

    stage: Stage
    id: str = field(default="", compare=False, metadata={"meaning": False})
    line: Line | None = None
    choice: Choice | None = None
    before: Stage | None = None
    entry: Transition | None = None
    speech: str = ""
    sounds: tuple[Sounding, ...] = ()
    pause: int = 0
    hold: int = 0
    pace: float = 1.0
    speaker: str = ""
    speaker_before: str = ""
    reaction: str = ""
    pan: float = 0.0
    room: str = ""
    seed: int = 0
    scene: str = field(default="", compare=False, metadata={"meaning": False})
    span: Span = place()


@record
class Plan:
    """A route through the story: shots in order, and every request they name by key."""

    size: Size
    fps: int
    skin: Skin
    shots: tuple[Shot, ...]
    assets: Mapping[str, Request] = field(default_factory=dict[str, Request])
    title: str = ""
    author: str = ""
    language: str = "en"
    route: str = ""
    chapters: tuple[tuple[int, str], ...] = ()
    """(shot number, title)."""
    picks: tuple[tuple[str, str], ...] = ()
    """(menu, option) taken on the way."""


@record
class Measure:
    """What is known of a made (or estimated) sound: its length and what is in it, all in ticks.

    `words` are (start, end, first, last); `mouth` is (tick, viseme).
    """

    length: int
    onset: int = 0
    offset: int = 0
    words: tuple[tuple[int, int, int, int], ...] = ()
    mouth: tuple[tuple[int, str], ...] = ()
    stresses: tuple[int, ...] = ()
    loop: tuple[int, int] | None = None
    level: float | None = None
    """LUFS of what is no voice, if it lasts long enough to be measured."""


Measures = Mapping[str, Measure]
