"""Where on a face something is and of what kind: sides of scars and patches, kinds of glasses, teeth, pupils, paint,
piercings."""

import re

from vnc.make.describe.colours import COLOURS, EYES, colour_of
from vnc.make.describe.finds import Finds
from vnc.make.describe.rare import Rare

_COLOUR = "|".join(sorted({*COLOURS, *(c for c in EYES if c not in ("light", "dark"))}, key=len, reverse=True))
_C = rf"((?:(?:dark|light|pale|bright|deep|blood|neon) )?(?:{_COLOUR}))"
_SCAR = r"(?:scars?|scarred|slash|cut)"


def read_features(raw: str, finds: Finds) -> None:
    """`raw` is the text in lower case, with its punctuation."""
    _read_marks(raw, finds)
    _read_scars(raw, finds)
    for extra, shape, pattern in _KINDS:
        if found := pattern.search(raw):
            finds.add(extra, found[0])
            if shape:
                finds.shape(extra, shape, found[0])
    for key, value, pattern in _VALUES:
        if found := pattern.search(raw):
            finds.values.pop(key, None)
            finds.put(key, value, found[0])
    _read_eyes(raw, finds)
    _read_glasses(raw, finds)
    _read_paint(raw, finds)
    _read_veils(raw, finds)
    _read_ties(raw, finds)
    _read_ears(raw, finds)
    if "teeth:braces" in finds.values.get("shapes", ()):
        finds.values["extras"] = tuple(e for e in finds.values["extras"] if e != "suspenders")
    if "hairpin" in finds.values.get("extras", ()) and re.search(
        r"\b(?:two|pair of|matching|both sides)\b(?: \w+){0,3} (?:hair ?)?(?:clips|pins|barrettes|slides)\b", raw
    ):
        finds.shape("hairpin pair", "yes", "two")
    for extra, nouns in _SIDED.items():
        if extra in finds.values.get("extras", ()) and (side := _side(raw, nouns)):
            finds.shape(f"{extra} side", side, side)


_SIDED = {
    "eyepatch": r"eye ?patch|patch", "scar": _SCAR, "cheek scar": _SCAR, "chin scar": _SCAR, "lip scar": _SCAR,
        "burn": r"burn\w*",
    "mole": "mole|beauty mark|beauty spot", "monocle": "monocle", "milky eye": "milky|blind|clouded|blinded",
    "brow ring": "piercings?|ring|pierced|bar", "lip ring": "piercings?|ring|pierced", "brow slit": "slit|notch|scarred|scar",
}  # fmt: skip
"""Things that may be at one side, and what they are called."""


def _side(raw: str, nouns: str) -> str:
    """The figure's own left or right, said after the thing or before it in the same breath."""
    after = re.search(rf"\b(?:{nouns})\b[^,.;]{{0,44}}?\b(left|right)\b(?! handed)", raw)
    before = re.search(rf"\b(left|right)\b(?: [\w']+){{0,3}} (?:{nouns})\b", raw)
    found = before or after
    return found[1] if found else ""


