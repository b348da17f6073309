"""What every command starts with: the script, its project, the settings, the store."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from vnc.diagnostics import VncError
from vnc.project import Configured, configure, find_root
from vnc.record import record
from vnc.store import Store
from vnc.world import DiskWorld


@record
class Opened:
    """A script in its project. `path` is relative to the project's root."""

    configured: Configured
    world: DiskWorld
    path: str
    store: Store


def open_script(file: str | None, given: Mapping[str, Any] | None = None) -> Opened:
    """The script that a command names, or the project's own. Raises VncError if there is none."""
    start = Path(file).parent if file else Path.cwd()
    root = find_root(start)
    configured = configure(root, os.environ, user_file(), given)
    named = Path(file).resolve() if file else _default_script(configured)
    if not named.is_file():
        raise VncError(f"there is no file `{file or named.name}`", "name a script: vnc build story.vns")
    return Opened(configured, DiskWorld(root), named.relative_to(root).as_posix(), open_store(configured))


def open_store(configured: Configured) -> Store:
    folder = configured.project.cache.dir
    return Store(configured.root / folder if folder else configured.root / ".vnc" / "store")


def user_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("vnc", appauthor=False) / "config.toml"


def _default_script(configured: Configured) -> Path:
    if configured.project.script:
        return configured.root / configured.project.script
    scripts = sorted(configured.root.glob("*.vns"))
    if len(scripts) == 1:
        return scripts[0].resolve()
    found = ", ".join(p.name for p in scripts[:5]) or "none"
    raise click.UsageError(f"name a script (found here: {found})")
