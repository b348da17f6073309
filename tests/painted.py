"""A small cast and places for tests of the renderer: simple shapes with mouths and eyes."""

from dataclasses import replace

import numpy as np

from vnc.assets import Layer, Light, Patch, Place, Sprite
from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.render.renderer import Renderer
from vnc.skin import Skin
from vnc.stage import Actor, Pose, Stage
from vnc.timeline import SECOND, Entry, Face, Segment, Text

SIZE = (320, 180)
FONTS = Fonts(system=False)


def sprite(colour: tuple[int, int, int]) -> Sprite:
    """A head on a body, 110x169, with two mouths and closed eyes."""
    base = np.zeros((169, 110, 4), np.uint8)
    y, x = np.mgrid[0:169, 0:110]
    base[(abs(x - 55) < 30) & (y > 84)] = (*colour, 255)
    base[np.hypot(x - 55, y - 50) < 34] = (240, 205, 185, 255)
    for eye in (43, 67):
        base[np.hypot(x - eye, y - 46) < 4] = (40, 50, 90, 255)
    base[(abs(x - 55) < 8) & (abs(y - 66) < 1)] = (140, 60, 60, 255)
    skin = np.full((14, 26, 4), (240, 205, 185, 255), np.uint8)
    mouths = {"mouth:A": skin.copy(), "mouth:O": skin.copy()}
    mouths["mouth:A"][3:12, 5:21] = (120, 30, 40, 255)
    mouths["mouth:O"][2:13, 9:17] = (120, 30, 40, 255)
    patches = {name: Patch(42, 60, image) for name, image in mouths.items()}
    lids = np.full((12, 38, 4), (240, 205, 185, 255), np.uint8)
    lids[6:8, 2:36] = (90, 50, 50, 255)
    patches["eyes:closed"] = Patch(36, 40, lids)
    return Sprite(base, patches, (25, 20, 60, 62), (20, 14, 70, 72), 84)


def place(hue: int) -> Place:
    """Stripes and a slope, 346x194."""
    y, x = np.mgrid[0:194, 0:346]
    image = np.zeros((194, 346, 4), np.uint8)
    image[..., hue % 3] = 90 + x // 3
    image[..., (hue + 1) % 3] = 60 + y
    image[..., 2] = np.maximum(image[..., 2], (x // 24 % 2) * 60)
    image[..., 3] = 255
    return Place((Layer(image, 1.0),), Light((0.9, 0.85, 0.8), (1.0, 0.9, 0.7), (-0.7, -0.7), 0.6))


ASSETS = {
    "room": place(0),
    "yard": place(1),
    "ann": sprite((180, 60, 70)),
    "ben": sprite((60, 90, 160)),
    "thing": Sprite(np.full((40, 60, 4), (200, 180, 60, 255), np.uint8)),
}
ANN, BEN = Actor("ann", "ann", Pose(x=0.3)), Actor("ben", "ben", Pose(x=0.7))
STAGE = Stage("room", (ANN, BEN))
OTHER = Stage("yard", (replace(ANN, pose=Pose(x=0.5)),))
WORDS = "Two trains pass, and nobody waves."


def text(words: str = WORDS, mode: str = "say", who: str = "Ann", seconds: float = 1.0) -> Text:
    return Text(mode, Entry(who, (Run(words),), "#c24a5c"), ((0, 0), (round(seconds * SECOND), len(words))))


def line(length: float = 2.0, **other) -> Segment:
    """Ann says something, with lips, a blink and a nod."""
    mouth = (*((i * 4000, ("A", "O", "rest")[i % 3]) for i in range(12)), (48_000, "rest"))
    face = Face("ann", mouth, (30_000,), (20_000,))
    given = {"stage": STAGE, "length": round(length * SECOND), "text": text(), "speaker": "ann", "speaker_before": "ben"}
    return Segment(**given | {"faces": (face,), "seed": 7} | other)


def renderer(size: tuple[int, int] = SIZE, skin: Skin | None = None, motion: bool = True) -> Renderer:
    return Renderer(size, 30, skin or Skin(), ASSETS.__getitem__, motion, FONTS)
