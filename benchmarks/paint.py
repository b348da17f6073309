"""How much of a film's cost is painting: CPU ms per frame to paint a talking segment, and to code the same frames.

    python benchmarks/paint.py [HEIGHT] [SECONDS] [CAMERA]

Both are measured in one run, in turns, on one core. Goal: painting takes at most a tenth of what x264 ultrafast takes.
CAMERA is `slow` (a push-in over the whole line) or `fast` (a second's zoom): every pixel moves then.
"""

import io
import sys
import time
from fractions import Fraction

import av
import numpy as np

from vnc.assets import Layer, Light, Patch, Place, Sprite
from vnc.markup import Run
from vnc.render.planes import Planes
from vnc.render.renderer import Renderer
from vnc.skin import Skin
from vnc.stage import Actor, Motion, Pose, Stage, Tween, View
from vnc.timeline import SECOND, Entry, Face, Segment, Text

FPS = 30
LINES = (
    "You came after all. I was starting to think you would let the sunset go to waste.",
    "I said sorry at the gate. And on the stairs. Twice, if anybody was counting.",
    "That was the last one, my dears. Next is the milk train, at ten to five.",
)


VIEWS = {
    "still": View(),
    "slow": View(motion=Motion((Tween("zoom", 0, 12 * SECOND, 1.0, 1.06),), 12 * SECOND)),
    "fast": View(motion=Motion((Tween("zoom", 0, SECOND, 1.0, 1.3, "ease"), Tween("x", 0, SECOND, 0.5, 0.6, "ease")), SECOND)),
}


def main(height: int = 720, seconds: int = 5, camera: str = "still") -> None:
    size = (height * 16 // 9, height)
    assets = {"place": place(size), "ann": sprite(height, 0), "ben": sprite(height, 1)}
    film = [segment(i, seconds, VIEWS[camera]) for i in range(6)]
    renderer = Renderer(size, FPS, Skin(), assets.__getitem__)
    count = sum(s.length for s in film) * FPS // SECOND
    print(f"{size[0]}x{size[1]}, {len(film)} lines of {seconds} s, {count} frames; CPU ms per frame")
    for turn in ("cold", "warm", "warm"):
        painted, distinct = paint(renderer, film)
        row = [f"paint {painted / count:6.3f}"]
        for preset in ("ultrafast", "veryfast"):
            coded = code(renderer, film, size, preset) - painted
            row.append(f"{preset} {coded / count:6.2f} (paint is {100 * painted / coded:4.1f} % of it)")
        print(f"{turn}: {'; '.join(row)}; {100 * distinct // count} % distinct; {renderer.shop.shelf.held / 1e6:.0f} MB kept")


def paint(renderer: Renderer, film: list[Segment]) -> tuple[float, int]:
    """CPU ms to paint all frames and to copy the new ones, and how many are new."""
    begin, new = time.process_time(), 0
    for each in film:
        last = None
        for planes in renderer.frames(each):
            if planes is not last:
                frame_of(planes)
                new += 1
            last = planes
    return (time.process_time() - begin) * 1000, new


def code(renderer: Renderer, film: list[Segment], size: tuple[int, int], preset: str) -> float:
    """CPU ms to paint and code all frames, each segment alone."""
    begin = time.process_time()
    for each in film:
        with av.open(io.BytesIO(), "w", "mp4") as container:
            stream = container.add_stream("libx264", rate=FPS, options={"preset": preset, "crf": "20", "threads": "1"})
            stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
            stream.codec_context.time_base = Fraction(1, FPS)
            last, frame = None, None
            for i, planes in enumerate(renderer.frames(each)):
                frame = frame if planes is last and frame else frame_of(planes)
                frame.pts, last = i, planes
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return (time.process_time() - begin) * 1000


def frame_of(planes: Planes) -> av.VideoFrame:
    frame = av.VideoFrame(*planes.size, "yuv420p")
    for plane, values in zip(frame.planes, planes.each(), strict=True):
        rows = np.frombuffer(plane, np.uint8)[: plane.line_size * values.shape[0]].reshape(values.shape[0], -1)
        rows[:, : values.shape[1]] = values
    return frame


def segment(number: int, seconds: int, view: View) -> Segment:
    words = LINES[number % len(LINES)]
    who, other = ("ann", "ben") if number % 2 else ("ben", "ann")
    stage = Stage("place", (Actor("ann", "ann", Pose(x=0.3)), Actor("ben", "ben", Pose(x=0.7))), view)
    end = round(seconds * 0.83 * SECOND)
    mouth = tuple((tick, "AEO"[n % 3]) for n, tick in enumerate(range(8000, end, 4000)))
    face = Face(who, (*mouth, (end, "rest")), (SECOND, 3 * SECOND), (SECOND // 2, 2 * SECOND))
    typed = ((0, 0), (round(len(words) / 42 * SECOND), len(words)))
    text = Text("say", Entry(who.title(), (Run(words),), "#c24a5c"), typed)
    quiet = Face(other, (), (2 * SECOND,))
    return Segment(stage, seconds * SECOND, text=text, speaker=who, speaker_before=other, faces=(face, quiet), seed=number)


def place(size: tuple[int, int]) -> Place:
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
    return Place((Layer(image, 1.0), Layer(wall, 0.6), Layer(thing, 0.1)), Light())


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
    main(*(int(word) for word in sys.argv[1:3]), *sys.argv[3:4])
