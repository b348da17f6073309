"""`vnc.toml` and what else configures a project: one typed object, each value with the place it came from.

Later sources win: default, user file, project file (`vnc.toml`, or `[tool.vnc]` in `pyproject.toml`), `VNC_*`
environment, command line.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from vnc.diagnostics import VncError, nearest
from vnc.request import Size
from vnc.tier import SIZES

FILES = ("vnc.toml", "pyproject.toml")


class ConfigError(VncError):
    """A setting that is unknown or has an impossible value."""

    code = 2


def size_of(text: object) -> object:
    """`720p`, `4k` or `1280x720` as (width, height), both even."""
    if not isinstance(text, str):
        return text
    if text.lower() in SIZES:
        return SIZES[text.lower()]
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise ValueError(f"`{text}` is no size: write {', '.join(SIZES)} or 1280x720")
    pair = int(width), int(height)
    if any(side % 2 or not 64 <= side <= 8192 for side in pair):
        raise ValueError(f"`{text}`: width and height must be even and between 64 and 8192")
    return pair


FrameSize = Annotated[Size, BeforeValidator(size_of)]
FrameRate = Literal[24, 25, 30, 48, 50, 60]


class Settings(BaseModel):
    """A base whose unknown keys are mistakes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CacheSettings(Settings):
    dir: str = Field(default="", description="Folder of made things; empty: `.vnc` in the project.")
    cap: int = Field(default=20, ge=1, description="Gigabytes kept before the least recently used are dropped.")


class Project(Settings):
    """Everything that a project can set. Descriptions are the reference (`docs/settings.md` is made from them)."""

    script: str = Field(default="", description="The script that `vnc build` takes when none is named.")
    output: str = Field(default="build", description="Folder for finished films.")
    tier: Literal["draft", "preview", "final"] = Field(default="preview", description="How carefully films are made.")
    size: FrameSize | None = Field(default=None, description="Frame size: 720p, 1080p, 4k or WIDTHxHEIGHT; default: the tier's.")
    fps: FrameRate | None = Field(default=None, description="Frames a second: 24, 25, 30, 48, 50 or 60; default: the tier's.")
    language: str = Field(default="", description="Language of text and voices (`en`); the script's `language` wins.")
    theme: str = Field(default="", description="Interface theme; the script's `theme` or `style` wins.")
    workers: int = Field(default=0, ge=0, le=256, description="Processes at work; 0: one per core.")
    painters: tuple[str, ...] = Field(default=("procedural",), description="Who paints, in order of preference.")
    voices: tuple[str, ...] = Field(default=("hibari",), description="Who speaks, in order of preference; `none` is silent.")
    composers: tuple[str, ...] = Field(default=("synth",), description="Who makes music and sounds, in order.")
    animators: tuple[str, ...] = Field(default=("visemes",), description="Who moves lips, in order.")
    writers: tuple[str, ...] = Field(default=(), description="Who writes `@generate` blocks, in order.")
    fonts: tuple[str, ...] = Field(default=(), description="Further folders with fonts.")
    pronounce: dict[str, str] = Field(default_factory=dict, description='How voices read words: `Okafor = "oh-KAH-for"`.')
    ignore: tuple[str, ...] = Field(default=(), description="Codes of warnings and notes that are not shown.")
    cache: CacheSettings = Field(default_factory=CacheSettings, description="Where made things are kept.")
    options: dict[str, dict[str, Any]] = Field(
        default_factory=dict, description="Options of single makers, by name: `[options.comfyui] url = …`."
    )


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


@dataclass(frozen=True)
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
    """Read all sources, later ones win. Raises ConfigError naming the file, the key and the nearest known key."""
    layers = [(str(user), _load(user, "")) if user and user.is_file() else ("", {})]
    found = _project_file(root)
    if found:
        layers.append((found[0].name, _load(*found)))
    layers += [(name, _nest(key, _from_text(key, environ[name]))) for name, key in ENVIRONMENT.items() if environ.get(name)]
    layers.append(("command line", {k: v for k, v in (given or {}).items() if v is not None}))
    values: dict[str, Any] = {}
    origin: dict[str, str] = {}
    for name, layer in layers:
        _validate(layer, name)
        _merge(values, layer, origin, name)
    return Configured(_validate(values, "settings"), root, origin)


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
        raise ConfigError(f"{path.name} cannot be read: {error}", "see https://toml.io for the format") from None
    for part in filter(None, table.split(".")):
        data = data.get(part, {})
    return data


def _validate(values: Mapping[str, Any], name: str) -> Project:
    try:
        return Project.model_validate(values)
    except ValidationError as error:
        raise _explain(error, name) from None


def _explain(error: ValidationError, name: str) -> ConfigError:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        known = Project.model_fields if len(first["loc"]) == 1 else CacheSettings.model_fields
        near = nearest(str(first["loc"][-1]), known)
        hint = f"did you mean `{near}`?" if near else f"known: {', '.join(known)}"
        return ConfigError(f"{name}: unknown setting `{where}`", hint)
    return ConfigError(f"{name}: `{where}`: {first['msg'].removeprefix('Value error, ')}")


def _from_text(key: str, text: str) -> Any:
    return tuple(part for part in text.split(LISTS[key]) if part) if key in LISTS else int(text) if text.isdigit() else text


def _nest(key: str, value: Any) -> dict[str, Any]:
    first, _, rest = key.partition(".")
    return {first: _nest(rest, value) if rest else value}


def _merge(into: dict[str, Any], layer: Mapping[str, Any], origin: dict[str, str], name: str, path: str = "") -> None:
    for key, value in layer.items():
        if isinstance(value, Mapping):
            _merge(into.setdefault(key, {}), value, origin, name, f"{path}{key}.")
        else:
            into[key] = value
            origin[path + key] = name
