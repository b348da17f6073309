"""Where one word does not name the place by itself: what other words of the prompt make of it."""

from collections.abc import Iterable, Set
from itertools import pairwise

from vnc.make.describe.cities import local
from vnc.record import record


@record
class Turn:
    """The places that become `to` where the prompt has one of the words `by`, all of `also` and none of `but`."""

    places: str
    to: str
    by: str
    but: str = ""
    also: str = ""

    def takes(self, place: str, seen: Set[str]) -> bool:
        """Whether it turns that place when the prompt has these words."""
        if place not in self.places.split():
            return False
        one, none, every = (set(text.split()) for text in (self.by, self.but, self.also))
        return bool(seen & one) and not seen & none and every <= seen


TURNS: tuple[Turn, ...] = (
    Turn("logcabin", "witchhut", "witch witch's witches", "outside clearing snow"),
    Turn("office", "privateoffice", "detective detective's noir investigator lawyer principal mayor", "police station"),
    Turn("cockpit", "alienplanet", "lands landed landing crash-landed", "inside window viewscreen", "planet"),
    Turn("corridor", "hotelcorridor", "house houses villa apartment", "school"),
    Turn("forest", "countrylane", "cherry sakura", "clearing forest woods"),
    Turn("forest", "outdoor", "big lone lonely single giant", "forest wood woods trees", "tree"),
    Turn("residential", "riverbank", "river riverside riverbank embankment"),
    Turn("street", "seacliff", "coastal coast", "town village"),
    Turn("balcony porch", "samuraihouse", "chime chimes watermelon furin cicadas"),
    Turn("pool", "resort", "rooftop hotel villa luxury", "senator senator's roman caesar"),
    Turn("street", "neon", "shibuya shinjuku kabukicho akihabara", also="night"),
    Turn("highway", "desertroad", "wasteland post-apocalyptic sandstorm apocalypse apocalyptic dunes"),
    Turn("workshop", "robotfactory", "robot robots android androids", also="repair"),
    Turn("livingroom", "samuraihouse", "samurai samurai's shogun's daimyo's geisha's", also="house"),
    Turn("hideout", "irori", "ninja ninja's ninjas samurai"),
    Turn("hideout", "seacave", "pirate pirate's pirates smuggler smugglers smugglers'"),
    Turn("hideout", "cave", "thieves thieves' bandit bandits bandits' rebel rebels rogue rogue's medieval"),
    Turn("lair", "missioncontrol", "villain villain's supervillain's supervillain mastermind's"),
    Turn("lair", "hideout", "hacker hacker's hackers thief's"),
    Turn("lair", "catacombs", "vampire vampire's necromancer necromancer's lich"),
    Turn("lair", "wizard", "wizard's sorcerer's witch's"),
    Turn("bedroom", "tatami", "geisha's geisha samurai samurai's ninja ninja's shogun's courtesan's oiran ryokan"),
    Turn("festival", "classroom", "classroom"),
    Turn("classroom", "pool", "pool swimming"),
    Turn("gate", "corridor", "corridor hallway", also="school"),
    Turn("ruinedcity", "bunker", "shelter bunker"),
    Turn("ruinedcity", "shop", "supermarket grocery store"),
    Turn("deck", "cruise", "yacht cruise liner ferry luxury"),
    Turn("bedroom", "royalbedroom", "vampire vampire's count's gothic victorian"),
    Turn("castleoutside", "hall", "hall", "outside above hill cliff"),
    Turn("restaurant", "banqueting", "wizard wizards magic castle knights academy royal king's", also="hall"),
    Turn("street", "oldtown", "steampunk"),
    Turn("potionshop", "medicineshop", "chinese china asian oriental ming qing korean"),
    Turn("street shrine", "alienplanet", "alien aliens"),
    Turn("street hall", "crystalcave", "dwarven dwarf dwarves"),
    Turn("market", "marketsquare", "goblin fantasy medieval elven kingdom knights wizard dwarven peasants"),
    Turn("redrocks desert mountain cave", "mars", "mars martian"),
    Turn("moon mars", "spacelounge", "interior inside corridor"),
    Turn("kitchen bedroom livingroom", "spacelounge", "spaceship starship spacecraft"),
    Turn("shrine", "dojo", "inside interior hall", "egypt egyptian greek roman jungle maya aztec ruined ruins indian hindu"),
    Turn("kitchen", "castlekitchen", "workhouse orphanage victorian medieval tavern manor inn castle servants'"),
    Turn("street", "wheatfield", "wheat barley corn"),
    Turn("street", "countrylane", "fields meadows farmland pastures hedges"),
    Turn("logcabin", "woodhouse", "lake lakeside river meadow clearing", "inside interior fireplace hearth bedroom room fire"),
    Turn("market", "arabcity", "desert oasis spice spices"),
    Turn("deck", "cockpit", "spaceship starship spacecraft space"),
    Turn("nightclub", "neon", "outside exterior"),
    Turn("restaurant cafe bakery", "terrace", "exterior facade"),
    Turn("airship", "cabin", "inside interior porthole portholes cabin"),
    Turn("street", "forest", "forest woods wood", "town city house houses"),
    Turn("street", "countrylane", "country rural dirt", "town city"),
    Turn("street", "lookout", "above", also="seen city"),
    Turn(
        "classroom",
        "gate",
        "snow rain storm night front outside exterior moon moonlight haunted dawn",
        "classroom desk desks window windows board class inside room club",
        "school",
    ),
    Turn("chapel", "village", "hill hilltop steeple", "inside interior pews altar window"),
    Turn("bar", "resort", "beach tiki tropical"),
    Turn("bar", "spacelounge", "space starship spaceship orbital"),
    Turn("garden", "plaza", "square", also="fountain"),
    Turn("corridor", "dungeon", "secret hidden underground stone"),
    Turn("outdoor mountain seacliff", "favela", "favela favelas slum slums"),
    Turn("hospitalcorridor hospital hospitaloutside", "hauntedhouse", "gates gate fence exterior outside hill", also="asylum"),
    Turn("village", "riceterraces", "terraced terraces"),
    Turn("village", "edostreet", "japanese japan"),
    Turn("village", "siheyuan", "chinese china"),
    Turn("village", "snowvillage", "siberian russian norwegian swedish finnish alaskan lapland", "summer spring"),
    Turn("livingroom", "tatami", "japanese", "modern"),
    Turn("plaza", "marketsquare", "medieval fantasy knights kingdom german prague bavarian"),
    Turn("shrine", "mughalpalace", "indian india hindu delhi jaipur", "jungle ruins ruined roots"),
    Turn("shrine", "orientpalace", "thai bangkok vietnamese chinese beijing burmese", "mountain jungle roots mountains"),
    Turn("castlecourtyard garden", "cloudtemple", "sect sect's wuxia xianxia", also="training"),
    Turn("garden", "cloudtemple", "sect sect's"),
    Turn("garden", "siheyuan", "moon", also="gate palace"),
    Turn("cafe terrace", "lotuspond", "lake lotus", "inside interior"),
    Turn("hospitalcorridor hospital", "hospitaloutside", "gates gate fence storm", "inside corridor hallway ward"),
    Turn("demonhall", "castleoutside", "rises rise rising plain above outside looms distant", "hall throne inside"),
    Turn("farm", "peasantcottage", "table maps map kitchen inside interior hearth attic hideout"),
    Turn("escapepod", "alienplanet", "jungle forest plants vegetation", "inside interior window"),
    Turn("escapepod", "icefield", "snow ice tundra", "inside interior window"),
    Turn("escapepod", "desert", "crashed dunes sand desert", "inside interior window"),
    Turn("market", "nightmarket", "cyberpunk hologram holograms holographic alien hovering hover space galactic futuristic"),
    Turn("rooftop street", "floodedcity", "drowned sunken submerged", "flower flowers"),
    Turn("pojangmacha street alley market", "pojangmacha", "seoul soju pojangmacha"),
    Turn("neon street", "skyflat", "penthouse", also="window"),
    Turn("skyislands", "planecabin", "airplane aeroplane plane airliner", also="window"),
    Turn("office privateoffice", "executive", "skyline skyscrapers skyscraper panorama panoramic"),
    Turn("restaurant cafe", "skybar", "skyline skyscrapers overlooking top", "sea beach valley lake table counter", also="city"),
    Turn("resort pool lobby", "forum", "senator senator's roman caesar", "bathhouse baths bath"),
    Turn("terrace balcony", "mediterranean", "sea ocean bay seaside", "cruise ship cafe café"),
    Turn("village", "mexicanstreet", "andean andes peruvian"),
    Turn("livingroom", "residential", "exterior"),
    Turn("chapel nave", "village", "exterior facade"),
    Turn("cockpit spacelounge", "space", "exterior", "planet's"),
    Turn("hauntedhouse countryhouse", "grandstair", "inside interior hall foyer stairs staircase"),
    Turn("corridor", "hotelcorridor", "mansion manor"),
    Turn("bedroom", "royalbedroom", "mansion manor palace castle"),
    Turn("garden park terrace balcony", "zengarden", "zen raked karesansui pagoda"),
    Turn("terrace balcony", "zengarden", "temple monastery"),
    Turn("garden gate", "siheyuan", "siheyuan hutong chinese china beijing suzhou scholar's"),
    Turn("garden park", "mughalpalace", "sultan's persian mughal maharaja's indian shah's arabian mosque"),
    Turn(
        "garden terrace balcony",
        "samuraihouse",
        "samurai samurai's daimyo daimyo's shogun shogun's engawa japanese ronin geisha's kyoto",
    ),
    Turn("shrine mountain", "cloudtemple", "wuxia xianxia sect sect's taoist daoist immortal immortals"),
    Turn("shrine", "cloudtemple", "clouds"),
    Turn("shrine village mountain", "monastery", "tibetan tibet himalayan himalayas nepalese nepal bhutan"),
    Turn("rooftop", "arabcity", "baghdad marrakesh marrakech cairo damascus istanbul arabian persian minarets moroccan medina"),
    Turn(
        "throne hall", "arabpalace", "sultan's sultan caliph caliph's arabian moorish shah's persian ottoman vizier's maharaja's"
    ),
    Turn("steppe", "yurtroom", "inside interior"),
    Turn("village", "steppe", "mongolian mongol kazakh"),
    Turn("alley", "yokocho", "izakaya izakayas yokocho tokyo shinjuku japanese", "neon cyberpunk holographic holograms"),
    Turn("street market", "shanghai", "shanghai chinatown"),
    Turn("street", "railcrossing", "railway railroad train trains level tracks", also="crossing"),
    Turn("farm", "irori", "irori"),
    Turn("kitchen", "oldkitchen", "japanese edo kamado samurai shogun's"),
    Turn("outdoor", "riceterraces", "rice"),
    Turn("outdoor", "teahills", "tea"),
    Turn("harbour", "fishingvillage", "beach sand thatched"),
    Turn("riverbank", "ghats", "india indian ganges hindu"),
    Turn("desert", "oasis", "camel camels bedouin palms caravan tents tent"),
    Turn("camp", "oasis", "desert dunes bedouin camel camels sahara"),
    Turn("pyramids", "egypt", "inside interior chamber corridor tomb torch torches torchlight torchlit burial"),
    Turn("pyramids", "jungletemple", "jungle aztec maya mayan inca rainforest"),
    Turn("egypt", "pyramids", "nile dunes desert outside sky", "inside interior chamber tomb"),
    Turn("tavern", "hotspring", "bath rocks outdoor onsen", also="spring"),
    Turn("study library", "wizard", "wizard wizard's sorcerer sorcerer's sorceress mage mage's magician's archmage's"),
    Turn("shrine ruins", "jungletemple", "angkor khmer roots banyan"),
    Turn("desert", "volcano", "volcanic lava"),
    Turn("demonhall", "castleoutside", "cliff hill mountain towers spires", "hall throne inside"),
    Turn("station", "platform", "fields field rice single village rural countryside one-platform unmanned"),
    Turn("castleoutside gate battlements", "orientpalace", "korean korea joseon chinese china imperial forbidden ming qing"),
    Turn("cafeteria restaurant", "spacelounge", "space spaceship starship orbital spacecraft"),
    Turn(
        "castleoutside battlements hall",
        "tenshu",
        "japan japanese samurai shogun shogun's daimyo daimyo's ninja sengoku edo feudal keep",
        but="throne room inside interior",
        also="cherry",
    ),
    Turn(
        "castleoutside hall", "tenshu", "japan japanese samurai shogun shogun's daimyo daimyo's ninja sengoku edo", "hall throne"
    ),
    Turn("corridor", "shoelockers", "shoe", also="lockers"),
    Turn("cockpit spacelounge", "icefield", "crashed crash-landed wrecked buried half-buried wreck", also="snow"),
    Turn("cockpit spacelounge", "desert", "crashed crash-landed wrecked buried half-buried wreck", "inside"),
    Turn("ramenshop", "nightmarket", "cyberpunk neon megacity holograms holographic"),
    Turn(
        "livingroom",
        "study",
        "noble noblewoman's nobleman's lady's lord's duke's countess's baron's aristocrat's aristocratic drawing velvet parlour",
    ),
    Turn("street", "terrace", "cafes cafés parisian paris montmartre", "window neon"),
    Turn(
        "witchhut", "woodhouse", "evening legs chimney outside clearing swamp path", "inside interior room cauldron fire shelves"
    ),
    Turn("street park", "countrylane", "avenue boulevard alley", "shop shops traffic cars", "cherry"),
    Turn("street park", "countrylane", "avenue boulevard", "shop shops traffic cars", "autumn"),
    Turn("garden lake siheyuan", "lotuspond", "chinese china wuxia jiangnan suzhou hanfu lotus", also="pond"),
    Turn("garden", "lotuspond", "chinese china wuxia hanfu"),
    Turn("lake", "lotuspond", "pavilion", also="lotus"),
    Turn("hotel motel", "hotel", "room bed"),
    Turn("stairwell", "spiralstair", "endless blackness abyss darkness bottomless stone medieval"),
    Turn("bar theatre", "jazzclub", "jazz blues saxophone", "opera"),
    Turn(
        "rooftop skybar",
        "neonroof",
        "neon cyberpunk megacity megatower flying hovercars holograms holographic futuristic skyscraper",
    ),
    Turn("cafe", "tatami", "scroll shoji alcove tokonoma tatami"),
    Turn("hall castleoutside", "skyislands", "clouds floating", "hall"),
    Turn("hall castleoutside", "battlements", "top atop", "hill hilltop mountain", "castle"),
    Turn(
        "hall mountain",
        "castleoutside",
        "hill hilltop rise rises rising above outside approach approaching towers over looms distant",
        "hall",
        "castle",
    ),
    Turn("street market", "festival", "festival"),
    Turn("street residential", "edostreet", "edo kyoto samurai geisha noren shogun yoshiwara"),
    Turn("street", "westernstreet", "frontier western cowboy tumbleweed tumbleweeds"),
    Turn("street", "westernstreet", "wild", also="west"),
    Turn("theatre", "concert", "concert idol band", "hall opera orchestra"),
    Turn("ruins shrine", "jungletemple", "jungle rainforest"),
    Turn("garden", "forum", "roman"),
    Turn("street", "desert", "desert"),
    Turn("treetops", "enchantedforest", "clearing glade"),
    Turn("street", "riverbank", "river riverside canal stream embankment"),
    Turn("shop", "cornershop", "puddles puddle outside parking"),
    Turn("bridge gorge", "stonebridge", "ravine gorge chasm canyon abyss", "rope plank planks hanging suspension", also="stone"),
    Turn("bridge", "gorge", "canyon ravine gorge chasm abyss bottomless mountain mountains jungle rope suspension"),
    Turn("garden greenhouse park", "hydroponics", "spaceship starship orbital"),
    Turn("garden greenhouse park", "hydroponics", "space", also="station"),
    Turn("lighthouse", "logcabin", "room inside interior"),
    Turn("street", "oldtown", "old", also="town"),
    Turn("street", "oldtown", "victorian medieval edwardian renaissance cobbled cobblestone cobblestones gaslit london carriage"),
    Turn("street", "ruinedcity", "ruined bombed bombed-out destroyed post-apocalyptic apocalypse apocalyptic wartime"),
    Turn("station", "platform", "seaside sea coast coastal ocean rural countryside mountain"),
    Turn("mountain", "desert", "desert"),
    Turn("mountain outdoor", "seacliff", "sea seaside ocean waves surf coast", "mountains peaks"),
    Turn("busstop", "street", "city town downtown urban street"),
    Turn("corridor", "hotelcorridor", "hotel motel apartment inn"),
    Turn("corridor", "hospitalcorridor", "hospital"),
    Turn("hospital", "hospitalcorridor", "corridor hallway passage"),
    Turn("corridor prison", "dungeon", "dungeon"),
    Turn("corridor", "hall", "castle palace"),
    Turn("corridor", "hospitalcorridor", "asylum clinic morgue"),
    Turn("corridor", "shipcorridor", "spaceship starship spacecraft space spaceship's starship's"),
    Turn("corridor", "shipcorridor", "station station's", "train railway metro subway underground bus police fire"),
    Turn("gate", "shrine", "temple shrine monastery sect sect's torii"),
    Turn("gate", "castleoutside", "castle fortress palace city"),
    Turn("gate", "graveyard", "cemetery graveyard"),
    Turn("village", "woodhouse", "wood woods forest", "village"),
    Turn("cave mine", "subway", "subway metro underground-railway"),
    Turn("street market oldtown shrine", "forum", "rome roman greece greek athens"),
    Turn("street oldtown", "edostreet", "edo kyoto gion samurai geisha geishas shogun ninja"),
    Turn("street", "westernstreet", "western cowboy cowboys outlaw outlaws sheriff gunslinger gunslingers frontier"),
    Turn("wizard witchhut", "woodhouse", "wood woods forest", "inside interior room", "cottage"),
    Turn("wizard witchhut", "woodhouse", "wood woods forest", "inside interior room", "hut"),
    Turn("logcabin", "woodhouse", "wood woods forest trees", "inside interior fireplace hearth bedroom"),
    Turn(
        "bedroom",
        "royalbedroom",
        "princess princess's prince prince's queen queen's king's royal "
        "empress empress's emperor's duchess duchess's duke's countess's baroness's sultan's noble noblewoman's lady's",
    ),
    Turn("forest village", "treetops", "elven elvish elves elf"),
    Turn("forest desert", "camp", "tent tents campfire"),
    Turn("deck", "airship", "airship zeppelin clouds flying"),
    Turn(
        "observationdeck",
        "cockpit",
        "spaceship starship spacecraft space ship ship's starship's spaceship's nebula planet galaxy",
    ),
    Turn("throne hall", "demonhall", "demon demons demonic devil devil's underworld hell hell's infernal satan lucifer demon's"),
    Turn("throne hall ballroom", "icepalace", "ice"),
    Turn("throne hall", "orientpalace", "chinese china"),
    Turn("throne hall shrine dungeon", "egypt", "egypt egyptian pharaoh pharaoh's"),
    Turn("shrine ruins", "jungletemple", "jungle aztec mayan maya inca"),
    Turn(
        "cafe",
        "tatami",
        "pond garden maple maples bamboo kyoto edo geisha ceremony japanese samurai shogun's",
        also="tea",
    ),
    Turn(
        "cafe",
        "tatami",
        "pond garden maple maples bamboo kyoto edo geisha ceremony japanese samurai shogun's",
        also="teahouse",
    ),
    Turn("laundry", "rooftop", "rooftop roof"),
    Turn("hideout", "sewer", "sewer sewers"),
    Turn("station", "westernstreet", "western duel frontier cowboy"),
    Turn("greenhouse", "hydroponics", "mars martian space station spaceship starship colony orbital lunar"),
    Turn("livingroom", "study", "victorian edwardian gothic regency georgian 1890s 1880s gaslit séance seance"),
    Turn("logcabin", "woodhouse", "northern aurora"),
    Turn(
        "train", "oldtown", "nobleman's noble's duke's london victorian horses horse-drawn coachman cobbled cobblestones gaslit"
    ),
    Turn("gate hauntedhouse village", "edostreet", "samurai shogun shogun's daimyo daimyo's ninja edo"),
    Turn("harbour", "lake", "lake lakeside"),
    Turn("office bedroom apartment", "hideout", "hacker hacker's hackers hackers'"),
    Turn("dungeon cellar basement", "hideout", "hacker hacker's hackers hackers' monitors servers"),
    Turn("court throne hall", "treetops", "elven elvish elves elf fae fairy"),
    Turn("court", "throne", "queen's king's royal emperor's duke's prince's princess's queen king"),
    Turn("volcano", "moon", "moon lunar lander"),
    Turn("volcano", "mars", "mars martian"),
    Turn("volcano", "alienplanet", "planet alien"),
    Turn("bridge", "park", "koi pond"),
    Turn("street highway desertroad", "car", "windshield windscreen dashboard passenger"),
    Turn("garden park", "hydroponics", "orbiting orbital starship spaceship hydroponic spacecraft"),
    Turn("stairwell", "dungeon", "stone spiral spiraling spiralling castle dungeon"),
    Turn(
        "hospitalcorridor waitingroom", "concourse", "train station railway terminus", "hospital clinic infirmary nurse's nurses'"
    ),
    Turn("street", "oldtown", "executioner's executioner guillotine gallows plague knights medieval"),
    Turn("street", "mediterranean", "seaside greek sicilian italian"),
    Turn("riverbank", "swamp", "jungle rainforest amazon mangrove mangroves"),
    Turn("shrine", "monastery", "prayer buddhist cliffside", also="monastery"),
    Turn("logcabin", "cabin", "ship ship's liner porthole portholes galleon vessel ferry cruise steamship"),
    Turn("kitchen", "hall", "mansion castle palace manor", "kitchen"),
    Turn("terrace balcony", "mediterranean", "greek santorini aegean mediterranean sicilian"),
    Turn("shrine", "festival", "festival"),
    Turn("hotel", "motel", "roadside vacancy"),
    Turn("ritual", "forest", "wood woods forest grove clearing"),
    Turn("corridor", "shipcorridor", "zero-gravity zero-g weightless"),
    Turn("cellar basement", "recording", "band rehearsal drums amps"),
    Turn("train", "compartment", "compartment"),
    Turn("livingroom", "logcabin", "ski chalet alpine log lodge"),
    Turn("whitecity", "neon", "neon cyberpunk dystopian holograms hologram"),
    Turn("airfield", "mechahangar", "mecha mech mechs robot robots"),
    Turn("airfield", "shuttlebay", "spaceship starship spacecraft shuttle space starfighter starfighters"),
    Turn("seacliff", "lighthouse", "lighthouse"),
    Turn("forest", "birchwood", "birch birches"),
    Turn("shipcell", "dungeon", "pirate pirate's pirates pirates' galleon frigate sailing"),
    Turn("basement", "dungeon", "castle chains tower"),
    Turn("basement", "cellar", "wine casks barrels vineyard"),
    Turn("stadium", "concert", "concert idol band singer"),
    Turn(
        "hospital hospitalcorridor waitingroom",
        "hospitaloutside",
        "outside exterior building facade",
        "window inside corridor room",
    ),
    Turn("library", "bookstore", "shop store bookshop till", "school university"),
    Turn("suburb porch", "residential", "japanese japan tokyo osaka kyoto"),
    Turn("street park", "treewalk", "tree-lined"),
    Turn(
        "livingroom apartment", "skyflat", "high-rise highrise skyscraper penthouse panorama panoramic skyline floor-to-ceiling"
    ),
    Turn("breakroom", "office", "school teachers teacher's teachers' faculty"),
    Turn("prison", "prisonyard", "yard courtyard watchtower walls outside", "cell cells"),
    Turn("pool", "resort", "palms palm resort hotel tropical loungers villa island"),
    Turn("airfield", "mechahangar", "mech mecha mechs robot robots giant starship spaceship spaceships space"),
    Turn("factory", "warehouse", "abandoned derelict empty ruined crates"),
    Turn("busstop", "highway", "car cars truck asphalt horizon driving highway", "bus shelter"),
    Turn("hotel", "motel", "exterior outside parking sign"),
    Turn("motel", "hotel", "inside bed bedroom interior bathroom curtains"),
    Turn("highway busstop", "desertroad", "desert mesa cactus cacti"),
)
"""In their order: the first that fits."""


def settled(place: str, words: Iterable[str], mood: str) -> str:
    """A street under neon is the neon city; a station by the sea is the small one; somebody's office is a private one."""
    words = list(words)
    place = place or ("bedroom" if _of_someone(words) else "")
    if place == "office" and any(a.endswith(("'s", "s'")) and b == "office" for a, b in pairwise(words)):
        return "privateoffice"
    seen = set(words)
    turned = next((turn.to for turn in TURNS if turn.takes(place, seen)), "")
    if turned:
        return turned
    if place in ("street", "alley") and mood == "neon":
        return "neon"
    return local(place, words)


def _of_someone(words: list[str]) -> bool:
    """Whether it is somebody's own room: my room, the heroine's messy room."""
    before = words[max(0, words.index("room") - 2) : words.index("room")] if "room" in words else []
    return any(w in ("my", "her", "his", "their") or w.endswith("'s") for w in before)
