"""Everything a build may read. The one door from the stages to the outside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Protocol

from vnc.diagnostics import VncError
from vnc.source import Source


class World(Protocol):
    """Files by project-relative POSIX path. `read` raises FileNotFoundError for what is not there, Outside for escapes."""

    def read(self, path: str) -> bytes: ...

    def exists(self, path: str) -> bool: ...

    def list(self, folder: str) -> tuple[str, ...]: ...


class Outside(VncError):
    """A path that leaves the project's folder."""


@dataclass
class DiskWorld:
    """Files under a project folder. `seen` remembers each file asked for and its digest (None: it was missing)."""

    root: Path
    seen: dict[Path, str | None] = field(default_factory=dict)

    def read(self, path: str) -> bytes:
        file = self.locate(path)
        try:
            data = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            self.seen[file] = None
            raise FileNotFoundError(path) from None
        self.seen[file] = sha256(data).hexdigest()
        return data

    def exists(self, path: str) -> bool:
        file = self.locate(path)
        if not file.is_file():
            self.seen.setdefault(file, None)
        return file.is_file()

    def list(self, folder: str) -> tuple[str, ...]:
        place = self.locate(folder)
        if not place.is_dir():
            return ()
        return tuple(sorted(p.relative_to(self.root.resolve()).as_posix() for p in place.rglob("*") if p.is_file()))

    def locate(self, path: str) -> Path:
        """The file on disk; links are followed, and what leaves the project is refused."""
        root = self.root.resolve()
        file = (root / path).resolve()
        if not file.is_relative_to(root):
            raise Outside(f"`{path}` lies outside the project", "copy the file into the project's folder")
        return file


@dataclass
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


@dataclass
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
    return Source(path, world.read(path).decode("utf-8-sig", errors="replace"))


def beside(path: str, other: str) -> str:
    """`other` as seen from the folder of `path`, without `.` and `..` where they cancel."""
    parts: list[str] = []
    for part in (PurePosixPath(path).parent / other).parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
