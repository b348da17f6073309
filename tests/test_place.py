"""Places: every one draws, in every light; layers add up; the same request gives the same pixels."""

from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

import numpy as np
import pytest
from PIL import Image

from vnc.assets import pack_place, unpack_place
from vnc.make.describe.painted import Tints
from vnc.make.describe.places import FAMILIES, PAINTERS, PLACES
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.place import draw, kind
from vnc.make.place.finish import flat
from vnc.make.place.light import MOODS, TIMES, WEATHERS, inside, view
from vnc.render.backdrop import covering

SIZE = (320, 180)
NAMES = sorted(PLACES)
OUTDOORS = [name for name in NAMES if not PLACES[name].indoors]


def picture(name, **more):
    return flat(draw(replace(SceneReading(name), **more), SIZE, 3).layers).astype(float)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_known_of_a_place_agrees_with_its_painter(name):
    assert PLACES[name].indoors == (kind(name).lamp is not None)


def test_every_place_that_is_painted_is_known_and_once():
    painted = [
        (f"{family}.{module.name}", name)
        for family in FAMILIES
        for module in iter_modules(import_module(f"vnc.make.place.{family}").__path__)
        for name in import_module(f"vnc.make.place.{family}.{module.name}").PLACES
    ]
    assert sorted((name, painter) for painter, name in painted) == sorted(PAINTERS.items())
    assert len(painted) == len(PLACES) == sum(len(family) for family in FAMILIES.values())


@pytest.mark.parametrize("name", NAMES)
def test_draws_in_full_layers_with_light(name):
    place = draw(SceneReading(name), SIZE, 3)
    assert 4 <= len(place.layers) <= 6
    assert all(layer.image.shape == (180, 320, 4) and layer.image.dtype == np.uint8 for layer in place.layers)
    assert place.layers[0].image[..., 3].min() == 255, "the farthest layer has no holes"
    assert all(0 <= layer.depth <= 1 for layer in place.layers)
    _sane(place.light)
    _filled(flat(place.layers).astype(float)[60:])
    assert sum(right - left for left, right in place.free) >= 0.4
    assert all(0 <= left < right <= 1 for left, right in place.free)


def _sane(light):
    assert all(0 <= value <= 1 for value in (*light.ambient, *light.key, light.strength, light.horizon))
    assert max(light.ambient) > 0.15
    assert 0.5 < np.hypot(*light.towards) < 1.3


def _filled(lower):
    """No flat area larger than a quarter of the frame below the sky."""
    blocks = lower[:120].reshape(12, 10, 32, 10, 3)
    spread = blocks.std((1, 3)).mean(-1)
    assert (spread < 0.8).mean() < 0.34, "flat blocks"
    assert lower.std() > 12


@pytest.mark.parametrize("name", ["street", "library", "shrine", "cockpit", "bath"])
def test_same_request_same_pixels(name):
    scene = SceneReading(name, "sunset", "rain", "tense")
    first, second = draw(scene, SIZE, 9), draw(scene, SIZE, 9)
    assert pack_place(first) == pack_place(second)
    assert unpack_place(pack_place(first)).light.horizon == first.light.horizon


def test_another_seed_is_another_picture():
    assert pack_place(draw(SceneReading("forest"), SIZE, 1)) != pack_place(draw(SceneReading("forest"), SIZE, 2))


@pytest.mark.parametrize("name", ["rooftop", "classroom", "lake", "village", "train"])
def test_times_of_day_differ(name):
    shots = [picture(name, time=time) for time in TIMES]
    for k, one in enumerate(shots):
        for other in shots[k + 1 :]:
            assert np.abs(one - other).mean() > 5
    assert shots[-1].mean() < 0.85 * shots[2].mean(), "night is darker than day"


@pytest.mark.parametrize("name", ["street", "park"])
def test_weathers_differ(name):
    shots = [picture(name, weather=weather) for weather in WEATHERS]
    for k, one in enumerate(shots):
        for other in shots[k + 1 :]:
            assert np.abs(one - other).mean() > 2.5


def test_moods_differ_and_keep_the_place():
    plain = picture("cafe")
    for mood in MOODS:
        if mood != kind("cafe").mood:
            assert 1.5 < np.abs(picture("cafe", mood=mood) - plain).mean() < 90


@pytest.mark.parametrize("name", OUTDOORS[::3])
def test_weather_falls_outdoors_and_behind_windows(name):
    assert "snow" in draw(SceneReading(name, weather="snow"), SIZE, 1).loops
    indoors = draw(SceneReading("classroom", weather="snow"), SIZE, 1).loops
    assert "snow" not in indoors
    assert any(loop.startswith("snow:") for loop in indoors)


def test_every_light_can_be_made():
    for time in TIMES:
        for weather in WEATHERS:
            for mood in ("", *MOODS):
                here = view(time, weather, mood)
                assert all(len(colour) == 7 for colour in (*here.sky, *here.cloud, here.haze, here.tone("#808080", 1)))
                assert 0 <= inside(here, "warm").lamps <= 1


def test_any_shape_of_frame():
    for size in ((180, 320), (400, 170), (301, 187)):
        place = draw(SceneReading("beach"), size, 3)
        assert all(layer.image.shape == (size[1], size[0], 4) for layer in place.layers)


def test_half_size_is_the_same_picture():
    """A draft shows what the film will."""
    large = flat(draw(SceneReading("shrine"), (640, 360), 3).layers).astype(float)
    small = large.reshape(180, 2, 320, 2, 3).mean((1, 3))
    assert np.abs(small - picture("shrine")).mean() < 14


def test_unknown_prompt_is_an_attractive_landscape():
    read = read_scene("the qwyjibo of Zarn")
    place = draw(read, SIZE, 3)
    assert read.notes
    assert flat(place.layers).std() > 25


def test_a_picture_covers_every_size():
    """However the shapes round: what stands over is cut, and nothing is asked for that is not there."""
    for size in ((1382, 778), (691, 389)):
        picture = Image.new("RGB", size)
        for lines in range(64, 1081, 2):
            wanted = round(16 * lines / 18) * 2, lines
            assert covering(picture, wanted).size == wanted


@pytest.mark.parametrize("name", ["bedroom", "forest", "shipcorridor"])
def test_coloured_light_falls_on_the_place_and_on_figures(name):
    plain, green = (draw(SceneReading(name, tints=Tints(light)), SIZE, 3) for light in ("", "#6fe69a"))
    means = [flat(place.layers).astype(float).mean((0, 1)) for place in (plain, green)]
    assert means[1][1] / means[1].sum() > means[0][1] / means[0].sum() + 0.02
    assert green.light.ambient[1] > green.light.ambient[0]
