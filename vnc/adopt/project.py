"""An imported project as files: scripts, settings, and the writer's own pictures and sounds."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from vnc.adopt.report import Report
from vnc.adopt.tree import Node, rendered
from vnc.diagnostics import VncError
from vnc.record import record
from vnc.store import write
from vnc.world import World


@record
class Stack:
    """Pictures on one another, from back to front: (x, y, file). Without a size, the first says how large the whole is."""

    parts: tuple[tuple[int, int, str], ...]
    size: tuple[int, int] | None = None


Own = Mapping[str, Path | tuple[Path, Stack]]
"""The writer's own files: where each goes, and where it comes from, or what it is put together of below which folder."""
Bring = Callable[[Own], World]
"""Puts the writer's own files where the project will be, and gives the world in which they lie there."""
IGNORE = ".vnc/\nbuild/\n"


@record
class Imported:
    """A story as a project of ours: scripts by path, the entry that includes them, the report. `files` are the writer's own:
    where each goes and where it comes from."""

    scripts: Mapping[str, tuple[Node, ...]]
    entry: str
    report: Report
    files: Own
    settings: str = ""


def free(folder: Path) -> None:
    """Raises VncError for a folder that has something in it."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VncError(f"`{folder}` is there already and not empty", "name another place with -o")


def bring(files: Own, folder: Path) -> None:
    """Copy the writer's own files; put together what is in layers."""
    for name, source in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(source, Path):
            shutil.copyfile(source, place)
        else:
            write(place, _whole(source[1], source[0]))


def _whole(stack: Stack, root: Path) -> bytes:
    """The layers as one PNG. A file that is no picture is left out."""
    from io import BytesIO

    from PIL import Image, UnidentifiedImageError

    opened: list[tuple[int, int, Image.Image]] = []
    for x, y, name in stack.parts:
        with suppress(UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
            opened.append((x, y, Image.open(root / name).convert("RGBA")))
    size = stack.size or (opened[0][2].size if opened else (1, 1))
    whole = Image.new("RGBA", (max(1, size[0]), max(1, size[1])))
    for x, y, layer in opened:
        sheet = Image.new("RGBA", whole.size)
        sheet.paste(layer, (x, y))
        whole.alpha_composite(sheet)
    data = BytesIO()
    whole.save(data, "PNG")
    return data.getvalue()


def save(story: Imported, folder: Path) -> None:
    """Write the project; the writer's own files are there already."""
    settings = (
        f'# Settings of this project. `vnc info` shows every setting and where its value comes from.\nscript = "{story.entry}"\n'
    )
    texts = {"vnc.toml": settings + story.settings, ".gitignore": IGNORE}
    texts |= {name: rendered(tree)[0] for name, tree in story.scripts.items()}
    for name, text in texts.items():
        write(folder / name, text.encode("utf-8", "replace"))
