"""The words for places, times of day, weather and moods. Comma-separated; the longest match wins; plurals are understood."""

from collections.abc import Mapping


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PLACES: Mapping[str, str] = {
    "classroom": "classroom, class room, homeroom, schoolroom, seminar room, lesson, club room, clubroom, literature club, "
    "literature club room, newspaper club, club activities room, detention room",
    "corridor": "corridor, hallway, passage, passageway, locker hall, lockers",
    "stairwell": "stairwell, staircase, stairway, landing, school stairs, flight of stairs",
    "rooftop": "rooftop, roof top, roof terrace, school roof, roof",
    "gate": "school gate, gate, gates, schoolyard, school yard, school entrance, campus, university, behind the gym, behind the "
    "school, back of the school, bicycle shed, bike shed, school grounds, behind the school building, behind the gymnasium, "
    "school courtyard, courtyard of the school",
    "library": "library, bookshop, bookstore, second-hand books, reading room, archive, archives, bookshelves, scriptorium, "
    "bookcase, study corner, study area, study hall, library study corner, reading corner, reading nook",
    "study": "study, manor study, manor, manor hall, country manor, fireplace room, gentlemen's club, gentleman's club, "
    "smoking room, smoking lounge, cigar room, cigar lounge, gentleman's study, lord's study, father's study, "
    "grandfather's study, study of the manor, study of a manor, study in the manor, study of the mansion, "
    "study in the mansion, mansion study, victorian study, old study, private library, home library, den with a fireplace, "
    "drawing room with a fireplace, trophy room",
    "gym": "gym, gymnasium, sports hall, basketball court, volleyball court, assembly hall, gym storage, gym storage room, gym "
    "storeroom, gymnasium storage, sports storage, pe storage room, gym equipment room",
    "shoelockers": "shoelockers, shoe lockers, shoe locker, shoe locker area, shoe cupboard, shoe cupboards, shoe rack, shoe "
    "racks, getabako, genkan, school genkan, school entrance hall, school foyer, school lobby, entrance hall of the school, "
    "entrance hall of a school, entrance of the school, entrance of a school, entrance to the school, locker area, shoe box, "
    "shoebox, shoe lockers area",
    "lockerroom": "lockerroom, locker room, changing room, changing rooms, team room, team's room, "
    "changing room of the team, gym locker room, gym changing room, school changing room, "
    "boys' changing room, girls' changing room",
    "scienceroom": "scienceroom, science room, science lab, science laboratory, science classroom, chemistry lab, "
    "chemistry laboratory, chemistry room, chemistry classroom, biology room, biology lab, "
    "biology classroom, physics room, physics lab, physics classroom, school lab, school laboratory, "
    "school's laboratory, laboratory of the school, laboratory of a school, science club, "
    "chemistry club, bunsen burners",
    "sportsfield": "sportsfield, sports field, sports ground, sports grounds, playing field, playing fields, athletic field, "
    "athletics field, athletics track, baseball field, baseball diamond, ballpark, football field, football pitch, football "
    "stadium, soccer field, soccer pitch, soccer stadium, rugby pitch, stadium, sports stadium, baseball stadium, running "
    "track, race track, racetrack, track and field, track field, bleachers, grandstand, tennis court, tennis courts, school "
    "field, school ground, school sports field, school track, field of the school, sports day, sports festival, athletics meet, "
    "floodlights",
    "karaoke": "karaoke, karaoke room, karaoke box, karaoke booth, karaoke bar, karaoke club, karaoke parlour, "
    "karaoke parlor, karaoke lounge, karaoke night, room of the karaoke, ktv, singing booth",
    "arcade": "arcade, game arcade, games arcade, video arcade, video game arcade, penny arcade, amusement arcade, "
    "arcade hall, game center, game centre, gaming center, gaming centre, amusement centre, "
    "amusement center, claw machine, claw machines, crane game, crane games, ufo catcher, "
    "arcade machines, arcade cabinets, pinball machines, dance machine",
    "aquarium": "aquarium, aquarium hall, aquarium tunnel, aquarium date, public aquarium, aquarium tank, "
    "jellyfish tank, jellyfish tanks, jellyfish room, fish tank, fish tanks, shark tank, giant tank, "
    "oceanarium, sea life centre, hall of the aquarium, tunnel of the aquarium",
    "concert": "concert, concert stage, concert venue, concert arena, idol stage, idol concert, pop concert, "
    "rock concert, live concert, concert crowd, live house, livehouse, live show, live stage, "
    "live venue, gig, music festival, rock festival, festival stage, music venue, stage of the concert, "
    "stage of a concert, stage lights, glow sticks, glowsticks, light sticks, encore",
    "dancestudio": "dancestudio, dance studio, dance room, dance class, dance school, dance practice room, "
    "dance rehearsal room, dance hall of mirrors, ballet studio, ballet room, ballet school, "
    "ballet class, ballet barre, barre, rehearsal studio, practice studio, yoga studio, yoga room, "
    "pilates studio, aerobics studio, studio with mirrors, wall of mirrors, mirrored studio",
    "dressingroom": "dressingroom, dressing room, star's dressing room, actor's dressing room, actress's dressing room, "
    "theatre dressing room, dressing room of the theatre, dressing table, backstage, back stage, "
    "green room, make-up room, makeup room, make up room, greasepaint, vanity mirror, vanity mirrors, "
    "costume room, wardrobe room, fitting room, powder table",
    "recording": "recording, recording studio, recording booth, recording room, recording session, sound studio, music studio, "
    "sound booth, voice booth, vocal booth, dubbing studio, dubbing booth, voice acting booth, voice recording booth, radio "
    "booth, radio studio, radio station, broadcasting room, broadcasting booth, school broadcasting room, podcast studio, "
    "control room of the studio, mixing room, mixing desk, mixing console, broadcast booth",
    "boxing": "boxing, boxing gym, boxing ring, boxing club, boxing hall, boxers' gym, boxing match, punching bag, punching "
    "bags, fitness gym, fitness studio, fitness club, fitness centre, fitness center, weight room, weights room, training gym, "
    "gym with a boxing ring, dumbbells, wrestling ring, ring of the gym, fighting ring, fight ring, fight club, underground "
    "ring, fighting club",
    "icerink": "icerink, ice rink, ice hall, ice-rink, ice skating rink, ice-skating rink, skating rink, frozen rink, "
    "hockey rink, ice hockey rink, ice arena, ice stadium, skating hall, figure skating, "
    "ice skating, rink",
    "bowling": "bowling, bowling alley, bowling hall, bowling lane, bowling lanes, bowling centre, bowling center, "
    "bowling club, ten-pin bowling, tenpin bowling, skittle alley, bowling pins",
    "cinema": "cinema, cinema hall, cinema auditorium, cinema screen, movie theater, movie theatre, movie house, "
    "movies, film theatre, film theater, picture house, picture palace, the pictures, multiplex, "
    "screening room, projection room, film screening, cinema date, movie date, movie night at the cinema",
    "archery": "archery, archery range, archery hall, archery club, archery dojo, japanese archery, kyudo, "
    "kyudo hall, kyudo range, kyudo dojo, kyudojo, archery field, archery ground, archery targets, "
    "bow range",
    "skislope": "skislope, ski slope, ski slopes, ski run, ski piste, piste, ski hill, ski area, ski resort, ski trip, ski "
    "lift, skilift, chairlift, chair-lift, chair lift, skiing, snowboarding, slalom, nursery slope, bunny slope, winter sports",
    "hairsalon": "hairsalon, hair salon, hairdresser, hairdresser's, hairdressing salon, hair dresser's, barber shop, "
    "barbershop, barber's shop, barber's, beauty salon, beauty parlour, beauty parlor, nail salon, "
    "haircut, salon of the hairdresser",
    "boutique": "boutique, clothes shop, clothes store, clothing store, clothing shop, fashion store, fashion shop, fashion "
    "boutique, dress shop, tailor shop, tailor's shop, tailor's, dressmaker's, dressmaker's shop, bridal shop, bridal boutique, "
    "shoe shop, shoe store, fitting rooms, clothes racks, window dummies",
    "billiards": "billiards, billiard room, billiards room, billiard hall, billiards hall, billiard table, "
    "billiard parlour, pool hall, pool room, pool table, pool bar, snooker, snooker hall, snooker room, "
    "snooker table, games room, game room, darts, dart board",
    "dojo": "dojo, training hall, kendo hall, karate hall, judo hall, martial arts hall, fencing hall, kendo club",
    "tatami": "tatami room, tatami, japanese room, japanese-style room, japanese inn, ryokan, washitsu, tea ceremony room, "
    "shoji, engawa, traditional inn, traditional japanese house",
    "musicroom": "musicroom, music room, band room, piano room, choir room, practice room, rehearsal room, orchestra "
    "room, music club",
    "artroom": "artroom, art room, art class, art classroom, art studio, atelier, painter's studio, artist's studio, "
    "sculptor's studio, "
    "art club, easels",
    "street": "street, road, avenue, boulevard, lane, crosswalk, crossing, crossroads, main street, shopping street, shopping "
    "district, downtown, pavement, sidewalk, highway, square, plaza, train crossing, level crossing, railway crossing, railroad "
    "crossing, courthouse steps, steps of the courthouse, city hall, town hall, outside the courthouse, in front of the "
    "courthouse",
    "construction": "construction, construction site, building site, building under construction, unfinished building, "
    "scaffolding, demolition site, half-built house",
    "residential": "residential, residential street, residential area, residential district, residential neighbourhood, "
    "suburb, suburbs, suburban street, neighbourhood, neighborhood, quiet street, side road, housing estate, quiet lane, "
    "quiet neighborhood, quiet neighbourhood, narrow lane, suburbia, street of houses, street in the suburbs, sleepy suburb",
    "gasstation": "gasstation, gas station, petrol station, filling station, service station, truck stop, motel parking lot, "
    "gas pump, petrol pump, motorway services, rest stop, highway rest stop",
    "oldtown": "oldtown, old town, old quarter, cobbled street, cobbled streets, cobblestone street, cobblestones, cobbled lane, "
    "medieval street, medieval town, medieval city, victorian street, gaslit street, gas lamps, gaslights, half-timbered "
    "houses, timbered houses",
    "edostreet": "edostreet, edo street, edo, edo town, edo period, old edo, gion, kyoto street, kyoto, old kyoto, old "
    "kyoto street, old gion street, gion street, edo-era street, kyoto alley, streets of kyoto, street of kyoto, street in "
    "kyoto, streets of edo, street of edo, street in edo, geisha district, geisha quarter, yoshiwara, samurai town, samurai "
    "street, samurai village, samurai district, japanese old town, old japanese town, old japanese street, japanese street, "
    "japanese town, castle town, pleasure quarter, pleasure district, teahouse street, old tokyo, ninja village, feudal "
    "japan, post town, merchant street",
    "station": "station, train station, railway station, bus station, platform, train platform, station platform",
    "subway": "subway, subway station, metro station, underground station, tube station, subway platform, metro platform, "
    "underground platform",
    "platform": "railway stop, train stop, country station, seaside station, seaside platform, rural station, "
    "little station, halt",
    "busstop": "busstop, bus stop, bus shelter, country road, rural road, roadside, school bus stop, bus stop shelter",
    "train": "train, train car, carriage, railway carriage, subway car, metro, tram, train interior, night train",
    "businside": "businside, bus, inside a bus, bus interior, interior of a bus, school bus, night bus, city bus, "
    "back of the bus, on the bus, empty bus, bus ride, tour bus, bus seat, minibus",
    "compartment": "compartment, train compartment, sleeping car, sleeper, sleeper train, sleeping compartment, "
    "night train compartment, railway compartment, first-class compartment, compartment of a train, compartment of the train, "
    "couchette",
    "diningcar": "diningcar, dining car, dining carriage, luxury train, orient express, restaurant car, buffet car, club car, "
    "dining car of the train, dining car of a train, train restaurant, pullman car, saloon car",
    "shop": "shop, store, convenience store, corner shop, corner store, konbini, supermarket, grocery, pharmacy",
    "mall": "mall, shopping mall, shopping centre, shopping center, department store, escalator, escalators, shopping arcade, "
    "atrium of the mall, galleria",
    "warehouse": "warehouse, factory, abandoned factory, abandoned warehouse, storehouse, storage room, storeroom, depot, "
    "factory hall, factory floor, industrial hall, container yard, storage hall, old factory, logistics centre, loading dock, "
    "loading bay, terraforming plant, power plant interior, chemical plant, processing plant, steel mill, industrial plant, "
    "water plant, turbine hall, boiler room",
    "cafeteria": "cafeteria, canteen, school cafeteria, lunchroom, lunch room, mess hall, food court",
    "cafe": "cafe, café, coffee shop, coffee house, coffeehouse, coffee bar, tea house, teahouse, tea room, tearoom, diner, ice "
    "cream parlour, roadside diner, diner counter, highway diner, ice cream parlor, ice cream shop, ice-cream parlour, "
    "ice-cream parlor, ice-cream shop, gelateria, dessert cafe, milk bar, soda fountain",
    "terrace": "terrace, café terrace, cafe terrace, street cafe, street café, pavement cafe, sidewalk cafe, outdoor cafe, "
    "beer garden",
    "park": "park, orchard, picnic, public garden, japanese garden, zen garden, koi pond, pond bridge, bridge over the pond, "
    "bridge over a pond, bridge over a koi pond",
    "garden": "garden, gardens, rose garden, flower garden, palace garden, castle garden, hedge maze, hedge, maze, backyard, "
    "back garden, fountain, roses, walled garden, villa, estate, manor grounds, country estate, manor garden, courtyard, inner "
    "courtyard, palace courtyard, hidden courtyard, cloister, courtyard garden",
    "playground": "playground, play ground, schoolyard swings, swings, swing set, sandbox, sandpit, jungle gym, slide, "
    "kindergarten",
    "graveyard": "graveyard, cemetery, churchyard, burial ground, graves, grave, gravestone, tombstone, tombstones, mausoleum, "
    "field of graves, war graves, war cemetery, military cemetery, rows of graves",
    "hauntedhouse": "hauntedhouse, haunted house, haunted mansion, haunted manor, mansion exterior, outside the mansion, old "
    "mansion, abandoned mansion, abandoned house, victorian mansion, victorian house, vampire's castle, vampire's mansion, "
    "mansion gate, mansion gates, mansion grounds, manor house, country house, old house on the hill, house on the hill",
    "festival": "festival, summer festival, festival street, street festival, lantern festival, festival grounds, matsuri, "
    "fireworks, fireworks festival, food stalls, festival stalls, night festival",
    "funfair": "ferris wheel cabin, ferris wheel gondola, funfair, fun fair, amusement park, theme park, fairground, fair, "
    "carnival, ferris wheel, big wheel, carousel, merry-go-round, roller coaster, circus, mirror maze",
    "bridge": "bridge, footbridge, stone bridge, waterfront promenade, aqueduct",
    "riverbank": "riverbank, river bank, riverside, river, embankment, riverside path",
    "alley": "alley, back alley, alleyway, backstreet, back street, side street, laneway",
    "skybar": "rooftop bar, roof bar, sky bar, skybar, rooftop lounge, terrace bar, rooftop restaurant",
    "balcony": "balcony, veranda, verandah, loggia",
    "nightclub": "nightclub, night club, disco, discotheque, dance club, dance floor, rave",
    "car": "car, taxi, cab, back seat, backseat, limousine, limo, car interior, front seat, passenger seat, van",
    "lift": "lift, elevator",
    "bedroom": "bedroom, bedchamber, bed room, dorm, dorm room, dormitory, guest room, nursery, bedside, deathbed",
    "royalbedroom": "princess's tower room, princess's tower, royalbedroom, royal bedroom, royal bedchamber, royal chamber, "
    "royal chambers, royal apartments, king's "
    "bedroom, queen's bedroom, king's bedchamber, queen's bedchamber, princess's bedroom, prince's bedroom, princess's "
    "room, prince's room, queen's room, king's room, prince's chambers, princess's chambers, queen's chambers, king's "
    "chambers, princess's chamber, queen's chamber, lord's bedroom, lady's chamber, lady's chambers, castle bedroom, palace "
    "bedroom, tower bedroom, bedroom in the castle, bedroom in a castle, bedroom of the castle, bedroom of the princess, "
    "bedroom of the queen, bedroom of the king, chamber of the princess, chamber of the queen, four-poster bed, four- "
    "poster, four poster bed, canopy bed, bedroom in the tower, bedroom in the palace, bedroom of the prince, room of the "
    "princess, canopied bed, boudoir",
    "hotel": "hotel, hotel room, hotel suite, suite, motel, motel room, penthouse, honeymoon suite",
    "lobby": "lobby, hotel lobby, hotel reception, hotel foyer, hotel entrance, lobby of the hotel, lobby of a hotel, "
    "hotel hall, reception desk, reception hall, reception area, front desk, concierge, concierge desk, foyer, entrance hall, "
    "entry hall, vestibule, atrium, grand hotel, casino lobby, theatre lobby, office lobby",
    "attic": "attic, loft, garret, attic room, under the roof",
    "logcabin": "logcabin, cabin, log cabin, log house, log hut, inside the cabin, inside a cabin, inside a log cabin, cabin "
    "interior, cabin living room, hunter's cabin, hunter's hut, trapper's cabin, hunting lodge, hunting cabin, mountain hut, "
    "mountain cabin, mountain lodge, alpine hut, ski lodge, ski hut, ski chalet, chalet, lodge, winter cabin, snowed-in cabin, "
    "snowbound cabin, ranger's cabin, holiday cabin, wooden cabin, cosy cabin, cozy cabin, snowy cabin, hunter's lodge, ski "
    "cabin, ski lodge lounge, lodge lounge, chalet lounge, ranger station",
    "kitchen": "kitchen, kitchenette, pantry, dining room, breakfast table, dinner table, dining table, family table, breakfast "
    "nook",
    "livingroom": "living room, livingroom, lounge, parlour, parlor, sitting room, drawing room, den, sofa, "
    "tv room, family room, salon",
    "bath": "bath house, bathhouse, bath, public bath, sauna, spa, sento, shower",
    "bathroom": "bathroom, bath room, washroom, restroom, toilet, powder room, shower room",
    "casino": "poker room, gambling den, casino, gambling hall, gaming hall, card table, poker table, slot machines",
    "hotspring": "hot spring, hotspring, onsen, open-air bath, outdoor bath, thermal spring",
    "pool": "swimming pool, pool, poolside, swimming club, lido",
    "forest": "forest, wood, woods, woodland, grove, thicket, clearing, glade, trees, undergrowth",
    "camp": "camp, campsite, camp site, camping ground, campground, camping, camping trip, army camp, war camp, tents, tent, "
    "encampment, bivouac, caravan camp, military camp, scout camp, summer camp, bandit camp, mercenary camp, gypsy camp, nomad "
    "camp, camp in the woods, camp in the forest, camp at the edge of the forest, campfire in the woods, around the campfire, "
    "by the campfire, round the campfire, base camp, travellers' camp, camp of the army, soldiers' camp, night camp, command "
    "tent, caravan park, trailer park, rv park",
    "swamp": "swamp, marsh, bog, bayou, mangrove, wetland, wetlands, mire, fen",
    "bamboo": "bamboo, bamboo forest, bamboo grove, bamboo thicket",
    "shrine": "shrine, temple, torii, pagoda, sanctuary, shinto shrine, monastery",
    "beach": "beach, shore, seashore, coast, coastline, island, seaside, lagoon, bay, cove",
    "mountain": "mountain, mountains, mountain pass, peak, summit, cliff, cliffs, valley, canyon, ridge, highland, highlands, "
    "glacier, cable car, ropeway, gondola lift, cable railway",
    "volcano": "volcano, crater, lava, lava field, lava lake, magma, hell, hellscape, underworld",
    "waterfall": "waterfall, waterfalls, falls, cascade, waterfall pool, pool below the waterfall, pool under the waterfall",
    "lake": "lake, lakeside, lakeshore, pond, reservoir, tarn, fjord",
    "field": "field, sunflowers, sunflower field, field of sunflowers, sunflower fields",
    "meadow": "meadow, meadows, snowfield, tundra, plain, plains, pasture, prairie, steppe, moor, moorland, grassland, "
    "grasslands, "
    "open field, flower field, field of flowers, flower meadow, wildflowers, fields, savannah grass",
    "wheatfield": "wheatfield, wheat field, wheat fields, field of wheat, wheat, grain field, barley field, fields of grain, "
    "golden "
    "fields, field of grain",
    "cornfield": "cornfield, corn field, cornfields, maize field, field of corn, maize",
    "lavender": "lavender, lavender field, lavender fields, field of lavender",
    "paddy": "paddy, rice paddy, rice paddies, rice field, rice fields, rice terrace, rice terraces, paddy field, tea "
    "plantation, tea fields, tea field, tea terraces, tea hills",
    "lookout": "lookout, viewpoint, scenic overlook, hill over the town, hill above the town, hill over the city, hill "
    "above the city, hill overlooking the town, hill overlooking the city, hilltop overlooking the city, hilltop overlooking "
    "the town, hilltop park, observation point",
    "farm": "farm, farmyard, farm yard, farmhouse, farmstead, ranch, farmland, barnyard, windmill, henhouse, vineyard, vineyards",
    "barn": "barn, stable, stables, haybarn, hay barn, shed, cowshed, hayloft",
    "cave": "cave, cavern, grotto",
    "battlements": "battlements, battlement, ramparts, rampart, castle wall, castle walls, city wall, city walls, town wall, "
    "watchtower, watch tower, tower top, top of the tower, top of a tower, wall walk, walls of the castle, walls of a castle, "
    "castle roof, parapet walk, curtain wall, castle battlements",
    "castleoutside": "castleoutside, castle gate, castle gates, castle exterior, outside the castle, outside a castle, castle on "
    "a hill, castle on the hill, drawbridge, castle rises, castle bridge, bridge to the castle, road to the castle, gate of the "
    "castle, gates of the castle, castle moat, moat, gatehouse, castle above, castle walls from outside, front of the castle, "
    "castle entrance, castle grounds, castle on a cliff, castle on the cliff, castle on a mountain",
    "hall": "castle hall, castle entrance hall, palace entrance hall, great hall, castle, banquet hall, palace, fortress, "
    "citadel, keep, mansion",
    "ballroom": "ballroom, ball room, dance hall, ball, masquerade, masquerade ball, royal ball, hall of mirrors, mirror room, "
    "room of mirrors, mirror hall, mirrored hall, room full of mirrors",
    "wizard": "wizard, wizard's study, wizard's tower, wizard's room, wizard's library, sorcerer's study, sorcerer's tower, "
    "mage's study, mage's tower, magician's study, witch's hut, witch's cottage, witch's house, alchemist's lab, alchemist's "
    "laboratory, alchemist's workshop, alchemist's study, alchemy lab, alchemy workshop, potion shop, spell room, tower room, "
    "alchemist's shop, apothecary, apothecary shop, apothecary's shop, herbalist's, herbalist's shop, witch's shop, potion "
    "store, magic store, tower's top room, turret room, top room of the tower",
    "observatory": "observatory, planetarium, telescope dome",
    "clockwork": "clock tower, clocktower, clockwork, gears, cogs, belfry, bell tower, steampunk workshop, inventor's workshop, "
    "clockwork workshop, steampunk laboratory",
    "chapel": "chapel, church, cathedral, abbey, nave, pews, altar, confessional, minster, basilica, wedding chapel",
    "museum": "museum, gallery, art gallery, exhibition, picture gallery, exhibition hall",
    "theatre": "theatre, theater, opera, opera house, playhouse, stage, concert hall, auditorium, opera box, theatre box, "
    "theater box",
    "tvstudio": "tvstudio, tv studio, television studio, television set, film set, movie set, photo studio, news studio, "
    "news desk, broadcast studio, quiz show, game show, talk show, film studio, sound stage, soundstage, "
    "backstage of a tv studio",
    "airport": "departure gate, boarding lounge, airport departure gate, airport, terminal, departure hall, departure lounge, "
    "airport lounge, boarding gate, check-in",
    "planecabin": "planecabin, airplane cabin, plane cabin, aircraft cabin, aeroplane cabin, cabin of a plane, "
    "cabin of the plane, cabin of an airplane, inside a plane, inside an airplane, business class, economy class, "
    "first class cabin, on the plane, on a plane, aboard a plane, airplane seats, plane seat, airplane seat, private jet, "
    "airplane interior, plane interior, jet, airliner",
    "market": "market, marketplace, market square, bazaar, market street, souk, night market, flea market, market stalls, stalls",
    "greenhouse": "greenhouse, glasshouse, hothouse, conservatory, botanical garden, winter garden, plant nursery",
    "hydroponics": "hydroponics, hydroponics deck, hydroponics bay, hydroponic farm, hydroponic garden, grow room, "
    "growing deck, biodome, space garden, garden deck, dome garden, garden dome, arboretum deck, vertical farm, oxygen garden",
    "restaurant": "restaurant, bistro, dining hall, fine dining, candlelit dinner, steakhouse, trattoria, ristorante",
    "desert": "desert, dunes, sand dunes, sahara, badlands, oasis, mesa, sand sea, wasteland, toxic wasteland, nuclear wasteland",
    "westernstreet": "westernstreet, wild west, wild west town, wild west street, western town, western street, frontier town, "
    "frontier street, ghost town, cowboy town, main street of a western town, main street of the western town, street of a "
    "western town, street in a western town, dusty main street, old west, old west town, mining town, boomtown, gold rush town, "
    "high noon duel, saloon street, outside the saloon, frontier settlement, prairie town, desert town",
    "throne": "throne room, throne, throne hall, audience chamber, royal court, royal hall",
    "orientpalace": "orientpalace, imperial palace, chinese palace, forbidden city, emperor's hall, emperor's palace, emperor's "
    "court, emperor's throne, imperial court, imperial city, imperial hall, imperial courtyard, palace of the emperor, court of "
    "the emperor, hall of the emperor, courtyard of the palace, courtyard of the imperial palace, courtyard of the forbidden "
    "city, chinese temple, chinese courtyard, ancient china, imperial china, chinese city, hall of supreme harmony, korean "
    "palace, royal palace of korea, jade palace, palace of the empress, empress's palace, dragon throne, oriental palace, "
    "eastern palace, martial arts sect, cultivation sect, sect courtyard, buddhist monastery, shaolin, shaolin temple",
    "icepalace": "icepalace, ice palace, ice castle, crystal palace, crystal castle, crystal hall, hall of crystal, hall of "
    "ice, palace of ice, castle of ice, frozen palace, frozen castle, frozen throne, frozen throne room, frozen "
    "hall, throne of ice, ice throne, ice queen's palace, ice queen's castle, ice queen's throne room, snow queen's palace, "
    "snow queen's castle, snow queen's hall, ice temple, ice cathedral, palace of the ice queen, palace of the snow queen, "
    "castle of the ice queen, castle of the snow queen, winter palace, crystal throne room, crystal temple, palace of "
    "crystal",
    "tavern": "tavern, inn, pub, saloon, alehouse, taproom, mead hall, guild hall, brewery",
    "dungeon": "dungeon, dungeon cell, crypt, catacomb, catacombs, torture chamber, tomb",
    "bunker": "bunker, air raid shelter, air-raid shelter, bomb shelter, fallout shelter, nuclear shelter, shelter underground, "
    "underground shelter, survivors' bunker, survivor's bunker, military bunker, war room, command post, panic room, doomsday "
    "shelter, vault door",
    "ritual": "ritual, ritual chamber, summoning circle, cult's chamber, cult chamber, cult, cultists' chamber, ritual room, "
    "ritual circle, magic circle, sacrificial altar, summoning room, summoning chamber, demon circle, chamber of the cult, "
    "seance, séance, underground altar, altar room",
    "prison": "prison, prison cell, jail, jail cell, gaol, cell, holding cell, lock-up",
    "cellar": "wine cellar, cellar, wine vault, winery, cask room, barrel room, barrels, distillery, brewery cellar, basement, "
    "cellar stairs",
    "laundry": "laundromat, launderette, laundrette, laundry, laundry room, washing machines, coin laundry, dry cleaner, "
    "dry cleaner's",
    "cabin": "ship's cabin, captain's cabin, captain's quarters, ship cabin, cabin of the ship, cabin of a ship, cabin on a "
    "ship, stateroom, officers' mess, below deck, below decks, ship's hold, hold of the ship, hold of a ship, ship hold, below "
    "the deck, captain's table",
    "deck": "pirate ship, ship's deck, ship deck, deck of the ship, deck of a ship, deck, galleon, sailing ship, "
    "tall ship, frigate, quarterdeck, forecastle, crow's nest, on deck, sailboat, caravel, ship",
    "airship": "airship, airship deck, deck of an airship, deck of the airship, zeppelin, sky ship, skyship, flying ship, "
    "blimp, dirigible, hot-air balloon, hot air balloon, balloon basket, balloon ride, aboard the airship, aboard an "
    "airship, on board the airship, airship bridge, bridge of the airship, airship cabin, steampunk airship, sky pirate "
    "ship, deck of the zeppelin, deck of a zeppelin, deck of the flying ship, flying galleon, deck of a flying ship",
    "underwater": "underwater, under water, undersea, under the sea, beneath the sea, beneath the waves, sea floor, seafloor, "
    "seabed, sea bed, ocean floor, bottom of the sea, bottom of the ocean, coral reef, reef, coral palace, sunken city, "
    "sunken temple, sunken ship, shipwreck, atlantis, deep sea, mermaid",
    "village": "village, hamlet, settlement, cottage, cottages, village square, countryside",
    "treetops": "treetops, elven city, elven village, elf village, elf city, elvish city, elvish village, elven town, treetop "
    "city, treetop village, treehouse, tree house, treehouses, treehouse village, tree village, elven kingdom, elven realm, "
    "elven palace, tree city, city in the trees, village in the trees, houses in the trees, giant tree, giant trees, fairy "
    "village, fairy city, city of the elves, village of the elves, kingdom of the elves, realm of the elves, forest city, "
    "yggdrasil, dryad grove",
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
    "ruins": "ruin, ruins, ruined temple, remains, rubble, ancient city, stone circle",
    "egypt": "egypt, ancient egypt, egyptian temple, egyptian tomb, egyptian palace, egyptian crypt, pharaoh, pharaoh's "
    "tomb, pharaoh's palace, pharaoh's throne room, pharaoh's chamber, tomb of the pharaoh, tomb of a pharaoh, palace of "
    "the pharaoh, temple of the pharaoh, pyramid, pyramids, inside the pyramid, inside a pyramid, pyramid chamber, chamber "
    "in the pyramid, burial chamber, king's tomb, tomb of the king, mummy's tomb, mummy, sarcophagus, hieroglyphs, "
    "hieroglyphics, temple of anubis, temple of ra, temple of isis, temple of osiris, valley of the kings, karnak, luxor, "
    "sphinx, desert tomb, tomb in the desert, temple in the desert, desert temple",
    "jungletemple": "jungletemple, jungle temple, temple in the jungle, jungle ruins, ruins in the jungle, ruin in the "
    "jungle, jungle ruin, overgrown temple, lost temple, hidden temple, forgotten temple, forbidden "
    "temple, aztec temple, aztec pyramid, aztec city, aztec ruins, mayan temple, mayan pyramid, mayan ruins, mayan city, "
    "maya temple, maya ruins, inca temple, inca city, inca ruins, angkor, angkor wat, lost city, lost city in the jungle, "
    "city of gold, el dorado, step pyramid, stepped pyramid, temple ruins in the jungle, temple of the jungle, machu "
    "picchu, temple overgrown with vines",
    "ruinedcity": "ruinedcity, ruined city, post-apocalyptic city, post-apocalyptic street, post-apocalyptic, apocalypse, "
    "destroyed city, bombed-out street, bombed-out city, bombed city, abandoned city, city in ruins, ruined street, "
    "ruined town, dead city, ruined highway, collapsed buildings, ruins of the city, ruins of a city, overgrown city, "
    "ruined buildings, deserted city, zombie city",
    "forum": "forum, roman forum, acropolis, greek temple, roman temple, agora, ancient rome, ancient athens, ancient "
    "greece, roman street, roman city, greek city, roman square, roman town, parthenon, marble temple, temple of the gods, "
    "pantheon, temple of zeus, temple of athena, temple of apollo, temple of venus, mount olympus, olympus, temple of "
    "marble, marble city, city of marble, marble columns, colonnade, colonnades, portico, steps of the temple, temple "
    "steps, roman villa, senate, roman senate, classical temple",
    "arena": "arena, colosseum, coliseum, amphitheatre, amphitheater, gladiator arena, gladiators, gladiator, gladiatorial "
    "arena, gladiator pit, roman arena, roman amphitheatre, circus maximus, fighting pit, battle arena, sand of the arena, "
    "sands of the arena, tournament arena, duelling ground, dueling ground, hippodrome, bullring",
    "battlefield": "trench, muddy trench, no man's land, battlefield, battle field, field of battle, war zone, warzone, trenches",
    "court": "courtroom, court room, courthouse, court, law court, trial, tribunal",
    "questioning": "questioning, interrogation room, interrogation, questioning room, interview room, police interview room",
    "carpark": "carpark, car park, parking garage, parking lot, parking deck, underground parking, underground parking lot, "
    "underground car park, multi-storey car park",
    "garage": "garage, car workshop, auto shop, repair shop, mechanic's, mechanic's garage, mechanic's workshop, auto repair "
    "shop, car repair shop, fire station, firehouse",
    "office": "office, workplace, cubicle, newsroom, agency, headquarters, teachers' room, teachers room, teacher's room, staff "
    "room, staffroom, faculty room, studio",
    "privateoffice": "privateoffice, private office, principal's office, principals office, headmaster's office, headmaster's "
    "study, headmistress's office, head teacher's office, headteacher's office, dean's office, director's office, detective's "
    "office, detective agency, detective bureau, private investigator's office, private detective's office, private eye's "
    "office, investigator's office, lawyer's office, law office, law firm, attorney's office, solicitor's office, notary's "
    "office, ceo's office, boss's office, boss' office, chief's office, manager's office, president's office, chairman's "
    "office, mayor's office, professor's office, executive office, corner office, oval office, principal's room, detective "
    "office, detective's bureau, principal office, headmaster office, lawyer office, manager office, office of the principal, "
    "office of the headmaster, office of the director, office of a detective, office of a lawyer, therapist's office, "
    "psychiatrist's office, counselor's office, counsellor's office, psychologist's office, editor's office, accountant's "
    "office, commander's office, captain's office, doctor's study, guidance counselor's office, banker's office",
    "hospital": "hospital, hospital room, clinic, ward, infirmary, sickroom, sick room, nurse's office, nurses office, nurse "
    "office, operating room, operating theatre, emergency room, doctor's office, sickbed, dentist's, dentist's office, dentist "
    "office, dental clinic, dental office, dentist, doctor's, doctor's surgery, vet's, vet's office, vet clinic, veterinary "
    "clinic, animal clinic, examination room, exam room, consulting room, recovery room, intensive care, icu, school infirmary, "
    "school nurse's office, nurse's room",
    "morgue": "morgue, mortuary, autopsy room, autopsy table, autopsy, cold room, cold storage, dissection room, "
    "funeral parlour, embalming room",
    "hospitalcorridor": "hospitalcorridor, hospital corridor, hospital hallway, hospital passage, hospital hall, clinic "
    "corridor, clinic hallway, waiting room, hospital waiting room, asylum, asylum corridor, nurse's station, nurses' station, "
    "nurses station, nursing station, emergency room corridor, emergency ward, emergency corridor, er corridor, ward corridor",
    "lab": "lab, laboratory, research facility, research station, research base, reactor, reactor room, control room, clean "
    "room, weather station, polar station, arctic station, antarctic station, antarctic base",
    "hideout": "hideout, hacker's den, hacker den, hacker's room, hacker's hideout, hacker room, gamer's room, gamer room, "
    "gaming room, gaming den, server room, servers, computer room, computer lab, data center, data centre, streamer's room, "
    "streaming room, surveillance room, monitoring room, wall of monitors, room full of screens, security room",
    "workshop": "workshop, carpenter's workshop, carpenter's shop, joiner's workshop, woodshop, toymaker's workshop, "
    "clockmaker's, clockmaker's workshop, instrument maker's, craft room, workbench",
    "smithy": "smithy, forge, blacksmith, blacksmith's, blacksmith's shop, swordsmith, swordsmith's, foundry, anvil",
    "cockpit": "observation deck of the ship, observation deck of the starship, observation deck of the spaceship, observation "
    "deck of a starship, spaceship bridge, starship bridge, ship's bridge, cockpit, spaceship, starship, spacecraft, space "
    "station, space ship, bridge of the starship, bridge of the ship, bridge of the spaceship, bridge of a starship, bridge of "
    "a spaceship, command deck, spaceship deck, starship deck, captain's chair, shuttle, mothership, flagship, flagship bridge, "
    "bridge of the flagship, bridge of a flagship, battlecruiser",
    "shipcorridor": "shipcorridor, spaceship corridor, starship corridor, spacecraft corridor, space station corridor, station "
    "corridor, ship's corridor, ship corridor, spaceship hallway, starship hallway, airlock, cargo bay, cargo hold, hangar, "
    "hangar bay, escape pod, engine room, space station interior, spaceship interior, starship interior, docking bay, repair "
    "bay, mech bay, mech hangar, mechanic bay, launch bay, shuttle bay, mecha hangar",
    "medbay": "medbay, med bay, medical bay, sickbay, sick bay, cryosleep bay, cryosleep chamber, cryo bay, cryo chamber, "
    "cryochamber, cryogenic chamber, cryosleep, stasis pods, stasis pod, stasis chamber, hibernation pods, cloning lab, "
    "cloning facility, clone lab, implant clinic, sleeping pods",
    "space": "space, outer space, deep space, orbit, nebula, galaxy, asteroid belt, asteroid, planet, cosmos, "
    "void, stars and planets",
    "alienplanet": "alienplanet, alien planet, planet surface, surface of a planet, surface of the planet, alien world, alien "
    "landscape, strange planet, distant planet, exoplanet, colony dome, colony, space colony, alien jungle",
    "skyislands": "skyislands, sky islands, floating islands, floating island, sky island, island in the sky, islands in "
    "the sky, sky kingdom, sky city, sky castle, city in the sky, city in the clouds, castle in the sky, castle in the "
    "clouds, kingdom in the sky, kingdom in the clouds, kingdom above the clouds, floating castle, floating city, cloud "
    "city, cloud kingdom, above the clouds, sea of clouds, heaven, heavens, gates of heaven, heaven's gate, celestial "
    "realm, celestial palace, paradise, elysium, cloud palace, valhalla, land above the clouds, flying island",
    "neon": "neon city, neon street, neon district, cyberpunk city, cyberpunk street, futuristic city, "
    "megacity, red light district, neon signs",
    "harbour": "harbour, harbor, port, pier, dock, docks, quay, wharf, marina, jetty, boardwalk, fishing boats",
    "lighthouse": "lighthouse, light house, clifftop, cliff top, headland, cliffs by the sea, sea cliff, sea cliffs",
    "indoor": "indoor, indoors",
    "outdoor": "hill, hilltop, hillside, grassy hill, hills under the stars, outdoors, open air, landscape, train graveyard, "
    "locomotive graveyard, ship graveyard, car graveyard, plane graveyard, airplane graveyard, junkyard, scrapyard, scrap yard, "
    "junk yard, landfill, rubbish dump",
    "hotelcorridor": "hotelcorridor, hotel corridor, hotel hallway, corridor of the hotel, hallway of the hotel, hotel passage, "
    "apartment corridor, apartment hallway, hotel floor",
    "bar": "bar, cocktail bar, jazz bar, jazz club, speakeasy, wine bar, piano bar, hotel bar, whisky bar, lounge bar, dive "
    "bar, bar counter, blues club, nightclub bar",
    "meetingroom": "meetingroom, meeting room, conference room, boardroom, council room, student council room, student council "
    "office, briefing room, conference hall, situation room",
    "lecturehall": "lecturehall, lecture hall, lecture room, lecture theatre, lecture theater, university lecture hall, "
    "university classroom, academy lecture hall, magic academy classroom",
    "ramenshop": "ramenshop, ramen shop, ramen bar, ramen restaurant, ramen kitchen, ramen stand, ramen house, noodle shop, "
    "noodle bar, noodle house, sushi bar, sushi restaurant, izakaya, soba shop, udon shop, yakitori bar, japanese restaurant, "
    "sushi counter, sushi shop, ramen counter, soba counter",
    "bakery": "bakery, baker's, baker's shop, bakery shop, patisserie, pastry shop, cake shop, confectionery, sweet shop, candy "
    "shop",
    "apartment": "apartment, apartment room, one-room apartment, one room apartment, studio apartment, studio flat, tiny "
    "apartment, small apartment, cramped apartment, shabby apartment, cheap apartment, student apartment, apartment interior, "
    "small flat, tiny flat, student flat, one-room flat, bedsit, cramped flat, student's room, student room, bachelor's flat, "
    "bachelor apartment, her apartment, his apartment, my apartment",
    "enchantedforest": "enchantedforest, enchanted forest, enchanted wood, enchanted woods, magic forest, magical forest, fairy "
    "forest, fairy glade, fairy wood, fairy ring, fairy grove, mystical forest, mystic forest, glowing forest, glowing "
    "mushrooms, forest of glowing mushrooms, mushroom forest, luminous forest, bioluminescent forest, fairytale forest, fae "
    "forest, forest of the fairies, forest of spirits, spirit forest, sacred grove, enchanted grove, enchanted glade, "
    "fairyland, fairy kingdom, feywild, faerie, faerie forest, world tree, elven forest, elven wood, elven woods, elven glade, "
    "forest of the elves",
    "crystalcave": "crystalcave, crystal cave, crystal cavern, crystal caves, crystal caverns, glowing cave, glowing crystals, "
    "crystal mine, gem mine, gem cave, jewel cave, underground lake, lake under the earth, subterranean lake, cave of crystals, "
    "cavern of crystals, glowworm cave, crystal grotto, crystal chamber, crystals, ice cave, ice cavern, frozen cave, ice "
    "caves, ice grotto, underground river, subterranean river, mermaid's grotto, mermaid grotto, sea grotto, blue grotto, sea "
    "cave",
    "concourse": "concourse, station hall, station concourse, hall of the station, hall of the railway station, hall of a "
    "railway station, hall of the train station, great hall of the station, grand station, grand central, grand central "
    "station, ticket hall, ticket office, ticket counter, ticket counters, ticket window, ticket windows, ticket gate, ticket "
    "gates, turnstiles, central station, main station, train station hall, railway station hall, train station concourse, "
    "railway concourse, station lobby, station entrance hall, station clock, under the station clock, clock of the station, "
    "railway terminus, terminus, inside the train station, inside the station, departures board, departure board, station "
    "building",
    "mine": "mine, mines, mineshaft, mine shaft, mine tunnel, mine tunnels, mine gallery, mining tunnel, coal mine, gold mine, "
    "silver mine, diamond mine, dwarven mine, dwarven mines, dwarf mine, abandoned mine, old mine, quarry tunnel, minecart, "
    "mine cart, mining camp tunnel, tunnel, underground tunnel, tunnel of the mine, pit face, coal pit, dig site underground",
    "gorge": "gorge, rope bridge, suspension bridge, hanging bridge, ravine, canyon bridge, chasm, plank bridge, bridge over a "
    "canyon, bridge over the canyon",
    "lair": "lair, dragon's lair, dragon lair, lair of the dragon, lair of a dragon, dragon's cave, dragon cave, dragon's den, "
    "dragon's hoard, dragon hoard, hoard of gold, hoard, cave of the dragon, treasure cave, treasure chamber, treasure hall, "
    "treasure room, treasure vault, treasury, royal treasury, vault of gold, gold vault, heaps of gold, mountain of gold, cave "
    "of wonders, cave of treasure, ali baba's cave, secret treasure",
    "sewer": "sewer, sewers, sewer tunnel, sewer tunnels, sewage tunnel, sewage canal, storm drain, storm drains, underground "
    "canal, underground channel, underground waterway, drainage tunnel, drain tunnel, culvert, aqueduct tunnel, undercity, "
    "catacombs under the city, tunnels under the city, tunnel under the city, tunnels below the city, beneath the city, under "
    "the city, flooded tunnel, flooded tunnels",
    "flowershop": "flowershop, flower shop, flower store, florist, florist's, florist's shop, florist shop, flower stall, "
    "flower stand, bouquet shop, shop full of flowers, flower boutique",
    "cornershop": "cornershop, outside the convenience store, outside a convenience store, in front of the convenience store, "
    "in front of a convenience store, convenience store parking lot, convenience store car park, convenience store front, "
    "convenience store at night, konbini front, konbini parking lot, outside the konbini, outside a konbini, in front of the "
    "konbini, shopfront, shop front, storefront, store front, lit shop window, shop window, 24-hour store exterior, outside the "
    "shop, outside the store, in front of the shop, in front of the store",
    "mediterranean": "mediterranean, santorini, mykonos, greek island, greek village, greek isle, cyclades, mediterranean town, "
    "mediterranean village, mediterranean coast, mediterranean street, seaside town, seaside village, coastal town, coastal "
    "village, white village, white town, whitewashed village, whitewashed houses, amalfi, amalfi coast, positano, cinque terre, "
    "italian coast, italian riviera, french riviera, riviera, cliffside town, cliffside village, town by the sea, village by "
    "the sea, fishing village, fishing town, island town, bougainvillea",
    "cruise": "cruise, ferry, ferry deck, ferry boat, ferryboat, deck of a ferry, deck of the ferry, car ferry, cruise ship, "
    "cruise liner, cruise ship deck, deck of a cruise ship, deck of the cruise ship, ocean liner, ocean liner deck, liner, "
    "luxury liner, steamship, steamer, steamer deck, promenade deck, sun deck, yacht, yacht deck, luxury yacht, motor yacht, "
    "passenger ship, deck of a liner, deck of the liner, on board the ferry, aboard the ferry, titanic",
    "venice": "venice, venetian canal, venice canal, canals of venice, canal, canals, canal city, canal street, canal side, "
    "canalside, amsterdam, amsterdam canal, bruges, grand canal, gondola, gondolas, city of canals, water city, city of water, "
    "lagoon city, bridge of sighs, rialto, venetian street, waterway between houses",
    "moon": "on the moon, the moon's surface, moon's surface, moonscape, lunar, lunar landscape, lunar plain, lunar crater, "
    "lunar colony, moon colony, moon base, moonbase, lunar base, base on the moon, lunar surface, moon surface, surface of the "
    "moon, far side of the moon, dark side of the moon, sea of tranquility, sea of tranquillity, moon landing, lunar outpost, "
    "moon station, moon crater, crater on the moon, crater of the moon",
    "mars": "mars, martian, martian surface, martian colony, martian base, martian desert, martian landscape, martian plain, "
    "surface of mars, plains of mars, desert of mars, mars colony, mars base, colony on mars, base on mars, on mars, red "
    "planet, crater on mars",
    "submarine": "submarine, submarine interior, inside a submarine, inside of a submarine, interior of a submarine, submarine "
    "control room, submarine's control room, control room of a submarine, control room of the submarine, submarine bridge, "
    "bridge of a submarine, bridge of the submarine, u-boat, conning tower, periscope, sonar room",
    "observationdeck": "observationdeck, observation deck, observation platform, observation tower, observation floor, viewing "
    "platform, viewing deck, tokyo tower, tokyo skytree, sky tower, skytree, skydeck, sky deck, sky lounge, skywalk, glass "
    "floor, lookout deck, top of the skyscraper, top floor of the tower, tv tower, eiffel tower platform, coin telescope, coin "
    "telescopes",
    "demonhall": "demonhall, demon king's castle, demon king's throne, demon king's throne room, demon king's hall, demon "
    "king's palace, throne room of the demon king, hall of the demon king, castle of the demon king, throne of the demon king, "
    "demon lord's castle, demon lord's throne room, demon lord's throne, demon lord's hall, castle of the demon lord, hall of "
    "the demon lord, throne room of the demon lord, demon castle, demon hall, demon palace, demon throne, underworld throne, "
    "throne of the underworld, dark throne, dark throne room, dark lord's castle, dark lord's throne room, dark lord's hall, "
    "dark castle throne, evil throne, villain's throne room, hall of hell, throne of hell, palace of hell, hades' throne, "
    "throne of hades, infernal palace, infernal throne, devil's throne, vampire's throne room",
    "policestation": "policestation, police station, police precinct, precinct, police office, police headquarters, detective "
    "squad room, squad room, squad room of the police, detective's desk, detectives' room, detective division, homicide "
    "division, sheriff's office, sheriff station, sheriff's station, police department, police box, police desk, investigation "
    "room, incident room, evidence board, station house, police station interior, fbi office, crime board",
    "savannah": "savannah, savanna, african savannah, african savanna, african plain, african plains, plains of africa, safari, "
    "on safari, serengeti, kilimanjaro, kenya, tanzania, acacia, acacia trees, grasslands of africa, african grassland, pride "
    "rock, veldt, bushveld, waterhole, watering hole, africa",
    "jungle": "jungle, jungles, deep jungle, dense jungle, tropical jungle, tropical forest, rainforest, rain forest, tropical "
    "rainforest, amazon, amazon rainforest, amazon river, jungle river, river through the jungle, jungle waterfall, jungle "
    "path, jungle clearing, congo, borneo, lianas, tropical river",
    "snowvillage": "snowvillage, snow village, snowy village, snow-covered village, snowbound village, alpine village, alpine "
    "town, village in the alps, alps, swiss alps, swiss village, mountain village in winter, mountain village, mountain town, "
    "ski village, ski town, winter village, village in the snow, village under snow, snowy town, snow-covered town, snowy "
    "mountain village, winter wonderland, village of chalets, christmas village, christmas town, village at the foot of the "
    "mountains, northern village, santa's village",
    "antiqueshop": "antiqueshop, antique shop, antiques shop, antique store, curio shop, curiosity shop, old curiosity shop, "
    "junk shop, pawn shop, pawnshop, second-hand shop, thrift shop, thrift store, magic shop, magic item shop, oddities shop, "
    "clock shop, watchmaker's shop, antique dealer's",
    "roofgarden": "roofgarden, roof garden, rooftop garden, garden on the roof, garden on a roof, rooftop vegetable garden, "
    "rooftop farm, rooftop allotment, allotment, vegetable garden, raised beds",
}

