"""The page's server: what it gives, to whom, and what it refuses. A real film behind it; no browser."""

import http.client
import json
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from watching import Watching, settled, watching

from vnc.diagnostics import VncError
from vnc.watch.board import Board
from vnc.watch.editors import EDITORS, UnknownEditor, address
from vnc.watch.news import Rested
from vnc.watch.server import HEADERS, Server, ranged

STORY = """\
title "A title"
label start:
    scene black
    "One."
    "Two."
label next:
    "Three."
"""


@dataclass
class Page:
    """A server with a film."""

    script: Path
    loop: Watching
    server: Server

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        link = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        link.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = link.getresponse()
        body = answer.read()
        link.close()
        return answer.status, dict(answer.getheaders()), body

    def state(self) -> dict:
        return json.loads(self.get("/state")[2])

    def rows(self) -> list[dict]:
        return json.loads(self.get(f"/strip/{self.state()['strip']}")[2])

    def save(self, old: str, new: str) -> None:
        self.script.write_text(self.script.read_text().replace(old, new))


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[Page]:
    script = tmp_path_factory.mktemp("page") / "story.vns"
    script.write_text(STORY)
    board = Board(address("vscode"))
    server = Server(board, 0)
    with watching(script, board.tell) as loop:
        loop.next(Rested)
        yield Page(script, loop, server)
    server.close()


@pytest.fixture
def page(served: Page) -> Iterator[Page]:
    """The page as it was at first."""
    yield served
    settled(served.server.board, served.script, STORY)


def test_the_state_tells_film_strip_and_texts(page):
    state = page.state()
    assert (state["status"], state["title"], state["found"], state["trouble"]) == ("ready", "A title", [], None)
    assert state["film"]["tier"] == "draft" and state["film"]["seconds"] > 1
    assert [text["name"] for text in state["texts"]] == ["story.vns"]
    assert page.get(f"/text/{state['texts'][0]['digest']}")[2].decode() == STORY


def test_the_strip_names_lines_and_times(page):
    rows = page.rows()
    assert [(row["scene"], row["line"], row["text"]) for row in rows] == [
        ("start", 4, "One."),
        ("start", 5, "Two."),
        ("next", 7, "Three."),
    ]
    assert [row["start"] for row in rows][1:] == [row["start"] + row["length"] for row in rows][:-1]


def test_pictures_of_lines_and_of_moments(page):
    number, rows = page.state()["strip"], page.rows()
    status, headers, image = page.get(f"/picture/{number}/1/{rows[1]['picture']}")
    assert (status, headers["Content-Type"], image[:2]) == (200, "image/jpeg", b"\xff\xd8") and "immutable" in headers[
        "Cache-Control"
    ]
    moments = [page.get(f"/frame/{number}/{at}") for at in ("0", "1.25", f"{rows[-1]['start']:.2f}", "99999")]
    assert [status for status, _, _ in moments] == [200] * 4 and moments[0][2] != moments[1][2]


def test_the_film_comes_whole_or_in_parts(page):
    url, whole = page.state()["film"]["url"], (page.script.parent / "build" / "story.mp4").read_bytes()
    assert page.get(url)[::2] == (200, whole)
    status, headers, part = page.get(url, Range="bytes=10-19")
    assert (status, part, headers["Content-Range"]) == (206, whole[10:20], f"bytes 10-19/{len(whole)}")
    assert page.get(url, Range="bytes=-5")[2] == whole[-5:] and page.get(url, Range=f"bytes={len(whole) - 3}-")[2] == whole[-3:]
    status, headers, part = page.get(url, Range=f"bytes={len(whole)}-")
    assert (status, headers["Content-Range"], part) == (416, f"bytes */{len(whole)}", b"")
    status, headers, nothing = page.get(url, "HEAD")
    assert (status, nothing, headers["Content-Length"], headers["Accept-Ranges"]) == (200, b"", str(len(whole)), "bytes")


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("", (0, 99)), ("bytes=0-", (0, 99)), ("bytes=5-9", (5, 9)), ("bytes=5-500", (5, 99)), ("bytes=-10", (90, 99)),
        ("bytes=-500", (0, 99)), ("bytes=99-99", (99, 99)), ("bytes=100-", None), ("bytes=9-5", None), ("bytes=-0", None),
        ("bytes=0-1,5-6", (0, 99)), ("bytes=-", (0, 99)), ("lines=1-2", (0, 99)), ("bytes=a-b", (0, 99)),
    ],
)  # fmt: skip
def test_ranges(asked, part):
    assert ranged(asked, 100) == part


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{}", "127.0.0.1", "127.0.0.1:1", "", "127.0.0.1:{}.evil.example", "[::1]:{}"]
)
def test_only_by_our_own_name(page, host):
    """A name elsewhere that is bent to this address gets nothing."""
    for path in ("/", "/state", page.state()["film"]["url"], "/events"):
        status, _, body = page.get(path, Host=host.format(page.server.port))
        assert (status, body) == (403, b"")


