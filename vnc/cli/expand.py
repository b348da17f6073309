"""`vnc expand`: drafts asked for, shown as a change of the script, and written into it."""

from difflib import unified_diff
from typing import TYPE_CHECKING

import click

from vnc.cli.console import show, telling
from vnc.cli.opened import open_script

if TYPE_CHECKING:
    from vnc.expand.expand import Block, Filled
    from vnc.pipeline import Shop


@click.command("expand")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--accept", is_flag=True, help="Write the drafts into the script as plain lines.")
@click.option("--take", type=click.IntRange(min=1), help="Use this take (see `vnc regen`).")
@click.option("--block", default="", help="Only this block (`start/1`).")
@click.option("--writer", "by", default="", help="Who writes; default: the project's writers, else the embedded one.")
def command(file: str | None, accept: bool, take: int | None, block: str, by: str) -> int:
    """Ask for every block of FILE that has no draft yet, pin the drafts, and show what they would change."""
    from vnc import pipeline, takes

    opened = open_script(file)
    with telling(False) as tell:
        shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root, tell)
        filled = pipeline.drafts(shop, opened.path, by or ("" if shop.project.writers else "sketch"))
    if take:
        takes.choose(shop, filled, take, block)
        filled = pipeline.drafts(shop, opened.path, locked=True)
    show(filled.story.found, pipeline.sources(shop, filled.story.found))
    if any(d.severity == "error" for d in filled.story.found):
        return 1
    chosen = (takes.named(filled, block),) if block else filled.blocks
    for each in chosen:
        click.echo(_told(each, len(takes.takes(shop.store, each.draft)) if each.draft else 0), err=True)
    _change(shop, filled, chosen, accept)
    return 0


def _told(block: "Block", count: int) -> str:
    """One line about a block: its name, who wrote it, with which seed."""
    if block.pinned is None:
        return f"{block.at}: {block.state}"
    written = block.pinned.written
    more = f", take {block.pinned.take} of {count}" if count > 1 else ""
    return f"{block.at}: {block.pinned.kind} by {written.model}, seed {written.seed}{more}"


def _change(shop: "Shop", filled: "Filled", blocks: "tuple[Block, ...]", accept: bool) -> None:
    """The files as they would be; with `accept` they are written, and the lock lets go of what the script now says."""
    from dataclasses import replace

    from vnc import drafting, pipeline
    from vnc.accepting import accepted
    from vnc.source import Source
    from vnc.store import write

    for name in dict.fromkeys(block.node.span.source for block in blocks):
        old = Source(name, shop.world.read(name).decode("utf-8"))
        new = accepted(old, blocks)
        click.echo("".join(unified_diff(old.text.splitlines(True), new.splitlines(True), name, name)), nl=False)
        if accept and new != old.text:
            write(shop.root / name, new.encode())
    if accept:
        left = tuple(b for b in filled.blocks if b not in blocks or b.pinned is None)
        files = tuple(replace(b, pinned=None) for b in filled.blocks if b not in left)
        pipeline.pin(shop, drafting.pinned(shop.world), replace(filled, blocks=(*left, *files)))
