"""Wild nature."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "bamboo": Facts(
        "bamboo, bamboo forest, bamboo grove, bamboo thicket",
        holds="bamboo path leaf cane stalk tree",
        spots=Spots(
            floor=at("38,76 62,77 50,74 28,82 72,82"), land=at("46,66,70 62,67,60"), sky=at("54,28,70 36,30,60"), ground=0.5
        ),
        painter="woods",
    ),
    "beach": Facts(
        "beach, shore, seashore, coast, coastline, island, seaside, lagoon, bay, cove",
        holds="sea sand palm umbrella parasol wave water shell",
        spots=Spots(
            floor=at("52,82 34,80 16,84 88,84 64,78"),
            land=at("42,80 88,80,90 22,51,60"),
            water=at("54,60,80 30,64 84,58,70"),
            ground=0.5,
            sea=0.8,
        ),
        painter="shores",
    ),
    "birchwood": Facts(
        "birchwood, birch forest, birch wood, birch grove, birches, birch trees, forest of birches, birch, white "
        "birches, russian forest, russian birch forest, taiga, aspen grove, aspen forest",
        holds="birch tree stem path grass bush mushroom flower leaf trunk",
        spots=Spots(floor=at("50,76 44,84 58,84"), land=at("46,62,60 56,62,50"), sky=at("50,18,50"), ground=0.7),
        painter="openair",
    ),
    "cave": Facts(
        "cave, cavern, grotto",
        holds="rock crystal water light entrance stalactite",
        spots=Spots(wall=(), floor=at("40,72 68,72 54,76 26,76 80,78")),
        indoors=True,
        painter="heights",
    ),
    "cloudtemple": Facts(
        "cloudtemple, mountain temple, temple in the mountains, temple above the clouds, temple above a sea "
        "of clouds, temple in the clouds, buddhist temple in the mountains, buddhist mountain temple, "
        "mountain sect, sect mountain, sect above the clouds, sword sect, martial arts sect, cultivation "
        "sect, sect courtyard, immortal sect, immortal mountain, immortal realm, heavenly palace, celestial "
        "palace, wuxia, xianxia, wudang, mount hua, shaolin, shaolin temple, taoist temple, daoist temple, "
        "taoist monastery, temple on a mountain, temple on a mountaintop, temple on the mountain, mountaintop "
        "temple, cliffside temple, temple on a cliff, pagoda above the clouds, sea of clouds, mountain peak "
        "above the clouds, peaks above the clouds",
        holds="temple hall roof pavilion stair step gate bridge cloud crane bird waterfall pine tree rock cliff "
        "peak mountain lantern terrace railing post pagoda",
        spots=Spots(floor=at("56,80 46,84 66,82 38,86"), land=at("30,66,50 84,66,50"), sky=at("30,16,70 16,22,60"), ground=0.8),
    ),
    "countrylane": Facts(
        "countrylane, country lane, tree-lined lane, tree-lined country lane, tree-lined road, tree-lined street in the "
        "country, lane lined with trees, road lined with trees, rural lane, country track, farm track, farm road, dirt "
        "road, dirt track, lane through the fields, english lane, english countryside, hedgerow, hedgerows, leafy lane, "
        "road through the countryside, country road",
        holds="tree road lane track gate fence bush hedge field flower grass hill leaf",
        spots=Spots(floor=at("46,80 54,84 40,88 60,88"), land=at("50,57,40"), sky=at("50,22,30"), ground=0.8),
        painter="openair",
    ),
    "crashjungle": Facts(
        "crashjungle, crash site in the jungle, jungle crash site, crash site in the forest, spaceship wreck in the jungle, "
        "wreck of a spaceship in the jungle, overgrown spaceship wreck, overgrown spaceship",
        holds="spaceship spacecraft starship wreck hull wing engine fire smoke rock debris plate ship tree bush vine",
        spots=Spots(floor=at("48,84 38,88 62,88 72,84"), land=at("14,60,50 88,60,50")),
        painter="crashsite",
    ),
    "crashsite": Facts(
        "crashsite, crash site, spaceship crash site, spaceship wreck, wreck of a spaceship, wreck of the spaceship, wreck of a "
        "starship, wreckage of a spaceship, spaceship wreckage, starship wreck, crashed starship, ufo crash "
        "site, crashed ufo, wrecked starship, wreck of a spacecraft, spacecraft wreck, crash-landed spaceship, crash landing, "
        "crash-landing site, crashed shuttle",
        holds="spaceship spacecraft starship wreck hull wing engine fire smoke rock debris plate furrow ship",
        spots=Spots(floor=at("48,84 38,88 62,88 72,84"), land=at("14,60,50 88,60,50")),
    ),
    "forest": Facts(
        "forest, wood, woods, woodland, grove, thicket, clearing, glade, trees, undergrowth",
        holds="tree path fern grass trunk light bush leaf",
        spots=Spots(floor=at("42,74 60,76 32,80 70,80"), land=at("52,67,80 38,68,70"), sky=at("52,32,70 40,24,60"), ground=0.5),
        painter="woods",
    ),
    "gorge": Facts(
        "gorge, rope bridge, suspension bridge, hanging bridge, ravine, canyon bridge, chasm, plank bridge, bridge "
        "over a canyon, bridge over the canyon",
        holds="bridge plank rope cliff river rock pine tree mountain grass",
        spots=Spots(floor=at("50,70 44,82 57,82 36,94 64,94"), land=at("20,57,60 80,57,60 34,57,50"), ground=0.7),
    ),
    "icecave": Facts(
        "icecave, ice cave, ice cavern, cave of ice, frozen cave, frozen cavern, glacier cave, ice grotto, ice "
        "tunnel, cave in the glacier, inside the glacier, crystal ice cave, blue ice cave",
        holds="ice icicle block spire snow mountain peak light cave pool floor",
        spots=Spots(floor=at("46,84 56,86 38,90 64,90"), land=at("50,60,40"), sky=at("50,44,40"), ground=0.9),
        painter="ice",
    ),
    "icefield": Facts(
        "icefield, ice field, ice fields, arctic, arctic ice, arctic ice field, arctic sea, antarctic, antarctica, "
        "north pole, south pole, polar ice, polar sea, polar landscape, pack ice, ice floe, ice floes, ice sheet, "
        "frozen sea, frozen ocean, icebergs, glacier, glaciers, glacier lagoon, glacier bay, greenland, iceberg sea, "
        "svalbard, frozen wasteland, frozen wastes, ice desert",
        holds="ice iceberg floe glacier snow sea water mountain peak track",
        spots=Spots(
            floor=at("46,86 56,88 38,90 64,90"),
            land=at("50,57,40"),
            water=at("50,66,60 42,70,60 60,70,60"),
            sky=at("46,16,70 30,22,60"),
            ground=0.8,
            sea=0.6,
        ),
        painter="ice",
    ),
    "jungle": Facts(
        "jungle, jungles, deep jungle, dense jungle, tropical jungle, tropical forest, rainforest, rain "
        "forest, tropical rainforest, amazon, amazon rainforest, amazon river, jungle river, river through "
        "the jungle, jungle waterfall, jungle path, jungle clearing, congo, borneo, lianas",
        holds="tree river water waterfall fall stone fern flower liana vine leaf root moss",
        spots=Spots(
            floor=at("36,80 64,80 30,86 70,86"),
            land=at("36,64,60 64,64,60"),
            water=at("50,72,70 50,80,80"),
            sky=at("44,18,60 34,26,50"),
            ground=0.8,
            sea=0.7,
        ),
        painter="rainforest",
    ),
    "jungletemple": Facts(
        "jungletemple, jungle temple, temple in the jungle, jungle ruins, ruins in the jungle, ruin in the jungle, "
        "jungle ruin, overgrown temple, lost temple, hidden temple, forgotten temple, forbidden temple, aztec "
        "temple, aztec pyramid, aztec city, aztec ruins, mayan temple, mayan pyramid, mayan ruins, mayan city, maya "
        "temple, maya ruins, inca temple, inca city, inca ruins, angkor, angkor wat, lost city, lost city in the "
        "jungle, city of gold, el dorado, step pyramid, stepped pyramid, temple ruins in the jungle, temple of the "
        "jungle, machu picchu, temple overgrown with vines",
        holds=("temple pyramid stair step face head statue vine root tree fern leaf liana tower serpent stone grass moss slab"),
        spots=Spots(floor=at("50,80 42,86 59,86 34,92 66,92"), land=at("36,70,60 64,70,60"), ground=0.62),
        painter="jungle",
    ),
    "lake": Facts(
        "lake, lakeside, lakeshore, pond, reservoir, tarn, fjord",
        holds="water mountain boat jetty pier reed tree dock",
        spots=Spots(
            floor=at("40,82 84,90 70,94 20,94"),
            land=at("64,58,90 32,58,90 84,58,80 48,58,70"),
            water=at("64,67 36,65 84,68"),
            sea=0.6,
        ),
        painter="shores",
    ),
    "lighthouse": Facts(
        "lighthouse, light house",
        holds="lighthouse tower sea cliff fence path house grass",
        spots=Spots(
            floor=at("52,82 66,80 76,76 88,82"),
            land=at("74,53,60 52,57,60 94,52,60"),
            water=at("18,68 30,60,60 10,60,60"),
            sea=0.6,
        ),
        painter="coast",
    ),
    "monastery": Facts(
        "monastery, himalayan monastery, tibetan monastery, tibetan temple, buddhist monastery, monastery in "
        "the mountains, mountain monastery, himalaya, himalayas, tibet, tibetan, lhasa, potala, potala "
        "palace, nepal, nepalese temple, bhutan, ladakh, kathmandu, gompa, lamasery, prayer flags, prayer "
        "wheels, stupa, stupas, himalayan village, himalayan temple, shangri-la, monastery courtyard, "
        "courtyard of the monastery, monks' courtyard, cliffside monastery",
        holds="flag wheel stupa roof window wall stair step mountain peak snow rock house burner smoke incense "
        "temple flower bush monastery prayer",
        spots=Spots(floor=at("50,82 42,88 60,88 32,90 70,92"), land=at("42,72,50"), sky=at("30,12,60 14,18,60"), ground=0.7),
    ),
    "moor": Facts(
        "moor, moors, moorland, heath, heathland, heather, standing stones, standing stone, stone circle, circle "
        "of stones, ring of stones, circle of standing stones, stonehenge, menhir, menhirs, megaliths, druid "
        "circle, druids' circle, ancient stones, misty moor, moor with standing stones, scottish moor, yorkshire "
        "moors, wuthering heights, cairn, dolmen",
        holds="stone heather hill pool grass path tor rock circle",
        spots=Spots(floor=at("44,78 56,78 38,86 60,88"), land=at("50,60,40 30,58,35")),
    ),
    "mountain": Facts(
        "mountain, mountains, peak, summit, cliff, cliffs, valley, ridge, highland, highlands, cable car, ropeway, "
        "gondola lift, cable railway",
        holds="mountain peak tree pine meadow rock flower snow",
        spots=Spots(floor=at("40,80 58,82 28,84 70,86 50,88"), land=at("62,76 33,76 82,78,80")),
        painter="heights",
    ),
    "mountainpass": Facts(
        "mountainpass, mountain pass, mountain path, mountain trail, mountain road, hiking path, hiking trail, path "
        "up the mountain, trail up the mountain, path in the mountains, switchbacks, switchback path, alpine pass, "
        "alpine trail, high pass, hiking path with signpost, signpost in the mountains, mountain hike, himalayan "
        "pass, trekking path, rocky path, path over the mountains, pass over the mountains",
        holds=("mountain peak path trail signpost sign cairn stone rock boulder pine tree snow flower grass saddle pole"),
        spots=Spots(floor=at("46,84 38,86 58,86"), land=at("34,62,50 66,62,50"), sky=at("50,16,70"), ground=0.8),
        painter="trails",
    ),
    "oasis": Facts(
        "oasis, desert oasis, oasis in the desert, oasis among the dunes, caravan, caravan camp, camp among "
        "the dunes, desert camp, camp in the desert, desert encampment, bedouin camp, bedouin tents, bedouin "
        "tent, caravanserai, camel caravan, caravan of camels, camels, tents in the desert, tents among the "
        "dunes, tents in the dunes, palm oasis, date palms, pool in the desert, palms around a pool, watering "
        "place in the desert, sahara camp, arabian desert, arabian desert camp, silk road, silk road camp, "
        "camp of the caravan",
        holds=(
            "palm pool water tent camel dune sand fire campfire carpet rug cushion jar bale bush reed grass caravan rope date"
        ),
        spots=Spots(
            floor=at("46,78 38,84 56,86 30,90"),
            land=at("54,60,50"),
            water=at("52,69,50"),
            sky=at("30,14,70 60,12,60"),
            ground=0.75,
            sea=0.5,
        ),
    ),
    "redrocks": Facts(
        "redrocks, red rocks, red rock canyon, red-rock canyon, red canyon, canyon, grand canyon, butte, "
        "sandstone canyon, sandstone desert, rocky desert, arizona, utah, slot canyon, desert canyon, red "
        "cliffs, canyonlands, painted desert, wild west desert, australian outback, uluru, monument valley, "
        "buttes, mesas, mesa, red desert, badlands, arizona desert, nevada desert, outback",
        holds="rock stone butte mesa cliff sand bush sage track path tree spire desert",
        spots=Spots(floor=at("46,80 56,82 38,84 66,86"), land=at("44,61,60 78,64,60"), sky=at("46,16,70 28,24,60"), ground=0.8),
    ),
    "riverlanding": Facts(
        "riverlanding, river landing, landing on the river, jungle river landing, landing in the jungle, jetty on the "
        "river, jungle village, village in the jungle, amazon village, village on stilts, stilt village, stilt "
        "houses, houses on stilts, huts on stilts, dugout canoe, dugout canoes, canoes, canoe landing, jungle dock, "
        "jungle jetty, jungle outpost, river village, riverside village in the jungle, river port in the jungle, "
        "mekong, orinoco, river boat landing",
        holds=("river water canoe boat jetty pier dock plank hut house palm tree fern vine crate basket lamp rope reed ladder"),
        spots=Spots(
            floor=at("66,78 72,80 58,77"),
            land=at("50,56,40"),
            water=at("44,66,60 34,72,70"),
            sky=at("50,14,60"),
            ground=0.8,
            sea=0.4,
        ),
    ),
    "saltflat": Facts(
        "saltflat, salt flat, salt flats, salt desert, salt lake, dry salt lake, salt pan, salar, salar de uyuni, "
        "uyuni, bonneville, dry lake, dry lake bed, dried-up lake, dried lake, cracked earth, cracked ground, mirror "
        "of the sky, endless white plain, mirror lake of salt",
        holds="salt mountain peak water tree heap plate ground sky",
        spots=Spots(floor=at("46,80 38,84 58,82 30,86"), land=at("40,57,50 62,57,50"), sky=at("46,16,70 28,24,60"), ground=0.8),
        painter="openair",
    ),
    "savannah": Facts(
        "savannah, savanna, african savannah, african savanna, african plain, african plains, plains of africa, "
        "safari, on safari, serengeti, kilimanjaro, kenya, tanzania, acacia, acacia trees, grasslands of africa, "
        "african grassland, pride rock, veldt, bushveld, waterhole, watering hole, africa",
        holds="acacia tree grass mountain elephant giraffe antelope herd waterhole water rock plain snow",
        spots=Spots(
            floor=at("50,80 40,84 62,86 28,86"),
            land=at("54,66,60 36,65,60"),
            water=at("50,71,70"),
            sky=at("26,20,70 44,14,60"),
            ground=0.8,
            sea=0.8,
        ),
    ),
    "seacave": Facts(
        "seacave, sea cave, sea caves, cave by the sea, cave on the beach, cave at the beach, ocean cave, coastal "
        "cave, sea grotto, blue grotto, grotto by the sea, smugglers' cave, smuggler's cave, pirate cave, pirate cove "
        "cave, pirates' cave, tidal cave, flooded cave, hidden cove, cave with a view of the sea, cave opening to the "
        "sea, mermaid cave, mermaid's cave",
        holds="rock stone sea water boat rowboat sand stalactite cave light mouth shelf",
        spots=Spots(
            floor=at("56,90 66,88 44,94 82,84"),
            land=at("50,54,40"),
            water=at("50,66,60 42,70,60 58,72,60"),
            sky=at("46,36,40"),
            ground=0.9,
            sea=0.5,
        ),
    ),
    "seacliff": Facts(
        "seacliff, sea cliff, sea cliffs, cliff top, clifftop, cliff top over the sea, clifftop over the sea, cliff over "
        "the sea, cliff above the sea, cliff by the sea, cliffs by the sea, cliff overlooking the sea, cliff overlooking "
        "the ocean, cliffs overlooking the sea, cliffs overlooking the ocean, cliff over the ocean, cliff above the "
        "ocean, cliffs of dover, white cliffs, chalk cliffs, cliffs of moher, edge of the cliff, edge of a cliff, cliff's "
        "edge, cliff edge, coastal path, coastal cliff, coastal cliffs, seaside cliff, headland, bluff over the sea, "
        "cornwall, normandy coast, irish coast, irish cliffs, cornish cliffs",
        holds="cliff sea rock arch stack surf bird gull bench tree thorn fence post sign path grass flower",
        spots=Spots(
            floor=at("46,88 60,86 38,90"),
            land=at("70,42,30"),
            water=at("30,58,60 18,64,70"),
            sky=at("22,16,70 60,14,60"),
            ground=0.8,
            sea=0.8,
        ),
    ),
    "shrine": Facts(
        "shrine, temple, torii, pagoda, sanctuary, shinto shrine",
        holds="gate torii stairs step lantern tree temple rope",
        spots=Spots(floor=at("26,80 74,82 42,86 58,86 88,84"), land=at("22,68,80 80,68,80"), ground=0.6),
        painter="woods",
    ),
    "steppe": Facts(
        "steppe, steppes, mongolian steppe, mongolia, mongolian plain, mongolian grassland, yurts, yurt, yurt "
        "camp, yurts on the steppe, ger, gers, camp of yurts, nomads, nomad camp, nomad encampment, nomad "
        "tents, kazakh steppe, kazakhstan, kyrgyzstan, horse steppe, inner mongolia, khan's camp, camp of the "
        "khan, mongol camp, mongol horde",
        holds="yurt horse cart wheel fire campfire smoke grass flower mountain sheep herd banner flag rail door "
        "scarf bundle felt",
        spots=Spots(floor=at("50,82 44,88 60,84 36,90"), land=at("50,64,50"), sky=at("40,14,70 66,18,60"), ground=0.7),
        painter="yurts",
    ),
    "stonebridge": Facts(
        "stonebridge, stone bridge over a ravine, stone bridge over the ravine, stone bridge over a gorge, stone bridge over "
        "the gorge, stone bridge over a chasm, stone bridge over the chasm, stone bridge over an abyss, stone bridge over the "
        "abyss, stone bridge over a canyon, stone bridge across a ravine, stone bridge across the ravine, stone bridge across "
        "a gorge, stone bridge across a chasm, stone bridge in the mountains, stone bridge between two cliffs, ancient stone "
        "bridge, old stone bridge over a ravine, arched stone bridge over a ravine, bridge of stone over a ravine, dwarven "
        "bridge, mountain bridge, viaduct",
        holds="bridge stone arch parapet lantern lamp cliff rock waterfall river water pine tree mountain bush grass flower ivy",
        spots=Spots(
            floor=at("20,86 80,86 12,84 88,84 28,92"), land=at("12,46,50 88,45,50"), sky=at("40,14,60 64,18,50"), ground=0.75
        ),
    ),
    "stream": Facts(
        "stream, forest stream, brook, forest brook, creek, woodland stream, mountain stream, babbling brook, river "
        "rapids, rapids, white water, whitewater, river in the forest, river in the woods, stream in the forest, "
        "stream in the woods, stream through the forest, forest river, wild river, stepping stones, mossy stones, "
        "river with stones, forest creek, rocky stream, river bed",
        holds="water stone rock stream river tree trunk log fern moss bush bank foam",
        spots=Spots(
            floor=at("34,80 66,80 28,86 72,86"),
            land=at("34,62,60 66,62,60"),
            water=at("50,72,60"),
            sky=at("46,18,60"),
            ground=0.8,
            sea=0.6,
        ),
        painter="trails",
    ),
    "swamp": Facts(
        "swamp, marsh, bog, bayou, mangrove, wetland, wetlands, mire, fen",
        holds="tree reed lily water firefly moss root",
        spots=Spots(
            floor=at("34,72,80 65,72,80 22,80,90 80,80,90 50,94"),
            land=at("52,60,80 36,60,70 70,60,70"),
            water=at("50,70 58,78,80 42,66,60"),
            ground=0.75,
        ),
        painter="wild",
    ),
    "tundra": Facts(
        "tundra, arctic tundra, siberian tundra, siberian plain, siberia, lapland in summer, northern plain, taiga "
        "edge, permafrost, alaska, alaskan wilderness, alaskan tundra, yukon, icelandic plain, iceland, icelandic "
        "moor, lichen fields",
        holds="deer reindeer pond water snow stone boulder rock bush mountain peak grass flower moss",
        spots=Spots(
            floor=at("50,80 42,84 60,84 34,88"),
            land=at("34,62,60 76,62,60"),
            water=at("52,64,60"),
            sky=at("46,16,70 28,22,60"),
            ground=0.8,
        ),
        painter="ice",
    ),
    "underwater": Facts(
        "underwater, under water, undersea, under the sea, beneath the sea, beneath the waves, sea floor, seafloor, "
        "seabed, sea bed, ocean floor, bottom of the sea, bottom of the ocean, coral reef, reef, coral palace, sunken "
        "city, sunken temple, sunken ship, shipwreck, atlantis, deep sea, mermaid, mermaid's grotto, mermaid grotto",
        holds="coral fish plant light bubble column seaweed ruin",
        spots=Spots(floor=at("40,80 60,82 50,84 30,84 72,84"), wall=()),
        indoors=True,
        painter="deep",
    ),
    "volcano": Facts(
        "volcano, crater, lava, lava field, lava lake, magma",
        holds="fire lava rock smoke ash cone",
        spots=Spots(floor=at("44,80 66,84 30,84 24,80 72,88"), land=at("22,71,80 84,72,80")),
        painter="wild",
    ),
    "waterfall": Facts(
        "waterfall, waterfalls, falls, cascade, waterfall pool, pool below the waterfall, pool under the waterfall",
        holds="water pool rock fern cliff leaf tree",
        spots=Spots(
            floor=at("34,70 79,76 88,90 14,90 40,70"),
            land=at("16,64,80 84,64,80"),
            water=at("50,78 34,74,70 66,76,70"),
            ground=0.45,
            sea=0.45,
        ),
        painter="wild",
    ),
    "wellshaft": Facts(
        "wellshaft, bottom of a well, bottom of the well, inside a well, inside the well, down a well, down the well, "
        "well shaft, in the well, deep well, old well from inside, trapped in a well, oubliette shaft, bottom of a shaft, "
        "bottom of a pit, bottom of the pit, at the bottom of a hole, bottom of a dry well, bottom of the dry well, "
        "bottom of an old well, bottom of the old well, inside a dry well, inside an old well, dry well",
        holds="stone wall rope bucket pail beam windlass root fern moss water drop skull light sky",
        spots=Spots(floor=at("42,86 58,86"), land=at(""), water=at("50,88,50"), sky=at("50,18,30"), ground=0.5),
    ),
    "yurtroom": Facts(
        "yurtroom, inside of a yurt, inside a yurt, inside the yurt, interior of a yurt, yurt interior, nomad tent, "
        "inside a nomad tent, inside a nomad's tent, nomad's tent, inside of a nomad tent, chieftain's tent, khan's "
        "tent, tent of the khan, warlord's tent, bedouin tent interior, inside a ger",
        holds="stove fire carpet rug chest quilt bed cushion pillow hanging lattice pipe kettle table bowl pole "
        "crown shrine felt",
        spots=Spots(floor=at("50,86 38,84 62,88 30,88"), top=at("58,69 40,62"), wall=at("18,44 82,44")),
        indoors=True,
    ),
}
