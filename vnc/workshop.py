"""What worker processes do: the few functions that turn a request into bytes, and what they keep warm between them."""

from collections.abc import Mapping
from dataclasses import field
from functools import cache
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from vnc.make.make import animate, make
from vnc.plan import Measure
from vnc.record import record
from vnc.request import Request, Size
from vnc.skin import Skin
from vnc.store import Lost, Store
from vnc.timeline import Segment
from vnc.world import DiskWorld

if TYPE_CHECKING:
    import numpy as np
    from pydantic import TypeAdapter

    from vnc.assets import Clip, Place, Sprite
    from vnc.film import Coding
    from vnc.render.sound.parts import Part

OPEN, MIXED = 24, 12
"""Sounds kept open at once, and parts of the mix kept: a part is measured first and coded soon after."""
Options = Mapping[str, Mapping[str, Any]]


@record
class Heard:
    """What is to be known of a sound (`clip` is its key); with an animator, also the mouth that speaks `text`."""

    clip: str
    text: str = ""
    animator: str = ""
    version: str = "2"
    kind: Literal["heard"] = "heard"


@record
class Look:
    """All that a segment's picture depends on beside the segment. `renderer` is the renderer's version."""

    size: Size
    fps: int
    skin: Skin
    motion: bool
    renderer: str
    fonts: tuple[str, ...] = ()


@record
class Drawn:
    """A coded segment."""

    segment: Segment
    look: Look
    coding: "Coding"


@record(frozen=False)
class Workshop:
    """What one process keeps: the store, the project's files, painted pictures, a renderer per look."""

    store: Store
    root: Path
    options: Options = field(default_factory=dict[str, Mapping[str, Any]])
    _renderers: dict[Look, Any] = field(default_factory=dict[Look, Any])
    _clips: "dict[str, Clip]" = field(default_factory=dict[str, "Clip"])
    _mixes: "dict[Part, np.ndarray]" = field(default_factory=dict["Part", "np.ndarray"])

    def asset(self, name: str) -> "Sprite | Place":
        """A painted picture. Raises Lost if it is gone from the store (then a build makes it again)."""
        from vnc.assets import unpack_picture

        data = self.store.read(name)
        if data is None:
            raise Lost(f"a picture is missing from the store ({name[:12]})", "build again")
        return unpack_picture(data)

    def clip(self, name: str) -> "Clip":
        """A sound whose samples stay in the store until they are read; the last few asked for are kept open."""
        from vnc.assets import mapped_clip

        if name not in self._clips:
            path = self.store.sound(name)
            if path is None:
                raise Lost(f"a sound is missing from the store ({name[:12]})", "build again")
            _keep(self._clips, name, mapped_clip(path), OPEN)
        return self._clips[name]

    def mixed(self, part: "Part") -> "np.ndarray":
        """A part of the film's sound with what lies around it, (2, before + length + after)."""
        from vnc.render.sound.mix import excerpt

        if part not in self._mixes:
            _keep(self._mixes, part, excerpt(part.cues, self.clip, -part.before, part.length + part.after), MIXED)
        return self._mixes[part]

    def renderer(self, look: Look) -> Any:
        from vnc.fonts import Fonts
        from vnc.render.renderer import Renderer

        if look not in self._renderers:
            self._renderers.clear()
            fonts = Fonts(tuple(str(self.root / folder) for folder in look.fonts))
            self._renderers[look] = Renderer(look.size, look.fps, look.skin, self.asset, look.motion, fonts)
        return self._renderers[look]


@cache
def measures() -> "TypeAdapter[Measure]":
    """How measures are written and read back."""
    from pydantic import TypeAdapter

    return TypeAdapter(Measure)


def _keep(kept: dict[Any, Any], name: object, value: object, most: int) -> None:
    """Put something in; the oldest goes if there are too many."""
    kept[name] = value
    if len(kept) > most:
        del kept[next(iter(kept))]


def open_workshop(store: str, root: str, options: Options) -> Workshop:
    """Called once in each worker."""
    return Workshop(Store(Path(store)), Path(root), options)


def made(request: Request, shop: Workshop) -> bytes:
    """A packed Sprite, Place or Clip."""
    return make(request, shop.options, DiskWorld(shop.root).read)


def heard(request: Heard, shop: Workshop) -> bytes:
    """JSON of a `plan.Measure`: small, so that a build which reuses everything need not open the sounds."""
    from vnc.assets import clip_facts, unpack_clip
    from vnc.make.roles import Animation

    data = shop.store.read(request.clip)
    if data is None:
        raise Lost(f"a sound is missing from the store ({request.clip[:12]})", "build again")
    clip = clip_facts(data) if request.animator else unpack_clip(data)
    spoken = animate(request.animator, data, request.text, shop.options) if request.animator else b"{}"
    face = Animation.unpack(spoken)
    words = tuple((w.start, w.end, w.first, w.last) for w in clip.words)
    length = clip.samples.shape[-1]
    level = None if request.animator else _level(clip.samples)
    return measures().dump_json(Measure(length, clip.onset, clip.offset, words, face.mouth, face.stresses, clip.loop, level))


def _level(samples: "np.ndarray") -> float | None:
    """LUFS; None for silence and for what is shorter than the meter's blocks."""
    from vnc.render.sound.loudness import measured

    level = measured(samples[:2])
    return round(level, 2) if isfinite(level) else None


def drawn(request: Drawn, shop: Workshop) -> bytes:
    """A coded segment: a closed group of pictures, equal bytes on repeat."""
    from vnc.emit.coding import encode

    look = request.look
    return encode(shop.renderer(look).frames(request.segment), look.size, look.fps, request.coding)
