"""Where people live: their rooms, their gardens."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "apartment": Facts(
        "apartment, apartment room, one-room apartment, one room apartment, studio apartment, studio flat, tiny "
        "apartment, small apartment, cramped apartment, shabby apartment, cheap apartment, student apartment, "
        "apartment interior, small flat, tiny flat, student flat, one-room flat, bedsit, cramped flat, student's "
        "room, student room, bachelor's flat, bachelor apartment, her apartment, his apartment, my apartment",
        holds=(
            "bed table window curtain pillow quilt cushion rug book comic shelf fridge kettle pot sink tap cupboard "
            "laptop cup mug shirt poster clock lamp laundry plant balcony microwave paper"
        ),
        spots=Spots(
            floor=at("42,84 58,84 30,78 64,76"), top=at("42,68 55,68 30,40"), wall=at("74,26 28,26"), hang=at("36,0 62,0")
        ),
        indoors=True,
    ),
    "attic": Facts(
        "attic, loft, garret, attic room, under the roof",
        holds="trunk chest box window beam mirror book cobweb carton armchair sheet rafter",
        spots=Spots(floor=at("56,70 44,84 70,84 62,66"), top=at("24,64 30,64"), wall=at("38,44")),
        indoors=True,
        painter="nights",
    ),
    "balcony": Facts(
        "balcony, veranda, verandah, loggia",
        holds="railing table chair plant pot door city skyline cup candle light string",
        spots=Spots(floor=at("46,78 34,84 58,84 26,90 70,90"), top=at("65,63 62,63"), land=at("62,62 38,60 84,62"), ground=0.7),
    ),
    "ballroom": Facts(
        "ballroom, ball room, dance hall, ball, masquerade, masquerade ball, royal ball, hall of mirrors, mirror room, "
        "room of mirrors, mirror hall, mirrored hall, room full of mirrors, wedding reception hall",
        holds="floor window column stair staircase chandelier gallery candle balcony",
        spots=Spots(floor=at("32,66 68,66 22,78 80,78 50,62"), wall=at("28,34 72,34")),
        indoors=True,
        painter="grand",
    ),
    "banqueting": Facts(
        "banqueting, grand dining room, mansion dining room, manor dining room, dining room of the mansion, "
        "dining room of the manor, castle dining room, castle dining hall, palace dining room, palace dining "
        "hall, royal dining room, royal dining hall, formal dining room, long dining table, long table, "
        "banqueting room, banqueting hall, state dining room, banquet table, banquet, royal banquet, feast table, "
        "noble dining room, elegant dining room, victorian dining room, dining room with a long table, grand "
        "dining hall, dining room of the castle, dining hall of the castle, dining hall of the palace, dining "
        "room of a mansion",
        holds=(
            "table chair candle candelabrum candelabra chandelier portrait painting window curtain fireplace fire "
            "plate glass flower fruit carpet cabinet cloth"
        ),
        spots=Spots(floor=at("22,80 78,80 16,86 84,86"), top=at("46,66 54,66"), wall=at("")),
        indoors=True,
    ),
    "basement": Facts(
        "basement, basement room, basement stairs, basement of the house, basement of a house, concrete "
        "basement, unfinished basement, dark basement, damp basement, creepy basement, boiler room, furnace "
        "room, boiler cellar, house basement, family basement, cluttered basement, utility room, crawl space, "
        "concrete cellar, basement steps, storm cellar, root cellar, coal cellar, school basement, hospital "
        "basement, killer's basement, basement workshop, underground room",
        holds=("boiler furnace pipe shelf jar tin box carton bulb stairs step bench tool window drain fire door wall saw hammer"),
        spots=Spots(floor=at("52,78 40,84 62,84 34,76 24,90"), top=at("62,63"), wall=at("38,60 30,64"), hang=at("44,8 64,8")),
        indoors=True,
    ),
    "bath": Facts(
        "bath house, bathhouse, bath, public bath, sauna, spa, sento, shower",
        holds="bath water bucket stool tile window mountain pool",
        spots=Spots(floor=at("50,82 30,82 68,84 90,82"), wall=at("14,38 86,38")),
        indoors=True,
        painter="house",
    ),
    "bathroom": Facts(
        "bathroom, bath room, washroom, restroom, toilet, powder room, shower room",
        holds=(
            "bathtub tub bath curtain basin sink mirror tile towel window bottle tap shower toilet shelf plant pot "
            "basket mat lamp duck candle sponge soap robe cabinet door foam bubble steam water"
        ),
        spots=Spots(floor=at("52,78 90,84 38,84 62,88"), top=at("62,55 74,55"), wall=at("50,30")),
        indoors=True,
        painter="basin",
    ),
    "bedroom": Facts(
        "bedroom, bedchamber, bed room, guest room, bedside, deathbed",
        holds="bed desk lamp window curtain book shelf picture rug carpet pillow plant chair nightstand pennant",
        spots=Spots(floor=at("36,78 56,80 26,84 70,92"), top=at("26,60 20,60 30,60"), wall=at("27,36 66,24 90,54")),
        indoors=True,
        painter="home",
    ),
    "carpark": Facts(
        "carpark, car park, parking garage, parking lot, parking deck, underground parking, underground parking "
        "lot, underground car park, multi-storey car park",
        holds="car column post lamp arrow bay line pipe light parking",
        spots=Spots(wall=(), floor=at("52,66 42,70 64,74 20,80 80,84")),
        indoors=True,
        painter="garage",
    ),
    "cellar": Facts(
        "wine cellar, cellar, wine vault, winery, cask room, barrel room, barrels, distillery, brewery cellar, cellar stairs",
        holds="barrel cask bottle candle lamp arch wine",
        spots=Spots(floor=at("50,64 42,72 60,72 36,84 66,84"), top=at("24,82 12,82"), wall=at("50,36")),
        indoors=True,
    ),
    "countryhouse": Facts(
        "countryhouse, country house, manor house, manor, manor exterior, manor house exterior, mansion, mansion "
        "exterior, outside the mansion, outside the manor, outside a mansion, mansion gate, mansion gates, "
        "mansion grounds, mansion driveway, mansion lawn, manor gate, manor gates, manor grounds, manor lawn, "
        "drive of the manor, estate, country estate, noble estate, nobleman's estate, nobleman's house, duke's "
        "mansion, duke's manor, stately home, great house, house on the estate, front of the mansion, in front of "
        "the mansion, the manor from outside, mansion from outside, academy grounds, grounds of the manor, "
        "grounds of the mansion, english country house, georgian house, chateau, château, lawn of the manor, "
        "lord's house, plantation house, long driveway",
        holds=("house window door column step lawn drive gate pier tree yew urn flower chimney roof lamp hedge mansion"),
        spots=Spots(floor=at("50,77 42,84 58,84 33,88 67,88"), land=at("30,66,50 70,66,50")),
    ),
    "drainedpool": Facts(
        "drainedpool, drained pool, drained swimming pool, empty pool, empty swimming pool, dry pool, dry swimming pool, "
        "abandoned pool, abandoned swimming pool, disused pool, derelict pool, derelict swimming pool, old swimming pool, pool "
        "without water, swimming pool without water, abandoned lido, abandoned water park, cracked pool, ruined swimming pool",
        holds="tile crack leaf puddle weed ladder chair fence tree block lane wall building pool ring",
        spots=Spots(floor=at("90,66 8,68 50,72 40,66,80 62,66,80"), land=at("30,44,60 66,44,60"), ground=0.8),
    ),
    "garage": Facts(
        "garage, car workshop, auto shop, repair shop, mechanic's, mechanic's garage, mechanic's workshop, "
        "auto repair shop, car repair shop",
        holds="car tool tyre bench lift door cabinet",
        spots=Spots(floor=at("46,74 34,74 66,82 24,88"), top=at("14,54 22,53"), wall=at("28,28 92,40")),
        indoors=True,
    ),
    "garden": Facts(
        "garden, gardens, rose garden, flower garden, palace garden, castle garden, hedge maze, hedge, maze, "
        "backyard, back garden, fountain, roses, walled garden, manor garden, courtyard, inner courtyard, hidden "
        "courtyard",
        holds="hedge rose flower fountain arch path mansion bush",
        spots=Spots(floor=at("50,74 43,84 58,84 34,94 66,94"), land=at("20,60,80 80,60,80"), ground=0.6),
        painter="gardens",
    ),
    "grandstair": Facts(
        "grandstair, entrance hall of the mansion, entrance hall of a mansion, mansion entrance hall, mansion "
        "entrance, mansion hall, hall of the mansion, mansion foyer, foyer of the mansion, manor hall, manor "
        "entrance hall, hall of the manor, entrance hall of the manor, manor foyer, inside the mansion, inside "
        "the manor, mansion interior, manor interior, interior of the mansion, double staircase, grand staircase, "
        "sweeping staircase, marble staircase, grand stairs, grand hall, grand entrance hall, grand foyer, "
        "stately home hall, front hall, staircase hall, mansion lobby, mansion staircase, villa hall, palace "
        "staircase, palace foyer, mansion's entrance hall",
        holds=(
            "stair staircase chandelier carpet portrait painting window curtain door gallery column candle "
            "candelabrum railing balustrade"
        ),
        spots=Spots(floor=at("50,76 42,82 58,82 32,88 68,88"), wall=at("")),
        indoors=True,
    ),
    "hauntedhouse": Facts(
        "hauntedhouse, gothic mansion, gothic manor, gothic house, mansion on a hill, mansion on the hill, manor "
        "on a hill, manor on the hill, dark mansion, haunted house, haunted mansion, haunted manor, old mansion, "
        "abandoned mansion, abandoned house, victorian mansion, victorian house, vampire's castle, vampire's "
        "mansion, old house on the hill, house on the hill",
        holds=(
            "house mansion tower turret roof window door gate fence tree grave tombstone gravestone fountain path "
            "drive grass bush clock chimney lantern stair step moon porch urn"
        ),
        spots=Spots(floor=at("50,84 40,80 62,88 54,76 34,88"), land=at("28,72,60 73,72,60"), ground=0.6),
    ),
    "hotel": Facts(
        "hotel, hotel room, room in a motel, hotel suite, suite, motel room, honeymoon suite, room overlooking the sea, "
        "room with a view of the sea, sea view room",
        holds="bed lamp window city armchair carpet skyline picture chair curtain",
        spots=Spots(
            floor=at("48,78 38,80 28,86 56,86"), top=at("32,62 36,62 86,57"), wall=at("72,36 14,34 88,34"), hang=at("46,0")
        ),
        indoors=True,
        painter="nights",
    ),
    "houselobby": Facts(
        "houselobby, apartment lobby, apartment building lobby, lobby of an apartment building, lobby of the apartment "
        "building, lobby of an apartment house, lobby of the apartment house, apartment house lobby, apartment entrance, "
        "apartment building entrance, entrance of the apartment building, entrance of an apartment building, entrance hall "
        "of an apartment building, apartment entrance hall, apartment hall, condominium entrance, condominium lobby, condo "
        "lobby, condo entrance, residential lobby, lobby of the building, building lobby, elevator lobby, old elevator "
        "lobby, elevator hall, lift lobby, lift hall, elevator doors, lift doors, in front of the elevator, in front of "
        "the elevators, waiting for the elevator, letter boxes, letterboxes, mailboxes, mailbox lobby, stairwell "
        "of an apartment house, stairwell of the apartment house, stairwell of an apartment building, stairwell of the "
        "apartment building, apartment stairwell, apartment staircase, apartment building stairwell, entrance of a "
        "tenement, tenement hall, tenement stairwell",
        holds=(
            "lift elevator door letterbox mailbox letter stair staircase railing lamp tile floor bench plant palm umbrella "
            "mat board paper button picture parcel box window"
        ),
        spots=Spots(floor=at("48,74 36,80 60,80 52,84"), wall=at("46,22"), hang=at("50,0")),
        indoors=True,
    ),
    "kindergarten": Facts(
        "kindergarten, kindergarten room, kindergarten classroom, kindergarten class, daycare, day care, "
        "daycare centre, daycare center, day nursery, nursery school, nursery school classroom, preschool, "
        "pre-school, preschool classroom, preschool room, playgroup, childcare centre, childcare center, "
        "creche, crèche, orphanage playroom, kids' playroom, reading circle, story corner, first grade "
        "classroom",
        holds=(
            "table stool chair slide rug teddy bear block drawing picture bag hat hook cubby shelf board blackboard "
            "window curtain star bunting paper crayon toy"
        ),
        spots=Spots(floor=at("50,78 40,86 60,86 30,84 72,90"), top=at("34,56"), wall=at("50,28")),
        indoors=True,
        painter="nursery",
    ),
    "kitchen": Facts(
        "kitchen, kitchenette, pantry, dining room, breakfast table, dinner table, dining table, family table, breakfast nook",
        holds="table stove fridge cupboard sink window lamp fruit pot kettle oven",
        spots=Spots(
            floor=at("12,82 90,86 22,88 78,90"),
            top=at("40,72 58,72 32,74 68,74 24,58"),
            wall=at("20,46 90,30 38,46"),
            hang=at("24,0 74,0"),
        ),
        indoors=True,
        painter="house",
    ),
    "laundry": Facts(
        "laundromat, launderette, laundrette, laundry, laundry room, washing machines, coin laundry, dry cleaner, dry cleaner's",
        holds="machine washer dryer basket clock window table",
        spots=Spots(floor=at("46,74 32,74 56,80 40,86"), top=at("84,55"), wall=at("34,31 46,31")),
        indoors=True,
    ),
    "livingroom": Facts(
        "living room, livingroom, lounge, parlour, parlor, sitting room, drawing room, den, sofa, tv room, family room, salon",
        holds="sofa couch table rug carpet lamp window curtain picture plant book shelf",
        spots=Spots(floor=at("26,78 76,84 90,82 16,86 50,94"), top=at("40,78 50,78 58,78 12,66"), wall=at("84,36 64,36 8,30")),
        indoors=True,
        painter="home",
    ),
    "logcabin": Facts(
        "logcabin, cabin, log cabin, log house, log hut, inside the cabin, inside a cabin, inside a log cabin, cabin "
        "interior, cabin living room, hunter's cabin, hunter's hut, trapper's cabin, hunting lodge, hunting cabin, "
        "mountain cabin, mountain lodge, ski lodge, ski hut, ski chalet, chalet, lodge, winter cabin, snowed-in "
        "cabin, snowbound cabin, ranger's cabin, holiday cabin, wooden cabin, cosy cabin, cozy cabin, snowy cabin, "
        "hunter's lodge, ski cabin, ski lodge lounge, lodge lounge, chalet lounge, ranger station",
        holds=(
            "fireplace fire hearth log wood chimney armchair chair fur hide pelt rug antler window ski snowshoe lantern "
            "lamp table mug cup blanket beam shelf curtain basket sofa couch mantelpiece tree firewood"
        ),
        spots=Spots(
            floor=at("50,86 36,84 64,84 24,84"), top=at("47,70 53,70 42,50 58,50"), wall=at("50,26"), hang=at("50,0 34,0 66,0")
        ),
        indoors=True,
        painter="lodge",
    ),
    "nursery": Facts(
        "nursery, nursery room, baby's room, baby room, babies' room, child's room, children's room, child's "
        "bedroom, children's bedroom, kid's room, kids' room, kids room, kid's bedroom, kids' bedroom, little "
        "girl's room, little boy's room, playroom, play room, toddler's room, toddler's bedroom, crib, "
        "cradle, baby crib, toy room, daughter's room, son's room, little sister's room, little brother's "
        "room, babys room, childs room, childs bedroom, boy's room, son's bedroom, daughter's bedroom",
        holds=(
            "crib cradle bed mobile teddy bear block toy shelf horse rug tent doll globe lamp window curtain star "
            "cloud moon pillow quilt rabbit book"
        ),
        spots=Spots(floor=at("50,86 60,82 38,88 70,90"), top=at("56,53"), wall=at("14,36 88,36")),
        indoors=True,
    ),
    "pool": Facts(
        "swimming pool, pool, poolside, swimming club, lido",
        holds="water lane fence school hill chair ladder",
        spots=Spots(floor=at("90,66 8,68 80,62 36,51,60 64,51,60"), land=at("30,46,80 60,46,80"), ground=0.8),
        painter="gardens",
    ),
    "roofgarden": Facts(
        "roofgarden, roof garden, rooftop garden, garden on the roof, garden on a roof, rooftop vegetable garden, "
        "rooftop farm, rooftop allotment",
        holds="plant tomato flower herb bed bench pot fence railing tank door skyline building city box vegetable",
    ),
    "royalbedroom": Facts(
        "princess's tower room, princess's tower, royalbedroom, royal bedroom, royal bedchamber, royal chamber, "
        "royal chambers, royal apartments, king's bedroom, queen's bedroom, king's bedchamber, queen's bedchamber, "
        "princess's bedroom, prince's bedroom, princess's room, prince's room, queen's room, king's room, prince's "
        "chambers, princess's chambers, queen's chambers, king's chambers, princess's chamber, queen's chamber, "
        "lord's bedroom, lady's chamber, lady's chambers, castle bedroom, palace bedroom, tower bedroom, bedroom in "
        "the castle, bedroom in a castle, bedroom of the castle, bedroom of the princess, bedroom of the queen, "
        "bedroom of the king, chamber of the princess, chamber of the queen, four-poster bed, four- poster, four "
        "poster bed, canopy bed, bedroom in the tower, bedroom in the palace, bedroom of the prince, room of the "
        "princess, canopied bed, boudoir",
        holds=(
            "bed canopy curtain window tapestry candle candelabra candlestick table mirror fireplace fire hearth stool "
            "chair rose vase flower carpet rug pillow cushion post crown beam bottle flask perfume mantelpiece"
        ),
        spots=Spots(floor=at("40,82 60,82 30,80 74,80"), top=at("84,63 90,63 16,50"), wall=at("24,34 78,34"), hang=at("50,0")),
        indoors=True,
        painter="royal",
    ),
    "skyflat": Facts(
        "skyflat, penthouse, penthouse apartment, penthouse living room, penthouse suite, high-rise "
        "apartment, high rise apartment, highrise apartment, high-rise living room, high-rise condo, luxury "
        "apartment, luxury condo, luxury penthouse, modern apartment, modern living room, panorama window, "
        "panoramic window, panoramic windows, floor-to-ceiling window, floor-to-ceiling windows, floor to "
        "ceiling windows, living room over the city, living room with a view, apartment overlooking the city, "
        "room overlooking the city, living room overlooking the city, window over the city, skyscraper "
        "apartment, bachelor pad, city apartment, condo, condominium, high-rise window, high-rise flat, suite "
        "overlooking the city, millionaire's apartment, billionaire's penthouse",
        holds=(
            "window city skyline skyscraper sofa armchair table lamp carpet rug telescope plant vase gramophone book "
            "candle champagne glass wine bottle picture curtain cushion shelf"
        ),
        spots=Spots(floor=at("50,84 38,88 64,86 26,84 76,84"), top=at("82,53"), hang=at("40,0"), sky=at("44,30,30 56,34,26")),
        indoors=True,
    ),
    "study": Facts(
        "study, manor study, country manor, fireplace room, gentlemen's club, gentleman's club, smoking room, smoking "
        "lounge, cigar room, cigar lounge, gentleman's study, lord's study, father's study, grandfather's study, study of "
        "the manor, study of a manor, study in the manor, study of the mansion, study in the mansion, mansion study, "
        "victorian study, old study, private library, home library, den with a fireplace, drawing room with a fireplace, "
        "trophy room, secret room, hidden room",
        holds=(
            "fireplace fire hearth book bookshelf bookcase shelf armchair chair globe desk lamp candle portrait "
            "painting picture clock window curtain carpet rug table decanter bottle glass mantelpiece paper frame"
        ),
        spots=Spots(floor=at("36,84 64,84 50,88 24,88"), top=at("50,66 47,66 53,66 42,49 58,49"), wall=at("50,28")),
        indoors=True,
        painter="manor",
    ),
    "terrace": Facts(
        "terrace, café terrace, cafe terrace, street cafe, street café, pavement cafe, sidewalk cafe, outdoor cafe, beer garden",
        holds="table chair cup awning parasol flower fountain window house lamp light tree clock tower vase",
        spots=Spots(
            floor=at("50,74 43,84 58,86 33,92 68,92"), top=at("34,61 70,62"), land=at("47,53,95"), sky=at("58,16,80 50,26,60")
        ),
    ),
    "treehouse": Facts(
        "treehouse, tree house, treehouse in a tree, treehouse in a big tree, treehouse in an oak, house in a tree, house in the "
        "tree, backyard treehouse, garden treehouse, old treehouse, children's treehouse, kids' treehouse, wooden treehouse, "
        "tree fort, treefort, treehouse outside, below the treehouse, under the treehouse, outside the treehouse",
        holds="tree oak house treehouse ladder rope swing tyre lantern lamp window door roof flag platform rail plank flower "
        "grass bush branch curtain",
        spots=Spots(floor=at("62,84 34,84 24,88 76,88"), land=at("14,74,50 86,74,50")),
    ),
    "treehouseroom": Facts(
        "treehouseroom, treehouse inside, inside a treehouse, inside the treehouse, inside of a treehouse, treehouse interior, "
        "interior of a treehouse, treehouse room, treehouse bedroom, in the treehouse, in a treehouse, in our treehouse, "
        "treehouse hideout, treehouse club, treehouse clubhouse, treehouse den",
        holds="window tree trunk branch plank shelf crate comic book ball boat cushion rug telescope lamp light beam",
        spots=Spots(floor=at("50,80 40,84 62,84"), wall=at("82,40,70"), hang=at("60,0")),
        indoors=True,
        painter="treehouse",
    ),
    "woodhouse": Facts(
        "woodhouse, cottage in the woods, cottage in the wood, cottage in the forest, cottage in a forest, cabin in "
        "the woods, cabin in the forest, house in the woods, house in the forest, house in the wood, house in a "
        "forest, hut in the forest, hut in the woods, forest cabin, forest cottage, forest hut, forest house, "
        "woodland cottage, woodland hut, witch's cottage in the woods, witch's hut in the woods, witch's house in "
        "the forest, witch's house in the woods, witch's hut in the forest, witch's cottage in the forest, log "
        "cabin in the forest, log cabin in the woods, log cabin in a forest, woodcutter's hut, woodcutter's "
        "cottage, woodcutter's house, hermit's hut, gingerbread house, grandmother's cottage, lonely cottage, "
        "lonely cabin, cottage among the trees, cabin among the trees, secluded cabin, secluded cottage, remote "
        "cabin, thatched cottage, log cabin porch, cabin porch, porch of the cabin, porch of a cabin, porch of the "
        "log cabin, porch of a log cabin, cottage porch, porch of the cottage, fairy tale cottage, fairytale "
        "cottage, fairy-tale cottage, storybook cottage, cottage with a garden",
        holds=(
            "cottage cabin house hut chimney window door lantern path tree log axe fence mushroom flower roof smoke "
            "stump bush shutter woodpile"
        ),
        spots=Spots(floor=at("40,82 62,84 30,84 72,84"), land=at("26,69,60 84,69,60"), ground=0.8),
    ),
}
