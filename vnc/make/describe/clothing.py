"""What is worn, out of a description's clauses: garments and their colours, things on head and body, patterns, trades."""

from typing import Any

from vnc.make.describe import fabrics
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import colour_near, colours_in, owner, phrases
from vnc.make.describe.colours import COLOURS
from vnc.make.describe.cuts import lay_hood, read_cuts
from vnc.make.describe.finds import Finds
from vnc.make.describe.layers import Garments, outermost, set_beneath
from vnc.make.describe.prints import Print, read_prints, set_prints
from vnc.make.figure.looks import HATS, SHROUDS

_LONGEST = 7
_JEWELS = ("thing earrings", "thing earring", "thing necklace", "thing pendant", "thing choker", "thing pearls", "thing beads")


def read_clothes(clauses: list[list[str]], finds: Finds, text: str) -> None:
    garments: Garments = {}
    accents: list[tuple[str, str]] = []
    belts: list[tuple[str, str]] = []
    for clause in clauses:
        coloured = dict(colours_in(clause))
        _read_garments(clause, coloured, garments, finds)
        if "accent" in coloured:
            accents.append(coloured["accent"])
        elif "belt" in clause and (stuff := next((w for w in clause if w in fabrics.BELTS), "")):
            belts.append((fabrics.BELTS[stuff], f"{stuff} belt"))
        _read_lower(clause, coloured, finds)
        _read_extras(clause, finds)
    prints = read_prints(clauses, finds)
    under = _choose(garments, prints, finds, text)
    set_prints(prints, finds, under)
    read_cuts(clauses, finds)
    if finds.values.get("outfit") not in wear.BENEATH_ACCENT:
        accents += [found for clause in clauses for part, found in colours_in(clause) if part in _JEWELS]
    if finds.hue_of("tie") and finds.values.get("outfit") in wear.BENEATH_ACCENT:
        accents = [found for found in accents if found[0] != finds.hue_of("tie")]
    for colour, words in (*accents, *(belts if finds.values.get("outfit") == "dress" else ())):
        finds.put("accent", colour, words)


_KNOTTED = ("cardigan", "sweater", "hoodie", "jacket", "shirt", "denim jacket", "tracksuit", "bomber", "varsity jacket")
"""What is tied round the waist by its sleeves."""


def _read_garments(clause: list[str], coloured: dict[str, tuple[str, str]], garments: Garments, finds: Finds) -> None:
    """Tweed of a cap and velvet of a ribbon make no garment."""
    for start, end, phrase in phrases(clause, wear.OUTFITS, _LONGEST):
        kind = wear.OUTFITS[phrase]
        if (kind == "maid" and phrase == "maid" and set(clause) & {"shrine", "handmaid"}) or phrase in clause[end : end + 1]:
            continue
        if phrase in wear.STUFFS and str(owner(clause, end)).startswith("thing"):
            finds.words.add(phrase)
            continue
        if kind in _KNOTTED and "waist" in clause[end : end + 5] and set(clause[end : end + 4]) & {"round", "around", "about"}:
            finds.add("sleeves at the waist", f"{phrase} waist")
            if colour := colour_near(clause, start, end):
                finds.hue("sleeves at the waist", *colour)
            continue
        colour, said = colour_near(clause, start, end) or coloured.get("cloth") or _material(clause, phrase) or (None, "")
        if kind not in garments or (colour and not garments[kind][1]):
            garments[kind] = (phrase, colour, said)


def _material(clause: list[str], phrase: str) -> tuple[str, str] | None:
    """The colour of undyed stuff."""
    stuff = next((w for i, w in enumerate(clause) if w in fabrics.MATERIALS and owner(clause, i + 1) in ("cloth", None)), None)
    return (fabrics.MATERIALS[stuff], stuff) if stuff else None


