"""What a frame costs: vnc beside the encoder alone, a loop of whole Pillow pictures, moviepy and movis, on the same clip.

    python benchmarks/render.py [--size 720p ...] [--tier draft] [--seconds 20]

CPU milliseconds per frame (user and system, children included), all on one thread and taken in turns segment by segment, so
that a busy machine is as busy for each. moviepy and movis are measured if they are installed, on a few seconds.
"""

import argparse
import gc
import io
import resource
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec

import av
import clip
import numpy as np
import rivals
from clip import FPS

from vnc.emit.coding import encode
from vnc.emit.film import MP4
from vnc.film import Coding
from vnc.project import size_of
from vnc.render.planes import Planes
from vnc.render.renderer import Renderer
from vnc.request import Size
from vnc.tier import TIERS, Tier
from vnc.timeline import SECOND, Segment

FEW = 4
"""Seconds that slow rivals are given."""


@dataclass(frozen=True)
class Work:
    """Something to measure, and how many frames it makes."""

    name: str
    run: Callable[[], object]
    frames: int


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", nargs="+", default=["720p", "1080p"])
    options.add_argument("--tier", choices=tuple(TIERS), default="draft")
    options.add_argument("--seconds", type=int, default=20)
    given = options.parse_args()
    for text in given.size:
        size = size_of(text)
        assert isinstance(size, tuple)
        tier = TIERS[given.tier]
        _show(size, tier, measured(size, tier, given.seconds))


def measured(size: Size, tier: Tier, seconds: int) -> dict[str, float]:
    """CPU milliseconds per frame of each way."""
    timeline = clip.timeline(size, seconds)
    renderer = Renderer(size, FPS, timeline.skin, partial(clip.asset, size), tier.motion)
    how = MP4.coding(tier, size, FPS)
    assert how is not None
    spent: dict[str, list[float]] = {}
    for number, segment in enumerate(timeline.segments):
        for work in _turn(number, segment, renderer, size, how):
            spent.setdefault(work.name, []).append(cpu(work.run) * 1000 / work.frames)
    for name, run in rivals.INSTALLED.items():
        if find_spec(name):
            spent[name] = [cpu(partial(run, size, how, FEW)) * 1000 / (FEW * FPS)]
    return {name: sum(each) / len(each) for name, each in spent.items()}


def _turn(number: int, segment: Segment, renderer: Renderer, size: Size, how: Coding) -> list[Work]:
    """What is done with a segment, in an order that changes. The raw frames are made before, unmeasured."""
    planes = list(kept(renderer.frames(segment)))
    raw = [np.concatenate([p.reshape(-1) for p in frame.each()]).reshape(-1, size[0]) for frame in planes]
    count, few = len(planes), FEW * FPS
    first = number * segment.length * FPS // SECOND
    work = [
        Work("vnc", lambda: encode(renderer.frames(segment), size, FPS, how), count),
        Work("vnc, frames ready", lambda: encode(planes, size, FPS, how), count),
        Work("PyAV, raw frames", lambda: encoded((av.VideoFrame.from_ndarray(f, "yuv420p") for f in raw), size, how), count),
        Work("Pillow, whole frames", lambda: encoded(map(partial(_whole, size), range(first, first + few)), size, how), few),
    ]
    turn = number % len(work)
    return [*work[turn:], *work[:turn]]


def encoded(frames: Iterable[av.VideoFrame], size: Size, how: Coding) -> bytes:
    """What anybody would write with PyAV."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream(how.codec, rate=FPS, options=dict(how.options))
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *size, how.pix_fmt
        for frame in frames:
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def cpu(run: Callable[[], object]) -> float:
    """Seconds of user and system time, this process and its children."""
    gc.collect()
    before = _used()
    run()
    return _used() - before


def _used() -> float:
    told = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in told)


def kept(frames: Iterable[Planes]) -> Iterator[Planes]:
    """Frames that last; the same object again where the renderer gives it."""
    last, copy = None, None
    for planes in frames:
        if planes is not last:
            last, copy = planes, planes.copy()
        assert copy is not None
        yield copy


def _whole(size: Size, number: int) -> av.VideoFrame:
    return av.VideoFrame.from_image(clip.full(size, number))


def _show(size: Size, tier: Tier, spent: dict[str, float]) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"\n{size[0]}x{size[1]}, {tier.name} (x264 {tier.preset}), {FPS} fps; peak {peak} MB with the raw frames")
    print(f"{'':24}{'CPU ms/frame':>14}{'x vnc':>9}{'x real time, 2 cores':>23}")
    for name, each in spent.items():
        print(f"{name:24}{each:14.2f}{each / spent['vnc']:9.2f}{2000 / each / FPS:23.1f}")
    print(f"of the encoder's limit: {spent['PyAV, raw frames'] / spent['vnc']:.2f} (painting {_share(spent):.0%})")


def _share(spent: dict[str, float]) -> float:
    return max(0.0, 1 - spent["vnc, frames ready"] / spent["vnc"])


if __name__ == "__main__":
    main()
