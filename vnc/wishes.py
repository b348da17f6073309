"""From what a script says of its outputs and routes to single wishes."""

from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath

from vnc.expand.expand import expand
from vnc.lower.names import Names, names
from vnc.lower.outputs import OutputSpec
from vnc.lower.routes import routes as every_route
from vnc.parse.files import load
from vnc.pipeline import Shop, Wish, library
from vnc.tier import framed

MOST_ROUTES = 64


def outputs(shop: Shop, wish: Wish, named: str = "") -> tuple[tuple[Wish, str], ...]:
    """The films that the script's `output` blocks ask for, as (wish, path); with `named` only that one."""
    wanted = [each for each in _names(shop, wish).outputs.values() if named in ("", each.id)]
    return tuple((_wish(wish, each, size), _path(each, size)) for each in wanted for size in each.sizes or ("",))


def routes(shop: Shop, wish: Wish) -> tuple[tuple[str, Wish], ...]:
    """Every way through the menus, at most MOST_ROUTES: a name for the file, and the wish."""
    story = expand(load(shop.world, wish.path).value).value
    found = islice(every_route(story, library()), MOST_ROUTES)
    return tuple((f"{number}", replace(wish, picks=picks)) for number, picks in enumerate(found, 1))


def _names(shop: Shop, wish: Wish) -> Names:
    return names(expand(load(shop.world, wish.path).value).value, library()).value


def _wish(wish: Wish, spec: OutputSpec, size: str) -> Wish:
    first, _, last = spec.scenes.partition("..")
    return replace(
        wish,
        start=wish.start or first,
        end=wish.end or last,
        tier=wish.tier or spec.tier,
        size=wish.size or framed(size),
        fps=wish.fps or spec.fps,
        route=wish.route or (spec.route if spec.route != "all" else ""),
    )


def _path(spec: OutputSpec, size: str) -> str:
    """The block's file; several sizes of one block get their size into the name."""
    path = PurePosixPath(spec.path or f"{spec.id}.mp4")
    return str(path.with_stem(f"{path.stem}-{size}") if size and len(spec.sizes) > 1 else path)
