"""Prompts to places: measured on sentences written before the reader."""

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

from vnc.make.describe import turns
from vnc.make.describe.cities import CITIES
from vnc.make.describe.places import FAMILIES, PLACES, WORDS
from vnc.make.describe.scene import read_scene
from vnc.make.describe.settling import settled
from vnc.make.describe.states import ALREADY
from vnc.make.describe.turn import Turn

CASES = [
    [part.strip() for part in line.split("|")]
    for line in Path(__file__).with_name("scene_cases.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
NOTHING = {"indoor": "-", "outdoor": "-", "clear": "-", "": "-"}
WIDER = {"antiqueshop": "shop", "dormroom": "bedroom", "meadow": "field"}
"""Places painted after the set was frozen, and what they were called in it."""


def test_reads_nine_of_ten_on_the_frozen_set():
    """Over all fields, and over places alone."""
    marks = [_marks(*case) for case in CASES]
    fields = [ok for row in marks for ok in row]
    missed = [case[0] for case, row in zip(CASES, marks, strict=True) if not all(row)]
    assert len(CASES) >= 40
    assert sum(fields) / len(fields) >= 0.9, missed
    assert sum(row[0] for row in marks) / len(marks) >= 0.9, missed


def _marks(prompt, place, time, weather):
    read = read_scene(prompt)
    return [
        NOTHING.get(got, got) in wanted.split("/")
        for got, wanted in ((WIDER.get(read.place, read.place), place), (read.time, time), (read.weather, weather))
    ]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("library of the old castle", "library"),
        ("castle library", "library"),
        ("street outside the cafe", "street"),
        ("neon-lit street", "neon"),
        ("a rural train station", "platform"),
        ("two school desks by the window of a classroom", "classroom"),
        ("an old graveyard at dusk in fog", "graveyard"),
        ("children's playground, afternoon", "playground"),
        ("captain's cabin by candlelight", "cabin"),
        ("wine cellar under the castle", "cellar"),
        ("24h laundromat at night", "laundry"),
        ("amusement park with a ferris wheel", "funfair"),
        ("deck of a pirate ship in a storm", "deck"),
        ("observation deck of the space station", "cockpit"),
        ("at the bottom of the sea", "underwater"),
        ("the backseat of a taxi", "car"),
        ("corridor of the old hospital", "hospitalcorridor"),
        ("hospital hallway at night", "hospitalcorridor"),
        ("the hospital", "hospital"),
        ("corridor of the starship", "shipcorridor"),
        ("a long corridor on a space station", "shipcorridor"),
        ("the starship's corridor, red alert", "shipcorridor"),
        ("airlock of the space station", "shipcorridor"),
        ("corridor of the police station", "corridor"),
        ("a cell in the county jail", "prison"),
        ("cells of the old dungeon", "dungeon"),
        ("a dungeon cell", "dungeon"),
        ("dome of the old observatory at night", "observatory"),
        ("summer festival street with lanterns", "festival"),
        ("a bus stop in the countryside", "busstop"),
        ("the wizard's study", "wizard"),
        ("father's study", "study"),
        ("inside of a giant clock tower", "clockwork"),
        ("rose garden behind the mansion", "garden"),
        ("royal court", "throne"),
        ("basketball court", "gym"),
        ("a witch's cottage deep in the woods", "woodhouse"),
        ("an old cabin by the lake in the forest", "woodhouse"),
        ("inside a log cabin in the woods, fireplace", "logcabin"),
        ("streets of ancient Rome", "forum"),
        ("an Edo period street with cherry blossoms", "edostreet"),
        ("street in Kyoto, geishas under red lanterns", "edostreet"),
        ("dusty street, cowboys", "westernstreet"),
        ("throne room of the ice palace", "icepalace"),
        ("a palace in the clouds", "skyislands"),
        ("castle on a hill", "castleoutside"),
        ("the old castle hall", "hall"),
        ("atop the castle tower", "battlements"),
        ("princess's bedroom", "royalbedroom"),
        ("a clearing in the elven forest", "treetops"),
        ("a temple in the jungle", "jungletemple"),
        ("the deck of an airship", "airship"),
        ("the pharaoh's throne", "egypt"),
    ],
)
def test_head_noun(prompt, place):
    assert read_scene(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "time"),
    [
        ("office, 7 pm", "sunset"),
        ("shop at 3 in the morning", "night"),
        ("park, 10 o'clock", "morning"),
        ("a park", ""),
        ("shop, four in the morning", "night"),
        ("fireworks over the river", "night"),
        ("fireworks at dusk", "sunset"),
    ],
)
def test_clock(prompt, time):
    assert read_scene(prompt).time == time


