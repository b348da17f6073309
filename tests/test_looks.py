"""The description reader: a frozen set of sentences, attributes by name, and stable inventions."""

import tomllib
from pathlib import Path

import pytest

from vnc.make.describe import colours
from vnc.make.describe.emotions import nearest_emotion
from vnc.make.describe.invented import _suits
from vnc.make.describe.looks import explain, read_looks
from vnc.make.draw.colour import to_lch
from vnc.make.figure.emotions import EMOTIONS
from vnc.make.figure.looks import Looks

CASES = tomllib.loads((Path(__file__).parent / "looks_cases.toml").read_text())["case"]
COLOURS = {"hair", "eyes", "skin", "cloth", "accent"}


def right(looks: Looks, key: str, wanted) -> bool:
    value = getattr(looks, key)
    if key in COLOURS:
        return distance(value, wanted) < 0.09
    if key == "height":
        return value > 1.02 if wanted == "tall" else value < 0.98
    if key == "extras":
        return set(wanted) <= set(value) if wanted else not value
    return value == wanted


def distance(a: str, b: str) -> float:
    import math

    (l1, c1, h1), (l2, c2, h2) = to_lch(a), to_lch(b)
    x1, y1 = c1 * math.cos(math.radians(h1)), c1 * math.sin(math.radians(h1))
    x2, y2 = c2 * math.cos(math.radians(h2)), c2 * math.sin(math.radians(h2))
    return math.dist((l1, x1, y1), (l2, x2, y2))


def test_nine_of_ten_attributes_are_read():
    wrong, total = [], 0
    for i, case in enumerate(CASES):
        looks = read_looks(case["text"], {}, f"name {i}").looks
        for key, wanted in case["want"].items():
            total += 1
            if not right(looks, key, wanted):
                wrong.append((case["text"][:50], key, wanted, getattr(looks, key)))
    score = 1 - len(wrong) / total
    print(f"{score:.1%} of {total}", *wrong, sep="\n")
    assert score >= 0.9


def test_attributes_by_name_always_win():
    given = {"hair": "silver", "style": "ponytail", "eyes": "green", "outfit": "coat:red/gold", "sex": "f", "extras": "glasses"}
    reading = read_looks("a bald man with brown eyes in a blue suit and a hat", given, "Mira")
    looks = reading.looks
    assert (looks.hair, looks.style, looks.outfit, looks.sex) == ("#c9cfe0", "ponytail", "coat", "f")
    assert looks.extras == ("glasses",) and not reading.notes
    assert distance(looks.cloth, "#b3262f") < 0.02 and distance(looks.accent, "#d9b45a") < 0.02


def test_unknown_attributes_are_named_with_a_guess():
    notes = read_looks("", {"style": "ponytale", "hair": "blurple", "shoes": "red"}, "Mira").notes
    assert "did you mean `ponytail`" in notes[0] and "blurple" in notes[1] and "shoes" in notes[2]


def test_unused_words_about_looks_are_named():
    reading = read_looks("a tall woman with a wheelchair and leather boots, loud and kind", {}, "Mira")
    assert reading.unused_words == ("wheelchair",)
    assert "kind" not in reading.unused_words and "wheelchair" in reading.notes[0]


def test_what_nobody_said_depends_on_the_name_alone():
    first, again = read_looks("", {}, "Mira").looks, read_looks("", {}, "Mira").looks
    assert first == again
    assert len({read_looks("", {}, f"name {i}").looks for i in range(20)}) == 20
    assert read_looks("green eyes", {}, "Mira").looks.style == first.style


def test_explain_says_where_each_value_came_from():
    lines = explain(read_looks("a tall woman with silver hair and a wheelchair", {"eyes": "green"}, "Mira"))
    by_name = {line.split()[0]: line for line in lines}
    assert '"silver"' in by_name["hair"] and '"green"' in by_name["eyes"] and "from the name" in by_name["style"]
    assert lines[-1] == "not drawn: wheelchair"


@pytest.mark.parametrize(
    ("word", "emotion", "exact"),
    [("happy", "happy", True), ("furious", "angry", False), ("Shy", "embarrassed", False), ("exausted", "tired", False),
     ("wide-eyed shock", "surprised", False), ("qwrtz", "neutral", False)],
)  # fmt: skip
def test_nearest_emotion(word, emotion, exact):
    assert nearest_emotion(word) == (emotion, exact)
    assert nearest_emotion(word)[0] in EMOTIONS


