"""What is woven, printed, sewn or spilt on clothes, and how they are worn; and on which of several garments."""

from vnc.make.describe import fabrics
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.clauses import colour_near, owner, part_of, phrases
from vnc.make.describe.colours import COLOURS, SHADES
from vnc.make.describe.finds import Finds
from vnc.make.describe.wardrobe import each

Print = tuple[str, str]
"""A pattern, and the kind of the garment that it is on; "" is whatever is worn."""

MOTIFS: dict[str, str] = {
    **each("cranes", "cranes, crane, herons, heron"), **each("birds", "birds, bird, swallows, swallow, sparrows, doves, "
        "phoenixes, "
            "phoenix, peacocks"),
    **each("butterflies", "butterflies, butterfly, moths"), **each("fish", "goldfish, fish, koi, carp, koi fish, fishes"),
    **each("dragons", "dragons, dragon"), **each("waves", "waves, wave, seigaiha"),
    **each("blossoms", "blossoms, blossom, sakura, petals, camellias, camellia, peonies, peony, chrysanthemums, "
            "chrysanthemum, lotuses, lotus, hibiscus"),
    **each("stars", "stars, star, constellations, constellation"), **each("moons", "moons, moon, crescents, crescent moons, "
            "moons and stars, crescent"),
    **each("clouds", "clouds, cloud"), **each("leaves", "leaves, leaf, maple leaves, bamboo leaves, ivy, vines, bamboo, vine, "
        "ferns"),
    **each("hearts", "hearts, heart"), **each("snowflakes", "snowflakes, snowflake"), **each("skulls", "skulls, skull"),
    **each("floral", "flowers, roses, daisies, poppies, flower, rose, lilies, sunflowers, violets, blooms, wildflowers"),
    **each("argyle", "argyle, diamonds, diamond"), **each("leopard", "leopard, cheetah, leopard skin"),
    **each("stripes", "stripes, vertical stripes, horizontal stripes"),
    **each("fireworks", "fireworks, firework"), **each("kente", "kente"), **each("wax print", "wax, ankara, dashiki print, "
        "batik, bright, colourful, colorful, patterned"),
    **each("motley", "motley, harlequin, particoloured"), **each("fringe", "fringed, fringe, fringes, tasselled"),
    **each("zebra", "zebra, tiger"), **each("embroidery", "embroidery, embroidered, embroideries, brocade, scrollwork, brocaded"),
}  # fmt: skip
"""What is figured on cloth. Most of these words mean other things elsewhere: a word for a pattern must stand by them."""
_SURE = frozenset({"argyle", "leopard", "zebra", "embroidery", "kente", "motley"})
"""Patterns by name alone."""
_PATTERN_WORDS = frozenset(
    each(
        "",
        "pattern, patterned, patterns, print, prints, printed, motif, motifs, design, designs, embroidery, embroidered, "
        "decorated, "
        "painted, covered, adorned, dotted, scattered, woven, strewn, embossed, spangled, brocade",
    )
)
_COLOURING = frozenset(w for phrase in (*COLOURS, *SHADES) for w in phrase.split()) | frozenset(
    each("", "small, large, big, tiny, little, delicate, bold, woven")
)
"""What may stand before a motif that is named by itself."""
_OTHER_PARTS = ("hair", "beard", "eyes", "skin")


def read_prints(clauses: list[list[str]], finds: Finds) -> list[Print]:
    """Patterns count for the garment in their clause, or the one before ("overalls, oil stains")."""
    out: list[Print] = []
    last, worn = "", False
    for before, clause in zip([[], *clauses], clauses, strict=False):
        _lace(clause, finds)
        garments = [(start, wear.OUTFITS[p]) for start, _, p in phrases(clause, wear.OUTFITS, 7)]
        for start, end, phrase in phrases(clause, fabrics.MANNERS):
            if (kind := _manner(clause, start, end, phrase, finds)) is not None:
                out.append((kind, _garment(garments, start) or last))
        for start, end, phrase in phrases(clause, MOTIFS):
            if _is_print(MOTIFS[phrase], before, clause, start, end, bool(garments) or worn):
                out.append((_motif(clause, start, end, phrase, finds), _garment(garments, start) or last))
        worn = bool(garments) or (worn and not any(map(part_of, clause)))
        last = garments[-1][1] if garments else last
    return _parted(out)


