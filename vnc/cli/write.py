"""`vnc write`: a whole story from a premise."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vnc.cli.console import show, telling
from vnc.cli.opened import open_script, open_store, user_file
from vnc.diagnostics import VncError

if TYPE_CHECKING:
    from vnc.draft import Profile


@click.command("write")
@click.argument("premise")
@click.option("-o", "--out", type=click.Path(dir_okay=False), default="story.vns", show_default=True, help="The script to write.")
@click.option("--title", default="", help="The title; default: the premise's first words.")
@click.option("--genre", default="", help="romance, fantasy, scifi, mystery, slice_of_life or horror.")
@click.option("--theme", default="", help="What the story is about underneath.")
@click.option("--setting", default="", help="Where it begins.")
@click.option("--tone", default="", help="How it is told.")
@click.option("--language", default="en", show_default=True, help="What it is written in (`de`); only a server knows others.")
@click.option("--cast", type=click.Path(dir_okay=False, exists=True), help="A script with `character` blocks.")
@click.option("--scenes", type=click.IntRange(1, 12), default=5, show_default=True, help="Scenes (of each chapter).")
@click.option("--chapters", type=click.IntRange(1, 12), default=1, show_default=True, help="Chapters, for a long story.")
@click.option("--lines", type=click.IntRange(2, 40), default=8, show_default=True, help="Lines of dialogue a scene, about.")
@click.option("--seed", type=click.IntRange(1, 999_999), default=1, show_default=True, help="The dice.")
@click.option("--writer", "by", default="", help="Who writes; default: the project's writers, else the embedded one.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(out: str, cast: str | None, lines: int, by: str, force: bool, **words: object) -> int:
    """Write a story about PREMISE: an outline, then scene by scene, as a script that builds."""
    import os

    from vnc import pipeline
    from vnc.asking import Asking, writer
    from vnc.project import configure, find_root
    from vnc.store import write
    from vnc.storywriting import Wanted, story
    from vnc.world import DiskWorld

    path = Path(out)
    if path.exists() and not force:
        raise VncError(f"`{out}` is there already", "choose another name with -o, or --force")
    configured = configure(find_root(path.parent), os.environ, user_file())
    found, notes = writer(configured.project, by or ("" if configured.project.writers else "sketch"))
    if found is None:
        found, _ = writer(configured.project, "sketch")
    assert found is not None
    people, head = _cast(cast, path) if cast else ((), "")
    wanted = Wanted(cast=people, head=head, lines=(max(2, lines - 2), lines + 2), **words)  # type: ignore[arg-type]
    with telling(False) as tell:
        asking = Asking(found, open_store(configured), DiskWorld(configured.root), tell)
        text, wrong = story(wanted, asking)
    write(path, text.encode())
    show(notes, {})
    for each in wrong:
        click.echo(f"note: {each}", err=True)
    opened = open_script(out)
    shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    checked = pipeline.check(shop, pipeline.Wish(opened.path))
    serious = tuple(d for d in checked.found if d.severity == "error")
    show(serious, pipeline.sources(shop, serious))
    click.echo(f"{out}: written by {found.name}. Next: vnc build {out}")
    return int(bool(serious))


def _cast(file: str, out: Path) -> "tuple[tuple[Profile, ...], str]":
    """Who plays, and the lines that declare them: an `include` for a file beside the script, else the blocks themselves."""
    from vnc.drafting import profile
    from vnc.lower.names import names
    from vnc.parse.files import load
    from vnc.parse.unparse import statement
    from vnc.pipeline import library
    from vnc.quoting import quote
    from vnc.script import Character
    from vnc.world import DiskWorld

    path = Path(file).resolve()
    script = load(DiskWorld(path.parent), path.name).value
    people = tuple(profile(person) for person in names(script, library()).value.people.values() if person.name)
    if not people:
        raise VncError(f"`{file}` has no `character` blocks", 'write: character e "Eileen":')
    if path.is_relative_to(out.parent.resolve()):
        return people, f"include {quote(path.relative_to(out.parent.resolve()).as_posix())}\n"
    blocks = [item for _, module in script.modules for item in module.items if isinstance(item, Character)]
    return people, "".join(f"{statement(block)}\n" for block in blocks)
