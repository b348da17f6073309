"""`vnc lint`: what a careful editor would mark."""

import click

from vnc.cli.console import show
from vnc.cli.opened import open_script


@click.command("lint")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--fix", is_flag=True, help="Put in every fix that is safe.")
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif", "github"]), default="text", help="For whom.")
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--strict", is_flag=True, help="Notes and warnings count as errors.")
@click.option("--rules", is_flag=True, help="List the rules as this project has them.")
def command(file: str | None, fix: bool, form: str, route: str, strict: bool, rules: bool) -> int:
    """Show what could be better in FILE and in what it includes, with all that `check` says. Errors come first.

    `[lint]` in vnc.toml sets the rules; `# vnc: ignore CODE` in the script silences one place.
    """
    from vnc.lint.review import mended, review
    from vnc.pipeline import Shop, Wish
    from vnc.report import counted
    from vnc.store import write

    opened = open_script(file)
    shop = Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    if rules:
        return _list(shop)
    wish = Wish(opened.path, route=route)
    if fix:
        for name, text, count in mended(shop, wish):
            write(opened.world.locate(name), text.encode())
            click.echo(f"{name}: {count} fix{'es' if count > 1 else ''}", err=True)
    told = review(shop, wish)
    show(told.found, told.sources, form)
    if form == "text":
        click.echo(f"{opened.path}: {counted(told.found) or 'nothing to complain about'}", err=True)
    grave = {"error", "warning", "note"} if strict else {"error", "warning"}
    return int(any(d.severity in grave for d in told.found))


def _list(shop: object) -> int:
    from vnc.lint.settings import chosen
    from vnc.lint.table import RULES
    from vnc.pipeline import Shop

    assert isinstance(shop, Shop)
    for rule in chosen(RULES, shop.project.lint):
        limit = f"{rule.limit:g} {rule.unit}" if rule.limit else ""
        click.echo(f"{rule.code:18}{rule.level:9}{limit:14}{rule.about}")
    return 0