ELSEWHERE = {"cabin", "platform", "indoor", "moon"}
"""Everyday words that first mean another place: a hut, a city's station, something indoors, a light in the sky."""


@pytest.mark.parametrize("name", sorted(set(PLACES) - ELSEWHERE))
def test_a_place_goes_by_its_own_name(name):
    assert read_scene(f"bg {name}").place == name


def test_explicit_wins_and_is_forgiven():
    read = read_scene("a beach at noon", {"place": "coffee house", "time": "midnight", "weather": "hail"})
    assert (read.place, read.time, read.weather) == ("cafe", "night", "clear")
    assert "hail" in read.notes[0]


def test_unknown_place_is_drawn_and_noted():
    read = read_scene("the libary of Zarn, moonlit")
    assert (read.place, read.time) == ("outdoor", "night")
    assert "libary" in read.notes[0]
    assert "library" in read.notes[0]
    assert read_scene("the closet under the stairs of Zarn").place == "indoor"


def test_negated_weather_does_not_fall():
    assert read_scene("a park without snow").weather == "clear"


@pytest.mark.parametrize(
    ("prompt", "weather"),
    [
        ("dusty attic, rain on the window", "rain"),
        ("snow-covered battlefield", "snow"),
        ("snow-capped mountains", "clear"),
        ("rooftop under a grey sky", "overcast"),
        ("desert ruins", "dust"),
        ("desert at noon", "clear"),
        ("observatory, meteor shower", "clear"),
        ("hospital bed, grey dawn", "overcast"),
        ("steam locomotive at a station", "clear"),
        ("shack, a storm lantern", "clear"),
        ("lecture hall, chalk dust", "clear"),
        ("hot spring, stars", "clear"),
        ("hot spring in spring", "petals"),
        ("caravan park, barbecue smoke", "clear"),
    ],
)
def test_weather_of_several_words(prompt, weather):
    assert read_scene(prompt).weather == weather


def test_unused_words_are_named():
    assert read_scene("a quiet park with a purple contraption").unused == ("purple", "contraption")


@pytest.mark.parametrize("prompt", ["", "   ", "…!?", "日本の学校", "\x00", "a" * 5000, "-", "--- , ,"])
def test_any_text_is_read(prompt):
    assert read_scene(prompt).place in PLACES


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a cafe with a rainbow and two yachts", "rainbow, yachts"),
        ("library full of old books, lamps on the tables", ""),
        ("dusty kitchen, a waterwheel by the stove", "waterwheel"),
        ("rooftop of the school under a wide sky", ""),
    ],
)
def test_things_that_a_picture_has_not_are_named(prompt: str, absent: str) -> None:
    notes = [note for note in read_scene(prompt).notes if note.startswith("not in the picture")]
    assert notes == ([f"not in the picture: {absent}"] if absent else [])


def test_what_each_place_holds_is_told() -> None:
    assert [name for name, facts in PLACES.items() if not facts.holds] in ([], ["indoor", "outdoor"])


def test_no_word_stands_for_two_places() -> None:
    said = [word.strip() for words in WORDS.values() for word in words.split(",")]
    assert [word for word in said if said.count(word) > 1] == []


