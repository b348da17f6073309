"""What a description says of hair beyond colour and style: fringe, ends, fullness, parting, a second colour."""

import re

from vnc.make.describe.colours import COLOURS, HAIR, colour_of
from vnc.make.describe.finds import Finds
from vnc.make.describe.rare import Rare

STYLES: dict[str, str] = {  # before those of the lexicon
    phrase: style
    for style, phrases in (
        ("puffs", "afro puffs, hair puffs, two puffs, puff balls"), ("knots", "bantu knots"), ("beehive", "beehive, bouffant"),
        ("victoryrolls", "victory rolls, victory roll"),
        ("messybun", "messy bun, untidy bun, loose bun, sloppy bun, messy top bun"),
        ("loops", "hair loops, looped hair, loops of hair, looped braids, braided loops"),
        ("lowtails", "low pigtails, low twin tails, low twintails, low bunches, loose pigtails"),
        ("sidetail", "low side ponytail, ponytail on one shoulder"),
        ("sidepony", "side ponytail, side pony, high side ponytail, side high ponytail"),
        ("fishtail", "fishtail braid, fishtail plait, fishtail, herringbone braid"),
        ("pompadour", "pompadour, quiff, rockabilly, ducktail"),
        ("sideshave", "shaved on one side, one side shaved, half shaved, side shave, sidecut, side cut, shaved side"),
        ("crew",
            "crew cut, crewcut, flat top, flattop, brush cut, high and tight, fade haircut, taper fade, skin fade, low fade, "
         "high fade, fade, faded sides, tight fade, military haircut"),
        ("curltop", "curly undercut, curly fade, high top fade"),
        ("combover", "combover, comb over, combed across, hair combed across"),
        ("receding", "receding hairline, receding hair, receding, thinning hair, thinning"),
        ("tonsure", "bald spot, bald patch, bald pate, bald crown, mostly bald, nearly bald, half bald"),
        ("mullet", "mullet"), ("shag", "wolf cut, shag cut, shag, shaggy bob, shaggy layers"),
        ("mohawk", "faux hawk, fauxhawk"), ("spiky", "liberty spikes"),
        ("braid", "side braid, french braid, dutch braid, braid on one shoulder, braid on her shoulder"),
        ("twinbraids", "two french braids, two dutch braids, beads in her braids, braids tied with"),
        ("updo", "french twist"), ("bun", "ballet bun, high bun, top bun, ballerina bun"),
        ("afro", "tight coils, coily hair, kinky hair, coils, natural hair"), ("mop", "tight curls, permed, perm"),
        ("lob", "lob, long bob, mid length, medium length, collarbone length"),
        ("wavy", "beach waves"), ("slick", "gelled back, gelled, brilliantined"),
    )
    for phrase in phrases.split(", ")
}  # fmt: skip
NEEDS_HAIR = frozenset(["fade", "shag", "coils", "receding", "thinning"])

