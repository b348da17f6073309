"""Places of tales."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "candyland": Facts(
        "candyland, candy land, candy kingdom, candy world, candy village, candy town, candy forest, candy castle, candy meadow, "
        "land of candy, land of sweets, kingdom of sweets, world of sweets, world of candy, sweets kingdom, sweet kingdom, "
        "sugar land, sugar kingdom, gingerbread village, gingerbread town, gingerbread land, gingerbread houses, lollipop "
        "forest, lollipop land, chocolate river, river of chocolate, confectionery kingdom, cake land, dessert land, dessert "
        "kingdom, land of cakes",
        holds="candy sweet lollipop house castle hill river path biscuit cookie gumdrop cane icing cloud bridge chocolate cake",
        spots=Spots(floor=at("46,84 56,86 36,88 66,88"), land=at("70,66,40 40,68,40"), water=(), ground=0.5),
    ),
    "clockwork": Facts(
        "clock tower, clocktower, clockwork, gears, cogs, belfry, bell tower, steampunk workshop, inventor's "
        "workshop, clockwork workshop, steampunk laboratory",
        holds="clock gear cog wheel bell dial pendulum beam",
        spots=Spots(floor=at("50,72 36,74 66,74 24,82 78,82"), wall=at("82,50 18,30")),
        indoors=True,
    ),
    "crystalcave": Facts(
        "crystalcave, crystal cave, crystal cavern, crystal caves, crystal caverns, glowing cave, glowing crystals, "
        "crystal mine, gem mine, gem cave, jewel cave, underground lake, lake under the earth, subterranean lake, cave of "
        "crystals, cavern of crystals, glowworm cave, crystal grotto, crystal chamber, crystals, ice caves, underground "
        "river, subterranean river",
        holds="crystal lake water rock stalactite gem island reflection stone light",
        spots=Spots(floor=at("22,78 78,78 16,84 84,84"), wall=(), water=at("50,74 36,72,70 64,72,70"), sea=0.6),
        indoors=True,
    ),
    "demonhall": Facts(
        "demonhall, demon king's castle, demon king's throne, demon king's throne room, demon king's hall, demon "
        "king's palace, throne room of the demon king, hall of the demon king, castle of the demon king, throne of "
        "the demon king, demon lord's castle, demon lord's throne room, demon lord's throne, demon lord's hall, "
        "castle of the demon lord, hall of the demon lord, throne room of the demon lord, demon castle, demon hall, "
        "demon palace, demon throne, underworld throne, throne of the underworld, dark throne, dark throne room, "
        "dark lord's castle, dark lord's throne room, dark lord's hall, dark castle throne, evil throne, villain's "
        "throne room, hall of hell, throne of hell, palace of hell, hades' throne, throne of hades, infernal "
        "palace, infernal throne, devil's throne, vampire's throne room",
        holds="throne pillar chain brazier fire carpet window step skull horn crack ember stone flame",
        spots=Spots(floor=at("36,76 64,76 30,82 70,82"), wall=at("22,40 78,40"), hang=at("34,0 66,0")),
        indoors=True,
    ),
    "dreamscape": Facts(
        "dreamscape, dream world, dreamworld, dream space, dream realm, dreamland, "
        "surreal landscape, surreal world, surreal dream, surreal space, world of dreams, realm of dreams, "
        "subconscious, inner world, mindscape, inside her mind, inside his mind, limbo, liminal space, doors in the "
        "void, floating doors",
        holds="door stair stairs clock fish moon cloud star water petal",
        spots=Spots(floor=at("46,84 54,84"), land=at("46,58,40"), water=at("50,74,60"), sky=at("36,14,50 64,12,50"), ground=0.8),
    ),
    "dwarvenhall": Facts(
        "dwarvenhall, dwarven hall, dwarf hall, hall of the dwarves, dwarven city, dwarf city, city of the dwarves, dwarven "
        "kingdom, dwarf kingdom, dwarven halls, halls of the dwarves, dwarven fortress, dwarven stronghold, dwarven hold, "
        "dwarven forge city, dwarven throne hall, dwarven great hall, dwarven palace, mountain hall, hall under the mountain, "
        "hall under the mountains, halls under the mountain, mountain king's hall, hall of the mountain king, mountain hall "
        "under stone, city under the mountain, underground kingdom, underground city, great underground hall, hall of runes, "
        "dwarven forge, dwarf forge, great forge",
        holds="pillar column brazier fire rune forge bridge statue gallery lamp window step spark stone axe door",
        spots=Spots(floor=at("46,76 56,82 38,84 64,88"), wall=(), hang=at("42,0 58,0")),
        indoors=True,
    ),
    "enchantedforest": Facts(
        "enchantedforest, enchanted forest, enchanted wood, enchanted woods, magic forest, magical forest, fairy "
        "forest, fairy glade, fairy wood, fairy ring, fairy grove, mystical forest, mystic forest, glowing forest, "
        "glowing mushrooms, forest of glowing mushrooms, mushroom forest, luminous forest, bioluminescent forest, "
        "fairytale forest, fae forest, forest of the fairies, forest of spirits, spirit forest, sacred grove, "
        "enchanted grove, enchanted glade, fairyland, fairy kingdom, feywild, faerie, faerie forest, world tree, "
        "elven forest, elven wood, elven woods, elven glade, forest of the elves",
        holds="tree root mushroom toadstool light firefly vine stream flower moss grass trunk hollow leaf fern door spore",
        spots=Spots(floor=at("38,80 62,80 30,84 70,84"), land=at("26,74,60 74,74,60"), sky=at("30,36,60 70,36,60"), ground=0.6),
        painter="fairywood",
    ),
    "heaven": Facts(
        "heaven, heavens, gates of heaven, gate of heaven, heaven's gate, heaven's gates, pearly gates, pearly gate, "
        "heaven among the clouds, heaven above the clouds, stairway to heaven, stairs to heaven, afterlife, paradise, "
        "elysium, gate in the clouds, gates in the clouds, golden gates, angels' realm, realm of the angels, realm of "
        "angels, angel's realm",
        holds="gate cloud column pillar step stair stairs arch rose flower light sun",
        spots=Spots(floor=at("46,84 54,84"), land=at("36,60,40 64,60,40"), sky=at("24,24,60 76,22,60"), ground=0.7),
    ),
    "icepalace": Facts(
        "icepalace, ice palace, ice castle, crystal palace, crystal castle, crystal hall, hall of crystal, hall of "
        "ice, palace of ice, castle of ice, frozen palace, frozen castle, frozen throne, frozen throne room, frozen "
        "hall, throne of ice, ice throne, ice queen's palace, ice queen's castle, ice queen's throne room, snow "
        "queen's palace, snow queen's castle, snow queen's hall, ice temple, ice cathedral, palace of the ice "
        "queen, palace of the snow queen, castle of the ice queen, castle of the snow queen, winter palace, crystal "
        "throne room, crystal temple, palace of crystal",
        holds="throne crystal ice icicle pillar column window chandelier aurora floor snow mountain arch step star mirror",
        spots=Spots(floor=at("50,76 36,76 64,76 28,84 72,84"), wall=at("14,36 86,36")),
        indoors=True,
    ),
    "lair": Facts(
        "lair, dragon's lair, dragon lair, lair of the dragon, lair of a dragon, dragon's cave, dragon cave, "
        "dragon's den, dragon's hoard, dragon hoard, hoard of gold, hoard, cave of the dragon, treasure cave, "
        "treasure hall, vault of gold, heaps of gold, mountain of gold, cave of wonders, cave of treasure, "
        "ali baba's cave, secret treasure, treasure chamber, treasure room, treasure vault, treasury, royal "
        "treasury",
        holds=("gold coin hoard treasure chest crown sword goblet cup gem jewel skull bone rib pillar column torch rock vine"),
        spots=Spots(floor=at("40,80 60,82 32,86 68,86"), top=at("36,64 64,64"), wall=at("20,40 84,36")),
        indoors=True,
    ),
    "potionshop": Facts(
        "potionshop, potion shop, potion store, potions shop, potion seller's shop, potion seller, magic shop counter, "
        "magic store, apothecary, apothecary shop, apothecary's shop, old apothecary, herbalist's, herbalist's shop, "
        "herbalist, witch's shop, elixir shop, shop of potions, medieval pharmacy, old pharmacy, alchemist's store, magic "
        "potions, shelves of potions, apothecary's, magical apothecary, herb shop, alchemist shop, alchemist's shop, "
        "alchemy shop",
        holds=("bottle potion shelf counter scale drawer book candle lantern herb ladder crystal plant window flask scroll"),
        spots=Spots(floor=at("22,82 78,82 16,88 84,88"), top=at("44,63 62,63"), wall=at(""), hang=at("")),
        indoors=True,
    ),
    "ritual": Facts(
        "ritual, ritual chamber, summoning circle, cult's chamber, cult chamber, cult, cultists' chamber, ritual "
        "room, ritual circle, magic circle, sacrificial altar, summoning room, summoning chamber, demon circle, "
        "chamber of the cult, seance, séance, underground altar, altar room",
        holds=(
            "circle candle altar pentagram drape curtain skull book statue pillar brazier flame fire candelabrum "
            "candelabra star rune bowl step"
        ),
        spots=Spots(floor=at("50,72 40,66 60,66 34,82 66,82"), top=at("46,44 54,44"), wall=at("34,12 64,12")),
        indoors=True,
    ),
    "skyislands": Facts(
        "skyislands, sky islands, floating islands, floating island, sky island, island in the sky, islands in the "
        "sky, sky kingdom, sky city, sky castle, city in the sky, city in the clouds, castle in the sky, castle in "
        "the clouds, kingdom in the sky, kingdom in the clouds, kingdom above the clouds, floating castle, floating "
        "city, cloud city, cloud kingdom, above the clouds, celestial realm, cloud palace, valhalla, land above the "
        "clouds, flying island",
        holds=("island castle temple waterfall bridge cloud tree tower flower grass column flag path bird slab ivy rock water"),
        spots=Spots(floor=at("40,86 60,86 28,84 72,84"), land=at("21,43,30 70,47,30"), ground=0.7, sea=0.7),
    ),
    "steampunk": Facts(
        "steampunk, steampunk street, steampunk city, steampunk town, steampunk district, steampunk alley, steampunk "
        "metropolis, steampunk world, city of steam, city of brass, city run on steam, clockwork city, brass city, "
        "steam-powered city, street of brass and steam, steampunk london, steampunk market, steampunk square",
        holds="airship zeppelin gear cog wheel pipe lamp lantern chimney smoke steam clock tower bridge rail cobble cobblestone "
        "shop house window door valve gauge",
        spots=Spots(floor=at("46,76 56,84 38,84 64,88 30,90"), land=at("50,60,50"), sky=at("62,12,60 33,10,50"), ground=0.6),
    ),
    "treetops": Facts(
        "treetops, elven city, elven village, elf village, elf city, elvish city, elvish village, elven town, "
        "treetop city, treetop village, treehouses, treehouse village, tree village, elven "
        "kingdom, elven realm, elven palace, tree city, city in the trees, village in the trees, houses in the "
        "trees, giant tree, giant trees, fairy village, fairy city, city of the elves, village of the elves, "
        "kingdom of the elves, realm of the elves, forest city, yggdrasil, dryad grove",
        holds=(
            "tree house treehouse bridge walkway lantern lamp platform window door rail railing leaf roof rope trunk "
            "branch light plank"
        ),
        spots=Spots(floor=at("50,76 43,86 57,86 36,94 64,94"), land=at("37,72,60 66,72,60"), ground=0.8),
    ),
    "underworld": Facts(
        "underworld, hell, hellscape, inferno, hades, tartarus, gates of hell, pit of hell, depths of hell, "
        "netherworld, nether realm, river of fire, river of lava, lava river, lake of fire, realm of the dead, land "
        "of the dead, demon realm, demon world, realm of demons, purgatory, river styx, styx",
        holds="river lava fire flame rock spire tower castle fortress chain bone skull crack smoke",
        spots=Spots(floor=at("30,80 70,80 24,86 76,86"), land=at("50,62,40")),
        indoors=True,
    ),
    "witchhut": Facts(
        "witchhut, witch hut, witch's hut, witch's cottage, witch's house, witch cottage, witch house, hut of the "
        "witch, cottage of the witch, house of the witch, inside the witch's hut, witch's hut inside, witch's lair, "
        "witch's den, witch's kitchen, witch's workshop, witches' hut, hag's hut, swamp witch's hut, baba yaga's hut, "
        "baba yaga, bubbling cauldron, cauldron, herbalist's hut, forest witch's hut, shaman's hut, witch's room",
        holds=("cauldron fire herb broom hat cat crystal ball book candle skull bottle potion shelf jar window table mushroom"),
        spots=Spots(floor=at("38,82 74,82 28,88 84,88"), wall=at(""), hang=at("")),
        indoors=True,
    ),
    "wizard": Facts(
        "wizard, wizard's study, wizard's tower, wizard's room, wizard's library, sorcerer's study, sorcerer's tower, "
        "mage's study, mage's tower, magician's study, alchemist's lab, alchemist's laboratory, alchemist's workshop, "
        "alchemist's study, alchemy lab, alchemy workshop, spell room, tower room, tower's top room, turret room, top "
        "room of the tower",
        holds="book desk scroll candle globe bottle skull crystal ball telescope herb potion shelf",
        spots=Spots(
            floor=at("32,72 46,70 22,80 54,86"), top=at("70,57 80,57 64,58"), wall=at("19,24 80,24"), hang=at("30,0 66,0 50,0")
        ),
        indoors=True,
    ),
}
