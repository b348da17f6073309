"""A loop of `vnc watch` that runs beside the test, and what it tells."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any, TypeVar

from vnc.cli.watch import Opening
from vnc.watch.board import Board
from vnc.watch.loop import Loop
from vnc.watch.news import Listen, News

T = TypeVar("T")
LONG = 60.0
"""Seconds after which something counts as never told."""
ASKED = {
    "out": None, "size": "128x72", "fps": None, "tier": "draft", "route": "", "named": None, "silent": True, "locked": False,
    "workers": 1, "options": (),
}  # fmt: skip
"""The options of a command line, for films that are made in no time."""


class Over(BaseException):
    """The test is over."""


class Watching:
    """News come out of `told` in order; nothing is lost between two questions."""

    def __init__(self, script: Path, listeners: tuple[Listen, ...] = (), playable: bool = False, **asked: Any) -> None:
        self.told: Queue[News] = Queue()
        self.listeners, self.over = listeners, False
        self.films: list[Path] = []
        opening = Opening(str(script), ASKED | asked, playable)
        opening.first()
        self.loop = Loop(opening.open, self.tell, self.films.append)
        self.thread = Thread(target=self.run, daemon=True)

    def run(self) -> None:
        with suppress(Over):
            self.loop.run()

    def tell(self, news: News) -> None:
        if self.over:
            raise Over
        self.told.put(news)
        for listen in self.listeners:
            listen(news)

    def next(self, kind: type[T]) -> T:
        """The next news of a kind; what comes before it is passed over."""
        left = LONG
        while left > 0:
            try:
                news = self.told.get(timeout=1.0)
            except Empty:
                assert self.thread.is_alive(), "the loop has crashed"
                left -= 1.0
                continue
            if isinstance(news, kind):
                return news
        raise AssertionError(f"no {kind.__name__} was told")

    def idle(self) -> bool:
        """Whether nothing has been told since."""
        return self.told.empty()


@contextmanager
def watching(script: Path, *listeners: Listen, **asked: Any) -> Iterator[Watching]:
    made = Watching(script, listeners, **asked)
    made.thread.start()
    try:
        yield made
    finally:
        made.over = True
        made.loop.watcher.changed.set()
        made.thread.join(LONG)


def settled(board: Board, script: Path, text: str) -> None:
    """The script is this text (again), and the board shows the film of it."""
    if script.read_text() != text:
        script.write_text(text)
    change = -1
    while True:
        told = board.state(change, LONG)
        assert told is not None, "the film was not made again"
        change, state = told
        shown = [board.texts[each["digest"]].text for each in state["texts"]]
        if state["status"] == "ready" and shown == [text]:
            return