_COLOUR = "|".join(sorted({*COLOURS, *HAIR}, key=len, reverse=True))
_BANGS = r"(?:bangs|fringe(?! of)|forelocks)"
_FRINGES = tuple(
    (value, re.compile(rf"\b(?:{words})(?: \w+)?? {_BANGS}\b|\b{_BANGS}(?: \w+){{0,3}} (?:{words})\b"))
    for value, words in (
        ("baby", "micro|baby|very short|tiny"),
        ("side", "side swept|sideswept|swept to (?:the|one|her|his) (?:\\w+ )?side|sweeping|side|slanting|slanted|asymmetrical"),
        ("curtain", "curtain|parted in the middle|middle parted|centre parted|center parted|parted"),
        ("wispy", "wispy|see through|airy|feathery|sparse|thin|light|soft|wisps"),
        ("choppy", "choppy|jagged|uneven|ragged|spiky|messy|rough|torn"),
        ("eye", "one eye|left eye|right eye"),
        ("blunt", "blunt|straight|straight cut|cut straight|straight across|even|heavy|full|square|thick"),
        ("full", "long|shaggy|loose|floppy"),
        ("baby", "short|cropped"),
    )
)
_BARE = re.compile(
    r"\b(?:bare (?:high )?forehead|forehead (?:is )?(?:bare|free|showing|exposed|visible|uncovered)"
    r"|(?:swept|brushed|combed|pulled|pushed|pinned|held|off|away|back)(?: \w+){0,2} (?:from|off) (?:her|his|their|the) "
    r"(?:face|forehead|brow)"
    r"|(?:off|away from) (?:her|his|their|the) (?:face|forehead))\b"
)
_MIDDLE = re.compile(r"\b(?:parted (?:in|down) the (?:middle|centre|center)|(?:middle|centre|center) part(?:ing|ed)?)\b")
_ASIDE = re.compile(r"\b(?:side part(?:ing|ed)?|parted (?:on|to) (?:the|one|her|his) (?:left |right )?side|deep part(?:ing)?)\b")
_OVER_EYE = re.compile(
    r"\b(?:over|covering|covers|hiding|hides|falls? (?:in|into)) (?:one|his|her|their|the)(?: (?:left|right|other|one))? eyes?\b"
    r"|\bcover(?:s|ing) (?:half|(?:most of )?(?:his|her|their) face)\b"
)
_WORN_THERE = re.compile(r"\b(?:patch|eyepatch|scar|scarred|bandage|monocle|cloth|mask|tattoo|burn|cut)\b[^,.;]*$")
_OVER_FACE = re.compile(r"\b(?:hair|fringe|bangs|locks)\b(?: \w+){0,3} (?:over|across|in) (?:his|her|their|the) (?:face|eyes)\b")
_PEAK = re.compile(r"\bwidowspeak\b")

_ENDS = (
    ("shoulder", re.compile(
        r"\b(?:hair|locks|curls|waves|tresses|mane)\b(?: \w+){0,5} (?:on|across|forward on|to) (?:one|her|his|their|the)"
        r"(?: left| right)? (?:shoulder|side of)\b|\bhair(?: \w+){0,3} swept to one side\b")),
    ("blunt",
        re.compile(r"\bblunt(?: cut)? ends?\b|\bends? (?:are )?(?:cut )?(?:blunt|straight)\b|"
                         r"\bcut (?:in a )?straight(?: line| across)?\b"
                         r"|\bblunt cut\b")),
    ("v", re.compile(r"\bv (?:cut|shaped?)\b|\btaper(?:ing|s|ed) to a point\b|\bending in a point\b")),
    ("wispy",
        re.compile(r"\b(?:wispy|ragged|uneven|split|thin|frayed|straggly) ends?\b"
                         r"|\bends? (?:are )?wispy\b|\bstraggly\b|\blank\b")),
    ("flicked", re.compile(r"\b(?:flicked|flipped|upturned|curled|curling|turned up|feathered)(?: \w+)? (?:ends?|hair|tips)\b"
                           r"|\bends? (?:\w+ )?(?:flicked|flipped|curl(?:ed|ing)?|turned)\b|\bfeathered\b")),
    ("layered", re.compile(r"\blayered\b|\blayers of hair\b|\bcut in layers\b|\blong layers\b")),
)  # fmt: skip
_TUCKED = re.compile(
    r"\btucked (?:\w+ )?behind (?:\w+ ){0,2}ears?\b"
    r"|\b(?:hair|locks?|strands?|it)(?: \w+){0,3} behind (?:one|an|her|his|the) (?:left |right )?ears?\b"
)
_HAIR = r"(?:hair|haired|locks|tresses|curls|mane)"
_THIN = Rare(
    "thin fine wispy sparse lank limp scanty",
    rf"\b(?:thin|fine|wispy|sparse|lank|limp|scanty)(?: (?:{_COLOUR}|long|short|straight|and))* {_HAIR}\b",
)
_THICK = Rare(
    "thick voluminous full big bushy luxuriant lush abundant heavy",
    r"\b(?:thick|voluminous|full|big|bushy|luxuriant|lush|abundant|heavy)"
    rf"(?: (?:{_COLOUR}|long|short|straight|wavy|curly))* {_HAIR}\b",
)
_AHOGE = re.compile(
    r"\bahoge\b|\bantenna hair\b|\bcowlick\b|\b(?:one|single|lone|stray) (?:strand|hair|tuft) (?:\w+ )?(?:sticking|standing) up\b"
    r"|\bhair (?:that )?(?:always )?(?:sticking|sticks|standing|stands) up(?: (?:at|in|on) the back)?\b"
)

