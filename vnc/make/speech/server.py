"""Speech servers: one adapter for all that speak OpenAI's `POST /v1/audio/speech`, and what each does otherwise.

| server | known by | differences |
|---|---|---|
| Kokoro-FastAPI | `/dev/captioned_speech` in its API | streams unless told not to; word times, `[word](/ipa/)`, mixed voices |
| Chatterbox-TTS-Server | `/tts` in its API | seed, exaggeration, cfg_weight; clones from a reference file |
| KoboldCpp | `/api/extra/version` | WAV only; answers 200 with nothing on failure; takes a seed |
| openedai-speech, OpenAI, others | the rest | `instructions` where the model takes them; no seed |
"""

import base64
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import httpx

from vnc.assets import RATE, Clip
from vnc.diagnostics import Unavailable, VncError
from vnc.loose import Json, entry
from vnc.make.speech.bend import bent
from vnc.make.speech.decode import speech
from vnc.make.speech.foreign import DEAF, Ears, Heard, bare, spoken
from vnc.make.speech.kokoro_voices import VOICES as NATIVE
from vnc.make.speech.languages import KOKORO
from vnc.make.speech.prosody import limited, manner
from vnc.request import Speech

Kind = Literal["openai", "kokoro", "chatterbox", "koboldcpp"]

SPEEDS = (0.25, 4.0)
DRAMA = {
    "neutral": (0.5, 0.5), "happy": (0.65, 0.45), "sad": (0.6, 0.4), "angry": (0.85, 0.3), "surprised": (0.8, 0.35),
    "embarrassed": (0.55, 0.45), "scared": (0.8, 0.35), "thoughtful": (0.45, 0.5), "determined": (0.7, 0.4), "tired": (0.4, 0.5),
}  # fmt: skip
"""Chatterbox: (exaggeration, cfg_weight) by feeling."""

USUAL: Mapping[Kind, tuple[str, ...]] = {
    "openai": ("alloy", "echo", "fable", "nova", "onyx", "shimmer"),
    "kokoro": tuple(name for name, voice in NATIVE.items() if voice.language.startswith("en")),
    "koboldcpp": ("chatty", "cheery", "kobo", "shouty", "sleepy"),
}
"""What servers of a kind offer that do not tell."""


class NoVoice(Unavailable):
    """Nobody answers there, or it is no speech server."""


class Rejected(VncError):
    """The server answers, but not with speech."""


@dataclass(frozen=True)
class Server:
    """Where to ask and how. `extra` goes into every body as it is, and wins."""

    url: str
    kind: Kind = "openai"
    model: str = "tts-1"
    format: str = "wav"
    key: str = ""
    timeout: float = 120.0
    ears: Ears = DEAF
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any])


def speak(request: Speech, server: Server) -> Clip:
    """The line by a server, as a clip like any other."""
    said = limited(manner(request.emotion, request.style))
    pitch = request.pitch if server.kind == "chatterbox" else request.pitch * said.pitch
    tempo = request.rate * said.tempo
    asked, stretch = (1.0, pitch / tempo) if server.kind == "koboldcpp" else (tempo / pitch, 1.0)

    def ask(text: str, seed: int) -> Heard:
        heard = _heard(http, server, _body(text, seed, request, asked, server))
        return bent(heard, pitch, stretch)

    with _client(server) as http:
        return spoken(request, ask, server.ears)


def brought(server: Server, request: Speech, data: bytes) -> str:
    """The recording's name at a Chatterbox server, which has it from now on. Raises Rejected where none are taken."""
    if server.kind != "chatterbox":
        raise Rejected(f"{server.url} cannot speak like a recording ({request.voice})", "Chatterbox servers can")
    name = f"vnc-{request.reference[:16]}{Path(request.voice).suffix}"
    with _client(server) as http:
        known = _peek(http, "/get_reference_files")
        if not isinstance(known, list) or name not in known:
            _check(server, _sent(http, server, "/upload_reference", files=[("files", (name, data))]))
    return name


def kind_of(url: str, key: str = "", timeout: float = 5.0) -> Kind:
    """Which server answers there. Raises NoVoice if none does."""
    with _client(Server(url, key=key, timeout=timeout)) as http:
        version = _peek(http, "/api/extra/version")
        if entry(version, "result") == "KoboldCpp":
            return "koboldcpp"
        paths: dict[str, Json] = entry(_peek(http, "/openapi.json"), "paths") or {}
        return "kokoro" if "/dev/captioned_speech" in paths else "chatterbox" if "/tts" in paths else "openai"


def voices(server: Server) -> tuple[str, ...]:
    """The server's voices, if it tells: a list of names, or of objects with an id, a name or a file."""
    with _client(server) as http:
        for path in ("/v1/audio/voices", "/get_predefined_voices"):
            told = _peek(http, path)
            listed: Json = told.get("voices") if isinstance(told, dict) else told
            if isinstance(listed, list):
                return tuple(sorted(name for name in map(_name, listed) if name))
    return ()


def _name(voice: Json) -> str:
    if isinstance(voice, dict):
        return next((str(voice[key]) for key in ("id", "voice_id", "filename", "name") if voice.get(key)), "")
    return str(voice)


