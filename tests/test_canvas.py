"""The drawing engine: colours, shapes, paint."""

import numpy as np
import pytest

from vnc.make.draw import Canvas, Linear, Path, Radial, colour, curve, ellipse, outline, rect, stroke
from vnc.make.draw.noise import octaves
from vnc.make.draw.path import mirrored, scalloped, symmetric

COLOURS = ("#000000", "#ffffff", "#b3262f", "#3fa66b", "#25305c", "#ffe3d3", "#4a2c1e", "#7a4fd0", "#010203")


@pytest.mark.parametrize("text", COLOURS)
def test_oklch_goes_there_and_back(text):
    assert colour.from_lch(*colour.to_lch(text)) == text


@pytest.mark.parametrize("text", COLOURS[2:8])
def test_shade_is_darker_and_tint_lighter(text):
    assert colour.lightness(colour.shade(text)) < colour.lightness(text) < colour.lightness(colour.tint(text))


def test_short_colours_and_mixing():
    assert colour.parse("#fff") == (1, 1, 1)
    assert colour.mix("#000000", "#ffffff", 0.5) == "#808080"


def test_fill_is_exact_inside_and_empty_outside():
    canvas = Canvas(40, 30)
    canvas.fill(rect(10, 10, 20, 10), "#ff0000")
    picture = canvas.rgba()
    assert picture.shape == (30, 40, 4)
    assert tuple(picture[15, 20]) == (255, 0, 0, 255)
    assert picture[15, 5, 3] == 0


def test_area_of_a_disc_is_right_at_any_scale():
    for scale in (0.5, 1, 3):
        canvas = Canvas(100, 100, scale)
        canvas.fill(ellipse(50, 50, 30, 30), "#fff")
        assert canvas.planes[3].sum() == pytest.approx(np.pi * (30 * scale) ** 2, rel=0.05)


def test_booleans():
    left, right = rect(0, 0, 20, 20), rect(10, 0, 20, 20)
    areas = []
    for shape in (left | right, left & right, left - right):
        canvas = Canvas(40, 30)
        canvas.fill(shape, "#fff")
        areas.append(float(canvas.planes[3].sum()))
    assert areas == pytest.approx([600, 200, 200], rel=0.06)


def test_clip_and_nested_clips():
    canvas = Canvas(40, 40)
    with canvas.clipped(rect(0, 0, 20, 40)), canvas.clipped(rect(0, 0, 40, 20)):
        canvas.fill(rect(0, 0, 40, 40), "#fff")
    alpha = canvas.rgba()[..., 3]
    assert alpha[10, 10] == 255
    assert alpha[30, 10] == alpha[10, 30] == 0


def test_clip_that_meets_nothing_paints_nothing():
    canvas = Canvas(40, 40)
    with canvas.clipped(rect(0, 0, 10, 10)), canvas.clipped(rect(20, 20, 10, 10)):
        canvas.fill(rect(0, 0, 40, 40), "#fff")
    canvas.fill(rect(0, 0, 40, 40), "#fff", clip=rect(90, 90, 5, 5))
    assert canvas.planes[3].sum() < 2


def test_matrix_moves_turns_and_comes_back():
    canvas = Canvas(100, 100)
    with canvas.saved():
        canvas.translate(50, 50)
        canvas.rotate(90)
        assert canvas.point(10, 0) == pytest.approx((50, 60))
    assert canvas.point(10, 0) == (10, 0)


def test_gradients_run_between_their_stops():
    canvas = Canvas(100, 10)
    canvas.fill(rect(0, 0, 100, 10), Linear(0, 0, 100, 0, ("#000000", "#ffffff")))
    row = canvas.rgb()[5, :, 0].astype(int)
    assert row[2] < 12 and row[97] > 243 and abs(row[50] - 128) < 6
    canvas.fill(rect(0, 0, 100, 10), Radial(50, 5, 20, ("#ff0000", colour.alpha("#ff0000", 0))))
    assert tuple(canvas.rgb()[5, 50]) == (255, 0, 0) or canvas.rgb()[5, 50, 1] < 12