WEAK: Mapping[str, str] = {
    "indoor": "interior",
    "classroom": "school, class, college, academy",
    "street": "city, town, metropolis, urban, traffic",
    "livingroom": "house, home, household",
    "apartment": "flat",
    "beach": "sea, ocean, surf, waves",
    "neon": "neon, cyberpunk",
    "space": "stars",
    "forest": "tree, birch, pine, oak",
    "bedroom": "bed, pillow",
    "lobby": "reception",
    "hall": "hall, king, queen, knight",
    "kitchen": "stove, cooking",
    "park": "park bench",
    "camp": "campfire, camp fire, bonfire",
    "logcabin": "shack, hut",
}
"""Words that only hint at a place: used when nothing names one."""

TIMES: Mapping[str, str] = {
    "dawn": "dawn, sunrise, daybreak, first light, break of day, early morning, cockcrow, before sunrise, "
    "crack of dawn, rising sun, new day",
    "morning": "morning, breakfast, forenoon, midmorning, mid-morning, before school, morning light",
    "day": "noon, midday, mid-day, afternoon, daytime, daylight, lunch, lunchtime, lunch break, by day, sunny "
    "day, summer day, bright day, clear day, hot day, winter day, rainy day, spring day, autumn day, "
    "high noon, blazing sun, sunny, broad daylight",
    "sunset": "sunset, dusk, evening, twilight, golden hour, sundown, gloaming, setting sun, nightfall, blood-red sky, "
    "blood red sky, crimson sky, after "
    "school, after class, after classes, orange light, golden light, late afternoon, evening light, evening sun, "
    "magic hour, low sun, last light, red sky",
    "night": "night, midnight, moonlit, moonlight, moon, full moon, starry, starlit, starlight, stars, nocturnal, after dark, "
    "nighttime, late night, small hours, closing time, after hours, past midnight, night sky, tonight, dead of night, late "
    "evening, moonrise, moonbeam, moonbeams, moonglow",
}

