"""`vnc stats`: a story in numbers."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from vnc.cli.opened import open_script

if TYPE_CHECKING:
    from vnc.stats import Share, Stats


@click.command("stats")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--route", default="", help="Only this route through the menus.")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def command(file: str | None, route: str, as_json: bool) -> int:
    """Lines, words and estimated minutes of FILE, by character, scene and way through the menus."""
    from vnc.manuscript import manuscript
    from vnc.pipeline import Shop, Wish
    from vnc.stats import stats

    opened = open_script(file)
    shop = Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    told = stats(manuscript(shop, Wish(opened.path, route=route)))
    click.echo(json.dumps(told.as_json(), indent=1, ensure_ascii=False) if as_json else "\n".join(_page(told)))
    return 0


def _page(told: "Stats") -> Iterator[str]:
    yield from _table("character", told.characters, told.total)
    yield ""
    yield from _table("scene", told.scenes, told.total)
    if told.menus:
        yield ""
        yield from _table("route" if told.whole else "route (of many)", told.routes, None)
        yield ""
        yield f"{told.menus} menu{'s' if told.menus > 1 else ''} with {told.choices} choices"


def _table(what: str, shares: "tuple[Share, ...]", total: "Share | None") -> Iterator[str]:
    """Columns as wide as they need; wide characters count two."""
    from vnc.report import columns

    rows = [(what, "lines", "words", "minutes", "recorded")]
    rows += [_row(share.name or "-", share) for share in shares] + ([_row("all", total)] if total else [])
    width = max(columns(row[0]) for row in rows)
    for row in rows:
        yield row[0] + " " * (width - columns(row[0])) + "".join(cell.rjust(10) for cell in row[1:])


def _row(name: str, share: "Share") -> tuple[str, str, str, str, str]:
    clock = f"{int(share.seconds) // 60}:{int(share.seconds) % 60:02d}"
    return name, str(share.lines), str(share.words), clock, str(share.recorded)
