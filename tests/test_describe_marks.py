"""Marks, cuts of hair and names: each where and as it is said."""

from dataclasses import replace

import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.describe.namesakes import origin_of
from vnc.make.figure.assemble import draw


@pytest.mark.parametrize(
    ("text", "values", "shapes"),
    [
        ("cyborg, buzzed white hair", {"style": "buzz"}, ()),
        ("girl, asymmetrical neon blue hair", {"style": "sideshave"}, ()),
        ("girl, asymmetrical bangs, long hair", {"style": "long", "fringe": "side"}, ()),
        ("girl, one side of her head shaved, the other long and purple", {"style": "sideshave", "hair": "#7a4fa8"}, ()),
        ("old witch, wild grey hair", {"style": "mane"}, ()),
        ("goth girl, purple-tipped black hair", {"hair": "#25222c", "dyed": "tips"}, ()),
        ("girl with black hair with red tips", {"hair": "#25222c", "dyed": "tips"}, ()),
        ("boy, bandage on his cheek", {"extras": ("plaster",)}, ()),
        ("soldier, bandaged forehead", {"extras": ("head bandage",)}, ()),
        ("android girl, barcode on her neck", {"extras": ("tattoo",)}, ("tattoo:neck", "tattoo kind:barcode")),
        ("man, burn marks on his arms", {"extras": ("arm burn",)}, ("sleeves:rolled",)),
        ("woman, scars on her forearms", {"extras": ("arm scars",)}, ()),
        ("priestess, crescent mark on her forehead", {"extras": ("forehead mark",)}, ("forehead mark:crescent",)),
        ("woman with a third eye", {"extras": ("forehead mark",)}, ("forehead mark:eye",)),
        ("assassin, one glowing red eye", {"extras": ("glowing eyes",), "eyes": "#4a4248"}, ("glowing eyes:one",)),
    ],
)
def test_marks_are_where_they_are_said(text: str, values: dict[str, object], shapes: tuple[str, ...]) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert {key: getattr(looks, key) for key in values} == values
    assert set(shapes) <= set(looks.shapes)


@pytest.mark.parametrize("name", ["Mrs. Yamada", "\u5c71\u7530", "\u306f\u308b", "\uae40\uc11c\uc5f0", "Mikasa"])
def test_names_and_letters_tell_where_people_come_from(name: str) -> None:
    assert origin_of(name) == origin_of("Haruto")


@pytest.mark.parametrize(
    ("text", "extras", "shapes"),
    [
        ("fox spirit with fox ears and nine tails", ("fox ears", "tail"), ("tail:nine",)),
        ("demon girl with horns and a demon tail", ("horns", "tail"), ("tail:demon",)),
        ("dancer, black hair with a red rose behind the ear", ("flower",), ()),
        ("woman with black nails", ("nails",), ()),
        ("old sailor, pipe in his mouth", ("cigarette",), ("cigarette:pipe",)),
        ("man with a knife scar on his cheek", ("cheek scar",), ()),
        ("widow with sad gray eyes", (), ("rest:sad",)),
        ("duelist with an arrogant smirk", (), ("rest:smirk",)),
        ("man with tattoos on his neck and hands", ("tattoo", "hand tattoo"), ("tattoo:neck",)),
        ("girl, dragon tattoo on her shoulder", ("shoulder tattoo",), ()),
        ("woman with a bindi", ("forehead mark",), ("forehead mark:dot",)),
        ("girl with a sunburned nose", ("sunburn",), ()),
    ],
)
def test_particulars(text: str, extras: tuple[str, ...], shapes: tuple[str, ...]) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert looks.extras == extras and not looks.held
    assert set(shapes) <= set(looks.shapes)


def test_a_face_at_rest_changes_no_named_emotion() -> None:
    sad = read_looks("widow with sad eyes", {}, "Hale").looks
    plain = replace(sad, shapes=())
    pictures = {
        (looks is sad, emotion): draw(looks, emotion, "auto", (90, 110), 0.12, patches=False).base.tobytes()
        for looks in (sad, plain)
        for emotion in ("neutral", "angry")
    }
    assert pictures[True, "angry"] == pictures[False, "angry"] and pictures[True, "neutral"] != pictures[False, "neutral"]
