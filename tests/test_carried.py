"""What people carry is read with its place and colour, and drawn in a hand that leaves the face alone."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from vnc.assets import Sprite
from vnc.make.describe.looks import read_looks
from vnc.make.describe.things import NAMES, THINGS
from vnc.make.figure.assemble import draw
from vnc.make.figure.held.fist import FISTS
from vnc.make.figure.held.hold import HOLDS, holding
from vnc.make.figure.held.table import HELD
from vnc.make.figure.looks import EXTRAS, Looks
from vnc.make.figure.perched import PERCHED
from vnc.make.figure.pose import POSES

WOMAN = Looks(style="ponytail", outfit="coat", cloth="#2f3f6b")
MAN = Looks(sex="m", style="messy", face="square", outfit="suit", lower="trousers", build="muscular", height=1.06, turn=-1)
CHILD = Looks(age="child", style="short", face="round", outfit="tee")
PEOPLE = {"woman": WOMAN, "man": MAN, "child": CHILD}

READ: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {  # what is held, and what is worn
    "girl holding a red umbrella": (("umbrella",), ()),
    "old woman leaning on a cane": (("cane",), ()),
    "woman with a sword at her hip and a shield on her arm": (("shield",), ("sword",)),
    "man in armour, sword in hand, shield": (("sword", "shield"), ()),
    "man with his katana drawn": (("katana",), ()),
    "a man carrying a sword": ((), ("sword",)),
    "woman carrying a sword on her back": ((), ("sword on the back",)),
    "a boy clutching his teddy bear, pyjamas": (("teddy bear",), ()),
    "she is never without her sketchbook": (("sketchbook",), ()),
    "student, school bag over one shoulder, holding books to her chest": (("books",), ("shoulder bag",)),
    "girl, guitar slung on her back": ((), ("guitar on the back",)),
    "woman holding a bow, quiver on her back": (("bow",), ("quiver",)),
    "archer holding a bow": (("bow",), ("quiver",)),
    "soldier, rifle slung over his shoulder": ((), ("rifle",)),
    "soldier aiming a rifle": (("rifle",), ()),
    "man with a cup of coffee in one hand, newspaper under his arm": (("mug", "newspaper"), ()),
    "woman holding a lantern high, spear, sword and book": (("lantern", "spear"), ("sword", "book at the belt")),
    "man, owl on his shoulder, gnarled staff": (("staff",), ("owl",)),
    "man with keys at his belt": ((), ("keys at the belt",)),
    "girl with a rose tattoo": ((), ("tattoo",)),
    "bookshop owner, cardigan": ((), ()),
    "girl in a ball gown": ((), ()),
    "office worker, briefcase in one hand and coffee in the other": (("briefcase", "paper cup"), ()),
    "girl holding tulips": (("bouquet",), ()),
    "man with a bat resting on his shoulder": (("bat",), ()),
    "woman with a small red dragon on her shoulder": ((), ("dragon",)),
    "woman, cat-like smile": ((), ()),
    "courier with a messenger bag": ((), ("satchel",)),
    "man, his ever-present mug": (("mug",), ()),
    "She grips a candle. On her back hangs a guitar.": (("candle",), ("guitar on the back",)),
    "woman, in one hand a book and in the other a dagger": (("book", "dagger"), ()),
    "man; a raven sits on his shoulder": ((), ("raven",)),
    "woman with crow's feet": ((), ("age lines",)),
    "man without a sword": ((), ()),
    "girl, cat ears": ((), ("cat ears",)),
}


@pytest.mark.parametrize(("text", "carried"), READ.items())
def test_things_are_read_with_their_places(text: str, carried: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    reading = read_looks(text, {}, "Hale")
    assert (reading.looks.held, set(reading.looks.extras), reading.notes) == (carried[0], set(carried[1]), ())


@pytest.mark.parametrize(
    ("text", "thing", "colour", "shape"),
    [
        ("girl with a red umbrella", "umbrella", "#b3262f", ""),
        ("geisha with an oil-paper umbrella", "umbrella", "#a8323c", "paper"),
        ("bride, bouquet of white roses in her hands", "bouquet", "#eef0f6", "roses"),
        ("woman with a basket of red apples", "basket", "#b88a50", "apples"),
        ("guitarist playing a black electric guitar", "guitar", "#25222c", "electric"),
        ("cowboy with a revolver in his hand", "gun", "#4a4e58", "revolver"),
        ("man with a glass of white wine", "wine glass", "#f0e4a8", ""),
    ],
)
def test_things_have_colours_and_shapes(text: str, thing: str, colour: str, shape: str) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert looks.held == (thing,)
    assert (looks.hue(thing, HELD[thing].colour), looks.shape(thing)) == (colour, shape)


def test_a_thing_colours_and_ages_nobody() -> None:
    plain, carrying = (read_looks(f"girl in a coat{more}", {}, "Hale").looks for more in ("", " with an old red umbrella"))
    assert replace(carrying, held=(), hues=()) == plain


def test_a_third_thing_is_told() -> None:
    reading = read_looks("woman holding a candle, a mug and a mirror", {}, "Hale")
    assert reading.looks.held == ("candle", "mug") and reading.notes == ("no hand is free for: mirror",)


def test_things_are_held_by_name() -> None:
    reading = read_looks("", {"held": "umbrella:red, book"}, "Hale")
    assert reading.looks.held == ("umbrella", "book") and reading.looks.hue("umbrella") == "#b3262f" and not reading.notes
    assert read_looks("", {"extras": "scarf, umbrella"}, "Hale").looks.held == ("umbrella",)
    assert "did you mean `umbrella`" in read_looks("", {"carries": "umbrela"}, "Hale").notes[0]


def test_every_thing_that_is_read_is_painted() -> None:
    assert set(NAMES) == set(HELD)
    worn = {extra for thing in THINGS for extra in (thing.belt, thing.back, thing.shoulder) if extra}
    assert worn <= set(EXTRAS) and set(PERCHED) <= set(EXTRAS)
    assert {held.hold for held in HELD.values()} <= set(HOLDS)
    words = [word.strip() for thing in THINGS for word in thing.words.split(",")]
    assert not {word for word in words if words.count(word) > 1}


@cache
def sprite(who: str, held: tuple[str, ...] = (), pose: str = "relaxed", facing: int = 0) -> Sprite:
    return draw(replace(PEOPLE[who], held=held), "neutral", pose, (270, 306), 0.3, patches=not held, facing=facing)


def boxes(who: str, facing: int = 0) -> list[tuple[slice, slice]]:
    """Mouth and eyes, without the hair beside them."""
    parts = sprite(who, facing=facing).patches
    out: list[tuple[slice, slice]] = []
    for name, side in (("mouth:rest", 0.0), ("eyes:closed", 0.1)):
        patch = parts[name]
        height, width = patch.image.shape[:2]
        edge = round(width * side)
        out.append((slice(patch.y, patch.y + height), slice(patch.x + edge, patch.x + width - edge)))
    return out


def covered(who: str, name: str, facing: int = 0) -> bool:
    """Whether the thing hides any of mouth or eyes."""
    bare, held = (sprite(who, h, facing=facing).base.astype(int) for h in ((), (name,)))
    changed = (np.abs(bare - held).max(2) > 20) & (bare[..., 3] > 250)
    return any(changed[box].mean() > 0.002 for box in boxes(who, facing))


@pytest.mark.parametrize(("number", "name"), tuple(enumerate(HELD)))
def test_a_held_thing_shows_and_leaves_the_face_alone(number: int, name: str) -> None:
    who = tuple(PEOPLE)[number % 3]
    bare, held = sprite(who).base.astype(int), sprite(who, (name,)).base.astype(int)
    assert not held[0, :, 3].any() and not held[:, 0, 3].any() and not held[:, -1, 3].any()
    changed = np.abs(bare - held).max(2) > 20
    assert changed[: 270 if who == "child" else 215].mean() > 0.004
    assert not covered(who, name)


@pytest.mark.parametrize(("who", "name"), [("woman", "fan"), ("man", "umbrella"), ("child", "microphone"), ("child", "cat")])
def test_turned_heads_keep_clear_of_what_is_held(who: str, name: str) -> None:
    assert not covered(who, name, -1) and not covered(who, name, 1)


@pytest.mark.parametrize("pose", POSES)
def test_a_free_hand_goes_on_gesturing_and_the_busy_one_holds(pose: str) -> None:
    holds = {name: HOLDS[held.hold] for name, held in HELD.items()}
    left, right = holding(replace(WOMAN, held=("book",), turn=1), POSES[pose], holds)
    assert left.holds and not right.holds
    assert all(arm.holds for arm in holding(replace(WOMAN, held=("book", "mug")), POSES[pose], holds))
    assert all(arm.holds for arm in holding(replace(WOMAN, held=("cat",)), POSES[pose], holds))
    assert holding(WOMAN, POSES[pose], holds) == POSES[pose]


@pytest.mark.parametrize(("number", "name"), tuple(enumerate(PERCHED)))
def test_what_sits_on_the_shoulder_leaves_the_face_alone(number: int, name: str) -> None:
    who = tuple(PEOPLE)[number % 3]
    bare = sprite(who).base.astype(int)
    perched = draw(replace(PEOPLE[who], extras=(name,)), "neutral", "relaxed", (270, 306), 0.3, patches=False).base.astype(int)
    changed = np.abs(bare - perched).max(2) > 20
    assert changed.mean() > 0.002
    assert not any((changed & (bare[..., 3] > 250))[box].any() for box in boxes(who))


def test_mouths_and_lids_move_over_what_is_held() -> None:
    whole = draw(replace(WOMAN, held=("umbrella", "mug")), "happy", "auto", (270, 306), 0.3)
    for name in ("mouth:A", "eyes:closed"):
        patch = whole.patches[name]
        height, width = patch.image.shape[:2]
        rest = whole.base[patch.y : patch.y + height, patch.x : patch.x + width]
        assert (np.abs(patch.image.astype(int) - rest).max(2) > 20).mean() > 0.01


def test_every_hold_has_a_hand() -> None:
    assert {hold.hand for hold in HOLDS.values()} - {"fingers"} <= set(FISTS)
