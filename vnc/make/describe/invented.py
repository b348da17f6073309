"""What a description leaves open, from a hash of the name; and which parts do not go together."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from vnc.make.describe.colours import SKIN
from vnc.make.describe.complexion import likely_skins
from vnc.make.describe.namesakes import Origin, origin_of
from vnc.make.draw.colour import lightness, shade, tint, to_lch
from vnc.make.figure.looks import BRIMMED, HATS, SHROUDS, Looks
from vnc.make.speech.people import sex_of

Value = TypeVar("Value")

_HAIRS = (
    "#6b4630", "#4a2f20", "#25222c", "#33262c", "#8a3b22", "#c8642c", "#e2c27c", "#d6b06a", "#8a5a3a", "#b9a48c", "#5b3a26",
)  # fmt: skip
_YOUNG_HAIRS = (*_HAIRS, "#3a2f4a", "#a8455a", "#5a6f9a", "#c9cfe0")
"""Blue, pink and silver suit teenagers; nobody wants them on a monk."""
_GREYS = ("#c4c6cc", "#a4a6ae", "#e6e6ea", "#8f9096")
_EYES = ("#6b4630", "#8a5a30", "#3fa66b", "#3f6fc8", "#5f9fd0", "#8f7236", "#7a5fc0", "#6a7f8c", "#b0702a", "#3c8f8a")
_FEMALE_STYLES = (
    "bob", "long", "hime", "wavy", "ponytail", "sidetail", "twintails", "bun", "braid", "pixie", "twinbraids", "curly",
)  # fmt: skip
_WOMANS_STYLES = (
    "bob", "long", "wavy", "ponytail", "sidetail", "bun", "braid", "pixie", "curly", "lob", "long", "lowbun", "messybun", "lob",
)  # fmt: skip
_OLD_FEMALE_STYLES = ("bun", "mop", "pixie", "bun", "lob", "braid")
_MALE_STYLES = ("short", "messy", "swept", "undercut", "slick", "parted", "crew")
_TEEN_STYLES = ("short", "messy", "spiky", "undercut", "swept", "parted")
_OLD_MALE_STYLES = ("short", "slick", "parted", "buzz", "tonsure", "bald")
_BOY_STYLES = ("short", "messy", "bob")
_FACES = {
    "child": ("round", "round", "oval"),
    "boy": ("oval", "round", "oval", "long"),
    "f": ("oval", "heart", "round", "long"),
    "m": ("oval", "square", "long", "square"),
}
_NOSES = {True: ("small", "straight", "aquiline", "straight"), False: ("broad", "broad", "small", "straight")}
"""By whether the skin is pale."""
_YOUNG_NOSES = {True: ("small", "small", "straight"), False: ("broad", "small", "straight")}
_EYE_SHAPES = {
    "child": ("round", "round", "droopy"),
    "f": ("round", "almond", "sharp", "droopy"),
    "m": ("almond", "sharp", "narrow", "droopy"),
}
_DARK_EYES = ("#6b4630", "#8a5a30", "#4a3224", "#7a5230", "#8f7236")
_WITH_SKIRT = ("blazer", "sailor", "sweater", "shirt", "suit", "waistcoat", "cardigan", "corset")
_IN_ONE_CLOTH = ("suit", "gakuran", "tracksuit", "pyjamas", "tailcoat", "military", "police", "jumpsuit")
_BRIGHT = ("#a83a5a", "#3f6f9a", "#4a7a5a", "#7a4fa8")
_DARK = ("#2c2e38", "#25305c", "#3a3238")
_EARTHY = ("#7a5a3a", "#6a7048", "#8a4a2a")
_SAME_AS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("hanfu", "qipao", "sari", "kurta", "evening gown", "corset", "off-shoulder dress", "victorian dress"),
        _BRIGHT),
    **dict.fromkeys(("military", "ninja", "tailcoat", "biker jacket", "cassock", "habit", "lolita dress"), _DARK),
    **dict.fromkeys(("poncho", "furs", "leather armour", "jumpsuit", "fatigues"), _EARTHY),
    **dict.fromkeys(("chef", "spacesuit", "wedding dress", "toga", "baseball", "tied jumpsuit"), ("#f0eef2",)),
    **dict.fromkeys(("overalls", "bare chest"), ("#e6e2da", "#b3484a", "#8fb0d8")),
    **dict.fromkeys(("tank top", "crop top", "jersey", "puffer"), ("#b3262f", "#3f6fc8", "#2e4a3e", "#2c2e38")),
    "police": ("#2b3864", "#8fb0d8"), "trench coat": ("#c9b08a", "#5a5a62"), "raincoat": ("#e2c04a", "#b3262f", "#3f6f9a"),
    "parka": ("#5a6448", "#2f3a52", "#8a7a5a"), "duffle coat": ("#c19a6b", "#25305c", "#6a3038"), "pea coat": ("#25305c",
        "#26262e"),
    "bomber": ("#5a3b26", "#3f4a36", "#26262e"), "varsity jacket": ("#a8242e", "#25407a", "#2e4a3e"),
    "safari jacket": ("#b8a878", "#a89468"), "hanbok": ("#f0c8cc", "#e8d890", "#a8d0c0"), "dirndl": ("#2c5a3a", "#8a2a34",
        "#2f4a7a"),
    "haori": ("#35457a", "#3a3c44", "#6a3048", "#3a5a4a"), "kaftan": ("#f0ece4", "#3a6a8a", "#c9b08a"), "monk": ("#dd8a2e",
        "#c8742a"),
    "happi": ("#2f4fa0", "#a8242e"), "lacquered armour": ("#8a1e22", "#2a2a36", "#25405c"), "gi": ("#f2f2f4",),
    "cheerleader": ("#b3262f", "#2f4fa0"), "swimsuit": ("#25305c", "#b3262f", "#2f8f8f"), "tutu": ("#f4ecf0", "#f0c8d4"),
    "racing suit": ("#b3262f", "#2f4fa0", "#26262e"), "bathrobe": ("#f0ece8", "#b8c8dc", "#e8c8cc"),
    "hospital gown": ("#b8d4e0", "#c4dccc"), "open shirt": ("#8fb0d8", "#e6e2da", "#a84a4a"), "pilot": ("#f2f2f6",),
    "stewardess": ("#25305c", "#8a2036", "#2e4a5a"), "dancer": ("#b3262f", "#2f8f8f", "#7a4fa8"), "sweater vest": ("#f0ece4",
        "#e6eaf2"), "frock coat": ("#6a2a34",
        "#25305c", "#2e4a3e", "#4a3a5a"), "rags": ("#8a7a60", "#7a6a58", "#6a6458"),
    "flounced dress": ("#b3202c", "#26232b", "#7a1f5a"), "nurse dress": ("#f4f2f6", "#f0c8d4"),
    "denim jacket": ("#4a6690",), "hakama": ("#35457a", "#e6e2da", "#3a3c44"), "cuirass": ("#b8864a",),
}  # fmt: skip
_CLOTHS: dict[str, tuple[str, ...]] = {
    "blazer": ("#2f3f6b", "#2e4a3e", "#6a3038", "#8a7a5a", "#3a3c4c"), "sailor": ("#2a3a66", "#4a3a66", "#2e4a4a"),
    "gakuran": ("#26262e", "#22283c"), "suit": ("#3a3c44", "#25305c", "#4a4038", "#26242c", "#5a6474"),
    "coat": ("#b3262f", "#c9a678", "#2c3a4a", "#3a4a3a", "#4a3a5a"), "jacket": ("#5a3b26", "#2c2e38", "#4a5a3a", "#6a2a34"),
    "hoodie": ("#5f8f6a", "#c0683a", "#4a6690", "#7a5a90", "#8c9099"), "sweater": ("#d9c8a8", "#a84a4a", "#5a7a68", "#6a7fa8"),
    "shirt": ("#8fb0d8", "#e6e2da", "#c8a0a8", "#a8c0a0"), "tee": ("#e8e6ea", "#4a6690", "#c85a4a", "#3f7a6a"),
    "dress": ("#7a4fa8", "#3f6f9a", "#a83a5a", "#4a7a5a"), "kimono": ("#c24a6a", "#35457a", "#3a6a5a", "#7a4a8a"),
    "armour": ("#aeb8cc", "#8f99ae", "#b8a890"), "labcoat": ("#7a98b8", "#8a9a7a"), "robe": ("#3b2a6b", "#2a4a4a", "#6a2a34"),
    "maid": ("#26242c", "#2a3050", "#4a2a3a"), "apron": ("#e6e2da", "#8fb0d8", "#c8a0a0"), "tunic": ("#3a6a5a", "#7a4a34",
    "#3a4a7a"),
    "cardigan": ("#a84a4a", "#5a7a68", "#2f3f6b"), "waistcoat": ("#e6e2da", "#8fb0d8", "#d8d2c8"), "scrubs": ("#8fb8d0",
    "#6fa898", "#5a7fa8"), "gown": ("#6e1a2e", "#35457a",
    "#2c5a48", "#5a3a6a"),
    "tracksuit": ("#b3262f", "#25305c", "#2e4a3e", "#3a3c44"), "pyjamas": ("#8fb0d8", "#b8a4dc", "#9fc4b0", "#e0b8c0"),
    **_SAME_AS,
    "bodysuit": ("#e6e8f0", "#2c2e38", "#3a4a6a"), "mail": ("#8a2a34", "#2f4a7a", "#3a5a3a", "#e6e2d8"),
}  # fmt: skip
_EXTRA_CLOTHS = ("#c23a4a", "#3a4a7a", "#b8862e", "#3a6a5a")
_BLOSSOMS = ("#e88aa8", "#f0c04a", "#e6e0f2", "#d8485c")
_ACCENTS = ("#c23a4a", "#e0b04a", "#3f7a9a", "#4a8a5a", "#8a4a9a", "#d8703a", "#e8dcc8")
_LOWERS = ("#3c4052", "#4a4038", "#2a2c3a", "#5a5048", "#3a4a5a")


_AFAR = {"veil", "hijab", "horns", "angel wings", "bat wings", "fairy wings", "pointed ears", "crown", "circlet",
    "ram horns", "antlers",
         "sword", "axe", "bow"}  # fmt: skip
"""What nobody wears to school."""


def invented(name: str, known: Mapping[str, Any]) -> Looks:
    """Looks with everything that is known, and the rest drawn from the name's hash."""
    draw = _Draw(name)
    sex = known.get("sex") or ("f" if sex_of(name) == "woman" else "m")
    age = known.get("age") or draw.one("age", ("adult", "adult", "teen"))
    male = sex == "m" and age != "child"
    origin = origin_of(name)
    skin = known.get("skin") or _skin(known, origin, draw)
    pale = lightness(skin) > 0.72
    outfit = _outfit(known.get("outfit"), sex, age, draw)
    if "outfit" not in known and age != "child":
        outfit = _with_the_rest(outfit, sex, known, draw)
    cloth = known.get("cloth") or draw.one("cloth", _CLOTHS[outfit])
    rest: dict[str, Any] = {
        "build": draw.one("build", ("average", "average", "average", "slim", "sturdy" if age in ("adult", "elder") else "slim")),
        "face": draw.one("face", _FACES[_kind(sex, age)]),
        "nose": draw.one("nose", (_NOSES if age in ("adult", "elder") else _YOUNG_NOSES)[pale]),
        "hair": draw.one("hair", origin.hairs) if origin and age != "elder" else _hair(age, pale, draw),
        "style": draw.one("style", _styles_for(sex, age, known)),
        "eyes": draw.one("eyes", origin.eyes if origin else _EYES if pale else _DARK_EYES),
        "eye_shape": draw.one("eye shape", _EYE_SHAPES["child" if age == "child" else "m" if male else "f"]),
        "accent": _accent(outfit, cloth, "cloth" in known, draw),
        "lower": "skirt" if sex == "f" and outfit in _WITH_SKIRT else "trousers",
        "lower_cloth": shade(cloth, 0.06) if outfit in _IN_ONE_CLOTH else _other(cloth, draw.shuffled("lower", _LOWERS)),
        "extra_cloth": _extra_cloth(set(known.get("extras", ())), outfit, cloth, draw),
        "turn": draw.one("turn", (-1, 1)),
        "seed": draw.number("seed") % 1_000_000,
    }
    if outfit == "sailor" and "cloth" in known:
        rest["lower_cloth"] = cloth
    given = {key: value for key, value in known.items() if key not in ("sex", "age", "outfit", "cloth", "skin")}
    looks: dict[str, Any] = {**rest, **given, "sex": sex, "age": age, "outfit": outfit, "cloth": cloth, "skin": skin}
    return Looks(**looks)