@pytest.mark.parametrize(
    ("prompt", "place", "time"),
    [
        ("palace garden with a moon gate", "siheyuan", ""),
        ("study, fireplace burning low", "study", ""),
        ("dungeon corridor with torches", "dungeon", ""),
        ("victorian street, heavy fog", "oldtown", ""),
        ("a castle rises above the plain", "castleoutside", ""),
        ("castle hall above the sea", "hall", ""),
        ("the interior of a saloon", "saloon", ""),
        ("evidence board with red string", "policestation", ""),
        ("my apartment, laundry hanging everywhere", "apartment", ""),
        ("library after closing time", "library", "night"),
        ("flooded subway tunnel", "railtunnel", ""),
        ("airport departure gate", "airport", ""),
        ("tea house by a pond, autumn maples", "tatami", ""),
        ("mars colony greenhouse", "hydroponics", ""),
        ("victorian parlor, séance table", "study", ""),
        ("the nurse's station", "hospitalcorridor", ""),
        ("nobleman's carriage on a london street", "oldtown", ""),
        ("the hacker's basement", "hideout", ""),
        ("lakeside dock", "lake", ""),
        ("park bench under a ginkgo tree", "park", ""),
        ("log cabin porch", "woodhouse", ""),
        ("the empress's bedchamber", "royalbedroom", ""),
        ("train compartment crossing the steppe", "compartment", ""),
        ("the elven queen's court", "treetops", ""),
        ("a court of law", "court", ""),
        ("crater on the moon", "moon", ""),
        ("smuggler's tunnel beneath the inn", "mine", ""),
        ("highway seen from the passenger seat", "car", ""),
        ("train station waiting room", "concourse", ""),
        ("the dictator's office", "privateoffice", ""),
        ("the office", "office", ""),
        ("the heroine's messy room", "bedroom", ""),
        ("the shogun's tea room", "tatami", ""),
        ("the king's deathbed", "royalbedroom", ""),
        ("school bus stop", "busstop", ""),
        ("sacrificial altar in the woods", "forest", ""),
        ("zero-gravity corridor", "shipcorridor", ""),
        ("sushi counter, bamboo mats", "ramenshop", ""),
        ("bridge of the flagship, sparks", "cockpit", ""),
        ("hidden waterfall pool", "waterfall", ""),
        ("a white room", "indoor", ""),
        ("first-class cabin on an ocean liner", "cabin", ""),
        ("mansion dining room", "banqueting", ""),
        ("behind the school, big tree", "gate", ""),
        ("mechanic bay with a mech", "mechahangar", ""),
        ("an alchemist's shop", "potionshop", ""),
        ("cable car over the peaks", "mountain", ""),
        ("festival shrine, masks", "festival", ""),
        ("literature club room", "classroom", ""),
        ("a map of the castle in the war room", "bunker", ""),
        ("a mountain of books in the study", "study", ""),
        ("a toy castle in a child's bedroom", "nursery", ""),
        ("alley in Tokyo at night", "yokocho", "night"),
        ("old town of Cairo", "arabcity", ""),
        ("Vienna", "oldtown", ""),
        ("balcony overlooking the sea", "mediterranean", ""),
        ("inside the haunted house", "grandstair", ""),
        ("haunted mansion foyer during a thunderstorm", "grandstair", ""),
        ("Greek island alley, whitewashed walls", "mediterranean", ""),
        ("the white room between life and death", "whitevoid", ""),
        ("Edo-period teahouse garden, light rain", "zengarden", ""),
        ("forest road, 23:15", "forest", "night"),
        ("cherry trees along the river as the sun rises", "riverbank", "dawn"),
        ("the geisha's room", "tatami", ""),
    ],
)
def test_other_words_settle_which_place_a_word_means(prompt: str, place: str, time: str) -> None:
    reading = read_scene(prompt)
    assert (reading.place, reading.time) == (place, time)


@pytest.mark.parametrize(
    ("prompt", "light"),
    [
        ("a bathroom, soft greenish light", "#6fe69a"),
        ("club bathed in purple", "#b480ff"),
        ("morgue, cold light", "#dcecff"),
        ("blue-lit tunnel under the city", "#6ea2ff"),
        ("a blue room with lights", ""),
        ("beach in golden light", ""),
    ],
)
def test_coloured_light_is_read(prompt: str, light: str) -> None:
    assert read_scene(prompt).tints.light == light