_KINDS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (extra, shape, re.compile(rf"\b(?:{words})\b"))
    for extra, shape, words in (
        ("teeth", "all gold", r"gold(?:en)? teeth|grillz?|gold grills?"),
        ("teeth", "gold", r"gold(?:en)? (?:front )?(?:tooth|teeth)(?! necklace)"),
        ("teeth", "silver", r"(?:silver|steel|metal|iron) (?:front )?(?:tooth|teeth)"),
        ("teeth", "missing", r"missing (?:\w+ )?(?:tooth|teeth)|toothless|(?:tooth|teeth) missing"
                             r"|(?:lost|lacks|lacking) (?:a|his|her|one|two) (?:\w+ )?(?:tooth|teeth)"),
        ("teeth", "gap", r"gap toothed|gap teeth|gap (?:between|in) (?:his|her|the) (?:\w+ )?teeth"),
        ("teeth", "buck", r"buck ?teeth|buck toothed|rabbit teeth|(?:big|large) front teeth|protruding teeth|overbite"),
        ("teeth", "braces", r"(?:dental|tooth) braces|braces on (?:his|her) teeth|teeth in braces"),
        ("dimples", "", r"dimples|dimpled cheeks?|dimpled smile|a dimple"),
        ("cleft chin", "", r"cleft chin|dimpled chin|dimple in (?:his|her) chin|cleft in (?:his|her) chin"),
        ("double chin", "", r"double chin|jowls|jowly"),
        ("burn", "", r"burn(?:ed|t)? (?:scars?|marks?|face|side|skin)|face (?:is )?(?:badly )?burn(?:ed|t)|scald(?:ed)?"
                     r"|burns? (?:on|across|over|down|covering)"),
        ("thin brows", "", r"(?:thin|plucked|pencill?ed|arched|fine|delicate|slender)(?: \w+){0,2} (?:eye)?brows"),
        ("thick brows", "", r"(?:bushy|thick|heavy|shaggy|beetling|strong|bold)(?: \w+){0,2} (?:eye)?brows"),
        ("no brows", "", r"(?:no|without|shaved|shaven|missing) (?:\w+ )?(?:eye)?brows"),
        ("unibrow", "", r"unibrow|monobrow|(?:eye)?brows that meet|joined (?:eye)?brows"),
        ("brow slit", "", r"(?:slit|notched|scarred) (?:left |right )?(?:eye)?brow|(?:eye)?brow (?:slit|scar)"
                          r"|(?:slit|notch|shaved line) in (?:his|her) (?:left |right )?(?:eye)?brow"
                          r"|scar (?:through|across|over|on|in) (?:his|her|the|one|an)?(?: left| right)? ?(?:eye)?brow"),
        ("lip scar", "", r"split lip|cut lip|cleft lip|torn lip"), ("bruised eye", "",
            r"(?:a|one|his|her) black eye|bruised eye|shiner"),
        ("vitiligo", "", r"vitiligo|pale patches on (?:his|her) skin"),
        ("forehead mark", "", r"(?:dot|tilak\w?|third eye|gem|jewel|crescent|rune) on (?:his|her|the) (?:forehead|brow)|bindi"),
        ("lip ring", "", r"lip (?:piercing|ring)|pierced lip|labret|snakebites?|lip(?: and)? (?:\w+ )?(?:eye)?brow piercings?"
                         r"|(?:eye)?brow(?:,| and) lip piercings?"),
        ("brow ring", "", r"(?:eye)?brow (?:piercings?|ring|bar|stud)|pierced (?:eye)?brow"),
        ("long lashes", "", r"(?:long|thick|dark|full|heavy) (?:\w+ )?(?:eye)?lashes"),
        ("black eyes", "", r"(?:all|completely|entirely|wholly|solid|fully|pure|totally) black eyes|black scleras?"
                           r"|eyes (?:are )?(?:all|completely|entirely|wholly|solid|fully|pure) black|black eyes without whites"),
        ("milky eyes", "",
            r"(?:milky|clouded|cloudy|sightless|unseeing)(?: \w+)? eyes|(?:milky white|blind white) eyes|blind eyes"),
        ("milky eye", "", r"(?:milky|clouded|cloudy|blind)(?: \w+)? eye|blind in (?:one|his|her)(?: left| right)?"
                          r"|(?:one|left|right) eye(?: is| was)? (?:blind|milky|clouded|white)"),
        ("rosy cheeks", "", r"ruddy(?: \w+)?|florid|red faced|(?:round|chubby|plump) cheeks|rouged?|blush on (?:his|her) cheeks"),
        ("age lines", "", r"wrinkl\w+|creased face|weathered face|leathery"),
        ("red nose", "", r"red(?: \w+)? nosed?|clown(?:'s)? nose"),
        ("freckles", "", r"freckle\w*"),
        ("tusks", "", r"tusks?|tusked"), ("feather", "", r"feather(?:ed)? (?:cap|hat)|plumed hat"),
        ("shadowed face", "", r"face (?:is )?(?:hidden|shadowed|in shadow|unseen|obscured|lost in)(?! behind)"),
        ("black eyes", "", r"alien\b[^.;]*\bblack eyes|demon\w*\b[^.;]*\bblack eyes"),
    )
)  # fmt: skip
_VALUES: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (key, value, re.compile(rf"\b(?:{words})\b"))
    for key, value, words in (
        ("eye_shape", "hooded", r"hooded(?: \w+)? eye[sd]|heavy lidded|hooded lids"),
        ("face", "weak", r"(?:weak|receding|small|soft) (?:chin|jaw)|chinless|no chin"),
        ("face", "strong", r"(?:strong|prominent|jutting|big|heavy|lantern|firm|large) (?:chin|jaw)"),
        ("face", "pointed", r"(?:pointed|sharp|pointy|narrow) (?:chin|jaw)|v shaped face"),
        ("face", "square", r"(?:square|chisell?ed|broad|wide)(?: set)? (?:chin|jaw|jawline)|square jawed"),
        ("face", "round", r"(?:round|chubby|plump|full) cheek(?:s|ed)"),
        ("nose", "hooked", r"(?:hooked|hook|beaky|beak|hawk(?:ish)?|witch'?s?)(?: \w+)? nosed?|nose like a (?:beak|hawk)"),
        ("nose", "broken", r"(?:broken|crooked|bent|flattened)(?: \w+)? nosed?|nose(?: \w+){0,3} broken"),
        ("nose", "button", r"button(?: \w+)? nosed?"),
        ("nose", "big", r"(?:big|large|huge|bulbous|prominent|fleshy)(?: \w+)? nosed?"),
    )
)  # fmt: skip


