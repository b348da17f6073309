"""A tiny film to emit: four segments, white flashes on the frame and a click with each, words under them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vnc.emit.coding import encode
from vnc.film import Caption, Coding, Film
from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.render.text.label import label
from vnc.skin import Skin
from vnc.stage import Stage
from vnc.tier import TIERS
from vnc.timeline import SECOND, Chapter, Entry, Segment, Text, Timeline

SIZE = (320, 180)
FLASHES = (0.5, 1.4, 2.8, 3.7)
LENGTHS = (30, 45, 20, 37)
"""Frames of each segment."""
FLASH = 3


@dataclass(frozen=True)
class Picture:
    y: np.ndarray
    u: np.ndarray
    v: np.ndarray
    fresh: None = None


def timeline(fps: int = 30, lengths: tuple[int, ...] = LENGTHS) -> Timeline:
    frame = SECOND // fps
    said = Text(
        "say", Entry("Mira", (Run("Hello "), Run("{you} & <all>", bold=True))), words=((0, 12000, 0, 5), (14400, 24000, 6, 11))
    )
    segments = tuple(
        Segment(Stage(), n * frame, text=said, caption=(2400, n * frame - 2400), seed=i) for i, n in enumerate(lengths)
    )
    chapters = (Chapter(0, "The harbour"), Chapter(lengths[0] * frame, "Zwölf Uhr"))
    return Timeline(SIZE, fps, Skin(), segments, (), chapters, title="Lanterns – 灯", author="Å. Writer", language="en")


def flashing(frame: int, fps: int) -> bool:
    starts = (round(t * fps) for t in FLASHES)
    return any(first <= frame < first + FLASH for first in starts)


def planes(first: int, count: int, fps: int = 30, size: tuple[int, int] = SIZE) -> Iterator[Picture]:
    """Frames of the film; equal neighbours are the same object."""
    width, height = size
    rng = np.random.default_rng(first)
    noise = rng.integers(0, 12, (height, width), np.uint8)
    grey = np.full((height // 2, width // 2), 128, np.uint8)
    pictures = [Picture(noise + level, grey, grey) for level in (np.uint8(40), np.uint8(220))]
    for frame in range(first, first + count):
        yield pictures[flashing(frame, fps)]


def parts(folder: Path, film: Timeline, how: Coding) -> tuple[Path, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, (start, segment) in enumerate(zip(film.starts(), film.segments, strict=True)):
        frames = planes(start // film.frame, segment.length // film.frame, film.fps)
        paths.append(folder / f"{number}{how.suffix}")
        paths[-1].write_bytes(encode(frames, SIZE, film.fps, how))
    return tuple(paths)


def clicks(length: int) -> np.ndarray:
    """(2, length) float32: a burst of 1 kHz where each flash begins."""
    sound = np.zeros((2, length), np.float32)
    burst = 0.8 * np.sin(2 * np.pi * 1000 * np.arange(SECOND // 10) / SECOND)
    for time in FLASHES:
        start = round(time * SECOND)
        sound[:, start : start + len(burst)] = burst[: max(0, length - start)]
    return sound


def blocks(sound: np.ndarray, block: int = 5000) -> Iterator[np.ndarray]:
    for start in range(0, sound.shape[1], block):
        yield sound[:, start : start + block]


def picture(tick: int, fps: int = 30) -> np.ndarray:
    """RGB for emitters that ask for frames."""
    frame = tick // (SECOND // fps)
    level = 235 if flashing(frame, fps) else 60
    image = np.full((SIZE[1], SIZE[0], 3), level, np.uint8)
    image[:20, : (frame * 3) % SIZE[0]] = (200, 80, 40)
    return image


def film(parts_: tuple[Path, ...] = (), told: Timeline | None = None, **more) -> Film:
    told = told or timeline()
    sound = clicks(told.length)
    starts = zip(told.starts(), told.segments, strict=True)
    words = tuple(Caption(s + 2400, s + g.length - 2400, "Mira", f"Line {i}: 日本", ()) for i, (s, g) in enumerate(starts))
    given = {"captions": words, "tier": TIERS["preview"], "stems": {"voice": lambda: blocks(sound)}} | more
    return Film(
        told, lambda: blocks(sound), lambda tick: picture(tick, told.fps), lambda words: label(words, Fonts()), parts_, **given
    )
