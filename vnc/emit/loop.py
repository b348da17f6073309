"""Moving pictures for chats and pages: a stretch of the film as animated WebP or GIF, without sound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from vnc.diagnostics import VncError
from vnc.emit.plain import Options, PlainEmitter, pictures, stretch
from vnc.film import Film
from vnc.options import option
from vnc.record import record
from vnc.store import whole
from vnc.timeline import SECOND

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST = 12.0
"""Seconds shown when no end is named."""
HUNDREDTH = SECOND // 100
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 15 / 32


@record
class LoopOptions(Options):
    start: float = option(0.0, "Second of the film at which it begins.", ge=0)
    end: float | None = option(None, f"Second at which it ends; default: {LONGEST:.0f} s later.", ge=0)
    width: int = option(640, "Width in pixels; the height follows.", ge=64, le=4096)
    fps: float = option(12.5, "Pictures a second.", gt=0, le=50)
    quality: int = option(82, "WebP only: 100 is best.", ge=0, le=100)


Shown = tuple["Image", int]
"""A picture and for how many milliseconds."""


@dataclass(frozen=True)
class LoopEmitter(PlainEmitter):
    Options: type = LoopOptions

    def emit(self, film: Film, out: Path, options: Any) -> tuple[str, ...]:
        assert isinstance(options, LoopOptions)
        first, last = stretch(film, options.start, options.end, LONGEST)
        shown = list(_held(film, first, last, options))
        with whole(out) as part:
            WRITERS[self.name](part, shown, options)
            _check(part, out.name, sum(time for _, time in shown))
        return tuple(self._notes(film, first, last, options))

    def _notes(self, film: Film, first: int, last: int, options: LoopOptions) -> Iterator[str]:
        yield f"{self.name} has no sound"
        if options.end is None and last < film.timeline.length:
            yield f"only {first / SECOND:.1f} s to {last / SECOND:.1f} s are shown: set `start` and `end` for another stretch"


def _held(film: Film, first: int, last: int, options: LoopOptions) -> Iterator[Shown]:
    """Distinct pictures in order. Times are in whole hundredths, as GIF counts them, and do not add up errors."""
    step = max(SECOND / options.fps, film.timeline.frame)
    count = max(1, round((last - first) / step))
    times = [round((first + n * step) / HUNDREDTH) * 10 for n in range(count)] + [round(last / HUNDREDTH) * 10]
    ticks = [min(last - film.timeline.frame, first + round(n * step)) for n in range(count)]
    held, since = None, times[0]
    for time, (_, picture) in zip(times, pictures(film, ticks, options.width), strict=False):
        if held is not None and picture.tobytes() != held.tobytes():
            yield held, time - since
            held, since = picture, time
        held = held or picture
    assert held is not None
    yield held, times[-1] - since


def _webp(part: Path, shown: Sequence[Shown], options: LoopOptions) -> None:
    (head, _), *rest = shown
    more = {"append_images": [image for image, _ in rest], "duration": [time for _, time in shown]}
    head.save(part, "WEBP", save_all=True, loop=0, quality=options.quality, method=4, **more)


def _gif(part: Path, shown: Sequence[Shown], options: LoopOptions) -> None:
    """One palette for all pictures and an ordered dither: what stands still does not shimmer, and packs well."""
    palette = _palette([image for image, _ in shown])
    head, *rest = (_indexed(image, palette) for image, _ in shown)
    head.save(
        part, "GIF", save_all=True, loop=0, append_images=rest, duration=[time for _, time in shown], disposal=1, optimize=False
    )


def _palette(images: Sequence["Image"]) -> "Image":
    """256 colours for a sample of the pictures."""
    from PIL import Image

    sample = [image.resize((160, 90)) for image in images[:: max(1, len(images) // 12)]]
    sheet = Image.fromarray(np.vstack([np.asarray(image) for image in sample]))
    return sheet.quantize(256, Image.Quantize.MEDIANCUT)


def _indexed(image: "Image", palette: "Image") -> "Image":
    from PIL import Image

    width, height = image.size
    pattern = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width, None]
    dithered = np.clip(np.asarray(image, np.float32) + pattern * 12, 0, 255).astype(np.uint8)
    return Image.fromarray(dithered).quantize(palette=palette, dither=Image.Dither.NONE)


def _check(part: Path, name: str, milliseconds: int) -> None:
    """Raise VncError unless it opens again and lasts as long as it should."""
    from PIL import Image

    with Image.open(part) as image:
        count = getattr(image, "n_frames", 1)
        told = sum(_time(image, number) for number in range(count))
    if count > 1 and told != milliseconds:  # a single picture has no time of its own
        raise VncError(f"{name} came out wrong: it lasts {told} ms instead of {milliseconds} ms", "build again")


def _time(image: "Image", number: int) -> int:
    image.seek(number)
    image.load()
    return int(image.info.get("duration", 0))


WRITERS = {"webp": _webp, "gif": _gif}

WEBP = LoopEmitter("webp", ".webp")
GIF = LoopEmitter("gif", ".gif")
