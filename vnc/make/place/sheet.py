"""Contact sheets: every place, one place at all times, in all weathers, in all moods."""

from collections.abc import Sequence
from random import Random

import numpy as np

from vnc.make.describe.places import PLACES
from vnc.make.describe.props import WHERE
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.draw import Canvas, rect
from vnc.make.place import draw
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.catalogue import PROPS
from vnc.make.place.finish import flat
from vnc.make.place.light import MOODS, TIMES, WEATHERS, view
from vnc.request import Size

CELL = (480, 270)
PAPER = "#b4bccc"


def all_places(seed: int = 7, cell: Size = CELL) -> np.ndarray:
    """Every place at its own time of day: (h, w, 3) uint8."""
    return contact([(name, SceneReading(name)) for name in PLACES], seed, cell, 4)


def all_props(seed: int = 7, cell: Size = (160, 140), columns: int = 14) -> np.ndarray:
    """Every prop by itself, by daylight: (h, w, 3) uint8."""
    from PIL import Image, ImageDraw

    names = sorted(PROPS)
    width, height = cell
    sheet = Image.new("RGB", (width * columns, height * -(-len(names) // columns)))
    for k, name in enumerate(names):
        picture = Image.fromarray(_alone(name, cell, seed))
        ImageDraw.Draw(picture).text((5, height - 14), name, fill="#303448")
        sheet.paste(picture, (k % columns * width, k // columns * height))
    return np.asarray(sheet)


def _alone(name: str, cell: Size, seed: int) -> np.ndarray:
    """A prop as large as fits between the cell's edges and its name."""
    prop, where = PROPS[name], WHERE[name]
    canvas = Canvas(*cell)
    canvas.fill(rect(0, 0, *cell), PAPER)
    room = cell[1] - 34
    scale = min((cell[0] - 16) / prop.wide, room / prop.high)
    top = {"hang": 8.0, "wall": 8 + room / 2, "sky": 8 + room / 2}.get(where, 10.0 + room)
    with canvas.saved():
        canvas.translate(cell[0] / 2, top)
        canvas.scale(scale)
        prop.paint(Brush(canvas, view("day"), Random(f"{seed} {name}")))
    return (np.clip(canvas.planes[:3], 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)


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