_PLACES = {
    "chin": "chin", "jaw": "jaw", "brow": "brow", "eyebrow": "brow", "forehead": "forehead", "temple": "forehead",
        "cheek": "cheek",
    "face": "face", "cheekbone": "cheek",
}  # fmt: skip


def _read_scars(raw: str, finds: Finds) -> None:
    """What part a scar or a mole is on; a burn or a slit brow is no other scar besides."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if re.search(rf"\b{_SCAR}\b[^,.;]{{0,30}}\b(?:across|down) (?:his|her|the) (?:whole |entire )?face\b", raw):
        return finds.shape("scar", "face", "face")
    names = "|".join(_PLACES)
    found = re.search(rf"\b{_SCAR}\b(?: [\w']+){{0,5}}? ({names})\b|\b({names}) scars?\b|\bscarred ({names})\b", raw)
    where = _PLACES[next(filter(None, found.groups()))] if found else ""
    if "scar" in worn and where and where != "face":
        finds.shape("scar", where, where)
    if "chin scar" in worn and where == "jaw":
        finds.shape("chin scar", "jaw", "jaw")
    return None


_MOLE = re.compile(r"\b(?:mole|beauty mark|beauty spot)\b[^,.;]*?\b(eye|cheek|chin|nose|brow|temple)\b")


def _read_marks(raw: str, finds: Finds) -> None:
    if (found := _MOLE.search(raw)) and found[1] != "eye" and "lip mole" not in finds.values.get("extras", ()):
        finds.shape("mole", {"temple": "brow"}.get(found[1], found[1]), found[1])
    burn = re.search(r"\bburn(?:ed|t)? scars?\b|\bscars? from (?:a |the )?(?:burn|fire)", raw)
    slit = re.search(
        r"\bscar(?:red)? (?:through |across |over |on |in )?(?:his |her |the |one )?(?:left |right )?(?:eye)?brow\b", raw
    )
    for extra, found in (("burn", burn), ("brow slit", slit)):
        if found is None:
            continue
        finds.values["extras"] = tuple(e for e in finds.values.get("extras", ()) if e != "scar")
        finds.add(extra, found[0])
    if "tattoo" in finds.values.get("extras", ()) and re.search(
        r"\bneck tattoo|\btattoo\w*\b[^,.;]{0,40}\b(?:neck|throat)\b", raw
    ):
        finds.shape("tattoo", "neck", "neck")


_EYE_SIDES = Rare(
    "left", rf"\bleft(?: eye)?(?: is)? {_C}[^.;]{{0,16}}\bright(?: eye)?(?: is)? {_C}|\b{_C} left eye[^.;]{{0,12}}?\b{_C} right\b"
)
_EYE_SIDES_BACK = Rare(
    "right",
    rf"\bright(?: eye)?(?: is)? {_C}[^.;]{{0,16}}\bleft(?: eye)?(?: is)? {_C}|\b{_C} right eye[^.;]{{0,12}}?\b{_C} left\b",
)
_TWO_EYES = Rare(
    "heterochrom mismatched odd different one",
    rf"\b(?:heterochromia|heterochromatic|mismatched|odd|different coloured|different colored)\b[^.;]{{0,24}}?\b{_C}(?: and|,|/)"
    rf"(?: the other| one)? {_C}\b|\bone {_C} (?:eye )?and one {_C} eye\b"
    rf"|\bone eye(?: is)? {_C},?(?: and)?(?: the)? other(?: is)? {_C}\b",
)
_ODD = re.compile(r"\bheterochromi\w+|\bmismatched eyes\b|\bodd eyes\b|\beyes of (?:two )?different colou?rs\b")
_PUPILS = (
    ("star", re.compile(r"\bstar(?: shaped)? pupils?\b|\bstars in (?:her|his) eyes\b|\bstarry eye[sd]\b|\bstar eyes\b")),
    ("heart", re.compile(r"\bheart(?: shaped)? pupils?\b|\bhearts? (?:in|for) (?:her|his)? ?(?:eyes|pupils)\b")),
    ("cross", re.compile(r"\bcross(?: shaped)? pupils?\b")),
)
_SIZES = (
    ("large", re.compile(r"\b(?:large|big|huge|enormous|giant|wide|doe)(?: (?!glass)\w+){0,2} eye[sd]\b")),
    ("small", re.compile(r"\b(?:small|tiny|beady|piggy|little)(?: \w+)? eye[sd]\b")),
)


def _read_eyes(raw: str, finds: Finds) -> None:
    for kind, pattern in _PUPILS:
        if found := pattern.search(raw):
            finds.shape("pupils", kind, found[0])
    for size, pattern in _SIZES:
        if found := pattern.search(raw):
            finds.shape("eyes", size, found[0])
    for pattern, order in ((_EYE_SIDES, 1), (_EYE_SIDES_BACK, -1), (_TWO_EYES, 0)):
        if found := pattern.search(raw):
            first, second = (colour_of(said, "eyes") for said in [g for g in found.groups() if g][:2])
            if first and second and first != second:
                left, right = (first, second) if order >= 0 else (second, first)
                finds.values["eyes"], finds.said["eyes"] = left, found[0]
                finds.values["other_eye"], finds.said["other_eye"] = right, found[0]
                if order:
                    finds.shape("other eye side", "right", found[0])
                return
    if (found := _ODD.search(raw)) and "other_eye" not in finds.values:
        finds.values.setdefault("eyes", "#3f7fd0")
        finds.put("other_eye", "#d09a2a" if finds.values["eyes"] != "#d09a2a" else "#3f7fd0", found[0])


_FRAMES = r"(?:eye)?(?:glasses|spectacles|frames|rims)"
_GLASSES = tuple(
    (kind, re.compile(rf"\b(?:{words})(?: \w+){{0,2}} {_FRAMES}\b"))
    for kind, words in (
        ("cat-eye", "cat eyed?|cat's eye|cateye|pointed"), ("square", "square|rectangular|boxy|angular"),
        ("thick", "thick|thick rimmed|thick framed|horn rimmed|horn|heavy|chunky|bottle bottom|huge|big|oversized"),
        ("rimless", "rimless|frameless"), ("narrow", "narrow|slim|thin framed|half rim"),
    )
)  # fmt: skip


def _read_glasses(raw: str, finds: Finds) -> None:
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if found := re.search(r"\baviators?(?: (?:sunglasses|shades|glasses))\b|\baviators\b", raw):
        finds.add("sunglasses", found[0])
        finds.shape("sunglasses", "aviator", "aviator")
    elif found := re.search(r"\b(?:mirrored |dark )?shades\b(?! of)", raw):
        finds.add("sunglasses", found[0])
    kind = next((kind for kind, pattern in _GLASSES if pattern.search(raw)), "")
    for extra in ("glasses", "sunglasses"):
        if kind and extra in worn:
            finds.shape(extra, kind, kind)
    tint = _TINTED.search(raw)
    if tint or re.search(rf"\btinted (?:\w+ )?{_FRAMES}\b|\btinted lenses\b", raw):
        said = next((g for g in tint.groups() if g), "") if tint else ""
        finds.hue("lens", colour_of(said) or "#d0a040", said or "tinted")
    if set(worn) & {"glasses", "round glasses", "half-moon glasses"} and re.search(
        rf"{_FRAMES} (?:hanging )?(?:on|from) a (?:\w+ )?(?:chain|cord)", raw
    ):
        finds.shape("glasses chain", "yes", "chain")


_LARGE = re.compile(r"\b(?:big|large|huge|oversized|enormous|wide)(?: \w+)? hoop(?: earring)?s?\b")
_HANGING = re.compile(r"\b(?:dangling|dangly|drop|hanging|long|chandelier|tassel)(?: \w+)? earrings?\b")
_EARS_OUT = re.compile(
    r"\b(?:jug|protruding|prominent|bat|large|big|sticky out|sticking out|stick out) ears?\b|\bjug eared\b"
    r"|\bears (?:that |which )?(?:stick|sticking|stuck|jut|jutting)(?: \w+)? out\b"
)


def _read_ears(raw: str, finds: Finds) -> None:
    """Rings and ears that are larger than others'."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    for extra, shape, pattern in (("hoop earrings", "big", _LARGE), ("earrings", "drop", _HANGING)):
        if extra in worn and (found := pattern.search(raw)):
            finds.shape(extra, shape, found[0])
    if "pointed ears" not in worn and (found := _EARS_OUT.search(raw)):
        finds.shape("ears", "out", found[0])


