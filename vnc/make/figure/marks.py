"""Manga marks beside the face: a vein, a drop of sweat; tears lie on the cheek."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, stroke
from vnc.make.draw.path import sided
from vnc.make.figure.person import Person


def draw_marks(canvas: Canvas, who: Person) -> None:
    for mark in who.mood.marks:
        if mark in _MARKS:
            _MARKS[mark](canvas, who)


def _tear(canvas: Canvas, who: Person) -> None:
    y = who.face.eye_y + 46 * who.face.eye_height
    for k in (-who.looks.turn,) if who.looks.wears("eyepatch") else (-1, 1):
        x = who.face.eye_x - 6
        drop = curve(sided([(x + 4, y - 4, 1), (x + 12, y + 10), (x + 5, y + 23), (x - 6, y + 15)], k)).moved(
            7 * who.looks.turn, 0
        )
        canvas.fill(drop, Linear(0, y, 0, y + 22, ("#e6f6ff", "#a9d6f6")), 0.92)
        canvas.line(drop, "#6fa0d0", 1.8, 0.9)
        canvas.fill(ellipse(k * x - 1, y + 13, 2.6, 3.6), "#ffffff")


def _vein(canvas: Canvas, who: Person) -> None:
    with canvas.saved():
        canvas.translate(104, -138)
        for quarter in range(4):
            with canvas.saved():
                canvas.rotate(90 * quarter + 8)
                shape = stroke([(9, 34), (13, 13), (34, 9)], 9, lambda t: 0.4 + 0.6 * np.sin(np.pi * t))
                canvas.line(shape, "#fff2f0", 3, 0.8)
                canvas.fill(shape, "#d92534")


def _sweat(canvas: Canvas, who: Person) -> None:
    drop = curve([(124, -72, 1), (141, -38), (131, -20), (113, -26), (111, -44)])
    canvas.fill(drop, Linear(0, -70, 0, -20, ("#e8f6ff", "#9fd0f2")), 0.96)
    canvas.line(drop, "#5a90c0", 2.6)
    canvas.fill(ellipse(121, -38, 4, 6), "#ffffff", 0.95)


_MARKS = {"tear": _tear, "vein": _vein, "sweat": _sweat}
