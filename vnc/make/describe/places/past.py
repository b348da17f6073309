"""Times gone by."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "arabpalace": Facts(
        "arabpalace, arabian palace, arabic palace, moorish palace, moroccan palace, persian palace, ottoman "
        "palace, sultan's palace, sultan's chamber, sultan's throne room, sultan's hall, palace of the "
        "sultan, sultan, caliph's palace, palace of the caliph, shah's palace, palace of the shah, harem, "
        "seraglio, alhambra, alcazar, topkapi, moroccan riad, riad, moroccan room, arabian room, arabian "
        "nights, one thousand and one nights, vizier's chamber, arabian hall, desert palace, palace in the "
        "desert, emir's palace",
        holds="arch column tile carpet rug lamp lantern cushion pillow divan sofa table tray teapot pot glass "
        "curtain niche screen palm tree dome minaret star brass",
        spots=Spots(floor=at("50,74 42,80 58,80 36,86 64,86"), top=at("34,63 67,62"), wall=at("10,40 90,40")),
        indoors=True,
        painter="arabia",
    ),
    "armoury": Facts(
        "armoury, armory, weapon room, weapons room, weapon store, weapons store, weapon chamber, weapon hall, arms room, arms "
        "store, castle armoury, castle armory, royal armoury, royal armory, castle arsenal, arsenal, medieval arsenal, "
        "hall of weapons, room full of weapons, weapon racks, racks of weapons, racks of swords, racks of spears, knights' "
        "armoury, guards' armoury, weapon vault, weaponry",
        holds="sword spear halberd axe shield armour helmet rack torch fire banner flag barrel chest bench arch vault stone",
        spots=Spots(floor=at("50,76 38,80 62,80"), top=at("50,60,60"), wall=(), hang=at("50,0")),
        indoors=True,
    ),
    "battlefield": Facts(
        "battlefield, battle field, field of battle, war zone, warzone",
        holds="banner sword spear wheel shield smoke crow castle arrow",
        spots=Spots(floor=at("38,74 60,76 24,80 70,80 48,84"), land=at("56,62 34,62 84,62,80"), ground=0.5),
        painter="strife",
    ),
    "battlements": Facts(
        "battlements, battlement, ramparts, rampart, castle wall, castle walls, city wall, city walls, town wall, "
        "watchtower, watch tower, tower top, top of the tower, top of a tower, wall walk, walls of the castle, "
        "walls of a castle, castle roof, parapet walk, curtain wall, castle battlements",
        holds="tower banner flag torch brazier wall stone mountain river roof door merlon ivy parapet castle village fire",
        spots=Spots(floor=at("50,70 42,80 58,80 33,92 67,92"), land=at("78,50,50 20,52,50"), ground=0.8),
        painter="ramparts",
    ),
    "castlecourtyard": Facts(
        "castlecourtyard, castle courtyard, courtyard of the castle, courtyard of a castle, castle yard, inner bailey, "
        "bailey, castle bailey, inner ward, castle stables, courtyard of the fortress, courtyard of the keep, fortress "
        "courtyard, keep courtyard, castle training ground, castle training yard, training yard, knights' training "
        "ground, training ground of the knights, castle square, tournament yard, courtyard in the castle, inside the "
        "castle walls, within the castle walls, training ground, training grounds, drill yard",
        holds=(
            "tower keep wall gate well cart hay flag banner torch barrel sack dummy shield spear stable door stair portcullis ivy"
        ),
        spots=Spots(floor=at("50,77 42,84 58,84 31,88 69,88"), land=at("50,60,45")),
        painter="courtyards",
    ),
    "castlekitchen": Facts(
        "castlekitchen, castle kitchen, kitchen of the castle, kitchens of the castle, castle kitchens, manor "
        "kitchen, mansion kitchen, palace kitchen, palace kitchens, royal kitchen, royal kitchens, medieval "
        "kitchen, tavern kitchen, inn kitchen, old kitchen, kitchen hearth, kitchen of the manor, kitchen of the "
        "palace, kitchen of the mansion, victorian kitchen, servants' kitchen, monastery kitchen, scullery, great "
        "kitchen, stone kitchen, kitchen of the inn, kitchen with a hearth, rustic hearth",
        holds=(
            "hearth fire cauldron pot pan copper table ham onion herb bread pie carrot cabbage barrel sack apple jar "
            "shelf candle torch window beam bowl jug"
        ),
        spots=Spots(floor=at("22,82 78,82 14,86 86,86"), top=at("46,66 54,66"), wall=at("12,40"), hang=at("50,10")),
        indoors=True,
    ),
    "castleoutside": Facts(
        "castleoutside, castle, fortress, citadel, keep, stronghold, castle gate, castle gates, castle exterior, "
        "outside the castle, outside a castle, castle on "
        "a hill, castle on the hill, drawbridge, castle rises, castle bridge, bridge to the castle, road to the "
        "castle, gate of the castle, gates of the castle, castle moat, moat, gatehouse, castle above, castle walls "
        "from outside, front of the castle, castle entrance, castle grounds, castle on a cliff, castle on the "
        "cliff, castle on a mountain",
        holds=(
            "castle tower gate gatehouse bridge drawbridge moat lantern banner flag wall hill tree portcullis chain "
            "roof lamp torch water crest shield"
        ),
        spots=Spots(
            floor=at("50,74 42,84 58,84 36,92 64,92"),
            land=at("30,56,50 70,56,50"),
            water=at("12,76,60 88,76,60"),
            ground=0.75,
            sea=0.3,
        ),
        painter="ramparts",
    ),
    "catacombs": Facts(
        "catacombs, catacomb, crypt, tomb, family crypt, royal crypt, royal tomb, burial vault, burial crypt, ancient "
        "crypt, ancient tomb, old crypt, crypt under the church, crypt beneath the church, crypt below the cathedral, "
        "crypt of the cathedral, inside the mausoleum, ossuary, bone chapel, wall of skulls, skulls in the walls, "
        "sarcophagi, stone sarcophagi, stone coffins, undercroft, necropolis, vampire's crypt, vampire's tomb, "
        "vampire's coffin, crypt with coffins, tombs, hall of tombs, lich's tomb, underground tomb, tomb of the "
        "knight, knight's tomb, kings' tombs, tomb of the kings",
        holds="sarcophagus coffin tomb skull bone candle candelabrum torch pillar arch stair niche statue",
        spots=Spots(floor=at("50,74 42,82 58,82 36,88 64,88"), wall=at("50,30")),
        indoors=True,
    ),
    "clifftemple": Facts(
        "clifftemple, temple on the cliff, cliff temple, greek temple, greek temple by the sea, temple by the sea, "
        "temple over the sea, temple above the sea, temple overlooking the sea, greek ruins, greek ruins by the sea, "
        "temple of poseidon, cape sounion, sounion, delphi, oracle of delphi, greek coast, greek cliff, ancient greek "
        "coast, aegean, aegean sea, greek headland, greek myth, greek mythology, marble temple above the sea, seaside "
        "temple, temple on a hill by the sea, clifftop temple",
        holds="temple column cliff sea ship sail island cypress olive tree step amphora slab rock grass",
        spots=Spots(floor=at("50,82 40,86 58,86"), land=at("56,45,40"), water=at("30,62,40 12,60,35"), sea=0.8, ground=0.55),
    ),
    "cloister": Facts(
        "cloister, cloisters, monastery cloister, cloister garden, cloister of the monastery, abbey cloister, "
        "cloister of the abbey, convent cloister, convent, monastery garden, monastery garth, convent courtyard, "
        "nunnery, cloister walk, cloistered walk, cloistered courtyard, vaulted walk, arcaded walk, old monastery, "
        "medieval monastery, benedictine monastery, abbey courtyard, priory, monks' garden, arched cloister, stone "
        "arcade, university cloister",
        holds="column arch vault door bench book pot lemon well cypress tower lawn rose statue",
        spots=Spots(floor=at("56,78 48,84 62,86 54,92"), land=at("20,56,40"), ground=0.9),
    ),
    "commandtent": Facts(
        "commandtent, command tent, commander's tent, general's tent, inside the tent, inside a tent, tent interior, "
        "interior of the tent, interior of a tent, war tent, army tent, military tent, officer's tent, king's tent, "
        "captain's tent, knight's tent, royal tent, royal pavilion, tent of the general, tent of the commander, war "
        "council tent, war council, map table, strategy tent, campaign tent, pavilion tent, soldier's tent, barracks "
        "tent",
        holds=("table map candle lantern bed cot chest helmet spear sword shield banner carpet stool tent pole flag goblet"),
        spots=Spots(floor=at("22,82 78,80 84,86 14,88"), wall=at(""), hang=at("")),
        indoors=True,
        painter="tents",
    ),
    "dojo": Facts(
        "dojo, training hall, kendo hall, karate hall, judo hall, martial arts hall, fencing hall, kendo club",
        holds="mat screen scroll sword drum lantern garden shoji",
        spots=Spots(floor=at("36,70 64,70 50,68 22,80 80,80"), wall=at("40,36 60,36 28,38")),
        indoors=True,
        painter="east",
    ),
    "dungeon": Facts(
        "dungeon, dungeon cell, torture chamber",
        holds="cell bar chain torch wall door",
        spots=Spots(floor=at("50,66 42,72 60,72 34,82 70,82"), wall=at("48,40 62,46")),
        indoors=True,
        painter="castle",
    ),
    "edostreet": Facts(
        "edostreet, edo street, edo, edo town, edo period, old edo, gion, kyoto street, kyoto, old kyoto, old kyoto "
        "street, old gion street, gion street, edo-era street, kyoto alley, streets of kyoto, street of kyoto, "
        "street in kyoto, streets of edo, street of edo, street in edo, geisha district, geisha quarter, yoshiwara, "
        "samurai town, samurai street, samurai village, samurai district, japanese old town, old japanese town, old "
        "japanese street, japanese street, japanese town, castle town, pleasure quarter, pleasure district, "
        "teahouse street, old tokyo, ninja village, feudal japan, post town, merchant street",
        holds=(
            "shop lantern lamp curtain noren lattice window roof tile castle keep sign house tree tub barrel tree eave "
            "board goods street rope"
        ),
        spots=Spots(floor=at("50,74 42,84 58,84 30,90 70,90"), land=at("50,58,45")),
        painter="edo",
    ),
    "egypt": Facts(
        "egypt, ancient egypt, egyptian temple, egyptian tomb, egyptian palace, egyptian crypt, pharaoh, pharaoh's "
        "tomb, pharaoh's palace, pharaoh's throne room, pharaoh's chamber, tomb of the pharaoh, tomb of a pharaoh, "
        "palace of the pharaoh, temple of the pharaoh, inside the pyramid, inside a pyramid, "
        "pyramid chamber, chamber in the pyramid, burial chamber, king's tomb, tomb of the king, mummy's tomb, "
        "mummy, sarcophagus, hieroglyphs, hieroglyphics, temple of anubis, temple of ra, temple of isis, temple of "
        "osiris, valley of the kings, karnak, luxor, desert tomb, tomb in the desert, temple in the desert, "
        "desert temple",
        holds=(
            "column statue sarcophagus coffin torch brazier fire hieroglyph sign jar gold coin treasure jackal wall "
            "painting step door sand carpet figure"
        ),
        spots=Spots(floor=at("50,76 40,80 60,80 34,86 66,86"), wall=at("12,34 88,34")),
        indoors=True,
    ),
    "fieldhospital": Facts(
        "fieldhospital, field hospital, hospital tent, medical tent, medic tent, medic's tent, infirmary tent, "
        "healer's tent, healers' tent, war hospital, army hospital, military hospital tent, first aid tent, tent "
        "hospital, field hospital tent, tent of the wounded, surgeon's tent, triage tent, tent for the wounded",
        holds="bed cot pillow blanket lantern table bottle basin bandage crate tent pole drip",
        spots=Spots(floor=at("50,80 44,86 56,86"), wall=at(""), hang=at("")),
        indoors=True,
        painter="tents",
    ),
    "forum": Facts(
        "forum, roman forum, acropolis, roman temple, agora, ancient rome, ancient athens, ancient greece, roman "
        "street, roman city, greek city, roman square, roman town, parthenon, marble temple, temple of the gods, "
        "pantheon, temple of zeus, temple of athena, temple of apollo, temple of venus, mount olympus, olympus, "
        "temple of marble, marble city, city of marble, marble columns, colonnade, colonnades, portico, steps of the "
        "temple, temple steps, roman villa, senate, roman senate, classical temple",
        holds=(
            "column temple statue step stair square colonnade pediment brazier fire torch cypress tree flower jar "
            "amphora pot vase wall aqueduct house door marble slab pedestal"
        ),
        spots=Spots(floor=at("50,74 42,82 58,82 31,88 69,88"), land=at("33,60,50 66,60,50"), ground=0.85),
    ),
    "greatwall": Facts(
        "greatwall, great wall, the great wall, great wall of china, chinese wall, wall over the mountains, northern wall, "
        "border wall, watchtower on the great wall",
        holds="wall tower watchtower gate arch brick battlement step hill mountain tree bush grass",
        spots=Spots(floor=at("50,76 43,84 57,84 36,92 64,92"), land=at("24,56,50"), sky=at("40,16,70 24,22,60")),
    ),
    "hall": Facts(
        "castle hall, castle entrance hall, palace entrance hall, great hall, banquet hall, palace, inside the "
        "castle, inside a castle, castle interior, interior of the castle, interior of a castle",
        holds="pillar banner window carpet table chandelier candle column torch",
        spots=Spots(floor=at("36,66 64,66 28,78 74,78 50,60"), wall=at("43,46 58,46")),
        indoors=True,
        painter="castle",
    ),
    "homestead": Facts(
        "homestead, prairie homestead, prairie, prairie house, prairie farm, little house on the prairie, pioneer "
        "homestead, pioneer cabin, pioneer house, settler's cabin, settlers' cabin, settler's house, frontier "
        "homestead, frontier farm, frontier cabin, covered wagon, wagon train, western ranch, western farm, "
        "american prairie, great plains, texas ranch, cattle ranch, western ranch house, ranch house, old west "
        "farm, wild west ranch, dust bowl",
        holds=("house porch door window chimney windmill pump tank wagon wheel wheat fence tree barrel laundry chair smoke"),
        spots=Spots(floor=at("47,76 56,82 42,86 52,92"), land=at("70,57,40")),
    ),
    "hotspring": Facts(
        "hot spring, hotspring, onsen, open-air bath, outdoor bath, thermal spring",
        holds="pool water rock fence bamboo hut lantern hill steam pail",
        spots=Spots(floor=at("50,64 34,62 66,64 24,64 78,64"), land=at("32,44,80 84,44,70"), ground=0.85),
        painter="east",
    ),
    "innroom": Facts(
        "innroom, inn room, inn bedroom, room at the inn, room in the inn, room of the inn, bedroom at the inn, "
        "bedroom of the inn, bedroom in an inn, bedroom of an inn, medieval bedroom, medieval inn bedroom, tavern "
        "room, tavern bedroom, room above the tavern, room above the inn, guest room of the inn, inn guest room, "
        "traveller's room, travelers' room, adventurer's room, fantasy inn room, fantasy bedroom, lodging room, "
        "peasant bedroom, medieval inn room, upstairs room of the inn, room at an inn, room in an inn",
        holds="bed quilt pillow candle chest table chair window curtain cloak satchel bowl jug rug beam",
        spots=Spots(floor=at("54,84 66,84 44,88"), top=at("80,62"), wall=at(""), hang=at("")),
        indoors=True,
        painter="lodgings",
    ),
    "irori": Facts(
        "irori, irori room, sunken hearth, japanese hearth, hearth room, room with a sunken hearth, room with "
        "an irori, japanese farmhouse, old japanese farmhouse, inside of a japanese farmhouse, inside a "
        "japanese farmhouse, japanese farmhouse interior, minka, gassho house, gassho-zukuri, shirakawa-go, "
        "thatched farmhouse interior, old farmhouse interior, interior of an old japanese farmhouse, interior "
        "of a japanese farmhouse, traditional farmhouse interior",
        holds="fireplace hearth fire kettle fish hook cushion mat screen shoji shelf chest drawer stair hat straw "
        "beam bowl cupboard shrine smoke persimmon ash",
        spots=Spots(floor=at("28,78 72,78 24,86 76,86"), top=at("66,54 72,54"), wall=at("14,38 90,40")),
        indoors=True,
    ),
    "lotuspond": Facts(
        "lotuspond, lotus pond, lotus garden, palace garden with a lotus pond, chinese palace garden, chinese garden, suzhou "
        "garden, garden in suzhou, pond with lotus, lotus lake, pavilion over the water, pavilion on the water, "
        "pavilion by the pond, pavilion by the lake, water pavilion, west lake",
        holds="pond lotus lily bridge pavilion wall gate rock willow lantern pagoda water leaf tree",
        spots=Spots(
            floor=at("50,91 42,92 60,92 34,93 68,93"),
            land=at("12,54,40"),
            water=at("30,74,60 68,78,60"),
            ground=0.78,
            sea=0.4,
        ),
    ),
    "marketsquare": Facts(
        "marketsquare, medieval market square, medieval market, medieval square, medieval town square, medieval "
        "town, medieval city, medieval street, medieval marketplace, market town, town market, village market, "
        "market in the medieval town, fantasy market, fantasy town, fantasy city, fantasy town square, "
        "renaissance fair, medieval fair, market of the old town, old market square, old marketplace, castle "
        "market, royal capital, capital city of the kingdom, market day, adventurers' town, starting town",
        holds=("stall awning well house church spire barrel fruit bread cheese cloth pot sack basket apple tower square"),
        spots=Spots(floor=at("50,76 42,84 58,84 31,88 69,88"), land=at("50,60,45")),
    ),
    "meadhall": Facts(
        "meadhall, mead hall, viking hall, viking mead hall, viking longhouse interior, inside the longhouse, "
        "inside a longhouse, norse hall, jarl's hall, hall of the jarl, valhalla hall, chieftain's hall, hall of "
        "the chieftain, heorot, viking feast, great mead hall, viking feast hall, viking throne, long fire",
        holds="fire shield post table bench throne horn mug barrel torch banner beam pillar meat",
        spots=Spots(floor=at("40,82 60,82 32,88 68,88"), wall=at("")),
        indoors=True,
    ),
    "mine": Facts(
        "mine, tunnel, underground tunnel, "
        "mines, mineshaft, mine shaft, mine tunnel, mine tunnels, mine gallery, mining tunnel, coal mine, gold "
        "mine, silver mine, diamond mine, dwarven mine, dwarven mines, dwarf mine, abandoned mine, old mine, quarry "
        "tunnel, minecart, mine cart, mining camp tunnel, tunnel of the mine, pit face, coal pit, dig site "
        "underground",
        holds="timber beam prop rail track cart ore gold lantern lamp pick pickaxe barrel crate rock stone vein gem drift",
        spots=Spots(floor=at("38,76 62,78 32,84 68,84"), top=at("37,58"), wall=at("18,44 82,44"), hang=at("40,14")),
        indoors=True,
    ),
    "mughalpalace": Facts(
        "mughalpalace, mughal palace, mughal courtyard, mughal garden, mughal, mogul palace, indian palace, "
        "palace in india, taj mahal, maharaja's palace, palace of the maharaja, maharaja, rajah's palace, "
        "marble palace, marble courtyard, reflecting pool, palace with a reflecting pool, agra, agra fort, "
        "rajput palace, jaipur, udaipur, indian courtyard, indian garden, princess's palace in india, "
        "fatehpur sikri, courtyard with a reflecting pool",
        holds="palace dome pool water fountain arch tower cypress tree flower path arcade column marble star kiosk lawn",
        spots=Spots(floor=at("32,76 68,76 26,84 74,84"), land=at("36,66,40 64,66,40"), water=at("50,80,50"), ground=0.7, sea=0.5),
        painter="mughal",
    ),
    "nave": Facts(
        "nave, cathedral, cathedral interior, inside the cathedral, inside a cathedral, nave of the cathedral, "
        "cathedral nave, gothic cathedral, great cathedral, grand cathedral, abbey, abbey church, minster, "
        "basilica, great church, holy cathedral, vast cathedral, royal cathedral, coronation, rose window, high "
        "altar, ribbed vault, soaring nave, stained glass cathedral, cathedral hall, cathedral of light, holy "
        "church",
        holds="pillar window glass rose altar candle candelabrum pew carpet arch cross aisle column step",
        spots=Spots(floor=at("50,80 43,84 57,84 34,90 66,90"), wall=at("")),
        indoors=True,
    ),
    "oldkitchen": Facts(
        "oldkitchen, old japanese kitchen, japanese kitchen of old, traditional japanese kitchen, kitchen of "
        "an old japanese house, kamado, clay stove, clay stoves, doma, earthen floor kitchen, earth-floored "
        "kitchen, japanese farmhouse kitchen, kitchen of a japanese farmhouse, kitchen of an inn in old japan",
        holds="fireplace hearth stove fire pot lid steam jar tub radish vegetable shelf bowl basket ladle firewood "
        "log window door beam persimmon maize corn bucket dipper bench board knife",
        spots=Spots(floor=at("38,84 62,84 30,88 70,88"), top=at("47,56 60,56"), wall=at("84,40")),
        indoors=True,
    ),
    "orientpalace": Facts(
        "orientpalace, imperial palace, chinese palace, forbidden city, emperor's hall, emperor's palace, "
        "emperor's court, emperor's throne, imperial court, imperial city, imperial hall, imperial courtyard, "
        "palace of the emperor, court of the emperor, hall of the emperor, courtyard of the palace, courtyard "
        "of the imperial palace, courtyard of the forbidden city, chinese temple, ancient china, imperial "
        "china, chinese city, hall of supreme harmony, korean palace, royal palace of korea, jade palace, "
        "palace of the empress, empress's palace, dragon throne, oriental palace, eastern palace",
        holds=(
            "hall roof column pillar lantern stair step terrace lion statue censer incense tree flower gallery door "
            "window courtyard pagoda palace dragon railing"
        ),
        spots=Spots(floor=at("50,80 39,82 61,82 28,88 72,88"), land=at("24,62,60 76,62,60"), ground=0.85),
        painter="orient",
    ),
    "palacecourt": Facts(
        "palacecourt, palace courtyard, courtyard of the royal palace, royal courtyard, royal palace courtyard, "
        "palace square, palace forecourt, forecourt of the palace, palace exterior, outside the palace, front of "
        "the palace, palace front, palace grounds, court of honour, manor courtyard, courtyard of the manor, "
        "mansion courtyard, courtyard of the mansion, academy courtyard, courtyard of the academy, magic academy "
        "courtyard, magic academy, royal academy, academy exterior, noble academy, academy square, courtyard of "
        "the magic academy, chateau courtyard, grand courtyard, versailles, parliament square",
        holds="palace column dome fountain statue window arch tree flag step door urn tub balustrade",
        spots=Spots(floor=at("38,80 62,80 31,88 69,88"), land=at("50,60,40")),
    ),
    "peasantcottage": Facts(
        "peasantcottage, peasant cottage, peasant's cottage, peasant house, peasant hut, peasant home, peasant's "
        "hut, cottage interior, inside the cottage, inside a cottage, interior of the cottage, interior of a "
        "cottage, medieval cottage, medieval house interior, medieval home, medieval house, farmer's cottage, "
        "villager's house, villager's home, humble cottage, poor cottage, old cottage interior, village house "
        "interior, cottage hearth, cottage kitchen, thatched cottage interior, rustic cottage interior, spinning "
        "wheel",
        holds=(
            "hearth fire kettle table bread cheese jug stool bed quilt pillow wheel barrel door window shelf herb "
            "onion candle beam"
        ),
        spots=Spots(floor=at("52,84 66,84 40,88"), top=at("58,64"), wall=at(""), hang=at("")),
        indoors=True,
        painter="lodgings",
    ),
    "pyramids": Facts(
        "pyramids, pyramid, the pyramids, pyramids of giza, great pyramid, giza, sphinx, pyramids by the nile, nile, the nile, "
        "banks of the nile, nile river, river nile, egyptian desert, pyramids in the desert",
        holds="pyramid sphinx palm date river sail boat reed papyrus house dune sand",
        spots=Spots(
            floor=at("50,92 42,91 60,91 34,92 68,92"),
            land=at("80,62,70"),
            water=at("34,74,70 66,76,70 52,80"),
            ground=0.65,
            sea=0.45,
        ),
    ),
    "rajfort": Facts(
        "rajfort, rajasthani fort, rajasthan, rajput fort, rajasthan fort, indian fort, fort in the desert, "
        "desert fort, desert fortress, fortress in the desert, jaisalmer, jodhpur, mehrangarh, amber fort, "
        "golden fort, sandstone fort, sandstone fortress, thar desert, fort above the desert, fort on a hill "
        "in the desert, citadel in the desert, desert citadel",
        holds=(
            "fort tower wall gate dome palace camel caravan sand dune tree bush rock house window grass kiosk bastion pavilion "
            "road lamp flag column"
        ),
        spots=Spots(floor=at("40,84 54,86 64,84 30,88"), land=at("24,72,50 76,70,50"), sky=at("24,14,60 60,12,60"), ground=0.6),
    ),
    "saloon": Facts(
        "saloon, western saloon, wild west saloon, old west saloon, cowboy saloon, saloon interior, inside the "
        "saloon, inside a saloon, interior of the saloon, saloon bar, western bar, cowboy bar, frontier saloon, "
        "frontier bar, saloon doors, swinging doors, batwing doors, gold rush saloon, honky-tonk, honky tonk, "
        "dusty saloon, saloon in the old west, cantina",
        holds=("bar bottle mirror door piano stool table card chip chair wheel lamp glass barrel poster hat window curtain"),
        spots=Spots(floor=at("44,80 54,84 38,88 62,88"), wall=at(""), hang=at("")),
        indoors=True,
    ),
    "samuraihouse": Facts(
        "samuraihouse, samurai house, samurai residence, samurai mansion, samurai manor, samurai estate, "
        "samurai courtyard, courtyard of a samurai house, courtyard of the samurai house, japanese courtyard, "
        "japanese mansion, japanese manor, japanese estate, japanese residence, old japanese residence, old "
        "japanese house, old japanese mansion, japanese inner garden, inner garden, courtyard garden, "
        "tsuboniwa, engawa, veranda of a japanese house, veranda of an old japanese house, porch of a "
        "traditional house, porch of a japanese house, porch of a traditional japanese house, traditional "
        "japanese house, daimyo residence, bukeyashiki, minka courtyard, japanese veranda, wooden veranda, "
        "garden of a japanese house, japanese garden, koi pond, shogun's garden",
        holds="veranda garden pond carp koi fish lantern stone rock pine tree maple step screen shoji scroll armour "
        "armor roof tile wall moss bamboo basin spout water path lattice lily bush",
        spots=Spots(
            floor=at("50,72 43,80 57,82 36,86 64,88"), land=at("78,52,50 88,52,50"), water=at("75,68,50"), ground=0.75, sea=0.5
        ),
        painter="residence",
    ),
    "siheyuan": Facts(
        "siheyuan, chinese courtyard house, chinese courtyard, chinese house, chinese residence, chinese "
        "mansion, chinese manor, old chinese house, traditional chinese house, moon gate, "
        "round gate, courtyard with a moon gate, courtyard house, hutong, hutong courtyard, beijing "
        "courtyard, courtyard in beijing, merchant's courtyard, tea house courtyard, scholar's courtyard, "
        "scholar's garden, courtyard of a chinese house, courtyard with a plum tree, plum tree courtyard, "
        "plum courtyard, suzhou, chinese village house, tang dynasty house, ming dynasty "
        "house, hanok, hanok courtyard, korean courtyard, traditional korean house",
        holds="gate lantern tree plum blossom table stool teapot cup jar lotus door lattice wall roof tile post "
        "pillar bamboo rock step column brick board flower",
        spots=Spots(floor=at("50,76 42,83 60,82 33,88 68,88"), top=at("38,64"), land=at("30,50,50 66,50,50"), ground=0.85),
    ),
    "smithy": Facts(
        "smithy, forge, blacksmith, blacksmith's, blacksmith's shop, swordsmith, swordsmith's, foundry, anvil",
        holds="anvil fire hammer forge hearth tong horseshoe sword blade trough coal bellows beam",
        spots=Spots(floor=at("42,74 62,78 30,84 86,86 16,82"), top=at("78,62 84,62"), wall=at("40,38 86,40")),
        indoors=True,
        painter="crafts",
    ),
    "spiralstair": Facts(
        "spiralstair, spiral stair, spiral staircase, spiral stairs, stone spiral staircase, spiral stone "
        "staircase, winding stair, winding stairs, winding staircase, tower stairs, tower staircase, stairs of "
        "the tower, stair in the tower, staircase in the tower, staircase of the tower, tower interior, inside "
        "the tower, inside a tower, castle staircase, castle stairs, stone staircase, stone stairs, stone "
        "stairwell, helical staircase, steps of the tower, turret stairs, inside of the tower, stairway in the "
        "castle",
        holds="stair step pillar wall torch window rope barrel stone",
        spots=Spots(floor=at("40,84 60,84 30,88 70,88"), wall=at("36,30")),
        indoors=True,
    ),
    "tatami": Facts(
        "tatami room, tatami, japanese room, japanese-style room, japanese inn, ryokan, washitsu, tea "
        "ceremony room, shoji, traditional inn",
        holds="mat screen table cushion scroll vase lamp lantern door garden shoji",
        spots=Spots(floor=at("22,80 80,80 88,74 32,86"), top=at("60,60 40,60 46,60 56,60"), wall=at("28,36 76,36 8,34")),
        indoors=True,
        painter="east",
    ),
    "templehall": Facts(
        "templehall, temple hall, hall of the temple, hall of a temple, inside a temple, inside the temple, inside of "
        "the temple, interior of the temple, interior of a temple, temple interior, main hall of the temple, main hall "
        "of a temple, main hall of a buddhist temple, temple's main hall, buddhist temple interior, inside a buddhist "
        "temple, buddhist temple hall, temple altar, altar of the temple, buddhist altar, buddha statue, golden buddha, "
        "buddha hall, hall of the buddha, prayer hall, prayer hall of the temple, worship hall, butsudan, zen hall, "
        "meditation hall of the temple, buddhist hall, buddhist temple",
        holds="buddha statue altar candle incense censer lotus vase pillar lantern drum bell bowl cushion mat tatami "
        "curtain scroll screen door halo smoke table",
        spots=Spots(floor=at("40,78 60,78 30,80 70,80"), top=at("46,63"), wall=at("88,42"), hang=at("30,0 70,0")),
        indoors=True,
    ),
    "tenshu": Facts(
        "tenshu, japanese castle, samurai castle, shogun's castle, castle of the shogun, daimyo's castle, himeji "
        "castle, himeji, osaka castle, edo castle, nagoya castle, matsumoto castle, feudal japanese castle, "
        "feudal castle, castle keep above a moat, tenshukaku, tower of a japanese castle",
        holds="castle keep moat bridge wall turret tower roof tile tree pine water hill stone blossom",
        spots=Spots(
            floor=at("50,90 42,91 60,91 34,92 68,92"), land=at("20,58,50"), water=at("66,76,60 80,78,60"), ground=0.75, sea=0.4
        ),
    ),
    "throne": Facts(
        "throne room, throne, throne hall, audience chamber, royal court, royal hall",
        holds="throne banner torch carpet pillar column window",
        spots=Spots(floor=at("40,78 60,78 24,84 78,84"), wall=at("22,46 80,46")),
        indoors=True,
        painter="castle",
    ),
    "trench": Facts(
        "trench, trenches, muddy trench, muddy trenches, no man's land, ww1 trench, wwi trench, world war i trench, world "
        "war one trench, first world war, great war, great war trench, western front, trench warfare, in the trenches, "
        "wartime trench, military trench, war trench, front line trench, frontline trench, front line, frontline, "
        "foxhole, dugout, sandbags, somme, verdun, passchendaele, world war trench, barbed wire",
        holds=("sandbag wire plank board ladder rifle helmet crate lantern post tree smoke puddle mug ruin duckboard dugout"),
        spots=Spots(floor=at("50,80 46,86 54,86"), land=at("64,40,30 30,40,30"), ground=0.9),
    ),
    "vikingvillage": Facts(
        "vikingvillage, viking village, vikings, viking, viking settlement, viking town, viking harbor, viking "
        "harbour, norse village, norse settlement, norse town, longhouses, longhouse, viking longhouse, viking "
        "ship, viking ships, longship, longships, dragon ship, dragon ships, drakkar, village by a fjord, village "
        "by the fjord, village on the fjord, fjord village, nordic village, viking coast, viking shore, kattegat, "
        "northmen's village",
        holds=("longhouse house ship sail shield fjord mountain snow water jetty fish rack runestone pine smoke path"),
        spots=Spots(floor=at("44,80 55,84 36,88 60,92"), land=at("60,66,40"), water=at("78,58,40 60,57,35"), sea=0.7),
        painter="vikings",
    ),
    "westernstreet": Facts(
        "westernstreet, wild west, wild west town, wild west street, western town, western street, frontier town, "
        "frontier street, ghost town, cowboy town, main street of a western town, main street of the western town, "
        "street of a western town, street in a western town, dusty main street, old west, old west town, mining "
        "town, boomtown, gold rush town, high noon duel, saloon street, outside the saloon, frontier settlement, "
        "prairie town, desert town",
        holds=(
            "saloon church wheel barrel porch sign window door lantern lamp trough rail tower tumbleweed rut boardwalk "
            "balcony post rope house shop butte rock star"
        ),
        spots=Spots(floor=at("50,74 42,84 58,84 31,88 69,88"), land=at("46,58,45 54,58,45")),
        painter="frontier",
    ),
    "workshop": Facts(
        "workshop, carpenter's workshop, carpenter's shop, joiner's workshop, woodshop, toymaker's workshop, "
        "clockmaker's, clockmaker's workshop, instrument maker's, craft room, workbench",
        holds="bench tool window saw hammer plank board clock shelf lamp drawer wood shaving plane beam",
        spots=Spots(
            floor=at("34,76 56,80 16,82 64,74"),
            top=at("46,56 30,57 70,56 20,57"),
            wall=at("24,38 88,40"),
            hang=at("52,0 18,0 86,0"),
        ),
        indoors=True,
        painter="crafts",
    ),
    "zengarden": Facts(
        "zengarden, zen garden, japanese rock garden, rock garden, karesansui, dry garden, raked sand, temple garden, "
        "zen temple, zen temple garden, garden of the temple, garden of a temple, stone garden, sand garden, temple "
        "veranda, raked gravel, sand and rocks, temple courtyard, buddhist temple garden",
        holds=(
            "sand rock stone moss lantern veranda temple wall pine tree pagoda screen post board roof gravel island maple leaf"
        ),
        spots=Spots(floor=at("46,74 58,80 38,82 66,84"), land=at("46,52,50 62,52,50"), ground=0.8),
        painter="zen",
    ),
}
