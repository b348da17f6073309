"""Engines in a process of their own, with a Python of their own: one JSON object a line, over stdin and stdout.

    worker  {"hello": "chatterbox", "version": "0.1.7", "rate": 24000, "licence": "", "voices": ["default"],
             "paces": false}                           true if it knows what `rate` means; else we stretch what it says
    we      {"id": 1, "text": "…", "voice": "…", "seed": 5, "rate": 1.0, "emotion": "sad", "style": "", "path": "/tmp/x/1.wav"}
    worker  {"id": 1, "path": "/tmp/x/1.wav"}            or {"id": 1, "error": "..."}

Sound goes by file; other lines on stdout are passed over (libraries chat), stderr is kept to be quoted when the worker dies.
"""

import atexit
import functools
import json
import queue
import subprocess
import tempfile
import threading
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from vnc.assets import Clip
from vnc.diagnostics import Unavailable, VncError
from vnc.loose import Json
from vnc.make.speech.bend import bent
from vnc.make.speech.decode import speech
from vnc.make.speech.foreign import DEAF, Ears, Heard, bare, spoken
from vnc.make.speech.prosody import limited, manner
from vnc.request import Speech


class NoWorker(Unavailable):
    """The worker does not start, or died."""


class Failed(VncError):
    """The worker says that it could not speak a line."""


@dataclass
class Worker:
    """A running worker. One line at a time."""

    process: "subprocess.Popen[str]"
    answers: "queue.Queue[dict[str, Any] | None]"
    errors: list[str]
    folder: Path
    hello: dict[str, Any] = field(default_factory=dict[str, Any])
    asked: int = 0

    def ask(self, body: dict[str, Any], timeout: float) -> bytes:
        """The sound file that the worker writes for this request."""
        self.asked += 1
        path = self.folder / f"{self.asked}.wav"
        self._send(body | {"id": self.asked, "path": str(path)})
        while True:
            answer = self.next(timeout)
            if answer.get("id") == self.asked:
                break
        if "error" in answer:
            raise Failed(f"{self.name} could not speak: {answer['error']}", "see what it wrote above")
        return Path(answer.get("path", path)).read_bytes()

    def next(self, timeout: float) -> dict[str, Any]:
        """The next JSON line. Raises NoWorker if the worker ends or is silent for too long."""
        try:
            answer = self.answers.get(timeout=timeout)
        except queue.Empty:
            raise NoWorker(
                f"{self.name} said nothing for {timeout:.0f} s", "set a longer `timeout`; loading a model may take minutes"
            ) from None
        if answer is None:
            self.process.wait(10)
            last = " ".join(self.errors[-3:]).strip() or "without a word"
            raise NoWorker(f"{self.name} ended: {last[-300:]}", "run its command by hand to see why")
        return answer

    @property
    def name(self) -> str:
        return str(self.hello.get("hello", "the worker"))

    def _send(self, body: dict[str, Any]) -> None:
        assert self.process.stdin
        with suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(body) + "\n")
            self.process.stdin.flush()


def speak(request: Speech, worker: Worker, timeout: float, ears: Ears = DEAF) -> Clip:
    """The line by a worker, as a clip like any other."""
    said = limited(manner(request.emotion, request.style))
    tempo = said.tempo * request.rate
    asked, stretch = (tempo / request.pitch, 1.0) if worker.hello.get("paces") else (1.0, request.pitch / tempo)
    body = {
        "voice": request.voice,
        "rate": round(asked, 3),
        "emotion": request.emotion,
        "style": request.style,
        "language": request.language,
    }

    def ask(text: str, seed: int) -> Heard:
        heard = Heard(speech(worker.ask(body | {"text": bare(text), "seed": seed}, timeout)).mean(0))
        return bent(heard, request.pitch, stretch)

    return spoken(request, ask, ears)


def lent(worker: Worker, request: Speech, data: bytes) -> str:
    """The path at which the worker finds the recording that it speaks like."""
    path = worker.folder / f"like-{request.reference[:16]}{Path(request.voice).suffix}"
    if not path.exists():
        path.write_bytes(data)
    return str(path)


@functools.cache
def kept(command: tuple[str, ...], timeout: float) -> Worker:
    """A worker for the rest of this process: loading its model again for each line would take minutes."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(running(command, timeout))


@contextmanager
def running(command: Sequence[str], timeout: float = 600.0) -> Generator[Worker, None, None]:
    """A worker that has said hello. It is ended when the block is left."""
    with tempfile.TemporaryDirectory(prefix="vnc-voice-") as folder:
        worker = _started(command, Path(folder))
        try:
            while "hello" not in worker.hello:
                worker.hello = worker.next(timeout)
            yield worker
        finally:
            _ended(worker.process)


def _started(command: Sequence[str], folder: Path) -> Worker:
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", errors="replace")
    except OSError as error:
        raise NoWorker(f"`{command[0]}` does not start: {error}", "give the command of a Python that has the engine") from None
    answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
    errors: list[str] = []
    threading.Thread(target=_read, args=(process.stdout, answers), daemon=True).start()
    threading.Thread(target=_keep, args=(process.stderr, errors), daemon=True).start()
    return Worker(process, answers, errors, folder)


def _read(lines: IO[str], answers: "queue.Queue[dict[str, Any] | None]") -> None:
    for line in lines:
        with suppress(ValueError):
            told: Json = json.loads(line)
            if isinstance(told, dict):
                answers.put(told)
    answers.put(None)


def _keep(lines: IO[str], errors: list[str]) -> None:
    for line in lines:
        errors.append(line)
        del errors[:-20]


def _ended(process: "subprocess.Popen[str]") -> None:
    """Asked by closing its input, then told, then killed."""
    if process.stdin:
        with suppress(OSError):
            process.stdin.close()
    for step in (lambda: None, process.terminate, process.kill):
        step()
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
            return
