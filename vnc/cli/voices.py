"""`vnc voices`: who can speak, how it sounds, and who speaks for whom."""

from collections.abc import Iterable
from pathlib import Path

import click

from vnc.cli.opened import open_script
from vnc.diagnostics import VncError

LINES = ("Hello, my name is {name}.", "{background}", "I'm feeling quite excited about this!")
"""What every voice is tried with."""


@click.group("voices")
def command() -> None:
    """List, try, cast and install voices."""


@command.command("list")
def list_voices() -> None:
    """Every voice of every engine that is ready."""
    from vnc.make.make import settings
    from vnc.make.roles import Missing
    from vnc.make.speech.library import VOICES
    from vnc.registry import parts

    for engine in parts("voices").names():
        part = parts("voices").get(engine)
        probe = part.probe(settings(part, {}))
        if isinstance(probe, Missing):
            click.echo(f"{engine}: {probe.reason} ({probe.hint})")
            continue
        for name in part.voices():
            told = VOICES.get(name) if engine == "hibari" else None
            described = f"{told.sex}, {told.age}: {', '.join(told.words)}" if told else ""
            click.echo(f"{engine}:{name:16}{described}")


@command.command("cast")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
def cast(file: str | None) -> None:
    """Who speaks with which voice in FILE, and why."""
    from vnc.choose import cast_of
    from vnc.cli.art import _people

    for id, voice in cast_of(_people(open_script(file)).values()).items():
        click.echo(f"{id:14}{voice.engine}:{voice.name:12} rate {voice.rate:.2f} pitch {voice.pitch:.2f}  {voice.why}")


@command.command("try")
@click.argument("names", nargs=-1)
@click.option("--text", multiple=True, help="What to say; default: three test lines.")
@click.option("--emotion", default="neutral", show_default=True)
@click.option("-o", "--out", type=click.Path(file_okay=False), default="voices", show_default=True, help="Folder for WAV files.")
def try_voices(names: tuple[str, ...], text: tuple[str, ...], emotion: str, out: str) -> None:
    """Write WAV files of the voices NAMES (default: all embedded ones) saying test lines."""
    from vnc.make.speech.library import VOICES

    for name in names or tuple(VOICES):
        for number, line in enumerate(text or _lines(name), 1):
            path = Path(out) / f"{name.replace(':', '-')}-{number}.wav"
            _write(path, name, line, emotion)
            click.echo(str(path))


@command.command("install")
@click.argument("engine", type=click.Choice(["kokoro"]))
@click.option("--from", "source", default="", help="A folder or archive with the voices; default: download, checked by SHA-256.")
def install(engine: str, source: str) -> None:
    """Install the voices of ENGINE for this user."""
    from vnc.make.kokoro import Options
    from vnc.make.speech import kokoro

    folder = Options().folder
    names = kokoro.install(source, folder)
    click.echo(f"{len(names)} voices are installed in {folder}")


def _lines(name: str) -> Iterable[str]:
    background = "I grew up beside the harbour, and I still know every boat by its bell."
    return (line.format(name=name.rpartition(":")[2].title(), background=background) for line in LINES)


def _write(path: Path, voice: str, line: str, emotion: str) -> None:
    from vnc.assets import unpack_clip, wav
    from vnc.make.make import settings
    from vnc.registry import parts
    from vnc.request import Speech
    from vnc.store import write

    engine, _, name = voice.rpartition(":")
    part = parts("voices").get(engine or "hibari")
    if name not in part.voices():
        raise VncError(f"`{engine or 'hibari'}` has no voice `{name}`", "`vnc voices list` shows all")
    request = Speech(line, name, f"{part.name}@{part.version}", emotion=emotion)
    clip = unpack_clip(part.speak(request, settings(part, {})))
    write(path, wav(clip.samples))
