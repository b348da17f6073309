"""Words about cloth: its patterns, stains and stuffs, and the outfits whose drawing shows them."""

from vnc.make.describe.wardrobe import each

_STUFFS_SPILT = [
    "dirt",
    "oil",
    "grease",
    "blood",
    "soot",
    "paint",
    "mud",
    "flour",
    "dust",
    "wine",
    "ink",
    "coal",
    "ash",
    "sweat",
    "rain",
    "snow",
    "tar",
    "chalk",
    "grass",
    "water",
]
_SPILT = [
    "stained",
    "smeared",
    "splattered",
    "spattered",
    "dusted",
    "stains",
    "stain",
    "splashed",
    "covered",
    "streaked",
    "caked",
    "smudged",
    "soaked",
    "spots",
]
MANNERS: dict[str, str] = {
    **each("stripes", "striped, stripy, breton"), **each("pinstripes", "pinstripe, pinstriped, pin striped, pinstripes"),
    **each("open", "open, unbuttoned"),
    **each("sparkles", "sparkling, sparkly, glittering, glittery, sequinned, sequined, sequins, crystals, starry, "
            "rhinestones, spangled"),
    **each("plaid", "plaid, flannel, tartan, checkered flannel, lumberjack shirt"), **each("checks", "gingham, checked, "
            "checkered, chequered"),
    **each("dots", "polka dot, polka dots, dotted, polka dotted, spotted, dots"),
    **each("floral", "floral, flowered, flower print, flower patterned, hawaiian, floral print, flower pattern, aloha"),
    **each("camouflage", "camouflage, camo"), **each("patches", "patched, patchwork, patches, mended"),
    **each("dirt", "wet, damp, scorched, charred, singed, dirty, stained, muddy, grimy, dusty, bloodstained, filthy, bloody, "
        "bloodied, floury, soaked, drenched, "
            "rain soaked, sooty, smudged, "
            + ", ".join(f"{stuff} {how}" for stuff in _STUFFS_SPILT for how in _SPILT)),
    **each("torn", "torn, ragged, ripped, tattered, threadbare, rags, shredded"),
}  # fmt: skip
"""How a garment is worn or patterned; of the garment in the same clause."""
OF_SKIRTS = {"plaid": "plaid skirt", "checks": "plaid skirt", "stripes": "striped skirt", "dots": "dotted skirt"}
"""The pattern where it is the skirt's or the trousers'."""
_PATTERNED = (
    "shirt", "pyjamas", "suit", "dress", "tee", "sweater", "sweater vest", "frock coat", "hoodie", "kimono", "robe", "coat",
        "jacket", "waistcoat",
        "apron", "overalls",
    "tank top", "jersey", "gown", "evening gown", "off-shoulder dress", "cardigan", "tunic", "hanfu", "poncho", "blazer",
        "trench coat", "jumpsuit",
    "raincoat", "lolita dress", "victorian dress", "hakama", "sari", "fatigues", "scrubs", "baseball", "chef", "crop top",
        "tied jumpsuit",
    "bodysuit", "toga", "kurta", "corset", "denim jacket", "tailcoat", "police", "ninja", "wedding dress", "parka", "duffle coat",
    "pea coat", "bomber", "varsity jacket", "safari jacket", "hanbok", "dirndl", "haori", "kaftan", "monk", "happi", "gi",
    "swimsuit", "tutu", "racing suit", "bathrobe", "hospital gown", "open shirt", "pilot", "rags", "qipao", "puffer", "tracksuit",
    "sailor", "gakuran", "cassock", "habit", "military", "biker jacket", "labcoat", "leather armour", "mail", "maid",
    "flounced dress", "nurse dress",
)  # fmt: skip
SHOWN_ON: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("plaid", "checks", "dots", "floral", "camouflage", "patches", "dirt", "torn", "stripes"), _PATTERNED),
    **dict.fromkeys(("cranes", "birds", "butterflies", "fish", "blossoms", "stars", "moons", "clouds", "leaves", "hearts",
                     "snowflakes", "skulls", "waves", "dragons", "argyle", "leopard", "zebra", "embroidery", "kente",
                     "wax print", "motley", "fringe", "fireworks"), _PATTERNED),
    **dict.fromkeys(("plaid skirt", "striped skirt", "dotted skirt"),
        ("blazer", "cardigan", "sweater", "shirt", "sailor", "tee", "hoodie", "suit", "jacket", "bomber", "denim jacket",
            "biker jacket",
         "waistcoat", "tank top", "crop top", "open shirt", "varsity jacket", "tunic")),
    "chest tattoo": ("bare chest", "furs"), "shoulder tattoo": ("tank top",),
    "pinstripes": ("suit", "coat", "waistcoat", "shirt"), "open": ("shirt",
        "gakuran", "suit", "blazer", "waistcoat"),
    "sparkles": ("dress", "gown", "tee", "suit", "bodysuit", "evening gown", "lolita dress", "off-shoulder dress", "corset",
        "tank top", "jacket", "robe", "kimono", "hanfu", "qipao", "tutu", "sari", "wedding dress", "swimsuit", "coat"),
    "suspenders": ("shirt", "tee", "cardigan", "open shirt"),
}  # fmt: skip
"""The outfits whose drawing has an answer to these."""
MATERIALS: dict[str, str] = {
    "corduroy": "#8a6540", "tweed": "#8a7a5e",
    "denim": "#4a6690", "buckskin": "#b8905c", "sheepskin": "#7a5230", "shearling": "#7a5230",
        "rubber": "#4a4e56",
    "leaf": "#4f7f3c", "leaves": "#4f7f3c", "moss": "#5f7a3c", "linen": "#e6dcc4", "leather": "#3a2a24", "fur": "#6b4e38",
        "ermine": "#7a2038", "canvas": "#b8a888", "burlap": "#a08a60",
}  # fmt: skip
"""The colour of cloth named by its stuff alone."""
STAINS: dict[str, str] = {
    **each("blood", "blood, bloodstained, bloody, bloodied, gore"), **each("flour", "flour, floury, powder, icing, sugar"),
    **each("oil", "oil, grease, tar, oily, greasy"), **each("mud", "mud, muddy, clay"), **each("soot", "soot, sooty, coal, "
        "ash, scorched, charred, singed"),
    **each("dust", "dust, dusty, chalk, plaster, sawdust"), **each("wine", "wine"), **each("paint", "paint, painted, paints"),
    **each("ink", "ink, inky"), **each("grass", "grass"), **each("snow", "snow, snowy"),
    **each("wet", "sweat, sweaty, damp, wet, soaked, drenched, water, rain, sodden, dripping"),
}  # fmt: skip
"""What cloth is stained with."""
BELTS = {"rope": "#c8a870", "braided": "#8a5c34", "woven": "#8a5c34", "leather": "#6e4a2c"}
"""The colour of belts named by their stuff."""
