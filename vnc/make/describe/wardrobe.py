"""Words about what is worn: garments, the clothes of trades, things on head, neck, arms and back, patterns."""

from vnc.make.describe import headwear


def each(kind: str, words: str) -> dict[str, str]:
    """Phrases parted by commas, all of one kind."""
    return dict.fromkeys((w.strip() for w in words.split(",")), kind)


OUTFITS: dict[str, str] = {
    **each("armour", "plate armour, plate armor, armour, armor, armoured, armored, breastplate, full plate, plate mail"),
    **each("leather armour", "leather armour, leather armor, leathers, leather jerkin, brigandine, "
            "leather cuirass"),
    **each("cuirass", "cuirass, bronze cuirass, bronze armour, bronze armor, lorica, muscle cuirass"),
    **each("mail", "chainmail, chain mail, hauberk, tabard, surcoat"),
    **each("furs", "bear fur, bear fur cloak, bearskin, wolf pelt, wolf fur, pelts, furs, wolfskin, animal skins"),
    **each("bare chest", "loincloth, tiger skin loincloth, bare chest, bare chested, barechested, shirtless, topless, "
        "bare torso"),
    **each("kimono", "layered kimono, junihitoe, twelve layered robe, twelve layered kimono, kimono, yukata, furisode, "
        "jinbei, nagajuban"), **each("hakama", "shrine robes, shrine robe, shrine maiden outfit, shrine maiden robes, "
            "miko outfit, miko robes, kendo uniform, "
            "shinto robes, kamishimo, kataginu"), "hakama": "hakama",
    **each("hanfu", "hanfu, layered robes, silk robes, flowing robes, taoist robe, daoist robe, taoist robes, daoist robes, "
        "qixiong"),
    **each("qipao", "qipao, cheongsam, mandarin dress, ao dai"), "sari": "sari", "saree": "sari", "lehenga": "sari",
    **each("kurta", "kurta, sherwani, salwar kameez, salwar, kameez, tunic suit"),
    **each("ninja", "ninja suit, ninja outfit, ninja garb, shinobi garb, shinobi outfit, ninja gear"),
    **each("maid", "maid uniform, maid dress, maid outfit, maid"),
    **each("apron", "work apron, apron, pinafore"),
    **each("overalls", "overalls, dungarees, bib overalls"),
    **each("tied jumpsuit", "overalls tied at the waist, jumpsuit tied at the waist, overalls tied around the waist, "
            "coveralls tied at the waist"),
    **each("jumpsuit", "jumpsuit, coveralls, coverall, boiler suit, flight suit, mechanic s overalls, prison uniform, "
            "utility suit, hazmat suit, protective suit, radiation suit, work suit, prison clothes, prison jumpsuit, "
                "prison suit, prison garb, convict uniform, "
            "prisoner s uniform, inmate uniform, prison outfit"),
    **each("labcoat", "lab coat, labcoat, white coat, laboratory coat, doctor s coat"),
    **each("scrubs", "scrubs, surgical gown, hospital scrubs"),
    **each("chef", "chef s whites, chef whites, chef s jacket, chef jacket, double breasted jacket, chef s uniform, "
            "chef uniform"),
    **each("bodysuit", "bodysuit, body suit, catsuit, wetsuit, plugsuit, plug suit, pilot suit, skinsuit, mech suit, "
        "mecha suit, mech pilot "
            "suit, mecha pilot suit, combat suit"),
    **each("spacesuit", "spacesuit, space suit, astronaut suit, eva suit"),
    **each("police", "police uniform, policeman s uniform, patrol uniform, security uniform, sheriff s uniform"),
    **each("military", "military uniform, dress uniform, officer s uniform, army uniform, naval uniform, "
            "military jacket, military style jacket, military coat, regimentals, general s uniform, admiral s uniform, "
                    "hussar jacket"),
    **each("fatigues", "fatigues, army jacket, combat uniform, camouflage uniform, combat fatigues, field jacket, battledress, "
            "army fatigues, tactical gear, combat gear"),
    **each("trench coat", "trench coat, trenchcoat, mackintosh, duster, duster coat, long duster"),
    **each("raincoat", "raincoat, rain coat, rain jacket, oilskin, oilskins, slicker, sou wester"),
    **each("puffer", "puffer, puffer jacket, puffer coat, down jacket, padded jacket, quilted jacket, padded coat, ski jacket"),
    **each("biker jacket", "leather jacket, biker jacket, motorcycle jacket, leather biker jacket, studded jacket, "
            "studded leather jacket, "
            "leather coat jacket"),
    **each("denim jacket", "denim jacket, jean jacket, jeans jacket"),
    **each("tailcoat", "tailcoat, tail coat, morning coat, butler uniform, butler s uniform, butler suit"),
    **each("cassock", "cassock, clerical collar, priest s robes, vestments, clerical robe, soutane"),
    **each("habit", "habit, nun s habit, nun habit, monk s habit, friar s habit, monastic robe, monk s cowl"),
    **each("robe", "robe, robes, wizard robe, wizard robes, academic gown, choir robe"),
    **each("toga", "wrap, kente cloth, wrapped cloth, himation, cloth over one shoulder, patterned wrap, wrapper"),
        "toga": "toga", "stola": "toga", "chiton": "toga", **each("poncho", "poncho, serape"),
    **each("coat", "overcoat, greatcoat, coat, winter coat, wool coat, woollen coat, uniform coat, patchwork coat, longcoat, "
            "long coat"),
    **each("suit", "tweed, tweeds, tweed jacket, tweed suit, pinstripes, tuxedo, suit, three piece suit, skirt suit, "
            "pantsuit, dinner jacket, smoking jacket, funeral suit, mourning suit"),
    **each("waistcoat", "waistcoat, vest, gilet, leather vest, fur vest, embroidered vest"), **each("sweater vest",
        "sweater vest, slipover, knitted vest, knit vest, "
        "tank sweater, sleeveless sweater, sleeveless pullover, "
            "argyle vest"), "gakuran": "gakuran",
    **each("sailor", "sailor uniform, sailor suit, sailor fuku, sailor outfit, sailor top, sailor collar"),
    **each("jacket", "jacket, windbreaker, buckskin jacket, suede jacket, work jacket, hunting jacket"),
    **each("parka", "parka, anorak, fur hooded coat, fur hooded jacket, fur trimmed coat with hood"),
    **each("duffle coat", "duffle coat, duffel coat, duffle, toggle coat"),
    **each("pea coat", "pea coat, peacoat, reefer jacket, sailor coat, navy peacoat"),
    **each("bomber", "bomber jacket, bomber, flying jacket, flight jacket, aviator jacket, pilot jacket, aviator s jacket, "
            "flyer s jacket"),
    **each("varsity jacket", "varsity jacket, letterman jacket, letter jacket, college jacket, team jacket, stadium jacket"),
    **each("safari jacket", "safari jacket, explorer s jacket, safari shirt, safari suit, explorer jacket, bush jacket, "
            "expedition jacket"),
    **each("frock coat", "frock coat, pirate coat, pirate s coat, captain s coat, tailored frock coat, regency coat, "
        "justaucorps, "
            "embroidered coat, naval coat, brocade coat, pirate captain s coat"), "hanbok": "hanbok", "jeogori": "hanbok",
                **each("dirndl", "dirndl, dirndl dress"),
    **each("haori", "haori, haori jacket, haori coat"), **each("happi", "happi, happi coat, festival coat"),
    **each("kaftan", "kaftan, caftan, djellaba, jellaba, thobe, thawb, dishdasha, galabeya, jalabiya, gallabiya, boubou, "
        "dashiki, "
            "abaya, kandura, agbada"),
    **each("monk", "kasaya, monk s robe, monk s robes, buddhist robe, buddhist robes, saffron robe, saffron robes"),
    **each("lacquered armour", "samurai armour, samurai armor, lacquered armour, lacquered armor, o yoroi, yoroi, "
            "lamellar armour, lamellar armor, lamellar"),
    **each("gi", "gi, karate gi, judo gi, karate uniform, judo uniform, judogi, karategi, dobok, taekwondo uniform, dogi, "
            "martial arts uniform, martial arts gi, keikogi, training gi"),
    **each("cheerleader", "cheerleader uniform, cheerleading uniform, cheerleader outfit, cheerleader s uniform, cheer uniform"),
    **each("swimsuit", "swimsuit, bathing suit, swimming costume, one piece swimsuit, swim suit, school swimsuit, swimming suit, "
            "swim trunks, swimming trunks"),
    **each("tutu", "tutu, leotard, ballet dress, ballet costume, ballet leotard, white tutu"),
    **each("racing suit", "racing suit, race suit, racing overalls, racing leathers, racing jumpsuit, driver s suit, racing "
            "uniform, racing driver s overalls, fire suit, fireproof suit"),
    **each("bathrobe", "bathrobe, bath robe, dressing gown, towelling robe, terry robe, fluffy robe, house robe"),
    **each("hospital gown", "hospital gown, patient gown, patient s gown, hospital smock"),
    **each("pilot", "pilot uniform, pilot s uniform, airline uniform, pilot shirt, airline pilot s uniform, pilot s shirt"),
    **each("stewardess", "flight attendant uniform, stewardess uniform, flight attendant s uniform, stewardess s uniform, "
            "cabin crew uniform"),
    **each("rags", "rags, tattered clothes, ragged clothes, tattered rags, torn clothes, ragged tunic, tattered tunic, "
            "tattered garments, threadbare clothes, torn rags, filthy rags"),
    "striped prison uniform": "jumpsuit",
    "school uniform": "uniform", "school blazer": "blazer", "blazer": "blazer", "uniform": "uniform", "school coat": "gakuran",
    **each("evening gown", "evening gown, evening dress, silk gown, slip dress, cocktail dress, backless gown, "
            "backless dress, slinky dress, "
            "satin gown, sequinned gown, sequined gown, strapless gown, strapless dress, prom dress, backless black gown, "
                    "flapper dress"),
    **each("wedding dress", "wedding dress, wedding gown, bridal gown, bridal dress, bride s dress"),
    **each("gown", "ball gown, ballgown, gown, bodice, court dress, medieval dress"),
    **each("corset", "corset, corset dress, bustier, basque"),
    **each("off-shoulder dress", "off shoulder dress, off the shoulder dress, off shoulder white dress, summer dress"),
    **each("lolita dress", "lolita dress, gothic dress, goth dress, frilly dress, frilled dress, stage dress, "
            "idol dress, idol costume, "
            "gothic lolita dress, gothic lolita, magical girl outfit, magical girl dress"),
    **each("flounced dress", "flamenco dress, ruffled dress, flounced dress, tiered dress, dress with ruffles, "
            "dress with flounces, ruffled gown, flamenco gown, spanish dress"),
    **each("nurse dress", "nurse uniform, nurse s uniform, nurse dress, nurse s dress, nurse outfit"),
    **each("victorian dress", "riding habit, funeral gown, funeral clothes, widow s dress, "
            "mourning dress, mourning gown, mourning clothes, widow s weeds, victorian mourning dress, "
            "mourning, victorian dress, bustle dress, crinoline, regency dress, edwardian dress"),
    **each("dress", "funeral dress, dress, sundress, frock, nightgown, nightdress, linen dress"),
    **each("hoodie", "hoodie, hooded sweatshirt, sweatshirt"), **each("tracksuit", "tracksuit, track suit, jogging suit, "
            "track jacket, gym uniform, gym clothes, gym kit, sports clothes, pe uniform, workout clothes, running clothes"),
    **each("pyjamas", "pyjamas, pajamas, pyjama, nightshirt, pjs, pajama, pyjama top"),
    **each("sweater", "sweater, jumper, pullover, turtleneck, fleece, knit sweater, aran sweater, polo neck, roll neck, "
        "turtle neck, "
            "rollneck, turtleneck sweater, knit, polo neck sweater"),
        "cardigan": "cardigan",
    **each("dancer", "dancer s costume, belly dance costume, belly dancer costume, belly dancing costume, dancer s outfit, "
        "harem outfit, "
            "harem pants, dancing costume"), **each("tunic", "motley, jester s motley, jester outfit, jester s outfit, tunic, "
                "smock, jerkin, doublet"),
    **each("jersey", "jersey, sports jersey, football shirt, basketball jersey, soccer jersey, football jersey, "
        "sports uniform, sport uniform, sports kit, team uniform, team jersey, team shirt, volleyball uniform, "
        "volleyball jersey, basketball uniform, soccer uniform, soccer kit, football uniform, football kit, rugby shirt, "
        "rugby jersey, hockey jersey, handball uniform, running vest, athletic uniform, numbered shirt, jersey number"),
    **each("baseball", "baseball uniform, baseball jersey, pitcher s uniform"),
    **each("tank top", "tank top, singlet, sleeveless top, vest top, undershirt, muscle shirt, camisole, tanktop"),
    **each("crop top", "crop top, sports bra, cropped top, bikini top, tube top, croptop, halter top"),
    **each("tee", "t shirt, tshirt, tee, polo, polo shirt"), **each("shirt", "shirt, blouse, flannel, flannel shirt"),
    "flannel shirt": "shirt",
}  # fmt: skip
"""What each garment is drawn as."""
STUFFS = ("tweed", "tweeds", "flannel", "pinstripes")
"""Words for cloth that stand for a garment when no other noun follows."""
OUTERMOST = (
    "mail", "lacquered armour", "armour", "leather armour", "cuirass", "furs", "monk", "haori", "happi", "hakama", "hanfu",
        "hanbok", "kimono", "sari", "qipao", "maid", "apron",
    "overalls", "tied jumpsuit", "jumpsuit", "spacesuit", "chef", "labcoat", "scrubs", "police", "military", "fatigues",
    "habit", "cassock", "ninja", "bathrobe", "robe", "kaftan", "toga", "poncho", "parka", "duffle coat", "pea coat",
    "trench coat", "raincoat", "puffer", "tailcoat",
    "biker jacket", "denim jacket", "bomber", "varsity jacket", "safari jacket", "frock coat", "coat", "dancer",
        "racing suit", "gi",
        "bodysuit",
    "suit", "stewardess", "pilot", "gakuran", "sailor", "jacket", "blazer", "cardigan",
    "baseball", "cheerleader", "uniform", "dirndl", "tutu", "swimsuit", "hospital gown", "wedding dress", "evening gown",
        "lolita dress", "flounced dress", "nurse dress", "victorian dress", "off-shoulder dress",
    "corset", "gown", "dress", "tracksuit", "pyjamas", "hoodie", "sweater", "kurta", "tunic", "rags", "jersey",
    "sweater vest", "waistcoat", "shirt", "open shirt", "tee", "crop top", "tank top", "bare chest",
)  # fmt: skip
"""Of several garments named, the one that is drawn."""
BENEATH_ACCENT = ("apron", "waistcoat", "sweater vest", "overalls", "tied jumpsuit")
"""Their own colour is the accent; the cloth is that of the shirt beneath."""

