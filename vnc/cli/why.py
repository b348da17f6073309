"""`vnc why`: what differs between two made things."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import click

from vnc.cli.opened import open_store, user_file
from vnc.diagnostics import VncError
from vnc.loose import Json
from vnc.project import configure, find_root
from vnc.reasons import before
from vnc.store import Store


@click.command("why")
@click.argument("one")
@click.argument("other", required=False)
def command(one: str, other: str | None) -> None:
    """Compare the requests of two entries of the store, by key or file: every line is a reason for making both.

    An entry alone is compared with the one in whose place it came: the same line, say, before its last edit.
    """
    store = open_store(configure(find_root(Path.cwd()), os.environ, user_file()))
    old, new = (one, other) if other else (_before(store, one), one)
    ours, theirs = dict(_flat(_request(store, old))), dict(_flat(_request(store, new)))
    differences = [name for name in sorted({*ours, *theirs}) if ours.get(name) != theirs.get(name)]
    for name in differences:
        click.echo(f"{name}: {ours.get(name, '-')!r} -> {theirs.get(name, '-')!r}")
    if not differences:
        click.echo("the requests are equal")


def _before(store: Store, name: str) -> str:
    found = before(store, _facts(store, name).stem)
    if found is None:
        raise VncError(f"`{name}` came in nothing's place", "name the entry to compare it with as well")
    return found


def _request(store: Store, name: str) -> Json:
    return json.loads(_facts(store, name).read_text("utf-8"))["request"]


def _facts(store: Store, name: str) -> Path:
    """The facts of an entry, by its file or the beginning of its key."""
    stem = Path(name).name.split(".")[0]
    found = sorted(store.root.glob(f"{stem[:2]}/{stem}*.json")) if len(stem) >= 4 else []
    if not found:
        raise VncError(f"the store has no entry `{name}`", "give a key of `vnc build --json`, or a file of the store")
    return found[0]


def _flat(value: Json, path: str = "") -> Iterator[tuple[str, Json]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{path}[{number}]")
    else:
        yield path, value
