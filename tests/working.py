"""Work for the executor's tests: functions that worker processes import."""

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ask:
    number: int
    folder: str = ""
    deadly: int = 0
    """How many attempts kill their worker."""
    seconds: float = 0.0


class Odd(Exception):
    """Cannot be unpickled."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"odd {one} {two}")


def context(folder: str) -> str:
    """Leaves a mark for each worker that was built."""
    (Path(folder) / f"worker-{os.getpid()}").touch()
    return folder


def square(ask: Ask, folder: str) -> bytes:
    if ask.deadly:
        mark(ask, "try")
        if len(list(Path(ask.folder).glob(f"try-{ask.number}-*"))) <= ask.deadly:
            os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(ask.seconds)
    mark(ask, "done")
    return str(ask.number**2).encode()


def mark(ask: Ask, what: str) -> None:
    if ask.folder:
        (Path(ask.folder) / f"{what}-{ask.number}-{time.monotonic_ns()}").touch()


def wrong(ask: Ask, folder: str) -> bytes:
    raise ValueError(f"{ask.number} is wrong")


def odd(ask: Ask, folder: str) -> bytes:
    raise Odd(1, 2)
