"""Engines in a Python of their own as parts: Chatterbox, ChatTTS, and any worker that speaks the protocol."""

import shlex
from pathlib import Path

from pydantic import BaseModel, Field

from vnc.assets import pack_clip
from vnc.diagnostics import VncError
from vnc.make.roles import Missing, Probe, Ready
from vnc.request import Speech

_SCRIPTS = Path(__file__).parent / "workers"


class Options(BaseModel):
    python: str = Field(default="", description="The Python of the engine's own environment (`~/chatterbox/bin/python`).")
    arguments: str = Field(default="", description="What else the worker is told (`--device cuda`).")
    timeout: float = Field(default=600.0, gt=0, description="Seconds that loading, or one portion of a line, may take.")
    known: tuple[str, ...] = Field(default=(), description="Voices to offer: names or files of the engine.")


class Process:
    """One engine behind the worker protocol. `notice` is told to whoever picks it."""

    version = "2"
    Options = Options

    def __init__(self, name: str, script: str, install: str, notice: str = "", speaks: tuple[str, ...] = ()) -> None:
        self.name, self.script, self.install, self.notice, self.speaks = name, script, install, notice, speaks

    def probe(self, options: BaseModel) -> Probe:
        """Says whether the Python is there; the engine itself is started only to speak."""
        told = Options.model_validate(options.model_dump())
        if not told.python:
            return Missing(f"no Python for {self.name} is named", f"{self.install}; then `python` in [options.{self.name}]")
        if not Path(told.python).expanduser().exists():
            return Missing(f"there is no {told.python}", self.install)
        return Ready(f"{told.python}" + (f"; {self.notice}" if self.notice else ""))

    def voices(self) -> tuple[str, ...]:
        return ()

    def command(self, options: Options) -> tuple[str, ...]:
        """The worker's command line."""
        if not options.python:
            raise VncError(f"no Python for {self.name} is named", f"{self.install}; then `python` in [options.{self.name}]")
        return (str(Path(options.python).expanduser()), str(_SCRIPTS / self.script), *shlex.split(options.arguments))

    def speak(self, request: Speech, options: BaseModel) -> bytes:
        from vnc.make.speech.worker import kept, speak

        told = Options.model_validate(options.model_dump())
        return pack_clip(speak(request, kept(self.command(told), told.timeout), told.timeout))


CHATTERBOX = Process(
    "chatterbox", "chatterbox_worker.py", "python -m venv chatterbox && chatterbox/bin/pip install chatterbox-tts"
)
CHATTTS = Process(
    "chattts",
    "chattts_worker.py",
    "python -m venv chattts && chattts/bin/pip install ChatTTS",
    "code AGPL-3.0-or-later, weights CC BY-NC 4.0: films made with it may not be sold",
    ("en", "zh"),
)
