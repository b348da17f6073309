"""The command line: one file per command, imported only when it is run."""

import gc
import os
import sys
from importlib import import_module

import click

from vnc import __version__
from vnc.diagnostics import VncError

COMMANDS = {
    "build": "Make the film of a script.",
    "check": "Say what is wrong with a script, and make nothing.",
    "fmt": "Bring scripts into the one style.",
    "lint": "Say what a careful editor would mark.",
    "stats": "A story in numbers: lines, words, minutes.",
    "graph": "What leads where: labels, choices, endings.",
    "script": "Lines for those who speak them.",
    "explain": "Explain a code that a diagnostic showed.",
    "plan": "Show what a build would make, and what it would cost.",
    "expand": "Ask for drafts of `@generate` blocks, show them, write them into the script.",
    "play": "Play a story in the terminal, and say what you like in it.",
    "write": "Write a whole story from a premise.",
    "regen": "Ask again for one block.",
    "kobold": "Look at the text server that writes drafts.",
    "watch": "Make the film again on every save; show it in a page.",
    "preview": "Make a part of the film, quickly.",
    "frame": "One picture of the film as PNG.",
    "import": "Make a project of a Ren'Py game or a screenplay.",
    "new": "Make a new project that builds at once.",
    "doctor": "Show what is ready, what is missing, and how to get it.",
    "cache": "Look into the store of made things, or empty it.",
    "art": "See what was understood of looks, and contact sheets.",
    "voices": "List, try and cast voices.",
    "why": "Show what differs between two made things.",
    "lsp": "Serve editors: the language server.",
    "info": "Show settings and where each came from.",
}


class _Lazy(click.Group):
    """Commands by name: a module is imported when its command runs, so that `--version` costs nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return import_module(f"vnc.cli.{cmd_name}").command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        from vnc.diagnostics import nearest

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = nearest(args[0], COMMANDS)
            ctx.fail(f"no command `{args[0]}`" + (f"; did you mean `{near}`?" if near else ""))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vnc")
def app() -> None:
    """vnc makes films of visual-novel scripts: `vnc build story.vns`."""


def main() -> None:
    """Run the command line; exit codes: 0 ok, 1 mistakes, 2 usage, 3 a backend is missing, 4 partial, 130 interrupted."""
    gc.set_threshold(50_000)  # a script's nodes make no cycles: looking for some costs a tenth of a check
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small products gain nothing from threads and lose a lot
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for plugins costs more than checking a script
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        _interrupted()
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except VncError as error:
        click.echo(f"error: {error}" + (f"\n  hint: {error.hint}" if error.hint else ""), err=True)
        sys.exit(error.code)
    except RuntimeError as error:
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        _interrupted()  # while a class was being made: Python 3.11 wraps what comes then


def _interrupted() -> None:
    click.echo("interrupted; finished work is kept", err=True)
    sys.exit(130)
