"""Words about what is worn: garments, the clothes of trades, things on head, neck, arms and back, patterns."""


def _each(kind: str, words: str) -> dict[str, str]:
    """Phrases parted by commas, all of one kind."""
    return dict.fromkeys((w.strip() for w in words.split(",")), kind)


OUTFITS: dict[str, str] = {
    **_each("armour", "plate armour, plate armor, armour, armor, armoured, armored, breastplate, full plate, plate mail"),
    **_each("leather armour", "leather armour, leather armor, leathers, leather jerkin, brigandine, "
            "leather cuirass"),
    **_each("cuirass", "cuirass, bronze cuirass, bronze armour, bronze armor, lorica, muscle cuirass"),
    **_each("mail", "chainmail, chain mail, hauberk, tabard, surcoat"),
    **_each("furs", "bear fur, bear fur cloak, bearskin, wolf pelt, wolf fur, pelts, furs, wolfskin, animal skins"),
    **_each("bare chest", "bare chest, bare chested, barechested, shirtless, topless, bare torso"),
    **_each("kimono", "kimono, yukata, haori, furisode"), "hakama": "hakama",
    **_each("hanfu", "hanfu, layered robes, silk robes, flowing robes, taoist robe, daoist robe, taoist robes, daoist robes, "
            "hanbok"),
    **_each("qipao", "qipao, cheongsam, mandarin dress, ao dai"), "sari": "sari", "saree": "sari", "lehenga": "sari",
    **_each("kurta", "kurta, sherwani, salwar kameez, salwar, kameez, tunic suit"),
    **_each("ninja", "ninja suit, ninja outfit, ninja garb, shinobi garb, shinobi outfit, ninja gear"),
    **_each("maid", "maid uniform, maid dress, maid outfit, maid"),
    **_each("apron", "work apron, apron, pinafore"),
    **_each("overalls", "overalls, dungarees, bib overalls"),
    **_each("tied jumpsuit", "overalls tied at the waist, jumpsuit tied at the waist, overalls tied around the waist, "
            "coveralls tied at the waist"),
    **_each("jumpsuit", "jumpsuit, coveralls, coverall, boiler suit, flight suit, mechanic s overalls, prison uniform, "
            "utility suit"),
    **_each("labcoat", "lab coat, labcoat, white coat, laboratory coat, doctor s coat"),
    **_each("scrubs", "scrubs, surgical gown, hospital scrubs"),
    **_each("chef", "chef s whites, chef whites, chef s jacket, chef jacket, double breasted jacket, chef s uniform, "
            "chef uniform"),
    **_each("bodysuit", "bodysuit, body suit, catsuit, wetsuit, leotard, swimsuit, plugsuit, pilot suit, skinsuit"),
    **_each("spacesuit", "spacesuit, space suit, astronaut suit, eva suit"),
    **_each("police", "police uniform, policeman s uniform, patrol uniform, security uniform, sheriff s uniform"),
    **_each("military", "military uniform, dress uniform, officer s uniform, army uniform, naval uniform, "
            "military jacket, military style jacket, military coat, regimentals, general s uniform, admiral s uniform, "
                    "hussar jacket"),
    **_each("fatigues", "fatigues, army jacket, combat uniform, camouflage uniform, combat fatigues, field jacket, battledress, "
            "army fatigues, tactical gear, combat gear"),
    **_each("trench coat", "trench coat, trenchcoat, mackintosh, duster, duster coat, long duster"),
    **_each("raincoat", "raincoat, rain coat, rain jacket, oilskin, oilskins, slicker, sou wester"),
    **_each("puffer", "puffer, puffer jacket, puffer coat, down jacket, padded jacket, quilted jacket, padded coat, ski jacket"),
    **_each("biker jacket", "leather jacket, biker jacket, motorcycle jacket, leather biker jacket, studded jacket, "
            "studded leather jacket, "
            "leather coat jacket"),
    **_each("denim jacket", "denim jacket, jean jacket, jeans jacket"),
    **_each("tailcoat", "tailcoat, tail coat, morning coat, butler uniform, butler s uniform, butler suit"),
    **_each("cassock", "cassock, clerical collar, priest s robes, vestments, clerical robe, soutane"),
    **_each("habit", "habit, nun s habit, nun habit"),
    **_each("robe", "robe, robes, bathrobe, dressing gown, wizard robe, wizard robes, kaftan, caftan"),
    "toga": "toga", "stola": "toga", "chiton": "toga", **_each("poncho", "poncho, serape"),
    **_each("coat", "overcoat, parka, peacoat, pea coat, greatcoat, coat, duffel coat, frock coat, patchwork coat, longcoat, "
            "long coat"),
    **_each("suit", "tweed, tweeds, tweed jacket, tweed suit, pinstripes, tuxedo, suit, three piece suit, skirt suit, "
            "pantsuit, dinner jacket, smoking jacket"),
    **_each("waistcoat", "waistcoat, vest, gilet, sweater vest, slipover"), "gakuran": "gakuran",
    **_each("sailor", "sailor uniform, sailor suit, sailor fuku, sailor outfit, sailor top, sailor collar"),
    **_each("jacket", "bomber jacket, bomber, jacket, windbreaker, anorak, flying jacket, flight jacket, aviator jacket, "
            "letterman jacket, "
            "varsity jacket, buckskin jacket"),
    "school uniform": "uniform", "school blazer": "blazer", "blazer": "blazer", "uniform": "uniform",
    **_each("evening gown", "evening gown, evening dress, silk gown, slip dress, cocktail dress, backless gown, "
            "backless dress, slinky dress, "
            "satin gown, sequinned gown, sequined gown, strapless gown, strapless dress, prom dress, backless black gown, "
                    "flapper dress"),
    **_each("wedding dress", "wedding dress, wedding gown, bridal gown, bridal dress, bride s dress"),
    **_each("gown", "ball gown, ballgown, gown, bodice, court dress, medieval dress"),
    **_each("corset", "corset, corset dress, bustier, basque"),
    **_each("off-shoulder dress", "off shoulder dress, off the shoulder dress, off shoulder white dress, summer dress, tutu, "
            "ballet dress"),
    **_each("lolita dress", "lolita dress, gothic dress, goth dress, frilly dress, frilled dress, ruffled dress, stage dress, "
            "idol dress, idol costume, "
            "gothic lolita dress, gothic lolita, magical girl outfit, magical girl dress"),
    **_each("victorian dress", "victorian dress, bustle dress, crinoline, regency dress, edwardian dress"),
    **_each("dress", "dress, sundress, frock, nightgown, nightdress, linen dress"),
    **_each("hoodie", "hoodie, hooded sweatshirt, sweatshirt"), **_each("tracksuit", "tracksuit, track suit, jogging suit, "
            "track jacket, gym uniform"),
    **_each("pyjamas", "pyjamas, pajamas, pyjama, nightshirt, hospital gown"),
    **_each("sweater", "sweater, jumper, pullover, turtleneck, fleece, knit sweater, aran sweater, polo neck"),
        "cardigan": "cardigan",
    **_each("tunic", "tunic, smock, jerkin, doublet"),
    **_each("jersey", "jersey, sports jersey, football shirt, basketball jersey, soccer jersey, football jersey"),
    **_each("baseball", "baseball uniform, baseball jersey, pitcher s uniform"),
    **_each("tank top", "tank top, singlet, sleeveless top, vest top, undershirt, muscle shirt, camisole, tanktop"),
    **_each("crop top", "crop top, sports bra, cropped top, bikini top, tube top, croptop, halter top"),
    **_each("tee", "t shirt, tshirt, tee, polo, polo shirt"), **_each("shirt", "shirt, blouse, flannel, flannel shirt"),
    "flannel shirt": "shirt",
}  # fmt: skip
"""What each garment is drawn as."""
STUFFS = ("tweed", "tweeds", "flannel", "pinstripes")
"""Words for cloth that stand for a garment when no other noun follows."""
OUTERMOST = (
    "mail", "armour", "leather armour", "cuirass", "furs", "hakama", "hanfu", "kimono", "sari", "qipao", "maid", "apron",
    "overalls", "tied jumpsuit", "jumpsuit", "spacesuit", "chef", "labcoat", "scrubs", "police", "military", "fatigues",
    "habit", "cassock", "ninja", "robe", "toga", "poncho", "trench coat", "raincoat", "puffer", "tailcoat",
    "biker jacket", "denim jacket", "coat", "bodysuit", "suit", "gakuran", "sailor", "jacket", "blazer", "cardigan",
    "baseball", "uniform", "wedding dress", "evening gown", "lolita dress", "victorian dress", "off-shoulder dress",
    "corset", "gown", "dress", "tracksuit", "pyjamas", "hoodie", "sweater", "kurta", "tunic", "jersey", "tee",
    "waistcoat", "shirt", "crop top", "tank top", "bare chest",
)  # fmt: skip
"""Of several garments named, the one that is drawn."""
BENEATH_ACCENT = ("apron", "waistcoat", "overalls", "tied jumpsuit")
"""Their own colour is the accent; the cloth is that of the shirt beneath."""

