"""Figures: the machine-checkable half of looking good."""

from dataclasses import replace
from functools import cache
from itertools import combinations
from time import thread_time

import numpy as np
import pytest

from vnc.assets import VISEMES, pack_sprite, unpack_sprite
from vnc.make.describe.fabrics import SHOWN_ON
from vnc.make.describe.invented import agreeing
from vnc.make.describe.looks import read_looks
from vnc.make.figure.assemble import draw, mood_of
from vnc.make.figure.emotions import EMOTIONS, adjusted
from vnc.make.figure.hair.styles import STYLES
from vnc.make.figure.looks import AGES, BEARDS, BUILDS, EXTRAS, EYE_SHAPES, FACES, LOWERS, OUTFITS, Looks
from vnc.make.figure.looks import STYLES as STYLE_NAMES
from vnc.make.figure.outfits import OUTFITS as PAINTED
from vnc.make.figure.pose import HABITS, POSES, pose_of
from vnc.make.figure.sheet import cast, patched, small_and_grey

SMALL, SCALE = (300, 330), 0.33
WOMAN = Looks(style="ponytail", hair="#c9cfe0", outfit="coat", cloth="#b3262f")
MAN = Looks(sex="m", style="messy", face="square", nose="straight", eye_shape="almond", outfit="suit", lower="trousers", turn=-1)
CHILD = Looks(age="child", style="twintails", face="round", hair="#e2c27c")
ELDER = Looks(sex="m", age="elder", style="tonsure", beard="full", skin="#573626", hair="#eef0f6", eye_shape="narrow",
              outfit="robe", lower="trousers", nose="broad")  # fmt: skip
FACED = pytest.mark.parametrize("looks", [WOMAN, MAN, CHILD, ELDER], ids=["woman", "man", "child", "dark elder"])


@cache
def sprite(looks: Looks, emotion: str = "neutral", pose: str = "relaxed", patches: bool = True):
    return draw(looks, emotion, pose, SMALL, SCALE, patches=patches)


def differing(first: np.ndarray, second: np.ndarray, box=None, threshold: float = 0.08) -> float:
    """The share of pixels that differ by more than the threshold in some channel."""
    if box:
        left, top, width, height = box
        first, second = (p[top : top + height, left : left + width] for p in (first, second))
    return float((np.abs(first.astype(int) - second.astype(int)).max(-1) > threshold * 255).mean())


@FACED
def test_emotions_differ_in_the_face(looks):
    pictures = {name: sprite(looks, name, patches=False) for name in EMOTIONS}
    box = pictures["neutral"].face
    shares = {(a, b): differing(pictures[a].base, pictures[b].base, box) for a, b in combinations(EMOTIONS, 2)}
    least = min(shares, key=lambda pair: shares[pair])
    assert shares[least] >= 0.04, (least, shares[least])


@FACED
@pytest.mark.parametrize("emotion", ["neutral", "sad"])
def test_visemes_differ_in_the_mouth(looks, emotion):
    mouths = {v: sprite(looks, emotion).patches[f"mouth:{v}"].image for v in VISEMES}
    shares = {pair: differing(mouths[pair[0]], mouths[pair[1]]) for pair in combinations(VISEMES, 2)}
    shares.pop(("rest", "MBP"))
    least = min(shares, key=lambda pair: shares[pair])
    assert shares[least] >= 0.03, (least, shares[least])


def test_blinks_differ_and_rest_is_the_base():
    whole = sprite(WOMAN)
    assert differing(patched(whole, "eyes:closed"), whole.base, whole.face) > 0.04
    assert differing(patched(whole, "eyes:half"), patched(whole, "eyes:closed"), whole.face) > 0.02
    assert differing(patched(whole, "mouth:rest"), whole.base) < 0.001


