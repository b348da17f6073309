"""A stage through the ticks of a segment: ground and actors as planes, painted anew only where something changed."""

from dataclasses import replace
from math import ceil, floor

import numpy as np

from vnc.record import record
from vnc.render import figure
from vnc.render.backdrop import Window
from vnc.render.figure import Bearing
from vnc.render.geometry import turned
from vnc.render.life import Bearings, Life
from vnc.render.motion import held, moved, settled
from vnc.render.planes import Planes, Rect, Sheet, blank, even, joined
from vnc.render.workshop import Shape, Workshop
from vnc.request import Size
from vnc.stage import Actor, Pose, Stage, View
from vnc.timeline import Segment

BAR = 0.128
"""Height of a letterbox bar, of the frame's: what is left is 2.39 to 1."""
EDGE = 8
"""Pixels around a part of a face that is scaled alone."""
LOWER = 0.86
"""Figures' size in a letterbox: their heads stay below its bar."""


@record
class Standing:
    """How an actor stands at a tick. What is equal looks equal."""

    shape: Shape
    x: float
    y: float
    factor: float
    turn: float
    alpha: float
    body: Bearing
    bright: float
    mouth: str
    eyes: str

    def corner(self) -> tuple[int, int]:
        """Where its picture's own pixels are laid; one that is scaled is laid at the frame's corner first."""
        return (int(self.x), int(self.y)) if self.factor == 1 else (0, 0)

    def but_face(self) -> tuple[object, ...]:
        return self.shape, self.x, self.y, self.factor, self.turn, self.alpha, self.body, self.bright

    def but_body(self) -> tuple[object, ...]:
        return self.shape, self.x, self.y, self.factor, self.turn, self.alpha, self.bright


