"""The files of a Ren'Py game: where scripts, pictures and sounds lie, and which name finds which."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from vnc.lower.gallery import SUFFIXES as PICTURES
from vnc.lower.sounds import SUFFIXES as SOUNDS

SCRIPTS = (".rpy", ".rpym")
SKIPPED = frozenset(("tl", "cache", "saves", "renpy", "lib"))
"""Folders of a game that hold nothing of the story."""
MOST_BYTES = 8_000_000
"""A larger script is no script."""
Words = tuple[str, ...]


@dataclass(frozen=True)
class Folder:
    """What lies in a game's folder, by paths relative to it."""

    root: Path
    paths: tuple[str, ...] = ()

    @cached_property
    def scripts(self) -> tuple[str, ...]:
        return tuple(path for path in self.paths if path.lower().endswith(SCRIPTS))

    @cached_property
    def by_name(self) -> Mapping[str, str]:
        """Paths by their small letters: games are written where case does not matter."""
        return {path.lower(): path for path in reversed(self.paths)}

    @cached_property
    def images(self) -> Mapping[Words, str]:
        """The pictures that go by their file's name: all under `images`."""
        found: dict[Words, str] = {}
        for path in self.paths:
            place = PurePosixPath(path)
            if place.suffix.lower() in PICTURES and place.parts[0].lower() == "images":
                found.setdefault(tuple(place.stem.lower().split()), path)
        return {words: path for words, path in found.items() if words}

    def picture(self, name: str) -> str:
        """The picture file that a script names: from the game's folder, or from `images`."""
        return self._found(name, ("", "images/"), PICTURES)

    def sound(self, name: str) -> str:
        """The sound file that a script names: from the game's folder, or from `audio`, where the suffix may be left out."""
        plain = (f"audio/{name}{suffix}".lower() for suffix in SOUNDS)
        near = next((self.by_name[each] for each in plain if each in self.by_name), "")
        return self._found(name, ("", "audio/"), SOUNDS) or near

    def text(self, path: str) -> str:
        """A script's text, whatever its bytes."""
        with (self.root / path).open("rb") as file:
            return file.read(MOST_BYTES).decode("utf-8", "replace")

    def _found(self, name: str, folders: Iterable[str], suffixes: tuple[str, ...]) -> str:
        plain = name.strip().replace("\\", "/").removeprefix("./").lower()
        if not plain.endswith(suffixes):
            return ""
        return next((self.by_name[folder + plain] for folder in folders if folder + plain in self.by_name), "")


def folder(place: Path) -> Folder:
    """The game's files below a folder: its `game` folder if it has one. Translations and caches are left out."""
    root = place / "game" if (place / "game").is_dir() else place
    return Folder(root, tuple(sorted(_below(root))))


def _below(root: Path) -> Iterable[str]:
    for above, folders, names in os.walk(root):
        here = Path(above)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and (here != root or name not in SKIPPED))
        yield from ((here / name).relative_to(root).as_posix() for name in names if not name.startswith("."))
