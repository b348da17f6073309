"""What a description says of a face beyond its colours: marks, paint, lips, odd eyes, dyed hair, where people come from."""

import re

from vnc.make.describe.clauses import phrases
from vnc.make.describe.colours import colour_of
from vnc.make.describe.finds import Finds

DETAILS: dict[str, str] = {
    "dark circles": "dark circles", "bags under": "dark circles", "shadows under": "dark circles", "sunken eyes": "dark circles",
    "bloodshot eyes": "dark circles", "bloodshot": "dark circles", "sleepless": "dark circles", "overworked": "dark circles",
    "hollow cheeks": "hollow cheeks", "hollow cheeked": "hollow cheeks", "sunken cheeks": "hollow cheeks",
    "gaunt": "hollow cheeks", "emaciated": "hollow cheeks", "sharp cheekbones": "hollow cheeks",
    "high cheekbones": "hollow cheeks", "lipstick": "lipstick", "painted lips": "lipstick", "red lips": "lipstick",
    "scarlet lips": "lipstick", "crimson lips": "lipstick", "black lips": "lipstick", "makeup": "lipstick", "rouge": "lipstick",
    "geisha": "lipstick",
    "tired": "dark circles", "exhausted": "dark circles",
    "kohl": "eyeliner", "eyeliner": "eyeliner", "smoky eyes": "eyeliner",
    "mascara": "eyeliner", "fangs": "fangs", "fang": "fangs", "fanged": "fangs", "pointed teeth": "fangs",
    "snaggletooth": "fangs",
    "war paint": "war paint", "warpaint": "war paint", "face paint": "war paint", "face markings": "face marks",
    "facial markings": "face marks", "facial tattoo": "face marks", "facial tattoos": "face marks", "markings": "face marks",
    "mark on her forehead": "forehead mark", "mark on his forehead": "forehead mark", "bindi": "forehead mark",
    "soot": "soot", "soot covered": "soot", "sooty": "soot", "grease": "soot", "oil stains": "soot", "dirt": "soot",
    "smudged": "soot", "dirty face": "soot", "cracked": "cracks", "cracks": "cracks",
    "panel lines": "seams", "neck joints": "seams",
    "jointed neck": "seams", "visible seams": "seams", "seams": "seams", "slit eyes": "slit pupils", "slit pupils": "slit pupils",
    "slitted": "slit pupils", "cat eyes": "slit pupils", "eyes without pupils": "blank eyes", "no pupils": "blank eyes",
    "pupilless": "blank eyes", "blank eyes": "blank eyes", "glowing": "glowing eyes", "milky eye": "milky eye",
    "blind eye": "milky eye", "one blind": "milky eye", "rosy cheeks": "rosy cheeks", "rosy cheeked": "rosy cheeks",
    "red cheeks": "rosy cheeks", "apple cheeks": "rosy cheeks", "apple cheeked": "rosy cheeks", "blushing": "rosy cheeks",
    "shaved eyebrows": "no brows", "no eyebrows": "no brows", "wrinkles": "age lines", "crow s feet": "age lines",
    "lined face": "age lines",
    "middle aged": "age lines",
    "bushy eyebrows": "thick brows", "bushy brows": "thick brows", "thick eyebrows": "thick brows", "thick brows": "thick brows",
    "heavy brows": "thick brows",
}  # fmt: skip
_BESIDE = {
    "tired": {"eyes"}, "exhausted": {"eyes"},
    "glowing": {"eyes", "eye", "amber", "white", "red", "blue", "green"}, "cracked": {"skin", "face", "pale"},
    "seams": {"skin", "face", "visible"}, "grease": {"face", "cheek", "cheeks"}, "dirt": {"face", "cheek", "cheeks"},
}  # fmt: skip
"""Words that are about a face only next to one of these."""
ORIGINS: dict[str, tuple[str, str, str]] = {  # skin, hair and eyes, where nothing else is said
    words: colours
    for names, colours in (
        ("japanese korean chinese", ("#ffe3d3", "#25222c", "#4a3224")),
        ("vietnamese thai filipino filipina malay indonesian mongolian", ("#e2b890", "#25222c", "#4a3224")),
        ("indian pakistani bengali", ("#a06f4c", "#25222c", "#4a3224")),
        ("latina latino mexican brazilian cuban colombian peruvian", ("#d2a07a", "#33262c", "#6b4630")),
        ("arab persian egyptian moroccan turkish iranian lebanese", ("#c8966a", "#25222c", "#4a3224")),
        ("heian tokugawa edo samurai geisha ronin", ("#ffe3d3", "#25222c", "#4a3224")),
        (
            "maasai masai zulu xhosa yoruba igbo sudanese ugandan tanzanian rwandan jamaican haitian",
            ("#573626", "#25222c", "#352c34"),
        ),
        ("tamil punjabi nepali bangladeshi sri-lankan", ("#a06f4c", "#25222c", "#4a3224")),
        ("bedouin syrian iraqi saudi jordanian tunisian algerian afghan", ("#c8966a", "#25222c", "#4a3224")),
        (
            "argentinian argentine chilean venezuelan puerto-rican dominican hispanic bolivian ecuadorian",
            ("#d2a07a", "#33262c", "#6b4630"),
        ),
        ("ukrainian czech serbian bulgarian slavic belarusian", ("#ffe3d3", "#a8845a", "#5f9fd0")),
        ("welsh british austrian belgian american canadian australian hungarian", ("#ffe3d3", "#6b4630", "#5f9fd0")),
        ("apache navajo cherokee sioux maori hawaiian polynesian inuit", ("#b98257", "#25222c", "#4a3224")),
        ("senegalese nigerian kenyan ethiopian ghanaian african congolese somali", ("#573626", "#25222c", "#352c34")),
        ("italian greek spanish portuguese roman", ("#f0cdb0", "#4a2f20", "#6b4630")),
        ("irish scottish english french german dutch polish swiss", ("#ffe3d3", "#6b4630", "#5f9fd0")),
        ("swedish norwegian finnish danish icelandic russian", ("#ffe3d3", "#e2c27c", "#5f9fd0")),
    )
    for words in names.split()
}
_DARK_PEOPLE = re.compile(r"\bblack (?:girl|woman|man|boy|lady|guy|teenager|teen|lad|kid|child|student)\b")
_ODD = re.compile(
    r"\bone (?:eye )?(?:is )?([a-z]+(?: [a-z]+)?)(?: eye)? (?:(?:the )?other|one)(?: eye)?(?: is)? ([a-z]+(?: [a-z]+)?)"
)
_DYED = (  # where the second colour is; (its words, then the part) in the order of the groups
    (re.compile(r"\b(dark|black|brown|blonde?|grey|white) roots\b"), "roots"),
    (re.compile(r"\b(greying|graying|grey|gray|silver|white) (?:at|on|around) (?:the |his |her )?temples\b"), "temples"),
    (re.compile(r"\b([a-z]+) temples\b"), "temples"),
    (re.compile(r"\b([a-z]+) (?:streaked|streaks?|highlights|strands?|stripe)\b"), "streaks"),
    (re.compile(r"\b(?:streaked|shot) (?:in|with) ([a-z]+)\b"), "streaks"),
)
_TONES = {"greying": "#b4b6be", "graying": "#b4b6be", "grey": "#b4b6be", "gray": "#b4b6be", "sun": "#d8b878"}


