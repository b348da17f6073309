"""Words about looks other than colours: whom, how old, what hair, what clothes, what is worn."""

from vnc.make.describe import coiffure
from vnc.make.speech.people import LIKELY, SEXES
from vnc.make.words import word_set


def _ordered(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SHE, HE = word_set("she her hers herself she's she'll"), word_set("he his him himself he's he'll")
FEMALE = (SEXES["woman"] | SEXES["girl"]) - SHE
MALE = (SEXES["man"] | SEXES["boy"]) - HE
LIKELY_FEMALE, LIKELY_MALE = LIKELY["woman"], LIKELY["man"]
OPEN_TRADES = (LIKELY_MALE | word_set("nurse housekeeper idol")) - word_set(
    "tuxedo tie cravat bowtie samurai ronin shogun pharaoh"
)
"""Who does this may be of either sex, if a name says so."""

AGES: dict[str, str] = {
    "child": "child", "kid": "child", "toddler": "child", "infant": "child", "little girl": "child", "little boy": "child",
    "small boy": "child", "small girl": "child", "young girl": "child", "young boy": "child", "teen": "teen",
    "teenage": "teen", "teenager": "teen", "teenaged": "teen", "adolescent": "teen", "schoolboy": "teen",
    "schoolgirl": "teen", "student": "teen", "pupil": "teen", "high school": "teen", "classmate": "teen", "youth": "teen",
    "old": "elder", "older": "elder", "elderly": "elder", "aged": "elder", "elder": "elder", "ancient": "elder",
    "grandmother": "elder", "grandma": "elder", "granny": "elder", "grandfather": "elder", "grandpa": "elder",
    "grandad": "elder", "wrinkled": "elder", "senior": "elder", "middle aged": "adult", "adult": "adult",
    "young man": "adult", "young woman": "adult", "man": "adult", "woman": "adult", "teens": "teen", "wizened": "elder",
    "ageing": "elder", "aging": "elder", "venerable": "elder", "retired": "elder", "white haired": "elder", "lady": "adult",
    "gentleman": "adult", "girl": "teen", "boy": "teen", "baby": "child", "lad": "teen", "lass": "teen", "grader": "child",
    "schoolchild": "child", "kindergartner": "child", "preschooler": "child", "older brother": "adult",
    "older sister": "adult", "older cousin": "adult",
}  # fmt: skip
AT_WORK = LIKELY_MALE | word_set(
    "singer surfer cleaner janitor cook paramedic policewoman policeman cop coach nobleman idol bride groom "
    "nurse doctor teacher professor officer sergeant lawyer judge mayor banker scientist engineer baker butler nun monk priest "
    "queen king countess count duchess duke innkeeper housekeeper librarian barista waiter waitress chef journalist mother father"
)
"""Whoever does this is grown up, unless another word says otherwise."""
NUMBERS = {
    word: value
    for words, value in (
        ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("teens", 16), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen",
        18),
        ("nineteen", 19), ("twenty", 20), ("twenties", 25), ("thirty", 30), ("thirties", 35), ("forty", 40), ("forties", 45),
        ("fifty", 50), ("fifties", 55), ("sixty", 65), ("sixties", 66), ("seventy", 70), ("seventies", 75), ("eighty", 80),
        ("eighties", 85),
    )
    for word in _ordered(words)
}  # fmt: skip

