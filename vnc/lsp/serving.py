"""How the server is reached: standard input and output, or websockets on this machine alone."""

import asyncio
import logging
from threading import Event
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pygls.io_ import run_websocket

from vnc.lsp.server import server

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection
    from websockets.http11 import Request, Response

HOST = "127.0.0.1"
LOCAL = (HOST, "localhost", "::1")


def stdio() -> None:
    """Serve the editor that started us, until it says good-bye."""
    logging.getLogger("pygls").setLevel(logging.ERROR)
    server().start_io()


def websocket(port: int, ready: Any = None) -> None:
    """Serve any number of editors on this machine, each with a server of its own. `ready` is called with the port."""
    asyncio.run(_serve(port, ready))


async def _serve(port: int, ready: Any) -> None:
    from websockets.asyncio.server import serve

    async with serve(_connected, HOST, port, process_request=_guard, max_size=64 * 1024 * 1024) as listening:
        if ready is not None:
            ready(next(iter(listening.sockets)).getsockname()[1])
        await listening.serve_forever()


async def _connected(connection: "ServerConnection") -> None:
    made = server()
    try:
        await run_websocket(connection, Event(), made.protocol, logging.getLogger("pygls"), made.report_server_error)
    except SystemExit:
        pass  # the editor asked to end: only this connection does
    finally:
        made.background.stop()


def _guard(connection: "ServerConnection", request: "Request") -> "Response | None":
    """Refuse pages of other machines: any site can make a browser open a socket to this one."""
    origin = request.headers.get("Origin")
    if origin is None or urlsplit(origin).hostname in LOCAL or origin.startswith("vscode-webview:"):
        return None
    return connection.respond(403, "only pages of this machine may connect\n")
