"""What other words of a prompt make of the places in `places/travel.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("airfield", "mechahangar", "mecha mech mechs robot robots"),
    Turn("airfield", "shuttlebay", "spaceship starship spacecraft shuttle space starfighter starfighters"),
    Turn("airfield", "mechahangar", "giant spaceships"),
    Turn("airship", "cabin", "inside interior porthole portholes cabin"),
    Turn("deck", "cruise", "yacht cruise liner ferry luxury"),
    Turn("deck", "cockpit", "spaceship starship spacecraft space"),
    Turn("deck", "airship", "airship zeppelin clouds flying"),
    Turn("highway", "desertroad", "wasteland post-apocalyptic sandstorm apocalypse apocalyptic dunes"),
    Turn("highway desertroad", "car", "windshield windscreen dashboard passenger"),
    Turn("highway", "desertroad", "desert mesa cactus cacti"),
    Turn("motel", "hotel", "room bed inside bedroom interior bathroom curtains"),
    Turn(
        "observationdeck",
        "cockpit",
        "spaceship starship spacecraft space ship ship's starship's spaceship's nebula planet galaxy",
    ),
    Turn("resort", "forum", "senator senator's roman caesar", "bathhouse baths bath"),
    Turn(
        "station",
        "platform",
        "fields field rice single village rural countryside one-platform unmanned seaside sea coast coastal ocean mountain",
    ),
    Turn("station", "westernstreet", "western duel frontier cowboy"),
    Turn(
        "train", "oldtown", "nobleman's noble's duke's london victorian horses horse-drawn coachman cobbled cobblestones gaslit"
    ),
    Turn("train", "compartment", "compartment"),
)
