"""How somebody is said to stand: what the arms do while nothing stirs them."""

import re

from vnc.make.describe.finds import Finds

_OWN = r"(?:her|his|their|the|its|both)"
_PUT = r"(?:(?:\w+ly|deep|stuffed|shoved|thrust|buried|jammed|tucked|clasped|held|folded|joined|locked|planted|resting|always) )*"
_STANCES = tuple(
    (stance, re.compile(pattern))
    for stance, pattern in (
        ("crossed", rf"\barms? (?:are )?(?:\w+ly |always )*(?:folded|crossed)\b|\b(?:folded|crossed) arms\b"
                    rf"|\b(?:cross|fold)(?:es|s|ing)? {_OWN} arms\b"),
        ("hips", rf"\b(?:hands|fists) {_PUT}(?:on|at|against) {_OWN} (?:hips|waist)\b|\bakimbo\b"),
        ("hip", rf"\b(?:hand|fist) {_PUT}(?:on|at|against) {_OWN} hip\b"),
        ("behind", rf"\b(?:hands|arms) {_PUT}behind {_OWN} backs?\b"),
        ("pockets", rf"\b(?:hands|fists) {_PUT}(?:in|into|inside) (?:\w+ ){{0,4}}pockets?\b"),
        ("pocket", r"\bhand (?:\w+ )?(?:in|into|inside) (?:\w+ ){0,4}pocket\b"),
        ("clasped", rf"\bhands (?:\w+ly )?(?:clasped|folded|joined)(?: (?:in front|before|at {_OWN} waist)|$|[,.;])"),
    )
)  # fmt: skip


def read_stance(raw: str, finds: Finds) -> None:
    """`raw` is the text in lower case, with its punctuation; the first stance in the order of the table counts."""
    for stance, pattern in _STANCES:
        if found := pattern.search(raw):
            return finds.shape("pose", stance, re.sub(r"\W+", " ", found[0]).strip())