def _parted(prints: list[Print]) -> list[Print]:
    """Embroidered dragons are dragons."""
    plain = ("embroidery", "wax print")
    figured = [p for p in prints if p[0] in MOTIFS.values() and p[0] not in plain]
    return [p for p in dict.fromkeys(prints) if p[0] not in plain or not figured]


def _garment(garments: list[tuple[int, str]], start: int) -> str:
    """The garment that follows the pattern, else the one before it."""
    return next((kind for at, kind in garments if at >= start), garments[-1][1] if garments else "")


def _motif(clause: list[str], start: int, end: int, phrase: str, finds: Finds) -> str:
    kind = MOTIFS[phrase]
    finds.words.update(phrase.split())
    _lie_of_stripes(kind, clause, finds)
    if phrase == "harlequin":
        finds.shape("motley", "lozenges", phrase)
    after = clause[end : end + 1]
    if (
        (colour := colour_near(clause, start, end))
        and (kind not in ("leopard", "zebra", "motley", "kente", "wax print"))
        and not _is_cloths(clause, end, after)
    ):
        finds.hue(kind, *colour)
    return kind


def _lie_of_stripes(kind: str, clause: list[str], finds: Finds) -> None:
    if kind == "stripes" and (way := next((_WAYS[w] for w in clause if w in _WAYS), "")):
        finds.shape("stripes", way, way)


_WAYS = {"vertical": "along", "vertically": "along", "horizontal": "across", "horizontally": "across", "breton": "across"}


def _is_cloths(clause: list[str], end: int, after: list[str]) -> bool:
    """A red crane kimono is red; a kimono with red cranes is not."""
    return owner(clause, end) == "cloth"


def _is_print(kind: str, before: list[str], clause: list[str], start: int, end: int, near_cloth: bool) -> bool:
    """Whether these words are about cloth, and not about hair, pets or the sky."""
    if any(part_of(w) in _OTHER_PARTS or (part_of(w) or "").startswith("thing") for w in clause[end : end + 5]):
        return False
    by_word = bool(_PATTERN_WORDS & set(clause[max(0, start - 4) : end + 2])) or bool(_PATTERN_WORDS & set(before[-1:]))
    if kind in _SURE:
        return near_cloth or by_word
    if kind == "wax print" and not (_words(clause, start, end) in ("wax", "ankara", "batik", "patterned") or by_word):
        return False
    if kind == "stripes":
        return near_cloth and ("stripes" not in clause[:end] or start == 0 or clause[start - 1] not in ("racing", "side"))
    if kind == "fringe":
        return bool(clause[end : end + 1]) and any(part_of(w) == "cloth" for w in clause[end:])
    if by_word or clause[end : end + 1] == ["patterned"]:
        return near_cloth or "cloth" in map(part_of, [*before, *clause])
    direct = clause[end : end + 1] and part_of(clause[end]) == "cloth"
    told = set(clause[:start]) <= _COLOURING
    alone = near_cloth and told and end == len(clause) and clause[end - 1].endswith(("s", "fish", "koi"))
    return bool(direct) or alone


def _words(clause: list[str], start: int, end: int) -> str:
    return " ".join(clause[start:end])


_STUFFS = {
    "leather": "leather",
    "latex": "leather",
    "vinyl": "leather",
    "silk": "silk",
    "satin": "silk",
    "silken": "silk",
    "velvet": "velvet",
}
"""Cloth that takes the light in its own way."""


