"""`vnc.toml` and what else configures a project: one typed object, each value with the place it came from.

Later sources win: default, user file, project file (`vnc.toml`, or `[tool.vnc]` in `pyproject.toml`), `VNC_*`
environment, command line.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from vnc.options import BadOption, option, validated
from vnc.record import record
from vnc.request import Size
from vnc.tier import LARGEST, SIZES, SMALLEST, framed

if TYPE_CHECKING:
    from vnc.loose import Json

FILES = ("vnc.toml", "pyproject.toml")


def size_of(text: object) -> object:
    """`720p`, `4k` or `1280x720` as (width, height)."""
    if not isinstance(text, str):
        return text
    size = framed(text)
    if size is None:
        raise ValueError(f"`{text}` is no size: write {', '.join(SIZES)} or 1280x720, even numbers from {SMALLEST} to {LARGEST}")
    return size


FrameRate = Literal[24, 25, 30, 48, 50, 60]


@record
class CacheSettings:
    dir: str = option("", "Folder of made things; empty: `.vnc` in the project.")
    cap: int = option(20, "Gigabytes kept before the least recently used are dropped.", ge=1)


@record
class Project:
    """Everything that a project can set. Descriptions are the reference (`docs/settings.md` is made from them)."""

    script: str = option("", "The script that `vnc build` takes when none is named.")
    output: str = option("build", "Folder for finished films.")
    tier: Literal["draft", "preview", "final"] = option("preview", "How carefully films are made.")
    size: Size | None = option(None, "Frame size: 720p, 1080p, 4k or WIDTHxHEIGHT; default: the tier's.", read=size_of)
    fps: FrameRate | None = option(None, "Frames a second: 24, 25, 30, 48, 50 or 60; default: the tier's.")
    language: str = option("", "Language of text and voices (`en`); the script's `language` wins.")
    theme: str = option("", "Interface theme; the script's `theme` or `style` wins.")
    workers: int = option(0, "Processes at work; 0: one per core.", ge=0, le=256)
    painters: tuple[str, ...] = option(("procedural",), "Who paints, in order of preference.")
    voices: tuple[str, ...] = option(("hibari",), "Who speaks, in order of preference; `none` is silent.")
    composers: tuple[str, ...] = option(("synth",), "Who makes music and sounds, in order.")
    animators: tuple[str, ...] = option(("visemes",), "Who moves lips, in order.")
    writers: tuple[str, ...] = option((), "Who writes `@generate` blocks, in order.")
    fonts: tuple[str, ...] = option((), "Further folders with fonts.")
    pronounce: dict[str, str] = option(dict, 'How voices read words: `Okafor = "oh-KAH-for"`.')
    ignore: tuple[str, ...] = option((), "Codes of warnings and notes that are not shown.")
    lint: dict[str, Any] = option(dict, "Rules of `vnc lint` by code: a level (`off`, `note` …), a number, or both.")
    cache: CacheSettings = option(CacheSettings, "Where made things are kept.")
    options: dict[str, dict[str, Any]] = option(dict, "Options of single makers, by name: `[options.comfyui] url = …`.")


ENVIRONMENT: Mapping[str, str] = {
    "VNC_TIER": "tier",
    "VNC_SIZE": "size",
    "VNC_FPS": "fps",
    "VNC_WORKERS": "workers",
    "VNC_CACHE_DIR": "cache.dir",
    "VNC_CACHE_CAP": "cache.cap",
    "VNC_OUTPUT": "output",
    "VNC_FONT_PATHS": "fonts",
    "VNC_PAINTERS": "painters",
    "VNC_VOICES": "voices",
    "VNC_COMPOSERS": "composers",
    "VNC_WRITERS": "writers",
}
LISTS = {"fonts": os.pathsep, "painters": ",", "voices": ",", "composers": ",", "writers": ","}


@record
class Configured:
    """A project's settings, its root folder, and where each value came from (`vnc.toml`, `VNC_TIER`, `default` …)."""

    project: Project
    root: Path
    origin: Mapping[str, str]


def find_root(start: Path) -> Path:
    """The nearest folder upward with `vnc.toml` (or `[tool.vnc]`), else `start` itself."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if _project_file(folder)), start)


def configure(
    root: Path, environ: Mapping[str, str], user: Path | None = None, given: Mapping[str, Any] | None = None
) -> Configured:
    """Read all sources, later ones win. Raises BadOption naming the file, the key and the nearest known key."""
    layers: list[tuple[str, dict[str, Any]]] = [(str(user), _load(user, "")) if user and user.is_file() else ("", {})]
    found = _project_file(root)
    if found:
        layers.append((found[0].name, _load(*found)))
    layers += [(name, _nest(key, _from_text(key, environ[name]))) for name, key in ENVIRONMENT.items() if environ.get(name)]
    layers.append(("command line", {k: v for k, v in (given or {}).items() if v is not None}))
    values: dict[str, Any] = {}
    origin: dict[str, str] = {}
    for name, layer in layers:
        validated(Project, layer, name)
        _merge(values, layer, origin, name)
    return Configured(validated(Project, values), root, origin)


def _project_file(folder: Path) -> tuple[Path, str] | None:
    own, shared = (folder / name for name in FILES)
    if own.is_file():
        return own, ""
    if shared.is_file() and "[tool.vnc" in shared.read_text("utf-8", errors="replace"):
        return shared, "tool.vnc"
    return None


def _load(path: Path, table: str) -> dict[str, Any]:
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadOption(f"{path.name} cannot be read: {error}", "see https://toml.io for the format") from None
    for part in filter(None, table.split(".")):
        data = data.get(part, {})
    return data


def _from_text(key: str, text: str) -> Any:
    return tuple(part for part in text.split(LISTS[key]) if part) if key in LISTS else int(text) if text.isdigit() else text


def _nest(key: str, value: Any) -> dict[str, Any]:
    first, _, rest = key.partition(".")
    return {first: _nest(rest, value) if rest else value}


def _merge(into: dict[str, Any], layer: "Mapping[str, Json]", origin: dict[str, str], name: str, path: str = "") -> None:
    for key, value in layer.items():
        if isinstance(value, dict):
            _merge(into.setdefault(key, {}), value, origin, name, f"{path}{key}.")
        else:
            into[key] = value
            origin[path + key] = name
