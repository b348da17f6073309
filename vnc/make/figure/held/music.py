"""Instruments, balls and boards: what is played with, in the hand or in both arms."""

import math

from vnc.make.draw import Canvas, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, sided, symmetric
from vnc.make.figure.held.thing import DARK, STEEL, WOOD, Thing, ball, metal, rod, solid


def _strings(canvas: Canvas, top: float, low: float, half: float, count: int) -> None:
    for i in range(count):
        x = -half + 2 * half * i / (count - 1)
        canvas.fill(stroke([(x * 0.7, top), (x, low)], 1.8, even, smooth=False), "#f4ecd8", 0.95)


def guitar(canvas: Canvas, thing: Thing) -> None:
    """The hand is on its neck; the body hangs below and inward."""
    rod(canvas, -150, 130, 26, "#4a3022")
    for y in range(-130, 110, 30):
        canvas.fill(rect(-13, y, 26, 2.4), "#d8c8a0")
    head = lines([(-20, -146), (20, -146), (24, -220), (-24, -220)])
    solid(canvas, head, thing.colour)
    for k in (-1, 1):
        for y in (-208, -188, -168):
            ball(canvas, k * 30, y, 7, "#e6e2d8", 2)
    if thing.shape == "electric":
        half = [(44, 96), (80, 60), (84, 110), (74, 170), (112, 236), (60, 316)]
        back = [(-60, 316), (-112, 236), (-76, 176), (-84, 120), (-66, 84), (-40, 108)]
        body = curve([(0, 118), *half, *back])
        solid(canvas, body, thing.colour, 5)
        solid(canvas, curve([(-30, 140), (50, 132), (70, 240), (10, 290), (-40, 230)]), "#f4f0ea")
        for y in (170, 214, 250):
            solid(canvas, rect(-26, y, 52, 16, 5), DARK, 2.6)
    else:
        half = [(0, 112), (26, 112), (78, 128), (92, 176), (72, 214), (124, 268), (104, 348), (0, 370)]
        body = curve(symmetric(half))
        solid(canvas, body, thing.colour, 5)
        canvas.line(body, tint(thing.colour, 0.2), 3, 0.8)
        canvas.fill(ellipse(0, 206, 36, 36), "#2a1a14")
        canvas.line(ellipse(0, 206, 42, 42), shade(thing.colour, 0.24), 4)
        solid(canvas, rect(-44, 296, 88, 15, 4), "#4a3022")
    _strings(canvas, -146, 300, 9, 6)


def lute(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -110, 110, 26, "#4a3022")
    head = stroke([(0, -106), (thing.side * 34, -158)], 28, even)
    solid(canvas, head, "#4a3022")
    body = curve([(-13, 66, 1), (13, 66, 1), (70, 140), (100, 226), (60, 300), (0, 316), (-60, 300), (-100, 226), (-70, 140)])
    solid(canvas, body, thing.colour, 5)
    canvas.fill(ellipse(0, 196, 30, 30), "#2a1a14")
    for i in range(8):
        canvas.line(ellipse(13 * math.cos(i * 0.785), 196 + 13 * math.sin(i * 0.785), 11, 11), thing.colour, 2.2)
    solid(canvas, rect(-34, 268, 68, 12, 3), "#4a3022")
    _strings(canvas, -106, 270, 9, 5)


def violin(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -110, 50, 19, "#2a2028")
    solid(canvas, ellipse(0, -124, 15, 17), thing.colour)
    for k in (-1, 1):
        for y in (-104, -88):
            solid(canvas, rect(k * 14 - 9, y, 18, 6, 3), "#2a2028", 2)
    half = [(0, 44), (13, 44), (62, 66), (66, 112), (44, 142), (46, 164), (80, 206), (62, 268), (0, 282)]
    body = curve(symmetric(half))
    solid(canvas, body, thing.colour, 4.6)
    canvas.line(body, tint(thing.colour, 0.16), 2.4, 0.8)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(26, 128), (32, 150), (26, 178), (34, 190)], k), 5), "#2a1414")
    solid(canvas, rect(-9, 30, 18, 92, 4), "#2a2028", 2.6)
    solid(canvas, lines([(-9, 190), (9, 190), (14, 262), (-14, 262)]), "#2a2028", 2.6)
    canvas.fill(rect(-22, 162, 44, 7, 2), "#e8d4a8")
    _strings(canvas, -100, 200, 6, 4)


def flute(canvas: Canvas, thing: Thing) -> None:
    metal_like = thing.colour
    rod(canvas, -190, 120, 16, metal_like)
    for y in (-160, -60, -44, -28, 56, 80):
        canvas.fill(ellipse(0, y, 4, 5), shade(metal_like, 0.34))
    for y in (-178, -104, 104):
        solid(canvas, rect(-10, y, 20, 9, 3), shade(metal_like, 0.1), 2.6)


