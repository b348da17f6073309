"""The rooms that things are heard in, as figures."""

from collections.abc import Mapping
from dataclasses import dataclass

from vnc.timeline import SECOND


@dataclass(frozen=True)
class Room:
    """`dry` and `wet` are gains; `life` is seconds to -60 dB, `treble` the share of it left at 4 kHz; `near` ms to the first
    echo; `band` in Hz is all that comes through of the sound itself (a telephone); `echo` is a later (seconds, gain)."""

    wet: float
    life: float
    treble: float = 0.5
    near: float = 6.0
    dry: float = 1.0
    band: tuple[float, float] | None = None
    echo: tuple[float, float] | None = None

    @property
    def tail(self) -> int:
        """Ticks for which it rings on."""
        return int(SECOND * (1.2 * self.life + 0.5))


ROOMS: Mapping[str, Room] = {
    "room": Room(0.1, 0.42, 0.55, 5.0),
    "hall": Room(0.17, 1.5, 0.5, 17.0),
    "church": Room(0.22, 2.8, 0.45, 28.0),
    "cave": Room(0.27, 2.2, 0.4, 21.0, echo=(0.27, 0.2)),
    "outdoors": Room(0.035, 0.5, 0.4, 24.0, echo=(0.19, 0.25)),
    "car": Room(0.09, 0.16, 0.3, 2.0),
    "phone": Room(0.0, 0.1, dry=0.0, band=(340.0, 3300.0)),
    "radio": Room(0.04, 0.3, dry=0.0, band=(260.0, 4200.0)),
    "thought": Room(0.3, 1.9, 0.75, 32.0, dry=0.0, band=(170.0, 9000.0)),
    "memory": Room(0.26, 1.6, 0.4, 26.0, dry=0.0, band=(140.0, 5500.0)),
    "muffled": Room(0.08, 0.5, 0.2, 6.0, dry=0.0, band=(60.0, 900.0)),
}


def known(name: str) -> str:
    """The room that is meant; any place without a sound of its own is a `room`."""
    return name if name in ROOMS else "room"
