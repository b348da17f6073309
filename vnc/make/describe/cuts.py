"""How clothes are cut and worn: sleeves, necks, collars, fit, a loosened tie; and on which side an arm is of metal."""

import re

from vnc.make.describe.fabrics import STAINS
from vnc.make.describe.finds import Finds
from vnc.make.describe.wardrobe import each

SLEEVES: dict[str, str] = {
    **each("none", "sleeveless, without sleeves, sleeves cut off, sleeves torn off, sleeves ripped off, cut off sleeves, "
        "armless, "
         "bare arms, bare armed"),
    **each("torn", "torn sleeves, ragged sleeves, ripped sleeves, torn sleeve, ripped sleeve, one sleeve torn"),
    **each("rolled", "rolled sleeves, rolled up sleeves, sleeves rolled, sleeves rolled up, sleeves pushed up, sleeves pushed, "
           "pushed up sleeves, rolled to the elbow, rolled to the elbows, rolled to his elbows, rolled to her elbows, "
           "sleeves up, sleeves hitched"),
    **each("short", "short sleeved, short sleeves, short sleeve, cap sleeves"),
    **each("puff", "puff sleeves, puffed sleeves, puffy sleeves, balloon sleeves, puff sleeved"),
    **each("wide", "wide sleeves, bell sleeves, flowing sleeves, trailing sleeves, wide sleeved, billowing sleeves, "
        "hanging sleeves"),
    **each("long", "long sleeved, long sleeves, long sleeve"),
}  # fmt: skip
NECKS: dict[str, str] = {
    **each("off", "off shoulder, off the shoulder, off one shoulder, off shouldered, slipping off, falling off one shoulder, "
           "bare shouldered, bare shoulders, one bare shoulder, slips off one shoulder, off her shoulders, off her shoulder"),
    **each("polo", "polo shirt, polo"), **each("ruffled", "ruffled, frilly blouse, frilled, frilly shirt, jabot, lace collar"),
    **each("v", "v neck, v necked, v neckline, plunging neckline"), **each("crew", "crew neck, round neck, crewneck, "
        "round necked"),
    **each("popped", "popped collar, collar popped, turned up collar, collar turned up, upturned collar, collar up, "
        "raised collar, "
           "collar raised, collar pulled up, collar flipped up"),
    **each("high", "high collar, high collared, standing collar, stand up collar, tall collar, stiff collar, mandarin collar, "
           "high necked, high neck"),
}  # fmt: skip
SHOULDERS: dict[str, str] = each("wings", "kamishimo, kataginu, shoulder wings, winged shoulders")
FITS: dict[str, str] = each(
    "large",
    "oversized, over sized, baggy, too large, too big, several sizes too large, several sizes too big, sizes too large, "
    "sizes too "
    "big, two sizes too large, two sizes too big, slouchy, huge hoodie, ill fitting, outsized, loose fitting, roomy, shapeless",
)
TIES: dict[str, str] = each(
    "loose", "loosened tie, loose tie, tie loosened, tie loose, tie undone, undone tie, loosely knotted tie, tie askew, "
        "tie hanging "
    "loose, crooked tie, loosely tied tie",
)  # fmt: skip
BELLIES: dict[str, str] = {
    **each("pregnant", "pregnant, expecting, heavily pregnant, maternity dress, expectant, with child"),
    **each("round", "big belly, round belly, pot belly, beer belly, paunch, potbellied, pot bellied, large belly, huge belly, "
           "bulging belly, rounded belly, beer gut"),
}  # fmt: skip
STANCES: dict[str, str] = each(
    "stooped", "stooped, hunched, stooping, bent back, hunchbacked, hunchback, bent over, bowed back, stoop, bent with age, "
    "hunched over, round shouldered, bent old",
)  # fmt: skip
KNITS: dict[str, str] = {
    **each("yoke", "fair isle, nordic, norwegian, icelandic, patterned sweater, patterned jumper, christmas sweater, "
           "christmas jumper, reindeer"),
    **each("cable", "aran, cable knit, cable knitted, chunky knit, chunky, cable stitch, fisherman s sweater, fisherman sweater"),
}  # fmt: skip
_SIDE = re.compile(r"\b(left|right)(?: \w+){0,2} (?:arm|hand|forearm)\b|\b(?:arm|hand|forearm)(?: \w+){0,3} (left|right)\b")
_LOOSE_TIE = re.compile(
    r"\b(?:loose|loosened|undone|crooked)(?: \w+){0,2} tie\b|\btie(?: \w+){0,2} (?:loose|loosened|undone|askew)\b"
)


