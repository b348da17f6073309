"""Draws the pictures of the pages again: `python docs/drawn/draw.py [NAME …]`, all of them where none is named."""

import sys
from collections.abc import Callable
from pathlib import Path

import film
import numpy as np
from PIL import Image

from vnc.make.describe.looks import read_looks
from vnc.make.describe.places import PLACES
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.figure import sheet
from vnc.make.figure.assemble import draw
from vnc.make.figure.looks import Looks
from vnc.make.place.sheet import all_props, contact

HERE = Path(__file__).parent
PICTURES = HERE.parent / "pictures"
SEED = 7
CAST = {
    "Inspector Hale": "detective of 50, grey short hair, stubble, beige trench coat, fedora",
    "Nadia": "nurse, dark brown skin, black hair in a bun, blue scrubs",
    "Grandma Odile": "old woman, white curly hair, round glasses, lilac cardigan, pearls",
    "Seraphine": "vampire countess, pale, very long black hair, red eyes, dark red gown",
    "Sir Caradoc": "knight, brown skin, auburn hair to the shoulders, mail and a white surcoat",
    "Captain Rhosyn": "pirate captain, red braid, eyepatch, red bandana, black coat",
    "Kenji": "office worker of 30, black hair, glasses, navy suit, red tie",
    "Aoi": "catgirl maid, lilac twin tails, pink eyes",
    "Dr. Okonkwo": "doctor of 55, grey afro, dark skin, white coat, gold earrings",
    "Benny": "boy of 9, blond hair, blue cap, freckles, brown waistcoat",
}
PROMPTS = (
    "old library at night, candles, a black cat, a rolling ladder",
    "overgrown library in ruins, a deer",
    "school gym decorated for the winter dance",
    "crowded christmas market in the snow",
    "flooded old town street at night",
    "burning village at night",
    "meadow at sunset, a windmill, hot-air balloons",
    "bridge of the starship, red alert",
    "attic, an old rocking horse, a gramophone, dust in the sunlight",
    "lake at dawn, a swan, fog",
    "messy bedroom, guitar, posters, evening",
    "detective's office in the rain, a board of photos, whisky",
)


def looks(name: str) -> Looks:
    return read_looks(CAST[name], {}, name).looks


def cast() -> Image.Image:
    return sheet.cast([(name, looks(name)) for name in CAST])


def emotions() -> Image.Image:
    return sheet.emotions(looks("Nadia"))


def visemes() -> Image.Image:
    return sheet.visemes(looks("Aoi"))


def silhouettes() -> Image.Image:
    return sheet.silhouettes([(name, looks(name)) for name in CAST])


def places() -> Image.Image:
    return Image.fromarray(contact([(name, SceneReading(name)) for name in PLACES], SEED, (250, 140), 8))


def props() -> Image.Image:
    return Image.fromarray(all_props(cell=(120, 105), columns=16))


def prompts() -> Image.Image:
    return Image.fromarray(contact([(text, read_scene(text)) for text in PROMPTS], SEED, (500, 281), 3))


def turned() -> Image.Image:
    """Heads turned to the one beside them."""
    cells: list[tuple[str, Image.Image]] = []
    for k, name in enumerate(("Seraphine", "Kenji", "Benny", "Sir Caradoc", "Nadia")):
        base = draw(
            looks(name),
            ("happy", "neutral", "surprised", "neutral", "thoughtful")[k],
            "auto",
            (330, 400),
            0.42,
            patches=False,
            facing=1 if k % 2 == 0 else -1,
        ).base
        cells.append((name, sheet.shown(base)))
    return sheet.grid(cells, 5)


SHEETS: dict[str, Callable[[], Image.Image]] = {
    "cast": cast,
    "emotions": emotions,
    "visemes": visemes,
    "silhouettes": silhouettes,
    "places": places,
    "props": props,
    "prompts": prompts,
    "turned": turned,
    "frames": film.stage,
    "themes": film.themes,
    "transitions": film.transitions,
    "scripts": film.scripts,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or SHEETS:
        picture = SHEETS[name]()
        picture.save(PICTURES / f"{name}.jpg", quality=86)
        print(name, picture.size, np.asarray(picture).mean().round(1))
