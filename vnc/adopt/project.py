"""An imported project as files: scripts, settings, and the writer's own pictures and sounds."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from vnc.adopt.report import Report
from vnc.adopt.tree import Node, rendered
from vnc.diagnostics import VncError
from vnc.record import record
from vnc.store import write
from vnc.world import World

Bring = Callable[[Mapping[str, Path]], World]
"""Puts the writer's own files where the project will be, and gives the world in which they lie there."""
IGNORE = ".vnc/\nbuild/\n"


@record
class Imported:
    """A story as a project of ours: scripts by path, the entry that includes them, the report. `files` are the writer's own:
    where each goes and where it comes from."""

    scripts: Mapping[str, tuple[Node, ...]]
    entry: str
    report: Report
    files: Mapping[str, Path]
    settings: str = ""


def free(folder: Path) -> None:
    """Raises VncError for a folder that has something in it."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VncError(f"`{folder}` is there already and not empty", "name another place with -o")


def bring(files: Mapping[str, Path], folder: Path) -> None:
    """Copy the writer's own files."""
    for name, source in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)


def save(story: Imported, folder: Path) -> None:
    """Write the project; the writer's own files are there already."""
    settings = (
        f'# Settings of this project. `vnc info` shows every setting and where its value comes from.\nscript = "{story.entry}"\n'
    )
    texts = {"vnc.toml": settings + story.settings, ".gitignore": IGNORE}
    texts |= {name: rendered(tree)[0] for name, tree in story.scripts.items()}
    for name, text in texts.items():
        write(folder / name, text.encode("utf-8", "replace"))
