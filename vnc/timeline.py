"""What the film is, moment by moment: the one form every renderer and emitter reads.

Times are whole ticks of 1/48000 s, one audio sample: exact for 24, 25, 30, 48, 50 and 60 frames a second, so picture
and sound cannot drift and JSON keeps them exactly. A segment's own times count from its start and it holds everything
its picture depends on, so that an edit elsewhere leaves it as it is.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from vnc.markup import Run
from vnc.record import record
from vnc.request import Request, Size
from vnc.skin import Skin
from vnc.source import Span, place
from vnc.stage import Stage, Transition

SECOND = 48_000


@record
class Entry:
    """One speaker's words on an NVL page, or the line in the box."""

    who: str
    runs: tuple[Run, ...]
    colour: str = ""


@record
class Text:
    """The words of a segment. `page` are the earlier entries of an NVL page, shown from the start.

    `reveal` says how many characters (code points of the plain text) show from which tick; between two keys the
    number grows evenly. `appear` and `leave` are ticks in which the box itself fades in at the start and out at the end.
    """

    mode: Literal["say", "nvl", "centered", "card", "credits"]
    entry: Entry
    reveal: tuple[tuple[int, int], ...] = ()
    page: tuple[Entry, ...] = ()
    appear: int = 0
    leave: int = 0
    words: tuple[tuple[int, int, int, int], ...] = ()
    """Spoken words: (start, end) ticks and (first, last) characters of the plain text."""


@record
class Choices:
    """A menu: its options, which are open, and which is taken. The mark rests on each in turn and settles at `chosen`."""

    options: tuple[str, ...]
    enabled: tuple[bool, ...]
    picked: int
    appear: int
    settle: int
    chosen: int


@record
class Face:
    """What an actor's face does in a segment: mouth from each tick on, blinks begin at, nods begin at, brows rise at."""

    tag: str
    mouth: tuple[tuple[int, str], ...] = ()
    blinks: tuple[int, ...] = ()
    nods: tuple[int, ...] = ()
    brows: tuple[int, ...] = ()


@record
class Segment:
    """A stretch of film that is drawn, coded and stored on its own: one line, or one transition.

    `before` and `entry` give the stage it comes from and how it changes into `stage`; `speaker` is the tag of who is
    bright ("" leaves everybody bright); `speaker_before` who was so before.
    """

    stage: Stage
    length: int
    id: str = field(default="", compare=False, metadata={"meaning": False})
    text: Text | None = None
    choices: Choices | None = None
    before: Stage | None = None
    entry: Transition | None = None
    speaker: str = ""
    speaker_before: str = ""
    faces: tuple[Face, ...] = ()
    reaction: str = ""
    """The emotion the speaker changed into at this line: the small hop, shake or flinch that goes with it."""
    seed: int = 0
    scene: str = field(default="", compare=False, metadata={"meaning": False})
    caption: tuple[int, int] | None = field(default=None, compare=False, metadata={"meaning": False})
    """When the words are heard or readable (ticks): what subtitles show."""
    voiced: bool = field(default=False, compare=False, metadata={"meaning": False})
    span: Span = place()


@record
class SoundCue:
    """A sound in the film. Times in ticks of the whole film; gain is linear; pan -1..1.

    `length` ends it (fading for `fadeout`); with `loop` it repeats until then. `room` is the place's reverberation.
    """

    channel: Literal["voice", "music", "ambience", "sound"]
    asset: str
    start: int
    length: int
    gain: float = 1.0
    pan: float = 0.0
    fadein: int = 0
    fadeout: int = 0
    loop: bool = False
    room: str = ""
    offset: int = 0
    """Ticks into the asset at which it begins."""


@record
class Chapter:
    start: int
    title: str


@record
class Timeline:
    """The film. `assets` holds every request that segments and sounds name by key."""

    size: Size
    fps: int
    skin: Skin
    segments: tuple[Segment, ...]
    sounds: tuple[SoundCue, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    assets: Mapping[str, Request] = field(default_factory=dict[str, Request])
    title: str = ""
    author: str = ""
    language: str = "en"
    route: str = ""

    @property
    def frame(self) -> int:
        """Ticks per frame."""
        return SECOND // self.fps

    @property
    def length(self) -> int:
        return sum(segment.length for segment in self.segments)

    def at(self, tick: int) -> int:
        """The number of the segment that is on at a tick of the film."""
        return max(0, bisect_right(self.starts(), tick) - 1)

    def starts(self) -> tuple[int, ...]:
        """The tick at which each segment begins."""
        starts: list[int] = []
        clock = 0
        for segment in self.segments:
            starts.append(clock)
            clock += segment.length
        return tuple(starts)