def test_mouth_stays_between_nose_and_chin():
    for looks in (WOMAN, MAN, replace(WOMAN, age="child"), replace(MAN, age="elder")):
        whole = sprite(looks, "surprised")
        patch = whole.patches["mouth:A"]
        assert whole.face[1] < patch.y and patch.y + patch.image.shape[0] <= whole.chin + 6


def test_every_emotion_takes_every_patch():
    for emotion in EMOTIONS:
        assert set(sprite(MAN, emotion).patches) == {f"mouth:{v}" for v in VISEMES} | {"eyes:half", "eyes:closed", "eyes:raised"}


def test_a_large_figure_costs_at_most_three_seconds():
    """As large as in a frame of 1080 lines; processor time of this thread."""
    for looks in (MAN, replace(WOMAN, outfit="mail", style="locs")):
        before = thread_time()
        draw(looks, "happy", "auto", (938, 1015), 1.0)
        assert thread_time() - before <= 3


def clear_of_the_frame(base: np.ndarray) -> bool:
    alpha = base[..., 3]
    return not alpha[0].any() and not alpha[:, 0].any() and not alpha[:, -1].any()


def stands_on_the_edge(base: np.ndarray) -> bool:
    return int((base[-1, :, 3] > 200).sum()) > 40


@pytest.mark.parametrize("style", STYLE_NAMES)
def test_hair_stays_in_the_picture(style):
    looks = replace(WOMAN, style=style, height=1.06)
    base = sprite(looks, "happy", patches=False).base
    assert clear_of_the_frame(base) and stands_on_the_edge(base)


@pytest.mark.parametrize("outfit", OUTFITS)
def test_clothes_stay_in_the_picture(outfit):
    looks = replace(MAN if len(outfit) % 2 else WOMAN, outfit=outfit)
    base = sprite(looks, "neutral", tuple(POSES)[len(outfit) % len(POSES)], patches=False).base
    assert clear_of_the_frame(base) and stands_on_the_edge(base)


def test_hats_leave_no_hair_above_their_brims():
    hatted = replace(WOMAN, extras=("hat",), extra_cloth="#2030d0", accent="#2030d0", hair="#e04020")
    for style in STYLE_NAMES:
        base = sprite(replace(hatted, style=style), patches=False).base.astype(int)
        above = base[:62]
        red = (above[..., 0] > above[..., 2] + 90) & (above[..., 3] > 200)
        assert red.mean() < 0.002, style


@pytest.mark.parametrize("extra", ["hood", "veil"])
def test_a_hood_is_the_outermost_outline(extra):
    """No hair, ear or knot sticks out of it, whatever the style."""
    base = replace(WOMAN, extras=(extra,), outfit="robe", cloth="#2c2e38")
    heads = [
        sprite(agreeing(replace(base, style=style)), patches=False).base[:100, :, 3] > 128 for style in ("bald", *STYLE_NAMES)
    ]
    assert all(abs(int(head.sum()) - int(heads[0].sum())) < 20 for head in heads[1:])


def test_a_figure_stands_in_its_own_way():
    poses = {pose_of("auto", "neutral", 1, HABITS["f"], seed) for seed in range(10)}
    assert len(poses) >= 3 and pose_of("auto", "angry", 1, HABITS["f"], 1) == POSES["hip"]


def test_what_is_worn_shows():
    for extra in EXTRAS:
        looks = replace(WOMAN, outfit=SHOWN_ON.get(extra, (WOMAN.outfit,))[0])
        bare = sprite(looks, pose="wave", patches=False).base
        worn = sprite(replace(looks, extras=(extra,)), pose="wave", patches=False).base
        assert clear_of_the_frame(worn), extra
        assert differing(bare, worn, threshold=0.04) > 0.0001, extra


@pytest.mark.parametrize(
    ("field", "options"),
    [("face", FACES), ("eye_shape", EYE_SHAPES), ("age", AGES), ("build", BUILDS), ("beard", BEARDS), ("sex", ("f", "m"))],
)
def test_each_value_is_another_drawing(field, options):
    pictures = [sprite(replace(MAN, **{field: option}), patches=False).base for option in options]
    least = 0.0003 if field == "beard" else 0.002  # a soul patch is small
    assert all(differing(a, b, threshold=0.04) > least for a, b in combinations(pictures, 2))