def _choose(garments: Garments, prints: list[Print], finds: Finds, text: str) -> tuple[str, ...]:
    """The garment that is drawn, its colour, and what is seen of others: their kinds."""
    kind = outermost(garments, text)
    if kind is None:
        return ()
    if kind == "bare chest" and len(garments) > 1:
        kind = next(k for k in wear.OUTERMOST if k in garments)
    phrase, colour, said = garments[kind]
    beneath = set_beneath(garments, kind, finds)
    if kind == "shirt" and ("open", "shirt") in prints and set(garments) & {"tee", "tank top", "bare chest", "crop top"}:
        kind = "open shirt"
        beneath = set_beneath({kind: garments["shirt"], **{k: g for k, g in garments.items() if k != "shirt"}}, kind, finds)
        prints[:] = [(p, kind if k == "shirt" else k) for p, k in prints if p != "open"]
    finds.put("outfit", kind, phrase)
    _dye(garments, kind, (phrase, colour, said), finds)
    return beneath


def _dye(garments: Garments, kind: str, chosen: tuple[str, str | None, str], finds: Finds) -> None:
    """The colours of the outermost garment, and of one that shows beneath."""
    phrase, colour, said = chosen
    under = next(((c, w) for k, (_, c, w) in garments.items() if k != kind and c), None)
    if kind in wear.BENEATH_ACCENT:
        if colour:
            finds.put("accent", colour, f"{said} {phrase}")
        if under:
            finds.put("cloth", *under)
    elif kind == "hakama" and "shrine" in phrase:
        finds.put("lower_cloth", "#c8281e", phrase)
        if colour:
            finds.put("cloth", colour, f"{said} {phrase}")
    elif kind == "hakama":
        if colour:
            finds.put("lower_cloth", colour, f"{said} {phrase}")
        if under:
            finds.put("cloth", *under)
    elif kind == "maid" and under:
        finds.put("cloth", *under)
    elif colour and kind != "maid":
        finds.put("cloth", colour, f"{said} {phrase}")
        if phrase == "corset dress":
            finds.put("lower", "long skirt", phrase)
            finds.put("lower_cloth", colour, f"{said} {phrase}")
    for other, (words, _, _) in garments.items():
        if other == "shirt" or (kind == "hakama" and other == "kimono"):
            finds.words.update(words.split())


def _read_lower(clause: list[str], coloured: dict[str, tuple[str, str]], finds: Finds) -> None:
    for _, _, phrase in phrases(clause, wear.LOWERS):
        finds.put("lower", wear.LOWERS[phrase], phrase)
        word = phrase.split()[-1]
        if word == "kilt":
            finds.shape("lower", "kilt", word)
        if f"thing {word}" in coloured:
            finds.put("lower_cloth", *coloured[f"thing {word}"])
        elif word == "jeans" or "denim" in clause:
            finds.put("lower_cloth", "#3f5a8a", word)
        for start, end, manner in phrases(clause, fabrics.MANNERS):
            pattern = fabrics.OF_SKIRTS.get(fabrics.MANNERS[manner])
            if pattern and start < clause.index(word) and owner(clause, end) == f"thing {word}":
                finds.add(pattern, manner)


def _read_extras(clause: list[str], finds: Finds) -> None:
    for start, end, phrase in phrases(clause, wear.EXTRAS, _LONGEST):
        extra = _kind_of(wear.EXTRAS[phrase], set(clause[max(0, start - 4) : start]), set(clause[end : end + 5]))
        if _not_worn(extra, clause, start, end):
            continue
        finds.add(extra, phrase)
        near = (*phrase.split(), *clause[max(0, start - 2) : start], *clause[end : end + 5])
        if shape := next((wear.SHAPES[extra][w] for w in near if w in wear.SHAPES.get(extra, ())), ""):
            finds.shape(extra, shape, shape)
        colour = colour_near(clause, start, end) or _colour_within(phrase)
        if extra == "tattoo" and "glowing" in clause[:start]:
            finds.hue(extra, "#ffb84a", "glowing")
        if colour:
            finds.hue(extra, *colour)
            if extra in wear.SETS_THE_TONE:
                finds.put("extra_cloth", *colour)
    if "bandaged" in clause and set(clause) & {"arm", "wrist", "forearm", "arms"}:
        finds.add("bandage", "bandaged")
    if {"flower", "flower crown"} <= set(finds.values.get("extras", ())):
        finds.values["extras"] = tuple(e for e in finds.values["extras"] if e != "flower")
    if "ribbon" in clause and set(clause) & {"hair", "tails", "ponytail", "head"}:
        finds.add("ribbon", "ribbon")


