"""`vnc import`: a Ren'Py game or a screenplay as a project."""

from pathlib import Path

import click

from vnc.diagnostics import VncError


@click.command("import")
@click.argument("source", type=click.Path(exists=True))
@click.option("-o", "--output", type=click.Path(), help="The new project's folder; default: a folder here, called after SOURCE.")
@click.option("--report", type=click.Path(dir_okay=False), help="Write what was carried over and what was not, as JSON.")
@click.option("--notes", "most", type=click.IntRange(0), default=20, show_default=True, help="How many notes to show.")
def command(source: str, output: str | None, report: str | None, most: int) -> None:
    """Make a project of SOURCE: a Ren'Py script or game folder, or a screenplay (`.fountain`)."""
    import json

    from vnc.adopt import adopt
    from vnc.adopt.project import free, save
    from vnc.adopt.report import as_data, as_text
    from vnc.store import write

    place = Path(source)
    folder = Path(output) if output else _beside(place)
    free(folder)
    story = adopt(place, folder)
    save(story, folder)
    if report:
        write(Path(report), json.dumps(as_data(story.report), indent=2, ensure_ascii=False).encode())
    click.echo(as_text(story.report, most))
    click.echo(f"{folder}/{story.entry} is written. Next:\n  cd {folder}\n  vnc build")


def _beside(place: Path) -> Path:
    """A new folder's name from the source's: never the source itself."""
    named = place.resolve()
    named = named.parent if named.name == "game" else named
    stem = named.stem if place.is_file() else named.name
    if not stem:
        raise VncError("this source has no name to call the project by", "name a folder with -o")
    return Path(stem) if not Path(stem).exists() else Path(f"{stem}-film")
