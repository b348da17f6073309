"""Colour words: general ones, and what they mean on hair, eyes and skin."""

import colorsys

from vnc.make.draw.colour import hexed, parse

COLOURS: dict[str, str] = {
    "red": "#b3262f", "crimson": "#b01a34", "scarlet": "#c8281e", "ruby": "#b01e3c", "burgundy": "#6e1a2e", "maroon": "#6a1f2a",
    "wine": "#6e1f36", "cherry": "#b3203a", "vermilion": "#d2402a", "brick": "#9c4a3a", "rust": "#a8502c", "rusty": "#a8502c",
    "orange": "#dd7a2e", "tangerine": "#e8862e", "apricot": "#f0b488", "peach": "#f3b48c", "coral": "#ee8068",
    "salmon": "#f0907c",
    "copper": "#b8673a", "bronze": "#a8743c", "amber": "#d08a26", "gold": "#d9b45a", "golden": "#dcb350", "yellow": "#e2c04a",
    "lemon": "#ecd85a", "saffron": "#e89a2c", "mustard": "#c99a34", "sandy": "#cdb07a", "sand": "#cdb07a",
    "straw": "#dcc27c", "honey": "#d9a44a",
    "cream": "#f4ead2", "ivory": "#f6f1de", "beige": "#d9c8a8", "khaki": "#b8a878", "tan": "#c9a678", "camel": "#c19a6b",
    "brown": "#6b4630", "chestnut": "#7a4428", "chocolate": "#50301f", "coffee": "#5a4030", "mahogany": "#5e2a22",
    "walnut": "#5e4430", "caramel": "#b9783f", "hazel": "#8f7236", "auburn": "#8a3b22", "leather": "#6e4a2c",
    "russet": "#8a4a2a", "tortoiseshell": "#8a5a30",
    "green": "#3f9a62", "emerald": "#1f9a63", "jade": "#3f9d78", "mint": "#9fd8bc", "sage": "#9caf88", "olive": "#707a3a",
    "moss": "#6a7a40", "forest": "#2c5a3a", "lime": "#9ccc3c", "pine": "#2c5a48", "khaki green": "#7a7a48",
    "seafoam": "#9fdcc4",
    "teal": "#2f8f8f", "turquoise": "#3cbcb4", "aqua": "#58c8d0", "cyan": "#3fb8d0", "aquamarine": "#6fd0b8",
    "blue": "#3f6fc8", "sapphire": "#2a5fc4", "navy": "#25305c", "indigo": "#35357a", "azure": "#4a90d8", "cobalt": "#2a4fa8",
    "sky": "#7ab8e8", "sky blue": "#7ab8e8", "ice": "#a8d0ea", "ice blue": "#a8d0ea", "icy": "#b4d8ee", "icy blue": "#a8d0ea",
    "royal blue": "#3050b8", "baby blue": "#a4c8ec", "steel blue": "#5a7fa8", "steel": "#8a97a8", "ocean": "#2a6f9a",
    "midnight": "#1c2148", "midnight blue": "#1c2148", "denim": "#4a6690", "faded denim": "#8ea6c2",
    "cornflower": "#6c8fe0", "slate": "#5a6474",
    "purple": "#7a4fa8", "violet": "#7a4fd0", "lavender": "#b8a4dc", "lilac": "#b79ad8", "plum": "#6a3560", "mauve": "#b08aa8",
    "amethyst": "#9060c8", "magenta": "#c83a90", "fuchsia": "#d23a94", "orchid": "#c070c0", "pink": "#e88aa8",
    "rose": "#d8637f",
    "hot pink": "#e8508c", "rose gold": "#dca090", "bubblegum": "#f09ac0", "raspberry": "#b8305c", "blush": "#eeb4b4",
    "white": "#eef0f6", "snow": "#f4f6fb", "snowy": "#f4f6fb", "snow white": "#f4f6fb", "pearl": "#eee9e4", "silver": "#c9cfe0",
    "silvery": "#c9cfe0", "grey": "#8c9099", "gray": "#8c9099", "ash": "#a9a59a", "ashen": "#a9a59a", "charcoal": "#3a3c44",
    "smoke": "#767a84", "graphite": "#484b54", "black": "#25222c", "ebony": "#2a2226", "jet": "#1c1a22", "jet black": "#1c1a22",
    "raven": "#22202a", "raven black": "#22202a", "onyx": "#211f27", "ink": "#25222c", "inky": "#25222c", "obsidian": "#1f1d25",
    "forest green": "#2c5a3a", "moss green": "#6a7a40", "mint green": "#8fd0b0", "olive green": "#707a3a",
    "sea green": "#3a9a80",
    "lime green": "#8cc83c", "bottle green": "#1f4a38", "blood red": "#8a1420", "wine red": "#6e1f36", "off white": "#f0ece4",
    "dove grey": "#b0b2b8", "dove gray": "#b0b2b8", "steel grey": "#7a8290", "gunmetal": "#4a505a",
    "transparent": "#d4e8f0", "yellowed": "#e4d8a4", "clear plastic": "#d4e8f0", "sage green": "#9caf88",
        "emerald green": "#1f9a63",
        "navy blue": "#25305c",
    "mustard yellow": "#c99a34", "cherry red": "#b3203a", "brick red": "#9c4a3a", "rust red": "#a8502c", "cobalt blue": "#2a4fa8",
    "powder blue": "#b8d0e8", "charcoal grey": "#3a3c44", "charcoal gray": "#3a3c44", "slate grey": "#5a6474",
        "slate gray": "#5a6474",
    "salmon pink": "#f0907c", "coral pink": "#ee8068", "rose pink": "#e88aa8", "chocolate brown": "#50301f",
        "teal green": "#2f8f7a",
    "jade green": "#3f9d78", "lemon yellow": "#ecd85a", "ruby red": "#b01e3c", "crimson red": "#b01a34", "slate blue": "#5a6a9a",
    "pine green": "#2c5a48", "hunter green": "#2c5a3a", "army green": "#6a7048", "turquoise blue": "#3cbcb4",
        "golden yellow": "#e2b83a",
    "neon green": "#5ae03c", "neon pink": "#ff4fa0", "neon blue": "#3a7aff", "electric blue": "#2f6aff", "neon yellow": "#e6f03a",
}  # fmt: skip

