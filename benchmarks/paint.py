"""What painting costs, by what happens in the picture: talk, camera moves, weather, living places, every transition.

    python benchmarks/paint.py [--size 720p] [--tier draft] [--only WORD ...]

CPU milliseconds per frame on one core: `first` includes all that is made once (grounds, lit figures), `paint` is the same again,
`coder` what the tier's coder takes for the same frames ready. Then how many frames are new, and painting's share of the coder.
The last row is what breath, sway, nods and leaning cost: painting with them less painting without, of the coder.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import av
import numpy as np
import render

from vnc.assets import Layer, Light, Patch, Place, Sprite
from vnc.emit.film import MP4
from vnc.film import Coding
from vnc.lower.transitions import KINDS
from vnc.markup import Run
from vnc.project import size_of
from vnc.render.planes import Planes
from vnc.render.renderer import Renderer
from vnc.render.weather import LOOPS
from vnc.request import Size
from vnc.skin import Skin
from vnc.stage import Actor, Motion, Pose, Stage, Transition, Tween, View
from vnc.tier import TIERS
from vnc.timeline import SECOND, Choices, Entry, Face, Segment, Text

FPS = 30
LENGTH, SHAKE = 4 * SECOND, SECOND // 20
WORDS = "You came after all. I was starting to think you would let the sunset go to waste."
ACTORS = (Actor("ann", "ann", Pose(x=0.3)), Actor("ben", "ben", Pose(x=0.7)))
LIVING = {
    "water": "water:0,0.6,1,0.3",
    "twinkling windows": "twinkle:0.2,0.1,0.5,0.4",
    "clouds": "clouds:0,0,1,0.4",
    "neon": "neon:0.6,0.2,0.2,0.2,#ff40c0",
}
"""What a place may have by itself."""


def moving(*tweens: tuple[str, int, int, float, float]) -> View:
    """A camera whose properties go from one value to another between two ticks."""
    return View(motion=Motion(tuple(Tween(prop, start, end, a, b, "ease") for prop, start, end, a, b in tweens), LENGTH))


CAMERAS = {
    "slow push in": moving(("zoom", 0, 3 * LENGTH, 1.0, 1.06)),
    "push in": moving(("zoom", 0, LENGTH, 1.0, 1.12)),
    "quick zoom": moving(("zoom", 0, SECOND, 1.0, 1.3), ("x", 0, SECOND, 0.5, 0.6)),
    "pan": moving(("x", 0, LENGTH, 0.45, 0.55)),
    "turn": moving(("rotate", 0, LENGTH, 0.0, 4.0)),
    "shake": View(
        motion=Motion(
            tuple(Tween("x", n * 2400, n * 2400 + 2400, 0.49 + n % 2 * 0.02, 0.51 - n % 2 * 0.02) for n in range(80)), LENGTH
        )
    ),
}


@dataclass(frozen=True)
class Case:
    name: str
    segment: Segment
    alive: bool = True


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds per frame, and the share of frames that are new."""

    first: float
    paint: float
    coder: float
    new: float


def cases() -> Iterator[Case]:
    yield Case("talk, nobody moves", segment(), alive=False)
    yield Case("talk", segment())
    yield Case("nobody speaks", replace(segment(), text=None, faces=(), speaker="", speaker_before=""))
    told = segment().text
    assert told is not None
    yield Case("NVL page", replace(segment(), text=replace(told, mode="nvl", page=(told.entry,) * 4)))
    yield Case("menu", replace(segment(), choices=Choices(("Go", "Stay", "Sleep"), (True, True, False), 1, 9600, 48_000, 90_000)))
    for name, view in CAMERAS.items():
        yield Case(f"camera: {name}", segment(Stage("place", ACTORS, view)))
    for name in LOOPS:
        yield Case(f"weather: {name}", segment(Stage("place", ACTORS, loops=(name,))))
    for name in LIVING:
        yield Case(f"place: {name}", segment(Stage(name, ACTORS)))
    for name in KINDS:
        yield Case(f"with {name}", changing(name))