@pytest.mark.parametrize(
    ("prompt", "wall", "curtain"),
    [
        ("her bedroom, pink wallpaper", "#e88aa8", ""),
        ("living room with dark green walls and red velvet curtains", "#2a6641", "#b3262f"),
        ("a room with walls of stone", "", ""),
    ],
)
def test_walls_and_curtains_take_their_colours(prompt: str, wall: str, curtain: str) -> None:
    tints = read_scene(prompt).tints
    assert (tints.wall, tints.curtain) == (wall, curtain)


@pytest.mark.parametrize(
    ("prompt", "sky"),
    [("a field under a blood red sky", "#8a1420"), ("beach, blue sky", ""), ("desert under a purple sky", "#7a4fa8")],
)
def test_a_sky_may_have_a_colour(prompt: str, sky: str) -> None:
    assert read_scene(prompt).tints.sky == sky


@pytest.mark.parametrize("family", FAMILIES)
def test_turns_stand_in_the_family_of_their_places(family: str) -> None:
    assert {name for turn in turns.FAMILIES[family] for name in turn.places.split()} <= set(FAMILIES[family])
    assert {turn.to for turn in turns.FAMILIES[family]} <= set(PLACES)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_word_of_a_turn_can_turn(family: str) -> None:
    dead = [(turn.to, word) for turn in turns.FAMILIES[family] for word in turn.by.split() if _beaten(turn, word)]
    assert dead == [], "an earlier turn of the same places always takes it"


def _beaten(turn: Turn, word: str) -> bool:
    """Whether for each of its places an earlier turn fits whenever this one does by that word."""
    also, but = {word, *turn.also.split()}, set(turn.but.split())
    return all(any(_covers(other, word, also, but) for other in _before(turn, place)) for place in turn.places.split())


def _before(turn: Turn, place: str) -> Iterator[Turn]:
    return takewhile(lambda other: other is not turn, turns.TURNS[place])


def _covers(other: Turn, word: str, also: set[str], but: set[str]) -> bool:
    return word in other.by.split() and set(other.also.split()) <= also and set(other.but.split()) <= but


@pytest.mark.parametrize(
    ("place", "prompt", "meant"),
    [
        ("hotel", "room of a roadside hotel", "hotel"),
        ("hotel", "roadside hotel", "motel"),
        ("airfield", "robot beside a spaceship", "mechahangar"),
        ("airfield", "spaceship", "shuttlebay"),
        ("village", "sunny village", "village"),
    ],
)
def test_the_first_turn_that_fits_is_taken(place: str, prompt: str, meant: str) -> None:
    assert settled(place, prompt.split(), "") == meant


def test_states_are_kept_from_known_places() -> None:
    assert {name for names in ALREADY.values() for name in names} <= set(PLACES)


@pytest.mark.parametrize("prompt", ["lotus pond, a swan", "deck of a pirate ship, a whale", "sewer with a rowboat"])
def test_what_floats_is_set_wherever_the_picture_has_water(prompt: str) -> None:
    reading = read_scene(prompt)
    assert len(reading.things) == 1 and not reading.notes


def test_nothing_floats_without_water() -> None:
    assert read_scene("a library, a whale").notes == ("not in the picture: whale",)
    assert read_scene("in the car, a grand piano").notes == ("not in the picture: grand piano",)


@pytest.mark.parametrize("prompt", ["flooded city, a piano", "cockpit, a piano"])
def test_nothing_stands_where_no_floor_is(prompt: str) -> None:
    reading = read_scene(prompt)
    assert reading.things == () and reading.notes == ("not in the picture: piano",)


def test_cities_look_like_known_places() -> None:
    looks = {name for city in CITIES for name in (city.alone, city.street, city.alley, city.market, city.roof) if name}
    assert looks <= set(PLACES)