BUILDS: dict[str, str] = {
    "slim": "slim", "slender": "slim", "skinny": "slim", "lanky": "slim", "lean": "slim", "willowy": "slim", "slight": "slim",
    "dwarf": "sturdy", "dwarven": "sturdy", "heavy build": "sturdy", "heavily built": "sturdy", "big boned": "sturdy",
    "gaunt": "slim", "wiry": "slim", "burly": "sturdy", "stocky": "sturdy", "plump": "heavy", "chubby": "heavy",
    "stout": "sturdy", "fat": "heavy", "heavyset": "heavy", "heavy set": "heavy", "round bellied": "heavy", "overweight": "heavy",
    "obese": "heavy", "corpulent": "heavy", "pudgy": "heavy", "very heavy": "heavy", "heavy man": "heavy", "heavy woman": "heavy",
    "curvy": "sturdy", "hulking": "muscular", "rotund": "heavy", "hefty": "sturdy", "tubby": "heavy",
    "scrawny": "slim", "lithe": "slim", "wispy": "slim", "thin": "slim", "bony": "slim", "strapping": "muscular",
    "sturdy": "sturdy", "portly": "heavy", "petite": "slim", "buxom": "sturdy", "muscular": "muscular",
        "athletic": "muscular", "brawny": "muscular",
    "buff": "muscular", "broad shouldered": "muscular", "broad": "muscular", "strong": "muscular", "well built": "muscular",
}  # fmt: skip
HEIGHTS: dict[str, float] = {
    "very tall": 1.08, "tall": 1.06, "towering": 1.08, "huge": 1.08, "giant": 1.08, "lanky": 1.05, "hulking": 1.07,
    "petite": 0.93,
    "tiny": 0.9, "small": 0.94, "short": 0.94, "diminutive": 0.9, "dwarf": 0.9, "dwarven": 0.9,
}  # fmt: skip

STYLES: dict[str, str] = {  # the first that is found, top to bottom
    **coiffure.STYLES,
    "braided crown": "crownbraid", "crown braid": "crownbraid", "braid crown": "crownbraid", "coronet of braids": "crownbraid",
    "crown of braids": "crownbraid", "dreadlocks": "locs", "dreads": "locs", "locs": "locs", "cornrows": "cornrows",
    "corn rows": "cornrows", "box braids": "boxbraids", "beaded braids": "boxbraids", "over one eye": "overeye",
    "over his eye": "overeye", "over her eye": "overeye", "covering one eye": "overeye", "covers one eye": "overeye",
    "covering half": "overeye", "hiding one eye": "overeye", "finger waves": "fingerwaves", "marcel waves": "fingerwaves",
    "drill curls": "drills", "drills": "drills", "ringlets": "drills", "sausage curls": "drills", "twin buns": "twinbuns",
    "two buns": "twinbuns", "space buns": "twinbuns", "double buns": "twinbuns", "hair buns": "twinbuns", "odango": "twinbuns",
    "low bun": "lowbun", "tight bun": "lowbun", "neat bun": "lowbun", "severe bun": "lowbun", "half up": "halfup",
    "wild mane": "mane", "mane": "mane",
    "tonsure": "tonsure", "tonsured": "tonsure", "balding": "tonsure", "bald on top": "tonsure",
    "sides shaved": "undercut", "shaved sides": "undercut", 
    "mohawk": "mohawk", "mohican": "mohawk", "two braids": "twinbraids", "twin braids": "twinbraids",
    "double braids": "twinbraids", "braided pigtails": "twinbraids",
    "braids": "twinbraids", "plaits": "twinbraids", "braid": "braid", "braided": "braid", "plait": "braid",
    "side tail": "sidetail", "low ponytail": "sidetail", "twin tails": "twintails",
    "twintails": "twintails", "twin tail": "twintails", "pigtails": "twintails", "bunches": "twintails", "ponytail": "ponytail",
    "pony tail": "ponytail", "topknot": "topknot", "top knot": "topknot", "man bun": "topknot", "bun": "bun", "chignon": "lowbun",
    "updo": "updo", "up do": "updo", "piled up": "updo", "piled high": "updo", "pinned": "updo",
    "pinned up": "updo", "elaborate": "updo", "tied up": "bun", "tied with": "sidetail", "tied in": "sidetail",
    "ponytailed": "ponytail", "tied back": "ponytail", "pulled back": "ponytail",
    "drawn back": "slick", "mop": "mop", "hime": "hime",
    "blunt bangs": "hime",
    "blunt fringe": "hime", "straight bangs": "hime", "blunt cut": "hime", "blunt": "hime",
    "straight cut bangs": "hime", "afro": "afro", "undercut": "undercut", 
    "buzz cut": "buzz", "buzzcut": "buzz", "shaved head": "buzz", "shaven head": "buzz", "shaved": "buzz",
    "bald": "bald", "hairless": "bald", "slicked": "slick", "combed back": "slick", "swept back": "slick",
    "brushed back": "slick", "pixie": "pixie", "bob": "bob", "bobbed": "bob", "chin length": "bob", "pageboy": "bowl",
    "bowl": "bowl", "bowl cut": "bowl", "curls": "curly", "curly": "curly", "frizzy": "curly",
    "waves": "wavy", "wavy": "wavy", "spiky": "spiky", "spiked": "spiky", "spikes": "spiky", "parted": "parted",
    "neatly combed": "parted", "combed to the side": "parted", "side parting": "parted", "side part": "parted",
    "messy": "messy", "tousled": "messy", "unruly": "messy",
    "shaggy": "messy",
    "dishevelled": "messy", "disheveled": "messy", "unkempt": "messy", "wild": "messy", "windswept": "messy",
    "close cropped": "buzz", "closely cropped": "buzz", "cropped": "short", "short": "short", "shoulder length": "lob",
    "to her shoulders": "lob", "to his shoulders": "lob", "to the shoulders": "lob", "to her chin": "bob", "to the chin": "bob",
    "past her shoulders": "long", "past his shoulders": "long", "past her waist": "long", "past his waist": "long",
    "to her hips": "long", "to his hips": "long", "to the waist": "long", "to her knees": "long", "to her ankles": "long",
    "long": "long", "waist length": "long",
    "hip length": "long", "flowing": "long", "down to her waist": "long", "down to his waist": "long", "to her waist": "long",
    "down her back": "long", "down his back": "long", "straight": "long",
}  # fmt: skip
NEEDS_HAIR = {
    *coiffure.NEEDS_HAIR,
    "short",
    "long",
    "cropped",
    "straight",
    "wild",
    "messy",
    "bowl",
    "flowing",
    "shaved",
    "spiked",
    "spikes",
    "parted",
    "unkempt",
    "blunt",
    "mop",
    "receding",
    "thinning",
    "tied back",
    "tied up",
    "pinned up",
    "pinned",
    "piled up",
    "elaborate",
    "tied with",
    "tied in",
    "pulled back",
    "drawn back",
}
"""Style words that speak of something else unless hair is near."""

