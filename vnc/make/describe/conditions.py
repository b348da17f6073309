"""The words for what has become of a thing, before or after its noun: an overturned chair, a car on fire, torn curtains."""

from collections.abc import Mapping, Sequence

from vnc.make.describe.phrases import Hit, matches
from vnc.make.describe.props import PROPS
from vnc.make.describe.scenery import PREPOSITIONS

CONDITIONS: Mapping[str, str] = {
    "toppled": "overturned, toppled, knocked over, knocked-over, tipped over, tipped-over, fallen, fallen over, upturned, upside "
    "down, upside-down, capsized, lying on its side, on its side, lying on their sides, on their sides, turned over, "
    "toppled over, crooked, lying on the floor",
    "broken": "broken, cracked, shattered, smashed, splintered, in pieces, damaged, crumbling, ruined, wrecked, chipped, "
    "destroyed, crashed, half-broken, headless",
    "torn": "torn, ragged, tattered, ripped, shredded, in tatters, threadbare, slashed, frayed, in shreds",
    "rusty": "rusty, rusted, rusting, corroded, rusted-out, rust-eaten, covered in rust",
    "dusty": "dusty, dust-covered, covered in dust, cobwebbed, cobweb-covered, covered in cobwebs, thick with dust",
    "sheeted": "covered by a sheet, covered with a sheet, covered in a sheet, covered in sheets, covered with sheets, "
    "under a sheet, under sheets, draped in white, draped in sheets, draped in white sheets, under white sheets, "
    "covered in white sheets, covered with white sheets, sheet-covered, under dust sheets, "
    "covered by dust sheets, under a dust sheet, veiled",
    "withered": "withered, wilted, dying, dried-up, wilting, shrivelled, dead, dried",
    "burning": "burning, on fire, in flames, ablaze, flaming, blazing, engulfed in flames",
    "charred": "burned, burnt, charred, burned-out, burnt-out, burned out, burnt out, scorched, blackened",
    "glowing": "glowing, luminous, shining, radiant, glimmering, shimmering, luminescent, bioluminescent",
    "frozen": "frozen, ice-covered, iced-over, covered in ice, encased in ice, icy, frozen solid, frozen over",
    "snowy": "snow-covered, snowy, covered in snow, covered with snow, snow-capped, snow-laden, buried in snow, under snow",
    "bloody": "bloodstained, blood-stained, bloody, blood-spattered, covered in blood, blood-soaked, stained with blood, "
    "blood-splattered, bloodied",
    "overgrown": "overgrown, ivy-covered, vine-covered, covered in ivy, covered with ivy, covered in vines, covered with vines, "
    "overgrown with ivy, overgrown with vines, overgrown with moss, moss-covered, mossy, wrapped in vines, covered in moss, "
    "covered with moss",
    "tiny": "tiny, miniature, little, small",
    "large": "large, big, great, oversized, larger",
    "huge": "giant, huge, enormous, gigantic, massive, colossal, towering, immense",
    "old": "old, ancient, antique, worn, weathered, shabby, battered, faded, aged, vintage, worn-out, well-worn, decrepit",
}
"""`crooked` and the like count as toppled: what stands is laid down, what hangs on a wall is hung askew."""

MILD = frozenset(("old", "tiny", "large", "huge"))
"""What does not set apart a thing from those that a place holds anyway."""
BURNS = frozenset(
    (
        *("candle", "candelabra", "torch", "campfire", "fireplace", "brazier", "lantern", "oil lamp", "incense", "stove"),
        *("chandelier", "bulb", "cauldron", "gold", "desk lamp", "paper lantern", "fireworks", "sky lanterns"),
        *("water lanterns", "stone lantern", "lamppost", "pumpkin", "glowing eyes"),
    )
)
"""Things that burn and glow by themselves."""
WHOLE = frozenset(
    ("ruined wall", "plane wreck", "crashed spaceship", "shipwreck", "broken glass", "dead tree", "stump", "rowboat ashore",
     "dragon bones", "skeleton", "tires", "puddle", "stone gate")
)  # fmt: skip
"""Things whose name says already what has become of them."""
SIZED = frozenset(("giant tree", "colossus", "big moon", "mech", "circus tent", "ferris wheel", "picnic"))
"""Things that are large by themselves, or whose size is fixed."""
LIVING = frozenset(("plant", "flowers", "rose bush", "vase", "cactus", "giant tree", "willow", "palm", "cherry tree"))
"""What withers, where others are only dead or dried."""
ENDS = PREPOSITIONS - {"lit", "used", "hidden", "covered"}
BEFORE, AFTER = 3, 6
"""Words before and after a thing that may speak of it."""


def said_of(words: Sequence[str], hit: Hit, others: Sequence[Hit]) -> list[Hit]:
    """What is said of a thing (`hit`) right before it, within its own phrase, or right after it; no further than the next of the
    `others`."""
    start = _start(words, hit, others)
    ends = (h.start for h in others if h.start >= hit.end)
    marks = (i for i in range(hit.end, len(words)) if not words[i][0].isalnum() or words[i] == "and")
    stop = min((*ends, *marks, hit.end + AFTER, len(words)))
    before = [Hit(h.start + start, h.end + start, h.value) for h in matches(list(words[start : hit.end]), CONDITIONS)]
    behind = [Hit(h.start + hit.end, h.end + hit.end, h.value) for h in matches(list(words[hit.end : stop]), CONDITIONS)]
    after = [h for h in behind[:1] if h.value not in MILD and _joined(words[hit.end : h.start])]
    return [h for h in (*before, *after) if _sensible(h, hit.value)]


def _start(words: Sequence[str], hit: Hit, others: Sequence[Hit]) -> int:
    """Where the words before a thing that belong to it begin."""
    start = hit.start
    taken = {i for h in others for i in range(h.start, h.end)}
    while start > max(0, hit.start - BEFORE) and start - 1 not in taken:
        word = words[start - 1]
        if not word[0].isalnum() or word in ENDS:
            break
        start -= 1
    return start


def _joined(between: Sequence[str]) -> bool:
    """Whether only such words stand between a thing and what is said of it."""
    return all(
        word in ("is", "are", "lies", "lie", "lying", "all", "half", "now", "still", "left", "standing") for word in between
    )


def _sensible(condition: Hit, thing: str) -> bool:
    if thing in WHOLE or (thing in SIZED and condition.value in MILD):
        return False
    if condition.value in ("burning", "glowing"):
        return thing not in BURNS
    return condition.value != "withered" or thing in LIVING or "tree" in thing


def afflicted(words: Sequence[str]) -> list[Hit]:
    """Things with what is said of them, where that is no word for the air: dusty portraits are no dusty place."""
    things = matches(list(words), PROPS)
    said = ((h, c) for h in things for c in said_of(words, h, [o for o in things if o != h]))
    return [Hit(min(h.start, c.start), max(h.end, c.end), h.value) for h, c in said if c.value not in ("frozen", "snowy")]