LIT: Mapping[str, str] = {
    "night": "lantern-lit, lantern lit, lanternlit, torchlit, torch-lit, candlelit, candle-lit, gaslit, firelit, fire-lit, "
    "lamplit, candlelight, lantern light, lanterns glowing, glowing lanterns, lamps glowing, fireworks, fireflies, stargazing, "
    "flashlight, city lights, night-light, headlights, searchlights, northern lights, aurora, comet, meteor shower, shooting "
    "star, shooting stars, bonfire, neon lights, neon signs, red alert, lights of the city, glittering city, city glittering, "
    "new year's eve, milky way, sleepover, insomnia, lamplight, torchlight, neon, neon sign, neon-lit, streetlights, owls "
    "hooting, owl hooting, moonrise, gaslight, gaslights",
}
"""Lights that are seen in the dark: the time where no word names one."""

WEATHERS: Mapping[str, str] = {
    "storm": "storm, stormy, thunder, thunderstorm, lightning, typhoon, tempest, hurricane, gale, rainstorm",
    "snow": "snowfield, tundra, snow, snowy, snowing, snowfall, blizzard, snowstorm, snowflakes, snowbound, frost, frosty, icy, "
    "frozen, sleet, snowed-in, snowed in, buried in snow",
    "rain": "rain, rainy, raining, drizzle, drizzly, downpour, shower, showers, pouring, puddles, puddle, "
    "wet, monsoon, rain-soaked, raindrops, umbrellas",
    "embers": "ember, embers, molten, ash, ashes, burning city, burning town, burning village, burning house, burning "
    "buildings, burning forest, ablaze, in flames, on fire, flames, sparks, lava, inferno, "
    "firestorm, blaze",
    "dust": "dust, dusty, sandstorm, dust storm, duststorm, sand storm, sandy wind",
    "fog": "fog, foggy, mist, misty, haze, hazy, smog, steam, steamy, smoke, smoky, vapour",
    "petals": "petal, petals, cherry blossom, cherry blossoms, cherry tree, cherry trees, sakura, blossom, blossoms, "
    "blossoming, in bloom, in full bloom, blooming trees, plum blossoms, apple blossoms",
    "leaves": "falling leaves, autumn leaves, fallen leaves, red leaves, golden leaves, leaves turning, "
    "leaves falling, golden trees, maple leaves, foliage",
    "overcast": "overcast, cloudy, clouded, grey sky, gray sky, grey skies, gray skies, leaden sky, heavy clouds, dark clouds, "
    "grey day, gray day, cloud cover, grey dawn, gray dawn, grey morning, gray morning, grey light, gray light, grey afternoon, "
    "gray afternoon, grey evening, gray evening",
    "clear": "clear sky, cloudless, clear, blue sky, fair weather, clear night",
}