CALLINGS: dict[str, str] = {  # what people of a trade or rank wear when nothing else is said
    **each("habit", "nun, abbess, friar, monk"),
    **each("cassock", "priest, bishop, vicar, clergyman, exorcist, cardinal, deacon, pastor"),
    **each("robe", "priestess, wizard, witch, sorcerer, sorceress, mage, druid, alchemist, necromancer, "
            "warlock, king, prophet"),
    **each("armour", "knight, paladin, crusader"), **each("cuirass", "centurion, gladiator, legionary, hoplite"),
    **each("hakama", "samurai, ronin, miko, shrine maiden, kendoka, swordmaster"), "geisha": "kimono",
    **each("hanfu", "cultivator, sect leader, taoist, daoist"),
    **each("ninja", "ninja, kunoichi, shinobi"), **each("leather armour", "assassin, ranger, archer, rogue, thief, "
            "huntress, mercenary, bounty hunter, warrior, fighter, hunter, archer, warrior woman, shieldmaiden"),
    **each("furs", "barbarian, viking, berserker, caveman, orc, ogre, troll, goblin"), **each("toga", "senator, philosopher, "
        "oracle"),
    **each("labcoat", "doctor, scientist, pharmacist, chemist, veterinarian, researcher, physician"),
    **each("scrubs", "surgeon, dentist, orderly"), **each("tailcoat", "butler, magician, violinist, pianist, "
            "conductor, cellist, valet, footman"),
    **each("suit", "bodyguard, lawyer, banker, businessman, businesswoman, bouncer, gangster, mobster, politician, ceo, "
            "mafioso, accountant, salesman"),
    "chef": "chef", **each("apron", "baker, blacksmith, barista, waitress, butcher, cleaner, cook, grocer, florist, potter, "
            "carpenter, waiter"),
    **each("overalls", "farmer, miner, gardener, farmhand, plumber"), **each("jumpsuit", "mechanic, engineer, janitor, "
            "electrician, prisoner"),
    **each("fatigues", "soldier, sniper, guerrilla, commando, paratrooper"),
    **each("military", "officer, general, admiral, commander, colonel, lieutenant, toreador, prince, hussar"),
    **each("police", "policewoman, policeman, police, cop, constable, security guard, sheriff, patrolman, police officer"),
    **each("coat", "firefighter, fireman, firewoman"), **each("frock coat", "pirate, nobleman, aristocrat, buccaneer, corsair, "
            "pirate captain"), "captain": "coat", "guard": "coat",
    **each("trench coat", "detective, inspector, spy, gumshoe"), **each("waistcoat", "gunslinger, cowboy, cowgirl, "
            "bartender, outlaw"),
    **each("gown", "queen, princess, duchess, countess, empress, noblewoman"), "bride": "wedding dress",
    **each("spacesuit", "astronaut, cosmonaut, spaceman"), **each("bodysuit", "pilot, marine, android, cyborg, mech pilot, "
        "mecha pilot, "
            "figure skater, skater, gymnast, acrobat, trapeze artist"),
    **each("tunic", "elf, swordsman, peasant, dwarf, hobbit, bard, minstrel"), **each("uniform", "schoolgirl, schoolboy, "
            "receptionist"), **each("stewardess", "flight attendant, stewardess, air hostess, air steward, cabin attendant"),
    **each("pilot", "airline pilot, co pilot, copilot"), **each("racing suit", "racing driver, race car driver, racer, "
        "race driver"),
    **each("cheerleader", "cheerleader"), **each("gi", "karateka, judoka, karate fighter, karate student, judo fighter"),
    **each("safari jacket", "explorer, archaeologist, adventurer"), **each("rags", "beggar, urchin, street urchin"),
    **each("monk", "buddhist monk, zen monk, shaolin monk"),
    **each("jacket", "paramedic, aviator, delivery"), "biker": "biker jacket", **each("tracksuit", "coach, athlete, runner, "
            "trainer"),
    **each("jersey", "basketball player, football player, footballer, soccer player, striker, goalkeeper"),
    **each("baseball", "pitcher, baseball player, batter"), "gamer": "hoodie", "hacker": "hoodie", "surfer": "tee",
        "lumberjack": "shirt",
    **each("bare chest", "boxer, wrestler"), "ballerina": "tutu", "belly dancer": "dancer", "mermaid": "crop top",
        "idol": "lolita dress", "jester": "tunic", "mariachi": "suit",
    "sage": "robe", "chieftain": "furs", "governess": "victorian dress", "maharaja": "kurta",
        "sultan": "kaftan",
    "sheikh": "kaftan", "judge": "robe", "bellboy": "military", "gymnast": "tutu", "jockey": "jersey",
        "fisherman": "raincoat", "rapper": "hoodie", "shepherd": "tunic",
}  # fmt: skip
UNIFORMED = (
    "police",
    "pilot",
    "stewardess",
    "cheerleader",
    "racing suit",
    "military",
    "fatigues",
    "chef",
    "scrubs",
    "baseball",
    "coat",
    "jumpsuit",
    "spacesuit",
    "tailcoat",
    "apron",
    "jersey",
)
"""Trades whose "uniform" is their own clothes."""
KIT: dict[str, tuple[str, ...]] = {
    "archer": ("bow", "quiver"), "cowboy": ("cowboy hat",), "cowgirl": ("cowboy hat",), "bride": ("bridal veil",),
    "graduate": ("mortarboard",), "samurai": ("katana",), "ronin": ("katana",), "ninja": ("mask",), "angel": ("angel wings",
        "halo"),
    "fairy": ("fairy wings",), "centurion": ("crested helmet", "cape"), "miner": ("hard hat",), "firefighter": ("hard hat",),
    "fireman": ("hard hat",), "nun": ("veil",), "bishop": ("stole",), "gunslinger": ("holster",),
        "surgeon": ("surgical mask",), "pirate": ("tricorn",),
}  # fmt: skip
"""What marks a trade besides its clothes."""
LOWERS: dict[str, str] = {
    **each("long skirt", "long skirt, maxi skirt, long black skirt, long pleated skirt, ankle length skirt"),
    **each("pencil skirt", "pencil skirt, skirt suit, straight skirt"), **each("skirt", "skirt, miniskirt, kilt, mini skirt, "
        "tartan kilt"),
    **each("trousers", "trousers, pants, jeans, slacks, leggings, breeches, chinos, sweatpants"),
    **each("shorts", "shorts, hot pants, cargo shorts, denim shorts, cutoffs"),
}  # fmt: skip
ACCENTS = frozenset(
    each(
        "",
        "tie, necktie, bow, ribbon, obi, trim, trimmed, trimming, piping, cravat, belt, sash, lapels, lines, stripes, emblem, "
        "crest, sigil",
    )
)
_CLIPS = ("hairpin", "hairpins", "hair pin", "hair pins", "hair clip", "hair clips", "hairclip", "hairclips", "clip", "barrette")
EXTRAS: dict[str, str] = {
    **headwear.EXTRAS,
    # on the head
    **each("hat", "fedora, hat, trilby, homburg, slouch hat, wide brimmed hat"), **each("top hat", "tophat, top hat, "
            "stovepipe hat"),
    **each("bowler hat", "bowler, bowler hat, derby hat"), **each("cowboy hat", "cowboy hat, stetson, ten gallon hat, "
            "western hat"),
    **each("straw hat", "straw hat, sun hat, sunhat, boater, panama hat"),
    **each("conical hat", "conical hat, kasa, bamboo hat, conical straw hat, rice hat"),
    **each("witch hat", "witch hat, witch s hat, wizard hat, wizard s hat, pointed hat, pointy hat"),
    **each("tricorn", "tricorn, tricorn hat, tricorne, pirate hat, pirate s hat, three cornered hat"),
    **each("cap", "baseball cap, cap, trucker cap, snapback"),
    **each("backwards cap", "cap worn backwards, backwards cap, cap backwards, cap turned backwards, backward cap, "
            "backwards baseball cap"),
    **each("flat cap", "flat cap, newsboy cap, newsboy, cloth cap, tweed cap, ivy cap, driving cap, peaky cap"),
    **each("peaked cap", "peaked cap, police cap, officer s cap, officer cap, captain s hat, captain s cap, captain hat, "
            "service cap, visor cap, "
            "pilot s cap, military cap, conductor s cap, chauffeur s cap, sailor captain hat"),
    **each("sailor cap", "sailor cap, sailor hat, sailor s cap, sailor s hat, navy cap"),
    **each("chef's hat", "chef s hat, chef hat, toque, chef s toque"), 
    **each("nurse cap", "nurse cap, nurse s cap, nurse hat, mob cap, mobcap, lace cap, "
            "linen cap, dust cap, maid s cap, servant s cap, maid cap"),
    **each("beanie", "beanie, knit cap, knitted cap, woolly hat, wool hat, watch cap, bobble hat, woollen hat, knit hat, "
            "woolen cap, pompom hat"),
    **each("turban", "turban, dastar, fez, tarboosh"),
    **each("hijab", "hijab, chador"), **each("mortarboard", "mortarboard, graduation cap"),
    **each("helmet", "helmet, helm, sallet"), **each("crested helmet", "crested helmet, plumed helmet, crested helm, galea"),
    **each("hard hat", "hard hat, hardhat, construction helmet, miner s helmet, firefighter s helmet, fire helmet, "
            "safety helmet"),
    **each("goggles", "goggles, aviator goggles, welding goggles, flight goggles"), **each("beret", "beret"),
    **each("wreath", "laurel wreath, laurel, wreath, crown of twigs, crown of leaves, leaf crown, wooden crown, "
            "crown of branches, twig crown, laurel crown"),
    **each("headdress", "maid headdress, headdress, headpiece, frilled headband, maid headband, lace headband, frilled cap"),
    **each("bridal veil", "bridal veil, wedding veil, bride s veil"),
    **each("crown", "crown"), **each("tiara", "tiara, diadem"), **each("circlet", "circlet"),
    **each("flower crown", "flower crown, crown of flowers, flower wreath, wreath of flowers, floral crown"),
    **each("bandana", "bandana, bandanna, kerchief, do rag"), **each("hairnet", "hairnet, hair net"),
    **each("veil", "wimple, veil, veiled"), **each("hood", "hooded, hood"),
    **each("headphones", "headphones"), **each("headset", "headset"),
    **each("flower", "hair flower, flower, flowers, blossom, daisy, rose behind her ear, hibiscus, lily in her hair, camellia"),
    **each("ribbon", "ribbons, hair ribbon, hair bow, ribbon in her hair, bow in her hair, big bow"),
    **each("hairband", "hairband, headband, alice band, sweatband"), **each("feather", "feather, feather headband, feathers"),
    **each("hairpin", "hairpin, hairpins, hair clip, hair clips, hairclip, hairclips, barrette, barrettes, hair pin, "
            "hair pins, bobby pin, bobby pins, bat hairpin"),
    **{f"{shape} {clip}": "hairpin" for shape in ("star", "flower", "butterfly", "bone", "leaf", "rose") for clip in _CLIPS},
    **each("hair ornaments", "combs, golden combs, kanzashi, hair sticks, hair ornament, hair ornaments, phoenix"),
    # ears and horns
    **each("cat ears", "cat ears, catgirl, catboy, cat girl, cat boy, cat eared, nekomimi"),
    **each("fox ears", "kitsune, fox ears, fox girl, foxgirl, wolf ears, fox eared, wolf eared, wolf girl, dog ears"),
    **each("rabbit ears", "rabbit ears, bunny ears, bunny girl, rabbit eared"), **each("ram horns", "ram horns, "
            "curled horns, ram s horns, goat horns"),
    **each("horns", "horns, horned"), **each("antlers", "antlers"), "halo": "halo",
    **each("pointed ears", "pointed ears, pointy ears, elf, elven, elf ears"),
    # on face and ears
    **each("round glasses", "round glasses, round spectacles"), **each("sunglasses", "sunglasses, dark glasses, "
            "mirrored glasses"),
    **each("half-moon glasses", "half moon glasses, half moon spectacles"),
    **each("glasses", "glasses, spectacles, bespectacled, reading glasses"), "monocle": "monocle", "eyepatch": "eyepatch",
        "eye patch": "eyepatch",
    **each("freckles", "freckles, freckled"), **each("scar", "scar, scars, scarred"), **each("mole", "mole, beauty mark, "
            "beauty spot"),
    **each("earrings", "earrings, earring, ear rings, ear ring, ear stud, ear studs, pierced ears, piercings"),
    **each("hoop earrings", "hoop earrings, hoop earring, hoops, gold hoops, silver hoops, gold hoop earrings"),
    **each("nose ring", "nose ring, septum piercing, nose piercing, nose stud, nostril stud"),
    **each("surgical mask", "surgical mask, face mask, medical mask, mouth mask, flu mask"),
    **each("mask", "ninja mask, half face mask, mask, masked, cloth mask, bandit mask"),
    **each("half mask", "masquerade mask, domino mask, half mask, opera mask, carnival mask, venetian mask"),
    **each("visor", "led visor, visor, hud visor, cyber visor, ar glasses, neon visor, cyber glasses"),
    
    
    
    
    
    **each("flour", "flour on her nose, flour on his nose, flour on her cheek, flour on his cheek, floury, flour dusted"),
    **each("cigarette", "cigarette, cigarillo, lollipop stick"),
    # round neck and shoulders
    **each("pearls", "pearls, pearl necklace, string of pearls, long pearl necklace"), **each("scarf", "scarf, muffler"),
    **each("dotted scarf", "dotted scarf, polka dot scarf, spotted scarf, dotted neckerchief, spotted neckerchief"),
    **each("neckerchief", "neckerchief, silk scarf, neck scarf, red scout scarf"), **each("necklace", "necklace, locket"),
    **each("pendant", "pendant, jade pendant, amulet, talisman, medallion, ring on a cord, ring on a chain, "
            "signet ring on a cord"),
    **each("bone necklace", "bone necklace, tooth necklace, necklace of bones, necklace of teeth, claw necklace, fang necklace"),
    **each("choker", "choker, collar necklace"), **each("spiked choker", "spiked choker, spiked collar, studded choker, "
            "studded collar"),
    **each("bell collar", "bell collar, collar with a bell, bell choker"), **each("cravat", "cravat, jabot, ascot"),
    **each("bow at the collar", "pussy bow, bow at the neck, neck bow, bow at her neck, bow at the collar, bow at her collar, "
            "bow at her throat, ribbon at her neck, ribbon at the collar, ribbon at her collar, large bow"),
                **each("bow tie", "bow tie, bowtie"), **each("tie", "tie, necktie, neck tie, school tie"),
    **each("shawl", "shawl, pashmina, knitted shawl"), **each("stole", "stole"),
    **each("boa", "boa, feather boa"), **each("sash", "sash of honour, sash across, baldric"),
    **each("fur collar", "fur collar, fur trim, fur mantle, ermine, ermine robe, ermine collar, fur stole, fur lined, "
            "fur on shoulders, fur on his shoulders, fur on her shoulders, furs on his shoulders, fur around shoulders, "
                "sheepskin, shearling, fur coat, fur mantle, fleece collar, fleecy collar, shearling collar, sheepskin collar, "
            "fur collared, fleece lined, fleece lining, woolly collar"),
    **each("lanyard", "lanyard, id card, name badge, press pass, staff pass"), **each("stethoscope", "stethoscope"),
        **each("whistle", "whistle, stopwatch"),
    **each("beads", "wooden beads, prayer beads, mala, bead necklace, beaded necklace, beads, string of beads, juzu"),
    **each("broad collar", "golden collar, gold collar, beaded collar, broad collar, jewelled collar, jeweled collar, usekh, "
        "wesekh, "
            "egyptian collar"), **each("cross", "crucifix, cross, rosary, cross necklace, wooden cross"), **each("gas mask",
                "gas mask, respirator"),
    **each("headphones round the neck", "headphones around his neck, headphones around her neck, headphones round his neck, "
            "headphones round her neck, "
            "headphones around the neck"),
    **each("badge", "badge, sheriff s star, sheriff s badge, tin star"), **each("medals", "medals, medal, decorations"),
    **each("brooch", "brooch, cameo brooch, cameo, broach, leaf brooch, rose brooch, star brooch, sun brooch, "
            "cat brooch, flower brooch, butterfly brooch"), **each("mission patch", "mission patch, mission patches, "
                "squadron patch"), **each("clasp",
        "clasp, cloak pin"),
    **each("pocket watch", "pocket watch, watch chain, fob watch"),
    # on the body and back
    **each("cape", "cape, mantle, cloak, mantelet, caped, fur cloak, fur cape, furred cloak, bearskin cloak"),
    **each("backpack", "backpack, rucksack, school bag, schoolbag, "
            "knapsack"),
    **each("satchel", "satchel, messenger bag, shoulder bag, courier bag"), **each("camera", "camera, camera strap"),
    **each("tool belt", "tool belt, toolbelt, utility belt"), **each("wrench", "wrench, spanner"),
    **each("holster", "holster, revolver, pistol, gun belt, six shooter, gun, handgun, revolvers, pistols"),
    **each("bandolier", "bandolier, bullet belt, ammunition belt"),
    **each("harness", "leather straps across the chest, straps across the chest, harness, leather harness, chest harness"),
    **each("elbow patches", "elbow patches, leather elbow patches, elbow patch"),
    **each("sword", "sword, rapier, sabre, saber, cutlass, longsword, blade at her hip, sword at his hip"),
    **each("katana", "katana, two swords, katanas, wakizashi, twin swords, katana at his waist"),
    **each("sword on the back", "sword on his back, sword on her back, greatsword, claymore, sword over his shoulder, "
            "sword over her shoulder, "
            "broadsword on his back, two handed sword, huge sword"),
    **each("daggers", "daggers, dagger, twin daggers, knife, knives, knife at his belt"), **each("axe", "axe, battle axe, "
            "battleaxe, war axe, great axe"),
    **each("bow", "longbow, bow and arrows, hunting bow, bow on her back, bow on his back"), **each("quiver", "quiver, arrows"),
    **each("rifle", "rifle, shotgun, musket, carbine"), **each("staff", "staff, crystal staff, wand staff, wooden staff, "
            "magic staff, walking staff, walking stick, hiking stick"),
    **each("gourd", "gourd, wine gourd"), **each("flute", "flute, bamboo flute"),
    **each("angel wings", "angel wings, wings, feathered wings, white wings, winged"),
    **each("bat wings", "bat wings, demon wings, leathery wings, dragon wings, devil wings"),
    **each("fairy wings", "fairy wings, butterfly wings, gossamer wings, dragonfly wings, translucent wings"),
    "tail": "tail", "suspenders": "suspenders", "braces": "suspenders",
    # on arms and hands
    **each("gloves", "gloves, gloved, glove, gauntlets, mittens"), **each("long gloves", "elbow length gloves, long gloves, "
            "opera gloves, evening gloves"),
    **each("hand wraps", "hand wraps, wrapped hands, bandaged hands, boxing wraps, wrapped fists"),
    **each("fishnet sleeves", "fishnet sleeves, fishnet arm warmers, fishnet gloves, mesh sleeves, fishnet top, fishnet shirt, "
            "fishnets on her arms, fishnet undershirt, mesh top, net sleeves"),
    **each("lace cuffs", "lace cuffs, lacy cuffs, ruffled cuffs, frilled cuffs, frilly cuffs, ruffled sleeves, lace sleeves, "
            "lace at the cuffs, lace at his cuffs, lace at her cuffs, lace at the wrists, lace at his wrists, "
            "lace at her wrists, ruffles at the wrists"),
    **each("bracers", "bracers, vambraces, leather bracers, wrist guards"), **each("armband", "armband, arm band, brassard"),
    **each("bracelets", "bracelets, bracelet, bangles, bangle, woven bracelets, friendship bracelets"),
    **each("wristwatch", "wristwatch, wrist watch, watch, smartwatch"), **each("rings", "rings, ring, signet ring, "
            "ruby ring, gold rings"),
    **each("prosthetic arm", "prosthetic arm, chrome arm, mechanical arm, metal arm, cybernetic arm, robotic arm, robot arm, "
            "cyber arm, "
            "bionic arm, iron arm, artificial arm, arm of steel, steel arm, brass arm, clockwork arm, metal prosthesis, "
                "cybernetic limb, "
            "prosthetic limb, arm prosthesis, mechanical limb, cybernetics, cybernetic arms, mechanical arms, metal arms"),
    **each("arm tattoo", "tattooed forearm, tattooed forearms, tattooed arms, tattooed arm, sleeve tattoo, tattoo sleeve, "
            "arm tattoo, sleeve tattoos, "
            "tattoos on his arms, tattoos on her arms, tattooed sleeves"),
    **each("tattoo", "tattoo, tattoos, tattooed, barcode on the neck, barcode"),
}  # fmt: skip
SHAPES: dict[str, dict[str, str]] = {
    "hairpin": {**each("star", "star, stars"), **{w: w for w in ("flower", "butterfly", "bone", "leaf", "rose")}},
    "gloves": each("lace", "lace, lacy, crochet, crocheted, fishnet"),
    "turban": each("fez", "fez, tarboosh"),
    "nurse cap": each("mob", "mob, mobcap, lace, linen, dust, maid, servant"),
    "staff": each("plain", "wooden, gnarled, walking, plain, oak, traveller, traveler, pilgrim, shepherd"),
    "tattoo": {**each("forehead", "forehead, brow"), **each("cheek", "cheek, face, cheekbone")},
    "brooch": {w: w for w in ("leaf", "rose", "star", "sun", "cat", "flower", "butterfly")},
}
"""What extras may be shaped like, by words near them."""
SETS_THE_TONE = ("hat", "top hat", "witch hat", "cap", "beret", "bandana", "veil", "hood", "headphones", "flower", "ribbon",
    "hairband", "scarf", "cape",
                 "backpack", "gloves", "headset", "flower crown")  # fmt: skip
"""Whose colour is taken for other extras too."""
