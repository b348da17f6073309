"""`vnc new NAME`: a project that builds at once."""

from pathlib import Path

import click

from vnc import data
from vnc.diagnostics import VncError
from vnc.store import write

SETTINGS = """\
# Settings of this project. `vnc info` shows every setting and where its value comes from.
script = "story.vns"
# tier = "final"            # draft, preview or final
# size = "1080p"
# painters = ["procedural"] # who paints, in order of preference
"""
IGNORE = ".vnc/\nbuild/\n"


@click.command("new")
@click.argument("name")
@click.option("--title", help="The story's title; default: made from NAME.")
def command(name: str, title: str | None) -> None:
    """Make the folder NAME with a first story in it."""
    folder = Path(name)
    if folder.exists() and any(folder.iterdir()):
        raise VncError(f"`{name}` is there already and not empty", "choose another name")
    heading = title or folder.name.replace("-", " ").replace("_", " ").title()
    story = (data("samples") / "hello.vns").read_text("utf-8")
    story = story.replace("vnc build hello.vns", "vnc build").replace('title "Hello"', f"title {_quoted(heading)}")
    for file, text in {"story.vns": story, "vnc.toml": SETTINGS, ".gitignore": IGNORE}.items():
        write(folder / file, text.encode())
    click.echo(f"{folder}/story.vns is written. Next:\n  cd {folder}\n  vnc build")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
