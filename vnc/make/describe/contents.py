"""What the pictures of places hold, so that a note can name what a prompt asks for and the picture has not."""

from collections.abc import Mapping

CONTENTS: Mapping[str, str] = {
    "classroom": "desk chair blackboard chalkboard board poster clock window",
    "corridor": "locker window door floor lamp",
    "stairwell": "stair staircase step landing railing handrail window poster bench lamp cupboard plant bag extinguisher board",
    "rooftop": "fence railing door tank water skyline building city",
    "gate": "gate wall tree school path building clock",
    "library": "book bookshelf bookcase shelf table lamp window",
    "gym": "basketball ball hoop stage curtain window floor",
    "shoelockers": "locker shoe door glass umbrella clock plant poster board crest tree mat lamp window",
    "lockerroom": "locker bench towel shirt jersey ball bottle bag board boot window lamp star emblem",
    "scienceroom": "bench flask beaker tube rack burner flame microscope tap sink skeleton skull chart board blackboard shelf "
    "cabinet globe jar bottle stool window curtain poster",
    "sportsfield": "track lane goal net stand bleacher seat floodlight mast scoreboard flag hurdle ball "
    "grass roof tree hill railing",
    "karaoke": "screen sofa couch table drink glass tambourine maraca microphone mic speaker tablet "
    "book chip ball light lamp beam cushion door telephone star",
    "arcade": "machine claw plush toy bear rabbit prize cabinet screen stool button joystick sign star heart light arrow pad",
    "aquarium": "tank water fish shark whale ray jellyfish coral bubble kelp bench glass rock sign "
    "board column railing rail light",
    "concert": "stage screen beam lamp light truss speaker drum guitar keyboard amplifier microphone "
    "crowd audience people glowstick stick star runway confetti smoke",
    "dancestudio": "mirror barre window curtain piano stool mat ball speaker picture shoe ribbon towel board floor door poster",
    "dressingroom": "mirror bulb light table chair costume dress gown rack hat bouquet flower rose wig "
    "brush lipstick bottle palette trunk scarf star door poster",
    "recording": "desk mixer fader knob meter microphone mic window glass lamp light foam speaker "
    "monitor screen guitar chair headphone rack rug stool",
    "boxing": "ring rope post bag glove window brick lamp weight dumbbell poster stool bucket bench clock mat chain",
    "icerink": "ice board glass goal net seat stand flag window skate scoreboard lamp cone line beam",
    "bowling": "lane pin ball rack arrow screen seat bench table drink lamp light mural wall shoe",
    "cinema": "screen seat row curtain aisle step lamp light sconce sign popcorn beam film",
    "archery": "target bow arrow rack grass lawn roof tree post beam board curtain bank",
    "skislope": "snow ski pole lift chair lodge house mountain peak tree fir gate net goggles window smoke",
    "hairsalon": "mirror chair bottle brush scissors comb dryer basin shelf trolley window picture lamp plant pot counter",
    "boutique": "rack rail dress coat mirror curtain dummy mannequin table bag hat shoe scarf counter "
    "till lamp rug plant window shelf",
    "billiards": "table ball cue lamp bar bottle stool glass dart board rack chalk clock picture counter sign",
    "dojo": "mat screen scroll sword drum lantern garden shoji",
    "tatami": "mat screen table cushion scroll vase lamp lantern door garden shoji",
    "musicroom": "piano chair stand curtain board window note",
    "artroom": "easel canvas painting brush stool head bust window paint",
    "street": "shop store window lamp tree wire road crossing house building pavement plant",
    "construction": "crane digger excavator pipe cone barrier plank mixer sand heap shovel container fence brick scaffold "
    "scaffolding net building column lamp city",
    "residential": "house wall gate tree pole wire mirror bicycle bike car machine hedge plant pot flower roof window balcony "
    "hill road",
    "gasstation": "pump canopy roof shop car van sign price light lamp road hill tree pole wire tyre tire hose post",
    "oldtown": "house shop sign lamp lantern window door church spire tower cobble cobblestone flower roof timber",
    "station": "train track sign bench machine clock roof rail platform",
    "subway": "train track rail sign bench poster pillar tunnel",
    "platform": "hut shelter sign lamp bench track rail flower grass sea pole wire",
    "busstop": "sign shelter bench road field paddy hill timetable",
    "train": "seat window strap door rail",
    "businside": "seat window pole strap aisle driver notice mirror street tree house shop",
    "compartment": "seat bench window curtain table cup book flower suitcase luggage rack lamp picture carpet mountain hill "
    "field",
    "diningcar": "table tablecloth cloth lamp window curtain chair carpet door plate glass wine napkin mirror ceiling hill "
    "mountain field",
    "shop": "shelf goods counter lamp fridge aisle",
    "mall": "escalator shop window sign tree plant bench bag banner clock gallery railing roof glass column board people "
    "bridge stair",
    "warehouse": "shelf rack box carton crate barrel drum container forklift door window lamp crane hook chain pallet beam "
    "number light",
    "cafeteria": "table bench tray counter window curtain door clock lamp menu plate bowl fork milk apple jug bottle kitchen "
    "pot hood ladle shelf poster plant machine radiator trolley food",
    "hotelcorridor": "door carpet lamp window picture vase flower table curtain",
    "bar": "bottle glass counter stool lamp sign table candle cocktail bench window shelf",
    "meetingroom": "table chair screen whiteboard window paper glass lamp",
    "lecturehall": "bench desk blackboard board window lamp",
    "ramenshop": "counter stool bowl pot lantern curtain menu poster noodle lamp",
    "bakery": "bread loaf cake counter shelf blackboard window lamp till",
    "antiqueshop": "clock vase globe gramophone book mask mirror chest armchair armour doll lamp shelf counter portrait horse "
    "typewriter violin skull",
    "roofgarden": "plant tomato flower herb bed bench pot fence railing tank door skyline building city box vegetable",
    "cafe": "counter cup shelf lamp plant window table machine coffee menu",
    "terrace": "table chair cup awning parasol flower fountain window house lamp light tree clock tower vase",
    "park": "bench tree path pond lamp flower grass",
    "garden": "hedge rose flower fountain arch path mansion bush",
    "festival": "stall lantern firework people gate food",
    "playground": "swing slide sandbox tree building bench sand",
    "gorge": "bridge plank rope cliff river rock pine tree mountain grass",
    "graveyard": "grave gravestone tombstone tree fence cross path gate",
    "hauntedhouse": "house mansion tower turret roof window door gate fence tree grave tombstone gravestone fountain path "
    "drive grass bush clock chimney lantern stair step moon porch urn",
    "funfair": "wheel tent carousel balloon light stall booth",
    "bridge": "bridge river water lamp railing arch tree",
    "riverbank": "river water path tree grass step stairs railing house bridge lamp hedge flower",
    "alley": "lamp pipe box crate door window wire lantern steam bin",
    "skybar": "table light bar bottle skyline city moon stool glass",
    "bedroom": "bed desk lamp window curtain book shelf picture rug carpet pillow plant chair",
    "hotel": "bed lamp window city armchair carpet skyline picture chair",
    "lobby": "desk key bell clock lamp column chandelier sofa couch armchair palm plant table door stair staircase carpet "
    "trolley suitcase luggage vase flower book pillar counter picture cushion pillow",
    "attic": "trunk chest box window beam mirror book cobweb carton armchair sheet rafter",
    "nightclub": "bar glass cocktail floor beam speaker ball dancer lamp light desk record",
    "balcony": "railing table chair plant pot door city skyline cup candle light string",
    "car": "seat window windscreen dashboard wheel mirror road building tree screen headrest",
    "carpark": "car column post lamp arrow bay line pipe light parking",
    "lift": "door button panel rail lamp light display mirror steel",
    "kitchen": "table stove fridge cupboard sink window lamp fruit pot kettle oven",
    "livingroom": "sofa couch table rug carpet lamp window curtain picture plant book shelf",
    "bath": "bath water bucket stool tile window mountain pool",
    "bathroom": "bathtub tub bath curtain basin sink mirror tile towel window bottle tap shower toilet shelf plant pot basket "
    "mat lamp duck candle sponge soap robe cabinet door foam bubble steam water",
    "casino": "table card chip wheel machine stool chandelier carpet lamp light slot column plant curtain",
    "hotspring": "pool water rock fence bamboo hut lantern hill steam pail",
    "pool": "water lane fence school hill chair ladder",
    "laundry": "machine washer dryer basket clock window table",
    "forest": "tree path fern grass trunk light bush leaf",
    "swamp": "tree reed lily water firefly moss root",
    "bamboo": "bamboo path leaf cane stalk tree",
    "shrine": "gate torii stairs step lantern tree temple rope",
    "beach": "sea sand palm umbrella parasol wave water shell",
    "mountain": "mountain peak tree pine meadow rock flower snow",
    "volcano": "fire lava rock smoke ash cone",
    "waterfall": "water pool rock fern cliff leaf tree",
    "lake": "water mountain boat jetty pier reed tree dock",
    "field": "flower sunflower windmill path grass hill",
    "meadow": "flower tree fence grass hill",
    "wheatfield": "wheat grain path hill tree",
    "cornfield": "corn maize path hill tree",
    "lavender": "flower lavender row hill tree",
    "paddy": "rice path hill tree water",
    "lookout": "town city light fence tree flower house roof skyline",
    "cave": "rock crystal water light entrance stalactite",
    "hall": "pillar banner window carpet table chandelier candle column torch",
    "battlements": "tower banner flag torch brazier wall stone mountain river roof door merlon ivy parapet castle village fire",
    "castleoutside": "castle tower gate gatehouse bridge drawbridge moat lantern banner flag wall hill tree portcullis chain "
    "roof lamp torch water crest shield",
    "ballroom": "floor window column stair staircase chandelier gallery candle balcony",
    "chapel": "pew window altar candle cross flower aisle glass",
    "museum": "painting picture statue bench rope vase frame",
    "theatre": "stage curtain seat moon light spotlight",
    "tvstudio": "camera desk screen lamp light spotlight microphone chair armchair stage monitor star sign cable mug boom",
    "airport": "plane aeroplane airplane seat board window plant",
    "planecabin": "seat window screen carpet aisle cloud curtain bin locker headrest magazine",
    "market": "stall awning fruit lantern house goods",
    "greenhouse": "plant flower glass path pot tree leaf",
    "hydroponics": "plant leaf tree lettuce tomato strawberry fruit rack shelf lamp light pipe window planet trough",
    "restaurant": "table candle window plant wine lamp tablecloth glass",
    "desert": "dune sand cactus rock mesa sun",
    "throne": "throne banner torch carpet pillar column window",
    "wizard": "book desk scroll candle globe bottle skull crystal ball telescope herb potion shelf",
    "clockwork": "clock gear cog wheel bell dial pendulum beam",
    "tavern": "fireplace barrel table mug candle beam shelf bottle hearth fire lantern counter",
    "observatory": "telescope dome star sky chart map desk lamp ladder step stairs stool book cup drawer column pier paper floor "
    "roof slit",
    "prison": "cell bar bunk bed mattress blanket pillow window basin sink tap mirror towel bucket table stool book cup tally "
    "chain lamp door pipe drain",
    "dungeon": "cell bar chain torch wall door",
    "bunker": "bunk bed blanket pillow shelf tin can bottle box mask table map radio mug stool lamp hatch door wheel pipe "
    "duct clock dial switch lantern valve",
    "ritual": "circle candle altar pentagram drape curtain skull book statue pillar brazier flame fire candelabrum candelabra "
    "star rune bowl step",
    "cellar": "barrel cask bottle candle lamp arch wine",
    "cabin": "bed bunk globe map chart candle lantern window desk book",
    "deck": "mast sail rope wheel sea barrel cannon rigging ship",
    "underwater": "coral fish plant light bubble column seaweed ruin",
    "farm": "barn house farmhouse windmill silo fence hay bale chicken hen rooster chick tree flower field pitchfork straw door "
    "porch chimney window path grass hill",
    "barn": "beam hay straw ladder stall bale lantern lamp door loft post gate can board horseshoe rope window",
    "village": "house cottage well castle path fence tree flower church",
    "ruins": "column arch stone grass pillar",
    "ruinedcity": "building house car wreck van road street sign lamp tree bush grass plant ivy rubble crack fire barrel "
    "tower bridge skyline window",
    "battlefield": "banner sword spear wheel shield smoke crow castle arrow",
    "privateoffice": "desk chair lamp window blind book bookshelf bookcase shelf cabinet certificate diploma globe plant phone "
    "telephone paper carpet rug fan coat hat armchair drawer folder file trophy portrait frame city skyline door",
    "office": "desk computer monitor chair window plant lamp screen",
    "court": "bench seal table flag stand chair gavel judge",
    "questioning": "table chair lamp mirror camera pane clock recorder",
    "garage": "car tool tyre bench lift door cabinet",
    "workshop": "bench tool window saw hammer plank board clock shelf lamp drawer wood shaving plane beam",
    "smithy": "anvil fire hammer forge hearth tong horseshoe sword blade trough coal bellows beam",
    "hospital": "bed curtain window plant lamp",
    "morgue": "table body corpse sheet drawer lamp door trolley sink basin tile bottle cabinet tag drain instrument scalpel "
    "curtain",
    "hospitalcorridor": "door bed trolley seat sign lamp bench",
    "lab": "tank tube screen lamp table bench pipe",
    "hideout": "monitor screen computer keyboard cable server rack desk chair light poster book shelf window can speaker code "
    "map",
    "cockpit": "console screen window planet seat panel display",
    "shipcorridor": "hatch door pipe panel display screen porthole window planet star lamp light grating crate vent frame "
    "locker cable console",
    "medbay": "pod capsule glass bed screen monitor lamp light window planet console door hose mist panel",
    "space": "planet star ring asteroid moon nebula station rock",
    "moon": "moon crater rock boulder earth planet star sun dome base station tank mast antenna dish panel rover car lander "
    "ship spaceship flag footprint track hill mountain window plant",
    "mars": "rock boulder crater dune sand desert mesa mountain hill dome colony base tank mast antenna dish panel rover car "
    "robot probe rocket ship spaceship track moon sun star plant window",
    "submarine": "periscope pipe valve wheel hatch door dial gauge sonar screen lamp light chart map table chair seat lever "
    "switch button speaker telephone ladder clock bolt",
    "alienplanet": "planet moon sun star ring rock crystal crater dome plant mushroom path spaceship lander ship mast antenna "
    "hill spire mountain desert",
    "neon": "sign light puddle crowd people skyscraper tower wire",
    "harbour": "pier boat lighthouse sea lamp rope water jetty",
    "lighthouse": "lighthouse tower sea cliff fence path house grass",
    "royalbedroom": "bed canopy curtain window tapestry candle candelabra candlestick table mirror fireplace fire "
    "hearth stool chair rose vase flower carpet rug pillow cushion post crown beam bottle flask perfume mantelpiece",
    "woodhouse": "cottage cabin house hut chimney window door lantern path tree log axe fence mushroom flower roof "
    "smoke stump bush shutter woodpile",
    "logcabin": "fireplace fire hearth log wood chimney armchair chair fur hide pelt rug antler window ski snowshoe "
    "lantern lamp table mug cup blanket beam shelf curtain basket sofa couch mantelpiece tree firewood",
    "study": "fireplace fire hearth book bookshelf bookcase shelf armchair chair globe desk lamp candle portrait "
    "painting picture clock window curtain carpet rug table decanter bottle glass mantelpiece paper frame",
    "arena": "sand gate arch seat tier crowd people banner flag shield sword spear brazier fire torch wall box awning "
    "door stand portcullis",
    "forum": "column temple statue step stair square colonnade pediment brazier fire torch cypress tree flower jar "
    "amphora pot vase wall aqueduct house door marble slab pedestal",
    "edostreet": "shop lantern lamp curtain noren lattice window roof tile castle keep sign house tree tub barrel "
    "tree eave board goods street rope",
    "westernstreet": "saloon church wheel barrel porch sign window door lantern lamp trough rail tower tumbleweed rut "
    "boardwalk balcony post rope house shop butte rock star",
    "camp": "tent fire campfire log kettle pot lantern lamp crate barrel flag banner pack backpack tree rope stone "
    "spear smoke spark kettle tripod",
    "treetops": "tree house treehouse bridge walkway lantern lamp platform window door rail railing leaf roof rope "
    "trunk branch light plank",
    "skyislands": "island castle temple waterfall bridge cloud tree tower flower grass column flag path bird slab ivy rock water",
    "airship": "balloon envelope wheel helm propeller engine rope ladder rail railing crate barrel telescope lamp "
    "lantern cloud hatch deck plank dial gauge airship zeppelin",
    "jungletemple": "temple pyramid stair step face head statue vine root tree fern leaf liana tower serpent stone "
    "grass moss slab",
    "icepalace": "throne crystal ice icicle pillar column window chandelier aurora floor snow mountain arch step star mirror",
    "egypt": "column statue sarcophagus coffin torch brazier fire hieroglyph sign jar gold coin treasure jackal wall "
    "painting step door sand carpet figure",
    "orientpalace": "hall roof column pillar lantern stair step terrace lion statue censer incense tree flower "
    "gallery door window courtyard pagoda palace dragon railing",
    "apartment": "bed table window curtain pillow quilt cushion rug book comic shelf fridge kettle pot sink tap cupboard laptop "
    "cup mug shirt poster clock lamp laundry plant balcony microwave paper",
    "enchantedforest": "tree root mushroom toadstool light firefly vine stream flower moss grass trunk hollow leaf fern door "
    "spore",
    "crystalcave": "crystal lake water rock stalactite gem island reflection stone light",
    "concourse": "clock vault roof glass window ticket counter kiosk board sign arch lamp people crowd suitcase luggage floor "
    "door star",
    "mine": "timber beam prop rail track cart ore gold lantern lamp pick pickaxe barrel crate rock stone vein gem drift",
    "lair": "gold coin hoard treasure chest crown sword goblet cup gem jewel skull bone rib pillar column torch rock vine",
    "sewer": "water brick wall lamp pipe grate grating moss walkway arch vault canal puddle",
    "flowershop": "flower bouquet bucket tin pot plant counter ribbon paper basket board chalkboard window lamp rose shelf "
    "wreath till door",
    "cornershop": "shop store window sign door bicycle bike bin flag banner machine pole wire house light shelf car-park",
    "mediterranean": "house dome sea boat church bell cliff flower bougainvillea pot wall door terrace step window sail lamp",
    "cruise": "deck rail railing chair deckchair lifeboat boat buoy window door flag lamp post sea coast plank",
    "venice": "canal gondola boat bridge house pole window shutter door tower water laundry lamp flower pole",
    "observationdeck": "window glass telescope binoculars rail railing bench city skyline tower river building light floor "
    "mountain street",
    "demonhall": "throne pillar chain brazier fire carpet window step skull horn crack ember stone flame",
    "policestation": "desk board map photograph thread cell bar computer screen lamp file paper cabinet window blind clock star "
    "badge phone cup",
    "savannah": "acacia tree grass mountain elephant giraffe antelope herd waterhole water rock plain snow",
    "jungle": "tree river water waterfall fall stone fern flower liana vine leaf root moss",
    "snowvillage": "snow mountain peak house chalet church fir pine tree lane fence lamp roof window smoke",
}
"""Place to things in its picture, in the singular."""