def _skin(known: Mapping[str, Any], origin: Origin | None, draw: "_Draw") -> str:
    """Coils grow on deep skins; else the name says where somebody comes from, unless hair or eyes speak of elsewhere."""
    if _of_coils(known):
        return draw.one("deep skin", _DEEP)
    likely = likely_skins(known)
    if origin and ("dark" in likely or lightness(origin.skins[0]) > 0.8):
        return draw.one("skin", origin.skins)
    return SKIN[draw.one("skin", likely)]


_OF_ONE_CLOTH = ("dress", "off-shoulder dress", "evening gown", "wedding dress", "gown", "victorian dress", "coat", "sweater")
"""Their trims stay in the family of a colour that is said."""


def _accent(outfit: str, cloth: str, said: bool, draw: "_Draw") -> str:
    if said and outfit in _OF_ONE_CLOTH:
        return tint(cloth, 0.1) if lightness(cloth) < 0.4 else shade(cloth, 0.1)
    return draw.one("accent", [a for a in _ACCENTS if _suits(a, cloth)] or _ACCENTS)


def _extra_cloth(worn: set[str], outfit: str, cloth: str, draw: "_Draw") -> str:
    """Blossoms are bright; a witch's hat goes with her dress, a hat with the coat, a cap with the uniform."""
    if worn & {"flower", "flower crown"}:
        return draw.one("extra", _BLOSSOMS)
    hatted = worn & {"hat", "top hat"} and outfit in (
        "suit",
        "coat",
        "waistcoat",
        "robe",
        "trench coat",
        "tailcoat",
        "jacket",
        "frock coat",
    )
    capped = "cap" in worn and outfit in ("coat", "blazer", "suit", "gakuran")
    if "scarf" not in worn and ("witch hat" in worn or hatted or capped):
        return shade(cloth, 0.04)
    return draw.one("extra", _EXTRA_CLOTHS)


