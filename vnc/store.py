"""Things already made, filed under the exact request that made them. The one place that writes made things.

An entry is two files in a folder of its own two hex digits: `<key><suffix>` and `<key>.json`, the request and the
digest of the data. A reader, or a crash, sees a whole entry or none; an entry that does not match its digest is
dropped and made again.
"""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from vnc.diagnostics import VncError
from vnc.request import key, plain


class StoreError(VncError):
    """The store's folder cannot be written."""


@dataclass(frozen=True)
class Store:
    """A folder of made things. Safe with several builds at once: the later of two equal entries replaces the first."""

    root: Path

    def path(self, name: str, suffix: str = ".bin") -> Path:
        return self.root / name[:2] / (name + suffix)

    def find(self, name: str, suffix: str = ".bin") -> Path | None:
        """The entry's file if it is there and whole."""
        path = self.path(name, suffix)
        with suppress(OSError, ValueError, KeyError):
            facts = json.loads(self.path(name, ".json").read_text("utf-8"))
            if path.stat().st_size == facts["size"]:
                with suppress(OSError):
                    os.utime(path)
                return path
        return None

    def read(self, name: str, suffix: str = ".bin") -> bytes | None:
        """The entry's data, checked against its digest; None if it is missing or damaged (then it is dropped)."""
        path = self.find(name, suffix)
        if path is None:
            return None
        data = path.read_bytes()
        if sha256(data).hexdigest() != json.loads(self.path(name, ".json").read_text("utf-8"))["digest"]:
            self.drop(name, suffix)
            return None
        return data

    def put(self, request: object, data: bytes, suffix: str = ".bin") -> Path:
        """File data under its request. The facts go last: without them the entry does not exist."""
        name = key(request)
        path = self.path(name, suffix)
        write(path, data)
        facts = {"digest": sha256(data).hexdigest(), "size": len(data), "suffix": suffix, "request": plain(request)}
        write(self.path(name, ".json"), json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False).encode())
        return path

    def drop(self, name: str, suffix: str = ".bin") -> None:
        for path in (self.path(name, ".json"), self.path(name, suffix)):
            with suppress(OSError):
                path.unlink()

    def entries(self) -> Iterator[tuple[str, str, int, float]]:
        """(key, suffix, bytes, time of last use) of every entry."""
        for facts in sorted(self.root.glob("??/*.json")):
            with suppress(OSError, ValueError, KeyError):
                told = json.loads(facts.read_text("utf-8"))
                stat = self.path(facts.stem, told["suffix"]).stat()
                yield facts.stem, told["suffix"], stat.st_size, stat.st_mtime

    def verify(self) -> tuple[str, ...]:
        """Keys of damaged entries, now dropped."""
        return tuple(name for name, suffix, _, _ in list(self.entries()) if self.read(name, suffix) is None)

    def collect(self, cap: int) -> int:
        """Drop the least recently used entries until at most `cap` bytes stay. Returns the bytes freed."""
        entries = sorted(self.entries(), key=lambda entry: entry[3])
        total, freed = sum(size for _, _, size, _ in entries), 0
        for name, suffix, size, _ in entries:
            if total - freed <= cap:
                break
            self.drop(name, suffix)
            freed += size
        return freed


def write(path: Path, data: bytes) -> None:
    """Write so that a reader, or a crash, sees the whole file or none of it."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                os.unlink(temporary)
        raise _trouble(path, error) from error


def _trouble(path: Path, error: OSError) -> StoreError:
    if error.errno == 28:
        return StoreError(f"the disk is full: could not write {path}", "free some space; finished work is kept")
    return StoreError(f"cannot write {path}: {error.strerror}", "choose another folder with --cache or VNC_CACHE_DIR, or -o")
