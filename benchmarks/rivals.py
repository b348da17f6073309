"""The clip as one would write it with moviepy and movis: a layer per picture, per mouth shape and per step of the typewriter."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import clip
import numpy as np
from clip import CPS, FPS, LINE
from PIL import Image

from vnc.film import Coding
from vnc.request import Size
from vnc.timeline import SECOND


@dataclass(frozen=True)
class Layer:
    """A picture at a place from one second to another."""

    image: Image.Image
    at: tuple[int, int]
    start: float
    end: float


def layers(size: Size, seconds: float) -> Iterator[Layer]:
    """Back to front."""
    own = clip.art(size)
    lines = range(-(-int(seconds * SECOND) // LINE))
    for line in lines[::2]:
        yield Layer(
            own.places[line // 2 % len(own.places)], (0, 0), line * LINE / SECOND, min(seconds, (line + 2) * LINE / SECOND)
        )
    for figure, at in zip(own.figures, own.at, strict=True):
        yield Layer(figure, at, 0, seconds)
    x, y = own.at[0]
    for line in lines:
        yield from _steps(
            line,
            seconds,
            lambda n, line=line: clip.viseme(line, n),
            lambda v: own.mouths[v],
            (x + own.mouth_at[0], y + own.mouth_at[1]),
        )
    for start in range(0, int(seconds), 4):
        yield Layer(own.eyes, (x + own.eyes_at[0], y + own.eyes_at[1]), start, start + 4 / FPS)
    yield Layer(own.box, own.box_at, 0, seconds)
    for line in lines:
        text = clip.written(size, line)
        yield from _steps(line, seconds, lambda n: min(119, n * CPS // FPS), lambda n, text=text: _typed(text, n), own.box_at)


def moviepy(size: Size, how: Coding, seconds: int) -> None:
    import moviepy

    clips = [
        moviepy.ImageClip(np.asarray(layer.image))
        .with_position(layer.at)
        .with_start(layer.start)
        .with_duration(layer.end - layer.start)
        for layer in layers(size, seconds)
    ]
    film = moviepy.CompositeVideoClip(clips, size=size).with_duration(seconds)
    with tempfile.TemporaryDirectory() as folder:
        film.write_videofile(
            str(Path(folder) / "film.mp4"), fps=FPS, codec="libx264", preset=dict(how.options)["preset"], threads=1, audio=False,
            logger=None, ffmpeg_params=["-crf", dict(how.options)["crf"]],
        )  # fmt: skip


def movis(size: Size, how: Coding, seconds: int) -> None:
    import movis

    film = movis.layer.Composition(size=size, duration=float(seconds))
    for layer in layers(size, seconds):
        picture = movis.layer.Image(np.asarray(layer.image.convert("RGBA")), duration=layer.end - layer.start)
        film.add_layer(picture, position=layer.at, offset=layer.start, origin_point=movis.Direction.TOP_LEFT)
    preset, crf = dict(how.options)["preset"], dict(how.options)["crf"]
    with tempfile.TemporaryDirectory() as folder:
        film.write_video(str(Path(folder) / "film.mp4"), fps=float(FPS), output_params=["-preset", preset, "-crf", crf])


INSTALLED: Mapping[str, Callable[[Size, Coding, int], None]] = {"moviepy": moviepy, "movis": movis}


def _steps(
    line: int, seconds: float, state: Callable[[int], object], picture: Callable[..., Image.Image], at: tuple[int, int]
) -> Iterator[Layer]:
    """A layer for each stretch of a line in which the state stays."""
    start, count = line * LINE / SECOND, min(LINE * FPS // SECOND, int((seconds - line * LINE / SECOND) * FPS))
    since = 0
    for number in range(1, count + 1):
        if number == count or state(number) != state(since):
            yield Layer(picture(state(since)), at, start + since / FPS, start + number / FPS)
            since = number


def _typed(text: Image.Image, count: int) -> Image.Image:
    out = Image.new("RGBA", text.size)
    out.paste(text.crop((0, 0, max(1, text.width * count // 119), text.height)))
    return out
