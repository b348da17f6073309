"""Weather and other loops over the stage: rain, snow, petals before everybody; glints and lamps of the place behind.

A loop starts at its beginning in each segment; at the segment's end it dissolves into its own beginning, so that the
next segment, whatever it is, goes on without a seam.
"""

from dataclasses import dataclass

import numpy as np

from vnc.record import record
from vnc.render.backdrop import Window, canvas_size
from vnc.render.panels import STEPS
from vnc.render.planes import Planes, Rect, Sheet, joined, lay, shared
from vnc.render.scene import Scene
from vnc.render.weather import Mark, Weather, loop
from vnc.render.workshop import Workshop
from vnc.request import seed
from vnc.stage import Stage
from vnc.timeline import SECOND

FRAME = SECOND // 30
"""Loops count 30 frames a second, whatever the film does."""
BEHIND = {"clouds", "twinkle", "water", "flicker", "neon"}
"""Loops that are part of the place; so are those that name a part of the picture."""
SEAM = round(0.5 * SECOND)
Laid = tuple[Rect, Sheet]
"""A mark's picture at its place, and where that is."""


@dataclass(frozen=True, eq=False)
class Loop:
    """One loop with its pictures as sheets. `place` loops belong to the ground: they move with it, figures stand before them."""

    weather: Weather
    sheets: tuple[Sheet, ...]
    place: bool
    faint: dict[tuple[int, int], Sheet]

    @property
    def nbytes(self) -> int:
        return 3 * sum(sheet.nbytes for sheet in self.sheets)

    def sheet(self, picture: int, level: int) -> Sheet:
        """A picture at a level of STEPS."""
        if level == STEPS:
            return self.sheets[picture]
        key = picture, level
        if key not in self.faint:
            self.faint[key] = self.sheets[picture].faded(level / STEPS)
        return self.faint[key]


@record
class Shown:
    """The marks of a loop at a level."""

    loop: Loop
    marks: tuple[Mark, ...]
    level: int


