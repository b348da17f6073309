"""Text servers as a writer: a brief becomes a question with sampling by kind, and the stream becomes a draft."""

import asyncio
import os
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from vnc.diagnostics import VncError
from vnc.draft import Brief, Draft, Written
from vnc.make.kobold.ask import KINDS, Ask, Sampling
from vnc.make.kobold.client import connect
from vnc.make.roles import Missing, Probe, Ready
from vnc.options import option
from vnc.record import record

SEEDS = 999_999
PROBING = 4.0
"""Seconds that a probe may take."""
STOPS = ("\n\n\n", "\nEach line is one of:", "\n###")
"""Where a model without a grammar has begun to talk about something else."""
ENDS = ("Po", "Pe", "Pf", "Pi")
"""Kinds of characters that end a line: full stops, closing brackets and quotes."""


@record
class Options:
    url: str = option("", "The server's address; VNC_KOBOLD_URL, or http://127.0.0.1:5001, if empty.")
    timeout: float = option(600.0, "Seconds that a whole answer may take.", gt=0)


class Kobold:
    """KoboldCpp, KoboldAI and servers that speak OpenAI's dialect."""

    name = "kobold"
    version = "1"
    Options = Options

    def probe(self, options: Options) -> Probe:
        try:
            return Ready(asyncio.run(_probe(address(options))))
        except VncError as error:
            return Missing(str(error), error.hint)
        except TimeoutError:
            return Missing(f"{address(options)} does not answer within {PROBING:.0f} s", "is it loading a model? try again")

    def write(self, brief: Brief, options: Options, tell: Callable[[str], None]) -> Written:
        return asyncio.run(_write(brief, address(options), options.timeout, tell))


WRITER = Kobold()


def address(options: Options) -> str:
    url = getattr(options, "url", "") or os.environ.get("VNC_KOBOLD_URL", "") or "http://127.0.0.1:5001"
    return url.replace("//localhost", "//127.0.0.1")


def password() -> str:
    """Never in a settings file, so never in a repository."""
    return os.environ.get("VNC_KOBOLD_PASSWORD", "")


def sampling(draft: Draft, tokens: int, attempt: int = 1) -> Sampling:
    """The kind's settings with room for the longest legal answer; another attempt rolls other dice."""
    chosen = KINDS[draft.kind]
    seed = (draft.seed + (attempt - 1) * 7919 - 1) % SEEDS + 1
    temperature = chosen.temperature if draft.temperature is None else draft.temperature
    return replace(chosen, temperature=temperature, max_length=tokens, seed=seed)


async def _probe(url: str) -> str:
    async with asyncio.timeout(PROBING), connect(url, password(), PROBING) as client:
        await client.count("Are you there?")
        server = client.server
        return f"{server.family} {server.version} at {url}, {server.model}, {server.context} tokens of context"


async def _write(brief: Brief, url: str, timeout: float, tell: Callable[[str], None]) -> Written:
    async with connect(url, password(), timeout) as client:
        chosen = sampling(brief.draft, brief.tokens, brief.attempt)
        grammar = brief.grammar if client.server.grammars else ""
        reply = await client.ask(Ask(brief.prompt, brief.memory, chosen, STOPS, grammar), tell)
        text = whole_lines(reply.text) if reply.ended == "length" else reply.text
        return Written(text, client.server.model, chosen.seed, _printed(chosen))


def whole_lines(text: str) -> str:
    """Without a last line that was cut in its middle: it ends in no mark that could end a line, in whatever script."""
    last = text.rstrip()[-1:]
    return text if not last or unicodedata.category(last) in ENDS else text[: text.rfind("\n") + 1]


def _printed(chosen: Sampling) -> str:
    told = f"temperature={chosen.temperature:g} top_p={chosen.top_p:g} top_k={chosen.top_k} min_p={chosen.min_p:g}"
    return f"{told} rep_pen={chosen.rep_pen:g}/{chosen.rep_pen_range} tokens={chosen.max_length}"
