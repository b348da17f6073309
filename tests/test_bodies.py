"""Bodies: shoulders, elbows, hems and hands where they belong."""

from itertools import pairwise

import numpy as np
import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.figure.assemble import draw
from vnc.make.figure.body import Body, body_of
from vnc.make.figure.bones import bones, limb_shape
from vnc.make.figure.looks import BUILDS, Looks
from vnc.make.figure.outfits.cloth import above_hem
from vnc.make.figure.pose import POSES, STANCES, Arm

MAN, WOMAN = Looks(sex="m", lower="trousers"), Looks()
ARMS = tuple({arm for pair in (POSES | STANCES).values() for arm in pair})


def edge(body: Body, y: float) -> float:
    """How far the trunk reaches at a height, in design units."""
    mask = body.torso().mask((0, round(y), 400, 1))
    return float(np.count_nonzero(mask))


def test_men_have_squarer_shoulders_than_women() -> None:
    man, woman = body_of(MAN), body_of(WOMAN)
    assert edge(man, 280) / man.shoulder > edge(woman, 280) / woman.shoulder + 0.05
    old = body_of(Looks(sex="m", age="elder"))
    assert edge(old, 280) / old.shoulder < edge(man, 280) / man.shoulder


def test_a_mans_trunk_narrows_in_one_line_from_chest_to_waist() -> None:
    body = body_of(MAN)
    widths = [edge(body, y) for y in range(430, 590, 20)]
    assert all(a >= b for a, b in pairwise(widths)) and widths[0] > widths[-1] + 20


def test_builds_stay_apart() -> None:
    bodies = [body_of(Looks(sex="m", build=build)) for build in BUILDS]
    outlines = {(round(edge(b, 300) / 4), round(edge(b, 460) / 4), round(edge(b, 580) / 4), round(b.arm / 4)) for b in bodies}
    assert len(outlines) == len(BUILDS)


@pytest.mark.parametrize("arm", ARMS)
def test_an_elbow_is_a_corner(arm: Arm) -> None:
    """The bones go nowhere beyond the joint, and the forearm tapers to the wrist."""
    points = arm.points(body_of(MAN))
    line = bones(points)
    low, high = np.min(points, 0) - 0.01, np.max(points, 0) + 0.01
    assert (line >= low).all() and (line <= high).all()
    assert np.hypot(*(line[len(line) // 2] - points[1])) < 0.12 * np.hypot(*np.subtract(points[1], points[0]))


def test_arms_narrow_to_elbow_and_wrist() -> None:
    straight = [(150.0, 300.0), (150.0, 500.0), (150.0, 700.0)]
    mask = limb_shape(straight, 74, 0, 1, 0, 1).mask((0, 250, 300, 500))
    shoulder, elbow, forearm, wrist = (int(np.count_nonzero(mask[y - 250])) for y in (340, 494, 540, 696))
    assert shoulder > forearm > elbow > wrist > 0.4 * shoulder


def test_hems_hang_lowest_in_the_middle() -> None:
    mask = above_hem(680).mask((-150, 640, 300, 80))
    assert np.count_nonzero(mask[:, 150]) > np.count_nonzero(mask[:, 10]) + 8


@pytest.mark.parametrize("pose", ["wave", "crossed", "hip"])
@pytest.mark.parametrize("text", ["muscular man, white T-shirt", "fat man in a puffer jacket"])
def test_hands_stay_in_the_picture(text: str, pose: str) -> None:
    looks = read_looks(text, {}, "Bo").looks
    cover = draw(looks, "neutral", pose, (470, 508), 0.493, patches=False).base[..., 3]
    assert not cover[:, :2].any() and not cover[:, -2:].any()
