"""What lowering is told beside the script: the frame, the makers, the voices, the route."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vnc.request import Size
from vnc.world import MemoryWorld, World


@dataclass(frozen=True, slots=True)
class Makers:
    """Who makes what, with version (`hibari@1`); an empty `voice` leaves the film unspoken."""

    painter: str = "procedural@1"
    voice: str = "hibari@1"
    composer: str = "synth@1"


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """The engine's voice that a character speaks with, and how. An empty `maker` is the film's usual voice."""

    name: str
    rate: float = 1.0
    pitch: float = 1.0
    style: str = ""
    maker: str = ""


@dataclass(frozen=True, slots=True)
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
    voices: Mapping[str, VoiceChoice] = field(default_factory=dict)
    pronounce: tuple[tuple[str, str], ...] = ()
    language: str = ""
    theme: str = ""
    art: float = 1.0
    notices: tuple[str, ...] = ()
    """Whose work is in the film beside the writer's: lines for the credits."""
