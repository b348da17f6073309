"""`vnc fmt`: scripts in their one style."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from vnc.diagnostics import Checked, VncError
from vnc.source import Source

SKIPPED = frozenset(("build", "node_modules"))
"""Folders that hold no scripts of a project; hidden ones do not either."""


@click.command("fmt")
@click.argument("files", nargs=-1, metavar="[FILES|-]")
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if a file is not in style.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change, exit code 1 if anything would.")
@click.option("--range", "lines", default="", metavar="A:B", help="Only lines A to B of one file, counted from 1.")
def command(files: tuple[str, ...], check: bool, diff: bool, lines: str) -> int:
    """Bring FILES (folders, or `-` for standard input; default: all scripts of the project) into the one style.

    Comments stay and the meaning does not change. A file with syntax errors is left alone.
    """
    chosen = _range(lines)
    if "-" in files:
        if len(files) > 1:
            raise click.UsageError("`-` stands alone")
        return _stream(chosen, check, diff)
    paths = _scripts(files)
    if chosen and len(paths) != 1:
        raise click.UsageError("--range needs one file")
    outcomes = [_one(path, chosen, check, diff) for path in paths]
    _count(outcomes, check or diff)
    return int("wrong" in outcomes or ((check or diff) and "changed" in outcomes))


def _one(path: Path, chosen: tuple[int, int] | None, check: bool, diff: bool) -> str:
    """`same`, `changed` or `wrong`: what became of a file, or would."""
    from vnc.parse.files import decode
    from vnc.store import write

    source, found = decode(_name(path), path.read_bytes())
    result = Checked(source.text, found) if found else _styled(source, chosen)
    if not result.ok:
        return _complain(result, source)
    if result.value == source.text:
        return "same"
    if diff:
        click.echo(_difference(source, result.value), nl=False)
    elif check:
        click.echo(f"would format {source.name}", err=True)
    else:
        write(path.resolve(), result.value.encode())
        click.echo(f"formatted {source.name}", err=True)
    return "changed"


def _stream(chosen: tuple[int, int] | None, check: bool, diff: bool) -> int:
    """Standard input in style to standard output; as it came if it has errors."""
    from vnc.parse.files import decode

    source, found = decode("-", sys.stdin.buffer.read())
    result = Checked(source.text, found) if found else _styled(source, chosen)
    if diff and result.ok:
        click.echo(_difference(source, result.value), nl=False)
    elif not check:
        sys.stdout.buffer.write(result.value.encode())
        sys.stdout.buffer.flush()
    if not result.ok:
        _complain(result, source)
        return 1
    return int((check or diff) and result.value != source.text)


def _styled(source: Source, chosen: tuple[int, int] | None) -> Checked[str]:
    from vnc.fmt import checked, formatted_range
    from vnc.parse import parse

    if chosen is None:
        return checked(source)
    found = parse(source).found
    return Checked(formatted_range(source.text, *chosen), found)


def _complain(result: Checked[str], source: Source) -> str:
    from vnc.cli.console import show

    show(tuple(d for d in result.found if d.severity == "error"), {source.name: source})
    return "wrong"


def _difference(source: Source, text: str) -> str:
    from difflib import unified_diff

    lines = unified_diff(source.text.splitlines(True), text.splitlines(True), source.name, source.name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _count(outcomes: list[str], dry: bool) -> None:
    """What became of all files, in a line."""
    words = {"changed": "to format" if dry else "formatted", "same": "in style already", "wrong": "left alone"}
    told = [f"{outcomes.count(kind)} {word}" for kind, word in words.items() if kind in outcomes]
    click.echo(", ".join(told) or "no scripts here", err=True)


def _range(lines: str) -> tuple[int, int] | None:
    first, _, last = lines.partition(":")
    if not lines:
        return None
    if not (first.isdecimal() and last.isdecimal() and 1 <= int(first) <= int(last)):
        raise click.UsageError(f"--range `{lines}`: write the first and the last line, as in 10:20")
    return int(first), int(last)


def _scripts(files: tuple[str, ...]) -> list[Path]:
    """The files that are named, and all scripts in the folders that are. Raises VncError for what is not there."""
    from vnc.project import find_root

    named = [Path(file) for file in files] or [find_root(Path.cwd())]
    missing = next((path for path in named if not path.exists()), None)
    if missing is not None:
        raise VncError(f"there is no file `{missing}`", "name scripts or folders: vnc fmt story.vns")
    return [each for path in named for each in (_inside(path) if path.is_dir() else [path])]


def _inside(folder: Path) -> Iterator[Path]:
    """A folder's scripts, in order."""
    for path in sorted(folder.rglob("*.vns")):
        above = path.relative_to(folder).parts[:-1]
        if not SKIPPED.intersection(above) and not any(part.startswith(".") for part in above):
            yield path


def _name(path: Path) -> str:
    """The path as seen from here, where that is shorter."""
    here = Path.cwd()
    return path.resolve().relative_to(here).as_posix() if path.resolve().is_relative_to(here) else path.as_posix()