def test_poses_and_lowers_are_other_drawings():
    tall = {"size": (300, 460), "scale": 0.33, "patches": False}
    poses = [draw(WOMAN, "neutral", pose, **tall).base for pose in POSES]
    assert all(differing(a, b, threshold=0.04) > 0.002 for a, b in combinations(poses, 2))
    lowers = [draw(replace(MAN, outfit="tee", lower=lower), "neutral", "relaxed", **tall).base for lower in LOWERS]
    assert len({lower.tobytes() for lower in lowers}) >= 3


def test_tables_name_the_same_things():
    assert set(STYLES) == set(STYLE_NAMES) and set(PAINTED) == set(OUTFITS)
    assert len(STYLE_NAMES) >= 14 and len(OUTFITS) >= 10 and len(FACES) >= 4 and len(EYE_SHAPES) >= 4


def test_redraw_is_bit_identical():
    once, again = (draw(MAN, "angry", "hip", SMALL, SCALE) for _ in range(2))
    assert pack_sprite(once) == pack_sprite(again)


def test_another_name_is_another_person():
    people = [sprite(read_looks("", {}, name).looks, patches=False).base for name in ("Mira", "Tomas", "Ines", "Bo")]
    assert all(differing(a, b) > 0.05 for a, b in combinations(people, 2))


