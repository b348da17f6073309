"""Engines in a Python of their own as parts: Chatterbox, ChatTTS, and any worker that speaks the protocol."""

import shlex
from dataclasses import replace
from pathlib import Path

from vnc.assets import pack_clip
from vnc.diagnostics import VncError
from vnc.make.roles import Missing, Probe, Ready
from vnc.options import option
from vnc.record import record
from vnc.request import Speech

_SCRIPTS = Path(__file__).parent / "workers"


@record
class Options:
    python: str = option("", "The Python of the engine's own environment (`~/chatterbox/bin/python`).")
    arguments: str = option("", "What else the worker is told (`--device cuda`).")
    timeout: float = option(600.0, "Seconds that loading, or one portion of a line, may take.", gt=0)
    listen: bool = option(True, "Ask again for English clips in which the line's words are not found.")
    recogniser: str = option("", "Who hears whether the words are said: `whisper` (`vnc[whisper]`) or a folder with a model.")
    known: tuple[str, ...] = option((), "Voices to offer: names or files of the engine.")


class Process:
    """One engine behind the worker protocol. `notice` is told to whoever picks it."""

    version = "4"
    Options = Options
    shaping = ("arguments",)

    def __init__(self, name: str, script: str, install: str, credit: str, notice: str = "", speaks: tuple[str, ...] = ()) -> None:
        self.name, self.script, self.install, self.notice, self.speaks = name, script, install, notice, speaks
        self.credits = (f"Voices: {credit}",)

    def probe(self, options: Options) -> Probe:
        """Says whether the Python is there; the engine itself is started only to speak."""
        from vnc.make.speech.recogniser import missing

        if not options.python:
            return Missing(f"no Python for {self.name} is named", f"{self.install}; then `python` in [options.{self.name}]")
        if not Path(options.python).expanduser().exists():
            return Missing(f"there is no {options.python}", self.install)
        if lacking := missing(options.recogniser):
            return lacking
        return Ready(f"{options.python}" + (f"; {self.notice}" if self.notice else ""))

    def voices(self) -> tuple[str, ...]:
        return ()

    def offered(self, options: Options) -> tuple[str, ...]:
        return options.known

    def command(self, options: Options) -> tuple[str, ...]:
        """The worker's command line."""
        if not options.python:
            raise VncError(f"no Python for {self.name} is named", f"{self.install}; then `python` in [options.{self.name}]")
        return (str(Path(options.python).expanduser()), str(_SCRIPTS / self.script), *shlex.split(options.arguments))

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.make.speech.foreign import Ears
        from vnc.make.speech.worker import kept, speak

        ears = Ears(options.listen, options.recogniser)
        return pack_clip(speak(request, kept(self.command(options), options.timeout), options.timeout, ears))


class Cloning(Process):
    """An engine that can speak like a recording."""

    def clone(self, request: Speech, options: Options, data: bytes) -> bytes:
        """The recording goes to the worker as a file beside the lines that it writes."""
        from vnc.make.speech.worker import kept, lent

        worker = kept(self.command(options), options.timeout)
        return self.speak(replace(request, voice=lent(worker, request, data)), options)


CHATTERBOX = Cloning(
    "chatterbox",
    "chatterbox_worker.py",
    "python -m venv chatterbox && chatterbox/bin/pip install chatterbox-tts",
    "Chatterbox (MIT)",
)
CHATTTS = Process(
    "chattts",
    "chattts_worker.py",
    "python -m venv chattts && chattts/bin/pip install ChatTTS",
    "ChatTTS (CC BY-NC 4.0)",
    "code AGPL-3.0-or-later, weights CC BY-NC 4.0: films made with it may not be sold",
    ("en", "zh"),
)
