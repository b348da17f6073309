"""Fonts: those that come with the package, those of the project, those of the system; and who can draw which character.

Reads font files with `struct` alone, so that a check can ask for coverage without any drawing library.
"""

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from vnc.fonts.cmap import Face, coverage, faces, has
from vnc.fonts.packs import packs
from vnc.record import record

__all__ = ["LICENCE", "Face", "Fonts", "coverage", "faces", "has"]

HOME = Path(__file__).parent
LICENCE = HOME / "OFL.txt"
SUFFIXES = {".ttf", ".otf", ".ttc", ".otc"}
BUNDLED = {
    "sans": ("sans", "sans-bold", "sans-italic", "sans-bold-italic"),
    "serif": ("serif", "serif-bold", "serif-italic", "serif-bold"),
    "rounded": ("rounded", "rounded-bold", "rounded-italic", "rounded-bold"),
    "mono": ("mono", "mono-bold", "mono", "mono-bold"),
}
"""Regular, bold, italic, bold italic of each family that is always there."""
MARKS = ("notes", "symbols", "emoji")
UNDRAWN = {0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x200B, 0x200E, 0x200F, *range(0xFE00, 0xFE10), *range(0xE0020, 0xE0080)}
"""Joiners, selectors and direction marks: no glyph is needed for them."""
PREFERRED = (
    "Noto Sans CJK JP",
    "Noto Color Emoji",
    "Noto Sans",
    "Noto Serif CJK JP",
    "Noto Serif",
    "Source Han Sans",
    "DejaVu Sans",
)
HELPFUL = (
    (0x0590, 0x05FF, "Noto Sans Hebrew (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x0600, 0x08FF, "Noto Naskh Arabic (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x0900, 0x0DFF, "Noto Sans Devanagari and its kin (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x0E00, 0x0EFF, "Noto Sans Thai, Noto Sans Lao (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x10A0, 0x10FF, "Noto Sans Georgian (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x0530, 0x058F, "Noto Sans Armenian (pip: vnc[fonts]; Debian: fonts-noto-core)"),
    (0x1100, 0x11FF, "Noto Sans CJK KR (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
    (0x2E80, 0x30FF, "Noto Sans CJK JP (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
    (0x3100, 0xA4CF, "Noto Sans CJK (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
    (0xAC00, 0xD7FF, "Noto Sans CJK KR (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
    (0xF900, 0xFFEF, "Noto Sans CJK (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
    (0x1F000, 0x1FAFF, "Noto Emoji (pip: vnc[fonts]), Noto Color Emoji (Debian: fonts-noto-color-emoji)"),
    (0x20000, 0x3FFFF, "Noto Sans CJK (pip: vnc[fonts]; Debian: fonts-noto-cjk)"),
)
GENERAL = "Noto Sans (Debian: fonts-noto-core), DejaVu Sans (Debian: fonts-dejavu-core)"


@record
class Fonts:
    """Where to look for fonts: the project's `folders` first, then the package's own, then (if `system`) font packages and
    the system's."""

    folders: tuple[str, ...] = ()
    system: bool = True

    def face(self, name: str, bold: bool = False, italic: bool = False) -> Face:
        """The face for a family or file name, `bold` and `italic` being allowed in it; the package's sans if there is none."""
        words = name.split()
        bold, italic = bold or "bold" in words, italic or "italic" in words
        family = " ".join(word for word in words if word not in ("bold", "italic")) or "sans"
        return self._named(family, bold, italic) or bundled("sans", bold, italic)

    def knows(self, name: str) -> bool:
        """Whether a family or file name leads to a font of its own."""
        family = " ".join(word for word in name.split() if word not in ("bold", "italic"))
        return self._named(family, False, False) is not None

    def covering(self, char: str, like: Face) -> Face | None:
        """A face that can draw a character: `like` itself if it can, else the nearest in look."""
        if ord(char) in UNDRAWN or has(like, char):
            return like
        return _covering(self.folders, self.system, char, like)

    def missing(self, text: str, name: str = "sans") -> dict[str, tuple[str, ...]]:
        """Characters that no font here can draw, each with fonts known to have it."""
        like = self.face(name)
        drawn = sorted(char for char in set(text) if char.isprintable() and not char.isspace())
        return {char: _helpful(char) for char in drawn if self.covering(char, like) is None}

    def _named(self, family: str, bold: bool, italic: bool) -> Face | None:
        if family in BUNDLED:
            return bundled(family, bold, italic)
        if Path(family).suffix.lower() in SUFFIXES:
            return next((found[0] for path in self._paths(family) if (found := faces(path))), None)
        return _family(self.folders, self.system, family.casefold(), bold, italic)

    def _paths(self, file: str) -> Iterator[str]:
        yield file
        for folder in self.folders:
            yield str(Path(folder) / file)
            yield str(Path(folder) / Path(file).name)


@lru_cache(maxsize=64)
def bundled(family: str, bold: bool = False, italic: bool = False) -> Face:
    name = BUNDLED[family][bold + 2 * italic]
    return _own(name, family, "bold" in name, "italic" in name)


def _own(name: str, family: str, bold: bool = False, italic: bool = False) -> Face:
    return Face(str(HOME / f"{name}.ttf"), 0, family, bold, italic)


@lru_cache(maxsize=16)
def _library(folders: tuple[str, ...], system: bool) -> tuple[Face, ...]:
    """All faces of the project's folders, of font packages and of the system's folders, in a stable order."""
    places = (*folders, *((*packs().values(), *_system_folders()) if system else ()))
    return tuple(face for place in places for path in _files(place) for face in faces(path))


def _files(folder: str) -> list[str]:
    return sorted(str(path) for path in Path(folder).rglob("*") if path.suffix.lower() in SUFFIXES)


def _system_folders() -> Iterable[str]:
    home = Path.home()
    if sys.platform == "darwin":
        return ("/System/Library/Fonts", "/Library/Fonts", str(home / "Library/Fonts"))
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft/Windows/Fonts"
        return (str(Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"), str(local))
    return ("/usr/share/fonts", "/usr/local/share/fonts", str(home / ".local/share/fonts"), str(home / ".fonts"))


@lru_cache(maxsize=256)
def _family(folders: tuple[str, ...], system: bool, family: str, bold: bool, italic: bool) -> Face | None:
    kin = [face for face in _library(folders, system) if face.family.casefold() == family]
    return min(kin, key=lambda face: ((face.bold != bold) + (face.italic != italic), face.path), default=None)


@lru_cache(maxsize=4096)
def _covering(folders: tuple[str, ...], system: bool, char: str, like: Face) -> Face | None:
    own = [bundled(family, like.bold, like.italic) for family in _kin(like.family)] + [_own(mark, mark) for mark in MARKS]
    emoji = next((face for face in _emoji(folders, system) if has(face, char)), None) if ord(char) >= 0x1F000 else None
    if emoji:
        return emoji
    found = next((face for face in own if has(face, char)), None)
    if found:
        return found
    able = [face for face in _library(folders, system) if has(face, char)]
    return min(able, key=lambda face: _unlike(face, like, char), default=None)


def _emoji(folders: tuple[str, ...], system: bool) -> tuple[Face, ...]:
    """Whole fonts of emoji, which know families and flags too: in colour before those of one colour."""
    found = (_family(folders, system, name, False, False) for name in ("noto color emoji", "apple color emoji", "noto emoji"))
    return tuple(face for face in found if face)


def _kin(family: str) -> tuple[str, ...]:
    return ("serif", "sans") if family == "serif" else ("sans", "serif")


def _unlike(face: Face, like: Face, char: str) -> tuple[object, ...]:
    """How little a face would fit in beside another."""
    known = next((i for i, name in enumerate(PREFERRED) if face.family.startswith(name)), len(PREFERRED))
    serif = ("Serif" in face.family) != (like.family == "serif")
    odd = any(word in face.path for word in ("Mono", "Condensed", "Light", "Thin", "Black", "ExtraLight", "Display"))
    return (
        face.bold != like.bold,
        odd,
        serif and unicodedata.category(char)[0] == "L",
        known,
        face.italic,
        face.path,
        face.index,
    )


def _helpful(char: str) -> tuple[str, ...]:
    return tuple(names for first, last, names in HELPFUL if first <= ord(char) <= last) or (GENERAL,)