def read_details(clauses: list[list[str]], finds: Finds) -> None:
    text = " ".join(" ".join(clause) for clause in clauses)
    for clause in clauses:
        for start, end, phrase in phrases(clause, DETAILS):
            near = set(clause[max(0, start - 2) : start]) | set(clause[end : end + 3])
            if phrase not in _BESIDE or near & _BESIDE[phrase]:
                finds.add(DETAILS[phrase], phrase)
    _read_moles(text, finds)
    _read_beard_shape(text, finds)
    _read_plasters(text, finds)
    _read_scars(clauses, finds)
    _read_noses(clauses, finds)
    if finds.said.get("age", "") in _LINED and finds.values["age"] == "adult":
        finds.add("age lines", finds.said["age"])
    _read_odd_eyes(text, finds)
    _read_dye(text, finds)
    _read_origin(text, finds)


_LIP_MOLE = re.compile(r"\b(?:mole|mark|spot) (?:below |by |near |above |beside )?(?:the |her |his )?(?:lips?|mouth)\b")


def _read_moles(text: str, finds: Finds) -> None:
    """Under the lip instead of on the cheek."""
    if found := _LIP_MOLE.search(text):
        finds.values["extras"] = tuple(e for e in finds.values.get("extras", ()) if e != "mole")
        finds.add("lip mole", found[0])


