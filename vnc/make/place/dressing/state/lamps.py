"""Lights that have gone out, or turned red."""

from dataclasses import replace

from vnc.make.draw import Canvas, Linear, Radial, ellipse, lines, rect
from vnc.make.draw.colour import alpha
from vnc.make.place.dressing.ground import foremost
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture

WHOLE = lines([(-20, -20), (WIDE + 20, -20), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)])
NIGHT, RED, SCREEN = "#0a0c1c", "#ff2c20", "#8cc4ff"
SCREENS = {"office": (805.0, 542.0, 116.0, 75.0)}
"""Where a screen stands in the picture of a room: left, top, width and height in design units."""


def dark(picture: Picture, kind: Kind) -> None:
    """Every sheet sinks into the dark; a little light is left in the middle."""
    for sheet in picture.sheets:
        sheet.canvas.fill(WHOLE, NIGHT, 0.5, blend="atop")
    grade = replace(picture.view.grade, vignette=min(0.6, picture.view.grade.vignette + 0.25))
    picture.view = replace(picture.view, grade=grade)


def screenlit(picture: Picture, kind: Kind) -> None:
    """All lamps out but one screen: its light falls on what stands round it."""
    left, top, wide, tall = SCREENS.get(kind.paint.__name__, (820.0, 520.0, 150.0, 96.0))
    x, y = left + wide / 2, top + tall / 2
    for sheet in picture.sheets[1:]:
        canvas = sheet.canvas
        canvas.fill(WHOLE, "#04060f", 0.74, blend="atop")
        pool = Radial(x, y, 700, (alpha(SCREEN, 0.4), alpha(SCREEN, 0.12), alpha(SCREEN, 0.0)))
        canvas.fill(WHOLE, pool, blend="atop")
    canvas = picture.sheets[-2].canvas if len(picture.sheets) > 1 else foremost(picture)
    frame, glass = rect(left - 6, top - 6, wide + 12, tall + 12, 5), rect(left, top, wide, tall, 2)
    canvas.fill(frame, "#10141c")
    canvas.fill(glass, Linear(left, top, left + wide, top + tall, ("#e8f6ff", "#9cd4ff", "#5a9cf0")))
    lines_ = [
        rect(left + wide * 0.08, top + tall * (0.14 + 0.12 * k), wide * (0.3 + 0.12 * (k * 5 % 4)), tall * 0.04) for k in range(7)
    ]
    canvas.fill(joined(lines_), "#2c5a9c", 0.6)
    canvas.fill(rect(left + wide * 0.74, top + tall * 0.14, wide * 0.2, tall * 0.3), "#2c5a9c", 0.35)
    canvas.glow(x, y, 240, SCREEN, 0.75)
    canvas.fill(ellipse(x, top + tall + 56, 190, 22), SCREEN, 0.3, blur=14, blend="screen")


def alarm(picture: Picture, kind: Kind) -> None:
    """Red lamps under the ceiling: the place dark, red from above, with two cones of light."""
    for sheet in picture.sheets:
        canvas = sheet.canvas
        canvas.fill(WHOLE, "#120308", 0.46, blend="atop")
        canvas.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha(RED, 0.24), alpha(RED, 0.05))), blend="atop")
    near = foremost(picture)
    for x in (0.22, 0.78):
        _lamp(near, x * WIDE)


def _lamp(canvas: Canvas, x: float) -> None:
    cone = lines([(x - 16, 30), (x + 16, 30), (x + 300, 820), (x - 300, 820)])
    canvas.fill(cone, Linear(0, 30, 0, 820, (alpha(RED, 0.26), alpha(RED, 0.0))), blur=22)
    canvas.glow(x, 30, 420, RED, 0.75)
    canvas.glow(x, 26, 70, "#ffd0c0", 0.9)
