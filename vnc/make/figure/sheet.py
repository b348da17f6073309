"""Contact sheets: pictures of figures side by side, for a person to judge."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from vnc.assets import VISEMES, Sprite
from vnc.make.figure.assemble import draw
from vnc.make.figure.emotions import EMOTIONS
from vnc.make.figure.looks import Looks

if TYPE_CHECKING:
    from PIL.Image import Image

PAPER = (176, 186, 206)
"""A mid blue-grey: pale and dark hair both stand out."""
Named = tuple[str, Looks]


def sheet(figures: Sequence[Named], width: int = 1600) -> "Image":
    """Emotions, visemes and blinks of the first figure, then everybody: in colour, as silhouettes, small and grey."""
    first = figures[0][1]
    parts = [emotions(first), visemes(first)]
    if len(figures) > 1:
        parts += [cast(figures), silhouettes(figures)]
    return stacked([*parts, small_and_grey(first)], width)


def emotions(looks: Looks, pose: str = "auto") -> "Image":
    """The ten emotions, named, five in a row."""
    cells = [(name, shown(draw(looks, name, pose, (320, 380), 0.5, patches=False).base)) for name in EMOTIONS]
    return grid(cells, 5)


def visemes(looks: Looks, emotion: str = "neutral") -> "Image":
    """The nine mouths and three eyes, cropped to the face."""
    sprite = draw(looks, emotion, "relaxed", (560, 560), 0.8)
    left, top, width, height = sprite.face
    box = (left - 20, top - 20, left + width + 20, top + height + 50)
    names = [f"mouth:{v}" for v in VISEMES] + ["eyes:half", "eyes:closed"]
    return grid([(name, shown(patched(sprite, name)).crop(box)) for name in names], 6)


def cast(figures: Sequence[Named], emotion: str = "neutral", pose: str = "auto") -> "Image":
    cells = [(name, shown(draw(looks, emotion, pose, (330, 420), 0.42, patches=False).base)) for name, looks in figures]
    return grid(cells, min(5, len(cells)))


def silhouettes(figures: Sequence[Named]) -> "Image":
    """Everybody in black: hair and clothes must tell them apart."""
    cells: list[tuple[str, Image]] = []
    for name, looks in figures:
        base = draw(looks, "neutral", "auto", (260, 330), 0.33, patches=False).base.copy()
        base[..., :3] = 20
        cells.append((name, shown(base)))
    return grid(cells, min(6, len(cells)))


def small_and_grey(looks: Looks) -> "Image":
    """Each emotion at 150 pixels a head, without colour or name."""
    cells: list[tuple[str, Image]] = []
    for name in EMOTIONS:
        sprite = draw(looks, name, "relaxed", (240, 240), 0.36, patches=False)
        left, top, width, height = sprite.head
        picture = shown(sprite.base).crop((left, top, left + width, top + height)).convert("L").convert("RGB")
        cells.append(("", picture.resize((round(150 * width / height), 150))))
    return grid(cells, 10)


def patched(sprite: Sprite, *names: str) -> np.ndarray:
    """The base with patches put in: (h, w, 4) uint8."""
    picture = sprite.base.copy()
    for name in names:
        patch = sprite.patches[name]
        height, width = patch.image.shape[:2]
        picture[patch.y : patch.y + height, patch.x : patch.x + width] = patch.image
    return picture


def grid(cells: Sequence[tuple[str, "Image"]], columns: int) -> "Image":
    """Pictures in rows, each with its name beneath."""
    from PIL import Image, ImageDraw

    width = max(picture.width for _, picture in cells)
    label = 22 if any(name for name, _ in cells) else 0
    height = max(picture.height for _, picture in cells) + label
    rows = -(-len(cells) // columns)
    out = Image.new("RGB", (columns * width, rows * height), PAPER)
    pen = ImageDraw.Draw(out)
    for i, (name, picture) in enumerate(cells):
        left, top = i % columns * width, i // columns * height
        out.paste(picture, (left, top))
        pen.text((left + 8, top + height - label + 3), name, fill=(30, 32, 48))
    return out


def stacked(pictures: Sequence["Image"], width: int) -> "Image":
    """Pictures under each other, scaled to one width."""
    from PIL import Image

    fitted = [p.resize((width, round(p.height * width / p.width))) for p in pictures]
    out = Image.new("RGB", (width, sum(p.height for p in fitted)), PAPER)
    top = 0
    for picture in fitted:
        out.paste(picture, (0, top))
        top += picture.height
    return out


def shown(base: np.ndarray) -> "Image":
    from PIL import Image

    picture = Image.fromarray(base)
    out = Image.new("RGB", picture.size, PAPER)
    out.paste(picture, (0, 0), picture)
    return out


Sheet = Callable[[Looks], "Image"]
SHEETS: dict[str, Sheet] = {"emotions": emotions, "visemes": visemes, "small and grey": small_and_grey}
