"""`vnc kobold`: the text server."""

import asyncio
import os
from pathlib import Path

import click

from vnc.cli.opened import user_file
from vnc.options import validated
from vnc.project import configure, find_root


@click.group("kobold")
def command() -> None:
    """Look at the text server that writes drafts."""


@command.command("status")
@click.option("--url", default="", help="The server's address; default: the project's, or VNC_KOBOLD_URL.")
def show_status(url: str) -> int:
    """Ask the server for a word and a sentence: version, model, context, speed, grammar, queue."""
    from vnc.make.kobold.status import status
    from vnc.make.kobold.writer import Options, address, password

    options = configure(find_root(Path.cwd()), os.environ, user_file()).project.options.get("kobold", {})
    told = validated(Options, {**options, **({"url": url} if url else {})}, "options.kobold")
    found = asyncio.run(status(address(told), password(), min(told.timeout, 60.0)))
    server = found.server
    grammar = {True: "works", False: "dropped without a word: drafts are checked all the same", None: "not known to this server"}
    rows = {
        "address": server.url,
        "server": f"{server.family} {server.version}".strip(),
        "model": server.model,
        "context": f"{server.context} tokens",
        "password": "wanted, and accepted" if server.protected else "none",
        "speed": f"{found.speed:.1f} tokens a second",
        "grammar": grammar[found.grammar],
        "queue": "unknown" if found.queue is None else f"{found.queue} waiting",
    }
    for name, value in rows.items():
        click.echo(f"{name:10}{value}")
    return 0
