"""`vnc regen`: another draft for a block."""

import click

from vnc.cli.console import telling
from vnc.cli.opened import open_script


@click.command("regen")
@click.argument("block")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--seed", type=click.IntRange(1, 999_999), help="The dice; default: another one each time.")
@click.option("--takes", "count", type=click.IntRange(1, 20), default=1, show_default=True, help="How many drafts to roll.")
@click.option("--writer", "by", default="", help="Who writes; default: the project's writers, else the embedded one.")
def command(block: str, file: str | None, seed: int | None, count: int, by: str) -> None:
    """Ask again for BLOCK (`start/1`) of FILE. Every take is kept; the first new one is used."""
    from vnc import pipeline, takes

    opened = open_script(file)
    with telling(False) as tell:
        shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root, tell)
        who = by or ("" if shop.project.writers else "sketch")
        filled = pipeline.drafts(shop, opened.path, who)
        rolled = takes.roll(shop, filled, takes.named(filled, block), count, seed, who)
    for entry in rolled:
        click.echo(f"{entry.at} take {entry.take}, seed {entry.written.seed}, {entry.written.model}:\n{entry.written.text}")
    click.echo(f"take {rolled[0].take} is in use; `vnc expand --take N --block {block}` chooses another", err=True)
