"""Every frame as a PNG file of its own, in a folder, for those who go on elsewhere."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from typing import Any

from vnc.emit.plain import Options, PlainEmitter, pictures, stretch
from vnc.film import Film
from vnc.options import option
from vnc.record import record
from vnc.store import write


@record
class StillOptions(Options):
    start: float = option(0.0, "Second of the film at which it begins.", ge=0)
    end: float | None = option(None, "Second at which it ends; default: the film's end.", ge=0)
    every: int = option(1, "Take one frame in so many.", ge=1)
    width: int = option(8192, "Width in pixels if smaller than the film's.", ge=64, le=8192)


@dataclass(frozen=True)
class StillEmitter(PlainEmitter):
    """`out` is a folder; files are numbered by the film's frames, so that a range keeps its place."""

    Options: type = StillOptions

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        assert isinstance(options, StillOptions)
        first, last = stretch(film, options.start, options.end, float("1e6"))
        fresh = out.with_name(f".new-{out.name}")
        rmtree(fresh, ignore_errors=True)
        for tick, picture in pictures(film, range(first, last, film.timeline.frame * options.every), options.width):
            data = BytesIO()
            picture.save(data, "PNG", compress_level=3)
            write(fresh / f"{tick // film.timeline.frame:06}.png", data.getvalue())
        rmtree(out, ignore_errors=True)
        fresh.replace(out)
        return ("frames have no sound: build the same film as .m4a or .opus for it",)


FRAMES = StillEmitter("frames", ".frames")
