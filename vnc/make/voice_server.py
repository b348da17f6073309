"""Speech servers as a part: Kokoro-FastAPI, Chatterbox servers, openedai-speech, KoboldCpp, OpenAI and their like."""

import os
from typing import Any, Literal

from pydantic import BaseModel, Field

from vnc.assets import pack_clip
from vnc.diagnostics import VncError
from vnc.make.roles import Missing, Probe, Ready
from vnc.request import Speech


class Options(BaseModel):
    url: str = Field(default="", description="The server's address (`http://127.0.0.1:8880`); VNC_SPEECH_URL if empty.")
    kind: Literal["auto", "openai", "kokoro", "chatterbox", "koboldcpp"] = Field(
        default="auto", description="Which server it is."
    )
    model: str = Field(default="tts-1", description="The model to name in requests.")
    format: Literal["wav", "flac", "pcm", "mp3", "opus"] = Field(default="wav", description="The sound format to ask for.")
    timeout: float = Field(default=120.0, gt=0, description="Seconds that one portion of a line may take.")
    extra: dict[str, Any] = Field(default_factory=dict, description="Fields added to every request body.")
    known: tuple[str, ...] = Field(default=(), description="Voices to offer, if the server does not list them.")


class VoiceServer:
    name = "server"
    version = "2"
    Options = Options

    def probe(self, options: BaseModel) -> Probe:
        from vnc.make.speech.server import kind_of, voices

        told = Options.model_validate(options.model_dump())
        if not _url(told):
            return Missing("no speech server is named", "set VNC_SPEECH_URL, or `url` in [options.server]")
        try:
            kind = kind_of(_url(told), _key()) if told.kind == "auto" else told.kind
            return Ready(f"{kind} at {_url(told)}, {len(voices(_server(told)))} voices listed")
        except VncError as error:
            return Missing(str(error), error.hint)

    def voices(self) -> tuple[str, ...]:
        """Only the server knows; `vnc voices list` asks it."""
        return ()

    def speak(self, request: Speech, options: BaseModel) -> bytes:
        from vnc.make.speech.server import speak

        return pack_clip(speak(request, _server(Options.model_validate(options.model_dump()))))


VOICE = VoiceServer()


def _server(options: Options) -> Any:
    from vnc.make.speech.server import NoVoice, Server, kind_of

    url = _url(options)
    if not url:
        raise NoVoice("no speech server is named", "set VNC_SPEECH_URL, or `url` in [options.server]")
    kind = kind_of(url, _key()) if options.kind == "auto" else options.kind
    return Server(url, kind, options.model, options.format, _key(), options.timeout, options.extra)


def _url(options: Options) -> str:
    return options.url or os.environ.get("VNC_SPEECH_URL", "")


def _key() -> str:
    return os.environ.get("VNC_SPEECH_KEY", "")
