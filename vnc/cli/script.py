"""`vnc script`: lines for voice actors."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vnc.cli.opened import open_script
from vnc.diagnostics import VncError

if TYPE_CHECKING:
    from vnc.manuscript import Manuscript
    from vnc.pipeline import Shop
    from vnc.sheets import Sheet

FORMATS = ("csv", "srt", "fountain", "pdf", "txt")


@click.command("script")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--format", "form", type=click.Choice(FORMATS), help="Default: as the name after -o ends, else txt.")
@click.option(
    "--character", "people", multiple=True, metavar="NAME", help="Only this one's lines (`narrator`, too); may be repeated."
)
@click.option("--missing", is_flag=True, help="Only lines without a recording.")
@click.option("--route", default="", help="For srt: the route whose times are taken.")
@click.option("-o", "--output", default="", type=click.Path(dir_okay=False), help="Write to a file.")
def command(file: str | None, form: str | None, people: tuple[str, ...], missing: bool, route: str, output: str) -> int:
    """List the lines of FILE for those who speak them: with directions, lengths, and the name under which each recording
    is found (`voices/start_7.wav`)."""
    from vnc.manuscript import manuscript
    from vnc.pipeline import Shop, Wish
    from vnc.sheets import sheet
    from vnc.speaking import keep_names
    from vnc.store import write

    ending = Path(output).suffix.lower().lstrip(".")
    named = form or (ending if ending in FORMATS else "txt")
    if named == "pdf" and not output and sys.stdout.isatty():
        raise VncError("a PDF cannot be shown here", "write it to a file: -o lines.pdf")
    opened = open_script(file)
    shop = Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    keep_names(shop, opened.path, always=bool(output))
    told = manuscript(shop, Wish(opened.path, route=route))
    chosen = sheet(told, people, missing)
    data = _made(named, chosen, told, shop)
    if output:
        write(Path(output), data)
        click.echo(f"{output}: {len(chosen.lines)} lines")
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return 0


def _made(form: str, chosen: "Sheet", told: "Manuscript", shop: "Shop") -> bytes:
    from vnc.sheets import written

    match form:
        case "pdf":
            from vnc.sheets.pages import pdf
            from vnc.typeset import fonts_of, glyphs

            fonts = fonts_of(shop.project, shop.root)
            lost = glyphs(fonts)("".join(line.text for line in chosen.lines))
            if lost:
                click.echo(f"note: no font here has {', '.join(list(lost)[:8])}; name a folder in `fonts` of vnc.toml", err=True)
            return pdf(chosen, fonts)
        case "srt":
            return written.srt(chosen, told.ways[0]).encode() if told.ways else b""
        case _:
            texts = {"csv": written.csv, "fountain": written.fountain, "txt": written.txt}
            return texts[form](chosen).encode()
