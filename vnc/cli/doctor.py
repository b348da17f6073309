"""`vnc doctor`: which makers are ready, what is missing, and how to get it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from vnc.cli.opened import user_file
from vnc.project import Project, configure, find_root

ROLES = {"painters": "painters", "voices": "voices", "composers": "composers", "animators": "animators", "writers": "writers"}


@click.command("doctor")
def command() -> int:
    """Show every part by role: ready, or what is missing. Exit code 3 if a part that the project names cannot work."""
    configured = configure(find_root(Path.cwd()), os.environ, user_file())
    rows = list(_rows(configured.project))
    width = max(len(row[1]) for row in rows)
    for role, name, state, detail in rows:
        click.echo(f"{role:10} {name:{width}}  {state:8} {detail}")
    for line in _machine(configured.root):
        click.echo(line)
    return 3 if any(row[2] == "MISSING" for row in rows) else 0


def _rows(project: Project) -> Iterator[tuple[str, str, str, str]]:
    """(role, name, state, detail): `MISSING` in capitals for what the project asks for."""
    from vnc.make.make import settings
    from vnc.make.roles import Ready
    from vnc.registry import BrokenPart, parts

    for role in ROLES:
        wanted = getattr(project, role)
        for name in (*wanted, *(n for n in parts(role).names() if n not in wanted)):
            if name == "none":
                continue
            try:
                part = parts(role).get(name)
                probe = part.probe(settings(part, project.options))
            except BrokenPart as error:
                yield role, name, "MISSING" if name in wanted else "missing", f"{error} {error.hint}"
                continue
            if isinstance(probe, Ready):
                yield role, name, "ready", probe.detail
            else:
                yield role, name, "MISSING" if name in wanted else "missing", f"{probe.reason}: {probe.hint}"


def _machine(root: Path) -> Iterator[str]:
    """Python, the film libraries, fonts and room on the disk."""
    from shutil import disk_usage

    import PIL
    from PIL import features

    from vnc.emit.compat import versions
    from vnc.executor import cores

    yield f"python     {sys.version.split()[0]}, {cores()} cores"
    yield f"film       {versions()}"
    yield f"text       Pillow {PIL.__version__}, shaping {'ready' if features.check('raqm') else 'MISSING: reinstall pillow'}"
    yield f"disk       {disk_usage(root).free / 1e9:.1f} GB free at {root}"