_CUTS = (
    ("sideshave", Rare(
        "asymmetric lopsided side",
        rf"\b(?:asymmetrical|asymmetric|lopsided)(?: (?!bangs|fringe)\w+){{0,3}} (?:bob|{_HAIR}|cut|haircut|hairstyle)\b"
        r"|\b(?:hair|bob) (?:is )?(?:cut )?(?:asymmetrical(?:ly)?|longer on one side)\b"
        r"|\bone side (?:of (?:her|his|their|the) (?:head|hair) )?(?:is )?(?:short|cropped|shaved|shorn)"
        r"(?: and)?(?: the)? other (?:side )?(?:is )?long\b")),
    ("buzz", Rare("buzz shorn stubbly", rf"\b(?:buzzed|shorn|closely shorn|stubbly)(?: (?:{_COLOUR}))?(?: {_HAIR}|$|  )")),
    ("mane", Rare("wild unkempt untamed tangled matted",
        rf"\b(?:wild|unkempt|untamed|tangled|matted)(?: (?:{_COLOUR}|dark|light|long))* (?:hair|locks|tresses)\b")),
)  # fmt: skip


_OTHER_SIDE = Rare("other", rf"\bother (?:side )?(?:is )?(?:long )?(?:and )?({_COLOUR})\b")


def read_coiffure(text: str, raw: str, finds: Finds) -> None:
    """`text` is the clauses' words in a row; `raw` still has the negations."""
    _read_fringe(text, raw, finds)
    for value, pattern in _ENDS:
        found = pattern.search(text)
        if found and not (value == "layered" and re.search(r"layered (?:robes?|skirts?|dress|clothes|outfit|clothing)", text)):
            finds.put("ends", value, found[0])
            break
    if found := re.search(r"\bstraight(?: \w+){0,3} (?:hair|locks|haired)\b|\bhair(?: \w+){0,2} straight\b", text):
        finds.put("ends", "plain", "straight")
    if found := _TUCKED.search(text):
        finds.shape("tuck", "ear", found[0])
    if found := _THICK.search(text):
        finds.shape("hair", "thick", found[0])
    elif found := _THIN.search(text):
        finds.shape("hair", "thin", found[0])
    if found := _AHOGE.search(text):
        finds.add("ahoge", found[0])
    _read_cut(text, finds)
    _read_two_tones(text, finds)


def _read_cut(text: str, finds: Finds) -> None:
    """Cuts that are said of the hair in words of their own; a man of middle years wears his wild hair shorter."""
    for style, pattern in _CUTS:
        if found := pattern.search(text):
            if style == "sideshave" and (other := _OTHER_SIDE.search(text[found.start() :])):
                finds.put("hair", colour_of(other[1], "hair"), other[1])
            man = finds.values.get("sex") == "m" and finds.values.get("age") != "elder"
            return finds.put("style", "messy" if style == "mane" and man else style, found[0])
    return None


def _read_fringe(text: str, raw: str, finds: Finds) -> None:
    if found := re.search(r"\b(?:no|without(?: a| any)?) (?:fringe|bangs)\b", raw) or _BARE.search(text):
        return finds.put("fringe", "none", found[0])
    if found := re.search(r"\b(?:no hair|hairless)\b(?! on)", raw):
        finds.put("style", "bald", found[0])
    if found := _PEAK.search(text):
        return finds.put("fringe", "peak", found[0])
    for value, pattern in _FRINGES:
        if found := pattern.search(text):
            return finds.put("fringe", value, found[0])
    found = _OVER_EYE.search(raw) or _OVER_FACE.search(raw)
    if found and not _WORN_THERE.search(raw[: found.start()]):
        return finds.put("fringe", "eye", found[0])
    if found := _MIDDLE.search(text):
        return finds.put("fringe", "middle", found[0])
    if found := _ASIDE.search(text):
        return finds.put("fringe", "parted", found[0])
    if found := re.search(r"\bbangs\b|\b(?:a|her|his|with) fringe(?! of)\b", text):
        return finds.put("fringe", "full", found[0])
    return None


