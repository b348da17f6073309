"""What the people of a crowd wear: by the words of a prompt, else by its place."""

from collections.abc import Iterable, Mapping

from vnc.make.describe.places import PAINTERS
from vnc.make.words import word_set, word_sets

WORDS = word_sets(
    {
        "sleek": "futuristic spaceship starship spaceport space sci-fi scifi androids galactic colony martian",
        "kimono": "samurai shogun geisha edo feudal ninja ronin daimyo kimono kimonos yukata sengoku heian hanfu ming qing tang",
        "robed": "arabian arabic persian ottoman sultan sultan's bazaar caravan caravanserai bedouin baghdad",
        "ancient": "roman rome greek greece athens egyptian pharaoh gladiator babylon carthage",
        "victorian": "victorian edwardian steampunk gaslit gaslight gaslamp 1880s 1890s 1900s regency dickensian",
        "cloaked": "medieval fantasy kingdom knights peasants viking vikings elven dwarven wizard wizards middle-ages",
        "modern": "modern present-day contemporary 2020s",
    }
)
"""Words that tell it."""
PLACES = word_sets(
    {
        "kimono": "dojo edostreet irori orientpalace samuraihouse siheyuan tatami tenshu palacecourt greatwall zengarden",
        "robed": "arabpalace arabcity mughalpalace rajfort oasis mudtown",
        "ancient": "egypt forum pyramids clifftemple",
        "victorian": "westernstreet saloon homestead brownstone compartment diningcar airship",
        "cloaked": "castlecourtyard castlekitchen castleoutside battlements battlefield cloister commandtent dungeon hall "
        "innroom marketsquare meadhall nave oldkitchen peasantcottage smithy throne vikingvillage tavern oldtown "
        "village banqueting",
    }
)
"""Places that are of one time only."""
FAMILIES: Mapping[str, str] = {"fantasy": "cloaked", "future": "sleek"}
TODAY = word_set("nightmarket neonroof sewer robotfactory ruinedcity floodedcity hideout madlab")
"""Places of the future family whose people dress as we do."""


def folk(place: str, words: Iterable[str]) -> str:
    """What people wear there, `modern` where nothing tells."""
    seen = set(words)
    said = next((name for name, known in WORDS.items() if seen & known), "")
    where = next((name for name, known in PLACES.items() if place in known), "")
    family = "" if place in TODAY else FAMILIES.get(PAINTERS[place].partition(".")[0], "")
    return said or where or family or "modern"
