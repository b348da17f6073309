"""Answers as the JSON that goes over the wire: the frequent shapes by hand, all others by the library's tables."""

import re
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, cast

from cattrs import Converter
from lsprotocol import types as lsp
from pygls.protocol import LanguageServerProtocol, default_converter
from pygls.protocol.language_server import lsp_method

if TYPE_CHECKING:
    from pygls.io_ import AsyncWriter, Writer

WRITTEN = re.compile(rb'"\\u0000(\[[\d,]*\])\\u0000"')
"""A list of numbers that is written already, as a string of JSON."""


class Numbers(list[int]):
    """A list that knows how it is written: putting a hundred thousand numbers in decimals takes longer than all else."""

    def __init__(self, numbers: Iterable[int], written: str) -> None:
        super().__init__(numbers)
        self.written = written


class Sender:
    """The library's writer, with lists that were written before set in as they are."""

    def __init__(self, writer: "Writer | AsyncWriter", headers: bool) -> None:
        self.writer = writer
        self.headers = headers

    def close(self) -> Any:
        return self.writer.close()

    def write(self, data: bytes) -> Any:
        """What the library's own writer gives back: websockets have to be waited for."""
        data = WRITTEN.sub(rb"\1", data)
        return self.writer.write(b"Content-Length: %d\r\n\r\n" % len(data) + data if self.headers else data)


class Protocol(LanguageServerProtocol):
    """Without the library's own copies of documents, which count lines by other signs than editors do, and quick with
    long lists of numbers."""

    def set_writer(self, writer: "Writer | AsyncWriter", include_headers: bool = True) -> None:
        super().set_writer(Sender(writer, include_headers), include_headers=False)

    def _feature(self, method: str) -> Any:
        manager = cast(Any, self.fm)
        return manager.features[method]

    @lsp_method(lsp.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: lsp.DidOpenTextDocumentParams) -> Generator[Any, Any, None]:
        yield self._feature(lsp.TEXT_DOCUMENT_DID_OPEN), (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        yield self._feature(lsp.TEXT_DOCUMENT_DID_CHANGE), (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: lsp.DidCloseTextDocumentParams) -> Generator[Any, Any, None]:
        yield self._feature(lsp.TEXT_DOCUMENT_DID_CLOSE), (params,), None


def converter() -> Converter:
    """The library's converter, for which a file of 10,000 lines is no more work than its bytes."""
    made = default_converter()
    made.register_unstructure_hook(lsp.Position, _position)
    made.register_unstructure_hook(lsp.Range, _range)
    made.register_unstructure_hook(lsp.DocumentSymbol, _symbol)
    made.register_unstructure_hook(lsp.SemanticTokens, _tokens)
    return made


def _position(position: lsp.Position) -> dict[str, int]:
    return {"line": position.line, "character": position.character}


def _range(range: lsp.Range) -> dict[str, Any]:
    return {"start": _position(range.start), "end": _position(range.end)}


def _symbol(symbol: lsp.DocumentSymbol) -> dict[str, Any]:
    """Without what we never say: tags, and that something is deprecated."""
    told: dict[str, Any] = {
        "name": symbol.name,
        "kind": int(symbol.kind),
        "range": _range(symbol.range),
        "selectionRange": _range(symbol.selection_range),
    }
    if symbol.detail:
        told["detail"] = symbol.detail
    if symbol.children:
        told["children"] = list(map(_symbol, symbol.children))
    return told


def _tokens(tokens: lsp.SemanticTokens) -> dict[str, Any]:
    named = {"resultId": tokens.result_id} if tokens.result_id is not None else {}
    data = tokens.data
    return {**named, "data": f"\0[{data.written}]\0" if isinstance(data, Numbers) else list(data)}