def _colour_within(phrase: str) -> tuple[str, str] | None:
    """Of "flour on her nose", "gold hoops", "jade pendant", "daisy"."""
    inside = {
        "flour": "#f6f2ec",
        "daisy": "#fbfaf4",
        "oil": "#2a2624",
        "ermine": "#f4efe8",
        "sheepskin": "#e6d8bc",
        "shearling": "#e6d8bc",
    }
    for word in phrase.split():
        colour = inside.get(word) or (
            COLOURS.get(word) if word in ("gold", "golden", "silver", "jade", "ruby", "chrome", "iron", "bronze") else None
        )
        if colour:
            return colour, word
    return None


def _kind_of(extra: str, before: set[str], after: set[str]) -> str:
    """Round glasses, pointed hats, scars on cheeks: words between adjective and noun do not part them."""
    near = before | after
    match extra:
        case "tattoo" if near & {"arm", "arms", "forearm", "forearms", "sleeve", "sleeves", "wrist", "wrists"}:
            return "arm tattoo"
        case "scar" if "cheek" in near:
            return "cheek scar"
        case "scar" if {"chin", "jaw"} & near:
            return "chin scar"
        case "glasses" if {"half", "moon"} <= before:
            return "half-moon glasses"
        case "glasses" if before & {"round", "moon", "circular", "wire"} and not before & {"thin", "square"}:
            return "round glasses"
        case "cap" if before & {"flat", "tweed", "newsboy", "peaky"}:
            return "flat cap"
        case "hat" if before & {"pointed", "pointy", "conical", "wizard", "witch"}:
            return "witch hat"
        case "gloves" if before & {"long", "elbow", "opera", "evening"}:
            return "long gloves"
        case "headphones" if "neck" in after:
            return "headphones round the neck"
        case "wings":
            return "bat wings" if before & {"bat", "demon", "dragon", "leathery"} else extra
        case "sword" if {"back", "shoulder"} & after:
            return "sword on the back"
        case _:
            return extra


def _not_worn(extra: str, clause: list[str], start: int, end: int) -> bool:
    before = clause[start - 1] if start else ""
    match extra:
        case "flower":
            return bool(set(clause) & {"shop", "pattern", "patterned", "girl"})
        case "cap":
            return before in ("knee", "ice")
        case "scar":
            return bool({"hand", "arm", "hands", "back", "chest"} & set(clause[end : end + 4]))
        case "hood":
            return clause[end : end + 1] in (["eyes"], ["sweatshirt"], ["gaze"], ["top"])
        case "tail":
            return before in ("pony", "side", "twin")
        case "crown":
            return bool(set(clause) & {"braid", "braided", "braids"})
        case "staff":
            return clause[end : end + 1] in (["officer"], ["member"], ["room"])
        case "rings":
            return bool({"nose", "ear", "dark"} & {before}) or "eyes" in clause
        case "cigarette":
            return "holder" in clause
        case "tie":
            return before == "hair"
        case "cross":
            return before in ("red", "to")
        case _:
            return False


_EARS = {
    "fox": "fox ears", "wolf": "fox ears", "cat": "cat ears", "rabbit": "rabbit ears", "bunny": "rabbit ears",
    "elf": "pointed ears",
}  # fmt: skip
_COATS = {"fox": "#dd7a2e", "rabbit": "#eee6dc"}


def bare_arms(finds: Finds) -> None:
    """A waistcoat that is said to be sleeveless, over no shirt that is named, is worn on the skin."""
    shapes: tuple[str, ...] = finds.values.get("shapes", ())
    if finds.values.get("outfit") == "waistcoat" and "sleeves:none" in shapes and "shirt" not in finds.words:
        finds.shape("shirt", "tank" if finds.values.get("sex") == "f" else "bare", "sleeveless")


