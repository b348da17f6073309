"""Server-sent events, whatever pieces they arrive in."""

import json
from collections.abc import AsyncIterator

from vnc.loose import Json, entry
from vnc.make.kobold.faults import Garbled
from vnc.record import record

LONGEST_EVENT = 1_000_000


@record
class Token:
    """A piece of text; `reason` is empty until the last one."""

    text: str
    reason: str = ""


DONE = Token("", "done")
"""The end of a stream in OpenAI's dialect, where no token told a reason."""


async def lines(pieces: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """The lines of a stream, which end at a line feed alone: a text may hold other separators (U+2028), and a letter may come
    in two pieces. Raises Garbled for a line that grows without end."""
    rest = b""
    async for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            yield line.decode("utf-8", "replace").rstrip("\r")
        if len(rest) > LONGEST_EVENT:
            raise Garbled("a line of the stream grows without end")
    yield rest.decode("utf-8", "replace")


async def tokens(lines: AsyncIterator[str]) -> AsyncIterator[Token]:
    """The tokens of a stream of lines: events end at an empty line, `event:` and `data:` may come apart.

    Raises Garbled for an event that is no JSON, grows without end, or tells of an error.
    """
    data: list[str] = []
    async for line in lines:
        if line.startswith("data:"):
            data.append(line[5:].strip())
            if sum(map(len, data)) > LONGEST_EVENT:
                raise Garbled("an event of the stream grows without end")
        elif not line and data:
            if (token := _token("\n".join(data))) is not None:
                yield token
            data = []
    if data and (token := _token("\n".join(data))) is not None:
        yield token


def words(answer: Json) -> str:
    """What a server says went wrong, whichever form it says it in: `detail`, `error`, `msg`, `message`."""
    for name in ("detail", "error", "msg", "message"):
        answer = entry(answer, name) or answer
    return str(answer)[:200]


def _token(data: str) -> Token | None:
    """KoboldCpp's or OpenAI's form; None for an event without data."""
    if data == "[DONE]":
        return DONE
    if not data:
        return None
    try:
        event: Json = json.loads(data)
    except ValueError:
        raise Garbled(f"the stream holds what is no JSON: {data[:80]!r}") from None
    if not isinstance(event, dict):
        raise Garbled(f"the stream holds {data[:80]!r}")
    if "token" in event:
        reason = event.get("finish_reason")
        return Token(str(event["token"]), "" if reason in (None, "null") else str(reason))
    if event.get("error"):
        raise Garbled(f"the server says: {words(event)}", "see the server's own log")
    choices = event.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    text = entry(entry(choice, "delta"), "content") or entry(choice, "text") or ""
    return Token(str(text), str(entry(choice, "finish_reason") or ""))