SEASONS: Mapping[str, str] = {
    "snow": "winter, wintry, december, christmas",
    "leaves": "autumn, autumnal, october, maple",
    "petals": "spring, springtime",
}
"""What a season brings when no weather is named."""

MOODS: Mapping[str, str] = {
    "cosy": "cosy, cozy, homely, snug, warm, comfortable, inviting, hygge",
    "eerie": "eerie, creepy, haunted, ominous, abandoned, horror, spooky, sinister, cursed, ghostly, "
    "derelict, uncanny, forsaken, gloomy",
    "romantic": "romantic, dreamy, dreamlike, tender, love, lovers, confession",
    "tense": "tense, danger, dangerous, battle, alarm, red alert, war, threatening, chase, showdown, suspense",
    "serene": "serene, peaceful, calm, tranquil, quiet, silent, still, gentle, mirror-still, idyllic",
    "neon": "neon, cyberpunk, neon lights, neon-lit, synthwave, neon signs",
}

IDIOMS: Mapping[str, str] = {
    "thing": "moon gate, fire escape, fireplace burning, fireplace burning low, hearth burning, fire burning, fires burning, "
    "candle burning, candles burning, lamp burning, lamps burning, lantern burning, lanterns burning, torches burning, incense "
    "burning, burning candle, burning candles, burning low, burning incense, burning torches, burning lamp, night light, sun "
    "lounger, wedding ring, snow globe, fog machine, rain barrel, dust cover, moon cake, star chart, star charts, star map, "
    "silent movie, ash tray, ashtray, leaf blower, still life, still on, still moving, still warm, still glowing, love letter, "
    "love letters, meteor shower, baby shower, bridal shower, camel caravan, camel caravans, vaulting horse, love hotel, horse "
    "race, horse races, chess club, guitar case, violin case, shower of sparks, shower of petals, barbecue smoke, cigarette "
    "smoke, cigar smoke, incense smoke, chimney smoke, candle smoke, pipe smoke, gun smoke, chalk dust, storm lantern, steam "
    "locomotive, steam train, steam engine, steam pipe, steam pipes, steam room, taiko drum, taiko drums, paper fan, folding "
    "fan, hand fan, fan club, screaming fans, excited fans, bay window, bay windows, snowy peak, snowy peaks, snowy mountain, "
    "snowy mountains, snow peaks, bamboo mat, bamboo mats, bamboo screen, bamboo screens, bamboo blind, bamboo blinds, bamboo "
    "flute, bamboo fence, bamboo fountain, hot spring, hot springs, blood-red sky, blood red sky, paper plane, paper planes, "
    "paper airplane, long shadows, long shadow, dust motes, dust mote, dust sheet, dust sheets, herb bed, herb beds, vegetable "
    "bed, vegetable beds, hookah smoke, opera glasses, newspaper boy, brass lamps",
}
"""Phrases whose single words mean something else."""