def read_creature(clauses: list[list[str]], finds: Finds) -> None:
    """The ears of an animal that is named apart from them: "a fox spirit with orange ears". They are of the hair's colour."""
    words = {word for clause in clauses for word in clause}
    animal = next((a for a in _EARS if a in words), None)
    if animal is None or not words & {"ears", "eared"}:
        return
    finds.add(_EARS[animal], animal)
    fur = next((found for c in clauses if (found := dict(colours_in(c)).get("thing ears"))), None)
    if "hair" not in finds.values and (fur or animal in _COATS):
        finds.put("hair", *(fur or (_COATS[animal], animal)))


def settle(clauses: list[list[str]], finds: Finds, text: str) -> None:
    """What two words mean together that they do not mean alone."""
    callings = [p for c in clauses for _, _, p in phrases(c, wear.CALLINGS)]
    calling = next((c for c in callings if c not in ("elf", "dwarf")), next(iter(callings), None))
    if calling:
        _dress_for(calling, clauses, finds)
    _dress_by_hat(finds)
    _equip(clauses, finds)
    outfit: str | None = finds.values.get("outfit")
    _cloak_over(calling, finds)
    _drop_unseen(finds.values.get("outfit"), finds)
    _hats_of_trades(calling, finds)
    worn: tuple[str, ...] = finds.values.get("extras", ())
    said = finds.said
    if outfit == "sailor" and "scarf" in worn:
        _without(finds, "scarf")
        if colour := finds.hue_of("scarf"):
            finds.put("accent", colour, said.pop("scarf", "scarf"))
    lay_hood(text, finds)
    bare_arms(finds)
    _worn_already(str(outfit), finds)
    if outfit in ("robe", "habit") and said.get("outfit") in ("habit", "nun", "monk", "friar"):
        finds.put("cloth", COLOURS["black" if finds.values.get("sex") == "f" or outfit == "habit" else "brown"], said["outfit"])
    if outfit == "habit":
        finds.add("veil", said["outfit"])
    for kind, values in _DEFAULTS.items():
        if outfit == kind:
            for key, value in values.items():
                finds.values.setdefault(key, value)
    if set(said.get("outfit", "").split()) & {"tuxedo", "dinner"} and "tie" not in worn:
        finds.add("bow tie", said["outfit"])
        finds.values.setdefault("cloth", "#24222c")
    if "camouflage" in worn:
        finds.values.setdefault("cloth", "#6a7048")
    if "stripes" in worn and set(said.get("outfit", "").split()) & {"prison", "convict", "prisoner"}:
        finds.values.setdefault("cloth", "#eceae6")
        finds.hue("stripes", "#2a2830", "prison")
        finds.shape("stripes", "across", "prison")
    if "motley" in said.get("outfit", ""):
        finds.add("motley", "motley")
    if set(said.get("outfit", "").split()) & {"layered", "junihitoe"} and outfit == "kimono":
        finds.shape("cloth", "layered", "layered")
    if "tweed" in said.get("outfit", ""):
        finds.put("cloth", "#8a7a5e", "tweed")
    if "flannel" in finds.words and "cloth" not in finds.values:
        finds.put("cloth", "#a03a34", "flannel")


_PART_OF: dict[str, tuple[str, ...]] = {
    "chef": ("neckerchief",), "tailcoat": ("bow tie",), "victorian dress": ("brooch",), "spacesuit": ("mission patch",),
    "stewardess": ("scarf", "neckerchief"), "gi": ("sash",),
}  # fmt: skip


def _worn_already(outfit: str, finds: Finds) -> None:
    """What the outfit's own drawing has: its colour is the accent."""
    for extra in _PART_OF.get(outfit, ()):
        if extra in finds.values.get("extras", ()):
            _without(finds, extra)
            if (colour := finds.hue_of(extra)) and outfit == "chef":
                finds.put("accent", colour, extra)


