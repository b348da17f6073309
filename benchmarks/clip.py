"""The clip that `render.py` draws in every way: textured places, two figures, lip-sync, blinks, a typewriter, cross-fades.

`timeline` is the clip as vnc takes it; `layers` is the same as a list of pictures with times, for tools that lay pictures over
each other. They are given less to do: nobody breathes or sways in theirs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from vnc.assets import VISEMES, Layer, Patch, Place, Sprite
from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.request import Size
from vnc.skin import Skin
from vnc.stage import Actor, Pose, Stage, Transition
from vnc.timeline import SECOND, Entry, Face, Segment, Text, Timeline

FPS = 30
LINE = 5 * SECOND
FADE = SECOND // 2
CPS = 40
MOUTHS = 12
"""Mouth shapes a second while somebody speaks."""
WORDS = (  # noqa: SIM905
    "the quiet harbour light turned again and nobody on the pier could say who had lit it or why she kept on smiling "
    "while rain fell over every roof in town"
).split()
TINTS = (
    ((90, 120, 170), (200, 180, 140)),
    ((170, 110, 80), (60, 60, 110)),
    ((60, 90, 70), (180, 190, 150)),
    ((120, 80, 130), (40, 40, 80)),
)


@dataclass(frozen=True)
class Art:
    """Pictures of one size: places RGB, figures RGBA with where they stand, mouths and shut eyes for the first figure."""

    size: Size
    places: tuple[Image.Image, ...]
    figures: tuple[Image.Image, ...]
    at: tuple[tuple[int, int], ...]
    mouths: dict[str, Image.Image]
    mouth_at: tuple[int, int]
    eyes: Image.Image
    eyes_at: tuple[int, int]
    box: Image.Image
    box_at: tuple[int, int]


@cache
def art(size: Size) -> Art:
    width, height = size
    k = height / 1080
    figures = tuple(_figure(k, shirt, hair) for shirt, hair in (((150, 60, 80), (30, 30, 40)), ((60, 80, 150), (70, 45, 40))))
    own = figures[0].size
    at = tuple((round(width * x - own[0] / 2) & ~1, height - own[1]) for x in (0.3, 0.7))
    mouths = {name: _mouth(k, number) for number, name in enumerate(VISEMES)}
    eyes = Image.new("RGBA", (round(180 * k) & ~1, round(60 * k) & ~1), (245, 214, 196, 255))
    box = Image.new("RGBA", (round(width * 0.84) & ~1, round(height * 0.24) & ~1))
    ImageDraw.Draw(box).rounded_rectangle(
        [0, 0, box.width - 1, box.height - 1], 24 * k, (12, 14, 30, 190), (230, 230, 240, 120), 2
    )
    places = tuple(_place(size, number) for number in range(len(TINTS)))
    where = round(240 * k) & ~1, round(400 * k) & ~1
    eyes_at = round(210 * k) & ~1, round(260 * k) & ~1
    box_at = (width - box.width) // 2 & ~1, round(height * 0.95) - box.height & ~1
    return Art(size, places, figures, at, mouths, where, eyes, eyes_at, box, box_at)


def timeline(size: Size, seconds: int) -> Timeline:
    """Five-second lines, a new place every second line."""
    segments = []
    for number in range(-(-seconds * SECOND // LINE)):
        stage, before = _stage(number // 2), _stage(number // 2 - 1)
        fades = number % 2 == 0 and number > 0
        segments.append(
            Segment(
                stage, LINE, f"line {number}", _text(number), speaker="ann", seed=number, faces=(_face(number),),
                before=before if fades else None, entry=Transition("dissolve", FADE) if fades else None,
            )
        )  # fmt: skip
    return Timeline(size, FPS, Skin(), tuple(segments))


def asset(size: Size, name: str) -> Sprite | Place:
    """What the renderer asks for by key."""
    own = art(size)
    if name.startswith("place"):
        rgb = own.places[int(name[5:]) % len(own.places)]
        return Place((Layer(np.asarray(rgb.convert("RGBA")), 1.0),))
    patches = {f"mouth:{v}": Patch(*own.mouth_at, np.asarray(image)) for v, image in own.mouths.items()}
    patches |= {f"eyes:{state}": Patch(*own.eyes_at, np.asarray(own.eyes)) for state in ("half", "closed")}
    base = own.figures[int(name[6:])]
    return Sprite(np.asarray(base), patches, (0, 0, base.width, base.height // 2), (0, 0, base.width, base.height // 2))


def words(line: int) -> str:
    chance = Random(line)
    return (" ".join(chance.choice(WORDS) for _ in range(24))[:118]).capitalize() + "."


def viseme(line: int, frame: int) -> str:
    """The mouth in a frame of a line: moving from a third of a second on, until half a second before the end."""
    if not 10 <= frame < 135:
        return "rest"
    return Random(line * 1000 + (frame - 10) * MOUTHS // FPS).choice(VISEMES)


def full(size: Size, number: int) -> Image.Image:
    """Frame `number` of the clip composed as a whole with Pillow."""
    own = art(size)
    line, frame = divmod(number, LINE * FPS // SECOND)
    scene = line // 2
    ground = own.places[scene % len(own.places)]
    faded = FADE * FPS // SECOND
    if line % 2 == 0 and line and frame < faded:
        ground = Image.blend(own.places[(scene - 1) % len(own.places)], ground, frame / faded)
    picture = ground.convert("RGBA")
    for figure, at in zip(own.figures, own.at, strict=True):
        picture.alpha_composite(figure, at)
    for image, (x, y) in _face_layers(own, line, frame, number):
        picture.alpha_composite(image, (own.at[0][0] + x, own.at[0][1] + y))
    picture.alpha_composite(own.box, own.box_at)
    typed = written(size, line)
    shown = typed.width if frame * CPS // FPS >= 119 else round(typed.width * (frame * CPS / FPS) / 119)
    picture.alpha_composite(typed.crop((0, 0, max(1, shown), typed.height)), own.box_at)
    return picture.convert("RGB")


@cache
def written(size: Size, line: int) -> Image.Image:
    """A line's words as large as the box."""
    own = art(size)
    image = Image.new("RGBA", own.box.size)
    font = ImageFont.truetype(Fonts().face("sans").path, round(size[1] * 0.0352))
    text = words(line)
    for row, part in enumerate((text[:60], text[60:])):
        ImageDraw.Draw(image).text((round(size[1] * 0.042), round(size[1] * (0.05 + 0.055 * row))), part, "white", font)
    return image


