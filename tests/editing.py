"""Scripts with places marked in them, and the language server's answers about these places without a server."""

import re
from pathlib import Path

from lsprotocol import types as lsp

from vnc.lsp.opinions import reviewed
from vnc.lsp.survey import Surveyor
from vnc.lsp.text import Encoding
from vnc.lsp.view import View
from vnc.lsp.workspace import Workspace, uri

MARK = "‸"
"""A cursor in a script; it is taken out."""


def opened(folder: Path, files: dict[str, str], encoding: Encoding = "utf-16", snippets: bool = True) -> "Editor":
    """A project on the disk, its first file open."""
    (folder / "vnc.toml").write_text("")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.replace(MARK, ""), "utf-8")
    return Editor(folder, next(iter(files)), Workspace(encoding, snippets), files)


class Editor:
    """One file in sight, with the places that were marked in it."""

    def __init__(self, folder: Path, file: str, workspace: Workspace, files: dict[str, str]) -> None:
        self.folder, self.file, self.workspace = folder, file, workspace
        self.home = workspace.open(folder)
        parts = files[file].split(MARK)
        self.places = [sum(map(len, parts[:n])) for n in range(1, len(parts))]
        self.type("".join(parts))

    def type(self, text: str) -> None:
        self.home.files.buffers[self.file] = text

    @property
    def view(self) -> View:
        return self.home.view(self.file)

    @property
    def document(self) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(uri(self.home.root / self.file))

    def at(self, number: int = 0) -> dict[str, object]:
        """The parameters of most requests."""
        return {"text_document": self.document, "position": self.view.text.position(self.places[number])}

    def everything(self) -> lsp.Range:
        return self.view.text.range(0, len(self.view.text.text))

    def survey(self) -> None:
        """The whole check, as the process in the background makes it."""
        main = self.home.stories.main(self.file)
        for survey in Surveyor(self.home.stories, self.home.root, self.home.store).survey(main, 1):
            self.home.surveys[main] = survey

    def review(self) -> bool:
        """What lint says after a whole check, as the process in the background asks it; false while there are errors."""
        self.survey()
        main = self.home.stories.main(self.file)
        surveyor = Surveyor(self.home.stories, self.home.root, self.home.store)
        told = [each for each in reviewed(self.home.surveys[main], surveyor.shop, main) if each is not None]
        self.home.opinions.update(dict.fromkeys([main] * len(told), *told))
        return bool(told)

    def applied(self, edit: lsp.WorkspaceEdit | None) -> dict[str, str]:
        """The texts after an edit, by file."""
        assert edit is not None
        changes = dict(edit.changes or {})
        for change in edit.document_changes or ():
            if isinstance(change, lsp.TextDocumentEdit):
                changes[change.text_document.uri] = list(change.edits)  # type: ignore[arg-type]
        return {re.sub(r".*/", "", address): self.edited(address, edits) for address, edits in changes.items()}

    def edited(self, address: str, edits: object) -> str:
        from vnc.lsp.text import Text
        from vnc.lsp.workspace import path_of

        path = path_of(address).relative_to(self.home.root).as_posix()
        there = self.home.files.exists(path)
        text = Text(self.home.files.read(path).decode() if there else "", self.home.encoding)
        for edit in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):  # type: ignore
            text = text.changed(edit.range, edit.new_text)
        return text.text
