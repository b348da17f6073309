"""Why things were made: each is compared with what bore its name in the build before, field by field of their requests."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from vnc.events import Item
from vnc.loose import Json
from vnc.record import record
from vnc.request import key
from vnc.store import Store

WORDS: Mapping[str, str] = {
    "segment.text": "text", "segment.stage": "picture", "segment.length": "length", "segment.faces": "lips",
    "segment.speaker": "speaker", "segment.speaker_before": "speaker before it", "segment.before": "picture before it",
    "segment.entry": "transition", "segment.choices": "menu", "segment.reaction": "reaction", "look.skin": "interface",
    "look.size": "size", "look.fps": "frame rate", "look.motion": "motion", "look.renderer": "version of vnc",
    "look.fonts": "fonts", "coding": "coding", "maker": "maker", "part.cues": "sounds", "decibels": "loudness",
    "dips": "peaks", "how": "coding",
}  # fmt: skip
"""Fields of requests as they are called before people; any other goes by its own name."""
SUFFIX = ".built"


@record
class Built:
    """A request: what bore which name in the last build of a film, and what had borne it before."""

    out: str
    version: str = "2"
    kind: Literal["built"] = "built"


@record
class Reason:
    """A thing that was made. `why` is "new" or what changed; "" if it is the same request once more."""

    phase: str
    name: str
    why: str
    seconds: float


def reasons(store: Store, out: Path, items: Sequence[Item]) -> tuple[Reason, ...]:
    """Why each thing was made, and from now on this build is the one to compare with."""
    asked = Built(str(out.resolve()))
    last, earlier = json.loads(store.read(key(asked), SUFFIX) or b"[{}, {}]")
    named = {f"{item.phase} {item.name}": item.key for item in items}
    if changed := dict(named.items() - last.items()):
        replaced = {name: last[name] for name in changed if name in last}
        store.put(asked, json.dumps([{**last, **named}, {**earlier, **replaced}]).encode(), SUFFIX)
    kept = frozenset(named.values())
    return tuple(
        Reason(item.phase, item.name, _why(store, last.get(f"{item.phase} {item.name}"), item.key, kept), item.seconds)
        for item in items
        if not item.reused
    )


def before(store: Store, name: str) -> str | None:
    """The key of what bore the name of an entry in the build before it."""
    for path in sorted(store.root.glob(f"??/*{SUFFIX}")):
        with suppress(OSError, ValueError):
            last, earlier = json.loads(path.read_text("utf-8"))
            found = next((earlier[called] for called, made in last.items() if made == name and called in earlier), None)
            if found is not None:
                return found
    return None


def _why(store: Store, old: str | None, new: str, kept: frozenset[str]) -> str:
    """What is still in use under another name has moved: what bears its name now is new."""
    if old is None or (old in kept and old != new):
        return "new"
    found = _request(store, old), _request(store, new)
    if None in found:
        return "gone from the store" if old == new else "new"
    changed = dict.fromkeys(_word(path) for path in differences(*found))
    return ", ".join(changed) + " changed" if changed else "gone from the store"


def differences(one: Json, other: Json, path: str = "") -> Iterator[str]:
    """The fields in which two printed requests differ, to a depth of two."""
    if isinstance(one, dict) and isinstance(other, dict) and path.count(".") < 1:
        for name in sorted({*one, *other} - {""}):
            if one.get(name) != other.get(name):
                yield from differences(one.get(name), other.get(name), f"{path}.{name}" if path else name)
    elif one != other:
        yield path


def _word(path: str) -> str:
    return WORDS.get(path) or WORDS.get(path.partition(".")[0]) or path.rpartition(".")[2].replace("_", " ")


def _request(store: Store, name: str) -> Any:
    with suppress(OSError, ValueError, KeyError):
        return json.loads(store.path(name, ".json").read_text("utf-8"))["request"]
    return None


def told(found: Sequence[Reason], items: Sequence[Item]) -> Iterator[str]:
    """Lines for people: segments and assets one by one, the parts of the sound together, what was reused by kind."""
    for reason in found:
        if reason.phase in ("make", "draw"):
            what = f"segment {reason.name}" if reason.phase == "draw" else reason.name
            yield f"{what}: {reason.why} ({reason.seconds:.2f} s)"
    sounds = [reason for reason in found if reason.phase == "sound"]
    if sounds:
        names = [reason.name.removeprefix("sound ") for reason in sounds]
        yield f"sound from {names[0]}: {sounds[0].why} ({len(sounds)} parts, {sum(r.seconds for r in sounds):.2f} s)"
    kinds = {"make": "voices, pictures and sounds", "draw": "segments", "sound": "parts of the sound"}
    for phase, words in kinds.items():
        own = [item for item in items if item.phase == phase]
        if own:
            yield f"{sum(item.reused for item in own)} of {len(own)} {words} reused"
