"""Transitions: what a `with` names, checked against ours; what there is none of becomes the nearest one."""

import re

from vnc.adopt.renpy.facts import Facts
from vnc.adopt.renpy.values import Refused, value
from vnc.lower.transitions import KINDS, Known, NoTransition, transition
from vnc.parse.values import value as written

NEAR = (
    "vpunch",
    "hpunch",
    "fade",
    "wipeleft",
    "pixellate",
    "blinds",
    "squares",
    "irisin",
    "irisout",
    "slideleft",
    "zoomin",
    "dissolve",
)
ALIKE = {
    "flash": 'Fade(0.1, 0.0, 0.5, color="#fff")',
    "shake": "hpunch",
    "punch": "hpunch",
    "wipe": "wipeleft",
    "slide": "slideleft",
}
USUAL = "dissolve"


def change(text: str, facts: Facts) -> tuple[str, str]:
    """The transition as we write it, and a note if it is another one. `None` is one too."""
    if text == "None":
        return "None", ""
    try:
        made = value(text)
        transition(made, Known(facts.transitions, {}))
        return written(made), ""
    except Refused as refused:
        why = str(refused)
    except NoTransition as none:
        why = str(none)
    near = nearest(text)
    return near, f"`{text[:60]}` becomes `{near}`: {why}"


def nearest(text: str) -> str:
    """The transition that a name sounds like; one with a length keeps it."""
    small = text.lower()
    named = next((ours for word, ours in ALIKE.items() if word in small), "")
    name = named or next((word for word in NEAR if word in small and word in KINDS), USUAL)
    length = re.search(r"\(\s*([\d.]+)\s*[,)]", text)
    if name == USUAL and length and re.fullmatch(r"\d+\.?\d*|\.\d+", length[1]) and 0 < float(length[1]) <= 10:
        return f"Dissolve({float(length[1])})"
    return name
