"""Loops: they close, move, are seen, stay cheap and come out the same each time."""

import time

import numpy as np
import pytest

from vnc.lower.places import LOOPS as SHOWN
from vnc.render.weather import LOOPS, loop

SIZE = (640, 360)
MOVING = [name for name in LOOPS if name not in ("flicker", "neon")]


@pytest.mark.parametrize("name", LOOPS)
def test_closes_and_repeats(name):
    weather = loop(name, SIZE, 5)
    for frame in (0, 7, 33):
        assert weather.marks(frame) == weather.marks(frame + weather.period)
    again = loop(name, SIZE, 5)
    assert again.marks(20) == weather.marks(20)
    assert all(np.array_equal(a, b) for a, b in zip(again.pictures, weather.pictures, strict=True))


@pytest.mark.parametrize("name", LOOPS)
def test_holds_on_twos_and_moves_on(name):
    weather = loop(name, SIZE, 5)
    assert weather.step >= 2
    assert weather.marks(0) == weather.marks(weather.step - 1)
    assert any(weather.marks(0) != weather.marks(weather.step * k) for k in range(1, weather.period // weather.step))


@pytest.mark.parametrize("name", LOOPS)
def test_even_positions_and_sides(name):
    weather = loop(name, SIZE, 5)
    for x, y, picture in weather.patches(10):
        assert not (x % 2 or y % 2 or picture.shape[0] % 2 or picture.shape[1] % 2)
        assert picture.dtype == np.uint8
        assert picture.shape[2] == 4
        assert picture[..., 3].max() > 5


@pytest.mark.parametrize("name", MOVING)
def test_seen_in_every_still(name):
    weather = loop(name, SIZE, 5)
    for frame in range(0, weather.period, 30):
        inside = [m for m in weather.marks(frame) if -20 < m[1] < SIZE[0] and -20 < m[2] < SIZE[1]]
        assert inside


def test_the_seam_is_as_smooth_as_the_rest():
    weather = loop("snow", SIZE, 1)
    steps = [_moved(weather, f, f + 2) for f in (10, 100, weather.period - 2)]
    assert max(steps) < 3 * min(steps) + 4


def _moved(weather, first, second):
    """The median way of a mark between frames."""
    pairs = zip(weather.place(first / weather.period), weather.place(second % weather.period / weather.period), strict=True)
    return float(np.median([np.hypot(a[1] - b[1], a[2] - b[2]) for a, b in pairs]))


def test_stays_in_its_part():
    weather = loop("rain:0.25,0.25,0.5,0.5", SIZE, 3)
    marks = [m for f in range(0, 48, 2) for m in weather.marks(f)]
    assert marks
    for n, x, y in marks:
        height, width = weather.pictures[n].shape[:2]
        assert x >= 159
        assert y >= 89
        assert x + width <= 481
        assert y + height <= 271


def test_takes_its_colour():
    assert tuple(loop("water:0,0.5,1,0.5,#ff8000", SIZE, 3).pictures[0][0, 0, :3]) == (255, 128, 0)


def test_unknown_names_play_nothing():
    assert loop("confetti", SIZE, 0) is None


def test_another_seed_falls_elsewhere():
    assert loop("rain", SIZE, 1).marks(0) != loop("rain", SIZE, 2).marks(0)


@pytest.mark.parametrize("name", ["rain", "snow", "petals", "leaves", "embers", "dust", "twinkle", "water"])
def test_touches_little_of_the_frame(name):
    """Fewer than 8 % of the pixels at 720p, and under a millisecond and a half to say where."""
    weather = loop(name, (1280, 720), 5)
    area = sum(p.shape[0] * p.shape[1] for _, _, p in weather.patches(20))
    assert area < 0.08 * 1280 * 720
    started = time.process_time()
    for frame in range(0, 60, 2):
        weather.marks(frame)
    assert (time.process_time() - started) / 30 < 0.0015


def test_all_that_can_be_shown_as_weather_plays() -> None:
    for name in SHOWN:
        made = loop(name, (320, 180), 1)
        assert made is not None and any(made.marks(frame) for frame in range(0, made.period, made.step)), name
