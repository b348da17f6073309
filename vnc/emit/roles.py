"""What an emitter promises: one object per format, known by name in the registry."""

from pathlib import Path
from typing import Any, Protocol

from vnc.film import Coding, Film, SoundCoding
from vnc.request import Size
from vnc.tier import Tier


class Emitter(Protocol):
    """`suffix` chooses it by the output's name. `version` changes whenever the same film would give another file."""

    @property
    def name(self) -> str: ...

    @property
    def suffix(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def Options(self) -> type[Any]: ...

    def coding(self, tier: Tier, size: Size, fps: int) -> Coding | None:
        """How it wants the segments coded; None if it has no use for coded segments."""
        ...

    def hearing(self, tier: Tier, options: Any) -> SoundCoding | None:
        """How it wants the sound coded; None if it has no use for coded sound."""
        ...

    def files(self, out: Path, options: Any) -> tuple[Path, ...]:
        """Every file that `emit` will write, `out` first."""
        ...

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        """Write the file, whole or not at all. Returns notes on what this format could not do."""
        ...
