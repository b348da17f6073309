"""What is asked of a text server and what comes back, as data."""

from collections.abc import Mapping
from typing import Literal

from vnc.record import record

Family = Literal["koboldcpp", "united", "client", "openai"]
Ending = Literal["end", "stop", "length"]
CLIENT_CONTEXT = 2048
"""The most that KoboldAI-Client accepts."""


@record
class Sampling:
    """How words are drawn. Tokens for lengths; `seed` 1..999999 (0 lets the server choose)."""

    temperature: float = 0.7
    top_p: float = 0.9
    top_k: int = 100
    min_p: float = 0.0
    rep_pen: float = 1.1
    rep_pen_range: int = 1024
    rep_pen_slope: float = 0.9
    sampler_order: tuple[int, ...] = (6, 0, 1, 2, 3, 4, 5)
    max_length: int = 200
    seed: int = 1


KINDS: Mapping[str, Sampling] = {
    "outline": Sampling(temperature=0.8, top_p=0.9, rep_pen=1.1, rep_pen_range=1024, max_length=500),
    "scene": Sampling(temperature=0.8, top_p=0.9, rep_pen=1.1, rep_pen_range=1024, max_length=500),
    "dialogue": Sampling(temperature=0.9, top_p=0.85, rep_pen=1.15, rep_pen_range=512, max_length=300),
    "expand": Sampling(temperature=0.7, top_p=0.9, rep_pen=1.05, rep_pen_range=1024, max_length=400),
    "actions": Sampling(temperature=0.8, top_p=0.9, rep_pen=1.1, rep_pen_range=512, max_length=160),
    "character": Sampling(temperature=0.7, top_p=0.9, rep_pen=1.1, rep_pen_range=1024, max_length=400),
    "summary": Sampling(temperature=0.5, top_p=0.9, rep_pen=1.05, rep_pen_range=1024, max_length=200),
    "prompt": Sampling(temperature=0.6, top_p=0.9, rep_pen=1.1, rep_pen_range=512, max_length=120),
}
"""Settings per kind of `@generate`."""


@record
class Ask:
    """A prompt with what must stay in sight (`memory`), where to stop, and the grammar (GBNF) to keep to."""

    prompt: str
    memory: str = ""
    sampling: Sampling = Sampling()
    stop: tuple[str, ...] = ()
    grammar: str = ""


@record
class Reply:
    """Text without its stop string. `ended`: the model was done, met a stop string, or ran out of tokens."""

    text: str
    ended: Ending
    tokens: int = 0


@record
class Server:
    """A text server that answered: what it is and what it understands."""

    url: str
    family: Family
    version: str
    model: str
    context: int
    protected: bool = False

    @property
    def streams(self) -> bool:
        return self.family in ("koboldcpp", "openai")

    @property
    def grammars(self) -> bool:
        return self.family == "koboldcpp"

    @property
    def counts(self) -> bool:
        return self.family == "koboldcpp"


def fields(ask: Ask, server: Server, genkey: str) -> dict[str, object]:
    """The request body for a family of servers: each gets only what it understands."""
    return _BODIES[server.family](ask, server, genkey)


def _old(ask: Ask, server: Server, genkey: str) -> dict[str, object]:
    """KoboldAI-Client refuses unknown fields with 422, a temperature of 0, and lengths outside 1..512 and 512..2048."""
    s = ask.sampling
    return {
        "prompt": ask.memory + ask.prompt,
        "max_length": min(512, max(1, s.max_length)),
        "max_context_length": min(CLIENT_CONTEXT, max(512, server.context)),
        "temperature": max(0.01, s.temperature),
        "top_p": s.top_p,
        "top_k": s.top_k,
        "rep_pen": s.rep_pen,
        "rep_pen_range": s.rep_pen_range,
        "rep_pen_slope": s.rep_pen_slope,
        "sampler_order": list(s.sampler_order),
        "sampler_seed": s.seed,
        "quiet": True,
    }


def _united(ask: Ask, server: Server, genkey: str) -> dict[str, object]:
    body = _old(ask, server, genkey) | {"max_length": ask.sampling.max_length, "max_context_length": server.context}
    return body | {"stop_sequence": list(ask.stop)}


def _koboldcpp(ask: Ask, server: Server, genkey: str) -> dict[str, object]:
    more = {
        "prompt": ask.prompt,
        "memory": ask.memory,
        "min_p": ask.sampling.min_p,
        "stop_sequence": list(ask.stop)[:32],
        "trim_stop": True,
        "genkey": genkey,
    }
    return _united(ask, server, genkey) | more | ({"grammar": ask.grammar} if ask.grammar else {})


def _openai(ask: Ask, server: Server, genkey: str) -> dict[str, object]:
    memory = [{"role": "system", "content": ask.memory}] if ask.memory else []
    return {
        "model": server.model,
        "messages": [*memory, {"role": "user", "content": ask.prompt}],
        "max_tokens": ask.sampling.max_length,
        "temperature": ask.sampling.temperature,
        "top_p": ask.sampling.top_p,
        "seed": ask.sampling.seed,
        "stop": list(ask.stop)[:4],
        "stream": True,
    }


_BODIES = {"client": _old, "united": _united, "koboldcpp": _koboldcpp, "openai": _openai}
