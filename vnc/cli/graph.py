"""`vnc graph`: the story's labels, menus and endings, and what leads where."""

from pathlib import Path

import click

from vnc.cli.opened import open_script

FORMATS = {"mermaid": (".mmd",), "dot": (".dot", ".gv"), "json": (".json",), "svg": (".svg",)}


@click.command("graph")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default=None, help="Default: as the name after -o ends, else mermaid."
)
@click.option("-o", "--output", default="", type=click.Path(dir_okay=False), help="Write to a file.")
def command(file: str | None, form: str | None, output: str) -> int:
    """Show how the labels and menus of FILE hang together: choices, conditions, endings, and what no way leads to."""
    from vnc import graph as drawn
    from vnc.manuscript import manuscript
    from vnc.pipeline import Shop, Wish
    from vnc.store import write

    opened = open_script(file)
    shop = Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    made = drawn.graph(manuscript(shop, Wish(opened.path)))
    ending = Path(output).suffix.lower()
    named = form or next((name for name, endings in FORMATS.items() if ending in endings), "mermaid")
    written = {"mermaid": drawn.mermaid, "dot": drawn.dot, "json": drawn.json, "svg": drawn.svg}[named](made)
    if output:
        write(Path(output), written.encode())
        click.echo(output)
    else:
        click.echo(written, nl=False)
    return 0
