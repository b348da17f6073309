"""What a figure looks like, as plain values, and every value that may be asked for."""

from vnc.record import record

SEXES = ("f", "m")
AGES = ("child", "teen", "adult", "elder")
BUILDS = ("slim", "average", "sturdy", "heavy", "muscular")
FACES = ("oval", "round", "heart", "square", "long", "pointed", "weak", "strong")
NOSES = ("small", "straight", "broad", "aquiline", "hooked", "broken", "button", "big")
EYE_SHAPES = ("round", "almond", "sharp", "droopy", "narrow", "hooded")
DYED = ("", "roots", "temples", "streaks", "tips", "ombre", "halves", "under", "forelock")
FRINGES = ("", "none", "blunt", "side", "curtain", "wispy", "choppy", "eye", "baby", "peak", "full", "middle", "parted")
ENDS = ("", "plain", "blunt", "layered", "wispy", "v", "flicked", "shoulder")
BEARDS = (
    "none", "stubble", "moustache", "pencil", "goatee", "full", "long",
    "handlebar", "walrus", "horseshoe", "sideburns", "chops", "soulpatch", "chinstrap",
)  # fmt: skip
STYLES = (
    "bald", "buzz", "short", "messy", "spiky", "undercut", "slick", "parted", "pixie", "bob", "long", "hime", "wavy", "curly",
    "afro", "ponytail", "sidetail", "twintails", "bun", "braid", "twinbraids", "topknot", "lob", "swept", "mop",
    "locs", "mohawk", "tonsure", "crownbraid",
    "lowbun", "twinbuns", "updo", "halfup", "drills", "boxbraids", "cornrows", "fingerwaves", "bowl", "mane", "overeye",
    "puffs", "knots", "beehive", "victoryrolls", "messybun", "loops", "lowtails", "sidepony", "fishtail", "pompadour", "crew",
    "curltop", "receding", "combover", "sideshave", "mullet", "shag",
)  # fmt: skip
OUTFITS = (
    "blazer", "sailor", "gakuran", "suit", "coat", "jacket", "hoodie", "sweater", "shirt", "tee", "dress", "kimono", "armour",
    "labcoat", "robe", "maid", "apron", "tunic",
    "scrubs", "gown", "bodysuit", "mail", "waistcoat", "cardigan", "tracksuit", "pyjamas",
    "police", "military", "fatigues", "chef", "jumpsuit", "overalls", "tied jumpsuit", "spacesuit",
    "trench coat", "raincoat", "puffer", "biker jacket", "denim jacket", "tailcoat", "poncho",
    "hanfu", "qipao", "hakama", "ninja", "sari", "kurta", "evening gown", "wedding dress", "corset", "off-shoulder dress",
    "lolita dress", "victorian dress", "tank top", "crop top", "bare chest", "furs", "jersey", "baseball", "toga",
        "leather armour",
    "cuirass", "cassock", "habit",
    "parka", "duffle coat", "pea coat", "bomber", "varsity jacket", "safari jacket", "hanbok", "dirndl", "haori", "kaftan",
        "monk", "happi",
    "lacquered armour", "gi", "cheerleader", "swimsuit", "tutu", "racing suit", "bathrobe", "hospital gown", "open shirt",
        "pilot", "stewardess", "rags", "sweater vest", "frock coat", "dancer", "flounced dress", "nurse dress",
)  # fmt: skip
LOWERS = ("trousers", "skirt", "long skirt", "pencil skirt", "shorts")
EXTRAS: tuple[str, ...] = (
    "glasses",
    "round glasses",
    "sunglasses",
    "monocle",
    "eyepatch",
    "hat",
    "top hat",
    "straw hat",
    "witch hat",
    "cap",
    "beret",
    "crown",
    "headphones",
    "flower",
    "ribbon",
    "hairband",
    "cat ears",
    "fox ears",
    "rabbit ears",
    "horns",
    "halo",
    "pointed ears",
    "freckles",
    "scar",
    "mole",
    "lip mole",
    "age lines",
    "dark circles",
    "hollow cheeks",
    "rosy cheeks",
    "lipstick",
    "eyeliner",
    "fangs",
    "plaster",
    "war paint",
    "face marks",
    "forehead mark",
    "soot",
    "lip scar",
    "nose scar",
    "cracks",
    "seams",
    "slit pupils",
    "blank eyes",
    "glowing eyes",
    "milky eye",
    "no brows",
    "thick brows",
    "earrings",
    "scarf",
    "necklace",
    "choker",
    "cape",
    "backpack",
    "gloves",
    "tattoo",
    "bandana",
    "hood",
    "veil",
    "circlet",
    "pearls",
    "nose ring",
    "tail",
    "cheek scar",
    "chin scar",
    "half-moon glasses",
    "headset",
    "tiara",
    "flower crown",
    "hairnet",
    "suspenders",
    "bandage",
    "stripes",
    "pinstripes",
    "sparkles",
    "open",
    "flat cap", "peaked cap", "sailor cap", "chef's hat", "nurse cap", "beanie", "bowler hat", "cowboy hat", "turban",
        "conical hat",
    "helmet", "crested helmet", "hard hat", "mortarboard", "tricorn", "backwards cap", "goggles", "wreath", "headdress",
        "bridal veil",
    "hijab", "plaid", "checks", "dots", "floral", "camouflage", "patches", "dirt", "torn", "plaid skirt", "striped skirt",
    "dotted skirt", "dotted scarf",
    "fur collar", "shawl", "stole", "sash", "boa", "tie", "bow tie", "bow at the collar", "cravat", "neckerchief", "lanyard",
    "stethoscope", "whistle", "cross", "pendant", "bone necklace", "headphones round the neck", "gas mask", "spiked choker",
    "bell collar", "badge", "medals", "brooch", "mission patch", "clasp", "pocket watch",
    "angel wings", "bat wings", "fairy wings", "staff", "sword on the back", "axe", "bow", "quiver", "rifle", "bandolier",
        "sword",
    "katana", "daggers", "tool belt", "wrench", "holster", "gourd", "flute", "satchel", "camera",
    "flour", "half mask", "visor", "cigarette",
    "spear on the back", "shield on the back", "guitar on the back", "book at the belt", "scroll case", "fan at the belt",
        "lantern at the belt", "keys at the belt", "pouch", "shoulder bag", "owl", "raven", "parrot", "falcon", "songbird",
        "cat on the shoulder", "dragon", "monkey", "mouse",
    "surgical mask", "mask", "ram horns", "antlers", "hoop earrings", "hairpin", "hair ornaments", "feather",
    "cranes", "birds", "butterflies", "fish", "blossoms", "stars", "moons", "clouds", "leaves", "hearts", "snowflakes", "skulls",
        "waves", "dragons", "argyle", "leopard", "zebra", "embroidery", "kente", "wax print", "motley", "fringe", "fireworks",
    "beads", "broad collar", "sleeves at the waist",
    "prosthetic arm", "arm tattoo", "long gloves", "hand wraps", "bracers", "armband", "bracelets", "wristwatch", "rings",
        "elbow patches", "harness", "fishnet sleeves", "lace cuffs",
    "ahoge", "scrunchie", "teeth", "burn", "dimples", "cleft chin", "double chin", "eyeshadow", "long lashes", "black eyes",
    "milky eyes", "thin brows", "brow slit", "unibrow", "lip ring", "brow ring", "comb", "keffiyeh", "headscarf", "face veil",
    "tusks", "red nose", "bruised eye", "vitiligo", "shadowed face", "jester hat", "balaclava",
    "head bandage", "arm burn", "arm scars", "hand tattoo", "shoulder tattoo", "nails", "scales", "sunburn",
)  # fmt: skip
"""Things worn or marks borne, in the words of the language."""
BRIMMED = ("hat", "top hat", "straw hat", "witch hat", "bowler hat", "cowboy hat", "conical hat", "tricorn", "hard hat")
"""No hair shows above these."""
HATS = (
    *BRIMMED, "cap", "beret", "bandana", "flat cap", "peaked cap", "sailor cap", "chef's hat", "beanie", "turban", "helmet",
        "crested helmet",
    "mortarboard", "backwards cap", "jester hat",
)  # fmt: skip
SHROUDS = ("hood", "veil", "hijab", "headscarf", "keffiyeh", "balaclava")


