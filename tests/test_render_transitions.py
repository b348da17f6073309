"""Transitions: each begins with the old picture and ends with the new one, and changes on the way."""

from dataclasses import replace

import numpy as np
import pytest
from painted import ANN, BEN, OTHER, SIZE, STAGE, renderer

from vnc.render.moves import moving
from vnc.render.planes import blank, planes
from vnc.render.transitions import MAKERS, effect
from vnc.stage import Pose, Transition
from vnc.timeline import SECOND, Segment

EDGES = ("left", "right", "top", "bottom")
FAMILIES = ["move", "ease", *(f + w + e for f in ("move", "ease") for w in ("in", "out") for e in EDGES)]
PREDEFINED = [name for name in MAKERS if name not in ("imagedissolve", "cropmove", "pause", "none")] + FAMILIES
AT_ONCE = {"vpunch", "hpunch", "pause", "none"}
HALF = Transition("dissolve", SECOND // 2)
COMPOUND = {
    "multiple": Transition(
        "multiple", SECOND, (("scene0", "old"), ("scene1", "#ff0000"), ("scene2", "new")), (HALF, replace(HALF, name="wipeleft"))
    ),
    "compose": Transition("compose", SECOND, (("part0", "trans"), ("part1", "before")), (replace(HALF, length=SECOND), HALF)),
    "sub": Transition("sub", SECOND, (("rect", "(0.25,0.25,0.5,0.5)"),), (HALF,)),
    "imagedissolve": Transition("imagedissolve", SECOND, (("image", "yard"), ("ramplen", 16.0), ("reverse", 1.0))),
    "clouded": Transition("imagedissolve", SECOND, (("image", "nowhere"),)),
    "cropmove": Transition("cropmove", SECOND, (("startcrop", "0.5,0.5,0.0,0.0"), ("endcrop", "0,0,1,1"), ("topnew", 1.0))),
    "swing": Transition("swing", SECOND, (("vertical", 1.0), ("reverse", 1.0))),
    "fade": Transition("fade", SECOND, (("out", 0.2), ("hold", 0.6), ("in", 0.2), ("color", "#fff"))),
    "warped": Transition("dissolve", SECOND, (("time_warp", "easein_quad"),)),
}


def noise(chance: int):
    rng = np.random.default_rng(chance)
    return planes(np.kron(rng.integers(0, 256, (18, 32, 3), dtype=np.uint8), np.ones((10, 10, 1), np.uint8)))


def painted(entry: Transition, share: float):
    old, new, out = noise(1), noise(2), blank(*SIZE)
    effect(entry, SIZE, renderer().shop.control)(share, old, new, out)
    return old, new, out


def same(a, b, within: int = 0) -> bool:
    return all(np.abs(p.astype(int) - q).max() <= within for p, q in zip(a.each(), b.each(), strict=True))


def test_there_are_47():
    assert len(PREDEFINED) == 47


@pytest.mark.parametrize("entry", [*(Transition(name, SECOND) for name in MAKERS), *COMPOUND.values()], ids=lambda t: t.name)
def test_from_the_old_picture_to_the_new_one(entry):
    old, new, begun = painted(entry, 0.0)
    assert same(begun, old) or entry.name in AT_ONCE or entry.name == "sub"
    *_, done = painted(entry, 1.0)
    assert same(done, new) or entry.name in ("vpunch", "hpunch")
    *_, middle = painted(entry, 0.42)
    assert (not same(middle, old) and not same(middle, new)) or entry.name in ("pause", "none")


def test_fade_holds_its_colour():
    *_, out = painted(COMPOUND["fade"], 0.5)
    assert same(out, blank(*SIZE, colour=(255, 255, 255)))


@pytest.mark.parametrize("name", [*FAMILIES, "zoomin", "zoomout"])
def test_figures_move_between_stages(name):
    """In a film: the first frame is the old stage, the frame at its end the new one, nothing jumps between."""
    after = replace(STAGE, actors=(replace(ANN, pose=Pose(x=0.55)), replace(BEN, tag="new", pose=Pose(x=0.8))))
    segment = Segment(after, SECOND, before=STAGE, entry=Transition(name, SECOND // 2))
    paint = renderer(motion=False)
    first, end = paint.frame(segment, 0), paint.frame(segment, SECOND // 2)
    assert np.abs(first.astype(int) - paint.frame(Segment(STAGE, SECOND), 0)).mean() < 0.6
    assert (end == paint.frame(Segment(after, SECOND), 0)).all()
    middle = paint.frame(segment, SECOND // 4)
    assert (middle != first).any() and (middle != end).any()


def test_a_face_that_changes_while_it_moves_stays_covered():
    after = replace(STAGE, actors=(replace(ANN, asset="ben", pose=Pose(x=0.5)),))
    pair = moving(STAGE, after, Transition("move", SECOND // 2))
    assert pair is not None and len([a for a in pair[1].actors if a.asset in ("ann", "ben")]) == 3


def test_a_new_place_dissolves_under_moving_figures():
    segment = Segment(OTHER, SECOND, before=STAGE, entry=Transition("ease", SECOND // 2))
    paint = renderer(motion=False)
    middle = paint.frame(segment, SECOND // 4).astype(int)
    a, b = (paint.frame(Segment(replace(s, actors=()), SECOND), 0).astype(int) for s in (STAGE, OTHER))
    corner = slice(0, 8), slice(0, 8)
    assert np.abs(middle[corner] - (a[corner] + b[corner]) / 2).mean() < 6
