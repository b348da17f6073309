"""`vnc play`: the story as an adventure in the terminal."""

import sys

import click

from vnc.cli.console import show
from vnc.cli.opened import open_script
from vnc.playing import Choice, Play, Told

HELP = "Enter reads on, a number chooses, anything else is said aloud; `save` writes it into the script, `quit` leaves."


@click.command("play")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--writer", "by", default="", help="Who answers; default: the project's writers, else the embedded one.")
def command(file: str | None, by: str) -> int:
    """Read FILE in the terminal, choose, or type freely: the people of the story answer in character."""
    from vnc import pipeline
    from vnc.asking import Asking, writer
    from vnc.drafting import facts
    from vnc.lower.names import names
    from vnc.lower.program import program
    from vnc.playing import saved
    from vnc.source import Source
    from vnc.store import write

    opened = open_script(file)
    shop = pipeline.Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)
    checked = pipeline.check(shop, pipeline.Wish(opened.path))
    if not checked.ok:
        show(checked.found, pipeline.sources(shop, checked.found))
        return 1
    script = pipeline.drafts(shop, opened.path).story.value
    found, notes = writer(shop.project, by or ("" if shop.project.writers else "sketch"))
    show(notes, {})
    asking = Asking(found, shop.store, shop.world, shop.tell) if found else None
    table = names(script, pipeline.library()).value
    play = Play(program(script), table, facts(script, pipeline.library(), shop.project), asking)
    click.echo(HELP, err=True)
    if _run(play):
        write(shop.root / opened.path, saved(Source(opened.path, shop.world.read(opened.path).decode("utf-8")), play).encode())
        click.echo(f"saved in {opened.path}")
    return 0


def _run(play: Play) -> bool:
    """Until the story ends or the player leaves: whether to save."""
    save, now = False, play.next()
    while True:
        _show(now)
        typed = _typed()
        if typed is None or typed == "quit" or (now is None and typed == ""):
            return save
        if typed == "save":
            save = True
        elif isinstance(now, Choice) and typed.isdecimal() and 1 <= int(typed) <= len(now.items) and now.open[int(typed) - 1]:
            play.choose(int(typed) - 1)
            now = play.next()
        elif typed:
            for told in play.say(typed):
                _show(told)
        elif not isinstance(now, Choice):
            now = play.next()


def _show(now: Told | Choice | None) -> None:
    match now:
        case Told():
            click.echo(f"{now.who}: {now.text}" if now.who else now.text)
        case Choice():
            for number, (text, open) in enumerate(zip(now.texts, now.open, strict=True), 1):
                click.echo(f"  {number}. {text}{'' if open else '  (not now)'}")
        case None:
            click.echo("The end.")


def _typed() -> str | None:
    """A line of the player; None when there is no more."""
    click.echo("> ", nl=False, err=True)
    line = sys.stdin.readline()
    return line.strip() if line else None