def _kind(sex: str, age: str) -> str:
    if age == "child":
        return "child"
    return sex if sex == "f" or age != "teen" else "boy"


def agreeing(looks: Looks) -> Looks:
    """Parts that would spoil each other, replaced: hats press hair down, white-haired extras keep their tie."""
    worn = looks.extras
    if looks.wears(*_HATS, "crown", "tiara", "flower crown"):
        looks = replace(looks, style=_UNDER_HATS.get(looks.style, looks.style))
    if looks.wears(*_HATS):
        looks = replace(
            looks, extras=tuple(e for e in worn if (e not in _HAIR_THINGS or e == "feather") and e not in _beneath(worn))
        )
    if looks.shape("nurse cap") == "mob" and looks.wears("nurse cap"):
        looks = replace(looks, style=_UNDER_MOBS.get(looks.style, _UNDER_HATS.get(looks.style, looks.style)))
        looks = replace(looks, extras=tuple(e for e in looks.extras if e not in ("ahoge", "ribbon", "headdress")))
    if looks.wears("hairnet") and looks.style not in ("bald", "buzz", "short", "tonsure", "slick", "pixie"):
        looks = replace(looks, style="bun")
    if looks.wears("circlet", "headphones", "headset") and looks.style in ("mohawk", "spiky"):
        looks = replace(looks, style="short")
    if looks.wears("headphones", "headset") and looks.style == "afro":
        looks = replace(looks, style="mop")
    if looks.wears("hairband", "flower", "ribbon") and looks.style in _BARE:
        looks = replace(looks, extras=tuple(e for e in looks.extras if e not in _HAIR_THINGS))
    if looks.age == "child" and looks.beard != "none":
        looks = replace(looks, beard="none")
    if looks.outfit == "kimono" and looks.lower == "skirt":
        looks = replace(looks, lower="trousers")
    return looks


