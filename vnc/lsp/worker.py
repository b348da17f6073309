"""The process that checks whole stories: `python -m vnc.lsp.worker`, started by `background` and spoken to by it alone."""

import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import BinaryIO

from vnc.diagnostics import VncError
from vnc.lsp.background import LENGTH, Told, Wanted, frame
from vnc.lsp.opinions import reviewed
from vnc.lsp.survey import EMPTY, Survey, Surveyor
from vnc.lsp.workspace import Workspace


def main() -> None:
    """Answer requests until the parent is gone."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what makers print must not get between the frames
    with suppress(OSError, AttributeError):
        os.nice(5)
    waiting: Queue[Wanted | None] = Queue()
    Thread(target=_receive, args=(sys.stdin.buffer, waiting), daemon=True).start()
    homes: dict[tuple[str, int], Surveyor] = {}
    while (wanted := waiting.get()) is not None:
        if not _newer(wanted, waiting):
            with suppress(BrokenPipeError):
                _answer(wanted, homes, waiting, out)


def _receive(stream: BinaryIO, waiting: "Queue[Wanted | None]") -> None:
    while len(head := stream.read(LENGTH.size)) == LENGTH.size:
        waiting.put(pickle.loads(stream.read(LENGTH.unpack(head)[0])))
    waiting.put(None)


def _answer(wanted: Wanted, homes: dict[tuple[str, int], Surveyor], waiting: "Queue[Wanted | None]", out: BinaryIO) -> None:
    """Every step of a survey, until a newer request for the same story comes in."""
    name = wanted.root, wanted.main, wanted.version
    try:
        surveyor = _surveyor(wanted, homes)
        surveyor.stories.files.buffers = wanted.buffers
        surveyor.stories.forget()
        for survey in _steps(surveyor, wanted):
            if survey is not None:
                texts = {file: text for file, text in survey.texts.items() if wanted.buffers.get(file) != text}
                _send(Told(name, replace(survey, texts=texts)), out)
            if _newer(wanted, waiting):
                return
    except (VncError, OSError) as error:
        _send(Told(name, trouble=str(error)), out)


def _steps(surveyor: Surveyor, wanted: Wanted) -> Iterator[Survey | None]:
    """Everything that is to be told, the quick things first; None where it may end."""
    survey = EMPTY
    for survey in surveyor.survey(wanted.main, wanted.version):
        yield survey
    yield from reviewed(survey, surveyor.shop, wanted.main)


def _surveyor(wanted: Wanted, homes: dict[tuple[str, int], Surveyor]) -> Surveyor:
    key = wanted.root, wanted.settings
    if key not in homes:
        for old in [other for other in homes if other[0] == wanted.root]:
            del homes[old]
        home = Workspace().open(Path(wanted.root))
        homes[key] = Surveyor(home.stories, home.root, home.store)
    return homes[key]


def _newer(wanted: Wanted, waiting: "Queue[Wanted | None]") -> bool:
    """Whether another request for the same story waits; a request to end counts too."""
    held: list[Wanted | None] = []
    with suppress(Empty):
        while True:
            held.append(waiting.get_nowait())
    for each in held:
        waiting.put(each)
    return any(each is None or (each.root, each.main) == (wanted.root, wanted.main) for each in held)


def _send(told: Told, out: BinaryIO) -> None:
    out.write(frame(told))
    out.flush()


if __name__ == "__main__":
    main()
