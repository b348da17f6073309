"""`vnc cache`: what the store holds, and making room."""

import os
from pathlib import Path
from shutil import rmtree

import click

from vnc.cli.opened import open_store, user_file
from vnc.project import Configured, configure, find_root


@click.group("cache")
def command() -> None:
    """Look into the store of made things, check it, make room, or empty it."""


@command.command("ls")
def ls() -> None:
    """What is kept: kind, number and size."""
    store = open_store(_here())
    kinds: dict[str, list[int]] = {}
    for _, suffix, size, _ in store.entries():
        kinds.setdefault(suffix, []).append(size)
    for suffix, sizes in sorted(kinds.items()):
        click.echo(f"{suffix:8}{len(sizes):8} entries {sum(sizes) / 1e6:10.1f} MB")
    click.echo(f"{store.root}: {sum(map(sum, kinds.values())) / 1e6:.1f} MB")


@command.command("verify")
def verify() -> None:
    """Check every entry against its digest; damaged ones are dropped and made again by the next build."""
    damaged = open_store(_here()).verify()
    click.echo(f"{len(damaged)} damaged entries dropped" if damaged else "all entries are whole")


@command.command("gc")
@click.option("--cap", type=click.IntRange(min=0), help="Gigabytes to keep; default: the project's `cache.cap`.")
def gc(cap: int | None) -> None:
    """Drop what was not used for the longest time."""
    here = _here()
    limit = here.project.cache.cap if cap is None else cap
    freed = open_store(here).collect(limit * 10**9)
    click.echo(f"{freed / 1e6:.1f} MB freed")


@command.command("clear")
@click.confirmation_option(prompt="Drop everything that was made?")
def clear() -> None:
    """Drop everything."""
    rmtree(open_store(_here()).root, ignore_errors=True)
    click.echo("the store is empty")


def _here() -> Configured:
    return configure(find_root(Path.cwd()), os.environ, user_file())
