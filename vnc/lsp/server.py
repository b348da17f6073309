"""The protocol: messages in, answers out. What is answered is decided in `features`; when, here."""

import asyncio
import gc
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer

from vnc import __version__
from vnc.lsp.background import Background, Told, Wanted
from vnc.lsp.features import blocks, lenses
from vnc.lsp.features.names import Refused
from vnc.lsp.findings import findings, shown
from vnc.lsp.opinions import STEP as OPINIONS
from vnc.lsp.survey import STEPS, Survey
from vnc.lsp.table import FEATURES, Feature
from vnc.lsp.text import Text
from vnc.lsp.view import View
from vnc.lsp.wire import Protocol, converter
from vnc.lsp.workspace import Home, Workspace, path_of, uri

REST = 0.25
"""Seconds without a keystroke before the whole story is checked."""
SOON = 0.005
"""Seconds in which keystrokes that come together are answered together."""
WATCHED = ("**/*.vns", "**/vnc.toml", "**/pyproject.toml", "**/vnc.lock", "**/*.{png,jpg,jpeg,webp,ogg,opus,mp3,wav,flac,m4a}")


class Server(LanguageServer):
    """One editor's server. `told` is what was last published for each file."""

    def __init__(self) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  (its last parameters have no types)
            "vnc", __version__, protocol_cls=Protocol, converter_factory=converter
        )
        self.open = Workspace()
        self.background = Background(self.hear)
        self.versions: dict[str, int] = {}
        self.addresses: dict[Path, str] = {}
        """Open files as the editor spells them: there are several ways to write a URI."""
        self.changed: set[str] = set()
        self.asked: dict[tuple[str, str], tuple[int, dict[str, str]]] = {}
        self.count = 0
        self.settings = 0
        self.told: dict[str, object] = {}
        self.settled: set[tuple[str, str]] = set()
        """Stories that were checked to the end once."""
        self.soon: asyncio.TimerHandle | None = None
        self.later: asyncio.TimerHandle | None = None
        self.tasks: set[asyncio.Task[None]] = set()

    # --- files ------------------------------------------------------------------------------------------------

    def place(self, address: str) -> tuple[Home, str]:
        return self.open.home(path_of(address))

    def view(self, address: str) -> View | None:
        """The file as it stands; None for one that is no file of ours."""
        home, file = self.place(address)
        with suppress(FileNotFoundError):
            return home.view(file)
        return None

    def write(self, address: str, text: str, version: int | None) -> None:
        """A buffer has a new text."""
        home, file = self.place(address)
        home.files.buffers[file] = text
        self.addresses[home.root / file] = address
        self.versions[address] = version or 0
        self.changed.add(address)
        self.plan()

    def close(self, address: str) -> None:
        home, file = self.place(address)
        home.files.buffers.pop(file, None)
        self.versions.pop(address, None)
        self.changed.discard(address)
        self.publish(address)
        self.plan()

    # --- findings ---------------------------------------------------------------------------------------------

    def plan(self) -> None:
        """Publish soon; check everything when the writer rests."""
        loop = asyncio.get_running_loop()
        if self.soon is None:
            self.soon = loop.call_later(SOON, self.publish_changed)
        if self.later is not None:
            self.later.cancel()
        self.later = loop.call_later(REST, self.survey)

    def publish_changed(self) -> None:
        self.soon = None
        changed, self.changed = self.changed, set()
        for address in sorted(changed):
            self.publish(address, True)

    def publish(self, address: str, always: bool = False) -> None:
        """Send what is found in a file, if it differs from what was sent before."""
        view = self.view(address)
        found = [shown(each, view) for each in findings(view)] if view is not None else []
        if always or found != self.told.get(address, []):
            self.told[address] = found
            params = lsp.PublishDiagnosticsParams(address, found, self.versions.get(address))
            self.text_document_publish_diagnostics(params)

    def survey(self) -> None:
        """Ask for a whole check of every story that has an open file."""
        self.later = None
        for home in self.open.each():
            mains = {home.stories.main(file) for file in home.files.buffers}
            for main in sorted(mains):
                self.count += 1
                buffers = dict(home.files.buffers)
                self.asked[str(home.root), main] = self.count, buffers
                wanted = Wanted(str(home.root), main, self.count, buffers, self.settings)
                task = asyncio.ensure_future(self.background.ask(wanted))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)

    def hear(self, told: Told) -> None:
        """A step of a whole check came in."""
        root, main, version = told.wanted
        newest, buffers = self.asked.get((root, main), (0, {}))
        home = self.open.homes.get(Path(root))
        if home is None or told.survey is None:
            if told.trouble:
                self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Warning, told.trouble))
            return
        if version == newest:
            if told.survey.step == OPINIONS:
                home.opinions[main] = _with_texts(told.survey, buffers, None)
                self.published(home, main, False)
                return
            before = home.surveys.get(main)
            home.surveys[main] = _with_texts(told.survey, buffers, before)
            whole = told.survey.step == STEPS
            self.published(home, main, whole)
            if whole and (root, main) not in self.settled:
                self.settled.add((root, main))
                gc.freeze()  # a story's nodes stay for hours: looking through them for cycles would hold up an answer

    def published(self, home: Home, main: str, whole: bool) -> None:
        """Tell of every file of a story; with the lengths, hints and lenses are asked for again."""
        for file in home.surveys[main].texts:
            path = home.root / file
            self.publish(self.addresses.get(path) or uri(path))
        capabilities = self.client_capabilities.workspace
        if whole and capabilities is not None:
            if capabilities.inlay_hint and capabilities.inlay_hint.refresh_support:
                self.workspace_inlay_hint_refresh(None, callback=_ignored)
            if capabilities.code_lens and capabilities.code_lens.refresh_support:
                self.workspace_code_lens_refresh(None, callback=_ignored)


