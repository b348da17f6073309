"""The words for places in the open. Comma-separated; the longest match wins."""

LANDS: dict[str, str] = {
    "airship": "airship, airship deck, deck of an airship, deck of the airship, zeppelin, sky ship, skyship, flying ship, "
    "blimp, dirigible, hot-air balloon, hot air balloon, balloon basket, balloon ride, aboard the airship, aboard an airship, "
    "on board the airship, airship bridge, bridge of the airship, airship cabin, steampunk airship, sky pirate ship, deck of "
    "the zeppelin, deck of a zeppelin, deck of the flying ship, flying galleon, deck of a flying ship",
    "alienplanet": "alienplanet, alien planet, planet surface, surface of a planet, surface of the planet, alien world, alien "
    "landscape, strange planet, distant planet, exoplanet, colony dome, colony, space colony, alien jungle",
    "alley": "alley, back alley, alleyway, backstreet, back street, side street, laneway",
    "arena": "arena, colosseum, coliseum, amphitheatre, amphitheater, gladiator arena, gladiators, gladiator, gladiatorial "
    "arena, gladiator pit, roman arena, roman amphitheatre, circus maximus, fighting pit, battle arena, sand of the arena, "
    "sands of the arena, tournament arena, duelling ground, dueling ground, hippodrome, bullring",
    "balcony": "balcony, veranda, verandah, loggia",
    "bamboo": "bamboo, bamboo forest, bamboo grove, bamboo thicket",
    "battlefield": "trench, muddy trench, no man's land, battlefield, battle field, field of battle, war zone, warzone, trenches",
    "battlements": "battlements, battlement, ramparts, rampart, castle wall, castle walls, city wall, city walls, town wall, "
    "watchtower, watch tower, tower top, top of the tower, top of a tower, wall walk, walls of the castle, walls of a castle, "
    "castle roof, parapet walk, curtain wall, castle battlements",
    "beach": "beach, shore, seashore, coast, coastline, island, seaside, lagoon, bay, cove",
    "bridge": "bridge, footbridge, stone bridge, waterfront promenade, aqueduct",
    "busstop": "busstop, bus stop, bus shelter, country road, rural road, roadside, school bus stop, bus stop shelter",
    "camp": "camp, campsite, camp site, camping ground, campground, camping, camping trip, army camp, war camp, tents, tent, "
    "encampment, bivouac, caravan camp, military camp, scout camp, summer camp, bandit camp, mercenary camp, gypsy camp, nomad "
    "camp, camp in the woods, camp in the forest, camp at the edge of the forest, campfire in the woods, around the campfire, "
    "by the campfire, round the campfire, base camp, travellers' camp, camp of the army, soldiers' camp, night camp, command "
    "tent, caravan park, trailer park, rv park",
    "castleoutside": "castleoutside, castle gate, castle gates, castle exterior, outside the castle, outside a castle, castle "
    "on a hill, castle on the hill, drawbridge, castle rises, castle bridge, bridge to the castle, road to the castle, gate of "
    "the castle, gates of the castle, castle moat, moat, gatehouse, castle above, castle walls from outside, front of the "
    "castle, castle entrance, castle grounds, castle on a cliff, castle on the cliff, castle on a mountain",
    "construction": "construction, construction site, building site, building under construction, unfinished building, "
    "scaffolding, demolition site, half-built house",
    "cornershop": "cornershop, outside the convenience store, outside a convenience store, in front of the convenience store, "
    "in front of a convenience store, convenience store parking lot, convenience store car park, convenience store front, "
    "convenience store at night, konbini front, konbini parking lot, outside the konbini, outside a konbini, in front of the "
    "konbini, shopfront, shop front, storefront, store front, lit shop window, shop window, 24-hour store exterior, outside the "
    "shop, outside the store, in front of the shop, in front of the store",
    "cornfield": "cornfield, corn field, cornfields, maize field, field of corn, maize",
    "cruise": "cruise, ferry, ferry deck, ferry boat, ferryboat, deck of a ferry, deck of the ferry, car ferry, cruise ship, "
    "cruise liner, cruise ship deck, deck of a cruise ship, deck of the cruise ship, ocean liner, ocean liner deck, liner, "
    "luxury liner, steamship, steamer, steamer deck, promenade deck, sun deck, yacht, yacht deck, luxury yacht, motor yacht, "
    "passenger ship, deck of a liner, deck of the liner, on board the ferry, aboard the ferry, titanic",
    "deck": "pirate ship, ship's deck, ship deck, deck of the ship, deck of a ship, deck, galleon, sailing ship, tall ship, "
    "frigate, quarterdeck, forecastle, crow's nest, on deck, sailboat, caravel, ship",
    "desert": "desert, dunes, sand dunes, sahara, badlands, oasis, mesa, sand sea, wasteland, toxic wasteland, nuclear wasteland",
    "edostreet": "edostreet, edo street, edo, edo town, edo period, old edo, gion, kyoto street, kyoto, old kyoto, old kyoto "
    "street, old gion street, gion street, edo-era street, kyoto alley, streets of kyoto, street of kyoto, street in kyoto, "
    "streets of edo, street of edo, street in edo, geisha district, geisha quarter, yoshiwara, samurai town, samurai street, "
    "samurai village, samurai district, japanese old town, old japanese town, old japanese street, japanese street, japanese "
    "town, castle town, pleasure quarter, pleasure district, teahouse street, old tokyo, ninja village, feudal japan, post "
    "town, merchant street",
    "enchantedforest": "enchantedforest, enchanted forest, enchanted wood, enchanted woods, magic forest, magical forest, fairy "
    "forest, fairy glade, fairy wood, fairy ring, fairy grove, mystical forest, mystic forest, glowing forest, glowing "
    "mushrooms, forest of glowing mushrooms, mushroom forest, luminous forest, bioluminescent forest, fairytale forest, fae "
    "forest, forest of the fairies, forest of spirits, spirit forest, sacred grove, enchanted grove, enchanted glade, "
    "fairyland, fairy kingdom, feywild, faerie, faerie forest, world tree, elven forest, elven wood, elven woods, elven glade, "
    "forest of the elves",
    "farm": "farm, farmyard, farm yard, farmhouse, farmstead, ranch, farmland, barnyard, windmill, henhouse, vineyard, vineyards",
    "festival": "festival, summer festival, festival street, street festival, lantern festival, festival grounds, matsuri, "
    "fireworks, fireworks festival, food stalls, festival stalls, night festival",
    "field": "field, sunflowers, sunflower field, field of sunflowers, sunflower fields",
    "forest": "forest, wood, woods, woodland, grove, thicket, clearing, glade, trees, undergrowth",
    "forum": "forum, roman forum, acropolis, greek temple, roman temple, agora, ancient rome, ancient athens, ancient greece, "
    "roman street, roman city, greek city, roman square, roman town, parthenon, marble temple, temple of the gods, pantheon, "
    "temple of zeus, temple of athena, temple of apollo, temple of venus, mount olympus, olympus, temple of marble, marble "
    "city, city of marble, marble columns, colonnade, colonnades, portico, steps of the temple, temple steps, roman villa, "
    "senate, roman senate, classical temple",
    "funfair": "ferris wheel cabin, ferris wheel gondola, funfair, fun fair, amusement park, theme park, fairground, fair, "
    "carnival, ferris wheel, big wheel, carousel, merry-go-round, roller coaster, circus, mirror maze",
    "garden": "garden, gardens, rose garden, flower garden, palace garden, castle garden, hedge maze, hedge, maze, backyard, "
    "back garden, fountain, roses, walled garden, villa, estate, manor grounds, country estate, manor garden, courtyard, inner "
    "courtyard, palace courtyard, hidden courtyard, cloister, courtyard garden",
    "gasstation": "gasstation, gas station, petrol station, filling station, service station, truck stop, motel parking lot, "
    "gas pump, petrol pump, motorway services, rest stop, highway rest stop",
    "gate": "school gate, gate, gates, schoolyard, school yard, school entrance, campus, university, behind the gym, behind the "
    "school, back of the school, bicycle shed, bike shed, school grounds, behind the school building, behind the gymnasium, "
    "school courtyard, courtyard of the school",
    "gorge": "gorge, rope bridge, suspension bridge, hanging bridge, ravine, canyon bridge, chasm, plank bridge, bridge over a "
    "canyon, bridge over the canyon",
    "graveyard": "graveyard, cemetery, churchyard, burial ground, graves, grave, gravestone, tombstone, tombstones, mausoleum, "
    "field of graves, war graves, war cemetery, military cemetery, rows of graves",
    "harbour": "harbour, harbor, port, pier, dock, docks, quay, wharf, marina, jetty, boardwalk, fishing boats",
    "hauntedhouse": "hauntedhouse, haunted house, haunted mansion, haunted manor, mansion exterior, outside the mansion, old "
    "mansion, abandoned mansion, abandoned house, victorian mansion, victorian house, vampire's castle, vampire's mansion, "
    "mansion gate, mansion gates, mansion grounds, manor house, country house, old house on the hill, house on the hill",
    "hotspring": "hot spring, hotspring, onsen, open-air bath, outdoor bath, thermal spring",
    "jungle": "jungle, jungles, deep jungle, dense jungle, tropical jungle, tropical forest, rainforest, rain forest, tropical "
    "rainforest, amazon, amazon rainforest, amazon river, jungle river, river through the jungle, jungle waterfall, jungle "
    "path, jungle clearing, congo, borneo, lianas, tropical river",
    "jungletemple": "jungletemple, jungle temple, temple in the jungle, jungle ruins, ruins in the jungle, ruin in the jungle, "
    "jungle ruin, overgrown temple, lost temple, hidden temple, forgotten temple, forbidden temple, aztec temple, aztec "
    "pyramid, aztec city, aztec ruins, mayan temple, mayan pyramid, mayan ruins, mayan city, maya temple, maya ruins, inca "
    "temple, inca city, inca ruins, angkor, angkor wat, lost city, lost city in the jungle, city of gold, el dorado, step "
    "pyramid, stepped pyramid, temple ruins in the jungle, temple of the jungle, machu picchu, temple overgrown with vines",
    "lake": "lake, lakeside, lakeshore, pond, reservoir, tarn, fjord",
    "lavender": "lavender, lavender field, lavender fields, field of lavender",
    "lighthouse": "lighthouse, light house, clifftop, cliff top, headland, cliffs by the sea, sea cliff, sea cliffs",
    "lookout": "lookout, viewpoint, scenic overlook, hill over the town, hill above the town, hill over the city, hill above "
    "the city, hill overlooking the town, hill overlooking the city, hilltop overlooking the city, hilltop overlooking the "
    "town, hilltop park, observation point",
    "market": "market, marketplace, market square, bazaar, market street, souk, night market, flea market, market stalls, stalls",
    "mars": "mars, martian, martian surface, martian colony, martian base, martian desert, martian landscape, martian plain, "
    "surface of mars, plains of mars, desert of mars, mars colony, mars base, colony on mars, base on mars, on mars, red "
    "planet, crater on mars",
    "meadow": "meadow, meadows, snowfield, tundra, plain, plains, pasture, prairie, steppe, moor, moorland, grassland, "
    "grasslands, open field, flower field, field of flowers, flower meadow, wildflowers, fields, savannah grass",
    "mediterranean": "mediterranean, santorini, mykonos, greek island, greek village, greek isle, cyclades, mediterranean town, "
    "mediterranean village, mediterranean coast, mediterranean street, seaside town, seaside village, coastal town, coastal "
    "village, white village, white town, whitewashed village, whitewashed houses, amalfi, amalfi coast, positano, cinque terre, "
    "italian coast, italian riviera, french riviera, riviera, cliffside town, cliffside village, town by the sea, village by "
    "the sea, fishing village, fishing town, island town, bougainvillea",
    "moon": "on the moon, the moon's surface, moon's surface, moonscape, lunar, lunar landscape, lunar plain, lunar crater, "
    "lunar colony, moon colony, moon base, moonbase, lunar base, base on the moon, lunar surface, moon surface, surface of the "
    "moon, far side of the moon, dark side of the moon, sea of tranquility, sea of tranquillity, moon landing, lunar outpost, "
    "moon station, moon crater, crater on the moon, crater of the moon",
    "mountain": "mountain, mountains, mountain pass, peak, summit, cliff, cliffs, valley, canyon, ridge, highland, highlands, "
    "glacier, cable car, ropeway, gondola lift, cable railway",
    "neon": "neon city, neon street, neon district, cyberpunk city, cyberpunk street, futuristic city, megacity, red light "
    "district, neon signs",
    "oldtown": "oldtown, old town, old quarter, cobbled street, cobbled streets, cobblestone street, cobblestones, cobbled "
    "lane, medieval street, medieval town, medieval city, victorian street, gaslit street, gas lamps, gaslights, half-timbered "
    "houses, timbered houses",
    "orientpalace": "orientpalace, imperial palace, chinese palace, forbidden city, emperor's hall, emperor's palace, emperor's "
    "court, emperor's throne, imperial court, imperial city, imperial hall, imperial courtyard, palace of the emperor, court of "
    "the emperor, hall of the emperor, courtyard of the palace, courtyard of the imperial palace, courtyard of the forbidden "
    "city, chinese temple, chinese courtyard, ancient china, imperial china, chinese city, hall of supreme harmony, korean "
    "palace, royal palace of korea, jade palace, palace of the empress, empress's palace, dragon throne, oriental palace, "
    "eastern palace, martial arts sect, cultivation sect, sect courtyard, buddhist monastery, shaolin, shaolin temple",
    "outdoor": "hill, hilltop, hillside, grassy hill, hills under the stars, outdoors, open air, landscape, train graveyard, "
    "locomotive graveyard, ship graveyard, car graveyard, plane graveyard, airplane graveyard, junkyard, scrapyard, scrap yard, "
    "junk yard, landfill, rubbish dump",
    "paddy": "paddy, rice paddy, rice paddies, rice field, rice fields, rice terrace, rice terraces, paddy field, tea "
    "plantation, tea fields, tea field, tea terraces, tea hills",
    "park": "park, orchard, picnic, public garden, japanese garden, zen garden, koi pond, pond bridge, bridge over the pond, "
    "bridge over a pond, bridge over a koi pond",
    "platform": "railway stop, train stop, country station, seaside station, seaside platform, rural station, little station, "
    "halt",
    "playground": "playground, play ground, schoolyard swings, swings, swing set, sandbox, sandpit, jungle gym, slide, "
    "kindergarten",
    "pool": "swimming pool, pool, poolside, swimming club, lido",
    "residential": "residential, residential street, residential area, residential district, residential neighbourhood, suburb, "
    "suburbs, suburban street, neighbourhood, neighborhood, quiet street, side road, housing estate, quiet lane, quiet "
    "neighborhood, quiet neighbourhood, narrow lane, suburbia, street of houses, street in the suburbs, sleepy suburb",
    "riverbank": "riverbank, river bank, riverside, river, embankment, riverside path",
    "roofgarden": "roofgarden, roof garden, rooftop garden, garden on the roof, garden on a roof, rooftop vegetable garden, "
    "rooftop farm, rooftop allotment, allotment, vegetable garden, raised beds",
    "rooftop": "rooftop, roof top, roof terrace, school roof, roof",
    "ruinedcity": "ruinedcity, ruined city, post-apocalyptic city, post-apocalyptic street, post-apocalyptic, apocalypse, "
    "destroyed city, bombed-out street, bombed-out city, bombed city, abandoned city, city in ruins, ruined street, ruined "
    "town, dead city, ruined highway, collapsed buildings, ruins of the city, ruins of a city, overgrown city, ruined "
    "buildings, deserted city, zombie city",
    "ruins": "ruin, ruins, ruined temple, remains, rubble, ancient city, stone circle",
    "savannah": "savannah, savanna, african savannah, african savanna, african plain, african plains, plains of africa, safari, "
    "on safari, serengeti, kilimanjaro, kenya, tanzania, acacia, acacia trees, grasslands of africa, african grassland, pride "
    "rock, veldt, bushveld, waterhole, watering hole, africa",
    "shrine": "shrine, temple, torii, pagoda, sanctuary, shinto shrine, monastery",
    "skislope": "skislope, ski slope, ski slopes, ski run, ski piste, piste, ski hill, ski area, ski resort, ski trip, ski "
    "lift, skilift, chairlift, chair-lift, chair lift, skiing, snowboarding, slalom, nursery slope, bunny slope, winter sports",
    "skybar": "rooftop bar, roof bar, sky bar, skybar, rooftop lounge, terrace bar, rooftop restaurant",
    "skyislands": "skyislands, sky islands, floating islands, floating island, sky island, island in the sky, islands in the "
    "sky, sky kingdom, sky city, sky castle, city in the sky, city in the clouds, castle in the sky, castle in the clouds, "
    "kingdom in the sky, kingdom in the clouds, kingdom above the clouds, floating castle, floating city, cloud city, cloud "
    "kingdom, above the clouds, sea of clouds, heaven, heavens, gates of heaven, heaven's gate, celestial realm, celestial "
    "palace, paradise, elysium, cloud palace, valhalla, land above the clouds, flying island",
    "snowvillage": "snowvillage, snow village, snowy village, snow-covered village, snowbound village, alpine village, alpine "
    "town, village in the alps, alps, swiss alps, swiss village, mountain village in winter, mountain village, mountain town, "
    "ski village, ski town, winter village, village in the snow, village under snow, snowy town, snow-covered town, snowy "
    "mountain village, winter wonderland, village of chalets, christmas village, christmas town, village at the foot of the "
    "mountains, northern village, santa's village",
    "sportsfield": "sportsfield, sports field, sports ground, sports grounds, playing field, playing fields, athletic field, "
    "athletics field, athletics track, baseball field, baseball diamond, ballpark, football field, football pitch, football "
    "stadium, soccer field, soccer pitch, soccer stadium, rugby pitch, stadium, sports stadium, baseball stadium, running "
    "track, race track, racetrack, track and field, track field, bleachers, grandstand, tennis court, tennis courts, school "
    "field, school ground, school sports field, school track, field of the school, sports day, sports festival, athletics meet, "
    "floodlights",
    "station": "station, train station, railway station, bus station, platform, train platform, station platform",
    "street": "street, road, avenue, boulevard, lane, crosswalk, crossing, crossroads, main street, shopping street, shopping "
    "district, downtown, pavement, sidewalk, highway, square, plaza, train crossing, level crossing, railway crossing, railroad "
    "crossing, courthouse steps, steps of the courthouse, city hall, town hall, outside the courthouse, in front of the "
    "courthouse",
    "swamp": "swamp, marsh, bog, bayou, mangrove, wetland, wetlands, mire, fen",
    "terrace": "terrace, café terrace, cafe terrace, street cafe, street café, pavement cafe, sidewalk cafe, outdoor cafe, beer "
    "garden",
    "treetops": "treetops, elven city, elven village, elf village, elf city, elvish city, elvish village, elven town, treetop "
    "city, treetop village, treehouse, tree house, treehouses, treehouse village, tree village, elven kingdom, elven realm, "
    "elven palace, tree city, city in the trees, village in the trees, houses in the trees, giant tree, giant trees, fairy "
    "village, fairy city, city of the elves, village of the elves, kingdom of the elves, realm of the elves, forest city, "
    "yggdrasil, dryad grove",
    "venice": "venice, venetian canal, venice canal, canals of venice, canal, canals, canal city, canal street, canal side, "
    "canalside, amsterdam, amsterdam canal, bruges, grand canal, gondola, gondolas, city of canals, water city, city of water, "
    "lagoon city, bridge of sighs, rialto, venetian street, waterway between houses",
    "village": "village, hamlet, settlement, cottage, cottages, village square, countryside",
    "volcano": "volcano, crater, lava, lava field, lava lake, magma, hell, hellscape, underworld",
    "waterfall": "waterfall, waterfalls, falls, cascade, waterfall pool, pool below the waterfall, pool under the waterfall",
    "westernstreet": "westernstreet, wild west, wild west town, wild west street, western town, western street, frontier town, "
    "frontier street, ghost town, cowboy town, main street of a western town, main street of the western town, street of a "
    "western town, street in a western town, dusty main street, old west, old west town, mining town, boomtown, gold rush town, "
    "high noon duel, saloon street, outside the saloon, frontier settlement, prairie town, desert town",
    "wheatfield": "wheatfield, wheat field, wheat fields, field of wheat, wheat, grain field, barley field, fields of grain, "
    "golden fields, field of grain",
    "woodhouse": "woodhouse, cottage in the woods, cottage in the wood, cottage in the forest, cottage in a forest, cabin in "
    "the woods, cabin in the forest, house in the woods, house in the forest, house in the wood, house in a forest, hut in the "
    "forest, hut in the woods, forest cabin, forest cottage, forest hut, forest house, woodland cottage, woodland hut, witch's "
    "cottage in the woods, witch's hut in the woods, witch's house in the forest, witch's house in the woods, witch's hut in "
    "the forest, witch's cottage in the forest, log cabin in the forest, log cabin in the woods, log cabin in a forest, "
    "woodcutter's hut, woodcutter's cottage, woodcutter's house, hermit's hut, gingerbread house, grandmother's cottage, lonely "
    "cottage, lonely cabin, cottage among the trees, cabin among the trees, secluded cabin, secluded cottage, remote cabin, "
    "thatched cottage, log cabin porch, cabin porch, porch of the cabin, porch of a cabin, porch of the log cabin, porch of a "
    "log cabin, cottage porch, porch of the cottage, fairy tale cottage, fairytale cottage, fairy-tale cottage, storybook "
    "cottage, cottage with a garden, cottage garden",
}
