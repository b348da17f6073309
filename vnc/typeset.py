"""Whether words can be shown: do they fit their box, is there a font for every character. Answers without loading the
renderer wherever the answer is plain."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from vnc.fonts import Fonts
from vnc.fonts.packs import notices
from vnc.markup import Run
from vnc.project import Project
from vnc.request import Size
from vnc.skin import Skin

SURELY_SHORT = 30
"""Characters that go on a line of any box in any script."""
CREDITS = ("Type: Open Sans, Nunito, Literata, JetBrains Mono (SIL Open Font License)",)
COVERED = "\u0250"
"""The bundled fonts have everything below this."""


def credits() -> tuple[str, ...]:
    """Whose fonts a film is set in: the bundled ones and those of installed packs."""
    return (*CREDITS, *notices())


def fits(skin: Skin, size: Size, fonts: Fonts) -> Callable[[tuple[Run, ...]], bool]:
    """Does a line's text go into its box? The renderer is asked only about long lines."""

    def answer(runs: tuple[Run, ...]) -> bool:
        plain = all(run.size <= 1.0 and "\n" not in run.text for run in runs)
        if plain and sum(len(run.text) for run in runs) <= SURELY_SHORT * skin.lines:
            return True
        from vnc.render.dialogue import fits as set_and_measured

        return set_and_measured(runs, skin, size, fonts)

    return answer


def glyphs(fonts: Fonts) -> Callable[[str], Mapping[str, tuple[str, ...]]]:
    """The characters of a text that no font can draw, each with fonts that would."""

    @lru_cache(maxsize=4096)
    def lost(rare: str) -> Mapping[str, tuple[str, ...]]:
        return fonts.missing(rare)

    return lambda text: lost("".join(sorted({char for char in text if char >= COVERED})))


def fonts_of(project: Project, root: Path) -> Fonts:
    """The bundled fonts, the project's own folders, the system's."""
    return Fonts(tuple(str(root / folder) for folder in project.fonts))