def test_figures_and_voices_are_of_one_sex():
    """A sentence without a word of it, one with a hint, a name alone: face and voice agree."""
    from vnc.make.speech.casting import Person, sketch
    from vnc.make.speech.people import sex_of

    texts = ("a knight in silver armour", "pigtails and a yellow dress", "a tall duchess", "a gruff monk", "green eyes")
    for name in ("Alex", "Mira", "Tom", "Zzyx", "Quil", "Sora"):
        for text in texts:
            voice = sketch(Person("x", name, looks=text)).sex or sex_of(name)
            assert read_looks(text, {}, name).looks.sex == ("f" if voice in ("woman", "girl") else "m"), (name, text)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("young man, curly brown hair", "mop"),
        ("woman with black wavy shoulder-length hair", "lob"),
        ("man with long wavy hair", "wavy"),
        ("woman with curly red hair", "curly"),
    ],
)
def test_waves_and_curls_have_a_length(text, style):
    assert read_looks(text, {}, "Robin").looks.style == style


def test_a_top_hat_keeps_its_colour_and_red_haired_its_hair():
    looks = read_looks("red-haired man, pale, black top hat and grey suit", {}, "Kit").looks
    assert (looks.extras, looks.extra_cloth, looks.skin) == (("top hat",), colours.COLOURS["black"], colours.SKIN["pale"])
    assert (looks.hair, looks.cloth) == (colours.HAIR["red haired"], colours.COLOURS["grey"])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("an old coat", {"outfit": "coat", "age": "adult"}),
        ("hulking bodyguard", {"sex": "m", "age": "adult", "outfit": "suit", "build": "muscular"}),
        ("a young man with a neatly trimmed black beard", {"beard": "full", "hair": "#25222c"}),
        ("old fisherman, weathered skin", {"skin": "#d2a07a"}),
        ("a boy with huge round glasses", {"height": 1.0, "extras": ("round glasses",)}),
        ("an elderly nun", {"sex": "f", "outfit": "habit", "extras": ("veil",)}),
        ("a fox spirit with orange ears", {"extras": ("fox ears",), "hair": "#dd7a2e"}),
        ("her hair was once red and is now white", {"hair": "#eef0f6"}),
        ("a pale vampire in a black coat", {"skin": "#ffeadf", "outfit": "coat"}),
        ("a professor, sixty-five, wild white hair", {"age": "elder"}),
        ("girl in a sailor uniform with a white scarf", {"accent": "#eef0f6", "extras": ()}),
        ("boy of 8 in striped pyjamas, bandaged arm", {"outfit": "pyjamas", "extras": ("bandage", "stripes")}),
        ("boy in blue jeans and a striped sweater", {"extras": ("stripes",)}),
        ("gangster, pinstripe suit", {"outfit": "suit", "extras": ("pinstripes",)}),
        ("witch, pointed hat, black robe", {"extra_cloth": "#1c1825"}),
        ("dwarf smith with a red beard", {"build": "sturdy", "height": 0.9, "beard": "long", "sex": "m"}),
        ("policewoman, blue uniform", {"outfit": "police", "cloth": "#3f6fc8"}),
        ("teacher, half-moon glasses", {"extras": ("half-moon glasses",)}),
        ("surfer, sun-bleached hair, open shirt", {"hair": "#ead6a0", "extras": ("open",)}),
        ("lady with jade earrings and a grey cardigan", {"accent": "#3f9d78", "cloth": "#8c9099"}),
        ("old woman in pyjamas", {"age": "elder", "outfit": "pyjamas"}),
        ("woman in an old coat", {"age": "adult"}),
        ("girl, flower crown of white flowers", {"extras": ("flower crown",), "extra_cloth": "#eef0f6"}),
        ("Black girl, 16, box braids with golden beads", {"skin": "#65402f", "style": "boxbraids", "hair": "#25222c"}),
        ("maid with a lilac bob, one eye gold and one blue", {"style": "bob", "other_eye": "#3f6fc8"}),
        ("bleached blonde hair, dark roots", {"dyed": "roots"}),
        ("idol in a white jacket with gold braid, short blond hair", {"style": "short"}),
        ("ghost girl, black hair covering half of her face", {"style": "overeye"}),
        ("swordsman, long black hair in a topknot", {"style": "halfup", "sex": "m"}),
        ("chef with a scar on his hand", {"extras": ()}),
        ("woman, scar through the lip", {"extras": ("lip scar",)}),
        ("nun, white eyes without pupils", {"extras": ("blank eyes", "veil")}),
        ("nurse, beauty mark under the lip", {"extras": ("lip mole", "nurse cap")}),
        ("RAF pilot, thin moustache", {"beard": "pencil"}),
        ("boxer, woman, broken nose", {"nose": "broken"}),
        ("tired blue eyes, man, 50", {"extras": ("dark circles", "age lines")}),
        ("guardian with red face markings", {"extras": ("face marks",)}),
        ("Korean barista, ash grey undercut", {"skin": "#ffe3d3", "eyes": "#4a3224"}),
        ("cleaner in her sixties, headscarf", {"extras": ("headscarf",), "outfit": "apron"}),
    ],
)
def test_words_mean_more_together(text, values):
    looks = read_looks(text, {}, "Hale").looks
    assert {key: getattr(looks, key) for key in values} == values


