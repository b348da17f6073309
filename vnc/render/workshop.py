"""Made once, used often: grounds, lit figures and their looks, kept on a shelf across segments."""

from collections.abc import Callable

import numpy as np
from PIL import Image

from vnc.assets import Layer, Light, Place, Sprite
from vnc.diagnostics import VncError
from vnc.fonts import Fonts
from vnc.markup import Run
from vnc.record import record
from vnc.render import backdrop, figure
from vnc.render.backdrop import REST, Window
from vnc.render.depths import Depths, depths
from vnc.render.figure import Bearing, Still
from vnc.render.life import DIM
from vnc.render.masks import Field
from vnc.render.planes import Planes, Rect, Sheet
from vnc.render.relight import Lit, lit
from vnc.render.shelf import Shelf
from vnc.render.text.draw import Ink, draw
from vnc.render.text.layout import Look, layout
from vnc.request import Size
from vnc.skin import Skin
from vnc.stage import FIGURE, Actor, Stage

Asset = Callable[[str], Sprite | Place]
CAP, POSES = 60_000_000, 30_000_000
"""Bytes of grounds and figures at 720 lines, and of figures in their bearings, which come and go quickly and cost little to
make; larger frames may keep more, by their height: a scene at 1080 lines still needs but half of it."""
CAPTION = 1.7
"""How much larger than dialogue `show text` is."""


@record
class Lighting:
    """What of a place matters to what stands in it."""

    light: Light | None
    loops: tuple[str, ...] = ()
    nbytes: int = 256


@record
class Shape:
    """A figure's picture: which, how high in pixels, in which place's light."""

    asset: str
    text: str
    height: float
    stretch: float
    figure: bool
    backdrop: str
    tint: str
    blur: float = 0.0


