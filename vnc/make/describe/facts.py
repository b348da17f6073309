"""What is known of a place before it is painted."""

from dataclasses import dataclass

from vnc.make.describe.spots import INSIDE, OUTSIDE, Spots


@dataclass(frozen=True)
class Facts:
    """`words` name it, comma-separated; `holds` are the things in its picture, in the singular; `spots` is where it has room
    for more; `painter` is the module of its family that paints it, where that is not called like the place."""

    words: str
    holds: str = ""
    spots: Spots | None = None
    indoors: bool = False
    painter: str = ""

    @property
    def room(self) -> Spots:
        """Its spots, or those that nearly every place has."""
        return self.spots or (INSIDE if self.indoors else OUTSIDE)

    @property
    def held(self) -> tuple[str, ...]:
        """The things in its picture."""
        return tuple(self.holds.split())
