"""`vnc watch`: build again whenever what was read is saved."""

import os
import shlex
import sys
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from vnc.cli.build import asked_for, given, shop_of, shown, targets
from vnc.cli.console import Bar, show
from vnc.cli.opened import open_script, user_file
from vnc.diagnostics import VncError
from vnc.events import Finished, Item, Note, Progress, Started, Typed, Written
from vnc.project import FILES, find_root
from vnc.timeline import SECOND
from vnc.watch.editors import EDITORS, address
from vnc.watch.news import Began, Dropped, Found, Listen, News, Ran, Ready, Rested, Timed, Trouble

if TYPE_CHECKING:
    from vnc.watch.board import Board
    from vnc.watch.loop import Follow, Step, Work


@click.command("watch")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="The film's file; its suffix chooses the format.")
@click.option("--size", help="720p, 1080p, 4k or WIDTHxHEIGHT.")
@click.option("--fps", type=click.Choice(["24", "25", "30", "48", "50", "60"]), help="Frames a second.")
@click.option("--tier", type=click.Choice(["draft", "preview", "final"]), help="How carefully it is made, after a draft.")
@click.option("--route", default="", help="The route to take through the menus.")
@click.option("--output", "named", help="Make the `output` block of this name.")
@click.option("--silent", is_flag=True, help="No voices: lines last as long as reading takes.")
@click.option("--locked", is_flag=True, help="Use pinned drafts only: fail rather than ask a writer.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes at work; default: one per core.")
@click.option("--set", "options", multiple=True, metavar="NAME=VALUE", help="An option of the format (see the formats' page).")
@click.option("--exec", "after", metavar="COMMAND", help="Run this after each good build; `{out}` becomes the film's path.")
@click.option("--poll", is_flag=True, help="Look for changes instead of waiting for the system's notices: for network folders.")
@click.option(
    "--serve", metavar="[PORT]", is_flag=False, flag_value="", help="Show film, script and findings in a page on this machine."
)
@click.option("--open", "browser", is_flag=True, help="With --serve: open the page in the browser.")
@click.option(
    "--editor", default="vscode", help=f"What the page opens lines in: {', '.join(EDITORS)}, or an address with {{path}}."
)
def command(file: str | None, after: str | None, poll: bool, serve: str | None, browser: bool, editor: str, **asked: Any) -> int:
    """Make the film of FILE, and make it again whenever what it is made of is saved. Ctrl-C ends it.

    A draft comes first, beside the film; then the film. The last good film stays while there are mistakes.
    """
    from vnc.watch.after import After
    from vnc.watch.loop import Loop

    file, port = _told_apart(file, serve)
    screen = Screen(sys.stderr)
    listeners: list[Listen] = [screen.tell]

    def tell(news: News) -> None:
        for listen in listeners:
            listen(news)

    then = After(_words(after), tell) if after else None
    opening = Opening(file, asked, playable=serve is not None)
    opening.first()
    with ExitStack() as ending:
        ending.callback(screen.clear)
        if then is not None:
            ending.callback(then.close)
        if serve is not None:
            listeners.append(_page(port, address(editor), browser, ending).tell)
        Loop(opening.open, tell, then or (lambda out: None), poll).run()
    return 0


def _told_apart(file: str | None, serve: str | None) -> tuple[str | None, int | None]:
    """File and port: `--serve story.vns` means the script, and a port of our choice."""
    if not serve:
        return file, None
    if serve.isdecimal():
        return file, int(serve)
    if file is None:
        return serve, None
    raise click.UsageError(f"--serve: `{serve}` is no port")


def _page(port: int | None, editor: str, browser: bool, ending: ExitStack) -> "Board":
    """The page's board, served until the end."""
    from vnc.watch.board import Board
    from vnc.watch.server import Server

    board = Board(editor)
    server = Server(board, port)
    ending.callback(server.close)
    click.echo(f"page: {server.url}", err=True)
    if browser:
        import webbrowser

        webbrowser.open(server.url)
    return board


def _words(command: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(command, posix=os.name != "nt"))
    except ValueError as error:
        raise click.UsageError(f"--exec: {error}") from None
    if not words:
        raise click.UsageError("--exec: name a command")
    return words


