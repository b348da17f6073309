"""`vnc frame`: one picture of the film."""

from pathlib import Path

import click

from vnc.cli.console import show, telling
from vnc.cli.opened import open_script


@click.command("frame")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--at", type=float, required=True, help="Seconds from the film's start.")
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="The PNG file; default: beside the films.")
@click.option("--size", help="720p, 1080p, 4k or WIDTHxHEIGHT.")
@click.option("--tier", type=click.Choice(["draft", "preview", "final"]), help="How carefully it is made.")
@click.option("--route", default="", help="The route to take through the menus.")
def command(file: str | None, at: float, out: str | None, size: str | None, tier: str | None, route: str) -> int:
    """Draw the picture of FILE at a time, as PNG. Voices that are not made yet count with estimated lengths."""
    from vnc import pipeline
    from vnc.preview import still
    from vnc.store import write

    opened = open_script(file, {"size": size, "tier": tier})
    path = (
        Path(out) if out else opened.configured.root / opened.configured.project.output / f"{Path(opened.path).stem}-{at:g}s.png"
    )
    with telling(False, quiet=True) as tell:
        shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root, tell)
        checked = pipeline.check(shop, pipeline.Wish(opened.path, route=route))
        if not checked.ok:
            show(checked.found, pipeline.sources(shop, checked.found))
            return 1
        write(path, still(shop, checked.value, pipeline.tier_of(shop, pipeline.Wish(opened.path)), at))
    click.echo(str(path))
    return 0