def _beneath(worn: tuple[str, ...]) -> set[str]:
    """Of several coverings of one head, those that the outermost hides; ears of animals go with any hat but a hood."""
    covers = [e for e in _OUTERMOST_HATS if e in worn]
    ears = {"cat ears", "fox ears", "rabbit ears"} if set(SHROUDS) & set(worn) else set[str]()
    return set(covers[1:]) - ({"bridal veil"} if covers and covers[0] in BRIMMED else set[str]()) | ears


_OUTERMOST_HATS = ("hood", "veil", "hijab", *HATS, "nurse cap", "hairnet",
                    "crown", "tiara", "flower crown", "circlet", "wreath", "bridal veil", "headdress")  # fmt: skip
_HATS = (*SHROUDS, *HATS)
_HAIR_THINGS = (
    "ribbon", "headphones", "headset", "hairband", "flower", "hairpin", "hair ornaments", "headdress", "feather",
)  # fmt: skip
_BARE = ("bald", "buzz", "tonsure", "mohawk")
_UNDER_HATS = {
    "afro": "curly", "spiky": "short", "messy": "short", "topknot": "slick", "undercut": "short",
    "mohawk": "buzz", "crownbraid": "bun", "tonsure": "buzz",
    "puffs": "mop", "knots": "cornrows", "beehive": "lowbun", "victoryrolls": "lob", "pompadour": "slick", "crew": "buzz",
    "curltop": "mop", "loops": "long", "shag": "lob", "sideshave": "lob", "combover": "slick",
    "updo": "lowbun", "twinbuns": "lowbun", "halfup": "long", "mane": "long",
}  # fmt: skip

