"""`vnc lsp`: the language server."""

import click


@click.command("lsp")
@click.option("--stdio", is_flag=True, help="By standard input and output (the default; editors say it).")
@click.option("--websocket", "port", type=click.IntRange(0, 65535), help="On 127.0.0.1 at this port; 0 takes a free one.")
def command(stdio: bool, port: int | None) -> None:
    """Serve editors: what is wrong as you type, names, lengths, fixes. Asks no server and renders nothing."""
    from vnc.lsp import serving

    if port is None:
        serving.stdio()
    else:
        serving.websocket(port, _told)


def _told(port: int) -> None:
    click.echo(f"vnc lsp listens on ws://127.0.0.1:{port}", err=True)