class Scene:
    """Paints one stage. `planes` always show the tick asked for last."""

    def __init__(self, shop: Workshop, segment: Segment, stage: Stage, motion: bool = True) -> None:
        self.shop, self.segment, self.stage = shop, segment, stage
        camera = stage.camera
        self.camera_still = settled(camera.motion, camera.since, segment.length)
        self.hold = 1 if self.camera_still else held(camera, segment.length, shop.size)
        self.zoom = _nearest(camera, segment.length, self.camera_still)
        self.flat = self.planes = blank(*shop.size)
        self.bars = _bars(shop.size) if stage.letterbox else ()
        self.turn: float = 0.0
        self.window: Window | None = None
        self.ground: Planes | None = None
        self.life = tuple(Life(segment, actor, shop.size[1], motion) for actor in stage.actors)
        self.fixed = tuple(self.camera_still and settled(a.motion, a.since, segment.length) for a in stage.actors)
        self.alive: list[Bearings | None] = [None] * len(stage.actors)
        self.stands: list[Standing | None] = [None] * len(stage.actors)
        self.sheets: list[Sheet | None] = [None] * len(stage.actors)
        self.raws: list[Sheet | None] = [None] * len(stage.actors)

    def at(self, tick: int) -> list[Rect]:
        """Bring `planes` to a tick; gives the even-aligned rectangles that changed."""
        window = self._window(tick)
        changed: list[Rect] = []
        if window != self.window:
            self.ground = self.shop.ground(self.stage, window)
            changed.append((0, 0, *self.shop.size))
        for i, actor in enumerate(self.stage.actors):
            alive = self.life[i].at(tick)
            if self.fixed[i] and alive == self.alive[i]:
                continue
            self.alive[i] = alive
            stand = self._standing(actor, alive, window, tick)
            if stand != self.stands[i]:
                changed += self._restand(i, stand)
        self.window = window
        areas = apart(changed, self.shop.size)
        for area in areas:
            self._paint(area)
        return self._turned(tick, areas)

    def faces(self, tick: int) -> list[Rect]:
        """Where the actors' faces are: what the interface keeps clear of."""
        window = self._window(tick)
        found: list[Rect] = []
        for actor, life in zip(self.stage.actors, self.life, strict=True):
            stand = self._standing(actor, life.at(tick), window, tick)
            if actor.figure and stand is not None:
                lit = self.shop.lit(stand.shape)
                left, top, right, bottom = (edge * stand.factor for edge in lit.face)
                found.append((round(stand.x + left), round(stand.y + top), round(stand.x + right), round(stand.y + bottom)))
        return found

    def _turned(self, tick: int, areas: list[Rect]) -> list[Rect]:
        """The whole picture turned as the camera is."""
        camera = self.stage.camera
        if self.camera_still and self.turn == camera.rotate == 0 and camera.motion is None:
            return areas
        turn = moved(camera, camera.motion, camera.since, tick, self.segment.length).rotate
        if turn == self.turn == 0 or (turn == self.turn and not areas):
            return areas
        self.turn = turn
        self.planes = turned(self.flat, turn) if turn else self.flat
        return [(0, 0, *self.shop.size)]

    def _window(self, tick: int) -> Window:
        if self.camera_still and self.window is not None:
            return self.window
        camera = self.stage.camera
        kept = tick // self.hold * self.hold
        return Window.of(moved(camera, camera.motion, camera.since, kept, self.segment.length))

    def _standing(self, actor: Actor, alive: Bearings, window: Window, tick: int) -> Standing | None:
        """None for who cannot be seen."""
        pose = moved(actor.pose, actor.motion, actor.since, tick, self.segment.length)
        if pose.alpha <= 0.002 or (not actor.asset and not actor.text):
            return None
        end = moved(actor.pose, actor.motion, actor.since, self.segment.length, self.segment.length)
        base = max(0.02, abs(end.zoom), abs(actor.pose.zoom)) * self.zoom
        base *= LOWER if self.stage.letterbox and actor.figure else 1.0
        shape = self.shop.shape(actor, self.stage, base, end.xzoom, end.yzoom, pose.blur * self.shop.size[1] / 1080)
        factor = abs(pose.zoom) * window.zoom * (LOWER if self.stage.letterbox and actor.figure else 1.0) / base
        return self._placed(shape, pose, alive, window, factor) if factor > 0.001 else None

    def _placed(self, shape: Shape, pose: Pose, alive: Bearings, window: Window, factor: float) -> Standing:
        """The picture's corner in the frame: whole pixels where it is not being scaled."""
        lit = self.shop.lit(shape)
        width, height = self.shop.size
        wide, high = lit.size[0] * factor, lit.size[1] * factor
        x = ((pose.x + pose.xoffset - window.x) * window.zoom + 0.5) * width - pose.xanchor * wide + alive.dx
        y = ((pose.y + pose.yoffset - window.y) * window.zoom + 0.5) * height - pose.yanchor * high + alive.dy
        factor = round(factor, 5)
        x, y = (round(x), round(y)) if factor == 1 else (round(x, 2), round(y, 2))
        turn = round(pose.rotate % 360, 2)
        body = alive.bearing if not turn else Bearing()
        alpha = round(min(1.0, pose.alpha), 3)
        return Standing(shape, x, y, factor, turn, alpha, body, alive.bright, alive.mouth, alive.eyes)

    def _restand(self, i: int, stand: Standing | None) -> list[Rect]:
        """Change an actor's sheet; gives what that uncovers and covers."""
        old, sheet = self.stands[i], self.sheets[i]
        self.stands[i] = stand
        if old and stand and sheet and old.but_face() == stand.but_face() and _plain(stand):
            return self._new_face(i, old, stand)
        fresh = self.sheets[i] = self._sheet(i, stand) if stand else None
        if fresh and sheet and old and stand and fresh.rect == sheet.rect and old.but_body() == stand.but_body():
            return [figure.living(fresh)]
        return [s.rect for s in (sheet, fresh) if s]

    def _new_face(self, i: int, old: Standing, stand: Standing) -> list[Rect]:
        """Put only the parts that changed into the actor's own sheet."""
        x, y = stand.corner()
        still = self.shop.still(stand.shape, x, y)
        names, before = still.states(stand.mouth, stand.eyes), still.states(old.mouth, old.eyes)
        sheet, raw, rects = self.sheets[i], self.raws[i], list[Rect]()
        if names == before or sheet is None or raw is None:
            return []
        for which in (name for name in names if name not in before):
            part = self.shop.part(stand.shape, x, y, stand.body, stand.bright, names, which)
            figure.put(raw, part)
            rects.append(part.rect)
        return rects if raw is sheet else [_rescaled(sheet, raw, rect, stand, self.shop.size) for rect in rects]

    def _sheet(self, i: int, stand: Standing) -> Sheet:
        """An actor's sheet as it stands, free to be changed; in `raws` as it was before it was scaled."""
        x, y = stand.corner()
        body = self.shop.body(stand.shape, x, y, stand.turn, stand.body, stand.bright)
        still = self.shop.still(stand.shape, x, y, stand.turn)
        names = still.states(stand.mouth, stand.eyes)
        sheet = body
        if names:
            sheet = Sheet(body.x, body.y, body.pixels.copy(), body.keep.copy(), body.keep_half.copy())
            for which in names:
                figure.put(sheet, self.shop.part(stand.shape, x, y, stand.body, stand.bright, names, which))
        self.raws[i] = sheet
        return (_scaled(sheet, stand, self.shop.size) if stand.factor != 1 else sheet).faded(stand.alpha)

    def _paint(self, area: Rect) -> None:
        if self.ground is None:
            return
        self.flat.cut(area).put(self.ground.cut(area))
        for sheet in (*self.sheets, *self.bars):
            if sheet is not None:
                sheet.over(self.flat, area)


