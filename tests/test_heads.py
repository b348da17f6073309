"""What is said of hair, faces and headwear: how it is read, and that each is another drawing."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.figure.assemble import draw
from vnc.make.figure.hair import lift_of
from vnc.make.figure.looks import ENDS, FRINGES, NOSES, Looks

WOMAN = Looks(style="long", skin="#ffe3d3", hair="#6b4630", fringe="full", ends="plain")
MAN = replace(WOMAN, sex="m", style="short", face="square", nose="straight", fringe="")


def picture(looks: Looks) -> np.ndarray:
    return draw(looks, "neutral", "relaxed", (240, 240), 0.33, patches=False).base.astype(int)


def differing(a: np.ndarray, b: np.ndarray) -> float:
    return float((np.abs(a - b).max(2) > 10).mean())


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("woman with long black hair, blunt ends", {"style": "long", "ends": "blunt"}),
        ("woman with long layered hair and curtain bangs", {"ends": "layered", "fringe": "curtain"}),
        ("girl with short hair, side-swept bangs", {"fringe": "side"}),
        ("girl, black hair, no bangs", {"fringe": "none"}),
        ("woman with red hair worn over one shoulder", {"ends": "shoulder", "style": "long"}),
        ("chief, kente cloth over one shoulder", {"ends": ""}),
        ("woman with long hair tucked behind one ear", {"shapes": ("tuck:ear",)}),
        ("boy with hair falling over one eye", {"fringe": "eye", "style": "swept"}),
        ("man with slicked back hair and a widow's peak", {"fringe": "peak", "style": "slick", "sex": "m"}),
        ("young man with shaved sides and short curls", {"style": "curltop"}),
        ("man with a comb-over", {"style": "combover"}),
        ("soldier with a crew cut", {"style": "crew"}),
        ("woman with a messy bun", {"style": "messybun"}),
        ("girl with afro puffs", {"style": "puffs"}),
        ("woman with half black half white hair", {"hair": "#25222c", "dye": "#eef0f6", "dyed": "halves"}),
        ("girl with hair fading from blue to pink", {"hair": "#3f6fc8", "dye": "#e88aa8", "dyed": "ombre"}),
        ("girl with pink streaks in her black hair", {"hair": "#25222c", "dye": "#e88aa8", "dyed": "streaks"}),
        ("man with thin grey hair", {"build": "average", "shapes": ("hair:thin",)}),
        ("stout man with a thin moustache", {"build": "sturdy", "beard": "pencil"}),
        ("man with a handlebar moustache", {"beard": "handlebar"}),
        ("man with mutton chops", {"beard": "chops"}),
        ("boy with a missing front tooth", {"shapes": ("teeth:missing",)}),
        ("pirate with an eye patch over his right eye", {"shapes": ("eyepatch side:right",)}),
        ("man with a scar on his right cheek", {"extras": ("cheek scar",), "shapes": ("cheek scar side:right",)}),
        ("woman with a burn scar on the left side of her face", {"extras": ("burn",), "shapes": ("burn side:left",)}),
        ("delinquent with a scar over his eyebrow", {"extras": ("brow slit",)}),
        ("left eye blue and right eye gold", {"eyes": "#3f6fc8", "other_eye": "#d9b45a", "shapes": ("other eye side:right",)}),
        ("woman with square glasses", {"extras": ("glasses",), "shapes": ("glasses:square",)}),
        ("woman with a hooked nose and a pointed chin", {"nose": "hooked", "face": "pointed"}),
        ("girl with star-shaped pupils", {"shapes": ("pupils:star",)}),
        ("man with hooded eyes", {"eye_shape": "hooded"}),
        ("jester, painted face, red and yellow motley, cap with bells", {"extras": ("jester hat", "motley", "war paint")}),
        ("alien woman, no hair, black eyes", {"style": "bald", "extras": ("black eyes",)}),
        ("a white-haired youth", {"age": "teen"}),
        ("viking, wild red beard, braided hair", {"beard": "full", "shapes": ()}),
        ("nurse, dark hair under a white cap", {"extras": ("nurse cap",)}),
    ],
)  # fmt: skip
def test_heads_are_read_as_they_are_said(text, values):
    looks = read_looks(text, {}, "Robin").looks
    assert {key: getattr(looks, key) for key in values} == values


@pytest.mark.parametrize(
    ("name", "text", "sex"),
    [("Akane", "energetic tomboy", "f"),
     ("Captain Selene", "starship captain, shaved head", "f"), ("Demon Lord", "long hair", "m"),
     ("Rex", "a mercenary", "m"), ("Lady Moth", "green eyes", "f")],
)  # fmt: skip
def test_names_that_leave_no_doubt_outweigh_likely_words(name, text, sex):
    assert read_looks(text, {}, name).looks.sex == sex


@pytest.mark.parametrize(
    ("names", "deep"), [(("Okafor", "Amina", "Kwame"), True), (("Siobhan", "Bjorn", "Ivanova", "Takeda", "Mei Lin"), False)]
)
def test_names_say_where_skin_comes_from_when_nothing_else_does(names, deep):
    from vnc.make.draw.colour import lightness

    for name in names:
        assert (lightness(read_looks("", {}, name).looks.skin) < 0.55) is deep, name
    assert lightness(read_looks("dark-skinned woman", {}, "Siobhan").looks.skin) < 0.55


def test_each_fringe_and_each_end_is_another_drawing():
    fringes = [picture(replace(WOMAN, fringe=value)) for value in FRINGES if value not in ("", "middle")]
    assert all(differing(a, b) > 0.003 for a, b in combinations(fringes, 2))
    ends = [picture(replace(WOMAN, ends=value)) for value in ENDS if value]
    assert all(differing(a, b) > 0.003 for a, b in combinations(ends, 2))


def test_sides_are_the_figures_own():
    left, right = (picture(replace(MAN, extras=("eyepatch",), shapes=(f"eyepatch side:{side}",))) for side in ("left", "right"))
    bare = picture(MAN)
    middle = bare.shape[1] // 2
    for side, place in ((left, np.s_[:, middle + 4 :]), (right, np.s_[:, : middle - 4])):
        change = np.abs(side - bare).max(2) > 60
        assert change[place].sum() > 0.55 * change.sum()


def test_noses_differ_on_women_as_well():
    noses = [picture(replace(WOMAN, nose=nose)) for nose in NOSES]
    assert all(differing(a, b) > 0.0002 for a, b in combinations(noses, 2))


def test_dye_stays_on_its_half():
    plain, dyed = (picture(replace(WOMAN, dye="#40d060", dyed=kind, turn=1)) for kind in ("", "halves"))
    green = (dyed[..., 1] > dyed[..., 0] + 40) & (dyed[..., 3] > 200)
    assert green[:, green.shape[1] // 2 + 12 :].sum() > 900 > 120 > green[:, : green.shape[1] // 2 - 12].sum()
    assert differing(plain, dyed) > 0.02


def test_crowns_rise_above_the_skull_but_not_under_hats():
    assert lift_of(WOMAN) > 12 > lift_of(replace(WOMAN, style="buzz")) == lift_of(replace(WOMAN, extras=("beanie",))) == 0