_UNDER_MOBS: dict[str, str] = {
    **dict.fromkeys(("bun", "messybun", "ponytail", "sidetail", "twintails", "halfup", "updo", "topknot"), "lowbun"),
}  # fmt: skip
"""What goes up under a mob cap."""


def _outfit(known: str | None, sex: str, age: str, draw: "_Draw") -> str:
    if known and known != "uniform":
        return known
    if known == "uniform" and age in ("adult", "elder"):
        return "blazer"
    if known == "uniform" or age == "teen":
        return draw.one("uniform", ("blazer", "sailor") if sex == "f" else ("blazer", "gakuran"))
    if age == "child":
        return draw.one("outfit", ("hoodie", "tee", "dress" if sex == "f" else "sweater"))
    return draw.one("outfit", ("coat", "shirt", "sweater", "jacket", "suit", "dress" if sex == "f" else "waistcoat"))


def _with_the_rest(outfit: str, sex: str, known: Mapping[str, Any], draw: "_Draw") -> str:
    """What goes with a skirt or trousers that are named alone, and with things that no schoolchild wears."""
    if lower := known.get("lower"):
        skirted = ("blazer", "shirt", "cardigan", "sweater") if sex == "f" else ("shirt", "sweater")
        return draw.one("top", skirted if "skirt" in lower else ("tee", "shirt", "hoodie"))
    return "tunic" if outfit in ("sailor", "gakuran", "blazer") and _AFAR & set(known.get("extras", ())) else outfit


def _hair(age: str, pale: bool, draw: "_Draw") -> str:
    if age == "elder":
        return draw.one("hair", _GREYS)
    light = _YOUNG_HAIRS if age == "teen" else _HAIRS
    return draw.one("hair", light if pale else (*_HAIRS[1:4], *_HAIRS[2:4], "#5b3a26"))


def _styles(sex: str, age: str) -> tuple[str, ...]:
    if sex == "f":
        return {"elder": _OLD_FEMALE_STYLES, "adult": _WOMANS_STYLES}.get(age, _FEMALE_STYLES)
    return {"child": _BOY_STYLES, "teen": _TEEN_STYLES, "elder": _OLD_MALE_STYLES}.get(age, _MALE_STYLES)


def _styles_for(sex: str, age: str, known: Mapping[str, Any]) -> tuple[str, ...]:
    """Whoever's hair is spoken of has some."""
    styles = _styles(sex, age)
    if not known.keys() & {"hair", "dye", "fringe", "shapes"}:
        return styles
    if sex == "m" and "hair:thin" in known.get("shapes", ()):
        return ("receding", "slick", "combover", "receding") if age == "elder" else ("receding", "slick", "parted")
    return tuple(s for s in styles if s not in ("bald", "buzz"))


def _suits(accent: str, cloth: str) -> bool:
    """Stands out from the cloth, and is not green on red, or red on green."""
    (light, _, hue), (other, strength, under) = to_lch(accent), to_lch(cloth)
    clash = strength > 0.05 and {_family(hue), _family(under)} == {"red", "green"}
    return abs(light - other) > 0.08 and not clash


def _family(hue: float) -> str:
    return "red" if hue < 45 or hue > 335 else "green" if 115 < hue < 185 else ""


def _other(colour: str, options: Sequence[str]) -> str:
    """The first option that stands out from the colour."""
    return next((o for o in options if abs(lightness(o) - lightness(colour)) > 0.06), options[0])


_COILED = ("afro", "locs", "cornrows", "boxbraids", "puffs", "knots")
_DEEP = ("#7a4c36", "#6e442e", "#57382a", "#a06f4c")


def _of_coils(known: Mapping[str, Any]) -> bool:
    """Whether the hair is of a kind that grows on deep-skinned heads, and no colour speaks against it."""
    fair = ("hair" in known and lightness(known["hair"]) > 0.6) or "freckles" in known.get("extras", ())
    return known.get("style") in _COILED and not fair


class _Draw:
    """Choices that depend on a name and the matter alone, so that one answer never moves another."""

    def __init__(self, name: str) -> None:
        self.name = name

    def number(self, matter: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self.name}\n{matter}".encode()).digest()[:8], "big")

    def one(self, matter: str, options: Sequence[Value]) -> Value:
        return options[self.number(matter) % len(options)]

    def shuffled(self, matter: str, options: Sequence[Value]) -> list[Value]:
        at = self.number(matter) % len(options)
        return [*options[at:], *options[:at]]