BEARDS: dict[str, str] = {
    **{f"{word} {noun}": kind for noun in ("moustache", "mustache") for kind, words in (
        ("handlebar", "handlebar curled waxed twirled upturned imperial curly"), ("walrus",
            "walrus bushy thick drooping big huge"),
        ("horseshoe", "horseshoe biker"),
    ) for word in words.split()},
    "mutton chops": "chops", "muttonchops": "chops", "mutton chop": "chops", "side whiskers": "chops", "soul patch": "soulpatch",
    "chinstrap": "chinstrap", "chin strap beard": "chinstrap", "chin curtain": "chinstrap", "van dyke": "goatee",
        "vandyke": "goatee",
    "pencil thin moustache": "pencil", "pencil thin mustache": "pencil",
    "thin moustache": "pencil", "thin mustache": "pencil", "pencil moustache": "pencil", "pencil mustache": "pencil",
    "long beard": "long", "beard": "full", "bearded": "full", "goatee": "goatee", "moustache": "moustache",
    "mustache": "moustache",
    "moustached": "moustache", "stubble": "stubble", "stubbled": "stubble", "stubbly": "stubble", "unshaven": "stubble",
    "o'clock shadow": "stubble", "designer stubble": "stubble", "sideburns": "sideburns",
}  # fmt: skip
EYE_SHAPES: dict[str, str] = {
    "round": "round", "big": "round", "large": "round", "wide": "round", "doe": "round", "almond": "almond",
    "almond shaped": "almond", "sharp": "sharp", "fierce": "sharp", "piercing": "sharp", "fox like": "sharp",
    "cat like": "sharp",
    "upturned": "sharp", "droopy": "droopy", "drooping": "droopy", "gentle": "droopy", "sleepy": "droopy",
    "tired": "droopy", "weary": "droopy", "heavy eyelids": "droopy", "kind": "droopy", "sad": "droopy",
    "squinting": "narrow", "unblinking": "round", "sparkling": "round", "calm": "almond", "keen": "sharp", "determined": "sharp",
    "icy": "sharp",
    "heavy lidded": "hooded", "cold": "sharp", "stern": "sharp", "soft": "droopy",
    "narrow": "narrow", "thin": "narrow", "slanted": "narrow", "small": "narrow", "hooded": "hooded",
}  # fmt: skip
FACES: dict[str, str] = {
    "round": "round", "oval": "oval", "heart shaped": "heart", "heart": "heart", "square": "square", "square jawed": "square",
    "square jaw": "square", "strong jaw": "square",
    "angular": "square", "long": "long", "narrow": "long", "chubby": "round", "pointed": "heart",
}  # fmt: skip