def _read_ties(raw: str, finds: Finds) -> None:
    """Ribbons that tie braids and tails; one hoop; glasses on the hair; braces of the young are on their teeth."""
    if found := _TYING.search(raw):
        finds.add("ribbon", found[0])
        finds.shape("ribbon", "ties", found[0])
        if colour := re.search(rf"\b{_C} (?:\w+ )?ribbons?\b", raw):
            finds.hue("ribbon", colour_of(colour[1]) or "#c23a4a", colour[1])
    worn: tuple[str, ...] = finds.values.get("extras", ())
    if "hoop earrings" in worn and re.search(r"\b(?:one|left|right) ear\b|\bhoop in (?:his|her) ear\b", raw):
        finds.shape("hoop earrings", "one", "one")
    if found := _PUSHED_UP.search(raw):
        finds.shape("glasses up", "yes", found[0])
    if "suspenders" in worn and finds.values.get("age") in ("child", "teen") and _BRACES.search(raw):
        finds.add("teeth", "braces")
        finds.shape("teeth", "braces", "braces")


_BRACES = re.compile(r"\bbraces\b(?!.*\b(?:shirt|trousers|pants|shorts)\b)(?<!\bleather braces)")
_PUSHED_UP = re.compile(r"\b(?:glasses|spectacles|shades)\b[^,.;]{0,24}? on (?:top of )?(?:her|his|the) (?:head|forehead|hair)\b")
_TYING = re.compile(
    r"\b(?:braids?|hair|plaits?|\w*tails?|buns?|hair|locks|curls)\b[^.;]{0,30}\bribbons\b|\bhair ribbons\b"
    r"|\btied (?:back |up )?(?:with|in|by) (?:a |an )?(?:[\w-]+ ){0,2}ribbons?\b"
    r"|\bribbons? (?:round|around|in|on|at the ends? of) (?:her |his |the )?(?:\w+ )?(?:braids?|plaits?|\w*tails?|buns?)\b"
)


