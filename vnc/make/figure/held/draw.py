"""Held things drawn with the arms that hold them: palm, sleeve, thing and fingers, in this order, over the whole figure."""

import math
from collections.abc import Generator
from contextlib import contextmanager

from vnc.make.draw import Canvas
from vnc.make.figure.arms import Sleeve, hand, limb
from vnc.make.figure.armwear import clad
from vnc.make.figure.held.fist import FISTS, behind, front
from vnc.make.figure.held.hold import HOLDS, Hold, sides
from vnc.make.figure.held.table import HELD, Held
from vnc.make.figure.held.thing import Thing
from vnc.make.figure.ink import GOLD
from vnc.make.figure.person import Person
from vnc.make.figure.pose import Arm


def draw_behind(canvas: Canvas, who: Person) -> None:
    """What of held things is behind the whole figure: an open umbrella."""
    for k, name, arm in zip((-1, 1), sides(who.looks), who.arms, strict=True):
        if name and (paint := HELD[name].back):
            hold = HOLDS[HELD[name].hold]
            with _grip(canvas, who, k, hold, arm):
                paint(canvas, _thing(who, name, k, arm))


def draw_held(canvas: Canvas, who: Person, sleeve: Sleeve) -> None:
    """Both hands with what they hold; what two arms hold lies beneath both."""
    names = sides(who.looks)
    for k, name in zip((-1, 1), names, strict=True):
        if name and HOLDS[HELD[name].hold].hand not in FISTS:
            _embraced(canvas, who, sleeve, k, HELD[name], name)
    for k, name, arm in zip((-1, 1), names, who.arms, strict=True):
        if name and HOLDS[HELD[name].hold].hand in FISTS:
            _gripped(canvas, who, sleeve, k, arm, name)


def _gripped(canvas: Canvas, who: Person, sleeve: Sleeve, k: int, arm: Arm, name: str) -> None:
    held, hold = HELD[name], HOLDS[HELD[name].hold]
    points = [(k * x, y) for x, y in arm.points(who.body)]
    ink = clad(who, who.ink, k)
    turn = math.radians(-hold.lean)
    x, y = -hold.grip[0], -hold.grip[1]
    wrist = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
    with _fist(canvas, who, k, hold, arm):
        behind(canvas, ink, hold.hand, wrist)
    limb(canvas, who, sleeve, points, 0.44, 1.0, k)
    with _grip(canvas, who, k, hold, arm, held.slide):
        held.paint(canvas, _thing(who, name, k, arm))
    if hold.other and who.arms[(1 - k) // 2] == hold.other:
        _lay(canvas, who, sleeve, -k, hold.other)
    rings = who.looks.hue("rings", GOLD) if who.looks.wears("rings") else ""
    with _fist(canvas, who, k, hold, arm):
        front(canvas, ink, hold.hand, ink.skin != who.ink.skin, rings)


def _embraced(canvas: Canvas, who: Person, sleeve: Sleeve, k: int, held: Held, name: str) -> None:
    """Forearms and hands lie over the thing, the arm that holds it last."""
    hold = HOLDS[held.hold]
    arm = who.arms[(k + 1) // 2]
    with _grip(canvas, who, k, hold, arm, held.slide):
        held.paint(canvas, _thing(who, name, k, arm))
    if hold.other and who.arms[(1 - k) // 2] == hold.other:
        _lay(canvas, who, sleeve, -k, hold.other)
    _lay(canvas, who, sleeve, k, arm)


def _lay(canvas: Canvas, who: Person, sleeve: Sleeve, side: int, arm: Arm) -> None:
    """A forearm over the thing, and its hand along it."""
    points = [(side * x, y) for x, y in arm.points(who.body)]
    (ex, ey), (wx, wy) = points[1:]
    hand(canvas, who, side, "clasp", points, math.degrees(math.atan2(-(wx - ex) * side, wy - ey)))
    limb(canvas, who, sleeve, points, 0.44, 1.0, side)


def _thing(who: Person, name: str, side: int, arm: Arm) -> Thing:
    hold = HOLDS[HELD[name].hold]
    x, y = hold.at(arm, who.body)
    wide, high, lean = _size(who, hold)
    turn = math.radians(-side * lean)
    high_up = -90 if who.body.short < 0.9 else 0  # a child's head stands taller above its shoulders
    x, y = -side * x / wide, (high_up - y) / high
    head = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
    return Thing(who.looks.hue(name, HELD[name].colour), side, who.looks.shape(name), head)


def _size(who: Person, hold: Hold) -> tuple[float, float, float]:
    """Width, height and lean of a thing in the body's measures: smaller for a child, and not squeezed as its body is."""
    if who.body.short < 0.9:
        return 0.88, 0.88 * 0.94 / who.body.short, hold.lean + 6
    return 1.0, 1.0, hold.lean


@contextmanager
def _grip(canvas: Canvas, who: Person, k: int, hold: Hold, arm: Arm, slide: float = 0) -> Generator[None]:
    """The thing's own frame: not squeezed as a child's body is."""
    with canvas.saved():
        x, y = hold.at(arm, who.body)
        canvas.translate(k * x, y)
        wide, high, lean = _size(who, hold)
        canvas.scale(wide, high)
        canvas.rotate(k * lean)
        canvas.translate(0, -slide)
        yield


@contextmanager
def _fist(canvas: Canvas, who: Person, k: int, hold: Hold, arm: Arm) -> Generator[None]:
    with _grip(canvas, who, k, hold, arm):
        canvas.scale(k * who.body.hand, who.body.hand)
        yield
