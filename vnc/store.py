"""Things already made, filed under the exact request that made them. The one place that writes made things.

An entry is two files in a folder of its own two hex digits: `<key><suffix>` and `<key>.json`, the request and the
digest of the data. A reader, or a crash, sees a whole entry or none; an entry that does not match its digest is
dropped and made again.
"""

import json
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import field
from hashlib import sha256
from pathlib import Path
from time import time, time_ns

from vnc.diagnostics import VncError
from vnc.record import record
from vnc.request import key, plain

DRAFT = ".draft"
"""The suffix of what writers wrote."""


PART = ".part-"
"""How the names of files begin that are being written."""


State = tuple[int, int]
"""When a file was written, in nanoseconds, and its bytes: another file has another."""


class StoreError(VncError):
    """The store's folder cannot be written."""


class Lost(VncError):
    """An entry that was there is gone or damaged. Building again makes it again."""


@record
class Store:
    """A folder of made things. Safe with several builds at once: the later of two equal entries replaces the first."""

    root: Path
    _found: dict[Path, State] = field(default_factory=dict[Path, State], compare=False, repr=False)
    _checked: dict[Path, State] = field(default_factory=dict[Path, State], compare=False, repr=False)

    def path(self, name: str, suffix: str = ".bin") -> Path:
        return self.root.joinpath(name[:2], name + suffix)

    def find(self, name: str, suffix: str = ".bin") -> Path | None:
        """The entry's file if it is there and whole. Its facts are read once per process and change."""
        path = self.path(name, suffix)
        with suppress(OSError, ValueError, KeyError, TypeError):
            state = _state(path)
            if self._found.get(path) != state:
                if json.loads(self.path(name, ".json").read_text("utf-8"))["size"] != state[1]:
                    return None
                self._found[path] = state
            _touch(path, state)
            return path
        return None

    def sound(self, name: str, suffix: str = ".bin") -> Path | None:
        """The entry's file, its digest checked once per process and change; None if it is missing or damaged."""
        path = self.path(name, suffix)
        with suppress(OSError):
            state = _state(path)
            if self._checked.get(path) == state:
                _touch(path, state)
                return path
        if self.read(name, suffix) is None:
            return None
        with suppress(OSError):
            self._checked[path] = _state(path)
        return path

    def read(self, name: str, suffix: str = ".bin") -> bytes | None:
        """The entry's data, checked against its digest; None if it is missing or damaged (then it is dropped)."""
        path = self.find(name, suffix)
        if path is None:
            return None
        with suppress(OSError, ValueError, KeyError):
            data = path.read_bytes()
            if sha256(data).hexdigest() == json.loads(self.path(name, ".json").read_text("utf-8"))["digest"]:
                return data
        self.drop(name, suffix)
        return None

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
                yield facts.stem, told["suffix"], stat.st_size, stat.st_atime

    def verify(self) -> tuple[str, ...]:
        """Keys of damaged entries, now dropped."""
        return tuple(name for name, suffix, _, _ in list(self.entries()) if self.read(name, suffix) is None)

    def collect(self, cap: int) -> int:
        """Drop the least recently used entries until at most `cap` bytes stay. Returns the bytes freed.

        Drafts stay: they are small, and what a writer wrote cannot be made again."""
        entries = sorted((entry for entry in self.entries() if entry[1] != DRAFT), key=lambda entry: entry[3])
        total, freed = sum(size for _, _, size, _ in entries), 0
        for name, suffix, size, _ in entries:
            if total - freed <= cap:
                break
            self.drop(name, suffix)
            freed += size
        for folder in self.root.glob("??"):
            _sweep(folder)
        return freed

    def trim(self, cap: int) -> int:
        """`collect`, unless a look at a few folders says that there is room: entries lie evenly over all of them."""
        some = [self.root / f"{number:02x}" for number in range(0, 256, 16)]
        return self.collect(cap) if sum(map(_weight, some)) * 16 > cap * 0.9 else 0


def _weight(folder: Path) -> int:
    """Bytes of a folder's files; what another build is just removing does not count."""
    with suppress(OSError):
        return sum(file.stat().st_size for file in os.scandir(folder))
    return 0


def _state(path: Path) -> State:
    stat = path.stat()
    return stat.st_mtime_ns, stat.st_size


def _touch(path: Path, state: State) -> None:
    """Note the use in the access time; the time of change stays that of the data."""
    with suppress(OSError):
        os.utime(path, ns=(time_ns(), state[0]))


def write(path: Path, data: bytes) -> None:
    """Write so that a reader, or a crash, sees the whole file or none of it."""
    with whole(path) as part:
        part.write_bytes(data)


@contextmanager
def whole(path: Path) -> Generator[Path, None, None]:
    """A file beside `path` to write into; it becomes `path` when the block ends well and is gone when it does not."""
    part = path.with_name(f"{PART}{os.urandom(6).hex()}-{path.name}"[:250])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch(exist_ok=False)
        _sweep(path.parent)
        yield part
        os.replace(part, path)
    except OSError as error:
        raise _trouble(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink()


def _sweep(folder: Path) -> None:
    """Remove what builds that were killed have left half written, an hour ago or more."""
    for left in folder.glob(f"{PART}*"):
        with suppress(OSError):
            if left.stat().st_mtime < time() - 3600:
                left.unlink()


def _trouble(path: Path, error: OSError) -> StoreError:
    if error.errno == 28:
        return StoreError(f"the disk is full: could not write {path}", "free some space; finished work is kept")
    return StoreError(f"cannot write {path}: {error.strerror}", "choose another folder with --cache or VNC_CACHE_DIR, or -o")