_GRIEF = ("mourning", "widow", "funeral", "grieving")


def _read_veils(raw: str, finds: Finds) -> None:
    """A dancer's veil is before her face, a sheer one over her hair; a nurse's cap is no cap of a player."""
    worn: tuple[str, ...] = finds.values.get("extras", ())
    for old, new, pattern in _BETTER:
        if old in worn and (found := pattern.search(raw)):
            finds.values["extras"] = tuple(e for e in worn if e != old)
            finds.add(new, found[0])
            if found[0] in _GRIEF:
                finds.hue(new, "#26232b", found[0])
            if colour := finds.hue_of(old):
                finds.hue(new, colour, old)
            worn = finds.values["extras"]


_BETTER = (
    ("veil", "face veil", re.compile(
        r"\b(?:dancer|harem|niqab)\b|\bveil(?: \w+)? (?:over|across|before|covering) (?:her |the )?(?:face|mouth|nose)")),
    ("veil", "bridal veil", re.compile(r"\b(?:mourning|widow|funeral|grieving)\b|\bhat (?:\w+ ){0,3}veil\b")),
    ("veil", "bridal veil", re.compile(
        r"^(?!.*\b(?:nun|habit|abbess|convent|wimple|superior|novice|cowl|hooded)\b).*\bveil(?:ed)?\b", re.S)),
    ("veil", "bridal veil", re.compile(
        r"\b(?:sheer|gauze|gauzy|lace|transparent|thin|translucent|silk)(?: \w+)? veil\b|\bbride\b")),
    ("cap", "nurse cap", re.compile(r"\bnurse\b")), ("hairband", "headdress", re.compile(r"\bmaid\b")),
)  # fmt: skip
_PAINTED = re.compile(r"\b(?:face ?paint|war ?paint|painted face|face (?:is )?painted|paint on (?:his|her) (?:face|cheeks))\b")