_C = rf"((?:(?:dark|light|pale|bright|deep) )?(?:{_COLOUR}))"
_TWO_TONES = (  # where the second colour is; the first colour, if it is said, and the second
    ("halves", Rare(
        "half split side",
        rf"\bhalf {_C}(?: hair)?(?: and)? half {_C}\b|\bsplit dyed? {_C}(?: and)? {_C}\b"
                          rf"|\bhalf and half {_C}(?: and)? {_C}\b|\bone half {_C}(?: and)? (?:the )?other(?: half)? {_C}\b"
                          rf"|\b{_C} on (?:one|the left|the right) (?:side|half)(?: and)? {_C} on the (?:other|left|right)\b"
                          rf"|\bone side {_C}(?: and)? (?:the )?other(?: side)? {_C}\b")),
    ("ombre", Rare(
        "ombre gradient fad shad turn melt blend",
        rf"\bombre(?: hair)?(?: from| in| of)? {_C} (?:in)?to {_C}\b|\b{_C} to {_C} (?:ombre|gradient)\b"
                         rf"|\b{_C}(?: hair)?(?: that)? (?:fad\w+|shad\w+|turn\w+|melt\w+|blend\w+) (?:in|to|into) {_C}\b"
                         rf"|\b(?:fad|shad|turn|melt|blend)\w+ from {_C} (?:in)?to {_C}\b"
                         rf"|\b(?:gradient|ombre)(?: hair)?(?: from)? {_C}(?: in| to| into)? {_C}\b")),
    ("tips", Rare(
        "tips ends tipped dip",
        rf"\b(?:tips|ends)(?: are| is)?(?: dyed| dipped| coloured| colored)?(?: in)? {_C}()\b"
                        rf"|\b{_C} (?:tips|ends|tipped)()\b|\bdip dyed? {_C}()\b")),
    ("forelock", Rare(
        "streak strand lock stripe",
        rf"\b(?:a|one|single|lone)(?: \w+)?? {_C} (?:streak|strand|lock|forelock|stripe)()\b"
                            rf"|\b{_C} forelock()\b|\b{_C} streak (?:in|at|on|through)()\b")),
    ("under", Rare(
        "underlayer layer underneath inside peekaboo",
        rf"\b{_C} (?:underlayer|inner layer|under layer|underneath|inside|peekaboo)()\b"
                         rf"|\b(?:underneath|underlayer|inner layer) (?:dyed |is )?{_C}()\b")),
)  # fmt: skip


_SECOND = (
    ("streaks", Rare("streaked shot", rf"\b{_C} streaked {_C}\b|\b{_C} hair (?:streaked|shot) (?:in|with) {_C}\b")),
    ("tips", Rare("tip dipped ends", rf"\b{_C} (?:tipped|dipped) (?:\w+ )?{_C}\b"
                        rf"|\b{_C} hair (?:tipped|dipped|ending|with|and) (?:in |with )?{_C}(?: tips| ends)\b"
                        rf"|\b{_C} hair (?:tipped|dipped) (?:in|with) {_C}\b")),
)  # fmt: skip
"""Silver-streaked or silver-tipped black, the second colour first; or the other way round."""


def _read_two_tones(text: str, finds: Finds) -> None:
    for where, pattern in _SECOND:
        found = pattern.search(text)
        if found is None:
            continue
        second, hair = (found[1], found[2]) if found[1] else [g for g in found.groups()[2:] if g][1::-1]
        colours = colour_of(hair, "hair"), colour_of(second, "hair")
        if colours[0] and colours[1]:
            finds.values["hair"], finds.said["hair"] = colours[0], found[0]
            finds.put("dye", colours[1], found[0])
            return finds.put("dyed", where, found[0])
    for where, pattern in _TWO_TONES:
        found = pattern.search(text)
        if found is None:
            continue
        colours = [c for c in (colour_of(said, "hair") for said in found.groups() if said) if c]
        if len(colours) < (2 if where in ("halves", "ombre") else 1):
            continue
        if len(colours) == 2:
            finds.values["hair"], finds.said["hair"] = colours[0], found[0]
        finds.put("dye", colours[-1], found[0])
        return finds.put("dyed", where, found[0])
    return None
