"""What lowering is told beside the script: the frame, the makers, the voices, the route."""

from collections.abc import Mapping
from dataclasses import field

from vnc.lines import Named
from vnc.record import record
from vnc.request import Size
from vnc.world import MemoryWorld, World


@record
class Makers:
    """Who makes what, with version (`hibari@1`); an empty `voice` leaves the film unspoken. `tuning` is the composer's."""

    painter: str = "procedural@1"
    voice: str = "hibari@2"
    composer: str = "synth@2"
    tuning: str = ""


def base(language: str) -> str:
    """The language of a tag: `en` of `en-GB` and `en_US`."""
    return language.lower().replace("_", "-").partition("-")[0]


@record
class VoiceChoice:
    """The engine's voice that a character speaks with, and how. An empty `maker` is the film's usual voice.

    `emotion` is the feeling of lines that name none; `language` the character's own; `speaks` the languages that the engine
    knows (empty: any), as ISO 639-1 codes. `tuning` is `request.Speech`'s.
    """

    name: str
    rate: float = 1.0
    pitch: float = 1.0
    style: str = ""
    maker: str = ""
    emotion: str = ""
    language: str = ""
    speaks: tuple[str, ...] = ()
    tuning: str = ""

    def knows(self, language: str) -> bool:
        return not self.speaks or base(language) in self.speaks


@record
class LowerSettings:
    """`voices` is by character id (`narrator` for the narrator and for speakers given as text). `picks` (menu, option)
    come before the route's. `art` scales painted pictures."""

    world: World = field(default_factory=lambda: MemoryWorld({}))
    size: Size = (1280, 720)
    fps: int = 30
    route: str = ""
    picks: tuple[tuple[str, str], ...] = ()
    start: str = ""
    end: str = ""
    """The label that is the last to be shown; empty: all."""
    makers: Makers = field(default_factory=Makers)
    voices: Mapping[str, VoiceChoice] = field(default_factory=dict[str, VoiceChoice])
    pronounce: tuple[tuple[str, str], ...] = ()
    language: str = ""
    theme: str = ""
    art: float = 1.0
    lines: tuple[Named, ...] = ()
    """The names that lines had before the script was edited."""
    dice: Mapping[str, int] = field(default_factory=dict[str, int])
    """The take of lines that were rolled anew, by line id."""
    heard: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Recordings, by line id: the first figures of the digest, and the words that were recorded."""
    soundfont: str = ""
    """The file whose instruments play the music, for a composer that takes one."""
    notices: tuple[str, ...] = ()
    """Whose work is in the film beside the writer's: lines for the credits."""
