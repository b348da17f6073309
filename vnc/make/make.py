"""A request becomes bytes: the part it names is found and asked. This is what worker processes run."""

from collections.abc import Mapping
from typing import Any, assert_never

from vnc.diagnostics import VncError
from vnc.make.roles import Maker, Read
from vnc.options import validated
from vnc.registry import BrokenPart, parts
from vnc.request import (
    Ambience,
    Artwork,
    Backdrop,
    Effect,
    Figure,
    Music,
    Recording,
    Request,
    Sound,
    Speech,
)

Options = Mapping[str, Mapping[str, Any]]


def make(request: Request, options: Options, read: Read) -> bytes:
    """The packed Sprite, Place or Clip of a request. `read` gives the project's files."""
    match request:
        case Figure() | Backdrop():
            part = named("painters", request.maker)
            return part.paint(request, settings(part, options))
        case Speech():
            part = named("voices", request.maker)
            if request.reference:
                return _cloned(part, request, options, read)
            return part.speak(request, settings(part, options))
        case Music() | Ambience() | Effect():
            part = named("composers", request.maker)
            chosen = settings(part, options)
            if isinstance(request, Music) and request.font:
                return part.perform(request, chosen, read(chosen.soundfont))
            return part.compose(request, chosen)
        case Artwork():
            from vnc.make.pictures import artwork

            return artwork(request, read)
        case Recording():
            from vnc.make.recordings import recording

            return recording(request, read)
        case Sound():
            from vnc.make.recordings import sound

            return sound(request, read)
        case _:
            assert_never(request)


def _cloned(part: Any, request: Speech, options: Options, read: Read) -> bytes:
    """Spoken like a recording of the writer's. The engine gets its bytes: it knows nothing of the project's folders."""
    if not hasattr(part, "clone"):
        raise VncError(
            f"`{part.name}` cannot speak like a recording ({request.voice})", "name one of its voices: `vnc voices list`"
        )
    return part.clone(request, settings(part, options), read(request.voice))


def animate(animator: str, clip: bytes, text: str, options: Options) -> bytes:
    """Mouth and stress of a spoken clip, as JSON of `roles.Animation`."""
    part = named("animators", animator)
    return part.animate(clip, text, settings(part, options))


def title(role: str, name: str) -> str:
    """`name@version`: how requests name a part."""
    part = parts(role).get(name)
    return f"{part.name}@{part.version}"


def named(role: str, maker: str) -> Any:
    """The part that a request names. Raises BrokenPart if its version is another than the request was planned for."""
    name, _, version = maker.partition("@")
    part = parts(role).get(name)
    if part.version != version:
        raise BrokenPart(f"`{name}` is version {part.version}, the plan asks for {version}", "plan again")
    return part


def settings(part: Maker, options: Options) -> Any:
    """The part's typed options from the project's `[options.<name>]`."""
    return validated(part.Options, options.get(part.name, {}), f"options.{part.name}")
