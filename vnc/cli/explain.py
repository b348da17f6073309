"""`vnc explain CODE`: the page of a diagnostic's code."""

import click

from vnc import data
from vnc.diagnostics import nearest


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain CODE with a wrong and a right example; without CODE, list all codes."""
    pages = {page.stem: page for page in sorted(data("codes").glob("*.md"))}
    if code is None:
        for name, page in pages.items():
            click.echo(f"{name:32}{page.read_text('utf-8').splitlines()[0].lstrip('# ')}")
    elif code in pages:
        click.echo(pages[code].read_text("utf-8").rstrip())
    else:
        near = nearest(code, pages)
        raise click.UsageError(f"no code `{code}`" + (f"; did you mean `{near}`?" if near else "; `vnc explain` lists them"))
