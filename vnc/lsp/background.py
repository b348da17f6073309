"""The whole check in a process of its own, so that answers never wait for it. The newest request wins.

Requests and surveys go through pipes, pickled, with their length before them: both ends are ours (`worker` is the other).
"""

import asyncio
import pickle
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from vnc.lsp.survey import Survey

LENGTH = struct.Struct(">Q")


@dataclass(frozen=True)
class Wanted:
    """A survey of the story that begins with `main`. `settings` grows when files or settings of the project changed."""

    root: str
    main: str
    version: int
    buffers: dict[str, str] = field(default_factory=dict[str, str])
    settings: int = 0


@dataclass(frozen=True)
class Told:
    """A step of a survey, without the texts that were sent along; or what kept it from being made."""

    wanted: tuple[str, str, int]
    survey: Survey | None = None
    trouble: str = ""


@dataclass
class Background:
    """The parent's side. `hear` is called in the event loop with every step of a survey."""

    hear: Callable[[Told], None]
    _process: Any = None
    _starting: asyncio.Lock | None = None
    _listening: Any = None

    async def ask(self, wanted: Wanted) -> None:
        """Send a request; the process is started by the first one, and again if it was lost."""
        self._starting = self._starting or asyncio.Lock()
        async with self._starting:
            if self._process is None or self._process.returncode is not None:
                self._process = await self._start()
        stdin = self._process.stdin
        with suppress(ConnectionError):
            stdin.write(frame(wanted))
            await stdin.drain()

    def stop(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    async def _start(self) -> Any:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "vnc.lsp.worker", stdin=pipe, stdout=pipe)
        assert process.stdout is not None
        self._listening = asyncio.create_task(self._listen(process.stdout))
        return process

    async def _listen(self, stream: asyncio.StreamReader) -> None:
        with suppress(asyncio.IncompleteReadError):
            while True:
                (size,) = LENGTH.unpack(await stream.readexactly(LENGTH.size))
                self.hear(pickle.loads(await stream.readexactly(size)))


def frame(told: object) -> bytes:
    """A message with its length before it."""
    data = pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data