class Workshop:
    """Caches of one process, for one frame size."""

    def __init__(self, size: Size, skin: Skin, asset: Asset, fonts: Fonts) -> None:
        self.size, self.skin, self.asset, self.fonts = size, skin, asset, fonts
        self.seen: tuple[object, Window, Planes] | None = None
        more = max(1.0, (size[0] * size[1] / (1280 * 720)) ** 0.5)
        self.shelf, self.poses = (Shelf(round(cap * more)) for cap in (CAP, POSES))

    def lighting(self, stage: Stage) -> Lighting:
        return self.shelf.get(("light", stage.backdrop, stage.tint), lambda: self._lighting(stage))

    def ground(self, stage: Stage, window: Window) -> Planes:
        """The backdrop as seen through the camera. The last one is kept: two stages that fade into each other share it."""
        soft = not stage.cg and any(actor.figure for actor in stage.actors)
        key = stage.backdrop, soft, stage.tint
        if window == REST or stage.backdrop.startswith("#"):
            return backdrop.middle(self.shelf.get(("ground", *key), lambda: self._ground(stage, soft)), self.size)
        if self.seen is None or self.seen[:2] != (key, window):
            plies = self.shelf.get(("plies", *key), lambda: self._plies(stage, soft))
            self.seen = key, window, plies.seen(self.size, window)
        return self.seen[2]

    def lit(self, shape: Shape) -> Lit:
        return self.shelf.get(shape, lambda: self._lit(shape))

    def still(self, shape: Shape, x: int, y: int, turn: float = 0.0) -> Still:
        """A figure at rest; its upper left corner at (x, y) of even offsets, so that whole moves by two share it."""
        key = ("still", shape, x & 1, y & 1, turn)
        return self.shelf.get(key, lambda: figure.still(self.lit(shape), x & 1, y & 1, turn, shape.blur))

    def body(self, shape: Shape, x: int, y: int, turn: float, bearing: Bearing, bright: float) -> Sheet:
        """A whole figure but for its face, at its place."""
        key = ("body", shape, x & 1, y & 1, turn, bearing)
        held = self.poses.get(key, lambda: figure.held(self.still(shape, x, y, turn), bearing))
        if bright == DIM:
            held = self.poses.get((*key, "dim"), lambda: held.dimmed(DIM))
        elif bright < 1:
            held = held.dimmed(bright)
        return held.moved(x & ~1, y & ~1)

    def part(self, shape: Shape, x: int, y: int, bearing: Bearing, bright: float, names: tuple[str, ...], which: str) -> Sheet:
        """The rectangle of a figure's face that `which` (one of the `names`) replaces."""
        key = ("part", shape, x & 1, y & 1, bearing, bright, names, which)
        made = self.poses.get(key, lambda: self._part(self.still(shape, x, y), bearing, bright, names, which))
        return made.moved(x & ~1, y & ~1)

    def shape(self, actor: Actor, stage: Stage, zoom: float, xzoom: float, yzoom: float, blur: float) -> Shape:
        """An actor's picture at a magnification."""
        height = FIGURE * self.size[1] if actor.figure else 1.0
        place = stage.backdrop if actor.figure and not actor.text else ""
        pixels = max(0.02, zoom * abs(yzoom)) * height
        tall = float(round(pixels)) if actor.figure else round(pixels, 3)
        stretch = round(xzoom / (abs(yzoom) or 1), 4)
        return Shape(actor.asset, actor.text, tall, stretch, actor.figure, place, stage.tint if place else "", round(blur, 2))

    def control(self, name: str, size: Size) -> Field | None:
        """A control picture's brightness as a field (white first); None if there is no such picture."""
        try:
            picture = self.asset(name)
        except (KeyError, VncError):
            return None
        image = Image.fromarray(np.ascontiguousarray(picture.base if isinstance(picture, Sprite) else picture.layers[0].image))
        return 1 - np.asarray(image.convert("L").resize(size, Image.Resampling.BILINEAR), np.float32) / 255

    def _lighting(self, stage: Stage) -> Lighting:
        if stage.backdrop.startswith("#"):
            return Lighting(None)
        place = self.asset(stage.backdrop)
        if isinstance(place, Sprite):
            return Lighting(None)
        return Lighting(backdrop.tinted(place.light, stage.tint), place.loops)

    def _ground(self, stage: Stage, soft: bool) -> Planes:
        place = None if stage.backdrop.startswith("#") else self._place(stage)
        return backdrop.ground(place, stage.backdrop, self.size, soft, stage.tint)

    def _plies(self, stage: Stage, soft: bool) -> Depths:
        canvas = backdrop.canvas_size(self.size)
        blur = backdrop.softness(self.size) if soft else 0.0
        return depths(self._place(stage), canvas, blur, backdrop.finisher(stage.tint, canvas))

    def _place(self, stage: Stage) -> Place:
        place = self.asset(stage.backdrop)
        return as_place(place) if isinstance(place, Sprite) else place

    def _lit(self, shape: Shape) -> Lit:
        sprite = self._caption(shape.text) if shape.text else self.asset(shape.asset)
        if isinstance(sprite, Place):
            sprite = as_sprite(sprite)
        height = shape.height if shape.figure else sprite.base.shape[0] * shape.height
        light = self.lighting(Stage(shape.backdrop, tint=shape.tint)).light if shape.backdrop else None
        return lit(stretched(sprite, shape.stretch), max(2, round(height)), light)

    def _caption(self, text: str) -> Sprite:
        """The words of `show text`."""
        size = self.skin.size * CAPTION * self.size[1]
        block = layout([Run(text)], self.fonts, Look(self.skin.font, size, 1.35), self.size[0] * 0.8, "centre", True)
        ink = Ink("#ffffff", "#000000", size * 0.05, 0.6, size * 0.08)
        return Sprite(draw(block, ink, self.fonts, round(size * 0.3)))

    def _part(self, still: Still, bearing: Bearing, bright: float, names: tuple[str, ...], which: str) -> Sheet:
        rect: Rect = figure.part_rect(still, which, bearing)
        return figure.part_of(still, bearing, names, rect).dimmed(bright)


def as_place(sprite: Sprite) -> Place:
    return Place((Layer(sprite.base, 1.0),))


def as_sprite(place: Place) -> Sprite:
    return Sprite(place.layers[0].image)


def stretched(sprite: Sprite, stretch: float) -> Sprite:
    """Wider, narrower, or (below 0) mirrored. A stretched figure keeps a still face."""
    if stretch == 1:
        return sprite
    base = sprite.base[:, ::-1] if stretch < 0 else sprite.base
    image = Image.fromarray(np.ascontiguousarray(base))
    wide = max(2, round(image.width * abs(stretch)))
    pixels = (
        np.asarray(image.resize((wide, image.height), Image.Resampling.LANCZOS)) if wide != image.width else np.asarray(image)
    )
    if wide != image.width:
        return Sprite(pixels, face=sprite.face, head=sprite.head, chin=sprite.chin)
    width = pixels.shape[1]
    patches = {
        name: type(patch)(width - patch.x - patch.image.shape[1], patch.y, np.ascontiguousarray(patch.image[:, ::-1]))
        for name, patch in sprite.patches.items()
    }
    left, top, wide_face, high = sprite.face
    return Sprite(pixels, patches, (width - left - wide_face, top, wide_face, high), sprite.head, sprite.chin)
