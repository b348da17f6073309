"""The project's files as the editor sees them: unsaved buffers over the disk, read again only when they changed."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vnc.world import DiskWorld, MemoryWorld

LEFT_OUT = ("build", "node_modules", "__pycache__")
MOST = 500
"""Scripts that are looked at to find out who includes whom."""


@dataclass
class Files:
    """A World. `buffers` are open files; what is on the disk is kept while its time of change stays."""

    disk: DiskWorld
    buffers: dict[str, str] = field(default_factory=dict[str, str])
    _kept: dict[str, tuple[tuple[int, int], bytes]] = field(default_factory=dict[str, tuple[tuple[int, int], bytes]])
    _lists: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    @staticmethod
    def under(root: Path) -> "Files":
        return Files(DiskWorld(root))

    def read(self, path: str) -> bytes:
        if path in self.buffers:
            return self.buffers[path].encode("utf-8", "surrogatepass")
        stamp = self._stamp(path)
        kept = self._kept.get(path)
        if kept is None or kept[0] != stamp:
            kept = self._kept[path] = stamp, self.disk.locate(path).read_bytes()
        return kept[1]

    def exists(self, path: str) -> bool:
        return path in self.buffers or self.disk.exists(path)

    def list(self, folder: str) -> tuple[str, ...]:
        if folder not in self._lists:
            self._lists[folder] = self.disk.list(folder)
        return tuple(sorted({*self._lists[folder], *MemoryWorld(self._bytes(folder)).list(folder)}))

    def scripts(self) -> tuple[str, ...]:
        """Every `.vns` of the project; folders of builds, stores and packages are left out."""
        found: list[str] = []
        for folder, inner, names in os.walk(self.disk.root):
            inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in LEFT_OUT)
            place = Path(folder).relative_to(self.disk.root)
            found += [(place / name).as_posix() for name in sorted(names) if name.endswith(".vns")]
            if len(found) > MOST:
                break
        return tuple(dict.fromkeys((*found, *(name for name in self.buffers if name.endswith(".vns")))))

    def look(self) -> bool:
        """Look at folders again; whether files came or went."""
        before, self._lists = self._lists, {folder: self.disk.list(folder) for folder in self._lists}
        return before != self._lists

    def _bytes(self, folder: str) -> Mapping[str, bytes]:
        return {name: b"" for name in self.buffers}

    def _stamp(self, path: str) -> tuple[int, int]:
        try:
            stat = self.disk.locate(path).stat()
        except OSError:
            raise FileNotFoundError(path) from None
        if not self.disk.locate(path).is_file():
            raise FileNotFoundError(path)
        return stat.st_mtime_ns, stat.st_size
