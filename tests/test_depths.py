"""Places under the camera: layers that move by their depth, and a picture that is itself again at rest."""

from dataclasses import replace

import numpy as np
import pytest

from vnc.assets import Layer, Place
from vnc.render import backdrop
from vnc.render.backdrop import REST, Window
from vnc.render.depths import depths, share
from vnc.render.motion import held
from vnc.stage import Motion, Tween, View
from vnc.timeline import SECOND

SIZE = (320, 180)
CANVAS = backdrop.canvas_size(SIZE)


def layered() -> Place:
    """A grey wall, a white post before it, a black one in front; then haze over all."""
    wall, post, near, haze = (np.zeros((CANVAS[1], CANVAS[0], 4), np.uint8) for _ in range(4))
    wall[:] = (120, 120, 120, 255)
    post[40:, 100:110] = (255, 255, 255, 255)
    near[40:, 240:250] = (0, 0, 0, 255)
    haze[:] = (255, 0, 0, 20)
    return Place((Layer(wall, 1.0), Layer(post, 0.5), Layer(near, 0.1), Layer(haze, 0.5)))


def made():
    return depths(layered(), CANVAS, 0, backdrop.finisher("", CANVAS))


def column(planes, dark: bool) -> float:
    """Where the dark or the bright post stands in the lowest row."""
    row = planes.y[-4].astype(float)
    weight = np.clip(40 - row, 0, None) if dark else np.clip(row - 190, 0, None)
    return float((weight * np.arange(len(row))).sum() / weight.sum())


def test_at_rest_it_is_the_picture():
    whole = backdrop.middle(backdrop.ground(layered(), "", SIZE, False, ""), SIZE)
    seen = made().seen(SIZE, REST)
    for a, b in zip(whole.each(), seen.each(), strict=True):
        assert np.abs(a.astype(int) - b).mean() < 1.5


def test_near_things_move_more_than_far_ones():
    plies = made()
    aside = Window(0.54, 0.5, 1.0)
    before, after = plies.seen(SIZE, REST), plies.seen(SIZE, aside)
    middle, near = (column(before, dark) - column(after, dark) for dark in (False, True))
    assert middle == pytest.approx(share(0.5) * 0.04 * 320, abs=0.6)
    assert near == pytest.approx(share(0.1) * 0.04 * 320, abs=0.6)


def test_no_edge_is_ever_seen():
    for window in (Window.of(View(x=9, y=9)), Window.of(View(x=-9, y=-9, zoom=2)), Window.of(View(zoom=0.5))):
        seen = made().seen(SIZE, window)
        assert seen.y.min() > 15 and seen.y[:20].std() < 12


def test_slow_moves_keep_a_picture_and_fast_ones_do_not():
    slow = View(motion=Motion((Tween("zoom", 0, 20 * SECOND, 1.0, 1.05),), 20 * SECOND))
    fast = replace(slow, motion=Motion((Tween("x", 0, SECOND, 0.5, 0.7),), SECOND))
    assert held(slow, 4 * SECOND, (1280, 720)) == SECOND * 4 // 30
    assert held(fast, 4 * SECOND, (1280, 720)) == 1
    assert held(replace(slow, since=15 * SECOND), 4 * SECOND, (1280, 720)) == SECOND * 4 // 30