_DEFAULTS: dict[str, dict[str, Any]] = {
    "cassock": {"cloth": "#2a2830"}, "tailcoat": {"cloth": "#2a2832"}, "chef": {"cloth": "#f2f2f6"},
        "wedding dress": {"cloth": "#f6f0ea"},
    "spacesuit": {"cloth": "#eef0f6", "accent": "#dd7a2e"}, "ninja": {"cloth": "#2c2a36"}, "biker jacket": {"cloth": "#2a262c"},
    "denim jacket": {"cloth": "#4a6690"}, "trench coat": {"cloth": "#c9b08a"}, "police": {"cloth": "#2b3864"},
        "toga": {"cloth": "#f0ece4"},
    "cuirass": {"cloth": "#b8864a", "lower_cloth": "#a8342c"}, "leather armour": {"cloth": "#5e402c"},
        "furs": {"cloth": "#6b4e38"},
    "fatigues": {"cloth": "#6a7048"}, "baseball": {"cloth": "#eef0f6"}, "overalls": {"accent": "#4a6690"},
    "gi": {"cloth": "#f2f2f4"}, "pilot": {"cloth": "#f2f2f6"}, "tutu": {"cloth": "#f4ecf0"}, "monk": {"cloth": "#dd8a2e"},
    "lacquered armour": {"lower_cloth": "#2c2e3a"}, "safari jacket": {"cloth": "#b8a878"}, "pea coat": {"cloth": "#25305c"},
    "tied jumpsuit": {"cloth": "#e8e6ea", "accent": "#4a6a8a"}, "lolita dress": {"cloth": "#2a2630"},
}  # fmt: skip


_BY_HAT = {
    "witch hat": "robe", "tricorn": "frock coat", "cowboy hat": "waistcoat", "chef's hat": "chef", "hard hat": "overalls",
    "top hat": "tailcoat", "conical hat": "hakama", "nurse cap": "scrubs", "sailor cap": "sailor", "turban": "kaftan",
    "mortarboard": "robe",
}  # fmt: skip
"""What goes with a hat where no clothes are named."""


def _dress_by_hat(finds: Finds) -> None:
    worn: tuple[str, ...] = finds.values.get("extras", ())
    outfit = next((_BY_HAT[e] for e in worn if e in _BY_HAT), None)
    if outfit and "outfit" not in finds.values and "cape" not in worn:
        finds.values["outfit"] = outfit
        finds.said["outfit"] = "hat"


_MEANT = {
    ("suit", "spacesuit"),
    ("gown", "scrubs"),
    ("suit", "bodysuit"),
    ("suit", "racing suit"),
    ("shirt", "pilot"),
    ("jersey", "cheerleader"),
    ("uniform", "bodysuit"),
    ("robe", "monk"),
    ("armour", "lacquered armour"),
}
"""A word for one garment that stands for another in a trade: an astronaut's suit, a surgeon's gown."""


def _dress_for(calling: str, clauses: list[list[str]], finds: Finds) -> None:
    """A trade's clothes where none are named, or only a uniform; and what marks the trade."""
    outfit, kind = finds.values.get("outfit"), wear.CALLINGS[calling]
    if kind == "bare chest" and finds.values.get("sex") == "f":
        kind = "crop top"
    if kind == "lolita dress" and finds.values.get("sex") == "m":
        kind = "jacket"
    if kind == "coat" and outfit == "uniform" and calling == "captain":
        kind = "military"
    if outfit is None or (outfit == "uniform" and kind in wear.UNIFORMED) or (outfit, kind) in _MEANT:
        finds.values["outfit"] = kind
        finds.said.setdefault("outfit", calling)
        finds.words.update(calling.split())
        for clause in clauses:
            at = next((i for i, w in enumerate(clause) if w in ("outfit", "costume", "clothes", "uniform", "garb")), None)
            if at is not None and (colour := colour_near(clause, at, at + 1)):
                finds.put("cloth", *colour)
    if calling in ("jester",):
        finds.add("motley", calling)
    if calling == "mermaid":
        finds.add("waves", calling)
        finds.values.setdefault("cloth", "#3f9d8c")
        finds.values.setdefault("lower", "long skirt")
        finds.values.setdefault("lower_cloth", "#3f8d9c")
    if calling == "waitress":
        finds.values.setdefault("accent", "#f4f2f6")
    if "miko" in calling or calling == "shrine maiden":
        finds.values.setdefault("cloth", "#eef0f6")
        finds.values.setdefault("lower_cloth", "#c8281e")


