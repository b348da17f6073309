"""What trades and ranks wear, and what two words mean together that they do not mean alone."""

from typing import Any

from vnc.make.describe import fabrics
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import colour_near, phrases
from vnc.make.describe.cuts import lay_hood
from vnc.make.describe.finds import Finds
from vnc.make.describe.orders import of_old, take_vows
from vnc.make.describe.types import RUSTIC, RUSTICS, TYPES
from vnc.make.figure.looks import HATS, SHROUDS


def settle(clauses: list[list[str]], finds: Finds, text: str) -> None:
    """What two words mean together that they do not mean alone."""
    callings = [p for c in clauses for _, _, p in phrases(c, wear.CALLINGS)]
    calling = next((c for c in callings if c not in ("elf", "dwarf")), next(iter(callings), None))
    if calling:
        _dress_for(calling, clauses, finds)
    kinds = [p for c in clauses for _, end, p in phrases(c, TYPES) if c[end : end + 1] != ["s"]]
    kind = max(kinds, key=lambda p: len(p.split()), default="")
    if kind and (calling is None or calling in TYPES or calling in _LOOSE or calling in kind.split()):
        _dress_as(kind, finds)
    _tie_for_school(finds)
    if "cloth:foliage" in finds.values.get("shapes", ()):
        _without(finds, "leaves")
        finds.values.setdefault("accent", "#7a5a34")
        finds.values.setdefault("cloth", "#4f7f3c")
    _dress_by_hat(finds)
    _mute(clauses, finds)
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
    take_vows(clauses, finds)
    of_old(clauses, finds)
    for kind, values in _DEFAULTS.items():
        if outfit == kind:
            for key, value in values.items():
                finds.values.setdefault(key, value)
    _furnish(finds, outfit, worn, said)


def _furnish(finds: Finds, outfit: str | None, worn: tuple[str, ...], said: dict[str, str]) -> None:
    """What some clothes bring with them: a tie, stripes, the colour of their cloth."""
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
    ("robe", "habit"),
    ("armour", "lacquered armour"),
    ("uniform", "nurse dress"),
    ("uniform", "jersey"),
    ("dress", "victorian dress"),
    ("dress", "flounced dress"),
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


_LOOSE = ("elf", "dwarf", "captain", "guard", "prince", "princess")
"""Callings that say less of the clothes than a type does: the captain of a team."""


def _dress_as(who: str, finds: Finds) -> None:
    """A type's clothes where none are named, and its colours where they are of its own kind."""
    kind = TYPES[who]
    outfit = kind.man if kind.man and finds.values.get("sex") == "m" else kind.kind
    named = finds.values.get("outfit")
    if named is None or finds.said.get("outfit") in wear.CALLINGS or (named, outfit) in _MEANT:
        finds.values["outfit"] = outfit
        finds.said["outfit"] = who
        finds.words.update(who.split())
        for part, shape in kind.shapes:
            finds.shape(part, shape, who)
            if part == "shirt":
                finds.hue(part, "#f2ece0", who)
        for extra in kind.extras:
            if not (extra in _ON_TOP and set(finds.values.get("extras", ())) & _ON_TOP):
                finds.add(extra, who)
    elif named != outfit:
        return
    for key, value in kind.values:
        finds.values.setdefault(key, value)


def _tie_for_school(finds: Finds) -> None:
    """A tie goes with a blazer; with a buttoned-up school coat only where that hangs open."""
    if "tie" in finds.values.get("extras", ()):
        if finds.values.get("outfit") in ("uniform", None) and finds.values.get("age") in ("teen", "child"):
            finds.values["outfit"] = "blazer"
        if finds.values.get("outfit") == "gakuran":
            finds.add("open", "tie")


def _mute(clauses: list[list[str]], finds: Finds) -> None:
    """Country people and people of old wear undyed and brown cloth unless colours are said."""
    if RUSTICS & {w for c in clauses for w in c} or "cowboy hat" in finds.values.get("extras", ()):
        for key, value in RUSTIC.get(str(finds.values.get("outfit")), ()):
            finds.values.setdefault(key, value)


_BOWMEN = {"hunter", "huntsman", "huntress", "ranger", "archer", "scout", "elf", "elven", "poacher", "outlaw"}


def _equip(clauses: list[list[str]], finds: Finds) -> None:
    """What marks a trade besides its clothes; of hats only one, and none over what is said. A hunter's bow is no ribbon."""
    if any({"bow"} & set(c[-1:]) for c in clauses) and _BOWMEN & {w for c in clauses for w in c}:
        finds.add("bow", "bow")
        finds.add("quiver", "bow")
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


def bare_arms(finds: Finds) -> None:
    """A waistcoat that is said to be sleeveless, over no shirt that is named, is worn on the skin."""
    shapes: tuple[str, ...] = finds.values.get("shapes", ())
    if finds.values.get("outfit") == "waistcoat" and "sleeves:none" in shapes and "shirt" not in finds.words:
        finds.shape("shirt", "tank" if finds.values.get("sex") == "f" else "bare", "sleeveless")
