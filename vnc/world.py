"""Everything a build may read. The one door from the stages to the outside."""

import os
from collections.abc import Mapping
from dataclasses import field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Protocol

from vnc.diagnostics import VncError
from vnc.record import record
from vnc.source import Source


class World(Protocol):
    """Files by project-relative POSIX path. `read` raises FileNotFoundError for what is not there, Outside for escapes."""

    def read(self, path: str) -> bytes: ...

    def exists(self, path: str) -> bool: ...

    def list(self, folder: str) -> tuple[str, ...]: ...


class Outside(VncError):
    """A path that leaves the project's folder."""


@record(frozen=False)
class DiskWorld:
    """Files under a project folder. It remembers all that it was asked, so that `watch` knows what a change would change.

    `seen` holds each file's digest (None: it was missing, "": it was there, nobody read it), `listed` the files of each folder.
    Both go by the names that were asked for: links are not followed in them.
    """

    root: Path
    seen: dict[Path, str | None] = field(default_factory=dict[Path, str | None])
    listed: dict[Path, frozenset[Path]] = field(default_factory=dict[Path, frozenset[Path]])

    def read(self, path: str) -> bytes:
        file = self.locate(path)
        try:
            data = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            self._note(path, None)
            raise FileNotFoundError(path) from None
        self._note(path, sha256(data).hexdigest())
        return data

    def exists(self, path: str) -> bool:
        there = self.locate(path).is_file()
        self.seen.setdefault(self._named(path), "" if there else None)
        return there

    def list(self, folder: str) -> tuple[str, ...]:
        place = self.locate(folder)
        found = under(place)
        self.listed[self._named(folder)] = found
        return tuple(sorted(p.relative_to(self.root.resolve()).as_posix() for p in found))

    def locate(self, path: str) -> Path:
        """The file on disk; links are followed, and what leaves the project is refused."""
        root = self.root.resolve()
        file = (root / path).resolve()
        if not file.is_relative_to(root):
            raise Outside(f"`{path}` lies outside the project", "copy the file into the project's folder")
        return file

    def _note(self, path: str, told: str | None) -> None:
        """The first reading counts: what was otherwise at the second has changed in between."""
        name = self._named(path)
        if self.seen.get(name, "") == "":
            self.seen[name] = told

    def _named(self, path: str) -> Path:
        return Path(os.path.normpath(self.root.resolve() / path))


def under(folder: Path) -> frozenset[Path]:
    """Every file in a folder and those in it; none if it is not there."""
    return frozenset(p for p in folder.rglob("*") if p.is_file())


def digest(path: Path) -> str | None:
    """What DiskWorld remembers of a file that it reads; None if it is not there."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


@record(frozen=False)
class MemoryWorld:
    """Files in a dict: tests, the studio's unsaved buffers, the language server."""

    files: Mapping[str, bytes]

    def read(self, path: str) -> bytes:
        if path not in self.files:
            raise FileNotFoundError(path)
        return self.files[path]

    def exists(self, path: str) -> bool:
        return path in self.files

    def list(self, folder: str) -> tuple[str, ...]:
        prefix = "" if folder in ("", ".") else folder.rstrip("/") + "/"
        return tuple(sorted(name for name in self.files if name.startswith(prefix)))


@record(frozen=False)
class OverlayWorld:
    """Unsaved buffers over another world."""

    files: Mapping[str, bytes]
    below: World

    def read(self, path: str) -> bytes:
        return self.files[path] if path in self.files else self.below.read(path)

    def exists(self, path: str) -> bool:
        return path in self.files or self.below.exists(path)

    def list(self, folder: str) -> tuple[str, ...]:
        return tuple(sorted({*MemoryWorld(self.files).list(folder), *self.below.list(folder)}))


def source(world: World, path: str) -> Source:
    """A script file as text. Bytes that are no UTF-8 become U+FFFD: the parser names the place."""
    return Source(path, world.read(path).decode("utf-8", errors="replace"))


def beside(path: str, other: str) -> str:
    """`other` as seen from the folder of `path`, without `.` and `..` where they cancel."""
    parts: list[str] = []
    for part in (PurePosixPath(path).parent / other).parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
