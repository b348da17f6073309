"""Fonts that come as packages of their own (`pip install "vnc[fonts]"`): where they lie, and whose work they are."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec

PACKS: Mapping[str, str] = {
    "noto_cjk_sans_otc": "Noto Sans CJK",
    "justmytype_intl_rtl": "Noto Sans Arabic, Noto Sans Hebrew",
    "justmytype_intl_south_asia": "Noto Sans Devanagari, Bengali, Tamil, Telugu",
    "manimgx_fonts": "Noto Emoji, Noto Sans for Thai, Georgian, Armenian and more",
}
"""Module to the families in it; each carries the text of its licence, the SIL Open Font License."""


@lru_cache(maxsize=1)
def packs() -> Mapping[str, str]:
    """The folder of each pack that is installed; nothing of it is run."""
    found = ((name, find_spec(name)) for name in PACKS)
    return {name: next(iter(spec.submodule_search_locations)) for name, spec in found if spec and spec.submodule_search_locations}


def notices() -> tuple[str, ...]:
    """A line for the credits, if any pack is installed."""
    names = ", ".join(PACKS[name] for name in packs())
    return (f"Type: {names} (SIL Open Font License)",) if names else ()
