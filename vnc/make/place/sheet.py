"""Contact sheets: every place, one place at all times, in all weathers, in all moods."""

from collections.abc import Sequence

import numpy as np

from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.place import PLACES, draw
from vnc.make.place.finish import flat
from vnc.make.place.light import MOODS, TIMES, WEATHERS
from vnc.request import Size

CELL = (480, 270)


def all_places(seed: int = 7, cell: Size = CELL) -> np.ndarray:
    """Every place at its own time of day: (h, w, 3) uint8."""
    return contact([(name, SceneReading(name)) for name in PLACES], seed, cell, 4)


def times(place: str, seed: int = 7, cell: Size = CELL) -> np.ndarray:
    return contact([(f"{place}, {time}", SceneReading(place, time)) for time in TIMES], seed, cell, 3)


def weathers(place: str, time: str = "", seed: int = 7, cell: Size = CELL) -> np.ndarray:
    return contact([(f"{place}, {name}", SceneReading(place, time, name)) for name in WEATHERS], seed, cell, 3)


def moods(place: str, time: str = "", seed: int = 7, cell: Size = CELL) -> np.ndarray:
    return contact([(f"{place}, {name}", SceneReading(place, time, mood=name)) for name in MOODS], seed, cell, 3)


def prompts(texts: Sequence[str], seed: int = 7, cell: Size = CELL) -> np.ndarray:
    """What the writer's own words give."""
    return contact([(text, read_scene(text)) for text in texts], seed, cell, 2)


def contact(cells: Sequence[tuple[str, SceneReading]], seed: int, cell: Size, columns: int) -> np.ndarray:
    """Small pictures in rows, each with its name."""
    from PIL import Image, ImageDraw

    width, height = cell
    sheet = Image.new("RGB", (width * columns, height * -(-len(cells) // columns)), "#101018")
    for k, (name, scene) in enumerate(cells):
        picture = Image.fromarray(flat(draw(scene, cell, seed).layers))
        ImageDraw.Draw(picture).text((8, 6), name[: width // 7], fill="white", stroke_width=2, stroke_fill="black")
        sheet.paste(picture, (k % columns * width, k // columns * height))
    return np.asarray(sheet)