@record
class Looks:
    """Everything that a figure's drawing depends on, but the moment's emotion and pose. Colours are `#rrggbb`."""

    sex: str = "f"
    age: str = "adult"
    build: str = "average"
    height: float = 1.0
    skin: str = "#ffe3d3"
    face: str = "oval"
    nose: str = "small"
    hair: str = "#6b4630"
    style: str = "long"
    beard: str = "none"
    eyes: str = "#3fa66b"
    eye_shape: str = "round"
    other_eye: str = ""
    """The colour of the second eye where the two differ."""
    dye: str = ""
    dyed: str = ""
    """A second colour of the hair, and where: roots, temples, streaks, tips, from the middle on, one half, beneath, one lock."""
    fringe: str = ""
    """What hangs over the forehead, where it is said; else the style's and the name's own."""
    ends: str = ""
    """How long hair ends; `shoulder` is all of it laid over one shoulder."""
    outfit: str = "blazer"
    cloth: str = "#2f3f6b"
    accent: str = "#c23a4a"
    lower: str = "skirt"
    lower_cloth: str = "#3c4052"
    extras: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    """What the hands hold, the main thing first; two at most."""
    extra_cloth: str = "#c23a4a"
    hues: tuple[str, ...] = ()
    """Colours of single extras, as `scarf:#ffffff`; the others are of `extra_cloth`."""
    shapes: tuple[str, ...] = ()
    """What single extras are shaped like, or where they are, as `hairpin:star`."""
    turn: int = 1
    seed: int = 0

    def wears(self, *names: str) -> bool:
        """Whether any of these extras is worn."""
        return any(name in self.extras for name in names)

    def hue(self, extra: str, default: str = "") -> str:
        """The colour of an extra: its own, else the default, else that of all extras."""
        own = next((colour for name, _, colour in (d.partition(":") for d in self.hues) if name == extra), "")
        return own or default or self.extra_cloth

    def shape(self, extra: str) -> str:
        """What an extra is shaped like, or where it is; nothing where it is the plain one."""
        return next((shape for name, _, shape in (s.partition(":") for s in self.shapes) if name == extra), "")

    def side(self, extra: str, default: int) -> int:
        """1 where something is at the figure's left, which is the viewer's right; -1 at its right."""
        return {"left": 1, "right": -1}.get(self.shape(f"{extra} side"), default)

    @property
    def grown_man(self) -> bool:
        return self.sex == "m" and self.age in ("adult", "elder")

    @property
    def high_collar(self) -> bool:
        """Whether the clothes hide the neck: what is worn or inked there goes elsewhere."""
        return self.outfit in ("coat", "sweater", "gakuran", "armour", "mail", "bodysuit", "tracksuit") or self.wears(
            "scarf", "hood", "veil"
        )
