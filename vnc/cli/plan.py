"""`vnc plan`: what a build would make, reuse and cost."""

import json
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

import click

from vnc.cli.console import show
from vnc.cli.opened import open_script

if TYPE_CHECKING:
    from vnc.drafting import Cost
    from vnc.pipeline import Shop, Wish
    from vnc.preview import KindCost, SceneCost

Rows = Iterable[tuple[str, ...]]
MOST_ROUTES = 16
"""Routes that are shown: each is planned by itself."""


@click.command("plan")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--json", "as_json", is_flag=True, help="The timeline as JSON (with estimated lengths).")
@click.option("--schema", is_flag=True, help="The JSON schema of timelines.")
def command(file: str | None, route: str, as_json: bool, schema: bool) -> int:
    """Show scenes with their estimated lengths, words and the assets of FILE. Nothing is made."""
    from vnc import exchange, pipeline, preview
    from vnc.executor import cores
    from vnc.wishes import routes

    if schema:
        click.echo(json.dumps(exchange.schema(), indent=1))
        return 0
    opened = open_script(file)
    shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    checked = pipeline.check(shop, pipeline.Wish(opened.path, route=route))
    if not checked.ok:
        show(checked.found, pipeline.sources(shop, checked.found))
        return 1
    timeline = preview.guess(checked.value)
    if as_json:
        click.echo(exchange.to_json(timeline))
        return 0
    _table(_scenes(preview.scenes(timeline)))
    if len(ways := tuple(islice(routes(shop, pipeline.Wish(opened.path)), MOST_ROUTES))) > 1 and not route:
        _table(_routes((" / ".join(pick for _, pick in way.picks), _scenes_of(shop, way)) for _, way in ways))
    kinds = preview.kinds(shop, checked.value)
    _table(_assets(kinds))
    workers = shop.project.workers or cores()
    click.echo(f"to build: about {_clock(preview.toll(kinds, timeline, workers))} at most, with {workers} at work")
    _drafts(pipeline.cost(shop, opened.path))
    return 0


def _scenes(costs: "tuple[SceneCost, ...]") -> Rows:
    """Scene by scene, and the sum."""
    yield "scene", "length", "lines", "words"
    for cost in costs:
        yield cost.name or "-", _clock(cost.seconds), str(cost.lines), str(cost.words)
    yield "film", *_sum(costs)
    yield ("",)


def _scenes_of(shop: "Shop", wish: "Wish") -> "tuple[SceneCost, ...]":
    from vnc import pipeline, preview

    return preview.scenes(preview.guess(pipeline.check(shop, wish).value))


def _routes(ways: "Iterable[tuple[str, tuple[SceneCost, ...]]]") -> Rows:
    """Way by way through the menus; a build with `--all-routes` makes them under these numbers."""
    yield "route", "length", "lines", "words", "choices"
    for number, (picks, costs) in enumerate(ways, 1):
        yield str(number), *_sum(costs), picks
    yield ("",)


def _sum(costs: "tuple[SceneCost, ...]") -> tuple[str, str, str]:
    return _clock(sum(c.seconds for c in costs)), str(sum(c.lines for c in costs)), str(sum(c.words for c in costs))


def _assets(costs: "tuple[KindCost, ...]") -> Rows:
    yield "to make", "all", "there"
    for cost in costs:
        yield cost.kind, str(cost.count), str(cost.ready)
    yield "together", str(sum(c.count for c in costs)), str(sum(c.ready for c in costs))


def _drafts(cost: "Cost") -> None:
    """What writers would be asked for; nothing where every draft is there."""
    if cost.blocks:
        spent = f", about {_clock(cost.seconds)}" if cost.seconds is not None else ""
        click.echo(f"drafts to ask for: {cost.blocks}, at most {cost.tokens} tokens{spent}")


def _table(rows: Rows) -> None:
    told = list(rows)
    widths = [max(len(row[i]) for row in told if i < len(row)) for i in range(max(map(len, told)))]
    for row in told:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip())


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{seconds % 60:04.1f}"
