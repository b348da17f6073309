"""The page on 127.0.0.1: a few known paths to read, and a stream of changes. Nothing can be written or run through it."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit

from vnc import data
from vnc.diagnostics import VncError
from vnc.timeline import SECOND
from vnc.watch.board import Board
from vnc.watch.pictures import Pictures

PORT = 8421
BEAT = 10.0
"""Seconds after which a quiet stream says that it is alive."""
PACE = 0.1
"""Seconds between two messages of a stream, at least."""
PIECE = 1 << 18
FILES = {
    "/": ("page.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/film.js": ("film.js", "text/javascript; charset=utf-8"),
    "/strip.js": ("strip.js", "text/javascript; charset=utf-8"),
    "/script.js": ("script.js", "text/javascript; charset=utf-8"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
TYPES = {".mp4": "video/mp4", ".webm": "video/webm"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class Server:
    """Serves a board from threads of its own until it is closed. Raises VncError if the port is taken."""

    def __init__(self, board: Board, port: int | None = None) -> None:
        self.board, self.over = board, Event()
        self._http = _listen(port, self._handler())
        self._http.daemon_threads = True
        self.port = self._http.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        self.pictures = Pictures(board)
        Thread(target=self._http.serve_forever, args=(0.1,), name="vnc-page", daemon=True).start()

    def close(self) -> None:
        self.over.set()
        self.pictures.close()
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type["Handler"]:
        return type("Bound", (Handler,), {"server_of": self})


def _listen(port: int | None, handler: type["Handler"]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer(("127.0.0.1", PORT if port is None else port), handler)
    except OSError as error:
        if port is None:
            return ThreadingHTTPServer(("127.0.0.1", 0), handler)
        raise VncError(f"port {port} cannot be used: {error.strerror}", "choose another: --serve 8500") from error


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    server_version = "vnc"
    sys_version = ""
    timeout = 60
    server_of: Server

    def do_GET(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError, TimeoutError):
            self._answer()

    do_HEAD = do_GET

    def log_message(self, format: str, *args: Any) -> None:
        """Nobody wants to read this."""

    def _answer(self) -> None:
        if not self._local():
            return self._refuse(HTTPStatus.FORBIDDEN)
        path = urlsplit(self.path).path
        for pattern, serve in ROUTES:
            if match := re.fullmatch(pattern, path):
                return serve(self, *match.groups())
        self._refuse(HTTPStatus.NOT_FOUND)

    def _local(self) -> bool:
        """Only by our own name: a page elsewhere whose name was bent to this address is not answered."""
        port = self.server_of.port
        return self.headers.get("Host", "") in (f"127.0.0.1:{port}", f"localhost:{port}")

    # --- what there is ------------------------------------------------------------------------------------------------

    def file(self, path: str) -> None:
        name, kind = FILES[path]
        self._send(_page(name), kind)

    def state(self) -> None:
        self._json(_told(self.server_of.board.state()))

    def events(self) -> None:
        """The state at each change, as server-sent events."""
        self._begin(HTTPStatus.OK, {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "Connection": "close"})
        self.close_connection = True
        if self.command == "HEAD":
            return
        seen = -1
        while not self.server_of.over.is_set():
            told = self.server_of.board.state(seen, BEAT)
            seen = told[0] if told else seen
            if told and told[1]["status"] == "ready":
                self.server_of.pictures.warm(told[1]["strip"])
            self.wfile.write(b": still here\n\n" if told is None else f"data: {json.dumps(_told(told))}\n\n".encode())
            self.wfile.flush()
            self.server_of.over.wait(PACE)

    def strip(self, number: str) -> None:
        strip = self.server_of.board.strips.get(int(number))
        self._json(list(strip.rows)) if strip else self._refuse(HTTPStatus.GONE)

    def text(self, digest: str) -> None:
        text = self.server_of.board.texts.get(digest)
        self._send(text.text.encode("utf-8", "replace"), "text/plain; charset=utf-8") if text else self._refuse(HTTPStatus.GONE)

    def picture(self, strip: str, number: str, name: str) -> None:
        """A picture of the strip; a name that is not its own is gone."""
        laid = self.server_of.board.strips.get(int(strip))
        if laid is None or int(number) >= len(laid.rows) or laid.rows[int(number)]["picture"] != name:
            return self._refuse(HTTPStatus.GONE)
        self._picture(lambda: self.server_of.pictures.thumb(int(strip), int(number), name), "max-age=3600, immutable")

    def frame(self, strip: str, at: str) -> None:
        """The film at a time in seconds."""
        laid = self.server_of.board.strips.get(int(strip))
        if laid is None or not laid.rows:
            return self._refuse(HTTPStatus.GONE)
        tick = min(round(float(at) * SECOND), laid.timeline.length - 1)
        self._picture(lambda: self.server_of.pictures.frame(laid, tick), "max-age=60")

    def film(self, number: str, suffix: str) -> None:
        """The file, whole or the part that is asked for."""
        reel = self.server_of.board.reels.get(int(number))
        if reel is None or reel.path.suffix.lower() != suffix:
            return self._refuse(HTTPStatus.GONE)
        try:
            with reel.path.open("rb") as file:
                self._stream(file, reel.path, reel.stamp, TYPES[suffix])
        except FileNotFoundError:
            self._refuse(HTTPStatus.GONE)

    # --- how it is sent -----------------------------------------------------------------------------------------------

    def _stream(self, file: Any, path: Path, stamp: tuple[int, int], kind: str) -> None:
        from os import fstat

        stat = fstat(file.fileno())
        if (stat.st_mtime_ns, stat.st_size) != stamp:
            return self._refuse(HTTPStatus.GONE)
        part = ranged(self.headers.get("Range", ""), stat.st_size)
        if part is None:
            return self._refuse(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, {"Content-Range": f"bytes */{stat.st_size}"})
        first, last = part
        whole = (first, last) == (0, stat.st_size - 1) and "Range" not in self.headers
        headers = {
            "Content-Type": kind,
            "Content-Length": str(last - first + 1),
            "Accept-Ranges": "bytes",
            "Cache-Control": "no-store",
        }
        headers |= {} if whole else {"Content-Range": f"bytes {first}-{last}/{stat.st_size}"}
        self._begin(HTTPStatus.OK if whole else HTTPStatus.PARTIAL_CONTENT, headers)
        file.seek(first)
        for piece in _pieces(file, last - first + 1) if self.command == "GET" else ():
            self.wfile.write(piece)

    def _picture(self, make: Callable[[], bytes], keep: str) -> None:
        try:
            image = make()
        except (VncError, KeyError):  # not made yet, or of a film that is gone
            return self._refuse(HTTPStatus.NOT_FOUND)
        self._send(image, "image/jpeg", keep)

    def _json(self, value: Any) -> None:
        self._send(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"), "application/json")

    def _send(self, body: bytes, kind: str, keep: str = "no-store") -> None:
        self._begin(HTTPStatus.OK, {"Content-Type": kind, "Content-Length": str(len(body)), "Cache-Control": keep})
        if self.command == "GET":
            self.wfile.write(body)

    def _refuse(self, status: HTTPStatus, headers: dict[str, str] | None = None) -> None:
        self._begin(status, {"Content-Length": "0", "Cache-Control": "no-store"} | (headers or {}))

    def _begin(self, status: HTTPStatus, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (HEADERS | headers).items():
            self.send_header(name, value)
        self.end_headers()


ROUTES: tuple[tuple[str, Callable[..., None]], ...] = (
    ("(" + "|".join(map(re.escape, FILES)) + ")", Handler.file),
    ("/state", Handler.state),
    ("/events", Handler.events),
    (r"/strip/(\d{1,9})", Handler.strip),
    (r"/text/([0-9a-f]{16})", Handler.text),
    (r"/picture/(\d{1,9})/(\d{1,6})/([0-9a-f]{16})", Handler.picture),
    (r"/frame/(\d{1,9})/(\d{1,6}(?:\.\d{1,6})?)", Handler.frame),
    (r"/film/(\d{1,9})(\.\w+)", Handler.film),
)


def ranged(asked: str, size: int) -> tuple[int, int] | None:
    """First and last byte of a `Range` header, all without one or with one not understood; None if there is no such part."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked.strip())
    if match is None or match.groups() == ("", ""):
        return 0, size - 1
    first, last = match.groups()
    if not first:
        return (max(0, size - int(last)), size - 1) if int(last) else None
    if int(first) >= size or (last and int(last) < int(first)):
        return None
    return int(first), min(int(last), size - 1) if last else size - 1


def _pieces(file: Any, length: int) -> Iterator[bytes]:
    while length > 0 and (piece := file.read(min(PIECE, length))):
        length -= len(piece)
        yield piece


def _told(told: tuple[int, dict[str, Any]] | None) -> dict[str, Any]:
    return {"change": told[0], **told[1]} if told else {}


def _page(name: str) -> bytes:
    return (data("page") / name).read_bytes()
