"""Everything that is open: projects by folder, buffers by file, and what the editor can do."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lsprotocol.types import Location

from vnc import data, pipeline
from vnc.cli.opened import user_file
from vnc.diagnostics import VncError
from vnc.fmt import Styler
from vnc.lsp.files import Files
from vnc.lsp.stories import Stories
from vnc.lsp.survey import EMPTY, Anchors, Survey
from vnc.lsp.text import Drift, Encoding, Text
from vnc.lsp.view import View
from vnc.project import Configured, Project, configure, find_root
from vnc.source import Source, Span
from vnc.store import Store


@dataclass
class Home:
    """One project while it is edited. `surveys` are the last whole checks by main file."""

    configured: Configured
    files: Files
    stories: Stories
    store: Store
    encoding: Encoding = "utf-16"
    snippets: bool = True
    """Whether the editor fills in snippets."""
    surveys: dict[str, Survey] = field(default_factory=dict[str, Survey])
    opinions: dict[str, Survey] = field(default_factory=dict[str, Survey])
    """What lint said last, with the texts that it said it of."""
    _texts: dict[str, Text] = field(default_factory=dict[str, Text])
    _stylers: dict[str, Styler] = field(default_factory=dict[str, Styler])
    _sent: dict[str, tuple[str, list[int]]] = field(default_factory=dict[str, tuple[str, list[int]]])

    @staticmethod
    def of(configured: Configured, encoding: Encoding = "utf-16", snippets: bool = True) -> "Home":
        files = Files.under(configured.root.resolve())
        folder = configured.project.cache.dir
        store = Store(configured.root / folder if folder else configured.root / ".vnc" / "store")
        return Home(configured, files, Stories(files, configured.project, pipeline.library()), store, encoding, snippets)

    @property
    def root(self) -> Path:
        return self.files.disk.root

    @property
    def project(self) -> Project:
        return self.configured.project

    def view(self, file: str) -> View:
        """A file with its story. Raises FileNotFoundError for one that is neither open nor on the disk."""
        main = self.stories.main(file)
        story = self.stories.story(main)
        if file not in story.entries:
            story = self.stories.story(file)
        text = self.text(file)
        known, opinions = (_anchors(surveys.get(story.main, EMPTY), file, text) for surveys in (self.surveys, self.opinions))
        return View(self, story, file, text, known, opinions)

    def text(self, file: str) -> Text:
        """A file's lines; counted once for each state of it."""
        text = self.stories.text(file)
        kept = self._texts.get(file)
        if kept is None or kept.text is not text:
            kept = self._texts[file] = Text(text, self.encoding)
        return kept

    def styler(self, file: str) -> Styler:
        """What has brought this file into style before."""
        return self._stylers.setdefault(file, Styler())

    def remember(self, file: str, data: list[int]) -> str:
        """A name for the tokens that were sent."""
        number = str(int(self._sent[file][0]) + 1) if file in self._sent else "1"
        self._sent[file] = number, data
        return number

    def recall(self, file: str, name: str) -> list[int] | None:
        """The tokens that were sent under this name; None if others were sent since."""
        kept = self._sent.get(file)
        return kept[1] if kept and kept[0] == name else None

    def location(self, span: Span) -> Location | None:
        """Where a span stands, in the project or in the shipped library."""
        if span.source in self.stories.known():
            return Location(uri(self.root / span.source), self.text(span.source).range(span.start, span.end))
        shipped = data("stdlib") / span.source
        if not span.source or not shipped.is_file():
            return None
        text = Text(Source(span.source, shipped.read_text("utf-8")).text, self.encoding)
        return Location(uri(shipped), text.range(span.start, span.end))


def _anchors(survey: Survey, file: str, text: Text) -> Anchors:
    return Anchors(survey, file, Drift.between(survey.texts.get(file, ""), text.text))


@dataclass
class Workspace:
    """The projects that files were opened in."""

    encoding: Encoding = "utf-16"
    snippets: bool = True
    homes: dict[Path, Home] = field(default_factory=dict[Path, Home])

    def home(self, path: Path) -> tuple[Home, str]:
        """The project of a file, and the file's name in it."""
        path = path.resolve()
        home = self.open(find_root(path.parent))
        return home, path.relative_to(home.root).as_posix()

    def open(self, root: Path) -> Home:
        """The project of a folder. Settings that cannot be read count as not there: `vnc check` says what is wrong."""
        root = root.resolve()
        if root not in self.homes:
            try:
                configured = configure(root, os.environ, user_file())
            except VncError:
                configured = Configured(Project(), root, {})
            self.homes[root] = Home.of(configured, self.encoding, self.snippets)
        return self.homes[root]

    def reload(self) -> None:
        """Read the settings of every project again; what is open stays open."""
        for root, old in list(self.homes.items()):
            del self.homes[root]
            self.open(root).files.buffers.update(old.files.buffers)

    def each(self) -> Iterator[Home]:
        yield from self.homes.values()


def uri(path: Path) -> str:
    return path.as_uri()


def path_of(uri: str) -> Path:
    """The file of a `file:` URI."""
    parts = urlsplit(uri)
    text = unquote(parts.path)
    if len(text) > 2 and text[0] == "/" and text[2] == ":":
        text = text[1:]
    return Path(text)
