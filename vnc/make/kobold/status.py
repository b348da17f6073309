"""What a text server is and does right now: a real round trip, not what it says of itself."""

from time import perf_counter
from typing import Any

from vnc.make.kobold.ask import Ask, Sampling, Server
from vnc.make.kobold.client import Client, connect
from vnc.record import record

CHOICE = 'root ::= "left" | "right"'
WORDS = ("left", "right")
TRIAL = 24
"""Tokens written to measure the speed."""


@record
class Status:
    """`speed` in tokens a second; `grammar` None where the family has none; `queue` None where nobody tells."""

    server: Server
    speed: float
    grammar: bool | None
    queue: int | None


async def status(url: str, password: str = "", timeout: float = 60.0) -> Status:
    """Raises VncError if the server is not there or does not answer."""
    async with connect(url, password, timeout) as client:
        queue = await client.queue()
        grammar = await _keeps_to_grammar(client) if client.server.grammars else None
        return Status(client.server, await _speed(client), grammar, queue)


async def _keeps_to_grammar(client: Client) -> bool:
    """A server that drops the grammar goes on with the sentence instead of choosing a word."""
    chosen = Sampling(max_length=8, temperature=0.7)
    reply = await client.ask(Ask("The capital of France is", sampling=chosen, grammar=CHOICE))
    return reply.text.strip() in WORDS


async def _speed(client: Client) -> float:
    heard: list[float] = []
    began = perf_counter()

    def listen(text: Any) -> None:
        heard.append(perf_counter())

    reply = await client.ask(Ask("Once upon a time", sampling=Sampling(max_length=TRIAL)), listen)
    spent = max(1e-6, (heard[-1] if heard else perf_counter()) - began)
    return (reply.tokens or TRIAL) / spent