def trumpet(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -120, 130, 11, thing.colour)
    metal(
        canvas,
        curve([(-6, -116, 1), (6, -116, 1), (14, -160), (50, -212, 1), (0, -224), (-50, -212, 1), (-14, -160)]),
        thing.colour,
        4,
    )
    loop = rect(-34, -70, 44, 140, 22)
    canvas.line(loop, shade(thing.colour, 0.3), 13)
    canvas.line(loop, thing.colour, 8)
    for y in (-30, -8, 14):
        metal(canvas, rect(-6, y, 34, 14, 4), thing.colour, 2.6)


def microphone(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, stroke([(0, 90), (0, -52)], 27, lambda t: 0.7 + 0.3 * t), thing.colour)
    metal(canvas, rect(-17, -64, 34, 15, 4), "#c8ccd4")
    head = ellipse(0, -88, 31, 33)
    solid(canvas, head, "#6a6e7a")
    with canvas.clipped(head):
        for t in range(-60, 61, 9):
            for lean in (-40, 40):
                canvas.fill(stroke([(t - lean, -124), (t + lean, -52)], 1.8, even, smooth=False), "#c8ccd4", 0.7)
    canvas.fill(ellipse(-10, -100, 10, 8), "#ffffff", 0.6, blur=2)


def basketball(canvas: Canvas, thing: Thing) -> None:
    body = ellipse(0, -86, 86, 86)
    solid(canvas, body, thing.colour, 4)
    with canvas.clipped(body):
        for line in ([(-90, -86), (0, -76), (90, -86)], [(0, -180), (-8, -86), (0, 10)], [(-74, -170), (-34, -86), (-74, -4)],
                     [(74, -170), (40, -86), (74, -4)]):  # fmt: skip
            canvas.line(curve(line, closed=False), "#2a1a18", 4)


def football(canvas: Canvas, thing: Thing) -> None:
    body = ellipse(0, -80, 80, 80)
    solid(canvas, body, "#f4f4f6" if thing.colour == "-" else thing.colour, 4)
    with canvas.clipped(body):
        for x, y, size in ((0, -82, 30), (-78, -112, 26), (78, -112, 26), (-48, -6, 26), (48, -6, 26), (0, -164, 24)):
            patch = [(x + size * math.sin(1.2566 * i), y - size * math.cos(1.2566 * i)) for i in range(5)]
            canvas.fill(lines(patch), "#26242c")
            for px, py in patch:
                canvas.line(lines([(px, py), (px + (px - x) * 0.9, py + (py - y) * 0.9)], closed=False), "#5a5866", 3)


def volleyball(canvas: Canvas, thing: Thing) -> None:
    body = ellipse(0, -80, 80, 80)
    solid(canvas, body, thing.colour, 4)
    with canvas.clipped(body):
        for bow in (-46, -20, 8):
            canvas.line(curve([(-90, -80 + bow), (0, -60 + bow), (90, -110 + bow)], closed=False), shade(thing.colour, 0.24), 4)
        for bow in (0, 30):
            canvas.line(curve([(-60 + bow, 0), (-20 + bow, -50), (10 + bow, -70)], closed=False), shade(thing.colour, 0.24), 4)


def small_ball(canvas: Canvas, thing: Thing) -> None:
    ball(canvas, 0, -36, 36, thing.colour)
    for k in (-1, 1):
        canvas.line(curve(sided([(12, -68), (24, -36), (12, -4)], k), closed=False), shade(thing.colour, 0.2), 3)


def skateboard(canvas: Canvas, thing: Thing) -> None:
    """Under the arm, its painted underside toward us."""
    deck = rect(-56, -200, 112, 400, 56)
    solid(canvas, deck, thing.colour, 5)
    canvas.line(deck, tint(thing.colour, 0.2), 3, 0.8)
    canvas.fill(lines([(-30, -60), (30, -90), (6, -10), (34, 0), (-26, 80), (-4, 10), (-32, 0)]), tint(thing.colour, 0.3))
    for y in (-140, 140):
        solid(canvas, rect(-44, y - 9, 88, 18, 4), STEEL)
        for x in (-46, 46):
            solid(canvas, ellipse(x, y, 15, 20), "#f4f0ea")
            canvas.fill(ellipse(x, y, 5, 7), "#5a5866")


def surfboard(canvas: Canvas, thing: Thing) -> None:
    board = curve([(0, -330, 1), (72, -180), (80, 60), (50, 320), (-50, 320), (-80, 60), (-72, -180)])
    solid(canvas, board, thing.colour, 5)
    canvas.fill(stroke([(0, -320), (0, 320)], 6, even), shade(thing.colour, 0.2))
    for k in (-1, 1):
        canvas.fill(stroke(sided([(40, -250), (56, -60), (44, 320)], k), 9), WOOD, 0.6, clip=board)
