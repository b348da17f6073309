"""Pictures that change by themselves: which of them is seen when."""

import pytest
from lowering import story

from vnc.lower.slides import Slide, turns
from vnc.plan import Plan
from vnc.render.motion import value
from vnc.stage import Motion, Stage, Tween

LAMP = """\
image lamp:
    "on.png"
    pause 0.5
    "off.png" with dissolve
    pause 1.0
    repeat
label start:
    {} lamp
    "It blinks."
"""
FILES = {"images/on.png": "1", "images/off.png": "2"}
LENGTH = 100


def levels(slides: list[Slide], tick: int) -> dict[str, float]:
    return {name: value(motion, "alpha", tick, 1.0) for name, motion in turns(slides, Motion((), LENGTH, 0))}


@pytest.mark.parametrize(
    ("tick", "seen"),
    [
        (0, {"a": 1, "b": 0}),
        (39, {"a": 1, "b": 0}),
        (45, {"a": 1, "b": 0.5}),
        (51, {"a": 0, "b": 1}),
        (65, {"a": 1, "b": 0.5}),
        (71, {"a": 1, "b": 0}),
        (99, {"a": 1, "b": 0}),
    ],
)
def test_what_comes_fades_over_what_is_there(tick: int, seen: dict[str, float]) -> None:
    """The later of two lies over the earlier: it fades in, and fades out when the earlier comes back."""
    assert levels([Slide(0, "a"), Slide(40, "b", 10), Slide(60, "a", 10)], tick) == seen


def test_a_fade_ends_when_the_next_comes() -> None:
    assert levels([Slide(0, "a"), Slide(40, "b", 50), Slide(60, "c")], 60) == {"a": 0, "b": 0, "c": 1}


def test_one_picture_or_a_fade_of_its_own_has_no_turns() -> None:
    assert turns([Slide(0, "a"), Slide(9, "a")], Motion((), LENGTH)) == ()
    fading = Motion((Tween("alpha", 0, 9, 0.0, 1.0),), LENGTH)
    assert turns([Slide(0, "a"), Slide(9, "b")], fading) == ()


def pictures(plan: Plan, stage: Stage) -> list[str]:
    return [plan.assets[actor.asset].path for actor in stage.actors]  # type: ignore[union-attr]


@pytest.mark.parametrize("verb", ["show", "scene"])
def test_an_image_of_several_pictures(verb: str) -> None:
    plan = story(LAMP.format(verb), FILES).plan
    stage = plan.shots[-1].stage
    assert pictures(plan, stage) == ["images/on.png", "images/off.png"]
    assert {actor.pose for actor in stage.actors} == {stage.actors[0].pose}
    assert {(a.motion.length, a.motion.loop) for a in stage.actors if a.motion} == {(72000, 0)}


def test_a_picture_that_is_not_there_leaves_the_first() -> None:
    plan = story(LAMP.format("show"), {"images/on.png": "1"}).plan
    assert pictures(plan, plan.shots[-1].stage) == ["images/on.png"]


def test_hidden_it_is_gone() -> None:
    plan = story(LAMP.format("show") + '    hide lamp\n    "Gone."\n', FILES).plan
    assert plan.shots[-1].stage.actors == ()