class Falling:
    """The loops of a segment; those of the stage before fade as the new ones come."""

    def __init__(self, shop: Workshop, scene: Scene, before: Stage | None, entry: int, motion: bool) -> None:
        self.shop, self.scene, self.entry, self.motion = shop, scene, entry, motion
        self.length = scene.segment.length
        new = loops(shop, scene.stage)
        old = loops(shop, before) if before is not None else new
        self.old = tuple(each for each in old if each not in new)
        self.new = tuple((each, each in old) for each in new)
        self.now: tuple[tuple[int, int, int], ...] = ()
        self.shown: tuple[Shown, ...] = ()
        self.laid: list[Laid] | None = None
        self.box: Rect | None = None
        self.before: tuple[Sheet | None, ...] = ()
        self.window: Window | None = None

    def __bool__(self) -> bool:
        return bool(self.old or self.new)

    def at(self, tick: int) -> list[Rect]:
        wanted = tuple(self._wanted(tick))
        state = tuple((id(each), self._held(each, frame), level) for each, frame, level in wanted)
        if state == self.now:
            return []
        self.now, self.laid, before = state, None, self.box
        self.shown = tuple(Shown(each, each.weather.marks(frame), level) for each, frame, level in wanted)
        laid = self._sheets()
        self.box = joined([rect for rect, _ in laid]) if laid else None
        return [rect for rect in (before, self.box) if rect]

    def over(self, ground: Planes, within: Rect) -> None:
        inside = shared(within, self._open())
        if inside is None:
            return
        left, top, right, bottom = inside
        for (x, y, to_x, to_y), sheet in self._sheets():
            if x < right and left < to_x and y < bottom and top < to_y:
                if left <= x and to_x <= right and top <= y and to_y <= bottom:
                    stamp(ground, sheet)
                else:
                    sheet.over(ground, inside)

    def _open(self) -> Rect:
        """The frame between a letterbox's bars: nothing falls on them."""
        width, height = self.shop.size
        if not self.scene.bars:
            return 0, 0, width, height
        upper, lower = self.scene.bars
        return 0, upper.rect[3], width, lower.rect[1]

    def _sheets(self) -> "list[Laid]":
        """All marks at their places, made anew when they, the camera or those who stand before them move."""
        bodies, window = tuple(self.scene.sheets), self.scene.window or Window(0.5, 0.5, 1.0)
        same = window == self.window and all(a is b for a, b in zip(bodies, self.before, strict=False))
        if self.laid is None or not same:
            self.before, self.window = bodies, window
            sheets = (self._sheet(shown, mark, window) for shown in self.shown for mark in shown.marks)
            self.laid = [(sheet.rect, sheet) for sheet in sheets]
        return self.laid

    def _sheet(self, shown: Shown, mark: Mark, window: Window) -> Sheet:
        picture, x, y = mark
        sheet = shown.loop.sheet(picture, shown.level)
        return self._behind(sheet.moved(*self._placed(x, y, window))) if shown.loop.place else sheet.moved(x, y)

    def _wanted(self, tick: int) -> list[tuple[Loop, int, int]]:
        """(loop, its frame, its level) of all that shows."""
        share = min(1.0, tick / self.entry) if self.entry else 1.0
        out = [(each, tick // FRAME, round((1 - share) * STEPS)) for each in self.old]
        for each, stays in self.new:
            level = 1.0 if stays else share
            out += self._seamless(each, tick, level)
        return [(each, frame, level) for each, frame, level in out if level]

    def _seamless(self, each: Loop, tick: int, level: float) -> list[tuple[Loop, int, int]]:
        if not self.motion:
            return [(each, 0, round(level * STEPS))]
        seam = min(SEAM, self.length // 3)
        into = max(0.0, (tick - (self.length - seam)) / seam)
        out = [(each, tick // FRAME, round(level * (1 - into) * STEPS))]
        if into:
            frame = each.weather.period * 1000 - (self.length - tick) // FRAME
            out.append((each, frame, round(level * into * STEPS)))
        return out

    def _held(self, each: Loop, frame: int) -> int:
        return frame % each.weather.period // each.weather.step

    def _placed(self, x: int, y: int, window: Window) -> tuple[int, int]:
        """From the ground's own pixels to the frame's."""
        far, (width, height), (wide, high) = window.far(), self.shop.size, canvas_size(self.shop.size)
        left = (x - wide / 2 - (far.x - 0.5) * width) * far.zoom + width / 2
        top = (y - high / 2 - (far.y - 0.5) * height) * far.zoom + height / 2
        return round(left / 2) * 2, round(top / 2) * 2

    def _behind(self, sheet: Sheet) -> Sheet:
        """Without what figures stand before."""
        for body in self.scene.sheets:
            part = body and shared(sheet.rect, body.rect)
            if body and part and _covers(body, part):
                sheet = _masked(sheet, body, part)
        return sheet


def loops(shop: Workshop, stage: Stage) -> tuple[Loop, ...]:
    """The loops of a stage and of its place; the same objects for the same place."""
    place = shop.lighting(stage).loops
    own = (_loop(shop, name, "", False) for name in stage.loops if name not in place)
    its = (_loop(shop, name, stage.backdrop, name.split(":")[0] in BEHIND or ":" in name) for name in place)
    return tuple(each for each in (*own, *its) if each)


def _loop(shop: Workshop, name: str, where: str, place: bool) -> Loop | None:
    size = canvas_size(shop.size) if place else shop.size
    weather = loop(name, size, seed("weather", where if place else "", name))
    if weather is None:
        return None
    key = ("loop", name, where if place else "")
    return shop.shelf.get(key, lambda: Loop(weather, tuple(Sheet.of(p) for p in weather.pictures), place, {}))


def stamp(ground: Planes, sheet: Sheet) -> None:
    """Lay a sheet at its (even) place, wholly inside the ground."""
    left, top, right, bottom = sheet.rect
    own = sheet.pixels
    lay(ground.y[top:bottom, left:right], own.y, sheet.keep)
    half = slice(top >> 1, bottom >> 1), slice(left >> 1, right >> 1)
    lay(ground.u[half], own.u, sheet.keep_half)
    lay(ground.v[half], own.v, sheet.keep_half)


def _covers(body: Sheet, rect: Rect) -> bool:
    left, top, right, bottom = rect[0] - body.x, rect[1] - body.y, rect[2] - body.x, rect[3] - body.y
    return int(body.keep[top:bottom, left:right].min()) < 250


def _masked(sheet: Sheet, body: Sheet, part: Rect) -> Sheet:
    """A sheet made as thin as a body before it lets through."""
    out = Sheet(sheet.x, sheet.y, sheet.pixels.copy(), sheet.keep.copy(), sheet.keep_half.copy())
    mine = part[0] - sheet.x, part[1] - sheet.y, part[2] - sheet.x, part[3] - sheet.y
    its = part[0] - body.x, part[1] - body.y, part[2] - body.x, part[3] - body.y
    full, half = body.keep[_area(its, 1)], body.keep_half[_area(its, 2)]
    for plane, veil, step in ((out.pixels.y, full, 1), (out.pixels.u, half, 2), (out.pixels.v, half, 2)):
        plane[_area(mine, step)] = (plane[_area(mine, step)] * veil.astype(np.uint16)) // 255
    for keep, veil, step in ((out.keep, full, 1), (out.keep_half, half, 2)):
        keep[_area(mine, step)] = 255 - (255 - keep[_area(mine, step)]) * veil.astype(np.uint16) // 255
    return out


def _area(rect: Rect, step: int) -> tuple[slice, slice]:
    return slice(rect[1] // step, rect[3] // step), slice(rect[0] // step, rect[2] // step)
