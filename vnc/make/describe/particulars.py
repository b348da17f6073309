"""What else a body has of its own: tails, nails, scales, what it keeps in the mouth's corner, and its face at rest."""

import re

from vnc.make.describe.colours import COLOURS, colour_of
from vnc.make.describe.finds import Finds
from vnc.make.describe.rare import Rare

_COLOUR = "|".join(sorted(COLOURS, key=len, reverse=True))
_ITS = r"(?:the |her |his |their |a |one )*"
_MOUTH = rf"(?:in|between|from) {_ITS}(?:corner of )?{_ITS}(?:mouth|teeth|lips)"
_TAILS = (
    ("nine", Rare("nine kyu kumiho", r"\bnine (?:\w+ ){0,2}tails?\b|\bnine tailed\b|\bkyubi\b|\bkyuubi\b|\bkumiho\b|\bgumiho\b")),
    ("wolf", Rare("tail", r"\b(?:wolf|dog|husky)(?: s)?(?: ears and(?: a)?)? tail\b|\b(?:were)?wolf\b.*\btail\b")),
    ("bushy", Rare("tail", r"\b(?:fox|squirrel|raccoon|bushy|fluffy)(?: s)?(?: \w+)?(?: ears and(?: a)?)? tails?\b"
                           r"|\b(?:fox|kitsune)\b.*\btails?\b")),
    ("scaly", Rare("tail", r"\b(?:dragon|lizard|crocodile|reptil\w+|scaly|scaled|snake)\b.*\btail\b|\btail of a dragon\b")),
    ("demon", Rare("tail", r"\b(?:demon|devil|imp|succubus|incubus|spaded|arrow|pointed|barbed|tiefling)\w*\b.*\btail\b")),
    ("lion", Rare("tail", r"\b(?:lion|cow|ox|donkey)(?: s)?(?: ears and(?: a)?)? tail\b")),
    ("furred", Rare("tail", r"\b(?:cat|monkey|tiger|leopard|panther|neko)\w*\b.*\btail\b")),
)  # fmt: skip
_KINDS = (  # an extra, its shape, and the words for both; "hue" is a colour in them
    ("nails", "", Rare("nail", rf"\b(?:(?P<hue>{_COLOUR}) )(?:painted |lacquered |long |polished )*(?:finger)?nails\b"
                              rf"|\b(?:finger)?nails (?:are )?(?:painted|lacquered)?(?: in)? ?(?P<hue2>{_COLOUR})\b")),
    ("nails", "", Rare("nail", r"\b(?:painted|lacquered|polished) (?:finger)?nails\b|\bnail (?:polish|varnish)\b")),
    ("scales", "", Rare("scale", rf"\b(?:(?P<hue>{_COLOUR}) )?(?:fish |glittering |shimmering )*scales on (?:her|his|the|their)\b"
                                rf"|\bmermaid\b.*?\b(?:(?P<hue2>{_COLOUR}) )?scales\b|\bscaly (?:skin|cheeks|arms)\b")),
    ("sunburn", "", Rare("sunburn peeling", 
        r"\bsun ?burn(?:ed|t)(?: and \w+| \w+)? (?:nose|face|cheeks)\b|\b(?:nose|face) (?:is )?sun ?burn\w+"
                                           r"|\bpeeling nose\b")),
    ("flower", "", Rare("behind hair ear", rf"\b(?:(?P<hue>{_COLOUR}) )?(?:\w+ )?"
                       r"(?:rose|flower|lily|daisy|hibiscus|camellia|peony|carnation|orchid)"
                       r"(?: \w+){0,2} (?:behind|over|above) (?:one|an|her|his|the|their)(?: left| right)? ear\b")),
    ("cigarette", "pipe", Rare("pipe", rf"\bpipe {_ITS}(?:clenched |stuck |held )?{_MOUTH}\b")),
    ("cigarette", "straw", Rare("straw grass hay wheat", r"\b(?:straw|stalk|blade of grass|stem|ear of wheat|grass)(?: \w+){0,2} "
                               rf"{_MOUTH}\b"
                               r"|\bchewing (?:on )?a (?:straw|stalk|blade)\b")),
    ("cigarette", "toothpick", Rare("toothpick", r"\btooth ?pick\b")),
    ("cigarette", "lollipop", Rare("lollipop lolly", rf"\blolli?(?:pop|y)(?: stick)? {_MOUTH}\b")),
    ("cigarette", "cigar", Rare("cigar", r"\bcigar\b")),
)  # fmt: skip


def read_particulars(raw: str, finds: Finds) -> None:
    """`raw` is the text in lower case, with its punctuation."""
    kind, found = next(((kind, found) for kind, pattern in _TAILS if (found := pattern.search(raw))), ("", None))
    if found and (kind == "nine" or "tail" in finds.values.get("extras", ())):
        finds.add("tail", found[0])
        finds.shape("tail", kind, found[0])
    for extra, shape, pattern in _KINDS:
        if not (found := pattern.search(raw)):
            continue
        finds.add(extra, found[0])
        if shape:
            finds.shape(extra, shape, found[0])
            _out_of_hand(shape, finds)
        said = next((c for c in found.groupdict().values() if c), "")
        if said and (colour := colour_of(said)):
            finds.hue(extra, colour, said)
    if "cross" in finds.values.get("extras", ()) and (found := re.search(r"\b(?:wooden|wood) (?:cross|crucifix|rosary)\b", raw)):
        finds.hue("cross", "#6e4a2c", found[0])
    for resting, pattern in _RESTING:
        if found := pattern.search(raw):
            finds.shape("rest", resting, found[0])
            break


def _out_of_hand(thing: str, finds: Finds) -> None:
    held: tuple[str, ...] = finds.values.get("held", ())
    finds.values["held"] = tuple(h for h in held if h != thing)


_FACE = r"(?:face|eyes|eyed|look|expression|smile|features|gaze|faced|smiling)"
_RESTING = tuple(
    (name, re.compile(rf"\b(?:{words})\b"))
    for name, words in (
        ("crazy", r"(?:crazy|mad|maniac\w*|manic|insane|unhinged|wild) (?:grin|smile|laugh)|grinning madly"),
        ("smirk", r"smirk\w*|arrogant|haughty|smug\w*|cocky|sly (?:smile|grin|face)|mocking smile"),
        ("grin", r"(?:confident|cheeky|toothy|broad|wide|big|mischievous|impish|happy)? ?grin(?:ning|s)?"
                 r"|beaming"),
        ("crying", r"tearful|teary|tear stained"),
        ("frightened", rf"(?:frightened|scared|fearful|terrified|anxious|worried)(?: \w+)? {_FACE}|nervous|timid"),
        ("sad", rf"(?:sad|mournful|sorrowful|melancholic|melancholy|grieving)(?: \w+)? {_FACE}"
                r"|melancholic|sorrowful|mournful|grieving|sad"),
        ("stern", rf"(?:stern|strict|severe|grim|cold|fierce|hard)(?: \w+)? {_FACE}"
                  r"|stern|strict|severe|grim|scowl\w*|never smiles|frowning"),
        ("sleepy", rf"(?:sleepy|tired|weary|drowsy|bored)(?: \w+)? {_FACE}|sleepy|drowsy|yawning|half asleep"),
        ("kind", rf"(?:kind|kindly|gentle|soft|warm|friendly|sweet|easygoing)(?: \w+)? {_FACE}|kindly|always smiling|cheerful"),
        ("blank", r"expressionless|emotionless|deadpan|stoic|blank face|impassive"),
    )
)  # fmt: skip
"""What a face is like while nothing stirs it."""
