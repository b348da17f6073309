"""Space, other worlds and bad futures."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "alienplanet": Facts(
        "alienplanet, alien planet, planet surface, surface of a planet, surface of the planet, alien world, alien "
        "landscape, strange planet, distant planet, exoplanet, colony dome, colony, space colony, alien jungle",
        holds=(
            "planet moon sun star ring rock crystal crater dome plant mushroom path spaceship lander ship mast antenna "
            "hill spire mountain desert"
        ),
        spots=Spots(floor=at("46,76 56,80 36,80 68,74 28,84"), land=at("24,62,60 78,62,60 50,66")),
    ),
    "bunker": Facts(
        "bunker, air raid shelter, air-raid shelter, fallout shelter, nuclear shelter, shelter underground, underground "
        "shelter, survivors' bunker, survivor's bunker, military bunker, war room, command post, panic room, doomsday "
        "shelter, bomb shelter, secret base, underground base, hidden base",
        holds=(
            "bunk bed blanket pillow shelf tin can bottle box mask table map radio mug stool lamp hatch door wheel pipe "
            "duct clock dial switch lantern valve"
        ),
        spots=Spots(floor=at("48,80 32,84 66,84 28,90 70,90"), top=at("44,56 56,56 50,56"), wall=at("88,38 16,36")),
        indoors=True,
    ),
    "cargohold": Facts(
        "cargohold, cargo hold, cargo bay, cargo deck, spaceship cargo hold, cargo hold of a spaceship, cargo hold of "
        "the spaceship, cargo hold of a starship, cargo hold of a freighter, space freighter, freighter, old "
        "freighter, old spaceship, rusty spaceship, derelict spaceship, derelict ship in space, smuggler's ship, "
        "smuggler ship, hold of the freighter, hold of the spaceship, loading ramp of the ship, loading bay of the "
        "ship",
        holds="crate cargo barrel chain hook crane ramp door lamp pipe light hill sun box",
        spots=Spots(floor=at("48,82 54,86 44,90"), wall=at(""), hang=at("")),
        indoors=True,
        painter="holds",
    ),
    "cloninglab": Facts(
        "cloninglab, cloning lab, cloning laboratory, cloning facility, cloning tanks, cloning tank, clone tanks, clones, "
        "clone lab, room of tanks, stasis chamber, stasis pods, stasis pod, cryo chamber, cryogenic chamber, cryo pods, "
        "cryo pod, cryosleep, cryosleep chamber, cryo bay, cryostasis, hibernation chamber, sleep pods, growth tanks, "
        "incubation tanks, incubation chamber, genetics lab, genetic laboratory, biolab, bio lab, test subjects in tanks, "
        "specimen tanks, cryosleep bay, cryochamber, hibernation pods, rows of frozen pods, frozen pods",
        holds="tank pod tube figure person bubble door light lamp cable hose floor glass",
        spots=Spots(floor=at("50,80 47,84 53,86"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="madlab",
    ),
    "cockpit": Facts(
        "observation deck of the ship, observation deck of the starship, observation deck of the spaceship, observation "
        "deck of a starship, spaceship bridge, starship bridge, ship's bridge, cockpit, spaceship, starship, spacecraft, "
        "space station, space ship, bridge of the starship, bridge of the ship, bridge of the spaceship, bridge of a "
        "starship, bridge of a spaceship, command deck, spaceship deck, starship deck, captain's chair, shuttle, "
        "mothership, flagship, flagship bridge, bridge of the flagship, bridge of a flagship, battlecruiser, space ship "
        "bridge, bridge of a space ship, bridge of the space ship",
        holds="console screen window planet seat panel display",
        indoors=True,
        painter="stars",
        spots=Spots(wall=()),
    ),
    "engineroom": Facts(
        "engineroom, engine room, engine room of a starship, engine room of a spaceship, engine room of the spaceship, "
        "engine room of the starship, engine room of the ship, starship engine room, spaceship engine room, starship "
        "engineering, main engineering, engineering deck, engineering bay, reactor, reactor room, reactor core, "
        "reactor chamber, reactor hall, fusion reactor, nuclear reactor, warp core, warp drive, hyperdrive, core chamber, "
        "power core, power core room, machine deck",
        holds="reactor core engine machine pipe catwalk walkway gallery rail railing ladder console screen tank valve vent light "
        "lamp coil floor",
        spots=Spots(floor=at("50,84 45,88 55,88"), wall=at(""), hang=at("")),
        indoors=True,
    ),
    "escapepod": Facts(
        "escapepod, escape pod, escape capsule, life pod, lifepod, lifeboat pod, space capsule, capsule in space, "
        "reentry capsule, re-entry capsule, inside the capsule, inside the pod, rescue pod, drop pod",
        holds="hatch window planet star seat chair strap belt panel screen button switch lever handle",
        spots=Spots(floor=at("50,84"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="lounge",
    ),
    "floodedcity": Facts(
        "floodedcity, flooded city, drowned city, submerged city, half-submerged city, city under water, city under "
        "the water, flooded town, drowned town, flooded metropolis, flooded skyscrapers, sunken skyscrapers, flooded "
        "ruins, flooded streets, drowned world, waterworld, water world, city drowned by the sea, city swallowed by "
        "the sea, flooded tokyo, flooded new york, flooded london, towers rising from the water, towers rising out of "
        "the water, skyscrapers rising from the water",
        holds=(
            "tower building skyscraper water boat rowboat sailboat bridge lamp lamppost sign bus plant ivy bush window "
            "skyline lily"
        ),
        spots=Spots(
            floor=at(""),
            land=at("50,57,50"),
            water=at("50,74,70 36,70,60 64,78,70"),
            sky=at("44,14,60 62,20,50"),
            ground=0.8,
            sea=0.4,
        ),
    ),
    "hideout": Facts(
        "hideout, hacker's den, hacker den, hacker's room, hacker's hideout, hacker room, gamer's room, gamer room, "
        "gaming room, gaming den, computer room, computer lab, streamer's room, streaming room, surveillance room, "
        "monitoring room, wall of monitors, security room",
        holds=(
            "monitor screen computer keyboard cable server rack desk chair light poster book shelf window can speaker code map"
        ),
        spots=Spots(floor=at("42,80 76,84 26,84 48,88 36,88"), top=at("46,63 36,63 54,63"), wall=at("32,22 66,20 44,22")),
        indoors=True,
    ),
    "hydroponics": Facts(
        "hydroponics, hydroponics deck, hydroponics bay, hydroponic farm, hydroponic garden, grow room, growing "
        "deck, biodome, space garden, garden deck, dome garden, garden dome, arboretum deck, vertical farm, oxygen "
        "garden",
        holds="plant leaf tree lettuce tomato strawberry fruit rack shelf lamp light pipe window planet trough",
        spots=Spots(floor=at("50,68 42,80 58,80 50,88 36,88"), wall=(), hang=at("50,0")),
        indoors=True,
    ),
    "madlab": Facts(
        "madlab, mad scientist's laboratory, mad scientist's lab, mad scientist lab, mad scientist laboratory, "
        "laboratory of a mad scientist, lab of a mad scientist, laboratory of the mad scientist, mad scientist, evil "
        "laboratory, evil lab, frankenstein's laboratory, frankenstein's lab, frankenstein, tesla coil, tesla coils, "
        "gothic laboratory, victorian laboratory, secret laboratory, hidden laboratory, secret lab, hidden lab, "
        "underground laboratory, underground lab, basement laboratory, abandoned laboratory",
        holds=(
            "machine coil lightning sphere tank flask beaker tube microscope table bench board lamp dial pipe arch chain switch"
        ),
        spots=Spots(floor=at("50,84 44,88 56,88"), wall=at(""), hang=at("50,0")),
        indoors=True,
    ),
    "mars": Facts(
        "mars, martian, martian surface, martian colony, martian base, martian desert, martian landscape, martian "
        "plain, surface of mars, plains of mars, desert of mars, mars colony, mars base, colony on mars, base on "
        "mars, on mars, red planet, crater on mars",
        holds=(
            "rock boulder crater dune sand desert mesa mountain hill dome colony base tank mast antenna dish panel "
            "rover car robot probe rocket ship spaceship track moon sun star plant window"
        ),
        spots=Spots(floor=at("56,76 44,82 34,86 67,86 24,88"), land=at("18,60,60 84,62,60 50,66,70")),
    ),
    "mechahangar": Facts(
        "mechahangar, mecha hangar, mech hangar, mecha bay, mech bay, robot hangar, giant robot, giant "
        "robots, giant mecha, hangar of the giant robots, robot bay, mecha, mech, mechs, mecha base, mecha "
        "garage, hangar with a giant robot, hangar with giant robots, mechanic bay, repair bay",
        holds=("robot mecha gantry crane gate door crate cart cone lamp floodlight walkway bridge rail ladder stripe floor pipe"),
        spots=Spots(floor=at("46,78 56,80 38,82 64,84"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="hangar",
    ),
    "missioncontrol": Facts(
        "missioncontrol, mission control, mission control room, control room, control center, control centre, command "
        "center, command centre, operations room, operations center, operations centre, situation room, wall of "
        "screens, room full of screens, launch control, houston, nasa control room, flight control, air traffic "
        "control, cia headquarters, secret agency headquarters, spy headquarters, agency headquarters, monitoring "
        "station, surveillance center, surveillance centre, power plant control room, control room of the reactor",
        holds="screen map monitor desk console chair computer panel clock light lamp glass gallery keyboard",
        spots=Spots(floor=at("50,80 47,86 53,90"), top=at("36,66 66,66"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="serverhall",
    ),
    "moon": Facts(
        "on the moon, the moon's surface, moon's surface, moonscape, lunar, lunar landscape, lunar plain, lunar "
        "crater, lunar colony, moon colony, moon base, moonbase, lunar base, base on the moon, lunar surface, moon "
        "surface, surface of the moon, far side of the moon, dark side of the moon, sea of tranquility, sea of "
        "tranquillity, moon landing, lunar outpost, moon station, moon crater, crater on the moon, crater of the "
        "moon",
        holds=(
            "moon crater rock boulder earth planet star sun dome base station tank mast antenna dish panel rover car "
            "lander ship spaceship flag footprint track hill mountain window plant"
        ),
        spots=Spots(floor=at("44,76 56,80 34,80 24,78 66,86"), land=at("20,60,60 82,60,60 50,66,70")),
    ),
    "neonroof": Facts(
        "neonroof, rooftop of a megatower, megatower rooftop, rooftop over the neon city, rooftop above the neon city, "
        "cyberpunk rooftop, rooftop in a cyberpunk city, roof of a skyscraper at night, "
        "rooftop overlooking the neon city, megacity rooftop, rooftop of a skyscraper, megatower, futuristic rooftop",
        holds="tower city skyline sign car hologram aerial antenna pipe fan machine cable light beacon edge screen",
        spots=Spots(floor=at("50,80 40,84 60,84 32,90 68,90"), land=at("50,70,40"), sky=at("40,16,60 60,14,60")),
    ),
    "nightmarket": Facts(
        "nightmarket, cyberpunk market, cyberpunk night market, futuristic market, neon market, market under the "
        "highway, market under an elevated highway, street under an elevated highway, street under the highway, under "
        "the elevated highway, under the overpass, beneath the overpass, underpass market, noodle bar, noodle stand, "
        "noodle stall, noodle bar street, cyberpunk noodle bar, street food stall, black market, hologram market, "
        "holograms, street of stalls under the highway, cyberpunk bazaar, cyberpunk slum, cyberpunk slums, lower "
        "city, lower levels of the city, night city market, cyberpunk alley",
        holds=(
            "stall bar counter bowl stool lantern lamp sign hologram fish cable wire highway road bridge pillar awning "
            "cloth poster crowd people tower skyscraper puddle steam light"
        ),
        spots=Spots(floor=at("46,78 55,80 38,84 64,84"), land=at("50,60,50"), sky=at("20,14,45 80,14,40")),
    ),
    "robotfactory": Facts(
        "robotfactory, robot factory, android factory, robot assembly, robot assembly line, android assembly line, "
        "assembly line, robot plant, factory of robots, factory of androids, android assembly, cyborg factory, robot "
        "workshop, robotics lab, robotics laboratory, robotics workshop, droid factory, automated factory, futuristic "
        "factory",
        holds="robot android arm belt conveyor spark lamp door window screen cart machine rail floor",
        spots=Spots(floor=at("48,82 53,86 46,90"), wall=at(""), hang=at("50,0")),
        indoors=True,
    ),
    "ruinedcity": Facts(
        "ruinedcity, ruined city, post-apocalyptic city, post-apocalyptic street, post-apocalyptic, apocalypse, "
        "destroyed city, bombed-out street, bombed-out city, bombed city, abandoned city, city in ruins, ruined "
        "street, ruined town, dead city, ruined highway, collapsed buildings, ruins of the city, ruins of a city, "
        "overgrown city, ruined buildings, deserted city, zombie city",
        holds=(
            "building house car wreck van road street sign lamp tree bush grass plant ivy rubble crack fire barrel "
            "tower bridge skyline window"
        ),
        spots=Spots(floor=at("46,76 58,84 36,84 72,84 22,82"), land=at("51,60,55"), sky=at("50,18,75 48,32,50")),
    ),
    "seadome": Facts(
        "seadome, underwater city, city under the sea, city beneath the sea, undersea city, city on the sea bed, city "
        "on the seabed, city on the ocean floor, city at the bottom of the sea, dome on the sea bed, dome under the "
        "sea, underwater dome, undersea dome, underwater base, undersea base, underwater colony, undersea colony, "
        "submarine city, atlantean city, atlantis city, ocean city, aquatic city",
        holds="dome tower tube submarine whale fish coral lamp light seaweed sand way glass bubble",
        spots=Spots(floor=at("50,84 44,88 56,88"), wall=at(""), hang=at("")),
        indoors=True,
    ),
    "serverhall": Facts(
        "serverhall, server hall, server room, server farm, servers, server racks, rows of servers, data center, data "
        "centre, datacenter, datacentre, mainframe, mainframe room, supercomputer, supercomputer room, quantum "
        "computer, computer core, core room of the ai, ai core, room of servers",
        holds="server rack computer cable light lamp screen door floor cart tray machine glass",
        spots=Spots(floor=at("50,80 46,84 54,86"), wall=at(""), hang=at("50,0")),
        indoors=True,
    ),
    "sewer": Facts(
        "sewer, sewers, sewer tunnel, sewer tunnels, sewage tunnel, sewage canal, storm drain, storm drains, "
        "underground canal, underground channel, underground waterway, drainage tunnel, drain tunnel, culvert, "
        "aqueduct tunnel, undercity, catacombs under the city, tunnels under the city, tunnel under the city, "
        "tunnels below the city, beneath the city, under the city, flooded tunnel, flooded tunnels",
        holds="water brick wall lamp pipe grate grating moss walkway arch vault canal puddle",
        spots=Spots(
            floor=at("28,76 72,76 34,70 66,70 20,82"), wall=at("22,44 78,40"), hang=at("50,14"), water=at("50,70,70"), sea=0.7
        ),
        indoors=True,
    ),
    "shipcell": Facts(
        "shipcell, prison ship cell, cell on a prison ship, cell of a prison ship, prison ship, brig, ship's brig, "
        "brig of the ship, brig of the starship, starship brig, spaceship brig, spaceship cell, spaceship prison, "
        "starship prison cell, detention cell, detention block, detention center in space, space prison, space jail, "
        "cell with an energy field, cell with a force field, energy cell, futuristic cell, futuristic prison, "
        "futuristic prison cell",
        holds="field bar light door bunk bed blanket basin tap camera lamp pillow scratch plate",
        spots=Spots(floor=at("48,82 54,86 44,90"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="holds",
    ),
    "shipcorridor": Facts(
        "shipcorridor, spaceship corridor, starship corridor, spacecraft corridor, space station corridor, station "
        "corridor, ship's corridor, ship corridor, spaceship hallway, starship hallway, airlock, space "
        "station interior, spaceship interior, starship interior",
        holds=(
            "hatch door pipe panel display screen porthole window planet star lamp light grating crate vent frame "
            "locker cable console"
        ),
        spots=Spots(wall=(), floor=at("52,68 45,80 60,80 52,90"), hang=at("50,0")),
        indoors=True,
        painter="hull",
    ),
    "shuttlebay": Facts(
        "shuttlebay, shuttle bay, shuttle hangar, spaceship hangar, spacecraft hangar, starship hangar, space hangar, "
        "hangar bay, hangar deck, docking bay, docking hangar, space dock, spacedock, launch bay, flight deck of the "
        "carrier, space port, spaceport, starport, fighter bay, hangar of the space station, hangar of the spaceship, "
        "hangar of the starship",
        holds=("shuttle spaceship ship planet star gate door crate cart cone lamp floodlight rail stripe floor pipe engine"),
        spots=Spots(floor=at("46,80 56,82 38,84 64,86"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="hangar",
    ),
    "space": Facts(
        "space, outer space, deep space, orbit, nebula, galaxy, asteroid belt, asteroid, planet, cosmos, void, stars and planets",
        holds="planet star ring asteroid moon nebula station rock",
        indoors=True,
        painter="stars",
        spots=Spots(wall=()),
    ),
    "spacelounge": Facts(
        "spacelounge, space lounge, space station lounge, lounge on a space station, lounge of the space station, "
        "station lounge, starship lounge, spaceship lounge, ship's lounge, space station quarters, crew quarters, "
        "captain's quarters on a starship, quarters on the space station, quarters on a spaceship, quarters on the "
        "starship, spaceship cabin, starship cabin, spaceship bedroom, room on a space station, room on the space "
        "station, space hotel, orbital hotel, viewing lounge, observation lounge, space station bar, recreation room "
        "of the ship, crew lounge, mess hall of the ship, round window on a planet, window overlooking a planet, "
        "window overlooking earth, window on the stars",
        holds="window planet star sofa couch table cup book plant shelf screen door lamp light rug carpet moon",
        spots=Spots(floor=at("46,80 56,82 36,84 66,84"), top=at("47,70 53,70"), wall=at(""), hang=at("50,0")),
        indoors=True,
        painter="lounge",
    ),
    "submarine": Facts(
        "submarine, submarine interior, inside a submarine, inside of a submarine, interior of a submarine, "
        "submarine control room, submarine's control room, control room of a submarine, control room of the "
        "submarine, submarine bridge, bridge of a submarine, bridge of the submarine, u-boat, conning tower, "
        "periscope, sonar room",
        holds=(
            "periscope pipe valve wheel hatch door dial gauge sonar screen lamp light chart map table chair seat lever "
            "switch button speaker telephone ladder clock bolt"
        ),
        spots=Spots(
            floor=at("40,76 60,80 36,84 66,86 56,92"), top=at("68,57 64,57"), wall=at("39,55"), hang=at("50,0 30,0 70,0")
        ),
        indoors=True,
    ),
    "virtualspace": Facts(
        "virtualspace, virtual space, virtual world, virtual reality, cyberspace, inside the computer, inside a "
        "computer, inside the game, inside a video game, virtual grid, neon grid, digital world, digital space, "
        "digital realm, metaverse, simulation, inside the simulation, computer world, data space, dataspace, the "
        "matrix, synthwave, vaporwave, vaporwave landscape, tron",
        holds="grid sun mountain tower cube window screen star light line",
        spots=Spots(floor=at("46,84 54,84 38,86 62,86"), wall=at(""), hang=at("")),
        indoors=True,
        painter="virtual",
    ),
    "whitecity": Facts(
        "whitecity, white city of the future, futuristic city, futuristic city by day, city of the future, future "
        "city, clean futuristic city, utopian city, utopia, solarpunk, solarpunk city, white towers, white "
        "skyscrapers, city of white towers, city of glass, glass city, eco city, green city, sky trains, sky train, "
        "flying cars, city with flying cars, futuristic park, futuristic plaza, futuristic garden, futuristic "
        "metropolis, space age city, capital of the federation",
        holds=(
            "tower skyscraper building dome train car tree garden fountain basin bench flower terrace balcony rail people path"
        ),
        spots=Spots(
            floor=at("40,84 56,86 64,84 34,86"),
            land=at("50,60,40"),
            water=at(""),
            sky=at("36,14,50 64,16,50"),
            ground=0.8,
        ),
    ),
    "whitevoid": Facts(
        "whitevoid, white void, empty white space, endless white, endless white space, white space, white nothingness, "
        "blank white space, white limbo, infinite white room, holodeck, loading screen world, loading program, construct, "
        "training simulation, simulation room, simulator room, pure white space, featureless white space, empty white "
        "room, white room between life and death, between life and death",
        holds="door frame ring cube plate hexagon column light grid",
        spots=Spots(floor=at("46,84 54,84 38,86 62,86"), wall=at(""), hang=at("")),
        indoors=True,
        painter="virtual",
    ),
}
