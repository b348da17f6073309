"""Clothes that an order, a house or a loss prescribes: monks and nuns, servants of old, mourners, inspectors; and sashes."""

import re

from vnc.make.describe.clauses import colour_near
from vnc.make.describe.colours import COLOURS
from vnc.make.describe.finds import Finds
from vnc.make.draw.colour import lightness

_BROTHERS = {"monk", "friar", "brother", "abbot", "prior", "tonsure", "tonsured", "cowl"}
_TONSURED = {"monk", "friar", "abbot", "prior"}
_OF_THE_WEST = _BROTHERS - {"monk"} | {"rope", "monastery", "abbey", "brown", "black", "grey", "medieval"}
_SERVANTS = {
    "maid", "housemaid", "chambermaid", "parlourmaid", "scullery", "kitchen", "housekeeper", "servant", "cook", "nursemaid",
    "nanny", "midwife", "dairymaid", "milkmaid", "victorian", "innkeeper", "maidservant", "governess", "baker", "butcher",
}  # fmt: skip
_IN_TIES = {"inspector", "detective", "commissioner", "superintendent", "commissar", "banker", "businessman", "barrister"}
_CITIZENS = {"undertaker", "victorian", "gentleman", "doctor", "physician", "banker", "lawyer", "professor", "butler"}
"""Whose frock coats have no gold braid."""
_MOURNING = {"mourning", "weeds", "funeral", "widow"}
_BLACK, _WHITE = "#26232b", "#f4f2f0"
_GIRDED = ("kimono", "hakama", "hanfu", "gi", "ninja", "hanbok", "monk", "dress", "off-shoulder dress", "dancer", "sari")
"""Outfits whose own drawing has a sash: its colour is their accent."""


def take_vows(clauses: list[list[str]], finds: Finds) -> None:
    """A monk's habit has a cowl and a rope, and shows his tonsure; a nun's goes with veil and wimple."""
    said, sworn = finds.said.get("outfit", "habit"), {w for clause in clauses for w in clause}
    if finds.values.get("outfit") == "monk" and said.startswith("monk s robe") and sworn & _OF_THE_WEST:
        finds.values["outfit"] = "habit"
    if finds.values.get("outfit") != "habit":
        return
    if finds.values.get("sex") == "m" or (sworn & _BROTHERS and finds.values.get("sex") != "f"):
        finds.put("sex", "m", said)
        finds.put("cloth", COLOURS["brown"], said)
        if sworn & _TONSURED and finds.values.get("age") != "child":
            finds.values.setdefault("style", "tonsure")
        finds.values["extras"] = tuple(e for e in finds.values.get("extras", ()) if e != "veil")
        return
    finds.put("cloth", COLOURS["black"], said)
    finds.add("veil", said)
    if "wimple" in sworn and lightness(finds.hue_of("veil") or _BLACK) > 0.8:  # it frames the face, beneath the veil
        finds.values["hues"] = tuple(h for h in finds.values["hues"] if not h.startswith("veil:"))


def of_old(clauses: list[list[str]], finds: Finds) -> None:
    """What is meant by caps and aprons of servants, clothes of mourning, coats of inspectors, and sashes."""
    words, worn = {w for clause in clauses for w in clause}, finds.values.get("extras", ())
    if words & _SERVANTS:
        _serve(words, finds)
    if set(finds.said.get("outfit", "").split()) & _MOURNING:
        finds.values.setdefault("cloth", _BLACK)
        finds.values.setdefault("accent", "#4a4650")
    if words & _IN_TIES and finds.values.get("outfit") in ("coat", "trench coat", "pea coat"):
        _button_up(finds)
    if finds.said.get("outfit") == "frock coat" and (words & _CITIZENS or {"top hat", "bowler hat"} & set(worn)):
        finds.values["outfit"] = "tailcoat"
    _bare_beneath(words, clauses, finds)
    _gird(clauses, finds)


def _serve(words: set[str], finds: Finds) -> None:
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if "cap" in worn and "baseball" not in words and lightness(finds.hue_of("cap") or _WHITE) > 0.8:
        finds.values["extras"] = tuple("nurse cap" if e == "cap" else e for e in worn if e != "headdress")
        finds.shape("nurse cap", "mob", "cap")
    if finds.values.get("outfit") == "apron":
        finds.values.setdefault("accent", _WHITE)
        if "shirt:dress" in finds.values.get("shapes", ()) and finds.values.get("sex") != "m":
            finds.values["outfit"] = "maid"
            finds.shape("sleeves", "long", "dress")


def _button_up(finds: Finds) -> None:
    """Shirt and tie beneath, where nothing else is said to be worn there."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if any(s.startswith("shirt:") for s in finds.values.get("shapes", ())) or {"scarf", "cravat", "bow tie", "tie"} & set(worn):
        return
    finds.shape("shirt", "shirt", "coat")
    finds.hue("shirt", _WHITE, "coat")
    if finds.values.get("sex") != "f":
        finds.add("tie", "coat")
        finds.hue("tie", "#7a2430", "coat")


_RUBBER = (("surgical", "#a8d4e4"), ("latex", "#a8d4e4"), ("rubber", "#d8b84a"))


def _bare_beneath(words: set[str], clauses: list[list[str]], finds: Finds) -> None:
    """A waistcoat on the bare skin; gloves of rubber in their own colour."""
    if finds.values.get("outfit") == "waistcoat" and any("bare skin" in " ".join(c) for c in clauses):
        finds.shape("shirt", "bare", "bare skin")
    colour = next((colour for stuff, colour in _RUBBER if stuff in words), "")
    if colour and "gloves" in finds.values.get("extras", ()):
        finds.hue("gloves", colour, "gloves")


_ACROSS = re.compile(r"\b(?:across|over|shoulder|diagonal|chest|honour|pageant)\b")


def _gird(clauses: list[list[str]], finds: Finds) -> None:
    """A sash is a band across the chest where that is said, else a cloth about the waist."""
    for clause in clauses:
        if "sash" not in clause:
            continue
        at = clause.index("sash")
        across = bool(_ACROSS.search(" ".join(clause[max(0, at - 3) : at + 6])))
        if not across and finds.values.get("outfit") in _GIRDED:
            continue
        finds.add("sash", "sash")
        if not across and finds.values.get("outfit") != "military":
            finds.shape("sash", "waist", "sash")
        if colour := colour_near(clause, at, at + 1):
            finds.hue("sash", *colour)
