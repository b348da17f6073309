"""`vnc preview`: a part of the film, quickly."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vnc.cli.build import given, shop_of, shown
from vnc.cli.console import show, telling
from vnc.cli.opened import open_script
from vnc.timeline import SECOND
from vnc.world import source

if TYPE_CHECKING:
    from vnc.pipeline import Shop, Wish
    from vnc.plan import Plan


@click.command("preview")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--from", "begin", default="", metavar="PLACE", help="A label, a line's number, or FILE:LINE; default: the start.")
@click.option("--to", "end", default="", metavar="PLACE", help="The last place of it: a whole label, or one line.")
@click.option("--seconds", type=click.FloatRange(0.1), default=20.0, help="At least so long, without --to; default: 20.")
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="The film's file; default: beside the films.")
@click.option("--size", help="720p, 1080p, 4k or WIDTHxHEIGHT.")
@click.option("--fps", type=click.Choice(["24", "25", "30", "48", "50", "60"]), help="Frames a second.")
@click.option(
    "--tier", type=click.Choice(["draft", "preview", "final"]), default="draft", help="How carefully it is made; default: draft."
)
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--silent", is_flag=True, help="No voices: lines last as long as reading takes.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes at work; default: one per core.")
def command(file: str | None, begin: str, end: str, seconds: float, out: str | None, route: str, **asked: Any) -> int:
    """Make a part of FILE's film: from a place on, or from one to another. Nothing else is made.

    Its lines are those of the whole film, so that neither makes what the other has made. Prints the file's path.
    """
    from vnc import pipeline
    from vnc.choose import emitter_for
    from vnc.excerpt import chosen, make_part

    opened = open_script(file, given(asked))
    path = (
        Path(out) if out else opened.configured.root / opened.configured.project.output / f"{Path(opened.path).stem}.preview.mp4"
    )
    emitter = emitter_for(path)
    with telling(False) as tell:
        shop = shop_of(opened, tell)
        wish = pipeline.Wish(opened.path, tier=asked["tier"], route=route)
        checked = pipeline.check(shop, wish)
        if not checked.ok:
            show(checked.found, pipeline.sources(shop, checked.found))
            return 1
        plan, begin = _on_route(shop, wish, checked.value, begin)
        texts = {name: source(shop.world, name) for name in {shot.span.source for shot in plan.shots}}
        part = partial(chosen, texts=texts, main=opened.path, begin=begin, end=end, seconds=seconds)
        made = make_part(shop, plan, pipeline.tier_of(shop, wish), path, emitter, {}, part)
    click.echo(f"{shown(str(made.out))}  {made.timeline.length / SECOND:.1f} s")
    return 0


def _on_route(shop: "Shop", wish: "Wish", plan: "Plan", begin: str) -> "tuple[Plan, str]":
    """A label that this route does not come by is where another film begins."""
    from vnc import pipeline
    from vnc.events import Note

    if not begin or begin.rpartition(":")[2].isdecimal() or any(begin in (shot.scene, shot.id) for shot in plan.shots):
        return plan, begin
    other = pipeline.check(shop, replace(wish, start=begin)).value
    if not other.shots or other.shots[0].scene != begin:
        return plan, begin
    shop.tell(Note(f"this route does not come by `{begin}`: nothing of what happens before it is known"))
    return other, ""