@pytest.mark.parametrize(("blend", "expected"), [("over", 128), ("multiply", 64), ("screen", 192), ("add", 255), ("atop", 128)])
def test_blends_of_half_grey_on_half_grey(blend, expected):
    canvas = Canvas(9, 9)
    canvas.fill(rect(-5, -5, 30, 30), "#808080")
    canvas.fill(rect(-5, -5, 30, 30), "#808080", blend=blend)
    assert canvas.rgb()[4, 4, 0] == pytest.approx(expected, abs=2)


def test_erase_and_unknown_blend():
    canvas = Canvas(9, 9)
    canvas.fill(rect(-5, -5, 30, 30), "#808080")
    canvas.fill(rect(-5, -5, 30, 30), "#000", blend="erase")
    assert canvas.planes.max() == 0
    with pytest.raises(ValueError, match="no blend"):
        canvas.fill(rect(-5, -5, 30, 30), "#000", blend="burn")


def test_inner_stays_inside_its_shape():
    canvas = Canvas(60, 60)
    shape = ellipse(30, 30, 20, 20)
    canvas.inner(shape, -10, 0, "#000", 1, blur=2)
    alpha = canvas.planes[3]
    assert alpha[30, 47] > 0.8 and alpha[30, 14] < 0.1 and alpha[30, 55] == 0


def test_line_follows_open_and_closed_shapes():
    canvas = Canvas(60, 60)
    canvas.line(outline(("M", 10, 10), ("L", 50, 10)), "#fff", 4)
    assert canvas.planes[3][10, 30] == 1 and canvas.planes[3][30, 30] == 0
    combined = Canvas(60, 60)
    combined.line(rect(10, 10, 40, 40) - rect(30, 30, 40, 40), "#fff", 4)
    assert combined.planes[3][20, 10] > 0.8 and combined.planes[3][20, 30] == 0


def test_crop_goes_on_in_the_same_coordinates():
    canvas = Canvas(50, 50, 2)
    part = canvas.crop((20, 20, 40, 40))
    canvas.fill(ellipse(20, 20, 5, 5), "#fff")
    part.fill(ellipse(20, 20, 5, 5), "#fff")
    assert np.allclose(part.planes, canvas.planes[:, 20:60, 20:60], atol=0.02)


def test_paste_puts_one_canvas_over_another():
    canvas = Canvas(30, 30)
    canvas.fill(rect(0, 0, 30, 30), "#fff")
    layer = canvas.sibling()
    layer.fill(rect(10, 10, 10, 10), "#000")
    canvas.paste(layer.blurred(0), opacity=0.5)
    assert canvas.rgb()[15, 15, 0] == pytest.approx(128, abs=1) and canvas.rgb()[5, 5, 0] == 255


def test_redraw_is_bit_identical():
    def once():
        canvas = Canvas(80, 80, 1.3)
        canvas.fill(curve([(10, 10), (60, 20), (40, 70, 1)]), Linear(0, 0, 80, 80, ("#b3262f", "#25305c")), blur=2)
        canvas.line(stroke([(5, 5), (40, 30), (70, 70)], 8), "#101020", 2)
        return canvas.rgba()

    assert np.array_equal(once(), once())


def test_point_helpers():
    assert mirrored([(3, 1, 1)]) == [(-3, 1, 1)]
    assert symmetric([(0, 0), (5, 5), (0, 9)]) == [(0, 0), (5, 5), (0, 9), (-5, 5)]
    small, big = ellipse(0, 0, 10, 10), scalloped(ellipse(0, 0, 10, 10), 8, 3)
    assert isinstance(big, Path) and big.bounds()[2] > small.bounds()[2] + 1


def test_noise_is_seeded():
    assert np.array_equal(octaves(64, 32, 7), octaves(64, 32, 7))
    assert not np.array_equal(octaves(64, 32, 7), octaves(64, 32, 8))