def _equip(clauses: list[list[str]], finds: Finds) -> None:
    """What marks a trade besides its clothes; of hats only one, and none over what is said."""
    for word in dict.fromkeys(w for c in clauses for w in c if w in wear.KIT):
        for extra in wear.KIT[word]:
            if extra not in finds.values.get("held", ()) and not (
                extra in _ON_TOP and set(finds.values.get("extras", ())) & _ON_TOP
            ):
                finds.add(extra, word)


_ON_TOP = frozenset((*HATS, *SHROUDS, *(e for e in wear.EXTRAS.values() if e.endswith(("hat", "cap", "helmet")))))


def _cloak_over(calling: str | None, finds: Finds) -> None:
    """A cloak is worn over something: travelling clothes, unless others are named."""
    if "cape" in finds.values.get("extras", ()) and "outfit" not in finds.values:
        finds.values["outfit"] = "tailcoat" if {"vampire", "count"} & {calling or "", *finds.words} else "tunic"
        finds.said["outfit"] = "cloak"


_TRADE_CAPS = {
    "police": "peaked cap", "military": "peaked cap", "officer": "peaked cap", "fatigues": "peaked cap", "sailor": "sailor cap",
    "scrubs": "nurse cap", "chef": "chef's hat", "jumpsuit": "cap", "coat": "peaked cap",
}  # fmt: skip


def _hats_of_trades(calling: str | None, finds: Finds) -> None:
    """A police officer's cap is a peaked one, a pirate's hat a tricorn."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    outfit = str(finds.values.get("outfit", ""))
    if "cap" in worn and (outfit in _TRADE_CAPS and "baseball" not in finds.words) and calling not in ("mechanic", "engineer"):
        _swap(finds, "cap", _TRADE_CAPS[outfit])
    if "hat" in worn and calling in ("pirate", "gunslinger", "cowboy", "cowgirl", "outlaw", "chef"):
        _swap(finds, "hat", {"pirate": "tricorn", "chef": "chef's hat"}.get(calling, "cowboy hat"))
    if "straw hat" in worn and calling in ("samurai", "ronin"):
        _swap(finds, "straw hat", "conical hat")
    if "cap" in worn and calling == "nurse":
        _swap(finds, "cap", "nurse cap")
    if "mask" in worn and (calling in ("surgeon", "nurse", "doctor", "dentist") or outfit == "scrubs"):
        _swap(finds, "mask", "surgical mask")


def _swap(finds: Finds, old: str, new: str) -> None:
    worn: tuple[str, ...] = finds.values.get("extras", ())
    finds.values["extras"] = tuple(dict.fromkeys(new if e == old else e for e in worn))
    if colour := finds.hue_of(old):
        finds.hue(new, colour, old)


def _without(finds: Finds, *extras: str) -> None:
    finds.values["extras"] = tuple(e for e in finds.values.get("extras", ()) if e not in extras)


def _drop_unseen(outfit: str | None, finds: Finds) -> None:
    """Patterns and manners that the outfit's drawing cannot show count as not understood."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    unseen = {e for e in worn if outfit is not None and outfit != "uniform" and outfit not in fabrics.SHOWN_ON.get(e, (outfit,))}
    if unseen:
        finds.values["extras"] = tuple(e for e in worn if e not in unseen)
        finds.words -= {w for words, e in (fabrics.MANNERS | wear.EXTRAS).items() if e in unseen for w in words.split()}