CALLINGS: dict[str, str] = {  # what people of a trade or rank wear when nothing else is said
    **_each("habit", "nun, abbess"), **_each("cassock", "priest, bishop, vicar, clergyman, exorcist, cardinal, deacon, pastor"),
    **_each("robe", "monk, friar, priestess, wizard, witch, sorcerer, sorceress, mage, druid, alchemist, necromancer, "
            "warlock, king, prophet"),
    **_each("armour", "knight, paladin, crusader"), **_each("cuirass", "centurion, gladiator, legionary, hoplite"),
    **_each("hakama", "samurai, ronin, miko, shrine maiden, kendoka, swordmaster"), "geisha": "kimono",
    **_each("hanfu", "cultivator, sect leader, taoist, daoist"),
    **_each("ninja", "ninja, kunoichi, shinobi"), **_each("leather armour", "assassin, ranger, archer, rogue, thief, "
            "huntress, mercenary, bounty hunter"),
    **_each("furs", "barbarian, viking, berserker, caveman"), **_each("toga", "senator, philosopher, oracle"),
    **_each("labcoat", "doctor, scientist, pharmacist, chemist, veterinarian, researcher, physician"),
    **_each("scrubs", "nurse, surgeon, dentist, orderly"), **_each("tailcoat", "butler, magician, violinist, pianist, "
            "conductor, cellist, valet, footman"),
    **_each("suit", "bodyguard, lawyer, banker, businessman, businesswoman, bouncer, gangster, mobster, politician, ceo, "
            "mafioso, accountant, salesman"),
    "chef": "chef", **_each("apron", "baker, blacksmith, barista, waitress, butcher, cleaner, cook, grocer, florist, potter, "
            "carpenter, waiter"),
    **_each("overalls", "farmer, miner, gardener, farmhand, plumber"), **_each("jumpsuit", "mechanic, engineer, janitor, "
            "electrician, prisoner"),
    **_each("fatigues", "soldier, sniper, guerrilla, commando, paratrooper"),
    **_each("military", "officer, general, admiral, commander, colonel, lieutenant, toreador, prince, hussar"),
    **_each("police", "policewoman, policeman, police, cop, constable, security guard, sheriff, patrolman, police officer"),
    **_each("coat", "pirate, firefighter, fireman, nobleman, firewoman"), "captain": "coat", "guard": "coat",
    **_each("trench coat", "detective, inspector, spy, gumshoe"), **_each("waistcoat", "gunslinger, cowboy, cowgirl, "
            "bartender, outlaw"),
    **_each("gown", "queen, princess, duchess, countess, empress, noblewoman"), "bride": "wedding dress",
    **_each("spacesuit", "astronaut, cosmonaut, spaceman"), **_each("bodysuit", "pilot, marine, android, cyborg, swimmer, "
            "figure skater, skater, gymnast, acrobat, trapeze artist"),
    **_each("tunic", "elf, swordsman, peasant, dwarf, hobbit, bard, minstrel"), **_each("uniform", "schoolgirl, schoolboy, "
            "flight attendant, stewardess, receptionist"),
    **_each("jacket", "paramedic, aviator, delivery"), "biker": "biker jacket", **_each("tracksuit", "coach, athlete, runner, "
            "trainer"),
    **_each("jersey", "basketball player, football player, footballer, soccer player, striker, goalkeeper"),
    **_each("baseball", "pitcher, baseball player, batter"), "gamer": "hoodie", "hacker": "hoodie", "surfer": "tee",
        "lumberjack": "shirt",
    **_each("bare chest", "boxer, wrestler"), "ballerina": "off-shoulder dress", "rapper": "hoodie", "shepherd": "tunic",
}  # fmt: skip
UNIFORMED = (
    "police",
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
    "fireman": ("hard hat",), "nun": ("veil",), "bishop": ("stole",), "gunslinger": ("holster",), "surgeon": ("surgical mask",),
}  # fmt: skip
"""What marks a trade besides its clothes."""
LOWERS: dict[str, str] = {
    **_each("long skirt", "long skirt, maxi skirt, long black skirt, long pleated skirt, ankle length skirt"),
    **_each("pencil skirt", "pencil skirt, skirt suit, straight skirt"), **_each("skirt", "skirt, miniskirt, kilt, mini skirt"),
    **_each("trousers", "trousers, pants, jeans, slacks, leggings, breeches, chinos, sweatpants"),
    **_each("shorts", "shorts, hot pants, cargo shorts, denim shorts, cutoffs"),
}  # fmt: skip
ACCENTS = frozenset(
    _each(
        "",
        "tie, necktie, bow, ribbon, obi, trim, trimmed, trimming, piping, cravat, belt, sash, lapels, lines, stripes, emblem, "
        "crest, sigil",
    )
)
_CLIPS = ("hairpin", "hairpins", "hair pin", "hair pins", "hair clip", "hair clips", "hairclip", "hairclips", "clip", "barrette")
EXTRAS: dict[str, str] = {
    # on the head
    **_each("hat", "fedora, hat, trilby, homburg, slouch hat, wide brimmed hat"), **_each("top hat", "tophat, top hat, "
            "stovepipe hat"),
    **_each("bowler hat", "bowler, bowler hat, derby hat"), **_each("cowboy hat", "cowboy hat, stetson, ten gallon hat, "
            "western hat"),
    **_each("straw hat", "straw hat, sun hat, sunhat, boater, panama hat"),
    **_each("conical hat", "conical hat, kasa, bamboo hat, conical straw hat, rice hat"),
    **_each("witch hat", "witch hat, witch s hat, wizard hat, wizard s hat, pointed hat, pointy hat"),
    **_each("tricorn", "tricorn, tricorn hat, tricorne, pirate hat, pirate s hat, three cornered hat"),
    **_each("cap", "baseball cap, cap, trucker cap, snapback"),
    **_each("backwards cap", "cap worn backwards, backwards cap, cap backwards, cap turned backwards, backward cap, "
            "backwards baseball cap"),
    **_each("flat cap", "flat cap, newsboy cap, newsboy, cloth cap, tweed cap, ivy cap, driving cap, peaky cap"),
    **_each("peaked cap", "peaked cap, police cap, officer s cap, officer cap, captain s hat, captain s cap, captain hat, "
            "service cap, visor cap, "
            "pilot s cap, military cap, conductor s cap, chauffeur s cap, sailor captain hat"),
    **_each("sailor cap", "sailor cap, sailor hat, sailor s cap, sailor s hat, navy cap"),
    **_each("chef's hat", "chef s hat, chef hat, toque, chef s toque"), **_each("nurse cap", "nurse cap, nurse s cap, nurse hat"),
    **_each("beanie", "beanie, knit cap, knitted cap, woolly hat, wool hat, watch cap, bobble hat, woollen hat, knit hat, "
            "woolen cap, pompom hat"),
    **_each("turban", "turban, dastar"), **_each("hijab", "hijab, chador"), **_each("mortarboard", "mortarboard, graduation cap"),
    **_each("helmet", "helmet, helm, sallet"), **_each("crested helmet", "crested helmet, plumed helmet, crested helm, galea"),
    **_each("hard hat", "hard hat, hardhat, construction helmet, miner s helmet, firefighter s helmet, fire helmet, "
            "safety helmet"),
    **_each("goggles", "goggles, aviator goggles, welding goggles, flight goggles"), **_each("beret", "beret"),
    **_each("wreath", "laurel wreath, laurel, wreath, crown of twigs, crown of leaves, leaf crown, wooden crown, "
            "crown of branches, twig crown, laurel crown"),
    **_each("headdress", "maid headdress, headdress, headpiece, frilled headband, maid headband, lace headband, frilled cap"),
    **_each("bridal veil", "bridal veil, wedding veil, bride s veil"),
    **_each("crown", "crown"), **_each("tiara", "tiara, diadem"), **_each("circlet", "circlet"),
    **_each("flower crown", "flower crown, crown of flowers, flower wreath, wreath of flowers, floral crown"),
    **_each("bandana", "bandana, bandanna, kerchief, headscarf, head scarf, do rag"), **_each("hairnet", "hairnet, hair net"),
    **_each("veil", "wimple, veil"), **_each("hood", "hooded, hood"),
    **_each("headphones", "headphones"), **_each("headset", "headset"),
    **_each("flower", "hair flower, flower, flowers, blossom, daisy, rose behind her ear, hibiscus, lily in her hair, camellia"),
    **_each("ribbon", "ribbons, hair ribbon, hair bow, ribbon in her hair, bow in her hair, big bow"),
    **_each("hairband", "hairband, headband, alice band, sweatband"), **_each("feather", "feather, feather headband, feathers"),
    **_each("hairpin", "hairpin, hairpins, hair clip, hair clips, hairclip, hairclips, barrette, barrettes, hair pin, "
            "hair pins, bobby pin, bobby pins, bat hairpin"),
    **{f"{shape} {clip}": "hairpin" for shape in ("star", "flower", "butterfly", "bone", "leaf", "rose") for clip in _CLIPS},
    **_each("hair ornaments", "combs, golden combs, kanzashi, hair sticks, hair ornament, hair ornaments, phoenix"),
    # ears and horns
    **_each("cat ears", "cat ears, catgirl, catboy, cat girl, cat boy, cat eared, nekomimi"),
    **_each("fox ears", "kitsune, fox ears, fox girl, foxgirl, wolf ears, fox eared, wolf eared, wolf girl, dog ears"),
    **_each("rabbit ears", "rabbit ears, bunny ears, bunny girl, rabbit eared"), **_each("ram horns", "ram horns, "
            "curled horns, ram s horns, goat horns"),
    **_each("horns", "horns, horned"), **_each("antlers", "antlers"), "halo": "halo",
    **_each("pointed ears", "pointed ears, pointy ears, elf, elven, elf ears"),
    # on face and ears
    **_each("round glasses", "round glasses, round spectacles"), **_each("sunglasses", "sunglasses, dark glasses, "
            "mirrored glasses"),
    **_each("half-moon glasses", "half moon glasses, half moon spectacles"),
    **_each("glasses", "glasses, spectacles, bespectacled, reading glasses"), "monocle": "monocle", "eyepatch": "eyepatch",
        "eye patch": "eyepatch",
    **_each("freckles", "freckles, freckled"), **_each("scar", "scar, scars, scarred"), **_each("mole", "mole, beauty mark, "
            "beauty spot"),
    **_each("earrings", "earrings, earring, ear rings, ear ring, ear stud, ear studs, pierced ears, piercings"),
    **_each("hoop earrings", "hoop earrings, hoop earring, hoops, gold hoops, silver hoops, gold hoop earrings"),
    **_each("nose ring", "nose ring, septum piercing, nose piercing, nose stud, nostril stud"),
    **_each("surgical mask", "surgical mask, face mask, medical mask, mouth mask, flu mask"),
    **_each("mask", "ninja mask, half face mask, mask, masked, cloth mask, bandit mask"),
    **_each("half mask", "masquerade mask, domino mask, half mask, opera mask, carnival mask, venetian mask"),
    **_each("visor", "led visor, visor, hud visor, cyber visor, ar glasses, neon visor, cyber glasses"),
    
    
    
    
    
    **_each("flour", "flour on her nose, flour on his nose, flour on her cheek, flour on his cheek, floury, flour dusted"),
    **_each("cigarette", "cigarette, cigarillo, lollipop stick"),
    # round neck and shoulders
    **_each("pearls", "pearls, pearl necklace, string of pearls, long pearl necklace"), **_each("scarf", "scarf, muffler"),
    **_each("dotted scarf", "dotted scarf, polka dot scarf, spotted scarf, dotted neckerchief, spotted neckerchief"),
    **_each("neckerchief", "neckerchief, silk scarf, neck scarf, red scout scarf"), **_each("necklace", "necklace, locket"),
    **_each("pendant", "pendant, jade pendant, amulet, talisman, medallion, ring on a cord, ring on a chain, "
            "signet ring on a cord"),
    **_each("bone necklace", "bone necklace, tooth necklace, necklace of bones, necklace of teeth, claw necklace, fang necklace"),
    **_each("choker", "choker, collar necklace"), **_each("spiked choker", "spiked choker, spiked collar, studded choker, "
            "studded collar"),
    **_each("bell collar", "bell collar, collar with a bell, bell choker"), **_each("cravat", "cravat, jabot, ascot"),
    **_each("bow tie", "bow tie, bowtie"), **_each("tie", "tie, necktie, neck tie, school tie"),
    **_each("shawl", "shawl, pashmina, knitted shawl"), **_each("stole", "stole"),
    **_each("boa", "boa, feather boa"), **_each("sash", "sash of honour, sash across, baldric"),
    **_each("fur collar", "fur collar, fur trim, fur mantle, ermine, ermine robe, ermine collar, fur stole, fur lined, "
            "sheepskin, shearling, fur coat, fur mantle, "
            "fur cloak"),
    **_each("lanyard", "lanyard, id card, name badge, press pass, staff pass"), **_each("stethoscope", "stethoscope"),
        **_each("whistle", "whistle, stopwatch"),
    **_each("cross", "crucifix, cross, rosary, cross necklace, wooden cross"), **_each("gas mask", "gas mask, respirator"),
    **_each("headphones round the neck", "headphones around his neck, headphones around her neck, headphones round his neck, "
            "headphones round her neck, "
            "headphones around the neck"),
    **_each("badge", "badge, sheriff s star, sheriff s badge, tin star"), **_each("medals", "medals, medal, decorations"),
    **_each("brooch", "brooch, cameo brooch, cameo, broach, leaf brooch, rose brooch, star brooch, sun brooch, "
            "cat brooch, flower brooch, butterfly brooch"), **_each("mission patch", "mission patch"), **_each("clasp",
        "clasp, cloak pin"),
    **_each("pocket watch", "pocket watch, watch chain, fob watch"),
    # on the body and back
    **_each("cape", "cape, mantle, cloak, mantelet, caped"), **_each("backpack", "backpack, rucksack, school bag, schoolbag, "
            "knapsack"),
    **_each("satchel", "satchel, messenger bag, shoulder bag, courier bag"), **_each("camera", "camera, camera strap"),
    **_each("tool belt", "tool belt, toolbelt, utility belt"), **_each("wrench", "wrench, spanner"),
    **_each("holster", "holster, revolver, pistol, gun belt, six shooter, gun, handgun, revolvers, pistols"),
    **_each("bandolier", "bandolier, bullet belt, ammunition belt"),
    **_each("harness", "leather straps across the chest, straps across the chest, harness, leather harness, chest harness"),
    **_each("elbow patches", "elbow patches, leather elbow patches, elbow patch"),
    **_each("sword", "sword, rapier, sabre, saber, cutlass, longsword, blade at her hip, sword at his hip"),
    **_each("katana", "katana, two swords, katanas, wakizashi, twin swords, katana at his waist"),
    **_each("sword on the back", "sword on his back, sword on her back, greatsword, claymore, sword over his shoulder, "
            "sword over her shoulder, "
            "broadsword on his back, two handed sword, huge sword"),
    **_each("daggers", "daggers, dagger, twin daggers, knife, knives, knife at his belt"), **_each("axe", "axe, battle axe, "
            "battleaxe, war axe, great axe"),
    **_each("bow", "longbow, bow and arrows, hunting bow, bow on her back, bow on his back"), **_each("quiver", "quiver, arrows"),
    **_each("rifle", "rifle, shotgun, musket, carbine"), **_each("staff", "staff, crystal staff, wand staff, wooden staff, "
            "magic staff, walking staff, walking stick, hiking stick"),
    **_each("gourd", "gourd, wine gourd"), **_each("flute", "flute, bamboo flute"),
    **_each("angel wings", "angel wings, wings, feathered wings, white wings, winged"),
    **_each("bat wings", "bat wings, demon wings, leathery wings, dragon wings, devil wings"),
    **_each("fairy wings", "fairy wings, butterfly wings, gossamer wings, dragonfly wings, translucent wings"),
    "tail": "tail", "suspenders": "suspenders", "braces": "suspenders",
    # on arms and hands
    **_each("gloves", "gloves, gloved, glove, gauntlets, mittens"), **_each("long gloves", "elbow length gloves, long gloves, "
            "opera gloves, evening gloves"),
    **_each("hand wraps", "hand wraps, wrapped hands, bandaged hands, boxing wraps, wrapped fists"),
    **_each("bracers", "bracers, vambraces, leather bracers, wrist guards"), **_each("armband", "armband, arm band, brassard"),
    **_each("bracelets", "bracelets, bracelet, bangles, bangle, woven bracelets, friendship bracelets"),
    **_each("wristwatch", "wristwatch, wrist watch, watch, smartwatch"), **_each("rings", "rings, ring, signet ring, "
            "ruby ring, gold rings"),
    **_each("prosthetic arm", "prosthetic arm, chrome arm, mechanical arm, metal arm, cybernetic arm, robotic arm, robot arm, "
            "cyber arm, "
            "bionic arm, iron arm, artificial arm, arm of steel"),
    **_each("arm tattoo", "tattooed forearm, tattooed forearms, tattooed arms, tattooed arm, sleeve tattoo, tattoo sleeve, "
            "arm tattoo, sleeve tattoos, "
            "tattoos on his arms, tattoos on her arms, tattooed sleeves"),
    **_each("tattoo", "tattoo, tattoos, tattooed, barcode on the neck, barcode"),
}  # fmt: skip
SHAPES: dict[str, dict[str, str]] = {
    "hairpin": {**_each("star", "star, stars"), **{w: w for w in ("flower", "butterfly", "bone", "leaf", "rose")}},
    "staff": _each("plain", "wooden, gnarled, walking, plain, oak, traveller, traveler, pilgrim, shepherd"),
    "tattoo": {**_each("forehead", "forehead, brow"), **_each("cheek", "cheek, face, cheekbone")},
    "brooch": {w: w for w in ("leaf", "rose", "star", "sun", "cat", "flower", "butterfly")},
}
"""What extras may be shaped like, by words near them."""
SETS_THE_TONE = ("hat", "top hat", "witch hat", "cap", "beret", "bandana", "veil", "hood", "headphones", "flower", "ribbon",
    "hairband", "scarf", "cape",
                 "backpack", "gloves", "headset", "flower crown")  # fmt: skip