_PLASTER = re.compile(
    r"\b(?:band ?aids?|plasters?|adhesive bandages?)"
    r"(?: (?:stuck|on|across|the|her|his|their|a|one|left|right|bridge|of|tip)){0,5}"
    r" (cheeks?|nose|chin|forehead|brow|temple|face|knees?|elbows?|fingers?|hands?|shins?|legs?)\b"
)
_PLASTERED = {"nose": "nose", "chin": "chin", "forehead": "forehead", "brow": "forehead", "temple": "forehead"}


def _read_plasters(text: str, finds: Finds) -> None:
    """On the face where it is said; one on a knee is out of sight."""
    found = _PLASTER.search(text)
    if found is None:
        if lone := re.search(r"\bband ?aid\b|\badhesive bandage\b", text):
            finds.add("plaster", lone[0])
        return
    finds.words.update(found[0].split())
    where = found[1].rstrip("s")
    if where in ("cheek", "face", *_PLASTERED):
        finds.add("plaster", found[0])
        if where in _PLASTERED:
            finds.shape("plaster", _PLASTERED[where], where)


_BEARD = re.compile(
    r"\b(braided|plaited|forked) (?:\w+ ){0,2}beard\b|\bbeard (?:\w+ ){0,3}(braids?|braided|plaits?|forked)\b(?! hair)"
)


def _read_beard_shape(text: str, finds: Finds) -> None:
    if (found := _BEARD.search(text)) and finds.values.get("beard") in ("full", "long"):
        finds.shape("beard", "forked" if "forked" in found[0] else "braided", found[0])


def _read_scars(clauses: list[list[str]], finds: Finds) -> None:
    """A scar on lip or nose is another than the one over the eye."""
    for clause in clauses:
        if not {"scar", "scars", "scarred"} & set(clause):
            continue
        where = next((w for w in clause if w in ("lip", "nose")), None)
        if where or _ELSEWHERE & set(clause):
            finds.values["extras"] = tuple(e for e in finds.values.get("extras", ()) if e != "scar")
        if where:
            finds.add(f"{where} scar", where)


_ELSEWHERE = {"hand", "hands", "arm", "arms", "forearm", "chest", "back", "leg", "knee", "shoulder", "neck", "wrist", "body"}
"""Where a scar is under clothes, or on what the face does not show."""
_LINED = {*map(str, range(43, 60)), "forties", "fifty", "fifties"}
"""Years that leave their first lines."""
_NOSES = {
    "aquiline": "aquiline", "roman": "aquiline", "eagle": "aquiline", "broad": "broad", "flat": "broad", "wide": "broad",
    "snub": "small", "upturned": "small", "tiny": "small", "straight": "straight", "long": "straight", "sharp": "straight",
}  # fmt: skip


def _read_noses(clauses: list[list[str]], finds: Finds) -> None:
    for clause in clauses:
        for word, after in zip(clause, clause[1:], strict=False):
            if word in _NOSES and after in ("nose", "nosed"):
                finds.put("nose", _NOSES[word], f"{word} {after}")


def _read_odd_eyes(text: str, finds: Finds) -> None:
    if found := _ODD.search(text):
        first, second = (colour_of(said, "eyes") or colour_of(said.split()[0], "eyes") for said in found.groups())
        if first and second:
            finds.values["eyes"], finds.said["eyes"] = first, found[1]
            finds.put("other_eye", second, found[2])


def _read_dye(text: str, finds: Finds) -> None:
    for pattern, where in _DYED:
        if found := pattern.search(text):
            word = next(filter(None, found.groups()))
            colour = _TONES.get(word) or colour_of(word, "hair")
            if colour:
                finds.put("dye", colour, word)
                finds.put("dyed", where, where)
                return


def _read_origin(text: str, finds: Finds) -> None:
    if _DARK_PEOPLE.search(text):
        for key, colour in (("skin", "#65402f"), ("hair", "#25222c"), ("eyes", "#4a3224")):
            finds.put(key, colour, "black")
    if re.search(r"\bnative american\b|\bamerican indian\b", text):
        text = "apache"
    word = next((w for w in text.split() if w in ORIGINS), None)
    if word:
        for key, colour in zip(("skin", "hair", "eyes"), ORIGINS[word], strict=True):
            if not (key == "hair" and finds.values.get("age") == "elder"):
                finds.put(key, colour, word)
