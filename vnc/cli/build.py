"""`vnc build`: the film of a script."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vnc.cli.console import show, telling
from vnc.cli.opened import Opened, open_script
from vnc.diagnostics import Diagnostic, VncError
from vnc.events import Event, Item, Note, Tell, Written
from vnc.timeline import SECOND

if TYPE_CHECKING:
    from vnc.emit.roles import Emitter
    from vnc.pipeline import Shop, Wish
    from vnc.store import Store


ASKING = ("not-locked", "draft-failed", "draft-mended", "maker-missing")
"""What only asking a writer can tell."""


@dataclass(frozen=True)
class Target:
    """One file to make: which wish, where, by which emitter with which options."""

    wish: "Wish"
    out: Path
    emitter: "Emitter"
    options: Mapping[str, Any]


@click.command("build")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="The film's file; its suffix chooses the format.")
@click.option("--size", help="720p, 1080p, 4k or WIDTHxHEIGHT.")
@click.option("--fps", type=click.Choice(["24", "25", "30", "48", "50", "60"]), help="Frames a second.")
@click.option("--tier", type=click.Choice(["draft", "preview", "final"]), help="How carefully it is made.")
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--all-routes", is_flag=True, help="A film of every route.")
@click.option("--output", "named", help="Make the `output` block of this name.")
@click.option("--silent", is_flag=True, help="No voices: lines last as long as reading takes.")
@click.option("--locked", is_flag=True, help="Use pinned drafts only: fail rather than ask a writer.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes at work; default: one per core.")
@click.option("--explain", is_flag=True, help="Say what was made anew and why, and what was reused.")
@click.option("--timings", type=click.Path(dir_okay=False), help="Write a Chrome trace of the build.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON lines on standard output.")
@click.option("--set", "options", multiple=True, metavar="NAME=VALUE", help="An option of the format (see the formats' page).")
@click.option("--stems", is_flag=True, help="Write voice, music, ambience and effects apart, beside the film.")
def command(file: str | None, out: str | None, as_json: bool, timings: str | None, explain: bool, **asked: Any) -> int:
    """Make the film of FILE (default: the project's script)."""
    began = time.perf_counter()
    events: list[Event] = []
    opened = open_script(file, given(asked))
    with telling(as_json) as tell:
        shop = shop_of(opened, _kept(tell, events))
        if _drafts(shop, opened.path, asked["locked"], as_json):
            return 1
        status = _make_all(shop, targets(shop, opened, out, asked), asked["stems"], as_json)
    _reasons(opened.store, events, explain)
    if timings:
        from vnc.store import write
        from vnc.trace import trace

        write(Path(timings), trace(events).encode())
    if not as_json:
        _summary(events, time.perf_counter() - began)
    return status


def given(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Command-line words as settings of the project."""
    fps = int(asked["fps"]) if asked["fps"] else None
    voices = ("none",) if asked["silent"] else None
    return {"size": asked["size"], "fps": fps, "tier": asked["tier"], "workers": asked["workers"], "voices": voices}


def shop_of(opened: Opened, tell: Tell) -> "Shop":
    from vnc.pipeline import Shop

    return Shop(opened.configured.project, opened.world, opened.store, opened.configured.root, tell)


def asked_for(shop: "Shop", path: str, locked: bool) -> tuple[Diagnostic, ...]:
    """Fill the script's blocks; what went wrong in asking: the rest is what checking says."""
    from vnc import pipeline, speaking

    found = tuple(d for d in pipeline.drafts(shop, path, locked=locked, again=False).story.found if d.code in ASKING)
    if not locked:
        speaking.keep_names(shop, path)
    return found


def _drafts(shop: "Shop", path: str, locked: bool, as_json: bool) -> int:
    """Fill the script's blocks and show what went wrong."""
    from vnc import pipeline

    found = asked_for(shop, path, locked)
    if found and (not as_json or locked):
        show(found, pipeline.sources(shop, found), "json" if as_json else "text")
    return int(any(d.severity == "error" for d in found))


def _kept(tell: Tell, events: list[Event]) -> Tell:
    def both(event: Event) -> None:
        events.append(event)
        tell(event)

    return both


def targets(shop: "Shop", opened: Opened, out: str | None, asked: Mapping[str, Any]) -> list[Target]:
    """What to make: the file that was named, or the script's `output` blocks, or the usual film."""
    from vnc.pipeline import Wish
    from vnc.wishes import outputs, routes

    wish, options = Wish(opened.path, route=asked["route"]), asked["options"]
    if asked["all_routes"]:
        plain = Path(out) if out else _usual(opened)
        named = routes(shop, wish)
        return [_target(shop, each, plain.with_stem(f"{plain.stem}-{name}"), options) for name, each in named]
    if out is None and (wanted := outputs(shop, wish, asked["named"] or "")):
        return [_target(shop, each, opened.configured.root / path, options) for each, path in wanted]
    if asked["named"]:
        raise VncError(f"the script has no `output {asked['named']}`")
    return [_target(shop, wish, Path(out) if out else _usual(opened), options)]


def _usual(opened: Opened) -> Path:
    return opened.configured.root / opened.configured.project.output / f"{Path(opened.path).stem}.mp4"


def _target(shop: "Shop", wish: "Wish", out: Path, options: tuple[str, ...]) -> Target:
    """The emitter with its options: the project's, then the command line's. Raises BadOption for an unknown one."""
    from vnc.choose import emitter_for
    from vnc.options import validated

    emitter = emitter_for(out)
    told = {name: value for name, _, value in (option.partition("=") for option in options)}
    wanted = {**shop.project.options.get(emitter.name, {}), **told}
    validated(emitter.Options, wanted, f"options of {emitter.suffix}")
    return Target(wish, out, emitter, wanted)


def _make_all(shop: "Shop", targets: list[Target], stems: bool, as_json: bool) -> int:
    """Every film: 0 if all were made, 4 if only some were; a single film's own trouble is raised as it is."""
    if len(targets) == 1:
        return _make(shop, targets[0], stems, as_json)
    states = [_attempt(shop, target, stems, as_json) for target in targets]
    return 0 if not any(states) else 4 if not all(states) else max(states)


def _attempt(shop: "Shop", target: Target, stems: bool, as_json: bool) -> int:
    """One of several films: trouble with it must not cost the others."""
    try:
        return _make(shop, target, stems, as_json)
    except VncError as error:
        click.echo(f"error: {target.out.name}: {error}" + (f"\n  hint: {error.hint}" if error.hint else ""), err=True)
        return error.code


def _make(shop: "Shop", target: Target, stems: bool, as_json: bool) -> int:
    """One film: 0, or 1 after showing what is wrong with the script."""
    from vnc import pipeline

    checked = pipeline.check(shop, target.wish)
    if checked.found and not as_json:
        show(checked.found, pipeline.sources(shop, checked.found))
    if not checked.ok:
        if as_json:
            show(checked.found, pipeline.sources(shop, checked.found), "json")
        return 1
    tier = pipeline.tier_of(shop, target.wish)
    made = pipeline.build(shop, checked.value, tier, target.out, target.emitter, target.options, stems)
    for note in made.notes:
        shop.tell(Note(note))
    for path in made.files:
        seconds = made.timeline.length / SECOND if path == target.out else 0.0
        shop.tell(Written(str(path), path.stat().st_size, seconds))
    return 0


def _reasons(store: "Store", events: list[Event], shown: bool) -> None:
    """Note what this build made, so that the next can say what changed; and say it of this one if that is asked."""
    from vnc.reasons import reasons, told

    written = [event for event in events if isinstance(event, Written)]
    items = [event for event in events if isinstance(event, Item)]
    found = reasons(store, Path(written[0].path), items) if written else ()
    for line in told(found, items) if shown else ():
        click.echo(line)


def _summary(events: list[Event], seconds: float) -> None:
    items = [event for event in events if isinstance(event, Item)]
    reused = sum(item.reused for item in items)
    for event in events:
        if isinstance(event, Written):
            length = f"  {_clock(event.seconds)}" if event.seconds else ""
            click.echo(f"{shown(event.path)}{length}  {event.bytes / 1e6:.1f} MB")
    click.echo(f"took {seconds:.1f} s, {reused} of {len(items)} parts were there already")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{seconds % 60:04.1f}"


def shown(path: str) -> str:
    try:
        return str(Path(path).resolve().relative_to(Path.cwd()))
    except ValueError:
        return path
