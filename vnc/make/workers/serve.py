"""The worker's half of the protocol (see `vnc/make/speech/worker.py`). Standard library only; copied beside each worker."""

import json
import os
import sys
import traceback
import wave
from collections.abc import Callable
from typing import Any

Speak = Callable[[dict[str, Any]], Any]
"""A request to mono samples in -1..1: anything that numpy can flatten."""


def serve(
    name: str, version: str, rate: int, speak: Speak, voices: tuple[str, ...] = (), licence: str = "", paces: bool = False
) -> None:
    """Say hello, then answer each line until the input ends. What the engine prints goes to stderr. `paces`: it knows `rate`."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    _tell(out, {"hello": name, "version": version, "rate": rate, "voices": list(voices), "licence": licence, "paces": paces})
    for line in sys.stdin:
        if not line.strip():
            continue
        request: dict[str, Any] = {}
        try:
            request = json.loads(line)
            _write(request["path"], speak(request), rate)
            _tell(out, {"id": request["id"], "path": request["path"]})
        except Exception as error:
            traceback.print_exc()
            _tell(out, {"id": request.get("id"), "error": f"{type(error).__name__}: {error}"})


def _tell(out: Any, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()


def _write(path: str, samples: Any, rate: int) -> None:
    import numpy

    mono = numpy.asarray(samples, dtype="float32").reshape(-1)
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((numpy.clip(mono, -1, 1) * 32767).astype("<i2").tobytes())