def _body(text: str, seed: int, request: Speech, tempo: float, server: Server) -> dict[str, Any]:
    tempo = round(min(max(tempo, SPEEDS[0]), SPEEDS[1]), 3)
    words = text if server.kind == "kokoro" else bare(text)
    body: dict[str, Any] = {
        "model": server.model,
        "input": words,
        "voice": request.voice,
        "response_format": server.format,
        "speed": tempo,
    }
    match server.kind:
        case "kokoro":
            body |= {"stream": False, "return_timestamps": True}
            body |= {"lang_code": KOKORO[tongue]} if (tongue := request.language.lower()[:2]) in KOKORO else {}
        case "chatterbox":
            body = _chatterbox(words, seed, tempo, request, server)
        case "koboldcpp":
            body |= {"seed": seed % 2**31, "response_format": "wav"}
        case "openai" if not server.model.startswith("tts-1"):
            body |= {"instructions": _instructions(request)}
        case _:
            pass
    return body | dict(server.extra)


def _chatterbox(text: str, seed: int, tempo: float, request: Speech, server: Server) -> dict[str, Any]:
    """Its own `/tts`. A voice named `clone:FILE` is spoken after that reference recording, which lies on the server."""
    drama, weight = DRAMA.get(request.emotion, DRAMA["neutral"])
    cloned = request.voice.removeprefix("clone:") if request.voice.startswith("clone:") else ""
    voice = {"voice_mode": "clone", "reference_audio_filename": cloned} if cloned else {"predefined_voice_id": request.voice}
    manner = {"exaggeration": drama, "cfg_weight": weight, "speed_factor": tempo, "seed": seed % 2**31 or 1, "split_text": False}
    tongue = {} if request.language.lower().startswith("en") else {"language": request.language.lower()[:2]}
    return {"text": text, "voice_mode": "predefined", "output_format": server.format} | voice | manner | tongue


def _instructions(request: Speech) -> str:
    style = f", {request.style}" if request.style else ""
    return f"Speak as a character in a story. Feeling: {request.emotion}{style}."


def _heard(http: httpx.Client, server: Server, body: dict[str, Any]) -> Heard:
    path = {"kokoro": "/dev/captioned_speech", "chatterbox": "/tts"}.get(server.kind, "/v1/audio/speech")
    response = _post(http, server, path, body)
    if server.kind == "kokoro" and response.status_code == 404:
        response = _post(http, server, "/v1/audio/speech", body)
    _check(server, response)
    if response.headers.get("content-type", "").startswith("application/json"):
        return _captioned(server, response)
    return Heard(speech(response.content, response.headers.get("content-type", "")).mean(0))


def _post(http: httpx.Client, server: Server, path: str, body: dict[str, Any]) -> httpx.Response:
    return _sent(http, server, path, json=body)


def _sent(http: httpx.Client, server: Server, path: str, **what: Any) -> httpx.Response:
    try:
        return http.post(path, **what)
    except httpx.TimeoutException:
        raise Rejected(
            f"{server.url} took longer than {server.timeout:.0f} s for a line", "set a longer `timeout`, or a lighter model"
        ) from None
    except httpx.TransportError as error:
        raise NoVoice(
            f"nobody answers at {server.url}: {error or type(error).__name__}", "start the speech server, or set `url`"
        ) from None


def _check(server: Server, response: httpx.Response) -> None:
    """Errors in words, and the empty answer that KoboldCpp gives with status 200."""
    if response.status_code in (401, 403):
        raise NoVoice(f"{server.url} wants a key, or another one", "set VNC_SPEECH_KEY")
    if response.status_code >= 400:
        raise Rejected(
            f"{server.url} answered {response.status_code}: {_told(response)}", "is the voice known there? `vnc voices list`"
        )
    if not response.content:
        raise Rejected(f"{server.url} answered with nothing", "is a speech model loaded? see the server's own log")


def _told(response: httpx.Response) -> str:
    with suppress(ValueError):
        answer: Json = response.json()
        inner = answer.get("error", answer.get("detail", answer)) if isinstance(answer, dict) else answer
        return str(inner.get("message", inner) if isinstance(inner, dict) else inner)[:200]
    return response.text[:200]


def _captioned(server: Server, response: httpx.Response) -> Heard:
    """Kokoro-FastAPI: sound in base64 with the times of its words."""
    answer: Json = response.json()
    if not entry(answer, "audio"):
        raise Rejected(f"{server.url} answered without sound: {_told(response)}", "see the server's own log")
    sound = speech(base64.b64decode(entry(answer, "audio")), str(entry(answer, "audio_format") or "")).mean(0)
    stamps: list[dict[str, Any]] = entry(answer, "timestamps") or []
    times = tuple((str(t["word"]), round(t["start_time"] * RATE), round(t["end_time"] * RATE)) for t in stamps)
    return Heard(sound, times)


def _peek(http: httpx.Client, path: str) -> Json:
    """A GET that may fail: None for what is not there."""
    try:
        response = http.get(path)
    except httpx.TransportError:
        raise NoVoice(f"nobody answers at {http.base_url}", "start the speech server, or set `url`") from None
    with suppress(ValueError):
        return response.json() if response.status_code == 200 else None
    return None


def _client(server: Server) -> httpx.Client:
    headers = {"Authorization": f"Bearer {server.key}"} if server.key else {}
    timeout = httpx.Timeout(10.0, read=server.timeout)
    return httpx.Client(base_url=server.url.rstrip("/").removesuffix("/v1"), headers=headers, timeout=timeout, trust_env=False)
