"""Where one buys, eats and drinks."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "antiqueshop": Facts(
        "antiqueshop, antique shop, antiques shop, antique store, curio shop, curiosity shop, old curiosity shop, "
        "junk shop, pawn shop, pawnshop, second-hand shop, thrift shop, thrift store, magic shop, magic item shop, "
        "oddities shop, clock shop, watchmaker's shop, antique dealer's",
        holds=(
            "clock vase globe gramophone book mask mirror chest armchair armour doll lamp shelf counter portrait horse "
            "typewriter violin skull"
        ),
        indoors=True,
        painter="curiosity",
    ),
    "bakery": Facts(
        "bakery, baker's, baker's shop, bakery shop, patisserie, pastry shop, cake shop",
        holds="bread loaf cake counter shelf blackboard window lamp till",
        spots=Spots(
            floor=at("24,78 14,76 32,82 46,88 62,90"),
            top=at("48,55 60,55 72,55 94,55"),
            wall=at("84,26 12,36"),
            hang=at("24,0 52,0 78,0"),
        ),
        indoors=True,
        painter="eateries",
    ),
    "bar": Facts(
        "bar, cocktail bar, speakeasy, wine bar, hotel bar, whisky bar, lounge bar, dive bar, bar counter, nightclub bar",
        holds="bottle glass counter stool lamp sign table candle cocktail bench window shelf",
        spots=Spots(
            floor=at("32,76 38,82 26,78 44,86 60,88"),
            top=at("48,51 60,51 74,51 18,58"),
            wall=at("36,28 12,34 90,32"),
            hang=at("34,0 58,0 73,0"),
        ),
        indoors=True,
        painter="evenings",
    ),
    "bookstore": Facts(
        "bookstore, bookshop, book shop, book store, second-hand books, second-hand bookshop, second-hand "
        "bookstore, used bookstore, used bookshop, old bookshop, old bookstore, small bookstore, little "
        "bookshop, independent bookstore, antiquarian bookshop, antiquarian, manga shop, manga store, comic "
        "shop, comic book shop, comic book store, comic store, bookseller, bookseller's, aisle of the "
        "bookshop, aisle of a bookstore, bookshop aisle",
        holds=("book shelf bookshelf bookcase ladder table counter till lamp window door carpet rug sign stack cover register"),
        spots=Spots(floor=at("50,74 42,82 58,86 34,86 68,88"), top=at("70,52 34,57"), hang=at("50,6 40,4")),
        indoors=True,
    ),
    "boutique": Facts(
        "boutique, clothes shop, clothes store, clothing store, clothing shop, fashion store, fashion shop, fashion "
        "boutique, dress shop, tailor shop, tailor's shop, tailor's, dressmaker's, dressmaker's shop, bridal shop, bridal "
        "boutique, shoe shop, shoe store, fitting rooms, clothes racks, window dummies, jewelry store, jewellery store, "
        "jewelry shop, jewellery shop, jeweller's, jeweler's",
        holds=(
            "rack rail dress coat mirror curtain dummy mannequin table bag hat shoe scarf counter till lamp rug plant "
            "window shelf"
        ),
        spots=Spots(
            floor=at("50,76 34,72 66,74 42,82 60,82"), top=at("40,52 58,52 66,46"), wall=at("66,34 50,22"), hang=at("40,0 60,0")
        ),
        indoors=True,
    ),
    "candyshop": Facts(
        "candyshop, candy shop, candy store, sweet shop, sweetshop, sweets shop, confectionery, "
        "confectioner's, confectioner, chocolate shop, chocolatier, chocolaterie, lollipop shop, dagashi "
        "shop, dagashiya, penny candy store, sugar shop, candy kitchen, pick and mix, jars of sweets, jars of "
        "candy",
        holds=("candy sweet lollipop jar gum machine counter till shelf window door lamp gift pastry cupcake chocolate bunting"),
        spots=Spots(floor=at("52,74 44,82 60,84 34,84 70,86"), top=at("62,49"), hang=at("50,6")),
        indoors=True,
        painter="toyshop",
    ),
    "cornershop": Facts(
        "cornershop, outside the convenience store, outside a convenience store, in front of the convenience store, "
        "in front of a convenience store, convenience store parking lot, convenience store car park, convenience "
        "store front, convenience store at night, konbini front, konbini parking lot, outside the konbini, outside "
        "a konbini, in front of the konbini, shopfront, shop front, storefront, store front, lit shop window, shop "
        "window, 24-hour store exterior, outside the shop, outside the store, in front of the shop, in front of the "
        "store",
        holds="shop store window sign door bicycle bike bin flag banner machine pole wire house light shelf car-park",
        spots=Spots(floor=at("38,82 62,82 30,78 70,80"), land=at("12,69,80 90,69,80"), sky=at("30,14,70 60,10,60")),
    ),
    "desert": Facts(
        "desert, dunes, sand dunes, sahara, sand sea, wasteland, toxic wasteland, nuclear wasteland",
        holds="dune sand cactus rock mesa sun",
        spots=Spots(floor=at("50,78 34,82 66,80 20,80"), land=at("56,64 28,65 42,62,70 88,66,70")),
        painter="sunny",
    ),
    "diner": Facts(
        "diner, american diner, retro diner, roadside diner, highway diner, diner counter, diner booth, 1950s diner, fifties "
        "diner, all-night diner, milk bar, milkshake bar, soda fountain, burger bar, burger joint, burger restaurant, hamburger "
        "restaurant, fast food restaurant, fast-food restaurant, fast food joint, truck stop diner, pancake house",
        holds="booth bench table counter stool jukebox window lamp light neon floor tile clock picture menu board pie cup "
        "ketchup milkshake kitchen",
        spots=Spots(
            floor=at("50,72 46,80 54,84 40,88"), top=at("21,65 66,57 28,58"), wall=at("24,24 44,30"), hang=at("50,0 40,0")
        ),
        indoors=True,
    ),
    "flowershop": Facts(
        "flowershop, flower shop, flower store, florist, florist's, florist's shop, florist shop, flower stall, "
        "flower stand, bouquet shop, shop full of flowers, flower boutique",
        holds=(
            "flower bouquet bucket tin pot plant counter ribbon paper basket board chalkboard window lamp rose shelf "
            "wreath till door"
        ),
        spots=Spots(floor=at("44,76 56,78 36,82 62,86"), top=at("74,52 90,50"), wall=at("50,40"), hang=at("50,0 38,0")),
        indoors=True,
    ),
    "greenhouse": Facts(
        "greenhouse, glasshouse, hothouse, conservatory, botanical garden, winter garden, plant nursery",
        holds="plant flower glass path pot tree leaf",
        spots=Spots(wall=(), floor=at("54,66 50,76 58,84 46,86"), hang=at("54,0 30,0 78,0")),
        indoors=True,
        painter="sunny",
    ),
    "hairsalon": Facts(
        "hairsalon, hair salon, hairdresser, hairdresser's, hairdressing salon, hair dresser's, barber shop, barbershop, "
        "barber's shop, barber's, beauty salon, beauty parlour, beauty parlor, nail salon, haircut, salon of the "
        "hairdresser",
        holds="mirror chair bottle brush scissors comb dryer basin shelf trolley window picture lamp plant pot counter",
        spots=Spots(
            floor=at("52,74 62,76 30,74 44,82 72,80"), top=at("40,49 54,49"), wall=at("27,26 68,26"), hang=at("38,0 58,0 78,0")
        ),
        indoors=True,
        painter="salon",
    ),
    "mall": Facts(
        "mall, shopping mall, shopping centre, shopping center, department store, escalator, escalators, "
        "atrium of the mall, galleria",
        holds=(
            "escalator shop window sign tree plant bench bag banner clock gallery railing roof glass column board "
            "people bridge stair"
        ),
        spots=Spots(floor=at("50,74 40,76 62,76 30,84 74,84"), wall=at("50,24"), hang=at("50,0 30,0 70,0")),
        indoors=True,
    ),
    "market": Facts(
        "market, marketplace, market square, bazaar, market street, souk, flea market, market stalls, stalls",
        holds="stall awning fruit lantern house goods",
        spots=Spots(floor=at("50,74 42,84 58,82 31,90 69,90"), land=at("50,56,55"), sky=at("50,14,70 42,6,50")),
        painter="sunny",
    ),
    "medicineshop": Facts(
        "medicineshop, chinese apothecary, chinese apothecary shop, old chinese apothecary, chinese pharmacy, old "
        "chinese pharmacy, traditional chinese pharmacy, traditional pharmacy, traditional medicine shop, chinese "
        "medicine shop, chinese medicine store, traditional chinese medicine shop, medicine shop, herbalist's shop in "
        "china, chinese herbalist, chinese herbalist's shop, chinese herbal shop, chinese herb shop, herbal medicine "
        "shop, herbal medicine store, herb pharmacy, japanese apothecary, oriental apothecary, oriental pharmacy, "
        "medicine hall, medicinal herbs shop, wall of drawers, wall of small drawers, hundreds of drawers",
        holds="drawer cabinet counter jar herb scale mortar lantern sack basket abacus shelf board sign window paper pillar beam",
        spots=Spots(floor=at("50,86 30,86 70,86"), top=at("56,60 66,60"), wall=at(""), hang=at("50,0")),
        indoors=True,
    ),
    "petshop": Facts(
        "petshop, pet shop, pet store, animal shop, pet supply store, pet supplies, aquarium shop, bird shop, "
        "puppy shop, animal shelter, dog shelter, pet adoption center, kennel, kennels, animal rescue, "
        "cattery, grooming salon, dog groomer's, dog grooming salon, pet salon, pet hotel",
        holds=(
            "tank fish fishtank aquarium cage birdcage bird parrot cat kitten dog puppy rabbit hutch bag counter till "
            "bowl ball window door post shelf goldfish"
        ),
        spots=Spots(floor=at("50,78 42,86 60,84 34,86 70,82"), top=at("66,51"), wall=at("10,26"), hang=at("50,0")),
        indoors=True,
    ),
    "ramenshop": Facts(
        "ramenshop, ramen shop, ramen bar, ramen restaurant, ramen kitchen, ramen stand, ramen house, noodle shop, "
        "noodle house, sushi bar, sushi restaurant, izakaya, soba shop, udon shop, yakitori bar, japanese restaurant, "
        "sushi counter, sushi shop, ramen counter, soba counter",
        holds="counter stool bowl pot lantern curtain menu poster noodle lamp",
        spots=Spots(
            floor=at("22,84 42,84 60,84 78,84 92,88"),
            top=at("36,56 56,56 78,56 22,56"),
            wall=at("16,26 84,24"),
            hang=at("50,0 20,0 80,0"),
        ),
        indoors=True,
        painter="eateries",
    ),
    "restaurant": Facts(
        "restaurant, bistro, dining hall, fine dining, candlelit dinner, steakhouse, trattoria, ristorante",
        holds="table candle window plant wine lamp tablecloth glass",
        spots=Spots(
            floor=at("50,72 44,80 66,82 30,80"), top=at("66,54 36,55 12,60"), wall=at("18,36 82,36 8,34"), hang=at("30,0 70,0")
        ),
        indoors=True,
        painter="sunny",
    ),
    "restaurantkitchen": Facts(
        "restaurantkitchen, restaurant kitchen, commercial kitchen, professional kitchen, hotel kitchen, "
        "industrial kitchen, chef's kitchen, kitchen of the restaurant, kitchen of a restaurant, kitchen of "
        "the hotel, kitchen line, steel kitchen, stainless steel kitchen, cooking school, cooking class, "
        "cookery school, culinary school, school kitchen, cafeteria kitchen, canteen kitchen, home economics "
        "room, home ec room, home economics classroom, cooking club, ghost kitchen, bakery kitchen",
        holds=(
            "stove oven pot pan hood table plate dish sink tap shelf lamp door knife board fruit bread ladle clock "
            "flame counter tile bowl"
        ),
        spots=Spots(floor=at("50,80 38,86 62,84 30,76 70,82"), top=at("46,53 52,53"), hang=at("50,6")),
        indoors=True,
    ),
    "shop": Facts(
        "shop, store, convenience store, corner shop, corner store, konbini, supermarket, grocery, pharmacy",
        holds="shelf goods counter lamp fridge aisle",
        spots=Spots(
            floor=at("48,72 40,84 58,84 50,92"), top=at("78,67 86,67"), wall=at("50,30 80,40"), hang=at("50,0 20,0 80,0")
        ),
        indoors=True,
        painter="store",
    ),
    "tavern": Facts(
        "tavern, inn, pub, alehouse, taproom, guild hall, brewery",
        holds="fireplace barrel table mug candle beam shelf bottle hearth fire lantern counter",
        spots=Spots(
            floor=at("50,76 42,86 62,88 24,84"),
            top=at("34,61 70,60 26,62 64,60"),
            wall=at("34,36 40,40 88,34"),
            hang=at("50,0 80,0"),
        ),
        indoors=True,
    ),
    "toyshop": Facts(
        "toyshop, toy shop, toy store, toystore, toyshop window, toy department, doll shop, doll store, teddy "
        "bear shop, model shop, hobby shop, game shop, game store, board game shop, toymaker's shop, inside "
        "the toy shop, shelves of toys",
        holds=(
            "toy teddy bear train railway ball block brick car robot balloon plane horse shelf counter till window "
            "door gift lamp doll rabbit game"
        ),
        spots=Spots(floor=at("52,74 44,82 60,84 34,84 70,86"), top=at("64,48"), hang=at("50,6 36,6")),
        indoors=True,
    ),
}