@dataclass
class Opening:
    """Reads settings and script anew for each build."""

    file: str | None
    asked: dict[str, Any]
    playable: bool = False
    """Whether there must be a film that a browser can play."""

    def first(self) -> None:
        """Wrong use is said at once; a script that is not there yet is waited for. Raises as `open_script`."""
        if self.file is None or Path(self.file).is_file():
            opened = open_script(self.file, given(self.asked))
            self.file = str(opened.configured.root / opened.path)
        elif not find_root(Path(self.file).parent).is_dir():
            raise VncError(f"there is no folder for `{self.file}`", "name a script: vnc watch story.vns")

    def open(self, follow: "Follow", tell: Listen) -> "Work":
        from vnc.watch.files import Files
        from vnc.watch.loop import Work
        from vnc.world import DiskWorld

        root = find_root(Path(self.file).parent if self.file else Path.cwd())
        beside = self._beside(root)
        follow(Files(DiskWorld(root), beside))
        opened = open_script(self.file, given(self.asked))
        shop = shop_of(opened, tell)
        asking = replace(shop, world=DiskWorld(root))
        follow(Files(opened.world, beside))
        drafts = partial(asked_for, asking, opened.path, self.asked["locked"])
        return Work(shop, opened.path, partial(self._steps, opened, shop), drafts)

    def _beside(self, root: Path) -> dict[Path, str | None]:
        """Files that are read outside the world: settings, and the script as long as it is not there."""
        from vnc.world import digest

        named = (Path(self.file).resolve(),) if self.file else ()
        return {path: digest(path) for path in (*(root / name for name in FILES), user_file(), *named)}

    def _steps(self, opened: Any, shop: Any) -> "tuple[Step, ...]":
        """Every film that is wanted; before them a draft of the first."""
        from vnc.pipeline import tier_of
        from vnc.watch.board import PLAYABLE
        from vnc.watch.loop import Step, drafted

        asked = {"all_routes": False, **self.asked}
        films = [Step(t.wish, t.out, t.emitter, t.options) for t in targets(shop, opened, self.asked["out"], asked)]
        quick = tier_of(shop, films[0].wish).name == "draft"
        enough = quick and (not self.playable or films[0].out.suffix.lower() in PLAYABLE)
        return tuple(films) if enough else (drafted(films[0], shop), *films)


@dataclass
class Screen:
    """The news for somebody who looks at the terminal now and then: what changed, what is wrong, what was made in how long."""

    out: TextIO
    bar: Bar | None = None
    last: tuple[str, ...] = ()
    began: float = field(default=0.0)

    def __post_init__(self) -> None:
        if self.out.isatty() and os.environ.get("TERM") != "dumb":
            self.bar = Bar(self.out)

    def tell(self, news: News) -> None:
        match news:
            case Began():
                self._say(f"{time.strftime('%H:%M:%S')}  {_listed(news.changed) + ' changed' if news.changed else 'building'}")
            case Found():
                self.clear()
                show(news.found, news.sources)
            case Trouble():
                self._say(f"error: {news.message}" + (f"\n  hint: {news.hint}" if news.hint else ""))
            case Dropped():
                self._say("          saved again: starting over")
            case Ready():
                self._say(self._film(news))
            case Rested():
                self._say(f"          {'waiting for changes' if news.ok else 'the last good film stays; waiting for changes'}")
            case Ran():
                self._say(f"          {news.command} ended with {news.code}" if news.code else "")
            case Note():
                self._say(f"note: {news.text}")
            case Started() | Progress() | Typed():
                if self.bar is not None:
                    self.bar.tell(news)
            case Finished() | Item() | Written() | Timed():
                pass

    def clear(self) -> None:
        if self.bar is not None:
            self.bar.clear()

    def _film(self, news: Ready) -> str:
        minutes, seconds = divmod(news.timeline.length / SECOND, 60)
        parts = f"{counted(news.made)}, {news.reused} reused" if news.made else "nothing had changed"
        return f"{news.tier:>8}  {shown(str(news.path))}  {minutes:.0f}:{seconds:04.1f}  {parts}  {news.seconds:.1f} s"

    def _say(self, words: str) -> None:
        self.clear()
        if words:
            print(words, file=self.out, flush=True)


def counted(items: Iterable[Item]) -> str:
    """`1 speech, 2 lines`: made things by kind."""
    kinds = Counter(_kind(item) for item in items)
    return ", ".join(f"{count} {kind}{'s' if count > 1 and kind == 'line' else ''}" for kind, count in kinds.items())


def _kind(item: Item) -> str:
    """A line of the film, a piece of its sound, or what a request says of itself."""
    return {"draw": "line", "sound": "sound"}.get(item.phase, item.name.partition(":")[0].split(" ")[0])


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
