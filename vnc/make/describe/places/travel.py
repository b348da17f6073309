"""On the way: stations, vehicles, ships and the passages between rooms."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "airfield": Facts(
        "airfield, air field, airstrip, aerodrome, small airport, small airfield, grass airfield, flying club, flying "
        "school, flight school, aircraft hangar, airplane hangar, aeroplane hangar, plane hangar, hangar, old hangar, "
        "runway, tarmac, landing strip, air base, airbase, military airfield, control tower, airport control tower, crop "
        "duster, crop dusters, biplanes, bush airfield, air show, airshow, military base, army base",
        holds="hangar plane airplane aeroplane aircraft tower runway sock barrel crate cone lamp grass tree hill field",
        spots=Spots(floor=at("50,80 36,82 66,84 24,84 78,88"), land=at("60,59,50"), sky=at("60,20,70 76,10,60")),
    ),
    "airship": Facts(
        "airship, airship deck, deck of an airship, deck of the airship, zeppelin, sky ship, skyship, flying ship, "
        "blimp, dirigible, hot-air balloon, hot air balloon, balloon basket, balloon ride, aboard the airship, "
        "aboard an airship, on board the airship, airship bridge, bridge of the airship, airship cabin, steampunk "
        "airship, sky pirate ship, deck of the zeppelin, deck of a zeppelin, deck of the flying ship, flying "
        "galleon, deck of a flying ship",
        holds=(
            "balloon envelope wheel helm propeller engine rope ladder rail railing crate barrel telescope lamp lantern "
            "cloud hatch deck plank dial gauge airship zeppelin"
        ),
        spots=Spots(
            floor=at("50,78 42,84 58,84 69,90 31,90"),
            land=at("30,64,60 66,64,60"),
            sky=at("36,36,70 64,34,70"),
            ground=0.8,
            sea=0.8,
        ),
    ),
    "businside": Facts(
        "businside, bus, inside a bus, bus interior, interior of a bus, school bus, night bus, city bus, back of "
        "the bus, on the bus, empty bus, bus ride, tour bus, bus seat, minibus",
        holds="seat window pole strap aisle driver notice mirror street tree house shop",
        spots=Spots(floor=at("52,80 52,66,60 51,94 54,74,70"), hang=at("50,0")),
        indoors=True,
        painter="coaches",
    ),
    "cabin": Facts(
        "ship's cabin, captain's cabin, captain's quarters, ship cabin, cabin of the ship, cabin of a ship, cabin "
        "on a ship, stateroom, officers' mess, below deck, below decks, ship's hold, hold of the ship, hold of a "
        "ship, ship hold, below the deck, captain's table",
        holds="bed bunk globe map chart candle lantern window desk book",
        spots=Spots(floor=at("50,76 36,82 64,80 50,88"), top=at("84,66 94,64"), wall=at("12,32 90,28")),
        indoors=True,
    ),
    "capsules": Facts(
        "capsules, capsule hotel, capsule hotel corridor, capsule hotel pod, capsule hotel pods, capsule inn, pod hotel, "
        "sleep pod hotel, rows of capsules, rows of sleeping capsules, capsule hostel, "
        "pod hostel, corridor of capsules",
        holds="capsule pod bed pillow blanket blind slipper suitcase locker door sign light ladder screen lamp carpet",
        spots=Spots(floor=at("50,76 44,82 56,82"), wall=(), hang=at("50,0")),
        indoors=True,
    ),
    "car": Facts(
        "car, taxi, cab, back seat, backseat, limousine, limo, car interior, front seat, passenger seat, van",
        holds="seat window windscreen dashboard wheel mirror road building tree screen headrest",
        indoors=True,
        painter="backseat",
        spots=Spots(wall=()),
    ),
    "compartment": Facts(
        "compartment, train compartment, sleeping car, sleeper, sleeper train, sleeping compartment, night train "
        "compartment, railway compartment, first-class compartment, compartment of a train, compartment of the "
        "train, couchette",
        holds=("seat bench window curtain table cup book flower suitcase luggage rack lamp picture carpet mountain hill field"),
        spots=Spots(floor=at("50,88 14,77 86,77 38,88 62,88"), top=at("50,62 46,62 54,62"), hang=at("50,0")),
        indoors=True,
        painter="railcars",
    ),
    "concourse": Facts(
        "concourse, station hall, station concourse, hall of the station, hall of the railway station, hall of a "
        "railway station, hall of the train station, great hall of the station, grand station, grand central, grand "
        "central station, ticket hall, ticket office, ticket counter, ticket counters, ticket window, ticket "
        "windows, ticket gate, ticket gates, turnstiles, central station, main station, train station hall, railway "
        "station hall, train station concourse, railway concourse, station lobby, station entrance hall, station "
        "clock, under the station clock, clock of the station, railway terminus, terminus, inside the train "
        "station, inside the station, departures board, departure board, station building",
        holds=(
            "clock vault roof glass window ticket counter kiosk board sign arch lamp people crowd suitcase luggage "
            "floor door star"
        ),
        spots=Spots(floor=at("38,72 62,72 30,78 70,78 22,84"), wall=at("50,48"), hang=at("34,0 66,0")),
        indoors=True,
    ),
    "cruise": Facts(
        "cruise, ferry, ferry deck, ferry boat, ferryboat, deck of a ferry, deck of the ferry, car ferry, cruise "
        "ship, cruise liner, cruise ship deck, deck of a cruise ship, deck of the cruise ship, ocean liner, ocean "
        "liner deck, liner, luxury liner, steamship, steamer, steamer deck, promenade deck, sun deck, yacht, yacht "
        "deck, luxury yacht, motor yacht, passenger ship, deck of a liner, deck of the liner, on board the ferry, "
        "aboard the ferry, titanic",
        holds="deck rail railing chair deckchair lifeboat boat buoy window door flag lamp post sea coast plank",
        spots=Spots(
            floor=at("48,76 58,80 40,82 66,84"),
            land=at("62,45,60"),
            water=at("84,52,60 76,49,50"),
            sky=at("90,12,60 70,32,40"),
            ground=0.9,
            sea=0.9,
        ),
    ),
    "deck": Facts(
        "pirate ship, ship's deck, ship deck, deck of the ship, deck of a ship, deck, galleon, sailing ship, tall "
        "ship, frigate, quarterdeck, forecastle, crow's nest, on deck, sailboat, caravel, ship",
        holds="mast sail rope wheel sea barrel cannon rigging ship",
        spots=Spots(
            floor=at("50,74 40,82 60,82 30,88 70,88"),
            land=at("14,53,60 86,53,60"),
            water=at("10,58,70 91,58,60"),
            ground=0.75,
            sea=0.75,
        ),
    ),
    "desertroad": Facts(
        "desertroad, desert road, desert highway, road through the desert, highway through the desert, route "
        "66, nevada highway, arizona highway, road in the desert, highway in the desert, desert roadside, "
        "death valley road, outback road",
        holds="road car pole wire sign cactus tumbleweed rock butte mesa sand rail line",
        spots=Spots(floor=at("26,74 72,74 30,84 70,84"), land=at("20,56,60 78,56,60"), ground=0.5),
        painter="openroad",
    ),
    "diningcar": Facts(
        "diningcar, dining car, dining carriage, luxury train, orient express, restaurant car, buffet car, club "
        "car, dining car of the train, dining car of a train, train restaurant, pullman car, saloon car",
        holds=(
            "table tablecloth cloth lamp window curtain chair carpet door plate glass wine napkin mirror ceiling hill "
            "mountain field"
        ),
        spots=Spots(floor=at("54,70,80 54,82 52,94 55,76"), top=at("36,62 68,62"), hang=at("54,0")),
        indoors=True,
        painter="railcars",
    ),
    "highway": Facts(
        "highway, open road, country highway, rural highway, two-lane road, two-lane highway, asphalt road, empty "
        "road, empty highway, long straight road, road to the horizon, motorway, freeway, interstate, road trip, back "
        "road, backroad, side of the road, side of the highway, shoulder of the road, edge of the highway, lonely "
        "road, lonely highway, mountain highway, coastal highway, autobahn",
        holds="road car pole wire sign tree hill mountain rail field meadow grass line",
        spots=Spots(floor=at("26,74 72,74 30,84 70,84"), land=at("20,56,60 78,56,60"), ground=0.5),
        painter="openroad",
    ),
    "hotelcorridor": Facts(
        "hotelcorridor, hotel corridor, hotel hallway, corridor of the hotel, hallway of the hotel, hotel passage, "
        "apartment corridor, apartment hallway, hotel floor",
        holds="door carpet lamp window picture vase flower table curtain",
        spots=Spots(floor=at("50,68 43,78 57,78 37,86 63,86"), wall=at("82,32 5,36 92,34"), hang=at("50,0")),
        indoors=True,
        painter="passages",
    ),
    "lift": Facts(
        "lift, elevator",
        holds="door button panel rail lamp light display mirror steel",
        spots=Spots(floor=at("34,82 66,82 50,80 42,90 58,90"), wall=()),
        indoors=True,
    ),
    "motel": Facts(
        "motel exterior, motel parking lot, motel car park, outside the motel, outside a motel, motel sign, "
        "motel at night, roadside motel, motel courtyard, motor inn, motor lodge, motel lot, motel front, "
        "front of the motel, motel by the highway, desert motel, vacancy sign, neon motel sign, motel "
        "building, motel office, motel balcony, motel walkway, motor court, motel",
        holds="car van door window sign arrow lamp palm machine road parking office bush neon curtain post roof",
        spots=Spots(floor=at("50,80 38,84 62,84 26,82 76,84"), land=at("92,58,40")),
        painter="openroad",
    ),
    "observationdeck": Facts(
        "observationdeck, observation deck, observation platform, observation tower, observation floor, viewing "
        "platform, viewing deck, tokyo tower, tokyo skytree, sky tower, skytree, skydeck, sky deck, sky lounge, "
        "skywalk, glass floor, lookout deck, top of the skyscraper, top floor of the tower, tv tower, eiffel tower "
        "platform, coin telescope, coin telescopes",
        holds=(
            "window glass telescope binoculars rail railing bench city skyline tower river building light floor mountain street"
        ),
        spots=Spots(
            floor=at("38,72 62,72 32,78 68,78"),
            wall=at("50,30"),
            hang=at("40,8 60,8"),
            land=at("30,56,50 70,56,50"),
            sky=at("46,24,60 30,30,40"),
        ),
        indoors=True,
    ),
    "planecabin": Facts(
        "planecabin, airplane cabin, plane cabin, aircraft cabin, aeroplane cabin, cabin of a plane, cabin of the "
        "plane, cabin of an airplane, inside a plane, inside an airplane, business class, economy class, first "
        "class cabin, on the plane, on a plane, aboard a plane, airplane seats, plane seat, airplane seat, private "
        "jet, airplane interior, plane interior, jet, airliner",
        holds="seat window screen carpet aisle cloud curtain bin locker headrest magazine",
        indoors=True,
        painter="coaches",
        spots=Spots(wall=()),
    ),
    "platform": Facts(
        "railway stop, train stop, country station, seaside station, seaside platform, rural station, little station, halt",
        holds="hut shelter sign lamp bench track rail flower grass sea pole wire",
        spots=Spots(floor=at("52,84 66,80 30,84 78,86 18,88"), land=at("13,55,60 5,55,50")),
        painter="rails",
    ),
    "railtunnel": Facts(
        "railtunnel, rail tunnel, railway tunnel, railroad tunnel, train tunnel, subway tunnel, metro tunnel, tube "
        "tunnel, abandoned subway, abandoned metro, abandoned subway station, abandoned subway tunnel, abandoned "
        "metro station, abandoned metro tunnel, disused subway, disused tunnel, subway tracks, metro tracks, tunnel "
        "tracks, tracks in the tunnel, ghost station, tunnels of the metro, subway tunnels, metro tunnels, service "
        "tunnel, maintenance tunnel",
        holds=("tunnel track rail sleeper train carriage cable wire lamp light signal graffiti pipe puddle rubble paper tile"),
        spots=Spots(floor=at("46,80 38,84 55,84"), wall=at("84,40"), hang=at("50,0")),
        indoors=True,
    ),
    "resort": Facts(
        "resort, resort pool, hotel pool, pool of the resort, pool of the hotel, beach resort, tropical "
        "resort, island resort, holiday resort, luxury resort, seaside resort, poolside bar, swim-up bar, "
        "palm-lined pool, pool deck, pool party, villa pool, infinity pool, backyard pool, beach club, "
        "vacation resort, hawaii, hawaii resort, maldives, maldives resort, cancun, bali resort, phuket, "
        "tropical hotel, beach hotel, water park, waterpark, pool loungers, sun loungers, cabana, cabanas, "
        "tiki bar",
        holds=(
            "pool water palm parasol umbrella lounger deckchair chair bar stool ring hotel balcony sea sail bush "
            "flower lantern bottle ball towel bucket island"
        ),
        spots=Spots(
            floor=at("50,88 36,86 64,86 24,84 76,84"),
            water=at("44,70,60 56,72,60"),
            land=at("72,58,40"),
            sky=at("40,14,60 60,20,60"),
        ),
    ),
    "station": Facts(
        "station, train station, railway station, bus station, platform, train platform, station platform, train yard, "
        "rail yard, railyard",
        holds="train track sign bench machine clock roof rail platform",
        spots=Spots(
            floor=at("56,74 67,80 48,84 78,88 58,92"), land=at("66,58,50 84,58,50"), sky=at("10,34,45 4,40,40"), ground=0.85
        ),
        painter="rails",
    ),
    "subway": Facts(
        "subway, subway station, metro station, underground station, tube station, subway platform, metro platform, "
        "underground platform, metro, the metro",
        holds="train track rail sign bench poster pillar tunnel",
        spots=Spots(floor=at("70,72 56,70 62,84 80,84"), top=at("74,62 84,72"), wall=at("80,34 68,42")),
        indoors=True,
        painter="below",
    ),
    "train": Facts(
        "train, train car, carriage, railway carriage, subway car, tram, train interior, night train, metro car, metro "
        "train, inside the metro, on the metro",
        holds="seat window strap door rail",
        spots=Spots(wall=(), floor=at("49,72,80 50,88 36,71,80 65,71,80"), top=at("28,66 74,66"), hang=at("50,0")),
        indoors=True,
        painter="rails",
    ),
}
