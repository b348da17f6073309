"""How somebody is said to stand, and what orders, houses and losses prescribe to wear."""

import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.figure.looks import Looks
from vnc.make.figure.pose import POSES, STANCES, habits_of, pose_of


def looks_of(text: str) -> Looks:
    return read_looks(text, {}, "Hale").looks


STOOD = {
    "a guard, arms folded": "crossed", "a girl who crosses her arms": "crossed", "a woman with her hands on her hips": "hips",
    "a teacher with a hand on her hip": "hip", "a butler, hands clasped behind his back": "behind",
    "a boy with his hands deep in his trouser pockets": "pockets",
}  # fmt: skip


@pytest.mark.parametrize(("text", "stance"), STOOD.items())
def test_a_stance_that_is_said_is_taken_while_nothing_stirs(text: str, stance: str) -> None:
    looks = looks_of(text)
    assert habits_of(looks) == (stance,)
    assert pose_of("auto", "neutral", 1, (stance,)) == (POSES | STANCES)[stance]
    assert pose_of("wave", "neutral", 1, (stance,)) == POSES["wave"]


def test_monks_and_nuns_wear_their_own_habits() -> None:
    friar = looks_of("a fat friar in a brown habit")
    assert (friar.outfit, friar.sex, friar.style) == ("habit", "m", "tonsure") and not friar.wears("veil")
    nun = looks_of("a nun in a black habit and white wimple")
    assert nun.outfit == "habit" and nun.wears("veil") and not nun.hue("veil", "none").startswith("#e")
    assert looks_of("a girl with a habit of biting her lip").outfit != "habit"


def test_mourning_is_black_unless_a_colour_is_said_of_it() -> None:
    gloved = looks_of("an old lady in widow's weeds and white lace gloves")
    assert gloved.cloth == "#26232b" and gloved.hue("gloves") == "#eef0f6" and gloved.shape("gloves") == "lace"
    assert looks_of("a girl in a purple mourning dress").cloth == looks_of("a girl in a purple dress").cloth


def test_servants_wear_linen_caps_and_white_aprons() -> None:
    maid = looks_of("a kitchen maid with a white cap")
    assert maid.wears("nurse cap") and not maid.wears("cap") and maid.shape("nurse cap") == "mob"
    cook = looks_of("an old cook in an apron")
    assert cook.accent == "#f4f2f0" and looks_of("a boy in a white cap").wears("cap")


def test_a_sash_goes_round_the_waist_or_across_the_chest() -> None:
    across, round_waist = looks_of("a man in a suit with a blue sash across his chest"), looks_of("a bandit with a red sash")
    assert across.wears("sash") and not across.shape("sash") and round_waist.shape("sash") == "waist"
    assert not looks_of("a girl in a kimono with a red sash").wears("sash")


def test_an_inspector_wears_a_tie_under_his_coat() -> None:
    inspector = looks_of("a police inspector in a grey overcoat, a man of 50")
    assert inspector.shape("shirt") == "shirt" and inspector.wears("tie")
    assert looks_of("a detective in a coat over a black turtleneck").shape("shirt") == "turtleneck"


def test_what_lies_open_shows_what_is_said_beneath() -> None:
    vest = looks_of("a boy in a purple vest on bare skin with a red fez")
    assert vest.shape("shirt") == "bare" and vest.shape("turban") == "fez" and vest.skin != vest.hue("turban")
    assert looks_of("a delinquent boy in an open gakuran over a red t-shirt").shape("shirt") == "tee"
    assert looks_of("a ghost girl in a white dress stained with blood").shape("dirt") == "blood"


def test_an_eye_of_metal_glows_alone() -> None:
    assert looks_of("a hacker girl with a blue cybernetic eye").shape("glowing eyes") == "one"


def test_a_citizens_frock_coat_is_plain_and_an_abbot_is_no_zen_monk() -> None:
    assert looks_of("a Victorian gentleman in a black frock coat and top hat").outfit == "tailcoat"
    assert looks_of("a pirate in a blue frock coat").outfit == "frock coat"
    assert looks_of("an abbot in a monk's robe").outfit == "habit" and looks_of("a man in a saffron monk's robe").outfit == "monk"
