"""A text server on this machine for tests: real HTTP, answers replayed from real exchanges, faults on demand."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

EXCHANGES: dict[str, Any] = json.loads((Path(__file__).parent / "koboldcpp" / "exchanges.json").read_text("utf-8"))


@dataclass
class Answer:
    """What to send: a body (JSON, or text as it is), or chunks of a stream with a pause before each."""

    body: Any = None
    status: int = 200
    text: str | None = None
    chunks: list[str] | None = None
    pause: float = 0.0
    broken: bool = False
    """Close the connection in the middle, without an end."""


def replay(name: str) -> Answer:
    """The recorded answer of a real server."""
    told = EXCHANGES[name]
    return Answer(told["body"], told["status"], chunks=told.get("chunks"))


@dataclass
class TextServer:
    """Answers by path; a list is used up one by one, the last stays. `asked` holds (path, body) in order."""

    routes: dict[str, list[Answer] | Answer | Callable[[Any], Answer]]
    url: str = ""
    asked: list[tuple[str, Any]] = field(default_factory=list)
    password: str = ""

    def answer(self, path: str, body: Any) -> Answer:
        self.asked.append((path, body))
        route = self.routes.get(path, Answer(status=404, text="not found"))
        if isinstance(route, list):
            return route.pop(0) if len(route) > 1 else route[0]
        return route if isinstance(route, Answer) else route(body)

    def bodies(self, path: str) -> list[Any]:
        return [body for asked, body in self.asked if asked == path]


def koboldcpp(**routes: Any) -> TextServer:
    """A KoboldCpp 1.76 as it was recorded; routes given by name with `_` for `/` replace its own."""
    base: dict[str, Any] = {
        "/api/extra/version": replay("get_extra_version"),
        "/api/v1/model": replay("get_model"),
        "/api/extra/true_max_context_length": replay("get_true_max_ctx"),
        "/api/extra/tokencount": lambda body: Answer({"value": len(body["prompt"]) // 4 + 1, "ids": []}),
        "/api/extra/perf": replay("get_perf_after"),
        "/api/extra/abort": replay("stream_abort_abortcall"),
        "/api/extra/generate/stream": replay("stream_kai"),
    }
    return TextServer(base | routes)


@contextmanager
def serving(server: TextServer) -> Iterator[TextServer]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *args: Any) -> None: ...

        def do_GET(self) -> None:
            self.reply(server.answer(self.path, None))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if server.password and self.headers.get("Authorization") != f"Bearer {server.password}":
                self.reply(replay("pw_generate_noauth"))
            else:
                self.reply(server.answer(self.path, body))

        def reply(self, answer: Answer) -> None:
            self.send_response(answer.status)
            if answer.chunks is not None:
                self.stream(answer)
                return
            data = (json.dumps(answer.body) if answer.text is None else answer.text).encode()
            self.send_header("Content-Length", str(len(data) + (7 if answer.broken else 0)))
            self.end_headers()
            time.sleep(answer.pause)
            self.wfile.write(data)
            self.close_connection = answer.broken

        def stream(self, answer: Answer) -> None:
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            try:
                for chunk in answer.chunks or ():
                    time.sleep(answer.pause)
                    data = chunk.encode()
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
                    self.wfile.flush()
                if not answer.broken:
                    self.wfile.write(b"0\r\n\r\n")
            except OSError:
                pass
            self.close_connection = True

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    threading.Thread(target=httpd.serve_forever, args=(0.02,), daemon=True).start()
    server.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    try:
        yield server
    finally:
        httpd.shutdown()
        httpd.server_close()