def test_nobody_invents_green_on_red():
    assert not _suits("#4a8a5a", "#6e1a2e") and _suits("#e8dcc8", "#6e1a2e") and _suits("#c23a4a", "#25305c")


@pytest.mark.parametrize(
    ("text", "age"), [("boy of 12", "child"), ("girl, 13", "teen"), ("a lad of nineteen", "teen"), ("woman of 60", "elder")]
)
def test_ages_by_years(text: str, age: str) -> None:
    assert read_looks(text, {}, "Haru").looks.age == age


def test_boys_have_soft_faces() -> None:
    faces = {read_looks("boy of 15", {}, f"name {number}").looks.face for number in range(40)}
    assert "square" not in faces and len(faces) > 1


@pytest.mark.parametrize(
    ("text", "outfit", "extras"),
    [
        ("policewoman, navy uniform, badge, cap", "police", ("badge", "peaked cap")),
        ("butler, black tailcoat, white gloves", "tailcoat", ("gloves",)),
        ("miko, white kimono top, scarlet hakama", "hakama", ()),
        ("old gardener, straw hat, blue overalls", "overalls", ("straw hat",)),
        ("mechanic, orange overalls tied at the waist, wrench", "tied jumpsuit", ()),
        ("astronaut, white and orange suit", "spacesuit", ()),
        ("nun, black habit, rosary", "habit", ("cross", "veil")),
        ("priest with a wooden cross", "cassock", ("cross",)),
        ("girl in a red qipao", "qipao", ()),
        ("man in a black leather jacket and a beanie", "biker jacket", ("beanie",)),
        ("sheriff with a tin star and a stetson", "police", ("badge", "cowboy hat")),
        ("pirate with a tricorn hat and a cutlass", "frock coat", ("tricorn", "sword")),
        ("elf ranger, forest cloak, leather bracers, quiver", "leather armour", ("pointed ears", "cape", "bracers", "quiver")),
        ("centurion, bronze cuirass, red cloak", "cuirass", ("cape", "crested helmet")),
        ("baseball pitcher, dirty white uniform, cap worn backwards", "baseball", ("dirt", "backwards cap")),
        ("bride in a lace wedding dress", "wedding dress", ("bridal veil",)),
        ("boy, patched waistcoat, flat cap", "waistcoat", ("patches", "flat cap")),
        ("student, plaid skirt, cardigan", "cardigan", ("plaid skirt",)),
        ("dad in a flannel shirt", "shirt", ("plaid",)),
        ("girl with headphones around her neck, hoodie", "hoodie", ("headphones round the neck",)),
        ("woman with a headscarf, wool dress", "dress", ("headscarf",)),
        ("masked surgeon in green scrubs", "scrubs", ("surgical mask",)),
        ("courier with a chrome arm and an LED visor, raincoat", "raincoat", ("prosthetic arm", "visor")),
        ("angel in a white dress", "dress", ("angel wings", "halo")),
        ("teacher, tweed jacket with elbow patches", "suit", ("elbow patches",)),
        ("opera singer in an evening gown, long white gloves", "evening gown", ("long gloves",)),
        ("vampire hunter, wide-brimmed hat, black coat", "coat", ("hat",)),
        ("soldier, camouflage uniform, helmet, rifle", "fatigues", ("camouflage", "helmet", "rifle")),
        ("boy, patched blue sweater, flat tweed cap", "sweater", ("patches", "flat cap")),
        ("girl, white blouse, tweed skirt", "shirt", ()),
        ("ballerina in a pink tutu", "tutu", ()),
    ],
)  # fmt: skip
def test_clothes_of_trades_and_peoples(text: str, outfit: str, extras: tuple[str, ...]) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert (looks.outfit, set(looks.extras)) == (outfit, set(extras))


