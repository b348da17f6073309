"""A thread that notices changes: woken by the system's events, and looking by itself now and then for what they missed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from vnc.watch.files import Files, names

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent

QUIET = 0.1
"""Seconds without an event after which a save counts as done."""
STARVE = 0.5
"""Seconds after which we look although events go on."""
GRACE = 0.6
"""Seconds in which a file that is gone or empty may come back: editors save that way."""
LOOK = 2.0
"""Seconds between two looks when no event comes: for folders whose events get lost."""
POLL = 0.3
"""The same where we do without events altogether."""
READING = frozenset({"opened", "closed_no_write"})


@dataclass
class Watcher:
    """Sets `changed` and calls `alarm` as soon as the files of the build in progress, or of the last one, are others."""

    alarm: Callable[[], None]
    poll: bool = False
    changed: Event = field(default_factory=Event)
    paths: tuple[Path, ...] = ()
    """What had changed at the last alarm."""
    _files: Files | None = None
    _lock: Any = field(default_factory=Lock)
    _stirred: Event = field(default_factory=Event)
    _closed: bool = False
    _thread: Thread | None = None

    def follow(self, files: Files) -> None:
        """From now on these files count; what they read later counts too."""
        with self._lock:
            self._files = files
            self.changed.clear()
        self._stirred.set()
        if self._thread is None:
            self._thread = Thread(target=self._run, name="vnc-watch", daemon=True)
            self._thread.start()

    def wait(self) -> tuple[Path, ...]:
        """Until something changes; what did."""
        while not self.changed.wait(0.5):  # a short wait lets Ctrl-C through everywhere
            pass
        return self.paths

    def names(self) -> tuple[str, ...]:
        """What had changed, as people know it: from the project's folder."""
        return tuple(names(self.paths, self._files.world.root)) if self._files else ()

    def close(self) -> None:
        self._closed = True
        self._stirred.set()
        if self._thread is not None and self._thread.is_alive():  # Ctrl-C may come while it starts
            self._thread.join(1.0)

    def _run(self) -> None:
        eyes = Eyes(self._stirred) if not self.poll else None
        try:
            while not self._closed:
                files = self._files
                if files is not None:
                    self._stirred.clear()
                    if eyes is not None:
                        eyes.look_at(files)
                    self._compare(files)
                self._stirred.wait(LOOK if eyes is not None and eyes.open else POLL)
        finally:
            if eyes is not None:
                eyes.close()

    def _compare(self, files: Files) -> None:
        """Sound the alarm if something changed and stays so when the save is done."""
        if self.changed.is_set() or not (found := files.changed()):
            return
        self._settle()
        back = monotonic() + GRACE
        while (found := files.changed()) and files.fragile(found) and monotonic() < back and not self._closed:
            self._stirred.wait(QUIET)
            self._stirred.clear()
        with self._lock:
            if found and files is self._files:
                self.paths = found
                self.changed.set()
                self.alarm()

    def _settle(self) -> None:
        until = monotonic() + STARVE
        while monotonic() < until and not self._closed:
            self._stirred.clear()
            if not self._stirred.wait(QUIET):
                return


class Eyes:
    """The system's own notices about some folders. Where the system gives none (any more), `open` is false."""

    def __init__(self, stirred: Event) -> None:
        from watchdog.events import FileSystemEventHandler
        from watchdog.observers import Observer

        handler = FileSystemEventHandler()
        handler.on_any_event = self._see
        self._observer, self._handler = Observer(), handler
        self._stirred = stirred
        self._watches: dict[tuple[Path, bool], Any] = {}
        self._names: frozenset[str] = frozenset()
        self._deep: tuple[str, ...] = ()
        self._gone: set[str] = set()
        self.open = False
        with suppress(OSError):
            self._observer.start()

    def look_at(self, files: Files) -> None:
        """Move to these folders; does nothing if they are the same. A watch ends with its folder, even if that comes back."""
        wanted = set(files.folders().items())
        self.open = self._observer.is_alive()
        gone, self._gone = self._gone, set()
        self._names = frozenset(part for path in files.paths() for part in path.parts[1:])
        self._deep = tuple(f"{path}" for path, deep in wanted if deep)
        for key in list(self._watches):
            if key not in wanted or str(key[0]) in gone:
                self._drop(key)
        for path, deep in wanted - self._watches.keys():
            self._add(path, deep)

    def close(self) -> None:
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join(0.5)

    def _add(self, path: Path, deep: bool) -> None:
        try:
            self._watches[path, deep] = self._observer.schedule(self._handler, str(path), recursive=deep)
        except OSError:  # too many watches, or the folder went this moment: looking now and then will do
            self.open = False

    def _drop(self, key: tuple[Path, bool]) -> None:
        watch = self._watches.pop(key)
        with suppress(KeyError, OSError):
            self._observer.unschedule(watch)

    def _see(self, event: "FileSystemEvent") -> None:
        """Wake up for what may matter."""
        if event.event_type in READING:
            return
        places = [str(place) for place in (event.src_path, event.dest_path) if place]
        if event.is_directory and event.event_type != "modified":
            self._gone.update(places)
        if any(Path(place).name in self._names or place.startswith(self._deep) for place in places):
            self._stirred.set()
