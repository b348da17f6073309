"""What worker processes do: the few functions that turn a request into bytes, and what they keep warm between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from vnc.diagnostics import VncError
from vnc.make.make import animate, make
from vnc.request import Request, Size
from vnc.skin import Skin
from vnc.store import Store
from vnc.timeline import Segment
from vnc.world import DiskWorld

if TYPE_CHECKING:
    from vnc.assets import Place, Sprite
    from vnc.film import Coding

Options = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Animated:
    """The mouth and the stress of a spoken clip. `clip` is its key."""

    clip: str
    text: str
    animator: str
    kind: Literal["animated"] = "animated"


@dataclass(frozen=True, slots=True)
class Look:
    """All that a segment's picture depends on beside the segment. `renderer` is the renderer's version."""

    size: Size
    fps: int
    skin: Skin
    motion: bool
    renderer: str
    fonts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A coded segment."""

    segment: Segment
    look: Look
    coding: "Coding"


@dataclass
class Workshop:
    """What one process keeps: the store, the project's files, painted pictures, a renderer per look."""

    store: Store
    root: Path
    options: Options = field(default_factory=dict)
    _renderers: dict[Look, Any] = field(default_factory=dict)

    def asset(self, name: str) -> "Sprite | Place":
        """A painted picture. Raises VncError if it is gone from the store (then a build makes it again)."""
        from vnc.assets import unpack_picture

        data = self.store.read(name)
        if data is None:
            raise VncError(f"a picture is missing from the store ({name[:12]})", "build again")
        return unpack_picture(data)

    def renderer(self, look: Look) -> Any:
        from vnc.render.renderer import Renderer

        if look not in self._renderers:
            self._renderers.clear()
            self._renderers[look] = Renderer(look.size, look.fps, look.skin, self.asset, look.motion)
        return self._renderers[look]


def open_workshop(store: str, root: str, options: Options) -> Workshop:
    """Called once in each worker."""
    return Workshop(Store(Path(store)), Path(root), options)


def made(request: Request, shop: Workshop) -> bytes:
    """A packed Sprite, Place or Clip."""
    return make(request, shop.options, DiskWorld(shop.root).read)


def animated(request: Animated, shop: Workshop) -> bytes:
    """JSON of `roles.Animation`."""
    clip = shop.store.read(request.clip)
    if clip is None:
        raise VncError(f"a voice is missing from the store ({request.clip[:12]})", "build again")
    return animate(request.animator, clip, request.text, shop.options)


def drawn(request: Drawn, shop: Workshop) -> bytes:
    """A coded segment: a closed group of pictures, equal bytes on repeat."""
    from vnc.emit.coding import encode

    look = request.look
    return encode(shop.renderer(look).frames(request.segment), look.size, look.fps, request.coding)