@pytest.mark.parametrize(
    ("text", "extra", "colour"),
    [
        ("a red scarf and a black beret", "scarf", "red"),
        ("a red scarf and a black beret", "beret", "black"),
        ("boxer, black sports bra, red hand wraps", "hand wraps", "red"),
        ("president, white blazer with a gold armband", "armband", "gold"),
        ("violinist, black tailcoat, silver pocket watch", "pocket watch", "silver"),
        ("woman, emerald earrings, navy dress", "earrings", "emerald"),
        ("demon, curved black horns", "horns", "black"),
        ("coroner, yellowed gloves", "gloves", "yellowed"),
        ("yakuza, open wine-red shirt, white suit", "shirt", "wine red"),
        ("woman, black bun, silver hairpin", "hairpin", "silver"),
        ("girl, red butterfly hair clip", "hairpin", "red"),
        ("boy, white shirt with rolled sleeves, loose green tie", "tie", "green"),
        ("woman, black suit, red tie", "tie", "red"),
        ("girl in a sweater vest and a yellow bow tie", "bow tie", "yellow"),
    ],
)
def test_each_thing_has_its_own_colour(text: str, extra: str, colour: str) -> None:
    assert read_looks(text, {}, "Hale").looks.hue(extra) == colours.COLOURS[colour]


def test_extras_by_name_take_colours() -> None:
    reading = read_looks("", {"extras": "scarf:white, beanie:red"}, "Hale")
    assert reading.looks.extras == ("scarf", "beanie") and not reading.notes
    assert (reading.looks.hue("scarf"), reading.looks.hue("beanie")) == (colours.COLOURS["white"], colours.COLOURS["red"])


def test_dark_colours_are_dark() -> None:
    for words in ("dark blue", "dark green", "dark red", "very dark purple"):
        assert to_lch(colours.colour_of(words) or "#fff")[0] < 0.48, words


def test_a_second_colour_is_the_trim() -> None:
    looks = read_looks("idol, frilly white and blue stage dress", {}, "Hale").looks
    assert (looks.cloth, looks.accent) == (colours.COLOURS["white"], colours.COLOURS["blue"])


def test_what_extras_are_shaped_like_and_where_they_are() -> None:
    said = {
        "girl, red butterfly hair clip": ("hairpin", "butterfly"),
        "pilgrim in a tunic, gnarled walking stick": ("staff", "plain"),
        "woman, silver leaf brooch": ("brooch", "leaf"),
        "boy with a band-aid over his nose": ("plaster", "nose"),
        "monk with a tattooed forehead": ("tattoo", "forehead"),
        "old dwarf with a braided beard": ("beard", "braided"),
        "viking, long forked beard": ("beard", "forked"),
        "woman, black lace dress": ("cloth", "lace"),
    }
    for text, (extra, shape) in said.items():
        reading = read_looks(text, {}, "Hale")
        assert (reading.looks.shape(extra), reading.notes) == (shape, ()), text
    knee = read_looks("boy with a plaster on his knee", {}, "Hale")
    assert not knee.looks.wears("plaster") and not knee.notes


def test_boots_below_the_frame_need_no_note() -> None:
    reading = read_looks("woman, green dress, rope belt, worn leather boots, lace-up sandals, striped socks", {}, "Hale")
    assert not reading.notes and reading.looks.accent == "#c8a870"


def test_trims_of_a_coloured_dress_stay_in_its_family() -> None:
    for i in range(9):
        assert to_lch(read_looks("woman, black lace dress", {}, f"Hale{i}").looks.accent)[0] < 0.5


@pytest.mark.parametrize(
    ("text", "fair"),
    [
        ("girl with ginger hair, freckles and green eyes", True),
        ("woman, silver bob, ice-blue eyes", True),
        ("man with platinum hair", True),
        ("boy, auburn curls, brown eyes", True),
        ("girl, pink twintails, hazel eyes", True),
        ("boy with black hair and freckles", True),
        ("woman with black hair and dark eyes", False),
        ("woman with dark brown hair", False),
    ],
)
def test_unsaid_skin_agrees_with_hair_and_eyes(text: str, fair: bool) -> None:
    skins = {read_looks(text, {}, f"Hale{i}").looks.skin for i in range(40)}
    darkest = min(to_lch(skin)[0] for skin in skins)
    assert (darkest > 0.85) if fair else (darkest < 0.5)
    assert len(skins) > 2


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("girl of 8, white-blond hair, deathly pale, white nightgown", "skin", "#fff0e8"),
        ("woman of 26, shoulder-length messy chestnut hair", "style", "lob"),
        ("woman, long messy black hair", "style", "long"),
        ("man, messy brown hair", "style", "messy"),
    ],
)
def test_messy_hair_keeps_its_length_and_paleness_its_degree(text: str, attribute: str, value: str) -> None:
    assert getattr(read_looks(text, {}, "x").looks, attribute) == value


def test_a_gakuran_is_a_boys_unless_she_wears_it() -> None:
    worn = "tall third-year, messy black hair, gakuran left unbuttoned"
    assert read_looks(worn, {}, "Rin").looks.sex == read_looks(worn, {}, "Ren").looks.sex == "m"
    assert read_looks(f"girl, {worn}", {}, "Ren").looks.sex == "f"
