"""The writer's own pictures as sprites and places."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from vnc.assets import unpack_place, unpack_sprite
from vnc.diagnostics import VncError
from vnc.make.pictures import artwork
from vnc.request import Artwork


def png(mouth: int = 0, size: tuple[int, int] = (200, 300)) -> bytes:
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle([40, 20, 160, 299], fill=(200, 150, 130, 255))
    if mouth:
        draw.ellipse([90, 80, 110, 80 + mouth], fill=(90, 10, 20, 255))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


FILES = {"base.png": png(), "open.png": png(20), "half.png": png(9), "bad.png": b"no picture"}


def ask(**named) -> Artwork:
    return Artwork("base.png", "d", (400, 600), "figure", **named)


def test_a_figure_is_scaled_to_its_height():
    assert unpack_sprite(artwork(ask(), FILES.__getitem__)).base.shape == (600, 400, 4)


def test_three_mouths_serve_all_visemes():
    sprite = unpack_sprite(artwork(ask(mouths=(("open", "open.png", "d"), ("half", "half.png", "d"))), FILES.__getitem__))
    assert {"mouth:A", "mouth:O", "mouth:E", "mouth:rest"} <= set(sprite.patches)
    patch = sprite.patches["mouth:A"]
    assert 150 < patch.x < 190 and 150 < patch.y < 170
    assert patch.image.shape[0] < 60, "only what differs is a patch"


def test_a_background_fills_the_frame():
    place = unpack_place(artwork(Artwork("base.png", "d", (320, 180), "cover"), FILES.__getitem__))
    assert place.layers[0].image.shape == (180, 320, 4)


def test_a_small_picture_keeps_its_size():
    sprite = unpack_sprite(artwork(Artwork("base.png", "d", (1280, 720), "plain"), FILES.__getitem__))
    assert sprite.base.shape == (300, 200, 4)


def test_what_is_no_picture_is_said():
    with pytest.raises(VncError, match=r"bad\.png"):
        artwork(Artwork("bad.png", "d", (320, 180), "cover"), FILES.__getitem__)


def test_equal_files_give_equal_bytes():
    assert artwork(ask(), FILES.__getitem__) == artwork(ask(), FILES.__getitem__)
    assert np.any(np.frombuffer(artwork(ask(), FILES.__getitem__), np.uint8))


@pytest.mark.parametrize(("frame", "height"), [((640, 360), 20), ((1280, 720), 40), ((1920, 1080), 60)])
def test_a_plain_picture_takes_the_same_part_of_any_frame(frame: tuple[int, int], height: int) -> None:
    files = {"lamp.png": png(size=(30, 40))}
    assert unpack_sprite(artwork(Artwork("lamp.png", "d", frame, "plain"), files.__getitem__)).base.shape[0] == height


def test_a_plain_picture_is_no_larger_than_the_frame() -> None:
    files = {"sky.png": png(size=(4000, 1000))}
    assert unpack_sprite(artwork(Artwork("sky.png", "d", (1280, 720), "plain"), files.__getitem__)).base.shape[:2] == (320, 1280)