INDOORS = _set(
    "antiqueshop policestation demonhall observationdeck submarine flowershop sewer lair mine concourse crystalcave apartment "
    "hotelcorridor "
    "bar "
    "meetingroom "
    "lecturehall ramenshop "
    "bakery "
    "egypt diningcar compartment planecabin businside warehouse mall hideout morgue ritual bunker medbay hydroponics tvstudio "
    "shoelockers lockerroom scienceroom karaoke arcade logcabin study aquarium concert dancestudio dressingroom "
    "recording boxing icerink bowling cinema icepalace archery hairsalon boutique billiards "
    "classroom corridor stairwell library gym train shop cafe cafeteria bedroom kitchen livingroom bath cave hall throne tavern "
    "dungeon office hospital lab cockpit shipcorridor space indoor chapel museum theatre airport greenhouse restaurant "
    "cellar laundry cabin underwater dojo tatami musicroom artroom hotel attic ballroom wizard clockwork court "
    "questioning garage nightclub car carpark lift hospitalcorridor workshop smithy subway privateoffice lobby prison "
    "royalbedroom bathroom observatory casino barn"
)

CUES = _set(
    "room inside interior indoors ceiling wall walls floor corner window windows curtain curtains door "
    "chamber cellar carpet chair table desk lamp fridge sofa couch bed shelf shelves fireplace hearth stairs "
    "closet underground flickering lights lit lightbulb lampshade mirror"
)
"""Words that speak of a room when no place is known."""

PREPOSITIONS = _set(
    "used crossing facing watching leaving passing entering seen lit buried hidden leading converted beneath below underneath "
    "atop amid amidst of in on at inside by near with under overlooking above during behind beside before after through among "
    "between against from beyond outside over toward towards along across around past into where when while "
    "without for full"
)

NEGATIONS = _set("no without not never isn't nor")

STOP = (
    PREPOSITIONS
    | NEGATIONS
    | _set(
        "a an the and or but is are was were be been it its her his their our my your this that these those there "
        "as to up down out off only just very some any all one two three few many s t"
    )
)