def _nearest(camera: View, length: int, still: bool) -> float:
    """The magnification that figures are painted for: the largest of a move, for all segments that it lasts."""
    if still or camera.motion is None:
        return Window.of(moved(camera, camera.motion, camera.since, length, length)).zoom
    levels = [level for tween in camera.motion.tweens if tween.prop == "zoom" for level in (tween.begin, tween.finish)]
    return Window.of(replace(camera, zoom=max([camera.zoom, *levels]))).zoom


def _bars(size: Size) -> tuple[Sheet, ...]:
    """The black bars of a letterbox."""
    high = round(size[1] * BAR / 2) * 2
    bar = np.zeros((high, size[0], 4), np.uint8)
    bar[..., 3] = 255
    return Sheet.of(bar), Sheet.of(bar, 0, size[1] - high)


def _plain(stand: Standing) -> bool:
    """Whether a stand's sheet may be changed in place."""
    return not stand.turn and stand.alpha == 1


def _scaled(sheet: Sheet, stand: Standing, frame: Size) -> Sheet:
    return sheet.scaled(stand.factor, stand.x + sheet.x * stand.factor, stand.y + sheet.y * stand.factor, frame)


def _rescaled(sheet: Sheet, raw: Sheet, rect: Rect, stand: Standing, frame: Size) -> Rect:
    """Scale a part of a figure anew, from a little around it; gives where it is in the frame."""
    piece = _scaled(figure.cut(raw, rect, EDGE), stand, frame)
    left, top, right, bottom = (edge * stand.factor for edge in rect)
    area = floor(stand.x + left) - 1, floor(stand.y + top) - 1, ceil(stand.x + right) + 1, ceil(stand.y + bottom) + 1
    part = figure.cut(piece, area, 0)
    figure.put(sheet, part)
    return part.rect


def apart(rects: list[Rect], size: Size) -> list[Rect]:
    """Even-aligned inside the frame, overlapping ones made one, so that nothing is painted twice."""
    out: list[Rect] = []
    for rect in (even(rect, size) for rect in rects):
        while touching := [other for other in out if _touch(rect, other)]:
            rect = joined([rect, *touching])
            out = [other for other in out if other not in touching]
        if rect[0] < rect[2] and rect[1] < rect[3]:
            out.append(rect)
    return out


def _touch(a: Rect, b: Rect) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
