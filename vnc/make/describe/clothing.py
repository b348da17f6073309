"""What is worn, out of a description's clauses: garments and their colours, things on head and body, patterns, trades."""

from vnc.make.describe import fabrics
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import colour_near, colours_in, owner, phrases
from vnc.make.describe.colours import COLOURS, colour_of
from vnc.make.describe.cuts import read_cuts
from vnc.make.describe.finds import Finds
from vnc.make.describe.layers import Garments, outermost, set_beneath
from vnc.make.describe.prints import Print, read_prints, set_prints

_LONGEST = 7
_JEWELS = ("thing earrings", "thing earring", "thing necklace", "thing pendant", "thing choker", "thing pearls", "thing beads")


def read_clothes(clauses: list[list[str]], finds: Finds, text: str) -> None:
    garments: Garments = {}
    accents: list[tuple[str, str]] = []
    belts: list[tuple[str, str]] = []
    colourless = ""
    for clause in clauses:
        coloured = dict(colours_in(clause))
        _read_garments(clause, coloured, garments, finds)
        if "accent" in coloured:
            accents.append(coloured["accent"])
        elif "belt" in clause and (stuff := next((w for w in clause if w in fabrics.BELTS), "")):
            belts.append((fabrics.BELTS[stuff], f"{stuff} belt"))
        _read_lower(clause, coloured, finds)
        _read_extras(clause, finds)
        colourless = _dyed_after(clause, garments, colourless, accents)
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


def _dyed_after(clause: list[str], garments: Garments, colourless: str, accents: list[tuple[str, str]]) -> str:
    """ "A varsity jacket, blue and yellow": colours in clauses of their own are the garment's before them, and its trim's."""
    named = [wear.OUTFITS[p] for _, _, p in phrases(clause, wear.OUTFITS, _LONGEST)]
    if named:
        return named[-1] if named[-1] in garments and not garments[named[-1]][1] else ""
    lone = colour_of(" ".join(clause)) if colourless else None
    if lone is None:
        return ""
    kind = colourless.removesuffix("+")
    if colourless.endswith("+"):
        accents.append((lone, " ".join(clause)))
        return ""
    garments[kind] = (garments[kind][0], lone, " ".join(clause))
    return kind + "+"


_KNOTTED = (
    "cardigan",
    "sweater",
    "blazer",
    "biker jacket",
    "coat",
    "haori",
    "raincoat",
    "hoodie",
    "jacket",
    "shirt",
    "denim jacket",
    "tracksuit",
    "bomber",
    "varsity jacket",
)
"""What is tied round the waist by its sleeves."""


def _read_garments(clause: list[str], coloured: dict[str, tuple[str, str]], garments: Garments, finds: Finds) -> None:
    """Tweed of a cap and velvet of a ribbon make no garment."""
    for start, end, phrase in phrases(clause, wear.OUTFITS, _LONGEST):
        kind = wear.OUTFITS[phrase]
        if (kind == "maid" and phrase == "maid" and set(clause) & {"shrine", "handmaid"}) or phrase in clause[end : end + 1]:
            continue
        if phrase == "habit" and clause[end : end + 1] in (["of"], ["to"]):
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
        if extra == "cape" and phrase.startswith(("fur", "bearskin")):
            finds.add("fur collar", phrase)
            finds.hue("cape", (colour_near(clause, start, end) or ("#5a4232", phrase))[0], phrase)
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
        case "daggers":
            return clause[end : end + 1] in (["scar"], ["scars"], ["wound"], ["cut"])
        case "cap":
            return before in ("knee", "ice")
        case "scar":
            return bool({"hand", "arm", "hands", "back", "chest"} & set(clause[end : end + 4]))
        case "hood":
            return clause[end : end + 1] in (["eyes"], ["sweatshirt"], ["gaze"], ["top"])
        case "wings" | "angel wings":
            return before in ("shoulder", "shoulders")
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