def _face_layers(own: Art, line: int, frame: int, number: int) -> Iterator[tuple[Image.Image, tuple[int, int]]]:
    yield own.mouths[viseme(line, frame)], own.mouth_at
    if number % 120 < 4:
        yield own.eyes, own.eyes_at


def _stage(scene: int) -> Stage:
    actors = (Actor("ann", "figure0", Pose(x=0.3)), Actor("ben", "figure1", Pose(x=0.7)))
    return Stage(f"place{scene % len(TINTS)}", actors)


def _text(line: int) -> Text:
    plain = words(line)
    reveal = ((0, 0), (len(plain) * SECOND // CPS, len(plain)))
    return Text("say", Entry("Ann", (Run(plain),), "#ff7b8a"), reveal)


def _face(line: int) -> Face:
    step = SECOND // FPS
    shapes = [(frame * step, viseme(line, frame)) for frame in range(LINE // step)]
    changes = tuple(pair for before, pair in zip([(0, ""), *shapes], shapes, strict=False) if pair[1] != before[1])
    return Face("ann", changes, (SECOND, 3 * SECOND))


def _place(size: Size, number: int) -> Image.Image:
    """A gradient with soft noise, hard-edged blocks and a grain of 1.5 levels."""
    width, height = size
    rng = np.random.default_rng(number)
    low, high = (np.array(colour, np.float32) for colour in TINTS[number])
    noise = np.sum([_octave(rng, size, 2**n) * 0.55**n for n in range(2, 8)], 0)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    picture = Image.fromarray(((low * (1 - down) + high * down) * (0.6 + noise[..., None])).clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    for x, y, w in rng.integers(0, (width, height, height // 5), (40, 3)).tolist():
        draw.rectangle([x, y, x + w, y + w * 3 // 2], tuple(rng.integers(30, 220, 3).tolist()), (20, 20, 20))
    grain = rng.normal(0, 1.5, (height, width, 3))
    return Image.fromarray((np.asarray(picture) + grain).clip(0, 255).astype(np.uint8))


def _octave(rng: np.random.Generator, size: Size, cells: int) -> np.ndarray:
    small = Image.fromarray(rng.random((cells, cells)).astype(np.float32))
    return np.asarray(small.resize(size, Image.Resampling.BICUBIC))


def _figure(k: float, shirt: tuple[int, ...], hair: tuple[int, ...]) -> Image.Image:
    image = Image.new("RGBA", (round(1200 * k), round(1800 * k)))
    draw, q = ImageDraw.Draw(image), 2 * k
    draw.rounded_rectangle([60 * q, 480 * q, 540 * q, 960 * q], 120 * q, (*shirt, 255))
    draw.ellipse([150 * q, 60 * q, 450 * q, 520 * q], (*hair, 255))
    draw.ellipse([180 * q, 120 * q, 420 * q, 500 * q], (245, 214, 196, 255))
    for x in (250, 350):
        draw.ellipse([(x - 28) * q, 270 * q, (x + 28) * q, 310 * q], "white")
        draw.ellipse([(x - 14) * q, 272 * q, (x + 14) * q, 308 * q], (50, 70, 120))
    return image.resize((round(600 * k) & ~1, round(900 * k) & ~1), Image.Resampling.LANCZOS)


def _mouth(k: float, number: int) -> Image.Image:
    image = Image.new("RGBA", (round(120 * k) & ~1, round(70 * k) & ~1), (245, 214, 196, 255))
    wide, high = image.width * (0.2 + 0.04 * (number % 4)), image.height * (0.04 + 0.045 * number)
    middle = image.width / 2, image.height / 2
    box = [middle[0] - wide, middle[1] - high, middle[0] + wide, middle[1] + high]
    ImageDraw.Draw(image).ellipse(box, (120, 30, 40), (90, 20, 20), 2)
    return image
