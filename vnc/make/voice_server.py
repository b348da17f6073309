"""Speech servers as a part: Kokoro-FastAPI, Chatterbox servers, openedai-speech, KoboldCpp, OpenAI and their like."""

import os
from dataclasses import replace
from typing import Any, Literal

from vnc.assets import pack_clip
from vnc.diagnostics import VncError
from vnc.make.roles import Missing, Probe, Ready
from vnc.options import option
from vnc.record import record
from vnc.request import Speech


@record
class Options:
    url: str = option("", "The server's address (`http://127.0.0.1:8880`); VNC_SPEECH_URL if empty.")
    kind: Literal["auto", "openai", "kokoro", "chatterbox", "koboldcpp"] = option("auto", "Which server it is.")
    model: str = option("tts-1", "The model to name in requests.")
    format: Literal["wav", "flac", "pcm", "mp3", "opus"] = option("wav", "The sound format to ask for.")
    timeout: float = option(120.0, "Seconds that one portion of a line may take.", gt=0)
    listen: bool = option(True, "Ask again for English clips in which the line's words are not found.")
    recogniser: str = option("", "Who hears whether the words are said: `whisper` (`vnc[whisper]`) or a folder with a model.")
    extra: dict[str, Any] = option(dict, "Fields added to every request body.")
    known: tuple[str, ...] = option((), "Voices to offer, if the server does not list them.")


class VoiceServer:
    name = "server"
    version = "4"
    Options = Options
    shaping = ("model", "extra")

    def probe(self, options: Options) -> Probe:
        from vnc.make.speech.recogniser import missing
        from vnc.make.speech.server import kind_of, voices

        if not _url(options):
            return Missing("no speech server is named", "set VNC_SPEECH_URL, or `url` in [options.server]")
        if lacking := missing(options.recogniser):
            return lacking
        try:
            kind = kind_of(_url(options), _key()) if options.kind == "auto" else options.kind
            return Ready(f"{kind} at {_url(options)}, {len(voices(_server(options)))} voices listed")
        except VncError as error:
            return Missing(str(error), error.hint)

    def voices(self) -> tuple[str, ...]:
        """Only the server knows: see `offered`."""
        return ()

    def offered(self, options: Options) -> tuple[str, ...]:
        """The voices that are set, else those that the server lists, else the ones that its kind usually has."""
        from vnc.make.speech.server import USUAL, voices

        if options.known:
            return options.known
        try:
            server = _server(options)
            return voices(server) or USUAL.get(server.kind, ())
        except VncError:
            return ()

    def speak(self, request: Speech, options: Options) -> bytes:
        from vnc.make.speech.server import speak

        return pack_clip(speak(request, _server(options)))

    def clone(self, request: Speech, options: Options, data: bytes) -> bytes:
        """The recording is brought to the server first: only Chatterbox servers take one."""
        from vnc.make.speech.server import brought, speak

        server = _server(options)
        return pack_clip(speak(replace(request, voice=f"clone:{brought(server, request, data)}"), server))


VOICE = VoiceServer()


def _server(options: Options) -> Any:
    from vnc.make.speech.foreign import Ears
    from vnc.make.speech.server import NoVoice, Server, kind_of

    url = _url(options)
    if not url:
        raise NoVoice("no speech server is named", "set VNC_SPEECH_URL, or `url` in [options.server]")
    kind = kind_of(url, _key()) if options.kind == "auto" else options.kind
    ears = Ears(options.listen, options.recogniser)
    return Server(url, kind, options.model, options.format, _key(), options.timeout, ears, options.extra)


def _url(options: Options) -> str:
    return options.url or os.environ.get("VNC_SPEECH_URL", "")


def _key() -> str:
    return os.environ.get("VNC_SPEECH_KEY", "")