HAIR: dict[str, str] = {
    "blond": "#e6cb84", "blonde": "#e6cb84", "fair": "#e2cc90", "golden": "#e6bd5a", "gold": "#e6bd5a", "brunette": "#5b3a26",
    "ginger": "#c8642c", "redhead": "#b8432c", "redheaded": "#b8432c", "red haired": "#b3262f", "platinum": "#e8e2d4",
    "platinum blonde": "#e8e2d4", "strawberry blonde": "#dda070", "strawberry blond": "#dda070", "strawberry": "#d98a6a",
    "honey blonde": "#e2bb68", "honey blond": "#e2bb68", "ash blonde": "#cfc4a4", "ash blond": "#cfc4a4",
    "dirty blonde": "#bd9f68",
    "dirty blond": "#bd9f68", "sandy blonde": "#d6ba80", "sandy blond": "#d6ba80", "golden blonde": "#e6bd5a",
    "dark blond": "#b8955c",
    "dark blonde": "#b8955c", "salt and pepper": "#85868c", "salt pepper": "#85868c", "greying": "#85868c",
    "graying": "#85868c",
    "grizzled": "#85868c", "flaxen": "#e8d49a", "sun bleached": "#ead6a0", "bleached": "#ece0b8",
    "peroxide": "#ece0b8", "wheat": "#d8ba7c", "flame": "#d2502a", "fiery": "#cc4a2a", "dark": "#2b2530",
    "light": "#c9a670", "mousy": "#8a745c",
}  # fmt: skip
EYES: dict[str, str] = {"dark": "#4a3224", "light": "#8ab8d8", "pale": "#a8c4d8", "ebony": "#2e2428", "black": "#352c34"}
SKIN: dict[str, str] = {
    "very pale": "#fff0e8", "porcelain": "#fff0e8", "pale": "#ffeadf", "white": "#ffeadf", "ivory": "#ffeadf",
    "fair": "#ffe3d3",
    "light": "#ffe3d3", "rosy": "#ffdccf", "peach": "#fbd3bb", "freckled": "#ffe0cc", "sallow": "#ecd3ae", "golden": "#dcae7c",
    "olive": "#d3a97f", "light olive": "#e6c29c", "dark olive": "#b08a62", "light tan": "#e2b890", "tan": "#d2a07a",
    "tanned": "#d2a07a", "sun tanned": "#d2a07a", "bronze": "#bd8759",
    "bronzed": "#bd8759",
    "light brown": "#bd8a62", "weathered brown": "#a06f4c", "weathered": "#d2a07a", "weather beaten": "#d2a07a",
    "leathery": "#c08a60", "ruddy": "#ffdccf",
    "sun kissed": "#dcae84", "sunburnt": "#f0b498", "warm brown": "#a06f4c", "pallid": "#ffeadf", "milky": "#fff0e8",
    "brown": "#a06f4c", "copper": "#b07850", "caramel": "#b98257",
    "dark brown": "#6e442e", "chocolate": "#6e442e", "dark": "#7a4c36", "ebony": "#57382a", "black": "#65402f",
    "very dark": "#573626", "deep brown": "#6e442e", "deep": "#6e442e", "mahogany": "#6b3d2c", "blue": "#9fb8dc",
    "green": "#a9c49a",
    "grey": "#b0b0b8", "ash white": "#eeeaec", "bone white": "#eeeaec", "deathly white": "#eeeaec", "white painted": "#f8f3f2",
    "ashen": "#d8d4d4", "charcoal": "#56505c", "dark red": "#8e3430", "red": "#b8483e", "sun browned": "#c08a60",
    "deep dark": "#573626",
}  # fmt: skip
TONES: dict[str, str] = {"pale": "#dde0ea", "faded": "#a4a8ae", "light coloured": "#dcd8d0", "light colored": "#dcd8d0"}
"""Words of garments that name a tone and no colour."""
_SHIFTS = {
    "very dark": -0.2, "dark": -0.13, "deep": -0.1, "darker": -0.13, "light": 0.13, "pale": 0.14, "bright": 0.05, "vivid": 0.04,
    "pastel": 0.15, "soft": 0.06, "faded": 0.07, "dusty": 0.02,
}  # fmt: skip
SHADES = tuple(_SHIFTS)


