"""Cities and countries: which painted place their streets, markets, alleys and roofs look like."""

from collections.abc import Mapping

from vnc.make.describe.phrases import matches
from vnc.record import record


@record
class City:
    """The names of cities that look alike, and their places; what is empty looks there as it does anywhere.

    `alone` is meant where a prompt names nothing but the city."""

    names: str
    alone: str
    street: str = ""
    alley: str = ""
    market: str = ""
    roof: str = ""


CITIES = (
    City(
        "tokyo, osaka, shibuya, shinjuku, ginza, harajuku, akihabara, sapporo, nagoya, yokohama, fukuoka, japan",
        "street",
        alley="yokocho",
        market="shotengai",
    ),
    City("paris, montmartre, lyon, bordeaux, marseille", "terrace", street="terrace", alley="oldtown"),
    City("london, edinburgh, dublin, york, oxford, cambridge, bath abbey, liverpool", "oldtown", alley="oldtown"),
    City(
        "vienna, prague, budapest, krakow, salzburg, heidelberg, nuremberg, bruges, strasbourg, copenhagen, stockholm, "
        "tallinn, riga, zagreb, bratislava",
        "oldtown",
        street="oldtown",
        alley="oldtown",
        market="marketsquare",
    ),
    City(
        "florence, siena, bologna, seville, madrid, barcelona, lisbon, porto, valencia, granada, milan, turin, naples, palermo, "
        "sicily, andalusia, tuscany, buenos aires",
        "plaza",
        street="plaza",
        alley="plaza",
        market="plaza",
    ),
    City("rome", "forum"),
    City("shanghai", "shanghai", alley="shanghai"),
    City("venice, venetian, murano", "venice", street="venice", alley="venice", market="venice"),
    City(
        "santorini, mykonos, crete, amalfi, positano, capri, corfu, dubrovnik",
        "mediterranean",
        *("mediterranean",) * 4,
    ),
    City(
        "cairo, marrakesh, marrakech, baghdad, istanbul, constantinople, damascus, tehran, isfahan, jerusalem, casablanca, fez, "
        "tunis, aleppo, samarkand, bukhara, morocco, moroccan, medina, arabian, persian",
        "arabcity",
        *("arabcity",) * 4,
    ),
    City("timbuktu, djenne, bamako, agadez, mali, sahel", "mudtown", *("mudtown",) * 4),
    City(
        "hong kong, kowloon, macau, taipei, taiwan, singapore, bangkok, hanoi, saigon, ho chi minh city, vietnam, manila, "
        "jakarta, kuala lumpur",
        "hongkong",
        street="hongkong",
        alley="hongkong",
        market="hongkong",
    ),
    City(
        "chang'an, luoyang, kaifeng, hangzhou, jiangnan, tang dynasty, song dynasty, ming dynasty",
        "edostreet",
        street="edostreet",
        alley="edostreet",
        market="edostreet",
    ),
    City(
        "beijing, nanjing, chengdu, xi'an, chongqing, wuhan", "shanghai", street="shanghai", alley="siheyuan", market="shanghai"
    ),
    City(
        "rio, rio de janeiro, salvador, medellin, caracas, bogota, brazil, brazilian",
        "favela",
        street="favela",
        alley="favela",
        roof="favela",
    ),
    City("havana, cuba, cuban, cartagena, santo domingo, san juan", "havana", street="havana", alley="havana", market="havana"),
    City(
        "mexico, oaxaca, guadalajara, guanajuato, lima, cusco, quito, antigua, peru, peruvian, mexican",
        "mexicanstreet",
        street="mexicanstreet",
        alley="mexicanstreet",
        market="mexicanstreet",
    ),
    City("lagos, accra, nairobi, kinshasa, dakar, kampala, delhi, mumbai, kolkata, calcutta, dhaka, karachi", "market"),
    City("brooklyn, harlem, boston, philadelphia", "street", street="brownstone"),
    City(
        "new york, manhattan, chicago, los angeles, san francisco, seattle, toronto, sydney, melbourne, berlin, moscow, warsaw, "
        "dubai, frankfurt, detroit, miami",
        "street",
    ),
    City("las vegas, vegas, monte carlo", "casino", street="neon"),
)
_NAMES: Mapping[str, str] = {str(number): city.names for number, city in enumerate(CITIES)}
_KINDS: Mapping[str, str] = {
    "street": "street",
    "alley": "alley",
    "yokocho": "alley",
    "oldtown": "alley",
    "market": "market",
    "pojangmacha": "market",
    "rooftop": "roof",
    "lookout": "roof",
}
"""What a place is in a city."""


def local(place: str, words: list[str]) -> str:
    """The place as it looks in the city that the words name; the city itself where they name no place."""
    named = matches(words, _NAMES)
    if not named:
        return place
    city = CITIES[int(named[0].value)]
    if not place:
        return city.alone
    return getattr(city, _KINDS[place]) or place if place in _KINDS else place
