"""The client: tells servers apart by probing, asks, streams, counts, and never leaves a job running behind it."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import uuid4

import httpx

from vnc.loose import Json, entry
from vnc.make.kobold.ask import CLIENT_CONTEXT, Ask, Ending, Reply, Server, fields
from vnc.make.kobold.events import lines, tokens, words
from vnc.make.kobold.faults import Busy, Garbled, Lost, NoServer, Refused, TooLong

T = TypeVar("T")

_REASONS: dict[object, Ending] = {1: "end", 2: "stop"}
WAITS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds between tries while the queue is full."""
FULL = (503, 429)
"""Busy; asked too often. KoboldCpp says 503 for both."""
HINTS = {
    501: "no model is loaded: load one at the server",
    507: "the server ran out of memory: load a smaller model, or one with less context",
}
IDLE = ("ReadOnly", "inactive", "KoboldCpp/inactive", "koboldcpp/inactive")
"""What servers call their model while none is loaded."""
STREAM = {"koboldcpp": "/api/extra/generate/stream", "openai": "/v1/chat/completions"}


@dataclass(frozen=True)
class Client:
    """A connection to one server. `timeout` is how many seconds a whole answer may take; `waits` paces a full queue."""

    http: httpx.AsyncClient
    server: Server
    timeout: float = 600.0
    waits: tuple[float, ...] = WAITS
    _counts: dict[str, int] = field(default_factory=dict[str, int])

    async def ask(self, ask: Ask, tell: Callable[[str], None] = lambda text: None) -> Reply:
        """The server's answer; `tell` hears the text as it grows. On a time-out or cancel the job is aborted by its own key."""
        await self._fit(ask)
        genkey = f"VNC{uuid4().hex[:12]}"
        try:
            async with asyncio.timeout(self.timeout):
                return await (self._streamed if self.server.streams else self._whole)(ask, genkey, tell)
        except TimeoutError:
            await asyncio.shield(self._abort(genkey))
            raise Lost(f"{self.server.url} took longer than {self.timeout:.0f} s", "") from None
        except (asyncio.CancelledError, Lost, Garbled):
            await asyncio.shield(self._abort(genkey))
            raise

    async def count(self, text: str) -> int:
        """Tokens of a text: by the server where it counts, else an estimate on the safe side (3 bytes a token, so that a
        Chinese character is one)."""
        guess = len(text.encode()) // 3 + 1
        if not self.server.counts:
            return guess
        if text not in self._counts:
            answer = await self._post("/api/extra/tokencount", {"prompt": text})
            value = entry(answer, "value")
            # The server answers 0 for 50 000 tokens and more.
            self._counts[text] = value if isinstance(value, int) and value > 0 else guess
        return self._counts[text]

    async def queue(self) -> int | None:
        """How many wait at the server; None where it does not tell."""
        perf = await self._get("/api/extra/perf") if self.server.family == "koboldcpp" else None
        value = entry(perf, "queue")
        return value if isinstance(value, int) else None

    async def _fit(self, ask: Ask) -> None:
        need = await self.count(ask.memory + ask.prompt) + ask.sampling.max_length
        if need > self.server.context:
            raise TooLong(
                f"the prompt needs {need} tokens and {self.server.model} has {self.server.context}",
                "load the model with a larger context, or ask for less at once",
            )

    async def _streamed(self, ask: Ask, genkey: str, tell: Callable[[str], None]) -> Reply:
        text, count, reason = "", 0, ""
        body = fields(ask, self.server, genkey)
        try:
            async with self._open(STREAM[self.server.family], body) as response:
                async for token in tokens(lines(response.aiter_bytes())):
                    text, count, reason = text + token.text, count + 1, reason or token.reason
                    tell(text)
                    if count > ask.sampling.max_length * 2 + 16:
                        raise Lost(f"{self.server.url} does not stop", text)
        except (httpx.TransportError, httpx.StreamError) as error:
            raise Lost(f"the connection to {self.server.url} broke: {error or type(error).__name__}", text) from None
        if reason == "error":
            raise Lost(f"{self.server.url} failed while it wrote: see its own log", text)
        if not reason:
            raise Lost(f"{self.server.url} ended its answer early", text)
        return await self._ended(ask, text, count, reason)

    async def _whole(self, ask: Ask, genkey: str, tell: Callable[[str], None]) -> Reply:
        answer = await self._post("/api/v1/generate", fields(ask, self.server, genkey))
        try:
            text = str(answer["results"][0]["text"])
        except (TypeError, KeyError, IndexError):
            raise Garbled(f"{self.server.url} answered {json.dumps(answer)[:120]}", "is a model loaded?") from None
        tell(text)
        return await self._ended(ask, text, len(text) // 4, "length")

    async def _ended(self, ask: Ask, text: str, count: int, reason: str) -> Reply:
        """KoboldCpp says `length` for a stop string too; `stop_reason` 2 tells, or an answer shorter than allowed."""
        cut, met = _cut(text, ask.stop)
        ending: Ending = "stop" if met else "end" if reason in ("stop", "eos", "done") else "length"
        if ending == "length" and self.server.family == "koboldcpp":
            perf = await self._get("/api/extra/perf")
            ending = _REASONS.get(entry(perf, "stop_reason"), "length")
        return Reply(cut, ending, count)

    @asynccontextmanager
    async def _open(self, path: str, body: dict[str, object]) -> AsyncGenerator[httpx.Response, None]:
        """A streaming answer; waits while the queue is full."""
        for wait in (*self.waits, None):
            async with self.http.stream("POST", path, json=body) as response:
                if response.status_code not in FULL:
                    if response.status_code != 200:
                        await response.aread()
                        _check(self.server.url, response)
                    yield response
                    return
                await response.aread()
            await self._pause(wait, response)

    async def _post(self, path: str, body: dict[str, object]) -> Any:
        for wait in (*self.waits, None):
            try:
                response = await self.http.post(path, json=body)
            except httpx.TransportError as error:
                raise Lost(f"the connection to {self.server.url} broke: {error or type(error).__name__}", "") from None
            if response.status_code not in FULL:
                return _check(self.server.url, response)
            await self._pause(wait, response)
        raise AssertionError("the last pause raises")

    async def _pause(self, wait: float | None, response: httpx.Response) -> None:
        """Between two tries. Raises Busy, in the server's own words, after the last."""
        if wait is None:
            raise Busy(f"{self.server.url} stays busy: {_said(response)}", "wait until its queue is shorter")
        await asyncio.sleep(wait)

    async def _get(self, path: str) -> Json:
        try:
            return _check(self.server.url, await self.http.get(path))
        except (httpx.HTTPError, Garbled):
            return None

    async def _abort(self, genkey: str) -> None:
        """Without the key an abort would kill whatever runs, also somebody else's."""
        if self.server.family == "koboldcpp":
            with suppress(httpx.HTTPError):
                await self.http.post("/api/extra/abort", json={"genkey": genkey}, timeout=5.0)


@asynccontextmanager
async def connect(url: str, password: str = "", timeout: float = 600.0, **settings: Any) -> AsyncGenerator[Client, None]:
    """A client for the server at `url`. Raises NoServer or Refused, saying what was tried."""
    headers = {"Authorization": f"Bearer {password}"} if password else {}
    limits = httpx.Timeout(30.0, read=timeout)
    async with httpx.AsyncClient(base_url=url.rstrip("/"), headers=headers, timeout=limits, trust_env=False) as http:
        yield Client(http, await probe(http, url), timeout, **settings)


async def probe(http: httpx.AsyncClient, url: str) -> Server:
    """Which family of server answers: KoboldCpp first, then KoboldAI by its API level, then OpenAI's list of models."""
    extra = await _peek(http, url, "/api/extra/version")
    if entry(extra, "result") == "KoboldCpp":
        model = await _model(http, url)
        context = _value(await _peek(http, url, "/api/extra/true_max_context_length"), "value", 2048)
        return Server(url, "koboldcpp", str(entry(extra, "version") or ""), model, context, bool(entry(extra, "protected")))
    level = _value(await _peek(http, url, "/api/v1/info/version"), "result", "")
    if level:
        model = await _model(http, url)
        context = _value(await _peek(http, url, "/api/v1/config/max_context_length"), "value", 2048)
        if _parts(level) >= (1, 2, 2):
            return Server(url, "united", level, model, context)
        return Server(url, "client", level, model, min(CLIENT_CONTEXT, context))
    models = _value(await _peek(http, url, "/v1/models"), "data", list[Json]())
    if models:
        context = entry(models[0], "context_length") or entry(models[0], "max_model_len") or 8192
        return Server(url, "openai", "", str(entry(models[0], "id") or ""), int(context))
    raise NoServer(f"{url} answers, but is no text server", "start KoboldCpp, or set the address: VNC_KOBOLD_URL")


async def _model(http: httpx.AsyncClient, url: str) -> str:
    """The loaded model's name. Raises NoServer where none is loaded."""
    name = _value(await _peek(http, url, "/api/v1/model"), "result", "unknown")
    if name in IDLE:
        raise NoServer(f"{url} has no model loaded", HINTS[501])
    return name


async def _peek(http: httpx.AsyncClient, url: str, path: str) -> Json:
    """A GET that may fail: None for what is not there."""
    try:
        response = await http.get(path, timeout=10.0)
    except httpx.TransportError:
        raise NoServer(f"nobody answers at {url}", "start KoboldCpp, or set the address: VNC_KOBOLD_URL") from None
    if response.status_code == 401:
        raise Refused(f"{url} wants a password", "set VNC_KOBOLD_PASSWORD")
    if response.status_code != 200:
        return None
    with suppress(ValueError):
        return response.json()
    return None


def _check(url: str, response: httpx.Response) -> Any:
    """The JSON of an answer. `null` with status 200 is KoboldCpp's way to say that a field had the wrong type."""
    if response.status_code == 401:
        raise Refused(f"{url} wants a password, or another one", "set VNC_KOBOLD_PASSWORD")
    try:
        answer = response.json()
    except ValueError:
        raise Garbled(f"{url} answered {response.status_code} with what is no JSON: {response.text[:80]!r}") from None
    if response.status_code >= 400:
        hint = HINTS.get(response.status_code, "see the server's own log")
        raise Garbled(f"{url} answered {response.status_code}: {words(answer)}", hint)
    if answer is None:
        raise Garbled(f"{url} answered `null`: it did not understand a field", "is the server very old? update it")
    return answer


def _said(response: httpx.Response) -> str:
    try:
        return words(response.json())
    except ValueError:
        return response.text[:80] or str(response.status_code)


def _cut(text: str, stops: tuple[str, ...]) -> tuple[str, bool]:
    """The text up to the first stop string, and whether there was one."""
    found = [at for stop in stops if stop and (at := text.find(stop)) >= 0]
    return (text[: min(found)], True) if found else (text, False)


def _value(answer: Json, name: str, default: T) -> T:
    value = entry(answer, name)
    return value if isinstance(value, type(default)) else default


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