HAIR_WORDS = word_set(
    "hair haired hairstyle haircut locks tresses mane ponytail pigtails twintails bob braid braids bangs fringe curls bun waves "
    "undercut afro pixie topknot redhead plait plaits ringlets quiff mohawk bunches chignon updo bowl tails strands hime "
    "hairdo buzz crew mohawk mane cornrows dreadlocks dreads buns puffs roots tips ends hairline pompadour mullet"
)
FACE_PARTS = word_set(
    "nose nosed lips lip lipped mouth brow brows eyebrow eyebrows browed face faced chin jaw jawed cheek cheeks cheekbones "
    "forehead neck fingers hands smile voice accent scar tattoo ears ear teeth freckles mole glasses spectacles "
    "legs arms hairline wrinkles"
)
"""Adjectives before these are not about the whole body."""
BEARD_WORDS = word_set("beard moustache mustache goatee stubble bearded sideburns chops")
EYE_WORDS = word_set("eyes eye eyed irises gaze eyelids")
SKIN_WORDS = word_set("skin skinned complexion face")
NEGATORS = word_set("no not without never isn't doesn't lacks neither nor wasn't aren't hasn't")

ABOUT_LOOKS = word_set(
    "tattoo tattoos wings tail gloves boots sandals shoes socks stockings sword dagger staff cane wand dimples fangs fang ring "
    "rings bracelet bracelets watch bag backpack satchel umbrella veil mask helmet bandana bandage bandages goggles hairpin "
    "hairclip clip plaid striped checkered polka lace embroidered ruffled silk velvet leather denim wool makeup lipstick "
    "eyeshadow eyeliner nails piercing piercings prosthetic mechanical robot android feathers feather antennae antlers scales "
    "limp collar cuffs cufflinks buttons pockets patch patches armband badge medal medals cloak cape hood "
    "checked suspenders braces gingham shawl sleeveless shoulderless earpiece hearing eyelashes stars starry "
    "sequins fur ermine moustachioed warpaint bindi anklet brooch lapel rosary crucifix locket "
    "jetpack gills tentacles tentacle claws hooves snout beak whiskers halo parrot raven owl monkey cat dog dragon "
    "hook leg legs barefoot crutch crutches wheelchair stick broom basket clipboard briefcase suitcase guitar violin flute "
    "bow quiver shield gun pistol rifle knife book books lantern torch cigarette cigar pipe fan parasol sash stole spats gaiters "
    "ripped torn stained studded mirrored sequinned embossed waistband lace-up corseted garter fishnet fishnets tights leggings "
    "hairnet patched pinstripe rags ragged bandaged sling plaster unbuttoned sparkling sparkly glittering stripy lute spear axe"
)
"""Words about looks that the drawing may have no answer to; named in a note when nothing used them."""
BELOW = word_set(
    "boots boot shoes shoe sandals sandal socks stockings sneakers trainers slippers heels loafers clogs clog geta spats gaiters "
    "tights fishnets garter barefoot feet anklet kneepads"
)
"""What is worn below the frame."""
