"""Draws `icon.png` with the project's own engine: a figure of its own before a round window, and the sign of a film.

Run it in a checkout: `python editors/vscode/icon.py`.
"""

from pathlib import Path

import numpy as np
from PIL import Image

from vnc.make.describe.looks import read_looks
from vnc.make.draw.canvas import Canvas, Linear
from vnc.make.draw.path import ellipse, lines, rect
from vnc.make.figure.assemble import draw

LOOKS = "young woman, silver ponytail, green eyes, red coat"
LARGE, SMALL = 512, 128


def icon() -> Image.Image:
    """The icon, drawn four times as large as it is shown."""
    ground = Canvas(LARGE, LARGE)
    tile = rect(8, 8, LARGE - 16, LARGE - 16, 96)
    ground.fill(tile, Linear(0, 0, 0, LARGE, ("#3a3f7a", "#c85f8a")))
    ground.fill(ellipse(256, 250, 176, 176), Linear(0, 70, 0, 430, ("#ffd7a8", "#f08a8a")))
    whole = Image.fromarray(ground.rgba(), "RGBA")
    whole.alpha_composite(figure())
    whole.putalpha(Image.fromarray(np.ascontiguousarray(ground.rgba()[..., 3])))
    whole.alpha_composite(sign())
    return whole.resize((SMALL, SMALL), Image.Resampling.LANCZOS)


def figure() -> Image.Image:
    """Head and shoulders, on a clear ground."""
    looks = read_looks(LOOKS, {}, "Mira").looks
    sprite = draw(looks, "happy", "relaxed", (640, 900), 1.0, patches=False)
    left, top, width, height = sprite.face
    middle, chin = left + width / 2, top + height
    side = width * 2.3
    box = tuple(round(v) for v in (middle - side / 2, chin - side * 0.66, middle + side / 2, chin + side * 0.34))
    return Image.fromarray(sprite.base, "RGBA").crop(box).resize((LARGE, LARGE), Image.Resampling.LANCZOS)


def sign() -> Image.Image:
    """A triangle in a circle: play."""
    above = Canvas(LARGE, LARGE)
    above.fill(ellipse(408, 408, 84, 84), "#ffffff")
    above.fill(lines(((382, 360), (382, 456), (462, 408))), "#c8325f")
    return Image.fromarray(above.rgba(), "RGBA")


if __name__ == "__main__":
    icon().save(Path(__file__).with_name("icon.png"), optimize=True)
