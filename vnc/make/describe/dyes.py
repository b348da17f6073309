"""Colours that a prompt gives to the furniture that a place has anyway: which painters take them, and what is told of others."""

from collections.abc import Sequence

from vnc.make.describe.colours import COLOURS, colour_of
from vnc.make.describe.painted import painted
from vnc.make.describe.phrases import Hit
from vnc.make.describe.places import PLACES
from vnc.make.words import word_set, word_sets

NAMES = word_sets(
    {
        "bed": "bed beds bedding bedspread bedspreads quilt quilts blanket blankets bedcover duvet duvets bedclothes coverlet",
        "sofa": "sofa sofas couch couches settee",
        "booth": "booth booths",
        "door": "door doors",
        "carpet": "carpet carpets rug rugs",
        "tablecloth": "tablecloth tablecloths",
        "parasol": "parasol parasols umbrella umbrellas sunshade",
        "armchair": "armchair armchairs",
        "chair": "chair chairs",
        "stool": "stool stools",
        "bench": "bench benches",
        "seat": "seat seats",
        "table": "table tables",
        "desk": "desk desks",
        "counter": "counter counters",
        "cushion": "cushion cushions",
        "locker": "locker lockers",
        "car": "car cars",
    }
)
"""What furniture is called, in the singular and plural."""
TAKEN = word_sets(
    {
        "bed": "bedroom apartment royalbedroom dormroom innroom peasantcottage commandtent fieldhospital hotel",
        "sofa": "livingroom lobby breakroom executive skyflat spacelounge karaoke",
        "booth": "diner",
        "door": "corridor bookstore toyshop petshop questioning hotelcorridor woodhouse village brownstone",
        "carpet": "arabpalace bookstore study skyflat royalbedroom yurtroom",
        "tablecloth": "restaurant",
        "parasol": "beach terrace",
        "seat": "train cinema planecabin businside compartment",
        "bench": "station",
        "stool": "diner",
        "car": "garage",
    }
)
"""The places whose painters dye it: they ask `View.own`."""
HUES = word_set(" ".join(COLOURS)) - word_set("steel leather dark ice clear brown walnut mahogany chestnut white transparent old")
"""Words that tell a colour that is worth a note, rather than what a thing is made of."""


def dyed(words: Sequence[str], place: str) -> tuple[list[tuple[str, Hit]], tuple[str, ...]]:
    """The colours that the place's furniture takes, and the words for those of its furniture that stays as it is."""
    taken: list[tuple[str, Hit]] = []
    kept: list[str] = []
    held = set(PLACES[place].held)
    for name, nouns in NAMES.items():
        hit = painted(words, nouns)
        if not hit or not held & (nouns | {name}):
            continue
        if place in TAKEN.get(name, ()):
            taken.append((name, hit))
        elif HUES & set(words[hit.start : hit.end - 1]) and colour_of(words[hit.start]):
            kept.append(" ".join(words[hit.start : hit.end]))
    return taken, tuple(kept)
