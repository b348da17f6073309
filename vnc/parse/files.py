"""A script and the files it includes."""

import posixpath
from collections.abc import Callable
from dataclasses import field

from vnc.diagnostics import Checked, Diagnostic
from vnc.parse import parse
from vnc.record import record
from vnc.script import Include, Module, Script
from vnc.source import Source, Span
from vnc.world import Outside, World

MOST = 500
"""Files that one script may include, counted as often as they are named."""


def load(world: World, path: str, read: Callable[[Source], Checked[Module]] = parse) -> Checked[Script]:
    """The main file and all that it includes, each parsed once. What cannot be included is a diagnostic at its `include`."""
    loading = _Loading(world, read)
    loading.add(path, None, None, ())
    return Checked(Script(tuple(loading.modules)), tuple(loading.found))


def decode(name: str, data: bytes) -> tuple[Source, tuple[Diagnostic, ...]]:
    """A file's text; what is not UTF-8 is replaced, and reported where it starts."""
    try:
        return Source(name, data.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        source = Source(name, data.decode("utf-8", "replace"))
        first = len(data[: error.start].decode("utf-8"))
        hint = "save it as UTF-8" if data[:2] not in (b"\xff\xfe", b"\xfe\xff") else "it is UTF-16: save it as UTF-8"
        span = Span.at(name, first, first + 1)
        return source, (Diagnostic("error", "not-utf8", "this file is not UTF-8 from here on", span, hints=(hint,)),)


@record(frozen=False)
class _Loading:
    """What has been loaded so far: modules under the names they go by, and files by path."""

    world: World
    read: Callable[[Source], Checked[Module]]
    modules: list[tuple[str | None, Module]] = field(default_factory=list[tuple[str | None, Module]])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    parsed: dict[str, Module] = field(default_factory=dict[str, Module])
    done: set[tuple[str, str | None]] = field(default_factory=set[tuple[str, str | None]])

    def add(self, path: str, name: str | None, asked: Span | None, above: tuple[str, ...]) -> None:
        """One file and, after it, those it includes; `above` are the files that led here."""
        module = self._module(path, asked)
        if module is None or (path, name) in self.done:
            return
        self.done.add((path, name))
        self.modules.append((name, module))
        for item in module.items:
            if isinstance(item, Include):
                self._include(item, path, name, (*above, path))

    def _include(self, item: Include, path: str, name: str | None, above: tuple[str, ...]) -> None:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), item.path))
        if not item.path or target.startswith(("..", "/")):
            self._report(
                "include-outside", f"`{item.path}` lies outside the project", item.span, "copy the file into the project"
            )
        elif target in above:
            around = " → ".join((*above[above.index(target) :], target))
            self._report("include-cycle", f"this file includes itself: {around}", item.span, "take one of these includes out")
        elif len(self.modules) >= MOST:
            if len(self.modules) == MOST:
                self._report("too-many-includes", f"more than {MOST} files are included", item.span, "include each file once")
                self.modules.append((None, Module(path, ())))
        else:
            self.add(target, ".".join(part for part in (name, item.name) if part) or None, item.span, above)

    def _module(self, path: str, asked: Span | None) -> Module | None:
        """The file's items, parsed at the first call; None after a report that it cannot be read."""
        if path in self.parsed:
            return self.parsed[path]
        try:
            source, wrong = decode(path, self.world.read(path))
        except FileNotFoundError:
            self._report("missing-include", f"there is no file `{path}`", asked, "paths count from the file that includes")
            return None
        except Outside:
            self._report("include-outside", f"`{path}` lies outside the project", asked, "copy the file into the project")
            return None
        checked = self.read(source)
        self.found += (*wrong, *checked.found)
        self.parsed[path] = checked.value
        return checked.value

    def _report(self, code: str, message: str, span: Span | None, *hints: str) -> None:
        self.found.append(Diagnostic("error", code, message, span, hints=hints))