_LIPS = Rare("lip", rf"\b{_C}(?: \w+)? (?:lipstick|lips|lipped)\b|\b(?:lipstick|lips)(?: \w+)?? {_C}\b")
_SHADOW = Rare(
    "shadow makeup make eyelid",
    rf"\b{_C} (?:eye ?shadow|eye ?make ?up|eyelids)\b|\b(?:eye ?shadow) (?:in|of) {_C}\b|\beye ?shadow\b",
)
_PAINT_COLOUR = Rare("paint", rf"\b{_C} (?:face ?paint|war ?paint|painted|paint)\b|\bpainted {_C}\b|\bpaint in {_C}\b")
_TINTED = Rare("tinted lens", rf"\b{_C} (?:tinted|lensed)\b|\btinted {_C}\b|\b{_C} (?:lenses|glass lenses)\b")


def _read_paint(raw: str, finds: Finds) -> None:
    """Colours of lips, lids and painted faces."""
    if found := _LIPS.search(raw):
        said = found[1] or found[2]
        if colour := colour_of(said):
            finds.add("lipstick", found[0])
            finds.hue("lipstick", colour, said)
    elif found := re.search(r"\b(?:dark|deep|bold) lip(?:stick|s)\b", raw):
        finds.add("lipstick", found[0])
        finds.hue("lipstick", "#4a1226", "dark")
    if (found := re.search(rf"\b{_C} eye ?liner\b", raw)) and (colour := colour_of(found[1])):
        finds.add("eyeliner", found[0])
        finds.hue("eyeliner", colour, found[1])
    if found := _SHADOW.search(raw):
        finds.add("eyeshadow", found[0])
        if said := found[1] or found[2]:
            finds.hue("eyeshadow", colour_of(said) or "#7a4a9a", said)
    paint = re.search(
        r"\bface ?paint\b|\bwar ?paint\b|\bpainted face\b|\bface (?:is )?painted\b|\bpaint on (?:his|her) (?:face|cheeks)\b", raw
    )
    if paint is None:
        return
    finds.add("war paint", paint[0])
    near = raw[max(0, paint.start() - 24) : paint.end() + 40]
    if found := _PAINT_COLOUR.search(near):
        said = next(g for g in found.groups() if g)
        finds.hue("war paint", colour_of(said) or "#b01c28", said)
    if re.search(r"\bhalf\b", near):
        finds.shape("war paint", "half", "half")
    elif re.search(r"\b(?:across|over|around|round) (?:his|her|the|both) eyes\b|\bband\b", near):
        finds.shape("war paint", "band", "band")