_STUFF = "|".join(STAINS)
_FACE = "(?:face|cheeks?|nose|forehead|chin|brow)"
_HOW = "(?:stained|smeared|streaked|smudged|spattered|splattered|dusted|flecked|covered|blackened|black|caked)"
_MARK = "(?:smudges?|smears?|stains?|streaks?|specks?|spots?|flecks?)"
_ON_FACE = re.compile(
    rf"\b({_STUFF})(?:(?: {_HOW}| {_MARK})? (?:on|across|over|down|all over|along) (?:\w+ ){{0,2}}| {_HOW} ){_FACE}\b"
    rf"|\b{_FACE}(?: \w+){{0,2}}? {_HOW}(?: \w+)?? ({_STUFF})\b"
)
"""What a face is smeared with."""
_SPILT_WITH = re.compile(rf"\b{_HOW} (?:with |in |by )?({_STUFF})\b")
_HOOD_UP = re.compile(
    r"\bhood(?: \w+){0,2} (?:up|over|low|raised|drawn|pulled|hiding|shading|shadowing)\b|\b(?:raised|drawn|pulled up|up) hood\b"
    r"|\bhooded\b|\b(?:hidden|shadowed|hiding|under|beneath|in|inside)(?: \w+){0,5} hood\b|\bpulls? up (?:\w+ )?hood\b"
)
_OWN_HOODS = ("parka", "duffle coat", "raincoat", "hoodie", "puffer", "open shirt")
"""Garments whose hood lies on the back unless it is said to be up."""


def lay_hood(text: str, finds: Finds) -> None:
    """A parka's hood is part of it; and one that is up is of its garment's cloth."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if finds.values.get("outfit") == "parka" and "fur collar" in worn:
        finds.values["extras"] = worn = tuple(e for e in worn if e != "fur collar")
    if "hood" in worn and finds.values.get("outfit") in _OWN_HOODS and not _HOOD_UP.search(text.lower()):
        finds.values["extras"] = tuple(e for e in worn if e != "hood")


_NUMBER = re.compile(r"\b(?:number|numbered|no|nr) (\d{1,2})\b")
_PICTURES = {**each("face", "anime, manga, idol, waifu, cartoon"), **each("bolt", "band, rock band, graphic, metal, concert")}
_CHEST = re.compile(rf"\b({'|'.join(_PICTURES)})(?: \w+)?? (?:t shirt|tshirt|tee|tank top|top)\b")
_HIGH_SCARF = re.compile(r"\b(?:scarf|muffler)(?: +\w+){0,4} +(?:up|nose|mouth|chin|cheeks|half)\b")


def read_cuts(clauses: list[list[str]], finds: Finds) -> None:
    """Each of the first words on its matter counts."""
    text = "  ".join(" ".join(clause) for clause in clauses)
    for part, table in (
        ("sleeves", SLEEVES),
        ("neck", NECKS),
        ("fit", FITS),
        ("shoulders", SHOULDERS),
        ("belly", BELLIES),
        ("stance", STANCES),
        ("knit", KNITS),
    ):
        for phrase, value in table.items():
            if f" {phrase} " in f" {text} ":
                finds.shape(part, value, phrase)
    if stain := _ON_FACE.search(re.sub(r" +", " ", text)):
        kind = STAINS[stain[1] or stain[2]]
        finds.add("flour" if kind == "flour" else "soot", stain.group())
        finds.shape("soot", kind, stain.group())
    if "dirt" in finds.values.get("extras", ()) and (spilt := _SPILT_WITH.search(re.sub(r" +", " ", text))):
        finds.shape("dirt", STAINS[spilt[1]], spilt.group())
    if number := _NUMBER.search(text):
        finds.shape("number", str(int(number[1])), number.group())
    if picture := _CHEST.search(text):
        finds.shape("chest", _PICTURES[picture[1]], picture.group())
    if high := _HIGH_SCARF.search(text):
        finds.shape("scarf", "high", high.group())
    if loose := _LOOSE_TIE.search(text):
        finds.shape("tie", "loose", loose.group())
    if re.search(r"\b(?:both|two)(?: \w+){0,2} arms\b|\b(?:prosthetic|mechanical|cybernetic|metal|robot|robotic) arms\b", text):
        finds.shape("prosthetic arm", "both", "arms")
    if {"prosthetic arm"} & set(finds.values.get("extras", ())) and (side := _SIDE.search(text)):
        finds.shape("prosthetic arm", side[1] or side[2], side.group())
