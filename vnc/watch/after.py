"""`--exec`: a command after each good build. Never through a shell, never two at once."""

import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from vnc.watch.news import Listen, Ran, Trouble


@dataclass
class After:
    """Runs `words`, each `{out}` in them replaced by the film's path. A film that comes while it runs waits for its turn."""

    words: tuple[str, ...]
    tell: Listen
    _lock: Any = field(default_factory=Lock)
    _process: "subprocess.Popen[bytes] | None" = None
    _next: Path | None = None
    _busy: bool = False

    def __call__(self, out: Path) -> None:
        with self._lock:
            self._next = out
            if not self._busy:
                self._busy = True
                Thread(target=self._run, name="vnc-exec", daemon=True).start()

    def close(self) -> None:
        """End what still runs."""
        with self._lock:
            self._next = None
            if self._process is not None and self._process.poll() is None:
                self._process.terminate()

    def _run(self) -> None:
        while (process := self._start()) is not None:
            self.tell(Ran(self.words[0], process.wait()))

    def _start(self) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            out, self._next, self._process = self._next, None, None
            self._busy = out is not None
            if out is None:
                return None
            try:
                words = [word.replace("{out}", str(out)) for word in self.words]
                self._process = subprocess.Popen(words, stdin=subprocess.DEVNULL)
            except OSError as error:
                self._busy = False
                self.tell(Trouble(f"cannot run `{self.words[0]}`: {error.strerror}", "see --exec"))
            return self._process
