"""A speech server on 127.0.0.1 that behaves, or misbehaves, like the ones in the field."""

import base64
import io
import json
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import soundfile

RATE = 24_000


def spoken(text: str, rate: int = RATE) -> np.ndarray:
    """Something like speech of about the right length: bursts of noise, one a word."""
    chance = np.random.default_rng(len(text))
    parts = [np.zeros(rate // 10)]
    for word in text.split():
        count = int(rate * (0.08 + 0.055 * len(word)))
        parts += [chance.standard_normal(count) * 0.1 * np.hanning(count), np.zeros(rate // 30)]
    return np.concatenate([*parts, np.zeros(rate // 5)]).astype(np.float32)


def encoded(samples: np.ndarray, kind: str = "WAV", rate: int = RATE) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, samples, rate, format=kind)
    return out.getvalue()


def streamed(data: bytes) -> bytes:
    """A WAV whose sizes were not known when its header was written."""
    at = data.index(b"data")
    return data[:4] + b"\xff" * 4 + data[8 : at + 4] + b"\xff" * 4 + data[at + 8 :]


class Server(ThreadingHTTPServer):
    """`kind` picks the server; `fault` a way to fail, for the first `faulty` requests."""

    def __init__(self, kind: str, fault: str, faulty: int) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.kind, self.fault, self.faulty = kind, fault, faulty
        self.asked: list[tuple[str, dict[str, Any], dict[str, str]]] = []
        self.lent: dict[str, bytes] = {}
        self.over = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        paths = {"kokoro": {"/dev/captioned_speech": {}}, "chatterbox": {"/tts": {}}}.get(self.server.kind, {})
        answers = {
            "/openapi.json": {"paths": paths} if paths else None,
            "/v1/audio/voices": {"voices": [{"id": "af_bella"}, "am_adam"]} if self.server.kind == "kokoro" else None,
            "/get_predefined_voices": [{"display_name": "Abi", "filename": "Abigail.wav"}]
            if self.server.kind == "chatterbox"
            else None,
            "/get_reference_files": [*self.server.lent] if self.server.kind == "chatterbox" else None,
            "/api/extra/version": {"result": "KoboldCpp", "version": "1.102"} if self.server.kind == "koboldcpp" else None,
        }
        answer = answers.get(self.path)
        self._send(404 if answer is None else 200, json.dumps(answer or {"detail": "Not Found"}).encode(), "application/json")

    def do_POST(self) -> None:
        if self.path == "/upload_reference":
            self._lend(self.rfile.read(int(self.headers["content-length"])))
            return
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append((self.path, body, dict(self.headers)))
        fault = self.server.fault if len(self.server.asked) <= self.server.faulty else ""
        if fault in ("hangs", "drops"):
            self._broken_off(fault == "hangs")
            return
        if fault and fault in FAULTS:
            self._send(*FAULTS[fault])
            return
        text = body.get("text") or body["input"]
        samples = {
            "silent": lambda: np.zeros(RATE),
            "cut": lambda: spoken(text)[: RATE // 5],
            "long": lambda: np.tile(spoken(text), 12),
        }
        sound = samples.get(fault, lambda: spoken(text))().astype(np.float32)
        if self.path == "/dev/captioned_speech":
            self._captioned(text, sound)
        else:
            kind = body.get("response_format", body.get("output_format", "wav"))
            self._send(200, *self._formatted(sound, kind))

    def _broken_off(self, waits: bool) -> None:
        """Half an answer: then nothing for longer than anybody waits, or the end of the connection."""
        self.send_response(200)
        self.send_header("content-type", "audio/wav")
        self.send_header("content-length", "96000")
        self.end_headers()
        self.wfile.write(b"RIFF" + bytes(2000))
        self.wfile.flush()
        if waits:
            self.server.over.wait(5)
        self.close_connection = True

    def _lend(self, form: bytes) -> None:
        """One file of a form: its name in the head, its bytes after the empty line."""
        boundary = self.headers["content-type"].partition("boundary=")[2].encode()
        head, _, rest = form.partition(b"\r\n\r\n")
        assert b'name="files"' in head
        name = head.partition(b'filename="')[2].partition(b'"')[0].decode()
        self.server.lent[name] = rest.partition(b"\r\n--" + boundary)[0]
        self._send(200, _json({"uploaded_files": [name]}), "application/json")

    def _formatted(self, sound: np.ndarray, kind: str) -> tuple[bytes, str]:
        match kind:
            case "pcm":
                low = sound[::2] if self.server.kind == "piper" else sound
                rate = ";rate=12000" if self.server.kind == "piper" else ""
                return (low * 32767).astype("<i2").tobytes(), f"audio/pcm{rate}"
            case "mp3" | "flac" | "opus":
                return encoded(sound, {"mp3": "MP3", "flac": "FLAC", "opus": "OGG"}[kind]), f"audio/{kind}"
        return streamed(encoded(sound)), "audio/wav"

    def _captioned(self, text: str, sound: np.ndarray) -> None:
        clock, times = 0.1, []
        for word in text.split():
            length = 0.08 + 0.055 * len(word)
            times.append({"word": word, "start_time": clock, "end_time": clock + length})
            clock += length + 1 / 30
        answer = {"audio": base64.b64encode(encoded(sound)).decode(), "audio_format": "audio/wav", "timestamps": times}
        self._send(200, json.dumps(answer).encode(), "application/json")

    def _send(self, status: int, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


FAULTS: dict[str, tuple[int, bytes, str]] = {
    "empty": (200, b"", "audio/wav"),
    "voice": (400, _json({"detail": {"error": "validation_error", "message": "Voice 'x' not found"}}), "application/json"),
    "key": (401, _json({"error": {"message": "Incorrect API key"}}), "application/json"),
    "broken": (500, b"<html>Internal Server Error</html>", "text/html"),
    "garbled": (200, struct.pack("<4sI4s", b"RIFF", 9, b"WAVE") + b"junk", "audio/wav"),
    "nosound": (200, _json({"error": "no model"}), "application/json"),
}


@contextmanager
def serving(kind: str = "openai", fault: str = "", faulty: int = 1_000_000) -> Iterator[Server]:
    server = Server(kind, fault, faulty)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
