"""The words for places under a roof. Comma-separated; the longest match wins."""

ROOMS: dict[str, str] = {
    "airport": "departure gate, boarding lounge, airport departure gate, airport, terminal, departure hall, departure lounge, "
    "airport lounge, boarding gate, check-in",
    "antiqueshop": "antiqueshop, antique shop, antiques shop, antique store, curio shop, curiosity shop, old curiosity shop, "
    "junk shop, pawn shop, pawnshop, second-hand shop, thrift shop, thrift store, magic shop, magic item shop, oddities shop, "
    "clock shop, watchmaker's shop, antique dealer's",
    "apartment": "apartment, apartment room, one-room apartment, one room apartment, studio apartment, studio flat, tiny "
    "apartment, small apartment, cramped apartment, shabby apartment, cheap apartment, student apartment, apartment interior, "
    "small flat, tiny flat, student flat, one-room flat, bedsit, cramped flat, student's room, student room, bachelor's flat, "
    "bachelor apartment, her apartment, his apartment, my apartment",
    "aquarium": "aquarium, aquarium hall, aquarium tunnel, aquarium date, public aquarium, aquarium tank, jellyfish tank, "
    "jellyfish tanks, jellyfish room, fish tank, fish tanks, shark tank, giant tank, oceanarium, sea life centre, hall of the "
    "aquarium, tunnel of the aquarium",
    "arcade": "arcade, game arcade, games arcade, video arcade, video game arcade, penny arcade, amusement arcade, arcade hall, "
    "game center, game centre, gaming center, gaming centre, amusement centre, amusement center, claw machine, claw machines, "
    "crane game, crane games, ufo catcher, arcade machines, arcade cabinets, pinball machines, dance machine",
    "archery": "archery, archery range, archery hall, archery club, archery dojo, japanese archery, kyudo, kyudo hall, kyudo "
    "range, kyudo dojo, kyudojo, archery field, archery ground, archery targets, bow range",
    "artroom": "artroom, art room, art class, art classroom, art studio, atelier, painter's studio, artist's studio, sculptor's "
    "studio, art club, easels",
    "attic": "attic, loft, garret, attic room, under the roof",
    "bakery": "bakery, baker's, baker's shop, bakery shop, patisserie, pastry shop, cake shop, confectionery, sweet shop, candy "
    "shop",
    "ballroom": "ballroom, ball room, dance hall, ball, masquerade, masquerade ball, royal ball, hall of mirrors, mirror room, "
    "room of mirrors, mirror hall, mirrored hall, room full of mirrors",
    "bar": "bar, cocktail bar, jazz bar, jazz club, speakeasy, wine bar, piano bar, hotel bar, whisky bar, lounge bar, dive "
    "bar, bar counter, blues club, nightclub bar",
    "barn": "barn, stable, stables, haybarn, hay barn, shed, cowshed, hayloft",
    "bath": "bath house, bathhouse, bath, public bath, sauna, spa, sento, shower",
    "bathroom": "bathroom, bath room, washroom, restroom, toilet, powder room, shower room",
    "bedroom": "bedroom, bedchamber, bed room, dorm, dorm room, dormitory, guest room, nursery, bedside, deathbed",
    "billiards": "billiards, billiard room, billiards room, billiard hall, billiards hall, billiard table, billiard parlour, "
    "pool hall, pool room, pool table, pool bar, snooker, snooker hall, snooker room, snooker table, games room, game room, "
    "darts, dart board",
    "boutique": "boutique, clothes shop, clothes store, clothing store, clothing shop, fashion store, fashion shop, fashion "
    "boutique, dress shop, tailor shop, tailor's shop, tailor's, dressmaker's, dressmaker's shop, bridal shop, bridal boutique, "
    "shoe shop, shoe store, fitting rooms, clothes racks, window dummies",
    "bowling": "bowling, bowling alley, bowling hall, bowling lane, bowling lanes, bowling centre, bowling center, bowling "
    "club, ten-pin bowling, tenpin bowling, skittle alley, bowling pins",
    "boxing": "boxing, boxing gym, boxing ring, boxing club, boxing hall, boxers' gym, boxing match, punching bag, punching "
    "bags, fitness gym, fitness studio, fitness club, fitness centre, fitness center, weight room, weights room, training gym, "
    "gym with a boxing ring, dumbbells, wrestling ring, ring of the gym, fighting ring, fight ring, fight club, underground "
    "ring, fighting club",
    "bunker": "bunker, air raid shelter, air-raid shelter, bomb shelter, fallout shelter, nuclear shelter, shelter underground, "
    "underground shelter, survivors' bunker, survivor's bunker, military bunker, war room, command post, panic room, doomsday "
    "shelter, vault door",
    "businside": "businside, bus, inside a bus, bus interior, interior of a bus, school bus, night bus, city bus, back of the "
    "bus, on the bus, empty bus, bus ride, tour bus, bus seat, minibus",
    "cabin": "ship's cabin, captain's cabin, captain's quarters, ship cabin, cabin of the ship, cabin of a ship, cabin on a "
    "ship, stateroom, officers' mess, below deck, below decks, ship's hold, hold of the ship, hold of a ship, ship hold, below "
    "the deck, captain's table",
    "cafe": "cafe, café, coffee shop, coffee house, coffeehouse, coffee bar, tea house, teahouse, tea room, tearoom, diner, ice "
    "cream parlour, roadside diner, diner counter, highway diner, ice cream parlor, ice cream shop, ice-cream parlour, "
    "ice-cream parlor, ice-cream shop, gelateria, dessert cafe, milk bar, soda fountain",
    "cafeteria": "cafeteria, canteen, school cafeteria, lunchroom, lunch room, mess hall, food court",
    "car": "car, taxi, cab, back seat, backseat, limousine, limo, car interior, front seat, passenger seat, van",
    "carpark": "carpark, car park, parking garage, parking lot, parking deck, underground parking, underground parking lot, "
    "underground car park, multi-storey car park",
    "casino": "poker room, gambling den, casino, gambling hall, gaming hall, card table, poker table, slot machines",
    "cave": "cave, cavern, grotto",
    "cellar": "wine cellar, cellar, wine vault, winery, cask room, barrel room, barrels, distillery, brewery cellar, basement, "
    "cellar stairs",
    "chapel": "chapel, church, cathedral, abbey, nave, pews, altar, confessional, minster, basilica, wedding chapel",
    "cinema": "cinema, cinema hall, cinema auditorium, cinema screen, movie theater, movie theatre, movie house, movies, film "
    "theatre, film theater, picture house, picture palace, the pictures, multiplex, screening room, projection room, film "
    "screening, cinema date, movie date, movie night at the cinema",
    "classroom": "classroom, class room, homeroom, schoolroom, seminar room, lesson, club room, clubroom, literature club, "
    "literature club room, newspaper club, club activities room, detention room",
    "clockwork": "clock tower, clocktower, clockwork, gears, cogs, belfry, bell tower, steampunk workshop, inventor's workshop, "
    "clockwork workshop, steampunk laboratory",
    "cockpit": "observation deck of the ship, observation deck of the starship, observation deck of the spaceship, observation "
    "deck of a starship, spaceship bridge, starship bridge, ship's bridge, cockpit, spaceship, starship, spacecraft, space "
    "station, space ship, bridge of the starship, bridge of the ship, bridge of the spaceship, bridge of a starship, bridge of "
    "a spaceship, command deck, spaceship deck, starship deck, captain's chair, shuttle, mothership, flagship, flagship bridge, "
    "bridge of the flagship, bridge of a flagship, battlecruiser",
    "compartment": "compartment, train compartment, sleeping car, sleeper, sleeper train, sleeping compartment, night train "
    "compartment, railway compartment, first-class compartment, compartment of a train, compartment of the train, couchette",
    "concert": "concert, concert stage, concert venue, concert arena, idol stage, idol concert, pop concert, rock concert, live "
    "concert, concert crowd, live house, livehouse, live show, live stage, live venue, gig, music festival, rock festival, "
    "festival stage, music venue, stage of the concert, stage of a concert, stage lights, glow sticks, glowsticks, light "
    "sticks, encore",
    "concourse": "concourse, station hall, station concourse, hall of the station, hall of the railway station, hall of a "
    "railway station, hall of the train station, great hall of the station, grand station, grand central, grand central "
    "station, ticket hall, ticket office, ticket counter, ticket counters, ticket window, ticket windows, ticket gate, ticket "
    "gates, turnstiles, central station, main station, train station hall, railway station hall, train station concourse, "
    "railway concourse, station lobby, station entrance hall, station clock, under the station clock, clock of the station, "
    "railway terminus, terminus, inside the train station, inside the station, departures board, departure board, station "
    "building",
    "corridor": "corridor, hallway, passage, passageway, locker hall, lockers",
    "court": "courtroom, court room, courthouse, court, law court, trial, tribunal",
    "crystalcave": "crystalcave, crystal cave, crystal cavern, crystal caves, crystal caverns, glowing cave, glowing crystals, "
    "crystal mine, gem mine, gem cave, jewel cave, underground lake, lake under the earth, subterranean lake, cave of crystals, "
    "cavern of crystals, glowworm cave, crystal grotto, crystal chamber, crystals, ice cave, ice cavern, frozen cave, ice "
    "caves, ice grotto, underground river, subterranean river, mermaid's grotto, mermaid grotto, sea grotto, blue grotto, sea "
    "cave",
    "dancestudio": "dancestudio, dance studio, dance room, dance class, dance school, dance practice room, dance rehearsal "
    "room, dance hall of mirrors, ballet studio, ballet room, ballet school, ballet class, ballet barre, barre, rehearsal "
    "studio, practice studio, yoga studio, yoga room, pilates studio, aerobics studio, studio with mirrors, wall of mirrors, "
    "mirrored studio",
    "demonhall": "demonhall, demon king's castle, demon king's throne, demon king's throne room, demon king's hall, demon "
    "king's palace, throne room of the demon king, hall of the demon king, castle of the demon king, throne of the demon king, "
    "demon lord's castle, demon lord's throne room, demon lord's throne, demon lord's hall, castle of the demon lord, hall of "
    "the demon lord, throne room of the demon lord, demon castle, demon hall, demon palace, demon throne, underworld throne, "
    "throne of the underworld, dark throne, dark throne room, dark lord's castle, dark lord's throne room, dark lord's hall, "
    "dark castle throne, evil throne, villain's throne room, hall of hell, throne of hell, palace of hell, hades' throne, "
    "throne of hades, infernal palace, infernal throne, devil's throne, vampire's throne room",
    "diningcar": "diningcar, dining car, dining carriage, luxury train, orient express, restaurant car, buffet car, club car, "
    "dining car of the train, dining car of a train, train restaurant, pullman car, saloon car",
    "dojo": "dojo, training hall, kendo hall, karate hall, judo hall, martial arts hall, fencing hall, kendo club",
    "dressingroom": "dressingroom, dressing room, star's dressing room, actor's dressing room, actress's dressing room, theatre "
    "dressing room, dressing room of the theatre, dressing table, backstage, back stage, green room, make-up room, makeup room, "
    "make up room, greasepaint, vanity mirror, vanity mirrors, costume room, wardrobe room, fitting room, powder table",
    "dungeon": "dungeon, dungeon cell, crypt, catacomb, catacombs, torture chamber, tomb",
    "egypt": "egypt, ancient egypt, egyptian temple, egyptian tomb, egyptian palace, egyptian crypt, pharaoh, pharaoh's tomb, "
    "pharaoh's palace, pharaoh's throne room, pharaoh's chamber, tomb of the pharaoh, tomb of a pharaoh, palace of the pharaoh, "
    "temple of the pharaoh, pyramid, pyramids, inside the pyramid, inside a pyramid, pyramid chamber, chamber in the pyramid, "
    "burial chamber, king's tomb, tomb of the king, mummy's tomb, mummy, sarcophagus, hieroglyphs, hieroglyphics, temple of "
    "anubis, temple of ra, temple of isis, temple of osiris, valley of the kings, karnak, luxor, sphinx, desert tomb, tomb in "
    "the desert, temple in the desert, desert temple",
    "flowershop": "flowershop, flower shop, flower store, florist, florist's, florist's shop, florist shop, flower stall, "
    "flower stand, bouquet shop, shop full of flowers, flower boutique",
    "garage": "garage, car workshop, auto shop, repair shop, mechanic's, mechanic's garage, mechanic's workshop, auto repair "
    "shop, car repair shop, fire station, firehouse",
    "greenhouse": "greenhouse, glasshouse, hothouse, conservatory, botanical garden, winter garden, plant nursery",
    "gym": "gym, gymnasium, sports hall, basketball court, volleyball court, assembly hall, gym storage, gym storage room, gym "
    "storeroom, gymnasium storage, sports storage, pe storage room, gym equipment room",
    "hairsalon": "hairsalon, hair salon, hairdresser, hairdresser's, hairdressing salon, hair dresser's, barber shop, "
    "barbershop, barber's shop, barber's, beauty salon, beauty parlour, beauty parlor, nail salon, haircut, salon of the "
    "hairdresser",
    "hall": "castle hall, castle entrance hall, palace entrance hall, great hall, castle, banquet hall, palace, fortress, "
    "citadel, keep, mansion",
    "hideout": "hideout, hacker's den, hacker den, hacker's room, hacker's hideout, hacker room, gamer's room, gamer room, "
    "gaming room, gaming den, server room, servers, computer room, computer lab, data center, data centre, streamer's room, "
    "streaming room, surveillance room, monitoring room, wall of monitors, room full of screens, security room",
    "hospital": "hospital, hospital room, clinic, ward, infirmary, sickroom, sick room, nurse's office, nurses office, nurse "
    "office, operating room, operating theatre, emergency room, doctor's office, sickbed, dentist's, dentist's office, dentist "
    "office, dental clinic, dental office, dentist, doctor's, doctor's surgery, vet's, vet's office, vet clinic, veterinary "
    "clinic, animal clinic, examination room, exam room, consulting room, recovery room, intensive care, icu, school infirmary, "
    "school nurse's office, nurse's room",
    "hospitalcorridor": "hospitalcorridor, hospital corridor, hospital hallway, hospital passage, hospital hall, clinic "
    "corridor, clinic hallway, waiting room, hospital waiting room, asylum, asylum corridor, nurse's station, nurses' station, "
    "nurses station, nursing station, emergency room corridor, emergency ward, emergency corridor, er corridor, ward corridor",
    "hotel": "hotel, hotel room, hotel suite, suite, motel, motel room, penthouse, honeymoon suite",
    "hotelcorridor": "hotelcorridor, hotel corridor, hotel hallway, corridor of the hotel, hallway of the hotel, hotel passage, "
    "apartment corridor, apartment hallway, hotel floor",
    "hydroponics": "hydroponics, hydroponics deck, hydroponics bay, hydroponic farm, hydroponic garden, grow room, growing "
    "deck, biodome, space garden, garden deck, dome garden, garden dome, arboretum deck, vertical farm, oxygen garden",
    "icepalace": "icepalace, ice palace, ice castle, crystal palace, crystal castle, crystal hall, hall of crystal, hall of "
    "ice, palace of ice, castle of ice, frozen palace, frozen castle, frozen throne, frozen throne room, frozen hall, throne of "
    "ice, ice throne, ice queen's palace, ice queen's castle, ice queen's throne room, snow queen's palace, snow queen's "
    "castle, snow queen's hall, ice temple, ice cathedral, palace of the ice queen, palace of the snow queen, castle of the ice "
    "queen, castle of the snow queen, winter palace, crystal throne room, crystal temple, palace of crystal",
    "icerink": "icerink, ice rink, ice hall, ice-rink, ice skating rink, ice-skating rink, skating rink, frozen rink, hockey "
    "rink, ice hockey rink, ice arena, ice stadium, skating hall, figure skating, ice skating, rink",
    "indoor": "indoor, indoors",
    "karaoke": "karaoke, karaoke room, karaoke box, karaoke booth, karaoke bar, karaoke club, karaoke parlour, karaoke parlor, "
    "karaoke lounge, karaoke night, room of the karaoke, ktv, singing booth",
    "kitchen": "kitchen, kitchenette, pantry, dining room, breakfast table, dinner table, dining table, family table, breakfast "
    "nook",
    "lab": "lab, laboratory, research facility, research station, research base, reactor, reactor room, control room, clean "
    "room, weather station, polar station, arctic station, antarctic station, antarctic base",
    "lair": "lair, dragon's lair, dragon lair, lair of the dragon, lair of a dragon, dragon's cave, dragon cave, dragon's den, "
    "dragon's hoard, dragon hoard, hoard of gold, hoard, cave of the dragon, treasure cave, treasure chamber, treasure hall, "
    "treasure room, treasure vault, treasury, royal treasury, vault of gold, gold vault, heaps of gold, mountain of gold, cave "
    "of wonders, cave of treasure, ali baba's cave, secret treasure",
    "laundry": "laundromat, launderette, laundrette, laundry, laundry room, washing machines, coin laundry, dry cleaner, dry "
    "cleaner's",
    "lecturehall": "lecturehall, lecture hall, lecture room, lecture theatre, lecture theater, university lecture hall, "
    "university classroom, academy lecture hall, magic academy classroom",
    "library": "library, bookshop, bookstore, second-hand books, reading room, archive, archives, bookshelves, scriptorium, "
    "bookcase, study corner, study area, study hall, library study corner, reading corner, reading nook",
    "lift": "lift, elevator",
    "livingroom": "living room, livingroom, lounge, parlour, parlor, sitting room, drawing room, den, sofa, tv room, family "
    "room, salon",
    "lobby": "lobby, hotel lobby, hotel reception, hotel foyer, hotel entrance, lobby of the hotel, lobby of a hotel, hotel "
    "hall, reception desk, reception hall, reception area, front desk, concierge, concierge desk, foyer, entrance hall, entry "
    "hall, vestibule, atrium, grand hotel, casino lobby, theatre lobby, office lobby",
    "lockerroom": "lockerroom, locker room, changing room, changing rooms, team room, team's room, changing room of the team, "
    "gym locker room, gym changing room, school changing room, boys' changing room, girls' changing room",
    "logcabin": "logcabin, cabin, log cabin, log house, log hut, inside the cabin, inside a cabin, inside a log cabin, cabin "
    "interior, cabin living room, hunter's cabin, hunter's hut, trapper's cabin, hunting lodge, hunting cabin, mountain hut, "
    "mountain cabin, mountain lodge, alpine hut, ski lodge, ski hut, ski chalet, chalet, lodge, winter cabin, snowed-in cabin, "
    "snowbound cabin, ranger's cabin, holiday cabin, wooden cabin, cosy cabin, cozy cabin, snowy cabin, hunter's lodge, ski "
    "cabin, ski lodge lounge, lodge lounge, chalet lounge, ranger station",
    "mall": "mall, shopping mall, shopping centre, shopping center, department store, escalator, escalators, shopping arcade, "
    "atrium of the mall, galleria",
    "medbay": "medbay, med bay, medical bay, sickbay, sick bay, cryosleep bay, cryosleep chamber, cryo bay, cryo chamber, "
    "cryochamber, cryogenic chamber, cryosleep, stasis pods, stasis pod, stasis chamber, hibernation pods, cloning lab, cloning "
    "facility, clone lab, implant clinic, sleeping pods",
    "meetingroom": "meetingroom, meeting room, conference room, boardroom, council room, student council room, student council "
    "office, briefing room, conference hall, situation room",
    "mine": "mine, mines, mineshaft, mine shaft, mine tunnel, mine tunnels, mine gallery, mining tunnel, coal mine, gold mine, "
    "silver mine, diamond mine, dwarven mine, dwarven mines, dwarf mine, abandoned mine, old mine, quarry tunnel, minecart, "
    "mine cart, mining camp tunnel, tunnel, underground tunnel, tunnel of the mine, pit face, coal pit, dig site underground",
    "morgue": "morgue, mortuary, autopsy room, autopsy table, autopsy, cold room, cold storage, dissection room, funeral "
    "parlour, embalming room",
    "museum": "museum, gallery, art gallery, exhibition, picture gallery, exhibition hall",
    "musicroom": "musicroom, music room, band room, piano room, choir room, practice room, rehearsal room, orchestra room, "
    "music club",
    "nightclub": "nightclub, night club, disco, discotheque, dance club, dance floor, rave",
    "observationdeck": "observationdeck, observation deck, observation platform, observation tower, observation floor, viewing "
    "platform, viewing deck, tokyo tower, tokyo skytree, sky tower, skytree, skydeck, sky deck, sky lounge, skywalk, glass "
    "floor, lookout deck, top of the skyscraper, top floor of the tower, tv tower, eiffel tower platform, coin telescope, coin "
    "telescopes",
    "observatory": "observatory, planetarium, telescope dome",
    "office": "office, workplace, cubicle, newsroom, agency, headquarters, teachers' room, teachers room, teacher's room, staff "
    "room, staffroom, faculty room, studio",
    "planecabin": "planecabin, airplane cabin, plane cabin, aircraft cabin, aeroplane cabin, cabin of a plane, cabin of the "
    "plane, cabin of an airplane, inside a plane, inside an airplane, business class, economy class, first class cabin, on the "
    "plane, on a plane, aboard a plane, airplane seats, plane seat, airplane seat, private jet, airplane interior, plane "
    "interior, jet, airliner",
    "policestation": "policestation, police station, police precinct, precinct, police office, police headquarters, detective "
    "squad room, squad room, squad room of the police, detective's desk, detectives' room, detective division, homicide "
    "division, sheriff's office, sheriff station, sheriff's station, police department, police box, police desk, investigation "
    "room, incident room, evidence board, station house, police station interior, fbi office, crime board",
    "prison": "prison, prison cell, jail, jail cell, gaol, cell, holding cell, lock-up",
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
    "questioning": "questioning, interrogation room, interrogation, questioning room, interview room, police interview room",
    "ramenshop": "ramenshop, ramen shop, ramen bar, ramen restaurant, ramen kitchen, ramen stand, ramen house, noodle shop, "
    "noodle bar, noodle house, sushi bar, sushi restaurant, izakaya, soba shop, udon shop, yakitori bar, japanese restaurant, "
    "sushi counter, sushi shop, ramen counter, soba counter",
    "recording": "recording, recording studio, recording booth, recording room, recording session, sound studio, music studio, "
    "sound booth, voice booth, vocal booth, dubbing studio, dubbing booth, voice acting booth, voice recording booth, radio "
    "booth, radio studio, radio station, broadcasting room, broadcasting booth, school broadcasting room, podcast studio, "
    "control room of the studio, mixing room, mixing desk, mixing console, broadcast booth",
    "restaurant": "restaurant, bistro, dining hall, fine dining, candlelit dinner, steakhouse, trattoria, ristorante",
    "ritual": "ritual, ritual chamber, summoning circle, cult's chamber, cult chamber, cult, cultists' chamber, ritual room, "
    "ritual circle, magic circle, sacrificial altar, summoning room, summoning chamber, demon circle, chamber of the cult, "
    "seance, séance, underground altar, altar room",
    "royalbedroom": "princess's tower room, princess's tower, royalbedroom, royal bedroom, royal bedchamber, royal chamber, "
    "royal chambers, royal apartments, king's bedroom, queen's bedroom, king's bedchamber, queen's bedchamber, princess's "
    "bedroom, prince's bedroom, princess's room, prince's room, queen's room, king's room, prince's chambers, princess's "
    "chambers, queen's chambers, king's chambers, princess's chamber, queen's chamber, lord's bedroom, lady's chamber, lady's "
    "chambers, castle bedroom, palace bedroom, tower bedroom, bedroom in the castle, bedroom in a castle, bedroom of the "
    "castle, bedroom of the princess, bedroom of the queen, bedroom of the king, chamber of the princess, chamber of the queen, "
    "four-poster bed, four- poster, four poster bed, canopy bed, bedroom in the tower, bedroom in the palace, bedroom of the "
    "prince, room of the princess, canopied bed, boudoir",
    "scienceroom": "scienceroom, science room, science lab, science laboratory, science classroom, chemistry lab, chemistry "
    "laboratory, chemistry room, chemistry classroom, biology room, biology lab, biology classroom, physics room, physics lab, "
    "physics classroom, school lab, school laboratory, school's laboratory, laboratory of the school, laboratory of a school, "
    "science club, chemistry club, bunsen burners",
    "sewer": "sewer, sewers, sewer tunnel, sewer tunnels, sewage tunnel, sewage canal, storm drain, storm drains, underground "
    "canal, underground channel, underground waterway, drainage tunnel, drain tunnel, culvert, aqueduct tunnel, undercity, "
    "catacombs under the city, tunnels under the city, tunnel under the city, tunnels below the city, beneath the city, under "
    "the city, flooded tunnel, flooded tunnels",
    "shipcorridor": "shipcorridor, spaceship corridor, starship corridor, spacecraft corridor, space station corridor, station "
    "corridor, ship's corridor, ship corridor, spaceship hallway, starship hallway, airlock, cargo bay, cargo hold, hangar, "
    "hangar bay, escape pod, engine room, space station interior, spaceship interior, starship interior, docking bay, repair "
    "bay, mech bay, mech hangar, mechanic bay, launch bay, shuttle bay, mecha hangar",
    "shoelockers": "shoelockers, shoe lockers, shoe locker, shoe locker area, shoe cupboard, shoe cupboards, shoe rack, shoe "
    "racks, getabako, genkan, school genkan, school entrance hall, school foyer, school lobby, entrance hall of the school, "
    "entrance hall of a school, entrance of the school, entrance of a school, entrance to the school, locker area, shoe box, "
    "shoebox, shoe lockers area",
    "shop": "shop, store, convenience store, corner shop, corner store, konbini, supermarket, grocery, pharmacy",
    "smithy": "smithy, forge, blacksmith, blacksmith's, blacksmith's shop, swordsmith, swordsmith's, foundry, anvil",
    "space": "space, outer space, deep space, orbit, nebula, galaxy, asteroid belt, asteroid, planet, cosmos, void, stars and "
    "planets",
    "stairwell": "stairwell, staircase, stairway, landing, school stairs, flight of stairs",
    "study": "study, manor study, manor, manor hall, country manor, fireplace room, gentlemen's club, gentleman's club, smoking "
    "room, smoking lounge, cigar room, cigar lounge, gentleman's study, lord's study, father's study, grandfather's study, "
    "study of the manor, study of a manor, study in the manor, study of the mansion, study in the mansion, mansion study, "
    "victorian study, old study, private library, home library, den with a fireplace, drawing room with a fireplace, trophy "
    "room",
    "submarine": "submarine, submarine interior, inside a submarine, inside of a submarine, interior of a submarine, submarine "
    "control room, submarine's control room, control room of a submarine, control room of the submarine, submarine bridge, "
    "bridge of a submarine, bridge of the submarine, u-boat, conning tower, periscope, sonar room",
    "subway": "subway, subway station, metro station, underground station, tube station, subway platform, metro platform, "
    "underground platform",
    "tatami": "tatami room, tatami, japanese room, japanese-style room, japanese inn, ryokan, washitsu, tea ceremony room, "
    "shoji, engawa, traditional inn, traditional japanese house",
    "tavern": "tavern, inn, pub, saloon, alehouse, taproom, mead hall, guild hall, brewery",
    "theatre": "theatre, theater, opera, opera house, playhouse, stage, concert hall, auditorium, opera box, theatre box, "
    "theater box",
    "throne": "throne room, throne, throne hall, audience chamber, royal court, royal hall",
    "train": "train, train car, carriage, railway carriage, subway car, metro, tram, train interior, night train",
    "tvstudio": "tvstudio, tv studio, television studio, television set, film set, movie set, photo studio, news studio, news "
    "desk, broadcast studio, quiz show, game show, talk show, film studio, sound stage, soundstage, backstage of a tv studio",
    "underwater": "underwater, under water, undersea, under the sea, beneath the sea, beneath the waves, sea floor, seafloor, "
    "seabed, sea bed, ocean floor, bottom of the sea, bottom of the ocean, coral reef, reef, coral palace, sunken city, sunken "
    "temple, sunken ship, shipwreck, atlantis, deep sea, mermaid",
    "warehouse": "warehouse, factory, abandoned factory, abandoned warehouse, storehouse, storage room, storeroom, depot, "
    "factory hall, factory floor, industrial hall, container yard, storage hall, old factory, logistics centre, loading dock, "
    "loading bay, terraforming plant, power plant interior, chemical plant, processing plant, steel mill, industrial plant, "
    "water plant, turbine hall, boiler room",
    "wizard": "wizard, wizard's study, wizard's tower, wizard's room, wizard's library, sorcerer's study, sorcerer's tower, "
    "mage's study, mage's tower, magician's study, witch's hut, witch's cottage, witch's house, alchemist's lab, alchemist's "
    "laboratory, alchemist's workshop, alchemist's study, alchemy lab, alchemy workshop, potion shop, spell room, tower room, "
    "alchemist's shop, apothecary, apothecary shop, apothecary's shop, herbalist's, herbalist's shop, witch's shop, potion "
    "store, magic store, tower's top room, turret room, top room of the tower",
    "workshop": "workshop, carpenter's workshop, carpenter's shop, joiner's workshop, woodshop, toymaker's workshop, "
    "clockmaker's, clockmaker's workshop, instrument maker's, craft room, workbench",
}