def _with_texts(survey: Survey, buffers: dict[str, str], before: Survey | None) -> Survey:
    """A step with the texts that were sent along; lengths of the survey before stay until there are new ones."""
    from dataclasses import replace

    known = replace(survey, texts={**buffers, **survey.texts})
    if survey.step < STEPS and before is not None and before.lines:
        known = replace(known, scenes=before.scenes, figures=before.figures)
    return known


def _ignored(answer: object) -> None:
    pass


def server() -> Server:
    """A server with every feature, before the first message."""
    made = Server()
    for method, hear in HEARD.items():
        made.feature(method)(_hearing(made, hear))
    for feature in FEATURES:
        made.feature(feature.method, feature.options)(_answer(made, feature))
    for name, make in ((lenses.ACCEPT, blocks.accept), (lenses.PIN, blocks.pin)):
        made.command(name)(_command(made, make))
    return made


def _hearing(made: Server, hear: Callable[[Server, Any], None]) -> Callable[[Any], None]:
    """What an editor tells, as the library wants it."""

    def heard(params: Any) -> None:
        hear(made, params)

    return heard


def _answer(made: Server, feature: Feature) -> Callable[[Any], Any]:
    """A feature as the library wants it: parameters in, answer out."""

    def answer(params: Any) -> Any:
        if feature.everywhere:
            return feature.answer(made.open, params)
        document = getattr(params, "text_document", None)
        view = made.view(document.uri if document is not None else params.item.uri)
        try:
            return feature.answer(view, params) if view is not None else None
        except Refused as refused:
            raise JsonRpcInvalidParams(str(refused)) from None

    return answer


def _command(made: Server, make: Callable[[View, str], lsp.WorkspaceEdit | None]) -> Callable[[str, str], None]:
    def run(address: str, at: str) -> None:
        view = made.view(address)
        edit = make(view, at) if view is not None else None
        if edit is not None:
            made.workspace_apply_edit(lsp.ApplyWorkspaceEditParams(edit), callback=_ignored)
        else:
            text = f"nothing can be written for {at} as the script stands"
            made.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Info, text))

    return run


def _ready(made: Server) -> None:
    """What the editor can do is known now."""
    encoding = str(getattr(made.workspace.position_encoding, "value", made.workspace.position_encoding))
    document = made.client_capabilities.text_document
    completion = document.completion.completion_item if document and document.completion else None
    made.open = Workspace(encoding, bool(completion and completion.snippet_support))  # type: ignore[arg-type]
    workspace = made.client_capabilities.workspace
    watched = workspace.did_change_watched_files if workspace else None
    if watched and watched.dynamic_registration:
        watchers = [lsp.FileSystemWatcher(pattern) for pattern in WATCHED]
        options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
        files = lsp.Registration("watch", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        made.client_register_capability(lsp.RegistrationParams([files]), callback=_ignored)


def _opened(made: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    document = params.text_document
    made.write(document.uri, document.text, document.version)


def _edited(made: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    """Every change in order, each counted in the text that the one before left."""
    address = params.text_document.uri
    home, file = made.place(address)
    text = Text(home.files.buffers.get(file, ""), home.encoding)
    for change in params.content_changes:
        if isinstance(change, lsp.TextDocumentContentChangePartial):
            text = text.changed(change.range, change.text)
        else:
            text = Text(change.text, home.encoding)
    made.write(address, text.text, params.text_document.version)


def _saved(made: Server) -> None:
    """A good moment to look at the disk: not every editor tells what else changes there."""
    for home in made.open.each():
        home.stories.forget()
    made.plan()


def _watched(made: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    """Files came, went or changed outside the editor."""
    if any(change.uri.endswith((".toml", ".lock")) for change in params.changes):
        made.settings += 1
        made.open.reload()
    _saved(made)


def _closed(made: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    made.close(params.text_document.uri)


HEARD: Mapping[str, Callable[[Server, Any], None]] = {
    lsp.INITIALIZED: lambda made, params: _ready(made),
    lsp.TEXT_DOCUMENT_DID_OPEN: _opened,
    lsp.TEXT_DOCUMENT_DID_CHANGE: _edited,
    lsp.TEXT_DOCUMENT_DID_CLOSE: _closed,
    lsp.TEXT_DOCUMENT_DID_SAVE: lambda made, params: _saved(made),
    lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: _watched,
    lsp.WORKSPACE_DID_CHANGE_CONFIGURATION: lambda made, params: None,
    lsp.SHUTDOWN: lambda made, params: made.background.stop(),
}
"""What editors tell without waiting for an answer, and what is done then."""
