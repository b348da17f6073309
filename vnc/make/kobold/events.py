"""Server-sent events, whatever pieces they arrive in."""

import json
from collections.abc import AsyncIterator

from vnc.make.kobold.faults import Garbled
from vnc.record import record

LONGEST_EVENT = 1_000_000


@record
class Token:
    """A piece of text; `reason` is empty until the last one."""

    text: str
    reason: str = ""


async def tokens(lines: AsyncIterator[str]) -> AsyncIterator[Token]:
    """The tokens of a stream of lines: events end at an empty line, `event:` and `data:` may come apart.

    Raises Garbled for an event that is no JSON or grows without end.
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


def _token(data: str) -> Token | None:
    """KoboldCpp's or OpenAI's form; None for `[DONE]` and for events without text."""
    if data == "[DONE]":
        return None
    try:
        event = json.loads(data)
    except ValueError:
        raise Garbled(f"the stream holds what is no JSON: {data[:80]!r}") from None
    if not isinstance(event, dict):
        raise Garbled(f"the stream holds {data[:80]!r}")
    if "token" in event:
        reason = event.get("finish_reason")
        return Token(str(event["token"]), "" if reason in (None, "null") else str(reason))
    choices = event.get("choices") or [{}]
    choice = choices[0] if isinstance(choices, list) and isinstance(choices[0], dict) else {}
    text = (choice.get("delta") or {}).get("content") or choice.get("text") or ""
    return Token(str(text), str(choice.get("finish_reason") or ""))
