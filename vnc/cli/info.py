"""`vnc info`: every setting, its value, and where that came from."""

import os
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

import click

from vnc.cli.opened import user_file
from vnc.options import offered
from vnc.project import configure, find_root


@click.command("info")
@click.argument("folder", type=click.Path(exists=True, file_okay=False), default=".")
def command(folder: str) -> None:
    """Show the settings that hold in FOLDER."""
    configured = configure(find_root(Path(folder)), os.environ, user_file())
    click.echo(f"project   {configured.root}")
    for name, value in _flat(configured.project):
        click.echo(f"{name:16}{_shown(value):32}{configured.origin.get(name, 'default')}")


def _flat(settings: object, path: str = "") -> Iterator[tuple[str, object]]:
    for name in offered(type(settings)):
        value = getattr(settings, name)
        if is_dataclass(value):
            yield from _flat(value, f"{path}{name}.")
        else:
            yield path + name, value


def _shown(value: Any) -> str:
    match value:
        case (int() as width, int() as height):
            return f"{width}x{height}"
        case [*parts]:
            return ", ".join(map(str, parts)) or "-"
        case None | "" | {}:
            return "-"
        case _:
            return str(value)
