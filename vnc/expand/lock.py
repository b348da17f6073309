"""`vnc.lock`: the drafts in use and the names of lines, as text that can be read, compared and merged. TOML, in the script's
order."""

import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from vnc.diagnostics import VncError
from vnc.draft import Lock, Pinned, Written
from vnc.lines import Kept, Ledger, Named

NAME = "vnc.lock"
HEAD = """\
# Drafts of @generate blocks, pinned by vnc. Keep this file with the script: with it a build asks no server.
# `vnc expand --accept` writes a draft into the script; `vnc regen BLOCK` asks for another.
"""


def load(text: str) -> Lock:
    """The lock's entries. Raises VncError for a file that is no lock (a merge conflict, most often)."""
    with _reading(text):
        return tuple(_pinned(entry) for entry in tomllib.loads(text).get("draft", []))


def ledger(text: str) -> Ledger:
    """What the lock knows of the lines of each script. Raises VncError as `load` does."""
    with _reading(text):
        told = tomllib.loads(text)
        tables: list[dict[str, Any]] = [told.get(name, {}) for name in ("lines", "takes", "recorded")]
        return {path: _kept(*(table.get(path, {}) for table in tables)) for path in sorted(set[str]().union(*tables))}


@contextmanager
def _reading(text: str) -> Generator[None, None, None]:
    try:
        yield
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        hint = "a merge conflict? keep either side of each entry" if "<<<<<<<" in text else f"mend or delete {NAME}"
        raise VncError(f"{NAME} cannot be read: {error}", hint) from None


def dump(lock: Lock, lines: Ledger | None = None) -> str:
    """The file's text: equal locks give equal bytes, and a changed draft or line changes its own lines only."""
    names = (_lines(path, kept) for path, kept in sorted((lines or {}).items()))
    return HEAD + "".join(f"\n{part}" for part in (*map(_entry, lock), *names) if part)


def _kept(lines: Mapping[str, Any], takes: Mapping[str, Any], recorded: Mapping[str, Any]) -> Kept:
    named = tuple(Named(id, str(who), str(said)) for id, (who, said) in lines.items())
    heard = {id: (str(digest), str(said)) for id, (digest, said) in recorded.items()}
    return Kept(named, {id: int(take) for id, take in takes.items()}, heard)


def _lines(path: str, kept: Kept) -> str:
    """The tables of one script: a line for each line."""
    names = "".join(f"{_text(line.id)} = [{_text(line.who)}, {_text(line.said[1])}]\n" for line in kept.lines)
    takes = "".join(f"{_text(id)} = {take}\n" for id, take in sorted(kept.dice.items()))
    heard = "".join(f"{_text(id)} = [{_text(digest)}, {_text(said)}]\n" for id, (digest, said) in sorted(kept.heard.items()))
    tables = ((f"[lines.{_text(path)}]", names), (f"[takes.{_text(path)}]", takes), (f"[recorded.{_text(path)}]", heard))
    return "\n".join(f"{head}\n{rows}" for head, rows in tables if rows)


def find(lock: Lock, digest: str) -> Pinned | None:
    return next((pinned for pinned in lock if pinned.digest == digest), None)


def _pinned(entry: Mapping[str, Any]) -> Pinned:
    written = Written(entry["text"], entry["model"], int(entry["seed"]), entry.get("settings", ""))
    return Pinned(entry["request"], entry["at"], entry["kind"], written, int(entry.get("take", 1)))


def _entry(pinned: Pinned) -> str:
    take = [f"take = {pinned.take}"] if pinned.take != 1 else []
    facts = [
        "[[draft]]",
        f"at = {_text(pinned.at)}",
        f"kind = {_text(pinned.kind)}",
        f"request = {_text(pinned.digest)}",
        f"model = {_text(pinned.written.model)}",
        f"seed = {pinned.written.seed}",
        f"settings = {_text(pinned.written.settings)}",
        *take,
    ]
    return "\n".join([*facts, f'text = """\n{_block(pinned.written.text)}"""', ""])


def _text(text: str) -> str:
    return '"' + _escape(text).replace('"', '\\"').replace("\n", "\\n") + '"'


def _block(text: str) -> str:
    """The inside of a multi-line string: line breaks stay, three quotes in a row and control characters do not."""
    body = _escape(text).replace('"""', '""\\"')
    return body[:-1] + '\\"' if body.endswith('"') else body


def _escape(text: str) -> str:
    plain = text.replace("\\", "\\\\")
    return "".join(c if c in "\n\t" or (c >= " " and c != "\x7f") else f"\\u{ord(c):04x}" for c in plain)
