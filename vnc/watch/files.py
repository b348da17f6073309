"""Whether what a build has read is still as it was.

Content decides, not events: an editor may rename, remove, touch or write in pieces, and only another content counts.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import time

from vnc.store import PART
from vnc.world import DiskWorld, digest, under

RACY = 2.0
"""Seconds after its change in which a file's stamp may stay the same over another change."""


@dataclass
class Files:
    """All that was asked of a world, and `beside` it files with their digests (settings). `own` is what we write ourselves."""

    world: DiskWorld
    beside: dict[Path, str | None] = field(default_factory=dict[Path, str | None])
    own: set[Path] = field(default_factory=set[Path])
    _known: dict[Path, tuple[tuple[int, int, int], str]] = field(default_factory=dict[Path, tuple[tuple[int, int, int], str]])

    def changed(self) -> tuple[Path, ...]:
        """What is otherwise now than when it was read; a folder stands for files that came to it or went."""
        files = ((path, told) for path, told in self._read().items() if path not in self.own)
        moved = [path for path, told in files if not self._same(path, told)]
        folders = (
            folder
            for folder, told in dict(self.world.listed).items()
            if self._others(under(folder.resolve())) != self._others(told)
        )
        return (*moved, *folders)

    def paths(self) -> frozenset[Path]:
        """Every file and folder that counts, by the name asked for and by where a link leads."""
        named = {*self._read(), *dict(self.world.listed)} - self.own
        return frozenset(named | {path.resolve() for path in named})

    def folders(self) -> dict[Path, bool]:
        """The folders to look at, and whether with all below: of what is missing, the nearest that exists."""
        listed = dict(self.world.listed)
        looked = {_nearest(path): False for path in self.paths()}
        looked |= {path.resolve(): True for path in listed if path.is_dir()}
        return {path: deep for path, deep in looked.items() if deep or not _inside(path, listed)}

    def fragile(self, paths: Iterable[Path]) -> bool:
        """Whether one of them is gone or empty now: most likely a save that is half done."""
        return any(_size(path) == 0 for path in paths if path in self._read())

    def _others(self, listed: frozenset[Path]) -> set[Path]:
        """A folder's files without those that we write, and without their beginnings."""
        return {path for path in listed if path not in self.own and not path.name.startswith(PART)}

    def _read(self) -> dict[Path, str | None]:
        return self.beside | dict(self.world.seen)

    def _same(self, path: Path, told: str | None) -> bool:
        if told == "":
            return path.exists()
        return self._digest(path) == told

    def _digest(self, path: Path) -> str | None:
        """Large files are not read again while their stamp stays the same."""
        stamp = _stamp(path)
        known = self._known.get(path)
        if stamp is not None and known is not None and known[0] == stamp:
            return known[1]
        now = digest(path)
        if stamp is not None and now is not None and time() - stamp[0] / 1e9 > RACY:
            self._known[path] = stamp, now
        return now


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _nearest(path: Path) -> Path:
    return next((folder for folder in path.parents if folder.is_dir()), Path(path.anchor))


def _inside(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.is_relative_to(folder.resolve()) for folder in folders)


def names(paths: Iterable[Path], root: Path) -> Iterator[str]:
    """Paths as people know them: from the project's folder."""
    home = root.resolve()
    yield from (os.path.relpath(path, home) if path.is_relative_to(home) else str(path) for path in sorted(paths))