def _lace(clause: list[str], finds: Finds) -> None:
    stuff = next((i for i, w in enumerate(clause) if w in _STUFFS), None)
    if stuff is not None and owner(clause, stuff + 1) == "cloth":
        finds.shape("cloth", _STUFFS[clause[stuff]], clause[stuff])
    at = next((i for i, w in enumerate(clause) if w in ("lace", "lacy") and clause[i + 1 : i + 2] != ["up"]), None)
    edges = {"hem", "trim", "collar"}
    if (leaf := next((w for w in clause if w in ("leaf", "leaves")), "")) and "cloth" in map(part_of, clause):
        at_leaf = clause.index(leaf)
        if owner(clause, at_leaf + 1) == "cloth" or clause[max(0, at_leaf - 1) : at_leaf] == ["of"]:
            finds.shape("cloth", "foliage", leaf)
    if at is not None and (owner(clause, at + 1) == "cloth" or set(clause[at + 1 :]) & edges):
        finds.shape("cloth", "lace", "lace")


def _manner(clause: list[str], start: int, end: int, phrase: str, finds: Finds) -> str | None:
    """The pattern or manner that this phrase tells of clothes, if it does."""
    kind, after = fabrics.MANNERS[phrase], owner(clause, end)
    scarved = {"scarf", "neckerchief"} & set(finds.values.get("extras", ()))
    if kind == "dots" and (after == "thing scarf" or (after is None and scarved and end == len(clause))):
        _redo(finds, {"scarf", "neckerchief"}, "dotted scarf", phrase)
        return None
    if kind in ("stripes", "dots", "plaid") and clause[end : end + 1] in (["tie"], ["necktie"], ["bow"]):
        finds.words.update(phrase.split())
        return None
    if kind == "patches" and start and clause[start - 1] in ("elbow", "mission"):
        return None
    if phrase != "pinstripes" and after != "cloth" and not (after is None and _stands_for_all(clause, start, end, kind)):
        return None
    finds.words.update(phrase.split())
    _lie_of_stripes(kind, clause, finds)
    if kind == "dirt" and (stain := next((fabrics.STAINS[w] for w in clause if w in fabrics.STAINS), "")):
        finds.shape("dirt", stain, phrase)
    return kind


def _stands_for_all(clause: list[str], start: int, end: int, kind: str) -> bool:
    """Stains and patches named by themselves, or after their garment."""
    if kind != "sparkles" and end < len(clause):
        return False
    if kind in ("open", "sparkles") and set(clause[:start] + clause[end:]) - {"worn", "left", "hanging", "all"}:
        return any(part_of(w) == "cloth" for w in clause[:start])
    return kind in ("dirt", "patches", "torn", "sparkles", "floral", "dots", "open") and not set(clause) & {
        "hair", "eyes", "skin", "face", "hands", "mouth", "arms", "smile", "book",
    }  # fmt: skip


def _redo(finds: Finds, old: set[str], new: str, words: str) -> None:
    worn: tuple[str, ...] = finds.values.get("extras", ())
    finds.values["extras"] = tuple(e for e in worn if e not in old)
    finds.add(new, words)
    if colour := next((c for e in old if (c := finds.hue_of(e))), ""):
        finds.hue(new, colour, words)


_STRIPED = (
    "shirt", "tee", "sweater", "dress", "hoodie", "pyjamas", "blazer", "suit", "jersey", "tank top", "apron", "waistcoat",
        "kimono",
    "jumpsuit", "cardigan", "jacket", "open shirt", "off-shoulder dress", "robe", "tunic", "sweater vest", "coat", "swimsuit",
)  # fmt: skip
"""What may be striped all over; a tracksuit's stripes run down its sleeves."""


def set_prints(prints: list[Print], finds: Finds, under: tuple[str, ...]) -> None:
    """Patterns of the garments `under` the outermost one are printed on what shows of them; others on all that is worn."""
    outfit = finds.values.get("outfit")
    for pattern, kind in prints:
        if pattern == "stripes" and outfit not in _STRIPED and (kind or outfit) not in _STRIPED:
            continue
        if kind and kind != outfit and kind in under and pattern != "open":
            finds.shape("shirt print", pattern, pattern)
        else:
            finds.add(pattern, pattern)