def segment(stage: Stage = Stage("place", ACTORS)) -> Segment:  # noqa: B008
    """A line that is spoken and typed."""
    mouth = tuple((tick, "AEO"[n % 3]) for n, tick in enumerate(range(8000, LENGTH * 5 // 6, 4000)))
    face = Face("ann", (*mouth, (LENGTH * 5 // 6, "rest")), (SECOND, 3 * SECOND), (SECOND // 2, 2 * SECOND))
    text = Text("say", Entry("Ann", (Run(WORDS),), "#c24a5c"), ((0, 0), (round(len(WORDS) / 42 * SECOND), len(WORDS))))
    return Segment(stage, LENGTH, text=text, speaker="ann", speaker_before="ben", faces=(face, Face("ben", (), (2 * SECOND,))))


def changing(name: str) -> Segment:
    """Half a second in which a place with one figure becomes another with two."""
    before = Stage("other", (replace(ACTORS[0], pose=Pose(x=0.5)),))
    return Segment(Stage("place", ACTORS), SECOND // 2, before=before, entry=Transition(name, SECOND // 2))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", default="720p")
    options.add_argument("--tier", choices=tuple(TIERS), default="draft")
    options.add_argument("--only", nargs="+", default=[""], help="Cases whose name holds one of these words.")
    given = options.parse_args()
    size = size_of(given.size)
    assert isinstance(size, tuple)
    how = MP4.coding(TIERS[given.tier], size, FPS)
    assert how is not None
    print(f"{size[0]}x{size[1]}, {given.tier}: CPU ms/frame{'first':>12}{'paint':>8}{'coder':>8}{'new':>8}{'of coder':>10}")
    costs = {case.name: _told(case, size, how) for case in cases() if any(word in case.name for word in given.only)}
    if {"talk", "talk, nobody moves"} <= set(costs):
        alive, still = costs["talk"], costs["talk, nobody moves"]
        print(f"{'breath, sway, nods':42}{alive.paint - still.paint:8.2f}{(alive.paint - still.paint) / alive.coder:34.1%}")


def _told(case: Case, size: Size, how: Coding) -> Cost:
    cost = measured(case, size, how)
    print(
        f"{case.name:34}{cost.first:8.2f}{cost.paint:8.2f}{cost.coder:8.2f}{cost.new:8.0%}{cost.paint / cost.coder:10.1%}",
        flush=True,
    )
    return cost


def measured(case: Case, size: Size, how: Coding) -> Cost:
    assets = {"place": place(size), "other": place(size), "ann": sprite(size[1], 0), "ben": sprite(size[1], 1)}
    assets |= {name: place(size, (loop,)) for name, loop in LIVING.items() if name in case.name}
    renderer = Renderer(size, FPS, Skin(), assets.__getitem__, case.alive)
    count = case.segment.length * FPS // SECOND
    first, paint = (painted(renderer, case.segment) / count for _ in range(2))
    planes = list(render.kept(renderer.frames(case.segment)))
    new = len({id(each) for each in planes}) / count
    begin = time.process_time()
    render.encoded(map(frame_of, planes), size, how)
    return Cost(first, paint, (time.process_time() - begin) * 1000 / count, new)


def painted(renderer: Renderer, told: Segment) -> float:
    begin = time.process_time()
    for _ in renderer.frames(told):
        pass
    return (time.process_time() - begin) * 1000


def frame_of(planes: Planes) -> av.VideoFrame:
    frame = av.VideoFrame(*planes.size, "yuv420p")
    for plane, values in zip(frame.planes, planes.each(), strict=True):
        _fill(plane, values)
    return frame


def _fill(plane: Any, values: np.ndarray) -> None:
    rows = np.frombuffer(plane, np.uint8)[: plane.line_size * values.shape[0]].reshape(values.shape[0], -1)
    rows[:, : values.shape[1]] = values


def place(size: tuple[int, int], loops: tuple[str, ...] = ()) -> Place:
    """Soft clouds of colour with some texture; a wall with an opening before them, a thing in front."""
    width, height = round(size[0] * 1.08), round(size[1] * 1.08)
    y, x = np.mgrid[0:height, 0:width] / height
    waves = np.stack([np.sin(x * a + np.cos(y * b) * 2) for a, b in ((3, 4), (5, 2), (2, 7))], -1)
    noise = np.random.default_rng(1).normal(0, 4, (height, width, 1))
    image = np.full((height, width, 4), 255, np.uint8)
    image[..., :3] = np.clip(130 + 80 * waves + noise, 0, 255)
    wall = image[::-1].copy()
    wall[height // 6 : height // 2, width // 4 : width // 2, 3] = 0
    thing = image.copy()
    thing[np.hypot(x - 0.3, y - 1.0) > 0.3, 3] = 0
    return Place((Layer(image, 1.0), Layer(wall, 0.6), Layer(thing, 0.1)), Light(), loops=loops)


def sprite(height: int, hue: int) -> Sprite:
    """A head on a body, as high as figures stand."""
    high = round(height * 0.94) & ~1
    wide = round(high * 0.87)
    y, x = np.mgrid[0:high, 0:wide] / high
    middle = wide / high / 2
    base = np.zeros((high, wide, 4), np.uint8)
    base[(abs(x - middle) < 0.13 + 0.1 * y) & (y > 0.5)] = ((180, 60, 70, 255), (60, 90, 160, 255))[hue]
    base[np.hypot(x - middle, (y - 0.3) * 0.8) < 0.17] = (240, 205, 185, 255)
    mouths = {}
    for name, tall in (("A", 0.030), ("E", 0.018), ("O", 0.026)):
        patch = np.full((round(high * 0.07), round(high * 0.14), 4), (240, 205, 185, 255), np.uint8)
        py, px = np.mgrid[0 : patch.shape[0], 0 : patch.shape[1]]
        inside = np.hypot((px - patch.shape[1] / 2) * 0.5, py - patch.shape[0] / 2) < tall * high
        patch[inside] = (130, 40, 50, 255)
        mouths["mouth:" + name] = Patch(round(wide / 2 - high * 0.07), round(high * 0.38), patch)
    lids = np.full((round(high * 0.05), round(high * 0.2), 4), (235, 198, 178, 255), np.uint8)
    mouths["eyes:closed"] = Patch(round(wide / 2 - high * 0.1), round(high * 0.24), lids)
    return Sprite(base, mouths, (wide // 3, high // 6, wide // 3, high // 3))


if __name__ == "__main__":
    main()