def test_both_names_of_this_machine_are_known(page):
    assert page.get("/state", Host=f"localhost:{page.server.port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/story.vns", "/../story.vns", "/film/1.mp4/../../story.vns", "/%2e%2e/story.vns", "/page.py", "/text/../../etc/passwd",
        "/picture/1/0/../../x", "//etc/passwd", "/film/1.vns", "/strip/-1", "/frame/1/1e3", "/events/", "/film/1.mp4%00",
    ],
)  # fmt: skip
def test_nothing_else_can_be_read(page, path):
    assert page.get(path)[0] in (404, 410)


@pytest.mark.parametrize(
    "path", ["/strip/99", "/text/0123456789abcdef", "/picture/1/0/0123456789abcdef", "/film/99.mp4", "/film/1.webm"]
)
def test_what_is_gone_is_said_to_be_gone(page, path):
    assert page.get(path)[0] == 410


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_nothing_can_be_changed(page, method):
    assert page.get("/state", method)[0] == 501


def test_every_answer_keeps_others_out(page):
    for path in ("/", "/page.js", "/state", page.state()["film"]["url"], "/nothing"):
        _, headers, _ = page.get(path)
        assert HEADERS.items() <= headers.items() and "Access-Control-Allow-Origin" not in headers
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy


def test_the_page_needs_nothing_from_elsewhere(page):
    for path in ("/", "/page.css", "/page.js", "/film.js", "/strip.js", "/script.js", "/icon.svg"):
        status, _, body = page.get(path)
        assert status == 200 and not re.search(rb"https?:(?!//www\.w3\.org/)", body), path
        assert not re.search(rb"<script(?![^>]*src=)|\sstyle=|\son\w+=\"", body), path


def test_only_this_machine_is_listened_to(page):
    assert page.server._http.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken(page):
    with pytest.raises(VncError) as told:
        Server(Board(), page.server.port)
    assert str(page.server.port) in str(told.value)


def stream(page: Page) -> Iterator[dict]:
    """States as the page hears them."""
    with socket.create_connection(("127.0.0.1", page.server.port), timeout=60) as link:
        link.sendall(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{page.server.port}\r\n\r\n".encode())
        for line in link.makefile("rb"):
            if line.startswith(b"data: "):
                yield json.loads(line[6:])


def test_changes_are_pushed(page):
    states = stream(page)
    before = next(states)
    assert before == page.state()
    page.save("Two", "Twice")
    after = next(state for state in states if state["status"] == "ready" and state["film"]["number"] > before["film"]["number"])
    rows = page.rows()
    assert after["film"]["changed"] == rows[1]["start"] and rows[1]["text"] == "Twice." and after["strip"] > before["strip"]
    assert page.get(f"/strip/{before['strip']}")[0] == 200, "a page that is late still finds what it was told of"
    assert page.get(before["film"]["url"])[0] == 410, "another film stands there now"


def test_a_mistake_keeps_film_and_strip(page):
    states = stream(page)
    before = next(states)
    page.save('"Two."', 'nobody "Two."')
    stuck = next(state for state in states if state["status"] == "stuck")
    assert [(d["code"], d["line"], d["file"]) for d in stuck["found"]] == [("unknown-character", 5, "story.vns")]
    assert (stuck["film"], stuck["strip"]) == (before["film"], before["strip"])
    assert "nobody" in page.get(f"/text/{stuck['texts'][0]['digest']}")[2].decode()
    page.save('nobody "Two."', '"Two."')
    mended = next(state for state in states if state["status"] == "ready")
    assert mended["found"] == [] and mended["trouble"] is None


def test_a_picture_that_is_not_made_yet_is_not_there(tmp_path, page):
    """Until the place is painted there is no picture of it, and no error either."""
    state, rows = page.state(), page.rows()
    laid = page.server.board.strips[state["strip"]]
    missing = type(laid.timeline.segments[0].stage)("0" * 64)
    lost = replace(laid, number=9, timeline=replace(laid.timeline, segments=(replace(laid.timeline.segments[0], stage=missing),)))
    page.server.board.strips[9] = lost
    try:
        assert page.get(f"/picture/9/0/{rows[0]['picture']}")[0] == 404 and page.get("/frame/9/0")[0] == 404
    finally:
        del page.server.board.strips[9]


# --- editors --------------------------------------------------------------------------------------------------------


def test_editors_are_addresses_of_their_own():
    assert all("{path}" in each and "{line}" in each for each in EDITORS.values())
    assert address("myedit://{path}") == "myedit://{path}"


@pytest.mark.parametrize("name", ["ed", "javascript:alert(1)//{path}", "data:text/html,{path}", "", "{path}"])
def test_what_is_no_editor(name):
    with pytest.raises(UnknownEditor):
        address(name)
