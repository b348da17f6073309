"""What has become of a place, painted over its picture: overgrown, flooded, crowded …"""

from collections.abc import Callable, Mapping

from vnc.make.place.dressing.state import decay, fire, lamps, people, plants, water
from vnc.make.place.picture import Kind, Picture

STATES: Mapping[str, Callable[[Picture, Kind], None]] = {
    "decayed": decay.decayed,
    "open": decay.opened,
    "messy": decay.messy,
    "overgrown": plants.overgrown,
    "burning": fire.burning,
    "crowded": people.crowded,
    "flooded": water.flooded,
    "dark": lamps.dark,
    "screenlit": lamps.screenlit,
    "alarm": lamps.alarm,
}
"""In the order in which they are painted."""
