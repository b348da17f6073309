"""Towns under the open sky, and the two pictures for what is not known."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "alley": Facts(
        "alley, back alley, alleyway, backstreet, back street, side street, laneway",
        holds="lamp pipe box crate door window wire lantern steam bin",
        spots=Spots(floor=at("48,72 43,84 57,80 31,92 50,92"), land=at("50,60,34"), sky=at("50,14,35 50,26,25")),
        painter="town",
    ),
    "apartmentblock": Facts(
        "apartmentblock, apartment block, apartment building, apartment buildings, apartment blocks, block of "
        "flats, blocks of flats, tower block, tower blocks, housing block, housing blocks, housing project, "
        "housing projects, public housing, high-rise estate, council estate, council flats, tenement block, "
        "tenement courtyard, apartment courtyard, apartment complex, residential tower, residential towers, "
        "monster building, danchi, panel building, soviet apartment blocks, concrete apartment blocks, "
        "apartment exterior, outside the apartment, outside the apartment building, in front of the "
        "apartment, crowded balconies, balconies and laundry",
        holds=(
            "building balcony window laundry clothes conditioner wire shop awning sign door bicycle bike machine plant "
            "crate bin shutter"
        ),
        spots=Spots(floor=at("50,80 42,86 58,86 32,88 66,88"), sky=at("46,4,30")),
    ),
    "arabcity": Facts(
        "arabcity, arabian city, arabian rooftops, rooftops of an arabian city, roofs of an arabian city, "
        "arabic city, city of domes, domes and minarets, minarets, minaret, minarets and domes, rooftops of "
        "agrabah, agrabah, baghdad, damascus, cairo, old cairo, istanbul, constantinople, samarkand, isfahan, "
        "marrakesh, marrakech, fez, medina, casablanca, morocco, moroccan city, moroccan rooftops, roof of an "
        "arabian city, rooftop in marrakech, rooftops of the medina, persian city, mosque, city of minarets, "
        "middle eastern city, riad rooftop, sultan's city",
        holds="dome minaret mosque house roof tower palm tree laundry line rug carpet cushion pillow lamp lantern "
        "awning pot window parapet dune star",
        spots=Spots(floor=at("50,82 42,88 58,88 66,84"), land=at("50,64,50"), sky=at("22,12,60 74,16,60"), ground=0.7),
        painter="medina",
    ),
    "backwaters": Facts(
        "backwaters, backwater, houseboat, house boat, houseboats, kerala, kerala backwaters, tropical river, "
        "river with palms, palm river, river of palms, palm-lined river, tropical lagoon, river in the "
        "tropics, slow tropical river, houseboat on the river",
        holds="houseboat boat palm tree hut house water lotus lily flower leaf bank river bush people",
        spots=Spots(
            floor=at("12,92 88,92"),
            land=at("30,60,50 70,60,50"),
            water=at("34,70,50 46,80,70 70,84,70"),
            sky=at("50,14,60 38,22,40"),
            ground=0.7,
            sea=0.5,
        ),
        painter="floatingmarket",
    ),
    "bridge": Facts(
        "bridge, footbridge, stone bridge, waterfront promenade, aqueduct",
        holds="bridge river water lamp railing arch road people parapet pier house balustrade",
        spots=Spots(
            floor=at("50,92 30,92 70,92 14,92 86,92"),
            top=at("41,75 60,75 24,75"),
            land=at("26,58,80 74,58,80 50,56,80"),
            water=at("56,76 34,78 78,77"),
            ground=0.8,
            sea=0.6,
        ),
        painter="waterside",
    ),
    "brownstone": Facts(
        "brownstone, brownstones, brownstone street, brownstone stoop, brownstone steps, brownstone terrace, "
        "row of brownstones, brooklyn, brooklyn street, brooklyn brownstone, harlem, new york street, new "
        "york brownstone, row houses, rowhouses, row house, terraced houses, terrace houses, terraced house, "
        "stoop, stoops, front stoop, stoop of the house, stoop of a brownstone, boston street, beacon hill, "
        "georgetown street, townhouse, townhouses, town houses, town house, townhouse steps, street of "
        "townhouses",
        holds=(
            "house door window step stairs stoop railing fence lamp tree hydrant bicycle bike bin flower bush road "
            "pavement sidewalk cornice"
        ),
        spots=Spots(floor=at("50,80 42,86 58,86 30,88 70,88"), land=at("50,60,40")),
    ),
    "busstop": Facts(
        "busstop, bus stop, bus shelter, school bus stop, bus stop shelter, rural road, roadside",
        holds="sign shelter bench road field paddy hill timetable",
        spots=Spots(floor=at("44,74 30,76 16,80 54,86 24,88"), land=at("16,56,60 34,55,60 60,54,50")),
        painter="lane",
    ),
    "cafe": Facts(
        "cafe, café, coffee shop, coffee house, coffeehouse, coffee bar, tea house, teahouse, tea room, tearoom, ice "
        "cream parlour, ice cream parlor, ice cream shop, ice-cream parlour, ice-cream parlor, ice-cream shop, gelateria, "
        "dessert cafe, , tea parlor, tea parlour",
        holds="counter cup shelf lamp plant window table machine coffee menu",
        spots=Spots(
            floor=at("36,76 46,72 20,78 28,84"), top=at("58,56 66,57 82,56 20,63"), wall=at("48,28 86,26"), hang=at("36,0 20,0")
        ),
        indoors=True,
        painter="leisure",
    ),
    "cityhall": Facts(
        "cityhall, city hall, town hall, courthouse steps, steps of the courthouse, outside the courthouse, "
        "in front of the courthouse, courthouse, courthouse exterior, parliament, parliament building, "
        "parliament house, houses of parliament, capitol, capitol building, capitol hill, congress, senate "
        "building, government building, ministry, supreme court, presidential palace, steps of city hall, "
        "city hall steps, steps of the town hall, town hall steps, in front of city hall, outside city hall, "
        "front of the courthouse, steps of the capitol, steps of parliament, courthouse building, palace of "
        "justice, embassy, state house, museum steps, steps of the museum, library steps, steps of the "
        "library, outside the bank, stock exchange",
        holds="column step stairs flag dome lamp lion statue window door square gable bush tree",
        spots=Spots(floor=at("50,78 40,84 60,84 30,80 70,80"), land=at("50,69,50"), ground=0.45),
    ),
    "construction": Facts(
        "construction, construction site, building site, building under construction, unfinished building, "
        "scaffolding, demolition site, half-built house",
        holds=(
            "crane digger excavator pipe cone barrier plank mixer sand heap shovel container fence brick scaffold "
            "scaffolding net building column lamp city"
        ),
        spots=Spots(floor=at("50,82 38,86 62,86 26,90 74,90"), land=at("16,61,60 88,61,70 34,60,50"), ground=0.8),
    ),
    "deadday": Facts(
        "deadday, day of the dead, dia de los muertos, día de los muertos, dia de muertos, día de muertos, ofrenda, "
        "marigold altar, marigold arch, path of marigolds, marigold petals, sugar skulls, day of the dead street, day "
        "of the dead festival, mexican halloween",
        holds=(
            "altar candle skull marigold flower petal arch banner paper house door window balcony church lamp lantern "
            "portrait photo cobble cobblestone dome tower"
        ),
        spots=Spots(floor=at("46,84 56,84 38,86 64,86"), land=at("40,57,40"), sky=at("50,12,45")),
        painter="latinstreet",
    ),
    "favela": Facts(
        "favela, favelas, slum, slums, shanty town, shantytown, shanties, hillside slum, hillside favela, rio "
        "favela, brazilian favela, favela of rio, barrio, stacked houses, colourful hillside, colorful "
        "hillside, colourful hillside houses, colorful hillside houses, valparaiso, valparaíso, gamcheon, "
        "gamcheon culture village, painted village, selaron steps, painted stairs, township, squatter "
        "settlement, poor quarter, poor district, ghetto, hillside neighborhood, hillside neighbourhood, "
        "medellin, comuna",
        holds=(
            "house door window stair stairs step tank roof wire laundry plant ball bicycle bike crate awning hill rail bush dish"
        ),
        spots=Spots(floor=at("50,76 42,84 58,84 34,88 66,88"), land=at("50,50,40"), sky=at("46,16,60 60,10,50")),
    ),
    "festival": Facts(
        "festival, summer festival, festival street, street festival, lantern festival, festival grounds, matsuri, "
        "fireworks, fireworks festival, food stalls, festival stalls, night festival",
        holds="stall lantern firework people gate food",
        spots=Spots(floor=at("50,76 41,84 59,86 31,92 69,92"), land=at("50,60,50"), sky=at("50,14 30,20 70,20")),
        painter="lane",
    ),
    "firestation": Facts(
        "firestation, fire station, firehouse, fire house, fire hall, fire department, fire brigade, outside "
        "the fire station, in front of the fire station, fire station garage, fire engine garage, "
        "firefighters' station, volunteer fire department, fire engine, fire engines, fire truck, fire "
        "trucks, ladder truck, fire headquarters",
        holds="engine truck door window tower bell clock flag ladder helmet coat pole tree bush lamp badge hose",
        spots=Spots(floor=at("44,82 34,84 56,86 26,88 74,88"), land=at("12,69,50"), ground=0.5),
    ),
    "fishingvillage": Facts(
        "fishingvillage, fishing village, old fishing village, japanese fishing village, fishing hamlet, "
        "fisherman's village, fishermen's village, fisher village, fishermen's huts, fisherman's hut, "
        "fisherman's huts, fisherman's beach, fishing huts, fishing nets, nets drying, thatched huts by the "
        "sea, thatched huts on the shore, seaside hamlet, coastal hamlet, boats pulled up, boats pulled up on "
        "the beach, boats drawn up on the beach, fishing beach, old japanese coast, japanese coast",
        holds="boat hut house net thatch roof sea island pine tree rock squid fish basket pot float sand rack sail "
        "smoke lantern wave grass rope door",
        spots=Spots(
            floor=at("46,78 54,84 38,86 62,90"),
            land=at("50,53,50 74,53,40"),
            water=at("54,62,50 46,58,40 66,60,50"),
            sky=at("50,14,60 66,20,50"),
            ground=0.8,
            sea=0.7,
        ),
    ),
    "floatingmarket": Facts(
        "floatingmarket, floating market, market on the water, river market, market boats, canal market, thai "
        "market, bangkok canal, klong, khlong, damnoen saduak, mekong delta, bangkok, thailand, vietnam, "
        "vietnamese market",
        holds="boat fruit basket stall house awning umbrella lantern palm tree temple water stilt deck goods people "
        "hat roof tower",
        spots=Spots(
            floor=at("50,96"),
            top=at("50,96"),
            land=at("50,56,40"),
            water=at("50,74,60 42,70,50 60,78,70"),
            sky=at("50,14,60 38,22,40"),
            ground=0.85,
            sea=0.45,
        ),
    ),
    "funfair": Facts(
        "ferris wheel cabin, ferris wheel gondola, funfair, fun fair, amusement park, theme park, fairground, fair, "
        "carnival, ferris wheel, big wheel, carousel, merry-go-round, roller coaster, circus, mirror maze, circus tent, "
        "big top",
        holds="wheel tent carousel balloon light stall booth",
        spots=Spots(floor=at("44,78 34,84 56,84 26,80 62,80"), land=at("46,66,70 30,68,70")),
    ),
    "gasstation": Facts(
        "gasstation, gas station, petrol station, filling station, service station, truck stop, gas pump, "
        "petrol pump, motorway services, rest stop, highway rest stop",
        holds="pump canopy roof shop car van sign price light lamp road hill tree pole wire tyre tire hose post",
        spots=Spots(floor=at("40,82 54,80 66,84 24,84 78,86"), land=at("84,62,70 10,62,60"), ground=0.8),
    ),
    "ghats": Facts(
        "ghats, ghat, ghats on the river, ghats of the river, steps on the river, steps by the river, river "
        "steps, steps down to the river, stone steps of the river, ghats of varanasi, varanasi, benares, "
        "ganges, banks of the ganges, ganges river, holy river, sacred river, riverside temple, riverside "
        "temples, temples on the river, temples by the river, diwali, diwali lamps, indian river, indian "
        "temple, hindu temple, indian city, city in india, india",
        holds="step stair temple boat lamp flower marigold garland river water house tower umbrella parasol flag "
        "dome window tree people flame fire spire",
        spots=Spots(
            floor=at("46,96 36,95 58,96 66,95"),
            land=at("60,60,40"),
            water=at("42,76,60 62,84,80 80,80,70"),
            sky=at("60,14,60 74,20,60"),
            ground=0.7,
            sea=0.5,
        ),
    ),
    "graveyard": Facts(
        "graveyard, cemetery, churchyard, burial ground, graves, grave, gravestone, tombstone, tombstones, "
        "mausoleum, field of graves, war graves, war cemetery, military cemetery, rows of graves",
        holds="grave gravestone tombstone tree fence cross path gate",
        spots=Spots(floor=at("40,74 60,74 50,80 30,82 70,82"), land=at("48,60,80 34,60,70 62,60,70")),
        painter="graves",
    ),
    "harbour": Facts(
        "harbour, harbor, port, pier, dock, docks, quay, wharf, marina, jetty, boardwalk, fishing boats, shipyard",
        holds="pier boat lighthouse sea lamp rope water jetty",
        spots=Spots(
            floor=at("48,74 57,84 43,86 66,94 33,94"),
            land=at("70,49,70 40,49,60 90,49,60"),
            water=at("80,73,150 17,75,150 34,56,70 66,56,60"),
            ground=0.7,
            sea=0.5,
        ),
        painter="waterside",
    ),
    "havana": Facts(
        "havana, havana street, street in havana, street of havana, old havana, cuba, cuban street, cuban town, "
        "caribbean street, caribbean town, caribbean city, caribbean village, street in the caribbean, san juan, "
        "puerto rico, santo domingo, tropical town, tropical street, tropical city, malecon, malecón, pastel houses, "
        "pastel facades, vintage cars, old american cars",
        holds="house door window balcony car sea palm wire laundry shirt pot lamp lantern flower street roof",
        spots=Spots(floor=at("48,82 56,84 66,86 38,88"), land=at("50,57,45"), sky=at("50,14,50")),
        painter="latinstreet",
    ),
    "hongkong": Facts(
        "hongkong, hong kong, hong kong street, street in hong kong, old hong kong, 1980s hong kong, 1960s "
        "hong kong, kowloon, kowloon street, kowloon walled city, mong kok, temple street, nathan road, "
        "tenements, tenement street, street of signs, street full of signs, signboards, street with "
        "signboards, taipei, taipei street, macau, macau street",
        holds="sign board shop awning tram taxi car window balcony laundry box tower lamp goods skyscraper street road",
        spots=Spots(floor=at("50,74 42,82 58,84 34,88"), land=at("53,58,40"), sky=at("53,14,45 53,26,30")),
        painter="shanghai",
    ),
    "indoor": Facts(
        "indoor, indoors",
        holds="",
        spots=Spots(floor=at("44,76 30,78 20,84 58,78 84,84"), top=at("68,57 72,57 86,57"), wall=at("70,36 88,34 20,34")),
        indoors=True,
        painter="anywhere",
    ),
    "junkyard": Facts(
        "junkyard, junk yard, scrapyard, scrap yard, scrap heap, scrapheap, car graveyard, automobile "
        "graveyard, wrecking yard, breaker's yard, breakers yard, salvage yard, car wreckers, auto wreckers, "
        "landfill, rubbish dump, garbage dump, city dump, dump site, municipal dump, rubbish tip, wrecked "
        "cars, crushed cars, car crusher, metal scrap yard, scrap metal yard, trash heap, garbage heap, "
        "mountain of trash",
        holds="car wreck van crane magnet tyre tire scrap barrel heap puddle plate wheel rut grass",
        spots=Spots(floor=at("50,78 42,86 60,84 34,80 68,80"), land=at("50,62,40")),
        painter="yards",
    ),
    "mediterranean": Facts(
        "mediterranean, santorini, mykonos, greek island, greek village, greek isle, cyclades, mediterranean "
        "town, mediterranean village, mediterranean coast, mediterranean street, seaside town, seaside "
        "village, coastal town, coastal village, white village, white town, whitewashed village, whitewashed "
        "houses, amalfi, amalfi coast, positano, cinque terre, italian coast, italian riviera, french "
        "riviera, riviera, cliffside town, cliffside village, town by the sea, village by the sea, fishing "
        "town, island town, bougainvillea",
        holds="house dome sea boat church bell cliff flower bougainvillea pot wall door terrace step window sail lamp",
        spots=Spots(
            floor=at("40,82 54,82 30,86 62,86"),
            land=at("62,58,60"),
            water=at("30,72,70 14,66,60 44,62,60"),
            sky=at("30,14,70 46,24,60"),
            ground=0.7,
            sea=0.8,
        ),
    ),
    "mexicanstreet": Facts(
        "mexicanstreet, mexican street, mexican town, mexican village, mexican city, mexican square, mexican plaza, "
        "colonial street, colonial town, spanish colonial street, colourful street, colorful street, colourful "
        "facades, colorful facades, colourful houses, colorful houses, oaxaca, guanajuato, mexico, mexico city, papel "
        "picado, paper banners, mexican fiesta, fiesta, street in mexico, latin american street, latin american town, "
        "colombian street, cartagena, guatemalan street, antigua, peruvian street, cusco, pueblo",
        holds=(
            "house door window balcony church banner paper flower pot bicycle bike lamp lantern cobble cobblestone "
            "mountain dome tower roof"
        ),
        spots=Spots(floor=at("46,80 55,82 38,86 64,86"), land=at("50,57,45"), sky=at("50,12,45")),
        painter="latinstreet",
    ),
    "mudtown": Facts(
        "mudtown, mud town, mud mosque, mosque of mud, great mosque, sahara town, saharan town, town in the "
        "sahara, desert city, town in the desert, city in the desert, timbuktu, djenne, djenné, agadez, "
        "mud-brick town, mud-brick city, mudbrick town, mud brick houses, mud houses, adobe square, adobe "
        "town, adobe village, adobe houses, adobe, desert village, village in the desert, sahel, mali, malian "
        "town, square before the mosque, ksar, kasbah, casbah, tuareg town",
        holds=("mosque tower house door window beam palm stall market awning camel jar pot sack step ladder square roof"),
        spots=Spots(floor=at("52,82 42,86 62,84 70,88"), land=at("30,59,50"), sky=at("24,14,70 76,16,60"), ground=0.8),
    ),
    "neon": Facts(
        "neon city, neon street, neon district, cyberpunk city, cyberpunk street, megacity, red light district, neon "
        "signs, times square, piccadilly circus",
        holds="sign light puddle crowd people skyscraper tower wire",
        spots=Spots(floor=at("40,80 58,82 30,84 70,86 18,88"), land=at("50,60,50"), sky=at("50,24,45 50,38,30")),
        painter="town",
    ),
    "oldtown": Facts(
        "oldtown, old town, old quarter, cobbled street, cobbled streets, cobblestone street, cobblestones, cobbled "
        "lane, victorian street, gaslit street, gas lamps, gaslights, half-timbered houses, timbered houses",
        holds="house shop sign lamp lantern window door church spire tower cobble cobblestone flower roof timber",
        spots=Spots(floor=at("48,75 58,82 38,84 70,88 30,92"), land=at("50,60,50"), sky=at("50,16,45 50,30,30")),
    ),
    "outdoor": Facts(
        "hill, hilltop, hillside, grassy hill, hills under the stars, outdoors, open air, landscape, train "
        "graveyard, locomotive graveyard, ship graveyard, plane graveyard, airplane graveyard",
        holds="",
        spots=Spots(floor=at("40,82 56,86 72,88 24,82"), land=at("48,80 66,84 33,79,80 84,88,80"), ground=0.4),
        painter="anywhere",
    ),
    "park": Facts(
        "park, picnic, public garden, pond bridge, bridge over the pond, bridge over a pond, bridge over a koi pond",
        holds="bench tree path pond lamp flower grass",
        spots=Spots(floor=at("54,80 40,82 70,80 60,72"), land=at("60,61,80 36,61,80 92,61,70"), ground=0.5),
        painter="leisure",
    ),
    "playground": Facts(
        "playground, play ground, schoolyard swings, swings, swing set, sandbox, sandpit, jungle gym, slide",
        holds="swing slide sandbox tree building bench sand",
        spots=Spots(floor=at("46,80 58,84 32,82 70,90 22,88"), land=at("52,60,80 30,60,80")),
    ),
    "plaza": Facts(
        "plaza, spanish plaza, italian plaza, piazza, italian piazza, italian square, spanish square, plaza mayor, "
        "plaza in spain, plaza with a fountain, plaza with fountain, piazza with a fountain, square with a fountain, "
        "fountain square, town square, city square, main square, village plaza, old square, sunny square, cathedral "
        "square, church square, andalusia, andalusian courtyard, seville, sevilla, barcelona, madrid, florence, "
        "siena, rome street, roman piazza, italian town, italian village, spanish town, spanish village, orange "
        "trees, square, southern square, european square",
        holds=("fountain orange tree house church tower bell balcony arcade arch table chair parasol flower pot dome clock"),
        spots=Spots(floor=at("36,80 64,80 30,88 70,88"), land=at("50,60,40")),
    ),
    "pojangmacha": Facts(
        "pojangmacha, street food alley, street food tents, plastic tents, orange tents, food tents, food "
        "tent, tent bar, tent bars, seoul street food, seoul, seoul alley, seoul street, seoul at night, "
        "korean street food, street food street, night market, night market in seoul, food street, soju tent, "
        "gwangjang market, myeongdong, itaewon, hongdae, korean alley, korean street, street food stalls",
        holds="tent stool table bottle bulb lamp sign counter pot stall pan building steam window awning",
        spots=Spots(floor=at("50,74 44,82 58,84"), land=at("50,58,40"), sky=at("50,14,45 50,26,30")),
        painter="foodalley",
    ),
    "porch": Facts(
        "porch, front porch, porch of the house, porch of a house, house porch, front porch of the house, "
        "front porch of a house, veranda of the house, veranda of a house, wraparound porch, wrap-around "
        "porch, porch swing, front steps, front steps of the house, front door of the house, front of the "
        "house, in front of the house, outside the house, outside her house, outside his house, in front of "
        "her house, in front of his house, farmhouse porch, southern porch, back porch, screened porch, "
        "doorstep, front door, porch steps, steps of the porch, house exterior, exterior of the house, "
        "exterior of a house, grandma's porch, grandmother's porch",
        holds=(
            "house door window rocking chair swing bench step stairs post column rail lamp plant pot flower bush tree "
            "cat path lawn table wreath roof shutter"
        ),
        spots=Spots(floor=at("50,84 40,90 60,90 28,88 74,88"), land=at("6,66,50"), ground=0.4),
        painter="suburb",
    ),
    "prisonyard": Facts(
        "prisonyard, prison yard, yard of the prison, yard of a prison, jail yard, jailyard, exercise yard, "
        "prison exercise yard, prison courtyard, prison walls, prison wall, outside the prison, penitentiary, "
        "state penitentiary, prison exterior, prison compound, prison watchtower, prison camp, guard tower, "
        "alcatraz, prison gate, prison gates, penal colony",
        holds=("wall wire tower watchtower window bar hoop ball basketball table bench fence door lamp searchlight block court"),
        spots=Spots(floor=at("50,80 42,86 60,84 34,76 66,78"), land=at("60,60,40")),
        painter="yards",
    ),
    "railcrossing": Facts(
        "railcrossing, train crossing, level crossing, railway crossing, railroad crossing, rail crossing, "
        "grade crossing, crossing gate, crossing gates, crossing barrier, crossing bell, crossing bells, "
        "railway tracks, train tracks, railroad tracks, railway barrier, railway line, crossing at the "
        "tracks, crossing of the railway, crossing lights, crossing signal, tracks at sunset, street with a "
        "railway crossing, fumikiri",
        holds="barrier light lamp track rail signal wire pole house road hill sign tree fence sunflower post bar "
        "grass mountain roof line bell crossing",
        spots=Spots(floor=at("50,74 42,82 58,82 31,88 69,88"), land=at("50,56,50"), sky=at("40,16,70 62,12,60")),
    ),
    "residential": Facts(
        "residential, residential street, residential area, residential district, residential neighbourhood, "
        "neighbourhood, neighborhood, quiet street, side road, housing estate, quiet lane, quiet neighborhood, quiet "
        "neighbourhood, narrow lane, street of houses, way home from school, way home, on the way home, road home",
        holds=(
            "house wall gate tree pole wire mirror bicycle bike car machine hedge plant pot flower roof window balcony hill road"
        ),
        spots=Spots(floor=at("48,75 57,84 39,86 68,92 31,92"), land=at("50,58,50"), sky=at("50,20,80 46,34,50")),
    ),
    "riverbank": Facts(
        "riverbank, river bank, riverside, river, embankment, riverside path, bank of the river, banks of the river, bank "
        "of a river",
        holds="river water path tree grass step stairs railing house bridge lamp hedge flower",
        spots=Spots(
            floor=at("34,78 26,86 40,72 44,88"),
            land=at("56,54,60 84,56,70 70,55,60"),
            water=at("78,70,80 72,63,60 88,76,80"),
            ground=0.7,
            sea=0.45,
        ),
        painter="strolls",
    ),
    "shanghai": Facts(
        "shanghai, 1930s shanghai, shanghai street, 1930s shanghai street, old shanghai, old shanghai street, "
        "shanghai in the 1930s, shanghai in the thirties, street of old shanghai, street in shanghai, the "
        "bund, bund, nanjing road, nanking road, french concession, republican china, republican era china, "
        "1920s shanghai, chinatown, chinatown street, old chinese street, chinese street, old chinese town, "
        "chinese town, chinese market street, chinese shopping street",
        holds="sign board shop awning tram rickshaw lamp lantern wire tree tower clock window goods rail street house",
        spots=Spots(floor=at("50,74 42,82 58,84 34,88"), land=at("52,57,40"), sky=at("50,14,45 50,26,30")),
    ),
    "shotengai": Facts(
        "shotengai, shoutengai, covered shopping arcade, shopping arcade, covered arcade, shopping arcade "
        "with shutters, shuttered shopping arcade, shuttered shops, shutter street, old shopping arcade, old "
        "arcade street, arcade street, covered market street, covered shopping street, japanese shopping "
        "street, local shopping street, neighbourhood shopping street, neighborhood shopping street, "
        "glass-roofed arcade, closed shops",
        holds="shop shutter sign board awning lantern banner flag bicycle bike machine plant pot tile roof window "
        "lamp goods crate bulb",
        spots=Spots(floor=at("50,74 42,82 58,82 34,88"), wall=at("12,40 88,40")),
        indoors=True,
    ),
    "skybar": Facts(
        "rooftop bar, roof bar, sky bar, skybar, rooftop lounge, terrace bar, rooftop restaurant",
        holds="table light bar bottle skyline city moon stool glass",
        spots=Spots(floor=at("42,82 56,84 30,84 72,88 20,88"), land=at("42,62 24,62,80 60,62,80"), ground=0.85),
        painter="leisure",
    ),
    "street": Facts(
        "street, road, avenue, boulevard, lane, crosswalk, crossing, crossroads, main street, shopping street, "
        "shopping district, downtown, pavement, sidewalk",
        holds="shop store window lamp tree wire road crossing house building pavement plant",
        spots=Spots(floor=at("46,78 34,82 60,84 40,90 54,74"), land=at("50,57,50"), sky=at("48,20,75 38,8,60 60,10,60")),
        painter="town",
    ),
    "suburb": Facts(
        "suburb, suburbs, suburbia, american suburb, american suburbs, american suburban street, suburban "
        "street, suburban neighborhood, suburban neighbourhood, street in the suburbs, sleepy suburb, "
        "suburban lane, suburban road, american neighborhood, american street, cul-de-sac, cul de sac, front "
        "lawn, front lawns, lawns and porches, front yard, front yards, white picket fence, white picket "
        "fences, picket fences, suburban home, suburban house, suburban houses, elm street, suburban driveway",
        holds=(
            "house lawn tree road car van mailbox letterbox fence hedge bush bicycle bike lamp window roof porch "
            "chimney driveway pavement sidewalk"
        ),
        spots=Spots(floor=at("50,76 40,86 60,86 30,84 70,84"), land=at("50,58,50"), sky=at("46,14,60 60,26,50")),
    ),
    "venice": Facts(
        "venice, venetian canal, venice canal, canals of venice, canal, canals, canal city, canal street, canal "
        "side, canalside, amsterdam, amsterdam canal, bruges, grand canal, gondola, gondolas, city of canals, water "
        "city, city of water, lagoon city, bridge of sighs, rialto, venetian street, waterway between houses",
        holds="canal gondola boat bridge house pole window shutter door tower water laundry lamp flower pole",
        spots=Spots(
            floor=at("72,75,65 33,71,55 81,76,65 27,72,55"),
            land=at("50,52,40"),
            water=at("50,70,70 40,74,80 60,78,80"),
            sky=at("46,14,60 40,26,40"),
            ground=0.9,
            sea=0.5,
        ),
    ),
    "yokocho": Facts(
        "yokocho, yokochou, golden gai, omoide yokocho, alley of bars, bar alley, izakaya alley, izakaya "
        "street, drinking alley, lantern alley, alley with red lanterns, alley of red lanterns, alley of "
        "lanterns, ramen alley, narrow alley of bars, back alley izakaya, pontocho, shinjuku alley, japanese "
        "alley, tokyo alley, dotonbori",
        holds="lantern bar sign curtain noren door window crate bottle wire steam board slab menu lamp roof",
        spots=Spots(floor=at("50,74 46,82 54,88"), land=at("50,57,30"), sky=at("50,12,35 50,22,25")),
        painter="foodalley",
    ),
}
