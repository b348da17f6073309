"""Colours as the coder gets them, and sheets laid over each other."""

import av
import numpy as np
import pytest
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from hypothesis import given, settings
from hypothesis import strategies as st

from vnc.render.planes import Sheet, blank, even, joined, lay, mix, mix_by, planes, rgb, shared, yuv444

KNOWN = [
    ((0, 0, 0), (16, 128, 128)),
    ((255, 255, 255), (235, 128, 128)),
    ((255, 0, 0), (63, 102, 240)),
    ((0, 255, 0), (173, 42, 26)),
    ((0, 0, 255), (32, 240, 118)),
    ((128, 128, 128), (126, 128, 128)),
    ((255, 255, 0), (219, 16, 138)),
]


@pytest.mark.parametrize(("colour", "expected"), KNOWN)
def test_bt709_limited_range(colour, expected):
    assert tuple(int(v) for v in yuv444(np.full((2, 2, 3), colour, np.uint8))[0, 0]) == expected


def test_agrees_with_the_library_that_codes():
    rng = np.random.default_rng(1)
    image = np.kron(rng.integers(0, 256, (8, 8, 3), dtype=np.uint8), np.ones((8, 8, 1), np.uint8))
    wide = {"dst_colorspace": Colorspace.ITU709, "dst_color_range": ColorRange.MPEG, "src_color_range": ColorRange.JPEG}
    frame = VideoReformatter().reformat(av.VideoFrame.from_ndarray(image, "rgb24"), format="yuv420p", **wide)
    theirs = frame.to_ndarray()[:64]
    assert np.abs(planes(image).y.astype(int) - theirs).max() <= 1


def test_back_to_rgb():
    y, x = np.mgrid[0:64, 0:64]
    image = np.stack((x * 3, y * 3, 128 + (x + y) // 2), -1).astype(np.uint8)
    assert np.abs(rgb(planes(image)).astype(int) - image).mean() < 1.5


@given(st.integers(0, 255), st.integers(0, 255))
def test_laying_keeps_and_covers_exactly(ground, own):
    plane = np.full((2, 2), ground, np.uint8)
    lay(plane, np.zeros((2, 2), np.uint8), np.full((2, 2), 255, np.uint8))
    assert (plane == ground).all()
    lay(plane, np.full((2, 2), own, np.uint8), np.zeros((2, 2), np.uint8))
    assert (plane == own).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(-9, 25), st.integers(-9, 25), st.integers(0, 2**31))
def test_a_sheet_lies_where_it_is_put(x, y, chance):
    """Within two steps of blending in RGB, at any place, even half outside."""
    rng = np.random.default_rng(chance)
    soft = np.kron(rng.integers(0, 256, (4, 5, 4), dtype=np.uint8), np.ones((2, 2, 1), np.uint8))
    ground = np.full((24, 32, 3), (90, 140, 60), np.uint8)
    expected = ground.astype(float)
    for i in range(8):
        for j in range(10):
            if 0 <= y + i < 24 and 0 <= x + j < 32:
                alpha = soft[i, j, 3] / 255
                expected[y + i, x + j] = expected[y + i, x + j] * (1 - alpha) + soft[i, j, :3] * alpha
    out = planes(ground)
    Sheet.of(soft, x, y).over(out)
    assert np.abs(out.y.astype(int) - yuv444((expected + 0.5).astype(np.uint8))[..., 0]).max() <= 3


def test_a_sheet_fades_dims_and_grows():
    square = Sheet.of(np.full((8, 8, 4), 255, np.uint8), 4, 4)
    ground = blank(16, 16)
    square.faded(0.5).over(ground)
    assert abs(int(ground.y[8, 8]) - (16 + 235) // 2) <= 1 and ground.y[0, 0] == 16
    dark = blank(16, 16, (255, 255, 255))
    square.dimmed(0.5).over(dark)
    assert abs(int(dark.y[8, 8]) - (16 + 235) // 2) <= 2 and dark.y[0, 0] == 235
    large = square.scaled(1.5, 2.0, 2.0, (64, 64))
    assert large.rect[0] <= 2 and large.rect[2] >= 14 and large.keep.min() == 0


def test_mixing_begins_and_ends_exactly():
    a, b, out = blank(8, 8, (200, 10, 60)), blank(8, 8, (5, 250, 9)), blank(8, 8)
    for share, same in ((0.0, a), (1.0, b)):
        mix(a, b, share, out)
        assert all((p == q).all() for p, q in zip(out.each(), same.each(), strict=True))
        mix_by(a, b, np.full((8, 8), round(share * 255), np.uint8), out)
        assert all((p == q).all() for p, q in zip(out.each(), same.each(), strict=True))


def test_rectangles():
    assert even((-3, 1, 7, 40), (10, 20)) == (0, 0, 8, 20)
    assert shared((0, 0, 4, 4), (4, 0, 8, 8)) is None
    assert joined([(0, 2, 4, 4), (2, 0, 3, 9)]) == (0, 0, 4, 9)