def shifted(colour: str, modifier: str) -> str:
    """The colour made dark, pale, bright … as the word says."""
    hue, light, strength = colorsys.rgb_to_hls(*parse(colour))
    shift = _SHIFTS.get(modifier, 0.0)
    light = min(0.95, max(0.06, light + shift if shift > 0 else light * (1 + 2.6 * shift)))
    return hexed(colorsys.hls_to_rgb(hue, light, strength * (0.85 if modifier in ("dusty", "faded") else 1)))


def colour_of(words: str, part: str = "") -> str | None:
    """A colour phrase ("dark green", "#b3262f", "honey blonde") on a part of the looks; None when it is none."""
    text = words.lower().replace("-", " ").replace("_", " ").strip()
    if text.startswith("#") and len(text) in (4, 7):
        try:
            return hexed(parse(text))
        except ValueError:
            return None
    special = {"hair": HAIR, "beard": HAIR, "eyes": EYES, "skin": SKIN, "cloth": TONES}.get(part, {})
    for table in (special, COLOURS, HAIR):
        if text in table:
            return table[text]
    for modifier in sorted(_SHIFTS, key=len, reverse=True):
        if text.startswith(modifier + " "):
            plain = colour_of(text[len(modifier) + 1 :], part)
            return shifted(plain, modifier) if plain else None
    return None
