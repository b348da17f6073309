"""The generated pages: commands, settings, formats, what is painted. `make docs` writes them, a test compares them."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

import click

from vnc import exchange
from vnc.cli import COMMANDS, app, pictured
from vnc.cli.pictured import NOTE
from vnc.lint.page import page as lint_page
from vnc.options import offered
from vnc.project import ENVIRONMENT, Project
from vnc.registry import parts


def pages() -> Mapping[str, str]:
    """Every generated page: file name and text."""
    schema = json.dumps(exchange.schema(), indent=1, sort_keys=True) + "\n"
    return {
        "commands.md": _commands(),
        "settings.md": _settings(),
        "formats.md": _formats(),
        "lint.md": lint_page(),
        "timeline.schema.json": schema,
        **pictured.pages(),
    }


def _commands() -> str:
    told = [NOTE + "# Commands\n\nExit codes: 0 ok, 1 mistakes in the script, 2 wrong use, 3 a backend is missing, "]
    told.append("4 partly done, 130 interrupted.\n")
    context = click.Context(app, info_name="vnc", terminal_width=100, max_content_width=100)
    for name in COMMANDS:
        told.append("".join(_command(app.get_command(context, name), f"vnc {name}", context)))
    return "".join(told)


def _command(command: click.Command | None, path: str, parent: click.Context) -> Iterator[str]:
    assert command is not None
    context = click.Context(command, info_name=path, terminal_width=100, max_content_width=100)
    yield f"\n## `{path}`\n\n{(command.help or '').strip()}\n\n```\n{_usage(command, path, context)}```\n"
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from (
                text.replace("\n## ", "\n### ", 1) for text in _command(command.commands[name], f"{path} {name}", context)
            )


def _usage(command: click.Command, path: str, context: click.Context) -> str:
    rows = [record for parameter in command.get_params(context) if (record := parameter.get_help_record(context))]
    words = " ".join(piece for parameter in command.get_params(context) for piece in parameter.get_usage_pieces(context))
    width = max((len(name) for name, _ in rows), default=0)
    options = "".join(f"  {name:{width}}  {help}\n" for name, help in rows)
    return f"{path} [OPTIONS]{' ' + words if words else ''}\n{options}"


def _settings() -> str:
    told = [NOTE + "# Settings\n\n`vnc.toml` beside the script, or `[tool.vnc]` in `pyproject.toml`. Later sources win: the "]
    told.append(
        "default, the user's file, the project's file, the environment, the command line. `vnc info` shows all values.\n\n"
    )
    told.append("| setting | default | environment | meaning |\n|---|---|---|---|\n")
    variables = {key: name for name, key in ENVIRONMENT.items()}
    told += [f"| `{name}` | {default} | {_code(variables.get(name, ''))} | {help} |\n" for name, default, help in _rows(Project)]
    for role in ("painters", "voices", "composers", "animators", "writers"):
        told += _options(role)
    return "".join(told)


def _rows(options: type, path: str = "") -> Iterator[tuple[str, str, str]]:
    for name, (default, help) in offered(options).items():
        if is_dataclass(default):
            yield from _rows(type(default), f"{path}{name}.")
        else:
            yield path + name, _code(_shown(default)), help.replace("|", "\\|")


def _options(role: str) -> Iterator[str]:
    for name in parts(role).names():
        part = parts(role).get(name)
        rows = list(_rows(part.Options))
        if rows:
            yield f"\n## `[options.{part.name}]`\n\n| option | default | meaning |\n|---|---|---|\n"
            yield from (f"| `{option}` | {default} | {help} |\n" for option, default, help in rows)


def _formats() -> str:
    told = [NOTE + "# Formats\n\nThe suffix of the output's name chooses the format.\n\n| suffix | what it is |\n|---|---|\n"]
    emitters = [parts("emitters").get(name) for name in parts("emitters").names()]
    told += [f"| `{e.suffix}` | {e.name} |\n" for e in sorted(emitters, key=lambda e: e.suffix)]
    for emitter in sorted(emitters, key=lambda e: e.suffix):
        rows = list(_rows(emitter.Options))
        if rows:
            told.append(f"\n## `{emitter.suffix}`\n\n| option | default | meaning |\n|---|---|---|\n")
            told += [f"| `{option}` | {default} | {help} |\n" for option, default, help in rows]
    return "".join(told)


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if value.__class__ is tuple else "" if value in (None, {}) else str(value)


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def main(folder: str) -> None:
    for name, text in pages().items():
        Path(folder, name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
