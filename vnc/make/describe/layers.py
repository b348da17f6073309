"""Which of several garments is outermost, and what shows of those beneath it."""

import re

from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import phrases
from vnc.make.describe.finds import Finds

Garments = dict[str, tuple[str, str | None, str]]
"""By kind: its phrase, its colour, and the colour's words."""

_TURTLE = ("turtleneck", "polo neck", "roll neck", "turtle neck", "rollneck")
_BENEATH: dict[str, str] = {
    "shirt": "shirt", "tee": "tee", "jersey": "tee", "sweater": "crew", "hoodie": "hoodie", "tank top": "tank",
        "crop top": "tank",
    "dress": "dress", "evening gown": "dress", "off-shoulder dress": "dress", "gown": "dress", "lolita dress": "dress",
    "victorian dress": "shirt", "waistcoat": "waistcoat", "bare chest": "bare", "kimono": "kimono", "hakama": "kimono",
    "armour": "plate", "cuirass": "plate", "cardigan": "v", "sweater vest": "v", "scrubs": "v", "tunic": "crew",
        "bodysuit": "turtleneck",
    "mail": "crew", "pyjamas": "shirt", "corset": "tank",
}  # fmt: skip
"""How a garment shows beneath another."""
_DRESSES = ("dress", "evening gown", "off-shoulder dress", "gown", "lolita dress", "victorian dress", "corset")
SHOWS_BENEATH = (
    "suit", "blazer", "trench coat", "coat", "jacket", "biker jacket", "denim jacket", "cardigan", "labcoat", "waistcoat",
        "sweater vest", "apron",
    "overalls", "pea coat", "duffle coat", "parka", "varsity jacket", "bomber", "safari jacket", "haori", "open shirt",
        "tailcoat",
    "raincoat", "puffer", "corset", "gakuran",
)  # fmt: skip
"""Outfits whose drawing shows what is worn beneath."""
_OVER = re.compile(r"\b(?:over|on top of|above|thrown over|worn over)\b")
_UNDER = re.compile(r"\b(?:under|beneath|underneath|below)\b")


def _stacked(text: str) -> list[tuple[str, str]]:
    """(upper, lower) kinds of garments as "over" and "under" say: "a coat over a dress", "a dress under a coat"."""
    plain = re.sub(r"[’']s\b", " s", text.lower()).replace("-", " ")
    out: list[tuple[str, str]] = []
    for sentence in re.split(r"[.;]", plain):
        for sign, first_is_upper in ((_OVER, True), (_UNDER, False)):
            for found in sign.finditer(sentence):
                before, after = _kinds(sentence[: found.start()]), _kinds(sentence[found.end() :])
                if not before and not first_is_upper and len(after) > 1:
                    out.append((after[0], after[1]))
                elif before and after:
                    pair = (before[-1], after[0])
                    out.append(pair if first_is_upper else (pair[1], pair[0]))
    return [pair for pair in out if pair[0] != pair[1]]


def _kinds(text: str) -> list[str]:
    return [wear.OUTFITS[p] for _, _, p in phrases(re.findall(r"[a-z0-9]+", text), wear.OUTFITS, 7)]


def outermost(garments: Garments, text: str) -> str | None:
    """The kind that is drawn: one that is said to lie over the others, else that which is commonly worn over them."""
    lower = {low for up, low in _stacked(text) if up in garments and low in garments}
    uncovered = [k for k in wear.OUTERMOST if k in garments and k not in lower]
    return next(iter(uncovered), next((k for k in wear.OUTERMOST if k in garments), None))


def set_beneath(garments: Garments, kind: str, finds: Finds) -> tuple[str, ...]:
    """Names what shows under the outermost garment; the kinds that do."""
    if kind == "sweater" and garments[kind][0].split()[0] in ("turtleneck", "polo", "roll", "turtle", "rollneck"):
        finds.shape("neck", "turtle", garments[kind][0])
    if kind == "sweater" and "shirt" in garments and "tie" not in finds.values.get("extras", ()):
        finds.shape("shirt", "shirt", garments["shirt"][0])
        if garments["shirt"][1]:
            finds.hue("shirt", garments["shirt"][1], garments["shirt"][2])
    if kind not in SHOWS_BENEATH:
        return _skirt_of(garments, kind, finds)
    under = [k for k in garments if k != kind and k in _BENEATH]
    under.sort(key=lambda k: wear.OUTERMOST.index(k))
    if not under:
        return ()
    first, (phrase, colour, said) = under[0], garments[under[0]]
    shape = "turtleneck" if phrase in _TURTLE else _BENEATH[first]
    if shape == "crew" and "tie" in finds.values.get("extras", ()):
        shape = "v"
    finds.shape("shirt", shape, phrase)
    if colour and kind not in wear.BENEATH_ACCENT:
        finds.hue("shirt", colour, said)
    if len(under) > 1 and (inner := garments[under[1]])[1]:
        finds.hue("inner", inner[1] or "", inner[2])
    for k in under:
        finds.words.update(garments[k][0].split())
    _skirt_of(garments, kind, finds)
    return tuple(under)


def _skirt_of(garments: Garments, kind: str, finds: Finds) -> tuple[str, ...]:
    """Of a dress under a jacket or sweater, the skirt is seen."""
    dress = next((k for k in _DRESSES if k in garments and k != kind), None)
    if dress is None or kind in _DRESSES or kind in ("apron", "mail", "armour", "leather armour", "maid"):
        return ()
    phrase, colour, said = garments[dress]
    finds.put("lower", "skirt" if dress == "dress" else "long skirt", phrase)
    if colour:
        finds.put("lower_cloth", colour, said)
    return (dress,)
