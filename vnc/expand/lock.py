"""`vnc.lock`: the drafts in use, as text that can be read, compared and merged. TOML, in the script's order."""

import tomllib
from collections.abc import Mapping
from typing import Any

from vnc.diagnostics import VncError
from vnc.draft import Lock, Pinned, Written

NAME = "vnc.lock"
HEAD = """\
# Drafts of @generate blocks, pinned by vnc. Keep this file with the script: with it a build asks no server.
# `vnc expand --accept` writes a draft into the script; `vnc regen BLOCK` asks for another.
"""


def load(text: str) -> Lock:
    """The lock's entries. Raises VncError for a file that is no lock (a merge conflict, most often)."""
    try:
        entries = tomllib.loads(text).get("draft", [])
        return tuple(_pinned(entry) for entry in entries)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        hint = "a merge conflict? keep either side of each entry" if "<<<<<<<" in text else f"mend or delete {NAME}"
        raise VncError(f"{NAME} cannot be read: {error}", hint) from None


def dump(lock: Lock) -> str:
    """The file's text: equal locks give equal bytes, and a changed draft changes its own lines only."""
    return HEAD + "".join(f"\n{_entry(pinned)}" for pinned in lock)


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