"""Whose colour is taken for other extras too."""
MANNERS: dict[str, str] = {
    **_each("stripes", "striped, stripy, breton"), **_each("pinstripes", "pinstripe, pinstriped, pin striped, pinstripes"),
    **_each("open", "open, unbuttoned"),
    **_each("sparkles", "sparkling, sparkly, glittering, glittery, sequinned, sequined, sequins, crystals, starry, "
            "rhinestones, spangled"),
    **_each("plaid", "plaid, flannel, tartan, checkered flannel, lumberjack shirt"), **_each("checks", "gingham, checked, "
            "checkered, chequered"),
    **_each("dots", "polka dot, polka dots, dotted, polka dotted, spotted, dots"),
    **_each("floral", "floral, flowered, flower print, flower patterned, hawaiian, floral print, flower pattern, aloha, "
            "crane patterned"),
    **_each("camouflage", "camouflage, camo"), **_each("patches", "patched, patchwork, patches, mended"),
    **_each("dirt", "dirty, dirt stained, stained, oil stained, grease smeared, grease stained, muddy, grimy, dusty, "
            "oil stains, bloodstained, filthy, "
            "soot stained, paint splattered, paint stained, blood stained, mud stained, bloody"),
    **_each("torn", "torn, ragged, ripped, tattered, threadbare, rags, shredded"),
}  # fmt: skip
"""How a garment is worn or patterned; of the garment in the same clause."""
OF_SKIRTS = {"plaid": "plaid skirt", "checks": "plaid skirt", "stripes": "striped skirt", "dots": "dotted skirt"}
"""The pattern where it is the skirt's or the trousers'."""
_PATTERNED = (
    "shirt", "pyjamas", "suit", "dress", "tee", "sweater", "hoodie", "kimono", "robe", "coat", "jacket", "waistcoat",
        "apron", "overalls",
    "tank top", "jersey", "gown", "evening gown", "off-shoulder dress", "cardigan", "tunic", "hanfu", "poncho", "blazer",
        "trench coat", "jumpsuit",
    "raincoat", "lolita dress", "victorian dress", "hakama", "sari", "fatigues", "scrubs", "baseball", "chef", "crop top",
        "tied jumpsuit",
    "bodysuit", "toga", "kurta", "corset", "denim jacket", "tailcoat", "police", "ninja", "wedding dress",
)  # fmt: skip
SHOWN_ON: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("plaid", "checks", "dots", "floral", "camouflage", "patches", "dirt", "torn", "stripes"), _PATTERNED),
    **dict.fromkeys(("plaid skirt", "striped skirt", "dotted skirt"),
        ("blazer", "cardigan", "sweater", "shirt", "sailor", "tee", "hoodie", "suit")),
    "chest tattoo": ("bare chest", "furs"), "pinstripes": ("suit", "coat", "waistcoat", "shirt"), "open": ("shirt",
        "gakuran", "suit"),
    "sparkles": ("dress", "gown", "tee", "suit", "bodysuit", "evening gown", "lolita dress", "off-shoulder dress", "corset",
        "tank top", "jacket", "robe"),
    "suspenders": ("shirt", "tee", "cardigan"),
}  # fmt: skip
"""The outfits whose drawing has an answer to these."""
MATERIALS: dict[str, str] = {
    "corduroy": "#8a6540", "tweed": "#8a7a5e",
    "denim": "#4a6690", "buckskin": "#b8905c", "sheepskin": "#7a5230", "shearling": "#7a5230",
        "rubber": "#4a4e56",
    "linen": "#e6dcc4", "leather": "#3a2a24", "fur": "#6b4e38", "ermine": "#7a2038", "canvas": "#b8a888", "burlap": "#a08a60",
}  # fmt: skip
"""The colour of cloth named by its stuff alone."""
BELTS = {"rope": "#c8a870", "braided": "#8a5c34", "woven": "#8a5c34", "leather": "#6e4a2c"}
"""The colour of belts named by their stuff."""
