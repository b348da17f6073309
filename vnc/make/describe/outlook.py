"""What a prompt says is seen through the windows of a room or a ship."""

from collections.abc import Mapping, Sequence

from vnc.make.describe.phrases import Hit, matches, within
from vnc.make.words import word_set

OUTLOOKS: Mapping[str, str] = {
    "sea": "sea, the sea, ocean, the ocean, coast, coastline, beach, bay, harbour, harbor, waves, open sea, seaside, "
    "horizon of the sea",
    "mountains": "mountains, mountain, mountain peaks, peaks, alps, snowy mountains, snowy peaks, snow-capped mountains, "
    "snow-capped peaks, mountain range, himalayas",
    "snowfields": "snowy fields, snow fields, snowfields, snow-covered fields, snowy countryside, snowy landscape, snowy plain, "
    "snowy plains, white fields, fields of snow, snow-covered hills, snowy hills, winter landscape",
    "city": "city lights, the city lights, city, the city, skyline, city skyline, skyscrapers, neon signs, lights of the city, "
    "lit city, night city, towers of the city",
    "meadows": "fields, green fields, countryside, meadows, meadow, farmland, rice fields, hills, rolling hills, green hills",
    "forest": "forest, woods, pine forest, pines, trees, dark forest, bamboo forest, treetops",
    "ringed": "ringed planet, ringed world, saturn, planet with rings, planet's rings, rings of saturn, ringed gas giant",
    "fleet": "enemy fleet, fleet, alien fleet, enemy ships, enemy warships, warships, armada, hostile fleet, battle fleet, "
    "enemy armada",
    "nebula": "nebula, purple nebula, star nebula, stellar nebula, nebulae",
    "earth": "earth, planet earth, the earth, blue planet, home planet, homeworld",
    "red": "mars, red planet, desert planet, dying planet, burning planet",
    "stars": "empty space, deep space, nothing but stars, only stars, stars, starfield, the stars, void",
}
"""What is seen, and the words for it."""
SPACE = word_set("ringed fleet nebula earth red stars")
LAND = frozenset(OUTLOOKS) - SPACE
ROOMS = word_set(
    "airport antiqueshop apartment artroom attic bakery ballroom bank banqueting bar basement bath bathroom bedroom "
    "bookstore boxing breakroom businside cafe cafeteria candyshop car castlekitchen classroom compartment corridor court "
    "dancestudio diner diningcar dojo dormroom executive factory flowershop garage grandstair greenhouse gym hairsalon "
    "hideout hospital hospitalcorridor hotel houselobby icerink indoor innroom irori kindergarten kitchen "
    "laundry lecturehall library livingroom lobby lockerroom logcabin mechahangar medicineshop meetingroom musicroom "
    "newsroom nursery office oldkitchen peasantcottage petshop policestation postoffice potionshop privateoffice "
    "restaurant royalbedroom scienceroom shop stairwell study tatami tavern toyshop train treehouseroom waitingroom "
    "warehouse wizard workshop"
)
"""Rooms whose windows show what the prompt says."""
SHIPS = frozenset(("cockpit",))
"""Rooms whose windows look into space."""
WINDOWS = word_set(
    "window windows outside view views overlooking viewport viewports viewscreen porthole facing beyond passing panorama "
    "windscreen ahead past orbiting orbit approaching filling"
)
"""Words that speak of looking out."""
NEAR = 6
"""How many words may stand between such a word and what is seen."""


def outlook(words: Sequence[str], place: str, head: Hit | None) -> Hit | None:
    """The words for what lies behind the windows, and its name; None where nothing is said, or there is no looking out."""
    ship = place in SHIPS
    if not ship and place not in ROOMS:
        return None
    known = SPACE if ship else LAND
    hits = [h for h in matches(list(words), OUTLOOKS) if h.value in known]
    hits = [h for h in hits if head is None or not within(h, [head])]
    hits = [h for h in hits if ship or looking(words, h)]
    return max(hits, key=len, default=None)


def looking(words: Sequence[str], seen: Hit) -> list[Hit]:
    """The words near it that speak of looking out: `the sea outside the window`, `a view of the sea`, `outside, the sea`."""
    near = range(max(0, seen.start - NEAR), min(len(words), seen.end + NEAR))
    return [Hit(i, i + 1, "window") for i in near if words[i] in WINDOWS]
