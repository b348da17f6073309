"""`vnc check`: what is wrong with a script."""

import click

from vnc.cli.console import show
from vnc.cli.opened import open_script


@click.command("check")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif", "github"]), default="text", help="For whom.")
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
def command(file: str | None, form: str, route: str, strict: bool) -> int:
    """Show every mistake of FILE and of what it includes; make nothing."""
    from vnc import pipeline

    opened = open_script(file)
    shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    checked = pipeline.check(shop, pipeline.Wish(opened.path, route=route))
    show(checked.found, pipeline.sources(shop, checked.found), form)
    severities = [d.severity for d in checked.found]
    if form == "text":
        from vnc.report import counted

        click.echo(f"{opened.path}: {counted(checked.found) or 'nothing to complain about'}", err=True)
    return int("error" in severities or (strict and "warning" in severities))