def test_boxes_lie_in_the_picture_and_hold_the_face():
    for looks in (WOMAN, MAN, replace(MAN, age="child")):
        whole = sprite(looks, patches=False)
        for left, top, width, height in (whole.face, whole.head):
            assert 0 <= left < left + width <= SMALL[0] and 0 <= top < top + height <= SMALL[1]
        left, top, width, height = whole.face
        assert whole.base[top + height // 2, left + width // 2, 3] == 255
        assert abs(whole.chin - (top + height)) < 8 and whole.head[3] > whole.face[3]


def test_a_sprite_survives_packing():
    whole = sprite(WOMAN)
    again = unpack_sprite(pack_sprite(whole))
    assert np.array_equal(again.base, whole.base) and again.face == whole.face and set(again.patches) == set(whole.patches)


def test_scale_changes_size_and_not_design():
    big = draw(WOMAN, "neutral", "relaxed", (600, 660), 0.66, patches=False).base
    from PIL import Image

    small = np.asarray(Image.fromarray(big).reduce(2))
    assert differing(small, sprite(WOMAN, patches=False).base, threshold=0.25) < 0.05


def test_free_text_moves_an_emotion():
    mood, unknown = adjusted(EMOTIONS["happy"], "bright smile, eyes closed")
    assert mood.lids == 0 and mood.smile >= 12 and not unknown
    mood, unknown = adjusted(EMOTIONS["sad"], "lowered eyes, tight mouth, purple elephants")
    assert mood.gaze[1] > 5 and mood.mouth == "press" and unknown == ("purple elephants",)
    assert adjusted(EMOTIONS["happy"], "no blush")[0].blush == EMOTIONS["neutral"].blush
    assert mood_of("nonsense") == EMOTIONS["neutral"]
    calm, laughing = (draw(WOMAN, "neutral", "relaxed", SMALL, SCALE, words) for words in ("", "laughing"))
    assert differing(calm.base, laughing.base, calm.face) > 0.05


def test_skin_shades_keep_their_hue():
    from vnc.make.draw.colour import to_lch
    from vnc.make.figure.ink import ink

    for skin in ("#fff0e8", "#ffe3d3", "#d2a07a", "#a06f4c", "#6e442e", "#573626"):
        colours = ink(replace(WOMAN, skin=skin))
        light, chroma, hue = to_lch(skin)
        deep_light, deep_chroma, deep_hue = to_lch(colours.skin_shadow)
        assert deep_light < light and abs((deep_hue - hue + 180) % 360 - 180) < 30
        assert chroma * 0.9 < deep_chroma < chroma + 0.06


def test_sheets_are_pictures():
    assert cast([("a", WOMAN), ("b", MAN)]).size[0] > 400
    assert small_and_grey(WOMAN).size[1] == 150


def test_a_turned_head_looks_aside_and_keeps_its_mouth():
    """The face goes where the figure looks; mouths and lids stay where they belong."""
    looks = read_looks("young woman, long red hair", {}, "Ann").looks
    left, ahead, right = (draw(looks, "neutral", "relaxed", (360, 420), 0.5, facing=way) for way in (-1, 0, 1))
    boxes = [sprite.patches["mouth:A"].x for sprite in (left, ahead, right)]
    assert boxes[0] + 6 < boxes[1] < boxes[2] or boxes[0] < boxes[1] < boxes[2] - 6
    for sprite in (left, right):
        mouth, face = sprite.patches["mouth:A"], sprite.face
        assert face[0] < mouth.x and mouth.x + mouth.image.shape[1] < face[0] + face[2] + 8
        changed = (mouth.image != sprite.base[mouth.y :, mouth.x :][: mouth.image.shape[0], : mouth.image.shape[1]]).any(-1)
        assert changed.mean() > 0.03 and not changed[:, 0].any() and not changed[:, -1].any()


@pytest.mark.parametrize("looks", [WOMAN, MAN], ids=["woman", "man"])
def test_raised_brows_change_what_lies_about_the_brows_and_nothing_else(looks: Looks) -> None:
    """The contour at the edges of a part is the whole figure's: nothing flickers there when a face moves."""
    whole = sprite(looks)
    for name in ("eyes:raised", "eyes:closed"):
        patch = whole.patches[name]
        height, width = patch.image.shape[:2]
        rest = whole.base[patch.y : patch.y + height, patch.x : patch.x + width]
        changed = np.abs(patch.image.astype(int) - rest).max(2) > 6
        assert 0.01 < changed.mean() < 0.7
        assert not changed[:, :2].any() and not changed[:, -2:].any()


@pytest.mark.parametrize("extra", ["plaid", "dots", "floral", "stripes", "patches", "dirt", "torn", "camouflage"])
def test_patterns_lie_on_trunk_and_sleeves(extra: str) -> None:
    looks = replace(MAN, outfit="shirt", cloth="#8fb0d8")
    bare, worn = (sprite(replace(looks, extras=extras), patches=False).base for extras in ((), (extra,)))
    left, right = bare.shape[1] // 2 - 75, bare.shape[1] // 2 + 75
    assert differing(bare[220:, left:right], worn[220:, left:right], threshold=0.04) > 0.01
    assert differing(bare[220:, : left + 10], worn[220:, : left + 10], threshold=0.04) > 0.002
    assert np.array_equal(bare[:150], worn[:150])


@pytest.mark.parametrize("outfit", ["shirt", "sweater", "waistcoat", "cardigan", "blazer", "suit", "coat", "jacket", "labcoat"])
def test_a_named_tie_is_seen_in_its_colour(outfit: str) -> None:
    looks = replace(WOMAN, outfit=outfit, cloth="#6a6a70", extras=("tie",), accent="#6a6a70", style="bob")
    red, green = (sprite(replace(looks, hues=(f"tie:{c}",)), patches=False).base for c in ("#c82020", "#20a040"))
    assert differing(red, green) > 0.001


def test_each_extra_may_have_a_colour_of_its_own() -> None:
    looks = replace(WOMAN, extras=("scarf", "beanie"), extra_cloth="#3a4a7a")
    red = sprite(replace(looks, hues=("scarf:#c82020",)), patches=False).base
    blue = sprite(looks, patches=False).base
    assert np.array_equal(red[:90], blue[:90]) and differing(red[150:], blue[150:]) > 0.01
