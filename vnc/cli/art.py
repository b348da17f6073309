"""`vnc art`: what the embedded painter understood, and contact sheets to judge it by."""

import io
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vnc.cli.opened import Opened, open_script
from vnc.diagnostics import VncError, nearest

if TYPE_CHECKING:
    from vnc.lower.people import Person
    from vnc.make.describe.looks import Reading


@click.group("art")
def command() -> None:
    """See what was understood of looks and places, and contact sheets."""


@command.command("explain")
@click.argument("name")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
def explain(name: str, file: str | None) -> None:
    """What was understood of the looks of character NAME (or of a prompt in quotes)."""
    from vnc.make.describe.scene import read_scene

    if " " in name:
        _show(vars_of(read_scene(name, {})))
        return
    people = people_of(open_script(file))
    reading = _reading(_person(people, name))
    values = vars_of(reading.looks)
    for attribute in (a for a in values if a in reading.used):
        click.echo(f'{attribute:14}{_worded(values[attribute]):24}from "{reading.used[attribute]}"')
    left = {k: v for k, v in values.items() if k not in reading.used}
    click.echo("invented, always the same for this name:")
    _show(left)
    for note in reading.notes:
        click.echo(f"note: {note}")


@command.command("sheet")
@click.argument("name", required=False)
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--cast", is_flag=True, help="Everybody of the script.")
@click.option("--places", is_flag=True, help="Every place the embedded painter knows.")
@click.option("--props", is_flag=True, help="Every thing that can be set into a place.")
@click.option("-o", "--out", type=click.Path(dir_okay=False), default="sheet.png", show_default=True, help="The PNG file.")
def sheet(name: str | None, file: str | None, cast: bool, places: bool, props: bool, out: str) -> None:
    """Draw a contact sheet of character NAME, of the whole cast of FILE, of all places, or of all props."""
    from vnc.store import write

    if places or props:
        from vnc.make.place.sheet import all_places, all_props
        from vnc.reel import png

        write(Path(out), png(all_places() if places else all_props()))
    else:
        people = people_of(open_script(file or (name if cast else None)))
        chosen = list(people.values()) if cast or name is None else [_person(people, name)]
        write(Path(out), _png(_figures(chosen)))
    click.echo(out)


def _worded(value: str | tuple[object, ...]) -> str:
    return ", ".join(str(v) for v in value) if isinstance(value, tuple) else str(value)


def vars_of(value: Any) -> Mapping[str, Any]:
    """The fields of a frozen dataclass by name."""
    return {f.name: getattr(value, f.name) for f in fields(value)}


def people_of(opened: Opened) -> "Mapping[str, Person]":
    from vnc.lower.names import names
    from vnc.parse.files import load
    from vnc.pipeline import library

    return {p.id: p for p in names(load(opened.world, opened.path).value, library()).value.people.values() if p.name}


def _person(people: "Mapping[str, Person]", name: str) -> "Person":
    found = next((p for p in people.values() if name.lower() in (p.id, p.tag, p.name.lower(), *p.name.lower().split())), None)
    if found is None:
        near = nearest(name, people)
        raise VncError(f"no character `{name}`", f"did you mean `{near}`?" if near else f"there are: {', '.join(people)}")
    return found


def _reading(person: "Person") -> "Reading":
    from vnc.make.describe.looks import read_looks

    return read_looks(person.looks, dict(person.attributes), person.name)


def _figures(people: "list[Person]") -> Any:
    from vnc.make.figure.sheet import sheet

    return sheet([(person.name, _reading(person).looks) for person in people])


def _png(image: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _show(values: Mapping[str, str | tuple[str, ...]]) -> None:
    for name, value in values.items():
        if value not in ("", (), None):
            click.echo(f"{name:14}{_worded(value)}")