VAGUE = frozenset(
    [
        *("light", "sun", "sky", "school", "city", "building", "station", "stone", "tile", "floor", "wall", "people", "water"),
        *("glass", "grass", "goods", "cloud", "path", "row", "town", "plant", "hill", "house", "food", "road", "field", "moon"),
        *("star", "note", "ruin", "wood", "paint", "level", "panel", "display"),
    ]
)
"""Words for what is everywhere, or is said of more than a thing."""
OTHERS = """
balloon bathtub bear bicycle bike bird bouquet broom cage cake campfire canoe carriage cat cauldron chessboard coffin
cow crown dog doll guitar hammock harp helicopter horse hourglass kite map mask microphone motorcycle painting
pentagram photograph portrait puppet rainbow robot rocket satellite scarecrow scooter sculpture seagull sheep skeleton
sled snowman spaceship spiderweb surfboard teapot telephone television tractor trophy truck typewriter van
violin waterwheel wheelchair wreck yacht
"""
"""Things that no picture holds."""
THINGS = frozenset(" ".join((*CONTENTS.values(), OTHERS)).split()) - VAGUE


def missing(place: str, said: tuple[str, ...]) -> tuple[str, ...]:
    """The things among the words that the picture of the place does not hold."""
    held = CONTENTS.get(place, "").split()
    return tuple(word for word in said if (thing := _thing(word)) and thing not in held)


def _thing(word: str) -> str:
    """A thing in the singular; nothing for other words."""
    forms = (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        word.removesuffix("ves") + "f",
        word.removesuffix("ies") + "y",
    )
    return next((form for form in forms if form in THINGS), "")
